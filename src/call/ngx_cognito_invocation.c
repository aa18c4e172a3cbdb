
/*
 * Invocations: what a call asks of a location of its own server, by a
 * subrequest that posts a text and brings back the answer.
 *
 * The subrequest carries headers and a body of its own and nothing of the
 * client's.  Its output never reaches the client: a body filter takes it as
 * it arrives, up to the invocation's limit, whatever makes it (a proxied
 * server, a "return").  It is an ordinary subrequest, so that the client's
 * leaving ends it as it ends any proxied request, and one that is late is
 * ended here, so that the connection is free for the next request.
 *
 * The call goes on from its request's write event handler, not from within
 * the end of the subrequest: the next invocation may begin at once.
 *
 * What does not live here: what is asked, and what an answer means
 * (src/trigger, src/message).  All memory is the call's; answers are
 * overwritten when their invocation is over.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


#define NGX_COGNITO_INVOCATION_ROOM  4096


static ngx_int_t ngx_cognito_invocation_request(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation);
static ngx_int_t ngx_cognito_invocation_headers(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation);
static ngx_table_elt_t *ngx_cognito_invocation_header(ngx_http_request_t *sr,
    const ngx_str_t *name, const ngx_str_t *value);
static ngx_int_t ngx_cognito_invocation_body(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation);
static ngx_int_t ngx_cognito_invocation_ended(ngx_http_request_t *sr,
    void *data, ngx_int_t rc);
static ngx_uint_t ngx_cognito_invocation_reached(ngx_http_request_t *sr);
static void ngx_cognito_invocation_wake(ngx_http_request_t *r);
static ngx_int_t ngx_cognito_invocation_filter(ngx_http_request_t *r,
    ngx_chain_t *in);
static ngx_cognito_invocation_t *ngx_cognito_invocation_of(
    ngx_http_request_t *r);
static void ngx_cognito_invocation_collect(
    ngx_cognito_invocation_t *invocation, u_char *data, size_t size);


static ngx_http_output_body_filter_pt  ngx_http_next_body_filter;

static ngx_str_t  ngx_cognito_post_method = ngx_string("POST");


void
ngx_cognito_invocations_init(void)
{
    ngx_http_next_body_filter = ngx_http_top_body_filter;
    ngx_http_top_body_filter = ngx_cognito_invocation_filter;
}


ngx_int_t
ngx_cognito_invoke(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation, ngx_cognito_step_pt then)
{
    ngx_str_null(&invocation->answer);
    invocation->status = 0;
    invocation->allocated = 0;
    invocation->late = 0;
    invocation->unsent = 0;
    invocation->whole = 0;
    invocation->too_large = 0;
    invocation->failed = 0;

    if (ngx_cognito_invocation_request(call, invocation) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->request->write_event_handler = ngx_cognito_invocation_wake;

    return ngx_cognito_call_wait_invocation(call, invocation, then);
}


static ngx_int_t
ngx_cognito_invocation_request(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation)
{
    ngx_http_request_t          *sr;
    ngx_http_post_subrequest_t  *ps;

    ps = ngx_palloc(call->pool, sizeof(ngx_http_post_subrequest_t));
    if (ps == NULL) {
        return NGX_ERROR;
    }

    ps->handler = ngx_cognito_invocation_ended;
    ps->data = invocation;

    if (ngx_http_subrequest(call->request, &invocation->uri, NULL, &sr, ps,
                            NGX_HTTP_SUBREQUEST_WAITED)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    invocation->request = sr;

    sr->method = NGX_HTTP_POST;
    sr->method_name = ngx_cognito_post_method;
    sr->filter_need_in_memory = 1;

    if (ngx_cognito_invocation_headers(call, invocation) != NGX_OK
        || ngx_cognito_invocation_body(call, invocation) != NGX_OK)
    {
        /* it is begun and must end, with nothing to say to anybody */

        invocation->failed = 1;
        sr->write_event_handler = ngx_http_request_empty_handler;
        ngx_http_finalize_request(sr, NGX_OK);

        return NGX_ERROR;
    }

    return NGX_OK;
}


/* in place of the client's, among which are its credentials */

