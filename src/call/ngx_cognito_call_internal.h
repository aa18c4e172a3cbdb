
/*
 * What the files of the engine share among themselves only.
 */


#ifndef _NGX_COGNITO_CALL_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_CALL_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/* a request while it is read */

typedef struct ngx_cognito_reading_s  ngx_cognito_reading_t;

struct ngx_cognito_reading_s {
    ngx_cognito_decoder_t           *decoder;   /* NULL: a form */
    ngx_cognito_sha256_t            *sha;       /* NULL: not signed */
    ngx_str_t                        body;      /* gathered: forms only */
    size_t                           size;
    size_t                           allocated;
    size_t                           max;
    unsigned                         form:1;    /* the Query protocol */
    unsigned                         plain:1;   /* application/json */
    unsigned                         targeted:1; /* a target was given */
    unsigned                         shared:1;  /* others read the body, too */
};


/* ngx_cognito_request.c: cognito_forbid; NGX_ERROR after ngx_cognito_fail() */
ngx_int_t ngx_cognito_check_forbidden(ngx_cognito_call_t *call);

/* ngx_cognito_body.c: then ngx_cognito_accept(); as a content handler does */
ngx_int_t ngx_cognito_read(ngx_cognito_call_t *call);

/* a call that has failed is answered, its body not even looked at; likewise */
ngx_int_t ngx_cognito_refuse_unread(ngx_cognito_call_t *call);

/* ngx_cognito_accept.c: the body is read; starts the call, or answers it */
void ngx_cognito_accept(ngx_cognito_call_t *call);


/*
 * ngx_cognito_confirm_page.c: "/confirmUser", what it asks in call->asked.
 * NGX_OK; NGX_DECLINED: it is another document; NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_is_confirm_page(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_confirm_page(ngx_cognito_call_t *call,
    ngx_uint_t *status, ngx_str_t *text);

/* whatever the call waits for forgets it */
void ngx_cognito_call_cancel(ngx_cognito_call_t *call);

/* waits for a job that a thread has taken; its end is told by _job_done() */
ngx_int_t ngx_cognito_call_wait_job(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_cognito_step_pt then);
void ngx_cognito_call_job_done(ngx_cognito_call_t *call);

/* waits for a subrequest; its end is told by _invoked() */
ngx_int_t ngx_cognito_call_wait_invocation(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation, ngx_cognito_step_pt then);
void ngx_cognito_call_invoked(ngx_cognito_call_t *call);

/* ngx_cognito_invocation.c */

/* a request is a call's own, made by ngx_cognito_invoke() */
ngx_uint_t ngx_cognito_is_invoked(ngx_http_request_t *r);

/* NGX_AGAIN: it cannot be ended now */
ngx_int_t ngx_cognito_invocation_cancel(
    ngx_cognito_invocation_t *invocation);

/* ngx_cognito_quota.c; NGX_ERROR after ngx_cognito_fail() */
ngx_int_t ngx_cognito_check_request_quota(ngx_cognito_call_t *call);

/* ngx_cognito_answer.c */

/* sends the output or the refusal, and finalizes the request */
void ngx_cognito_answer(ngx_cognito_call_t *call);

/* the same with a text of the front end's own; returns NGX_DONE */
ngx_int_t ngx_cognito_answer_now(ngx_cognito_call_t *call, ngx_uint_t status,
    const char *type, ngx_str_t *text);

/* before the body was read; return as a content handler does */
ngx_int_t ngx_cognito_answer_text(ngx_cognito_call_t *call,
    ngx_uint_t status, const char *type, ngx_str_t *text);
ngx_int_t ngx_cognito_answer_preflight(ngx_cognito_call_t *call);

/* ngx_cognito_log.c: a request line without secrets; returns where it ends */
u_char *ngx_cognito_mask(u_char *to, u_char *end, const ngx_str_t *line);

/* the length of as much of a text as fits, in whole characters */
size_t ngx_cognito_text_cut(const ngx_str_t *text, size_t len);

/* the answer to a request that names no operation at all */
extern ngx_str_t  ngx_cognito_undetermined;

/* fills call->asked from the decoded input */
void ngx_cognito_call_ask(ngx_cognito_call_t *call);


#endif /* _NGX_COGNITO_CALL_INTERNAL_H_INCLUDED_ */
