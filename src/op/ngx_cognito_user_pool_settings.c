
/*
 * The settings of a pool: which combinations are refused, and what stands in
 * for those that were left out.
 *
 * A pool that is changed gets the defaults for whatever the change does not
 * name, as one that is made; only its tier and its name stay.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"


#define NGX_COGNITO_MAX_TAGS             50
#define NGX_COGNITO_MIN_PASSWORD         8
#define NGX_COGNITO_TEMPORARY_DAYS       7

/* "Threat Protection, Passwordless Sign-In, ..." */
#define NGX_COGNITO_MAX_FEATURES         256


static ngx_int_t ngx_cognito_check_tags(ngx_cognito_call_t *call,
    ngx_array_t *tags);
static ngx_int_t ngx_cognito_check_recovery(ngx_cognito_call_t *call,
    ngx_cognito_account_recovery_setting_t *recovery);
static ngx_int_t ngx_cognito_check_update_verification(
    ngx_cognito_call_t *call, ngx_cognito_user_pool_t *pool);
static ngx_int_t ngx_cognito_check_tier(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool);
static ngx_uint_t ngx_cognito_is_passwordless(ngx_cognito_user_pool_t *pool);
static ngx_int_t ngx_cognito_default_policies(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool);
static void ngx_cognito_default_password_policy(
    ngx_cognito_password_policy_t *policy, ngx_uint_t given);
static ngx_int_t ngx_cognito_default_recovery(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool);
static ngx_int_t ngx_cognito_default_messages(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool);
static void ngx_cognito_mirror(ngx_str_t *one, ngx_str_t *other);
static ngx_int_t ngx_cognito_default_parts(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool);
static void *ngx_cognito_own_part(ngx_cognito_call_t *call, const void *given,
    size_t size);


ngx_int_t
ngx_cognito_settle_user_pool(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_t *before)
{
    if (pool->alias_attributes && pool->alias_attributes->nelts
        && pool->username_attributes && pool->username_attributes->nelts)
    {
        return ngx_cognito_fail(call,
                                NGX_COGNITO_E_ALIAS_AND_USERNAME_ATTRIBUTES);
    }

    if (pool->deletion_protection == 0) {
        pool->deletion_protection = NGX_COGNITO_DELETION_PROTECTION_INACTIVE;
    }

    if (pool->mfa_configuration == 0) {
        pool->mfa_configuration = NGX_COGNITO_USER_POOL_MFA_OFF;
    }

    if (pool->user_pool_tier == 0) {
        pool->user_pool_tier = before ? before->user_pool_tier
                                      : NGX_COGNITO_USER_POOL_TIER_ESSENTIALS;
    }

    /* without text messages, a pool gets to MFA by other means, later */

    if (pool->mfa_configuration != NGX_COGNITO_USER_POOL_MFA_OFF
        && pool->sms_configuration == NULL
        && (before == NULL
            || before->mfa_configuration == NGX_COGNITO_USER_POOL_MFA_OFF))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MFA_WITHOUT_SMS);
    }

    if (ngx_cognito_check_tags(call, pool->user_pool_tags) != NGX_OK
        || ngx_cognito_check_recovery(call, pool->account_recovery_setting)
           != NGX_OK
        || ngx_cognito_check_update_verification(call, pool) != NGX_OK
        || ngx_cognito_check_tier(call, pool) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_default_policies(call, pool) != NGX_OK
        || ngx_cognito_default_recovery(call, pool) != NGX_OK
        || ngx_cognito_default_messages(call, pool) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_default_parts(call, pool);
}


