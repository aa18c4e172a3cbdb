
/*
 * The Query form: arguments of a query string or form body into a structure.
 *
 * Names are paths: ClientId, UserAttributes.member.1.Name (or without
 * "member"), ClientMetadata.entry.1.key and .value, or a whole list, map or
 * structure as one JSON text.  The arguments are sorted by path and then
 * filled as if the same had come as JSON, so that gaps between the numbers of
 * a list do not matter and take no room.
 *
 * Decoded arguments lie in one block, which is wiped at the end; what the
 * structure holds are copies.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec_internal.h"


#define NGX_COGNITO_FORM_MAX_INDEX  1000


/* rest: what of the path is still to be walked; order: as received */

typedef struct {
    ngx_str_t                     path;
    ngx_str_t                     rest;
    ngx_str_t                     value;
    ngx_uint_t                    order;
} ngx_cognito_argument_t;


static ngx_int_t ngx_cognito_form_next(ngx_str_t *form, u_char **room,
    ngx_str_t *name, ngx_str_t *value);
static ngx_int_t ngx_cognito_form_unescape(const u_char *p,
    const u_char *last, u_char **room, ngx_str_t *text);
static ngx_int_t ngx_cognito_form_hex(u_char ch);
static ngx_int_t ngx_cognito_form_split(ngx_pool_t *pool, ngx_str_t *form,
    ngx_array_t *arguments, u_char *room);
static ngx_uint_t ngx_cognito_form_is_foreign(const ngx_str_t *name);
static void ngx_cognito_form_normalize(ngx_str_t *path);
static ngx_int_t ngx_cognito_form_component(ngx_str_t *path,
    ngx_str_t *component);
static ngx_uint_t ngx_cognito_form_is_index(const ngx_str_t *component);
static int ngx_libc_cdecl ngx_cognito_form_compare(const void *one,
    const void *two);

static ngx_int_t ngx_cognito_form_fill(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, ngx_cognito_argument_t *arguments,
    ngx_uint_t n, ngx_uint_t depth);
static ngx_int_t ngx_cognito_form_leaf(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text);
static ngx_int_t ngx_cognito_form_json(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text);
static ngx_int_t ngx_cognito_form_inside(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, ngx_cognito_argument_t *arguments,
    ngx_uint_t n, ngx_uint_t depth);
static ngx_int_t ngx_cognito_form_part(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *shape, void *value, ngx_str_t *component,
    ngx_cognito_argument_t *arguments, ngx_uint_t n, ngx_uint_t depth);
static ngx_int_t ngx_cognito_form_entry(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *map, ngx_array_t *array,
    ngx_cognito_argument_t *arguments, ngx_uint_t n, ngx_uint_t depth);


ngx_int_t
ngx_cognito_form_argument(ngx_pool_t *pool, ngx_str_t *form,
    const char *name, ngx_str_t *value)
{
    u_char     *room;
    size_t      len;
    ngx_int_t   rc;
    ngx_str_t   rest, found, text;

    if (form->len == 0) {
        return NGX_DECLINED;
    }

    room = ngx_pnalloc(pool, form->len);
    if (room == NULL) {
        return NGX_ERROR;
    }

    rest = *form;
    len = ngx_strlen(name);

    for ( ;; ) {
        rc = ngx_cognito_form_next(&rest, &room, &found, &text);

        if (rc == NGX_DONE) {
            return NGX_DECLINED;
        }

        if (rc == NGX_OK && found.len == len
            && ngx_memcmp(found.data, name, len) == 0)
        {
            *value = text;
            return NGX_OK;
        }
    }
}


