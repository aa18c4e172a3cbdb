
/*
 * A user that is about to exist: what it may be called, and that nobody is
 * called so yet.
 *
 * In a pool with username attributes a user is called by an address, and its
 * username is its sub; in a pool with aliases a username must not look like
 * one.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_steps.h"


static ngx_int_t ngx_cognito_judge_username(ngx_cognito_call_t *call);


ngx_str_t *
ngx_cognito_username_attribute(ngx_cognito_call_t *call)
{
    ngx_uint_t  names;

    names = call->found.user_pool->username_names;

    if ((names & NGX_COGNITO_NAME_EMAIL)
        && ngx_cognito_is_email(&call->asked.username))
    {
        return &ngx_cognito_email;
    }

    if ((names & NGX_COGNITO_NAME_PHONE_NUMBER)
        && ngx_cognito_is_phone_number(&call->asked.username))
    {
        return &ngx_cognito_phone_number;
    }

    return NULL;
}


static ngx_int_t
ngx_cognito_judge_username(ngx_cognito_call_t *call)
{
    ngx_str_t                  *username;
    ngx_cognito_loaded_pool_t  *user_pool;

    user_pool = call->found.user_pool;
    username = &call->asked.username;

    if (user_pool->username_names) {

        if (ngx_cognito_username_attribute(call)) {
            return NGX_OK;
        }

        switch (user_pool->username_names) {

        case NGX_COGNITO_NAME_EMAIL:
            return ngx_cognito_fail(call, NGX_COGNITO_E_USERNAME_NOT_EMAIL);

        case NGX_COGNITO_NAME_PHONE_NUMBER:
            return ngx_cognito_fail(call,
                                    NGX_COGNITO_E_USERNAME_NOT_PHONE_NUMBER);

        default:
            return ngx_cognito_fail(call, NGX_COGNITO_E_USERNAME_NOT_ADDRESS);
        }
    }

    if ((user_pool->alias_names & NGX_COGNITO_NAME_EMAIL)
        && ngx_cognito_is_email(username))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USERNAME_IS_EMAIL);
    }

    if ((user_pool->alias_names & NGX_COGNITO_NAME_PHONE_NUMBER)
        && ngx_cognito_is_phone_number(username))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USERNAME_IS_PHONE_NUMBER);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_name_newcomer(ngx_cognito_call_t *call)
{
    ngx_str_t                   username;
    ngx_cognito_user_record_t  *record;

    if (ngx_cognito_judge_username(call) != NGX_OK) {
        return NGX_ERROR;
    }

    record = ngx_pcalloc(call->pool, sizeof(ngx_cognito_user_record_t));

    if (record == NULL
        || ngx_cognito_random_uuid(call->pool, &record->sub) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (call->found.user_pool->username_names) {
        username = record->sub;
        call->found.name_error = NGX_COGNITO_E_USERNAME_ATTRIBUTE_TAKEN;

    } else {

        if (ngx_cognito_fold_name(call, &call->asked.username, &username)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

        call->found.name_error = NGX_COGNITO_E_ALIAS_TAKEN;
    }

    record->username = username;
    record->enabled = NGX_COGNITO_TRUE;
    record->created.value = call->now;
    record->created.set = 1;
    record->modified = record->created;

    return ngx_cognito_set_user(call, &username, 0, record);
}


ngx_int_t
ngx_cognito_describe_newcomer(ngx_cognito_call_t *call,
    ngx_array_t *attributes, ngx_uint_t admin)
{
    ngx_str_t                  *name;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;
    name = ngx_cognito_username_attribute(call);

    if (name
        && ngx_cognito_set_attribute(call, record, name,
                                     &call->asked.username)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_accept_attributes(call, attributes, 1, admin) != NGX_OK) {
        return NGX_ERROR;
    }

    /* whatever was given beside it, a user is called what it is called */

    if (name) {
        return ngx_cognito_set_attribute(call, record, name,
                                         &call->asked.username);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_look_for_namesake(ngx_cognito_call_t *call)
{
    call->found.newcomer = call->found.user;

    return ngx_cognito_find_user(call);
}


ngx_int_t
ngx_cognito_refuse_namesake(ngx_cognito_call_t *call)
{
    if (call->found.user.record == NULL) {
        call->found.user = call->found.newcomer;
        return NGX_OK;
    }

    if (call->found.user_pool->username_names) {
        return ngx_cognito_fail(call, call->found.name_error,
                                ngx_cognito_username_attribute(call));
    }

    return ngx_cognito_fail(call, call->found.exists_error);
}


ngx_uint_t
ngx_cognito_is_passwordless(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_uint_t                      i, *value;
    ngx_array_t                    *factors;
    ngx_cognito_user_pool_policy_t  *policies;

    policies = call->found.user_pool->settings->policies;

    if (policies == NULL || policies->sign_in_policy == NULL
        || policies->sign_in_policy->allowed_first_auth_factors == NULL)
    {
        return 0;
    }

    factors = policies->sign_in_policy->allowed_first_auth_factors;
    value = factors->elts;

    for (i = 0; i < factors->nelts; i++) {
        if (value[i] == factor) {
            return 1;
        }
    }

    return 0;
}
