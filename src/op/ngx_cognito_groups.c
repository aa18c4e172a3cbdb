
/*
 * Groups: making, reading, changing, deleting and listing them.
 *
 * A group is a record under its name, with an id of its own, so that one of
 * the same name that comes later is another group.  The pool's index of names
 * is a hint, written before the record and once more after it, because a
 * deletion of the group's predecessor may be sweeping; who reads the index
 * looks at the records.  Who is in a group is in ngx_cognito_group_members.c.
 * All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"
#include "ngx_cognito_groups.h"
#include "ngx_cognito_lists.h"
#include "ngx_cognito_pages.h"


#define NGX_COGNITO_MAX_GROUPS  10000


static ngx_int_t ngx_cognito_list_group(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_store_group(ngx_cognito_call_t *call);
static ngx_cognito_group_record_t *ngx_cognito_new_group(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_stored(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_withdraw_group(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_withdrawn(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_group_index(ngx_cognito_call_t *call,
    ngx_uint_t listed);
static ngx_int_t ngx_cognito_load_group_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_group(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_change_group(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_changed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_delete_group(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_deleted(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_forgotten(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_over(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_list_groups(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_listed_group(ngx_cognito_call_t *call,
    const ngx_str_t *name);
static ngx_int_t ngx_cognito_told_listed_group(ngx_cognito_call_t *call,
    ngx_uint_t n);


const ngx_cognito_step_pt  ngx_cognito_create_group_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_list_group,
    ngx_cognito_store_group,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_get_group_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_group,
    ngx_cognito_reply_group,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_update_group_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_group,
    ngx_cognito_change_group,
    ngx_cognito_reply_group,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_delete_group_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_group,
    ngx_cognito_delete_group,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_list_groups_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_list_groups,
    NULL
};


static ngx_str_t  ngx_cognito_get = ngx_string("GET");
static ngx_str_t  ngx_cognito_unlink = ngx_string("UNLINK");


static ngx_int_t
ngx_cognito_list_group(ngx_cognito_call_t *call)
{
    ngx_str_t  list;

    if (ngx_cognito_group_list_key(call->pool, &call->found.user_pool->id,
                                   &list)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_list_resource(call, &list, &call->asked.group_name,
                                     NGX_COGNITO_MAX_GROUPS);
}


/*
 * The pool is read once more behind the commit: if its deletion began
 * meanwhile and may have swept its groups already, this one goes again.
 */

static ngx_int_t
ngx_cognito_store_group(ngx_cognito_call_t *call)
{
    ngx_cognito_commit_t                 *commit;
    ngx_cognito_group_record_t           *record;
    ngx_cognito_create_group_response_t  *output;

    record = ngx_cognito_new_group(call);
    if (record == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    output = call->output;
    output->group = record->group;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    commit = ngx_cognito_commit_create(call->pool, &call->found.group.key, 0);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_group_record, record);

    if (ngx_cognito_ask_commit(call->query, commit) != NGX_OK
        || ngx_cognito_ask_group_index(call, 1) != NGX_OK
        || ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                           &call->found.user_pool->key)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_wait(call->query,
                                                  &call->service->store),
                             ngx_cognito_group_stored);
}


static ngx_cognito_group_record_t *
ngx_cognito_new_group(ngx_cognito_call_t *call)
{
    ngx_cognito_group_t         *group;
    ngx_cognito_group_record_t  *record;

    record = ngx_pcalloc(call->pool, sizeof(ngx_cognito_group_record_t));
    group = ngx_pcalloc(call->pool, sizeof(ngx_cognito_group_t));

    if (record == NULL || group == NULL
        || ngx_cognito_random_uuid(call->pool, &record->id) != NGX_OK
        || ngx_cognito_group_key(call->pool, &call->found.user_pool->id,
                                 &call->asked.group_name,
                                 &call->found.group.key)
           != NGX_OK)
    {
        return NULL;
    }

    ngx_cognito_copy_members(&ngx_cognito_shape_group, group,
                             call->operation->input, call->input);

    group->creation_date = call->now;
    group->last_modified_date = call->now;
    record->group = group;

    return record;
}


