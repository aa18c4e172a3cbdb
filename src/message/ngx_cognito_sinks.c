
/*
 * The directive cognito_message and the table of what can be named in it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_aws_sinks.h"
#include "ngx_cognito_inbox.h"
#include "ngx_cognito_sinks.h"
#include "ngx_cognito_smtp.h"
#include "ngx_cognito_webhook.h"


#define NGX_COGNITO_SINK_MAX_TIMEOUT  60000     /* ms */


static ngx_cognito_sink_t *ngx_cognito_sinks_add(ngx_conf_t *cf,
    ngx_array_t *sinks, ngx_uint_t medium, ngx_str_t *value);
static const ngx_cognito_sink_type_t *ngx_cognito_sinks_type(
    ngx_str_t *value);
static char *ngx_cognito_sinks_parameter(ngx_conf_t *cf,
    ngx_cognito_sink_t *sink, ngx_str_t *value);
static ngx_int_t ngx_cognito_sinks_medium_ready(ngx_conf_t *cf,
    ngx_cognito_service_t *service, ngx_array_t **sinks, ngx_uint_t medium);
static ngx_int_t ngx_cognito_sinks_inbox_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery);


static const ngx_cognito_sink_type_t  ngx_cognito_sink_types[] = {

    { ngx_string("inbox"),
      NULL, NULL, NULL, ngx_cognito_sinks_inbox_add, NULL },

    { ngx_string("smtp://"),
      ngx_cognito_smtp_address, ngx_cognito_smtp_parameter,
      ngx_cognito_smtp_ready, ngx_cognito_smtp_add, ngx_cognito_smtp_send },

    { ngx_string("smtps://"),
      ngx_cognito_smtp_address, ngx_cognito_smtp_parameter,
      ngx_cognito_smtp_ready, ngx_cognito_smtp_add, ngx_cognito_smtp_send },

    { ngx_string("/"),
      ngx_cognito_webhook_address, ngx_cognito_webhook_parameter,
      NULL, ngx_cognito_webhook_add, ngx_cognito_webhook_send },

    { ngx_string("sns:"),
      ngx_cognito_sns_address, ngx_cognito_sns_parameter,
      ngx_cognito_aws_sink_ready, ngx_cognito_sns_add,
      ngx_cognito_aws_sink_send },

    { ngx_string("ses:"),
      ngx_cognito_ses_address, ngx_cognito_ses_parameter,
      ngx_cognito_aws_sink_ready, ngx_cognito_ses_add,
      ngx_cognito_aws_sink_send },
};


char *
ngx_cognito_sinks_conf(ngx_conf_t *cf, ngx_cognito_service_t *service)
{
    char                 *rv;
    ngx_str_t            *value;
    ngx_uint_t            i, medium;
    ngx_array_t         **sinks;
    ngx_cognito_sink_t   *sink;

    value = cf->args->elts;

    if (ngx_cognito_is_option(&value[1], "email")) {
        sinks = &service->email_sinks;
        medium = NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;

    } else if (ngx_cognito_is_option(&value[1], "sms")) {
        sinks = &service->sms_sinks;
        medium = NGX_COGNITO_DELIVERY_MEDIUM_SMS;

    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"cognito_message\" is for \"email\" or \"sms\", "
                           "not \"%V\"", &value[1]);
        return NGX_CONF_ERROR;
    }

    if (*sinks) {
        return "is duplicate";
    }

    *sinks = ngx_array_create(cf->pool, 2, sizeof(ngx_cognito_sink_t));
    if (*sinks == NULL) {
        return NGX_CONF_ERROR;
    }

    sink = NULL;

    for (i = 2; i < cf->args->nelts; i++) {

        if (sink && ngx_strlchr(value[i].data, value[i].data + value[i].len,
                                '='))
        {
            rv = ngx_cognito_sinks_parameter(cf, sink, &value[i]);

            if (rv != NGX_CONF_OK) {
                return rv;
            }

            continue;
        }

        sink = ngx_cognito_sinks_add(cf, *sinks, medium, &value[i]);

        if (sink == NULL) {
            return NGX_CONF_ERROR;
        }
    }

    return NGX_CONF_OK;
}


