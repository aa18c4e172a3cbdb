
/*
 * Who is in which group.
 *
 * The truth is in the user's record, which names its groups with their ids: a
 * group that was deleted, and one of the same name that came later, are not
 * the one that is named.  Such memberships mean nothing and go when there is
 * need of room.  The index of a group's members is a hint in the slot of the
 * group: it is written before the user's record, only while there is the
 * group, and once more after it, because a removal of the same user may be
 * sweeping; who reads it looks at the users.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_groups.h"
#include "ngx_cognito_lists.h"
#include "ngx_cognito_pages.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_MAX_MEMBERSHIPS  100


static ngx_int_t ngx_cognito_forget_lost_groups(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_lost_groups_known(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_add_membership(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_join_group(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_joined(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_join_group_again(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_remove_membership(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_leave_group(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_left(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_membership_over(ngx_cognito_call_t *call);
static ngx_cognito_membership_record_t *ngx_cognito_membership(
    ngx_cognito_user_record_t *record, const ngx_str_t *name);
static ngx_int_t ngx_cognito_ask_join(ngx_cognito_call_t *call,
    const ngx_str_t *name, const ngx_str_t *id);
static ngx_int_t ngx_cognito_ask_leave(ngx_cognito_call_t *call,
    const ngx_str_t *name, const ngx_str_t *id);
static ngx_int_t ngx_cognito_groups_told(ngx_cognito_call_t *call);
static int ngx_libc_cdecl ngx_cognito_compare_groups(const void *one,
    const void *two);
static int ngx_libc_cdecl ngx_cognito_compare_group_names(const void *one,
    const void *two);
static ngx_int_t ngx_cognito_find_groups_of_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_groups_of_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_list_members(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_ask_member(ngx_cognito_call_t *call,
    const ngx_str_t *name);
static ngx_int_t ngx_cognito_told_member(ngx_cognito_call_t *call,
    ngx_uint_t n);


const ngx_cognito_step_pt  ngx_cognito_admin_add_user_to_group_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_group,
    ngx_cognito_load_user,
    ngx_cognito_forget_lost_groups,
    ngx_cognito_add_membership,
    ngx_cognito_join_group,
    ngx_cognito_commit_user,
    ngx_cognito_join_group_again,
    NULL
};


/* an addition that was interrupted may have left the index without the user */

static const ngx_cognito_step_pt  ngx_cognito_is_member_steps[] = {
    ngx_cognito_join_group,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_remove_user_from_group_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_group,
    ngx_cognito_load_user,
    ngx_cognito_remove_membership,
    ngx_cognito_commit_user,
    ngx_cognito_leave_group,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_list_groups_for_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_find_groups_of_user,
    ngx_cognito_reply_groups_of_user,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_list_users_in_group_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_group,
    ngx_cognito_list_members,
    NULL
};


static ngx_str_t  ngx_cognito_get = ngx_string("GET");


/* only a user whose groups are many is worth a look at all of them */

static ngx_int_t
ngx_cognito_forget_lost_groups(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (record->groups == NULL
        || record->groups->nelts < NGX_COGNITO_MAX_MEMBERSHIPS)
    {
        return NGX_OK;
    }

    return ngx_cognito_find_groups(call, ngx_cognito_lost_groups_known);
}


