
/*
 * Refreshing: new tokens for a sign-in that still holds, by REFRESH_TOKEN_AUTH
 * and by GetTokensFromRefreshToken.
 *
 * Where a client's refresh tokens rotate, the grant knows which of its tokens
 * is the current one, and the replaced ones that are still good for a retry.
 * A retry is answered with the current token once more, so that a family has
 * never two ends.  A genuine token that is neither was replaced long ago:
 * somebody else has it, too, and the whole family ends.  A grant that names
 * no token has never rotated: it has only the one it began with.
 *
 * What does not live here: which flow is allowed (ngx_cognito_initiate_auth.c),
 * grants and tokens themselves (ngx_cognito_sign_in.c).  All memory is the
 * call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


/* replaced tokens that a grant remembers: rotations within a minute */
#define NGX_COGNITO_MAX_FORMER  8


static ngx_int_t ngx_cognito_open_given_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_asked_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_refreshing_client(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_refresh_token(ngx_cognito_call_t *call,
    const ngx_str_t *token);
static ngx_int_t ngx_cognito_judge_expiry(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_find_grant(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_grant_judged(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_is_current(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_is_retry(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_family_ended(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_rotate(ngx_cognito_call_t *call);
static ngx_array_t *ngx_cognito_former_tokens(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_refreshed(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_refresh_flow_steps[] = {
    ngx_cognito_open_given_token,
    ngx_cognito_judge_expiry,
    ngx_cognito_find_grant,
    ngx_cognito_pre_token_generation,       /* nothing is rotated yet */
    ngx_cognito_touch_user_session,
    ngx_cognito_commit_sides,
    ngx_cognito_sign_tokens,
    ngx_cognito_reply_tokens,
    NULL
};


const ngx_cognito_step_pt
    ngx_cognito_get_tokens_from_refresh_token_steps[] =
{
    ngx_cognito_load_client,
    ngx_cognito_check_refreshing_client,
    ngx_cognito_open_asked_token,
    ngx_cognito_judge_expiry,
    ngx_cognito_find_grant,
    ngx_cognito_pre_token_generation,
    ngx_cognito_rotate,
    ngx_cognito_touch_user_session,
    ngx_cognito_commit_sides,
    ngx_cognito_sign_tokens,
    ngx_cognito_reply_refreshed,
    NULL
};


/* the token of a flow comes with a secret hash of the name that is in it */

static ngx_int_t
ngx_cognito_open_given_token(ngx_cognito_call_t *call)
{
    const ngx_str_t              *token;
    ngx_cognito_loaded_client_t  *client;

    client = call->found.client;

    if (client->secrets.nelts && call->asked.secret_hash.len == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_SECRET_HASH_MISSING,
                                &client->id);
    }

    token = ngx_cognito_required_parameter(call, "REFRESH_TOKEN");

    if (token == NULL
        || ngx_cognito_open_refresh_token(call, token) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_check_secret_hash_of(call, &call->asked.username,
                                  NGX_COGNITO_E_REFRESH_SECRET_HASH_MISMATCH);
}


static ngx_int_t
ngx_cognito_check_refreshing_client(ngx_cognito_call_t *call)
{
    ngx_cognito_loaded_client_t                        *client;
    ngx_cognito_get_tokens_from_refresh_token_request_t  *input;

    input = call->input;
    client = call->found.client;

    if (client->secrets.nelts && input->client_secret.len == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CLIENT_SECRET_MISSING,
                                &client->id);
    }

    if (!ngx_cognito_is_client_secret(client, &input->client_secret)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CLIENT_SECRET_MISMATCH,
                                &client->id);
    }

    if (!ngx_cognito_rotates(call) && !ngx_cognito_allows_refresh(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_REFRESH_FLOW_DISABLED);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_open_asked_token(ngx_cognito_call_t *call)
{
    ngx_cognito_get_tokens_from_refresh_token_request_t  *input;

    input = call->input;

    call->found.device_key = input->device_key;

    return ngx_cognito_open_refresh_token(call, &input->refresh_token);
}


static ngx_int_t
ngx_cognito_open_refresh_token(ngx_cognito_call_t *call,
    const ngx_str_t *token)
{
    ngx_int_t                             rc;
    ngx_str_t                             text;
    ngx_cognito_found_t                  *found;
    ngx_cognito_refresh_token_content_t  *content;

    found = &call->found;

    rc = ngx_cognito_refresh_token_open(call->service->store.keyring,
                                        call->pool, token, &text);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_REFRESH_TOKEN);
    }

    content = ngx_cognito_decode(call->pool,
                                 &ngx_cognito_shape_refresh_token_content,
                                 &text);

    if (content == NULL
        || !ngx_cognito_same_name(&content->client, &found->client->id)
        || !ngx_cognito_same_name(&content->pool, &found->user_pool->id))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_REFRESH_TOKEN);
    }

    call->asked.username = content->username;
    found->grant_id = content->grant;
    found->refresh_token = content;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_judge_expiry(ngx_cognito_call_t *call)
{
    if (call->found.refresh_token->expires.value <= call->now) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_REFRESH_TOKEN_EXPIRED);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_find_grant(ngx_cognito_call_t *call)
{
    return ngx_cognito_ask_sign_in(call, &call->asked.username,
                                   ngx_cognito_grant_judged);
}


static ngx_int_t
ngx_cognito_grant_judged(ngx_cognito_call_t *call)
{
    ngx_str_t             text;
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (ngx_cognito_judge_sign_in(call, &call->asked.username,
                                  NGX_COGNITO_E_REFRESH_TOKEN_REVOKED)
        != NGX_OK
        || ngx_cognito_check_grant_device(call, &found->device_key) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (!ngx_cognito_is_current(call) && !ngx_cognito_is_retry(call)) {
        return ngx_cognito_end_sign_in(call, &call->asked.username,
                                       ngx_cognito_family_ended);
    }

    if (!ngx_cognito_rotates(call)) {
        return NGX_OK;
    }

    /* a rotation replaces the grant only as it was read */

    if (ngx_cognito_told_text(call->query, 0, 1, &text) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    found->grant_text.data = ngx_pstrdup(call->pool, &text);
    if (found->grant_text.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    found->grant_text.len = text.len;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_is_current(ngx_cognito_call_t *call)
{
    ngx_str_t  *jti;

    jti = &call->found.grant->jti;

    return jti->len == 0
           || ngx_cognito_same_name(jti, &call->found.refresh_token->jti);
}


static ngx_uint_t
ngx_cognito_is_retry(ngx_cognito_call_t *call)
{
    ngx_uint_t                         i;
    ngx_array_t                       *list;
    ngx_cognito_former_token_record_t  *former;

    list = call->found.grant->former;

    if (list == NULL) {
        return 0;
    }

    former = list->elts;

    for (i = 0; i < list->nelts; i++) {

        if (ngx_cognito_same_name(&former[i].jti,
                                  &call->found.refresh_token->jti))
        {
            return former[i].until.value > call->now;
        }
    }

    return 0;
}


static ngx_int_t
ngx_cognito_family_ended(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_REFRESH_TOKEN_REUSED);
}


/*
 * Of calls that bring the same token at once one replaces the grant; the
 * others start over and find themselves to be retries, or too late.
 */

static ngx_int_t
ngx_cognito_rotate(ngx_cognito_call_t *call)
{
    ngx_str_t              key;
    ngx_cognito_found_t   *found;
    ngx_cognito_commit_t  *commit;

    found = &call->found;

    if (!ngx_cognito_rotates(call)) {
        return NGX_OK;
    }

    found->rotated = 1;

    if (!ngx_cognito_is_current(call)) {
        return NGX_OK;
    }

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_GRANT,
                                      &found->grant_id, &key)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "same", &key, &found->grant_text, 0);

    found->grant->former = ngx_cognito_former_tokens(call);

    if (found->grant->former == NULL
        || ngx_cognito_random_uuid(call->pool, &found->grant->jti) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_keep_grant(call);
}


/* those still good for a retry, the newest last, with the one just used */

static ngx_array_t *
ngx_cognito_former_tokens(ngx_cognito_call_t *call)
{
    int64_t                                grace;
    ngx_uint_t                             i, n;
    ngx_array_t                           *list, *kept;
    ngx_cognito_former_token_record_t     *former, *one;
    ngx_cognito_refresh_token_rotation_t  *rotation;

    list = call->found.grant->former;
    n = list ? list->nelts : 0;
    former = n ? list->elts : NULL;

    kept = ngx_array_create(call->pool, NGX_COGNITO_MAX_FORMER,
                            sizeof(ngx_cognito_former_token_record_t));
    if (kept == NULL) {
        return NULL;
    }

    /* the oldest make room for the one that is added: no push fails */

    i = n < NGX_COGNITO_MAX_FORMER ? 0 : n - NGX_COGNITO_MAX_FORMER + 1;

    for ( /* void */ ; i < n; i++) {

        if (former[i].until.value > call->now) {
            one = ngx_array_push(kept);
            *one = former[i];
        }
    }

    rotation = call->found.client->settings->refresh_token_rotation;
    grace = rotation->retry_grace_period_seconds.value * NGX_COGNITO_SECOND;

    if (grace > 0) {
        one = ngx_array_push(kept);
        one->jti = call->found.refresh_token->jti;
        one->until.value = call->now + grace;
        one->until.set = 1;
    }

    return kept;
}


static ngx_int_t
ngx_cognito_reply_refreshed(ngx_cognito_call_t *call)
{
    ngx_cognito_get_tokens_from_refresh_token_response_t  *output;

    output = call->output;
    output->authentication_result = call->found.result;

    return NGX_OK;
}
