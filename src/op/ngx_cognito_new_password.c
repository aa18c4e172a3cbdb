
/*
 * NEW_PASSWORD_REQUIRED: who came in with a temporary password chooses one,
 * and brings the attributes that the pool requires and the user lacks.
 *
 * All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"


static ngx_int_t ngx_cognito_demand_new_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_required_attributes(ngx_cognito_call_t *call,
    ngx_str_t *text);
static ngx_int_t ngx_cognito_user_attributes(ngx_cognito_call_t *call,
    ngx_str_t *text);
static ngx_int_t ngx_cognito_missing_attributes(ngx_cognito_call_t *call,
    ngx_array_t *given, ngx_array_t **names);
static ngx_int_t ngx_cognito_check_new_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_given_attributes(ngx_cognito_call_t *call,
    ngx_array_t **given);
static ngx_int_t ngx_cognito_refuse_missing(ngx_cognito_call_t *call,
    ngx_array_t *names);
static ngx_int_t ngx_cognito_accept_new_password(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_new_password_required_steps[] = {
    ngx_cognito_demand_new_password,
    ngx_cognito_commit_sign_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_new_password_steps[] = {
    ngx_cognito_find_session,
    ngx_cognito_check_new_password,
    ngx_cognito_check_new_password_policy,
    ngx_cognito_make_verifier,
    ngx_cognito_keep_verifier,
    ngx_cognito_accept_new_password,
    NULL
};


static ngx_str_t  ngx_cognito_attribute_prefix =
                                               ngx_string("userAttributes.");


static ngx_int_t
ngx_cognito_demand_new_password(ngx_cognito_call_t *call)
{
    ngx_str_t  required, attributes;

    if (ngx_cognito_challenge_begin(call,
                             NGX_COGNITO_CHALLENGE_NAME_NEW_PASSWORD_REQUIRED)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_required_attributes(call, &required) != NGX_OK
        || ngx_cognito_user_attributes(call, &attributes) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_challenge_parameter(call, "USER_ID_FOR_SRP",
                                        &call->found.user.username)
        != NGX_OK
        || ngx_cognito_challenge_parameter(call, "requiredAttributes",
                                           &required)
           != NGX_OK
        || ngx_cognito_challenge_parameter(call, "userAttributes",
                                           &attributes)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_new_session(call);
}


/* a JSON list of the keys that the answer must bring */

