
/*
 * The body of a request, fed to the decoder as its buffers arrive and never
 * written to a file.  A form is gathered instead: its operation is known when
 * all of it is there.
 *
 * Buffers that were read for this call alone are overwritten once they are
 * fed, for there may have been a password in them.  A body that is read for
 * others as well (a subrequest's, or that of a request which is mirrored) is
 * left as it is, and may lie in a file.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


#define NGX_COGNITO_FILE_PIECE  4096


static void ngx_cognito_read_begun(ngx_http_request_t *r);
static void ngx_cognito_read_more(ngx_http_request_t *r);
static ngx_int_t ngx_cognito_feed(ngx_cognito_call_t *call, ngx_chain_t *in);
static ngx_int_t ngx_cognito_feed_file(ngx_cognito_call_t *call,
    ngx_buf_t *b);
static ngx_int_t ngx_cognito_feed_bytes(ngx_cognito_call_t *call,
    u_char *data, size_t size);
static ngx_int_t ngx_cognito_gather(ngx_cognito_call_t *call, u_char *data,
    size_t size);


ngx_int_t
ngx_cognito_read(ngx_cognito_call_t *call)
{
    ngx_int_t               rc;
    ngx_http_request_t     *r;
    ngx_cognito_reading_t  *reading;

    r = call->request;
    reading = call->reading;

    /* a form's operation is not known yet */

    if (!reading->form && ngx_cognito_check_forbidden(call) != NGX_OK) {
        return ngx_cognito_refuse_unread(call);
    }

    if (call->front->max_body) {
        reading->max = ngx_min(reading->max, call->front->max_body);
    }

    if (r->headers_in.content_length_n > (off_t) reading->max) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_TOO_LARGE, reading->max);
        return ngx_cognito_refuse_unread(call);
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

    reading->shared = (r != r->main || r->request_body != NULL);

    r->request_body_no_buffering = 1;

    rc = ngx_http_read_client_request_body(r, ngx_cognito_read_begun);

    if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
        return rc;
    }

    return NGX_DONE;
}


ngx_int_t
ngx_cognito_refuse_unread(ngx_cognito_call_t *call)
{
    ngx_int_t            rc;
    ngx_http_request_t  *r;

    r = call->request;

    if (r->headers_in.expect) {

        /* who asks before sending is not told to, and then does not send */

        r->expect_tested = 1;
        r->keepalive = 0;
    }

    rc = ngx_http_discard_request_body(r);

    if (rc != NGX_OK) {
        return rc;
    }

    r->main->count++;

    ngx_cognito_answer(call);

    return NGX_DONE;
}


static void
ngx_cognito_read_begun(ngx_http_request_t *r)
{
    ngx_chain_t         *in;
    ngx_cognito_call_t  *call;

    call = ngx_http_get_module_ctx(r, ngx_http_cognito_module);

    in = NULL;

    if (r->request_body) {
        in = r->request_body->bufs;

        if (!call->reading->shared) {
            r->request_body->bufs = NULL;
        }
    }

    if (ngx_cognito_feed(call, in) != NGX_OK) {
        ngx_cognito_answer(call);
        return;
    }

    if (!r->reading_body) {
        ngx_cognito_accept(call);
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
            ngx_cognito_accept(call);
            return;
        }

        if (in == NULL) {
            return;
        }

        /* the buffer was full: there may be more in the socket */
    }
}


/* NGX_ERROR after ngx_cognito_fail() */

static ngx_int_t
ngx_cognito_feed(ngx_cognito_call_t *call, ngx_chain_t *in)
{
    ngx_int_t   rc;
    ngx_buf_t  *b;

    for ( /* void */ ; in; in = in->next) {
        b = in->buf;

        if (!ngx_buf_in_memory(b)) {
            rc = b->in_file ? ngx_cognito_feed_file(call, b) : NGX_OK;

        } else {
            rc = ngx_cognito_feed_bytes(call, b->pos, b->last - b->pos);

            if (!call->reading->shared) {
                ngx_cognito_cleanse_bytes(b->pos, b->last - b->pos);
                b->pos = b->last;
            }
        }

        if (rc != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_feed_file(ngx_cognito_call_t *call, ngx_buf_t *b)
{
    off_t      offset;
    size_t     size;
    ssize_t    n;
    ngx_int_t  rc;
    u_char     piece[NGX_COGNITO_FILE_PIECE];

    rc = NGX_OK;

    for (offset = b->file_pos; offset < b->file_last; offset += n) {
        size = (size_t) ngx_min(b->file_last - offset,
                                NGX_COGNITO_FILE_PIECE);

        n = ngx_read_file(b->file, piece, size, offset);

        if (n <= 0) {
            rc = ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
            break;
        }

        rc = ngx_cognito_feed_bytes(call, piece, n);

        if (rc != NGX_OK) {
            break;
        }
    }

    ngx_cognito_cleanse_bytes(piece, NGX_COGNITO_FILE_PIECE);

    return rc;
}


static ngx_int_t
ngx_cognito_feed_bytes(ngx_cognito_call_t *call, u_char *data, size_t size)
{
    ngx_int_t               rc;
    ngx_cognito_reading_t  *reading;

    reading = call->reading;

    if (size == 0) {
        return NGX_OK;
    }

    reading->size += size;

    if (reading->size > reading->max) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOO_LARGE, reading->max);
    }

    if (reading->sha
        && ngx_cognito_sha256_update(reading->sha, data, size) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = reading->form ? ngx_cognito_gather(call, data, size)
                       : ngx_cognito_decoder_feed(reading->decoder, data,
                                                  size);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    /* a text that was declined is judged at its end, as the others are */

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

        if (reading->body.len) {
            ngx_memcpy(p, reading->body.data, reading->body.len);
            ngx_cognito_cleanse_bytes(reading->body.data, reading->body.len);
        }

        reading->body.data = p;
        reading->allocated = allocated;
    }

    ngx_memcpy(reading->body.data + reading->body.len, data, size);
    reading->body.len += size;

    return NGX_OK;
}
