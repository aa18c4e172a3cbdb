
/*
 * What the files of the codec share with each other and with nobody else:
 * a growing buffer, the readers of scalars, and the rules of which JSON value
 * may fill which member ("fill"), kept in one place for JSON and forms.
 */


#ifndef _NGX_COGNITO_CODEC_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_CODEC_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec.h"


/* elements of lists and entries of maps that a request may have in all */

#define NGX_COGNITO_MAX_ELEMENTS  65536


/* element n of an array of whatever */

#define ngx_cognito_element(array, n)                                         \
    ((void *) ((u_char *) (array)->elts + (n) * (array)->size))


/* a text that grows in a pool; failed: there was no memory */

typedef struct {
    ngx_pool_t                   *pool;
    u_char                       *data;
    size_t                        len;
    size_t                        size;
    ngx_uint_t                    failed;   /* unsigned  failed:1; */
} ngx_cognito_buffer_t;


/* zeroed at first; the well-formedness of a stream of UTF-8 */

typedef struct {
    u_char                        need;     /* bytes still to come */
    u_char                        low;      /* bounds of the next one */
    u_char                        high;
} ngx_cognito_utf8_t;


/*
 * Zeroed at first; the end of the text before, when that is in the midst of
 * the escapes of a surrogate pair.
 */

#define NGX_COGNITO_PAIR_LEN      12

typedef struct {
    size_t                        held;
    u_char                        escape[NGX_COGNITO_PAIR_LEN];
} ngx_cognito_mender_t;

typedef void (*ngx_cognito_piece_pt)(void *ctx, const u_char *data,
    size_t size);


/* where a value goes; in_list: a structure lies in place */

typedef struct {
    const ngx_cognito_shape_t    *shape;
    void                         *slot;
    ngx_uint_t                    in_list;  /* unsigned  in_list:1; */
} ngx_cognito_target_t;


/*
 * One structure being filled.  trusted: our own text, which has no limit of
 * elements and no unknown enum values.
 */

typedef struct {
    ngx_pool_t                   *pool;
    ngx_str_t                     message;  /* of the first type error */
    ngx_uint_t                    elements;
    unsigned                      refused:1;
    unsigned                      trusted:1;
} ngx_cognito_fill_t;


typedef enum {
    NGX_COGNITO_TOKEN_STRING = 0,
    NGX_COGNITO_TOKEN_NUMBER,
    NGX_COGNITO_TOKEN_TRUE,
    NGX_COGNITO_TOKEN_FALSE,
    NGX_COGNITO_TOKEN_LIST,
    NGX_COGNITO_TOKEN_MAP
} ngx_cognito_token_e;


/* ngx_cognito_scalar.c */

void ngx_cognito_buffer_init(ngx_cognito_buffer_t *buffer, ngx_pool_t *pool);
void ngx_cognito_buffer_add(ngx_cognito_buffer_t *buffer, const void *data,
    size_t size);
void ngx_cognito_buffer_print(ngx_cognito_buffer_t *buffer, const char *fmt,
    ...);

ngx_int_t ngx_cognito_utf8_check(ngx_cognito_utf8_t *utf8, const u_char *p,
    const u_char *last);
size_t ngx_cognito_utf8_count(const ngx_str_t *text);

ngx_uint_t ngx_cognito_is_number(const ngx_str_t *text);
int64_t ngx_cognito_read_integer(const ngx_str_t *text, int64_t scale,
    int64_t min, int64_t max);
ngx_int_t ngx_cognito_read_date(const ngx_str_t *text, int64_t *msec);


/*
 * ngx_cognito_mend.c: the next bytes of a JSON text, handed on in pieces
 * without any half of a surrogate pair.  What is held at the end of the text
 * was not handed on: the text is cut off.
 */

void ngx_cognito_mend(ngx_cognito_mender_t *mender, const u_char *data,
    size_t size, ngx_cognito_piece_pt handler, void *ctx);


/* ngx_cognito_fill.c; NGX_ERROR: no memory */

void ngx_cognito_fill_mismatch(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *shape, ngx_cognito_token_e token);
void ngx_cognito_fill_refuse(ngx_cognito_fill_t *fill, const char *message);

ngx_int_t ngx_cognito_fill_copy(ngx_cognito_fill_t *fill,
    const ngx_str_t *text, ngx_str_t *copy);

ngx_int_t ngx_cognito_fill_string(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text);
void ngx_cognito_fill_number(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text);
void ngx_cognito_fill_boolean(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, ngx_uint_t flag);
void ngx_cognito_fill_null(ngx_cognito_target_t *target);

/*
 * A container begins; *value is its structure or array.  NGX_DECLINED: it
 * may not stand here, which is noted.
 */
ngx_int_t ngx_cognito_fill_open(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, ngx_cognito_token_e token, void **value);

/* the next element or entry of a container; NGX_DECLINED as above */
ngx_int_t ngx_cognito_fill_element(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *list, ngx_array_t *array,
    ngx_cognito_target_t *target);
ngx_int_t ngx_cognito_fill_entry(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *map, ngx_array_t *array, const ngx_str_t *key,
    ngx_cognito_target_t *target);
ngx_int_t ngx_cognito_fill_close_map(ngx_cognito_fill_t *fill,
    ngx_array_t *array);

const ngx_cognito_field_t *ngx_cognito_find_field(
    const ngx_cognito_shape_t *shape, const u_char *name, size_t len);


/*
 * ngx_cognito_decode.c: one JSON text into a place within a structure that
 * is being filled.  NGX_DECLINED: not JSON; a type error is noted in fill.
 */

ngx_int_t ngx_cognito_decode_into(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text);


/* ngx_cognito_pattern.c: NGX_OK: matches, NGX_DECLINED, NGX_ERROR: not ready */

ngx_int_t ngx_cognito_pattern_match(const ngx_cognito_pattern_t *pattern,
    const ngx_str_t *text);


/* ngx_cognito_json.c: beside the public functions of the writer */

void ngx_cognito_json_raw(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_str_t *text);
void ngx_cognito_json_blob(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_str_t *blob);
void ngx_cognito_json_null(ngx_cognito_json_t *json);


#endif /* _NGX_COGNITO_CODEC_INTERNAL_H_INCLUDED_ */
