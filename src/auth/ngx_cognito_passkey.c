
/*
 * Passkeys by libfido2.
 *
 * What is to be read of an attestation and of authenticator data is read by
 * ngx_cognito_cbor.c first, so that libfido2 sees only what is in order.
 *
 * What does not live here: options, challenges and origins, which are JSON
 * (src/op).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>
#include "ngx_cognito_cbor.h"
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_passkey.h"


/* rpIdHash, flags and signCount, which all authenticator data begins with */
#define NGX_COGNITO_PASSKEY_DATA_LEN    (NGX_COGNITO_SHA256_LEN + 1 + 4)

/* the model of the authenticator, before its credential's id */
#define NGX_COGNITO_PASSKEY_AAGUID_LEN  16

/* authenticators give a few hundred bytes, or a chain of certificates */
#define NGX_COGNITO_PASSKEY_MAX         16384

/* Web Authentication Level 2, 7.1, and a relying party's id as it is hashed */
#define NGX_COGNITO_PASSKEY_MAX_ID      1023
#define NGX_COGNITO_PASSKEY_MAX_NAME    255

#define NGX_COGNITO_PASSKEY_NEW         0x40
#define NGX_COGNITO_PASSKEY_EXTENDED    0x80


typedef struct {
    ngx_str_t                     format;
    ngx_str_t                     data;
    ngx_str_t                     statement;
} ngx_cognito_attestation_t;


/* what follows the counter, as far as it is there */

typedef struct {
    ngx_str_t                     id;
    ngx_str_t                     key;
    ngx_str_t                     extensions;
} ngx_cognito_authenticator_data_t;


typedef struct {
    int                           algorithm;
    ngx_str_t                     cose;     /* its number in CBOR */
} ngx_cognito_passkey_algorithm_t;


static ngx_cognito_passkey_verdict_e ngx_cognito_passkey_judge_data(
    const ngx_str_t *relying_party, const ngx_str_t *data,
    ngx_uint_t verified);
static ngx_uint_t ngx_cognito_authenticator_data_read(const ngx_str_t *data,
    ngx_cognito_authenticator_data_t *parts);
static ngx_uint_t ngx_cognito_take_map(ngx_str_t *left, ngx_str_t *map);
static ngx_uint_t ngx_cognito_attestation_open(const ngx_str_t *bytes,
    ngx_cognito_attestation_t *attestation);
static ngx_uint_t ngx_cognito_attestation_part(const ngx_str_t *whole,
    const ngx_str_t *name, ngx_uint_t type, ngx_str_t *part);
static int ngx_cognito_passkey_algorithm(const ngx_str_t *map,
    const ngx_str_t *name);
static ngx_cognito_passkey_verdict_e ngx_cognito_credential_verify(
    const char *relying_party, const u_char *hash,
    ngx_cognito_attestation_t *attestation,
    ngx_cognito_authenticator_data_t *parts, fido_cred_t *credential);
static ngx_cognito_passkey_verdict_e ngx_cognito_attestation_verify(
    ngx_cognito_attestation_t *attestation, const ngx_str_t *extensions,
    fido_cred_t *credential);
static ngx_uint_t ngx_cognito_expect_extensions(const ngx_str_t *extensions,
    fido_cred_t *credential);
static int ngx_cognito_extension_flags(const ngx_str_t *extensions,
    ngx_uint_t asserted);
static ngx_cognito_passkey_verdict_e ngx_cognito_passkey_keep(
    ngx_pool_t *pool, fido_cred_t *credential,
    ngx_cognito_passkey_t *passkey);
static fido_assert_t *ngx_cognito_assertion_create(const char *relying_party,
    const u_char *hash, const ngx_str_t *data, const ngx_str_t *signature,
    int extensions);
static int ngx_cognito_use_key(const ngx_cognito_passkey_t *passkey,
    fido_assert_t *assertion);


static ngx_cognito_passkey_algorithm_t  ngx_cognito_passkey_algorithms[] = {
    { COSE_ES256, ngx_string("\x26") },
    { COSE_EDDSA, ngx_string("\x27") },
    { COSE_RS256, ngx_string("\x39\x01\x00") },
    { 0, ngx_null_string }
};


/* CBOR's "true" */
static ngx_str_t  ngx_cognito_cbor_true = ngx_string("\xf5");


