
/*
 * Made by generate.pl from cognito-idp.json and records.json; edit those.
 * What is declared here is explained in ngx_cognito_shape.h.
 */


#ifndef _NGX_COGNITO_MODEL_GEN_H_INCLUDED_
#define _NGX_COGNITO_MODEL_GEN_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_shape.h"


/* the exceptions of the model */

typedef enum {
    NGX_COGNITO_ACCESS_DENIED_EXCEPTION = 0,
    NGX_COGNITO_ALIAS_EXISTS_EXCEPTION,
    NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION,
    NGX_COGNITO_CODE_MISMATCH_EXCEPTION,
    NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION,
    NGX_COGNITO_DEVICE_KEY_EXISTS_EXCEPTION,
    NGX_COGNITO_DUPLICATE_PROVIDER_EXCEPTION,
    NGX_COGNITO_ENABLE_SOFTWARE_TOKEN_MFA_EXCEPTION,
    NGX_COGNITO_EXPIRED_CODE_EXCEPTION,
    NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
    NGX_COGNITO_FORBIDDEN_EXCEPTION,
    NGX_COGNITO_GROUP_EXISTS_EXCEPTION,
    NGX_COGNITO_INTERNAL_ERROR_EXCEPTION,
    NGX_COGNITO_INTERNAL_SERVER_EXCEPTION,
    NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
    NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION,
    NGX_COGNITO_INVALID_OAUTH_FLOW_EXCEPTION,
    NGX_COGNITO_INVALID_PARAMETER_EXCEPTION,
    NGX_COGNITO_INVALID_PASSWORD_EXCEPTION,
    NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
    NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
    NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
    NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION,
    NGX_COGNITO_MFA_METHOD_NOT_FOUND_EXCEPTION,
    NGX_COGNITO_MANAGED_LOGIN_BRANDING_EXISTS_EXCEPTION,
    NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION,
    NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION,
    NGX_COGNITO_PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
    NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION,
    NGX_COGNITO_PRECONDITION_NOT_MET_EXCEPTION,
    NGX_COGNITO_REFRESH_TOKEN_REUSE_EXCEPTION,
    NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION,
    NGX_COGNITO_SCOPE_DOES_NOT_EXIST_EXCEPTION,
    NGX_COGNITO_SERVICE_QUOTA_EXCEEDED_EXCEPTION,
    NGX_COGNITO_SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
    NGX_COGNITO_TERMS_EXISTS_EXCEPTION,
    NGX_COGNITO_TIER_CHANGE_NOT_ALLOWED_EXCEPTION,
    NGX_COGNITO_TOO_MANY_FAILED_ATTEMPTS_EXCEPTION,
    NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION,
    NGX_COGNITO_UNAUTHORIZED_EXCEPTION,
    NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION,
    NGX_COGNITO_UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION,
    NGX_COGNITO_UNSUPPORTED_OPERATION_EXCEPTION,
    NGX_COGNITO_UNSUPPORTED_TOKEN_TYPE_EXCEPTION,
    NGX_COGNITO_UNSUPPORTED_USER_STATE_EXCEPTION,
    NGX_COGNITO_USER_IMPORT_IN_PROGRESS_EXCEPTION,
    NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION,
    NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION,
    NGX_COGNITO_USER_NOT_FOUND_EXCEPTION,
    NGX_COGNITO_USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION,
    NGX_COGNITO_USER_POOL_TAGGING_EXCEPTION,
    NGX_COGNITO_USERNAME_EXISTS_EXCEPTION,
    NGX_COGNITO_WEB_AUTHN_CHALLENGE_NOT_FOUND_EXCEPTION,
    NGX_COGNITO_WEB_AUTHN_CLIENT_MISMATCH_EXCEPTION,
    NGX_COGNITO_WEB_AUTHN_CONFIGURATION_MISSING_EXCEPTION,
    NGX_COGNITO_WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED_EXCEPTION,
    NGX_COGNITO_WEB_AUTHN_NOT_ENABLED_EXCEPTION,
    NGX_COGNITO_WEB_AUTHN_ORIGIN_NOT_ALLOWED_EXCEPTION,
    NGX_COGNITO_WEB_AUTHN_RELYING_PARTY_MISMATCH_EXCEPTION,
    NGX_COGNITO_NEXCEPTIONS
} ngx_cognito_exception_e;


typedef struct {
    ngx_str_t                     name;
    ngx_uint_t                    fault;    /* unsigned  fault:1; */
} ngx_cognito_exception_t;


extern const ngx_cognito_exception_t  ngx_cognito_exceptions[];


/* whose requests are limited together */

enum {
    NGX_COGNITO_CATEGORY_USER_AUTHENTICATION = 0,
    NGX_COGNITO_CATEGORY_USER_CREATION,
    NGX_COGNITO_CATEGORY_USER_ACCOUNT_RECOVERY,
    NGX_COGNITO_CATEGORY_USER_READ,
    NGX_COGNITO_CATEGORY_USER_UPDATE,
    NGX_COGNITO_CATEGORY_USER_TOKEN,
    NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
    NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
    NGX_COGNITO_CATEGORY_USER_LIST,
    NGX_COGNITO_CATEGORY_USER_POOL_READ,
    NGX_COGNITO_CATEGORY_USER_POOL_UPDATE,
    NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
    NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
    NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_READ,
    NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_UPDATE,
    NGX_COGNITO_CATEGORY_CLIENT_AUTHENTICATION,
    NGX_COGNITO_CATEGORY_LIMIT_MANAGEMENT,
    NGX_COGNITO_NCATEGORIES
};


typedef struct {
    ngx_str_t                     name;
    ngx_uint_t                    rate;     /* the service's, a second */
} ngx_cognito_category_t;


extern const ngx_cognito_category_t  ngx_cognito_categories[];


/* the operations, by name */

enum {
    NGX_COGNITO_OP_ADD_CUSTOM_ATTRIBUTES = 0,
    NGX_COGNITO_OP_ADD_USER_POOL_CLIENT_SECRET,
    NGX_COGNITO_OP_ADMIN_ADD_USER_TO_GROUP,
    NGX_COGNITO_OP_ADMIN_CONFIRM_SIGN_UP,
    NGX_COGNITO_OP_ADMIN_CREATE_USER,
    NGX_COGNITO_OP_ADMIN_DELETE_SOFTWARE_TOKEN,
    NGX_COGNITO_OP_ADMIN_DELETE_USER,
    NGX_COGNITO_OP_ADMIN_DELETE_USER_ATTRIBUTES,
    NGX_COGNITO_OP_ADMIN_DISABLE_PROVIDER_FOR_USER,
    NGX_COGNITO_OP_ADMIN_DISABLE_USER,
    NGX_COGNITO_OP_ADMIN_ENABLE_USER,
    NGX_COGNITO_OP_ADMIN_FORGET_DEVICE,
    NGX_COGNITO_OP_ADMIN_GET_DEVICE,
    NGX_COGNITO_OP_ADMIN_GET_USER,
    NGX_COGNITO_OP_ADMIN_GET_USER_AUTH_FACTORS,
    NGX_COGNITO_OP_ADMIN_INITIATE_AUTH,
    NGX_COGNITO_OP_ADMIN_LINK_PROVIDER_FOR_USER,
    NGX_COGNITO_OP_ADMIN_LIST_DEVICES,
    NGX_COGNITO_OP_ADMIN_LIST_GROUPS_FOR_USER,
    NGX_COGNITO_OP_ADMIN_LIST_USER_AUTH_EVENTS,
    NGX_COGNITO_OP_ADMIN_LIST_USER_SESSIONS,
    NGX_COGNITO_OP_ADMIN_REMOVE_USER_FROM_GROUP,
    NGX_COGNITO_OP_ADMIN_RESET_USER_PASSWORD,
    NGX_COGNITO_OP_ADMIN_RESPOND_TO_AUTH_CHALLENGE,
    NGX_COGNITO_OP_ADMIN_REVOKE_USER_SESSION,
    NGX_COGNITO_OP_ADMIN_SET_USER_MFA_PREFERENCE,
    NGX_COGNITO_OP_ADMIN_SET_USER_PASSWORD,
    NGX_COGNITO_OP_ADMIN_SET_USER_SETTINGS,
    NGX_COGNITO_OP_ADMIN_UPDATE_AUTH_EVENT_FEEDBACK,
    NGX_COGNITO_OP_ADMIN_UPDATE_DEVICE_STATUS,
    NGX_COGNITO_OP_ADMIN_UPDATE_USER_ATTRIBUTES,
    NGX_COGNITO_OP_ADMIN_USER_GLOBAL_SIGN_OUT,
    NGX_COGNITO_OP_ASSOCIATE_SOFTWARE_TOKEN,
    NGX_COGNITO_OP_CHANGE_PASSWORD,
    NGX_COGNITO_OP_COMPLETE_WEB_AUTHN_REGISTRATION,
    NGX_COGNITO_OP_CONFIRM_DEVICE,
    NGX_COGNITO_OP_CONFIRM_FORGOT_PASSWORD,
    NGX_COGNITO_OP_CONFIRM_SIGN_UP,
    NGX_COGNITO_OP_CREATE_GROUP,
    NGX_COGNITO_OP_CREATE_IDENTITY_PROVIDER,
    NGX_COGNITO_OP_CREATE_MANAGED_LOGIN_BRANDING,
    NGX_COGNITO_OP_CREATE_RESOURCE_SERVER,
    NGX_COGNITO_OP_CREATE_TERMS,
    NGX_COGNITO_OP_CREATE_USER_IMPORT_JOB,
    NGX_COGNITO_OP_CREATE_USER_POOL,
    NGX_COGNITO_OP_CREATE_USER_POOL_CLIENT,
    NGX_COGNITO_OP_CREATE_USER_POOL_DOMAIN,
    NGX_COGNITO_OP_CREATE_USER_POOL_REPLICA,
    NGX_COGNITO_OP_DELETE_GROUP,
    NGX_COGNITO_OP_DELETE_IDENTITY_PROVIDER,
    NGX_COGNITO_OP_DELETE_MANAGED_LOGIN_BRANDING,
    NGX_COGNITO_OP_DELETE_RESOURCE_SERVER,
    NGX_COGNITO_OP_DELETE_TERMS,
    NGX_COGNITO_OP_DELETE_USER,
    NGX_COGNITO_OP_DELETE_USER_ATTRIBUTES,
    NGX_COGNITO_OP_DELETE_USER_POOL,
    NGX_COGNITO_OP_DELETE_USER_POOL_CLIENT,
    NGX_COGNITO_OP_DELETE_USER_POOL_CLIENT_SECRET,
    NGX_COGNITO_OP_DELETE_USER_POOL_DOMAIN,
    NGX_COGNITO_OP_DELETE_USER_POOL_REPLICA,
    NGX_COGNITO_OP_DELETE_WEB_AUTHN_CREDENTIAL,
    NGX_COGNITO_OP_DESCRIBE_IDENTITY_PROVIDER,
    NGX_COGNITO_OP_DESCRIBE_MANAGED_LOGIN_BRANDING,
    NGX_COGNITO_OP_DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT,
    NGX_COGNITO_OP_DESCRIBE_RESOURCE_SERVER,
    NGX_COGNITO_OP_DESCRIBE_RISK_CONFIGURATION,
    NGX_COGNITO_OP_DESCRIBE_TERMS,
    NGX_COGNITO_OP_DESCRIBE_TERMS_BY_CLIENT,
    NGX_COGNITO_OP_DESCRIBE_USER_IMPORT_JOB,
    NGX_COGNITO_OP_DESCRIBE_USER_POOL,
    NGX_COGNITO_OP_DESCRIBE_USER_POOL_CLIENT,
    NGX_COGNITO_OP_DESCRIBE_USER_POOL_DOMAIN,
    NGX_COGNITO_OP_FORGET_DEVICE,
    NGX_COGNITO_OP_FORGOT_PASSWORD,
    NGX_COGNITO_OP_GET_CSV_HEADER,
    NGX_COGNITO_OP_GET_CLIENT_TOKEN,
    NGX_COGNITO_OP_GET_DEVICE,
    NGX_COGNITO_OP_GET_GROUP,
    NGX_COGNITO_OP_GET_IDENTITY_PROVIDER_BY_IDENTIFIER,
    NGX_COGNITO_OP_GET_LOG_DELIVERY_CONFIGURATION,
    NGX_COGNITO_OP_GET_PROVISIONED_LIMIT,
    NGX_COGNITO_OP_GET_SIGNING_CERTIFICATE,
    NGX_COGNITO_OP_GET_TOKENS_FROM_REFRESH_TOKEN,
    NGX_COGNITO_OP_GET_UI_CUSTOMIZATION,
    NGX_COGNITO_OP_GET_USER,
    NGX_COGNITO_OP_GET_USER_ATTRIBUTE_VERIFICATION_CODE,
    NGX_COGNITO_OP_GET_USER_AUTH_FACTORS,
    NGX_COGNITO_OP_GET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
    NGX_COGNITO_OP_GET_USER_POOL_MFA_CONFIG,
    NGX_COGNITO_OP_GET_USER_POOL_SESSION_CONFIGURATION,
    NGX_COGNITO_OP_GLOBAL_SIGN_OUT,
    NGX_COGNITO_OP_INITIATE_AUTH,
    NGX_COGNITO_OP_LIST_DEVICES,
    NGX_COGNITO_OP_LIST_GROUPS,
    NGX_COGNITO_OP_LIST_IDENTITY_PROVIDERS,
    NGX_COGNITO_OP_LIST_RESOURCE_SERVERS,
    NGX_COGNITO_OP_LIST_TAGS_FOR_RESOURCE,
    NGX_COGNITO_OP_LIST_TERMS,
    NGX_COGNITO_OP_LIST_USER_IMPORT_JOBS,
    NGX_COGNITO_OP_LIST_USER_POOL_CLIENT_SECRETS,
    NGX_COGNITO_OP_LIST_USER_POOL_CLIENTS,
    NGX_COGNITO_OP_LIST_USER_POOL_REPLICAS,
    NGX_COGNITO_OP_LIST_USER_POOLS,
    NGX_COGNITO_OP_LIST_USER_SESSIONS,
    NGX_COGNITO_OP_LIST_USERS,
    NGX_COGNITO_OP_LIST_USERS_IN_GROUP,
    NGX_COGNITO_OP_LIST_WEB_AUTHN_CREDENTIALS,
    NGX_COGNITO_OP_RESEND_CONFIRMATION_CODE,
    NGX_COGNITO_OP_RESPOND_TO_AUTH_CHALLENGE,
    NGX_COGNITO_OP_REVOKE_TOKEN,
    NGX_COGNITO_OP_REVOKE_USER_SESSION,
    NGX_COGNITO_OP_SET_LOG_DELIVERY_CONFIGURATION,
    NGX_COGNITO_OP_SET_RISK_CONFIGURATION,
    NGX_COGNITO_OP_SET_UI_CUSTOMIZATION,
    NGX_COGNITO_OP_SET_USER_MFA_PREFERENCE,
    NGX_COGNITO_OP_SET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
    NGX_COGNITO_OP_SET_USER_POOL_MFA_CONFIG,
    NGX_COGNITO_OP_SET_USER_POOL_SESSION_CONFIGURATION,
    NGX_COGNITO_OP_SET_USER_SETTINGS,
    NGX_COGNITO_OP_SIGN_UP,
    NGX_COGNITO_OP_START_USER_IMPORT_JOB,
    NGX_COGNITO_OP_START_WEB_AUTHN_REGISTRATION,
    NGX_COGNITO_OP_STOP_USER_IMPORT_JOB,
    NGX_COGNITO_OP_TAG_RESOURCE,
    NGX_COGNITO_OP_UNTAG_RESOURCE,
    NGX_COGNITO_OP_UPDATE_AUTH_EVENT_FEEDBACK,
    NGX_COGNITO_OP_UPDATE_DEVICE_STATUS,
    NGX_COGNITO_OP_UPDATE_GROUP,
    NGX_COGNITO_OP_UPDATE_IDENTITY_PROVIDER,
    NGX_COGNITO_OP_UPDATE_MANAGED_LOGIN_BRANDING,
    NGX_COGNITO_OP_UPDATE_PROVISIONED_LIMIT,
    NGX_COGNITO_OP_UPDATE_RESOURCE_SERVER,
    NGX_COGNITO_OP_UPDATE_TERMS,
    NGX_COGNITO_OP_UPDATE_USER_ATTRIBUTES,
    NGX_COGNITO_OP_UPDATE_USER_POOL,
    NGX_COGNITO_OP_UPDATE_USER_POOL_CLIENT,
    NGX_COGNITO_OP_UPDATE_USER_POOL_DOMAIN,
    NGX_COGNITO_OP_UPDATE_USER_POOL_REPLICA,
    NGX_COGNITO_OP_VERIFY_SOFTWARE_TOKEN,
    NGX_COGNITO_OP_VERIFY_USER_ATTRIBUTE,
    NGX_COGNITO_NOPERATIONS
};


enum {
    NGX_COGNITO_ACCESS_NONE = 0,            /* no signature is asked for */
    NGX_COGNITO_ACCESS_SIGNED
};


typedef struct {
    ngx_uint_t                    exception;
    ngx_uint_t                    status;   /* documented number or 0 */
} ngx_cognito_operation_error_t;


typedef struct {
    ngx_str_t                             name;
    ngx_uint_t                            id;
    ngx_uint_t                            access;
    ngx_uint_t                            category;
    const ngx_cognito_shape_t            *input;
    const ngx_cognito_shape_t            *output;   /* NULL: empty body */
    const ngx_cognito_operation_error_t  *errors;
    ngx_uint_t                            nerrors;
    size_t                                max_body;
} ngx_cognito_operation_t;


/* by number, which is also by name */

extern const ngx_cognito_operation_t  ngx_cognito_operations[];


/* NULL: there is none; letters count as they are */

const ngx_cognito_operation_t *ngx_cognito_find_operation(
    const ngx_str_t *name);


/* all patterns: as in the model, and as PCRE understands them */

#define NGX_COGNITO_NPATTERNS  40

extern const ngx_cognito_pattern_t  ngx_cognito_patterns[];
extern const ngx_str_t              ngx_cognito_expressions[];


/* values of the enums, and how many there are */

enum {
    NGX_COGNITO_ACCOUNT_TAKEOVER_EVENT_ACTION_BLOCK = 1,
    NGX_COGNITO_ACCOUNT_TAKEOVER_EVENT_ACTION_MFA_IF_CONFIGURED,
    NGX_COGNITO_ACCOUNT_TAKEOVER_EVENT_ACTION_MFA_REQUIRED,
    NGX_COGNITO_ACCOUNT_TAKEOVER_EVENT_ACTION_NO_ACTION,
    NGX_COGNITO_ACCOUNT_TAKEOVER_EVENT_ACTION_N = 4
};

enum {
    NGX_COGNITO_ADVANCED_SECURITY_ENABLED_MODE_AUDIT = 1,
    NGX_COGNITO_ADVANCED_SECURITY_ENABLED_MODE_ENFORCED,
    NGX_COGNITO_ADVANCED_SECURITY_ENABLED_MODE_N = 2
};

enum {
    NGX_COGNITO_ADVANCED_SECURITY_MODE_OFF = 1,
    NGX_COGNITO_ADVANCED_SECURITY_MODE_AUDIT,
    NGX_COGNITO_ADVANCED_SECURITY_MODE_ENFORCED,
    NGX_COGNITO_ADVANCED_SECURITY_MODE_N = 3
};

enum {
    NGX_COGNITO_ALIAS_ATTRIBUTE_PHONE_NUMBER = 1,
    NGX_COGNITO_ALIAS_ATTRIBUTE_EMAIL,
    NGX_COGNITO_ALIAS_ATTRIBUTE_PREFERRED_USERNAME,
    NGX_COGNITO_ALIAS_ATTRIBUTE_N = 3
};

enum {
    NGX_COGNITO_ASSET_CATEGORY_FAVICON_ICO = 1,
    NGX_COGNITO_ASSET_CATEGORY_FAVICON_SVG,
    NGX_COGNITO_ASSET_CATEGORY_EMAIL_GRAPHIC,
    NGX_COGNITO_ASSET_CATEGORY_SMS_GRAPHIC,
    NGX_COGNITO_ASSET_CATEGORY_AUTH_APP_GRAPHIC,
    NGX_COGNITO_ASSET_CATEGORY_PASSWORD_GRAPHIC,
    NGX_COGNITO_ASSET_CATEGORY_PASSKEY_GRAPHIC,
    NGX_COGNITO_ASSET_CATEGORY_PAGE_HEADER_LOGO,
    NGX_COGNITO_ASSET_CATEGORY_PAGE_HEADER_BACKGROUND,
    NGX_COGNITO_ASSET_CATEGORY_PAGE_FOOTER_LOGO,
    NGX_COGNITO_ASSET_CATEGORY_PAGE_FOOTER_BACKGROUND,
    NGX_COGNITO_ASSET_CATEGORY_PAGE_BACKGROUND,
    NGX_COGNITO_ASSET_CATEGORY_FORM_BACKGROUND,
    NGX_COGNITO_ASSET_CATEGORY_FORM_LOGO,
    NGX_COGNITO_ASSET_CATEGORY_IDP_BUTTON_ICON,
    NGX_COGNITO_ASSET_CATEGORY_N = 15
};

enum {
    NGX_COGNITO_ASSET_EXTENSION_ICO = 1,
    NGX_COGNITO_ASSET_EXTENSION_JPEG,
    NGX_COGNITO_ASSET_EXTENSION_PNG,
    NGX_COGNITO_ASSET_EXTENSION_SVG,
    NGX_COGNITO_ASSET_EXTENSION_WEBP,
    NGX_COGNITO_ASSET_EXTENSION_N = 5
};

enum {
    NGX_COGNITO_ATTRIBUTE_DATA_STRING = 1,
    NGX_COGNITO_ATTRIBUTE_DATA_NUMBER,
    NGX_COGNITO_ATTRIBUTE_DATA_DATE_TIME,
    NGX_COGNITO_ATTRIBUTE_DATA_BOOLEAN,
    NGX_COGNITO_ATTRIBUTE_DATA_N = 4
};

enum {
    NGX_COGNITO_AUTH_FACTOR_PASSWORD = 1,
    NGX_COGNITO_AUTH_FACTOR_EMAIL_OTP,
    NGX_COGNITO_AUTH_FACTOR_SMS_OTP,
    NGX_COGNITO_AUTH_FACTOR_WEB_AUTHN,
    NGX_COGNITO_AUTH_FACTOR_SOFTWARE_TOKEN,
    NGX_COGNITO_AUTH_FACTOR_N = 5
};

enum {
    NGX_COGNITO_AUTH_FLOW_USER_SRP_AUTH = 1,
    NGX_COGNITO_AUTH_FLOW_REFRESH_TOKEN_AUTH,
    NGX_COGNITO_AUTH_FLOW_REFRESH_TOKEN,
    NGX_COGNITO_AUTH_FLOW_CUSTOM_AUTH,
    NGX_COGNITO_AUTH_FLOW_ADMIN_NO_SRP_AUTH,
    NGX_COGNITO_AUTH_FLOW_USER_PASSWORD_AUTH,
    NGX_COGNITO_AUTH_FLOW_ADMIN_USER_PASSWORD_AUTH,
    NGX_COGNITO_AUTH_FLOW_USER_AUTH,
    NGX_COGNITO_AUTH_FLOW_N = 8
};

enum {
    NGX_COGNITO_EVENT_CHALLENGE_NAME_PASSWORD = 1,
    NGX_COGNITO_EVENT_CHALLENGE_NAME_MFA,
    NGX_COGNITO_EVENT_CHALLENGE_NAME_N = 2
};

enum {
    NGX_COGNITO_CHALLENGE_NAME_SMS_MFA = 1,
    NGX_COGNITO_CHALLENGE_NAME_EMAIL_OTP,
    NGX_COGNITO_CHALLENGE_NAME_SOFTWARE_TOKEN_MFA,
    NGX_COGNITO_CHALLENGE_NAME_SELECT_MFA_TYPE,
    NGX_COGNITO_CHALLENGE_NAME_MFA_SETUP,
    NGX_COGNITO_CHALLENGE_NAME_PASSWORD_VERIFIER,
    NGX_COGNITO_CHALLENGE_NAME_CUSTOM_CHALLENGE,
    NGX_COGNITO_CHALLENGE_NAME_SELECT_CHALLENGE,
    NGX_COGNITO_CHALLENGE_NAME_DEVICE_SRP_AUTH,
    NGX_COGNITO_CHALLENGE_NAME_DEVICE_PASSWORD_VERIFIER,
    NGX_COGNITO_CHALLENGE_NAME_ADMIN_NO_SRP_AUTH,
    NGX_COGNITO_CHALLENGE_NAME_NEW_PASSWORD_REQUIRED,
    NGX_COGNITO_CHALLENGE_NAME_SMS_OTP,
    NGX_COGNITO_CHALLENGE_NAME_PASSWORD,
    NGX_COGNITO_CHALLENGE_NAME_WEB_AUTHN,
    NGX_COGNITO_CHALLENGE_NAME_PASSWORD_SRP,
    NGX_COGNITO_CHALLENGE_NAME_N = 16
};

enum {
    NGX_COGNITO_EVENT_CHALLENGE_RESPONSE_SUCCESS = 1,
    NGX_COGNITO_EVENT_CHALLENGE_RESPONSE_FAILURE,
    NGX_COGNITO_EVENT_CHALLENGE_RESPONSE_N = 2
};

