
/*
 * The sink "/uri": messages of either medium, posted as JSON to a location of
 * this server.  ngx_cognito_sinks.h says what the functions are.
 */


#ifndef _NGX_COGNITO_WEBHOOK_H_INCLUDED_
#define _NGX_COGNITO_WEBHOOK_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sinks.h"


char *ngx_cognito_webhook_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink);
char *ngx_cognito_webhook_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value);

ngx_int_t ngx_cognito_webhook_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery);
ngx_int_t ngx_cognito_webhook_send(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter);


#endif /* _NGX_COGNITO_WEBHOOK_H_INCLUDED_ */
