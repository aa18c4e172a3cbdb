
/*
 * The floors that bench/run holds the module against: what nginx does with
 * the same request, the same connection to Redis and the same arithmetic,
 * but without any of Cognito in between.
 *
 *     cognito_floor_redis unix:/path;         http context
 *     cognito_floor get | script | verifier | power;  location
 *
 * "get" reads the body and answers with the value of one GET; "script" does
 * one EVALSHA of try_code; "verifier" computes a number of verifiers on the
 * spot and answers with the microseconds that one took, "power" as many powers
 * of numbers that no table was made for.  Not for production.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include <openssl/bn.h>
#include "ngx_cognito_redis.h"
#include "ngx_cognito_scripts.gen.h"
#include "ngx_cognito_password.h"


#define NGX_COGNITO_FLOOR_TIMES      1000
#define NGX_COGNITO_FLOOR_EXPONENT   256        /* bits */

#define NGX_COGNITO_FLOOR_GET        1
#define NGX_COGNITO_FLOOR_SCRIPT     2
#define NGX_COGNITO_FLOOR_VERIFIER   3
#define NGX_COGNITO_FLOOR_POWER      4


typedef struct {
    ngx_cognito_redis_conf_t   redis;
    ngx_flag_t                 configured;
} ngx_http_cognito_floor_main_conf_t;


typedef struct {
    ngx_uint_t                 kind;
} ngx_http_cognito_floor_loc_conf_t;


typedef struct {
    ngx_cognito_query_t       *query;       /* NULL: nothing is awaited */
} ngx_http_cognito_floor_ctx_t;


static ngx_int_t ngx_http_cognito_floor_handler(ngx_http_request_t *r);
static void ngx_http_cognito_floor_body(ngx_http_request_t *r);
static ngx_int_t ngx_http_cognito_floor_ask(ngx_http_request_t *r,
    ngx_uint_t kind);
static void ngx_http_cognito_floor_answered(ngx_cognito_query_t *query);
static void ngx_http_cognito_floor_cleanup(void *data);
static ngx_int_t ngx_http_cognito_floor_compute(ngx_http_request_t *r,
    ngx_int_t (*times)(void));
static ngx_int_t ngx_http_cognito_floor_verifiers(void);
static ngx_int_t ngx_http_cognito_floor_powers(void);
static ngx_int_t ngx_http_cognito_floor_send(ngx_http_request_t *r,
    ngx_str_t *text);
