
/*
 * The step engine.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


/*
 * A thread always comes back; this is how long a client is kept waiting for
 * one, a pair of new RSA keys on a busy machine included.
 */

#define NGX_COGNITO_JOB_DEADLINE  30000

/* how soon it is looked again at an invocation that cannot be ended yet */

#define NGX_COGNITO_INVOCATION_RETRY  50


static void ngx_cognito_call_run(ngx_cognito_call_t *call, ngx_int_t rc);
static ngx_int_t ngx_cognito_call_wait(ngx_cognito_call_t *call,
    ngx_msec_t time, ngx_cognito_step_pt then);
static void ngx_cognito_call_resume(ngx_cognito_call_t *call, ngx_int_t rc);
static void ngx_cognito_call_go_on(ngx_cognito_call_t *call, ngx_int_t rc);
static void ngx_cognito_call_answered(ngx_cognito_query_t *query);
static void ngx_cognito_call_late(ngx_event_t *event);
static void ngx_cognito_call_invocation_late(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_call_has_time(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_call_first_step(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_call_conflict_error(ngx_cognito_call_t *call);


void
ngx_cognito_call_start(ngx_cognito_call_t *call)
{
    size_t                      size;
    ngx_http_request_t         *r;
    const ngx_cognito_step_pt  *steps;

    r = call->request;

    if (call->operation) {
        steps = ngx_cognito_steps[call->operation->id];

        if (steps == NULL) {
            (void) ngx_cognito_fail(call, NGX_COGNITO_E_NOT_IMPLEMENTED,
                                    &call->operation->name);
            ngx_cognito_answer(call);
            return;
        }

        if (ngx_cognito_check_request_quota(call) != NGX_OK) {
            ngx_cognito_answer(call);
            return;
        }

        call->first = steps;
        call->output_shape = call->operation->output;
    }

    if (call->output_shape) {
        size = call->output_shape->size;

        call->output = ngx_pcalloc(call->pool, size ? size : 1);
        if (call->output == NULL) {
            (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
            ngx_cognito_answer(call);
            return;
        }
    }

    call->steps = call->first;

    /* the client's leaving is noticed while the call waits */

    r->read_event_handler = ngx_http_test_reading;
    r->write_event_handler = ngx_http_request_empty_handler;

    if (ngx_handle_read_event(r->connection->read, 0) != NGX_OK) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        ngx_cognito_answer(call);
        return;
    }

    ngx_cognito_call_run(call, NGX_OK);
}


static void
ngx_cognito_call_run(ngx_cognito_call_t *call, ngx_int_t rc)
{
    while (rc == NGX_OK) {

        if (*call->steps == NULL) {
            rc = NGX_DONE;
            break;
        }

        rc = (*call->steps++)(call);

        ngx_log_debug2(NGX_LOG_DEBUG_HTTP, call->log, 0,
                       "cognito: a step of call %V came to %i", &call->id, rc);
    }

    if (rc == NGX_AGAIN) {
        return;
    }

    if (rc == NGX_ERROR && call->error == NGX_COGNITO_E_NONE) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_answer(call);
}


ngx_int_t
ngx_cognito_continue_with(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *steps)
{
    call->steps = steps;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_start_over(ngx_cognito_call_t *call)
{
    if (++call->tries >= NGX_COGNITO_MAX_TRIES) {
        return ngx_cognito_fail(call, ngx_cognito_call_conflict_error(call));
    }

    /* those who met once should not meet again */

    return ngx_cognito_pause(call, 1 + ngx_random() % (5 << call->tries),
                             ngx_cognito_call_first_step);
}


/* some operations have a name of their own for it */

static ngx_uint_t
ngx_cognito_call_conflict_error(ngx_cognito_call_t *call)
{
    return ngx_cognito_call_lists(call,
                                NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION)
               ? NGX_COGNITO_E_CONCURRENT_MODIFICATION
               : NGX_COGNITO_E_TOO_MANY_REQUESTS;
}


ngx_uint_t
ngx_cognito_call_lists(ngx_cognito_call_t *call, ngx_uint_t exception)
{
    ngx_uint_t                      i;
    const ngx_cognito_operation_t  *operation;

    operation = call->operation;

    for (i = 0; operation && i < operation->nerrors; i++) {
        if (operation->errors[i].exception == exception) {
            return 1;
        }
    }

    return 0;
}


static ngx_int_t
ngx_cognito_call_first_step(ngx_cognito_call_t *call)
{
    ngx_memzero(&call->found, sizeof(ngx_cognito_found_t));

    if (call->output_shape) {
        ngx_memzero(call->output, call->output_shape->size);
    }

    call->steps = call->first;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_fail(ngx_cognito_call_t *call, ngx_uint_t error, ...)
{
    u_char           *last;
    va_list           args;
    ngx_str_t         text;
    const char       *format;
    const ngx_str_t  *whole;

    call->error = error;
    call->exception = ngx_cognito_errors[error].exception;
    ngx_str_null(&call->message);

    format = ngx_cognito_errors[error].text;

    if (format == NULL) {
        return NGX_ERROR;
    }

    whole = NULL;
    text.len = NGX_MAX_ERROR_STR;

    if (ngx_strcmp(format, "%V") == 0) {

        /* a text made elsewhere may be of any length */

        va_start(args, error);
        whole = va_arg(args, ngx_str_t *);
        va_end(args);

        text.len = whole->len;
    }

    text.data = ngx_pnalloc(call->pool, text.len + 1);
    if (text.data == NULL) {
        return NGX_ERROR;
    }

    if (whole) {
        ngx_memcpy(text.data, whole->data, whole->len);
        call->message = text;

        return NGX_ERROR;
    }

    /* one byte more tells whether all of it had room */

    va_start(args, error);
    last = ngx_vslprintf(text.data, text.data + text.len + 1, format, args);
    va_end(args);

    text.len = last - text.data;

    call->message.data = text.data;
    call->message.len = ngx_cognito_text_cut(&text, NGX_MAX_ERROR_STR);

    return NGX_ERROR;
}


void
ngx_cognito_take_refusal(ngx_cognito_call_t *call,
    ngx_cognito_refusal_t *refusal)
{
    ngx_cognito_copy_refusal(call, refusal);

    call->error = NGX_COGNITO_E_NONE;
    ngx_str_null(&call->message);
}


void
ngx_cognito_copy_refusal(ngx_cognito_call_t *call,
    ngx_cognito_refusal_t *refusal)
{
    refusal->error = call->error;
    refusal->exception = call->exception;
    refusal->message = call->message;
}


ngx_int_t
ngx_cognito_refuse(ngx_cognito_call_t *call,
    const ngx_cognito_refusal_t *refusal)
{
    call->error = refusal->error;
    call->exception = refusal->exception;
    call->message = refusal->message;

    return NGX_ERROR;
}


ngx_cognito_query_t *
ngx_cognito_query(ngx_cognito_call_t *call)
{
    call->query = ngx_cognito_query_create(call->pool, call->log);

    if (call->query == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    call->query->handler = ngx_cognito_call_answered;
    call->query->data = call;

    return call->query;
}


ngx_int_t
ngx_cognito_await(ngx_cognito_call_t *call, ngx_int_t rc,
    ngx_cognito_step_pt then)
{
    if (rc != NGX_OK
        || ngx_cognito_query_send(call->service->store.redis, call->query)
           != NGX_AGAIN)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_call_wait(call, call->service->deadline, then);
}


ngx_int_t
ngx_cognito_pause(ngx_cognito_call_t *call, ngx_msec_t time,
    ngx_cognito_step_pt then)
{
    call->query = NULL;
    call->job = NULL;

    return ngx_cognito_call_wait(call, time, then);
}


/*
 * The timer is not cancelable: it is what keeps a worker that was told to
 * quit alive until the call is answered.
 */

static ngx_int_t
ngx_cognito_call_wait(ngx_cognito_call_t *call, ngx_msec_t time,
    ngx_cognito_step_pt then)
{
    call->then = then;
    call->waiting = 1;

    (void) ngx_cognito_computed_since(&call->computed);

    call->deadline.handler = ngx_cognito_call_late;
    call->deadline.data = call;
    call->deadline.log = call->request->connection->log;

    ngx_add_timer(&call->deadline, time);

    return NGX_AGAIN;
}


static void
ngx_cognito_call_answered(ngx_cognito_query_t *query)
{
    ngx_cognito_call_t *call = query->data;

    ngx_cognito_call_resume(call, query->status);
}


/* what the call waited for came to rc */

static void
ngx_cognito_call_resume(ngx_cognito_call_t *call, ngx_int_t rc)
{
    ngx_connection_t    *c;
    ngx_http_request_t  *r;

    r = call->request;
    c = r->connection;

    ngx_http_set_log_request(c->log, r);

    ngx_cognito_call_go_on(call, rc);

    ngx_http_run_posted_requests(c);
}


static void
ngx_cognito_call_go_on(ngx_cognito_call_t *call, ngx_int_t rc)
{
    call->waiting = 0;

    if (call->deadline.timer_set) {
        ngx_del_timer(&call->deadline);
    }

    if (rc == NGX_OK) {
        rc = call->then(call);

    } else {
        rc = ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_call_run(call, rc);
}


static void
ngx_cognito_call_late(ngx_event_t *event)
{
    ngx_cognito_call_t *call = event->data;

    ngx_cognito_step_pt  late;

    if (call->invocation) {
        ngx_cognito_call_invocation_late(call);
        return;
    }

    if (call->query == NULL && call->job == NULL) {

        /* a pause is over */

        ngx_cognito_call_resume(call, NGX_OK);
        return;
    }

    if (ngx_cognito_call_has_time(call)) {
        return;
    }

    ngx_log_error(NGX_LOG_ERR, call->log, 0,
                  "cognito: %s did not answer in time",
                  call->query ? "redis" : "a thread");

    late = call->job ? call->job->late : NULL;

    ngx_cognito_call_cancel(call);

    if (late) {
        call->then = late;
        ngx_cognito_call_resume(call, NGX_OK);
        return;
    }

    ngx_cognito_call_resume(call, NGX_ERROR);
}


/* its end is what the call goes on with, from its request's handler */

static void
ngx_cognito_call_invocation_late(ngx_cognito_call_t *call)
{
    ngx_msec_t           time;
    ngx_connection_t    *c;
    ngx_http_request_t  *r;

    r = call->request;
    c = r->connection;

    ngx_http_set_log_request(c->log, r);

    time = ngx_cognito_computed_since(&call->computed);

    if (time == 0
        && ngx_cognito_invocation_cancel(call->invocation) == NGX_AGAIN)
    {
        time = NGX_COGNITO_INVOCATION_RETRY;
    }

    if (time) {
        ngx_add_timer(&call->deadline, time);
        return;
    }

    ngx_http_run_posted_requests(c);
}


/* it was not Redis that was late, but the worker */

static ngx_uint_t
ngx_cognito_call_has_time(ngx_cognito_call_t *call)
{
    ngx_msec_t  time;

    if (call->query == NULL) {
        return 0;
    }

    time = ngx_cognito_computed_since(&call->computed);

    if (time == 0 && ngx_cognito_redis_unread(call->service->store.redis)) {
        time = NGX_COGNITO_UNREAD;
    }

    if (time == 0) {
        return 0;
    }

    ngx_add_timer(&call->deadline, time);

    return 1;
}


/* whatever the call waits for forgets it */

void
ngx_cognito_call_cancel(ngx_cognito_call_t *call)
{
    if (call->deadline.timer_set) {
        ngx_del_timer(&call->deadline);
    }

    if (!call->waiting) {
        return;
    }

    call->waiting = 0;

    if (call->query) {
        ngx_cognito_query_cancel(call->query);
        call->query = NULL;
    }

    if (call->job) {
        call->job->call = NULL;
        call->job = NULL;
    }

    /* a subrequest ends with the request */

    call->invocation = NULL;
}


void
ngx_cognito_call_job_done(ngx_cognito_call_t *call)
{
    ngx_cognito_call_resume(call,
                            call->job->rc == NGX_ERROR ? NGX_ERROR : NGX_OK);
}


ngx_int_t
ngx_cognito_call_wait_job(ngx_cognito_call_t *call, ngx_cognito_job_t *job,
    ngx_cognito_step_pt then)
{
    call->job = job;
    call->query = NULL;

    return ngx_cognito_call_wait(call,
                                 job->time ? job->time
                                           : NGX_COGNITO_JOB_DEADLINE,
                                 then);
}


ngx_int_t
ngx_cognito_call_wait_invocation(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation, ngx_cognito_step_pt then)
{
    call->invocation = invocation;
    call->query = NULL;
    call->job = NULL;

    return ngx_cognito_call_wait(call, invocation->timeout, then);
}


void
ngx_cognito_call_invoked(ngx_cognito_call_t *call)
{
    call->invocation = NULL;

    ngx_cognito_call_go_on(call, NGX_OK);
}