enum {
    NGX_COGNITO_COLOR_SCHEME_MODE_LIGHT = 1,
    NGX_COGNITO_COLOR_SCHEME_MODE_DARK,
    NGX_COGNITO_COLOR_SCHEME_MODE_DYNAMIC,
    NGX_COGNITO_COLOR_SCHEME_MODE_N = 3
};

enum {
    NGX_COGNITO_COMPROMISED_CREDENTIALS_EVENT_ACTION_BLOCK = 1,
    NGX_COGNITO_COMPROMISED_CREDENTIALS_EVENT_ACTION_NO_ACTION,
    NGX_COGNITO_COMPROMISED_CREDENTIALS_EVENT_ACTION_N = 2
};

enum {
    NGX_COGNITO_CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_V1_0 = 1,
    NGX_COGNITO_CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_N = 1
};

enum {
    NGX_COGNITO_CUSTOM_SMS_SENDER_LAMBDA_VERSION_V1_0 = 1,
    NGX_COGNITO_CUSTOM_SMS_SENDER_LAMBDA_VERSION_N = 1
};

enum {
    NGX_COGNITO_DEFAULT_EMAIL_OPTION_CONFIRM_WITH_LINK = 1,
    NGX_COGNITO_DEFAULT_EMAIL_OPTION_CONFIRM_WITH_CODE,
    NGX_COGNITO_DEFAULT_EMAIL_OPTION_N = 2
};

enum {
    NGX_COGNITO_DELETION_PROTECTION_ACTIVE = 1,
    NGX_COGNITO_DELETION_PROTECTION_INACTIVE,
    NGX_COGNITO_DELETION_PROTECTION_N = 2
};

enum {
    NGX_COGNITO_DELIVERY_MEDIUM_SMS = 1,
    NGX_COGNITO_DELIVERY_MEDIUM_EMAIL,
    NGX_COGNITO_DELIVERY_MEDIUM_N = 2
};

enum {
    NGX_COGNITO_DEVICE_REMEMBERED_STATUS_REMEMBERED = 1,
    NGX_COGNITO_DEVICE_REMEMBERED_STATUS_NOT_REMEMBERED,
    NGX_COGNITO_DEVICE_REMEMBERED_STATUS_N = 2
};

enum {
    NGX_COGNITO_DOMAIN_STATUS_CREATING = 1,
    NGX_COGNITO_DOMAIN_STATUS_DELETING,
    NGX_COGNITO_DOMAIN_STATUS_UPDATING,
    NGX_COGNITO_DOMAIN_STATUS_ACTIVE,
    NGX_COGNITO_DOMAIN_STATUS_FAILED,
    NGX_COGNITO_DOMAIN_STATUS_N = 5
};

enum {
    NGX_COGNITO_EMAIL_SENDING_ACCOUNT_COGNITO_DEFAULT = 1,
    NGX_COGNITO_EMAIL_SENDING_ACCOUNT_DEVELOPER,
    NGX_COGNITO_EMAIL_SENDING_ACCOUNT_N = 2
};

enum {
    NGX_COGNITO_ENCRYPTION_KEY_AWS_OWNED_KEY = 1,
    NGX_COGNITO_ENCRYPTION_KEY_CUSTOMER_MANAGED_KEY,
    NGX_COGNITO_ENCRYPTION_KEY_N = 2
};

enum {
    NGX_COGNITO_EVENT_FILTER_SIGN_IN = 1,
    NGX_COGNITO_EVENT_FILTER_PASSWORD_CHANGE,
    NGX_COGNITO_EVENT_FILTER_SIGN_UP,
    NGX_COGNITO_EVENT_FILTER_N = 3
};

enum {
    NGX_COGNITO_EVENT_RESPONSE_PASS = 1,
    NGX_COGNITO_EVENT_RESPONSE_FAIL,
    NGX_COGNITO_EVENT_RESPONSE_IN_PROGRESS,
    NGX_COGNITO_EVENT_RESPONSE_N = 3
};

enum {
    NGX_COGNITO_EVENT_SOURCE_NAME_USER_NOTIFICATION = 1,
    NGX_COGNITO_EVENT_SOURCE_NAME_USER_AUTH_EVENTS,
    NGX_COGNITO_EVENT_SOURCE_NAME_N = 2
};

enum {
    NGX_COGNITO_EVENT_SIGN_IN = 1,
    NGX_COGNITO_EVENT_SIGN_UP,
    NGX_COGNITO_EVENT_FORGOT_PASSWORD,
    NGX_COGNITO_EVENT_PASSWORD_CHANGE,
    NGX_COGNITO_EVENT_RESEND_CODE,
    NGX_COGNITO_EVENT_N = 5
};

enum {
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_CUSTOM_AUTH = 1,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ADMIN_NO_SRP_AUTH,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_REFRESH_TOKEN_AUTH,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_USER_PASSWORD_AUTH,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_USER_SRP_AUTH,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_CUSTOM_AUTH_FLOW_ONLY,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_USER_PASSWORD_AUTH,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_ADMIN_USER_PASSWORD_AUTH,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_ALLOW_USER_AUTH,
    NGX_COGNITO_EXPLICIT_AUTH_FLOWS_N = 9
};

enum {
    NGX_COGNITO_FEATURE_ENABLED = 1,
    NGX_COGNITO_FEATURE_DISABLED,
    NGX_COGNITO_FEATURE_N = 2
};

enum {
    NGX_COGNITO_FEEDBACK_VALUE_VALID = 1,
    NGX_COGNITO_FEEDBACK_VALUE_INVALID,
    NGX_COGNITO_FEEDBACK_VALUE_N = 2
};

enum {
    NGX_COGNITO_IDENTITY_PROVIDER_TYPE_SAML = 1,
    NGX_COGNITO_IDENTITY_PROVIDER_TYPE_FACEBOOK,
    NGX_COGNITO_IDENTITY_PROVIDER_TYPE_GOOGLE,
    NGX_COGNITO_IDENTITY_PROVIDER_TYPE_LOGIN_WITH_AMAZON,
    NGX_COGNITO_IDENTITY_PROVIDER_TYPE_SIGN_IN_WITH_APPLE,
    NGX_COGNITO_IDENTITY_PROVIDER_TYPE_OIDC,
    NGX_COGNITO_IDENTITY_PROVIDER_TYPE_N = 6
};

enum {
    NGX_COGNITO_INBOUND_FEDERATION_LAMBDA_VERSION_V1_0 = 1,
    NGX_COGNITO_INBOUND_FEDERATION_LAMBDA_VERSION_N = 1
};

enum {
    NGX_COGNITO_ISSUER_ORIGINAL = 1,
    NGX_COGNITO_ISSUER_UPDATED,
    NGX_COGNITO_ISSUER_N = 2
};

enum {
    NGX_COGNITO_LIMIT_CLASS_API_CATEGORY = 1,
    NGX_COGNITO_LIMIT_CLASS_N = 1
};

enum {
    NGX_COGNITO_LOG_LEVEL_ERROR = 1,
    NGX_COGNITO_LOG_LEVEL_INFO,
    NGX_COGNITO_LOG_LEVEL_N = 2
};

enum {
    NGX_COGNITO_MESSAGE_ACTION_RESEND = 1,
    NGX_COGNITO_MESSAGE_ACTION_SUPPRESS,
    NGX_COGNITO_MESSAGE_ACTION_N = 2
};

enum {
    NGX_COGNITO_OAUTH_FLOW_IMPLICIT = 1,
    NGX_COGNITO_OAUTH_FLOW_CLIENT_CREDENTIALS,
    NGX_COGNITO_OAUTH_FLOW_CODE,
    NGX_COGNITO_OAUTH_FLOW_N = 3
};

enum {
    NGX_COGNITO_PASSWORD_HASHING_ALGORITHM_BCRYPT = 1,
    NGX_COGNITO_PASSWORD_HASHING_ALGORITHM_SCRYPT,
    NGX_COGNITO_PASSWORD_HASHING_ALGORITHM_ARGON2ID,
    NGX_COGNITO_PASSWORD_HASHING_ALGORITHM_PBKDF2_SHA256,
    NGX_COGNITO_PASSWORD_HASHING_ALGORITHM_N = 4
};

enum {
    NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V1_0 = 1,
    NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V2_0,
    NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V3_0,
    NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_N = 3
};

enum {
    NGX_COGNITO_PREVENT_USER_EXISTENCE_ERROR_LEGACY = 1,
    NGX_COGNITO_PREVENT_USER_EXISTENCE_ERROR_ENABLED,
    NGX_COGNITO_PREVENT_USER_EXISTENCE_ERROR_N = 2
};

enum {
    NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_EMAIL = 1,
    NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_PHONE_NUMBER,
    NGX_COGNITO_RECOVERY_OPTION_NAME_ADMIN_ONLY,
    NGX_COGNITO_RECOVERY_OPTION_NAME_N = 3
};

enum {
    NGX_COGNITO_REPLICA_ROLE_PRIMARY = 1,
    NGX_COGNITO_REPLICA_ROLE_SECONDARY,
    NGX_COGNITO_REPLICA_ROLE_N = 2
};

enum {
    NGX_COGNITO_REPLICA_STATUS_CREATING = 1,
    NGX_COGNITO_REPLICA_STATUS_ACTIVE,
    NGX_COGNITO_REPLICA_STATUS_INACTIVE,
    NGX_COGNITO_REPLICA_STATUS_DELETING,
    NGX_COGNITO_REPLICA_STATUS_N = 4
};

enum {
    NGX_COGNITO_RISK_DECISION_NO_RISK = 1,
    NGX_COGNITO_RISK_DECISION_ACCOUNT_TAKEOVER,
    NGX_COGNITO_RISK_DECISION_BLOCK,
    NGX_COGNITO_RISK_DECISION_N = 3
};

enum {
    NGX_COGNITO_RISK_LEVEL_LOW = 1,
    NGX_COGNITO_RISK_LEVEL_MEDIUM,
    NGX_COGNITO_RISK_LEVEL_HIGH,
    NGX_COGNITO_RISK_LEVEL_N = 3
};

enum {
    NGX_COGNITO_SECURITY_POLICY_TLS_V1 = 1,
    NGX_COGNITO_SECURITY_POLICY_TLS_V1_2_2021,
    NGX_COGNITO_SECURITY_POLICY_TLS_V1_3_2025,
    NGX_COGNITO_SECURITY_POLICY_N = 3
};

enum {
    NGX_COGNITO_STATUS_ENABLED = 1,
    NGX_COGNITO_STATUS_DISABLED,
    NGX_COGNITO_STATUS_N = 2
};

enum {
    NGX_COGNITO_TERMS_ENFORCEMENT_NONE = 1,
    NGX_COGNITO_TERMS_ENFORCEMENT_N = 1
};

enum {
    NGX_COGNITO_TERMS_SOURCE_LINK = 1,
    NGX_COGNITO_TERMS_SOURCE_N = 1
};

enum {
    NGX_COGNITO_TIME_UNITS_SECONDS = 1,
    NGX_COGNITO_TIME_UNITS_MINUTES,
    NGX_COGNITO_TIME_UNITS_HOURS,
    NGX_COGNITO_TIME_UNITS_DAYS,
    NGX_COGNITO_TIME_UNITS_N = 4
};

enum {
    NGX_COGNITO_UPDATE_REPLICA_STATUS_ACTIVE = 1,
    NGX_COGNITO_UPDATE_REPLICA_STATUS_INACTIVE,
    NGX_COGNITO_UPDATE_REPLICA_STATUS_N = 2
};

enum {
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_CREATED = 1,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_PENDING,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_IN_PROGRESS,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_STOPPING,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_EXPIRED,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_STOPPED,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_FAILED,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_SUCCEEDED,
    NGX_COGNITO_USER_IMPORT_JOB_STATUS_N = 8
};

enum {
    NGX_COGNITO_USER_POOL_MFA_OFF = 1,
    NGX_COGNITO_USER_POOL_MFA_ON,
    NGX_COGNITO_USER_POOL_MFA_OPTIONAL,
    NGX_COGNITO_USER_POOL_MFA_N = 3
};

enum {
    NGX_COGNITO_USER_POOL_TIER_LITE = 1,
    NGX_COGNITO_USER_POOL_TIER_ESSENTIALS,
    NGX_COGNITO_USER_POOL_TIER_PLUS,
    NGX_COGNITO_USER_POOL_TIER_N = 3
};

enum {
    NGX_COGNITO_USER_STATUS_UNCONFIRMED = 1,
    NGX_COGNITO_USER_STATUS_CONFIRMED,
    NGX_COGNITO_USER_STATUS_ARCHIVED,
    NGX_COGNITO_USER_STATUS_COMPROMISED,
    NGX_COGNITO_USER_STATUS_UNKNOWN,
    NGX_COGNITO_USER_STATUS_RESET_REQUIRED,
    NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD,
    NGX_COGNITO_USER_STATUS_EXTERNAL_PROVIDER,
    NGX_COGNITO_USER_STATUS_N = 8
};

enum {
    NGX_COGNITO_USER_VERIFICATION_REQUIRED = 1,
    NGX_COGNITO_USER_VERIFICATION_PREFERRED,
    NGX_COGNITO_USER_VERIFICATION_N = 2
};

enum {
    NGX_COGNITO_USERNAME_ATTRIBUTE_PHONE_NUMBER = 1,
    NGX_COGNITO_USERNAME_ATTRIBUTE_EMAIL,
    NGX_COGNITO_USERNAME_ATTRIBUTE_N = 2
};

enum {
    NGX_COGNITO_VERIFIED_ATTRIBUTE_PHONE_NUMBER = 1,
    NGX_COGNITO_VERIFIED_ATTRIBUTE_EMAIL,
    NGX_COGNITO_VERIFIED_ATTRIBUTE_N = 2
};

enum {
    NGX_COGNITO_VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE_SUCCESS = 1,
    NGX_COGNITO_VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE_ERROR,
    NGX_COGNITO_VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE_N = 2
};

enum {
    NGX_COGNITO_WEB_AUTHN_FACTOR_CONFIGURATION_SINGLE_FACTOR = 1,
    NGX_COGNITO_WEB_AUTHN_FACTOR_CONFIGURATION_MULTI_FACTOR_WITH_USER_VERIFICATION,
    NGX_COGNITO_WEB_AUTHN_FACTOR_CONFIGURATION_N = 2
};

enum {
    NGX_COGNITO_SESSION_TYPE_SSO = 1,
    NGX_COGNITO_SESSION_TYPE_TOKEN,
    NGX_COGNITO_SESSION_TYPE_N = 2
};

enum {
    NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_LINKED = 1,
    NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_NONE,
    NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_N = 2
};

enum {
    NGX_COGNITO_RESOURCE_SERVER_MANAGED_BY_COGNITO = 1,
    NGX_COGNITO_RESOURCE_SERVER_MANAGED_BY_N = 1
};

enum {
    NGX_COGNITO_CLIENT_TYPE_DCR = 1,
    NGX_COGNITO_CLIENT_TYPE_REGULAR,
    NGX_COGNITO_CLIENT_TYPE_N = 2
};

enum {
    NGX_COGNITO_USER_SESSION_TRACKING_DISABLED = 1,
    NGX_COGNITO_USER_SESSION_TRACKING_ENABLED,
    NGX_COGNITO_USER_SESSION_TRACKING_N = 2
};

enum {
    NGX_COGNITO_TOKEN_USE_ACCESS = 1,
    NGX_COGNITO_TOKEN_USE_ID,
    NGX_COGNITO_TOKEN_USE_N = 2
};

enum {
    NGX_COGNITO_SESSION_PURPOSE_SIGN_UP = 1,
    NGX_COGNITO_SESSION_PURPOSE_SIGN_IN,
    NGX_COGNITO_SESSION_PURPOSE_N = 2
};


/* the structures */

typedef struct ngx_cognito_account_recovery_setting_s
    ngx_cognito_account_recovery_setting_t;
typedef struct ngx_cognito_account_takeover_action_s
    ngx_cognito_account_takeover_action_t;
typedef struct ngx_cognito_account_takeover_actions_s
    ngx_cognito_account_takeover_actions_t;
typedef struct ngx_cognito_account_takeover_risk_configuration_s
    ngx_cognito_account_takeover_risk_configuration_t;
typedef struct ngx_cognito_add_custom_attributes_request_s
    ngx_cognito_add_custom_attributes_request_t;
typedef struct ngx_cognito_add_custom_attributes_response_s
    ngx_cognito_add_custom_attributes_response_t;
typedef struct ngx_cognito_add_user_pool_client_secret_request_s
    ngx_cognito_add_user_pool_client_secret_request_t;
typedef struct ngx_cognito_add_user_pool_client_secret_response_s
    ngx_cognito_add_user_pool_client_secret_response_t;
typedef struct ngx_cognito_admin_add_user_to_group_request_s
    ngx_cognito_admin_add_user_to_group_request_t;
typedef struct ngx_cognito_admin_confirm_sign_up_request_s
    ngx_cognito_admin_confirm_sign_up_request_t;
typedef struct ngx_cognito_admin_confirm_sign_up_response_s
    ngx_cognito_admin_confirm_sign_up_response_t;
typedef struct ngx_cognito_admin_create_user_config_s
    ngx_cognito_admin_create_user_config_t;
typedef struct ngx_cognito_admin_create_user_request_s
    ngx_cognito_admin_create_user_request_t;
typedef struct ngx_cognito_admin_create_user_response_s
    ngx_cognito_admin_create_user_response_t;
typedef struct ngx_cognito_admin_delete_user_attributes_request_s
    ngx_cognito_admin_delete_user_attributes_request_t;
typedef struct ngx_cognito_admin_delete_user_attributes_response_s
    ngx_cognito_admin_delete_user_attributes_response_t;
typedef struct ngx_cognito_admin_delete_user_request_s
    ngx_cognito_admin_delete_user_request_t;
typedef struct ngx_cognito_admin_disable_provider_for_user_request_s
    ngx_cognito_admin_disable_provider_for_user_request_t;
typedef struct ngx_cognito_admin_disable_provider_for_user_response_s
    ngx_cognito_admin_disable_provider_for_user_response_t;
typedef struct ngx_cognito_admin_disable_user_request_s
    ngx_cognito_admin_disable_user_request_t;
typedef struct ngx_cognito_admin_disable_user_response_s
    ngx_cognito_admin_disable_user_response_t;
typedef struct ngx_cognito_admin_enable_user_request_s
    ngx_cognito_admin_enable_user_request_t;
typedef struct ngx_cognito_admin_enable_user_response_s
    ngx_cognito_admin_enable_user_response_t;
typedef struct ngx_cognito_admin_forget_device_request_s
    ngx_cognito_admin_forget_device_request_t;
typedef struct ngx_cognito_admin_get_device_request_s
    ngx_cognito_admin_get_device_request_t;
typedef struct ngx_cognito_admin_get_device_response_s
    ngx_cognito_admin_get_device_response_t;
typedef struct ngx_cognito_admin_get_user_auth_factors_request_s
    ngx_cognito_admin_get_user_auth_factors_request_t;
typedef struct ngx_cognito_admin_get_user_auth_factors_response_s
    ngx_cognito_admin_get_user_auth_factors_response_t;
typedef struct ngx_cognito_admin_get_user_request_s
    ngx_cognito_admin_get_user_request_t;
typedef struct ngx_cognito_admin_get_user_response_s
    ngx_cognito_admin_get_user_response_t;
typedef struct ngx_cognito_admin_initiate_auth_request_s
    ngx_cognito_admin_initiate_auth_request_t;
typedef struct ngx_cognito_admin_initiate_auth_response_s
    ngx_cognito_admin_initiate_auth_response_t;
typedef struct ngx_cognito_admin_link_provider_for_user_request_s
    ngx_cognito_admin_link_provider_for_user_request_t;
typedef struct ngx_cognito_admin_link_provider_for_user_response_s
    ngx_cognito_admin_link_provider_for_user_response_t;
typedef struct ngx_cognito_admin_list_devices_request_s
    ngx_cognito_admin_list_devices_request_t;
typedef struct ngx_cognito_admin_list_devices_response_s
    ngx_cognito_admin_list_devices_response_t;
typedef struct ngx_cognito_admin_list_groups_for_user_request_s
    ngx_cognito_admin_list_groups_for_user_request_t;
typedef struct ngx_cognito_admin_list_groups_for_user_response_s
    ngx_cognito_admin_list_groups_for_user_response_t;
typedef struct ngx_cognito_admin_list_user_auth_events_request_s
    ngx_cognito_admin_list_user_auth_events_request_t;
typedef struct ngx_cognito_admin_list_user_auth_events_response_s
    ngx_cognito_admin_list_user_auth_events_response_t;
typedef struct ngx_cognito_admin_remove_user_from_group_request_s
    ngx_cognito_admin_remove_user_from_group_request_t;
typedef struct ngx_cognito_admin_reset_user_password_request_s
    ngx_cognito_admin_reset_user_password_request_t;
typedef struct ngx_cognito_admin_reset_user_password_response_s
    ngx_cognito_admin_reset_user_password_response_t;
typedef struct ngx_cognito_admin_respond_to_auth_challenge_request_s
    ngx_cognito_admin_respond_to_auth_challenge_request_t;
typedef struct ngx_cognito_admin_respond_to_auth_challenge_response_s
    ngx_cognito_admin_respond_to_auth_challenge_response_t;
typedef struct ngx_cognito_admin_set_user_mfa_preference_request_s
    ngx_cognito_admin_set_user_mfa_preference_request_t;
typedef struct ngx_cognito_admin_set_user_mfa_preference_response_s
    ngx_cognito_admin_set_user_mfa_preference_response_t;
typedef struct ngx_cognito_admin_set_user_password_request_s
    ngx_cognito_admin_set_user_password_request_t;
typedef struct ngx_cognito_admin_set_user_password_response_s
    ngx_cognito_admin_set_user_password_response_t;
typedef struct ngx_cognito_admin_set_user_settings_request_s
    ngx_cognito_admin_set_user_settings_request_t;
typedef struct ngx_cognito_admin_set_user_settings_response_s
    ngx_cognito_admin_set_user_settings_response_t;
typedef struct ngx_cognito_admin_update_auth_event_feedback_request_s
    ngx_cognito_admin_update_auth_event_feedback_request_t;
typedef struct ngx_cognito_admin_update_auth_event_feedback_response_s
    ngx_cognito_admin_update_auth_event_feedback_response_t;
typedef struct ngx_cognito_admin_update_device_status_request_s
    ngx_cognito_admin_update_device_status_request_t;
typedef struct ngx_cognito_admin_update_device_status_response_s
    ngx_cognito_admin_update_device_status_response_t;
typedef struct ngx_cognito_admin_update_user_attributes_request_s
    ngx_cognito_admin_update_user_attributes_request_t;
typedef struct ngx_cognito_admin_update_user_attributes_response_s
    ngx_cognito_admin_update_user_attributes_response_t;
typedef struct ngx_cognito_admin_user_global_sign_out_request_s
    ngx_cognito_admin_user_global_sign_out_request_t;
typedef struct ngx_cognito_admin_user_global_sign_out_response_s
    ngx_cognito_admin_user_global_sign_out_response_t;
typedef struct ngx_cognito_advanced_security_additional_flows_s
    ngx_cognito_advanced_security_additional_flows_t;
typedef struct ngx_cognito_analytics_configuration_s
    ngx_cognito_analytics_configuration_t;
typedef struct ngx_cognito_analytics_metadata_s
    ngx_cognito_analytics_metadata_t;
typedef struct ngx_cognito_asset_s  ngx_cognito_asset_t;
typedef struct ngx_cognito_associate_software_token_request_s
    ngx_cognito_associate_software_token_request_t;
typedef struct ngx_cognito_associate_software_token_response_s
    ngx_cognito_associate_software_token_response_t;
typedef struct ngx_cognito_attribute_s  ngx_cognito_attribute_t;
typedef struct ngx_cognito_auth_event_s  ngx_cognito_auth_event_t;
typedef struct ngx_cognito_authentication_result_s
    ngx_cognito_authentication_result_t;
typedef struct ngx_cognito_challenge_response_s
    ngx_cognito_challenge_response_t;
typedef struct ngx_cognito_change_password_request_s
    ngx_cognito_change_password_request_t;
typedef struct ngx_cognito_change_password_response_s
    ngx_cognito_change_password_response_t;
typedef struct ngx_cognito_client_secret_descriptor_s
    ngx_cognito_client_secret_descriptor_t;
typedef struct ngx_cognito_cloud_watch_logs_configuration_s
    ngx_cognito_cloud_watch_logs_configuration_t;
typedef struct ngx_cognito_code_delivery_details_s
    ngx_cognito_code_delivery_details_t;
typedef struct ngx_cognito_complete_web_authn_registration_request_s
    ngx_cognito_complete_web_authn_registration_request_t;
typedef struct ngx_cognito_complete_web_authn_registration_response_s
    ngx_cognito_complete_web_authn_registration_response_t;
typedef struct ngx_cognito_compromised_credentials_actions_s
    ngx_cognito_compromised_credentials_actions_t;
typedef struct ngx_cognito_compromised_credentials_risk_configuration_s
    ngx_cognito_compromised_credentials_risk_configuration_t;
typedef struct ngx_cognito_confirm_device_request_s
    ngx_cognito_confirm_device_request_t;