static void *ngx_http_cognito_floor_create_main_conf(ngx_conf_t *cf);
static void *ngx_http_cognito_floor_create_loc_conf(ngx_conf_t *cf);
static char *ngx_http_cognito_floor_redis(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static char *ngx_http_cognito_floor(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static ngx_int_t ngx_http_cognito_floor_init_module(ngx_cycle_t *cycle);
static ngx_int_t ngx_http_cognito_floor_init_process(ngx_cycle_t *cycle);
static void ngx_http_cognito_floor_exit_process(ngx_cycle_t *cycle);


static ngx_command_t  ngx_http_cognito_floor_commands[] = {

    { ngx_string("cognito_floor_redis"),
      NGX_HTTP_MAIN_CONF|NGX_CONF_TAKE1,
      ngx_http_cognito_floor_redis,
      NGX_HTTP_MAIN_CONF_OFFSET,
      0,
      NULL },

    { ngx_string("cognito_floor"),
      NGX_HTTP_LOC_CONF|NGX_CONF_TAKE1,
      ngx_http_cognito_floor,
      NGX_HTTP_LOC_CONF_OFFSET,
      0,
      NULL },

      ngx_null_command
};


static ngx_http_module_t  ngx_http_cognito_floor_module_ctx = {
    NULL,                                      /* preconfiguration */
    NULL,                                      /* postconfiguration */

    ngx_http_cognito_floor_create_main_conf,   /* create main configuration */
    NULL,                                      /* init main configuration */

    NULL,                                      /* create server configuration */
    NULL,                                      /* merge server configuration */

    ngx_http_cognito_floor_create_loc_conf,    /* create location conf */
    NULL                                       /* merge location conf */
};


ngx_module_t  ngx_http_cognito_floor_module = {
    NGX_MODULE_V1,
    &ngx_http_cognito_floor_module_ctx,        /* module context */
    ngx_http_cognito_floor_commands,           /* module directives */
    NGX_HTTP_MODULE,                           /* module type */
    NULL,                                      /* init master */
    ngx_http_cognito_floor_init_module,        /* init module */
    ngx_http_cognito_floor_init_process,       /* init process */
    NULL,                                      /* init thread */
    NULL,                                      /* exit thread */
    ngx_http_cognito_floor_exit_process,       /* exit process */
    NULL,                                      /* exit master */
    NGX_MODULE_V1_PADDING
};


static ngx_str_t  ngx_http_cognito_floor_get[] = {
    ngx_string("GET"),
    ngx_string("cg:user:{floor/user}")
};


/* three keys; then now, proof, window and two limits that are not reached */

static ngx_str_t  ngx_http_cognito_floor_try[] = {
    ngx_string("cg:user:{floor/user}"),
    ngx_string("cg:code:{floor/user}:floor"),
    ngx_string("cg:tries:{floor/user}:floor"),
    ngx_string("1000"),
    ngx_string("0000000000000000000000000000000000000000000000000000000000"),
    ngx_string("3600000"),
    ngx_string("1000000000"),
    ngx_string("1000000000")
};


/* the worker's connection, from init_process to exit_process */

static ngx_cognito_redis_t  *ngx_http_cognito_floor_connection;


static ngx_int_t
ngx_http_cognito_floor_handler(ngx_http_request_t *r)
{
    ngx_int_t  rc;

    rc = ngx_http_read_client_request_body(r, ngx_http_cognito_floor_body);

    if (rc >= NGX_HTTP_SPECIAL_RESPONSE) {
        return rc;
    }

    return NGX_DONE;
}


static void
ngx_http_cognito_floor_body(ngx_http_request_t *r)
{
    ngx_int_t                           rc;
    ngx_http_cognito_floor_loc_conf_t  *flcf;

    flcf = ngx_http_get_module_loc_conf(r, ngx_http_cognito_floor_module);

    if (flcf->kind == NGX_COGNITO_FLOOR_VERIFIER) {
        rc = ngx_http_cognito_floor_compute(r,
                                            ngx_http_cognito_floor_verifiers);

    } else if (flcf->kind == NGX_COGNITO_FLOOR_POWER) {
        rc = ngx_http_cognito_floor_compute(r, ngx_http_cognito_floor_powers);

    } else {
        rc = ngx_http_cognito_floor_ask(r, flcf->kind);

        if (rc == NGX_AGAIN) {
            return;
        }

        rc = NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    ngx_http_finalize_request(r, rc);
}


static ngx_int_t
ngx_http_cognito_floor_ask(ngx_http_request_t *r, ngx_uint_t kind)
{
    ngx_int_t                      rc;
    ngx_http_cleanup_t            *cln;
    ngx_http_cognito_floor_ctx_t  *ctx;

    ctx = ngx_pcalloc(r->pool, sizeof(ngx_http_cognito_floor_ctx_t));
    if (ctx == NULL) {
        return NGX_ERROR;
    }

    cln = ngx_http_cleanup_add(r, 0);
    if (cln == NULL) {
        return NGX_ERROR;
    }

    cln->handler = ngx_http_cognito_floor_cleanup;
    cln->data = ctx;

    ctx->query = ngx_cognito_query_create(r->pool, r->connection->log);
    if (ctx->query == NULL) {
        return NGX_ERROR;
    }

    ctx->query->handler = ngx_http_cognito_floor_answered;
    ctx->query->data = r;

    ngx_http_set_ctx(r, ctx, ngx_http_cognito_floor_module);

    if (kind == NGX_COGNITO_FLOOR_GET) {
        rc = ngx_cognito_query_add(ctx->query, 2, ngx_http_cognito_floor_get);

    } else {
        rc = ngx_cognito_query_script(ctx->query,
                                      &ngx_cognito_script_try_code, 3, 8,
                                      ngx_http_cognito_floor_try);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_query_send(ngx_http_cognito_floor_connection,
                                    ctx->query);
    }

    if (rc != NGX_AGAIN) {
        ctx->query = NULL;
        return NGX_ERROR;
    }

    r->read_event_handler = ngx_http_test_reading;

    return NGX_AGAIN;
}


static void
ngx_http_cognito_floor_answered(ngx_cognito_query_t *query)
{
    ngx_int_t                      rc;
    ngx_str_t                      text, *copy;
    ngx_connection_t              *c;
    ngx_http_request_t            *r;
    ngx_cognito_reply_t           *reply, *element;
    ngx_http_cognito_floor_ctx_t  *ctx;

    r = query->data;
    c = r->connection;

    ngx_http_set_log_request(c->log, r);

    ctx = ngx_http_get_module_ctx(r, ngx_http_cognito_floor_module);
    ctx->query = NULL;

    rc = NGX_HTTP_INTERNAL_SERVER_ERROR;

    if (query->status == NGX_OK) {
        reply = ngx_cognito_query_reply(query, 0);

        /* of a script's answer the user, which is what GET brings as well */

        element = ngx_cognito_reply_element(reply, 1);

        ngx_cognito_reply_text(element ? element : reply, &text);

        copy = ngx_palloc(r->pool, sizeof(ngx_str_t));

        if (copy != NULL && text.len != 0) {
            copy->len = text.len;
            copy->data = ngx_pstrdup(r->pool, &text);

            if (copy->data != NULL) {
                rc = ngx_http_cognito_floor_send(r, copy);
            }
        }
    }

    ngx_http_finalize_request(r, rc);
    ngx_http_run_posted_requests(c);
}


static void
ngx_http_cognito_floor_cleanup(void *data)
{
    ngx_http_cognito_floor_ctx_t *ctx = data;

    if (ctx->query) {
        ngx_cognito_query_cancel(ctx->query);
        ctx->query = NULL;
    }
}


static ngx_int_t
ngx_http_cognito_floor_compute(ngx_http_request_t *r,
    ngx_int_t (*times)(void))
{
    u_char           *p;
    ngx_str_t         text;
    struct timespec   begin, end;

    (void) clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);

    if (times() != NGX_OK) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    (void) clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);

    p = ngx_pnalloc(r->pool, NGX_INT64_LEN);
    if (p == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    text.data = p;
    text.len = ngx_sprintf(p, "%L",
                           ((int64_t) (end.tv_sec - begin.tv_sec) * 1000000
                            + (end.tv_nsec - begin.tv_nsec) / 1000)
                           / NGX_COGNITO_FLOOR_TIMES)
               - p;

    return ngx_http_cognito_floor_send(r, &text);
}


static ngx_int_t
ngx_http_cognito_floor_verifiers(void)
{
    ngx_int_t               rc;
    ngx_str_t               pool, user, password;
    ngx_uint_t              i;
    ngx_cognito_verifier_t  verifier;

    ngx_str_set(&pool, "DemoPool1");
    ngx_str_set(&user, "0f9a7c5e-2b1d-4c3e-8f6a-5b4c3d2e1f00");
    ngx_str_set(&password, "Correct-Horse-7");

    ngx_memzero(verifier.salt, NGX_COGNITO_SALT_LEN);

    for (i = 0; i < NGX_COGNITO_FLOOR_TIMES; i++) {
        verifier.salt[0] = (u_char) i;

        rc = ngx_cognito_verifier_compute(&verifier, &pool, &user, &password);
        if (rc != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* each power's base is the last one's result */

static ngx_int_t
ngx_http_cognito_floor_powers(void)
{
    BIGNUM       *base, *exponent, *modulus;
    BN_CTX       *context;
    ngx_int_t     rc;
    ngx_uint_t    i;
    BN_MONT_CTX  *montgomery;

    rc = NGX_ERROR;

    base = BN_new();
    exponent = BN_new();
    modulus = BN_get_rfc3526_prime_3072(NULL);
    context = BN_CTX_new();
    montgomery = BN_MONT_CTX_new();

    if (base == NULL || exponent == NULL || modulus == NULL
        || context == NULL || montgomery == NULL
        || BN_MONT_CTX_set(montgomery, modulus, context) != 1
        || BN_rand_range(base, modulus) != 1
        || BN_rand(exponent, NGX_COGNITO_FLOOR_EXPONENT, BN_RAND_TOP_ONE,
                   BN_RAND_BOTTOM_ANY)
           != 1)
    {
        goto done;
    }

    for (i = 0; i < NGX_COGNITO_FLOOR_TIMES; i++) {

        if (BN_mod_exp_mont_consttime(base, base, exponent, modulus, context,
                                      montgomery)
            != 1)
        {
            goto done;
        }
    }

    rc = NGX_OK;

done:

    BN_MONT_CTX_free(montgomery);
    BN_CTX_free(context);
    BN_free(modulus);
    BN_free(exponent);
    BN_free(base);

    return rc;
}


static ngx_int_t
ngx_http_cognito_floor_send(ngx_http_request_t *r, ngx_str_t *text)
{
    ngx_int_t     rc;
    ngx_buf_t    *b;
    ngx_chain_t   out;

    r->headers_out.status = NGX_HTTP_OK;
    r->headers_out.content_length_n = text->len;

    ngx_str_set(&r->headers_out.content_type, "application/x-amz-json-1.1");
    r->headers_out.content_type_len = r->headers_out.content_type.len;
    r->headers_out.content_type_lowcase = NULL;

    b = ngx_calloc_buf(r->pool);
    if (b == NULL) {
        return NGX_HTTP_INTERNAL_SERVER_ERROR;
    }

    b->pos = text->data;
    b->last = text->data + text->len;
    b->memory = 1;
    b->last_buf = (r == r->main) ? 1 : 0;
    b->last_in_chain = 1;

    rc = ngx_http_send_header(r);

    if (rc == NGX_ERROR || rc > NGX_OK || r->header_only) {
        return rc;
    }

    out.buf = b;
    out.next = NULL;

    return ngx_http_output_filter(r, &out);
}


static void *
ngx_http_cognito_floor_create_main_conf(ngx_conf_t *cf)
{
    /* set by ngx_pcalloc(): configured = 0 */

    return ngx_pcalloc(cf->pool, sizeof(ngx_http_cognito_floor_main_conf_t));
}


static void *
ngx_http_cognito_floor_create_loc_conf(ngx_conf_t *cf)
{
    /* set by ngx_pcalloc(): kind = 0 */

    return ngx_pcalloc(cf->pool, sizeof(ngx_http_cognito_floor_loc_conf_t));
}


static char *
ngx_http_cognito_floor_redis(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_floor_main_conf_t *fmcf = conf;

    ngx_str_t  *value;

    if (fmcf->configured) {
        return "is duplicate";
    }

    value = cf->args->elts;

    fmcf->redis.url.url = value[1];
    fmcf->redis.url.default_port = 6379;
    fmcf->redis.connect_timeout = 2000;
    fmcf->redis.timeout = 2000;

    if (ngx_parse_url(cf->pool, &fmcf->redis.url) != NGX_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "%s in \"%V\"",
                           fmcf->redis.url.err ? fmcf->redis.url.err
                                               : "bad address",
                           &value[1]);
        return NGX_CONF_ERROR;
    }

    fmcf->configured = 1;

    return NGX_CONF_OK;
}


static char *
ngx_http_cognito_floor(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_cognito_floor_loc_conf_t *flcf = conf;

    ngx_str_t                 *value;
    ngx_http_core_loc_conf_t  *clcf;

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "get") == 0) {
        flcf->kind = NGX_COGNITO_FLOOR_GET;

    } else if (ngx_strcmp(value[1].data, "script") == 0) {
        flcf->kind = NGX_COGNITO_FLOOR_SCRIPT;

    } else if (ngx_strcmp(value[1].data, "verifier") == 0) {
        flcf->kind = NGX_COGNITO_FLOOR_VERIFIER;

    } else if (ngx_strcmp(value[1].data, "power") == 0) {
        flcf->kind = NGX_COGNITO_FLOOR_POWER;

    } else {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "invalid parameter \"%V\"",
                           &value[1]);
        return NGX_CONF_ERROR;
    }

    clcf = ngx_http_conf_get_module_loc_conf(cf, ngx_http_core_module);
    clcf->handler = ngx_http_cognito_floor_handler;

    return NGX_CONF_OK;
}


static ngx_int_t
ngx_http_cognito_floor_init_module(ngx_cycle_t *cycle)
{
    return ngx_cognito_verifier_init(cycle->log);
}


static ngx_int_t
ngx_http_cognito_floor_init_process(ngx_cycle_t *cycle)
{
    ngx_http_cognito_floor_main_conf_t  *fmcf;

    fmcf = ngx_http_cycle_get_module_main_conf(cycle,
                                               ngx_http_cognito_floor_module);

    if (ngx_process != NGX_PROCESS_WORKER
        || fmcf == NULL || !fmcf->configured)
    {
        return NGX_OK;
    }

    ngx_http_cognito_floor_connection =
                               ngx_cognito_redis_create(cycle, &fmcf->redis);

    return ngx_http_cognito_floor_connection ? NGX_OK : NGX_ERROR;
}


static void
ngx_http_cognito_floor_exit_process(ngx_cycle_t *cycle)
{
    if (ngx_http_cognito_floor_connection) {
        ngx_cognito_redis_destroy(ngx_http_cognito_floor_connection);
        ngx_http_cognito_floor_connection = NULL;
    }
}
