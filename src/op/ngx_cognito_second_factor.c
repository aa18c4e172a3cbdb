
/*
 * Whether a sign-in needs a second factor, and which: the choice among
 * several (SELECT_MFA_TYPE) and the setup of the first one (MFA_SETUP).
 *
 * A factor counts if the user turned it on and has what it takes.  Where the
 * pool requires one, those that the user merely has what it takes for count,
 * too, but for the address that would also get the codes for a forgotten
 * password: who reads that mail would have both factors.
 *
 * What does not live here: the factors themselves (ngx_cognito_software_
 * token.c; codes by mail and text message), and what a user prefers
 * (ngx_cognito_mfa_preferences.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_factors.h"


#define NGX_COGNITO_PASSKEY_IS_TWO_FACTORS                                    \
NGX_COGNITO_WEB_AUTHN_FACTOR_CONFIGURATION_MULTI_FACTOR_WITH_USER_VERIFICATION


static ngx_uint_t ngx_cognito_needs_no_second(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_list_factors(ngx_cognito_call_t *call,
    ngx_uint_t required, ngx_uint_t *factors);
static ngx_uint_t ngx_cognito_factor_counts(ngx_cognito_call_t *call,
    ngx_uint_t factor, ngx_uint_t required);
static ngx_uint_t ngx_cognito_stays_good(ngx_cognito_call_t *call,
    ngx_uint_t factor);
static ngx_uint_t ngx_cognito_other_than_first(ngx_cognito_call_t *call,
    ngx_uint_t *factors, ngx_uint_t n);
static ngx_uint_t ngx_cognito_is_for_recovery(ngx_cognito_call_t *call,
    ngx_uint_t factor);
static ngx_int_t ngx_cognito_demand_choice(ngx_cognito_call_t *call,
    ngx_uint_t *factors, ngx_uint_t n);
static ngx_int_t ngx_cognito_demand_setup(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_refuse_setup(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_offer_factors(ngx_cognito_call_t *call,
    ngx_uint_t challenge, const char *parameter, ngx_uint_t *factors,
    ngx_uint_t n);
static ngx_uint_t ngx_cognito_was_offered(ngx_cognito_call_t *call,
    ngx_uint_t factor);
static ngx_int_t ngx_cognito_take_choice(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_finish_setup(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_set_up_email(ngx_cognito_call_t *call,
    const ngx_str_t *address);


const ngx_uint_t  ngx_cognito_factors[NGX_COGNITO_NSECOND_FACTORS] = {
    NGX_COGNITO_CHALLENGE_NAME_SMS_MFA,
    NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA,
    NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP
};

const ngx_cognito_step_pt  ngx_cognito_select_mfa_type_steps[] = {
    ngx_cognito_find_session,
    ngx_cognito_take_choice,
    ngx_cognito_commit_sign_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_mfa_setup_steps[] = {
    ngx_cognito_find_session,
    ngx_cognito_finish_setup,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_challenged_steps[] = {
    ngx_cognito_commit_sign_in,
    NULL
};


ngx_int_t
ngx_cognito_ask_second_factor(ngx_cognito_call_t *call)
{
    ngx_int_t   rc;
    ngx_uint_t  n, required, factors[NGX_COGNITO_NSECOND_FACTORS];

    if (ngx_cognito_needs_no_second(call)) {
        return NGX_OK;
    }

    required = (call->found.user_pool->settings->mfa_configuration
                == NGX_COGNITO_USER_POOL_MFA_ON);

    n = ngx_cognito_list_factors(call, required, factors);

    if (n == 0 && !required) {
        return NGX_OK;
    }

    switch (n) {

    case 0:
        rc = ngx_cognito_demand_setup(call);
        break;

    case 1:
        rc = ngx_cognito_challenge_factor(call, factors[0]);
        break;

    default:
        rc = ngx_cognito_demand_choice(call, factors, n);
    }

    if (rc != NGX_OK) {
        return rc;
    }

    return ngx_cognito_continue_with(call, ngx_cognito_challenged_steps);
}


/*
 * A passkey whose device has verified its user is two factors in one, where
 * the pool says so.
 */

static ngx_uint_t
ngx_cognito_needs_no_second(ngx_cognito_call_t *call)
{
    ngx_cognito_loaded_pool_t              *pool;
    ngx_cognito_web_authn_configuration_t  *passkeys;

    pool = call->found.user_pool;
    passkeys = pool->record->web_authn_configuration;

    if (pool->settings->mfa_configuration == 0
        || pool->settings->mfa_configuration == NGX_COGNITO_USER_POOL_MFA_OFF)
    {
        return 1;
    }

    return call->found.user_verified
           && passkeys
           && passkeys->factor_configuration
              == NGX_COGNITO_PASSKEY_IS_TWO_FACTORS;
}


