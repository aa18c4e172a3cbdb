
/*
 * Custom senders: functions of a pool that send its mails or text messages
 * in place of the server's sinks.
 *
 * Each is a sink of the pool's own, for the outbox to send by.  What it is
 * told of is who and why, and the code, encrypted; it makes the message
 * itself.
 */


#ifndef _NGX_COGNITO_CUSTOM_SENDER_H_INCLUDED_
#define _NGX_COGNITO_CUSTOM_SENDER_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sinks.h"


/* that of found.user_pool for a medium, NULL: the server's sinks send */
ngx_cognito_sink_t *ngx_cognito_custom_sender(ngx_cognito_call_t *call,
    ngx_uint_t medium);


#endif /* _NGX_COGNITO_CUSTOM_SENDER_H_INCLUDED_ */
