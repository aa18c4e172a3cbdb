
/*
 * InitiateAuth and AdminInitiateAuth: a table says which flow is whose, what
 * allows it, and the steps that carry it out.
 *
 * What does not live here: what follows a factor that was proven
 * (ngx_cognito_proven.c), challenges (ngx_cognito_challenges.c), refreshing
 * (ngx_cognito_refresh.c), grants and tokens (ngx_cognito_sign_in.c).
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


/* what ExplicitAuthFlows of a client comes to */

#define NGX_COGNITO_ALLOWS_PASSWORD        0x01
#define NGX_COGNITO_ALLOWS_ADMIN_PASSWORD  0x02
#define NGX_COGNITO_ALLOWS_SRP             0x04
#define NGX_COGNITO_ALLOWS_CUSTOM          0x08
#define NGX_COGNITO_ALLOWS_REFRESH         0x10
#define NGX_COGNITO_ALLOWS_CHOICE          0x20

/* who may begin a flow */

#define NGX_COGNITO_FLOW_OF_USER           0x01
#define NGX_COGNITO_FLOW_OF_ADMIN          0x02


typedef struct {
    ngx_uint_t                    flow;
    ngx_uint_t                    whose;
    ngx_uint_t                    allowed;
    ngx_uint_t                    refusal;
    const ngx_cognito_step_pt    *steps;    /* NULL: none are written */
} ngx_cognito_flow_t;


