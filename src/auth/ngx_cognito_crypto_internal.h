
/*
 * What the files of src/auth share among themselves; nobody else includes
 * it, because it shows OpenSSL's types and the keys derived from the master
 * key.
 */


#ifndef _NGX_COGNITO_CRYPTO_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_CRYPTO_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include "ngx_cognito_crypto.h"


#define NGX_COGNITO_KEY_LEN     32
#define NGX_COGNITO_KEY_ID_LEN  4
#define NGX_COGNITO_NONCE_LEN   12
#define NGX_COGNITO_TAG_LEN     16


typedef struct {
    EVP_MD                       *sha256;
    EVP_MD                       *sha384;
    EVP_MAC                      *hmac;
    EVP_KDF                      *hkdf;
    EVP_CIPHER                   *aes_256_gcm;
} ngx_cognito_algorithms_t;


/* a key derived for each use, so that no use weakens another */

typedef enum {
    NGX_COGNITO_USE_SEAL = 0,
    NGX_COGNITO_USE_PROOF,
    NGX_COGNITO_USE_REFRESH,
    NGX_COGNITO_USE_SESSION,
    NGX_COGNITO_USE_SECRET_BLOCK,
    NGX_COGNITO_NUSES
} ngx_cognito_key_use_e;


typedef struct {
    u_char                        id[NGX_COGNITO_KEY_ID_LEN];
    u_char                        derived[NGX_COGNITO_NUSES]
                                         [NGX_COGNITO_KEY_LEN];
} ngx_cognito_master_key_t;


struct ngx_cognito_keyring_s {
    ngx_array_t                   keys;     /* ngx_cognito_master_key_t */
};


/*
 * The algorithms, fetched once a process: fetching costs more than a digest.
 * NULL: OpenSSL does not offer them.
 */
const ngx_cognito_algorithms_t *ngx_cognito_algorithms(void);

/* the digest of n strings one after the other */
ngx_int_t ngx_cognito_sha256_parts(const ngx_str_t *parts, ngx_uint_t n,
    u_char digest[NGX_COGNITO_SHA256_LEN]);
ngx_int_t ngx_cognito_hmac_parts(const u_char *key, size_t key_size,
    const ngx_str_t *parts, ngx_uint_t n,
    u_char digest[NGX_COGNITO_SHA256_LEN]);

/*
 * AES-256-GCM; cipher has the size of plain.  _decrypt: NGX_DECLINED if the
 * tag does not fit, and then plain is cleansed.
 */
ngx_int_t ngx_cognito_encrypt(const u_char key[NGX_COGNITO_KEY_LEN],
    const u_char nonce[NGX_COGNITO_NONCE_LEN], const ngx_str_t *associated,
    const ngx_str_t *plain, u_char *cipher, u_char tag[NGX_COGNITO_TAG_LEN]);
ngx_int_t ngx_cognito_decrypt(const u_char key[NGX_COGNITO_KEY_LEN],
    const u_char nonce[NGX_COGNITO_NONCE_LEN], const ngx_str_t *associated,
    const ngx_str_t *cipher, const u_char tag[NGX_COGNITO_TAG_LEN],
    u_char *plain);

/* the key that seals now, and the one of an id (NULL: not in the ring) */
const ngx_cognito_master_key_t *ngx_cognito_keyring_first(
    const ngx_cognito_keyring_t *ring);
const ngx_cognito_master_key_t *ngx_cognito_keyring_find(
    const ngx_cognito_keyring_t *ring,
    const u_char id[NGX_COGNITO_KEY_ID_LEN]);


#endif /* _NGX_COGNITO_CRYPTO_INTERNAL_H_INCLUDED_ */
