
/*
 * src/auth: passkeys.  The credentials of t/data/passkeys.h, made by openssl,
 * are accepted, and nothing that is made of them by altering, cutting or
 * adding; then what no authenticator would write.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_cbor.h"
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_passkey.h"
#include "ngx_cognito_unit.h"


/* where things are in authenticator data */

#define NGX_COGNITO_TEST_FLAGS    32
#define NGX_COGNITO_TEST_ID_LEN   53
#define NGX_COGNITO_TEST_ID       55
#define NGX_COGNITO_TEST_KEY      (55 + 32)


typedef struct {
    const char                   *name;
    ngx_int_t                     algorithm;
    const char                   *id;
    const char                   *client_data;
    const char                   *attestation;
    const char                   *assertion_client_data;
    const char                   *assertion_data;
    const char                   *signature;
} ngx_cognito_test_passkey_t;


typedef struct {
    const char                   *name;
    const char                   *item;     /* in hexadecimal digits */
    ngx_uint_t                    good;
} ngx_cognito_test_item_t;


void ngx_cognito_test_auth_passkey(ngx_cognito_unit_t *unit);

static void ngx_cognito_test_passkey(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test, ngx_cognito_test_passkey_t *other);
static void ngx_cognito_test_altered(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test);
static void ngx_cognito_test_assertion(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test, ngx_cognito_test_passkey_t *other,
    ngx_cognito_passkey_t *known);
