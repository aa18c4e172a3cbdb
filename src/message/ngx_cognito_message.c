
/*
 * Texts, masks and invitations.
 *
 * What a pool says itself wins over the service's own words.  A mail is HTML:
 * what is put into its template is escaped, so that a name shows as it is and
 * does nothing.  Only a sign-up is confirmed by a link.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"
#include "ngx_cognito_confirm_link.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_outbox.h"


typedef struct {
    const ngx_str_t          *subject;      /* NULL: a text message has none */
    const ngx_str_t          *body;
} ngx_cognito_message_text_t;


/* what stands in the places of a template */

typedef struct {
    ngx_str_t                 code;
    ngx_str_t                 username;
    ngx_str_t                 link;         /* empty: there is none */
} ngx_cognito_message_values_t;


static void ngx_cognito_message_text(ngx_cognito_user_pool_record_t *record,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t medium,
    ngx_cognito_message_text_t *text);
static void ngx_cognito_verification_text(ngx_cognito_user_pool_t *settings,
    ngx_uint_t medium, ngx_cognito_message_text_t *text);
static void ngx_cognito_invitation_text(ngx_cognito_user_pool_t *settings,
    ngx_uint_t medium, ngx_cognito_message_text_t *text);
static const ngx_str_t *ngx_cognito_first_text(const ngx_str_t *one,
    const ngx_str_t *other, const ngx_str_t *otherwise);
static ngx_int_t ngx_cognito_message_link(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_cognito_message_text_t *text,
    ngx_str_t *link);
static void ngx_cognito_message_custom_text(ngx_cognito_call_t *call,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t medium,
    ngx_uint_t linked, ngx_cognito_message_text_t *text);
static ngx_int_t ngx_cognito_message_fill(ngx_pool_t *pool,
    const ngx_str_t *text, ngx_cognito_message_values_t *values,
    ngx_str_t *filled);
static u_char *ngx_cognito_message_copy(u_char *p, const ngx_str_t *text,
    ngx_cognito_message_values_t *values, size_t *len);
static u_char *ngx_cognito_message_add(u_char *p, const u_char *from,
    size_t size, size_t *len);
static ngx_uint_t ngx_cognito_message_has(const ngx_str_t *text,
    const ngx_str_t *place);
static ngx_uint_t ngx_cognito_message_is_at(const ngx_str_t *text, size_t i,
    const ngx_str_t *place);
static size_t ngx_cognito_message_link_place(const ngx_str_t *text, size_t i,
    ngx_str_t *words);
static ngx_int_t ngx_cognito_make_invitations(ngx_cognito_call_t *call);
static ngx_str_t *ngx_cognito_invited_address(ngx_cognito_call_t *call,
    ngx_uint_t medium);
static ngx_uint_t ngx_cognito_is_asked_for(
    ngx_cognito_admin_create_user_request_t *input, ngx_uint_t medium);
static size_t ngx_cognito_first_character(const u_char *data, size_t len);


const ngx_str_t  ngx_cognito_message_authentication =
    ngx_string("Authentication");

static const ngx_str_t  ngx_cognito_code_place = ngx_string("{####}");
static const ngx_str_t  ngx_cognito_username_place = ngx_string("{username}");
static const ngx_str_t  ngx_cognito_link_place = ngx_string("{##");
static const ngx_str_t  ngx_cognito_link_place_end = ngx_string("##}");

static const ngx_str_t  ngx_cognito_verification_subject =
    ngx_string("Your verification code");

static const ngx_str_t  ngx_cognito_verification_body =
    ngx_string("Your verification code is {####}. ");

static const ngx_str_t  ngx_cognito_link_subject =
    ngx_string("Your verification link");

static const ngx_str_t  ngx_cognito_link_body =
    ngx_string("Please click the link below to verify your email address. "
               "{##Verify Email##} ");

static const ngx_str_t  ngx_cognito_authentication_subject =
    ngx_string("Your authentication code");

static const ngx_str_t  ngx_cognito_authentication_body =
    ngx_string("Your authentication code is {####}. ");

static const ngx_str_t  ngx_cognito_invitation_subject =
    ngx_string("Your temporary password");

static const ngx_str_t  ngx_cognito_invitation_body =
    ngx_string("Your username is {username} and temporary password is "
               "{####}. ");


