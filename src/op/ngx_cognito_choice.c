
/*
 * Choosing a first factor: USER_AUTH and SELECT_CHALLENGE, and the sign-in
 * that a sign-up ends with.
 *
 * What a user is offered is what its pool allows and it has.  Users that are
 * not there are offered passwords where the client hides that, and are sent
 * no code; their sessions are kept and used up like any other.
 *
 * What does not live here: codes (ngx_cognito_code_challenges.c) and the
 * other factors themselves.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


#define NGX_COGNITO_NFACTORS  5


typedef struct {
    ngx_uint_t                    challenge;
    ngx_uint_t                    factor;       /* as the pool allows it */
    const char                   *parameter;    /* it comes with, or NULL */
    const ngx_cognito_step_pt    *steps;        /* NULL: none are written */
} ngx_cognito_first_factor_t;


static ngx_int_t ngx_cognito_begin_choice(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_chooser(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_follow_preference(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_put_choice(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_choice(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_take_first_factor(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_factor(ngx_cognito_call_t *call,
    ngx_uint_t challenge);
static const ngx_cognito_first_factor_t *ngx_cognito_first_factor(
    ngx_uint_t challenge);
static ngx_uint_t ngx_cognito_choice_of(const ngx_str_t *name);
static ngx_array_t *ngx_cognito_offered_factors(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_lock(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_lock_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_chosen_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_chosen_password_judged(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_sign_in(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_go_on_after_sign_up(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_choice_flow_steps[] = {
    ngx_cognito_check_secret_hash,
    ngx_cognito_begin_choice,               /* or goes on after a sign-up */
    ngx_cognito_find_user_and_lock,
    ngx_cognito_judge_chooser,
    ngx_cognito_pre_authentication,
    ngx_cognito_follow_preference,          /* or puts the choice */
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_choice_steps[] = {
    ngx_cognito_read_choice,
    ngx_cognito_find_unproven_session,
    ngx_cognito_take_first_factor,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_put_choice_steps[] = {
    ngx_cognito_put_choice,
    ngx_cognito_commit_sign_in,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_chosen_password_steps[] = {
    ngx_cognito_read_lock,
    ngx_cognito_judge_chosen_password,
    ngx_cognito_password_proven,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_signed_up_steps[] = {
    ngx_cognito_open_sign_in,
    ngx_cognito_find_session,
    ngx_cognito_pre_authentication,
    ngx_cognito_go_on_after_sign_up,
    NULL
};


/* in the order in which they are offered */

static const ngx_cognito_first_factor_t  ngx_cognito_first_factors[] = {

    { NGX_COGNITO_CHALLENGE_NAME_PASSWORD_SRP,
      NGX_COGNITO_AUTH_FACTOR_PASSWORD,
      "SRP_A", ngx_cognito_srp_challenge_steps },

    { NGX_COGNITO_CHALLENGE_NAME_PASSWORD,
      NGX_COGNITO_AUTH_FACTOR_PASSWORD,
      "PASSWORD", ngx_cognito_chosen_password_steps },

    { NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP,
      NGX_COGNITO_AUTH_FACTOR_EMAIL_OTP,
      NULL, ngx_cognito_email_otp_steps },

    { NGX_COGNITO_CHALLENGE_NAME_SMS_OTP,
      NGX_COGNITO_AUTH_FACTOR_SMS_OTP,
      NULL, ngx_cognito_sms_otp_steps },

    { NGX_COGNITO_CHALLENGE_NAME_WEB_AUTHN,
      NGX_COGNITO_AUTH_FACTOR_WEB_AUTHN,
      NULL, ngx_cognito_passkey_challenge_steps }
};


static ngx_int_t
ngx_cognito_begin_choice(ngx_cognito_call_t *call)
{
    const ngx_str_t                   *preferred;
    const ngx_cognito_first_factor_t  *factor;

    if (ngx_cognito_required_parameter(call, "USERNAME") == NULL) {
        return NGX_ERROR;
    }

    if (call->asked.session.len) {
        return ngx_cognito_continue_with(call, ngx_cognito_signed_up_steps);
    }

    preferred = ngx_cognito_parameter(call, "PREFERRED_CHALLENGE");

    if (preferred == NULL) {
        return NGX_OK;
    }

    call->found.choice = ngx_cognito_choice_of(preferred);

    if (call->found.choice == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_UNKNOWN_CHOICE);
    }

    factor = ngx_cognito_first_factor(call->found.choice);

    if (factor->parameter
        && ngx_cognito_required_parameter(call, factor->parameter) == NULL)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


/*
 * Who may not come in is told so where nothing is hidden, but only after the
 * password where that is shown.
 */

static ngx_int_t
ngx_cognito_judge_chooser(ngx_cognito_call_t *call)
{
    ngx_uint_t                  choice;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (user == NULL) {

        if (!ngx_cognito_hides_users(call)) {
            return ngx_cognito_refuse_absent_user(call);
        }

        return ngx_cognito_pretend_user(call);
    }

    if (user->status == NGX_COGNITO_USER_STATUS_UNCONFIRMED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_CONFIRMED);
    }

    choice = call->found.choice;

    if (ngx_cognito_hides_users(call)
        || choice == NGX_COGNITO_CHALLENGE_NAME_PASSWORD
        || choice == NGX_COGNITO_CHALLENGE_NAME_PASSWORD_SRP)
    {
        return NGX_OK;
    }

    return ngx_cognito_judge_user(call);
}


/*
 * Nothing to choose from: the one factor is begun at once.  A preference that
 * cannot be followed is answered with what there is.
 */

static ngx_int_t
ngx_cognito_follow_preference(ngx_cognito_call_t *call)
{
    ngx_uint_t    i, choice, *offered;
    ngx_array_t  *factors;

    choice = call->found.choice;

    factors = ngx_cognito_offered_factors(call);
    if (factors == NULL) {
        return NGX_ERROR;
    }

    offered = factors->elts;

    if (choice == 0 && factors->nelts == 1) {
        choice = offered[0];
    }

    for (i = 0; i < factors->nelts; i++) {
        if (offered[i] == choice) {
            return ngx_cognito_begin_factor(call, choice);
        }
    }

    /* a code that is not sent to somebody who is not there */

    if (call->found.user.record == NULL
        && (choice == NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP
            || choice == NGX_COGNITO_CHALLENGE_NAME_SMS_OTP)
        && ngx_cognito_is_passwordless(call,
                                    ngx_cognito_first_factor(choice)->factor)
        && !ngx_cognito_needs_second_factor(call))
    {
        return ngx_cognito_begin_factor(call, choice);
    }

    return ngx_cognito_continue_with(call, ngx_cognito_put_choice_steps);
}


static ngx_int_t
ngx_cognito_put_choice(ngx_cognito_call_t *call)
{
    ngx_array_t          *factors;
    ngx_cognito_found_t  *found;

    found = &call->found;

    factors = ngx_cognito_offered_factors(call);

    if (factors == NULL
        || ngx_cognito_challenge_begin(call,
                                 NGX_COGNITO_CHALLENGE_NAME_SELECT_CHALLENGE)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    found->offer->offered = factors;
    found->reply->available_challenges = factors;

    return ngx_cognito_new_session(call);
}


static ngx_int_t
ngx_cognito_read_choice(ngx_cognito_call_t *call)
{
    const ngx_str_t                   *answer;
    const ngx_cognito_first_factor_t  *factor;

    if (call->found.choice == 0) {
        answer = ngx_cognito_parameter(call, "ANSWER");

        call->found.choice = ngx_cognito_choice_of(answer);

        if (call->found.choice == 0) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_CHOICE_NOT_OFFERED,
                                    answer);
        }
    }

    factor = ngx_cognito_first_factor(call->found.choice);

    if (factor->parameter
        && ngx_cognito_required_parameter(call, factor->parameter) == NULL)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_take_first_factor(ngx_cognito_call_t *call)
{
    ngx_uint_t            i, *offered;
    ngx_array_t          *factors;
    ngx_cognito_found_t  *found;

    found = &call->found;
    factors = found->answered->offered;
    offered = factors ? factors->elts : NULL;

    for (i = 0; factors && i < factors->nelts; i++) {
        if (offered[i] == found->choice) {
            break;
        }
    }

    if (factors == NULL || i == factors->nelts) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CHOICE_NOT_OFFERED,
                       ngx_cognito_enum_text(&ngx_cognito_shape_challenge_name,
                                             found->choice));
    }

    if (found->user.record
        && !ngx_cognito_hides_users(call)
        && ngx_cognito_judge_user(call) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_begin_factor(call, found->choice);
}


/* what was offered may have been withdrawn since; a password is judged */

static ngx_int_t
ngx_cognito_begin_factor(ngx_cognito_call_t *call, ngx_uint_t challenge)
{
    const ngx_cognito_first_factor_t  *factor;

    factor = ngx_cognito_first_factor(challenge);

    if (call->found.user.record
        && factor->factor != NGX_COGNITO_AUTH_FACTOR_PASSWORD
        && !ngx_cognito_may_begin_with(call, challenge))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    if (factor->steps == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CHALLENGE_NOT_IMPLEMENTED,
                       ngx_cognito_enum_text(&ngx_cognito_shape_challenge_name,
                                             challenge));
    }

    return ngx_cognito_continue_with(call, factor->steps);
}


static const ngx_cognito_first_factor_t *
ngx_cognito_first_factor(ngx_uint_t challenge)
{
    ngx_uint_t  i;

    for (i = 0; i < NGX_COGNITO_NFACTORS - 1; i++) {
        if (ngx_cognito_first_factors[i].challenge == challenge) {
            break;
        }
    }

    return &ngx_cognito_first_factors[i];
}


/* 0: no name of a first factor */

static ngx_uint_t
ngx_cognito_choice_of(const ngx_str_t *name)
{
    ngx_uint_t  i, challenge;

    for (i = 0; i < NGX_COGNITO_NFACTORS; i++) {
        challenge = ngx_cognito_first_factors[i].challenge;

        if (ngx_cognito_same_name(name,
                       ngx_cognito_enum_text(&ngx_cognito_shape_challenge_name,
                                             challenge)))
        {
            return challenge;
        }
    }

    return 0;
}


/* who has nothing to come in with is offered what everybody could have */

static ngx_array_t *
ngx_cognito_offered_factors(ngx_cognito_call_t *call)
{
    ngx_uint_t    i, pass, challenge, *offered;
    ngx_array_t  *factors;

    factors = ngx_array_create(call->pool, NGX_COGNITO_NFACTORS,
                               sizeof(ngx_uint_t));
    if (factors == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    for (pass = 0; pass < 2 && factors->nelts == 0; pass++) {

        for (i = 0; i < NGX_COGNITO_NFACTORS; i++) {
            challenge = ngx_cognito_first_factors[i].challenge;

            if (pass == 0 ? !ngx_cognito_may_begin_with(call, challenge)
                          : ngx_cognito_first_factors[i].factor
                            != NGX_COGNITO_AUTH_FACTOR_PASSWORD)
            {
                continue;
            }

            offered = ngx_array_push(factors);
            *offered = challenge;
        }
    }

    return factors;
}


/*
 * Only a password may be the first of two factors, so that who needs a second
 * one has no other choice, unless a passkey counts as both; and only a
 * password leads out of a state other than CONFIRMED.
 */

ngx_uint_t
ngx_cognito_may_begin_with(ngx_cognito_call_t *call, ngx_uint_t challenge)
{
    ngx_uint_t                         medium;
    ngx_cognito_user_record_t         *user;
    const ngx_cognito_first_factor_t  *factor;

    user = call->found.user.record;
    factor = ngx_cognito_first_factor(challenge);

    if (user == NULL
        || factor->challenge != challenge
        || !ngx_cognito_is_passwordless(call, factor->factor))
    {
        return 0;
    }

    if (factor->factor == NGX_COGNITO_AUTH_FACTOR_PASSWORD) {
        return user->password.len != 0;
    }

    if (user->status != NGX_COGNITO_USER_STATUS_CONFIRMED
        || user->enabled == NGX_COGNITO_FALSE
        || (ngx_cognito_needs_second_factor(call)
            && !ngx_cognito_counts_as_both(call, factor->factor)))
    {
        return 0;
    }

    switch (factor->factor) {

    case NGX_COGNITO_AUTH_FACTOR_WEB_AUTHN:
        return ngx_cognito_has_passkey(call);

    case NGX_COGNITO_AUTH_FACTOR_SMS_OTP:
        medium = NGX_COGNITO_DELIVERY_MEDIUM_SMS;
        break;

    default: /* NGX_COGNITO_AUTH_FACTOR_EMAIL_OTP */
        medium = NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
        break;
    }

    return ngx_cognito_deliverable(call, medium, 1) != NULL;
}


ngx_uint_t
ngx_cognito_needs_second_factor(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    switch (call->found.user_pool->settings->mfa_configuration) {

    case NGX_COGNITO_USER_POOL_MFA_ON:
        return 1;

    case NGX_COGNITO_USER_POOL_MFA_OPTIONAL:
        return user && user->mfa_settings && user->mfa_settings->nelts;

    default:
        return 0;
    }
}


ngx_uint_t
ngx_cognito_counts_as_both(ngx_cognito_call_t *call, ngx_uint_t factor)
{
    ngx_uint_t                              verified;
    ngx_cognito_web_authn_configuration_t  *passkeys;

    passkeys = call->found.user_pool->record->web_authn_configuration;

    if (factor != NGX_COGNITO_AUTH_FACTOR_WEB_AUTHN || passkeys == NULL) {
        return 0;
    }

    verified =
 NGX_COGNITO_WEB_AUTHN_FACTOR_CONFIGURATION_MULTI_FACTOR_WITH_USER_VERIFICATION;

    return passkeys->factor_configuration == verified;
}


/* passwords; where the choice was not put, the lock came with the user */

static ngx_int_t
ngx_cognito_read_lock(ngx_cognito_call_t *call)
{
    ngx_str_t         key;

    static ngx_str_t  get = ngx_string("GET");

    call->asked.password = *ngx_cognito_parameter(call, "PASSWORD");

    if (call->found.session == NULL) {
        return NGX_OK;
    }

    if (ngx_cognito_asked_user_key(call, NGX_COGNITO_KEY_LOCK, NULL, &key)
        != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call, ngx_cognito_ask(call->query, 2, &get, &key),
                             ngx_cognito_lock_read);
}


static ngx_int_t
ngx_cognito_lock_read(ngx_cognito_call_t *call)
{
    ngx_str_t   text, *lock;

    lock = &call->found.lock;

    ngx_str_null(lock);

    if (ngx_cognito_told_text(call->query, 0, -1, &text) != NGX_OK) {
        return NGX_OK;
    }

    lock->data = ngx_pstrdup(call->pool, &text);
    if (lock->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    lock->len = text.len;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_judge_chosen_password(ngx_cognito_call_t *call)
{
    if (ngx_cognito_is_locked(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);
    }

    return ngx_cognito_compare_password(call, &call->asked.password,
                                        ngx_cognito_chosen_password_judged);
}


/* a wrong one was the session's one answer, and is counted */

static ngx_int_t
ngx_cognito_chosen_password_judged(ngx_cognito_call_t *call)
{
    ngx_int_t         rc;
    ngx_str_t         key;

    static ngx_str_t  del = ngx_string("DEL");

    if (call->job->rc == NGX_OK) {
        return NGX_OK;
    }

    if (call->found.session == NULL) {
        return ngx_cognito_refuse_password(call);
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &call->found.session->id, &key)
        != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 2, &del, &key);

    return ngx_cognito_await(call, rc, ngx_cognito_refuse_password);
}


/*
 * The same name is always the same nobody.  In a pool where users are called
 * by their sub it is as long as theirs.
 */

ngx_int_t
ngx_cognito_pretended_username(ngx_cognito_call_t *call, ngx_str_t *username)
{
    u_char                     *p;
    ngx_str_t                   name, proof;
    ngx_cognito_loaded_pool_t  *user_pool;

    user_pool = call->found.user_pool;

    if (ngx_cognito_fold_name(call, &call->asked.username, &name) != NGX_OK) {
        return NGX_ERROR;
    }

    if (user_pool->username_names == 0) {
        *username = name;
        return NGX_OK;
    }

    username->len = NGX_COGNITO_UUID_LEN;
    username->data = ngx_pnalloc(call->pool, NGX_COGNITO_UUID_LEN);

    if (username->data == NULL
        || ngx_cognito_proof(call->service->store.keyring, call->pool,
                             &user_pool->key, &name, &proof)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    p = proof.data;

    (void) ngx_sprintf(username->data, "%*s-%*s-4%*s-a%*s-%*s",
                       (size_t) 8, p, (size_t) 4, p + 8, (size_t) 3, p + 12,
                       (size_t) 3, p + 15, (size_t) 12, p + 18);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_pretend_user(ngx_cognito_call_t *call)
{
    ngx_str_t  username;

    if (ngx_cognito_pretended_username(call, &username) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_set_user(call, &username, 0, NULL);
}


/*
 * A sign-up's session goes through the confirmation and comes back as one
 * that signs in: the code that confirmed counts as the first factor.
 */

ngx_int_t
ngx_cognito_sign_up_session(ngx_cognito_call_t *call, ngx_str_t *session)
{
    if (!ngx_cognito_allows_choice(call)) {
        return NGX_OK;
    }

    return ngx_cognito_make_session(call, NGX_COGNITO_SESSION_PURPOSE_SIGN_UP,
                                    NULL, session);
}


/* it proves nothing that the code does not: an old one is as good */

ngx_int_t
ngx_cognito_judge_sign_up_session(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (call->asked.session.len == 0 || !ngx_cognito_allows_choice(call)) {
        return NGX_OK;
    }

    if (ngx_cognito_open_session(call, NGX_COGNITO_SESSION_PURPOSE_SIGN_UP)
        != NGX_OK)
    {
        if (call->error != NGX_COGNITO_E_SESSION_EXPIRED) {
            return NGX_ERROR;
        }

        call->error = NGX_COGNITO_E_NONE;

        return NGX_OK;
    }

    if (!ngx_cognito_same_name(&found->session->username,
                               &found->user.username))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    found->session = NULL;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_offer_sign_in(ngx_cognito_call_t *call)
{
    ngx_cognito_session_record_t            *record;
    ngx_cognito_confirm_sign_up_response_t  *output;

    if (!ngx_cognito_allows_choice(call)) {
        return NGX_OK;
    }

    output = call->output;

    record = ngx_pcalloc(call->pool, sizeof(ngx_cognito_session_record_t));
    if (record == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    record->flow = NGX_COGNITO_AUTH_FLOW_USER_AUTH;

    return ngx_cognito_make_session(call, NGX_COGNITO_SESSION_PURPOSE_SIGN_IN,
                                    record, &output->session);
}


static ngx_int_t
ngx_cognito_open_sign_in(ngx_cognito_call_t *call)
{
    return ngx_cognito_open_session(call, NGX_COGNITO_SESSION_PURPOSE_SIGN_IN);
}


static ngx_int_t
ngx_cognito_go_on_after_sign_up(ngx_cognito_call_t *call)
{
    return ngx_cognito_continue_with(call,
                                     ngx_cognito_first_factor_proven_steps);
}
