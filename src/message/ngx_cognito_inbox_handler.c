
/*
 * The location "cognito_inbox": messages listed and forgotten.
 *
 * Both walk the index of who has messages page by page, unless one user is
 * asked for.  A message that does not open with this master key is left out
 * of the list and counted in the log.  What was asked for and found so far
 * is the call's input.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"
#include "ngx_cognito_inbox_internal.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_INBOX_STREAM  "16"          /* as in commit.lua */

#define NGX_COGNITO_INBOX_LIMIT   100
#define NGX_COGNITO_INBOX_MAX     1000

/* users whose messages are read, or forgotten, at once */

#define NGX_COGNITO_INBOX_PAGE    64

/* what was announced may take so long to be kept, in ms */

#define NGX_COGNITO_INBOX_GRACE   10000


typedef struct {
    ngx_cognito_message_record_t   *record;
    ngx_uint_t                      order;          /* of reading */
} ngx_cognito_kept_message_t;


/* what is asked for and found so far */

typedef struct {
    ngx_str_t                       pool;
    ngx_str_t                       username;
    ngx_str_t                       kind;
    ngx_uint_t                      limit;
    int64_t                         since;          /* ms; 0: all */

    ngx_uint_t                      offset;         /* in the index */
    ngx_uint_t                      pages;          /* of it, so far */
    ngx_uint_t                      last;           /* page of it */
    int64_t                         oldest;         /* score of the page */
    ngx_array_t                     streams;        /* keys being read */
    ngx_array_t                     messages;       /* _kept_message_t */
    ngx_uint_t                      order;
    ngx_uint_t                      closed;         /* did not open */
} ngx_cognito_listing_t;