static void ngx_cognito_test_data(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test);
static void ngx_cognito_test_keys(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_statements(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test);
static void ngx_cognito_test_objects(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test);
static void ngx_cognito_test_items(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_member(ngx_cognito_unit_t *unit);
static ngx_cognito_passkey_verdict_e ngx_cognito_test_register(
    ngx_cognito_unit_t *unit, ngx_str_t *attestation);
static ngx_cognito_passkey_verdict_e ngx_cognito_test_register_data(
    ngx_cognito_unit_t *unit, ngx_str_t *data);
static ngx_str_t ngx_cognito_test_object(ngx_cognito_unit_t *unit,
    const char *format, const char *statement, ngx_str_t *data);
static ngx_str_t ngx_cognito_test_copy(ngx_cognito_unit_t *unit,
    ngx_str_t *bytes, size_t more);
static ngx_str_t ngx_cognito_test_joined(ngx_cognito_unit_t *unit,
    ngx_str_t *one, ngx_str_t *other);


static ngx_cognito_test_passkey_t  ngx_cognito_test_passkeys[] = {

#include "passkeys.h"

};


static ngx_str_t  ngx_cognito_test_party = ngx_string("example.com");


void
ngx_cognito_test_auth_passkey(ngx_cognito_unit_t *unit)
{
    ngx_cognito_test_passkey_t  *test;

    for (test = ngx_cognito_test_passkeys; test->name; test++) {

        /* another of the same algorithm, and the last ones: of the first */

        ngx_cognito_test_passkey(unit, test,
                                 test[1].algorithm == test->algorithm
                                 ? test + 1 : test - 1);
        ngx_cognito_test_altered(unit, test);
    }

    ngx_cognito_test_data(unit, ngx_cognito_test_passkeys);
    ngx_cognito_test_keys(unit);
    ngx_cognito_test_statements(unit, ngx_cognito_test_passkeys);
    ngx_cognito_test_objects(unit, ngx_cognito_test_passkeys);
    ngx_cognito_test_items(unit);
    ngx_cognito_test_member(unit);
}


static void
ngx_cognito_test_passkey(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test, ngx_cognito_test_passkey_t *other)
{
    ngx_str_t              client_data, attestation, party;
    ngx_cognito_passkey_t  passkey;

    client_data = ngx_cognito_unit_bytes(unit, test->client_data);
    attestation = ngx_cognito_unit_bytes(unit, test->attestation);

    ngx_memzero(&passkey, sizeof(ngx_cognito_passkey_t));

    ngx_cognito_is_integer(unit,
        ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                     &client_data, &attestation, 1, &passkey),
        NGX_COGNITO_PASSKEY_GOOD, "%s: registered", test->name);

    ngx_cognito_is_integer(unit, passkey.algorithm, test->algorithm,
                           "%s: its algorithm", test->name);
    ngx_cognito_is_integer(unit, passkey.counter, 6, "%s: its counter",
                           test->name);
    ngx_cognito_ok(unit, passkey.flags & NGX_COGNITO_PASSKEY_USER_VERIFIED,
                   "%s: its flags", test->name);
    ngx_cognito_ok(unit, passkey.data.len > NGX_COGNITO_TEST_KEY,
                   "%s: its authenticator data", test->name);

    party = ngx_cognito_unit_hex(unit, passkey.id.data, passkey.id.len);
    ngx_cognito_is(unit, &party, test->id, "%s: its id", test->name);

    ngx_str_set(&party, "example.org");

    ngx_cognito_is_integer(unit,
        ngx_cognito_passkey_register(unit->pool, &party, &client_data,
                                     &attestation, 0, &passkey),
        NGX_COGNITO_PASSKEY_OTHER_PARTY, "%s: another party's", test->name);

    ngx_cognito_test_assertion(unit, test, other, &passkey);
}


/*
 * One bit of each byte at a time, and each length below the whole.  Without
 * an attestation nothing tells an altered key or id.
 */

static void
ngx_cognito_test_altered(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test)
{
    size_t                 i;
    ngx_str_t              client_data, whole, altered, longer;
    ngx_uint_t             passed, cut, none;
    ngx_cognito_passkey_t  passkey;

    client_data = ngx_cognito_unit_bytes(unit, test->client_data);
    whole = ngx_cognito_unit_bytes(unit, test->attestation);
    altered = ngx_cognito_test_copy(unit, &whole, 1);
    none = ngx_strstr(test->name, "none") != NULL;

    passed = 0;
    cut = 0;

    for (i = 0; i < whole.len; i++) {
        altered.data[i] ^= 0x10;

        if (ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                         &client_data, &altered, 1, &passkey)
            == NGX_COGNITO_PASSKEY_GOOD)
        {
            passed++;
        }

        altered.data[i] ^= 0x10;

        /* exactly so many bytes, so that a sanitizer sees one too many */

        longer.len = i;
        longer.data = ngx_alloc(i + 1, unit->log);

        if (longer.data) {
            ngx_memcpy(longer.data, whole.data, i);

            if (ngx_cognito_passkey_register(unit->pool,
                                             &ngx_cognito_test_party,
                                             &client_data, &longer, 0,
                                             &passkey)
                == NGX_COGNITO_PASSKEY_GOOD)
            {
                cut++;
            }

            ngx_free(longer.data);
        }
    }

    ngx_cognito_is_integer(unit, cut, 0, "%s: cut anywhere", test->name);

    if (!none) {

        /* but the certificate's signature by whoever made it, and its names */

        ngx_cognito_ok(unit, ngx_strstr(test->name, "certified")
                             ? passed < whole.len / 2 : passed == 0,
                       "%s: altered anywhere, %ui pass", test->name, passed);

        client_data.data[client_data.len / 2] ^= 1;

        ngx_cognito_is_integer(unit,
            ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                         &client_data, &whole, 1, &passkey),
            NGX_COGNITO_PASSKEY_WRONG, "%s: other client data", test->name);
    }

    altered.len = whole.len + 1;
    altered.data[whole.len] = 0xf6;

    ngx_cognito_is_integer(unit, ngx_cognito_test_register(unit, &altered),
                           NGX_COGNITO_PASSKEY_MALFORMED,
                           "%s: something follows", test->name);
}


