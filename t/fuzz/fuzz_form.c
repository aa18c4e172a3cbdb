
/*
 * The Query form: the first byte names the operation, the rest is the query
 * string.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_fuzz.h"
#include "ngx_cognito_model.gen.h"


void
ngx_cognito_fuzz_form(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    void                       *value;
    ngx_int_t                   rc;
    ngx_str_t                   message, text;
    const ngx_cognito_shape_t  *shape;

    shape = ngx_cognito_operations[ngx_cognito_fuzz_byte(input)
                                   % NGX_COGNITO_NOPERATIONS].input;

    rc = ngx_cognito_form_argument(fuzz->pool, input, "Action", &text);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (shape == NULL) {
        return;
    }

    rc = ngx_cognito_decode_form(fuzz->pool, shape, input, &value, &message);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (rc != NGX_OK) {
        return;
    }

    rc = ngx_cognito_validate(fuzz->pool, shape, value, &message);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (rc != NGX_OK) {
        ngx_cognito_fuzz_assert(message.len > 0);
        return;
    }

    rc = ngx_cognito_encode(fuzz->pool, shape, value, &text);
    ngx_cognito_fuzz_assert(rc == NGX_OK);
    ngx_cognito_fuzz_assert(ngx_cognito_decode(fuzz->pool, shape, &text)
                            != NULL);
}
