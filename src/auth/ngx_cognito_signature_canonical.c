
/*
 * The canonical form of a request and the signature that belongs to it, as
 * the documentation of Signature Version 4 has them for every service but
 * S3: dot segments of the path removed, the path encoded once more than it
 * came, arguments sorted, runs of blanks in headers folded.
 *
 * The canonical form is never stored: it goes through a small buffer into
 * the digest.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_signature_internal.h"


#define NGX_COGNITO_CANONICAL_BUFFER  512


typedef struct {
    ngx_cognito_sha256_t         *sha;
    size_t                        size;
    u_char                        data[NGX_COGNITO_CANONICAL_BUFFER];
    unsigned                      failed:1;
} ngx_cognito_canonical_t;


static ngx_int_t ngx_cognito_canonical_digest(
    ngx_cognito_signature_t *signature,
    u_char digest[NGX_COGNITO_SHA256_LEN]);
static ngx_int_t ngx_cognito_canonical_path(
    ngx_cognito_canonical_t *canonical,
    ngx_cognito_signed_request_t *request);
static void ngx_cognito_canonical_normalize(ngx_str_t *path);
static ngx_int_t ngx_cognito_canonical_arguments(
    ngx_cognito_canonical_t *canonical, ngx_cognito_signature_t *signature);
static int ngx_libc_cdecl ngx_cognito_canonical_compare(const void *one,
    const void *two);
static ngx_int_t ngx_cognito_canonical_order(const ngx_str_t *one,
    const ngx_str_t *two);
static void ngx_cognito_canonical_headers(ngx_cognito_canonical_t *canonical,
    ngx_cognito_signature_t *signature);
static void ngx_cognito_canonical_header(ngx_cognito_canonical_t *canonical,
    ngx_cognito_signed_request_t *request, ngx_str_t *name);
static void ngx_cognito_canonical_value(ngx_cognito_canonical_t *canonical,
    ngx_str_t *value);
static ngx_int_t ngx_cognito_canonical_encode(ngx_pool_t *pool,
    ngx_str_t *text, ngx_uint_t slashes);
static ngx_int_t ngx_cognito_canonical_decode(ngx_pool_t *pool,
    u_char *data, size_t size, ngx_str_t *text);
static void ngx_cognito_canonical_lowercase(
    ngx_cognito_canonical_t *canonical, ngx_str_t *text);
static void ngx_cognito_canonical_text(ngx_cognito_canonical_t *canonical,
    const ngx_str_t *text);
static void ngx_cognito_canonical_char(ngx_cognito_canonical_t *canonical,
    u_char ch);
static void ngx_cognito_canonical_flush(ngx_cognito_canonical_t *canonical);
static ngx_int_t ngx_cognito_signature_key(
    ngx_cognito_signature_t *signature, const ngx_str_t *secret,
    u_char key[NGX_COGNITO_SHA256_LEN]);


ngx_int_t
ngx_cognito_signature_compute(ngx_cognito_signature_t *signature,
    const ngx_str_t *secret, u_char text[NGX_COGNITO_SIGNATURE_LEN])
{
    ngx_int_t  rc;
    ngx_str_t  parts[6];
    u_char     key[NGX_COGNITO_SHA256_LEN], digest[NGX_COGNITO_SHA256_LEN];
    u_char     hex[NGX_COGNITO_SIGNATURE_LEN];

    if (ngx_cognito_canonical_digest(signature, digest) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_hex_dump(hex, digest, NGX_COGNITO_SHA256_LEN);

    ngx_str_set(&parts[0], "AWS4-HMAC-SHA256\n");
    parts[1].len = NGX_COGNITO_DATE_LEN;
    parts[1].data = signature->date;
    ngx_str_set(&parts[2], "\n");
    parts[3] = signature->scope;
    parts[4] = parts[2];
    parts[5].len = NGX_COGNITO_SIGNATURE_LEN;
    parts[5].data = hex;

    rc = ngx_cognito_signature_key(signature, secret, key);

    if (rc == NGX_OK) {
        rc = ngx_cognito_hmac_parts(key, sizeof(key), parts, 6, digest);
    }

    ngx_cognito_cleanse_bytes(key, sizeof(key));

    if (rc == NGX_OK) {
        ngx_hex_dump(text, digest, NGX_COGNITO_SHA256_LEN);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_signature_key(ngx_cognito_signature_t *signature,
    const ngx_str_t *secret, u_char key[NGX_COGNITO_SHA256_LEN])
{
    u_char      *p;
    ngx_int_t    rc;
    ngx_str_t    first, parts[4];
    ngx_uint_t   i;

    first.len = sizeof("AWS4") - 1 + secret->len;

    first.data = ngx_pnalloc(signature->request->pool, first.len);
    if (first.data == NULL) {
        return NGX_ERROR;
    }

    p = ngx_cpymem(first.data, "AWS4", sizeof("AWS4") - 1);
    ngx_memcpy(p, secret->data, secret->len);

    parts[0] = signature->scope_date;
    parts[1] = signature->region;
    parts[2] = signature->service;
    parts[3] = signature->terminator;

    rc = ngx_cognito_hmac_parts(first.data, first.len, &parts[0], 1, key);

    for (i = 1; i < 4 && rc == NGX_OK; i++) {
        rc = ngx_cognito_hmac_parts(key, NGX_COGNITO_SHA256_LEN, &parts[i], 1,
                                    key);
    }

    ngx_cognito_cleanse_bytes(first.data, first.len);

    return rc;
}


static ngx_int_t
ngx_cognito_canonical_digest(ngx_cognito_signature_t *signature,
    u_char digest[NGX_COGNITO_SHA256_LEN])
{
    ngx_cognito_canonical_t        canonical;
    ngx_cognito_signed_request_t  *request;

    request = signature->request;

    canonical.size = 0;
    canonical.failed = 0;

    canonical.sha = ngx_cognito_sha256_create(request->pool);
    if (canonical.sha == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_canonical_text(&canonical, &request->method);
    ngx_cognito_canonical_char(&canonical, '\n');

    if (ngx_cognito_canonical_path(&canonical, request) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_canonical_char(&canonical, '\n');

    if (ngx_cognito_canonical_arguments(&canonical, signature) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_canonical_char(&canonical, '\n');

    ngx_cognito_canonical_headers(&canonical, signature);

    ngx_cognito_canonical_char(&canonical, '\n');
    ngx_cognito_canonical_lowercase(&canonical, &signature->signed_headers);
    ngx_cognito_canonical_char(&canonical, '\n');
    ngx_cognito_canonical_text(&canonical, &signature->payload);

    ngx_cognito_canonical_flush(&canonical);

    if (canonical.failed) {
        return NGX_ERROR;
    }

    return ngx_cognito_sha256_final(canonical.sha, digest);
}


static ngx_int_t
ngx_cognito_canonical_path(ngx_cognito_canonical_t *canonical,
    ngx_cognito_signed_request_t *request)
{
    ngx_str_t  path;

    path.len = request->path.len;

    path.data = ngx_pnalloc(request->pool, path.len + 1);
    if (path.data == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(path.data, request->path.data, path.len);

    ngx_cognito_canonical_normalize(&path);

    if (ngx_cognito_canonical_encode(request->pool, &path, 1) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_canonical_text(canonical, &path);

    return NGX_OK;
}


/*
 * Removes empty, "." and ".." segments in place (RFC 3986, section 6); the
 * buffer has room for one more byte.
 */

static void
ngx_cognito_canonical_normalize(ngx_str_t *path)
{
    size_t   size;
    u_char  *p, *end, *last, *out;

    out = path->data;
    p = path->data;
    last = p + path->len;

    while (p < last) {

        if (*p == '/') {
            p++;
            continue;
        }

        end = ngx_strlchr(p, last, '/');
        size = (end ? end : last) - p;

        if (size == 2 && p[0] == '.' && p[1] == '.') {

            while (out > path->data && *--out != '/') { /* void */ }

        } else if (size != 1 || p[0] != '.') {

            /* a path without its first slash grows, hence the moving */

            ngx_memmove(out + 1, p, size);
            *out = '/';
            out += size + 1;

            if (end && out > end) {
                p = out;
                continue;
            }
        }

        p += size;
    }

    /* the last segment was a directory */

    if (path->len == 0 || out == path->data || p[-1] == '/') {
        *out++ = '/';
    }

    path->len = out - path->data;
}
