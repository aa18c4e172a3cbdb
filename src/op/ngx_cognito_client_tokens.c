
/*
 * GetClientToken: an access token for an app client itself, no user's.
 *
 * Such a token belongs to no sign-in and is kept nowhere: it holds until it
 * expires, and no operation of a user takes it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_signing_keys.h"


typedef struct {
    ngx_cognito_signing_key_t  *key;
    ngx_str_t                   claims;
    ngx_str_t                   token;
} ngx_cognito_client_signing_t;


static ngx_int_t ngx_cognito_check_client(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_has_credentials_flow(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_sign_client_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_sign_for_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_grant_scopes(ngx_cognito_call_t *call,
    ngx_str_t *granted);
static ngx_uint_t ngx_cognito_lists_scope(ngx_str_t *scope, ngx_uint_t n,
    const ngx_str_t *wanted);
static ngx_int_t ngx_cognito_client_claims(ngx_cognito_call_t *call,
    ngx_pool_t *pool, const ngx_str_t *scope, ngx_str_t *claims);
static ngx_int_t ngx_cognito_sign_client_work(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_client_token_signed(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_get_client_token_steps[] = {
    ngx_cognito_load_client,
    ngx_cognito_check_client,
    ngx_cognito_sign_client_token,
    NULL
};


static ngx_int_t
ngx_cognito_check_client(ngx_cognito_call_t *call)
{
    ngx_cognito_loaded_client_t             *client;
    ngx_cognito_get_client_token_request_t  *input;

    input = call->input;
    client = call->found.client;

    /* the secret is required: a client without one has none that is right */

    if (!ngx_cognito_is_client_secret(client, &input->secret)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CLIENT_SECRET_MISMATCH,
                                &client->id);
    }

    if (!ngx_cognito_has_credentials_flow(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CREDENTIALS_DISABLED);
    }

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_has_credentials_flow(ngx_cognito_call_t *call)
{
    ngx_uint_t                       i, *flow;
    ngx_cognito_user_pool_client_t  *settings;

    settings = call->found.client->settings;

    if (settings->allowed_oauth_flows_user_pool_client != NGX_COGNITO_TRUE
        || settings->allowed_oauth_flows == NULL)
    {
        return 0;
    }

    flow = settings->allowed_oauth_flows->elts;

    for (i = 0; i < settings->allowed_oauth_flows->nelts; i++) {
        if (flow[i] == NGX_COGNITO_OAUTH_FLOW_CLIENT_CREDENTIALS) {
            return 1;
        }
    }

    return 0;
}


static ngx_int_t
ngx_cognito_sign_client_token(ngx_cognito_call_t *call)
{
    if (ngx_cognito_signing_keys_are_due(call)) {
        return ngx_cognito_renew_signing_keys(call,
                                              ngx_cognito_sign_for_client);
    }

    return ngx_cognito_sign_for_client(call);
}


static ngx_int_t
ngx_cognito_sign_for_client(ngx_cognito_call_t *call)
{
    ngx_str_t                      scope;
    ngx_cognito_job_t             *job;
    ngx_cognito_loaded_pool_t     *user_pool;
    ngx_cognito_client_signing_t  *signing;

    user_pool = call->found.user_pool;

    if (ngx_cognito_grant_scopes(call, &scope) != NGX_OK) {
        return NGX_ERROR;
    }

    job = ngx_cognito_job_create(call, ngx_cognito_sign_client_work,
                                 sizeof(ngx_cognito_client_signing_t));
    if (job == NULL) {
        return NGX_ERROR;
    }

    signing = job->data;
    signing->key = ngx_cognito_current_key(call,
                                           NGX_COGNITO_TOKEN_USE_ACCESS);

    /* the key lies in the cached pool, which outlives the request so */

    if (ngx_cognito_cache_hold(user_pool->cached, job->pool) != NGX_OK
        || ngx_cognito_client_claims(call, job->pool, &scope,
                                     &signing->claims)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_client_token_signed);
}


/* those asked for, or all that the client may have, with blanks between */

