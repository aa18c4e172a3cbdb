
/*
 * The primitives: digests, random bytes, comparison, encodings, AES-GCM.
 *
 * The algorithms are fetched once a process, whichever thread comes first;
 * apart from them there is no state.  What is sealed under which key is in
 * ngx_cognito_keyring.c.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include "ngx_cognito_crypto_internal.h"


#define NGX_COGNITO_RANDOM_BATCH  64


struct ngx_cognito_sha256_s {
    EVP_MD_CTX                   *context;
};


static void ngx_cognito_algorithms_fetch(void);
static void ngx_cognito_sha256_cleanup(void *data);
static ngx_int_t ngx_cognito_is_base64url(const ngx_str_t *text);
static ngx_int_t ngx_cognito_base64url_value(u_char ch);


static CRYPTO_ONCE               ngx_cognito_algorithms_once =
                                     CRYPTO_ONCE_STATIC_INIT;
static ngx_cognito_algorithms_t  ngx_cognito_algorithms_fetched;


const ngx_cognito_algorithms_t *
ngx_cognito_algorithms(void)
{
    if (!CRYPTO_THREAD_run_once(&ngx_cognito_algorithms_once,
                                ngx_cognito_algorithms_fetch))
    {
        return NULL;
    }

    if (ngx_cognito_algorithms_fetched.sha256 == NULL
        || ngx_cognito_algorithms_fetched.sha384 == NULL
        || ngx_cognito_algorithms_fetched.hmac == NULL
        || ngx_cognito_algorithms_fetched.hkdf == NULL
        || ngx_cognito_algorithms_fetched.aes_256_gcm == NULL)
    {
        return NULL;
    }

    return &ngx_cognito_algorithms_fetched;
}


static void
ngx_cognito_algorithms_fetch(void)
{
    ngx_cognito_algorithms_t  *algorithms;

    algorithms = &ngx_cognito_algorithms_fetched;

    algorithms->sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
    algorithms->sha384 = EVP_MD_fetch(NULL, "SHA384", NULL);
    algorithms->hmac = EVP_MAC_fetch(NULL, "HMAC", NULL);
    algorithms->hkdf = EVP_KDF_fetch(NULL, "HKDF", NULL);
    algorithms->aes_256_gcm = EVP_CIPHER_fetch(NULL, "AES-256-GCM", NULL);
}


ngx_cognito_sha256_t *
ngx_cognito_sha256_create(ngx_pool_t *pool)
{
    ngx_pool_cleanup_t              *cln;
    ngx_cognito_sha256_t            *sha;
    const ngx_cognito_algorithms_t  *algorithms;

    algorithms = ngx_cognito_algorithms();
    if (algorithms == NULL) {
        return NULL;
    }

    cln = ngx_pool_cleanup_add(pool, sizeof(ngx_cognito_sha256_t));
    if (cln == NULL) {
        return NULL;
    }

    sha = cln->data;

    sha->context = EVP_MD_CTX_new();
    if (sha->context == NULL) {
        return NULL;
    }

    cln->handler = ngx_cognito_sha256_cleanup;

    if (EVP_DigestInit_ex2(sha->context, algorithms->sha256, NULL) != 1) {
        return NULL;
    }

    return sha;
}


static void
ngx_cognito_sha256_cleanup(void *data)
{
    ngx_cognito_sha256_t  *sha = data;

    EVP_MD_CTX_free(sha->context);
    sha->context = NULL;
}


ngx_int_t
ngx_cognito_sha256_update(ngx_cognito_sha256_t *sha, u_char *data,
    size_t size)
{
    if (EVP_DigestUpdate(sha->context, data, size) != 1) {
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_sha256_final(ngx_cognito_sha256_t *sha,
    u_char digest[NGX_COGNITO_SHA256_LEN])
{
    if (EVP_DigestFinal_ex(sha->context, digest, NULL) != 1) {
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_sha256(const u_char *data, size_t size,
    u_char digest[NGX_COGNITO_SHA256_LEN])
{
    ngx_str_t  part;

    part.len = size;
    part.data = (u_char *) data;

    return ngx_cognito_sha256_parts(&part, 1, digest);
}


ngx_int_t
ngx_cognito_sha256_parts(const ngx_str_t *parts, ngx_uint_t n,
    u_char digest[NGX_COGNITO_SHA256_LEN])
{
    ngx_int_t                        rc;
    ngx_uint_t                       i;
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

    if (EVP_DigestInit_ex2(context, algorithms->sha256, NULL) != 1) {
        goto done;
    }

    for (i = 0; i < n; i++) {
        if (EVP_DigestUpdate(context, parts[i].data, parts[i].len) != 1) {
            goto done;
        }
    }

    if (EVP_DigestFinal_ex(context, digest, NULL) != 1) {
        goto done;
    }

    rc = NGX_OK;

done:

    EVP_MD_CTX_free(context);

    return rc;
}


ngx_int_t
ngx_cognito_hmac_sha256(const u_char *key, size_t key_size,
    const u_char *data, size_t size, u_char digest[NGX_COGNITO_SHA256_LEN])
{
    ngx_str_t  part;

    part.len = size;
    part.data = (u_char *) data;

    return ngx_cognito_hmac_parts(key, key_size, &part, 1, digest);
}


ngx_int_t
ngx_cognito_hmac_parts(const u_char *key, size_t key_size,
    const ngx_str_t *parts, ngx_uint_t n,
    u_char digest[NGX_COGNITO_SHA256_LEN])
{
    size_t                           size;
    ngx_int_t                        rc;
    ngx_uint_t                       i;
    OSSL_PARAM                       params[2];
    EVP_MAC_CTX                     *context;
    const ngx_cognito_algorithms_t  *algorithms;

    algorithms = ngx_cognito_algorithms();
    if (algorithms == NULL) {
        return NGX_ERROR;
    }

    context = EVP_MAC_CTX_new(algorithms->hmac);
    if (context == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    params[0] = OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST,
                                                 "SHA256", 0);
    params[1] = OSSL_PARAM_construct_end();

    /* OpenSSL takes a missing key for the one used before */

    if (EVP_MAC_init(context, key_size ? key : (const u_char *) "", key_size,
                     params)
        != 1)
    {
        goto done;
    }

    for (i = 0; i < n; i++) {
        if (EVP_MAC_update(context, parts[i].data, parts[i].len) != 1) {
            goto done;
        }
    }

    if (EVP_MAC_final(context, digest, &size, NGX_COGNITO_SHA256_LEN) != 1
        || size != NGX_COGNITO_SHA256_LEN)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    EVP_MAC_CTX_free(context);

    return rc;
}


