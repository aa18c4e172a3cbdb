
/*
 * Quotas of requests: a token bucket for each category of operations.
 *
 * The buckets lie in the shared zone, so that all workers of a machine take
 * from the same, and outlive a reload.  What lives here: the directives that
 * set quotas, and the check before an operation begins.  What does not: how
 * many pools and clients there may be is counted where they are made.  The
 * service's quotas of a single user and of a single pool are not kept.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


/* in requests a second */
#define NGX_COGNITO_MAX_RATE        100000

/* answers to challenges have a bucket of their own, so many times as large */
#define NGX_COGNITO_CHALLENGES      NGX_COGNITO_NCATEGORIES
#define NGX_COGNITO_CHALLENGE_TIMES 3


static ngx_uint_t ngx_cognito_challenge_answered(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_take_token(ngx_cognito_call_t *call,
    ngx_uint_t category, ngx_uint_t bucket, ngx_uint_t times);
static char *ngx_cognito_category_quota(ngx_conf_t *cf,
    ngx_cognito_quotas_t *quotas, ngx_str_t *value);
static ngx_uint_t ngx_cognito_quota_rate(u_char *text, size_t len);


ngx_int_t
ngx_cognito_check_request_quota(ngx_cognito_call_t *call)
{
    ngx_uint_t  category;

    category = call->operation->category;

    switch (ngx_cognito_challenge_answered(call)) {

    case 0:
        break;

    case NGX_COGNITO_CHALLENGE_NAME_NEW_PASSWORD_REQUIRED:
        category = NGX_COGNITO_CATEGORY_USER_ACCOUNT_RECOVERY;
        break;

    default:

        /* Cognito: what is too much here counts as a sign-in */

        if (ngx_cognito_take_token(call, category, NGX_COGNITO_CHALLENGES,
                                   NGX_COGNITO_CHALLENGE_TIMES)
            == NGX_OK)
        {
            return NGX_OK;
        }
    }

    if (ngx_cognito_take_token(call, category, category, 1) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOO_MANY_REQUESTS);
    }

    return NGX_OK;
}


/* 0: the operation does not answer a challenge */

static ngx_uint_t
ngx_cognito_challenge_answered(ngx_cognito_call_t *call)
{
    ngx_cognito_respond_to_auth_challenge_request_t        *input;
    ngx_cognito_admin_respond_to_auth_challenge_request_t  *admin;

    switch (call->operation->id) {

    case NGX_COGNITO_OP_RESPOND_TO_AUTH_CHALLENGE:
        input = call->input;
        return input->challenge_name;

    case NGX_COGNITO_OP_ADMIN_RESPOND_TO_AUTH_CHALLENGE:
        admin = call->input;
        return admin->challenge_name;

    default:
        return 0;
    }
}


/*
 * As limit_req counts: what was taken leaks away at the category's rate, and
 * the bucket holds one second's worth, but at least one request.
 */

static ngx_int_t
ngx_cognito_take_token(ngx_cognito_call_t *call, ngx_uint_t category,
    ngx_uint_t number, ngx_uint_t times)
{
    int64_t                excess, burst, rate;
    ngx_int_t              rc;
    ngx_msec_int_t         ms;
    ngx_cognito_store_t   *store;
    ngx_cognito_bucket_t  *bucket;

    store = &call->service->store;
    rate = call->service->quotas.rates[category];

    if (rate == 0) {
        return NGX_OK;
    }

    burst = ngx_max(rate, 1000) * times;
    rate = rate * times;

    bucket = &ngx_cognito_buckets_lock(store)[number];

    /* another worker's clock may be a little ahead */

    ms = (ngx_msec_int_t) (ngx_current_msec - bucket->last);
    ms = ngx_max(ms, 0);

    /* the quota may have been a larger one before a reload */

    excess = ngx_min((int64_t) bucket->excess, burst);
    excess = ngx_max(excess - rate * ms / 1000, 0) + 1000;

    rc = NGX_BUSY;

    if (excess <= burst) {
        rc = NGX_OK;
        bucket->excess = (ngx_uint_t) excess;

        if (ms) {
            bucket->last = ngx_current_msec;
        }
    }

    ngx_cognito_buckets_unlock(store);

    return rc;
}


/* cognito_request_quota off | [on] [category=rate ...] */