/* those to choose from; a preferred one leaves no choice */

static ngx_uint_t
ngx_cognito_list_factors(ngx_cognito_call_t *call, ngx_uint_t required,
    ngx_uint_t *factors)
{
    ngx_uint_t  i, n;
    ngx_str_t  *preferred;

    n = 0;

    for (i = 0; i < NGX_COGNITO_NSECOND_FACTORS; i++) {
        if (ngx_cognito_factor_counts(call, ngx_cognito_factors[i],
                                      required))
        {
            factors[n++] = ngx_cognito_factors[i];
        }
    }

    n = ngx_cognito_other_than_first(call, factors, n);

    preferred = &call->found.user.record->preferred_mfa;

    for (i = 0; i < n; i++) {
        if (ngx_cognito_same_name(ngx_cognito_factor_name(factors[i]),
                                  preferred))
        {
            factors[0] = factors[i];
            return 1;
        }
    }

    return n;
}


static ngx_uint_t
ngx_cognito_factor_counts(ngx_cognito_call_t *call, ngx_uint_t factor,
    ngx_uint_t required)
{
    ngx_uint_t                  set;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (!ngx_cognito_is_equipped(call, factor)) {
        return 0;
    }

    set = ngx_cognito_is_mfa_set(user, ngx_cognito_factor_name(factor))
          || (factor == NGX_COGNITO_CHALLENGE_NAME_SMS_MFA
              && user->mfa_options && user->mfa_options->nelts);

    if (set) {
        return ngx_cognito_stays_good(call, factor);
    }

    return required
           && ngx_cognito_pool_offers(call, factor)
           && !ngx_cognito_is_for_recovery(call, factor);
}


/* an app that was verified does in a pool that turns to others */

static ngx_uint_t
ngx_cognito_stays_good(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    return factor == NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA
           || ngx_cognito_pool_offers(call, factor);
}


/* a code to the address that has just got one proves nothing more */

static ngx_uint_t
ngx_cognito_other_than_first(ngx_cognito_call_t *call, ngx_uint_t *factors,
    ngx_uint_t n)
{
    ngx_uint_t  i, first;

    switch (call->found.challenge) {

    case NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP:
        first = NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP;
        break;

    case NGX_COGNITO_CHALLENGE_NAME_SMS_OTP:
        first = NGX_COGNITO_CHALLENGE_NAME_SMS_MFA;
        break;

    default:
        return n;
    }

    for (i = 0; n > 1 && i < n; i++) {
        if (factors[i] == first) {
            n--;
            ngx_memmove(&factors[i], &factors[i + 1],
                        (n - i) * sizeof(ngx_uint_t));
            break;
        }
    }

    return n;
}


const ngx_str_t *
ngx_cognito_factor_name(ngx_uint_t factor)
{
    return ngx_cognito_enum_text(&ngx_cognito_shape_challenge_name, factor);
}


ngx_uint_t
ngx_cognito_pool_offers(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_cognito_user_pool_record_t           *record;
    ngx_cognito_software_token_mfa_config_t  *token;

    record = call->found.user_pool->record;

    switch (factor) {

    case NGX_COGNITO_CHALLENGE_NAME_SMS_MFA:
        return record->pool->sms_configuration != NULL;

    case NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP:
        return record->email_mfa_configuration != NULL;

    default:
        token = record->software_token_mfa_configuration;

        return token && token->enabled == NGX_COGNITO_TRUE;
    }
}


ngx_uint_t
ngx_cognito_is_equipped(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_str_t                  *address;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    switch (factor) {

    case NGX_COGNITO_CHALLENGE_NAME_SMS_MFA:
        address = ngx_cognito_attribute(user, &ngx_cognito_phone_number);
        break;

    case NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP:
        address = ngx_cognito_attribute(user, &ngx_cognito_email);
        break;

    default:
        return ngx_cognito_has_software_token(user);
    }

    return address && address->len;
}


/* the medium that comes first when a password is forgotten */

