
/*
 * The schema of a pool: which attributes its users have.
 *
 * Every pool has the standard attributes, whose rules may be changed when it
 * is made; what else is asked for becomes a custom attribute.  What does not
 * live here: judging a user's values by the schema (ngx_cognito_attributes.c).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"


typedef struct {
    ngx_str_t                        name;
    ngx_uint_t                       type;
    ngx_str_t                        min;
    ngx_str_t                        max;
    ngx_uint_t                       fixed;     /* not to be changed */
} ngx_cognito_standard_attribute_t;


static ngx_int_t ngx_cognito_add_standard_attribute(ngx_cognito_call_t *call,
    ngx_array_t *schema, ngx_cognito_standard_attribute_t *standard,
    ngx_cognito_schema_attribute_t *asked);
static ngx_int_t ngx_cognito_add_custom_attribute(ngx_cognito_call_t *call,
    ngx_array_t *schema, ngx_cognito_schema_attribute_t *asked);
static ngx_int_t ngx_cognito_set_constraints(ngx_cognito_call_t *call,
    ngx_cognito_schema_attribute_t *attribute,
    ngx_cognito_schema_attribute_t *asked, ngx_str_t *min, ngx_str_t *max);
static ngx_int_t ngx_cognito_check_constraints(ngx_cognito_call_t *call,
    const ngx_str_t *name, const ngx_str_t *min, const ngx_str_t *max,
    ngx_uint_t length);
static ngx_int_t ngx_cognito_read_bound(const ngx_str_t *text,
    ngx_uint_t length, off_t *value);
static ngx_cognito_standard_attribute_t *ngx_cognito_standard_attribute(
    const ngx_str_t *name);
static ngx_cognito_schema_attribute_t *ngx_cognito_asked_attribute(
    ngx_array_t *asked, const ngx_str_t *name);


#define NGX_COGNITO_TEXT(name)                                                \
    { ngx_string(name), NGX_COGNITO_ATTRIBUTE_DATA_STRING,                    \
      ngx_string("0"), ngx_string("2048"), 0 }

#define NGX_COGNITO_FLAG(name)                                                \
    { ngx_string(name), NGX_COGNITO_ATTRIBUTE_DATA_BOOLEAN,                   \
      ngx_null_string, ngx_null_string, 1 }


/* in the order in which pools are described */

static ngx_cognito_standard_attribute_t  ngx_cognito_standard_attributes[] = {
    { ngx_string("sub"), NGX_COGNITO_ATTRIBUTE_DATA_STRING,
      ngx_string("1"), ngx_string("2048"), 1 },
    NGX_COGNITO_TEXT("name"),
    NGX_COGNITO_TEXT("given_name"),
    NGX_COGNITO_TEXT("family_name"),
    NGX_COGNITO_TEXT("middle_name"),
    NGX_COGNITO_TEXT("nickname"),
    NGX_COGNITO_TEXT("preferred_username"),
    NGX_COGNITO_TEXT("profile"),
    NGX_COGNITO_TEXT("picture"),
    NGX_COGNITO_TEXT("website"),
    NGX_COGNITO_TEXT("email"),
    NGX_COGNITO_FLAG("email_verified"),
    NGX_COGNITO_TEXT("gender"),
    { ngx_string("birthdate"), NGX_COGNITO_ATTRIBUTE_DATA_STRING,
      ngx_string("10"), ngx_string("10"), 0 },
    NGX_COGNITO_TEXT("zoneinfo"),
    NGX_COGNITO_TEXT("locale"),
    NGX_COGNITO_TEXT("phone_number"),
    NGX_COGNITO_FLAG("phone_number_verified"),
    NGX_COGNITO_TEXT("address"),
    { ngx_string("updated_at"), NGX_COGNITO_ATTRIBUTE_DATA_NUMBER,
      ngx_string("0"), ngx_null_string, 0 }
};

#define NGX_COGNITO_NSTANDARD                                                 \
    (sizeof(ngx_cognito_standard_attributes)                                  \
     / sizeof(ngx_cognito_standard_attribute_t))


