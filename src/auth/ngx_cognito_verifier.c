
/*
 * SRP verifiers: what is kept in place of a password.
 *
 * The functions that compute touch nothing but their arguments and may run
 * in a thread; what they computed with is cleansed before they return.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/crypto.h>
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_group.h"
#include "ngx_cognito_password.h"


static ngx_int_t ngx_cognito_verifier_exponent(
    const u_char salt[NGX_COGNITO_SALT_LEN], const ngx_str_t *pool_name,
    const ngx_str_t *username, const ngx_str_t *password,
    u_char exponent[NGX_COGNITO_SHA256_LEN]);


ngx_int_t
ngx_cognito_verifier_init(ngx_log_t *log)
{
    if (ngx_cognito_algorithms() == NULL
        || ngx_cognito_group_init() != NGX_OK)
    {
        ngx_log_error(NGX_LOG_EMERG, log, 0,
                      "cognito: OpenSSL lacks SHA-256, HMAC, AES-256-GCM "
                      "or memory");
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_verifier_make(ngx_cognito_verifier_t *verifier,
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *password)
{
    /*
     * Clients print the salt as a number or as it came; without zeros in
     * front both are the same.
     */

    do {
        if (ngx_cognito_random(verifier->salt, NGX_COGNITO_SALT_LEN)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

    } while (verifier->salt[0] < 0x10);

    return ngx_cognito_verifier_compute(verifier, pool_name, username,
                                        password);
}


ngx_int_t
ngx_cognito_verifier_compute(ngx_cognito_verifier_t *verifier,
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *password)
{
    BIGNUM     *power;
    BN_CTX     *context;
    ngx_int_t   rc;
    u_char      exponent[NGX_COGNITO_SHA256_LEN];

    context = BN_CTX_new();
    if (context == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    BN_CTX_start(context);

    power = BN_CTX_get(context);
    if (power == NULL) {
        goto done;
    }

    if (ngx_cognito_verifier_exponent(verifier->salt, pool_name, username,
                                      password, exponent)
        != NGX_OK)
    {
        goto done;
    }

    if (ngx_cognito_group_power(context, power, exponent) != NGX_OK) {
        goto done;
    }

    if (BN_bn2binpad(power, verifier->verifier, NGX_COGNITO_VERIFIER_LEN)
        != NGX_COGNITO_VERIFIER_LEN)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    ngx_cognito_cleanse_bytes(exponent, sizeof(exponent));

    if (power) {
        BN_clear(power);
    }

    BN_CTX_end(context);
    BN_CTX_free(context);

    return rc;
}


/*
 * x = H(PAD(salt) | H(pool name | user name | ":" | password))
 */

static ngx_int_t
ngx_cognito_verifier_exponent(const u_char salt[NGX_COGNITO_SALT_LEN],
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *password, u_char exponent[NGX_COGNITO_SHA256_LEN])
{
    ngx_int_t  rc;
    ngx_str_t  parts[4];
    u_char     inner[NGX_COGNITO_SHA256_LEN];

    parts[0] = *pool_name;
    parts[1] = *username;
    ngx_str_set(&parts[2], ":");
    parts[3] = *password;

    if (ngx_cognito_sha256_parts(parts, 4, inner) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_group_pad(parts, salt, NGX_COGNITO_SALT_LEN);

    parts[2].len = NGX_COGNITO_SHA256_LEN;
    parts[2].data = inner;

    rc = ngx_cognito_sha256_parts(parts, 3, exponent);

    ngx_cognito_cleanse_bytes(inner, sizeof(inner));

    return rc;
}


ngx_int_t
ngx_cognito_verifier_check(const ngx_cognito_verifier_t *verifier,
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *password)
{
    ngx_int_t               rc;
    ngx_cognito_verifier_t  typed;

    ngx_memcpy(typed.salt, verifier->salt, NGX_COGNITO_SALT_LEN);

    rc = ngx_cognito_verifier_compute(&typed, pool_name, username, password);

    if (rc == NGX_OK
        && CRYPTO_memcmp(typed.verifier, verifier->verifier,
                         NGX_COGNITO_VERIFIER_LEN)
           != 0)
    {
        rc = NGX_DECLINED;
    }

    ngx_cognito_cleanse_bytes(&typed, sizeof(typed));

    return rc;
}
