
/*
 * GetUserAttributeVerificationCode and VerifyUserAttribute.
 *
 * A code proves the address it was sent to.  Where that was not the user's
 * yet it becomes so now, with the name it may be; a code that is asked for
 * meanwhile goes to the address that waits.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_addresses.h"
#include "ngx_cognito_lists.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_sign_in.h"


static const ngx_cognito_address_t *ngx_cognito_verifiable(
    ngx_cognito_call_t *call, const ngx_str_t *name);
static ngx_int_t ngx_cognito_begin_code(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_outstanding_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_choose_address(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_pending_address(ngx_cognito_call_t *call,
    ngx_cognito_code_record_t *code, ngx_str_t *address);
static ngx_int_t ngx_cognito_count_code(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_verification(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_verification(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_apply_verification(ngx_cognito_call_t *call);


const ngx_cognito_step_pt
    ngx_cognito_get_user_attribute_verification_code_steps[] =
{
    ngx_cognito_check_access_token,
    ngx_cognito_begin_code,
    ngx_cognito_choose_address,
    ngx_cognito_count_code,
    ngx_cognito_new_code,
    ngx_cognito_commit_sides,
    ngx_cognito_reply_delivery_details,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_verify_user_attribute_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_begin_verification,
    ngx_cognito_find_user_and_try_code,
    ngx_cognito_judge_verification,
    ngx_cognito_judge_code,
    ngx_cognito_apply_verification,
    ngx_cognito_spend_code,
    ngx_cognito_commit_user,
    NULL
};


static const ngx_cognito_address_t *
ngx_cognito_verifiable(ngx_cognito_call_t *call, const ngx_str_t *name)
{
    ngx_uint_t  i;

    for (i = 0; i < NGX_COGNITO_NADDRESSES; i++) {
        if (ngx_cognito_same_name(name, ngx_cognito_addresses[i].name)) {
            return &ngx_cognito_addresses[i];
        }
    }

    (void) ngx_cognito_fail(call, NGX_COGNITO_E_ATTRIBUTE_NOT_VERIFIABLE);

    return NULL;
}


/* found.code: the one that is outstanding, as its address may be pending */

static ngx_int_t
ngx_cognito_begin_code(ngx_cognito_call_t *call)
{
    ngx_int_t                     rc;
    ngx_str_t                     key;
    ngx_cognito_delivery_t       *delivery;
    const ngx_cognito_address_t  *address;
    ngx_cognito_get_user_attribute_verification_code_request_t  *input;

    static ngx_str_t              get = ngx_string("GET");

    input = call->input;

    address = ngx_cognito_verifiable(call, &input->attribute_name);
    if (address == NULL) {
        return NGX_ERROR;
    }

    delivery = &call->found.delivery;

    delivery->kind = address->name;
    delivery->message = ngx_cognito_message_kind(call);
    delivery->attribute = *address->name;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_CODE, delivery->kind,
                                   &key)
        != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 2, &get, &key);

    return ngx_cognito_await(call, rc, ngx_cognito_outstanding_read);
}


static ngx_int_t
ngx_cognito_outstanding_read(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;

    rc = ngx_cognito_told_value(call->query, 0, -1,
                                &ngx_cognito_shape_code_record,
                                (void **) &call->found.code);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_DECLINED
        || call->found.code->expires.value <= call->now)
    {
        call->found.code = NULL;
    }

    return NGX_OK;
}


/* who waits for a code wants it where the last one went */

