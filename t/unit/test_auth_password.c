
/*
 * src/auth: passwords, verifiers and the server's side of SRP, against the
 * known answers of t/data/srp-vectors.json.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_password.h"
#include "ngx_cognito_srp.h"
#include "ngx_cognito_unit.h"


typedef struct {
    const char                   *password;
    const char                   *complaint;
} ngx_cognito_test_password_t;


typedef struct {
    const char                   *text;
    const char                   *written;
} ngx_cognito_test_srp_time_t;


void ngx_cognito_test_auth_password(ngx_cognito_unit_t *unit);

static void ngx_cognito_test_complaints(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_policies(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_generators(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_secret_hash(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_verifier(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_device_verifier(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_srp(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_srp_client(ngx_cognito_unit_t *unit,
    u_char client[NGX_COGNITO_SRP_LEN]);
static void ngx_cognito_test_srp_numbers(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_srp_time(ngx_cognito_unit_t *unit);
static ngx_str_t ngx_cognito_test_padded(ngx_cognito_unit_t *unit,
    const u_char *number);
static void ngx_cognito_test_vector(ngx_cognito_verifier_t *verifier,
    ngx_cognito_unit_t *unit);


static ngx_str_t  ngx_cognito_test_pool = ngx_string("aBcDeFgHi");
static ngx_str_t  ngx_cognito_test_user = ngx_string("testuser");
static ngx_str_t  ngx_cognito_test_right = ngx_string("P@ssw0rd!");
static ngx_str_t  ngx_cognito_test_wrong = ngx_string("P@ssw0rd?");


void
ngx_cognito_test_auth_password(ngx_cognito_unit_t *unit)
{
    ngx_cognito_test_complaints(unit);
    ngx_cognito_test_policies(unit);
    ngx_cognito_test_generators(unit);
    ngx_cognito_test_secret_hash(unit);

    ngx_cognito_is_integer(unit, ngx_cognito_verifier_init(unit->log),
                           NGX_OK, "the table of powers");
    ngx_cognito_is_integer(unit, ngx_cognito_verifier_init(unit->log),
                           NGX_OK, "once more");

    ngx_cognito_test_verifier(unit);
    ngx_cognito_test_device_verifier(unit);
    ngx_cognito_test_srp(unit);
    ngx_cognito_test_srp_numbers(unit);
    ngx_cognito_test_srp_time(unit);
}


static void
ngx_cognito_test_complaints(ngx_cognito_unit_t *unit)
{
    ngx_str_t                           password;
    const ngx_str_t                    *complaint;
    const ngx_cognito_test_password_t  *test;

    static const ngx_cognito_test_password_t  tests[] = {
        { "", "Password not long enough" },
        { "aA1!aA1", "Password not long enough" },
        { "aA1!\xc3\xa9\xc3\xa9\xc3\xa9", "Password not long enough" },
        { "aA1!\xc3\xa9\xc3\xa9\xc3\xa9\xc3\xa9", NULL },
        { "AAAAAAAA", "Password must have lowercase characters" },
        { "P@1.><?}}}}{{", "Password must have lowercase characters" },
        { "aaaaaaaa", "Password must have uppercase characters" },
        { "aaaaAAAA", "Password must have numeric characters" },
        { "aaaaAAA1", "Password must have symbol characters" },
        { " aaaAAA1", "Password must have symbol characters" },
        { "aaa AAA1", NULL },
        { " aa!AAA1", "Password must satisfy regular expression pattern: "
                      "^\\S.*\\S$" },
        { "aa!AAA1\t", "Password must satisfy regular expression pattern: "
                       "^\\S.*\\S$" },
        { "P@ssw0rd!", NULL },
        { NULL, NULL }
    };

    for (test = tests; test->password; test++) {
        password = ngx_cognito_unit_text(test->password);
        complaint = ngx_cognito_password_complaint(NULL, &password);

        if (test->complaint == NULL) {
            ngx_cognito_ok(unit, complaint == NULL, "\"%s\" is good",
                           test->password);

        } else if (ngx_cognito_ok(unit, complaint != NULL,
                                  "\"%s\" is not good", test->password))
        {
            ngx_cognito_is(unit, complaint, test->complaint, "because");
        }
    }
}


static void
ngx_cognito_test_policies(ngx_cognito_unit_t *unit)
{
    size_t                          i;
    ngx_str_t                       password;
    ngx_uint_t                      good;
    const ngx_str_t                *complaint;
    ngx_cognito_password_policy_t   policy;
    u_char                          text[] = "123456";

    static const char  symbols[] = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-";

    ngx_memzero(&policy, sizeof(ngx_cognito_password_policy_t));

    policy.minimum_length.set = 1;
    policy.minimum_length.value = 6;
    policy.require_lowercase = NGX_COGNITO_FALSE;

    password = ngx_cognito_unit_text("123456");
    ngx_cognito_ok(unit,
                   ngx_cognito_password_complaint(&policy, &password) == NULL,
                   "a policy that only wants 6 characters");

    policy.require_symbols = NGX_COGNITO_TRUE;

    complaint = ngx_cognito_password_complaint(&policy, &password);

    if (ngx_cognito_ok(unit, complaint != NULL, "and then a symbol")) {
        ngx_cognito_is(unit, complaint,
                       "Password must have symbol characters", "says so");
    }

    good = 0;
    password.data = text;

    for (i = 0; symbols[i]; i++) {
        text[0] = symbols[i];

        if (ngx_cognito_password_complaint(&policy, &password) == NULL) {
            good++;
        }
    }

    ngx_cognito_is_integer(unit, good, 32, "each of the service's symbols");
}


static void
ngx_cognito_test_generators(ngx_cognito_unit_t *unit)
{
    ngx_str_t                      text;
    ngx_uint_t                     i, good;
    ngx_cognito_password_policy_t  policy;

    good = 0;

    for (i = 0; i < 200; i++) {

        if (ngx_cognito_password_generate(unit->pool, NULL, &text) == NGX_OK
            && text.len == 12
            && ngx_cognito_password_complaint(NULL, &text) == NULL)
        {
            good++;
        }
    }

    ngx_cognito_is_integer(unit, good, 200, "temporary passwords");

    ngx_memzero(&policy, sizeof(ngx_cognito_password_policy_t));

    policy.minimum_length.set = 1;
    policy.minimum_length.value = 99;
    policy.require_numbers = NGX_COGNITO_TRUE;

    ngx_cognito_password_generate(unit->pool, &policy, &text);

    ngx_cognito_is_integer(unit, text.len, 99, "a long one");
    ngx_cognito_ok(unit,
                   ngx_cognito_password_complaint(&policy, &text) == NULL,
                   "which its policy accepts");

    ngx_cognito_code_generate(unit->pool, 6, &text);
    ngx_cognito_ok(unit, text.len == 6
                         && ngx_atoi(text.data, text.len) != NGX_ERROR,
                   "a code: %V", &text);
}


static void
ngx_cognito_test_secret_hash(ngx_cognito_unit_t *unit)
{
    ngx_str_t  secret, client, given;

    secret = ngx_cognito_unit_text("abcdef01234567890");
    client = ngx_cognito_unit_text("1example23456789");
    given = ngx_cognito_unit_text("tZPN5+oaD3osJ8aYZLkwjfVtQdhpclzf952JSNj7lF"
                                  "o=");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_secret_hash_check(&secret,
                                   &ngx_cognito_test_user, &client, &given),
                           NGX_OK, "the secret hash");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_secret_hash_check(&client,
                                   &ngx_cognito_test_user, &client, &given),
                           NGX_DECLINED, "under another secret");

    given.len--;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_secret_hash_check(&secret,
                                   &ngx_cognito_test_user, &client, &given),
                           NGX_DECLINED, "without its padding");
}


static void
ngx_cognito_test_verifier(ngx_cognito_unit_t *unit)
{
    ngx_str_t               hex;
    ngx_cognito_verifier_t  verifier;

    ngx_cognito_test_vector(&verifier, unit);

    hex = ngx_cognito_test_padded(unit, verifier.verifier);
    ngx_cognito_is(unit, &hex,
                   "250ff5b5b52f188f0bf4106a752951e0"
                   "686d700f56d1546fc32d9d7f57c89b65", "v of the vector");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_verifier_check(&verifier,
                               &ngx_cognito_test_pool, &ngx_cognito_test_user,
                               &ngx_cognito_test_right),
                           NGX_OK, "the right password");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_verifier_check(&verifier,
                               &ngx_cognito_test_pool, &ngx_cognito_test_user,
                               &ngx_cognito_test_wrong),
                           NGX_DECLINED, "a wrong password");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_verifier_check(&verifier,
                               &ngx_cognito_test_user, &ngx_cognito_test_user,
                               &ngx_cognito_test_right),
                           NGX_DECLINED, "in another pool");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_verifier_make(&verifier,
                               &ngx_cognito_test_pool, &ngx_cognito_test_user,
                               &ngx_cognito_test_wrong),
                           NGX_OK, "a new verifier");

    ngx_cognito_ok(unit, verifier.salt[0] >= 0x10,
                   "its salt has no zero in front");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_verifier_check(&verifier,
                               &ngx_cognito_test_pool, &ngx_cognito_test_user,
                               &ngx_cognito_test_wrong),
                           NGX_OK, "knows its password");
}


static void
ngx_cognito_test_vector(ngx_cognito_verifier_t *verifier,
    ngx_cognito_unit_t *unit)
{
    ngx_str_t  salt;

    salt = ngx_cognito_unit_bytes(unit, "c0ffee00c0ffee00c0ffee00c0ffee00");
    ngx_memcpy(verifier->salt, salt.data, NGX_COGNITO_SALT_LEN);

    ngx_cognito_is_integer(unit,
                           ngx_cognito_verifier_compute(verifier,
                               &ngx_cognito_test_pool, &ngx_cognito_test_user,
                               &ngx_cognito_test_right),
                           NGX_OK, "a verifier is computed");
}


static void
ngx_cognito_test_device_verifier(ngx_cognito_unit_t *unit)
{
    ngx_str_t               salt, group, device, password, hex;
    ngx_cognito_verifier_t  verifier;

    salt = ngx_cognito_unit_bytes(unit, "0badcafe0badcafe0badcafe0badcafe");
    ngx_memcpy(verifier.salt, salt.data, NGX_COGNITO_SALT_LEN);

    group = ngx_cognito_unit_text("-abcd1234");
    device = ngx_cognito_unit_text("us-east-1_11111111-2222-3333-4444-"
                                   "555555555555");
    password = ngx_cognito_unit_text("devicepassword");

    ngx_cognito_verifier_compute(&verifier, &group, &device, &password);

    hex = ngx_cognito_test_padded(unit, verifier.verifier);
    ngx_cognito_is(unit, &hex,
                   "b4509b2cb2d611bf1237b9c85c052165"
                   "2c05b2a931cf7d8aa5be3ae9bd9f5b91", "v of a device");
}


static void
ngx_cognito_test_srp(ngx_cognito_unit_t *unit)
{
    ngx_str_t               hex, block, timestamp, proof;
    ngx_cognito_srp_t       srp;
    ngx_cognito_verifier_t  verifier;
    u_char                  key[NGX_COGNITO_SRP_KEY_LEN];
    u_char                  client[NGX_COGNITO_SRP_LEN];

    ngx_cognito_test_vector(&verifier, unit);
    ngx_cognito_test_srp_client(unit, client);

    ngx_memset(srp.secret, 0x22, NGX_COGNITO_SRP_SECRET_LEN);

    ngx_cognito_is_integer(unit,
                           ngx_cognito_srp_compute(&srp, verifier.verifier),
                           NGX_OK, "B is computed");

    hex = ngx_cognito_unit_hex(unit, srp.number, 16);
    ngx_cognito_is(unit, &hex, "81d25735684477096f6839c3167a0cac",
                   "the head of B");

    hex = ngx_cognito_test_padded(unit, srp.number);
    ngx_cognito_is(unit, &hex,
                   "a7ab49501433ab7a1d7eefd36c6c2f7e"
                   "95d884504b773cc316d0120d05724433", "B of the vector");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_srp_key(&srp, verifier.verifier,
                                               client, key),
                           NGX_OK, "the key is computed");

    hex = ngx_cognito_unit_hex(unit, key, sizeof(key));
    ngx_cognito_is(unit, &hex, "ba47a91803c2acbb8fd5b331d24479f9",
                   "the key of the vector");

    block = ngx_cognito_unit_text("secret-block");
    timestamp = ngx_cognito_unit_text("Tue Sep 1 12:00:00 UTC 2026");
    proof = ngx_cognito_unit_text("fAYoy/5scbfelUaS/sFwsuuzf8ZA0aW+ZVXuE694u4"
                                  "0=");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_srp_check(key, &ngx_cognito_test_pool,
                               &ngx_cognito_test_user, &block, &timestamp,
                               &proof),
                           NGX_OK, "the client's proof");

    timestamp = ngx_cognito_unit_text("Tue Sep 01 12:00:00 UTC 2026");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_srp_check(key, &ngx_cognito_test_pool,
                               &ngx_cognito_test_user, &block, &timestamp,
                               &proof),
                           NGX_DECLINED, "not for another time");
}


/*
 * A = g^a is what the server computes as B for a verifier of zero.
 */

