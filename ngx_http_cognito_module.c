
/*
 * What nginx sees of the service: directives, their configuration and the
 * content handlers' entries.  What a call does is in src.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_code_key.h"
#include "ngx_cognito_inbox.h"
#include "ngx_cognito_service_conf.h"
#include "ngx_cognito_sinks.h"
#include "ngx_cognito_smtp.h"


#define NGX_HTTP_COGNITO_ZONE_SIZE      (16 * ngx_pagesize)

#define NGX_HTTP_COGNITO_ACCOUNT_LEN    12

/* of client_max_body_size in nginx */
#define NGX_HTTP_COGNITO_DEFAULT_BODY   (1 * 1024 * 1024)

/* what modules that read a body before us may take */
#define NGX_HTTP_COGNITO_OUTER_BODY     (64 * 1024 * 1024)


typedef struct {
    ngx_cognito_service_t        service;
    ngx_str_t                    master_key;
    ngx_str_t                    thread_pool;
    ngx_uint_t                   used;          /* unsigned  used:1; */
} ngx_http_cognito_main_conf_t;


typedef struct {
    ngx_cognito_front_t          front;
    ngx_http_handler_pt          handler;       /* of cognito, _inbox */
} ngx_http_cognito_loc_conf_t;


static ngx_int_t ngx_http_cognito_handler(ngx_http_request_t *r);
static ngx_int_t ngx_http_cognito_inbox_handler(ngx_http_request_t *r);
static ngx_int_t ngx_http_cognito_log_phase_handler(ngx_http_request_t *r);

static void *ngx_http_cognito_create_main_conf(ngx_conf_t *cf);
static char *ngx_http_cognito_init_main_conf(ngx_conf_t *cf, void *conf);
static void *ngx_http_cognito_create_loc_conf(ngx_conf_t *cf);
static char *ngx_http_cognito_merge_loc_conf(ngx_conf_t *cf, void *parent,
    void *child);
static void ngx_http_cognito_merge_handler(ngx_conf_t *cf,
    ngx_http_cognito_loc_conf_t *prev, ngx_http_cognito_loc_conf_t *conf);
static ngx_int_t ngx_http_cognito_check_main_conf(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf);
static ngx_int_t ngx_http_cognito_init(ngx_conf_t *cf);
static ngx_int_t ngx_http_cognito_init_process(ngx_cycle_t *cycle);
static void ngx_http_cognito_exit_process(ngx_cycle_t *cycle);

