
/*
 * The frame of the fuzz targets: what a target's file sees.
 *
 * A file fuzz_<target>.c exports one function, which is given each input
 * once, with a pool of its own that is destroyed when it returns:
 *
 *     void ngx_cognito_fuzz_<target>(ngx_cognito_fuzz_t *fuzz,
 *         ngx_str_t *input);
 *
 * The input is a copy that may be written to.  What must hold and does not is
 * told by ngx_cognito_fuzz_assert(), which ends the process.
 */


#ifndef _NGX_COGNITO_FUZZ_H_INCLUDED_
#define _NGX_COGNITO_FUZZ_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto.h"


typedef struct {
    ngx_pool_t                   *pool;
    ngx_log_t                    *log;
    ngx_cognito_keyring_t        *keyring;
} ngx_cognito_fuzz_t;


#define ngx_cognito_fuzz_assert(condition)                                    \
    if (!(condition)) {                                                       \
        ngx_cognito_fuzz_failed(#condition, __FILE__, __LINE__);              \
    }


void ngx_cognito_fuzz_failed(const char *condition, const char *file,
    int line);

/* the first byte of the input, which is then one shorter; 0: empty */
ngx_uint_t ngx_cognito_fuzz_byte(ngx_str_t *input);

/* what comes before the next byte 0xff, or all; the input is what follows */
ngx_str_t ngx_cognito_fuzz_part(ngx_str_t *input);


#endif /* _NGX_COGNITO_FUZZ_H_INCLUDED_ */
