
/*
 * Directives about tokens, mails and functions: what the outside calls this
 * server, how long a signing key serves, how many mails are sent, where
 * functions are asked.
 */


#ifndef _NGX_COGNITO_SERVICE_CONF_H_INCLUDED_
#define _NGX_COGNITO_SERVICE_CONF_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/*
 * cognito_issuer, cognito_key_rotation, cognito_link, cognito_email_quota and
 * cognito_access_key, with their arguments in cf->args; return as a
 * directive's handler does.
 */
char *ngx_cognito_conf_issuer(ngx_conf_t *cf, ngx_cognito_service_t *service);
char *ngx_cognito_conf_key_rotation(ngx_conf_t *cf,
    ngx_cognito_service_t *service);
char *ngx_cognito_conf_link(ngx_conf_t *cf, ngx_cognito_service_t *service);
char *ngx_cognito_conf_email_quota(ngx_conf_t *cf,
    ngx_cognito_service_t *service);
char *ngx_cognito_conf_access_key(ngx_conf_t *cf,
    ngx_cognito_service_t *service);

/* cognito_lambda: a slot function of ngx_str_t, empty for "off" */
char *ngx_cognito_conf_lambda(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);

/* the real service's issuers of service->region, where none was named */
ngx_int_t ngx_cognito_conf_default_issuers(ngx_conf_t *cf,
    ngx_cognito_service_t *service);


#endif /* _NGX_COGNITO_SERVICE_CONF_H_INCLUDED_ */
