
/*
 * A call: one request from its first byte to its answer.
 *
 * The engine runs an operation's list of steps.  A step returns
 *
 *     NGX_OK      the next step's turn
 *     NGX_AGAIN   it registered the one thing the call now waits for
 *                 (ngx_cognito_await..., ngx_cognito_run_job,
 *                 ngx_cognito_invoke)
 *     NGX_DONE    the answer is complete, steps that follow are not run
 *     NGX_ERROR   after ngx_cognito_fail()
 *
 * and may hand over to another list by ngx_cognito_continue_with().  What a
 * step waits for ends in a second half, which returns as a step does.
 *
 * The engine owns, once for all: the deadline of each wait, the client's
 * abort, the single finalizer, and starting over after a version conflict.
 * A call lives in the request's pool; what may outlive the request (entries
 * of the Redis connection, a thread's job) forgets it when it is cancelled.
 */


#ifndef _NGX_COGNITO_CALL_H_INCLUDED_
#define _NGX_COGNITO_CALL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_error.h"
#include "ngx_cognito_found.h"
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_signature.h"
#include "ngx_cognito_store.h"


#define NGX_COGNITO_MAX_TRIES      5


extern ngx_module_t  ngx_http_cognito_module;


typedef struct ngx_cognito_call_s  ngx_cognito_call_t;
typedef struct ngx_cognito_job_s   ngx_cognito_job_t;
typedef struct ngx_cognito_invocation_s  ngx_cognito_invocation_t;
typedef struct ngx_cognito_kms_s   ngx_cognito_kms_t;   /* src/trigger */

typedef ngx_int_t (*ngx_cognito_step_pt)(ngx_cognito_call_t *call);
typedef ngx_int_t (*ngx_cognito_work_pt)(ngx_cognito_job_t *job);

/* the answer as a page of HTML, whatever the call came to */
typedef ngx_int_t (*ngx_cognito_page_pt)(ngx_cognito_call_t *call,
    ngx_uint_t *status, ngx_str_t *text);


/* how much the service takes: ngx_cognito_quota.c */

typedef struct {

    /* by category, in 1/1000 requests a second; 0: as many as come */
    ngx_uint_t                       rates[NGX_COGNITO_NCATEGORIES];
    ngx_uint_t                       requests;     /* unsigned  requests:1; */

    ngx_uint_t                       user_pools;
    ngx_uint_t                       app_clients;  /* of each pool */
} ngx_cognito_quotas_t;


/* what the http block's directives say */

typedef struct {
    ngx_cognito_store_t              store;
    ngx_str_t                        region;
    ngx_str_t                        account;
    ngx_array_t                     *access_keys;  /* _access_key_t */
    ngx_thread_pool_t               *thread_pool;  /* NULL: inline */
    ngx_cognito_quotas_t             quotas;
    ngx_msec_t                       deadline;     /* of one wait */
    time_t                           time_offset;  /* seconds */
    ngx_str_t                        issuer;       /* what precedes "/<pool>" */
    ngx_str_t                        updated_issuer;
    ngx_msec_t                       key_rotation; /* 0: off */
    ngx_msec_t                       key_lead;

    /* messages: ngx_cognito_sinks.h */
    ngx_array_t                     *email_sinks;  /* _sink_t */
    ngx_array_t                     *sms_sinks;
    ngx_uint_t                       email_quota;  /* a day; 0: off */
    ngx_str_t                        link;         /* what precedes
                                                      "/confirmUser" */
} ngx_cognito_service_t;


/* what a location's directives say */

typedef struct {
    ngx_flag_t                       signature;
    ngx_flag_t                       query;
    ngx_uint_t                       documented;   /* cognito_error_status */
    ngx_array_t                     *forbid;       /* predicates, or NULL */
    ngx_str_t                        lambda;       /* empty: none */
    ngx_msec_t                       lambda_timeout;
    ngx_cognito_kms_t               *kms;          /* NULL: none */
    size_t                           max_body;     /* 0: the operation's */
} ngx_cognito_front_t;


/* why a call is refused */

typedef struct {
    ngx_uint_t                       error;     /* NGX_COGNITO_E_...; _NONE */
    ngx_uint_t                       exception;
    ngx_str_t                        message;
} ngx_cognito_refusal_t;


struct ngx_cognito_call_s {
    ngx_http_request_t              *request;
    ngx_pool_t                      *pool;
    ngx_log_t                       *log;
    ngx_cognito_service_t           *service;
    ngx_cognito_front_t             *front;
    int64_t                          now;          /* ms since the epoch */
    ngx_str_t                        id;           /* x-amzn-requestid */

