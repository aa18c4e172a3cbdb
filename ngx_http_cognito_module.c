
/*
 * What nginx sees of the service: directives, their configuration and the
 * content handlers' entries.  What a call does is in src.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_inbox.h"


#define NGX_HTTP_COGNITO_ZONE_SIZE  (16 * ngx_pagesize)


typedef struct {
    ngx_cognito_service_t        service;
    ngx_str_t                    master_key;
    ngx_str_t                    thread_pool;
    ngx_str_t                    redis_certificate;
    ngx_uint_t                   redis_ssl;     /* unsigned  redis_ssl:1; */
    ngx_uint_t                   used;          /* unsigned  used:1; */
} ngx_http_cognito_main_conf_t;


typedef struct {
    ngx_cognito_front_t          front;
    ngx_uint_t                   message;
} ngx_http_cognito_loc_conf_t;


static ngx_int_t ngx_http_cognito_handler(ngx_http_request_t *r);
static ngx_int_t ngx_http_cognito_inbox_handler(ngx_http_request_t *r);

static void *ngx_http_cognito_create_main_conf(ngx_conf_t *cf);
static char *ngx_http_cognito_init_main_conf(ngx_conf_t *cf, void *conf);
static void *ngx_http_cognito_create_loc_conf(ngx_conf_t *cf);
static char *ngx_http_cognito_merge_loc_conf(ngx_conf_t *cf, void *parent,
    void *child);
static ngx_int_t ngx_http_cognito_init(ngx_conf_t *cf);
static ngx_int_t ngx_http_cognito_init_process(ngx_cycle_t *cycle);
static void ngx_http_cognito_exit_process(ngx_cycle_t *cycle);

