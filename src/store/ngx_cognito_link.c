
/*
 * The transport of a link: the socket, TLS, reading and writing.
 *
 * What lives here: from an address to bytes of hiredis' reader, and from
 * commands to bytes on the wire.  What does not: what the bytes mean and when
 * to connect again (ngx_cognito_redis.c).
 *
 * The connection has a pool of its own, for TLS; the output buffer and the
 * reader are allocated apart and freed when the link closes.  After a reply
 * was handed on the connection may be gone: it is looked at anew each time.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_event.h>
#include <ngx_event_connect.h>
#include "ngx_cognito_link.h"


static void ngx_cognito_link_connect_handler(ngx_event_t *ev);
static ngx_err_t ngx_cognito_link_connect_error(ngx_connection_t *c);
static void ngx_cognito_link_transport_made(ngx_cognito_link_t *link);
#if (NGX_SSL)
static ngx_int_t ngx_cognito_link_ssl_start(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_link_ssl_name(ngx_cognito_link_t *link,
    ngx_str_t *name);
static ngx_uint_t ngx_cognito_link_ssl_is_address(ngx_str_t *name);
static void ngx_cognito_link_ssl_handler(ngx_connection_t *c);
static ngx_int_t ngx_cognito_link_ssl_verify(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_link_ssl_check_address(ngx_connection_t *c,
    ngx_str_t *name);
#endif
static void ngx_cognito_link_read_handler(ngx_event_t *rev);
static ngx_int_t ngx_cognito_link_read(ngx_cognito_link_t *link, u_char *buf);
static void ngx_cognito_link_replies(ngx_cognito_link_t *link);
static void ngx_cognito_link_write_handler(ngx_event_t *wev);
static void ngx_cognito_link_flush_handler(ngx_event_t *ev);
static void ngx_cognito_link_write(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_link_send(ngx_cognito_link_t *link);
static ngx_int_t ngx_cognito_link_reserve(ngx_cognito_link_t *link,
    size_t size);
static void ngx_cognito_link_discard(ngx_cognito_link_t *link);


ngx_int_t
ngx_cognito_link_open(ngx_cognito_link_t *link)
{
    ngx_int_t               rc;
    ngx_uint_t              level;
    ngx_addr_t             *addr;
    ngx_connection_t       *c;
    ngx_peer_connection_t   peer;

    addr = &link->conf->url.addrs[link->address];

    ngx_memzero(&peer, sizeof(ngx_peer_connection_t));

    peer.sockaddr = addr->sockaddr;
    peer.socklen = addr->socklen;
    peer.name = &addr->name;
    peer.get = ngx_event_get_peer;
    peer.log = &link->log;
    peer.log_error = NGX_ERROR_INFO;
    peer.so_keepalive = 1;

    /*
     * A refused connection is told by ngx_cognito_link_down() once a
     * transition; nginx would log it at each attempt.
     */

    level = link->log.log_level;

    if (!(level & NGX_LOG_DEBUG_ALL)) {
        link->log.log_level = ngx_min(level, NGX_LOG_ALERT);
    }

    ngx_set_socket_errno(0);

    rc = ngx_event_connect_peer(&peer);

    link->log.log_level = level;

    if (rc != NGX_OK && rc != NGX_AGAIN) {
        return NGX_ERROR;
    }

    c = peer.connection;

    link->connection = c;
    link->flush.handler = ngx_cognito_link_flush_handler;
    link->flush.data = link;
    link->flush.log = &link->log;
    link->log.connection = c->number;

    c->data = link;
    c->log = &link->log;
    c->read->log = c->log;
    c->write->log = c->log;
    c->read->handler = ngx_cognito_link_connect_handler;
    c->write->handler = ngx_cognito_link_connect_handler;

    ngx_set_socket_errno(0);

    c->pool = ngx_create_pool(1024, c->log);
    if (c->pool == NULL) {
        return NGX_ERROR;
    }

    link->reader = redisReaderCreate();
    if (link->reader == NULL) {
        return NGX_ERROR;
    }

    if (rc == NGX_OK) {
        /* not from here, where the caller does not expect hooks */
        ngx_post_event(c->write, &ngx_posted_events);
    }

    return NGX_AGAIN;
}


