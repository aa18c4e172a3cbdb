
/*
 * Which steps carry out which operation.  An operation without a row is
 * answered as not implemented.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"


const ngx_cognito_step_pt  *ngx_cognito_steps[NGX_COGNITO_NOPERATIONS] = {

    [NGX_COGNITO_OP_SIGN_UP] =
        ngx_cognito_sign_up_steps,
    [NGX_COGNITO_OP_CONFIRM_SIGN_UP] =
        ngx_cognito_confirm_sign_up_steps,
    [NGX_COGNITO_OP_RESEND_CONFIRMATION_CODE] =
        ngx_cognito_resend_confirmation_code_steps,

    [NGX_COGNITO_OP_FORGOT_PASSWORD] =
        ngx_cognito_forgot_password_steps,
    [NGX_COGNITO_OP_CONFIRM_FORGOT_PASSWORD] =
        ngx_cognito_confirm_forgot_password_steps,
    [NGX_COGNITO_OP_CHANGE_PASSWORD] =
        ngx_cognito_change_password_steps,

    [NGX_COGNITO_OP_INITIATE_AUTH] =
        ngx_cognito_initiate_auth_steps,
    [NGX_COGNITO_OP_ADMIN_INITIATE_AUTH] =
        ngx_cognito_admin_initiate_auth_steps,
    [NGX_COGNITO_OP_RESPOND_TO_AUTH_CHALLENGE] =
        ngx_cognito_respond_to_auth_challenge_steps,
    [NGX_COGNITO_OP_ADMIN_RESPOND_TO_AUTH_CHALLENGE] =
        ngx_cognito_admin_respond_to_auth_challenge_steps,

    [NGX_COGNITO_OP_GET_USER] =
        ngx_cognito_get_user_steps,
    [NGX_COGNITO_OP_GLOBAL_SIGN_OUT] =
        ngx_cognito_global_sign_out_steps,
    [NGX_COGNITO_OP_REVOKE_TOKEN] =
        ngx_cognito_revoke_token_steps,
    [NGX_COGNITO_OP_DELETE_USER] =
        ngx_cognito_delete_user_steps,

    [NGX_COGNITO_OP_GET_TOKENS_FROM_REFRESH_TOKEN] =
        ngx_cognito_get_tokens_from_refresh_token_steps,
    [NGX_COGNITO_OP_ADMIN_USER_GLOBAL_SIGN_OUT] =
        ngx_cognito_admin_user_global_sign_out_steps,
    [NGX_COGNITO_OP_GET_CLIENT_TOKEN] =
        ngx_cognito_get_client_token_steps,
    [NGX_COGNITO_OP_LIST_USER_SESSIONS] =
        ngx_cognito_list_user_sessions_steps,
    [NGX_COGNITO_OP_ADMIN_LIST_USER_SESSIONS] =
        ngx_cognito_admin_list_user_sessions_steps,
    [NGX_COGNITO_OP_REVOKE_USER_SESSION] =
        ngx_cognito_revoke_user_session_steps,
    [NGX_COGNITO_OP_ADMIN_REVOKE_USER_SESSION] =
        ngx_cognito_admin_revoke_user_session_steps,
    [NGX_COGNITO_OP_SET_USER_POOL_SESSION_CONFIGURATION] =
        ngx_cognito_set_user_pool_session_configuration_steps,
    [NGX_COGNITO_OP_GET_USER_POOL_SESSION_CONFIGURATION] =
        ngx_cognito_get_user_pool_session_configuration_steps,
    [NGX_COGNITO_OP_SET_USER_POOL_CLIENT_SESSION_CONFIGURATION] =
        ngx_cognito_set_user_pool_client_session_configuration_steps,
    [NGX_COGNITO_OP_GET_USER_POOL_CLIENT_SESSION_CONFIGURATION] =
        ngx_cognito_get_user_pool_client_session_configuration_steps,

    [NGX_COGNITO_OP_ADMIN_CREATE_USER] =
        ngx_cognito_admin_create_user_steps,
    [NGX_COGNITO_OP_ADMIN_GET_USER] =
        ngx_cognito_admin_get_user_steps,
    [NGX_COGNITO_OP_ADMIN_SET_USER_PASSWORD] =
        ngx_cognito_admin_set_user_password_steps,
    [NGX_COGNITO_OP_ADMIN_RESET_USER_PASSWORD] =
        ngx_cognito_admin_reset_user_password_steps,
    [NGX_COGNITO_OP_ADMIN_CONFIRM_SIGN_UP] =
        ngx_cognito_admin_confirm_sign_up_steps,
    [NGX_COGNITO_OP_ADMIN_DISABLE_USER] =
        ngx_cognito_admin_disable_user_steps,
    [NGX_COGNITO_OP_ADMIN_ENABLE_USER] =
        ngx_cognito_admin_enable_user_steps,
    [NGX_COGNITO_OP_ADMIN_DELETE_USER] =
        ngx_cognito_admin_delete_user_steps,

    [NGX_COGNITO_OP_UPDATE_USER_ATTRIBUTES] =
        ngx_cognito_update_user_attributes_steps,
    [NGX_COGNITO_OP_DELETE_USER_ATTRIBUTES] =
        ngx_cognito_delete_user_attributes_steps,
    [NGX_COGNITO_OP_GET_USER_ATTRIBUTE_VERIFICATION_CODE] =
        ngx_cognito_get_user_attribute_verification_code_steps,
    [NGX_COGNITO_OP_VERIFY_USER_ATTRIBUTE] =
        ngx_cognito_verify_user_attribute_steps,
    [NGX_COGNITO_OP_ADMIN_UPDATE_USER_ATTRIBUTES] =
        ngx_cognito_admin_update_user_attributes_steps,
    [NGX_COGNITO_OP_ADMIN_DELETE_USER_ATTRIBUTES] =
        ngx_cognito_admin_delete_user_attributes_steps,

    /* second factors and their preferences */

    [NGX_COGNITO_OP_ASSOCIATE_SOFTWARE_TOKEN] =
        ngx_cognito_associate_software_token_steps,
    [NGX_COGNITO_OP_VERIFY_SOFTWARE_TOKEN] =
        ngx_cognito_verify_software_token_steps,
    [NGX_COGNITO_OP_ADMIN_DELETE_SOFTWARE_TOKEN] =
        ngx_cognito_admin_delete_software_token_steps,
    [NGX_COGNITO_OP_SET_USER_MFA_PREFERENCE] =
        ngx_cognito_set_user_mfa_preference_steps,
    [NGX_COGNITO_OP_ADMIN_SET_USER_MFA_PREFERENCE] =
        ngx_cognito_admin_set_user_mfa_preference_steps,
    [NGX_COGNITO_OP_SET_USER_SETTINGS] =
        ngx_cognito_set_user_settings_steps,
    [NGX_COGNITO_OP_ADMIN_SET_USER_SETTINGS] =
        ngx_cognito_admin_set_user_settings_steps,
    [NGX_COGNITO_OP_GET_USER_AUTH_FACTORS] =
        ngx_cognito_get_user_auth_factors_steps,
    [NGX_COGNITO_OP_ADMIN_GET_USER_AUTH_FACTORS] =
        ngx_cognito_admin_get_user_auth_factors_steps,
    [NGX_COGNITO_OP_SET_USER_POOL_MFA_CONFIG] =
        ngx_cognito_set_user_pool_mfa_config_steps,
    [NGX_COGNITO_OP_GET_USER_POOL_MFA_CONFIG] =
        ngx_cognito_get_user_pool_mfa_config_steps,

    /* devices */

    [NGX_COGNITO_OP_CONFIRM_DEVICE] =
        ngx_cognito_confirm_device_steps,
    [NGX_COGNITO_OP_GET_DEVICE] =
        ngx_cognito_get_device_steps,
    [NGX_COGNITO_OP_LIST_DEVICES] =
        ngx_cognito_list_devices_steps,
    [NGX_COGNITO_OP_UPDATE_DEVICE_STATUS] =
        ngx_cognito_update_device_status_steps,
    [NGX_COGNITO_OP_FORGET_DEVICE] =
        ngx_cognito_forget_device_steps,
    [NGX_COGNITO_OP_ADMIN_GET_DEVICE] =
        ngx_cognito_admin_get_device_steps,
    [NGX_COGNITO_OP_ADMIN_LIST_DEVICES] =
        ngx_cognito_admin_list_devices_steps,
    [NGX_COGNITO_OP_ADMIN_UPDATE_DEVICE_STATUS] =
        ngx_cognito_admin_update_device_status_steps,
    [NGX_COGNITO_OP_ADMIN_FORGET_DEVICE] =
        ngx_cognito_admin_forget_device_steps,

    /* passkeys */

    [NGX_COGNITO_OP_START_WEB_AUTHN_REGISTRATION] =
        ngx_cognito_start_web_authn_registration_steps,
    [NGX_COGNITO_OP_COMPLETE_WEB_AUTHN_REGISTRATION] =
        ngx_cognito_complete_web_authn_registration_steps,
    [NGX_COGNITO_OP_LIST_WEB_AUTHN_CREDENTIALS] =
        ngx_cognito_list_web_authn_credentials_steps,
    [NGX_COGNITO_OP_DELETE_WEB_AUTHN_CREDENTIAL] =
        ngx_cognito_delete_web_authn_credential_steps,

    /* pools and app clients */

    [NGX_COGNITO_OP_CREATE_USER_POOL] =
        ngx_cognito_create_user_pool_steps,
    [NGX_COGNITO_OP_DESCRIBE_USER_POOL] =
        ngx_cognito_describe_user_pool_steps,
    [NGX_COGNITO_OP_UPDATE_USER_POOL] =
        ngx_cognito_update_user_pool_steps,
    [NGX_COGNITO_OP_DELETE_USER_POOL] =
        ngx_cognito_delete_user_pool_steps,

    [NGX_COGNITO_OP_CREATE_USER_POOL_CLIENT] =
        ngx_cognito_create_user_pool_client_steps,
    [NGX_COGNITO_OP_DESCRIBE_USER_POOL_CLIENT] =
        ngx_cognito_describe_user_pool_client_steps,
    [NGX_COGNITO_OP_UPDATE_USER_POOL_CLIENT] =
        ngx_cognito_update_user_pool_client_steps,
    [NGX_COGNITO_OP_DELETE_USER_POOL_CLIENT] =
        ngx_cognito_delete_user_pool_client_steps,

    [NGX_COGNITO_OP_CREATE_GROUP] =
        ngx_cognito_create_group_steps,
    [NGX_COGNITO_OP_GET_GROUP] =
        ngx_cognito_get_group_steps,
    [NGX_COGNITO_OP_UPDATE_GROUP] =
        ngx_cognito_update_group_steps,
    [NGX_COGNITO_OP_DELETE_GROUP] =
        ngx_cognito_delete_group_steps,
    [NGX_COGNITO_OP_LIST_GROUPS] =
        ngx_cognito_list_groups_steps,
    [NGX_COGNITO_OP_ADMIN_ADD_USER_TO_GROUP] =
        ngx_cognito_admin_add_user_to_group_steps,
    [NGX_COGNITO_OP_ADMIN_REMOVE_USER_FROM_GROUP] =
        ngx_cognito_admin_remove_user_from_group_steps,
    [NGX_COGNITO_OP_ADMIN_LIST_GROUPS_FOR_USER] =
        ngx_cognito_admin_list_groups_for_user_steps,
    [NGX_COGNITO_OP_LIST_USERS_IN_GROUP] =
        ngx_cognito_list_users_in_group_steps,
};
