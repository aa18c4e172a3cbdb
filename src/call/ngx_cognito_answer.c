
/*
 * The answer: status, headers and body, and the single place where a call's
 * request is finalized.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


static ngx_int_t ngx_cognito_answer_json(ngx_cognito_call_t *call,
    ngx_uint_t *status, ngx_str_t *text);
static ngx_int_t ngx_cognito_answer_output(ngx_cognito_call_t *call,
    ngx_str_t *text);
static ngx_int_t ngx_cognito_answer_refusal(ngx_cognito_call_t *call,
    ngx_uint_t *status, ngx_str_t *text);
static ngx_int_t ngx_cognito_answer_send(ngx_cognito_call_t *call,
    ngx_uint_t status, const char *type, ngx_str_t *text);
static ngx_int_t ngx_cognito_answer_headers(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_answer_seclusion(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_add_header(ngx_cognito_call_t *call,
    const char *name, const ngx_str_t *value);
static ngx_int_t ngx_cognito_header_value(ngx_cognito_call_t *call,
    ngx_str_t *value);


#define NGX_COGNITO_MAX_HEADER  1024


static char  ngx_cognito_json_type[] = "application/x-amz-json-1.1";

static ngx_str_t  ngx_cognito_exposed = ngx_string(
    "x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date");

static ngx_str_t  ngx_cognito_any = ngx_string("*");


void
ngx_cognito_answer(ngx_cognito_call_t *call)
{
    ngx_int_t            rc;
    ngx_str_t            text;
    ngx_uint_t           status;
    const char          *type;
    ngx_http_request_t  *r;

    r = call->request;

    if (call->answered) {
        ngx_log_error(NGX_LOG_ALERT, call->log, 0,
                      "cognito: a call is answered twice");
        return;
    }

    status = NGX_HTTP_OK;
    ngx_str_null(&text);

    if (call->page) {
        call->type = "text/html; charset=utf-8";
        rc = call->page(call, &status, &text);

    } else {
        rc = ngx_cognito_answer_json(call, &status, &text);
    }

    if (rc != NGX_OK) {
        ngx_http_finalize_request(r, NGX_HTTP_INTERNAL_SERVER_ERROR);
        return;
    }

    type = call->type ? call->type : ngx_cognito_json_type;

    rc = ngx_cognito_answer_send(call, status, type, &text);

    ngx_http_finalize_request(r, rc);
}


static ngx_int_t
ngx_cognito_answer_json(ngx_cognito_call_t *call, ngx_uint_t *status,
    ngx_str_t *text)
{
    if (call->error == NGX_COGNITO_E_NONE) {

        if (ngx_cognito_answer_output(call, text) == NGX_OK) {
            return NGX_OK;
        }

        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_answer_refusal(call, status, text);
}


/* an answer of the front end instead of an operation's; NGX_DONE */

ngx_int_t
ngx_cognito_answer_now(ngx_cognito_call_t *call, ngx_uint_t status,
    const char *type, ngx_str_t *text)
{
    ngx_int_t  rc;

    rc = ngx_cognito_answer_send(call, status, type, text);

    ngx_http_finalize_request(call->request, rc);

    return NGX_DONE;
}


ngx_int_t
ngx_cognito_answer_text(ngx_cognito_call_t *call, ngx_uint_t status,
    const char *type, ngx_str_t *text)
{
    ngx_int_t  rc;

    rc = ngx_http_discard_request_body(call->request);

    if (rc != NGX_OK) {
        return rc;
    }

    return ngx_cognito_answer_send(call, status, type, text);
}


/* what a browser asks before it posts across origins */

