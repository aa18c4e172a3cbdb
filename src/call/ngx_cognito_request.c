
/*
 * The front door: which protocol a request speaks, its body as it arrives,
 * its signature, and the checks that come before an operation runs.
 *
 * The order of checks is the service's: method, content type, JSON syntax,
 * target, signature, JSON types, constraints, and then the operation.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


#define NGX_COGNITO_MAX_BODY  1048576

#define ngx_cognito_has_prefix(text, prefix)                                  \
    ((text)->len >= sizeof(prefix) - 1                                        \
     && ngx_strncasecmp((text)->data, (u_char *) prefix, sizeof(prefix) - 1)  \
        == 0)


typedef struct ngx_cognito_reading_s  ngx_cognito_reading_t;

struct ngx_cognito_reading_s {
    ngx_uint_t                       form;      /* the Query protocol */
    ngx_uint_t                       plain;     /* application/json */
    ngx_uint_t                       targeted;  /* a target was given */
    ngx_cognito_decoder_t           *decoder;
    ngx_cognito_sha256_t            *sha;       /* NULL: not signed */
    ngx_str_t                        body;      /* gathered: forms only */
    size_t                           size;
    size_t                           allocated;
    size_t                           max;
};


static ngx_cognito_call_t *ngx_cognito_call_create(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front);
static ngx_int_t ngx_cognito_handle_get(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_handle_post(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_handle_document(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *steps, const ngx_cognito_shape_t *shape);
static ngx_int_t ngx_cognito_refuse(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read(ngx_cognito_call_t *call);
static void ngx_cognito_read_begun(ngx_http_request_t *r);
static void ngx_cognito_read_more(ngx_http_request_t *r);
static ngx_int_t ngx_cognito_feed(ngx_cognito_call_t *call, ngx_chain_t *in);
static ngx_int_t ngx_cognito_gather(ngx_cognito_call_t *call, u_char *data,
    size_t size);
static void ngx_cognito_read_all(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_accept_json(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_accept_form(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge(ngx_cognito_call_t *call,
    ngx_cognito_decoder_t *decoder);
static ngx_int_t ngx_cognito_check_signature(ngx_cognito_call_t *call);
static ngx_array_t *ngx_cognito_headers(ngx_http_request_t *r);
static void ngx_cognito_call_cleanup(void *data);


static ngx_str_t  ngx_cognito_target_prefix =
    ngx_string("AWSCognitoIdentityProviderService.");

static ngx_str_t  ngx_cognito_undetermined = ngx_string(
    "<AccessDeniedException>\n"
    "  <Message>Unable to determine service/operation name to be authorized"
    "</Message>\n"
    "</AccessDeniedException>\n");

static ngx_str_t  ngx_cognito_unknown_xml =
    ngx_string("<UnknownOperationException/>\n");

static ngx_str_t  ngx_cognito_unknown_output = ngx_string(
    "{\"Output\":{\"__type\":\"com.amazon.coral.service#"
    "UnknownOperationException\"},\"Version\":\"1.0\"}");

static ngx_str_t  ngx_cognito_not_json_output = ngx_string(
    "{\"Output\":{\"__type\":\"com.amazon.coral.service#"
    "SerializationException\"},\"Version\":\"1.0\"}");


ngx_int_t
ngx_cognito_call_handler(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front)
{
    ngx_cognito_call_t  *call;

    call = ngx_cognito_call_create(r, service, front);
    if (call == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    switch (r->method) {

    case NGX_HTTP_POST:
        return ngx_cognito_handle_post(call);

    case NGX_HTTP_GET:
    case NGX_HTTP_HEAD:
        return ngx_cognito_handle_get(call);

    case NGX_HTTP_OPTIONS:
        return ngx_cognito_answer_preflight(call);

    default:
        return ngx_cognito_answer_text(call, NGX_HTTP_FORBIDDEN, NULL,
                                       &ngx_cognito_undetermined);
    }
}


ngx_int_t
ngx_cognito_call_steps(ngx_http_request_t *r, ngx_cognito_service_t *service,
    ngx_cognito_front_t *front, const ngx_cognito_step_pt *steps,
    const ngx_cognito_shape_t *shape)
{
    ngx_cognito_call_t  *call;

    call = ngx_cognito_call_create(r, service, front);
    if (call == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return ngx_cognito_handle_document(call, steps, shape);
}


static ngx_cognito_call_t *
ngx_cognito_call_create(ngx_http_request_t *r, ngx_cognito_service_t *service,
    ngx_cognito_front_t *front)
{
    ngx_time_t          *tp;
    ngx_cognito_call_t  *call;
    ngx_http_cleanup_t  *cleanup;

    call = ngx_pcalloc(r->pool, sizeof(ngx_cognito_call_t));
    if (call == NULL) {
        return NULL;
    }

    call->reading = ngx_pcalloc(r->pool, sizeof(ngx_cognito_reading_t));
    if (call->reading == NULL) {
        return NULL;
    }

    tp = ngx_timeofday();

    call->request = r;
    call->pool = r->pool;
    call->log = r->connection->log;
    call->service = service;
    call->front = front;
    call->now = ((int64_t) tp->sec + service->time_offset) * 1000 + tp->msec;

    if (ngx_cognito_random_uuid(r->pool, &call->id) != NGX_OK) {
        return NULL;
    }

    cleanup = ngx_http_cleanup_add(r, 0);
    if (cleanup == NULL) {
        return NULL;
    }

    cleanup->handler = ngx_cognito_call_cleanup;
    cleanup->data = call;

    ngx_http_set_ctx(r, call, ngx_http_cognito_module);

    return call;
}


ngx_cognito_call_t *
ngx_cognito_call_of(ngx_http_request_t *r)
{
    return ngx_http_get_module_ctx(r, ngx_http_cognito_module);
}


static ngx_int_t
ngx_cognito_handle_get(ngx_cognito_call_t *call)
{
    ngx_str_t            action, *uri;
    ngx_http_request_t  *r;

    static ngx_str_t     jwks = ngx_string("/.well-known/jwks.json");
    static ngx_str_t     discovery =
                             ngx_string("/.well-known/openid-configuration");

    r = call->request;
    uri = &r->uri;

    if (uri->len > jwks.len + 1
        && ngx_memcmp(uri->data + uri->len - jwks.len, jwks.data, jwks.len)
           == 0)
    {
        uri = &call->asked.user_pool_id;
        uri->data = r->uri.data + 1;
        uri->len = r->uri.len - jwks.len - 1;

        return ngx_cognito_handle_document(call, ngx_cognito_jwks_steps,
                                           &ngx_cognito_shape_json_web_key_set);
    }

    if (uri->len > discovery.len + 1
        && ngx_memcmp(uri->data + uri->len - discovery.len, discovery.data,
                      discovery.len)
           == 0)
    {
        uri = &call->asked.user_pool_id;
        uri->data = r->uri.data + 1;
        uri->len = r->uri.len - discovery.len - 1;

        return ngx_cognito_handle_document(call,
                                     ngx_cognito_openid_configuration_steps,
                                     &ngx_cognito_shape_open_id_configuration);
    }

    if (call->front->query && r->method == NGX_HTTP_GET
        && ngx_cognito_form_argument(call->pool, &r->args, "Action", &action)
           == NGX_OK)
    {
        call->reading->form = 1;
        call->reading->max = NGX_COGNITO_MAX_BODY;

        return ngx_cognito_read(call);
    }

    return ngx_cognito_answer_text(call, NGX_HTTP_FORBIDDEN, NULL,
                                   &ngx_cognito_undetermined);
}


static ngx_int_t
ngx_cognito_handle_document(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *steps, const ngx_cognito_shape_t *shape)
{
    ngx_int_t  rc;

    rc = ngx_http_discard_request_body(call->request);

    if (rc != NGX_OK) {
        return rc;
    }

    /* one for the answer, one for the content phase */

    call->request->main->count++;
    call->first = steps;
    call->output_shape = shape;
    call->type = "application/json";

    ngx_cognito_call_start(call);

    return NGX_DONE;
}


static ngx_int_t
ngx_cognito_handle_post(ngx_cognito_call_t *call)
{
    ngx_str_t              type, name;
    ngx_table_elt_t       *target;
    ngx_http_request_t    *r;
    ngx_cognito_reading_t *reading;

    r = call->request;
    reading = call->reading;
    reading->max = NGX_COGNITO_MAX_BODY;

    ngx_str_null(&type);

    if (r->headers_in.content_type) {
        type = r->headers_in.content_type->value;
    }

    target = ngx_cognito_header(r, "x-amz-target",
                                sizeof("x-amz-target") - 1);

    if (target && target->value.len) {
        reading->targeted = 1;

        if (target->value.len > ngx_cognito_target_prefix.len
            && ngx_strncmp(target->value.data, ngx_cognito_target_prefix.data,
                           ngx_cognito_target_prefix.len)
               == 0)
        {
            name.data = target->value.data + ngx_cognito_target_prefix.len;
            name.len = target->value.len - ngx_cognito_target_prefix.len;

            call->operation = ngx_cognito_find_operation(&name);
        }
    }

    if (call->operation) {
        reading->max = call->operation->max_body;
    }

    if (ngx_cognito_has_prefix(&type, "application/x-amz-json-1.1")) {
        return ngx_cognito_read(call);
    }

    if (ngx_cognito_has_prefix(&type, "application/json")) {
        reading->plain = 1;
        return ngx_cognito_read(call);
    }

    if (call->front->query && !reading->targeted
        && ngx_cognito_has_prefix(&type, "application/x-www-form-urlencoded"))
    {
        reading->form = 1;
        return ngx_cognito_read(call);
    }

    if (reading->targeted) {
        return ngx_cognito_answer_text(call, NGX_HTTP_NOT_FOUND, NULL,
                                       &ngx_cognito_unknown_xml);
    }

    return ngx_cognito_answer_text(call, NGX_HTTP_FORBIDDEN, NULL,
                                   &ngx_cognito_undetermined);
}


/* refuses a request whose body is not read */

static ngx_int_t
ngx_cognito_refuse(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;

    rc = ngx_http_discard_request_body(call->request);

    if (rc != NGX_OK) {
        return rc;
    }

    call->request->main->count++;

    ngx_cognito_answer(call);

    return NGX_DONE;
}


static ngx_int_t
ngx_cognito_read(ngx_cognito_call_t *call)
{
    ngx_int_t               rc;
    ngx_http_request_t     *r;
    ngx_cognito_reading_t  *reading;

    r = call->request;
    reading = call->reading;

    if (r->headers_in.content_length_n > (off_t) reading->max) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_TOO_LARGE, reading->max);
        return ngx_cognito_refuse(call);
    }

    if (!reading->form) {
        reading->decoder = ngx_cognito_decoder_create(call->pool,
                              call->operation ? call->operation->input : NULL);
        if (reading->decoder == NULL) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }
    }

    /* the target says whether a signature is wanted, a form says it late */

    if (call->front->signature
        && (call->operation == NULL
            || call->operation->access == NGX_COGNITO_ACCESS_SIGNED))
    {
        reading->sha = ngx_cognito_sha256_create(call->pool);
        if (reading->sha == NULL) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }
    }

    /* the body is fed to the decoder as its buffers arrive */

    r->request_body_no_buffering = 1;

    rc = ngx_http_read_client_request_body(r, ngx_cognito_read_begun);

    if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
        return rc;
    }

    return NGX_DONE;
}


static void
ngx_cognito_read_begun(ngx_http_request_t *r)
{
    ngx_chain_t         *in;
    ngx_cognito_call_t  *call;

    call = ngx_http_get_module_ctx(r, ngx_http_cognito_module);

    if (r->request_body == NULL) {
        ngx_http_finalize_request(r, NGX_HTTP_INTERNAL_SERVER_ERROR);
        return;
    }

    in = r->request_body->bufs;
    r->request_body->bufs = NULL;

    if (ngx_cognito_feed(call, in) != NGX_OK) {
        ngx_cognito_answer(call);
        return;
    }

    if (!r->reading_body) {
        ngx_cognito_read_all(call);
        return;
    }

    r->read_event_handler = ngx_cognito_read_more;

    ngx_cognito_read_more(r);
}


static void
ngx_cognito_read_more(ngx_http_request_t *r)
{
    ngx_int_t            rc;
    ngx_chain_t         *in;
    ngx_cognito_call_t  *call;

    call = ngx_http_get_module_ctx(r, ngx_http_cognito_module);

    for ( ;; ) {
        rc = ngx_http_read_unbuffered_request_body(r);

        if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
            ngx_http_finalize_request(r, rc);
            return;
        }

        in = r->request_body->bufs;
        r->request_body->bufs = NULL;

        if (ngx_cognito_feed(call, in) != NGX_OK) {
            ngx_cognito_answer(call);
            return;
        }

        if (rc == NGX_OK) {
            ngx_cognito_read_all(call);
            return;
        }

        if (in == NULL) {
            return;
        }

        /* the buffer was full: there may be more in the socket */
    }
}


static ngx_int_t
ngx_cognito_feed(ngx_cognito_call_t *call, ngx_chain_t *in)
{
    size_t                  size;
    ngx_buf_t              *b;
    ngx_int_t               rc;
    ngx_cognito_reading_t  *reading;

    reading = call->reading;

    for ( /* void */ ; in; in = in->next) {
        b = in->buf;
        size = b->last - b->pos;

        if (size == 0) {
            continue;
        }

        reading->size += size;

        if (reading->size > reading->max) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_TOO_LARGE,
                                    reading->max);
        }

        if (reading->sha
            && ngx_cognito_sha256_update(reading->sha, b->pos, size)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        rc = reading->form
                 ? ngx_cognito_gather(call, b->pos, size)
                 : ngx_cognito_decoder_feed(reading->decoder, b->pos, size);

        if (rc == NGX_ERROR) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        /* there may have been a password */

        ngx_cognito_cleanse_bytes(b->pos, size);

        b->pos = b->last;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_gather(ngx_cognito_call_t *call, u_char *data, size_t size)
{
    u_char                 *p;
    size_t                  allocated;
    ngx_cognito_reading_t  *reading;

    reading = call->reading;

    if (reading->body.len + size > reading->allocated) {
        allocated = ngx_max(2 * reading->allocated, reading->body.len + size);

        if (call->request->headers_in.content_length_n > 0) {
            allocated = ngx_max(allocated,
                       (size_t) call->request->headers_in.content_length_n);
        }

        p = ngx_pnalloc(call->pool, allocated);
        if (p == NULL) {
            return NGX_ERROR;
        }

        ngx_memcpy(p, reading->body.data, reading->body.len);

        reading->body.data = p;
        reading->allocated = allocated;
    }

    ngx_memcpy(reading->body.data + reading->body.len, data, size);
    reading->body.len += size;

    return NGX_OK;
}


static void
ngx_cognito_read_all(ngx_cognito_call_t *call)
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
    ngx_cognito_reading_t  *reading;

    reading = call->reading;

    rc = ngx_cognito_decoder_finish(reading->decoder);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED
        && !ngx_cognito_decoder_is_json(reading->decoder))
    {
        if (reading->plain && !reading->targeted) {
            return ngx_cognito_answer_now(call, NGX_HTTP_BAD_REQUEST,
                                          "application/json",
                                          &ngx_cognito_not_json_output);
        }

        return ngx_cognito_fail(call, NGX_COGNITO_E_NOT_JSON);
    }

    if (call->operation == NULL) {

        /* a client that says JSON and names no operation gets a success */

        if (reading->plain && !reading->targeted) {
            return ngx_cognito_answer_now(call, NGX_HTTP_OK,
                                          "application/json",
                                          &ngx_cognito_unknown_output);
        }

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

    call->input = ngx_cognito_decoder_value(reading->decoder);

    return ngx_cognito_judge(call, reading->decoder);
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
    form = (r->method == NGX_HTTP_GET) ? &r->args : &reading->body;

    rc = ngx_cognito_form_argument(call->pool, form, "Action", &action);

    if (rc == NGX_DECLINED && r->method != NGX_HTTP_GET) {
        rc = ngx_cognito_form_argument(call->pool, &r->args, "Action",
                                       &action);
    }

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_UNKNOWN_OPERATION);
    }

    call->operation = ngx_cognito_find_operation(&action);

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

    return ngx_cognito_judge(call, NULL);
}


static ngx_int_t
ngx_cognito_judge(ngx_cognito_call_t *call, ngx_cognito_decoder_t *decoder)
{
    ngx_int_t  rc;
    ngx_str_t  message;

    rc = ngx_cognito_validate(call->pool, call->operation->input, call->input,
                              decoder, &message);

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


ngx_table_elt_t *
ngx_cognito_header(ngx_http_request_t *r, const char *name, size_t len)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    for (part = &r->headers_in.headers.part; part; part = part->next) {
        h = part->elts;

        for (i = 0; i < part->nelts; i++) {
            if (h[i].key.len == len
                && ngx_strncmp(h[i].lowcase_key, name, len) == 0)
            {
                return &h[i];
            }
        }
    }

    return NULL;
}


/* the request ends: answered, or its client went away */

static void
ngx_cognito_call_cleanup(void *data)
{
    ngx_cognito_call_t *call = data;

    ngx_cognito_call_cancel(call);

    if (call->operation && call->input) {
        ngx_cognito_cleanse(call->operation->input, call->input);
    }
}
