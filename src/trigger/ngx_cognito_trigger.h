
/*
 * Triggers: the functions that a pool's LambdaConfig names, each asked with an
 * event and judged by what it answers.
 */


#ifndef _NGX_COGNITO_TRIGGER_H_INCLUDED_
#define _NGX_COGNITO_TRIGGER_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/* the pre token generation's events differ by version */

typedef enum {
    NGX_COGNITO_TRIGGER_PRE_SIGN_UP = 0,
    NGX_COGNITO_TRIGGER_POST_CONFIRMATION,
    NGX_COGNITO_TRIGGER_PRE_AUTHENTICATION,
    NGX_COGNITO_TRIGGER_POST_AUTHENTICATION,
    NGX_COGNITO_TRIGGER_DEFINE_AUTH_CHALLENGE,
    NGX_COGNITO_TRIGGER_CREATE_AUTH_CHALLENGE,
    NGX_COGNITO_TRIGGER_VERIFY_AUTH_CHALLENGE_RESPONSE,
    NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION,
    NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V2,
    NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V3,
    NGX_COGNITO_TRIGGER_USER_MIGRATION,
    NGX_COGNITO_TRIGGER_CUSTOM_MESSAGE,
    NGX_COGNITO_TRIGGER_CUSTOM_EMAIL_SENDER,
    NGX_COGNITO_TRIGGER_CUSTOM_SMS_SENDER,
    NGX_COGNITO_TRIGGER_INBOUND_FEDERATION,
    NGX_COGNITO_NTRIGGERS
} ngx_cognito_trigger_e;


/* found.user_pool names a function for it */
ngx_uint_t ngx_cognito_has_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger);

/*
 * A request of an event with what most have: the attributes of found.user,
 * if there is one, and the client's metadata, where the operation passes it
 * on.  NULL after ngx_cognito_fail().
 */
ngx_cognito_trigger_request_t *ngx_cognito_trigger_request(
    ngx_cognito_call_t *call);

/* the same of a user as it will be stored, for who is told of its messages */
ngx_cognito_trigger_request_t *ngx_cognito_message_trigger_request(
    ngx_cognito_call_t *call);

/*
 * Asks the pool's function, which there must be; then(call), a step, finds
 * what it answered, or the call fails as the service words it.  In one call
 * a trigger is asked once: a call that starts over finds its answer.
 */
ngx_int_t ngx_cognito_run_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger, ngx_cognito_trigger_request_t *request,
    ngx_cognito_step_pt then);

/* the response, of the trigger's shape; NULL: not asked, or it has none */
void *ngx_cognito_trigger_response(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger);

/* it was asked in this call, and did not fail */
ngx_uint_t ngx_cognito_trigger_ran(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger);

/* refuses the call: what a function answered cannot be meant */
ngx_int_t ngx_cognito_trigger_not_understood(ngx_cognito_call_t *call);

/*
 * For who asks by himself: fills in the invocation of the pool's function;
 * type as Lambda's Invoke names it.  NGX_ERROR after ngx_cognito_fail().
 */
ngx_int_t ngx_cognito_trigger_invocation(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger, ngx_cognito_trigger_request_t *request,
    ngx_str_t *type, ngx_cognito_invocation_t *invocation);

/*
 * Why no function was asked, in the service's words; it stays empty where one
 * was.  Returns whether it may be tried again.
 */
ngx_uint_t ngx_cognito_trigger_failed(ngx_cognito_invocation_t *invocation,
    ngx_str_t *reason);

/* as the service calls it: "CustomEmailSender" */
const ngx_str_t *ngx_cognito_trigger_name(ngx_cognito_trigger_e trigger);


#endif /* _NGX_COGNITO_TRIGGER_H_INCLUDED_ */