static void
ngx_cognito_test_assertion(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test, ngx_cognito_test_passkey_t *other,
    ngx_cognito_passkey_t *known)
{
    size_t                 i;
    ngx_str_t              client_data, data, signature, part, *parts[3];
    ngx_uint_t             n, passed;
    ngx_cognito_passkey_t  passkey;

#define ngx_cognito_test_check(party, verified)                               \
    ngx_cognito_passkey_check(party, &client_data, &data, &signature,         \
                              verified, &passkey)

    client_data = ngx_cognito_unit_bytes(unit, test->assertion_client_data);
    data = ngx_cognito_unit_bytes(unit, test->assertion_data);
    signature = ngx_cognito_unit_bytes(unit, test->signature);
    passkey = *known;

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_check(&ngx_cognito_test_party, 1),
                           NGX_COGNITO_PASSKEY_GOOD, "%s: asserted",
                           test->name);
    ngx_cognito_is_integer(unit, passkey.counter, 7, "%s: one more",
                           test->name);

    parts[0] = &client_data;
    parts[1] = &data;
    parts[2] = &signature;

    for (n = 0; n < 3; n++) {
        passed = 0;

        for (i = 0; i < parts[n]->len; i++) {
            parts[n]->data[i] ^= 1;
            passed += ngx_cognito_test_check(&ngx_cognito_test_party, 0)
                      == NGX_COGNITO_PASSKEY_GOOD;
            parts[n]->data[i] ^= 1;
        }

        part = *parts[n];

        for (i = 0; i < part.len; i++) {
            parts[n]->len = i;
            passed += ngx_cognito_test_check(&ngx_cognito_test_party, 0)
                      == NGX_COGNITO_PASSKEY_GOOD;
        }

        parts[n]->len = part.len;
        part = ngx_cognito_test_copy(unit, &part, 1);
        part.len++;
        part.data[part.len - 1] = 0;

        client_data = n == 0 ? part : client_data;
        data = n == 1 ? part : data;
        signature = n == 2 ? part : signature;

        passed += ngx_cognito_test_check(&ngx_cognito_test_party, 0)
                  == NGX_COGNITO_PASSKEY_GOOD;

        parts[n]->len--;

        ngx_cognito_is_integer(unit, passed, 0,
                               "%s: part %ui altered, cut, with more",
                               test->name, n);
    }

    ngx_str_set(&part, "example.co");

    ngx_cognito_is_integer(unit, ngx_cognito_test_check(&part, 1),
                           NGX_COGNITO_PASSKEY_OTHER_PARTY,
                           "%s: at another party", test->name);

    signature = ngx_cognito_unit_bytes(unit, other->signature);

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_check(&ngx_cognito_test_party, 1),
                           NGX_COGNITO_PASSKEY_WRONG,
                           "%s: another's signature", test->name);

    signature = ngx_cognito_unit_bytes(unit, test->signature);
    passkey.algorithm = test->algorithm == -7 ? -8 : -7;

    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_check(&ngx_cognito_test_party, 1),
                           NGX_COGNITO_PASSKEY_WRONG,
                           "%s: as another algorithm's", test->name);

#undef ngx_cognito_test_check
}


/* authenticator data without an attestation, altered where it matters */

