
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
static void ngx_cognito_canonical_normalize(const ngx_str_t *path,
    ngx_str_t *normal);
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

    ngx_str_set(&parts[0], NGX_COGNITO_ALGORITHM "\n");
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

    /* room for the slashes around a path that has none */

    path.data = ngx_pnalloc(request->pool, request->path.len + 2);
    if (path.data == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_canonical_normalize(&request->path, &path);

    if (ngx_cognito_canonical_encode(request->pool, &path, 1) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_canonical_text(canonical, &path);

    return NGX_OK;
}


/*
 * Leaves out empty, "." and ".." segments (RFC 3986, section 6).
 */

static void
ngx_cognito_canonical_normalize(const ngx_str_t *path, ngx_str_t *normal)
{
    size_t   size;
    u_char  *p, *end, *last, *out;

    out = normal->data;
    last = path->data + path->len;

    for (p = path->data; p < last; p = end + 1) {

        end = ngx_strlchr(p, last, '/');
        if (end == NULL) {
            end = last;
        }

        size = end - p;

        if (size == 0 || (size == 1 && p[0] == '.')) {
            continue;
        }

        if (size == 2 && p[0] == '.' && p[1] == '.') {

            while (out > normal->data) {
                if (*--out == '/') {
                    break;
                }
            }

            continue;
        }

        *out++ = '/';
        out = ngx_cpymem(out, p, size);
    }

    if (out == normal->data || last[-1] == '/') {
        *out++ = '/';
    }

    normal->len = out - normal->data;
}


static ngx_int_t
ngx_cognito_canonical_arguments(ngx_cognito_canonical_t *canonical,
    ngx_cognito_signature_t *signature)
{
    ngx_uint_t     i, n;
    ngx_array_t    sorted;
    ngx_keyval_t  *argument, *encoded;

    argument = signature->arguments->elts;
    n = signature->arguments->nelts;

    if (n == 0) {
        return NGX_OK;
    }

    if (ngx_array_init(&sorted, signature->request->pool, n,
                       sizeof(ngx_keyval_t))
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    for (i = 0; i < n; i++) {

        if (signature->presigned
            && argument[i].key.len == sizeof("X-Amz-Signature") - 1
            && ngx_strncmp(argument[i].key.data, "X-Amz-Signature",
                           argument[i].key.len)
               == 0)
        {
            continue;
        }

        encoded = ngx_array_push(&sorted);
        if (encoded == NULL) {
            return NGX_ERROR;
        }

        *encoded = argument[i];

        if (ngx_cognito_canonical_encode(sorted.pool, &encoded->key, 0)
            != NGX_OK
            || ngx_cognito_canonical_encode(sorted.pool, &encoded->value, 0)
               != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    encoded = sorted.elts;

    ngx_qsort(encoded, sorted.nelts, sizeof(ngx_keyval_t),
              ngx_cognito_canonical_compare);

    for (i = 0; i < sorted.nelts; i++) {

        if (i) {
            ngx_cognito_canonical_char(canonical, '&');
        }

        ngx_cognito_canonical_text(canonical, &encoded[i].key);
        ngx_cognito_canonical_char(canonical, '=');
        ngx_cognito_canonical_text(canonical, &encoded[i].value);
    }

    return NGX_OK;
}


static int ngx_libc_cdecl
ngx_cognito_canonical_compare(const void *one, const void *two)
{
    ngx_int_t            rc;
    const ngx_keyval_t  *first, *second;

    first = one;
    second = two;

    rc = ngx_cognito_canonical_order(&first->key, &second->key);

    if (rc == 0) {
        rc = ngx_cognito_canonical_order(&first->value, &second->value);
    }

    return (int) rc;
}


static ngx_int_t
ngx_cognito_canonical_order(const ngx_str_t *one, const ngx_str_t *two)
{
    ngx_int_t  rc;

    rc = ngx_memcmp(one->data, two->data, ngx_min(one->len, two->len));

    if (rc == 0 && one->len != two->len) {
        rc = (one->len < two->len) ? -1 : 1;
    }

    return rc;
}


static void
ngx_cognito_canonical_headers(ngx_cognito_canonical_t *canonical,
    ngx_cognito_signature_t *signature)
{
    u_char     *p, *end, *last;
    ngx_str_t   name;

    last = signature->signed_headers.data + signature->signed_headers.len;

    for (p = signature->signed_headers.data; p < last; p = end + 1) {

        end = ngx_strlchr(p, last, ';');
        if (end == NULL) {
            end = last;
        }

        name.data = p;
        name.len = end - p;

        ngx_cognito_canonical_header(canonical, signature->request, &name);
    }
}


static void
ngx_cognito_canonical_header(ngx_cognito_canonical_t *canonical,
    ngx_cognito_signed_request_t *request, ngx_str_t *name)
{
    ngx_uint_t     i, found;
    ngx_keyval_t  *header;

    ngx_cognito_canonical_lowercase(canonical, name);
    ngx_cognito_canonical_char(canonical, ':');

    header = request->headers->elts;
    found = 0;

    for (i = 0; i < request->headers->nelts; i++) {

        if (header[i].key.len != name->len
            || ngx_strncasecmp(header[i].key.data, name->data, name->len)
               != 0)
        {
            continue;
        }

        if (found++) {
            ngx_cognito_canonical_char(canonical, ',');
        }

        ngx_cognito_canonical_value(canonical, &header[i].value);
    }

    ngx_cognito_canonical_char(canonical, '\n');
}


static void
ngx_cognito_canonical_value(ngx_cognito_canonical_t *canonical,
    ngx_str_t *value)
{
    size_t      i;
    u_char      ch;
    ngx_uint_t  blank, begun;

    blank = 0;
    begun = 0;

    for (i = 0; i < value->len; i++) {
        ch = value->data[i];

        if (ch == ' ' || ch == '\t') {
            blank = 1;
            continue;
        }

        if (blank && begun) {
            ngx_cognito_canonical_char(canonical, ' ');
        }

        ngx_cognito_canonical_char(canonical, ch);

        blank = 0;
        begun = 1;
    }
}


static ngx_int_t
ngx_cognito_canonical_encode(ngx_pool_t *pool, ngx_str_t *text,
    ngx_uint_t slashes)
{
    size_t         i;
    u_char         ch, *p;
    ngx_str_t      encoded;
    static u_char  hex[] = "0123456789ABCDEF";

    encoded.data = ngx_pnalloc(pool, 3 * text->len + 1);
    if (encoded.data == NULL) {
        return NGX_ERROR;
    }

    p = encoded.data;

    for (i = 0; i < text->len; i++) {
        ch = text->data[i];

        if ((ch >= 'a' && ch <= 'z')
            || (ch >= 'A' && ch <= 'Z')
            || (ch >= '0' && ch <= '9')
            || ch == '-' || ch == '_' || ch == '.' || ch == '~'
            || (slashes && ch == '/'))
        {
            *p++ = ch;
            continue;
        }

        *p++ = '%';
        *p++ = hex[ch >> 4];
        *p++ = hex[ch & 0x0f];
    }

    encoded.len = p - encoded.data;
    *text = encoded;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_signature_arguments(ngx_cognito_signature_t *signature)
{
    u_char        *p, *end, *last, *equals;
    ngx_pool_t    *pool;
    ngx_keyval_t  *argument;

    pool = signature->request->pool;

    signature->arguments = ngx_array_create(pool, 8, sizeof(ngx_keyval_t));
    if (signature->arguments == NULL) {
        return NGX_ERROR;
    }

    p = signature->request->arguments.data;
    last = p + signature->request->arguments.len;

    for ( /* void */ ; p < last; p = end + 1) {

        end = ngx_strlchr(p, last, '&');
        if (end == NULL) {
            end = last;
        }

        if (end == p) {
            continue;
        }

        equals = ngx_strlchr(p, end, '=');
        if (equals == NULL) {
            equals = end;
        }

        argument = ngx_array_push(signature->arguments);
        if (argument == NULL) {
            return NGX_ERROR;
        }

        if (ngx_cognito_canonical_decode(pool, p, equals - p, &argument->key)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

        if (equals < end) {
            equals++;
        }

        if (ngx_cognito_canonical_decode(pool, equals, end - equals,
                                         &argument->value)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/*
 * A percent sign without two digits stands for itself.
 */

static ngx_int_t
ngx_cognito_canonical_decode(ngx_pool_t *pool, u_char *data, size_t size,
    ngx_str_t *text)
{
    u_char     *p, *last, *out;
    ngx_int_t   byte;

    text->data = ngx_pnalloc(pool, size + 1);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    out = text->data;
    last = data + size;

    for (p = data; p < last; p++) {

        if (*p == '%' && last - p > 2) {
            byte = ngx_hextoi(p + 1, 2);

            if (byte != NGX_ERROR) {
                *out++ = (u_char) byte;
                p += 2;
                continue;
            }
        }

        *out++ = (*p == '+') ? ' ' : *p;
    }

    text->len = out - text->data;

    return NGX_OK;
}


static void
ngx_cognito_canonical_lowercase(ngx_cognito_canonical_t *canonical,
    ngx_str_t *text)
{
    size_t  i;

    for (i = 0; i < text->len; i++) {
        ngx_cognito_canonical_char(canonical, ngx_tolower(text->data[i]));
    }
}


static void
ngx_cognito_canonical_text(ngx_cognito_canonical_t *canonical,
    const ngx_str_t *text)
{
    size_t  i;

    for (i = 0; i < text->len; i++) {
        ngx_cognito_canonical_char(canonical, text->data[i]);
    }
}


static void
ngx_cognito_canonical_char(ngx_cognito_canonical_t *canonical, u_char ch)
{
    if (canonical->size == NGX_COGNITO_CANONICAL_BUFFER) {
        ngx_cognito_canonical_flush(canonical);
    }

    canonical->data[canonical->size++] = ch;
}


static void
ngx_cognito_canonical_flush(ngx_cognito_canonical_t *canonical)
{
    if (ngx_cognito_sha256_update(canonical->sha, canonical->data,
                                  canonical->size)
        != NGX_OK)
    {
        canonical->failed = 1;
    }

    canonical->size = 0;
}
