
/*
 * The inbox: messages kept for those who test, instead of being sent.
 *
 * A user's messages are a stream of the newest few in the user's own slot,
 * so that the commit that keeps a code also keeps its message.  Entries are
 * sealed: a copied Redis shows no code.  Who has messages is in an index.
 * All memory is the call's.
 */


#ifndef _NGX_COGNITO_INBOX_H_INCLUDED_
#define _NGX_COGNITO_INBOX_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/*
 * Puts a message to found.user into found.commit.  NGX_ERROR after
 * ngx_cognito_fail().
 */
ngx_int_t ngx_cognito_inbox_add(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery);

/*
 * Adds to call->query, as its last command, what tells the index that
 * found.user is about to have a message; before the commit.
 */
ngx_int_t ngx_cognito_inbox_ask_index(ngx_cognito_call_t *call);

/* reads the answer: who had to make room; returns as a step */
ngx_int_t ngx_cognito_inbox_told_index(ngx_cognito_call_t *call);

/* adds to call->query what forgets the messages of those who made room */
ngx_int_t ngx_cognito_inbox_ask_room(ngx_cognito_call_t *call);

/*
 * The content handler of "cognito_inbox".  GET lists messages, the newest
 * first, DELETE forgets them; the arguments pool, username, kind, since and
 * limit choose among them.  Browsers get a page that does both.
 */
ngx_int_t ngx_cognito_inbox_handler(ngx_http_request_t *r,
    ngx_cognito_service_t *service, ngx_cognito_front_t *front);


#endif /* _NGX_COGNITO_INBOX_H_INCLUDED_ */
