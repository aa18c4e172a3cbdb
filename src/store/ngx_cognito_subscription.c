
/*
 * Subscriptions: a connection that only listens to a channel.
 *
 * What lives here: subscribing as a part of the handshake, so that a link
 * that is ready hears; the watch over a silent connection.  What does not:
 * what a message means.
 *
 * A subscription lies in the cycle's pool and lives as long as the worker.
 * The worker keeps a list of its own, since nobody else holds on to them and
 * their connections must be closed at its end.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include "ngx_cognito_link.h"


/* after so much silence, ms, the server is asked whether it is there */

#define NGX_COGNITO_SILENCE  5000


typedef struct {
    ngx_cognito_link_t            link;        /* first: the hooks cast it */
    ngx_queue_t                   queue;

    ngx_str_t                     channel;
    ngx_cognito_published_pt      published;
    ngx_cognito_subscription_pt   state;
    void                         *data;
    ngx_uint_t                    up;          /* unsigned  up:1; */
} ngx_cognito_listener_t;


static ngx_int_t ngx_cognito_listener_greet(ngx_cognito_link_t *link);
static void ngx_cognito_listener_ready(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_listener_reply(ngx_cognito_link_t *link,
    redisReply *reply);
static void ngx_cognito_listener_tick(ngx_cognito_link_t *link);
static void ngx_cognito_listener_closed(ngx_cognito_link_t *link);
static void ngx_cognito_listener_hear(ngx_cognito_listener_t *listener,
    redisReply *reply);


static const ngx_cognito_link_hooks_t  ngx_cognito_listener_hooks = {
    ngx_string(" subscription"),
    ngx_cognito_listener_greet,
    ngx_cognito_listener_ready,
    ngx_cognito_listener_reply,
    ngx_cognito_listener_tick,
    ngx_cognito_listener_closed
};


/* the worker's; empty until the first is made and after the last ended */

static ngx_queue_t  ngx_cognito_listeners;


ngx_int_t
ngx_cognito_redis_subscribe(ngx_cycle_t *cycle, ngx_cognito_redis_conf_t *conf,
    ngx_str_t *channel, ngx_cognito_published_pt published,
    ngx_cognito_subscription_pt state, void *data)
{
    ngx_cognito_listener_t  *listener;

    listener = ngx_pcalloc(cycle->pool, sizeof(ngx_cognito_listener_t));
    if (listener == NULL) {
        return NGX_ERROR;
    }

    listener->channel = *channel;
    listener->published = published;
    listener->state = state;
    listener->data = data;

    if (ngx_cognito_listeners.next == NULL) {
        ngx_queue_init(&ngx_cognito_listeners);
    }

    ngx_queue_insert_tail(&ngx_cognito_listeners, &listener->queue);

    ngx_cognito_link_start(&listener->link, cycle, conf,
                           &ngx_cognito_listener_hooks);

    return NGX_OK;
}


void
ngx_cognito_subscriptions_end(ngx_cognito_redis_conf_t *conf)
{
    ngx_queue_t             *q, *next;
    ngx_cognito_listener_t  *listener;

    if (ngx_cognito_listeners.next == NULL) {
        return;
    }

    for (q = ngx_queue_head(&ngx_cognito_listeners);
         q != ngx_queue_sentinel(&ngx_cognito_listeners);
         q = next)
    {
        next = ngx_queue_next(q);

        listener = ngx_queue_data(q, ngx_cognito_listener_t, queue);

        if (listener->link.conf == conf) {
            ngx_queue_remove(q);
            ngx_cognito_link_end(&listener->link);
        }
    }
}


static ngx_int_t
ngx_cognito_listener_greet(ngx_cognito_link_t *link)
{
    ngx_str_t                subscribe[2];
    ngx_cognito_listener_t  *listener;

    listener = (ngx_cognito_listener_t *) link;

    ngx_str_set(&subscribe[0], "SUBSCRIBE");
    subscribe[1] = listener->channel;

    return ngx_cognito_link_greet(link, 2, subscribe);
}


static void
ngx_cognito_listener_ready(ngx_cognito_link_t *link)
{
    ngx_cognito_listener_t  *listener;

    listener = (ngx_cognito_listener_t *) link;

    ngx_add_timer(&link->timer, NGX_COGNITO_SILENCE);

    listener->up = 1;
    listener->state(listener->data, 1);
}


static ngx_int_t
ngx_cognito_listener_reply(ngx_cognito_link_t *link, redisReply *reply)
{
    ngx_cognito_listener_t  *listener;

    listener = (ngx_cognito_listener_t *) link;

    /* an error: it answers the PING, which a subscription may send */

    if (reply->type == REDIS_REPLY_ERROR) {
        ngx_cognito_link_down(link, 0, "it answered ", reply);
        freeReplyObject(reply);
        return NGX_OK;
    }

    ngx_cognito_listener_hear(listener, reply);

    freeReplyObject(reply);

    return NGX_OK;
}


/* {"message", channel, text}; anything else only shows that it is there */

static void
ngx_cognito_listener_hear(ngx_cognito_listener_t *listener, redisReply *reply)
{
    ngx_str_t             kind, message;
    ngx_cognito_reply_t  *array;

    array = (ngx_cognito_reply_t *) reply;

    ngx_cognito_reply_text(ngx_cognito_reply_element(array, 0), &kind);

    if (kind.len != sizeof("message") - 1
        || ngx_strncmp(kind.data, "message", kind.len) != 0)
    {
        return;
    }

    ngx_cognito_reply_text(ngx_cognito_reply_element(array, 2), &message);

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, &listener->link.log, 0,
                   "cognito redis message, %uz bytes", message.len);

    listener->published(listener->data, &message);
}


static void
ngx_cognito_listener_tick(ngx_cognito_link_t *link)
{
    size_t       len;
    ngx_msec_t   silence;
    const char  *ping;

    silence = ngx_cognito_link_silence(link);

    if (silence < NGX_COGNITO_SILENCE) {
        ngx_add_timer(&link->timer, NGX_COGNITO_SILENCE - silence);
        return;
    }

    if (ngx_cognito_link_unread(link)) {
        ngx_add_timer(&link->timer, NGX_COGNITO_UNREAD);
        return;
    }

    if (silence >= NGX_COGNITO_SILENCE + link->conf->timeout) {
        ngx_cognito_link_down(link, NGX_ETIMEDOUT, "it does not answer",
                              NULL);
        return;
    }

    ping = "PING";
    len = sizeof("PING") - 1;

    if (ngx_cognito_link_command(link, 1, &ping, &len) != NGX_OK) {
        ngx_cognito_link_down(link, 0, "no memory to ask it", NULL);
        return;
    }

    ngx_add_timer(&link->timer, link->conf->timeout);
}


static void
ngx_cognito_listener_closed(ngx_cognito_link_t *link)
{
    ngx_cognito_listener_t  *listener;

    listener = (ngx_cognito_listener_t *) link;

    if (listener->up && link->state != NGX_COGNITO_LINK_ENDED) {
        listener->up = 0;
        listener->state(listener->data, 0);
    }
}
