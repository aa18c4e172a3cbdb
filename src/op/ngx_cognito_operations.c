
/*
 * Which steps carry out which operation.  An operation without a row is
 * answered as not implemented.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"


const ngx_cognito_step_pt  *ngx_cognito_steps[NGX_COGNITO_NOPERATIONS] = {

    [NGX_COGNITO_OP_CREATE_USER_POOL] = ngx_cognito_create_user_pool_steps,

    [NGX_COGNITO_OP_DESCRIBE_USER_POOL] = ngx_cognito_describe_user_pool_steps,

    [NGX_COGNITO_OP_UPDATE_USER_POOL] = ngx_cognito_update_user_pool_steps,

    [NGX_COGNITO_OP_DELETE_USER_POOL] = ngx_cognito_delete_user_pool_steps,

    [NGX_COGNITO_OP_CREATE_USER_POOL_CLIENT] =
        ngx_cognito_create_user_pool_client_steps,

    [NGX_COGNITO_OP_DESCRIBE_USER_POOL_CLIENT] =
        ngx_cognito_describe_user_pool_client_steps,

    [NGX_COGNITO_OP_UPDATE_USER_POOL_CLIENT] =
        ngx_cognito_update_user_pool_client_steps,

    [NGX_COGNITO_OP_DELETE_USER_POOL_CLIENT] =
        ngx_cognito_delete_user_pool_client_steps,
};
