
/*
 * Passkeys of users who are signed in: StartWebAuthnRegistration,
 * CompleteWebAuthnRegistration, ListWebAuthnCredentials,
 * DeleteWebAuthnCredential.
 *
 * A user has one registration under way at most.  Its challenge lies in the
 * user's slot and is taken by the commit that keeps the new credential.
 *
 * What does not live here: signing in with them
 * (ngx_cognito_passkey_sign_in.c), their verification (src/auth).  All memory
 * is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_passkey_data.h"


static ngx_int_t ngx_cognito_need_passkeys(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_offer_registration(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_registration(ngx_cognito_call_t *call,
    ngx_str_t *challenge);
static ngx_int_t ngx_cognito_creation_options(ngx_cognito_call_t *call,
    ngx_cognito_credential_creation_options_t *options);
static ngx_array_t *ngx_cognito_creation_parameters(ngx_pool_t *pool);
static ngx_int_t ngx_cognito_find_registration(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_registration_found(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_accept_passkey(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_registration(ngx_cognito_call_t *call,
    ngx_cognito_credential_t *credential);
static ngx_uint_t ngx_cognito_is_whole(ngx_cognito_credential_t *credential);
static ngx_int_t ngx_cognito_verify_registration(ngx_cognito_call_t *call,
    ngx_cognito_credential_t *credential, ngx_cognito_passkey_t *passkey);
static ngx_int_t ngx_cognito_add_passkey(ngx_cognito_call_t *call,
    ngx_cognito_credential_t *credential, ngx_cognito_passkey_t *passkey);
static ngx_int_t ngx_cognito_take_registration(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_show_passkeys(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_show_passkey(ngx_cognito_call_t *call,
    ngx_cognito_credential_record_t *passkey,
    ngx_cognito_web_authn_credential_description_t *shown);
static ngx_int_t ngx_cognito_remove_passkey(ngx_cognito_call_t *call);


const ngx_cognito_step_pt
    ngx_cognito_start_web_authn_registration_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_passkeys,
    ngx_cognito_offer_registration,
    ngx_cognito_commit_sides,
    NULL
};

const ngx_cognito_step_pt
    ngx_cognito_complete_web_authn_registration_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_passkeys,
    ngx_cognito_find_registration,
    ngx_cognito_accept_passkey,
    ngx_cognito_take_registration,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_list_web_authn_credentials_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_show_passkeys,
    NULL
};

const ngx_cognito_step_pt
    ngx_cognito_delete_web_authn_credential_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_remove_passkey,
    ngx_cognito_commit_user,
    NULL
};


static ngx_str_t  ngx_cognito_registration = ngx_string("passkey");


static ngx_int_t
ngx_cognito_need_passkeys(ngx_cognito_call_t *call)
{
    ngx_array_t  *passkeys;

    if (!ngx_cognito_is_passwordless(call,
                                     NGX_COGNITO_AUTH_FACTOR_WEB_AUTHN))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEYS_NOT_ENABLED);
    }

    if (ngx_cognito_relying_party(call) == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEYS_NOT_CONFIGURED);
    }

    passkeys = call->found.user.record->credentials;

    if (passkeys && passkeys->nelts >= NGX_COGNITO_MAX_PASSKEYS) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TOO_MANY_PASSKEYS);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_offer_registration(ngx_cognito_call_t *call)
{
    ngx_str_t                                           challenge;
    ngx_cognito_credential_creation_options_t           options;
    ngx_cognito_start_web_authn_registration_response_t  *output;

    output = call->output;

    ngx_memzero(&options, sizeof(ngx_cognito_credential_creation_options_t));

    if (ngx_cognito_passkey_challenge(call, &challenge, &options.challenge)
        != NGX_OK
        || ngx_cognito_keep_registration(call, &challenge) != NGX_OK
        || ngx_cognito_creation_options(call, &options) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_encode(call->pool,
                           &ngx_cognito_shape_credential_creation_options,
                           &options, &output->credential_creation_options)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_keep_registration(ngx_cognito_call_t *call, ngx_str_t *challenge)
{
    ngx_str_t                               key;
    ngx_cognito_commit_t                   *commit;
    ngx_cognito_passkey_challenge_record_t  record;

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                      &ngx_cognito_registration, &key)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_memzero(&record, sizeof(ngx_cognito_passkey_challenge_record_t));

    record.challenge = *challenge;
    record.client_id = call->found.client->id;
    record.expires.value = call->now + NGX_COGNITO_PASSKEY_TIMEOUT;
    record.expires.set = 1;

    ngx_cognito_commit_side_value(commit, "set", &key,
                                  &ngx_cognito_shape_passkey_challenge_record,
                                  &record,
                                  NGX_COGNITO_PASSKEY_TIMEOUT
                                  + NGX_COGNITO_BROOM);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_creation_options(ngx_cognito_call_t *call,
    ngx_cognito_credential_creation_options_t *options)
{
    ngx_cognito_user_record_t                 *user;
    ngx_cognito_credential_entity_t           *entity;
    ngx_cognito_credential_extensions_t       *extensions;
    ngx_cognito_authenticator_selection_t     *selection;

    user = call->found.user.record;

    entity = ngx_pcalloc(call->pool,
                         2 * sizeof(ngx_cognito_credential_entity_t));
    extensions = ngx_pcalloc(call->pool,
                             sizeof(ngx_cognito_credential_extensions_t));
    selection = ngx_pcalloc(call->pool,
                            sizeof(ngx_cognito_authenticator_selection_t));
    options->pub_key_cred_params = ngx_cognito_creation_parameters(call->pool);

    if (entity == NULL || extensions == NULL || selection == NULL
        || options->pub_key_cred_params == NULL
        || ngx_cognito_base64url(call->pool, &user->sub, &entity[1].id)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    entity[0].id = *ngx_cognito_relying_party(call);
    entity[0].name = entity[0].id;
    entity[1].name = call->found.user.username;
    entity[1].display_name = call->found.user.username;

    selection->require_resident_key = NGX_COGNITO_TRUE;
    ngx_str_set(&selection->resident_key, "required");
    selection->user_verification = *ngx_cognito_verification_text(call);

    /* the browser then says whether the authenticator did as it was told */

    extensions->cred_props = NGX_COGNITO_TRUE;

    options->rp = &entity[0];
    options->user = &entity[1];
    options->authenticator_selection = selection;
    options->extensions = extensions;
    options->timeout.value = NGX_COGNITO_PASSKEY_TIMEOUT;
    options->timeout.set = 1;

    return ngx_cognito_describe_passkeys(call, &options->exclude_credentials);
}


