
/*
 * Devices that a user signs in from: looking at them, remembering and
 * forgetting them, by the user and by the administrator.
 *
 * A device lies in its user's record.  Its verifier and salt are sealed there
 * under the key of the user and of the device.  Forgetting a device takes it
 * out of the record; the refresh tokens of its sign-ins go on naming it, and
 * so are good no more.
 *
 * What does not live here: how one comes to be (ngx_cognito_confirm_device.c)
 * and signing in from it (ngx_cognito_device_sign_in.c,
 * ngx_cognito_device_srp.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_pages.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_srp.h"


#define NGX_COGNITO_DEVICES_A_PAGE  60


static ngx_int_t ngx_cognito_reply_device(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_device_to_admin(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_look_at_device(ngx_cognito_call_t *call,
    const ngx_str_t *key, ngx_cognito_device_t **shown);
static ngx_int_t ngx_cognito_need_device(ngx_cognito_call_t *call,
    const ngx_str_t *key, ngx_cognito_device_record_t **device);
static ngx_int_t ngx_cognito_show_device(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *record, ngx_cognito_device_t *device);
static ngx_int_t ngx_cognito_device_attribute(ngx_array_t *attributes,
    const char *name, const ngx_str_t *value);
static ngx_int_t ngx_cognito_refuse_user_without_devices(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_devices(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_devices_to_admin(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_page_of_devices(ngx_cognito_call_t *call,
    ngx_cognito_integer_t *limit, const ngx_str_t *token, ngx_array_t **page,
    ngx_str_t *next);
static int ngx_libc_cdecl ngx_cognito_compare_devices(const void *one,
    const void *other);
static ngx_int_t ngx_cognito_begin_after_device(ngx_cognito_call_t *call,
    const ngx_str_t *token, ngx_cognito_device_record_t *last);
static ngx_int_t ngx_cognito_end_with_device(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *last, ngx_str_t *token);
static ngx_int_t ngx_cognito_set_status(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_set_status_by_admin(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_remember_device(ngx_cognito_call_t *call,
    const ngx_str_t *key, ngx_uint_t status);
static ngx_int_t ngx_cognito_forget(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_forget_by_admin(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_forget_key(ngx_cognito_call_t *call,
    const ngx_str_t *key);


const ngx_cognito_step_pt  ngx_cognito_get_device_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_device_tracking,
    ngx_cognito_reply_device,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_list_devices_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_device_tracking,
    ngx_cognito_reply_devices,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_update_device_status_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_device_tracking,
    ngx_cognito_set_status,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_forget_device_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_need_device_tracking,
    ngx_cognito_forget,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_get_device_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_need_device_tracking,
    ngx_cognito_find_user,
    ngx_cognito_refuse_user_without_devices,
    ngx_cognito_reply_device_to_admin,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_list_devices_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_need_device_tracking,
    ngx_cognito_find_user,
    ngx_cognito_refuse_user_without_devices,
    ngx_cognito_reply_devices_to_admin,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_update_device_status_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_need_device_tracking,
    ngx_cognito_load_user,
    ngx_cognito_set_status_by_admin,
    ngx_cognito_commit_user,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_forget_device_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_need_device_tracking,
    ngx_cognito_load_user,
    ngx_cognito_forget_by_admin,
    ngx_cognito_commit_user,
    NULL
};


/* a configuration without any of its members is none */

ngx_uint_t
ngx_cognito_tracks_devices(ngx_cognito_call_t *call)
{
    ngx_cognito_device_configuration_t  *configuration;

    configuration = call->found.user_pool->settings->device_configuration;

    return configuration
           && (configuration->challenge_required_on_new_device
               || configuration->device_only_remembered_on_user_prompt);
}


ngx_cognito_device_record_t *
ngx_cognito_device(ngx_cognito_call_t *call, const ngx_str_t *key)
{
    ngx_uint_t                    i;
    ngx_array_t                  *devices;
    ngx_cognito_device_record_t  *device;

    devices = call->found.user.record->devices;

    if (devices == NULL) {
        return NULL;
    }

    device = devices->elts;

    for (i = 0; i < devices->nelts; i++) {
        if (ngx_cognito_same_name(&device[i].key, key)) {
            return &device[i];
        }
    }

    return NULL;
}


