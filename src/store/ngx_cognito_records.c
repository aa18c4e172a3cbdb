
/*
 * Reading records, and commits.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_store.h"
#include "ngx_cognito_scripts.gen.h"


typedef struct {
    const char                    *verb;
    ngx_str_t                      key;
    ngx_str_t                      value;
    ngx_str_t                      ttl;
} ngx_cognito_side_t;


static ngx_int_t ngx_cognito_number_text(ngx_pool_t *pool, uint64_t number,
    ngx_str_t *text);
static void ngx_cognito_plain_text(ngx_str_t *text, const char *plain);


ngx_int_t
ngx_cognito_ask(ngx_cognito_query_t *query, ngx_uint_t n, ...)
{
    va_list      args;
    ngx_str_t   *arguments;
    ngx_uint_t   i;

    arguments = ngx_palloc(query->pool, n * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return NGX_ERROR;
    }

    va_start(args, n);

    for (i = 0; i < n; i++) {
        arguments[i] = *va_arg(args, const ngx_str_t *);
    }

    va_end(args);

    return ngx_cognito_query_add(query, n, arguments);
}


ngx_int_t
ngx_cognito_told_text(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_int_t element, ngx_str_t *text)
{
    ngx_cognito_reply_t  *reply;

    reply = ngx_cognito_query_reply(query, n);

    if (element >= 0) {
        reply = ngx_cognito_reply_element(reply, element);
    }

    if (reply == NULL || ngx_cognito_reply_is_nil(reply)) {
        return NGX_DECLINED;
    }

    ngx_cognito_reply_text(reply, text);

    return NGX_OK;
}


int64_t
ngx_cognito_told_integer(ngx_cognito_query_t *query, ngx_uint_t n)
{
    return ngx_cognito_reply_integer(ngx_cognito_query_reply(query, n));
}


ngx_int_t
ngx_cognito_told_record(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_int_t element, const ngx_cognito_shape_t *shape, uint64_t *version,
    void **record)
{
    u_char     *space;
    ngx_int_t   number;
    ngx_str_t   text;

    if (ngx_cognito_told_text(query, n, element, &text) != NGX_OK) {
        return NGX_DECLINED;
    }

    space = ngx_strlchr(text.data, text.data + text.len, ' ');

    if (space == NULL) {
        goto broken;
    }

    number = ngx_atoi(text.data, space - text.data);

    if (number == NGX_ERROR) {
        goto broken;
    }

    text.len -= space + 1 - text.data;
    text.data = space + 1;

    *version = (uint64_t) number;
    *record = ngx_cognito_decode(query->pool, shape, &text);

    /* who reads a record relies on what its shape requires */

    if (*record && ngx_cognito_is_complete(shape, *record)) {
        return NGX_OK;
    }

broken:

    ngx_log_error(NGX_LOG_ERR, query->log, 0,
                  "cognito: a stored %V does not decode", &shape->name);

    return NGX_ERROR;
}


ngx_int_t
ngx_cognito_told_value(ngx_cognito_query_t *query, ngx_uint_t n,
    ngx_int_t element, const ngx_cognito_shape_t *shape, void **value)
{
    ngx_str_t  text;

    if (ngx_cognito_told_text(query, n, element, &text) != NGX_OK) {
        return NGX_DECLINED;
    }

    *value = ngx_cognito_decode(query->pool, shape, &text);

    if (*value && ngx_cognito_is_complete(shape, *value)) {
        return NGX_OK;
    }

    ngx_log_error(NGX_LOG_ERR, query->log, 0,
                  "cognito: a stored %V does not decode", &shape->name);

    return NGX_ERROR;
}


ngx_cognito_commit_t *
ngx_cognito_commit_create(ngx_pool_t *pool, const ngx_str_t *key,
    uint64_t version)
{
    ngx_cognito_commit_t  *commit;

    commit = ngx_pcalloc(pool, sizeof(ngx_cognito_commit_t));
    if (commit == NULL) {
        return NULL;
    }

    if (ngx_array_init(&commit->sides, pool, 4, sizeof(ngx_cognito_side_t))
        != NGX_OK)
    {
        return NULL;
    }

    commit->pool = pool;
    commit->key = *key;
    commit->version = version;
    commit->change = "keep";

    return commit;
}


void
ngx_cognito_commit_record(ngx_cognito_commit_t *commit,
    const ngx_cognito_shape_t *shape, const void *record)
{
    commit->change = "set";

    if (ngx_cognito_encode(commit->pool, shape, record, &commit->text)
        != NGX_OK)
    {
        commit->failed = 1;
    }
}


void
ngx_cognito_commit_delete(ngx_cognito_commit_t *commit)
{
    commit->change = "del";
}


