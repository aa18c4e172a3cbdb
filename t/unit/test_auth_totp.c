
/*
 * src/auth: one-time passwords, against the known answers of RFC 6238
 * (appendix B, the last six of its eight digits) and RFC 4226 (appendix D),
 * and base32 against RFC 4648 (section 10).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_totp.h"
#include "ngx_cognito_unit.h"


typedef struct {
    int64_t                       time;
    const char                   *code;
} ngx_cognito_test_totp_t;


void ngx_cognito_test_auth_totp(ngx_cognito_unit_t *unit);

static void ngx_cognito_test_base32(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_totp_codes(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_totp_window(ngx_cognito_unit_t *unit);
static ngx_int_t ngx_cognito_test_totp_at(ngx_str_t *code, int64_t time,
    int64_t *step);


static ngx_str_t  ngx_cognito_test_seed = ngx_string("12345678901234567890");


void
ngx_cognito_test_auth_totp(ngx_cognito_unit_t *unit)
{
    ngx_cognito_test_base32(unit);
    ngx_cognito_test_totp_codes(unit);
    ngx_cognito_test_totp_window(unit);
}


static void
ngx_cognito_test_base32(ngx_cognito_unit_t *unit)
{
    u_char      bytes[NGX_COGNITO_TOTP_SEED_LEN];
    ngx_str_t   plain, text;
    ngx_uint_t  i;

    static const char  *known[][2] = {
        { "", "" },
        { "f", "MY" },
        { "fo", "MZXQ" },
        { "foo", "MZXW6" },
        { "foob", "MZXW6YQ" },
        { "fooba", "MZXW6YTB" },
        { "foobar", "MZXW6YTBOI" },
        { "12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" }
    };

    for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        plain = ngx_cognito_unit_text(known[i][0]);

        ngx_cognito_is_integer(unit, ngx_cognito_base32(unit->pool, &plain,
                                                        &text),
                               NGX_OK, "base32 of \"%s\"", known[i][0]);
        ngx_cognito_is(unit, &text, known[i][1], "it is %s", known[i][1]);
    }

    ngx_memset(bytes, 0xff, sizeof(bytes));

    plain.data = bytes;
    plain.len = sizeof(bytes);

    ngx_cognito_is_integer(unit, ngx_cognito_base32(unit->pool, &plain, &text),
                           NGX_OK, "base32 of a seed");
    ngx_cognito_is(unit, &text,
                   "777777777777777777777777777777777777777777777777777Q",
                   "52 characters");
}


static void
ngx_cognito_test_totp_codes(ngx_cognito_unit_t *unit)
{
    u_char      digits[NGX_COGNITO_TOTP_DIGITS];
    ngx_str_t   text, empty;
    ngx_uint_t  i;

    static const ngx_cognito_test_totp_t  known[] = {
        { 59, "287082" },
        { 1111111109, "081804" },
        { 1111111111, "050471" },
        { 1234567890, "005924" },
        { 2000000000, "279037" },
        { 20000000000, "353130" }
    };

    static const char  *counted[] = {
        "755224", "287082", "359152", "969429", "338314",
        "254676", "287922", "162583", "399871", "520489"
    };

    text.data = digits;
    text.len = NGX_COGNITO_TOTP_DIGITS;

    for (i = 0; i < sizeof(known) / sizeof(known[0]); i++) {
        ngx_cognito_is_integer(unit,
                   ngx_cognito_totp_code(&ngx_cognito_test_seed,
                                     known[i].time / NGX_COGNITO_TOTP_STEP,
                                         digits),
                   NGX_OK, "RFC 6238 at %L", known[i].time);
        ngx_cognito_is(unit, &text, known[i].code, "it is %s", known[i].code);
    }

    for (i = 0; i < sizeof(counted) / sizeof(counted[0]); i++) {
        (void) ngx_cognito_totp_code(&ngx_cognito_test_seed, i, digits);
        ngx_cognito_is(unit, &text, counted[i], "RFC 4226, count %ui", i);
    }

    ngx_str_set(&empty, "");

    ngx_cognito_is_integer(unit, ngx_cognito_totp_code(&empty, 1, digits),
                           NGX_ERROR, "no seed, no code");
}


static void
ngx_cognito_test_totp_window(ngx_cognito_unit_t *unit)
{
    int64_t    step;
    ngx_str_t  code;

    /* the code of step 37037037, from 1111111110 to 1111111139 */

    ngx_str_set(&code, "050471");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111111, &step),
                           NGX_OK, "in its step");
    ngx_cognito_is_integer(unit, step, 37037037, "which is told");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111080, &step),
                           NGX_OK, "a step early");
    ngx_cognito_is_integer(unit, step, 37037037, "its own is told");
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111169, &step),
                           NGX_OK, "a step late");
    ngx_cognito_is_integer(unit, step, 37037037, "its own is told");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111079, &step),
                           NGX_DECLINED, "two steps early");
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111170, &step),
                           NGX_DECLINED, "two steps late");

    ngx_str_set(&code, "050472");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111111, &step),
                           NGX_DECLINED, "another code");

    ngx_str_set(&code, "05047");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111111, &step),
                           NGX_DECLINED, "a digit less");

    ngx_str_set(&code, "0504710");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111111, &step),
                           NGX_DECLINED, "a digit more");

    ngx_str_set(&code, "");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_totp_at(&code, 1111111111, &step),
                           NGX_DECLINED, "none");
}


static ngx_int_t
ngx_cognito_test_totp_at(ngx_str_t *code, int64_t time, int64_t *step)
{
    return ngx_cognito_totp_check(&ngx_cognito_test_seed, time, code, step);
}
