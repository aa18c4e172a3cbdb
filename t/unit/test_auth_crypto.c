
/*
 * src/auth: digests, random text, encodings, the key ring and sealing.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_unit.h"


#define NGX_COGNITO_TEST_KEY_ONE                                              \
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
#define NGX_COGNITO_TEST_KEY_TWO                                              \
    "F0F1F2F3F4F5F6F7F8F9FAFBFCFDFEFFE0E1E2E3E4E5E6E7E8E9EAEBECEDEEEF"


void ngx_cognito_test_auth_crypto(ngx_cognito_unit_t *unit);

static void ngx_cognito_test_digests(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_random(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_base64url(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_keyring(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_seal(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring);
static void ngx_cognito_test_rotation(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_proof(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring);
static ngx_cognito_keyring_t *ngx_cognito_test_load(ngx_cognito_unit_t *unit,
    const char *text);


void
ngx_cognito_test_auth_crypto(ngx_cognito_unit_t *unit)
{
    ngx_cognito_test_digests(unit);
    ngx_cognito_test_random(unit);
    ngx_cognito_test_base64url(unit);
    ngx_cognito_test_keyring(unit);
    ngx_cognito_test_rotation(unit);
}


static void
ngx_cognito_test_digests(ngx_cognito_unit_t *unit)
{
    ngx_str_t              one, two, hex;
    ngx_cognito_sha256_t  *sha;
    u_char                 digest[NGX_COGNITO_SHA256_LEN];

    ngx_cognito_sha256((u_char *) "abc", 3, digest);
    hex = ngx_cognito_unit_hex(unit, digest, sizeof(digest));
    ngx_cognito_is(unit, &hex,
                   "ba7816bf8f01cfea414140de5dae2223"
                   "b00361a396177a9cb410ff61f20015ad",
                   "SHA-256 of \"abc\" (FIPS 180)");

    sha = ngx_cognito_sha256_create(unit->pool);

    if (ngx_cognito_ok(unit, sha != NULL, "a running digest")) {
        ngx_cognito_sha256_update(sha, (u_char *) "a", 1);
        ngx_cognito_sha256_update(sha, (u_char *) "bc", 2);
        ngx_memzero(digest, sizeof(digest));
        ngx_cognito_sha256_final(sha, digest);
        two = ngx_cognito_unit_hex(unit, digest, sizeof(digest));
        ngx_cognito_ok(unit, ngx_cognito_same_secret(&hex, &two),
                       "it agrees with the one at once");
    }

    ngx_cognito_hmac_sha256((u_char *) "Jefe", 4,
                            (u_char *) "what do ya want for nothing?", 28,
                            digest);
    hex = ngx_cognito_unit_hex(unit, digest, sizeof(digest));
    ngx_cognito_is(unit, &hex,
                   "5bdcc146bf60754e6a042426089575c7"
                   "5a003f089d2739839dec58b964ec3843",
                   "HMAC-SHA-256 (RFC 4231, test case 2)");

    ngx_cognito_hmac_sha256(NULL, 0, (u_char *) "", 0, digest);
    hex = ngx_cognito_unit_hex(unit, digest, sizeof(digest));
    ngx_cognito_is(unit, &hex,
                   "b613679a0814d9ec772f95d778c35fc5"
                   "ff1697c493715653c6c712144292c5ad",
                   "HMAC-SHA-256 of nothing under an empty key");

    one = ngx_cognito_unit_text("secret");
    two = ngx_cognito_unit_text("secreT");
    ngx_cognito_ok(unit, ngx_cognito_same_secret(&one, &one),
                   "the same secret");
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&one, &two),
                   "another secret");
    two.len = 5;
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&one, &two),
                   "a shorter secret");
}


static void
ngx_cognito_test_random(ngx_cognito_unit_t *unit)
{
    u_char     *p;
    ngx_str_t   text, other;
    ngx_uint_t  i, good, counts[10];

    ngx_memzero(counts, sizeof(counts));

    ngx_cognito_is_integer(unit,
                           ngx_cognito_random_text(unit->pool, "0123456789",
                                                   100000, &text),
                           NGX_OK, "random text");
    ngx_cognito_is_integer(unit, text.len, 100000, "its length");

    for (i = 0; i < text.len; i++) {
        if (text.data[i] >= '0' && text.data[i] <= '9') {
            counts[text.data[i] - '0']++;
        }
    }

    good = 1;

    for (i = 0; i < 10; i++) {

        /* more than six standard deviations off happens once in 10^8 runs */

        if (counts[i] < 9400 || counts[i] > 10600) {
            good = 0;
            ngx_cognito_diagnose(unit, "%ui: %ui times", i, counts[i]);
        }
    }

    ngx_cognito_ok(unit, good, "digits are drawn evenly");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_random_text(unit->pool, "", 1, &text),
                           NGX_ERROR, "no text from an empty alphabet");

    ngx_cognito_random_uuid(unit->pool, &text);
    ngx_cognito_random_uuid(unit->pool, &other);

    p = text.data;
    ngx_cognito_ok(unit, text.len == NGX_COGNITO_UUID_LEN
                         && p[8] == '-' && p[13] == '-' && p[18] == '-'
                         && p[23] == '-' && p[14] == '4'
                         && ngx_strchr("89ab", p[19]) != NULL,
                   "a UUID: %V", &text);
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&text, &other),
                   "the next is another one");
}


