
/*
 * Administration of users: AdminCreateUser and what is done to users that
 * are there.
 *
 * Who is created waits with a temporary password for its first sign-in, in
 * FORCE_CHANGE_PASSWORD; in a pool where codes replace passwords it may do
 * without and is confirmed at once.  Disabling ends no sign-in: it is judged
 * whenever a token is used.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_sign_in_triggers.h"
#include "ngx_cognito_steps.h"


#define NGX_COGNITO_DAY             (24 * 3600 * (int64_t) 1000)
#define NGX_COGNITO_TEMPORARY_DAYS  7


static ngx_int_t ngx_cognito_begin_creation(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_describe_creation(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_choose_first_password(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_needs_no_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_choose_temporary(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_make_temporary(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_temporary(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_send_invitation(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_created(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_reinvited(ngx_cognito_call_t *call);
static int64_t ngx_cognito_temporary_until(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_confirm_by_admin(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_enable_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_disable_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_apply_set_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_reset_by_admin(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_admin_create_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_begin_creation,             /* or invites again */
    ngx_cognito_name_newcomer,
    ngx_cognito_describe_creation,
    ngx_cognito_choose_first_password,
    ngx_cognito_look_for_namesake,
    ngx_cognito_refuse_namesake,
    ngx_cognito_pre_sign_up,
    ngx_cognito_make_temporary,
    ngx_cognito_keep_temporary,
    ngx_cognito_send_invitation,
    ngx_cognito_commit_user,
    ngx_cognito_reply_created,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_invite_again_steps[] = {
    ngx_cognito_load_user,
    ngx_cognito_judge_reinvited,
    ngx_cognito_choose_temporary,
    ngx_cognito_make_temporary,
    ngx_cognito_keep_temporary,
    ngx_cognito_send_invitation,
    ngx_cognito_commit_user,
    ngx_cognito_reply_created,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_get_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_reply_user,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_confirm_sign_up_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_confirm_by_admin,
    ngx_cognito_commit_user,
    ngx_cognito_post_confirmation,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_enable_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_enable_user,
    ngx_cognito_commit_user,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_disable_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_disable_user,
    ngx_cognito_commit_user,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_delete_user_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_commit_user_deletion,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_set_user_password_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_check_password_policy,
    ngx_cognito_make_verifier,
    ngx_cognito_keep_verifier,
    ngx_cognito_apply_set_password,
    ngx_cognito_commit_user,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_admin_reset_user_password_steps[] = {
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_judge_reset_by_admin,
    ngx_cognito_choose_recovery_medium,
    ngx_cognito_new_code,
    ngx_cognito_commit_user,
    NULL
};


static ngx_int_t
ngx_cognito_begin_creation(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_create_user_request_t  *input;

    input = call->input;

    call->asked.password = input->temporary_password;

    if (input->message_action == NGX_COGNITO_MESSAGE_ACTION_RESEND) {
        return ngx_cognito_continue_with(call, ngx_cognito_invite_again_steps);
    }

    call->found.exists_error = NGX_COGNITO_E_USER_ACCOUNT_EXISTS;
    call->found.force_alias = (input->force_alias_creation
                               == NGX_COGNITO_TRUE);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_describe_creation(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_create_user_request_t  *input;

    input = call->input;

    call->found.user.record->status =
                                NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD;

    return ngx_cognito_describe_newcomer(call, input->user_attributes, 1);
}


static ngx_int_t
ngx_cognito_choose_first_password(ngx_cognito_call_t *call)
{
    if (call->asked.password.len == 0 && ngx_cognito_needs_no_password(call)) {
        call->found.user.record->status = NGX_COGNITO_USER_STATUS_CONFIRMED;
        return NGX_OK;
    }

    return ngx_cognito_choose_temporary(call);
}


/* codes can reach the user and are enough to sign in */

static ngx_uint_t
ngx_cognito_needs_no_password(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    return (ngx_cognito_attribute(record, &ngx_cognito_email)
            && ngx_cognito_is_passwordless(call,
                                           NGX_COGNITO_AUTH_FACTOR_EMAIL_OTP))
           || (ngx_cognito_attribute(record, &ngx_cognito_phone_number)
               && ngx_cognito_is_passwordless(call,
                                            NGX_COGNITO_AUTH_FACTOR_SMS_OTP));
}


static ngx_int_t
ngx_cognito_choose_temporary(ngx_cognito_call_t *call)
{
    if (call->asked.password.len) {
        return ngx_cognito_check_password_policy(call);
    }

    if (ngx_cognito_password_generate(call->pool,
                                      call->found.user_pool->policy,
                                      &call->asked.password)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_make_temporary(ngx_cognito_call_t *call)
{
    if (call->asked.password.len == 0) {
        return NGX_OK;
    }

    return ngx_cognito_make_verifier(call);
}


static ngx_int_t
ngx_cognito_keep_temporary(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    if (call->asked.password.len == 0) {
        return NGX_OK;
    }

    record = call->found.user.record;

    record->temporary_until.value = ngx_cognito_temporary_until(call);
    record->temporary_until.set = 1;

    return ngx_cognito_keep_verifier(call);
}


/* who needs no password is not sent one */

static ngx_int_t
ngx_cognito_send_invitation(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_create_user_request_t  *input;

    input = call->input;

    if (input->message_action == NGX_COGNITO_MESSAGE_ACTION_SUPPRESS
        || call->asked.password.len == 0)
    {
        return NGX_OK;
    }

    return ngx_cognito_invite(call);
}


static ngx_int_t
ngx_cognito_reply_created(ngx_cognito_call_t *call)
{
    ngx_cognito_user_t                        *user;
    ngx_cognito_user_record_t                 *record;
    ngx_cognito_admin_create_user_response_t  *output;

    output = call->output;
    record = call->found.user.record;

    ngx_cognito_cleanse_bytes(call->asked.password.data,
                              call->asked.password.len);

    user = ngx_pcalloc(call->pool, sizeof(ngx_cognito_user_t));
    if (user == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    user->username = record->username;
    user->user_create_date = record->created.value;
    user->user_last_modified_date = record->modified.value;
    user->enabled = record->enabled;
    user->user_status = record->status;

    output->user = user;

    return ngx_cognito_show_attributes(call, NULL, &user->attributes);
}


static ngx_int_t
ngx_cognito_judge_reinvited(ngx_cognito_call_t *call)
{
    if (call->found.user.record->status
        != NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CANNOT_RESEND,
                                &call->asked.username);
    }

    return NGX_OK;
}


/* older pools say it with the setting for unused accounts */

static int64_t
ngx_cognito_temporary_until(ngx_cognito_call_t *call)
{
    int64_t                                  days;
    ngx_cognito_loaded_pool_t               *user_pool;
    ngx_cognito_admin_create_user_config_t  *config;

    user_pool = call->found.user_pool;
    config = user_pool->settings->admin_create_user_config;

    days = NGX_COGNITO_TEMPORARY_DAYS;

    if (user_pool->policy
        && user_pool->policy->temporary_password_validity_days.value > 0)
    {
        days = user_pool->policy->temporary_password_validity_days.value;

    } else if (config && config->unused_account_validity_days.value > 0) {
        days = config->unused_account_validity_days.value;
    }

    return call->now + days * NGX_COGNITO_DAY;
}


static ngx_int_t
ngx_cognito_reply_user(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t              *record;
    ngx_cognito_admin_get_user_response_t  *output;

    output = call->output;
    record = call->found.user.record;

    output->username = record->username;
    output->user_create_date = record->created.value;
    output->user_last_modified_date = record->modified.value;
    output->enabled = record->enabled;
    output->user_status = record->status;
    output->mfa_options = record->mfa_options;
    output->preferred_mfa_setting = record->preferred_mfa;
    output->user_mfa_setting_list = record->mfa_settings;

    return ngx_cognito_show_attributes(call, NULL, &output->user_attributes);
}


/* a code that is still on its way has nothing left to confirm */

static ngx_int_t
ngx_cognito_confirm_by_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (record->status != NGX_COGNITO_USER_STATUS_UNCONFIRMED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_CANNOT_CONFIRM,
                       ngx_cognito_enum_text(&ngx_cognito_shape_user_status,
                                             record->status));
    }

    record->status = NGX_COGNITO_USER_STATUS_CONFIRMED;

    call->found.name_error = NGX_COGNITO_E_ALIAS_TAKEN;

    return ngx_cognito_drop_code(call, &ngx_cognito_code_sign_up);
}


static ngx_int_t
ngx_cognito_enable_user(ngx_cognito_call_t *call)
{
    if (call->found.user.record->enabled == NGX_COGNITO_TRUE) {
        return NGX_DONE;
    }

    call->found.user.record->enabled = NGX_COGNITO_TRUE;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_disable_user(ngx_cognito_call_t *call)
{
    if (call->found.user.record->enabled == NGX_COGNITO_FALSE) {
        return NGX_DONE;
    }

    call->found.user.record->enabled = NGX_COGNITO_FALSE;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_apply_set_password(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t                     *record;
    ngx_cognito_admin_set_user_password_request_t  *input;

    input = call->input;
    record = call->found.user.record;

    call->found.name_error = NGX_COGNITO_E_ALIAS_TAKEN;

    if (input->permanent == NGX_COGNITO_TRUE) {
        record->status = NGX_COGNITO_USER_STATUS_CONFIRMED;
        record->temporary_until.set = 0;
        return NGX_OK;
    }

    record->status = NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD;
    record->temporary_until.value = ngx_cognito_temporary_until(call);
    record->temporary_until.set = 1;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_judge_reset_by_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (record->enabled == NGX_COGNITO_FALSE) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_DISABLED);
    }

    if (record->status == NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD
        || record->status == NGX_COGNITO_USER_STATUS_EXTERNAL_PROVIDER)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_NOT_RESETTABLE);
    }

    record->status = NGX_COGNITO_USER_STATUS_RESET_REQUIRED;

    return NGX_OK;
}
