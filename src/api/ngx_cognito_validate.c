
/*
 * Constraints: required members, lengths, ranges, patterns and enums of a
 * filled structure, and how the service words what breaks them.
 *
 * One pass, members in alphabetical order, length before pattern.  The
 * elements of a list of scalars are judged together ("Member must satisfy
 * constraint: [...]"); structures within lists and maps by their members.
 * A value is not quoted where its member is hidden.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec_internal.h"


/* a body full of violations is not answered with a bigger one */

#define NGX_COGNITO_MAX_VIOLATIONS  100


/* which constraints a value breaks; in the order in which they are told */

#define NGX_COGNITO_BREAKS_NULL     0x01
#define NGX_COGNITO_BREAKS_MIN      0x02
#define NGX_COGNITO_BREAKS_MAX      0x04
#define NGX_COGNITO_BREAKS_PATTERN  0x08
#define NGX_COGNITO_BREAKS_ENUM     0x10


typedef struct {
    ngx_cognito_buffer_t          path;
    ngx_cognito_buffer_t          items;
    ngx_uint_t                    count;
    ngx_uint_t                    failed;   /* unsigned  failed:1; */
} ngx_cognito_judge_t;


/* a value where it lies, and how it is told of */

typedef struct {
    const ngx_cognito_shape_t    *shape;
    const void                   *slot;
    unsigned                      in_list:1;
    unsigned                      required:1;
    unsigned                      hidden:1;
} ngx_cognito_value_t;


static void ngx_cognito_judge_structure(ngx_cognito_judge_t *judge,
    const ngx_cognito_shape_t *shape, const void *structure,
    ngx_uint_t hidden);
static void ngx_cognito_judge_value(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value);
static void ngx_cognito_judge_list(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value);
static void ngx_cognito_judge_map(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value);
static void ngx_cognito_judge_inner(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value, const ngx_cognito_shape_t *shape,
    ngx_uint_t breaks, const char *lead);

static ngx_uint_t ngx_cognito_is_whole(const ngx_cognito_shape_t *shape,
    const void *slot);
static ngx_uint_t ngx_cognito_is_absent(const ngx_cognito_shape_t *shape,
    const void *slot, ngx_uint_t in_list);
static ngx_uint_t ngx_cognito_breaks(ngx_cognito_judge_t *judge,
    const ngx_cognito_shape_t *shape, const void *slot, ngx_uint_t in_list);
static ngx_uint_t ngx_cognito_breaks_limits(const ngx_cognito_shape_t *shape,
    int64_t size);

static void ngx_cognito_tell_all(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value, ngx_uint_t breaks);
static ngx_uint_t ngx_cognito_tell_value(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value, ngx_uint_t breaks);
static void ngx_cognito_tell_constraint(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, ngx_uint_t breaks);
static void ngx_cognito_quote(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, const void *slot);
static void ngx_cognito_quote_list(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, const ngx_array_t *array);
static void ngx_cognito_quote_map(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, const ngx_array_t *array);
static void ngx_cognito_say(ngx_cognito_buffer_t *text, const char *words);


ngx_int_t
ngx_cognito_validate(ngx_pool_t *pool, const ngx_cognito_shape_t *shape,
    void *value, ngx_str_t *message)
{
    ngx_cognito_judge_t   judge;
    ngx_cognito_buffer_t  text;

    ngx_memzero(&judge, sizeof(ngx_cognito_judge_t));
    ngx_cognito_buffer_init(&judge.path, pool);
    ngx_cognito_buffer_init(&judge.items, pool);

    ngx_cognito_judge_structure(&judge, shape, value, shape->sensitive);

    if (judge.failed || judge.path.failed || judge.items.failed) {
        return NGX_ERROR;
    }

    if (judge.count == 0) {
        return NGX_OK;
    }

    ngx_cognito_buffer_init(&text, pool);
    ngx_cognito_buffer_print(&text, "%ui validation error%s detected: ",
                             judge.count, judge.count == 1 ? "" : "s");
    ngx_cognito_buffer_add(&text, judge.items.data, judge.items.len);

    if (text.failed) {
        return NGX_ERROR;
    }

    message->data = text.data;
    message->len = text.len;

    return NGX_DECLINED;
}


