
/*
 * From a message to its sinks.
 *
 * Delivery follows the commit, in the call that made it: nobody else takes it
 * over, so nothing is sent twice, and a user whose message was lost with a
 * worker asks for another code.  A sink is tried three times; what it may
 * have sent is not sent again.  A message has been delivered when all of its
 * sinks have it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_custom_sender.h"
#include "ngx_cognito_inbox.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_OUTBOX_TRIES  3
#define NGX_COGNITO_OUTBOX_PAUSE  100       /* ms, and twice that */


static ngx_int_t ngx_cognito_outbox_put(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_cognito_sink_t *sink);
static ngx_cognito_outbox_t *ngx_cognito_outbox(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_outbox_tell(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_outbox_tells_with_names(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_outbox_send(ngx_cognito_call_t *call);
static void ngx_cognito_outbox_judge(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_sending_e outcome);
static ngx_uint_t ngx_cognito_outbox_error(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_sending_e outcome);
static ngx_int_t ngx_cognito_outbox_fail(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_outbox_failed(ngx_cognito_call_t *call);


ngx_int_t
ngx_cognito_outbox_add(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery)
{
    ngx_uint_t             i;
    ngx_array_t           *sinks;
    ngx_cognito_sink_t    *sink, *custom;
    ngx_cognito_outbox_t  *outbox;

    outbox = ngx_cognito_outbox(call);
    if (outbox == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_random_uuid(call->pool, &delivery->id) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    custom = ngx_cognito_custom_sender(call, delivery->medium);

    if (delivery->medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL && !custom) {
        outbox->mails++;
    }

    sinks = ngx_cognito_sinks_of(call->service, delivery->medium);
    sink = sinks->elts;

    for (i = 0; i < sinks->nelts; i++) {

        /* a pool's own sender sends in place of the server's sinks */

        if (custom && sink[i].type->send) {
            continue;
        }

        if (ngx_cognito_outbox_put(call, delivery, &sink[i]) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return custom ? ngx_cognito_outbox_put(call, delivery, custom) : NGX_OK;
}


static ngx_int_t
ngx_cognito_outbox_put(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_cognito_sink_t *sink)
{
    ngx_int_t              rc;
    ngx_cognito_letter_t  *letter, unsent;

    ngx_memzero(&unsent, sizeof(ngx_cognito_letter_t));

    unsent.sink = sink;
    unsent.key = delivery->key;
    unsent.kept = delivery->kept;

    rc = sink->type->add(call, &unsent, delivery);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (sink->type->send == NULL) {
        call->found.outbox->kept = 1;
        return NGX_OK;
    }

    letter = ngx_array_push(&call->found.outbox->letters);
    if (letter == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    *letter = unsent;

    if (rc == NGX_DECLINED) {
        letter->data = NULL;
    }

    return NGX_OK;
}


static ngx_cognito_outbox_t *
ngx_cognito_outbox(ngx_cognito_call_t *call)
{
    ngx_cognito_outbox_t  *outbox;

    if (call->found.outbox) {
        return call->found.outbox;
    }

    outbox = ngx_pcalloc(call->pool, sizeof(ngx_cognito_outbox_t));

    if (outbox == NULL
        || ngx_array_init(&outbox->letters, call->pool, 2,
                          sizeof(ngx_cognito_letter_t))
           != NGX_OK
        || ngx_array_init(&outbox->failed, call->pool, 2,
                          sizeof(ngx_cognito_letter_t))
           != NGX_OK
        || ngx_array_init(&outbox->forgotten, call->pool, 1,
                          sizeof(ngx_str_t))
           != NGX_OK)
    {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    call->found.outbox = outbox;

    return outbox;
}


ngx_int_t
ngx_cognito_outbox_announce(ngx_cognito_call_t *call)
{
    if (call->found.outbox == NULL) {
        return NGX_OK;
    }

    return ngx_cognito_count_mails(call, call->found.outbox->mails,
                                   ngx_cognito_outbox_tell);
}


static ngx_int_t
ngx_cognito_outbox_tell(ngx_cognito_call_t *call)
{
    if (!call->found.outbox->kept
        || ngx_cognito_outbox_tells_with_names(call))
    {
        return NGX_OK;
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call, ngx_cognito_inbox_ask_index(call),
                             ngx_cognito_inbox_told_index);
}


static ngx_uint_t
ngx_cognito_outbox_tells_with_names(ngx_cognito_call_t *call)
{
    return call->found.outbox && call->found.outbox->kept
           && call->found.user.version == 0;
}


ngx_int_t
ngx_cognito_outbox_ask(ngx_cognito_call_t *call)
{
    return ngx_cognito_outbox_tells_with_names(call)
               ? ngx_cognito_inbox_ask_index(call) : NGX_OK;
}


ngx_int_t
ngx_cognito_outbox_told(ngx_cognito_call_t *call)
{
    return ngx_cognito_outbox_tells_with_names(call)
               ? ngx_cognito_inbox_told_index(call) : NGX_OK;
}


ngx_int_t
ngx_cognito_outbox_ask_room(ngx_cognito_call_t *call)
{
    return call->found.outbox ? ngx_cognito_inbox_ask_room(call) : NGX_OK;
}


ngx_int_t
ngx_cognito_outbox_refuse(ngx_cognito_call_t *call)
{
    ngx_cognito_outbox_t   *outbox;
    ngx_cognito_refusal_t   refusal;

    ngx_cognito_take_refusal(call, &refusal);

    outbox = ngx_cognito_outbox(call);
    if (outbox == NULL) {
        return NGX_ERROR;
    }

    outbox->refusal = refusal;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_outbox_deliver(ngx_cognito_call_t *call)
{
    if (call->found.outbox == NULL) {
        return NGX_OK;
    }

    return ngx_cognito_outbox_send(call);
}


static ngx_int_t
ngx_cognito_outbox_send(ngx_cognito_call_t *call)
{
    ngx_cognito_outbox_t  *outbox;
    ngx_cognito_letter_t  *letter;

    outbox = call->found.outbox;

    if (outbox->current == outbox->letters.nelts) {

        if (outbox->refusal.error != NGX_COGNITO_E_NONE) {
            return ngx_cognito_outbox_fail(call);
        }

        call->found.outbox = NULL;

        return NGX_OK;
    }

    letter = outbox->letters.elts;
    letter += outbox->current;

    if (letter->data == NULL) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: no message could be made for \"%V\" to send",
                      &letter->sink->value);

        return ngx_cognito_outbox_sent(call, NGX_COGNITO_NOT_EVER);
    }

    return letter->sink->type->send(call, letter);
}


ngx_cognito_letter_t *
ngx_cognito_outbox_current(ngx_cognito_call_t *call)
{
    ngx_cognito_letter_t  *letter;

    letter = call->found.outbox->letters.elts;

    return &letter[call->found.outbox->current];
}


ngx_int_t
ngx_cognito_outbox_sent(ngx_cognito_call_t *call,
    ngx_cognito_sending_e outcome)
{
    ngx_cognito_outbox_t  *outbox;
    ngx_cognito_letter_t  *letter, *failed;

    outbox = call->found.outbox;
    call->error = NGX_COGNITO_E_NONE;

    if (outcome == NGX_COGNITO_NOT_NOW
        && ++outbox->tries < NGX_COGNITO_OUTBOX_TRIES)
    {
        return ngx_cognito_pause(call,
                                 outbox->tries * NGX_COGNITO_OUTBOX_PAUSE,
                                 ngx_cognito_outbox_send);
    }

    letter = outbox->letters.elts;
    letter += outbox->current;

    outbox->current++;
    outbox->tries = 0;

    if (outcome != NGX_COGNITO_SENT) {
        failed = ngx_array_push(&outbox->failed);
        if (failed == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        *failed = *letter;

        if (outbox->refusal.error == NGX_COGNITO_E_NONE) {
            ngx_cognito_outbox_judge(call, letter, outcome);
        }
    }

    return ngx_cognito_outbox_send(call);
}


static void
ngx_cognito_outbox_judge(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_sending_e outcome)
{
    ngx_cognito_outbox_t  *outbox;

    outbox = call->found.outbox;

    if (letter->refusal.error != NGX_COGNITO_E_NONE
        && ngx_cognito_call_lists(call, letter->refusal.exception))
    {
        outbox->refusal = letter->refusal;
        return;
    }

    (void) ngx_cognito_fail(call,
                            ngx_cognito_outbox_error(call, letter, outcome));
    ngx_cognito_take_refusal(call, &outbox->refusal);
}


/* as the operation may say it */

static ngx_uint_t
ngx_cognito_outbox_error(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_sending_e outcome)
{
    ngx_uint_t  error;

    if (outcome == NGX_COGNITO_NOT_ALLOWED
        || outcome == NGX_COGNITO_NOT_TRUSTED)
    {
        if (letter->sink->medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
            error = NGX_COGNITO_E_MAIL_NOT_ALLOWED;

        } else if (outcome == NGX_COGNITO_NOT_ALLOWED) {
            error = NGX_COGNITO_E_SMS_NOT_ALLOWED;

        } else {
            error = NGX_COGNITO_E_SMS_NOT_TRUSTED;
        }

        if (ngx_cognito_call_lists(call,
                                   ngx_cognito_errors[error].exception))
        {
            return error;
        }
    }

    error = NGX_COGNITO_E_NOT_DELIVERED;

    return ngx_cognito_call_lists(call, ngx_cognito_errors[error].exception)
               ? error : NGX_COGNITO_E_INTERNAL;
}


/*
 * A code that nobody got is no code, unless another one has taken its place
 * meanwhile.
 */

static ngx_int_t
ngx_cognito_outbox_fail(ngx_cognito_call_t *call)
{
    ngx_int_t              rc;
    ngx_str_t             *arguments;
    ngx_uint_t             i;
    ngx_cognito_letter_t  *letter;
    ngx_cognito_outbox_t  *outbox;

    outbox = call->found.outbox;
    letter = outbox->failed.elts;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_OK;

    for (i = 0; i < outbox->failed.nelts && rc == NGX_OK; i++) {

        if (letter[i].key.len == 0) {
            continue;
        }

        arguments = ngx_palloc(call->pool, 2 * sizeof(ngx_str_t));
        if (arguments == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        arguments[0] = letter[i].key;
        arguments[1] = letter[i].kept;

        rc = ngx_cognito_query_script(call->query, &ngx_cognito_script_retract,
                                      1, 2, arguments);
    }

    if (rc == NGX_OK && call->query->commands.nelts == 0) {
        return ngx_cognito_outbox_failed(call);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_outbox_failed);
}


static ngx_int_t
ngx_cognito_outbox_failed(ngx_cognito_call_t *call)
{
    return ngx_cognito_refuse(call, &call->found.outbox->refusal);
}
