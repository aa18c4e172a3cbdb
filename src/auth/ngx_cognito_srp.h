
/*
 * The server's side of SRP as the service has it (RFC 5054 with PAD as a
 * two's complement integer and a key of 16 bytes from HKDF), for users and
 * for devices: a device's "pool name" is its group key, its "username" its
 * key, and its verifier the one it sent.
 *
 * Numbers are big-endian and of the group's length.  What computes powers
 * takes a fraction of a millisecond and may run in a thread; it touches
 * nothing but its arguments.
 */


#ifndef _NGX_COGNITO_SRP_H_INCLUDED_
#define _NGX_COGNITO_SRP_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


#define NGX_COGNITO_SRP_LEN         384
#define NGX_COGNITO_SRP_SECRET_LEN  32
#define NGX_COGNITO_SRP_KEY_LEN     16

#define NGX_COGNITO_SRP_TIME_LEN    sizeof("Tue Sep 22 12:00:00 UTC 2026")


/* the server's ephemeral pair; secret is to be sealed while one waits */

typedef struct {
    u_char                        secret[NGX_COGNITO_SRP_SECRET_LEN]; /* b */
    u_char                        number[NGX_COGNITO_SRP_LEN];        /* B */
} ngx_cognito_srp_t;


/*
 * B = k * v + g^b.  _make draws a new b; _compute keeps srp->secret.
 */
ngx_int_t ngx_cognito_srp_make(ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN]);
ngx_int_t ngx_cognito_srp_compute(ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN]);

/*
 * The client's A from hexadecimal digits.  NGX_DECLINED: it is no number of
 * the group, or zero in it.
 */
ngx_int_t ngx_cognito_srp_parse(const ngx_str_t *text,
    u_char number[NGX_COGNITO_SRP_LEN]);

/* a number (B, a salt) as the service prints it: no zeros in front */
ngx_int_t ngx_cognito_srp_print(ngx_pool_t *pool, const u_char *number,
    size_t size, ngx_str_t *text);

/*
 * The key both sides share, from u = H(PAD(A) | PAD(B)) and
 * S = (A * v^u)^b.  NGX_DECLINED: the numbers must not be used (u is zero).
 */
ngx_int_t ngx_cognito_srp_key(const ngx_cognito_srp_t *srp,
    const u_char verifier[NGX_COGNITO_SRP_LEN],
    const u_char client[NGX_COGNITO_SRP_LEN],
    u_char key[NGX_COGNITO_SRP_KEY_LEN]);

/*
 * The client's proof: base64 of HMAC-SHA256 under the key.  secret_block:
 * its bytes.  NGX_OK: given is it; NGX_DECLINED: it is not; NGX_ERROR.
 */
ngx_int_t ngx_cognito_srp_check(const u_char key[NGX_COGNITO_SRP_KEY_LEN],
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *secret_block, const ngx_str_t *timestamp,
    const ngx_str_t *given);


/*
 * ngx_cognito_srp_time.c: a proof's TIMESTAMP, "EEE MMM d HH:mm:ss z yyyy" in
 * English.  _parse reads what a lenient reader understands (NGX_ERROR: nothing
 * of the kind); _print writes the one form that proofs are made of.
 */
time_t ngx_cognito_srp_time_parse(const ngx_str_t *text);
u_char *ngx_cognito_srp_time_print(u_char p[NGX_COGNITO_SRP_TIME_LEN],
    time_t time);


#endif /* _NGX_COGNITO_SRP_H_INCLUDED_ */
