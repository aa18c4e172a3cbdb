
/*
 * What the files of the inbox share among themselves only.
 */


#ifndef _NGX_COGNITO_INBOX_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_INBOX_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_inbox.h"


/* the index of who has messages; the score is the time of the newest */

extern ngx_str_t  ngx_cognito_inbox_key;

/* a member of the index: "<pool>/<username>"; a pool's id has no slash */
ngx_int_t ngx_cognito_inbox_member(ngx_pool_t *pool,
    const ngx_str_t *pool_id, const ngx_str_t *username, ngx_str_t *member);

/* the key of the messages of a member of the index */
ngx_int_t ngx_cognito_inbox_stream(ngx_pool_t *pool,
    const ngx_str_t *member, ngx_str_t *key);

ngx_int_t ngx_cognito_inbox_number(ngx_pool_t *pool, int64_t number,
    ngx_str_t *text);


#endif /* _NGX_COGNITO_INBOX_INTERNAL_H_INCLUDED_ */
