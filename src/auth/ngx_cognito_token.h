
/*
 * Tokens: RS256 JWTs and their keys (RFC 7515, RFC 7517, RFC 7518), the
 * refresh token, the session string of a challenge, and the secret block of
 * one that is answered by SRP.
 *
 * Key generation and signing may run in a thread; the pool given must then
 * belong to that thread's job.
 */


#ifndef _NGX_COGNITO_TOKEN_H_INCLUDED_
#define _NGX_COGNITO_TOKEN_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto.h"


/* an RSA-2048 key pair, parsed; freed with the pool it was opened in */

typedef struct ngx_cognito_signing_key_s  ngx_cognito_signing_key_t;


/*
 * A new key: the private key in PKCS#8 DER (to be sealed; the caller cleanses
 * it), the modulus n as big-endian bytes, and a kid: base64 of 32 bytes with
 * padding, as the service's.
 */
ngx_int_t ngx_cognito_signing_key_generate(ngx_pool_t *pool, ngx_str_t *der,
    ngx_str_t *modulus, ngx_str_t *kid);

ngx_cognito_signing_key_t *ngx_cognito_signing_key_open(ngx_pool_t *pool,
    const ngx_str_t *der, const ngx_str_t *kid);

/*
 * The compact form of claims (JSON text) under the header
 * {"kid":"...","alg":"RS256"}.
 */
ngx_int_t ngx_cognito_token_sign(ngx_pool_t *pool,
    ngx_cognito_signing_key_t *key, const ngx_str_t *claims,
    ngx_str_t *token);

/*
 * Takes a compact JWT apart without judging it: NGX_OK, NGX_DECLINED: not
 * three base64url parts with an RS256 header, NGX_ERROR.
 */
typedef struct {
    ngx_str_t                     kid;
    ngx_str_t                     claims;       /* JSON text */
    ngx_str_t                     signed_part;  /* header.claims, as sent */
    ngx_str_t                     signature;    /* bytes */
} ngx_cognito_token_parts_t;

ngx_int_t ngx_cognito_token_split(ngx_pool_t *pool, const ngx_str_t *token,
    ngx_cognito_token_parts_t *parts);

/* NGX_OK: the signature is this key's; NGX_DECLINED; NGX_ERROR */
ngx_int_t ngx_cognito_token_verify(ngx_cognito_signing_key_t *key,
    const ngx_cognito_token_parts_t *parts);


/*
 * Refresh tokens look as the service's do: JWE compact, five parts, header
 * {"cty":"JWT","enc":"A256GCM","alg":"RSA-OAEP"}.  Only this server reads
 * them, so the second part (256 bytes) is random and the content key is
 * derived from it under the master key: opening one costs no RSA operation.
 */
ngx_int_t ngx_cognito_refresh_token_make(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *content, ngx_str_t *token);
/* NGX_DECLINED: not made here, or altered */
ngx_int_t ngx_cognito_refresh_token_open(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *token, ngx_str_t *content);

/*
 * Session strings: base64url of a sealed content, beginning with AYABe as
 * the service's.
 */
ngx_int_t ngx_cognito_session_make(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *content, ngx_str_t *session);
ngx_int_t ngx_cognito_session_open(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *session, ngx_str_t *content);

/*
 * Secret blocks: base64 of a sealed content of any size, which may be made in
 * a job.  _open gives the block's bytes, too, because the client's proof is
 * made of them.  NGX_DECLINED: not made here, or altered.
 */
ngx_int_t ngx_cognito_secret_block_make(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *content, ngx_str_t *block);
ngx_int_t ngx_cognito_secret_block_open(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *block, ngx_str_t *bytes,
    ngx_str_t *content);


#endif /* _NGX_COGNITO_TOKEN_H_INCLUDED_ */
