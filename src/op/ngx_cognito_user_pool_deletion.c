
/*
 * Deleting a pool with all that is in it.
 *
 * First the pool's record is marked: from then on the pool is there for its
 * deletion only, so that nothing new comes in.  Then its users, groups and app
 * clients are swept away, a batch at a time, found by the indexes; the record
 * goes last.  A deletion that was interrupted is continued by the next one.
 *
 * What is not swept: sign-ins, sessions and codes, which nobody can use any
 * more and which expire.  Each batch has a pool of memory of its own, for a
 * pool of users may be larger than a worker; it goes when the next but one
 * begins, because its last query is still being answered when that asks.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"


#define NGX_COGNITO_SWEEP_POOL       16384


typedef struct ngx_cognito_sweep_s  ngx_cognito_sweep_t;

struct ngx_cognito_sweep_s {
    ngx_pool_t                      *kept;      /* the call's own */
    ngx_pool_t                      *pool;      /* of this batch */
    ngx_pool_t                      *last;      /* of the one before */
    ngx_uint_t                       bucket;
    uint64_t                         version;   /* of the marked record */
    ngx_str_t                        list;      /* the index's key */
    ngx_array_t                      names;     /* of ngx_str_t: the batch */
    ngx_array_t                      keys;      /* clients deleted in it */
};


