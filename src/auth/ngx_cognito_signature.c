
/*
 * Signature Version 4: takes the signature of a request apart, refuses what
 * is incomplete, out of date or unknown, and compares it with the one that
 * should have been there (ngx_cognito_signature_canonical.c).
 *
 * Region and service of a scope are free: the service answers for any.
 * Texts quote what a client sent only where it cannot be a signature.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_signature_internal.h"


#define NGX_COGNITO_SIGNATURE_SKEW    300
#define NGX_COGNITO_SIGNATURE_WEEK    604800
#define NGX_COGNITO_SIGNATURE_DETAIL  1024
#define NGX_COGNITO_DAYS_TO_1970      719469

static ngx_int_t ngx_cognito_signature_from_header(
    ngx_cognito_signature_t *signature, ngx_str_t *authorization);
static void ngx_cognito_signature_parameters(
    ngx_cognito_signature_t *signature, ngx_str_t *authorization);
static void ngx_cognito_signature_parameter(
    ngx_cognito_signature_t *signature, u_char *p, u_char *last);
static ngx_int_t ngx_cognito_signature_from_query(
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_lifetime(
    ngx_cognito_signature_t *signature, ngx_str_t *expires);
static ngx_int_t ngx_cognito_signature_date(
    ngx_cognito_signature_t *signature, ngx_str_t *value);
static ngx_int_t ngx_cognito_signature_scope(
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_signed(
    ngx_cognito_signature_t *signature);
static ngx_uint_t ngx_cognito_signature_is_signed(
    ngx_cognito_signature_t *signature, const char *name);
static ngx_int_t ngx_cognito_signature_payload(
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_age(
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_compare(
    ngx_cognito_signature_t *signature);
static ngx_int_t ngx_cognito_signature_refuse(
    ngx_cognito_signature_t *signature, ngx_uint_t error, const char *text,
    ...);
static time_t ngx_cognito_date_parse(const ngx_str_t *text);
static ngx_uint_t ngx_cognito_text_is(const ngx_str_t *text,
    const char *expected);


ngx_int_t
ngx_cognito_signature_check(ngx_cognito_signed_request_t *request,
    ngx_uint_t *error, ngx_str_t *detail)
{
    ngx_int_t                 rc;
    ngx_str_t                *authorization;
    ngx_cognito_signature_t   signature;

    ngx_memzero(&signature, sizeof(ngx_cognito_signature_t));

    signature.request = request;
    signature.error = error;
    signature.detail = detail;
    signature.lifetime = NGX_COGNITO_SIGNATURE_SKEW;

    *error = NGX_COGNITO_E_NONE;
    ngx_str_null(detail);

    if (ngx_cognito_signature_arguments(&signature) != NGX_OK) {
        return NGX_ERROR;
    }

    authorization = ngx_cognito_signature_header(request, "authorization");

    if (ngx_cognito_signature_argument(&signature, "X-Amz-Algorithm")
        || ngx_cognito_signature_argument(&signature, "X-Amz-Signature"))
    {
        signature.presigned = 1;
    }

    if (authorization == NULL && !signature.presigned) {
        *error = NGX_COGNITO_E_SIGNATURE_MISSING;
        return NGX_DECLINED;
    }

    if (authorization && signature.presigned) {
        return ngx_cognito_signature_refuse(&signature,
                                            NGX_COGNITO_E_SIGNATURE_EXPIRED,
                                            "Found both 'X-Amz-Algorithm' "
                                            "as a query-string param and "
                                            "'Authorization' as HTTP "
                                            "header.");
    }

    if (signature.presigned) {
        rc = ngx_cognito_signature_from_query(&signature);

    } else {
        rc = ngx_cognito_signature_from_header(&signature, authorization);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_signature_scope(&signature);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_signature_signed(&signature);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_signature_age(&signature);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_signature_payload(&signature);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_signature_compare(&signature);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_signature_from_header(ngx_cognito_signature_t *signature,
    ngx_str_t *authorization)
{
    ngx_str_t  *date;

    ngx_cognito_signature_parameters(signature, authorization);

    date = ngx_cognito_signature_header(signature->request, "x-amz-date");

    if (date == NULL) {
        date = ngx_cognito_signature_header(signature->request, "date");
    }

    if (signature->credential.len == 0
        || signature->given.len == 0
        || signature->signed_headers.len == 0
        || date == NULL)
    {
        return ngx_cognito_signature_refuse(signature,
                    NGX_COGNITO_E_SIGNATURE_INCOMPLETE, "%s%s%s%s",
                    signature->credential.len ? ""
                        : "Authorization header requires 'Credential' "
                          "parameter. ",
                    signature->given.len ? ""
                        : "Authorization header requires 'Signature' "
                          "parameter. ",
                    signature->signed_headers.len ? ""
                        : "Authorization header requires 'SignedHeaders' "
                          "parameter. ",
                    date ? ""
                        : "Authorization header requires existence of "
                          "either a 'X-Amz-Date' or a 'Date' header. ");
    }

    return ngx_cognito_signature_date(signature, date);
}


/*
 * Of another scheme there are no parameters, so that all are missing.
 */