ngx_int_t
ngx_cognito_open_device(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *device, ngx_cognito_device_secret_t *secret)
{
    ngx_int_t  rc;
    ngx_str_t  context;

    if (ngx_cognito_device_context(call, &device->key, &context) != NGX_OK) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_unseal(call->service->store.keyring, call->pool,
                            &context, &device->sealed, &secret->plain);

    if (rc == NGX_DECLINED) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: a device in pool %V does not open with "
                      "this master key", &call->found.user_pool->id);
    }

    if (rc != NGX_OK || secret->plain.len <= NGX_COGNITO_SRP_LEN) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    secret->verifier = secret->plain.data;
    secret->salt.data = secret->plain.data + NGX_COGNITO_SRP_LEN;
    secret->salt.len = secret->plain.len - NGX_COGNITO_SRP_LEN;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_need_device_tracking(ngx_cognito_call_t *call)
{
    if (!ngx_cognito_tracks_devices(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DEVICES_NOT_TRACKED);
    }

    /* what happens to its devices is no change of the user itself */

    call->found.as_modified = 1;

    return NGX_OK;
}


void
ngx_cognito_remove_device(ngx_array_t *devices,
    ngx_cognito_device_record_t *device)
{
    ngx_cognito_device_record_t  *last;

    last = (ngx_cognito_device_record_t *) devices->elts + devices->nelts - 1;

    ngx_memmove(device, device + 1,
                (last - device) * sizeof(ngx_cognito_device_record_t));

    devices->nelts--;
}


/* a sealed secret opens for its user and its device only */

ngx_int_t
ngx_cognito_device_context(ngx_cognito_call_t *call,
    const ngx_str_t *device_key, ngx_str_t *context)
{
    ngx_str_t  *key;

    key = &call->found.user.key;

    context->data = ngx_pnalloc(call->pool, key->len + device_key->len
                                            + sizeof("/device/"));
    if (context->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    context->len = ngx_sprintf(context->data, "%V/device/%V", key, device_key)
                   - context->data;

    return NGX_OK;
}


/* looking at one */

static ngx_int_t
ngx_cognito_reply_device(ngx_cognito_call_t *call)
{
    ngx_cognito_get_device_request_t   *input;
    ngx_cognito_get_device_response_t  *output;

    input = call->input;
    output = call->output;

    return ngx_cognito_look_at_device(call, &input->device_key,
                                      &output->device);
}


static ngx_int_t
ngx_cognito_reply_device_to_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_get_device_request_t   *input;
    ngx_cognito_admin_get_device_response_t  *output;

    input = call->input;
    output = call->output;

    return ngx_cognito_look_at_device(call, &input->device_key,
                                      &output->device);
}


static ngx_int_t
ngx_cognito_look_at_device(ngx_cognito_call_t *call, const ngx_str_t *key,
    ngx_cognito_device_t **shown)
{
    ngx_cognito_device_record_t  *device;

    if (ngx_cognito_need_device(call, key, &device) != NGX_OK) {
        return NGX_ERROR;
    }

    *shown = ngx_pcalloc(call->pool, sizeof(ngx_cognito_device_t));
    if (*shown == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_show_device(call, device, *shown);
}


static ngx_int_t
ngx_cognito_need_device(ngx_cognito_call_t *call, const ngx_str_t *key,
    ngx_cognito_device_record_t **device)
{
    *device = ngx_cognito_device(call, key);

    if (*device == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DEVICE_NOT_FOUND);
    }

    return NGX_OK;
}


/* device NULL: there was no memory for it */