static void
ngx_cognito_test_srp_client(ngx_cognito_unit_t *unit,
    u_char client[NGX_COGNITO_SRP_LEN])
{
    ngx_str_t          hex;
    ngx_cognito_srp_t  srp;
    u_char             zero[NGX_COGNITO_SRP_LEN];

    ngx_memzero(zero, sizeof(zero));
    ngx_memset(srp.secret, 0x11, NGX_COGNITO_SRP_SECRET_LEN);

    ngx_cognito_srp_compute(&srp, zero);
    ngx_memcpy(client, srp.number, NGX_COGNITO_SRP_LEN);

    hex = ngx_cognito_unit_hex(unit, client, 16);
    ngx_cognito_is(unit, &hex, "f2c4e7407ccfac452a7c7e1034e8388b",
                   "the head of A");

    hex = ngx_cognito_test_padded(unit, client);
    ngx_cognito_is(unit, &hex,
                   "fb177c2f8a148859028b890ea6061652"
                   "5a0b01fee86908d6b72f135787965310", "A of the vector");
}


/* what is read, and what it is written as; NULL: not read */

static void
ngx_cognito_test_srp_time(ngx_cognito_unit_t *unit)
{
    time_t                              time;
    ngx_str_t                           text;
    const ngx_cognito_test_srp_time_t  *test;
    u_char                              written[NGX_COGNITO_SRP_TIME_LEN];

    static const ngx_cognito_test_srp_time_t  tests[] = {
        { "Tue Sep 1 12:00:00 UTC 2026", "Tue Sep 1 12:00:00 UTC 2026" },
        { "Tue Sep 01 12:00:00 UTC 2026", "Tue Sep 1 12:00:00 UTC 2026" },
        { "Mon Sep 1 12:00:00 UTC 2026", "Tue Sep 1 12:00:00 UTC 2026" },
        { "tuesday SEPTEMBER  1 9:5:7 gmt 2026",
          "Tue Sep 1 09:05:07 UTC 2026" },
        { "Thu Jan 1 00:00:00 UTC 1970", "Thu Jan 1 00:00:00 UTC 1970" },
        { "Thu Feb 29 23:59:59 UTC 2024", "Thu Feb 29 23:59:59 UTC 2024" },
        { "Sun Dec 31 23:59:59 UTC 2045", "Sun Dec 31 23:59:59 UTC 2045" },
        { "Sat Feb 29 23:59:59 UTC 2025", NULL },
        { "Tue Sep 31 12:00:00 UTC 2026", NULL },
        { "Tue Sep 0 12:00:00 UTC 2026", NULL },
        { "Tue Sep 1 24:00:00 UTC 2026", NULL },
        { "Tue Sep 1 12:60:00 UTC 2026", NULL },
        { "Tue Sep 1 12:00:60 UTC 2026", NULL },
        { "Tue Sep 1 12:00 UTC 2026", NULL },
        { "Tue Sep 1 12:00:00:00 UTC 2026", NULL },
        { "Tue Sep 1 12::00 UTC 2026", NULL },
        { "Tue Sep 1 012:00:00 UTC 2026", NULL },
        { "Tue Sep 1 12:00:00 +05:30 2026", NULL },
        { "Tue Sep 1 12:00:00 IST 2026", NULL },
        { "Tue Sep 1 12:00:00 UTC", NULL },
        { "Tue Sep 1 12:00:00 UTC 26", NULL },
        { "Tue Sep 1 12:00:00 UTC 1969", NULL },
        { "Tue Sep 1 12:00:00 UTC 02026", NULL },
        { "Tue Sep 1 12:00:00 UTC 2026 ", NULL },
        { " Tue Sep 1 12:00:00 UTC 2026", NULL },
        { "Tue Sep 1 12:00:00 UTC 2026 AD", NULL },
        { "Tu Sep 1 12:00:00 UTC 2026", NULL },
        { "Tue Sepp 1 12:00:00 UTC 2026", NULL },
        { "Tue Sep -1 12:00:00 UTC 2026", NULL },
        { "Tue Sep 99999999999999999999 12:00:00 UTC 2026", NULL },
        { "Tue, 01 Sep 2026 12:00:00 GMT", NULL },
        { "2026-09-01T12:00:00Z", NULL },
        { "     ", NULL },
        { "", NULL },
        { NULL, NULL }
    };

    for (test = tests; test->text; test++) {
        text = ngx_cognito_unit_text(test->text);
        time = ngx_cognito_srp_time_parse(&text);

        if (test->written == NULL) {
            ngx_cognito_is_integer(unit, time, NGX_ERROR, "no time: \"%s\"",
                                   test->text);
            continue;
        }

        text.data = written;
        text.len = ngx_cognito_srp_time_print(written, time) - written;

        ngx_cognito_is(unit, &text, test->written, "\"%s\"", test->text);
    }
}


