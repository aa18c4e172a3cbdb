
/*
 * The claims of access and ID tokens, member by member in the service's
 * order.  Which user, which groups and which sign-in they speak of is in
 * call->found; the texts lie in the pool given, which may be a job's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


typedef void (*ngx_cognito_claim_pt)(ngx_cognito_json_t *json,
    const ngx_str_t *name, const ngx_str_t *value);


/* an attribute whose claim is not simply its text, or has a place of its own */

typedef struct {
    ngx_str_t                     name;
    ngx_uint_t                    place;
    ngx_cognito_claim_pt          write;
} ngx_cognito_claim_form_t;


/* where in an ID token an attribute stands */

#define NGX_COGNITO_CLAIM_NOWHERE     0
#define NGX_COGNITO_CLAIM_FIRST       1
#define NGX_COGNITO_CLAIM_MIDDLE      2
#define NGX_COGNITO_CLAIM_AFTER_ISS   3
#define NGX_COGNITO_CLAIM_LAST        4


static ngx_int_t ngx_cognito_group_names(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_array_t **names);
static void ngx_cognito_group_claim(ngx_cognito_json_t *json,
    ngx_array_t *groups);
static void ngx_cognito_role_claims(ngx_cognito_json_t *json,
    ngx_array_t *groups);
static ngx_uint_t ngx_cognito_names_origin(ngx_cognito_call_t *call);
static void ngx_cognito_attribute_claims(ngx_cognito_json_t *json,
    ngx_array_t *attributes, ngx_uint_t place);
static const ngx_cognito_claim_form_t *ngx_cognito_claim_form(
    const ngx_str_t *name);
static void ngx_cognito_boolean_claim(ngx_cognito_json_t *json,
    const ngx_str_t *name, const ngx_str_t *value);
static void ngx_cognito_number_claim(ngx_cognito_json_t *json,
    const ngx_str_t *name, const ngx_str_t *value);
static void ngx_cognito_address_claim(ngx_cognito_json_t *json,
    const ngx_str_t *name, const ngx_str_t *value);


static ngx_str_t  ngx_cognito_use_access = ngx_string("access");
static ngx_str_t  ngx_cognito_use_id = ngx_string("id");
static ngx_str_t  ngx_cognito_scope_admin =
                                 ngx_string("aws.cognito.signin.user.admin");


static ngx_cognito_claim_form_t  ngx_cognito_claim_forms[] = {

    { ngx_string("sub"), NGX_COGNITO_CLAIM_NOWHERE, NULL },

    { ngx_string("email_verified"), NGX_COGNITO_CLAIM_FIRST,
      ngx_cognito_boolean_claim },

    { ngx_string("phone_number_verified"), NGX_COGNITO_CLAIM_AFTER_ISS,
      ngx_cognito_boolean_claim },

    { ngx_string("email"), NGX_COGNITO_CLAIM_LAST, ngx_cognito_json_string },

    { ngx_string("updated_at"), NGX_COGNITO_CLAIM_MIDDLE,
      ngx_cognito_number_claim },

    { ngx_string("address"), NGX_COGNITO_CLAIM_MIDDLE,
      ngx_cognito_address_claim }
};

static ngx_cognito_claim_form_t  ngx_cognito_plain_claim = {
    ngx_null_string, NGX_COGNITO_CLAIM_MIDDLE, ngx_cognito_json_string
};


