
/*
 * One-time passwords of authenticator apps, RFC 6238 over RFC 4226, and the
 * base32 in which their seeds are typed.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/core_names.h>
#include <openssl/params.h>
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_totp.h"


#define NGX_COGNITO_SHA1_LEN     20
#define NGX_COGNITO_COUNTER_LEN  8


static ngx_int_t ngx_cognito_hmac_sha1(const ngx_str_t *key,
    const u_char *data, size_t size, u_char digest[NGX_COGNITO_SHA1_LEN]);


ngx_int_t
ngx_cognito_base32(ngx_pool_t *pool, const ngx_str_t *bytes, ngx_str_t *text)
{
    u_char      *p;
    size_t       i;
    uint32_t     bits;
    ngx_uint_t   n;

    static const u_char  alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    text->data = ngx_pnalloc(pool, (bytes->len * 8 + 4) / 5);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    p = text->data;
    bits = 0;
    n = 0;

    for (i = 0; i < bytes->len; i++) {
        bits = (bits << 8 | bytes->data[i]) & 0xfff;
        n += 8;

        while (n >= 5) {
            n -= 5;
            *p++ = alphabet[bits >> n & 0x1f];
        }
    }

    if (n) {
        *p++ = alphabet[bits << (5 - n) & 0x1f];
    }

    text->len = p - text->data;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_totp_code(const ngx_str_t *seed, int64_t step,
    u_char code[NGX_COGNITO_TOTP_DIGITS])
{
    u_char      *p, counter[NGX_COGNITO_COUNTER_LEN];
    u_char       digest[NGX_COGNITO_SHA1_LEN];
    uint32_t     number;
    ngx_uint_t   i;

    for (i = NGX_COGNITO_COUNTER_LEN; i-- > 0; /* void */) {
        counter[i] = step & 0xff;
        step >>= 8;
    }

    if (ngx_cognito_hmac_sha1(seed, counter, NGX_COGNITO_COUNTER_LEN, digest)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    /* RFC 4226, 5.3: the last four bits say where the number begins */

    p = digest + (digest[NGX_COGNITO_SHA1_LEN - 1] & 0x0f);

    number = (uint32_t) (p[0] & 0x7f) << 24 | (uint32_t) p[1] << 16
             | (uint32_t) p[2] << 8 | p[3];

    for (i = NGX_COGNITO_TOTP_DIGITS; i-- > 0; /* void */) {
        code[i] = '0' + number % 10;
        number /= 10;
    }

    ngx_cognito_cleanse_bytes(digest, sizeof(digest));

    return NGX_OK;
}


ngx_int_t
ngx_cognito_totp_check(const ngx_str_t *seed, int64_t time,
    const ngx_str_t *code, int64_t *step)
{
    u_char      digits[NGX_COGNITO_TOTP_DIGITS];
    int64_t     now, tried;
    ngx_str_t   expected;
    ngx_uint_t  found;

    now = time / NGX_COGNITO_TOTP_STEP;
    found = 0;

    expected.len = NGX_COGNITO_TOTP_DIGITS;
    expected.data = digits;

    for (tried = now - NGX_COGNITO_TOTP_WINDOW;
         tried <= now + NGX_COGNITO_TOTP_WINDOW;
         tried++)
    {
        if (ngx_cognito_totp_code(seed, tried, digits) != NGX_OK) {
            return NGX_ERROR;
        }

        if (ngx_cognito_same_secret(&expected, code)) {
            *step = tried;
            found = 1;
        }
    }

    ngx_cognito_cleanse_bytes(digits, sizeof(digits));

    return found ? NGX_OK : NGX_DECLINED;
}


static ngx_int_t
ngx_cognito_hmac_sha1(const ngx_str_t *key, const u_char *data, size_t size,
    u_char digest[NGX_COGNITO_SHA1_LEN])
{
    size_t                           len;
    ngx_int_t                        rc;
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

    params[0] = OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST,
                                                 "SHA1", 0);
    params[1] = OSSL_PARAM_construct_end();

    rc = NGX_ERROR;

    if (key->len
        && EVP_MAC_init(context, key->data, key->len, params) == 1
        && EVP_MAC_update(context, data, size) == 1
        && EVP_MAC_final(context, digest, &len, NGX_COGNITO_SHA1_LEN) == 1
        && len == NGX_COGNITO_SHA1_LEN)
    {
        rc = NGX_OK;
    }

    EVP_MAC_CTX_free(context);

    return rc;
}
