
/*
 * src/auth: messages of the AWS Encryption SDK.  They are read here by the
 * fields of its specification, keys derived by two HMACs.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/core_names.h>
#include <openssl/hmac.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_envelope.h"
#include "ngx_cognito_unit.h"


#define NGX_COGNITO_TEST_DATA_KEY                                             \
    "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
#define NGX_COGNITO_TEST_KMS_KEY                                              \
    "arn:aws:kms:us-east-1:123456789012:key/"                                 \
    "1234abcd-12ab-34cd-56ef-1234567890ab"
#define NGX_COGNITO_TEST_FRAME_NAME  "AWSKMSEncryptionClient Final Frame"


/* what is wrong with a message, in the order it is looked for */

typedef enum {
    NGX_COGNITO_TEST_GOOD = 0,
    NGX_COGNITO_TEST_MALFORMED,
    NGX_COGNITO_TEST_HEADER,
    NGX_COGNITO_TEST_FRAME,
    NGX_COGNITO_TEST_SIGNATURE
} ngx_cognito_test_verdict_e;


typedef struct {
    u_char                       *pos;
    u_char                       *last;
    ngx_uint_t                    failed;   /* unsigned  failed:1; */

    ngx_str_t                     id;
    ngx_str_t                     names[2];     /* of the context */
    ngx_str_t                     values[2];
    ngx_str_t                     provider;
    ngx_str_t                     kms_key;
    ngx_str_t                     encrypted;
    ngx_str_t                     header;       /* without IV and tag */
    ngx_str_t                     header_iv;
    ngx_str_t                     header_tag;
    ngx_str_t                     frame_iv;
    ngx_str_t                     cipher;
    ngx_str_t                     frame_tag;
    ngx_str_t                     before;       /* the footer */
    ngx_str_t                     signature;
    ngx_str_t                     plain;
} ngx_cognito_test_message_t;


void ngx_cognito_test_auth_envelope(ngx_cognito_unit_t *unit);

static void ngx_cognito_test_context(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope);
static void ngx_cognito_test_message(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope, ngx_cognito_data_key_t *key);
static void ngx_cognito_test_alterations(ngx_cognito_unit_t *unit,
    ngx_cognito_data_key_t *key, ngx_str_t *text);
static void ngx_cognito_test_lengths(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope, ngx_cognito_data_key_t *key);
static void ngx_cognito_test_refusals(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope, ngx_cognito_data_key_t *key);
static ngx_cognito_test_verdict_e ngx_cognito_test_open(
    ngx_cognito_unit_t *unit, ngx_str_t *bytes, ngx_cognito_data_key_t *key,
    ngx_cognito_test_message_t *message);
static ngx_uint_t ngx_cognito_test_read(ngx_cognito_test_message_t *message);
static ngx_uint_t ngx_cognito_test_frame_opens(ngx_cognito_unit_t *unit,
    const u_char *key, ngx_cognito_test_message_t *message);
static ngx_uint_t ngx_cognito_test_is_signed(
    ngx_cognito_test_message_t *message);
static EVP_PKEY *ngx_cognito_test_public_key(ngx_str_t *text);
static void ngx_cognito_test_derive(ngx_str_t *data_key, ngx_str_t *id,
    u_char key[NGX_COGNITO_KEY_LEN]);
static ngx_uint_t ngx_cognito_test_number(ngx_cognito_test_message_t *message,
    size_t size);
static void ngx_cognito_test_bytes(ngx_cognito_test_message_t *message,
    size_t size, ngx_str_t *bytes);
static void ngx_cognito_test_field(ngx_cognito_test_message_t *message,
    ngx_str_t *bytes);
static ngx_str_t ngx_cognito_test_decoded(ngx_cognito_unit_t *unit,
    ngx_str_t *text);


void
ngx_cognito_test_auth_envelope(ngx_cognito_unit_t *unit)
{
    ngx_str_t                user_pool;
    ngx_cognito_data_key_t   key;
    ngx_cognito_envelope_t  *envelope;

    user_pool = ngx_cognito_unit_text("us-east-1_Example12");

    envelope = ngx_cognito_envelope_create(unit->pool, &user_pool);

    if (!ngx_cognito_ok(unit, envelope != NULL, "an envelope")) {
        return;
    }

    key.plain = ngx_cognito_unit_bytes(unit, NGX_COGNITO_TEST_DATA_KEY);
    key.encrypted = ngx_cognito_unit_text("for KMS alone");
    key.kms_key = ngx_cognito_unit_text(NGX_COGNITO_TEST_KMS_KEY);

    ngx_cognito_test_context(unit, envelope);
    ngx_cognito_test_message(unit, envelope, &key);
    ngx_cognito_test_lengths(unit, envelope, &key);
    ngx_cognito_test_refusals(unit, envelope, &key);
}


