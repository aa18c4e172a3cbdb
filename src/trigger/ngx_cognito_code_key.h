
/*
 * What codes are encrypted with for custom senders: the data key that a call
 * asks of KMS, by the location that cognito_kms names.
 */


#ifndef _NGX_COGNITO_CODE_KEY_H_INCLUDED_
#define _NGX_COGNITO_CODE_KEY_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/*
 * The directive cognito_kms: a slot function of ngx_cognito_kms_t *, NULL for
 * "off"; and what a location ends up with, when all directives are read,
 * which may be said of one more than once.
 */
char *ngx_cognito_kms_conf(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
ngx_int_t ngx_cognito_kms_ready(ngx_conf_t *cf, ngx_cognito_kms_t *kms,
    ngx_cognito_service_t *service);

/*
 * Asks for a data key under the KMSKeyID of found.user_pool.  then(call), a
 * step, is run whatever came of it.  In one call KMS is asked once: a call
 * that starts over finds the key, or that there is none.
 */
ngx_int_t ngx_cognito_ask_code_key(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then);

/*
 * Keeps a code, or a temporary password, for what encrypts it later.  NGX_OK;
 * NGX_DECLINED: there is no key (none was asked for, no cognito_kms, no
 * KMSKeyID, or KMS gave none, which was logged); NGX_ERROR after
 * ngx_cognito_fail().
 */
ngx_int_t ngx_cognito_keep_secret(ngx_cognito_call_t *call,
    const ngx_str_t *secret, ngx_str_t *kept);

/*
 * Encrypts what was kept, by a job; then(call), a step, finds it as the
 * function gets it.  NGX_ERROR also where no thread can be had.
 */
ngx_int_t ngx_cognito_encrypt_secret(ngx_cognito_call_t *call,
    const ngx_str_t *kept, ngx_cognito_step_pt then);
ngx_str_t *ngx_cognito_encrypted_secret(ngx_cognito_call_t *call);


#endif /* _NGX_COGNITO_CODE_KEY_H_INCLUDED_ */
