
/*
 * Operations that an access or refresh token stands for: GetUser,
 * ChangePassword, GlobalSignOut and the administrator's, RevokeToken; and
 * the documents by which others verify tokens.
 *
 * What does not live here: judging tokens and making them
 * (ngx_cognito_sign_in.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_signing_keys.h"


static ngx_int_t ngx_cognito_reply_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_generation(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_need_previous_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_count_change(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_previous_password(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_propose_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_revocation(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_client_secret(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_revoked_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_revoke_grant(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_grant_revoked(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_show_keys(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_show_configuration(ngx_cognito_call_t *call);
static ngx_array_t *ngx_cognito_text_list(ngx_pool_t *pool, ngx_uint_t n, ...);


const ngx_cognito_step_pt  ngx_cognito_get_user_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_reply_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_global_sign_out_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_begin_generation,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_user_global_sign_out_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_begin_generation,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_change_password_steps[] = {
    ngx_cognito_check_access_token_and_lock,
    ngx_cognito_need_previous_password,
    ngx_cognito_count_change,
    ngx_cognito_check_previous_password,
    ngx_cognito_propose_password,
    ngx_cognito_check_new_password_policy,
    ngx_cognito_make_verifier,
    ngx_cognito_keep_verifier,
    ngx_cognito_forget_failures,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_revoke_token_steps[] = {
    ngx_cognito_begin_revocation,
    ngx_cognito_load_client,
    ngx_cognito_check_client_secret,
    ngx_cognito_open_revoked_token,
    ngx_cognito_revoke_grant,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_jwks_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_show_keys,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_openid_configuration_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_show_configuration,
    NULL
};


static ngx_int_t
ngx_cognito_reply_user(ngx_cognito_call_t *call)
{
    ngx_cognito_get_user_response_t  *output;

    output = call->output;
    output->username = call->found.user.username;
    output->mfa_options = call->found.user.record->mfa_options;
    output->preferred_mfa_setting = call->found.user.record->preferred_mfa;
    output->user_mfa_setting_list = call->found.user.record->mfa_settings;

    return ngx_cognito_show_attributes(call, call->found.client,
                                       &output->user_attributes);
}


/* signing out everywhere */

static ngx_int_t
ngx_cognito_begin_generation(ngx_cognito_call_t *call)
{
    ngx_cognito_integer_t  *generation;

    generation = &call->found.user.record->generation;
    generation->value++;
    generation->set = 1;

    return NGX_OK;
}


/* changing a password; the tokens stay good */

static ngx_int_t
ngx_cognito_need_previous_password(ngx_cognito_call_t *call)
{
    ngx_cognito_change_password_request_t  *input;

    input = call->input;

    /* who never had a password has no previous one */

    if (input->previous_password.len == 0
        && call->found.user.record->password.len)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MISSING_PARAMETER,
                                "PreviousPassword");
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_count_change(ngx_cognito_call_t *call)
{
    /* a call that starts over is one attempt all the same */

    if (call->tries) {
        return NGX_OK;
    }

    return ngx_cognito_count_attempt(call, &ngx_cognito_code_password,
                          ngx_cognito_code_limit(&ngx_cognito_code_password),
                                     NULL);
}


static ngx_int_t
ngx_cognito_check_previous_password(ngx_cognito_call_t *call)
{
    ngx_cognito_change_password_request_t  *input;

    input = call->input;

    if (call->found.user.record->password.len == 0
        && input->previous_password.len == 0)
    {
        return NGX_OK;
    }

    call->asked.password = input->previous_password;

    return ngx_cognito_check_password(call);
}


static ngx_int_t
ngx_cognito_propose_password(ngx_cognito_call_t *call)
{
    ngx_cognito_change_password_request_t  *input;

    input = call->input;

    call->asked.password = input->proposed_password;

    return NGX_OK;
}


/* revoking a refresh token, and with it all tokens of its sign-in */