void
ngx_cognito_commit_side(ngx_cognito_commit_t *commit, const char *verb,
    const ngx_str_t *key, const ngx_str_t *value, ngx_msec_t ttl)
{
    ngx_cognito_side_t  *side;

    side = ngx_array_push(&commit->sides);
    if (side == NULL) {
        commit->failed = 1;
        return;
    }

    side->verb = verb;
    side->key = *key;

    if (value) {
        side->value = *value;

    } else {
        ngx_str_set(&side->value, "");
    }

    if (ngx_cognito_number_text(commit->pool, ttl, &side->ttl) != NGX_OK) {
        commit->failed = 1;
    }
}


void
ngx_cognito_commit_side_value(ngx_cognito_commit_t *commit, const char *verb,
    const ngx_str_t *key, const ngx_cognito_shape_t *shape, const void *value,
    ngx_msec_t ttl)
{
    ngx_str_t  text;

    if (ngx_cognito_encode(commit->pool, shape, value, &text) != NGX_OK) {
        commit->failed = 1;
        return;
    }

    ngx_cognito_commit_side(commit, verb, key, &text, ttl);
}


void
ngx_cognito_commit_latest(ngx_cognito_commit_t *commit, ngx_str_t *key,
    ngx_str_t *value)
{
    ngx_cognito_side_t  *side;

    if (commit->sides.nelts == 0) {
        ngx_str_null(key);
        ngx_str_null(value);
        return;
    }

    side = commit->sides.elts;
    side += commit->sides.nelts - 1;

    *key = side->key;
    *value = side->value;
}


ngx_int_t
ngx_cognito_ask_commit(ngx_cognito_query_t *query,
    ngx_cognito_commit_t *commit)
{
    ngx_str_t           *argument, *arguments;
    ngx_uint_t           i, n;
    ngx_cognito_side_t  *side;

    if (commit->failed) {
        return NGX_ERROR;
    }

    side = commit->sides.elts;
    n = commit->sides.nelts;

    arguments = ngx_palloc(query->pool, (4 + 4 * n) * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return NGX_ERROR;
    }

    argument = arguments;

    *argument++ = commit->key;

    for (i = 0; i < n; i++) {
        *argument++ = side[i].key;
    }

    if (ngx_cognito_number_text(query->pool, commit->version, argument++)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_plain_text(argument++, commit->change);
    *argument++ = commit->text;

    for (i = 0; i < n; i++) {
        ngx_cognito_plain_text(argument++, side[i].verb);
        *argument++ = side[i].value;
        *argument++ = side[i].ttl;
    }

    return ngx_cognito_query_script(query, &ngx_cognito_script_commit, 1 + n,
                                    argument - arguments, arguments);
}


ngx_int_t
ngx_cognito_told_commit(ngx_cognito_query_t *query, ngx_uint_t n)
{
    ngx_str_t   word;
    ngx_uint_t  i;

    static struct {
        ngx_str_t              word;
        ngx_cognito_outcome_e  outcome;
    } outcomes[] = {
        { ngx_string("OK"), NGX_COGNITO_COMMITTED },
        { ngx_string("CONFLICT"), NGX_COGNITO_CONFLICT },
        { ngx_string("SPENT"), NGX_COGNITO_SPENT },
        { ngx_string("TAKEN"), NGX_COGNITO_TAKEN },
        { ngx_string("GONE"), NGX_COGNITO_GONE },
        { ngx_string("LOCKED"), NGX_COGNITO_LOCKED },
    };

    if (ngx_cognito_told_text(query, n, 0, &word) != NGX_OK) {
        return NGX_ERROR;
    }

    for (i = 0; i < sizeof(outcomes) / sizeof(outcomes[0]); i++) {
        if (word.len == outcomes[i].word.len
            && ngx_strncmp(word.data, outcomes[i].word.data, word.len) == 0)
        {
            return outcomes[i].outcome;
        }
    }

    ngx_log_error(NGX_LOG_ALERT, query->log, 0,
                  "cognito: script commit answered \"%V\"", &word);

    return NGX_ERROR;
}


ngx_int_t
ngx_cognito_ask_wait(ngx_cognito_query_t *query, ngx_cognito_store_t *store)
{
    ngx_str_t         replicas, timeout;

    static ngx_str_t  wait = ngx_string("WAIT");

    if (store->redis_conf.wait_replicas == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_number_text(query->pool, store->redis_conf.wait_replicas,
                                &replicas)
        != NGX_OK
        || ngx_cognito_number_text(query->pool,
                                   store->redis_conf.wait_timeout, &timeout)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_ask(query, 3, &wait, &replicas, &timeout);
}


static ngx_int_t
ngx_cognito_number_text(ngx_pool_t *pool, uint64_t number, ngx_str_t *text)
{
    text->data = ngx_pnalloc(pool, NGX_INT64_LEN);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    text->len = ngx_sprintf(text->data, "%uL", number) - text->data;

    return NGX_OK;
}


static void
ngx_cognito_plain_text(ngx_str_t *text, const char *plain)
{
    text->data = (u_char *) plain;
    text->len = ngx_strlen(plain);
}
