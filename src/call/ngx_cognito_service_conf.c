
/*
 * The directives cognito_issuer, cognito_key_rotation, cognito_link,
 * cognito_email_quota, cognito_access_key and cognito_lambda.
 *
 * An issuer is a constant of the configuration: what a token says must not
 * depend on the name by which the client happened to reach the server, or
 * tokens of one machine would not be good at the next.  What is read lies in
 * the configuration's pool.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_service_conf.h"


#define NGX_COGNITO_MIN_LEAD       (3600 * 1000)
#define NGX_COGNITO_DEFAULT_LEAD   (24 * 3600 * 1000)
#define NGX_COGNITO_MIN_ROTATION   (24 * 3600 * 1000)


static ngx_int_t ngx_cognito_conf_url(ngx_conf_t *cf, const char *what,
    ngx_str_t *url);
static ngx_int_t ngx_cognito_conf_default_issuer(ngx_conf_t *cf,
    ngx_cognito_service_t *service, const char *prefix, ngx_str_t *issuer);


/* cognito_issuer url [updated=url] */

char *
ngx_cognito_conf_issuer(ngx_conf_t *cf, ngx_cognito_service_t *service)
{
    ngx_str_t         *value;

    static ngx_str_t   updated = ngx_string("updated=");

    if (service->issuer.len) {
        return "is duplicate";
    }

    value = cf->args->elts;

    service->issuer = value[1];
    service->updated_issuer = value[1];

    if (cf->args->nelts == 3) {

        if (value[2].len <= updated.len
            || ngx_strncmp(value[2].data, updated.data, updated.len) != 0)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\"", &value[2]);
            return NGX_CONF_ERROR;
        }

        service->updated_issuer.data = value[2].data + updated.len;
        service->updated_issuer.len = value[2].len - updated.len;
    }

    if (ngx_cognito_conf_url(cf, "issuer", &service->issuer) != NGX_OK
        || ngx_cognito_conf_url(cf, "issuer", &service->updated_issuer)
           != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/*
 * OpenID Connect Discovery 1.0, 3: a URL without query and fragment.  It
 * stands in tokens and JSON as it is, so nothing is let in that would have to
 * be escaped, nor "$", which somebody may take for a variable.
 */

static ngx_int_t
ngx_cognito_conf_url(ngx_conf_t *cf, const char *what, ngx_str_t *url)
{
    u_char      ch;
    size_t      i, host;
    ngx_str_t   text;

    text = *url;

    while (text.len && text.data[text.len - 1] == '/') {
        text.len--;
    }

    host = 0;

    if (text.len > sizeof("https://") - 1
        && ngx_strncasecmp(text.data, (u_char *) "https://",
                           sizeof("https://") - 1)
           == 0)
    {
        host = sizeof("https://") - 1;

    } else if (text.len > sizeof("http://") - 1
               && ngx_strncasecmp(text.data, (u_char *) "http://",
                                  sizeof("http://") - 1)
                  == 0)
    {
        host = sizeof("http://") - 1;
    }

    if (host == 0 || text.data[host] == '/' || text.data[host] == ':') {
        goto invalid;
    }

    for (i = host; i < text.len; i++) {
        ch = text.data[i];

        if (ch <= ' ' || ch >= 0x7f || ngx_strchr("\"\\<>^`{|}?#$@", ch)) {
            goto invalid;
        }
    }

    *url = text;

    return NGX_OK;

invalid:

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid %s \"%V\", it must be an http or https "
                       "URL without variables, query and fragment", what,
                       url);
    return NGX_ERROR;
}


/* cognito_link url */

char *
ngx_cognito_conf_link(ngx_conf_t *cf, ngx_cognito_service_t *service)
{
    ngx_str_t  *value;

    if (service->link.len) {
        return "is duplicate";
    }

    value = cf->args->elts;
    service->link = value[1];

    return ngx_cognito_conf_url(cf, "link", &service->link) == NGX_OK
               ? NGX_CONF_OK : NGX_CONF_ERROR;
}


/* cognito_email_quota off | number */

char *
ngx_cognito_conf_email_quota(ngx_conf_t *cf, ngx_cognito_service_t *service)
{
    ngx_int_t   number;
    ngx_str_t  *value;

    if (service->email_quota != NGX_CONF_UNSET_UINT) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (value[1].len == 3 && ngx_strncmp(value[1].data, "off", 3) == 0) {
        service->email_quota = 0;
        return NGX_CONF_OK;
    }

    number = ngx_atoi(value[1].data, value[1].len);

    if (number <= 0) {
        return "has an invalid number";
    }

    service->email_quota = number;

    return NGX_CONF_OK;
}


/* cognito_key_rotation off | time [lead=time] */

