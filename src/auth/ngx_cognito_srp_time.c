
/*
 * The time in a client's proof.  Who made the proof signed the text of the
 * time, so the server signs the text it would have written itself: a day with
 * a zero in front or the name of another weekday is understood, but spoils
 * the proof.
 *
 * Pure functions; they touch nothing but their arguments.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_srp.h"


/* weekday, month, day, time, zone, year */

#define NGX_COGNITO_SRP_TIME_PARTS    6

#define NGX_COGNITO_SRP_TIME_NUMBERS  3


static ngx_uint_t ngx_cognito_srp_time_split(const ngx_str_t *text,
    ngx_str_t parts[NGX_COGNITO_SRP_TIME_PARTS]);
static ngx_int_t ngx_cognito_srp_time_name(const ngx_str_t *part,
    const ngx_str_t *names, ngx_uint_t n);
static ngx_int_t ngx_cognito_srp_time_clock(const ngx_str_t *part,
    ngx_int_t numbers[NGX_COGNITO_SRP_TIME_NUMBERS]);


static const ngx_str_t  ngx_cognito_srp_weekdays[] = {
    ngx_string("Sunday"), ngx_string("Monday"), ngx_string("Tuesday"),
    ngx_string("Wednesday"), ngx_string("Thursday"), ngx_string("Friday"),
    ngx_string("Saturday")
};

static const ngx_str_t  ngx_cognito_srp_months[] = {
    ngx_string("January"), ngx_string("February"), ngx_string("March"),
    ngx_string("April"), ngx_string("May"), ngx_string("June"),
    ngx_string("July"), ngx_string("August"), ngx_string("September"),
    ngx_string("October"), ngx_string("November"), ngx_string("December")
};

static const ngx_str_t  ngx_cognito_srp_zones[] = {
    ngx_string("UTC"), ngx_string("GMT")
};


time_t
ngx_cognito_srp_time_parse(const ngx_str_t *text)
{
    u_char     *p;
    ngx_int_t   month, day, year, clock[NGX_COGNITO_SRP_TIME_NUMBERS];
    ngx_str_t   parts[NGX_COGNITO_SRP_TIME_PARTS];
    u_char      buffer[sizeof("Thu, 01 Jan 1970 00:00:00 GMT")];

    if (!ngx_cognito_srp_time_split(text, parts)) {
        return NGX_ERROR;
    }

    month = ngx_cognito_srp_time_name(&parts[1], ngx_cognito_srp_months, 12);
    day = ngx_atoi(parts[2].data, parts[2].len);
    year = ngx_atoi(parts[5].data, parts[5].len);

    if (month == NGX_ERROR || day < 1 || day > 31
        || parts[5].len != 4 || year < 1970
        || ngx_cognito_srp_time_name(&parts[0], ngx_cognito_srp_weekdays, 7)
           == NGX_ERROR
        || ngx_cognito_srp_time_name(&parts[4], ngx_cognito_srp_zones, 2)
           == NGX_ERROR
        || ngx_cognito_srp_time_clock(&parts[3], clock) != NGX_OK)
    {
        return NGX_ERROR;
    }

    /* nginx' own reader knows how long months are, and does not look at what
       the day is called */

    p = ngx_sprintf(buffer, "Thu, %02i %*s %04i %02i:%02i:%02i GMT", day,
                    (size_t) 3, ngx_cognito_srp_months[month].data, year,
                    clock[0], clock[1], clock[2]);

    return ngx_parse_http_time(buffer, p - buffer);
}


static ngx_uint_t
ngx_cognito_srp_time_split(const ngx_str_t *text,
    ngx_str_t parts[NGX_COGNITO_SRP_TIME_PARTS])
{
    u_char      *p, *last;
    ngx_uint_t   i;

    p = text->data;
    last = p + text->len;

    for (i = 0; i < NGX_COGNITO_SRP_TIME_PARTS; i++) {

        while (i && p < last && *p == ' ') {
            p++;
        }

        parts[i].data = p;

        while (p < last && *p != ' ') {
            p++;
        }

        parts[i].len = p - parts[i].data;

        if (parts[i].len == 0) {
            return 0;
        }
    }

    return p == last;
}


/* in full, or the first three letters */

static ngx_int_t
ngx_cognito_srp_time_name(const ngx_str_t *part, const ngx_str_t *names,
    ngx_uint_t n)
{
    ngx_uint_t  i;

    for (i = 0; i < n; i++) {
        if ((part->len == 3 || part->len == names[i].len)
            && ngx_strncasecmp(part->data, names[i].data, part->len) == 0)
        {
            return i;
        }
    }

    return NGX_ERROR;
}


static ngx_int_t
ngx_cognito_srp_time_clock(const ngx_str_t *part,
    ngx_int_t numbers[NGX_COGNITO_SRP_TIME_NUMBERS])
{
    u_char      *p, *end, *last;
    ngx_uint_t   i;

    p = part->data;
    last = p + part->len;

    for (i = 0; i < NGX_COGNITO_SRP_TIME_NUMBERS; i++) {

        end = ngx_strlchr(p, last, ':');

        if ((end == NULL) != (i == NGX_COGNITO_SRP_TIME_NUMBERS - 1)) {
            return NGX_ERROR;
        }

        if (end == NULL) {
            end = last;
        }

        if (end - p > 2) {
            return NGX_ERROR;
        }

        numbers[i] = ngx_atoi(p, end - p);

        if (numbers[i] == NGX_ERROR || numbers[i] >= (i ? 60 : 24)) {
            return NGX_ERROR;
        }

        p = end + 1;
    }

    return NGX_OK;
}


u_char *
ngx_cognito_srp_time_print(u_char p[NGX_COGNITO_SRP_TIME_LEN], time_t time)
{
    ngx_tm_t  tm;

    ngx_gmtime(time, &tm);

    return ngx_sprintf(p, "%*s %*s %d %02d:%02d:%02d UTC %d", (size_t) 3,
                       ngx_cognito_srp_weekdays[tm.ngx_tm_wday].data,
                       (size_t) 3,
                       ngx_cognito_srp_months[tm.ngx_tm_mon - 1].data,
                       tm.ngx_tm_mday, tm.ngx_tm_hour, tm.ngx_tm_min,
                       tm.ngx_tm_sec, tm.ngx_tm_year);
}