ngx_int_t
ngx_cognito_access_claims(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_str_t *text)
{
    int64_t                            now;
    ngx_cognito_found_t               *found;
    ngx_cognito_access_token_claims_t  claims;

    found = &call->found;
    now = call->now / NGX_COGNITO_SECOND;

    ngx_memzero(&claims, sizeof(ngx_cognito_access_token_claims_t));

    if (ngx_cognito_random_uuid(pool, &claims.jti) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_group_names(call, pool, &claims.cognito_groups)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    claims.sub = found->user.record->sub;
    claims.device_key = found->grant->device_key;
    claims.iss = found->user_pool->issuer;
    claims.client_id = found->client->id;
    claims.event_id = found->grant_id;
    claims.token_use = ngx_cognito_use_access;
    claims.scope = ngx_cognito_scope_admin;
    claims.auth_time = found->grant->auth_time;
    claims.username = found->user.username;

    if (ngx_cognito_names_origin(call)) {
        claims.origin_jti = found->grant->origin_jti;
    }

    claims.iat.value = now;
    claims.iat.set = 1;
    claims.exp.value = now + ngx_cognito_access_token_lifetime(call)
                             / NGX_COGNITO_SECOND;
    claims.exp.set = 1;

    if (ngx_cognito_encode(pool, &ngx_cognito_shape_access_token_claims,
                           &claims, text)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_override_claims(call, pool,
                                       NGX_COGNITO_TOKEN_USE_ACCESS, text);
}


/* a family of tokens can be told from others where it can end as one */

static ngx_uint_t
ngx_cognito_names_origin(ngx_cognito_call_t *call)
{
    return ngx_cognito_revokes_tokens(call) || ngx_cognito_rotates(call);
}


ngx_int_t
ngx_cognito_id_claims(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_str_t *text)
{
    int64_t               now;
    ngx_str_t             jti;
    ngx_uint_t            revokes;
    ngx_array_t          *attributes;
    ngx_cognito_json_t   *json;
    ngx_cognito_found_t  *found;

    static ngx_str_t      sub = ngx_string("sub");
    static ngx_str_t      iss = ngx_string("iss");
    static ngx_str_t      username = ngx_string("cognito:username");
    static ngx_str_t      origin_jti = ngx_string("origin_jti");
    static ngx_str_t      aud = ngx_string("aud");
    static ngx_str_t      event_id = ngx_string("event_id");
    static ngx_str_t      token_use = ngx_string("token_use");
    static ngx_str_t      auth_time = ngx_string("auth_time");
    static ngx_str_t      exp = ngx_string("exp");
    static ngx_str_t      iat = ngx_string("iat");
    static ngx_str_t      jti_name = ngx_string("jti");

    found = &call->found;
    now = call->now / NGX_COGNITO_SECOND;
    revokes = ngx_cognito_names_origin(call)
              && found->grant->origin_jti.len;

    if (ngx_cognito_show_attributes(call, found->client, &attributes)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    json = ngx_cognito_json_create(pool);
    if (json == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_json_open(json, NULL, '{');
    ngx_cognito_json_string(json, &sub, &found->user.record->sub);
    ngx_cognito_group_claim(json, found->groups);
    ngx_cognito_attribute_claims(json, attributes, NGX_COGNITO_CLAIM_FIRST);
    ngx_cognito_attribute_claims(json, attributes, NGX_COGNITO_CLAIM_MIDDLE);
    ngx_cognito_json_string(json, &iss, &found->user_pool->issuer);
    ngx_cognito_attribute_claims(json, attributes,
                                 NGX_COGNITO_CLAIM_AFTER_ISS);
    ngx_cognito_json_string(json, &username, &found->user.username);
    ngx_cognito_role_claims(json, found->groups);

    if (revokes) {
        ngx_cognito_json_string(json, &origin_jti, &found->grant->origin_jti);
    }

    ngx_cognito_json_string(json, &aud, &found->client->id);
    ngx_cognito_json_string(json, &event_id, &found->grant_id);
    ngx_cognito_json_string(json, &token_use, &ngx_cognito_use_id);
    ngx_cognito_json_integer(json, &auth_time, found->grant->auth_time.value);
    ngx_cognito_json_integer(json, &exp,
                             now + ngx_cognito_id_token_lifetime(call)
                                   / NGX_COGNITO_SECOND);
    ngx_cognito_json_integer(json, &iat, now);

    if (revokes) {
        if (ngx_cognito_random_uuid(pool, &jti) != NGX_OK) {
            return NGX_ERROR;
        }

        ngx_cognito_json_string(json, &jti_name, &jti);
    }

    ngx_cognito_attribute_claims(json, attributes, NGX_COGNITO_CLAIM_LAST);
    ngx_cognito_json_close(json);

    if (ngx_cognito_json_finish(json, text) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_override_claims(call, pool, NGX_COGNITO_TOKEN_USE_ID,
                                       text);
}


static ngx_int_t
ngx_cognito_group_names(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_array_t **names)
{
    ngx_str_t                    *name;
    ngx_uint_t                    i;
    ngx_array_t                  *groups;
    ngx_cognito_group_record_t  **group;

    groups = call->found.groups;

    if (groups == NULL || groups->nelts == 0) {
        return NGX_OK;
    }

    *names = ngx_array_create(pool, groups->nelts, sizeof(ngx_str_t));
    if (*names == NULL) {
        return NGX_ERROR;
    }

    group = groups->elts;

    for (i = 0; i < groups->nelts; i++) {

        /* there is room for all */

        name = ngx_array_push(*names);
        *name = group[i]->group->group_name;
    }

    return NGX_OK;
}


static void
ngx_cognito_group_claim(ngx_cognito_json_t *json, ngx_array_t *groups)
{
    ngx_uint_t                    i;
    ngx_cognito_group_record_t  **group;

    static ngx_str_t  name = ngx_string("cognito:groups");

    if (groups == NULL || groups->nelts == 0) {
        return;
    }

    group = groups->elts;

    ngx_cognito_json_open(json, &name, '[');

    for (i = 0; i < groups->nelts; i++) {
        ngx_cognito_json_string(json, NULL, &group[i]->group->group_name);
    }

    ngx_cognito_json_close(json);
}


/*
 * One is preferred if no group of the same precedence has another; groups
 * without a role have no say.
 */

void
ngx_cognito_preferred_role(ngx_array_t *groups, ngx_str_t *preferred)
{
    ngx_str_t                    *role;
    ngx_uint_t                    i;
    ngx_cognito_group_record_t  **group, *first;

    ngx_str_null(preferred);

    group = groups->elts;
    first = NULL;

    for (i = 0; i < groups->nelts; i++) {
        role = &group[i]->group->role_arn;

        if (role->len == 0) {
            continue;
        }

        if (first == NULL) {
            first = group[i];
            *preferred = *role;

        } else if (group[i]->group->precedence.set
                   == first->group->precedence.set
                   && group[i]->group->precedence.value
                      == first->group->precedence.value
                   && !ngx_cognito_same_name(role, &first->group->role_arn))
        {
            ngx_str_null(preferred);
        }
    }
}


/* the roles of all groups, the first ones first */

static void
ngx_cognito_role_claims(ngx_cognito_json_t *json, ngx_array_t *groups)
{
    ngx_str_t                    *role, preferred;
    ngx_uint_t                    i, k, any;
    ngx_cognito_group_record_t  **group;

    static ngx_str_t  preferred_role = ngx_string("cognito:preferred_role");
    static ngx_str_t  roles = ngx_string("cognito:roles");

    if (groups == NULL) {
        return;
    }

    group = groups->elts;
    any = 0;

    for (i = 0; i < groups->nelts; i++) {
        any |= (group[i]->group->role_arn.len != 0);
    }

    if (!any) {
        return;
    }

    ngx_cognito_preferred_role(groups, &preferred);

    if (preferred.len) {
        ngx_cognito_json_string(json, &preferred_role, &preferred);
    }

    ngx_cognito_json_open(json, &roles, '[');

    for (i = 0; i < groups->nelts; i++) {
        role = &group[i]->group->role_arn;

        for (k = 0; k < i; k++) {
            if (ngx_cognito_same_name(role, &group[k]->group->role_arn)) {
                break;
            }
        }

        if (role->len && k == i) {
            ngx_cognito_json_string(json, NULL, role);
        }
    }

    ngx_cognito_json_close(json);
}


/* the attributes whose place this is */

static void
ngx_cognito_attribute_claims(ngx_cognito_json_t *json,
    ngx_array_t *attributes, ngx_uint_t place)
{
    ngx_uint_t                       i;
    ngx_cognito_attribute_t         *attribute;
    const ngx_cognito_claim_form_t  *form;

    if (attributes == NULL) {
        return;
    }

    attribute = attributes->elts;

    for (i = 0; i < attributes->nelts; i++) {
        form = ngx_cognito_claim_form(&attribute[i].name);

        if (form->place == place) {
            form->write(json, &attribute[i].name, &attribute[i].value);
        }
    }
}


static const ngx_cognito_claim_form_t *
ngx_cognito_claim_form(const ngx_str_t *name)
{
    ngx_uint_t                 i;
    ngx_cognito_claim_form_t  *form;

    for (i = 0;
         i < sizeof(ngx_cognito_claim_forms)
             / sizeof(ngx_cognito_claim_forms[0]);
         i++)
    {
        form = &ngx_cognito_claim_forms[i];

        if (ngx_cognito_same_name(&form->name, name)) {
            return form;
        }
    }

    return &ngx_cognito_plain_claim;
}


static void
ngx_cognito_boolean_claim(ngx_cognito_json_t *json, const ngx_str_t *name,
    const ngx_str_t *value)
{
    ngx_uint_t  flag;

    /* an attribute may have been stored in any case */

    flag = value->len == ngx_cognito_true.len
           && ngx_strncasecmp(value->data, ngx_cognito_true.data, value->len)
              == 0;

    ngx_cognito_json_boolean(json, name, flag);
}


static void
ngx_cognito_number_claim(ngx_cognito_json_t *json, const ngx_str_t *name,
    const ngx_str_t *value)
{
    off_t  number;

    number = ngx_atoof(value->data, value->len);

    if (number == (off_t) NGX_ERROR) {
        ngx_cognito_json_string(json, name, value);
        return;
    }

    ngx_cognito_json_integer(json, name, number);
}


static void
ngx_cognito_address_claim(ngx_cognito_json_t *json, const ngx_str_t *name,
    const ngx_str_t *value)
{
    static ngx_str_t  formatted = ngx_string("formatted");

    ngx_cognito_json_open(json, name, '{');
    ngx_cognito_json_string(json, &formatted, value);
    ngx_cognito_json_close(json);
}