static char *ngx_http_cognito(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_inbox(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_lambda_timeout(ngx_conf_t *cf, void *post,
    void *data);
static char *ngx_http_cognito_redis(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_redis_wait(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_message(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_link(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_email_quota(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_access_key(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_issuer(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_key_rotation(ngx_conf_t *cf,
    ngx_command_t *cmd, void *conf);
static char *ngx_http_cognito_request_quota(ngx_conf_t *cf,
    ngx_command_t *cmd, void *conf);
static char *ngx_http_cognito_resource_quota(ngx_conf_t *cf,
    ngx_command_t *cmd, void *conf);
static char *ngx_http_cognito_zone(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static ngx_int_t ngx_http_cognito_add_zone(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf, ngx_str_t *name, size_t size);


static ngx_conf_enum_t  ngx_http_cognito_error_status[] = {
    { ngx_string("aws"), 0 },
    { ngx_string("documented"), 1 },
    { ngx_null_string, 0 }
};


static ngx_conf_post_t  ngx_http_cognito_lambda_timeout_post = {
    ngx_http_cognito_lambda_timeout
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

    { ngx_string("cognito_forbid"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_http_set_predicate_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, front.forbid),
      NULL },

    { ngx_string("cognito_message"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_2MORE,
      ngx_http_cognito_message,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_link"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_cognito_link,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_email_quota"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_cognito_email_quota,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_lambda"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_cognito_conf_lambda,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, front.lambda),
      NULL },

    { ngx_string("cognito_lambda_timeout"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_conf_set_msec_slot,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, front.lambda_timeout),
      &ngx_http_cognito_lambda_timeout_post },

    { ngx_string("cognito_kms"),
      NGX_HTTP_MAIN_CONF|NGX_HTTP_SRV_CONF|NGX_HTTP_LOC_CONF|NGX_CONF_1MORE,
      ngx_cognito_kms_conf,
      NGX_HTTP_LOC_CONF_OFFSET,
      offsetof(ngx_http_cognito_loc_conf_t, front.kms),
      NULL },

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

    { ngx_string("cognito_issuer"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE12,
      ngx_http_cognito_issuer,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_key_rotation"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE12,
      ngx_http_cognito_key_rotation,
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

    { ngx_string("cognito_request_quota"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_1MORE,
      ngx_http_cognito_request_quota,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_resource_quota"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_1MORE,
      ngx_http_cognito_resource_quota,
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


/* before anything of this location can write a line about the request */

static ngx_int_t
ngx_http_cognito_log_phase_handler(ngx_http_request_t *r)
{
    ngx_http_cognito_loc_conf_t  *lcf;

    lcf = ngx_http_get_module_loc_conf(r, ngx_http_cognito_module);

    if (lcf->handler) {
        r->main->log_handler = ngx_cognito_log_handler;
    }

    return NGX_DECLINED;
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
     *     mcf->service.issuer = { 0, NULL };
     *     mcf->service.updated_issuer = { 0, NULL };
     *     mcf->service.key_lead = 0;
     *     mcf->service.email_sinks = NULL;
     *     mcf->service.sms_sinks = NULL;
     *     mcf->service.link = { 0, NULL };
     *     mcf->service.quotas.rates = { 0 };
     *     mcf->service.quotas.requests = 0;
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
    mcf->service.key_rotation = NGX_CONF_UNSET_MSEC;
    mcf->service.email_quota = NGX_CONF_UNSET_UINT;
    mcf->service.quotas.user_pools = NGX_CONF_UNSET_UINT;
    mcf->service.quotas.app_clients = NGX_CONF_UNSET_UINT;

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
    ngx_conf_init_msec_value(service->key_rotation, 0);
    ngx_conf_init_uint_value(service->email_quota, 0);
    ngx_conf_init_uint_value(service->quotas.user_pools, 1000);
    ngx_conf_init_uint_value(service->quotas.app_clients, 1000);

    service->deadline = redis->timeout;

    if (service->region.len == 0) {
        ngx_str_set(&service->region, "us-east-1");
    }

    if (service->account.len == 0) {
        ngx_str_set(&service->account, "123456789012");
    }

    if (ngx_http_cognito_check_main_conf(cf, mcf) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    if (ngx_cognito_conf_default_issuers(cf, service) != NGX_OK) {
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

    if (ngx_cognito_redis_conf_tls(cf, redis) != NGX_OK
        || ngx_cognito_sinks_ready(cf, service) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_http_cognito_check_main_conf(ngx_conf_t *cf,
    ngx_http_cognito_main_conf_t *mcf)
{
    size_t                     i;
    u_char                     ch;
    ngx_str_t                 *text;
    ngx_cognito_redis_conf_t  *redis;

    redis = &mcf->service.store.redis_conf;

    if (redis->url.naddrs == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"cognito\" needs \"cognito_redis\"");
        return NGX_ERROR;
    }

    if (mcf->master_key.len == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"cognito\" needs \"cognito_master_key\"");
        return NGX_ERROR;
    }

    if (redis->connect_timeout == 0 || redis->timeout == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "\"%s\" must not be zero",
                           redis->timeout ? "cognito_redis_connect_timeout"
                                          : "cognito_redis_timeout");
        return NGX_ERROR;
    }

    /* what waits for a replica in vain would be taken for a dead server */

    if (redis->wait_timeout >= redis->timeout) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "the time of \"cognito_redis_wait\" must be less "
                           "than \"cognito_redis_timeout\"");
        return NGX_ERROR;
    }

    /* both become parts of names: of pools, issuers and resources */

    text = &mcf->service.region;

    for (i = 0; i < text->len; i++) {
        ch = text->data[i];

        if ((ch < 'a' || ch > 'z') && (ch < '0' || ch > '9') && ch != '-') {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid region \"%V\" in "
                               "\"cognito_region\"", text);
            return NGX_ERROR;
        }
    }

    text = &mcf->service.account;

    for (i = 0; i < text->len; i++) {
        if (text->data[i] < '0' || text->data[i] > '9') {
            break;
        }
    }

    if (i != NGX_HTTP_COGNITO_ACCOUNT_LEN || i != text->len) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "invalid account \"%V\" in \"cognito_account\", "
                           "it must have 12 digits", text);
        return NGX_ERROR;
    }

    return NGX_OK;
}


static void *
ngx_http_cognito_create_loc_conf(ngx_conf_t *cf)
{
    ngx_http_cognito_loc_conf_t  *lcf;

    lcf = ngx_pcalloc(cf->pool, sizeof(ngx_http_cognito_loc_conf_t));
    if (lcf == NULL) {
        return NULL;
    }

    /*
     * set by ngx_pcalloc():
     *
     *     lcf->front.max_body = 0;
     *     lcf->front.lambda = { 0, NULL };
     *     lcf->handler = NULL;
     */

    lcf->front.signature = NGX_CONF_UNSET;
    lcf->front.query = NGX_CONF_UNSET;
    lcf->front.documented = NGX_CONF_UNSET_UINT;
    lcf->front.forbid = NGX_CONF_UNSET_PTR;
    lcf->front.lambda_timeout = NGX_CONF_UNSET_MSEC;
    lcf->front.kms = NGX_CONF_UNSET_PTR;

    return lcf;
}


static char *
ngx_http_cognito_merge_loc_conf(ngx_conf_t *cf, void *parent, void *child)
{
    ngx_http_cognito_loc_conf_t *prev = parent;
    ngx_http_cognito_loc_conf_t *conf = child;

    ngx_http_cognito_main_conf_t  *mcf;

    ngx_conf_merge_value(conf->front.signature, prev->front.signature, 1);
    ngx_conf_merge_value(conf->front.query, prev->front.query, 0);
    ngx_conf_merge_uint_value(conf->front.documented, prev->front.documented,
                              0);
    ngx_conf_merge_ptr_value(conf->front.forbid, prev->front.forbid, NULL);
    ngx_conf_merge_str_value(conf->front.lambda, prev->front.lambda, "");
    ngx_conf_merge_msec_value(conf->front.lambda_timeout,
                              prev->front.lambda_timeout, 5000);
    ngx_conf_merge_ptr_value(conf->front.kms, prev->front.kms, NULL);

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_cognito_module);

    if (conf->front.kms
        && ngx_cognito_kms_ready(cf, conf->front.kms, &mcf->service) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    ngx_http_cognito_merge_handler(cf, prev, conf);

    return NGX_CONF_OK;
}


static void
ngx_http_cognito_merge_handler(ngx_conf_t *cf,
    ngx_http_cognito_loc_conf_t *prev, ngx_http_cognito_loc_conf_t *conf)
{
    ngx_http_core_loc_conf_t  *clcf;

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);

    /* "if" and "limit_except" make a nameless location inside */

    if (clcf->noname && clcf->handler == NULL && prev->handler) {
        clcf->handler = prev->handler;
    }

    /* another module's directive may have taken the location over */

    if (clcf->handler == ngx_http_cognito_handler
        || clcf->handler == ngx_http_cognito_inbox_handler)
    {
        conf->handler = clcf->handler;
    }

    if (conf->handler != ngx_http_cognito_handler) {
        return;
    }

    /*
     * The limit becomes ours, so that a larger body is answered as the
     * service does and not with a page of nginx's.  Its default stands for
     * the limit of each operation, some of which take more.
     */

    if (clcf->client_max_body_size != NGX_HTTP_COGNITO_DEFAULT_BODY) {
        conf->front.max_body = clcf->client_max_body_size;
    }

    if (clcf->client_max_body_size) {
        clcf->client_max_body_size = NGX_HTTP_COGNITO_OUTER_BODY;
    }

    if (!conf->front.signature && !clcf->noname) {
        ngx_conf_log_error(NGX_LOG_WARN, cf, 0,
                           "\"cognito_signature\" is off in location "
                           "\"%V\": who can reach it can administer every "
                           "user pool", &clcf->name);
    }
}


static ngx_int_t
ngx_http_cognito_init(ngx_conf_t *cf)
{
    ngx_http_handler_pt           *handler;
    ngx_http_core_main_conf_t     *cmcf;
    ngx_http_cognito_main_conf_t  *mcf;

    mcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_cognito_module);

    if (!mcf->used) {
        return NGX_OK;
    }

    cmcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_core_module);

    handler = ngx_array_push(&cmcf->phases[NGX_HTTP_REWRITE_PHASE].handlers);
    if (handler == NULL) {
        return NGX_ERROR;
    }

    *handler = ngx_http_cognito_log_phase_handler;

    ngx_cognito_invocations_init();

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

    if (ngx_cognito_jobs_start(cycle) != NGX_OK
        || ngx_cognito_smtp_start(cycle) != NGX_OK)
    {
        return NGX_ERROR;
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
        ngx_cognito_jobs_stop();
        ngx_cognito_smtp_stop();
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


static char *
ngx_http_cognito_lambda_timeout(ngx_conf_t *cf, void *post, void *data)
{
    ngx_msec_t *timeout = data;

    return *timeout ? NGX_CONF_OK : "must not be zero";
}


static char *
ngx_http_cognito_redis(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_redis_conf_server(cf, &mcf->service.store.redis_conf);
}


static char *
ngx_http_cognito_redis_wait(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_redis_conf_wait(cf, &mcf->service.store.redis_conf);
}


static char *
ngx_http_cognito_access_key(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_conf_access_key(cf, &mcf->service);
}


static char *
ngx_http_cognito_message(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_sinks_conf(cf, &mcf->service);
}


static char *
ngx_http_cognito_link(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_conf_link(cf, &mcf->service);
}


static char *
ngx_http_cognito_email_quota(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_conf_email_quota(cf, &mcf->service);
}


static char *
ngx_http_cognito_issuer(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_conf_issuer(cf, &mcf->service);
}


static char *
ngx_http_cognito_request_quota(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_request_quota_conf(cf, &mcf->service.quotas);
}


static char *
ngx_http_cognito_key_rotation(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_conf_key_rotation(cf, &mcf->service);
}


static char *
ngx_http_cognito_resource_quota(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf)
{
    ngx_http_cognito_main_conf_t *mcf = conf;

    return ngx_cognito_resource_quota_conf(cf, &mcf->service.quotas);
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

    if (p == NULL || p == name.data) {
        return "wants a name and a size, as in name:1m";
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
