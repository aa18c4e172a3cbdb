
/*
 * Codes as factors: SMS_MFA, EMAIL_OTP and SMS_OTP, sent and answered.
 *
 * A code belongs to the session it was made for: its proof lies in the
 * session's record, so that it goes when the session does and two sign-ins
 * at once do not disturb each other.  A wrong code leaves the session as it
 * was, until there were too many; they are counted where they are compared,
 * for the session and for the user.  A user that is not there has a session
 * without a code.
 *
 * What does not live here: who is asked for a code.  All memory is the
 * call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_message.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_scripts.gen.h"
#include "ngx_cognito_sign_in.h"


#define NGX_COGNITO_SECOND_FACTOR_DIGITS  6
#define NGX_COGNITO_FIRST_FACTOR_DIGITS   8

#define NGX_COGNITO_WRONG_OF_SESSION      10
#define NGX_COGNITO_WRONG_OF_USER         20    /* in an hour */
#define NGX_COGNITO_CODES_OF_USER         20    /* in an hour and medium */


static ngx_int_t ngx_cognito_send_email_otp(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_send_sms_otp(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_choose_factor_address(ngx_cognito_call_t *call,
    ngx_uint_t challenge, ngx_uint_t second);
static ngx_int_t ngx_cognito_tell_delivery(ngx_cognito_call_t *call,
    ngx_uint_t second);
static ngx_int_t ngx_cognito_draw_factor(ngx_cognito_call_t *call,
    ngx_uint_t second);
static ngx_int_t ngx_cognito_factor_proof(ngx_cognito_call_t *call,
    const ngx_str_t *username, const ngx_str_t *text, ngx_str_t *proof);
static ngx_int_t ngx_cognito_make_factor(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_try_factor(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_try_arguments(ngx_cognito_call_t *call,
    ngx_str_t *arguments);
static const ngx_str_t *ngx_cognito_answered_code(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_factor_tried(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_accept_factor(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_factor_address(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_email_otp_steps[] = {
    ngx_cognito_send_email_otp,
    ngx_cognito_commit_sign_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_sms_otp_steps[] = {
    ngx_cognito_send_sms_otp,
    ngx_cognito_commit_sign_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_code_answer_steps[] = {
    ngx_cognito_try_factor,
    ngx_cognito_accept_factor,
    NULL
};


/* in keys: what proofs of codes are made for, and the wrong ones of a user */

ngx_str_t  ngx_cognito_factor_kind = ngx_string("factor");

/* and how many were sent, by medium */

ngx_str_t  ngx_cognito_factor_mails = ngx_string("factor-email");
ngx_str_t  ngx_cognito_factor_texts = ngx_string("factor-sms");


static ngx_int_t
ngx_cognito_send_email_otp(ngx_cognito_call_t *call)
{
    return ngx_cognito_send_factor(call, NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP,
                                   0);
}


static ngx_int_t
ngx_cognito_send_sms_otp(ngx_cognito_call_t *call)
{
    return ngx_cognito_send_factor(call, NGX_COGNITO_CHALLENGE_NAME_SMS_OTP,
                                   0);
}


ngx_int_t
ngx_cognito_send_factor(ngx_cognito_call_t *call, ngx_uint_t challenge,
    ngx_uint_t second)
{
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (ngx_cognito_choose_factor_address(call, challenge, second) != NGX_OK
        || ngx_cognito_challenge_begin(call, challenge) != NGX_OK
        || ngx_cognito_tell_delivery(call, second) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (second) {
        found->offer->second = NGX_COGNITO_TRUE;
    }

    /* where nobody is told who is there, what is sent to nobody counts */

    found->posted = 1;

    if (found->user.record == NULL) {
        return ngx_cognito_new_session(call);
    }

    if (ngx_cognito_draw_factor(call, second) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_new_session(call) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_commit_latest(found->commit, &found->delivery.key,
                              &found->delivery.kept);

    return NGX_OK;
}


/* a second factor goes to an address that is not proven yet, too */

static ngx_int_t
ngx_cognito_choose_factor_address(ngx_cognito_call_t *call,
    ngx_uint_t challenge, ngx_uint_t second)
{
    ngx_str_t               *address;
    ngx_cognito_delivery_t  *delivery;

    delivery = &call->found.delivery;

    ngx_memzero(delivery, sizeof(ngx_cognito_delivery_t));

    delivery->kind = &ngx_cognito_factor_kind;
    delivery->message = &ngx_cognito_message_authentication;
    delivery->medium = (challenge == NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP)
                           ? NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
                           : NGX_COGNITO_DELIVERY_MEDIUM_SMS;

    if (call->found.user.record == NULL) {

        if (ngx_cognito_simulated_address(call, delivery->medium,
                                          &delivery->destination)
            != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        return NGX_OK;
    }

    address = ngx_cognito_deliverable(call, delivery->medium, !second);

    if (address == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NO_FACTOR_ADDRESS,
                       ngx_cognito_enum_text(&ngx_cognito_shape_challenge_name,
                                             challenge));
    }

    delivery->destination = *address;

    return NGX_OK;
}


/* what begins a sign-in says that there was nothing else to choose */

static ngx_int_t
ngx_cognito_tell_delivery(ngx_cognito_call_t *call, ngx_uint_t second)
{
    ngx_str_t                masked;
    ngx_uint_t              *challenge;
    ngx_array_t             *available;
    ngx_cognito_delivery_t  *delivery;

    static const ngx_str_t   email = ngx_string("EMAIL");
    static const ngx_str_t   sms = ngx_string("SMS");

    delivery = &call->found.delivery;

    if (ngx_cognito_mask_address(call->pool, delivery->medium,
                                 &delivery->destination, &masked)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_challenge_parameter(call, "CODE_DELIVERY_DELIVERY_MEDIUM",
                   delivery->medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
                       ? &email : &sms)
        != NGX_OK
        || ngx_cognito_challenge_parameter(call, "CODE_DELIVERY_DESTINATION",
                                           &masked)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (second) {
        return ngx_cognito_challenge_parameter(call, "USER_ID_FOR_SRP",
                                               &call->found.user.username);
    }

    if (call->found.session) {
        return NGX_OK;
    }

    available = ngx_array_create(call->pool, 1, sizeof(ngx_uint_t));
    if (available == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    challenge = ngx_array_push(available);
    *challenge = call->found.reply->challenge_name;
    call->found.reply->available_challenges = available;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_draw_factor(ngx_cognito_call_t *call, ngx_uint_t second)
{
    ngx_uint_t               digits;
    ngx_cognito_found_t     *found;
    ngx_cognito_delivery_t  *delivery;

    found = &call->found;
    delivery = &found->delivery;

    digits = second ? NGX_COGNITO_SECOND_FACTOR_DIGITS
                    : NGX_COGNITO_FIRST_FACTOR_DIGITS;

    if (ngx_cognito_code_generate(call->pool, digits, &delivery->code)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_factor_proof(call, &found->user.username, &delivery->code,
                                 &found->offer->proof)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_factor_proof(call, &found->user.username,
                                    &delivery->destination,
                                    &found->offer->address);
}


static ngx_int_t
ngx_cognito_factor_proof(ngx_cognito_call_t *call, const ngx_str_t *username,
    const ngx_str_t *text, ngx_str_t *proof)
{
    ngx_str_t  key;

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_CODE,
                             &call->found.user_pool->id, username,
                             &ngx_cognito_factor_kind, &key)
        != NGX_OK
        || ngx_cognito_proof(call->service->store.keyring, call->pool, &key,
                             text, proof)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_post_factor(ngx_cognito_call_t *call)
{
    if (call->found.user.record == NULL) {
        return NGX_OK;
    }

    return ngx_cognito_prepare_message(call,
                  ngx_cognito_message_medium(call->found.delivery.medium),
                                       ngx_cognito_make_factor);
}


static ngx_int_t
ngx_cognito_make_factor(ngx_cognito_call_t *call)
{
    ngx_int_t                rc;
    ngx_cognito_delivery_t  *delivery;

    delivery = &call->found.delivery;

    rc = ngx_cognito_message_compose(call, NGX_COGNITO_MESSAGE_AUTHENTICATION,
                                     delivery);

    if (rc == NGX_OK) {
        rc = ngx_cognito_outbox_add(call, delivery);
    }

    /* from here on it is known only to whoever can open the message */

    ngx_cognito_cleanse_bytes(delivery->code.data, delivery->code.len);
    ngx_cognito_cleanse_bytes(delivery->body.data, delivery->body.len);
    ngx_str_null(&delivery->code);
    ngx_str_null(&delivery->body);

    return rc == NGX_OK ? ngx_cognito_outbox_announce(call) : NGX_ERROR;
}


ngx_int_t
ngx_cognito_count_factor(ngx_cognito_call_t *call)
{
    return ngx_cognito_count_attempt(call,
                      call->found.delivery.medium
                          == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
                          ? &ngx_cognito_factor_mails
                          : &ngx_cognito_factor_texts,
                      NGX_COGNITO_CODES_OF_USER, NULL);
}


/* the session, the user and the judgement in one round trip */

static ngx_int_t
ngx_cognito_try_factor(ngx_cognito_call_t *call)
{
    ngx_int_t   rc;
    ngx_str_t  *arguments;

    enum { keys = 4, count = 10 };

    call->found.unproven = 1;

    arguments = ngx_palloc(call->pool, count * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_try_arguments(call, arguments) != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_query_script(call->query, &ngx_cognito_script_try_factor,
                                  keys, count, arguments);

    return ngx_cognito_await(call, rc, ngx_cognito_factor_tried);
}


static ngx_int_t
ngx_cognito_try_arguments(ngx_cognito_call_t *call, ngx_str_t *arguments)
{
    ngx_str_t                      *pool_id;
    ngx_cognito_session_content_t  *session;

    enum {
        user = 0, record, wrong, hourly,
        now, proof, limit, ttl, hourly_limit, window
    };

    session = call->found.session;
    pool_id = &call->found.user_pool->id;

    if (ngx_cognito_session_keys(call, &arguments[user], &arguments[record])
        != NGX_OK
        || ngx_cognito_factor_proof(call, &session->username,
                                    ngx_cognito_answered_code(call),
                                    &arguments[proof])
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_TRIES, pool_id,
                             &session->username, &session->id,
                             &arguments[wrong])
        != NGX_OK
        || ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_TRIES, pool_id,
                                &session->username, &ngx_cognito_factor_kind,
                                &arguments[hourly])
           != NGX_OK
        || ngx_cognito_number_argument(call, call->now, &arguments[now])
           != NGX_OK
        || ngx_cognito_number_argument(call, NGX_COGNITO_WRONG_OF_SESSION,
                                       &arguments[limit])
           != NGX_OK
        || ngx_cognito_number_argument(call,
                                       ngx_cognito_session_lifetime(call)
                                       + NGX_COGNITO_BROOM,
                                       &arguments[ttl])
           != NGX_OK
        || ngx_cognito_number_argument(call, NGX_COGNITO_WRONG_OF_USER,
                                       &arguments[hourly_limit])
           != NGX_OK
        || ngx_cognito_number_argument(call, NGX_COGNITO_HOUR,
                                       &arguments[window])
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


/* that it is there was checked with the challenge's row */

static const ngx_str_t *
ngx_cognito_answered_code(ngx_cognito_call_t *call)
{
    switch (call->found.challenge) {

    case NGX_COGNITO_CHALLENGE_NAME_SMS_MFA:
        return ngx_cognito_parameter(call, "SMS_MFA_CODE");

    case NGX_COGNITO_CHALLENGE_NAME_SMS_OTP:
        return ngx_cognito_parameter(call, "SMS_OTP_CODE");

    default: /* NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP */
        return ngx_cognito_parameter(call, "EMAIL_OTP_CODE");
    }
}


static ngx_int_t
ngx_cognito_factor_tried(ngx_cognito_call_t *call)
{
    ngx_str_t  word;

    if (ngx_cognito_session_found(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_told_text(call->query, 0, 2, &word) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (word.len == sizeof("MATCH") - 1
        && ngx_strncmp(word.data, "MATCH", word.len) == 0
        && call->found.user.record)
    {
        return NGX_OK;
    }

    if (word.len == sizeof("LIMIT") - 1
        && ngx_strncmp(word.data, "LIMIT", word.len) == 0)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_FACTOR_CODE_MISMATCH);
}


/* the code goes with its session, which the commit takes */

static ngx_int_t
ngx_cognito_accept_factor(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (ngx_cognito_judge_user(call) != NGX_OK
        || ngx_cognito_judge_factor_address(call) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (found->answered->second == NGX_COGNITO_TRUE) {
        return ngx_cognito_continue_with(call,
                                      ngx_cognito_second_factor_proven_steps);
    }

    if (!ngx_cognito_may_begin_with(call, found->challenge)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    return ngx_cognito_continue_with(call,
                                     ngx_cognito_first_factor_proven_steps);
}


/* the user may have got another address since: it proves nothing then */

static ngx_int_t
ngx_cognito_judge_factor_address(ngx_cognito_call_t *call)
{
    ngx_str_t             proof, *address;
    ngx_uint_t            medium;
    ngx_cognito_found_t  *found;

    found = &call->found;

    medium = (found->challenge == NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP)
                 ? NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
                 : NGX_COGNITO_DELIVERY_MEDIUM_SMS;

    address = ngx_cognito_deliverable(call, medium, 0);

    if (address == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    if (ngx_cognito_factor_proof(call, &found->user.username, address, &proof)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (!ngx_cognito_same_secret(&proof, &found->answered->address)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    return NGX_OK;
}
