
/*
 * The store: keys, records and commits, in the service's terms.
 *
 * What lives here: where a record lies, how it is read and written, the
 * worker's cache of configuration.  What does not: which operation wants it
 * (src/op) and the wire to Redis (ngx_cognito_redis.h).
 *
 * Reading and writing come in two halves, because the answer takes a turn of
 * the event loop: ngx_cognito_ask_...() adds a command to a query and
 * ngx_cognito_told_...() reads the reply of the same number.  Records are
 * decoded into the query's pool and belong to the asker.
 *
 * A record lies in Redis as "<version> <JSON>" and is changed only by
 * compare-and-set on the version.  Keys of one user share the hash tag
 * {<pool id>/<username>}, so that one script commits them together.
 */


#ifndef _NGX_COGNITO_STORE_H_INCLUDED_
#define _NGX_COGNITO_STORE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_redis.h"


#define NGX_COGNITO_BUCKETS        16

/* how long a claim counts as held although no record shows it yet */
#define NGX_COGNITO_CLAIM_HELD     10000

/* Redis' TTL is only the broom: it comes so much later than the expiry */
#define NGX_COGNITO_BROOM          600000


typedef struct ngx_cognito_cache_s  ngx_cognito_cache_t;


typedef struct {
    ngx_cognito_redis_conf_t       redis_conf;
    ngx_cognito_keyring_t         *keyring;
    ngx_shm_zone_t                *zone;

    /* the worker's own */
    ngx_cognito_redis_t           *redis;
    ngx_cognito_cache_t           *cache;
} ngx_cognito_store_t;


/* families of keys that carry a user's hash tag */

typedef enum {
    NGX_COGNITO_KEY_USER = 0,      /* the user record: the truth */
    NGX_COGNITO_KEY_AUTH,          /* :<id> a challenge's session */
    NGX_COGNITO_KEY_GRANT,         /* :<event id> a sign-in, refresh family */
    NGX_COGNITO_KEY_CODE,          /* :<kind> an outstanding code */
    NGX_COGNITO_KEY_TRIES,         /* :<kind> attempts in this hour */
    NGX_COGNITO_KEY_LOCK,          /* failed passwords */
    NGX_COGNITO_KEY_INBOX,         /* the user's messages */
    NGX_COGNITO_KEY_SESSIONS       /* the sign-ins that are tracked */
} ngx_cognito_key_e;


ngx_int_t ngx_cognito_pool_key(ngx_pool_t *pool, const ngx_str_t *id,
    ngx_str_t *key);
ngx_int_t ngx_cognito_client_key(ngx_pool_t *pool, const ngx_str_t *id,
    ngx_str_t *key);

/* suffix NULL: none */
ngx_int_t ngx_cognito_user_key(ngx_pool_t *pool, ngx_cognito_key_e family,
    const ngx_str_t *pool_id, const ngx_str_t *username,
    const ngx_str_t *suffix, ngx_str_t *key);

/* a claim: kind is "sub" or the attribute that serves as a name */
ngx_int_t ngx_cognito_name_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    const ngx_str_t *kind, const ngx_str_t *value, ngx_str_t *key);

/* the ordered index of usernames, in NGX_COGNITO_BUCKETS buckets */
ngx_int_t ngx_cognito_list_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    ngx_uint_t bucket, ngx_str_t *key);
ngx_uint_t ngx_cognito_list_bucket(const ngx_str_t *username);

/* the index of pools, all scores 0 */
extern ngx_str_t  ngx_cognito_pool_list;

/* likewise that of a pool's app clients */
ngx_int_t ngx_cognito_client_list_key(ngx_pool_t *pool,
    const ngx_str_t *pool_id, ngx_str_t *key);

/* how many mails an account has sent on a day, "2024-05-17" */
ngx_int_t ngx_cognito_mails_key(ngx_pool_t *pool, const ngx_str_t *account,
    const ngx_str_t *day, ngx_str_t *key);

/* held by who makes a pool's next signing keys */
ngx_int_t ngx_cognito_renewal_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    ngx_str_t *key);

/* groups, the index of a pool's, and that of the members of one */
ngx_int_t ngx_cognito_group_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    const ngx_str_t *name, ngx_str_t *key);
ngx_int_t ngx_cognito_group_list_key(ngx_pool_t *pool,
    const ngx_str_t *pool_id, ngx_str_t *key);
ngx_int_t ngx_cognito_member_list_key(ngx_pool_t *pool,
    const ngx_str_t *pool_id, const ngx_str_t *name, const ngx_str_t *id,
    ngx_str_t *key);


/* any command; the arguments are copied as pointers */

ngx_int_t ngx_cognito_ask(ngx_cognito_query_t *query, ngx_uint_t n, ...);

/*
 * Reply n, or its element where the command was MGET, as a record.
 * NGX_OK; NGX_DECLINED: there is none; NGX_ERROR: it does not decode.
 */
ngx_int_t ngx_cognito_told_record(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_int_t element, const ngx_cognito_shape_t *shape, uint64_t *version,
    void **record);

/* the same for a value without a version (claims, codes, grants) */
ngx_int_t ngx_cognito_told_value(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_int_t element, const ngx_cognito_shape_t *shape, void **value);

/* reply n, or its element, as text; NGX_DECLINED: nil */
ngx_int_t ngx_cognito_told_text(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_int_t element, ngx_str_t *text);
int64_t ngx_cognito_told_integer(ngx_cognito_query_t *query, ngx_uint_t n);


/*
 * A commit: the change of one record together with what lies in its slot.
 * Built in the query's pool; scripts/commit.lua carries it out.
 */

