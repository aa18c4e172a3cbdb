
/*
 * Passkeys by libfido2 and libcbor.
 *
 * What does not live here: options, challenges and origins, which are JSON
 * (src/op).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <cbor.h>
#include <fido.h>
#include <fido/eddsa.h>
#include <fido/es256.h>
#include <fido/rs256.h>
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_passkey.h"


/* rpIdHash, flags and signCount, which all authenticator data begins with */
#define NGX_COGNITO_PASSKEY_DATA_LEN  (NGX_COGNITO_SHA256_LEN + 1 + 4)

/* authenticators give a few hundred bytes, or a chain of certificates */
#define NGX_COGNITO_PASSKEY_MAX       16384


typedef struct {
    cbor_item_t                  *whole;
    ngx_str_t                     format;
    ngx_str_t                     data;
    cbor_item_t                  *statement;
} ngx_cognito_attestation_t;


static ngx_cognito_passkey_verdict_e ngx_cognito_passkey_judge_data(
    const ngx_str_t *relying_party, const ngx_str_t *data,
    ngx_uint_t verified);
static ngx_uint_t ngx_cognito_attestation_open(const ngx_str_t *bytes,
    ngx_cognito_attestation_t *attestation);
static ngx_uint_t ngx_cognito_attestation_part(
    ngx_cognito_attestation_t *attestation, struct cbor_pair *pair);
static fido_cred_t *ngx_cognito_credential_create(
    ngx_cognito_attestation_t *attestation, const char *relying_party,
    const u_char *hash, int *algorithm);
static ngx_cognito_passkey_verdict_e ngx_cognito_attestation_verify(
    ngx_pool_t *pool, ngx_cognito_attestation_t *attestation,
    fido_cred_t *credential);
static ngx_cognito_passkey_verdict_e ngx_cognito_passkey_keep(
    ngx_pool_t *pool, fido_cred_t *credential,
    ngx_cognito_passkey_t *passkey);
static ngx_cognito_passkey_verdict_e ngx_cognito_assertion_verify(
    fido_assert_t *assertion, const ngx_cognito_passkey_t *passkey);


static int  ngx_cognito_passkey_algorithms[] = {
    COSE_ES256, COSE_RS256, COSE_EDDSA, 0
};


