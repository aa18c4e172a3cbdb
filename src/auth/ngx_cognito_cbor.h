
/*
 * The CBOR (RFC 8949) that authenticators write, read in place.
 *
 * Lengths are definite and within what is there, maps and lists are four deep
 * at most, as CTAP2 has it (section 8, message encoding), and no map has a
 * key twice.  Whatever passed here may be given to libfido2, whose reader asks
 * for as much memory as a length claims.
 *
 * An item is the bytes of one value; nothing is copied or allocated.
 */


#ifndef _NGX_COGNITO_CBOR_H_INCLUDED_
#define _NGX_COGNITO_CBOR_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


/* major types */

#define NGX_COGNITO_CBOR_NUMBER    0
#define NGX_COGNITO_CBOR_NEGATIVE  1
#define NGX_COGNITO_CBOR_BYTES     2
#define NGX_COGNITO_CBOR_TEXT      3
#define NGX_COGNITO_CBOR_LIST      4
#define NGX_COGNITO_CBOR_MAP       5
#define NGX_COGNITO_CBOR_TAG       6
#define NGX_COGNITO_CBOR_SIMPLE    7


/* the first item of what is left; NGX_DECLINED: there is none such */
ngx_int_t ngx_cognito_cbor_next(ngx_str_t *left, ngx_str_t *item);

/* of an item that was taken so */

ngx_uint_t ngx_cognito_cbor_type(const ngx_str_t *item);
/* how many a list or a map has, or the number it is */
uint64_t ngx_cognito_cbor_number(const ngx_str_t *item);
/* what a string consists of */
ngx_str_t ngx_cognito_cbor_content(const ngx_str_t *item);
/* a map's value of a key, which is an item, too; NGX_DECLINED: none */
ngx_int_t ngx_cognito_cbor_member(const ngx_str_t *map, const ngx_str_t *key,
    ngx_str_t *value);


#endif /* _NGX_COGNITO_CBOR_H_INCLUDED_ */
