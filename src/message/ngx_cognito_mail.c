
/*
 * How a mail is written.
 *
 * Headers are built of words of printable ASCII.  A value that is anything
 * else becomes encoded words (RFC 2047), after its control characters became
 * blanks, and the body is base64: so neither a line break nor a dot of a
 * template, a name or an address can end a header or the mail.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_mail.h"


#define NGX_COGNITO_MAIL_ADDRESS  320       /* RFC 5321: 64 + 1 + 255 */
#define NGX_COGNITO_MAIL_PLAIN    70        /* longer words are encoded */
#define NGX_COGNITO_MAIL_WORD     42        /* bytes in an encoded word */
#define NGX_COGNITO_MAIL_LINE     57        /* bytes in a line of base64 */


static ngx_uint_t ngx_cognito_mail_is_address(const ngx_str_t *text);
static ngx_uint_t ngx_cognito_mail_is_plain(const ngx_str_t *text);
static size_t ngx_cognito_mail_words_size(const ngx_str_t *text);
static u_char *ngx_cognito_mail_words(u_char *p, const ngx_str_t *text);
static u_char *ngx_cognito_mail_encoded_words(u_char *p,
    const ngx_str_t *text);
static u_char *ngx_cognito_mail_mailbox(u_char *p, const char *header,
    const ngx_str_t *name, const ngx_str_t *address);
static u_char *ngx_cognito_mail_date(u_char *p, time_t date);
static u_char *ngx_cognito_mail_body(u_char *p, const ngx_str_t *body);


