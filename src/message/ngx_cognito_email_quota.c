
/*
 * The directive cognito_email_quota: how many mails an account sends a day.
 *
 * Counted are messages of pools that send by the service's own account, all
 * of a call at once and before its commit: a call that is refused has changed
 * nothing.  A call that starts over does not count again.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_MAILS_RESET  (9 * 3600) /* s, UTC */

#define NGX_COGNITO_MAILS_TTL    "172800000"


static ngx_int_t ngx_cognito_mails_arguments(ngx_cognito_call_t *call,
    ngx_uint_t mails, ngx_str_t *arguments);
static ngx_int_t ngx_cognito_mails_counted(ngx_cognito_call_t *call);


ngx_int_t
ngx_cognito_count_mails(ngx_cognito_call_t *call, ngx_uint_t mails,
    ngx_cognito_step_pt then)
{
    ngx_int_t                           rc;
    ngx_str_t                          *arguments;
    ngx_cognito_email_configuration_t  *email;

    email = call->found.user_pool->settings->email_configuration;

    if (call->service->email_quota == 0
        || mails <= call->asked.counted_mails
        || (email && email->email_sending_account
                     == NGX_COGNITO_EMAIL_SENDING_ACCOUNT_DEVELOPER))
    {
        return then(call);
    }

    arguments = ngx_palloc(call->pool, 4 * sizeof(ngx_str_t));

    if (arguments == NULL
        || ngx_cognito_mails_arguments(call,
                                       mails - call->asked.counted_mails,
                                       arguments)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    call->found.counted = then;

    rc = ngx_cognito_query_script(call->query,
                                  &ngx_cognito_script_count_mails, 1, 4,
                                  arguments);

    return ngx_cognito_await(call, rc, ngx_cognito_mails_counted);
}


/* a day is named by the date on which it begins, at nine */

static ngx_int_t
ngx_cognito_mails_arguments(ngx_cognito_call_t *call, ngx_uint_t mails,
    ngx_str_t *arguments)
{
    ngx_tm_t   tm;
    u_char     date[sizeof("2024-05-17")];
    ngx_str_t  day;

    ngx_gmtime(call->now / 1000 - NGX_COGNITO_MAILS_RESET, &tm);

    day.data = date;
    day.len = ngx_snprintf(date, sizeof(date), "%4d-%02d-%02d", tm.ngx_tm_year,
                           tm.ngx_tm_mon, tm.ngx_tm_mday)
              - date;

    arguments[1].data = ngx_pnalloc(call->pool, NGX_INT_T_LEN);
    arguments[2].data = ngx_pnalloc(call->pool, NGX_INT_T_LEN);

    if (arguments[1].data == NULL || arguments[2].data == NULL) {
        return NGX_ERROR;
    }

    arguments[1].len = ngx_sprintf(arguments[1].data, "%ui", mails)
                       - arguments[1].data;
    arguments[2].len = ngx_sprintf(arguments[2].data, "%ui",
                                   call->service->email_quota)
                       - arguments[2].data;
    ngx_str_set(&arguments[3], NGX_COGNITO_MAILS_TTL);

    return ngx_cognito_mails_key(call->pool, &call->service->account, &day,
                                 &arguments[0]);
}


static ngx_int_t
ngx_cognito_mails_counted(ngx_cognito_call_t *call)
{
    ngx_str_t  word;

    if (ngx_cognito_told_text(call->query, 0, 0, &word) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (word.len == sizeof("LIMIT") - 1
        && ngx_strncmp(word.data, "LIMIT", word.len) == 0)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_EMAIL_QUOTA);
    }

    if (call->found.outbox) {
        call->asked.counted_mails = call->found.outbox->mails;
    }

    return call->found.counted(call);
}