static ngx_int_t ngx_cognito_inbox_ask_list(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_ask_forget(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_ask(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *user_steps);
static ngx_int_t ngx_cognito_inbox_limit(ngx_cognito_call_t *call,
    ngx_uint_t *limit);
static ngx_int_t ngx_cognito_inbox_since(ngx_cognito_call_t *call,
    int64_t *since);
static ngx_int_t ngx_cognito_inbox_page(ngx_cognito_call_t *call,
    const ngx_str_t *command, ngx_cognito_step_pt then);
static ngx_int_t ngx_cognito_inbox_list_users(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_list_page(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_list_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_opened(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_open(ngx_cognito_call_t *call,
    ngx_str_t *key, ngx_cognito_reply_t *entry);
static ngx_int_t ngx_cognito_inbox_reply(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_forget_users(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_forget_page(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_forget_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_inbox_forget(ngx_cognito_call_t *call,
    ngx_str_t *members, ngx_uint_t n, ngx_cognito_step_pt then);
static ngx_int_t ngx_cognito_inbox_forgotten(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_inbox_wants(ngx_cognito_listing_t *listing,
    const ngx_str_t *member);
static ngx_uint_t ngx_cognito_inbox_same(const ngx_str_t *one,
    const ngx_str_t *other);
static void ngx_cognito_inbox_sort(ngx_cognito_listing_t *listing);
static int ngx_libc_cdecl ngx_cognito_inbox_compare(const void *one,
    const void *other);


static const ngx_cognito_step_pt  ngx_cognito_inbox_list_steps[] = {
    ngx_cognito_inbox_ask_list,
    ngx_cognito_inbox_list_users,
    ngx_cognito_inbox_reply,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_inbox_list_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_find_user,
    ngx_cognito_inbox_list_user,
    ngx_cognito_inbox_reply,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_inbox_forget_steps[] = {
    ngx_cognito_inbox_ask_forget,
    ngx_cognito_inbox_forget_users,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_inbox_forget_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_find_user,
    ngx_cognito_inbox_forget_user,
    NULL
};


ngx_int_t
ngx_cognito_inbox_handler(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front)
{
    ngx_int_t  rc;

    switch (r->method) {

    case NGX_HTTP_GET:
    case NGX_HTTP_HEAD:
        rc = ngx_cognito_inbox_answer_page(r);

        if (rc != NGX_DECLINED) {
            return rc;
        }

        return ngx_cognito_call_steps(r, service, front,
                                      ngx_cognito_inbox_list_steps,
                                      &ngx_cognito_shape_message_list);

    case NGX_HTTP_DELETE:
        if (ngx_cognito_inbox_is_foreign(r)) {
            return NGX_HTTP_FORBIDDEN;
        }

        return ngx_cognito_call_steps(r, service, front,
                                      ngx_cognito_inbox_forget_steps, NULL);

    default:
        return ngx_cognito_inbox_not_allowed(r);
    }
}


static ngx_int_t
ngx_cognito_inbox_ask_list(ngx_cognito_call_t *call)
{
    return ngx_cognito_inbox_ask(call, ngx_cognito_inbox_list_user_steps);
}


static ngx_int_t
ngx_cognito_inbox_ask_forget(ngx_cognito_call_t *call)
{
    return ngx_cognito_inbox_ask(call, ngx_cognito_inbox_forget_user_steps);
}


/* reads the arguments; one user is asked for without the index */

static ngx_int_t
ngx_cognito_inbox_ask(ngx_cognito_call_t *call,
    const ngx_cognito_step_pt *user_steps)
{
    ngx_str_t              *args, format;
    ngx_cognito_listing_t  *listing;

    /* a page of another site shall not read codes in a developer's browser */

    call->secluded = 1;

    listing = ngx_pcalloc(call->pool, sizeof(ngx_cognito_listing_t));

    if (listing == NULL
        || ngx_array_init(&listing->streams, call->pool,
                          NGX_COGNITO_INBOX_PAGE, sizeof(ngx_str_t))
           != NGX_OK
        || ngx_array_init(&listing->messages, call->pool,
                          NGX_COGNITO_INBOX_PAGE,
                          sizeof(ngx_cognito_kept_message_t))
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->input = listing;
    args = &call->request->args;
    ngx_str_set(&format, "json");

    if (ngx_cognito_form_argument(call->pool, args, "pool", &listing->pool)
        == NGX_ERROR
        || ngx_cognito_form_argument(call->pool, args, "username",
                                     &listing->username)
           == NGX_ERROR
        || ngx_cognito_form_argument(call->pool, args, "kind",
                                     &listing->kind)
           == NGX_ERROR
        || ngx_cognito_form_argument(call->pool, args, "format", &format)
           == NGX_ERROR)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (format.len != 4 || ngx_strncmp(format.data, "json", 4) != 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INBOX_FORMAT);
    }

    if (ngx_cognito_inbox_limit(call, &listing->limit) != NGX_OK
        || ngx_cognito_inbox_since(call, &listing->since) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (listing->pool.len && listing->username.len) {
        call->asked.user_pool_id = listing->pool;
        call->asked.username = listing->username;

        return ngx_cognito_continue_with(call, user_steps);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_inbox_limit(ngx_cognito_call_t *call, ngx_uint_t *limit)
{
    ngx_int_t  rc, number;
    ngx_str_t  text;

    *limit = NGX_COGNITO_INBOX_LIMIT;

    rc = ngx_cognito_form_argument(call->pool, &call->request->args, "limit",
                                   &text);

    if (rc == NGX_DECLINED) {
        return NGX_OK;
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    number = ngx_atoi(text.data, text.len);

    if (number < 1 || number > NGX_COGNITO_INBOX_MAX) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INBOX_LIMIT);
    }

    *limit = number;

    return NGX_OK;
}


/* in seconds, as a message's time is */

static ngx_int_t
ngx_cognito_inbox_since(ngx_cognito_call_t *call, int64_t *since)
{
    ngx_int_t  rc, number;
    ngx_str_t  text;

    rc = ngx_cognito_form_argument(call->pool, &call->request->args, "since",
                                   &text);

    if (rc == NGX_DECLINED) {
        return NGX_OK;
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    number = ngx_atofp(text.data, text.len, 3);

    if (number == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INBOX_SINCE);
    }

    *since = number;

    return NGX_OK;
}


/* a page of the index, with scores */

static ngx_int_t
ngx_cognito_inbox_page(ngx_cognito_call_t *call, const ngx_str_t *command,
    ngx_cognito_step_pt then)
{
    ngx_int_t               rc;
    ngx_str_t               first, last;
    ngx_cognito_listing_t  *listing;

    static ngx_str_t        scores = ngx_string("WITHSCORES");

    listing = call->input;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_inbox_number(call->pool, listing->offset, &first);

    if (rc == NGX_OK) {
        rc = ngx_cognito_inbox_number(call->pool, listing->offset
                                      + NGX_COGNITO_INBOX_PAGE - 1, &last);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask(call->query, 5, command, &ngx_cognito_inbox_key,
                             &first, &last, &scores);
    }

    return ngx_cognito_await(call, rc, then);
}


static ngx_int_t
ngx_cognito_inbox_list_users(ngx_cognito_call_t *call)
{
    static ngx_str_t  command = ngx_string("ZREVRANGE");

    return ngx_cognito_inbox_page(call, &command,
                                  ngx_cognito_inbox_list_page);
}


static ngx_int_t
ngx_cognito_inbox_list_page(ngx_cognito_call_t *call)
{
    ngx_str_t               member, *key;
    ngx_uint_t              i, n;
    ngx_cognito_reply_t    *page;
    ngx_cognito_listing_t  *listing;

    listing = call->input;
    page = ngx_cognito_query_reply(call->query, 0);
    n = ngx_cognito_reply_count(page) / 2;

    listing->streams.nelts = 0;
    listing->offset += n;
    listing->last = (n < NGX_COGNITO_INBOX_PAGE);

    for (i = 0; i < n; i++) {
        ngx_cognito_reply_text(ngx_cognito_reply_element(page, 2 * i),
                               &member);

        listing->oldest = ngx_cognito_reply_integer(
                              ngx_cognito_reply_element(page, 2 * i + 1));

        if (listing->oldest < listing->since) {
            listing->last = 1;
            break;
        }

        if (!ngx_cognito_inbox_wants(listing, &member)) {
            continue;
        }

        key = ngx_array_push(&listing->streams);

        if (key == NULL
            || ngx_cognito_inbox_stream(call->pool, &member, key) != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    if (listing->streams.nelts) {
        return ngx_cognito_inbox_read(call);
    }

    return listing->last ? NGX_OK : ngx_cognito_inbox_list_users(call);
}


static ngx_int_t
ngx_cognito_inbox_list_user(ngx_cognito_call_t *call)
{
    ngx_str_t              *key;
    ngx_cognito_listing_t  *listing;

    listing = call->input;
    listing->last = 1;

    if (call->found.user.record == NULL) {
        return NGX_OK;
    }

    key = ngx_array_push(&listing->streams);
    if (key == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_INBOX, NULL, key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_inbox_read(call);
}


static ngx_int_t
ngx_cognito_inbox_read(ngx_cognito_call_t *call)
{
    ngx_int_t               rc;
    ngx_str_t              *key;
    ngx_uint_t              i;
    ngx_cognito_listing_t  *listing;

    static ngx_str_t        command = ngx_string("XREVRANGE");
    static ngx_str_t        newest = ngx_string("+");
    static ngx_str_t        oldest = ngx_string("-");
    static ngx_str_t        count = ngx_string("COUNT");
    static ngx_str_t        size = ngx_string(NGX_COGNITO_INBOX_STREAM);

    listing = call->input;
    key = listing->streams.elts;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_OK;

    for (i = 0; i < listing->streams.nelts && rc == NGX_OK; i++) {
        rc = ngx_cognito_ask(call->query, 6, &command, &key[i], &newest,
                             &oldest, &count, &size);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_inbox_opened);
}


/*
 * What is in further pages is older than the oldest of this page: they are
 * not read once enough younger messages have been found.
 */

static ngx_int_t
ngx_cognito_inbox_opened(ngx_cognito_call_t *call)
{
    ngx_str_t                   *key;
    ngx_uint_t                   i, k, n;
    ngx_cognito_reply_t         *entries;
    ngx_cognito_listing_t       *listing;
    ngx_cognito_kept_message_t  *message;

    listing = call->input;
    key = listing->streams.elts;

    for (i = 0; i < listing->streams.nelts; i++) {
        entries = ngx_cognito_query_reply(call->query, i);
        n = ngx_cognito_reply_count(entries);

        for (k = 0; k < n; k++) {
            if (ngx_cognito_inbox_open(call, &key[i],
                                       ngx_cognito_reply_element(entries, k))
                != NGX_OK)
            {
                return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
            }
        }
    }

    ngx_cognito_inbox_sort(listing);

    if (listing->last) {
        return NGX_OK;
    }

    if (listing->messages.nelts == listing->limit) {
        message = listing->messages.elts;

        if (message[listing->limit - 1].record->time >= listing->oldest) {
            return NGX_OK;
        }
    }

    return ngx_cognito_inbox_list_users(call);
}


/* an entry is its id and one field, "m" */

static ngx_int_t
ngx_cognito_inbox_open(ngx_cognito_call_t *call, ngx_str_t *key,
    ngx_cognito_reply_t *entry)
{
    ngx_int_t                      rc;
    ngx_str_t                      sealed, text;
    ngx_cognito_listing_t         *listing;
    ngx_cognito_kept_message_t    *message;
    ngx_cognito_message_record_t  *record;

    listing = call->input;

    ngx_cognito_reply_text(
        ngx_cognito_reply_element(ngx_cognito_reply_element(entry, 1), 1),
        &sealed);

    rc = ngx_cognito_unseal(call->service->store.keyring, call->pool, key,
                            &sealed, &text);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    record = NULL;

    if (rc == NGX_OK) {
        record = ngx_cognito_decode(call->pool,
                                    &ngx_cognito_shape_message_record, &text);
    }

    if (record == NULL) {
        listing->closed++;
        return NGX_OK;
    }

    if (record->time < listing->since) {
        return NGX_OK;
    }

    if (listing->kind.len
        && !ngx_cognito_inbox_same(&listing->kind, &record->kind))
    {
        return NGX_OK;
    }

    if (call->asked.username.len) {

        /* shown by the name that it was asked for by */

        record->username = call->asked.username;
    }

    message = ngx_array_push(&listing->messages);
    if (message == NULL) {
        return NGX_ERROR;
    }

    message->record = record;
    message->order = listing->order++;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_inbox_reply(ngx_cognito_call_t *call)
{
    ngx_uint_t                     i;
    ngx_array_t                   *list;
    ngx_cognito_listing_t         *listing;
    ngx_cognito_kept_message_t    *message;
    ngx_cognito_message_record_t  *record;

    listing = call->input;
    message = listing->messages.elts;

    if (listing->closed) {
        ngx_log_error(NGX_LOG_WARN, call->log, 0,
                      "cognito: %ui messages of the inbox do not open with "
                      "this master key", listing->closed);
    }

    list = ngx_array_create(call->pool, listing->messages.nelts + 1,
                            sizeof(ngx_cognito_message_record_t));
    if (list == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; i < listing->messages.nelts; i++) {
        record = ngx_array_push(list);
        *record = *message[i].record;
    }

    call->output = list;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_inbox_forget_users(ngx_cognito_call_t *call)
{
    static ngx_str_t  command = ngx_string("ZRANGE");

    return ngx_cognito_inbox_page(call, &command,
                                  ngx_cognito_inbox_forget_page);
}


/*
 * Who stays is passed over by the next page: who is not asked for, and who
 * was announced just now.  No more pages are looked through than the index
 * may have: messages that arrive meanwhile may stay.
 */

static ngx_int_t
ngx_cognito_inbox_forget_page(ngx_cognito_call_t *call)
{
    ngx_str_t               member, *members;
    int64_t                 score;
    ngx_uint_t              i, n, gone;
    ngx_cognito_reply_t    *page;
    ngx_cognito_listing_t  *listing;

    listing = call->input;
    page = ngx_cognito_query_reply(call->query, 0);
    n = ngx_cognito_reply_count(page) / 2;
    gone = 0;

    members = ngx_palloc(call->pool, (n + 1) * sizeof(ngx_str_t));
    if (members == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; i < n; i++) {
        ngx_cognito_reply_text(ngx_cognito_reply_element(page, 2 * i),
                               &member);

        if (!ngx_cognito_inbox_wants(listing, &member)) {
            listing->offset++;
            continue;
        }

        score = ngx_cognito_reply_integer(
                    ngx_cognito_reply_element(page, 2 * i + 1));

        if (score >= call->now - NGX_COGNITO_INBOX_GRACE) {
            listing->offset++;
        }

        members[gone].len = member.len;
        members[gone].data = ngx_pstrdup(call->pool, &member);
        if (members[gone].data == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        gone++;
    }

    listing->last = (n < NGX_COGNITO_INBOX_PAGE
                     || ++listing->pages
                        > NGX_COGNITO_INBOX_USERS / NGX_COGNITO_INBOX_PAGE);

    if (gone) {
        return ngx_cognito_inbox_forget(call, members, gone,
                                        ngx_cognito_inbox_forgotten);
    }

    return ngx_cognito_inbox_forgotten(call);
}


static ngx_int_t
ngx_cognito_inbox_forget_user(ngx_cognito_call_t *call)
{
    ngx_str_t              *member;
    ngx_cognito_listing_t  *listing;

    listing = call->input;
    listing->last = 1;

    if (call->found.user.record == NULL) {
        return NGX_OK;
    }

    member = ngx_palloc(call->pool, sizeof(ngx_str_t));

    if (member == NULL
        || ngx_cognito_inbox_member(call->pool, &call->found.user_pool->id,
                                    &call->found.user.username, member)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_inbox_forget(call, member, 1,
                                    ngx_cognito_inbox_forgotten);
}


/*
 * A user is announced before the commit that keeps the message: who was
 * announced just now stays in the index, or the message would be kept, but
 * in no list.
 */

static ngx_int_t
ngx_cognito_inbox_forget(ngx_cognito_call_t *call, ngx_str_t *members,
    ngx_uint_t n, ngx_cognito_step_pt then)
{
    ngx_int_t         rc;
    ngx_str_t        *arguments, key;
    ngx_uint_t        i;

    static ngx_str_t  unlink = ngx_string("UNLINK");

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    arguments = ngx_palloc(call->pool, (2 + n) * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    arguments[0] = ngx_cognito_inbox_key;
    rc = ngx_cognito_inbox_number(call->pool,
                                  call->now - NGX_COGNITO_INBOX_GRACE,
                                  &arguments[1]);

    for (i = 0; i < n && rc == NGX_OK; i++) {
        arguments[2 + i] = members[i];

        rc = ngx_cognito_inbox_stream(call->pool, &members[i], &key);

        if (rc == NGX_OK) {
            rc = ngx_cognito_ask(call->query, 2, &unlink, &key);
        }
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_query_script(call->query,
                                      &ngx_cognito_script_unindex_members, 1,
                                      2 + n, arguments);
    }

    return ngx_cognito_await(call, rc, then);
}


static ngx_int_t
ngx_cognito_inbox_forgotten(ngx_cognito_call_t *call)
{
    ngx_cognito_listing_t  *listing;

    listing = call->input;

    return listing->last ? NGX_OK : ngx_cognito_inbox_forget_users(call);
}


/* is this member of the index asked for? */

static ngx_uint_t
ngx_cognito_inbox_wants(ngx_cognito_listing_t *listing,
    const ngx_str_t *member)
{
    u_char     *slash;
    ngx_str_t   pool, username;

    slash = ngx_strlchr(member->data, member->data + member->len, '/');

    if (slash == NULL) {
        return 0;
    }

    pool.data = member->data;
    pool.len = slash - member->data;
    username.data = slash + 1;
    username.len = member->len - pool.len - 1;

    return (listing->pool.len == 0
            || ngx_cognito_inbox_same(&listing->pool, &pool))
           && (listing->username.len == 0
               || ngx_cognito_inbox_same(&listing->username, &username));
}


static ngx_uint_t
ngx_cognito_inbox_same(const ngx_str_t *one, const ngx_str_t *other)
{
    return one->len == other->len
           && ngx_memcmp(one->data, other->data, one->len) == 0;
}


/*
 * The newest first, no more than asked for.  While the pages were read, a
 * new message may have moved a user from one to the next: what was read
 * twice is kept once.
 */

static void
ngx_cognito_inbox_sort(ngx_cognito_listing_t *listing)
{
    ngx_uint_t                   i, k, n;
    ngx_cognito_kept_message_t  *message;

    message = listing->messages.elts;
    n = 0;

    ngx_qsort(message, listing->messages.nelts,
              sizeof(ngx_cognito_kept_message_t), ngx_cognito_inbox_compare);

    for (i = 0; i < listing->messages.nelts && n < listing->limit; i++) {

        for (k = n; k > 0; k--) {
            if (message[k - 1].record->time != message[i].record->time) {
                k = 0;
                break;
            }

            if (ngx_cognito_inbox_same(&message[k - 1].record->id,
                                       &message[i].record->id))
            {
                break;
            }
        }

        if (k == 0) {
            message[n++] = message[i];
        }
    }

    listing->messages.nelts = n;
}


static int ngx_libc_cdecl
ngx_cognito_inbox_compare(const void *one, const void *other)
{
    const ngx_cognito_kept_message_t  *first, *second;

    first = one;
    second = other;

    if (first->record->time != second->record->time) {
        return (first->record->time < second->record->time) ? 1 : -1;
    }

    return (first->order < second->order) ? -1 : 1;
}
