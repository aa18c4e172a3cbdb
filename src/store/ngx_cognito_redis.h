
/*
 * Redis: a worker's connection and the queries on it.
 *
 * hiredis is the codec (redisReader, redisFormatCommandArgv); nginx owns the
 * socket: connecting, reading, writing, TLS, time-outs and reconnecting are
 * nginx events.  Commands of one turn of the event loop leave in one write.
 *
 * A query is one or more commands whose replies are awaited together.  It
 * lies in its asker's pool.  When the asker goes away first, it cancels the
 * query (the entries in the connection's queue forget it; they are allocated
 * apart and freed in one place, when the reply arrives or the connection
 * ends).  A handler is called once and never from within the function that
 * sends.
 *
 * Only files of src/store include hiredis; the others read replies through
 * the functions of ngx_cognito_store.h.
 */


#ifndef _NGX_COGNITO_REDIS_H_INCLUDED_
#define _NGX_COGNITO_REDIS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>


/* what came and was not read yet is read within so many ms, or waited for */

#define NGX_COGNITO_UNREAD            10


typedef struct ngx_cognito_redis_s    ngx_cognito_redis_t;
typedef struct ngx_cognito_query_s    ngx_cognito_query_t;
typedef struct ngx_cognito_reply_s    ngx_cognito_reply_t;  /* redisReply */
typedef struct ngx_cognito_command_s  ngx_cognito_command_t;

typedef void (*ngx_cognito_query_pt)(ngx_cognito_query_t *query);
typedef void (*ngx_cognito_published_pt)(void *data, ngx_str_t *message);
typedef void (*ngx_cognito_subscription_pt)(void *data, ngx_uint_t up);


/* what the directives say; in the configuration's pool */

typedef struct {
    ngx_url_t                     url;          /* resolved; also unix: */
    ngx_str_t                     user;         /* AUTH [user] password */
    ngx_str_t                     password;
    ngx_uint_t                    database;
    ngx_msec_t                    connect_timeout;
    ngx_msec_t                    timeout;      /* nothing came meanwhile */
    ngx_uint_t                    wait_replicas; /* WAIT after a commit */
    ngx_msec_t                    wait_timeout;
#if (NGX_SSL)
    ngx_ssl_t                    *ssl;          /* NULL: plain */
    ngx_str_t                     ssl_name;     /* verified, and SNI */
    ngx_str_t                     ssl_certificate;
    ngx_flag_t                    ssl_verify;
    ngx_uint_t                    ssl_wanted;   /* unsigned ssl_wanted:1; */
#endif
} ngx_cognito_redis_conf_t;


/* a script of scripts/ (one file each); made by the generator */

typedef struct {
    ngx_str_t                     name;
    ngx_str_t                     sha1;         /* 40 hexadecimal digits */
    ngx_str_t                     body;
} ngx_cognito_script_t;


struct ngx_cognito_query_s {
    ngx_pool_t                   *pool;
    ngx_log_t                    *log;
    ngx_cognito_query_pt          handler;
    void                         *data;

    ngx_array_t                   commands;     /* ngx_cognito_command_t * */
    ngx_uint_t                    waiting;      /* replies to come */
    ngx_int_t                     status;       /* NGX_OK; NGX_ERROR: at least
                                                   one command failed, logged */
};


/*
 * ngx_cognito_redis_conf.c: the directives cognito_redis and
 * cognito_redis_wait, with their arguments in cf->args; return as a
 * directive's handler does.
 */
char *ngx_cognito_redis_conf_server(ngx_conf_t *cf,
    ngx_cognito_redis_conf_t *conf);
char *ngx_cognito_redis_conf_wait(ngx_conf_t *cf,
    ngx_cognito_redis_conf_t *conf);

/*
 * The first line of a file, terminated; it was none before.  Returns as a
 * directive's handler does.
 */
char *ngx_cognito_conf_password_file(ngx_conf_t *cf, ngx_str_t *file,
    ngx_str_t *password);

/* likewise of another secret ("what" it is), of so many bytes at most */
char *ngx_cognito_conf_secret_file(ngx_conf_t *cf, ngx_str_t *file,
    const char *what, size_t max, ngx_str_t *secret);

#define ngx_cognito_is_option(name, word)                                     \
    ((name)->len == sizeof(word) - 1                                          \
     && ngx_strncmp((name)->data, word, sizeof(word) - 1) == 0)

