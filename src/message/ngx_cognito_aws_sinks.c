
/*
 * SNS and SES: their parameters, their requests and what their answers mean.
 *
 * A request is a form, as their SDKs send it.  It is made before the commit
 * and signed for each try, as signatures grow old.  Of an answer only the
 * error's code is read.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_aws_sinks.h"
#include "ngx_cognito_endpoint.h"
#include "ngx_cognito_mail.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_post.h"
#include "ngx_cognito_sender.h"


#define NGX_COGNITO_FORM_MEMBERS  16
#define NGX_COGNITO_MAX_CODE      64


typedef struct {
    ngx_cognito_endpoint_t           endpoint;
    ngx_str_t                        from;      /* of SES */
    ngx_msec_t                       timeout;   /* of one try */
} ngx_cognito_aws_sink_t;


/* a form that is being put together; values are not copied */

typedef struct {
    ngx_keyval_t                     members[NGX_COGNITO_FORM_MEMBERS];
    ngx_uint_t                       n;
} ngx_cognito_form_t;


typedef struct {
    ngx_str_t                        code;
    ngx_cognito_sending_e            outcome;
} ngx_cognito_aws_error_t;


static char *ngx_cognito_aws_sink_address(ngx_conf_t *cf,
    ngx_cognito_sink_t *sink, const char *service, const char *name);
static char *ngx_cognito_aws_sink_parameter(ngx_conf_t *cf,
    ngx_cognito_sink_t *sink, ngx_str_t *name, ngx_str_t *value);
static ngx_int_t ngx_cognito_aws_sink_post(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery,
    ngx_cognito_form_t *form);
static ngx_int_t ngx_cognito_ses_form(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery,
    ngx_cognito_form_t *form);
static ngx_int_t ngx_cognito_ses_subject(ngx_pool_t *pool,
    const ngx_str_t *text, ngx_str_t *subject);
static ngx_int_t ngx_cognito_aws_sink_answered(ngx_cognito_call_t *call);
static void ngx_cognito_aws_error_code(ngx_str_t *answer, ngx_str_t *code);
static void ngx_cognito_form_add(ngx_cognito_form_t *form, const char *name,
    const ngx_str_t *value);
static void ngx_cognito_form_say(ngx_cognito_form_t *form, const char *name,
    const char *value);
static ngx_int_t ngx_cognito_form_encode(ngx_pool_t *pool,
    ngx_cognito_form_t *form, ngx_str_t *text);


/* errors whose status does not say it, or says something else */

