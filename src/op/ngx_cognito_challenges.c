
/*
 * Challenges: RespondToAuthChallenge and AdminRespondToAuthChallenge, which
 * of them may follow which, and the sessions between them.
 *
 * A session is a sealed text that says whose it is and for which challenge;
 * its record in the user's slot is what makes it good for one use: whatever
 * an answer brings about is committed together with its taking away.  An
 * answer that is refused before that leaves the session as it was.
 *
 * What does not live here: the challenges themselves, and what follows
 * them (ngx_cognito_proven.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_factors.h"
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


/* the challenges, and the beginning, as bits */

#define NGX_COGNITO_AT_ONCE       0x01

#define ngx_cognito_after(name)                                               \
    (1 << NGX_COGNITO_CHALLENGE_NAME_##name)

/* what proves a password, and so comes before second factors */

#define NGX_COGNITO_AFTER_PASSWORD                                            \
    (NGX_COGNITO_AT_ONCE                                                      \
     |ngx_cognito_after(PASSWORD_VERIFIER)                                    \
     |ngx_cognito_after(NEW_PASSWORD_REQUIRED)                                \
     |ngx_cognito_after(SELECT_CHALLENGE))

/* these may be a first factor, too */

#define NGX_COGNITO_AFTER_FIRST_FACTOR                                        \
    (NGX_COGNITO_AFTER_PASSWORD                                               \
     |ngx_cognito_after(EMAIL_OTP)                                            \
     |ngx_cognito_after(SMS_OTP)                                              \
     |ngx_cognito_after(WEB_AUTHN))

/* these end what a user proves without a device */

#define NGX_COGNITO_AFTER_SECOND_FACTOR                                       \
    (NGX_COGNITO_AFTER_FIRST_FACTOR                                           \
     |ngx_cognito_after(MFA_SETUP)                                            \
     |ngx_cognito_after(SMS_MFA)                                              \
     |ngx_cognito_after(SOFTWARE_TOKEN_MFA))

#define NGX_COGNITO_AFTER_CHOICE                                              \
    (NGX_COGNITO_AT_ONCE|ngx_cognito_after(SELECT_CHALLENGE))


typedef struct {
    ngx_uint_t                    challenge;
    ngx_uint_t                    follows;  /* bits of former challenges */
    const char                   *answer;   /* its key, or NULL */
    ngx_uint_t                    session;  /* it needs one */
    const ngx_cognito_step_pt    *steps;    /* NULL: none are written */
} ngx_cognito_challenge_t;


static ngx_int_t ngx_cognito_read_answer(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_admin_answer(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_answer(ngx_cognito_call_t *call);
static ngx_cognito_challenge_t *ngx_cognito_challenge(ngx_uint_t number);
static ngx_int_t ngx_cognito_keep_session(ngx_cognito_call_t *call,
    ngx_cognito_session_content_t *content,
    ngx_cognito_session_record_t *record);
static ngx_int_t ngx_cognito_session_of_nobody(ngx_cognito_call_t *call,
    ngx_cognito_session_record_t *record);
static ngx_uint_t ngx_cognito_is_named(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_session_spent(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_respond_to_auth_challenge_steps[] = {
    ngx_cognito_read_answer,
    ngx_cognito_load_client,
    ngx_cognito_check_secret_hash,
    ngx_cognito_begin_answer,
    NULL
};

const ngx_cognito_step_pt
    ngx_cognito_admin_respond_to_auth_challenge_steps[] = {
    ngx_cognito_read_admin_answer,
    ngx_cognito_load_user_pool,
    ngx_cognito_load_client_of_pool,
    ngx_cognito_check_client_of_pool,
    ngx_cognito_check_secret_hash,
    ngx_cognito_begin_answer,
    NULL
};


/* which challenge may follow which, and how each is answered */

static ngx_cognito_challenge_t  ngx_cognito_challenges[] = {

    { NGX_COGNITO_CHALLENGE_NAME_NEW_PASSWORD_REQUIRED,
      NGX_COGNITO_AFTER_CHOICE|ngx_cognito_after(PASSWORD_VERIFIER),
      "NEW_PASSWORD", 1, ngx_cognito_new_password_steps },

    { NGX_COGNITO_CHALLENGE_NAME_PASSWORD_VERIFIER,
      NGX_COGNITO_AFTER_CHOICE|ngx_cognito_after(CUSTOM_CHALLENGE),
      NULL, 0, ngx_cognito_password_verifier_steps },

    { NGX_COGNITO_CHALLENGE_NAME_SELECT_CHALLENGE,
      NGX_COGNITO_AT_ONCE,
      "ANSWER", 1, ngx_cognito_choice_steps },

    { NGX_COGNITO_CHALLENGE_NAME_PASSWORD,
      0,
      "PASSWORD", 1, ngx_cognito_choice_steps },

    { NGX_COGNITO_CHALLENGE_NAME_PASSWORD_SRP,
      0,
      "SRP_A", 1, ngx_cognito_choice_steps },

    { NGX_COGNITO_CHALLENGE_NAME_SELECT_MFA_TYPE,
      NGX_COGNITO_AFTER_FIRST_FACTOR,
      "ANSWER", 1, ngx_cognito_select_mfa_type_steps },

    { NGX_COGNITO_CHALLENGE_NAME_MFA_SETUP,
      NGX_COGNITO_AFTER_FIRST_FACTOR|ngx_cognito_after(MFA_SETUP),
      NULL, 1, ngx_cognito_mfa_setup_steps },

    { NGX_COGNITO_CHALLENGE_NAME_SMS_MFA,
      NGX_COGNITO_AFTER_FIRST_FACTOR|ngx_cognito_after(SELECT_MFA_TYPE),
      "SMS_MFA_CODE", 1, ngx_cognito_code_answer_steps },

    { NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA,
      NGX_COGNITO_AFTER_FIRST_FACTOR|ngx_cognito_after(SELECT_MFA_TYPE),
      "SOFTWARE_TOKEN_MFA_CODE", 1, ngx_cognito_software_token_mfa_steps },

    { NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP,
      NGX_COGNITO_AFTER_FIRST_FACTOR|ngx_cognito_after(SELECT_MFA_TYPE)
      |ngx_cognito_after(MFA_SETUP),
      "EMAIL_OTP_CODE", 1, ngx_cognito_code_answer_steps },

    { NGX_COGNITO_CHALLENGE_NAME_SMS_OTP,
      NGX_COGNITO_AFTER_CHOICE,
      "SMS_OTP_CODE", 1, ngx_cognito_code_answer_steps },

    { NGX_COGNITO_CHALLENGE_NAME_WEB_AUTHN,
      NGX_COGNITO_AFTER_CHOICE,
      "CREDENTIAL", 1, ngx_cognito_passkey_steps },

    { NGX_COGNITO_CHALLENGE_NAME_CUSTOM_CHALLENGE,
      NGX_COGNITO_AT_ONCE|ngx_cognito_after(CUSTOM_CHALLENGE)
      |ngx_cognito_after(PASSWORD_VERIFIER),
      "ANSWER", 1, ngx_cognito_custom_answer_steps },

    { NGX_COGNITO_CHALLENGE_NAME_DEVICE_SRP_AUTH,
      NGX_COGNITO_AFTER_SECOND_FACTOR
      |ngx_cognito_after(CUSTOM_CHALLENGE),
      "DEVICE_KEY", 0, ngx_cognito_device_srp_auth_steps },

    { NGX_COGNITO_CHALLENGE_NAME_DEVICE_PASSWORD_VERIFIER,
      ngx_cognito_after(DEVICE_SRP_AUTH),
      "DEVICE_KEY", 0, ngx_cognito_device_verifier_steps },

    { 0, 0, NULL, 1, NULL }
};


ngx_uint_t
ngx_cognito_may_follow(ngx_uint_t challenge, ngx_uint_t former)
{
    return (ngx_cognito_challenge(challenge)->follows & (1 << former)) != 0;
}


/* the last row is for names that are no challenges of their own */

static ngx_cognito_challenge_t *
ngx_cognito_challenge(ngx_uint_t number)
{
    ngx_cognito_challenge_t  *challenge;

    for (challenge = ngx_cognito_challenges;
         challenge->challenge;
         challenge++)
    {
        if (challenge->challenge == number) {
            break;
        }
    }

    return challenge;
}


const ngx_str_t *
ngx_cognito_parameter(ngx_cognito_call_t *call, const char *name)
{
    size_t                len;
    ngx_uint_t            i;
    ngx_array_t          *parameters;
    ngx_cognito_entry_t  *entry;

    parameters = call->found.parameters;

    if (parameters == NULL) {
        return NULL;
    }

    len = ngx_strlen(name);
    entry = parameters->elts;

    for (i = 0; i < parameters->nelts; i++) {
        if (entry[i].key.len == len
            && ngx_memcmp(entry[i].key.data, name, len) == 0)
        {
            return entry[i].value.len ? &entry[i].value : NULL;
        }
    }

    return NULL;
}


const ngx_str_t *
ngx_cognito_required_parameter(ngx_cognito_call_t *call, const char *name)
{
    const ngx_str_t  *value;

    value = ngx_cognito_parameter(call, name);

    if (value == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_MISSING_PARAMETER, name);
    }

    return value;
}


void
ngx_cognito_ask_parameters(ngx_cognito_call_t *call)
{
    const ngx_str_t  *value;

    value = ngx_cognito_parameter(call, "USERNAME");

    if (value) {
        call->asked.username = *value;

    } else {
        ngx_str_set(&call->asked.username, "");
    }

    value = ngx_cognito_parameter(call, "SECRET_HASH");

    if (value) {
        call->asked.secret_hash = *value;

    } else {
        ngx_str_null(&call->asked.secret_hash);
    }
}


static ngx_int_t
ngx_cognito_read_answer(ngx_cognito_call_t *call)
{
    ngx_cognito_respond_to_auth_challenge_request_t  *input;

    input = call->input;

    call->found.challenge = input->challenge_name;
    call->found.parameters = input->challenge_responses;
    ngx_cognito_ask_parameters(call);
    ngx_cognito_ask_device_key(call);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_read_admin_answer(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_respond_to_auth_challenge_request_t  *input;

    input = call->input;

    call->found.challenge = input->challenge_name;
    call->found.parameters = input->challenge_responses;
    ngx_cognito_ask_parameters(call);
    ngx_cognito_ask_device_key(call);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_begin_answer(ngx_cognito_call_t *call)
{
    const ngx_str_t          *name;
    ngx_cognito_challenge_t  *challenge;

    challenge = ngx_cognito_challenge(call->found.challenge);

    if (challenge->session && call->asked.session.len == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MISSING_PARAMETER,
                                "Session");
    }

    if (ngx_cognito_required_parameter(call, "USERNAME") == NULL
        || (challenge->answer
            && ngx_cognito_required_parameter(call, challenge->answer)
               == NULL))
    {
        return NGX_ERROR;
    }

    /* a choice may be answered by the name of what was chosen */

    if (call->found.challenge == NGX_COGNITO_CHALLENGE_NAME_PASSWORD
        || call->found.challenge == NGX_COGNITO_CHALLENGE_NAME_PASSWORD_SRP)
    {
        call->found.choice = call->found.challenge;
        call->found.challenge = NGX_COGNITO_CHALLENGE_NAME_SELECT_CHALLENGE;
    }

    if (challenge->session && ngx_cognito_open_session(call, 0) != NGX_OK) {
        return NGX_ERROR;
    }

    if (challenge->steps == NULL) {
        name = ngx_cognito_enum_text(&ngx_cognito_shape_challenge_name,
                                     call->found.challenge);

        return ngx_cognito_fail(call, NGX_COGNITO_E_CHALLENGE_NOT_IMPLEMENTED,
                                name);
    }

    return ngx_cognito_continue_with(call, challenge->steps);
}


ngx_int_t
ngx_cognito_new_session(ngx_cognito_call_t *call)
{
    ngx_uint_t            challenge;
    ngx_cognito_found_t  *found;

    found = &call->found;
    challenge = found->reply->challenge_name;

    if (!ngx_cognito_may_follow(challenge, found->challenge)) {
        ngx_log_error(NGX_LOG_ALERT, call->log, 0,
                      "cognito: challenge %ui does not follow %ui",
                      challenge, found->challenge);
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    found->offer->challenge = challenge;

    return ngx_cognito_make_session(call, 0, found->offer,
                                    &found->reply->session);
}


ngx_int_t
ngx_cognito_make_session(ngx_cognito_call_t *call, ngx_uint_t purpose,
    ngx_cognito_session_record_t *record, ngx_str_t *session)
{
    ngx_str_t                       text;
    ngx_cognito_found_t            *found;
    ngx_cognito_session_content_t   content;

    found = &call->found;

    ngx_memzero(&content, sizeof(ngx_cognito_session_content_t));

    content.pool = found->user_pool->id;
    content.username = found->user.username;
    content.client = found->client->id;
    content.purpose = purpose;
    content.expires.value = call->now + ngx_cognito_session_lifetime(call);
    content.expires.set = 1;

    if (record) {
        content.challenge = record->challenge;

        if (ngx_cognito_keep_session(call, &content, record) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    if (ngx_cognito_encode(call->pool, &ngx_cognito_shape_session_content,
                           &content, &text)
        != NGX_OK
        || ngx_cognito_session_make(call->service->store.keyring, call->pool,
                                    &text, session)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_keep_session(ngx_cognito_call_t *call,
    ngx_cognito_session_content_t *content,
    ngx_cognito_session_record_t *record)
{
    ngx_str_t              key;
    ngx_cognito_commit_t  *commit;

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    content->id = call->found.session_id;

    if (content->id.len == 0
        && ngx_cognito_random_uuid(call->pool, &content->id) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH, &content->id,
                                   &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    record->client_id = content->client;
    record->expires = content->expires;

    if (call->found.user.record) {
        record->sub = call->found.user.record->sub;

    } else {
        record->sub = content->username;
        record->simulated = NGX_COGNITO_TRUE;
    }

    ngx_cognito_commit_side_value(commit, "set", &key,
                                  &ngx_cognito_shape_session_record, record,
                                  ngx_cognito_session_lifetime(call)
                                  + NGX_COGNITO_BROOM);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_read_session(ngx_cognito_call_t *call,
    ngx_cognito_session_content_t **session)
{
    ngx_int_t  rc;
    ngx_str_t  text;

    *session = NULL;

    rc = ngx_cognito_session_open(call->service->store.keyring, call->pool,
                                  &call->asked.session, &text);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_OK) {
        *session = ngx_cognito_decode(call->pool,
                                      &ngx_cognito_shape_session_content,
                                      &text);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_open_session(ngx_cognito_call_t *call, ngx_uint_t purpose)
{
    ngx_cognito_session_content_t  *session;

    if (ngx_cognito_read_session(call, &session) != NGX_OK) {
        return NGX_ERROR;
    }

    if (session == NULL
        || session->purpose != purpose
        || session->challenge != call->found.challenge
        || !ngx_cognito_same_name(&session->pool, &call->found.user_pool->id)
        || !ngx_cognito_same_name(&session->client, &call->found.client->id))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    if (session->expires.value <= call->now) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_SESSION_EXPIRED);
    }

    call->found.session = session;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_find_session(ngx_cognito_call_t *call)
{
    ngx_int_t         rc;
    ngx_str_t         user, record;

    static ngx_str_t  mget = ngx_string("MGET");

    if (ngx_cognito_session_keys(call, &user, &record) != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 3, &mget, &user, &record);

    return ngx_cognito_await(call, rc, ngx_cognito_session_found);
}


ngx_int_t
ngx_cognito_find_unproven_session(ngx_cognito_call_t *call)
{
    call->found.unproven = 1;

    return ngx_cognito_find_session(call);
}


ngx_int_t
ngx_cognito_session_keys(ngx_cognito_call_t *call, ngx_str_t *user,
    ngx_str_t *record)
{
    ngx_str_t                      *pool_id;
    ngx_cognito_session_content_t  *session;

    session = call->found.session;
    pool_id = &call->found.user_pool->id;

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_USER, pool_id,
                             &session->username, NULL, user)
        != NGX_OK
        || ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_AUTH, pool_id,
                                &session->username, &session->id, record)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_session_found(ngx_cognito_call_t *call)
{
    uint64_t                       version;
    ngx_int_t                      rc, known;
    ngx_cognito_found_t           *found;
    ngx_cognito_user_record_t     *user;
    ngx_cognito_session_record_t  *record;

    found = &call->found;

    known = ngx_cognito_told_record(call->query, 0, 0,
                                    &ngx_cognito_shape_user_record, &version,
                                    (void **) &user);

    rc = ngx_cognito_told_value(call->query, 0, 1,
                                &ngx_cognito_shape_session_record,
                                (void **) &record);

    if (known == NGX_ERROR || rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (known == NGX_DECLINED && !(found->unproven && rc == NGX_DECLINED)) {
        return ngx_cognito_session_of_nobody(call,
                                             rc == NGX_OK ? record : NULL);
    }

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, found->gone_error
                                      ? found->gone_error
                                      : NGX_COGNITO_E_SESSION_USED);
    }

    if (ngx_cognito_set_user(call, &found->session->username, version, user)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (record->challenge != found->challenge
        || !ngx_cognito_same_name(&record->client_id, &found->client->id)
        || !ngx_cognito_same_name(&record->sub, &user->sub)
        || !ngx_cognito_is_named(call))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    found->answered = record;

    if (found->device_key.len == 0) {
        found->device_key = record->device_key;
    }

    return found->unproven ? NGX_OK : ngx_cognito_judge_user(call);
}


/*
 * The user is gone, or was never there: then found.user.record stays NULL,
 * as where a name is looked up in vain, but the slot is known.
 */

static ngx_int_t
ngx_cognito_session_of_nobody(ngx_cognito_call_t *call,
    ngx_cognito_session_record_t *record)
{
    ngx_str_t             name;
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (!found->unproven || record == NULL
        || record->simulated != NGX_COGNITO_TRUE)
    {
        return ngx_cognito_fail(call, ngx_cognito_hides_users(call)
                                      ? NGX_COGNITO_E_WRONG_PASSWORD
                                      : NGX_COGNITO_E_USER_NOT_FOUND);
    }

    if (ngx_cognito_pretended_username(call, &name) != NGX_OK) {
        return NGX_ERROR;
    }

    if (!ngx_cognito_same_name(&record->client_id, &found->client->id)
        || !ngx_cognito_same_name(&name, &found->session->username))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    found->answered = record;

    return ngx_cognito_pretend_user(call);
}


/* is asked.username one of the user's names? */

static ngx_uint_t
ngx_cognito_is_named(ngx_cognito_call_t *call)
{
    ngx_str_t                  name;
    ngx_uint_t                 i;
    ngx_cognito_found_user_t  *user;

    user = &call->found.user;

    if (ngx_cognito_fold_name(call, &call->asked.username, &name) != NGX_OK) {
        return 0;
    }

    if (ngx_cognito_same_name(&name, &user->username)
        || ngx_cognito_same_name(&name, &user->record->sub))
    {
        return 1;
    }

    for (i = 0; i < user->nnames; i++) {
        if (ngx_cognito_same_name(&name, &user->names[i].value)) {
            return 1;
        }
    }

    return 0;
}


ngx_int_t
ngx_cognito_take_session(ngx_cognito_call_t *call)
{
    ngx_str_t              key;
    ngx_cognito_commit_t  *commit;

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &call->found.session->id, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "take", &key, NULL, 0);

    call->found.gone_error = NGX_COGNITO_E_SESSION_USED;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_refuse_and_spend(ngx_cognito_call_t *call, ngx_uint_t error)
{
    ngx_str_t         key;

    static ngx_str_t  del = ngx_string("DEL");

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &call->found.session->id, &key)
        != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    call->found.refusal = error;

    return ngx_cognito_await(call, ngx_cognito_ask(call->query, 2, &del, &key),
                             ngx_cognito_session_spent);
}


static ngx_int_t
ngx_cognito_session_spent(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, call->found.refusal);
}
