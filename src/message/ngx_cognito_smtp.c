
/*
 * The SMTP sinks: how a server is configured, the mail that is made of a
 * message, and its job.
 *
 * Everything that a mail needs is made before the commit, so that nothing
 * but the server can fail after it.  The job's memory is overwritten when it
 * goes, as the text holds a code.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_mail.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_sender.h"
#include "ngx_cognito_smtp.h"


#define NGX_COGNITO_SMTP_PORT   25
#define NGX_COGNITO_SMTPS_PORT  465


static ngx_int_t ngx_cognito_smtp_addresses(ngx_conf_t *cf,
    ngx_cognito_smtp_t *server, ngx_url_t *url);
static ngx_uint_t ngx_cognito_smtp_is_secure(ngx_cognito_sink_t *sink);
static char *ngx_cognito_smtp_starttls(ngx_cognito_smtp_t *server,
    ngx_str_t *value);
static ngx_uint_t ngx_cognito_smtp_is_domain(ngx_str_t *text);
static ngx_int_t ngx_cognito_smtp_mail(ngx_cognito_call_t *call,
    ngx_cognito_sink_t *sink, ngx_cognito_delivery_t *delivery,
    ngx_cognito_mail_t *mail);
static ngx_int_t ngx_cognito_smtp_keep(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_cognito_mail_t *mail);
static ngx_int_t ngx_cognito_smtp_copy(ngx_cognito_job_t *job,
    ngx_str_t *copy, const ngx_str_t *text);
static ngx_int_t ngx_cognito_smtp_done(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_smtp_late(ngx_cognito_call_t *call);


/* smtp://host[:port], smtps://host[:port] */

