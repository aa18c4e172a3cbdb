
/*
 * Queries: commands, the queue of what Redis owes, replies.
 *
 * What lives here: the worker's connection as its askers see it.  What does
 * not: how the connection is made and kept (ngx_cognito_link.h), and what is
 * asked (ngx_cognito_store.h).
 *
 * A query and its commands lie in the asker's pool, which may go at any time:
 * at a cancel, or inside the handler.  What must outlive it, an entry for each
 * command sent with the reply to it, is allocated apart and freed in
 * ngx_cognito_entry_free() only.  An entry without a query is one whose asker
 * went away; it keeps its place in the queue, since replies go by position.
 *
 * A handler may send, cancel and end requests, so nothing is remembered
 * across it that lies in a pool or in a queue somebody else may reach.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include "ngx_cognito_link.h"


/* commands that wait for the connection */

#define NGX_COGNITO_WAITING      4096

/* how long Redis must have served well before the log says so, ms */

#define NGX_COGNITO_RECOVERED    1000


typedef struct ngx_cognito_entry_s  ngx_cognito_entry_t;


struct ngx_cognito_redis_s {
    ngx_cognito_link_t            link;        /* first: the hooks cast it */

    ngx_queue_t                   waiting;     /* not sent yet */
    ngx_uint_t                    nwaiting;
    ngx_queue_t                   flight;      /* in the order of replies */

    ngx_msec_t                    refused;     /* when it last refused */
    unsigned                      refusing:1;  /* the log says so */
};


struct ngx_cognito_command_s {
    ngx_cognito_entry_t          *entry;       /* once sent */
    const ngx_cognito_script_t   *script;      /* to be tried with EVAL */
    ngx_uint_t                    n;
    const char                  **arguments;
    size_t                       *lengths;
};


struct ngx_cognito_entry_s {
    ngx_queue_t                   queue;       /* waiting, flight or done */
    ngx_cognito_query_t          *query;       /* NULL: cancelled */
    ngx_cognito_command_t        *command;
    redisReply                   *reply;
    ngx_uint_t                    answered;    /* unsigned  answered:1; */
};


