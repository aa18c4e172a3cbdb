
/*
 * Writing a user: the commit of its record, with what lies in its slot.
 *
 * The user's record is the truth; claims of names and the index are hints in
 * slots of their own.  They are written before the record commits and given
 * up after it, so that a crash in between leaves at most a hint too many,
 * which readers check and claimants take over once it is old.  How a name is
 * claimed is in ngx_cognito_names.c.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_groups.h"
#include "ngx_cognito_names.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_sign_in.h"


static ngx_int_t ngx_cognito_write_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_written(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_committed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_remove_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_remove_sign_in(ngx_cognito_call_t *call,
    ngx_cognito_commit_t *commit);
static ngx_int_t ngx_cognito_remove_device_sessions(ngx_cognito_call_t *call,
    ngx_cognito_commit_t *commit);
static ngx_int_t ngx_cognito_user_removed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_forgotten(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_commit_over(ngx_cognito_call_t *call);


static ngx_str_t  ngx_cognito_get = ngx_string("GET");


ngx_int_t
ngx_cognito_found_user_key(ngx_cognito_call_t *call,
    ngx_cognito_key_e family, const ngx_str_t *suffix, ngx_str_t *key)
{
    if (ngx_cognito_user_key(call->pool, family, &call->found.user_pool->id,
                             &call->found.user.username, suffix, key)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_cognito_commit_t *
ngx_cognito_user_commit(ngx_cognito_call_t *call)
{
    if (call->found.commit) {
        return call->found.commit;
    }

    call->found.commit = ngx_cognito_commit_create(call->pool,
                                                   &call->found.user.key,
                                                   call->found.user.version);

    if (call->found.commit == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return call->found.commit;
}


ngx_int_t
ngx_cognito_commit_user(ngx_cognito_call_t *call)
{
    ngx_cognito_claiming_t  *claiming;

    claiming = ngx_cognito_claiming_create(call);
    if (claiming == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_compare_names(call, claiming) != NGX_OK) {
        return NGX_ERROR;
    }

    if (call->found.user.version == 0 || claiming->ngained
        || claiming->nlost)
    {
        return ngx_cognito_claim_names(call, ngx_cognito_write_user);
    }

    return ngx_cognito_write_user(call);
}


static ngx_int_t
ngx_cognito_write_user(ngx_cognito_call_t *call)
{
    ngx_int_t                   rc;
    ngx_cognito_commit_t       *commit;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (!call->found.as_modified) {
        record->modified.value = call->now;
        record->modified.set = 1;
    }

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL || ngx_cognito_query(call) == NULL) {
        return ngx_cognito_give_up(call);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_user_record, record);

    rc = ngx_cognito_ask_commit(call->query, commit);

    if (rc == NGX_OK && call->found.user.version == 0) {

        /* a deletion of the user's predecessor may still be sweeping */

        rc = ngx_cognito_ask_index(call, 1);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_outbox_ask_room(call);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_wait(call->query, &call->service->store);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_user_written);
}


static ngx_int_t
ngx_cognito_user_written(ngx_cognito_call_t *call)
{
    ngx_uint_t            error;
    ngx_cognito_found_t  *found;

    found = &call->found;

    switch (ngx_cognito_told_commit(call->query, 0)) {

    case NGX_COGNITO_COMMITTED:
        return ngx_cognito_user_committed(call);

    case NGX_COGNITO_CONFLICT:

        if (found->user.version || found->migrating) {
            return ngx_cognito_try_again(call);
        }

        error = found->exists_error ? found->exists_error
                                    : NGX_COGNITO_E_USER_EXISTS;
        break;

    case NGX_COGNITO_SPENT:
        error = NGX_COGNITO_E_CODE_EXPIRED;
        break;

    case NGX_COGNITO_LOCKED:
        error = NGX_COGNITO_E_PASSWORD_LOCKED;
        break;

    case NGX_COGNITO_GONE:
        error = found->gone_error ? found->gone_error
                                  : NGX_COGNITO_E_INTERNAL;
        break;

    case NGX_COGNITO_TAKEN:
        error = found->taken_error ? found->taken_error
                                   : NGX_COGNITO_E_INTERNAL;
        break;

    default:
        error = NGX_COGNITO_E_INTERNAL;
    }

    (void) ngx_cognito_fail(call, error);

    return ngx_cognito_give_up(call);
}


/* the record is written; names that it lost are nobody's now */

static ngx_int_t
ngx_cognito_user_committed(ngx_cognito_call_t *call)
{
    ngx_str_t                  text;
    ngx_cognito_found_user_t  *user;
    ngx_cognito_claiming_t    *claiming;

    claiming = call->found.claiming;
    user = &call->found.user;

    if (ngx_cognito_told_text(call->query, 0, 1, &text) == NGX_OK) {
        user->version = ngx_atoi(text.data, text.len);
    }

    user->nnames = claiming->nnames;
    ngx_memcpy(user->names, claiming->names, sizeof(user->names));

    call->found.commit = NULL;

    if (claiming->nlost == 0) {
        return ngx_cognito_outbox_deliver(call);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_ask_lost(call) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (call->query->commands.nelts == 0) {
        return ngx_cognito_outbox_deliver(call);
    }

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_commit_over);
}


