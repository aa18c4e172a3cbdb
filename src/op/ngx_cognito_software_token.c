
/*
 * Authenticator apps: AssociateSoftwareToken, VerifySoftwareToken,
 * AdminDeleteSoftwareToken and the challenge SOFTWARE_TOKEN_MFA.
 *
 * An app's seed is sealed for the key of its user's record, wherever it lies:
 * verified in that record, or, until VerifySoftwareToken has seen a code of
 * it, beside the verified one (who is signed in) or in the session (who is
 * signing in).  So an association that is never verified changes nothing.
 *
 * A code is good once: the record keeps the last step that was used, which
 * moves only forward, with the commit of what the code brought about.  Wrong
 * codes lock as wrong passwords do, but are counted apart: a right password
 * forgets wrong passwords only.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_factors.h"
#include "ngx_cognito_scripts.gen.h"
#include "ngx_cognito_totp.h"


/* six wrong ones in a row were seen to be answered alike */
#define NGX_COGNITO_FIRST_LOCKING_CODE  "10"


static ngx_int_t ngx_cognito_begin_association(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_verification(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_for(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *signed_in, const ngx_cognito_step_pt *setup);
static ngx_int_t ngx_cognito_read_setup_session(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_setup_session(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_setup(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_need_software_tokens(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_draw_seed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_pending_seed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_offer_seed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_pending_code(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_setup_code(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_first_code(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_software_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_offer_verified(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_renew_setup(ngx_cognito_call_t *call,
    ngx_str_t *session);
static ngx_cognito_software_token_record_t *ngx_cognito_software_token(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_delete_software_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_software_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_totp(ngx_cognito_call_t *call,
    const ngx_str_t *code);
static ngx_int_t ngx_cognito_refuse_totp(ngx_cognito_call_t *call,
    const ngx_str_t *lock, ngx_uint_t error);
static ngx_int_t ngx_cognito_totp_refused(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_forget_totp_failures(ngx_cognito_call_t *call,
    const ngx_str_t *lock);


const ngx_cognito_step_pt  ngx_cognito_associate_software_token_steps[] = {
    ngx_cognito_begin_association,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_verify_software_token_steps[] = {
    ngx_cognito_begin_verification,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_delete_software_token_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_need_confirmed_user,
    ngx_cognito_delete_software_token,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_software_token_mfa_steps[] = {
    ngx_cognito_find_session,
    ngx_cognito_check_software_token,
    NULL
};


/* who is signed in, and who is signing in, in MFA_SETUP */

static const ngx_cognito_step_pt  ngx_cognito_associate_signed_in_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_software_tokens,
    ngx_cognito_draw_seed,
    ngx_cognito_keep_pending_seed,
    ngx_cognito_commit_user,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_associate_in_setup_steps[] = {
    ngx_cognito_read_setup_session,
    ngx_cognito_load_client,
    ngx_cognito_open_setup_session,
    ngx_cognito_find_session,
    ngx_cognito_judge_setup,
    ngx_cognito_draw_seed,
    ngx_cognito_offer_seed,
    ngx_cognito_commit_sign_in,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_verify_signed_in_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_software_tokens,
    ngx_cognito_check_pending_code,
    ngx_cognito_keep_software_token,
    ngx_cognito_commit_user,
    NULL
};

static const ngx_cognito_step_pt  ngx_cognito_verify_in_setup_steps[] = {
    ngx_cognito_read_setup_session,
    ngx_cognito_load_client,
    ngx_cognito_open_setup_session,
    ngx_cognito_find_session,
    ngx_cognito_judge_setup,
    ngx_cognito_check_setup_code,
    ngx_cognito_keep_software_token,
    ngx_cognito_offer_verified,
    ngx_cognito_commit_sign_in,
    NULL
};


/* whose wrong codes lock what, as in keys */

ngx_str_t  ngx_cognito_totp_lock = ngx_string("totp");
ngx_str_t  ngx_cognito_setup_lock = ngx_string("setup");


static ngx_int_t
ngx_cognito_begin_association(ngx_cognito_call_t *call)
{
    return ngx_cognito_begin_for(call, ngx_cognito_associate_signed_in_steps,
                                 ngx_cognito_associate_in_setup_steps);
}


static ngx_int_t
ngx_cognito_begin_verification(ngx_cognito_call_t *call)
{
    return ngx_cognito_begin_for(call, ngx_cognito_verify_signed_in_steps,
                                 ngx_cognito_verify_in_setup_steps);
}


static ngx_int_t
ngx_cognito_begin_for(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *signed_in, const ngx_cognito_step_pt *setup)
{
    if ((call->asked.access_token.len != 0) == (call->asked.session.len != 0))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOKEN_AND_SESSION);
    }

    return ngx_cognito_continue_with(call, call->asked.session.len
                                           ? setup : signed_in);
}


/* nothing but the session says whose it is, and at which client */

static ngx_int_t
ngx_cognito_read_setup_session(ngx_cognito_call_t *call)
{
    ngx_cognito_session_content_t  *session;

    if (ngx_cognito_read_session(call, &session) != NGX_OK) {
        return NGX_ERROR;
    }

    if (session == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    call->asked.client_id = session->client;
    call->asked.username = session->username;
    call->found.challenge = NGX_COGNITO_CHALLENGE_NAME_MFA_SETUP;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_open_setup_session(ngx_cognito_call_t *call)
{
    return ngx_cognito_open_session(call, 0);
}


/* who set up an app since this session began does not set up another by it */

static ngx_int_t
ngx_cognito_judge_setup(ngx_cognito_call_t *call)
{
    if (ngx_cognito_has_software_token(call->found.user.record)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    return ngx_cognito_need_software_tokens(call);
}


static ngx_int_t
ngx_cognito_need_software_tokens(ngx_cognito_call_t *call)
{
    if (!ngx_cognito_pool_offers(call,
                               NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOKENS_NOT_ENABLED);
    }

    return NGX_OK;
}


/* AssociateSoftwareToken */

static ngx_int_t
ngx_cognito_draw_seed(ngx_cognito_call_t *call)
{
    u_char                                           bytes
                                                  [NGX_COGNITO_TOTP_SEED_LEN];
    ngx_int_t                                        rc;
    ngx_str_t                                        seed;
    ngx_cognito_associate_software_token_response_t  *output;

    output = call->output;

    seed.data = bytes;
    seed.len = NGX_COGNITO_TOTP_SEED_LEN;

    rc = ngx_cognito_random(bytes, NGX_COGNITO_TOTP_SEED_LEN);

    if (rc == NGX_OK) {
        rc = ngx_cognito_seal(call->service->store.keyring, call->pool,
                              &call->found.user.key, &seed,
                              &call->found.sealed_seed);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_base32(call->pool, &seed, &output->secret_code);
    }

    ngx_cognito_cleanse_bytes(bytes, NGX_COGNITO_TOTP_SEED_LEN);

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_keep_pending_seed(ngx_cognito_call_t *call)
{
    ngx_cognito_software_token_record_t  *token;

    token = ngx_cognito_software_token(call);
    if (token == NULL) {
        return NGX_ERROR;
    }

    token->pending = call->found.sealed_seed;
    call->found.as_modified = 1;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_offer_seed(ngx_cognito_call_t *call)
{
    ngx_cognito_associate_software_token_response_t  *output;

    output = call->output;

    return ngx_cognito_renew_setup(call, &output->session);
}


/* VerifySoftwareToken; without a new app, the verified one may show itself */

static ngx_int_t
ngx_cognito_check_pending_code(ngx_cognito_call_t *call)
{
    ngx_cognito_software_token_record_t  *token;

    token = call->found.user.record->software_token;

    if (token == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOKEN_NOT_SET_UP);
    }

    call->found.sealed_seed = token->pending.len ? token->pending
                                                 : token->sealed;

    return ngx_cognito_check_first_code(call);
}


static ngx_int_t
ngx_cognito_check_setup_code(ngx_cognito_call_t *call)
{
    call->found.sealed_seed = call->found.answered->sealed;

    return ngx_cognito_check_first_code(call);
}


static ngx_int_t
ngx_cognito_check_first_code(ngx_cognito_call_t *call)
{
    ngx_int_t                                    rc;
    ngx_cognito_software_token_record_t         *token;
    ngx_cognito_verify_software_token_request_t  *input;

    input = call->input;
    token = call->found.user.record->software_token;

    if (call->found.sealed_seed.len == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOKEN_NOT_SET_UP);
    }

    rc = ngx_cognito_judge_totp(call, &input->user_code);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_OK
        && token && call->found.sealed_seed.data == token->sealed.data
        && call->found.totp_step <= token->last_step.value)
    {
        rc = NGX_DECLINED;
    }

    if (rc != NGX_OK) {
        return ngx_cognito_refuse_totp(call, &ngx_cognito_setup_lock,
                                       NGX_COGNITO_E_TOKEN_CODE_MISMATCH);
    }

    return ngx_cognito_forget_totp_failures(call, &ngx_cognito_setup_lock);
}


/* where every user needs a factor, this one is in use from now on */

static ngx_int_t
ngx_cognito_keep_software_token(ngx_cognito_call_t *call)
{
    ngx_cognito_software_token_record_t           *token;
    ngx_cognito_verify_software_token_request_t   *input;
    ngx_cognito_verify_software_token_response_t  *output;

    input = call->input;
    output = call->output;

    token = ngx_cognito_software_token(call);
    if (token == NULL) {
        return NGX_ERROR;
    }

    token->sealed = call->found.sealed_seed;
    token->name = input->friendly_device_name;
    token->verified = NGX_COGNITO_TRUE;
    token->last_step.value = call->found.totp_step;
    token->last_step.set = 1;
    ngx_str_null(&token->pending);

    call->found.user_changed = 1;
    output->status = NGX_COGNITO_VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE_SUCCESS;

    if (call->found.user_pool->settings->mfa_configuration
        != NGX_COGNITO_USER_POOL_MFA_ON)
    {
        return NGX_OK;
    }

    return ngx_cognito_set_mfa(call, ngx_cognito_factor_name(
                              NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA));
}


static ngx_int_t
ngx_cognito_offer_verified(ngx_cognito_call_t *call)
{
    ngx_cognito_verify_software_token_response_t  *output;

    output = call->output;

    return ngx_cognito_renew_setup(call, &output->session);
}


/* the setup goes on with another session, which knows how far it came */

static ngx_int_t
ngx_cognito_renew_setup(ngx_cognito_call_t *call, ngx_str_t *session)
{
    void                       *output;
    const ngx_cognito_shape_t  *shape;
    ngx_cognito_found_t        *found;

    found = &call->found;
    output = call->output;
    shape = call->output_shape;

    if (ngx_cognito_challenge_begin(call,
                                    NGX_COGNITO_CHALLENGE_NAME_MFA_SETUP)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    /* what is answered is not the challenge */

    call->output = output;
    call->output_shape = shape;

    found->offer->offered = found->answered->offered;

    if (found->user_changed) {
        found->offer->verified = NGX_COGNITO_TRUE;

    } else {
        found->offer->sealed = found->sealed_seed;
    }

    if (ngx_cognito_new_session(call) != NGX_OK) {
        return NGX_ERROR;
    }

    *session = found->reply->session;

    return NGX_OK;
}


ngx_uint_t
ngx_cognito_has_software_token(ngx_cognito_user_record_t *user)
{
    return user->software_token
           && user->software_token->verified == NGX_COGNITO_TRUE
           && user->software_token->sealed.len;
}


/* found.user's, made on first use; NULL after ngx_cognito_fail() */

static ngx_cognito_software_token_record_t *
ngx_cognito_software_token(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (user->software_token) {
        return user->software_token;
    }

    user->software_token = ngx_pcalloc(call->pool,
                                 sizeof(ngx_cognito_software_token_record_t));

    if (user->software_token == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return user->software_token;
}


static ngx_int_t
ngx_cognito_delete_software_token(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    user->software_token = NULL;
    ngx_cognito_unset_mfa(user, ngx_cognito_factor_name(
                              NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA));

    return NGX_OK;
}


/* SOFTWARE_TOKEN_MFA, and its answer */

ngx_int_t
ngx_cognito_challenge_software_token(ngx_cognito_call_t *call)
{
    ngx_str_t  *name;

    if (ngx_cognito_challenge_begin(call,
                               NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA)
        != NGX_OK
        || ngx_cognito_challenge_parameter(call, "USER_ID_FOR_SRP",
                                           &call->found.user.username)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    name = &call->found.user.record->software_token->name;

    if (name->len
        && ngx_cognito_challenge_parameter(call, "FRIENDLY_DEVICE_NAME", name)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_new_session(call);
}


static ngx_int_t
ngx_cognito_check_software_token(ngx_cognito_call_t *call)
{
    ngx_int_t                             rc;
    ngx_cognito_found_t                  *found;
    ngx_cognito_software_token_record_t  *token;

    found = &call->found;

    /* an administrator may have deleted it meanwhile */

    if (!ngx_cognito_has_software_token(found->user.record)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOKEN_GONE);
    }

    token = found->user.record->software_token;
    found->sealed_seed = token->sealed;

    rc = ngx_cognito_judge_totp(call,
                                ngx_cognito_parameter(call,
                                                  "SOFTWARE_TOKEN_MFA_CODE"));

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc != NGX_OK) {
        return ngx_cognito_refuse_totp(call, &ngx_cognito_totp_lock,
                                       NGX_COGNITO_E_WRONG_TOTP);
    }

    if (found->totp_step <= token->last_step.value) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USED_TOTP);
    }

    token->last_step.value = found->totp_step;
    token->last_step.set = 1;

    found->user_changed = 1;
    found->as_modified = 1;

    if (ngx_cognito_forget_totp_failures(call, &ngx_cognito_totp_lock)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_continue_with(call,
                                     ngx_cognito_second_factor_proven_steps);
}


/* found.sealed_seed's code? NGX_OK and found.totp_step, or NGX_DECLINED */

static ngx_int_t
ngx_cognito_judge_totp(ngx_cognito_call_t *call, const ngx_str_t *code)
{
    ngx_int_t  rc;
    ngx_str_t  seed;

    rc = ngx_cognito_unseal(call->service->store.keyring, call->pool,
                            &call->found.user.key, &call->found.sealed_seed,
                            &seed);

    if (rc != NGX_OK) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: the software token of a user does not open");
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_totp_check(&seed, call->now / NGX_COGNITO_SECOND, code,
                                &call->found.totp_step);

    ngx_cognito_cleanse_bytes(seed.data, seed.len);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return rc;
}


/* one more failure, and the refusal, or that too many failed */

static ngx_int_t
ngx_cognito_refuse_totp(ngx_cognito_call_t *call, const ngx_str_t *lock,
    ngx_uint_t error)
{
    ngx_int_t   rc;
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 3 * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_str_set(&arguments[2], NGX_COGNITO_FIRST_LOCKING_CODE);

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_LOCK, lock,
                                   &arguments[0])
        != NGX_OK
        || ngx_cognito_number_argument(call, call->now, &arguments[1]) != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    call->found.refusal = error;

    rc = ngx_cognito_query_script(call->query, &ngx_cognito_script_fail, 1, 3,
                                  arguments);

    return ngx_cognito_await(call, rc, ngx_cognito_totp_refused);
}


static ngx_int_t
ngx_cognito_totp_refused(ngx_cognito_call_t *call)
{
    ngx_str_t  word;

    if (ngx_cognito_told_text(call->query, 0, 0, &word) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (word.len == 6 && ngx_strncmp(word.data, "LOCKED", 6) == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);
    }

    return ngx_cognito_fail(call, call->found.refusal);
}


/* by the commit, which fails while a lock holds */

static ngx_int_t
ngx_cognito_forget_totp_failures(ngx_cognito_call_t *call,
    const ngx_str_t *lock)
{
    ngx_str_t              key, now;
    ngx_cognito_commit_t  *commit;

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_LOCK, lock, &key)
           != NGX_OK
        || ngx_cognito_number_argument(call, call->now, &now) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "unlock", &key, &now, 0);

    return NGX_OK;
}