static void
ngx_cognito_judge_structure(ngx_cognito_judge_t *judge,
    const ngx_cognito_shape_t *shape, const void *structure,
    ngx_uint_t hidden)
{
    size_t                      len;
    ngx_uint_t                  i;
    ngx_cognito_value_t         value;
    const ngx_cognito_field_t  *field;

    len = judge->path.len;

    for (i = 0; i < shape->nfields; i++) {
        field = &shape->fields[shape->sorted[i]];

        if (len) {
            ngx_cognito_say(&judge->path, ".");
        }

        ngx_cognito_buffer_add(&judge->path, field->path.data,
                               field->path.len);

        value.shape = field->shape;
        value.slot = (const u_char *) structure + field->offset;
        value.in_list = 0;
        value.required = field->required;
        value.hidden = hidden || field->hidden;

        ngx_cognito_judge_value(judge, &value);

        judge->path.len = len;
    }
}


static void
ngx_cognito_judge_value(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value)
{
    ngx_uint_t   breaks;
    const void  *structure;

    if (!value->required
        && ngx_cognito_is_absent(value->shape, value->slot, value->in_list))
    {
        return;
    }

    breaks = ngx_cognito_breaks(judge, value->shape, value->slot,
                                value->in_list);

    ngx_cognito_tell_all(judge, value, breaks);

    if (breaks & NGX_COGNITO_BREAKS_NULL) {
        return;
    }

    switch (value->shape->type) {

    case NGX_COGNITO_STRUCTURE:
        structure = value->in_list ? value->slot
                                   : *(void *const *) value->slot;
        ngx_cognito_judge_structure(judge, value->shape, structure,
                                    value->hidden);
        break;

    case NGX_COGNITO_LIST:
        ngx_cognito_judge_list(judge, value);
        break;

    case NGX_COGNITO_MAP:
        ngx_cognito_judge_map(judge, value);
        break;

    default:
        break;
    }
}


static void
ngx_cognito_judge_list(ngx_cognito_judge_t *judge, ngx_cognito_value_t *value)
{
    size_t                      len;
    ngx_uint_t                  i, breaks;
    const ngx_array_t          *array;
    ngx_cognito_value_t         element;
    const ngx_cognito_shape_t  *shape;

    len = judge->path.len;
    shape = value->shape->member;
    array = *(ngx_array_t *const *) value->slot;
    breaks = 0;

    for (i = 0; i < array->nelts; i++) {
        element.shape = shape;
        element.slot = ngx_cognito_element(array, i);
        element.in_list = 1;
        element.required = 1;
        element.hidden = value->hidden;

        if (shape->type != NGX_COGNITO_STRUCTURE) {
            breaks |= ngx_cognito_breaks(judge, shape, element.slot, 1);
            continue;
        }

        ngx_cognito_buffer_print(&judge->path, ".%ui.member", i + 1);
        ngx_cognito_judge_value(judge, &element);

        judge->path.len = len;
    }

    ngx_cognito_judge_inner(judge, value, shape, breaks,
                            "Member must satisfy constraint: [");
}


static void
ngx_cognito_judge_map(ngx_cognito_judge_t *judge, ngx_cognito_value_t *value)
{
    size_t                      len;
    ngx_uint_t                  i, keys, values;
    const ngx_array_t          *array;
    ngx_cognito_value_t         element;
    ngx_cognito_entry_t        *entry;
    const ngx_cognito_shape_t  *shape;

    len = judge->path.len;
    shape = value->shape->member;
    array = *(ngx_array_t *const *) value->slot;
    entry = array->elts;
    keys = 0;
    values = 0;

    for (i = 0; i < array->nelts; i++) {
        keys |= ngx_cognito_breaks(judge, value->shape->key, &entry[i].key,
                                   0);

        if (shape->type != NGX_COGNITO_STRUCTURE) {
            values |= ngx_cognito_breaks(judge, shape, &entry[i].value, 0);
            continue;
        }

        element.shape = shape;
        element.slot = &entry[i].value.data;
        element.in_list = 0;
        element.required = 1;
        element.hidden = value->hidden;

        ngx_cognito_say(&judge->path, ".");
        ngx_cognito_buffer_add(&judge->path, entry[i].key.data,
                               entry[i].key.len);
        ngx_cognito_say(&judge->path, ".member");

        ngx_cognito_judge_value(judge, &element);

        judge->path.len = len;
    }

    ngx_cognito_judge_inner(judge, value, value->shape->key, keys,
                            "Map keys must satisfy constraint: [");
    ngx_cognito_judge_inner(judge, value, shape, values,
                            "Map value must satisfy constraint: [");
}


