
/*
 * What comes back from clients: access tokens, refresh tokens and sessions.
 * An even first byte gives the input as it is; an odd one gives a token that
 * was made here, with one byte changed, which must not open.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_fuzz.h"
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_token.h"


#define NGX_COGNITO_FUZZ_CONTENT  512


static void ngx_cognito_fuzz_foreign(ngx_cognito_fuzz_t *fuzz,
    ngx_str_t *input);
static void ngx_cognito_fuzz_altered(ngx_cognito_fuzz_t *fuzz,
    ngx_str_t *input);


void
ngx_cognito_fuzz_token(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    if (ngx_cognito_fuzz_byte(input) & 1) {
        ngx_cognito_fuzz_altered(fuzz, input);

    } else {
        ngx_cognito_fuzz_foreign(fuzz, input);
    }
}


static void
ngx_cognito_fuzz_foreign(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    ngx_int_t                  rc;
    ngx_str_t                  text;
    ngx_cognito_token_parts_t  parts;

    ngx_memzero(&parts, sizeof(ngx_cognito_token_parts_t));

    rc = ngx_cognito_token_split(fuzz->pool, input, &parts);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (rc == NGX_OK) {
        (void) ngx_cognito_decode(fuzz->pool,
                                  &ngx_cognito_shape_access_token_claims,
                                  &parts.claims);
    }

    rc = ngx_cognito_refresh_token_open(fuzz->keyring, fuzz->pool, input,
                                        &text);
    ngx_cognito_fuzz_assert(rc == NGX_DECLINED);

    rc = ngx_cognito_session_open(fuzz->keyring, fuzz->pool, input, &text);
    ngx_cognito_fuzz_assert(rc == NGX_DECLINED);

    /* and what only this server could have sealed */

    (void) ngx_cognito_decode(fuzz->pool,
                              &ngx_cognito_shape_refresh_token_content, input);
    (void) ngx_cognito_decode(fuzz->pool, &ngx_cognito_shape_session_content,
                              input);
}


static void
ngx_cognito_fuzz_altered(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    u_char      byte;
    ngx_int_t   rc;
    ngx_str_t   content, token, text;
    ngx_uint_t  place, session;

    session = ngx_cognito_fuzz_byte(input) & 1;
    place = ngx_cognito_fuzz_byte(input);
    place = place << 8 | ngx_cognito_fuzz_byte(input);
    byte = (u_char) ngx_cognito_fuzz_byte(input);
    content = *input;

    /* what is sealed here is of the server's making, and short */

    content.len = ngx_min(content.len, NGX_COGNITO_FUZZ_CONTENT);

    rc = session ? ngx_cognito_session_make(fuzz->keyring, fuzz->pool,
                                            &content, &token)
                 : ngx_cognito_refresh_token_make(fuzz->keyring, fuzz->pool,
                                                  &content, &token);
    ngx_cognito_fuzz_assert(rc == NGX_OK);

    place %= token.len;

    if (token.data[place] == byte) {
        rc = session ? ngx_cognito_session_open(fuzz->keyring, fuzz->pool,
                                                &token, &text)
                     : ngx_cognito_refresh_token_open(fuzz->keyring,
                                                      fuzz->pool, &token,
                                                      &text);
        ngx_cognito_fuzz_assert(rc == NGX_OK && text.len == content.len);
        return;
    }

    token.data[place] = byte;

    rc = session ? ngx_cognito_session_open(fuzz->keyring, fuzz->pool,
                                            &token, &text)
                 : ngx_cognito_refresh_token_open(fuzz->keyring, fuzz->pool,
                                                  &token, &text);
    ngx_cognito_fuzz_assert(rc == NGX_DECLINED);
}
