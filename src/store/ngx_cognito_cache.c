
/*
 * The worker's cache of configuration, the worker's start and end, and the
 * zone that workers share.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_store.h"


#define NGX_COGNITO_COUNTERS       4096
#define NGX_COGNITO_CACHE_ENTRIES  4096


/* in the shared zone */

typedef struct {
    ngx_atomic_t                   counters[NGX_COGNITO_COUNTERS];
    ngx_cognito_bucket_t           buckets[NGX_COGNITO_NBUCKETS];
} ngx_cognito_shared_t;


struct ngx_cognito_cache_s {
    ngx_rbtree_t                   rbtree;
    ngx_rbtree_node_t              sentinel;
    ngx_queue_t                    queue;       /* the latest used first */
    ngx_uint_t                     count;
    ngx_uint_t                     generation;  /* of the subscription */
    ngx_uint_t                     trusted;     /* the subscription is up */
    ngx_log_t                     *log;
};


static void ngx_cognito_cache_remove(ngx_cognito_cache_t *cache,
    ngx_cognito_cached_t *cached);
static void ngx_cognito_cache_release(void *data);
static ngx_atomic_t *ngx_cognito_counter(ngx_cognito_store_t *store,
    const ngx_str_t *key);
static void ngx_cognito_store_published(void *data, ngx_str_t *message);
static void ngx_cognito_store_subscription(void *data, ngx_uint_t up);


static ngx_str_t  ngx_cognito_channel = ngx_string("cg:changed");


ngx_int_t
ngx_cognito_zone_init(ngx_shm_zone_t *zone, void *data)
{
    ngx_slab_pool_t       *shpool;
    ngx_cognito_shared_t  *old = data;

    if (old) {
        zone->data = old;
        return NGX_OK;
    }

    shpool = (ngx_slab_pool_t *) zone->shm.addr;

    if (zone->shm.exists) {
        zone->data = shpool->data;
        return NGX_OK;
    }

    shpool->data = ngx_slab_calloc(shpool, sizeof(ngx_cognito_shared_t));
    if (shpool->data == NULL) {
        return NGX_ERROR;
    }

    zone->data = shpool->data;

    return NGX_OK;
}


ngx_cognito_bucket_t *
ngx_cognito_buckets_lock(ngx_cognito_store_t *store)
{
    ngx_slab_pool_t       *shpool;
    ngx_cognito_shared_t  *shared;

    shpool = (ngx_slab_pool_t *) store->zone->shm.addr;
    shared = store->zone->data;

    ngx_shmtx_lock(&shpool->mutex);

    return shared->buckets;
}


void
ngx_cognito_buckets_unlock(ngx_cognito_store_t *store)
{
    ngx_slab_pool_t  *shpool;

    shpool = (ngx_slab_pool_t *) store->zone->shm.addr;

    ngx_shmtx_unlock(&shpool->mutex);
}


