
/*
 * What a pool's second factors are: SetUserPoolMfaConfig,
 * GetUserPoolMfaConfig, and what becomes of them when the pool is changed.
 *
 * Text messages are a factor wherever the pool can send them; what makes
 * them so lies in the pool itself (SmsConfiguration).  The other factors and
 * the passkeys' settings lie beside it in the pool's record.  Each call of
 * SetUserPoolMfaConfig says all of it: what is left out is turned off.
 *
 * All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"


/* "Email MFA, Passwordless Sign-In" */
#define NGX_COGNITO_MAX_MFA_FEATURES  64


static ngx_int_t ngx_cognito_change_pool_mfa(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_pool_mfa(ngx_cognito_call_t *call,
    ngx_cognito_set_user_pool_mfa_config_request_t *input);
static ngx_int_t ngx_cognito_check_mfa_recovery(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool);
static ngx_int_t ngx_cognito_check_mfa_tier(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_record_t *record);
static ngx_uint_t ngx_cognito_has_factor(ngx_cognito_user_pool_t *pool,
    ngx_cognito_user_pool_record_t *record);
static ngx_int_t ngx_cognito_reply_pool_mfa(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_show_pool_mfa(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_record_t *record);


const ngx_cognito_step_pt  ngx_cognito_set_user_pool_mfa_config_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_change_pool_mfa,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_get_user_pool_mfa_config_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_reply_pool_mfa,
    NULL
};


static ngx_int_t
ngx_cognito_change_pool_mfa(ngx_cognito_call_t *call)
{
    ngx_cognito_user_pool_t                          pool;
    ngx_cognito_sms_mfa_config_t                    *sms;
    ngx_cognito_loaded_pool_t                       *loaded;
    ngx_cognito_user_pool_record_t                   record;
    ngx_cognito_set_user_pool_mfa_config_request_t  *input;

    input = call->input;
    loaded = call->found.user_pool;

    if (ngx_cognito_check_pool_mfa(call, input) != NGX_OK) {
        return NGX_ERROR;
    }

    pool = *loaded->settings;
    record = *loaded->record;

    pool.mfa_configuration = input->mfa_configuration
                                 ? input->mfa_configuration
                                 : NGX_COGNITO_USER_POOL_MFA_OFF;
    pool.last_modified_date = call->now;

    sms = input->sms_mfa_configuration;

    if (sms && sms->sms_configuration) {
        pool.sms_configuration = sms->sms_configuration;
    }

    if (sms && sms->sms_authentication_message.len) {
        pool.sms_authentication_message = sms->sms_authentication_message;
    }

    record.pool = &pool;
    record.software_token_mfa_configuration =
                                      input->software_token_mfa_configuration;
    record.email_mfa_configuration = input->email_mfa_configuration;
    record.web_authn_configuration = input->web_authn_configuration;

    if (sms && pool.sms_configuration == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MFA_WITHOUT_SMS);
    }

    if (pool.mfa_configuration != NGX_COGNITO_USER_POOL_MFA_OFF
        && !ngx_cognito_has_factor(&pool, &record))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MFA_WITHOUT_FACTOR);
    }

    if (ngx_cognito_check_mfa_tier(call, &pool, &record) != NGX_OK
        || (record.email_mfa_configuration
            && ngx_cognito_check_mfa_recovery(call, &pool) != NGX_OK)
        || ngx_cognito_show_pool_mfa(call, &pool, &record) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_commit_user_pool(call, &record,
                                        ngx_cognito_user_pool_committed);
}


/* no MfaConfiguration means OFF, not that it stays */

static ngx_int_t
ngx_cognito_check_pool_mfa(ngx_cognito_call_t *call,
    ngx_cognito_set_user_pool_mfa_config_request_t *input)
{
    ngx_uint_t  given, off;

    given = input->sms_mfa_configuration
            || input->software_token_mfa_configuration
            || input->email_mfa_configuration;

    off = input->mfa_configuration == 0
          || input->mfa_configuration == NGX_COGNITO_USER_POOL_MFA_OFF;

    if (off && given) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MFA_OFF_WITH_FACTOR);
    }

    if (!off && !given) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MFA_WITHOUT_FACTOR);
    }

    return NGX_OK;
}


