
/*
 * WEB_AUTHN: signing in with a passkey.
 *
 * A passkey whose user was verified is two factors at once where the pool
 * counts it so.  All memory is the call's.
 *
 * What does not live here: whether a passkey may be asked for
 * (ngx_cognito_choice.c).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_passkey_data.h"


static ngx_int_t ngx_cognito_demand_passkey(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_passkey(ngx_cognito_call_t *call);
static ngx_cognito_credential_record_t *ngx_cognito_answering_passkey(
    ngx_cognito_call_t *call, ngx_cognito_credential_t *credential);
static ngx_int_t ngx_cognito_passkey_proven(ngx_cognito_call_t *call,
    ngx_cognito_credential_record_t *record, ngx_cognito_passkey_t *passkey);


const ngx_cognito_step_pt  ngx_cognito_passkey_challenge_steps[] = {
    ngx_cognito_demand_passkey,
    ngx_cognito_commit_sign_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_passkey_steps[] = {
    ngx_cognito_find_session,
    ngx_cognito_check_passkey,
    NULL
};


static ngx_int_t
ngx_cognito_demand_passkey(ngx_cognito_call_t *call)
{
    ngx_str_t                                text;
    ngx_cognito_credential_request_options_t  options;

    if (ngx_cognito_challenge_begin(call,
                                    NGX_COGNITO_CHALLENGE_NAME_WEB_AUTHN)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_memzero(&options, sizeof(ngx_cognito_credential_request_options_t));

    if (ngx_cognito_passkey_challenge(call, &call->found.offer->sealed,
                                      &options.challenge)
        != NGX_OK
        || ngx_cognito_describe_passkeys(call, &options.allow_credentials)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    options.timeout.value = NGX_COGNITO_PASSKEY_TIMEOUT;
    options.timeout.set = 1;
    options.rp_id = *ngx_cognito_relying_party(call);
    options.user_verification = *ngx_cognito_verification_text(call);

    if (ngx_cognito_encode(call->pool,
                           &ngx_cognito_shape_credential_request_options,
                           &options, &text)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_challenge_parameter(call, "CREDENTIAL_REQUEST_OPTIONS",
                                        &text)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_new_session(call);
}


/* a wrong answer was the session's one answer */

static ngx_int_t
ngx_cognito_check_passkey(ngx_cognito_call_t *call)
{
    ngx_int_t                         rc;
    ngx_str_t                        *relying_party, text;
    ngx_cognito_passkey_t             passkey;
    ngx_cognito_credential_t          credential;
    ngx_cognito_credential_record_t  *record;

    text = *ngx_cognito_parameter(call, "CREDENTIAL");
    relying_party = ngx_cognito_relying_party(call);

    /* what was offered may have been withdrawn since */

    if (!ngx_cognito_may_begin_with(call, NGX_COGNITO_CHALLENGE_NAME_WEB_AUTHN))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    rc = ngx_cognito_read_credential(call, &text, &credential);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc != NGX_OK || credential.authenticator_data.len == 0
        || credential.signature.len == 0)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_INVALID);
    }

    record = ngx_cognito_answering_passkey(call, &credential);

    if (record == NULL) {
        return ngx_cognito_refuse_and_spend(call,
                                            NGX_COGNITO_E_WRONG_PASSWORD);
    }

    ngx_memzero(&passkey, sizeof(ngx_cognito_passkey_t));

    passkey.public_key = record->public_key;
    passkey.algorithm = record->algorithm.value;

    switch (ngx_cognito_passkey_check(relying_party,
                                      &credential.client_data_json,
                                      &credential.authenticator_data,
                                      &credential.signature,
                                      ngx_cognito_wants_verification(call),
                                      &passkey))
    {
    case NGX_COGNITO_PASSKEY_GOOD:
        return ngx_cognito_passkey_proven(call, record, &passkey);

    case NGX_COGNITO_PASSKEY_FAULT:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);

    default:
        return ngx_cognito_refuse_and_spend(call,
                                            NGX_COGNITO_E_WRONG_PASSWORD);
    }
}


/* the user's own passkey, asked for by this challenge on an allowed page */

static ngx_cognito_credential_record_t *
ngx_cognito_answering_passkey(ngx_cognito_call_t *call,
    ngx_cognito_credential_t *credential)
{
    ngx_str_t                         challenge, *relying_party;
    ngx_cognito_user_record_t        *user;
    ngx_cognito_credential_record_t  *record;

    user = call->found.user.record;
    relying_party = ngx_cognito_relying_party(call);

    record = ngx_cognito_passkey_of(user, &credential->id);

    if (record == NULL
        || !ngx_cognito_same_name(&record->relying_party, relying_party)
        || (credential->user_handle.len
            && !ngx_cognito_same_name(&credential->user_handle, &user->sub)))
    {
        return NULL;
    }

    if (ngx_cognito_base64url(call->pool, &call->found.answered->sealed,
                              &challenge)
        != NGX_OK
        || !ngx_cognito_is_about(credential, "webauthn.get", &challenge)
        || !ngx_cognito_is_origin_allowed(&credential->client_data->origin,
                                          relying_party))
    {
        return NULL;
    }

    return record;
}


/*
 * A counter that does not grow tells of a copied authenticator; those that do
 * not count say 0.  Web Authentication Level 2, 6.1.1.
 */

static ngx_int_t
ngx_cognito_passkey_proven(ngx_cognito_call_t *call,
    ngx_cognito_credential_record_t *record, ngx_cognito_passkey_t *passkey)
{
    if ((passkey->counter || record->counter.value)
        && passkey->counter <= record->counter.value)
    {
        return ngx_cognito_refuse_and_spend(call,
                                            NGX_COGNITO_E_WRONG_PASSWORD);
    }

    if (record->counter.value != passkey->counter) {
        record->counter.value = passkey->counter;
        record->counter.set = 1;
        call->found.user_changed = 1;
        call->found.as_modified = 1;
    }

    call->found.user_verified = (passkey->flags
                                 & NGX_COGNITO_PASSKEY_USER_VERIFIED) != 0;

    return ngx_cognito_continue_with(call,
                                     ngx_cognito_first_factor_proven_steps);
}