static void
ngx_cognito_test_data(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test)
{
    ngx_str_t                  data, more, altered;
    ngx_uint_t                 i;
    ngx_cognito_passkey_t      passkey;
    ngx_cognito_test_item_t   *item;

    static ngx_str_t           client_data = ngx_string("{}");

    /* what follows the key, whose flag is set */

    static ngx_cognito_test_item_t  extensions[] = {
        { "none", "a0", 1 },
        { "one",  "a16b6372656450726f7465637402", 1 },
        { "unknown", "a163666f6ff5", 1 },
        { "no map", "80", 0 },
        { "missing", "", 0 },
        { "followed", "a0a0", 0 },
        { "twice", "a26b6372656450726f74656374026b6372656450726f7465637403",
          0 },
        { "bytes as a key", "a14161f5", 0 },
        { NULL, NULL, 0 }
    };

    ngx_memzero(&passkey, sizeof(ngx_cognito_passkey_t));

    more = ngx_cognito_unit_bytes(unit, test->attestation);

    (void) ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                        &client_data, &more, 0, &passkey);
    data = passkey.data;

    ngx_cognito_is_integer(unit, ngx_cognito_test_register_data(unit, &data),
                           NGX_COGNITO_PASSKEY_GOOD, "data as it was");

    altered = ngx_cognito_test_copy(unit, &data, 0);
    altered.data[NGX_COGNITO_TEST_FLAGS] = 0x44;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_register_data(unit, &altered),
                           NGX_COGNITO_PASSKEY_MALFORMED, "nobody present");

    altered.data[NGX_COGNITO_TEST_FLAGS] = 0x05;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_register_data(unit, &altered),
                           NGX_COGNITO_PASSKEY_MALFORMED,
                           "no credential by its flag");

    altered.len = 37;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_register_data(unit, &altered),
                           NGX_COGNITO_PASSKEY_MALFORMED, "and none there");

    altered.len = data.len;
    altered.data[NGX_COGNITO_TEST_FLAGS] = 0x41;
    more = ngx_cognito_test_object(unit, "none", "a0", &altered);

    ngx_cognito_is_integer(unit,
        ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                     &client_data, &more, 1, &passkey),
        NGX_COGNITO_PASSKEY_UNVERIFIED, "user not verified");
    ngx_cognito_is_integer(unit,
        ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                     &client_data, &more, 0, &passkey),
        NGX_COGNITO_PASSKEY_GOOD, "nor wanted to be");

    altered.data[NGX_COGNITO_TEST_FLAGS] = 0x45;

    for (i = 0; i < 0x10000; i += 0x0101) {
        altered.data[NGX_COGNITO_TEST_ID_LEN] = i >> 8;
        altered.data[NGX_COGNITO_TEST_ID_LEN + 1] = i & 0xff;

        if (ngx_cognito_test_register_data(unit, &altered)
            == NGX_COGNITO_PASSKEY_GOOD)
        {
            break;
        }
    }

    ngx_cognito_is_integer(unit, i, 0x10100, "an id of another length");

    for (item = extensions; item->name; item++) {
        more = ngx_cognito_unit_bytes(unit, item->item);
        altered = ngx_cognito_test_joined(unit, &data, &more);
        altered.data[NGX_COGNITO_TEST_FLAGS] |= 0x80;

        ngx_cognito_is_integer(unit,
                               ngx_cognito_test_register_data(unit, &altered),
                               item->good ? NGX_COGNITO_PASSKEY_GOOD
                                          : NGX_COGNITO_PASSKEY_MALFORMED,
                               "extensions: %s", item->name);
    }
}


/* keys in COSE, after the head of good authenticator data */

