
/*
 * Which second factors a user wants: SetUserMFAPreference, SetUserSettings,
 * GetUserAuthFactors, and the same by an administrator.
 *
 * The record lists the factors that are turned on and names the preferred
 * one, if any.  MFAOptions is an older way to turn on text messages; it is
 * kept apart, because it is shown apart.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_factors.h"
#include "ngx_cognito_newcomers.h"


/* what is asked for one factor; a flag that is absent is off */

typedef struct {
    ngx_uint_t                    given;
    ngx_uint_t                    enabled;
    ngx_uint_t                    preferred;
} ngx_cognito_mfa_wish_t;


static ngx_int_t ngx_cognito_need_usable_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_change_preference(ngx_cognito_call_t *call);
static void ngx_cognito_read_wishes(
    ngx_cognito_set_user_mfa_preference_request_t *asked,
    ngx_cognito_mfa_wish_t wishes[NGX_COGNITO_NSECOND_FACTORS]);
static void ngx_cognito_read_wish(ngx_cognito_mfa_wish_t *wish,
    ngx_uint_t enabled, ngx_uint_t preferred);
static ngx_int_t ngx_cognito_grant_wish(ngx_cognito_call_t *call,
    ngx_uint_t factor, ngx_cognito_mfa_wish_t *wish);
static ngx_int_t ngx_cognito_need_equipment(ngx_cognito_call_t *call,
    ngx_uint_t factor);
static ngx_int_t ngx_cognito_change_passkey_mfa(ngx_cognito_call_t *call,
    ngx_cognito_web_authn_mfa_settings_t *wanted);
static ngx_int_t ngx_cognito_change_settings(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_change_settings_by_admin(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_mfa_options(ngx_cognito_call_t *call,
    ngx_array_t *options);
static ngx_uint_t ngx_cognito_requires_mfa(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_auth_factors(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_is_configured(ngx_cognito_call_t *call,
    ngx_uint_t factor);


const ngx_cognito_step_pt  ngx_cognito_set_user_mfa_preference_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_change_preference,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt
    ngx_cognito_admin_set_user_mfa_preference_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_need_confirmed_user,
    ngx_cognito_need_usable_password,
    ngx_cognito_change_preference,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_set_user_settings_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_change_settings,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_set_user_settings_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_change_settings_by_admin,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_get_user_auth_factors_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_reply_auth_factors,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_get_user_auth_factors_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_reply_auth_factors,
    NULL
};


static ngx_str_t  ngx_cognito_passkey_mfa = ngx_string("WEB_AUTHN");


ngx_int_t
ngx_cognito_need_confirmed_user(ngx_cognito_call_t *call)
{
    if (call->found.user.record->status == NGX_COGNITO_USER_STATUS_UNCONFIRMED)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_CONFIRMED);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_need_usable_password(ngx_cognito_call_t *call)
{
    if (call->found.user.record->status
        == NGX_COGNITO_USER_STATUS_RESET_REQUIRED)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_RESET_REQUIRED);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_change_preference(ngx_cognito_call_t *call)
{
    ngx_uint_t                                     i, preferred;
    ngx_cognito_mfa_wish_t            wishes[NGX_COGNITO_NSECOND_FACTORS];
    ngx_cognito_set_user_mfa_preference_request_t  asked;

    ngx_memzero(&asked, sizeof(asked));

    ngx_cognito_copy_members(&ngx_cognito_shape_set_user_mfa_preference_request,
                             &asked, call->operation->input, call->input);

    ngx_cognito_read_wishes(&asked, wishes);

    preferred = 0;

    for (i = 0; i < NGX_COGNITO_NSECOND_FACTORS; i++) {
        preferred += wishes[i].preferred;
    }

    if (preferred > 1) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TWO_PREFERRED_FACTORS);
    }

    for (i = 0; i < NGX_COGNITO_NSECOND_FACTORS; i++) {
        if (wishes[i].given
            && ngx_cognito_grant_wish(call, ngx_cognito_factors[i],
                                      &wishes[i])
               != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return ngx_cognito_change_passkey_mfa(call, asked.web_authn_mfa_settings);
}


/* in the order of ngx_cognito_factors */

static void
ngx_cognito_read_wishes(ngx_cognito_set_user_mfa_preference_request_t *asked,
    ngx_cognito_mfa_wish_t wishes[NGX_COGNITO_NSECOND_FACTORS])
{
    ngx_cognito_sms_mfa_settings_t             *sms;
    ngx_cognito_email_mfa_settings_t           *email;
    ngx_cognito_software_token_mfa_settings_t  *token;

    ngx_memzero(wishes,
                NGX_COGNITO_NSECOND_FACTORS * sizeof(ngx_cognito_mfa_wish_t));

    sms = asked->sms_mfa_settings;
    token = asked->software_token_mfa_settings;
    email = asked->email_mfa_settings;

    if (sms) {
        ngx_cognito_read_wish(&wishes[0], sms->enabled, sms->preferred_mfa);
    }

    if (token) {
        ngx_cognito_read_wish(&wishes[1], token->enabled,
                              token->preferred_mfa);
    }

    if (email) {
        ngx_cognito_read_wish(&wishes[2], email->enabled,
                              email->preferred_mfa);
    }
}


static void
ngx_cognito_read_wish(ngx_cognito_mfa_wish_t *wish, ngx_uint_t enabled,
    ngx_uint_t preferred)
{
    wish->given = 1;
    wish->enabled = (enabled == NGX_COGNITO_TRUE);
    wish->preferred = (preferred == NGX_COGNITO_TRUE);
}


static ngx_int_t
ngx_cognito_grant_wish(ngx_cognito_call_t *call, ngx_uint_t factor,
    ngx_cognito_mfa_wish_t *wish)
{
    const ngx_str_t            *name;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;
    name = ngx_cognito_factor_name(factor);

    if (!wish->enabled) {

        if (wish->preferred) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_PREFERRED_IS_DISABLED,
                                    name);
        }

        if (ngx_cognito_requires_mfa(call)
            && ngx_cognito_is_mfa_set(user, name))
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_REQUIRED_FACTOR, name);
        }

        ngx_cognito_unset_mfa(user, name);

        if (factor == NGX_COGNITO_CHALLENGE_NAME_SMS_MFA) {
            user->mfa_options = NULL;
        }

        return NGX_OK;
    }

    if (ngx_cognito_need_equipment(call, factor) != NGX_OK) {
        return NGX_ERROR;
    }

    if (wish->preferred) {
        user->preferred_mfa = *name;

    } else if (ngx_cognito_same_name(&user->preferred_mfa, name)) {
        ngx_str_null(&user->preferred_mfa);
    }

    return ngx_cognito_set_mfa(call, name);
}


