
/*
 * Steps of a user that is about to exist, whoever brings it: SignUp,
 * AdminCreateUser and UserMigration.
 */


#ifndef _NGX_COGNITO_NEWCOMERS_H_INCLUDED_
#define _NGX_COGNITO_NEWCOMERS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_call.h"


/*
 * asked.username -> found.user with a new record, if the pool lets a user
 * be called so; found.name_error for a username attribute that is another's
 */
ngx_int_t ngx_cognito_name_newcomer(ngx_cognito_call_t *call);

/* no step: which attribute the name that was typed is, or NULL */
ngx_str_t *ngx_cognito_username_attribute(ngx_cognito_call_t *call);

/* no step: its attributes, the one that is its name included */
ngx_int_t ngx_cognito_describe_newcomer(ngx_cognito_call_t *call,
    ngx_array_t *attributes, ngx_uint_t admin);

/* both: nobody has the name; found.exists_error, or found.name_error */
ngx_int_t ngx_cognito_look_for_namesake(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_refuse_namesake(ngx_cognito_call_t *call);

/* no step: the pool lets users sign in by codes instead of passwords */
ngx_uint_t ngx_cognito_is_passwordless(ngx_cognito_call_t *call,
    ngx_uint_t factor);


#endif /* _NGX_COGNITO_NEWCOMERS_H_INCLUDED_ */