static void
ngx_cognito_test_keys(ngx_cognito_unit_t *unit)
{
    ngx_str_t                      head, key, data;
    ngx_cognito_passkey_verdict_e  verdict;

#define NGX_COGNITO_TEST_X                                                    \
    "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"
#define NGX_COGNITO_TEST_Y                                                    \
    "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5"
#define NGX_COGNITO_TEST_ES256                                                \
    "a5010203262001215820" NGX_COGNITO_TEST_X "225820" NGX_COGNITO_TEST_Y

    static struct {
        const char                    *name;
        const char                    *key;
        ngx_cognito_passkey_verdict_e  verdict;
    }  *test, tests[] = {

        { "the generator of P-256", NGX_COGNITO_TEST_ES256,
          NGX_COGNITO_PASSKEY_GOOD },

        { "a point beside the curve",
          "a5010203262001215820" NGX_COGNITO_TEST_Y
          "225820" NGX_COGNITO_TEST_X, NGX_COGNITO_PASSKEY_MALFORMED },

        { "a short coordinate",
          "a5010203262001215820" NGX_COGNITO_TEST_X "2241aa",
          NGX_COGNITO_PASSKEY_MALFORMED },

        { "a missing coordinate",
          "a4010203262001215820" NGX_COGNITO_TEST_X,
          NGX_COGNITO_PASSKEY_MALFORMED },

        { "another curve",
          "a5010203262002215820" NGX_COGNITO_TEST_X
          "225820" NGX_COGNITO_TEST_Y, NGX_COGNITO_PASSKEY_MALFORMED },

        { "of the type of RSA",
          "a5010303262001215820" NGX_COGNITO_TEST_X
          "225820" NGX_COGNITO_TEST_Y, NGX_COGNITO_PASSKEY_MALFORMED },

        { "ES384",
          "a501020338222001215820" NGX_COGNITO_TEST_X
          "225820" NGX_COGNITO_TEST_Y, NGX_COGNITO_PASSKEY_UNSUPPORTED },

        { "RS1",
          "a401030339fffe2041aa2143010001", NGX_COGNITO_PASSKEY_UNSUPPORTED },

        { "a short RSA key",
          "a40103033901002041aa2143010001", NGX_COGNITO_PASSKEY_MALFORMED },

        { "no algorithm",
          "a4010220012158" "20" NGX_COGNITO_TEST_X
          "225820" NGX_COGNITO_TEST_Y, NGX_COGNITO_PASSKEY_UNSUPPORTED },

        { "two algorithms",
          "a60102032603262001215820" NGX_COGNITO_TEST_X
          "225820" NGX_COGNITO_TEST_Y, NGX_COGNITO_PASSKEY_MALFORMED },

        { "two algorithms, one written longer",
          "a6010203261803262001215820" NGX_COGNITO_TEST_X
          "225820" NGX_COGNITO_TEST_Y, NGX_COGNITO_PASSKEY_MALFORMED },

        { "no map", "40", NGX_COGNITO_PASSKEY_MALFORMED },
        { "an empty one", "a0", NGX_COGNITO_PASSKEY_UNSUPPORTED },
        { "nothing", "", NGX_COGNITO_PASSKEY_MALFORMED },

        { "a coordinate of 2^32 bytes",
          "a5010203262001215820" NGX_COGNITO_TEST_X
          "225b0000000100000000" NGX_COGNITO_TEST_Y,
          NGX_COGNITO_PASSKEY_MALFORMED },

        { "a list of 2^60",
          "a5010203262001219b1000000000000000225820" NGX_COGNITO_TEST_Y,
          NGX_COGNITO_PASSKEY_MALFORMED },

        { NULL, NULL, 0 }
    };

    head = ngx_cognito_unit_bytes(unit,
               "a379a6f6eeafb9a55e378c118034e2751e682fab9f2d30ab13d2125586ce"
               "19474500000000"
               "00000000000000000000000000000000" "0002" "aabb");

    for (test = tests; test->name; test++) {
        key = ngx_cognito_unit_bytes(unit, test->key);
        data = ngx_cognito_test_joined(unit, &head, &key);
        verdict = ngx_cognito_test_register_data(unit, &data);

        ngx_cognito_is_integer(unit, verdict, test->verdict, "key: %s",
                               test->name);
    }
}


