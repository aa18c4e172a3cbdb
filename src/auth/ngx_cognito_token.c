
/*
 * RS256 tokens and the keys that sign them.
 *
 * A signing key is only read once it is open, so that the workers' threads
 * may sign with it at the same time; it is freed with the pool it was opened
 * in.  Refresh tokens and session strings, which only this server reads, are
 * in ngx_cognito_sealed_token.c.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_token.h"


#define NGX_COGNITO_RSA_BITS  2048
#define NGX_COGNITO_RSA_LEN   (NGX_COGNITO_RSA_BITS / 8)
#define NGX_COGNITO_KID_LEN   32


struct ngx_cognito_signing_key_s {
    EVP_PKEY                     *pkey;
    ngx_str_t                     header;   /* base64url, with the dot */
};


static ngx_int_t ngx_cognito_signing_key_der(ngx_pool_t *pool,
    EVP_PKEY *pkey, ngx_str_t *der);
static ngx_int_t ngx_cognito_signing_key_modulus(ngx_pool_t *pool,
    EVP_PKEY *pkey, ngx_str_t *modulus);
static ngx_int_t ngx_cognito_signing_key_kid(ngx_pool_t *pool,
    ngx_str_t *kid);
static ngx_int_t ngx_cognito_signing_key_header(ngx_pool_t *pool,
    ngx_cognito_signing_key_t *key, const ngx_str_t *kid);
static void ngx_cognito_signing_key_cleanup(void *data);
static ngx_int_t ngx_cognito_token_signature(ngx_cognito_signing_key_t *key,
    const ngx_str_t *text, u_char signature[NGX_COGNITO_RSA_LEN]);
static ngx_int_t ngx_cognito_token_header(ngx_pool_t *pool,
    const ngx_str_t *part, ngx_str_t *kid);


static const ngx_str_t  ngx_cognito_token_algorithm = ngx_string("RS256");