ngx_int_t
ngx_cognito_answer_preflight(ngx_cognito_call_t *call)
{
    ngx_str_t            text;
    ngx_table_elt_t     *wanted;

    static ngx_str_t     post = ngx_string("POST");
    static ngx_str_t     age = ngx_string("172800");

    wanted = ngx_cognito_header(call->request,
                                "access-control-request-headers",
                                sizeof("access-control-request-headers") - 1);

    if ((wanted && ngx_cognito_add_header(call,
                                          "access-control-allow-headers",
                                          &wanted->value)
                   != NGX_OK)
        || ngx_cognito_add_header(call, "access-control-allow-methods", &post)
           != NGX_OK
        || ngx_cognito_add_header(call, "access-control-max-age", &age)
           != NGX_OK)
    {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    call->preflight = 1;
    ngx_str_null(&text);

    return ngx_cognito_answer_text(call, NGX_HTTP_OK, NULL, &text);
}


static ngx_int_t
ngx_cognito_answer_output(ngx_cognito_call_t *call, ngx_str_t *text)
{
    const ngx_cognito_shape_t  *shape;

    shape = call->output_shape;

    if (shape == NULL) {

        /* an operation without an output shape answers an empty body */

        ngx_str_null(text);
        return NGX_OK;
    }

    return ngx_cognito_encode(call->pool, shape, call->output, text);
}


static ngx_int_t
ngx_cognito_answer_refusal(ngx_cognito_call_t *call, ngx_uint_t *status,
    ngx_str_t *text)
{
    ngx_str_t            value;
    const ngx_str_t     *name;
    ngx_cognito_json_t  *json;

    static ngx_str_t     type = ngx_string("__type");
    static ngx_str_t     message = ngx_string("message");
    static ngx_str_t     framework = ngx_string("Message");

    name = ngx_cognito_exception_name(call->exception);

    *status = ngx_cognito_error_status(call->operation, call->exception,
                                       call->front->documented);

    json = ngx_cognito_json_create(call->pool);
    if (json == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_json_open(json, NULL, '{');
    ngx_cognito_json_string(json, &type, name);

    if (ngx_cognito_exception_is_framework(call->exception)) {

        if (call->message.len) {
            ngx_cognito_json_string(json, &framework, &call->message);
        }

    } else {
        ngx_cognito_json_string(json, &message, &call->message);

        value.data = ngx_pnalloc(call->pool, name->len + 1);
        if (value.data == NULL) {
            return NGX_ERROR;
        }

        value.len = ngx_sprintf(value.data, "%V:", name) - value.data;

        if (ngx_cognito_add_header(call, "x-amzn-errortype", &value)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

        if (ngx_cognito_header_value(call, &value) != NGX_OK) {
            return NGX_ERROR;
        }

        if (ngx_cognito_add_header(call, "x-amzn-errormessage", &value)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    ngx_cognito_json_close(json);

    return ngx_cognito_json_finish(json, text);
}


static ngx_int_t
ngx_cognito_answer_send(ngx_cognito_call_t *call, ngx_uint_t status,
    const char *type, ngx_str_t *text)
{
    ngx_buf_t           *b;
    ngx_int_t            rc;
    ngx_chain_t          out;
    ngx_http_request_t  *r;

    r = call->request;
    call->answered = 1;

    if (r->reading_body) {

        /* what is still to come of the body is read and thrown away */

        r->keepalive = 0;
    }

    r->headers_out.status = status;
    r->headers_out.content_length_n = text->len;

    if (type) {
        r->headers_out.content_type.data = (u_char *) type;
        r->headers_out.content_type.len = ngx_strlen(type);
        r->headers_out.content_type_len = r->headers_out.content_type.len;
        r->headers_out.content_type_lowcase = NULL;
    }

    if (ngx_cognito_answer_headers(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (text->len == 0) {
        r->header_only = 1;
    }

    rc = ngx_http_send_header(r);

    if (rc == NGX_ERROR || rc > NGX_OK || r->header_only) {
        return rc;
    }

    b = ngx_calloc_buf(r->pool);
    if (b == NULL) {
        return NGX_ERROR;
    }

    b->pos = text->data;
    b->last = text->data + text->len;
    b->memory = 1;
    b->last_buf = (r == r->main) ? 1 : 0;
    b->last_in_chain = 1;

    out.buf = b;
    out.next = NULL;

    return ngx_http_output_filter(r, &out);
}


static ngx_int_t
ngx_cognito_answer_headers(ngx_cognito_call_t *call)
{
    ngx_table_elt_t  *origin;

    if (ngx_cognito_add_header(call, "x-amzn-requestid", &call->id)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (call->secluded) {
        return ngx_cognito_answer_seclusion(call);
    }

    origin = ngx_cognito_header(call->request, "origin",
                                sizeof("origin") - 1);

    if (origin == NULL && !call->preflight) {
        return NGX_OK;
    }

    if (ngx_cognito_add_header(call, "access-control-allow-origin",
                               &ngx_cognito_any)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_add_header(call, "access-control-expose-headers",
                                  &ngx_cognito_exposed);
}


/* secrets: not for a cache, and not for a page of another origin */

static ngx_int_t
ngx_cognito_answer_seclusion(ngx_cognito_call_t *call)
{
    static ngx_str_t  store = ngx_string("no-store");
    static ngx_str_t  sniff = ngx_string("nosniff");
    static ngx_str_t  policy = ngx_string("same-origin");
    static ngx_str_t  accept = ngx_string("Accept");

    if (ngx_cognito_add_header(call, "cache-control", &store) != NGX_OK
        || ngx_cognito_add_header(call, "x-content-type-options", &sniff)
           != NGX_OK
        || ngx_cognito_add_header(call, "cross-origin-resource-policy",
                                  &policy)
           != NGX_OK
        || ngx_cognito_add_header(call, "vary", &accept) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_add_header(ngx_cognito_call_t *call, const char *name,
    const ngx_str_t *value)
{
    ngx_table_elt_t  *h;

    h = ngx_list_push(&call->request->headers_out.headers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    h->hash = 1;
    h->key.data = (u_char *) name;
    h->key.len = ngx_strlen(name);
    h->lowcase_key = (u_char *) name;
    h->value = *value;
#if (nginx_version >= 1023000)
    h->next = NULL;
#endif

    return NGX_OK;
}


/*
 * A message may quote what the client sent: line breaks and all, and more of
 * it than a client takes for a header.
 */

static ngx_int_t
ngx_cognito_header_value(ngx_cognito_call_t *call, ngx_str_t *value)
{
    size_t   len;
    u_char  *p, *last;

    len = ngx_cognito_text_cut(&call->message, NGX_COGNITO_MAX_HEADER);

    value->len = len;
    value->data = ngx_pnalloc(call->pool, len + 1);
    if (value->data == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(value->data, call->message.data, len);

    last = value->data + len;

    for (p = value->data; p < last; p++) {
        if (*p < 0x20 || *p == 0x7f) {
            *p = ' ';
        }
    }

    return NGX_OK;
}


/* how much of a text there is in so many bytes without half a character */

size_t
ngx_cognito_text_cut(const ngx_str_t *text, size_t len)
{
    if (text->len <= len) {
        return text->len;
    }

    while (len && (text->data[len] & 0xc0) == 0x80) {
        len--;
    }

    return len;
}