static ngx_cognito_sink_t *
ngx_cognito_sinks_add(ngx_conf_t *cf, ngx_array_t *sinks, ngx_uint_t medium,
    ngx_str_t *value)
{
    char                           *rv;
    ngx_uint_t                      i;
    ngx_cognito_sink_t             *sink;
    const ngx_cognito_sink_type_t  *type;

    type = ngx_cognito_sinks_type(value);

    if (type == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"cognito_message\" knows no \"%V\"", value);
        return NULL;
    }

    sink = sinks->elts;

    for (i = 0; i < sinks->nelts; i++) {
        if (sink[i].value.len == value->len
            && ngx_strncmp(sink[i].value.data, value->data, value->len) == 0)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "\"cognito_message\" names \"%V\" twice",
                               value);
            return NULL;
        }
    }

    sink = ngx_array_push(sinks);
    if (sink == NULL) {
        return NULL;
    }

    sink->type = type;
    sink->value = *value;
    sink->medium = medium;
    sink->conf = NULL;

    rv = type->address ? type->address(cf, sink) : NGX_CONF_OK;

    if (rv == NGX_CONF_OK) {
        return sink;
    }

    if (rv != NGX_CONF_ERROR) {
        (void) ngx_cognito_sink_complain(cf, sink, rv);
    }

    return NULL;
}


static const ngx_cognito_sink_type_t *
ngx_cognito_sinks_type(ngx_str_t *value)
{
    size_t                          i;
    const ngx_cognito_sink_type_t  *type;

    for (i = 0;
         i < sizeof(ngx_cognito_sink_types) / sizeof(ngx_cognito_sink_type_t);
         i++)
    {
        type = &ngx_cognito_sink_types[i];

        if (value->len < type->name.len
            || ngx_strncmp(value->data, type->name.data, type->name.len) != 0)
        {
            continue;
        }

        if (value->len == type->name.len || type->address) {
            return type;
        }
    }

    return NULL;
}


static char *
ngx_cognito_sinks_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *value)
{
    u_char     *equals;
    ngx_str_t   name, text;

    equals = ngx_strlchr(value->data, value->data + value->len, '=');

    name.data = value->data;
    name.len = equals - value->data;
    text.data = equals + 1;
    text.len = value->len - name.len - 1;

    if (sink->type->parameter && text.len) {
        return sink->type->parameter(cf, sink, &name, &text);
    }

    return ngx_cognito_sink_unknown(cf, sink, &name);
}


char *
ngx_cognito_sink_unknown(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name)
{
    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid parameter \"%V\" of \"%V\"", name,
                       &sink->value);

    return NGX_CONF_ERROR;
}


char *
ngx_cognito_sink_timeout(ngx_str_t *value, ngx_msec_t *timeout)
{
    ngx_int_t  time;

    time = ngx_parse_time(value, 0);

    if (time <= 0 || time > NGX_COGNITO_SINK_MAX_TIMEOUT) {
        return "has an invalid \"timeout\"";
    }

    *timeout = time;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_cognito_sink_complain(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    const char *problem)
{
    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"%V\" of \"cognito_message\" "
                       "%s", &sink->value, problem);

    return NGX_ERROR;
}


ngx_int_t
ngx_cognito_sinks_ready(ngx_conf_t *cf, ngx_cognito_service_t *service)
{
    if (ngx_cognito_sinks_medium_ready(cf, service, &service->email_sinks,
                                       NGX_COGNITO_DELIVERY_MEDIUM_EMAIL)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_sinks_medium_ready(cf, service, &service->sms_sinks,
                                          NGX_COGNITO_DELIVERY_MEDIUM_SMS);
}


static ngx_int_t
ngx_cognito_sinks_medium_ready(ngx_conf_t *cf, ngx_cognito_service_t *service,
    ngx_array_t **sinks, ngx_uint_t medium)
{
    ngx_uint_t           i;
    ngx_cognito_sink_t  *sink;

    static ngx_str_t     inbox = ngx_string("inbox");

    if (*sinks == NULL) {
        *sinks = ngx_array_create(cf->pool, 1, sizeof(ngx_cognito_sink_t));

        if (*sinks == NULL
            || ngx_cognito_sinks_add(cf, *sinks, medium, &inbox) == NULL)
        {
            return NGX_ERROR;
        }
    }

    sink = (*sinks)->elts;

    for (i = 0; i < (*sinks)->nelts; i++) {
        if (sink[i].type->ready
            && sink[i].type->ready(cf, service, &sink[i]) != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


ngx_array_t *
ngx_cognito_sinks_of(ngx_cognito_service_t *service, ngx_uint_t medium)
{
    return (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL)
               ? service->email_sinks : service->sms_sinks;
}


/* the message is kept with the code it brings */

static ngx_int_t
ngx_cognito_sinks_inbox_add(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery)
{
    return ngx_cognito_inbox_add(call, delivery);
}
