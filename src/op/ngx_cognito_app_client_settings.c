
/*
 * The settings of an app client: which combinations are refused, and what
 * stands in for those that were left out.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"


#define NGX_COGNITO_REFRESH_DAYS         30
#define NGX_COGNITO_SESSION_MINUTES      3

/* the ranges of validities, in milliseconds */

#define NGX_COGNITO_MIN_REFRESH          ((int64_t) 3600 * 1000)
#define NGX_COGNITO_MAX_REFRESH          ((int64_t) 3650 * 86400 * 1000)
#define NGX_COGNITO_MIN_TOKEN            ((int64_t) 300 * 1000)
#define NGX_COGNITO_MAX_TOKEN            ((int64_t) 86400 * 1000)


static ngx_int_t ngx_cognito_default_client(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client);
static ngx_int_t ngx_cognito_check_validities(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client);
static ngx_uint_t ngx_cognito_is_within(ngx_cognito_integer_t *validity,
    ngx_uint_t unit, ngx_uint_t default_unit, int64_t min, int64_t max);
static ngx_int_t ngx_cognito_check_auth_flows(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client);
static ngx_int_t ngx_cognito_check_client_attributes(
    ngx_cognito_call_t *call, ngx_array_t *attributes, ngx_uint_t writing,
    const char *verb);
static ngx_int_t ngx_cognito_check_providers(ngx_cognito_call_t *call,
    ngx_array_t *providers);
static ngx_int_t ngx_cognito_check_oauth(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client, ngx_uint_t has_secret);
static ngx_int_t ngx_cognito_check_scopes(ngx_cognito_call_t *call,
    ngx_array_t *scopes, ngx_uint_t credentials);
static ngx_int_t ngx_cognito_check_redirects(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client);
static ngx_int_t ngx_cognito_check_redirect(ngx_cognito_call_t *call,
    ngx_str_t *uri);
static ngx_uint_t ngx_cognito_is_loopback(ngx_str_t *uri, size_t scheme);
static ngx_uint_t ngx_cognito_text_listed(ngx_array_t *list,
    const ngx_str_t *text);
static ngx_uint_t ngx_cognito_value_listed(ngx_array_t *list,
    ngx_uint_t value);


/* the scopes every pool has; others belong to its resource servers */

static ngx_str_t  ngx_cognito_scopes[] = {
    ngx_string("phone"),
    ngx_string("email"),
    ngx_string("openid"),
    ngx_string("profile"),
    ngx_string("aws.cognito.signin.user.admin"),
    ngx_null_string
};


