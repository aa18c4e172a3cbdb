
/*
 * What the files of Signature Version 4 share: the signature as it was taken
 * apart (ngx_cognito_signature.c) or as it is being made
 * (ngx_cognito_signature_make.c), and the one that belongs to its request
 * (ngx_cognito_signature_canonical.c).
 */


#ifndef _NGX_COGNITO_SIGNATURE_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_SIGNATURE_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_signature.h"


#define NGX_COGNITO_SIGNATURE_LEN  (2 * NGX_COGNITO_SHA256_LEN)
#define NGX_COGNITO_DATE_LEN       (sizeof("YYYYMMDDThhmmssZ") - 1)

#define NGX_COGNITO_ALGORITHM      "AWS4-HMAC-SHA256"


typedef struct {
    ngx_cognito_signed_request_t  *request;
    ngx_uint_t                    *error;
    ngx_str_t                     *detail;

    ngx_array_t                   *arguments;   /* ngx_keyval_t, decoded */

    ngx_str_t                      credential;
    ngx_str_t                      signed_headers;
    ngx_str_t                      given;

    ngx_str_t                      access_key;
    ngx_str_t                      scope;       /* date/.../aws4_request */
    ngx_str_t                      scope_date;
    ngx_str_t                      region;
    ngx_str_t                      service;
    ngx_str_t                      terminator;

    ngx_str_t                      payload;     /* as in the canonical form */
    u_char                         payload_text[NGX_COGNITO_SIGNATURE_LEN];

    time_t                         time;
    time_t                         lifetime;    /* seconds */
    u_char                         date[NGX_COGNITO_DATE_LEN];

    unsigned                       presigned:1;
} ngx_cognito_signature_t;


/* the first header of this name, any case; NULL: there is none */
ngx_str_t *ngx_cognito_signature_header(ngx_cognito_signed_request_t *request,
    const char *name);

/* YYYYMMDDThhmmssZ */
void ngx_cognito_date_print(u_char date[NGX_COGNITO_DATE_LEN],
    time_t seconds);

/* takes the query apart; NGX_ERROR: no memory */
ngx_int_t ngx_cognito_signature_arguments(ngx_cognito_signature_t *signature);
ngx_str_t *ngx_cognito_signature_argument(ngx_cognito_signature_t *signature,
    const char *name);

/* the signature of the request under a secret, in hexadecimal digits */
ngx_int_t ngx_cognito_signature_compute(ngx_cognito_signature_t *signature,
    const ngx_str_t *secret, u_char text[NGX_COGNITO_SIGNATURE_LEN]);


#endif /* _NGX_COGNITO_SIGNATURE_INTERNAL_H_INCLUDED_ */