static void
ngx_cognito_test_context(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope)
{
    EVP_PKEY                *pkey;
    ngx_str_t                user_pool, first, second;
    ngx_array_t             *context;
    ngx_cognito_entry_t     *entry;
    ngx_cognito_envelope_t  *other;

    context = ngx_cognito_envelope_context(envelope);
    entry = context->elts;

    ngx_cognito_is_integer(unit, context->nelts, 2, "a context of two");
    ngx_cognito_is(unit, &entry[0].key, "aws-crypto-public-key",
                   "one is the public key");
    ngx_cognito_is_integer(unit, entry[0].value.len, 68,
                           "a compressed point in base64");
    ngx_cognito_is(unit, &entry[1].key, "userpool-id", "one is the pool");
    ngx_cognito_is(unit, &entry[1].value, "us-east-1_Example12", "by its id");

    first = entry[0].value;
    pkey = ngx_cognito_test_public_key(&first);

    ngx_cognito_ok(unit, pkey != NULL && EVP_PKEY_get_bits(pkey) == 384,
                   "the point is on P-384");
    EVP_PKEY_free(pkey);

    user_pool = entry[1].value;
    other = ngx_cognito_envelope_create(unit->pool, &user_pool);

    if (!ngx_cognito_ok(unit, other != NULL, "another envelope")) {
        return;
    }

    entry = ngx_cognito_envelope_context(other)->elts;
    second = entry[0].value;

    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&first, &second),
                   "has another key pair");
}


static void
ngx_cognito_test_message(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope, ngx_cognito_data_key_t *key)
{
    ngx_str_t                    plain, text, again, bytes, hex;
    ngx_cognito_entry_t         *entry;
    ngx_cognito_test_message_t   message;

    plain = ngx_cognito_unit_text("123456");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_envelope_seal(envelope, unit->pool,
                                                     key, &plain, &text),
                           NGX_OK, "a code is sealed");
    ngx_cognito_ok(unit, ngx_strncmp(text.data, "AYADe", 5) == 0,
                   "a message begins as all do");

    bytes = ngx_cognito_test_decoded(unit, &text);

    if (!ngx_cognito_is_integer(unit,
                                ngx_cognito_test_open(unit, &bytes, key,
                                                      &message),
                                NGX_COGNITO_TEST_GOOD, "it opens"))
    {
        return;
    }

    ngx_cognito_is(unit, &message.plain, "123456", "the code");

    entry = ngx_cognito_envelope_context(envelope)->elts;

    ngx_cognito_is(unit, &message.names[0], "aws-crypto-public-key",
                   "its context: a name");
    ngx_cognito_ok(unit, ngx_cognito_same_secret(&message.values[0],
                                                 &entry[0].value),
                   "the public key");
    ngx_cognito_is(unit, &message.names[1], "userpool-id", "a name");
    ngx_cognito_is(unit, &message.values[1], "us-east-1_Example12",
                   "the pool");
    ngx_cognito_is(unit, &message.provider, "aws-kms", "its data key: whose");
    ngx_cognito_is(unit, &message.kms_key, NGX_COGNITO_TEST_KMS_KEY,
                   "under which key");
    ngx_cognito_is(unit, &message.encrypted, "for KMS alone", "encrypted");

    hex = ngx_cognito_unit_hex(unit, message.header_iv.data, 12);
    ngx_cognito_is(unit, &hex, "000000000000000000000000",
                   "the IV of the header");

    hex = ngx_cognito_unit_hex(unit, message.frame_iv.data, 12);
    ngx_cognito_is(unit, &hex, "000000000000000000000001",
                   "the IV of the frame");

    /* for who wants to open it elsewhere */

    ngx_cognito_diagnose(unit, "message: %V", &text);

    ngx_cognito_test_alterations(unit, key, &bytes);

    ngx_cognito_envelope_seal(envelope, unit->pool, key, &plain, &again);
    ngx_cognito_ok(unit, !ngx_cognito_same_secret(&text, &again),
                   "sealed again, it is another message");

    bytes = ngx_cognito_test_decoded(unit, &again);
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open(unit, &bytes, key, &message),
                           NGX_COGNITO_TEST_GOOD, "that opens, too");
}