typedef struct ngx_cognito_confirm_device_response_s
    ngx_cognito_confirm_device_response_t;
typedef struct ngx_cognito_confirm_forgot_password_request_s
    ngx_cognito_confirm_forgot_password_request_t;
typedef struct ngx_cognito_confirm_forgot_password_response_s
    ngx_cognito_confirm_forgot_password_response_t;
typedef struct ngx_cognito_confirm_sign_up_request_s
    ngx_cognito_confirm_sign_up_request_t;
typedef struct ngx_cognito_confirm_sign_up_response_s
    ngx_cognito_confirm_sign_up_response_t;
typedef struct ngx_cognito_context_data_s  ngx_cognito_context_data_t;
typedef struct ngx_cognito_create_group_request_s
    ngx_cognito_create_group_request_t;
typedef struct ngx_cognito_create_group_response_s
    ngx_cognito_create_group_response_t;
typedef struct ngx_cognito_create_identity_provider_request_s
    ngx_cognito_create_identity_provider_request_t;
typedef struct ngx_cognito_create_identity_provider_response_s
    ngx_cognito_create_identity_provider_response_t;
typedef struct ngx_cognito_create_managed_login_branding_request_s
    ngx_cognito_create_managed_login_branding_request_t;
typedef struct ngx_cognito_create_managed_login_branding_response_s
    ngx_cognito_create_managed_login_branding_response_t;
typedef struct ngx_cognito_create_resource_server_request_s
    ngx_cognito_create_resource_server_request_t;
typedef struct ngx_cognito_create_resource_server_response_s
    ngx_cognito_create_resource_server_response_t;
typedef struct ngx_cognito_create_terms_request_s
    ngx_cognito_create_terms_request_t;
typedef struct ngx_cognito_create_terms_response_s
    ngx_cognito_create_terms_response_t;
typedef struct ngx_cognito_create_user_import_job_request_s
    ngx_cognito_create_user_import_job_request_t;
typedef struct ngx_cognito_create_user_import_job_response_s
    ngx_cognito_create_user_import_job_response_t;
typedef struct ngx_cognito_create_user_pool_client_request_s
    ngx_cognito_create_user_pool_client_request_t;
typedef struct ngx_cognito_create_user_pool_client_response_s
    ngx_cognito_create_user_pool_client_response_t;
typedef struct ngx_cognito_create_user_pool_domain_request_s
    ngx_cognito_create_user_pool_domain_request_t;
typedef struct ngx_cognito_create_user_pool_domain_response_s
    ngx_cognito_create_user_pool_domain_response_t;
typedef struct ngx_cognito_create_user_pool_replica_request_s
    ngx_cognito_create_user_pool_replica_request_t;
typedef struct ngx_cognito_create_user_pool_replica_response_s
    ngx_cognito_create_user_pool_replica_response_t;
typedef struct ngx_cognito_create_user_pool_request_s
    ngx_cognito_create_user_pool_request_t;
typedef struct ngx_cognito_create_user_pool_response_s
    ngx_cognito_create_user_pool_response_t;
typedef struct ngx_cognito_custom_domain_config_s
    ngx_cognito_custom_domain_config_t;
typedef struct ngx_cognito_custom_email_lambda_version_config_s
    ngx_cognito_custom_email_lambda_version_config_t;
typedef struct ngx_cognito_custom_sms_lambda_version_config_s
    ngx_cognito_custom_sms_lambda_version_config_t;
typedef struct ngx_cognito_delete_group_request_s
    ngx_cognito_delete_group_request_t;
typedef struct ngx_cognito_delete_identity_provider_request_s
    ngx_cognito_delete_identity_provider_request_t;
typedef struct ngx_cognito_delete_managed_login_branding_request_s
    ngx_cognito_delete_managed_login_branding_request_t;
typedef struct ngx_cognito_delete_resource_server_request_s
    ngx_cognito_delete_resource_server_request_t;
typedef struct ngx_cognito_delete_terms_request_s
    ngx_cognito_delete_terms_request_t;
typedef struct ngx_cognito_delete_user_attributes_request_s
    ngx_cognito_delete_user_attributes_request_t;
typedef struct ngx_cognito_delete_user_attributes_response_s
    ngx_cognito_delete_user_attributes_response_t;
typedef struct ngx_cognito_delete_user_pool_client_request_s
    ngx_cognito_delete_user_pool_client_request_t;
typedef struct ngx_cognito_delete_user_pool_client_secret_request_s
    ngx_cognito_delete_user_pool_client_secret_request_t;
typedef struct ngx_cognito_delete_user_pool_client_secret_response_s
    ngx_cognito_delete_user_pool_client_secret_response_t;
typedef struct ngx_cognito_delete_user_pool_domain_request_s
    ngx_cognito_delete_user_pool_domain_request_t;
typedef struct ngx_cognito_delete_user_pool_domain_response_s
    ngx_cognito_delete_user_pool_domain_response_t;
typedef struct ngx_cognito_delete_user_pool_replica_request_s
    ngx_cognito_delete_user_pool_replica_request_t;
typedef struct ngx_cognito_delete_user_pool_replica_response_s
    ngx_cognito_delete_user_pool_replica_response_t;
typedef struct ngx_cognito_delete_user_pool_request_s
    ngx_cognito_delete_user_pool_request_t;
typedef struct ngx_cognito_delete_user_request_s
    ngx_cognito_delete_user_request_t;
typedef struct ngx_cognito_delete_web_authn_credential_request_s
    ngx_cognito_delete_web_authn_credential_request_t;
typedef struct ngx_cognito_delete_web_authn_credential_response_s
    ngx_cognito_delete_web_authn_credential_response_t;
typedef struct ngx_cognito_describe_identity_provider_request_s
    ngx_cognito_describe_identity_provider_request_t;
typedef struct ngx_cognito_describe_identity_provider_response_s
    ngx_cognito_describe_identity_provider_response_t;
typedef struct ngx_cognito_describe_managed_login_branding_by_client_request_s
    ngx_cognito_describe_managed_login_branding_by_client_request_t;
typedef struct ngx_cognito_describe_managed_login_branding_by_client_response_s
    ngx_cognito_describe_managed_login_branding_by_client_response_t;
typedef struct ngx_cognito_describe_managed_login_branding_request_s
    ngx_cognito_describe_managed_login_branding_request_t;
typedef struct ngx_cognito_describe_managed_login_branding_response_s
    ngx_cognito_describe_managed_login_branding_response_t;
typedef struct ngx_cognito_describe_resource_server_request_s
    ngx_cognito_describe_resource_server_request_t;
typedef struct ngx_cognito_describe_resource_server_response_s
    ngx_cognito_describe_resource_server_response_t;
typedef struct ngx_cognito_describe_risk_configuration_request_s
    ngx_cognito_describe_risk_configuration_request_t;
typedef struct ngx_cognito_describe_risk_configuration_response_s
    ngx_cognito_describe_risk_configuration_response_t;
typedef struct ngx_cognito_describe_terms_request_s
    ngx_cognito_describe_terms_request_t;
typedef struct ngx_cognito_describe_terms_response_s
    ngx_cognito_describe_terms_response_t;
typedef struct ngx_cognito_describe_user_import_job_request_s
    ngx_cognito_describe_user_import_job_request_t;
typedef struct ngx_cognito_describe_user_import_job_response_s
    ngx_cognito_describe_user_import_job_response_t;
typedef struct ngx_cognito_describe_user_pool_client_request_s
    ngx_cognito_describe_user_pool_client_request_t;
typedef struct ngx_cognito_describe_user_pool_client_response_s
    ngx_cognito_describe_user_pool_client_response_t;
typedef struct ngx_cognito_describe_user_pool_domain_request_s
    ngx_cognito_describe_user_pool_domain_request_t;
typedef struct ngx_cognito_describe_user_pool_domain_response_s
    ngx_cognito_describe_user_pool_domain_response_t;
typedef struct ngx_cognito_describe_user_pool_request_s
    ngx_cognito_describe_user_pool_request_t;
typedef struct ngx_cognito_describe_user_pool_response_s
    ngx_cognito_describe_user_pool_response_t;
typedef struct ngx_cognito_device_configuration_s
    ngx_cognito_device_configuration_t;
typedef struct ngx_cognito_device_secret_verifier_config_s
    ngx_cognito_device_secret_verifier_config_t;
typedef struct ngx_cognito_device_s  ngx_cognito_device_t;
typedef struct ngx_cognito_domain_description_s
    ngx_cognito_domain_description_t;
typedef struct ngx_cognito_email_configuration_s
    ngx_cognito_email_configuration_t;
typedef struct ngx_cognito_email_mfa_config_s  ngx_cognito_email_mfa_config_t;
typedef struct ngx_cognito_email_mfa_settings_s
    ngx_cognito_email_mfa_settings_t;
typedef struct ngx_cognito_eums_sms_configuration_s
    ngx_cognito_eums_sms_configuration_t;
typedef struct ngx_cognito_event_context_data_s
    ngx_cognito_event_context_data_t;
typedef struct ngx_cognito_event_feedback_s  ngx_cognito_event_feedback_t;
typedef struct ngx_cognito_event_risk_s  ngx_cognito_event_risk_t;
typedef struct ngx_cognito_failover_s  ngx_cognito_failover_t;
typedef struct ngx_cognito_firehose_configuration_s
    ngx_cognito_firehose_configuration_t;
typedef struct ngx_cognito_forget_device_request_s
    ngx_cognito_forget_device_request_t;
typedef struct ngx_cognito_forgot_password_request_s
    ngx_cognito_forgot_password_request_t;
typedef struct ngx_cognito_forgot_password_response_s
    ngx_cognito_forgot_password_response_t;
typedef struct ngx_cognito_get_csv_header_request_s
    ngx_cognito_get_csv_header_request_t;
typedef struct ngx_cognito_get_csv_header_response_s
    ngx_cognito_get_csv_header_response_t;
typedef struct ngx_cognito_get_device_request_s
    ngx_cognito_get_device_request_t;
typedef struct ngx_cognito_get_device_response_s
    ngx_cognito_get_device_response_t;
typedef struct ngx_cognito_get_group_request_s  ngx_cognito_get_group_request_t;
typedef struct ngx_cognito_get_group_response_s
    ngx_cognito_get_group_response_t;
typedef struct ngx_cognito_get_identity_provider_by_identifier_request_s
    ngx_cognito_get_identity_provider_by_identifier_request_t;
typedef struct ngx_cognito_get_identity_provider_by_identifier_response_s
    ngx_cognito_get_identity_provider_by_identifier_response_t;
typedef struct ngx_cognito_get_log_delivery_configuration_request_s
    ngx_cognito_get_log_delivery_configuration_request_t;
typedef struct ngx_cognito_get_log_delivery_configuration_response_s
    ngx_cognito_get_log_delivery_configuration_response_t;
typedef struct ngx_cognito_get_provisioned_limit_request_s
    ngx_cognito_get_provisioned_limit_request_t;
typedef struct ngx_cognito_get_provisioned_limit_response_s
    ngx_cognito_get_provisioned_limit_response_t;
typedef struct ngx_cognito_get_signing_certificate_request_s
    ngx_cognito_get_signing_certificate_request_t;
typedef struct ngx_cognito_get_signing_certificate_response_s
    ngx_cognito_get_signing_certificate_response_t;
typedef struct ngx_cognito_get_tokens_from_refresh_token_request_s
    ngx_cognito_get_tokens_from_refresh_token_request_t;
typedef struct ngx_cognito_get_tokens_from_refresh_token_response_s
    ngx_cognito_get_tokens_from_refresh_token_response_t;
typedef struct ngx_cognito_get_ui_customization_request_s
    ngx_cognito_get_ui_customization_request_t;
typedef struct ngx_cognito_get_ui_customization_response_s
    ngx_cognito_get_ui_customization_response_t;
typedef struct ngx_cognito_get_user_attribute_verification_code_request_s
    ngx_cognito_get_user_attribute_verification_code_request_t;
typedef struct ngx_cognito_get_user_attribute_verification_code_response_s
    ngx_cognito_get_user_attribute_verification_code_response_t;
typedef struct ngx_cognito_get_user_auth_factors_request_s
    ngx_cognito_get_user_auth_factors_request_t;
typedef struct ngx_cognito_get_user_auth_factors_response_s
    ngx_cognito_get_user_auth_factors_response_t;
typedef struct ngx_cognito_get_user_pool_mfa_config_request_s
    ngx_cognito_get_user_pool_mfa_config_request_t;
typedef struct ngx_cognito_get_user_pool_mfa_config_response_s
    ngx_cognito_get_user_pool_mfa_config_response_t;
typedef struct ngx_cognito_get_user_request_s  ngx_cognito_get_user_request_t;
typedef struct ngx_cognito_get_user_response_s  ngx_cognito_get_user_response_t;
typedef struct ngx_cognito_global_sign_out_request_s
    ngx_cognito_global_sign_out_request_t;
typedef struct ngx_cognito_global_sign_out_response_s
    ngx_cognito_global_sign_out_response_t;
typedef struct ngx_cognito_group_s  ngx_cognito_group_t;
typedef struct ngx_cognito_http_header_s  ngx_cognito_http_header_t;
typedef struct ngx_cognito_identity_provider_s  ngx_cognito_identity_provider_t;
typedef struct ngx_cognito_inbound_federation_lambda_s
    ngx_cognito_inbound_federation_lambda_t;
typedef struct ngx_cognito_initiate_auth_request_s
    ngx_cognito_initiate_auth_request_t;
typedef struct ngx_cognito_initiate_auth_response_s
    ngx_cognito_initiate_auth_response_t;
typedef struct ngx_cognito_issuer_configuration_s
    ngx_cognito_issuer_configuration_t;
typedef struct ngx_cognito_key_configuration_s  ngx_cognito_key_configuration_t;
typedef struct ngx_cognito_lambda_config_s  ngx_cognito_lambda_config_t;
typedef struct ngx_cognito_limit_definition_s  ngx_cognito_limit_definition_t;
typedef struct ngx_cognito_limit_s  ngx_cognito_limit_t;
typedef struct ngx_cognito_list_devices_request_s
    ngx_cognito_list_devices_request_t;
typedef struct ngx_cognito_list_devices_response_s
    ngx_cognito_list_devices_response_t;
typedef struct ngx_cognito_list_groups_request_s
    ngx_cognito_list_groups_request_t;
typedef struct ngx_cognito_list_groups_response_s
    ngx_cognito_list_groups_response_t;
typedef struct ngx_cognito_list_identity_providers_request_s
    ngx_cognito_list_identity_providers_request_t;
typedef struct ngx_cognito_list_identity_providers_response_s
    ngx_cognito_list_identity_providers_response_t;
typedef struct ngx_cognito_list_resource_servers_request_s
    ngx_cognito_list_resource_servers_request_t;
typedef struct ngx_cognito_list_resource_servers_response_s
    ngx_cognito_list_resource_servers_response_t;
typedef struct ngx_cognito_list_tags_for_resource_request_s
    ngx_cognito_list_tags_for_resource_request_t;
typedef struct ngx_cognito_list_tags_for_resource_response_s
    ngx_cognito_list_tags_for_resource_response_t;
typedef struct ngx_cognito_list_terms_request_s
    ngx_cognito_list_terms_request_t;
typedef struct ngx_cognito_list_terms_response_s
    ngx_cognito_list_terms_response_t;
typedef struct ngx_cognito_list_user_import_jobs_request_s
    ngx_cognito_list_user_import_jobs_request_t;
typedef struct ngx_cognito_list_user_import_jobs_response_s
    ngx_cognito_list_user_import_jobs_response_t;
typedef struct ngx_cognito_list_user_pool_client_secrets_request_s
    ngx_cognito_list_user_pool_client_secrets_request_t;
typedef struct ngx_cognito_list_user_pool_client_secrets_response_s
    ngx_cognito_list_user_pool_client_secrets_response_t;
typedef struct ngx_cognito_list_user_pool_clients_request_s
    ngx_cognito_list_user_pool_clients_request_t;
typedef struct ngx_cognito_list_user_pool_clients_response_s
    ngx_cognito_list_user_pool_clients_response_t;
typedef struct ngx_cognito_list_user_pool_replicas_request_s
    ngx_cognito_list_user_pool_replicas_request_t;
typedef struct ngx_cognito_list_user_pool_replicas_response_s
    ngx_cognito_list_user_pool_replicas_response_t;
typedef struct ngx_cognito_list_user_pools_request_s
    ngx_cognito_list_user_pools_request_t;
typedef struct ngx_cognito_list_user_pools_response_s
    ngx_cognito_list_user_pools_response_t;
typedef struct ngx_cognito_list_users_in_group_request_s
    ngx_cognito_list_users_in_group_request_t;
typedef struct ngx_cognito_list_users_in_group_response_s
    ngx_cognito_list_users_in_group_response_t;
typedef struct ngx_cognito_list_users_request_s
    ngx_cognito_list_users_request_t;
typedef struct ngx_cognito_list_users_response_s
    ngx_cognito_list_users_response_t;
typedef struct ngx_cognito_list_web_authn_credentials_request_s
    ngx_cognito_list_web_authn_credentials_request_t;
typedef struct ngx_cognito_list_web_authn_credentials_response_s
    ngx_cognito_list_web_authn_credentials_response_t;
typedef struct ngx_cognito_log_configuration_s  ngx_cognito_log_configuration_t;
typedef struct ngx_cognito_log_delivery_configuration_s
    ngx_cognito_log_delivery_configuration_t;
typedef struct ngx_cognito_mfa_option_s  ngx_cognito_mfa_option_t;
typedef struct ngx_cognito_managed_login_branding_s
    ngx_cognito_managed_login_branding_t;
typedef struct ngx_cognito_message_template_s  ngx_cognito_message_template_t;
typedef struct ngx_cognito_new_device_metadata_s
    ngx_cognito_new_device_metadata_t;
typedef struct ngx_cognito_notify_configuration_s
    ngx_cognito_notify_configuration_t;
typedef struct ngx_cognito_notify_email_s  ngx_cognito_notify_email_t;
typedef struct ngx_cognito_number_attribute_constraints_s
    ngx_cognito_number_attribute_constraints_t;
typedef struct ngx_cognito_password_policy_s  ngx_cognito_password_policy_t;
typedef struct ngx_cognito_pre_token_generation_version_config_s
    ngx_cognito_pre_token_generation_version_config_t;
typedef struct ngx_cognito_provider_description_s
    ngx_cognito_provider_description_t;
typedef struct ngx_cognito_provider_user_identifier_s
    ngx_cognito_provider_user_identifier_t;
typedef struct ngx_cognito_recovery_option_s  ngx_cognito_recovery_option_t;
typedef struct ngx_cognito_refresh_token_rotation_s
    ngx_cognito_refresh_token_rotation_t;
typedef struct ngx_cognito_resend_confirmation_code_request_s
    ngx_cognito_resend_confirmation_code_request_t;
typedef struct ngx_cognito_resend_confirmation_code_response_s
    ngx_cognito_resend_confirmation_code_response_t;
typedef struct ngx_cognito_resource_server_scope_s
    ngx_cognito_resource_server_scope_t;
typedef struct ngx_cognito_resource_server_s  ngx_cognito_resource_server_t;
typedef struct ngx_cognito_respond_to_auth_challenge_request_s
    ngx_cognito_respond_to_auth_challenge_request_t;
typedef struct ngx_cognito_respond_to_auth_challenge_response_s
    ngx_cognito_respond_to_auth_challenge_response_t;
typedef struct ngx_cognito_revoke_token_request_s
    ngx_cognito_revoke_token_request_t;
typedef struct ngx_cognito_revoke_token_response_s
    ngx_cognito_revoke_token_response_t;
typedef struct ngx_cognito_risk_configuration_s
    ngx_cognito_risk_configuration_t;
typedef struct ngx_cognito_risk_exception_configuration_s
    ngx_cognito_risk_exception_configuration_t;
typedef struct ngx_cognito_routing_s  ngx_cognito_routing_t;
typedef struct ngx_cognito_s3_configuration_s  ngx_cognito_s3_configuration_t;
typedef struct ngx_cognito_sms_mfa_settings_s  ngx_cognito_sms_mfa_settings_t;
typedef struct ngx_cognito_schema_attribute_s  ngx_cognito_schema_attribute_t;
typedef struct ngx_cognito_set_log_delivery_configuration_request_s
    ngx_cognito_set_log_delivery_configuration_request_t;
typedef struct ngx_cognito_set_log_delivery_configuration_response_s
    ngx_cognito_set_log_delivery_configuration_response_t;
typedef struct ngx_cognito_set_risk_configuration_request_s
    ngx_cognito_set_risk_configuration_request_t;
typedef struct ngx_cognito_set_risk_configuration_response_s
    ngx_cognito_set_risk_configuration_response_t;
typedef struct ngx_cognito_set_ui_customization_request_s
    ngx_cognito_set_ui_customization_request_t;
typedef struct ngx_cognito_set_ui_customization_response_s
    ngx_cognito_set_ui_customization_response_t;
typedef struct ngx_cognito_set_user_mfa_preference_request_s
    ngx_cognito_set_user_mfa_preference_request_t;
typedef struct ngx_cognito_set_user_mfa_preference_response_s
    ngx_cognito_set_user_mfa_preference_response_t;
typedef struct ngx_cognito_set_user_pool_mfa_config_request_s
    ngx_cognito_set_user_pool_mfa_config_request_t;
typedef struct ngx_cognito_set_user_pool_mfa_config_response_s
    ngx_cognito_set_user_pool_mfa_config_response_t;
typedef struct ngx_cognito_set_user_settings_request_s
    ngx_cognito_set_user_settings_request_t;
typedef struct ngx_cognito_set_user_settings_response_s
    ngx_cognito_set_user_settings_response_t;
typedef struct ngx_cognito_sign_in_policy_s  ngx_cognito_sign_in_policy_t;
typedef struct ngx_cognito_sign_up_request_s  ngx_cognito_sign_up_request_t;
typedef struct ngx_cognito_sign_up_response_s  ngx_cognito_sign_up_response_t;
typedef struct ngx_cognito_sms_configuration_s  ngx_cognito_sms_configuration_t;
typedef struct ngx_cognito_sms_mfa_config_s  ngx_cognito_sms_mfa_config_t;
typedef struct ngx_cognito_software_token_mfa_config_s
    ngx_cognito_software_token_mfa_config_t;
typedef struct ngx_cognito_software_token_mfa_settings_s
    ngx_cognito_software_token_mfa_settings_t;
typedef struct ngx_cognito_start_user_import_job_request_s
    ngx_cognito_start_user_import_job_request_t;
typedef struct ngx_cognito_start_user_import_job_response_s
    ngx_cognito_start_user_import_job_response_t;
typedef struct ngx_cognito_start_web_authn_registration_request_s
    ngx_cognito_start_web_authn_registration_request_t;
typedef struct ngx_cognito_start_web_authn_registration_response_s
    ngx_cognito_start_web_authn_registration_response_t;
typedef struct ngx_cognito_stop_user_import_job_request_s
    ngx_cognito_stop_user_import_job_request_t;
typedef struct ngx_cognito_stop_user_import_job_response_s
    ngx_cognito_stop_user_import_job_response_t;
typedef struct ngx_cognito_string_attribute_constraints_s
    ngx_cognito_string_attribute_constraints_t;
typedef struct ngx_cognito_tag_resource_request_s
    ngx_cognito_tag_resource_request_t;
typedef struct ngx_cognito_tag_resource_response_s
    ngx_cognito_tag_resource_response_t;
typedef struct ngx_cognito_terms_description_s  ngx_cognito_terms_description_t;
typedef struct ngx_cognito_terms_s  ngx_cognito_terms_t;
typedef struct ngx_cognito_token_validity_units_s
    ngx_cognito_token_validity_units_t;
typedef struct ngx_cognito_ui_customization_s  ngx_cognito_ui_customization_t;
typedef struct ngx_cognito_untag_resource_request_s
    ngx_cognito_untag_resource_request_t;
typedef struct ngx_cognito_untag_resource_response_s
    ngx_cognito_untag_resource_response_t;
typedef struct ngx_cognito_update_auth_event_feedback_request_s
    ngx_cognito_update_auth_event_feedback_request_t;
typedef struct ngx_cognito_update_auth_event_feedback_response_s
    ngx_cognito_update_auth_event_feedback_response_t;
typedef struct ngx_cognito_update_device_status_request_s
    ngx_cognito_update_device_status_request_t;
typedef struct ngx_cognito_update_device_status_response_s
    ngx_cognito_update_device_status_response_t;
typedef struct ngx_cognito_update_group_request_s
    ngx_cognito_update_group_request_t;
typedef struct ngx_cognito_update_group_response_s
    ngx_cognito_update_group_response_t;
typedef struct ngx_cognito_update_identity_provider_request_s
    ngx_cognito_update_identity_provider_request_t;
typedef struct ngx_cognito_update_identity_provider_response_s
    ngx_cognito_update_identity_provider_response_t;
typedef struct ngx_cognito_update_managed_login_branding_request_s
    ngx_cognito_update_managed_login_branding_request_t;
typedef struct ngx_cognito_update_managed_login_branding_response_s
    ngx_cognito_update_managed_login_branding_response_t;
typedef struct ngx_cognito_update_provisioned_limit_request_s
    ngx_cognito_update_provisioned_limit_request_t;
typedef struct ngx_cognito_update_provisioned_limit_response_s
    ngx_cognito_update_provisioned_limit_response_t;
