
/*
 * Tokens whose signature was found good, so that a client which calls again
 * and again costs one RSA operation and not one a call.
 *
 * Only the verdict about the signature is remembered: expiry, scope, user
 * and grant are judged at each call.  A token names its key by a kid drawn
 * at random, which the asker compares with the key in force, so that a
 * verdict never outlives its key.  The table is the worker's own, of fixed
 * size, in sets of a few places; a new token takes the place that its set
 * filled longest ago.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"


#define NGX_COGNITO_SEEN_SETS     2048      /* a power of two */
#define NGX_COGNITO_SEEN_PLACES   4


typedef struct {
    u_char                        digest[NGX_COGNITO_SEEN_PLACES]
                                        [NGX_COGNITO_SHA256_LEN];
    ngx_uint_t                    next;     /* place to be filled */
    ngx_uint_t                    used;
} ngx_cognito_seen_set_t;


static ngx_cognito_seen_set_t *ngx_cognito_seen_set(
    const u_char digest[NGX_COGNITO_SHA256_LEN]);


static ngx_cognito_seen_set_t  ngx_cognito_seen[NGX_COGNITO_SEEN_SETS];


ngx_uint_t
ngx_cognito_token_was_seen(const u_char digest[NGX_COGNITO_SHA256_LEN])
{
    ngx_uint_t               i;
    ngx_cognito_seen_set_t  *set;

    set = ngx_cognito_seen_set(digest);

    for (i = 0; i < set->used; i++) {
        if (ngx_memcmp(set->digest[i], digest, NGX_COGNITO_SHA256_LEN) == 0) {
            return 1;
        }
    }

    return 0;
}


void
ngx_cognito_token_seen(const u_char digest[NGX_COGNITO_SHA256_LEN])
{
    ngx_cognito_seen_set_t  *set;

    set = ngx_cognito_seen_set(digest);

    ngx_memcpy(set->digest[set->next], digest, NGX_COGNITO_SHA256_LEN);

    set->next = (set->next + 1) % NGX_COGNITO_SEEN_PLACES;

    if (set->used < NGX_COGNITO_SEEN_PLACES) {
        set->used++;
    }
}


static ngx_cognito_seen_set_t *
ngx_cognito_seen_set(const u_char digest[NGX_COGNITO_SHA256_LEN])
{
    return &ngx_cognito_seen[(digest[0] << 8 | digest[1])
                             % NGX_COGNITO_SEEN_SETS];
}