ngx_int_t
ngx_cognito_make_schema(ngx_cognito_call_t *call, ngx_array_t *asked,
    ngx_array_t **schema)
{
    ngx_uint_t                         i, n;
    ngx_cognito_schema_attribute_t    *attribute;
    ngx_cognito_standard_attribute_t  *standard;

    n = asked ? asked->nelts : 0;
    attribute = asked ? asked->elts : NULL;

    *schema = ngx_array_create(call->pool, NGX_COGNITO_NSTANDARD + n,
                               sizeof(ngx_cognito_schema_attribute_t));
    if (*schema == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; i < NGX_COGNITO_NSTANDARD; i++) {
        standard = &ngx_cognito_standard_attributes[i];

        if (ngx_cognito_add_standard_attribute(call, *schema, standard,
                          ngx_cognito_asked_attribute(asked, &standard->name))
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    for (i = 0; i < n; i++) {

        if (attribute[i].name.data == NULL) {
            return ngx_cognito_fail(call,
                                    NGX_COGNITO_E_ATTRIBUTE_WITHOUT_NAME);
        }

        if (ngx_cognito_standard_attribute(&attribute[i].name)) {

            if (ngx_cognito_asked_attribute(asked, &attribute[i].name)
                != &attribute[i])
            {
                return ngx_cognito_fail(call, NGX_COGNITO_E_ATTRIBUTE_EXISTS,
                                        &attribute[i].name,
                                        &attribute[i].name);
            }

            continue;
        }

        if (ngx_cognito_add_custom_attribute(call, *schema, &attribute[i])
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_add_standard_attribute(ngx_cognito_call_t *call,
    ngx_array_t *schema, ngx_cognito_standard_attribute_t *standard,
    ngx_cognito_schema_attribute_t *asked)
{
    ngx_cognito_schema_attribute_t  *attribute;

    /*
     * The verified flags are no standard attributes for whoever makes a
     * pool: asked for, they become custom ones.
     */

    if (asked && standard->fixed
        && standard->type == NGX_COGNITO_ATTRIBUTE_DATA_BOOLEAN)
    {
        asked = NULL;
    }

    if (asked
        && (asked->developer_only_attribute == NGX_COGNITO_TRUE
            || (asked->attribute_data_type
                && asked->attribute_data_type != standard->type)))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_STANDARD_ATTRIBUTE,
                                &standard->name);
    }

    attribute = ngx_array_push(schema);
    if (attribute == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memzero(attribute, sizeof(ngx_cognito_schema_attribute_t));

    attribute->name = standard->name;
    attribute->attribute_data_type = standard->type;
    attribute->developer_only_attribute = NGX_COGNITO_FALSE;
    attribute->mutable = NGX_COGNITO_TRUE;
    attribute->required = NGX_COGNITO_FALSE;

    if (standard->fixed) {

        /* of these only the sub is a string */

        if (standard->type == NGX_COGNITO_ATTRIBUTE_DATA_STRING) {
            attribute->mutable = NGX_COGNITO_FALSE;
            attribute->required = NGX_COGNITO_TRUE;
        }

        asked = NULL;
    }

    if (asked && asked->mutable) {
        attribute->mutable = asked->mutable;
    }

    if (asked && asked->required) {
        attribute->required = asked->required;
    }

    return ngx_cognito_set_constraints(call, attribute, asked, &standard->min,
                                       &standard->max);
}


static ngx_int_t
ngx_cognito_add_custom_attribute(ngx_cognito_call_t *call,
    ngx_array_t *schema, ngx_cognito_schema_attribute_t *asked)
{
    ngx_str_t                        name, none;
    ngx_uint_t                       developer;
    ngx_cognito_schema_attribute_t  *attribute;

    if (asked->required == NGX_COGNITO_TRUE) {
        return ngx_cognito_fail(call,
                                NGX_COGNITO_E_REQUIRED_CUSTOM_ATTRIBUTE);
    }

    developer = (asked->developer_only_attribute == NGX_COGNITO_TRUE);

    name.data = ngx_pnalloc(call->pool,
                            sizeof("dev:custom:") - 1 + asked->name.len);
    if (name.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    name.len = ngx_sprintf(name.data, "%scustom:%V", developer ? "dev:" : "",
                           &asked->name)
               - name.data;

    if (ngx_cognito_asked_attribute(schema, &name)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ATTRIBUTE_EXISTS, &name,
                                &name);
    }

    attribute = ngx_array_push(schema);
    if (attribute == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memzero(attribute, sizeof(ngx_cognito_schema_attribute_t));

    attribute->name = name;
    attribute->attribute_data_type = asked->attribute_data_type
                                     ? asked->attribute_data_type
                                     : NGX_COGNITO_ATTRIBUTE_DATA_STRING;
    attribute->developer_only_attribute = ngx_cognito_boolean(developer);
    attribute->mutable = asked->mutable ? asked->mutable : NGX_COGNITO_TRUE;
    attribute->required = NGX_COGNITO_FALSE;

    ngx_str_null(&none);

    return ngx_cognito_set_constraints(call, attribute, asked, &none, &none);
}


/* the object of constraints is there for its types, if only as an empty one */

static ngx_int_t
ngx_cognito_set_constraints(ngx_cognito_call_t *call,
    ngx_cognito_schema_attribute_t *attribute,
    ngx_cognito_schema_attribute_t *asked, ngx_str_t *min, ngx_str_t *max)
{
    ngx_cognito_number_attribute_constraints_t  *number;
    ngx_cognito_string_attribute_constraints_t  *string;

    if (attribute->attribute_data_type == NGX_COGNITO_ATTRIBUTE_DATA_STRING) {

        if (asked && asked->string_attribute_constraints) {
            string = asked->string_attribute_constraints;
            attribute->string_attribute_constraints = string;

            return ngx_cognito_check_constraints(call, &attribute->name,
                                                 &string->min_length,
                                                 &string->max_length, 1);
        }

        string = ngx_pcalloc(call->pool,
                         sizeof(ngx_cognito_string_attribute_constraints_t));
        if (string == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        string->min_length = *min;
        string->max_length = *max;
        attribute->string_attribute_constraints = string;
    }

    if (attribute->attribute_data_type == NGX_COGNITO_ATTRIBUTE_DATA_NUMBER) {

        if (asked && asked->number_attribute_constraints) {
            number = asked->number_attribute_constraints;
            attribute->number_attribute_constraints = number;

            return ngx_cognito_check_constraints(call, &attribute->name,
                                                 &number->min_value,
                                                 &number->max_value, 0);
        }

        number = ngx_pcalloc(call->pool,
                         sizeof(ngx_cognito_number_attribute_constraints_t));
        if (number == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        number->min_value = *min;
        number->max_value = *max;
        attribute->number_attribute_constraints = number;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_constraints(ngx_cognito_call_t *call,
    const ngx_str_t *name, const ngx_str_t *min, const ngx_str_t *max,
    ngx_uint_t length)
{
    off_t  low, high;

    low = -NGX_MAX_OFF_T_VALUE;
    high = NGX_MAX_OFF_T_VALUE;

    if (ngx_cognito_read_bound(min, length, &low) != NGX_OK
        || ngx_cognito_read_bound(max, length, &high) != NGX_OK
        || low > high)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ATTRIBUTE_CONSTRAINTS,
                                name);
    }

    return NGX_OK;
}


/* an absent bound leaves *value as it is */

static ngx_int_t
ngx_cognito_read_bound(const ngx_str_t *text, ngx_uint_t length,
    off_t *value)
{
    off_t    number;
    u_char  *p;
    size_t   len;

    if (text->data == NULL) {
        return NGX_OK;
    }

    p = text->data;
    len = text->len;

    if (!length && len > 1 && *p == '-') {
        p++;
        len--;
    }

    number = ngx_atoof(p, len);

    if (number == NGX_ERROR) {
        return NGX_ERROR;
    }

    *value = (p == text->data) ? number : -number;

    return NGX_OK;
}


static ngx_cognito_standard_attribute_t *
ngx_cognito_standard_attribute(const ngx_str_t *name)
{
    ngx_uint_t                         i;
    ngx_cognito_standard_attribute_t  *standard;

    for (i = 0; i < NGX_COGNITO_NSTANDARD; i++) {
        standard = &ngx_cognito_standard_attributes[i];

        if (standard->type != NGX_COGNITO_ATTRIBUTE_DATA_BOOLEAN
            && ngx_cognito_same_name(&standard->name, name))
        {
            return standard;
        }
    }

    return NULL;
}


static ngx_cognito_schema_attribute_t *
ngx_cognito_asked_attribute(ngx_array_t *asked, const ngx_str_t *name)
{
    ngx_uint_t                       i;
    ngx_cognito_schema_attribute_t  *attribute;

    if (asked == NULL) {
        return NULL;
    }

    attribute = asked->elts;

    for (i = 0; i < asked->nelts; i++) {
        if (ngx_cognito_same_name(&attribute[i].name, name)) {
            return &attribute[i];
        }
    }

    return NULL;
}
