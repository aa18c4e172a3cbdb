
/*
 * Who has a say in a message before it is made: the pool's CustomMessage, and
 * KMS, where a custom sender is to get the code.
 *
 * The function is told of places, not of what will stand in them, so it is
 * asked before there is a code, and the commit holds the message as it goes
 * out.  The service stores first and asks then; what it would have stored is
 * committed here, too, when the function refuses, and the call is refused
 * after that.  A text that lacks what its receiver needs is passed over.  All
 * memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_code_key.h"
#include "ngx_cognito_custom_sender.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_trigger.h"


/* characters, as the templates of a pool may have */

#define NGX_COGNITO_MAX_MAIL     20000
#define NGX_COGNITO_MAX_TEXT     140
#define NGX_COGNITO_MAX_SUBJECT  140


static ngx_int_t ngx_cognito_prepare(ngx_cognito_call_t *call,
    ngx_uint_t media, ngx_cognito_step_pt then);
static ngx_uint_t ngx_cognito_custom_media(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_custom_message(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_custom_message_said(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_custom_message_refused(
    ngx_cognito_call_t *call);
static ngx_cognito_custom_message_answer_t *ngx_cognito_custom_texts(
    ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_is_complete_text(const ngx_str_t *text,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t linked);


ngx_int_t
ngx_cognito_prepare_messages(ngx_cognito_call_t *call, ngx_uint_t media,
    ngx_cognito_step_pt then)
{
    call->found.trigger_refused = ngx_cognito_custom_message_refused;

    return ngx_cognito_prepare(call, media, then);
}


ngx_int_t
ngx_cognito_prepare_message(ngx_cognito_call_t *call, ngx_uint_t media,
    ngx_cognito_step_pt then)
{
    call->found.trigger_refused = NULL;

    return ngx_cognito_prepare(call, media, then);
}


static ngx_int_t
ngx_cognito_prepare(ngx_cognito_call_t *call, ngx_uint_t media,
    ngx_cognito_step_pt then)
{
    call->found.media = media;
    call->found.prepared = then;

    return ngx_cognito_custom_media(call)
               ? ngx_cognito_ask_code_key(call, ngx_cognito_ask_custom_message)
               : ngx_cognito_ask_custom_message(call);
}


/* those of the media that functions of the pool send by */

static ngx_uint_t
ngx_cognito_custom_media(ngx_cognito_call_t *call)
{
    ngx_uint_t  medium, media;

    media = 0;

    for (medium = NGX_COGNITO_DELIVERY_MEDIUM_SMS;
         medium <= NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
         medium++)
    {
        if (ngx_cognito_custom_sender(call, medium)) {
            media |= ngx_cognito_message_medium(medium);
        }
    }

    return media & call->found.media;
}


static ngx_int_t
ngx_cognito_ask_custom_message(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    if (call->found.media == ngx_cognito_custom_media(call)
        || !ngx_cognito_has_trigger(call, NGX_COGNITO_TRIGGER_CUSTOM_MESSAGE))
    {
        call->found.trigger_refused = NULL;
        return call->found.prepared(call);
    }

    request = ngx_cognito_message_trigger_request(call);
    if (request == NULL) {
        return NGX_ERROR;
    }

    ngx_str_set(&request->code_parameter, "{####}");
    ngx_str_set(&request->link_parameter, "{##Click Here##}");

    if (call->operation->id == NGX_COGNITO_OP_ADMIN_CREATE_USER) {
        ngx_str_set(&request->username_parameter, "\"{username}\"");

    } else {
        ngx_str_set(&request->username_parameter, "null");
    }

    return ngx_cognito_run_trigger(call, NGX_COGNITO_TRIGGER_CUSTOM_MESSAGE,
                                   request, ngx_cognito_custom_message_said);
}


/* Cognito: texts of mails are for those who send by an account of their own */

static ngx_int_t
ngx_cognito_custom_message_said(ngx_cognito_call_t *call)
{
    ngx_cognito_counted_pt                refused;
    ngx_cognito_custom_message_answer_t  *texts;
    ngx_cognito_email_configuration_t    *email;

    texts = ngx_cognito_custom_texts(call);
    email = call->found.user_pool->settings->email_configuration;

    refused = call->found.trigger_refused;
    call->found.trigger_refused = NULL;

    if ((texts->email_message.len || texts->email_subject.len)
        && (email == NULL
            || email->email_sending_account
               != NGX_COGNITO_EMAIL_SENDING_ACCOUNT_DEVELOPER))
    {
        (void) ngx_cognito_trigger_not_understood(call);

        return refused ? refused(call) : NGX_ERROR;
    }

    return call->found.prepared(call);
}


/* the call goes on without its messages, and ends with the refusal */

static ngx_int_t
ngx_cognito_custom_message_refused(ngx_cognito_call_t *call)
{
    call->found.trigger_refused = NULL;

    return ngx_cognito_outbox_refuse(call);
}


static ngx_cognito_custom_message_answer_t *
ngx_cognito_custom_texts(ngx_cognito_call_t *call)
{
    return ngx_cognito_trigger_response(call,
                                        NGX_COGNITO_TRIGGER_CUSTOM_MESSAGE);
}


const ngx_str_t *
ngx_cognito_custom_body(ngx_cognito_call_t *call,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t medium,
    ngx_uint_t linked)
{
    size_t                                max;
    const ngx_str_t                      *text;
    ngx_cognito_custom_message_answer_t  *texts;

    texts = ngx_cognito_custom_texts(call);

    if (texts == NULL) {
        return NULL;
    }

    if (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
        text = &texts->email_message;
        max = NGX_COGNITO_MAX_MAIL;

    } else {
        text = &texts->sms_message;
        max = NGX_COGNITO_MAX_TEXT;
    }

    if (text->len == 0) {
        return NULL;
    }

    if (ngx_utf8_length(text->data, text->len) > max
        || !ngx_cognito_is_complete_text(text, purpose, linked))
    {
        ngx_log_error(NGX_LOG_WARN, call->log, 0,
                      "cognito: a text of CustomMessage is not used, as it is "
                      "too long or lacks a place that it must have");
        return NULL;
    }

    return text;
}


static ngx_uint_t
ngx_cognito_is_complete_text(const ngx_str_t *text,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t linked)
{
    if (linked && ngx_cognito_message_has_link(text)) {
        return 1;
    }

    return ngx_cognito_message_has_code(text)
           && (purpose != NGX_COGNITO_MESSAGE_INVITATION
               || ngx_cognito_message_has_username(text));
}


const ngx_str_t *
ngx_cognito_custom_subject(ngx_cognito_call_t *call)
{
    ngx_cognito_custom_message_answer_t  *texts;

    texts = ngx_cognito_custom_texts(call);

    if (texts == NULL || texts->email_subject.len == 0
        || ngx_utf8_length(texts->email_subject.data,
                           texts->email_subject.len)
           > NGX_COGNITO_MAX_SUBJECT)
    {
        return NULL;
    }

    return &texts->email_subject;
}
