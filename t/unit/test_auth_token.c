
/*
 * src/auth: signing keys, RS256 tokens, refresh tokens, sessions and secret
 * blocks.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_token.h"
#include "ngx_cognito_unit.h"


#define NGX_COGNITO_TEST_REFRESH_HEAD                                         \
    "eyJjdHkiOiJKV1QiLCJlbmMiOiJBMjU2R0NNIiwiYWxnIjoiUlNBLU9BRVAifQ."


typedef ngx_int_t (*ngx_cognito_test_open_pt)(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *text, ngx_str_t *content);


void ngx_cognito_test_auth_token(ngx_cognito_unit_t *unit);

static void ngx_cognito_test_signing(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_tampering(ngx_cognito_unit_t *unit,
    ngx_cognito_signing_key_t *key, ngx_str_t *token);
static void ngx_cognito_test_split(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_refresh(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring);
static void ngx_cognito_test_session(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring);
static void ngx_cognito_test_secret_block(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring);
static ngx_int_t ngx_cognito_test_open_block(ngx_cognito_keyring_t *ring,
    ngx_pool_t *pool, const ngx_str_t *block, ngx_str_t *content);
static ngx_uint_t ngx_cognito_test_alter(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring, ngx_cognito_test_open_pt open,
    ngx_str_t *text);
static ngx_uint_t ngx_cognito_test_fields(const ngx_str_t *text);
static ngx_cognito_keyring_t *ngx_cognito_test_ring(ngx_cognito_unit_t *unit,
    const char *keys);


void
ngx_cognito_test_auth_token(ngx_cognito_unit_t *unit)
{
    ngx_cognito_keyring_t  *ring;

    ngx_cognito_test_signing(unit);
    ngx_cognito_test_split(unit);

    ring = ngx_cognito_test_ring(unit,
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");

    if (ngx_cognito_ok(unit, ring != NULL, "a key ring")) {
        ngx_cognito_test_refresh(unit, ring);
        ngx_cognito_test_session(unit, ring);
        ngx_cognito_test_secret_block(unit, ring);
    }
}


static void
ngx_cognito_test_signing(ngx_cognito_unit_t *unit)
{
    ngx_str_t                   der, modulus, kid, other, claims, token, bad;
    ngx_cognito_signing_key_t  *key, *second;
    ngx_cognito_token_parts_t   parts;

    ngx_cognito_is_integer(unit,
                           ngx_cognito_signing_key_generate(unit->pool, &der,
                                                            &modulus, &kid),
                           NGX_OK, "a signing key");
    ngx_cognito_is_integer(unit, modulus.len, 256, "of 2048 bits");
    ngx_cognito_ok(unit, modulus.data[0] & 0x80, "all of them");
    ngx_cognito_is_integer(unit, kid.len, 44, "its id: %V", &kid);

    key = ngx_cognito_signing_key_open(unit->pool, &der, &kid);

    if (!ngx_cognito_ok(unit, key != NULL, "it opens")) {
        return;
    }

    bad = der;
    bad.len -= 100;
    ngx_cognito_ok(unit, ngx_cognito_signing_key_open(unit->pool, &bad, &kid)
                         == NULL,
                   "not if it was cut");

    claims = ngx_cognito_unit_text("{\"sub\":\"one\",\"exp\":1}");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_token_sign(unit->pool, key, &claims,
                                                  &token),
                           NGX_OK, "it signs");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_token_split(unit->pool, &token,
                                                   &parts),
                           NGX_OK, "the token comes apart");
    ngx_cognito_ok(unit, ngx_cognito_same_secret(&parts.kid, &kid),
                   "its kid");
    ngx_cognito_is(unit, &parts.claims, "{\"sub\":\"one\",\"exp\":1}",
                   "its claims");
    ngx_cognito_is_integer(unit, ngx_cognito_token_verify(key, &parts),
                           NGX_OK, "its signature");

    ngx_cognito_test_tampering(unit, key, &token);

    ngx_cognito_signing_key_generate(unit->pool, &der, &modulus, &other);
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&kid, &other),
                   "another key has another id");

    second = ngx_cognito_signing_key_open(unit->pool, &der, &kid);

    if (ngx_cognito_ok(unit, second != NULL, "it opens")) {
        ngx_cognito_is_integer(unit,
                               ngx_cognito_token_verify(second, &parts),
                               NGX_DECLINED, "it did not sign");
    }
}


static void
ngx_cognito_test_tampering(ngx_cognito_unit_t *unit,
    ngx_cognito_signing_key_t *key, ngx_str_t *token)
{
    u_char                     *p;
    ngx_str_t                   head, copy;
    ngx_uint_t                  i, good;
    ngx_cognito_token_parts_t   parts;

    copy.len = token->len;
    copy.data = ngx_pstrdup(unit->pool, token);

    p = ngx_strlchr(copy.data, copy.data + copy.len, '.');
    head.data = copy.data;
    head.len = p - copy.data;
    ngx_cognito_base64url_decode(unit->pool, &head, &parts.claims);
    ngx_cognito_ok(unit, ngx_strncmp(parts.claims.data, "{\"kid\":\"", 8) == 0
                         && ngx_strncmp(parts.claims.data + 8 + 44,
                                        "\",\"alg\":\"RS256\"}", 16)
                            == 0
                         && parts.claims.len == 8 + 44 + 16,
                   "the header has kid and alg, in this order");

    good = 0;

    for (i = 0; i < copy.len; i++) {
        copy.data[i] ^= 1;

        if (ngx_cognito_token_split(unit->pool, &copy, &parts) == NGX_OK
            && ngx_cognito_token_verify(key, &parts) == NGX_OK)
        {
            good++;
        }

        copy.data[i] ^= 1;
    }

    ngx_cognito_is_integer(unit, good, 0, "no character can be altered");
}


static void
ngx_cognito_test_split(ngx_cognito_unit_t *unit)
{
    ngx_str_t                   token;
    ngx_uint_t                  i;
    ngx_cognito_token_parts_t   parts;

    static const char  *bad[] = {
        "", ".", "..", "...", "a.b.c",

        /* {"kid":"k","alg":"RS256"} */

        "eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ",
        "eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ.e30",
        "eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ.e30.",
        "eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ..AAAA",
        "eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ.e30.AAAA.",
        "eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ.e30=.AAAA",

        /* {"alg":"none","kid":"k"}, {"kid":"k"}, {"alg":"RS256"}, "k" */

        "eyJhbGciOiJub25lIiwia2lkIjoiayJ9.e30.AAAA",
        "eyJraWQiOiJrIn0.e30.AAAA",
        "eyJhbGciOiJSUzI1NiJ9.e30.AAAA",
        "Imsi.e30.AAAA",
        NULL
    };

    token = ngx_cognito_unit_text("eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ.e30."
                                  "AAAA");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_token_split(unit->pool, &token,
                                                   &parts),
                           NGX_OK, "three parts");
    ngx_cognito_is(unit, &parts.signed_part,
                   "eyJraWQiOiJrIiwiYWxnIjoiUlMyNTYifQ.e30", "what is signed");

    for (i = 0; bad[i]; i++) {
        token = ngx_cognito_unit_text(bad[i]);
        ngx_cognito_is_integer(unit,
                               ngx_cognito_token_split(unit->pool, &token,
                                                       &parts),
                               NGX_DECLINED, "\"%s\" is no token", bad[i]);
    }
}


