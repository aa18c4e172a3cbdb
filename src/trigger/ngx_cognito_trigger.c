
/*
 * How a trigger is asked, and how what came back is judged.
 *
 * A function answers with the whole event, of which the response counts.
 * What a function does is its own, so it is asked once for a call: answers
 * and refusals lie outside of call->found, where a call that starts over
 * finds them.  Only what did not reach the function, or did not come back
 * from it in time, is tried again.
 *
 * What does not live here: the event (ngx_cognito_trigger_event.c), the
 * subrequest (ngx_cognito_invocation.c), and what follows from an answer
 * (src/op, src/message).  Nothing of an event is logged; the texts are
 * overwritten once they have served.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_trigger_internal.h"
#include "ngx_cognito_steps.h"


#define NGX_COGNITO_LAMBDA_TRIES       3
#define NGX_COGNITO_LAMBDA_PAUSE       50       /* ms, doubled each time */

#define NGX_COGNITO_MAX_ERROR_TYPE     64


typedef struct {
    ngx_uint_t                    ran;      /* unsigned  ran:1; */
    void                         *response;
    ngx_cognito_refusal_t         refusal;
} ngx_cognito_triggered_t;


typedef struct ngx_cognito_triggering_s {
    ngx_cognito_triggered_t       triggered[NGX_COGNITO_NTRIGGERS];

    /* the one that is asked */
    ngx_uint_t                    trigger;
    ngx_uint_t                    tries;
    ngx_cognito_step_pt           then;
    ngx_cognito_invocation_t      invocation;
} ngx_cognito_triggering_t;


static ngx_cognito_triggering_t *ngx_cognito_triggering(
    ngx_cognito_call_t *call);
static void ngx_cognito_triggering_cleanse(void *data);
static ngx_int_t ngx_cognito_try_trigger(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_trigger_answered(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_trigger_is_refused(ngx_cognito_call_t *call,
    ngx_int_t rc);
static void ngx_cognito_trigger_error_type(
    ngx_cognito_invocation_t *invocation, ngx_str_t *reason);
static ngx_int_t ngx_cognito_trigger_refused(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_response(ngx_cognito_call_t *call);


static ngx_cognito_triggering_t *
ngx_cognito_triggering(ngx_cognito_call_t *call)
{
    ngx_pool_cleanup_t  *cleanup;

    if (call->triggering) {
        return call->triggering;
    }

    cleanup = ngx_pool_cleanup_add(call->pool,
                                   sizeof(ngx_cognito_triggering_t));
    if (cleanup == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    ngx_memzero(cleanup->data, sizeof(ngx_cognito_triggering_t));

    cleanup->handler = ngx_cognito_triggering_cleanse;

    call->triggering = cleanup->data;

    return call->triggering;
}


static void
ngx_cognito_triggering_cleanse(void *data)
{
    ngx_cognito_triggering_t *triggering = data;

    ngx_str_t  *body;

    body = &triggering->invocation.body;

    if (body->len) {
        ngx_cognito_cleanse_bytes(body->data, body->len);
        ngx_str_null(body);
    }

    ngx_cognito_invocation_cleanse(&triggering->invocation);
}


ngx_int_t
ngx_cognito_run_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger, ngx_cognito_trigger_request_t *request,
    ngx_cognito_step_pt then)
{
    ngx_int_t                  rc;
    ngx_cognito_triggered_t   *triggered;
    ngx_cognito_triggering_t  *triggering;

    static ngx_str_t           type = ngx_string("RequestResponse");

    triggering = ngx_cognito_triggering(call);
    if (triggering == NULL) {
        return NGX_ERROR;
    }

    triggering->trigger = trigger;
    triggering->tries = 0;
    triggering->then = then;

    triggered = &triggering->triggered[trigger];

    if (triggered->ran) {
        return then(call);
    }

    if (triggered->refusal.error != NGX_COGNITO_E_NONE) {
        return ngx_cognito_trigger_is_refused(call,
                            ngx_cognito_refuse(call, &triggered->refusal));
    }

    rc = ngx_cognito_trigger_invocation(call, trigger, request, &type,
                                        &triggering->invocation);

    if (rc != NGX_OK) {
        return ngx_cognito_trigger_is_refused(call, rc);
    }

    return ngx_cognito_try_trigger(call);
}


static ngx_int_t
ngx_cognito_try_trigger(ngx_cognito_call_t *call)
{
    return ngx_cognito_invoke(call, &call->triggering->invocation,
                              ngx_cognito_trigger_answered);
}


static ngx_int_t
ngx_cognito_trigger_answered(ngx_cognito_call_t *call)
{
    ngx_int_t                  rc;
    ngx_str_t                  reason;
    ngx_uint_t                 again;
    const ngx_str_t           *name;
    ngx_cognito_invocation_t  *invocation;
    ngx_cognito_triggering_t  *triggering;

    triggering = call->triggering;
    invocation = &triggering->invocation;
    name = &ngx_cognito_triggers[triggering->trigger].name;

    if (invocation->failed) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_str_null(&reason);

    again = ngx_cognito_trigger_failed(invocation, &reason);

    if (reason.len) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: %V was not invoked at try %ui: %V", name,
                      triggering->tries + 1, &reason);

        if (again && ++triggering->tries < NGX_COGNITO_LAMBDA_TRIES) {
            ngx_cognito_invocation_cleanse(invocation);

            return ngx_cognito_pause(call,
                       NGX_COGNITO_LAMBDA_PAUSE << (triggering->tries - 1),
                                     ngx_cognito_try_trigger);
        }

        rc = ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_INVOKED, name,
                              &reason);

    } else if (invocation->too_large
               || ngx_cognito_invocation_answer_header(invocation,
                                                     "X-Amz-Function-Error"))
    {
        rc = ngx_cognito_trigger_refused(call);

    } else {
        rc = ngx_cognito_read_response(call);
    }

    ngx_cognito_triggering_cleanse(triggering);

    if (rc == NGX_OK) {
        return triggering->then(call);
    }

    return ngx_cognito_trigger_is_refused(call, rc);
}


