
/*
 * Sign-ins: which tokens belong to one, whether it still holds, and the
 * tokens themselves.
 *
 * Every sign-in has a grant, a record in the user's slot under the id that
 * all its tokens carry as event_id, so that one MGET of the user and the
 * grant judges any token.  A grant holds for the generation the user had
 * when it was made: signing out everywhere begins a new generation, and
 * revoking one sign-in deletes its grant.  Where a pool tracks sign-ins a
 * grant also needs its entry among the user's sessions
 * (ngx_cognito_user_sessions.c).
 *
 * What does not live here: how a user proves who it is
 * (ngx_cognito_initiate_auth.c, ngx_cognito_challenges.c), which of its
 * refresh tokens is the current one (ngx_cognito_refresh.c) and what a token
 * says (ngx_cognito_claims.c).  All memory is the call's, but what a thread
 * signs, which is the job's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_groups.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_signing_keys.h"


/* of a token's client_id, as of the member ClientId */
#define NGX_COGNITO_MAX_CLIENT_ID  128


typedef struct {
    ngx_cognito_signing_key_t     *access_key;
    ngx_cognito_signing_key_t     *id_key;
    ngx_str_t                      access_claims;
    ngx_str_t                      id_claims;
    ngx_str_t                      access_token;
    ngx_str_t                      id_token;
} ngx_cognito_signing_t;


static ngx_int_t ngx_cognito_read_access_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_verify_access_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_verify_signature(ngx_cognito_call_t *call,
    ngx_cognito_signing_key_t *key);
static ngx_uint_t ngx_cognito_is_issuer(ngx_cognito_call_t *call,
    const ngx_str_t *issuer);
static ngx_uint_t ngx_cognito_has_scope(const ngx_str_t *scopes,
    const ngx_str_t *scope);
static ngx_uint_t ngx_cognito_is_client_id(const ngx_str_t *text);
static ngx_int_t ngx_cognito_check_sign_in(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_access_token_judged(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_lock(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keys_renewed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_sign_both(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_sign_work(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_tokens_signed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_new_refresh_token(ngx_cognito_call_t *call,
    ngx_str_t *token);


static const ngx_cognito_step_pt  ngx_cognito_access_token_steps[] = {
    ngx_cognito_read_access_token,
    ngx_cognito_load_user_pool,
    ngx_cognito_verify_access_token,
    ngx_cognito_load_client,
    ngx_cognito_check_sign_in,
    NULL
};


/*
 * A step that is made of steps: they go on with those that came after it.
 */

ngx_int_t
ngx_cognito_check_access_token(ngx_cognito_call_t *call)
{
    call->found.after_token = call->steps;

    return ngx_cognito_continue_with(call, ngx_cognito_access_token_steps);
}


ngx_int_t
ngx_cognito_check_access_token_and_lock(ngx_cognito_call_t *call)
{
    call->found.with_lock = 1;

    return ngx_cognito_check_access_token(call);
}


/* what the token says of itself decides whose key it is verified with */

static ngx_int_t
ngx_cognito_read_access_token(ngx_cognito_call_t *call)
{
    u_char                             *p;
    ngx_int_t                           rc;
    ngx_cognito_found_t                *found;
    ngx_cognito_token_parts_t          *parts;
    ngx_cognito_access_token_claims_t  *claims;

    static ngx_str_t                    access = ngx_string("access");

    found = &call->found;

    parts = ngx_pcalloc(call->pool, sizeof(ngx_cognito_token_parts_t));
    if (parts == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_token_split(call->pool, &call->asked.access_token,
                                 parts);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_ACCESS_TOKEN);
    }

    claims = ngx_cognito_decode(call->pool,
                                &ngx_cognito_shape_access_token_claims,
                                &parts->claims);

    if (claims == NULL
        || !ngx_cognito_same_name(&claims->token_use, &access)
        || !ngx_cognito_is_client_id(&claims->client_id)
        || claims->sub.len == 0)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_ACCESS_TOKEN);
    }

    /* the pool is what follows the last slash of the issuer */

    for (p = claims->iss.data + claims->iss.len; p > claims->iss.data; p--) {
        if (p[-1] == '/') {
            break;
        }
    }

    found->token = parts;
    found->claims = claims;
    found->grant_id = claims->event_id;
    found->settings_error = NGX_COGNITO_E_ACCESS_TOKEN_SIGNATURE;

    call->asked.client_id = claims->client_id;
    call->asked.user_pool_id.data = p;
    call->asked.user_pool_id.len = claims->iss.data + claims->iss.len - p;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_verify_access_token(ngx_cognito_call_t *call)
{
    ngx_int_t                           rc;
    ngx_cognito_found_t                *found;
    ngx_cognito_signing_key_t          *key;
    ngx_cognito_access_token_claims_t  *claims;

    static ngx_str_t                    scope =
                                 ngx_string("aws.cognito.signin.user.admin");

    found = &call->found;
    claims = found->claims;
    found->settings_error = NGX_COGNITO_E_NONE;

    key = ngx_cognito_published_key(call, NGX_COGNITO_TOKEN_USE_ACCESS,
                                    &found->token->kid);

    if (key == NULL || !ngx_cognito_is_issuer(call, &claims->iss)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ACCESS_TOKEN_SIGNATURE);
    }

    rc = ngx_cognito_verify_signature(call, key);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ACCESS_TOKEN_SIGNATURE);
    }

    if (claims->exp.value <= call->now / NGX_COGNITO_SECOND) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ACCESS_TOKEN_EXPIRED);
    }

    if (!ngx_cognito_has_scope(&claims->scope, &scope)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ACCESS_TOKEN_SCOPES);
    }

    /* a token of an app client alone is nobody's, whatever its scopes */

    if (claims->username.len == 0 || claims->event_id.len == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_ACCESS_TOKEN);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_verify_signature(ngx_cognito_call_t *call,
    ngx_cognito_signing_key_t *key)
{
    u_char      digest[NGX_COGNITO_SHA256_LEN];
    ngx_int_t   rc;
    ngx_str_t  *token;

    token = &call->asked.access_token;

    if (ngx_cognito_sha256(token->data, token->len, digest) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_token_was_seen(digest)) {
        return NGX_OK;
    }

    rc = ngx_cognito_token_verify(key, call->found.token);

    if (rc == NGX_OK) {
        ngx_cognito_token_seen(digest);
    }

    return rc;
}