static ngx_int_t
ngx_cognito_show_device(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *record, ngx_cognito_device_t *device)
{
    ngx_array_t      *attributes;
    const ngx_str_t  *status;

    static ngx_str_t  valid = ngx_string("valid");

    attributes = ngx_array_create(call->pool, 4,
                                  sizeof(ngx_cognito_attribute_t));

    if (attributes == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    status = ngx_cognito_enum_text(
                     &ngx_cognito_shape_device_remembered_status,
                     record->remembered == NGX_COGNITO_TRUE
                         ? NGX_COGNITO_DEVICE_REMEMBERED_STATUS_REMEMBERED
                         : NGX_COGNITO_DEVICE_REMEMBERED_STATUS_NOT_REMEMBERED);

    if (ngx_cognito_device_attribute(attributes, "device_status", &valid)
        != NGX_OK
        || ngx_cognito_device_attribute(attributes, "device_name",
                                        &record->name)
           != NGX_OK
        || ngx_cognito_device_attribute(attributes, "last_ip_used",
                                        &record->last_address)
           != NGX_OK
        || ngx_cognito_device_attribute(attributes,
                                        "dev:device_remembered_status",
                                        status)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    device->device_key = record->key;
    device->device_attributes = attributes;
    device->device_create_date = record->created.value;
    device->device_last_modified_date = record->modified.value;
    device->device_last_authenticated_date = record->authenticated.value;

    return NGX_OK;
}


/* one without a value is left out */

static ngx_int_t
ngx_cognito_device_attribute(ngx_array_t *attributes, const char *name,
    const ngx_str_t *value)
{
    ngx_cognito_attribute_t  *attribute;

    if (value->len == 0) {
        return NGX_OK;
    }

    attribute = ngx_array_push(attributes);
    if (attribute == NULL) {
        return NGX_ERROR;
    }

    ngx_memzero(attribute, sizeof(ngx_cognito_attribute_t));

    attribute->name.data = (u_char *) name;
    attribute->name.len = ngx_strlen(name);
    attribute->value = *value;

    return NGX_OK;
}


/* Cognito: these two operations have no UserNotFoundException */

static ngx_int_t
ngx_cognito_refuse_user_without_devices(ngx_cognito_call_t *call)
{
    if (call->found.user.record == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DEVICE_USER_NOT_FOUND);
    }

    return NGX_OK;
}


/* looking at all, page by page, in the order of their confirmation */

static ngx_int_t
ngx_cognito_reply_devices(ngx_cognito_call_t *call)
{
    ngx_cognito_list_devices_request_t   *input;
    ngx_cognito_list_devices_response_t  *output;

    input = call->input;
    output = call->output;

    return ngx_cognito_page_of_devices(call, &input->limit,
                                       &input->pagination_token,
                                       &output->devices,
                                       &output->pagination_token);
}


static ngx_int_t
ngx_cognito_reply_devices_to_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_list_devices_request_t   *input;
    ngx_cognito_admin_list_devices_response_t  *output;

    input = call->input;
    output = call->output;

    return ngx_cognito_page_of_devices(call, &input->limit,
                                       &input->pagination_token,
                                       &output->devices,
                                       &output->pagination_token);
}