static void
ngx_cognito_test_refresh(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring)
{
    ngx_str_t               content, token, again, opened;
    ngx_cognito_keyring_t  *both, *other;

    content = ngx_cognito_unit_text("{\"pool\":\"p\",\"jti\":\"j\"}");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_refresh_token_make(ring, unit->pool,
                                                          &content, &token),
                           NGX_OK, "a refresh token");
    ngx_cognito_ok(unit, ngx_strncmp(token.data,
                                     NGX_COGNITO_TEST_REFRESH_HEAD,
                                     sizeof(NGX_COGNITO_TEST_REFRESH_HEAD) - 1)
                         == 0,
                   "begins as the service's");
    ngx_cognito_is_integer(unit, ngx_cognito_test_fields(&token), 5,
                           "five parts");

    ngx_cognito_refresh_token_make(ring, unit->pool, &content, &again);
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&token, &again),
                   "never the same twice");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_refresh_token_open(ring, unit->pool,
                                                          &token, &opened),
                           NGX_OK, "it opens");
    ngx_cognito_is(unit, &opened, "{\"pool\":\"p\",\"jti\":\"j\"}",
                   "its content");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_alter(unit, ring,
                               ngx_cognito_refresh_token_open, &token),
                           0, "no character can be altered");

    both = ngx_cognito_test_ring(unit,
        "ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n"
        "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");
    other = ngx_cognito_test_ring(unit,
        "ff0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n");

    if (!ngx_cognito_ok(unit, both && other, "two more rings")) {
        return;
    }

    ngx_cognito_is_integer(unit,
                           ngx_cognito_refresh_token_open(both, unit->pool,
                                                          &token, &opened),
                           NGX_OK, "an old key opens");
    ngx_cognito_is_integer(unit,
                           ngx_cognito_refresh_token_open(other, unit->pool,
                                                          &token, &opened),
                           NGX_DECLINED, "another one does not");
}


