
/*
 * Variables, for logs and maps: what a call is, never what it proves.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


static ngx_int_t ngx_http_cognito_text_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_http_cognito_error_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);
static ngx_int_t ngx_http_cognito_request_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data);


static ngx_http_variable_t  ngx_http_cognito_variables[] = {

    { ngx_string("cognito_operation"), NULL, ngx_http_cognito_text_variable,
      offsetof(ngx_cognito_call_t, operation), NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("cognito_user_pool_id"), NULL,
      ngx_http_cognito_text_variable,
      offsetof(ngx_cognito_call_t, asked.user_pool_id),
      NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("cognito_client_id"), NULL, ngx_http_cognito_text_variable,
      offsetof(ngx_cognito_call_t, asked.client_id),
      NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("cognito_error"), NULL, ngx_http_cognito_error_variable,
      0, NGX_HTTP_VAR_NOCACHEABLE, 0 },

    { ngx_string("cognito_request"), NULL, ngx_http_cognito_request_variable,
      0, 0, 0 },

      ngx_http_null_variable
};


ngx_int_t
ngx_http_cognito_add_variables(ngx_conf_t *cf)
{
    ngx_http_variable_t  *var, *v;

    for (v = ngx_http_cognito_variables; v->name.len; v++) {
        var = ngx_http_add_variable(cf, &v->name, v->flags);
        if (var == NULL) {
            return NGX_ERROR;
        }

        var->get_handler = v->get_handler;
        var->data = v->data;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_http_cognito_text_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    ngx_str_t           *text;
    ngx_cognito_call_t  *call;

    call = ngx_cognito_call_of(r);

    if (call == NULL) {
        v->not_found = 1;
        return NGX_OK;
    }

    if (data == offsetof(ngx_cognito_call_t, operation)) {
        text = call->operation ? (ngx_str_t *) &call->operation->name : NULL;

    } else {
        text = (ngx_str_t *) ((u_char *) call + data);
    }

    if (text == NULL || text->len == 0) {
        v->not_found = 1;
        return NGX_OK;
    }

    v->data = text->data;
    v->len = text->len;
    v->valid = 1;
    v->no_cacheable = 0;
    v->not_found = 0;

    return NGX_OK;
}


static ngx_int_t
ngx_http_cognito_error_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    const ngx_str_t     *name;
    ngx_cognito_call_t  *call;

    call = ngx_cognito_call_of(r);

    if (call == NULL || call->error == NGX_COGNITO_E_NONE) {
        v->not_found = 1;
        return NGX_OK;
    }

    name = ngx_cognito_exception_name(call->exception);

    v->data = name->data;
    v->len = name->len;
    v->valid = 1;
    v->no_cacheable = 0;
    v->not_found = 0;

    return NGX_OK;
}


/* the request line without secrets */

static ngx_int_t
ngx_http_cognito_request_variable(ngx_http_request_t *r,
    ngx_http_variable_value_t *v, uintptr_t data)
{
    size_t   size;
    u_char  *p, *last;

    /* an argument "a=" becomes "a=*", and none grows by more */

    size = 2 * r->request_line.len;

    p = ngx_pnalloc(r->pool, size + 1);
    if (p == NULL) {
        return NGX_ERROR;
    }

    last = ngx_cognito_mask(p, p + size, &r->request_line);

    v->data = p;
    v->len = last - p;
    v->valid = 1;
    v->no_cacheable = 0;
    v->not_found = 0;

    return NGX_OK;
}
