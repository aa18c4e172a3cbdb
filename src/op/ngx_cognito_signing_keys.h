
/*
 * A pool's signing keys: which of them signs, which verify, and how one comes
 * after another.
 */


#ifndef _NGX_COGNITO_SIGNING_KEYS_H_INCLUDED_
#define _NGX_COGNITO_SIGNING_KEYS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/* of the signing_keys of a loaded pool, in the order of the record */

typedef struct {
    ngx_cognito_signing_key_record_t  *record;
    ngx_cognito_signing_key_t         *key;
    int64_t                            signs_from;      /* ms */
} ngx_cognito_loaded_key_t;


/*
 * No steps.  Opens the keys of a pool that is being loaded into pool;
 * NGX_ERROR was logged.
 */
ngx_int_t ngx_cognito_open_signing_keys(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_cognito_loaded_pool_t *loaded);

/* the key of a use (NGX_COGNITO_TOKEN_USE_...) that signs now */
ngx_cognito_signing_key_t *ngx_cognito_current_key(ngx_cognito_call_t *call,
    ngx_uint_t use);
/* the one of this kid, as long as tokens of it may be alive; or NULL */
ngx_cognito_signing_key_t *ngx_cognito_published_key(ngx_cognito_call_t *call,
    ngx_uint_t use, const ngx_str_t *kid);
ngx_uint_t ngx_cognito_is_published(ngx_cognito_call_t *call,
    ngx_cognito_signing_key_record_t *key);

/*
 * New keys, one of each use, as a job; then(call) has them sealed under the
 * pool's Redis key into an array, to which they are added.
 */
ngx_int_t ngx_cognito_make_signing_keys(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then);
ngx_int_t ngx_cognito_seal_signing_keys(ngx_cognito_call_t *call,
    const ngx_str_t *key, int64_t signs_from, ngx_array_t **sealed);

/*
 * Whether found.user_pool's keys are to be followed by new ones and nobody in
 * this worker is at it; makes them, then goes on with then(call), also when
 * it came to nothing: the next one who signs tries again.
 */
ngx_uint_t ngx_cognito_signing_keys_are_due(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_renew_signing_keys(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then);


#endif /* _NGX_COGNITO_SIGNING_KEYS_H_INCLUDED_ */
