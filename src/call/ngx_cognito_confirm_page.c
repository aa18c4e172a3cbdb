
/*
 * The page "/confirmUser": what a person sees who has followed the link in a
 * mail.
 *
 * Its request is answered with a page whatever it comes to, and only by GET:
 * who asks for headers alone has not followed anything.  What it does is a
 * list of steps like any other.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


#define NGX_COGNITO_PAGE_ARGUMENT  512

#define NGX_COGNITO_PAGE                                                      \
    "<!DOCTYPE html>\n"                                                       \
    "<html lang=\"en\">\n"                                                    \
    "<head><meta charset=\"utf-8\"><title>%s</title></head>\n"                \
    "<body><p>%s</p></body>\n"                                                \
    "</html>\n"


static ngx_int_t ngx_cognito_page_argument(ngx_cognito_call_t *call,
    const char *name, ngx_str_t *value);


ngx_int_t
ngx_cognito_is_confirm_page(ngx_cognito_call_t *call)
{
    ngx_int_t            rc;
    ngx_str_t           *uri;

    static ngx_str_t     name = ngx_string("/confirmUser");

    uri = &call->request->uri;

    if (call->request->method != NGX_HTTP_GET
        || uri->len < name.len
        || ngx_memcmp(uri->data + uri->len - name.len, name.data, name.len)
           != 0)
    {
        return NGX_DECLINED;
    }

    rc = ngx_cognito_page_argument(call, "client_id", &call->asked.client_id);

    if (rc == NGX_OK) {
        rc = ngx_cognito_page_argument(call, "user_name",
                                       &call->asked.username);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_page_argument(call, "confirmation_code",
                                       &call->asked.confirmation_code);
    }

    return rc;
}


/* what is absent, or nothing that could be meant, is empty */

static ngx_int_t
ngx_cognito_page_argument(ngx_cognito_call_t *call, const char *name,
    ngx_str_t *value)
{
    size_t     i;
    ngx_int_t  rc;

    rc = ngx_cognito_form_argument(call->pool, &call->request->args, name,
                                   value);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc != NGX_OK || value->len > NGX_COGNITO_PAGE_ARGUMENT) {
        ngx_str_null(value);
    }

    for (i = 0; i < value->len; i++) {
        if (value->data[i] < ' ' || value->data[i] == 0x7f) {
            ngx_str_null(value);
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_confirm_page(ngx_cognito_call_t *call, ngx_uint_t *status,
    ngx_str_t *text)
{
    const char  *title, *said;

    title = "Not confirmed";
    *status = NGX_HTTP_BAD_REQUEST;

    switch (call->error) {

    case NGX_COGNITO_E_NONE:
        title = "Confirmed";
        said = "Your registration has been confirmed!";
        *status = NGX_HTTP_OK;
        break;

    case NGX_COGNITO_E_ALIAS_TAKEN:
        said = "Another account uses this email address already.";
        break;

    case NGX_COGNITO_E_ATTEMPT_LIMIT:
        said = "Too many attempts. Please try again later.";
        break;

    case NGX_COGNITO_E_FORBIDDEN:
        said = "This request is not allowed.";
        *status = NGX_HTTP_FORBIDDEN;
        break;

    case NGX_COGNITO_E_INTERNAL:
    case NGX_COGNITO_E_TOO_MANY_REQUESTS:
        said = "Something went wrong. Please try again later.";
        *status = NGX_HTTP_INTERNAL_SERVER_ERROR;
        break;

    default:
        said = "This link has expired or has been used already.";
    }

    text->data = ngx_pnalloc(call->pool, sizeof(NGX_COGNITO_PAGE)
                                         + ngx_strlen(title)
                                         + ngx_strlen(said));
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    text->len = ngx_sprintf(text->data, NGX_COGNITO_PAGE, title, said)
                - text->data;

    return NGX_OK;
}
