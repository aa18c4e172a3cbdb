
/*
 * One mail given to one server, by libcurl, in a thread.
 *
 * Nothing here touches the request or allocates from a pool.  A try ends by
 * its time whatever the server does: a server that is silent, drips, or takes
 * its time to say goodbye.  What must not happen is that a mail leaves twice,
 * so a try that ends between the mail's last byte and the server's word on
 * it says that nothing is known.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include <curl/curl.h>
#include "ngx_cognito_smtp.h"


static CURLcode ngx_cognito_smtp_perform(CURL *curl,
    ngx_cognito_smtp_mail_t *mail, ngx_msec_t left);
static CURLcode ngx_cognito_smtp_connection(CURL *curl,
    ngx_cognito_smtp_t *server);
static size_t ngx_cognito_smtp_read(char *to, size_t size, size_t n,
    void *data);
static ngx_uint_t ngx_cognito_smtp_judge(ngx_cognito_smtp_mail_t *mail,
    CURLcode code);
static void ngx_cognito_smtp_leave(CURL *curl);


ngx_int_t
ngx_cognito_smtp_start(ngx_cycle_t *cycle)
{
    if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        ngx_log_error(NGX_LOG_ALERT, cycle->log, 0,
                      "cognito: curl_global_init() failed");
        return NGX_ERROR;
    }

    return NGX_OK;
}


void
ngx_cognito_smtp_stop(void)
{
    curl_global_cleanup();
}


ngx_msec_t
ngx_cognito_smtp_clock(void)
{
    struct timespec  now;

    clock_gettime(CLOCK_MONOTONIC, &now);

    return (ngx_msec_t) now.tv_sec * 1000 + now.tv_nsec / 1000000;
}


ngx_int_t
ngx_cognito_smtp_work(ngx_cognito_job_t *job)
{
    CURL                     *curl;
    CURLcode                  code;
    ngx_msec_t                now;
    ngx_cognito_smtp_mail_t  *mail;

    mail = job->data;
    mail->outcome = NGX_COGNITO_NOT_NOW;
    mail->read = 0;
    mail->reply = 0;

    /* who waits for a thread longer than that is told that it failed */

    now = ngx_cognito_smtp_clock();

    if ((ngx_msec_int_t) (mail->until - now) <= 0) {
        mail->reason = "no thread was free";
        return NGX_OK;
    }

    curl = curl_easy_init();
    if (curl == NULL) {
        mail->reason = "no memory";
        return NGX_OK;
    }

    code = ngx_cognito_smtp_perform(curl, mail, mail->until - now);

    (void) curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &mail->reply);

    mail->reason = curl_easy_strerror(code);
    mail->outcome = ngx_cognito_smtp_judge(mail, code);

    ngx_cognito_smtp_leave(curl);

    return NGX_OK;
}


static CURLcode
ngx_cognito_smtp_perform(CURL *curl, ngx_cognito_smtp_mail_t *mail,
    ngx_msec_t left)
{
    CURLcode            code;
    struct curl_slist  *addresses, *recipients;

    code = CURLE_OUT_OF_MEMORY;

    addresses = curl_slist_append(NULL,
                                (char *) mail->server->addresses.data);
    recipients = curl_slist_append(NULL, (char *) mail->recipient.data);

    if (addresses == NULL || recipients == NULL) {
        goto done;
    }

    code = ngx_cognito_smtp_connection(curl, mail->server);

    if (code != CURLE_OK
        || (code = curl_easy_setopt(curl, CURLOPT_RESOLVE, addresses))
        || (code = curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long) left))
        || (code = curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                                    (long) left))
        || (code = curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT,
                                    (long) (left + 999) / 1000))
        || (code = curl_easy_setopt(curl, CURLOPT_MAIL_FROM,
                                    mail->sender.data))
        || (code = curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, recipients))
        || (code = curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L))
        || (code = curl_easy_setopt(curl, CURLOPT_READFUNCTION,
                                    ngx_cognito_smtp_read))
        || (code = curl_easy_setopt(curl, CURLOPT_READDATA, mail)))
    {
        goto done;
    }

    code = curl_easy_perform(curl);

