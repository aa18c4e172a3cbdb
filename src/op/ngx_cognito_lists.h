
/*
 * The operations' lists of steps, each in the file of its family.  The table
 * that names them all is ngx_cognito_operations.c.
 */


#ifndef _NGX_COGNITO_LISTS_H_INCLUDED_
#define _NGX_COGNITO_LISTS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/* signing up */

extern const ngx_cognito_step_pt  ngx_cognito_sign_up_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_confirm_sign_up_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_resend_confirmation_code_steps[];

/* passwords */

extern const ngx_cognito_step_pt  ngx_cognito_forgot_password_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_confirm_forgot_password_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_change_password_steps[];

/* signing in, tokens and signing out */

extern const ngx_cognito_step_pt  ngx_cognito_initiate_auth_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_initiate_auth_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_respond_to_auth_challenge_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_respond_to_auth_challenge_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_get_user_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_global_sign_out_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_revoke_token_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_delete_user_steps[];

/* refreshing, user sessions, tokens of clients */

extern const ngx_cognito_step_pt
    ngx_cognito_get_tokens_from_refresh_token_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_user_global_sign_out_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_get_client_token_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_list_user_sessions_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_list_user_sessions_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_revoke_user_session_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_revoke_user_session_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_set_user_pool_session_configuration_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_get_user_pool_session_configuration_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_set_user_pool_client_session_configuration_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_get_user_pool_client_session_configuration_steps[];

/* administration of users */

extern const ngx_cognito_step_pt  ngx_cognito_admin_create_user_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_get_user_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_set_user_password_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_reset_user_password_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_confirm_sign_up_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_disable_user_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_enable_user_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_delete_user_steps[];

/* attributes */

extern const ngx_cognito_step_pt  ngx_cognito_update_user_attributes_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_delete_user_attributes_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_get_user_attribute_verification_code_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_verify_user_attribute_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_update_user_attributes_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_delete_user_attributes_steps[];

/* second factors and their preferences */

extern const ngx_cognito_step_pt  ngx_cognito_associate_software_token_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_verify_software_token_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_delete_software_token_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_set_user_mfa_preference_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_set_user_mfa_preference_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_set_user_settings_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_set_user_settings_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_get_user_auth_factors_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_get_user_auth_factors_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_set_user_pool_mfa_config_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_get_user_pool_mfa_config_steps[];

/* devices */

extern const ngx_cognito_step_pt  ngx_cognito_confirm_device_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_get_device_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_list_devices_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_update_device_status_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_forget_device_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_get_device_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_list_devices_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_update_device_status_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_forget_device_steps[];

/* passkeys */

extern const ngx_cognito_step_pt
    ngx_cognito_start_web_authn_registration_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_complete_web_authn_registration_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_list_web_authn_credentials_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_delete_web_authn_credential_steps[];

/* pools */

extern const ngx_cognito_step_pt  ngx_cognito_create_user_pool_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_describe_user_pool_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_update_user_pool_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_delete_user_pool_steps[];

/* app clients */

extern const ngx_cognito_step_pt  ngx_cognito_create_user_pool_client_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_describe_user_pool_client_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_update_user_pool_client_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_delete_user_pool_client_steps[];

/* groups */

extern const ngx_cognito_step_pt  ngx_cognito_create_group_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_get_group_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_update_group_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_delete_group_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_list_groups_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_admin_add_user_to_group_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_remove_user_from_group_steps[];
extern const ngx_cognito_step_pt
    ngx_cognito_admin_list_groups_for_user_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_list_users_in_group_steps[];


#endif /* _NGX_COGNITO_LISTS_H_INCLUDED_ */
