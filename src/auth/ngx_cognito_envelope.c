
/*
 * Messages of the AWS Encryption SDK, of format version 1 and algorithm suite
 * 0x0378: AES-256-GCM under a key derived from the data key with HKDF, and a
 * signature by a key pair of the message's own.  What each field is comes
 * from the message format of the AWS Encryption SDK's specification.
 *
 * A message is
 *
 *     header      version, suite, message id, the context, the encrypted
 *                 data key, how the body is made; and its tag
 *     frame       the only one, and so the final: number, IV, length, the
 *                 encrypted text; and its tag
 *     footer      ECDSA with SHA-384 over all before
 *
 * An envelope is only read once it is made, so that threads may seal with it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/params.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_envelope.h"


#define NGX_COGNITO_ENVELOPE_VERSION    1
#define NGX_COGNITO_ENVELOPE_TYPE       0x80    /* authenticated, encrypted */
#define NGX_COGNITO_ENVELOPE_SUITE      0x0378
#define NGX_COGNITO_ENVELOPE_ID_LEN     16
#define NGX_COGNITO_ENVELOPE_FRAMED     2
#define NGX_COGNITO_ENVELOPE_LAST       0xffffffff

#define NGX_COGNITO_ENVELOPE_HEAD_LEN                                         \
    (1 + 1 + 2 + NGX_COGNITO_ENVELOPE_ID_LEN)
#define NGX_COGNITO_ENVELOPE_TAIL_LEN   (1 + 4 + 1 + 4)
#define NGX_COGNITO_ENVELOPE_AUTH_LEN                                         \
    (NGX_COGNITO_NONCE_LEN + NGX_COGNITO_TAG_LEN)
#define NGX_COGNITO_ENVELOPE_FRAME_LEN                                        \
    (4 + 4 + NGX_COGNITO_NONCE_LEN + 4 + NGX_COGNITO_TAG_LEN)

#define NGX_COGNITO_ENVELOPE_MAX_FIELD  0xffff

/* a compressed point of P-384 */
#define NGX_COGNITO_ENVELOPE_POINT_LEN  49

#define NGX_COGNITO_ENVELOPE_FRAME_NAME  "AWSKMSEncryptionClient Final Frame"


struct ngx_cognito_envelope_s {
    EVP_PKEY                     *pkey;
    ngx_array_t                   context;      /* ngx_cognito_entry_t */
};


static void ngx_cognito_envelope_cleanup(void *data);
static ngx_int_t ngx_cognito_envelope_public_key(ngx_pool_t *pool,
    EVP_PKEY *pkey, ngx_str_t *text);
static ngx_int_t ngx_cognito_envelope_bind(ngx_pool_t *pool,
    ngx_cognito_envelope_t *envelope, const ngx_str_t *user_pool);
static size_t ngx_cognito_envelope_context_len(
    ngx_cognito_envelope_t *envelope);
static ngx_int_t ngx_cognito_envelope_derive(const ngx_str_t *data_key,
    u_char *message_id, u_char key[NGX_COGNITO_KEY_LEN]);
static ngx_int_t ngx_cognito_envelope_header(
    ngx_cognito_envelope_t *envelope, const ngx_cognito_data_key_t *data_key,
    const u_char *message_id, const u_char key[NGX_COGNITO_KEY_LEN],
    ngx_str_t *message);
static ngx_int_t ngx_cognito_envelope_frame(const u_char *message_id,
    const u_char key[NGX_COGNITO_KEY_LEN], const ngx_str_t *plain,
    ngx_str_t *message);
static ngx_int_t ngx_cognito_envelope_footer(
    ngx_cognito_envelope_t *envelope, ngx_str_t *message);
static u_char *ngx_cognito_write_number(u_char *p, uint64_t number,
    size_t size);
static u_char *ngx_cognito_write_field(u_char *p, const ngx_str_t *field);


static const ngx_str_t  ngx_cognito_envelope_provider = ngx_string("aws-kms");


