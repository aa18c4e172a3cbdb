
/*
 * What a sign-in goes on with once a factor is proven: a new password, a
 * second factor, the device, and at last the tokens; and how a challenge is
 * put to the user.
 *
 * Whatever a step of a sign-in changes is written by the one commit that
 * ends it, ngx_cognito_commit_sign_in(), together with the session it spends
 * and the one it makes.  All memory is the call's.
 *
 * What does not live here: how a factor is proven.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


const ngx_cognito_step_pt  ngx_cognito_first_factor_proven_steps[] = {
    ngx_cognito_judge_status,               /* or a new password */
    ngx_cognito_ask_remembered_device,      /* may stand for a second factor */
    ngx_cognito_ask_second_factor,
    ngx_cognito_ask_device,
    ngx_cognito_let_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_second_factor_proven_steps[] = {
    ngx_cognito_ask_device,
    ngx_cognito_let_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_device_proven_steps[] = {
    ngx_cognito_name_device,
    ngx_cognito_new_grant,
    ngx_cognito_commit_sign_in,
    ngx_cognito_post_authentication,
    ngx_cognito_pre_token_generation,
    ngx_cognito_sign_tokens,
    ngx_cognito_reply_tokens,
    NULL
};


/* challenges only: nothing follows the commit of one */

static const ngx_cognito_step_pt  ngx_cognito_posted_steps[] = {
    ngx_cognito_count_factor,
    ngx_cognito_post_factor,
    ngx_cognito_commit_sign_in,
    NULL
};


/* nothing more is to be proven */

ngx_int_t
ngx_cognito_let_in(ngx_cognito_call_t *call)
{
    return ngx_cognito_continue_with(call, ngx_cognito_device_proven_steps);
}


ngx_int_t
ngx_cognito_password_proven(ngx_cognito_call_t *call)
{
    call->found.password_shown = 1;

    if (call->found.flow == NGX_COGNITO_AUTH_FLOW_CUSTOM_AUTH) {
        return ngx_cognito_continue_with(call,
                                         ngx_cognito_custom_password_steps);
    }

    return ngx_cognito_continue_with(call,
                                     ngx_cognito_first_factor_proven_steps);
}


ngx_int_t
ngx_cognito_judge_status(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (user->enabled == NGX_COGNITO_FALSE) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_DISABLED);
    }

    switch (user->status) {

    case NGX_COGNITO_USER_STATUS_RESET_REQUIRED:
        return ngx_cognito_fail(call, ngx_cognito_hides_users(call)
                                      ? NGX_COGNITO_E_WRONG_PASSWORD
                                      : NGX_COGNITO_E_PASSWORD_RESET_REQUIRED);

    case NGX_COGNITO_USER_STATUS_UNCONFIRMED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_CONFIRMED);

    case NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD:

        if (user->temporary_until.set
            && user->temporary_until.value <= call->now)
        {
            return ngx_cognito_fail(call,
                                    NGX_COGNITO_E_TEMPORARY_PASSWORD_EXPIRED);
        }

        return ngx_cognito_continue_with(call,
                                      ngx_cognito_new_password_required_steps);

    default:
        return NGX_OK;
    }
}


ngx_int_t
ngx_cognito_commit_sign_in(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (found->posted) {
        found->posted = 0;
        return ngx_cognito_continue_with(call, ngx_cognito_posted_steps);
    }

    if (found->session && ngx_cognito_take_session(call) != NGX_OK) {
        return NGX_ERROR;
    }

    if (found->password_shown && ngx_cognito_forget_failures(call) != NGX_OK) {
        return NGX_ERROR;
    }

    return found->user_changed ? ngx_cognito_commit_user(call)
                               : ngx_cognito_commit_sides(call);
}


ngx_int_t
ngx_cognito_challenge_begin(ngx_cognito_call_t *call, ngx_uint_t challenge)
{
    ngx_cognito_found_t                   *found;
    ngx_cognito_initiate_auth_response_t  *reply;

    found = &call->found;

    reply = ngx_pcalloc(call->pool,
                        sizeof(ngx_cognito_initiate_auth_response_t));
    found->offer = ngx_pcalloc(call->pool,
                               sizeof(ngx_cognito_session_record_t));

    if (reply == NULL || found->offer == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    reply->challenge_name = challenge;
    reply->challenge_parameters = ngx_array_create(call->pool, 4,
                                                sizeof(ngx_cognito_entry_t));

    if (reply->challenge_parameters == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    /* what the sign-in began with goes along with its sessions */

    if (found->answered) {
        found->offer->flow = found->answered->flow;

    } else {
        found->offer->flow = found->flow;
    }

    found->offer->device_key = found->device_key;

    found->reply = reply;
    call->output_shape = &ngx_cognito_shape_initiate_auth_response;
    call->output = reply;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_challenge_parameter(ngx_cognito_call_t *call, const char *name,
    const ngx_str_t *value)
{
    ngx_cognito_entry_t  *entry;

    entry = ngx_array_push(call->found.reply->challenge_parameters);
    if (entry == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    entry->key.data = (u_char *) name;
    entry->key.len = ngx_strlen(name);
    entry->value = *value;

    return NGX_OK;
}
