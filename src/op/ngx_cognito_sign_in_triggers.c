
/*
 * PreAuthentication and PostAuthentication.
 *
 * The first is asked when a sign-in begins, after the user is known and
 * before anything is proven; the second when all is proven and committed, so
 * that nothing is begun anew after it: a function that then throws keeps the
 * tokens back.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


static ngx_int_t ngx_cognito_trigger_done(ngx_cognito_call_t *call);


ngx_int_t
ngx_cognito_pre_authentication(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    /* who is refused in any case is refused by the next steps */

    if (!ngx_cognito_has_trigger(call, NGX_COGNITO_TRIGGER_PRE_AUTHENTICATION)
        || (call->found.user.record == NULL && !ngx_cognito_hides_users(call))
        || ngx_cognito_is_locked(call))
    {
        return NGX_OK;
    }

    request = ngx_cognito_trigger_request(call);

    if (request == NULL
        || ngx_cognito_tell_validation_data(call, request,
                                            call->asked.client_metadata)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    request->client_metadata = NULL;

    ngx_cognito_tell_user_not_found(call, request);

    return ngx_cognito_run_trigger(call,
                                   NGX_COGNITO_TRIGGER_PRE_AUTHENTICATION,
                                   request, ngx_cognito_trigger_done);
}


ngx_int_t
ngx_cognito_post_authentication(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    if (!ngx_cognito_has_trigger(call,
                                 NGX_COGNITO_TRIGGER_POST_AUTHENTICATION))
    {
        return NGX_OK;
    }

    request = ngx_cognito_trigger_request(call);
    if (request == NULL) {
        return NGX_ERROR;
    }

    request->new_device_used = ngx_cognito_boolean(call->found.new_device
                                                   != NULL);

    return ngx_cognito_run_trigger(call,
                                   NGX_COGNITO_TRIGGER_POST_AUTHENTICATION,
                                   request, ngx_cognito_trigger_done);
}


static ngx_int_t
ngx_cognito_trigger_done(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


ngx_int_t
ngx_cognito_tell_validation_data(ngx_cognito_call_t *call,
    ngx_cognito_trigger_request_t *request, ngx_array_t *entries)
{
    if (entries == NULL) {
        ngx_str_set(&request->validation_data, "null");
        return NGX_OK;
    }

    if (ngx_cognito_encode(call->pool,
                           &ngx_cognito_shape_string_to_string_map, entries,
                           &request->validation_data)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


void
ngx_cognito_tell_user_not_found(ngx_cognito_call_t *call,
    ngx_cognito_trigger_request_t *request)
{
    if (ngx_cognito_hides_users(call)) {
        request->user_not_found = ngx_cognito_boolean(call->found.user.record
                                                      == NULL);
    }
}