ngx_int_t
ngx_cognito_store_start(ngx_cognito_store_t *store, ngx_cycle_t *cycle)
{
    ngx_cognito_cache_t  *cache;

    cache = ngx_pcalloc(cycle->pool, sizeof(ngx_cognito_cache_t));
    if (cache == NULL) {
        return NGX_ERROR;
    }

    ngx_rbtree_init(&cache->rbtree, &cache->sentinel,
                    ngx_str_rbtree_insert_value);
    ngx_queue_init(&cache->queue);

    cache->log = cycle->log;
    store->cache = cache;

    store->redis = ngx_cognito_redis_create(cycle, &store->redis_conf);
    if (store->redis == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_redis_subscribe(cycle, &store->redis_conf,
                                       &ngx_cognito_channel,
                                       ngx_cognito_store_published,
                                       ngx_cognito_store_subscription, store);
}


void
ngx_cognito_store_stop(ngx_cognito_store_t *store)
{
    ngx_queue_t           *q;
    ngx_cognito_cached_t  *cached;

    if (store->redis) {
        ngx_cognito_redis_destroy(store->redis);
        store->redis = NULL;
    }

    if (store->cache == NULL) {
        return;
    }

    while (!ngx_queue_empty(&store->cache->queue)) {
        q = ngx_queue_head(&store->cache->queue);
        cached = ngx_queue_data(q, ngx_cognito_cached_t, queue);
        ngx_cognito_cache_remove(store->cache, cached);
    }
}


void *
ngx_cognito_cache_find(ngx_cognito_store_t *store, const ngx_str_t *key,
    ngx_pool_t *asker)
{
    uint32_t               hash;
    ngx_str_t              name;
    ngx_cognito_cache_t   *cache;
    ngx_cognito_cached_t  *cached;

    cache = store->cache;

    if (!cache->trusted) {
        return NULL;
    }

    name = *key;
    hash = ngx_crc32_short(key->data, key->len);

    cached = (ngx_cognito_cached_t *)
                 ngx_str_rbtree_lookup(&cache->rbtree, &name, hash);

    if (cached == NULL) {
        return NULL;
    }

    if (cached->generation != cache->generation
        || cached->counter != *ngx_cognito_counter(store, key))
    {
        ngx_cognito_cache_remove(cache, cached);
        return NULL;
    }

    if (ngx_cognito_cache_hold(cached, asker) != NGX_OK) {
        return NULL;
    }

    ngx_queue_remove(&cached->queue);
    ngx_queue_insert_head(&cache->queue, &cached->queue);

    return cached->object;
}


ngx_atomic_uint_t
ngx_cognito_cache_counter(ngx_cognito_store_t *store, const ngx_str_t *key)
{
    return *ngx_cognito_counter(store, key);
}


ngx_cognito_cached_t *
ngx_cognito_cache_entry(ngx_cognito_store_t *store, const ngx_str_t *key,
    ngx_atomic_uint_t counter, ngx_pool_t *asker)
{
    ngx_pool_t            *pool;
    ngx_cognito_cached_t  *cached;

    pool = ngx_create_pool(4096, store->cache->log);
    if (pool == NULL) {
        return NULL;
    }

    cached = ngx_pcalloc(pool, sizeof(ngx_cognito_cached_t));
    if (cached == NULL) {
        goto failed;
    }

    cached->node.str.data = ngx_pnalloc(pool, key->len);
    if (cached->node.str.data == NULL) {
        goto failed;
    }

    ngx_memcpy(cached->node.str.data, key->data, key->len);
    cached->node.str.len = key->len;
    cached->node.node.key = ngx_crc32_short(key->data, key->len);

    cached->pool = pool;
    cached->counter = counter;
    cached->generation = store->cache->generation;
    cached->removed = 1;

    if (ngx_cognito_cache_hold(cached, asker) != NGX_OK) {
        goto failed;
    }

    return cached;

failed:

    ngx_destroy_pool(pool);

    return NULL;
}


void
ngx_cognito_cache_insert(ngx_cognito_store_t *store,
    ngx_cognito_cached_t *cached)
{
    ngx_queue_t           *q;
    ngx_cognito_cache_t   *cache;
    ngx_cognito_cached_t  *other;

    cache = store->cache;

    if (!cache->trusted) {
        return;
    }

    other = (ngx_cognito_cached_t *)
                ngx_str_rbtree_lookup(&cache->rbtree, &cached->node.str,
                                      cached->node.node.key);

    if (other) {
        ngx_cognito_cache_remove(cache, other);
    }

    if (cache->count >= NGX_COGNITO_CACHE_ENTRIES) {
        q = ngx_queue_last(&cache->queue);
        other = ngx_queue_data(q, ngx_cognito_cached_t, queue);
        ngx_cognito_cache_remove(cache, other);
    }

    cached->removed = 0;
    ngx_rbtree_insert(&cache->rbtree, &cached->node.node);
    ngx_queue_insert_head(&cache->queue, &cached->queue);
    cache->count++;
}


void
ngx_cognito_cache_changed(ngx_cognito_store_t *store, const ngx_str_t *key)
{
    (void) ngx_atomic_fetch_add(ngx_cognito_counter(store, key), 1);
}


ngx_int_t
ngx_cognito_ask_publish(ngx_cognito_query_t *query, const ngx_str_t *key)
{
    static ngx_str_t  publish = ngx_string("PUBLISH");

    return ngx_cognito_ask(query, 3, &publish, &ngx_cognito_channel, key);
}


static void
ngx_cognito_cache_remove(ngx_cognito_cache_t *cache,
    ngx_cognito_cached_t *cached)
{
    ngx_rbtree_delete(&cache->rbtree, &cached->node.node);
    ngx_queue_remove(&cached->queue);
    cache->count--;

    cached->removed = 1;

    if (cached->references == 0) {
        ngx_destroy_pool(cached->pool);
    }
}


ngx_int_t
ngx_cognito_cache_hold(ngx_cognito_cached_t *cached, ngx_pool_t *asker)
{
    ngx_pool_cleanup_t  *cleanup;

    cleanup = ngx_pool_cleanup_add(asker, 0);
    if (cleanup == NULL) {
        return NGX_ERROR;
    }

    cleanup->handler = ngx_cognito_cache_release;
    cleanup->data = cached;
    cached->references++;

    return NGX_OK;
}


static void
ngx_cognito_cache_release(void *data)
{
    ngx_cognito_cached_t *cached = data;

    cached->references--;

    if (cached->references == 0 && cached->removed) {
        ngx_destroy_pool(cached->pool);
    }
}


static ngx_atomic_t *
ngx_cognito_counter(ngx_cognito_store_t *store, const ngx_str_t *key)
{
    ngx_cognito_shared_t  *shared;

    shared = store->zone->data;

    return &shared->counters[ngx_crc32_short(key->data, key->len)
                             % NGX_COGNITO_COUNTERS];
}


static void
ngx_cognito_store_published(void *data, ngx_str_t *message)
{
    ngx_cognito_store_t *store = data;

    ngx_cognito_cache_changed(store, message);
}


static void
ngx_cognito_store_subscription(void *data, ngx_uint_t up)
{
    ngx_cognito_store_t *store = data;

    /* what changed while nobody listened is not known: forget everything */

    store->cache->generation++;
    store->cache->trusted = up;
}
