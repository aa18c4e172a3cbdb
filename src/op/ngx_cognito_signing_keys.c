
/*
 * Signing keys: made, opened, chosen, and followed by others.
 *
 * A pool has one key for access and one for ID tokens.  Where
 * "cognito_key_rotation" is set, whoever signs when a key is old enough makes
 * the next ones.  Their record says from when they sign, which is later by
 * the lead, and that of the former ones until when they are published, which
 * is when the last token they can have signed has expired.  So one commit
 * settles all: what a key is for at a moment follows from the clock, at every
 * worker and machine alike, and a key is known to the world before it signs
 * and as long as a token of it may be alive.
 *
 * The keys lie in the cached pool, opened; new ones in a job's pool, which is
 * cleansed.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"
#include "ngx_cognito_signing_keys.h"


#define NGX_COGNITO_NSIGNING_KEYS    2

/* the longest that an access or ID token may be asked to live */
#define NGX_COGNITO_LONGEST_TOKEN    (24 * 3600 * (int64_t) 1000)

/* clocks of machines and of those who verify may differ by so much */
#define NGX_COGNITO_CLOCK_MARGIN     (3600 * (int64_t) 1000)

/* of a loaded pool's keys */
#define NGX_COGNITO_RENEWAL_NONE     0
#define NGX_COGNITO_RENEWAL_RUNS     1
#define NGX_COGNITO_RENEWAL_OVER     2

/* after which somebody else may try, ms */
#define NGX_COGNITO_RENEWAL_TIME     "5000"


typedef struct {
    ngx_str_t                        der;       /* secret */
    ngx_str_t                        modulus;
    ngx_str_t                        kid;
} ngx_cognito_new_signing_key_t;


/* a job's data; lives in the job's pool */

typedef struct {
    ngx_cognito_new_signing_key_t    keys[NGX_COGNITO_NSIGNING_KEYS];
} ngx_cognito_new_signing_keys_t;


static ngx_cognito_loaded_key_t *ngx_cognito_latest_key(
    ngx_cognito_call_t *call, ngx_uint_t use);
static ngx_cognito_job_t *ngx_cognito_signing_keys_job(
    ngx_cognito_call_t *call, ngx_cognito_work_pt work);