ngx_cognito_passkey_verdict_e
ngx_cognito_passkey_register(ngx_pool_t *pool,
    const ngx_str_t *relying_party, const ngx_str_t *client_data,
    const ngx_str_t *attestation, ngx_uint_t verified,
    ngx_cognito_passkey_t *passkey)
{
    char                               name[NGX_COGNITO_PASSKEY_MAX_NAME + 1];
    u_char                             hash[NGX_COGNITO_SHA256_LEN];
    fido_cred_t                       *credential;
    ngx_cognito_attestation_t          opened;
    ngx_cognito_passkey_verdict_e      verdict;
    ngx_cognito_authenticator_data_t   parts;

    static ngx_str_t                   member = ngx_string("\x03");

    if (!ngx_cognito_attestation_open(attestation, &opened)) {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    verdict = ngx_cognito_passkey_judge_data(relying_party, &opened.data,
                                             verified);
    if (verdict != NGX_COGNITO_PASSKEY_GOOD) {
        return verdict;
    }

    if (!ngx_cognito_authenticator_data_read(&opened.data, &parts)
        || parts.key.len == 0)
    {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    /* libfido2 wants to be told before it reads the key */

    passkey->algorithm = ngx_cognito_passkey_algorithm(&parts.key, &member);

    if (passkey->algorithm == 0) {
        return NGX_COGNITO_PASSKEY_UNSUPPORTED;
    }

    (void) ngx_cpystrn((u_char *) name, relying_party->data,
                       relying_party->len + 1);

    if (ngx_cognito_sha256(client_data->data, client_data->len, hash)
        != NGX_OK)
    {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    fido_init(0);

    credential = fido_cred_new();

    if (credential == NULL
        || fido_cred_set_type(credential, passkey->algorithm) != FIDO_OK)
    {
        fido_cred_free(&credential);
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    verdict = ngx_cognito_credential_verify(name, hash, &opened, &parts,
                                            credential);

    if (verdict == NGX_COGNITO_PASSKEY_GOOD) {
        passkey->data = opened.data;
        verdict = ngx_cognito_passkey_keep(pool, credential, passkey);
    }

    fido_cred_free(&credential);

    return verdict;
}


/* what a signature covers, but no signature says by itself */

static ngx_cognito_passkey_verdict_e
ngx_cognito_passkey_judge_data(const ngx_str_t *relying_party,
    const ngx_str_t *data, ngx_uint_t verified)
{
    u_char      hash[NGX_COGNITO_SHA256_LEN];
    ngx_uint_t  flags;

    if (data->len < NGX_COGNITO_PASSKEY_DATA_LEN) {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    if (relying_party->len > NGX_COGNITO_PASSKEY_MAX_NAME) {
        return NGX_COGNITO_PASSKEY_OTHER_PARTY;
    }

    if (ngx_cognito_sha256(relying_party->data, relying_party->len, hash)
        != NGX_OK)
    {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    if (ngx_memcmp(data->data, hash, NGX_COGNITO_SHA256_LEN) != 0) {
        return NGX_COGNITO_PASSKEY_OTHER_PARTY;
    }

    flags = data->data[NGX_COGNITO_SHA256_LEN];

    if (!(flags & NGX_COGNITO_PASSKEY_USER_PRESENT)) {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    if (verified && !(flags & NGX_COGNITO_PASSKEY_USER_VERIFIED)) {
        return NGX_COGNITO_PASSKEY_UNVERIFIED;
    }

    return NGX_COGNITO_PASSKEY_GOOD;
}


/* parts end where the data does; it was judged to be long enough to begin */

static ngx_uint_t
ngx_cognito_authenticator_data_read(const ngx_str_t *data,
    ngx_cognito_authenticator_data_t *parts)
{
    size_t      head;
    ngx_str_t   left;
    ngx_uint_t  flags;

    ngx_memzero(parts, sizeof(ngx_cognito_authenticator_data_t));

    flags = data->data[NGX_COGNITO_SHA256_LEN];

    left.data = data->data + NGX_COGNITO_PASSKEY_DATA_LEN;
    left.len = data->len - NGX_COGNITO_PASSKEY_DATA_LEN;

    if (flags & NGX_COGNITO_PASSKEY_NEW) {

        head = NGX_COGNITO_PASSKEY_AAGUID_LEN + 2;

        if (left.len < head) {
            return 0;
        }

        parts->id.data = left.data + head;
        parts->id.len = left.data[head - 2] << 8 | left.data[head - 1];

        if (parts->id.len == 0
            || parts->id.len > NGX_COGNITO_PASSKEY_MAX_ID
            || parts->id.len > left.len - head)
        {
            return 0;
        }

        left.data += head + parts->id.len;
        left.len -= head + parts->id.len;

        if (!ngx_cognito_take_map(&left, &parts->key)) {
            return 0;
        }
    }

    if ((flags & NGX_COGNITO_PASSKEY_EXTENDED)
        && !ngx_cognito_take_map(&left, &parts->extensions))
    {
        return 0;
    }

    return left.len == 0;
}


static ngx_uint_t
ngx_cognito_take_map(ngx_str_t *left, ngx_str_t *map)
{
    return ngx_cognito_cbor_next(left, map) == NGX_OK
           && ngx_cognito_cbor_type(map) == NGX_COGNITO_CBOR_MAP;
}


/* a map of exactly "fmt", "attStmt" and "authData" */

static ngx_uint_t
ngx_cognito_attestation_open(const ngx_str_t *bytes,
    ngx_cognito_attestation_t *attestation)
{
    ngx_str_t         left, whole;

    static ngx_str_t  format = ngx_string("\x63" "fmt");
    static ngx_str_t  statement = ngx_string("\x67" "attStmt");
    static ngx_str_t  data = ngx_string("\x68" "authData");

    if (bytes->len > NGX_COGNITO_PASSKEY_MAX) {
        return 0;
    }

    left = *bytes;

    if (!ngx_cognito_take_map(&left, &whole)
        || left.len
        || ngx_cognito_cbor_number(&whole) != 3
        || !ngx_cognito_attestation_part(&whole, &format,
                                         NGX_COGNITO_CBOR_TEXT,
                                         &attestation->format)
        || !ngx_cognito_attestation_part(&whole, &statement,
                                         NGX_COGNITO_CBOR_MAP,
                                         &attestation->statement)
        || !ngx_cognito_attestation_part(&whole, &data,
                                         NGX_COGNITO_CBOR_BYTES,
                                         &attestation->data))
    {
        return 0;
    }

    attestation->format = ngx_cognito_cbor_content(&attestation->format);
    attestation->data = ngx_cognito_cbor_content(&attestation->data);

    return 1;
}


static ngx_uint_t
ngx_cognito_attestation_part(const ngx_str_t *whole, const ngx_str_t *name,
    ngx_uint_t type, ngx_str_t *part)
{
    return ngx_cognito_cbor_member(whole, name, part) == NGX_OK
           && ngx_cognito_cbor_type(part) == type;
}


/* the one that a map names, or 0 */

static int
ngx_cognito_passkey_algorithm(const ngx_str_t *map, const ngx_str_t *name)
{
    ngx_str_t                         value;
    ngx_cognito_passkey_algorithm_t  *algorithm;

    if (ngx_cognito_cbor_member(map, name, &value) != NGX_OK) {
        return 0;
    }

    for (algorithm = ngx_cognito_passkey_algorithms;
         algorithm->algorithm;
         algorithm++)
    {
        if (value.len == algorithm->cose.len
            && ngx_memcmp(value.data, algorithm->cose.data, value.len) == 0)
        {
            break;
        }
    }

    return algorithm->algorithm;
}


static ngx_cognito_passkey_verdict_e
ngx_cognito_credential_verify(const char *relying_party, const u_char *hash,
    ngx_cognito_attestation_t *attestation,
    ngx_cognito_authenticator_data_t *parts, fido_cred_t *credential)
{
    ngx_cognito_passkey_t  passkey;

    if (fido_cred_set_rp(credential, relying_party, NULL) != FIDO_OK
        || fido_cred_set_clientdata_hash(credential, hash,
                                         NGX_COGNITO_SHA256_LEN)
           != FIDO_OK)
    {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    if (fido_cred_set_authdata_raw(credential, attestation->data.data,
                                   attestation->data.len)
        != FIDO_OK)
    {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    /* a point beside the curve would never verify anything */

    passkey.algorithm = fido_cred_type(credential);
    passkey.public_key.data = (u_char *) fido_cred_pubkey_ptr(credential);
    passkey.public_key.len = fido_cred_pubkey_len(credential);

    if (ngx_cognito_use_key(&passkey, NULL) != FIDO_OK) {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    return ngx_cognito_attestation_verify(attestation, &parts->extensions,
                                          credential);
}


static ngx_cognito_passkey_verdict_e
ngx_cognito_attestation_verify(ngx_cognito_attestation_t *attestation,
    const ngx_str_t *extensions, fido_cred_t *credential)
{
    int               rc;
    char              format[sizeof("fido-u2f")];

    static ngx_str_t  none = ngx_string("none");
    static ngx_str_t  name = ngx_string("\x63" "alg");

    if (attestation->format.len == none.len
        && ngx_memcmp(attestation->format.data, none.data, none.len) == 0)
    {
        return ngx_cognito_cbor_number(&attestation->statement) == 0
                   ? NGX_COGNITO_PASSKEY_GOOD : NGX_COGNITO_PASSKEY_MALFORMED;
    }

    if (attestation->format.len >= sizeof(format)) {
        return NGX_COGNITO_PASSKEY_UNSUPPORTED;
    }

    (void) ngx_cpystrn((u_char *) format, attestation->format.data,
                       attestation->format.len + 1);

    if (fido_cred_set_fmt(credential, format) != FIDO_OK) {
        return NGX_COGNITO_PASSKEY_UNSUPPORTED;
    }

    if (fido_cred_set_attstmt(credential, attestation->statement.data,
                              attestation->statement.len)
        != FIDO_OK
        || !ngx_cognito_expect_extensions(extensions, credential))
    {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    if (fido_cred_x5c_len(credential)) {
        rc = fido_cred_verify(credential);

    } else {

        /* libfido2 does without the name of the algorithm then */

        rc = ngx_cognito_passkey_algorithm(&attestation->statement, &name)
             == fido_cred_type(credential)
                 ? fido_cred_verify_self(credential) : FIDO_ERR_INVALID_SIG;
    }

    return rc == FIDO_OK ? NGX_COGNITO_PASSKEY_GOOD
                         : NGX_COGNITO_PASSKEY_WRONG;
}


/*
 * libfido2 takes data whose extensions are other than asked for to be wrong.
 * It does not know what the browser asked for, so that is what there is.
 */

static ngx_uint_t
ngx_cognito_expect_extensions(const ngx_str_t *extensions,
    fido_cred_t *credential)
{
    ngx_str_t         value;

    static ngx_str_t  protection = ngx_string("\x6b" "credProtect");
    static ngx_str_t  pin = ngx_string("\x6c" "minPinLength");

    if (fido_cred_set_extensions(credential,
                                 ngx_cognito_extension_flags(extensions, 0))
        != FIDO_OK)
    {
        return 0;
    }

    if (ngx_cognito_cbor_member(extensions, &protection, &value) == NGX_OK
        && fido_cred_set_prot(credential, ngx_cognito_cbor_number(&value))
           != FIDO_OK)
    {
        return 0;
    }

    return ngx_cognito_cbor_member(extensions, &pin, &value) != NGX_OK
           || fido_cred_set_pin_minlen(credential,
                                       ngx_cognito_cbor_number(&value))
              == FIDO_OK;
}


/* asserted: their values are results, not whether there is such a thing */

static int
ngx_cognito_extension_flags(const ngx_str_t *extensions, ngx_uint_t asserted)
{
    int               flags;
    ngx_str_t         value;

    static ngx_str_t  secret = ngx_string("\x6b" "hmac-secret");
    static ngx_str_t  blob = ngx_string("\x68" "credBlob");

    flags = 0;

    if (ngx_cognito_cbor_member(extensions, &secret, &value) == NGX_OK
        && (asserted || *value.data == *ngx_cognito_cbor_true.data))
    {
        flags |= FIDO_EXT_HMAC_SECRET;
    }

    if (ngx_cognito_cbor_member(extensions, &blob, &value) == NGX_OK
        && (asserted || *value.data == *ngx_cognito_cbor_true.data))
    {
        flags |= FIDO_EXT_CRED_BLOB;
    }

    return flags;
}


static ngx_cognito_passkey_verdict_e
ngx_cognito_passkey_keep(ngx_pool_t *pool, fido_cred_t *credential,
    ngx_cognito_passkey_t *passkey)
{
    ngx_str_t  id, key;

    id.data = (u_char *) fido_cred_id_ptr(credential);
    id.len = fido_cred_id_len(credential);
    key.data = (u_char *) fido_cred_pubkey_ptr(credential);
    key.len = fido_cred_pubkey_len(credential);

    passkey->id.len = id.len;
    passkey->id.data = ngx_pstrdup(pool, &id);
    passkey->public_key.len = key.len;
    passkey->public_key.data = ngx_pstrdup(pool, &key);

    if (passkey->id.data == NULL || passkey->public_key.data == NULL) {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    passkey->counter = fido_cred_sigcount(credential);
    passkey->flags = fido_cred_flags(credential);

    return NGX_COGNITO_PASSKEY_GOOD;
}


ngx_cognito_passkey_verdict_e
ngx_cognito_passkey_check(const ngx_str_t *relying_party,
    const ngx_str_t *client_data, const ngx_str_t *authenticator_data,
    const ngx_str_t *signature, ngx_uint_t verified,
    ngx_cognito_passkey_t *passkey)
{
    int                                rc;
    char                               name[NGX_COGNITO_PASSKEY_MAX_NAME + 1];
    u_char                             hash[NGX_COGNITO_SHA256_LEN];
    fido_assert_t                     *assertion;
    ngx_cognito_passkey_verdict_e      verdict;
    ngx_cognito_authenticator_data_t   parts;

    verdict = ngx_cognito_passkey_judge_data(relying_party,
                                             authenticator_data, verified);
    if (verdict != NGX_COGNITO_PASSKEY_GOOD) {
        return verdict;
    }

    if (authenticator_data->len > NGX_COGNITO_PASSKEY_MAX
        || !ngx_cognito_authenticator_data_read(authenticator_data, &parts)
        || parts.key.len)
    {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    (void) ngx_cpystrn((u_char *) name, relying_party->data,
                       relying_party->len + 1);

    if (ngx_cognito_sha256(client_data->data, client_data->len, hash)
        != NGX_OK)
    {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    fido_init(0);

    assertion = ngx_cognito_assertion_create(name, hash, authenticator_data,
                           signature,
                           ngx_cognito_extension_flags(&parts.extensions, 1));
    if (assertion == NULL) {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    rc = ngx_cognito_use_key(passkey, assertion);

    if (rc == FIDO_OK) {
        passkey->counter = fido_assert_sigcount(assertion, 0);
        passkey->flags = fido_assert_flags(assertion, 0);
    }

    fido_assert_free(&assertion);

    return rc == FIDO_OK ? NGX_COGNITO_PASSKEY_GOOD
                         : NGX_COGNITO_PASSKEY_WRONG;
}


static fido_assert_t *
ngx_cognito_assertion_create(const char *relying_party, const u_char *hash,
    const ngx_str_t *data, const ngx_str_t *signature, int extensions)
{
    fido_assert_t  *assertion;

    assertion = fido_assert_new();

    if (assertion
        && fido_assert_set_count(assertion, 1) == FIDO_OK
        && fido_assert_set_rp(assertion, relying_party) == FIDO_OK
        && fido_assert_set_extensions(assertion, extensions) == FIDO_OK
        && fido_assert_set_clientdata_hash(assertion, hash,
                                           NGX_COGNITO_SHA256_LEN)
           == FIDO_OK
        && fido_assert_set_authdata_raw(assertion, 0, data->data, data->len)
           == FIDO_OK
        && fido_assert_set_sig(assertion, 0, signature->data, signature->len)
           == FIDO_OK)
    {
        return assertion;
    }

    fido_assert_free(&assertion);

    return NULL;
}


/* whether it is a key of its algorithm and, if given, verifies the assertion */

static int
ngx_cognito_use_key(const ngx_cognito_passkey_t *passkey,
    fido_assert_t *assertion)
{
    int               rc;
    rs256_pk_t       *rsa;
    es256_pk_t       *ec;
    eddsa_pk_t       *ed;
    const ngx_str_t  *key;

    rc = FIDO_ERR_INTERNAL;
    key = &passkey->public_key;

    switch (passkey->algorithm) {

    case NGX_COGNITO_PASSKEY_ES256:

        ec = es256_pk_new();

        if (ec) {
            rc = es256_pk_from_ptr(ec, key->data, key->len);

            if (rc == FIDO_OK && assertion) {
                rc = fido_assert_verify(assertion, 0, COSE_ES256, ec);
            }
        }

        es256_pk_free(&ec);
        break;

    case NGX_COGNITO_PASSKEY_RS256:

        rsa = rs256_pk_new();

        if (rsa) {
            rc = rs256_pk_from_ptr(rsa, key->data, key->len);

            if (rc == FIDO_OK && assertion) {
                rc = fido_assert_verify(assertion, 0, COSE_RS256, rsa);
            }
        }

        rs256_pk_free(&rsa);
        break;

    case NGX_COGNITO_PASSKEY_EDDSA:

        ed = eddsa_pk_new();

        if (ed) {
            rc = eddsa_pk_from_ptr(ed, key->data, key->len);

            if (rc == FIDO_OK && assertion) {
                rc = fido_assert_verify(assertion, 0, COSE_EDDSA, ed);
            }
        }

        eddsa_pk_free(&ed);
        break;
    }

    return rc;
}