static void
ngx_cognito_test_alterations(ngx_cognito_unit_t *unit,
    ngx_cognito_data_key_t *key, ngx_str_t *bytes)
{
    ngx_str_t                    cut, other;
    ngx_uint_t                   i, good;
    ngx_cognito_test_message_t   message;

    good = 0;

    for (i = 0; i < bytes->len; i++) {
        bytes->data[i] ^= 1;

        if (ngx_cognito_test_open(unit, bytes, key, &message)
            == NGX_COGNITO_TEST_GOOD)
        {
            good++;
        }

        bytes->data[i] ^= 1;
    }

    ngx_cognito_is_integer(unit, good, 0, "no byte can be altered");

    good = 0;
    cut = *bytes;

    while (cut.len--) {
        if (ngx_cognito_test_open(unit, &cut, key, &message)
            == NGX_COGNITO_TEST_GOOD)
        {
            good++;
        }
    }

    ngx_cognito_is_integer(unit, good, 0, "nor cut off");

    ngx_cognito_test_open(unit, bytes, key, &message);

    message.values[1].data[0] ^= 1;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open(unit, bytes, key, &message),
                           NGX_COGNITO_TEST_HEADER,
                           "the header's tag is over the context");
    message.values[1].data[0] ^= 1;

    message.cipher.data[0] ^= 1;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open(unit, bytes, key, &message),
                           NGX_COGNITO_TEST_FRAME,
                           "the frame's tag is over the text");
    message.cipher.data[0] ^= 1;

    message.signature.data[message.signature.len - 1] ^= 1;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open(unit, bytes, key, &message),
                           NGX_COGNITO_TEST_SIGNATURE,
                           "the signature is verified");
    message.signature.data[message.signature.len - 1] ^= 1;

    other = key->plain;
    key->plain = ngx_cognito_unit_bytes(unit, NGX_COGNITO_TEST_DATA_KEY);
    key->plain.data[31] ^= 1;
    ngx_cognito_is_integer(unit,
                           ngx_cognito_test_open(unit, bytes, key, &message),
                           NGX_COGNITO_TEST_HEADER,
                           "another data key opens nothing");
    key->plain = other;
}


static void
ngx_cognito_test_lengths(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope, ngx_cognito_data_key_t *key)
{
    ngx_str_t                    plain, text, bytes;
    ngx_uint_t                   i;
    ngx_cognito_test_message_t   message;

    static const size_t  lengths[] = { 0, 1, 15, 16, 17, 256, 4095, 4096 };

    for (i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
        plain.len = lengths[i];
        plain.data = ngx_pnalloc(unit->pool, 4096);
        ngx_memset(plain.data, 'x', plain.len);

        ngx_cognito_is_integer(unit,
                               ngx_cognito_envelope_seal(envelope, unit->pool,
                                                         key, &plain, &text),
                               NGX_OK, "a text of %uz bytes", plain.len);

        bytes = ngx_cognito_test_decoded(unit, &text);

        if (ngx_cognito_is_integer(unit,
                                   ngx_cognito_test_open(unit, &bytes, key,
                                                         &message),
                                   NGX_COGNITO_TEST_GOOD, "opens"))
        {
            ngx_cognito_ok(unit, message.plain.len == plain.len
                                 && ngx_memcmp(message.plain.data, plain.data,
                                               plain.len)
                                    == 0,
                           "and is the same");
        }
    }
}


static void
ngx_cognito_test_refusals(ngx_cognito_unit_t *unit,
    ngx_cognito_envelope_t *envelope, ngx_cognito_data_key_t *key)
{
    ngx_str_t               plain, text, large;
    ngx_cognito_data_key_t  bad;

    large.len = 65536;
    large.data = ngx_pcalloc(unit->pool, large.len);

    plain = ngx_cognito_unit_text("123456");

#define ngx_cognito_test_refused(name)                                        \
    ngx_cognito_is_integer(unit,                                              \
                           ngx_cognito_envelope_seal(envelope, unit->pool,    \
                                                     &bad, &plain, &text),    \
                           NGX_ERROR, name)

    bad = *key;
    bad.plain.len = 31;
    ngx_cognito_test_refused("a data key that is too short");

    bad = *key;
    bad.plain = large;
    ngx_cognito_test_refused("too long");

    bad.plain.len = 0;
    ngx_cognito_test_refused("none");

    bad = *key;
    bad.encrypted.len = 0;
    ngx_cognito_test_refused("no encrypted data key");

    bad.encrypted = large;
    ngx_cognito_test_refused("one too long for its field");

    bad = *key;
    bad.kms_key.len = 0;
    ngx_cognito_test_refused("no name of a key");

    bad.kms_key = large;
    ngx_cognito_test_refused("one too long for its field");

    bad = *key;
    plain.data = large.data;
    plain.len = NGX_COGNITO_ENVELOPE_MAX_TEXT + 1;
    ngx_cognito_test_refused("a text longer than a frame");

#undef ngx_cognito_test_refused

    ngx_cognito_ok(unit, ngx_cognito_envelope_create(unit->pool, &large)
                         == NULL,
                   "a context too long for its field");
}