static const ngx_cognito_aws_error_t  ngx_cognito_aws_errors[] = {

    { ngx_string("Throttling"), NGX_COGNITO_NOT_NOW },
    { ngx_string("ThrottlingException"), NGX_COGNITO_NOT_NOW },
    { ngx_string("Throttled"), NGX_COGNITO_NOT_NOW },
    { ngx_string("ThrottledException"), NGX_COGNITO_NOT_NOW },
    { ngx_string("TooManyRequestsException"), NGX_COGNITO_NOT_NOW },
    { ngx_string("RequestLimitExceeded"), NGX_COGNITO_NOT_NOW },
    { ngx_string("ServiceUnavailable"), NGX_COGNITO_NOT_NOW },
    { ngx_string("InternalFailure"), NGX_COGNITO_NOT_NOW },
    { ngx_string("InternalError"), NGX_COGNITO_NOT_NOW },

    { ngx_string("AccessDenied"), NGX_COGNITO_NOT_ALLOWED },
    { ngx_string("AccessDeniedException"), NGX_COGNITO_NOT_ALLOWED },
    { ngx_string("AuthorizationError"), NGX_COGNITO_NOT_ALLOWED },
    { ngx_string("NotAuthorized"), NGX_COGNITO_NOT_ALLOWED },
    { ngx_string("OptInRequired"), NGX_COGNITO_NOT_ALLOWED },

    { ngx_string("ExpiredToken"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("ExpiredTokenException"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("IncompleteSignature"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("InvalidClientTokenId"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("InvalidSecurity"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("MissingAuthenticationToken"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("RequestExpired"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("SignatureDoesNotMatch"), NGX_COGNITO_NOT_TRUSTED },
    { ngx_string("UnrecognizedClientException"), NGX_COGNITO_NOT_TRUSTED },
};


/* sns:/uri */

char *
ngx_cognito_sns_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink)
{
    if (sink->medium != NGX_COGNITO_DELIVERY_MEDIUM_SMS) {
        return "is for text messages only";
    }

    return ngx_cognito_aws_sink_address(cf, sink, "sns", NULL);
}


/* ses:/uri */

char *
ngx_cognito_ses_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink)
{
    if (sink->medium != NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
        return "is for mails only";
    }

    return ngx_cognito_aws_sink_address(cf, sink, "ses", "email");
}


static char *
ngx_cognito_aws_sink_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    const char *service, const char *name)
{
    ngx_str_t                uri;
    ngx_cognito_aws_sink_t  *aws;

    aws = ngx_pcalloc(cf->pool, sizeof(ngx_cognito_aws_sink_t));
    if (aws == NULL) {
        return NGX_CONF_ERROR;
    }

    sink->conf = aws;

    aws->timeout = NGX_COGNITO_SINK_TIMEOUT;
    aws->from = ngx_cognito_default_from;

    uri.data = sink->value.data + sink->type->name.len;
    uri.len = sink->value.len - sink->type->name.len;

    ngx_cognito_endpoint_init(&aws->endpoint, &uri, service, name);

    return ngx_cognito_endpoint_uri(&uri);
}


char *
ngx_cognito_sns_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value)
{
    return ngx_cognito_aws_sink_parameter(cf, sink, name, value);
}


char *
ngx_cognito_ses_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value)
{
    ngx_cognito_aws_sink_t  *aws;

    aws = sink->conf;

    if (ngx_cognito_is_option(name, "from")) {
        return ngx_cognito_sender_conf(value, &aws->from);
    }

    return ngx_cognito_aws_sink_parameter(cf, sink, name, value);
}


static char *
ngx_cognito_aws_sink_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value)
{
    char                    *rv;
    ngx_uint_t               known;
    ngx_cognito_aws_sink_t  *aws;

    aws = sink->conf;

    if (ngx_cognito_is_option(name, "timeout")) {
        return ngx_cognito_sink_timeout(value, &aws->timeout);
    }

    rv = ngx_cognito_endpoint_parameter(cf, &aws->endpoint, name, value,
                                        &known);

    return known ? rv : ngx_cognito_sink_unknown(cf, sink, name);
}


ngx_int_t
ngx_cognito_aws_sink_ready(ngx_conf_t *cf, ngx_cognito_service_t *service,
    ngx_cognito_sink_t *sink)
{
    char                    *rv;
    ngx_cognito_aws_sink_t  *aws;

    aws = sink->conf;
    rv = ngx_cognito_endpoint_ready(cf, &aws->endpoint, service);

    return (rv == NGX_CONF_OK) ? NGX_OK
                               : ngx_cognito_sink_complain(cf, sink, rv);
}


ngx_int_t
ngx_cognito_sns_add(ngx_cognito_call_t *call, ngx_cognito_letter_t *letter,
    ngx_cognito_delivery_t *delivery)
{
    ngx_cognito_form_t  form;

    form.n = 0;

    ngx_cognito_form_say(&form, "Action", "Publish");
    ngx_cognito_form_say(&form, "Version", "2010-03-31");
    ngx_cognito_form_add(&form, "PhoneNumber", &delivery->destination);
    ngx_cognito_form_add(&form, "Message", &delivery->body);
    ngx_cognito_form_say(&form, "MessageAttributes.entry.1.Name",
                         "AWS.SNS.SMS.SMSType");
    ngx_cognito_form_say(&form, "MessageAttributes.entry.1.Value.DataType",
                         "String");
    ngx_cognito_form_say(&form, "MessageAttributes.entry.1.Value.StringValue",
                         "Transactional");

    return ngx_cognito_aws_sink_post(call, letter, delivery, &form);
}


ngx_int_t
ngx_cognito_ses_add(ngx_cognito_call_t *call, ngx_cognito_letter_t *letter,
    ngx_cognito_delivery_t *delivery)
{
    ngx_int_t           rc;
    ngx_cognito_form_t  form;

    rc = ngx_cognito_ses_form(call, letter, delivery, &form);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_DECLINED) {
        return NGX_DECLINED;
    }

    return ngx_cognito_aws_sink_post(call, letter, delivery, &form);
}


