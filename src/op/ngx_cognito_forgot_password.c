
/*
 * ForgotPassword and ConfirmForgotPassword.
 *
 * Where a client hides which users there are, whoever cannot be sent a code
 * is answered as if one had been sent, and a code for someone unknown or
 * disabled, or one that was guessed at too often, is simply wrong.  All
 * memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in_triggers.h"
#include "ngx_cognito_steps.h"


static ngx_int_t ngx_cognito_begin_reset(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_count_reset(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_choose_reset_medium(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_resettable(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_confirming(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_refuse_simulated(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_apply_reset(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_forgot_password_steps[] = {
    ngx_cognito_load_client,
    ngx_cognito_check_secret_hash,
    ngx_cognito_begin_reset,
    ngx_cognito_find_user,
    ngx_cognito_migrate_user,
    ngx_cognito_count_reset,
    ngx_cognito_choose_reset_medium,        /* or simulates */
    ngx_cognito_new_code,
    ngx_cognito_commit_sides,
    ngx_cognito_reply_delivery_details,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_simulate_reset_steps[] = {
    ngx_cognito_reply_simulated_details,
    NULL
};


/* the policy is asked before the code is spent, which the commit does */

const ngx_cognito_step_pt  ngx_cognito_confirm_forgot_password_steps[] = {
    ngx_cognito_load_client,
    ngx_cognito_check_secret_hash,
    ngx_cognito_begin_reset,
    ngx_cognito_find_user_and_try_code,
    ngx_cognito_judge_confirming,
    ngx_cognito_judge_code,
    ngx_cognito_check_new_password_policy,
    ngx_cognito_make_verifier,
    ngx_cognito_keep_verifier,
    ngx_cognito_apply_reset,
    ngx_cognito_spend_code,
    ngx_cognito_commit_user,
    ngx_cognito_post_confirmation,
    NULL
};


static ngx_int_t
ngx_cognito_begin_reset(ngx_cognito_call_t *call)
{
    call->found.delivery.kind = &ngx_cognito_code_reset;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_count_reset(ngx_cognito_call_t *call)
{
    if (call->found.user.record == NULL && !ngx_cognito_hides_users(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_AT_CLIENT);
    }

    return ngx_cognito_count_attempt(call, &ngx_cognito_code_reset,
                              ngx_cognito_code_limit(&ngx_cognito_code_reset),
                              NULL);
}


static ngx_int_t
ngx_cognito_choose_reset_medium(ngx_cognito_call_t *call)
{
    if (ngx_cognito_judge_resettable(call) == NGX_OK) {
        return NGX_OK;
    }

    /*
     * That the pool leaves recovery to its administrator says nothing about
     * the user; everything else would.
     */

    if (!ngx_cognito_hides_users(call)
        || call->error == NGX_COGNITO_E_RECOVERY_BY_ADMIN
        || call->error == NGX_COGNITO_E_INTERNAL)
    {
        return NGX_ERROR;
    }

    call->error = NGX_COGNITO_E_NONE;

    return ngx_cognito_continue_with(call, ngx_cognito_simulate_reset_steps);
}


static ngx_int_t
ngx_cognito_judge_resettable(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (ngx_cognito_recovery_is_by_admin(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_RECOVERY_BY_ADMIN);
    }

    if (record == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_AT_CLIENT);
    }

    if (record->enabled == NGX_COGNITO_FALSE) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_DISABLED);
    }

    if (record->status == NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD
        || record->status == NGX_COGNITO_USER_STATUS_EXTERNAL_PROVIDER)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_NOT_RESETTABLE);
    }

    return ngx_cognito_choose_recovery_medium(call);
}


/* the user's part of the judgement; the code's is ngx_cognito_judge_code() */

static ngx_int_t
ngx_cognito_judge_confirming(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (call->found.code_error == NGX_COGNITO_E_ATTEMPT_LIMIT) {

        /* the record was not even read */

        return NGX_OK;
    }

    if (record == NULL) {

        if (!ngx_cognito_hides_users(call)) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_FOUND);
        }

        return ngx_cognito_count_attempt(call, &ngx_cognito_code_reset,
                              ngx_cognito_code_limit(&ngx_cognito_code_reset),
                              ngx_cognito_refuse_simulated);
    }

    if (record->enabled == NGX_COGNITO_FALSE) {
        return ngx_cognito_hides_users(call)
                   ? ngx_cognito_refuse_simulated(call)
                   : ngx_cognito_fail(call, NGX_COGNITO_E_USER_DISABLED);
    }

    if (ngx_cognito_hides_users(call)) {
        return call->found.code_error == NGX_COGNITO_E_CODE_DEAD
                   ? ngx_cognito_refuse_simulated(call)
                   : NGX_OK;
    }

    /* a code confirms a user as well, but without one there is nothing to */

    if (record->status == NGX_COGNITO_USER_STATUS_UNCONFIRMED
        && call->found.code_error == NGX_COGNITO_E_CODE_EXPIRED)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_CONFIRMED);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_refuse_simulated(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_CODE_MISMATCH);
}


/*
 * Whoever has the code has proven to be the user: the address is verified, a
 * user not yet confirmed is, and failed passwords are forgotten.
 */

static ngx_int_t
ngx_cognito_apply_reset(ngx_cognito_call_t *call)
{
    ngx_str_t                   lock;
    ngx_cognito_commit_t       *commit;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (ngx_cognito_verify_attribute_of_code(call) != NGX_OK
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_LOCK, NULL, &lock)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    record->status = NGX_COGNITO_USER_STATUS_CONFIRMED;
    ngx_memzero(&record->temporary_until, sizeof(ngx_cognito_integer_t));

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "del", &lock, NULL, 0);

    call->found.name_error = NGX_COGNITO_E_ALIAS_TAKEN;

    return NGX_OK;
}
