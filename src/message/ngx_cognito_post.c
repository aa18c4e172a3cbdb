
/*
 * Posting, and what became of it.
 *
 * Whether a message may be sent again depends on whether somebody may have
 * it.  Nobody has it who was not reached, or who said so himself.  Where the
 * receiver was reached and nothing came back in time, or not whole, nobody
 * knows.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_post.h"


/* of an answer; more is not looked at */
#define NGX_COGNITO_POST_MAX_ANSWER  16384


static void ngx_cognito_post_cleanse(void *data);
static const char *ngx_cognito_post_reason(
    ngx_cognito_invocation_t *invocation);


ngx_cognito_post_t *
ngx_cognito_post_create(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_str_t *text, ngx_msec_t timeout)
{
    ngx_cognito_post_t  *post;
    ngx_pool_cleanup_t  *cln;

    cln = ngx_pool_cleanup_add(call->pool, sizeof(ngx_cognito_post_t));

    if (cln == NULL) {
        ngx_cognito_cleanse_bytes(text->data, text->len);
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    post = cln->data;

    ngx_memzero(post, sizeof(ngx_cognito_post_t));

    cln->handler = ngx_cognito_post_cleanse;

    post->id = delivery->id;
    post->invocation.body = *text;
    post->invocation.max = NGX_COGNITO_POST_MAX_ANSWER;
    post->invocation.timeout = timeout;

    return post;
}


static void
ngx_cognito_post_cleanse(void *data)
{
    ngx_cognito_post_t *post = data;

    ngx_cognito_cleanse_bytes(post->invocation.body.data,
                              post->invocation.body.len);
}


ngx_int_t
ngx_cognito_post_send(ngx_cognito_call_t *call, ngx_cognito_post_t *post,
    ngx_cognito_step_pt then)
{
    ngx_int_t  rc;

    rc = ngx_cognito_invoke(call, &post->invocation, then);

    if (rc == NGX_ERROR) {

        /* it has not begun */

        return ngx_cognito_outbox_sent(call, NGX_COGNITO_NOT_NOW);
    }

    return rc;
}


ngx_cognito_post_t *
ngx_cognito_post_current(ngx_cognito_call_t *call)
{
    return ngx_cognito_outbox_current(call)->data;
}


ngx_cognito_sending_e
ngx_cognito_post_outcome(ngx_cognito_post_t *post)
{
    ngx_uint_t                 status;
    ngx_cognito_invocation_t  *invocation;

    invocation = &post->invocation;
    status = invocation->status;

    if (invocation->late || invocation->failed || status == 0) {
        return NGX_COGNITO_NOT_KNOWN;
    }

    /* nginx's own, for a receiver that it had reached */

    if ((status == NGX_HTTP_BAD_GATEWAY || status == NGX_HTTP_GATEWAY_TIME_OUT)
        && !invocation->unsent && !invocation->whole)
    {
        return NGX_COGNITO_NOT_KNOWN;
    }

    if (status >= NGX_HTTP_OK && status < NGX_HTTP_SPECIAL_RESPONSE) {
        return NGX_COGNITO_SENT;
    }

    if (status >= NGX_HTTP_INTERNAL_SERVER_ERROR
        || status == NGX_HTTP_TOO_MANY_REQUESTS)
    {
        return NGX_COGNITO_NOT_NOW;
    }

    if (status == NGX_HTTP_UNAUTHORIZED) {
        return NGX_COGNITO_NOT_TRUSTED;
    }

    if (status == NGX_HTTP_FORBIDDEN) {
        return NGX_COGNITO_NOT_ALLOWED;
    }

    return NGX_COGNITO_NOT_EVER;
}


ngx_int_t
ngx_cognito_post_sent(ngx_cognito_call_t *call, ngx_cognito_sending_e outcome,
    const ngx_str_t *code)
{
    ngx_cognito_letter_t      *letter;
    ngx_cognito_invocation_t  *invocation;

    letter = ngx_cognito_outbox_current(call);
    invocation = &ngx_cognito_post_current(call)->invocation;

    if (outcome != NGX_COGNITO_SENT) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: a message was not sent by \"%V\": %s, "
                      "status %ui%s%V",
                      &letter->sink->value,
                      ngx_cognito_post_reason(invocation),
                      invocation->status, code->len ? ", " : "", code);
    }

    /* whoever answered may have repeated what he got */

    ngx_cognito_invocation_cleanse(invocation);

    return ngx_cognito_outbox_sent(call, outcome);
}


static const char *
ngx_cognito_post_reason(ngx_cognito_invocation_t *invocation)
{
    if (invocation->late) {
        return "no answer came in time";
    }

    if (invocation->failed) {
        return "the answer could not be kept";
    }

    if (invocation->unsent) {
        return "nobody was reached";
    }

    return invocation->whole ? "it was refused" : "the answer broke off";
}