ngx_int_t
ngx_cognito_message_compose(ngx_cognito_call_t *call,
    ngx_cognito_message_purpose_e purpose, ngx_cognito_delivery_t *delivery)
{
    ngx_int_t                     rc;
    ngx_cognito_message_text_t    text;
    ngx_cognito_message_values_t  values;

    /* what the user signs in with, not what is made of it */

    values.username = call->asked.username;
    values.code = delivery->code;

    if (values.username.len == 0) {
        values.username = call->found.user.username;
    }

    ngx_cognito_message_text(call->found.user_pool->record, purpose,
                             delivery->medium, &text);

    if (ngx_cognito_message_link(call, delivery, &text, &values.link)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_message_custom_text(call, purpose, delivery->medium,
                                    values.link.len != 0, &text);

    ngx_str_null(&delivery->subject);

    rc = NGX_OK;

    if (text.subject) {
        rc = ngx_cognito_message_fill(call->pool, text.subject, &values,
                                      &delivery->subject);
    }

    if (rc == NGX_OK && delivery->medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL)
    {
        rc = ngx_cognito_message_escape(call->pool, &values.username);

        if (rc == NGX_OK) {
            rc = ngx_cognito_message_escape(call->pool, &values.code);
        }
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_message_fill(call->pool, text.body, &values,
                                      &delivery->body);
    }

    if (values.code.data != delivery->code.data) {
        ngx_cognito_cleanse_bytes(values.code.data, values.code.len);
    }

    ngx_cognito_cleanse_bytes(values.link.data, values.link.len);

    return rc == NGX_OK ? NGX_OK
                        : ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
}


/* where the pool wants one and it leads somewhere; else the code goes out */

static ngx_int_t
ngx_cognito_message_link(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_cognito_message_text_t *text,
    ngx_str_t *link)
{
    ngx_int_t  rc;
    ngx_cognito_verification_message_template_t  *template;

    ngx_str_null(link);

    template = call->found.user_pool->settings->verification_message_template;

    if (delivery->kind != &ngx_cognito_code_sign_up
        || delivery->medium != NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
        || template == NULL
        || template->default_email_option
           != NGX_COGNITO_DEFAULT_EMAIL_OPTION_CONFIRM_WITH_LINK)
    {
        return NGX_OK;
    }

    rc = ngx_cognito_confirm_link(call, &delivery->code, link);

    if (rc != NGX_OK) {
        return (rc == NGX_DECLINED) ? NGX_OK : NGX_ERROR;
    }

    text->subject = ngx_cognito_first_text(&template->email_subject_by_link,
                                           NULL, &ngx_cognito_link_subject);
    text->body = ngx_cognito_first_text(&template->email_message_by_link,
                                        NULL, &ngx_cognito_link_body);

    return NGX_OK;
}


/* what the pool's function says wins over what the pool does */

static void
ngx_cognito_message_custom_text(ngx_cognito_call_t *call,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t medium,
    ngx_uint_t linked, ngx_cognito_message_text_t *text)
{
    const ngx_str_t  *body, *subject;

    body = ngx_cognito_custom_body(call, purpose, medium, linked);

    if (body) {
        text->body = body;
    }

    subject = ngx_cognito_custom_subject(call);

    if (subject && text->subject) {
        text->subject = subject;
    }
}


ngx_int_t
ngx_cognito_message_escape(ngx_pool_t *pool, ngx_str_t *value)
{
    u_char     *p;
    uintptr_t   more;

    more = ngx_escape_html(NULL, value->data, value->len);

    if (more == 0) {
        return NGX_OK;
    }

    p = ngx_pnalloc(pool, value->len + more);
    if (p == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_escape_html(p, value->data, value->len);

    value->data = p;
    value->len += more;

    return NGX_OK;
}


static void
ngx_cognito_message_text(ngx_cognito_user_pool_record_t *record,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t medium,
    ngx_cognito_message_text_t *text)
{
    ngx_cognito_user_pool_t         *settings;
    ngx_cognito_email_mfa_config_t  *email;

    settings = record->pool;
    email = record->email_mfa_configuration;
    text->subject = NULL;

    switch (purpose) {

    case NGX_COGNITO_MESSAGE_VERIFICATION:
        ngx_cognito_verification_text(settings, medium, text);
        break;

    case NGX_COGNITO_MESSAGE_INVITATION:
        ngx_cognito_invitation_text(settings, medium, text);
        break;

    default: /* NGX_COGNITO_MESSAGE_AUTHENTICATION */

        if (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
            text->subject = ngx_cognito_first_text(
                                email ? &email->subject : NULL, NULL,
                                &ngx_cognito_authentication_subject);
            text->body = ngx_cognito_first_text(
                             email ? &email->message : NULL, NULL,
                             &ngx_cognito_authentication_body);
            break;
        }

        text->body = ngx_cognito_first_text(
                         &settings->sms_authentication_message, NULL,
                         &ngx_cognito_authentication_body);
        break;
    }
}


static void
ngx_cognito_verification_text(ngx_cognito_user_pool_t *settings,
    ngx_uint_t medium, ngx_cognito_message_text_t *text)
{
    ngx_cognito_verification_message_template_t  *template;

    template = settings->verification_message_template;

    if (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS) {
        text->body = ngx_cognito_first_text(
                         template ? &template->sms_message : NULL,
                         &settings->sms_verification_message,
                         &ngx_cognito_verification_body);
        return;
    }

    text->subject = ngx_cognito_first_text(
                        template ? &template->email_subject : NULL,
                        &settings->email_verification_subject,
                        &ngx_cognito_verification_subject);

    text->body = ngx_cognito_first_text(
                     template ? &template->email_message : NULL,
                     &settings->email_verification_message,
                     &ngx_cognito_verification_body);
}


static void
ngx_cognito_invitation_text(ngx_cognito_user_pool_t *settings,
    ngx_uint_t medium, ngx_cognito_message_text_t *text)
{
    ngx_cognito_message_template_t  *template;

    template = settings->admin_create_user_config
                   ? settings->admin_create_user_config
                             ->invite_message_template
                   : NULL;

    if (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS) {
        text->body = ngx_cognito_first_text(
                         template ? &template->sms_message : NULL,
                         NULL, &ngx_cognito_invitation_body);
        return;
    }

    text->subject = ngx_cognito_first_text(
                        template ? &template->email_subject : NULL,
                        NULL, &ngx_cognito_invitation_subject);

    text->body = ngx_cognito_first_text(
                     template ? &template->email_message : NULL,
                     NULL, &ngx_cognito_invitation_body);
}


static const ngx_str_t *
ngx_cognito_first_text(const ngx_str_t *one, const ngx_str_t *other,
    const ngx_str_t *otherwise)
{
    if (one && one->len) {
        return one;
    }

    if (other && other->len) {
        return other;
    }

    return otherwise;
}


static ngx_int_t
ngx_cognito_message_fill(ngx_pool_t *pool, const ngx_str_t *text,
    ngx_cognito_message_values_t *values, ngx_str_t *filled)
{
    (void) ngx_cognito_message_copy(NULL, text, values, &filled->len);

    filled->data = ngx_pnalloc(pool, filled->len + 1);
    if (filled->data == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_cognito_message_copy(filled->data, text, values,
                                    &filled->len);

    return NGX_OK;
}


/* p NULL: only counts */

static u_char *
ngx_cognito_message_copy(u_char *p, const ngx_str_t *text,
    ngx_cognito_message_values_t *values, size_t *len)
{
    size_t            i, size;
    ngx_str_t         words;

    static ngx_str_t  open = ngx_string("<a href=\"");
    static ngx_str_t  middle = ngx_string("\">");
    static ngx_str_t  close = ngx_string("</a>");

    *len = 0;

    for (i = 0; i < text->len; /* void */) {

        if (values->link.len) {
            size = ngx_cognito_message_link_place(text, i, &words);

            if (size) {
                if (words.len == 0) {
                    words = values->link;
                }

                p = ngx_cognito_message_add(p, open.data, open.len, len);
                p = ngx_cognito_message_add(p, values->link.data,
                                            values->link.len, len);
                p = ngx_cognito_message_add(p, middle.data, middle.len, len);
                p = ngx_cognito_message_add(p, words.data, words.len, len);
                p = ngx_cognito_message_add(p, close.data, close.len, len);

                i += size;
                continue;
            }
        }

        if (ngx_cognito_message_is_at(text, i, &ngx_cognito_code_place)) {
            p = ngx_cognito_message_add(p, values->code.data,
                                        values->code.len, len);
            i += ngx_cognito_code_place.len;
            continue;
        }

        if (ngx_cognito_message_is_at(text, i, &ngx_cognito_username_place)) {
            p = ngx_cognito_message_add(p, values->username.data,
                                        values->username.len, len);
            i += ngx_cognito_username_place.len;
            continue;
        }

        p = ngx_cognito_message_add(p, text->data + i, 1, len);
        i++;
    }

    return p;
}


static u_char *
ngx_cognito_message_add(u_char *p, const u_char *from, size_t size,
    size_t *len)
{
    *len += size;

    return p ? ngx_cpymem(p, from, size) : NULL;
}


ngx_uint_t
ngx_cognito_message_has_code(const ngx_str_t *text)
{
    return ngx_cognito_message_has(text, &ngx_cognito_code_place);
}


ngx_uint_t
ngx_cognito_message_has_username(const ngx_str_t *text)
{
    return ngx_cognito_message_has(text, &ngx_cognito_username_place);
}


ngx_uint_t
ngx_cognito_message_has_link(const ngx_str_t *text)
{
    size_t     i;
    ngx_str_t  words;

    for (i = 0; i < text->len; i++) {
        if (ngx_cognito_message_link_place(text, i, &words)) {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_cognito_message_has(const ngx_str_t *text, const ngx_str_t *place)
{
    size_t  i;

    for (i = 0; i < text->len; i++) {
        if (ngx_cognito_message_is_at(text, i, place)) {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_cognito_message_is_at(const ngx_str_t *text, size_t i,
    const ngx_str_t *place)
{
    return text->len - i >= place->len
           && ngx_memcmp(text->data + i, place->data, place->len) == 0;
}


/* "{##words##}"; its size, or 0 */

static size_t
ngx_cognito_message_link_place(const ngx_str_t *text, size_t i,
    ngx_str_t *words)
{
    size_t  n;

    if (!ngx_cognito_message_is_at(text, i, &ngx_cognito_link_place)) {
        return 0;
    }

    words->data = text->data + i + ngx_cognito_link_place.len;

    for (n = i + ngx_cognito_link_place.len; n < text->len; n++) {
        if (ngx_cognito_message_is_at(text, n, &ngx_cognito_link_place_end)) {
            words->len = text->data + n - words->data;

            return n + ngx_cognito_link_place_end.len - i;
        }
    }

    return 0;
}


const ngx_str_t *
ngx_cognito_message_kind(ngx_cognito_call_t *call)
{
    static const ngx_str_t  resend = ngx_string("ResendCode");
    static const ngx_str_t  update = ngx_string("UpdateUserAttribute");
    static const ngx_str_t  verify = ngx_string("VerifyUserAttribute");

    switch (call->operation->id) {

    case NGX_COGNITO_OP_RESEND_CONFIRMATION_CODE:
        return &resend;

    case NGX_COGNITO_OP_UPDATE_USER_ATTRIBUTES:
    case NGX_COGNITO_OP_ADMIN_UPDATE_USER_ATTRIBUTES:
        return &update;

    case NGX_COGNITO_OP_GET_USER_ATTRIBUTE_VERIFICATION_CODE:
        return &verify;

    default: /* the others are called as their operations are */
        return &call->operation->name;
    }
}


ngx_int_t
ngx_cognito_invite(ngx_cognito_call_t *call)
{
    ngx_uint_t  medium, media;

    media = 0;

    for (medium = NGX_COGNITO_DELIVERY_MEDIUM_SMS;
         medium <= NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
         medium++)
    {
        if (ngx_cognito_invited_address(call, medium)) {
            media |= ngx_cognito_message_medium(medium);
        }
    }

    return media ? ngx_cognito_prepare_messages(call, media,
                                                ngx_cognito_make_invitations)
                 : NGX_OK;
}


static ngx_int_t
ngx_cognito_make_invitations(ngx_cognito_call_t *call)
{
    ngx_int_t                rc;
    ngx_str_t               *address;
    ngx_uint_t               medium;
    ngx_cognito_delivery_t   delivery;

    for (medium = NGX_COGNITO_DELIVERY_MEDIUM_SMS;
         medium <= NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
         medium++)
    {
        address = ngx_cognito_invited_address(call, medium);

        if (address == NULL) {
            continue;
        }

        ngx_memzero(&delivery, sizeof(ngx_cognito_delivery_t));

        delivery.message = ngx_cognito_message_kind(call);
        delivery.medium = medium;
        delivery.destination = *address;
        delivery.code = call->asked.password;

        rc = ngx_cognito_message_compose(call, NGX_COGNITO_MESSAGE_INVITATION,
                                         &delivery);

        if (rc == NGX_OK) {
            rc = ngx_cognito_outbox_add(call, &delivery);
        }

        ngx_cognito_cleanse_bytes(delivery.body.data, delivery.body.len);

        if (rc != NGX_OK) {
            return rc;
        }
    }

    return ngx_cognito_outbox_announce(call);
}


/* where the invitation goes by this medium, or NULL */

static ngx_str_t *
ngx_cognito_invited_address(ngx_cognito_call_t *call, ngx_uint_t medium)
{
    ngx_str_t  *address;

    if (!ngx_cognito_is_asked_for(call->input, medium)) {
        return NULL;
    }

    address = ngx_cognito_attribute(call->found.user.record,
                                    medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS
                                        ? &ngx_cognito_phone_number
                                        : &ngx_cognito_email);

    return (address && address->len) ? address : NULL;
}


static ngx_uint_t
ngx_cognito_is_asked_for(ngx_cognito_admin_create_user_request_t *input,
    ngx_uint_t medium)
{
    ngx_uint_t    i, *value;
    ngx_array_t  *media;

    media = input->desired_delivery_mediums;

    if (media == NULL || media->nelts == 0) {
        return medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS;
    }

    value = media->elts;

    for (i = 0; i < media->nelts; i++) {
        if (value[i] == medium) {
            return 1;
        }
    }

    return 0;
}


ngx_int_t
ngx_cognito_message_json(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery, ngx_str_t *text)
{
    ngx_cognito_found_t           *found;
    ngx_cognito_message_record_t   record;

    found = &call->found;

    ngx_memzero(&record, sizeof(ngx_cognito_message_record_t));

    record.id = delivery->id;
    record.time = call->now;
    record.pool = found->user_pool->id;
    record.username = found->user.username;
    record.kind = *delivery->message;
    record.medium = delivery->medium;
    record.destination = delivery->destination;
    record.subject = delivery->subject;
    record.body = delivery->body;
    record.code = delivery->code;

    if (found->client) {
        record.client = found->client->id;
    }

    return ngx_cognito_encode(call->pool, &ngx_cognito_shape_message_record,
                              &record, text);
}


ngx_int_t
ngx_cognito_mask_address(ngx_pool_t *pool, ngx_uint_t medium,
    const ngx_str_t *address, ngx_str_t *masked)
{
    u_char  *p, *domain, *last;
    size_t   shown, hidden;

    last = address->data + address->len;

    p = ngx_pnalloc(pool, address->len + sizeof("***@***"));
    if (p == NULL) {
        return NGX_ERROR;
    }

    masked->data = p;

    if (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
        domain = ngx_strlchr(address->data, last, '@');
        domain = domain ? domain + 1 : last;

        p = ngx_cpymem(p, address->data,
                       ngx_cognito_first_character(address->data,
                                                   address->len));
        p = ngx_cpymem(p, "***@", sizeof("***@") - 1);
        p = ngx_cpymem(p, domain,
                       ngx_cognito_first_character(domain, last - domain));
        p = ngx_cpymem(p, "***", sizeof("***") - 1);

        masked->len = p - masked->data;

        return NGX_OK;
    }

    /* of a number, with its plus sign, the last four digits */

    hidden = (address->len > 5) ? address->len - 5 : 0;
    shown = ngx_min(address->len, 4);

    *p++ = '+';
    ngx_memset(p, '*', hidden);
    p = ngx_cpymem(p + hidden, last - shown, shown);

    masked->len = p - masked->data;

    return NGX_OK;
}


/* the bytes of the first character of UTF-8 text */

static size_t
ngx_cognito_first_character(const u_char *data, size_t len)
{
    size_t  n;

    if (len == 0) {
        return 0;
    }

    for (n = 1; n < len && (data[n] & 0xc0) == 0x80; n++) { /* void */ }

    return n;
}