static ngx_int_t
ngx_cognito_begin_revocation(ngx_cognito_call_t *call)
{
    call->found.settings_error = NGX_COGNITO_E_INVALID_CLIENT;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_client_secret(ngx_cognito_call_t *call)
{
    ngx_cognito_revoke_token_request_t  *input;

    input = call->input;

    if (!ngx_cognito_is_client_secret(call->found.client,
                                      &input->client_secret))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_CLIENT);
    }

    if (!ngx_cognito_revokes_tokens(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_REVOCATION_DISABLED);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_open_revoked_token(ngx_cognito_call_t *call)
{
    ngx_int_t                             rc;
    ngx_str_t                             text;
    ngx_cognito_token_parts_t             parts;
    ngx_cognito_revoke_token_request_t   *input;
    ngx_cognito_refresh_token_content_t  *content;

    input = call->input;

    rc = ngx_cognito_token_split(call->pool, &input->token, &parts);

    if (rc == NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_REVOKED_TOKEN_TYPE);
    }

    if (rc == NGX_DECLINED) {
        rc = ngx_cognito_refresh_token_open(call->service->store.keyring,
                                            call->pool, &input->token, &text);
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK) {

        /* RFC 7009, 2.2: what is no token is as good as revoked */

        return NGX_DONE;
    }

    content = ngx_cognito_decode(call->pool,
                                 &ngx_cognito_shape_refresh_token_content,
                                 &text);
    if (content == NULL) {
        return NGX_DONE;
    }

    if (!ngx_cognito_same_name(&content->client, &call->found.client->id)
        || !ngx_cognito_same_name(&content->pool, &call->found.user_pool->id))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_CLIENT);
    }

    call->asked.username = content->username;
    call->found.grant_id = content->grant;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_revoke_grant(ngx_cognito_call_t *call)
{
    ngx_cognito_revoke_token_request_t  *input;

    input = call->input;

    if (input->revoke_associated_sessions
        == NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_LINKED)
    {
        return ngx_cognito_end_linked_sign_ins(call,
                                               ngx_cognito_grant_revoked);
    }

    return ngx_cognito_end_sign_in(call, &call->asked.username,
                                   ngx_cognito_grant_revoked);
}


static ngx_int_t
ngx_cognito_grant_revoked(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


/* the documents */

static ngx_int_t
ngx_cognito_show_keys(ngx_cognito_call_t *call)
{
    ngx_uint_t                         i;
    ngx_array_t                       *records;
    ngx_cognito_json_web_key_t        *key;
    ngx_cognito_json_web_key_set_t    *output;
    ngx_cognito_signing_key_record_t  *record;

    output = call->output;
    records = call->found.user_pool->record->signing_keys;
    record = records->elts;

    output->keys = ngx_array_create(call->pool, records->nelts,
                                    sizeof(ngx_cognito_json_web_key_t));
    if (output->keys == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; i < records->nelts; i++) {

        if (!ngx_cognito_is_published(call, &record[i])) {
            continue;
        }

        /* there is room for all */

        key = ngx_array_push(output->keys);

        ngx_str_set(&key->alg, "RS256");
        ngx_str_set(&key->e, "AQAB");
        ngx_str_set(&key->kty, "RSA");
        ngx_str_set(&key->use, "sig");
        key->kid = record[i].kid;

        if (ngx_cognito_base64url(call->pool, &record[i].modulus, &key->n)
            != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return NGX_OK;
}


/* a pool without a domain has none of its endpoints: their texts are empty */

static ngx_int_t
ngx_cognito_show_configuration(ngx_cognito_call_t *call)
{
    ngx_str_t                            *issuer, *uri;
    ngx_pool_t                           *pool;
    ngx_cognito_open_id_configuration_t  *output;

    pool = call->pool;
    output = call->output;
    issuer = &call->found.user_pool->issuer;

    output->issuer = *issuer;

    ngx_str_set(&output->authorization_endpoint, "");
    ngx_str_set(&output->end_session_endpoint, "");
    ngx_str_set(&output->revocation_endpoint, "");
    ngx_str_set(&output->token_endpoint, "");
    ngx_str_set(&output->userinfo_endpoint, "");

    uri = &output->jwks_uri;
    uri->data = ngx_pnalloc(pool, issuer->len
                                  + sizeof("/.well-known/jwks.json"));
    if (uri->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    uri->len = ngx_sprintf(uri->data, "%V/.well-known/jwks.json", issuer)
               - uri->data;

    output->id_token_signing_alg_values_supported =
                                      ngx_cognito_text_list(pool, 1, "RS256");
    output->response_types_supported =
                                ngx_cognito_text_list(pool, 2, "code", "token");
    output->scopes_supported = ngx_cognito_text_list(pool, 4, "openid",
                                                     "email", "phone",
                                                     "profile");
    output->subject_types_supported = ngx_cognito_text_list(pool, 1, "public");
    output->token_endpoint_auth_methods_supported =
                     ngx_cognito_text_list(pool, 2, "client_secret_basic",
                                           "client_secret_post");

    if (output->id_token_signing_alg_values_supported == NULL
        || output->response_types_supported == NULL
        || output->scopes_supported == NULL
        || output->subject_types_supported == NULL
        || output->token_endpoint_auth_methods_supported == NULL)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_array_t *
ngx_cognito_text_list(ngx_pool_t *pool, ngx_uint_t n, ...)
{
    va_list       args;
    ngx_str_t    *text;
    ngx_array_t  *list;

    list = ngx_array_create(pool, n, sizeof(ngx_str_t));
    if (list == NULL) {
        return NULL;
    }

    va_start(args, n);

    while (list->nelts < n) {
        text = ngx_array_push(list);
        text->data = (u_char *) va_arg(args, char *);
        text->len = ngx_strlen(text->data);
    }

    va_end(args);

    return list;
}
