
/*
 * Sinks: where messages go.
 *
 * Each medium has its sinks, and a message goes to all of them.  A sink is
 * of a type, a row of the table in ngx_cognito_sinks.c: how the directive
 * describes it, what it does before the commit that makes a message, and
 * what after.  Configured sinks lie in the configuration's pool.
 */


#ifndef _NGX_COGNITO_SINKS_H_INCLUDED_
#define _NGX_COGNITO_SINKS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


#define NGX_COGNITO_SINK_TIMEOUT  5000      /* ms */


typedef struct ngx_cognito_sink_s    ngx_cognito_sink_t;
typedef struct ngx_cognito_letter_s  ngx_cognito_letter_t;


typedef struct {
    ngx_str_t                        name;      /* its whole, or what an
                                                   address begins with */

    /* of the directive: its address, then parameters, NULL: it has none */
    char *(*address)(ngx_conf_t *cf, ngx_cognito_sink_t *sink);
    char *(*parameter)(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
        ngx_str_t *name, ngx_str_t *value);
    /* when all directives are read; NGX_ERROR was logged */
    ngx_int_t (*ready)(ngx_conf_t *cf, ngx_cognito_service_t *service,
        ngx_cognito_sink_t *sink);

    /*
     * Before the commit: what it shall hold goes into found.commit, and what
     * is to be sent after it into letter->data.  NGX_DECLINED: it cannot be
     * sent; NGX_ERROR after ngx_cognito_fail().
     */
    ngx_int_t (*add)(ngx_cognito_call_t *call, ngx_cognito_letter_t *letter,
        ngx_cognito_delivery_t *delivery);

    /*
     * After it: as a step, which ends with ngx_cognito_outbox_sent().  NULL:
     * the commit has done all.
     */
    ngx_int_t (*send)(ngx_cognito_call_t *call, ngx_cognito_letter_t *letter);
} ngx_cognito_sink_type_t;


struct ngx_cognito_sink_s {
    const ngx_cognito_sink_type_t   *type;
    ngx_str_t                        value;     /* as it was configured */
    ngx_uint_t                       medium;    /* NGX_COGNITO_DELIVERY_... */
    void                            *conf;      /* of its type */
};


/* a message for one sink, in the call's pool */

struct ngx_cognito_letter_s {
    ngx_cognito_sink_t              *sink;
    void                            *data;      /* NULL: cannot be sent */
    ngx_str_t                        key;       /* of the code in it, or */
    ngx_str_t                        kept;      /* empty */
    ngx_cognito_refusal_t            refusal;   /* what a failure is told by;
                                                   _NONE: as it came out */
};


/* what came of sending */

typedef enum {
    NGX_COGNITO_SENT = 0,
    NGX_COGNITO_NOT_NOW,        /* another try may succeed */
    NGX_COGNITO_NOT_EVER,
    NGX_COGNITO_NOT_ALLOWED,    /* the sink does not serve us */
    NGX_COGNITO_NOT_TRUSTED,    /* or does not believe who we are */
    NGX_COGNITO_NOT_KNOWN       /* it may have been sent */
} ngx_cognito_sending_e;


/* cognito_message medium sink [parameter=value ...] [sink ...] */
char *ngx_cognito_sinks_conf(ngx_conf_t *cf, ngx_cognito_service_t *service);

/* when all directives are read: the inbox, where none was named */
ngx_int_t ngx_cognito_sinks_ready(ngx_conf_t *cf,
    ngx_cognito_service_t *service);

/* those of a medium */
ngx_array_t *ngx_cognito_sinks_of(ngx_cognito_service_t *service,
    ngx_uint_t medium);

/* timeout=, of one try */
char *ngx_cognito_sink_timeout(ngx_str_t *value, ngx_msec_t *timeout);

/* a parameter that the sink has not; returns NGX_CONF_ERROR */
char *ngx_cognito_sink_unknown(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name);

/* a sink cannot be used; what it has or lacks; returns NGX_ERROR */
ngx_int_t ngx_cognito_sink_complain(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    const char *problem);


#endif /* _NGX_COGNITO_SINKS_H_INCLUDED_ */
