
/*
 * Whether a pool tracks its users' sign-ins, how many of them a user may
 * have, and how long an app client lets a single sign-on serve it.
 *
 * These settings lie beside those of the pool and of the client in their
 * records: UpdateUserPool and UpdateUserPoolClient leave them as they are.
 * What comes of them is in ngx_cognito_user_sessions.c.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_configure.h"


#define NGX_COGNITO_DEFAULT_MAX_PER_USER          20
#define NGX_COGNITO_DEFAULT_MAX_VALIDITY_MINUTES  60


static ngx_int_t ngx_cognito_need_session_tier(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_change_pool_sessions(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_show_pool_sessions(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_need_pool_tracking(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_change_client_sessions(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_client_sessions_changed(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_show_client_sessions(ngx_cognito_call_t *call);


const ngx_cognito_step_pt
    ngx_cognito_set_user_pool_session_configuration_steps[] =
{
    ngx_cognito_load_user_pool,
    ngx_cognito_need_session_tier,
    ngx_cognito_change_pool_sessions,
    NULL
};


const ngx_cognito_step_pt
    ngx_cognito_get_user_pool_session_configuration_steps[] =
{
    ngx_cognito_load_user_pool,
    ngx_cognito_show_pool_sessions,
    NULL
};


const ngx_cognito_step_pt
    ngx_cognito_set_user_pool_client_session_configuration_steps[] =
{
    ngx_cognito_load_user_pool,
    ngx_cognito_load_client_of_pool,
    ngx_cognito_check_client_of_pool,
    ngx_cognito_need_session_tier,
    ngx_cognito_need_pool_tracking,
    ngx_cognito_change_client_sessions,
    NULL
};


const ngx_cognito_step_pt
    ngx_cognito_get_user_pool_client_session_configuration_steps[] =
{
    ngx_cognito_load_user_pool,
    ngx_cognito_load_client_of_pool,
    ngx_cognito_check_client_of_pool,
    ngx_cognito_show_client_sessions,
    NULL
};


static ngx_cognito_user_pool_token_session_config_t
    ngx_cognito_default_token_session =
{
    { NGX_COGNITO_DEFAULT_MAX_PER_USER, 1 }
};


static ngx_cognito_client_sso_session_config_t
    ngx_cognito_default_sso_session =
{
    { NGX_COGNITO_DEFAULT_MAX_VALIDITY_MINUTES, 1 }
};


static ngx_int_t
ngx_cognito_need_session_tier(ngx_cognito_call_t *call)
{
    ngx_uint_t  tier;

    static ngx_str_t  feature = ngx_string("User Session Tracking");

    tier = call->found.user_pool->settings->user_pool_tier;

    if (tier != NGX_COGNITO_USER_POOL_TIER_LITE) {
        return NGX_OK;
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_FEATURES_NOT_IN_TIER,
                            ngx_cognito_enum_text(
                                    &ngx_cognito_shape_user_pool_tier, tier),
                            &feature);
}


static ngx_int_t
ngx_cognito_change_pool_sessions(ngx_cognito_call_t *call)
{
    ngx_cognito_loaded_pool_t       *loaded;
    ngx_cognito_user_pool_record_t   record;
    ngx_cognito_set_user_pool_session_configuration_request_t   *input;
    ngx_cognito_set_user_pool_session_configuration_response_t  *output;

    input = call->input;
    output = call->output;
    loaded = call->found.user_pool;

    record = *loaded->record;
    record.user_session_tracking = input->user_session_tracking;
    record.token_session = input->token_session;

    output->user_pool_id = loaded->id;
    output->user_session_tracking = record.user_session_tracking;
    output->token_session = record.token_session;

    return ngx_cognito_commit_user_pool(call, &record,
                                        ngx_cognito_user_pool_committed);
}


static ngx_int_t
ngx_cognito_show_pool_sessions(ngx_cognito_call_t *call)
{
    ngx_cognito_user_pool_record_t                              *record;
    ngx_cognito_get_user_pool_session_configuration_response_t  *output;

    output = call->output;
    record = call->found.user_pool->record;

    output->user_pool_id = call->found.user_pool->id;
    output->user_session_tracking =
        record->user_session_tracking
            ? record->user_session_tracking
            : (ngx_uint_t) NGX_COGNITO_USER_SESSION_TRACKING_DISABLED;
    output->token_session = record->token_session
                                ? record->token_session
                                : &ngx_cognito_default_token_session;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_need_pool_tracking(ngx_cognito_call_t *call)
{
    if (call->found.user_pool->record->user_session_tracking
        != NGX_COGNITO_USER_SESSION_TRACKING_ENABLED)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_SESSIONS_NOT_TRACKED);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_change_client_sessions(ngx_cognito_call_t *call)
{
    ngx_cognito_commit_t         *commit;
    ngx_cognito_client_record_t   record;
    ngx_cognito_loaded_client_t  *loaded;
    ngx_cognito_set_user_pool_client_session_configuration_request_t   *input;
    ngx_cognito_set_user_pool_client_session_configuration_response_t  *output;

    input = call->input;
    output = call->output;
    loaded = call->found.client;

    record = *loaded->record;
    record.sso_session = input->sso_session;

    commit = ngx_cognito_commit_create(call->pool, &loaded->key,
                                       loaded->version);
    if (commit == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_client_record,
                              &record);

    output->user_pool_id = call->found.user_pool->id;
    output->client_id = loaded->id;
    output->sso_session = record.sso_session;

    return ngx_cognito_commit_settings(call, commit,
                                       ngx_cognito_client_sessions_changed);
}


static ngx_int_t
ngx_cognito_client_sessions_changed(ngx_cognito_call_t *call)
{
    return ngx_cognito_settings_committed(call, &call->found.client->key);
}


static ngx_int_t
ngx_cognito_show_client_sessions(ngx_cognito_call_t *call)
{
    ngx_cognito_client_record_t  *record;
    ngx_cognito_get_user_pool_client_session_configuration_response_t  *output;

    output = call->output;
    record = call->found.client->record;

    output->user_pool_id = call->found.user_pool->id;
    output->client_id = call->found.client->id;
    output->sso_session = record->sso_session
                              ? record->sso_session
                              : &ngx_cognito_default_sso_session;

    return NGX_OK;
}