ngx_int_t
ngx_cognito_commit_user_deletion(ngx_cognito_call_t *call)
{
    ngx_uint_t                 i;
    ngx_cognito_found_user_t  *user;
    ngx_cognito_claiming_t    *claiming;

    claiming = ngx_cognito_claiming_create(call);
    if (claiming == NULL) {
        return NGX_ERROR;
    }

    user = &call->found.user;

    for (i = 0; i < user->nnames; i++) {
        if (ngx_cognito_add_claim(call, &claiming->lost[claiming->nlost++],
                                  &user->names[i])
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    if (claiming->nlost) {
        return ngx_cognito_claim_names(call, ngx_cognito_remove_user);
    }

    return ngx_cognito_remove_user(call);
}


/*
 * Everything of the slot that can be named goes with the user, but for the
 * inbox.  Sign-ins and challenges have ids that nothing lists; they name the
 * user's sub and so are nobody's until they expire.
 */

static ngx_int_t
ngx_cognito_remove_user(ngx_cognito_call_t *call)
{
    ngx_int_t              rc;
    ngx_str_t              keys[NGX_COGNITO_KNOWN_USER_KEYS];
    ngx_uint_t             i;
    ngx_cognito_commit_t  *commit;

    if (ngx_cognito_known_user_keys(call, &call->found.user.username, keys)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL || ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_commit_delete(commit);

    for (i = NGX_COGNITO_KEPT_USER_KEYS; i < NGX_COGNITO_KNOWN_USER_KEYS; i++)
    {
        ngx_cognito_commit_side(commit, "del", &keys[i], NULL, 0);
    }

    if (ngx_cognito_remove_sign_in(call, commit) != NGX_OK
        || ngx_cognito_remove_device_sessions(call, commit) != NGX_OK)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask_commit(call->query, commit);

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_wait(call->query, &call->service->store);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_user_removed);
}


ngx_int_t
ngx_cognito_known_user_keys(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_str_t keys[NGX_COGNITO_KNOWN_USER_KEYS])
{
    ngx_uint_t  i;

    static struct {
        ngx_cognito_key_e       family;
        const ngx_str_t        *suffix;
    } known[NGX_COGNITO_KNOWN_USER_KEYS] = {
        { NGX_COGNITO_KEY_USER, NULL },
        { NGX_COGNITO_KEY_INBOX, NULL },
        { NGX_COGNITO_KEY_SESSIONS, NULL },
        { NGX_COGNITO_KEY_LOCK, NULL },
        { NGX_COGNITO_KEY_LOCK, &ngx_cognito_totp_lock },
        { NGX_COGNITO_KEY_LOCK, &ngx_cognito_setup_lock },
        { NGX_COGNITO_KEY_CODE, &ngx_cognito_code_sign_up },
        { NGX_COGNITO_KEY_CODE, &ngx_cognito_code_reset },
        { NGX_COGNITO_KEY_CODE, &ngx_cognito_email },
        { NGX_COGNITO_KEY_CODE, &ngx_cognito_phone_number },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_code_sign_up },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_code_reset },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_code_resend },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_code_password },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_code_attribute },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_code_verify },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_factor_kind },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_factor_mails },
        { NGX_COGNITO_KEY_TRIES, &ngx_cognito_factor_texts }
    };

    for (i = 0; i < NGX_COGNITO_KNOWN_USER_KEYS; i++) {
        if (ngx_cognito_user_key(call->pool, known[i].family,
                                 &call->found.user_pool->id, username,
                                 known[i].suffix, &keys[i])
            != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return NGX_OK;
}


/* the one whose token the user came with, if it was the user */

static ngx_int_t
ngx_cognito_remove_sign_in(ngx_cognito_call_t *call,
    ngx_cognito_commit_t *commit)
{
    ngx_str_t  key;

    if (call->found.grant_id.len == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_GRANT,
                                   &call->found.grant_id, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "del", &key, NULL, 0);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_remove_device_sessions(ngx_cognito_call_t *call,
    ngx_cognito_commit_t *commit)
{
    ngx_str_t                     id, key;
    ngx_uint_t                    i;
    ngx_array_t                  *devices;
    ngx_cognito_device_record_t  *device;

    devices = call->found.user.record->devices;

    if (devices == NULL) {
        return NGX_OK;
    }

    device = devices->elts;

    for (i = 0; i < devices->nelts; i++) {
        if (ngx_cognito_device_session_id(call, &device[i].key, &id) != NGX_OK
            || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH, &id,
                                          &key)
               != NGX_OK)
        {
            return NGX_ERROR;
        }

        ngx_cognito_commit_side(commit, "del", &key, NULL, 0);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_user_removed(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;

    rc = ngx_cognito_told_commit(call->query, 0);

    if (rc == NGX_COGNITO_CONFLICT) {
        return ngx_cognito_start_over(call);
    }

    if (rc != NGX_COGNITO_COMMITTED || ngx_cognito_query(call) == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_ask_index(call, 0);

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                             &call->found.user.key);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_lost(call);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_leave_groups(call, call->found.user.record);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_user_forgotten);
}


/* a user made anew meanwhile under the same name keeps its places */

static ngx_int_t
ngx_cognito_user_forgotten(ngx_cognito_call_t *call)
{
    uint64_t                    version;
    ngx_int_t                   rc;
    ngx_cognito_user_record_t  *record;

    rc = ngx_cognito_told_record(call->query, 1, -1,
                                 &ngx_cognito_shape_user_record, &version,
                                 (void **) &record);

    if (rc == NGX_DECLINED) {
        return NGX_OK;
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask_index(call, 1);

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_join_groups(call, record);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_commit_over);
}


static ngx_int_t
ngx_cognito_commit_over(ngx_cognito_call_t *call)
{
    return ngx_cognito_outbox_deliver(call);
}
