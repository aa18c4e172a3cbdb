
/*
 * Links that confirm a sign-up: what a mail says instead of a code.
 */


#ifndef _NGX_COGNITO_CONFIRM_LINK_H_INCLUDED_
#define _NGX_COGNITO_CONFIRM_LINK_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/*
 * The address that confirms found.user with a code, for HTML.  NGX_DECLINED:
 * there is none that could be trusted to lead here; NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_confirm_link(ngx_cognito_call_t *call,
    const ngx_str_t *code, ngx_str_t *link);


#endif /* _NGX_COGNITO_CONFIRM_LINK_H_INCLUDED_ */