static ngx_int_t
ngx_cognito_check_tags(ngx_cognito_call_t *call, ngx_array_t *tags)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *tag;

    if (tags == NULL) {
        return NGX_OK;
    }

    if (tags->nelts > NGX_COGNITO_MAX_TAGS) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOO_MANY_TAGS,
                                (ngx_uint_t) NGX_COGNITO_MAX_TAGS);
    }

    tag = tags->elts;

    for (i = 0; i < tags->nelts; i++) {
        if (tag[i].key.len >= sizeof("aws:") - 1
            && ngx_strncasecmp(tag[i].key.data, (u_char *) "aws:",
                               sizeof("aws:") - 1)
               == 0)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_RESERVED_TAG);
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_recovery(ngx_cognito_call_t *call,
    ngx_cognito_account_recovery_setting_t *recovery)
{
    ngx_uint_t                      i, k, n;
    ngx_cognito_recovery_option_t  *option;

    if (recovery == NULL || recovery->recovery_mechanisms == NULL) {
        return NGX_OK;
    }

    option = recovery->recovery_mechanisms->elts;
    n = recovery->recovery_mechanisms->nelts;

    for (i = 0; i < n; i++) {

        if (n > 1
            && option[i].name == NGX_COGNITO_RECOVERY_OPTION_NAME_ADMIN_ONLY)
        {
            return ngx_cognito_fail(call,
                                    NGX_COGNITO_E_RECOVERY_BY_ADMIN_ONLY);
        }

        for (k = 0; k < i; k++) {
            if (option[k].name == option[i].name
                || option[k].priority.value == option[i].priority.value)
            {
                return ngx_cognito_fail(call, NGX_COGNITO_E_RECOVERY_TWICE);
            }
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_update_verification(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    ngx_uint_t    i, k, n, *verified, *required;
    ngx_array_t  *attributes;

    if (pool->user_attribute_update_settings == NULL) {
        return NGX_OK;
    }

    attributes = pool->user_attribute_update_settings
                     ->attributes_require_verification_before_update;

    if (attributes == NULL) {
        return NGX_OK;
    }

    n = pool->auto_verified_attributes
        ? pool->auto_verified_attributes->nelts : 0;
    verified = n ? pool->auto_verified_attributes->elts : NULL;

    required = attributes->elts;

    for (i = 0; i < attributes->nelts; i++) {

        for (k = 0; k < n; k++) {
            if (verified[k] == required[i]) {
                break;
            }
        }

        if (k == n) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_UPDATE_VERIFICATION);
        }
    }

    return NGX_OK;
}


/* what is asked for must come with the tier */

static ngx_int_t
ngx_cognito_check_tier(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    u_char                                             *p, *last;
    u_char                                   text[NGX_COGNITO_MAX_FEATURES];
    ngx_str_t                                           features;
    ngx_cognito_password_policy_t                      *policy;
    ngx_cognito_pre_token_generation_version_config_t  *trigger;

    p = text;
    last = text + NGX_COGNITO_MAX_FEATURES;

    if (pool->user_pool_tier != NGX_COGNITO_USER_POOL_TIER_PLUS
        && pool->user_pool_add_ons
        && pool->user_pool_add_ons->advanced_security_mode
           != NGX_COGNITO_ADVANCED_SECURITY_MODE_OFF)
    {
        p = ngx_slprintf(p, last, ", Threat Protection");
    }

    if (pool->user_pool_tier == NGX_COGNITO_USER_POOL_TIER_LITE) {

        policy = pool->policies ? pool->policies->password_policy : NULL;
        trigger = pool->lambda_config
                  ? pool->lambda_config->pre_token_generation_config : NULL;

        if (ngx_cognito_is_passwordless(pool)) {
            p = ngx_slprintf(p, last, ", Passwordless Sign-In");
        }

        if (trigger
            && trigger->lambda_version
               != NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V1_0)
        {
            p = ngx_slprintf(p, last, ", Token Customization with "
                                      "Pre-Token Generation Lambda %V",
                             ngx_cognito_enum_text(
                     &ngx_cognito_shape_pre_token_generation_lambda_version,
                                 trigger->lambda_version));
        }

        if (policy && policy->password_history_size.value > 0) {
            p = ngx_slprintf(p, last, ", Password History");
        }

        if (call->found.user_pool
            && call->found.user_pool->record->user_session_tracking
               == NGX_COGNITO_USER_SESSION_TRACKING_ENABLED)
        {
            p = ngx_slprintf(p, last, ", User Session Tracking");
        }
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
ngx_cognito_is_passwordless(ngx_cognito_user_pool_t *pool)
{
    ngx_uint_t    i, *factor;
    ngx_array_t  *factors;

    if (pool->policies == NULL || pool->policies->sign_in_policy == NULL) {
        return 0;
    }

    factors = pool->policies->sign_in_policy->allowed_first_auth_factors;

    if (factors == NULL) {
        return 0;
    }

    factor = factors->elts;

    for (i = 0; i < factors->nelts; i++) {
        if (factor[i] != NGX_COGNITO_AUTH_FACTOR_PASSWORD) {
            return 1;
        }
    }

    return 0;
}


/*
 * How long a temporary password lasts has an old place and a new one; both
 * show the same number, and only one of them may be asked with.  Zero is as
 * good as nothing.
 */

static ngx_int_t
ngx_cognito_default_policies(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    ngx_uint_t                              *factor, given;
    ngx_cognito_integer_t                   *days, *unused;
    ngx_cognito_sign_in_policy_t            *sign_in;
    ngx_cognito_user_pool_policy_t          *policies;
    ngx_cognito_password_policy_t           *policy;
    ngx_cognito_admin_create_user_config_t  *admin;

    policies = ngx_cognito_own_part(call, pool->policies,
                                    sizeof(ngx_cognito_user_pool_policy_t));
    if (policies == NULL) {
        return NGX_ERROR;
    }

    given = (policies->password_policy != NULL);

    policy = ngx_cognito_own_part(call, policies->password_policy,
                                  sizeof(ngx_cognito_password_policy_t));
    sign_in = ngx_cognito_own_part(call, policies->sign_in_policy,
                                   sizeof(ngx_cognito_sign_in_policy_t));
    admin = ngx_cognito_own_part(call, pool->admin_create_user_config,
                              sizeof(ngx_cognito_admin_create_user_config_t));

    if (policy == NULL || sign_in == NULL || admin == NULL) {
        return NGX_ERROR;
    }

    days = &policy->temporary_password_validity_days;
    unused = &admin->unused_account_validity_days;

    if (days->set && unused->set) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TEMPORARY_VALIDITY_TWICE);
    }

    if (days->value == 0) {
        days->value = unused->value ? unused->value
                                    : NGX_COGNITO_TEMPORARY_DAYS;
    }

    days->set = 1;
    *unused = *days;

    if (admin->allow_admin_create_user_only == 0) {
        admin->allow_admin_create_user_only = NGX_COGNITO_FALSE;
    }

    ngx_cognito_default_password_policy(policy, given);

    if (sign_in->allowed_first_auth_factors == NULL) {
        sign_in->allowed_first_auth_factors =
            ngx_array_create(call->pool, 1, sizeof(ngx_uint_t));

        if (sign_in->allowed_first_auth_factors == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        /* there is room for one */

        factor = ngx_array_push(sign_in->allowed_first_auth_factors);
        *factor = NGX_COGNITO_AUTH_FACTOR_PASSWORD;
    }

    policies->password_policy = policy;
    policies->sign_in_policy = sign_in;
    pool->policies = policies;
    pool->admin_create_user_config = admin;

    return NGX_OK;
}


/* whoever names some rules does not want those left out */

static void
ngx_cognito_default_password_policy(ngx_cognito_password_policy_t *policy,
    ngx_uint_t given)
{
    ngx_uint_t  i;
    ngx_uint_t  *rules[] = {
        &policy->require_uppercase,
        &policy->require_lowercase,
        &policy->require_numbers,
        &policy->require_symbols
    };

    for (i = 0; i < sizeof(rules) / sizeof(rules[0]); i++) {
        if (*rules[i] == 0) {
            *rules[i] = given ? NGX_COGNITO_FALSE : NGX_COGNITO_TRUE;
        }
    }

    if (!policy->minimum_length.set) {
        policy->minimum_length.value = NGX_COGNITO_MIN_PASSWORD;
        policy->minimum_length.set = 1;
    }
}


static ngx_int_t
ngx_cognito_default_recovery(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    ngx_uint_t                               i;
    ngx_cognito_recovery_option_t           *option;
    ngx_cognito_account_recovery_setting_t  *recovery;

    static ngx_uint_t  names[] = {
        NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_EMAIL,
        NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_PHONE_NUMBER
    };

    if (pool->account_recovery_setting
        && pool->account_recovery_setting->recovery_mechanisms)
    {
        return NGX_OK;
    }

    recovery = ngx_cognito_own_part(call, NULL,
                              sizeof(ngx_cognito_account_recovery_setting_t));
    if (recovery == NULL) {
        return NGX_ERROR;
    }

    recovery->recovery_mechanisms =
        ngx_array_create(call->pool, sizeof(names) / sizeof(names[0]),
                         sizeof(ngx_cognito_recovery_option_t));

    if (recovery->recovery_mechanisms == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; i < sizeof(names) / sizeof(names[0]); i++) {

        /* there is room for them */

        option = ngx_array_push(recovery->recovery_mechanisms);

        option->priority.value = i + 1;
        option->priority.set = 1;
        option->name = names[i];
    }

    pool->account_recovery_setting = recovery;

    return NGX_OK;
}


/* texts of verification messages, too, have an old place and a new one */

static ngx_int_t
ngx_cognito_default_messages(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    ngx_cognito_verification_message_template_t  *template;

    template = ngx_cognito_own_part(call, pool->verification_message_template,
                         sizeof(ngx_cognito_verification_message_template_t));
    if (template == NULL) {
        return NGX_ERROR;
    }

    if (template->default_email_option == 0) {
        template->default_email_option =
            NGX_COGNITO_DEFAULT_EMAIL_OPTION_CONFIRM_WITH_CODE;
    }

    ngx_cognito_mirror(&template->sms_message,
                       &pool->sms_verification_message);
    ngx_cognito_mirror(&template->email_message,
                       &pool->email_verification_message);
    ngx_cognito_mirror(&template->email_subject,
                       &pool->email_verification_subject);

    pool->verification_message_template = template;

    return NGX_OK;
}


static void
ngx_cognito_mirror(ngx_str_t *one, ngx_str_t *other)
{
    if (one->data == NULL) {
        *one = *other;

    } else if (other->data == NULL) {
        *other = *one;
    }
}


/* parts that are shown even when there is nothing to say */

static ngx_int_t
ngx_cognito_default_parts(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    ngx_cognito_email_configuration_t  *email;

    if (pool->lambda_config == NULL) {
        pool->lambda_config = ngx_cognito_own_part(call, NULL,
                                         sizeof(ngx_cognito_lambda_config_t));
        if (pool->lambda_config == NULL) {
            return NGX_ERROR;
        }
    }

    if (pool->user_pool_tags == NULL) {
        pool->user_pool_tags = ngx_array_create(call->pool, 1,
                                                sizeof(ngx_cognito_entry_t));
        if (pool->user_pool_tags == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    email = ngx_cognito_own_part(call, pool->email_configuration,
                                 sizeof(ngx_cognito_email_configuration_t));
    if (email == NULL) {
        return NGX_ERROR;
    }

    if (email->email_sending_account == 0) {
        email->email_sending_account =
            NGX_COGNITO_EMAIL_SENDING_ACCOUNT_COGNITO_DEFAULT;
    }

    if (email->email_sending_account
        == NGX_COGNITO_EMAIL_SENDING_ACCOUNT_DEVELOPER
        && email->source_arn.data == NULL)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_EMAIL_WITHOUT_SOURCE);
    }

    pool->email_configuration = email;

    return NGX_OK;
}


/* a copy to be written to, empty where nothing was given */

static void *
ngx_cognito_own_part(ngx_cognito_call_t *call, const void *given, size_t size)
{
    void  *part;

    part = ngx_pcalloc(call->pool, size);
    if (part == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    if (given) {
        ngx_memcpy(part, given, size);
    }

    return part;
}