ngx_int_t
ngx_cognito_random(u_char *data, size_t size)
{
    if (size > NGX_MAX_INT32_VALUE) {
        return NGX_ERROR;
    }

    if (RAND_bytes(data, (int) size) != 1) {
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_random_text(ngx_pool_t *pool, const char *alphabet,
    size_t count, ngx_str_t *text)
{
    u_char      *p, *last;
    ngx_int_t    rc;
    ngx_uint_t   i, limit, letters;
    u_char       batch[NGX_COGNITO_RANDOM_BATCH];

    letters = ngx_strlen(alphabet);

    if (letters == 0 || letters > 256) {
        return NGX_ERROR;
    }

    /* bytes from here on would favour the head of the alphabet */

    limit = 256 - 256 % letters;

    text->data = ngx_pnalloc(pool, count + 1);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    text->len = count;

    rc = NGX_OK;
    p = text->data;
    last = p + count;

    while (p < last) {

        rc = ngx_cognito_random(batch, NGX_COGNITO_RANDOM_BATCH);
        if (rc != NGX_OK) {
            break;
        }

        for (i = 0; i < NGX_COGNITO_RANDOM_BATCH && p < last; i++) {
            if (batch[i] < limit) {
                *p++ = alphabet[batch[i] % letters];
            }
        }
    }

    ngx_cognito_cleanse_bytes(batch, NGX_COGNITO_RANDOM_BATCH);

    return rc;
}


ngx_int_t
ngx_cognito_random_uuid(ngx_pool_t *pool, ngx_str_t *uuid)
{
    u_char  bytes[16];

    if (ngx_cognito_random(bytes, 16) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_uuid_of(pool, bytes, uuid);
}


ngx_int_t
ngx_cognito_uuid_of(ngx_pool_t *pool, const u_char random[16], ngx_str_t *uuid)
{
    u_char  *p;
    u_char   bytes[16];

    ngx_memcpy(bytes, random, 16);

    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;

    uuid->data = ngx_pnalloc(pool, NGX_COGNITO_UUID_LEN);
    if (uuid->data == NULL) {
        return NGX_ERROR;
    }

    uuid->len = NGX_COGNITO_UUID_LEN;

    p = ngx_hex_dump(uuid->data, bytes, 4);
    *p++ = '-';
    p = ngx_hex_dump(p, &bytes[4], 2);
    *p++ = '-';
    p = ngx_hex_dump(p, &bytes[6], 2);
    *p++ = '-';
    p = ngx_hex_dump(p, &bytes[8], 2);
    *p++ = '-';
    ngx_hex_dump(p, &bytes[10], 6);

    return NGX_OK;
}


ngx_uint_t
ngx_cognito_same_secret(const ngx_str_t *one, const ngx_str_t *other)
{
    if (one->len != other->len) {
        return 0;
    }

    return CRYPTO_memcmp(one->data, other->data, one->len) == 0;
}


void
ngx_cognito_crypto_thread_end(void)
{
    OPENSSL_thread_stop();
}


void
ngx_cognito_cleanse_bytes(void *data, size_t size)
{
    OPENSSL_cleanse(data, size);
}


ngx_int_t
ngx_cognito_base64url(ngx_pool_t *pool, const ngx_str_t *bytes,
    ngx_str_t *text)
{
    ngx_str_t  source;

    source = *bytes;

    text->data = ngx_pnalloc(pool, ngx_base64_encoded_length(source.len) + 1);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    ngx_encode_base64url(text, &source);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_base64url_decode(ngx_pool_t *pool, const ngx_str_t *text,
    ngx_str_t *bytes)
{
    ngx_str_t  source;

    source = *text;

    if (ngx_cognito_is_base64url(&source) != NGX_OK) {
        return NGX_DECLINED;
    }

    bytes->data = ngx_pnalloc(pool, ngx_base64_decoded_length(source.len) + 1);
    if (bytes->data == NULL) {
        return NGX_ERROR;
    }

    bytes->len = 0;

    if (source.len && ngx_decode_base64url(bytes, &source) != NGX_OK) {
        return NGX_DECLINED;
    }

    return NGX_OK;
}


/*
 * nginx's decoder takes padding and any bits behind the last byte; then one
 * token would have many spellings.
 */

static ngx_int_t
ngx_cognito_is_base64url(const ngx_str_t *text)
{
    size_t     i;
    ngx_int_t  value;

    value = 0;

    for (i = 0; i < text->len; i++) {
        value = ngx_cognito_base64url_value(text->data[i]);

        if (value == NGX_ERROR) {
            return NGX_DECLINED;
        }
    }

    switch (text->len % 4) {

    case 1:
        return NGX_DECLINED;

    case 2:
        return (value & 0x0f) ? NGX_DECLINED : NGX_OK;

    case 3:
        return (value & 0x03) ? NGX_DECLINED : NGX_OK;

    default:
        return NGX_OK;
    }
}


static ngx_int_t
ngx_cognito_base64url_value(u_char ch)
{
    if (ch >= 'A' && ch <= 'Z') {
        return ch - 'A';
    }

    if (ch >= 'a' && ch <= 'z') {
        return ch - 'a' + 26;
    }

    if (ch >= '0' && ch <= '9') {
        return ch - '0' + 52;
    }

    if (ch == '-') {
        return 62;
    }

    if (ch == '_') {
        return 63;
    }

    return NGX_ERROR;
}


ngx_int_t
ngx_cognito_encrypt(const u_char key[NGX_COGNITO_KEY_LEN],
    const u_char nonce[NGX_COGNITO_NONCE_LEN], const ngx_str_t *associated,
    const ngx_str_t *plain, u_char *cipher, u_char tag[NGX_COGNITO_TAG_LEN])
{
    int                              size;
    ngx_int_t                        rc;
    EVP_CIPHER_CTX                  *context;
    const ngx_cognito_algorithms_t  *algorithms;

    algorithms = ngx_cognito_algorithms();

    if (algorithms == NULL
        || plain->len > NGX_MAX_INT32_VALUE
        || associated->len > NGX_MAX_INT32_VALUE)
    {
        return NGX_ERROR;
    }

    context = EVP_CIPHER_CTX_new();
    if (context == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    if (EVP_EncryptInit_ex2(context, algorithms->aes_256_gcm, key, nonce,
                            NULL)
        != 1)
    {
        goto done;
    }

    if (associated->len
        && EVP_EncryptUpdate(context, NULL, &size, associated->data,
                             (int) associated->len)
           != 1)
    {
        goto done;
    }

    if (plain->len
        && EVP_EncryptUpdate(context, cipher, &size, plain->data,
                             (int) plain->len)
           != 1)
    {
        goto done;
    }

    if (EVP_EncryptFinal_ex(context, cipher + plain->len, &size) != 1) {
        goto done;
    }

    if (EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG,
                            NGX_COGNITO_TAG_LEN, tag)
        != 1)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    EVP_CIPHER_CTX_free(context);

    return rc;
}


ngx_int_t
ngx_cognito_decrypt(const u_char key[NGX_COGNITO_KEY_LEN],
    const u_char nonce[NGX_COGNITO_NONCE_LEN], const ngx_str_t *associated,
    const ngx_str_t *cipher, const u_char tag[NGX_COGNITO_TAG_LEN],
    u_char *plain)
{
    int                              size;
    ngx_int_t                        rc;
    EVP_CIPHER_CTX                  *context;
    const ngx_cognito_algorithms_t  *algorithms;

    algorithms = ngx_cognito_algorithms();

    if (algorithms == NULL
        || cipher->len > NGX_MAX_INT32_VALUE
        || associated->len > NGX_MAX_INT32_VALUE)
    {
        return NGX_ERROR;
    }

    context = EVP_CIPHER_CTX_new();
    if (context == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    if (EVP_DecryptInit_ex2(context, algorithms->aes_256_gcm, key, nonce,
                            NULL)
        != 1)
    {
        goto done;
    }

    if (EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG,
                            NGX_COGNITO_TAG_LEN, (u_char *) tag)
        != 1)
    {
        goto done;
    }

    if (associated->len
        && EVP_DecryptUpdate(context, NULL, &size, associated->data,
                             (int) associated->len)
           != 1)
    {
        goto done;
    }

    if (cipher->len
        && EVP_DecryptUpdate(context, plain, &size, cipher->data,
                             (int) cipher->len)
           != 1)
    {
        goto done;
    }

    if (EVP_DecryptFinal_ex(context, plain + cipher->len, &size) != 1) {
        ngx_cognito_cleanse_bytes(plain, cipher->len);
        rc = NGX_DECLINED;
        goto done;
    }

    rc = NGX_OK;

done:

    EVP_CIPHER_CTX_free(context);

    return rc;
}