void
ngx_cognito_link_close(ngx_cognito_link_t *link)
{
    ngx_pool_t        *pool;
    ngx_connection_t  *c;

    c = link->connection;
    link->connection = NULL;

    if (link->flush.posted) {
        ngx_delete_posted_event(&link->flush);
    }

    if (link->timer.timer_set) {
        ngx_del_timer(&link->timer);
    }

    if (link->reader) {
        redisReaderFree(link->reader);
        link->reader = NULL;
    }

    ngx_cognito_link_discard(link);

    if (c == NULL) {
        return;
    }

#if (NGX_SSL)

    if (c->ssl) {
        /* a shutdown that sends and awaits nothing is done at once */
        c->ssl->no_wait_shutdown = 1;
        c->ssl->no_send_shutdown = 1;

        (void) ngx_ssl_shutdown(c);
    }

#endif

    pool = c->pool;

    ngx_close_connection(c);

    link->log.connection = 0;

    if (pool) {
        ngx_destroy_pool(pool);
    }
}


static void
ngx_cognito_link_connect_handler(ngx_event_t *ev)
{
    ngx_err_t            err;
    ngx_connection_t    *c;
    ngx_cognito_link_t  *link;

    c = ev->data;
    link = c->data;

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, c->log, 0,
                   "cognito redis connected: %V", &link->conf->url.url);

    err = ngx_cognito_link_connect_error(c);
    if (err) {
        ngx_cognito_link_down(link, err, "connect() failed", NULL);
        return;
    }

    if (ngx_tcp_nodelay(c) != NGX_OK) {
        ngx_cognito_link_down(link, 0, "TCP_NODELAY failed", NULL);
        return;
    }

#if (NGX_SSL)

    if (link->conf->ssl) {
        if (ngx_cognito_link_ssl_start(link) != NGX_OK) {
            ngx_cognito_link_down(link, 0, "TLS could not start", NULL);
        }

        return;
    }

#endif

    ngx_cognito_link_transport_made(link);
}


static ngx_err_t
ngx_cognito_link_connect_error(ngx_connection_t *c)
{
    int        err;
    socklen_t  len;

#if (NGX_HAVE_KQUEUE)

    if (ngx_event_flags & NGX_USE_KQUEUE_EVENT) {
        if (c->write->pending_eof) {
            return c->write->kq_errno;
        }

        return c->read->pending_eof ? c->read->kq_errno : 0;
    }

#endif

    err = 0;
    len = sizeof(int);

    /* most systems report the pending error in err, Solaris fails with it */

    if (getsockopt(c->fd, SOL_SOCKET, SO_ERROR, (void *) &err, &len) == -1) {
        err = ngx_socket_errno;
    }

    return err;
}


static void
ngx_cognito_link_transport_made(ngx_cognito_link_t *link)
{
    ngx_connection_t  *c;

    c = link->connection;

    c->read->handler = ngx_cognito_link_read_handler;
    c->write->handler = ngx_cognito_link_write_handler;

    if (ngx_handle_read_event(c->read, 0) != NGX_OK) {
        ngx_cognito_link_down(link, 0, "no event", NULL);
        return;
    }

    if (c->read->ready) {
        ngx_post_event(c->read, &ngx_posted_events);
    }

    ngx_cognito_link_connected(link);
}


#if (NGX_SSL)

