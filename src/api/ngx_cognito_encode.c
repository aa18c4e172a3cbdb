
/*
 * Structures out: as JSON, and wiped once they have served.
 *
 * Members are written in the order of the model, absent ones left out.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec_internal.h"


static void ngx_cognito_encode_value(ngx_cognito_json_t *json,
    const ngx_str_t *key, const ngx_cognito_shape_t *shape,
    const void *slot, ngx_uint_t in_list);
static void ngx_cognito_encode_structure(ngx_cognito_json_t *json,
    const ngx_str_t *key, const ngx_cognito_shape_t *shape,
    const void *value);
static void ngx_cognito_encode_list(ngx_cognito_json_t *json,
    const ngx_str_t *key, const ngx_cognito_shape_t *shape,
    const ngx_array_t *array);
static void ngx_cognito_encode_map(ngx_cognito_json_t *json,
    const ngx_str_t *key, const ngx_cognito_shape_t *shape,
    const ngx_array_t *array);
static void ngx_cognito_encode_timestamp(ngx_cognito_json_t *json,
    const ngx_str_t *key, int64_t msec);
static void ngx_cognito_cleanse_value(const ngx_cognito_shape_t *shape,
    void *slot, ngx_uint_t in_list, ngx_uint_t sensitive);
static void ngx_cognito_cleanse_structure(const ngx_cognito_shape_t *shape,
    void *value, ngx_uint_t sensitive);
static void ngx_cognito_cleanse_array(const ngx_cognito_shape_t *shape,
    ngx_array_t *array, ngx_uint_t sensitive);


ngx_int_t
ngx_cognito_encode(ngx_pool_t *pool, const ngx_cognito_shape_t *shape,
    const void *value, ngx_str_t *text)
{
    ngx_cognito_json_t  *json;

    json = ngx_cognito_json_create(pool);
    if (json == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_json_value(json, NULL, shape, value);

    return ngx_cognito_json_finish(json, text);
}


/* value: of a structure, list or map itself, of others where they lie */

void
ngx_cognito_json_value(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_cognito_shape_t *shape, const void *value)
{
    switch (shape->type) {

    case NGX_COGNITO_LIST:
        ngx_cognito_encode_list(json, key, shape, value);
        break;

    case NGX_COGNITO_MAP:
        ngx_cognito_encode_map(json, key, shape, value);
        break;

    default:
        ngx_cognito_encode_value(json, key, shape, value, 1);
        break;
    }
}


static void
ngx_cognito_encode_value(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_cognito_shape_t *shape, const void *slot, ngx_uint_t in_list)
{
    int64_t                       time;
    ngx_uint_t                    number;
    const void                   *value;
    const ngx_str_t              *text;
    const ngx_cognito_integer_t  *integer;

    switch (shape->type) {

    case NGX_COGNITO_STRING:
    case NGX_COGNITO_BLOB:
    case NGX_COGNITO_DOCUMENT:
        text = slot;

        if (text->data == NULL) {
            break;
        }

        if (shape->type == NGX_COGNITO_STRING) {
            ngx_cognito_json_string(json, key, text);

        } else if (shape->type == NGX_COGNITO_BLOB) {
            ngx_cognito_json_blob(json, key, text);

        } else if (text->len) {
            ngx_cognito_json_raw(json, key, text);
        }

        break;

    case NGX_COGNITO_ENUM:
        number = *(const ngx_uint_t *) slot;

        if (number && number <= shape->nvalues) {
            ngx_cognito_json_string(json, key,
                                    ngx_cognito_enum_text(shape, number));
        }

        break;

    case NGX_COGNITO_INTEGER:
    case NGX_COGNITO_LONG:
        integer = slot;

        if (integer->set) {
            ngx_cognito_json_integer(json, key, integer->value);
        }

        break;

    case NGX_COGNITO_BOOLEAN:
        number = *(const ngx_uint_t *) slot;

        if (number) {
            ngx_cognito_json_boolean(json, key, number == NGX_COGNITO_TRUE);
        }

        break;

    case NGX_COGNITO_TIMESTAMP:
        time = *(const int64_t *) slot;

        if (time) {
            ngx_cognito_encode_timestamp(json, key, time);
        }

        break;

    case NGX_COGNITO_STRUCTURE:
        value = in_list ? slot : *(void *const *) slot;

        if (value) {
            ngx_cognito_encode_structure(json, key, shape, value);
        }

        break;

    default: /* NGX_COGNITO_LIST, NGX_COGNITO_MAP */
        value = *(void *const *) slot;

        if (value) {
            ngx_cognito_json_value(json, key, shape, value);
        }

        break;
    }
}


