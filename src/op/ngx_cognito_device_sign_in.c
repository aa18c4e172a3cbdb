
/*
 * Signing in from a device: which sign-ins are asked for it, and what device
 * a sign-in belongs to.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"


void
ngx_cognito_ask_device_key(ngx_cognito_call_t *call)
{
    const ngx_str_t  *value;

    value = ngx_cognito_parameter(call, "DEVICE_KEY");

    if (value) {
        call->found.device_key = *value;
    }
}


ngx_int_t
ngx_cognito_ask_remembered_device(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


ngx_int_t
ngx_cognito_ask_device(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


ngx_int_t
ngx_cognito_name_device(ngx_cognito_call_t *call)
{
    /* what a client says of its device is not proven by saying it */

    ngx_str_null(&call->found.device_key);

    return NGX_OK;
}