static ngx_int_t
ngx_cognito_group_stored(ngx_cognito_call_t *call)
{
    uint64_t                         version;
    ngx_int_t                        rc;
    ngx_cognito_user_pool_record_t  *pool;

    rc = ngx_cognito_told_commit(call->query, 0);

    if (rc == NGX_COGNITO_CONFLICT) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_GROUP_EXISTS);
    }

    if (rc != NGX_COGNITO_COMMITTED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_told_record(call->query, 2, -1,
                                 &ngx_cognito_shape_user_pool_record,
                                 &version, (void **) &pool);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_DECLINED || pool->deleting == NGX_COGNITO_TRUE) {
        return ngx_cognito_withdraw_group(call);
    }

    return NGX_OK;
}


/* nobody has heard of it yet */

static ngx_int_t
ngx_cognito_withdraw_group(ngx_cognito_call_t *call)
{
    ngx_cognito_cache_changed(&call->service->store,
                              &call->found.user_pool->key);

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_ask(call->query, 2, &ngx_cognito_unlink,
                        &call->found.group.key)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call, ngx_cognito_ask_group_index(call, 0),
                             ngx_cognito_group_withdrawn);
}


static ngx_int_t
ngx_cognito_group_withdrawn(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_POOL_NOT_FOUND,
                            &call->found.user_pool->id);
}


static ngx_int_t
ngx_cognito_ask_group_index(ngx_cognito_call_t *call, ngx_uint_t listed)
{
    ngx_str_t         list;

    static ngx_str_t  zadd = ngx_string("ZADD");
    static ngx_str_t  zrem = ngx_string("ZREM");
    static ngx_str_t  score = ngx_string("0");

    if (ngx_cognito_group_list_key(call->pool, &call->found.user_pool->id,
                                   &list)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (!listed) {
        return ngx_cognito_ask(call->query, 3, &zrem, &list,
                               &call->asked.group_name);
    }

    return ngx_cognito_ask(call->query, 4, &zadd, &list, &score,
                           &call->asked.group_name);
}


ngx_int_t
ngx_cognito_group_members_key(ngx_cognito_call_t *call, const ngx_str_t *name,
    const ngx_str_t *id, ngx_str_t *key)
{
    return ngx_cognito_member_list_key(call->pool, &call->found.user_pool->id,
                                       name, id, key);
}


ngx_int_t
ngx_cognito_load_group(ngx_cognito_call_t *call)
{
    ngx_str_t  *key;

    key = &call->found.group.key;

    if (ngx_cognito_group_key(call->pool, &call->found.user_pool->id,
                              &call->asked.group_name, key)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                                             key),
                             ngx_cognito_load_group_read);
}


static ngx_int_t
ngx_cognito_load_group_read(ngx_cognito_call_t *call)
{
    ngx_int_t                   rc;
    ngx_cognito_found_group_t  *group;

    group = &call->found.group;

    rc = ngx_cognito_told_record(call->query, 0, -1,
                                 &ngx_cognito_shape_group_record,
                                 &group->version, (void **) &group->record);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_GROUP_NOT_FOUND);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


/* GetGroup and UpdateGroup answer alike, with the same member */

static ngx_int_t
ngx_cognito_reply_group(ngx_cognito_call_t *call)
{
    ngx_cognito_get_group_response_t  *output;

    output = call->output;
    output->group = call->found.group.record->group;

    return NGX_OK;
}


/* what is left out stays as it is */

static ngx_int_t
ngx_cognito_change_group(ngx_cognito_call_t *call)
{
    ngx_cognito_group_t                 *group;
    ngx_cognito_commit_t                *commit;
    ngx_cognito_found_group_t           *found;
    ngx_cognito_update_group_request_t  *input;

    input = call->input;
    found = &call->found.group;
    group = found->record->group;

    if (input->description.data) {
        group->description = input->description;
    }

    if (input->role_arn.data) {
        group->role_arn = input->role_arn;
    }

    if (input->precedence.set) {
        group->precedence = input->precedence;
    }

    group->last_modified_date = call->now;

    commit = ngx_cognito_commit_create(call->pool, &found->key,
                                       found->version);

    if (commit == NULL || ngx_cognito_query(call) == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_group_record,
                              found->record);

    if (ngx_cognito_ask_commit(call->query, commit) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_wait(call->query,
                                                  &call->service->store),
                             ngx_cognito_group_changed);
}


