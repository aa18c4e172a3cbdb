
/*
 * Whether a sign-in needs a second factor, and which.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"


ngx_int_t
ngx_cognito_ask_second_factor(ngx_cognito_call_t *call)
{
    return NGX_OK;
}