ngx_cognito_envelope_t *
ngx_cognito_envelope_create(ngx_pool_t *pool, const ngx_str_t *user_pool)
{
    ngx_pool_cleanup_t      *cln;
    ngx_cognito_envelope_t  *envelope;

    cln = ngx_pool_cleanup_add(pool, sizeof(ngx_cognito_envelope_t));
    if (cln == NULL) {
        return NULL;
    }

    envelope = cln->data;

    envelope->pkey = EVP_EC_gen("P-384");
    if (envelope->pkey == NULL) {
        return NULL;
    }

    cln->handler = ngx_cognito_envelope_cleanup;

    if (ngx_cognito_envelope_bind(pool, envelope, user_pool) != NGX_OK) {
        return NULL;
    }

    return envelope;
}


/* which overwrites the private key */

static void
ngx_cognito_envelope_cleanup(void *data)
{
    ngx_cognito_envelope_t *envelope = data;

    EVP_PKEY_free(envelope->pkey);
    envelope->pkey = NULL;
}


static ngx_int_t
ngx_cognito_envelope_bind(ngx_pool_t *pool, ngx_cognito_envelope_t *envelope,
    const ngx_str_t *user_pool)
{
    ngx_cognito_entry_t  *entry;

    if (ngx_array_init(&envelope->context, pool, 2,
                       sizeof(ngx_cognito_entry_t))
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    entry = ngx_array_push_n(&envelope->context, 2);

    ngx_str_set(&entry[0].key, "aws-crypto-public-key");

    if (ngx_cognito_envelope_public_key(pool, envelope->pkey, &entry[0].value)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_str_set(&entry[1].key, "userpool-id");

    entry[1].value.len = user_pool->len;
    entry[1].value.data = ngx_pstrdup(pool, (ngx_str_t *) user_pool);

    if (entry[1].value.data == NULL
        || ngx_cognito_envelope_context_len(envelope)
           > NGX_COGNITO_ENVELOPE_MAX_FIELD)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_envelope_public_key(ngx_pool_t *pool, EVP_PKEY *pkey,
    ngx_str_t *text)
{
    size_t     size;
    ngx_str_t  point;
    u_char     bytes[NGX_COGNITO_ENVELOPE_POINT_LEN];

    if (EVP_PKEY_set_utf8_string_param(pkey,
                            OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT,
                            OSSL_PKEY_EC_POINT_CONVERSION_FORMAT_COMPRESSED)
        != 1)
    {
        return NGX_ERROR;
    }

    if (EVP_PKEY_get_octet_string_param(pkey, OSSL_PKEY_PARAM_PUB_KEY, bytes,
                                        sizeof(bytes), &size)
        != 1
        || size != NGX_COGNITO_ENVELOPE_POINT_LEN)
    {
        return NGX_ERROR;
    }

    text->data = ngx_pnalloc(pool, ngx_base64_encoded_length(size));
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    point.data = bytes;
    point.len = size;

    ngx_encode_base64(text, &point);

    return NGX_OK;
}


ngx_array_t *
ngx_cognito_envelope_context(ngx_cognito_envelope_t *envelope)
{
    return &envelope->context;
}


/* without the two bytes that say it */

static size_t
ngx_cognito_envelope_context_len(ngx_cognito_envelope_t *envelope)
{
    size_t                len;
    ngx_uint_t            i;
    ngx_cognito_entry_t  *entry;

    len = 2;
    entry = envelope->context.elts;

    for (i = 0; i < envelope->context.nelts; i++) {
        len += 2 + entry[i].key.len + 2 + entry[i].value.len;
    }

    return len;
}


ngx_int_t
ngx_cognito_envelope_seal(ngx_cognito_envelope_t *envelope, ngx_pool_t *pool,
    const ngx_cognito_data_key_t *data_key, const ngx_str_t *plain,
    ngx_str_t *text)
{
    size_t     size;
    ngx_int_t  rc;
    ngx_str_t  message;
    u_char     message_id[NGX_COGNITO_ENVELOPE_ID_LEN];
    u_char     key[NGX_COGNITO_KEY_LEN];

    if (data_key->plain.len != NGX_COGNITO_DATA_KEY_LEN
        || data_key->encrypted.len == 0
        || data_key->encrypted.len > NGX_COGNITO_ENVELOPE_MAX_FIELD
        || data_key->kms_key.len == 0
        || data_key->kms_key.len > NGX_COGNITO_ENVELOPE_MAX_FIELD
        || plain->len > NGX_COGNITO_ENVELOPE_MAX_TEXT)
    {
        return NGX_ERROR;
    }

    size = NGX_COGNITO_ENVELOPE_HEAD_LEN
           + 2 + ngx_cognito_envelope_context_len(envelope)
           + 2 + 2 + ngx_cognito_envelope_provider.len
           + 2 + data_key->kms_key.len + 2 + data_key->encrypted.len
           + NGX_COGNITO_ENVELOPE_TAIL_LEN + NGX_COGNITO_ENVELOPE_AUTH_LEN
           + NGX_COGNITO_ENVELOPE_FRAME_LEN + plain->len
           + 2 + EVP_PKEY_get_size(envelope->pkey);

    message.len = 0;
    message.data = ngx_pnalloc(pool, size);
    text->data = ngx_pnalloc(pool, ngx_base64_encoded_length(size));

    if (message.data == NULL || text->data == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_random(message_id, sizeof(message_id)) != NGX_OK) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_envelope_derive(&data_key->plain, message_id, key);

    if (rc == NGX_OK) {
        rc = ngx_cognito_envelope_header(envelope, data_key, message_id, key,
                                         &message);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_envelope_frame(message_id, key, plain, &message);
    }

    ngx_cognito_cleanse_bytes(key, sizeof(key));

    if (rc != NGX_OK
        || ngx_cognito_envelope_footer(envelope, &message) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_encode_base64(text, &message);

    return NGX_OK;
}


/* a key of this message's own: HKDF of RFC 5869, without salt */

static ngx_int_t
ngx_cognito_envelope_derive(const ngx_str_t *data_key, u_char *message_id,
    u_char key[NGX_COGNITO_KEY_LEN])
{
    int                              rc;
    u_char                          *p;
    EVP_KDF_CTX                     *context;
    OSSL_PARAM                       params[4];
    const ngx_cognito_algorithms_t  *algorithms;
    u_char                           info[2 + NGX_COGNITO_ENVELOPE_ID_LEN];

    static char  digest[] = "SHA384";

    algorithms = ngx_cognito_algorithms();
    if (algorithms == NULL) {
        return NGX_ERROR;
    }

    context = EVP_KDF_CTX_new(algorithms->hkdf);
    if (context == NULL) {
        return NGX_ERROR;
    }

    p = ngx_cognito_write_number(info, NGX_COGNITO_ENVELOPE_SUITE, 2);
    ngx_memcpy(p, message_id, NGX_COGNITO_ENVELOPE_ID_LEN);

    params[0] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST,
                                                 digest, 0);
    params[1] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY,
                                                  data_key->data,
                                                  data_key->len);
    params[2] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, info,
                                                  sizeof(info));
    params[3] = OSSL_PARAM_construct_end();

    rc = EVP_KDF_derive(context, key, NGX_COGNITO_KEY_LEN, params);

    EVP_KDF_CTX_free(context);

    return (rc == 1) ? NGX_OK : NGX_ERROR;
}


static ngx_int_t
ngx_cognito_envelope_header(ngx_cognito_envelope_t *envelope,
    const ngx_cognito_data_key_t *data_key, const u_char *message_id,
    const u_char key[NGX_COGNITO_KEY_LEN], ngx_str_t *message)
{
    u_char               *p;
    ngx_str_t             empty;
    ngx_uint_t            i;
    ngx_cognito_entry_t  *entry;

    p = message->data;

    p = ngx_cognito_write_number(p, NGX_COGNITO_ENVELOPE_VERSION, 1);
    p = ngx_cognito_write_number(p, NGX_COGNITO_ENVELOPE_TYPE, 1);
    p = ngx_cognito_write_number(p, NGX_COGNITO_ENVELOPE_SUITE, 2);
    p = ngx_cpymem(p, message_id, NGX_COGNITO_ENVELOPE_ID_LEN);

    p = ngx_cognito_write_number(p,
                               ngx_cognito_envelope_context_len(envelope), 2);
    p = ngx_cognito_write_number(p, envelope->context.nelts, 2);

    entry = envelope->context.elts;

    for (i = 0; i < envelope->context.nelts; i++) {
        p = ngx_cognito_write_field(p, &entry[i].key);
        p = ngx_cognito_write_field(p, &entry[i].value);
    }

    p = ngx_cognito_write_number(p, 1, 2);
    p = ngx_cognito_write_field(p, &ngx_cognito_envelope_provider);
    p = ngx_cognito_write_field(p, &data_key->kms_key);
    p = ngx_cognito_write_field(p, &data_key->encrypted);

    p = ngx_cognito_write_number(p, NGX_COGNITO_ENVELOPE_FRAMED, 1);
    p = ngx_cognito_write_number(p, 0, 4);
    p = ngx_cognito_write_number(p, NGX_COGNITO_NONCE_LEN, 1);
    p = ngx_cognito_write_number(p, NGX_COGNITO_ENVELOPE_MAX_TEXT, 4);

    message->len = p - message->data;

    /* the IV of the header is 0, those of frames are their numbers */

    p = ngx_cognito_write_number(p, 0, NGX_COGNITO_NONCE_LEN);

    ngx_str_set(&empty, "");

    if (ngx_cognito_encrypt(key, p - NGX_COGNITO_NONCE_LEN, message, &empty,
                            p, p)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    message->len += NGX_COGNITO_ENVELOPE_AUTH_LEN;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_envelope_frame(const u_char *message_id,
    const u_char key[NGX_COGNITO_KEY_LEN], const ngx_str_t *plain,
    ngx_str_t *message)
{
    u_char     *p, *iv, *last;
    ngx_str_t   associated;
    u_char      bytes[NGX_COGNITO_ENVELOPE_ID_LEN
                      + sizeof(NGX_COGNITO_ENVELOPE_FRAME_NAME) - 1 + 4 + 8];

    last = ngx_cpymem(bytes, message_id, NGX_COGNITO_ENVELOPE_ID_LEN);
    last = ngx_cpymem(last, NGX_COGNITO_ENVELOPE_FRAME_NAME,
                      sizeof(NGX_COGNITO_ENVELOPE_FRAME_NAME) - 1);
    last = ngx_cognito_write_number(last, 1, 4);
    last = ngx_cognito_write_number(last, plain->len, 8);

    associated.data = bytes;
    associated.len = last - bytes;

    p = message->data + message->len;

    p = ngx_cognito_write_number(p, NGX_COGNITO_ENVELOPE_LAST, 4);
    p = ngx_cognito_write_number(p, 1, 4);

    iv = p;

    p = ngx_cognito_write_number(p, 1, NGX_COGNITO_NONCE_LEN);
    p = ngx_cognito_write_number(p, plain->len, 4);

    if (ngx_cognito_encrypt(key, iv, &associated, plain, p, p + plain->len)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    message->len += NGX_COGNITO_ENVELOPE_FRAME_LEN + plain->len;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_envelope_footer(ngx_cognito_envelope_t *envelope,
    ngx_str_t *message)
{
    size_t                           size;
    u_char                          *p;
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
    p = message->data + message->len;
    size = EVP_PKEY_get_size(envelope->pkey);

    if (EVP_DigestSignInit(context, NULL, algorithms->sha384, NULL,
                           envelope->pkey)
        != 1)
    {
        goto done;
    }

    if (EVP_DigestSign(context, p + 2, &size, message->data, message->len)
        != 1)
    {
        goto done;
    }

    (void) ngx_cognito_write_number(p, size, 2);
    message->len += 2 + size;

    rc = NGX_OK;

done:

    EVP_MD_CTX_free(context);

    return rc;
}


/* the highest byte first, as all numbers of a message */

static u_char *
ngx_cognito_write_number(u_char *p, uint64_t number, size_t size)
{
    size_t  i;

    for (i = size; i > 0; i--) {
        p[i - 1] = (u_char) number;
        number >>= 8;
    }

    return p + size;
}


static u_char *
ngx_cognito_write_field(u_char *p, const ngx_str_t *field)
{
    p = ngx_cognito_write_number(p, field->len, 2);

    return ngx_cpymem(p, field->data, field->len);
}
