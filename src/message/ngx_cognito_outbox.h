
/*
 * The outbox: messages of a call on their way to the sinks.
 *
 * A message is added before the commit that makes its code.  What a sink
 * keeps in Redis is in that commit; what it sends leaves after it, and the
 * call is answered when all of it was sent.  A code that could not be sent
 * is taken back.  All memory is the call's.
 */


#ifndef _NGX_COGNITO_OUTBOX_H_INCLUDED_
#define _NGX_COGNITO_OUTBOX_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_sinks.h"


typedef struct ngx_cognito_outbox_s  ngx_cognito_outbox_t;

struct ngx_cognito_outbox_s {
    ngx_array_t                      letters;   /* of _letter_t */
    ngx_array_t                      failed;    /* of _letter_t, likewise */
    ngx_array_t                      forgotten; /* keys of the inbox: they
                                                   had to make room */
    ngx_uint_t                       mails;     /* messages by mail */
    ngx_uint_t                       kept;      /* some are in the commit */
    ngx_uint_t                       current;   /* which is sent */
    ngx_uint_t                       tries;     /* of it */
    ngx_cognito_refusal_t            refusal;   /* of the first failure */
};


/*
 * Puts a message to found.user where its medium's sinks want it.  NGX_ERROR
 * after ngx_cognito_fail().
 */
ngx_int_t ngx_cognito_outbox_add(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery);

/*
 * What has to happen before the commit: mails are counted, the inbox is told.
 * Returns as a step, but a step ends with it.
 */
ngx_int_t ngx_cognito_outbox_announce(ngx_cognito_call_t *call);

/*
 * What the call was refused with is kept: it goes on without the messages
 * that were to be made, and is refused when it is committed.  NGX_OK, or
 * NGX_ERROR after ngx_cognito_fail().
 */
ngx_int_t ngx_cognito_outbox_refuse(ngx_cognito_call_t *call);

/*
 * Who is new claims names before the commit, in a query that tells the inbox,
 * too, and spares a round trip: the first adds to the end of call->query, the
 * second reads the answer.  Nothing is done for users who are not new.
 */
ngx_int_t ngx_cognito_outbox_ask(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_outbox_told(ngx_cognito_call_t *call);

/* adds to the commit's query what the inbox forgets to make room */
ngx_int_t ngx_cognito_outbox_ask_room(ngx_cognito_call_t *call);

/* after the commit: all is sent, or the call is refused; returns as a step */
ngx_int_t ngx_cognito_outbox_deliver(ngx_cognito_call_t *call);

/* the letter whose sink's send() was called last */
ngx_cognito_letter_t *ngx_cognito_outbox_current(ngx_cognito_call_t *call);

/* a sink's send() ends with this; returns as a step */
ngx_int_t ngx_cognito_outbox_sent(ngx_cognito_call_t *call,
    ngx_cognito_sending_e outcome);


/*
 * ngx_cognito_email_quota.c: goes on with "then", or refuses, when the mails
 * of this day are used up.  Returns as a step.
 */
ngx_int_t ngx_cognito_count_mails(ngx_cognito_call_t *call, ngx_uint_t mails,
    ngx_cognito_step_pt then);


#endif /* _NGX_COGNITO_OUTBOX_H_INCLUDED_ */
