
/*
 * The tokens that only this server reads: refresh tokens, session strings,
 * and the secret blocks of SRP.
 *
 * Each is encrypted under a key of its own, derived from random bytes in the
 * token, so that the number of tokens made under one master key does not
 * matter.  Whether one is still alive is not judged here.
 *
 * Sessions and secret blocks are messages in base64url and in base64.  Layout
 * of one: head (4) key id (4) message id (16) nonce (12) text tag (16); the
 * head is what the service's begin with, too.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_token.h"


#define NGX_COGNITO_REFRESH_KEY_LEN      256
#define NGX_COGNITO_REFRESH_PARTS        5

#define NGX_COGNITO_SESSION_MIN          20
#define NGX_COGNITO_SESSION_MAX          2048

#define NGX_COGNITO_MESSAGE_HEAD_LEN     4
#define NGX_COGNITO_MESSAGE_ID_LEN       16

#define NGX_COGNITO_MESSAGE_ID                                                \
    (NGX_COGNITO_MESSAGE_HEAD_LEN + NGX_COGNITO_KEY_ID_LEN)
#define NGX_COGNITO_MESSAGE_NONCE                                             \
    (NGX_COGNITO_MESSAGE_ID + NGX_COGNITO_MESSAGE_ID_LEN)
#define NGX_COGNITO_MESSAGE_TEXT                                              \
    (NGX_COGNITO_MESSAGE_NONCE + NGX_COGNITO_NONCE_LEN)


static u_char *ngx_cognito_token_part(u_char *p, const u_char *data,
    size_t size);
static ngx_int_t ngx_cognito_refresh_token_parts(ngx_pool_t *pool,
    const ngx_str_t *token, ngx_str_t parts[NGX_COGNITO_REFRESH_PARTS]);
static ngx_int_t ngx_cognito_refresh_token_decrypt(
    const ngx_cognito_master_key_t *master, ngx_str_t *parts,
    ngx_str_t *content);
static ngx_int_t ngx_cognito_token_key(
    const ngx_cognito_master_key_t *master, ngx_cognito_key_use_e use,
    const u_char *seed, size_t size, u_char key[NGX_COGNITO_KEY_LEN]);
static ngx_int_t ngx_cognito_message_make(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, ngx_cognito_key_use_e use, const ngx_str_t *content,
    ngx_str_t *bytes);
static ngx_int_t ngx_cognito_message_open(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, ngx_cognito_key_use_e use, const ngx_str_t *bytes,
    ngx_str_t *content);


/* {"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"} */

static const ngx_str_t  ngx_cognito_refresh_header =
    ngx_string("eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiUlNBLU9BRVAi"
               "fQ");

/* version 1, type 0x80, algorithm 0x0178 of the AWS Encryption SDK's format */

static const ngx_str_t  ngx_cognito_message_head =
    ngx_string("\x01\x80\x01\x78");


ngx_int_t
ngx_cognito_refresh_token_make(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *content, ngx_str_t *token)
{
    u_char     *p, *cipher, *text;
    ngx_int_t   rc;
    u_char      seed[NGX_COGNITO_REFRESH_KEY_LEN];
    u_char      key[NGX_COGNITO_KEY_LEN];
    u_char      nonce[NGX_COGNITO_NONCE_LEN];
    u_char      tag[NGX_COGNITO_TAG_LEN];

    cipher = ngx_pnalloc(pool, content->len + 1);
    text = ngx_pnalloc(pool,
                       ngx_cognito_refresh_header.len
                       + ngx_base64_encoded_length(sizeof(seed))
                       + ngx_base64_encoded_length(sizeof(nonce))
                       + ngx_base64_encoded_length(content->len)
                       + ngx_base64_encoded_length(sizeof(tag))
                       + NGX_COGNITO_REFRESH_PARTS);

    if (cipher == NULL || text == NULL
        || ngx_cognito_random(seed, sizeof(seed)) != NGX_OK
        || ngx_cognito_random(nonce, sizeof(nonce)) != NGX_OK)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_token_key(ngx_cognito_keyring_first(ring),
                               NGX_COGNITO_USE_REFRESH, seed, sizeof(seed),
                               key);
    if (rc == NGX_OK) {
        rc = ngx_cognito_encrypt(key, nonce, &ngx_cognito_refresh_header,
                                 content, cipher, tag);
    }

    ngx_cognito_cleanse_bytes(key, sizeof(key));

    if (rc != NGX_OK) {
        return rc;
    }

    p = ngx_cpymem(text, ngx_cognito_refresh_header.data,
                   ngx_cognito_refresh_header.len);
    p = ngx_cognito_token_part(p, seed, sizeof(seed));
    p = ngx_cognito_token_part(p, nonce, sizeof(nonce));
    p = ngx_cognito_token_part(p, cipher, content->len);
    p = ngx_cognito_token_part(p, tag, sizeof(tag));

    token->data = text;
    token->len = p - text;

    return NGX_OK;
}


