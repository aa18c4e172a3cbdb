
/*
 * Pools and app clients as calls use them: from the worker's cache, or from
 * Redis with their keys and secrets opened.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_signing_keys.h"
#include "ngx_cognito_steps.h"


static ngx_int_t ngx_cognito_load_client_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_client(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_str_t *key, ngx_cognito_loaded_client_t **loaded);
static ngx_int_t ngx_cognito_load_pool_by_id(ngx_cognito_call_t *call,
    const ngx_str_t *id);
static ngx_int_t ngx_cognito_load_pool_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_not_deleting(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_pool(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_str_t *key, ngx_cognito_loaded_pool_t **loaded);
static ngx_int_t ngx_cognito_pool_issuers(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_cognito_loaded_pool_t *loaded);
static ngx_int_t ngx_cognito_pool_issuer(ngx_pool_t *pool, ngx_str_t *url,
    ngx_str_t *id, ngx_str_t *issuer);
static void ngx_cognito_pool_names(ngx_cognito_loaded_pool_t *loaded);
static ngx_uint_t ngx_cognito_settings_error(ngx_cognito_call_t *call,
    ngx_uint_t error);


static ngx_str_t  ngx_cognito_get = ngx_string("GET");


ngx_int_t
ngx_cognito_load_client(ngx_cognito_call_t *call)
{
    ngx_int_t             rc;
    ngx_str_t             key;
    ngx_cognito_store_t  *store;

    store = &call->service->store;

    if (ngx_cognito_client_key(call->pool, &call->asked.client_id, &key)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->found.client = ngx_cognito_cache_find(store, &key, call->pool);

    if (call->found.client) {
        return ngx_cognito_load_pool_by_id(call,
                                &call->found.client->settings->user_pool_id);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    call->found.loading = key;
    call->found.counter = ngx_cognito_cache_counter(store, &key);

    rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                         &call->found.loading);

    return ngx_cognito_await(call, rc, ngx_cognito_load_client_read);
}


static ngx_int_t
ngx_cognito_load_client_read(ngx_cognito_call_t *call)
{
    ngx_int_t                     rc;
    ngx_cognito_store_t          *store;
    ngx_cognito_cached_t         *cached;
    ngx_cognito_loaded_client_t  *client;

    store = &call->service->store;

    cached = ngx_cognito_cache_entry(store, &call->found.loading,
                                     call->found.counter, call->pool);
    if (cached == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_open_client(call, cached->pool, &cached->node.str,
                                 &client);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, ngx_cognito_settings_error(call,
                                              NGX_COGNITO_E_CLIENT_NOT_FOUND),
                                &call->asked.client_id);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    cached->object = client;
    ngx_cognito_cache_insert(store, cached);

    call->found.client = client;

    return ngx_cognito_load_pool_by_id(call, &client->settings->user_pool_id);
}


static ngx_int_t
ngx_cognito_open_client(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_str_t *key, ngx_cognito_loaded_client_t **loaded)
{
    ngx_int_t                     rc;
    ngx_str_t                    *secret;
    ngx_uint_t                    i, n;
    ngx_cognito_query_t          *query;
    ngx_cognito_sealed_secret_t  *sealed;
    ngx_cognito_loaded_client_t  *client;

    client = ngx_pcalloc(pool, sizeof(ngx_cognito_loaded_client_t));
    if (client == NULL) {
        return NGX_ERROR;
    }

    /* the record shall live as long as the entry, not as the call */

    query = call->query;
    query->pool = pool;

    rc = ngx_cognito_told_record(query, 0, -1,
                                 &ngx_cognito_shape_client_record,
                                 &client->version, (void **) &client->record);

    query->pool = call->pool;

    if (rc != NGX_OK) {
        return rc;
    }

    client->key = *key;
    client->settings = client->record->client;
    client->id = client->settings->client_id;

    n = client->record->secrets ? client->record->secrets->nelts : 0;

    if (ngx_array_init(&client->secrets, pool, n + 1, sizeof(ngx_str_t))
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    for (i = 0; i < n; i++) {
        sealed = client->record->secrets->elts;
        secret = ngx_array_push(&client->secrets);

        if (ngx_cognito_unseal(call->service->store.keyring, pool, key,
                               &sealed[i].sealed, secret)
            != NGX_OK)
        {
            ngx_log_error(NGX_LOG_ERR, call->log, 0,
                          "cognito: a secret of client %V does not open "
                          "with this master key", &client->id);
            return NGX_ERROR;
        }
    }

    *loaded = client;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_load_user_pool(ngx_cognito_call_t *call)
{
    return ngx_cognito_load_pool_by_id(call, &call->asked.user_pool_id);
}


static ngx_int_t
ngx_cognito_load_pool_by_id(ngx_cognito_call_t *call, const ngx_str_t *id)
{
    ngx_int_t             rc;
    ngx_str_t             key;
    ngx_cognito_store_t  *store;

    store = &call->service->store;

    if (ngx_cognito_pool_key(call->pool, id, &key) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->asked.user_pool_id = *id;
    call->found.user_pool = ngx_cognito_cache_find(store, &key, call->pool);

    if (call->found.user_pool) {
        return ngx_cognito_check_not_deleting(call);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    call->found.loading = key;
    call->found.counter = ngx_cognito_cache_counter(store, &key);

    rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                         &call->found.loading);

    return ngx_cognito_await(call, rc, ngx_cognito_load_pool_read);
}


static ngx_int_t
ngx_cognito_load_pool_read(ngx_cognito_call_t *call)
{
    ngx_int_t                   rc;
    ngx_cognito_store_t        *store;
    ngx_cognito_cached_t       *cached;
    ngx_cognito_loaded_pool_t  *loaded;

    store = &call->service->store;

    cached = ngx_cognito_cache_entry(store, &call->found.loading,
                                     call->found.counter, call->pool);
    if (cached == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_open_pool(call, cached->pool, &cached->node.str, &loaded);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, ngx_cognito_settings_error(call,
                                                NGX_COGNITO_E_POOL_NOT_FOUND),
                                &call->asked.user_pool_id);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    loaded->cached = cached;
    cached->object = loaded;
    ngx_cognito_cache_insert(store, cached);

    call->found.user_pool = loaded;

    return ngx_cognito_check_not_deleting(call);
}


/* a pool being deleted is there for its deletion only */

static ngx_int_t
ngx_cognito_check_not_deleting(ngx_cognito_call_t *call)
{
    if (call->found.user_pool->record->deleting != NGX_COGNITO_TRUE
        || (call->operation
            && call->operation->id == NGX_COGNITO_OP_DELETE_USER_POOL))
    {
        return NGX_OK;
    }

    return ngx_cognito_fail(call, ngx_cognito_settings_error(call,
                                                NGX_COGNITO_E_POOL_NOT_FOUND),
                            &call->asked.user_pool_id);
}


static ngx_int_t
ngx_cognito_open_pool(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_str_t *key, ngx_cognito_loaded_pool_t **opened)
{
    u_char                     *p;
    ngx_int_t                   rc;
    ngx_cognito_query_t        *query;
    ngx_cognito_loaded_pool_t  *loaded;

    loaded = ngx_pcalloc(pool, sizeof(ngx_cognito_loaded_pool_t));
    if (loaded == NULL) {
        return NGX_ERROR;
    }

    query = call->query;
    query->pool = pool;

    rc = ngx_cognito_told_record(query, 0, -1,
                                 &ngx_cognito_shape_user_pool_record,
                                 &loaded->version, (void **) &loaded->record);

    query->pool = call->pool;

    if (rc != NGX_OK) {
        return rc;
    }

    loaded->key = *key;
    loaded->settings = loaded->record->pool;
    loaded->id = loaded->settings->id;
    loaded->name = loaded->id;

    p = ngx_strlchr(loaded->id.data, loaded->id.data + loaded->id.len, '_');

    if (p) {
        loaded->name.data = p + 1;
        loaded->name.len -= p + 1 - loaded->id.data;
    }

    if (loaded->settings->policies) {
        loaded->policy = loaded->settings->policies->password_policy;
    }

    ngx_cognito_pool_names(loaded);

    if (ngx_cognito_pool_issuers(call, pool, loaded) != NGX_OK
        || ngx_cognito_open_signing_keys(call, pool, loaded) != NGX_OK)
    {
        return NGX_ERROR;
    }

    *opened = loaded;

    return NGX_OK;
}


/*
 * A pool has an issuer of either type.  Its tokens say the one it is set to;
 * those that said the other before it was changed are its own all the same.
 */

static ngx_int_t
ngx_cognito_pool_issuers(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_cognito_loaded_pool_t *loaded)
{
    ngx_cognito_service_t               *service;
    ngx_cognito_issuer_configuration_t  *configuration;

    service = call->service;
    configuration = loaded->settings->issuer_configuration;

    if (configuration && configuration->type == NGX_COGNITO_ISSUER_UPDATED) {

        if (ngx_cognito_pool_issuer(pool, &service->updated_issuer,
                                    &loaded->id, &loaded->issuer)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

        return ngx_cognito_pool_issuer(pool, &service->issuer, &loaded->id,
                                       &loaded->other_issuer);
    }

    if (ngx_cognito_pool_issuer(pool, &service->issuer, &loaded->id,
                                &loaded->issuer)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_pool_issuer(pool, &service->updated_issuer,
                                   &loaded->id, &loaded->other_issuer);
}


static ngx_int_t
ngx_cognito_pool_issuer(ngx_pool_t *pool, ngx_str_t *url, ngx_str_t *id,
    ngx_str_t *issuer)
{
    issuer->data = ngx_pnalloc(pool, url->len + 1 + id->len);
    if (issuer->data == NULL) {
        return NGX_ERROR;
    }

    issuer->len = ngx_sprintf(issuer->data, "%V/%V", url, id) - issuer->data;

    return NGX_OK;
}


/* which attributes serve as names */

static void
ngx_cognito_pool_names(ngx_cognito_loaded_pool_t *loaded)
{
    ngx_uint_t                           i, *value;
    ngx_cognito_user_pool_t             *settings;
    ngx_cognito_username_configuration_t  *username;

    settings = loaded->settings;
    username = settings->username_configuration;

    loaded->case_sensitive =
        (username == NULL || username->case_sensitive != NGX_COGNITO_FALSE);

    if (settings->username_attributes) {
        value = settings->username_attributes->elts;

        for (i = 0; i < settings->username_attributes->nelts; i++) {
            loaded->username_names |=
                (value[i] == NGX_COGNITO_USERNAME_ATTRIBUTE_EMAIL)
                    ? NGX_COGNITO_NAME_EMAIL : NGX_COGNITO_NAME_PHONE_NUMBER;
        }
    }

    if (settings->alias_attributes == NULL) {
        return;
    }

    value = settings->alias_attributes->elts;

    for (i = 0; i < settings->alias_attributes->nelts; i++) {

        switch (value[i]) {

        case NGX_COGNITO_ALIAS_ATTRIBUTE_EMAIL:
            loaded->alias_names |= NGX_COGNITO_NAME_EMAIL;
            break;

        case NGX_COGNITO_ALIAS_ATTRIBUTE_PHONE_NUMBER:
            loaded->alias_names |= NGX_COGNITO_NAME_PHONE_NUMBER;
            break;

        default:
            loaded->alias_names |= NGX_COGNITO_NAME_PREFERRED_USERNAME;
        }
    }
}


/* a token of a pool that is not here is a forged one, not a wrong pool */

static ngx_uint_t
ngx_cognito_settings_error(ngx_cognito_call_t *call, ngx_uint_t error)
{
    return call->found.settings_error ? call->found.settings_error : error;
}


ngx_int_t
ngx_cognito_load_client_of_pool(ngx_cognito_call_t *call)
{
    call->found.asked_pool = call->asked.user_pool_id;

    return ngx_cognito_load_client(call);
}


/* the step after: a client of another pool is unknown in this one */

ngx_int_t
ngx_cognito_check_client_of_pool(ngx_cognito_call_t *call)
{
    ngx_str_t  *pool_id;

    pool_id = &call->found.client->settings->user_pool_id;

    if (pool_id->len != call->found.asked_pool.len
        || ngx_strncmp(pool_id->data, call->found.asked_pool.data,
                       pool_id->len)
           != 0)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CLIENT_NOT_FOUND,
                                &call->asked.client_id);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_check_secret_hash(ngx_cognito_call_t *call)
{
    return ngx_cognito_check_secret_hash_of(call, &call->asked.username,
                                         NGX_COGNITO_E_SECRET_HASH_MISMATCH);
}


ngx_int_t
ngx_cognito_check_secret_hash_of(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_uint_t error)
{
    ngx_int_t                     rc;
    ngx_str_t                    *secret;
    ngx_uint_t                    i;
    ngx_cognito_loaded_client_t  *client;

    client = call->found.client;

    if (call->asked.secret_hash.len == 0) {

        if (client->secrets.nelts == 0) {
            return NGX_OK;
        }

        return ngx_cognito_fail(call, NGX_COGNITO_E_SECRET_HASH_MISSING,
                                &client->id);
    }

    secret = client->secrets.elts;

    for (i = 0; i < client->secrets.nelts; i++) {
        rc = ngx_cognito_secret_hash_check(&secret[i], username, &client->id,
                                           &call->asked.secret_hash);

        if (rc == NGX_OK) {
            return NGX_OK;
        }

        if (rc == NGX_ERROR) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return ngx_cognito_fail(call, error, &client->id);
}


ngx_uint_t
ngx_cognito_is_client_secret(ngx_cognito_loaded_client_t *client,
    const ngx_str_t *given)
{
    ngx_str_t   *secret;
    ngx_uint_t   i, right;

    right = (client->secrets.nelts == 0 && given->len == 0);
    secret = client->secrets.elts;

    for (i = 0; i < client->secrets.nelts; i++) {
        right |= ngx_cognito_same_secret(&secret[i], given);
    }

    return right;
}


ngx_uint_t
ngx_cognito_hides_users(ngx_cognito_call_t *call)
{
    return call->found.client
           && call->found.client->settings->prevent_user_existence_errors
              == NGX_COGNITO_PREVENT_USER_EXISTENCE_ERROR_ENABLED;
}


int64_t
ngx_cognito_validity(ngx_cognito_integer_t *validity, ngx_uint_t unit,
    ngx_uint_t default_unit, int64_t otherwise)
{
    if (!validity->set || validity->value == 0) {
        return otherwise;
    }

    switch (unit ? unit : default_unit) {

    case NGX_COGNITO_TIME_UNITS_SECONDS:
        return validity->value * 1000;

    case NGX_COGNITO_TIME_UNITS_MINUTES:
        return validity->value * 60 * 1000;

    case NGX_COGNITO_TIME_UNITS_HOURS:
        return validity->value * 3600 * 1000;

    default:
        return validity->value * 86400 * 1000;
    }
}
