
/*
 * Reading replies.
 *
 * What lives here: the look into hiredis' replies for files that do not know
 * hiredis.  What does not: how replies come and go (ngx_cognito_query.c); the
 * memory is the query's, for as long as its handler runs.
 *
 * A reply that is missing or of another type reads as nothing: a server that
 * answers oddly must not be able to do more than fail a call.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_link.h"


ngx_uint_t
ngx_cognito_reply_is_nil(ngx_cognito_reply_t *reply)
{
    redisReply  *r;

    r = (redisReply *) reply;

    return r == NULL || r->type == REDIS_REPLY_NIL;
}


int64_t
ngx_cognito_reply_integer(ngx_cognito_reply_t *reply)
{
    off_t        n;
    u_char      *p;
    size_t       len;
    ngx_str_t    text;
    redisReply  *r;

    r = (redisReply *) reply;

    if (r && r->type == REDIS_REPLY_INTEGER) {
        return r->integer;
    }

    ngx_cognito_reply_text(reply, &text);

    p = text.data;
    len = text.len;

    if (len && *p == '-') {
        p++;
        len--;
    }

    n = ngx_atoof(p, len);

    if (n == NGX_ERROR) {
        return 0;
    }

    return (p == text.data) ? n : -n;
}


void
ngx_cognito_reply_text(ngx_cognito_reply_t *reply, ngx_str_t *text)
{
    redisReply  *r;

    r = (redisReply *) reply;

    if (r == NULL
        || (r->type != REDIS_REPLY_STRING && r->type != REDIS_REPLY_STATUS))
    {
        ngx_str_null(text);
        return;
    }

    text->data = (u_char *) r->str;
    text->len = r->len;
}


ngx_uint_t
ngx_cognito_reply_count(ngx_cognito_reply_t *reply)
{
    redisReply  *r;

    r = (redisReply *) reply;

    return (r && r->type == REDIS_REPLY_ARRAY) ? r->elements : 0;
}


ngx_cognito_reply_t *
ngx_cognito_reply_element(ngx_cognito_reply_t *reply, ngx_uint_t n)
{
    redisReply  *r;

    r = (redisReply *) reply;

    if (n >= ngx_cognito_reply_count(reply)) {
        return NULL;
    }

    return (ngx_cognito_reply_t *) r->element[n];
}