char *
ngx_cognito_conf_key_rotation(ngx_conf_t *cf, ngx_cognito_service_t *service)
{
    ngx_int_t          time;
    ngx_str_t         *value, text;

    static ngx_str_t   lead = ngx_string("lead=");

    if (service->key_rotation != NGX_CONF_UNSET_MSEC) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (cf->args->nelts == 2 && value[1].len == 3
        && ngx_strncmp(value[1].data, "off", 3) == 0)
    {
        service->key_rotation = 0;
        return NGX_CONF_OK;
    }

    time = ngx_parse_time(&value[1], 0);

    if (time == NGX_ERROR || time < NGX_COGNITO_MIN_ROTATION) {
        return "has a time that is invalid or less than a day";
    }

    service->key_rotation = time;
    service->key_lead = ngx_min(NGX_COGNITO_DEFAULT_LEAD, time / 2);

    if (cf->args->nelts == 2) {
        return NGX_CONF_OK;
    }

    if (value[2].len <= lead.len
        || ngx_strncmp(value[2].data, lead.data, lead.len) != 0)
    {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "invalid parameter \"%V\"",
                           &value[2]);
        return NGX_CONF_ERROR;
    }

    text.data = value[2].data + lead.len;
    text.len = value[2].len - lead.len;

    time = ngx_parse_time(&text, 0);

    if (time == NGX_ERROR || time < NGX_COGNITO_MIN_LEAD) {
        return "has a lead that is invalid or less than an hour";
    }

    if ((ngx_msec_t) time >= service->key_rotation) {
        return "has a lead that is not less than its time";
    }

    service->key_lead = time;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_cognito_conf_default_issuers(ngx_conf_t *cf,
    ngx_cognito_service_t *service)
{
    if (service->issuer.len) {
        return NGX_OK;
    }

    if (ngx_cognito_conf_default_issuer(cf, service, "", &service->issuer)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_conf_default_issuer(cf, service, "issuer-",
                                           &service->updated_issuer);
}


static ngx_int_t
ngx_cognito_conf_default_issuer(ngx_conf_t *cf,
    ngx_cognito_service_t *service, const char *prefix, ngx_str_t *issuer)
{
    issuer->data = ngx_pnalloc(cf->pool,
                               sizeof("https://cognito-idp..amazonaws.com")
                               + ngx_strlen(prefix) + service->region.len);
    if (issuer->data == NULL) {
        return NGX_ERROR;
    }

    issuer->len = ngx_sprintf(issuer->data,
                              "https://%scognito-idp.%V.amazonaws.com",
                              prefix, &service->region)
                  - issuer->data;

    return NGX_OK;
}


/* cognito_access_key id secret */

char *
ngx_cognito_conf_access_key(ngx_conf_t *cf, ngx_cognito_service_t *service)
{
    ngx_str_t                 *value;
    ngx_uint_t                 i;
    ngx_cognito_access_key_t  *key;

    value = cf->args->elts;

    if (value[1].len == 0 || value[2].len == 0) {
        return "has an empty parameter";
    }

    if (service->access_keys == NULL) {
        service->access_keys = ngx_array_create(cf->pool, 2,
                                           sizeof(ngx_cognito_access_key_t));
        if (service->access_keys == NULL) {
            return NGX_CONF_ERROR;
        }
    }

    key = service->access_keys->elts;

    for (i = 0; i < service->access_keys->nelts; i++) {
        if (key[i].id.len == value[1].len
            && ngx_strncmp(key[i].id.data, value[1].data, value[1].len) == 0)
        {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "duplicate access key \"%V\"", &value[1]);
            return NGX_CONF_ERROR;
        }
    }

    key = ngx_array_push(service->access_keys);
    if (key == NULL) {
        return NGX_CONF_ERROR;
    }

    key->id = value[1];
    key->secret = value[2];

    return NGX_CONF_OK;
}


/*
 * cognito_lambda /uri | off: "off" is a text that is there but empty, so that
 * nothing is inherited
 */

char *
ngx_cognito_conf_lambda(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char       *p;
    ngx_str_t  *value, *lambda;

    p = conf;
    lambda = (ngx_str_t *) (p + cmd->offset);
    value = cf->args->elts;

    if (lambda->data) {
        return "is duplicate";
    }

    if (ngx_strcmp(value[1].data, "off") == 0) {
        ngx_str_set(lambda, "");
        return NGX_CONF_OK;
    }

    if (value[1].data[0] != '/'
        || ngx_strlchr(value[1].data, value[1].data + value[1].len, '?'))
    {
        return "is the URI of a location, or \"off\"";
    }

    *lambda = value[1];

    if (value[1].data[value[1].len - 1] == '/') {
        lambda->len--;
    }

    return NGX_CONF_OK;
}
