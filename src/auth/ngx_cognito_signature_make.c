
/*
 * Signature Version 4 of a request that is to leave.  The signature itself is
 * computed as for one that came (ngx_cognito_signature_canonical.c).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_signature_internal.h"


static ngx_int_t ngx_cognito_signature_scope_of(
    ngx_cognito_request_to_sign_t *request,
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_request(
    ngx_cognito_request_to_sign_t *request,
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_names(
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_compare_names(const void *one,
    const void *two);
static ngx_int_t ngx_cognito_signature_authorize(
    ngx_cognito_request_to_sign_t *request,
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_add_header(ngx_array_t *headers,
    const char *name, const ngx_str_t *value);


static ngx_str_t  ngx_cognito_terminator = ngx_string("aws4_request");


ngx_int_t
ngx_cognito_signature_make(ngx_cognito_request_to_sign_t *request)
{
    ngx_str_t                     date;
    ngx_cognito_signature_t       signature;
    ngx_cognito_signed_request_t  signed_request;

    ngx_memzero(&signature, sizeof(ngx_cognito_signature_t));
    ngx_memzero(&signed_request, sizeof(ngx_cognito_signed_request_t));

    signature.request = &signed_request;

    ngx_cognito_date_print(signature.date, request->now);

    date.len = NGX_COGNITO_DATE_LEN;

    date.data = ngx_pnalloc(request->pool, date.len);
    if (date.data == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(date.data, signature.date, date.len);

    if (ngx_cognito_signature_add_header(request->headers, "host",
                                         &request->host)
        != NGX_OK
        || ngx_cognito_signature_add_header(request->headers, "x-amz-date",
                                            &date)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (request->token.len
        && ngx_cognito_signature_add_header(request->headers,
                                            "x-amz-security-token",
                                            &request->token)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_signature_scope_of(request, &signature) != NGX_OK
        || ngx_cognito_signature_request(request, &signature) != NGX_OK
        || ngx_cognito_signature_names(&signature) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_signature_authorize(request, &signature);
}


static ngx_int_t
ngx_cognito_signature_scope_of(ngx_cognito_request_to_sign_t *request,
    ngx_cognito_signature_t *signature)
{
    ngx_str_t  *scope;

    scope = &signature->scope;

    signature->scope_date.data = signature->date;
    signature->scope_date.len = sizeof("YYYYMMDD") - 1;
    signature->region = request->region;
    signature->service = request->service;
    signature->terminator = ngx_cognito_terminator;

    scope->data = ngx_pnalloc(request->pool,
                              sizeof("YYYYMMDD///") - 1 + request->region.len
                              + request->service.len
                              + ngx_cognito_terminator.len);
    if (scope->data == NULL) {
        return NGX_ERROR;
    }

    scope->len = ngx_sprintf(scope->data, "%V/%V/%V/%V",
                             &signature->scope_date, &signature->region,
                             &signature->service, &signature->terminator)
                 - scope->data;

    return NGX_OK;
}


/* as it will be received, its headers in the order of their names */

static ngx_int_t
ngx_cognito_signature_request(ngx_cognito_request_to_sign_t *request,
    ngx_cognito_signature_t *signature)
{
    u_char                         digest[NGX_COGNITO_SHA256_LEN];
    ngx_uint_t                     n;
    ngx_keyval_t                  *header;
    ngx_cognito_signed_request_t  *received;

    received = signature->request;
    n = request->headers->nelts;

    received->pool = request->pool;
    received->path = request->path;
    ngx_str_set(&received->method, "POST");

    received->headers = ngx_array_create(request->pool, n + 1,
                                         sizeof(ngx_keyval_t));
    if (received->headers == NULL) {
        return NGX_ERROR;
    }

    header = ngx_array_push_n(received->headers, n);
    if (header == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(header, request->headers->elts, n * sizeof(ngx_keyval_t));

    if (request->type.len
        && ngx_cognito_signature_add_header(received->headers, "content-type",
                                            &request->type)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    /* values of one name stay in their order */

    ngx_sort(received->headers->elts, received->headers->nelts,
             sizeof(ngx_keyval_t), ngx_cognito_signature_compare_names);

    if (ngx_cognito_sha256(request->body.data, request->body.len, digest)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_hex_dump(signature->payload_text, digest, NGX_COGNITO_SHA256_LEN);

    signature->payload.data = signature->payload_text;
    signature->payload.len = NGX_COGNITO_SIGNATURE_LEN;

    return ngx_cognito_signature_arguments(signature);
}


static ngx_int_t
ngx_cognito_signature_compare_names(const void *one, const void *two)
{
    ngx_int_t            rc;
    const ngx_keyval_t  *first, *second;

    first = one;
    second = two;

    rc = ngx_memcmp(first->key.data, second->key.data,
                    ngx_min(first->key.len, second->key.len));

    return rc ? rc : (ngx_int_t) first->key.len - (ngx_int_t) second->key.len;
}


/* "content-type;host;x-amz-date", each name once */

static ngx_int_t
ngx_cognito_signature_names(ngx_cognito_signature_t *signature)
{
    u_char        *p;
    size_t         size;
    ngx_uint_t     i, n;
    ngx_keyval_t  *header;

    header = signature->request->headers->elts;
    n = signature->request->headers->nelts;
    size = 0;

    for (i = 0; i < n; i++) {
        size += header[i].key.len + sizeof(";") - 1;
    }

    p = ngx_pnalloc(signature->request->pool, size);
    if (p == NULL) {
        return NGX_ERROR;
    }

    signature->signed_headers.data = p;

    for (i = 0; i < n; i++) {

        if (i) {
            if (ngx_cognito_signature_compare_names(&header[i - 1],
                                                    &header[i])
                == 0)
            {
                continue;
            }

            *p++ = ';';
        }

        p = ngx_cpymem(p, header[i].key.data, header[i].key.len);
    }

    signature->signed_headers.len = p - signature->signed_headers.data;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_signature_authorize(ngx_cognito_request_to_sign_t *request,
    ngx_cognito_signature_t *signature)
{
    ngx_str_t  value;
    u_char     text[NGX_COGNITO_SIGNATURE_LEN];

    if (ngx_cognito_signature_compute(signature, &request->secret, text)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    value.data = ngx_pnalloc(request->pool,
                             sizeof(NGX_COGNITO_ALGORITHM " Credential=/, "
                                    "SignedHeaders=, Signature=")
                             + request->access_key.len
                             + signature->scope.len
                             + signature->signed_headers.len
                             + NGX_COGNITO_SIGNATURE_LEN);
    if (value.data == NULL) {
        return NGX_ERROR;
    }

    value.len = ngx_sprintf(value.data, NGX_COGNITO_ALGORITHM
                            " Credential=%V/%V, SignedHeaders=%V, "
                            "Signature=%*s",
                            &request->access_key, &signature->scope,
                            &signature->signed_headers,
                            (size_t) NGX_COGNITO_SIGNATURE_LEN, text)
                - value.data;

    return ngx_cognito_signature_add_header(request->headers, "authorization",
                                            &value);
}


static ngx_int_t
ngx_cognito_signature_add_header(ngx_array_t *headers, const char *name,
    const ngx_str_t *value)
{
    ngx_keyval_t  *header;

    header = ngx_array_push(headers);
    if (header == NULL) {
        return NGX_ERROR;
    }

    header->key.data = (u_char *) name;
    header->key.len = ngx_strlen(name);
    header->value = *value;

    return NGX_OK;
}