/* when all directives are read; NGX_ERROR was logged */
ngx_int_t ngx_cognito_redis_conf_tls(ngx_conf_t *cf,
    ngx_cognito_redis_conf_t *conf);


/*
 * The worker's connection; connects at once and for ever reconnects, with
 * jittered backoff from 50 ms to 2 s.  One log line a transition.  NULL: no
 * memory.
 */
ngx_cognito_redis_t *ngx_cognito_redis_create(ngx_cycle_t *cycle,
    ngx_cognito_redis_conf_t *conf);

/*
 * At the worker's end; pending queries are answered with NGX_ERROR, and the
 * subscriptions of the same configuration end, too.
 */
void ngx_cognito_redis_destroy(ngx_cognito_redis_t *redis);

/*
 * A second connection that only listens to a channel; state is told at each
 * transition (up: the subscription is confirmed), first when it comes up.
 * The message is valid only inside the function that hears of it.
 */
ngx_int_t ngx_cognito_redis_subscribe(ngx_cycle_t *cycle,
    ngx_cognito_redis_conf_t *conf, ngx_str_t *channel,
    ngx_cognito_published_pt published, ngx_cognito_subscription_pt state,
    void *data);


/* an empty query; NULL: no memory */
ngx_cognito_query_t *ngx_cognito_query_create(ngx_pool_t *pool,
    ngx_log_t *log);

/*
 * Adds a command of n arguments, which must live as long as the query.
 * Replies are numbered in the order of adding, from 0.
 */
ngx_int_t ngx_cognito_query_add(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_str_t *arguments);

/*
 * Adds EVALSHA of a script: n arguments, the first nkeys of them keys, which
 * share one hash slot.  NOSCRIPT is answered once with EVAL of the same; what
 * follows it in the query has run by then.
 */
ngx_int_t ngx_cognito_query_script(ngx_cognito_query_t *query,
    const ngx_cognito_script_t *script, ngx_uint_t nkeys, ngx_uint_t n,
    ngx_str_t *arguments);

/*
 * Sends all commands.  NGX_AGAIN: the handler will be called; NGX_ERROR: the
 * connection is down (after a failed attempt; while the first one or a
 * handshake is under way, queries wait) or memory is short.
 */
ngx_int_t ngx_cognito_query_send(ngx_cognito_redis_t *redis,
    ngx_cognito_query_t *query);

/*
 * A worker that computes in place hears of nothing meanwhile, so that time
 * counts as nobody's silence: how long it was, ms, and how much of it came
 * since the mark was last set, which is set anew.
 */
void ngx_cognito_computed(ngx_msec_t time);
ngx_msec_t ngx_cognito_computed_since(ngx_msec_t *mark);

/*
 * Sends now what this turn of the event loop would send at its end; for a
 * worker that is about to compute.
 */
void ngx_cognito_redis_flush(ngx_cognito_redis_t *redis);

/*
 * Whether Redis has said something that was not read yet: who waits for it
 * is not waiting for Redis.
 */
ngx_uint_t ngx_cognito_redis_unread(ngx_cognito_redis_t *redis);

/* the asker goes away; the handler will not be called */
void ngx_cognito_query_cancel(ngx_cognito_query_t *query);

/*
 * Reply n as what Redis said; valid only inside the handler.  Error replies
 * never get here: they make the query's status NGX_ERROR.
 */
ngx_cognito_reply_t *ngx_cognito_query_reply(ngx_cognito_query_t *query,
    ngx_uint_t n);

/*
 * Reading replies; text is not copied.  Decimal text reads as an integer,
 * too; a reply of another type, or none, reads as 0, empty text, no elements.
 */
ngx_uint_t ngx_cognito_reply_is_nil(ngx_cognito_reply_t *reply);
int64_t ngx_cognito_reply_integer(ngx_cognito_reply_t *reply);
void ngx_cognito_reply_text(ngx_cognito_reply_t *reply, ngx_str_t *text);
ngx_uint_t ngx_cognito_reply_count(ngx_cognito_reply_t *reply);
ngx_cognito_reply_t *ngx_cognito_reply_element(ngx_cognito_reply_t *reply,
    ngx_uint_t n);                              /* NULL: there is none */


/* ngx_cognito_scripts.gen.c: all scripts, the last with an empty name */

extern const ngx_cognito_script_t  ngx_cognito_scripts[];


#endif /* _NGX_COGNITO_REDIS_H_INCLUDED_ */