static ngx_int_t
ngx_cognito_page_of_devices(ngx_cognito_call_t *call,
    ngx_cognito_integer_t *limit, const ngx_str_t *token, ngx_array_t **page,
    ngx_str_t *next)
{
    ngx_uint_t                    i, n, size;
    ngx_array_t                  *devices;
    ngx_cognito_device_t         *device;
    ngx_cognito_device_record_t  *record, last;

    devices = call->found.user.record->devices;
    n = devices ? devices->nelts : 0;
    size = limit->value > 0 ? limit->value : NGX_COGNITO_DEVICES_A_PAGE;

    *page = ngx_array_create(call->pool, ngx_max(n, 1),
                             sizeof(ngx_cognito_device_t));
    if (*page == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memzero(&last, sizeof(ngx_cognito_device_record_t));

    if (ngx_cognito_begin_after_device(call, token, &last) != NGX_OK) {
        return NGX_ERROR;
    }

    record = n ? devices->elts : NULL;

    if (n > 1) {
        ngx_qsort(record, n, sizeof(ngx_cognito_device_record_t),
                  ngx_cognito_compare_devices);
    }

    for (i = 0; i < n; i++) {

        if (ngx_cognito_compare_devices(&record[i], &last) <= 0) {
            continue;
        }

        if ((*page)->nelts == size) {
            return ngx_cognito_end_with_device(call, &record[i - 1], next);
        }

        device = ngx_array_push(*page);
        ngx_memzero(device, sizeof(ngx_cognito_device_t));

        if (ngx_cognito_show_device(call, &record[i], device) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


static int ngx_libc_cdecl
ngx_cognito_compare_devices(const void *one, const void *other)
{
    const ngx_cognito_device_record_t  *first, *second;

    first = one;
    second = other;

    if (first->created.value != second->created.value) {
        return first->created.value < second->created.value ? -1 : 1;
    }

    return (int) ngx_memn2cmp(first->key.data, second->key.data,
                              first->key.len, second->key.len);
}


/* a page ends with "<created> <key>" of its last device */

static ngx_int_t
ngx_cognito_begin_after_device(ngx_cognito_call_t *call,
    const ngx_str_t *token, ngx_cognito_device_record_t *last)
{
    u_char     *p;
    ngx_str_t   name;

    if (ngx_cognito_page_start(call, &call->found.user.key, token, &name)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    p = ngx_strlchr(name.data, name.data + name.len, ' ');

    if (p) {
        last->created.value = ngx_atoof(name.data, p - name.data);
        last->key.data = p + 1;
        last->key.len = name.data + name.len - last->key.data;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_end_with_device(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *last, ngx_str_t *token)
{
    ngx_str_t  name;

    name.data = ngx_pnalloc(call->pool, NGX_INT64_LEN + 1 + last->key.len);
    if (name.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    name.len = ngx_sprintf(name.data, "%L %V", last->created.value,
                           &last->key)
               - name.data;

    return ngx_cognito_page_token(call, &call->found.user.key, &name, token);
}


/* remembering, or not */

static ngx_int_t
ngx_cognito_set_status(ngx_cognito_call_t *call)
{
    ngx_cognito_update_device_status_request_t  *input;

    input = call->input;

    return ngx_cognito_remember_device(call, &input->device_key,
                                       input->device_remembered_status);
}


static ngx_int_t
ngx_cognito_set_status_by_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_update_device_status_request_t  *input;

    input = call->input;

    return ngx_cognito_remember_device(call, &input->device_key,
                                       input->device_remembered_status);
}


static ngx_int_t
ngx_cognito_remember_device(ngx_cognito_call_t *call, const ngx_str_t *key,
    ngx_uint_t status)
{
    ngx_uint_t                    remembered;
    ngx_cognito_device_record_t  *device;

    if (ngx_cognito_need_device(call, key, &device) != NGX_OK) {
        return NGX_ERROR;
    }

    remembered = status == NGX_COGNITO_DEVICE_REMEMBERED_STATUS_REMEMBERED
                     ? NGX_COGNITO_TRUE : NGX_COGNITO_FALSE;

    if (status == 0 || device->remembered == remembered) {
        return NGX_DONE;
    }

    device->remembered = remembered;
    device->modified.value = call->now;
    device->modified.set = 1;

    return NGX_OK;
}


/* forgetting */

static ngx_int_t
ngx_cognito_forget(ngx_cognito_call_t *call)
{
    ngx_cognito_forget_device_request_t  *input;

    input = call->input;

    return ngx_cognito_forget_key(call, &input->device_key);
}


static ngx_int_t
ngx_cognito_forget_by_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_forget_device_request_t  *input;

    input = call->input;

    return ngx_cognito_forget_key(call, &input->device_key);
}


static ngx_int_t
ngx_cognito_forget_key(ngx_cognito_call_t *call, const ngx_str_t *key)
{
    ngx_cognito_device_record_t  *device;

    if (ngx_cognito_need_device(call, key, &device) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_remove_device(call->found.user.record->devices, device);

    return NGX_OK;
}