/* of either type: the pool may have been changed since */

static ngx_uint_t
ngx_cognito_is_issuer(ngx_cognito_call_t *call, const ngx_str_t *issuer)
{
    return ngx_cognito_same_name(issuer, &call->found.user_pool->issuer)
           || ngx_cognito_same_name(issuer,
                                    &call->found.user_pool->other_issuer);
}


/* scopes are separated by blanks */

static ngx_uint_t
ngx_cognito_has_scope(const ngx_str_t *scopes, const ngx_str_t *scope)
{
    u_char     *last;
    ngx_str_t   one;

    one.data = scopes->data;
    last = scopes->data + scopes->len;

    while (one.data < last) {

        for (one.len = 0;
             one.data + one.len < last && one.data[one.len] != ' ';
             one.len++)
        {
            /* void */
        }

        if (ngx_cognito_same_name(&one, scope)) {
            return 1;
        }

        one.data += one.len + 1;
    }

    return 0;
}


/* what would not be accepted as ClientId is nobody's */

static ngx_uint_t
ngx_cognito_is_client_id(const ngx_str_t *text)
{
    u_char      c;
    ngx_uint_t  i;

    if (text->len == 0 || text->len > NGX_COGNITO_MAX_CLIENT_ID) {
        return 0;
    }

    for (i = 0; i < text->len; i++) {
        c = text->data[i] | 0x20;

        if ((c < 'a' || c > 'z')
            && (text->data[i] < '0' || text->data[i] > '9')
            && text->data[i] != '_' && text->data[i] != '+')
        {
            return 0;
        }
    }

    return 1;
}


static ngx_int_t
ngx_cognito_check_sign_in(ngx_cognito_call_t *call)
{
    /* the client may have been made anew, in another pool */

    if (!ngx_cognito_is_issuer(call, &call->found.claims->iss)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_ACCESS_TOKEN);
    }

    return ngx_cognito_ask_sign_in(call, &call->found.claims->username,
                                   ngx_cognito_access_token_judged);
}