/*
 * What a container's scalars break is told of the container, with all the
 * constraints of its elements, the upper limit first.
 */

static void
ngx_cognito_judge_inner(ngx_cognito_judge_t *judge,
    ngx_cognito_value_t *value, const ngx_cognito_shape_t *shape,
    ngx_uint_t breaks, const char *lead)
{
    ngx_uint_t             i, first;
    ngx_cognito_buffer_t  *text;

    static const ngx_uint_t  order[] = {
        NGX_COGNITO_BREAKS_MAX, NGX_COGNITO_BREAKS_MIN,
        NGX_COGNITO_BREAKS_PATTERN, NGX_COGNITO_BREAKS_ENUM,
        NGX_COGNITO_BREAKS_NULL
    };

    if (breaks == 0) {
        return;
    }

    if (!ngx_cognito_tell_value(judge, value, 0)) {
        return;
    }

    if (breaks != NGX_COGNITO_BREAKS_NULL) {
        breaks &= NGX_COGNITO_BREAKS_NULL;

        breaks |= shape->has_max ? NGX_COGNITO_BREAKS_MAX : 0;
        breaks |= shape->has_min ? NGX_COGNITO_BREAKS_MIN : 0;
        breaks |= shape->pattern ? NGX_COGNITO_BREAKS_PATTERN : 0;
        breaks |= shape->type == NGX_COGNITO_ENUM ? NGX_COGNITO_BREAKS_ENUM
                                                  : 0;
    }

    text = &judge->items;
    first = 1;

    ngx_cognito_say(text, lead);

    for (i = 0; i < sizeof(order) / sizeof(ngx_uint_t); i++) {
        if (breaks & order[i]) {
            ngx_cognito_say(text, first ? "" : ", ");
            ngx_cognito_tell_constraint(text, shape, order[i]);
            first = 0;
        }
    }

    ngx_cognito_say(text, "]");
}


ngx_uint_t
ngx_cognito_is_complete(const ngx_cognito_shape_t *shape,
    const void *structure)
{
    ngx_uint_t                  i;
    const void                 *slot;
    const ngx_cognito_field_t  *field;

    for (i = 0; i < shape->nfields; i++) {
        field = &shape->fields[i];
        slot = (const u_char *) structure + field->offset;

        if (ngx_cognito_is_absent(field->shape, slot, 0)) {

            if (field->required) {
                return 0;
            }

            continue;
        }

        if (!ngx_cognito_is_whole(field->shape, slot)) {
            return 0;
        }
    }

    return 1;
}


/* what is there, and its elements */

static ngx_uint_t
ngx_cognito_is_whole(const ngx_cognito_shape_t *shape, const void *slot)
{
    u_char             *element;
    ngx_uint_t          i;
    const ngx_array_t  *array;

    if (shape->type == NGX_COGNITO_STRUCTURE) {
        return ngx_cognito_is_complete(shape, *(void *const *) slot);
    }

    if (shape->type != NGX_COGNITO_LIST
        || shape->member->type != NGX_COGNITO_STRUCTURE)
    {
        return 1;
    }

    array = *(ngx_array_t *const *) slot;
    element = array->elts;

    for (i = 0; i < array->nelts; i++) {

        if (!ngx_cognito_is_complete(shape->member, element)) {
            return 0;
        }

        element += array->size;
    }

    return 1;
}


static ngx_uint_t
ngx_cognito_is_absent(const ngx_cognito_shape_t *shape, const void *slot,
    ngx_uint_t in_list)
{
    switch (shape->type) {

    case NGX_COGNITO_STRING:
    case NGX_COGNITO_BLOB:
    case NGX_COGNITO_DOCUMENT:
        return ((const ngx_str_t *) slot)->data == NULL;

    case NGX_COGNITO_INTEGER:
    case NGX_COGNITO_LONG:
        return ((const ngx_cognito_integer_t *) slot)->set == 0;

    case NGX_COGNITO_TIMESTAMP:
        return *(const int64_t *) slot == 0;

    case NGX_COGNITO_STRUCTURE:
        return !in_list && *(void *const *) slot == NULL;

    case NGX_COGNITO_LIST:
    case NGX_COGNITO_MAP:
        return *(void *const *) slot == NULL;

    default: /* NGX_COGNITO_ENUM, NGX_COGNITO_BOOLEAN */
        return *(const ngx_uint_t *) slot == 0;
    }
}