static ngx_cognito_test_verdict_e
ngx_cognito_test_open(ngx_cognito_unit_t *unit, ngx_str_t *bytes,
    ngx_cognito_data_key_t *data_key, ngx_cognito_test_message_t *message)
{
    u_char     nothing;
    ngx_str_t  empty;
    u_char     key[NGX_COGNITO_KEY_LEN];

    ngx_memzero(message, sizeof(ngx_cognito_test_message_t));
    ngx_str_set(&empty, "");

    message->pos = bytes->data;
    message->last = bytes->data + bytes->len;

    if (!ngx_cognito_test_read(message)) {
        return NGX_COGNITO_TEST_MALFORMED;
    }

    ngx_cognito_test_derive(&data_key->plain, &message->id, key);

    if (ngx_cognito_decrypt(key, message->header_iv.data, &message->header,
                            &empty, message->header_tag.data, &nothing)
        != NGX_OK)
    {
        return NGX_COGNITO_TEST_HEADER;
    }

    if (!ngx_cognito_test_frame_opens(unit, key, message)) {
        return NGX_COGNITO_TEST_FRAME;
    }

    if (!ngx_cognito_test_is_signed(message)) {
        return NGX_COGNITO_TEST_SIGNATURE;
    }

    return NGX_COGNITO_TEST_GOOD;
}


static ngx_uint_t
ngx_cognito_test_read(ngx_cognito_test_message_t *message)
{
    u_char      *start, *context;
    ngx_uint_t   i, head, size, good;

    start = message->pos;

    head = ngx_cognito_test_number(message, 4);
    ngx_cognito_test_bytes(message, 16, &message->id);

    size = ngx_cognito_test_number(message, 2);
    context = message->pos;
    good = (head == 0x01800378 && ngx_cognito_test_number(message, 2) == 2);

    for (i = 0; i < 2; i++) {
        ngx_cognito_test_field(message, &message->names[i]);
        ngx_cognito_test_field(message, &message->values[i]);
    }

    good &= ((ngx_uint_t) (message->pos - context) == size);

    good &= (ngx_cognito_test_number(message, 2) == 1);
    ngx_cognito_test_field(message, &message->provider);
    ngx_cognito_test_field(message, &message->kms_key);
    ngx_cognito_test_field(message, &message->encrypted);

    good &= (ngx_cognito_test_number(message, 1) == 2);
    good &= (ngx_cognito_test_number(message, 4) == 0);
    good &= (ngx_cognito_test_number(message, 1) == 12);
    good &= (ngx_cognito_test_number(message, 4) == 4096);

    message->header.data = start;
    message->header.len = message->pos - start;

    ngx_cognito_test_bytes(message, 12, &message->header_iv);
    ngx_cognito_test_bytes(message, 16, &message->header_tag);

    good &= (ngx_cognito_test_number(message, 4) == 0xffffffff);
    good &= (ngx_cognito_test_number(message, 4) == 1);
    ngx_cognito_test_bytes(message, 12, &message->frame_iv);
    size = ngx_cognito_test_number(message, 4);
    good &= (size <= 4096);
    ngx_cognito_test_bytes(message, size, &message->cipher);
    ngx_cognito_test_bytes(message, 16, &message->frame_tag);

    message->before.data = start;
    message->before.len = message->pos - start;

    ngx_cognito_test_field(message, &message->signature);

    return good && !message->failed && message->pos == message->last;
}


static ngx_uint_t
ngx_cognito_test_frame_opens(ngx_cognito_unit_t *unit, const u_char *key,
    ngx_cognito_test_message_t *message)
{
    u_char     *p, bytes[16 + sizeof(NGX_COGNITO_TEST_FRAME_NAME) - 1 + 12];
    ngx_str_t   associated;

    ngx_memzero(bytes, sizeof(bytes));

    p = ngx_cpymem(bytes, message->id.data, 16);
    p = ngx_cpymem(p, NGX_COGNITO_TEST_FRAME_NAME,
                   sizeof(NGX_COGNITO_TEST_FRAME_NAME) - 1);

    p[3] = 1;
    p[10] = (u_char) (message->cipher.len >> 8);
    p[11] = (u_char) message->cipher.len;

    associated.data = bytes;
    associated.len = sizeof(bytes);

    message->plain.len = message->cipher.len;
    message->plain.data = ngx_pnalloc(unit->pool, message->plain.len + 1);

    return ngx_cognito_decrypt(key, message->frame_iv.data, &associated,
                               &message->cipher, message->frame_tag.data,
                               message->plain.data)
           == NGX_OK;
}


