
/*
 * A reader of CBOR.
 *
 * What does not live here: what authenticators mean by it
 * (ngx_cognito_passkey.c).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_cbor.h"


#define NGX_COGNITO_CBOR_DEPTH      4

/* keys are compared with each other; a COSE key has five members */
#define NGX_COGNITO_CBOR_MAX_PAIRS  32


typedef struct {
    ngx_uint_t                    type;
    uint64_t                      argument;
    ngx_uint_t                    shortest; /* unsigned  shortest:1; */
} ngx_cognito_cbor_head_t;


static ngx_int_t ngx_cognito_cbor_head(ngx_str_t *left,
    ngx_cognito_cbor_head_t *head);
static ngx_int_t ngx_cognito_cbor_item(ngx_str_t *left, ngx_uint_t depth,
    ngx_str_t *item);
static ngx_int_t ngx_cognito_cbor_pairs(ngx_str_t *left, uint64_t n,
    ngx_uint_t depth);
static ngx_uint_t ngx_cognito_cbor_is_key(ngx_str_t item);
static ngx_uint_t ngx_cognito_cbor_same(const ngx_str_t *one,
    const ngx_str_t *other);
static void ngx_cognito_cbor_skip(ngx_str_t *left, size_t size);


ngx_int_t
ngx_cognito_cbor_next(ngx_str_t *left, ngx_str_t *item)
{
    return ngx_cognito_cbor_item(left, NGX_COGNITO_CBOR_DEPTH, item);
}


/* an indefinite length is no argument: 31 is refused like 28 to 30 */

static ngx_int_t
ngx_cognito_cbor_head(ngx_str_t *left, ngx_cognito_cbor_head_t *head)
{
    u_char            first;
    size_t            i, size;

    static uint64_t   shorter[] = { 23, 0xff, 0xffff, 0xffffffff };

    if (left->len == 0) {
        return NGX_DECLINED;
    }

    first = *left->data;
    ngx_cognito_cbor_skip(left, 1);

    head->type = first >> 5;
    head->argument = first & 0x1f;
    head->shortest = 1;

    if (head->argument < 24) {
        return NGX_OK;
    }

    if (head->argument > 27) {
        return NGX_DECLINED;
    }

    first = head->argument - 24;
    size = 1 << first;

    if (size > left->len) {
        return NGX_DECLINED;
    }

    head->argument = 0;

    for (i = 0; i < size; i++) {
        head->argument = head->argument << 8 | left->data[i];
    }

    ngx_cognito_cbor_skip(left, size);
    head->shortest = head->argument > shorter[first];

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_cbor_item(ngx_str_t *left, ngx_uint_t depth, ngx_str_t *item)
{
    uint64_t                 n;
    ngx_int_t                rc;
    ngx_str_t                element;
    ngx_cognito_cbor_head_t  head;

    item->data = left->data;

    if (ngx_cognito_cbor_head(left, &head) != NGX_OK) {
        return NGX_DECLINED;
    }

    rc = NGX_OK;

    switch (head.type) {

    case NGX_COGNITO_CBOR_BYTES:
    case NGX_COGNITO_CBOR_TEXT:

        if (head.argument > left->len) {
            return NGX_DECLINED;
        }

        ngx_cognito_cbor_skip(left, head.argument);
        break;

    case NGX_COGNITO_CBOR_LIST:

        if (depth == 0) {
            return NGX_DECLINED;
        }

        /* it ends with the bytes, whatever it claims */

        for (n = 0; rc == NGX_OK && n < head.argument; n++) {
            rc = ngx_cognito_cbor_item(left, depth - 1, &element);
        }

        break;

    case NGX_COGNITO_CBOR_MAP:

        if (depth == 0) {
            return NGX_DECLINED;
        }

        rc = ngx_cognito_cbor_pairs(left, head.argument, depth - 1);
        break;

    case NGX_COGNITO_CBOR_TAG:
        return NGX_DECLINED;
    }

    item->len = left->data - item->data;

    return rc;
}


static ngx_int_t
ngx_cognito_cbor_pairs(ngx_str_t *left, uint64_t n, ngx_uint_t depth)
{
    ngx_str_t   value, keys[NGX_COGNITO_CBOR_MAX_PAIRS];
    ngx_uint_t  i, k;

    if (n > NGX_COGNITO_CBOR_MAX_PAIRS) {
        return NGX_DECLINED;
    }

    for (i = 0; i < n; i++) {

        if (ngx_cognito_cbor_item(left, depth, &keys[i]) != NGX_OK
            || !ngx_cognito_cbor_is_key(keys[i])
            || ngx_cognito_cbor_item(left, depth, &value) != NGX_OK)
        {
            return NGX_DECLINED;
        }

        for (k = 0; k < i; k++) {
            if (ngx_cognito_cbor_same(&keys[k], &keys[i])) {
                return NGX_DECLINED;
            }
        }
    }

    return NGX_OK;
}


/* numbers and texts in the one form that makes equal keys equal bytes */

static ngx_uint_t
ngx_cognito_cbor_is_key(ngx_str_t item)
{
    ngx_cognito_cbor_head_t  head;

    return ngx_cognito_cbor_head(&item, &head) == NGX_OK
           && head.shortest
           && (head.type == NGX_COGNITO_CBOR_NUMBER
               || head.type == NGX_COGNITO_CBOR_NEGATIVE
               || head.type == NGX_COGNITO_CBOR_TEXT);
}


static ngx_uint_t
ngx_cognito_cbor_same(const ngx_str_t *one, const ngx_str_t *other)
{
    return one->len == other->len
           && ngx_memcmp(one->data, other->data, one->len) == 0;
}


static void
ngx_cognito_cbor_skip(ngx_str_t *left, size_t size)
{
    left->data += size;
    left->len -= size;
}


ngx_uint_t
ngx_cognito_cbor_type(const ngx_str_t *item)
{
    return *item->data >> 5;
}


uint64_t
ngx_cognito_cbor_number(const ngx_str_t *item)
{
    ngx_str_t                left;
    ngx_cognito_cbor_head_t  head;

    left = *item;

    return ngx_cognito_cbor_head(&left, &head) == NGX_OK ? head.argument : 0;
}


ngx_str_t
ngx_cognito_cbor_content(const ngx_str_t *item)
{
    ngx_str_t                left;
    ngx_cognito_cbor_head_t  head;

    left = *item;
    (void) ngx_cognito_cbor_head(&left, &head);

    return left;
}


ngx_int_t
ngx_cognito_cbor_member(const ngx_str_t *map, const ngx_str_t *key,
    ngx_str_t *value)
{
    uint64_t                 n;
    ngx_str_t                left, found;
    ngx_cognito_cbor_head_t  head;

    left = *map;

    if (ngx_cognito_cbor_head(&left, &head) != NGX_OK
        || head.type != NGX_COGNITO_CBOR_MAP)
    {
        return NGX_DECLINED;
    }

    for (n = 0; n < head.argument; n++) {

        if (ngx_cognito_cbor_next(&left, &found) != NGX_OK
            || ngx_cognito_cbor_next(&left, value) != NGX_OK)
        {
            break;
        }

        if (ngx_cognito_cbor_same(&found, key)) {
            return NGX_OK;
        }
    }

    return NGX_DECLINED;
}
