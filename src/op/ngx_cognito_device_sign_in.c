
/*
 * Signing in from a device: which sign-ins are asked for it, what device a
 * sign-in belongs to, and which refresh tokens that binds.
 *
 * A client names its device by DEVICE_KEY, with the beginning or with any
 * answer.  A device that spares its user the second factor is asked for
 * before it, any other after it.  The session of the challenge has the
 * device's key as its id, so that the answer finds it without bringing it:
 * clients that answer a second factor do not bring the right one.
 *
 * What does not live here: how a device proves itself
 * (ngx_cognito_device_srp.c), the devices (ngx_cognito_devices.c).  All
 * memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"


#define NGX_COGNITO_DEVICE_GROUP_LEN  8


static ngx_int_t ngx_cognito_challenge_device(ngx_cognito_call_t *call,
    ngx_uint_t second);
static ngx_int_t ngx_cognito_belong_to_device(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_new_device(ngx_cognito_call_t *call);


static const ngx_cognito_step_pt  ngx_cognito_device_asked_steps[] = {
    ngx_cognito_commit_sign_in,
    NULL
};


void
ngx_cognito_ask_device_key(ngx_cognito_call_t *call)
{
    const ngx_str_t  *value;

    value = ngx_cognito_parameter(call, "DEVICE_KEY");

    if (value) {
        call->found.device_key = *value;
    }
}


ngx_uint_t
ngx_cognito_spares_second_factor(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *device)
{
    return ngx_cognito_tracks_devices(call)
           && call->found.user_pool->settings->device_configuration
                  ->challenge_required_on_new_device == NGX_COGNITO_TRUE
           && device->remembered == NGX_COGNITO_TRUE;
}


/*
 * A device that was forgotten is told of only to the client that has just
 * named it: that one may try the same answer again without.
 */

ngx_int_t
ngx_cognito_ask_remembered_device(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t          *found;
    ngx_cognito_device_record_t  *device;

    found = &call->found;

    if (!ngx_cognito_tracks_devices(call) || found->device_key.len == 0) {
        return NGX_OK;
    }

    device = ngx_cognito_device(call, &found->device_key);

    if (device == NULL) {

        if (ngx_cognito_parameter(call, "DEVICE_KEY")) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_DEVICE_NOT_FOUND);
        }

        ngx_str_null(&found->device_key);

        return NGX_OK;
    }

    if (!ngx_cognito_spares_second_factor(call, device)) {
        return NGX_OK;
    }

    return ngx_cognito_challenge_device(call, NGX_COGNITO_FALSE);
}


ngx_int_t
ngx_cognito_ask_device(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (!ngx_cognito_tracks_devices(call) || found->device_key.len == 0
        || ngx_cognito_device(call, &found->device_key) == NULL)
    {
        return NGX_OK;
    }

    return ngx_cognito_challenge_device(call, NGX_COGNITO_TRUE);
}


/* second: nothing else is left to be proven */

static ngx_int_t
ngx_cognito_challenge_device(ngx_cognito_call_t *call, ngx_uint_t second)
{
    if (ngx_cognito_challenge_begin(call,
                                  NGX_COGNITO_CHALLENGE_NAME_DEVICE_SRP_AUTH)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    call->found.offer->second = second;

    if (ngx_cognito_device_session_id(call, &call->found.device_key,
                                      &call->found.session_id)
        != NGX_OK
        || ngx_cognito_new_session(call) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_continue_with(call, ngx_cognito_device_asked_steps);
}


ngx_int_t
ngx_cognito_device_session_id(ngx_cognito_call_t *call,
    const ngx_str_t *device_key, ngx_str_t *id)
{
    id->data = ngx_pnalloc(call->pool, sizeof("device/") + device_key->len);
    if (id->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    id->len = ngx_sprintf(id->data, "device/%V", device_key) - id->data;

    return NGX_OK;
}


/* what a client says of its device is not proven by saying it */

ngx_int_t
ngx_cognito_name_device(ngx_cognito_call_t *call)
{
    ngx_str_null(&call->found.device_key);

    if (!ngx_cognito_tracks_devices(call)) {
        return NGX_OK;
    }

    return call->found.device ? ngx_cognito_belong_to_device(call)
                              : ngx_cognito_new_device(call);
}


static ngx_int_t
ngx_cognito_belong_to_device(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t          *found;
    ngx_cognito_device_record_t  *device;

    found = &call->found;
    device = found->device;

    device->last_address = call->request->connection->addr_text;
    device->authenticated.value = call->now;
    device->authenticated.set = 1;

    found->device_key = device->key;

    if (!found->user_changed) {
        found->user_changed = 1;
        found->as_modified = 1;
    }

    return NGX_OK;
}


/* its key, "<region>_<uuid>", and the key of its group, "-" and some letters */

static ngx_int_t
ngx_cognito_new_device(ngx_cognito_call_t *call)
{
    ngx_str_t                          uuid, letters, *region;
    ngx_pool_t                        *pool;
    ngx_cognito_new_device_metadata_t  *device;

    static const char  alphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";

    pool = call->pool;
    region = &call->service->region;

    device = ngx_pcalloc(pool, sizeof(ngx_cognito_new_device_metadata_t));

    if (device == NULL
        || ngx_cognito_random_uuid(pool, &uuid) != NGX_OK
        || ngx_cognito_random_text(pool, alphabet,
                                   NGX_COGNITO_DEVICE_GROUP_LEN, &letters)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    device->device_key.data = ngx_pnalloc(pool, region->len + 1 + uuid.len);
    device->device_group_key.data = ngx_pnalloc(pool, 1 + letters.len);

    if (device->device_key.data == NULL
        || device->device_group_key.data == NULL)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    device->device_key.len = ngx_sprintf(device->device_key.data, "%V_%V",
                                         region, &uuid)
                             - device->device_key.data;
    device->device_group_key.len = ngx_sprintf(device->device_group_key.data,
                                               "-%V", &letters)
                                   - device->device_group_key.data;

    call->found.new_device = device;
    call->found.device_key = device->device_key;

    return NGX_OK;
}


/*
 * Cognito: where devices are tracked, a refresh token is good only with the
 * key of the device it was issued to, and only once that is confirmed.
 */

ngx_int_t
ngx_cognito_check_grant_device(ngx_cognito_call_t *call,
    const ngx_str_t *device_key)
{
    ngx_str_t  *bound;

    bound = &call->found.grant->device_key;

    if (bound->len == 0 || !ngx_cognito_tracks_devices(call)) {
        return NGX_OK;
    }

    if (!ngx_cognito_same_name(bound, device_key)
        || ngx_cognito_device(call, bound) == NULL)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_REFRESH_TOKEN);
    }

    return NGX_OK;
}
