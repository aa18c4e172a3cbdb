
/*
 * The primitives, and the only place besides the other files of src/auth
 * that sees OpenSSL: digests, random bytes, constant-time comparison,
 * encodings of bytes, sealing under the master key.
 *
 * Pure functions: no I/O, no nginx request, callable from a thread as long
 * as the pool given (where one is) belongs to that thread.  Results that are
 * ngx_str_t lie in that pool.  NGX_ERROR from a function here means that
 * OpenSSL or the allocator refused; it has been logged where there is a log.
 */


#ifndef _NGX_COGNITO_CRYPTO_H_INCLUDED_
#define _NGX_COGNITO_CRYPTO_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


#define NGX_COGNITO_SHA256_LEN   32
#define NGX_COGNITO_UUID_LEN     36


/* a running SHA-256 (the body's, for SigV4); freed with the pool */

typedef struct ngx_cognito_sha256_s  ngx_cognito_sha256_t;

ngx_cognito_sha256_t *ngx_cognito_sha256_create(ngx_pool_t *pool);
ngx_int_t ngx_cognito_sha256_update(ngx_cognito_sha256_t *sha, u_char *data,
    size_t size);
ngx_int_t ngx_cognito_sha256_final(ngx_cognito_sha256_t *sha,
    u_char digest[NGX_COGNITO_SHA256_LEN]);

ngx_int_t ngx_cognito_sha256(const u_char *data, size_t size,
    u_char digest[NGX_COGNITO_SHA256_LEN]);
ngx_int_t ngx_cognito_hmac_sha256(const u_char *key, size_t key_size,
    const u_char *data, size_t size, u_char digest[NGX_COGNITO_SHA256_LEN]);

/* cryptographically random; a failure of the generator is NGX_ERROR */
ngx_int_t ngx_cognito_random(u_char *data, size_t size);

/* count characters drawn evenly from alphabet (NUL-terminated) */
ngx_int_t ngx_cognito_random_text(ngx_pool_t *pool, const char *alphabet,
    size_t count, ngx_str_t *text);

/* a version 4 UUID in text, RFC 4122 */
ngx_int_t ngx_cognito_random_uuid(ngx_pool_t *pool, ngx_str_t *uuid);
/* one made of bytes that are as good as random */
ngx_int_t ngx_cognito_uuid_of(ngx_pool_t *pool, const u_char random[16],
    ngx_str_t *uuid);

/* in constant time for equal lengths; 1: the same bytes */
ngx_uint_t ngx_cognito_same_secret(const ngx_str_t *one,
    const ngx_str_t *other);

void ngx_cognito_cleanse_bytes(void *data, size_t size);

/* frees what OpenSSL keeps for the calling thread, which ends */
void ngx_cognito_crypto_thread_end(void);

/* base64url without padding, RFC 4648 section 5 */
ngx_int_t ngx_cognito_base64url(ngx_pool_t *pool, const ngx_str_t *bytes,
    ngx_str_t *text);
/* strict: NGX_DECLINED for a foreign character or padding */
ngx_int_t ngx_cognito_base64url_decode(ngx_pool_t *pool,
    const ngx_str_t *text, ngx_str_t *bytes);


/*
 * Sealing: AES-256-GCM under a key derived from the master key, with the
 * record's Redis key as associated data, so that a sealed value moved to
 * another record does not open.  Layout: key id (4) nonce (12) text tag (16).
 *
 * The key ring holds the file of "cognito_master_key": one key a line, 64
 * hexadecimal digits, the first seals, all open.  Lines beginning with # and
 * empty ones are passed over.  The key id is the head of a key's SHA-256.
 */

typedef struct ngx_cognito_keyring_s  ngx_cognito_keyring_t;

ngx_cognito_keyring_t *ngx_cognito_keyring_load(ngx_pool_t *pool,
    ngx_log_t *log, ngx_str_t *file);           /* NULL: logged as emerg */
ngx_int_t ngx_cognito_seal(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *context, const ngx_str_t *plain, ngx_str_t *sealed);
/* NGX_DECLINED: not sealed here for this context, or altered */
ngx_int_t ngx_cognito_unseal(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *context, const ngx_str_t *sealed, ngx_str_t *plain);

/*
 * A keyed fingerprint (HMAC-SHA256 in hex under a key derived from the
 * master key) of a short secret such as a code, so that Redis can compare
 * it without holding what could be guessed.
 */
ngx_int_t ngx_cognito_proof(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *context, const ngx_str_t *secret, ngx_str_t *proof);


#endif /* _NGX_COGNITO_CRYPTO_H_INCLUDED_ */