char *
ngx_cognito_smtp_address(ngx_conf_t *cf, ngx_cognito_sink_t *sink)
{
    size_t               i;
    ngx_str_t           *value;
    ngx_url_t            url;
    ngx_cognito_smtp_t  *server;

    server = ngx_pcalloc(cf->pool, sizeof(ngx_cognito_smtp_t));
    if (server == NULL) {
        return NGX_CONF_ERROR;
    }

    sink->conf = server;
    value = &sink->value;

    server->timeout = NGX_COGNITO_SINK_TIMEOUT;
    server->ssl_verify = 1;

    ngx_memzero(&url, sizeof(ngx_url_t));

    url.url.data = value->data + sink->type->name.len;
    url.url.len = value->len - sink->type->name.len;
    url.default_port = ngx_cognito_smtp_is_secure(sink)
                           ? NGX_COGNITO_SMTPS_PORT : NGX_COGNITO_SMTP_PORT;

    for (i = 0; i < url.url.len; i++) {
        if (ngx_strchr("/@?#%", url.url.data[i])) {
            url.err = "more than host and port";
            break;
        }
    }

    if (url.err || ngx_parse_url(cf->pool, &url) != NGX_OK) {
        if (url.err) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "%s in \"%V\"", url.err,
                               value);
        }

        return NGX_CONF_ERROR;
    }

    if (url.family == AF_UNIX) {
        return "has a server with a unix socket";
    }

    server->url.data = ngx_pnalloc(cf->pool, sizeof("smtps://:65535")
                                             + url.host.len);
    if (server->url.data == NULL) {
        return NGX_CONF_ERROR;
    }

    server->url.len = ngx_sprintf(server->url.data, "%V%V:%d%Z",
                                  &sink->type->name, &url.host,
                                  (int) url.port)
                      - server->url.data - 1;

    if (ngx_cognito_smtp_addresses(cf, server, &url) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


/* names are resolved while the configuration is read, as nginx does */

static ngx_int_t
ngx_cognito_smtp_addresses(ngx_conf_t *cf, ngx_cognito_smtp_t *server,
    ngx_url_t *url)
{
    u_char      *p;
    size_t       size;
    ngx_uint_t   i;

    size = url->host.len + sizeof(":65535:")
           + url->naddrs * (NGX_SOCKADDR_STRLEN + sizeof("[],"));

    server->addresses.data = ngx_pnalloc(cf->pool, size);
    if (server->addresses.data == NULL) {
        return NGX_ERROR;
    }

    p = ngx_sprintf(server->addresses.data, "%V:%d:", &url->host,
                    (int) url->port);

    for (i = 0; i < url->naddrs; i++) {

        if (i) {
            *p++ = ',';
        }

        if (url->addrs[i].sockaddr->sa_family == AF_INET6) {
            *p++ = '[';
        }

        p += ngx_sock_ntop(url->addrs[i].sockaddr, url->addrs[i].socklen, p,
                           NGX_SOCKADDR_STRLEN, 0);

        if (url->addrs[i].sockaddr->sa_family == AF_INET6) {
            *p++ = ']';
        }
    }

    *p = '\0';
    server->addresses.len = p - server->addresses.data;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_smtp_is_secure(ngx_cognito_sink_t *sink)
{
    return sink->value.data[sizeof("smtp") - 1] == 's';
}


char *
ngx_cognito_smtp_parameter(ngx_conf_t *cf, ngx_cognito_sink_t *sink,
    ngx_str_t *name, ngx_str_t *value)
{
    ngx_cognito_smtp_t  *server;

    server = sink->conf;

    if (ngx_cognito_is_option(name, "user")) {
        server->user = *value;
        return NGX_CONF_OK;
    }

    if (ngx_cognito_is_option(name, "password_file")) {
        return ngx_cognito_conf_password_file(cf, value, &server->password);
    }

    if (ngx_cognito_is_option(name, "from")) {
        return ngx_cognito_sender_conf(value, &server->from);
    }

    if (ngx_cognito_is_option(name, "gateway")) {
        server->gateway = *value;
        return ngx_cognito_smtp_is_domain(value)
                   ? NGX_CONF_OK : "has an invalid domain in \"gateway\"";
    }

    if (ngx_cognito_is_option(name, "thread_pool")) {
        server->pool_name = *value;
        return NGX_CONF_OK;
    }

    if (ngx_cognito_is_option(name, "timeout")) {
        return ngx_cognito_sink_timeout(value, &server->timeout);
    }

    if (ngx_cognito_is_option(name, "ssl_trusted_certificate")) {
        server->certificates = *value;
        return ngx_conf_full_name(cf->cycle, &server->certificates, 1)
                   == NGX_OK ? NGX_CONF_OK : NGX_CONF_ERROR;
    }

    if (ngx_cognito_is_option(name, "ssl_verify")) {
        server->ssl_verify = ngx_cognito_is_option(value, "on");
        return server->ssl_verify || ngx_cognito_is_option(value, "off")
                   ? NGX_CONF_OK : "has an invalid \"ssl_verify\"";
    }

    if (ngx_cognito_is_option(name, "starttls")
        && !ngx_cognito_smtp_is_secure(sink))
    {
        return ngx_cognito_smtp_starttls(server, value);
    }

    return ngx_cognito_sink_unknown(cf, sink, name);
}


static char *
ngx_cognito_smtp_starttls(ngx_cognito_smtp_t *server, ngx_str_t *value)
{
    if (ngx_cognito_is_option(value, "off")) {
        server->starttls = NGX_COGNITO_STARTTLS_OFF;

    } else if (ngx_cognito_is_option(value, "offered")) {
        server->starttls = NGX_COGNITO_STARTTLS_OFFERED;

    } else if (ngx_cognito_is_option(value, "required")) {
        server->starttls = NGX_COGNITO_STARTTLS_REQUIRED;

    } else {
        return "has an invalid \"starttls\"";
    }

    return NGX_CONF_OK;
}


static ngx_uint_t
ngx_cognito_smtp_is_domain(ngx_str_t *text)
{
    size_t  i;
    u_char  ch;

    for (i = 0; i < text->len; i++) {
        ch = text->data[i] | 0x20;

        if ((ch < 'a' || ch > 'z')
            && (text->data[i] < '0' || text->data[i] > '9')
            && text->data[i] != '.' && text->data[i] != '-')
        {
            return 0;
        }
    }

    return text->len > 0 && text->len < 256;
}


ngx_int_t
ngx_cognito_smtp_ready(ngx_conf_t *cf, ngx_cognito_service_t *service,
    ngx_cognito_sink_t *sink)
{
    ngx_uint_t           sms;
    ngx_cognito_smtp_t  *server;

    server = sink->conf;
    sms = (sink->medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS);

    if ((server->user.len == 0) != (server->password.len == 0)) {
        return ngx_cognito_sink_complain(cf, sink,
                       "needs both of \"user\" and \"password_file\"");
    }

    if ((server->gateway.len == 0) == sms) {
        return ngx_cognito_sink_complain(cf, sink,
                     sms ? "needs a \"gateway\" for text messages"
                         : "has a \"gateway\", which text messages need only");
    }

    if (server->starttls == NGX_COGNITO_STARTTLS_UNSET) {

        /* no password goes out in clear unless somebody said so */

        server->starttls = server->user.len ? NGX_COGNITO_STARTTLS_REQUIRED
                                            : NGX_COGNITO_STARTTLS_OFFERED;
    }

    if (server->from.len == 0) {
        server->from = ngx_cognito_default_from;
    }

    server->thread_pool = service->thread_pool;

#if (NGX_THREADS)

    if (server->pool_name.len) {
        server->thread_pool = ngx_thread_pool_add(cf, &server->pool_name);

        if (server->thread_pool == NULL) {
            return NGX_ERROR;
        }
    }

#endif

    if (server->thread_pool == NULL) {
        return ngx_cognito_sink_complain(cf, sink,
                       "needs threads, by \"thread_pool\" or "
                       "\"cognito_thread_pool\", as sending takes its time");
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_smtp_add(ngx_cognito_call_t *call, ngx_cognito_letter_t *letter,
    ngx_cognito_delivery_t *delivery)
{
    ngx_int_t                 rc;
    ngx_cognito_job_t        *job;
    ngx_cognito_mail_t        mail;
    ngx_cognito_smtp_t       *server;
    ngx_cognito_smtp_mail_t  *work;

    server = letter->sink->conf;

    rc = ngx_cognito_smtp_mail(call, letter->sink, delivery, &mail);

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    job = ngx_cognito_job_create(call, ngx_cognito_smtp_work,
                                 sizeof(ngx_cognito_smtp_mail_t));
    if (job == NULL) {
        return NGX_ERROR;
    }

    work = job->data;
    work->server = server;

    job->thread_pool = server->thread_pool;
    job->time = 2 * server->timeout + 1000;     /* with the last goodbye */
    job->late = ngx_cognito_smtp_late;

    rc = ngx_cognito_smtp_keep(call, job, &mail);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    letter->data = job;

    return rc;
}


static ngx_int_t
ngx_cognito_smtp_mail(ngx_cognito_call_t *call, ngx_cognito_sink_t *sink,
    ngx_cognito_delivery_t *delivery, ngx_cognito_mail_t *mail)
{
    ngx_cognito_smtp_t  *server;

    server = sink->conf;

    ngx_memzero(mail, sizeof(ngx_cognito_mail_t));

    mail->id = delivery->id;
    mail->body = delivery->body;
    mail->date = call->now / 1000;

    if (sink->medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
        mail->html = 1;
        mail->subject = delivery->subject;
        mail->to = delivery->destination;

        ngx_cognito_sender(call, &server->from, &mail->from,
                           &mail->reply_to);

        return NGX_OK;
    }

    /* a text message: to the number at its gateway */

    mail->from = server->from;

    mail->to.data = ngx_pnalloc(call->pool, delivery->destination.len + 1
                                            + server->gateway.len);
    if (mail->to.data == NULL) {
        return NGX_ERROR;
    }

    mail->to.len = ngx_sprintf(mail->to.data, "%V@%V",
                               &delivery->destination, &server->gateway)
                   - mail->to.data;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_smtp_keep(ngx_cognito_call_t *call, ngx_cognito_job_t *job,
    ngx_cognito_mail_t *mail)
{
    ngx_int_t                 rc;
    ngx_str_t                 text, name, address;
    ngx_cognito_smtp_mail_t  *work;

    work = job->data;

    rc = ngx_cognito_mail_compose(call->pool, mail, &text);

    if (rc != NGX_OK) {
        return rc;
    }

    rc = ngx_cognito_job_copy(job, &work->text, &text);

    ngx_cognito_cleanse_bytes(text.data, text.len);

    if (rc != NGX_OK
        || ngx_cognito_mail_address(&mail->from, &name, &address) != NGX_OK
        || ngx_cognito_smtp_copy(job, &work->sender, &address) != NGX_OK
        || ngx_cognito_mail_address(&mail->to, &name, &address) != NGX_OK
        || ngx_cognito_smtp_copy(job, &work->recipient, &address) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


/* "<address>", terminated, as libcurl sends it in MAIL and RCPT */

static ngx_int_t
ngx_cognito_smtp_copy(ngx_cognito_job_t *job, ngx_str_t *copy,
    const ngx_str_t *text)
{
    copy->data = ngx_pnalloc(job->pool, text->len + sizeof("<>"));
    if (copy->data == NULL) {
        return NGX_ERROR;
    }

    copy->len = ngx_sprintf(copy->data, "<%V>%Z", text) - copy->data - 1;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_smtp_send(ngx_cognito_call_t *call, ngx_cognito_letter_t *letter)
{
    ngx_int_t                 rc;
    ngx_cognito_job_t        *job;
    ngx_cognito_smtp_mail_t  *mail;

    job = letter->data;
    mail = job->data;

    mail->until = ngx_cognito_smtp_clock() + mail->server->timeout;

    rc = ngx_cognito_run_job(call, job, ngx_cognito_smtp_done);

    if (rc == NGX_ERROR) {

        /* the threads' queue is full */

        return ngx_cognito_outbox_sent(call, NGX_COGNITO_NOT_NOW);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_smtp_done(ngx_cognito_call_t *call)
{
    ngx_cognito_smtp_mail_t  *mail;

    mail = call->job->data;

    if (mail->outcome != NGX_COGNITO_SENT) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: a mail was not sent by \"%V\": %s, "
                      "its last reply: %l",
                      &mail->server->url, mail->reason, mail->reply);
    }

    return ngx_cognito_outbox_sent(call, mail->outcome);
}


/* no thread was free; the job sends nothing when its turn comes */

static ngx_int_t
ngx_cognito_smtp_late(ngx_cognito_call_t *call)
{
    return ngx_cognito_outbox_sent(call, NGX_COGNITO_NOT_EVER);
}