static void
ngx_cognito_signature_parameters(ngx_cognito_signature_t *signature,
    ngx_str_t *authorization)
{
    u_char  *p, *end, *last;

    p = authorization->data;
    last = p + authorization->len;

    if (authorization->len < sizeof(NGX_COGNITO_ALGORITHM)
        || ngx_strncmp(p, NGX_COGNITO_ALGORITHM " ",
                       sizeof(NGX_COGNITO_ALGORITHM))
           != 0)
    {
        return;
    }

    for (p += sizeof(NGX_COGNITO_ALGORITHM); p < last; p = end + 1) {

        end = ngx_strlchr(p, last, ',');
        if (end == NULL) {
            end = last;
        }

        ngx_cognito_signature_parameter(signature, p, end);
    }
}


static void
ngx_cognito_signature_parameter(ngx_cognito_signature_t *signature,
    u_char *p, u_char *last)
{
    u_char     *equals;
    ngx_str_t   name, value;

    while (p < last && *p == ' ') {
        p++;
    }

    while (p < last && last[-1] == ' ') {
        last--;
    }

    equals = ngx_strlchr(p, last, '=');
    if (equals == NULL) {
        return;
    }

    name.data = p;
    name.len = equals - p;

    value.data = equals + 1;
    value.len = last - value.data;

    if (ngx_cognito_text_is(&name, "Credential")) {
        signature->credential = value;

    } else if (ngx_cognito_text_is(&name, "SignedHeaders")) {
        signature->signed_headers = value;

    } else if (ngx_cognito_text_is(&name, "Signature")) {
        signature->given = value;
    }
}


static ngx_int_t
ngx_cognito_signature_from_query(ngx_cognito_signature_t *signature)
{
    ngx_str_t   *value[5];
    ngx_uint_t   i, missing;

    static const char  *names[] = {
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Signature",
        "X-Amz-SignedHeaders",
        "X-Amz-Date"
    };

    static const char  *format =
        "AWS query-string parameters must include '%s'. "
        "Re-examine the query-string parameters.";

    missing = 5;

    for (i = 0; i < 5; i++) {
        value[i] = ngx_cognito_signature_argument(signature, names[i]);

        if ((value[i] == NULL || value[i]->len == 0) && missing == 5) {
            missing = i;
        }
    }

    if (missing < 5) {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
                                    format, names[missing]);
    }

    if (!ngx_cognito_text_is(value[0], NGX_COGNITO_ALGORITHM)) {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
                                    "Unsupported AWS 'algorithm': '%V'.",
                                    value[0]);
    }

    signature->credential = *value[1];
    signature->given = *value[2];
    signature->signed_headers = *value[3];

    if (ngx_cognito_signature_lifetime(signature,
            ngx_cognito_signature_argument(signature, "X-Amz-Expires"))
        != NGX_OK)
    {
        return NGX_DECLINED;
    }

    return ngx_cognito_signature_date(signature, value[4]);
}


