
/*
 * A link: one connection to Redis that is always being made anew.
 *
 * What lives here: the socket with TLS, reading and writing, the handshake,
 * the states, backoff and the log of their transitions.  What does not: what
 * is sent over it (queries: ngx_cognito_query.c, the subscription:
 * ngx_cognito_subscription.c), which reaches the link through its hooks.
 *
 * The link lies in its owner's structure and lives as long as the worker;
 * the connection, its pool and the buffers are the link's own.  Only files of
 * src/store include this header.
 */


#ifndef _NGX_COGNITO_LINK_H_INCLUDED_
#define _NGX_COGNITO_LINK_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include <hiredis/hiredis.h>
#include "ngx_cognito_redis.h"


/* what a single reading takes, and how many an event may do */

#define NGX_COGNITO_LINK_INPUT    16384
#define NGX_COGNITO_LINK_READS    16

/* an output buffer that grew over this is not kept when it is empty */

#define NGX_COGNITO_LINK_OUTPUT   65536

/* how much may wait for a socket that takes nothing */

#define NGX_COGNITO_LINK_UNSENT   (64 * 1024 * 1024)


typedef enum {
    NGX_COGNITO_LINK_CLOSED = 0,   /* the timer is the backoff */
    NGX_COGNITO_LINK_CONNECTING,   /* TLS included; the timer is the limit */
    NGX_COGNITO_LINK_HANDSHAKE,    /* greetings are out; the same timer */
    NGX_COGNITO_LINK_READY,        /* the timer is the owner's */
    NGX_COGNITO_LINK_ENDED         /* the worker goes */
} ngx_cognito_link_state_e;


typedef struct ngx_cognito_link_s  ngx_cognito_link_t;


typedef struct {
    ngx_str_t                        role;     /* in the log, after the name */

    /* adds to the handshake by ngx_cognito_link_greet() */
    ngx_int_t                      (*greet)(ngx_cognito_link_t *link);

    /* the last greeting was answered well */
    void                           (*ready)(ngx_cognito_link_t *link);

    /* takes the reply; on NGX_ERROR nothing asked for it */
    ngx_int_t                      (*reply)(ngx_cognito_link_t *link,
                                        redisReply *reply);

    /* the timer of a link that is ready */
    void                           (*tick)(ngx_cognito_link_t *link);

    /* the link is no longer ready, or an attempt at all addresses failed */
    void                           (*closed)(ngx_cognito_link_t *link);
} ngx_cognito_link_hooks_t;


struct ngx_cognito_link_s {
    ngx_cognito_redis_conf_t        *conf;
    const ngx_cognito_link_hooks_t  *hooks;

    ngx_connection_t                *connection;
    redisReader                     *reader;
    ngx_log_t                        log;      /* of the cycle */

    ngx_event_t                      timer;
    ngx_event_t                      flush;

    u_char                          *output;
    size_t                           output_size;
    size_t                           output_sent;
    size_t                           output_last;

    ngx_cognito_link_state_e         state;
    ngx_uint_t                       address;   /* in conf->url.addrs */
    ngx_uint_t                       tried;     /* addresses of this round */
    ngx_uint_t                       failures;  /* rounds, for the backoff */
    ngx_uint_t                       losses;    /* soon after it was ready */
    ngx_uint_t                       greetings; /* replies to come */
    ngx_msec_t                       received;  /* when something last came */
    ngx_msec_t                       computed;  /* by the worker until then */
    ngx_msec_t                       since;     /* when it became ready */

    unsigned                         failed:1;  /* asking it is in vain */
    unsigned                         down:1;    /* the log says so */
};


/* states: ngx_cognito_redis.c */

void ngx_cognito_link_start(ngx_cognito_link_t *link, ngx_cycle_t *cycle,
    ngx_cognito_redis_conf_t *conf, const ngx_cognito_link_hooks_t *hooks);
void ngx_cognito_link_end(ngx_cognito_link_t *link);

/* a command of the handshake; all of them are sent at once */
ngx_int_t ngx_cognito_link_greet(ngx_cognito_link_t *link, ngx_uint_t n,
    const ngx_str_t *arguments);

/* the transport is made: the handshake begins */
void ngx_cognito_link_connected(ngx_cognito_link_t *link);

/* a reply came; takes it */
void ngx_cognito_link_replied(ngx_cognito_link_t *link, redisReply *reply);

/*
 * How long nothing came since it was last heard, without what the worker
 * computed meanwhile and so could not listen.
 */
void ngx_cognito_link_heard(ngx_cognito_link_t *link);
ngx_msec_t ngx_cognito_link_silence(ngx_cognito_link_t *link);

/*
 * Closes the connection and arranges for the next; calls the hook closed,
 * hence never to be used below ngx_cognito_query_send().  err may be 0, said
 * (what Redis answered) NULL.
 */
void ngx_cognito_link_down(ngx_cognito_link_t *link, ngx_err_t err,
    const char *reason, redisReply *said);

/* the part of an error reply that is fit for the log: no arguments */
void ngx_cognito_link_error_text(redisReply *reply, ngx_str_t *text);


/* transport: ngx_cognito_link.c */

/* NGX_AGAIN; NGX_ERROR: failed at once, ngx_socket_errno says why or is 0 */
ngx_int_t ngx_cognito_link_open(ngx_cognito_link_t *link);
void ngx_cognito_link_close(ngx_cognito_link_t *link);

/*
 * Puts a command into the output; it leaves at the end of this turn of the
 * event loop.  Calls no hook.  NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_link_command(ngx_cognito_link_t *link, ngx_uint_t n,
    const char **arguments, const size_t *lengths);

/*
 * Sends what can be sent now, not at the end of this turn.  Calls no hook:
 * what goes wrong is found out then.
 */
void ngx_cognito_link_flush(ngx_cognito_link_t *link);

/* whether there is something that was not read yet */
ngx_uint_t ngx_cognito_link_unread(ngx_cognito_link_t *link);

/* how much of the output is left; what was put since may be taken back */
size_t ngx_cognito_link_unsent(ngx_cognito_link_t *link);
void ngx_cognito_link_take_back(ngx_cognito_link_t *link, size_t unsent);


/* ngx_cognito_subscription.c */

void ngx_cognito_subscriptions_end(ngx_cognito_redis_conf_t *conf);


#endif /* _NGX_COGNITO_LINK_H_INCLUDED_ */