/* NGX_DECLINED: an address is none */

static ngx_int_t
ngx_cognito_ses_form(ngx_cognito_call_t *call, ngx_cognito_letter_t *letter,
    ngx_cognito_delivery_t *delivery, ngx_cognito_form_t *form)
{
    ngx_int_t                           rc;
    ngx_str_t                           from, to, reply_to, subject;
    ngx_pool_t                         *pool;
    ngx_cognito_aws_sink_t             *aws;
    ngx_cognito_email_configuration_t  *email;

    static const ngx_str_t  charset = ngx_string("UTF-8");

    pool = call->pool;
    aws = letter->sink->conf;
    email = call->found.user_pool->settings->email_configuration;

    ngx_cognito_sender(call, &aws->from, &from, &reply_to);

    rc = ngx_cognito_mail_one_line(pool, &from, &from);

    if (rc == NGX_OK) {
        rc = ngx_cognito_mail_one_line(pool, &delivery->destination, &to);
    }

    if (rc == NGX_OK && reply_to.len) {
        rc = ngx_cognito_mail_one_line(pool, &reply_to, &reply_to);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ses_subject(pool, &delivery->subject, &subject);
    }

    if (rc != NGX_OK) {
        return rc;
    }

    form->n = 0;

    ngx_cognito_form_say(form, "Action", "SendEmail");
    ngx_cognito_form_say(form, "Version", "2010-12-01");
    ngx_cognito_form_add(form, "Source", &from);
    ngx_cognito_form_add(form, "Destination.ToAddresses.member.1", &to);
    ngx_cognito_form_add(form, "Message.Subject.Data", &subject);
    ngx_cognito_form_add(form, "Message.Subject.Charset", &charset);
    ngx_cognito_form_add(form, "Message.Body.Html.Data", &delivery->body);
    ngx_cognito_form_add(form, "Message.Body.Html.Charset", &charset);

    if (reply_to.len) {
        ngx_cognito_form_add(form, "ReplyToAddresses.member.1", &reply_to);
    }

    if (email && email->source_arn.len) {
        ngx_cognito_form_add(form, "SourceArn", &email->source_arn);
    }

    if (email && email->configuration_set.len) {
        ngx_cognito_form_add(form, "ConfigurationSetName",
                             &email->configuration_set);
    }

    return NGX_OK;
}


/* a header, so no line breaks */

