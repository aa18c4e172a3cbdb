
/*
 * One-time passwords of authenticator apps: RFC 6238 with the parameters that
 * every app assumes, SHA-1, steps of 30 seconds, 6 digits.
 *
 * A code is good one step before and one step after its own, as the service
 * documents ("within 30 seconds before or after"), so that a clock may be off
 * a little.  Which steps were used before is the caller's to know.
 */


#ifndef _NGX_COGNITO_TOTP_H_INCLUDED_
#define _NGX_COGNITO_TOTP_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


#define NGX_COGNITO_TOTP_SEED_LEN  32       /* 52 characters of base32 */
#define NGX_COGNITO_TOTP_DIGITS    6
#define NGX_COGNITO_TOTP_STEP      30       /* seconds */
#define NGX_COGNITO_TOTP_WINDOW    1        /* steps to either side */


/* base32 without padding, RFC 4648 section 6 */
ngx_int_t ngx_cognito_base32(ngx_pool_t *pool, const ngx_str_t *bytes,
    ngx_str_t *text);

/* the code of one step: digits, not terminated */
ngx_int_t ngx_cognito_totp_code(const ngx_str_t *seed, int64_t step,
    u_char code[NGX_COGNITO_TOTP_DIGITS]);

/*
 * Judges a code at a time in seconds since the epoch.  NGX_OK: right, and
 * *step is the latest step of the window that it belongs to; NGX_DECLINED:
 * wrong; NGX_ERROR.  Takes as long for a wrong code as for a right one.
 */
ngx_int_t ngx_cognito_totp_check(const ngx_str_t *seed, int64_t time,
    const ngx_str_t *code, int64_t *step);


#endif /* _NGX_COGNITO_TOTP_H_INCLUDED_ */
