
/*
 * Texts, masks and invitations.
 *
 * What a pool says itself wins over the service's own words.  A pool that
 * asks for links instead of codes is answered with codes as long as it has
 * no domain that a link could lead to.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"
#include "ngx_cognito_inbox.h"
#include "ngx_cognito_message.h"


typedef struct {
    const ngx_str_t          *subject;      /* NULL: a text message has none */
    const ngx_str_t          *body;
} ngx_cognito_message_text_t;


static void ngx_cognito_message_text(ngx_cognito_user_pool_record_t *record,
    ngx_cognito_message_purpose_e purpose, ngx_uint_t medium,
    ngx_cognito_message_text_t *text);
static void ngx_cognito_verification_text(ngx_cognito_user_pool_t *settings,
    ngx_uint_t medium, ngx_cognito_message_text_t *text);
static void ngx_cognito_invitation_text(ngx_cognito_user_pool_t *settings,
    ngx_uint_t medium, ngx_cognito_message_text_t *text);
static const ngx_str_t *ngx_cognito_first_text(const ngx_str_t *one,
    const ngx_str_t *other, const ngx_str_t *otherwise);
static ngx_int_t ngx_cognito_message_fill(ngx_pool_t *pool,
    const ngx_str_t *text, const ngx_str_t *code, const ngx_str_t *username,
    ngx_str_t *filled);
static u_char *ngx_cognito_message_copy(u_char *p, const ngx_str_t *text,
    const ngx_str_t *code, const ngx_str_t *username, size_t *len);
static ngx_uint_t ngx_cognito_is_asked_for(
    ngx_cognito_admin_create_user_request_t *input, ngx_uint_t medium);
static size_t ngx_cognito_first_character(const u_char *data, size_t len);


const ngx_str_t  ngx_cognito_message_authentication =
    ngx_string("Authentication");

static const ngx_str_t  ngx_cognito_code_place = ngx_string("{####}");
static const ngx_str_t  ngx_cognito_username_place = ngx_string("{username}");

static const ngx_str_t  ngx_cognito_verification_subject =
    ngx_string("Your verification code");

static const ngx_str_t  ngx_cognito_verification_body =
    ngx_string("Your verification code is {####}. ");

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
    ngx_str_t                   *username;
    ngx_cognito_message_text_t   text;

    /* what the user signs in with, not what is made of it */

    username = &call->asked.username;

    if (username->len == 0) {
        username = &call->found.user.username;
    }

    ngx_cognito_message_text(call->found.user_pool->record, purpose,
                             delivery->medium, &text);

    ngx_str_null(&delivery->subject);

    if (text.subject
        && ngx_cognito_message_fill(call->pool, text.subject, &delivery->code,
                                    username, &delivery->subject)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_message_fill(call->pool, text.body, &delivery->code,
                                 username, &delivery->body)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

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
    const ngx_str_t *code, const ngx_str_t *username, ngx_str_t *filled)
{
    (void) ngx_cognito_message_copy(NULL, text, code, username, &filled->len);

    filled->data = ngx_pnalloc(pool, filled->len + 1);
    if (filled->data == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_cognito_message_copy(filled->data, text, code, username,
                                    &filled->len);

    return NGX_OK;
}


/* p NULL: only counts */

static u_char *
ngx_cognito_message_copy(u_char *p, const ngx_str_t *text,
    const ngx_str_t *code, const ngx_str_t *username, size_t *len)
{
    size_t            i, left, size;
    const u_char     *from;

    *len = 0;

    for (i = 0; i < text->len; /* void */) {
        from = text->data + i;
        left = text->len - i;
        size = 1;

        if (left >= ngx_cognito_code_place.len
            && ngx_memcmp(from, ngx_cognito_code_place.data,
                          ngx_cognito_code_place.len)
               == 0)
        {
            i += ngx_cognito_code_place.len;
            from = code->data;
            size = code->len;

        } else if (left >= ngx_cognito_username_place.len
                   && ngx_memcmp(from, ngx_cognito_username_place.data,
                                 ngx_cognito_username_place.len)
                      == 0)
        {
            i += ngx_cognito_username_place.len;
            from = username->data;
            size = username->len;

        } else {
            i++;
        }

        *len += size;

        if (p) {
            p = ngx_cpymem(p, from, size);
        }
    }

    return p;
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
ngx_cognito_invite(ngx_cognito_call_t *call, const ngx_str_t *password)
{
    ngx_int_t                rc;
    ngx_str_t               *address;
    ngx_uint_t               medium, sent;
    ngx_cognito_delivery_t   delivery;

    sent = 0;

    for (medium = NGX_COGNITO_DELIVERY_MEDIUM_SMS;
         medium <= NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
         medium++)
    {
        if (!ngx_cognito_is_asked_for(call->input, medium)) {
            continue;
        }

        address = ngx_cognito_attribute(call->found.user.record,
                              medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS
                                  ? &ngx_cognito_phone_number
                                  : &ngx_cognito_email);

        if (address == NULL || address->len == 0) {
            continue;
        }

        ngx_memzero(&delivery, sizeof(ngx_cognito_delivery_t));

        delivery.message = ngx_cognito_message_kind(call);
        delivery.medium = medium;
        delivery.destination = *address;
        delivery.code = *password;

        rc = ngx_cognito_message_compose(call, NGX_COGNITO_MESSAGE_INVITATION,
                                         &delivery);

        if (rc == NGX_OK) {
            rc = ngx_cognito_inbox_add(call, &delivery);
        }

        ngx_cognito_cleanse_bytes(delivery.body.data, delivery.body.len);

        if (rc != NGX_OK) {
            return rc;
        }

        sent = 1;
    }

    return sent ? ngx_cognito_inbox_announce(call) : NGX_OK;
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