static ngx_int_t
ngx_cognito_access_token_judged(ngx_cognito_call_t *call)
{
    if (ngx_cognito_judge_sign_in(call, &call->found.claims->username,
                                  NGX_COGNITO_E_ACCESS_TOKEN_REVOKED)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_continue_with(call, call->found.after_token);
}


ngx_int_t
ngx_cognito_ask_sign_in(ngx_cognito_call_t *call, const ngx_str_t *username,
    ngx_cognito_step_pt then)
{
    ngx_int_t         rc;
    ngx_str_t         user, grant, lock, *pool_id;

    static ngx_str_t  mget = ngx_string("MGET");

    pool_id = &call->found.user_pool->id;

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_USER, pool_id,
                             username, NULL, &user)
        != NGX_OK
        || ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_GRANT, pool_id,
                                username, &call->found.grant_id, &grant)
           != NGX_OK
        || ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_LOCK, pool_id,
                                username, NULL, &lock)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (call->found.with_lock) {
        rc = ngx_cognito_ask(call->query, 4, &mget, &user, &grant, &lock);

    } else {
        rc = ngx_cognito_ask(call->query, 3, &mget, &user, &grant);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_user_session(call, username);
    }

    return ngx_cognito_await(call, rc, then);
}


ngx_int_t
ngx_cognito_judge_sign_in(ngx_cognito_call_t *call, const ngx_str_t *username,
    ngx_uint_t revoked)
{
    uint64_t                     version;
    ngx_int_t                    rc;
    ngx_cognito_user_record_t   *user;
    ngx_cognito_grant_record_t  *grant;

    rc = ngx_cognito_told_record(call->query, 0, 0,
                                 &ngx_cognito_shape_user_record, &version,
                                 (void **) &user);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_FOUND);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_told_value(call->query, 0, 1,
                                &ngx_cognito_shape_grant_record,
                                (void **) &grant);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    /* a user of the same name who came later has another sub */

    if (rc != NGX_OK
        || !ngx_cognito_same_name(&grant->sub, &user->sub)
        || !ngx_cognito_same_name(&grant->client_id, &call->found.client->id)
        || grant->generation.value != user->generation.value
        || ngx_cognito_user_session_ended(call, grant))
    {
        return ngx_cognito_fail(call, revoked);
    }

    call->found.grant = grant;

    if (ngx_cognito_keep_lock(call) != NGX_OK
        || ngx_cognito_set_user(call, username, version, user) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_judge_user(call);
}


static ngx_int_t
ngx_cognito_keep_lock(ngx_cognito_call_t *call)
{
    ngx_str_t  text;

    ngx_str_null(&call->found.lock);

    if (!call->found.with_lock
        || ngx_cognito_told_text(call->query, 0, 2, &text) != NGX_OK)
    {
        return NGX_OK;
    }

    call->found.lock.data = ngx_pstrdup(call->pool, &text);
    if (call->found.lock.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->found.lock.len = text.len;

    return NGX_OK;
}


/* a user who may not sign in now may not use a former sign-in either */

ngx_int_t
ngx_cognito_judge_user(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (user->enabled == NGX_COGNITO_FALSE) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_DISABLED);
    }

    switch (user->status) {

    case NGX_COGNITO_USER_STATUS_RESET_REQUIRED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_RESET_REQUIRED);

    case NGX_COGNITO_USER_STATUS_UNCONFIRMED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_CONFIRMED);

    default:
        return NGX_OK;
    }
}


