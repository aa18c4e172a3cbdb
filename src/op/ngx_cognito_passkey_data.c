
/*
 * What browsers send of passkeys and are told of them.
 *
 * Everything comes as base64url within JSON; whoever goes on from here has
 * bytes.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_passkey_data.h"


static ngx_int_t ngx_cognito_read_part(ngx_cognito_call_t *call,
    const ngx_str_t *text, ngx_str_t *bytes);
static ngx_uint_t ngx_cognito_origin_host(const ngx_str_t *origin,
    ngx_str_t *host, ngx_uint_t *secure);


ngx_str_t *
ngx_cognito_relying_party(ngx_cognito_call_t *call)
{
    ngx_cognito_web_authn_configuration_t  *configuration;

    configuration = call->found.user_pool->record->web_authn_configuration;

    return configuration && configuration->relying_party_id.len
               ? &configuration->relying_party_id : NULL;
}


ngx_uint_t
ngx_cognito_wants_verification(ngx_cognito_call_t *call)
{
    ngx_cognito_web_authn_configuration_t  *configuration;

    configuration = call->found.user_pool->record->web_authn_configuration;

    if (configuration && configuration->user_verification
                         == NGX_COGNITO_USER_VERIFICATION_REQUIRED)
    {
        return 1;
    }

    return ngx_cognito_counts_as_both(call, NGX_COGNITO_AUTH_FACTOR_WEB_AUTHN)
           && ngx_cognito_needs_second_factor(call);
}


const ngx_str_t *
ngx_cognito_verification_text(ngx_cognito_call_t *call)
{
    return ngx_cognito_enum_text(&ngx_cognito_shape_user_verification,
                                 ngx_cognito_wants_verification(call)
                                 ? NGX_COGNITO_USER_VERIFICATION_REQUIRED
                                 : NGX_COGNITO_USER_VERIFICATION_PREFERRED);
}


ngx_int_t
ngx_cognito_passkey_challenge(ngx_cognito_call_t *call, ngx_str_t *bytes,
    ngx_str_t *text)
{
    bytes->len = NGX_COGNITO_PASSKEY_CHALLENGE;
    bytes->data = ngx_pnalloc(call->pool, bytes->len);

    if (bytes->data == NULL
        || ngx_cognito_random(bytes->data, bytes->len) != NGX_OK
        || ngx_cognito_base64url(call->pool, bytes, text) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_uint_t
ngx_cognito_has_passkey(ngx_cognito_call_t *call)
{
    ngx_uint_t                        i;
    ngx_str_t                        *relying_party;
    ngx_array_t                      *list;
    ngx_cognito_credential_record_t  *passkey;

    relying_party = ngx_cognito_relying_party(call);
    list = call->found.user.record->credentials;

    if (relying_party == NULL || list == NULL) {
        return 0;
    }

    passkey = list->elts;

    for (i = 0; i < list->nelts; i++) {
        if (ngx_cognito_same_name(&passkey[i].relying_party, relying_party)) {
            return 1;
        }
    }

    return 0;
}


ngx_int_t
ngx_cognito_describe_passkeys(ngx_cognito_call_t *call,
    ngx_array_t **descriptors)
{
    ngx_uint_t                            i;
    ngx_array_t                          *list;
    ngx_cognito_credential_record_t      *passkey;
    ngx_cognito_credential_descriptor_t  *descriptor;

    *descriptors = ngx_array_create(call->pool, 4,
                                sizeof(ngx_cognito_credential_descriptor_t));
    if (*descriptors == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    list = call->found.user.record->credentials;

    for (i = 0; list && i < list->nelts; i++) {
        passkey = list->elts;
        passkey += i;

        if (!ngx_cognito_same_name(&passkey->relying_party,
                                   ngx_cognito_relying_party(call)))
        {
            continue;
        }

        descriptor = ngx_array_push(*descriptors);

        if (descriptor == NULL
            || ngx_cognito_base64url(call->pool, &passkey->id,
                                     &descriptor->id)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        ngx_str_set(&descriptor->type, "public-key");
        descriptor->transports = passkey->transports;
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_read_credential(ngx_cognito_call_t *call, ngx_str_t *text,
    ngx_cognito_credential_t *credential)
{
    ngx_cognito_authenticator_response_t  *response;

    static ngx_str_t                       type = ngx_string("public-key");

    ngx_memzero(credential, sizeof(ngx_cognito_credential_t));

    credential->text = ngx_cognito_decode(call->pool,
                                      &ngx_cognito_shape_public_key_credential,
                                      text);

    if (credential->text == NULL
        || credential->text->response == NULL
        || !ngx_cognito_same_name(&credential->text->type, &type)
        || !ngx_cognito_same_name(&credential->text->id,
                                  &credential->text->raw_id))
    {
        return NGX_DECLINED;
    }

    response = credential->text->response;

    if (ngx_cognito_read_part(call, &credential->text->raw_id,
                              &credential->id)
        != NGX_OK
        || ngx_cognito_read_part(call, &response->client_data_json,
                                 &credential->client_data_json)
           != NGX_OK
        || ngx_cognito_read_part(call, &response->attestation_object,
                                 &credential->attestation)
           != NGX_OK
        || ngx_cognito_read_part(call, &response->authenticator_data,
                                 &credential->authenticator_data)
           != NGX_OK
        || ngx_cognito_read_part(call, &response->signature,
                                 &credential->signature)
           != NGX_OK
        || ngx_cognito_read_part(call, &response->user_handle,
                                 &credential->user_handle)
           != NGX_OK)
    {
        return call->error ? NGX_ERROR : NGX_DECLINED;
    }

    if (credential->id.len == 0 || credential->client_data_json.len == 0) {
        return NGX_DECLINED;
    }

    credential->client_data = ngx_cognito_decode(call->pool,
                                              &ngx_cognito_shape_client_data,
                                              &credential->client_data_json);

    return credential->client_data ? NGX_OK : NGX_DECLINED;
}


/* what is absent stays empty */

