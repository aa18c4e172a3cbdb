
/*
 * Passwords: the policy, the SRP verifier that is kept in their place, the
 * secret hash of an app client, and what is generated (temporary passwords,
 * codes, ids and secrets).
 *
 * A password is kept as salt and verifier v = g^x mod N of the 3072-bit
 * group (behaviour of the service: x = H(PAD(salt) | H(pool name | user | ":"
 * | password)), RFC 5054 with PAD as a two's-complement integer).  A password
 * typed in is checked by computing the verifier again: one path for
 * USER_PASSWORD_AUTH and for SRP.
 *
 * The functions that compute a verifier take some 0.15 milliseconds and may
 * run in a thread; they touch nothing but their arguments.
 */


#ifndef _NGX_COGNITO_PASSWORD_H_INCLUDED_
#define _NGX_COGNITO_PASSWORD_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_model.gen.h"


#define NGX_COGNITO_SALT_LEN      16
#define NGX_COGNITO_VERIFIER_LEN  384


typedef struct {
    u_char                        salt[NGX_COGNITO_SALT_LEN];
    u_char                        verifier[NGX_COGNITO_VERIFIER_LEN];
} ngx_cognito_verifier_t;


/*
 * pool_name: the part of the pool's id after "_"; username: the internal
 * name (USER_ID_FOR_SRP).  _make draws a new salt; _compute keeps
 * verifier->salt and fills in the verifier.
 */
ngx_int_t ngx_cognito_verifier_make(ngx_cognito_verifier_t *verifier,
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *password);
ngx_int_t ngx_cognito_verifier_compute(ngx_cognito_verifier_t *verifier,
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *password);

/*
 * NGX_OK: this is the password; NGX_DECLINED: it is not; NGX_ERROR.
 */
ngx_int_t ngx_cognito_verifier_check(const ngx_cognito_verifier_t *verifier,
    const ngx_str_t *pool_name, const ngx_str_t *username,
    const ngx_str_t *password);

/* builds the table of powers of g; once, before the workers start */
ngx_int_t ngx_cognito_verifier_init(ngx_log_t *log);


/*
 * The first rule of the policy that the password breaks, as an
 * NGX_COGNITO_E_... reason text without prefix ("Password not long enough"),
 * or NULL.  policy NULL: the service's defaults.
 */
const ngx_str_t *ngx_cognito_password_complaint(
    const ngx_cognito_password_policy_t *policy, const ngx_str_t *password);

/* a temporary password that the policy accepts */
ngx_int_t ngx_cognito_password_generate(ngx_pool_t *pool,
    const ngx_cognito_password_policy_t *policy, ngx_str_t *password);

/* count digits, leading zeros possible */
ngx_int_t ngx_cognito_code_generate(ngx_pool_t *pool, ngx_uint_t count,
    ngx_str_t *code);

/*
 * SECRET_HASH = base64(HMAC-SHA256(client secret, username | client id)).
 * NGX_OK: given is it; NGX_DECLINED: it is not; NGX_ERROR.
 */
ngx_int_t ngx_cognito_secret_hash_check(const ngx_str_t *secret,
    const ngx_str_t *username, const ngx_str_t *client_id,
    const ngx_str_t *given);


#endif /* _NGX_COGNITO_PASSWORD_H_INCLUDED_ */