static void
ngx_cognito_test_statements(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test)
{
    ngx_str_t                      whole, data, object;
    ngx_cognito_passkey_t          passkey;
    ngx_cognito_passkey_verdict_e  verdict;

    static ngx_str_t               client_data = ngx_string("{}");

    static struct {
        const char                    *format;
        const char                    *statement;
        ngx_cognito_passkey_verdict_e  verdict;
    }  *one, tests[] = {

        { "none", "a0", NGX_COGNITO_PASSKEY_GOOD },
        { "none", "a163616c6726", NGX_COGNITO_PASSKEY_MALFORMED },
        { "none", "80", NGX_COGNITO_PASSKEY_MALFORMED },
        { "none", "bfff", NGX_COGNITO_PASSKEY_MALFORMED },
        { "packed", "a0", NGX_COGNITO_PASSKEY_WRONG },
        { "packed", "a163616c6726", NGX_COGNITO_PASSKEY_WRONG },
        { "packed", "a263616c67266373696740", NGX_COGNITO_PASSKEY_WRONG },
        { "packed", "a263616c672663736967f6", NGX_COGNITO_PASSKEY_MALFORMED },
        { "packed", "a363616c67266373696741006378356300",
          NGX_COGNITO_PASSKEY_MALFORMED },
        { "packed", "a363616c67266373696741006378356380",
          NGX_COGNITO_PASSKEY_WRONG },
        { "packed", "a363616c6726637369674100637835638140",
          NGX_COGNITO_PASSKEY_WRONG },
        { "packed", "a363616c672663736967410063783563814100",
          NGX_COGNITO_PASSKEY_WRONG },
        { "packed", "a363616c672663736967410063783563818181818140",
          NGX_COGNITO_PASSKEY_MALFORMED },
        { "fido-u2f", "a0", NGX_COGNITO_PASSKEY_WRONG },
        { "apple", "a0", NGX_COGNITO_PASSKEY_UNSUPPORTED },
        { "android-key", "a0", NGX_COGNITO_PASSKEY_UNSUPPORTED },
        { "nonee", "a0", NGX_COGNITO_PASSKEY_UNSUPPORTED },
        { "", "a0", NGX_COGNITO_PASSKEY_UNSUPPORTED },
        { NULL, NULL, 0 }
    };

    whole = ngx_cognito_unit_bytes(unit, test->attestation);

    ngx_memzero(&passkey, sizeof(ngx_cognito_passkey_t));
    (void) ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                        &client_data, &whole, 0, &passkey);
    data = passkey.data;

    for (one = tests; one->format; one++) {
        object = ngx_cognito_test_object(unit, one->format, one->statement,
                                         &data);
        verdict = ngx_cognito_test_register(unit, &object);

        ngx_cognito_is_integer(unit, verdict, one->verdict,
                               "\"%s\" with %s", one->format, one->statement);
    }
}


static void
ngx_cognito_test_objects(ngx_cognito_unit_t *unit,
    ngx_cognito_test_passkey_t *test)
{
    ngx_str_t  whole, object;

    static struct {
        const char                    *name;
        const char                    *object;
    }  *bad, objects[] = {
        { "nothing", "" },
        { "an empty map", "a0" },
        { "a list", "83f6f6f6" },
        { "no authData", "a263666d74646e6f6e656761747453746d74a0" },
        { "authData that is a text",
          "a363666d74646e6f6e656761747453746d74a06861757468446174616161" },
        { "fmt that is bytes",
          "a363666d74446e6f6e656761747453746d74a06861757468446174614161" },
        { "another member instead",
          "a363666d74646e6f6e656761747453746d74a06861757468446174624161" },
        { "an indefinite map",
          "bf63666d74646e6f6e656761747453746d74a06861757468446174614161ff" },
        { "a tag",
          "c1a363666d74646e6f6e656761747453746d74a06861757468446174614161" },
        { "short authData",
          "a363666d74646e6f6e656761747453746d74a06861757468446174614161" },
        { "empty authData",
          "a363666d74646e6f6e656761747453746d74a068617574684461746140" },
        { NULL, NULL }
    };

    whole = ngx_cognito_unit_bytes(unit, test->attestation);

    for (bad = objects; bad->name; bad++) {
        object = ngx_cognito_unit_bytes(unit, bad->object);

        ngx_cognito_is_integer(unit,
                               ngx_cognito_test_register(unit, &object),
                               NGX_COGNITO_PASSKEY_MALFORMED,
                               "an attestation object: %s", bad->name);
    }

    /* once more "fmt", and one member more than the three */

    object = ngx_cognito_unit_bytes(unit, "63666d74646e6f6e65");
    object = ngx_cognito_test_joined(unit, &whole, &object);
    object.data[0]++;
    ngx_cognito_is_integer(unit, ngx_cognito_test_register(unit, &object),
                           NGX_COGNITO_PASSKEY_MALFORMED, "\"fmt\" twice");

    object = ngx_cognito_unit_bytes(unit, "6365707401");
    object = ngx_cognito_test_joined(unit, &whole, &object);
    object.data[0]++;
    ngx_cognito_is_integer(unit, ngx_cognito_test_register(unit, &object),
                           NGX_COGNITO_PASSKEY_MALFORMED, "a fourth member");

    object = ngx_cognito_test_copy(unit, &whole, 16384);
    object.len = 16385;
    ngx_cognito_is_integer(unit, ngx_cognito_test_register(unit, &object),
                           NGX_COGNITO_PASSKEY_MALFORMED, "more than 16 K");
}