ngx_int_t
ngx_cognito_new_grant(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t         *found;
    ngx_cognito_grant_record_t  *grant;

    found = &call->found;

    grant = ngx_pcalloc(call->pool, sizeof(ngx_cognito_grant_record_t));

    if (grant == NULL
        || ngx_cognito_random_uuid(call->pool, &found->grant_id) != NGX_OK
        || ngx_cognito_random_uuid(call->pool, &grant->origin_jti) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    grant->client_id = found->client->id;
    grant->sub = found->user.record->sub;
    grant->generation.value = found->user.record->generation.value;
    grant->generation.set = 1;
    grant->auth_time.value = call->now / NGX_COGNITO_SECOND;
    grant->auth_time.set = 1;
    grant->expires.value = call->now
                           + ngx_cognito_refresh_token_lifetime(call);
    grant->expires.set = 1;
    grant->device_key = found->device_key;

    if (found->new_device) {
        grant->device_group_key = found->new_device->device_group_key;
    }

    found->grant = grant;
    found->new_grant = 1;

    if (ngx_cognito_begin_user_session(call) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_keep_grant(call);
}


ngx_int_t
ngx_cognito_keep_grant(ngx_cognito_call_t *call)
{
    ngx_str_t              key;
    ngx_cognito_found_t   *found;
    ngx_cognito_commit_t  *commit;

    found = &call->found;

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_GRANT,
                                      &found->grant_id, &key)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side_value(commit, "set", &key,
                                  &ngx_cognito_shape_grant_record,
                                  found->grant,
                                  ngx_cognito_grant_ttl(call));

    return NGX_OK;
}


/* what is signed in the refresh token's last moment needs the grant, too */

ngx_msec_t
ngx_cognito_grant_ttl(ngx_cognito_call_t *call)
{
    return call->found.grant->expires.value - call->now
           + ngx_max(ngx_cognito_access_token_lifetime(call),
                     ngx_cognito_id_token_lifetime(call))
           + NGX_COGNITO_BROOM;
}


ngx_int_t
ngx_cognito_forget_failures(ngx_cognito_call_t *call)
{
    ngx_str_t              key, now;
    ngx_cognito_commit_t  *commit;

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_LOCK, NULL, &key)
        != NGX_OK
        || ngx_cognito_number_argument(call, call->now, &now) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "unlock", &key, &now, 0);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_sign_tokens(ngx_cognito_call_t *call)
{
    if (ngx_cognito_signing_keys_are_due(call)) {
        return ngx_cognito_renew_signing_keys(call,
                                              ngx_cognito_keys_renewed);
    }

    return ngx_cognito_keys_renewed(call);
}


/* the tokens name the user's groups, which lie elsewhere */

static ngx_int_t
ngx_cognito_keys_renewed(ngx_cognito_call_t *call)
{
    return ngx_cognito_find_groups(call, ngx_cognito_sign_both);
}


/*
 * Both signatures are one job.  The keys lie in the cached pool, which the
 * job holds because the request may go away meanwhile.
 */

static ngx_int_t
ngx_cognito_sign_both(ngx_cognito_call_t *call)
{
    ngx_cognito_job_t          *job;
    ngx_cognito_signing_t      *signing;
    ngx_cognito_loaded_pool_t  *user_pool;

    user_pool = call->found.user_pool;

    job = ngx_cognito_job_create(call, ngx_cognito_sign_work,
                                 sizeof(ngx_cognito_signing_t));
    if (job == NULL) {
        return NGX_ERROR;
    }

    signing = job->data;
    signing->access_key = ngx_cognito_current_key(call,
                                                NGX_COGNITO_TOKEN_USE_ACCESS);
    signing->id_key = ngx_cognito_current_key(call, NGX_COGNITO_TOKEN_USE_ID);

    if (ngx_cognito_cache_hold(user_pool->cached, job->pool) != NGX_OK
        || ngx_cognito_access_claims(call, job->pool, &signing->access_claims)
           != NGX_OK
        || ngx_cognito_id_claims(call, job->pool, &signing->id_claims)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_tokens_signed);
}


