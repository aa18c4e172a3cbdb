
/*
 * Where a link in a mail leads.
 *
 * To the URL of cognito_link; without the directive, to where the request
 * came from, but only if that is this machine or the server's own name.  A
 * request says by itself what it calls the server: who signs up with another
 * person's address must not choose where that person's click, and the code,
 * go to.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_confirm_link.h"


#define NGX_COGNITO_CONFIRM_LINK                                              \
    "%V/confirmUser?client_id=%V&amp;user_name=%V&amp;confirmation_code=%V"


static ngx_int_t ngx_cognito_confirm_base(ngx_cognito_call_t *call,
    ngx_str_t *base);
static ngx_uint_t ngx_cognito_is_own_name(ngx_http_request_t *r);
static ngx_int_t ngx_cognito_request_port(ngx_http_request_t *r,
    ngx_str_t *port);


ngx_int_t
ngx_cognito_confirm_link(ngx_cognito_call_t *call, const ngx_str_t *code,
    ngx_str_t *link)
{
    size_t      size;
    ngx_int_t   rc;
    ngx_str_t   base, username, *name;

    rc = ngx_cognito_confirm_base(call, &base);

    if (rc != NGX_OK) {
        return rc;
    }

    name = &call->found.user.username;

    username.len = name->len + 2 * ngx_escape_uri(NULL, name->data, name->len,
                                                NGX_ESCAPE_URI_COMPONENT);

    username.data = ngx_pnalloc(call->pool, username.len);
    if (username.data == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_escape_uri(username.data, name->data, name->len,
                          NGX_ESCAPE_URI_COMPONENT);

    size = sizeof(NGX_COGNITO_CONFIRM_LINK) + base.len
           + call->found.client->id.len + username.len + code->len;

    link->data = ngx_pnalloc(call->pool, size);
    if (link->data == NULL) {
        return NGX_ERROR;
    }

    link->len = ngx_sprintf(link->data, NGX_COGNITO_CONFIRM_LINK, &base,
                            &call->found.client->id, &username, code)
                - link->data;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_confirm_base(ngx_cognito_call_t *call, ngx_str_t *base)
{
    ngx_str_t            port, *host;
    const char          *scheme;
    ngx_http_request_t  *r;

    if (call->service->link.len) {
        *base = call->service->link;
        return NGX_OK;
    }

    r = call->request;
    host = &r->headers_in.server;

    if (!ngx_cognito_is_own_name(r)
        || ngx_cognito_request_port(r, &port) != NGX_OK)
    {
        ngx_log_error(NGX_LOG_WARN, call->log, 0,
                      "cognito: a code is sent instead of a link, which needs "
                      "\"cognito_link\" where the server is called \"%V\"",
                      host);
        return NGX_DECLINED;
    }

    scheme = "http";

#if (NGX_HTTP_SSL)
    if (r->connection->ssl) {
        scheme = "https";
    }
#endif

    base->data = ngx_pnalloc(call->pool, sizeof("https://") + host->len
                                         + port.len);
    if (base->data == NULL) {
        return NGX_ERROR;
    }

    base->len = ngx_sprintf(base->data, "%s://%V%V", scheme, host, &port)
                - base->data;

    return NGX_OK;
}


/* no name but one that the configuration knows, or this machine's for itself */

static ngx_uint_t
ngx_cognito_is_own_name(ngx_http_request_t *r)
{
    ngx_str_t                 *host, *name;
    ngx_http_core_srv_conf_t  *cscf;

    static ngx_str_t           own[] = {
        ngx_string("localhost"),
        ngx_string("127.0.0.1"),
        ngx_string("[::1]"),
        ngx_null_string
    };

    host = &r->headers_in.server;

    for (name = own; name->len; name++) {
        if (name->len == host->len
            && ngx_strncmp(name->data, host->data, host->len) == 0)
        {
            return 1;
        }
    }

    cscf = ngx_http_get_module_srv_conf(r, ngx_http_core_module);

    return host->len && cscf->server_name.len == host->len
           && ngx_strncmp(cscf->server_name.data, host->data, host->len) == 0;
}


/* as the client knows it: ":8080", or nothing */

static ngx_int_t
ngx_cognito_request_port(ngx_http_request_t *r, ngx_str_t *port)
{
    u_char     *p, *last;
    ngx_str_t  *value;

    ngx_str_null(port);

    if (r->headers_in.host == NULL) {
        return NGX_OK;
    }

    value = &r->headers_in.host->value;

    if (value->len <= r->headers_in.server.len) {
        return NGX_OK;
    }

    last = value->data + value->len;
    port->data = value->data + r->headers_in.server.len;
    port->len = last - port->data;

    if (port->data[0] != ':' || port->len > sizeof(":65535") - 1) {
        return NGX_DECLINED;
    }

    for (p = port->data + 1; p < last; p++) {
        if (*p < '0' || *p > '9') {
            return NGX_DECLINED;
        }
    }

    return NGX_OK;
}
