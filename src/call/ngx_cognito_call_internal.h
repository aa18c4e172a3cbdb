
/*
 * What the files of the engine share among themselves only.
 */


#ifndef _NGX_COGNITO_CALL_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_CALL_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/* whatever the call waits for forgets it */
void ngx_cognito_call_cancel(ngx_cognito_call_t *call);

/* waits for a job that a thread has taken; its end is told by _job_done() */
ngx_int_t ngx_cognito_call_wait_job(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_cognito_step_pt then);
void ngx_cognito_call_job_done(ngx_cognito_call_t *call);

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

/* a request header by its lower-case name, or NULL */
ngx_table_elt_t *ngx_cognito_header(ngx_http_request_t *r, const char *name,
    size_t len);

/* fills call->asked from the decoded input */
void ngx_cognito_call_ask(ngx_cognito_call_t *call);


#endif /* _NGX_COGNITO_CALL_INTERNAL_H_INCLUDED_ */