static ngx_int_t
ngx_cognito_link_ssl_start(ngx_cognito_link_t *link)
{
    ngx_int_t          rc;
    ngx_str_t          name;
    ngx_connection_t  *c;

    c = link->connection;

    if (ngx_ssl_create_connection(link->conf->ssl, c,
                                  NGX_SSL_BUFFER|NGX_SSL_CLIENT)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    /* the output may grow, and so move, between two attempts at a write */

    (void) SSL_set_mode(c->ssl->connection,
                        SSL_MODE_ENABLE_PARTIAL_WRITE
                        |SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);

    if (ngx_cognito_link_ssl_name(link, &name) != NGX_OK) {
        return NGX_ERROR;
    }

    if (name.len && !ngx_cognito_link_ssl_is_address(&name)
        && SSL_set_tlsext_host_name(c->ssl->connection, (char *) name.data)
           == 0)
    {
        ngx_ssl_error(NGX_LOG_ERR, c->log, 0,
                      "cognito: SSL_set_tlsext_host_name() failed");
        return NGX_ERROR;
    }

    rc = ngx_ssl_handshake(c);

    if (rc == NGX_AGAIN) {
        c->ssl->handler = ngx_cognito_link_ssl_handler;
        return NGX_OK;
    }

    ngx_cognito_link_ssl_handler(c);

    return NGX_OK;
}


/* OpenSSL wants the name terminated by a zero, and without a port */

static ngx_int_t
ngx_cognito_link_ssl_name(ngx_cognito_link_t *link, ngx_str_t *name)
{
    u_char  *p, *last;

    *name = link->conf->ssl_name;

    if (name->len == 0) {
        return NGX_OK;
    }

    last = name->data + name->len;

    if (name->data[0] == '[') {
        p = ngx_strlchr(name->data, last, ']');

        if (p) {
            name->data++;
            name->len = p - name->data;
        }

    } else {
        p = ngx_strlchr(name->data, last, ':');

        if (p && ngx_strlchr(p + 1, last, ':') == NULL) {
            name->len = p - name->data;
        }
    }

    p = ngx_pnalloc(link->connection->pool, name->len + 1);
    if (p == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_cpystrn(p, name->data, name->len + 1);

    name->data = p;

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_link_ssl_is_address(ngx_str_t *name)
{
#if (NGX_HAVE_INET6)
    u_char  address[16];

    if (ngx_inet6_addr(name->data, name->len, address) == NGX_OK) {
        return 1;
    }
#endif

    return ngx_inet_addr(name->data, name->len) != INADDR_NONE;
}


static void
ngx_cognito_link_ssl_handler(ngx_connection_t *c)
{
    ngx_cognito_link_t  *link;

    link = c->data;

    if (!c->ssl->handshaked) {
        ngx_cognito_link_down(link, 0, "TLS handshake failed", NULL);
        return;
    }

    if (link->conf->ssl_verify && ngx_cognito_link_ssl_verify(link) != NGX_OK)
    {
        ngx_cognito_link_down(link, 0, "its certificate was not accepted",
                              NULL);
        return;
    }

    ngx_cognito_link_transport_made(link);
}


static ngx_int_t
ngx_cognito_link_ssl_verify(ngx_cognito_link_t *link)
{
    long               rc;
    ngx_int_t          ok;
    ngx_str_t          name;
    ngx_uint_t         level;
    ngx_connection_t  *c;

    c = link->connection;
    level = link->down ? NGX_LOG_INFO : NGX_LOG_ERR;

    rc = SSL_get_verify_result(c->ssl->connection);

    if (rc != X509_V_OK) {
        ngx_log_error(level, c->log, 0,
                      "cognito: redis certificate verify error: (%l:%s)",
                      rc, X509_verify_cert_error_string(rc));
        return NGX_ERROR;
    }

    if (ngx_cognito_link_ssl_name(link, &name) != NGX_OK) {
        return NGX_ERROR;
    }

    ok = ngx_cognito_link_ssl_is_address(&name)
             ? ngx_cognito_link_ssl_check_address(c, &name)
             : ngx_ssl_check_host(c, &name);

    if (ok != NGX_OK) {
        ngx_log_error(level, c->log, 0,
                      "cognito: redis certificate does not match \"%V\"",
                      &name);
    }

    return ok;
}


/* ngx_ssl_check_host() knows names only */

static ngx_int_t
ngx_cognito_link_ssl_check_address(ngx_connection_t *c, ngx_str_t *name)
{
    int    rc;
    X509  *cert;

    cert = SSL_get1_peer_certificate(c->ssl->connection);
    if (cert == NULL) {
        return NGX_ERROR;
    }

    rc = X509_check_ip_asc(cert, (char *) name->data, 0);

    X509_free(cert);

    return (rc == 1) ? NGX_OK : NGX_ERROR;
}

#endif


static void
ngx_cognito_link_read_handler(ngx_event_t *rev)
{
    ngx_int_t            rc;
    ngx_uint_t           n;
    ngx_connection_t    *c;
    ngx_cognito_link_t  *link;
    u_char               buf[NGX_COGNITO_LINK_INPUT];

    c = rev->data;
    link = c->data;

    ngx_log_debug1(NGX_LOG_DEBUG_HTTP, c->log, 0,
                   "cognito redis read, state %d", (int) link->state);

    for (n = 0; n < NGX_COGNITO_LINK_READS; n++) {

        rc = ngx_cognito_link_read(link, buf);

        if (link->connection != c) {
            return;
        }

        if (rc == NGX_AGAIN || !rev->ready) {
            if (ngx_handle_read_event(rev, 0) != NGX_OK) {
                ngx_cognito_link_down(link, 0, "no event", NULL);
            }

            return;
        }
    }

    /* a long reply: the rest when the other connections had their turn */

    ngx_post_event(rev, &ngx_posted_next_events);
}


static ngx_int_t
ngx_cognito_link_read(ngx_cognito_link_t *link, u_char *buf)
{
    ssize_t            n;
    ngx_err_t          err;
    ngx_connection_t  *c;

    c = link->connection;

    ngx_set_socket_errno(0);

    n = c->recv(c, buf, NGX_COGNITO_LINK_INPUT);

    if (n == NGX_AGAIN) {
        return NGX_AGAIN;
    }

    if (n == 0) {
        ngx_cognito_link_down(link, 0, "it closed the connection", NULL);
        return NGX_DONE;
    }

    if (n < 0) {
        err = ngx_socket_errno;
        ngx_cognito_link_down(link, err, "reading failed", NULL);
        return NGX_DONE;
    }

    ngx_cognito_link_heard(link);

    if (redisReaderFeed(link->reader, (char *) buf, n) != REDIS_OK) {
        ngx_cognito_link_down(link, 0, "no memory for its reply", NULL);
        return NGX_DONE;
    }

    ngx_cognito_link_replies(link);

    return NGX_OK;
}


static void
ngx_cognito_link_replies(ngx_cognito_link_t *link)
{
    void              *reply;
    ngx_connection_t  *c;

    c = link->connection;

    do {
        reply = NULL;

        if (redisReaderGetReply(link->reader, &reply) != REDIS_OK) {
            ngx_cognito_link_down(link, 0,
                                  (link->reader->err == REDIS_ERR_OOM)
                                      ? "no memory for its reply"
                                      : "its reply is malformed", NULL);
            return;
        }

        if (reply == NULL) {
            return;
        }

        ngx_cognito_link_replied(link, reply);

    } while (link->connection == c);
}


static void
ngx_cognito_link_write_handler(ngx_event_t *wev)
{
    ngx_connection_t  *c;

    c = wev->data;

    ngx_cognito_link_write(c->data);
}


static void
ngx_cognito_link_flush_handler(ngx_event_t *ev)
{
    ngx_cognito_link_write(ev->data);
}


static void
ngx_cognito_link_write(ngx_cognito_link_t *link)
{
    ngx_err_t          err;
    ngx_connection_t  *c;

    c = link->connection;

    if (c == NULL) {
        return;
    }

    if (ngx_cognito_link_send(link) != NGX_OK) {
        err = ngx_socket_errno;
        ngx_cognito_link_down(link, err, "writing failed", NULL);
        return;
    }

    if (link->output_sent == link->output_last) {
        ngx_cognito_link_discard(link);
    }

    if (ngx_handle_write_event(c->write, 0) != NGX_OK) {
        ngx_cognito_link_down(link, 0, "no event", NULL);
    }
}


static ngx_int_t
ngx_cognito_link_send(ngx_cognito_link_t *link)
{
    ssize_t            n;
    ngx_connection_t  *c;

    c = link->connection;

    while (link->output_sent < link->output_last && c->write->ready) {

        ngx_set_socket_errno(0);

        n = c->send(c, link->output + link->output_sent,
                    link->output_last - link->output_sent);

        if (n == NGX_AGAIN) {
            break;
        }

        if (n <= 0) {
            return NGX_ERROR;
        }

        link->output_sent += n;
    }

    return NGX_OK;
}


void
ngx_cognito_link_flush(ngx_cognito_link_t *link)
{
    if (link->connection && link->flush.posted) {

        /* the event stays posted: it finishes this, and tells of an error */

        (void) ngx_cognito_link_send(link);
    }
}


ngx_uint_t
ngx_cognito_link_unread(ngx_cognito_link_t *link)
{
#if (NGX_HAVE_FIONREAD)
    int  n;
#endif

    if (link->connection == NULL) {
        return 0;
    }

    if (link->connection->read->ready) {
        return 1;
    }

#if (NGX_HAVE_FIONREAD)

    if (ngx_socket_nread(link->connection->fd, &n) == 0) {
        return n > 0;
    }

#endif

    return 0;
}


ngx_int_t
ngx_cognito_link_command(ngx_cognito_link_t *link, ngx_uint_t n,
    const char **arguments, const size_t *lengths)
{
    int        len;
    char      *text;
    ngx_int_t  rc;

    /* long long in hiredis 1.x; no command is longer than an int says */

    len = (int) redisFormatCommandArgv(&text, (int) n, arguments, lengths);
    if (len < 0) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_link_reserve(link, len);

    if (rc == NGX_OK) {
        ngx_memcpy(link->output + link->output_last, text, len);
        link->output_last += len;

        if (!link->flush.posted) {
            ngx_post_event(&link->flush, &ngx_posted_events);
        }
    }

    if (link->state != NGX_COGNITO_LINK_READY) {
        /* the password is among the greetings */
        ngx_explicit_memzero(text, len);
    }

    redisFreeCommand(text);

    return rc;
}


size_t
ngx_cognito_link_unsent(ngx_cognito_link_t *link)
{
    return link->output_last - link->output_sent;
}


void
ngx_cognito_link_take_back(ngx_cognito_link_t *link, size_t unsent)
{
    link->output_last = link->output_sent + unsent;
}


static ngx_int_t
ngx_cognito_link_reserve(ngx_cognito_link_t *link, size_t size)
{
    size_t   unsent, needed;
    u_char  *output;

    if (link->output_size - link->output_last >= size) {
        return NGX_OK;
    }

    unsent = link->output_last - link->output_sent;

    if (unsent + size > NGX_COGNITO_LINK_UNSENT) {
        ngx_log_error(NGX_LOG_INFO, &link->log, 0,
                      "cognito: %uz bytes wait for redis, no more are taken",
                      unsent);
        return NGX_ERROR;
    }

    needed = ngx_max(unsent + size, 2 * link->output_size);
    needed = ngx_max(needed, (size_t) ngx_pagesize);

    output = ngx_alloc(needed, &link->log);
    if (output == NULL) {
        return NGX_ERROR;
    }

    if (link->output) {
        ngx_memcpy(output, link->output + link->output_sent, unsent);
        ngx_explicit_memzero(link->output, link->output_last);
        ngx_free(link->output);
    }

    link->output = output;
    link->output_size = needed;
    link->output_sent = 0;
    link->output_last = unsent;

    return NGX_OK;
}


/* all was sent, or nothing more will be */

static void
ngx_cognito_link_discard(ngx_cognito_link_t *link)
{
    if (link->output == NULL) {
        return;
    }

    if (link->state != NGX_COGNITO_LINK_READY
        || link->output_size > NGX_COGNITO_LINK_OUTPUT)
    {
        ngx_explicit_memzero(link->output, link->output_last);
        ngx_free(link->output);

        link->output = NULL;
        link->output_size = 0;
    }

    link->output_sent = 0;
    link->output_last = 0;
}