static void
ngx_cognito_test_session(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring)
{
    ngx_str_t  content, session, opened;

    content = ngx_cognito_unit_text("{}");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_session_make(ring, unit->pool,
                                                    &content, &session),
                           NGX_OK, "a session");
    ngx_cognito_ok(unit, ngx_strncmp(session.data, "AYABe", 5) == 0,
                   "begins as the service's");
    ngx_cognito_ok(unit, session.len >= 20, "is long enough");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_session_open(ring, unit->pool,
                                                    &session, &opened),
                           NGX_OK, "it opens");
    ngx_cognito_is(unit, &opened, "{}", "its content");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_alter(unit, ring,
                               ngx_cognito_session_open, &session),
                           0, "no character can be altered");

    content.len = 1484;
    content.data = ngx_pcalloc(unit->pool, content.len);

    ngx_cognito_is_integer(unit,
                           ngx_cognito_session_make(ring, unit->pool,
                                                    &content, &session),
                           NGX_OK, "the largest session");
    ngx_cognito_is_integer(unit, session.len, 2048, "its length");
    ngx_cognito_is_integer(unit,
                           ngx_cognito_session_open(ring, unit->pool,
                                                    &session, &opened),
                           NGX_OK, "it opens");

    content.len = 1485;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_session_make(ring, unit->pool,
                                                    &content, &session),
                           NGX_ERROR, "none is larger");
}


static void
ngx_cognito_test_secret_block(ngx_cognito_unit_t *unit,
    ngx_cognito_keyring_t *ring)
{
    ngx_str_t  content, block, session, opened;

    content = ngx_cognito_unit_text("{}");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_secret_block_make(ring, unit->pool,
                                                         &content, &block),
                           NGX_OK, "a secret block");
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open_block(ring, unit->pool,
                                                       &block, &opened),
                           NGX_OK, "it opens");
    ngx_cognito_is(unit, &opened, "{}", "its content");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_alter(unit, ring,
                               ngx_cognito_test_open_block, &block),
                           0, "no character can be altered");

    /* both without padding, and maybe without a foreign character */

    ngx_cognito_session_make(ring, unit->pool, &content, &session);

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open_block(ring, unit->pool,
                                                       &session, &opened),
                           NGX_DECLINED, "a session is no secret block");
    ngx_cognito_is_integer(unit,
                           ngx_cognito_session_open(ring, unit->pool, &block,
                                                    &opened),
                           NGX_DECLINED, "nor the other way round");

    content.len = 100000;
    content.data = ngx_pcalloc(unit->pool, content.len);

    ngx_cognito_is_integer(unit,
                           ngx_cognito_secret_block_make(ring, unit->pool,
                                                         &content, &block),
                           NGX_OK, "a large one");
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open_block(ring, unit->pool,
                                                       &block, &opened),
                           NGX_OK, "it opens");
    ngx_cognito_is_integer(unit, opened.len, content.len, "all of it");
}


static ngx_int_t
ngx_cognito_test_open_block(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *block, ngx_str_t *content)
{
    ngx_str_t  bytes;

    return ngx_cognito_secret_block_open(ring, pool, block, &bytes, content);
}


/*
 * How many of the texts with one character altered or cut off still open.
 */

static ngx_uint_t
ngx_cognito_test_alter(ngx_cognito_unit_t *unit, ngx_cognito_keyring_t *ring,
    ngx_cognito_test_open_pt open, ngx_str_t *text)
{
    ngx_str_t   part, opened;
    ngx_uint_t  i, good;

    good = 0;

    for (i = 0; i < text->len; i++) {
        text->data[i] ^= 1;

        if (open(ring, unit->pool, text, &opened) != NGX_DECLINED) {
            good++;
        }

        text->data[i] ^= 1;

        part.data = text->data;
        part.len = i;

        if (open(ring, unit->pool, &part, &opened) != NGX_DECLINED) {
            good++;
        }
    }

    return good;
}


static ngx_uint_t
ngx_cognito_test_fields(const ngx_str_t *text)
{
    size_t      i;
    ngx_uint_t  n;

    n = 1;

    for (i = 0; i < text->len; i++) {
        if (text->data[i] == '.') {
            n++;
        }
    }

    return n;
}


static ngx_cognito_keyring_t *
ngx_cognito_test_ring(ngx_cognito_unit_t *unit, const char *keys)
{
    u_char     *p;
    size_t      size;
    ngx_fd_t    fd;
    ngx_str_t   file;

    file.data = ngx_pnalloc(unit->pool,
                            unit->directory.len + sizeof("token.key"));
    if (file.data == NULL) {
        return NULL;
    }

    p = ngx_sprintf(file.data, "%Vtoken.key%Z", &unit->directory);
    file.len = p - file.data - 1;

    size = ngx_strlen(keys);
    fd = ngx_open_file(file.data, NGX_FILE_WRONLY, NGX_FILE_TRUNCATE, 0600);

    if (fd == NGX_INVALID_FILE
        || ngx_write_fd(fd, (void *) keys, size) != (ssize_t) size
        || ngx_close_file(fd) == NGX_FILE_ERROR)
    {
        ngx_cognito_diagnose(unit, "\"%V\" cannot be written", &file);
        return NULL;
    }

    return ngx_cognito_keyring_load(unit->pool, unit->log, &file);
}
