
/*
 * Jobs: what takes a millisecond of arithmetic.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


#define NGX_COGNITO_JOB_POOL  2048

/* how long a worker waits for its threads to end, ms */

#define NGX_COGNITO_JOB_END   1000


static void ngx_cognito_job_abandon(void *data);
static void ngx_cognito_job_cleanse(void *data);
#if (NGX_THREADS)
static void ngx_cognito_job_thread(void *data, ngx_log_t *log);
static void ngx_cognito_job_thread_end(void *data);
static void ngx_cognito_job_finished(ngx_event_t *event);


/*
 * nginx does not wait until the threads it told to end are gone; the process
 * then takes OpenSSL and this module apart while they still free what is
 * theirs.  So each that ever did a job is counted until it has.
 */

static pthread_key_t  ngx_cognito_job_key;
static ngx_uint_t     ngx_cognito_job_key_made;
static ngx_atomic_t   ngx_cognito_job_threads;

#endif


ngx_int_t
ngx_cognito_jobs_start(ngx_cycle_t *cycle)
{
#if (NGX_THREADS)

    int  err;

    if (ngx_cognito_job_key_made) {
        return NGX_OK;
    }

    err = pthread_key_create(&ngx_cognito_job_key,
                             ngx_cognito_job_thread_end);
    if (err) {
        ngx_log_error(NGX_LOG_ALERT, cycle->log, err,
                      "cognito: pthread_key_create() failed");
        return NGX_ERROR;
    }

    ngx_cognito_job_key_made = 1;

#endif

    return NGX_OK;
}


void
ngx_cognito_jobs_stop(void)
{
#if (NGX_THREADS)

    ngx_uint_t  i;

    if (!ngx_cognito_job_key_made) {
        return;
    }

    for (i = 0; i < NGX_COGNITO_JOB_END && ngx_cognito_job_threads; i++) {
        ngx_msleep(1);
    }

    /* the last one counted itself out and has to return yet */

    ngx_msleep(1);

    (void) pthread_key_delete(ngx_cognito_job_key);

    ngx_cognito_job_key_made = 0;

#endif
}


ngx_cognito_job_t *
ngx_cognito_job_create(ngx_cognito_call_t *call, ngx_cognito_work_pt work,
    size_t size)
{
    ngx_pool_t          *pool;
    ngx_cognito_job_t   *job;
    ngx_pool_cleanup_t  *cleanup;

    /*
     * The pool is the job's alone, so that a thread may allocate from it;
     * it may outlive the request, and its log must as well.
     */

    pool = ngx_create_pool(NGX_COGNITO_JOB_POOL, ngx_cycle->log);
    if (pool == NULL) {
        goto failed;
    }

    job = ngx_pcalloc(pool, sizeof(ngx_cognito_job_t));
    if (job == NULL) {
        goto failed_pool;
    }

    job->data = ngx_pcalloc(pool, size);
    if (job->data == NULL) {
        goto failed_pool;
    }

    job->pool = pool;
    job->work = work;

    cleanup = ngx_pool_cleanup_add(call->pool, 0);
    if (cleanup == NULL) {
        goto failed_pool;
    }

    cleanup->handler = ngx_cognito_job_abandon;
    cleanup->data = job;

    return job;

failed_pool:

    ngx_destroy_pool(pool);

failed:

    (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);

    return NULL;
}


/* the copy is overwritten when the job's pool goes: it may be a password */

ngx_int_t
ngx_cognito_job_copy(ngx_cognito_job_t *job, ngx_str_t *copy,
    const ngx_str_t *text)
{
    ngx_str_t           *kept;
    ngx_pool_cleanup_t  *cleanup;

    copy->len = text->len;
    copy->data = ngx_pnalloc(job->pool, text->len ? text->len : 1);
    if (copy->data == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(copy->data, text->data, text->len);

    cleanup = ngx_pool_cleanup_add(job->pool, sizeof(ngx_str_t));
    if (cleanup == NULL) {
        return NGX_ERROR;
    }

    kept = cleanup->data;
    *kept = *copy;
    cleanup->handler = ngx_cognito_job_cleanse;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_run_job(ngx_cognito_call_t *call, ngx_cognito_job_t *job,
    ngx_cognito_step_pt then)
{
    ngx_msec_t          start;
#if (NGX_THREADS)
    ngx_thread_pool_t  *thread_pool;

    thread_pool = job->thread_pool ? job->thread_pool
                                   : call->service->thread_pool;

    if (thread_pool) {
        job->task.ctx = job;
        job->task.handler = ngx_cognito_job_thread;
        job->task.event.data = job;
        job->task.event.handler = ngx_cognito_job_finished;

        if (ngx_thread_task_post(thread_pool, &job->task) != NGX_OK) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        job->call = call;
        job->running = 1;

        return ngx_cognito_call_wait_job(call, job, then);
    }

#endif

    /* Redis need not wait for this, nor is it late meanwhile */

    ngx_cognito_redis_flush(call->service->store.redis);

    start = ngx_current_msec;

    job->rc = job->work(job);

    ngx_time_update();
    ngx_cognito_computed(ngx_current_msec - start);

    if (job->rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->job = job;

    return then(call);
}


/* the request's pool goes */

static void
ngx_cognito_job_abandon(void *data)
{
    ngx_cognito_job_t *job = data;

    if (job->running) {
        job->call = NULL;
        job->orphan = 1;
        return;
    }

    ngx_destroy_pool(job->pool);
}


static void
ngx_cognito_job_cleanse(void *data)
{
    ngx_str_t *text = data;

    ngx_cognito_cleanse_bytes(text->data, text->len);
}


#if (NGX_THREADS)

static void
ngx_cognito_job_thread(void *data, ngx_log_t *log)
{
    ngx_cognito_job_t *job = data;

    if (pthread_getspecific(ngx_cognito_job_key) == NULL
        && pthread_setspecific(ngx_cognito_job_key, &ngx_cognito_job_key)
           == 0)
    {
        (void) ngx_atomic_fetch_add(&ngx_cognito_job_threads, 1);
    }

    job->rc = job->work(job);
}


static void
ngx_cognito_job_thread_end(void *data)
{
    ngx_cognito_crypto_thread_end();

    (void) ngx_atomic_fetch_add(&ngx_cognito_job_threads, -1);
}


static void
ngx_cognito_job_finished(ngx_event_t *event)
{
    ngx_cognito_job_t *job = event->data;

    job->running = 0;

    if (job->orphan) {
        ngx_destroy_pool(job->pool);
        return;
    }

    if (job->call) {
        ngx_cognito_call_job_done(job->call);
    }
}

#endif