static char *ngx_http_cognito(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_inbox(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_redis(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_redis_option(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf, ngx_str_t *option);
static char *ngx_http_cognito_redis_password_file(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf, ngx_str_t *file);
static char *ngx_http_cognito_redis_wait(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static ngx_int_t ngx_http_cognito_redis_ssl(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf);
static char *ngx_http_cognito_access_key(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static ngx_int_t ngx_http_cognito_add_zone(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf, ngx_str_t *name, size_t size);


static ngx_conf_enum_t  ngx_http_cognito_error_status[] = {
    { ngx_string("aws"), 0 },
    { ngx_string("documented"), 1 },
    { ngx_null_string, 0 }
};


static ngx_conf_enum_t  ngx_http_cognito_message[] = {
    { ngx_string("inbox"), 0 },
    { ngx_null_string, 0 }
};


static ngx_command_t  ngx_http_cognito_commands[] = {

    { ngx_string("cognito"),
      NGX_HTTP_LOC_CONF|NGX_CONF_NOARGS,
      ngx_http_cognito,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_inbox"),
      NGX_HTTP_LOC_CONF|NGX_CONF_NOARGS,
      ngx_http_cognito_inbox,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_signature"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_FLAG,
      ngx_conf_set_flag_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, front.signature),
      NULL },

    { ngx_string("cognito_query"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_FLAG,
      ngx_conf_set_flag_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, front.query),
      NULL },

    { ngx_string("cognito_error_status"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_enum_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, front.documented),
      &ngx_http_cognito_error_status },

    { ngx_string("cognito_message"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_enum_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, message),
      &ngx_http_cognito_message },

    { ngx_string("cognito_redis"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_1MORE,
      ngx_http_cognito_redis,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_redis_connect_timeout"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_msec_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_cognito_main_conf_t,
               service.store.redis_conf.connect_timeout),
      NULL },

    { ngx_string("cognito_redis_timeout"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_msec_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_cognito_main_conf_t,
               service.store.redis_conf.timeout),
      NULL },

    { ngx_string("cognito_redis_wait"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE2,
      ngx_http_cognito_redis_wait,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_master_key"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_str_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_cognito_main_conf_t, master_key),
      NULL },

    { ngx_string("cognito_region"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_str_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_cognito_main_conf_t, service.region),
      NULL },

    { ngx_string("cognito_account"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_str_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_cognito_main_conf_t, service.account),
      NULL },

    { ngx_string("cognito_access_key"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE2,
      ngx_http_cognito_access_key,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_thread_pool"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_str_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_cognito_main_conf_t, thread_pool),
      NULL },

    { ngx_string("cognito_zone"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_cognito_zone,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_time_offset"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_sec_slot,
      NGX_HTTP_MAIN_CONF_OFFSET,
      offsetof(ngx_http_cognito_main_conf_t, service.time_offset),
      NULL },

      ngx_null_command
};


static ngx_http_module_t  ngx_http_cognito_module_ctx = {
    ngx_http_cognito_add_variables,        /* preconfiguration */
    ngx_http_cognito_init,                 /* postconfiguration */

    ngx_http_cognito_create_main_conf,     /* create main configuration */
    ngx_http_cognito_init_main_conf,       /* init main configuration */

    NULL,                                  /* create server configuration */
    NULL,                                  /* merge server configuration */

    ngx_http_cognito_create_loc_conf,      /* create location configuration */
    ngx_http_cognito_merge_loc_conf        /* merge location configuration */
};


ngx_module_t  ngx_http_cognito_module = {
    NGX_MODULE_V1,
    &ngx_http_cognito_module_ctx,          /* module context */
    ngx_http_cognito_commands,             /* module directives */
    NGX_HTTP_MODULE,                       /* module type */
    NULL,                                  /* init master */
    NULL,                                  /* init module */
    ngx_http_cognito_init_process,         /* init process */
    NULL,                                  /* init thread */
    NULL,                                  /* exit thread */
    ngx_http_cognito_exit_process,         /* exit process */
    NULL,                                  /* exit master */
    NGX_MODULE_V1_PADDING
};


static ngx_int_t
ngx_http_cognito_handler(ngx_http_request_t *r)
{
    ngx_http_cognito_loc_conf_t   *lcf;
    ngx_http_cognito_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(r, ngx_http_cognito_module);
    lcf = ngx_http_get_module_loc_conf(r, ngx_http_cognito_module);

    return ngx_cognito_call_handler(r, &mcf->service, &lcf->front);
}


static ngx_int_t
ngx_http_cognito_inbox_handler(ngx_http_request_t *r)
{
    ngx_http_cognito_loc_conf_t   *lcf;
    ngx_http_cognito_main_conf_t  *mcf;

    mcf = ngx_http_get_module_main_conf(r, ngx_http_cognito_module);
    lcf = ngx_http_get_module_loc_conf(r, ngx_http_cognito_module);

    return ngx_cognito_inbox_handler(r, &mcf->service, &lcf->front);
}


static void *
ngx_http_cognito_create_main_conf(ngx_conf_t *cf)
{
    ngx_cognito_redis_conf_t      *redis;
    ngx_http_cognito_main_conf_t  *mcf;

    mcf = ngx_pcalloc(cf->pool, sizeof(ngx_http_cognito_main_conf_t));
    if (mcf == NULL) {
        return NULL;
    }

    /*
     * set by ngx_pcalloc():
     *
     *     mcf->service.store.zone = NULL;
     *     mcf->service.store.redis_conf.url = { 0 };
     *     mcf->service.region = { 0, NULL };
     *     mcf->service.account = { 0, NULL };
     *     mcf->service.access_keys = NULL;
     *     mcf->master_key = { 0, NULL };
     *     mcf->thread_pool = { 0, NULL };
     */

    redis = &mcf->service.store.redis_conf;
    redis->connect_timeout = NGX_CONF_UNSET_MSEC;
    redis->timeout = NGX_CONF_UNSET_MSEC;
#if (NGX_SSL)
    redis->ssl_verify = NGX_CONF_UNSET;
#endif

    mcf->service.time_offset = NGX_CONF_UNSET;

    return mcf;
}


static char *
ngx_http_cognito_init_main_conf(ngx_conf_t *cf, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    ngx_cognito_service_t     *service;
    ngx_cognito_redis_conf_t  *redis;

    static ngx_str_t           zone = ngx_string("cognito");

    if (!mcf->used) {
        return NGX_CONF_OK;
    }

    service = &mcf->service;
    redis = &service->store.redis_conf;

    ngx_conf_init_msec_value(redis->connect_timeout, 2000);
    ngx_conf_init_msec_value(redis->timeout, 2000);
    ngx_conf_init_value(service->time_offset, 0);

    service->deadline = redis->timeout;

    if (redis->url.naddrs == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"cognito\" needs \"cognito_redis\"");
        return NGX_CONF_ERROR;
    }

    if (mcf->master_key.len == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"cognito\" needs \"cognito_master_key\"");
        return NGX_CONF_ERROR;
    }

    if (ngx_conf_full_name(cf->cycle, &mcf->master_key, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    service->store.keyring = ngx_cognito_keyring_load(cf->pool, cf->log,
                                                      &mcf->master_key);
    if (service->store.keyring == NULL) {
        return NGX_CONF_ERROR;
    }

    if (service->region.len == 0) {
        ngx_str_set(&service->region, "us-east-1");
    }

    if (service->account.len == 0) {
        ngx_str_set(&service->account, "123456789012");
    }

    if (service->store.zone == NULL
        && ngx_http_cognito_add_zone(cf, mcf, &zone,
                                     NGX_HTTP_COGNITO_ZONE_SIZE)
           != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    if (mcf->thread_pool.len
        && (mcf->thread_pool.len != 3
            || ngx_strncmp(mcf->thread_pool.data, "off", 3) != 0))
    {
#if (NGX_THREADS)
        service->thread_pool = ngx_thread_pool_add(cf, &mcf->thread_pool);
        if (service->thread_pool == NULL) {
            return NGX_CONF_ERROR;
        }
#else
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"cognito_thread_pool\" needs nginx built "
                           "with threads");
        return NGX_CONF_ERROR;
#endif
    }

    if (ngx_http_cognito_redis_ssl(cf, mcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static void *
ngx_http_cognito_create_loc_conf(ngx_conf_t *cf)
{
    ngx_http_cognito_loc_conf_t  *lcf;

    lcf = ngx_pcalloc(cf->pool, sizeof(ngx_http_cognito_loc_conf_t));
    if (lcf == NULL) {
        return NULL;
    }

    lcf->front.signature = NGX_CONF_UNSET;
    lcf->front.query = NGX_CONF_UNSET;
    lcf->front.documented = NGX_CONF_UNSET_UINT;
    lcf->message = NGX_CONF_UNSET_UINT;

    return lcf;
}


static char *
ngx_http_cognito_merge_loc_conf(ngx_conf_t *cf, void *parent, void *child)
{
    ngx_http_cognito_loc_conf_t *prev = parent;
    ngx_http_cognito_loc_conf_t *conf = child;

    ngx_conf_merge_value(conf->front.signature, prev->front.signature, 1);
    ngx_conf_merge_value(conf->front.query, prev->front.query, 0);
    ngx_conf_merge_uint_value(conf->front.documented, prev->front.documented,
                              0);
    ngx_conf_merge_uint_value(conf->message, prev->message, 0);

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_http_cognito_init(ngx_conf_t *cf)
{
    ngx_http_cognito_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_cognito_module);

    if (!mcf->used) {
        return NGX_OK;
    }

    if (ngx_cognito_patterns_init(cf) != NGX_OK
        || ngx_cognito_calls_init(cf) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_verifier_init(cf->log);
}


static ngx_int_t
ngx_http_cognito_init_process(ngx_cycle_t *cycle)
{
    ngx_http_cognito_main_conf_t  *mcf;

    if (ngx_process != NGX_PROCESS_WORKER && ngx_process != NGX_PROCESS_SINGLE)
    {
        return NGX_OK;
    }

    mcf = ngx_http_cycle_get_module_main_conf(cycle, ngx_http_cognito_module);

    if (mcf == NULL || !mcf->used) {
        return NGX_OK;
    }

    return ngx_cognito_store_start(&mcf->service.store, cycle);
}


static void
ngx_http_cognito_exit_process(ngx_cycle_t *cycle)
{
    ngx_http_cognito_main_conf_t  *mcf;

    mcf = ngx_http_cycle_get_module_main_conf(cycle, ngx_http_cognito_module);

    if (mcf && mcf->used) {
        ngx_cognito_store_stop(&mcf->service.store);
    }
}


static char *
ngx_http_cognito(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_core_loc_conf_t      *clcf;
    ngx_http_cognito_main_conf_t  *mcf;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_cognito_module);

    if (clcf->handler == ngx_http_cognito_handler) {
        return "is duplicate";
    }

    clcf->handler = ngx_http_cognito_handler;
    mcf->used = 1;

    return NGX_CONF_OK;
}


static char *
ngx_http_cognito_inbox(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_core_loc_conf_t      *clcf;
    ngx_http_cognito_main_conf_t  *mcf;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_cognito_module);

    if (clcf->handler == ngx_http_cognito_inbox_handler) {
        return "is duplicate";
    }

    clcf->handler = ngx_http_cognito_inbox_handler;
    mcf->used = 1;

    return NGX_CONF_OK;
}


/* cognito_redis address [user=] [password=|password_file=] [database=] [ssl] */

static char *
ngx_http_cognito_redis(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    char                      *rv;
    ngx_str_t                 *value;
    ngx_uint_t                 i;
    ngx_cognito_redis_conf_t  *redis;

    redis = &mcf->service.store.redis_conf;

    if (redis->url.naddrs) {
        return "is duplicate";
    }

    value = cf->args->elts;

    redis->url.url = value[1];
    redis->url.default_port = 6379;

    if (ngx_parse_url(cf->pool, &redis->url) != NGX_OK) {
        if (redis->url.err) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "%s in redis address \"%V\"",
                               redis->url.err, &redis->url.url);
        }

        return NGX_CONF_ERROR;
    }

    for (i = 2; i < cf->args->nelts; i++) {
        rv = ngx_http_cognito_redis_option(cf, mcf, &value[i]);

        if (rv != NGX_CONF_OK) {
            return rv;
        }
    }

    return NGX_CONF_OK;
}


static char *
ngx_http_cognito_redis_option(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf, ngx_str_t *option)
{
    u_char                    *p;
    ngx_int_t                  number;
    ngx_str_t                  name, value;
    ngx_cognito_redis_conf_t  *redis;

    redis = &mcf->service.store.redis_conf;

    name = *option;
    ngx_str_null(&value);

    p = ngx_strlchr(option->data, option->data + option->len, '=');

    if (p) {
        name.len = p - option->data;
        value.data = p + 1;
        value.len = option->data + option->len - value.data;
    }

#define ngx_http_cognito_is(word)                                             \
    (name.len == sizeof(word) - 1                                             \
     && ngx_strncmp(name.data, word, sizeof(word) - 1) == 0)

    if (ngx_http_cognito_is("user")) {
        redis->user = value;

    } else if (ngx_http_cognito_is("password")) {
        redis->password = value;

    } else if (ngx_http_cognito_is("password_file")) {
        return ngx_http_cognito_redis_password_file(cf, mcf, &value);

    } else if (ngx_http_cognito_is("database")) {
        number = ngx_atoi(value.data, value.len);

        if (number == NGX_ERROR) {
            goto invalid;
        }

        redis->database = number;

#if (NGX_SSL)

    } else if (ngx_http_cognito_is("ssl") && p == NULL) {
        mcf->redis_ssl = 1;

    } else if (ngx_http_cognito_is("ssl_trusted_certificate")) {
        mcf->redis_certificate = value;

    } else if (ngx_http_cognito_is("ssl_name")) {
        redis->ssl_name = value;

    } else if (ngx_http_cognito_is("ssl_verify")) {

        if (value.len == 2 && ngx_strncmp(value.data, "on", 2) == 0) {
            redis->ssl_verify = 1;

        } else if (value.len == 3 && ngx_strncmp(value.data, "off", 3) == 0) {
            redis->ssl_verify = 0;

        } else {
            goto invalid;
        }

#endif

    } else {
        goto invalid;
    }

    return NGX_CONF_OK;

invalid:

    /* the value may be a password: only the name is quoted */

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "invalid parameter \"%V\"",
                       &name);

    return NGX_CONF_ERROR;
}


static char *
ngx_http_cognito_redis_password_file(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf, ngx_str_t *file)
{
    ssize_t     n;
    ngx_fd_t    fd;
    ngx_str_t  *password;

    u_char      text[512];

    if (ngx_conf_full_name(cf->cycle, file, 1) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    fd = ngx_open_file(file->data, NGX_FILE_RDONLY, NGX_FILE_OPEN, 0);

    if (fd == NGX_INVALID_FILE) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, ngx_errno,
                           ngx_open_file_n " \"%V\" failed", file);
        return NGX_CONF_ERROR;
    }

    n = ngx_read_fd(fd, text, sizeof(text));

    if (ngx_close_file(fd) == NGX_FILE_ERROR) {
        ngx_conf_log_error(NGX_LOG_ALERT, cf, ngx_errno,
                           ngx_close_file_n " \"%V\" failed", file);
    }

    while (n > 0 && (text[n - 1] == LF || text[n - 1] == CR)) {
        n--;
    }

    if (n <= 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "no password in \"%V\"", file);
        return NGX_CONF_ERROR;
    }

    password = &mcf->service.store.redis_conf.password;

    password->len = n;
    password->data = ngx_pnalloc(cf->pool, n);
    if (password->data == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_memcpy(password->data, text, n);
    ngx_cognito_cleanse_bytes(text, sizeof(text));

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_http_cognito_redis_ssl(ngx_conf_t *cf, ngx_http_cognito_main_conf_t *mcf)
{
#if (NGX_SSL)

    ngx_pool_cleanup_t        *cln;
    ngx_cognito_redis_conf_t  *redis;

    redis = &mcf->service.store.redis_conf;

    if (redis->ssl_verify == NGX_CONF_UNSET) {
        redis->ssl_verify = 1;
    }

    if (!mcf->redis_ssl) {
        return NGX_OK;
    }

    redis->ssl = ngx_pcalloc(cf->pool, sizeof(ngx_ssl_t));
    if (redis->ssl == NULL) {
        return NGX_ERROR;
    }

    redis->ssl->log = cf->log;

    if (ngx_ssl_create(redis->ssl, NGX_SSL_TLSv1_2|NGX_SSL_TLSv1_3, NULL)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    cln = ngx_pool_cleanup_add(cf->pool, 0);
    if (cln == NULL) {
        ngx_ssl_cleanup_ctx(redis->ssl);
        return NGX_ERROR;
    }

    cln->handler = ngx_ssl_cleanup_ctx;
    cln->data = redis->ssl;

    if (redis->ssl_name.len == 0) {
        redis->ssl_name = redis->url.host;
    }

    if (!redis->ssl_verify) {
        return NGX_OK;
    }

    if (mcf->redis_certificate.len == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "no ssl_trusted_certificate for \"cognito_redis\", "
                           "and ssl_verify is not off");
        return NGX_ERROR;
    }

    return ngx_ssl_trusted_certificate(cf, redis->ssl,
                                       &mcf->redis_certificate, 9);

#else

    return NGX_OK;

#endif
}


static char *
ngx_http_cognito_redis_wait(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    ngx_int_t                  replicas, time;
    ngx_str_t                 *value;
    ngx_cognito_redis_conf_t  *redis;

    redis = &mcf->service.store.redis_conf;

    if (redis->wait_replicas) {
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

    redis->wait_replicas = replicas;
    redis->wait_timeout = time;

    return NGX_CONF_OK;
}


static char *
ngx_http_cognito_access_key(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    ngx_str_t                 *value;
    ngx_cognito_access_key_t  *key;

    if (mcf->service.access_keys == NULL) {
        mcf->service.access_keys = ngx_array_create(cf->pool, 2,
                                           sizeof(ngx_cognito_access_key_t));
        if (mcf->service.access_keys == NULL) {
            return NGX_CONF_ERROR;
        }
    }

    key = ngx_array_push(mcf->service.access_keys);
    if (key == NULL) {
        return NGX_CONF_ERROR;
    }

    value = cf->args->elts;

    key->id = value[1];
    key->secret = value[2];

    return NGX_CONF_OK;
}


/* cognito_zone name:size */

static char *
ngx_http_cognito_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    u_char     *p;
    ssize_t     size;
    ngx_str_t  *value, name, text;

    if (mcf->service.store.zone) {
        return "is duplicate";
    }

    value = cf->args->elts;
    name = value[1];

    p = ngx_strlchr(name.data, name.data + name.len, ':');

    if (p == NULL) {
        return "has no size";
    }

    name.len = p - name.data;

    text.data = p + 1;
    text.len = value[1].data + value[1].len - text.data;

    size = ngx_parse_size(&text);

    if (size == NGX_ERROR || size < (ssize_t) NGX_HTTP_COGNITO_ZONE_SIZE) {
        return "has a size that is invalid or too small";
    }

    if (ngx_http_cognito_add_zone(cf, mcf, &name, size) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_http_cognito_add_zone(ngx_conf_t *cf, ngx_http_cognito_main_conf_t *mcf,
    ngx_str_t *name, size_t size)
{
    ngx_shm_zone_t  *zone;

    zone = ngx_shared_memory_add(cf, name, size, &ngx_http_cognito_module);
    if (zone == NULL) {
        return NGX_ERROR;
    }

    zone->init = ngx_cognito_zone_init;
    zone->data = NULL;

    mcf->service.store.zone = zone;

    return NGX_OK;
}
