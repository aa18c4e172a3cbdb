
/*
 * The sinks "sns:/uri", for text messages, and "ses:/uri", for mails: requests
 * of the two services' Query API, posted to a location that leads there.
 * ngx_cognito_sinks.h says what the functions are.
 */


#ifndef _NGX_COGNITO_AWS_SINKS_H_INCLUDED_
#define _NGX_COGNITO_AWS_SINKS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sinks.h"


char *ngx_cognito_sns_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink);
char *ngx_cognito_sns_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value);
ngx_int_t ngx_cognito_sns_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery);

char *ngx_cognito_ses_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink);
char *ngx_cognito_ses_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value);
ngx_int_t ngx_cognito_ses_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery);

ngx_int_t ngx_cognito_aws_sink_ready(ngx_conf_t *cf,
    ngx_cognito_service_t *service, ngx_cognito_sink_t *sink);
ngx_int_t ngx_cognito_aws_sink_send(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter);


#endif /* _NGX_COGNITO_AWS_SINKS_H_INCLUDED_ */