static ngx_int_t
ngx_cognito_read_part(ngx_cognito_call_t *call, const ngx_str_t *text,
    ngx_str_t *bytes)
{
    ngx_int_t  rc;

    if (text->len == 0) {
        return NGX_OK;
    }

    rc = ngx_cognito_base64url_decode(call->pool, text, bytes);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return rc;
}


ngx_uint_t
ngx_cognito_is_about(ngx_cognito_credential_t *credential, const char *type,
    const ngx_str_t *challenge)
{
    ngx_str_t                   expected;
    ngx_cognito_client_data_t  *data;

    data = credential->client_data;

    expected.data = (u_char *) type;
    expected.len = ngx_strlen(type);

    return ngx_cognito_same_name(&data->type, &expected)
           && ngx_cognito_same_secret(&data->challenge, challenge)
           && data->cross_origin != NGX_COGNITO_TRUE;
}


/*
 * The page's host is the relying party or below it, reached by https; pages
 * of the machine itself need none.  Web Authentication Level 2, 13.4.9.
 */

ngx_uint_t
ngx_cognito_is_origin_allowed(const ngx_str_t *origin,
    const ngx_str_t *relying_party)
{
    u_char           *tail;
    ngx_str_t         host;
    ngx_uint_t        secure;

    static ngx_str_t  localhost = ngx_string("localhost");

    if (!ngx_cognito_origin_host(origin, &host, &secure)) {
        return 0;
    }

    if (!secure && !ngx_cognito_same_name(relying_party, &localhost)) {
        return 0;
    }

    if (host.len < relying_party->len) {
        return 0;
    }

    tail = host.data + host.len - relying_party->len;

    if (ngx_strncasecmp(tail, relying_party->data, relying_party->len) != 0) {
        return 0;
    }

    return tail == host.data || tail[-1] == '.';
}


static ngx_uint_t
ngx_cognito_origin_host(const ngx_str_t *origin, ngx_str_t *host,
    ngx_uint_t *secure)
{
    u_char  *p, *last;

    last = origin->data + origin->len;

    if (origin->len > sizeof("https://") - 1
        && ngx_strncmp(origin->data, "https://", sizeof("https://") - 1) == 0)
    {
        *secure = 1;
        host->data = origin->data + sizeof("https://") - 1;

    } else if (origin->len > sizeof("http://") - 1
               && ngx_strncmp(origin->data, "http://", sizeof("http://") - 1)
                  == 0)
    {
        *secure = 0;
        host->data = origin->data + sizeof("http://") - 1;

    } else {
        return 0;
    }

    for (p = host->data; p < last && *p != ':'; p++) {
        if (*p == '/' || *p == '@' || *p == '?' || *p == '#') {
            return 0;
        }
    }

    host->len = p - host->data;

    while (p < last && ++p < last) {
        if (*p < '0' || *p > '9') {
            return 0;
        }
    }

    return host->len > 0;
}


ngx_cognito_credential_record_t *
ngx_cognito_passkey_of(ngx_cognito_user_record_t *user, const ngx_str_t *id)
{
    ngx_uint_t                        i;
    ngx_cognito_credential_record_t  *passkey;

    if (user->credentials == NULL) {
        return NULL;
    }

    passkey = user->credentials->elts;

    for (i = 0; i < user->credentials->nelts; i++) {
        if (ngx_cognito_same_name(&passkey[i].id, id)) {
            return &passkey[i];
        }
    }

    return NULL;
}
