
/*
 * The codec: bytes to structures and back, by the shapes' tables.
 *
 * Decoding is a stream: the body's buffers are fed as they arrive and fill
 * the structure at once; there is no tree and no second copy of the body.
 * Constraints (required, lengths, patterns, enums) are judged afterwards, in
 * one pass over the structure, because type errors win over them.
 * The same codec serves requests, answers, stored records and token claims.
 *
 * All memory comes from the pool given; nothing needs to be freed.
 */


#ifndef _NGX_COGNITO_CODEC_H_INCLUDED_
#define _NGX_COGNITO_CODEC_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_shape.h"


#define NGX_COGNITO_MAX_DEPTH     32


typedef struct ngx_cognito_decoder_s  ngx_cognito_decoder_t;
typedef struct ngx_cognito_json_s     ngx_cognito_json_t;


/*
 * A decoder of one JSON text into *value, a zeroed structure of the shape
 * allocated by the decoder (see ngx_cognito_decoder_value()).  shape NULL:
 * the text is only checked to be a JSON object.  Returns NULL: no memory.
 */
ngx_cognito_decoder_t *ngx_cognito_decoder_create(ngx_pool_t *pool,
    const ngx_cognito_shape_t *shape);

/*
 * Feeds the next bytes; they are not referred to afterwards.
 * NGX_OK: go on; NGX_DECLINED: the text cannot become good any more (feeding
 * on is allowed and ignored); NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_decoder_feed(ngx_cognito_decoder_t *decoder,
    u_char *data, size_t size);

/*
 * The end of the text.  NGX_OK; NGX_DECLINED: refused, and then
 * ngx_cognito_decoder_is_json() says whether the text was JSON at all (a
 * type error was found) and ngx_cognito_decoder_message() the text of
 * SerializationException, empty where it has none; NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_decoder_finish(ngx_cognito_decoder_t *decoder);
ngx_uint_t ngx_cognito_decoder_is_json(ngx_cognito_decoder_t *decoder);
ngx_str_t *ngx_cognito_decoder_message(ngx_cognito_decoder_t *decoder);
void *ngx_cognito_decoder_value(ngx_cognito_decoder_t *decoder);

/*
 * Decodes one whole text of our own (a stored record, a token's claims): it
 * may have any number of elements, but no unknown enum values.  The value of
 * a list or map is its ngx_array_t.
 * NULL: not the JSON of this shape, or no memory.
 */
void *ngx_cognito_decode(ngx_pool_t *pool, const ngx_cognito_shape_t *shape,
    ngx_str_t *text);

/*
 * Fills the structure from the arguments of the Query form: the members of
 * "Name=value&Other.member.1=..." in a query string or form body (still
 * URL-encoded).  "Action" and "Version" are left out, as is whatever begins
 * with "X-Amz-".  Returns as ngx_cognito_decoder_finish(); *value is set on
 * NGX_OK, *message on NGX_DECLINED.
 */
ngx_int_t ngx_cognito_decode_form(ngx_pool_t *pool,
    const ngx_cognito_shape_t *shape, ngx_str_t *form, void **value,
    ngx_str_t *message);

/*
 * The value of one argument of a query string or form ("Action"), decoded.
 * NGX_OK, NGX_DECLINED: absent, NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_form_argument(ngx_pool_t *pool, ngx_str_t *form,
    const char *name, ngx_str_t *value);

/*
 * Judges a structure.  NGX_OK; NGX_DECLINED: message is the text of
 * InvalidParameterException ("N validation errors detected: ..."), members
 * in alphabetical order, length before pattern; NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_validate(ngx_pool_t *pool,
    const ngx_cognito_shape_t *shape, void *value, ngx_str_t *message);

/*
 * Whether a structure, and each within it, has what its shape requires; no
 * other constraint is looked at.
 */
ngx_uint_t ngx_cognito_is_complete(const ngx_cognito_shape_t *shape,
    const void *structure);

/*
 * Compiles the model's patterns with PCRE; once, while the configuration is
 * read.  NGX_ERROR was logged.
 */
ngx_int_t ngx_cognito_patterns_init(ngx_conf_t *cf);

/*
 * Writes a structure as JSON, members in the order of the model, absent
 * ones left out.  NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_encode(ngx_pool_t *pool,
    const ngx_cognito_shape_t *shape, const void *value, ngx_str_t *text);

/*
 * Overwrites the sensitive strings of a structure once it has served; they
 * must be the decoder's copies, not constants or shared with what lives on.
 */
void ngx_cognito_cleanse(const ngx_cognito_shape_t *shape, void *value);


/*
 * Copies the members that both shapes have under the same name and of the
 * same type, as the tables say; one that is absent becomes absent.  What
 * members point to is shared, not copied.
 */
void ngx_cognito_copy_members(const ngx_cognito_shape_t *to_shape, void *to,
    const ngx_cognito_shape_t *from_shape, const void *from);


/*
 * A writer for the few texts whose members are not known beforehand (the
 * claims of an ID token).  Errors are kept: only _finish() has to be checked.
 * key NULL: an element of an array.
 */
ngx_cognito_json_t *ngx_cognito_json_create(ngx_pool_t *pool);
void ngx_cognito_json_open(ngx_cognito_json_t *json, const ngx_str_t *key,
    u_char bracket);                            /* '{' or '[' */
void ngx_cognito_json_close(ngx_cognito_json_t *json);
void ngx_cognito_json_string(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_str_t *value);
void ngx_cognito_json_integer(ngx_cognito_json_t *json, const ngx_str_t *key,
    int64_t value);
void ngx_cognito_json_boolean(ngx_cognito_json_t *json, const ngx_str_t *key,
    ngx_uint_t value);
void ngx_cognito_json_value(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_cognito_shape_t *shape, const void *value);
ngx_int_t ngx_cognito_json_finish(ngx_cognito_json_t *json, ngx_str_t *text);


#endif /* _NGX_COGNITO_CODEC_H_INCLUDED_ */