static ngx_int_t ngx_cognito_read_flow(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_admin_flow(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_begin_flow(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_allowed_flows(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_need_password(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_admit_user(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_initiate_auth_steps[] = {
    ngx_cognito_read_flow,
    ngx_cognito_load_client,
    ngx_cognito_begin_flow,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_admin_initiate_auth_steps[] = {
    ngx_cognito_read_admin_flow,
    ngx_cognito_load_user_pool,
    ngx_cognito_load_client_of_pool,
    ngx_cognito_check_client_of_pool,
    ngx_cognito_begin_flow,
    NULL
};


static const ngx_cognito_step_pt  ngx_cognito_password_flow_steps[] = {
    ngx_cognito_check_secret_hash,
    ngx_cognito_need_password,
    ngx_cognito_find_user_and_lock,
    ngx_cognito_migrate_user,
    ngx_cognito_admit_user,
    ngx_cognito_pre_authentication,
    ngx_cognito_check_password,
    ngx_cognito_password_proven,
    NULL
};


static ngx_cognito_flow_t  ngx_cognito_flows[] = {

    { NGX_COGNITO_AUTH_FLOW_USER_PASSWORD_AUTH,
      NGX_COGNITO_FLOW_OF_USER,
      NGX_COGNITO_ALLOWS_PASSWORD,
      NGX_COGNITO_E_PASSWORD_FLOW_DISABLED,
      ngx_cognito_password_flow_steps },

    { NGX_COGNITO_AUTH_FLOW_ADMIN_USER_PASSWORD_AUTH,
      NGX_COGNITO_FLOW_OF_ADMIN,
      NGX_COGNITO_ALLOWS_ADMIN_PASSWORD,
      NGX_COGNITO_E_ADMIN_FLOW_DISABLED,
      ngx_cognito_password_flow_steps },

    { NGX_COGNITO_AUTH_FLOW_ADMIN_NO_SRP_AUTH,
      NGX_COGNITO_FLOW_OF_ADMIN,
      NGX_COGNITO_ALLOWS_ADMIN_PASSWORD,
      NGX_COGNITO_E_ADMIN_FLOW_DISABLED,
      ngx_cognito_password_flow_steps },

    { NGX_COGNITO_AUTH_FLOW_REFRESH_TOKEN_AUTH,
      NGX_COGNITO_FLOW_OF_USER|NGX_COGNITO_FLOW_OF_ADMIN,
      NGX_COGNITO_ALLOWS_REFRESH,
      NGX_COGNITO_E_REFRESH_FLOW_DISABLED,
      ngx_cognito_refresh_flow_steps },

    { NGX_COGNITO_AUTH_FLOW_REFRESH_TOKEN,
      NGX_COGNITO_FLOW_OF_USER|NGX_COGNITO_FLOW_OF_ADMIN,
      NGX_COGNITO_ALLOWS_REFRESH,
      NGX_COGNITO_E_REFRESH_FLOW_DISABLED,
      ngx_cognito_refresh_flow_steps },

    { NGX_COGNITO_AUTH_FLOW_CUSTOM_AUTH,
      NGX_COGNITO_FLOW_OF_USER|NGX_COGNITO_FLOW_OF_ADMIN,
      NGX_COGNITO_ALLOWS_CUSTOM,
      NGX_COGNITO_E_CUSTOM_FLOW_DISABLED,
      ngx_cognito_custom_flow_steps },

    { NGX_COGNITO_AUTH_FLOW_USER_SRP_AUTH,
      NGX_COGNITO_FLOW_OF_USER|NGX_COGNITO_FLOW_OF_ADMIN,
      NGX_COGNITO_ALLOWS_SRP,
      NGX_COGNITO_E_SRP_FLOW_DISABLED,
      ngx_cognito_srp_flow_steps },

    { NGX_COGNITO_AUTH_FLOW_USER_AUTH,
      NGX_COGNITO_FLOW_OF_USER|NGX_COGNITO_FLOW_OF_ADMIN,
      NGX_COGNITO_ALLOWS_CHOICE,
      NGX_COGNITO_E_CHOICE_FLOW_DISABLED,
      ngx_cognito_choice_flow_steps }
};

#define NGX_COGNITO_NFLOWS                                                    \
    (sizeof(ngx_cognito_flows) / sizeof(ngx_cognito_flows[0]))


/* by value of ExplicitAuthFlows */

static ngx_uint_t
    ngx_cognito_flow_allowances[NGX_COGNITO_EXPLICIT_AUTH_FLOWS_N + 1] =
{
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_USER_PASSWORD_AUTH] =
        NGX_COGNITO_ALLOWS_PASSWORD,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_USER_PASSWORD_AUTH] =
        NGX_COGNITO_ALLOWS_PASSWORD,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_ADMIN_USER_PASSWORD_AUTH] =
        NGX_COGNITO_ALLOWS_ADMIN_PASSWORD,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ADMIN_NO_SRP_AUTH] =
        NGX_COGNITO_ALLOWS_ADMIN_PASSWORD,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_USER_SRP_AUTH] =
        NGX_COGNITO_ALLOWS_SRP,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_CUSTOM_AUTH] =
        NGX_COGNITO_ALLOWS_CUSTOM,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_CUSTOM_AUTH_FLOW_ONLY] =
        NGX_COGNITO_ALLOWS_CUSTOM,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_REFRESH_TOKEN_AUTH] =
        NGX_COGNITO_ALLOWS_REFRESH,
    [NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_USER_AUTH] =
        NGX_COGNITO_ALLOWS_CHOICE
};