ngx_int_t
ngx_cognito_settle_client(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client, ngx_uint_t has_secret,
    const char *verb)
{
    if (ngx_cognito_check_auth_flows(call, client) != NGX_OK
        || ngx_cognito_check_client_attributes(call, client->read_attributes,
                                               0, verb)
           != NGX_OK
        || ngx_cognito_check_client_attributes(call, client->write_attributes,
                                               1, verb)
           != NGX_OK
        || ngx_cognito_check_providers(call,
                                       client->supported_identity_providers)
           != NGX_OK
        || ngx_cognito_check_oauth(call, client, has_secret) != NGX_OK
        || ngx_cognito_check_redirects(call, client) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_default_client(call, client) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_check_validities(call, client);
}


/*
 * Members without a default here are not shown unless they were set, even
 * where leaving them out means something (three flows, the old behaviour
 * towards unknown users).
 */

static ngx_int_t
ngx_cognito_default_client(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client)
{
    if (client->refresh_token_validity.value == 0) {
        client->refresh_token_validity.value = NGX_COGNITO_REFRESH_DAYS;
        client->refresh_token_validity.set = 1;
    }

    if (!client->auth_session_validity.set) {
        client->auth_session_validity.value = NGX_COGNITO_SESSION_MINUTES;
        client->auth_session_validity.set = 1;
    }

    if (client->allowed_oauth_flows_user_pool_client == 0) {
        client->allowed_oauth_flows_user_pool_client = NGX_COGNITO_FALSE;
    }

    if (client->enable_token_revocation == 0) {
        client->enable_token_revocation = NGX_COGNITO_TRUE;
    }

    if (client->enable_propagate_additional_user_context_data == 0) {
        client->enable_propagate_additional_user_context_data =
            NGX_COGNITO_FALSE;
    }

    if (client->token_validity_units == NULL) {
        client->token_validity_units =
            ngx_pcalloc(call->pool,
                        sizeof(ngx_cognito_token_validity_units_t));

        if (client->token_validity_units == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_validities(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client)
{
    ngx_cognito_token_validity_units_t  *units;

    units = client->token_validity_units;

    if (!ngx_cognito_is_within(&client->refresh_token_validity,
                               units->refresh_token,
                               NGX_COGNITO_TIME_UNITS_DAYS,
                               NGX_COGNITO_MIN_REFRESH,
                               NGX_COGNITO_MAX_REFRESH)
        || !ngx_cognito_is_within(&client->access_token_validity,
                                  units->access_token,
                                  NGX_COGNITO_TIME_UNITS_HOURS,
                                  NGX_COGNITO_MIN_TOKEN,
                                  NGX_COGNITO_MAX_TOKEN)
        || !ngx_cognito_is_within(&client->id_token_validity,
                                  units->id_token,
                                  NGX_COGNITO_TIME_UNITS_HOURS,
                                  NGX_COGNITO_MIN_TOKEN,
                                  NGX_COGNITO_MAX_TOKEN))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOKEN_VALIDITY);
    }

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_is_within(ngx_cognito_integer_t *validity, ngx_uint_t unit,
    ngx_uint_t default_unit, int64_t min, int64_t max)
{
    int64_t  time;

    time = ngx_cognito_validity(validity, unit, default_unit, min);

    return time >= min && time <= max;
}


static ngx_int_t
ngx_cognito_check_auth_flows(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client)
{
    ngx_str_t     feature;
    ngx_uint_t    i, *flow, tier, older, newer;
    ngx_array_t  *flows;

    flows = client->explicit_auth_flows;

    if (flows == NULL) {
        return NGX_OK;
    }

    older = 0;
    newer = 0;
    flow = flows->elts;

    for (i = 0; i < flows->nelts; i++) {

        switch (flow[i]) {

        case NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ADMIN_NO_SRP_AUTH:
        case NGX_COGNITO_EXPLICIT_AUTH_FLOWS_CUSTOM_AUTH_FLOW_ONLY:
        case NGX_COGNITO_EXPLICIT_AUTH_FLOWS_USER_PASSWORD_AUTH:
            older = 1;
            break;

        default:
            newer = 1;
        }
    }

    if (older && newer) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MIXED_AUTH_FLOWS);
    }

    if (client->refresh_token_rotation
        && client->refresh_token_rotation->feature
           == NGX_COGNITO_FEATURE_ENABLED
        && ngx_cognito_value_listed(flows,
                    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_REFRESH_TOKEN_AUTH))
    {
        return ngx_cognito_fail(call,
                                NGX_COGNITO_E_ROTATION_WITH_REFRESH_FLOW);
    }

    tier = call->found.user_pool->settings->user_pool_tier;

    if (tier == NGX_COGNITO_USER_POOL_TIER_LITE
        && ngx_cognito_value_listed(flows,
                             NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_USER_AUTH))
    {
        ngx_str_set(&feature, "Passwordless Sign-In");

        return ngx_cognito_fail(call, NGX_COGNITO_E_FEATURES_NOT_IN_TIER,
                                ngx_cognito_enum_text(
                                    &ngx_cognito_shape_user_pool_tier, tier),
                                &feature);
    }

    return NGX_OK;
}


/*
 * Every user has a sub, which nobody writes, and flags that a verification
 * sets; a developer's own attributes are out of the reach of clients.
 */

static ngx_int_t
ngx_cognito_check_client_attributes(ngx_cognito_call_t *call,
    ngx_array_t *attributes, ngx_uint_t writing, const char *verb)
{
    ngx_str_t                       *name;
    ngx_uint_t                       i;
    ngx_cognito_schema_attribute_t  *schema;

    static ngx_str_t  sub = ngx_string("sub");

    if (attributes == NULL) {
        return NGX_OK;
    }

    name = attributes->elts;

    for (i = 0; i < attributes->nelts; i++) {

        schema = ngx_cognito_schema_of(call, &name[i]);

        if (schema == NULL
            || schema->developer_only_attribute == NGX_COGNITO_TRUE)
        {
            break;
        }

        if (writing
            && (ngx_cognito_same_name(&name[i], &sub)
                || ngx_cognito_same_name(&name[i],
                                         &ngx_cognito_email_verified)
                || ngx_cognito_same_name(&name[i],
                                         &ngx_cognito_phone_number_verified)))
        {
            break;
        }
    }

    if (i == attributes->nelts) {
        return NGX_OK;
    }

    return ngx_cognito_fail(call, writing
                                  ? NGX_COGNITO_E_CLIENT_WRITE_ATTRIBUTES
                                  : NGX_COGNITO_E_CLIENT_READ_ATTRIBUTES,
                            verb);
}


/* pools have no identity provider but themselves */

static ngx_int_t
ngx_cognito_check_providers(ngx_cognito_call_t *call, ngx_array_t *providers)
{
    ngx_str_t   *name;
    ngx_uint_t   i;

    static ngx_str_t  own = ngx_string("COGNITO");

    if (providers == NULL) {
        return NGX_OK;
    }

    name = providers->elts;

    for (i = 0; i < providers->nelts; i++) {
        if (!ngx_cognito_same_name(&name[i], &own)) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_PROVIDER_NOT_FOUND,
                                    &name[i], &call->found.user_pool->id);
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_oauth(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client, ngx_uint_t has_secret)
{
    ngx_uint_t    browser, credentials;
    ngx_array_t  *flows, *scopes;

    flows = client->allowed_oauth_flows;
    scopes = client->allowed_oauth_scopes;

    if (client->allowed_oauth_flows_user_pool_client == NGX_COGNITO_TRUE
        && (flows == NULL || flows->nelts == 0
            || scopes == NULL || scopes->nelts == 0))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_OAUTH_INCOMPLETE);
    }

    credentials = ngx_cognito_value_listed(flows,
                                   NGX_COGNITO_OAUTH_FLOW_CLIENT_CREDENTIALS);
    browser = ngx_cognito_value_listed(flows, NGX_COGNITO_OAUTH_FLOW_CODE)
              || ngx_cognito_value_listed(flows,
                                          NGX_COGNITO_OAUTH_FLOW_IMPLICIT);

    if (credentials && browser) {
        return ngx_cognito_fail(call,
                                NGX_COGNITO_E_CREDENTIALS_WITH_OTHER_FLOW);
    }

    if (credentials && !has_secret) {
        return ngx_cognito_fail(call,
                                NGX_COGNITO_E_CREDENTIALS_WITHOUT_SECRET);
    }

    if (browser
        && (client->callback_urls == NULL
            || client->callback_urls->nelts == 0))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CALLBACK_MISSING);
    }

    return ngx_cognito_check_scopes(call, scopes, credentials);
}