ngx_int_t
ngx_cognito_mail_compose(ngx_pool_t *pool, const ngx_cognito_mail_t *mail,
    ngx_str_t *text)
{
    u_char     *p;
    size_t      size;
    ngx_str_t   name, from, reply_name, reply_to, none, to, domain;

    ngx_str_null(&reply_name);
    ngx_str_null(&reply_to);

    if (ngx_cognito_mail_address(&mail->from, &name, &from) != NGX_OK
        || ngx_cognito_mail_address(&mail->to, &none, &to) != NGX_OK
        || (mail->reply_to.len
            && ngx_cognito_mail_address(&mail->reply_to, &reply_name,
                                        &reply_to)
               != NGX_OK))
    {
        return NGX_DECLINED;
    }

    domain.data = ngx_strlchr(from.data, from.data + from.len, '@') + 1;
    domain.len = from.data + from.len - domain.data;

    size = 512 + 4 * NGX_COGNITO_MAIL_ADDRESS + mail->id.len
           + ngx_cognito_mail_words_size(&name)
           + ngx_cognito_mail_words_size(&reply_name)
           + ngx_cognito_mail_words_size(&mail->subject)
           + ngx_base64_encoded_length(mail->body.len)
           + 2 * (mail->body.len / NGX_COGNITO_MAIL_LINE + 1);

    text->data = ngx_pnalloc(pool, size);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    p = ngx_cognito_mail_date(text->data, mail->date);
    p = ngx_cognito_mail_mailbox(p, "From: ", &name, &from);

    ngx_str_null(&none);
    p = ngx_cognito_mail_mailbox(p, "To: ", &none, &to);

    if (reply_to.len) {
        p = ngx_cognito_mail_mailbox(p, "Reply-To: ", &reply_name, &reply_to);
    }

    p = ngx_sprintf(p, "Message-ID: <%V@%V>" CRLF, &mail->id, &domain);

    if (mail->subject.len) {
        p = ngx_cpymem(p, "Subject: ", sizeof("Subject: ") - 1);
        p = ngx_cognito_mail_words(p, &mail->subject);
        *p++ = CR;
        *p++ = LF;
    }

    p = ngx_sprintf(p, "Auto-Submitted: auto-generated" CRLF
                       "MIME-Version: 1.0" CRLF
                       "Content-Type: text/%s; charset=UTF-8" CRLF
                       "Content-Transfer-Encoding: base64" CRLF CRLF,
                    mail->html ? "html" : "plain");

    p = ngx_cognito_mail_body(p, &mail->body);

    text->len = p - text->data;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_mail_address(const ngx_str_t *text, ngx_str_t *name,
    ngx_str_t *address)
{
    u_char  *p, *open, *last;

    ngx_str_null(name);
    *address = *text;

    last = text->data + text->len;
    open = NULL;

    for (p = text->data; p < last; p++) {
        if (*p == '<') {
            open = p;
        }
    }

    if (open && last[-1] == '>') {
        address->data = open + 1;
        address->len = last - 1 - address->data;

        name->data = text->data;
        name->len = open - text->data;

        while (name->len && name->data[name->len - 1] == ' ') {
            name->len--;
        }

        if (name->len >= 2 && name->data[0] == '"'
            && name->data[name->len - 1] == '"')
        {
            name->data++;
            name->len -= 2;
        }
    }

    return ngx_cognito_mail_is_address(address) ? NGX_OK : NGX_DECLINED;
}


ngx_int_t
ngx_cognito_mail_one_line(ngx_pool_t *pool, const ngx_str_t *text,
    ngx_str_t *line)
{
    u_char     *p, *last, *out;
    ngx_str_t   name, address;

    if (ngx_cognito_mail_address(text, &name, &address) != NGX_OK) {
        return NGX_DECLINED;
    }

    if (name.len == 0) {
        *line = address;
        return NGX_OK;
    }

    p = ngx_pnalloc(pool, NGX_COGNITO_MAIL_ADDRESS + sizeof("\"\" <>" CRLF)
                          + ngx_cognito_mail_words_size(&name));
    if (p == NULL) {
        return NGX_ERROR;
    }

    line->data = p;
    last = ngx_cognito_mail_mailbox(p, "", &name, &address);

    /* line breaks are its folds, and its end */

    for (out = p; p < last; p++) {
        if (*p != CR && *p != LF) {
            *out++ = *p;
        }
    }

    line->len = out - line->data;

    return NGX_OK;
}


/* whether mail goes there is the server's business, not to break lines ours */

static ngx_uint_t
ngx_cognito_mail_is_address(const ngx_str_t *text)
{
    u_char      *p, *last;
    ngx_uint_t   at;

    last = text->data + text->len;
    at = 0;

    if (text->len < 3 || text->len > NGX_COGNITO_MAIL_ADDRESS) {
        return 0;
    }

    for (p = text->data; p < last; p++) {

        if (*p <= ' ' || *p == 0x7f || *p == '<' || *p == '>') {
            return 0;
        }

        if (*p == '@') {

            if (at || p == text->data || p == last - 1) {
                return 0;
            }

            at = 1;
        }
    }

    return at;
}


/* may stand as it is; what looks like an encoded word must become one */

static ngx_uint_t
ngx_cognito_mail_is_plain(const ngx_str_t *text)
{
    size_t   i;
    u_char   ch;

    if (text->len > NGX_COGNITO_MAIL_PLAIN) {
        return 0;
    }

    for (i = 0; i < text->len; i++) {
        ch = text->data[i];

        if (ch < ' ' || ch >= 0x7f
            || (ch == '=' && i + 1 < text->len && text->data[i + 1] == '?'))
        {
            return 0;
        }
    }

    return 1;
}


static size_t
ngx_cognito_mail_words_size(const ngx_str_t *text)
{
    size_t  words;

    /* a word may end up to three bytes early, not to cut a character */

    words = text->len / (NGX_COGNITO_MAIL_WORD - 3) + 1;

    return 2 * text->len
           + words * (sizeof("=?UTF-8?B?====?=" CRLF " ") - 1);
}


static u_char *
ngx_cognito_mail_words(u_char *p, const ngx_str_t *text)
{
    if (ngx_cognito_mail_is_plain(text)) {
        return ngx_cpymem(p, text->data, text->len);
    }

    return ngx_cognito_mail_encoded_words(p, text);
}


static u_char *
ngx_cognito_mail_encoded_words(u_char *p, const ngx_str_t *text)
{
    size_t      i, size;
    u_char     *from, *last, clean[NGX_COGNITO_MAIL_WORD];
    ngx_str_t   word, encoded;

    from = text->data;
    last = text->data + text->len;

    while (from < last) {
        size = ngx_min((size_t) (last - from), NGX_COGNITO_MAIL_WORD);

        for (i = 0; i < 3 && from + size < last
                    && (from[size] & 0xc0) == 0x80; i++)
        {
            size--;
        }

        for (i = 0; i < size; i++) {
            clean[i] = (from[i] < ' ' || from[i] == 0x7f) ? ' ' : from[i];
        }

        if (from != text->data) {
            p = ngx_cpymem(p, CRLF " ", sizeof(CRLF " ") - 1);
        }

        p = ngx_cpymem(p, "=?UTF-8?B?", sizeof("=?UTF-8?B?") - 1);

        word.data = clean;
        word.len = size;
        encoded.data = p;
        ngx_encode_base64(&encoded, &word);

        p = ngx_cpymem(p + encoded.len, "?=", sizeof("?=") - 1);

        from += size;
    }

    return p;
}


/* a name in ASCII stands in quotes, whatever it is made of */

static u_char *
ngx_cognito_mail_mailbox(u_char *p, const char *header, const ngx_str_t *name,
    const ngx_str_t *address)
{
    size_t  i;

    p = ngx_sprintf(p, "%s", header);

    if (name->len && ngx_cognito_mail_is_plain(name)) {
        *p++ = '"';

        for (i = 0; i < name->len; i++) {

            if (name->data[i] == '\\' && i + 1 < name->len
                && (name->data[i + 1] == '\\' || name->data[i + 1] == '"'))
            {
                /* it was quoted already */

                *p++ = name->data[i++];

            } else if (name->data[i] == '"' || name->data[i] == '\\') {
                *p++ = '\\';
            }

            *p++ = name->data[i];
        }

        *p++ = '"';
        *p++ = ' ';

    } else if (name->len) {
        p = ngx_cognito_mail_encoded_words(p, name);
        *p++ = ' ';
    }

    return ngx_sprintf(p, "<%V>" CRLF, address);
}


static u_char *
ngx_cognito_mail_date(u_char *p, time_t date)
{
    p = ngx_cpymem(p, "Date: ", sizeof("Date: ") - 1);
    p = ngx_http_time(p, date);
    p = ngx_cpymem(p - (sizeof("GMT") - 1), "+0000", sizeof("+0000") - 1);

    *p++ = CR;
    *p++ = LF;

    return p;
}


static u_char *
ngx_cognito_mail_body(u_char *p, const ngx_str_t *body)
{
    u_char     *last;
    ngx_str_t   line, encoded;

    line.data = body->data;
    last = body->data + body->len;

    while (line.data < last) {
        line.len = ngx_min((size_t) (last - line.data),
                           NGX_COGNITO_MAIL_LINE);

        encoded.data = p;
        ngx_encode_base64(&encoded, &line);
        p += encoded.len;

        *p++ = CR;
        *p++ = LF;

        line.data += line.len;
    }

    return p;
}