static ngx_int_t ngx_cognito_redis_greet(ngx_cognito_link_t *link);
static void ngx_cognito_redis_ready(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_redis_reply(ngx_cognito_link_t *link,
    redisReply *reply);
static void ngx_cognito_redis_tick(ngx_cognito_link_t *link);
static void ngx_cognito_redis_closed(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_redis_evaluate(ngx_cognito_redis_t *redis,
    ngx_cognito_entry_t *entry, redisReply *reply);
static void ngx_cognito_redis_error(ngx_cognito_redis_t *redis,
    ngx_cognito_entry_t *entry, redisReply *reply);
static ngx_uint_t ngx_cognito_redis_is_refusal(ngx_str_t *text);
static void ngx_cognito_redis_served(ngx_cognito_redis_t *redis);

static ngx_cognito_command_t *ngx_cognito_query_command(
    ngx_cognito_query_t *query, ngx_uint_t n);
static void ngx_cognito_query_argument(ngx_cognito_command_t *command,
    ngx_uint_t n, const ngx_str_t *text);
static ngx_int_t ngx_cognito_query_entries(ngx_cognito_query_t *query);
static void ngx_cognito_query_drop(ngx_cognito_query_t *query);
static ngx_int_t ngx_cognito_query_put(ngx_cognito_redis_t *redis,
    ngx_cognito_query_t *query);
static ngx_int_t ngx_cognito_entry_put(ngx_cognito_redis_t *redis,
    ngx_cognito_entry_t *entry);
static void ngx_cognito_entry_answer(ngx_cognito_entry_t *entry,
    redisReply *reply);
static void ngx_cognito_query_finish(ngx_cognito_query_t *query);
static void ngx_cognito_entry_free(ngx_cognito_entry_t *entry);


static const ngx_cognito_link_hooks_t  ngx_cognito_redis_hooks = {
    ngx_null_string,
    ngx_cognito_redis_greet,
    ngx_cognito_redis_ready,
    ngx_cognito_redis_reply,
    ngx_cognito_redis_tick,
    ngx_cognito_redis_closed
};


/* by these Redis says that it cannot serve, whatever is asked */

static ngx_str_t  ngx_cognito_redis_refusals[] = {
    ngx_string("LOADING "),
    ngx_string("READONLY "),
    ngx_string("MASTERDOWN "),
    ngx_string("NOREPLICAS "),
    ngx_string("NOAUTH "),
    ngx_string("OOM "),
    ngx_string("BUSY "),
    ngx_string("UNKILLABLE "),
    ngx_string("MISCONF "),
    ngx_string("CLUSTERDOWN "),
    ngx_string("TRYAGAIN "),
    ngx_string("MOVED "),
    ngx_string("ASK "),
    ngx_null_string
};


ngx_cognito_redis_t *
ngx_cognito_redis_create(ngx_cycle_t *cycle, ngx_cognito_redis_conf_t *conf)
{
    ngx_cognito_redis_t  *redis;

    redis = ngx_pcalloc(cycle->pool, sizeof(ngx_cognito_redis_t));
    if (redis == NULL) {
        return NULL;
    }

    ngx_queue_init(&redis->waiting);
    ngx_queue_init(&redis->flight);

    ngx_cognito_link_start(&redis->link, cycle, conf,
                           &ngx_cognito_redis_hooks);

    return redis;
}


void
ngx_cognito_redis_destroy(ngx_cognito_redis_t *redis)
{
    ngx_cognito_subscriptions_end(redis->link.conf);

    ngx_cognito_link_end(&redis->link);
}


static ngx_int_t
ngx_cognito_redis_greet(ngx_cognito_link_t *link)
{
    ngx_str_t                    load[3];
    const ngx_cognito_script_t  *script;

    ngx_str_set(&load[0], "SCRIPT");
    ngx_str_set(&load[1], "LOAD");

    for (script = ngx_cognito_scripts; script->name.len; script++) {
        load[2] = script->body;

        if (ngx_cognito_link_greet(link, 3, load) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* no handler runs here: the order of asking is kept */

static void
ngx_cognito_redis_ready(ngx_cognito_link_t *link)
{
    ngx_queue_t          *q;
    ngx_cognito_entry_t  *entry;
    ngx_cognito_redis_t  *redis;

    redis = (ngx_cognito_redis_t *) link;

    redis->refusing = 0;

    while (!ngx_queue_empty(&redis->waiting)) {
        q = ngx_queue_head(&redis->waiting);
        entry = ngx_queue_data(q, ngx_cognito_entry_t, queue);

        if (entry->query && ngx_cognito_entry_put(redis, entry) != NGX_OK) {
            ngx_cognito_link_down(link, 0, "no memory to ask it", NULL);
            return;
        }

        ngx_queue_remove(q);
        redis->nwaiting--;

        if (entry->query) {
            ngx_queue_insert_tail(&redis->flight, q);

        } else {
            ngx_cognito_entry_free(entry);
        }
    }
}


static ngx_int_t
ngx_cognito_redis_reply(ngx_cognito_link_t *link, redisReply *reply)
{
    ngx_queue_t          *q;
    ngx_cognito_entry_t  *entry;
    ngx_cognito_redis_t  *redis;

    redis = (ngx_cognito_redis_t *) link;

    if (ngx_queue_empty(&redis->flight)) {
        freeReplyObject(reply);
        return NGX_ERROR;
    }

    q = ngx_queue_head(&redis->flight);
    entry = ngx_queue_data(q, ngx_cognito_entry_t, queue);

    ngx_queue_remove(q);

    if (reply->type == REDIS_REPLY_ERROR) {

        if (ngx_cognito_redis_evaluate(redis, entry, reply) == NGX_OK) {
            freeReplyObject(reply);
            return NGX_OK;
        }

        ngx_cognito_redis_error(redis, entry, reply);

        freeReplyObject(reply);
        reply = NULL;

    } else if (redis->refusing) {
        ngx_cognito_redis_served(redis);
    }

    ngx_cognito_entry_answer(entry, reply);

    return NGX_OK;
}


/* the deadline of the connection; askers have their own */

static void
ngx_cognito_redis_tick(ngx_cognito_link_t *link)
{
    ngx_msec_t            silence, timeout;
    ngx_cognito_redis_t  *redis;

    redis = (ngx_cognito_redis_t *) link;

    if (ngx_queue_empty(&redis->flight)) {
        return;
    }

    timeout = link->conf->timeout;
    silence = ngx_cognito_link_silence(link);

    if (silence < timeout) {
        ngx_add_timer(&link->timer, timeout - silence);
        return;
    }

    if (ngx_cognito_link_unread(link)) {
        ngx_add_timer(&link->timer, NGX_COGNITO_UNREAD);
        return;
    }

    ngx_cognito_link_down(link, NGX_ETIMEDOUT, "it does not answer", NULL);
}


static void
ngx_cognito_redis_closed(ngx_cognito_link_t *link)
{
    ngx_queue_t           lost, *q;
    ngx_cognito_entry_t  *entry;
    ngx_cognito_redis_t  *redis;

    redis = (ngx_cognito_redis_t *) link;

    /* handlers ask anew: what they add is not to be answered here */

    ngx_queue_init(&lost);

    if (!ngx_queue_empty(&redis->flight)) {
        ngx_queue_add(&lost, &redis->flight);
        ngx_queue_init(&redis->flight);
    }

    if ((link->failed || link->state == NGX_COGNITO_LINK_ENDED)
        && !ngx_queue_empty(&redis->waiting))
    {
        ngx_queue_add(&lost, &redis->waiting);
        ngx_queue_init(&redis->waiting);
        redis->nwaiting = 0;
    }

    while (!ngx_queue_empty(&lost)) {
        q = ngx_queue_head(&lost);
        entry = ngx_queue_data(q, ngx_cognito_entry_t, queue);

        ngx_queue_remove(q);

        if (entry->query) {
            entry->query->status = NGX_ERROR;
        }

        ngx_cognito_entry_answer(entry, NULL);
    }
}


/* NGX_OK: the command is asked again, by the script's text */

static ngx_int_t
ngx_cognito_redis_evaluate(ngx_cognito_redis_t *redis,
    ngx_cognito_entry_t *entry, redisReply *reply)
{
    ngx_str_t               eval;
    ngx_cognito_command_t  *command;

    command = entry->command;

    if (entry->query == NULL
        || command->script == NULL
        || reply->len < sizeof("NOSCRIPT") - 1
        || ngx_strncmp(reply->str, "NOSCRIPT", sizeof("NOSCRIPT") - 1) != 0)
    {
        return NGX_DECLINED;
    }

    ngx_log_error(NGX_LOG_INFO, entry->query->log, 0,
                  "cognito: redis forgot the script \"%V\"",
                  &command->script->name);

    ngx_str_set(&eval, "EVAL");

    ngx_cognito_query_argument(command, 0, &eval);
    ngx_cognito_query_argument(command, 1, &command->script->body);

    command->script = NULL;

    if (ngx_cognito_entry_put(redis, entry) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_queue_insert_tail(&redis->flight, &entry->queue);

    return NGX_OK;
}


static void
ngx_cognito_redis_error(ngx_cognito_redis_t *redis,
    ngx_cognito_entry_t *entry, redisReply *reply)
{
    u_char      *p;
    ngx_log_t   *log;
    ngx_str_t    text;
    const char  *hint;

    log = &redis->link.log;

    if (entry->query) {
        entry->query->status = NGX_ERROR;
        log = entry->query->log;
    }

    ngx_cognito_link_error_text(reply, &text);

    /* Redis before 7 wraps up what a script ran into */

    p = ngx_strnstr(text.data, ": -", text.len);

    if (p && ngx_strncmp(text.data, "ERR Error running", 17) == 0) {
        p += sizeof(": -") - 1;
        text.len -= p - text.data;
        text.data = p;
    }

    if (!ngx_cognito_redis_is_refusal(&text)) {
        ngx_log_error(NGX_LOG_ERR, log, 0,
                      "cognito: redis failed a command: %V", &text);
        return;
    }

    redis->refused = ngx_current_msec;

    if (redis->refusing) {
        ngx_log_error(NGX_LOG_INFO, log, 0,
                      "cognito: redis still refuses: %V", &text);
        return;
    }

    redis->refusing = 1;
    hint = "";

    if (ngx_strncmp(text.data, "MOVED ", 6) == 0) {
        hint = ", it is a node of a cluster; one server must hold all keys";

    } else if (ngx_strncmp(text.data, "ASK ", 4) == 0) {
        hint = ", it is a node of a cluster that is being resharded";
    }

    ngx_log_error(NGX_LOG_ERR, &redis->link.log, 0,
                  "cognito: redis %V refuses to serve: %V%s",
                  &redis->link.conf->url.url, &text, hint);
}


static ngx_uint_t
ngx_cognito_redis_is_refusal(ngx_str_t *text)
{
    ngx_str_t  *refusal;

    for (refusal = ngx_cognito_redis_refusals; refusal->len; refusal++) {

        if (text->len >= refusal->len
            && ngx_strncmp(text->data, refusal->data, refusal->len) == 0)
        {
            return 1;
        }
    }

    return 0;
}


/* a server that only refuses to write answers well in between */

static void
ngx_cognito_redis_served(ngx_cognito_redis_t *redis)
{
    if (ngx_current_msec - redis->refused < NGX_COGNITO_RECOVERED) {
        return;
    }

    redis->refusing = 0;

    ngx_log_error(NGX_LOG_NOTICE, &redis->link.log, 0,
                  "cognito: redis %V serves again",
                  &redis->link.conf->url.url);
}


ngx_cognito_query_t *
ngx_cognito_query_create(ngx_pool_t *pool, ngx_log_t *log)
{
    ngx_cognito_query_t  *query;

    query = ngx_pcalloc(pool, sizeof(ngx_cognito_query_t));
    if (query == NULL) {
        return NULL;
    }

    query->pool = pool;
    query->log = log;
    query->status = NGX_OK;

    if (ngx_array_init(&query->commands, pool, 2,
                       sizeof(ngx_cognito_command_t *))
        != NGX_OK)
    {
        return NULL;
    }

    return query;
}


ngx_int_t
ngx_cognito_query_add(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_str_t *arguments)
{
    ngx_uint_t              i;
    ngx_cognito_command_t  *command;

    command = ngx_cognito_query_command(query, n);
    if (command == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; i < n; i++) {
        ngx_cognito_query_argument(command, i, &arguments[i]);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_query_script(ngx_cognito_query_t *query,
    const ngx_cognito_script_t *script, ngx_uint_t nkeys, ngx_uint_t n,
    ngx_str_t *arguments)
{
    ngx_str_t               text;
    ngx_uint_t              i;
    ngx_cognito_command_t  *command;

    command = ngx_cognito_query_command(query, n + 3);
    if (command == NULL) {
        return NGX_ERROR;
    }

    command->script = script;

    ngx_str_set(&text, "EVALSHA");

    ngx_cognito_query_argument(command, 0, &text);
    ngx_cognito_query_argument(command, 1, &script->sha1);

    text.data = ngx_pnalloc(query->pool, NGX_INT_T_LEN);
    if (text.data == NULL) {
        return NGX_ERROR;
    }

    text.len = ngx_sprintf(text.data, "%ui", nkeys) - text.data;

    ngx_cognito_query_argument(command, 2, &text);

    for (i = 0; i < n; i++) {
        ngx_cognito_query_argument(command, i + 3, &arguments[i]);
    }

    return NGX_OK;
}


/* nothing is added to the query unless all memory was there */

static ngx_cognito_command_t *
ngx_cognito_query_command(ngx_cognito_query_t *query, ngx_uint_t n)
{
    ngx_cognito_command_t  *command, **slot;

    command = ngx_pcalloc(query->pool, sizeof(ngx_cognito_command_t));
    if (command == NULL) {
        return NULL;
    }

    command->n = n;

    command->arguments = ngx_palloc(query->pool, n * sizeof(char *));
    if (command->arguments == NULL) {
        return NULL;
    }

    command->lengths = ngx_palloc(query->pool, n * sizeof(size_t));
    if (command->lengths == NULL) {
        return NULL;
    }

    slot = ngx_array_push(&query->commands);
    if (slot == NULL) {
        return NULL;
    }

    *slot = command;

    return command;
}


static void
ngx_cognito_query_argument(ngx_cognito_command_t *command, ngx_uint_t n,
    const ngx_str_t *text)
{
    /* hiredis copies even nothing from where it is told to */

    command->arguments[n] = text->len ? (const char *) text->data : "";
    command->lengths[n] = text->len;
}


ngx_int_t
ngx_cognito_query_send(ngx_cognito_redis_t *redis, ngx_cognito_query_t *query)
{
    ngx_uint_t           n;
    ngx_cognito_link_t  *link;

    link = &redis->link;
    n = query->commands.nelts;

    ngx_log_debug2(NGX_LOG_DEBUG_HTTP, query->log, 0,
                   "cognito redis query, %ui commands, state %d",
                   n, (int) link->state);

    switch (link->state) {

    case NGX_COGNITO_LINK_CLOSED:
    case NGX_COGNITO_LINK_CONNECTING:

        if (link->failed) {
            ngx_log_error(NGX_LOG_INFO, query->log, 0,
                          "cognito: redis is down, it is not asked");
            return NGX_ERROR;
        }

        break;

    case NGX_COGNITO_LINK_ENDED:
        return NGX_ERROR;

    default: /* NGX_COGNITO_LINK_HANDSHAKE, NGX_COGNITO_LINK_READY */
        break;
    }

    if (n == 0
        || query->handler == NULL
        || ngx_cognito_query_entries(query) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_query_put(redis, query) != NGX_OK) {
        ngx_cognito_query_drop(query);
        return NGX_ERROR;
    }

    query->waiting = n;

    return NGX_AGAIN;
}


static ngx_int_t
ngx_cognito_query_entries(ngx_cognito_query_t *query)
{
    ngx_uint_t               i;
    ngx_cognito_entry_t     *entry;
    ngx_cognito_command_t  **commands;

    commands = query->commands.elts;

    for (i = 0; i < query->commands.nelts; i++) {

        entry = ngx_alloc(sizeof(ngx_cognito_entry_t), query->log);
        if (entry == NULL) {
            ngx_cognito_query_drop(query);
            return NGX_ERROR;
        }

        entry->query = query;
        entry->command = commands[i];
        entry->reply = NULL;
        entry->answered = 0;

        commands[i]->entry = entry;
    }

    return NGX_OK;
}


/* entries that are in no queue */

static void
ngx_cognito_query_drop(ngx_cognito_query_t *query)
{
    ngx_uint_t               i;
    ngx_cognito_command_t  **commands;

    commands = query->commands.elts;

    for (i = 0; i < query->commands.nelts; i++) {

        if (commands[i]->entry) {
            ngx_cognito_entry_free(commands[i]->entry);
            commands[i]->entry = NULL;
        }
    }
}


/* all commands or none */

static ngx_int_t
ngx_cognito_query_put(ngx_cognito_redis_t *redis, ngx_cognito_query_t *query)
{
    size_t                   unsent;
    ngx_uint_t               i, ready;
    ngx_queue_t             *queue;
    ngx_cognito_command_t  **commands;

    commands = query->commands.elts;
    ready = (redis->link.state == NGX_COGNITO_LINK_READY);

    if (ready) {
        unsent = ngx_cognito_link_unsent(&redis->link);

        for (i = 0; i < query->commands.nelts; i++) {

            if (ngx_cognito_entry_put(redis, commands[i]->entry) != NGX_OK) {
                ngx_cognito_link_take_back(&redis->link, unsent);
                return NGX_ERROR;
            }
        }

    } else if (redis->nwaiting + query->commands.nelts
               > NGX_COGNITO_WAITING)
    {
        ngx_log_error(NGX_LOG_INFO, query->log, 0,
                      "cognito: %ui commands wait for redis, no more are "
                      "taken", redis->nwaiting);
        return NGX_ERROR;

    } else {
        redis->nwaiting += query->commands.nelts;
    }

    queue = ready ? &redis->flight : &redis->waiting;

    for (i = 0; i < query->commands.nelts; i++) {
        ngx_queue_insert_tail(queue, &commands[i]->entry->queue);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_entry_put(ngx_cognito_redis_t *redis, ngx_cognito_entry_t *entry)
{
    ngx_cognito_link_t     *link;
    ngx_cognito_command_t  *command;

    link = &redis->link;
    command = entry->command;

    if (ngx_cognito_link_command(link, command->n, command->arguments,
                                 command->lengths)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    /*
     * The deadline's timer is left running when the queue gets empty: it
     * costs nothing to find out when it expires.
     */

    if (ngx_queue_empty(&redis->flight)) {
        ngx_cognito_link_heard(link);
    }

    if (!link->timer.timer_set) {
        ngx_add_timer(&link->timer, link->conf->timeout);
    }

    return NGX_OK;
}


void
ngx_cognito_query_cancel(ngx_cognito_query_t *query)
{
    ngx_uint_t               i;
    ngx_cognito_entry_t     *entry;
    ngx_cognito_command_t  **commands;

    if (query->waiting == 0) {
        /* not sent; or the handler is running or has run */
        return;
    }

    ngx_log_debug0(NGX_LOG_DEBUG_HTTP, query->log, 0,
                   "cognito redis query cancelled");

    query->waiting = 0;
    query->handler = NULL;

    commands = query->commands.elts;

    for (i = 0; i < query->commands.nelts; i++) {

        entry = commands[i]->entry;
        commands[i]->entry = NULL;

        if (entry->answered) {
            ngx_cognito_entry_free(entry);
            continue;
        }

        entry->query = NULL;
        entry->command = NULL;
    }
}


void
ngx_cognito_redis_flush(ngx_cognito_redis_t *redis)
{
    ngx_cognito_link_flush(&redis->link);
}


ngx_uint_t
ngx_cognito_redis_unread(ngx_cognito_redis_t *redis)
{
    return redis->link.state == NGX_COGNITO_LINK_READY
           && ngx_cognito_link_unread(&redis->link);
}


ngx_cognito_reply_t *
ngx_cognito_query_reply(ngx_cognito_query_t *query, ngx_uint_t n)
{
    ngx_cognito_command_t  **commands;

    if (n >= query->commands.nelts) {
        return NULL;
    }

    commands = query->commands.elts;

    return (ngx_cognito_reply_t *) commands[n]->entry->reply;
}


/* takes the entry, which is in no queue, and the reply */

static void
ngx_cognito_entry_answer(ngx_cognito_entry_t *entry, redisReply *reply)
{
    ngx_cognito_query_t  *query;

    query = entry->query;

    entry->reply = reply;
    entry->answered = 1;

    if (query == NULL) {
        ngx_cognito_entry_free(entry);
        return;
    }

    if (--query->waiting == 0) {
        ngx_cognito_query_finish(query);
    }
}


static void
ngx_cognito_query_finish(ngx_cognito_query_t *query)
{
    ngx_uint_t               i;
    ngx_queue_t              done, *q;
    ngx_cognito_entry_t     *entry;
    ngx_cognito_command_t  **commands;

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, query->log, 0,
                   "cognito redis query done, status %i", query->status);

    ngx_queue_init(&done);

    commands = query->commands.elts;

    for (i = 0; i < query->commands.nelts; i++) {
        ngx_queue_insert_tail(&done, &commands[i]->entry->queue);
    }

    query->handler(query);

    /* the query may be gone, the replies are not */

    while (!ngx_queue_empty(&done)) {
        q = ngx_queue_head(&done);
        entry = ngx_queue_data(q, ngx_cognito_entry_t, queue);

        ngx_queue_remove(q);

        ngx_cognito_entry_free(entry);
    }
}


static void
ngx_cognito_entry_free(ngx_cognito_entry_t *entry)
{
    if (entry->reply) {
        freeReplyObject(entry->reply);
    }

    ngx_free(entry);
}
