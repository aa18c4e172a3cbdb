
/*
 * A request's body: the first byte names the operation, the second how the
 * body comes in pieces.  What was decoded and judged good is encoded and must
 * be decoded and encoded to the same again.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_fuzz.h"
#include "ngx_cognito_model.gen.h"


void
ngx_cognito_fuzz_json(ngx_cognito_fuzz_t *fuzz, ngx_str_t *input)
{
    void                       *value;
    size_t                      size, step;
    ngx_int_t                   rc;
    ngx_str_t                   message, once, again;
    ngx_cognito_decoder_t      *decoder;
    const ngx_cognito_shape_t  *shape;

    shape = ngx_cognito_operations[ngx_cognito_fuzz_byte(input)
                                   % NGX_COGNITO_NOPERATIONS].input;
    step = 1 + ngx_cognito_fuzz_byte(input);

    decoder = ngx_cognito_decoder_create(fuzz->pool, shape);
    ngx_cognito_fuzz_assert(decoder != NULL);

    while (input->len) {
        size = ngx_min(step, input->len);
        rc = ngx_cognito_decoder_feed(decoder, input->data, size);
        ngx_cognito_fuzz_assert(rc != NGX_ERROR);
        input->data += size;
        input->len -= size;
    }

    rc = ngx_cognito_decoder_finish(decoder);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (rc != NGX_OK) {
        ngx_cognito_fuzz_assert(ngx_cognito_decoder_message(decoder) != NULL);
        return;
    }

    value = ngx_cognito_decoder_value(decoder);

    if (shape == NULL || value == NULL) {
        return;
    }

    rc = ngx_cognito_validate(fuzz->pool, shape, value, &message);
    ngx_cognito_fuzz_assert(rc != NGX_ERROR);

    if (rc != NGX_OK) {
        ngx_cognito_fuzz_assert(message.len > 0);
        return;
    }

    rc = ngx_cognito_encode(fuzz->pool, shape, value, &once);
    ngx_cognito_fuzz_assert(rc == NGX_OK);

    value = ngx_cognito_decode(fuzz->pool, shape, &once);
    ngx_cognito_fuzz_assert(value != NULL);

    rc = ngx_cognito_encode(fuzz->pool, shape, value, &again);
    ngx_cognito_fuzz_assert(rc == NGX_OK);
    ngx_cognito_fuzz_assert(once.len == again.len
                            && ngx_memcmp(once.data, again.data, once.len)
                               == 0);

    ngx_cognito_cleanse(shape, value);
}