static ngx_uint_t
ngx_cognito_is_for_recovery(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_uint_t                               i, first;
    ngx_cognito_recovery_option_t           *option;
    ngx_cognito_account_recovery_setting_t  *setting;

    setting = call->found.user_pool->settings->account_recovery_setting;

    if (setting == NULL || setting->recovery_mechanisms == NULL
        || setting->recovery_mechanisms->nelts == 0)
    {
        return 0;
    }

    option = setting->recovery_mechanisms->elts;
    first = 0;

    for (i = 1; i < setting->recovery_mechanisms->nelts; i++) {
        if (option[i].priority.value < option[first].priority.value) {
            first = i;
        }
    }

    switch (option[first].name) {

    case NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_EMAIL:
        return factor == NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP;

    case NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_PHONE_NUMBER:
        return factor == NGX_COGNITO_CHALLENGE_NAME_SMS_MFA;

    default:
        return 0;
    }
}


/* the preferred factor, or the only one */

ngx_uint_t
ngx_cognito_brings_factor(ngx_cognito_call_t *call, ngx_uint_t medium)
{
    ngx_uint_t                  factor, mode;
    const ngx_str_t            *name;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;
    mode = call->found.user_pool->settings->mfa_configuration;

    factor = (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS)
                 ? NGX_COGNITO_CHALLENGE_NAME_SMS_MFA
                 : NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP;

    if (mode == 0 || mode == NGX_COGNITO_USER_POOL_MFA_OFF
        || !ngx_cognito_pool_offers(call, factor))
    {
        return 0;
    }

    name = ngx_cognito_factor_name(factor);

    return ngx_cognito_same_name(&user->preferred_mfa, name)
           || (ngx_cognito_is_mfa_set(user, name)
               && user->mfa_settings->nelts == 1);
}


ngx_int_t
ngx_cognito_challenge_factor(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    if (factor == NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA) {
        return ngx_cognito_challenge_software_token(call);
    }

    return ngx_cognito_send_factor(call, factor, 1);
}


static ngx_int_t
ngx_cognito_demand_choice(ngx_cognito_call_t *call, ngx_uint_t *factors,
    ngx_uint_t n)
{
    return ngx_cognito_offer_factors(call,
                                   NGX_COGNITO_CHALLENGE_NAME_SELECT_MFA_TYPE,
                                     "MFAS_CAN_CHOOSE", factors, n);
}


/*
 * What the pool has and the user lacks.  A phone cannot be set up on the way,
 * so it is only named where something else can.
 */

static ngx_int_t
ngx_cognito_demand_setup(ngx_cognito_call_t *call)
{
    ngx_uint_t  i, n, possible, factor, factors[NGX_COGNITO_NSECOND_FACTORS];

    n = 0;
    possible = 0;

    for (i = 0; i < NGX_COGNITO_NSECOND_FACTORS; i++) {
        factor = ngx_cognito_factors[i];

        if (!ngx_cognito_pool_offers(call, factor)
            || ngx_cognito_is_equipped(call, factor)
            || ngx_cognito_is_for_recovery(call, factor))
        {
            continue;
        }

        factors[n++] = factor;

        if (factor != NGX_COGNITO_CHALLENGE_NAME_SMS_MFA) {
            possible = 1;
        }
    }

    if (!possible) {
        return ngx_cognito_refuse_setup(call);
    }

    return ngx_cognito_offer_factors(call,
                                     NGX_COGNITO_CHALLENGE_NAME_MFA_SETUP,
                                     "MFAS_CAN_SETUP", factors, n);
}


/* InitiateAuth alone does not know MFAMethodNotFoundException */

static ngx_int_t
ngx_cognito_refuse_setup(ngx_cognito_call_t *call)
{
    ngx_uint_t  factor;

    if (call->operation->id != NGX_COGNITO_OP_INITIATE_AUTH) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NO_FACTOR_AT_ALL);
    }

    factor = ngx_cognito_pool_offers(call, NGX_COGNITO_CHALLENGE_NAME_SMS_MFA)
                 ? NGX_COGNITO_CHALLENGE_NAME_SMS_MFA
                 : NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP;

    return ngx_cognito_fail(call, NGX_COGNITO_E_NO_FACTOR_ADDRESS,
                            ngx_cognito_factor_name(factor));
}