static ngx_int_t
ngx_cognito_sign_work(ngx_cognito_job_t *job)
{
    ngx_cognito_signing_t  *signing;

    signing = job->data;

    if (ngx_cognito_token_sign(job->pool, signing->access_key,
                               &signing->access_claims,
                               &signing->access_token)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_token_sign(job->pool, signing->id_key,
                                  &signing->id_claims, &signing->id_token);
}


static ngx_int_t
ngx_cognito_tokens_signed(ngx_cognito_call_t *call)
{
    ngx_cognito_signing_t                *signing;
    ngx_cognito_authentication_result_t  *result;

    signing = call->job->data;

    result = ngx_pcalloc(call->pool,
                         sizeof(ngx_cognito_authentication_result_t));
    if (result == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    result->access_token = signing->access_token;
    result->id_token = signing->id_token;
    result->expires_in.value = ngx_cognito_access_token_lifetime(call)
                               / NGX_COGNITO_SECOND;
    result->expires_in.set = 1;
    ngx_str_set(&result->token_type, "Bearer");
    result->new_device_metadata = call->found.new_device;

    if ((call->found.new_grant || call->found.rotated)
        && ngx_cognito_new_refresh_token(call, &result->refresh_token)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->found.result = result;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_new_refresh_token(ngx_cognito_call_t *call, ngx_str_t *token)
{
    ngx_str_t                            text;
    ngx_cognito_found_t                 *found;
    ngx_cognito_refresh_token_content_t  content;

    found = &call->found;

    ngx_memzero(&content, sizeof(ngx_cognito_refresh_token_content_t));

    content.jti = found->grant->jti;

    if (content.jti.len == 0
        && ngx_cognito_random_uuid(call->pool, &content.jti) != NGX_OK)
    {
        return NGX_ERROR;
    }

    content.pool = found->user_pool->id;
    content.username = found->user.username;
    content.client = found->client->id;
    content.grant = found->grant_id;
    content.expires = found->grant->expires;

    if (ngx_cognito_encode(call->pool,
                           &ngx_cognito_shape_refresh_token_content,
                           &content, &text)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_refresh_token_make(call->service->store.keyring,
                                          call->pool, &text, token);
}


/*
 * The four operations that sign in answer alike, with the same members.
 */

ngx_int_t
ngx_cognito_reply_tokens(ngx_cognito_call_t *call)
{
    ngx_cognito_initiate_auth_response_t  *response;

    response = ngx_pcalloc(call->pool,
                           sizeof(ngx_cognito_initiate_auth_response_t));
    if (response == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    response->authentication_result = call->found.result;
    response->challenge_parameters = ngx_array_create(call->pool, 1,
                                                sizeof(ngx_cognito_entry_t));

    if (response->challenge_parameters == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->output_shape = &ngx_cognito_shape_initiate_auth_response;
    call->output = response;

    return NGX_DONE;
}


ngx_uint_t
ngx_cognito_revokes_tokens(ngx_cognito_call_t *call)
{
    return call->found.client->settings->enable_token_revocation
           != NGX_COGNITO_FALSE;
}


int64_t
ngx_cognito_access_token_lifetime(ngx_cognito_call_t *call)
{
    ngx_uint_t                       unit;
    ngx_cognito_user_pool_client_t  *settings;

    settings = call->found.client->settings;
    unit = settings->token_validity_units
               ? settings->token_validity_units->access_token : 0;

    return ngx_cognito_validity(&settings->access_token_validity, unit,
                                NGX_COGNITO_TIME_UNITS_HOURS,
                                NGX_COGNITO_HOUR);
}


int64_t
ngx_cognito_id_token_lifetime(ngx_cognito_call_t *call)
{
    ngx_uint_t                       unit;
    ngx_cognito_user_pool_client_t  *settings;

    settings = call->found.client->settings;
    unit = settings->token_validity_units
               ? settings->token_validity_units->id_token : 0;

    return ngx_cognito_validity(&settings->id_token_validity, unit,
                                NGX_COGNITO_TIME_UNITS_HOURS,
                                NGX_COGNITO_HOUR);
}


int64_t
ngx_cognito_refresh_token_lifetime(ngx_cognito_call_t *call)
{
    ngx_uint_t                       unit;
    ngx_cognito_user_pool_client_t  *settings;

    settings = call->found.client->settings;
    unit = settings->token_validity_units
               ? settings->token_validity_units->refresh_token : 0;

    return ngx_cognito_validity(&settings->refresh_token_validity, unit,
                                NGX_COGNITO_TIME_UNITS_DAYS,
                                30 * NGX_COGNITO_DAY);
}


int64_t
ngx_cognito_session_lifetime(ngx_cognito_call_t *call)
{
    return ngx_cognito_validity(
                        &call->found.client->settings->auth_session_validity,
                        NGX_COGNITO_TIME_UNITS_MINUTES, 0,
                        3 * NGX_COGNITO_MINUTE);
}