static ngx_int_t
ngx_cognito_signature_lifetime(ngx_cognito_signature_t *signature,
    ngx_str_t *expires)
{
    ngx_int_t  seconds;

    if (expires == NULL) {
        return NGX_OK;
    }

    seconds = ngx_atoi(expires->data, expires->len);

    if (seconds < 1 || seconds > NGX_COGNITO_SIGNATURE_WEEK) {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
                                    "X-Amz-Expires must be a number of "
                                    "seconds from 1 to %d.",
                                    NGX_COGNITO_SIGNATURE_WEEK);
    }

    signature->lifetime = seconds;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_signature_date(ngx_cognito_signature_t *signature,
    ngx_str_t *value)
{
    signature->time = ngx_cognito_date_parse(value);

    if (signature->time == NGX_ERROR && !signature->presigned) {
        signature->time = ngx_parse_http_time(value->data, value->len);
    }

    if (signature->time == NGX_ERROR) {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
                                    "Date must be in ISO-8601 'basic "
                                    "format'. Got '%V'. See "
                                    "http://en.wikipedia.org/wiki/ISO_8601",
                                    value);
    }

    ngx_cognito_date_print(signature->date, signature->time);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_signature_scope(ngx_cognito_signature_t *signature)
{
    u_char      *p, *end, *last;
    ngx_str_t    day, date, part[5];
    ngx_uint_t   n;

    p = signature->credential.data;
    last = p + signature->credential.len;

    for (n = 0; p <= last; n++, p = end + 1) {

        end = ngx_strlchr(p, last, '/');
        if (end == NULL) {
            end = last;
        }

        if (n < 5) {
            part[n].data = p;
            part[n].len = end - p;
        }
    }

    if (n != 5) {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
                                    "Credential must have exactly 5 "
                                    "slash-delimited elements, e.g. "
                                    "keyid/date/region/service/term, got "
                                    "'%V'", &signature->credential);
    }

    signature->access_key = part[0];
    signature->scope_date = part[1];
    signature->region = part[2];
    signature->service = part[3];
    signature->terminator = part[4];

    signature->scope.data = part[1].data;
    signature->scope.len = last - part[1].data;

    if (!ngx_cognito_text_is(&part[4], "aws4_request")) {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_EXPIRED,
                                    "Credential should be scoped with a "
                                    "valid terminator: 'aws4_request', not "
                                    "'%V'.", &part[4]);
    }

    date.data = signature->date;
    date.len = NGX_COGNITO_DATE_LEN;

    day.data = signature->date;
    day.len = sizeof("YYYYMMDD") - 1;

    if (part[1].len != day.len
        || ngx_memcmp(part[1].data, day.data, day.len) != 0)
    {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_EXPIRED,
                                    "Date in Credential scope does not match "
                                    "YYYYMMDD from ISO-8601 version of date "
                                    "from HTTP: '%V' != '%V', from '%V'.",
                                    &part[1], &day, &date);
    }

    return NGX_OK;
}


/*
 * The target decides which operation runs, so a signature that leaves it out
 * would be good for all of them.
 */

static ngx_int_t
ngx_cognito_signature_signed(ngx_cognito_signature_t *signature)
{
    if (!ngx_cognito_signature_is_signed(signature, "host")) {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_EXPIRED,
                                    "'Host' or ':authority' must be a "
                                    "'SignedHeader' in the AWS "
                                    "Authorization.");
    }

    if (ngx_cognito_signature_header(signature->request, "x-amz-target")
        && !ngx_cognito_signature_is_signed(signature, "x-amz-target"))
    {
        return ngx_cognito_signature_refuse(signature,
                                    NGX_COGNITO_E_SIGNATURE_EXPIRED,
                                    "'X-Amz-Target' must be a "
                                    "'SignedHeader' in the AWS "
                                    "Authorization.");
    }

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_signature_is_signed(ngx_cognito_signature_t *signature,
    const char *name)
{
    size_t   size;
    u_char  *p, *end, *last;

    size = ngx_strlen(name);
    last = signature->signed_headers.data + signature->signed_headers.len;

    for (p = signature->signed_headers.data; p < last; p = end + 1) {

        end = ngx_strlchr(p, last, ';');
        if (end == NULL) {
            end = last;
        }

        if ((size_t) (end - p) == size
            && ngx_strncasecmp(p, (u_char *) name, size) == 0)
        {
            return 1;
        }
    }

    return 0;
}


/*
 * Only a presigned request may leave its body unsigned: who signs it does
 * not have the body yet.
 */