static ngx_array_t *
ngx_cognito_creation_parameters(ngx_pool_t *pool)
{
    ngx_uint_t                           i;
    ngx_array_t                         *list;
    ngx_cognito_credential_parameters_t  *parameters;

    static ngx_int_t                     algorithms[] = {
        NGX_COGNITO_PASSKEY_ES256,
        NGX_COGNITO_PASSKEY_RS256,
        NGX_COGNITO_PASSKEY_EDDSA
    };

    list = ngx_array_create(pool, 3,
                            sizeof(ngx_cognito_credential_parameters_t));
    if (list == NULL) {
        return NULL;
    }

    for (i = 0; i < sizeof(algorithms) / sizeof(algorithms[0]); i++) {

        /* the array was made for so many */

        parameters = ngx_array_push(list);
        ngx_memzero(parameters, sizeof(ngx_cognito_credential_parameters_t));

        parameters->alg.value = algorithms[i];
        parameters->alg.set = 1;
        ngx_str_set(&parameters->type, "public-key");
    }

    return list;
}


static ngx_int_t
ngx_cognito_find_registration(ngx_cognito_call_t *call)
{
    ngx_int_t         rc;
    ngx_str_t         key;

    static ngx_str_t  get = ngx_string("GET");

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &ngx_cognito_registration, &key)
        != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 2, &get, &key);

    return ngx_cognito_await(call, rc, ngx_cognito_registration_found);
}