static ngx_int_t ngx_cognito_generate_signing_keys(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_generate_next_keys(ngx_cognito_job_t *job);
static void ngx_cognito_cleanse_signing_keys(void *data);
static void ngx_cognito_leave_renewal(void *data);
static ngx_int_t ngx_cognito_begin_renewal(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_store_next_keys(ngx_cognito_call_t *call);
static ngx_array_t *ngx_cognito_former_keys(ngx_cognito_call_t *call,
    int64_t signs_from);
static ngx_int_t ngx_cognito_next_keys_stored(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_renewal_over(ngx_cognito_call_t *call);


static const ngx_uint_t  ngx_cognito_signing_key_uses[] = {
    NGX_COGNITO_TOKEN_USE_ACCESS,
    NGX_COGNITO_TOKEN_USE_ID
};


ngx_int_t
ngx_cognito_open_signing_keys(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_cognito_loaded_pool_t *loaded)
{
    ngx_int_t                          rc;
    ngx_str_t                          der;
    ngx_uint_t                         i, uses;
    ngx_array_t                       *records;
    ngx_cognito_loaded_key_t          *key;
    ngx_cognito_signing_key_record_t  *record;

    records = loaded->record->signing_keys;

    if (records == NULL
        || ngx_array_init(&loaded->signing_keys, pool, records->nelts + 1,
                          sizeof(ngx_cognito_loaded_key_t))
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    record = records->elts;
    uses = 0;

    for (i = 0; i < records->nelts; i++) {

        rc = ngx_cognito_unseal(call->service->store.keyring, call->pool,
                                &loaded->key, &record[i].sealed, &der);

        if (rc != NGX_OK) {
            ngx_log_error(NGX_LOG_ERR, call->log, 0,
                          "cognito: a signing key of pool %V does not open "
                          "with this master key", &loaded->id);
            return NGX_ERROR;
        }

        /* there is room for all */

        key = ngx_array_push(&loaded->signing_keys);

        key->record = &record[i];
        key->signs_from = record[i].signs_from.set
                          ? record[i].signs_from.value
                          : loaded->settings->creation_date;
        key->key = ngx_cognito_signing_key_open(pool, &der, &record[i].kid);

        ngx_cognito_cleanse_bytes(der.data, der.len);

        if (key->key == NULL) {
            return NGX_ERROR;
        }

        uses |= 1 << record[i].use;
    }

    return (uses == (1 << NGX_COGNITO_TOKEN_USE_ACCESS
                     | 1 << NGX_COGNITO_TOKEN_USE_ID))
           ? NGX_OK : NGX_ERROR;
}


/*
 * The latest of those whose time has come.  Where the clock was put back none
 * may have: then it is the first one.
 */

ngx_cognito_signing_key_t *
ngx_cognito_current_key(ngx_cognito_call_t *call, ngx_uint_t use)
{
    ngx_uint_t                  i, n;
    ngx_cognito_loaded_key_t   *key, *first, *current;

    key = call->found.user_pool->signing_keys.elts;
    n = call->found.user_pool->signing_keys.nelts;

    first = NULL;
    current = NULL;

    for (i = 0; i < n; i++) {

        if (key[i].record->use != use) {
            continue;
        }

        if (first == NULL || key[i].signs_from < first->signs_from) {
            first = &key[i];
        }

        if (key[i].signs_from <= call->now
            && (current == NULL || key[i].signs_from > current->signs_from))
        {
            current = &key[i];
        }
    }

    /* a loaded pool has keys of each use */

    return current ? current->key : first->key;
}


ngx_cognito_signing_key_t *
ngx_cognito_published_key(ngx_cognito_call_t *call, ngx_uint_t use,
    const ngx_str_t *kid)
{
    ngx_uint_t                 i;
    ngx_cognito_loaded_key_t  *key;

    key = call->found.user_pool->signing_keys.elts;

    for (i = 0; i < call->found.user_pool->signing_keys.nelts; i++) {

        if (key[i].record->use == use
            && ngx_cognito_is_published(call, key[i].record)
            && ngx_cognito_same_name(&key[i].record->kid, kid))
        {
            return key[i].key;
        }
    }

    return NULL;
}


ngx_uint_t
ngx_cognito_is_published(ngx_cognito_call_t *call,
    ngx_cognito_signing_key_record_t *key)
{
    return !key->published_until.set
           || key->published_until.value > call->now;
}


/* the one that signs last, be it now or later */

static ngx_cognito_loaded_key_t *
ngx_cognito_latest_key(ngx_cognito_call_t *call, ngx_uint_t use)
{
    ngx_uint_t                 i;
    ngx_cognito_loaded_key_t  *key, *latest;

    key = call->found.user_pool->signing_keys.elts;
    latest = NULL;

    for (i = 0; i < call->found.user_pool->signing_keys.nelts; i++) {

        if (key[i].record->use == use
            && (latest == NULL || key[i].signs_from > latest->signs_from))
        {
            latest = &key[i];
        }
    }

    return latest;
}


ngx_int_t
ngx_cognito_make_signing_keys(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then)
{
    ngx_cognito_job_t  *job;

    job = ngx_cognito_signing_keys_job(call,
                                       ngx_cognito_generate_signing_keys);
    if (job == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_run_job(call, job, then);
}


static ngx_cognito_job_t *
ngx_cognito_signing_keys_job(ngx_cognito_call_t *call,
    ngx_cognito_work_pt work)
{
    ngx_cognito_job_t   *job;
    ngx_pool_cleanup_t  *cleanup;

    job = ngx_cognito_job_create(call, work,
                                 sizeof(ngx_cognito_new_signing_keys_t));
    if (job == NULL) {
        return NULL;
    }

    /* also when the call is gone before they are made */

    cleanup = ngx_pool_cleanup_add(job->pool, 0);
    if (cleanup == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    cleanup->handler = ngx_cognito_cleanse_signing_keys;
    cleanup->data = job->data;

    return job;
}


static ngx_int_t
ngx_cognito_generate_signing_keys(ngx_cognito_job_t *job)
{
    ngx_uint_t                       i;
    ngx_cognito_new_signing_keys_t  *made;

    made = job->data;

    for (i = 0; i < NGX_COGNITO_NSIGNING_KEYS; i++) {
        if (ngx_cognito_signing_key_generate(job->pool, &made->keys[i].der,
                                             &made->keys[i].modulus,
                                             &made->keys[i].kid)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* no new keys are no reason to refuse a sign-in that the old ones can sign */

static ngx_int_t
ngx_cognito_generate_next_keys(ngx_cognito_job_t *job)
{
    return ngx_cognito_generate_signing_keys(job) == NGX_OK ? NGX_OK
                                                            : NGX_DECLINED;
}


static void
ngx_cognito_cleanse_signing_keys(void *data)
{
    ngx_cognito_new_signing_keys_t *made = data;

    ngx_uint_t  i;

    for (i = 0; i < NGX_COGNITO_NSIGNING_KEYS; i++) {
        if (made->keys[i].der.len) {
            ngx_cognito_cleanse_bytes(made->keys[i].der.data,
                                      made->keys[i].der.len);
        }
    }
}


ngx_int_t
ngx_cognito_seal_signing_keys(ngx_cognito_call_t *call, const ngx_str_t *key,
    int64_t signs_from, ngx_array_t **sealed)
{
    ngx_uint_t                         i;
    ngx_cognito_new_signing_keys_t    *made;
    ngx_cognito_signing_key_record_t  *record;

    made = call->job->data;

    if (*sealed == NULL) {
        *sealed = ngx_array_create(call->pool, NGX_COGNITO_NSIGNING_KEYS,
                                   sizeof(ngx_cognito_signing_key_record_t));
        if (*sealed == NULL) {
            return NGX_ERROR;
        }
    }

    for (i = 0; i < NGX_COGNITO_NSIGNING_KEYS; i++) {

        record = ngx_array_push(*sealed);
        if (record == NULL) {
            return NGX_ERROR;
        }

        ngx_memzero(record, sizeof(ngx_cognito_signing_key_record_t));

        record->kid = made->keys[i].kid;
        record->use = ngx_cognito_signing_key_uses[i];
        record->modulus = made->keys[i].modulus;
        record->signs_from.value = signs_from;
        record->signs_from.set = 1;

        if (ngx_cognito_seal(call->service->store.keyring, call->pool, key,
                             &made->keys[i].der, &record->sealed)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* both follow together, whichever is due first */

ngx_uint_t
ngx_cognito_signing_keys_are_due(ngx_cognito_call_t *call)
{
    int64_t                    age;
    ngx_uint_t                 i;
    ngx_cognito_loaded_key_t  *latest;

    if (call->service->key_rotation == 0
        || call->found.user_pool->renewal != NGX_COGNITO_RENEWAL_NONE)
    {
        return 0;
    }

    age = call->service->key_rotation - call->service->key_lead;

    for (i = 0; i < NGX_COGNITO_NSIGNING_KEYS; i++) {
        latest = ngx_cognito_latest_key(call, ngx_cognito_signing_key_uses[i]);

        if (latest->signs_from + age <= call->now) {
            return 1;
        }
    }

    return 0;
}


/*
 * Many find out at the same time, and a key takes a tenth of a second: only
 * who takes a short-lived claim in Redis makes them.  The claim spares work;
 * that one pair follows another is the commit's business.
 */

ngx_int_t
ngx_cognito_renew_signing_keys(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then)
{
    ngx_int_t            rc;
    ngx_str_t            key;
    ngx_pool_cleanup_t  *cleanup;

    static ngx_str_t  set = ngx_string("SET");
    static ngx_str_t  nx = ngx_string("NX");
    static ngx_str_t  px = ngx_string("PX");
    static ngx_str_t  time = ngx_string(NGX_COGNITO_RENEWAL_TIME);

    /* the client may go away meanwhile: then somebody else is to do it */

    cleanup = ngx_pool_cleanup_add(call->pool, 0);

    if (cleanup == NULL
        || ngx_cognito_renewal_key(call->pool, &call->found.user_pool->id,
                                   &key)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    cleanup->handler = ngx_cognito_leave_renewal;
    cleanup->data = call->found.user_pool;

    call->found.user_pool->renewal = NGX_COGNITO_RENEWAL_RUNS;
    call->found.renewed = then;

    rc = ngx_cognito_ask(call->query, 6, &set, &key, &call->id, &nx, &px,
                         &time);

    return ngx_cognito_await(call, rc, ngx_cognito_begin_renewal);
}


static ngx_int_t
ngx_cognito_begin_renewal(ngx_cognito_call_t *call)
{
    ngx_str_t           text;
    ngx_cognito_job_t  *job;

    if (ngx_cognito_told_text(call->query, 0, -1, &text) == NGX_DECLINED) {
        return call->found.renewed(call);
    }

    job = ngx_cognito_signing_keys_job(call, ngx_cognito_generate_next_keys);
    if (job == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_store_next_keys);
}


/* the call still holds the pool: it was held before this was added */

static void
ngx_cognito_leave_renewal(void *data)
{
    ngx_cognito_loaded_pool_t *loaded = data;

    if (loaded->renewal == NGX_COGNITO_RENEWAL_RUNS) {
        loaded->renewal = NGX_COGNITO_RENEWAL_NONE;
    }
}


static ngx_int_t
ngx_cognito_store_next_keys(ngx_cognito_call_t *call)
{
    int64_t                          signs_from;
    ngx_cognito_loaded_pool_t       *loaded;
    ngx_cognito_user_pool_record_t   record;

    loaded = call->found.user_pool;

    if (call->job->rc != NGX_OK) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: no new signing keys could be made for pool "
                      "%V", &loaded->id);

        return call->found.renewed(call);
    }

    signs_from = call->now + call->service->key_lead;

    record = *loaded->record;
    record.signing_keys = ngx_cognito_former_keys(call, signs_from);

    if (record.signing_keys == NULL
        || ngx_cognito_seal_signing_keys(call, &loaded->key, signs_from,
                                         &record.signing_keys)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_commit_user_pool(call, &record,
                                        ngx_cognito_next_keys_stored);
}


/* those whose tokens may be alive still; the cached record is not touched */

static ngx_array_t *
ngx_cognito_former_keys(ngx_cognito_call_t *call, int64_t signs_from)
{
    ngx_uint_t                         i;
    ngx_array_t                       *records, *kept;
    ngx_cognito_signing_key_record_t  *record, *former;

    records = call->found.user_pool->record->signing_keys;
    record = records->elts;

    kept = ngx_array_create(call->pool,
                            records->nelts + NGX_COGNITO_NSIGNING_KEYS,
                            sizeof(ngx_cognito_signing_key_record_t));
    if (kept == NULL) {
        return NULL;
    }

    for (i = 0; i < records->nelts; i++) {

        if (!ngx_cognito_is_published(call, &record[i])) {
            continue;
        }

        /* there is room for all */

        former = ngx_array_push(kept);
        *former = record[i];

        if (!former->published_until.set) {
            former->published_until.value = signs_from
                                            + NGX_COGNITO_LONGEST_TOKEN
                                            + NGX_COGNITO_CLOCK_MARGIN;
            former->published_until.set = 1;
        }
    }

    return kept;
}


/*
 * After a conflict the keys that were made are nobody's: somebody else made
 * some, or changed the pool, and the next call sees what there is now.
 */

static ngx_int_t
ngx_cognito_next_keys_stored(ngx_cognito_call_t *call)
{
    ngx_int_t                   rc;
    ngx_str_t                   key;
    ngx_cognito_loaded_pool_t  *loaded;

    static ngx_str_t  del = ngx_string("DEL");

    loaded = call->found.user_pool;

    rc = ngx_cognito_told_commit(call->query, 0);

    loaded->renewal = NGX_COGNITO_RENEWAL_OVER;
    ngx_cognito_cache_changed(&call->service->store, &loaded->key);

    if (rc == NGX_COGNITO_COMMITTED) {
        ngx_log_error(NGX_LOG_NOTICE, call->log, 0,
                      "cognito: pool %V has new signing keys, which sign in "
                      "%M ms", &loaded->id, call->service->key_lead);
    }

    /* who claims it from here on has heard of the change */

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_renewal_key(call->pool, &loaded->id, &key) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call, ngx_cognito_ask(call->query, 2, &del, &key),
                             ngx_cognito_renewal_over);
}


static ngx_int_t
ngx_cognito_renewal_over(ngx_cognito_call_t *call)
{
    return call->found.renewed(call);
}
