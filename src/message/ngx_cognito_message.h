
/*
 * Messages to users: what they say, and how an address is shown to others.
 *
 * What lives here: the texts of a pool, or the service's own; masks; the
 * invitation of AdminCreateUser.  What does not: which address is written to
 * and what the code is (src/op/ngx_cognito_codes.c), and where messages go
 * (ngx_cognito_inbox.h).  All memory is the call's or of the pool given.
 */


#ifndef _NGX_COGNITO_MESSAGE_H_INCLUDED_
#define _NGX_COGNITO_MESSAGE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


typedef enum {
    NGX_COGNITO_MESSAGE_VERIFICATION = 0,   /* codes that prove an address */
    NGX_COGNITO_MESSAGE_AUTHENTICATION,     /* codes that sign in */
    NGX_COGNITO_MESSAGE_INVITATION          /* temporary passwords */
} ngx_cognito_message_purpose_e;


/*
 * ngx_cognito_custom_message.c: asks whoever has a say in the messages that
 * are about to be made, by media (bits of _message_medium()), and goes on
 * with then(call), which makes them.  Where a function refuses, the step is
 * over without them, and the call is refused once it is committed: "then" is
 * not run.  Returns as a step.
 */
ngx_int_t ngx_cognito_prepare_messages(ngx_cognito_call_t *call,
    ngx_uint_t media, ngx_cognito_step_pt then);
/* the same where nothing is to be kept of a call that a function refuses */
ngx_int_t ngx_cognito_prepare_message(ngx_cognito_call_t *call,
    ngx_uint_t media, ngx_cognito_step_pt then);

#define ngx_cognito_message_medium(medium)  (1 << (medium))

/*
 * The texts of the pool's CustomMessage, NULL: there is none.  It is one that
 * has the places which a message of this purpose needs.
 */
const ngx_str_t *ngx_cognito_custom_body(ngx_cognito_call_t *call,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t medium,
    ngx_uint_t linked);
const ngx_str_t *ngx_cognito_custom_subject(ngx_cognito_call_t *call);

/* the places of a template that are filled in */
ngx_uint_t ngx_cognito_message_has_code(const ngx_str_t *text);
ngx_uint_t ngx_cognito_message_has_username(const ngx_str_t *text);
ngx_uint_t ngx_cognito_message_has_link(const ngx_str_t *text);

/* for HTML; a text that needs it lies in the pool then */
ngx_int_t ngx_cognito_message_escape(ngx_pool_t *pool, ngx_str_t *value);

/*
 * Fills in delivery->subject and ->body for the medium, with delivery->code
 * and the user's name in their places.  NGX_ERROR after ngx_cognito_fail().
 */
ngx_int_t ngx_cognito_message_compose(ngx_cognito_call_t *call,
    ngx_cognito_message_purpose_e purpose, ngx_cognito_delivery_t *delivery);

/*
 * A message as the inbox shows it and web hooks get it.  Who asks overwrites
 * the text, as there is a code in it.
 */
ngx_int_t ngx_cognito_message_json(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_str_t *text);

/*
 * An address as those may see it who only know the user's name:
 * "j***@e***", "+*******0100".
 */
ngx_int_t ngx_cognito_mask_address(ngx_pool_t *pool, ngx_uint_t medium,
    const ngx_str_t *address, ngx_str_t *masked);

/* "SignUp", "ForgotPassword" ...: what the call's messages are sent for */
const ngx_str_t *ngx_cognito_message_kind(ngx_cognito_call_t *call);

/* "Authentication": the kind of codes that sign in, whatever operation */
extern const ngx_str_t  ngx_cognito_message_authentication;

/*
 * The invitation that AdminCreateUser sends, with asked.password, by all the
 * media it asks for (text message, when it asks for none) that found.user has
 * an address of; where there is none nothing is sent, and that is no error.
 * It goes into found.commit.  Not a step, but returns as one: a step ends
 * with it.
 */
ngx_int_t ngx_cognito_invite(ngx_cognito_call_t *call);


#endif /* _NGX_COGNITO_MESSAGE_H_INCLUDED_ */
