
/*
 * What authenticators write: an attestation object as it is (an even first
 * byte), authenticator data without an attestation (an odd one), and the same
 * data as an assertion's.  The data's beginning, which is fixed, is put
 * before it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_fuzz.h"
#include "ngx_cognito_passkey.h"


#define NGX_COGNITO_FUZZ_DATA_LEN  37


static void ngx_cognito_fuzz_data(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input);
static void ngx_cognito_fuzz_register(ngx_cognito_fuzz_t *fuzz,
    ngx_str_t *attestation);


static ngx_str_t  ngx_cognito_fuzz_party = ngx_string("example.com");
static ngx_str_t  ngx_cognito_fuzz_client_data = ngx_string("{}");


void
ngx_cognito_fuzz_passkey(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    if (ngx_cognito_fuzz_byte(input) & 1) {
        ngx_cognito_fuzz_data(fuzz, input);

    } else {
        ngx_cognito_fuzz_register(fuzz, input);
    }
}


static void
ngx_cognito_fuzz_data(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    u_char                        *p;
    size_t                         size;
    ngx_str_t                      object, data;
    ngx_uint_t                     flags;
    ngx_cognito_passkey_t          passkey;
    ngx_cognito_passkey_verdict_e  verdict;

    static ngx_str_t  empty = ngx_string("");
    static ngx_str_t  head = ngx_string("\xa3\x63" "fmt\x64none\x67" "attStmt"
                                        "\xa0\x68" "authData\x59");

    flags = ngx_cognito_fuzz_byte(input) | NGX_COGNITO_PASSKEY_USER_PRESENT;
    size = ngx_min(input->len, 4096) + NGX_COGNITO_FUZZ_DATA_LEN;

    object.len = head.len + 2 + size;
    object.data = ngx_pnalloc(fuzz->pool, object.len);

    if (object.data == NULL) {
        return;
    }

    p = ngx_cpymem(object.data, head.data, head.len);
    *p++ = size >> 8;
    *p++ = size & 0xff;

    data.data = p;
    data.len = size;

    if (ngx_cognito_sha256(ngx_cognito_fuzz_party.data,
                           ngx_cognito_fuzz_party.len, p)
        != NGX_OK)
    {
        return;
    }

    p += NGX_COGNITO_SHA256_LEN;
    *p++ = flags;
    ngx_memzero(p, 4);
    ngx_memcpy(p + 4, input->data, size - NGX_COGNITO_FUZZ_DATA_LEN);

    ngx_cognito_fuzz_register(fuzz, &object);

    /* no key has signed it */

    ngx_memzero(&passkey, sizeof(ngx_cognito_passkey_t));
    passkey.algorithm = NGX_COGNITO_PASSKEY_ES256;

    verdict = ngx_cognito_passkey_check(&ngx_cognito_fuzz_party,
                                        &ngx_cognito_fuzz_client_data, &data,
                                        &empty, 0, &passkey);

    ngx_cognito_fuzz_assert(verdict != NGX_COGNITO_PASSKEY_GOOD);
}


static void
ngx_cognito_fuzz_register(ngx_cognito_fuzz_t *fuzz, ngx_str_t *attestation)
{
    ngx_cognito_passkey_t          passkey;
    ngx_cognito_passkey_verdict_e  verdict;

    verdict = ngx_cognito_passkey_register(fuzz->pool,
                                           &ngx_cognito_fuzz_party,
                                           &ngx_cognito_fuzz_client_data,
                                           attestation, 0, &passkey);

    ngx_cognito_fuzz_assert(verdict != NGX_COGNITO_PASSKEY_FAULT);

    if (verdict == NGX_COGNITO_PASSKEY_GOOD) {
        ngx_cognito_fuzz_assert(passkey.id.len && passkey.id.len <= 1023);
        ngx_cognito_fuzz_assert(passkey.public_key.len);
        ngx_cognito_fuzz_assert(passkey.data.data >= attestation->data
                                && passkey.data.data + passkey.data.len
                                   <= attestation->data + attestation->len);
    }
}