typedef struct ngx_cognito_update_resource_server_request_s
    ngx_cognito_update_resource_server_request_t;
typedef struct ngx_cognito_update_resource_server_response_s
    ngx_cognito_update_resource_server_response_t;
typedef struct ngx_cognito_update_terms_request_s
    ngx_cognito_update_terms_request_t;
typedef struct ngx_cognito_update_terms_response_s
    ngx_cognito_update_terms_response_t;
typedef struct ngx_cognito_update_user_attributes_request_s
    ngx_cognito_update_user_attributes_request_t;
typedef struct ngx_cognito_update_user_attributes_response_s
    ngx_cognito_update_user_attributes_response_t;
typedef struct ngx_cognito_update_user_pool_client_request_s
    ngx_cognito_update_user_pool_client_request_t;
typedef struct ngx_cognito_update_user_pool_client_response_s
    ngx_cognito_update_user_pool_client_response_t;
typedef struct ngx_cognito_update_user_pool_domain_request_s
    ngx_cognito_update_user_pool_domain_request_t;
typedef struct ngx_cognito_update_user_pool_domain_response_s
    ngx_cognito_update_user_pool_domain_response_t;
typedef struct ngx_cognito_update_user_pool_replica_request_s
    ngx_cognito_update_user_pool_replica_request_t;
typedef struct ngx_cognito_update_user_pool_replica_response_s
    ngx_cognito_update_user_pool_replica_response_t;
typedef struct ngx_cognito_update_user_pool_request_s
    ngx_cognito_update_user_pool_request_t;
typedef struct ngx_cognito_update_user_pool_response_s
    ngx_cognito_update_user_pool_response_t;
typedef struct ngx_cognito_user_attribute_update_settings_s
    ngx_cognito_user_attribute_update_settings_t;
typedef struct ngx_cognito_user_context_data_s  ngx_cognito_user_context_data_t;
typedef struct ngx_cognito_user_import_job_s  ngx_cognito_user_import_job_t;
typedef struct ngx_cognito_user_pool_add_ons_s  ngx_cognito_user_pool_add_ons_t;
typedef struct ngx_cognito_user_pool_client_description_s
    ngx_cognito_user_pool_client_description_t;
typedef struct ngx_cognito_user_pool_client_s  ngx_cognito_user_pool_client_t;
typedef struct ngx_cognito_user_pool_description_s
    ngx_cognito_user_pool_description_t;
typedef struct ngx_cognito_user_pool_policy_s  ngx_cognito_user_pool_policy_t;
typedef struct ngx_cognito_user_pool_replica_s  ngx_cognito_user_pool_replica_t;
typedef struct ngx_cognito_user_pool_s  ngx_cognito_user_pool_t;
typedef struct ngx_cognito_user_s  ngx_cognito_user_t;
typedef struct ngx_cognito_username_configuration_s
    ngx_cognito_username_configuration_t;
typedef struct ngx_cognito_verification_message_template_s
    ngx_cognito_verification_message_template_t;
typedef struct ngx_cognito_verify_software_token_request_s
    ngx_cognito_verify_software_token_request_t;
typedef struct ngx_cognito_verify_software_token_response_s
    ngx_cognito_verify_software_token_response_t;
typedef struct ngx_cognito_verify_user_attribute_request_s
    ngx_cognito_verify_user_attribute_request_t;
typedef struct ngx_cognito_verify_user_attribute_response_s
    ngx_cognito_verify_user_attribute_response_t;
typedef struct ngx_cognito_web_authn_configuration_s
    ngx_cognito_web_authn_configuration_t;
typedef struct ngx_cognito_web_authn_credential_description_s
    ngx_cognito_web_authn_credential_description_t;
typedef struct ngx_cognito_web_authn_mfa_settings_s
    ngx_cognito_web_authn_mfa_settings_t;
typedef struct ngx_cognito_acr_level_config_s  ngx_cognito_acr_level_config_t;
typedef struct ngx_cognito_admin_delete_software_token_request_s
    ngx_cognito_admin_delete_software_token_request_t;
typedef struct ngx_cognito_admin_delete_software_token_response_s
    ngx_cognito_admin_delete_software_token_response_t;
typedef struct ngx_cognito_admin_list_user_sessions_request_s
    ngx_cognito_admin_list_user_sessions_request_t;
typedef struct ngx_cognito_session_location_s  ngx_cognito_session_location_t;
typedef struct ngx_cognito_session_description_s
    ngx_cognito_session_description_t;
typedef struct ngx_cognito_admin_list_user_sessions_response_s
    ngx_cognito_admin_list_user_sessions_response_t;
typedef struct ngx_cognito_admin_revoke_user_session_request_s
    ngx_cognito_admin_revoke_user_session_request_t;
typedef struct ngx_cognito_admin_revoke_user_session_response_s
    ngx_cognito_admin_revoke_user_session_response_t;
typedef struct ngx_cognito_dcr_configuration_s  ngx_cognito_dcr_configuration_t;
typedef struct ngx_cognito_describe_terms_by_client_request_s
    ngx_cognito_describe_terms_by_client_request_t;
typedef struct ngx_cognito_describe_terms_by_client_response_s
    ngx_cognito_describe_terms_by_client_response_t;
typedef struct ngx_cognito_get_client_token_request_s
    ngx_cognito_get_client_token_request_t;
typedef struct ngx_cognito_client_authentication_result_s
    ngx_cognito_client_authentication_result_t;
typedef struct ngx_cognito_get_client_token_response_s
    ngx_cognito_get_client_token_response_t;
typedef struct ngx_cognito_get_user_pool_client_session_configuration_request_s
    ngx_cognito_get_user_pool_client_session_configuration_request_t;
typedef struct ngx_cognito_client_sso_session_config_s
    ngx_cognito_client_sso_session_config_t;
typedef struct ngx_cognito_get_user_pool_client_session_configuration_response_s
    ngx_cognito_get_user_pool_client_session_configuration_response_t;
typedef struct ngx_cognito_get_user_pool_session_configuration_request_s
    ngx_cognito_get_user_pool_session_configuration_request_t;
typedef struct ngx_cognito_user_pool_token_session_config_s
    ngx_cognito_user_pool_token_session_config_t;
typedef struct ngx_cognito_get_user_pool_session_configuration_response_s
    ngx_cognito_get_user_pool_session_configuration_response_t;
typedef struct ngx_cognito_list_user_sessions_request_s
    ngx_cognito_list_user_sessions_request_t;
typedef struct ngx_cognito_list_user_sessions_response_s
    ngx_cognito_list_user_sessions_response_t;
typedef struct ngx_cognito_revoke_user_session_request_s
    ngx_cognito_revoke_user_session_request_t;
typedef struct ngx_cognito_revoke_user_session_response_s
    ngx_cognito_revoke_user_session_response_t;
typedef struct ngx_cognito_set_user_pool_client_session_configuration_request_s
    ngx_cognito_set_user_pool_client_session_configuration_request_t;
typedef struct ngx_cognito_set_user_pool_client_session_configuration_response_s
    ngx_cognito_set_user_pool_client_session_configuration_response_t;
typedef struct ngx_cognito_set_user_pool_session_configuration_request_s
    ngx_cognito_set_user_pool_session_configuration_request_t;
typedef struct ngx_cognito_set_user_pool_session_configuration_response_s
    ngx_cognito_set_user_pool_session_configuration_response_t;
typedef struct ngx_cognito_user_pool_record_s  ngx_cognito_user_pool_record_t;
typedef struct ngx_cognito_signing_key_record_s
    ngx_cognito_signing_key_record_t;
typedef struct ngx_cognito_client_record_s  ngx_cognito_client_record_t;
typedef struct ngx_cognito_sealed_secret_s  ngx_cognito_sealed_secret_t;
typedef struct ngx_cognito_user_record_s  ngx_cognito_user_record_t;
typedef struct ngx_cognito_membership_record_s  ngx_cognito_membership_record_t;
typedef struct ngx_cognito_group_record_s  ngx_cognito_group_record_t;
typedef struct ngx_cognito_software_token_record_s
    ngx_cognito_software_token_record_t;
typedef struct ngx_cognito_device_record_s  ngx_cognito_device_record_t;
typedef struct ngx_cognito_credential_record_s  ngx_cognito_credential_record_t;
typedef struct ngx_cognito_grant_record_s  ngx_cognito_grant_record_t;
typedef struct ngx_cognito_former_token_record_s
    ngx_cognito_former_token_record_t;
typedef struct ngx_cognito_user_session_record_s
    ngx_cognito_user_session_record_t;
typedef struct ngx_cognito_session_record_s  ngx_cognito_session_record_t;
typedef struct ngx_cognito_code_record_s  ngx_cognito_code_record_t;
typedef struct ngx_cognito_claim_record_s  ngx_cognito_claim_record_t;
typedef struct ngx_cognito_message_record_s  ngx_cognito_message_record_t;
typedef struct ngx_cognito_token_header_s  ngx_cognito_token_header_t;
typedef struct ngx_cognito_access_token_claims_s
    ngx_cognito_access_token_claims_t;
typedef struct ngx_cognito_refresh_token_content_s
    ngx_cognito_refresh_token_content_t;
typedef struct ngx_cognito_session_content_s  ngx_cognito_session_content_t;
typedef struct ngx_cognito_secret_block_content_s
    ngx_cognito_secret_block_content_t;
typedef struct ngx_cognito_passkey_challenge_record_s
    ngx_cognito_passkey_challenge_record_t;
typedef struct ngx_cognito_credential_creation_options_s
    ngx_cognito_credential_creation_options_t;
typedef struct ngx_cognito_credential_entity_s  ngx_cognito_credential_entity_t;
typedef struct ngx_cognito_credential_parameters_s
    ngx_cognito_credential_parameters_t;
typedef struct ngx_cognito_credential_descriptor_s
    ngx_cognito_credential_descriptor_t;
typedef struct ngx_cognito_authenticator_selection_s
    ngx_cognito_authenticator_selection_t;
typedef struct ngx_cognito_credential_extensions_s
    ngx_cognito_credential_extensions_t;
typedef struct ngx_cognito_credential_request_options_s
    ngx_cognito_credential_request_options_t;
typedef struct ngx_cognito_public_key_credential_s
    ngx_cognito_public_key_credential_t;
typedef struct ngx_cognito_authenticator_response_s
    ngx_cognito_authenticator_response_t;
typedef struct ngx_cognito_extension_results_s  ngx_cognito_extension_results_t;
typedef struct ngx_cognito_credential_properties_s
    ngx_cognito_credential_properties_t;
typedef struct ngx_cognito_client_data_s  ngx_cognito_client_data_t;
typedef struct ngx_cognito_json_web_key_set_s  ngx_cognito_json_web_key_set_t;
typedef struct ngx_cognito_json_web_key_s  ngx_cognito_json_web_key_t;
typedef struct ngx_cognito_open_id_configuration_s
    ngx_cognito_open_id_configuration_t;
typedef struct ngx_cognito_challenge_result_s  ngx_cognito_challenge_result_t;
typedef struct ngx_cognito_trigger_event_s  ngx_cognito_trigger_event_t;
typedef struct ngx_cognito_trigger_answer_s  ngx_cognito_trigger_answer_t;
typedef struct ngx_cognito_trigger_caller_s  ngx_cognito_trigger_caller_t;
typedef struct ngx_cognito_trigger_failure_s  ngx_cognito_trigger_failure_t;
typedef struct ngx_cognito_trigger_request_s  ngx_cognito_trigger_request_t;
typedef struct ngx_cognito_trigger_group_configuration_s
    ngx_cognito_trigger_group_configuration_t;
typedef struct ngx_cognito_trigger_groups_s  ngx_cognito_trigger_groups_t;
typedef struct ngx_cognito_generate_data_key_ask_s
    ngx_cognito_generate_data_key_ask_t;
typedef struct ngx_cognito_generate_data_key_answer_s
    ngx_cognito_generate_data_key_answer_t;
typedef struct ngx_cognito_kms_failure_s  ngx_cognito_kms_failure_t;
typedef struct ngx_cognito_pre_sign_up_answer_s
    ngx_cognito_pre_sign_up_answer_t;
typedef struct ngx_cognito_define_auth_challenge_answer_s
    ngx_cognito_define_auth_challenge_answer_t;
typedef struct ngx_cognito_create_auth_challenge_answer_s
    ngx_cognito_create_auth_challenge_answer_t;
typedef struct ngx_cognito_verify_auth_challenge_answer_s
    ngx_cognito_verify_auth_challenge_answer_t;
typedef struct ngx_cognito_user_migration_answer_s
    ngx_cognito_user_migration_answer_t;
typedef struct ngx_cognito_custom_message_answer_s
    ngx_cognito_custom_message_answer_t;
typedef struct ngx_cognito_inbound_federation_answer_s
    ngx_cognito_inbound_federation_answer_t;
typedef struct ngx_cognito_pre_token_generation_answer_s
    ngx_cognito_pre_token_generation_answer_t;
typedef struct ngx_cognito_claims_override_s  ngx_cognito_claims_override_t;
typedef struct ngx_cognito_pre_token_generation_v2_answer_s
    ngx_cognito_pre_token_generation_v2_answer_t;
typedef struct ngx_cognito_claims_and_scope_override_s
    ngx_cognito_claims_and_scope_override_t;
typedef struct ngx_cognito_token_override_s  ngx_cognito_token_override_t;


struct ngx_cognito_account_recovery_setting_s {
    /* of ngx_cognito_recovery_option_t */
    ngx_array_t                  *recovery_mechanisms;
};


struct ngx_cognito_account_takeover_action_s {
    ngx_uint_t                    notify;
    /* NGX_COGNITO_ACCOUNT_TAKEOVER_EVENT_ACTION_* */
    ngx_uint_t                    event_action;
};


struct ngx_cognito_account_takeover_actions_s {
    ngx_cognito_account_takeover_action_t *low_action;
    ngx_cognito_account_takeover_action_t *medium_action;
    ngx_cognito_account_takeover_action_t *high_action;
};


struct ngx_cognito_account_takeover_risk_configuration_s {
    ngx_cognito_notify_configuration_t *notify_configuration;
    ngx_cognito_account_takeover_actions_t *actions;
};


struct ngx_cognito_add_custom_attributes_request_s {
    ngx_str_t                     user_pool_id;
    /* of ngx_cognito_schema_attribute_t */
    ngx_array_t                  *custom_attributes;
};


struct ngx_cognito_add_custom_attributes_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_add_user_pool_client_secret_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     client_secret;
};


struct ngx_cognito_add_user_pool_client_secret_response_s {
    ngx_cognito_client_secret_descriptor_t *client_secret_descriptor;
};


struct ngx_cognito_admin_add_user_to_group_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     group_name;
};


struct ngx_cognito_admin_confirm_sign_up_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_admin_confirm_sign_up_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_create_user_config_s {
    ngx_uint_t                    allow_admin_create_user_only;
    ngx_cognito_integer_t         unused_account_validity_days;
    ngx_cognito_message_template_t *invite_message_template;
};


struct ngx_cognito_admin_create_user_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *user_attributes;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *validation_data;
    ngx_str_t                     temporary_password;
    ngx_uint_t                    force_alias_creation;
    /* NGX_COGNITO_MESSAGE_ACTION_* */
    ngx_uint_t                    message_action;
    /* NGX_COGNITO_DELIVERY_MEDIUM_* */
    ngx_array_t                  *desired_delivery_mediums;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_admin_create_user_response_s {
    ngx_cognito_user_t           *user;
};


struct ngx_cognito_admin_delete_user_attributes_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_array_t                  *user_attribute_names; /* of ngx_str_t */
};


struct ngx_cognito_admin_delete_user_attributes_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_delete_user_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_disable_provider_for_user_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_provider_user_identifier_t *user;
};


struct ngx_cognito_admin_disable_provider_for_user_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_disable_user_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_disable_user_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_enable_user_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_enable_user_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_forget_device_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     device_key;
};


struct ngx_cognito_admin_get_device_request_s {
    ngx_str_t                     device_key;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_get_device_response_s {
    ngx_cognito_device_t         *device;
};


struct ngx_cognito_admin_get_user_auth_factors_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_get_user_auth_factors_response_s {
    ngx_str_t                     username;
    ngx_str_t                     preferred_mfa_setting;
    ngx_array_t                  *user_mfa_setting_list; /* of ngx_str_t */
    /* NGX_COGNITO_AUTH_FACTOR_* */
    ngx_array_t                  *configured_user_auth_factors;
};


struct ngx_cognito_admin_get_user_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_get_user_response_s {
    ngx_str_t                     username;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *user_attributes;
    int64_t                       user_create_date;
    int64_t                       user_last_modified_date;
    ngx_uint_t                    enabled;
    /* NGX_COGNITO_USER_STATUS_* */
    ngx_uint_t                    user_status;
    /* of ngx_cognito_mfa_option_t */
    ngx_array_t                  *mfa_options;
    ngx_str_t                     preferred_mfa_setting;
    ngx_array_t                  *user_mfa_setting_list; /* of ngx_str_t */
};


struct ngx_cognito_admin_initiate_auth_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    /* NGX_COGNITO_AUTH_FLOW_* */
    ngx_uint_t                    auth_flow;
    ngx_array_t                  *auth_parameters;  /* of ngx_cognito_entry_t */
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_cognito_context_data_t   *context_data;
    ngx_str_t                     session;
};


struct ngx_cognito_admin_initiate_auth_response_s {
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge_name;
    ngx_str_t                     session;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *challenge_parameters;
    ngx_cognito_authentication_result_t *authentication_result;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_array_t                  *available_challenges;
};


struct ngx_cognito_admin_link_provider_for_user_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_provider_user_identifier_t *destination_user;
    ngx_cognito_provider_user_identifier_t *source_user;
};


struct ngx_cognito_admin_link_provider_for_user_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_list_devices_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_cognito_integer_t         limit;
    ngx_str_t                     pagination_token;
};


struct ngx_cognito_admin_list_devices_response_s {
    /* of ngx_cognito_device_t */
    ngx_array_t                  *devices;
    ngx_str_t                     pagination_token;
};


struct ngx_cognito_admin_list_groups_for_user_request_s {
    ngx_str_t                     username;
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         limit;
    ngx_str_t                     next_token;
};


struct ngx_cognito_admin_list_groups_for_user_response_s {
    ngx_array_t                  *groups;           /* of ngx_cognito_group_t */
    ngx_str_t                     next_token;
};


struct ngx_cognito_admin_list_user_auth_events_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_cognito_integer_t         max_results;
    ngx_str_t                     next_token;
};


struct ngx_cognito_admin_list_user_auth_events_response_s {
    /* of ngx_cognito_auth_event_t */
    ngx_array_t                  *auth_events;
    ngx_str_t                     next_token;
};


struct ngx_cognito_admin_remove_user_from_group_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     group_name;
};


struct ngx_cognito_admin_reset_user_password_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_admin_reset_user_password_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_respond_to_auth_challenge_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge_name;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *challenge_responses;
    ngx_str_t                     session;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_cognito_context_data_t   *context_data;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_admin_respond_to_auth_challenge_response_s {
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge_name;
    ngx_str_t                     session;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *challenge_parameters;
    ngx_cognito_authentication_result_t *authentication_result;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_array_t                  *available_challenges;
};


struct ngx_cognito_admin_set_user_mfa_preference_request_s {
    ngx_cognito_sms_mfa_settings_t *sms_mfa_settings;
    ngx_cognito_software_token_mfa_settings_t *software_token_mfa_settings;
    ngx_cognito_email_mfa_settings_t *email_mfa_settings;
    ngx_cognito_web_authn_mfa_settings_t *web_authn_mfa_settings;
    ngx_str_t                     username;
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_admin_set_user_mfa_preference_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_set_user_password_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     password;
    ngx_uint_t                    permanent;
};


struct ngx_cognito_admin_set_user_password_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_set_user_settings_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    /* of ngx_cognito_mfa_option_t */
    ngx_array_t                  *mfa_options;
};


struct ngx_cognito_admin_set_user_settings_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_update_auth_event_feedback_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     event_id;
    /* NGX_COGNITO_FEEDBACK_VALUE_* */
    ngx_uint_t                    feedback_value;
};


struct ngx_cognito_admin_update_auth_event_feedback_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_update_device_status_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     device_key;
    /* NGX_COGNITO_DEVICE_REMEMBERED_STATUS_* */
    ngx_uint_t                    device_remembered_status;
};


struct ngx_cognito_admin_update_device_status_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_update_user_attributes_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *user_attributes;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_admin_update_user_attributes_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_user_global_sign_out_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_user_global_sign_out_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_advanced_security_additional_flows_s {
    /* NGX_COGNITO_ADVANCED_SECURITY_ENABLED_MODE_* */
    ngx_uint_t                    custom_auth_mode;
};


struct ngx_cognito_analytics_configuration_s {
    ngx_str_t                     application_id;
    ngx_str_t                     application_arn;
    ngx_str_t                     role_arn;
    ngx_str_t                     external_id;
    ngx_uint_t                    user_data_shared;
};


struct ngx_cognito_analytics_metadata_s {
    ngx_str_t                     analytics_endpoint_id;
};


struct ngx_cognito_asset_s {
    /* NGX_COGNITO_ASSET_CATEGORY_* */
    ngx_uint_t                    category;
    /* NGX_COGNITO_COLOR_SCHEME_MODE_* */
    ngx_uint_t                    color_mode;
    /* NGX_COGNITO_ASSET_EXTENSION_* */
    ngx_uint_t                    extension;
    ngx_str_t                     bytes;
    ngx_str_t                     resource_id;
};


struct ngx_cognito_associate_software_token_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     session;
};


struct ngx_cognito_associate_software_token_response_s {
    ngx_str_t                     secret_code;
    ngx_str_t                     session;
};


struct ngx_cognito_attribute_s {
    ngx_str_t                     name;
    ngx_str_t                     value;
};


struct ngx_cognito_auth_event_s {
    ngx_str_t                     event_id;
    ngx_uint_t                    event_type;       /* NGX_COGNITO_EVENT_* */
    int64_t                       creation_date;
    /* NGX_COGNITO_EVENT_RESPONSE_* */
    ngx_uint_t                    event_response;
    ngx_cognito_event_risk_t     *event_risk;
    /* of ngx_cognito_challenge_response_t */
    ngx_array_t                  *challenge_responses;
    ngx_cognito_event_context_data_t *event_context_data;
    ngx_cognito_event_feedback_t *event_feedback;
};


struct ngx_cognito_authentication_result_s {
    ngx_str_t                     access_token;
    ngx_cognito_integer_t         expires_in;
    ngx_str_t                     token_type;
    ngx_str_t                     refresh_token;
    ngx_str_t                     id_token;
    ngx_cognito_new_device_metadata_t *new_device_metadata;
};


struct ngx_cognito_challenge_response_s {
    /* NGX_COGNITO_EVENT_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge_name;
    /* NGX_COGNITO_EVENT_CHALLENGE_RESPONSE_* */
    ngx_uint_t                    challenge_response;
};


struct ngx_cognito_change_password_request_s {
    ngx_str_t                     previous_password;
    ngx_str_t                     proposed_password;
    ngx_str_t                     access_token;
};


struct ngx_cognito_change_password_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_client_secret_descriptor_s {
    ngx_str_t                     client_secret_id;
    ngx_str_t                     client_secret_value;
    int64_t                       client_secret_create_date;
};


struct ngx_cognito_cloud_watch_logs_configuration_s {
    ngx_str_t                     log_group_arn;
};


struct ngx_cognito_code_delivery_details_s {
    ngx_str_t                     destination;
    /* NGX_COGNITO_DELIVERY_MEDIUM_* */
    ngx_uint_t                    delivery_medium;
    ngx_str_t                     attribute_name;
};


struct ngx_cognito_complete_web_authn_registration_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     credential;
};


struct ngx_cognito_complete_web_authn_registration_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_compromised_credentials_actions_s {
    /* NGX_COGNITO_COMPROMISED_CREDENTIALS_EVENT_ACTION_* */
    ngx_uint_t                    event_action;
};


struct ngx_cognito_compromised_credentials_risk_configuration_s {
    /* NGX_COGNITO_EVENT_FILTER_* */
    ngx_array_t                  *event_filter;
    ngx_cognito_compromised_credentials_actions_t *actions;
};


struct ngx_cognito_confirm_device_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     device_key;
    ngx_cognito_device_secret_verifier_config_t *device_secret_verifier_config;
    ngx_str_t                     device_name;
};


struct ngx_cognito_confirm_device_response_s {
    ngx_uint_t                    user_confirmation_necessary;
};


struct ngx_cognito_confirm_forgot_password_request_s {
    ngx_str_t                     client_id;
    ngx_str_t                     secret_hash;
    ngx_str_t                     username;
    ngx_str_t                     confirmation_code;
    ngx_str_t                     password;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_cognito_user_context_data_t *user_context_data;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_confirm_forgot_password_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_confirm_sign_up_request_s {
    ngx_str_t                     client_id;
    ngx_str_t                     secret_hash;
    ngx_str_t                     username;
    ngx_str_t                     confirmation_code;
    ngx_uint_t                    force_alias_creation;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_cognito_user_context_data_t *user_context_data;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
    ngx_str_t                     session;
};


struct ngx_cognito_confirm_sign_up_response_s {
    ngx_str_t                     session;
};


struct ngx_cognito_context_data_s {
    ngx_str_t                     ip_address;
    ngx_str_t                     server_name;
    ngx_str_t                     server_path;
    /* of ngx_cognito_http_header_t */
    ngx_array_t                  *http_headers;
    ngx_str_t                     encoded_data;
};


struct ngx_cognito_create_group_request_s {
    ngx_str_t                     group_name;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     description;
    ngx_str_t                     role_arn;
    ngx_cognito_integer_t         precedence;
};


struct ngx_cognito_create_group_response_s {
    ngx_cognito_group_t          *group;
};


struct ngx_cognito_create_identity_provider_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     provider_name;
    /* NGX_COGNITO_IDENTITY_PROVIDER_TYPE_* */
    ngx_uint_t                    provider_type;
    ngx_array_t                  *provider_details; /* of ngx_cognito_entry_t */
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *attribute_mapping;
    ngx_array_t                  *idp_identifiers;  /* of ngx_str_t */
    ngx_array_t                  *acr_mapping;      /* of ngx_cognito_entry_t */
};


