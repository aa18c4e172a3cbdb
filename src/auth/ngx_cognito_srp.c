
/*
 * The server's side of SRP: B, u, S, the key and the client's proof.
 * The powers of g are in ngx_cognito_group.c, verifiers of passwords in
 * ngx_cognito_verifier.c; what a challenge remembers is its operation's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_group.h"
#include "ngx_cognito_srp.h"


static ngx_int_t ngx_cognito_srp_multiplier(BIGNUM *k);
static ngx_int_t ngx_cognito_srp_mix(const ngx_cognito_srp_t *srp,
    const u_char client[NGX_COGNITO_SRP_LEN],
    u_char mix[NGX_COGNITO_SHA256_LEN]);
static ngx_int_t ngx_cognito_srp_premaster(const ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN],
    const u_char client[NGX_COGNITO_SRP_LEN],
    const u_char mix[NGX_COGNITO_SHA256_LEN],
    u_char premaster[NGX_COGNITO_SRP_LEN]);
static ngx_int_t ngx_cognito_srp_derive(
    const u_char mix[NGX_COGNITO_SHA256_LEN],
    const u_char premaster[NGX_COGNITO_SRP_LEN],
    u_char key[NGX_COGNITO_SRP_KEY_LEN]);


static const ngx_str_t  ngx_cognito_srp_label =
    ngx_string("Caldera Derived Key\x01");


ngx_int_t
ngx_cognito_srp_make(ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN])
{
    if (ngx_cognito_random(srp->secret, NGX_COGNITO_SRP_SECRET_LEN)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_srp_compute(srp, verifier);
}


ngx_int_t
ngx_cognito_srp_compute(ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN])
{
    BIGNUM        *k, *v, *power;
    BN_CTX        *context;
    ngx_int_t      rc;
    const BIGNUM  *modulus;

    modulus = ngx_cognito_group_modulus();

    context = BN_CTX_new();
    if (context == NULL || modulus == NULL) {
        BN_CTX_free(context);
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    BN_CTX_start(context);

    k = BN_CTX_get(context);
    v = BN_CTX_get(context);
    power = BN_CTX_get(context);

    if (power == NULL
        || ngx_cognito_srp_multiplier(k) != NGX_OK
        || BN_bin2bn(verifier, NGX_COGNITO_SRP_LEN, v) == NULL)
    {
        goto done;
    }

    if (ngx_cognito_group_power(context, power, srp->secret) != NGX_OK
        || BN_mod_mul(v, v, k, modulus, context) != 1
        || BN_mod_add(power, power, v, modulus, context) != 1)
    {
        goto done;
    }

    if (BN_bn2binpad(power, srp->number, NGX_COGNITO_SRP_LEN)
        != NGX_COGNITO_SRP_LEN)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    BN_CTX_end(context);
    BN_CTX_free(context);

    return rc;
}


/*
 * k = H(PAD(N) | g)
 */

