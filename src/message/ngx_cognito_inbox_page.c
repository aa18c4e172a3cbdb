
/*
 * The inbox's page: which requests want it instead of JSON, and its files.
 *
 * The files are compiled in (page/, ngx_cognito_inbox_files.gen.c), and are
 * arguments of the location and nothing below it: so they are wherever the
 * location is, an exact one too, and nowhere else.  What a page of another
 * site may do with the inbox is decided here as well.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_inbox_internal.h"


typedef struct {
    ngx_str_t  name;
    ngx_str_t  value;
} ngx_cognito_inbox_header_t;


static ngx_int_t ngx_cognito_inbox_find_file(ngx_http_request_t *r,
    const ngx_cognito_inbox_file_t **file);
static ngx_uint_t ngx_cognito_inbox_prefers_page(ngx_http_request_t *r);
static ngx_int_t ngx_cognito_inbox_quality(ngx_str_t *accept,
    const ngx_str_t *type);
static ngx_int_t ngx_cognito_inbox_weight(u_char *p, u_char *last);
static ngx_int_t ngx_cognito_inbox_send_file(ngx_http_request_t *r,
    const ngx_cognito_inbox_file_t *file);
static ngx_int_t ngx_cognito_inbox_file_headers(ngx_http_request_t *r,
    const ngx_cognito_inbox_file_t *file);
static ngx_table_elt_t *ngx_cognito_inbox_header(ngx_http_request_t *r,
    const ngx_str_t *name, const ngx_str_t *value);
static ngx_uint_t ngx_cognito_inbox_is(const ngx_str_t *one,
    const char *other);


static const ngx_str_t  ngx_cognito_inbox_html = ngx_string("text/html");

static const ngx_str_t  ngx_cognito_inbox_json =
    ngx_string("application/json");


/*
 * Mails are shown in frames that inherit the page's policy and add one of
 * their own, which is stricter; their inline styles need the page's leave.
 */

static const ngx_cognito_inbox_header_t  ngx_cognito_inbox_file_header[] = {
    { ngx_string("Content-Security-Policy"),
      ngx_string("default-src 'self'; style-src 'self' 'unsafe-inline'; "
                 "img-src 'self' data:; object-src 'none'; "
                 "base-uri 'none'; form-action 'none'; "
                 "frame-ancestors 'none'") },
    { ngx_string("Cache-Control"), ngx_string("no-cache") },
    { ngx_string("Vary"), ngx_string("Accept") },
    { ngx_string("X-Content-Type-Options"), ngx_string("nosniff") },
    { ngx_string("Cross-Origin-Resource-Policy"), ngx_string("same-origin") },
    { ngx_string("Cross-Origin-Opener-Policy"), ngx_string("same-origin") },
    { ngx_string("Referrer-Policy"), ngx_string("no-referrer") },
    { ngx_string("X-DNS-Prefetch-Control"), ngx_string("off") },
    { ngx_null_string, ngx_null_string }
};


ngx_int_t
ngx_cognito_inbox_answer_page(ngx_http_request_t *r)
{
    ngx_int_t                        rc;
    const ngx_cognito_inbox_file_t  *file;

    rc = ngx_cognito_inbox_find_file(r, &file);

    if (rc != NGX_OK) {
        return rc;
    }

    rc = ngx_http_discard_request_body(r);

    if (rc != NGX_OK) {
        return rc;
    }

    return ngx_cognito_inbox_send_file(r, file);
}


/* NGX_DECLINED: messages are asked for, as JSON */

static ngx_int_t
ngx_cognito_inbox_find_file(ngx_http_request_t *r,
    const ngx_cognito_inbox_file_t **file)
{
    ngx_int_t   rc;
    ngx_str_t   name;
    ngx_uint_t  i;

    *file = ngx_cognito_inbox_files;

    rc = ngx_cognito_form_argument(r->pool, &r->args, "file", &name);

    if (rc == NGX_OK) {

        for (i = 0; ngx_cognito_inbox_files[i].name.len; i++) {
            *file = &ngx_cognito_inbox_files[i];

            if (name.len == (*file)->name.len
                && ngx_memcmp(name.data, (*file)->name.data, name.len) == 0)
            {
                return NGX_OK;
            }
        }

        return NGX_HTTP_NOT_FOUND;
    }

    if (rc == NGX_DECLINED) {
        rc = ngx_cognito_form_argument(r->pool, &r->args, "format", &name);
    }

    if (rc == NGX_ERROR) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    if (rc == NGX_OK) {
        return ngx_cognito_inbox_is(&name, "html") ? NGX_OK : NGX_DECLINED;
    }

    return ngx_cognito_inbox_prefers_page(r) ? NGX_OK : NGX_DECLINED;
}


/*
 * Browsers name text/html.  Whoever takes anything, or either of the two, is
 * a program and wants JSON.
 */

static ngx_uint_t
ngx_cognito_inbox_prefers_page(ngx_http_request_t *r)
{
    ngx_table_elt_t  *accept;

    accept = ngx_cognito_header(r, "accept", sizeof("accept") - 1);

    if (accept == NULL) {
        return 0;
    }

    return ngx_cognito_inbox_quality(&accept->value, &ngx_cognito_inbox_html)
           > ngx_cognito_inbox_quality(&accept->value,
                                       &ngx_cognito_inbox_json);
}


/* in thousandths; 0: the type is not named */

