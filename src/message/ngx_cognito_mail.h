
/*
 * The text of a mail, as it goes over the wire (RFC 5322 and MIME).
 *
 * Whatever a pool's templates or a user's attributes hold becomes a header's
 * value or the body, never a line of its own.  What does not live here: what
 * a mail says (ngx_cognito_message.h) and how it leaves (ngx_cognito_smtp.h).
 * All memory is of the pool given.
 */


#ifndef _NGX_COGNITO_MAIL_H_INCLUDED_
#define _NGX_COGNITO_MAIL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


typedef struct {
    ngx_str_t            from;          /* "Name <address>", or an address */
    ngx_str_t            reply_to;      /* likewise; empty: none */
    ngx_str_t            to;            /* an address */
    ngx_str_t            subject;       /* empty: none */
    ngx_str_t            body;
    ngx_str_t            id;            /* of the message, any word */
    time_t               date;
    ngx_uint_t           html;          /* unsigned  html:1; */
} ngx_cognito_mail_t;


/* NGX_OK; NGX_DECLINED: an address is none; NGX_ERROR: no memory */
ngx_int_t ngx_cognito_mail_compose(ngx_pool_t *pool,
    const ngx_cognito_mail_t *mail, ngx_str_t *text);

/*
 * The address of "Name <address>", or of itself, and the name, without its
 * quotes.  NGX_DECLINED: there is none that could be written to.
 */
ngx_int_t ngx_cognito_mail_address(const ngx_str_t *text, ngx_str_t *name,
    ngx_str_t *address);

/*
 * "Name <address>" or an address in one line of ASCII, as headers have it.
 * NGX_DECLINED: there is no address; NGX_ERROR: no memory.
 */
ngx_int_t ngx_cognito_mail_one_line(ngx_pool_t *pool, const ngx_str_t *text,
    ngx_str_t *line);


#endif /* _NGX_COGNITO_MAIL_H_INCLUDED_ */
