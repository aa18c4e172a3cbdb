
/*
 * ConfirmDevice: the device that a sign-in was given a key for begins to
 * exist, with the verifier that it will prove itself by.
 *
 * What does not live here: the key (ngx_cognito_device_sign_in.c) and what is
 * done with devices that exist (ngx_cognito_devices.c).  All memory is the
 * call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_srp.h"


/*
 * The record is read with every token of its user, so it does not grow
 * without end: the device least worth keeping makes room for one more.
 */
#define NGX_COGNITO_MAX_DEVICES  32


static ngx_int_t ngx_cognito_check_new_device(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_device_secret(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_device_number(ngx_cognito_call_t *call,
    const ngx_str_t *text, u_char number[NGX_COGNITO_SRP_LEN]);
static ngx_int_t ngx_cognito_add_device(ngx_cognito_call_t *call);
static void ngx_cognito_make_room(ngx_array_t *devices);


const ngx_cognito_step_pt  ngx_cognito_confirm_device_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_device_tracking,
    ngx_cognito_check_new_device,
    ngx_cognito_read_device_secret,
    ngx_cognito_add_device,
    ngx_cognito_commit_user,
    NULL
};


/* it is the one that this very sign-in was given */

static ngx_int_t
ngx_cognito_check_new_device(ngx_cognito_call_t *call)
{
    ngx_cognito_grant_record_t            *grant;
    ngx_cognito_confirm_device_request_t  *input;

    input = call->input;
    grant = call->found.grant;

    if (ngx_cognito_device(call, &input->device_key)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DEVICE_EXISTS);
    }

    if (grant->device_group_key.len == 0
        || !ngx_cognito_same_name(&grant->device_key, &input->device_key))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_DEVICE_KEY);
    }

    return NGX_OK;
}


/* the verifier, then the salt without zeros in front */

static ngx_int_t
ngx_cognito_read_device_secret(ngx_cognito_call_t *call)
{
    ngx_int_t                                     rc;
    ngx_str_t                                     plain, context;
    ngx_cognito_confirm_device_request_t         *input;
    ngx_cognito_device_secret_verifier_config_t  *config;
    u_char                        secret[2 * NGX_COGNITO_SRP_LEN], *salt, *p;

    input = call->input;
    config = input->device_secret_verifier_config;

    if (config == NULL || config->password_verifier.len == 0
        || config->salt.len == 0)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_MISSING_PARAMETER,
                         config == NULL ? "DeviceSecretVerifierConfig"
                         : config->salt.len ? "PasswordVerifier" : "Salt");
    }

    p = secret + NGX_COGNITO_SRP_LEN;

    if (ngx_cognito_device_number(call, &config->password_verifier, secret)
        != NGX_OK
        || ngx_cognito_device_number(call, &config->salt, p) != NGX_OK)
    {
        return NGX_ERROR;
    }

    for (salt = p; *salt == 0; salt++) { /* void */ }

    plain.data = secret;
    plain.len = secret + sizeof(secret) - salt + NGX_COGNITO_SRP_LEN;

    ngx_memmove(p, salt, secret + sizeof(secret) - salt);

    rc = ngx_cognito_device_context(call, &input->device_key, &context);

    if (rc == NGX_OK) {
        rc = ngx_cognito_seal(call->service->store.keyring, call->pool,
                              &context, &plain, &call->found.device_sealed);
    }

    ngx_cognito_cleanse_bytes(secret, sizeof(secret));

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


/* base64 of a number of the group that is not zero */

static ngx_int_t
ngx_cognito_device_number(ngx_cognito_call_t *call, const ngx_str_t *text,
    u_char number[NGX_COGNITO_SRP_LEN])
{
    ngx_int_t  rc;
    ngx_str_t  encoded, bytes, digits;

    encoded = *text;

    bytes.data = ngx_pnalloc(call->pool,
                             ngx_base64_decoded_length(encoded.len));
    if (bytes.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_decode_base64(&bytes, &encoded) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_DEVICE_SECRET);
    }

    digits.data = ngx_pnalloc(call->pool, 2 * bytes.len + 1);
    if (digits.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_hex_dump(digits.data, bytes.data, bytes.len);
    digits.len = 2 * bytes.len;

    rc = ngx_cognito_srp_parse(&digits, number);

    ngx_cognito_cleanse_bytes(bytes.data, bytes.len);
    ngx_cognito_cleanse_bytes(digits.data, digits.len);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_DEVICE_SECRET);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_add_device(ngx_cognito_call_t *call)
{
    ngx_uint_t                              prompt;
    ngx_cognito_user_record_t              *record;
    ngx_cognito_device_record_t            *device;
    ngx_cognito_confirm_device_request_t   *input;
    ngx_cognito_confirm_device_response_t  *output;

    input = call->input;
    output = call->output;
    record = call->found.user.record;
    prompt = call->found.user_pool->settings->device_configuration
                 ->device_only_remembered_on_user_prompt == NGX_COGNITO_TRUE;

    if (record->devices == NULL) {
        record->devices = ngx_array_create(call->pool, 1,
                                         sizeof(ngx_cognito_device_record_t));
        if (record->devices == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }
    }

    ngx_cognito_make_room(record->devices);

    device = ngx_array_push(record->devices);
    if (device == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memzero(device, sizeof(ngx_cognito_device_record_t));

    device->key = input->device_key;
    device->group_key = call->found.grant->device_group_key;
    device->sealed = call->found.device_sealed;
    device->name = input->device_name;
    device->remembered = prompt ? NGX_COGNITO_FALSE : NGX_COGNITO_TRUE;
    device->last_address = call->request->connection->addr_text;
    device->created.value = call->now;
    device->created.set = 1;
    device->modified = device->created;
    device->authenticated = device->created;

    output->user_confirmation_necessary = prompt ? NGX_COGNITO_TRUE
                                                 : NGX_COGNITO_FALSE;

    return NGX_OK;
}


/* what is not remembered goes first, then what was longest not used */

static void
ngx_cognito_make_room(ngx_array_t *devices)
{
    ngx_uint_t                    i;
    ngx_cognito_device_record_t  *device, *least;

    while (devices->nelts >= NGX_COGNITO_MAX_DEVICES) {
        device = devices->elts;
        least = device;

        for (i = 1; i < devices->nelts; i++) {

            if (device[i].remembered != least->remembered) {
                if (least->remembered == NGX_COGNITO_TRUE) {
                    least = &device[i];
                }

                continue;
            }

            if (device[i].authenticated.value < least->authenticated.value) {
                least = &device[i];
            }
        }

        ngx_cognito_remove_device(devices, least);
    }
}