static ngx_int_t
ngx_cognito_offer_factors(ngx_cognito_call_t *call, ngx_uint_t challenge,
    const char *parameter, ngx_uint_t *factors, ngx_uint_t n)
{
    ngx_str_t            names;
    ngx_uint_t           i, *offered;
    ngx_array_t         *list;
    ngx_cognito_json_t  *json;

    if (ngx_cognito_challenge_begin(call, challenge) != NGX_OK) {
        return NGX_ERROR;
    }

    json = ngx_cognito_json_create(call->pool);
    list = ngx_array_create(call->pool, NGX_COGNITO_NSECOND_FACTORS,
                            sizeof(ngx_uint_t));

    if (json == NULL || list == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_json_open(json, NULL, '[');

    for (i = 0; i < n; i++) {

        /* there is room for all */

        offered = ngx_array_push(list);
        *offered = factors[i];

        ngx_cognito_json_string(json, NULL,
                                ngx_cognito_factor_name(factors[i]));
    }

    ngx_cognito_json_close(json);

    if (ngx_cognito_json_finish(json, &names) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->found.offer->offered = list;

    if (ngx_cognito_challenge_parameter(call, parameter, &names) != NGX_OK
        || ngx_cognito_challenge_parameter(call, "USER_ID_FOR_SRP",
                                           &call->found.user.username)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_new_session(call);
}


/* and still may be: the pool may have changed since */

static ngx_uint_t
ngx_cognito_was_offered(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_uint_t    i, *offered;
    ngx_array_t  *list;

    list = call->found.answered->offered;
    offered = list ? list->elts : NULL;

    for (i = 0; list && i < list->nelts; i++) {
        if (offered[i] == factor) {
            return ngx_cognito_stays_good(call, factor);
        }
    }

    return 0;
}


/* the answer to SELECT_MFA_TYPE */

static ngx_int_t
ngx_cognito_take_choice(ngx_cognito_call_t *call)
{
    ngx_uint_t        i, factor;
    const ngx_str_t  *answer;

    answer = ngx_cognito_parameter(call, "ANSWER");

    for (i = 0; i < NGX_COGNITO_NSECOND_FACTORS; i++) {
        if (ngx_cognito_same_name(
                             ngx_cognito_factor_name(ngx_cognito_factors[i]),
                             answer))
        {
            break;
        }
    }

    if (i == NGX_COGNITO_NSECOND_FACTORS
        || !ngx_cognito_was_offered(call, ngx_cognito_factors[i]))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_FACTOR_NOT_OFFERED);
    }

    factor = ngx_cognito_factors[i];

    /* the address or the app may be gone since */

    if (!ngx_cognito_is_equipped(call, factor)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NO_FACTOR_ADDRESS,
                                ngx_cognito_factor_name(factor));
    }

    return ngx_cognito_challenge_factor(call, factor);
}


/* the answer to MFA_SETUP: an app was verified, or here is an address */

static ngx_int_t
ngx_cognito_finish_setup(ngx_cognito_call_t *call)
{
    const ngx_str_t  *address;

    address = ngx_cognito_parameter(call, "EMAIL");

    if (address == NULL) {
        address = ngx_cognito_parameter(call, "email");
    }

    if (address
        && ngx_cognito_was_offered(call, NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP))
    {
        return ngx_cognito_set_up_email(call, address);
    }

    if (call->found.answered->verified != NGX_COGNITO_TRUE
        || !ngx_cognito_has_software_token(call->found.user.record))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOKEN_NOT_VERIFIED);
    }

    return ngx_cognito_continue_with(call,
                                     ngx_cognito_second_factor_proven_steps);
}


/* the code that goes there proves that it is the user's */

static ngx_int_t
ngx_cognito_set_up_email(ngx_cognito_call_t *call, const ngx_str_t *address)
{
    ngx_array_t              *given;
    ngx_cognito_found_t      *found;
    ngx_cognito_attribute_t  *attribute;

    found = &call->found;

    /* an administrator may have set one meanwhile */

    if (ngx_cognito_is_equipped(call, NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ATTRIBUTE_PROVIDED,
                                &ngx_cognito_email);
    }

    given = ngx_array_create(call->pool, 1, sizeof(ngx_cognito_attribute_t));
    if (given == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    attribute = ngx_array_push(given);
    attribute->name = ngx_cognito_email;
    attribute->value = *address;

    if (ngx_cognito_accept_attributes(call, given, 0, 0) != NGX_OK) {
        return NGX_ERROR;
    }

    found->user_changed = 1;
    found->name_error = found->user_pool->username_names
                            ? NGX_COGNITO_E_GIVEN_ALIAS_TAKEN
                            : NGX_COGNITO_E_ALIAS_TAKEN;

    if (ngx_cognito_challenge_factor(call,
                                     NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_continue_with(call, ngx_cognito_challenged_steps);
}