static ngx_uint_t
ngx_cognito_breaks(ngx_cognito_judge_t *judge,
    const ngx_cognito_shape_t *shape, const void *slot, ngx_uint_t in_list)
{
    ngx_uint_t        breaks;
    const ngx_str_t  *text;

    if (ngx_cognito_is_absent(shape, slot, in_list)) {
        return NGX_COGNITO_BREAKS_NULL;
    }

    switch (shape->type) {

    case NGX_COGNITO_STRING:
        text = slot;
        breaks = ngx_cognito_breaks_limits(shape,
                                           ngx_cognito_utf8_count(text));

        if (shape->pattern) {
            switch (ngx_cognito_pattern_match(shape->pattern, text)) {

            case NGX_OK:
                break;

            case NGX_DECLINED:
                breaks |= NGX_COGNITO_BREAKS_PATTERN;
                break;

            default: /* NGX_ERROR */
                judge->failed = 1;
                break;
            }
        }

        return breaks;

    case NGX_COGNITO_BLOB:
        return ngx_cognito_breaks_limits(shape,
                                         ((const ngx_str_t *) slot)->len);

    case NGX_COGNITO_ENUM:
        return *(const ngx_uint_t *) slot > shape->nvalues
               ? NGX_COGNITO_BREAKS_ENUM : 0;

    case NGX_COGNITO_INTEGER:
    case NGX_COGNITO_LONG:
        return ngx_cognito_breaks_limits(shape,
                              ((const ngx_cognito_integer_t *) slot)->value);

    case NGX_COGNITO_LIST:
    case NGX_COGNITO_MAP:
        return ngx_cognito_breaks_limits(shape,
                                   (*(ngx_array_t *const *) slot)->nelts);

    default:
        return 0;
    }
}


static ngx_uint_t
ngx_cognito_breaks_limits(const ngx_cognito_shape_t *shape, int64_t size)
{
    if (shape->has_min && size < shape->min) {
        return NGX_COGNITO_BREAKS_MIN;
    }

    if (shape->has_max && size > shape->max) {
        return NGX_COGNITO_BREAKS_MAX;
    }

    return 0;
}


static void
ngx_cognito_tell_all(ngx_cognito_judge_t *judge, ngx_cognito_value_t *value,
    ngx_uint_t breaks)
{
    ngx_uint_t  one;

    for (one = NGX_COGNITO_BREAKS_NULL;
         one <= NGX_COGNITO_BREAKS_ENUM;
         one <<= 1)
    {
        if ((breaks & one) && ngx_cognito_tell_value(judge, value, one)) {
            ngx_cognito_tell_constraint(&judge->items, value->shape, one);
        }
    }
}


/* begins an item; returns whether there is room for another one */

static ngx_uint_t
ngx_cognito_tell_value(ngx_cognito_judge_t *judge, ngx_cognito_value_t *value,
    ngx_uint_t breaks)
{
    ngx_cognito_buffer_t  *text;

    if (judge->count == NGX_COGNITO_MAX_VIOLATIONS) {
        return 0;
    }

    text = &judge->items;

    if (judge->count++) {
        ngx_cognito_say(text, "; ");
    }

    ngx_cognito_say(text, "Value ");

    if (!value->hidden) {
        if (breaks == NGX_COGNITO_BREAKS_NULL) {
            ngx_cognito_say(text, "null ");

        } else {
            ngx_cognito_say(text, "'");
            ngx_cognito_quote(text, value->shape, value->slot);
            ngx_cognito_say(text, "' ");
        }
    }

    ngx_cognito_say(text, "at '");
    ngx_cognito_buffer_add(text, judge->path.data, judge->path.len);
    ngx_cognito_say(text, "' failed to satisfy constraint: ");

    return 1;
}


