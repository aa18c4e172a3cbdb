
/*
 * A user's attributes: reading and writing them in a record, what the pool's
 * schema says of their values, and what an app client may read and write.
 *
 * What does not live here: which attributes serve as names
 * (ngx_cognito_users.c).  A record refers to the values it was given; they
 * belong to the call's pool, as all memory here.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"


#define NGX_COGNITO_MAX_PHONE_DIGITS  15


/* what is wrong with attributes, a line each, as far as there is room */

typedef struct {
    u_char                           *last;
    u_char                           *end;
    const char                       *prefix;    /* of a name */
    u_char                            text[NGX_MAX_ERROR_STR];
} ngx_cognito_complaints_t;


typedef ngx_uint_t (*ngx_cognito_form_pt)(const ngx_str_t *value);


static void ngx_cognito_complain(ngx_cognito_complaints_t *complaints,
    const ngx_str_t *name, const char *problem, ...);
static void ngx_cognito_judge_attribute(ngx_cognito_call_t *call,
    ngx_cognito_complaints_t *complaints, ngx_cognito_attribute_t *attribute,
    ngx_uint_t creating);
static void ngx_cognito_judge_value(ngx_cognito_complaints_t *complaints,
    ngx_cognito_schema_attribute_t *schema, const ngx_str_t *value);
static void ngx_cognito_judge_string(ngx_cognito_complaints_t *complaints,
    ngx_cognito_schema_attribute_t *schema, const ngx_str_t *value);
static void ngx_cognito_judge_number(ngx_cognito_complaints_t *complaints,
    ngx_cognito_schema_attribute_t *schema, const ngx_str_t *value);
static ngx_uint_t ngx_cognito_is_number(const ngx_str_t *text);
static ngx_int_t ngx_cognito_compare_numbers(const ngx_str_t *one,
    const ngx_str_t *other);
static ngx_str_t ngx_cognito_integer_part(const ngx_str_t *number,
    ngx_str_t *fraction);
static ngx_uint_t ngx_cognito_is_boolean(const ngx_str_t *value);
static ngx_int_t ngx_cognito_judge_form(ngx_cognito_call_t *call,
    ngx_array_t *attributes, const ngx_str_t *name, ngx_cognito_form_pt form,
    ngx_uint_t error);
static ngx_int_t ngx_cognito_write_attributes(ngx_cognito_call_t *call,
    ngx_array_t *attributes);
static void ngx_cognito_judge_required(ngx_cognito_call_t *call,
    ngx_cognito_complaints_t *complaints, ngx_array_t *attributes);
static ngx_int_t ngx_cognito_refuse_attributes(ngx_cognito_call_t *call,
    ngx_cognito_complaints_t *complaints, ngx_uint_t creating);
static ngx_uint_t ngx_cognito_listed(ngx_array_t *list,
    const ngx_str_t *name);
static ngx_uint_t ngx_cognito_is_verified_flag(const ngx_str_t *name);
static ngx_uint_t ngx_cognito_is_developer_only(const ngx_str_t *name);
static ngx_uint_t ngx_cognito_begins_with(const ngx_str_t *name,
    const char *head, size_t len);


ngx_str_t  ngx_cognito_email = ngx_string("email");
ngx_str_t  ngx_cognito_phone_number = ngx_string("phone_number");
ngx_str_t  ngx_cognito_preferred_username = ngx_string("preferred_username");
ngx_str_t  ngx_cognito_email_verified = ngx_string("email_verified");
ngx_str_t  ngx_cognito_phone_number_verified =
    ngx_string("phone_number_verified");
ngx_str_t  ngx_cognito_true = ngx_string("true");
ngx_str_t  ngx_cognito_false = ngx_string("false");

static ngx_str_t  ngx_cognito_sub = ngx_string("sub");


ngx_uint_t
ngx_cognito_same_name(const ngx_str_t *one, const ngx_str_t *other)
{
    return one->len == other->len
           && ngx_memcmp(one->data, other->data, one->len) == 0;
}


