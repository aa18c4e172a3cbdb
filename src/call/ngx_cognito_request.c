
/*
 * The front door: which protocol a request speaks, and which operation it
 * names.  How its body is read and what is checked in it: ngx_cognito_body.c
 * and ngx_cognito_accept.c.
 *
 * The order of checks is the service's: method, content type, whether the
 * request is forbidden, size, and then what the body says.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


#define NGX_COGNITO_MAX_BODY  1048576


static ngx_cognito_call_t *ngx_cognito_call_create(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front);
static ngx_int_t ngx_cognito_handle_get(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_handle_post(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_is_document(ngx_cognito_call_t *call,
    ngx_str_t *name);
static ngx_int_t ngx_cognito_handle_document(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *steps, const ngx_cognito_shape_t *shape);
static ngx_int_t ngx_cognito_run_document(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *steps, const ngx_cognito_shape_t *shape);
static ngx_uint_t ngx_cognito_media_type_is(ngx_http_request_t *r,
    ngx_str_t *type);
static ngx_uint_t ngx_cognito_names_operation(const ngx_str_t *target);
static void ngx_cognito_call_cleanup(void *data);
static void ngx_cognito_call_cleanse(void *data);


static ngx_str_t  ngx_cognito_target_prefix =
    ngx_string("AWSCognitoIdentityProviderService.");

static ngx_str_t  ngx_cognito_json_type =
    ngx_string("application/x-amz-json-1.1");

static ngx_str_t  ngx_cognito_plain_type = ngx_string("application/json");

static ngx_str_t  ngx_cognito_form_type =
    ngx_string("application/x-www-form-urlencoded");

static ngx_str_t  ngx_cognito_unknown_xml =
    ngx_string("<UnknownOperationException/>\n");


ngx_str_t  ngx_cognito_undetermined = ngx_string(
    "<AccessDeniedException>\n"
    "  <Message>Unable to determine service/operation name to be authorized"
    "</Message>\n"
    "</AccessDeniedException>\n");


ngx_int_t
ngx_cognito_call_handler(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front)
{
    ngx_cognito_call_t  *call;

    if (ngx_cognito_is_invoked(r)) {

        /* there is no such location: our own answer must not be taken for
           that of a function or a receiver */

        ngx_log_error(NGX_LOG_ERR, r->connection->log, 0,
                      "cognito: \"%V\" leads to the service itself",
                      &r->uri);

        return NGX_HTTP_NOT_FOUND;
    }

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

    return ngx_cognito_run_document(call, steps, shape);
}


static ngx_cognito_call_t *
ngx_cognito_call_create(ngx_http_request_t *r, ngx_cognito_service_t *service,
    ngx_cognito_front_t *front)
{
    ngx_time_t          *tp;
    ngx_cognito_call_t  *call;
    ngx_pool_cleanup_t  *cleansing;
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

    cleansing = ngx_pool_cleanup_add(r->pool, 0);
    if (cleansing == NULL) {
        return NULL;
    }

    cleansing->handler = ngx_cognito_call_cleanse;
    cleansing->data = call;

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
    ngx_int_t            rc;
    ngx_str_t            action;
    ngx_http_request_t  *r;

    static ngx_str_t     jwks = ngx_string("/.well-known/jwks.json");
    static ngx_str_t     discovery =
                             ngx_string("/.well-known/openid-configuration");

    r = call->request;

    if (ngx_cognito_is_document(call, &jwks)) {
        return ngx_cognito_handle_document(call, ngx_cognito_jwks_steps,
                                           &ngx_cognito_shape_json_web_key_set);
    }

    if (ngx_cognito_is_document(call, &discovery)) {
        return ngx_cognito_handle_document(call,
                                     ngx_cognito_openid_configuration_steps,
                                     &ngx_cognito_shape_open_id_configuration);
    }

    rc = ngx_cognito_is_confirm_page(call);

    if (rc == NGX_ERROR) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    if (rc == NGX_OK) {
        call->page = ngx_cognito_confirm_page;
        call->secluded = 1;

        return ngx_cognito_handle_document(call,
                                     ngx_cognito_confirm_user_page_steps,
                                     NULL);
    }

    if (call->front->query && r->method == NGX_HTTP_GET) {
        rc = ngx_cognito_form_argument(call->pool, &r->args, "Action",
                                       &action);

        if (rc == NGX_ERROR) {
            return NGX_HTTP_INTERNAL_SERVER_ERROR;
        }

        if (rc == NGX_OK) {
            call->reading->form = 1;
            call->reading->max = NGX_COGNITO_MAX_BODY;

            return ngx_cognito_read(call);
        }
    }

    return ngx_cognito_answer_text(call, NGX_HTTP_FORBIDDEN, NULL,
                                   &ngx_cognito_undetermined);
}


