
/*
 * App clients: making, describing, changing and deleting them.
 *
 * A client's secret lies in its record sealed, and nowhere else; what is
 * answered is put together with it for the answer only.  Which settings a
 * client may have is judged in ngx_cognito_app_client_settings.c.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"


#define NGX_COGNITO_CLIENT_ID_LEN      26
#define NGX_COGNITO_CLIENT_SECRET_LEN  51

#define NGX_COGNITO_CLIENT_LETTERS     "0123456789abcdefghijklmnopqrstuvwxyz"


static ngx_int_t ngx_cognito_make_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_name_client(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client);
static ngx_int_t ngx_cognito_list_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_store_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_seal_client_secret(ngx_cognito_call_t *call,
    const ngx_str_t *key, ngx_str_t *secret,
    ngx_cognito_client_record_t *record);
static ngx_int_t ngx_cognito_ask_unlist_client(ngx_cognito_call_t *call,
    const ngx_str_t *id);
static ngx_int_t ngx_cognito_client_stored(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_client_id_taken(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_refuse_client_id(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_withdraw_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_client_withdrawn(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_describe_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_change_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_client_changed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_delete_client(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_client_deleted(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_client_forgotten(ngx_cognito_call_t *call);


/* whichever is unknown, the pool is judged first */

#define NGX_COGNITO_LOAD_CLIENT                                               \
    ngx_cognito_load_user_pool,                                               \
    ngx_cognito_load_client_of_pool,                                          \
    ngx_cognito_check_client_of_pool


