
/*
 * Filling: which value may stand where, and what is said when it may not
 * (the texts of SerializationException).  JSON and forms both fill through
 * these functions, so that a type has one reading only.
 *
 * The text given is copied; all memory belongs to the pool of the fill.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec_internal.h"


/* a map this small is looked through instead of sorted */

#define NGX_COGNITO_SMALL_MAP  8

#define NGX_COGNITO_MISMATCH_LEN  80


static ngx_int_t ngx_cognito_fill_enum(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text);
static ngx_int_t ngx_cognito_fill_blob(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text);
static ngx_int_t ngx_cognito_fill_count(ngx_cognito_fill_t *fill);
static ngx_uint_t ngx_cognito_fill_repeated(ngx_cognito_entry_t *entry,
    ngx_cognito_entry_t *last);
static ngx_int_t ngx_cognito_fill_drop_repeated(ngx_cognito_fill_t *fill,
    ngx_array_t *array);
static int ngx_libc_cdecl ngx_cognito_fill_compare(const void *one,
    const void *two);


static const char  *ngx_cognito_token_names[] = {
    "STRING_VALUE", "NUMBER_VALUE", "TRUE_VALUE", "FALSE_VALUE"
};


/* by ngx_cognito_type_e; containers have texts of their own */

static const char  *ngx_cognito_type_names[] = {
    "a String", "a String", "a Blob", "a Document", "an Integer", "a Long",
    "a Boolean", "a Timestamp"
};


void
ngx_cognito_fill_refuse(ngx_cognito_fill_t *fill, const char *message)
{
    if (fill->refused) {
        return;
    }

    fill->refused = 1;
    fill->message.data = (u_char *) message;
    fill->message.len = ngx_strlen(message);
}


void
ngx_cognito_fill_mismatch(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *shape, ngx_cognito_token_e token)
{
    u_char  *text;

    if (token == NGX_COGNITO_TOKEN_LIST) {
        ngx_cognito_fill_refuse(fill,
                                "Start of list found where not expected");
        return;
    }

    if (token == NGX_COGNITO_TOKEN_MAP) {
        ngx_cognito_fill_refuse(fill, "Start of structure or map found "
                                "where not expected.");
        return;
    }

    switch (shape->type) {

    case NGX_COGNITO_STRUCTURE:
        ngx_cognito_fill_refuse(fill, "Expected null");
        return;

    case NGX_COGNITO_LIST:
        ngx_cognito_fill_refuse(fill, "Expected list or null");
        return;

    case NGX_COGNITO_MAP:
        ngx_cognito_fill_refuse(fill, "Expected map or null");
        return;

    default:
        break;
    }

    if (fill->refused) {
        return;
    }

    text = ngx_pnalloc(fill->pool, NGX_COGNITO_MISMATCH_LEN);
    if (text == NULL) {
        ngx_cognito_fill_refuse(fill, "");
        return;
    }

    (void) ngx_slprintf(text, text + NGX_COGNITO_MISMATCH_LEN,
                        "%s can not be converted to %s%Z",
                        ngx_cognito_token_names[token],
                        ngx_cognito_type_names[shape->type]);

    ngx_cognito_fill_refuse(fill, (char *) text);
}


