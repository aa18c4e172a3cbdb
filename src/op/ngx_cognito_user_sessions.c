
/*
 * The sign-ins of a user, where the pool tracks them: listing and ending
 * them, one by one.
 *
 * They lie in one hash in the user's slot, an entry for each.  For a grant
 * that says it is tracked the entry is the truth, so that a sign-in beyond
 * the most a user may have evicts another within its own commit, whose keys
 * it could not name.  Sign-ins from before the pool tracked them have no
 * entry and go by their grant, as in pools that never did: those are not
 * asked for more than before.
 *
 * A session's id is its sign-in's event_id without dashes.  All memory is
 * the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"


/* as many as the service shows in its only page */
#define NGX_COGNITO_MAX_SHOWN_SESSIONS  125


typedef struct {
    ngx_str_t                          id;      /* the event_id */
    ngx_str_t                          session_id;
    ngx_cognito_user_session_record_t  *record;
} ngx_cognito_user_session_t;


static ngx_int_t ngx_cognito_enter_user_session(ngx_cognito_call_t *call,
    const char *verb, const char *prefix);
static ngx_int_t ngx_cognito_user_session_entry(ngx_cognito_call_t *call,
    ngx_str_t *text);
static ngx_int_t ngx_cognito_need_tracking(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_user_sessions(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_cognito_step_pt then);
static ngx_int_t ngx_cognito_told_user_sessions(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_session_id(ngx_pool_t *pool,
    const ngx_str_t *event_id, ngx_str_t *id);
static int ngx_libc_cdecl ngx_cognito_compare_user_sessions(const void *one,
    const void *other);
static ngx_int_t ngx_cognito_read_user_sessions(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_is_active(ngx_cognito_call_t *call,
    ngx_cognito_user_session_t *session);
static ngx_int_t ngx_cognito_refuse_next_token(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_refuse_next_token_of_admin(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_list_user_sessions(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_list_user_sessions_to_admin(
    ngx_cognito_call_t *call);
static ngx_array_t *ngx_cognito_show_user_sessions(ngx_cognito_call_t *call,
    const ngx_str_t *current);
static ngx_int_t ngx_cognito_revoke_user_session(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_revoke_user_session_by_admin(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_revoke_session(ngx_cognito_call_t *call,
    const ngx_str_t *id, ngx_uint_t linked, const ngx_str_t *current);
static ngx_int_t ngx_cognito_linked_sessions_told(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_end_sign_ins(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_uint_t linked, ngx_cognito_step_pt then);
static ngx_uint_t ngx_cognito_is_linked(ngx_cognito_user_session_t *one,
    ngx_cognito_user_session_t *other);
static ngx_int_t ngx_cognito_user_sessions_ended(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_list_user_sessions_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_tracking,
    ngx_cognito_refuse_next_token,
    ngx_cognito_read_user_sessions,
    ngx_cognito_list_user_sessions,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_list_user_sessions_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_need_tracking,
    ngx_cognito_load_user,
    ngx_cognito_refuse_next_token_of_admin,
    ngx_cognito_read_user_sessions,
    ngx_cognito_list_user_sessions_to_admin,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_revoke_user_session_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_tracking,
    ngx_cognito_read_user_sessions,
    ngx_cognito_revoke_user_session,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_revoke_user_session_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_need_tracking,
    ngx_cognito_load_user,
    ngx_cognito_read_user_sessions,
    ngx_cognito_revoke_user_session_by_admin,
    NULL
};


/* tracking */

ngx_int_t
ngx_cognito_begin_user_session(ngx_cognito_call_t *call)
{
    u_char                                        text[64];
    ngx_cognito_user_pool_record_t               *pool;
    ngx_cognito_user_pool_token_session_config_t *config;

    pool = call->found.user_pool->record;
    config = pool->token_session;

    if (pool->user_session_tracking
        != NGX_COGNITO_USER_SESSION_TRACKING_ENABLED
        || config == NULL)
    {
        return NGX_OK;
    }

    call->found.grant->tracked = NGX_COGNITO_TRUE;

    (void) ngx_sprintf(text, "%L %L %Z", call->now,
                       config->max_per_user.value);

    return ngx_cognito_enter_user_session(call, "track", (char *) text);
}


ngx_int_t
ngx_cognito_touch_user_session(ngx_cognito_call_t *call)
{
    if (call->found.grant->tracked != NGX_COGNITO_TRUE
        || call->found.user_pool->record->user_session_tracking
           != NGX_COGNITO_USER_SESSION_TRACKING_ENABLED)
    {
        return NGX_OK;
    }

    return ngx_cognito_enter_user_session(call, "touch", "");
}


/* "<id> <what the verb wants> <entry>" */

static ngx_int_t
ngx_cognito_enter_user_session(ngx_cognito_call_t *call, const char *verb,
    const char *prefix)
{
    ngx_str_t              key, entry, value, *id;
    ngx_cognito_commit_t  *commit;

    id = &call->found.grant_id;

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_SESSIONS, NULL,
                                      &key)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_user_session_entry(call, &entry) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    value.data = ngx_pnalloc(call->pool, id->len + 1 + ngx_strlen(prefix)
                                         + entry.len);
    if (value.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    value.len = ngx_sprintf(value.data, "%V %s%V", id, prefix, &entry)
                - value.data;

    ngx_cognito_commit_side(commit, verb, &key, &value,
                            ngx_cognito_grant_ttl(call));

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_user_session_entry(ngx_cognito_call_t *call, ngx_str_t *text)
{
    ngx_cognito_grant_record_t         *grant;
    ngx_cognito_user_session_record_t   record;

    grant = call->found.grant;

    ngx_memzero(&record, sizeof(ngx_cognito_user_session_record_t));

    record.client_id = grant->client_id;
    record.sub = grant->sub;
    record.generation = grant->generation;
    record.auth_time = grant->auth_time;
    record.expires = grant->expires;
    record.origin_session_id = grant->origin_session_id;
    record.last_active.value = call->now;
    record.last_active.set = 1;
    record.address = call->request->connection->addr_text;

    if (ngx_cognito_device_type(call, &record.device_type) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_encode(call->pool,
                              &ngx_cognito_shape_user_session_record,
                              &record, text);
}


/*
 * Also where tracking was turned off again: who was evicted before does not
 * come back.
 */

ngx_int_t
ngx_cognito_ask_user_session(ngx_cognito_call_t *call,
    const ngx_str_t *username)
{
    ngx_str_t         key;

    static ngx_str_t  hexists = ngx_string("HEXISTS");

    if (call->found.user_pool->record->user_session_tracking == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_SESSIONS,
                             &call->found.user_pool->id, username, NULL,
                             &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_ask(call->query, 3, &hexists, &key,
                           &call->found.grant_id);
}


ngx_uint_t
ngx_cognito_user_session_ended(ngx_cognito_call_t *call,
    ngx_cognito_grant_record_t *grant)
{
    return grant->tracked == NGX_COGNITO_TRUE
           && call->found.user_pool->record->user_session_tracking
           && ngx_cognito_told_integer(call->query, 1) == 0;
}


static ngx_int_t
ngx_cognito_need_tracking(ngx_cognito_call_t *call)
{
    if (call->found.user_pool->record->user_session_tracking
        != NGX_COGNITO_USER_SESSION_TRACKING_ENABLED)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_SESSIONS_NOT_TRACKED);
    }

    return NGX_OK;
}


/* reading */

static ngx_int_t
ngx_cognito_ask_user_sessions(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_cognito_step_pt then)
{
    ngx_str_t         key;

    static ngx_str_t  hgetall = ngx_string("HGETALL");

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_SESSIONS,
                             &call->found.user_pool->id, username, NULL,
                             &key)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask(call->query, 2, &hgetall, &key),
                             then);
}


/* found.user_sessions: all entries, the last used first */

static ngx_int_t
ngx_cognito_told_user_sessions(ngx_cognito_call_t *call)
{
    ngx_int_t                    n;
    ngx_str_t                    id;
    ngx_array_t                 *sessions;
    ngx_cognito_user_session_t  *session;

    sessions = ngx_array_create(call->pool, 8,
                                sizeof(ngx_cognito_user_session_t));
    if (sessions == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (n = 0;
         ngx_cognito_told_text(call->query, 0, n, &id) == NGX_OK;
         n += 2)
    {
        session = ngx_array_push(sessions);
        if (session == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        session->id.len = id.len;
        session->id.data = ngx_pstrdup(call->pool, &id);

        if (session->id.data == NULL
            || ngx_cognito_session_id(call->pool, &id, &session->session_id)
               != NGX_OK
            || ngx_cognito_told_value(call->query, 0, n + 1,
                                      &ngx_cognito_shape_user_session_record,
                                      (void **) &session->record)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    ngx_qsort(sessions->elts, sessions->nelts,
              sizeof(ngx_cognito_user_session_t),
              ngx_cognito_compare_user_sessions);

    call->found.user_sessions = sessions;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_session_id(ngx_pool_t *pool, const ngx_str_t *event_id,
    ngx_str_t *id)
{
    ngx_uint_t  i;

    id->data = ngx_pnalloc(pool, event_id->len);
    if (id->data == NULL) {
        return NGX_ERROR;
    }

    id->len = 0;

    for (i = 0; i < event_id->len; i++) {
        if (event_id->data[i] != '-') {
            id->data[id->len++] = event_id->data[i];
        }
    }

    return NGX_OK;
}


static int ngx_libc_cdecl
ngx_cognito_compare_user_sessions(const void *one, const void *other)
{
    int64_t                      used, later;
    ngx_cognito_user_session_t  *first, *second;

    first = (ngx_cognito_user_session_t *) one;
    second = (ngx_cognito_user_session_t *) other;

    used = first->record->last_active.value;
    later = second->record->last_active.value;

    if (used != later) {
        return used > later ? -1 : 1;
    }

    return ngx_memn2cmp(first->id.data, second->id.data, first->id.len,
                        second->id.len);
}


static ngx_int_t
ngx_cognito_read_user_sessions(ngx_cognito_call_t *call)
{
    return ngx_cognito_ask_user_sessions(call, &call->found.user.username,
                                         ngx_cognito_told_user_sessions);
}


static ngx_uint_t
ngx_cognito_is_active(ngx_cognito_call_t *call,
    ngx_cognito_user_session_t *session)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    return ngx_cognito_same_name(&session->record->sub, &user->sub)
           && session->record->generation.value == user->generation.value
           && session->record->expires.value > call->now;
}


/* listing */

static ngx_int_t
ngx_cognito_refuse_next_token(ngx_cognito_call_t *call)
{
    ngx_cognito_list_user_sessions_request_t  *input;

    input = call->input;

    /* all come in one page: no answer has ever had such a token */

    if (input->next_token.len) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PAGINATION_TOKEN);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_refuse_next_token_of_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_list_user_sessions_request_t  *input;

    input = call->input;

    if (input->next_token.len) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PAGINATION_TOKEN);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_list_user_sessions(ngx_cognito_call_t *call)
{
    ngx_cognito_list_user_sessions_response_t  *output;

    output = call->output;
    output->sessions = ngx_cognito_show_user_sessions(call,
                                                      &call->found.grant_id);

    return output->sessions ? NGX_OK : NGX_ERROR;
}


static ngx_int_t
ngx_cognito_list_user_sessions_to_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_list_user_sessions_response_t  *output;

    output = call->output;
    output->sessions = ngx_cognito_show_user_sessions(call, NULL);

    return output->sessions ? NGX_OK : NGX_ERROR;
}


/* NULL after ngx_cognito_fail() */

static ngx_array_t *
ngx_cognito_show_user_sessions(ngx_cognito_call_t *call,
    const ngx_str_t *current)
{
    ngx_uint_t                          i;
    ngx_array_t                        *list, *sessions;
    ngx_cognito_user_session_t         *session;
    ngx_cognito_session_description_t  *shown;

    sessions = call->found.user_sessions;
    session = sessions->elts;

    list = ngx_array_create(call->pool, sessions->nelts + 1,
                            sizeof(ngx_cognito_session_description_t));
    if (list == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    for (i = 0;
         i < sessions->nelts && list->nelts < NGX_COGNITO_MAX_SHOWN_SESSIONS;
         i++)
    {
        if (!ngx_cognito_is_active(call, &session[i])) {
            continue;
        }

        shown = ngx_array_push(list);

        ngx_memzero(shown, sizeof(ngx_cognito_session_description_t));

        shown->session_id = session[i].session_id;
        shown->session_type = NGX_COGNITO_SESSION_TYPE_TOKEN;
        shown->client_id = session[i].record->client_id;
        shown->create_date = session[i].record->auth_time.value
                             * NGX_COGNITO_SECOND;
        shown->last_active_date = session[i].record->last_active.value;
        shown->device_type = session[i].record->device_type;
        shown->last_ip_address = session[i].record->address;
        shown->origin_session_id = session[i].record->origin_session_id;
        shown->is_current_session =
            (current && ngx_cognito_same_name(current, &session[i].id))
                ? NGX_COGNITO_TRUE : NGX_COGNITO_FALSE;
    }

    return list;
}


/* ending */

static ngx_int_t
ngx_cognito_revoke_user_session(ngx_cognito_call_t *call)
{
    ngx_cognito_revoke_user_session_request_t  *input;

    input = call->input;

    return ngx_cognito_revoke_session(call, &input->session_id,
                                      input->revoke_associated_sessions,
                                      &call->found.grant_id);
}


static ngx_int_t
ngx_cognito_revoke_user_session_by_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_revoke_user_session_request_t  *input;

    input = call->input;

    return ngx_cognito_revoke_session(call, &input->session_id,
                                      input->revoke_associated_sessions,
                                      NULL);
}


static ngx_int_t
ngx_cognito_revoke_session(ngx_cognito_call_t *call, const ngx_str_t *id,
    ngx_uint_t linked, const ngx_str_t *current)
{
    ngx_uint_t                   i;
    ngx_array_t                 *sessions;
    ngx_cognito_user_session_t  *session;

    sessions = call->found.user_sessions;
    session = sessions->elts;

    for (i = 0; i < sessions->nelts; i++) {

        if (!ngx_cognito_same_name(&session[i].session_id, id)
            || !ngx_cognito_is_active(call, &session[i]))
        {
            continue;
        }

        if (current && ngx_cognito_same_name(&session[i].id, current)) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_CURRENT_SESSION);
        }

        call->found.grant_id = session[i].id;

        return ngx_cognito_end_sign_ins(call, &call->found.user.username,
                      linked == NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_LINKED,
                                        ngx_cognito_user_sessions_ended);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_SESSION_NOT_FOUND);
}


static ngx_int_t
ngx_cognito_user_sessions_ended(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


ngx_int_t
ngx_cognito_end_sign_in(ngx_cognito_call_t *call, const ngx_str_t *username,
    ngx_cognito_step_pt then)
{
    return ngx_cognito_end_sign_ins(call, username, 0, then);
}


ngx_int_t
ngx_cognito_end_linked_sign_ins(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then)
{
    ngx_str_t  *username;

    username = &call->asked.username;

    /* where nothing was tracked nothing is linked */

    if (call->found.user_pool->record->user_session_tracking == 0) {
        return ngx_cognito_end_sign_ins(call, username, 0, then);
    }

    call->found.then = then;

    return ngx_cognito_ask_user_sessions(call, username,
                                         ngx_cognito_linked_sessions_told);
}


static ngx_int_t
ngx_cognito_linked_sessions_told(ngx_cognito_call_t *call)
{
    if (ngx_cognito_told_user_sessions(call) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_end_sign_ins(call, &call->asked.username, 1,
                                    call->found.then);
}


/*
 * The entries go first: whatever the connection does then, nothing is listed
 * that has ended.
 */

static ngx_int_t
ngx_cognito_end_sign_ins(ngx_cognito_call_t *call, const ngx_str_t *username,
    ngx_uint_t linked, ngx_cognito_step_pt then)
{
    ngx_int_t                    rc;
    ngx_str_t                    key, *id;
    ngx_uint_t                   i;
    ngx_array_t                  ended, *sessions;
    ngx_cognito_user_session_t  *session, *own;

    static ngx_str_t  del = ngx_string("DEL");
    static ngx_str_t  hdel = ngx_string("HDEL");

    if (ngx_array_init(&ended, call->pool, 4, sizeof(ngx_str_t)) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    id = ngx_array_push(&ended);
    *id = call->found.grant_id;

    sessions = linked ? call->found.user_sessions : NULL;
    session = sessions ? sessions->elts : NULL;
    own = NULL;

    for (i = 0; sessions && i < sessions->nelts; i++) {
        if (ngx_cognito_same_name(&session[i].id, &call->found.grant_id)) {
            own = &session[i];
        }
    }

    for (i = 0; own && i < sessions->nelts; i++) {

        if (!ngx_cognito_is_linked(own, &session[i])) {
            continue;
        }

        id = ngx_array_push(&ended);
        if (id == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        *id = session[i].id;
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_SESSIONS,
                              &call->found.user_pool->id, username, NULL,
                              &key);

    id = ended.elts;

    for (i = 0; rc == NGX_OK && i < ended.nelts; i++) {

        if (call->found.user_pool->record->user_session_tracking) {
            rc = ngx_cognito_ask(call->query, 3, &hdel, &key, &id[i]);
        }
    }

    for (i = 0; rc == NGX_OK && i < ended.nelts; i++) {

        rc = ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_GRANT,
                                  &call->found.user_pool->id, username,
                                  &id[i], &key);
        if (rc == NGX_OK) {
            rc = ngx_cognito_ask(call->query, 2, &del, &key);
        }
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_wait(call->query, &call->service->store);
    }

    return ngx_cognito_await(call, rc, then);
}


/* one came through the other: a single sign-on and the tokens it gave out */

static ngx_uint_t
ngx_cognito_is_linked(ngx_cognito_user_session_t *one,
    ngx_cognito_user_session_t *other)
{
    return ngx_cognito_same_name(&one->record->origin_session_id,
                                 &other->session_id)
           || ngx_cognito_same_name(&other->record->origin_session_id,
                                    &one->session_id);
}
