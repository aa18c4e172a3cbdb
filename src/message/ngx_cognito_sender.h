
/*
 * Who a pool's mails are from, whatever sends them.
 */


#ifndef _NGX_COGNITO_SENDER_H_INCLUDED_
#define _NGX_COGNITO_SENDER_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/* the service's own */
extern const ngx_str_t  ngx_cognito_default_from;

/* from=, of a sink that sends mails; returns as a directive's handler does */
char *ngx_cognito_sender_conf(ngx_str_t *value, ngx_str_t *from);

/*
 * What the pool says: an address of its own, or that of its SES identity,
 * where it is one and no domain; else the sink's.  Addresses are what the
 * pool has, good or not; reply_to may be empty.
 */
void ngx_cognito_sender(ngx_cognito_call_t *call, const ngx_str_t *otherwise,
    ngx_str_t *from, ngx_str_t *reply_to);


#endif /* _NGX_COGNITO_SENDER_H_INCLUDED_ */
