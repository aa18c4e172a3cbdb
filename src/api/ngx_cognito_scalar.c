
/*
 * Scalars: what numbers, dates and UTF-8 look like, and the buffer texts are
 * put together in.  Nothing here knows a shape.
 *
 * Memory of a buffer belongs to the pool it was given.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec_internal.h"


#define NGX_COGNITO_BUFFER_SIZE  512


static ngx_int_t ngx_cognito_buffer_reserve(ngx_cognito_buffer_t *buffer,
    size_t size);
static ngx_int_t ngx_cognito_utf8_lead(ngx_cognito_utf8_t *utf8, u_char ch);
static int64_t ngx_cognito_read_double(const ngx_str_t *text, int64_t scale,
    int64_t min, int64_t max);
static ngx_int_t ngx_cognito_read_digits(const u_char **pos,
    const u_char *last, ngx_uint_t count, ngx_int_t *value);
static ngx_int_t ngx_cognito_read_day(const u_char **pos, const u_char *last,
    int64_t *seconds);
static ngx_int_t ngx_cognito_read_clock(const u_char **pos,
    const u_char *last, int64_t *msec);
static ngx_int_t ngx_cognito_read_zone(const u_char *p, const u_char *last,
    int64_t *seconds);


void
ngx_cognito_buffer_init(ngx_cognito_buffer_t *buffer, ngx_pool_t *pool)
{
    ngx_memzero(buffer, sizeof(ngx_cognito_buffer_t));

    buffer->pool = pool;
}


static ngx_int_t
ngx_cognito_buffer_reserve(ngx_cognito_buffer_t *buffer, size_t size)
{
    size_t   wanted;
    u_char  *data;

    if (buffer->failed) {
        return NGX_ERROR;
    }

    if (size <= buffer->size - buffer->len) {
        return NGX_OK;
    }

    wanted = ngx_max(buffer->size * 2, NGX_COGNITO_BUFFER_SIZE);

    if (wanted - buffer->len < size) {
        wanted = buffer->len + size;
    }

    data = ngx_pnalloc(buffer->pool, wanted);
    if (data == NULL) {
        buffer->failed = 1;
        return NGX_ERROR;
    }

    /* texts may hold tokens: what is left behind is wiped */

    if (buffer->data) {
        ngx_memcpy(data, buffer->data, buffer->len);
        ngx_explicit_memzero(buffer->data, buffer->len);
        (void) ngx_pfree(buffer->pool, buffer->data);
    }

    buffer->data = data;
    buffer->size = wanted;

    return NGX_OK;
}


void
ngx_cognito_buffer_add(ngx_cognito_buffer_t *buffer, const void *data,
    size_t size)
{
    if (ngx_cognito_buffer_reserve(buffer, size) != NGX_OK || size == 0) {
        return;
    }

    ngx_memcpy(buffer->data + buffer->len, data, size);
    buffer->len += size;
}


/* for numbers and short fixed texts only: what does not fit is cut off */

void
ngx_cognito_buffer_print(ngx_cognito_buffer_t *buffer, const char *fmt, ...)
{
    u_char   *p;
    va_list   args;
    u_char    text[NGX_COGNITO_BUFFER_SIZE];

    va_start(args, fmt);
    p = ngx_vslprintf(text, text + sizeof(text), fmt, args);
    va_end(args);

    ngx_cognito_buffer_add(buffer, text, p - text);
}


/*
 * NGX_DECLINED: these bytes are not UTF-8 (RFC 3629: no overlong forms, no
 * surrogates, nothing above U+10FFFF).  A text is whole when utf8->need is 0.
 */