/* an administrator is told the same of every factor */

static ngx_int_t
ngx_cognito_need_equipment(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_uint_t                            error;
    ngx_cognito_software_token_record_t  *token;

    if (ngx_cognito_is_equipped(call, factor)) {
        return NGX_OK;
    }

    if (factor == NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA
        && call->operation->id == NGX_COGNITO_OP_SET_USER_MFA_PREFERENCE)
    {
        token = call->found.user.record->software_token;
        error = token ? NGX_COGNITO_E_TOKEN_NOT_VERIFIED
                      : NGX_COGNITO_E_TOKEN_NOT_SET_UP;

        return ngx_cognito_fail(call, error);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_NO_FACTOR_ADDRESS,
                            ngx_cognito_factor_name(factor));
}


/* who loses its passkeys must have another way in */

static ngx_int_t
ngx_cognito_change_passkey_mfa(ngx_cognito_call_t *call,
    ngx_cognito_web_authn_mfa_settings_t *wanted)
{
    ngx_uint_t                  i;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (wanted && wanted->enabled != NGX_COGNITO_TRUE) {
        ngx_cognito_unset_mfa(user, &ngx_cognito_passkey_mfa);
    }

    if ((wanted == NULL || wanted->enabled != NGX_COGNITO_TRUE)
        && !ngx_cognito_is_mfa_set(user, &ngx_cognito_passkey_mfa))
    {
        return NGX_OK;
    }

    for (i = 0; i < NGX_COGNITO_NSECOND_FACTORS; i++) {
        if (ngx_cognito_is_mfa_set(user,
                           ngx_cognito_factor_name(ngx_cognito_factors[i])))
        {
            return ngx_cognito_set_mfa(call, &ngx_cognito_passkey_mfa);
        }
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_NEEDS_FACTOR);
}


ngx_uint_t
ngx_cognito_is_mfa_set(ngx_cognito_user_record_t *user, const ngx_str_t *name)
{
    ngx_str_t   *setting;
    ngx_uint_t   i;

    if (user->mfa_settings == NULL) {
        return 0;
    }

    setting = user->mfa_settings->elts;

    for (i = 0; i < user->mfa_settings->nelts; i++) {
        if (ngx_cognito_same_name(&setting[i], name)) {
            return 1;
        }
    }

    return 0;
}


