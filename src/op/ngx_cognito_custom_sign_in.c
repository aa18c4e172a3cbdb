
/*
 * CUSTOM_AUTH: a sign-in that the pool's triggers lead.
 *
 * DefineAuthChallenge is told what was asked so far and how it was answered,
 * and says what comes next: a challenge of its own, a password by SRP, tokens
 * or a refusal.  CreateAuthChallenge makes a challenge; its private
 * parameters lie sealed in the session's record.  VerifyAuthChallengeResponse
 * judges the answer.  The list of what was asked goes along in the session's
 * record, or in the secret block where a password is asked for.
 *
 * A session is good for one answer, right or wrong: the commit of what comes
 * next takes it, and so does a refusal, also a trigger's.
 *
 * Cognito: no second factor follows what the triggers are content with, but
 * the device does.
 *
 * What does not live here: how triggers are asked (ngx_cognito_trigger.c),
 * SRP (ngx_cognito_srp_sign_in.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


static ngx_int_t ngx_cognito_need_triggers(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_need_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger);
static ngx_int_t ngx_cognito_begin_custom(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_custom_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_add_to_history(ngx_cognito_call_t *call,
    const char *challenge, ngx_uint_t result, const ngx_str_t *metadata);
static ngx_cognito_trigger_request_t *ngx_cognito_challenge_request(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_define_challenge(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_challenge_defined(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_create_challenge(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_challenge_created(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_put_challenge(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_seal_parameters(ngx_cognito_call_t *call,
    ngx_array_t *parameters);
static ngx_int_t ngx_cognito_verify_challenge(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_unseal_parameters(ngx_cognito_call_t *call,
    ngx_array_t **parameters);
static ngx_int_t ngx_cognito_challenge_verified(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_custom_password_shown(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_custom_status(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_refuse_custom(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_spend_custom(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_custom_spent(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_custom_flow_steps[] = {
    ngx_cognito_need_triggers,
    ngx_cognito_check_secret_hash,
    ngx_cognito_begin_custom,
    ngx_cognito_find_user_and_lock,
    ngx_cognito_judge_custom_user,
    ngx_cognito_pre_authentication,
    ngx_cognito_define_challenge,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_custom_answer_steps[] = {
    ngx_cognito_find_unproven_session,
    ngx_cognito_verify_challenge,
    ngx_cognito_define_challenge,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_custom_password_steps[] = {
    ngx_cognito_custom_password_shown,
    ngx_cognito_define_challenge,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_custom_challenge_steps[] = {
    ngx_cognito_create_challenge,
    ngx_cognito_commit_sign_in,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_custom_proven_steps[] = {
    ngx_cognito_judge_custom_status,        /* or a new password */
    ngx_cognito_ask_device,
    ngx_cognito_let_in,
    NULL
};


static ngx_int_t
ngx_cognito_need_triggers(ngx_cognito_call_t *call)
{
    return ngx_cognito_need_trigger(call,
                                    NGX_COGNITO_TRIGGER_DEFINE_AUTH_CHALLENGE);
}


static ngx_int_t
ngx_cognito_need_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger)
{
    if (ngx_cognito_has_trigger(call, trigger)) {
        return NGX_OK;
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_CUSTOM_FLOW_WITHOUT_TRIGGERS);
}


/* a client that can prove a password by SRP says so, and brings its A */

static ngx_int_t
ngx_cognito_begin_custom(ngx_cognito_call_t *call)
{
    const ngx_str_t  *name;

    static ngx_str_t  srp_a = ngx_string("SRP_A");

    if (ngx_cognito_required_parameter(call, "USERNAME") == NULL) {
        return NGX_ERROR;
    }

    name = ngx_cognito_parameter(call, "CHALLENGE_NAME");

    if (name == NULL || !ngx_cognito_same_name(name, &srp_a)) {
        return NGX_OK;
    }

    if (ngx_cognito_need_srp_a(call) != NGX_OK) {
        return NGX_ERROR;
    }

    call->found.srp_a = *ngx_cognito_parameter(call, "SRP_A");

    return ngx_cognito_add_to_history(call, "SRP_A", 1, NULL);
}


/* who may not come in is told so at once where nothing is hidden */

static ngx_int_t
ngx_cognito_judge_custom_user(ngx_cognito_call_t *call)
{
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

    return ngx_cognito_hides_users(call) ? NGX_OK
                                         : ngx_cognito_judge_user(call);
}


