
/*
 * What the files of the inbox share among themselves only.
 */


#ifndef _NGX_COGNITO_INBOX_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_INBOX_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_inbox.h"


/* the index has no more members */

#define NGX_COGNITO_INBOX_USERS  10000


/* a file of the page; the first is the page, the last has no name */

typedef struct {
    ngx_str_t   name;
    ngx_str_t   type;
    size_t      type_len;           /* without its charset */
    ngx_str_t   etag;
    ngx_str_t   text;
} ngx_cognito_inbox_file_t;


extern const ngx_cognito_inbox_file_t  ngx_cognito_inbox_files[];

/*
 * Answers with a file of the page, where one is asked for; returns as a
 * content handler does, NGX_DECLINED where messages are.
 */
ngx_int_t ngx_cognito_inbox_answer_page(ngx_http_request_t *r);

/* is it a browser's request, of a page of another origin? */
ngx_uint_t ngx_cognito_inbox_is_foreign(ngx_http_request_t *r);

/* the status, with the header that goes with it */
ngx_int_t ngx_cognito_inbox_not_allowed(ngx_http_request_t *r);


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
