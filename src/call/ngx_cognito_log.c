
/*
 * What of a request may stand in a log.
 *
 * The Query form has passwords and codes in the request line, which nginx
 * adds to every line of the error log that concerns a request.  In its place
 * stands the line with the values of its arguments left out, but for those
 * that name something and prove nothing.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


static u_char *ngx_cognito_mask_argument(u_char *to, u_char *end, u_char *p,
    u_char *last);
static u_char *ngx_cognito_add_bytes(u_char *to, u_char *end, u_char *p,
    size_t size);
static ngx_uint_t ngx_cognito_is_shown(u_char *name, size_t len);


/* in place of nginx's own, which would show the request line as it came */

u_char *
ngx_cognito_log_handler(ngx_http_request_t *r, ngx_http_request_t *sr,
    u_char *buf, size_t len)
{
    u_char                    *p, *end, *question;
    ngx_str_t                  referrer;
    ngx_http_core_srv_conf_t  *cscf;

    end = buf + len;

    cscf = ngx_http_get_module_srv_conf(r, ngx_http_core_module);

    p = ngx_slprintf(buf, end, ", server: %V", &cscf->server_name);

    if (r->request_line.len) {
        p = ngx_slprintf(p, end, ", request: \"");
        p = ngx_cognito_mask(p, end, &r->request_line);
        p = ngx_slprintf(p, end, "\"");
    }

    if (r != sr) {
        p = ngx_slprintf(p, end, ", subrequest: \"%V\"", &sr->uri);
    }

    if (r->headers_in.host) {
        p = ngx_slprintf(p, end, ", host: \"%V\"",
                         &r->headers_in.host->value);
    }

    if (r->headers_in.referer) {
        referrer = r->headers_in.referer->value;

        question = ngx_strlchr(referrer.data, referrer.data + referrer.len,
                               '?');
        if (question) {
            referrer.len = question - referrer.data;
        }

        p = ngx_slprintf(p, end, ", referrer: \"%V\"", &referrer);
    }

    return p;
}


u_char *
ngx_cognito_mask(u_char *to, u_char *end, const ngx_str_t *line)
{
    u_char  *p, *q, *last, *blank;

    p = line->data;
    last = p + line->len;

    q = ngx_strlchr(p, last, '?');

    if (q == NULL) {
        return ngx_cognito_add_bytes(to, end, p, line->len);
    }

    to = ngx_cognito_add_bytes(to, end, p, q + 1 - p);

    blank = ngx_strlchr(q, last, ' ');
    if (blank == NULL) {
        blank = last;
    }

    for (p = q + 1; p < blank; p = q + 1) {

        q = ngx_strlchr(p, blank, '&');
        if (q == NULL) {
            q = blank;
        }

        to = ngx_cognito_mask_argument(to, end, p, q);

        if (q < blank) {
            to = ngx_cognito_add_bytes(to, end, q, 1);
        }
    }

    return ngx_cognito_add_bytes(to, end, blank, last - blank);
}


static u_char *
ngx_cognito_mask_argument(u_char *to, u_char *end, u_char *p, u_char *last)
{
    u_char  *equals;

    equals = ngx_strlchr(p, last, '=');

    /* without a name it may be anything */

    if (equals == NULL) {
        return p < last ? ngx_cognito_add_bytes(to, end, (u_char *) "*", 1)
                        : to;
    }

    if (ngx_cognito_is_shown(p, equals - p)) {
        return ngx_cognito_add_bytes(to, end, p, last - p);
    }

    to = ngx_cognito_add_bytes(to, end, p, equals + 1 - p);

    return ngx_cognito_add_bytes(to, end, (u_char *) "*", 1);
}


static u_char *
ngx_cognito_add_bytes(u_char *to, u_char *end, u_char *p, size_t size)
{
    size = ngx_min(size, (size_t) (end - to));

    return ngx_cpymem(to, p, size);
}


static ngx_uint_t
ngx_cognito_is_shown(u_char *name, size_t len)
{
    ngx_str_t         *shown;

    static ngx_str_t   names[] = {
        ngx_string("Action"),
        ngx_string("Version"),
        ngx_string("UserPoolId"),
        ngx_string("ClientId"),
        ngx_null_string
    };

    for (shown = names; shown->len; shown++) {
        if (shown->len == len && ngx_strncmp(shown->data, name, len) == 0) {
            return 1;
        }
    }

    return 0;
}