static void
ngx_cognito_test_base64url(ngx_cognito_unit_t *unit)
{
    ngx_str_t    bytes, text;
    ngx_uint_t   i;

    static const char  *bad[] = {
        "A", "AAAAA", "AA==", "AA=", "A+AA", "A/AA", "AA A", "AB", "AAB",
        "AAA\xc3", "AA.A", NULL
    };

    bytes = ngx_cognito_unit_text("\xfb\xff\xfe");
    ngx_cognito_base64url(unit->pool, &bytes, &text);
    ngx_cognito_is(unit, &text, "-__-", "base64url has - and _");

    bytes = ngx_cognito_unit_text("abcd");
    ngx_cognito_base64url(unit->pool, &bytes, &text);
    ngx_cognito_is(unit, &text, "YWJjZA", "and no padding");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_base64url_decode(unit->pool, &text,
                                                        &bytes),
                           NGX_OK, "decoding");
    ngx_cognito_is(unit, &bytes, "abcd", "gives the bytes back");

    text = ngx_cognito_unit_text("");
    ngx_cognito_base64url_decode(unit->pool, &text, &bytes);
    ngx_cognito_is(unit, &bytes, "", "nothing stands for nothing");

    for (i = 0; bad[i]; i++) {
        text = ngx_cognito_unit_text(bad[i]);
        ngx_cognito_is_integer(unit,
                               ngx_cognito_base64url_decode(unit->pool,
                                                            &text, &bytes),
                               NGX_DECLINED, "\"%s\" is refused", bad[i]);
    }
}


static void
ngx_cognito_test_keyring(ngx_cognito_unit_t *unit)
{
    ngx_str_t               file;
    ngx_uint_t              i;
    ngx_cognito_keyring_t  *ring;

    static const char  *bad[] = {
        "", "# nothing but a comment\n", "00\n",
        NGX_COGNITO_TEST_KEY_ONE "00\n",
        "x00102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n",
        NGX_COGNITO_TEST_KEY_ONE "\n" NGX_COGNITO_TEST_KEY_ONE "\n",
        NULL
    };

    for (i = 0; bad[i]; i++) {
        ngx_cognito_ok(unit, ngx_cognito_test_load(unit, bad[i]) == NULL,
                       "a file without good keys, %ui", i);
    }

    file = ngx_cognito_unit_text("/nonexistent/master.key");
    ngx_cognito_ok(unit, ngx_cognito_keyring_load(unit->pool, unit->log,
                                                  &file)
                         == NULL,
                   "no file");

    ring = ngx_cognito_test_load(unit, "# the key\r\n\r\n"
                                       NGX_COGNITO_TEST_KEY_TWO);

    if (ngx_cognito_ok(unit, ring != NULL, "a file with one key")) {
        ngx_cognito_test_seal(unit, ring);
        ngx_cognito_test_proof(unit, ring);
    }
}