struct ngx_cognito_create_identity_provider_response_s {
    ngx_cognito_identity_provider_t *identity_provider;
};


struct ngx_cognito_create_managed_login_branding_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_uint_t                    use_cognito_provided_values;
    ngx_str_t                     settings;
    ngx_array_t                  *assets;           /* of ngx_cognito_asset_t */
};


struct ngx_cognito_create_managed_login_branding_response_s {
    ngx_cognito_managed_login_branding_t *managed_login_branding;
};


struct ngx_cognito_create_resource_server_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     identifier;
    ngx_str_t                     name;
    /* of ngx_cognito_resource_server_scope_t */
    ngx_array_t                  *scopes;
};


struct ngx_cognito_create_resource_server_response_s {
    ngx_cognito_resource_server_t *resource_server;
};


struct ngx_cognito_create_terms_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     terms_name;
    /* NGX_COGNITO_TERMS_SOURCE_* */
    ngx_uint_t                    terms_source;
    /* NGX_COGNITO_TERMS_ENFORCEMENT_* */
    ngx_uint_t                    enforcement;
    ngx_array_t                  *links;            /* of ngx_cognito_entry_t */
};


struct ngx_cognito_create_terms_response_s {
    ngx_cognito_terms_t          *terms;
};


struct ngx_cognito_create_user_import_job_request_s {
    ngx_str_t                     job_name;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     cloud_watch_logs_role_arn;
    /* NGX_COGNITO_PASSWORD_HASHING_ALGORITHM_* */
    ngx_uint_t                    password_hashing_algorithm;
};


struct ngx_cognito_create_user_import_job_response_s {
    ngx_cognito_user_import_job_t *user_import_job;
};


struct ngx_cognito_create_user_pool_client_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_name;
    ngx_uint_t                    generate_secret;
    ngx_str_t                     client_secret;
    ngx_cognito_integer_t         refresh_token_validity;
    ngx_cognito_integer_t         access_token_validity;
    ngx_cognito_integer_t         id_token_validity;
    ngx_cognito_token_validity_units_t *token_validity_units;
    ngx_array_t                  *read_attributes;  /* of ngx_str_t */
    ngx_array_t                  *write_attributes; /* of ngx_str_t */
    /* NGX_COGNITO_EXPLICIT_AUTH_FLOWS_* */
    ngx_array_t                  *explicit_auth_flows;
    /* of ngx_str_t */
    ngx_array_t                  *supported_identity_providers;
    ngx_array_t                  *callback_urls;    /* of ngx_str_t */
    ngx_array_t                  *logout_urls;      /* of ngx_str_t */
    ngx_str_t                     default_redirect_uri;
    /* NGX_COGNITO_OAUTH_FLOW_* */
    ngx_array_t                  *allowed_oauth_flows;
    ngx_array_t                  *allowed_oauth_scopes; /* of ngx_str_t */
    ngx_uint_t                    allowed_oauth_flows_user_pool_client;
    ngx_cognito_analytics_configuration_t *analytics_configuration;
    /* NGX_COGNITO_PREVENT_USER_EXISTENCE_ERROR_* */
    ngx_uint_t                    prevent_user_existence_errors;
    ngx_uint_t                    enable_token_revocation;
    ngx_uint_t                    enable_propagate_additional_user_context_data;
    ngx_cognito_integer_t         auth_session_validity;
    ngx_cognito_refresh_token_rotation_t *refresh_token_rotation;
};


struct ngx_cognito_create_user_pool_client_response_s {
    ngx_cognito_user_pool_client_t *user_pool_client;
};


struct ngx_cognito_create_user_pool_domain_request_s {
    ngx_str_t                     domain;
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         managed_login_version;
    ngx_cognito_custom_domain_config_t *custom_domain_config;
    ngx_cognito_routing_t        *routing;
};


struct ngx_cognito_create_user_pool_domain_response_s {
    ngx_cognito_integer_t         managed_login_version;
    ngx_str_t                     cloud_front_domain;
    ngx_cognito_routing_t        *routing;
};


struct ngx_cognito_create_user_pool_replica_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     region_name;
    ngx_array_t                  *user_pool_tags;   /* of ngx_cognito_entry_t */
};


struct ngx_cognito_create_user_pool_replica_response_s {
    ngx_cognito_user_pool_replica_t *user_pool_replica;
};


struct ngx_cognito_create_user_pool_request_s {
    ngx_str_t                     pool_name;
    ngx_cognito_user_pool_policy_t *policies;
    /* NGX_COGNITO_DELETION_PROTECTION_* */
    ngx_uint_t                    deletion_protection;
    ngx_cognito_lambda_config_t  *lambda_config;
    /* NGX_COGNITO_VERIFIED_ATTRIBUTE_* */
    ngx_array_t                  *auto_verified_attributes;
    /* NGX_COGNITO_ALIAS_ATTRIBUTE_* */
    ngx_array_t                  *alias_attributes;
    /* NGX_COGNITO_USERNAME_ATTRIBUTE_* */
    ngx_array_t                  *username_attributes;
    ngx_str_t                     sms_verification_message;
    ngx_str_t                     email_verification_message;
    ngx_str_t                     email_verification_subject;
    ngx_cognito_verification_message_template_t *verification_message_template;
    ngx_str_t                     sms_authentication_message;
    /* NGX_COGNITO_USER_POOL_MFA_* */
    ngx_uint_t                    mfa_configuration;
    ngx_cognito_user_attribute_update_settings_t *user_attribute_update_settings;
    ngx_cognito_device_configuration_t *device_configuration;
    ngx_cognito_email_configuration_t *email_configuration;
    ngx_cognito_sms_configuration_t *sms_configuration;
    ngx_array_t                  *user_pool_tags;   /* of ngx_cognito_entry_t */
    ngx_cognito_admin_create_user_config_t *admin_create_user_config;
    /* of ngx_cognito_schema_attribute_t */
    ngx_array_t                  *schema;
    ngx_cognito_user_pool_add_ons_t *user_pool_add_ons;
    ngx_cognito_username_configuration_t *username_configuration;
    ngx_cognito_account_recovery_setting_t *account_recovery_setting;
    /* NGX_COGNITO_USER_POOL_TIER_* */
    ngx_uint_t                    user_pool_tier;
    ngx_cognito_key_configuration_t *key_configuration;
    ngx_cognito_issuer_configuration_t *issuer_configuration;
    ngx_cognito_dcr_configuration_t *dcr_configuration;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *acr_configuration;
};


struct ngx_cognito_create_user_pool_response_s {
    ngx_cognito_user_pool_t      *user_pool;
};


struct ngx_cognito_custom_domain_config_s {
    ngx_str_t                     certificate_arn;
    /* NGX_COGNITO_SECURITY_POLICY_* */
    ngx_uint_t                    security_policy;
};


struct ngx_cognito_custom_email_lambda_version_config_s {
    /* NGX_COGNITO_CUSTOM_EMAIL_SENDER_LAMBDA_VERSION_* */
    ngx_uint_t                    lambda_version;
    ngx_str_t                     lambda_arn;
};


struct ngx_cognito_custom_sms_lambda_version_config_s {
    /* NGX_COGNITO_CUSTOM_SMS_SENDER_LAMBDA_VERSION_* */
    ngx_uint_t                    lambda_version;
    ngx_str_t                     lambda_arn;
};


struct ngx_cognito_delete_group_request_s {
    ngx_str_t                     group_name;
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_delete_identity_provider_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     provider_name;
};


struct ngx_cognito_delete_managed_login_branding_request_s {
    ngx_str_t                     managed_login_branding_id;
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_delete_resource_server_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     identifier;
};


struct ngx_cognito_delete_terms_request_s {
    ngx_str_t                     terms_id;
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_delete_user_attributes_request_s {
    ngx_array_t                  *user_attribute_names; /* of ngx_str_t */
    ngx_str_t                     access_token;
};


struct ngx_cognito_delete_user_attributes_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_delete_user_pool_client_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
};


struct ngx_cognito_delete_user_pool_client_secret_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     client_secret_id;
};


struct ngx_cognito_delete_user_pool_client_secret_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_delete_user_pool_domain_request_s {
    ngx_str_t                     domain;
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_delete_user_pool_domain_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_delete_user_pool_replica_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     region_name;
};


struct ngx_cognito_delete_user_pool_replica_response_s {
    ngx_cognito_user_pool_replica_t *user_pool_replica;
};


struct ngx_cognito_delete_user_pool_request_s {
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_delete_user_request_s {
    ngx_str_t                     access_token;
};


struct ngx_cognito_delete_web_authn_credential_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     credential_id;
};


struct ngx_cognito_delete_web_authn_credential_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_describe_identity_provider_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     provider_name;
};


struct ngx_cognito_describe_identity_provider_response_s {
    ngx_cognito_identity_provider_t *identity_provider;
};


struct ngx_cognito_describe_managed_login_branding_by_client_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_uint_t                    return_merged_resources;
};


struct ngx_cognito_describe_managed_login_branding_by_client_response_s {
    ngx_cognito_managed_login_branding_t *managed_login_branding;
};


struct ngx_cognito_describe_managed_login_branding_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     managed_login_branding_id;
    ngx_uint_t                    return_merged_resources;
};


struct ngx_cognito_describe_managed_login_branding_response_s {
    ngx_cognito_managed_login_branding_t *managed_login_branding;
};


struct ngx_cognito_describe_resource_server_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     identifier;
};


struct ngx_cognito_describe_resource_server_response_s {
    ngx_cognito_resource_server_t *resource_server;
};


struct ngx_cognito_describe_risk_configuration_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
};


struct ngx_cognito_describe_risk_configuration_response_s {
    ngx_cognito_risk_configuration_t *risk_configuration;
};


struct ngx_cognito_describe_terms_request_s {
    ngx_str_t                     terms_id;
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_describe_terms_response_s {
    ngx_cognito_terms_t          *terms;
};


struct ngx_cognito_describe_user_import_job_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     job_id;
};


struct ngx_cognito_describe_user_import_job_response_s {
    ngx_cognito_user_import_job_t *user_import_job;
};


struct ngx_cognito_describe_user_pool_client_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
};


struct ngx_cognito_describe_user_pool_client_response_s {
    ngx_cognito_user_pool_client_t *user_pool_client;
};


struct ngx_cognito_describe_user_pool_domain_request_s {
    ngx_str_t                     domain;
};


struct ngx_cognito_describe_user_pool_domain_response_s {
    ngx_cognito_domain_description_t *domain_description;
};


struct ngx_cognito_describe_user_pool_request_s {
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_describe_user_pool_response_s {
    ngx_cognito_user_pool_t      *user_pool;
};


struct ngx_cognito_device_configuration_s {
    ngx_uint_t                    challenge_required_on_new_device;
    ngx_uint_t                    device_only_remembered_on_user_prompt;
};


struct ngx_cognito_device_secret_verifier_config_s {
    ngx_str_t                     password_verifier;
    ngx_str_t                     salt;
};


struct ngx_cognito_device_s {
    ngx_str_t                     device_key;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *device_attributes;
    int64_t                       device_create_date;
    int64_t                       device_last_modified_date;
    int64_t                       device_last_authenticated_date;
};


struct ngx_cognito_domain_description_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     aws_account_id;
    ngx_str_t                     domain;
    ngx_str_t                     s3_bucket;
    ngx_str_t                     cloud_front_distribution;
    ngx_str_t                     version;
    /* NGX_COGNITO_DOMAIN_STATUS_* */
    ngx_uint_t                    status;
    ngx_cognito_custom_domain_config_t *custom_domain_config;
    ngx_cognito_integer_t         managed_login_version;
    ngx_cognito_routing_t        *routing;
};


struct ngx_cognito_email_configuration_s {
    ngx_str_t                     source_arn;
    ngx_str_t                     reply_to_email_address;
    /* NGX_COGNITO_EMAIL_SENDING_ACCOUNT_* */
    ngx_uint_t                    email_sending_account;
    ngx_str_t                     from;
    ngx_str_t                     configuration_set;
};


struct ngx_cognito_email_mfa_config_s {
    ngx_str_t                     message;
    ngx_str_t                     subject;
};


struct ngx_cognito_email_mfa_settings_s {
    ngx_uint_t                    enabled;
    ngx_uint_t                    preferred_mfa;
};


struct ngx_cognito_eums_sms_configuration_s {
    ngx_str_t                     caller_arn;
    ngx_str_t                     external_id;
    ngx_str_t                     origination_identity;
    ngx_str_t                     configuration_set_name;
    ngx_str_t                     in_entity_id;
    ngx_str_t                     in_template_id;
    ngx_str_t                     region;
};


struct ngx_cognito_event_context_data_s {
    ngx_str_t                     ip_address;
    ngx_str_t                     device_name;
    ngx_str_t                     timezone;
    ngx_str_t                     city;
    ngx_str_t                     country;
};


struct ngx_cognito_event_feedback_s {
    /* NGX_COGNITO_FEEDBACK_VALUE_* */
    ngx_uint_t                    feedback_value;
    ngx_str_t                     provider;
    int64_t                       feedback_date;
};


struct ngx_cognito_event_risk_s {
    /* NGX_COGNITO_RISK_DECISION_* */
    ngx_uint_t                    risk_decision;
    /* NGX_COGNITO_RISK_LEVEL_* */
    ngx_uint_t                    risk_level;
    ngx_uint_t                    compromised_credentials_detected;
};


struct ngx_cognito_failover_s {
    ngx_str_t                     secondary_region;
    ngx_str_t                     primary_route53_health_check_id;
};


struct ngx_cognito_firehose_configuration_s {
    ngx_str_t                     stream_arn;
};


struct ngx_cognito_forget_device_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     device_key;
};