static ngx_int_t
ngx_cognito_signature_payload(ngx_cognito_signature_t *signature)
{
    ngx_str_t  *stated;

    ngx_hex_dump(signature->payload_text, signature->request->body_sha256,
                 NGX_COGNITO_SHA256_LEN);

    signature->payload.data = signature->payload_text;
    signature->payload.len = NGX_COGNITO_SIGNATURE_LEN;

    stated = ngx_cognito_signature_header(signature->request,
                                          "x-amz-content-sha256");

    if (stated == NULL && signature->presigned) {
        stated = ngx_cognito_signature_argument(signature,
                                                "X-Amz-Content-Sha256");
    }

    if (stated == NULL) {
        return NGX_OK;
    }

    if (signature->presigned
        && ngx_cognito_text_is(stated, "UNSIGNED-PAYLOAD"))
    {
        signature->payload = *stated;
        return NGX_OK;
    }

    if (!ngx_cognito_same_secret(stated, &signature->payload)) {
        *signature->error = NGX_COGNITO_E_SIGNATURE_MISMATCH;
        return NGX_DECLINED;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_signature_age(ngx_cognito_signature_t *signature)
{
    time_t       now, edge, span;
    u_char       now_text[NGX_COGNITO_DATE_LEN];
    u_char       edge_text[NGX_COGNITO_DATE_LEN];
    ngx_uint_t   expired, minutes;

    now = signature->request->now;

    if (signature->time > now + NGX_COGNITO_SIGNATURE_SKEW) {
        expired = 0;
        span = NGX_COGNITO_SIGNATURE_SKEW;
        edge = now + span;

    } else if (now - signature->time > signature->lifetime) {
        expired = 1;
        span = signature->lifetime;
        edge = now - span;

    } else {
        return NGX_OK;
    }

    ngx_cognito_date_print(now_text, now);
    ngx_cognito_date_print(edge_text, edge);

    minutes = (span % 60 == 0);

    return ngx_cognito_signature_refuse(signature,
                                NGX_COGNITO_E_SIGNATURE_EXPIRED,
                                "%s: %*s is %s than %*s (%*s %c %T %s.)",
                                expired ? "Signature expired"
                                        : "Signature not yet current",
                                NGX_COGNITO_DATE_LEN, signature->date,
                                expired ? "now earlier" : "still later",
                                NGX_COGNITO_DATE_LEN, edge_text,
                                NGX_COGNITO_DATE_LEN, now_text,
                                expired ? '-' : '+',
                                minutes ? span / 60 : span,
                                minutes ? "min" : "sec");
}


static ngx_int_t
ngx_cognito_signature_compare(ngx_cognito_signature_t *signature)
{
    ngx_str_t                 *id, text;
    ngx_uint_t                 i, n;
    ngx_cognito_access_key_t  *key;
    u_char                     hex[NGX_COGNITO_SIGNATURE_LEN];

    id = &signature->access_key;
    key = NULL;
    n = 0;

    if (signature->request->access_keys) {
        key = signature->request->access_keys->elts;
        n = signature->request->access_keys->nelts;
    }

    for (i = 0; i < n; i++) {
        if (key[i].id.len == id->len
            && ngx_memcmp(key[i].id.data, id->data, id->len) == 0)
        {
            break;
        }
    }

    if (i == n) {
        *signature->error = NGX_COGNITO_E_SIGNATURE_UNKNOWN_KEY;
        return NGX_DECLINED;
    }

    if (ngx_cognito_signature_compute(signature, &key[i].secret, hex)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    text.data = hex;
    text.len = NGX_COGNITO_SIGNATURE_LEN;

    if (!ngx_cognito_same_secret(&text, &signature->given)) {
        *signature->error = NGX_COGNITO_E_SIGNATURE_MISMATCH;
        return NGX_DECLINED;
    }

    signature->request->access_key = key[i].id;

    return NGX_OK;
}


/*
 * NGX_DECLINED, or NGX_ERROR without memory.  Headers may hold any bytes;
 * the answer is JSON and gets printable ASCII.
 */

static ngx_int_t
ngx_cognito_signature_refuse(ngx_cognito_signature_t *signature,
    ngx_uint_t error, const char *text, ...)
{
    u_char   *p, *last;
    va_list   arguments;

    p = ngx_pnalloc(signature->request->pool, NGX_COGNITO_SIGNATURE_DETAIL);
    if (p == NULL) {
        return NGX_ERROR;
    }

    *signature->error = error;
    signature->detail->data = p;

    va_start(arguments, text);
    last = ngx_vslprintf(p, p + NGX_COGNITO_SIGNATURE_DETAIL, text,
                         arguments);
    va_end(arguments);

    while (last > p && last[-1] == ' ') {
        last--;
    }

    signature->detail->len = last - p;

    for ( /* void */ ; p < last; p++) {
        if (*p < ' ' || *p > '~') {
            *p = '?';
        }
    }

    return NGX_DECLINED;
}


ngx_str_t *
ngx_cognito_signature_header(ngx_cognito_signed_request_t *request,
    const char *name)
{
    size_t         size;
    ngx_uint_t     i;
    ngx_keyval_t  *header;

    size = ngx_strlen(name);
    header = request->headers->elts;

    for (i = 0; i < request->headers->nelts; i++) {
        if (header[i].key.len == size
            && ngx_strncasecmp(header[i].key.data, (u_char *) name, size)
               == 0)
        {
            return &header[i].value;
        }
    }

    return NULL;
}


ngx_str_t *
ngx_cognito_signature_argument(ngx_cognito_signature_t *signature,
    const char *name)
{
    ngx_uint_t     i;
    ngx_keyval_t  *argument;

    argument = signature->arguments->elts;

    for (i = 0; i < signature->arguments->nelts; i++) {
        if (ngx_cognito_text_is(&argument[i].key, name)) {
            return &argument[i].value;
        }
    }

    return NULL;
}


/*
 * YYYYMMDDThhmmssZ; a date that is printed otherwise does not exist.
 */

static time_t
ngx_cognito_date_parse(const ngx_str_t *text)
{
    time_t       seconds;
    ngx_int_t    year, month, day, number[6];
    ngx_uint_t   i;
    u_char       date[NGX_COGNITO_DATE_LEN];

    static const struct {
        ngx_uint_t  offset;
        ngx_uint_t  digits;
    } fields[] = {
        { 0, 4 }, { 4, 2 }, { 6, 2 }, { 9, 2 }, { 11, 2 }, { 13, 2 }
    };

    if (text->len != NGX_COGNITO_DATE_LEN) {
        return NGX_ERROR;
    }

    for (i = 0; i < 6; i++) {
        number[i] = ngx_atoi(&text->data[fields[i].offset], fields[i].digits);

        if (number[i] == NGX_ERROR) {
            return NGX_ERROR;
        }
    }

    /* Gauss' formula; the year begins in March */

    year = number[0];
    month = number[1] - 2;
    day = number[2];

    if (month <= 0) {
        month += 12;
        year -= 1;
    }

    seconds = 365 * year + year / 4 - year / 100 + year / 400
              + 367 * month / 12 - 30 + day - NGX_COGNITO_DAYS_TO_1970;

    seconds = ((seconds * 24 + number[3]) * 60 + number[4]) * 60 + number[5];

    if (seconds < 0) {
        return NGX_ERROR;
    }

    ngx_cognito_date_print(date, seconds);

    if (ngx_memcmp(date, text->data, NGX_COGNITO_DATE_LEN) != 0) {
        return NGX_ERROR;
    }

    return seconds;
}


void
ngx_cognito_date_print(u_char date[NGX_COGNITO_DATE_LEN], time_t seconds)
{
    ngx_tm_t  tm;
    u_char    text[NGX_COGNITO_DATE_LEN + 1];

    ngx_gmtime(seconds, &tm);

    ngx_snprintf(text, sizeof(text), "%4d%02d%02dT%02d%02d%02dZ",
                 tm.ngx_tm_year, tm.ngx_tm_mon, tm.ngx_tm_mday,
                 tm.ngx_tm_hour, tm.ngx_tm_min, tm.ngx_tm_sec);

    ngx_memcpy(date, text, NGX_COGNITO_DATE_LEN);
}


static ngx_uint_t
ngx_cognito_text_is(const ngx_str_t *text, const char *expected)
{
    size_t  size;

    size = ngx_strlen(expected);

    return text->len == size && ngx_memcmp(text->data, expected, size) == 0;
}