static ngx_int_t
ngx_cognito_ses_subject(ngx_pool_t *pool, const ngx_str_t *text,
    ngx_str_t *subject)
{
    size_t  i;
    u_char  ch;

    subject->len = text->len;

    subject->data = ngx_pnalloc(pool, text->len + 1);
    if (subject->data == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; i < text->len; i++) {
        ch = text->data[i];
        subject->data[i] = (ch < ' ' || ch == 0x7f) ? ' ' : ch;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_aws_sink_post(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter, ngx_cognito_delivery_t *delivery,
    ngx_cognito_form_t *form)
{
    ngx_str_t                text;
    ngx_cognito_post_t      *post;
    ngx_cognito_aws_sink_t  *aws;

    aws = letter->sink->conf;

    if (ngx_cognito_form_encode(call->pool, form, &text) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    post = ngx_cognito_post_create(call, delivery, &text, aws->timeout);
    if (post == NULL) {
        return NGX_ERROR;
    }

    ngx_str_set(&post->invocation.type,
                "application/x-www-form-urlencoded; charset=utf-8");

    letter->data = post;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_aws_sink_send(ngx_cognito_call_t *call,
    ngx_cognito_letter_t *letter)
{
    ngx_cognito_post_t      *post;
    ngx_cognito_aws_sink_t  *aws;

    aws = letter->sink->conf;
    post = letter->data;

    post->invocation.headers = NULL;

    if (ngx_cognito_endpoint_address(call, &aws->endpoint, &post->invocation)
        != NGX_OK)
    {
        return ngx_cognito_outbox_sent(call, NGX_COGNITO_NOT_NOW);
    }

    return ngx_cognito_post_send(call, post, ngx_cognito_aws_sink_answered);
}


static ngx_int_t
ngx_cognito_aws_sink_answered(ngx_cognito_call_t *call)
{
    size_t                          i;
    ngx_str_t                       code;
    ngx_cognito_post_t             *post;
    ngx_cognito_sending_e           outcome;
    const ngx_cognito_aws_error_t  *error;

    post = ngx_cognito_post_current(call);
    outcome = ngx_cognito_post_outcome(post);

    ngx_str_null(&code);

    if (outcome != NGX_COGNITO_SENT && outcome != NGX_COGNITO_NOT_KNOWN) {
        ngx_cognito_aws_error_code(&post->invocation.answer, &code);
    }

    for (i = 0;
         i < sizeof(ngx_cognito_aws_errors) / sizeof(ngx_cognito_aws_error_t);
         i++)
    {
        error = &ngx_cognito_aws_errors[i];

        if (error->code.len == code.len
            && ngx_strncmp(error->code.data, code.data, code.len) == 0)
        {
            outcome = error->outcome;
            break;
        }
    }

    return ngx_cognito_post_sent(call, outcome, &code);
}


/*
 * Of "... <Error><Type>Sender</Type><Code>Throttling</Code> ...".  Who
 * answered may be anybody, so that it is a word or nothing.
 */

static void
ngx_cognito_aws_error_code(ngx_str_t *answer, ngx_str_t *code)
{
    u_char  *p, *last, ch;

    static const ngx_str_t  tag = ngx_string("<Code>");

    if (answer->len == 0) {
        return;
    }

    last = answer->data + answer->len;

    for (p = answer->data; p + tag.len < last; p++) {
        if (ngx_memcmp(p, tag.data, tag.len) == 0) {
            code->data = p + tag.len;
            break;
        }
    }

    for (p = code->data; p && p < last; p++) {
        ch = *p | 0x20;

        if (*p == '<') {
            code->len = p - code->data;
            break;
        }

        if ((ch < 'a' || ch > 'z') && *p != '.') {
            break;
        }
    }

    if (code->len > NGX_COGNITO_MAX_CODE) {
        code->len = 0;
    }
}


static void
ngx_cognito_form_add(ngx_cognito_form_t *form, const char *name,
    const ngx_str_t *value)
{
    ngx_keyval_t  *member;

    member = &form->members[form->n++];

    member->key.data = (u_char *) name;
    member->key.len = ngx_strlen(name);
    member->value = *value;
}


static void
ngx_cognito_form_say(ngx_cognito_form_t *form, const char *name,
    const char *value)
{
    ngx_str_t  text;

    text.data = (u_char *) value;
    text.len = ngx_strlen(value);

    ngx_cognito_form_add(form, name, &text);
}


static ngx_int_t
ngx_cognito_form_encode(ngx_pool_t *pool, ngx_cognito_form_t *form,
    ngx_str_t *text)
{
    u_char        *p;
    size_t         size;
    ngx_uint_t     i;
    ngx_keyval_t  *member;

    size = 0;

    for (i = 0; i < form->n; i++) {
        member = &form->members[i];

        size += member->key.len + member->value.len + sizeof("=&") - 1
                + 2 * ngx_escape_uri(NULL, member->value.data,
                                     member->value.len,
                                     NGX_ESCAPE_URI_COMPONENT);
    }

    p = ngx_pnalloc(pool, size);
    if (p == NULL) {
        return NGX_ERROR;
    }

    text->data = p;

    for (i = 0; i < form->n; i++) {
        member = &form->members[i];

        if (i) {
            *p++ = '&';
        }

        p = ngx_cpymem(p, member->key.data, member->key.len);
        *p++ = '=';
        p = (u_char *) ngx_escape_uri(p, member->value.data,
                                      member->value.len,
                                      NGX_ESCAPE_URI_COMPONENT);
    }

    text->len = p - text->data;

    return NGX_OK;
}