static u_char *
ngx_cognito_token_part(u_char *p, const u_char *data, size_t size)
{
    ngx_str_t  text, bytes;

    *p++ = '.';

    text.data = p;
    bytes.data = (u_char *) data;
    bytes.len = size;

    ngx_encode_base64url(&text, &bytes);

    return p + text.len;
}


ngx_int_t
ngx_cognito_refresh_token_open(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *token, ngx_str_t *content)
{
    ngx_int_t                        rc;
    ngx_str_t                        parts[NGX_COGNITO_REFRESH_PARTS];
    ngx_uint_t                       i;
    const ngx_cognito_master_key_t  *keys;

    rc = ngx_cognito_refresh_token_parts(pool, token, parts);
    if (rc != NGX_OK) {
        return rc;
    }

    content->len = parts[3].len;

    content->data = ngx_pnalloc(pool, content->len + 1);
    if (content->data == NULL) {
        return NGX_ERROR;
    }

    keys = ring->keys.elts;
    rc = NGX_DECLINED;

    for (i = 0; i < ring->keys.nelts && rc == NGX_DECLINED; i++) {
        rc = ngx_cognito_refresh_token_decrypt(&keys[i], parts, content);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_refresh_token_parts(ngx_pool_t *pool, const ngx_str_t *token,
    ngx_str_t parts[NGX_COGNITO_REFRESH_PARTS])
{
    u_char      *p, *end, *last;
    ngx_int_t    rc;
    ngx_str_t    part;
    ngx_uint_t   i;

    p = token->data;
    last = p + token->len;

    for (i = 0; i < NGX_COGNITO_REFRESH_PARTS; i++) {

        end = ngx_strlchr(p, last, '.');

        if ((end == NULL) != (i == NGX_COGNITO_REFRESH_PARTS - 1)) {
            return NGX_DECLINED;
        }

        part.data = p;
        part.len = (end ? end : last) - p;

        if (i == 0
            && (part.len != ngx_cognito_refresh_header.len
                || ngx_memcmp(p, ngx_cognito_refresh_header.data, part.len)
                   != 0))
        {
            return NGX_DECLINED;
        }

        rc = ngx_cognito_base64url_decode(pool, &part, &parts[i]);
        if (rc != NGX_OK) {
            return rc;
        }

        p += part.len + 1;
    }

    if (parts[1].len != NGX_COGNITO_REFRESH_KEY_LEN
        || parts[2].len != NGX_COGNITO_NONCE_LEN
        || parts[4].len != NGX_COGNITO_TAG_LEN)
    {
        return NGX_DECLINED;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_refresh_token_decrypt(const ngx_cognito_master_key_t *master,
    ngx_str_t *parts, ngx_str_t *content)
{
    ngx_int_t  rc;
    u_char     key[NGX_COGNITO_KEY_LEN];

    rc = ngx_cognito_token_key(master, NGX_COGNITO_USE_REFRESH,
                               parts[1].data, parts[1].len, key);
    if (rc == NGX_OK) {
        rc = ngx_cognito_decrypt(key, parts[2].data,
                                 &ngx_cognito_refresh_header, &parts[3],
                                 parts[4].data, content->data);
    }

    ngx_cognito_cleanse_bytes(key, sizeof(key));

    return rc;
}


static ngx_int_t
ngx_cognito_token_key(const ngx_cognito_master_key_t *master,
    ngx_cognito_key_use_e use, const u_char *seed, size_t size,
    u_char key[NGX_COGNITO_KEY_LEN])
{
    return ngx_cognito_hmac_sha256(master->derived[use], NGX_COGNITO_KEY_LEN,
                                   seed, size, key);
}


ngx_int_t
ngx_cognito_session_make(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *content, ngx_str_t *session)
{
    ngx_int_t  rc;
    ngx_str_t  bytes;

    rc = ngx_cognito_message_make(ring, pool, NGX_COGNITO_USE_SESSION, content,
                                  &bytes);
    if (rc != NGX_OK) {
        return rc;
    }

    if ((bytes.len * 8 + 5) / 6 > NGX_COGNITO_SESSION_MAX) {
        return NGX_ERROR;
    }

    return ngx_cognito_base64url(pool, &bytes, session);
}


ngx_int_t
ngx_cognito_session_open(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *session, ngx_str_t *content)
{
    ngx_int_t  rc;
    ngx_str_t  bytes;

    if (session->len < NGX_COGNITO_SESSION_MIN
        || session->len > NGX_COGNITO_SESSION_MAX)
    {
        return NGX_DECLINED;
    }

    rc = ngx_cognito_base64url_decode(pool, session, &bytes);
    if (rc != NGX_OK) {
        return rc;
    }

    return ngx_cognito_message_open(ring, pool, NGX_COGNITO_USE_SESSION,
                                    &bytes, content);
}


ngx_int_t
ngx_cognito_secret_block_make(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *content, ngx_str_t *block)
{
    ngx_int_t  rc;
    ngx_str_t  bytes;

    rc = ngx_cognito_message_make(ring, pool, NGX_COGNITO_USE_SECRET_BLOCK,
                                  content, &bytes);
    if (rc != NGX_OK) {
        return rc;
    }

    block->data = ngx_pnalloc(pool, ngx_base64_encoded_length(bytes.len));
    if (block->data == NULL) {
        return NGX_ERROR;
    }

    ngx_encode_base64(block, &bytes);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_secret_block_open(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *block, ngx_str_t *bytes, ngx_str_t *content)
{
    bytes->data = ngx_pnalloc(pool, ngx_base64_decoded_length(block->len) + 1);
    if (bytes->data == NULL) {
        return NGX_ERROR;
    }

    if (ngx_decode_base64(bytes, (ngx_str_t *) block) != NGX_OK) {
        return NGX_DECLINED;
    }

    return ngx_cognito_message_open(ring, pool, NGX_COGNITO_USE_SECRET_BLOCK,
                                    bytes, content);
}


static ngx_int_t
ngx_cognito_message_make(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    ngx_cognito_key_use_e use, const ngx_str_t *content, ngx_str_t *bytes)
{
    u_char                          *p;
    ngx_int_t                        rc;
    u_char                           key[NGX_COGNITO_KEY_LEN];
    const ngx_cognito_master_key_t  *master;

    bytes->len = NGX_COGNITO_MESSAGE_TEXT + content->len + NGX_COGNITO_TAG_LEN;

    bytes->data = ngx_pnalloc(pool, bytes->len);
    if (bytes->data == NULL) {
        return NGX_ERROR;
    }

    master = ngx_cognito_keyring_first(ring);

    p = ngx_cpymem(bytes->data, ngx_cognito_message_head.data,
                   NGX_COGNITO_MESSAGE_HEAD_LEN);
    p = ngx_cpymem(p, master->id, NGX_COGNITO_KEY_ID_LEN);

    if (ngx_cognito_random(p, NGX_COGNITO_MESSAGE_ID_LEN
                              + NGX_COGNITO_NONCE_LEN)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_token_key(master, use, p, NGX_COGNITO_MESSAGE_ID_LEN,
                               key);
    if (rc == NGX_OK) {
        p = bytes->data + NGX_COGNITO_MESSAGE_TEXT;

        rc = ngx_cognito_encrypt(key, bytes->data + NGX_COGNITO_MESSAGE_NONCE,
                                 &ngx_cognito_message_head, content, p,
                                 p + content->len);
    }

    ngx_cognito_cleanse_bytes(key, sizeof(key));

    return rc;
}


static ngx_int_t
ngx_cognito_message_open(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    ngx_cognito_key_use_e use, const ngx_str_t *bytes, ngx_str_t *content)
{
    ngx_int_t                        rc;
    ngx_str_t                        cipher;
    u_char                           key[NGX_COGNITO_KEY_LEN];
    const ngx_cognito_master_key_t  *master;

    if (bytes->len < NGX_COGNITO_MESSAGE_TEXT + NGX_COGNITO_TAG_LEN
        || ngx_memcmp(bytes->data, ngx_cognito_message_head.data,
                      NGX_COGNITO_MESSAGE_HEAD_LEN)
           != 0)
    {
        return NGX_DECLINED;
    }

    master = ngx_cognito_keyring_find(ring, bytes->data
                                            + NGX_COGNITO_MESSAGE_HEAD_LEN);
    if (master == NULL) {
        return NGX_DECLINED;
    }

    cipher.data = bytes->data + NGX_COGNITO_MESSAGE_TEXT;
    cipher.len = bytes->len - NGX_COGNITO_MESSAGE_TEXT - NGX_COGNITO_TAG_LEN;

    content->len = cipher.len;

    content->data = ngx_pnalloc(pool, content->len + 1);
    if (content->data == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_token_key(master, use,
                               bytes->data + NGX_COGNITO_MESSAGE_ID,
                               NGX_COGNITO_MESSAGE_ID_LEN, key);
    if (rc == NGX_OK) {
        rc = ngx_cognito_decrypt(key, bytes->data + NGX_COGNITO_MESSAGE_NONCE,
                                 &ngx_cognito_message_head, &cipher,
                                 cipher.data + cipher.len, content->data);
    }

    ngx_cognito_cleanse_bytes(key, sizeof(key));

    return rc;
}
