
/*
 * SignUp, ConfirmSignUp, ResendConfirmationCode and DeleteUser: what users
 * do with their own accounts.
 *
 * A user that signs up is UNCONFIRMED until it sends back the code that went
 * to its address; a pool that verifies nothing sends none, and then only an
 * administrator confirms.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


/* of a client's id */

#define NGX_COGNITO_CLIENT_CHARACTERS                                         \
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+"


static ngx_int_t ngx_cognito_check_sign_up_allowed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_sign_up_password(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_describe_sign_up(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_make_sign_up_verifier(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_sign_up_verifier(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_choose_sign_up_medium(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_sign_up(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_confirmation(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_confirmation_by_link(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_unconfirmed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_refuse_nobody(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_apply_confirmation(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_count_resend(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_resend(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_sign_up_steps[] = {
    ngx_cognito_load_client,
    ngx_cognito_check_secret_hash,
    ngx_cognito_check_sign_up_allowed,
    ngx_cognito_name_newcomer,
    ngx_cognito_check_sign_up_password,
    ngx_cognito_describe_sign_up,
    ngx_cognito_look_for_namesake,
    ngx_cognito_refuse_namesake,
    ngx_cognito_pre_sign_up,
    ngx_cognito_make_sign_up_verifier,
    ngx_cognito_keep_sign_up_verifier,
    ngx_cognito_choose_sign_up_medium,
    ngx_cognito_new_code,
    ngx_cognito_commit_user,
    ngx_cognito_post_confirmation,
    ngx_cognito_reply_sign_up,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_confirm_sign_up_steps[] = {
    ngx_cognito_load_client,
    ngx_cognito_check_secret_hash,
    ngx_cognito_begin_confirmation,
    ngx_cognito_find_user_and_try_code,
    ngx_cognito_judge_unconfirmed,
    ngx_cognito_judge_sign_up_session,
    ngx_cognito_judge_code,
    ngx_cognito_apply_confirmation,
    ngx_cognito_spend_code,
    ngx_cognito_offer_sign_in,
    ngx_cognito_commit_user,
    ngx_cognito_post_confirmation,
    NULL
};


/* the page that a link in a mail leads to: nobody knows a secret there */

const ngx_cognito_step_pt  ngx_cognito_confirm_user_page_steps[] = {
    ngx_cognito_begin_confirmation_by_link,
    ngx_cognito_load_client,
    ngx_cognito_find_user_and_try_code,
    ngx_cognito_judge_unconfirmed,
    ngx_cognito_judge_code,
    ngx_cognito_apply_confirmation,
    ngx_cognito_spend_code,
    ngx_cognito_commit_user,
    ngx_cognito_post_confirmation,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_resend_confirmation_code_steps[] = {
    ngx_cognito_load_client,
    ngx_cognito_check_secret_hash,
    ngx_cognito_find_user,
    ngx_cognito_count_resend,
    ngx_cognito_judge_resend,               /* or simulates */
    ngx_cognito_new_code,
    ngx_cognito_commit_sides,
    ngx_cognito_reply_delivery_details,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_simulate_resend_steps[] = {
    ngx_cognito_reply_simulated_details,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_delete_user_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_commit_user_deletion,
    NULL
};


static ngx_int_t
ngx_cognito_check_sign_up_allowed(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_create_user_config_t  *config;

    config = call->found.user_pool->settings->admin_create_user_config;

    if (config
        && config->allow_admin_create_user_only == NGX_COGNITO_TRUE)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_SIGN_UP_NOT_PERMITTED);
    }

    call->found.exists_error = NGX_COGNITO_E_USER_EXISTS;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_sign_up_password(ngx_cognito_call_t *call)
{
    if (call->asked.password.len == 0
        && (ngx_cognito_is_passwordless(call,
                                        NGX_COGNITO_AUTH_FACTOR_EMAIL_OTP)
            || ngx_cognito_is_passwordless(call,
                                           NGX_COGNITO_AUTH_FACTOR_SMS_OTP)))
    {
        return NGX_OK;
    }

    return ngx_cognito_check_password_policy(call);
}


static ngx_int_t
ngx_cognito_describe_sign_up(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t      *record;
    ngx_cognito_sign_up_request_t  *input;

    input = call->input;
    record = call->found.user.record;

    record->status = NGX_COGNITO_USER_STATUS_UNCONFIRMED;

    if (ngx_cognito_check_writable(call, input->user_attributes) != NGX_OK
        || ngx_cognito_describe_newcomer(call, input->user_attributes, 0)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    /* Cognito: this alias is for users who are confirmed */

    if ((call->found.user_pool->alias_names
         & NGX_COGNITO_NAME_PREFERRED_USERNAME)
        && ngx_cognito_attribute(record, &ngx_cognito_preferred_username))
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_EARLY_PREFERRED_USERNAME);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_make_sign_up_verifier(ngx_cognito_call_t *call)
{
    if (call->asked.password.len == 0) {
        return NGX_OK;
    }

    return ngx_cognito_make_verifier(call);
}


static ngx_int_t
ngx_cognito_keep_sign_up_verifier(ngx_cognito_call_t *call)
{
    if (call->asked.password.len == 0) {
        return NGX_OK;
    }

    return ngx_cognito_keep_verifier(call);
}


/* who is confirmed already has no use for a code */

static ngx_int_t
ngx_cognito_choose_sign_up_medium(ngx_cognito_call_t *call)
{
    if (call->found.user.record->status == NGX_COGNITO_USER_STATUS_CONFIRMED) {
        return NGX_OK;
    }

    return ngx_cognito_choose_verification_medium(call);
}


static ngx_int_t
ngx_cognito_reply_sign_up(ngx_cognito_call_t *call)
{
    ngx_cognito_sign_up_response_t  *output;

    output = call->output;

    output->user_confirmed = ngx_cognito_boolean(
                                           call->found.user.record->status
                                        == NGX_COGNITO_USER_STATUS_CONFIRMED);
    output->user_sub = call->found.user.record->sub;

    if (ngx_cognito_sign_up_session(call, &output->session) != NGX_OK) {
        return NGX_ERROR;
    }

    if (call->found.delivery.medium == 0) {
        return NGX_OK;
    }

    return ngx_cognito_reply_delivery_details(call);
}


static ngx_int_t
ngx_cognito_begin_confirmation(ngx_cognito_call_t *call)
{
    ngx_cognito_confirm_sign_up_request_t  *input;

    input = call->input;

    call->found.delivery.kind = &ngx_cognito_code_sign_up;
    call->found.name_error = NGX_COGNITO_E_ALIAS_TAKEN;
    call->found.force_alias = (input->force_alias_creation
                               == NGX_COGNITO_TRUE);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_begin_confirmation_by_link(ngx_cognito_call_t *call)
{
    size_t      i;
    ngx_str_t  *id;

    id = &call->asked.client_id;

    for (i = 0; i < id->len; i++) {
        if (!ngx_strchr(NGX_COGNITO_CLIENT_CHARACTERS, id->data[i])) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_CODE_EXPIRED);
        }
    }

    if (id->len == 0 || call->asked.username.len == 0
        || call->asked.confirmation_code.len == 0)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CODE_EXPIRED);
    }

    call->found.delivery.kind = &ngx_cognito_code_sign_up;
    call->found.name_error = NGX_COGNITO_E_ALIAS_TAKEN;

    return NGX_OK;
}


/*
 * Whoever is not there has no code outstanding, and that is what a client
 * that hides its users says, as often as it would to somebody.
 */

static ngx_int_t
ngx_cognito_judge_unconfirmed(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    if (call->found.code_error == NGX_COGNITO_E_ATTEMPT_LIMIT) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ATTEMPT_LIMIT);
    }

    record = call->found.user.record;

    if (record == NULL) {

        if (!ngx_cognito_hides_users(call)) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_FOUND);
        }

        return ngx_cognito_count_attempt(call, &ngx_cognito_code_sign_up,
                            ngx_cognito_code_limit(&ngx_cognito_code_sign_up),
                            ngx_cognito_refuse_nobody);
    }

    if (record->enabled == NGX_COGNITO_FALSE) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_DISABLED);
    }

    if (record->status != NGX_COGNITO_USER_STATUS_UNCONFIRMED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CANNOT_CONFIRM,
                       ngx_cognito_enum_text(&ngx_cognito_shape_user_status,
                                             record->status));
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_refuse_nobody(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_CODE_EXPIRED);
}


static ngx_int_t
ngx_cognito_apply_confirmation(ngx_cognito_call_t *call)
{
    call->found.user.record->status = NGX_COGNITO_USER_STATUS_CONFIRMED;

    return ngx_cognito_verify_attribute_of_code(call);
}


/* attempts at names of nobody count as well where nobody is told */

static ngx_int_t
ngx_cognito_count_resend(ngx_cognito_call_t *call)
{
    if (call->found.user.record == NULL && !ngx_cognito_hides_users(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_AT_CLIENT);
    }

    return ngx_cognito_count_attempt(call, &ngx_cognito_code_resend,
                             ngx_cognito_code_limit(&ngx_cognito_code_resend),
                             NULL);
}


static ngx_int_t
ngx_cognito_judge_resend(ngx_cognito_call_t *call)
{
    ngx_array_t                *verified;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (record == NULL) {
        return ngx_cognito_continue_with(call,
                                         ngx_cognito_simulate_resend_steps);
    }

    if (record->enabled == NGX_COGNITO_FALSE) {

        if (ngx_cognito_hides_users(call)) {
            return ngx_cognito_continue_with(call,
                                         ngx_cognito_simulate_resend_steps);
        }

        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_DISABLED);
    }

    if (record->status != NGX_COGNITO_USER_STATUS_UNCONFIRMED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ALREADY_CONFIRMED);
    }

    verified = call->found.user_pool->settings->auto_verified_attributes;

    if (verified == NULL || verified->nelts == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NOTHING_TO_VERIFY);
    }

    if (ngx_cognito_choose_verification_medium(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (call->found.delivery.medium == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NO_ADDRESS_TO_VERIFY);
    }

    return NGX_OK;
}