ngx_int_t
ngx_cognito_utf8_check(ngx_cognito_utf8_t *utf8, const u_char *p,
    const u_char *last)
{
    while (p < last) {

        if (utf8->need) {
            if (*p < utf8->low || *p > utf8->high) {
                return NGX_DECLINED;
            }

            utf8->need--;
            utf8->low = 0x80;
            utf8->high = 0xbf;
            p++;

            continue;
        }

        if (*p >= 0x80 && ngx_cognito_utf8_lead(utf8, *p) != NGX_OK) {
            return NGX_DECLINED;
        }

        p++;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_utf8_lead(ngx_cognito_utf8_t *utf8, u_char ch)
{
    utf8->low = 0x80;
    utf8->high = 0xbf;

    if (ch >= 0xc2 && ch <= 0xdf) {
        utf8->need = 1;
        return NGX_OK;
    }

    if (ch >= 0xe0 && ch <= 0xef) {
        utf8->need = 2;

        if (ch == 0xe0) {
            utf8->low = 0xa0;

        } else if (ch == 0xed) {
            utf8->high = 0x9f;
        }

        return NGX_OK;
    }

    if (ch >= 0xf0 && ch <= 0xf4) {
        utf8->need = 3;

        if (ch == 0xf0) {
            utf8->low = 0x90;

        } else if (ch == 0xf4) {
            utf8->high = 0x8f;
        }

        return NGX_OK;
    }

    return NGX_DECLINED;
}


/* the number of characters of a text known to be UTF-8 */

size_t
ngx_cognito_utf8_count(const ngx_str_t *text)
{
    size_t  i, count;

    count = 0;

    for (i = 0; i < text->len; i++) {
        if ((text->data[i] & 0xc0) != 0x80) {
            count++;
        }
    }

    return count;
}


/* a number as JSON writes it */

ngx_uint_t
ngx_cognito_is_number(const ngx_str_t *text)
{
    u_char  *p, *last, *digits;

    p = text->data;
    last = p + text->len;

    if (p < last && *p == '-') {
        p++;
    }

    for (digits = p; p < last && *p >= '0' && *p <= '9'; p++) { /* void */ }

    if (p == digits || (*digits == '0' && p - digits > 1)) {
        return 0;
    }

    if (p < last && *p == '.') {
        for (digits = ++p; p < last && *p >= '0' && *p <= '9'; p++) {
            /* void */
        }

        if (p == digits) {
            return 0;
        }
    }

    if (p < last && (*p == 'e' || *p == 'E')) {
        p++;

        if (p < last && (*p == '+' || *p == '-')) {
            p++;
        }

        for (digits = p; p < last && *p >= '0' && *p <= '9'; p++) {
            /* void */
        }

        if (p == digits) {
            return 0;
        }
    }

    return p == last;
}


/*
 * A JSON number, in units of 1/scale (a power of ten).  Further decimals are
 * cut off; what is outside of min and max becomes the nearer of them.
 */

int64_t
ngx_cognito_read_integer(const ngx_str_t *text, int64_t scale, int64_t min,
    int64_t max)
{
    u_char      *p, *last;
    int64_t      value, rest;
    ngx_uint_t   negative, point;

    p = text->data;
    last = p + text->len;

    negative = 0;
    point = 0;
    value = 0;
    rest = scale;

    for ( /* void */ ; p < last; p++) {

        if (*p == '-') {
            negative = 1;
            continue;
        }

        if (*p == '.') {
            point = 1;
            continue;
        }

        if (*p == 'e' || *p == 'E') {
            return ngx_cognito_read_double(text, scale, min, max);
        }

        if (point) {
            if (rest == 1) {
                continue;
            }

            rest /= 10;
        }

        /* collected below zero, where there is room for one more */

        if (value < (INT64_MAX - 9) / -10) {
            return negative ? min : max;
        }

        value = value * 10 - (*p - '0');
    }

    if (value < -(INT64_MAX / rest)) {
        return negative ? min : max;
    }

    value *= negative ? rest : -rest;

    return value < min ? min : value > max ? max : value;
}


/* numbers with an exponent, which nobody sends, may be less exact */

static int64_t
ngx_cognito_read_double(const ngx_str_t *text, int64_t scale, int64_t min,
    int64_t max)
{
    double  value;
    u_char  copy[128];

    if (text->len >= sizeof(copy)) {
        return text->data[0] == '-' ? min : max;
    }

    ngx_memcpy(copy, text->data, text->len);
    copy[text->len] = '\0';

    value = strtod((char *) copy, NULL) * (double) scale;

    if (value <= (double) min) {
        return min;
    }

    if (value >= (double) max) {
        return max;
    }

    return (int64_t) value;
}


/*
 * A date of ISO 8601 in its long form, 2026-11-21T03:55:57.123Z, or with a
 * zone as +01:00, or a day alone.  NGX_DECLINED: it is none.
 */

ngx_int_t
ngx_cognito_read_date(const ngx_str_t *text, int64_t *msec)
{
    int64_t        day, clock, zone;
    const u_char  *p, *last;

    p = text->data;
    last = p + text->len;
    clock = 0;
    zone = 0;

    if (ngx_cognito_read_day(&p, last, &day) != NGX_OK) {
        return NGX_DECLINED;
    }

    if (p < last) {
        if (*p++ != 'T'
            || ngx_cognito_read_clock(&p, last, &clock) != NGX_OK
            || ngx_cognito_read_zone(p, last, &zone) != NGX_OK)
        {
            return NGX_DECLINED;
        }
    }

    *msec = (day - zone) * 1000 + clock;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_read_digits(const u_char **pos, const u_char *last,
    ngx_uint_t count, ngx_int_t *value)
{
    if ((size_t) (last - *pos) < count) {
        return NGX_DECLINED;
    }

    *value = ngx_atoi((u_char *) *pos, count);
    *pos += count;

    return *value == NGX_ERROR ? NGX_DECLINED : NGX_OK;
}


static ngx_int_t
ngx_cognito_read_day(const u_char **pos, const u_char *last,
    int64_t *seconds)
{
    int64_t        days;
    ngx_int_t      year, month, day;
    const u_char  *p;

    if (ngx_cognito_read_digits(pos, last, 4, &year) != NGX_OK) {
        return NGX_DECLINED;
    }

    p = *pos;

    if (last - p < 6 || p[0] != '-' || p[3] != '-') {
        return NGX_DECLINED;
    }

    *pos = p + 1;

    if (ngx_cognito_read_digits(pos, last, 2, &month) != NGX_OK) {
        return NGX_DECLINED;
    }

    (*pos)++;

    if (ngx_cognito_read_digits(pos, last, 2, &day) != NGX_OK
        || month < 1 || month > 12 || day < 1 || day > 31)
    {
        return NGX_DECLINED;
    }

    /* the year begins in March, so that the leap day is its last */

    if (month <= 2) {
        month += 12;
        year--;
    }

    days = 365 * (int64_t) year + year / 4 - year / 100 + year / 400
           + (153 * (month - 3) + 2) / 5 + day - 1 - 719468;

    *seconds = days * 86400;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_read_clock(const u_char **pos, const u_char *last, int64_t *msec)
{
    int64_t        part;
    ngx_int_t      hour, minute, second;
    const u_char  *p;

    p = *pos;

    if (last - p < 8 || p[2] != ':' || p[5] != ':') {
        return NGX_DECLINED;
    }

    hour = ngx_atoi((u_char *) p, 2);
    minute = ngx_atoi((u_char *) p + 3, 2);
    second = ngx_atoi((u_char *) p + 6, 2);

    if (hour == NGX_ERROR || minute == NGX_ERROR || second == NGX_ERROR
        || hour > 23 || minute > 59 || second > 60)
    {
        return NGX_DECLINED;
    }

    *msec = ((hour * 60 + minute) * 60 + second) * 1000;
    p += 8;

    if (p < last && *p == '.') {
        part = 100;

        for (p++; p < last && *p >= '0' && *p <= '9'; p++) {
            *msec += (*p - '0') * part;
            part /= 10;
        }
    }

    *pos = p;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_read_zone(const u_char *p, const u_char *last, int64_t *seconds)
{
    ngx_int_t  hour, minute;

    if (last - p == 1 && *p == 'Z') {
        *seconds = 0;
        return NGX_OK;
    }

    if (last - p != 6 || (p[0] != '+' && p[0] != '-') || p[3] != ':') {
        return NGX_DECLINED;
    }

    hour = ngx_atoi((u_char *) p + 1, 2);
    minute = ngx_atoi((u_char *) p + 4, 2);

    if (hour == NGX_ERROR || minute == NGX_ERROR || minute > 59) {
        return NGX_DECLINED;
    }

    *seconds = (hour * 60 + minute) * 60;

    if (p[0] == '-') {
        *seconds = -*seconds;
    }

    return NGX_OK;
}