done:

    /* the handle keeps them by reference, but does nothing any more */

    (void) curl_easy_setopt(curl, CURLOPT_RESOLVE, NULL);
    (void) curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, NULL);
    curl_slist_free_all(addresses);
    curl_slist_free_all(recipients);

    return code;
}


static CURLcode
ngx_cognito_smtp_connection(CURL *curl, ngx_cognito_smtp_t *server)
{
    long      tls;
    CURLcode  code;

    switch (server->starttls) {

    case NGX_COGNITO_STARTTLS_OFF:
        tls = CURLUSESSL_NONE;
        break;

    case NGX_COGNITO_STARTTLS_OFFERED:
        tls = CURLUSESSL_TRY;
        break;

    default: /* NGX_COGNITO_STARTTLS_REQUIRED */
        tls = CURLUSESSL_ALL;
    }

    if ((code = curl_easy_setopt(curl, CURLOPT_URL, server->url.data))
        || (code = curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR,
                                    "smtp,smtps"))
        || (code = curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L))
        || (code = curl_easy_setopt(curl, CURLOPT_PROXY, ""))
        || (code = curl_easy_setopt(curl, CURLOPT_USE_SSL, tls))
        || (code = curl_easy_setopt(curl, CURLOPT_CERTINFO, 1L))
        || (code = curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER,
                                    (long) server->ssl_verify))
        || (code = curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST,
                                    server->ssl_verify ? 2L : 0L)))
    {
        return code;
    }

    if (server->certificates.len
        && (code = curl_easy_setopt(curl, CURLOPT_CAINFO,
                                    server->certificates.data)))
    {
        return code;
    }

    if (server->user.len
        && ((code = curl_easy_setopt(curl, CURLOPT_USERNAME,
                                     server->user.data))
            || (code = curl_easy_setopt(curl, CURLOPT_PASSWORD,
                                        server->password.data))))
    {
        return code;
    }

    return CURLE_OK;
}


static size_t
ngx_cognito_smtp_read(char *to, size_t size, size_t n, void *data)
{
    ngx_cognito_smtp_mail_t *mail = data;

    size_t  bytes;

    bytes = ngx_min(size * n, mail->text.len - mail->read);

    ngx_memcpy(to, mail->text.data + mail->read, bytes);
    mail->read += bytes;

    return bytes;
}


static ngx_uint_t
ngx_cognito_smtp_judge(ngx_cognito_smtp_mail_t *mail, CURLcode code)
{
    switch (code) {

    case CURLE_OK:
        return NGX_COGNITO_SENT;

    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED:
        return NGX_COGNITO_NOT_EVER;

    default:
        break;
    }

    /*
     * RFC 4954: no authentication, of no use, too weak, and only with TLS; a
     * server that offers none at all has not refused anything
     */

    if (mail->reply == 530 || mail->reply == 535 || mail->reply == 534
        || mail->reply == 538
        || (code == CURLE_LOGIN_DENIED && mail->reply < 400))
    {
        return NGX_COGNITO_NOT_ALLOWED;
    }

    if (mail->reply >= 500) {
        return NGX_COGNITO_NOT_EVER;
    }

    if (mail->reply < 400 && mail->read == mail->text.len) {
        return NGX_COGNITO_NOT_KNOWN;
    }

    return NGX_COGNITO_NOT_NOW;
}


/*
 * libcurl says goodbye to the server and waits for the answer, by a time of
 * its own.  The mail's fate is known by now: the connection is cut, so that
 * nobody waits.
 */

static void
ngx_cognito_smtp_leave(CURL *curl)
{
    curl_socket_t          s;
    struct curl_certinfo  *seen;

    static const char      quit[] = "QUIT" CRLF;

    if (curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &s) == CURLE_OK
        && s != CURL_SOCKET_BAD)
    {
        /* in clear only where no certificate was seen */

        if (curl_easy_getinfo(curl, CURLINFO_CERTINFO, &seen) == CURLE_OK
            && seen->num_of_certs == 0)
        {
            (void) send(s, quit, sizeof(quit) - 1, MSG_DONTWAIT|MSG_NOSIGNAL);
        }

        (void) shutdown(s, SHUT_RDWR);
    }

    curl_easy_cleanup(curl);
}
