
/*
 * Shapes: what a value of the interface looks like, as data.
 *
 * A shape describes one type of the model (cognito-idp.json), of the stored
 * records or of a token (../store/records.json).  The tables are generated
 * (generate.pl); the codec walks them, so that no other code ever touches a
 * JSON node or spells a member's name.
 *
 * How a member lies in its C structure, by type:
 *
 *     string, blob, document   ngx_str_t; absent: data == NULL.  A blob is
 *                              base64 on the wire, bytes here; a document is
 *                              any JSON value, kept as its text
 *     enum                     ngx_uint_t; absent: 0, values count from 1 in
 *                              the order of the model, unless a wire order
 *                              is given.  A text that is none of them:
 *                              its ngx_str_t's address, which is above
 *                              NGX_COGNITO_ENUM_LAST; only the validator,
 *                              which refuses it, ever sees it
 *     integer, long            ngx_cognito_integer_t
 *     boolean                  ngx_uint_t: 0 absent, NGX_COGNITO_FALSE, _TRUE
 *     timestamp                int64_t, milliseconds since the epoch;
 *                              absent: 0.  On the wire seconds with three
 *                              decimals
 *     structure                pointer to its structure; absent: NULL
 *     list                     ngx_array_t * of elements as above, where a
 *                              structure lies inline; absent: NULL
 *     map                      ngx_array_t * of ngx_cognito_entry_t, in the
 *                              order received; absent: NULL
 *
 * So zeroed memory is a structure without members, and copying a structure
 * shares what it points to.  All memory belongs to the pool given to the
 * decoder, or to whoever filled the structure in.
 */


#ifndef _NGX_COGNITO_SHAPE_H_INCLUDED_
#define _NGX_COGNITO_SHAPE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


#define NGX_COGNITO_FALSE         1
#define NGX_COGNITO_TRUE          2

#define ngx_cognito_boolean(flag)                                             \
    ((flag) ? NGX_COGNITO_TRUE : NGX_COGNITO_FALSE)

#define NGX_COGNITO_ENUM_LAST     255


typedef enum {
    NGX_COGNITO_STRING = 0,
    NGX_COGNITO_ENUM,
    NGX_COGNITO_BLOB,
    NGX_COGNITO_DOCUMENT,
    NGX_COGNITO_INTEGER,
    NGX_COGNITO_LONG,
    NGX_COGNITO_BOOLEAN,
    NGX_COGNITO_TIMESTAMP,
    NGX_COGNITO_STRUCTURE,
    NGX_COGNITO_LIST,
    NGX_COGNITO_MAP
} ngx_cognito_type_e;


typedef struct {
    int64_t                       value;
    ngx_uint_t                    set;      /* unsigned  set:1; */
} ngx_cognito_integer_t;


/* an entry of a map; a map of structures keeps a pointer in value.data */

typedef struct {
    ngx_str_t                     key;
    ngx_str_t                     value;
} ngx_cognito_entry_t;


typedef struct ngx_cognito_shape_s  ngx_cognito_shape_t;


typedef struct {
    ngx_str_t                     name;     /* on the wire: ClientId */
    ngx_str_t                     path;     /* in a violation: clientId */
    const ngx_cognito_shape_t    *shape;
    uint16_t                      offset;
    uint8_t                       required;
    uint8_t                       hidden;   /* violations do not quote it */
} ngx_cognito_field_t;


typedef struct {
    ngx_str_t                     text;     /* as in the model */
    ngx_uint_t                    index;    /* among all patterns */
} ngx_cognito_pattern_t;


struct ngx_cognito_shape_s {
    ngx_str_t                     name;
    ngx_cognito_type_e            type;
    size_t                        size;     /* of a value of it in a list */

    const ngx_cognito_field_t    *fields;   /* structure: order of the model */
    const uint16_t               *sorted;   /* its fields' numbers by name */
    ngx_uint_t                    nfields;

    const ngx_cognito_shape_t    *member;   /* of a list; a map's values */
    const ngx_cognito_shape_t    *key;      /* a map's keys */

    const ngx_str_t              *values;   /* enum: values[0] is empty */
    ngx_uint_t                    nvalues;  /* counted without values[0] */

    const ngx_cognito_pattern_t  *pattern;
    int64_t                       min;
    int64_t                       max;
    unsigned                      has_min:1;
    unsigned                      has_max:1;
    unsigned                      sensitive:1;
};


/* the text of an enum's value */

#define ngx_cognito_enum_text(shape, value)  (&(shape)->values[value])


#endif /* _NGX_COGNITO_SHAPE_H_INCLUDED_ */
