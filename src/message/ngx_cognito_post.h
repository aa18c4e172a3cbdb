
/*
 * Letters that are posted to a location of this server: what web hooks, SNS
 * and SES have in common.
 *
 * A post is made before the commit and sent after it, as often as the outbox
 * wants it.  It lies in the call's pool; its text holds a code, and is
 * overwritten when the pool goes.
 */


#ifndef _NGX_COGNITO_POST_H_INCLUDED_
#define _NGX_COGNITO_POST_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sinks.h"


typedef struct {
    ngx_cognito_invocation_t         invocation;
    ngx_str_t                        id;        /* of the message */
    void                            *data;      /* the sink's own */
} ngx_cognito_post_t;


/*
 * A post of the text, which is its own from now on; URI, type and headers of
 * the invocation are the sink's to fill in.  NULL after ngx_cognito_fail().
 */
ngx_cognito_post_t *ngx_cognito_post_create(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_str_t *text, ngx_msec_t timeout);

/* one try; then(call) is run whatever became of it */
ngx_int_t ngx_cognito_post_send(ngx_cognito_call_t *call,
    ngx_cognito_post_t *post, ngx_cognito_step_pt then);

/* the post that "then" is run for */
ngx_cognito_post_t *ngx_cognito_post_current(ngx_cognito_call_t *call);

/* what the answer's status means */
ngx_cognito_sending_e ngx_cognito_post_outcome(ngx_cognito_post_t *post);

/*
 * A send() ends with this, and with what it made of the answer: the code, a
 * word or two, is logged with a failure.  Returns as a step.
 */
ngx_int_t ngx_cognito_post_sent(ngx_cognito_call_t *call,
    ngx_cognito_sending_e outcome, const ngx_str_t *code);


#endif /* _NGX_COGNITO_POST_H_INCLUDED_ */
