
/*
 * Web hooks.  What is posted is what the inbox would show, with the same id
 * in each try, so that a receiver knows a message that it has.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_endpoint.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_post.h"
#include "ngx_cognito_webhook.h"


typedef struct {
    ngx_msec_t                       timeout;   /* of one try */
} ngx_cognito_webhook_t;


static ngx_int_t ngx_cognito_webhook_answered(ngx_cognito_call_t *call);


char *
ngx_cognito_webhook_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink)
{
    ngx_cognito_webhook_t  *hook;

    hook = ngx_palloc(cf->pool, sizeof(ngx_cognito_webhook_t));
    if (hook == NULL) {
        return NGX_CONF_ERROR;
    }

    sink->conf = hook;
    hook->timeout = NGX_COGNITO_SINK_TIMEOUT;

    return ngx_cognito_endpoint_uri(&sink->value);
}


char *
ngx_cognito_webhook_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value)
{
    ngx_cognito_webhook_t  *hook;

    hook = sink->conf;

    if (ngx_cognito_is_option(name, "timeout")) {
        return ngx_cognito_sink_timeout(value, &hook->timeout);
    }

    return ngx_cognito_sink_unknown(cf, sink, name);
}


ngx_int_t
ngx_cognito_webhook_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery)
{
    ngx_str_t               text;
    ngx_keyval_t           *header;
    ngx_cognito_post_t     *post;
    ngx_cognito_webhook_t  *hook;

    hook = letter->sink->conf;

    if (ngx_cognito_message_json(call, delivery, &text) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    post = ngx_cognito_post_create(call, delivery, &text, hook->timeout);
    if (post == NULL) {
        return NGX_ERROR;
    }

    post->invocation.uri = letter->sink->value;
    post->invocation.headers = ngx_array_create(call->pool, 1,
                                                sizeof(ngx_keyval_t));
    if (post->invocation.headers == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    header = ngx_array_push(post->invocation.headers);

    ngx_str_set(&header->key, "idempotency-key");
    header->value = post->id;

    letter->data = post;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_webhook_send(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter)
{
    return ngx_cognito_post_send(call, letter->data,
                                 ngx_cognito_webhook_answered);
}


static ngx_int_t
ngx_cognito_webhook_answered(ngx_cognito_call_t *call)
{
    ngx_cognito_post_t  *post;

    static const ngx_str_t  none = ngx_null_string;

    post = ngx_cognito_post_current(call);

    return ngx_cognito_post_sent(call, ngx_cognito_post_outcome(post), &none);
}
