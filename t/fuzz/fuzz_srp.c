
/*
 * What a client sends of SRP: SRP_A, the secret block, the time and the
 * signature, each ended by a byte 0xff.  A number that is accepted goes
 * through the whole exchange, and no proof that was not computed from its key
 * may pass.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_fuzz.h"
#include "ngx_cognito_srp.h"


void
ngx_cognito_fuzz_srp(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    u_char             number[NGX_COGNITO_SRP_LEN];
    u_char             verifier[NGX_COGNITO_SRP_LEN];
    u_char             key[NGX_COGNITO_SRP_KEY_LEN];
    ngx_int_t          rc;
    ngx_str_t          a, block, timestamp, signature, username, text;
    ngx_cognito_srp_t  srp;

    static ngx_str_t   pool_name = ngx_string("aBcDeFgHi");

    a = ngx_cognito_fuzz_part(input);
    block = ngx_cognito_fuzz_part(input);
    timestamp = ngx_cognito_fuzz_part(input);
    signature = ngx_cognito_fuzz_part(input);
    username = *input;

    rc = ngx_cognito_srp_parse(&a, number);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (rc != NGX_OK) {
        return;
    }

    rc = ngx_cognito_srp_print(fuzz->pool, number, NGX_COGNITO_SRP_LEN, &text);
    ngx_cognito_fuzz_assert(rc == NGX_OK && text.len > 0);

    ngx_memset(verifier, 0x5a, NGX_COGNITO_SRP_LEN);

    rc = ngx_cognito_srp_make(&srp, verifier);
    ngx_cognito_fuzz_assert(rc == NGX_OK);

    rc = ngx_cognito_srp_key(&srp, verifier, number, key);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (rc != NGX_OK) {
        return;
    }

    rc = ngx_cognito_srp_check(key, &pool_name, &username, &block, &timestamp,
                               &signature);
    ngx_cognito_fuzz_assert(rc == NGX_DECLINED);
}