static ngx_uint_t
ngx_cognito_test_is_signed(ngx_cognito_test_message_t *message)
{
    EVP_PKEY    *pkey;
    ngx_uint_t   good;
    EVP_MD_CTX  *context;

    pkey = ngx_cognito_test_public_key(&message->values[0]);
    context = EVP_MD_CTX_new();

    good = pkey != NULL
           && EVP_DigestVerifyInit(context, NULL, EVP_sha384(), NULL, pkey)
              == 1
           && EVP_DigestVerify(context, message->signature.data,
                               message->signature.len, message->before.data,
                               message->before.len)
              == 1;

    EVP_MD_CTX_free(context);
    EVP_PKEY_free(pkey);

    return good;
}


static EVP_PKEY *
ngx_cognito_test_public_key(ngx_str_t *text)
{
    EVP_PKEY      *pkey;
    ngx_str_t      point;
    OSSL_PARAM     params[3];
    EVP_PKEY_CTX  *context;
    u_char         bytes[64];

    static char  group[] = "P-384";

    point.data = bytes;

    if (ngx_base64_decoded_length(text->len) > sizeof(bytes)
        || ngx_decode_base64(&point, text) != NGX_OK)
    {
        return NULL;
    }

    params[0] = OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME,
                                                 group, 0);
    params[1] = OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY,
                                                  point.data, point.len);
    params[2] = OSSL_PARAM_construct_end();

    pkey = NULL;
    context = EVP_PKEY_CTX_new_from_name(NULL, "EC", NULL);

    if (EVP_PKEY_fromdata_init(context) != 1
        || EVP_PKEY_fromdata(context, &pkey, EVP_PKEY_PUBLIC_KEY, params) != 1)
    {
        pkey = NULL;
    }

    EVP_PKEY_CTX_free(context);

    return pkey;
}


/* RFC 5869 for a key that is shorter than a digest */

static void
ngx_cognito_test_derive(ngx_str_t *data_key, ngx_str_t *id,
    u_char key[NGX_COGNITO_KEY_LEN])
{
    unsigned int  size;
    u_char        salt[48], extracted[48], expanded[48], info[2 + 16 + 1];

    ngx_memzero(salt, sizeof(salt));

    HMAC(EVP_sha384(), salt, sizeof(salt), data_key->data, data_key->len,
         extracted, &size);

    info[0] = 0x03;
    info[1] = 0x78;
    ngx_memcpy(info + 2, id->data, 16);
    info[18] = 1;

    HMAC(EVP_sha384(), extracted, sizeof(extracted), info, sizeof(info),
         expanded, &size);

    ngx_memcpy(key, expanded, NGX_COGNITO_KEY_LEN);
}


static ngx_uint_t
ngx_cognito_test_number(ngx_cognito_test_message_t *message, size_t size)
{
    ngx_uint_t  number;

    if ((size_t) (message->last - message->pos) < size) {
        message->failed = 1;
        return 0;
    }

    for (number = 0; size; size--) {
        number = number << 8 | *message->pos++;
    }

    return number;
}


static void
ngx_cognito_test_bytes(ngx_cognito_test_message_t *message, size_t size,
    ngx_str_t *bytes)
{
    if ((size_t) (message->last - message->pos) < size) {
        message->failed = 1;
        return;
    }

    bytes->data = message->pos;
    bytes->len = size;

    message->pos += size;
}


static void
ngx_cognito_test_field(ngx_cognito_test_message_t *message, ngx_str_t *bytes)
{
    ngx_cognito_test_bytes(message, ngx_cognito_test_number(message, 2),
                           bytes);
}


static ngx_str_t
ngx_cognito_test_decoded(ngx_cognito_unit_t *unit, ngx_str_t *text)
{
    ngx_str_t  bytes;

    bytes.data = ngx_pnalloc(unit->pool, ngx_base64_decoded_length(text->len));

    if (ngx_decode_base64(&bytes, text) != NGX_OK) {
        ngx_str_null(&bytes);
    }

    return bytes;
}