static ngx_int_t
ngx_cognito_check_scopes(ngx_cognito_call_t *call, ngx_array_t *scopes,
    ngx_uint_t credentials)
{
    ngx_str_t   *scope, *known;
    ngx_uint_t   i;

    if (scopes == NULL) {
        return NGX_OK;
    }

    scope = scopes->elts;

    for (i = 0; i < scopes->nelts; i++) {

        for (known = ngx_cognito_scopes; known->len; known++) {
            if (ngx_cognito_same_name(&scope[i], known)) {
                break;
            }
        }

        if (known->len == 0) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_SCOPE_NOT_FOUND,
                                    &scope[i]);
        }

        if (credentials) {
            return ngx_cognito_fail(call,
                                    NGX_COGNITO_E_CREDENTIALS_WITH_SCOPE,
                                    &scope[i]);
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_redirects(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client)
{
    ngx_str_t    *uri;
    ngx_uint_t    i, k;
    ngx_array_t  *lists[] = { client->callback_urls, client->logout_urls };

    for (i = 0; i < sizeof(lists) / sizeof(lists[0]); i++) {

        if (lists[i] == NULL) {
            continue;
        }

        uri = lists[i]->elts;

        for (k = 0; k < lists[i]->nelts; k++) {
            if (ngx_cognito_check_redirect(call, &uri[k]) != NGX_OK) {
                return NGX_ERROR;
            }
        }
    }

    if (client->default_redirect_uri.data
        && !ngx_cognito_text_listed(client->callback_urls,
                                    &client->default_redirect_uri))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DEFAULT_REDIRECT);
    }

    return NGX_OK;
}


/* RFC 6749, section 3.1.2; without TLS only back to the same machine */

static ngx_int_t
ngx_cognito_check_redirect(ngx_cognito_call_t *call, ngx_str_t *uri)
{
    u_char  *last, *colon;

    last = uri->data + uri->len;
    colon = ngx_strlchr(uri->data, last, ':');

    if (colon == NULL || colon == uri->data
        || ngx_strlchr(uri->data, last, '#'))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_REDIRECT_NOT_ABSOLUTE,
                                uri);
    }

    if (colon - uri->data == sizeof("http") - 1
        && ngx_strncasecmp(uri->data, (u_char *) "http", sizeof("http") - 1)
           == 0
        && !ngx_cognito_is_loopback(uri, sizeof("http://") - 1))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_REDIRECT_BY_HTTP, uri);
    }

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_is_loopback(ngx_str_t *uri, size_t scheme)
{
    u_char      *p, *host;
    size_t       len;
    ngx_str_t   *name;

    static ngx_str_t  names[] = {
        ngx_string("localhost"),
        ngx_string("127.0.0.1"),
        ngx_string("[::1]"),
        ngx_null_string
    };

    if (uri->len < scheme) {
        return 0;
    }

    host = uri->data + scheme;
    len = uri->len - scheme;

    for (name = names; name->len; name++) {

        if (len < name->len
            || ngx_strncasecmp(host, name->data, name->len) != 0)
        {
            continue;
        }

        p = host + name->len;

        if (len == name->len || *p == ':' || *p == '/' || *p == '?') {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_cognito_text_listed(ngx_array_t *list, const ngx_str_t *text)
{
    ngx_str_t   *listed;
    ngx_uint_t   i;

    if (list == NULL) {
        return 0;
    }

    listed = list->elts;

    for (i = 0; i < list->nelts; i++) {
        if (ngx_cognito_same_name(&listed[i], text)) {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_cognito_value_listed(ngx_array_t *list, ngx_uint_t value)
{
    ngx_uint_t  i, *listed;

    if (list == NULL) {
        return 0;
    }

    listed = list->elts;

    for (i = 0; i < list->nelts; i++) {
        if (listed[i] == value) {
            return 1;
        }
    }

    return 0;
}