static ngx_int_t
ngx_cognito_inbox_quality(ngx_str_t *accept, const ngx_str_t *type)
{
    u_char  *p, *q, *end, *last;

    p = accept->data;
    last = p + accept->len;

    while (p < last) {
        end = ngx_strlchr(p, last, ',');

        if (end == NULL) {
            end = last;
        }

        while (p < end && (*p == ' ' || *p == '\t')) {
            p++;
        }

        if ((size_t) (end - p) >= type->len
            && ngx_strncasecmp(p, type->data, type->len) == 0)
        {
            q = p + type->len;

            while (q < end && (*q == ' ' || *q == '\t')) {
                q++;
            }

            if (q == end || *q == ';') {
                return ngx_cognito_inbox_weight(q, end);
            }
        }

        p = end + 1;
    }

    return 0;
}


/* of a media type's parameters */

static ngx_int_t
ngx_cognito_inbox_weight(u_char *p, u_char *last)
{
    u_char     *end;
    ngx_int_t   weight;

    while (p < last) {

        /* after a semicolon, or at it */

        while (p < last && (*p == ';' || *p == ' ' || *p == '\t')) {
            p++;
        }

        end = ngx_strlchr(p, last, ';');

        if (end == NULL) {
            end = last;
        }

        if (end - p > 2 && (p[0] == 'q' || p[0] == 'Q') && p[1] == '=') {

            for (last = end; last[-1] == ' ' || last[-1] == '\t'; last--) {
                /* void */
            }

            weight = ngx_atofp(p + 2, last - p - 2, 3);

            return (weight == NGX_ERROR) ? 0 : weight;
        }

        p = end;
    }

    return 1000;
}


static ngx_int_t
ngx_cognito_inbox_send_file(ngx_http_request_t *r,
    const ngx_cognito_inbox_file_t *file)
{
    ngx_buf_t    *b;
    ngx_int_t     rc;
    ngx_chain_t   out;

    r->headers_out.status = NGX_HTTP_OK;
    r->headers_out.content_length_n = file->text.len;
    r->headers_out.content_type = file->type;
    r->headers_out.content_type_len = file->type_len;
    r->headers_out.content_type_lowcase = NULL;

    if (ngx_cognito_inbox_file_headers(r, file) != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    rc = ngx_http_send_header(r);

    if (rc == NGX_ERROR || rc > NGX_OK || r->header_only) {
        return rc;
    }

    b = ngx_calloc_buf(r->pool);
    if (b == NULL) {
        return NGX_ERROR;
    }

    b->pos = file->text.data;
    b->last = file->text.data + file->text.len;
    b->memory = 1;
    b->last_buf = (r == r->main) ? 1 : 0;
    b->last_in_chain = 1;

    out.buf = b;
    out.next = NULL;

    return ngx_http_output_filter(r, &out);
}


static ngx_int_t
ngx_cognito_inbox_file_headers(ngx_http_request_t *r,
    const ngx_cognito_inbox_file_t *file)
{
    ngx_uint_t        i;
    ngx_table_elt_t  *etag;

    static ngx_str_t  name = ngx_string("ETag");

    for (i = 0; ngx_cognito_inbox_file_header[i].name.len; i++) {
        if (ngx_cognito_inbox_header(r, &ngx_cognito_inbox_file_header[i].name,
                                     &ngx_cognito_inbox_file_header[i].value)
            == NULL)
        {
            return NGX_ERROR;
        }
    }

    etag = ngx_cognito_inbox_header(r, &name, &file->etag);
    if (etag == NULL) {
        return NGX_ERROR;
    }

    /* nginx compares it with If-None-Match */

    r->headers_out.etag = etag;

    return NGX_OK;
}


static ngx_table_elt_t *
ngx_cognito_inbox_header(ngx_http_request_t *r, const ngx_str_t *name,
    const ngx_str_t *value)
{
    ngx_table_elt_t  *h;

    h = ngx_list_push(&r->headers_out.headers);
    if (h == NULL) {
        return NULL;
    }

    h->hash = 1;
    h->key = *name;
    h->lowcase_key = NULL;
    h->value = *value;
#if (nginx_version >= 1023000)
    h->next = NULL;
#endif

    return h;
}


ngx_int_t
ngx_cognito_inbox_not_allowed(ngx_http_request_t *r)
{
    static ngx_str_t  name = ngx_string("Allow");
    static ngx_str_t  methods = ngx_string("GET, HEAD, DELETE");

    if (ngx_cognito_inbox_header(r, &name, &methods) == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    return NGX_HTTP_NOT_ALLOWED;
}


/*
 * Browsers say where a request comes from: newer ones by Sec-Fetch-Site
 * where they trust the host's name, all of them by Origin.  Programs say
 * neither.
 */

ngx_uint_t
ngx_cognito_inbox_is_foreign(ngx_http_request_t *r)
{
    u_char           *p, *last;
    ngx_str_t        *host;
    ngx_table_elt_t  *header;

    header = ngx_cognito_header(r, "sec-fetch-site",
                                sizeof("sec-fetch-site") - 1);

    if (header) {
        return !ngx_cognito_inbox_is(&header->value, "same-origin")
               && !ngx_cognito_inbox_is(&header->value, "none");
    }

    header = ngx_cognito_header(r, "origin", sizeof("origin") - 1);

    if (header == NULL) {
        return 0;
    }

    if (r->headers_in.host == NULL) {
        return 1;
    }

    /* "http://127.0.0.1:9229", or "null" */

    host = &r->headers_in.host->value;
    last = header->value.data + header->value.len;
    p = ngx_strlchr(header->value.data, last, '/');

    if (p == NULL || last - p < 2 || p[1] != '/') {
        return 1;
    }

    p += 2;

    return (size_t) (last - p) != host->len
           || ngx_strncasecmp(p, host->data, host->len) != 0;
}


static ngx_uint_t
ngx_cognito_inbox_is(const ngx_str_t *one, const char *other)
{
    return one->len == ngx_strlen(other)
           && ngx_memcmp(one->data, other, one->len) == 0;
}
