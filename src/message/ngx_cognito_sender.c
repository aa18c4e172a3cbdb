
/*
 * Who a pool's mails are from: its EmailConfiguration, or the sink's "from".
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_mail.h"
#include "ngx_cognito_sender.h"


const ngx_str_t  ngx_cognito_default_from =
    ngx_string("no-reply@verificationemail.com");


char *
ngx_cognito_sender_conf(ngx_str_t *value, ngx_str_t *from)
{
    ngx_str_t  name, address;

    *from = *value;

    return ngx_cognito_mail_address(value, &name, &address) == NGX_OK
               ? NGX_CONF_OK : "has an invalid address in \"from\"";
}


void
ngx_cognito_sender(ngx_cognito_call_t *call, const ngx_str_t *otherwise,
    ngx_str_t *from, ngx_str_t *reply_to)
{
    u_char                             *p, *last;
    ngx_str_t                           identity, name, address;
    ngx_cognito_email_configuration_t  *email;

    email = call->found.user_pool->settings->email_configuration;

    *from = *otherwise;
    ngx_str_null(reply_to);

    if (email == NULL) {
        return;
    }

    *reply_to = email->reply_to_email_address;

    if (email->from.len) {
        *from = email->from;
        return;
    }

    last = email->source_arn.data + email->source_arn.len;
    p = ngx_strlchr(email->source_arn.data, last, '/');

    if (p) {
        identity.data = p + 1;
        identity.len = last - identity.data;

        if (ngx_cognito_mail_address(&identity, &name, &address) == NGX_OK) {
            *from = identity;
        }
    }
}
