
/*
 * The inbox's side of the store: keeping messages.
 *
 * A message is written in two places that share no slot: a stream of the
 * user's own, together with the code it brings, and an index of who has
 * messages.  The index is a hint and is written first: a user in it may have
 * no message (the commit failed, the stream expired), but a user with a
 * message is in it.  It has a bounded size; who falls out of it loses the
 * messages, too.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"
#include "ngx_cognito_inbox_internal.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_INBOX_TTL       86400000        /* ms */
#define NGX_COGNITO_INBOX_TTL_TEXT  "86400000"


ngx_str_t  ngx_cognito_inbox_key = ngx_string("cg:inbox:{recent}:index");


ngx_int_t
ngx_cognito_inbox_add(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery)
{
    ngx_int_t              rc;
    ngx_str_t              key, text, sealed;
    ngx_cognito_commit_t  *commit;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_INBOX, NULL, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_message_json(call, delivery, &text) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_seal(call->service->store.keyring, call->pool, &key,
                          &text, &sealed);

    ngx_cognito_cleanse_bytes(text.data, text.len);

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_side(commit, "append", &key, &sealed,
                            NGX_COGNITO_INBOX_TTL);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_inbox_ask_index(ngx_cognito_call_t *call)
{
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 5 * sizeof(ngx_str_t));

    if (arguments == NULL
        || ngx_cognito_inbox_number(call->pool, call->now, &arguments[1])
           != NGX_OK
        || ngx_cognito_inbox_member(call->pool, &call->found.user_pool->id,
                                    &call->found.user.username, &arguments[2])
           != NGX_OK
        || ngx_cognito_inbox_number(call->pool, NGX_COGNITO_INBOX_USERS,
                                    &arguments[3])
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    arguments[0] = ngx_cognito_inbox_key;
    ngx_str_set(&arguments[4], NGX_COGNITO_INBOX_TTL_TEXT);

    return ngx_cognito_query_script(call->query,
                                    &ngx_cognito_script_index_message, 1, 5,
                                    arguments);
}


ngx_int_t
ngx_cognito_inbox_told_index(ngx_cognito_call_t *call)
{
    ngx_str_t             member, *key;
    ngx_uint_t            i, n;
    ngx_cognito_reply_t  *gone;

    gone = ngx_cognito_query_reply(call->query,
                                   call->query->commands.nelts - 1);
    gone = ngx_cognito_reply_element(gone, 1);
    n = ngx_cognito_reply_count(gone);

    for (i = 0; i < n; i++) {
        ngx_cognito_reply_text(ngx_cognito_reply_element(gone, i), &member);

        key = ngx_array_push(&call->found.outbox->forgotten);

        if (key == NULL
            || ngx_cognito_inbox_stream(call->pool, &member, key) != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_inbox_ask_room(ngx_cognito_call_t *call)
{
    ngx_int_t         rc;
    ngx_str_t        *key;
    ngx_uint_t        i;
    ngx_array_t      *forgotten;

    static ngx_str_t  unlink = ngx_string("UNLINK");

    forgotten = &call->found.outbox->forgotten;
    key = forgotten->elts;
    rc = NGX_OK;

    for (i = 0; i < forgotten->nelts && rc == NGX_OK; i++) {
        rc = ngx_cognito_ask(call->query, 2, &unlink, &key[i]);
    }

    forgotten->nelts = 0;

    return rc;
}


/* "<pool>/<username>"; a pool's id has no slash in it */

ngx_int_t
ngx_cognito_inbox_member(ngx_pool_t *pool, const ngx_str_t *pool_id,
    const ngx_str_t *username, ngx_str_t *member)
{
    member->len = pool_id->len + 1 + username->len;

    member->data = ngx_pnalloc(pool, member->len);
    if (member->data == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_sprintf(member->data, "%V/%V", pool_id, username);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_inbox_stream(ngx_pool_t *pool, const ngx_str_t *member,
    ngx_str_t *key)
{
    u_char     *slash;
    ngx_str_t   pool_id, username;

    slash = ngx_strlchr(member->data, member->data + member->len, '/');

    if (slash == NULL) {
        return NGX_ERROR;
    }

    pool_id.data = member->data;
    pool_id.len = slash - member->data;
    username.data = slash + 1;
    username.len = member->len - pool_id.len - 1;

    return ngx_cognito_user_key(pool, NGX_COGNITO_KEY_INBOX, &pool_id,
                                &username, NULL, key);
}


ngx_int_t
ngx_cognito_inbox_number(ngx_pool_t *pool, int64_t number, ngx_str_t *text)
{
    text->data = ngx_pnalloc(pool, NGX_INT64_LEN);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    text->len = ngx_sprintf(text->data, "%L", number) - text->data;

    return NGX_OK;
}
