
/*
 * Making, describing and changing pools, and what these operations have in
 * common with those on app clients.
 *
 * What does not live here: which settings a pool may have
 * (ngx_cognito_user_pool_settings.c), and deleting one with all that is in
 * it (ngx_cognito_user_pool_deletion.c).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"
#include "ngx_cognito_scripts.gen.h"
#include "ngx_cognito_signing_keys.h"


#define NGX_COGNITO_POOL_ID_LEN      9

#define NGX_COGNITO_POOL_ID_LETTERS                                           \
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


static ngx_int_t ngx_cognito_make_user_pool(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_name_user_pool(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool);
static ngx_table_elt_t *ngx_cognito_choice(ngx_http_request_t *r,
    const ngx_str_t *name);
static ngx_int_t ngx_cognito_make_first_keys(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_list_user_pool(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_resource_listed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_store_user_pool(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_pool_stored(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_count_users(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_users_counted(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_change_user_pool(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_create_user_pool_steps[] = {
    ngx_cognito_make_user_pool,
    ngx_cognito_make_first_keys,
    ngx_cognito_store_user_pool,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_describe_user_pool_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_count_users,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_update_user_pool_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_change_user_pool,
    NULL
};


/* the pool as it will be answered and stored grows in the output */

static ngx_int_t
ngx_cognito_make_user_pool(ngx_cognito_call_t *call)
{
    ngx_cognito_user_pool_t                  *pool;
    ngx_cognito_create_user_pool_request_t   *input;
    ngx_cognito_create_user_pool_response_t  *output;

    input = call->input;
    output = call->output;

    pool = ngx_pcalloc(call->pool, sizeof(ngx_cognito_user_pool_t));
    if (pool == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_copy_members(&ngx_cognito_shape_user_pool, pool,
                             call->operation->input, input);

    pool->name = input->pool_name;
    pool->creation_date = call->now;
    pool->last_modified_date = call->now;

    if (ngx_cognito_settle_user_pool(call, pool, NULL) != NGX_OK
        || ngx_cognito_make_schema(call, input->schema,
                                   &pool->schema_attributes)
           != NGX_OK
        || ngx_cognito_name_user_pool(call, pool) != NGX_OK)
    {
        return NGX_ERROR;
    }

    output->user_pool = pool;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_name_user_pool(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool)
{
    size_t                  len;
    ngx_int_t               rc;
    ngx_str_t               name;
    ngx_cognito_service_t  *service;

    service = call->service;

    rc = ngx_cognito_chosen_id(call, &pool->id);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED) {

        if (ngx_cognito_random_text(call->pool, NGX_COGNITO_POOL_ID_LETTERS,
                                    NGX_COGNITO_POOL_ID_LEN, &name)
            != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        len = service->region.len + 1 + name.len;

        pool->id.data = ngx_pnalloc(call->pool, len);
        if (pool->id.data == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        pool->id.len = ngx_sprintf(pool->id.data, "%V_%V", &service->region,
                                   &name)
                       - pool->id.data;
    }

    len = sizeof("arn:aws:cognito-idp:::userpool/") - 1 + service->region.len
          + service->account.len + pool->id.len;

    pool->arn.data = ngx_pnalloc(call->pool, len);
    if (pool->arn.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    pool->arn.len = ngx_sprintf(pool->arn.data,
                                "arn:aws:cognito-idp:%V:%V:userpool/%V",
                                &service->region, &service->account,
                                &pool->id)
                    - pool->arn.data;

    call->asked.user_pool_id = pool->id;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_chosen_id(ngx_cognito_call_t *call, ngx_str_t *id)
{
    void                                            *named;
    ngx_int_t                                        rc;
    ngx_str_t                                        message;
    ngx_table_elt_t                                 *header;
    const ngx_cognito_shape_t                       *shape;
    ngx_cognito_describe_user_pool_request_t         pool;
    ngx_cognito_describe_user_pool_client_request_t  client;

    static ngx_str_t  name = ngx_string("X-Cognito-Resource-Id");
    static ngx_str_t  any = ngx_string("any_1");

    header = ngx_cognito_choice(call->request, &name);

    if (header == NULL) {
        return NGX_DECLINED;
    }

    *id = header->value;

    /* the model's own limits of an id, by whoever asks with one */

    if (call->operation->id == NGX_COGNITO_OP_CREATE_USER_POOL) {
        ngx_memzero(&pool, sizeof(ngx_cognito_describe_user_pool_request_t));

        pool.user_pool_id = *id;
        named = &pool;
        shape = &ngx_cognito_shape_describe_user_pool_request;

    } else {
        ngx_memzero(&client,
                    sizeof(ngx_cognito_describe_user_pool_client_request_t));

        client.user_pool_id = any;
        client.client_id = *id;
        named = &client;
        shape = &ngx_cognito_shape_describe_user_pool_client_request;
    }

    rc = ngx_cognito_validate(call->pool, shape, named, &message);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID, &message);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_table_elt_t *
ngx_cognito_choice(ngx_http_request_t *r, const ngx_str_t *name)
{
    ngx_uint_t        i;
    ngx_list_part_t  *part;
    ngx_table_elt_t  *header;

    for (part = &r->headers_in.headers.part; part; part = part->next) {
        header = part->elts;

        for (i = 0; i < part->nelts; i++) {
            if (header[i].key.len == name->len
                && ngx_strncasecmp(header[i].key.data, name->data, name->len)
                   == 0)
            {
                return &header[i];
            }
        }
    }

    return NULL;
}


static ngx_int_t
ngx_cognito_make_first_keys(ngx_cognito_call_t *call)
{
    return ngx_cognito_make_signing_keys(call, ngx_cognito_list_user_pool);
}


/* once nothing but the store itself can fail any more */

static ngx_int_t
ngx_cognito_list_user_pool(ngx_cognito_call_t *call)
{
    ngx_cognito_create_user_pool_response_t  *output;

    output = call->output;

    return ngx_cognito_list_resource(call, &ngx_cognito_pool_list,
                                     &output->user_pool->id,
                                     call->service->quotas.user_pools);
}


ngx_int_t
ngx_cognito_list_resource(ngx_cognito_call_t *call, const ngx_str_t *list,
    const ngx_str_t *id, ngx_uint_t limit)
{
    ngx_int_t   rc;
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 3 * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    arguments[0] = *list;
    arguments[1] = *id;

    arguments[2].data = ngx_pnalloc(call->pool, NGX_INT_T_LEN);
    if (arguments[2].data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    arguments[2].len = ngx_sprintf(arguments[2].data, "%ui", limit)
                       - arguments[2].data;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_query_script(call->query,
                                  &ngx_cognito_script_index_resource, 1, 3,
                                  arguments);

    return ngx_cognito_await(call, rc, ngx_cognito_resource_listed);
}


static ngx_int_t
ngx_cognito_resource_listed(ngx_cognito_call_t *call)
{
    ngx_str_t  word;

    if (ngx_cognito_told_text(call->query, 0, 0, &word) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (word.len == 2 && ngx_strncmp(word.data, "OK", 2) == 0) {
        return NGX_OK;
    }

    if (word.len == 5 && ngx_strncmp(word.data, "LIMIT", 5) == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_RESOURCE_LIMIT);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
}


static ngx_int_t
ngx_cognito_store_user_pool(ngx_cognito_call_t *call)
{
    ngx_str_t                                 key;
    ngx_cognito_commit_t                     *commit;
    ngx_cognito_user_pool_record_t            record;
    ngx_cognito_create_user_pool_response_t  *output;

    output = call->output;

    ngx_memzero(&record, sizeof(ngx_cognito_user_pool_record_t));

    if (ngx_cognito_pool_key(call->pool, &output->user_pool->id, &key)
        != NGX_OK
        || ngx_cognito_seal_signing_keys(call, &key, call->now,
                                         &record.signing_keys)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    record.pool = output->user_pool;

    commit = ngx_cognito_commit_create(call->pool, &key, 0);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_user_pool_record,
                              &record);

    return ngx_cognito_commit_settings(call, commit,
                                       ngx_cognito_user_pool_stored);
}


ngx_int_t
ngx_cognito_commit_settings(ngx_cognito_call_t *call,
    ngx_cognito_commit_t *commit, ngx_cognito_step_pt then)
{
    ngx_cognito_query_t  *query;

    query = ngx_cognito_query(call);
    if (query == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_ask_commit(query, commit) != NGX_OK
        || ngx_cognito_ask_publish(query, &commit->key) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_wait(query,
                                                  &call->service->store),
                             then);
}


ngx_int_t
ngx_cognito_commit_user_pool(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_record_t *record, ngx_cognito_step_pt then)
{
    ngx_cognito_commit_t  *commit;

    commit = ngx_cognito_commit_create(call->pool, &call->found.user_pool->key,
                                       call->found.user_pool->version);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_user_pool_record,
                              record);

    return ngx_cognito_commit_settings(call, commit, then);
}


ngx_int_t
ngx_cognito_user_pool_committed(ngx_cognito_call_t *call)
{
    return ngx_cognito_settings_committed(call, &call->found.user_pool->key);
}


ngx_int_t
ngx_cognito_settings_committed(ngx_cognito_call_t *call, const ngx_str_t *key)
{
    /* also after a conflict: what this worker has is not the latest */

    ngx_cognito_cache_changed(&call->service->store, key);

    switch (ngx_cognito_told_commit(call->query, 0)) {

    case NGX_COGNITO_COMMITTED:
        return NGX_OK;

    case NGX_COGNITO_CONFLICT:
        return ngx_cognito_start_over(call);

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }
}


static ngx_int_t
ngx_cognito_user_pool_stored(ngx_cognito_call_t *call)
{
    ngx_int_t                                 rc;
    ngx_str_t                                 key;
    ngx_cognito_create_user_pool_response_t  *output;

    output = call->output;

    rc = ngx_cognito_told_commit(call->query, 0);

    if (rc == NGX_COGNITO_CONFLICT) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_POOL_ID_TAKEN,
                                &output->user_pool->id);
    }

    if (rc != NGX_COGNITO_COMMITTED
        || ngx_cognito_pool_key(call->pool, &output->user_pool->id, &key)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_cache_changed(&call->service->store, &key);

    /* counted whenever the pool is described, not stored */

    output->user_pool->estimated_number_of_users.set = 1;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_count_users(ngx_cognito_call_t *call)
{
    ngx_str_t             key;
    ngx_uint_t            bucket;
    ngx_cognito_query_t  *query;

    static ngx_str_t  zcard = ngx_string("ZCARD");

    query = ngx_cognito_query(call);
    if (query == NULL) {
        return NGX_ERROR;
    }

    for (bucket = 0; bucket < NGX_COGNITO_BUCKETS; bucket++) {
        if (ngx_cognito_list_key(call->pool, &call->found.user_pool->id,
                                 bucket, &key)
            != NGX_OK
            || ngx_cognito_ask(query, 2, &zcard, &key) != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_users_counted);
}


static ngx_int_t
ngx_cognito_users_counted(ngx_cognito_call_t *call)
{
    ngx_uint_t                                  bucket;
    ngx_cognito_user_pool_t                    *pool;
    ngx_cognito_describe_user_pool_response_t  *output;

    output = call->output;

    pool = ngx_palloc(call->pool, sizeof(ngx_cognito_user_pool_t));
    if (pool == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    *pool = *call->found.user_pool->settings;

    pool->estimated_number_of_users.value = 0;
    pool->estimated_number_of_users.set = 1;

    for (bucket = 0; bucket < NGX_COGNITO_BUCKETS; bucket++) {
        pool->estimated_number_of_users.value +=
                             ngx_cognito_told_integer(call->query, bucket);
    }

    output->user_pool = pool;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_change_user_pool(ngx_cognito_call_t *call)
{
    ngx_cognito_user_pool_t                  pool;
    ngx_cognito_loaded_pool_t               *loaded;
    ngx_cognito_user_pool_record_t           record;
    ngx_cognito_update_user_pool_request_t  *input;

    input = call->input;
    loaded = call->found.user_pool;

    pool = *loaded->settings;

    ngx_cognito_copy_members(&ngx_cognito_shape_user_pool, &pool,
                             call->operation->input, input);

    if (input->pool_name.data) {
        pool.name = input->pool_name;
    }

    pool.last_modified_date = call->now;

    if (ngx_cognito_settle_user_pool(call, &pool, loaded->settings)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    record = *loaded->record;
    record.pool = &pool;

    if (ngx_cognito_settle_pool_mfa(call, &pool, &record) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_commit_user_pool(call, &record,
                                        ngx_cognito_user_pool_committed);
}