static ngx_int_t
ngx_cognito_add_to_history(ngx_cognito_call_t *call, const char *challenge,
    ngx_uint_t result, const ngx_str_t *metadata)
{
    ngx_cognito_found_t             *found;
    ngx_cognito_challenge_result_t  *entry;

    found = &call->found;

    if (found->history == NULL) {
        found->history = ngx_array_create(call->pool, 4,
                                      sizeof(ngx_cognito_challenge_result_t));
        if (found->history == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    entry = ngx_array_push(found->history);
    if (entry == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memzero(entry, sizeof(ngx_cognito_challenge_result_t));

    entry->challenge_name.data = (u_char *) challenge;
    entry->challenge_name.len = ngx_strlen(challenge);
    entry->challenge_result = ngx_cognito_boolean(result);

    if (metadata) {
        entry->challenge_metadata = *metadata;
    }

    return NGX_OK;
}


static ngx_cognito_trigger_request_t *
ngx_cognito_challenge_request(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    request = ngx_cognito_trigger_request(call);

    if (request) {
        ngx_cognito_tell_user_not_found(call, request);
    }

    return request;
}


static ngx_int_t
ngx_cognito_define_challenge(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t            *found;
    ngx_cognito_trigger_request_t  *request;

    found = &call->found;

    /* it may have been taken off while the sign-in was under way */

    if (ngx_cognito_need_triggers(call) != NGX_OK) {
        return NGX_ERROR;
    }

    request = ngx_cognito_challenge_request(call);
    if (request == NULL) {
        return NGX_ERROR;
    }

    if (found->history == NULL) {
        found->history = ngx_array_create(call->pool, 1,
                                      sizeof(ngx_cognito_challenge_result_t));
        if (found->history == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    request->session = found->history;

    return ngx_cognito_run_trigger(call,
                                   NGX_COGNITO_TRIGGER_DEFINE_AUTH_CHALLENGE,
                                   request, ngx_cognito_challenge_defined);
}


static ngx_int_t
ngx_cognito_challenge_defined(ngx_cognito_call_t *call)
{
    ngx_cognito_define_auth_challenge_answer_t  *answer;

    static ngx_str_t  custom = ngx_string("CUSTOM_CHALLENGE");
    static ngx_str_t  verifier = ngx_string("PASSWORD_VERIFIER");

    answer = ngx_cognito_trigger_response(call,
                                   NGX_COGNITO_TRIGGER_DEFINE_AUTH_CHALLENGE);

    if (answer->fail_authentication == NGX_COGNITO_TRUE) {
        return ngx_cognito_refuse_custom(call);
    }

    if (answer->issue_tokens == NGX_COGNITO_TRUE) {

        if (call->found.user.record == NULL) {
            return ngx_cognito_refuse_custom(call);
        }

        return ngx_cognito_continue_with(call,
                                         ngx_cognito_custom_proven_steps);
    }

    if (ngx_cognito_same_name(&answer->challenge_name, &custom)) {
        return ngx_cognito_continue_with(call,
                                         ngx_cognito_custom_challenge_steps);
    }

    if (ngx_cognito_same_name(&answer->challenge_name, &verifier)
        && call->found.srp_a.len)
    {
        return ngx_cognito_continue_with(call,
                                         ngx_cognito_srp_challenge_steps);
    }

    (void) ngx_cognito_trigger_not_understood(call);

    return ngx_cognito_spend_custom(call);
}


static ngx_int_t
ngx_cognito_create_challenge(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    if (ngx_cognito_need_trigger(call,
                                 NGX_COGNITO_TRIGGER_CREATE_AUTH_CHALLENGE)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    request = ngx_cognito_challenge_request(call);
    if (request == NULL) {
        return NGX_ERROR;
    }

    ngx_str_set(&request->challenge_name, "CUSTOM_CHALLENGE");
    request->session = call->found.history;

    return ngx_cognito_run_trigger(call,
                                   NGX_COGNITO_TRIGGER_CREATE_AUTH_CHALLENGE,
                                   request, ngx_cognito_challenge_created);
}


static ngx_int_t
ngx_cognito_challenge_created(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t                         *found;
    ngx_cognito_create_auth_challenge_answer_t  *answer;

    found = &call->found;

    answer = ngx_cognito_trigger_response(call,
                                   NGX_COGNITO_TRIGGER_CREATE_AUTH_CHALLENGE);

    if (ngx_cognito_put_challenge(call) != NGX_OK) {
        return NGX_ERROR;
    }

    found->offer->history = found->history;
    found->offer->metadata = answer->challenge_metadata;
    found->offer->srp_a = found->srp_a;

    if (ngx_cognito_random_uuid(call->pool, &found->session_id) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (answer->private_challenge_parameters
        && ngx_cognito_seal_parameters(call,
                                       answer->private_challenge_parameters)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_new_session(call);
}


/* the challenge with its public parameters, and for whom it is */

static ngx_int_t
ngx_cognito_put_challenge(ngx_cognito_call_t *call)
{
    ngx_uint_t                                   i, named;
    ngx_array_t                                 *given;
    ngx_cognito_entry_t                         *entry, *added;
    ngx_cognito_create_auth_challenge_answer_t  *answer;

    static ngx_str_t  username = ngx_string("USERNAME");

    answer = ngx_cognito_trigger_response(call,
                                   NGX_COGNITO_TRIGGER_CREATE_AUTH_CHALLENGE);

    if (ngx_cognito_challenge_begin(call,
                                    NGX_COGNITO_CHALLENGE_NAME_CUSTOM_CHALLENGE)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    given = answer->public_challenge_parameters;
    entry = given ? given->elts : NULL;
    named = 0;

    for (i = 0; given && i < given->nelts; i++) {
        added = ngx_array_push(call->found.reply->challenge_parameters);
        if (added == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        *added = entry[i];

        if (ngx_cognito_same_name(&entry[i].key, &username)) {
            named = 1;
        }
    }

    if (named) {
        return NGX_OK;
    }

    return ngx_cognito_challenge_parameter(call, "USERNAME",
                                           &call->found.user.username);
}


static ngx_int_t
ngx_cognito_seal_parameters(ngx_cognito_call_t *call, ngx_array_t *parameters)
{
    ngx_int_t  rc;
    ngx_str_t  key, plain;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &call->found.session_id, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_encode(call->pool,
                            &ngx_cognito_shape_string_to_string_map,
                            parameters, &plain);

    if (rc == NGX_OK) {
        rc = ngx_cognito_seal(call->service->store.keyring, call->pool, &key,
                              &plain, &call->found.offer->sealed);

        ngx_cognito_cleanse_bytes(plain.data, plain.len);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_verify_challenge(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t            *found;
    ngx_cognito_trigger_request_t  *request;

    found = &call->found;

    found->flow = found->answered->flow;
    found->history = found->answered->history;
    found->srp_a = found->answered->srp_a;
    found->trigger_refused = ngx_cognito_spend_custom;

    if (ngx_cognito_need_trigger(call,
                           NGX_COGNITO_TRIGGER_VERIFY_AUTH_CHALLENGE_RESPONSE)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    request = ngx_cognito_challenge_request(call);

    if (request == NULL
        || ngx_cognito_unseal_parameters(call,
                                       &request->private_challenge_parameters)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    request->challenge_answer = *ngx_cognito_parameter(call, "ANSWER");

    return ngx_cognito_run_trigger(call,
                           NGX_COGNITO_TRIGGER_VERIFY_AUTH_CHALLENGE_RESPONSE,
                           request, ngx_cognito_challenge_verified);
}


static ngx_int_t
ngx_cognito_unseal_parameters(ngx_cognito_call_t *call,
    ngx_array_t **parameters)
{
    ngx_str_t  key, plain;

    if (call->found.answered->sealed.len == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &call->found.session->id, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_unseal(call->service->store.keyring, call->pool, &key,
                           &call->found.answered->sealed, &plain)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    *parameters = ngx_cognito_decode(call->pool,
                                     &ngx_cognito_shape_string_to_string_map,
                                     &plain);

    ngx_cognito_cleanse_bytes(plain.data, plain.len);

    if (*parameters == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_challenge_verified(ngx_cognito_call_t *call)
{
    ngx_str_t                                   *metadata;
    ngx_cognito_verify_auth_challenge_answer_t  *answer;

    answer = ngx_cognito_trigger_response(call,
                          NGX_COGNITO_TRIGGER_VERIFY_AUTH_CHALLENGE_RESPONSE);

    metadata = &call->found.answered->metadata;

    return ngx_cognito_add_to_history(call, "CUSTOM_CHALLENGE",
                                      answer->answer_correct
                                      == NGX_COGNITO_TRUE,
                                      metadata->data ? metadata : NULL);
}


static ngx_int_t
ngx_cognito_custom_password_shown(ngx_cognito_call_t *call)
{
    return ngx_cognito_add_to_history(call, "PASSWORD_VERIFIER", 1, NULL);
}


/* a temporary password that was not asked for need not be changed */

static ngx_int_t
ngx_cognito_judge_custom_status(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (user->enabled != NGX_COGNITO_FALSE
        && user->status == NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD
        && call->found.challenge
           != NGX_COGNITO_CHALLENGE_NAME_PASSWORD_VERIFIER)
    {
        return NGX_OK;
    }

    return ngx_cognito_judge_status(call);
}


static ngx_int_t
ngx_cognito_refuse_custom(ngx_cognito_call_t *call)
{
    (void) ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_PASSWORD);

    return ngx_cognito_spend_custom(call);
}


/* the call has failed; the session that was answered has served */

static ngx_int_t
ngx_cognito_spend_custom(ngx_cognito_call_t *call)
{
    ngx_int_t         rc;
    ngx_str_t         key;

    static ngx_str_t  del = ngx_string("DEL");

    if (call->found.session == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &call->found.session->id, &key)
        != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 2, &del, &key);

    return ngx_cognito_await(call, rc, ngx_cognito_custom_spent);
}


static ngx_int_t
ngx_cognito_custom_spent(ngx_cognito_call_t *call)
{
    return NGX_ERROR;
}