static ngx_int_t
ngx_cognito_registration_found(ngx_cognito_call_t *call)
{
    ngx_int_t                                rc;
    ngx_cognito_passkey_challenge_record_t  *record;

    rc = ngx_cognito_told_value(call->query, 0, -1,
                                &ngx_cognito_shape_passkey_challenge_record,
                                (void **) &record);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK || record->expires.value <= call->now) {
        return ngx_cognito_fail(call,
                                NGX_COGNITO_E_PASSKEY_CHALLENGE_NOT_FOUND);
    }

    if (!ngx_cognito_same_name(&record->client_id, &call->found.client->id)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_CLIENT_MISMATCH);
    }

    if (ngx_cognito_base64url(call->pool, &record->challenge,
                              &call->found.passkey_challenge)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_accept_passkey(ngx_cognito_call_t *call)
{
    ngx_int_t                                            rc;
    ngx_cognito_passkey_t                                passkey;
    ngx_cognito_credential_t                             credential;
    ngx_cognito_complete_web_authn_registration_request_t  *input;

    input = call->input;

    rc = ngx_cognito_read_credential(call, &input->credential, &credential);

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    if (rc != NGX_OK || !ngx_cognito_is_whole(&credential)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_INVALID);
    }

    ngx_memzero(&passkey, sizeof(ngx_cognito_passkey_t));

    if (ngx_cognito_judge_registration(call, &credential) != NGX_OK
        || ngx_cognito_verify_registration(call, &credential, &passkey)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_add_passkey(call, &credential, &passkey);
}


/* what a browser's toJSON() gives, of a credential that names its user */

static ngx_uint_t
ngx_cognito_is_whole(ngx_cognito_credential_t *credential)
{
    ngx_cognito_extension_results_t       *results;
    ngx_cognito_authenticator_response_t  *response;

    results = credential->text->client_extension_results;
    response = credential->text->response;

    if (results && results->cred_props
        && results->cred_props->rk == NGX_COGNITO_FALSE)
    {
        return 0;
    }

    return credential->attestation.len
           && credential->authenticator_data.len
           && response->public_key.len
           && response->public_key_algorithm.set
           && response->transports;
}


static ngx_int_t
ngx_cognito_judge_registration(ngx_cognito_call_t *call,
    ngx_cognito_credential_t *credential)
{
    if (!ngx_cognito_is_about(credential, "webauthn.create",
                              &call->found.passkey_challenge))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_INVALID);
    }

    if (!ngx_cognito_is_origin_allowed(&credential->client_data->origin,
                                       ngx_cognito_relying_party(call)))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_ORIGIN);
    }

    if (ngx_cognito_passkey_of(call->found.user.record, &credential->id)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_EXISTS);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_verify_registration(ngx_cognito_call_t *call,
    ngx_cognito_credential_t *credential, ngx_cognito_passkey_t *passkey)
{
    switch (ngx_cognito_passkey_register(call->pool,
                                       ngx_cognito_relying_party(call),
                                       &credential->client_data_json,
                                       &credential->attestation,
                                       ngx_cognito_wants_verification(call),
                                       passkey))
    {
    case NGX_COGNITO_PASSKEY_GOOD:
        break;

    case NGX_COGNITO_PASSKEY_OTHER_PARTY:
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_OTHER_PARTY);

    case NGX_COGNITO_PASSKEY_UNSUPPORTED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_NOT_SUPPORTED);

    case NGX_COGNITO_PASSKEY_FAULT:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_INVALID);
    }

    /* what was signed or hashed is what counts; the rest must agree with it */

    if (!ngx_cognito_same_name(&passkey->id, &credential->id)
        || !ngx_cognito_same_name(&passkey->data,
                                  &credential->authenticator_data)
        || credential->text->response->public_key_algorithm.value
           != passkey->algorithm)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_INVALID);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_add_passkey(ngx_cognito_call_t *call,
    ngx_cognito_credential_t *credential, ngx_cognito_passkey_t *passkey)
{
    ngx_cognito_user_record_t        *user;
    ngx_cognito_credential_record_t  *record;

    user = call->found.user.record;

    if (user->credentials == NULL) {
        user->credentials = ngx_array_create(call->pool, 1,
                                    sizeof(ngx_cognito_credential_record_t));
        if (user->credentials == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    record = ngx_array_push(user->credentials);
    if (record == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memzero(record, sizeof(ngx_cognito_credential_record_t));

    record->id = passkey->id;
    record->public_key = passkey->public_key;
    record->algorithm.value = passkey->algorithm;
    record->algorithm.set = 1;
    record->relying_party = *ngx_cognito_relying_party(call);
    ngx_str_set(&record->name, "Passkey");
    record->attachment = credential->text->authenticator_attachment;
    record->transports = credential->text->response->transports;
    record->counter.value = passkey->counter;
    record->counter.set = 1;
    record->created.value = call->now;
    record->created.set = 1;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_take_registration(ngx_cognito_call_t *call)
{
    ngx_str_t              key;
    ngx_cognito_commit_t  *commit;

    commit = ngx_cognito_user_commit(call);

    if (commit == NULL
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                      &ngx_cognito_registration, &key)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "take", &key, NULL, 0);
    call->found.gone_error = NGX_COGNITO_E_PASSKEY_CHALLENGE_NOT_FOUND;

    return NGX_OK;
}


/* there are so few that a page's token is the id of its first one */

static ngx_int_t
ngx_cognito_show_passkeys(ngx_cognito_call_t *call)
{
    ngx_str_t                                           id;
    ngx_uint_t                                          i, size;
    ngx_array_t                                        *passkeys;
    ngx_cognito_credential_record_t                    *passkey;
    ngx_cognito_web_authn_credential_description_t     *shown;
    ngx_cognito_list_web_authn_credentials_request_t   *input;
    ngx_cognito_list_web_authn_credentials_response_t  *output;

    input = call->input;
    output = call->output;
    passkeys = call->found.user.record->credentials;

    size = input->max_results.set && input->max_results.value
               ? (ngx_uint_t) input->max_results.value
               : NGX_COGNITO_MAX_PASSKEYS;

    output->credentials = ngx_array_create(call->pool, 4,
                     sizeof(ngx_cognito_web_authn_credential_description_t));
    if (output->credentials == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; passkeys && i < passkeys->nelts; i++) {
        passkey = passkeys->elts;
        passkey += i;

        if (ngx_cognito_base64url(call->pool, &passkey->id, &id) != NGX_OK) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        if (input->next_token.len && output->credentials->nelts == 0
            && !ngx_cognito_same_name(&input->next_token, &id))
        {
            continue;
        }

        if (output->credentials->nelts == size) {
            output->next_token = id;
            break;
        }

        shown = ngx_array_push(output->credentials);

        if (shown == NULL
            || ngx_cognito_show_passkey(call, passkey, shown) != NGX_OK)
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    if (input->next_token.len && output->credentials->nelts == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PAGINATION_TOKEN);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_show_passkey(ngx_cognito_call_t *call,
    ngx_cognito_credential_record_t *passkey,
    ngx_cognito_web_authn_credential_description_t *shown)
{
    ngx_memzero(shown,
                sizeof(ngx_cognito_web_authn_credential_description_t));

    shown->friendly_credential_name = passkey->name;
    shown->relying_party_id = passkey->relying_party;
    shown->authenticator_attachment = passkey->attachment;
    shown->authenticator_transports = passkey->transports;
    shown->created_at = passkey->created.value;

    return ngx_cognito_base64url(call->pool, &passkey->id,
                                 &shown->credential_id);
}


static ngx_int_t
ngx_cognito_remove_passkey(ngx_cognito_call_t *call)
{
    ngx_int_t                                         rc;
    ngx_str_t                                         id;
    ngx_uint_t                                        n;
    ngx_array_t                                      *passkeys;
    ngx_cognito_credential_record_t                  *passkey, *last;
    ngx_cognito_delete_web_authn_credential_request_t  *input;

    input = call->input;
    passkeys = call->found.user.record->credentials;

    rc = ngx_cognito_base64url_decode(call->pool, &input->credential_id, &id);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    passkey = rc == NGX_OK
                  ? ngx_cognito_passkey_of(call->found.user.record, &id)
                  : NULL;

    if (passkey == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSKEY_NOT_FOUND);
    }

    last = passkeys->elts;
    last += passkeys->nelts;
    n = last - passkey - 1;

    ngx_memmove(passkey, passkey + 1,
                n * sizeof(ngx_cognito_credential_record_t));
    passkeys->nelts--;

    return NGX_OK;
}