static void
ngx_cognito_test_items(ngx_cognito_unit_t *unit)
{
    ngx_str_t                 left, item;
    ngx_uint_t                i;
    ngx_cognito_test_item_t  *test;

    static ngx_cognito_test_item_t  tests[] = {
        { "a number", "17", 1 },
        { "a longer one", "1b0000000100000000", 1 },
        { "a float", "fb3ff199999999999a", 1 },
        { "false", "f4", 1 },
        { "a list", "8301f44161", 1 },
        { "four levels", "81818180", 1 },
        { "five levels", "8181818180", 0 },
        { "five levels of maps", "a100a100a100a100a0", 0 },
        { "a tag", "c000", 0 },
        { "reserved lengths", "1c", 0 },
        { "an indefinite text", "7f6161ff", 0 },
        { "an indefinite list", "9f00ff", 0 },
        { "a break", "ff", 0 },
        { "a cut head", "1900", 0 },
        { "a cut text", "636162", 0 },
        { "2^64 - 1 bytes", "5bffffffffffffffff00", 0 },
        { "2^64 - 1 elements", "9bffffffffffffffff00", 0 },
        { "2^64 - 1 pairs", "bbffffffffffffffff0000", 0 },
        { "a key without a value", "a100", 0 },
        { "a key twice", "a200000000", 0 },
        { "-1 and 1", "a200002000", 1 },
        { "a list as a key", "a18000", 0 },
        { "a float as a key", "a1f93c0000", 0 },
        { "a key that could be shorter", "a1180100", 0 },
        { "nothing", "", 0 },
        { NULL, NULL, 0 }
    };

    for (test = tests; test->name; test++) {
        left = ngx_cognito_unit_bytes(unit, test->item);

        ngx_cognito_is_integer(unit,
                               ngx_cognito_cbor_next(&left, &item) == NGX_OK
                               && left.len == 0,
                               test->good, "cbor: %s", test->name);
    }

    /* lists in lists, as many as fit */

    item.len = 16384;
    item.data = ngx_pnalloc(unit->pool, item.len);

    if (item.data) {
        ngx_memset(item.data, 0x81, item.len);
        left = item;

        ngx_cognito_is_integer(unit, ngx_cognito_cbor_next(&left, &item),
                               NGX_DECLINED, "cbor: 16384 levels");
    }

    /* 33 pairs of a map */

    left.len = 0;
    left.data = ngx_pnalloc(unit->pool, 3 + 3 * 33);

    if (left.data) {
        left.data[left.len++] = 0xb8;
        left.data[left.len++] = 33;

        for (i = 0; i < 33; i++) {
            if (i > 23) {
                left.data[left.len++] = 0x18;
            }

            left.data[left.len++] = i;
            left.data[left.len++] = 0xf6;
        }

        ngx_cognito_is_integer(unit, ngx_cognito_cbor_next(&left, &item),
                               NGX_DECLINED, "cbor: too many pairs");
    }
}