static ngx_int_t
ngx_cognito_srp_multiplier(BIGNUM *k)
{
    ngx_str_t  parts[3];
    u_char     modulus[NGX_COGNITO_SRP_LEN];
    u_char     digest[NGX_COGNITO_SHA256_LEN];

    if (BN_bn2binpad(ngx_cognito_group_modulus(), modulus,
                     NGX_COGNITO_SRP_LEN)
        != NGX_COGNITO_SRP_LEN)
    {
        return NGX_ERROR;
    }

    ngx_cognito_group_pad(parts, modulus, NGX_COGNITO_SRP_LEN);
    ngx_str_set(&parts[2], "\x02");

    if (ngx_cognito_sha256_parts(parts, 3, digest) != NGX_OK
        || BN_bin2bn(digest, NGX_COGNITO_SHA256_LEN, k) == NULL)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_srp_parse(const ngx_str_t *text,
    u_char number[NGX_COGNITO_SRP_LEN])
{
    BIGNUM      *value;
    u_char      *p, *out, digits[2];
    size_t       size;
    ngx_int_t    rc, byte;

    p = text->data;
    size = text->len;

    while (size && *p == '0') {
        p++;
        size--;
    }

    if (size == 0 || size > 2 * NGX_COGNITO_SRP_LEN) {
        return NGX_DECLINED;
    }

    ngx_memzero(number, NGX_COGNITO_SRP_LEN);
    out = number + NGX_COGNITO_SRP_LEN - (size + 1) / 2;

    digits[0] = '0';

    while (size) {

        if (size % 2 == 0) {
            digits[0] = *p++;
            size--;
        }

        digits[1] = *p++;
        size--;

        byte = ngx_hextoi(digits, 2);
        if (byte == NGX_ERROR) {
            return NGX_DECLINED;
        }

        *out++ = (u_char) byte;
    }

    if (ngx_cognito_group_modulus() == NULL) {
        return NGX_ERROR;
    }

    value = BN_bin2bn(number, NGX_COGNITO_SRP_LEN, NULL);
    if (value == NULL) {
        return NGX_ERROR;
    }

    /* not zero, it had a digit; so below N it is not zero in the group */

    rc = (BN_ucmp(value, ngx_cognito_group_modulus()) < 0) ? NGX_OK
                                                          : NGX_DECLINED;

    BN_free(value);

    return rc;
}


ngx_int_t
ngx_cognito_srp_print(ngx_pool_t *pool, const u_char *number, size_t size,
    ngx_str_t *text)
{
    text->data = ngx_pnalloc(pool, 2 * size + 1);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    ngx_hex_dump(text->data, (u_char *) number, size);
    text->len = 2 * size;

    while (text->len > 1 && text->data[0] == '0') {
        text->data++;
        text->len--;
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_srp_key(const ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN],
    const u_char client[NGX_COGNITO_SRP_LEN],
    u_char key[NGX_COGNITO_SRP_KEY_LEN])
{
    ngx_int_t   rc;
    ngx_uint_t  i, any;
    u_char      mix[NGX_COGNITO_SHA256_LEN];
    u_char      premaster[NGX_COGNITO_SRP_LEN];

    if (ngx_cognito_srp_mix(srp, client, mix) != NGX_OK) {
        return NGX_ERROR;
    }

    any = 0;

    for (i = 0; i < NGX_COGNITO_SHA256_LEN; i++) {
        any |= mix[i];
    }

    if (any == 0) {
        return NGX_DECLINED;
    }

    rc = ngx_cognito_srp_premaster(srp, verifier, client, mix, premaster);

    if (rc == NGX_OK) {
        rc = ngx_cognito_srp_derive(mix, premaster, key);
    }

    ngx_cognito_cleanse_bytes(premaster, sizeof(premaster));

    return rc;
}


/*
 * u = H(PAD(A) | PAD(B))
 */

static ngx_int_t
ngx_cognito_srp_mix(const ngx_cognito_srp_t *srp,
    const u_char client[NGX_COGNITO_SRP_LEN],
    u_char mix[NGX_COGNITO_SHA256_LEN])
{
    ngx_str_t  parts[4];

    ngx_cognito_group_pad(&parts[0], client, NGX_COGNITO_SRP_LEN);
    ngx_cognito_group_pad(&parts[2], srp->number, NGX_COGNITO_SRP_LEN);

    return ngx_cognito_sha256_parts(parts, 4, mix);
}


/*
 * S = (A * v^u)^b; u is public, b is not.
 */

static ngx_int_t
ngx_cognito_srp_premaster(const ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN],
    const u_char client[NGX_COGNITO_SRP_LEN],
    const u_char mix[NGX_COGNITO_SHA256_LEN],
    u_char premaster[NGX_COGNITO_SRP_LEN])
{
    BIGNUM        *a, *b, *u, *v;
    BN_CTX        *context;
    ngx_int_t      rc;
    BN_MONT_CTX   *montgomery;
    const BIGNUM  *modulus;

    modulus = ngx_cognito_group_modulus();
    montgomery = ngx_cognito_group_montgomery();

    context = BN_CTX_new();
    if (context == NULL || modulus == NULL) {
        BN_CTX_free(context);
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    BN_CTX_start(context);

    a = BN_CTX_get(context);
    b = BN_CTX_get(context);
    u = BN_CTX_get(context);
    v = BN_CTX_get(context);

    if (v == NULL
        || BN_bin2bn(client, NGX_COGNITO_SRP_LEN, a) == NULL
        || BN_bin2bn(srp->secret, NGX_COGNITO_SRP_SECRET_LEN, b) == NULL
        || BN_bin2bn(mix, NGX_COGNITO_SHA256_LEN, u) == NULL
        || BN_bin2bn(verifier, NGX_COGNITO_SRP_LEN, v) == NULL)
    {
        goto done;
    }

    if (BN_mod_exp_mont(v, v, u, modulus, context, montgomery) != 1
        || BN_mod_mul(v, v, a, modulus, context) != 1
        || BN_mod_exp_mont_consttime(v, v, b, modulus, context, montgomery)
           != 1)
    {
        goto done;
    }

    if (BN_bn2binpad(v, premaster, NGX_COGNITO_SRP_LEN)
        != NGX_COGNITO_SRP_LEN)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    /* the context's numbers are cleared when it is freed */

    BN_CTX_end(context);
    BN_CTX_free(context);

    return rc;
}


/*
 * HKDF (RFC 5869) with PAD(u) as salt and PAD(S) as input, cut to 16 bytes.
 */

static ngx_int_t
ngx_cognito_srp_derive(const u_char mix[NGX_COGNITO_SHA256_LEN],
    const u_char premaster[NGX_COGNITO_SRP_LEN],
    u_char key[NGX_COGNITO_SRP_KEY_LEN])
{
    size_t      size;
    u_char     *p;
    ngx_int_t   rc;
    ngx_str_t   parts[2];
    u_char      salt[NGX_COGNITO_SHA256_LEN + 1];
    u_char      digest[NGX_COGNITO_SHA256_LEN];

    ngx_cognito_group_pad(parts, mix, NGX_COGNITO_SHA256_LEN);

    p = ngx_cpymem(salt, parts[0].data, parts[0].len);
    p = ngx_cpymem(p, parts[1].data, parts[1].len);
    size = p - salt;

    ngx_cognito_group_pad(parts, premaster, NGX_COGNITO_SRP_LEN);

    rc = ngx_cognito_hmac_parts(salt, size, parts, 2, digest);

    if (rc == NGX_OK) {
        rc = ngx_cognito_hmac_parts(digest, sizeof(digest),
                                    &ngx_cognito_srp_label, 1, digest);
    }

    if (rc == NGX_OK) {
        ngx_memcpy(key, digest, NGX_COGNITO_SRP_KEY_LEN);
    }

    ngx_cognito_cleanse_bytes(digest, sizeof(digest));

    return rc;
}


ngx_int_t
ngx_cognito_srp_check(const u_char key[NGX_COGNITO_SRP_KEY_LEN],
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *secret_block, const ngx_str_t *timestamp,
    const ngx_str_t *given)
{
    ngx_str_t  parts[4], bytes, text;
    u_char     digest[NGX_COGNITO_SHA256_LEN];
    u_char     proof[ngx_base64_encoded_length(NGX_COGNITO_SHA256_LEN)];

    parts[0] = *pool_name;
    parts[1] = *username;
    parts[2] = *secret_block;
    parts[3] = *timestamp;

    if (ngx_cognito_hmac_parts(key, NGX_COGNITO_SRP_KEY_LEN, parts, 4, digest)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    bytes.data = digest;
    bytes.len = NGX_COGNITO_SHA256_LEN;

    text.data = proof;

    ngx_encode_base64(&text, &bytes);

    return ngx_cognito_same_secret(&text, given) ? NGX_OK : NGX_DECLINED;
}