static ngx_int_t
ngx_cognito_grant_scopes(ngx_cognito_call_t *call, ngx_str_t *granted)
{
    size_t                                   len;
    u_char                                  *p;
    ngx_str_t                               *scope, *allowed;
    ngx_uint_t                               i, n;
    ngx_array_t                             *asked, *list;
    ngx_cognito_get_client_token_request_t  *input;

    input = call->input;
    list = call->found.client->settings->allowed_oauth_scopes;
    asked = (input->scopes && input->scopes->nelts) ? input->scopes : list;

    n = list ? list->nelts : 0;
    allowed = n ? list->elts : NULL;

    ngx_str_null(granted);

    if (asked == NULL) {
        return NGX_OK;
    }

    scope = asked->elts;

    for (i = 0, len = 0; i < asked->nelts; i++) {

        if (!ngx_cognito_lists_scope(allowed, n, &scope[i])) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_SCOPE_NOT_ALLOWED,
                                    &scope[i]);
        }

        len += scope[i].len + 1;
    }

    p = ngx_pnalloc(call->pool, len + 1);
    if (p == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    granted->data = p;

    for (i = 0; i < asked->nelts; i++) {

        if (ngx_cognito_lists_scope(scope, i, &scope[i])) {
            continue;
        }

        if (p != granted->data) {
            *p++ = ' ';
        }

        p = ngx_cpymem(p, scope[i].data, scope[i].len);
    }

    granted->len = p - granted->data;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_lists_scope(ngx_str_t *scope, ngx_uint_t n,
    const ngx_str_t *wanted)
{
    ngx_uint_t  i;

    for (i = 0; i < n; i++) {
        if (ngx_cognito_same_name(&scope[i], wanted)) {
            return 1;
        }
    }

    return 0;
}


static ngx_int_t
ngx_cognito_client_claims(ngx_cognito_call_t *call, ngx_pool_t *pool,
    const ngx_str_t *scope, ngx_str_t *claims)
{
    int64_t              now;
    ngx_str_t            jti;
    ngx_cognito_json_t  *json;

    static ngx_str_t     sub = ngx_string("sub");
    static ngx_str_t     token_use = ngx_string("token_use");
    static ngx_str_t     access = ngx_string("access");
    static ngx_str_t     scope_name = ngx_string("scope");
    static ngx_str_t     auth_time = ngx_string("auth_time");
    static ngx_str_t     iss = ngx_string("iss");
    static ngx_str_t     exp = ngx_string("exp");
    static ngx_str_t     iat = ngx_string("iat");
    static ngx_str_t     version = ngx_string("version");
    static ngx_str_t     jti_name = ngx_string("jti");
    static ngx_str_t     client_id = ngx_string("client_id");

    now = call->now / NGX_COGNITO_SECOND;

    json = ngx_cognito_json_create(pool);

    if (json == NULL || ngx_cognito_random_uuid(pool, &jti) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_json_open(json, NULL, '{');
    ngx_cognito_json_string(json, &sub, &call->found.client->id);
    ngx_cognito_json_string(json, &token_use, &access);

    if (scope->len) {
        ngx_cognito_json_string(json, &scope_name, scope);
    }

    ngx_cognito_json_integer(json, &auth_time, now);
    ngx_cognito_json_string(json, &iss, &call->found.user_pool->issuer);
    ngx_cognito_json_integer(json, &exp,
                             now + ngx_cognito_access_token_lifetime(call)
                                   / NGX_COGNITO_SECOND);
    ngx_cognito_json_integer(json, &iat, now);
    ngx_cognito_json_integer(json, &version, 2);
    ngx_cognito_json_string(json, &jti_name, &jti);
    ngx_cognito_json_string(json, &client_id, &call->found.client->id);
    ngx_cognito_json_close(json);

    return ngx_cognito_json_finish(json, claims);
}


static ngx_int_t
ngx_cognito_sign_client_work(ngx_cognito_job_t *job)
{
    ngx_cognito_client_signing_t  *signing;

    signing = job->data;

    return ngx_cognito_token_sign(job->pool, signing->key, &signing->claims,
                                  &signing->token);
}


static ngx_int_t
ngx_cognito_client_token_signed(ngx_cognito_call_t *call)
{
    ngx_cognito_client_signing_t                *signing;
    ngx_cognito_get_client_token_response_t     *output;
    ngx_cognito_client_authentication_result_t  *result;

    signing = call->job->data;
    output = call->output;

    result = ngx_pcalloc(call->pool,
                         sizeof(ngx_cognito_client_authentication_result_t));
    if (result == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    result->access_token = signing->token;
    result->expires_in.value = ngx_cognito_access_token_lifetime(call)
                               / NGX_COGNITO_SECOND;
    result->expires_in.set = 1;
    ngx_str_set(&result->token_type, "Bearer");

    output->client_authentication_result = result;

    return NGX_OK;
}
