
/*
 * The states of a link: attempts, handshake, readiness, loss, backoff.
 *
 * What lives here: when to connect and to which address, what Redis is told
 * first, what the log hears of it.  What does not: the socket
 * (ngx_cognito_link.c) and what a ready link is used for (the hooks).
 *
 * A link that was lost tries all addresses once before its owner hears that
 * the attempt failed; until then what is asked may wait.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include "ngx_cognito_link.h"


#define NGX_COGNITO_BACKOFF_FIRST  50
#define NGX_COGNITO_BACKOFF_LAST   2000
#define NGX_COGNITO_BACKOFF_STEPS  6

/* a pause before the next attempt that those who ask may wait through */

#define NGX_COGNITO_BACKOFF_SHORT  200

/* as much of an error reply goes into the log */

#define NGX_COGNITO_ERROR_TEXT     200

#define NGX_COGNITO_GREETING       3


static void ngx_cognito_link_timer_handler(ngx_event_t *ev);
static void ngx_cognito_link_connect(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_link_introduce(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_link_authenticate(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_link_select(ngx_cognito_link_t *link);
static void ngx_cognito_link_greeted(ngx_cognito_link_t *link,
    redisReply *reply);
static void ngx_cognito_link_set_ready(ngx_cognito_link_t *link);
static ngx_msec_t ngx_cognito_link_lost(ngx_cognito_link_t *link);
static ngx_msec_t ngx_cognito_link_missed(ngx_cognito_link_t *link);
static ngx_msec_t ngx_cognito_link_backoff(ngx_uint_t failures);
static void ngx_cognito_link_log_down(ngx_cognito_link_t *link, ngx_err_t err,
    const char *reason, redisReply *said);


/* ms since the worker's start */

static ngx_msec_t  ngx_cognito_computed_total;


void
ngx_cognito_link_start(ngx_cognito_link_t *link, ngx_cycle_t *cycle,
    ngx_cognito_redis_conf_t *conf, const ngx_cognito_link_hooks_t *hooks)
{
    ngx_memzero(link, sizeof(ngx_cognito_link_t));

    link->conf = conf;
    link->hooks = hooks;
    link->state = NGX_COGNITO_LINK_CLOSED;

    /* a copy, since the connection's number goes into it */

    link->log = *cycle->log;

    /* the timer never keeps a worker alive: the askers' deadlines do */

    link->timer.handler = ngx_cognito_link_timer_handler;
    link->timer.data = link;
    link->timer.log = &link->log;
    link->timer.cancelable = 1;

    ngx_cognito_link_connect(link);
}


void
ngx_cognito_link_end(ngx_cognito_link_t *link)
{
    link->state = NGX_COGNITO_LINK_ENDED;

    ngx_cognito_link_close(link);

    link->hooks->closed(link);
}


void
ngx_cognito_computed(ngx_msec_t time)
{
    ngx_cognito_computed_total += time;
}


ngx_msec_t
ngx_cognito_computed_since(ngx_msec_t *mark)
{
    ngx_msec_t  time;

    time = ngx_cognito_computed_total - *mark;
    *mark = ngx_cognito_computed_total;

    return time;
}


void
ngx_cognito_link_heard(ngx_cognito_link_t *link)
{
    link->received = ngx_current_msec;

    (void) ngx_cognito_computed_since(&link->computed);
}


ngx_msec_t
ngx_cognito_link_silence(ngx_cognito_link_t *link)
{
    link->received += ngx_cognito_computed_since(&link->computed);

    return ngx_current_msec - link->received;
}


static void
ngx_cognito_link_timer_handler(ngx_event_t *ev)
{
    ngx_msec_t           computed;
    ngx_cognito_link_t  *link;

    link = ev->data;

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, &link->log, 0,
                   "cognito redis timer, state %d", (int) link->state);

    if (link->state == NGX_COGNITO_LINK_CONNECTING
        || link->state == NGX_COGNITO_LINK_HANDSHAKE)
    {
        computed = ngx_cognito_computed_since(&link->computed);

        if (computed) {
            ngx_add_timer(&link->timer, computed);
            return;
        }
    }

    switch (link->state) {

    case NGX_COGNITO_LINK_CLOSED:
        ngx_cognito_link_connect(link);
        break;

    case NGX_COGNITO_LINK_CONNECTING:
        ngx_cognito_link_down(link, NGX_ETIMEDOUT, "connecting took too long",
                              NULL);
        break;

    case NGX_COGNITO_LINK_HANDSHAKE:
        ngx_cognito_link_down(link, NGX_ETIMEDOUT, "it does not answer",
                              NULL);
        break;

    case NGX_COGNITO_LINK_READY:
        link->hooks->tick(link);
        break;

    default: /* NGX_COGNITO_LINK_ENDED */
        break;
    }
}


static void
ngx_cognito_link_connect(ngx_cognito_link_t *link)
{
    ngx_err_t  err;

    link->state = NGX_COGNITO_LINK_CONNECTING;

    if (ngx_cognito_link_open(link) == NGX_ERROR) {
        err = ngx_socket_errno;
        ngx_cognito_link_down(link, err, "connect() failed", NULL);
        return;
    }

    (void) ngx_cognito_computed_since(&link->computed);

    ngx_add_timer(&link->timer, link->conf->connect_timeout);
}


void
ngx_cognito_link_connected(ngx_cognito_link_t *link)
{
    link->state = NGX_COGNITO_LINK_HANDSHAKE;
    link->greetings = 0;

    if (ngx_cognito_link_introduce(link) != NGX_OK
        || link->hooks->greet(link) != NGX_OK)
    {
        ngx_cognito_link_down(link, 0, "no memory for the handshake", NULL);
    }
}


/* PING is refused by a server that does not serve yet */

static ngx_int_t
ngx_cognito_link_introduce(ngx_cognito_link_t *link)
{
    static const ngx_str_t  name[] = {
        ngx_string("CLIENT"),
        ngx_string("SETNAME"),
        ngx_string("nginx-cognito")
    };

    static const ngx_str_t  ping = ngx_string("PING");

    if (ngx_cognito_link_authenticate(link) != NGX_OK
        || ngx_cognito_link_select(link) != NGX_OK
        || ngx_cognito_link_greet(link, 3, name) != NGX_OK
        || ngx_cognito_link_greet(link, 1, &ping) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_link_authenticate(ngx_cognito_link_t *link)
{
    ngx_str_t                  arguments[NGX_COGNITO_GREETING];
    ngx_uint_t                 n;
    ngx_cognito_redis_conf_t  *conf;

    conf = link->conf;

    if (conf->password.len == 0) {
        return NGX_OK;
    }

    n = 0;

    ngx_str_set(&arguments[n], "AUTH");
    n++;

    if (conf->user.len) {
        arguments[n++] = conf->user;
    }

    arguments[n++] = conf->password;

    return ngx_cognito_link_greet(link, n, arguments);
}


static ngx_int_t
ngx_cognito_link_select(ngx_cognito_link_t *link)
{
    u_char     number[NGX_INT_T_LEN];
    ngx_str_t  arguments[2];

    if (link->conf->database == 0) {
        return NGX_OK;
    }

    ngx_str_set(&arguments[0], "SELECT");

    arguments[1].data = number;
    arguments[1].len = ngx_sprintf(number, "%ui", link->conf->database)
                       - number;

    return ngx_cognito_link_greet(link, 2, arguments);
}


ngx_int_t
ngx_cognito_link_greet(ngx_cognito_link_t *link, ngx_uint_t n,
    const ngx_str_t *arguments)
{
    size_t       lengths[NGX_COGNITO_GREETING];
    ngx_uint_t   i;
    const char  *texts[NGX_COGNITO_GREETING];

    for (i = 0; i < n; i++) {
        texts[i] = (char *) arguments[i].data;
        lengths[i] = arguments[i].len;
    }

    if (ngx_cognito_link_command(link, n, texts, lengths) != NGX_OK) {
        return NGX_ERROR;
    }

    link->greetings++;

    return NGX_OK;
}


void
ngx_cognito_link_replied(ngx_cognito_link_t *link, redisReply *reply)
{
    if (link->state == NGX_COGNITO_LINK_HANDSHAKE) {
        ngx_cognito_link_greeted(link, reply);
        return;
    }

    if (link->hooks->reply(link, reply) != NGX_OK) {
        ngx_cognito_link_down(link, 0, "it said what nobody asked", NULL);
    }
}


static void
ngx_cognito_link_greeted(ngx_cognito_link_t *link, redisReply *reply)
{
    if (reply->type == REDIS_REPLY_ERROR) {
        ngx_cognito_link_down(link, 0, "it answered ", reply);
        freeReplyObject(reply);
        return;
    }

    freeReplyObject(reply);

    if (--link->greetings == 0) {
        ngx_cognito_link_set_ready(link);
    }
}


static void
ngx_cognito_link_set_ready(ngx_cognito_link_t *link)
{
    ngx_uint_t  level;

    if (link->timer.timer_set) {
        ngx_del_timer(&link->timer);
    }

    level = link->down ? NGX_LOG_NOTICE : NGX_LOG_INFO;

    ngx_log_error(level, &link->log, 0, "cognito: redis %V%V is up",
                  &link->conf->url.url, &link->hooks->role);

    link->state = NGX_COGNITO_LINK_READY;
    link->since = ngx_current_msec;
    link->tried = 0;
    link->failures = 0;
    link->failed = 0;
    link->down = 0;

    link->hooks->ready(link);
}


void
ngx_cognito_link_down(ngx_cognito_link_t *link, ngx_err_t err,
    const char *reason, redisReply *said)
{
    ngx_msec_t  delay;
    ngx_uint_t  told;

    if (link->state == NGX_COGNITO_LINK_READY) {
        delay = ngx_cognito_link_lost(link);
        told = 1;

    } else {
        delay = ngx_cognito_link_missed(link);
        told = link->failed;
    }

    ngx_cognito_link_log_down(link, err, reason, said);

    ngx_cognito_link_close(link);

    link->state = NGX_COGNITO_LINK_CLOSED;

    ngx_add_timer(&link->timer, delay);

    if (told) {
        link->hooks->closed(link);
    }
}


/*
 * A link that was ready is tried at once, at the same address, and what is
 * asked meanwhile waits; one that never is for long backs off.
 */

static ngx_msec_t
ngx_cognito_link_lost(ngx_cognito_link_t *link)
{
    ngx_msec_t  delay;

    if (ngx_current_msec - link->since >= NGX_COGNITO_BACKOFF_LAST) {
        link->losses = 0;
    }

    delay = ngx_cognito_link_backoff(link->losses++);

    link->tried = 0;
    link->failed = (delay > NGX_COGNITO_BACKOFF_SHORT);

    return delay;
}


static ngx_msec_t
ngx_cognito_link_missed(ngx_cognito_link_t *link)
{
    link->address = (link->address + 1) % link->conf->url.naddrs;

    if (++link->tried < link->conf->url.naddrs) {
        return 0;
    }

    link->tried = 0;
    link->failed = 1;

    return ngx_cognito_link_backoff(link->failures++);
}


static ngx_msec_t
ngx_cognito_link_backoff(ngx_uint_t failures)
{
    ngx_msec_t  delay;

    failures = ngx_min(failures, NGX_COGNITO_BACKOFF_STEPS);

    delay = ngx_min(NGX_COGNITO_BACKOFF_FIRST << failures,
                    NGX_COGNITO_BACKOFF_LAST);

    /* workers that lost the same server come back one by one */

    return delay / 2 + (ngx_msec_t) ngx_random() % (delay / 2 + 1);
}


static void
ngx_cognito_link_log_down(ngx_cognito_link_t *link, ngx_err_t err,
    const char *reason, redisReply *said)
{
    ngx_str_t   text;
    ngx_uint_t  level;

    ngx_str_null(&text);

    if (said) {
        ngx_cognito_link_error_text(said, &text);
    }

    /* once a transition, and not while there are addresses left */

    if (link->state != NGX_COGNITO_LINK_READY && !link->failed) {
        ngx_log_error(NGX_LOG_INFO, &link->log, err,
                      "cognito: redis %V%V, one address is down: %s%V",
                      &link->conf->url.url, &link->hooks->role, reason,
                      &text);
        return;
    }

    level = link->down ? NGX_LOG_INFO : NGX_LOG_ERR;
    link->down = 1;

    ngx_log_error(level, &link->log, err, "cognito: redis %V%V is down: %s%V",
                  &link->conf->url.url, &link->hooks->role, reason, &text);
}


/*
 * Redis repeats arguments in what it says of an unknown command; they may be
 * secrets.
 */

void
ngx_cognito_link_error_text(redisReply *reply, ngx_str_t *text)
{
    u_char  *p, *last;

    text->data = (u_char *) reply->str;
    text->len = ngx_min(reply->len, NGX_COGNITO_ERROR_TEXT);

    p = ngx_strnstr(text->data, ", with args", text->len);

    if (p) {
        text->len = p - text->data;
    }

    last = text->data + text->len;

    for (p = text->data; p < last; p++) {
        if (*p < ' ' || *p > '~') {
            *p = '?';
        }
    }
}