ngx_int_t
ngx_cognito_signing_key_generate(ngx_pool_t *pool, ngx_str_t *der,
    ngx_str_t *modulus, ngx_str_t *kid)
{
    EVP_PKEY   *pkey;
    ngx_int_t   rc;

    pkey = EVP_RSA_gen(NGX_COGNITO_RSA_BITS);
    if (pkey == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_signing_key_modulus(pool, pkey, modulus);

    if (rc == NGX_OK) {
        rc = ngx_cognito_signing_key_kid(pool, kid);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_signing_key_der(pool, pkey, der);
    }

    EVP_PKEY_free(pkey);

    return rc;
}


static ngx_int_t
ngx_cognito_signing_key_der(ngx_pool_t *pool, EVP_PKEY *pkey, ngx_str_t *der)
{
    int                   size;
    u_char               *data;
    PKCS8_PRIV_KEY_INFO  *info;

    info = EVP_PKEY2PKCS8(pkey);
    if (info == NULL) {
        return NGX_ERROR;
    }

    data = NULL;
    size = i2d_PKCS8_PRIV_KEY_INFO(info, &data);

    PKCS8_PRIV_KEY_INFO_free(info);

    if (size <= 0) {
        return NGX_ERROR;
    }

    der->len = size;

    der->data = ngx_pnalloc(pool, size);
    if (der->data) {
        ngx_memcpy(der->data, data, size);
    }

    OPENSSL_clear_free(data, size);

    return der->data ? NGX_OK : NGX_ERROR;
}


static ngx_int_t
ngx_cognito_signing_key_modulus(ngx_pool_t *pool, EVP_PKEY *pkey,
    ngx_str_t *modulus)
{
    BIGNUM     *n;
    ngx_int_t   rc;

    n = NULL;

    if (EVP_PKEY_get_bn_param(pkey, OSSL_PKEY_PARAM_RSA_N, &n) != 1) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    modulus->len = NGX_COGNITO_RSA_LEN;

    modulus->data = ngx_pnalloc(pool, modulus->len);
    if (modulus->data == NULL) {
        goto done;
    }

    if (BN_bn2binpad(n, modulus->data, NGX_COGNITO_RSA_LEN)
        != NGX_COGNITO_RSA_LEN)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    BN_free(n);

    return rc;
}


static ngx_int_t
ngx_cognito_signing_key_kid(ngx_pool_t *pool, ngx_str_t *kid)
{
    ngx_str_t  bytes;
    u_char     random[NGX_COGNITO_KID_LEN];

    if (ngx_cognito_random(random, NGX_COGNITO_KID_LEN) != NGX_OK) {
        return NGX_ERROR;
    }

    kid->data = ngx_pnalloc(pool,
                            ngx_base64_encoded_length(NGX_COGNITO_KID_LEN));
    if (kid->data == NULL) {
        return NGX_ERROR;
    }

    bytes.data = random;
    bytes.len = NGX_COGNITO_KID_LEN;

    ngx_encode_base64(kid, &bytes);

    return NGX_OK;
}


ngx_cognito_signing_key_t *
ngx_cognito_signing_key_open(ngx_pool_t *pool, const ngx_str_t *der,
    const ngx_str_t *kid)
{
    const u_char               *p;
    ngx_pool_cleanup_t         *cln;
    ngx_cognito_signing_key_t  *key;

    cln = ngx_pool_cleanup_add(pool, sizeof(ngx_cognito_signing_key_t));
    if (cln == NULL) {
        return NULL;
    }

    key = cln->data;
    p = der->data;

    key->pkey = d2i_AutoPrivateKey(NULL, &p, (long) der->len);

    if (key->pkey == NULL) {
        ERR_clear_error();
        return NULL;
    }

    cln->handler = ngx_cognito_signing_key_cleanup;

    if (!EVP_PKEY_is_a(key->pkey, "RSA")
        || EVP_PKEY_get_size(key->pkey) != NGX_COGNITO_RSA_LEN)
    {
        return NULL;
    }

    if (ngx_cognito_signing_key_header(pool, key, kid) != NGX_OK) {
        return NULL;
    }

    return key;
}


static ngx_int_t
ngx_cognito_signing_key_header(ngx_pool_t *pool,
    ngx_cognito_signing_key_t *key, const ngx_str_t *kid)
{
    ngx_str_t                   text;
    ngx_cognito_token_header_t  header;

    header.kid = *kid;
    header.alg = ngx_cognito_token_algorithm;

    if (ngx_cognito_encode(pool, &ngx_cognito_shape_token_header, &header,
                           &text)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    key->header.data = ngx_pnalloc(pool,
                                   ngx_base64_encoded_length(text.len) + 1);
    if (key->header.data == NULL) {
        return NGX_ERROR;
    }

    ngx_encode_base64url(&key->header, &text);

    key->header.data[key->header.len++] = '.';

    return NGX_OK;
}


static void
ngx_cognito_signing_key_cleanup(void *data)
{
    ngx_cognito_signing_key_t  *key = data;

    EVP_PKEY_free(key->pkey);
    key->pkey = NULL;
}


ngx_int_t
ngx_cognito_token_sign(ngx_pool_t *pool, ngx_cognito_signing_key_t *key,
    const ngx_str_t *claims, ngx_str_t *token)
{
    size_t     size;
    ngx_str_t  part, bytes;
    u_char     signature[NGX_COGNITO_RSA_LEN];

    size = key->header.len + ngx_base64_encoded_length(claims->len) + 1
           + ngx_base64_encoded_length(NGX_COGNITO_RSA_LEN);

    token->data = ngx_pnalloc(pool, size);
    if (token->data == NULL) {
        return NGX_ERROR;
    }

    part.data = ngx_cpymem(token->data, key->header.data, key->header.len);
    bytes = *claims;

    ngx_encode_base64url(&part, &bytes);

    token->len = key->header.len + part.len;

    if (ngx_cognito_token_signature(key, token, signature) != NGX_OK) {
        return NGX_ERROR;
    }

    token->data[token->len++] = '.';

    part.data = token->data + token->len;
    bytes.data = signature;
    bytes.len = NGX_COGNITO_RSA_LEN;

    ngx_encode_base64url(&part, &bytes);

    token->len += part.len;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_token_signature(ngx_cognito_signing_key_t *key,
    const ngx_str_t *text, u_char signature[NGX_COGNITO_RSA_LEN])
{
    size_t                           size;
    ngx_int_t                        rc;
    EVP_MD_CTX                      *context;
    const ngx_cognito_algorithms_t  *algorithms;

    algorithms = ngx_cognito_algorithms();
    if (algorithms == NULL) {
        return NGX_ERROR;
    }

    context = EVP_MD_CTX_new();
    if (context == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;
    size = NGX_COGNITO_RSA_LEN;

    if (EVP_DigestSignInit(context, NULL, algorithms->sha256, NULL,
                           key->pkey)
        != 1)
    {
        goto done;
    }

    if (EVP_DigestSign(context, signature, &size, text->data, text->len) != 1
        || size != NGX_COGNITO_RSA_LEN)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    if (rc != NGX_OK) {
        ERR_clear_error();
    }

    EVP_MD_CTX_free(context);

    return rc;
}


ngx_int_t
ngx_cognito_token_split(ngx_pool_t *pool, const ngx_str_t *token,
    ngx_cognito_token_parts_t *parts)
{
    u_char     *first, *second, *last;
    ngx_int_t   rc;
    ngx_str_t   part;

    last = token->data + token->len;

    first = ngx_strlchr(token->data, last, '.');
    if (first == NULL) {
        return NGX_DECLINED;
    }

    second = ngx_strlchr(first + 1, last, '.');
    if (second == NULL) {
        return NGX_DECLINED;
    }

    part.data = token->data;
    part.len = first - part.data;

    rc = ngx_cognito_token_header(pool, &part, &parts->kid);
    if (rc != NGX_OK) {
        return rc;
    }

    part.data = first + 1;
    part.len = second - part.data;

    rc = ngx_cognito_base64url_decode(pool, &part, &parts->claims);
    if (rc != NGX_OK) {
        return rc;
    }

    /* a third dot is no character of base64url */

    part.data = second + 1;
    part.len = last - part.data;

    rc = ngx_cognito_base64url_decode(pool, &part, &parts->signature);
    if (rc != NGX_OK) {
        return rc;
    }

    if (parts->claims.len == 0 || parts->signature.len == 0) {
        return NGX_DECLINED;
    }

    parts->signed_part.data = token->data;
    parts->signed_part.len = second - token->data;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_token_header(ngx_pool_t *pool, const ngx_str_t *part,
    ngx_str_t *kid)
{
    ngx_int_t                    rc;
    ngx_str_t                    text;
    ngx_cognito_token_header_t  *header;

    rc = ngx_cognito_base64url_decode(pool, part, &text);
    if (rc != NGX_OK) {
        return rc;
    }

    header = ngx_cognito_decode(pool, &ngx_cognito_shape_token_header, &text);

    if (header == NULL
        || header->kid.len == 0
        || header->alg.len != ngx_cognito_token_algorithm.len
        || ngx_memcmp(header->alg.data, ngx_cognito_token_algorithm.data,
                      header->alg.len)
           != 0)
    {
        return NGX_DECLINED;
    }

    *kid = header->kid;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_token_verify(ngx_cognito_signing_key_t *key,
    const ngx_cognito_token_parts_t *parts)
{
    ngx_int_t                        rc;
    EVP_MD_CTX                      *context;
    const ngx_cognito_algorithms_t  *algorithms;

    if (parts->signature.len != NGX_COGNITO_RSA_LEN) {
        return NGX_DECLINED;
    }

    algorithms = ngx_cognito_algorithms();
    if (algorithms == NULL) {
        return NGX_ERROR;
    }

    context = EVP_MD_CTX_new();
    if (context == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    if (EVP_DigestVerifyInit(context, NULL, algorithms->sha256, NULL,
                             key->pkey)
        != 1)
    {
        goto done;
    }

    if (EVP_DigestVerify(context, parts->signature.data,
                         parts->signature.len, parts->signed_part.data,
                         parts->signed_part.len)
        != 1)
    {
        rc = NGX_DECLINED;
        goto done;
    }

    rc = NGX_OK;

done:

    if (rc != NGX_OK) {
        ERR_clear_error();
    }

    EVP_MD_CTX_free(context);

    return rc;
}
