
/*
 * What passkey operations and the WEB_AUTHN challenge share: the pool's
 * relying party, and what a browser sends.  Nobody else includes it.  All of
 * it is about found.user.
 */


#ifndef _NGX_COGNITO_PASSKEY_DATA_H_INCLUDED_
#define _NGX_COGNITO_PASSKEY_DATA_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_passkey.h"
#include "ngx_cognito_sign_in.h"


/* of challenges; browsers wait as long for their users */
#define NGX_COGNITO_PASSKEY_TIMEOUT       180000
#define NGX_COGNITO_PASSKEY_CHALLENGE     32
#define NGX_COGNITO_MAX_PASSKEYS          20


/* a browser's credential, its parts decoded to bytes */

typedef struct {
    ngx_cognito_public_key_credential_t  *text;
    ngx_str_t                      id;
    ngx_str_t                      client_data_json;
    ngx_cognito_client_data_t     *client_data;
    ngx_str_t                      attestation;
    ngx_str_t                      authenticator_data;
    ngx_str_t                      signature;
    ngx_str_t                      user_handle;
} ngx_cognito_credential_t;


/* the relying party's id; NULL: the pool has none */
ngx_str_t *ngx_cognito_relying_party(ngx_cognito_call_t *call);
/*
 * The pool wants users verified by their authenticators, all of them, or this
 * one, whose passkey has to count as two factors
 */
ngx_uint_t ngx_cognito_wants_verification(ngx_cognito_call_t *call);
const ngx_str_t *ngx_cognito_verification_text(ngx_cognito_call_t *call);

/* a challenge in hand, and as it is sent; NGX_ERROR after the call failed */
ngx_int_t ngx_cognito_passkey_challenge(ngx_cognito_call_t *call,
    ngx_str_t *bytes, ngx_str_t *text);

/* the user's passkeys at this relying party, as a browser is told them */
ngx_int_t ngx_cognito_describe_passkeys(ngx_cognito_call_t *call,
    ngx_array_t **descriptors);

/*
 * The JSON text of a credential.  NGX_OK; NGX_DECLINED: it is none;
 * NGX_ERROR after the call failed.
 */
ngx_int_t ngx_cognito_read_credential(ngx_cognito_call_t *call,
    ngx_str_t *text, ngx_cognito_credential_t *credential);

/* the client data is of this type and challenge */
ngx_uint_t ngx_cognito_is_about(ngx_cognito_credential_t *credential,
    const char *type, const ngx_str_t *challenge);
/* and comes from a page that may use this relying party's credentials */
ngx_uint_t ngx_cognito_is_origin_allowed(const ngx_str_t *origin,
    const ngx_str_t *relying_party);

/* the user's passkey of this id, or NULL */
ngx_cognito_credential_record_t *ngx_cognito_passkey_of(
    ngx_cognito_user_record_t *user, const ngx_str_t *id);


#endif /* _NGX_COGNITO_PASSKEY_DATA_H_INCLUDED_ */
