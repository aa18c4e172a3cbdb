
/*
 * What the operations on pools and app clients share among themselves.  All
 * memory is the call's; NGX_ERROR always comes after ngx_cognito_fail().
 */


#ifndef _NGX_COGNITO_CONFIGURE_H_INCLUDED_
#define _NGX_COGNITO_CONFIGURE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_steps.h"


/* ngx_cognito_user_pools.c */

/*
 * The id that the request's X-Cognito-Resource-Id chooses for what it makes;
 * NGX_DECLINED: none, the service draws one.
 */
ngx_int_t ngx_cognito_chosen_id(ngx_cognito_call_t *call, ngx_str_t *id);

/*
 * The hint before the record: puts an id into the index of its kind, unless
 * that has "limit" members already, which is LimitExceeded.  Returns as a
 * step does; the next step then goes on.
 */
ngx_int_t ngx_cognito_list_resource(ngx_cognito_call_t *call,
    const ngx_str_t *list, const ngx_str_t *id, ngx_uint_t limit);

/*
 * The change of a record of configuration, to be followed by others:
 * call->query commits it and tells other machines; then(call) reads reply 0.
 */
ngx_int_t ngx_cognito_commit_settings(ngx_cognito_call_t *call,
    ngx_cognito_commit_t *commit, ngx_cognito_step_pt then);

/* the same for found.user_pool as it shall be */
ngx_int_t ngx_cognito_commit_user_pool(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_record_t *record, ngx_cognito_step_pt then);
/* what that came to, for a step to return */
ngx_int_t ngx_cognito_user_pool_committed(ngx_cognito_call_t *call);

/*
 * What such a commit of a loaded record came to: NGX_OK; anything else is
 * for the step to return, after a conflict the call starts over.
 */
ngx_int_t ngx_cognito_settings_committed(ngx_cognito_call_t *call,
    const ngx_str_t *key);


/* ngx_cognito_user_pool_settings.c */

/*
 * Judges the settings of a pool as asked for and fills in the defaults of
 * what was left out.  before: the pool that is changed, or NULL.  Parts that
 * came with the request are not written to: the call may start over.
 */
ngx_int_t ngx_cognito_settle_user_pool(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_t *before);


/* ngx_cognito_pool_mfa.c */

/*
 * Judges what the record of a changed pool says of second factors, and
 * forgets it where MFA is off.
 */
ngx_int_t ngx_cognito_settle_pool_mfa(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_t *pool, ngx_cognito_user_pool_record_t *record);


/* ngx_cognito_user_pool_schema.c */

/* the standard attributes, as changed by those asked for, then the others */
ngx_int_t ngx_cognito_make_schema(ngx_cognito_call_t *call,
    ngx_array_t *asked, ngx_array_t **schema);


/* ngx_cognito_app_client_settings.c */

/* likewise for an app client; verb: "creating" or "updating" */
ngx_int_t ngx_cognito_settle_client(ngx_cognito_call_t *call,
    ngx_cognito_user_pool_client_t *client, ngx_uint_t has_secret,
    const char *verb);


#endif /* _NGX_COGNITO_CONFIGURE_H_INCLUDED_ */