    const ngx_cognito_operation_t   *operation;
    void                            *input;        /* the decoded request */
    const ngx_cognito_shape_t       *output_shape; /* NULL: empty body */
    void                            *output;       /* what it is answered */
    const char                      *type;         /* NULL: JSON 1.1 */
    ngx_cognito_page_pt              page;         /* NULL: JSON */

    ngx_cognito_asked_t              asked;
    ngx_cognito_found_t              found;

    /* the refusal */
    ngx_uint_t                       error;        /* NGX_COGNITO_E_... */
    ngx_uint_t                       exception;
    ngx_str_t                        message;

    /* the engine's own */
    const ngx_cognito_step_pt       *first;        /* of the operation */
    const ngx_cognito_step_pt       *steps;        /* the next one */
    ngx_cognito_step_pt              then;         /* of the one waiting */
    ngx_cognito_query_t             *query;        /* waited for, or read */
    ngx_cognito_job_t               *job;
    ngx_cognito_invocation_t        *invocation;
    ngx_event_t                      deadline;
    ngx_msec_t                       computed;     /* before the wait */
    ngx_uint_t                       tries;
    unsigned                         waiting:1;
    unsigned                         answered:1;
    unsigned                         preflight:1;
    unsigned                         secluded:1;   /* from other origins */

    /* what triggers have answered, which starting over does not forget */
    struct ngx_cognito_triggering_s *triggering;   /* src/trigger */

    /* nor the key of what codes are encrypted with for triggers */
    struct ngx_cognito_code_key_s   *code_key;     /* src/trigger */

    /* the request while it is read: ngx_cognito_request.c */
    struct ngx_cognito_reading_s    *reading;
};


/*
 * A job: work that takes a millisecond, done by a thread where a pool of
 * threads is configured, and in place where not.  It owns a pool of its own,
 * which is destroyed with the call, or, if that is gone, when the thread has
 * done with it.  The work sees nothing but job->pool and job->data.
 */

struct ngx_cognito_job_s {
    ngx_pool_t                      *pool;
    void                            *data;
    ngx_cognito_work_pt              work;
    ngx_int_t                        rc;           /* what work returned */
    ngx_cognito_call_t              *call;         /* NULL: cancelled */

    /* of work that waits for others, and so for more than a thread */
    ngx_thread_pool_t               *thread_pool;  /* NULL: the service's */
    ngx_msec_t                       time;         /* 0: that of all jobs */
    ngx_cognito_step_pt              late;         /* instead of "then" when
                                                      it did not end */
    unsigned                         running:1;
    unsigned                         orphan:1;     /* the request is gone */
#if (NGX_THREADS)
    ngx_thread_task_t                task;
#endif
};


/*
 * An invocation: a text posted to a location of this server, and what came
 * back; see ngx_cognito_invocation.c.  Names of headers are in lower case,
 * a "host" is what $http_host is there.
 */

struct ngx_cognito_invocation_s {
    ngx_str_t                        uri;
    ngx_str_t                        type;         /* of the body; empty:
                                                      application/json */
    ngx_array_t                     *headers;      /* ngx_keyval_t, or NULL */
    ngx_str_t                        body;
    size_t                           max;          /* of the answer */
    ngx_msec_t                       timeout;      /* of all of it */

    ngx_uint_t                       status;       /* 0: nothing came back */
    ngx_str_t                        answer;
    unsigned                         late:1;
    unsigned                         unsent:1;     /* nobody was reached */
    unsigned                         whole:1;      /* not cut off */
    unsigned                         too_large:1;
    unsigned                         failed:1;     /* here: no memory */

    size_t                           allocated;
    ngx_http_request_t              *request;      /* the subrequest */
};


/*
 * Begins the call of a request whose body is not read yet; returns as a
 * content handler does.
 */
ngx_int_t ngx_cognito_call_handler(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front);

/*
 * The call of a request that names no operation and has no body: runs the
 * steps and answers with call->output, which they may replace (shape NULL:
 * an empty body); returns as a content handler does.
 */
ngx_int_t ngx_cognito_call_steps(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front,
    const ngx_cognito_step_pt *steps, const ngx_cognito_shape_t *shape);

/* the call of a request, or NULL; for variables */
ngx_cognito_call_t *ngx_cognito_call_of(ngx_http_request_t *r);

/* a request header by its lower-case name, or NULL */
ngx_table_elt_t *ngx_cognito_header(ngx_http_request_t *r, const char *name,
    size_t len);

/* ngx_cognito_variables.c; at preconfiguration */
ngx_int_t ngx_http_cognito_add_variables(ngx_conf_t *cf);

/* ngx_cognito_log.c; what nginx adds to each line of the error log */
u_char *ngx_cognito_log_handler(ngx_http_request_t *r, ngx_http_request_t *sr,
    u_char *buf, size_t len);