/* "/<pool><name>": the pool is then what is asked for */

static ngx_uint_t
ngx_cognito_is_document(ngx_cognito_call_t *call, ngx_str_t *name)
{
    ngx_str_t   pool, *uri;
    ngx_uint_t  i;

    uri = &call->request->uri;

    if (uri->len < name->len + 2
        || ngx_memcmp(uri->data + uri->len - name->len, name->data, name->len)
           != 0)
    {
        return 0;
    }

    pool.data = uri->data + 1;
    pool.len = uri->len - name->len - 1;

    /* the answer names it: what cannot be a pool's id is no document */

    for (i = 0; i < pool.len; i++) {
        if (pool.data[i] <= ' ' || pool.data[i] >= 0x7f
            || pool.data[i] == '/')
        {
            return 0;
        }
    }

    call->asked.user_pool_id = pool;

    return 1;
}


static ngx_int_t
ngx_cognito_handle_document(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *steps, const ngx_cognito_shape_t *shape)
{
    if (ngx_cognito_check_forbidden(call) != NGX_OK) {
        call->type = "application/json";
        return ngx_cognito_refuse_unread(call);
    }

    return ngx_cognito_run_document(call, steps, shape);
}


static ngx_int_t
ngx_cognito_run_document(ngx_cognito_call_t *call,
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


/*
 * Somebody else's verdict, in the words of this service.  It is asked for
 * before anything is made of the request but the name of its operation, on
 * which the verdict and its status may depend.
 */

ngx_int_t
ngx_cognito_check_forbidden(ngx_cognito_call_t *call)
{
    switch (ngx_http_test_predicates(call->request, call->front->forbid)) {

    case NGX_OK:
        return NGX_OK;

    case NGX_DECLINED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_FORBIDDEN);

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }
}


static ngx_int_t
ngx_cognito_handle_post(ngx_cognito_call_t *call)
{
    ngx_str_t               name;
    ngx_table_elt_t        *target;
    ngx_http_request_t     *r;
    ngx_cognito_reading_t  *reading;

    r = call->request;
    reading = call->reading;
    reading->max = NGX_COGNITO_MAX_BODY;

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

    if (ngx_cognito_media_type_is(r, &ngx_cognito_json_type)) {
        return ngx_cognito_read(call);
    }

    if (ngx_cognito_media_type_is(r, &ngx_cognito_plain_type)) {
        reading->plain = 1;
        return ngx_cognito_read(call);
    }

    if (call->front->query && !reading->targeted
        && ngx_cognito_media_type_is(r, &ngx_cognito_form_type))
    {
        reading->form = 1;
        return ngx_cognito_read(call);
    }

    /* nothing of this request is an operation's */

    call->operation = NULL;

    if (target && ngx_cognito_names_operation(&target->value)) {
        return ngx_cognito_answer_text(call, NGX_HTTP_NOT_FOUND, NULL,
                                       &ngx_cognito_unknown_xml);
    }

    return ngx_cognito_answer_text(call, NGX_HTTP_FORBIDDEN, NULL,
                                   &ngx_cognito_undetermined);
}


/* parameters, as a charset, do not matter */

static ngx_uint_t
ngx_cognito_media_type_is(ngx_http_request_t *r, ngx_str_t *type)
{
    u_char           *p, *last;
    ngx_table_elt_t  *header;

    header = r->headers_in.content_type;

    if (header == NULL || header->value.len < type->len) {
        return 0;
    }

    p = header->value.data;
    last = p + header->value.len;

    if (ngx_strncasecmp(p, type->data, type->len) != 0) {
        return 0;
    }

    for (p += type->len; p < last; p++) {
        if (*p != ' ' && *p != '\t') {
            return *p == ';';
        }
    }

    return 1;
}


/* of whatever service: something, a dot, something */

static ngx_uint_t
ngx_cognito_names_operation(const ngx_str_t *target)
{
    u_char  *p, *last;

    last = target->data + target->len;
    p = ngx_strlchr(target->data, last, '.');

    return p != NULL && p != target->data && p + 1 < last;
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
    ngx_cognito_call_cancel(data);
}


/* when the request was logged, too: what it was asked with goes */

static void
ngx_cognito_call_cleanse(void *data)
{
    ngx_cognito_call_t *call = data;

    if (call->operation && call->input) {
        ngx_cognito_cleanse(call->operation->input, call->input);
    }

    if (call->reading->body.len) {
        ngx_cognito_cleanse_bytes(call->reading->body.data,
                                  call->reading->body.len);
    }
}