static void
ngx_cognito_tell_constraint(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, ngx_uint_t breaks)
{
    ngx_uint_t   i;
    const char  *what;

    what = shape->type == NGX_COGNITO_INTEGER
           || shape->type == NGX_COGNITO_LONG ? "value" : "length";

    switch (breaks) {

    case NGX_COGNITO_BREAKS_NULL:
        ngx_cognito_say(text, "Member must not be null");
        break;

    case NGX_COGNITO_BREAKS_MIN:
        ngx_cognito_buffer_print(text, "Member must have %s greater than or "
                                 "equal to %L", what, shape->min);
        break;

    case NGX_COGNITO_BREAKS_MAX:
        ngx_cognito_buffer_print(text, "Member must have %s less than or "
                                 "equal to %L", what, shape->max);
        break;

    case NGX_COGNITO_BREAKS_PATTERN:
        ngx_cognito_say(text, "Member must satisfy regular expression "
                        "pattern: ");
        ngx_cognito_buffer_add(text, shape->pattern->text.data,
                               shape->pattern->text.len);
        break;

    default: /* NGX_COGNITO_BREAKS_ENUM */
        ngx_cognito_say(text, "Member must satisfy enum value set: [");

        for (i = 1; i <= shape->nvalues; i++) {
            ngx_cognito_say(text, i == 1 ? "" : ", ");
            ngx_cognito_buffer_add(text, shape->values[i].data,
                                   shape->values[i].len);
        }

        ngx_cognito_say(text, "]");
        break;
    }
}


/* a value as the service's own runtime prints it */

static void
ngx_cognito_quote(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, const void *slot)
{
    ngx_uint_t        number;
    const ngx_str_t  *string;

    switch (shape->type) {

    case NGX_COGNITO_STRING:
        string = slot;
        ngx_cognito_buffer_add(text, string->data, string->len);
        break;

    case NGX_COGNITO_ENUM:
        number = *(const ngx_uint_t *) slot;
        string = number > shape->nvalues
                 ? (const ngx_str_t *) number
                 : ngx_cognito_enum_text(shape, number);
        ngx_cognito_buffer_add(text, string->data, string->len);
        break;

    case NGX_COGNITO_BLOB:
        number = ((const ngx_str_t *) slot)->len;
        ngx_cognito_buffer_print(text, "java.nio.HeapByteBuffer[pos=0 "
                                 "lim=%ui cap=%ui]", number, number);
        break;

    case NGX_COGNITO_INTEGER:
    case NGX_COGNITO_LONG:
        ngx_cognito_buffer_print(text, "%L",
                              ((const ngx_cognito_integer_t *) slot)->value);
        break;

    case NGX_COGNITO_LIST:
        ngx_cognito_quote_list(text, shape, *(ngx_array_t *const *) slot);
        break;

    case NGX_COGNITO_MAP:
        ngx_cognito_quote_map(text, shape, *(ngx_array_t *const *) slot);
        break;

    default:

        /* of what has no text, and may have secrets, only the type */

        ngx_cognito_buffer_add(text, shape->name.data, shape->name.len);
        break;
    }
}


static void
ngx_cognito_quote_list(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, const ngx_array_t *array)
{
    void        *slot;
    ngx_uint_t   i;

    ngx_cognito_say(text, "[");

    for (i = 0; i < array->nelts; i++) {
        slot = ngx_cognito_element(array, i);

        ngx_cognito_say(text, i ? ", " : "");

        if (ngx_cognito_is_absent(shape->member, slot, 1)) {
            ngx_cognito_say(text, "null");
            continue;
        }

        ngx_cognito_quote(text, shape->member, slot);
    }

    ngx_cognito_say(text, "]");
}


static void
ngx_cognito_quote_map(ngx_cognito_buffer_t *text,
    const ngx_cognito_shape_t *shape, const ngx_array_t *array)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *entry;

    ngx_cognito_say(text, "{");

    entry = array->elts;

    for (i = 0; i < array->nelts; i++) {
        ngx_cognito_say(text, i ? ", " : "");
        ngx_cognito_quote(text, shape->key, &entry[i].key);
        ngx_cognito_say(text, "=");
        ngx_cognito_quote(text, shape->member, &entry[i].value);
    }

    ngx_cognito_say(text, "}");
}


static void
ngx_cognito_say(ngx_cognito_buffer_t *text, const char *words)
{
    ngx_cognito_buffer_add(text, words, ngx_strlen(words));
}