struct ngx_cognito_forgot_password_request_s {
    ngx_str_t                     client_id;
    ngx_str_t                     secret_hash;
    ngx_cognito_user_context_data_t *user_context_data;
    ngx_str_t                     username;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_forgot_password_response_s {
    ngx_cognito_code_delivery_details_t *code_delivery_details;
};


struct ngx_cognito_get_csv_header_request_s {
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_get_csv_header_response_s {
    ngx_str_t                     user_pool_id;
    ngx_array_t                  *csv_header;       /* of ngx_str_t */
};


struct ngx_cognito_get_device_request_s {
    ngx_str_t                     device_key;
    ngx_str_t                     access_token;
};


struct ngx_cognito_get_device_response_s {
    ngx_cognito_device_t         *device;
};


struct ngx_cognito_get_group_request_s {
    ngx_str_t                     group_name;
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_get_group_response_s {
    ngx_cognito_group_t          *group;
};


struct ngx_cognito_get_identity_provider_by_identifier_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     idp_identifier;
};


struct ngx_cognito_get_identity_provider_by_identifier_response_s {
    ngx_cognito_identity_provider_t *identity_provider;
};


struct ngx_cognito_get_log_delivery_configuration_request_s {
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_get_log_delivery_configuration_response_s {
    ngx_cognito_log_delivery_configuration_t *log_delivery_configuration;
};


struct ngx_cognito_get_provisioned_limit_request_s {
    ngx_cognito_limit_definition_t *limit_definition;
};


struct ngx_cognito_get_provisioned_limit_response_s {
    ngx_cognito_limit_t          *limit;
};


struct ngx_cognito_get_signing_certificate_request_s {
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_get_signing_certificate_response_s {
    ngx_str_t                     certificate;
};


struct ngx_cognito_get_tokens_from_refresh_token_request_s {
    ngx_str_t                     refresh_token;
    ngx_str_t                     client_id;
    ngx_str_t                     client_secret;
    ngx_str_t                     device_key;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_get_tokens_from_refresh_token_response_s {
    ngx_cognito_authentication_result_t *authentication_result;
};


struct ngx_cognito_get_ui_customization_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
};


struct ngx_cognito_get_ui_customization_response_s {
    ngx_cognito_ui_customization_t *ui_customization;
};


struct ngx_cognito_get_user_attribute_verification_code_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     attribute_name;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_get_user_attribute_verification_code_response_s {
    ngx_cognito_code_delivery_details_t *code_delivery_details;
};


struct ngx_cognito_get_user_auth_factors_request_s {
    ngx_str_t                     access_token;
};


struct ngx_cognito_get_user_auth_factors_response_s {
    ngx_str_t                     username;
    ngx_str_t                     preferred_mfa_setting;
    ngx_array_t                  *user_mfa_setting_list; /* of ngx_str_t */
    /* NGX_COGNITO_AUTH_FACTOR_* */
    ngx_array_t                  *configured_user_auth_factors;
};


struct ngx_cognito_get_user_pool_mfa_config_request_s {
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_get_user_pool_mfa_config_response_s {
    ngx_cognito_sms_mfa_config_t *sms_mfa_configuration;
    ngx_cognito_software_token_mfa_config_t *software_token_mfa_configuration;
    ngx_cognito_email_mfa_config_t *email_mfa_configuration;
    /* NGX_COGNITO_USER_POOL_MFA_* */
    ngx_uint_t                    mfa_configuration;
    ngx_cognito_web_authn_configuration_t *web_authn_configuration;
};


struct ngx_cognito_get_user_request_s {
    ngx_str_t                     access_token;
};


struct ngx_cognito_get_user_response_s {
    ngx_str_t                     username;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *user_attributes;
    /* of ngx_cognito_mfa_option_t */
    ngx_array_t                  *mfa_options;
    ngx_str_t                     preferred_mfa_setting;
    ngx_array_t                  *user_mfa_setting_list; /* of ngx_str_t */
};


struct ngx_cognito_global_sign_out_request_s {
    ngx_str_t                     access_token;
};


struct ngx_cognito_global_sign_out_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_group_s {
    ngx_str_t                     group_name;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     description;
    ngx_str_t                     role_arn;
    ngx_cognito_integer_t         precedence;
    int64_t                       last_modified_date;
    int64_t                       creation_date;
};


struct ngx_cognito_http_header_s {
    ngx_str_t                     header_name;
    ngx_str_t                     header_value;
};


struct ngx_cognito_identity_provider_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     provider_name;
    /* NGX_COGNITO_IDENTITY_PROVIDER_TYPE_* */
    ngx_uint_t                    provider_type;
    ngx_array_t                  *provider_details; /* of ngx_cognito_entry_t */
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *attribute_mapping;
    ngx_array_t                  *idp_identifiers;  /* of ngx_str_t */
    int64_t                       last_modified_date;
    int64_t                       creation_date;
    ngx_array_t                  *acr_mapping;      /* of ngx_cognito_entry_t */
};


struct ngx_cognito_inbound_federation_lambda_s {
    /* NGX_COGNITO_INBOUND_FEDERATION_LAMBDA_VERSION_* */
    ngx_uint_t                    lambda_version;
    ngx_str_t                     lambda_arn;
};


struct ngx_cognito_initiate_auth_request_s {
    /* NGX_COGNITO_AUTH_FLOW_* */
    ngx_uint_t                    auth_flow;
    ngx_array_t                  *auth_parameters;  /* of ngx_cognito_entry_t */
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
    ngx_str_t                     client_id;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_cognito_user_context_data_t *user_context_data;
    ngx_str_t                     session;
};


struct ngx_cognito_initiate_auth_response_s {
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge_name;
    ngx_str_t                     session;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *challenge_parameters;
    ngx_cognito_authentication_result_t *authentication_result;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_array_t                  *available_challenges;
};


struct ngx_cognito_issuer_configuration_s {
    ngx_uint_t                    type;             /* NGX_COGNITO_ISSUER_* */
};


struct ngx_cognito_key_configuration_s {
    /* NGX_COGNITO_ENCRYPTION_KEY_* */
    ngx_uint_t                    key_type;
    ngx_str_t                     kms_key_arn;
};


struct ngx_cognito_lambda_config_s {
    ngx_str_t                     pre_sign_up;
    ngx_str_t                     custom_message;
    ngx_str_t                     post_confirmation;
    ngx_str_t                     pre_authentication;
    ngx_str_t                     post_authentication;
    ngx_str_t                     define_auth_challenge;
    ngx_str_t                     create_auth_challenge;
    ngx_str_t                     verify_auth_challenge_response;
    ngx_str_t                     pre_token_generation;
    ngx_str_t                     user_migration;
    ngx_cognito_pre_token_generation_version_config_t *pre_token_generation_config;
    ngx_cognito_custom_sms_lambda_version_config_t *custom_sms_sender;
    ngx_cognito_custom_email_lambda_version_config_t *custom_email_sender;
    ngx_str_t                     kms_key_id;
    ngx_cognito_inbound_federation_lambda_t *inbound_federation;
};


struct ngx_cognito_limit_definition_s {
    /* NGX_COGNITO_LIMIT_CLASS_* */
    ngx_uint_t                    limit_class;
    ngx_array_t                  *attributes;       /* of ngx_cognito_entry_t */
};


struct ngx_cognito_limit_s {
    ngx_cognito_limit_definition_t *limit_definition;
    ngx_cognito_integer_t         provisioned_limit_value;
    ngx_cognito_integer_t         free_limit_value;
};


struct ngx_cognito_list_devices_request_s {
    ngx_str_t                     access_token;
    ngx_cognito_integer_t         limit;
    ngx_str_t                     pagination_token;
};


struct ngx_cognito_list_devices_response_s {
    /* of ngx_cognito_device_t */
    ngx_array_t                  *devices;
    ngx_str_t                     pagination_token;
};


struct ngx_cognito_list_groups_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         limit;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_groups_response_s {
    ngx_array_t                  *groups;           /* of ngx_cognito_group_t */
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_identity_providers_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         max_results;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_identity_providers_response_s {
    /* of ngx_cognito_provider_description_t */
    ngx_array_t                  *providers;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_resource_servers_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         max_results;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_resource_servers_response_s {
    /* of ngx_cognito_resource_server_t */
    ngx_array_t                  *resource_servers;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_tags_for_resource_request_s {
    ngx_str_t                     resource_arn;
};


struct ngx_cognito_list_tags_for_resource_response_s {
    ngx_array_t                  *tags;             /* of ngx_cognito_entry_t */
};


struct ngx_cognito_list_terms_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         max_results;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_terms_response_s {
    /* of ngx_cognito_terms_description_t */
    ngx_array_t                  *terms;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_user_import_jobs_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         max_results;
    ngx_str_t                     pagination_token;
};


struct ngx_cognito_list_user_import_jobs_response_s {
    /* of ngx_cognito_user_import_job_t */
    ngx_array_t                  *user_import_jobs;
    ngx_str_t                     pagination_token;
};


struct ngx_cognito_list_user_pool_client_secrets_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_user_pool_client_secrets_response_s {
    /* of ngx_cognito_client_secret_descriptor_t */
    ngx_array_t                  *client_secrets;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_user_pool_clients_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         max_results;
    ngx_str_t                     next_token;
    /* NGX_COGNITO_CLIENT_TYPE_* */
    ngx_uint_t                    client_type;
};


struct ngx_cognito_list_user_pool_clients_response_s {
    /* of ngx_cognito_user_pool_client_description_t */
    ngx_array_t                  *user_pool_clients;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_user_pool_replicas_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_user_pool_replicas_response_s {
    /* of ngx_cognito_user_pool_replica_t */
    ngx_array_t                  *user_pool_replicas;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_user_pools_request_s {
    ngx_str_t                     next_token;
    ngx_cognito_integer_t         max_results;
};


struct ngx_cognito_list_user_pools_response_s {
    /* of ngx_cognito_user_pool_description_t */
    ngx_array_t                  *user_pools;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_users_in_group_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     group_name;
    ngx_cognito_integer_t         limit;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_users_in_group_response_s {
    ngx_array_t                  *users;            /* of ngx_cognito_user_t */
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_users_request_s {
    ngx_str_t                     user_pool_id;
    ngx_array_t                  *attributes_to_get; /* of ngx_str_t */
    ngx_cognito_integer_t         limit;
    ngx_str_t                     pagination_token;
    ngx_str_t                     filter;
};


struct ngx_cognito_list_users_response_s {
    ngx_array_t                  *users;            /* of ngx_cognito_user_t */
    ngx_str_t                     pagination_token;
};


struct ngx_cognito_list_web_authn_credentials_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     next_token;
    ngx_cognito_integer_t         max_results;
};


struct ngx_cognito_list_web_authn_credentials_response_s {
    /* of ngx_cognito_web_authn_credential_description_t */
    ngx_array_t                  *credentials;
    ngx_str_t                     next_token;
};


struct ngx_cognito_log_configuration_s {
    /* NGX_COGNITO_LOG_LEVEL_* */
    ngx_uint_t                    log_level;
    /* NGX_COGNITO_EVENT_SOURCE_NAME_* */
    ngx_uint_t                    event_source;
    ngx_cognito_cloud_watch_logs_configuration_t *cloud_watch_logs_configuration;
    ngx_cognito_s3_configuration_t *s3_configuration;
    ngx_cognito_firehose_configuration_t *firehose_configuration;
};


struct ngx_cognito_log_delivery_configuration_s {
    ngx_str_t                     user_pool_id;
    /* of ngx_cognito_log_configuration_t */
    ngx_array_t                  *log_configurations;
};


struct ngx_cognito_mfa_option_s {
    /* NGX_COGNITO_DELIVERY_MEDIUM_* */
    ngx_uint_t                    delivery_medium;
    ngx_str_t                     attribute_name;
};


struct ngx_cognito_managed_login_branding_s {
    ngx_str_t                     managed_login_branding_id;
    ngx_str_t                     user_pool_id;
    ngx_uint_t                    use_cognito_provided_values;
    ngx_str_t                     settings;
    ngx_array_t                  *assets;           /* of ngx_cognito_asset_t */
    int64_t                       creation_date;
    int64_t                       last_modified_date;
};


struct ngx_cognito_message_template_s {
    ngx_str_t                     sms_message;
    ngx_str_t                     email_message;
    ngx_str_t                     email_subject;
};


struct ngx_cognito_new_device_metadata_s {
    ngx_str_t                     device_key;
    ngx_str_t                     device_group_key;
};


struct ngx_cognito_notify_configuration_s {
    ngx_str_t                     from;
    ngx_str_t                     reply_to;
    ngx_str_t                     source_arn;
    ngx_cognito_notify_email_t   *block_email;
    ngx_cognito_notify_email_t   *no_action_email;
    ngx_cognito_notify_email_t   *mfa_email;
};


struct ngx_cognito_notify_email_s {
    ngx_str_t                     subject;
    ngx_str_t                     html_body;
    ngx_str_t                     text_body;
};


struct ngx_cognito_number_attribute_constraints_s {
    ngx_str_t                     min_value;
    ngx_str_t                     max_value;
};


struct ngx_cognito_password_policy_s {
    ngx_cognito_integer_t         minimum_length;
    ngx_uint_t                    require_uppercase;
    ngx_uint_t                    require_lowercase;
    ngx_uint_t                    require_numbers;
    ngx_uint_t                    require_symbols;
    ngx_cognito_integer_t         password_history_size;
    ngx_cognito_integer_t         temporary_password_validity_days;
};


struct ngx_cognito_pre_token_generation_version_config_s {
    /* NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_* */
    ngx_uint_t                    lambda_version;
    ngx_str_t                     lambda_arn;
};


struct ngx_cognito_provider_description_s {
    ngx_str_t                     provider_name;
    /* NGX_COGNITO_IDENTITY_PROVIDER_TYPE_* */
    ngx_uint_t                    provider_type;
    int64_t                       last_modified_date;
    int64_t                       creation_date;
};


struct ngx_cognito_provider_user_identifier_s {
    ngx_str_t                     provider_name;
    ngx_str_t                     provider_attribute_name;
    ngx_str_t                     provider_attribute_value;
};


struct ngx_cognito_recovery_option_s {
    ngx_cognito_integer_t         priority;
    /* NGX_COGNITO_RECOVERY_OPTION_NAME_* */
    ngx_uint_t                    name;
};


struct ngx_cognito_refresh_token_rotation_s {
    ngx_uint_t                    feature;          /* NGX_COGNITO_FEATURE_* */
    ngx_cognito_integer_t         retry_grace_period_seconds;
};


struct ngx_cognito_resend_confirmation_code_request_s {
    ngx_str_t                     client_id;
    ngx_str_t                     secret_hash;
    ngx_cognito_user_context_data_t *user_context_data;
    ngx_str_t                     username;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_resend_confirmation_code_response_s {
    ngx_cognito_code_delivery_details_t *code_delivery_details;
};


struct ngx_cognito_resource_server_scope_s {
    ngx_str_t                     scope_name;
    ngx_str_t                     scope_description;
};


struct ngx_cognito_resource_server_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     identifier;
    ngx_str_t                     name;
    /* of ngx_cognito_resource_server_scope_t */
    ngx_array_t                  *scopes;
    /* NGX_COGNITO_RESOURCE_SERVER_MANAGED_BY_* */
    ngx_uint_t                    managed_by;
};


struct ngx_cognito_respond_to_auth_challenge_request_s {
    ngx_str_t                     client_id;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge_name;
    ngx_str_t                     session;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *challenge_responses;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_cognito_user_context_data_t *user_context_data;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_respond_to_auth_challenge_response_s {
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge_name;
    ngx_str_t                     session;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *challenge_parameters;
    ngx_cognito_authentication_result_t *authentication_result;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_array_t                  *available_challenges;
};


struct ngx_cognito_revoke_token_request_s {
    ngx_str_t                     token;
    ngx_str_t                     client_id;
    ngx_str_t                     client_secret;
    /* NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_* */
    ngx_uint_t                    revoke_associated_sessions;
};


struct ngx_cognito_revoke_token_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_risk_configuration_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_cognito_compromised_credentials_risk_configuration_t *compromised_credentials_risk_configuration;
    ngx_cognito_account_takeover_risk_configuration_t *account_takeover_risk_configuration;
    ngx_cognito_risk_exception_configuration_t *risk_exception_configuration;
    int64_t                       last_modified_date;
};


struct ngx_cognito_risk_exception_configuration_s {
    ngx_array_t                  *blocked_ip_range_list; /* of ngx_str_t */
    ngx_array_t                  *skipped_ip_range_list; /* of ngx_str_t */
};


struct ngx_cognito_routing_s {
    ngx_cognito_failover_t       *failover;
};


struct ngx_cognito_s3_configuration_s {
    ngx_str_t                     bucket_arn;
};


struct ngx_cognito_sms_mfa_settings_s {
    ngx_uint_t                    enabled;
    ngx_uint_t                    preferred_mfa;
};


struct ngx_cognito_schema_attribute_s {
    ngx_str_t                     name;
    /* NGX_COGNITO_ATTRIBUTE_DATA_* */
    ngx_uint_t                    attribute_data_type;
    ngx_uint_t                    developer_only_attribute;
    ngx_uint_t                    mutable;
    ngx_uint_t                    required;
    ngx_cognito_number_attribute_constraints_t *number_attribute_constraints;
    ngx_cognito_string_attribute_constraints_t *string_attribute_constraints;
};


struct ngx_cognito_set_log_delivery_configuration_request_s {
    ngx_str_t                     user_pool_id;
    /* of ngx_cognito_log_configuration_t */
    ngx_array_t                  *log_configurations;
};


struct ngx_cognito_set_log_delivery_configuration_response_s {
    ngx_cognito_log_delivery_configuration_t *log_delivery_configuration;
};


struct ngx_cognito_set_risk_configuration_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_cognito_compromised_credentials_risk_configuration_t *compromised_credentials_risk_configuration;
    ngx_cognito_account_takeover_risk_configuration_t *account_takeover_risk_configuration;
    ngx_cognito_risk_exception_configuration_t *risk_exception_configuration;
};


struct ngx_cognito_set_risk_configuration_response_s {
    ngx_cognito_risk_configuration_t *risk_configuration;
};


struct ngx_cognito_set_ui_customization_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     css;
    ngx_str_t                     image_file;
};


struct ngx_cognito_set_ui_customization_response_s {
    ngx_cognito_ui_customization_t *ui_customization;
};


struct ngx_cognito_set_user_mfa_preference_request_s {
    ngx_cognito_sms_mfa_settings_t *sms_mfa_settings;
    ngx_cognito_software_token_mfa_settings_t *software_token_mfa_settings;
    ngx_cognito_email_mfa_settings_t *email_mfa_settings;
    ngx_cognito_web_authn_mfa_settings_t *web_authn_mfa_settings;
    ngx_str_t                     access_token;
};


struct ngx_cognito_set_user_mfa_preference_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_set_user_pool_mfa_config_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_sms_mfa_config_t *sms_mfa_configuration;
    ngx_cognito_software_token_mfa_config_t *software_token_mfa_configuration;
    ngx_cognito_email_mfa_config_t *email_mfa_configuration;
    /* NGX_COGNITO_USER_POOL_MFA_* */
    ngx_uint_t                    mfa_configuration;
    ngx_cognito_web_authn_configuration_t *web_authn_configuration;
};


struct ngx_cognito_set_user_pool_mfa_config_response_s {
    ngx_cognito_sms_mfa_config_t *sms_mfa_configuration;
    ngx_cognito_software_token_mfa_config_t *software_token_mfa_configuration;
    ngx_cognito_email_mfa_config_t *email_mfa_configuration;
    /* NGX_COGNITO_USER_POOL_MFA_* */
    ngx_uint_t                    mfa_configuration;
    ngx_cognito_web_authn_configuration_t *web_authn_configuration;
};


struct ngx_cognito_set_user_settings_request_s {
    ngx_str_t                     access_token;
    /* of ngx_cognito_mfa_option_t */
    ngx_array_t                  *mfa_options;
};


struct ngx_cognito_set_user_settings_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_sign_in_policy_s {
    /* NGX_COGNITO_AUTH_FACTOR_* */
    ngx_array_t                  *allowed_first_auth_factors;
};


struct ngx_cognito_sign_up_request_s {
    ngx_str_t                     client_id;
    ngx_str_t                     secret_hash;
    ngx_str_t                     username;
    ngx_str_t                     password;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *user_attributes;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *validation_data;
    ngx_cognito_analytics_metadata_t *analytics_metadata;
    ngx_cognito_user_context_data_t *user_context_data;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_sign_up_response_s {
    ngx_uint_t                    user_confirmed;
    ngx_cognito_code_delivery_details_t *code_delivery_details;
    ngx_str_t                     user_sub;
    ngx_str_t                     session;
};


struct ngx_cognito_sms_configuration_s {
    ngx_str_t                     sns_caller_arn;
    ngx_str_t                     external_id;
    ngx_str_t                     sns_region;
    ngx_cognito_eums_sms_configuration_t *eums_sms;
};


struct ngx_cognito_sms_mfa_config_s {
    ngx_str_t                     sms_authentication_message;
    ngx_cognito_sms_configuration_t *sms_configuration;
};


struct ngx_cognito_software_token_mfa_config_s {
    ngx_uint_t                    enabled;
};


struct ngx_cognito_software_token_mfa_settings_s {
    ngx_uint_t                    enabled;
    ngx_uint_t                    preferred_mfa;
};


struct ngx_cognito_start_user_import_job_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     job_id;
};


struct ngx_cognito_start_user_import_job_response_s {
    ngx_cognito_user_import_job_t *user_import_job;
};


struct ngx_cognito_start_web_authn_registration_request_s {
    ngx_str_t                     access_token;
};


struct ngx_cognito_start_web_authn_registration_response_s {
    ngx_str_t                     credential_creation_options;
};


struct ngx_cognito_stop_user_import_job_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     job_id;
};


struct ngx_cognito_stop_user_import_job_response_s {
    ngx_cognito_user_import_job_t *user_import_job;
};


struct ngx_cognito_string_attribute_constraints_s {
    ngx_str_t                     min_length;
    ngx_str_t                     max_length;
};


struct ngx_cognito_tag_resource_request_s {
    ngx_str_t                     resource_arn;
    ngx_array_t                  *tags;             /* of ngx_cognito_entry_t */
};


struct ngx_cognito_tag_resource_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_terms_description_s {
    ngx_str_t                     terms_id;
    ngx_str_t                     terms_name;
    /* NGX_COGNITO_TERMS_ENFORCEMENT_* */
    ngx_uint_t                    enforcement;
    int64_t                       creation_date;
    int64_t                       last_modified_date;
};


struct ngx_cognito_terms_s {
    ngx_str_t                     terms_id;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     terms_name;
    /* NGX_COGNITO_TERMS_SOURCE_* */
    ngx_uint_t                    terms_source;
    /* NGX_COGNITO_TERMS_ENFORCEMENT_* */
    ngx_uint_t                    enforcement;
    ngx_array_t                  *links;            /* of ngx_cognito_entry_t */
    int64_t                       creation_date;
    int64_t                       last_modified_date;
};


struct ngx_cognito_token_validity_units_s {
    /* NGX_COGNITO_TIME_UNITS_* */
    ngx_uint_t                    access_token;
    /* NGX_COGNITO_TIME_UNITS_* */
    ngx_uint_t                    id_token;
    /* NGX_COGNITO_TIME_UNITS_* */
    ngx_uint_t                    refresh_token;
};


struct ngx_cognito_ui_customization_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     image_url;
    ngx_str_t                     css;
    ngx_str_t                     css_version;
    int64_t                       last_modified_date;
    int64_t                       creation_date;
};


struct ngx_cognito_untag_resource_request_s {
    ngx_str_t                     resource_arn;
    ngx_array_t                  *tag_keys;         /* of ngx_str_t */
};


struct ngx_cognito_untag_resource_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_update_auth_event_feedback_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     event_id;
    ngx_str_t                     feedback_token;
    /* NGX_COGNITO_FEEDBACK_VALUE_* */
    ngx_uint_t                    feedback_value;
};


struct ngx_cognito_update_auth_event_feedback_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_update_device_status_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     device_key;
    /* NGX_COGNITO_DEVICE_REMEMBERED_STATUS_* */
    ngx_uint_t                    device_remembered_status;
};


struct ngx_cognito_update_device_status_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_update_group_request_s {
    ngx_str_t                     group_name;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     description;
    ngx_str_t                     role_arn;
    ngx_cognito_integer_t         precedence;
};


struct ngx_cognito_update_group_response_s {
    ngx_cognito_group_t          *group;
};


struct ngx_cognito_update_identity_provider_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     provider_name;
    ngx_array_t                  *provider_details; /* of ngx_cognito_entry_t */
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *attribute_mapping;
    ngx_array_t                  *idp_identifiers;  /* of ngx_str_t */
    ngx_array_t                  *acr_mapping;      /* of ngx_cognito_entry_t */
};


struct ngx_cognito_update_identity_provider_response_s {
    ngx_cognito_identity_provider_t *identity_provider;
};


struct ngx_cognito_update_managed_login_branding_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     managed_login_branding_id;
    ngx_uint_t                    use_cognito_provided_values;
    ngx_str_t                     settings;
    ngx_array_t                  *assets;           /* of ngx_cognito_asset_t */
};


struct ngx_cognito_update_managed_login_branding_response_s {
    ngx_cognito_managed_login_branding_t *managed_login_branding;
};


struct ngx_cognito_update_provisioned_limit_request_s {
    ngx_cognito_limit_definition_t *limit_definition;
    ngx_cognito_integer_t         requested_limit_value;
};


struct ngx_cognito_update_provisioned_limit_response_s {
    ngx_cognito_limit_t          *limit;
};


struct ngx_cognito_update_resource_server_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     identifier;
    ngx_str_t                     name;
    /* of ngx_cognito_resource_server_scope_t */
    ngx_array_t                  *scopes;
};


struct ngx_cognito_update_resource_server_response_s {
    ngx_cognito_resource_server_t *resource_server;
};


struct ngx_cognito_update_terms_request_s {
    ngx_str_t                     terms_id;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     terms_name;
    /* NGX_COGNITO_TERMS_SOURCE_* */
    ngx_uint_t                    terms_source;
    /* NGX_COGNITO_TERMS_ENFORCEMENT_* */
    ngx_uint_t                    enforcement;
    ngx_array_t                  *links;            /* of ngx_cognito_entry_t */
};


struct ngx_cognito_update_terms_response_s {
    ngx_cognito_terms_t          *terms;
};


struct ngx_cognito_update_user_attributes_request_s {
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *user_attributes;
    ngx_str_t                     access_token;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_update_user_attributes_response_s {
    /* of ngx_cognito_code_delivery_details_t */
    ngx_array_t                  *code_delivery_details_list;
};


struct ngx_cognito_update_user_pool_client_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_str_t                     client_name;
    ngx_cognito_integer_t         refresh_token_validity;
    ngx_cognito_integer_t         access_token_validity;
    ngx_cognito_integer_t         id_token_validity;
    ngx_cognito_token_validity_units_t *token_validity_units;
    ngx_array_t                  *read_attributes;  /* of ngx_str_t */
    ngx_array_t                  *write_attributes; /* of ngx_str_t */
    /* NGX_COGNITO_EXPLICIT_AUTH_FLOWS_* */
    ngx_array_t                  *explicit_auth_flows;
    /* of ngx_str_t */
    ngx_array_t                  *supported_identity_providers;
    ngx_array_t                  *callback_urls;    /* of ngx_str_t */
    ngx_array_t                  *logout_urls;      /* of ngx_str_t */
    ngx_str_t                     default_redirect_uri;
    /* NGX_COGNITO_OAUTH_FLOW_* */
    ngx_array_t                  *allowed_oauth_flows;
    ngx_array_t                  *allowed_oauth_scopes; /* of ngx_str_t */
    ngx_uint_t                    allowed_oauth_flows_user_pool_client;
    ngx_cognito_analytics_configuration_t *analytics_configuration;
    /* NGX_COGNITO_PREVENT_USER_EXISTENCE_ERROR_* */
    ngx_uint_t                    prevent_user_existence_errors;
    ngx_uint_t                    enable_token_revocation;
    ngx_uint_t                    enable_propagate_additional_user_context_data;
    ngx_cognito_integer_t         auth_session_validity;
    ngx_cognito_refresh_token_rotation_t *refresh_token_rotation;
};


struct ngx_cognito_update_user_pool_client_response_s {
    ngx_cognito_user_pool_client_t *user_pool_client;
};


struct ngx_cognito_update_user_pool_domain_request_s {
    ngx_str_t                     domain;
    ngx_str_t                     user_pool_id;
    ngx_cognito_integer_t         managed_login_version;
    ngx_cognito_custom_domain_config_t *custom_domain_config;
    ngx_cognito_routing_t        *routing;
};


struct ngx_cognito_update_user_pool_domain_response_s {
    ngx_cognito_integer_t         managed_login_version;
    ngx_str_t                     cloud_front_domain;
    ngx_cognito_routing_t        *routing;
};


struct ngx_cognito_update_user_pool_replica_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     region_name;
    /* NGX_COGNITO_UPDATE_REPLICA_STATUS_* */
    ngx_uint_t                    status;
};


struct ngx_cognito_update_user_pool_replica_response_s {
    ngx_cognito_user_pool_replica_t *user_pool_replica;
};


struct ngx_cognito_update_user_pool_request_s {
    ngx_str_t                     user_pool_id;
    ngx_cognito_user_pool_policy_t *policies;
    /* NGX_COGNITO_DELETION_PROTECTION_* */
    ngx_uint_t                    deletion_protection;
    ngx_cognito_lambda_config_t  *lambda_config;
    /* NGX_COGNITO_VERIFIED_ATTRIBUTE_* */
    ngx_array_t                  *auto_verified_attributes;
    ngx_str_t                     sms_verification_message;
    ngx_str_t                     email_verification_message;
    ngx_str_t                     email_verification_subject;
    ngx_cognito_verification_message_template_t *verification_message_template;
    ngx_str_t                     sms_authentication_message;
    ngx_cognito_user_attribute_update_settings_t *user_attribute_update_settings;
    /* NGX_COGNITO_USER_POOL_MFA_* */
    ngx_uint_t                    mfa_configuration;
    ngx_cognito_device_configuration_t *device_configuration;
    ngx_cognito_email_configuration_t *email_configuration;
    ngx_cognito_sms_configuration_t *sms_configuration;
    ngx_array_t                  *user_pool_tags;   /* of ngx_cognito_entry_t */
    ngx_cognito_admin_create_user_config_t *admin_create_user_config;
    ngx_cognito_user_pool_add_ons_t *user_pool_add_ons;
    ngx_cognito_account_recovery_setting_t *account_recovery_setting;
    ngx_str_t                     pool_name;
    /* NGX_COGNITO_USER_POOL_TIER_* */
    ngx_uint_t                    user_pool_tier;
    ngx_cognito_key_configuration_t *key_configuration;
    ngx_cognito_issuer_configuration_t *issuer_configuration;
    ngx_cognito_dcr_configuration_t *dcr_configuration;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *acr_configuration;
};


struct ngx_cognito_update_user_pool_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_user_attribute_update_settings_s {
    /* NGX_COGNITO_VERIFIED_ATTRIBUTE_* */
    ngx_array_t                  *attributes_require_verification_before_update;
};


struct ngx_cognito_user_context_data_s {
    ngx_str_t                     ip_address;
    ngx_str_t                     encoded_data;
};


struct ngx_cognito_user_import_job_s {
    ngx_str_t                     job_name;
    ngx_str_t                     job_id;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     pre_signed_url;
    int64_t                       creation_date;
    int64_t                       start_date;
    int64_t                       completion_date;
    /* NGX_COGNITO_USER_IMPORT_JOB_STATUS_* */
    ngx_uint_t                    status;
    ngx_str_t                     cloud_watch_logs_role_arn;
    ngx_cognito_integer_t         imported_users;
    ngx_cognito_integer_t         skipped_users;
    ngx_cognito_integer_t         failed_users;
    ngx_str_t                     completion_message;
    /* NGX_COGNITO_PASSWORD_HASHING_ALGORITHM_* */
    ngx_uint_t                    password_hashing_algorithm;
};


struct ngx_cognito_user_pool_add_ons_s {
    /* NGX_COGNITO_ADVANCED_SECURITY_MODE_* */
    ngx_uint_t                    advanced_security_mode;
    ngx_cognito_advanced_security_additional_flows_t *advanced_security_additional_flows;
};


struct ngx_cognito_user_pool_client_description_s {
    ngx_str_t                     client_id;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_name;
};


struct ngx_cognito_user_pool_client_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_name;
    ngx_str_t                     client_id;
    ngx_str_t                     client_secret;
    int64_t                       last_modified_date;
    int64_t                       creation_date;
    ngx_cognito_integer_t         refresh_token_validity;
    ngx_cognito_integer_t         access_token_validity;
    ngx_cognito_integer_t         id_token_validity;
    ngx_cognito_token_validity_units_t *token_validity_units;
    ngx_array_t                  *read_attributes;  /* of ngx_str_t */
    ngx_array_t                  *write_attributes; /* of ngx_str_t */
    /* NGX_COGNITO_EXPLICIT_AUTH_FLOWS_* */
    ngx_array_t                  *explicit_auth_flows;
    /* of ngx_str_t */
    ngx_array_t                  *supported_identity_providers;
    ngx_array_t                  *callback_urls;    /* of ngx_str_t */
    ngx_array_t                  *logout_urls;      /* of ngx_str_t */
    ngx_str_t                     default_redirect_uri;
    /* NGX_COGNITO_OAUTH_FLOW_* */
    ngx_array_t                  *allowed_oauth_flows;
    ngx_array_t                  *allowed_oauth_scopes; /* of ngx_str_t */
    ngx_uint_t                    allowed_oauth_flows_user_pool_client;
    ngx_cognito_analytics_configuration_t *analytics_configuration;
    /* NGX_COGNITO_PREVENT_USER_EXISTENCE_ERROR_* */
    ngx_uint_t                    prevent_user_existence_errors;
    ngx_uint_t                    enable_token_revocation;
    ngx_uint_t                    enable_propagate_additional_user_context_data;
    ngx_cognito_integer_t         auth_session_validity;
    ngx_cognito_refresh_token_rotation_t *refresh_token_rotation;
    /* NGX_COGNITO_CLIENT_TYPE_* */
    ngx_uint_t                    client_type;
};


struct ngx_cognito_user_pool_description_s {
    ngx_str_t                     id;
    ngx_str_t                     name;
    ngx_cognito_lambda_config_t  *lambda_config;
    ngx_uint_t                    status;           /* NGX_COGNITO_STATUS_* */
    int64_t                       last_modified_date;
    int64_t                       creation_date;
    ngx_array_t                  *replica_regions;  /* of ngx_str_t */
};


struct ngx_cognito_user_pool_policy_s {
    ngx_cognito_password_policy_t *password_policy;
    ngx_cognito_sign_in_policy_t *sign_in_policy;
};


struct ngx_cognito_user_pool_replica_s {
    ngx_str_t                     region_name;
    /* NGX_COGNITO_REPLICA_STATUS_* */
    ngx_uint_t                    status;
    /* NGX_COGNITO_REPLICA_ROLE_* */
    ngx_uint_t                    role;
    ngx_str_t                     user_pool_arn;
};