/* ngx_cognito_quota.c; the directives cognito_request_quota, _resource_ */
char *ngx_cognito_request_quota_conf(ngx_conf_t *cf,
    ngx_cognito_quotas_t *quotas);
char *ngx_cognito_resource_quota_conf(ngx_conf_t *cf,
    ngx_cognito_quotas_t *quotas);

/* which members every operation shares; once, at configuration */
ngx_int_t ngx_cognito_calls_init(ngx_conf_t *cf);


/* runs the operation of a call that is read, checked and decoded */
void ngx_cognito_call_start(ngx_cognito_call_t *call);

/* continues with another list; returns NGX_OK */
ngx_int_t ngx_cognito_continue_with(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *steps);

/* starts over from the first step: somebody else changed the record */
ngx_int_t ngx_cognito_start_over(ngx_cognito_call_t *call);

/*
 * Refuses with a value of the error table; what its text names follows, as
 * for ngx_sprintf().  Returns NGX_ERROR.
 */
ngx_int_t ngx_cognito_fail(ngx_cognito_call_t *call, ngx_uint_t error, ...);

/*
 * A refusal kept for later: taken out of the call, which goes on, or copied;
 * refusing with it returns NGX_ERROR.
 */
void ngx_cognito_take_refusal(ngx_cognito_call_t *call,
    ngx_cognito_refusal_t *refusal);
void ngx_cognito_copy_refusal(ngx_cognito_call_t *call,
    ngx_cognito_refusal_t *refusal);
ngx_int_t ngx_cognito_refuse(ngx_cognito_call_t *call,
    const ngx_cognito_refusal_t *refusal);

/* the exception is among those of the call's operation */
ngx_uint_t ngx_cognito_call_lists(ngx_cognito_call_t *call,
    ngx_uint_t exception);

/* an empty query of this call; NULL after ngx_cognito_fail() */
ngx_cognito_query_t *ngx_cognito_query(ngx_cognito_call_t *call);

/*
 * Sends the query; then(call) is run with call->query's replies readable.
 * An error of Redis is answered with InternalErrorException by the engine.
 * rc: what the ngx_cognito_ask_...() came to (NGX_ERROR: no memory).
 */
ngx_int_t ngx_cognito_await(ngx_cognito_call_t *call, ngx_int_t rc,
    ngx_cognito_step_pt then);

/* then(call) is run after so many milliseconds */
ngx_int_t ngx_cognito_pause(ngx_cognito_call_t *call, ngx_msec_t time,
    ngx_cognito_step_pt then);

/*
 * The worker's start, and its end, when the threads were told to end: returns
 * when they are gone, or do not go.
 */
ngx_int_t ngx_cognito_jobs_start(ngx_cycle_t *cycle);
void ngx_cognito_jobs_stop(void);

/*
 * A job with size bytes of zeroed data; NULL after ngx_cognito_fail().
 */
ngx_cognito_job_t *ngx_cognito_job_create(ngx_cognito_call_t *call,
    ngx_cognito_work_pt work, size_t size);

/* copies text into the job's pool; NGX_ERROR after ngx_cognito_fail() */
ngx_int_t ngx_cognito_job_copy(ngx_cognito_job_t *job, ngx_str_t *copy,
    const ngx_str_t *text);

/*
 * A job may be run again once it has ended.
 *
 * then(call) finds call->job with its rc; a job that came to NGX_ERROR is
 * answered with InternalErrorException by the engine.
 */
ngx_int_t ngx_cognito_run_job(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_cognito_step_pt then);

/* ngx_cognito_invocation.c; once, where filters are put in their order */
void ngx_cognito_invocations_init(void);

/*
 * Posts invocation->body; then(call) is run whatever became of it.  It may be
 * invoked again.
 */
ngx_int_t ngx_cognito_invoke(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation, ngx_cognito_step_pt then);

/* a header of the answer, or NULL; overwrites the answer's body */
ngx_str_t *ngx_cognito_invocation_answer_header(
    ngx_cognito_invocation_t *invocation, const char *name);
void ngx_cognito_invocation_cleanse(ngx_cognito_invocation_t *invocation);


/* src/op/ngx_cognito_operations.c: steps by operation; NULL: none written */

extern const ngx_cognito_step_pt  *ngx_cognito_steps[];

/* the documents below /<pool>/.well-known/, as lists of their own */

extern const ngx_cognito_step_pt  ngx_cognito_jwks_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_openid_configuration_steps[];

/* and the page that confirms who follows a link in a mail */

extern const ngx_cognito_step_pt  ngx_cognito_confirm_user_page_steps[];


#endif /* _NGX_COGNITO_CALL_H_INCLUDED_ */
