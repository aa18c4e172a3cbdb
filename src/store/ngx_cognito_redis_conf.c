
/*
 * Where Redis is and how it is spoken to: the directives' arguments.
 *
 * What is read lies in the configuration's pool.  No message quotes a value
 * that may be a password.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_redis.h"


#define NGX_COGNITO_MAX_PASSWORD  512
#define NGX_COGNITO_MAX_SECRET    8192


static char *ngx_cognito_redis_conf_option(ngx_conf_t *cf,
    ngx_cognito_redis_conf_t *conf, ngx_str_t *option);
static ngx_int_t ngx_cognito_redis_conf_ssl_option(
    ngx_cognito_redis_conf_t *conf, ngx_str_t *name, ngx_str_t *value);


/* cognito_redis address [user=] [password=|password_file=] [database=] [ssl] */

char *
ngx_cognito_redis_conf_server(ngx_conf_t *cf, ngx_cognito_redis_conf_t *conf)
{
    char        *rv;
    ngx_str_t   *value;
    ngx_uint_t   i;

    if (conf->url.naddrs) {
        return "is duplicate";
    }

    value = cf->args->elts;

    conf->url.url = value[1];
    conf->url.default_port = 6379;

    if (ngx_parse_url(cf->pool, &conf->url) != NGX_OK) {
        if (conf->url.err) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "%s in redis address \"%V\"",
                               conf->url.err, &conf->url.url);
        }

        return NGX_CONF_ERROR;
    }

    for (i = 2; i < cf->args->nelts; i++) {
        rv = ngx_cognito_redis_conf_option(cf, conf, &value[i]);

        if (rv != NGX_CONF_OK) {
            return rv;
        }
    }

    if (conf->user.len && conf->password.len == 0) {
        return "has a user without a password";
    }

#if (NGX_SSL)

    if (!conf->ssl_wanted
        && (conf->ssl_name.len || conf->ssl_certificate.len
            || conf->ssl_verify != NGX_CONF_UNSET))
    {
        return "has parameters of TLS without \"ssl\"";
    }

#endif

    return NGX_CONF_OK;
}


static char *
ngx_cognito_redis_conf_option(ngx_conf_t *cf, ngx_cognito_redis_conf_t *conf,
    ngx_str_t *option)
{
    u_char     *p;
    ngx_int_t   number;
    ngx_str_t   name, value;

    name = *option;
    ngx_str_null(&value);

    p = ngx_strlchr(option->data, option->data + option->len, '=');

    if (p) {
        name.len = p - option->data;
        value.data = p + 1;
        value.len = option->data + option->len - value.data;
    }

    if (ngx_cognito_is_option(&name, "user") && value.len) {
        conf->user = value;
        return NGX_CONF_OK;
    }

    if (ngx_cognito_is_option(&name, "password") && value.len) {

        if (conf->password.len) {
            return "has two passwords";
        }

        conf->password = value;
        return NGX_CONF_OK;
    }

    if (ngx_cognito_is_option(&name, "password_file") && value.len) {
        return ngx_cognito_conf_password_file(cf, &value, &conf->password);
    }

    if (ngx_cognito_is_option(&name, "database")) {
        number = ngx_atoi(value.data, value.len);

        if (number != NGX_ERROR) {
            conf->database = number;
            return NGX_CONF_OK;
        }

    } else if (ngx_cognito_redis_conf_ssl_option(conf, &name, &value)
               == NGX_OK)
    {
        return NGX_CONF_OK;
    }

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "invalid parameter \"%V\"",
                       &name);

    return NGX_CONF_ERROR;
}


static ngx_int_t
ngx_cognito_redis_conf_ssl_option(ngx_cognito_redis_conf_t *conf,
    ngx_str_t *name, ngx_str_t *value)
{
#if (NGX_SSL)

    if (ngx_cognito_is_option(name, "ssl") && value->data == NULL) {
        conf->ssl_wanted = 1;
        return NGX_OK;
    }

    if (ngx_cognito_is_option(name, "ssl_trusted_certificate") && value->len) {
        conf->ssl_certificate = *value;
        return NGX_OK;
    }

    if (ngx_cognito_is_option(name, "ssl_name") && value->len) {
        conf->ssl_name = *value;
        return NGX_OK;
    }

    if (ngx_cognito_is_option(name, "ssl_verify")) {

        if (ngx_cognito_is_option(value, "on")) {
            conf->ssl_verify = 1;
            return NGX_OK;
        }

        if (ngx_cognito_is_option(value, "off")) {
            conf->ssl_verify = 0;
            return NGX_OK;
        }
    }

#endif

    return NGX_DECLINED;
}


