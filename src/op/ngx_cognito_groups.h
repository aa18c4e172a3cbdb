
/*
 * What the files of groups share among themselves and with the signing of
 * tokens.
 */


#ifndef _NGX_COGNITO_GROUPS_H_INCLUDED_
#define _NGX_COGNITO_GROUPS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"


/* ngx_cognito_groups.c */

/* asked.group_name -> found.group; none: "Group not found." */
ngx_int_t ngx_cognito_load_group(ngx_cognito_call_t *call);
/* no step: the key of the index of a group's members */
ngx_int_t ngx_cognito_group_members_key(ngx_cognito_call_t *call,
    const ngx_str_t *name, const ngx_str_t *id, ngx_str_t *key);


/* ngx_cognito_group_members.c */

/*
 * No step: the groups that found.user is in and that there are, in
 * found.groups by precedence, then by name; goes on with then(call).
 */
ngx_int_t ngx_cognito_find_groups(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then);

/*
 * No step: into call->query, for each group that the record names: found.user
 * leaves the index of its members, or joins it again.
 */
ngx_int_t ngx_cognito_ask_leave_groups(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record);
ngx_int_t ngx_cognito_ask_join_groups(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record);


#endif /* _NGX_COGNITO_GROUPS_H_INCLUDED_ */