/* what was answered once holds for the whole call */

static ngx_int_t
ngx_cognito_trigger_is_refused(ngx_cognito_call_t *call, ngx_int_t rc)
{
    ngx_cognito_triggering_t  *triggering;

    triggering = call->triggering;

    ngx_cognito_copy_refusal(call,
                     &triggering->triggered[triggering->trigger].refusal);

    return call->found.trigger_refused ? call->found.trigger_refused(call)
                                       : rc;
}


ngx_uint_t
ngx_cognito_trigger_failed(ngx_cognito_invocation_t *invocation,
    ngx_str_t *reason)
{
    ngx_uint_t  status;

    status = invocation->status;

    if (invocation->late || status == NGX_HTTP_GATEWAY_TIME_OUT) {
        ngx_str_set(reason, "Socket timeout while invoking Lambda function");
        return 1;
    }

    if (status == 0 || (status == NGX_HTTP_BAD_GATEWAY && !invocation->whole))
    {
        ngx_str_set(reason, "Unable to connect to the Lambda endpoint");
        return 1;
    }

    if (status == NGX_HTTP_OK) {

        if (!invocation->whole) {
            ngx_str_set(reason, "The Lambda endpoint broke off its answer");
        }

        return 1;
    }

    ngx_cognito_trigger_error_type(invocation, reason);

    return status >= NGX_HTTP_INTERNAL_SERVER_ERROR
           || status == NGX_HTTP_TOO_MANY_REQUESTS;
}


/* "ResourceNotFoundException:http://..." */

static void
ngx_cognito_trigger_error_type(ngx_cognito_invocation_t *invocation,
    ngx_str_t *reason)
{
    size_t      len;
    u_char      ch;
    ngx_str_t  *type;

    type = ngx_cognito_invocation_answer_header(invocation,
                                                "X-Amzn-ErrorType");

    for (len = 0; type && len < type->len; len++) {
        ch = type->data[len] | 0x20;

        if (ch < 'a' || ch > 'z') {
            break;
        }
    }

    if (type && len && len <= NGX_COGNITO_MAX_ERROR_TYPE) {
        reason->data = type->data;
        reason->len = len;
        return;
    }

    switch (invocation->status) {

    case NGX_HTTP_FORBIDDEN:
        ngx_str_set(reason, "AccessDeniedException");
        break;

    case NGX_HTTP_NOT_FOUND:
        ngx_str_set(reason, "ResourceNotFoundException");
        break;

    case NGX_HTTP_TOO_MANY_REQUESTS:
        ngx_str_set(reason, "TooManyRequestsException");
        break;

    default:

        if (invocation->status >= NGX_HTTP_INTERNAL_SERVER_ERROR) {
            ngx_str_set(reason, "ServiceException");

        } else {
            ngx_str_set(reason, "InvalidRequestException");
        }

        break;
    }
}


/* the function threw, or said too much */

static ngx_int_t
ngx_cognito_trigger_refused(ngx_cognito_call_t *call)
{
    ngx_str_t                      text;
    const ngx_str_t               *name;
    ngx_cognito_invocation_t      *invocation;
    ngx_cognito_trigger_failure_t *failure;

    static ngx_str_t  too_large = ngx_string("Response payload size exceeded "
                          "maximum allowed payload size (6291556 bytes)");

    name = &ngx_cognito_triggers[call->triggering->trigger].name;
    invocation = &call->triggering->invocation;

    if (invocation->too_large) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_FAILED, name,
                                &too_large);
    }

    failure = ngx_cognito_decode(call->pool,
                                 &ngx_cognito_shape_trigger_failure,
                                 &invocation->answer);

    if (failure == NULL) {
        return ngx_cognito_trigger_not_understood(call);
    }

    text = failure->error_message.len ? failure->error_message
                                      : failure->error_type;

    if (text.len == 0) {
        return ngx_cognito_trigger_not_understood(call);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_FAILED, name, &text);
}


ngx_int_t
ngx_cognito_trigger_not_understood(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_UNDERSTOOD);
}


static ngx_int_t
ngx_cognito_read_response(ngx_cognito_call_t *call)
{
    ngx_cognito_triggered_t       *triggered;
    const ngx_cognito_shape_t     *shape;
    ngx_cognito_triggering_t      *triggering;
    ngx_cognito_trigger_answer_t  *answer;

    triggering = call->triggering;
    triggered = &triggering->triggered[triggering->trigger];
    shape = ngx_cognito_triggers[triggering->trigger].shape;

    answer = ngx_cognito_decode(call->pool,
                                &ngx_cognito_shape_trigger_answer,
                                &triggering->invocation.answer);

    if (answer == NULL
        || !ngx_cognito_is_complete(&ngx_cognito_shape_trigger_answer, answer))
    {
        return ngx_cognito_trigger_not_understood(call);
    }

    if (shape) {
        triggered->response = ngx_cognito_decode(call->pool, shape,
                                                 &answer->response);

        if (triggered->response == NULL) {
            return ngx_cognito_trigger_not_understood(call);
        }
    }

    triggered->ran = 1;

    return NGX_OK;
}


void *
ngx_cognito_trigger_response(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger)
{
    return call->triggering ? call->triggering->triggered[trigger].response
                            : NULL;
}


ngx_uint_t
ngx_cognito_trigger_ran(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger)
{
    return call->triggering && call->triggering->triggered[trigger].ran;
}
