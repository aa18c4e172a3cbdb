
/*
 * The sinks "smtp://" and "smtps://": mail by a server.
 *
 * Mail is sent by libcurl in a thread, because libcurl blocks; there is no
 * such sink without threads.  This is the only room that sees libcurl.  The
 * rows of the table of sinks are here; ngx_cognito_sinks.h says what they
 * are.
 */


#ifndef _NGX_COGNITO_SMTP_H_INCLUDED_
#define _NGX_COGNITO_SMTP_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sinks.h"


/* how a connection without TLS becomes one with it */

typedef enum {
    NGX_COGNITO_STARTTLS_UNSET = 0,
    NGX_COGNITO_STARTTLS_OFF,
    NGX_COGNITO_STARTTLS_OFFERED,       /* if the server offers it */
    NGX_COGNITO_STARTTLS_REQUIRED
} ngx_cognito_starttls_e;


/* a server as it is configured; texts for libcurl are terminated */

typedef struct {
    ngx_str_t                        url;
    ngx_str_t                        addresses;  /* "<host>:<port>:<list>" */
    ngx_str_t                        user;
    ngx_str_t                        password;
    ngx_str_t                        from;
    ngx_str_t                        gateway;    /* of text messages */
    ngx_str_t                        certificates;
    ngx_str_t                        pool_name;
    ngx_thread_pool_t               *thread_pool;
    ngx_msec_t                       timeout;    /* of one try */
    ngx_uint_t                       starttls;
    ngx_flag_t                       ssl_verify;
} ngx_cognito_smtp_t;


/* a mail on its way; all of it is the thread's while the job runs */

typedef struct {
    ngx_cognito_smtp_t              *server;
    ngx_str_t                        sender;     /* terminated */
    ngx_str_t                        recipient;
    ngx_str_t                        text;
    size_t                           read;       /* of the text, so far */
    ngx_msec_t                       until;      /* by the thread's clock */
    ngx_uint_t                       outcome;    /* ngx_cognito_sending_e */
    const char                      *reason;
    long                             reply;      /* of the server; 0: none */
} ngx_cognito_smtp_mail_t;


char *ngx_cognito_smtp_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink);
char *ngx_cognito_smtp_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value);
ngx_int_t ngx_cognito_smtp_ready(ngx_conf_t *cf,
    ngx_cognito_service_t *service, ngx_cognito_sink_t *sink);

ngx_int_t ngx_cognito_smtp_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery);
ngx_int_t ngx_cognito_smtp_send(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter);


/* ngx_cognito_smtp_client.c: the job's work, on ngx_cognito_smtp_mail_t */
ngx_int_t ngx_cognito_smtp_work(ngx_cognito_job_t *job);

/* milliseconds, by a clock that a thread may read */
ngx_msec_t ngx_cognito_smtp_clock(void);

/* the worker's start and end, when its threads are gone */
ngx_int_t ngx_cognito_smtp_start(ngx_cycle_t *cycle);
void ngx_cognito_smtp_stop(void);


#endif /* _NGX_COGNITO_SMTP_H_INCLUDED_ */
