
/*
 * Mending: half of a surrogate pair, which JSON can only bring in by an
 * escape ("\ud83d" without "\ude00"), becomes a question mark before the
 * parser sees it, as it does in the service when such a text is encoded.
 * The parser itself would swallow what comes after such an escape.
 *
 * The text is never changed in place and hardly ever copied: pieces of it are
 * handed on.  Nothing is allocated.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec_internal.h"


#define NGX_COGNITO_ESCAPE_LEN  6


static ngx_uint_t ngx_cognito_mend_rejoin(ngx_cognito_mender_t *mender,
    const u_char **data, const u_char *last, ngx_cognito_piece_pt handler,
    void *ctx);
static const u_char *ngx_cognito_mend_pieces(const u_char *p,
    const u_char *last, ngx_cognito_piece_pt handler, void *ctx);
static void ngx_cognito_mend_hold(ngx_cognito_mender_t *mender,
    const u_char *p, const u_char *last);
static ngx_int_t ngx_cognito_surrogate_check(const u_char *p, size_t size,
    size_t *used);
static ngx_int_t ngx_cognito_surrogate(const u_char *p, size_t size,
    ngx_uint_t *low);


void
ngx_cognito_mend(ngx_cognito_mender_t *mender, const u_char *data,
    size_t size, ngx_cognito_piece_pt handler, void *ctx)
{
    const u_char  *p, *last;

    last = data + size;

    if (mender->held
        && !ngx_cognito_mend_rejoin(mender, &data, last, handler, ctx))
    {
        return;
    }

    p = ngx_cognito_mend_pieces(data, last, handler, ctx);

    ngx_cognito_mend_hold(mender, p, last);
}


/*
 * What was held, together with what these bytes begin with.  Returns 0 when
 * even all of them do not complete it.
 */

static ngx_uint_t
ngx_cognito_mend_rejoin(ngx_cognito_mender_t *mender, const u_char **data,
    const u_char *last, ngx_cognito_piece_pt handler, void *ctx)
{
    size_t         size, used;
    u_char         joined[2 * NGX_COGNITO_PAIR_LEN];
    const u_char  *p;

    size = ngx_min((size_t) (last - *data), NGX_COGNITO_PAIR_LEN);

    ngx_memcpy(joined, mender->escape, mender->held);
    ngx_memcpy(joined + mender->held, *data, size);

    size += mender->held;

    p = ngx_cognito_mend_pieces(joined, joined + size, handler, ctx);
    used = p - joined;

    if (used < mender->held) {
        ngx_cognito_mend_hold(mender, p, joined + size);

    } else {
        *data += used - mender->held;
        mender->held = 0;
    }

    ngx_explicit_memzero(joined, sizeof(joined));

    return mender->held == 0;
}


/* returns the end, or an escape there that is not complete */

static const u_char *
ngx_cognito_mend_pieces(const u_char *p, const u_char *last,
    ngx_cognito_piece_pt handler, void *ctx)
{
    size_t         used;
    ngx_int_t      rc;
    const u_char  *start;

    start = p;

    while (p < last) {
        p = memchr(p, '\\', last - p);

        if (p == NULL) {
            p = last;
            break;
        }

        rc = ngx_cognito_surrogate_check(p, last - p, &used);

        if (rc == NGX_AGAIN) {
            break;
        }

        if (rc == NGX_DECLINED) {
            if (p > start) {
                handler(ctx, start, p - start);
            }

            handler(ctx, (u_char *) "\\u003f", NGX_COGNITO_ESCAPE_LEN);

            start = p + used;
        }

        p += used;
    }

    if (p > start) {
        handler(ctx, start, p - start);
    }

    return p;
}


static void
ngx_cognito_mend_hold(ngx_cognito_mender_t *mender, const u_char *p,
    const u_char *last)
{
    mender->held = last - p;
    ngx_memcpy(mender->escape, p, mender->held);
}


/*
 * What begins with this backslash.  NGX_OK: anything that may stay;
 * NGX_DECLINED: half of a surrogate pair without the other; *used bytes need
 * no further look.  NGX_AGAIN: the bytes that follow must tell.
 */

static ngx_int_t
ngx_cognito_surrogate_check(const u_char *p, size_t size, size_t *used)
{
    ngx_int_t   rc;
    ngx_uint_t  low;

    /* the backslash and whatever it escapes */

    *used = 2;

    rc = ngx_cognito_surrogate(p, size, &low);

    if (rc == NGX_AGAIN) {
        return NGX_AGAIN;
    }

    if (rc == NGX_DECLINED) {
        return NGX_OK;
    }

    *used = NGX_COGNITO_ESCAPE_LEN;

    if (low) {
        return NGX_DECLINED;
    }

    rc = ngx_cognito_surrogate(p + NGX_COGNITO_ESCAPE_LEN,
                               size - NGX_COGNITO_ESCAPE_LEN, &low);

    if (rc == NGX_OK && low) {
        *used = NGX_COGNITO_PAIR_LEN;
        return NGX_OK;
    }

    return rc == NGX_AGAIN ? NGX_AGAIN : NGX_DECLINED;
}


/* whether an escape names a surrogate, and which half of a pair */

static ngx_int_t
ngx_cognito_surrogate(const u_char *p, size_t size, ngx_uint_t *low)
{
    u_char      ch;
    ngx_uint_t  i, good;

    for (i = 0; i < NGX_COGNITO_ESCAPE_LEN; i++) {

        if (i == size) {
            return NGX_AGAIN;
        }

        ch = ngx_tolower(p[i]);

        switch (i) {

        case 0:
            good = (ch == '\\');
            break;

        case 1:
            good = (p[i] == 'u');
            break;

        case 2:
            good = (ch == 'd');
            break;

        case 3:
            good = (ch == '8' || ch == '9' || (ch >= 'a' && ch <= 'f'));
            *low = (ch >= 'c');
            break;

        default:
            good = (ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'f');
            break;
        }

        if (!good) {
            return NGX_DECLINED;
        }
    }

    return NGX_OK;
}
