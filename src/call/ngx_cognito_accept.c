
/*
 * A body that is all there: the checks that come before an operation runs.
 *
 * The order is the service's: JSON syntax, target, signature, JSON types,
 * constraints, and then the operation.  What the input points to lies in the
 * request's pool.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


static ngx_int_t ngx_cognito_accept_json(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_accept_form(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_signature(ngx_cognito_call_t *call);
static ngx_array_t *ngx_cognito_headers(ngx_http_request_t *r);


static ngx_str_t  ngx_cognito_unknown_output = ngx_string(
    "{\"Output\":{\"__type\":\"com.amazon.coral.service#"
    "UnknownOperationException\"},\"Version\":\"1.0\"}");

static ngx_str_t  ngx_cognito_not_json_output = ngx_string(
    "{\"Output\":{\"__type\":\"com.amazon.coral.service#"
    "SerializationException\"},\"Version\":\"1.0\"}");


void
ngx_cognito_accept(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;

    rc = call->reading->form ? ngx_cognito_accept_form(call)
                             : ngx_cognito_accept_json(call);

    if (rc == NGX_DONE) {
        return;
    }

    if (rc != NGX_OK) {
        if (call->error == NGX_COGNITO_E_NONE) {
            (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        ngx_cognito_answer(call);
        return;
    }

    ngx_cognito_call_ask(call);
    ngx_cognito_call_start(call);
}


static ngx_int_t
ngx_cognito_accept_json(ngx_cognito_call_t *call)
{
    ngx_int_t               rc;
    ngx_str_t              *message;
    ngx_uint_t              not_json;
    ngx_cognito_reading_t  *reading;

    reading = call->reading;

    rc = ngx_cognito_decoder_finish(reading->decoder);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    /* kept for the call's cleanup, whatever comes of it */

    call->input = ngx_cognito_decoder_value(reading->decoder);

    not_json = (rc == NGX_DECLINED
                && !ngx_cognito_decoder_is_json(reading->decoder));

    if (reading->plain && !reading->targeted) {

        /* a client that says JSON and names no operation gets a success */

        return not_json
                   ? ngx_cognito_answer_now(call, NGX_HTTP_BAD_REQUEST,
                                            "application/json",
                                            &ngx_cognito_not_json_output)
                   : ngx_cognito_answer_now(call, NGX_HTTP_OK,
                                            "application/json",
                                            &ngx_cognito_unknown_output);
    }

    if (not_json) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NOT_JSON);
    }

    if (call->operation == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_UNKNOWN_OPERATION);
    }

    if (ngx_cognito_check_signature(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED) {
        message = ngx_cognito_decoder_message(reading->decoder);

        if (message->len == 0) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_NOT_JSON);
        }

        return ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_JSON, message);
    }

    return ngx_cognito_judge(call);
}


static ngx_int_t
ngx_cognito_accept_form(ngx_cognito_call_t *call)
{
    ngx_int_t               rc;
    ngx_str_t               action, message, *form;
    ngx_http_request_t     *r;
    ngx_cognito_reading_t  *reading;

    r = call->request;
    reading = call->reading;
    form = (r->method == NGX_HTTP_GET || reading->body.len == 0)
               ? &r->args
               : &reading->body;

    rc = ngx_cognito_form_argument(call->pool, form, "Action", &action);

    if (rc == NGX_DECLINED && form != &r->args) {
        rc = ngx_cognito_form_argument(call->pool, &r->args, "Action",
                                       &action);
    }

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_OK) {
        call->operation = ngx_cognito_find_operation(&action);
    }

    if (ngx_cognito_check_forbidden(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED) {
        return ngx_cognito_answer_now(call, NGX_HTTP_FORBIDDEN, NULL,
                                      &ngx_cognito_undetermined);
    }

    if (call->operation == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_UNKNOWN_ACTION, &action);
    }

    if (ngx_cognito_check_signature(call) != NGX_OK) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_decode_form(call->pool, call->operation->input, form,
                                 &call->input, &message);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED) {
        return message.len
                   ? ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_JSON, &message)
                   : ngx_cognito_fail(call, NGX_COGNITO_E_NOT_JSON);
    }

    return ngx_cognito_judge(call);
}


static ngx_int_t
ngx_cognito_judge(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;
    ngx_str_t  message;

    rc = ngx_cognito_validate(call->pool, call->operation->input, call->input,
                              &message);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID, &message);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_check_signature(ngx_cognito_call_t *call)
{
    u_char                         digest[NGX_COGNITO_SHA256_LEN], *p;
    ngx_int_t                      rc;
    ngx_str_t                      detail;
    ngx_uint_t                     error;
    ngx_http_request_t            *r;
    ngx_cognito_signed_request_t   request;

    r = call->request;

    if (!call->front->signature
        || call->operation->access != NGX_COGNITO_ACCESS_SIGNED)
    {
        return NGX_OK;
    }

    if (ngx_cognito_sha256_final(call->reading->sha, digest) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memzero(&request, sizeof(ngx_cognito_signed_request_t));

    request.pool = call->pool;
    request.method = r->method_name;
    request.path = r->unparsed_uri;
    request.arguments = r->args;
    request.body_sha256 = digest;
    request.access_keys = call->service->access_keys;
    request.now = call->now / 1000;
    request.headers = ngx_cognito_headers(r);

    if (request.headers == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    p = ngx_strlchr(request.path.data, request.path.data + request.path.len,
                    '?');
    if (p) {
        request.path.len = p - request.path.data;
    }

    rc = ngx_cognito_signature_check(&request, &error, &detail);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, error, &detail);
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_array_t *
ngx_cognito_headers(ngx_http_request_t *r)
{
    ngx_uint_t        i;
    ngx_array_t      *headers;
    ngx_keyval_t     *header;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    headers = ngx_array_create(r->pool, 16, sizeof(ngx_keyval_t));
    if (headers == NULL) {
        return NULL;
    }

    for (part = &r->headers_in.headers.part; part; part = part->next) {
        h = part->elts;

        for (i = 0; i < part->nelts; i++) {
            header = ngx_array_push(headers);
            if (header == NULL) {
                return NULL;
            }

            header->key = h[i].key;
            header->value = h[i].value;
        }
    }

    return headers;
}