static void
ngx_cognito_test_seal(ngx_cognito_unit_t *unit, ngx_cognito_keyring_t *ring)
{
    ngx_str_t   context, other, plain, sealed, again, opened;
    ngx_uint_t  i, refused;

    context = ngx_cognito_unit_text("cg:user:{pool/one}");
    other = ngx_cognito_unit_text("cg:user:{pool/two}");
    plain = ngx_cognito_unit_text("a secret");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_seal(ring, unit->pool, &context,
                                            &plain, &sealed),
                           NGX_OK, "sealing");
    ngx_cognito_is_integer(unit, sealed.len, 4 + 12 + 8 + 16, "its size");

    ngx_cognito_seal(ring, unit->pool, &context, &plain, &again);
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&sealed, &again),
                   "never the same twice");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_unseal(ring, unit->pool, &context,
                                              &sealed, &opened),
                           NGX_OK, "unsealing");
    ngx_cognito_is(unit, &opened, "a secret", "what was sealed");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_unseal(ring, unit->pool, &other,
                                              &sealed, &opened),
                           NGX_DECLINED, "not in another record");

    refused = 0;

    for (i = 0; i < sealed.len; i++) {
        sealed.data[i] ^= 0x40;

        if (ngx_cognito_unseal(ring, unit->pool, &context, &sealed, &opened)
            == NGX_DECLINED)
        {
            refused++;
        }

        sealed.data[i] ^= 0x40;
    }

    ngx_cognito_is_integer(unit, refused, sealed.len, "no byte altered");

    refused = 0;
    again = sealed;

    for (i = 0; i < sealed.len; i++) {
        again.len = i;

        if (ngx_cognito_unseal(ring, unit->pool, &context, &again, &opened)
            == NGX_DECLINED)
        {
            refused++;
        }
    }

    ngx_cognito_is_integer(unit, refused, sealed.len, "nothing cut off");

    plain = ngx_cognito_unit_text("");
    ngx_cognito_seal(ring, unit->pool, &context, &plain, &sealed);
    ngx_cognito_unseal(ring, unit->pool, &context, &sealed, &opened);
    ngx_cognito_is(unit, &opened, "", "nothing is sealed, too");
}


static void
ngx_cognito_test_rotation(ngx_cognito_unit_t *unit)
{
    ngx_str_t               context, plain, sealed, opened;
    ngx_cognito_keyring_t  *old, *both, *new;

    old = ngx_cognito_test_load(unit, NGX_COGNITO_TEST_KEY_ONE "\n");
    both = ngx_cognito_test_load(unit, NGX_COGNITO_TEST_KEY_TWO "\n"
                                       NGX_COGNITO_TEST_KEY_ONE "\n");
    new = ngx_cognito_test_load(unit, NGX_COGNITO_TEST_KEY_TWO "\n");

    if (!ngx_cognito_ok(unit, old && both && new, "three rings")) {
        return;
    }

    context = ngx_cognito_unit_text("cg:client:{one}");
    plain = ngx_cognito_unit_text("a client's secret");

    ngx_cognito_seal(old, unit->pool, &context, &plain, &sealed);

    ngx_cognito_unseal(both, unit->pool, &context, &sealed, &opened);
    ngx_cognito_is(unit, &opened, "a client's secret", "an old key opens");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_unseal(new, unit->pool, &context,
                                              &sealed, &opened),
                           NGX_DECLINED, "not once it is gone");

    ngx_cognito_seal(both, unit->pool, &context, &plain, &sealed);

    ngx_cognito_unseal(new, unit->pool, &context, &sealed, &opened);
    ngx_cognito_is(unit, &opened, "a client's secret", "the first seals");
}


static void
ngx_cognito_test_proof(ngx_cognito_unit_t *unit, ngx_cognito_keyring_t *ring)
{
    ngx_str_t  one, two, three, context, secret;

    context = ngx_cognito_unit_text("code:one");
    secret = ngx_cognito_unit_text("123456");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_proof(ring, unit->pool, &context,
                                             &secret, &one),
                           NGX_OK, "a proof");
    ngx_cognito_is_integer(unit, one.len, 64, "64 digits");

    ngx_cognito_proof(ring, unit->pool, &context, &secret, &two);
    ngx_cognito_ok(unit, ngx_cognito_same_secret(&one, &two),
                   "always the same");

    context = ngx_cognito_unit_text("code:one1");
    secret = ngx_cognito_unit_text("23456");

    ngx_cognito_proof(ring, unit->pool, &context, &secret, &three);
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&one, &three),
                   "not of another split");
}


static ngx_cognito_keyring_t *
ngx_cognito_test_load(ngx_cognito_unit_t *unit, const char *text)
{
    u_char     *p;
    size_t      size;
    ngx_fd_t    fd;
    ngx_str_t   file;

    size = unit->directory.len + sizeof("master.key");

    file.data = ngx_pnalloc(unit->pool, size);
    if (file.data == NULL) {
        return NULL;
    }

    p = ngx_sprintf(file.data, "%Vmaster.key%Z", &unit->directory);
    file.len = p - file.data - 1;

    fd = ngx_open_file(file.data, NGX_FILE_WRONLY, NGX_FILE_TRUNCATE, 0600);

    if (fd == NGX_INVALID_FILE
        || ngx_write_fd(fd, (void *) text, ngx_strlen(text))
           != (ssize_t) ngx_strlen(text)
        || ngx_close_file(fd) == NGX_FILE_ERROR)
    {
        ngx_cognito_diagnose(unit, "\"%V\" cannot be written", &file);
        return NULL;
    }

    return ngx_cognito_keyring_load(unit->pool, unit->log, &file);
}