static void
ngx_cognito_test_srp_numbers(ngx_cognito_unit_t *unit)
{
    ngx_str_t          text, hex;
    ngx_uint_t         i;
    ngx_cognito_srp_t  one, two;
    u_char             number[NGX_COGNITO_SRP_LEN];
    u_char             zero[NGX_COGNITO_SRP_LEN];

    static const char  *bad[] = { "", "0", "000", "-1", "xyz", "12 4", NULL };

    for (i = 0; bad[i]; i++) {
        text = ngx_cognito_unit_text(bad[i]);
        ngx_cognito_is_integer(unit, ngx_cognito_srp_parse(&text, number),
                               NGX_DECLINED, "A cannot be \"%s\"", bad[i]);
    }

    text = ngx_cognito_unit_text("00aBc");
    ngx_cognito_is_integer(unit, ngx_cognito_srp_parse(&text, number),
                           NGX_OK, "zeros, an odd length, any case");

    ngx_cognito_srp_print(unit->pool, number, sizeof(number), &hex);
    ngx_cognito_is(unit, &hex, "abc", "and printed");

    ngx_memset(number, 0xff, sizeof(number));
    hex = ngx_cognito_unit_hex(unit, number, sizeof(number));
    ngx_cognito_is_integer(unit, ngx_cognito_srp_parse(&hex, number),
                           NGX_DECLINED, "A above N");

    ngx_memzero(zero, sizeof(zero));
    ngx_cognito_srp_make(&one, zero);
    ngx_cognito_srp_make(&two, zero);
    ngx_cognito_ok(unit, ngx_memcmp(one.number, two.number,
                                    NGX_COGNITO_SRP_LEN) != 0,
                   "each B is new");
}


/* SHA-256 of PAD(number) */

static ngx_str_t
ngx_cognito_test_padded(ngx_cognito_unit_t *unit, const u_char *number)
{
    u_char  *p;
    size_t   size;
    u_char   padded[NGX_COGNITO_SRP_LEN + 1];
    u_char   digest[NGX_COGNITO_SHA256_LEN];

    padded[0] = 0;
    ngx_memcpy(&padded[1], number, NGX_COGNITO_SRP_LEN);

    p = padded;
    size = sizeof(padded);

    while (size > 1 && p[0] == 0 && (p[1] & 0x80) == 0) {
        p++;
        size--;
    }

    ngx_cognito_sha256(p, size, digest);

    return ngx_cognito_unit_hex(unit, digest, sizeof(digest));
}