static ngx_int_t ngx_cognito_mark_user_pool(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_pool_marked(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_sweep(ngx_cognito_call_t *call);
static void ngx_cognito_end_sweep(void *data);
static ngx_int_t ngx_cognito_next_batch(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_batch(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then);
static ngx_int_t ngx_cognito_told_batch(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_forget_names(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_sweep_users(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_users_listed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_users_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_forget_user(ngx_cognito_call_t *call,
    ngx_cognito_query_t *query, const ngx_str_t *username,
    ngx_cognito_user_record_t *record);
static ngx_int_t ngx_cognito_sweep_groups(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_groups_listed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_groups_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_sweep_clients(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_clients_listed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_clients_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_clients_deleted(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_forget_clients(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_unlist_user_pool(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_pool_unlisted(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_delete_user_pool_record(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_pool_deleted(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_delete_user_pool_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_mark_user_pool,
    ngx_cognito_begin_sweep,
    ngx_cognito_sweep_users,
    ngx_cognito_sweep_groups,
    ngx_cognito_sweep_clients,
    ngx_cognito_unlist_user_pool,
    ngx_cognito_delete_user_pool_record,
    NULL
};


static ngx_str_t  ngx_cognito_get = ngx_string("GET");
static ngx_str_t  ngx_cognito_unlink = ngx_string("UNLINK");


static ngx_int_t
ngx_cognito_mark_user_pool(ngx_cognito_call_t *call)
{
    ngx_cognito_loaded_pool_t       *loaded;
    ngx_cognito_user_pool_record_t   record;

    loaded = call->found.user_pool;

    call->found.sweep = ngx_pcalloc(call->pool, sizeof(ngx_cognito_sweep_t));
    if (call->found.sweep == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (loaded->record->deleting == NGX_COGNITO_TRUE) {
        call->found.sweep->version = loaded->version;
        return NGX_OK;
    }

    if (loaded->settings->deletion_protection
        == NGX_COGNITO_DELETION_PROTECTION_ACTIVE)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DELETION_PROTECTED);
    }

    if (loaded->settings->domain.len || loaded->settings->custom_domain.len) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_POOL_HAS_DOMAIN);
    }

    record = *loaded->record;
    record.deleting = NGX_COGNITO_TRUE;

    return ngx_cognito_commit_user_pool(call, &record,
                                        ngx_cognito_user_pool_marked);
}


static ngx_int_t
ngx_cognito_user_pool_marked(ngx_cognito_call_t *call)
{
    ngx_int_t  rc, version;
    ngx_str_t  text;

    rc = ngx_cognito_settings_committed(call, &call->found.user_pool->key);

    if (rc != NGX_OK) {
        return rc;
    }

    if (ngx_cognito_told_text(call->query, 0, 1, &text) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    version = ngx_atoi(text.data, text.len);

    if (version == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->found.sweep->version = (uint64_t) version;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_begin_sweep(ngx_cognito_call_t *call)
{
    ngx_pool_cleanup_t  *cleanup;

    cleanup = ngx_pool_cleanup_add(call->pool, 0);
    if (cleanup == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    cleanup->handler = ngx_cognito_end_sweep;
    cleanup->data = call->found.sweep;

    call->found.sweep->kept = call->pool;

    return NGX_OK;
}


static void
ngx_cognito_end_sweep(void *data)
{
    ngx_cognito_sweep_t *sweep = data;

    if (sweep->pool) {
        ngx_destroy_pool(sweep->pool);
    }

    if (sweep->last) {
        ngx_destroy_pool(sweep->last);
    }
}


/* from here on the call's memory is the new batch's */

static ngx_int_t
ngx_cognito_next_batch(ngx_cognito_call_t *call)
{
    ngx_pool_t           *pool;
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;

    pool = ngx_create_pool(NGX_COGNITO_SWEEP_POOL, ngx_cycle->log);
    if (pool == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (sweep->last) {
        ngx_destroy_pool(sweep->last);
    }

    sweep->last = sweep->pool;
    sweep->pool = pool;
    call->pool = pool;

    if (ngx_array_init(&sweep->names, pool, 100, sizeof(ngx_str_t)) != NGX_OK
        || ngx_array_init(&sweep->keys, pool, 100, sizeof(ngx_str_t))
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


/* the head of sweep->list */

static ngx_int_t
ngx_cognito_ask_batch(ngx_cognito_call_t *call, ngx_cognito_step_pt then)
{
    ngx_int_t  rc;

    static ngx_str_t  zrange = ngx_string("ZRANGE");
    static ngx_str_t  first = ngx_string("0");
    static ngx_str_t  last = ngx_string("99");

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 4, &zrange, &call->found.sweep->list,
                         &first, &last);

    return ngx_cognito_await(call, rc, then);
}


/* into sweep->names, which outlives the reply; NGX_DECLINED: an empty one */

static ngx_int_t
ngx_cognito_told_batch(ngx_cognito_call_t *call)
{
    ngx_str_t            *name, text;
    ngx_uint_t            i;
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;

    for (i = 0;
         ngx_cognito_told_text(call->query, 0, i, &text) == NGX_OK;
         i++)
    {
        name = ngx_array_push(&sweep->names);
        if (name == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        name->len = text.len;
        name->data = ngx_pstrdup(call->pool, &text);

        if (name->data == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return i ? NGX_OK : NGX_DECLINED;
}


/*
 * sweep->names leave the index; those still wanted there were emptied.
 * NGX_DECLINED: none leaves.
 */

static ngx_int_t
ngx_cognito_ask_forget_names(ngx_cognito_call_t *call)
{
    ngx_str_t            *name, *arguments;
    ngx_uint_t            i, n;
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;
    name = sweep->names.elts;

    arguments = ngx_palloc(call->pool,
                           (2 + sweep->names.nelts) * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return NGX_ERROR;
    }

    ngx_str_set(&arguments[0], "ZREM");
    arguments[1] = sweep->list;
    n = 2;

    for (i = 0; i < sweep->names.nelts; i++) {
        if (name[i].data) {
            arguments[n++] = name[i];
        }
    }

    if (n == 2) {
        return NGX_DECLINED;
    }

    return ngx_cognito_query_add(call->query, n, arguments);
}


static ngx_int_t
ngx_cognito_sweep_users(ngx_cognito_call_t *call)
{
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;

    if (sweep->bucket == NGX_COGNITO_BUCKETS) {
        return NGX_OK;
    }

    if (ngx_cognito_next_batch(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_list_key(call->pool, &call->found.user_pool->id,
                             sweep->bucket, &sweep->list)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_ask_batch(call, ngx_cognito_users_listed);
}


static ngx_int_t
ngx_cognito_users_listed(ngx_cognito_call_t *call)
{
    ngx_int_t             rc;
    ngx_str_t            *username, key;
    ngx_uint_t            i;
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;

    rc = ngx_cognito_told_batch(call);

    if (rc == NGX_DECLINED) {
        sweep->bucket++;
        return ngx_cognito_sweep_users(call);
    }

    if (rc != NGX_OK || ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    username = sweep->names.elts;

    for (i = 0; i < sweep->names.nelts; i++) {
        if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_USER,
                                 &call->found.user_pool->id, &username[i],
                                 NULL, &key)
            != NGX_OK
            || ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &key)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_users_read);
}


static ngx_int_t
ngx_cognito_users_read(ngx_cognito_call_t *call)
{
    uint64_t                    version;
    ngx_int_t                   rc;
    ngx_str_t                  *username;
    ngx_uint_t                  i;
    ngx_cognito_query_t        *told;
    ngx_cognito_user_record_t  *record;

    told = call->query;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    username = call->found.sweep->names.elts;

    for (i = 0; i < call->found.sweep->names.nelts; i++) {
        rc = ngx_cognito_told_record(told, i, -1,
                                     &ngx_cognito_shape_user_record, &version,
                                     (void **) &record);

        /* what does not decode goes all the same, without its names */

        if (ngx_cognito_ask_forget_user(call, call->query, &username[i],
                                        rc == NGX_OK ? record : NULL)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return ngx_cognito_await(call, ngx_cognito_ask_forget_names(call),
                             ngx_cognito_sweep_users);
}


static ngx_int_t
ngx_cognito_ask_forget_user(ngx_cognito_call_t *call,
    ngx_cognito_query_t *query, const ngx_str_t *username,
    ngx_cognito_user_record_t *record)
{
    ngx_int_t           n, i;
    ngx_str_t          *arguments, key;
    ngx_cognito_name_t  names[NGX_COGNITO_MAX_NAMES];

    n = record ? ngx_cognito_user_names(call, record, names) : 0;

    if (n == NGX_ERROR) {
        return NGX_ERROR;
    }

    for (i = 0; i < n; i++) {
        if (ngx_cognito_name_key(call->pool, &call->found.user_pool->id,
                                 &names[i].kind, &names[i].value, &key)
            != NGX_OK
            || ngx_cognito_ask(query, 2, &ngx_cognito_unlink, &key)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    arguments = ngx_palloc(call->pool, (1 + NGX_COGNITO_KNOWN_USER_KEYS)
                                       * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    arguments[0] = ngx_cognito_unlink;

    if (ngx_cognito_known_user_keys(call, username, &arguments[1]) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_query_add(query, 1 + NGX_COGNITO_KNOWN_USER_KEYS,
                              arguments)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_sweep_groups(ngx_cognito_call_t *call)
{
    if (ngx_cognito_next_batch(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_group_list_key(call->pool, &call->found.user_pool->id,
                                   &call->found.sweep->list)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_ask_batch(call, ngx_cognito_groups_listed);
}


static ngx_int_t
ngx_cognito_groups_listed(ngx_cognito_call_t *call)
{
    ngx_int_t             rc;
    ngx_str_t            *name, *key;
    ngx_uint_t            i;
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;

    rc = ngx_cognito_told_batch(call);

    if (rc == NGX_DECLINED) {
        return NGX_OK;
    }

    if (rc != NGX_OK || ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    name = sweep->names.elts;

    for (i = 0; i < sweep->names.nelts; i++) {

        key = ngx_array_push(&sweep->keys);

        if (key == NULL
            || ngx_cognito_group_key(call->pool, &call->found.user_pool->id,
                                     &name[i], key)
               != NGX_OK
            || ngx_cognito_ask(call->query, 2, &ngx_cognito_get, key)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_groups_read);
}


/* the index of a group's members is named by its id */

static ngx_int_t
ngx_cognito_groups_read(ngx_cognito_call_t *call)
{
    uint64_t                     version;
    ngx_int_t                    rc;
    ngx_str_t                   *name, *key, members;
    ngx_uint_t                   i;
    ngx_cognito_query_t         *told;
    ngx_cognito_sweep_t         *sweep;
    ngx_cognito_group_record_t  *record;

    told = call->query;
    sweep = call->found.sweep;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    name = sweep->names.elts;
    key = sweep->keys.elts;

    for (i = 0; i < sweep->names.nelts; i++) {
        rc = ngx_cognito_told_record(told, i, -1,
                                     &ngx_cognito_shape_group_record,
                                     &version, (void **) &record);

        members = key[i];

        if (rc == NGX_OK
            && ngx_cognito_member_list_key(call->pool,
                                           &call->found.user_pool->id,
                                           &name[i], &record->id, &members)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        /* what does not decode goes all the same, without its members */

        if (ngx_cognito_ask(call->query, 3, &ngx_cognito_unlink, &key[i],
                            &members)
            != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return ngx_cognito_await(call, ngx_cognito_ask_forget_names(call),
                             ngx_cognito_sweep_groups);
}


static ngx_int_t
ngx_cognito_sweep_clients(ngx_cognito_call_t *call)
{
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;

    if (ngx_cognito_next_batch(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_client_list_key(call->pool, &call->found.user_pool->id,
                                    &sweep->list)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_ask_batch(call, ngx_cognito_clients_listed);
}


static ngx_int_t
ngx_cognito_clients_listed(ngx_cognito_call_t *call)
{
    ngx_int_t             rc;
    ngx_str_t            *id, *key;
    ngx_uint_t            i;
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;

    rc = ngx_cognito_told_batch(call);

    if (rc == NGX_DECLINED) {
        call->pool = sweep->kept;
        return NGX_OK;
    }

    if (rc != NGX_OK || ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    id = sweep->names.elts;

    for (i = 0; i < sweep->names.nelts; i++) {

        key = ngx_array_push(&sweep->keys);

        if (key == NULL
            || ngx_cognito_client_key(call->pool, &id[i], key) != NGX_OK
            || ngx_cognito_ask(call->query, 2, &ngx_cognito_get, key)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_clients_read);
}


/*
 * The index is a hint: an id may have become another pool's since.  The key
 * of such a one is emptied, and only its name is forgotten.
 */

static ngx_int_t
ngx_cognito_clients_read(ngx_cognito_call_t *call)
{
    uint64_t                      version;
    ngx_int_t                     rc;
    ngx_str_t                    *key;
    ngx_uint_t                    i;
    ngx_cognito_query_t          *told;
    ngx_cognito_sweep_t          *sweep;
    ngx_cognito_commit_t         *commit;
    ngx_cognito_client_record_t  *record;

    told = call->query;
    sweep = call->found.sweep;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    key = sweep->keys.elts;

    for (i = 0; i < sweep->keys.nelts; i++) {
        rc = ngx_cognito_told_record(told, i, -1,
                                     &ngx_cognito_shape_client_record,
                                     &version, (void **) &record);

        if (rc == NGX_ERROR) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        if (rc == NGX_DECLINED
            || !ngx_cognito_same_name(&record->client->user_pool_id,
                                      &call->found.user_pool->id))
        {
            ngx_str_null(&key[i]);
            continue;
        }

        commit = ngx_cognito_commit_create(call->pool, &key[i], version);
        if (commit == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        ngx_cognito_commit_delete(commit);

        if (ngx_cognito_ask_commit(call->query, commit) != NGX_OK
            || ngx_cognito_ask_publish(call->query, &key[i]) != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    if (call->query->commands.nelts == 0) {
        return ngx_cognito_forget_clients(call);
    }

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_clients_deleted);
}


/* a client that was changed meanwhile stays listed, for the next batch */

static ngx_int_t
ngx_cognito_clients_deleted(ngx_cognito_call_t *call)
{
    ngx_str_t            *id, *key;
    ngx_uint_t            i, n;
    ngx_cognito_sweep_t  *sweep;

    sweep = call->found.sweep;
    id = sweep->names.elts;
    key = sweep->keys.elts;

    for (i = 0, n = 0; i < sweep->keys.nelts; i++) {

        if (key[i].data == NULL) {
            continue;
        }

        if (ngx_cognito_told_commit(call->query, n) != NGX_COGNITO_COMMITTED) {
            ngx_str_null(&id[i]);
        }

        ngx_cognito_cache_changed(&call->service->store, &key[i]);

        /* a commit and a publication each */

        n += 2;
    }

    return ngx_cognito_forget_clients(call);
}


static ngx_int_t
ngx_cognito_forget_clients(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask_forget_names(call);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_sweep_clients(call);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_sweep_clients);
}


/* before the record goes: afterwards nobody would come back for it */

static ngx_int_t
ngx_cognito_unlist_user_pool(ngx_cognito_call_t *call)
{
    ngx_int_t         rc;

    static ngx_str_t  zrem = ngx_string("ZREM");

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 3, &zrem, &ngx_cognito_pool_list,
                         &call->found.user_pool->id);

    return ngx_cognito_await(call, rc, ngx_cognito_user_pool_unlisted);
}


static ngx_int_t
ngx_cognito_user_pool_unlisted(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


static ngx_int_t
ngx_cognito_delete_user_pool_record(ngx_cognito_call_t *call)
{
    ngx_cognito_commit_t       *commit;
    ngx_cognito_loaded_pool_t  *loaded;

    loaded = call->found.user_pool;

    commit = ngx_cognito_commit_create(call->pool, &loaded->key,
                                       call->found.sweep->version);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_delete(commit);

    return ngx_cognito_commit_settings(call, commit,
                                       ngx_cognito_user_pool_deleted);
}


/* a conflict: another deletion of the same pool was faster, which is as good */

static ngx_int_t
ngx_cognito_user_pool_deleted(ngx_cognito_call_t *call)
{
    ngx_cognito_cache_changed(&call->service->store,
                              &call->found.user_pool->key);

    switch (ngx_cognito_told_commit(call->query, 0)) {

    case NGX_COGNITO_COMMITTED:
    case NGX_COGNITO_CONFLICT:
        return NGX_OK;

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }
}