static ngx_int_t
ngx_cognito_invocation_headers(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation)
{
    ngx_str_t            server, length, *type;
    ngx_uint_t           i;
    ngx_keyval_t        *header;
    ngx_table_elt_t     *h;
    ngx_http_request_t  *sr;

    static ngx_str_t     content_type = ngx_string("content-type");
    static ngx_str_t     content_length = ngx_string("content-length");
    static ngx_str_t     json = ngx_string("application/json");

    sr = invocation->request;
    server = sr->headers_in.server;

    ngx_memzero(&sr->headers_in, sizeof(ngx_http_headers_in_t));

    sr->headers_in.server = server;
    sr->headers_in.content_length_n = invocation->body.len;
    sr->headers_in.keep_alive_n = -1;

    if (ngx_list_init(&sr->headers_in.headers, call->pool, 8,
                      sizeof(ngx_table_elt_t))
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    type = invocation->type.len ? &invocation->type : &json;

    h = ngx_cognito_invocation_header(sr, &content_type, type);
    if (h == NULL) {
        return NGX_ERROR;
    }

    sr->headers_in.content_type = h;

    length.data = ngx_pnalloc(call->pool, NGX_SIZE_T_LEN);
    if (length.data == NULL) {
        return NGX_ERROR;
    }

    length.len = ngx_sprintf(length.data, "%uz", invocation->body.len)
                 - length.data;

    h = ngx_cognito_invocation_header(sr, &content_length, &length);
    if (h == NULL) {
        return NGX_ERROR;
    }

    sr->headers_in.content_length = h;

    header = invocation->headers ? invocation->headers->elts : NULL;

    for (i = 0; invocation->headers && i < invocation->headers->nelts; i++) {

        h = ngx_cognito_invocation_header(sr, &header[i].key,
                                          &header[i].value);
        if (h == NULL) {
            return NGX_ERROR;
        }

        if (header[i].key.len == 4
            && ngx_strncmp(header[i].key.data, "host", 4) == 0)
        {
            sr->headers_in.host = h;
        }
    }

    return NGX_OK;
}


static ngx_table_elt_t *
ngx_cognito_invocation_header(ngx_http_request_t *sr, const ngx_str_t *name,
    const ngx_str_t *value)
{
    ngx_table_elt_t  *h;

    h = ngx_list_push(&sr->headers_in.headers);
    if (h == NULL) {
        return NULL;
    }

    ngx_memzero(h, sizeof(ngx_table_elt_t));

    h->key = *name;
    h->lowcase_key = name->data;
    h->hash = ngx_hash_key(name->data, name->len);
    h->value = *value;

    return h;
}


static ngx_int_t
ngx_cognito_invocation_body(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation)
{
    ngx_buf_t                *b;
    ngx_chain_t              *cl;
    ngx_http_request_body_t  *body;

    body = ngx_pcalloc(call->pool, sizeof(ngx_http_request_body_t));
    b = ngx_calloc_buf(call->pool);
    cl = ngx_alloc_chain_link(call->pool);

    if (body == NULL || b == NULL || cl == NULL) {
        return NGX_ERROR;
    }

    b->start = invocation->body.data;
    b->pos = b->start;
    b->last = b->start + invocation->body.len;
    b->end = b->last;
    b->memory = 1;
    b->last_buf = 1;
    b->last_in_chain = 1;

    cl->buf = b;
    cl->next = NULL;

    body->bufs = cl;
    body->buf = b;

    invocation->request->request_body = body;

    return NGX_OK;
}


/*
 * However the subrequest ends, the call's request goes on, unless the client
 * has left.  This may be called more than once.
 */

static ngx_int_t
ngx_cognito_invocation_ended(ngx_http_request_t *sr, void *data,
    ngx_int_t rc)
{
    ngx_cognito_invocation_t *invocation = data;

    if (rc == NGX_HTTP_CLIENT_CLOSED_REQUEST || sr->connection->error) {
        return rc;
    }

    if (rc == NGX_ERROR) {
        invocation->failed = 1;

    } else if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {

        /* nginx's own: there was no answer to pass on */

        invocation->status = rc;
        invocation->unsent = !ngx_cognito_invocation_reached(sr);

    } else if (sr->http_version < NGX_HTTP_VERSION_10) {

        /* nginx takes what is no HTTP at all for a 200 of HTTP/0.9 */

        invocation->status = NGX_HTTP_BAD_GATEWAY;
        invocation->whole = 0;

    } else {
        invocation->status = sr->headers_out.status;
    }

    return NGX_OK;
}


/* whether a proxied server got any of it; to connect is not to be reached */

static ngx_uint_t
ngx_cognito_invocation_reached(ngx_http_request_t *sr)
{
    ngx_uint_t                  i;
    ngx_http_upstream_state_t  *state;

    if (sr->upstream_states == NULL) {
        return 0;
    }

    state = sr->upstream_states->elts;

    for (i = 0; i < sr->upstream_states->nelts; i++) {
        if (state[i].peer && state[i].bytes_sent) {
            return 1;
        }
    }

    return 0;
}


static void
ngx_cognito_invocation_wake(ngx_http_request_t *r)
{
    ngx_connection_t          *c;
    ngx_cognito_call_t        *call;
    ngx_cognito_invocation_t  *invocation;

    call = ngx_cognito_call_of(r);
    invocation = call->invocation;

    if (invocation == NULL || !invocation->request->done) {
        return;
    }

    r->write_event_handler = ngx_http_request_empty_handler;

    /* the client may have left unnoticed by whoever answered */

    c = r->connection;

    if (c->read->ready) {
        ngx_post_event(c->read, &ngx_posted_events);
    }

    ngx_cognito_call_invoked(call);
}


/*
 * NGX_OK: the subrequest is over, the call's request is posted.  NGX_AGAIN:
 * something else than a proxied server makes the answer, or a thread is at
 * work on it; it cannot be ended now.
 */

ngx_int_t
ngx_cognito_invocation_cancel(ngx_cognito_invocation_t *invocation)
{
    ngx_http_request_t   *sr;
    ngx_http_upstream_t  *u;

    sr = invocation->request;
    u = sr->upstream;

    invocation->late = 1;

    if (sr->done) {
        return NGX_OK;
    }

    if (u == NULL || u->cleanup == NULL || sr->main->blocked) {
        return NGX_AGAIN;
    }

    /* as ngx_http_upstream_create() lets go of a former upstream */

    sr->main->count++;
    (*u->cleanup)(sr);

    sr->buffered = 0;
    ngx_http_finalize_request(sr, NGX_OK);

    return NGX_OK;
}


void
ngx_cognito_invocation_cleanse(ngx_cognito_invocation_t *invocation)
{
    if (invocation->answer.len) {
        ngx_cognito_cleanse_bytes(invocation->answer.data,
                                  invocation->answer.len);
        ngx_str_null(&invocation->answer);
    }
}


ngx_str_t *
ngx_cognito_invocation_answer_header(ngx_cognito_invocation_t *invocation,
    const char *name)
{
    size_t            len;
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *h;

    len = ngx_strlen(name);

    for (part = &invocation->request->headers_out.headers.part;
         part;
         part = part->next)
    {
        h = part->elts;

        for (i = 0; i < part->nelts; i++) {
            if (h[i].hash && h[i].key.len == len
                && ngx_strncasecmp(h[i].key.data, (u_char *) name, len) == 0)
            {
                return &h[i].value;
            }
        }
    }

    return NULL;
}


static ngx_int_t
ngx_cognito_invocation_filter(ngx_http_request_t *r, ngx_chain_t *in)
{
    ngx_buf_t                 *b;
    ngx_cognito_invocation_t  *invocation;

    if (r == r->main) {
        return ngx_http_next_body_filter(r, in);
    }

    invocation = ngx_cognito_invocation_of(r);

    if (invocation == NULL) {
        return ngx_http_next_body_filter(r, in);
    }

    for ( /* void */ ; in; in = in->next) {
        b = in->buf;

        /* what others add by subrequests of their own is thrown away */

        if (r == invocation->request) {

            if (ngx_buf_in_memory(b)) {
                ngx_cognito_invocation_collect(invocation, b->pos,
                                               b->last - b->pos);

            } else if (b->in_file) {
                invocation->failed = 1;
            }

            if (b->last_buf || b->last_in_chain) {
                invocation->whole = 1;
            }
        }

        b->pos = b->last;
        b->file_pos = b->file_last;
    }

    return NGX_OK;
}


ngx_uint_t
ngx_cognito_is_invoked(ngx_http_request_t *r)
{
    return ngx_cognito_invocation_of(r) != NULL;
}


/* the one that a subrequest, or what it began in turn, belongs to */

static ngx_cognito_invocation_t *
ngx_cognito_invocation_of(ngx_http_request_t *r)
{
    for ( /* void */ ; r != r->main; r = r->parent) {

        if (r->post_subrequest
            && r->post_subrequest->handler == ngx_cognito_invocation_ended)
        {
            return r->post_subrequest->data;
        }
    }

    return NULL;
}


static void
ngx_cognito_invocation_collect(ngx_cognito_invocation_t *invocation,
    u_char *data, size_t size)
{
    u_char              *p;
    off_t                expected;
    size_t               allocated;
    ngx_str_t           *answer;
    ngx_http_request_t  *sr;

    answer = &invocation->answer;

    if (size == 0 || invocation->too_large || invocation->failed) {
        return;
    }

    if (size > invocation->max - answer->len) {
        invocation->too_large = 1;
        return;
    }

    if (answer->len + size > invocation->allocated) {
        sr = invocation->request;
        expected = sr->headers_out.content_length_n;

        allocated = ngx_max(2 * invocation->allocated, answer->len + size);
        allocated = ngx_max(allocated, NGX_COGNITO_INVOCATION_ROOM);

        if (expected > 0 && expected <= (off_t) invocation->max) {
            allocated = ngx_max(allocated, (size_t) expected);
        }

        p = ngx_pnalloc(sr->pool, allocated);
        if (p == NULL) {
            invocation->failed = 1;
            return;
        }

        if (answer->len) {
            ngx_memcpy(p, answer->data, answer->len);
            ngx_cognito_cleanse_bytes(answer->data, answer->len);
            (void) ngx_pfree(sr->pool, answer->data);
        }

        answer->data = p;
        invocation->allocated = allocated;
    }

    ngx_memcpy(answer->data + answer->len, data, size);
    answer->len += size;
}