ngx_int_t
ngx_cognito_fill_string(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text)
{
    switch (target->shape->type) {

    case NGX_COGNITO_STRING:
        return ngx_cognito_fill_copy(fill, text, target->slot);

    case NGX_COGNITO_ENUM:
        return ngx_cognito_fill_enum(fill, target, text);

    case NGX_COGNITO_BLOB:
        return ngx_cognito_fill_blob(fill, target, text);

    case NGX_COGNITO_BOOLEAN:

        if (text->len == 4 && ngx_strncmp(text->data, "true", 4) == 0) {
            ngx_cognito_fill_boolean(fill, target, 1);
            return NGX_OK;
        }

        if (text->len == 5 && ngx_strncmp(text->data, "false", 5) == 0) {
            ngx_cognito_fill_boolean(fill, target, 0);
            return NGX_OK;
        }

        break;

    case NGX_COGNITO_TIMESTAMP:

        if (ngx_cognito_read_date(text, target->slot) == NGX_OK) {
            return NGX_OK;
        }

        break;

    default:
        break;
    }

    ngx_cognito_fill_mismatch(fill, target->shape, NGX_COGNITO_TOKEN_STRING);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_fill_copy(ngx_cognito_fill_t *fill, const ngx_str_t *text,
    ngx_str_t *copy)
{
    copy->len = text->len;

    if (text->len == 0) {

        /* present, but empty */

        copy->data = (u_char *) "";
        return NGX_OK;
    }

    copy->data = ngx_pnalloc(fill->pool, text->len);
    if (copy->data == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(copy->data, text->data, text->len);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_fill_enum(ngx_cognito_fill_t *fill, ngx_cognito_target_t *target,
    const ngx_str_t *text)
{
    ngx_str_t                  *unknown;
    ngx_uint_t                  i, *value;
    const ngx_cognito_shape_t  *shape;

    shape = target->shape;
    value = target->slot;

    for (i = 1; i <= shape->nvalues; i++) {
        if (shape->values[i].len == text->len
            && ngx_memcmp(shape->values[i].data, text->data, text->len) == 0)
        {
            *value = i;
            return NGX_OK;
        }
    }

    if (fill->trusted) {
        ngx_cognito_fill_mismatch(fill, shape, NGX_COGNITO_TOKEN_STRING);
        return NGX_OK;
    }

    unknown = ngx_palloc(fill->pool, sizeof(ngx_str_t));
    if (unknown == NULL) {
        return NGX_ERROR;
    }

    *value = (ngx_uint_t) unknown;

    return ngx_cognito_fill_copy(fill, text, unknown);
}


static ngx_int_t
ngx_cognito_fill_blob(ngx_cognito_fill_t *fill, ngx_cognito_target_t *target,
    const ngx_str_t *text)
{
    ngx_str_t  source, *blob;

    blob = target->slot;
    source = *text;

    blob->data = ngx_pnalloc(fill->pool, ngx_base64_decoded_length(text->len)
                                         + 1);
    if (blob->data == NULL) {
        return NGX_ERROR;
    }

    if (text->len == 0) {
        blob->len = 0;
        return NGX_OK;
    }

    if (ngx_decode_base64(blob, &source) != NGX_OK) {
        ngx_str_null(blob);
        ngx_cognito_fill_mismatch(fill, target->shape,
                                  NGX_COGNITO_TOKEN_STRING);
    }

    return NGX_OK;
}


void
ngx_cognito_fill_number(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text)
{
    int64_t                *time;
    ngx_cognito_integer_t  *integer;

    switch (target->shape->type) {

    case NGX_COGNITO_INTEGER:
        integer = target->slot;
        integer->value = ngx_cognito_read_integer(text, 1,
                                                  -0x7fffffff - (int64_t) 1,
                                                  0x7fffffff);
        integer->set = 1;
        return;

    case NGX_COGNITO_LONG:
        integer = target->slot;
        integer->value = ngx_cognito_read_integer(text, 1,
                                                  INT64_MIN,
                                                  INT64_MAX);
        integer->set = 1;
        return;

    case NGX_COGNITO_TIMESTAMP:
        time = target->slot;
        *time = ngx_cognito_read_integer(text, 1000,
                                         INT64_MIN,
                                         INT64_MAX);
        return;

    default:
        ngx_cognito_fill_mismatch(fill, target->shape,
                                  NGX_COGNITO_TOKEN_NUMBER);
        return;
    }
}


void
ngx_cognito_fill_boolean(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, ngx_uint_t flag)
{
    ngx_uint_t  *value;

    if (target->shape->type != NGX_COGNITO_BOOLEAN) {
        ngx_cognito_fill_mismatch(fill, target->shape,
                                  flag ? NGX_COGNITO_TOKEN_TRUE
                                       : NGX_COGNITO_TOKEN_FALSE);
        return;
    }

    value = target->slot;
    *value = ngx_cognito_boolean(flag);
}


/* null is as good as absent, also after an earlier value of the member */

void
ngx_cognito_fill_null(ngx_cognito_target_t *target)
{
    size_t  size;

    size = target->shape->size;

    if (target->shape->type == NGX_COGNITO_STRUCTURE && !target->in_list) {
        size = sizeof(void *);
    }

    ngx_memzero(target->slot, size);
}


ngx_int_t
ngx_cognito_fill_open(ngx_cognito_fill_t *fill, ngx_cognito_target_t *target,
    ngx_cognito_token_e token, void **value)
{
    size_t               size;
    ngx_cognito_type_e   type;

    type = target->shape->type;

    if ((type == NGX_COGNITO_LIST) != (token == NGX_COGNITO_TOKEN_LIST)
        || (type != NGX_COGNITO_LIST && type != NGX_COGNITO_STRUCTURE
            && type != NGX_COGNITO_MAP))
    {
        ngx_cognito_fill_mismatch(fill, target->shape, token);
        return NGX_DECLINED;
    }

    if (type == NGX_COGNITO_STRUCTURE) {

        if (target->in_list) {
            ngx_memzero(target->slot, target->shape->size);
            *value = target->slot;
            return NGX_OK;
        }

        *value = ngx_pcalloc(fill->pool, target->shape->size);

    } else {
        size = type == NGX_COGNITO_LIST ? target->shape->member->size
                                        : sizeof(ngx_cognito_entry_t);
        *value = ngx_array_create(fill->pool, 4, size);
    }

    if (*value == NULL) {
        return NGX_ERROR;
    }

    *(void **) target->slot = *value;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_fill_count(ngx_cognito_fill_t *fill)
{
    if (++fill->elements <= NGX_COGNITO_MAX_ELEMENTS || fill->trusted) {
        return NGX_OK;
    }

    ngx_cognito_fill_refuse(fill, "Too many elements");

    return NGX_DECLINED;
}


ngx_int_t
ngx_cognito_fill_element(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *list, ngx_array_t *array,
    ngx_cognito_target_t *target)
{
    if (ngx_cognito_fill_count(fill) != NGX_OK) {
        return NGX_DECLINED;
    }

    target->shape = list->member;
    target->in_list = 1;

    target->slot = ngx_array_push(array);
    if (target->slot == NULL) {
        return NGX_ERROR;
    }

    ngx_memzero(target->slot, list->member->size);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_fill_entry(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *map, ngx_array_t *array, const ngx_str_t *key,
    ngx_cognito_target_t *target)
{
    ngx_cognito_entry_t  *entry;

    if (ngx_cognito_fill_count(fill) != NGX_OK) {
        return NGX_DECLINED;
    }

    entry = ngx_array_push(array);
    if (entry == NULL) {
        return NGX_ERROR;
    }

    ngx_str_null(&entry->value);

    if (ngx_cognito_fill_copy(fill, key, &entry->key) != NGX_OK) {
        return NGX_ERROR;
    }

    target->shape = map->member;
    target->in_list = 0;
    target->slot = map->member->type == NGX_COGNITO_STRUCTURE
                   ? (void *) &entry->value.data : (void *) &entry->value;

    return NGX_OK;
}


/*
 * At the end of a map: of entries with the same key the last one stays, and
 * entries without a value go.
 */

ngx_int_t
ngx_cognito_fill_close_map(ngx_cognito_fill_t *fill, ngx_array_t *array)
{
    ngx_uint_t            i, n;
    ngx_cognito_entry_t  *entries;

    if (array->nelts > NGX_COGNITO_SMALL_MAP
        && ngx_cognito_fill_drop_repeated(fill, array) != NGX_OK)
    {
        return NGX_ERROR;
    }

    entries = array->elts;
    n = 0;

    for (i = 0; i < array->nelts; i++) {

        if (array->nelts <= NGX_COGNITO_SMALL_MAP
            && ngx_cognito_fill_repeated(&entries[i],
                                         &entries[array->nelts - 1]))
        {
            continue;
        }

        if (entries[i].value.data == NULL) {
            continue;
        }

        entries[n++] = entries[i];
    }

    array->nelts = n;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_fill_repeated(ngx_cognito_entry_t *entry,
    ngx_cognito_entry_t *last)
{
    ngx_cognito_entry_t  *later;

    for (later = entry + 1; later <= last; later++) {
        if (later->key.len == entry->key.len
            && ngx_memcmp(later->key.data, entry->key.data, entry->key.len)
               == 0)
        {
            return 1;
        }
    }

    return 0;
}


/* takes the value off entries whose key comes again, in n log n */

static ngx_int_t
ngx_cognito_fill_drop_repeated(ngx_cognito_fill_t *fill, ngx_array_t *array)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *entries, *one, *two, **sorted;

    entries = array->elts;

    sorted = ngx_palloc(fill->pool, array->nelts * sizeof(void *));
    if (sorted == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; i < array->nelts; i++) {
        sorted[i] = &entries[i];
    }

    ngx_qsort(sorted, array->nelts, sizeof(void *), ngx_cognito_fill_compare);

    for (i = 1; i < array->nelts; i++) {
        one = sorted[i - 1];
        two = sorted[i];

        if (one->key.len == two->key.len
            && ngx_memcmp(one->key.data, two->key.data, one->key.len) == 0)
        {
            ngx_str_null(&one->value);
        }
    }

    (void) ngx_pfree(fill->pool, sorted);

    return NGX_OK;
}


static int ngx_libc_cdecl
ngx_cognito_fill_compare(const void *one, const void *two)
{
    ngx_int_t             rc;
    ngx_cognito_entry_t  *first, *second;

    first = *(ngx_cognito_entry_t **) one;
    second = *(ngx_cognito_entry_t **) two;

    rc = ngx_memn2cmp(first->key.data, second->key.data,
                      first->key.len, second->key.len);

    if (rc == 0) {

        /* the order received, which lies in the addresses */

        return first < second ? -1 : 1;
    }

    return (int) rc;
}


const ngx_cognito_field_t *
ngx_cognito_find_field(const ngx_cognito_shape_t *shape, const u_char *name,
    size_t len)
{
    ngx_int_t                   rc;
    ngx_uint_t                  low, high, middle;
    const ngx_cognito_field_t  *field;

    low = 0;
    high = shape->nfields;

    while (low < high) {
        middle = low + (high - low) / 2;
        field = &shape->fields[shape->sorted[middle]];

        rc = ngx_memn2cmp((u_char *) name, field->name.data, len,
                          field->name.len);

        if (rc == 0) {
            return field;
        }

        if (rc < 0) {
            high = middle;

        } else {
            low = middle + 1;
        }
    }

    return NULL;
}