static ngx_int_t
ngx_cognito_group_changed(ngx_cognito_call_t *call)
{
    switch (ngx_cognito_told_commit(call->query, 0)) {

    case NGX_COGNITO_COMMITTED:
        return NGX_OK;

    case NGX_COGNITO_CONFLICT:
        return ngx_cognito_start_over(call);

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }
}


static ngx_int_t
ngx_cognito_delete_group(ngx_cognito_call_t *call)
{
    ngx_cognito_commit_t       *commit;
    ngx_cognito_found_group_t  *found;

    found = &call->found.group;

    commit = ngx_cognito_commit_create(call->pool, &found->key,
                                       found->version);

    if (commit == NULL || ngx_cognito_query(call) == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_delete(commit);

    if (ngx_cognito_ask_commit(call->query, commit) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_wait(call->query,
                                                  &call->service->store),
                             ngx_cognito_group_deleted);
}


/*
 * The record is gone, and with it every membership: users may name its id as
 * long as they like.
 */

static ngx_int_t
ngx_cognito_group_deleted(ngx_cognito_call_t *call)
{
    ngx_int_t                   rc;
    ngx_str_t                   members;
    ngx_cognito_found_group_t  *found;

    rc = ngx_cognito_group_changed(call);

    if (rc != NGX_OK) {
        return rc;
    }

    found = &call->found.group;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_group_members_key(call, &call->asked.group_name,
                                      &found->record->id, &members)
        != NGX_OK
        || ngx_cognito_ask_group_index(call, 0) != NGX_OK
        || ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &found->key)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask(call->query, 2,
                                             &ngx_cognito_unlink, &members),
                             ngx_cognito_group_forgotten);
}


/* a group made anew meanwhile under the same name keeps its place */

static ngx_int_t
ngx_cognito_group_forgotten(ngx_cognito_call_t *call)
{
    ngx_str_t  text;

    if (ngx_cognito_told_text(call->query, 1, -1, &text) == NGX_DECLINED) {
        return NGX_OK;
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call, ngx_cognito_ask_group_index(call, 1),
                             ngx_cognito_group_over);
}


static ngx_int_t
ngx_cognito_group_over(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


static ngx_int_t
ngx_cognito_list_groups(ngx_cognito_call_t *call)
{
    ngx_cognito_listing_t                listing;
    ngx_cognito_list_groups_request_t   *input;
    ngx_cognito_list_groups_response_t  *output;

    input = call->input;
    output = call->output;

    ngx_memzero(&listing, sizeof(ngx_cognito_listing_t));

    listing.limit = ngx_cognito_page_limit(&input->limit);
    listing.next_token = &output->next_token;
    listing.ask = ngx_cognito_ask_listed_group;
    listing.told = ngx_cognito_told_listed_group;

    output->next_token = input->next_token;
    output->groups = ngx_array_create(call->pool, listing.limit,
                                      sizeof(ngx_cognito_group_t));

    if (output->groups == NULL
        || ngx_cognito_group_list_key(call->pool, &call->found.user_pool->id,
                                      &listing.list)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_list_page(call, &listing);
}


static ngx_int_t
ngx_cognito_ask_listed_group(ngx_cognito_call_t *call, const ngx_str_t *name)
{
    ngx_str_t  key;

    if (ngx_cognito_group_key(call->pool, &call->found.user_pool->id, name,
                              &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &key);
}


static ngx_int_t
ngx_cognito_told_listed_group(ngx_cognito_call_t *call, ngx_uint_t n)
{
    uint64_t                             version;
    ngx_int_t                            rc;
    ngx_cognito_group_t                 *group;
    ngx_cognito_group_record_t          *record;
    ngx_cognito_list_groups_response_t  *output;

    output = call->output;

    rc = ngx_cognito_told_record(call->query, n, -1,
                                 &ngx_cognito_shape_group_record, &version,
                                 (void **) &record);

    if (rc != NGX_OK) {
        return rc;
    }

    /* there is room for a page */

    group = ngx_array_push(output->groups);
    *group = *record->group;

    return NGX_OK;
}
