
/*
 * Powers of g in the SRP group from a table.
 *
 * An exponent of 256 bits is cut into windows of 6; the table has, for each
 * window, what each of its 64 values contributes, in Montgomery form.  A
 * power is then one multiplication a window and no squaring.  An entry is
 * taken by reading all 64, because an exponent made from a password must not
 * show in the cache.
 *
 * The table is filled before the workers start and shared by them; from then
 * on nothing here is written.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_group.h"


#define NGX_COGNITO_WINDOW_BITS  6
#define NGX_COGNITO_ENTRIES      (1 << NGX_COGNITO_WINDOW_BITS)
#define NGX_COGNITO_WORDS        (NGX_COGNITO_GROUP_LEN / 8)

#define NGX_COGNITO_WINDOWS                                                   \
    ((NGX_COGNITO_EXPONENT_LEN * 8 + NGX_COGNITO_WINDOW_BITS - 1)             \
     / NGX_COGNITO_WINDOW_BITS)


typedef uint64_t  ngx_cognito_power_t[NGX_COGNITO_WORDS];


static ngx_int_t ngx_cognito_group_fill(BN_CTX *context);
static ngx_int_t ngx_cognito_group_fill_window(BN_CTX *context,
    ngx_cognito_power_t *window, const BIGNUM *one, BIGNUM *base,
    BIGNUM *power);
static uint64_t ngx_cognito_group_window(
    const u_char exponent[NGX_COGNITO_EXPONENT_LEN], ngx_uint_t n);
static void ngx_cognito_group_entry(ngx_cognito_power_t entry,
    ngx_uint_t n, uint64_t value);


static BIGNUM              *ngx_cognito_modulus;
static BN_MONT_CTX         *ngx_cognito_montgomery;
static ngx_uint_t           ngx_cognito_group_ready;
static ngx_cognito_power_t  ngx_cognito_powers[NGX_COGNITO_WINDOWS]
                                              [NGX_COGNITO_ENTRIES];


ngx_int_t
ngx_cognito_group_init(void)
{
    BN_CTX     *context;
    ngx_int_t   rc;

    if (ngx_cognito_group_ready) {
        return NGX_OK;
    }

    context = BN_CTX_new();
    if (context == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    if (ngx_cognito_modulus == NULL) {
        ngx_cognito_modulus = BN_get_rfc3526_prime_3072(NULL);
        if (ngx_cognito_modulus == NULL) {
            goto done;
        }
    }

    if (ngx_cognito_montgomery == NULL) {
        ngx_cognito_montgomery = BN_MONT_CTX_new();
        if (ngx_cognito_montgomery == NULL) {
            goto done;
        }
    }

    if (BN_MONT_CTX_set(ngx_cognito_montgomery, ngx_cognito_modulus, context)
        != 1)
    {
        goto done;
    }

    rc = ngx_cognito_group_fill(context);

    if (rc == NGX_OK) {
        ngx_cognito_group_ready = 1;
    }

done:

    BN_CTX_free(context);

    return rc;
}


static ngx_int_t
ngx_cognito_group_fill(BN_CTX *context)
{
    BIGNUM      *one, *base, *power;
    ngx_int_t    rc;
    ngx_uint_t   n;

    rc = NGX_ERROR;

    BN_CTX_start(context);

    one = BN_CTX_get(context);
    base = BN_CTX_get(context);
    power = BN_CTX_get(context);

    if (power == NULL
        || BN_one(one) != 1
        || BN_set_word(base, 2) != 1
        || BN_to_montgomery(one, one, ngx_cognito_montgomery, context) != 1
        || BN_to_montgomery(base, base, ngx_cognito_montgomery, context) != 1)
    {
        goto done;
    }

    for (n = 0; n < NGX_COGNITO_WINDOWS; n++) {

        if (ngx_cognito_group_fill_window(context, ngx_cognito_powers[n],
                                          one, base, power)
            != NGX_OK)
        {
            goto done;
        }

        /* what follows the last entry is the base of the next window */

        if (BN_copy(base, power) == NULL) {
            goto done;
        }
    }

    rc = NGX_OK;