/* who gets codes by mail needs another way to reset a password */

static ngx_int_t
ngx_cognito_check_mfa_recovery(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    ngx_array_t                    *mechanisms;
    ngx_cognito_recovery_option_t  *option;

    mechanisms = pool->account_recovery_setting
                     ? pool->account_recovery_setting->recovery_mechanisms
                     : NULL;

    if (mechanisms == NULL || mechanisms->nelts != 1) {
        return NGX_OK;
    }

    option = mechanisms->elts;

    if (option->name == NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_EMAIL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_EMAIL_MFA_AND_RECOVERY);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_mfa_tier(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_record_t *record)
{
    u_char     *p, *last, text[NGX_COGNITO_MAX_MFA_FEATURES];
    ngx_str_t   features;

    if (pool->user_pool_tier != NGX_COGNITO_USER_POOL_TIER_LITE) {
        return NGX_OK;
    }

    p = text;
    last = text + NGX_COGNITO_MAX_MFA_FEATURES;

    if (record->email_mfa_configuration) {
        p = ngx_slprintf(p, last, ", Email MFA");
    }

    if (record->web_authn_configuration) {
        p = ngx_slprintf(p, last, ", Passwordless Sign-In");
    }

    if (p == text) {
        return NGX_OK;
    }

    features.data = text + sizeof(", ") - 1;
    features.len = p - features.data;

    return ngx_cognito_fail(call, NGX_COGNITO_E_FEATURES_NOT_IN_TIER,
                            ngx_cognito_enum_text(
                                &ngx_cognito_shape_user_pool_tier,
                                pool->user_pool_tier),
                            &features);
}


static ngx_uint_t
ngx_cognito_has_factor(ngx_cognito_user_pool_t *pool,
    ngx_cognito_user_pool_record_t *record)
{
    ngx_cognito_software_token_mfa_config_t  *token;

    token = record->software_token_mfa_configuration;

    return pool->sms_configuration
           || record->email_mfa_configuration
           || (token && token->enabled == NGX_COGNITO_TRUE);
}


ngx_int_t
ngx_cognito_settle_pool_mfa(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_record_t *record)
{
    if (pool->mfa_configuration == NGX_COGNITO_USER_POOL_MFA_OFF) {
        record->software_token_mfa_configuration = NULL;
        record->email_mfa_configuration = NULL;

    } else if (!ngx_cognito_has_factor(pool, record)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MFA_WITHOUT_SMS);
    }

    return ngx_cognito_check_mfa_tier(call, pool, record);
}


static ngx_int_t
ngx_cognito_reply_pool_mfa(ngx_cognito_call_t *call)
{
    ngx_cognito_loaded_pool_t  *loaded;

    loaded = call->found.user_pool;

    return ngx_cognito_show_pool_mfa(call, loaded->settings, loaded->record);
}


/* both operations answer alike; what was never set is absent */

static ngx_int_t
ngx_cognito_show_pool_mfa(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_record_t *record)
{
    ngx_cognito_sms_mfa_config_t                     *sms;
    ngx_cognito_get_user_pool_mfa_config_response_t  *output;

    output = ngx_pcalloc(call->pool,
                     sizeof(ngx_cognito_get_user_pool_mfa_config_response_t));
    if (output == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (pool->sms_configuration) {
        sms = ngx_pcalloc(call->pool, sizeof(ngx_cognito_sms_mfa_config_t));
        if (sms == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        sms->sms_configuration = pool->sms_configuration;
        sms->sms_authentication_message = pool->sms_authentication_message;

        output->sms_mfa_configuration = sms;
    }

    output->mfa_configuration = pool->mfa_configuration
                                    ? pool->mfa_configuration
                                    : NGX_COGNITO_USER_POOL_MFA_OFF;
    output->software_token_mfa_configuration =
                                     record->software_token_mfa_configuration;
    output->email_mfa_configuration = record->email_mfa_configuration;
    output->web_authn_configuration = record->web_authn_configuration;

    call->output_shape = &ngx_cognito_shape_get_user_pool_mfa_config_response;
    call->output = output;

    return NGX_OK;
}
