
/*
 * CustomEmailSender and CustomSMSSender.
 *
 * The service does not wait for them: a function is asked as an event, which
 * Lambda acknowledges before it runs, and what it throws is its own affair.
 * Only where nobody took the event over was nothing sent.
 *
 * The code is kept before the commit and encrypted after it, by a job, once
 * for all tries; the data key was asked for before (ngx_cognito_code_key.c).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_code_key.h"
#include "ngx_cognito_custom_sender.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_post.h"
#include "ngx_cognito_trigger.h"


static ngx_int_t ngx_cognito_custom_sender_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery);
static ngx_int_t ngx_cognito_custom_sender_send(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter);
static ngx_int_t ngx_cognito_custom_sender_sealed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_custom_sender_event(ngx_cognito_call_t *call,
    ngx_uint_t medium, ngx_cognito_post_t *post);
static ngx_int_t ngx_cognito_custom_sender_asked(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_custom_sender_wait(
    ngx_cognito_invocation_t *invocation);
static ngx_cognito_trigger_e ngx_cognito_custom_sender_trigger(
    ngx_uint_t medium);


static const ngx_cognito_sink_type_t  ngx_cognito_custom_sender_type = {
    ngx_null_string,
    NULL, NULL, NULL,
    ngx_cognito_custom_sender_add, ngx_cognito_custom_sender_send
};

static ngx_cognito_sink_t  ngx_cognito_custom_email_sender = {
    &ngx_cognito_custom_sender_type, ngx_string("CustomEmailSender"),
    NGX_COGNITO_DELIVERY_MEDIUM_EMAIL, NULL
};

static ngx_cognito_sink_t  ngx_cognito_custom_sms_sender = {
    &ngx_cognito_custom_sender_type, ngx_string("CustomSMSSender"),
    NGX_COGNITO_DELIVERY_MEDIUM_SMS, NULL
};


ngx_cognito_sink_t *
ngx_cognito_custom_sender(ngx_cognito_call_t *call, ngx_uint_t medium)
{
    if (!ngx_cognito_has_trigger(call,
                                 ngx_cognito_custom_sender_trigger(medium)))
    {
        return NULL;
    }

    return (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL)
               ? &ngx_cognito_custom_email_sender
               : &ngx_cognito_custom_sms_sender;
}


static ngx_cognito_trigger_e
ngx_cognito_custom_sender_trigger(ngx_uint_t medium)
{
    return (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL)
               ? NGX_COGNITO_TRIGGER_CUSTOM_EMAIL_SENDER
               : NGX_COGNITO_TRIGGER_CUSTOM_SMS_SENDER;
}


/* Cognito: a temporary password for a mail is escaped for HTML */

static ngx_int_t
ngx_cognito_custom_sender_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery)
{
    ngx_int_t            rc;
    ngx_str_t            secret, *kept, none;
    ngx_cognito_post_t  *post;

    kept = ngx_palloc(call->pool, sizeof(ngx_str_t));
    if (kept == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    secret = delivery->code;

    if (delivery->medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
        && ngx_cognito_message_escape(call->pool, &secret) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_keep_secret(call, &secret, kept);

    if (secret.data != delivery->code.data) {
        ngx_cognito_cleanse_bytes(secret.data, secret.len);
    }

    if (rc != NGX_OK) {
        return rc;
    }

    ngx_str_null(&none);

    post = ngx_cognito_post_create(call, delivery, &none, 0);
    if (post == NULL) {
        return NGX_ERROR;
    }

    post->data = kept;
    letter->data = post;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_custom_sender_send(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter)
{
    ngx_int_t            rc;
    ngx_cognito_post_t  *post;

    post = letter->data;

    if (post->data == NULL) {
        return ngx_cognito_post_send(call, post,
                                     ngx_cognito_custom_sender_asked);
    }

    rc = ngx_cognito_encrypt_secret(call, post->data,
                                    ngx_cognito_custom_sender_sealed);

    if (rc == NGX_ERROR) {

        /* the threads' queue is full */

        return ngx_cognito_outbox_sent(call, NGX_COGNITO_NOT_NOW);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_custom_sender_sealed(ngx_cognito_call_t *call)
{
    ngx_cognito_post_t    *post;
    ngx_cognito_letter_t  *letter;

    letter = ngx_cognito_outbox_current(call);
    post = letter->data;

    if (ngx_cognito_custom_sender_event(call, letter->sink->medium, post)
        != NGX_OK)
    {
        ngx_cognito_take_refusal(call, &letter->refusal);

        return ngx_cognito_outbox_sent(call, NGX_COGNITO_NOT_EVER);
    }

    post->data = NULL;

    return ngx_cognito_post_send(call, post, ngx_cognito_custom_sender_asked);
}


static ngx_int_t
ngx_cognito_custom_sender_event(ngx_cognito_call_t *call, ngx_uint_t medium,
    ngx_cognito_post_t *post)
{
    ngx_cognito_invocation_t        invocation;
    ngx_cognito_trigger_request_t  *request;

    static ngx_str_t                type = ngx_string("Event");

    request = ngx_cognito_message_trigger_request(call);
    if (request == NULL) {
        return NGX_ERROR;
    }

    request->code = *ngx_cognito_encrypted_secret(call);

    if (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
        ngx_str_set(&request->type, "customEmailSenderRequestV1");

    } else {
        ngx_str_set(&request->type, "customSMSSenderRequestV1");
    }

    if (ngx_cognito_trigger_invocation(call,
                                   ngx_cognito_custom_sender_trigger(medium),
                                       request, &type, &invocation)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    post->invocation.uri = invocation.uri;
    post->invocation.headers = invocation.headers;
    post->invocation.body = invocation.body;
    post->invocation.timeout = invocation.timeout;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_custom_sender_asked(ngx_cognito_call_t *call)
{
    ngx_str_t               reason;
    ngx_cognito_post_t     *post;
    ngx_cognito_letter_t   *letter;
    ngx_cognito_sending_e   outcome;

    static ngx_str_t        none = ngx_null_string;

    post = ngx_cognito_post_current(call);
    letter = ngx_cognito_outbox_current(call);

    if (ngx_cognito_custom_sender_wait(&post->invocation)) {
        return ngx_cognito_custom_sender_send(call, letter);
    }

    outcome = ngx_cognito_post_outcome(post);
    ngx_str_null(&reason);

    if (outcome != NGX_COGNITO_SENT) {
        (void) ngx_cognito_trigger_failed(&post->invocation, &reason);
    }

    if (reason.len) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_INVOKED,
                                &letter->sink->value, &reason);
        ngx_cognito_take_refusal(call, &letter->refusal);
    }

    return ngx_cognito_post_sent(call, outcome, &none);
}


/* local runtimes may know no events: they are asked and waited for */

static ngx_uint_t
ngx_cognito_custom_sender_wait(ngx_cognito_invocation_t *invocation)
{
    ngx_keyval_t  *type;

    type = invocation->headers->elts;

    if (invocation->status != NGX_HTTP_NOT_IMPLEMENTED
        || type->value.len != sizeof("Event") - 1)
    {
        return 0;
    }

    ngx_str_set(&type->value, "RequestResponse");

    return 1;
}