char *
ngx_cognito_request_quota_conf(ngx_conf_t *cf, ngx_cognito_quotas_t *quotas)
{
    char        *rv;
    ngx_str_t   *value;
    ngx_uint_t   i, k;

    if (quotas->requests) {
        return "is duplicate";
    }

    quotas->requests = 1;

    value = cf->args->elts;

    if (ngx_strcmp(value[1].data, "off") == 0) {
        return cf->args->nelts == 2 ? NGX_CONF_OK
                                    : "has quotas although it is \"off\"";
    }

    i = 1;

    if (ngx_strcmp(value[1].data, "on") == 0) {
        i++;
    }

    for ( /* void */ ; i < cf->args->nelts; i++) {
        rv = ngx_cognito_category_quota(cf, quotas, &value[i]);

        if (rv != NGX_CONF_OK) {
            return rv;
        }
    }

    if (ngx_strcmp(value[1].data, "on") == 0) {
        for (k = 0; k < NGX_COGNITO_NCATEGORIES; k++) {
            if (quotas->rates[k] == 0) {
                quotas->rates[k] = ngx_cognito_categories[k].rate * 1000;
            }
        }
    }

    return NGX_CONF_OK;
}


static char *
ngx_cognito_category_quota(ngx_conf_t *cf, ngx_cognito_quotas_t *quotas,
    ngx_str_t *value)
{
    size_t            len;
    u_char           *p;
    ngx_uint_t        k;
    const ngx_str_t  *name;

    p = ngx_strlchr(value->data, value->data + value->len, '=');

    if (p == NULL) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "invalid parameter \"%V\", "
                           "a quota is written as in UserRead=5r/s", value);
        return NGX_CONF_ERROR;
    }

    len = p - value->data;

    for (k = 0; k < NGX_COGNITO_NCATEGORIES; k++) {
        name = &ngx_cognito_categories[k].name;

        if (name->len == len
            && ngx_strncmp(name->data, value->data, len) == 0)
        {
            break;
        }
    }

    if (k == NGX_COGNITO_NCATEGORIES) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                           "unknown category of operations in \"%V\"", value);
        return NGX_CONF_ERROR;
    }

    if (quotas->rates[k]) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "duplicate quota \"%V\"",
                           value);
        return NGX_CONF_ERROR;
    }

    p++;

    quotas->rates[k] = ngx_cognito_quota_rate(p, value->data + value->len - p);

    if (quotas->rates[k] == 0) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "invalid rate in \"%V\"",
                           value);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/* in thousandths of a request a second; 0: invalid */

static ngx_uint_t
ngx_cognito_quota_rate(u_char *text, size_t len)
{
    ngx_int_t   rate;
    ngx_uint_t  seconds;

    seconds = 1;

    if (len > 3 && ngx_strncmp(text + len - 3, "r/s", 3) == 0) {
        len -= 3;

    } else if (len > 3 && ngx_strncmp(text + len - 3, "r/m", 3) == 0) {
        len -= 3;
        seconds = 60;
    }

    rate = ngx_atoi(text, len);

    if (rate <= 0 || rate > NGX_COGNITO_MAX_RATE) {
        return 0;
    }

    return rate * 1000 / seconds;
}


/* cognito_resource_quota [user_pools=number] [app_clients=number] */

char *
ngx_cognito_resource_quota_conf(ngx_conf_t *cf, ngx_cognito_quotas_t *quotas)
{
    ngx_int_t    number;
    ngx_str_t   *value, text;
    ngx_uint_t   i, *quota;

    value = cf->args->elts;

    for (i = 1; i < cf->args->nelts; i++) {
        text = value[i];

        if (ngx_strncmp(text.data, "user_pools=", 11) == 0) {
            quota = &quotas->user_pools;
            text.data += 11;
            text.len -= 11;

        } else if (ngx_strncmp(text.data, "app_clients=", 12) == 0) {
            quota = &quotas->app_clients;
            text.data += 12;
            text.len -= 12;

        } else {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid parameter \"%V\"", &value[i]);
            return NGX_CONF_ERROR;
        }

        if (*quota != NGX_CONF_UNSET_UINT) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "duplicate quota \"%V\"",
                               &value[i]);
            return NGX_CONF_ERROR;
        }

        number = ngx_atoi(text.data, text.len);

        if (number <= 0) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                               "invalid number in \"%V\"", &value[i]);
            return NGX_CONF_ERROR;
        }

        *quota = number;
    }

    return NGX_CONF_OK;
}