static void
ngx_cognito_test_member(ngx_cognito_unit_t *unit)
{
    ngx_str_t         left, map, value, hex;

    static ngx_str_t  one = ngx_string("\x01");
    static ngx_str_t  two = ngx_string("\x61" "b");
    static ngx_str_t  three = ngx_string("\x03");

    left = ngx_cognito_unit_bytes(unit, "a2" "01" "820102" "6162" "4401020304"
                                        "f6");

    ngx_cognito_is_integer(unit, ngx_cognito_cbor_next(&left, &map), NGX_OK,
                           "cbor: a map");
    ngx_cognito_is_integer(unit, left.len, 1, "cbor: something is left");
    ngx_cognito_is_integer(unit, ngx_cognito_cbor_type(&map),
                           NGX_COGNITO_CBOR_MAP, "cbor: its type");
    ngx_cognito_is_integer(unit, ngx_cognito_cbor_number(&map), 2,
                           "cbor: its size");

    if (ngx_cognito_ok(unit,
                       ngx_cognito_cbor_member(&map, &one, &value) == NGX_OK,
                       "cbor: a member"))
    {
        hex = ngx_cognito_unit_hex(unit, value.data, value.len);
        ngx_cognito_is(unit, &hex, "820102", "cbor: its value");
    }

    if (ngx_cognito_ok(unit,
                       ngx_cognito_cbor_member(&map, &two, &value) == NGX_OK,
                       "cbor: the last member"))
    {
        value = ngx_cognito_cbor_content(&value);
        hex = ngx_cognito_unit_hex(unit, value.data, value.len);
        ngx_cognito_is(unit, &hex, "01020304", "cbor: its content");
    }

    ngx_cognito_is_integer(unit,
                           ngx_cognito_cbor_member(&map, &three, &value),
                           NGX_DECLINED, "cbor: no such member");

    ngx_str_null(&map);
    ngx_cognito_is_integer(unit, ngx_cognito_cbor_member(&map, &one, &value),
                           NGX_DECLINED, "cbor: no such map");
}


static ngx_cognito_passkey_verdict_e
ngx_cognito_test_register(ngx_cognito_unit_t *unit, ngx_str_t *attestation)
{
    ngx_cognito_passkey_t  passkey;

    static ngx_str_t       client_data = ngx_string("{}");

    return ngx_cognito_passkey_register(unit->pool, &ngx_cognito_test_party,
                                        &client_data, attestation, 0,
                                        &passkey);
}


static ngx_cognito_passkey_verdict_e
ngx_cognito_test_register_data(ngx_cognito_unit_t *unit, ngx_str_t *data)
{
    ngx_str_t  object;

    object = ngx_cognito_test_object(unit, "none", "a0", data);

    return ngx_cognito_test_register(unit, &object);
}


static ngx_str_t
ngx_cognito_test_object(ngx_cognito_unit_t *unit, const char *format,
    const char *statement, ngx_str_t *data)
{
    ngx_str_t  object, bytes;

    bytes = ngx_cognito_unit_bytes(unit, statement);

    object.data = ngx_pnalloc(unit->pool, 64 + bytes.len + data->len);

    if (object.data == NULL) {
        ngx_str_null(&object);
        return object;
    }

    object.len = ngx_sprintf(object.data, "\xa3\x63" "fmt%c%s\x67" "attStmt",
                             (int) (0x60 + ngx_strlen(format)), format)
                 - object.data;

    ngx_memcpy(object.data + object.len, bytes.data, bytes.len);
    object.len += bytes.len;

    object.len = ngx_sprintf(object.data + object.len,
                             "\x68" "authData\x59%c%c",
                             (int) (data->len >> 8), (int) (data->len & 0xff))
                 - object.data;

    ngx_memcpy(object.data + object.len, data->data, data->len);
    object.len += data->len;

    return object;
}


static ngx_str_t
ngx_cognito_test_copy(ngx_cognito_unit_t *unit, ngx_str_t *bytes, size_t more)
{
    ngx_str_t  copy;

    copy.len = bytes->len;
    copy.data = ngx_pcalloc(unit->pool, bytes->len + more);

    if (copy.data == NULL) {
        copy.len = 0;
        return copy;
    }

    ngx_memcpy(copy.data, bytes->data, bytes->len);

    return copy;
}


static ngx_str_t
ngx_cognito_test_joined(ngx_cognito_unit_t *unit, ngx_str_t *one,
    ngx_str_t *other)
{
    ngx_str_t  both;

    both = ngx_cognito_test_copy(unit, one, other->len);

    ngx_memcpy(both.data + both.len, other->data, other->len);
    both.len += other->len;

    return both;
}