char *
ngx_cognito_conf_password_file(ngx_conf_t *cf, ngx_str_t *file,
    ngx_str_t *password)
{
    if (password->len) {
        return "has two passwords";
    }

    return ngx_cognito_conf_secret_file(cf, file, "password",
                                        NGX_COGNITO_MAX_PASSWORD, password);
}


char *
ngx_cognito_conf_secret_file(ngx_conf_t *cf, ngx_str_t *file,
    const char *what, size_t max, ngx_str_t *secret)
{
    ssize_t   n;
    ngx_fd_t  fd;
    u_char    text[NGX_COGNITO_MAX_SECRET + 1];

    max = ngx_min(max, NGX_COGNITO_MAX_SECRET);

    if (ngx_conf_full_name(cf->cycle, file, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    fd = ngx_open_file(file->data, NGX_FILE_RDONLY, NGX_FILE_OPEN, 0);

    if (fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_open_file_n " \"%V\" failed", file);
        return NGX_CONF_ERROR;
    }

    n = ngx_read_fd(fd, text, max + 1);

    if (n == -1) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_read_fd_n " \"%V\" failed", file);
    }

    if (ngx_close_file(fd) == NGX_FILE_ERROR) {
        ngx_conf_log_error(NGX_LOG_ALERT, cf, ngx_errno,
                           ngx_close_file_n " \"%V\" failed", file);
    }

    if (n == -1) {
        return NGX_CONF_ERROR;
    }

    while (n > 0 && (text[n - 1] == LF || text[n - 1] == CR)) {
        n--;
    }

    if (n == 0 || n > (ssize_t) max) {
        ngx_cognito_cleanse_bytes(text, sizeof(text));
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           n ? "the %s in \"%V\" is too long"
                             : "no %s in \"%V\"", what, file);
        return NGX_CONF_ERROR;
    }

    secret->data = ngx_pnalloc(cf->pool, n + 1);

    if (secret->data) {
        ngx_memcpy(secret->data, text, n);
        secret->data[n] = '\0';
        secret->len = n;
    }

    ngx_cognito_cleanse_bytes(text, sizeof(text));

    return secret->data ? NGX_CONF_OK : NGX_CONF_ERROR;
}


/* cognito_redis_wait replicas time */

char *
ngx_cognito_redis_conf_wait(ngx_conf_t *cf, ngx_cognito_redis_conf_t *conf)
{
    ngx_int_t   replicas, time;
    ngx_str_t  *value;

    if (conf->wait_replicas) {
        return "is duplicate";
    }

    value = cf->args->elts;

    replicas = ngx_atoi(value[1].data, value[1].len);

    if (replicas == NGX_ERROR || replicas == 0) {
        return "has an invalid number of replicas";
    }

    time = ngx_parse_time(&value[2], 0);

    if (time == NGX_ERROR || time == 0) {
        return "has an invalid time";
    }

    conf->wait_replicas = replicas;
    conf->wait_timeout = time;

    return NGX_CONF_OK;
}


ngx_int_t
ngx_cognito_redis_conf_tls(ngx_conf_t *cf, ngx_cognito_redis_conf_t *conf)
{
#if (NGX_SSL)

    ngx_pool_cleanup_t  *cln;

    if (conf->ssl_verify == NGX_CONF_UNSET) {
        conf->ssl_verify = 1;
    }

    if (!conf->ssl_wanted) {
        return NGX_OK;
    }

    conf->ssl = ngx_pcalloc(cf->pool, sizeof(ngx_ssl_t));
    if (conf->ssl == NULL) {
        return NGX_ERROR;
    }

    conf->ssl->log = cf->log;

    if (ngx_ssl_create(conf->ssl, NGX_SSL_TLSv1_2|NGX_SSL_TLSv1_3, NULL)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        ngx_ssl_cleanup_ctx(conf->ssl);
        return NGX_ERROR;
    }

    cln->handler = ngx_ssl_cleanup_ctx;
    cln->data = conf->ssl;

    if (conf->ssl_name.len == 0) {
        conf->ssl_name = conf->url.host;
    }

    if (!conf->ssl_verify) {
        return NGX_OK;
    }

    if (conf->ssl_certificate.len == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "no ssl_trusted_certificate for \"cognito_redis\", "
                           "and ssl_verify is not off");
        return NGX_ERROR;
    }

    return ngx_ssl_trusted_certificate(cf, conf->ssl, &conf->ssl_certificate,
                                       9);

#else

    return NGX_OK;

#endif
}