static ngx_int_t
ngx_cognito_lost_groups_known(ngx_cognito_call_t *call)
{
    ngx_uint_t                        i;
    ngx_array_t                      *kept;
    ngx_cognito_group_record_t      **group;
    ngx_cognito_membership_record_t  *membership;

    kept = ngx_array_create(call->pool, call->found.groups->nelts + 1,
                            sizeof(ngx_cognito_membership_record_t));
    if (kept == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    group = call->found.groups->elts;

    for (i = 0; i < call->found.groups->nelts; i++) {

        /* there is room for all */

        membership = ngx_array_push(kept);
        membership->name = group[i]->group->group_name;
        membership->id = group[i]->id;
    }

    call->found.user.record->groups = kept;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_add_membership(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t        *record;
    ngx_cognito_group_record_t       *group;
    ngx_cognito_membership_record_t  *membership;

    record = call->found.user.record;
    group = call->found.group.record;

    membership = ngx_cognito_membership(record, &call->asked.group_name);

    if (membership) {

        if (ngx_cognito_same_name(&membership->id, &group->id)) {
            return ngx_cognito_continue_with(call,
                                             ngx_cognito_is_member_steps);
        }

        /* it was in a former group of this name */

        membership->id = group->id;

        return NGX_OK;
    }

    if (record->groups == NULL) {
        record->groups = ngx_array_create(call->pool, 1,
                                     sizeof(ngx_cognito_membership_record_t));
        if (record->groups == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    if (record->groups->nelts >= NGX_COGNITO_MAX_MEMBERSHIPS) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOO_MANY_MEMBERSHIPS,
                                (ngx_uint_t) NGX_COGNITO_MAX_MEMBERSHIPS);
    }

    membership = ngx_array_push(record->groups);
    if (membership == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    membership->name = call->asked.group_name;
    membership->id = group->id;

    return NGX_OK;
}


static ngx_cognito_membership_record_t *
ngx_cognito_membership(ngx_cognito_user_record_t *record,
    const ngx_str_t *name)
{
    ngx_uint_t                        i;
    ngx_cognito_membership_record_t  *membership;

    if (record->groups == NULL) {
        return NULL;
    }

    membership = record->groups->elts;

    for (i = 0; i < record->groups->nelts; i++) {
        if (ngx_cognito_same_name(&membership[i].name, name)) {
            return &membership[i];
        }
    }

    return NULL;
}


static ngx_int_t
ngx_cognito_join_group(ngx_cognito_call_t *call)
{
    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_join(call,
                                                  &call->asked.group_name,
                                             &call->found.group.record->id),
                             ngx_cognito_group_joined);
}


/* it may have been deleted since it was read */

static ngx_int_t
ngx_cognito_group_joined(ngx_cognito_call_t *call)
{
    ngx_str_t         word;

    static ngx_str_t  ok = ngx_string("OK");

    if (ngx_cognito_told_text(call->query, 0, 0, &word) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (!ngx_cognito_same_name(&word, &ok)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_GROUP_NOT_FOUND);
    }

    return NGX_OK;
}


/* what it comes to is of no interest: the user was added while there was it */

static ngx_int_t
ngx_cognito_join_group_again(ngx_cognito_call_t *call)
{
    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask_join(call,
                                                  &call->asked.group_name,
                                             &call->found.group.record->id),
                             ngx_cognito_membership_over);
}


static ngx_int_t
ngx_cognito_membership_over(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


/* who is not in the group is out of it */

static ngx_int_t
ngx_cognito_remove_membership(ngx_cognito_call_t *call)
{
    size_t                            rest;
    ngx_cognito_user_record_t        *record;
    ngx_cognito_membership_record_t  *membership, *last;

    record = call->found.user.record;

    membership = ngx_cognito_membership(record, &call->asked.group_name);

    if (membership == NULL) {
        return NGX_DONE;
    }

    last = record->groups->elts;
    last += --record->groups->nelts;

    rest = (u_char *) last - (u_char *) membership;

    ngx_memmove(membership, membership + 1, rest);

    if (record->groups->nelts == 0) {
        record->groups = NULL;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_leave_group(ngx_cognito_call_t *call)
{
    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_ask_leave(call, &call->asked.group_name,
                              &call->found.group.record->id)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_await(call,
                             ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                                             &call->found.user.key),
                             ngx_cognito_group_left);
}


/* a user who was added again meanwhile keeps its place */

static ngx_int_t
ngx_cognito_group_left(ngx_cognito_call_t *call)
{
    uint64_t                          version;
    ngx_int_t                         rc;
    ngx_str_t                        *id;
    ngx_cognito_user_record_t        *record;
    ngx_cognito_membership_record_t  *membership;

    rc = ngx_cognito_told_record(call->query, 1, -1,
                                 &ngx_cognito_shape_user_record, &version,
                                 (void **) &record);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_DECLINED) {
        return NGX_OK;
    }

    id = &call->found.group.record->id;
    membership = ngx_cognito_membership(record, &call->asked.group_name);

    if (membership == NULL || !ngx_cognito_same_name(&membership->id, id)) {
        return NGX_OK;
    }

    return ngx_cognito_join_group_again(call);
}


static ngx_int_t
ngx_cognito_ask_join(ngx_cognito_call_t *call, const ngx_str_t *name,
    const ngx_str_t *id)
{
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 4 * sizeof(ngx_str_t));

    if (arguments == NULL
        || ngx_cognito_group_key(call->pool, &call->found.user_pool->id, name,
                                 &arguments[0])
           != NGX_OK
        || ngx_cognito_group_members_key(call, name, id, &arguments[1])
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    arguments[2] = *id;
    arguments[3] = call->found.user.username;

    return ngx_cognito_query_script(call->query, &ngx_cognito_script_join, 2,
                                    4, arguments);
}


static ngx_int_t
ngx_cognito_ask_leave(ngx_cognito_call_t *call, const ngx_str_t *name,
    const ngx_str_t *id)
{
    ngx_str_t         key;

    static ngx_str_t  zrem = ngx_string("ZREM");

    if (ngx_cognito_group_members_key(call, name, id, &key) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_ask(call->query, 3, &zrem, &key,
                           &call->found.user.username);
}


ngx_int_t
ngx_cognito_ask_leave_groups(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record)
{
    ngx_uint_t                        i;
    ngx_cognito_membership_record_t  *membership;

    for (i = 0; record->groups && i < record->groups->nelts; i++) {
        membership = record->groups->elts;

        if (ngx_cognito_ask_leave(call, &membership[i].name,
                                  &membership[i].id)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_ask_join_groups(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record)
{
    ngx_uint_t                        i;
    ngx_cognito_membership_record_t  *membership;

    for (i = 0; record->groups && i < record->groups->nelts; i++) {
        membership = record->groups->elts;

        if (ngx_cognito_ask_join(call, &membership[i].name, &membership[i].id)
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* the groups lie in slots of their own: a command each, in one write */

ngx_int_t
ngx_cognito_find_groups(ngx_cognito_call_t *call, ngx_cognito_step_pt then)
{
    ngx_str_t                         key;
    ngx_uint_t                        i, n;
    ngx_array_t                      *memberships;
    ngx_cognito_membership_record_t  *membership;

    memberships = call->found.user.record->groups;
    n = memberships ? memberships->nelts : 0;

    call->found.groups = ngx_array_create(call->pool, n + 1,
                                        sizeof(ngx_cognito_group_record_t *));
    if (call->found.groups == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (n == 0) {
        return then(call);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    membership = memberships->elts;

    for (i = 0; i < n; i++) {
        if (ngx_cognito_group_key(call->pool, &call->found.user_pool->id,
                                  &membership[i].name, &key)
            != NGX_OK
            || ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &key)
               != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    call->found.with_groups = then;

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_groups_told);
}


static ngx_int_t
ngx_cognito_groups_told(ngx_cognito_call_t *call)
{
    uint64_t                          version;
    ngx_int_t                         rc;
    ngx_uint_t                        i;
    ngx_array_t                      *groups, *memberships;
    ngx_cognito_group_record_t       *record, **group;
    ngx_cognito_membership_record_t  *membership;

    groups = call->found.groups;
    memberships = call->found.user.record->groups;
    membership = memberships->elts;

    for (i = 0; i < memberships->nelts; i++) {
        rc = ngx_cognito_told_record(call->query, i, -1,
                                     &ngx_cognito_shape_group_record,
                                     &version, (void **) &record);

        if (rc == NGX_ERROR) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        if (rc == NGX_DECLINED
            || !ngx_cognito_same_name(&record->id, &membership[i].id))
        {
            continue;
        }

        /* there is room for all */

        group = ngx_array_push(groups);
        *group = record;
    }

    ngx_qsort(groups->elts, groups->nelts,
              sizeof(ngx_cognito_group_record_t *),
              ngx_cognito_compare_groups);

    return call->found.with_groups(call);
}


/* a group without precedence comes after all that have one */

static int ngx_libc_cdecl
ngx_cognito_compare_groups(const void *one, const void *two)
{
    ngx_cognito_integer_t       *first, *second;
    ngx_cognito_group_record_t  *const *a = one;
    ngx_cognito_group_record_t  *const *b = two;

    first = &(*a)->group->precedence;
    second = &(*b)->group->precedence;

    if (first->set != second->set) {
        return first->set ? -1 : 1;
    }

    if (first->set && first->value != second->value) {
        return first->value < second->value ? -1 : 1;
    }

    return ngx_cognito_compare_group_names(one, two);
}


static int ngx_libc_cdecl
ngx_cognito_compare_group_names(const void *one, const void *two)
{
    ngx_cognito_group_record_t  *const *a = one;
    ngx_cognito_group_record_t  *const *b = two;

    return (int) ngx_memn2cmp((*a)->group->group_name.data,
                              (*b)->group->group_name.data,
                              (*a)->group->group_name.len,
                              (*b)->group->group_name.len);
}


static ngx_int_t
ngx_cognito_find_groups_of_user(ngx_cognito_call_t *call)
{
    return ngx_cognito_find_groups(call, ngx_cognito_membership_over);
}


/* by name, so that pages stay pages when groups come and go */

static ngx_int_t
ngx_cognito_reply_groups_of_user(ngx_cognito_call_t *call)
{
    ngx_str_t                                           last, *name;
    ngx_uint_t                                          i, limit;
    ngx_array_t                                        *groups;
    ngx_cognito_group_t                                *shown;
    ngx_cognito_group_record_t                        **group;
    ngx_cognito_admin_list_groups_for_user_request_t   *input;
    ngx_cognito_admin_list_groups_for_user_response_t  *output;

    input = call->input;
    output = call->output;
    groups = call->found.groups;
    limit = ngx_cognito_page_limit(&input->limit);

    if (ngx_cognito_page_start(call, &call->found.user.key,
                               &input->next_token, &last)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    output->groups = ngx_array_create(call->pool, limit,
                                      sizeof(ngx_cognito_group_t));
    if (output->groups == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_qsort(groups->elts, groups->nelts,
              sizeof(ngx_cognito_group_record_t *),
              ngx_cognito_compare_group_names);

    group = groups->elts;

    for (i = 0; i < groups->nelts; i++) {
        name = &group[i]->group->group_name;

        if (last.len
            && ngx_memn2cmp(name->data, last.data, name->len, last.len) <= 0)
        {
            continue;
        }

        if (output->groups->nelts == limit) {
            return ngx_cognito_page_token(call, &call->found.user.key,
                                          &group[i - 1]->group->group_name,
                                          &output->next_token);
        }

        /* there is room for a page */

        shown = ngx_array_push(output->groups);
        *shown = *group[i]->group;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_list_members(ngx_cognito_call_t *call)
{
    ngx_cognito_listing_t                        listing;
    ngx_cognito_list_users_in_group_request_t   *input;
    ngx_cognito_list_users_in_group_response_t  *output;

    input = call->input;
    output = call->output;

    ngx_memzero(&listing, sizeof(ngx_cognito_listing_t));

    listing.limit = ngx_cognito_page_limit(&input->limit);
    listing.next_token = &output->next_token;
    listing.ask = ngx_cognito_ask_member;
    listing.told = ngx_cognito_told_member;

    output->next_token = input->next_token;
    output->users = ngx_array_create(call->pool, listing.limit,
                                     sizeof(ngx_cognito_user_t));

    if (output->users == NULL
        || ngx_cognito_group_members_key(call, &call->asked.group_name,
                                         &call->found.group.record->id,
                                         &listing.list)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_list_page(call, &listing);
}


static ngx_int_t
ngx_cognito_ask_member(ngx_cognito_call_t *call, const ngx_str_t *name)
{
    ngx_str_t  key;

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_USER,
                             &call->found.user_pool->id, name, NULL, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &key);
}


static ngx_int_t
ngx_cognito_told_member(ngx_cognito_call_t *call, ngx_uint_t n)
{
    uint64_t                                     version;
    ngx_int_t                                    rc;
    ngx_cognito_user_t                          *user;
    ngx_cognito_user_record_t                   *record;
    ngx_cognito_membership_record_t             *membership;
    ngx_cognito_list_users_in_group_response_t  *output;

    output = call->output;

    rc = ngx_cognito_told_record(call->query, n, -1,
                                 &ngx_cognito_shape_user_record, &version,
                                 (void **) &record);

    if (rc != NGX_OK) {
        return rc;
    }

    membership = ngx_cognito_membership(record, &call->asked.group_name);

    if (membership == NULL
        || !ngx_cognito_same_name(&membership->id,
                                  &call->found.group.record->id))
    {
        return NGX_DECLINED;
    }

    /* there is room for a page */

    user = ngx_array_push(output->users);
    ngx_memzero(user, sizeof(ngx_cognito_user_t));

    user->username = record->username;
    user->user_create_date = record->created.value;
    user->user_last_modified_date = record->modified.value;
    user->enabled = record->enabled;
    user->user_status = record->status;

    call->found.user.record = record;

    return ngx_cognito_show_attributes(call, NULL, &user->attributes);
}
