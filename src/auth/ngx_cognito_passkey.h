
/*
 * Passkeys: what an authenticator made and what it signs, verified as Web
 * Authentication Level 2 has it (sections 7.1 and 7.2) by libfido2.
 *
 * What the browser says around it (the type, the challenge and the origin of
 * the client data) is the caller's to judge.  Nothing here does any input or
 * output; memory is the pool's given.
 */


#ifndef _NGX_COGNITO_PASSKEY_H_INCLUDED_
#define _NGX_COGNITO_PASSKEY_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


/* flags of authenticator data, section 6.1 */

#define NGX_COGNITO_PASSKEY_USER_PRESENT   0x01
#define NGX_COGNITO_PASSKEY_USER_VERIFIED  0x04

/* COSE algorithms, RFC 9053 */

#define NGX_COGNITO_PASSKEY_ES256          (-7)
#define NGX_COGNITO_PASSKEY_EDDSA          (-8)
#define NGX_COGNITO_PASSKEY_RS256          (-257)


/* a public key as libfido2 has it: the numbers alone, of the algorithm */

typedef struct {
    ngx_str_t                     id;
    ngx_str_t                     public_key;
    ngx_int_t                     algorithm;
    uint32_t                      counter;
    ngx_uint_t                    flags;
    ngx_str_t                     data;     /* new: its authenticator data */
} ngx_cognito_passkey_t;


typedef enum {
    NGX_COGNITO_PASSKEY_GOOD = 0,
    NGX_COGNITO_PASSKEY_MALFORMED,        /* cannot be read, or no consent */
    NGX_COGNITO_PASSKEY_OTHER_PARTY,      /* made for another relying party */
    NGX_COGNITO_PASSKEY_UNSUPPORTED,      /* algorithm or attestation */
    NGX_COGNITO_PASSKEY_UNVERIFIED,       /* the user was to be verified */
    NGX_COGNITO_PASSKEY_WRONG,            /* the signature is another's */
    NGX_COGNITO_PASSKEY_FAULT             /* no memory */
} ngx_cognito_passkey_verdict_e;


/*
 * A new credential: attestationObject and clientDataJSON as bytes.  An
 * attestation is verified by what it brings along; nobody vouches for the
 * authenticator's maker.  verified: the user must have been.
 */
ngx_cognito_passkey_verdict_e ngx_cognito_passkey_register(ngx_pool_t *pool,
    const ngx_str_t *relying_party, const ngx_str_t *client_data,
    const ngx_str_t *attestation, ngx_uint_t verified,
    ngx_cognito_passkey_t *passkey);

/*
 * An assertion by a credential that is known; counter and flags are set from
 * it.  Whether the counter went backwards is the caller's to judge.
 */
ngx_cognito_passkey_verdict_e ngx_cognito_passkey_check(
    const ngx_str_t *relying_party, const ngx_str_t *client_data,
    const ngx_str_t *authenticator_data, const ngx_str_t *signature,
    ngx_uint_t verified, ngx_cognito_passkey_t *passkey);


#endif /* _NGX_COGNITO_PASSKEY_H_INCLUDED_ */
