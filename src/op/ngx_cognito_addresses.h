
/*
 * The attributes of a user that can be proven by a code.  What changes them
 * (ngx_cognito_user_attributes.c) and what proves them
 * (ngx_cognito_attribute_verification.c) share this table.
 */


#ifndef _NGX_COGNITO_ADDRESSES_H_INCLUDED_
#define _NGX_COGNITO_ADDRESSES_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


#define NGX_COGNITO_NADDRESSES  2


/* the attributes that can be proven */

typedef struct {
    ngx_str_t                       *name;
    ngx_str_t                       *verified;
    ngx_uint_t                       medium;
    ngx_uint_t                       setting;  /* ..._VERIFIED_ATTRIBUTE_... */
    ngx_uint_t                       bit;      /* NGX_COGNITO_NAME_... */
    ngx_uint_t                       absent;   /* errors: to verify */
    ngx_uint_t                       flagged;  /* and to call verified */
} ngx_cognito_address_t;


/* the name is the kind of the address's codes, too */

extern const ngx_cognito_address_t
    ngx_cognito_addresses[NGX_COGNITO_NADDRESSES];


#endif /* _NGX_COGNITO_ADDRESSES_H_INCLUDED_ */