ngx_int_t
ngx_cognito_decode_form(ngx_pool_t *pool, const ngx_cognito_shape_t *shape,
    ngx_str_t *form, void **value, ngx_str_t *message)
{
    u_char                *room;
    ngx_int_t              rc;
    ngx_array_t            arguments;
    ngx_cognito_fill_t     fill;
    ngx_cognito_target_t   target;

    ngx_str_null(message);
    ngx_memzero(&fill, sizeof(ngx_cognito_fill_t));

    *value = NULL;
    fill.pool = pool;

    target.shape = shape;
    target.slot = value;
    target.in_list = 0;

    if (ngx_array_init(&arguments, pool, 16, sizeof(ngx_cognito_argument_t))
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    room = ngx_pnalloc(pool, form->len + 1);
    if (room == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_form_split(pool, form, &arguments, room);

    if (rc == NGX_OK) {
        ngx_qsort(arguments.elts, arguments.nelts,
                  sizeof(ngx_cognito_argument_t), ngx_cognito_form_compare);

        rc = ngx_cognito_form_inside(&fill, &target, arguments.elts,
                                     arguments.nelts, 0);
    }

    ngx_explicit_memzero(room, form->len);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED || fill.refused) {
        *message = fill.message;
        return NGX_DECLINED;
    }

    return NGX_OK;
}


/*
 * Takes the next argument off the form.  NGX_DONE: there is none;
 * NGX_DECLINED: it is not well-formed.
 */

static ngx_int_t
ngx_cognito_form_next(ngx_str_t *form, u_char **room, ngx_str_t *name,
    ngx_str_t *value)
{
    u_char     *p, *last, *end, *equals;
    ngx_int_t   rc;

    p = form->data;
    last = p + form->len;

    while (p < last && *p == '&') {
        p++;
    }

    if (p == last) {
        form->len = 0;
        return NGX_DONE;
    }

    end = ngx_strlchr(p, last, '&');
    if (end == NULL) {
        end = last;
    }

    form->data = end;
    form->len = last - end;

    equals = ngx_strlchr(p, end, '=');
    if (equals == NULL) {
        equals = end;
    }

    rc = ngx_cognito_form_unescape(p, equals, room, name);

    if (rc == NGX_OK) {
        p = equals < end ? equals + 1 : end;
        rc = ngx_cognito_form_unescape(p, end, room, value);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_form_unescape(const u_char *p, const u_char *last, u_char **room,
    ngx_str_t *text)
{
    u_char              *q;
    ngx_int_t            high, low;
    ngx_cognito_utf8_t   utf8;

    ngx_memzero(&utf8, sizeof(ngx_cognito_utf8_t));

    q = *room;
    text->data = q;

    while (p < last) {

        if (*p == '+') {
            *q++ = ' ';
            p++;
            continue;
        }

        if (*p != '%') {
            *q++ = *p++;
            continue;
        }

        if (last - p < 3) {
            return NGX_DECLINED;
        }

        high = ngx_cognito_form_hex(p[1]);
        low = ngx_cognito_form_hex(p[2]);

        if (high == NGX_ERROR || low == NGX_ERROR) {
            return NGX_DECLINED;
        }

        *q++ = (u_char) (high << 4 | low);
        p += 3;
    }

    *room = q;
    text->len = q - text->data;

    if (ngx_cognito_utf8_check(&utf8, text->data, q) != NGX_OK || utf8.need) {
        return NGX_DECLINED;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_form_hex(u_char ch)
{
    if (ch >= '0' && ch <= '9') {
        return ch - '0';
    }

    ch |= 0x20;

    if (ch >= 'a' && ch <= 'f') {
        return ch - 'a' + 10;
    }

    return NGX_ERROR;
}


static ngx_int_t
ngx_cognito_form_split(ngx_pool_t *pool, ngx_str_t *form,
    ngx_array_t *arguments, u_char *room)
{
    ngx_int_t                rc;
    ngx_str_t                rest, name, value;
    ngx_cognito_argument_t  *argument;

    rest = *form;

    for ( ;; ) {
        rc = ngx_cognito_form_next(&rest, &room, &name, &value);

        if (rc == NGX_DONE) {
            return NGX_OK;
        }

        if (rc != NGX_OK) {
            return NGX_DECLINED;
        }

        if (ngx_cognito_form_is_foreign(&name)) {
            continue;
        }

        ngx_cognito_form_normalize(&name);

        if (name.len == 0) {
            continue;
        }

        argument = ngx_array_push(arguments);
        if (argument == NULL) {
            return NGX_ERROR;
        }

        argument->path = name;
        argument->rest = name;
        argument->value = value;
        argument->order = arguments->nelts;
    }
}


/* arguments of the form itself and of a presigned request */

static ngx_uint_t
ngx_cognito_form_is_foreign(const ngx_str_t *name)
{
    return (name->len == 6 && ngx_strncmp(name->data, "Action", 6) == 0)
           || (name->len == 7 && ngx_strncmp(name->data, "Version", 7) == 0)
           || (name->len >= 6
               && ngx_strncasecmp(name->data, (u_char *) "X-Amz-", 6) == 0);
}


/*
 * Leaves out what says nothing: "member" and "entry", zeros before a number,
 * empty components.  Paths of one place then are equal.
 */

static void
ngx_cognito_form_normalize(ngx_str_t *path)
{
    u_char     *p;
    ngx_str_t   rest, component;

    rest = *path;
    p = path->data;

    while (ngx_cognito_form_component(&rest, &component) == NGX_OK) {

        if (component.len == 0
            || (component.len == 6
                && ngx_strncmp(component.data, "member", 6) == 0)
            || (component.len == 5
                && ngx_strncmp(component.data, "entry", 5) == 0))
        {
            continue;
        }

        if (ngx_cognito_form_is_index(&component)) {
            while (component.len > 1 && *component.data == '0') {
                component.data++;
                component.len--;
            }
        }

        if (p != path->data) {
            *p++ = '.';
        }

        ngx_memmove(p, component.data, component.len);
        p += component.len;
    }

    path->len = p - path->data;
}


/* takes the first component off a path; NGX_DECLINED: it is empty */

static ngx_int_t
ngx_cognito_form_component(ngx_str_t *path, ngx_str_t *component)
{
    u_char  *p, *last;

    if (path->len == 0) {
        return NGX_DECLINED;
    }

    last = path->data + path->len;

    p = ngx_strlchr(path->data, last, '.');
    if (p == NULL) {
        p = last;
    }

    component->data = path->data;
    component->len = p - path->data;

    if (p < last) {
        p++;
    }

    path->data = p;
    path->len = last - p;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_form_is_index(const ngx_str_t *component)
{
    size_t  i;

    for (i = 0; i < component->len; i++) {
        if (component->data[i] < '0' || component->data[i] > '9') {
            return 0;
        }
    }

    return component->len != 0;
}


/* by path, numbers by size; the same path in the order received */

static int ngx_libc_cdecl
ngx_cognito_form_compare(const void *one, const void *two)
{
    ngx_int_t                      rc;
    ngx_str_t                      first, second, left, right;
    const ngx_cognito_argument_t  *a = one;
    const ngx_cognito_argument_t  *b = two;

    first = a->path;
    second = b->path;

    for ( ;; ) {

        if (first.len == 0 || second.len == 0) {
            if (first.len != second.len) {
                return first.len ? 1 : -1;
            }

            return a->order < b->order ? -1 : a->order > b->order;
        }

        (void) ngx_cognito_form_component(&first, &left);
        (void) ngx_cognito_form_component(&second, &right);

        if (left.len != right.len
            && ngx_cognito_form_is_index(&left)
            && ngx_cognito_form_is_index(&right))
        {
            return left.len < right.len ? -1 : 1;
        }

        rc = ngx_memn2cmp(left.data, right.data, left.len, right.len);

        if (rc != 0) {
            return (int) rc;
        }
    }
}


/*
 * Fills one place from the arguments whose paths lead to it: those that end
 * here come first.
 */

static ngx_int_t
ngx_cognito_form_fill(ngx_cognito_fill_t *fill, ngx_cognito_target_t *target,
    ngx_cognito_argument_t *arguments, ngx_uint_t n, ngx_uint_t depth)
{
    ngx_int_t   rc;
    ngx_uint_t  i;

    for (i = 0; i < n && arguments[i].rest.len == 0; i++) { /* void */ }

    if (i) {
        rc = ngx_cognito_form_leaf(fill, target, &arguments[i - 1].value);
        if (rc != NGX_OK) {
            return rc;
        }
    }

    if (i == n) {
        return NGX_OK;
    }

    return ngx_cognito_form_inside(fill, target, &arguments[i], n - i,
                                   depth + 1);
}


static ngx_int_t
ngx_cognito_form_leaf(ngx_cognito_fill_t *fill, ngx_cognito_target_t *target,
    const ngx_str_t *text)
{
    void  *value;

    switch (target->shape->type) {

    case NGX_COGNITO_INTEGER:
    case NGX_COGNITO_LONG:
    case NGX_COGNITO_TIMESTAMP:

        if (ngx_cognito_is_number(text)) {
            ngx_cognito_fill_number(fill, target, text);
            return NGX_OK;
        }

        break;

    case NGX_COGNITO_LIST:
    case NGX_COGNITO_MAP:

        if (text->len == 0) {
            return ngx_cognito_fill_open(fill, target,
                                target->shape->type == NGX_COGNITO_LIST
                                ? NGX_COGNITO_TOKEN_LIST
                                : NGX_COGNITO_TOKEN_MAP, &value);
        }

        return ngx_cognito_form_json(fill, target, text);

    case NGX_COGNITO_STRUCTURE:
    case NGX_COGNITO_DOCUMENT:
        return ngx_cognito_form_json(fill, target, text);

    default:
        break;
    }

    return ngx_cognito_fill_string(fill, target, text);
}


static ngx_int_t
ngx_cognito_form_json(ngx_cognito_fill_t *fill, ngx_cognito_target_t *target,
    const ngx_str_t *text)
{
    size_t  i;

    for (i = 0; i < text->len; i++) {
        switch (text->data[i]) {

        case ' ':
        case '\t':
        case CR:
        case LF:
            continue;

        case '{':
        case '[':
            return ngx_cognito_decode_into(fill, target, text);

        default:
            break;
        }

        break;
    }

    if (target->shape->type == NGX_COGNITO_DOCUMENT) {
        return ngx_cognito_decode_into(fill, target, text);
    }

    ngx_cognito_fill_mismatch(fill, target->shape, NGX_COGNITO_TOKEN_STRING);

    return NGX_OK;
}


/* opens a container and fills it, a group of like paths after the other */

static ngx_int_t
ngx_cognito_form_inside(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, ngx_cognito_argument_t *arguments,
    ngx_uint_t n, ngx_uint_t depth)
{
    void                 *value;
    ngx_int_t             rc;
    ngx_str_t             component, other, rest;
    ngx_uint_t            i, end;
    ngx_cognito_token_e   token;

    if (depth == NGX_COGNITO_MAX_DEPTH) {
        return NGX_DECLINED;
    }

    token = NGX_COGNITO_TOKEN_MAP;

    if (target->shape->type == NGX_COGNITO_LIST) {
        component = arguments[0].rest;
        (void) ngx_cognito_form_component(&component, &other);

        if (ngx_cognito_form_is_index(&other)) {
            token = NGX_COGNITO_TOKEN_LIST;
        }
    }

    rc = ngx_cognito_fill_open(fill, target, token, &value);
    if (rc != NGX_OK) {
        return rc;
    }

    for (i = 0; i < n; i = end) {
        (void) ngx_cognito_form_component(&arguments[i].rest, &component);

        for (end = i + 1; end < n; end++) {
            rest = arguments[end].rest;

            (void) ngx_cognito_form_component(&rest, &other);

            if (other.len != component.len
                || ngx_memcmp(other.data, component.data, other.len) != 0)
            {
                break;
            }

            arguments[end].rest = rest;
        }

        rc = ngx_cognito_form_part(fill, target->shape, value, &component,
                                   &arguments[i], end - i, depth);
        if (rc != NGX_OK) {
            return rc;
        }
    }

    if (target->shape->type == NGX_COGNITO_MAP) {
        return ngx_cognito_fill_close_map(fill, value);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_form_part(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *shape, void *value, ngx_str_t *component,
    ngx_cognito_argument_t *arguments, ngx_uint_t n, ngx_uint_t depth)
{
    ngx_int_t                   rc, index;
    ngx_cognito_target_t        target;
    const ngx_cognito_field_t  *field;

    if (shape->type == NGX_COGNITO_STRUCTURE) {
        field = ngx_cognito_find_field(shape, component->data,
                                       component->len);
        if (field == NULL) {
            return NGX_OK;
        }

        target.shape = field->shape;
        target.slot = (u_char *) value + field->offset;
        target.in_list = 0;

        return ngx_cognito_form_fill(fill, &target, arguments, n, depth);
    }

    index = ngx_atoi(component->data, component->len);

    if (index == NGX_ERROR) {

        if (shape->type == NGX_COGNITO_LIST
            && !ngx_cognito_form_is_index(component))
        {
            ngx_cognito_fill_mismatch(fill, shape, NGX_COGNITO_TOKEN_MAP);
            return NGX_DECLINED;
        }

        if (!ngx_cognito_form_is_index(component)) {

            /* a map's key as it is */

            rc = ngx_cognito_fill_entry(fill, shape, value, component,
                                        &target);

            return rc == NGX_OK ? ngx_cognito_form_fill(fill, &target,
                                                        arguments, n, depth)
                                : rc;
        }
    }

    if (index < 1 || index > NGX_COGNITO_FORM_MAX_INDEX) {
        ngx_cognito_fill_refuse(fill, "Index out of range");
        return NGX_DECLINED;
    }

    if (shape->type == NGX_COGNITO_MAP) {
        return ngx_cognito_form_entry(fill, shape, value, arguments, n,
                                      depth);
    }

    rc = ngx_cognito_fill_element(fill, shape, value, &target);

    return rc == NGX_OK ? ngx_cognito_form_fill(fill, &target, arguments, n,
                                                depth)
                        : rc;
}


/* "key" sorts before "value"; whatever else there is, is not looked at */

static ngx_int_t
ngx_cognito_form_entry(ngx_cognito_fill_t *fill,
    const ngx_cognito_shape_t *map, ngx_array_t *array,
    ngx_cognito_argument_t *arguments, ngx_uint_t n, ngx_uint_t depth)
{
    ngx_int_t              rc;
    ngx_str_t              component, *key;
    ngx_uint_t             i, first, count;
    ngx_cognito_target_t   target;

    key = NULL;
    first = n;
    count = 0;

    for (i = 0; i < n; i++) {

        if (ngx_cognito_form_component(&arguments[i].rest, &component)
            != NGX_OK)
        {
            continue;
        }

        if (component.len == 3 && arguments[i].rest.len == 0
            && ngx_strncmp(component.data, "key", 3) == 0)
        {
            key = &arguments[i].value;
        }

        if (component.len == 5
            && ngx_strncmp(component.data, "value", 5) == 0)
        {
            first = ngx_min(first, i);
            count++;
        }
    }

    if (key == NULL) {
        ngx_cognito_fill_mismatch(fill, map, NGX_COGNITO_TOKEN_STRING);
        return NGX_DECLINED;
    }

    if (count == 0) {
        return NGX_OK;
    }

    rc = ngx_cognito_fill_entry(fill, map, array, key, &target);
    if (rc != NGX_OK) {
        return rc;
    }

    return ngx_cognito_form_fill(fill, &target, &arguments[first], count,
                                 depth);
}
