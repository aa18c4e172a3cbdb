
/*
 * Pages of lists: see ngx_cognito_pages.h.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_pages.h"


#define NGX_COGNITO_MAX_PAGE  60


static ngx_int_t ngx_cognito_page_context(ngx_cognito_call_t *call,
    const ngx_str_t *list, ngx_str_t *context);
static ngx_int_t ngx_cognito_ask_names(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_names_told(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_records_told(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_end_page(ngx_cognito_call_t *call);


ngx_int_t
ngx_cognito_page_token(ngx_cognito_call_t *call, const ngx_str_t *list,
    const ngx_str_t *last, ngx_str_t *token)
{
    ngx_str_t  context, sealed;

    if (ngx_cognito_page_context(call, list, &context) != NGX_OK
        || ngx_cognito_seal(call->service->store.keyring, call->pool,
                            &context, last, &sealed)
           != NGX_OK
        || ngx_cognito_base64url(call->pool, &sealed, token) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_page_start(ngx_cognito_call_t *call, const ngx_str_t *list,
    const ngx_str_t *token, ngx_str_t *last)
{
    ngx_int_t  rc;
    ngx_str_t  context, sealed;

    ngx_str_null(last);

    if (token->len == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_page_context(call, list, &context) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    rc = ngx_cognito_base64url_decode(call->pool, token, &sealed);

    if (rc == NGX_OK) {
        rc = ngx_cognito_unseal(call->service->store.keyring, call->pool,
                                &context, &sealed, last);
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PAGINATION_TOKEN);
    }

    return NGX_OK;
}


/* sealed values of records have their bare keys as contexts */

static ngx_int_t
ngx_cognito_page_context(ngx_cognito_call_t *call, const ngx_str_t *list,
    ngx_str_t *context)
{
    context->data = ngx_pnalloc(call->pool, sizeof("page:") - 1 + list->len);
    if (context->data == NULL) {
        return NGX_ERROR;
    }

    context->len = ngx_sprintf(context->data, "page:%V", list)
                   - context->data;

    return NGX_OK;
}


ngx_uint_t
ngx_cognito_page_limit(ngx_cognito_integer_t *limit)
{
    return (limit->set && limit->value) ? (ngx_uint_t) limit->value
                                        : NGX_COGNITO_MAX_PAGE;
}


ngx_int_t
ngx_cognito_list_page(ngx_cognito_call_t *call,
    const ngx_cognito_listing_t *listing)
{
    ngx_cognito_listing_t  *own;

    own = ngx_palloc(call->pool, sizeof(ngx_cognito_listing_t));
    if (own == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    *own = *listing;

    own->kept = 0;
    own->more = 0;
    call->found.listing = own;

    if (ngx_cognito_page_start(call, &own->list, own->next_token, &own->last)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_str_null(own->next_token);

    return ngx_cognito_ask_names(call);
}


/* one more than there is room for, to know whether a page follows */

static ngx_int_t
ngx_cognito_ask_names(ngx_cognito_call_t *call)
{
    ngx_str_t               min, count;
    ngx_cognito_listing_t  *listing;

    static ngx_str_t  zrangebylex = ngx_string("ZRANGEBYLEX");
    static ngx_str_t  first = ngx_string("-");
    static ngx_str_t  max = ngx_string("+");
    static ngx_str_t  limit = ngx_string("LIMIT");
    static ngx_str_t  zero = ngx_string("0");

    listing = call->found.listing;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    min = first;

    if (listing->last.len) {
        min.data = ngx_pnalloc(call->pool, 1 + listing->last.len);
        if (min.data == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        min.len = ngx_sprintf(min.data, "(%V", &listing->last) - min.data;
    }

    count.data = ngx_pnalloc(call->pool, NGX_INT_T_LEN);
    if (count.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    count.len = ngx_sprintf(count.data, "%ui",
                            listing->limit - listing->kept + 1)
                - count.data;

    return ngx_cognito_await(call,
                             ngx_cognito_ask(call->query, 7, &zrangebylex,
                                             &listing->list, &min, &max,
                                             &limit, &zero, &count),
                             ngx_cognito_names_told);
}


static ngx_int_t
ngx_cognito_names_told(ngx_cognito_call_t *call)
{
    ngx_str_t               text, *name;
    ngx_uint_t              i, room;
    ngx_cognito_listing_t  *listing;

    listing = call->found.listing;
    listing->more = 0;
    room = listing->limit - listing->kept;

    listing->names = ngx_array_create(call->pool, room, sizeof(ngx_str_t));
    if (listing->names == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0;
         ngx_cognito_told_text(call->query, 0, i, &text) == NGX_OK;
         i++)
    {
        if (i == room) {
            listing->more = 1;
            break;
        }

        /* there is room for it; the reply goes with the query */

        name = ngx_array_push(listing->names);
        name->len = text.len;
        name->data = ngx_pstrdup(call->pool, &text);

        if (name->data == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    if (listing->names->nelts == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    name = listing->names->elts;

    for (i = 0; i < listing->names->nelts; i++) {
        if (listing->ask(call, &name[i]) != NGX_OK) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    return ngx_cognito_await(call, NGX_OK, ngx_cognito_records_told);
}


/* names that stand for nothing leave room for those that follow */

static ngx_int_t
ngx_cognito_records_told(ngx_cognito_call_t *call)
{
    ngx_int_t               rc;
    ngx_str_t              *name;
    ngx_uint_t              i, n;
    ngx_cognito_listing_t  *listing;

    listing = call->found.listing;
    name = listing->names->elts;
    n = listing->names->nelts;

    for (i = 0; i < n; i++) {
        rc = listing->told(call, i);

        if (rc == NGX_ERROR) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        if (rc == NGX_OK) {
            listing->kept++;
        }
    }

    listing->last = name[n - 1];

    if (listing->more && listing->kept < listing->limit) {
        return ngx_cognito_ask_names(call);
    }

    return ngx_cognito_end_page(call);
}


static ngx_int_t
ngx_cognito_end_page(ngx_cognito_call_t *call)
{
    ngx_cognito_listing_t  *listing;

    listing = call->found.listing;

    if (!listing->more) {
        return NGX_OK;
    }

    return ngx_cognito_page_token(call, &listing->list, &listing->last,
                                  listing->next_token);
}