static ngx_int_t
ngx_cognito_required_attributes(ngx_cognito_call_t *call, ngx_str_t *text)
{
    u_char              *p;
    ngx_str_t           *name, key;
    ngx_uint_t           i;
    ngx_array_t         *names;
    ngx_cognito_json_t  *json;

    json = ngx_cognito_json_create(call->pool);

    if (json == NULL
        || ngx_cognito_missing_attributes(call, NULL, &names) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_json_open(json, NULL, '[');

    name = names->elts;

    for (i = 0; i < names->nelts; i++) {
        key.len = ngx_cognito_attribute_prefix.len + name[i].len;
        key.data = ngx_pnalloc(call->pool, key.len);
        if (key.data == NULL) {
            return NGX_ERROR;
        }

        p = ngx_cpymem(key.data, ngx_cognito_attribute_prefix.data,
                       ngx_cognito_attribute_prefix.len);
        ngx_memcpy(p, name[i].data, name[i].len);

        ngx_cognito_json_string(json, NULL, &key);
    }

    ngx_cognito_json_close(json);

    return ngx_cognito_json_finish(json, text);
}


/* a JSON map of what the client may see; flags are texts here */

static ngx_int_t
ngx_cognito_user_attributes(ngx_cognito_call_t *call, ngx_str_t *text)
{
    ngx_uint_t                i;
    ngx_array_t              *attributes;
    ngx_cognito_json_t       *json;
    ngx_cognito_attribute_t  *attribute;

    static ngx_str_t          sub = ngx_string("sub");

    json = ngx_cognito_json_create(call->pool);

    if (json == NULL
        || ngx_cognito_show_attributes(call, call->found.client, &attributes)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_json_open(json, NULL, '{');

    attribute = attributes->elts;

    for (i = 0; i < attributes->nelts; i++) {
        if (!ngx_cognito_same_name(&attribute[i].name, &sub)) {
            ngx_cognito_json_string(json, &attribute[i].name,
                                    &attribute[i].value);
        }
    }

    ngx_cognito_json_close(json);

    return ngx_cognito_json_finish(json, text);
}


/* what the pool requires and neither the user nor the answer has */

static ngx_int_t
ngx_cognito_missing_attributes(ngx_cognito_call_t *call, ngx_array_t *given,
    ngx_array_t **names)
{
    ngx_str_t                       *name;
    ngx_uint_t                       i, k, n;
    ngx_array_t                     *schema;
    ngx_cognito_attribute_t         *attribute;
    ngx_cognito_schema_attribute_t  *wanted;

    static ngx_str_t                 sub = ngx_string("sub");

    schema = call->found.user_pool->settings->schema_attributes;

    *names = ngx_array_create(call->pool, 4, sizeof(ngx_str_t));
    if (*names == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; schema && i < schema->nelts; i++) {
        wanted = schema->elts;
        wanted += i;

        if (wanted->required != NGX_COGNITO_TRUE
            || ngx_cognito_same_name(&wanted->name, &sub)
            || ngx_cognito_attribute(call->found.user.record, &wanted->name))
        {
            continue;
        }

        attribute = given ? given->elts : NULL;
        n = given ? given->nelts : 0;

        for (k = 0; k < n; k++) {
            if (ngx_cognito_same_name(&attribute[k].name, &wanted->name)) {
                break;
            }
        }

        if (k < n) {
            continue;
        }

        name = ngx_array_push(*names);
        if (name == NULL) {
            return NGX_ERROR;
        }

        *name = wanted->name;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_new_password(ngx_cognito_call_t *call)
{
    ngx_str_t                  *value;
    ngx_uint_t                  i;
    ngx_array_t                *given, *missing;
    ngx_cognito_attribute_t    *attribute;
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    /* an administrator may have set a lasting password meanwhile */

    if (user->status != NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    call->asked.password = *ngx_cognito_parameter(call, "NEW_PASSWORD");

    if (ngx_cognito_given_attributes(call, &given) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    attribute = given->elts;

    for (i = 0; i < given->nelts; i++) {
        value = ngx_cognito_attribute(user, &attribute[i].name);

        if (value && value->len) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_ATTRIBUTE_PROVIDED,
                                    &attribute[i].name);
        }
    }

    if (ngx_cognito_missing_attributes(call, given, &missing) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (missing->nelts) {
        return ngx_cognito_refuse_missing(call, missing);
    }

    if (given->nelts == 0) {
        return NGX_OK;
    }

    /* what is written now for the first time need not be mutable */

    if (ngx_cognito_check_writable(call, given) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_accept_attributes(call, given, 1, 0);
}


/* an empty value is one that was left out of a form */

static ngx_int_t
ngx_cognito_given_attributes(ngx_cognito_call_t *call, ngx_array_t **given)
{
    ngx_str_t                *prefix;
    ngx_uint_t                i;
    ngx_cognito_entry_t      *entry;
    ngx_cognito_attribute_t  *attribute;

    prefix = &ngx_cognito_attribute_prefix;

    *given = ngx_array_create(call->pool, 4, sizeof(ngx_cognito_attribute_t));
    if (*given == NULL) {
        return NGX_ERROR;
    }

    entry = call->found.parameters->elts;

    for (i = 0; i < call->found.parameters->nelts; i++) {

        if (entry[i].key.len <= prefix->len
            || entry[i].value.len == 0
            || ngx_memcmp(entry[i].key.data, prefix->data, prefix->len) != 0)
        {
            continue;
        }

        attribute = ngx_array_push(*given);
        if (attribute == NULL) {
            return NGX_ERROR;
        }

        attribute->name.data = entry[i].key.data + prefix->len;
        attribute->name.len = entry[i].key.len - prefix->len;
        attribute->value = entry[i].value;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_refuse_missing(ngx_cognito_call_t *call, ngx_array_t *names)
{
    u_char      *p;
    size_t       size;
    ngx_str_t   *name, text;
    ngx_uint_t   i;

    name = names->elts;
    size = 0;

    for (i = 0; i < names->nelts; i++) {
        size += name[i].len + sizeof(" and ");
    }

    text.data = ngx_pnalloc(call->pool, size);
    if (text.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    p = text.data;

    for (i = 0; i < names->nelts; i++) {
        p = ngx_sprintf(p, "%s%V", i ? " and " : "", &name[i]);
    }

    text.len = p - text.data;

    return ngx_cognito_fail(call, NGX_COGNITO_E_ATTRIBUTES_MISSING, &text);
}


static ngx_int_t
ngx_cognito_accept_new_password(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t        *found;
    ngx_cognito_user_record_t  *user;

    found = &call->found;
    user = found->user.record;

    user->status = NGX_COGNITO_USER_STATUS_CONFIRMED;
    ngx_memzero(&user->temporary_until, sizeof(ngx_cognito_integer_t));

    found->user_changed = 1;
    found->name_error = found->user_pool->username_names
                            ? NGX_COGNITO_E_GIVEN_ALIAS_TAKEN
                            : NGX_COGNITO_E_ALIAS_TAKEN;

    return ngx_cognito_continue_with(call,
                                     ngx_cognito_first_factor_proven_steps);
}