struct ngx_cognito_user_pool_s {
    ngx_str_t                     id;
    ngx_str_t                     name;
    ngx_cognito_user_pool_policy_t *policies;
    /* NGX_COGNITO_DELETION_PROTECTION_* */
    ngx_uint_t                    deletion_protection;
    ngx_cognito_lambda_config_t  *lambda_config;
    ngx_uint_t                    status;           /* NGX_COGNITO_STATUS_* */
    int64_t                       last_modified_date;
    int64_t                       creation_date;
    /* of ngx_cognito_schema_attribute_t */
    ngx_array_t                  *schema_attributes;
    /* NGX_COGNITO_VERIFIED_ATTRIBUTE_* */
    ngx_array_t                  *auto_verified_attributes;
    /* NGX_COGNITO_ALIAS_ATTRIBUTE_* */
    ngx_array_t                  *alias_attributes;
    /* NGX_COGNITO_USERNAME_ATTRIBUTE_* */
    ngx_array_t                  *username_attributes;
    ngx_str_t                     sms_verification_message;
    ngx_str_t                     email_verification_message;
    ngx_str_t                     email_verification_subject;
    ngx_cognito_verification_message_template_t *verification_message_template;
    ngx_str_t                     sms_authentication_message;
    ngx_cognito_user_attribute_update_settings_t *user_attribute_update_settings;
    /* NGX_COGNITO_USER_POOL_MFA_* */
    ngx_uint_t                    mfa_configuration;
    ngx_cognito_device_configuration_t *device_configuration;
    ngx_cognito_integer_t         estimated_number_of_users;
    ngx_cognito_email_configuration_t *email_configuration;
    ngx_cognito_sms_configuration_t *sms_configuration;
    ngx_array_t                  *user_pool_tags;   /* of ngx_cognito_entry_t */
    ngx_str_t                     sms_configuration_failure;
    ngx_str_t                     email_configuration_failure;
    ngx_str_t                     domain;
    ngx_str_t                     custom_domain;
    ngx_cognito_admin_create_user_config_t *admin_create_user_config;
    ngx_cognito_user_pool_add_ons_t *user_pool_add_ons;
    ngx_cognito_username_configuration_t *username_configuration;
    ngx_str_t                     arn;
    ngx_cognito_account_recovery_setting_t *account_recovery_setting;
    /* NGX_COGNITO_USER_POOL_TIER_* */
    ngx_uint_t                    user_pool_tier;
    ngx_cognito_key_configuration_t *key_configuration;
    ngx_cognito_issuer_configuration_t *issuer_configuration;
    ngx_cognito_dcr_configuration_t *dcr_configuration;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *acr_configuration;
};


struct ngx_cognito_user_s {
    ngx_str_t                     username;
    /* of ngx_cognito_attribute_t */
    ngx_array_t                  *attributes;
    int64_t                       user_create_date;
    int64_t                       user_last_modified_date;
    ngx_uint_t                    enabled;
    /* NGX_COGNITO_USER_STATUS_* */
    ngx_uint_t                    user_status;
    /* of ngx_cognito_mfa_option_t */
    ngx_array_t                  *mfa_options;
};


struct ngx_cognito_username_configuration_s {
    ngx_uint_t                    case_sensitive;
};


struct ngx_cognito_verification_message_template_s {
    ngx_str_t                     sms_message;
    ngx_str_t                     email_message;
    ngx_str_t                     email_subject;
    ngx_str_t                     email_message_by_link;
    ngx_str_t                     email_subject_by_link;
    /* NGX_COGNITO_DEFAULT_EMAIL_OPTION_* */
    ngx_uint_t                    default_email_option;
};


struct ngx_cognito_verify_software_token_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     session;
    ngx_str_t                     user_code;
    ngx_str_t                     friendly_device_name;
};


struct ngx_cognito_verify_software_token_response_s {
    /* NGX_COGNITO_VERIFY_SOFTWARE_TOKEN_RESPONSE_TYPE_* */
    ngx_uint_t                    status;
    ngx_str_t                     session;
};


struct ngx_cognito_verify_user_attribute_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     attribute_name;
    ngx_str_t                     code;
};


struct ngx_cognito_verify_user_attribute_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_web_authn_configuration_s {
    ngx_str_t                     relying_party_id;
    /* NGX_COGNITO_USER_VERIFICATION_* */
    ngx_uint_t                    user_verification;
    /* NGX_COGNITO_WEB_AUTHN_FACTOR_CONFIGURATION_* */
    ngx_uint_t                    factor_configuration;
};


struct ngx_cognito_web_authn_credential_description_s {
    ngx_str_t                     credential_id;
    ngx_str_t                     friendly_credential_name;
    ngx_str_t                     relying_party_id;
    ngx_str_t                     authenticator_attachment;
    ngx_array_t                  *authenticator_transports; /* of ngx_str_t */
    int64_t                       created_at;
};


struct ngx_cognito_web_authn_mfa_settings_s {
    ngx_uint_t                    enabled;
};


struct ngx_cognito_acr_level_config_s {
    ngx_str_t                     acr_value;
};


struct ngx_cognito_admin_delete_software_token_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
};


struct ngx_cognito_admin_delete_software_token_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_admin_list_user_sessions_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     next_token;
};


struct ngx_cognito_session_location_s {
    ngx_str_t                     city;
    ngx_str_t                     country;
};


struct ngx_cognito_session_description_s {
    ngx_str_t                     session_id;
    /* NGX_COGNITO_SESSION_TYPE_* */
    ngx_uint_t                    session_type;
    ngx_str_t                     client_id;
    int64_t                       create_date;
    int64_t                       last_active_date;
    ngx_str_t                     device_type;
    ngx_str_t                     last_ip_address;
    ngx_cognito_session_location_t *last_location;
    ngx_str_t                     origin_session_id;
    ngx_uint_t                    is_current_session;
};


struct ngx_cognito_admin_list_user_sessions_response_s {
    /* of ngx_cognito_session_description_t */
    ngx_array_t                  *sessions;
    ngx_str_t                     next_token;
};


struct ngx_cognito_admin_revoke_user_session_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     username;
    ngx_str_t                     session_id;
    /* NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_* */
    ngx_uint_t                    revoke_associated_sessions;
};


struct ngx_cognito_admin_revoke_user_session_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_dcr_configuration_s {
    ngx_uint_t                    enable_status;    /* NGX_COGNITO_STATUS_* */
    ngx_uint_t                    open_dcr_enabled;
    /* NGX_COGNITO_OAUTH_FLOW_* */
    ngx_array_t                  *authenticated_grant_types;
    /* NGX_COGNITO_OAUTH_FLOW_* */
    ngx_array_t                  *open_dcr_grant_types;
    ngx_array_t                  *allowed_scopes;   /* of ngx_str_t */
};


struct ngx_cognito_describe_terms_by_client_request_s {
    ngx_str_t                     client_id;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     terms_name;
};


struct ngx_cognito_describe_terms_by_client_response_s {
    ngx_cognito_terms_t          *terms;
};


struct ngx_cognito_get_client_token_request_s {
    ngx_str_t                     client_id;
    ngx_str_t                     secret;
    ngx_array_t                  *scopes;           /* of ngx_str_t */
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
};


struct ngx_cognito_client_authentication_result_s {
    ngx_str_t                     access_token;
    ngx_cognito_integer_t         expires_in;
    ngx_str_t                     token_type;
};


struct ngx_cognito_get_client_token_response_s {
    ngx_cognito_client_authentication_result_t *client_authentication_result;
};


struct ngx_cognito_get_user_pool_client_session_configuration_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
};


struct ngx_cognito_client_sso_session_config_s {
    ngx_cognito_integer_t         max_validity_minutes;
};


struct ngx_cognito_get_user_pool_client_session_configuration_response_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_cognito_client_sso_session_config_t *sso_session;
};


struct ngx_cognito_get_user_pool_session_configuration_request_s {
    ngx_str_t                     user_pool_id;
};


struct ngx_cognito_user_pool_token_session_config_s {
    ngx_cognito_integer_t         max_per_user;
};


struct ngx_cognito_get_user_pool_session_configuration_response_s {
    ngx_str_t                     user_pool_id;
    /* NGX_COGNITO_USER_SESSION_TRACKING_* */
    ngx_uint_t                    user_session_tracking;
    ngx_cognito_user_pool_token_session_config_t *token_session;
};


struct ngx_cognito_list_user_sessions_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     next_token;
};


struct ngx_cognito_list_user_sessions_response_s {
    /* of ngx_cognito_session_description_t */
    ngx_array_t                  *sessions;
    ngx_str_t                     next_token;
};


struct ngx_cognito_revoke_user_session_request_s {
    ngx_str_t                     access_token;
    ngx_str_t                     session_id;
    /* NGX_COGNITO_REVOKE_ASSOCIATED_SESSIONS_* */
    ngx_uint_t                    revoke_associated_sessions;
};


struct ngx_cognito_revoke_user_session_response_s {
    ngx_uint_t                    none;             /* without members */
};


struct ngx_cognito_set_user_pool_client_session_configuration_request_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_cognito_client_sso_session_config_t *sso_session;
};


struct ngx_cognito_set_user_pool_client_session_configuration_response_s {
    ngx_str_t                     user_pool_id;
    ngx_str_t                     client_id;
    ngx_cognito_client_sso_session_config_t *sso_session;
};


struct ngx_cognito_set_user_pool_session_configuration_request_s {
    ngx_str_t                     user_pool_id;
    /* NGX_COGNITO_USER_SESSION_TRACKING_* */
    ngx_uint_t                    user_session_tracking;
    ngx_cognito_user_pool_token_session_config_t *token_session;
};


struct ngx_cognito_set_user_pool_session_configuration_response_s {
    ngx_str_t                     user_pool_id;
    /* NGX_COGNITO_USER_SESSION_TRACKING_* */
    ngx_uint_t                    user_session_tracking;
    ngx_cognito_user_pool_token_session_config_t *token_session;
};


struct ngx_cognito_user_pool_record_s {
    ngx_cognito_user_pool_t      *pool;
    /* of ngx_cognito_signing_key_record_t */
    ngx_array_t                  *signing_keys;
    ngx_uint_t                    deleting;
    /* NGX_COGNITO_USER_SESSION_TRACKING_* */
    ngx_uint_t                    user_session_tracking;
    ngx_cognito_user_pool_token_session_config_t *token_session;
    ngx_cognito_software_token_mfa_config_t *software_token_mfa_configuration;
    ngx_cognito_email_mfa_config_t *email_mfa_configuration;
    ngx_cognito_web_authn_configuration_t *web_authn_configuration;
};


struct ngx_cognito_signing_key_record_s {
    ngx_str_t                     kid;
    /* NGX_COGNITO_TOKEN_USE_* */
    ngx_uint_t                    use;
    ngx_str_t                     modulus;
    ngx_str_t                     sealed;
    ngx_cognito_integer_t         signs_from;
    ngx_cognito_integer_t         published_until;
};


struct ngx_cognito_client_record_s {
    ngx_cognito_user_pool_client_t *client;
    /* of ngx_cognito_sealed_secret_t */
    ngx_array_t                  *secrets;
    ngx_cognito_client_sso_session_config_t *sso_session;
};


struct ngx_cognito_sealed_secret_s {
    ngx_str_t                     id;
    ngx_str_t                     sealed;
    ngx_cognito_integer_t         created;
};


struct ngx_cognito_user_record_s {
    ngx_str_t                     username;
    ngx_str_t                     sub;
    /* NGX_COGNITO_USER_STATUS_* */
    ngx_uint_t                    status;
    ngx_uint_t                    enabled;
    ngx_cognito_integer_t         created;
    ngx_cognito_integer_t         modified;
    ngx_array_t                  *attributes;       /* of ngx_cognito_entry_t */
    ngx_str_t                     password;
    ngx_array_t                  *password_history; /* of ngx_str_t */
    ngx_cognito_integer_t         temporary_until;
    ngx_cognito_integer_t         generation;
    /* of ngx_cognito_membership_record_t */
    ngx_array_t                  *groups;
    ngx_array_t                  *mfa_settings;     /* of ngx_str_t */
    ngx_str_t                     preferred_mfa;
    /* of ngx_cognito_mfa_option_t */
    ngx_array_t                  *mfa_options;
    ngx_cognito_software_token_record_t *software_token;
    /* of ngx_cognito_device_record_t */
    ngx_array_t                  *devices;
    /* of ngx_cognito_credential_record_t */
    ngx_array_t                  *credentials;
};


struct ngx_cognito_membership_record_s {
    ngx_str_t                     name;
    ngx_str_t                     id;
};


struct ngx_cognito_group_record_s {
    ngx_str_t                     id;
    ngx_cognito_group_t          *group;
};


struct ngx_cognito_software_token_record_s {
    ngx_str_t                     sealed;
    ngx_str_t                     name;
    ngx_uint_t                    verified;
    ngx_cognito_integer_t         last_step;
    ngx_str_t                     pending;
};


struct ngx_cognito_device_record_s {
    ngx_str_t                     key;
    ngx_str_t                     group_key;
    ngx_str_t                     sealed;
    ngx_str_t                     name;
    ngx_uint_t                    remembered;
    ngx_str_t                     last_address;
    ngx_cognito_integer_t         created;
    ngx_cognito_integer_t         modified;
    ngx_cognito_integer_t         authenticated;
};


struct ngx_cognito_credential_record_s {
    ngx_str_t                     id;
    ngx_str_t                     public_key;
    ngx_cognito_integer_t         algorithm;
    ngx_str_t                     relying_party;
    ngx_str_t                     name;
    ngx_str_t                     attachment;
    ngx_array_t                  *transports;       /* of ngx_str_t */
    ngx_cognito_integer_t         counter;
    ngx_cognito_integer_t         created;
};


struct ngx_cognito_grant_record_s {
    ngx_str_t                     client_id;
    ngx_str_t                     sub;
    ngx_cognito_integer_t         generation;
    ngx_str_t                     origin_jti;
    ngx_cognito_integer_t         auth_time;
    ngx_cognito_integer_t         expires;
    ngx_str_t                     device_key;
    ngx_str_t                     device_group_key;
    ngx_str_t                     jti;
    /* of ngx_cognito_former_token_record_t */
    ngx_array_t                  *former;
    ngx_uint_t                    tracked;
    ngx_str_t                     origin_session_id;
};


struct ngx_cognito_former_token_record_s {
    ngx_str_t                     jti;
    ngx_cognito_integer_t         until;
};


struct ngx_cognito_user_session_record_s {
    ngx_str_t                     client_id;
    ngx_str_t                     sub;
    ngx_cognito_integer_t         generation;
    ngx_cognito_integer_t         auth_time;
    ngx_cognito_integer_t         expires;
    ngx_cognito_integer_t         last_active;
    ngx_str_t                     device_type;
    ngx_str_t                     address;
    ngx_str_t                     origin_session_id;
};


struct ngx_cognito_session_record_s {
    ngx_str_t                     client_id;
    ngx_str_t                     sub;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge;
    ngx_cognito_integer_t         expires;
    /* NGX_COGNITO_AUTH_FLOW_* */
    ngx_uint_t                    flow;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_array_t                  *offered;
    ngx_uint_t                    second;
    ngx_uint_t                    verified;
    ngx_str_t                     device_key;
    ngx_str_t                     sealed;
    ngx_str_t                     proof;
    ngx_str_t                     address;
    ngx_uint_t                    simulated;
    /* of ngx_cognito_challenge_result_t */
    ngx_array_t                  *history;
    ngx_str_t                     metadata;
    ngx_str_t                     srp_a;
};


struct ngx_cognito_code_record_s {
    ngx_str_t                     proof;
    ngx_cognito_integer_t         expires;
    ngx_str_t                     attribute;
    ngx_str_t                     address;
    ngx_str_t                     pending;
    ngx_cognito_integer_t         failures;
};


struct ngx_cognito_claim_record_s {
    ngx_str_t                     username;
    ngx_cognito_integer_t         since;
};


struct ngx_cognito_message_record_s {
    ngx_str_t                     id;
    int64_t                       time;
    ngx_str_t                     pool;
    ngx_str_t                     client;
    ngx_str_t                     username;
    ngx_str_t                     kind;
    /* NGX_COGNITO_DELIVERY_MEDIUM_* */
    ngx_uint_t                    medium;
    ngx_str_t                     destination;
    ngx_str_t                     subject;
    ngx_str_t                     body;
    ngx_str_t                     code;
};


struct ngx_cognito_token_header_s {
    ngx_str_t                     kid;
    ngx_str_t                     alg;
};


struct ngx_cognito_access_token_claims_s {
    ngx_str_t                     sub;
    ngx_str_t                     device_key;
    ngx_array_t                  *cognito_groups;   /* of ngx_str_t */
    ngx_str_t                     iss;
    ngx_cognito_integer_t         version;
    ngx_str_t                     client_id;
    ngx_str_t                     origin_jti;
    ngx_str_t                     event_id;
    ngx_str_t                     token_use;
    ngx_str_t                     scope;
    ngx_cognito_integer_t         auth_time;
    ngx_cognito_integer_t         exp;
    ngx_cognito_integer_t         iat;
    ngx_str_t                     jti;
    ngx_str_t                     username;
};


struct ngx_cognito_refresh_token_content_s {
    ngx_str_t                     pool;
    ngx_str_t                     username;
    ngx_str_t                     client;
    ngx_str_t                     grant;
    ngx_str_t                     jti;
    ngx_cognito_integer_t         expires;
};


struct ngx_cognito_session_content_s {
    ngx_str_t                     pool;
    ngx_str_t                     username;
    ngx_str_t                     client;
    ngx_str_t                     id;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    challenge;
    ngx_cognito_integer_t         expires;
    ngx_uint_t                    simulated;
    /* NGX_COGNITO_SESSION_PURPOSE_* */
    ngx_uint_t                    purpose;
};


struct ngx_cognito_secret_block_content_s {
    ngx_str_t                     pool;
    ngx_str_t                     client;
    ngx_str_t                     username;
    ngx_str_t                     name;
    ngx_str_t                     sub;
    ngx_str_t                     id;
    /* NGX_COGNITO_AUTH_FLOW_* */
    ngx_uint_t                    flow;
    /* NGX_COGNITO_CHALLENGE_NAME_* */
    ngx_uint_t                    former;
    ngx_str_t                     device_key;
    ngx_cognito_integer_t         expires;
    ngx_cognito_integer_t         simulated;
    /* of ngx_cognito_challenge_result_t */
    ngx_array_t                  *history;
};


struct ngx_cognito_passkey_challenge_record_s {
    ngx_str_t                     challenge;
    ngx_str_t                     client_id;
    ngx_cognito_integer_t         expires;
};


struct ngx_cognito_credential_creation_options_s {
    ngx_str_t                     challenge;
    ngx_cognito_credential_entity_t *rp;
    ngx_cognito_credential_entity_t *user;
    /* of ngx_cognito_credential_parameters_t */
    ngx_array_t                  *pub_key_cred_params;
    ngx_cognito_integer_t         timeout;
    /* of ngx_cognito_credential_descriptor_t */
    ngx_array_t                  *exclude_credentials;
    ngx_cognito_authenticator_selection_t *authenticator_selection;
    ngx_str_t                     attestation;
    ngx_cognito_credential_extensions_t *extensions;
};


struct ngx_cognito_credential_entity_s {
    ngx_str_t                     id;
    ngx_str_t                     name;
    ngx_str_t                     display_name;
};


struct ngx_cognito_credential_parameters_s {
    ngx_cognito_integer_t         alg;
    ngx_str_t                     type;
};


struct ngx_cognito_credential_descriptor_s {
    ngx_str_t                     id;
    ngx_str_t                     type;
    ngx_array_t                  *transports;       /* of ngx_str_t */
};


struct ngx_cognito_authenticator_selection_s {
    ngx_uint_t                    require_resident_key;
    ngx_str_t                     resident_key;
    ngx_str_t                     user_verification;
};


struct ngx_cognito_credential_extensions_s {
    ngx_uint_t                    cred_props;
};


struct ngx_cognito_credential_request_options_s {
    ngx_str_t                     challenge;
    ngx_cognito_integer_t         timeout;
    ngx_str_t                     rp_id;
    /* of ngx_cognito_credential_descriptor_t */
    ngx_array_t                  *allow_credentials;
    ngx_str_t                     user_verification;
};


struct ngx_cognito_public_key_credential_s {
    ngx_str_t                     id;
    ngx_str_t                     raw_id;
    ngx_str_t                     type;
    ngx_str_t                     authenticator_attachment;
    ngx_cognito_authenticator_response_t *response;
    ngx_cognito_extension_results_t *client_extension_results;
};


struct ngx_cognito_authenticator_response_s {
    ngx_str_t                     client_data_json;
    ngx_str_t                     attestation_object;
    ngx_str_t                     authenticator_data;
    ngx_str_t                     public_key;
    ngx_cognito_integer_t         public_key_algorithm;
    ngx_array_t                  *transports;       /* of ngx_str_t */
    ngx_str_t                     signature;
    ngx_str_t                     user_handle;
};


struct ngx_cognito_extension_results_s {
    ngx_cognito_credential_properties_t *cred_props;
};


struct ngx_cognito_credential_properties_s {
    ngx_uint_t                    rk;
};


struct ngx_cognito_client_data_s {
    ngx_str_t                     type;
    ngx_str_t                     challenge;
    ngx_str_t                     origin;
    ngx_uint_t                    cross_origin;
};


struct ngx_cognito_json_web_key_set_s {
    /* of ngx_cognito_json_web_key_t */
    ngx_array_t                  *keys;
};


struct ngx_cognito_json_web_key_s {
    ngx_str_t                     alg;
    ngx_str_t                     e;
    ngx_str_t                     kid;
    ngx_str_t                     kty;
    ngx_str_t                     n;
    ngx_str_t                     use;
};


struct ngx_cognito_open_id_configuration_s {
    ngx_str_t                     authorization_endpoint;
    ngx_str_t                     end_session_endpoint;
    /* of ngx_str_t */
    ngx_array_t                  *id_token_signing_alg_values_supported;
    ngx_str_t                     issuer;
    ngx_str_t                     jwks_uri;
    ngx_array_t                  *response_types_supported; /* of ngx_str_t */
    ngx_str_t                     revocation_endpoint;
    ngx_array_t                  *scopes_supported; /* of ngx_str_t */
    ngx_array_t                  *subject_types_supported; /* of ngx_str_t */
    ngx_str_t                     token_endpoint;
    /* of ngx_str_t */
    ngx_array_t                  *token_endpoint_auth_methods_supported;
    ngx_str_t                     userinfo_endpoint;
};


struct ngx_cognito_challenge_result_s {
    ngx_str_t                     challenge_name;
    ngx_uint_t                    challenge_result;
    ngx_str_t                     challenge_metadata;
};


struct ngx_cognito_trigger_event_s {
    ngx_str_t                     version;
    ngx_str_t                     region;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     user_name;
    ngx_cognito_trigger_caller_t *caller_context;
    ngx_str_t                     trigger_source;
    ngx_cognito_trigger_request_t *request;
    ngx_str_t                     response;
};


struct ngx_cognito_trigger_answer_s {
    ngx_str_t                     version;
    ngx_str_t                     region;
    ngx_str_t                     user_pool_id;
    ngx_str_t                     user_name;
    ngx_cognito_trigger_caller_t *caller_context;
    ngx_str_t                     trigger_source;
    ngx_str_t                     response;
};


struct ngx_cognito_trigger_caller_s {
    ngx_str_t                     aws_sdk_version;
    ngx_str_t                     client_id;
};


struct ngx_cognito_trigger_failure_s {
    ngx_str_t                     error_message;
    ngx_str_t                     error_type;
};


struct ngx_cognito_trigger_request_s {
    ngx_array_t                  *user_attributes;  /* of ngx_cognito_entry_t */
    ngx_str_t                     password;
    ngx_str_t                     validation_data;
    ngx_str_t                     challenge_name;
    /* of ngx_cognito_challenge_result_t */
    ngx_array_t                  *session;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *private_challenge_parameters;
    ngx_str_t                     challenge_answer;
    ngx_uint_t                    new_device_used;
    ngx_cognito_trigger_group_configuration_t *group_configuration;
    ngx_array_t                  *scopes;           /* of ngx_str_t */
    ngx_str_t                     type;
    ngx_str_t                     code;
    ngx_str_t                     code_parameter;
    ngx_str_t                     link_parameter;
    ngx_str_t                     username_parameter;
    ngx_str_t                     provider_name;
    ngx_str_t                     provider_type;
    ngx_str_t                     attributes;
    ngx_array_t                  *client_metadata;  /* of ngx_cognito_entry_t */
    ngx_uint_t                    user_not_found;
};


struct ngx_cognito_trigger_group_configuration_s {
    ngx_array_t                  *groups_to_override; /* of ngx_str_t */
    ngx_array_t                  *iam_roles_to_override; /* of ngx_str_t */
    ngx_str_t                     preferred_role;
};


struct ngx_cognito_trigger_groups_s {
    ngx_array_t                  *groups_to_override; /* of ngx_str_t */
    ngx_array_t                  *iam_roles_to_override; /* of ngx_str_t */
    ngx_str_t                     preferred_role;
};


struct ngx_cognito_generate_data_key_ask_s {
    ngx_str_t                     key_id;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *encryption_context;
    ngx_str_t                     key_spec;
};


struct ngx_cognito_generate_data_key_answer_s {
    ngx_str_t                     ciphertext_blob;
    ngx_str_t                     key_id;
    ngx_str_t                     plaintext;
};


struct ngx_cognito_kms_failure_s {
    ngx_str_t                     __type;
};


struct ngx_cognito_pre_sign_up_answer_s {
    ngx_uint_t                    auto_confirm_user;
    ngx_uint_t                    auto_verify_email;
    ngx_uint_t                    auto_verify_phone;
};


struct ngx_cognito_define_auth_challenge_answer_s {
    ngx_str_t                     challenge_name;
    ngx_uint_t                    issue_tokens;
    ngx_uint_t                    fail_authentication;
};


struct ngx_cognito_create_auth_challenge_answer_s {
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *public_challenge_parameters;
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *private_challenge_parameters;
    ngx_str_t                     challenge_metadata;
};


struct ngx_cognito_verify_auth_challenge_answer_s {
    ngx_uint_t                    answer_correct;
};