ngx_str_t *
ngx_cognito_attribute(ngx_cognito_user_record_t *record,
    const ngx_str_t *name)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *entry;

    if (record->attributes == NULL) {
        return NULL;
    }

    entry = record->attributes->elts;

    for (i = 0; i < record->attributes->nelts; i++) {
        if (ngx_cognito_same_name(&entry[i].key, name)) {
            return &entry[i].value;
        }
    }

    return NULL;
}


ngx_int_t
ngx_cognito_set_attribute(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record, const ngx_str_t *name,
    const ngx_str_t *value)
{
    ngx_str_t            *current;
    ngx_cognito_entry_t  *entry;

    current = ngx_cognito_attribute(record, name);

    if (current) {
        *current = *value;
        return NGX_OK;
    }

    if (record->attributes == NULL) {
        record->attributes = ngx_array_create(call->pool, 8,
                                              sizeof(ngx_cognito_entry_t));
        if (record->attributes == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    entry = ngx_array_push(record->attributes);
    if (entry == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    entry->key = *name;
    entry->value = *value;

    return NGX_OK;
}


void
ngx_cognito_delete_attribute(ngx_cognito_user_record_t *record,
    const ngx_str_t *name)
{
    ngx_uint_t            i, n;
    ngx_cognito_entry_t  *entry;

    if (record->attributes == NULL) {
        return;
    }

    entry = record->attributes->elts;
    n = 0;

    for (i = 0; i < record->attributes->nelts; i++) {
        if (!ngx_cognito_same_name(&entry[i].key, name)) {
            entry[n++] = entry[i];
        }
    }

    record->attributes->nelts = n;
}


ngx_int_t
ngx_cognito_show_attributes(ngx_cognito_call_t *call,
    ngx_cognito_loaded_client_t *client, ngx_array_t **attributes)
{
    ngx_uint_t                  i, n;
    ngx_array_t                *list;
    ngx_cognito_entry_t        *entry;
    ngx_cognito_attribute_t    *shown;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    n = record->attributes ? record->attributes->nelts : 0;

    list = ngx_array_create(call->pool, n + 1,
                            sizeof(ngx_cognito_attribute_t));
    if (list == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    /* the array has room for all: pushing does not fail */

    shown = ngx_array_push(list);
    shown->name = ngx_cognito_sub;
    shown->value = record->sub;

    for (i = 0; i < n; i++) {
        entry = record->attributes->elts;
        entry += i;

        if (client && client->settings->read_attributes
            && !ngx_cognito_listed(client->settings->read_attributes,
                                   &entry->key))
        {
            continue;
        }

        if (client && ngx_cognito_is_developer_only(&entry->key)) {
            continue;
        }

        shown = ngx_array_push(list);
        shown->name = entry->key;
        shown->value = entry->value;
    }

    *attributes = list;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_accept_attributes(ngx_cognito_call_t *call,
    ngx_array_t *attributes, ngx_uint_t required, ngx_uint_t admin)
{
    ngx_uint_t                 i, n;
    ngx_cognito_attribute_t   *attribute;
    ngx_cognito_complaints_t   complaints;

    complaints.last = complaints.text;
    complaints.end = complaints.text + sizeof(complaints.text);
    complaints.prefix = required ? "" : "user.";

    n = attributes ? attributes->nelts : 0;

    for (i = 0; i < n; i++) {
        attribute = attributes->elts;
        attribute += i;

        if (!admin && ngx_cognito_is_verified_flag(&attribute->name)) {
            return ngx_cognito_fail(call,
                                    NGX_COGNITO_E_UNAUTHORIZED_ATTRIBUTE);
        }

        ngx_cognito_judge_attribute(call, &complaints, attribute, required);
    }

    /* what an administrator leaves out is asked for at the first sign-in */

    if (required && !admin) {
        ngx_cognito_judge_required(call, &complaints, attributes);
    }

    if (complaints.last != complaints.text) {
        return ngx_cognito_refuse_attributes(call, &complaints, required);
    }

    if (n == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_judge_form(call, attributes, &ngx_cognito_email,
                               ngx_cognito_is_email,
                               NGX_COGNITO_E_INVALID_EMAIL)
        != NGX_OK
        || ngx_cognito_judge_form(call, attributes, &ngx_cognito_phone_number,
                                  ngx_cognito_is_phone_number,
                                  NGX_COGNITO_E_INVALID_PHONE_NUMBER)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_write_attributes(call, attributes);
}


static void
ngx_cognito_complain(ngx_cognito_complaints_t *complaints,
    const ngx_str_t *name, const char *problem, ...)
{
    va_list  args;

    complaints->last = ngx_slprintf(complaints->last, complaints->end,
                                    "%s%V: ", complaints->prefix, name);

    va_start(args, problem);
    complaints->last = ngx_vslprintf(complaints->last, complaints->end,
                                     problem, args);
    va_end(args);

    complaints->last = ngx_slprintf(complaints->last, complaints->end, "\n");
}


static ngx_int_t
ngx_cognito_refuse_attributes(ngx_cognito_call_t *call,
    ngx_cognito_complaints_t *complaints, ngx_uint_t creating)
{
    ngx_str_t  text;

    text.data = complaints->text;
    text.len = complaints->last - complaints->text;

    return ngx_cognito_fail(call,
                            creating ? NGX_COGNITO_E_ATTRIBUTES_NOT_IN_SCHEMA
                                     : NGX_COGNITO_E_INVALID,
                            &text);
}


/* an empty value means: none; it is not measured */

static void
ngx_cognito_judge_attribute(ngx_cognito_call_t *call,
    ngx_cognito_complaints_t *complaints, ngx_cognito_attribute_t *attribute,
    ngx_uint_t creating)
{
    ngx_str_t                       *name;
    ngx_cognito_schema_attribute_t  *schema;

    name = &attribute->name;
    schema = ngx_cognito_schema_of(call, name);

    if (schema == NULL) {

        if (creating && (ngx_cognito_begins_with(name, "custom:", 7)
                         || ngx_cognito_begins_with(name, "dev:", 4)))
        {
            complaints->last = ngx_slprintf(complaints->last, complaints->end,
                                            "Type for attribute {%V} could "
                                            "not be determined", name);
            return;
        }

        ngx_cognito_complain(complaints, name,
                             "Attribute does not exist in the schema.");
        return;
    }

    if (ngx_cognito_same_name(name, &ngx_cognito_sub)
        || (!creating && schema->mutable == NGX_COGNITO_FALSE))
    {
        ngx_cognito_complain(complaints, name,
                             "Attribute cannot be updated.");
        return;
    }

    if (attribute->value.len) {
        ngx_cognito_judge_value(complaints, schema, &attribute->value);

    } else if (!creating && schema->required == NGX_COGNITO_TRUE) {
        ngx_cognito_complain(complaints, name,
                             "Required attribute cannot be deleted.");
    }
}


static void
ngx_cognito_judge_value(ngx_cognito_complaints_t *complaints,
    ngx_cognito_schema_attribute_t *schema, const ngx_str_t *value)
{
    switch (schema->attribute_data_type) {

    case NGX_COGNITO_ATTRIBUTE_DATA_NUMBER:
        ngx_cognito_judge_number(complaints, schema, value);
        break;

    case NGX_COGNITO_ATTRIBUTE_DATA_BOOLEAN:

        if (!ngx_cognito_is_boolean(value)) {
            ngx_cognito_complain(complaints, &schema->name,
                                 "Boolean must be true or false");
        }

        break;

    default: /* String; how a DateTime is written is the client's affair */
        ngx_cognito_judge_string(complaints, schema, value);
    }
}


static void
ngx_cognito_judge_string(ngx_cognito_complaints_t *complaints,
    ngx_cognito_schema_attribute_t *schema, const ngx_str_t *value)
{
    off_t                                       length, limit;
    ngx_cognito_string_attribute_constraints_t  *constraints;

    constraints = schema->string_attribute_constraints;

    if (constraints == NULL) {
        return;
    }

    length = ngx_utf8_length(value->data, value->len);

    limit = ngx_atoof(constraints->min_length.data,
                      constraints->min_length.len);

    if (limit != NGX_ERROR && length < limit) {
        ngx_cognito_complain(complaints, &schema->name,
                             "String must be at least %O characters", limit);
    }

    limit = ngx_atoof(constraints->max_length.data,
                      constraints->max_length.len);

    if (limit != NGX_ERROR && length > limit) {
        ngx_cognito_complain(complaints, &schema->name,
                             "String must be no longer than %O characters",
                             limit);
    }
}


static void
ngx_cognito_judge_number(ngx_cognito_complaints_t *complaints,
    ngx_cognito_schema_attribute_t *schema, const ngx_str_t *value)
{
    ngx_cognito_number_attribute_constraints_t  *constraints;

    if (!ngx_cognito_is_number(value)) {
        ngx_cognito_complain(complaints, &schema->name,
                             "Value must be a number");
        return;
    }

    constraints = schema->number_attribute_constraints;

    if (constraints == NULL) {
        return;
    }

    if (ngx_cognito_is_number(&constraints->min_value)
        && ngx_cognito_compare_numbers(value, &constraints->min_value) < 0)
    {
        ngx_cognito_complain(complaints, &schema->name,
                             "Number must not be less than %V",
                             &constraints->min_value);
    }

    if (ngx_cognito_is_number(&constraints->max_value)
        && ngx_cognito_compare_numbers(value, &constraints->max_value) > 0)
    {
        ngx_cognito_complain(complaints, &schema->name,
                             "Number must not be greater than %V",
                             &constraints->max_value);
    }
}


/* -?digits(.digits)? */

static ngx_uint_t
ngx_cognito_is_number(const ngx_str_t *text)
{
    u_char      *p, *end;
    ngx_uint_t   digits, points;

    p = text->data;
    end = p + text->len;

    if (p < end && *p == '-') {
        p++;
    }

    digits = 0;
    points = 0;

    for ( /* void */ ; p < end; p++) {

        if (*p == '.') {

            if (digits == 0 || points++) {
                return 0;
            }

            digits = 0;
            continue;
        }

        if (*p < '0' || *p > '9') {
            return 0;
        }

        digits++;
    }

    return digits != 0;
}


/*
 * Limits may have hundreds of digits, so numbers are compared as texts:
 * less than, equal to or greater than 0, as one is to other.
 */

static ngx_int_t
ngx_cognito_compare_numbers(const ngx_str_t *one, const ngx_str_t *other)
{
    ngx_int_t  rc, sign;
    ngx_str_t  integer[2], fraction[2];

    integer[0] = ngx_cognito_integer_part(one, &fraction[0]);
    integer[1] = ngx_cognito_integer_part(other, &fraction[1]);

    /* zero has no sign */

    sign = (one->data[0] == '-' && integer[0].len + fraction[0].len) ? -1 : 1;
    rc = (other->data[0] == '-' && integer[1].len + fraction[1].len) ? -1 : 1;

    if (sign != rc) {
        return sign;
    }

    if (integer[0].len != integer[1].len) {
        return (integer[0].len < integer[1].len) ? -sign : sign;
    }

    rc = ngx_memcmp(integer[0].data, integer[1].data, integer[0].len);

    if (rc == 0) {
        rc = ngx_memn2cmp(fraction[0].data, fraction[1].data, fraction[0].len,
                          fraction[1].len);
    }

    return rc * sign;
}


/* both without sign and without zeros that say nothing */

static ngx_str_t
ngx_cognito_integer_part(const ngx_str_t *number, ngx_str_t *fraction)
{
    u_char     *point, *end;
    ngx_str_t   integer;

    integer = *number;
    end = integer.data + integer.len;

    point = ngx_strlchr(integer.data, end, '.');

    if (point == NULL) {
        fraction->data = end;
        fraction->len = 0;

    } else {
        fraction->data = point + 1;
        fraction->len = end - fraction->data;
        integer.len = point - integer.data;
    }

    while (fraction->len && fraction->data[fraction->len - 1] == '0') {
        fraction->len--;
    }

    while (integer.len && (*integer.data == '0' || *integer.data == '-')) {
        integer.data++;
        integer.len--;
    }

    return integer;
}


static ngx_uint_t
ngx_cognito_is_boolean(const ngx_str_t *value)
{
    return (value->len == ngx_cognito_true.len
            && ngx_strncasecmp(value->data, ngx_cognito_true.data, value->len)
               == 0)
           || (value->len == ngx_cognito_false.len
               && ngx_strncasecmp(value->data, ngx_cognito_false.data,
                                  value->len)
                  == 0);
}


static void
ngx_cognito_judge_required(ngx_cognito_call_t *call,
    ngx_cognito_complaints_t *complaints, ngx_array_t *attributes)
{
    ngx_uint_t                       i, n;
    ngx_array_t                     *list;
    ngx_cognito_attribute_t         *given;
    ngx_cognito_schema_attribute_t  *schema;

    list = call->found.user_pool->settings->schema_attributes;
    n = list ? list->nelts : 0;

    for (i = 0; i < n; i++) {
        schema = list->elts;
        schema += i;

        if (schema->required != NGX_COGNITO_TRUE
            || ngx_cognito_same_name(&schema->name, &ngx_cognito_sub)
            || ngx_cognito_attribute(call->found.user.record, &schema->name))
        {
            continue;
        }

        given = ngx_cognito_given_attribute(attributes, &schema->name);

        if (given == NULL || given->value.len == 0) {
            ngx_cognito_complain(complaints, &schema->name,
                                 "The attribute is required");
        }
    }
}


static ngx_int_t
ngx_cognito_judge_form(ngx_cognito_call_t *call, ngx_array_t *attributes,
    const ngx_str_t *name, ngx_cognito_form_pt form, ngx_uint_t error)
{
    ngx_cognito_attribute_t  *given;

    given = ngx_cognito_given_attribute(attributes, name);

    if (given && given->value.len && !form(&given->value)) {
        return ngx_cognito_fail(call, error);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_write_attributes(ngx_cognito_call_t *call,
    ngx_array_t *attributes)
{
    ngx_str_t                       *value;
    ngx_uint_t                       i;
    ngx_cognito_attribute_t         *given;
    ngx_cognito_user_record_t       *record;
    ngx_cognito_schema_attribute_t  *schema;

    record = call->found.user.record;

    for (i = 0; i < attributes->nelts; i++) {
        given = attributes->elts;
        given += i;

        value = &given->value;

        if (value->len == 0) {
            ngx_cognito_delete_attribute(record, &given->name);
            continue;
        }

        schema = ngx_cognito_schema_of(call, &given->name);

        if (schema->attribute_data_type
            == NGX_COGNITO_ATTRIBUTE_DATA_BOOLEAN)
        {
            /* "True" is stored as the service shows it */

            value = (value->len == ngx_cognito_true.len) ? &ngx_cognito_true
                                                         : &ngx_cognito_false;
        }

        if (ngx_cognito_set_attribute(call, record, &given->name, value)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/*
 * Cognito: without an explicit list a client writes all it could write;
 * never what only the service or an administrator sets.
 */

ngx_int_t
ngx_cognito_check_writable(ngx_cognito_call_t *call, ngx_array_t *attributes)
{
    ngx_str_t                *name;
    ngx_uint_t                i, n;
    ngx_array_t              *list;
    ngx_cognito_attribute_t  *attribute;

    list = call->found.client->settings->write_attributes;
    n = attributes ? attributes->nelts : 0;

    for (i = 0; i < n; i++) {
        attribute = attributes->elts;
        name = &attribute[i].name;

        if (ngx_cognito_same_name(name, &ngx_cognito_sub)
            || ngx_cognito_is_verified_flag(name)
            || ngx_cognito_is_developer_only(name)
            || (list && !ngx_cognito_listed(list, name)))
        {
            return ngx_cognito_fail(call,
                                    NGX_COGNITO_E_UNAUTHORIZED_ATTRIBUTE);
        }
    }

    return NGX_OK;
}


ngx_cognito_schema_attribute_t *
ngx_cognito_schema_of(ngx_cognito_call_t *call, const ngx_str_t *name)
{
    ngx_uint_t                       i, n;
    ngx_array_t                     *list;
    ngx_cognito_schema_attribute_t  *schema;

    list = call->found.user_pool->settings->schema_attributes;
    n = list ? list->nelts : 0;

    for (i = 0; i < n; i++) {
        schema = list->elts;

        if (ngx_cognito_same_name(&schema[i].name, name)) {
            return &schema[i];
        }
    }

    return NULL;
}


/* something before the only "@", and a domain of several labels after it */

ngx_uint_t
ngx_cognito_is_email(const ngx_str_t *text)
{
    u_char  *p, *at, *dot, *end;

    end = text->data + text->len;
    at = NULL;
    dot = NULL;

    for (p = text->data; p < end; p++) {

        if (*p <= ' ' || *p == 0x7f) {
            return 0;
        }

        if (*p == '@') {

            if (at || p == text->data) {
                return 0;
            }

            at = p;
            dot = p;
            continue;
        }

        if (*p == '.' && at) {

            if (dot == p - 1) {
                return 0;
            }

            dot = p;
        }
    }

    return at && dot > at && dot < end - 1;
}


/* E.164 */

ngx_uint_t
ngx_cognito_is_phone_number(const ngx_str_t *text)
{
    ngx_uint_t  i;

    if (text->len < 2 || text->len > 1 + NGX_COGNITO_MAX_PHONE_DIGITS
        || text->data[0] != '+')
    {
        return 0;
    }

    for (i = 1; i < text->len; i++) {
        if (text->data[i] < '0' || text->data[i] > '9') {
            return 0;
        }
    }

    return 1;
}


ngx_cognito_attribute_t *
ngx_cognito_given_attribute(ngx_array_t *attributes, const ngx_str_t *name)
{
    ngx_uint_t                i;
    ngx_cognito_attribute_t  *attribute;

    if (attributes == NULL) {
        return NULL;
    }

    attribute = attributes->elts;

    for (i = attributes->nelts; i > 0; i--) {
        if (ngx_cognito_same_name(&attribute[i - 1].name, name)) {
            return &attribute[i - 1];
        }
    }

    return NULL;
}


static ngx_uint_t
ngx_cognito_listed(ngx_array_t *list, const ngx_str_t *name)
{
    ngx_str_t   *listed;
    ngx_uint_t   i;

    listed = list->elts;

    for (i = 0; i < list->nelts; i++) {
        if (ngx_cognito_same_name(&listed[i], name)) {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_cognito_is_verified_flag(const ngx_str_t *name)
{
    return ngx_cognito_same_name(name, &ngx_cognito_email_verified)
           || ngx_cognito_same_name(name, &ngx_cognito_phone_number_verified);
}


static ngx_uint_t
ngx_cognito_is_developer_only(const ngx_str_t *name)
{
    return ngx_cognito_begins_with(name, "dev:", 4);
}


static ngx_uint_t
ngx_cognito_begins_with(const ngx_str_t *name, const char *head, size_t len)
{
    return name->len >= len && ngx_strncmp(name->data, head, len) == 0;
}
