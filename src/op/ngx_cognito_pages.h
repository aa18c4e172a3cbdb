
/*
 * Lists that are answered in pages: the tokens that name a page, and pages of
 * what an index in Redis leads to.
 */


#ifndef _NGX_COGNITO_PAGES_H_INCLUDED_
#define _NGX_COGNITO_PAGES_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/*
 * A page is what comes after a name.  Its token is that name, sealed for the
 * list, which is named by a key of Redis: nobody can make one, nor bring one
 * of another list.
 */
ngx_int_t ngx_cognito_page_token(ngx_cognito_call_t *call,
    const ngx_str_t *list, const ngx_str_t *last, ngx_str_t *token);
/* an empty token is the first page, and an empty name */
ngx_int_t ngx_cognito_page_start(ngx_cognito_call_t *call,
    const ngx_str_t *list, const ngx_str_t *token, ngx_str_t *last);
/* a Limit that is absent or 0 is the most there is */
ngx_uint_t ngx_cognito_page_limit(ngx_cognito_integer_t *limit);


/*
 * A page of an index, a sorted set whose scores are all alike.  The index is a
 * hint: "ask" adds the one command to call->query that reads what a name
 * stands for, and "told" looks at reply n, NGX_DECLINED: it is none of these.
 * The asker fills in list, limit, ask, told and next_token, which is what the
 * answer gets and begins as what was asked with.
 */

typedef struct ngx_cognito_listing_s  ngx_cognito_listing_t;

struct ngx_cognito_listing_s {
    ngx_str_t                        list;      /* the index's key */
    ngx_uint_t                       limit;
    ngx_str_t                       *next_token;
    ngx_int_t                      (*ask)(ngx_cognito_call_t *call,
                                         const ngx_str_t *name);
    ngx_int_t                      (*told)(ngx_cognito_call_t *call,
                                          ngx_uint_t n);

    /* its own */
    ngx_str_t                        last;      /* the name it is behind */
    ngx_uint_t                       kept;
    ngx_uint_t                       more;      /* unsigned  more:1; */
    ngx_array_t                     *names;     /* of ngx_str_t: the batch */
};

/* returns as a step does */
ngx_int_t ngx_cognito_list_page(ngx_cognito_call_t *call,
    const ngx_cognito_listing_t *listing);


#endif /* _NGX_COGNITO_PAGES_H_INCLUDED_ */