ngx_int_t
ngx_cognito_set_mfa(ngx_cognito_call_t *call, const ngx_str_t *name)
{
    ngx_str_t                  *setting;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (ngx_cognito_is_mfa_set(user, name)) {
        return NGX_OK;
    }

    if (user->mfa_settings == NULL) {
        user->mfa_settings = ngx_array_create(call->pool,
                                              NGX_COGNITO_NSECOND_FACTORS,
                                              sizeof(ngx_str_t));
        if (user->mfa_settings == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    setting = ngx_array_push(user->mfa_settings);
    if (setting == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    *setting = *name;

    return NGX_OK;
}


void
ngx_cognito_unset_mfa(ngx_cognito_user_record_t *user, const ngx_str_t *name)
{
    ngx_str_t    *setting;
    ngx_uint_t    i;
    ngx_array_t  *settings;

    if (ngx_cognito_same_name(&user->preferred_mfa, name)) {
        ngx_str_null(&user->preferred_mfa);
    }

    settings = user->mfa_settings;

    if (settings == NULL) {
        return;
    }

    setting = settings->elts;

    for (i = 0; i < settings->nelts; i++) {
        if (ngx_cognito_same_name(&setting[i], name)) {
            settings->nelts--;
            ngx_memmove(&setting[i], &setting[i + 1],
                        (settings->nelts - i) * sizeof(ngx_str_t));
            break;
        }
    }

    if (settings->nelts == 0) {
        user->mfa_settings = NULL;
    }
}


/* MFAOptions */

static ngx_int_t
ngx_cognito_change_settings(ngx_cognito_call_t *call)
{
    ngx_cognito_set_user_settings_request_t  *input;

    input = call->input;

    return ngx_cognito_keep_mfa_options(call, input->mfa_options);
}


static ngx_int_t
ngx_cognito_change_settings_by_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_set_user_settings_request_t  *input;

    input = call->input;

    return ngx_cognito_keep_mfa_options(call, input->mfa_options);
}


static ngx_int_t
ngx_cognito_keep_mfa_options(ngx_cognito_call_t *call, ngx_array_t *options)
{
    ngx_uint_t                  i, sms;
    ngx_cognito_mfa_option_t   *option;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;
    option = options->elts;
    sms = NGX_COGNITO_CHALLENGE_NAME_SMS_MFA;

    for (i = 0; i < options->nelts; i++) {
        if (option[i].delivery_medium != NGX_COGNITO_DELIVERY_MEDIUM_SMS
            || !ngx_cognito_same_name(&option[i].attribute_name,
                                      &ngx_cognito_phone_number))
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_MFA_OPTION_NOT_SMS);
        }
    }

    if (options->nelts) {

        if (!ngx_cognito_is_equipped(call, sms)) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_NO_FACTOR_ADDRESS,
                                    ngx_cognito_factor_name(sms));
        }

        /* more of the same says nothing more */

        options->nelts = 1;
        user->mfa_options = options;

        return NGX_OK;
    }

    if (user->mfa_options && ngx_cognito_requires_mfa(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_REQUIRED_FACTOR,
                                ngx_cognito_factor_name(sms));
    }

    user->mfa_options = NULL;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_requires_mfa(ngx_cognito_call_t *call)
{
    return call->found.user_pool->settings->mfa_configuration
           == NGX_COGNITO_USER_POOL_MFA_ON;
}


/* both operations answer alike */

static ngx_int_t
ngx_cognito_reply_auth_factors(ngx_cognito_call_t *call)
{
    ngx_uint_t                                    i, *configured;
    ngx_array_t                                  *factors;
    ngx_cognito_user_record_t                    *user;
    ngx_cognito_get_user_auth_factors_response_t  *output;

    user = call->found.user.record;

    output = ngx_pcalloc(call->pool,
                        sizeof(ngx_cognito_get_user_auth_factors_response_t));
    factors = ngx_array_create(call->pool, NGX_COGNITO_AUTH_FACTOR_N,
                               sizeof(ngx_uint_t));

    if (output == NULL || factors == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 1; i <= NGX_COGNITO_AUTH_FACTOR_N; i++) {
        if (ngx_cognito_is_configured(call, i)) {

            /* there is room for all */

            configured = ngx_array_push(factors);
            *configured = i;
        }
    }

    output->username = call->found.user.username;
    output->preferred_mfa_setting = user->preferred_mfa;
    output->user_mfa_setting_list = user->mfa_settings;
    output->configured_user_auth_factors = factors;

    call->output_shape = &ngx_cognito_shape_get_user_auth_factors_response;
    call->output = output;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_is_configured(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    switch (factor) {

    case NGX_COGNITO_AUTH_FACTOR_PASSWORD:
        return user->password.len != 0;

    case NGX_COGNITO_AUTH_FACTOR_EMAIL_OTP:
        return ngx_cognito_is_passwordless(call, factor)
               && ngx_cognito_is_equipped(call,
                                        NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP);

    case NGX_COGNITO_AUTH_FACTOR_SMS_OTP:
        return ngx_cognito_is_passwordless(call, factor)
               && ngx_cognito_is_equipped(call,
                                          NGX_COGNITO_CHALLENGE_NAME_SMS_MFA);

    case NGX_COGNITO_AUTH_FACTOR_WEB_AUTHN:
        return ngx_cognito_is_passwordless(call, factor)
               && user->credentials && user->credentials->nelts;

    default:
        return ngx_cognito_has_software_token(user);
    }
}