ngx_cognito_passkey_verdict_e
ngx_cognito_passkey_register(ngx_pool_t *pool,
    const ngx_str_t *relying_party, const ngx_str_t *client_data,
    const ngx_str_t *attestation, ngx_uint_t verified,
    ngx_cognito_passkey_t *passkey)
{
    int                            algorithm;
    u_char                         hash[NGX_COGNITO_SHA256_LEN], *name;
    fido_cred_t                   *credential;
    ngx_cognito_attestation_t      opened;
    ngx_cognito_passkey_verdict_e  verdict;

    name = ngx_pnalloc(pool, relying_party->len + 1);

    if (name == NULL
        || ngx_cognito_sha256(client_data->data, client_data->len, hash)
           != NGX_OK)
    {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    (void) ngx_cpystrn(name, relying_party->data, relying_party->len + 1);

    ngx_memzero(&opened, sizeof(ngx_cognito_attestation_t));
    credential = NULL;
    verdict = NGX_COGNITO_PASSKEY_MALFORMED;

    if (!ngx_cognito_attestation_open(attestation, &opened)) {
        goto done;
    }

    verdict = ngx_cognito_passkey_judge_data(relying_party, &opened.data,
                                             verified);
    if (verdict != NGX_COGNITO_PASSKEY_GOOD) {
        goto done;
    }

    credential = ngx_cognito_credential_create(&opened, (char *) name, hash,
                                               &algorithm);
    if (credential == NULL) {
        verdict = NGX_COGNITO_PASSKEY_UNSUPPORTED;
        goto done;
    }

    verdict = ngx_cognito_attestation_verify(pool, &opened, credential);

    if (verdict == NGX_COGNITO_PASSKEY_GOOD) {
        passkey->algorithm = algorithm;
        verdict = ngx_cognito_passkey_keep(pool, credential, passkey);
    }

done:

    fido_cred_free(&credential);

    if (opened.whole) {
        cbor_decref(&opened.whole);
    }

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


/* a map of exactly "fmt", "attStmt" and "authData"; the items stay its own */

static ngx_uint_t
ngx_cognito_attestation_open(const ngx_str_t *bytes,
    ngx_cognito_attestation_t *attestation)
{
    size_t                   i;
    struct cbor_pair        *pair;
    struct cbor_load_result  result;

    if (bytes->len == 0 || bytes->len > NGX_COGNITO_PASSKEY_MAX) {
        return 0;
    }

    attestation->whole = cbor_load(bytes->data, bytes->len, &result);

    if (attestation->whole == NULL
        || result.read != bytes->len
        || !cbor_isa_map(attestation->whole)
        || !cbor_map_is_definite(attestation->whole))
    {
        return 0;
    }

    pair = cbor_map_handle(attestation->whole);

    for (i = 0; i < cbor_map_size(attestation->whole); i++) {
        if (!ngx_cognito_attestation_part(attestation, &pair[i])) {
            return 0;
        }
    }

    return attestation->format.len && attestation->data.len
           && attestation->statement;
}


static ngx_uint_t
ngx_cognito_attestation_part(ngx_cognito_attestation_t *attestation,
    struct cbor_pair *pair)
{
    ngx_str_t         name;

    static ngx_str_t  format = ngx_string("fmt");
    static ngx_str_t  statement = ngx_string("attStmt");
    static ngx_str_t  data = ngx_string("authData");

    if (!cbor_isa_string(pair->key) || !cbor_string_is_definite(pair->key)) {
        return 0;
    }

    name.data = cbor_string_handle(pair->key);
    name.len = cbor_string_length(pair->key);

    if (name.len == format.len
        && ngx_memcmp(name.data, format.data, name.len) == 0
        && cbor_isa_string(pair->value)
        && cbor_string_is_definite(pair->value))
    {
        attestation->format.data = cbor_string_handle(pair->value);
        attestation->format.len = cbor_string_length(pair->value);
        return 1;
    }

    if (name.len == data.len
        && ngx_memcmp(name.data, data.data, name.len) == 0
        && cbor_isa_bytestring(pair->value)
        && cbor_bytestring_is_definite(pair->value))
    {
        attestation->data.data = cbor_bytestring_handle(pair->value);
        attestation->data.len = cbor_bytestring_length(pair->value);
        return 1;
    }

    if (name.len == statement.len
        && ngx_memcmp(name.data, statement.data, name.len) == 0
        && cbor_isa_map(pair->value))
    {
        attestation->statement = pair->value;
        return 1;
    }

    return 0;
}


/* libfido2 wants to be told the algorithm before it reads the key */

static fido_cred_t *
ngx_cognito_credential_create(ngx_cognito_attestation_t *attestation,
    const char *relying_party, const u_char *hash, int *algorithm)
{
    ngx_uint_t    i;
    fido_cred_t  *credential;

    for (i = 0; ngx_cognito_passkey_algorithms[i]; i++) {

        credential = fido_cred_new();
        if (credential == NULL) {
            return NULL;
        }

        *algorithm = ngx_cognito_passkey_algorithms[i];

        if (fido_cred_set_type(credential, *algorithm) == FIDO_OK
            && fido_cred_set_rp(credential, relying_party, NULL) == FIDO_OK
            && fido_cred_set_clientdata_hash(credential, hash,
                                             NGX_COGNITO_SHA256_LEN)
               == FIDO_OK
            && fido_cred_set_authdata_raw(credential, attestation->data.data,
                                          attestation->data.len)
               == FIDO_OK
            && fido_cred_id_len(credential)
            && fido_cred_pubkey_len(credential))
        {
            return credential;
        }

        fido_cred_free(&credential);
    }

    return NULL;
}


static ngx_cognito_passkey_verdict_e
ngx_cognito_attestation_verify(ngx_pool_t *pool,
    ngx_cognito_attestation_t *attestation, fido_cred_t *credential)
{
    int      rc;
    char     format[sizeof("fido-u2f")];
    size_t   size;
    u_char  *bytes;

    if (attestation->format.len == sizeof("none") - 1
        && ngx_memcmp(attestation->format.data, "none", 4) == 0)
    {
        return cbor_map_size(attestation->statement) == 0
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

    /* the shortest form of what came within the limit is within it, too */

    bytes = ngx_pnalloc(pool, NGX_COGNITO_PASSKEY_MAX);
    if (bytes == NULL) {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    size = cbor_serialize(attestation->statement, bytes,
                          NGX_COGNITO_PASSKEY_MAX);

    if (size == 0
        || fido_cred_set_attstmt(credential, bytes, size) != FIDO_OK)
    {
        return NGX_COGNITO_PASSKEY_MALFORMED;
    }

    rc = fido_cred_x5c_len(credential) ? fido_cred_verify(credential)
                                       : fido_cred_verify_self(credential);

    return rc == FIDO_OK ? NGX_COGNITO_PASSKEY_GOOD
                         : NGX_COGNITO_PASSKEY_WRONG;
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
    u_char                         hash[NGX_COGNITO_SHA256_LEN];
    char                           name[256];
    fido_assert_t                 *assertion;
    ngx_cognito_passkey_verdict_e  verdict;

    verdict = ngx_cognito_passkey_judge_data(relying_party,
                                             authenticator_data, verified);
    if (verdict != NGX_COGNITO_PASSKEY_GOOD) {
        return verdict;
    }

    if (relying_party->len >= sizeof(name)) {
        return NGX_COGNITO_PASSKEY_OTHER_PARTY;
    }

    (void) ngx_cpystrn((u_char *) name, relying_party->data,
                       relying_party->len + 1);

    if (ngx_cognito_sha256(client_data->data, client_data->len, hash)
        != NGX_OK)
    {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    assertion = fido_assert_new();
    if (assertion == NULL) {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    verdict = NGX_COGNITO_PASSKEY_MALFORMED;

    if (fido_assert_set_count(assertion, 1) == FIDO_OK
        && fido_assert_set_rp(assertion, name) == FIDO_OK
        && fido_assert_set_clientdata_hash(assertion, hash,
                                           NGX_COGNITO_SHA256_LEN)
           == FIDO_OK
        && fido_assert_set_authdata_raw(assertion, 0,
                                        authenticator_data->data,
                                        authenticator_data->len)
           == FIDO_OK
        && fido_assert_set_sig(assertion, 0, signature->data, signature->len)
           == FIDO_OK)
    {
        verdict = ngx_cognito_assertion_verify(assertion, passkey);
    }

    if (verdict == NGX_COGNITO_PASSKEY_GOOD) {
        passkey->counter = fido_assert_sigcount(assertion, 0);
        passkey->flags = fido_assert_flags(assertion, 0);
    }

    fido_assert_free(&assertion);

    return verdict;
}


static ngx_cognito_passkey_verdict_e
ngx_cognito_assertion_verify(fido_assert_t *assertion,
    const ngx_cognito_passkey_t *passkey)
{
    int          rc;
    rs256_pk_t  *rsa;
    es256_pk_t  *ec;
    eddsa_pk_t  *ed;

    rc = FIDO_ERR_INTERNAL;

    switch (passkey->algorithm) {

    case NGX_COGNITO_PASSKEY_ES256:

        ec = es256_pk_new();

        if (ec) {
            rc = es256_pk_from_ptr(ec, passkey->public_key.data,
                                   passkey->public_key.len);
            if (rc == FIDO_OK) {
                rc = fido_assert_verify(assertion, 0, COSE_ES256, ec);
            }
        }

        es256_pk_free(&ec);
        break;

    case NGX_COGNITO_PASSKEY_RS256:

        rsa = rs256_pk_new();

        if (rsa) {
            rc = rs256_pk_from_ptr(rsa, passkey->public_key.data,
                                   passkey->public_key.len);
            if (rc == FIDO_OK) {
                rc = fido_assert_verify(assertion, 0, COSE_RS256, rsa);
            }
        }

        rs256_pk_free(&rsa);
        break;

    case NGX_COGNITO_PASSKEY_EDDSA:

        ed = eddsa_pk_new();

        if (ed) {
            rc = eddsa_pk_from_ptr(ed, passkey->public_key.data,
                                   passkey->public_key.len);
            if (rc == FIDO_OK) {
                rc = fido_assert_verify(assertion, 0, COSE_EDDSA, ed);
            }
        }

        eddsa_pk_free(&ed);
        break;

    default:
        return NGX_COGNITO_PASSKEY_UNSUPPORTED;
    }

    if (rc == FIDO_ERR_INTERNAL) {
        return NGX_COGNITO_PASSKEY_FAULT;
    }

    return rc == FIDO_OK ? NGX_COGNITO_PASSKEY_GOOD
                         : NGX_COGNITO_PASSKEY_WRONG;
}
