
/*
 * AWS Signature Version 4: of a request that came, in its header form and its
 * presigned query form, and, in the former, of one that is to leave.  Knows
 * no nginx request: the caller lays out what was received or will be sent.
 */


#ifndef _NGX_COGNITO_SIGNATURE_H_INCLUDED_
#define _NGX_COGNITO_SIGNATURE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_error.h"


typedef struct {
    ngx_str_t                     id;
    ngx_str_t                     secret;
} ngx_cognito_access_key_t;


typedef struct {
    ngx_pool_t                   *pool;
    ngx_str_t                     method;
    ngx_str_t                     path;         /* as sent, without the query */
    ngx_str_t                     arguments;    /* the query as sent, no "?" */
    ngx_array_t                  *headers;      /* of ngx_keyval_t, as sent */
    u_char                       *body_sha256;  /* 32 bytes */
    ngx_array_t                  *access_keys;  /* ngx_cognito_access_key_t */
    time_t                        now;          /* seconds */

    ngx_str_t                     access_key;   /* whose it was, on NGX_OK */
} ngx_cognito_signed_request_t;


/*
 * NGX_OK; NGX_DECLINED: *error is the NGX_COGNITO_E_... to answer with and
 * *detail what its text names; NGX_ERROR.  A signature older or younger than
 * 300 seconds is refused; a presigned one lives for X-Amz-Expires.
 */
ngx_int_t ngx_cognito_signature_check(ngx_cognito_signed_request_t *request,
    ngx_uint_t *error, ngx_str_t *detail);


/* a POST without arguments that is to leave */

typedef struct {
    ngx_pool_t                   *pool;
    ngx_str_t                     access_key;
    ngx_str_t                     secret;
    ngx_str_t                     token;        /* of a session, or empty */
    ngx_str_t                     region;
    ngx_str_t                     service;
    ngx_str_t                     host;
    ngx_str_t                     path;
    ngx_str_t                     type;         /* of the body, or empty */
    ngx_array_t                  *headers;      /* ngx_keyval_t, lower case */
    ngx_str_t                     body;
    time_t                        now;          /* seconds */
} ngx_cognito_request_to_sign_t;


/*
 * Adds host, x-amz-date, x-amz-security-token (where there is a session) and
 * authorization to the headers.  All of them are signed, and the type, too,
 * which is not added.
 */
ngx_int_t ngx_cognito_signature_make(ngx_cognito_request_to_sign_t *request);


#endif /* _NGX_COGNITO_SIGNATURE_H_INCLUDED_ */
