
/*
 * Where records lie.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_store.h"


static const char  *ngx_cognito_families[] = {
    "user", "auth", "grant", "code", "tries", "lock", "inbox",
    "sessions"
};


static ngx_int_t ngx_cognito_tagged_key(ngx_pool_t *pool, const char *family,
    const ngx_str_t *first, const ngx_str_t *second, const ngx_str_t *third,
    const ngx_str_t *suffix, ngx_str_t *key);


ngx_int_t
ngx_cognito_pool_key(ngx_pool_t *pool, const ngx_str_t *id, ngx_str_t *key)
{
    return ngx_cognito_tagged_key(pool, "pool", id, NULL, NULL, NULL, key);
}


ngx_int_t
ngx_cognito_client_key(ngx_pool_t *pool, const ngx_str_t *id, ngx_str_t *key)
{
    return ngx_cognito_tagged_key(pool, "client", id, NULL, NULL, NULL, key);
}


ngx_int_t
ngx_cognito_user_key(ngx_pool_t *pool, ngx_cognito_key_e family,
    const ngx_str_t *pool_id, const ngx_str_t *username,
    const ngx_str_t *suffix, ngx_str_t *key)
{
    return ngx_cognito_tagged_key(pool, ngx_cognito_families[family], pool_id,
                                  username, NULL, suffix, key);
}


ngx_int_t
ngx_cognito_name_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    const ngx_str_t *kind, const ngx_str_t *value, ngx_str_t *key)
{
    return ngx_cognito_tagged_key(pool, "name", pool_id, kind, value, NULL,
                                  key);
}


ngx_int_t
ngx_cognito_list_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    ngx_uint_t bucket, ngx_str_t *key)
{
    u_char            digits[NGX_INT_T_LEN];
    ngx_str_t         number;

    static ngx_str_t  by = ngx_string("username");

    number.data = digits;
    number.len = ngx_sprintf(digits, "%ui", bucket) - digits;

    return ngx_cognito_tagged_key(pool, "list", pool_id, &number, NULL, &by,
                                  key);
}


ngx_uint_t
ngx_cognito_list_bucket(const ngx_str_t *username)
{
    return ngx_crc32_short(username->data, username->len)
           % NGX_COGNITO_BUCKETS;
}


/* no pool has an id without "_" */

ngx_str_t  ngx_cognito_pool_list = ngx_string("cg:list:{pools}:pool");


ngx_int_t
ngx_cognito_client_list_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    ngx_str_t *key)
{
    static ngx_str_t  client = ngx_string("client");

    return ngx_cognito_tagged_key(pool, "list", pool_id, NULL, NULL, &client,
                                  key);
}


ngx_int_t
ngx_cognito_mails_key(ngx_pool_t *pool, const ngx_str_t *account,
    const ngx_str_t *day, ngx_str_t *key)
{
    return ngx_cognito_tagged_key(pool, "mails", account, NULL, NULL, day,
                                  key);
}


ngx_int_t
ngx_cognito_renewal_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    ngx_str_t *key)
{
    return ngx_cognito_tagged_key(pool, "renewal", pool_id, NULL, NULL, NULL,
                                  key);
}


ngx_int_t
ngx_cognito_group_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    const ngx_str_t *name, ngx_str_t *key)
{
    return ngx_cognito_tagged_key(pool, "group", pool_id, name, NULL, NULL,
                                  key);
}


ngx_int_t
ngx_cognito_group_list_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    ngx_str_t *key)
{
    static ngx_str_t  group = ngx_string("group");

    return ngx_cognito_tagged_key(pool, "list", pool_id, NULL, NULL, &group,
                                  key);
}


/* in the slot of the group; of a name that is used again each has its own */

ngx_int_t
ngx_cognito_member_list_key(ngx_pool_t *pool, const ngx_str_t *pool_id,
    const ngx_str_t *name, const ngx_str_t *id, ngx_str_t *key)
{
    ngx_str_t  by;

    by.data = ngx_pnalloc(pool, sizeof("member:") - 1 + id->len);
    if (by.data == NULL) {
        return NGX_ERROR;
    }

    by.len = ngx_sprintf(by.data, "member:%V", id) - by.data;

    return ngx_cognito_tagged_key(pool, "list", pool_id, name, NULL, &by,
                                  key);
}


/* cg:<family>:{<first>/<second>/<third>}:<suffix> */

static ngx_int_t
ngx_cognito_tagged_key(ngx_pool_t *pool, const char *family,
    const ngx_str_t *first, const ngx_str_t *second, const ngx_str_t *third,
    const ngx_str_t *suffix, ngx_str_t *key)
{
    u_char  *p;
    size_t   len;

    len = sizeof("cg::{//}:") - 1 + ngx_strlen(family) + first->len
          + (second ? second->len : 0) + (third ? third->len : 0)
          + (suffix ? suffix->len : 0);

    p = ngx_pnalloc(pool, len);
    if (p == NULL) {
        return NGX_ERROR;
    }

    key->data = p;

    p = ngx_sprintf(p, "cg:%s:{%V", family, first);

    if (second) {
        p = ngx_sprintf(p, "/%V", second);
    }

    if (third) {
        p = ngx_sprintf(p, "/%V", third);
    }

    *p++ = '}';

    if (suffix) {
        p = ngx_sprintf(p, ":%V", suffix);
    }

    key->len = p - key->data;

    return NGX_OK;
}