struct ngx_cognito_user_migration_answer_s {
    ngx_array_t                  *user_attributes;  /* of ngx_cognito_entry_t */
    ngx_str_t                     final_user_status;
    ngx_str_t                     message_action;
    ngx_array_t                  *desired_delivery_mediums; /* of ngx_str_t */
    ngx_uint_t                    force_alias_creation;
    ngx_uint_t                    enable_smsmfa;
};


struct ngx_cognito_custom_message_answer_s {
    ngx_str_t                     sms_message;
    ngx_str_t                     email_message;
    ngx_str_t                     email_subject;
};


struct ngx_cognito_inbound_federation_answer_s {
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *user_attributes_to_map;
};


struct ngx_cognito_pre_token_generation_answer_s {
    ngx_cognito_claims_override_t *claims_override_details;
};


struct ngx_cognito_claims_override_s {
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *claims_to_add_or_override;
    ngx_array_t                  *claims_to_suppress; /* of ngx_str_t */
    ngx_cognito_trigger_groups_t *group_override_details;
};


struct ngx_cognito_pre_token_generation_v2_answer_s {
    ngx_cognito_claims_and_scope_override_t *claims_and_scope_override_details;
};


struct ngx_cognito_claims_and_scope_override_s {
    ngx_cognito_token_override_t *id_token_generation;
    ngx_cognito_token_override_t *access_token_generation;
    ngx_cognito_trigger_groups_t *group_override_details;
};


struct ngx_cognito_token_override_s {
    /* of ngx_cognito_entry_t */
    ngx_array_t                  *claims_to_add_or_override;
    ngx_array_t                  *claims_to_suppress; /* of ngx_str_t */
    ngx_array_t                  *scopes_to_add;    /* of ngx_str_t */
    ngx_array_t                  *scopes_to_suppress; /* of ngx_str_t */
};


/* the shapes */

extern const ngx_cognito_shape_t  ngx_cognito_shape_aws_account_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_access_token_validity;
extern const ngx_cognito_shape_t  ngx_cognito_shape_account_recovery_setting;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_account_takeover_action_notify;
extern const ngx_cognito_shape_t  ngx_cognito_shape_account_takeover_action;
extern const ngx_cognito_shape_t  ngx_cognito_shape_account_takeover_actions;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_account_takeover_event_action;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_account_takeover_risk_configuration;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_add_custom_attributes_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_add_custom_attributes_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_add_user_pool_client_secret_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_add_user_pool_client_secret_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_add_user_to_group_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_confirm_sign_up_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_confirm_sign_up_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_create_user_config;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_create_user_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_create_user_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_create_user_unused_account_validity_days;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_user_attributes_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_user_attributes_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_delete_user_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_disable_provider_for_user_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_disable_provider_for_user_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_disable_user_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_disable_user_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_enable_user_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_enable_user_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_forget_device_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_device_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_device_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_get_user_auth_factors_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_get_user_auth_factors_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_user_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_user_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_initiate_auth_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_initiate_auth_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_link_provider_for_user_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_link_provider_for_user_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_list_devices_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_admin_list_devices_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_groups_for_user_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_groups_for_user_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_auth_events_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_auth_events_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_remove_user_from_group_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_reset_user_password_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_reset_user_password_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_respond_to_auth_challenge_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_respond_to_auth_challenge_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_mfa_preference_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_mfa_preference_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_password_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_password_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_settings_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_settings_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_auth_event_feedback_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_auth_event_feedback_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_device_status_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_device_status_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_user_attributes_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_user_attributes_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_user_global_sign_out_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_user_global_sign_out_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_advanced_security_additional_flows;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_advanced_security_enabled_mode;
extern const ngx_cognito_shape_t  ngx_cognito_shape_advanced_security_mode;
extern const ngx_cognito_shape_t  ngx_cognito_shape_alias_attribute;
extern const ngx_cognito_shape_t  ngx_cognito_shape_alias_attributes_list;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_allowed_first_auth_factors_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_analytics_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_analytics_metadata;
extern const ngx_cognito_shape_t  ngx_cognito_shape_arn;
extern const ngx_cognito_shape_t  ngx_cognito_shape_asset_bytes;
extern const ngx_cognito_shape_t  ngx_cognito_shape_asset_category;
extern const ngx_cognito_shape_t  ngx_cognito_shape_asset_extension;
extern const ngx_cognito_shape_t  ngx_cognito_shape_asset_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_asset;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_associate_software_token_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_associate_software_token_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute_data;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute_mapping_key;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute_mapping;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute_name_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute;
extern const ngx_cognito_shape_t  ngx_cognito_shape_attribute_value;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_attributes_require_verification_before_update;
extern const ngx_cognito_shape_t  ngx_cognito_shape_auth_event;
extern const ngx_cognito_shape_t  ngx_cognito_shape_auth_events;
extern const ngx_cognito_shape_t  ngx_cognito_shape_auth_factor;
extern const ngx_cognito_shape_t  ngx_cognito_shape_auth_flow;
extern const ngx_cognito_shape_t  ngx_cognito_shape_auth_parameters;
extern const ngx_cognito_shape_t  ngx_cognito_shape_auth_session_validity;
extern const ngx_cognito_shape_t  ngx_cognito_shape_authentication_result;
extern const ngx_cognito_shape_t  ngx_cognito_shape_available_challenge_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_blocked_ip_range_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_boolean;
extern const ngx_cognito_shape_t  ngx_cognito_shape_css;
extern const ngx_cognito_shape_t  ngx_cognito_shape_css_version;
extern const ngx_cognito_shape_t  ngx_cognito_shape_callback_urls_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_challenge_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_challenge_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_challenge_parameters;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_challenge_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_challenge_response_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_challenge_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_challenge_responses;
extern const ngx_cognito_shape_t  ngx_cognito_shape_change_password_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_change_password_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_metadata;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_permission_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_permission;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_client_secret_descriptor_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_secret_descriptor;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_secret_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_secret;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_cloud_watch_logs_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_code_delivery_details_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_code_delivery_details;
extern const ngx_cognito_shape_t  ngx_cognito_shape_color_scheme_mode;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_complete_web_authn_registration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_complete_web_authn_registration_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_completion_message;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_compromised_credentials_actions;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_compromised_credentials_event_action;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_compromised_credentials_risk_configuration;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_configured_user_auth_factors_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_confirm_device_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_confirm_device_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_confirm_forgot_password_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_confirm_forgot_password_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_confirm_sign_up_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_confirm_sign_up_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_confirmation_code;
extern const ngx_cognito_shape_t  ngx_cognito_shape_context_data;
extern const ngx_cognito_shape_t  ngx_cognito_shape_create_group_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_create_group_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_identity_provider_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_identity_provider_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_managed_login_branding_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_managed_login_branding_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_resource_server_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_resource_server_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_create_terms_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_create_terms_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_import_job_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_import_job_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_client_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_client_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_domain_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_domain_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_replica_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_replica_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_create_user_pool_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_create_user_pool_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_custom_attribute_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_custom_attributes_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_custom_domain_config;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_custom_email_lambda_version_config;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_custom_email_sender_lambda_version;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_custom_sms_lambda_version_config;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_custom_sms_sender_lambda_version;
extern const ngx_cognito_shape_t  ngx_cognito_shape_date;
extern const ngx_cognito_shape_t  ngx_cognito_shape_default_email_option;
extern const ngx_cognito_shape_t  ngx_cognito_shape_delete_group_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_identity_provider_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_managed_login_branding_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_resource_server_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_delete_terms_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_attributes_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_attributes_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_client_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_client_secret_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_client_secret_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_domain_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_domain_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_replica_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_replica_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_pool_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_web_authn_credential_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_delete_web_authn_credential_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_deletion_protection;
extern const ngx_cognito_shape_t  ngx_cognito_shape_delivery_medium_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_delivery_medium;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_identity_provider_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_identity_provider_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_by_client_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_by_client_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_resource_server_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_resource_server_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_risk_configuration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_risk_configuration_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_describe_terms_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_describe_terms_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_import_job_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_import_job_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_client_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_client_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_domain_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_domain_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_describe_user_pool_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_describe_user_pool_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_description;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device_key;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device_remembered_status;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_device_secret_verifier_config;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device;
extern const ngx_cognito_shape_t  ngx_cognito_shape_document;
extern const ngx_cognito_shape_t  ngx_cognito_shape_domain_description;
extern const ngx_cognito_shape_t  ngx_cognito_shape_domain_status;
extern const ngx_cognito_shape_t  ngx_cognito_shape_domain;
extern const ngx_cognito_shape_t  ngx_cognito_shape_domain_version;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_address;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_invite_message;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_config;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_message;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_settings;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_subject;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_notification_body;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_notification_subject;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_sending_account;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_email_verification_message_by_link;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_verification_message;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_email_verification_subject_by_link;
extern const ngx_cognito_shape_t  ngx_cognito_shape_email_verification_subject;
extern const ngx_cognito_shape_t  ngx_cognito_shape_encryption_key_arn;
extern const ngx_cognito_shape_t  ngx_cognito_shape_encryption_key;
extern const ngx_cognito_shape_t  ngx_cognito_shape_eums_sms_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_context_data;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_feedback;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_filter;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_filters;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_risk;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event_source_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_event;
extern const ngx_cognito_shape_t  ngx_cognito_shape_explicit_auth_flows_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_explicit_auth_flows;
extern const ngx_cognito_shape_t  ngx_cognito_shape_failover;
extern const ngx_cognito_shape_t  ngx_cognito_shape_feature;
extern const ngx_cognito_shape_t  ngx_cognito_shape_feedback_value;
extern const ngx_cognito_shape_t  ngx_cognito_shape_firehose_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_force_alias_creation;
extern const ngx_cognito_shape_t  ngx_cognito_shape_forget_device_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_forgot_password_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_forgot_password_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_generate_secret;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_csv_header_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_csv_header_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_device_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_device_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_group_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_group_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_identity_provider_by_identifier_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_identity_provider_by_identifier_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_log_delivery_configuration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_log_delivery_configuration_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_provisioned_limit_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_provisioned_limit_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_signing_certificate_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_signing_certificate_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_tokens_from_refresh_token_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_tokens_from_refresh_token_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_ui_customization_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_ui_customization_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_attribute_verification_code_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_attribute_verification_code_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_auth_factors_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_auth_factors_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_mfa_config_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_mfa_config_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_user_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_user_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_global_sign_out_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_global_sign_out_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_group_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_group_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_group;
extern const ngx_cognito_shape_t  ngx_cognito_shape_health_check_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_hex_string;
extern const ngx_cognito_shape_t  ngx_cognito_shape_http_header;
extern const ngx_cognito_shape_t  ngx_cognito_shape_http_header_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_id_token_validity;
extern const ngx_cognito_shape_t  ngx_cognito_shape_identity_provider;
extern const ngx_cognito_shape_t  ngx_cognito_shape_identity_provider_type;
extern const ngx_cognito_shape_t  ngx_cognito_shape_idp_identifier;
extern const ngx_cognito_shape_t  ngx_cognito_shape_idp_identifiers_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_image_file;
extern const ngx_cognito_shape_t  ngx_cognito_shape_image_url;
extern const ngx_cognito_shape_t  ngx_cognito_shape_inbound_federation_lambda;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_inbound_federation_lambda_version;
extern const ngx_cognito_shape_t  ngx_cognito_shape_initiate_auth_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_initiate_auth_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_integer;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_invalid_parameter_exception_reason_code;
extern const ngx_cognito_shape_t  ngx_cognito_shape_issuer_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_issuer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_key_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_lambda_config;
extern const ngx_cognito_shape_t  ngx_cognito_shape_language_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_limit_class;
extern const ngx_cognito_shape_t  ngx_cognito_shape_limit_definition;
extern const ngx_cognito_shape_t  ngx_cognito_shape_limit;
extern const ngx_cognito_shape_t  ngx_cognito_shape_link_url;
extern const ngx_cognito_shape_t  ngx_cognito_shape_links;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_devices_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_devices_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_groups_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_groups_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_identity_providers_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_identity_providers_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_of_string;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_providers_limit;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_resource_servers_limit;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_resource_servers_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_resource_servers_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_tags_for_resource_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_tags_for_resource_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_terms_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_terms_request_max_results_integer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_terms_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_import_jobs_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_import_jobs_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_client_secrets_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_client_secrets_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_clients_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_clients_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_replicas_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_replicas_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_user_pools_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_user_pools_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_users_in_group_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_users_in_group_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_users_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_users_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_web_authn_credentials_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_list_web_authn_credentials_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_log_configuration_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_log_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_log_delivery_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_log_level;
extern const ngx_cognito_shape_t  ngx_cognito_shape_logout_urls_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_long;
extern const ngx_cognito_shape_t  ngx_cognito_shape_mfa_option_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_mfa_option;
extern const ngx_cognito_shape_t  ngx_cognito_shape_managed_login_branding_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_managed_login_branding;
extern const ngx_cognito_shape_t  ngx_cognito_shape_message_action;
extern const ngx_cognito_shape_t  ngx_cognito_shape_message_template;
extern const ngx_cognito_shape_t  ngx_cognito_shape_message;
extern const ngx_cognito_shape_t  ngx_cognito_shape_new_device_metadata;
extern const ngx_cognito_shape_t  ngx_cognito_shape_notify_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_notify_email;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_number_attribute_constraints;
extern const ngx_cognito_shape_t  ngx_cognito_shape_oauth_flow;
extern const ngx_cognito_shape_t  ngx_cognito_shape_oauth_flows;
extern const ngx_cognito_shape_t  ngx_cognito_shape_optional_arn;
extern const ngx_cognito_shape_t  ngx_cognito_shape_pagination_key;
extern const ngx_cognito_shape_t  ngx_cognito_shape_pagination_key_type;
extern const ngx_cognito_shape_t  ngx_cognito_shape_password_hashing_algorithm;
extern const ngx_cognito_shape_t  ngx_cognito_shape_password_history_size;
extern const ngx_cognito_shape_t  ngx_cognito_shape_password_policy_min_length;
extern const ngx_cognito_shape_t  ngx_cognito_shape_password_policy;
extern const ngx_cognito_shape_t  ngx_cognito_shape_password;
extern const ngx_cognito_shape_t  ngx_cognito_shape_pool_query_limit;
extern const ngx_cognito_shape_t  ngx_cognito_shape_pre_signed_url;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_pre_token_generation_lambda_version;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_pre_token_generation_version_config;
extern const ngx_cognito_shape_t  ngx_cognito_shape_precedence;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_prevent_user_existence_error;
extern const ngx_cognito_shape_t  ngx_cognito_shape_priority;
extern const ngx_cognito_shape_t  ngx_cognito_shape_provider_description;
extern const ngx_cognito_shape_t  ngx_cognito_shape_provider_details;
extern const ngx_cognito_shape_t  ngx_cognito_shape_provider_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_provider_name_type_v2;
extern const ngx_cognito_shape_t  ngx_cognito_shape_provider_user_identifier;
extern const ngx_cognito_shape_t  ngx_cognito_shape_providers_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_query_limit;
extern const ngx_cognito_shape_t  ngx_cognito_shape_query_limit_type;
extern const ngx_cognito_shape_t  ngx_cognito_shape_recovery_mechanisms;
extern const ngx_cognito_shape_t  ngx_cognito_shape_recovery_option_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_recovery_option;
extern const ngx_cognito_shape_t  ngx_cognito_shape_redirect_url;
extern const ngx_cognito_shape_t  ngx_cognito_shape_refresh_token_rotation;
extern const ngx_cognito_shape_t  ngx_cognito_shape_refresh_token_validity;
extern const ngx_cognito_shape_t  ngx_cognito_shape_region_code;
extern const ngx_cognito_shape_t  ngx_cognito_shape_region_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_relying_party_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_replica_regions;
extern const ngx_cognito_shape_t  ngx_cognito_shape_replica_role;
extern const ngx_cognito_shape_t  ngx_cognito_shape_replica_status;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_resend_confirmation_code_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_resend_confirmation_code_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_identifier;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_name;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_resource_server_scope_description;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_scope_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_scope_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_scope;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_server;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_servers_list;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_respond_to_auth_challenge_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_respond_to_auth_challenge_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_retry_grace_period_seconds;
extern const ngx_cognito_shape_t  ngx_cognito_shape_revoke_token_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_revoke_token_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_risk_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_risk_decision;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_risk_exception_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_risk_level;
extern const ngx_cognito_shape_t  ngx_cognito_shape_routing;
extern const ngx_cognito_shape_t  ngx_cognito_shape_s3_arn;
extern const ngx_cognito_shape_t  ngx_cognito_shape_s3_bucket;
extern const ngx_cognito_shape_t  ngx_cognito_shape_s3_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_ses_configuration_set;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sms_mfa_settings;
extern const ngx_cognito_shape_t  ngx_cognito_shape_schema_attribute;
extern const ngx_cognito_shape_t  ngx_cognito_shape_schema_attributes_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_scope_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_scope;
extern const ngx_cognito_shape_t  ngx_cognito_shape_search_pagination_token;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_searched_attribute_names_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_secret_code;
extern const ngx_cognito_shape_t  ngx_cognito_shape_secret_hash;
extern const ngx_cognito_shape_t  ngx_cognito_shape_security_policy;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_log_delivery_configuration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_log_delivery_configuration_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_risk_configuration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_risk_configuration_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_ui_customization_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_ui_customization_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_mfa_preference_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_mfa_preference_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_mfa_config_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_mfa_config_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_set_user_settings_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_set_user_settings_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sign_in_policy;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sign_up_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sign_up_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_skipped_ip_range_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sms_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sms_invite_message;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sms_mfa_config;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sms_verification_message;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_software_token_mfa_user_code;
extern const ngx_cognito_shape_t  ngx_cognito_shape_software_token_mfa_config;
extern const ngx_cognito_shape_t  ngx_cognito_shape_software_token_mfa_settings;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_start_user_import_job_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_start_user_import_job_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_start_web_authn_registration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_start_web_authn_registration_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_status;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_stop_user_import_job_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_stop_user_import_job_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_string_attribute_constraints;
extern const ngx_cognito_shape_t  ngx_cognito_shape_string_to_string_map;
extern const ngx_cognito_shape_t  ngx_cognito_shape_string;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_supported_identity_providers_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_tag_keys;
extern const ngx_cognito_shape_t  ngx_cognito_shape_tag_resource_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_tag_resource_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_tag_value;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_temporary_password_validity_days;
extern const ngx_cognito_shape_t  ngx_cognito_shape_terms_description_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_terms_description;
extern const ngx_cognito_shape_t  ngx_cognito_shape_terms_enforcement;
extern const ngx_cognito_shape_t  ngx_cognito_shape_terms_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_terms_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_terms_source;
extern const ngx_cognito_shape_t  ngx_cognito_shape_terms;
extern const ngx_cognito_shape_t  ngx_cognito_shape_time_units;
extern const ngx_cognito_shape_t  ngx_cognito_shape_token_model;
extern const ngx_cognito_shape_t  ngx_cognito_shape_token_validity_units;
extern const ngx_cognito_shape_t  ngx_cognito_shape_ui_customization;
extern const ngx_cognito_shape_t  ngx_cognito_shape_untag_resource_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_untag_resource_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_auth_event_feedback_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_auth_event_feedback_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_device_status_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_device_status_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_update_group_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_update_group_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_identity_provider_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_identity_provider_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_managed_login_branding_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_managed_login_branding_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_provisioned_limit_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_provisioned_limit_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_update_replica_status;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_resource_server_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_resource_server_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_update_terms_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_update_terms_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_attributes_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_attributes_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_client_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_client_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_domain_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_domain_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_replica_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_replica_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_update_user_pool_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_update_user_pool_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_user_attribute_update_settings;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_context_data;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_filter;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job_status;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_import_jobs_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_mfa_setting_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_add_ons;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_user_pool_client_description;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_client_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_client;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_description;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_id;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_mfa;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_name;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_policy;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_replica_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_replica;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_tags_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_tags;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_tier;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_status;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_verification;
extern const ngx_cognito_shape_t  ngx_cognito_shape_username_attribute;
extern const ngx_cognito_shape_t  ngx_cognito_shape_username_attributes_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_username_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_username;
extern const ngx_cognito_shape_t  ngx_cognito_shape_users_list;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_verification_message_template;
extern const ngx_cognito_shape_t  ngx_cognito_shape_verified_attribute;
extern const ngx_cognito_shape_t  ngx_cognito_shape_verified_attributes_list;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_verify_software_token_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_verify_software_token_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_verify_software_token_response_type;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_verify_user_attribute_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_verify_user_attribute_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_authenticator_attachment;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_authenticator_transport;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_authenticator_transports_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_web_authn_configuration;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_credential_description;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_credential_description_list;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_credentials_query_limit;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_factor_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_web_authn_mfa_settings;
extern const ngx_cognito_shape_t  ngx_cognito_shape_wrapped_boolean;
extern const ngx_cognito_shape_t  ngx_cognito_shape_wrapped_integer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session_type;
extern const ngx_cognito_shape_t  ngx_cognito_shape_revoke_associated_sessions;
extern const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_managed_by;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_type;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_session_tracking;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session_identifier;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_session_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_acr_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_acr_mapping;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sso_max_validity_minutes;
extern const ngx_cognito_shape_t  ngx_cognito_shape_max_token_sessions;
extern const ngx_cognito_shape_t  ngx_cognito_shape_acr_level_config;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_software_token_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_software_token_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_sessions_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session_location;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session_description;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_sessions_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_revoke_user_session_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_admin_revoke_user_session_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_dcr_configuration;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_terms_by_client_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_describe_terms_by_client_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_client_token_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_client_authentication_result;
extern const ngx_cognito_shape_t  ngx_cognito_shape_get_client_token_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_client_session_configuration_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_sso_session_config;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_client_session_configuration_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_session_configuration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_user_pool_token_session_config;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_session_configuration_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_user_sessions_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_list_user_sessions_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_revoke_user_session_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_revoke_user_session_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_client_session_configuration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_client_session_configuration_response;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_session_configuration_request;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_session_configuration_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_signing_key_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_signing_key_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_token_use;
extern const ngx_cognito_shape_t  ngx_cognito_shape_bytes;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sealed_secret_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_sealed_secret;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_membership_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_membership_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_group_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_software_token_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device_record_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_device_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_record_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_bytes_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_grant_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_former_token_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_former_token_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_session_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session_purpose;
extern const ngx_cognito_shape_t  ngx_cognito_shape_offered_challenge_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_code_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_claim_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_message_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_message_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_token_header;
extern const ngx_cognito_shape_t  ngx_cognito_shape_access_token_claims;
extern const ngx_cognito_shape_t  ngx_cognito_shape_claim_string_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_refresh_token_content;
extern const ngx_cognito_shape_t  ngx_cognito_shape_session_content;
extern const ngx_cognito_shape_t  ngx_cognito_shape_secret_block_content;
extern const ngx_cognito_shape_t  ngx_cognito_shape_passkey_challenge_record;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_creation_options;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_entity;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_parameters_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_parameters;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_descriptor_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_descriptor;
extern const ngx_cognito_shape_t  ngx_cognito_shape_authenticator_selection;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_extensions;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_request_options;
extern const ngx_cognito_shape_t  ngx_cognito_shape_public_key_credential;
extern const ngx_cognito_shape_t  ngx_cognito_shape_authenticator_response;
extern const ngx_cognito_shape_t  ngx_cognito_shape_extension_results;
extern const ngx_cognito_shape_t  ngx_cognito_shape_credential_properties;
extern const ngx_cognito_shape_t  ngx_cognito_shape_client_data;
extern const ngx_cognito_shape_t  ngx_cognito_shape_json_web_key_set;
extern const ngx_cognito_shape_t  ngx_cognito_shape_json_web_key_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_json_web_key;
extern const ngx_cognito_shape_t  ngx_cognito_shape_open_id_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_challenge_result_list;
extern const ngx_cognito_shape_t  ngx_cognito_shape_challenge_result;
extern const ngx_cognito_shape_t  ngx_cognito_shape_trigger_event;
extern const ngx_cognito_shape_t  ngx_cognito_shape_trigger_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_trigger_caller;
extern const ngx_cognito_shape_t  ngx_cognito_shape_trigger_failure;
extern const ngx_cognito_shape_t  ngx_cognito_shape_trigger_request;
extern const ngx_cognito_shape_t  ngx_cognito_shape_trigger_group_configuration;
extern const ngx_cognito_shape_t  ngx_cognito_shape_trigger_groups;
extern const ngx_cognito_shape_t  ngx_cognito_shape_generate_data_key_ask;
extern const ngx_cognito_shape_t  ngx_cognito_shape_generate_data_key_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_secret_bytes;
extern const ngx_cognito_shape_t  ngx_cognito_shape_kms_failure;
extern const ngx_cognito_shape_t  ngx_cognito_shape_pre_sign_up_answer;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_define_auth_challenge_answer;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_create_auth_challenge_answer;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_verify_auth_challenge_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_user_migration_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_custom_message_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_inbound_federation_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_pre_token_generation_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_claims_override;
extern const ngx_cognito_shape_t
    ngx_cognito_shape_pre_token_generation_v2_answer;
extern const ngx_cognito_shape_t  ngx_cognito_shape_claims_and_scope_override;
extern const ngx_cognito_shape_t  ngx_cognito_shape_token_override;
extern const ngx_cognito_shape_t  ngx_cognito_shape_claim_map;


#endif /* _NGX_COGNITO_MODEL_GEN_H_INCLUDED_ */
