
/*
 * UserMigration: a name that is nobody's yet may be somebody's elsewhere.
 *
 * A sign-in by password and ForgotPassword ask the pool's function, and what
 * it answers becomes a user; then the call begins anew and finds that user as
 * it finds any other.
 *
 * Cognito: whoever cannot be made a user is told to be none, with the reason
 * as text; only what the function throws is told as such.  All memory is the
 * call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_factors.h"
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_sign_in_triggers.h"
#include "ngx_cognito_steps.h"


static ngx_int_t ngx_cognito_migration_refused(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_migration_said(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_make_migrated(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_migration(ngx_cognito_call_t *call,
    ngx_cognito_user_migration_answer_t *answer);
static ngx_int_t ngx_cognito_describe_migrated(ngx_cognito_call_t *call,
    ngx_cognito_user_migration_answer_t *answer);
static ngx_int_t ngx_cognito_require_sms_mfa(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_migrated_attributes(ngx_cognito_call_t *call,
    ngx_array_t *entries, ngx_array_t **attributes);
static ngx_int_t ngx_cognito_make_migrated_verifier(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_migrated_verifier(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_migrates_password(ngx_cognito_call_t *call);


static const ngx_cognito_step_pt  ngx_cognito_migration_steps[] = {
    ngx_cognito_make_migrated,
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

        if (ngx_cognito_tell_validation_data(call, request,
                                             call->asked.client_metadata)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    call->found.trigger_refused = ngx_cognito_migration_refused;

    return ngx_cognito_run_trigger(call, NGX_COGNITO_TRIGGER_USER_MIGRATION,
                                   request, ngx_cognito_migration_said);
}


/* a password is what a sign-in has shown */

static ngx_uint_t
ngx_cognito_migrates_password(ngx_cognito_call_t *call)
{
    return call->operation->id != NGX_COGNITO_OP_FORGOT_PASSWORD;
}


/* that no endpoint is set is told in words of our own, as ever */

static ngx_int_t
ngx_cognito_migration_refused(ngx_cognito_call_t *call)
{
    if (call->error != NGX_COGNITO_E_TRIGGER_NOT_INVOKED
        || call->front->lambda.len == 0)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_MIGRATION_NOT_ASKED,
                            &call->found.client->id);
}


/* Cognito: without attributes it says that there is no such user */

static ngx_int_t
ngx_cognito_migration_said(ngx_cognito_call_t *call)
{
    ngx_cognito_user_migration_answer_t  *answer;

    call->found.trigger_refused = NULL;

    answer = ngx_cognito_trigger_response(call,
                                          NGX_COGNITO_TRIGGER_USER_MIGRATION);

    if (answer->user_attributes && answer->user_attributes->nelts) {
        return ngx_cognito_continue_with(call, ngx_cognito_migration_steps);
    }

    return ngx_cognito_hides_users(call)
               ? NGX_OK : ngx_cognito_trigger_not_understood(call);
}


static ngx_int_t
ngx_cognito_make_migrated(ngx_cognito_call_t *call)
{
    ngx_str_t                             text;
    ngx_cognito_found_t                  *found;
    ngx_cognito_user_migration_answer_t  *answer;

    found = &call->found;

    answer = ngx_cognito_trigger_response(call,
                                          NGX_COGNITO_TRIGGER_USER_MIGRATION);

    if (ngx_cognito_judge_migration(call, answer) == NGX_OK
        && ngx_cognito_name_newcomer(call) == NGX_OK
        && ngx_cognito_describe_migrated(call, answer) == NGX_OK)
    {
        found->migrating = 1;
        found->force_alias = (answer->force_alias_creation == NGX_COGNITO_TRUE
                              && found->user_pool->username_names == 0);
        found->name_error = NGX_COGNITO_E_MIGRATED_ALIAS_TAKEN;

        return NGX_OK;
    }

    if (call->error == NGX_COGNITO_E_NONE
        || call->error == NGX_COGNITO_E_INTERNAL)
    {
        return NGX_ERROR;
    }

    text = call->message;

    return ngx_cognito_fail(call, NGX_COGNITO_E_NOT_MIGRATED, &text);
}


/* what is not about the user's attributes */

static ngx_int_t
ngx_cognito_judge_migration(ngx_cognito_call_t *call,
    ngx_cognito_user_migration_answer_t *answer)
{
    ngx_str_t   *medium;
    ngx_uint_t   i, n;

    static ngx_str_t  confirmed = ngx_string("CONFIRMED");
    static ngx_str_t  reset = ngx_string("RESET_REQUIRED");
    static ngx_str_t  suppress = ngx_string("SUPPRESS");
    static ngx_str_t  email = ngx_string("EMAIL");
    static ngx_str_t  sms = ngx_string("SMS");

    if (answer->final_user_status.len
        && !ngx_cognito_same_name(&answer->final_user_status, &confirmed)
        && !ngx_cognito_same_name(&answer->final_user_status, &reset))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MIGRATION_INVALID,
                                "finalUserStatus");
    }

    if (answer->message_action.len
        && !ngx_cognito_same_name(&answer->message_action, &suppress))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MIGRATION_INVALID,
                                "messageAction");
    }

    n = answer->desired_delivery_mediums
            ? answer->desired_delivery_mediums->nelts : 0;
    medium = n ? answer->desired_delivery_mediums->elts : NULL;

    for (i = 0; i < n; i++) {
        if (!ngx_cognito_same_name(&medium[i], &email)
            && !ngx_cognito_same_name(&medium[i], &sms))
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_MIGRATION_INVALID,
                                    "desiredDeliveryMediums");
        }
    }

    return NGX_OK;
}


/* Cognito: what is not confirmed has to get a new password */

static ngx_int_t
ngx_cognito_describe_migrated(ngx_cognito_call_t *call,
    ngx_cognito_user_migration_answer_t *answer)
{
    ngx_array_t                *attributes;
    ngx_cognito_user_record_t  *record;

    static ngx_str_t  confirmed = ngx_string("CONFIRMED");

    record = call->found.user.record;

    record->status = ngx_cognito_same_name(&answer->final_user_status,
                                           &confirmed)
                         ? NGX_COGNITO_USER_STATUS_CONFIRMED
                         : NGX_COGNITO_USER_STATUS_RESET_REQUIRED;

    if (ngx_cognito_migrated_attributes(call, answer->user_attributes,
                                        &attributes)
        != NGX_OK
        || ngx_cognito_describe_newcomer(call, attributes, 1) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (answer->enable_smsmfa == NGX_COGNITO_TRUE) {
        return ngx_cognito_require_sms_mfa(call);
    }

    return NGX_OK;
}


/* Cognito: who could not be asked for codes does not come over */

static ngx_int_t
ngx_cognito_require_sms_mfa(ngx_cognito_call_t *call)
{
    ngx_uint_t        factor, mode;
    const ngx_str_t  *name;

    factor = NGX_COGNITO_CHALLENGE_NAME_SMS_MFA;
    name = ngx_cognito_factor_name(factor);
    mode = call->found.user_pool->settings->mfa_configuration;

    if (mode == 0
        || mode == NGX_COGNITO_USER_POOL_MFA_OFF
        || !ngx_cognito_pool_offers(call, factor)
        || !ngx_cognito_is_equipped(call, factor))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NO_FACTOR_ADDRESS, name);
    }

    return ngx_cognito_set_mfa(call, name);
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