const ngx_cognito_step_pt  ngx_cognito_create_user_pool_client_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_make_client,
    ngx_cognito_list_client,
    ngx_cognito_store_client,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_describe_user_pool_client_steps[] = {
    NGX_COGNITO_LOAD_CLIENT,
    ngx_cognito_describe_client,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_update_user_pool_client_steps[] = {
    NGX_COGNITO_LOAD_CLIENT,
    ngx_cognito_change_client,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_delete_user_pool_client_steps[] = {
    NGX_COGNITO_LOAD_CLIENT,
    ngx_cognito_delete_client,
    NULL
};


/* the client as it will be answered grows in the output */

static ngx_int_t
ngx_cognito_make_client(ngx_cognito_call_t *call)
{
    ngx_uint_t                                       has_secret;
    ngx_cognito_user_pool_client_t                  *client;
    ngx_cognito_create_user_pool_client_request_t   *input;
    ngx_cognito_create_user_pool_client_response_t  *output;

    input = call->input;
    output = call->output;

    client = ngx_pcalloc(call->pool, sizeof(ngx_cognito_user_pool_client_t));
    if (client == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_copy_members(&ngx_cognito_shape_user_pool_client, client,
                             call->operation->input, input);

    client->creation_date = call->now;
    client->last_modified_date = call->now;

    if (input->generate_secret == NGX_COGNITO_TRUE) {

        if (client->client_secret.len) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_TWO_CLIENT_SECRETS);
        }

        if (ngx_cognito_random_text(call->pool, NGX_COGNITO_CLIENT_LETTERS,
                                    NGX_COGNITO_CLIENT_SECRET_LEN,
                                    &client->client_secret)
            != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    has_secret = (client->client_secret.len != 0);

    if (ngx_cognito_settle_client(call, client, has_secret, "creating")
        != NGX_OK
        || ngx_cognito_name_client(call, client) != NGX_OK)
    {
        return NGX_ERROR;
    }

    output->user_pool_client = client;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_name_client(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client)
{
    ngx_int_t  rc;

    rc = ngx_cognito_chosen_id(call, &client->client_id);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc == NGX_DECLINED
        && ngx_cognito_random_text(call->pool, NGX_COGNITO_CLIENT_LETTERS,
                                   NGX_COGNITO_CLIENT_ID_LEN,
                                   &client->client_id)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->asked.client_id = client->client_id;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_list_client(ngx_cognito_call_t *call)
{
    ngx_str_t  list;

    if (ngx_cognito_client_list_key(call->pool, &call->found.user_pool->id,
                                    &list)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_list_resource(call, &list, &call->asked.client_id,
                                     call->service->quotas.app_clients);
}


/*
 * The pool is read once more behind the commit: if its deletion began
 * meanwhile and may have swept its clients already, this one goes again.
 * So is the client, for whom the id belongs to if it is taken.
 */

static ngx_int_t
ngx_cognito_store_client(ngx_cognito_call_t *call)
{
    ngx_str_t                                        key;
    ngx_cognito_commit_t                            *commit;
    ngx_cognito_client_record_t                      record;
    ngx_cognito_user_pool_client_t                   client;
    ngx_cognito_create_user_pool_client_response_t  *output;

    static ngx_str_t  get = ngx_string("GET");

    output = call->output;

    client = *output->user_pool_client;
    ngx_str_null(&client.client_secret);

    ngx_memzero(&record, sizeof(ngx_cognito_client_record_t));
    record.client = &client;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_client_key(call->pool, &client.client_id, &key) != NGX_OK
        || ngx_cognito_seal_client_secret(call, &key,
                                   &output->user_pool_client->client_secret,
                                          &record)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    commit = ngx_cognito_commit_create(call->pool, &key, 0);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_client_record,
                              &record);

    if (ngx_cognito_ask_commit(call->query, commit) != NGX_OK
        || ngx_cognito_ask(call->query, 2, &get, &call->found.user_pool->key)
           != NGX_OK
        || ngx_cognito_ask(call->query, 2, &get, &commit->key) != NGX_OK
        || ngx_cognito_ask_publish(call->query, &commit->key) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_wait(call->query,
                                                  &call->service->store),
                             ngx_cognito_client_stored);
}


/* its id as those of further secrets look */

static ngx_int_t
ngx_cognito_seal_client_secret(ngx_cognito_call_t *call,
    const ngx_str_t *key, ngx_str_t *secret,
    ngx_cognito_client_record_t *record)
{
    ngx_cognito_sealed_secret_t  *sealed;

    if (secret->len == 0) {
        return NGX_OK;
    }

    record->secrets = ngx_array_create(call->pool, 1,
                                       sizeof(ngx_cognito_sealed_secret_t));
    if (record->secrets == NULL) {
        return NGX_ERROR;
    }

    /* there is room for one */

    sealed = ngx_array_push(record->secrets);

    sealed->id.data = ngx_pnalloc(call->pool, record->client->client_id.len
                                              + sizeof("--") - 1
                                              + NGX_INT64_LEN);
    if (sealed->id.data == NULL) {
        return NGX_ERROR;
    }

    sealed->id.len = ngx_sprintf(sealed->id.data, "%V--%L",
                                 &record->client->client_id, call->now / 1000)
                     - sealed->id.data;

    sealed->created.value = call->now;
    sealed->created.set = 1;

    return ngx_cognito_seal(call->service->store.keyring, call->pool, key,
                            secret, &sealed->sealed);
}


static ngx_int_t
ngx_cognito_ask_unlist_client(ngx_cognito_call_t *call, const ngx_str_t *id)
{
    ngx_str_t         list;

    static ngx_str_t  zrem = ngx_string("ZREM");

    if (ngx_cognito_client_list_key(call->pool, &call->found.user_pool->id,
                                    &list)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_ask(call->query, 3, &zrem, &list, id);
}


static ngx_int_t
ngx_cognito_client_stored(ngx_cognito_call_t *call)
{
    uint64_t                         version;
    ngx_int_t                        rc;
    ngx_cognito_user_pool_record_t  *pool;

    rc = ngx_cognito_told_commit(call->query, 0);

    if (rc == NGX_COGNITO_CONFLICT) {
        return ngx_cognito_client_id_taken(call);
    }

    if (rc != NGX_COGNITO_COMMITTED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_told_record(call->query, 1, -1,
                                 &ngx_cognito_shape_user_pool_record,
                                 &version, (void **) &pool);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_DECLINED || pool->deleting == NGX_COGNITO_TRUE) {
        return ngx_cognito_withdraw_client(call);
    }

    return NGX_OK;
}


/* if it is a client of this pool it is listed rightly */

static ngx_int_t
ngx_cognito_client_id_taken(ngx_cognito_call_t *call)
{
    uint64_t                      version;
    ngx_int_t                     rc;
    ngx_cognito_client_record_t  *record;

    rc = ngx_cognito_told_record(call->query, 2, -1,
                                 &ngx_cognito_shape_client_record, &version,
                                 (void **) &record);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_OK
        && ngx_cognito_same_name(&record->client->user_pool_id,
                                 &call->found.user_pool->id))
    {
        return ngx_cognito_refuse_client_id(call);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_unlist_client(call,
                                                     &call->asked.client_id),
                             ngx_cognito_refuse_client_id);
}


static ngx_int_t
ngx_cognito_refuse_client_id(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_CLIENT_ID_TAKEN,
                            &call->asked.client_id);
}


/* nobody has heard of it yet */

static ngx_int_t
ngx_cognito_withdraw_client(ngx_cognito_call_t *call)
{
    ngx_str_t         key;

    static ngx_str_t  unlink = ngx_string("UNLINK");

    ngx_cognito_cache_changed(&call->service->store,
                              &call->found.user_pool->key);

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_client_key(call->pool, &call->asked.client_id, &key)
        != NGX_OK
        || ngx_cognito_ask(call->query, 2, &unlink, &key) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_unlist_client(call,
                                                     &call->asked.client_id),
                             ngx_cognito_client_withdrawn);
}


static ngx_int_t
ngx_cognito_client_withdrawn(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_POOL_NOT_FOUND,
                            &call->found.user_pool->id);
}


static ngx_int_t
ngx_cognito_describe_client(ngx_cognito_call_t *call)
{
    ngx_str_t                                         *secret;
    ngx_cognito_loaded_client_t                       *loaded;
    ngx_cognito_user_pool_client_t                    *client;
    ngx_cognito_describe_user_pool_client_response_t  *output;

    loaded = call->found.client;
    output = call->output;

    client = ngx_palloc(call->pool, sizeof(ngx_cognito_user_pool_client_t));
    if (client == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    *client = *loaded->settings;

    if (loaded->secrets.nelts) {
        secret = loaded->secrets.elts;
        client->client_secret = secret[0];
    }

    output->user_pool_client = client;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_change_client(ngx_cognito_call_t *call)
{
    ngx_str_t                                       *secret;
    ngx_cognito_commit_t                            *commit;
    ngx_cognito_client_record_t                      record;
    ngx_cognito_loaded_client_t                     *loaded;
    ngx_cognito_user_pool_client_t                  *client;
    ngx_cognito_update_user_pool_client_request_t   *input;
    ngx_cognito_update_user_pool_client_response_t  *output;

    input = call->input;
    output = call->output;
    loaded = call->found.client;

    client = ngx_palloc(call->pool, sizeof(ngx_cognito_user_pool_client_t));
    if (client == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    *client = *loaded->settings;

    ngx_cognito_copy_members(&ngx_cognito_shape_user_pool_client, client,
                             call->operation->input, input);

    if (client->client_name.data == NULL) {
        client->client_name = loaded->settings->client_name;
    }

    client->last_modified_date = call->now;

    if (ngx_cognito_settle_client(call, client, loaded->secrets.nelts,
                                  "updating")
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    record = *loaded->record;
    record.client = client;

    commit = ngx_cognito_commit_create(call->pool, &loaded->key,
                                       loaded->version);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_client_record,
                              &record);

    /* from here on it is the answer's, not the record's */

    if (loaded->secrets.nelts) {
        secret = loaded->secrets.elts;
        client->client_secret = secret[0];
    }

    output->user_pool_client = client;

    return ngx_cognito_commit_settings(call, commit,
                                       ngx_cognito_client_changed);
}


static ngx_int_t
ngx_cognito_client_changed(ngx_cognito_call_t *call)
{
    return ngx_cognito_settings_committed(call, &call->found.client->key);
}


static ngx_int_t
ngx_cognito_delete_client(ngx_cognito_call_t *call)
{
    ngx_cognito_commit_t         *commit;
    ngx_cognito_loaded_client_t  *loaded;

    loaded = call->found.client;

    commit = ngx_cognito_commit_create(call->pool, &loaded->key,
                                       loaded->version);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_delete(commit);

    return ngx_cognito_commit_settings(call, commit,
                                       ngx_cognito_client_deleted);
}


static ngx_int_t
ngx_cognito_client_deleted(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;

    rc = ngx_cognito_settings_committed(call, &call->found.client->key);

    if (rc != NGX_OK) {
        return rc;
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_unlist_client(call,
                                                    &call->found.client->id),
                             ngx_cognito_client_forgotten);
}


static ngx_int_t
ngx_cognito_client_forgotten(ngx_cognito_call_t *call)
{
    return NGX_OK;
}
