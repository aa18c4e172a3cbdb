
/*
 * UserMigration: a name that is nobody's yet may be somebody's elsewhere.
 *
 * A sign-in by password and ForgotPassword ask the pool's function, and what
 * it answers becomes a user; then the call begins anew and finds that user as
 * it finds any other.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_sign_in_triggers.h"
#include "ngx_cognito_steps.h"


static ngx_int_t ngx_cognito_migration_said(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_describe_migrated(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_migrated_attributes(ngx_cognito_call_t *call,
    ngx_array_t *entries, ngx_array_t **attributes);
static ngx_int_t ngx_cognito_make_migrated_verifier(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_migrated_verifier(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_migrates_password(ngx_cognito_call_t *call);


static const ngx_cognito_step_pt  ngx_cognito_migration_steps[] = {
    ngx_cognito_name_newcomer,
    ngx_cognito_describe_migrated,
    ngx_cognito_make_migrated_verifier,
    ngx_cognito_keep_migrated_verifier,
    ngx_cognito_commit_user,
    ngx_cognito_start_over,                 /* and finds the user */
    NULL
};


ngx_int_t
ngx_cognito_migrate_user(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    if (call->found.user.record
        || !ngx_cognito_has_trigger(call, NGX_COGNITO_TRIGGER_USER_MIGRATION)
        || ngx_cognito_is_locked(call))
    {
        return NGX_OK;
    }

    request = ngx_cognito_trigger_request(call);
    if (request == NULL) {
        return NGX_ERROR;
    }

    request->user_attributes = NULL;

    if (ngx_cognito_migrates_password(call)) {
        request->password = call->asked.password;
        request->validation_data = call->asked.client_metadata;
    }

    return ngx_cognito_run_trigger(call, NGX_COGNITO_TRIGGER_USER_MIGRATION,
                                   request, ngx_cognito_migration_said);
}


/* a password is what a sign-in has shown */

static ngx_uint_t
ngx_cognito_migrates_password(ngx_cognito_call_t *call)
{
    return call->operation->id != NGX_COGNITO_OP_FORGOT_PASSWORD;
}


static ngx_int_t
ngx_cognito_migration_said(ngx_cognito_call_t *call)
{
    ngx_cognito_user_migration_answer_t  *answer;

    answer = ngx_cognito_trigger_response(call,
                                          NGX_COGNITO_TRIGGER_USER_MIGRATION);

    if (answer->user_attributes == NULL
        || answer->user_attributes->nelts == 0)
    {
        return ngx_cognito_trigger_not_understood(call);
    }

    return ngx_cognito_continue_with(call, ngx_cognito_migration_steps);
}


static ngx_int_t
ngx_cognito_describe_migrated(ngx_cognito_call_t *call)
{
    ngx_array_t                          *attributes;
    ngx_cognito_found_t                  *found;
    ngx_cognito_user_migration_answer_t  *answer;

    static ngx_str_t  confirmed = ngx_string("CONFIRMED");
    static ngx_str_t  reset = ngx_string("RESET_REQUIRED");

    found = &call->found;

    answer = ngx_cognito_trigger_response(call,
                                          NGX_COGNITO_TRIGGER_USER_MIGRATION);

    if (ngx_cognito_same_name(&answer->final_user_status, &confirmed)) {
        found->user.record->status = NGX_COGNITO_USER_STATUS_CONFIRMED;

    } else if (answer->final_user_status.len == 0
               || ngx_cognito_same_name(&answer->final_user_status, &reset))
    {
        found->user.record->status = NGX_COGNITO_USER_STATUS_RESET_REQUIRED;

    } else {
        return ngx_cognito_trigger_not_understood(call);
    }

    found->migrating = 1;
    found->force_alias = (answer->force_alias_creation == NGX_COGNITO_TRUE
                          && found->user_pool->username_names == 0);

    if (ngx_cognito_migrated_attributes(call, answer->user_attributes,
                                        &attributes)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_describe_newcomer(call, attributes, 1);
}


/* a map becomes a list, without what is no attribute that could be set */

static ngx_int_t
ngx_cognito_migrated_attributes(ngx_cognito_call_t *call,
    ngx_array_t *entries, ngx_array_t **attributes)
{
    ngx_uint_t                i;
    ngx_cognito_entry_t      *entry;
    ngx_cognito_attribute_t  *attribute;

    static ngx_str_t  sub = ngx_string("sub");
    static ngx_str_t  username = ngx_string("username");
    static ngx_str_t  own = ngx_string("cognito:");

    *attributes = ngx_array_create(call->pool, entries->nelts,
                                   sizeof(ngx_cognito_attribute_t));
    if (*attributes == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    entry = entries->elts;

    for (i = 0; i < entries->nelts; i++) {

        if (ngx_cognito_same_name(&entry[i].key, &sub)
            || ngx_cognito_same_name(&entry[i].key, &username)
            || (entry[i].key.len > own.len
                && ngx_memcmp(entry[i].key.data, own.data, own.len) == 0))
        {
            continue;
        }

        /* there is room for all */

        attribute = ngx_array_push(*attributes);

        ngx_memzero(attribute, sizeof(ngx_cognito_attribute_t));
        attribute->name = entry[i].key;
        attribute->value = entry[i].value;
    }

    return NGX_OK;
}


/* Cognito: a password that was good elsewhere need not suit the policy */

static ngx_int_t
ngx_cognito_make_migrated_verifier(ngx_cognito_call_t *call)
{
    return ngx_cognito_migrates_password(call)
               ? ngx_cognito_make_verifier(call) : NGX_OK;
}


static ngx_int_t
ngx_cognito_keep_migrated_verifier(ngx_cognito_call_t *call)
{
    return ngx_cognito_migrates_password(call)
               ? ngx_cognito_keep_verifier(call) : NGX_OK;
}
