
/*
 * Endpoints of AWS: their parameters, and the headers of what is asked of
 * them.
 *
 * The location proxies to the endpoint, so the path that is signed is "/",
 * and the host is the one that the endpoint knows itself by.  Secrets are
 * read while the configuration is, and never logged.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_endpoint.h"


#define NGX_COGNITO_MAX_SECRET_KEY     512
#define NGX_COGNITO_MAX_SESSION_TOKEN  8192


static ngx_uint_t ngx_cognito_endpoint_is_visible(const ngx_str_t *text);


char *
ngx_cognito_endpoint_uri(const ngx_str_t *uri)
{
    if (uri->len == 0 || uri->data[0] != '/'
        || ngx_strlchr(uri->data, uri->data + uri->len, '?')
        || !ngx_cognito_endpoint_is_visible(uri))
    {
        return "has an invalid URI of a location";
    }

    return NGX_CONF_OK;
}


void
ngx_cognito_endpoint_init(ngx_cognito_endpoint_t *endpoint,
    const ngx_str_t *uri, const char *service, const char *name)
{
    ngx_memzero(endpoint, sizeof(ngx_cognito_endpoint_t));

    endpoint->uri = *uri;

    endpoint->service.data = (u_char *) service;
    endpoint->service.len = ngx_strlen(service);

    endpoint->name.data = (u_char *) (name ? name : service);
    endpoint->name.len = ngx_strlen(endpoint->name.data);
}


char *
ngx_cognito_endpoint_parameter(ngx_conf_t *cf,
    ngx_cognito_endpoint_t *endpoint, ngx_str_t *name, ngx_str_t *value,
    ngx_uint_t *known)
{
    *known = 1;

    if (ngx_cognito_is_option(name, "host")) {
        endpoint->host = *value;
        return ngx_cognito_endpoint_is_visible(value)
                   ? NGX_CONF_OK : "has an invalid \"host\"";
    }

    if (ngx_cognito_is_option(name, "region")) {
        endpoint->region = *value;
        return ngx_cognito_endpoint_is_visible(value)
               && !ngx_strlchr(value->data, value->data + value->len, '/')
                   ? NGX_CONF_OK : "has an invalid \"region\"";
    }

    if (ngx_cognito_is_option(name, "access_key")) {
        endpoint->access_key = *value;
        return ngx_cognito_endpoint_is_visible(value)
               && !ngx_strlchr(value->data, value->data + value->len, '/')
                   ? NGX_CONF_OK : "has an invalid \"access_key\"";
    }

    if (ngx_cognito_is_option(name, "secret_key_file")) {
        return ngx_cognito_conf_secret_file(cf, value, "secret key",
                                            NGX_COGNITO_MAX_SECRET_KEY,
                                            &endpoint->secret);
    }

    if (ngx_cognito_is_option(name, "session_token_file")) {
        return ngx_cognito_conf_secret_file(cf, value, "session token",
                                            NGX_COGNITO_MAX_SESSION_TOKEN,
                                            &endpoint->token);
    }

    *known = 0;

    return NGX_CONF_OK;
}


/* what may stand in a header and in a list of a signature */

static ngx_uint_t
ngx_cognito_endpoint_is_visible(const ngx_str_t *text)
{
    size_t  i;

    for (i = 0; i < text->len; i++) {
        if (text->data[i] <= ' ' || text->data[i] >= 0x7f) {
            return 0;
        }
    }

    return text->len > 0;
}


char *
ngx_cognito_endpoint_ready(ngx_conf_t *cf, ngx_cognito_endpoint_t *endpoint,
    ngx_cognito_service_t *service)
{
    if ((endpoint->access_key.len == 0) != (endpoint->secret.len == 0)) {
        return "needs both of \"access_key\" and \"secret_key_file\"";
    }

    if (endpoint->token.len) {

        if (endpoint->access_key.len == 0) {
            return "has a \"session_token_file\" without an \"access_key\"";
        }

        if (!ngx_cognito_endpoint_is_visible(&endpoint->token)) {
            return "has an invalid session token";
        }
    }

    if (endpoint->region.len == 0) {
        endpoint->region = service->region;
    }

    if (endpoint->host.len) {
        return NGX_CONF_OK;
    }

    endpoint->host.data = ngx_pnalloc(cf->pool,
                                      sizeof("..amazonaws.com")
                                      + endpoint->name.len
                                      + endpoint->region.len);
    if (endpoint->host.data == NULL) {
        return "could not be remembered";
    }

    endpoint->host.len = ngx_sprintf(endpoint->host.data,
                                     "%V.%V.amazonaws.com", &endpoint->name,
                                     &endpoint->region)
                         - endpoint->host.data;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_cognito_endpoint_address(ngx_cognito_call_t *call,
    ngx_cognito_endpoint_t *endpoint, ngx_cognito_invocation_t *invocation)
{
    ngx_keyval_t                   *header;
    ngx_cognito_request_to_sign_t   request;

    invocation->uri = endpoint->uri;

    if (invocation->headers == NULL) {
        invocation->headers = ngx_array_create(call->pool, 4,
                                               sizeof(ngx_keyval_t));
        if (invocation->headers == NULL) {
            return NGX_ERROR;
        }
    }

    if (endpoint->access_key.len == 0) {
        header = ngx_array_push(invocation->headers);
        if (header == NULL) {
            return NGX_ERROR;
        }

        ngx_str_set(&header->key, "host");
        header->value = endpoint->host;

        return NGX_OK;
    }

    request.pool = call->pool;
    request.access_key = endpoint->access_key;
    request.secret = endpoint->secret;
    request.token = endpoint->token;
    request.region = endpoint->region;
    request.service = endpoint->service;
    request.host = endpoint->host;
    ngx_str_set(&request.path, "/");
    request.type = invocation->type;
    request.headers = invocation->headers;
    request.body = invocation->body;
    request.now = ngx_time();       /* theirs, not that of call->now */

    if (request.type.len == 0) {
        ngx_str_set(&request.type, "application/json");
    }

    return ngx_cognito_signature_make(&request);
}
