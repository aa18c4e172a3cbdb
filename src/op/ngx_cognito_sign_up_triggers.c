
/*
 * PreSignUp and PostConfirmation.
 *
 * The first is asked when everything else is judged and nothing is written;
 * a pool's user that signs up may come out of it confirmed, with addresses
 * verified.  The second is told of what is written, so that its failure does
 * not undo it.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in_triggers.h"
#include "ngx_cognito_steps.h"


static ngx_int_t ngx_cognito_validation_data(ngx_cognito_call_t *call,
    ngx_array_t **data);
static ngx_int_t ngx_cognito_pre_sign_up_said(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_verify_at_once(ngx_cognito_call_t *call,
    const ngx_str_t *attribute, const ngx_str_t *verified);
static ngx_int_t ngx_cognito_confirmation_told(ngx_cognito_call_t *call);


ngx_int_t
ngx_cognito_pre_sign_up(ngx_cognito_call_t *call)
{
    ngx_array_t                    *data;
    ngx_cognito_trigger_request_t  *request;

    if (!ngx_cognito_has_trigger(call, NGX_COGNITO_TRIGGER_PRE_SIGN_UP)) {
        return NGX_OK;
    }

    request = ngx_cognito_trigger_request(call);

    if (request == NULL
        || ngx_cognito_validation_data(call, &data) != NGX_OK
        || ngx_cognito_tell_validation_data(call, request, data) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_run_trigger(call, NGX_COGNITO_TRIGGER_PRE_SIGN_UP,
                                   request, ngx_cognito_pre_sign_up_said);
}


/* a list of attributes becomes a map; the last of a name counts */

static ngx_int_t
ngx_cognito_validation_data(ngx_cognito_call_t *call, ngx_array_t **data)
{
    ngx_uint_t                                i;
    ngx_array_t                              *list;
    ngx_cognito_entry_t                      *entry;
    ngx_cognito_attribute_t                  *attribute;
    ngx_cognito_sign_up_request_t            *own;
    ngx_cognito_admin_create_user_request_t  *admin;

    if (call->operation->id == NGX_COGNITO_OP_ADMIN_CREATE_USER) {
        admin = call->input;
        list = admin->validation_data;

    } else {
        own = call->input;
        list = own->validation_data;
    }

    if (list == NULL) {
        *data = NULL;
        return NGX_OK;
    }

    *data = ngx_array_create(call->pool, list->nelts + 1,
                             sizeof(ngx_cognito_entry_t));
    if (*data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    attribute = list->elts;

    for (i = 0; i < list->nelts; i++) {

        if (attribute[i].value.data == NULL
            || ngx_cognito_given_attribute(list, &attribute[i].name)
               != &attribute[i])
        {
            continue;
        }

        /* there is room for all */

        entry = ngx_array_push(*data);
        entry->key = attribute[i].name;
        entry->value = attribute[i].value;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_pre_sign_up_said(ngx_cognito_call_t *call)
{
    ngx_cognito_pre_sign_up_answer_t  *answer;

    /* Cognito: what an administrator creates is as the administrator says */

    if (call->operation->id == NGX_COGNITO_OP_ADMIN_CREATE_USER) {
        return NGX_OK;
    }

    answer = ngx_cognito_trigger_response(call,
                                          NGX_COGNITO_TRIGGER_PRE_SIGN_UP);

    if (answer->auto_verify_email == NGX_COGNITO_TRUE
        && ngx_cognito_verify_at_once(call, &ngx_cognito_email,
                                      &ngx_cognito_email_verified)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (answer->auto_verify_phone == NGX_COGNITO_TRUE
        && ngx_cognito_verify_at_once(call, &ngx_cognito_phone_number,
                                      &ngx_cognito_phone_number_verified)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (answer->auto_confirm_user == NGX_COGNITO_TRUE) {
        call->found.user.record->status =
                                        NGX_COGNITO_USER_STATUS_CONFIRMED;
    }

    return NGX_OK;
}


/*
 * Cognito: what is verified at once must be there, and as an alias it is the
 * newcomer's from now on.  What a user is called by is never taken away.
 */

static ngx_int_t
ngx_cognito_verify_at_once(ngx_cognito_call_t *call,
    const ngx_str_t *attribute, const ngx_str_t *verified)
{
    ngx_str_t                  *value;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    value = ngx_cognito_attribute(record, attribute);

    if (value == NULL || value->len == 0) {
        return ngx_cognito_trigger_not_understood(call);
    }

    if (call->found.user_pool->username_names == 0) {
        call->found.force_alias = 1;
    }

    return ngx_cognito_set_attribute(call, record, verified,
                                     &ngx_cognito_true);
}


ngx_int_t
ngx_cognito_post_confirmation(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    if (!ngx_cognito_has_trigger(call, NGX_COGNITO_TRIGGER_POST_CONFIRMATION)
        || call->found.user.record->status
           != NGX_COGNITO_USER_STATUS_CONFIRMED)
    {
        return NGX_OK;
    }

    request = ngx_cognito_trigger_request(call);
    if (request == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_run_trigger(call,
                                   NGX_COGNITO_TRIGGER_POST_CONFIRMATION,
                                   request, ngx_cognito_confirmation_told);
}


static ngx_int_t
ngx_cognito_confirmation_told(ngx_cognito_call_t *call)
{
    return NGX_OK;
}