static ngx_int_t
ngx_cognito_read_flow(ngx_cognito_call_t *call)
{
    ngx_cognito_initiate_auth_request_t  *input;

    input = call->input;

    call->found.flow = input->auth_flow;
    call->found.parameters = input->auth_parameters;
    ngx_cognito_ask_parameters(call);
    ngx_cognito_ask_device_key(call);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_read_admin_flow(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_initiate_auth_request_t  *input;

    input = call->input;

    call->found.flow = input->auth_flow;
    call->found.parameters = input->auth_parameters;
    ngx_cognito_ask_parameters(call);
    ngx_cognito_ask_device_key(call);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_begin_flow(ngx_cognito_call_t *call)
{
    ngx_uint_t           i, whose;
    ngx_cognito_flow_t  *flow;

    whose = call->operation->id == NGX_COGNITO_OP_ADMIN_INITIATE_AUTH
                ? NGX_COGNITO_FLOW_OF_ADMIN : NGX_COGNITO_FLOW_OF_USER;

    for (i = 0; i < NGX_COGNITO_NFLOWS; i++) {
        flow = &ngx_cognito_flows[i];

        if (flow->flow != call->found.flow) {
            continue;
        }

        if (!(flow->whose & whose)) {
            break;
        }

        if (flow->allowed == NGX_COGNITO_ALLOWS_REFRESH
            && ngx_cognito_rotates(call))
        {
            return ngx_cognito_fail(call, NGX_COGNITO_E_REFRESH_TOKEN_ROTATES);
        }

        if (!(ngx_cognito_allowed_flows(call) & flow->allowed)) {
            return ngx_cognito_fail(call, flow->refusal);
        }

        if (flow->steps == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_FLOW_NOT_IMPLEMENTED,
                            ngx_cognito_enum_text(&ngx_cognito_shape_auth_flow,
                                                  flow->flow));
        }

        return ngx_cognito_continue_with(call, flow->steps);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_FLOW_NOT_SUPPORTED);
}


/* a client whose refresh tokens rotate cannot allow the flow, either */

ngx_uint_t
ngx_cognito_rotates(ngx_cognito_call_t *call)
{
    ngx_cognito_refresh_token_rotation_t  *rotation;

    rotation = call->found.client->settings->refresh_token_rotation;

    return rotation && rotation->feature == NGX_COGNITO_FEATURE_ENABLED;
}


ngx_uint_t
ngx_cognito_allows_refresh(ngx_cognito_call_t *call)
{
    return (ngx_cognito_allowed_flows(call) & NGX_COGNITO_ALLOWS_REFRESH) != 0;
}


/*
 * A list of the names without ALLOW_ dates from the time when it only added
 * to what every client could do, unless it said CUSTOM_AUTH_FLOW_ONLY.
 */

static ngx_uint_t
ngx_cognito_allowed_flows(ngx_cognito_call_t *call)
{
    ngx_uint_t    i, *value, allowed, legacy;
    ngx_array_t  *list;

    list = call->found.client->settings->explicit_auth_flows;

    if (list == NULL || list->nelts == 0) {
        return NGX_COGNITO_ALLOWS_REFRESH|NGX_COGNITO_ALLOWS_SRP
               |NGX_COGNITO_ALLOWS_CUSTOM;
    }

    value = list->elts;
    allowed = 0;
    legacy = 0;

    for (i = 0; i < list->nelts; i++) {
        allowed |= ngx_cognito_flow_allowances[value[i]];

        switch (value[i]) {

        case NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ADMIN_NO_SRP_AUTH:
        case NGX_COGNITO_EXPLICIT_AUTH_FLOWS_USER_PASSWORD_AUTH:
            legacy |= NGX_COGNITO_ALLOWS_REFRESH|NGX_COGNITO_ALLOWS_SRP
                      |NGX_COGNITO_ALLOWS_CUSTOM;
            break;

        case NGX_COGNITO_EXPLICIT_AUTH_FLOWS_CUSTOM_AUTH_FLOW_ONLY:
            return allowed|NGX_COGNITO_ALLOWS_REFRESH;
        }
    }

    return allowed|legacy;
}


ngx_uint_t
ngx_cognito_allows_choice(ngx_cognito_call_t *call)
{
    return (ngx_cognito_allowed_flows(call) & NGX_COGNITO_ALLOWS_CHOICE) != 0;
}


/* passwords */

static ngx_int_t
ngx_cognito_need_password(ngx_cognito_call_t *call)
{
    const ngx_str_t  *password;

    if (ngx_cognito_required_parameter(call, "USERNAME") == NULL) {
        return NGX_ERROR;
    }

    password = ngx_cognito_required_parameter(call, "PASSWORD");

    if (password == NULL) {
        return NGX_ERROR;
    }

    call->asked.password = *password;

    return NGX_OK;
}


/*
 * Who is not confirmed is told so before the password is looked at.  A user
 * that is not there goes on to the password where the client hides which
 * users there are, and fails there, as late as a wrong password does.
 */

static ngx_int_t
ngx_cognito_admit_user(ngx_cognito_call_t *call)
{
    ngx_cognito_user_record_t  *user;

    user = call->found.user.record;

    if (user == NULL) {
        return ngx_cognito_hides_users(call)
                   ? NGX_OK : ngx_cognito_refuse_absent_user(call);
    }

    if (user->status == NGX_COGNITO_USER_STATUS_UNCONFIRMED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_CONFIRMED);
    }

    return NGX_OK;
}