static ngx_int_t
ngx_cognito_choose_address(ngx_cognito_call_t *call)
{
    ngx_int_t                     rc;
    ngx_str_t                    *value;
    ngx_cognito_delivery_t       *delivery;
    const ngx_cognito_address_t  *address;

    delivery = &call->found.delivery;

    address = ngx_cognito_verifiable(call, &delivery->attribute);
    if (address == NULL) {
        return NGX_ERROR;
    }

    if (call->found.code) {
        rc = ngx_cognito_pending_address(call, call->found.code,
                                         &delivery->destination);

        if (rc == NGX_ERROR) {
            return NGX_ERROR;
        }

        delivery->pending = (rc == NGX_OK);
    }

    if (!delivery->pending) {
        value = ngx_cognito_attribute(call->found.user.record, address->name);

        if (value == NULL || value->len == 0) {
            return ngx_cognito_fail(call, address->absent);
        }

        delivery->destination = *value;
    }

    delivery->medium = address->medium;

    return NGX_OK;
}


/* NGX_DECLINED: the address is the user's already, or cannot be opened */

static ngx_int_t
ngx_cognito_pending_address(ngx_cognito_call_t *call,
    ngx_cognito_code_record_t *code, ngx_str_t *address)
{
    ngx_int_t  rc;
    ngx_str_t  key;

    if (code->pending.len == 0) {
        return NGX_DECLINED;
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_CODE,
                                   call->found.delivery.kind, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_unseal(call->service->store.keyring, call->pool, &key,
                            &code->pending, address);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return rc;
}


static ngx_int_t
ngx_cognito_count_code(ngx_cognito_call_t *call)
{
    /* a call that starts over is one attempt all the same */

    if (call->tries) {
        return NGX_OK;
    }

    return ngx_cognito_count_attempt(call, &ngx_cognito_code_attribute,
                         ngx_cognito_code_limit(&ngx_cognito_code_attribute),
                         NULL);
}


/* the user is read once more, together with the code */

static ngx_int_t
ngx_cognito_begin_verification(ngx_cognito_call_t *call)
{
    const ngx_cognito_address_t                  *address;
    ngx_cognito_verify_user_attribute_request_t  *input;

    input = call->input;

    address = ngx_cognito_verifiable(call, &input->attribute_name);
    if (address == NULL) {
        return NGX_ERROR;
    }

    call->found.delivery.kind = address->name;
    call->found.name_error = call->found.user_pool->username_names
                                 ? NGX_COGNITO_E_GIVEN_ALIAS_TAKEN
                                 : NGX_COGNITO_E_ALIAS_TAKEN;

    call->asked.username = call->found.user.username;
    call->asked.confirmation_code = input->code;

    return NGX_OK;
}


/* between the two readings the user may have changed, or be another one */

static ngx_int_t
ngx_cognito_judge_verification(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t        *found;
    ngx_cognito_user_record_t  *record;

    found = &call->found;
    record = found->user.record;

    if (found->code_error == NGX_COGNITO_E_ATTEMPT_LIMIT) {

        /* the record was not even read */

        return NGX_OK;
    }

    if (record == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_FOUND);
    }

    if (!ngx_cognito_same_name(&record->sub, &found->grant->sub)
        || record->generation.value != found->grant->generation.value)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ACCESS_TOKEN_REVOKED);
    }

    return ngx_cognito_judge_user(call);
}


static ngx_int_t
ngx_cognito_apply_verification(ngx_cognito_call_t *call)
{
    ngx_int_t             rc;
    ngx_str_t             address, *value;
    ngx_cognito_found_t  *found;

    found = &call->found;

    rc = ngx_cognito_pending_address(call, found->code, &address);

    if (rc == NGX_OK) {
        rc = ngx_cognito_set_attribute(call, found->user.record,
                                       &found->code->attribute, &address);
    }

    if (rc == NGX_ERROR) {
        return NGX_ERROR;
    }

    value = ngx_cognito_attribute(found->user.record, &found->code->attribute);

    rc = value ? ngx_cognito_code_went_to(call, value) : NGX_DECLINED;

    if (rc == NGX_DECLINED) {

        /* a code for an address that is not the user's any more */

        return ngx_cognito_fail(call, NGX_COGNITO_E_CODE_EXPIRED);
    }

    if (rc != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_verify_attribute_of_code(call);
}