static void
ngx_cognito_encode_structure(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_cognito_shape_t *shape, const void *value)
{
    ngx_uint_t                  i;
    const ngx_cognito_field_t  *field;

    ngx_cognito_json_open(json, key, '{');

    for (i = 0; i < shape->nfields; i++) {
        field = &shape->fields[i];

        ngx_cognito_encode_value(json, &field->name, field->shape,
                                 (const u_char *) value + field->offset, 0);
    }

    ngx_cognito_json_close(json);
}


static void
ngx_cognito_encode_list(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_cognito_shape_t *shape, const ngx_array_t *array)
{
    ngx_uint_t  i;

    ngx_cognito_json_open(json, key, '[');

    for (i = 0; i < array->nelts; i++) {
        ngx_cognito_encode_value(json, NULL, shape->member,
                                 ngx_cognito_element(array, i), 1);
    }

    ngx_cognito_json_close(json);
}


static void
ngx_cognito_encode_map(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_cognito_shape_t *shape, const ngx_array_t *array)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *entry;

    ngx_cognito_json_open(json, key, '{');

    entry = array->elts;

    for (i = 0; i < array->nelts; i++) {

        if (shape->member->type == NGX_COGNITO_STRUCTURE) {
            ngx_cognito_encode_value(json, &entry[i].key, shape->member,
                                     &entry[i].value.data, 0);
            continue;
        }

        ngx_cognito_encode_value(json, &entry[i].key, shape->member,
                                 &entry[i].value, 0);
    }

    ngx_cognito_json_close(json);
}


static void
ngx_cognito_encode_timestamp(ngx_cognito_json_t *json, const ngx_str_t *key,
    int64_t msec)
{
    u_char     buffer[NGX_INT64_LEN + sizeof("-.000") - 1];
    uint64_t   value;
    ngx_str_t  text;

    value = msec < 0 ? -(uint64_t) msec : (uint64_t) msec;

    text.data = buffer;
    text.len = ngx_slprintf(buffer, buffer + sizeof(buffer), "%s%uL.%03uL",
                            msec < 0 ? "-" : "", value / 1000, value % 1000)
               - buffer;

    ngx_cognito_json_raw(json, key, &text);
}


void
ngx_cognito_cleanse(const ngx_cognito_shape_t *shape, void *value)
{
    if (value) {
        ngx_cognito_cleanse_structure(shape, value, shape->sensitive);
    }
}


static void
ngx_cognito_cleanse_structure(const ngx_cognito_shape_t *shape, void *value,
    ngx_uint_t sensitive)
{
    ngx_uint_t                  i;
    const ngx_cognito_field_t  *field;

    for (i = 0; i < shape->nfields; i++) {
        field = &shape->fields[i];

        ngx_cognito_cleanse_value(field->shape,
                                  (u_char *) value + field->offset, 0,
                                  sensitive || field->shape->sensitive);
    }
}


static void
ngx_cognito_cleanse_value(const ngx_cognito_shape_t *shape, void *slot,
    ngx_uint_t in_list, ngx_uint_t sensitive)
{
    void       *value;
    ngx_str_t  *text;

    switch (shape->type) {

    case NGX_COGNITO_STRING:
    case NGX_COGNITO_BLOB:
    case NGX_COGNITO_DOCUMENT:
        text = slot;

        if (sensitive && text->len) {
            ngx_explicit_memzero(text->data, text->len);
        }

        break;

    case NGX_COGNITO_STRUCTURE:
        value = in_list ? slot : *(void **) slot;

        if (value) {
            ngx_cognito_cleanse_structure(shape, value, sensitive);
        }

        break;

    case NGX_COGNITO_LIST:
    case NGX_COGNITO_MAP:
        value = *(void **) slot;

        if (value) {
            ngx_cognito_cleanse_array(shape, value, sensitive);
        }

        break;

    default:
        break;
    }
}


static void
ngx_cognito_cleanse_array(const ngx_cognito_shape_t *shape,
    ngx_array_t *array, ngx_uint_t sensitive)
{
    void                 *slot;
    ngx_uint_t            i;
    ngx_cognito_entry_t  *entry;

    sensitive = sensitive || shape->member->sensitive;

    for (i = 0; i < array->nelts; i++) {
        slot = ngx_cognito_element(array, i);

        if (shape->type == NGX_COGNITO_LIST) {
            ngx_cognito_cleanse_value(shape->member, slot, 1, sensitive);
            continue;
        }

        entry = slot;
        slot = shape->member->type == NGX_COGNITO_STRUCTURE
               ? (void *) &entry->value.data : (void *) &entry->value;

        ngx_cognito_cleanse_value(shape->member, slot, 0, sensitive);
    }
}