typedef struct {
    ngx_pool_t                    *pool;
    ngx_str_t                      key;
    uint64_t                       version;     /* seen; 0: must not exist */
    const char                    *change;      /* set, keep, del */
    ngx_str_t                      text;
    ngx_array_t                    sides;       /* of ngx_cognito_side_t */
    ngx_uint_t                     failed;      /* no memory on the way */
} ngx_cognito_commit_t;


typedef enum {
    NGX_COGNITO_COMMITTED = 0,
    NGX_COGNITO_CONFLICT,          /* somebody else changed the record */
    NGX_COGNITO_SPENT,             /* the code was used or replaced */
    NGX_COGNITO_TAKEN,             /* what must not exist does */
    NGX_COGNITO_GONE,              /* what must exist does not */
    NGX_COGNITO_LOCKED             /* too many failed passwords */
} ngx_cognito_outcome_e;


ngx_cognito_commit_t *ngx_cognito_commit_create(ngx_pool_t *pool,
    const ngx_str_t *key, uint64_t version);
void ngx_cognito_commit_record(ngx_cognito_commit_t *commit,
    const ngx_cognito_shape_t *shape, const void *record);
void ngx_cognito_commit_delete(ngx_cognito_commit_t *commit);

/* verb and value as in scripts/commit.lua; ttl in ms, 0: none */
void ngx_cognito_commit_side(ngx_cognito_commit_t *commit, const char *verb,
    const ngx_str_t *key, const ngx_str_t *value, ngx_msec_t ttl);
void ngx_cognito_commit_side_value(ngx_cognito_commit_t *commit,
    const char *verb, const ngx_str_t *key, const ngx_cognito_shape_t *shape,
    const void *value, ngx_msec_t ttl);

/* the side key that was added last, and its value */
void ngx_cognito_commit_latest(ngx_cognito_commit_t *commit, ngx_str_t *key,
    ngx_str_t *value);

ngx_int_t ngx_cognito_ask_commit(ngx_cognito_query_t *query,
    ngx_cognito_commit_t *commit);

/* NGX_ERROR: a reply that the script does not give */
ngx_int_t ngx_cognito_told_commit(ngx_cognito_query_t *query, ngx_uint_t n);

/* WAIT for replicas, where "cognito_redis_wait" asks for it */
ngx_int_t ngx_cognito_ask_wait(ngx_cognito_query_t *query,
    ngx_cognito_store_t *store);


/*
 * The cache of configuration: decoded pools and clients, a worker's own.
 * An entry is good while the counter of its key in the shared zone stands
 * where it stood before the record was read, and while the subscription that
 * hears of other machines' changes is up.  An entry in use outlives its
 * removal (references).
 */

typedef struct ngx_cognito_cached_s  ngx_cognito_cached_t;

struct ngx_cognito_cached_s {
    ngx_str_node_t                 node;
    ngx_queue_t                    queue;
    ngx_pool_t                    *pool;        /* of all that object holds */
    void                          *object;
    ngx_uint_t                     references;
    ngx_uint_t                     removed;     /* unsigned  removed:1; */
    ngx_atomic_uint_t              counter;
    ngx_uint_t                     generation;
};


/* reserves the shared counters; the directive cognito_zone */
ngx_int_t ngx_cognito_zone_init(ngx_shm_zone_t *zone, void *data);

/*
 * The zone's token buckets: one for each category of operations, and one
 * more; zeroed at first.  To be unlocked soon.
 */

#define NGX_COGNITO_NBUCKETS       (NGX_COGNITO_NCATEGORIES + 1)

typedef struct {
    ngx_msec_t                     last;        /* when one was taken */
    ngx_uint_t                     excess;      /* then, in 1/1000 requests */
} ngx_cognito_bucket_t;

ngx_cognito_bucket_t *ngx_cognito_buckets_lock(ngx_cognito_store_t *store);
void ngx_cognito_buckets_unlock(ngx_cognito_store_t *store);

ngx_int_t ngx_cognito_store_start(ngx_cognito_store_t *store,
    ngx_cycle_t *cycle);
void ngx_cognito_store_stop(ngx_cognito_store_t *store);

/*
 * The object kept under a key, or NULL.  It stays until the asker's pool
 * is destroyed.
 */
void *ngx_cognito_cache_find(ngx_cognito_store_t *store,
    const ngx_str_t *key, ngx_pool_t *asker);

/* the counter to remember before a record is asked for */
ngx_atomic_uint_t ngx_cognito_cache_counter(ngx_cognito_store_t *store,
    const ngx_str_t *key);

/* a new entry, not yet findable, whose pool takes the object; or NULL */
ngx_cognito_cached_t *ngx_cognito_cache_entry(ngx_cognito_store_t *store,
    const ngx_str_t *key, ngx_atomic_uint_t counter, ngx_pool_t *asker);
void ngx_cognito_cache_insert(ngx_cognito_store_t *store,
    ngx_cognito_cached_t *cached);

/* one more holder: the entry stays until asker is destroyed */
ngx_int_t ngx_cognito_cache_hold(ngx_cognito_cached_t *cached,
    ngx_pool_t *asker);

/*
 * A record of configuration was changed: this machine's workers see it at
 * once; the command tells the others.
 */
void ngx_cognito_cache_changed(ngx_cognito_store_t *store,
    const ngx_str_t *key);
ngx_int_t ngx_cognito_ask_publish(ngx_cognito_query_t *query,
    const ngx_str_t *key);


#endif /* _NGX_COGNITO_STORE_H_INCLUDED_ */