done:

    BN_CTX_end(context);

    return rc;
}


static ngx_int_t
ngx_cognito_group_fill_window(BN_CTX *context, ngx_cognito_power_t *window,
    const BIGNUM *one, BIGNUM *base, BIGNUM *power)
{
    ngx_uint_t  i;

    if (BN_copy(power, one) == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; i < NGX_COGNITO_ENTRIES; i++) {

        if (BN_bn2lebinpad(power, (u_char *) window[i], NGX_COGNITO_GROUP_LEN)
            != NGX_COGNITO_GROUP_LEN)
        {
            return NGX_ERROR;
        }

        if (BN_mod_mul_montgomery(power, power, base, ngx_cognito_montgomery,
                                  context)
            != 1)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


const BIGNUM *
ngx_cognito_group_modulus(void)
{
    return ngx_cognito_group_ready ? ngx_cognito_modulus : NULL;
}


BN_MONT_CTX *
ngx_cognito_group_montgomery(void)
{
    return ngx_cognito_group_ready ? ngx_cognito_montgomery : NULL;
}


ngx_int_t
ngx_cognito_group_power(BN_CTX *context, BIGNUM *result,
    const u_char exponent[NGX_COGNITO_EXPONENT_LEN])
{
    BIGNUM               *factor;
    ngx_int_t             rc;
    ngx_uint_t            n;
    ngx_cognito_power_t   entry;

    if (!ngx_cognito_group_ready) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    BN_CTX_start(context);

    factor = BN_CTX_get(context);
    if (factor == NULL) {
        goto done;
    }

    for (n = 0; n < NGX_COGNITO_WINDOWS; n++) {

        ngx_cognito_group_entry(entry, n,
                                ngx_cognito_group_window(exponent, n));

        if (BN_lebin2bn((u_char *) entry, NGX_COGNITO_GROUP_LEN,
                        n ? factor : result)
            == NULL)
        {
            goto done;
        }

        if (n && BN_mod_mul_montgomery(result, result, factor,
                                       ngx_cognito_montgomery, context)
                 != 1)
        {
            goto done;
        }
    }

    if (BN_from_montgomery(result, result, ngx_cognito_montgomery, context)
        != 1)
    {
        goto done;
    }

    rc = NGX_OK;

done:

    ngx_cognito_cleanse_bytes(entry, sizeof(entry));

    if (factor) {
        BN_clear(factor);
    }

    BN_CTX_end(context);

    return rc;
}


static uint64_t
ngx_cognito_group_window(const u_char exponent[NGX_COGNITO_EXPONENT_LEN],
    ngx_uint_t n)
{
    uint64_t    value;
    ngx_uint_t  bit, byte;

    bit = n * NGX_COGNITO_WINDOW_BITS;
    byte = NGX_COGNITO_EXPONENT_LEN - 1 - bit / 8;

    value = exponent[byte];

    if (byte > 0) {
        value |= (uint64_t) exponent[byte - 1] << 8;
    }

    return (value >> (bit % 8)) & (NGX_COGNITO_ENTRIES - 1);
}


static void
ngx_cognito_group_entry(ngx_cognito_power_t entry, ngx_uint_t n,
    uint64_t value)
{
    uint64_t         mask, i;
    ngx_uint_t       k;
    const uint64_t  *words;

    ngx_memzero(entry, sizeof(ngx_cognito_power_t));

    for (i = 0; i < NGX_COGNITO_ENTRIES; i++) {

        /* all ones where i is the value, else zero */

        mask = 0 - (((i ^ value) - 1) >> 63);
        words = ngx_cognito_powers[n][i];

        for (k = 0; k < NGX_COGNITO_WORDS; k++) {
            entry[k] |= words[k] & mask;
        }
    }
}


void
ngx_cognito_group_pad(ngx_str_t parts[2], const u_char *number, size_t size)
{
    while (size && *number == 0) {
        number++;
        size--;
    }

    parts[0].len = (size == 0 || (*number & 0x80)) ? 1 : 0;
    parts[0].data = (u_char *) "";

    parts[1].len = size;
    parts[1].data = (u_char *) number;
}
