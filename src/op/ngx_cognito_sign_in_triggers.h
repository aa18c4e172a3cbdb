
/*
 * The steps in which a sign-in asks the pool's triggers, and what they leave
 * for others.
 */


#ifndef _NGX_COGNITO_SIGN_IN_TRIGGERS_H_INCLUDED_
#define _NGX_COGNITO_SIGN_IN_TRIGGERS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_trigger.h"


/* ngx_cognito_sign_in_triggers.c */

/* who begins a sign-in may go on; whoever is locked out is not asked about */
ngx_int_t ngx_cognito_pre_authentication(ngx_cognito_call_t *call);
/* the sign-in is committed, its tokens are not made yet */
ngx_int_t ngx_cognito_post_authentication(ngx_cognito_call_t *call);

/* no step: request->validation_data, which is told even if there is none */
ngx_int_t ngx_cognito_tell_validation_data(ngx_cognito_call_t *call,
    ngx_cognito_trigger_request_t *request, ngx_array_t *entries);
/* no step: request->user_not_found, where the client hides which there are */
void ngx_cognito_tell_user_not_found(ngx_cognito_call_t *call,
    ngx_cognito_trigger_request_t *request);


/* ngx_cognito_sign_up_triggers.c */

/* found.user, who is about to be written, may come out of it confirmed */
ngx_int_t ngx_cognito_pre_sign_up(ngx_cognito_call_t *call);
/* found.user is written; told only of one who is confirmed */
ngx_int_t ngx_cognito_post_confirmation(ngx_cognito_call_t *call);


/* ngx_cognito_user_migration.c */

/* found.user is not there: it may be made, and then the call begins anew */
ngx_int_t ngx_cognito_migrate_user(ngx_cognito_call_t *call);


/* ngx_cognito_token_triggers.c */

/* the tokens that are about to be made may be changed */
ngx_int_t ngx_cognito_pre_token_generation(ngx_cognito_call_t *call);
/* no step: changes the claims of a token of this use, as was said */
ngx_int_t ngx_cognito_override_claims(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_uint_t use, ngx_str_t *claims);


/* ngx_cognito_custom_sign_in.c */

extern const ngx_cognito_step_pt  ngx_cognito_custom_flow_steps[];
/* the answer to CUSTOM_CHALLENGE */
extern const ngx_cognito_step_pt  ngx_cognito_custom_answer_steps[];
/* a password was proven on the way: found.history is what was before it */
extern const ngx_cognito_step_pt  ngx_cognito_custom_password_steps[];


#endif /* _NGX_COGNITO_SIGN_IN_TRIGGERS_H_INCLUDED_ */
