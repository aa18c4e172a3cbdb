
/*
 * Made by generate.pl from cognito-idp.json and records.json; edit those.
 * The tables of the model.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_model.gen.h"


const ngx_cognito_exception_t  ngx_cognito_exceptions[] = {
    { ngx_string("AccessDeniedException"), 0 },
    { ngx_string("AliasExistsException"), 0 },
    { ngx_string("CodeDeliveryFailureException"), 0 },
    { ngx_string("CodeMismatchException"), 0 },
    { ngx_string("ConcurrentModificationException"), 0 },
    { ngx_string("DeviceKeyExistsException"), 0 },
    { ngx_string("DuplicateProviderException"), 0 },
    { ngx_string("EnableSoftwareTokenMFAException"), 0 },
    { ngx_string("ExpiredCodeException"), 0 },
    { ngx_string("FeatureUnavailableInTierException"), 0 },
    { ngx_string("ForbiddenException"), 0 },
    { ngx_string("GroupExistsException"), 0 },
    { ngx_string("InternalErrorException"), 1 },
    { ngx_string("InternalServerException"), 1 },
    { ngx_string("InvalidEmailRoleAccessPolicyException"), 0 },
    { ngx_string("InvalidLambdaResponseException"), 0 },
    { ngx_string("InvalidOAuthFlowException"), 0 },
    { ngx_string("InvalidParameterException"), 0 },
    { ngx_string("InvalidPasswordException"), 0 },
    { ngx_string("InvalidSmsRoleAccessPolicyException"), 0 },
    { ngx_string("InvalidSmsRoleTrustRelationshipException"), 0 },
    { ngx_string("InvalidUserPoolConfigurationException"), 0 },
    { ngx_string("LimitExceededException"), 0 },
    { ngx_string("MFAMethodNotFoundException"), 0 },
    { ngx_string("ManagedLoginBrandingExistsException"), 0 },
    { ngx_string("NotAuthorizedException"), 0 },
    { ngx_string("OperationNotEnabledException"), 0 },
    { ngx_string("PasswordHistoryPolicyViolationException"), 0 },
    { ngx_string("PasswordResetRequiredException"), 0 },
    { ngx_string("PreconditionNotMetException"), 0 },
    { ngx_string("RefreshTokenReuseException"), 0 },
    { ngx_string("ResourceNotFoundException"), 0 },
    { ngx_string("ScopeDoesNotExistException"), 0 },
    { ngx_string("ServiceQuotaExceededException"), 0 },
    { ngx_string("SoftwareTokenMFANotFoundException"), 0 },
    { ngx_string("TermsExistsException"), 0 },
    { ngx_string("TierChangeNotAllowedException"), 0 },
    { ngx_string("TooManyFailedAttemptsException"), 0 },
    { ngx_string("TooManyRequestsException"), 0 },
    { ngx_string("UnauthorizedException"), 0 },
    { ngx_string("UnexpectedLambdaException"), 0 },
    { ngx_string("UnsupportedIdentityProviderException"), 0 },
    { ngx_string("UnsupportedOperationException"), 0 },
    { ngx_string("UnsupportedTokenTypeException"), 0 },
    { ngx_string("UnsupportedUserStateException"), 0 },
    { ngx_string("UserImportInProgressException"), 0 },
    { ngx_string("UserLambdaValidationException"), 0 },
    { ngx_string("UserNotConfirmedException"), 0 },
    { ngx_string("UserNotFoundException"), 0 },
    { ngx_string("UserPoolAddOnNotEnabledException"), 0 },
    { ngx_string("UserPoolTaggingException"), 0 },
    { ngx_string("UsernameExistsException"), 0 },
    { ngx_string("WebAuthnChallengeNotFoundException"), 0 },
    { ngx_string("WebAuthnClientMismatchException"), 0 },
    { ngx_string("WebAuthnConfigurationMissingException"), 0 },
    { ngx_string("WebAuthnCredentialNotSupportedException"), 0 },
    { ngx_string("WebAuthnNotEnabledException"), 0 },
    { ngx_string("WebAuthnOriginNotAllowedException"), 0 },
    { ngx_string("WebAuthnRelyingPartyMismatchException"), 0 },
};


const ngx_cognito_pattern_t  ngx_cognito_patterns[] = {
    { ngx_string("[0-9]+"), 0 },
    { ngx_string("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]"
                 "+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?"), 1 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+"), 2 },
    { ngx_string("[\\w+]+"), 3 },
    { ngx_string("[\\w\\s+=,.@-]+"), 4 },
    { ngx_string("[\\w]+"), 5 },
    { ngx_string("[\\S]+"), 6 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"), 7 },
    { ngx_string("[\\w-]+_[0-9a-f-]+"), 8 },
    { ngx_string("^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$"), 9 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}"
                 "\\p{N}\\p{P}]+"), 10 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*"), 11 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}"
                 "\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*"), 12 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+"), 13 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+"), 14 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M"
                 "}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N"
                 "}\\p{P}\\s*]*"), 15 },
    { ngx_string("[\\w+-]+"), 16 },
    { ngx_string("^[0-9a-fA-F]+$"), 17 },
    { ngx_string("[\\w\\s+=.@-]+"), 18 },
    { ngx_string("^cognito:(default|dutch|english|french|spanish|german|"
                 "bahasa-indonesia|italian|japanese|korean|portuguese-br"
                 "azil|chinese-(simplified|traditional))$"), 19 },
    { ngx_string("^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$"), 20 },
    { ngx_string("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89ab"
                 "AB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$"), 21 },
    { ngx_string("(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9"
                 "]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?"), 22 },
    { ngx_string("[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+"), 23 },
    { ngx_string("[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+"), 24 },
    { ngx_string("^[\\w\\- ]+$"), 25 },
    { ngx_string("[\\x21\\x23-\\x5B\\x5D-\\x7E]+"), 26 },
    { ngx_string("[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+"), 27 },
    { ngx_string("arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+"
                 "=/,.@-]+)?(:[\\w+=/,.@-]+)?"), 28 },
    { ngx_string("^[0-9A-Za-z\\.\\-_]*(?<!\\.)$"), 29 },
    { ngx_string("^[a-zA-Z0-9_-]+$"), 30 },
    { ngx_string("[A-Za-z0-9]+"), 31 },
    { ngx_string("[\\w+=/]+"), 32 },
    { ngx_string("(?s).*"), 33 },
    { ngx_string(".*\\{####\\}.*"), 34 },
    { ngx_string("^(terms-of-use|privacy-policy)$"), 35 },
    { ngx_string("[A-Za-z0-9-_=.]+"), 36 },
    { ngx_string("import-[0-9a-zA-Z-]+"), 37 },
    { ngx_string("[\\w-]+_[0-9a-zA-Z]+"), 38 },
    { ngx_string("[a-z0-9]+"), 39 },
};


const ngx_str_t  ngx_cognito_expressions[] = {
    ngx_string("(*UTF)\\A(?:[0-9]+)\\z"),
    ngx_string("(*UTF)\\A(?:arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,."
                 "@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,"
                 ".@-]+)?)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]"
                 "+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w+]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w\\s+=,.@-]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\S]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w-]+_[0-9a-f-]+)\\z"),
    ngx_string("(*UTF)\\A(?:^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$)"
                 "\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}"
                 "\\p{M}\\p{S}\\p{N}\\p{P}]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##"
                 "##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##"
                 "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M"
                 "}\\p{S}\\p{N}\\p{P}\\s*]*)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w+-]+)\\z"),
    ngx_string("(*UTF)\\A(?:^[0-9a-fA-F]+$)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w\\s+=.@-]+)\\z"),
    ngx_string("(*UTF)\\A(?:^cognito:(default|dutch|english|french|spa"
                 "nish|german|bahasa-indonesia|italian|japanese|korean|p"
                 "ortuguese-brazil|chinese-(simplified|traditional))$)\\"
                 "z"),
    ngx_string("(*UTF)\\A(?:^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$)\\z"),
    ngx_string("(*UTF)\\A(?:^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA"
                 "-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$)\\z"),
    ngx_string("(*UTF)\\A(?:(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,"
                 ".@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/"
                 ",.@-]+)?)?)\\z"),
    ngx_string("(*UTF)\\A(?:[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+)\\"
                 "z"),
    ngx_string("(*UTF)\\A(?:[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]"
                 "[^_\\p{Z}]+)\\z"),
    ngx_string("(*UTF)\\A(?:^[\\w\\- ]+$)\\z"),
    ngx_string("(*UTF)\\A(?:[\\x21\\x23-\\x5B\\x5D-\\x7E]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+)"
                 "\\z"),
    ngx_string("(*UTF)\\A(?:arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,"
                 ".@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)\\z"),
    ngx_string("(*UTF)\\A(?:^[0-9A-Za-z\\.\\-_]*(?<!\\.)$)\\z"),
    ngx_string("(*UTF)\\A(?:^[a-zA-Z0-9_-]+$)\\z"),
    ngx_string("(*UTF)\\A(?:[A-Za-z0-9]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w+=/]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\s\\S]*)\\z"),
    ngx_string("(*UTF)\\A(?:[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*\\{####"
                 "\\}[^\\n\\r\\x{85}\\x{2028}\\x{2029}]*)\\z"),
    ngx_string("(*UTF)\\A(?:^(terms-of-use|privacy-policy)$)\\z"),
    ngx_string("(*UTF)\\A(?:[A-Za-z0-9-_=.]+)\\z"),
    ngx_string("(*UTF)\\A(?:import-[0-9a-zA-Z-]+)\\z"),
    ngx_string("(*UTF)\\A(?:[\\w-]+_[0-9a-zA-Z]+)\\z"),
    ngx_string("(*UTF)\\A(?:[a-z0-9]+)\\z"),
};


static const ngx_str_t  ngx_cognito_values_account_takeover_event_action[] = {
    ngx_null_string,
    ngx_string("BLOCK"),
    ngx_string("MFA_IF_CONFIGURED"),
    ngx_string("MFA_REQUIRED"),
    ngx_string("NO_ACTION"),
};


static const ngx_str_t  ngx_cognito_values_advanced_security_enabled_mode[] = {
    ngx_null_string,
    ngx_string("AUDIT"),
    ngx_string("ENFORCED"),
};


static const ngx_str_t  ngx_cognito_values_advanced_security_mode[] = {
    ngx_null_string,
    ngx_string("OFF"),
    ngx_string("AUDIT"),
    ngx_string("ENFORCED"),
};


static const ngx_str_t  ngx_cognito_values_alias_attribute[] = {
    ngx_null_string,
    ngx_string("phone_number"),
    ngx_string("email"),
    ngx_string("preferred_username"),
};


static const ngx_str_t  ngx_cognito_values_asset_category[] = {
    ngx_null_string,
    ngx_string("FAVICON_ICO"),
    ngx_string("FAVICON_SVG"),
    ngx_string("EMAIL_GRAPHIC"),
    ngx_string("SMS_GRAPHIC"),
    ngx_string("AUTH_APP_GRAPHIC"),
    ngx_string("PASSWORD_GRAPHIC"),
    ngx_string("PASSKEY_GRAPHIC"),
    ngx_string("PAGE_HEADER_LOGO"),
    ngx_string("PAGE_HEADER_BACKGROUND"),
    ngx_string("PAGE_FOOTER_LOGO"),
    ngx_string("PAGE_FOOTER_BACKGROUND"),
    ngx_string("PAGE_BACKGROUND"),
    ngx_string("FORM_BACKGROUND"),
    ngx_string("FORM_LOGO"),
    ngx_string("IDP_BUTTON_ICON"),
};


static const ngx_str_t  ngx_cognito_values_asset_extension[] = {
    ngx_null_string,
    ngx_string("ICO"),
    ngx_string("JPEG"),
    ngx_string("PNG"),
    ngx_string("SVG"),
    ngx_string("WEBP"),
};


static const ngx_str_t  ngx_cognito_values_attribute_data[] = {
    ngx_null_string,
    ngx_string("String"),
    ngx_string("Number"),
    ngx_string("DateTime"),
    ngx_string("Boolean"),
};


static const ngx_str_t  ngx_cognito_values_auth_factor[] = {
    ngx_null_string,
    ngx_string("PASSWORD"),
    ngx_string("EMAIL_OTP"),
    ngx_string("SMS_OTP"),
    ngx_string("WEB_AUTHN"),
    ngx_string("SOFTWARE_TOKEN"),
};


static const ngx_str_t  ngx_cognito_values_auth_flow[] = {
    ngx_null_string,
    ngx_string("USER_SRP_AUTH"),
    ngx_string("REFRESH_TOKEN_AUTH"),
    ngx_string("REFRESH_TOKEN"),
    ngx_string("CUSTOM_AUTH"),
    ngx_string("ADMIN_NO_SRP_AUTH"),
    ngx_string("USER_PASSWORD_AUTH"),
    ngx_string("ADMIN_USER_PASSWORD_AUTH"),
    ngx_string("USER_AUTH"),
};


static const ngx_str_t  ngx_cognito_values_event_challenge_name[] = {
    ngx_null_string,
    ngx_string("Password"),
    ngx_string("Mfa"),
};


static const ngx_str_t  ngx_cognito_values_challenge_name[] = {
    ngx_null_string,
    ngx_string("SMS_MFA"),
    ngx_string("EMAIL_OTP"),
    ngx_string("SOFTWARE_TOKEN_MFA"),
    ngx_string("SELECT_MFA_TYPE"),
    ngx_string("MFA_SETUP"),
    ngx_string("PASSWORD_VERIFIER"),
    ngx_string("CUSTOM_CHALLENGE"),
    ngx_string("SELECT_CHALLENGE"),
    ngx_string("DEVICE_SRP_AUTH"),
    ngx_string("DEVICE_PASSWORD_VERIFIER"),
    ngx_string("ADMIN_NO_SRP_AUTH"),
    ngx_string("NEW_PASSWORD_REQUIRED"),
    ngx_string("SMS_OTP"),
    ngx_string("PASSWORD"),
    ngx_string("WEB_AUTHN"),
    ngx_string("PASSWORD_SRP"),
};


static const ngx_str_t  ngx_cognito_values_event_challenge_response[] = {
    ngx_null_string,
    ngx_string("Success"),
    ngx_string("Failure"),
};


static const ngx_str_t  ngx_cognito_values_color_scheme_mode[] = {
    ngx_null_string,
    ngx_string("LIGHT"),
    ngx_string("DARK"),
    ngx_string("DYNAMIC"),
};


static const ngx_str_t
    ngx_cognito_values_compromised_credentials_event_action[] = {
    ngx_null_string,
    ngx_string("BLOCK"),
    ngx_string("NO_ACTION"),
};


static const ngx_str_t
    ngx_cognito_values_custom_email_sender_lambda_version[] = {
    ngx_null_string,
    ngx_string("V1_0"),
};


static const ngx_str_t
    ngx_cognito_values_custom_sms_sender_lambda_version[] = {
    ngx_null_string,
    ngx_string("V1_0"),
};


static const ngx_str_t  ngx_cognito_values_default_email_option[] = {
    ngx_null_string,
    ngx_string("CONFIRM_WITH_LINK"),
    ngx_string("CONFIRM_WITH_CODE"),
};


static const ngx_str_t  ngx_cognito_values_deletion_protection[] = {
    ngx_null_string,
    ngx_string("ACTIVE"),
    ngx_string("INACTIVE"),
};


static const ngx_str_t  ngx_cognito_values_delivery_medium[] = {
    ngx_null_string,
    ngx_string("SMS"),
    ngx_string("EMAIL"),
};


static const ngx_str_t  ngx_cognito_values_device_remembered_status[] = {
    ngx_null_string,
    ngx_string("remembered"),
    ngx_string("not_remembered"),
};


static const ngx_str_t  ngx_cognito_values_domain_status[] = {
    ngx_null_string,
    ngx_string("CREATING"),
    ngx_string("DELETING"),
    ngx_string("UPDATING"),
    ngx_string("ACTIVE"),
    ngx_string("FAILED"),
};


static const ngx_str_t  ngx_cognito_values_email_sending_account[] = {
    ngx_null_string,
    ngx_string("COGNITO_DEFAULT"),
    ngx_string("DEVELOPER"),
};


static const ngx_str_t  ngx_cognito_values_encryption_key[] = {
    ngx_null_string,
    ngx_string("AWS_OWNED_KEY"),
    ngx_string("CUSTOMER_MANAGED_KEY"),
};


static const ngx_str_t  ngx_cognito_values_event_filter[] = {
    ngx_null_string,
    ngx_string("SIGN_IN"),
    ngx_string("PASSWORD_CHANGE"),
    ngx_string("SIGN_UP"),
};


static const ngx_str_t  ngx_cognito_values_event_response[] = {
    ngx_null_string,
    ngx_string("Pass"),
    ngx_string("Fail"),
    ngx_string("InProgress"),
};


static const ngx_str_t  ngx_cognito_values_event_source_name[] = {
    ngx_null_string,
    ngx_string("userNotification"),
    ngx_string("userAuthEvents"),
};


static const ngx_str_t  ngx_cognito_values_event[] = {
    ngx_null_string,
    ngx_string("SignIn"),
    ngx_string("SignUp"),
    ngx_string("ForgotPassword"),
    ngx_string("PasswordChange"),
    ngx_string("ResendCode"),
};


static const ngx_str_t  ngx_cognito_values_explicit_auth_flows[] = {
    ngx_null_string,
    ngx_string("ALLOW_CUSTOM_AUTH"),
    ngx_string("ADMIN_NO_SRP_AUTH"),
    ngx_string("ALLOW_REFRESH_TOKEN_AUTH"),
    ngx_string("ALLOW_USER_PASSWORD_AUTH"),
    ngx_string("ALLOW_USER_SRP_AUTH"),
    ngx_string("CUSTOM_AUTH_FLOW_ONLY"),
    ngx_string("USER_PASSWORD_AUTH"),
    ngx_string("ALLOW_ADMIN_USER_PASSWORD_AUTH"),
    ngx_string("ALLOW_USER_AUTH"),
};


static const ngx_str_t  ngx_cognito_values_feature[] = {
    ngx_null_string,
    ngx_string("ENABLED"),
    ngx_string("DISABLED"),
};


static const ngx_str_t  ngx_cognito_values_feedback_value[] = {
    ngx_null_string,
    ngx_string("Valid"),
    ngx_string("Invalid"),
};


static const ngx_str_t  ngx_cognito_values_identity_provider_type[] = {
    ngx_null_string,
    ngx_string("SAML"),
    ngx_string("Facebook"),
    ngx_string("Google"),
    ngx_string("LoginWithAmazon"),
    ngx_string("SignInWithApple"),
    ngx_string("OIDC"),
};


static const ngx_str_t
    ngx_cognito_values_inbound_federation_lambda_version[] = {
    ngx_null_string,
    ngx_string("V1_0"),
};


static const ngx_str_t  ngx_cognito_values_issuer[] = {
    ngx_null_string,
    ngx_string("ORIGINAL"),
    ngx_string("UPDATED"),
};


static const ngx_str_t  ngx_cognito_values_limit_class[] = {
    ngx_null_string,
    ngx_string("API_CATEGORY"),
};


static const ngx_str_t  ngx_cognito_values_log_level[] = {
    ngx_null_string,
    ngx_string("ERROR"),
    ngx_string("INFO"),
};


static const ngx_str_t  ngx_cognito_values_message_action[] = {
    ngx_null_string,
    ngx_string("RESEND"),
    ngx_string("SUPPRESS"),
};


static const ngx_str_t  ngx_cognito_values_oauth_flow[] = {
    ngx_null_string,
    ngx_string("implicit"),
    ngx_string("client_credentials"),
    ngx_string("code"),
};


static const ngx_str_t  ngx_cognito_values_password_hashing_algorithm[] = {
    ngx_null_string,
    ngx_string("BCRYPT"),
    ngx_string("SCRYPT"),
    ngx_string("ARGON2ID"),
    ngx_string("PBKDF2_SHA256"),
};


static const ngx_str_t
    ngx_cognito_values_pre_token_generation_lambda_version[] = {
    ngx_null_string,
    ngx_string("V1_0"),
    ngx_string("V2_0"),
    ngx_string("V3_0"),
};


static const ngx_str_t  ngx_cognito_values_prevent_user_existence_error[] = {
    ngx_null_string,
    ngx_string("LEGACY"),
    ngx_string("ENABLED"),
};


static const ngx_str_t  ngx_cognito_values_recovery_option_name[] = {
    ngx_null_string,
    ngx_string("verified_email"),
    ngx_string("verified_phone_number"),
    ngx_string("admin_only"),
};


static const ngx_str_t  ngx_cognito_values_replica_role[] = {
    ngx_null_string,
    ngx_string("PRIMARY"),
    ngx_string("SECONDARY"),
};


static const ngx_str_t  ngx_cognito_values_replica_status[] = {
    ngx_null_string,
    ngx_string("CREATING"),
    ngx_string("ACTIVE"),
    ngx_string("INACTIVE"),
    ngx_string("DELETING"),
};


static const ngx_str_t  ngx_cognito_values_risk_decision[] = {
    ngx_null_string,
    ngx_string("NoRisk"),
    ngx_string("AccountTakeover"),
    ngx_string("Block"),
};


static const ngx_str_t  ngx_cognito_values_risk_level[] = {
    ngx_null_string,
    ngx_string("Low"),
    ngx_string("Medium"),
    ngx_string("High"),
};


static const ngx_str_t  ngx_cognito_values_security_policy[] = {
    ngx_null_string,
    ngx_string("TLS_V1"),
    ngx_string("TLS_V1_2_2021"),
    ngx_string("TLS_V1_3_2025"),
};


static const ngx_str_t  ngx_cognito_values_status[] = {
    ngx_null_string,
    ngx_string("Enabled"),
    ngx_string("Disabled"),
};


static const ngx_str_t  ngx_cognito_values_terms_enforcement[] = {
    ngx_null_string,
    ngx_string("NONE"),
};


static const ngx_str_t  ngx_cognito_values_terms_source[] = {
    ngx_null_string,
    ngx_string("LINK"),
};


static const ngx_str_t  ngx_cognito_values_time_units[] = {
    ngx_null_string,
    ngx_string("seconds"),
    ngx_string("minutes"),
    ngx_string("hours"),
    ngx_string("days"),
};


static const ngx_str_t  ngx_cognito_values_update_replica_status[] = {
    ngx_null_string,
    ngx_string("ACTIVE"),
    ngx_string("INACTIVE"),
};


static const ngx_str_t  ngx_cognito_values_user_import_job_status[] = {
    ngx_null_string,
    ngx_string("Created"),
    ngx_string("Pending"),
    ngx_string("InProgress"),
    ngx_string("Stopping"),
    ngx_string("Expired"),
    ngx_string("Stopped"),
    ngx_string("Failed"),
    ngx_string("Succeeded"),
};


static const ngx_str_t  ngx_cognito_values_user_pool_mfa[] = {
    ngx_null_string,
    ngx_string("OFF"),
    ngx_string("ON"),
    ngx_string("OPTIONAL"),
};


static const ngx_str_t  ngx_cognito_values_user_pool_tier[] = {
    ngx_null_string,
    ngx_string("LITE"),
    ngx_string("ESSENTIALS"),
    ngx_string("PLUS"),
};


static const ngx_str_t  ngx_cognito_values_user_status[] = {
    ngx_null_string,
    ngx_string("UNCONFIRMED"),
    ngx_string("CONFIRMED"),
    ngx_string("ARCHIVED"),
    ngx_string("COMPROMISED"),
    ngx_string("UNKNOWN"),
    ngx_string("RESET_REQUIRED"),
    ngx_string("FORCE_CHANGE_PASSWORD"),
    ngx_string("EXTERNAL_PROVIDER"),
};


static const ngx_str_t  ngx_cognito_values_user_verification[] = {
    ngx_null_string,
    ngx_string("required"),
    ngx_string("preferred"),
};


static const ngx_str_t  ngx_cognito_values_username_attribute[] = {
    ngx_null_string,
    ngx_string("phone_number"),
    ngx_string("email"),
};


static const ngx_str_t  ngx_cognito_values_verified_attribute[] = {
    ngx_null_string,
    ngx_string("phone_number"),
    ngx_string("email"),
};


static const ngx_str_t
    ngx_cognito_values_verify_software_token_response_type[] = {
    ngx_null_string,
    ngx_string("SUCCESS"),
    ngx_string("ERROR"),
};


static const ngx_str_t  ngx_cognito_values_web_authn_factor_configuration[] = {
    ngx_null_string,
    ngx_string("SINGLE_FACTOR"),
    ngx_string("MULTI_FACTOR_WITH_USER_VERIFICATION"),
};


static const ngx_str_t  ngx_cognito_values_session_type[] = {
    ngx_null_string,
    ngx_string("SSO"),
    ngx_string("TOKEN"),
};


static const ngx_str_t  ngx_cognito_values_revoke_associated_sessions[] = {
    ngx_null_string,
    ngx_string("LINKED"),
    ngx_string("NONE"),
};


static const ngx_str_t  ngx_cognito_values_resource_server_managed_by[] = {
    ngx_null_string,
    ngx_string("COGNITO"),
};


static const ngx_str_t  ngx_cognito_values_client_type[] = {
    ngx_null_string,
    ngx_string("DCR"),
    ngx_string("REGULAR"),
};


static const ngx_str_t  ngx_cognito_values_user_session_tracking[] = {
    ngx_null_string,
    ngx_string("DISABLED"),
    ngx_string("ENABLED"),
};


static const ngx_str_t  ngx_cognito_values_token_use[] = {
    ngx_null_string,
    ngx_string("access"),
    ngx_string("id"),
};


static const ngx_str_t  ngx_cognito_values_session_purpose[] = {
    ngx_null_string,
    ngx_string("sign_up"),
    ngx_string("sign_in"),
};



static const ngx_cognito_field_t
    ngx_cognito_fields_account_recovery_setting[] = {
    { ngx_string("RecoveryMechanisms"),
      ngx_string("recoveryMechanisms"),
      &ngx_cognito_shape_recovery_mechanisms,
      offsetof(ngx_cognito_account_recovery_setting_t, recovery_mechanisms),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_account_recovery_setting[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_account_takeover_action[] = {
    { ngx_string("Notify"),
      ngx_string("notify"),
      &ngx_cognito_shape_account_takeover_action_notify,
      offsetof(ngx_cognito_account_takeover_action_t, notify),
      1, 0 },
    { ngx_string("EventAction"),
      ngx_string("eventAction"),
      &ngx_cognito_shape_account_takeover_event_action,
      offsetof(ngx_cognito_account_takeover_action_t, event_action),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_account_takeover_action[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_account_takeover_actions[] = {
    { ngx_string("LowAction"),
      ngx_string("lowAction"),
      &ngx_cognito_shape_account_takeover_action,
      offsetof(ngx_cognito_account_takeover_actions_t, low_action),
      0, 0 },
    { ngx_string("MediumAction"),
      ngx_string("mediumAction"),
      &ngx_cognito_shape_account_takeover_action,
      offsetof(ngx_cognito_account_takeover_actions_t, medium_action),
      0, 0 },
    { ngx_string("HighAction"),
      ngx_string("highAction"),
      &ngx_cognito_shape_account_takeover_action,
      offsetof(ngx_cognito_account_takeover_actions_t, high_action),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_account_takeover_actions[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_account_takeover_risk_configuration[] = {
    { ngx_string("NotifyConfiguration"),
      ngx_string("notifyConfiguration"),
      &ngx_cognito_shape_notify_configuration,
      offsetof(ngx_cognito_account_takeover_risk_configuration_t,
          notify_configuration),
      0, 0 },
    { ngx_string("Actions"),
      ngx_string("actions"),
      &ngx_cognito_shape_account_takeover_actions,
      offsetof(ngx_cognito_account_takeover_risk_configuration_t, actions),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_account_takeover_risk_configuration[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_add_custom_attributes_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_add_custom_attributes_request_t, user_pool_id),
      1, 0 },
    { ngx_string("CustomAttributes"),
      ngx_string("customAttributes"),
      &ngx_cognito_shape_custom_attributes_list,
      offsetof(ngx_cognito_add_custom_attributes_request_t, custom_attributes),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_add_custom_attributes_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_add_user_pool_client_secret_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_add_user_pool_client_secret_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_add_user_pool_client_secret_request_t, client_id),
      1, 0 },
    { ngx_string("ClientSecret"),
      ngx_string("clientSecret"),
      &ngx_cognito_shape_client_secret,
      offsetof(ngx_cognito_add_user_pool_client_secret_request_t,
          client_secret),
      0, 1 },
};

static const uint16_t
    ngx_cognito_sorted_add_user_pool_client_secret_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_add_user_pool_client_secret_response[] = {
    { ngx_string("ClientSecretDescriptor"),
      ngx_string("clientSecretDescriptor"),
      &ngx_cognito_shape_client_secret_descriptor,
      offsetof(ngx_cognito_add_user_pool_client_secret_response_t,
          client_secret_descriptor),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_add_user_pool_client_secret_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_add_user_to_group_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_add_user_to_group_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_add_user_to_group_request_t, username),
      1, 1 },
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_admin_add_user_to_group_request_t, group_name),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_add_user_to_group_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_confirm_sign_up_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_confirm_sign_up_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_confirm_sign_up_request_t, username),
      1, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_admin_confirm_sign_up_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_confirm_sign_up_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_create_user_config[] = {
    { ngx_string("AllowAdminCreateUserOnly"),
      ngx_string("allowAdminCreateUserOnly"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_admin_create_user_config_t,
          allow_admin_create_user_only),
      0, 0 },
    { ngx_string("UnusedAccountValidityDays"),
      ngx_string("unusedAccountValidityDays"),
      &ngx_cognito_shape_admin_create_user_unused_account_validity_days,
      offsetof(ngx_cognito_admin_create_user_config_t,
          unused_account_validity_days),
      0, 0 },
    { ngx_string("InviteMessageTemplate"),
      ngx_string("inviteMessageTemplate"),
      &ngx_cognito_shape_message_template,
      offsetof(ngx_cognito_admin_create_user_config_t, invite_message_template),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_create_user_config[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_create_user_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_create_user_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_create_user_request_t, username),
      1, 1 },
    { ngx_string("UserAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_admin_create_user_request_t, user_attributes),
      0, 0 },
    { ngx_string("ValidationData"),
      ngx_string("validationData"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_admin_create_user_request_t, validation_data),
      0, 0 },
    { ngx_string("TemporaryPassword"),
      ngx_string("temporaryPassword"),
      &ngx_cognito_shape_password,
      offsetof(ngx_cognito_admin_create_user_request_t, temporary_password),
      0, 1 },
    { ngx_string("ForceAliasCreation"),
      ngx_string("forceAliasCreation"),
      &ngx_cognito_shape_force_alias_creation,
      offsetof(ngx_cognito_admin_create_user_request_t, force_alias_creation),
      0, 0 },
    { ngx_string("MessageAction"),
      ngx_string("messageAction"),
      &ngx_cognito_shape_message_action,
      offsetof(ngx_cognito_admin_create_user_request_t, message_action),
      0, 0 },
    { ngx_string("DesiredDeliveryMediums"),
      ngx_string("desiredDeliveryMediums"),
      &ngx_cognito_shape_delivery_medium_list,
      offsetof(ngx_cognito_admin_create_user_request_t,
          desired_delivery_mediums),
      0, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_admin_create_user_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_create_user_request[] = {
    8, 7, 5, 6, 4, 2, 0, 1, 3,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_create_user_response[] = {
    { ngx_string("User"),
      ngx_string("user"),
      &ngx_cognito_shape_user,
      offsetof(ngx_cognito_admin_create_user_response_t, user),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_create_user_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_delete_user_attributes_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_delete_user_attributes_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_delete_user_attributes_request_t, username),
      1, 1 },
    { ngx_string("UserAttributeNames"),
      ngx_string("userAttributeNames"),
      &ngx_cognito_shape_attribute_name_list,
      offsetof(ngx_cognito_admin_delete_user_attributes_request_t,
          user_attribute_names),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_delete_user_attributes_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_delete_user_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_delete_user_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_delete_user_request_t, username),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_admin_delete_user_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_disable_provider_for_user_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_admin_disable_provider_for_user_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("User"),
      ngx_string("user"),
      &ngx_cognito_shape_provider_user_identifier,
      offsetof(ngx_cognito_admin_disable_provider_for_user_request_t, user),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_disable_provider_for_user_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_disable_user_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_disable_user_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_disable_user_request_t, username),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_admin_disable_user_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_enable_user_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_enable_user_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_enable_user_request_t, username),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_admin_enable_user_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_forget_device_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_forget_device_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_forget_device_request_t, username),
      1, 1 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_admin_forget_device_request_t, device_key),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_forget_device_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_get_device_request[] = {
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_admin_get_device_request_t, device_key),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_get_device_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_get_device_request_t, username),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_admin_get_device_request[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_get_device_response[] = {
    { ngx_string("Device"),
      ngx_string("device"),
      &ngx_cognito_shape_device,
      offsetof(ngx_cognito_admin_get_device_response_t, device),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_get_device_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_get_user_auth_factors_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_get_user_auth_factors_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_get_user_auth_factors_request_t, username),
      1, 1 },
};

static const uint16_t
    ngx_cognito_sorted_admin_get_user_auth_factors_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_get_user_auth_factors_response[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_get_user_auth_factors_response_t, username),
      1, 1 },
    { ngx_string("PreferredMfaSetting"),
      ngx_string("preferredMfaSetting"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_admin_get_user_auth_factors_response_t,
          preferred_mfa_setting),
      0, 0 },
    { ngx_string("UserMFASettingList"),
      ngx_string("userMFASettingList"),
      &ngx_cognito_shape_user_mfa_setting_list,
      offsetof(ngx_cognito_admin_get_user_auth_factors_response_t,
          user_mfa_setting_list),
      0, 0 },
    { ngx_string("ConfiguredUserAuthFactors"),
      ngx_string("configuredUserAuthFactors"),
      &ngx_cognito_shape_configured_user_auth_factors_list,
      offsetof(ngx_cognito_admin_get_user_auth_factors_response_t,
          configured_user_auth_factors),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_get_user_auth_factors_response[] = {
    3, 1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_get_user_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_get_user_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_get_user_request_t, username),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_admin_get_user_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_get_user_response[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_get_user_response_t, username),
      1, 1 },
    { ngx_string("UserAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_admin_get_user_response_t, user_attributes),
      0, 0 },
    { ngx_string("UserCreateDate"),
      ngx_string("userCreateDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_admin_get_user_response_t, user_create_date),
      0, 0 },
    { ngx_string("UserLastModifiedDate"),
      ngx_string("userLastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_admin_get_user_response_t, user_last_modified_date),
      0, 0 },
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_admin_get_user_response_t, enabled),
      0, 0 },
    { ngx_string("UserStatus"),
      ngx_string("userStatus"),
      &ngx_cognito_shape_user_status,
      offsetof(ngx_cognito_admin_get_user_response_t, user_status),
      0, 0 },
    { ngx_string("MFAOptions"),
      ngx_string("mFAOptions"),
      &ngx_cognito_shape_mfa_option_list,
      offsetof(ngx_cognito_admin_get_user_response_t, mfa_options),
      0, 0 },
    { ngx_string("PreferredMfaSetting"),
      ngx_string("preferredMfaSetting"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_admin_get_user_response_t, preferred_mfa_setting),
      0, 0 },
    { ngx_string("UserMFASettingList"),
      ngx_string("userMFASettingList"),
      &ngx_cognito_shape_user_mfa_setting_list,
      offsetof(ngx_cognito_admin_get_user_response_t, user_mfa_setting_list),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_get_user_response[] = {
    4, 6, 7, 1, 2, 3, 8, 5, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_initiate_auth_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, client_id),
      1, 0 },
    { ngx_string("AuthFlow"),
      ngx_string("authFlow"),
      &ngx_cognito_shape_auth_flow,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, auth_flow),
      1, 0 },
    { ngx_string("AuthParameters"),
      ngx_string("authParameters"),
      &ngx_cognito_shape_auth_parameters,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, auth_parameters),
      0, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, client_metadata),
      0, 0 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, analytics_metadata),
      0, 0 },
    { ngx_string("ContextData"),
      ngx_string("contextData"),
      &ngx_cognito_shape_context_data,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, context_data),
      0, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_admin_initiate_auth_request_t, session),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_admin_initiate_auth_request[] = {
    5, 2, 3, 1, 4, 6, 7, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_initiate_auth_response[] = {
    { ngx_string("ChallengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_admin_initiate_auth_response_t, challenge_name),
      0, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_admin_initiate_auth_response_t, session),
      0, 1 },
    { ngx_string("ChallengeParameters"),
      ngx_string("challengeParameters"),
      &ngx_cognito_shape_challenge_parameters,
      offsetof(ngx_cognito_admin_initiate_auth_response_t,
          challenge_parameters),
      0, 0 },
    { ngx_string("AuthenticationResult"),
      ngx_string("authenticationResult"),
      &ngx_cognito_shape_authentication_result,
      offsetof(ngx_cognito_admin_initiate_auth_response_t,
          authentication_result),
      0, 0 },
    { ngx_string("AvailableChallenges"),
      ngx_string("availableChallenges"),
      &ngx_cognito_shape_available_challenge_list,
      offsetof(ngx_cognito_admin_initiate_auth_response_t,
          available_challenges),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_initiate_auth_response[] = {
    3, 4, 0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_link_provider_for_user_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_admin_link_provider_for_user_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("DestinationUser"),
      ngx_string("destinationUser"),
      &ngx_cognito_shape_provider_user_identifier,
      offsetof(ngx_cognito_admin_link_provider_for_user_request_t,
          destination_user),
      1, 0 },
    { ngx_string("SourceUser"),
      ngx_string("sourceUser"),
      &ngx_cognito_shape_provider_user_identifier,
      offsetof(ngx_cognito_admin_link_provider_for_user_request_t, source_user),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_link_provider_for_user_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_devices_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_list_devices_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_list_devices_request_t, username),
      1, 1 },
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_query_limit_type,
      offsetof(ngx_cognito_admin_list_devices_request_t, limit),
      0, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_search_pagination_token,
      offsetof(ngx_cognito_admin_list_devices_request_t, pagination_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_list_devices_request[] = {
    2, 3, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_devices_response[] = {
    { ngx_string("Devices"),
      ngx_string("devices"),
      &ngx_cognito_shape_device_list,
      offsetof(ngx_cognito_admin_list_devices_response_t, devices),
      0, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_search_pagination_token,
      offsetof(ngx_cognito_admin_list_devices_response_t, pagination_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_list_devices_response[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_groups_for_user_request[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_list_groups_for_user_request_t, username),
      1, 1 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_list_groups_for_user_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_query_limit_type,
      offsetof(ngx_cognito_admin_list_groups_for_user_request_t, limit),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_admin_list_groups_for_user_request_t, next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_list_groups_for_user_request[] = {
    2, 3, 1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_groups_for_user_response[] = {
    { ngx_string("Groups"),
      ngx_string("groups"),
      &ngx_cognito_shape_group_list,
      offsetof(ngx_cognito_admin_list_groups_for_user_response_t, groups),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_admin_list_groups_for_user_response_t, next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_list_groups_for_user_response[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_user_auth_events_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_list_user_auth_events_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_list_user_auth_events_request_t, username),
      1, 1 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_query_limit_type,
      offsetof(ngx_cognito_admin_list_user_auth_events_request_t, max_results),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_admin_list_user_auth_events_request_t, next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_list_user_auth_events_request[] = {
    2, 3, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_user_auth_events_response[] = {
    { ngx_string("AuthEvents"),
      ngx_string("authEvents"),
      &ngx_cognito_shape_auth_events,
      offsetof(ngx_cognito_admin_list_user_auth_events_response_t, auth_events),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_admin_list_user_auth_events_response_t, next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_list_user_auth_events_response[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_remove_user_from_group_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_remove_user_from_group_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_remove_user_from_group_request_t, username),
      1, 1 },
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_admin_remove_user_from_group_request_t, group_name),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_remove_user_from_group_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_reset_user_password_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_reset_user_password_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_reset_user_password_request_t, username),
      1, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_admin_reset_user_password_request_t,
          client_metadata),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_reset_user_password_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_respond_to_auth_challenge_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t,
          client_id),
      1, 0 },
    { ngx_string("ChallengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t,
          challenge_name),
      1, 0 },
    { ngx_string("ChallengeResponses"),
      ngx_string("challengeResponses"),
      &ngx_cognito_shape_challenge_responses,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t,
          challenge_responses),
      0, 1 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t, session),
      0, 1 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t,
          analytics_metadata),
      0, 0 },
    { ngx_string("ContextData"),
      ngx_string("contextData"),
      &ngx_cognito_shape_context_data,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t,
          context_data),
      0, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_request_t,
          client_metadata),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_respond_to_auth_challenge_request[] = {
    5, 2, 3, 1, 7, 6, 4, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_respond_to_auth_challenge_response[] = {
    { ngx_string("ChallengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_response_t,
          challenge_name),
      0, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_response_t, session),
      0, 1 },
    { ngx_string("ChallengeParameters"),
      ngx_string("challengeParameters"),
      &ngx_cognito_shape_challenge_parameters,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_response_t,
          challenge_parameters),
      0, 0 },
    { ngx_string("AuthenticationResult"),
      ngx_string("authenticationResult"),
      &ngx_cognito_shape_authentication_result,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_response_t,
          authentication_result),
      0, 0 },
    { ngx_string("AvailableChallenges"),
      ngx_string("availableChallenges"),
      &ngx_cognito_shape_available_challenge_list,
      offsetof(ngx_cognito_admin_respond_to_auth_challenge_response_t,
          available_challenges),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_respond_to_auth_challenge_response[] = {
    3, 4, 0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_set_user_mfa_preference_request[] = {
    { ngx_string("SMSMfaSettings"),
      ngx_string("sMSMfaSettings"),
      &ngx_cognito_shape_sms_mfa_settings,
      offsetof(ngx_cognito_admin_set_user_mfa_preference_request_t,
          sms_mfa_settings),
      0, 0 },
    { ngx_string("SoftwareTokenMfaSettings"),
      ngx_string("softwareTokenMfaSettings"),
      &ngx_cognito_shape_software_token_mfa_settings,
      offsetof(ngx_cognito_admin_set_user_mfa_preference_request_t,
          software_token_mfa_settings),
      0, 0 },
    { ngx_string("EmailMfaSettings"),
      ngx_string("emailMfaSettings"),
      &ngx_cognito_shape_email_mfa_settings,
      offsetof(ngx_cognito_admin_set_user_mfa_preference_request_t,
          email_mfa_settings),
      0, 0 },
    { ngx_string("WebAuthnMfaSettings"),
      ngx_string("webAuthnMfaSettings"),
      &ngx_cognito_shape_web_authn_mfa_settings,
      offsetof(ngx_cognito_admin_set_user_mfa_preference_request_t,
          web_authn_mfa_settings),
      0, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_set_user_mfa_preference_request_t, username),
      1, 1 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_set_user_mfa_preference_request_t,
          user_pool_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_set_user_mfa_preference_request[] = {
    2, 0, 1, 5, 4, 3,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_set_user_password_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_set_user_password_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_set_user_password_request_t, username),
      1, 1 },
    { ngx_string("Password"),
      ngx_string("password"),
      &ngx_cognito_shape_password,
      offsetof(ngx_cognito_admin_set_user_password_request_t, password),
      1, 1 },
    { ngx_string("Permanent"),
      ngx_string("permanent"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_admin_set_user_password_request_t, permanent),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_set_user_password_request[] = {
    2, 3, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_set_user_settings_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_set_user_settings_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_set_user_settings_request_t, username),
      1, 1 },
    { ngx_string("MFAOptions"),
      ngx_string("mFAOptions"),
      &ngx_cognito_shape_mfa_option_list,
      offsetof(ngx_cognito_admin_set_user_settings_request_t, mfa_options),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_set_user_settings_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_update_auth_event_feedback_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_update_auth_event_feedback_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_update_auth_event_feedback_request_t,
          username),
      1, 1 },
    { ngx_string("EventId"),
      ngx_string("eventId"),
      &ngx_cognito_shape_event_id,
      offsetof(ngx_cognito_admin_update_auth_event_feedback_request_t,
          event_id),
      1, 0 },
    { ngx_string("FeedbackValue"),
      ngx_string("feedbackValue"),
      &ngx_cognito_shape_feedback_value,
      offsetof(ngx_cognito_admin_update_auth_event_feedback_request_t,
          feedback_value),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_update_auth_event_feedback_request[] = {
    2, 3, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_update_device_status_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_update_device_status_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_update_device_status_request_t, username),
      1, 1 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_admin_update_device_status_request_t, device_key),
      1, 0 },
    { ngx_string("DeviceRememberedStatus"),
      ngx_string("deviceRememberedStatus"),
      &ngx_cognito_shape_device_remembered_status,
      offsetof(ngx_cognito_admin_update_device_status_request_t,
          device_remembered_status),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_update_device_status_request[] = {
    2, 3, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_update_user_attributes_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_update_user_attributes_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_update_user_attributes_request_t, username),
      1, 1 },
    { ngx_string("UserAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_admin_update_user_attributes_request_t,
          user_attributes),
      1, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_admin_update_user_attributes_request_t,
          client_metadata),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_update_user_attributes_request[] = {
    3, 2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_user_global_sign_out_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_user_global_sign_out_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_user_global_sign_out_request_t, username),
      1, 1 },
};

static const uint16_t
    ngx_cognito_sorted_admin_user_global_sign_out_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_advanced_security_additional_flows[] = {
    { ngx_string("CustomAuthMode"),
      ngx_string("customAuthMode"),
      &ngx_cognito_shape_advanced_security_enabled_mode,
      offsetof(ngx_cognito_advanced_security_additional_flows_t,
          custom_auth_mode),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_advanced_security_additional_flows[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_analytics_configuration[] = {
    { ngx_string("ApplicationId"),
      ngx_string("applicationId"),
      &ngx_cognito_shape_hex_string,
      offsetof(ngx_cognito_analytics_configuration_t, application_id),
      0, 0 },
    { ngx_string("ApplicationArn"),
      ngx_string("applicationArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_analytics_configuration_t, application_arn),
      0, 0 },
    { ngx_string("RoleArn"),
      ngx_string("roleArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_analytics_configuration_t, role_arn),
      0, 0 },
    { ngx_string("ExternalId"),
      ngx_string("externalId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_analytics_configuration_t, external_id),
      0, 0 },
    { ngx_string("UserDataShared"),
      ngx_string("userDataShared"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_analytics_configuration_t, user_data_shared),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_analytics_configuration[] = {
    1, 0, 3, 2, 4,
};


static const ngx_cognito_field_t  ngx_cognito_fields_analytics_metadata[] = {
    { ngx_string("AnalyticsEndpointId"),
      ngx_string("analyticsEndpointId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_analytics_metadata_t, analytics_endpoint_id),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_analytics_metadata[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_asset[] = {
    { ngx_string("Category"),
      ngx_string("category"),
      &ngx_cognito_shape_asset_category,
      offsetof(ngx_cognito_asset_t, category),
      1, 0 },
    { ngx_string("ColorMode"),
      ngx_string("colorMode"),
      &ngx_cognito_shape_color_scheme_mode,
      offsetof(ngx_cognito_asset_t, color_mode),
      1, 0 },
    { ngx_string("Extension"),
      ngx_string("extension"),
      &ngx_cognito_shape_asset_extension,
      offsetof(ngx_cognito_asset_t, extension),
      1, 0 },
    { ngx_string("Bytes"),
      ngx_string("bytes"),
      &ngx_cognito_shape_asset_bytes,
      offsetof(ngx_cognito_asset_t, bytes),
      0, 0 },
    { ngx_string("ResourceId"),
      ngx_string("resourceId"),
      &ngx_cognito_shape_resource_id,
      offsetof(ngx_cognito_asset_t, resource_id),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_asset[] = {
    3, 0, 1, 2, 4,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_associate_software_token_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_associate_software_token_request_t, access_token),
      0, 1 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_associate_software_token_request_t, session),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_associate_software_token_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_associate_software_token_response[] = {
    { ngx_string("SecretCode"),
      ngx_string("secretCode"),
      &ngx_cognito_shape_secret_code,
      offsetof(ngx_cognito_associate_software_token_response_t, secret_code),
      0, 1 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_associate_software_token_response_t, session),
      0, 1 },
};

static const uint16_t
    ngx_cognito_sorted_associate_software_token_response[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_attribute[] = {
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_attribute_name,
      offsetof(ngx_cognito_attribute_t, name),
      1, 0 },
    { ngx_string("Value"),
      ngx_string("value"),
      &ngx_cognito_shape_attribute_value,
      offsetof(ngx_cognito_attribute_t, value),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_attribute[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_auth_event[] = {
    { ngx_string("EventId"),
      ngx_string("eventId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_auth_event_t, event_id),
      0, 0 },
    { ngx_string("EventType"),
      ngx_string("eventType"),
      &ngx_cognito_shape_event,
      offsetof(ngx_cognito_auth_event_t, event_type),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_auth_event_t, creation_date),
      0, 0 },
    { ngx_string("EventResponse"),
      ngx_string("eventResponse"),
      &ngx_cognito_shape_event_response,
      offsetof(ngx_cognito_auth_event_t, event_response),
      0, 0 },
    { ngx_string("EventRisk"),
      ngx_string("eventRisk"),
      &ngx_cognito_shape_event_risk,
      offsetof(ngx_cognito_auth_event_t, event_risk),
      0, 0 },
    { ngx_string("ChallengeResponses"),
      ngx_string("challengeResponses"),
      &ngx_cognito_shape_challenge_response_list,
      offsetof(ngx_cognito_auth_event_t, challenge_responses),
      0, 0 },
    { ngx_string("EventContextData"),
      ngx_string("eventContextData"),
      &ngx_cognito_shape_event_context_data,
      offsetof(ngx_cognito_auth_event_t, event_context_data),
      0, 0 },
    { ngx_string("EventFeedback"),
      ngx_string("eventFeedback"),
      &ngx_cognito_shape_event_feedback,
      offsetof(ngx_cognito_auth_event_t, event_feedback),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_auth_event[] = {
    5, 2, 6, 7, 0, 3, 4, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_authentication_result[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_authentication_result_t, access_token),
      0, 1 },
    { ngx_string("ExpiresIn"),
      ngx_string("expiresIn"),
      &ngx_cognito_shape_integer,
      offsetof(ngx_cognito_authentication_result_t, expires_in),
      0, 0 },
    { ngx_string("TokenType"),
      ngx_string("tokenType"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authentication_result_t, token_type),
      0, 0 },
    { ngx_string("RefreshToken"),
      ngx_string("refreshToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_authentication_result_t, refresh_token),
      0, 1 },
    { ngx_string("IdToken"),
      ngx_string("idToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_authentication_result_t, id_token),
      0, 1 },
    { ngx_string("NewDeviceMetadata"),
      ngx_string("newDeviceMetadata"),
      &ngx_cognito_shape_new_device_metadata,
      offsetof(ngx_cognito_authentication_result_t, new_device_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_authentication_result[] = {
    0, 1, 4, 5, 3, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_challenge_response[] = {
    { ngx_string("ChallengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_event_challenge_name,
      offsetof(ngx_cognito_challenge_response_t, challenge_name),
      0, 0 },
    { ngx_string("ChallengeResponse"),
      ngx_string("challengeResponse"),
      &ngx_cognito_shape_event_challenge_response,
      offsetof(ngx_cognito_challenge_response_t, challenge_response),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_challenge_response[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_change_password_request[] = {
    { ngx_string("PreviousPassword"),
      ngx_string("previousPassword"),
      &ngx_cognito_shape_password,
      offsetof(ngx_cognito_change_password_request_t, previous_password),
      0, 1 },
    { ngx_string("ProposedPassword"),
      ngx_string("proposedPassword"),
      &ngx_cognito_shape_password,
      offsetof(ngx_cognito_change_password_request_t, proposed_password),
      1, 1 },
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_change_password_request_t, access_token),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_change_password_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_client_secret_descriptor[] = {
    { ngx_string("ClientSecretId"),
      ngx_string("clientSecretId"),
      &ngx_cognito_shape_client_secret_id,
      offsetof(ngx_cognito_client_secret_descriptor_t, client_secret_id),
      0, 0 },
    { ngx_string("ClientSecretValue"),
      ngx_string("clientSecretValue"),
      &ngx_cognito_shape_client_secret,
      offsetof(ngx_cognito_client_secret_descriptor_t, client_secret_value),
      0, 1 },
    { ngx_string("ClientSecretCreateDate"),
      ngx_string("clientSecretCreateDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_client_secret_descriptor_t,
          client_secret_create_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_client_secret_descriptor[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_cloud_watch_logs_configuration[] = {
    { ngx_string("LogGroupArn"),
      ngx_string("logGroupArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_cloud_watch_logs_configuration_t, log_group_arn),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_cloud_watch_logs_configuration[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_code_delivery_details[] = {
    { ngx_string("Destination"),
      ngx_string("destination"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_code_delivery_details_t, destination),
      0, 0 },
    { ngx_string("DeliveryMedium"),
      ngx_string("deliveryMedium"),
      &ngx_cognito_shape_delivery_medium,
      offsetof(ngx_cognito_code_delivery_details_t, delivery_medium),
      0, 0 },
    { ngx_string("AttributeName"),
      ngx_string("attributeName"),
      &ngx_cognito_shape_attribute_name,
      offsetof(ngx_cognito_code_delivery_details_t, attribute_name),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_code_delivery_details[] = {
    2, 1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_complete_web_authn_registration_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_complete_web_authn_registration_request_t,
          access_token),
      1, 1 },
    { ngx_string("Credential"),
      ngx_string("credential"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_complete_web_authn_registration_request_t,
          credential),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_complete_web_authn_registration_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_compromised_credentials_actions[] = {
    { ngx_string("EventAction"),
      ngx_string("eventAction"),
      &ngx_cognito_shape_compromised_credentials_event_action,
      offsetof(ngx_cognito_compromised_credentials_actions_t, event_action),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_compromised_credentials_actions[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_compromised_credentials_risk_configuration[] = {
    { ngx_string("EventFilter"),
      ngx_string("eventFilter"),
      &ngx_cognito_shape_event_filters,
      offsetof(ngx_cognito_compromised_credentials_risk_configuration_t,
          event_filter),
      0, 0 },
    { ngx_string("Actions"),
      ngx_string("actions"),
      &ngx_cognito_shape_compromised_credentials_actions,
      offsetof(ngx_cognito_compromised_credentials_risk_configuration_t,
          actions),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_compromised_credentials_risk_configuration[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_confirm_device_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_confirm_device_request_t, access_token),
      1, 1 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_confirm_device_request_t, device_key),
      1, 0 },
    { ngx_string("DeviceSecretVerifierConfig"),
      ngx_string("deviceSecretVerifierConfig"),
      &ngx_cognito_shape_device_secret_verifier_config,
      offsetof(ngx_cognito_confirm_device_request_t,
          device_secret_verifier_config),
      0, 0 },
    { ngx_string("DeviceName"),
      ngx_string("deviceName"),
      &ngx_cognito_shape_device_name,
      offsetof(ngx_cognito_confirm_device_request_t, device_name),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_confirm_device_request[] = {
    0, 1, 3, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_confirm_device_response[] = {
    { ngx_string("UserConfirmationNecessary"),
      ngx_string("userConfirmationNecessary"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_confirm_device_response_t,
          user_confirmation_necessary),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_confirm_device_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_confirm_forgot_password_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_confirm_forgot_password_request_t, client_id),
      1, 1 },
    { ngx_string("SecretHash"),
      ngx_string("secretHash"),
      &ngx_cognito_shape_secret_hash,
      offsetof(ngx_cognito_confirm_forgot_password_request_t, secret_hash),
      0, 1 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_confirm_forgot_password_request_t, username),
      1, 1 },
    { ngx_string("ConfirmationCode"),
      ngx_string("confirmationCode"),
      &ngx_cognito_shape_confirmation_code,
      offsetof(ngx_cognito_confirm_forgot_password_request_t,
          confirmation_code),
      1, 0 },
    { ngx_string("Password"),
      ngx_string("password"),
      &ngx_cognito_shape_password,
      offsetof(ngx_cognito_confirm_forgot_password_request_t, password),
      1, 1 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_confirm_forgot_password_request_t,
          analytics_metadata),
      0, 0 },
    { ngx_string("UserContextData"),
      ngx_string("userContextData"),
      &ngx_cognito_shape_user_context_data,
      offsetof(ngx_cognito_confirm_forgot_password_request_t,
          user_context_data),
      0, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_confirm_forgot_password_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_confirm_forgot_password_request[] = {
    5, 0, 7, 3, 4, 1, 6, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_confirm_sign_up_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_confirm_sign_up_request_t, client_id),
      1, 1 },
    { ngx_string("SecretHash"),
      ngx_string("secretHash"),
      &ngx_cognito_shape_secret_hash,
      offsetof(ngx_cognito_confirm_sign_up_request_t, secret_hash),
      0, 1 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_confirm_sign_up_request_t, username),
      1, 1 },
    { ngx_string("ConfirmationCode"),
      ngx_string("confirmationCode"),
      &ngx_cognito_shape_confirmation_code,
      offsetof(ngx_cognito_confirm_sign_up_request_t, confirmation_code),
      1, 0 },
    { ngx_string("ForceAliasCreation"),
      ngx_string("forceAliasCreation"),
      &ngx_cognito_shape_force_alias_creation,
      offsetof(ngx_cognito_confirm_sign_up_request_t, force_alias_creation),
      0, 0 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_confirm_sign_up_request_t, analytics_metadata),
      0, 0 },
    { ngx_string("UserContextData"),
      ngx_string("userContextData"),
      &ngx_cognito_shape_user_context_data,
      offsetof(ngx_cognito_confirm_sign_up_request_t, user_context_data),
      0, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_confirm_sign_up_request_t, client_metadata),
      0, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_confirm_sign_up_request_t, session),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_confirm_sign_up_request[] = {
    5, 0, 7, 3, 4, 1, 8, 6, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_confirm_sign_up_response[] = {
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_confirm_sign_up_response_t, session),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_confirm_sign_up_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_context_data[] = {
    { ngx_string("IpAddress"),
      ngx_string("ipAddress"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_context_data_t, ip_address),
      1, 0 },
    { ngx_string("ServerName"),
      ngx_string("serverName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_context_data_t, server_name),
      1, 0 },
    { ngx_string("ServerPath"),
      ngx_string("serverPath"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_context_data_t, server_path),
      1, 0 },
    { ngx_string("HttpHeaders"),
      ngx_string("httpHeaders"),
      &ngx_cognito_shape_http_header_list,
      offsetof(ngx_cognito_context_data_t, http_headers),
      1, 0 },
    { ngx_string("EncodedData"),
      ngx_string("encodedData"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_context_data_t, encoded_data),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_context_data[] = {
    4, 3, 0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_create_group_request[] = {
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_create_group_request_t, group_name),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_group_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Description"),
      ngx_string("description"),
      &ngx_cognito_shape_description,
      offsetof(ngx_cognito_create_group_request_t, description),
      0, 0 },
    { ngx_string("RoleArn"),
      ngx_string("roleArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_create_group_request_t, role_arn),
      0, 0 },
    { ngx_string("Precedence"),
      ngx_string("precedence"),
      &ngx_cognito_shape_precedence,
      offsetof(ngx_cognito_create_group_request_t, precedence),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_group_request[] = {
    2, 0, 4, 3, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_create_group_response[] = {
    { ngx_string("Group"),
      ngx_string("group"),
      &ngx_cognito_shape_group,
      offsetof(ngx_cognito_create_group_response_t, group),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_group_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_identity_provider_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_identity_provider_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ProviderName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_provider_name_type_v2,
      offsetof(ngx_cognito_create_identity_provider_request_t, provider_name),
      1, 0 },
    { ngx_string("ProviderType"),
      ngx_string("providerType"),
      &ngx_cognito_shape_identity_provider_type,
      offsetof(ngx_cognito_create_identity_provider_request_t, provider_type),
      1, 0 },
    { ngx_string("ProviderDetails"),
      ngx_string("providerDetails"),
      &ngx_cognito_shape_provider_details,
      offsetof(ngx_cognito_create_identity_provider_request_t,
          provider_details),
      1, 0 },
    { ngx_string("AttributeMapping"),
      ngx_string("attributeMapping"),
      &ngx_cognito_shape_attribute_mapping,
      offsetof(ngx_cognito_create_identity_provider_request_t,
          attribute_mapping),
      0, 0 },
    { ngx_string("IdpIdentifiers"),
      ngx_string("idpIdentifiers"),
      &ngx_cognito_shape_idp_identifiers_list,
      offsetof(ngx_cognito_create_identity_provider_request_t, idp_identifiers),
      0, 0 },
    { ngx_string("AcrMapping"),
      ngx_string("acrMapping"),
      &ngx_cognito_shape_acr_mapping,
      offsetof(ngx_cognito_create_identity_provider_request_t, acr_mapping),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_identity_provider_request[] = {
    6, 4, 5, 3, 1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_identity_provider_response[] = {
    { ngx_string("IdentityProvider"),
      ngx_string("identityProvider"),
      &ngx_cognito_shape_identity_provider,
      offsetof(ngx_cognito_create_identity_provider_response_t,
          identity_provider),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_create_identity_provider_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_managed_login_branding_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_managed_login_branding_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_create_managed_login_branding_request_t, client_id),
      1, 0 },
    { ngx_string("UseCognitoProvidedValues"),
      ngx_string("useCognitoProvidedValues"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_create_managed_login_branding_request_t,
          use_cognito_provided_values),
      0, 0 },
    { ngx_string("Settings"),
      ngx_string("settings"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_create_managed_login_branding_request_t, settings),
      0, 0 },
    { ngx_string("Assets"),
      ngx_string("assets"),
      &ngx_cognito_shape_asset_list,
      offsetof(ngx_cognito_create_managed_login_branding_request_t, assets),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_create_managed_login_branding_request[] = {
    4, 1, 3, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_managed_login_branding_response[] = {
    { ngx_string("ManagedLoginBranding"),
      ngx_string("managedLoginBranding"),
      &ngx_cognito_shape_managed_login_branding,
      offsetof(ngx_cognito_create_managed_login_branding_response_t,
          managed_login_branding),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_create_managed_login_branding_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_resource_server_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_resource_server_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Identifier"),
      ngx_string("identifier"),
      &ngx_cognito_shape_resource_server_identifier,
      offsetof(ngx_cognito_create_resource_server_request_t, identifier),
      1, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_resource_server_name,
      offsetof(ngx_cognito_create_resource_server_request_t, name),
      1, 0 },
    { ngx_string("Scopes"),
      ngx_string("scopes"),
      &ngx_cognito_shape_resource_server_scope_list,
      offsetof(ngx_cognito_create_resource_server_request_t, scopes),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_resource_server_request[] = {
    1, 2, 3, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_resource_server_response[] = {
    { ngx_string("ResourceServer"),
      ngx_string("resourceServer"),
      &ngx_cognito_shape_resource_server,
      offsetof(ngx_cognito_create_resource_server_response_t, resource_server),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_resource_server_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_create_terms_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_terms_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_create_terms_request_t, client_id),
      1, 0 },
    { ngx_string("TermsName"),
      ngx_string("termsName"),
      &ngx_cognito_shape_terms_name,
      offsetof(ngx_cognito_create_terms_request_t, terms_name),
      1, 0 },
    { ngx_string("TermsSource"),
      ngx_string("termsSource"),
      &ngx_cognito_shape_terms_source,
      offsetof(ngx_cognito_create_terms_request_t, terms_source),
      1, 0 },
    { ngx_string("Enforcement"),
      ngx_string("enforcement"),
      &ngx_cognito_shape_terms_enforcement,
      offsetof(ngx_cognito_create_terms_request_t, enforcement),
      1, 0 },
    { ngx_string("Links"),
      ngx_string("links"),
      &ngx_cognito_shape_links,
      offsetof(ngx_cognito_create_terms_request_t, links),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_terms_request[] = {
    1, 4, 5, 2, 3, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_create_terms_response[] = {
    { ngx_string("Terms"),
      ngx_string("terms"),
      &ngx_cognito_shape_terms,
      offsetof(ngx_cognito_create_terms_response_t, terms),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_terms_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_import_job_request[] = {
    { ngx_string("JobName"),
      ngx_string("jobName"),
      &ngx_cognito_shape_user_import_job_name,
      offsetof(ngx_cognito_create_user_import_job_request_t, job_name),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_user_import_job_request_t, user_pool_id),
      1, 0 },
    { ngx_string("CloudWatchLogsRoleArn"),
      ngx_string("cloudWatchLogsRoleArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_create_user_import_job_request_t,
          cloud_watch_logs_role_arn),
      1, 0 },
    { ngx_string("PasswordHashingAlgorithm"),
      ngx_string("passwordHashingAlgorithm"),
      &ngx_cognito_shape_password_hashing_algorithm,
      offsetof(ngx_cognito_create_user_import_job_request_t,
          password_hashing_algorithm),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_import_job_request[] = {
    2, 0, 3, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_import_job_response[] = {
    { ngx_string("UserImportJob"),
      ngx_string("userImportJob"),
      &ngx_cognito_shape_user_import_job,
      offsetof(ngx_cognito_create_user_import_job_response_t, user_import_job),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_import_job_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_client_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_user_pool_client_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientName"),
      ngx_string("clientName"),
      &ngx_cognito_shape_client_name,
      offsetof(ngx_cognito_create_user_pool_client_request_t, client_name),
      1, 0 },
    { ngx_string("GenerateSecret"),
      ngx_string("generateSecret"),
      &ngx_cognito_shape_generate_secret,
      offsetof(ngx_cognito_create_user_pool_client_request_t, generate_secret),
      0, 0 },
    { ngx_string("ClientSecret"),
      ngx_string("clientSecret"),
      &ngx_cognito_shape_client_secret,
      offsetof(ngx_cognito_create_user_pool_client_request_t, client_secret),
      0, 1 },
    { ngx_string("RefreshTokenValidity"),
      ngx_string("refreshTokenValidity"),
      &ngx_cognito_shape_refresh_token_validity,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          refresh_token_validity),
      0, 0 },
    { ngx_string("AccessTokenValidity"),
      ngx_string("accessTokenValidity"),
      &ngx_cognito_shape_access_token_validity,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          access_token_validity),
      0, 0 },
    { ngx_string("IdTokenValidity"),
      ngx_string("idTokenValidity"),
      &ngx_cognito_shape_id_token_validity,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          id_token_validity),
      0, 0 },
    { ngx_string("TokenValidityUnits"),
      ngx_string("tokenValidityUnits"),
      &ngx_cognito_shape_token_validity_units,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          token_validity_units),
      0, 0 },
    { ngx_string("ReadAttributes"),
      ngx_string("readAttributes"),
      &ngx_cognito_shape_client_permission_list,
      offsetof(ngx_cognito_create_user_pool_client_request_t, read_attributes),
      0, 0 },
    { ngx_string("WriteAttributes"),
      ngx_string("writeAttributes"),
      &ngx_cognito_shape_client_permission_list,
      offsetof(ngx_cognito_create_user_pool_client_request_t, write_attributes),
      0, 0 },
    { ngx_string("ExplicitAuthFlows"),
      ngx_string("explicitAuthFlows"),
      &ngx_cognito_shape_explicit_auth_flows_list,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          explicit_auth_flows),
      0, 0 },
    { ngx_string("SupportedIdentityProviders"),
      ngx_string("supportedIdentityProviders"),
      &ngx_cognito_shape_supported_identity_providers_list,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          supported_identity_providers),
      0, 0 },
    { ngx_string("CallbackURLs"),
      ngx_string("callbackURLs"),
      &ngx_cognito_shape_callback_urls_list,
      offsetof(ngx_cognito_create_user_pool_client_request_t, callback_urls),
      0, 0 },
    { ngx_string("LogoutURLs"),
      ngx_string("logoutURLs"),
      &ngx_cognito_shape_logout_urls_list,
      offsetof(ngx_cognito_create_user_pool_client_request_t, logout_urls),
      0, 0 },
    { ngx_string("DefaultRedirectURI"),
      ngx_string("defaultRedirectURI"),
      &ngx_cognito_shape_redirect_url,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          default_redirect_uri),
      0, 0 },
    { ngx_string("AllowedOAuthFlows"),
      ngx_string("allowedOAuthFlows"),
      &ngx_cognito_shape_oauth_flows,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          allowed_oauth_flows),
      0, 0 },
    { ngx_string("AllowedOAuthScopes"),
      ngx_string("allowedOAuthScopes"),
      &ngx_cognito_shape_scope_list,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          allowed_oauth_scopes),
      0, 0 },
    { ngx_string("AllowedOAuthFlowsUserPoolClient"),
      ngx_string("allowedOAuthFlowsUserPoolClient"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          allowed_oauth_flows_user_pool_client),
      0, 0 },
    { ngx_string("AnalyticsConfiguration"),
      ngx_string("analyticsConfiguration"),
      &ngx_cognito_shape_analytics_configuration,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          analytics_configuration),
      0, 0 },
    { ngx_string("PreventUserExistenceErrors"),
      ngx_string("preventUserExistenceErrors"),
      &ngx_cognito_shape_prevent_user_existence_error,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          prevent_user_existence_errors),
      0, 0 },
    { ngx_string("EnableTokenRevocation"),
      ngx_string("enableTokenRevocation"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          enable_token_revocation),
      0, 0 },
    { ngx_string("EnablePropagateAdditionalUserContextData"),
      ngx_string("enablePropagateAdditionalUserContextData"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          enable_propagate_additional_user_context_data),
      0, 0 },
    { ngx_string("AuthSessionValidity"),
      ngx_string("authSessionValidity"),
      &ngx_cognito_shape_auth_session_validity,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          auth_session_validity),
      0, 0 },
    { ngx_string("RefreshTokenRotation"),
      ngx_string("refreshTokenRotation"),
      &ngx_cognito_shape_refresh_token_rotation,
      offsetof(ngx_cognito_create_user_pool_client_request_t,
          refresh_token_rotation),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_pool_client_request[] = {
    5, 15, 17, 16, 18, 22, 12, 1, 3, 14, 21, 20,
    10, 2, 6, 13, 19, 8, 23, 4, 11, 7, 0, 9,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_client_response[] = {
    { ngx_string("UserPoolClient"),
      ngx_string("userPoolClient"),
      &ngx_cognito_shape_user_pool_client,
      offsetof(ngx_cognito_create_user_pool_client_response_t,
          user_pool_client),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_pool_client_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_domain_request[] = {
    { ngx_string("Domain"),
      ngx_string("domain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_create_user_pool_domain_request_t, domain),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_user_pool_domain_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ManagedLoginVersion"),
      ngx_string("managedLoginVersion"),
      &ngx_cognito_shape_wrapped_integer,
      offsetof(ngx_cognito_create_user_pool_domain_request_t,
          managed_login_version),
      0, 0 },
    { ngx_string("CustomDomainConfig"),
      ngx_string("customDomainConfig"),
      &ngx_cognito_shape_custom_domain_config,
      offsetof(ngx_cognito_create_user_pool_domain_request_t,
          custom_domain_config),
      0, 0 },
    { ngx_string("Routing"),
      ngx_string("routing"),
      &ngx_cognito_shape_routing,
      offsetof(ngx_cognito_create_user_pool_domain_request_t, routing),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_pool_domain_request[] = {
    3, 0, 2, 4, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_domain_response[] = {
    { ngx_string("ManagedLoginVersion"),
      ngx_string("managedLoginVersion"),
      &ngx_cognito_shape_wrapped_integer,
      offsetof(ngx_cognito_create_user_pool_domain_response_t,
          managed_login_version),
      0, 0 },
    { ngx_string("CloudFrontDomain"),
      ngx_string("cloudFrontDomain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_create_user_pool_domain_response_t,
          cloud_front_domain),
      0, 0 },
    { ngx_string("Routing"),
      ngx_string("routing"),
      &ngx_cognito_shape_routing,
      offsetof(ngx_cognito_create_user_pool_domain_response_t, routing),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_pool_domain_response[] = {
    1, 0, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_replica_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_create_user_pool_replica_request_t, user_pool_id),
      1, 0 },
    { ngx_string("RegionName"),
      ngx_string("regionName"),
      &ngx_cognito_shape_region_name,
      offsetof(ngx_cognito_create_user_pool_replica_request_t, region_name),
      1, 0 },
    { ngx_string("UserPoolTags"),
      ngx_string("userPoolTags"),
      &ngx_cognito_shape_user_pool_tags,
      offsetof(ngx_cognito_create_user_pool_replica_request_t, user_pool_tags),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_pool_replica_request[] = {
    1, 0, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_replica_response[] = {
    { ngx_string("UserPoolReplica"),
      ngx_string("userPoolReplica"),
      &ngx_cognito_shape_user_pool_replica,
      offsetof(ngx_cognito_create_user_pool_replica_response_t,
          user_pool_replica),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_create_user_pool_replica_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_request[] = {
    { ngx_string("PoolName"),
      ngx_string("poolName"),
      &ngx_cognito_shape_user_pool_name,
      offsetof(ngx_cognito_create_user_pool_request_t, pool_name),
      1, 0 },
    { ngx_string("Policies"),
      ngx_string("policies"),
      &ngx_cognito_shape_user_pool_policy,
      offsetof(ngx_cognito_create_user_pool_request_t, policies),
      0, 0 },
    { ngx_string("DeletionProtection"),
      ngx_string("deletionProtection"),
      &ngx_cognito_shape_deletion_protection,
      offsetof(ngx_cognito_create_user_pool_request_t, deletion_protection),
      0, 0 },
    { ngx_string("LambdaConfig"),
      ngx_string("lambdaConfig"),
      &ngx_cognito_shape_lambda_config,
      offsetof(ngx_cognito_create_user_pool_request_t, lambda_config),
      0, 0 },
    { ngx_string("AutoVerifiedAttributes"),
      ngx_string("autoVerifiedAttributes"),
      &ngx_cognito_shape_verified_attributes_list,
      offsetof(ngx_cognito_create_user_pool_request_t,
          auto_verified_attributes),
      0, 0 },
    { ngx_string("AliasAttributes"),
      ngx_string("aliasAttributes"),
      &ngx_cognito_shape_alias_attributes_list,
      offsetof(ngx_cognito_create_user_pool_request_t, alias_attributes),
      0, 0 },
    { ngx_string("UsernameAttributes"),
      ngx_string("usernameAttributes"),
      &ngx_cognito_shape_username_attributes_list,
      offsetof(ngx_cognito_create_user_pool_request_t, username_attributes),
      0, 0 },
    { ngx_string("SmsVerificationMessage"),
      ngx_string("smsVerificationMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_create_user_pool_request_t,
          sms_verification_message),
      0, 0 },
    { ngx_string("EmailVerificationMessage"),
      ngx_string("emailVerificationMessage"),
      &ngx_cognito_shape_email_verification_message,
      offsetof(ngx_cognito_create_user_pool_request_t,
          email_verification_message),
      0, 0 },
    { ngx_string("EmailVerificationSubject"),
      ngx_string("emailVerificationSubject"),
      &ngx_cognito_shape_email_verification_subject,
      offsetof(ngx_cognito_create_user_pool_request_t,
          email_verification_subject),
      0, 0 },
    { ngx_string("VerificationMessageTemplate"),
      ngx_string("verificationMessageTemplate"),
      &ngx_cognito_shape_verification_message_template,
      offsetof(ngx_cognito_create_user_pool_request_t,
          verification_message_template),
      0, 0 },
    { ngx_string("SmsAuthenticationMessage"),
      ngx_string("smsAuthenticationMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_create_user_pool_request_t,
          sms_authentication_message),
      0, 0 },
    { ngx_string("MfaConfiguration"),
      ngx_string("mfaConfiguration"),
      &ngx_cognito_shape_user_pool_mfa,
      offsetof(ngx_cognito_create_user_pool_request_t, mfa_configuration),
      0, 0 },
    { ngx_string("UserAttributeUpdateSettings"),
      ngx_string("userAttributeUpdateSettings"),
      &ngx_cognito_shape_user_attribute_update_settings,
      offsetof(ngx_cognito_create_user_pool_request_t,
          user_attribute_update_settings),
      0, 0 },
    { ngx_string("DeviceConfiguration"),
      ngx_string("deviceConfiguration"),
      &ngx_cognito_shape_device_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, device_configuration),
      0, 0 },
    { ngx_string("EmailConfiguration"),
      ngx_string("emailConfiguration"),
      &ngx_cognito_shape_email_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, email_configuration),
      0, 0 },
    { ngx_string("SmsConfiguration"),
      ngx_string("smsConfiguration"),
      &ngx_cognito_shape_sms_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, sms_configuration),
      0, 0 },
    { ngx_string("UserPoolTags"),
      ngx_string("userPoolTags"),
      &ngx_cognito_shape_user_pool_tags,
      offsetof(ngx_cognito_create_user_pool_request_t, user_pool_tags),
      0, 0 },
    { ngx_string("AdminCreateUserConfig"),
      ngx_string("adminCreateUserConfig"),
      &ngx_cognito_shape_admin_create_user_config,
      offsetof(ngx_cognito_create_user_pool_request_t,
          admin_create_user_config),
      0, 0 },
    { ngx_string("Schema"),
      ngx_string("schema"),
      &ngx_cognito_shape_schema_attributes_list,
      offsetof(ngx_cognito_create_user_pool_request_t, schema),
      0, 0 },
    { ngx_string("UserPoolAddOns"),
      ngx_string("userPoolAddOns"),
      &ngx_cognito_shape_user_pool_add_ons,
      offsetof(ngx_cognito_create_user_pool_request_t, user_pool_add_ons),
      0, 0 },
    { ngx_string("UsernameConfiguration"),
      ngx_string("usernameConfiguration"),
      &ngx_cognito_shape_username_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, username_configuration),
      0, 0 },
    { ngx_string("AccountRecoverySetting"),
      ngx_string("accountRecoverySetting"),
      &ngx_cognito_shape_account_recovery_setting,
      offsetof(ngx_cognito_create_user_pool_request_t,
          account_recovery_setting),
      0, 0 },
    { ngx_string("UserPoolTier"),
      ngx_string("userPoolTier"),
      &ngx_cognito_shape_user_pool_tier,
      offsetof(ngx_cognito_create_user_pool_request_t, user_pool_tier),
      0, 0 },
    { ngx_string("KeyConfiguration"),
      ngx_string("keyConfiguration"),
      &ngx_cognito_shape_key_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, key_configuration),
      0, 0 },
    { ngx_string("IssuerConfiguration"),
      ngx_string("issuerConfiguration"),
      &ngx_cognito_shape_issuer_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, issuer_configuration),
      0, 0 },
    { ngx_string("DcrConfiguration"),
      ngx_string("dcrConfiguration"),
      &ngx_cognito_shape_dcr_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, dcr_configuration),
      0, 0 },
    { ngx_string("AcrConfiguration"),
      ngx_string("acrConfiguration"),
      &ngx_cognito_shape_acr_configuration,
      offsetof(ngx_cognito_create_user_pool_request_t, acr_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_pool_request[] = {
    22, 27, 18, 5, 4, 26, 2, 14, 15, 8, 9, 25,
    24, 3, 12, 1, 0, 19, 11, 16, 7, 13, 20, 17,
    23, 6, 21, 10,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_user_pool_response[] = {
    { ngx_string("UserPool"),
      ngx_string("userPool"),
      &ngx_cognito_shape_user_pool,
      offsetof(ngx_cognito_create_user_pool_response_t, user_pool),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_user_pool_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_custom_domain_config[] = {
    { ngx_string("CertificateArn"),
      ngx_string("certificateArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_custom_domain_config_t, certificate_arn),
      1, 0 },
    { ngx_string("SecurityPolicy"),
      ngx_string("securityPolicy"),
      &ngx_cognito_shape_security_policy,
      offsetof(ngx_cognito_custom_domain_config_t, security_policy),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_custom_domain_config[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_custom_email_lambda_version_config[] = {
    { ngx_string("LambdaVersion"),
      ngx_string("lambdaVersion"),
      &ngx_cognito_shape_custom_email_sender_lambda_version,
      offsetof(ngx_cognito_custom_email_lambda_version_config_t,
          lambda_version),
      1, 0 },
    { ngx_string("LambdaArn"),
      ngx_string("lambdaArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_custom_email_lambda_version_config_t, lambda_arn),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_custom_email_lambda_version_config[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_custom_sms_lambda_version_config[] = {
    { ngx_string("LambdaVersion"),
      ngx_string("lambdaVersion"),
      &ngx_cognito_shape_custom_sms_sender_lambda_version,
      offsetof(ngx_cognito_custom_sms_lambda_version_config_t, lambda_version),
      1, 0 },
    { ngx_string("LambdaArn"),
      ngx_string("lambdaArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_custom_sms_lambda_version_config_t, lambda_arn),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_custom_sms_lambda_version_config[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_delete_group_request[] = {
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_delete_group_request_t, group_name),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_group_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_group_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_identity_provider_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_identity_provider_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ProviderName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_provider_name,
      offsetof(ngx_cognito_delete_identity_provider_request_t, provider_name),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_identity_provider_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_managed_login_branding_request[] = {
    { ngx_string("ManagedLoginBrandingId"),
      ngx_string("managedLoginBrandingId"),
      &ngx_cognito_shape_managed_login_branding_id,
      offsetof(ngx_cognito_delete_managed_login_branding_request_t,
          managed_login_branding_id),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_managed_login_branding_request_t,
          user_pool_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_delete_managed_login_branding_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_resource_server_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_resource_server_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Identifier"),
      ngx_string("identifier"),
      &ngx_cognito_shape_resource_server_identifier,
      offsetof(ngx_cognito_delete_resource_server_request_t, identifier),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_resource_server_request[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_delete_terms_request[] = {
    { ngx_string("TermsId"),
      ngx_string("termsId"),
      &ngx_cognito_shape_terms_id,
      offsetof(ngx_cognito_delete_terms_request_t, terms_id),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_terms_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_terms_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_user_attributes_request[] = {
    { ngx_string("UserAttributeNames"),
      ngx_string("userAttributeNames"),
      &ngx_cognito_shape_attribute_name_list,
      offsetof(ngx_cognito_delete_user_attributes_request_t,
          user_attribute_names),
      1, 0 },
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_delete_user_attributes_request_t, access_token),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_delete_user_attributes_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_user_pool_client_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_user_pool_client_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_delete_user_pool_client_request_t, client_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_user_pool_client_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_user_pool_client_secret_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_user_pool_client_secret_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_delete_user_pool_client_secret_request_t, client_id),
      1, 0 },
    { ngx_string("ClientSecretId"),
      ngx_string("clientSecretId"),
      &ngx_cognito_shape_client_secret_id,
      offsetof(ngx_cognito_delete_user_pool_client_secret_request_t,
          client_secret_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_delete_user_pool_client_secret_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_user_pool_domain_request[] = {
    { ngx_string("Domain"),
      ngx_string("domain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_delete_user_pool_domain_request_t, domain),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_user_pool_domain_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_user_pool_domain_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_user_pool_replica_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_user_pool_replica_request_t, user_pool_id),
      1, 0 },
    { ngx_string("RegionName"),
      ngx_string("regionName"),
      &ngx_cognito_shape_region_name,
      offsetof(ngx_cognito_delete_user_pool_replica_request_t, region_name),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_user_pool_replica_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_user_pool_replica_response[] = {
    { ngx_string("UserPoolReplica"),
      ngx_string("userPoolReplica"),
      &ngx_cognito_shape_user_pool_replica,
      offsetof(ngx_cognito_delete_user_pool_replica_response_t,
          user_pool_replica),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_delete_user_pool_replica_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_user_pool_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_delete_user_pool_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_delete_user_pool_request[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_delete_user_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_delete_user_request_t, access_token),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_delete_user_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_delete_web_authn_credential_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_delete_web_authn_credential_request_t, access_token),
      1, 1 },
    { ngx_string("CredentialId"),
      ngx_string("credentialId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_delete_web_authn_credential_request_t,
          credential_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_delete_web_authn_credential_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_identity_provider_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_identity_provider_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ProviderName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_provider_name,
      offsetof(ngx_cognito_describe_identity_provider_request_t, provider_name),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_identity_provider_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_identity_provider_response[] = {
    { ngx_string("IdentityProvider"),
      ngx_string("identityProvider"),
      &ngx_cognito_shape_identity_provider,
      offsetof(ngx_cognito_describe_identity_provider_response_t,
          identity_provider),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_identity_provider_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_managed_login_branding_by_client_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_managed_login_branding_by_client_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_describe_managed_login_branding_by_client_request_t,
          client_id),
      1, 0 },
    { ngx_string("ReturnMergedResources"),
      ngx_string("returnMergedResources"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_describe_managed_login_branding_by_client_request_t,
          return_merged_resources),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_managed_login_branding_by_client_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_managed_login_branding_by_client_response[] = {
    { ngx_string("ManagedLoginBranding"),
      ngx_string("managedLoginBranding"),
      &ngx_cognito_shape_managed_login_branding,
      offsetof(ngx_cognito_describe_managed_login_branding_by_client_response_t,
          managed_login_branding),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_managed_login_branding_by_client_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_managed_login_branding_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_managed_login_branding_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ManagedLoginBrandingId"),
      ngx_string("managedLoginBrandingId"),
      &ngx_cognito_shape_managed_login_branding_id,
      offsetof(ngx_cognito_describe_managed_login_branding_request_t,
          managed_login_branding_id),
      1, 0 },
    { ngx_string("ReturnMergedResources"),
      ngx_string("returnMergedResources"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_describe_managed_login_branding_request_t,
          return_merged_resources),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_managed_login_branding_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_managed_login_branding_response[] = {
    { ngx_string("ManagedLoginBranding"),
      ngx_string("managedLoginBranding"),
      &ngx_cognito_shape_managed_login_branding,
      offsetof(ngx_cognito_describe_managed_login_branding_response_t,
          managed_login_branding),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_managed_login_branding_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_resource_server_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_resource_server_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Identifier"),
      ngx_string("identifier"),
      &ngx_cognito_shape_resource_server_identifier,
      offsetof(ngx_cognito_describe_resource_server_request_t, identifier),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_describe_resource_server_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_resource_server_response[] = {
    { ngx_string("ResourceServer"),
      ngx_string("resourceServer"),
      &ngx_cognito_shape_resource_server,
      offsetof(ngx_cognito_describe_resource_server_response_t,
          resource_server),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_resource_server_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_risk_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_risk_configuration_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_describe_risk_configuration_request_t, client_id),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_risk_configuration_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_risk_configuration_response[] = {
    { ngx_string("RiskConfiguration"),
      ngx_string("riskConfiguration"),
      &ngx_cognito_shape_risk_configuration,
      offsetof(ngx_cognito_describe_risk_configuration_response_t,
          risk_configuration),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_risk_configuration_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_terms_request[] = {
    { ngx_string("TermsId"),
      ngx_string("termsId"),
      &ngx_cognito_shape_terms_id,
      offsetof(ngx_cognito_describe_terms_request_t, terms_id),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_terms_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_describe_terms_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_terms_response[] = {
    { ngx_string("Terms"),
      ngx_string("terms"),
      &ngx_cognito_shape_terms,
      offsetof(ngx_cognito_describe_terms_response_t, terms),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_describe_terms_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_import_job_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_user_import_job_request_t, user_pool_id),
      1, 0 },
    { ngx_string("JobId"),
      ngx_string("jobId"),
      &ngx_cognito_shape_user_import_job_id,
      offsetof(ngx_cognito_describe_user_import_job_request_t, job_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_describe_user_import_job_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_import_job_response[] = {
    { ngx_string("UserImportJob"),
      ngx_string("userImportJob"),
      &ngx_cognito_shape_user_import_job,
      offsetof(ngx_cognito_describe_user_import_job_response_t,
          user_import_job),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_user_import_job_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_pool_client_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_user_pool_client_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_describe_user_pool_client_request_t, client_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_user_pool_client_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_pool_client_response[] = {
    { ngx_string("UserPoolClient"),
      ngx_string("userPoolClient"),
      &ngx_cognito_shape_user_pool_client,
      offsetof(ngx_cognito_describe_user_pool_client_response_t,
          user_pool_client),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_user_pool_client_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_pool_domain_request[] = {
    { ngx_string("Domain"),
      ngx_string("domain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_describe_user_pool_domain_request_t, domain),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_user_pool_domain_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_pool_domain_response[] = {
    { ngx_string("DomainDescription"),
      ngx_string("domainDescription"),
      &ngx_cognito_shape_domain_description,
      offsetof(ngx_cognito_describe_user_pool_domain_response_t,
          domain_description),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_user_pool_domain_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_pool_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_user_pool_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_describe_user_pool_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_user_pool_response[] = {
    { ngx_string("UserPool"),
      ngx_string("userPool"),
      &ngx_cognito_shape_user_pool,
      offsetof(ngx_cognito_describe_user_pool_response_t, user_pool),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_describe_user_pool_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_device_configuration[] = {
    { ngx_string("ChallengeRequiredOnNewDevice"),
      ngx_string("challengeRequiredOnNewDevice"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_device_configuration_t,
          challenge_required_on_new_device),
      0, 0 },
    { ngx_string("DeviceOnlyRememberedOnUserPrompt"),
      ngx_string("deviceOnlyRememberedOnUserPrompt"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_device_configuration_t,
          device_only_remembered_on_user_prompt),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_device_configuration[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_device_secret_verifier_config[] = {
    { ngx_string("PasswordVerifier"),
      ngx_string("passwordVerifier"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_device_secret_verifier_config_t, password_verifier),
      0, 0 },
    { ngx_string("Salt"),
      ngx_string("salt"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_device_secret_verifier_config_t, salt),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_device_secret_verifier_config[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_device[] = {
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_device_t, device_key),
      0, 0 },
    { ngx_string("DeviceAttributes"),
      ngx_string("deviceAttributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_device_t, device_attributes),
      0, 0 },
    { ngx_string("DeviceCreateDate"),
      ngx_string("deviceCreateDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_device_t, device_create_date),
      0, 0 },
    { ngx_string("DeviceLastModifiedDate"),
      ngx_string("deviceLastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_device_t, device_last_modified_date),
      0, 0 },
    { ngx_string("DeviceLastAuthenticatedDate"),
      ngx_string("deviceLastAuthenticatedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_device_t, device_last_authenticated_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_device[] = {
    1, 2, 0, 4, 3,
};


static const ngx_cognito_field_t  ngx_cognito_fields_domain_description[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_domain_description_t, user_pool_id),
      0, 0 },
    { ngx_string("AWSAccountId"),
      ngx_string("aWSAccountId"),
      &ngx_cognito_shape_aws_account_id,
      offsetof(ngx_cognito_domain_description_t, aws_account_id),
      0, 0 },
    { ngx_string("Domain"),
      ngx_string("domain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_domain_description_t, domain),
      0, 0 },
    { ngx_string("S3Bucket"),
      ngx_string("s3Bucket"),
      &ngx_cognito_shape_s3_bucket,
      offsetof(ngx_cognito_domain_description_t, s3_bucket),
      0, 0 },
    { ngx_string("CloudFrontDistribution"),
      ngx_string("cloudFrontDistribution"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_domain_description_t, cloud_front_distribution),
      0, 0 },
    { ngx_string("Version"),
      ngx_string("version"),
      &ngx_cognito_shape_domain_version,
      offsetof(ngx_cognito_domain_description_t, version),
      0, 0 },
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_domain_status,
      offsetof(ngx_cognito_domain_description_t, status),
      0, 0 },
    { ngx_string("CustomDomainConfig"),
      ngx_string("customDomainConfig"),
      &ngx_cognito_shape_custom_domain_config,
      offsetof(ngx_cognito_domain_description_t, custom_domain_config),
      0, 0 },
    { ngx_string("ManagedLoginVersion"),
      ngx_string("managedLoginVersion"),
      &ngx_cognito_shape_wrapped_integer,
      offsetof(ngx_cognito_domain_description_t, managed_login_version),
      0, 0 },
    { ngx_string("Routing"),
      ngx_string("routing"),
      &ngx_cognito_shape_routing,
      offsetof(ngx_cognito_domain_description_t, routing),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_domain_description[] = {
    1, 4, 7, 2, 8, 9, 3, 6, 0, 5,
};


static const ngx_cognito_field_t  ngx_cognito_fields_email_configuration[] = {
    { ngx_string("SourceArn"),
      ngx_string("sourceArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_email_configuration_t, source_arn),
      0, 0 },
    { ngx_string("ReplyToEmailAddress"),
      ngx_string("replyToEmailAddress"),
      &ngx_cognito_shape_email_address,
      offsetof(ngx_cognito_email_configuration_t, reply_to_email_address),
      0, 0 },
    { ngx_string("EmailSendingAccount"),
      ngx_string("emailSendingAccount"),
      &ngx_cognito_shape_email_sending_account,
      offsetof(ngx_cognito_email_configuration_t, email_sending_account),
      0, 0 },
    { ngx_string("From"),
      ngx_string("from"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_email_configuration_t, from),
      0, 0 },
    { ngx_string("ConfigurationSet"),
      ngx_string("configurationSet"),
      &ngx_cognito_shape_ses_configuration_set,
      offsetof(ngx_cognito_email_configuration_t, configuration_set),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_email_configuration[] = {
    4, 2, 3, 1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_email_mfa_config[] = {
    { ngx_string("Message"),
      ngx_string("message"),
      &ngx_cognito_shape_email_mfa_message,
      offsetof(ngx_cognito_email_mfa_config_t, message),
      0, 0 },
    { ngx_string("Subject"),
      ngx_string("subject"),
      &ngx_cognito_shape_email_mfa_subject,
      offsetof(ngx_cognito_email_mfa_config_t, subject),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_email_mfa_config[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_email_mfa_settings[] = {
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_email_mfa_settings_t, enabled),
      0, 0 },
    { ngx_string("PreferredMfa"),
      ngx_string("preferredMfa"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_email_mfa_settings_t, preferred_mfa),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_email_mfa_settings[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_eums_sms_configuration[] = {
    { ngx_string("CallerArn"),
      ngx_string("callerArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_eums_sms_configuration_t, caller_arn),
      1, 0 },
    { ngx_string("ExternalId"),
      ngx_string("externalId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_eums_sms_configuration_t, external_id),
      0, 0 },
    { ngx_string("OriginationIdentity"),
      ngx_string("originationIdentity"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_eums_sms_configuration_t, origination_identity),
      0, 0 },
    { ngx_string("ConfigurationSetName"),
      ngx_string("configurationSetName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_eums_sms_configuration_t, configuration_set_name),
      0, 0 },
    { ngx_string("InEntityId"),
      ngx_string("inEntityId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_eums_sms_configuration_t, in_entity_id),
      0, 0 },
    { ngx_string("InTemplateId"),
      ngx_string("inTemplateId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_eums_sms_configuration_t, in_template_id),
      0, 0 },
    { ngx_string("Region"),
      ngx_string("region"),
      &ngx_cognito_shape_region_code,
      offsetof(ngx_cognito_eums_sms_configuration_t, region),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_eums_sms_configuration[] = {
    0, 3, 1, 4, 5, 2, 6,
};


static const ngx_cognito_field_t  ngx_cognito_fields_event_context_data[] = {
    { ngx_string("IpAddress"),
      ngx_string("ipAddress"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_event_context_data_t, ip_address),
      0, 0 },
    { ngx_string("DeviceName"),
      ngx_string("deviceName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_event_context_data_t, device_name),
      0, 0 },
    { ngx_string("Timezone"),
      ngx_string("timezone"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_event_context_data_t, timezone),
      0, 0 },
    { ngx_string("City"),
      ngx_string("city"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_event_context_data_t, city),
      0, 0 },
    { ngx_string("Country"),
      ngx_string("country"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_event_context_data_t, country),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_event_context_data[] = {
    3, 4, 1, 0, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_event_feedback[] = {
    { ngx_string("FeedbackValue"),
      ngx_string("feedbackValue"),
      &ngx_cognito_shape_feedback_value,
      offsetof(ngx_cognito_event_feedback_t, feedback_value),
      1, 0 },
    { ngx_string("Provider"),
      ngx_string("provider"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_event_feedback_t, provider),
      1, 0 },
    { ngx_string("FeedbackDate"),
      ngx_string("feedbackDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_event_feedback_t, feedback_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_event_feedback[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_event_risk[] = {
    { ngx_string("RiskDecision"),
      ngx_string("riskDecision"),
      &ngx_cognito_shape_risk_decision,
      offsetof(ngx_cognito_event_risk_t, risk_decision),
      0, 0 },
    { ngx_string("RiskLevel"),
      ngx_string("riskLevel"),
      &ngx_cognito_shape_risk_level,
      offsetof(ngx_cognito_event_risk_t, risk_level),
      0, 0 },
    { ngx_string("CompromisedCredentialsDetected"),
      ngx_string("compromisedCredentialsDetected"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_event_risk_t, compromised_credentials_detected),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_event_risk[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_failover[] = {
    { ngx_string("SecondaryRegion"),
      ngx_string("secondaryRegion"),
      &ngx_cognito_shape_region_name,
      offsetof(ngx_cognito_failover_t, secondary_region),
      1, 0 },
    { ngx_string("PrimaryRoute53HealthCheckId"),
      ngx_string("primaryRoute53HealthCheckId"),
      &ngx_cognito_shape_health_check_id,
      offsetof(ngx_cognito_failover_t, primary_route53_health_check_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_failover[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_firehose_configuration[] = {
    { ngx_string("StreamArn"),
      ngx_string("streamArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_firehose_configuration_t, stream_arn),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_firehose_configuration[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_forget_device_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_forget_device_request_t, access_token),
      0, 1 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_forget_device_request_t, device_key),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_forget_device_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_forgot_password_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_forgot_password_request_t, client_id),
      1, 1 },
    { ngx_string("SecretHash"),
      ngx_string("secretHash"),
      &ngx_cognito_shape_secret_hash,
      offsetof(ngx_cognito_forgot_password_request_t, secret_hash),
      0, 1 },
    { ngx_string("UserContextData"),
      ngx_string("userContextData"),
      &ngx_cognito_shape_user_context_data,
      offsetof(ngx_cognito_forgot_password_request_t, user_context_data),
      0, 1 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_forgot_password_request_t, username),
      1, 1 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_forgot_password_request_t, analytics_metadata),
      0, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_forgot_password_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_forgot_password_request[] = {
    4, 0, 5, 1, 2, 3,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_forgot_password_response[] = {
    { ngx_string("CodeDeliveryDetails"),
      ngx_string("codeDeliveryDetails"),
      &ngx_cognito_shape_code_delivery_details,
      offsetof(ngx_cognito_forgot_password_response_t, code_delivery_details),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_forgot_password_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_csv_header_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_csv_header_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_csv_header_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_csv_header_response[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_csv_header_response_t, user_pool_id),
      0, 0 },
    { ngx_string("CSVHeader"),
      ngx_string("cSVHeader"),
      &ngx_cognito_shape_list_of_string,
      offsetof(ngx_cognito_get_csv_header_response_t, csv_header),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_csv_header_response[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_get_device_request[] = {
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_get_device_request_t, device_key),
      1, 0 },
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_get_device_request_t, access_token),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_get_device_request[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_get_device_response[] = {
    { ngx_string("Device"),
      ngx_string("device"),
      &ngx_cognito_shape_device,
      offsetof(ngx_cognito_get_device_response_t, device),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_device_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_get_group_request[] = {
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_get_group_request_t, group_name),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_group_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_group_request[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_get_group_response[] = {
    { ngx_string("Group"),
      ngx_string("group"),
      &ngx_cognito_shape_group,
      offsetof(ngx_cognito_get_group_response_t, group),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_group_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_identity_provider_by_identifier_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_identity_provider_by_identifier_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("IdpIdentifier"),
      ngx_string("idpIdentifier"),
      &ngx_cognito_shape_idp_identifier,
      offsetof(ngx_cognito_get_identity_provider_by_identifier_request_t,
          idp_identifier),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_identity_provider_by_identifier_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_identity_provider_by_identifier_response[] = {
    { ngx_string("IdentityProvider"),
      ngx_string("identityProvider"),
      &ngx_cognito_shape_identity_provider,
      offsetof(ngx_cognito_get_identity_provider_by_identifier_response_t,
          identity_provider),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_identity_provider_by_identifier_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_log_delivery_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_log_delivery_configuration_request_t,
          user_pool_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_log_delivery_configuration_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_log_delivery_configuration_response[] = {
    { ngx_string("LogDeliveryConfiguration"),
      ngx_string("logDeliveryConfiguration"),
      &ngx_cognito_shape_log_delivery_configuration,
      offsetof(ngx_cognito_get_log_delivery_configuration_response_t,
          log_delivery_configuration),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_log_delivery_configuration_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_provisioned_limit_request[] = {
    { ngx_string("LimitDefinition"),
      ngx_string("limitDefinition"),
      &ngx_cognito_shape_limit_definition,
      offsetof(ngx_cognito_get_provisioned_limit_request_t, limit_definition),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_provisioned_limit_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_provisioned_limit_response[] = {
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_limit,
      offsetof(ngx_cognito_get_provisioned_limit_response_t, limit),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_provisioned_limit_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_signing_certificate_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_signing_certificate_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_signing_certificate_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_signing_certificate_response[] = {
    { ngx_string("Certificate"),
      ngx_string("certificate"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_get_signing_certificate_response_t, certificate),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_signing_certificate_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_tokens_from_refresh_token_request[] = {
    { ngx_string("RefreshToken"),
      ngx_string("refreshToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_get_tokens_from_refresh_token_request_t,
          refresh_token),
      1, 1 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_get_tokens_from_refresh_token_request_t, client_id),
      1, 0 },
    { ngx_string("ClientSecret"),
      ngx_string("clientSecret"),
      &ngx_cognito_shape_client_secret,
      offsetof(ngx_cognito_get_tokens_from_refresh_token_request_t,
          client_secret),
      0, 1 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_get_tokens_from_refresh_token_request_t, device_key),
      0, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_get_tokens_from_refresh_token_request_t,
          client_metadata),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_tokens_from_refresh_token_request[] = {
    1, 4, 2, 3, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_tokens_from_refresh_token_response[] = {
    { ngx_string("AuthenticationResult"),
      ngx_string("authenticationResult"),
      &ngx_cognito_shape_authentication_result,
      offsetof(ngx_cognito_get_tokens_from_refresh_token_response_t,
          authentication_result),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_tokens_from_refresh_token_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_ui_customization_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_ui_customization_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_get_ui_customization_request_t, client_id),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_ui_customization_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_ui_customization_response[] = {
    { ngx_string("UICustomization"),
      ngx_string("uICustomization"),
      &ngx_cognito_shape_ui_customization,
      offsetof(ngx_cognito_get_ui_customization_response_t, ui_customization),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_ui_customization_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_attribute_verification_code_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_get_user_attribute_verification_code_request_t,
          access_token),
      1, 1 },
    { ngx_string("AttributeName"),
      ngx_string("attributeName"),
      &ngx_cognito_shape_attribute_name,
      offsetof(ngx_cognito_get_user_attribute_verification_code_request_t,
          attribute_name),
      1, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_get_user_attribute_verification_code_request_t,
          client_metadata),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_user_attribute_verification_code_request[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_attribute_verification_code_response[] = {
    { ngx_string("CodeDeliveryDetails"),
      ngx_string("codeDeliveryDetails"),
      &ngx_cognito_shape_code_delivery_details,
      offsetof(ngx_cognito_get_user_attribute_verification_code_response_t,
          code_delivery_details),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_user_attribute_verification_code_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_auth_factors_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_get_user_auth_factors_request_t, access_token),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_get_user_auth_factors_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_auth_factors_response[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_get_user_auth_factors_response_t, username),
      1, 1 },
    { ngx_string("PreferredMfaSetting"),
      ngx_string("preferredMfaSetting"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_get_user_auth_factors_response_t,
          preferred_mfa_setting),
      0, 0 },
    { ngx_string("UserMFASettingList"),
      ngx_string("userMFASettingList"),
      &ngx_cognito_shape_user_mfa_setting_list,
      offsetof(ngx_cognito_get_user_auth_factors_response_t,
          user_mfa_setting_list),
      0, 0 },
    { ngx_string("ConfiguredUserAuthFactors"),
      ngx_string("configuredUserAuthFactors"),
      &ngx_cognito_shape_configured_user_auth_factors_list,
      offsetof(ngx_cognito_get_user_auth_factors_response_t,
          configured_user_auth_factors),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_user_auth_factors_response[] = {
    3, 1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_pool_mfa_config_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_user_pool_mfa_config_request_t, user_pool_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_user_pool_mfa_config_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_pool_mfa_config_response[] = {
    { ngx_string("SmsMfaConfiguration"),
      ngx_string("smsMfaConfiguration"),
      &ngx_cognito_shape_sms_mfa_config,
      offsetof(ngx_cognito_get_user_pool_mfa_config_response_t,
          sms_mfa_configuration),
      0, 0 },
    { ngx_string("SoftwareTokenMfaConfiguration"),
      ngx_string("softwareTokenMfaConfiguration"),
      &ngx_cognito_shape_software_token_mfa_config,
      offsetof(ngx_cognito_get_user_pool_mfa_config_response_t,
          software_token_mfa_configuration),
      0, 0 },
    { ngx_string("EmailMfaConfiguration"),
      ngx_string("emailMfaConfiguration"),
      &ngx_cognito_shape_email_mfa_config,
      offsetof(ngx_cognito_get_user_pool_mfa_config_response_t,
          email_mfa_configuration),
      0, 0 },
    { ngx_string("MfaConfiguration"),
      ngx_string("mfaConfiguration"),
      &ngx_cognito_shape_user_pool_mfa,
      offsetof(ngx_cognito_get_user_pool_mfa_config_response_t,
          mfa_configuration),
      0, 0 },
    { ngx_string("WebAuthnConfiguration"),
      ngx_string("webAuthnConfiguration"),
      &ngx_cognito_shape_web_authn_configuration,
      offsetof(ngx_cognito_get_user_pool_mfa_config_response_t,
          web_authn_configuration),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_user_pool_mfa_config_response[] = {
    2, 3, 0, 1, 4,
};


static const ngx_cognito_field_t  ngx_cognito_fields_get_user_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_get_user_request_t, access_token),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_get_user_request[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_get_user_response[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_get_user_response_t, username),
      1, 1 },
    { ngx_string("UserAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_get_user_response_t, user_attributes),
      1, 0 },
    { ngx_string("MFAOptions"),
      ngx_string("mFAOptions"),
      &ngx_cognito_shape_mfa_option_list,
      offsetof(ngx_cognito_get_user_response_t, mfa_options),
      0, 0 },
    { ngx_string("PreferredMfaSetting"),
      ngx_string("preferredMfaSetting"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_get_user_response_t, preferred_mfa_setting),
      0, 0 },
    { ngx_string("UserMFASettingList"),
      ngx_string("userMFASettingList"),
      &ngx_cognito_shape_user_mfa_setting_list,
      offsetof(ngx_cognito_get_user_response_t, user_mfa_setting_list),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_user_response[] = {
    2, 3, 1, 4, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_global_sign_out_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_global_sign_out_request_t, access_token),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_global_sign_out_request[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_group[] = {
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_group_t, group_name),
      0, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_group_t, user_pool_id),
      0, 0 },
    { ngx_string("Description"),
      ngx_string("description"),
      &ngx_cognito_shape_description,
      offsetof(ngx_cognito_group_t, description),
      0, 0 },
    { ngx_string("RoleArn"),
      ngx_string("roleArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_group_t, role_arn),
      0, 0 },
    { ngx_string("Precedence"),
      ngx_string("precedence"),
      &ngx_cognito_shape_precedence,
      offsetof(ngx_cognito_group_t, precedence),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_group_t, last_modified_date),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_group_t, creation_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_group[] = {
    6, 2, 0, 5, 4, 3, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_http_header[] = {
    { ngx_string("headerName"),
      ngx_string("headerName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_http_header_t, header_name),
      0, 0 },
    { ngx_string("headerValue"),
      ngx_string("headerValue"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_http_header_t, header_value),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_http_header[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_identity_provider[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_identity_provider_t, user_pool_id),
      0, 0 },
    { ngx_string("ProviderName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_provider_name,
      offsetof(ngx_cognito_identity_provider_t, provider_name),
      0, 0 },
    { ngx_string("ProviderType"),
      ngx_string("providerType"),
      &ngx_cognito_shape_identity_provider_type,
      offsetof(ngx_cognito_identity_provider_t, provider_type),
      0, 0 },
    { ngx_string("ProviderDetails"),
      ngx_string("providerDetails"),
      &ngx_cognito_shape_provider_details,
      offsetof(ngx_cognito_identity_provider_t, provider_details),
      0, 0 },
    { ngx_string("AttributeMapping"),
      ngx_string("attributeMapping"),
      &ngx_cognito_shape_attribute_mapping,
      offsetof(ngx_cognito_identity_provider_t, attribute_mapping),
      0, 0 },
    { ngx_string("IdpIdentifiers"),
      ngx_string("idpIdentifiers"),
      &ngx_cognito_shape_idp_identifiers_list,
      offsetof(ngx_cognito_identity_provider_t, idp_identifiers),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_identity_provider_t, last_modified_date),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_identity_provider_t, creation_date),
      0, 0 },
    { ngx_string("AcrMapping"),
      ngx_string("acrMapping"),
      &ngx_cognito_shape_acr_mapping,
      offsetof(ngx_cognito_identity_provider_t, acr_mapping),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_identity_provider[] = {
    8, 4, 7, 5, 6, 3, 1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_inbound_federation_lambda[] = {
    { ngx_string("LambdaVersion"),
      ngx_string("lambdaVersion"),
      &ngx_cognito_shape_inbound_federation_lambda_version,
      offsetof(ngx_cognito_inbound_federation_lambda_t, lambda_version),
      1, 0 },
    { ngx_string("LambdaArn"),
      ngx_string("lambdaArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_inbound_federation_lambda_t, lambda_arn),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_inbound_federation_lambda[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_initiate_auth_request[] = {
    { ngx_string("AuthFlow"),
      ngx_string("authFlow"),
      &ngx_cognito_shape_auth_flow,
      offsetof(ngx_cognito_initiate_auth_request_t, auth_flow),
      1, 0 },
    { ngx_string("AuthParameters"),
      ngx_string("authParameters"),
      &ngx_cognito_shape_auth_parameters,
      offsetof(ngx_cognito_initiate_auth_request_t, auth_parameters),
      0, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_initiate_auth_request_t, client_metadata),
      0, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_initiate_auth_request_t, client_id),
      1, 0 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_initiate_auth_request_t, analytics_metadata),
      0, 0 },
    { ngx_string("UserContextData"),
      ngx_string("userContextData"),
      &ngx_cognito_shape_user_context_data,
      offsetof(ngx_cognito_initiate_auth_request_t, user_context_data),
      0, 1 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_initiate_auth_request_t, session),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_initiate_auth_request[] = {
    4, 0, 1, 3, 2, 6, 5,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_initiate_auth_response[] = {
    { ngx_string("ChallengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_initiate_auth_response_t, challenge_name),
      0, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_initiate_auth_response_t, session),
      0, 1 },
    { ngx_string("ChallengeParameters"),
      ngx_string("challengeParameters"),
      &ngx_cognito_shape_challenge_parameters,
      offsetof(ngx_cognito_initiate_auth_response_t, challenge_parameters),
      0, 0 },
    { ngx_string("AuthenticationResult"),
      ngx_string("authenticationResult"),
      &ngx_cognito_shape_authentication_result,
      offsetof(ngx_cognito_initiate_auth_response_t, authentication_result),
      0, 0 },
    { ngx_string("AvailableChallenges"),
      ngx_string("availableChallenges"),
      &ngx_cognito_shape_available_challenge_list,
      offsetof(ngx_cognito_initiate_auth_response_t, available_challenges),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_initiate_auth_response[] = {
    3, 4, 0, 2, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_issuer_configuration[] = {
    { ngx_string("Type"),
      ngx_string("type"),
      &ngx_cognito_shape_issuer,
      offsetof(ngx_cognito_issuer_configuration_t, type),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_issuer_configuration[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_key_configuration[] = {
    { ngx_string("KeyType"),
      ngx_string("keyType"),
      &ngx_cognito_shape_encryption_key,
      offsetof(ngx_cognito_key_configuration_t, key_type),
      0, 0 },
    { ngx_string("KmsKeyArn"),
      ngx_string("kmsKeyArn"),
      &ngx_cognito_shape_encryption_key_arn,
      offsetof(ngx_cognito_key_configuration_t, kms_key_arn),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_key_configuration[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_lambda_config[] = {
    { ngx_string("PreSignUp"),
      ngx_string("preSignUp"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, pre_sign_up),
      0, 0 },
    { ngx_string("CustomMessage"),
      ngx_string("customMessage"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, custom_message),
      0, 0 },
    { ngx_string("PostConfirmation"),
      ngx_string("postConfirmation"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, post_confirmation),
      0, 0 },
    { ngx_string("PreAuthentication"),
      ngx_string("preAuthentication"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, pre_authentication),
      0, 0 },
    { ngx_string("PostAuthentication"),
      ngx_string("postAuthentication"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, post_authentication),
      0, 0 },
    { ngx_string("DefineAuthChallenge"),
      ngx_string("defineAuthChallenge"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, define_auth_challenge),
      0, 0 },
    { ngx_string("CreateAuthChallenge"),
      ngx_string("createAuthChallenge"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, create_auth_challenge),
      0, 0 },
    { ngx_string("VerifyAuthChallengeResponse"),
      ngx_string("verifyAuthChallengeResponse"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, verify_auth_challenge_response),
      0, 0 },
    { ngx_string("PreTokenGeneration"),
      ngx_string("preTokenGeneration"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, pre_token_generation),
      0, 0 },
    { ngx_string("UserMigration"),
      ngx_string("userMigration"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, user_migration),
      0, 0 },
    { ngx_string("PreTokenGenerationConfig"),
      ngx_string("preTokenGenerationConfig"),
      &ngx_cognito_shape_pre_token_generation_version_config,
      offsetof(ngx_cognito_lambda_config_t, pre_token_generation_config),
      0, 0 },
    { ngx_string("CustomSMSSender"),
      ngx_string("customSMSSender"),
      &ngx_cognito_shape_custom_sms_lambda_version_config,
      offsetof(ngx_cognito_lambda_config_t, custom_sms_sender),
      0, 0 },
    { ngx_string("CustomEmailSender"),
      ngx_string("customEmailSender"),
      &ngx_cognito_shape_custom_email_lambda_version_config,
      offsetof(ngx_cognito_lambda_config_t, custom_email_sender),
      0, 0 },
    { ngx_string("KMSKeyID"),
      ngx_string("kMSKeyID"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_lambda_config_t, kms_key_id),
      0, 0 },
    { ngx_string("InboundFederation"),
      ngx_string("inboundFederation"),
      &ngx_cognito_shape_inbound_federation_lambda,
      offsetof(ngx_cognito_lambda_config_t, inbound_federation),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_lambda_config[] = {
    6, 12, 1, 11, 5, 14, 13, 4, 2, 3, 0, 8,
    10, 9, 7,
};


static const ngx_cognito_field_t  ngx_cognito_fields_limit_definition[] = {
    { ngx_string("LimitClass"),
      ngx_string("limitClass"),
      &ngx_cognito_shape_limit_class,
      offsetof(ngx_cognito_limit_definition_t, limit_class),
      1, 0 },
    { ngx_string("Attributes"),
      ngx_string("attributes"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_limit_definition_t, attributes),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_limit_definition[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_limit[] = {
    { ngx_string("LimitDefinition"),
      ngx_string("limitDefinition"),
      &ngx_cognito_shape_limit_definition,
      offsetof(ngx_cognito_limit_t, limit_definition),
      1, 0 },
    { ngx_string("ProvisionedLimitValue"),
      ngx_string("provisionedLimitValue"),
      &ngx_cognito_shape_integer,
      offsetof(ngx_cognito_limit_t, provisioned_limit_value),
      1, 0 },
    { ngx_string("FreeLimitValue"),
      ngx_string("freeLimitValue"),
      &ngx_cognito_shape_integer,
      offsetof(ngx_cognito_limit_t, free_limit_value),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_limit[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_devices_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_list_devices_request_t, access_token),
      1, 1 },
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_query_limit_type,
      offsetof(ngx_cognito_list_devices_request_t, limit),
      0, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_search_pagination_token,
      offsetof(ngx_cognito_list_devices_request_t, pagination_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_devices_request[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_devices_response[] = {
    { ngx_string("Devices"),
      ngx_string("devices"),
      &ngx_cognito_shape_device_list,
      offsetof(ngx_cognito_list_devices_response_t, devices),
      0, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_search_pagination_token,
      offsetof(ngx_cognito_list_devices_response_t, pagination_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_devices_response[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_groups_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_groups_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_query_limit_type,
      offsetof(ngx_cognito_list_groups_request_t, limit),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_groups_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_groups_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_groups_response[] = {
    { ngx_string("Groups"),
      ngx_string("groups"),
      &ngx_cognito_shape_group_list,
      offsetof(ngx_cognito_list_groups_response_t, groups),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_groups_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_groups_response[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_identity_providers_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_identity_providers_request_t, user_pool_id),
      1, 0 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_list_providers_limit,
      offsetof(ngx_cognito_list_identity_providers_request_t, max_results),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_identity_providers_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_identity_providers_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_identity_providers_response[] = {
    { ngx_string("Providers"),
      ngx_string("providers"),
      &ngx_cognito_shape_providers_list,
      offsetof(ngx_cognito_list_identity_providers_response_t, providers),
      1, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_identity_providers_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_identity_providers_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_resource_servers_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_resource_servers_request_t, user_pool_id),
      1, 0 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_list_resource_servers_limit,
      offsetof(ngx_cognito_list_resource_servers_request_t, max_results),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_resource_servers_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_resource_servers_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_resource_servers_response[] = {
    { ngx_string("ResourceServers"),
      ngx_string("resourceServers"),
      &ngx_cognito_shape_resource_servers_list,
      offsetof(ngx_cognito_list_resource_servers_response_t, resource_servers),
      1, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_resource_servers_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_resource_servers_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_tags_for_resource_request[] = {
    { ngx_string("ResourceArn"),
      ngx_string("resourceArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_list_tags_for_resource_request_t, resource_arn),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_tags_for_resource_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_tags_for_resource_response[] = {
    { ngx_string("Tags"),
      ngx_string("tags"),
      &ngx_cognito_shape_user_pool_tags,
      offsetof(ngx_cognito_list_tags_for_resource_response_t, tags),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_tags_for_resource_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_terms_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_terms_request_t, user_pool_id),
      1, 0 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_list_terms_request_max_results_integer,
      offsetof(ngx_cognito_list_terms_request_t, max_results),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_list_terms_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_terms_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_terms_response[] = {
    { ngx_string("Terms"),
      ngx_string("terms"),
      &ngx_cognito_shape_terms_description_list,
      offsetof(ngx_cognito_list_terms_response_t, terms),
      1, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_list_terms_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_terms_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_import_jobs_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_user_import_jobs_request_t, user_pool_id),
      1, 0 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_pool_query_limit,
      offsetof(ngx_cognito_list_user_import_jobs_request_t, max_results),
      1, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_user_import_jobs_request_t, pagination_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_import_jobs_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_import_jobs_response[] = {
    { ngx_string("UserImportJobs"),
      ngx_string("userImportJobs"),
      &ngx_cognito_shape_user_import_jobs_list,
      offsetof(ngx_cognito_list_user_import_jobs_response_t, user_import_jobs),
      0, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_user_import_jobs_response_t, pagination_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_import_jobs_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pool_client_secrets_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_user_pool_client_secrets_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_list_user_pool_client_secrets_request_t, client_id),
      1, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_user_pool_client_secrets_request_t, next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_list_user_pool_client_secrets_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pool_client_secrets_response[] = {
    { ngx_string("ClientSecrets"),
      ngx_string("clientSecrets"),
      &ngx_cognito_shape_client_secret_descriptor_list,
      offsetof(ngx_cognito_list_user_pool_client_secrets_response_t,
          client_secrets),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_user_pool_client_secrets_response_t,
          next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_list_user_pool_client_secrets_response[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pool_clients_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_user_pool_clients_request_t, user_pool_id),
      1, 0 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_query_limit,
      offsetof(ngx_cognito_list_user_pool_clients_request_t, max_results),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_user_pool_clients_request_t, next_token),
      0, 0 },
    { ngx_string("ClientType"),
      ngx_string("clientType"),
      &ngx_cognito_shape_client_type,
      offsetof(ngx_cognito_list_user_pool_clients_request_t, client_type),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_pool_clients_request[] = {
    3, 1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pool_clients_response[] = {
    { ngx_string("UserPoolClients"),
      ngx_string("userPoolClients"),
      &ngx_cognito_shape_user_pool_client_list,
      offsetof(ngx_cognito_list_user_pool_clients_response_t,
          user_pool_clients),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_user_pool_clients_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_pool_clients_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pool_replicas_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_user_pool_replicas_request_t, user_pool_id),
      1, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_user_pool_replicas_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_pool_replicas_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pool_replicas_response[] = {
    { ngx_string("UserPoolReplicas"),
      ngx_string("userPoolReplicas"),
      &ngx_cognito_shape_user_pool_replica_list,
      offsetof(ngx_cognito_list_user_pool_replicas_response_t,
          user_pool_replicas),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_user_pool_replicas_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_pool_replicas_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pools_request[] = {
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_user_pools_request_t, next_token),
      0, 0 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_pool_query_limit,
      offsetof(ngx_cognito_list_user_pools_request_t, max_results),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_pools_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_pools_response[] = {
    { ngx_string("UserPools"),
      ngx_string("userPools"),
      &ngx_cognito_shape_user_pool_list,
      offsetof(ngx_cognito_list_user_pools_response_t, user_pools),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key_type,
      offsetof(ngx_cognito_list_user_pools_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_pools_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_users_in_group_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_users_in_group_request_t, user_pool_id),
      1, 0 },
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_list_users_in_group_request_t, group_name),
      1, 0 },
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_query_limit_type,
      offsetof(ngx_cognito_list_users_in_group_request_t, limit),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_users_in_group_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_users_in_group_request[] = {
    1, 2, 3, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_users_in_group_response[] = {
    { ngx_string("Users"),
      ngx_string("users"),
      &ngx_cognito_shape_users_list,
      offsetof(ngx_cognito_list_users_in_group_response_t, users),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_users_in_group_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_users_in_group_response[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_users_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_list_users_request_t, user_pool_id),
      1, 0 },
    { ngx_string("AttributesToGet"),
      ngx_string("attributesToGet"),
      &ngx_cognito_shape_searched_attribute_names_list,
      offsetof(ngx_cognito_list_users_request_t, attributes_to_get),
      0, 0 },
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_query_limit_type,
      offsetof(ngx_cognito_list_users_request_t, limit),
      0, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_search_pagination_token,
      offsetof(ngx_cognito_list_users_request_t, pagination_token),
      0, 0 },
    { ngx_string("Filter"),
      ngx_string("filter"),
      &ngx_cognito_shape_user_filter,
      offsetof(ngx_cognito_list_users_request_t, filter),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_users_request[] = {
    1, 4, 2, 3, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_list_users_response[] = {
    { ngx_string("Users"),
      ngx_string("users"),
      &ngx_cognito_shape_users_list,
      offsetof(ngx_cognito_list_users_response_t, users),
      0, 0 },
    { ngx_string("PaginationToken"),
      ngx_string("paginationToken"),
      &ngx_cognito_shape_search_pagination_token,
      offsetof(ngx_cognito_list_users_response_t, pagination_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_users_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_web_authn_credentials_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_list_web_authn_credentials_request_t, access_token),
      1, 1 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_web_authn_credentials_request_t, next_token),
      0, 0 },
    { ngx_string("MaxResults"),
      ngx_string("maxResults"),
      &ngx_cognito_shape_web_authn_credentials_query_limit,
      offsetof(ngx_cognito_list_web_authn_credentials_request_t, max_results),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_list_web_authn_credentials_request[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_web_authn_credentials_response[] = {
    { ngx_string("Credentials"),
      ngx_string("credentials"),
      &ngx_cognito_shape_web_authn_credential_description_list,
      offsetof(ngx_cognito_list_web_authn_credentials_response_t, credentials),
      1, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_web_authn_credentials_response_t, next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_list_web_authn_credentials_response[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_log_configuration[] = {
    { ngx_string("LogLevel"),
      ngx_string("logLevel"),
      &ngx_cognito_shape_log_level,
      offsetof(ngx_cognito_log_configuration_t, log_level),
      1, 0 },
    { ngx_string("EventSource"),
      ngx_string("eventSource"),
      &ngx_cognito_shape_event_source_name,
      offsetof(ngx_cognito_log_configuration_t, event_source),
      1, 0 },
    { ngx_string("CloudWatchLogsConfiguration"),
      ngx_string("cloudWatchLogsConfiguration"),
      &ngx_cognito_shape_cloud_watch_logs_configuration,
      offsetof(ngx_cognito_log_configuration_t, cloud_watch_logs_configuration),
      0, 0 },
    { ngx_string("S3Configuration"),
      ngx_string("s3Configuration"),
      &ngx_cognito_shape_s3_configuration,
      offsetof(ngx_cognito_log_configuration_t, s3_configuration),
      0, 0 },
    { ngx_string("FirehoseConfiguration"),
      ngx_string("firehoseConfiguration"),
      &ngx_cognito_shape_firehose_configuration,
      offsetof(ngx_cognito_log_configuration_t, firehose_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_log_configuration[] = {
    2, 1, 4, 0, 3,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_log_delivery_configuration[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_log_delivery_configuration_t, user_pool_id),
      1, 0 },
    { ngx_string("LogConfigurations"),
      ngx_string("logConfigurations"),
      &ngx_cognito_shape_log_configuration_list,
      offsetof(ngx_cognito_log_delivery_configuration_t, log_configurations),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_log_delivery_configuration[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_mfa_option[] = {
    { ngx_string("DeliveryMedium"),
      ngx_string("deliveryMedium"),
      &ngx_cognito_shape_delivery_medium,
      offsetof(ngx_cognito_mfa_option_t, delivery_medium),
      0, 0 },
    { ngx_string("AttributeName"),
      ngx_string("attributeName"),
      &ngx_cognito_shape_attribute_name,
      offsetof(ngx_cognito_mfa_option_t, attribute_name),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_mfa_option[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_managed_login_branding[] = {
    { ngx_string("ManagedLoginBrandingId"),
      ngx_string("managedLoginBrandingId"),
      &ngx_cognito_shape_managed_login_branding_id,
      offsetof(ngx_cognito_managed_login_branding_t, managed_login_branding_id),
      0, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_managed_login_branding_t, user_pool_id),
      0, 0 },
    { ngx_string("UseCognitoProvidedValues"),
      ngx_string("useCognitoProvidedValues"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_managed_login_branding_t,
          use_cognito_provided_values),
      0, 0 },
    { ngx_string("Settings"),
      ngx_string("settings"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_managed_login_branding_t, settings),
      0, 0 },
    { ngx_string("Assets"),
      ngx_string("assets"),
      &ngx_cognito_shape_asset_list,
      offsetof(ngx_cognito_managed_login_branding_t, assets),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_managed_login_branding_t, creation_date),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_managed_login_branding_t, last_modified_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_managed_login_branding[] = {
    4, 5, 6, 0, 3, 2, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_message_template[] = {
    { ngx_string("SMSMessage"),
      ngx_string("sMSMessage"),
      &ngx_cognito_shape_sms_invite_message,
      offsetof(ngx_cognito_message_template_t, sms_message),
      0, 0 },
    { ngx_string("EmailMessage"),
      ngx_string("emailMessage"),
      &ngx_cognito_shape_email_invite_message,
      offsetof(ngx_cognito_message_template_t, email_message),
      0, 0 },
    { ngx_string("EmailSubject"),
      ngx_string("emailSubject"),
      &ngx_cognito_shape_email_verification_subject,
      offsetof(ngx_cognito_message_template_t, email_subject),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_message_template[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_new_device_metadata[] = {
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_new_device_metadata_t, device_key),
      0, 0 },
    { ngx_string("DeviceGroupKey"),
      ngx_string("deviceGroupKey"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_new_device_metadata_t, device_group_key),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_new_device_metadata[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_notify_configuration[] = {
    { ngx_string("From"),
      ngx_string("from"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_notify_configuration_t, from),
      0, 0 },
    { ngx_string("ReplyTo"),
      ngx_string("replyTo"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_notify_configuration_t, reply_to),
      0, 0 },
    { ngx_string("SourceArn"),
      ngx_string("sourceArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_notify_configuration_t, source_arn),
      1, 0 },
    { ngx_string("BlockEmail"),
      ngx_string("blockEmail"),
      &ngx_cognito_shape_notify_email,
      offsetof(ngx_cognito_notify_configuration_t, block_email),
      0, 0 },
    { ngx_string("NoActionEmail"),
      ngx_string("noActionEmail"),
      &ngx_cognito_shape_notify_email,
      offsetof(ngx_cognito_notify_configuration_t, no_action_email),
      0, 0 },
    { ngx_string("MfaEmail"),
      ngx_string("mfaEmail"),
      &ngx_cognito_shape_notify_email,
      offsetof(ngx_cognito_notify_configuration_t, mfa_email),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_notify_configuration[] = {
    3, 0, 5, 4, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_notify_email[] = {
    { ngx_string("Subject"),
      ngx_string("subject"),
      &ngx_cognito_shape_email_notification_subject,
      offsetof(ngx_cognito_notify_email_t, subject),
      1, 0 },
    { ngx_string("HtmlBody"),
      ngx_string("htmlBody"),
      &ngx_cognito_shape_email_notification_body,
      offsetof(ngx_cognito_notify_email_t, html_body),
      0, 0 },
    { ngx_string("TextBody"),
      ngx_string("textBody"),
      &ngx_cognito_shape_email_notification_body,
      offsetof(ngx_cognito_notify_email_t, text_body),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_notify_email[] = {
    1, 0, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_number_attribute_constraints[] = {
    { ngx_string("MinValue"),
      ngx_string("minValue"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_number_attribute_constraints_t, min_value),
      0, 0 },
    { ngx_string("MaxValue"),
      ngx_string("maxValue"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_number_attribute_constraints_t, max_value),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_number_attribute_constraints[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_password_policy[] = {
    { ngx_string("MinimumLength"),
      ngx_string("minimumLength"),
      &ngx_cognito_shape_password_policy_min_length,
      offsetof(ngx_cognito_password_policy_t, minimum_length),
      0, 0 },
    { ngx_string("RequireUppercase"),
      ngx_string("requireUppercase"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_password_policy_t, require_uppercase),
      0, 0 },
    { ngx_string("RequireLowercase"),
      ngx_string("requireLowercase"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_password_policy_t, require_lowercase),
      0, 0 },
    { ngx_string("RequireNumbers"),
      ngx_string("requireNumbers"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_password_policy_t, require_numbers),
      0, 0 },
    { ngx_string("RequireSymbols"),
      ngx_string("requireSymbols"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_password_policy_t, require_symbols),
      0, 0 },
    { ngx_string("PasswordHistorySize"),
      ngx_string("passwordHistorySize"),
      &ngx_cognito_shape_password_history_size,
      offsetof(ngx_cognito_password_policy_t, password_history_size),
      0, 0 },
    { ngx_string("TemporaryPasswordValidityDays"),
      ngx_string("temporaryPasswordValidityDays"),
      &ngx_cognito_shape_temporary_password_validity_days,
      offsetof(ngx_cognito_password_policy_t, temporary_password_validity_days),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_password_policy[] = {
    0, 5, 2, 3, 4, 1, 6,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_pre_token_generation_version_config[] = {
    { ngx_string("LambdaVersion"),
      ngx_string("lambdaVersion"),
      &ngx_cognito_shape_pre_token_generation_lambda_version,
      offsetof(ngx_cognito_pre_token_generation_version_config_t,
          lambda_version),
      1, 0 },
    { ngx_string("LambdaArn"),
      ngx_string("lambdaArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_pre_token_generation_version_config_t, lambda_arn),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_pre_token_generation_version_config[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_provider_description[] = {
    { ngx_string("ProviderName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_provider_name,
      offsetof(ngx_cognito_provider_description_t, provider_name),
      0, 0 },
    { ngx_string("ProviderType"),
      ngx_string("providerType"),
      &ngx_cognito_shape_identity_provider_type,
      offsetof(ngx_cognito_provider_description_t, provider_type),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_provider_description_t, last_modified_date),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_provider_description_t, creation_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_provider_description[] = {
    3, 2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_provider_user_identifier[] = {
    { ngx_string("ProviderName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_provider_name,
      offsetof(ngx_cognito_provider_user_identifier_t, provider_name),
      0, 0 },
    { ngx_string("ProviderAttributeName"),
      ngx_string("providerAttributeName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_provider_user_identifier_t, provider_attribute_name),
      0, 0 },
    { ngx_string("ProviderAttributeValue"),
      ngx_string("providerAttributeValue"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_provider_user_identifier_t,
          provider_attribute_value),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_provider_user_identifier[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_recovery_option[] = {
    { ngx_string("Priority"),
      ngx_string("priority"),
      &ngx_cognito_shape_priority,
      offsetof(ngx_cognito_recovery_option_t, priority),
      1, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_recovery_option_name,
      offsetof(ngx_cognito_recovery_option_t, name),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_recovery_option[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_refresh_token_rotation[] = {
    { ngx_string("Feature"),
      ngx_string("feature"),
      &ngx_cognito_shape_feature,
      offsetof(ngx_cognito_refresh_token_rotation_t, feature),
      1, 0 },
    { ngx_string("RetryGracePeriodSeconds"),
      ngx_string("retryGracePeriodSeconds"),
      &ngx_cognito_shape_retry_grace_period_seconds,
      offsetof(ngx_cognito_refresh_token_rotation_t,
          retry_grace_period_seconds),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_refresh_token_rotation[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_resend_confirmation_code_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_resend_confirmation_code_request_t, client_id),
      1, 1 },
    { ngx_string("SecretHash"),
      ngx_string("secretHash"),
      &ngx_cognito_shape_secret_hash,
      offsetof(ngx_cognito_resend_confirmation_code_request_t, secret_hash),
      0, 1 },
    { ngx_string("UserContextData"),
      ngx_string("userContextData"),
      &ngx_cognito_shape_user_context_data,
      offsetof(ngx_cognito_resend_confirmation_code_request_t,
          user_context_data),
      0, 1 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_resend_confirmation_code_request_t, username),
      1, 1 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_resend_confirmation_code_request_t,
          analytics_metadata),
      0, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_resend_confirmation_code_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_resend_confirmation_code_request[] = {
    4, 0, 5, 1, 2, 3,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_resend_confirmation_code_response[] = {
    { ngx_string("CodeDeliveryDetails"),
      ngx_string("codeDeliveryDetails"),
      &ngx_cognito_shape_code_delivery_details,
      offsetof(ngx_cognito_resend_confirmation_code_response_t,
          code_delivery_details),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_resend_confirmation_code_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_resource_server_scope[] = {
    { ngx_string("ScopeName"),
      ngx_string("scopeName"),
      &ngx_cognito_shape_resource_server_scope_name,
      offsetof(ngx_cognito_resource_server_scope_t, scope_name),
      1, 0 },
    { ngx_string("ScopeDescription"),
      ngx_string("scopeDescription"),
      &ngx_cognito_shape_resource_server_scope_description,
      offsetof(ngx_cognito_resource_server_scope_t, scope_description),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_resource_server_scope[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_resource_server[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_resource_server_t, user_pool_id),
      0, 0 },
    { ngx_string("Identifier"),
      ngx_string("identifier"),
      &ngx_cognito_shape_resource_server_identifier,
      offsetof(ngx_cognito_resource_server_t, identifier),
      0, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_resource_server_name,
      offsetof(ngx_cognito_resource_server_t, name),
      0, 0 },
    { ngx_string("Scopes"),
      ngx_string("scopes"),
      &ngx_cognito_shape_resource_server_scope_list,
      offsetof(ngx_cognito_resource_server_t, scopes),
      0, 0 },
    { ngx_string("ManagedBy"),
      ngx_string("managedBy"),
      &ngx_cognito_shape_resource_server_managed_by,
      offsetof(ngx_cognito_resource_server_t, managed_by),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_resource_server[] = {
    1, 4, 2, 3, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_respond_to_auth_challenge_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_respond_to_auth_challenge_request_t, client_id),
      1, 0 },
    { ngx_string("ChallengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_respond_to_auth_challenge_request_t, challenge_name),
      1, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_respond_to_auth_challenge_request_t, session),
      0, 1 },
    { ngx_string("ChallengeResponses"),
      ngx_string("challengeResponses"),
      &ngx_cognito_shape_challenge_responses,
      offsetof(ngx_cognito_respond_to_auth_challenge_request_t,
          challenge_responses),
      0, 1 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_respond_to_auth_challenge_request_t,
          analytics_metadata),
      0, 0 },
    { ngx_string("UserContextData"),
      ngx_string("userContextData"),
      &ngx_cognito_shape_user_context_data,
      offsetof(ngx_cognito_respond_to_auth_challenge_request_t,
          user_context_data),
      0, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_respond_to_auth_challenge_request_t,
          client_metadata),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_respond_to_auth_challenge_request[] = {
    4, 1, 3, 0, 6, 2, 5,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_respond_to_auth_challenge_response[] = {
    { ngx_string("ChallengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_respond_to_auth_challenge_response_t,
          challenge_name),
      0, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_respond_to_auth_challenge_response_t, session),
      0, 1 },
    { ngx_string("ChallengeParameters"),
      ngx_string("challengeParameters"),
      &ngx_cognito_shape_challenge_parameters,
      offsetof(ngx_cognito_respond_to_auth_challenge_response_t,
          challenge_parameters),
      0, 0 },
    { ngx_string("AuthenticationResult"),
      ngx_string("authenticationResult"),
      &ngx_cognito_shape_authentication_result,
      offsetof(ngx_cognito_respond_to_auth_challenge_response_t,
          authentication_result),
      0, 0 },
    { ngx_string("AvailableChallenges"),
      ngx_string("availableChallenges"),
      &ngx_cognito_shape_available_challenge_list,
      offsetof(ngx_cognito_respond_to_auth_challenge_response_t,
          available_challenges),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_respond_to_auth_challenge_response[] = {
    3, 4, 0, 2, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_revoke_token_request[] = {
    { ngx_string("Token"),
      ngx_string("token"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_revoke_token_request_t, token),
      1, 1 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_revoke_token_request_t, client_id),
      1, 0 },
    { ngx_string("ClientSecret"),
      ngx_string("clientSecret"),
      &ngx_cognito_shape_client_secret,
      offsetof(ngx_cognito_revoke_token_request_t, client_secret),
      0, 1 },
    { ngx_string("RevokeAssociatedSessions"),
      ngx_string("revokeAssociatedSessions"),
      &ngx_cognito_shape_revoke_associated_sessions,
      offsetof(ngx_cognito_revoke_token_request_t, revoke_associated_sessions),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_revoke_token_request[] = {
    1, 2, 3, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_risk_configuration[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_risk_configuration_t, user_pool_id),
      0, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_risk_configuration_t, client_id),
      0, 0 },
    { ngx_string("CompromisedCredentialsRiskConfiguration"),
      ngx_string("compromisedCredentialsRiskConfiguration"),
      &ngx_cognito_shape_compromised_credentials_risk_configuration,
      offsetof(ngx_cognito_risk_configuration_t,
          compromised_credentials_risk_configuration),
      0, 0 },
    { ngx_string("AccountTakeoverRiskConfiguration"),
      ngx_string("accountTakeoverRiskConfiguration"),
      &ngx_cognito_shape_account_takeover_risk_configuration,
      offsetof(ngx_cognito_risk_configuration_t,
          account_takeover_risk_configuration),
      0, 0 },
    { ngx_string("RiskExceptionConfiguration"),
      ngx_string("riskExceptionConfiguration"),
      &ngx_cognito_shape_risk_exception_configuration,
      offsetof(ngx_cognito_risk_configuration_t, risk_exception_configuration),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_risk_configuration_t, last_modified_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_risk_configuration[] = {
    3, 1, 2, 5, 4, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_risk_exception_configuration[] = {
    { ngx_string("BlockedIPRangeList"),
      ngx_string("blockedIPRangeList"),
      &ngx_cognito_shape_blocked_ip_range_list,
      offsetof(ngx_cognito_risk_exception_configuration_t,
          blocked_ip_range_list),
      0, 0 },
    { ngx_string("SkippedIPRangeList"),
      ngx_string("skippedIPRangeList"),
      &ngx_cognito_shape_skipped_ip_range_list,
      offsetof(ngx_cognito_risk_exception_configuration_t,
          skipped_ip_range_list),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_risk_exception_configuration[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_routing[] = {
    { ngx_string("Failover"),
      ngx_string("failover"),
      &ngx_cognito_shape_failover,
      offsetof(ngx_cognito_routing_t, failover),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_routing[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_s3_configuration[] = {
    { ngx_string("BucketArn"),
      ngx_string("bucketArn"),
      &ngx_cognito_shape_s3_arn,
      offsetof(ngx_cognito_s3_configuration_t, bucket_arn),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_s3_configuration[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_sms_mfa_settings[] = {
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_sms_mfa_settings_t, enabled),
      0, 0 },
    { ngx_string("PreferredMfa"),
      ngx_string("preferredMfa"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_sms_mfa_settings_t, preferred_mfa),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_sms_mfa_settings[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_schema_attribute[] = {
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_custom_attribute_name,
      offsetof(ngx_cognito_schema_attribute_t, name),
      0, 0 },
    { ngx_string("AttributeDataType"),
      ngx_string("attributeDataType"),
      &ngx_cognito_shape_attribute_data,
      offsetof(ngx_cognito_schema_attribute_t, attribute_data_type),
      0, 0 },
    { ngx_string("DeveloperOnlyAttribute"),
      ngx_string("developerOnlyAttribute"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_schema_attribute_t, developer_only_attribute),
      0, 0 },
    { ngx_string("Mutable"),
      ngx_string("mutable"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_schema_attribute_t, mutable),
      0, 0 },
    { ngx_string("Required"),
      ngx_string("required"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_schema_attribute_t, required),
      0, 0 },
    { ngx_string("NumberAttributeConstraints"),
      ngx_string("numberAttributeConstraints"),
      &ngx_cognito_shape_number_attribute_constraints,
      offsetof(ngx_cognito_schema_attribute_t, number_attribute_constraints),
      0, 0 },
    { ngx_string("StringAttributeConstraints"),
      ngx_string("stringAttributeConstraints"),
      &ngx_cognito_shape_string_attribute_constraints,
      offsetof(ngx_cognito_schema_attribute_t, string_attribute_constraints),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_schema_attribute[] = {
    1, 2, 3, 0, 5, 4, 6,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_log_delivery_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_log_delivery_configuration_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("LogConfigurations"),
      ngx_string("logConfigurations"),
      &ngx_cognito_shape_log_configuration_list,
      offsetof(ngx_cognito_set_log_delivery_configuration_request_t,
          log_configurations),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_set_log_delivery_configuration_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_log_delivery_configuration_response[] = {
    { ngx_string("LogDeliveryConfiguration"),
      ngx_string("logDeliveryConfiguration"),
      &ngx_cognito_shape_log_delivery_configuration,
      offsetof(ngx_cognito_set_log_delivery_configuration_response_t,
          log_delivery_configuration),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_set_log_delivery_configuration_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_risk_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_risk_configuration_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_set_risk_configuration_request_t, client_id),
      0, 0 },
    { ngx_string("CompromisedCredentialsRiskConfiguration"),
      ngx_string("compromisedCredentialsRiskConfiguration"),
      &ngx_cognito_shape_compromised_credentials_risk_configuration,
      offsetof(ngx_cognito_set_risk_configuration_request_t,
          compromised_credentials_risk_configuration),
      0, 0 },
    { ngx_string("AccountTakeoverRiskConfiguration"),
      ngx_string("accountTakeoverRiskConfiguration"),
      &ngx_cognito_shape_account_takeover_risk_configuration,
      offsetof(ngx_cognito_set_risk_configuration_request_t,
          account_takeover_risk_configuration),
      0, 0 },
    { ngx_string("RiskExceptionConfiguration"),
      ngx_string("riskExceptionConfiguration"),
      &ngx_cognito_shape_risk_exception_configuration,
      offsetof(ngx_cognito_set_risk_configuration_request_t,
          risk_exception_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_set_risk_configuration_request[] = {
    3, 1, 2, 4, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_risk_configuration_response[] = {
    { ngx_string("RiskConfiguration"),
      ngx_string("riskConfiguration"),
      &ngx_cognito_shape_risk_configuration,
      offsetof(ngx_cognito_set_risk_configuration_response_t,
          risk_configuration),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_set_risk_configuration_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_ui_customization_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_ui_customization_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_set_ui_customization_request_t, client_id),
      0, 0 },
    { ngx_string("CSS"),
      ngx_string("cSS"),
      &ngx_cognito_shape_css,
      offsetof(ngx_cognito_set_ui_customization_request_t, css),
      0, 0 },
    { ngx_string("ImageFile"),
      ngx_string("imageFile"),
      &ngx_cognito_shape_image_file,
      offsetof(ngx_cognito_set_ui_customization_request_t, image_file),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_set_ui_customization_request[] = {
    2, 1, 3, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_ui_customization_response[] = {
    { ngx_string("UICustomization"),
      ngx_string("uICustomization"),
      &ngx_cognito_shape_ui_customization,
      offsetof(ngx_cognito_set_ui_customization_response_t, ui_customization),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_set_ui_customization_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_mfa_preference_request[] = {
    { ngx_string("SMSMfaSettings"),
      ngx_string("sMSMfaSettings"),
      &ngx_cognito_shape_sms_mfa_settings,
      offsetof(ngx_cognito_set_user_mfa_preference_request_t, sms_mfa_settings),
      0, 0 },
    { ngx_string("SoftwareTokenMfaSettings"),
      ngx_string("softwareTokenMfaSettings"),
      &ngx_cognito_shape_software_token_mfa_settings,
      offsetof(ngx_cognito_set_user_mfa_preference_request_t,
          software_token_mfa_settings),
      0, 0 },
    { ngx_string("EmailMfaSettings"),
      ngx_string("emailMfaSettings"),
      &ngx_cognito_shape_email_mfa_settings,
      offsetof(ngx_cognito_set_user_mfa_preference_request_t,
          email_mfa_settings),
      0, 0 },
    { ngx_string("WebAuthnMfaSettings"),
      ngx_string("webAuthnMfaSettings"),
      &ngx_cognito_shape_web_authn_mfa_settings,
      offsetof(ngx_cognito_set_user_mfa_preference_request_t,
          web_authn_mfa_settings),
      0, 0 },
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_set_user_mfa_preference_request_t, access_token),
      1, 1 },
};

static const uint16_t  ngx_cognito_sorted_set_user_mfa_preference_request[] = {
    4, 2, 0, 1, 3,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_pool_mfa_config_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_user_pool_mfa_config_request_t, user_pool_id),
      1, 0 },
    { ngx_string("SmsMfaConfiguration"),
      ngx_string("smsMfaConfiguration"),
      &ngx_cognito_shape_sms_mfa_config,
      offsetof(ngx_cognito_set_user_pool_mfa_config_request_t,
          sms_mfa_configuration),
      0, 0 },
    { ngx_string("SoftwareTokenMfaConfiguration"),
      ngx_string("softwareTokenMfaConfiguration"),
      &ngx_cognito_shape_software_token_mfa_config,
      offsetof(ngx_cognito_set_user_pool_mfa_config_request_t,
          software_token_mfa_configuration),
      0, 0 },
    { ngx_string("EmailMfaConfiguration"),
      ngx_string("emailMfaConfiguration"),
      &ngx_cognito_shape_email_mfa_config,
      offsetof(ngx_cognito_set_user_pool_mfa_config_request_t,
          email_mfa_configuration),
      0, 0 },
    { ngx_string("MfaConfiguration"),
      ngx_string("mfaConfiguration"),
      &ngx_cognito_shape_user_pool_mfa,
      offsetof(ngx_cognito_set_user_pool_mfa_config_request_t,
          mfa_configuration),
      0, 0 },
    { ngx_string("WebAuthnConfiguration"),
      ngx_string("webAuthnConfiguration"),
      &ngx_cognito_shape_web_authn_configuration,
      offsetof(ngx_cognito_set_user_pool_mfa_config_request_t,
          web_authn_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_set_user_pool_mfa_config_request[] = {
    3, 4, 1, 2, 0, 5,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_pool_mfa_config_response[] = {
    { ngx_string("SmsMfaConfiguration"),
      ngx_string("smsMfaConfiguration"),
      &ngx_cognito_shape_sms_mfa_config,
      offsetof(ngx_cognito_set_user_pool_mfa_config_response_t,
          sms_mfa_configuration),
      0, 0 },
    { ngx_string("SoftwareTokenMfaConfiguration"),
      ngx_string("softwareTokenMfaConfiguration"),
      &ngx_cognito_shape_software_token_mfa_config,
      offsetof(ngx_cognito_set_user_pool_mfa_config_response_t,
          software_token_mfa_configuration),
      0, 0 },
    { ngx_string("EmailMfaConfiguration"),
      ngx_string("emailMfaConfiguration"),
      &ngx_cognito_shape_email_mfa_config,
      offsetof(ngx_cognito_set_user_pool_mfa_config_response_t,
          email_mfa_configuration),
      0, 0 },
    { ngx_string("MfaConfiguration"),
      ngx_string("mfaConfiguration"),
      &ngx_cognito_shape_user_pool_mfa,
      offsetof(ngx_cognito_set_user_pool_mfa_config_response_t,
          mfa_configuration),
      0, 0 },
    { ngx_string("WebAuthnConfiguration"),
      ngx_string("webAuthnConfiguration"),
      &ngx_cognito_shape_web_authn_configuration,
      offsetof(ngx_cognito_set_user_pool_mfa_config_response_t,
          web_authn_configuration),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_set_user_pool_mfa_config_response[] = {
    2, 3, 0, 1, 4,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_settings_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_set_user_settings_request_t, access_token),
      1, 1 },
    { ngx_string("MFAOptions"),
      ngx_string("mFAOptions"),
      &ngx_cognito_shape_mfa_option_list,
      offsetof(ngx_cognito_set_user_settings_request_t, mfa_options),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_set_user_settings_request[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_sign_in_policy[] = {
    { ngx_string("AllowedFirstAuthFactors"),
      ngx_string("allowedFirstAuthFactors"),
      &ngx_cognito_shape_allowed_first_auth_factors_list,
      offsetof(ngx_cognito_sign_in_policy_t, allowed_first_auth_factors),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_sign_in_policy[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_sign_up_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_sign_up_request_t, client_id),
      1, 1 },
    { ngx_string("SecretHash"),
      ngx_string("secretHash"),
      &ngx_cognito_shape_secret_hash,
      offsetof(ngx_cognito_sign_up_request_t, secret_hash),
      0, 1 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_sign_up_request_t, username),
      1, 1 },
    { ngx_string("Password"),
      ngx_string("password"),
      &ngx_cognito_shape_password,
      offsetof(ngx_cognito_sign_up_request_t, password),
      0, 1 },
    { ngx_string("UserAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_sign_up_request_t, user_attributes),
      0, 0 },
    { ngx_string("ValidationData"),
      ngx_string("validationData"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_sign_up_request_t, validation_data),
      0, 0 },
    { ngx_string("AnalyticsMetadata"),
      ngx_string("analyticsMetadata"),
      &ngx_cognito_shape_analytics_metadata,
      offsetof(ngx_cognito_sign_up_request_t, analytics_metadata),
      0, 0 },
    { ngx_string("UserContextData"),
      ngx_string("userContextData"),
      &ngx_cognito_shape_user_context_data,
      offsetof(ngx_cognito_sign_up_request_t, user_context_data),
      0, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_sign_up_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_sign_up_request[] = {
    6, 0, 8, 3, 1, 4, 7, 2, 5,
};


static const ngx_cognito_field_t  ngx_cognito_fields_sign_up_response[] = {
    { ngx_string("UserConfirmed"),
      ngx_string("userConfirmed"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_sign_up_response_t, user_confirmed),
      1, 0 },
    { ngx_string("CodeDeliveryDetails"),
      ngx_string("codeDeliveryDetails"),
      &ngx_cognito_shape_code_delivery_details,
      offsetof(ngx_cognito_sign_up_response_t, code_delivery_details),
      0, 0 },
    { ngx_string("UserSub"),
      ngx_string("userSub"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_sign_up_response_t, user_sub),
      1, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_sign_up_response_t, session),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_sign_up_response[] = {
    1, 3, 0, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_sms_configuration[] = {
    { ngx_string("SnsCallerArn"),
      ngx_string("snsCallerArn"),
      &ngx_cognito_shape_optional_arn,
      offsetof(ngx_cognito_sms_configuration_t, sns_caller_arn),
      0, 0 },
    { ngx_string("ExternalId"),
      ngx_string("externalId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_sms_configuration_t, external_id),
      0, 0 },
    { ngx_string("SnsRegion"),
      ngx_string("snsRegion"),
      &ngx_cognito_shape_region_code,
      offsetof(ngx_cognito_sms_configuration_t, sns_region),
      0, 0 },
    { ngx_string("EumsSms"),
      ngx_string("eumsSms"),
      &ngx_cognito_shape_eums_sms_configuration,
      offsetof(ngx_cognito_sms_configuration_t, eums_sms),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_sms_configuration[] = {
    3, 1, 0, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_sms_mfa_config[] = {
    { ngx_string("SmsAuthenticationMessage"),
      ngx_string("smsAuthenticationMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_sms_mfa_config_t, sms_authentication_message),
      0, 0 },
    { ngx_string("SmsConfiguration"),
      ngx_string("smsConfiguration"),
      &ngx_cognito_shape_sms_configuration,
      offsetof(ngx_cognito_sms_mfa_config_t, sms_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_sms_mfa_config[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_software_token_mfa_config[] = {
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_software_token_mfa_config_t, enabled),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_software_token_mfa_config[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_software_token_mfa_settings[] = {
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_software_token_mfa_settings_t, enabled),
      0, 0 },
    { ngx_string("PreferredMfa"),
      ngx_string("preferredMfa"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_software_token_mfa_settings_t, preferred_mfa),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_software_token_mfa_settings[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_start_user_import_job_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_start_user_import_job_request_t, user_pool_id),
      1, 0 },
    { ngx_string("JobId"),
      ngx_string("jobId"),
      &ngx_cognito_shape_user_import_job_id,
      offsetof(ngx_cognito_start_user_import_job_request_t, job_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_start_user_import_job_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_start_user_import_job_response[] = {
    { ngx_string("UserImportJob"),
      ngx_string("userImportJob"),
      &ngx_cognito_shape_user_import_job,
      offsetof(ngx_cognito_start_user_import_job_response_t, user_import_job),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_start_user_import_job_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_start_web_authn_registration_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_start_web_authn_registration_request_t,
          access_token),
      1, 1 },
};

static const uint16_t
    ngx_cognito_sorted_start_web_authn_registration_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_start_web_authn_registration_response[] = {
    { ngx_string("CredentialCreationOptions"),
      ngx_string("credentialCreationOptions"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_start_web_authn_registration_response_t,
          credential_creation_options),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_start_web_authn_registration_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_stop_user_import_job_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_stop_user_import_job_request_t, user_pool_id),
      1, 0 },
    { ngx_string("JobId"),
      ngx_string("jobId"),
      &ngx_cognito_shape_user_import_job_id,
      offsetof(ngx_cognito_stop_user_import_job_request_t, job_id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_stop_user_import_job_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_stop_user_import_job_response[] = {
    { ngx_string("UserImportJob"),
      ngx_string("userImportJob"),
      &ngx_cognito_shape_user_import_job,
      offsetof(ngx_cognito_stop_user_import_job_response_t, user_import_job),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_stop_user_import_job_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_string_attribute_constraints[] = {
    { ngx_string("MinLength"),
      ngx_string("minLength"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_string_attribute_constraints_t, min_length),
      0, 0 },
    { ngx_string("MaxLength"),
      ngx_string("maxLength"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_string_attribute_constraints_t, max_length),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_string_attribute_constraints[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_tag_resource_request[] = {
    { ngx_string("ResourceArn"),
      ngx_string("resourceArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_tag_resource_request_t, resource_arn),
      1, 0 },
    { ngx_string("Tags"),
      ngx_string("tags"),
      &ngx_cognito_shape_user_pool_tags,
      offsetof(ngx_cognito_tag_resource_request_t, tags),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_tag_resource_request[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_terms_description[] = {
    { ngx_string("TermsId"),
      ngx_string("termsId"),
      &ngx_cognito_shape_terms_id,
      offsetof(ngx_cognito_terms_description_t, terms_id),
      1, 0 },
    { ngx_string("TermsName"),
      ngx_string("termsName"),
      &ngx_cognito_shape_terms_name,
      offsetof(ngx_cognito_terms_description_t, terms_name),
      1, 0 },
    { ngx_string("Enforcement"),
      ngx_string("enforcement"),
      &ngx_cognito_shape_terms_enforcement,
      offsetof(ngx_cognito_terms_description_t, enforcement),
      1, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_terms_description_t, creation_date),
      1, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_terms_description_t, last_modified_date),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_terms_description[] = {
    3, 2, 4, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_terms[] = {
    { ngx_string("TermsId"),
      ngx_string("termsId"),
      &ngx_cognito_shape_terms_id,
      offsetof(ngx_cognito_terms_t, terms_id),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_terms_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_terms_t, client_id),
      1, 0 },
    { ngx_string("TermsName"),
      ngx_string("termsName"),
      &ngx_cognito_shape_terms_name,
      offsetof(ngx_cognito_terms_t, terms_name),
      1, 0 },
    { ngx_string("TermsSource"),
      ngx_string("termsSource"),
      &ngx_cognito_shape_terms_source,
      offsetof(ngx_cognito_terms_t, terms_source),
      1, 0 },
    { ngx_string("Enforcement"),
      ngx_string("enforcement"),
      &ngx_cognito_shape_terms_enforcement,
      offsetof(ngx_cognito_terms_t, enforcement),
      1, 0 },
    { ngx_string("Links"),
      ngx_string("links"),
      &ngx_cognito_shape_links,
      offsetof(ngx_cognito_terms_t, links),
      1, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_terms_t, creation_date),
      1, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_terms_t, last_modified_date),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_terms[] = {
    2, 7, 5, 8, 6, 0, 3, 4, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_token_validity_units[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_time_units,
      offsetof(ngx_cognito_token_validity_units_t, access_token),
      0, 0 },
    { ngx_string("IdToken"),
      ngx_string("idToken"),
      &ngx_cognito_shape_time_units,
      offsetof(ngx_cognito_token_validity_units_t, id_token),
      0, 0 },
    { ngx_string("RefreshToken"),
      ngx_string("refreshToken"),
      &ngx_cognito_shape_time_units,
      offsetof(ngx_cognito_token_validity_units_t, refresh_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_token_validity_units[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_ui_customization[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_ui_customization_t, user_pool_id),
      0, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_ui_customization_t, client_id),
      0, 0 },
    { ngx_string("ImageUrl"),
      ngx_string("imageUrl"),
      &ngx_cognito_shape_image_url,
      offsetof(ngx_cognito_ui_customization_t, image_url),
      0, 0 },
    { ngx_string("CSS"),
      ngx_string("cSS"),
      &ngx_cognito_shape_css,
      offsetof(ngx_cognito_ui_customization_t, css),
      0, 0 },
    { ngx_string("CSSVersion"),
      ngx_string("cSSVersion"),
      &ngx_cognito_shape_css_version,
      offsetof(ngx_cognito_ui_customization_t, css_version),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_ui_customization_t, last_modified_date),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_ui_customization_t, creation_date),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_ui_customization[] = {
    3, 4, 1, 6, 2, 5, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_untag_resource_request[] = {
    { ngx_string("ResourceArn"),
      ngx_string("resourceArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_untag_resource_request_t, resource_arn),
      1, 0 },
    { ngx_string("TagKeys"),
      ngx_string("tagKeys"),
      &ngx_cognito_shape_user_pool_tags_list,
      offsetof(ngx_cognito_untag_resource_request_t, tag_keys),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_untag_resource_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_auth_event_feedback_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_auth_event_feedback_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_update_auth_event_feedback_request_t, username),
      1, 1 },
    { ngx_string("EventId"),
      ngx_string("eventId"),
      &ngx_cognito_shape_event_id,
      offsetof(ngx_cognito_update_auth_event_feedback_request_t, event_id),
      1, 0 },
    { ngx_string("FeedbackToken"),
      ngx_string("feedbackToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_update_auth_event_feedback_request_t,
          feedback_token),
      1, 1 },
    { ngx_string("FeedbackValue"),
      ngx_string("feedbackValue"),
      &ngx_cognito_shape_feedback_value,
      offsetof(ngx_cognito_update_auth_event_feedback_request_t,
          feedback_value),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_update_auth_event_feedback_request[] = {
    2, 3, 4, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_device_status_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_update_device_status_request_t, access_token),
      1, 1 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_device_key,
      offsetof(ngx_cognito_update_device_status_request_t, device_key),
      1, 0 },
    { ngx_string("DeviceRememberedStatus"),
      ngx_string("deviceRememberedStatus"),
      &ngx_cognito_shape_device_remembered_status,
      offsetof(ngx_cognito_update_device_status_request_t,
          device_remembered_status),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_device_status_request[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_update_group_request[] = {
    { ngx_string("GroupName"),
      ngx_string("groupName"),
      &ngx_cognito_shape_group_name,
      offsetof(ngx_cognito_update_group_request_t, group_name),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_group_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Description"),
      ngx_string("description"),
      &ngx_cognito_shape_description,
      offsetof(ngx_cognito_update_group_request_t, description),
      0, 0 },
    { ngx_string("RoleArn"),
      ngx_string("roleArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_update_group_request_t, role_arn),
      0, 0 },
    { ngx_string("Precedence"),
      ngx_string("precedence"),
      &ngx_cognito_shape_precedence,
      offsetof(ngx_cognito_update_group_request_t, precedence),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_group_request[] = {
    2, 0, 4, 3, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_update_group_response[] = {
    { ngx_string("Group"),
      ngx_string("group"),
      &ngx_cognito_shape_group,
      offsetof(ngx_cognito_update_group_response_t, group),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_group_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_identity_provider_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_identity_provider_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ProviderName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_provider_name,
      offsetof(ngx_cognito_update_identity_provider_request_t, provider_name),
      1, 0 },
    { ngx_string("ProviderDetails"),
      ngx_string("providerDetails"),
      &ngx_cognito_shape_provider_details,
      offsetof(ngx_cognito_update_identity_provider_request_t,
          provider_details),
      0, 0 },
    { ngx_string("AttributeMapping"),
      ngx_string("attributeMapping"),
      &ngx_cognito_shape_attribute_mapping,
      offsetof(ngx_cognito_update_identity_provider_request_t,
          attribute_mapping),
      0, 0 },
    { ngx_string("IdpIdentifiers"),
      ngx_string("idpIdentifiers"),
      &ngx_cognito_shape_idp_identifiers_list,
      offsetof(ngx_cognito_update_identity_provider_request_t, idp_identifiers),
      0, 0 },
    { ngx_string("AcrMapping"),
      ngx_string("acrMapping"),
      &ngx_cognito_shape_acr_mapping,
      offsetof(ngx_cognito_update_identity_provider_request_t, acr_mapping),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_identity_provider_request[] = {
    5, 3, 4, 2, 1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_identity_provider_response[] = {
    { ngx_string("IdentityProvider"),
      ngx_string("identityProvider"),
      &ngx_cognito_shape_identity_provider,
      offsetof(ngx_cognito_update_identity_provider_response_t,
          identity_provider),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_update_identity_provider_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_managed_login_branding_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_managed_login_branding_request_t,
          user_pool_id),
      0, 0 },
    { ngx_string("ManagedLoginBrandingId"),
      ngx_string("managedLoginBrandingId"),
      &ngx_cognito_shape_managed_login_branding_id,
      offsetof(ngx_cognito_update_managed_login_branding_request_t,
          managed_login_branding_id),
      0, 0 },
    { ngx_string("UseCognitoProvidedValues"),
      ngx_string("useCognitoProvidedValues"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_update_managed_login_branding_request_t,
          use_cognito_provided_values),
      0, 0 },
    { ngx_string("Settings"),
      ngx_string("settings"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_update_managed_login_branding_request_t, settings),
      0, 0 },
    { ngx_string("Assets"),
      ngx_string("assets"),
      &ngx_cognito_shape_asset_list,
      offsetof(ngx_cognito_update_managed_login_branding_request_t, assets),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_update_managed_login_branding_request[] = {
    4, 1, 3, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_managed_login_branding_response[] = {
    { ngx_string("ManagedLoginBranding"),
      ngx_string("managedLoginBranding"),
      &ngx_cognito_shape_managed_login_branding,
      offsetof(ngx_cognito_update_managed_login_branding_response_t,
          managed_login_branding),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_update_managed_login_branding_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_provisioned_limit_request[] = {
    { ngx_string("LimitDefinition"),
      ngx_string("limitDefinition"),
      &ngx_cognito_shape_limit_definition,
      offsetof(ngx_cognito_update_provisioned_limit_request_t,
          limit_definition),
      1, 0 },
    { ngx_string("RequestedLimitValue"),
      ngx_string("requestedLimitValue"),
      &ngx_cognito_shape_integer,
      offsetof(ngx_cognito_update_provisioned_limit_request_t,
          requested_limit_value),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_provisioned_limit_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_provisioned_limit_response[] = {
    { ngx_string("Limit"),
      ngx_string("limit"),
      &ngx_cognito_shape_limit,
      offsetof(ngx_cognito_update_provisioned_limit_response_t, limit),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_update_provisioned_limit_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_resource_server_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_resource_server_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Identifier"),
      ngx_string("identifier"),
      &ngx_cognito_shape_resource_server_identifier,
      offsetof(ngx_cognito_update_resource_server_request_t, identifier),
      1, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_resource_server_name,
      offsetof(ngx_cognito_update_resource_server_request_t, name),
      1, 0 },
    { ngx_string("Scopes"),
      ngx_string("scopes"),
      &ngx_cognito_shape_resource_server_scope_list,
      offsetof(ngx_cognito_update_resource_server_request_t, scopes),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_resource_server_request[] = {
    1, 2, 3, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_resource_server_response[] = {
    { ngx_string("ResourceServer"),
      ngx_string("resourceServer"),
      &ngx_cognito_shape_resource_server,
      offsetof(ngx_cognito_update_resource_server_response_t, resource_server),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_resource_server_response[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_update_terms_request[] = {
    { ngx_string("TermsId"),
      ngx_string("termsId"),
      &ngx_cognito_shape_terms_id,
      offsetof(ngx_cognito_update_terms_request_t, terms_id),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_terms_request_t, user_pool_id),
      1, 0 },
    { ngx_string("TermsName"),
      ngx_string("termsName"),
      &ngx_cognito_shape_terms_name,
      offsetof(ngx_cognito_update_terms_request_t, terms_name),
      0, 0 },
    { ngx_string("TermsSource"),
      ngx_string("termsSource"),
      &ngx_cognito_shape_terms_source,
      offsetof(ngx_cognito_update_terms_request_t, terms_source),
      0, 0 },
    { ngx_string("Enforcement"),
      ngx_string("enforcement"),
      &ngx_cognito_shape_terms_enforcement,
      offsetof(ngx_cognito_update_terms_request_t, enforcement),
      0, 0 },
    { ngx_string("Links"),
      ngx_string("links"),
      &ngx_cognito_shape_links,
      offsetof(ngx_cognito_update_terms_request_t, links),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_terms_request[] = {
    4, 5, 0, 2, 3, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_update_terms_response[] = {
    { ngx_string("Terms"),
      ngx_string("terms"),
      &ngx_cognito_shape_terms,
      offsetof(ngx_cognito_update_terms_response_t, terms),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_terms_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_attributes_request[] = {
    { ngx_string("UserAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_update_user_attributes_request_t, user_attributes),
      1, 0 },
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_update_user_attributes_request_t, access_token),
      1, 1 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_update_user_attributes_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_attributes_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_attributes_response[] = {
    { ngx_string("CodeDeliveryDetailsList"),
      ngx_string("codeDeliveryDetailsList"),
      &ngx_cognito_shape_code_delivery_details_list,
      offsetof(ngx_cognito_update_user_attributes_response_t,
          code_delivery_details_list),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_attributes_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_pool_client_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_user_pool_client_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_update_user_pool_client_request_t, client_id),
      1, 0 },
    { ngx_string("ClientName"),
      ngx_string("clientName"),
      &ngx_cognito_shape_client_name,
      offsetof(ngx_cognito_update_user_pool_client_request_t, client_name),
      0, 0 },
    { ngx_string("RefreshTokenValidity"),
      ngx_string("refreshTokenValidity"),
      &ngx_cognito_shape_refresh_token_validity,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          refresh_token_validity),
      0, 0 },
    { ngx_string("AccessTokenValidity"),
      ngx_string("accessTokenValidity"),
      &ngx_cognito_shape_access_token_validity,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          access_token_validity),
      0, 0 },
    { ngx_string("IdTokenValidity"),
      ngx_string("idTokenValidity"),
      &ngx_cognito_shape_id_token_validity,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          id_token_validity),
      0, 0 },
    { ngx_string("TokenValidityUnits"),
      ngx_string("tokenValidityUnits"),
      &ngx_cognito_shape_token_validity_units,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          token_validity_units),
      0, 0 },
    { ngx_string("ReadAttributes"),
      ngx_string("readAttributes"),
      &ngx_cognito_shape_client_permission_list,
      offsetof(ngx_cognito_update_user_pool_client_request_t, read_attributes),
      0, 0 },
    { ngx_string("WriteAttributes"),
      ngx_string("writeAttributes"),
      &ngx_cognito_shape_client_permission_list,
      offsetof(ngx_cognito_update_user_pool_client_request_t, write_attributes),
      0, 0 },
    { ngx_string("ExplicitAuthFlows"),
      ngx_string("explicitAuthFlows"),
      &ngx_cognito_shape_explicit_auth_flows_list,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          explicit_auth_flows),
      0, 0 },
    { ngx_string("SupportedIdentityProviders"),
      ngx_string("supportedIdentityProviders"),
      &ngx_cognito_shape_supported_identity_providers_list,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          supported_identity_providers),
      0, 0 },
    { ngx_string("CallbackURLs"),
      ngx_string("callbackURLs"),
      &ngx_cognito_shape_callback_urls_list,
      offsetof(ngx_cognito_update_user_pool_client_request_t, callback_urls),
      0, 0 },
    { ngx_string("LogoutURLs"),
      ngx_string("logoutURLs"),
      &ngx_cognito_shape_logout_urls_list,
      offsetof(ngx_cognito_update_user_pool_client_request_t, logout_urls),
      0, 0 },
    { ngx_string("DefaultRedirectURI"),
      ngx_string("defaultRedirectURI"),
      &ngx_cognito_shape_redirect_url,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          default_redirect_uri),
      0, 0 },
    { ngx_string("AllowedOAuthFlows"),
      ngx_string("allowedOAuthFlows"),
      &ngx_cognito_shape_oauth_flows,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          allowed_oauth_flows),
      0, 0 },
    { ngx_string("AllowedOAuthScopes"),
      ngx_string("allowedOAuthScopes"),
      &ngx_cognito_shape_scope_list,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          allowed_oauth_scopes),
      0, 0 },
    { ngx_string("AllowedOAuthFlowsUserPoolClient"),
      ngx_string("allowedOAuthFlowsUserPoolClient"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          allowed_oauth_flows_user_pool_client),
      0, 0 },
    { ngx_string("AnalyticsConfiguration"),
      ngx_string("analyticsConfiguration"),
      &ngx_cognito_shape_analytics_configuration,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          analytics_configuration),
      0, 0 },
    { ngx_string("PreventUserExistenceErrors"),
      ngx_string("preventUserExistenceErrors"),
      &ngx_cognito_shape_prevent_user_existence_error,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          prevent_user_existence_errors),
      0, 0 },
    { ngx_string("EnableTokenRevocation"),
      ngx_string("enableTokenRevocation"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          enable_token_revocation),
      0, 0 },
    { ngx_string("EnablePropagateAdditionalUserContextData"),
      ngx_string("enablePropagateAdditionalUserContextData"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          enable_propagate_additional_user_context_data),
      0, 0 },
    { ngx_string("AuthSessionValidity"),
      ngx_string("authSessionValidity"),
      &ngx_cognito_shape_auth_session_validity,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          auth_session_validity),
      0, 0 },
    { ngx_string("RefreshTokenRotation"),
      ngx_string("refreshTokenRotation"),
      &ngx_cognito_shape_refresh_token_rotation,
      offsetof(ngx_cognito_update_user_pool_client_request_t,
          refresh_token_rotation),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_pool_client_request[] = {
    4, 14, 16, 15, 17, 21, 11, 1, 2, 13, 20, 19,
    9, 5, 12, 18, 7, 22, 3, 10, 6, 0, 8,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_pool_client_response[] = {
    { ngx_string("UserPoolClient"),
      ngx_string("userPoolClient"),
      &ngx_cognito_shape_user_pool_client,
      offsetof(ngx_cognito_update_user_pool_client_response_t,
          user_pool_client),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_pool_client_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_pool_domain_request[] = {
    { ngx_string("Domain"),
      ngx_string("domain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_update_user_pool_domain_request_t, domain),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_user_pool_domain_request_t, user_pool_id),
      1, 0 },
    { ngx_string("ManagedLoginVersion"),
      ngx_string("managedLoginVersion"),
      &ngx_cognito_shape_wrapped_integer,
      offsetof(ngx_cognito_update_user_pool_domain_request_t,
          managed_login_version),
      0, 0 },
    { ngx_string("CustomDomainConfig"),
      ngx_string("customDomainConfig"),
      &ngx_cognito_shape_custom_domain_config,
      offsetof(ngx_cognito_update_user_pool_domain_request_t,
          custom_domain_config),
      0, 0 },
    { ngx_string("Routing"),
      ngx_string("routing"),
      &ngx_cognito_shape_routing,
      offsetof(ngx_cognito_update_user_pool_domain_request_t, routing),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_pool_domain_request[] = {
    3, 0, 2, 4, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_pool_domain_response[] = {
    { ngx_string("ManagedLoginVersion"),
      ngx_string("managedLoginVersion"),
      &ngx_cognito_shape_wrapped_integer,
      offsetof(ngx_cognito_update_user_pool_domain_response_t,
          managed_login_version),
      0, 0 },
    { ngx_string("CloudFrontDomain"),
      ngx_string("cloudFrontDomain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_update_user_pool_domain_response_t,
          cloud_front_domain),
      0, 0 },
    { ngx_string("Routing"),
      ngx_string("routing"),
      &ngx_cognito_shape_routing,
      offsetof(ngx_cognito_update_user_pool_domain_response_t, routing),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_pool_domain_response[] = {
    1, 0, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_pool_replica_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_user_pool_replica_request_t, user_pool_id),
      1, 0 },
    { ngx_string("RegionName"),
      ngx_string("regionName"),
      &ngx_cognito_shape_region_name,
      offsetof(ngx_cognito_update_user_pool_replica_request_t, region_name),
      1, 0 },
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_update_replica_status,
      offsetof(ngx_cognito_update_user_pool_replica_request_t, status),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_pool_replica_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_pool_replica_response[] = {
    { ngx_string("UserPoolReplica"),
      ngx_string("userPoolReplica"),
      &ngx_cognito_shape_user_pool_replica,
      offsetof(ngx_cognito_update_user_pool_replica_response_t,
          user_pool_replica),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_update_user_pool_replica_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_update_user_pool_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_update_user_pool_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Policies"),
      ngx_string("policies"),
      &ngx_cognito_shape_user_pool_policy,
      offsetof(ngx_cognito_update_user_pool_request_t, policies),
      0, 0 },
    { ngx_string("DeletionProtection"),
      ngx_string("deletionProtection"),
      &ngx_cognito_shape_deletion_protection,
      offsetof(ngx_cognito_update_user_pool_request_t, deletion_protection),
      0, 0 },
    { ngx_string("LambdaConfig"),
      ngx_string("lambdaConfig"),
      &ngx_cognito_shape_lambda_config,
      offsetof(ngx_cognito_update_user_pool_request_t, lambda_config),
      0, 0 },
    { ngx_string("AutoVerifiedAttributes"),
      ngx_string("autoVerifiedAttributes"),
      &ngx_cognito_shape_verified_attributes_list,
      offsetof(ngx_cognito_update_user_pool_request_t,
          auto_verified_attributes),
      0, 0 },
    { ngx_string("SmsVerificationMessage"),
      ngx_string("smsVerificationMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_update_user_pool_request_t,
          sms_verification_message),
      0, 0 },
    { ngx_string("EmailVerificationMessage"),
      ngx_string("emailVerificationMessage"),
      &ngx_cognito_shape_email_verification_message,
      offsetof(ngx_cognito_update_user_pool_request_t,
          email_verification_message),
      0, 0 },
    { ngx_string("EmailVerificationSubject"),
      ngx_string("emailVerificationSubject"),
      &ngx_cognito_shape_email_verification_subject,
      offsetof(ngx_cognito_update_user_pool_request_t,
          email_verification_subject),
      0, 0 },
    { ngx_string("VerificationMessageTemplate"),
      ngx_string("verificationMessageTemplate"),
      &ngx_cognito_shape_verification_message_template,
      offsetof(ngx_cognito_update_user_pool_request_t,
          verification_message_template),
      0, 0 },
    { ngx_string("SmsAuthenticationMessage"),
      ngx_string("smsAuthenticationMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_update_user_pool_request_t,
          sms_authentication_message),
      0, 0 },
    { ngx_string("UserAttributeUpdateSettings"),
      ngx_string("userAttributeUpdateSettings"),
      &ngx_cognito_shape_user_attribute_update_settings,
      offsetof(ngx_cognito_update_user_pool_request_t,
          user_attribute_update_settings),
      0, 0 },
    { ngx_string("MfaConfiguration"),
      ngx_string("mfaConfiguration"),
      &ngx_cognito_shape_user_pool_mfa,
      offsetof(ngx_cognito_update_user_pool_request_t, mfa_configuration),
      0, 0 },
    { ngx_string("DeviceConfiguration"),
      ngx_string("deviceConfiguration"),
      &ngx_cognito_shape_device_configuration,
      offsetof(ngx_cognito_update_user_pool_request_t, device_configuration),
      0, 0 },
    { ngx_string("EmailConfiguration"),
      ngx_string("emailConfiguration"),
      &ngx_cognito_shape_email_configuration,
      offsetof(ngx_cognito_update_user_pool_request_t, email_configuration),
      0, 0 },
    { ngx_string("SmsConfiguration"),
      ngx_string("smsConfiguration"),
      &ngx_cognito_shape_sms_configuration,
      offsetof(ngx_cognito_update_user_pool_request_t, sms_configuration),
      0, 0 },
    { ngx_string("UserPoolTags"),
      ngx_string("userPoolTags"),
      &ngx_cognito_shape_user_pool_tags,
      offsetof(ngx_cognito_update_user_pool_request_t, user_pool_tags),
      0, 0 },
    { ngx_string("AdminCreateUserConfig"),
      ngx_string("adminCreateUserConfig"),
      &ngx_cognito_shape_admin_create_user_config,
      offsetof(ngx_cognito_update_user_pool_request_t,
          admin_create_user_config),
      0, 0 },
    { ngx_string("UserPoolAddOns"),
      ngx_string("userPoolAddOns"),
      &ngx_cognito_shape_user_pool_add_ons,
      offsetof(ngx_cognito_update_user_pool_request_t, user_pool_add_ons),
      0, 0 },
    { ngx_string("AccountRecoverySetting"),
      ngx_string("accountRecoverySetting"),
      &ngx_cognito_shape_account_recovery_setting,
      offsetof(ngx_cognito_update_user_pool_request_t,
          account_recovery_setting),
      0, 0 },
    { ngx_string("PoolName"),
      ngx_string("poolName"),
      &ngx_cognito_shape_user_pool_name,
      offsetof(ngx_cognito_update_user_pool_request_t, pool_name),
      0, 0 },
    { ngx_string("UserPoolTier"),
      ngx_string("userPoolTier"),
      &ngx_cognito_shape_user_pool_tier,
      offsetof(ngx_cognito_update_user_pool_request_t, user_pool_tier),
      0, 0 },
    { ngx_string("KeyConfiguration"),
      ngx_string("keyConfiguration"),
      &ngx_cognito_shape_key_configuration,
      offsetof(ngx_cognito_update_user_pool_request_t, key_configuration),
      0, 0 },
    { ngx_string("IssuerConfiguration"),
      ngx_string("issuerConfiguration"),
      &ngx_cognito_shape_issuer_configuration,
      offsetof(ngx_cognito_update_user_pool_request_t, issuer_configuration),
      0, 0 },
    { ngx_string("DcrConfiguration"),
      ngx_string("dcrConfiguration"),
      &ngx_cognito_shape_dcr_configuration,
      offsetof(ngx_cognito_update_user_pool_request_t, dcr_configuration),
      0, 0 },
    { ngx_string("AcrConfiguration"),
      ngx_string("acrConfiguration"),
      &ngx_cognito_shape_acr_configuration,
      offsetof(ngx_cognito_update_user_pool_request_t, acr_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_update_user_pool_request[] = {
    18, 24, 16, 4, 23, 2, 12, 13, 6, 7, 22, 21,
    3, 11, 1, 19, 9, 14, 5, 10, 17, 0, 15, 20,
    8,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_user_attribute_update_settings[] = {
    { ngx_string("AttributesRequireVerificationBeforeUpdate"),
      ngx_string("attributesRequireVerificationBeforeUpdate"),
      &ngx_cognito_shape_attributes_require_verification_before_update,
      offsetof(ngx_cognito_user_attribute_update_settings_t,
          attributes_require_verification_before_update),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_attribute_update_settings[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_context_data[] = {
    { ngx_string("IpAddress"),
      ngx_string("ipAddress"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_context_data_t, ip_address),
      0, 0 },
    { ngx_string("EncodedData"),
      ngx_string("encodedData"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_context_data_t, encoded_data),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_context_data[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_import_job[] = {
    { ngx_string("JobName"),
      ngx_string("jobName"),
      &ngx_cognito_shape_user_import_job_name,
      offsetof(ngx_cognito_user_import_job_t, job_name),
      0, 0 },
    { ngx_string("JobId"),
      ngx_string("jobId"),
      &ngx_cognito_shape_user_import_job_id,
      offsetof(ngx_cognito_user_import_job_t, job_id),
      0, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_user_import_job_t, user_pool_id),
      0, 0 },
    { ngx_string("PreSignedUrl"),
      ngx_string("preSignedUrl"),
      &ngx_cognito_shape_pre_signed_url,
      offsetof(ngx_cognito_user_import_job_t, pre_signed_url),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_import_job_t, creation_date),
      0, 0 },
    { ngx_string("StartDate"),
      ngx_string("startDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_import_job_t, start_date),
      0, 0 },
    { ngx_string("CompletionDate"),
      ngx_string("completionDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_import_job_t, completion_date),
      0, 0 },
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_user_import_job_status,
      offsetof(ngx_cognito_user_import_job_t, status),
      0, 0 },
    { ngx_string("CloudWatchLogsRoleArn"),
      ngx_string("cloudWatchLogsRoleArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_user_import_job_t, cloud_watch_logs_role_arn),
      0, 0 },
    { ngx_string("ImportedUsers"),
      ngx_string("importedUsers"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_import_job_t, imported_users),
      0, 0 },
    { ngx_string("SkippedUsers"),
      ngx_string("skippedUsers"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_import_job_t, skipped_users),
      0, 0 },
    { ngx_string("FailedUsers"),
      ngx_string("failedUsers"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_import_job_t, failed_users),
      0, 0 },
    { ngx_string("CompletionMessage"),
      ngx_string("completionMessage"),
      &ngx_cognito_shape_completion_message,
      offsetof(ngx_cognito_user_import_job_t, completion_message),
      0, 0 },
    { ngx_string("PasswordHashingAlgorithm"),
      ngx_string("passwordHashingAlgorithm"),
      &ngx_cognito_shape_password_hashing_algorithm,
      offsetof(ngx_cognito_user_import_job_t, password_hashing_algorithm),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_import_job[] = {
    8, 6, 12, 4, 11, 9, 1, 0, 13, 3, 10, 5,
    7, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_pool_add_ons[] = {
    { ngx_string("AdvancedSecurityMode"),
      ngx_string("advancedSecurityMode"),
      &ngx_cognito_shape_advanced_security_mode,
      offsetof(ngx_cognito_user_pool_add_ons_t, advanced_security_mode),
      1, 0 },
    { ngx_string("AdvancedSecurityAdditionalFlows"),
      ngx_string("advancedSecurityAdditionalFlows"),
      &ngx_cognito_shape_advanced_security_additional_flows,
      offsetof(ngx_cognito_user_pool_add_ons_t,
          advanced_security_additional_flows),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_add_ons[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_user_pool_client_description[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_user_pool_client_description_t, client_id),
      0, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_user_pool_client_description_t, user_pool_id),
      0, 0 },
    { ngx_string("ClientName"),
      ngx_string("clientName"),
      &ngx_cognito_shape_client_name,
      offsetof(ngx_cognito_user_pool_client_description_t, client_name),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_client_description[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_pool_client[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_user_pool_client_t, user_pool_id),
      0, 0 },
    { ngx_string("ClientName"),
      ngx_string("clientName"),
      &ngx_cognito_shape_client_name,
      offsetof(ngx_cognito_user_pool_client_t, client_name),
      0, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_user_pool_client_t, client_id),
      0, 0 },
    { ngx_string("ClientSecret"),
      ngx_string("clientSecret"),
      &ngx_cognito_shape_client_secret,
      offsetof(ngx_cognito_user_pool_client_t, client_secret),
      0, 1 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_pool_client_t, last_modified_date),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_pool_client_t, creation_date),
      0, 0 },
    { ngx_string("RefreshTokenValidity"),
      ngx_string("refreshTokenValidity"),
      &ngx_cognito_shape_refresh_token_validity,
      offsetof(ngx_cognito_user_pool_client_t, refresh_token_validity),
      0, 0 },
    { ngx_string("AccessTokenValidity"),
      ngx_string("accessTokenValidity"),
      &ngx_cognito_shape_access_token_validity,
      offsetof(ngx_cognito_user_pool_client_t, access_token_validity),
      0, 0 },
    { ngx_string("IdTokenValidity"),
      ngx_string("idTokenValidity"),
      &ngx_cognito_shape_id_token_validity,
      offsetof(ngx_cognito_user_pool_client_t, id_token_validity),
      0, 0 },
    { ngx_string("TokenValidityUnits"),
      ngx_string("tokenValidityUnits"),
      &ngx_cognito_shape_token_validity_units,
      offsetof(ngx_cognito_user_pool_client_t, token_validity_units),
      0, 0 },
    { ngx_string("ReadAttributes"),
      ngx_string("readAttributes"),
      &ngx_cognito_shape_client_permission_list,
      offsetof(ngx_cognito_user_pool_client_t, read_attributes),
      0, 0 },
    { ngx_string("WriteAttributes"),
      ngx_string("writeAttributes"),
      &ngx_cognito_shape_client_permission_list,
      offsetof(ngx_cognito_user_pool_client_t, write_attributes),
      0, 0 },
    { ngx_string("ExplicitAuthFlows"),
      ngx_string("explicitAuthFlows"),
      &ngx_cognito_shape_explicit_auth_flows_list,
      offsetof(ngx_cognito_user_pool_client_t, explicit_auth_flows),
      0, 0 },
    { ngx_string("SupportedIdentityProviders"),
      ngx_string("supportedIdentityProviders"),
      &ngx_cognito_shape_supported_identity_providers_list,
      offsetof(ngx_cognito_user_pool_client_t, supported_identity_providers),
      0, 0 },
    { ngx_string("CallbackURLs"),
      ngx_string("callbackURLs"),
      &ngx_cognito_shape_callback_urls_list,
      offsetof(ngx_cognito_user_pool_client_t, callback_urls),
      0, 0 },
    { ngx_string("LogoutURLs"),
      ngx_string("logoutURLs"),
      &ngx_cognito_shape_logout_urls_list,
      offsetof(ngx_cognito_user_pool_client_t, logout_urls),
      0, 0 },
    { ngx_string("DefaultRedirectURI"),
      ngx_string("defaultRedirectURI"),
      &ngx_cognito_shape_redirect_url,
      offsetof(ngx_cognito_user_pool_client_t, default_redirect_uri),
      0, 0 },
    { ngx_string("AllowedOAuthFlows"),
      ngx_string("allowedOAuthFlows"),
      &ngx_cognito_shape_oauth_flows,
      offsetof(ngx_cognito_user_pool_client_t, allowed_oauth_flows),
      0, 0 },
    { ngx_string("AllowedOAuthScopes"),
      ngx_string("allowedOAuthScopes"),
      &ngx_cognito_shape_scope_list,
      offsetof(ngx_cognito_user_pool_client_t, allowed_oauth_scopes),
      0, 0 },
    { ngx_string("AllowedOAuthFlowsUserPoolClient"),
      ngx_string("allowedOAuthFlowsUserPoolClient"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_user_pool_client_t,
          allowed_oauth_flows_user_pool_client),
      0, 0 },
    { ngx_string("AnalyticsConfiguration"),
      ngx_string("analyticsConfiguration"),
      &ngx_cognito_shape_analytics_configuration,
      offsetof(ngx_cognito_user_pool_client_t, analytics_configuration),
      0, 0 },
    { ngx_string("PreventUserExistenceErrors"),
      ngx_string("preventUserExistenceErrors"),
      &ngx_cognito_shape_prevent_user_existence_error,
      offsetof(ngx_cognito_user_pool_client_t, prevent_user_existence_errors),
      0, 0 },
    { ngx_string("EnableTokenRevocation"),
      ngx_string("enableTokenRevocation"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_user_pool_client_t, enable_token_revocation),
      0, 0 },
    { ngx_string("EnablePropagateAdditionalUserContextData"),
      ngx_string("enablePropagateAdditionalUserContextData"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_user_pool_client_t,
          enable_propagate_additional_user_context_data),
      0, 0 },
    { ngx_string("AuthSessionValidity"),
      ngx_string("authSessionValidity"),
      &ngx_cognito_shape_auth_session_validity,
      offsetof(ngx_cognito_user_pool_client_t, auth_session_validity),
      0, 0 },
    { ngx_string("RefreshTokenRotation"),
      ngx_string("refreshTokenRotation"),
      &ngx_cognito_shape_refresh_token_rotation,
      offsetof(ngx_cognito_user_pool_client_t, refresh_token_rotation),
      0, 0 },
    { ngx_string("ClientType"),
      ngx_string("clientType"),
      &ngx_cognito_shape_client_type,
      offsetof(ngx_cognito_user_pool_client_t, client_type),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_client[] = {
    7, 17, 19, 18, 20, 24, 14, 2, 1, 3, 26, 5,
    16, 23, 22, 12, 8, 4, 15, 21, 10, 25, 6, 13,
    9, 0, 11,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_pool_description[] = {
    { ngx_string("Id"),
      ngx_string("id"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_user_pool_description_t, id),
      0, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_user_pool_name,
      offsetof(ngx_cognito_user_pool_description_t, name),
      0, 0 },
    { ngx_string("LambdaConfig"),
      ngx_string("lambdaConfig"),
      &ngx_cognito_shape_lambda_config,
      offsetof(ngx_cognito_user_pool_description_t, lambda_config),
      0, 0 },
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_status,
      offsetof(ngx_cognito_user_pool_description_t, status),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_pool_description_t, last_modified_date),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_pool_description_t, creation_date),
      0, 0 },
    { ngx_string("ReplicaRegions"),
      ngx_string("replicaRegions"),
      &ngx_cognito_shape_replica_regions,
      offsetof(ngx_cognito_user_pool_description_t, replica_regions),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_description[] = {
    5, 0, 2, 4, 1, 6, 3,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_pool_policy[] = {
    { ngx_string("PasswordPolicy"),
      ngx_string("passwordPolicy"),
      &ngx_cognito_shape_password_policy,
      offsetof(ngx_cognito_user_pool_policy_t, password_policy),
      0, 0 },
    { ngx_string("SignInPolicy"),
      ngx_string("signInPolicy"),
      &ngx_cognito_shape_sign_in_policy,
      offsetof(ngx_cognito_user_pool_policy_t, sign_in_policy),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_policy[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_pool_replica[] = {
    { ngx_string("RegionName"),
      ngx_string("regionName"),
      &ngx_cognito_shape_region_name,
      offsetof(ngx_cognito_user_pool_replica_t, region_name),
      0, 0 },
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_replica_status,
      offsetof(ngx_cognito_user_pool_replica_t, status),
      0, 0 },
    { ngx_string("Role"),
      ngx_string("role"),
      &ngx_cognito_shape_replica_role,
      offsetof(ngx_cognito_user_pool_replica_t, role),
      0, 0 },
    { ngx_string("UserPoolArn"),
      ngx_string("userPoolArn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_user_pool_replica_t, user_pool_arn),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_replica[] = {
    0, 2, 1, 3,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_pool[] = {
    { ngx_string("Id"),
      ngx_string("id"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_user_pool_t, id),
      0, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_user_pool_name,
      offsetof(ngx_cognito_user_pool_t, name),
      0, 0 },
    { ngx_string("Policies"),
      ngx_string("policies"),
      &ngx_cognito_shape_user_pool_policy,
      offsetof(ngx_cognito_user_pool_t, policies),
      0, 0 },
    { ngx_string("DeletionProtection"),
      ngx_string("deletionProtection"),
      &ngx_cognito_shape_deletion_protection,
      offsetof(ngx_cognito_user_pool_t, deletion_protection),
      0, 0 },
    { ngx_string("LambdaConfig"),
      ngx_string("lambdaConfig"),
      &ngx_cognito_shape_lambda_config,
      offsetof(ngx_cognito_user_pool_t, lambda_config),
      0, 0 },
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_status,
      offsetof(ngx_cognito_user_pool_t, status),
      0, 0 },
    { ngx_string("LastModifiedDate"),
      ngx_string("lastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_pool_t, last_modified_date),
      0, 0 },
    { ngx_string("CreationDate"),
      ngx_string("creationDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_pool_t, creation_date),
      0, 0 },
    { ngx_string("SchemaAttributes"),
      ngx_string("schemaAttributes"),
      &ngx_cognito_shape_schema_attributes_list,
      offsetof(ngx_cognito_user_pool_t, schema_attributes),
      0, 0 },
    { ngx_string("AutoVerifiedAttributes"),
      ngx_string("autoVerifiedAttributes"),
      &ngx_cognito_shape_verified_attributes_list,
      offsetof(ngx_cognito_user_pool_t, auto_verified_attributes),
      0, 0 },
    { ngx_string("AliasAttributes"),
      ngx_string("aliasAttributes"),
      &ngx_cognito_shape_alias_attributes_list,
      offsetof(ngx_cognito_user_pool_t, alias_attributes),
      0, 0 },
    { ngx_string("UsernameAttributes"),
      ngx_string("usernameAttributes"),
      &ngx_cognito_shape_username_attributes_list,
      offsetof(ngx_cognito_user_pool_t, username_attributes),
      0, 0 },
    { ngx_string("SmsVerificationMessage"),
      ngx_string("smsVerificationMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_user_pool_t, sms_verification_message),
      0, 0 },
    { ngx_string("EmailVerificationMessage"),
      ngx_string("emailVerificationMessage"),
      &ngx_cognito_shape_email_verification_message,
      offsetof(ngx_cognito_user_pool_t, email_verification_message),
      0, 0 },
    { ngx_string("EmailVerificationSubject"),
      ngx_string("emailVerificationSubject"),
      &ngx_cognito_shape_email_verification_subject,
      offsetof(ngx_cognito_user_pool_t, email_verification_subject),
      0, 0 },
    { ngx_string("VerificationMessageTemplate"),
      ngx_string("verificationMessageTemplate"),
      &ngx_cognito_shape_verification_message_template,
      offsetof(ngx_cognito_user_pool_t, verification_message_template),
      0, 0 },
    { ngx_string("SmsAuthenticationMessage"),
      ngx_string("smsAuthenticationMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_user_pool_t, sms_authentication_message),
      0, 0 },
    { ngx_string("UserAttributeUpdateSettings"),
      ngx_string("userAttributeUpdateSettings"),
      &ngx_cognito_shape_user_attribute_update_settings,
      offsetof(ngx_cognito_user_pool_t, user_attribute_update_settings),
      0, 0 },
    { ngx_string("MfaConfiguration"),
      ngx_string("mfaConfiguration"),
      &ngx_cognito_shape_user_pool_mfa,
      offsetof(ngx_cognito_user_pool_t, mfa_configuration),
      0, 0 },
    { ngx_string("DeviceConfiguration"),
      ngx_string("deviceConfiguration"),
      &ngx_cognito_shape_device_configuration,
      offsetof(ngx_cognito_user_pool_t, device_configuration),
      0, 0 },
    { ngx_string("EstimatedNumberOfUsers"),
      ngx_string("estimatedNumberOfUsers"),
      &ngx_cognito_shape_integer,
      offsetof(ngx_cognito_user_pool_t, estimated_number_of_users),
      0, 0 },
    { ngx_string("EmailConfiguration"),
      ngx_string("emailConfiguration"),
      &ngx_cognito_shape_email_configuration,
      offsetof(ngx_cognito_user_pool_t, email_configuration),
      0, 0 },
    { ngx_string("SmsConfiguration"),
      ngx_string("smsConfiguration"),
      &ngx_cognito_shape_sms_configuration,
      offsetof(ngx_cognito_user_pool_t, sms_configuration),
      0, 0 },
    { ngx_string("UserPoolTags"),
      ngx_string("userPoolTags"),
      &ngx_cognito_shape_user_pool_tags,
      offsetof(ngx_cognito_user_pool_t, user_pool_tags),
      0, 0 },
    { ngx_string("SmsConfigurationFailure"),
      ngx_string("smsConfigurationFailure"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_pool_t, sms_configuration_failure),
      0, 0 },
    { ngx_string("EmailConfigurationFailure"),
      ngx_string("emailConfigurationFailure"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_pool_t, email_configuration_failure),
      0, 0 },
    { ngx_string("Domain"),
      ngx_string("domain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_user_pool_t, domain),
      0, 0 },
    { ngx_string("CustomDomain"),
      ngx_string("customDomain"),
      &ngx_cognito_shape_domain,
      offsetof(ngx_cognito_user_pool_t, custom_domain),
      0, 0 },
    { ngx_string("AdminCreateUserConfig"),
      ngx_string("adminCreateUserConfig"),
      &ngx_cognito_shape_admin_create_user_config,
      offsetof(ngx_cognito_user_pool_t, admin_create_user_config),
      0, 0 },
    { ngx_string("UserPoolAddOns"),
      ngx_string("userPoolAddOns"),
      &ngx_cognito_shape_user_pool_add_ons,
      offsetof(ngx_cognito_user_pool_t, user_pool_add_ons),
      0, 0 },
    { ngx_string("UsernameConfiguration"),
      ngx_string("usernameConfiguration"),
      &ngx_cognito_shape_username_configuration,
      offsetof(ngx_cognito_user_pool_t, username_configuration),
      0, 0 },
    { ngx_string("Arn"),
      ngx_string("arn"),
      &ngx_cognito_shape_arn,
      offsetof(ngx_cognito_user_pool_t, arn),
      0, 0 },
    { ngx_string("AccountRecoverySetting"),
      ngx_string("accountRecoverySetting"),
      &ngx_cognito_shape_account_recovery_setting,
      offsetof(ngx_cognito_user_pool_t, account_recovery_setting),
      0, 0 },
    { ngx_string("UserPoolTier"),
      ngx_string("userPoolTier"),
      &ngx_cognito_shape_user_pool_tier,
      offsetof(ngx_cognito_user_pool_t, user_pool_tier),
      0, 0 },
    { ngx_string("KeyConfiguration"),
      ngx_string("keyConfiguration"),
      &ngx_cognito_shape_key_configuration,
      offsetof(ngx_cognito_user_pool_t, key_configuration),
      0, 0 },
    { ngx_string("IssuerConfiguration"),
      ngx_string("issuerConfiguration"),
      &ngx_cognito_shape_issuer_configuration,
      offsetof(ngx_cognito_user_pool_t, issuer_configuration),
      0, 0 },
    { ngx_string("DcrConfiguration"),
      ngx_string("dcrConfiguration"),
      &ngx_cognito_shape_dcr_configuration,
      offsetof(ngx_cognito_user_pool_t, dcr_configuration),
      0, 0 },
    { ngx_string("AcrConfiguration"),
      ngx_string("acrConfiguration"),
      &ngx_cognito_shape_acr_configuration,
      offsetof(ngx_cognito_user_pool_t, acr_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool[] = {
    32, 37, 28, 10, 31, 9, 7, 27, 36, 3, 19, 26,
    21, 25, 13, 14, 20, 0, 35, 34, 4, 6, 18, 1,
    2, 8, 16, 22, 24, 12, 5, 17, 29, 23, 33, 11,
    30, 15,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_user_t, username),
      0, 1 },
    { ngx_string("Attributes"),
      ngx_string("attributes"),
      &ngx_cognito_shape_attribute_list,
      offsetof(ngx_cognito_user_t, attributes),
      0, 0 },
    { ngx_string("UserCreateDate"),
      ngx_string("userCreateDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_t, user_create_date),
      0, 0 },
    { ngx_string("UserLastModifiedDate"),
      ngx_string("userLastModifiedDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_user_t, user_last_modified_date),
      0, 0 },
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_user_t, enabled),
      0, 0 },
    { ngx_string("UserStatus"),
      ngx_string("userStatus"),
      &ngx_cognito_shape_user_status,
      offsetof(ngx_cognito_user_t, user_status),
      0, 0 },
    { ngx_string("MFAOptions"),
      ngx_string("mFAOptions"),
      &ngx_cognito_shape_mfa_option_list,
      offsetof(ngx_cognito_user_t, mfa_options),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user[] = {
    1, 4, 6, 2, 3, 5, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_username_configuration[] = {
    { ngx_string("CaseSensitive"),
      ngx_string("caseSensitive"),
      &ngx_cognito_shape_wrapped_boolean,
      offsetof(ngx_cognito_username_configuration_t, case_sensitive),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_username_configuration[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_verification_message_template[] = {
    { ngx_string("SmsMessage"),
      ngx_string("smsMessage"),
      &ngx_cognito_shape_sms_verification_message,
      offsetof(ngx_cognito_verification_message_template_t, sms_message),
      0, 0 },
    { ngx_string("EmailMessage"),
      ngx_string("emailMessage"),
      &ngx_cognito_shape_email_verification_message,
      offsetof(ngx_cognito_verification_message_template_t, email_message),
      0, 0 },
    { ngx_string("EmailSubject"),
      ngx_string("emailSubject"),
      &ngx_cognito_shape_email_verification_subject,
      offsetof(ngx_cognito_verification_message_template_t, email_subject),
      0, 0 },
    { ngx_string("EmailMessageByLink"),
      ngx_string("emailMessageByLink"),
      &ngx_cognito_shape_email_verification_message_by_link,
      offsetof(ngx_cognito_verification_message_template_t,
          email_message_by_link),
      0, 0 },
    { ngx_string("EmailSubjectByLink"),
      ngx_string("emailSubjectByLink"),
      &ngx_cognito_shape_email_verification_subject_by_link,
      offsetof(ngx_cognito_verification_message_template_t,
          email_subject_by_link),
      0, 0 },
    { ngx_string("DefaultEmailOption"),
      ngx_string("defaultEmailOption"),
      &ngx_cognito_shape_default_email_option,
      offsetof(ngx_cognito_verification_message_template_t,
          default_email_option),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_verification_message_template[] = {
    5, 1, 3, 2, 4, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_verify_software_token_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_verify_software_token_request_t, access_token),
      0, 1 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_verify_software_token_request_t, session),
      0, 1 },
    { ngx_string("UserCode"),
      ngx_string("userCode"),
      &ngx_cognito_shape_software_token_mfa_user_code,
      offsetof(ngx_cognito_verify_software_token_request_t, user_code),
      1, 0 },
    { ngx_string("FriendlyDeviceName"),
      ngx_string("friendlyDeviceName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_verify_software_token_request_t,
          friendly_device_name),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_verify_software_token_request[] = {
    0, 3, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_verify_software_token_response[] = {
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_verify_software_token_response_type,
      offsetof(ngx_cognito_verify_software_token_response_t, status),
      0, 0 },
    { ngx_string("Session"),
      ngx_string("session"),
      &ngx_cognito_shape_session,
      offsetof(ngx_cognito_verify_software_token_response_t, session),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_verify_software_token_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_verify_user_attribute_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_verify_user_attribute_request_t, access_token),
      1, 1 },
    { ngx_string("AttributeName"),
      ngx_string("attributeName"),
      &ngx_cognito_shape_attribute_name,
      offsetof(ngx_cognito_verify_user_attribute_request_t, attribute_name),
      1, 0 },
    { ngx_string("Code"),
      ngx_string("code"),
      &ngx_cognito_shape_confirmation_code,
      offsetof(ngx_cognito_verify_user_attribute_request_t, code),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_verify_user_attribute_request[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_web_authn_configuration[] = {
    { ngx_string("RelyingPartyId"),
      ngx_string("relyingPartyId"),
      &ngx_cognito_shape_relying_party_id,
      offsetof(ngx_cognito_web_authn_configuration_t, relying_party_id),
      0, 0 },
    { ngx_string("UserVerification"),
      ngx_string("userVerification"),
      &ngx_cognito_shape_user_verification,
      offsetof(ngx_cognito_web_authn_configuration_t, user_verification),
      0, 0 },
    { ngx_string("FactorConfiguration"),
      ngx_string("factorConfiguration"),
      &ngx_cognito_shape_web_authn_factor_configuration,
      offsetof(ngx_cognito_web_authn_configuration_t, factor_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_web_authn_configuration[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_web_authn_credential_description[] = {
    { ngx_string("CredentialId"),
      ngx_string("credentialId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_web_authn_credential_description_t, credential_id),
      1, 0 },
    { ngx_string("FriendlyCredentialName"),
      ngx_string("friendlyCredentialName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_web_authn_credential_description_t,
          friendly_credential_name),
      1, 0 },
    { ngx_string("RelyingPartyId"),
      ngx_string("relyingPartyId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_web_authn_credential_description_t,
          relying_party_id),
      1, 0 },
    { ngx_string("AuthenticatorAttachment"),
      ngx_string("authenticatorAttachment"),
      &ngx_cognito_shape_web_authn_authenticator_attachment,
      offsetof(ngx_cognito_web_authn_credential_description_t,
          authenticator_attachment),
      0, 0 },
    { ngx_string("AuthenticatorTransports"),
      ngx_string("authenticatorTransports"),
      &ngx_cognito_shape_web_authn_authenticator_transports_list,
      offsetof(ngx_cognito_web_authn_credential_description_t,
          authenticator_transports),
      1, 0 },
    { ngx_string("CreatedAt"),
      ngx_string("createdAt"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_web_authn_credential_description_t, created_at),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_web_authn_credential_description[] = {
    3, 4, 5, 0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_web_authn_mfa_settings[] = {
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_web_authn_mfa_settings_t, enabled),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_web_authn_mfa_settings[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_acr_level_config[] = {
    { ngx_string("AcrValue"),
      ngx_string("acrValue"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_acr_level_config_t, acr_value),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_acr_level_config[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_delete_software_token_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_delete_software_token_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_delete_software_token_request_t, username),
      1, 1 },
};

static const uint16_t
    ngx_cognito_sorted_admin_delete_software_token_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_user_sessions_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_list_user_sessions_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_list_user_sessions_request_t, username),
      1, 1 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_admin_list_user_sessions_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_admin_list_user_sessions_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_session_location[] = {
    { ngx_string("City"),
      ngx_string("city"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_location_t, city),
      0, 0 },
    { ngx_string("Country"),
      ngx_string("country"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_location_t, country),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_session_location[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_session_description[] = {
    { ngx_string("SessionId"),
      ngx_string("sessionId"),
      &ngx_cognito_shape_session_identifier,
      offsetof(ngx_cognito_session_description_t, session_id),
      0, 0 },
    { ngx_string("SessionType"),
      ngx_string("sessionType"),
      &ngx_cognito_shape_session_type,
      offsetof(ngx_cognito_session_description_t, session_type),
      0, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_session_description_t, client_id),
      0, 0 },
    { ngx_string("CreateDate"),
      ngx_string("createDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_session_description_t, create_date),
      0, 0 },
    { ngx_string("LastActiveDate"),
      ngx_string("lastActiveDate"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_session_description_t, last_active_date),
      0, 0 },
    { ngx_string("DeviceType"),
      ngx_string("deviceType"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_description_t, device_type),
      0, 0 },
    { ngx_string("LastIPAddress"),
      ngx_string("lastIPAddress"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_description_t, last_ip_address),
      0, 0 },
    { ngx_string("LastLocation"),
      ngx_string("lastLocation"),
      &ngx_cognito_shape_session_location,
      offsetof(ngx_cognito_session_description_t, last_location),
      0, 0 },
    { ngx_string("OriginSessionId"),
      ngx_string("originSessionId"),
      &ngx_cognito_shape_session_identifier,
      offsetof(ngx_cognito_session_description_t, origin_session_id),
      0, 0 },
    { ngx_string("IsCurrentSession"),
      ngx_string("isCurrentSession"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_session_description_t, is_current_session),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_session_description[] = {
    2, 3, 5, 9, 4, 6, 7, 8, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_list_user_sessions_response[] = {
    { ngx_string("Sessions"),
      ngx_string("sessions"),
      &ngx_cognito_shape_user_session_list,
      offsetof(ngx_cognito_admin_list_user_sessions_response_t, sessions),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_admin_list_user_sessions_response_t, next_token),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_list_user_sessions_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_admin_revoke_user_session_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_admin_revoke_user_session_request_t, user_pool_id),
      1, 0 },
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_username,
      offsetof(ngx_cognito_admin_revoke_user_session_request_t, username),
      1, 1 },
    { ngx_string("SessionId"),
      ngx_string("sessionId"),
      &ngx_cognito_shape_session_identifier,
      offsetof(ngx_cognito_admin_revoke_user_session_request_t, session_id),
      1, 0 },
    { ngx_string("RevokeAssociatedSessions"),
      ngx_string("revokeAssociatedSessions"),
      &ngx_cognito_shape_revoke_associated_sessions,
      offsetof(ngx_cognito_admin_revoke_user_session_request_t,
          revoke_associated_sessions),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_admin_revoke_user_session_request[] = {
    3, 2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_dcr_configuration[] = {
    { ngx_string("EnableStatus"),
      ngx_string("enableStatus"),
      &ngx_cognito_shape_status,
      offsetof(ngx_cognito_dcr_configuration_t, enable_status),
      0, 0 },
    { ngx_string("OpenDcrEnabled"),
      ngx_string("openDcrEnabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_dcr_configuration_t, open_dcr_enabled),
      0, 0 },
    { ngx_string("AuthenticatedGrantTypes"),
      ngx_string("authenticatedGrantTypes"),
      &ngx_cognito_shape_oauth_flows,
      offsetof(ngx_cognito_dcr_configuration_t, authenticated_grant_types),
      0, 0 },
    { ngx_string("OpenDcrGrantTypes"),
      ngx_string("openDcrGrantTypes"),
      &ngx_cognito_shape_oauth_flows,
      offsetof(ngx_cognito_dcr_configuration_t, open_dcr_grant_types),
      0, 0 },
    { ngx_string("AllowedScopes"),
      ngx_string("allowedScopes"),
      &ngx_cognito_shape_scope_list,
      offsetof(ngx_cognito_dcr_configuration_t, allowed_scopes),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_dcr_configuration[] = {
    4, 2, 0, 1, 3,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_terms_by_client_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_describe_terms_by_client_request_t, client_id),
      1, 0 },
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_describe_terms_by_client_request_t, user_pool_id),
      1, 0 },
    { ngx_string("TermsName"),
      ngx_string("termsName"),
      &ngx_cognito_shape_terms_name,
      offsetof(ngx_cognito_describe_terms_by_client_request_t, terms_name),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_describe_terms_by_client_request[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_describe_terms_by_client_response[] = {
    { ngx_string("Terms"),
      ngx_string("terms"),
      &ngx_cognito_shape_terms,
      offsetof(ngx_cognito_describe_terms_by_client_response_t, terms),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_describe_terms_by_client_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_client_token_request[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_get_client_token_request_t, client_id),
      1, 0 },
    { ngx_string("Secret"),
      ngx_string("secret"),
      &ngx_cognito_shape_client_secret,
      offsetof(ngx_cognito_get_client_token_request_t, secret),
      1, 1 },
    { ngx_string("Scopes"),
      ngx_string("scopes"),
      &ngx_cognito_shape_scope_list,
      offsetof(ngx_cognito_get_client_token_request_t, scopes),
      0, 0 },
    { ngx_string("ClientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_client_metadata,
      offsetof(ngx_cognito_get_client_token_request_t, client_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_client_token_request[] = {
    0, 3, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_client_authentication_result[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_client_authentication_result_t, access_token),
      0, 1 },
    { ngx_string("ExpiresIn"),
      ngx_string("expiresIn"),
      &ngx_cognito_shape_integer,
      offsetof(ngx_cognito_client_authentication_result_t, expires_in),
      0, 0 },
    { ngx_string("TokenType"),
      ngx_string("tokenType"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_client_authentication_result_t, token_type),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_client_authentication_result[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_client_token_response[] = {
    { ngx_string("ClientAuthenticationResult"),
      ngx_string("clientAuthenticationResult"),
      &ngx_cognito_shape_client_authentication_result,
      offsetof(ngx_cognito_get_client_token_response_t,
          client_authentication_result),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_get_client_token_response[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_pool_client_session_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_user_pool_client_session_configuration_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_get_user_pool_client_session_configuration_request_t,
          client_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_user_pool_client_session_configuration_request[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_client_sso_session_config[] = {
    { ngx_string("MaxValidityMinutes"),
      ngx_string("maxValidityMinutes"),
      &ngx_cognito_shape_sso_max_validity_minutes,
      offsetof(ngx_cognito_client_sso_session_config_t, max_validity_minutes),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_client_sso_session_config[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_pool_client_session_configuration_response[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_user_pool_client_session_configuration_response_t,
          user_pool_id),
      0, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_get_user_pool_client_session_configuration_response_t,
          client_id),
      0, 0 },
    { ngx_string("SSOSession"),
      ngx_string("sSOSession"),
      &ngx_cognito_shape_client_sso_session_config,
      offsetof(ngx_cognito_get_user_pool_client_session_configuration_response_t,
          sso_session),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_user_pool_client_session_configuration_response[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_pool_session_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_user_pool_session_configuration_request_t,
          user_pool_id),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_user_pool_session_configuration_request[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_user_pool_token_session_config[] = {
    { ngx_string("MaxPerUser"),
      ngx_string("maxPerUser"),
      &ngx_cognito_shape_max_token_sessions,
      offsetof(ngx_cognito_user_pool_token_session_config_t, max_per_user),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_token_session_config[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_get_user_pool_session_configuration_response[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_get_user_pool_session_configuration_response_t,
          user_pool_id),
      0, 0 },
    { ngx_string("UserSessionTracking"),
      ngx_string("userSessionTracking"),
      &ngx_cognito_shape_user_session_tracking,
      offsetof(ngx_cognito_get_user_pool_session_configuration_response_t,
          user_session_tracking),
      0, 0 },
    { ngx_string("TokenSession"),
      ngx_string("tokenSession"),
      &ngx_cognito_shape_user_pool_token_session_config,
      offsetof(ngx_cognito_get_user_pool_session_configuration_response_t,
          token_session),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_get_user_pool_session_configuration_response[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_sessions_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_list_user_sessions_request_t, access_token),
      1, 1 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_user_sessions_request_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_sessions_request[] = {
    0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_list_user_sessions_response[] = {
    { ngx_string("Sessions"),
      ngx_string("sessions"),
      &ngx_cognito_shape_user_session_list,
      offsetof(ngx_cognito_list_user_sessions_response_t, sessions),
      0, 0 },
    { ngx_string("NextToken"),
      ngx_string("nextToken"),
      &ngx_cognito_shape_pagination_key,
      offsetof(ngx_cognito_list_user_sessions_response_t, next_token),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_list_user_sessions_response[] = {
    1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_revoke_user_session_request[] = {
    { ngx_string("AccessToken"),
      ngx_string("accessToken"),
      &ngx_cognito_shape_token_model,
      offsetof(ngx_cognito_revoke_user_session_request_t, access_token),
      1, 1 },
    { ngx_string("SessionId"),
      ngx_string("sessionId"),
      &ngx_cognito_shape_session_identifier,
      offsetof(ngx_cognito_revoke_user_session_request_t, session_id),
      1, 0 },
    { ngx_string("RevokeAssociatedSessions"),
      ngx_string("revokeAssociatedSessions"),
      &ngx_cognito_shape_revoke_associated_sessions,
      offsetof(ngx_cognito_revoke_user_session_request_t,
          revoke_associated_sessions),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_revoke_user_session_request[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_pool_client_session_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_user_pool_client_session_configuration_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_set_user_pool_client_session_configuration_request_t,
          client_id),
      1, 0 },
    { ngx_string("SSOSession"),
      ngx_string("sSOSession"),
      &ngx_cognito_shape_client_sso_session_config,
      offsetof(ngx_cognito_set_user_pool_client_session_configuration_request_t,
          sso_session),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_set_user_pool_client_session_configuration_request[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_pool_client_session_configuration_response[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_user_pool_client_session_configuration_response_t,
          user_pool_id),
      0, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_client_id,
      offsetof(ngx_cognito_set_user_pool_client_session_configuration_response_t,
          client_id),
      0, 0 },
    { ngx_string("SSOSession"),
      ngx_string("sSOSession"),
      &ngx_cognito_shape_client_sso_session_config,
      offsetof(ngx_cognito_set_user_pool_client_session_configuration_response_t,
          sso_session),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_set_user_pool_client_session_configuration_response[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_pool_session_configuration_request[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_user_pool_session_configuration_request_t,
          user_pool_id),
      1, 0 },
    { ngx_string("UserSessionTracking"),
      ngx_string("userSessionTracking"),
      &ngx_cognito_shape_user_session_tracking,
      offsetof(ngx_cognito_set_user_pool_session_configuration_request_t,
          user_session_tracking),
      1, 0 },
    { ngx_string("TokenSession"),
      ngx_string("tokenSession"),
      &ngx_cognito_shape_user_pool_token_session_config,
      offsetof(ngx_cognito_set_user_pool_session_configuration_request_t,
          token_session),
      1, 0 },
};

static const uint16_t
    ngx_cognito_sorted_set_user_pool_session_configuration_request[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_set_user_pool_session_configuration_response[] = {
    { ngx_string("UserPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_user_pool_id,
      offsetof(ngx_cognito_set_user_pool_session_configuration_response_t,
          user_pool_id),
      0, 0 },
    { ngx_string("UserSessionTracking"),
      ngx_string("userSessionTracking"),
      &ngx_cognito_shape_user_session_tracking,
      offsetof(ngx_cognito_set_user_pool_session_configuration_response_t,
          user_session_tracking),
      0, 0 },
    { ngx_string("TokenSession"),
      ngx_string("tokenSession"),
      &ngx_cognito_shape_user_pool_token_session_config,
      offsetof(ngx_cognito_set_user_pool_session_configuration_response_t,
          token_session),
      0, 0 },
};

static const uint16_t
    ngx_cognito_sorted_set_user_pool_session_configuration_response[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_pool_record[] = {
    { ngx_string("Pool"),
      ngx_string("pool"),
      &ngx_cognito_shape_user_pool,
      offsetof(ngx_cognito_user_pool_record_t, pool),
      1, 0 },
    { ngx_string("SigningKeys"),
      ngx_string("signingKeys"),
      &ngx_cognito_shape_signing_key_list,
      offsetof(ngx_cognito_user_pool_record_t, signing_keys),
      1, 0 },
    { ngx_string("Deleting"),
      ngx_string("deleting"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_user_pool_record_t, deleting),
      0, 0 },
    { ngx_string("UserSessionTracking"),
      ngx_string("userSessionTracking"),
      &ngx_cognito_shape_user_session_tracking,
      offsetof(ngx_cognito_user_pool_record_t, user_session_tracking),
      0, 0 },
    { ngx_string("TokenSession"),
      ngx_string("tokenSession"),
      &ngx_cognito_shape_user_pool_token_session_config,
      offsetof(ngx_cognito_user_pool_record_t, token_session),
      0, 0 },
    { ngx_string("SoftwareTokenMfaConfiguration"),
      ngx_string("softwareTokenMfaConfiguration"),
      &ngx_cognito_shape_software_token_mfa_config,
      offsetof(ngx_cognito_user_pool_record_t,
          software_token_mfa_configuration),
      0, 0 },
    { ngx_string("EmailMfaConfiguration"),
      ngx_string("emailMfaConfiguration"),
      &ngx_cognito_shape_email_mfa_config,
      offsetof(ngx_cognito_user_pool_record_t, email_mfa_configuration),
      0, 0 },
    { ngx_string("WebAuthnConfiguration"),
      ngx_string("webAuthnConfiguration"),
      &ngx_cognito_shape_web_authn_configuration,
      offsetof(ngx_cognito_user_pool_record_t, web_authn_configuration),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_pool_record[] = {
    2, 6, 0, 1, 5, 4, 3, 7,
};


static const ngx_cognito_field_t  ngx_cognito_fields_signing_key_record[] = {
    { ngx_string("Kid"),
      ngx_string("kid"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_signing_key_record_t, kid),
      1, 0 },
    { ngx_string("Use"),
      ngx_string("use"),
      &ngx_cognito_shape_token_use,
      offsetof(ngx_cognito_signing_key_record_t, use),
      1, 0 },
    { ngx_string("Modulus"),
      ngx_string("modulus"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_signing_key_record_t, modulus),
      1, 0 },
    { ngx_string("Sealed"),
      ngx_string("sealed"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_signing_key_record_t, sealed),
      1, 0 },
    { ngx_string("SignsFrom"),
      ngx_string("signsFrom"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_signing_key_record_t, signs_from),
      0, 0 },
    { ngx_string("PublishedUntil"),
      ngx_string("publishedUntil"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_signing_key_record_t, published_until),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_signing_key_record[] = {
    0, 2, 5, 3, 4, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_client_record[] = {
    { ngx_string("Client"),
      ngx_string("client"),
      &ngx_cognito_shape_user_pool_client,
      offsetof(ngx_cognito_client_record_t, client),
      1, 0 },
    { ngx_string("Secrets"),
      ngx_string("secrets"),
      &ngx_cognito_shape_sealed_secret_list,
      offsetof(ngx_cognito_client_record_t, secrets),
      0, 0 },
    { ngx_string("SSOSession"),
      ngx_string("sSOSession"),
      &ngx_cognito_shape_client_sso_session_config,
      offsetof(ngx_cognito_client_record_t, sso_session),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_client_record[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_sealed_secret[] = {
    { ngx_string("Id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_sealed_secret_t, id),
      0, 0 },
    { ngx_string("Sealed"),
      ngx_string("sealed"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_sealed_secret_t, sealed),
      1, 0 },
    { ngx_string("Created"),
      ngx_string("created"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_sealed_secret_t, created),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_sealed_secret[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_record[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_record_t, username),
      1, 0 },
    { ngx_string("Sub"),
      ngx_string("sub"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_record_t, sub),
      1, 0 },
    { ngx_string("Status"),
      ngx_string("status"),
      &ngx_cognito_shape_user_status,
      offsetof(ngx_cognito_user_record_t, status),
      1, 0 },
    { ngx_string("Enabled"),
      ngx_string("enabled"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_user_record_t, enabled),
      0, 0 },
    { ngx_string("Created"),
      ngx_string("created"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_record_t, created),
      1, 0 },
    { ngx_string("Modified"),
      ngx_string("modified"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_record_t, modified),
      0, 0 },
    { ngx_string("Attributes"),
      ngx_string("attributes"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_user_record_t, attributes),
      0, 0 },
    { ngx_string("Password"),
      ngx_string("password"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_user_record_t, password),
      0, 0 },
    { ngx_string("PasswordHistory"),
      ngx_string("passwordHistory"),
      &ngx_cognito_shape_bytes_list,
      offsetof(ngx_cognito_user_record_t, password_history),
      0, 0 },
    { ngx_string("TemporaryUntil"),
      ngx_string("temporaryUntil"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_record_t, temporary_until),
      0, 0 },
    { ngx_string("Generation"),
      ngx_string("generation"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_record_t, generation),
      0, 0 },
    { ngx_string("Groups"),
      ngx_string("groups"),
      &ngx_cognito_shape_membership_list,
      offsetof(ngx_cognito_user_record_t, groups),
      0, 0 },
    { ngx_string("MfaSettings"),
      ngx_string("mfaSettings"),
      &ngx_cognito_shape_user_mfa_setting_list,
      offsetof(ngx_cognito_user_record_t, mfa_settings),
      0, 0 },
    { ngx_string("PreferredMfa"),
      ngx_string("preferredMfa"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_record_t, preferred_mfa),
      0, 0 },
    { ngx_string("MfaOptions"),
      ngx_string("mfaOptions"),
      &ngx_cognito_shape_mfa_option_list,
      offsetof(ngx_cognito_user_record_t, mfa_options),
      0, 0 },
    { ngx_string("SoftwareToken"),
      ngx_string("softwareToken"),
      &ngx_cognito_shape_software_token_record,
      offsetof(ngx_cognito_user_record_t, software_token),
      0, 0 },
    { ngx_string("Devices"),
      ngx_string("devices"),
      &ngx_cognito_shape_device_record_list,
      offsetof(ngx_cognito_user_record_t, devices),
      0, 0 },
    { ngx_string("Credentials"),
      ngx_string("credentials"),
      &ngx_cognito_shape_credential_record_list,
      offsetof(ngx_cognito_user_record_t, credentials),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_record[] = {
    6, 4, 17, 16, 3, 10, 11, 14, 12, 5, 7, 8,
    13, 15, 2, 1, 9, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_membership_record[] = {
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_membership_record_t, name),
      1, 0 },
    { ngx_string("Id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_membership_record_t, id),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_membership_record[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_group_record[] = {
    { ngx_string("Id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_group_record_t, id),
      1, 0 },
    { ngx_string("Group"),
      ngx_string("group"),
      &ngx_cognito_shape_group,
      offsetof(ngx_cognito_group_record_t, group),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_group_record[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_software_token_record[] = {
    { ngx_string("Sealed"),
      ngx_string("sealed"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_software_token_record_t, sealed),
      0, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_software_token_record_t, name),
      0, 0 },
    { ngx_string("Verified"),
      ngx_string("verified"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_software_token_record_t, verified),
      0, 0 },
    { ngx_string("LastStep"),
      ngx_string("lastStep"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_software_token_record_t, last_step),
      0, 0 },
    { ngx_string("Pending"),
      ngx_string("pending"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_software_token_record_t, pending),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_software_token_record[] = {
    3, 1, 4, 0, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_device_record[] = {
    { ngx_string("Key"),
      ngx_string("key"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_device_record_t, key),
      1, 0 },
    { ngx_string("GroupKey"),
      ngx_string("groupKey"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_device_record_t, group_key),
      1, 0 },
    { ngx_string("Sealed"),
      ngx_string("sealed"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_device_record_t, sealed),
      1, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_device_record_t, name),
      0, 0 },
    { ngx_string("Remembered"),
      ngx_string("remembered"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_device_record_t, remembered),
      0, 0 },
    { ngx_string("LastAddress"),
      ngx_string("lastAddress"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_device_record_t, last_address),
      0, 0 },
    { ngx_string("Created"),
      ngx_string("created"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_device_record_t, created),
      1, 0 },
    { ngx_string("Modified"),
      ngx_string("modified"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_device_record_t, modified),
      0, 0 },
    { ngx_string("Authenticated"),
      ngx_string("authenticated"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_device_record_t, authenticated),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_device_record[] = {
    8, 6, 1, 0, 5, 7, 3, 4, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_credential_record[] = {
    { ngx_string("Id"),
      ngx_string("id"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_credential_record_t, id),
      1, 0 },
    { ngx_string("PublicKey"),
      ngx_string("publicKey"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_credential_record_t, public_key),
      1, 0 },
    { ngx_string("Algorithm"),
      ngx_string("algorithm"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_credential_record_t, algorithm),
      1, 0 },
    { ngx_string("RelyingParty"),
      ngx_string("relyingParty"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_record_t, relying_party),
      1, 0 },
    { ngx_string("Name"),
      ngx_string("name"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_record_t, name),
      0, 0 },
    { ngx_string("Attachment"),
      ngx_string("attachment"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_record_t, attachment),
      0, 0 },
    { ngx_string("Transports"),
      ngx_string("transports"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_credential_record_t, transports),
      0, 0 },
    { ngx_string("Counter"),
      ngx_string("counter"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_credential_record_t, counter),
      0, 0 },
    { ngx_string("Created"),
      ngx_string("created"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_credential_record_t, created),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_record[] = {
    2, 5, 7, 8, 0, 4, 1, 3, 6,
};


static const ngx_cognito_field_t  ngx_cognito_fields_grant_record[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_grant_record_t, client_id),
      1, 0 },
    { ngx_string("Sub"),
      ngx_string("sub"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_grant_record_t, sub),
      1, 0 },
    { ngx_string("Generation"),
      ngx_string("generation"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_grant_record_t, generation),
      0, 0 },
    { ngx_string("OriginJti"),
      ngx_string("originJti"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_grant_record_t, origin_jti),
      0, 0 },
    { ngx_string("AuthTime"),
      ngx_string("authTime"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_grant_record_t, auth_time),
      0, 0 },
    { ngx_string("Expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_grant_record_t, expires),
      1, 0 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_grant_record_t, device_key),
      0, 0 },
    { ngx_string("DeviceGroupKey"),
      ngx_string("deviceGroupKey"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_grant_record_t, device_group_key),
      0, 0 },
    { ngx_string("Jti"),
      ngx_string("jti"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_grant_record_t, jti),
      0, 0 },
    { ngx_string("Former"),
      ngx_string("former"),
      &ngx_cognito_shape_former_token_list,
      offsetof(ngx_cognito_grant_record_t, former),
      0, 0 },
    { ngx_string("Tracked"),
      ngx_string("tracked"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_grant_record_t, tracked),
      0, 0 },
    { ngx_string("OriginSessionId"),
      ngx_string("originSessionId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_grant_record_t, origin_session_id),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_grant_record[] = {
    4, 0, 7, 6, 5, 9, 2, 8, 3, 11, 1, 10,
};


static const ngx_cognito_field_t  ngx_cognito_fields_former_token_record[] = {
    { ngx_string("Jti"),
      ngx_string("jti"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_former_token_record_t, jti),
      1, 0 },
    { ngx_string("Until"),
      ngx_string("until"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_former_token_record_t, until),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_former_token_record[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_session_record[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_session_record_t, client_id),
      1, 0 },
    { ngx_string("Sub"),
      ngx_string("sub"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_session_record_t, sub),
      1, 0 },
    { ngx_string("Generation"),
      ngx_string("generation"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_session_record_t, generation),
      1, 0 },
    { ngx_string("AuthTime"),
      ngx_string("authTime"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_session_record_t, auth_time),
      0, 0 },
    { ngx_string("Expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_session_record_t, expires),
      1, 0 },
    { ngx_string("LastActive"),
      ngx_string("lastActive"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_user_session_record_t, last_active),
      1, 0 },
    { ngx_string("DeviceType"),
      ngx_string("deviceType"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_session_record_t, device_type),
      0, 0 },
    { ngx_string("Address"),
      ngx_string("address"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_session_record_t, address),
      0, 0 },
    { ngx_string("OriginSessionId"),
      ngx_string("originSessionId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_session_record_t, origin_session_id),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_session_record[] = {
    7, 3, 0, 6, 4, 2, 5, 8, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_session_record[] = {
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_record_t, client_id),
      1, 0 },
    { ngx_string("Sub"),
      ngx_string("sub"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_record_t, sub),
      1, 0 },
    { ngx_string("Challenge"),
      ngx_string("challenge"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_session_record_t, challenge),
      0, 0 },
    { ngx_string("Expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_session_record_t, expires),
      1, 0 },
    { ngx_string("Flow"),
      ngx_string("flow"),
      &ngx_cognito_shape_auth_flow,
      offsetof(ngx_cognito_session_record_t, flow),
      0, 0 },
    { ngx_string("Offered"),
      ngx_string("offered"),
      &ngx_cognito_shape_offered_challenge_list,
      offsetof(ngx_cognito_session_record_t, offered),
      0, 0 },
    { ngx_string("Second"),
      ngx_string("second"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_session_record_t, second),
      0, 0 },
    { ngx_string("Verified"),
      ngx_string("verified"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_session_record_t, verified),
      0, 0 },
    { ngx_string("DeviceKey"),
      ngx_string("deviceKey"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_record_t, device_key),
      0, 0 },
    { ngx_string("Sealed"),
      ngx_string("sealed"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_session_record_t, sealed),
      0, 0 },
    { ngx_string("Proof"),
      ngx_string("proof"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_record_t, proof),
      0, 0 },
    { ngx_string("Address"),
      ngx_string("address"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_record_t, address),
      0, 0 },
    { ngx_string("Simulated"),
      ngx_string("simulated"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_session_record_t, simulated),
      0, 0 },
    { ngx_string("History"),
      ngx_string("history"),
      &ngx_cognito_shape_challenge_result_list,
      offsetof(ngx_cognito_session_record_t, history),
      0, 0 },
    { ngx_string("Metadata"),
      ngx_string("metadata"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_record_t, metadata),
      0, 0 },
    { ngx_string("SrpA"),
      ngx_string("srpA"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_record_t, srp_a),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_session_record[] = {
    11, 2, 0, 8, 3, 4, 13, 14, 5, 10, 9, 6,
    12, 15, 1, 7,
};


static const ngx_cognito_field_t  ngx_cognito_fields_code_record[] = {
    { ngx_string("Proof"),
      ngx_string("proof"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_code_record_t, proof),
      1, 0 },
    { ngx_string("Expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_code_record_t, expires),
      1, 0 },
    { ngx_string("Attribute"),
      ngx_string("attribute"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_code_record_t, attribute),
      0, 0 },
    { ngx_string("Address"),
      ngx_string("address"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_code_record_t, address),
      0, 0 },
    { ngx_string("Pending"),
      ngx_string("pending"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_code_record_t, pending),
      0, 0 },
    { ngx_string("Failures"),
      ngx_string("failures"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_code_record_t, failures),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_code_record[] = {
    3, 2, 1, 5, 4, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_claim_record[] = {
    { ngx_string("Username"),
      ngx_string("username"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_claim_record_t, username),
      1, 0 },
    { ngx_string("Since"),
      ngx_string("since"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_claim_record_t, since),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_claim_record[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_message_record[] = {
    { ngx_string("id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, id),
      0, 0 },
    { ngx_string("time"),
      ngx_string("time"),
      &ngx_cognito_shape_date,
      offsetof(ngx_cognito_message_record_t, time),
      0, 0 },
    { ngx_string("pool"),
      ngx_string("pool"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, pool),
      0, 0 },
    { ngx_string("client"),
      ngx_string("client"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, client),
      0, 0 },
    { ngx_string("username"),
      ngx_string("username"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, username),
      0, 0 },
    { ngx_string("kind"),
      ngx_string("kind"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, kind),
      0, 0 },
    { ngx_string("medium"),
      ngx_string("medium"),
      &ngx_cognito_shape_delivery_medium,
      offsetof(ngx_cognito_message_record_t, medium),
      0, 0 },
    { ngx_string("destination"),
      ngx_string("destination"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, destination),
      0, 0 },
    { ngx_string("subject"),
      ngx_string("subject"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, subject),
      0, 0 },
    { ngx_string("body"),
      ngx_string("body"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, body),
      0, 0 },
    { ngx_string("code"),
      ngx_string("code"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_message_record_t, code),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_message_record[] = {
    9, 3, 10, 7, 0, 5, 6, 2, 8, 1, 4,
};


static const ngx_cognito_field_t  ngx_cognito_fields_token_header[] = {
    { ngx_string("kid"),
      ngx_string("kid"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_token_header_t, kid),
      0, 0 },
    { ngx_string("alg"),
      ngx_string("alg"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_token_header_t, alg),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_token_header[] = {
    1, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_access_token_claims[] = {
    { ngx_string("sub"),
      ngx_string("sub"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, sub),
      0, 0 },
    { ngx_string("device_key"),
      ngx_string("device_key"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, device_key),
      0, 0 },
    { ngx_string("cognito:groups"),
      ngx_string("cognito:groups"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_access_token_claims_t, cognito_groups),
      0, 0 },
    { ngx_string("iss"),
      ngx_string("iss"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, iss),
      0, 0 },
    { ngx_string("version"),
      ngx_string("version"),
      &ngx_cognito_shape_integer,
      offsetof(ngx_cognito_access_token_claims_t, version),
      0, 0 },
    { ngx_string("client_id"),
      ngx_string("client_id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, client_id),
      0, 0 },
    { ngx_string("origin_jti"),
      ngx_string("origin_jti"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, origin_jti),
      0, 0 },
    { ngx_string("event_id"),
      ngx_string("event_id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, event_id),
      0, 0 },
    { ngx_string("token_use"),
      ngx_string("token_use"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, token_use),
      0, 0 },
    { ngx_string("scope"),
      ngx_string("scope"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, scope),
      0, 0 },
    { ngx_string("auth_time"),
      ngx_string("auth_time"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_access_token_claims_t, auth_time),
      0, 0 },
    { ngx_string("exp"),
      ngx_string("exp"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_access_token_claims_t, exp),
      0, 0 },
    { ngx_string("iat"),
      ngx_string("iat"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_access_token_claims_t, iat),
      0, 0 },
    { ngx_string("jti"),
      ngx_string("jti"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, jti),
      0, 0 },
    { ngx_string("username"),
      ngx_string("username"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_access_token_claims_t, username),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_access_token_claims[] = {
    10, 5, 2, 1, 7, 11, 12, 3, 13, 6, 9, 0,
    8, 14, 4,
};


static const ngx_cognito_field_t  ngx_cognito_fields_refresh_token_content[] = {
    { ngx_string("pool"),
      ngx_string("pool"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_refresh_token_content_t, pool),
      0, 0 },
    { ngx_string("username"),
      ngx_string("username"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_refresh_token_content_t, username),
      0, 0 },
    { ngx_string("client"),
      ngx_string("client"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_refresh_token_content_t, client),
      0, 0 },
    { ngx_string("grant"),
      ngx_string("grant"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_refresh_token_content_t, grant),
      0, 0 },
    { ngx_string("jti"),
      ngx_string("jti"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_refresh_token_content_t, jti),
      0, 0 },
    { ngx_string("expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_refresh_token_content_t, expires),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_refresh_token_content[] = {
    2, 5, 3, 4, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_session_content[] = {
    { ngx_string("pool"),
      ngx_string("pool"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_content_t, pool),
      0, 0 },
    { ngx_string("username"),
      ngx_string("username"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_content_t, username),
      0, 0 },
    { ngx_string("client"),
      ngx_string("client"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_content_t, client),
      0, 0 },
    { ngx_string("id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_session_content_t, id),
      0, 0 },
    { ngx_string("challenge"),
      ngx_string("challenge"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_session_content_t, challenge),
      0, 0 },
    { ngx_string("expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_session_content_t, expires),
      0, 0 },
    { ngx_string("simulated"),
      ngx_string("simulated"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_session_content_t, simulated),
      0, 0 },
    { ngx_string("purpose"),
      ngx_string("purpose"),
      &ngx_cognito_shape_session_purpose,
      offsetof(ngx_cognito_session_content_t, purpose),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_session_content[] = {
    4, 2, 5, 3, 0, 7, 6, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_secret_block_content[] = {
    { ngx_string("pool"),
      ngx_string("pool"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_secret_block_content_t, pool),
      0, 0 },
    { ngx_string("client"),
      ngx_string("client"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_secret_block_content_t, client),
      0, 0 },
    { ngx_string("username"),
      ngx_string("username"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_secret_block_content_t, username),
      0, 0 },
    { ngx_string("name"),
      ngx_string("name"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_secret_block_content_t, name),
      0, 0 },
    { ngx_string("sub"),
      ngx_string("sub"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_secret_block_content_t, sub),
      0, 0 },
    { ngx_string("id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_secret_block_content_t, id),
      0, 0 },
    { ngx_string("flow"),
      ngx_string("flow"),
      &ngx_cognito_shape_auth_flow,
      offsetof(ngx_cognito_secret_block_content_t, flow),
      0, 0 },
    { ngx_string("former"),
      ngx_string("former"),
      &ngx_cognito_shape_challenge_name,
      offsetof(ngx_cognito_secret_block_content_t, former),
      0, 0 },
    { ngx_string("device_key"),
      ngx_string("device_key"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_secret_block_content_t, device_key),
      0, 0 },
    { ngx_string("expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_secret_block_content_t, expires),
      0, 0 },
    { ngx_string("simulated"),
      ngx_string("simulated"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_secret_block_content_t, simulated),
      0, 0 },
    { ngx_string("history"),
      ngx_string("history"),
      &ngx_cognito_shape_challenge_result_list,
      offsetof(ngx_cognito_secret_block_content_t, history),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_secret_block_content[] = {
    1, 8, 9, 6, 7, 11, 5, 3, 0, 10, 4, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_passkey_challenge_record[] = {
    { ngx_string("Challenge"),
      ngx_string("challenge"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_passkey_challenge_record_t, challenge),
      1, 0 },
    { ngx_string("ClientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_passkey_challenge_record_t, client_id),
      1, 0 },
    { ngx_string("Expires"),
      ngx_string("expires"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_passkey_challenge_record_t, expires),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_passkey_challenge_record[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_credential_creation_options[] = {
    { ngx_string("challenge"),
      ngx_string("challenge"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_creation_options_t, challenge),
      0, 0 },
    { ngx_string("rp"),
      ngx_string("rp"),
      &ngx_cognito_shape_credential_entity,
      offsetof(ngx_cognito_credential_creation_options_t, rp),
      0, 0 },
    { ngx_string("user"),
      ngx_string("user"),
      &ngx_cognito_shape_credential_entity,
      offsetof(ngx_cognito_credential_creation_options_t, user),
      0, 0 },
    { ngx_string("pubKeyCredParams"),
      ngx_string("pubKeyCredParams"),
      &ngx_cognito_shape_credential_parameters_list,
      offsetof(ngx_cognito_credential_creation_options_t, pub_key_cred_params),
      0, 0 },
    { ngx_string("timeout"),
      ngx_string("timeout"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_credential_creation_options_t, timeout),
      0, 0 },
    { ngx_string("excludeCredentials"),
      ngx_string("excludeCredentials"),
      &ngx_cognito_shape_credential_descriptor_list,
      offsetof(ngx_cognito_credential_creation_options_t, exclude_credentials),
      0, 0 },
    { ngx_string("authenticatorSelection"),
      ngx_string("authenticatorSelection"),
      &ngx_cognito_shape_authenticator_selection,
      offsetof(ngx_cognito_credential_creation_options_t,
          authenticator_selection),
      0, 0 },
    { ngx_string("attestation"),
      ngx_string("attestation"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_creation_options_t, attestation),
      0, 0 },
    { ngx_string("extensions"),
      ngx_string("extensions"),
      &ngx_cognito_shape_credential_extensions,
      offsetof(ngx_cognito_credential_creation_options_t, extensions),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_creation_options[] = {
    7, 6, 0, 5, 8, 3, 1, 4, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_credential_entity[] = {
    { ngx_string("id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_entity_t, id),
      0, 0 },
    { ngx_string("name"),
      ngx_string("name"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_entity_t, name),
      0, 0 },
    { ngx_string("displayName"),
      ngx_string("displayName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_entity_t, display_name),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_entity[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_credential_parameters[] = {
    { ngx_string("alg"),
      ngx_string("alg"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_credential_parameters_t, alg),
      0, 0 },
    { ngx_string("type"),
      ngx_string("type"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_parameters_t, type),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_parameters[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_credential_descriptor[] = {
    { ngx_string("id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_descriptor_t, id),
      0, 0 },
    { ngx_string("type"),
      ngx_string("type"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_descriptor_t, type),
      0, 0 },
    { ngx_string("transports"),
      ngx_string("transports"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_credential_descriptor_t, transports),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_descriptor[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_authenticator_selection[] = {
    { ngx_string("requireResidentKey"),
      ngx_string("requireResidentKey"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_authenticator_selection_t, require_resident_key),
      0, 0 },
    { ngx_string("residentKey"),
      ngx_string("residentKey"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_selection_t, resident_key),
      0, 0 },
    { ngx_string("userVerification"),
      ngx_string("userVerification"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_selection_t, user_verification),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_authenticator_selection[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_credential_extensions[] = {
    { ngx_string("credProps"),
      ngx_string("credProps"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_credential_extensions_t, cred_props),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_extensions[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_credential_request_options[] = {
    { ngx_string("challenge"),
      ngx_string("challenge"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_request_options_t, challenge),
      0, 0 },
    { ngx_string("timeout"),
      ngx_string("timeout"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_credential_request_options_t, timeout),
      0, 0 },
    { ngx_string("rpId"),
      ngx_string("rpId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_request_options_t, rp_id),
      0, 0 },
    { ngx_string("allowCredentials"),
      ngx_string("allowCredentials"),
      &ngx_cognito_shape_credential_descriptor_list,
      offsetof(ngx_cognito_credential_request_options_t, allow_credentials),
      0, 0 },
    { ngx_string("userVerification"),
      ngx_string("userVerification"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_credential_request_options_t, user_verification),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_request_options[] = {
    3, 0, 2, 1, 4,
};


static const ngx_cognito_field_t  ngx_cognito_fields_public_key_credential[] = {
    { ngx_string("id"),
      ngx_string("id"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_public_key_credential_t, id),
      0, 0 },
    { ngx_string("rawId"),
      ngx_string("rawId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_public_key_credential_t, raw_id),
      0, 0 },
    { ngx_string("type"),
      ngx_string("type"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_public_key_credential_t, type),
      0, 0 },
    { ngx_string("authenticatorAttachment"),
      ngx_string("authenticatorAttachment"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_public_key_credential_t, authenticator_attachment),
      0, 0 },
    { ngx_string("response"),
      ngx_string("response"),
      &ngx_cognito_shape_authenticator_response,
      offsetof(ngx_cognito_public_key_credential_t, response),
      0, 0 },
    { ngx_string("clientExtensionResults"),
      ngx_string("clientExtensionResults"),
      &ngx_cognito_shape_extension_results,
      offsetof(ngx_cognito_public_key_credential_t, client_extension_results),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_public_key_credential[] = {
    3, 5, 0, 1, 4, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_authenticator_response[] = {
    { ngx_string("clientDataJSON"),
      ngx_string("clientDataJSON"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_response_t, client_data_json),
      0, 0 },
    { ngx_string("attestationObject"),
      ngx_string("attestationObject"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_response_t, attestation_object),
      0, 0 },
    { ngx_string("authenticatorData"),
      ngx_string("authenticatorData"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_response_t, authenticator_data),
      0, 0 },
    { ngx_string("publicKey"),
      ngx_string("publicKey"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_response_t, public_key),
      0, 0 },
    { ngx_string("publicKeyAlgorithm"),
      ngx_string("publicKeyAlgorithm"),
      &ngx_cognito_shape_long,
      offsetof(ngx_cognito_authenticator_response_t, public_key_algorithm),
      0, 0 },
    { ngx_string("transports"),
      ngx_string("transports"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_authenticator_response_t, transports),
      0, 0 },
    { ngx_string("signature"),
      ngx_string("signature"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_response_t, signature),
      0, 0 },
    { ngx_string("userHandle"),
      ngx_string("userHandle"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_authenticator_response_t, user_handle),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_authenticator_response[] = {
    1, 2, 0, 3, 4, 6, 5, 7,
};


static const ngx_cognito_field_t  ngx_cognito_fields_extension_results[] = {
    { ngx_string("credProps"),
      ngx_string("credProps"),
      &ngx_cognito_shape_credential_properties,
      offsetof(ngx_cognito_extension_results_t, cred_props),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_extension_results[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_credential_properties[] = {
    { ngx_string("rk"),
      ngx_string("rk"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_credential_properties_t, rk),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_credential_properties[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_client_data[] = {
    { ngx_string("type"),
      ngx_string("type"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_client_data_t, type),
      0, 0 },
    { ngx_string("challenge"),
      ngx_string("challenge"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_client_data_t, challenge),
      0, 0 },
    { ngx_string("origin"),
      ngx_string("origin"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_client_data_t, origin),
      0, 0 },
    { ngx_string("crossOrigin"),
      ngx_string("crossOrigin"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_client_data_t, cross_origin),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_client_data[] = {
    1, 3, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_json_web_key_set[] = {
    { ngx_string("keys"),
      ngx_string("keys"),
      &ngx_cognito_shape_json_web_key_list,
      offsetof(ngx_cognito_json_web_key_set_t, keys),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_json_web_key_set[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_json_web_key[] = {
    { ngx_string("alg"),
      ngx_string("alg"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_json_web_key_t, alg),
      0, 0 },
    { ngx_string("e"),
      ngx_string("e"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_json_web_key_t, e),
      0, 0 },
    { ngx_string("kid"),
      ngx_string("kid"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_json_web_key_t, kid),
      0, 0 },
    { ngx_string("kty"),
      ngx_string("kty"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_json_web_key_t, kty),
      0, 0 },
    { ngx_string("n"),
      ngx_string("n"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_json_web_key_t, n),
      0, 0 },
    { ngx_string("use"),
      ngx_string("use"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_json_web_key_t, use),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_json_web_key[] = {
    0, 1, 2, 3, 4, 5,
};


static const ngx_cognito_field_t  ngx_cognito_fields_open_id_configuration[] = {
    { ngx_string("authorization_endpoint"),
      ngx_string("authorization_endpoint"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_open_id_configuration_t, authorization_endpoint),
      0, 0 },
    { ngx_string("end_session_endpoint"),
      ngx_string("end_session_endpoint"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_open_id_configuration_t, end_session_endpoint),
      0, 0 },
    { ngx_string("id_token_signing_alg_values_supported"),
      ngx_string("id_token_signing_alg_values_supported"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_open_id_configuration_t,
          id_token_signing_alg_values_supported),
      0, 0 },
    { ngx_string("issuer"),
      ngx_string("issuer"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_open_id_configuration_t, issuer),
      0, 0 },
    { ngx_string("jwks_uri"),
      ngx_string("jwks_uri"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_open_id_configuration_t, jwks_uri),
      0, 0 },
    { ngx_string("response_types_supported"),
      ngx_string("response_types_supported"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_open_id_configuration_t, response_types_supported),
      0, 0 },
    { ngx_string("revocation_endpoint"),
      ngx_string("revocation_endpoint"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_open_id_configuration_t, revocation_endpoint),
      0, 0 },
    { ngx_string("scopes_supported"),
      ngx_string("scopes_supported"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_open_id_configuration_t, scopes_supported),
      0, 0 },
    { ngx_string("subject_types_supported"),
      ngx_string("subject_types_supported"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_open_id_configuration_t, subject_types_supported),
      0, 0 },
    { ngx_string("token_endpoint"),
      ngx_string("token_endpoint"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_open_id_configuration_t, token_endpoint),
      0, 0 },
    { ngx_string("token_endpoint_auth_methods_supported"),
      ngx_string("token_endpoint_auth_methods_supported"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_open_id_configuration_t,
          token_endpoint_auth_methods_supported),
      0, 0 },
    { ngx_string("userinfo_endpoint"),
      ngx_string("userinfo_endpoint"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_open_id_configuration_t, userinfo_endpoint),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_open_id_configuration[] = {
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
};


static const ngx_cognito_field_t  ngx_cognito_fields_challenge_result[] = {
    { ngx_string("challengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_challenge_result_t, challenge_name),
      0, 0 },
    { ngx_string("challengeResult"),
      ngx_string("challengeResult"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_challenge_result_t, challenge_result),
      0, 0 },
    { ngx_string("challengeMetadata"),
      ngx_string("challengeMetadata"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_challenge_result_t, challenge_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_challenge_result[] = {
    2, 0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_trigger_event[] = {
    { ngx_string("version"),
      ngx_string("version"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_event_t, version),
      0, 0 },
    { ngx_string("region"),
      ngx_string("region"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_event_t, region),
      0, 0 },
    { ngx_string("userPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_event_t, user_pool_id),
      0, 0 },
    { ngx_string("userName"),
      ngx_string("userName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_event_t, user_name),
      0, 0 },
    { ngx_string("callerContext"),
      ngx_string("callerContext"),
      &ngx_cognito_shape_trigger_caller,
      offsetof(ngx_cognito_trigger_event_t, caller_context),
      0, 0 },
    { ngx_string("triggerSource"),
      ngx_string("triggerSource"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_event_t, trigger_source),
      0, 0 },
    { ngx_string("request"),
      ngx_string("request"),
      &ngx_cognito_shape_trigger_request,
      offsetof(ngx_cognito_trigger_event_t, request),
      0, 0 },
    { ngx_string("response"),
      ngx_string("response"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_trigger_event_t, response),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_trigger_event[] = {
    4, 1, 6, 7, 5, 3, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_trigger_answer[] = {
    { ngx_string("version"),
      ngx_string("version"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_answer_t, version),
      1, 0 },
    { ngx_string("region"),
      ngx_string("region"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_answer_t, region),
      1, 0 },
    { ngx_string("userPoolId"),
      ngx_string("userPoolId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_answer_t, user_pool_id),
      1, 0 },
    { ngx_string("userName"),
      ngx_string("userName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_answer_t, user_name),
      1, 0 },
    { ngx_string("callerContext"),
      ngx_string("callerContext"),
      &ngx_cognito_shape_trigger_caller,
      offsetof(ngx_cognito_trigger_answer_t, caller_context),
      1, 0 },
    { ngx_string("triggerSource"),
      ngx_string("triggerSource"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_answer_t, trigger_source),
      1, 0 },
    { ngx_string("response"),
      ngx_string("response"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_trigger_answer_t, response),
      1, 0 },
};

static const uint16_t  ngx_cognito_sorted_trigger_answer[] = {
    4, 1, 6, 5, 3, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_trigger_caller[] = {
    { ngx_string("awsSdkVersion"),
      ngx_string("awsSdkVersion"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_caller_t, aws_sdk_version),
      0, 0 },
    { ngx_string("clientId"),
      ngx_string("clientId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_caller_t, client_id),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_trigger_caller[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_trigger_failure[] = {
    { ngx_string("errorMessage"),
      ngx_string("errorMessage"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_failure_t, error_message),
      0, 0 },
    { ngx_string("errorType"),
      ngx_string("errorType"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_failure_t, error_type),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_trigger_failure[] = {
    0, 1,
};


static const ngx_cognito_field_t  ngx_cognito_fields_trigger_request[] = {
    { ngx_string("userAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_trigger_request_t, user_attributes),
      0, 0 },
    { ngx_string("password"),
      ngx_string("password"),
      &ngx_cognito_shape_password,
      offsetof(ngx_cognito_trigger_request_t, password),
      0, 1 },
    { ngx_string("validationData"),
      ngx_string("validationData"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_trigger_request_t, validation_data),
      0, 0 },
    { ngx_string("challengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, challenge_name),
      0, 0 },
    { ngx_string("session"),
      ngx_string("session"),
      &ngx_cognito_shape_challenge_result_list,
      offsetof(ngx_cognito_trigger_request_t, session),
      0, 0 },
    { ngx_string("privateChallengeParameters"),
      ngx_string("privateChallengeParameters"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_trigger_request_t, private_challenge_parameters),
      0, 0 },
    { ngx_string("challengeAnswer"),
      ngx_string("challengeAnswer"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, challenge_answer),
      0, 0 },
    { ngx_string("newDeviceUsed"),
      ngx_string("newDeviceUsed"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_trigger_request_t, new_device_used),
      0, 0 },
    { ngx_string("groupConfiguration"),
      ngx_string("groupConfiguration"),
      &ngx_cognito_shape_trigger_group_configuration,
      offsetof(ngx_cognito_trigger_request_t, group_configuration),
      0, 0 },
    { ngx_string("scopes"),
      ngx_string("scopes"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_trigger_request_t, scopes),
      0, 0 },
    { ngx_string("type"),
      ngx_string("type"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, type),
      0, 0 },
    { ngx_string("code"),
      ngx_string("code"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, code),
      0, 0 },
    { ngx_string("codeParameter"),
      ngx_string("codeParameter"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, code_parameter),
      0, 0 },
    { ngx_string("linkParameter"),
      ngx_string("linkParameter"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, link_parameter),
      0, 0 },
    { ngx_string("usernameParameter"),
      ngx_string("usernameParameter"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_trigger_request_t, username_parameter),
      0, 0 },
    { ngx_string("providerName"),
      ngx_string("providerName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, provider_name),
      0, 0 },
    { ngx_string("providerType"),
      ngx_string("providerType"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_request_t, provider_type),
      0, 0 },
    { ngx_string("attributes"),
      ngx_string("attributes"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_trigger_request_t, attributes),
      0, 0 },
    { ngx_string("clientMetadata"),
      ngx_string("clientMetadata"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_trigger_request_t, client_metadata),
      0, 0 },
    { ngx_string("userNotFound"),
      ngx_string("userNotFound"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_trigger_request_t, user_not_found),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_trigger_request[] = {
    17, 6, 3, 18, 11, 12, 8, 13, 7, 1, 5, 15,
    16, 9, 4, 10, 0, 19, 14, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_trigger_group_configuration[] = {
    { ngx_string("groupsToOverride"),
      ngx_string("groupsToOverride"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_trigger_group_configuration_t, groups_to_override),
      0, 0 },
    { ngx_string("iamRolesToOverride"),
      ngx_string("iamRolesToOverride"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_trigger_group_configuration_t,
          iam_roles_to_override),
      0, 0 },
    { ngx_string("preferredRole"),
      ngx_string("preferredRole"),
      &ngx_cognito_shape_document,
      offsetof(ngx_cognito_trigger_group_configuration_t, preferred_role),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_trigger_group_configuration[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_trigger_groups[] = {
    { ngx_string("groupsToOverride"),
      ngx_string("groupsToOverride"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_trigger_groups_t, groups_to_override),
      0, 0 },
    { ngx_string("iamRolesToOverride"),
      ngx_string("iamRolesToOverride"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_trigger_groups_t, iam_roles_to_override),
      0, 0 },
    { ngx_string("preferredRole"),
      ngx_string("preferredRole"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_trigger_groups_t, preferred_role),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_trigger_groups[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_generate_data_key_ask[] = {
    { ngx_string("KeyId"),
      ngx_string("keyId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_generate_data_key_ask_t, key_id),
      0, 0 },
    { ngx_string("EncryptionContext"),
      ngx_string("encryptionContext"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_generate_data_key_ask_t, encryption_context),
      0, 0 },
    { ngx_string("KeySpec"),
      ngx_string("keySpec"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_generate_data_key_ask_t, key_spec),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_generate_data_key_ask[] = {
    1, 0, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_generate_data_key_answer[] = {
    { ngx_string("CiphertextBlob"),
      ngx_string("ciphertextBlob"),
      &ngx_cognito_shape_bytes,
      offsetof(ngx_cognito_generate_data_key_answer_t, ciphertext_blob),
      0, 0 },
    { ngx_string("KeyId"),
      ngx_string("keyId"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_generate_data_key_answer_t, key_id),
      0, 0 },
    { ngx_string("Plaintext"),
      ngx_string("plaintext"),
      &ngx_cognito_shape_secret_bytes,
      offsetof(ngx_cognito_generate_data_key_answer_t, plaintext),
      0, 1 },
};

static const uint16_t  ngx_cognito_sorted_generate_data_key_answer[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t  ngx_cognito_fields_kms_failure[] = {
    { ngx_string("__type"),
      ngx_string("__type"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_kms_failure_t, __type),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_kms_failure[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_pre_sign_up_answer[] = {
    { ngx_string("autoConfirmUser"),
      ngx_string("autoConfirmUser"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_pre_sign_up_answer_t, auto_confirm_user),
      0, 0 },
    { ngx_string("autoVerifyEmail"),
      ngx_string("autoVerifyEmail"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_pre_sign_up_answer_t, auto_verify_email),
      0, 0 },
    { ngx_string("autoVerifyPhone"),
      ngx_string("autoVerifyPhone"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_pre_sign_up_answer_t, auto_verify_phone),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_pre_sign_up_answer[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_define_auth_challenge_answer[] = {
    { ngx_string("challengeName"),
      ngx_string("challengeName"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_define_auth_challenge_answer_t, challenge_name),
      0, 0 },
    { ngx_string("issueTokens"),
      ngx_string("issueTokens"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_define_auth_challenge_answer_t, issue_tokens),
      0, 0 },
    { ngx_string("failAuthentication"),
      ngx_string("failAuthentication"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_define_auth_challenge_answer_t, fail_authentication),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_define_auth_challenge_answer[] = {
    0, 2, 1,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_create_auth_challenge_answer[] = {
    { ngx_string("publicChallengeParameters"),
      ngx_string("publicChallengeParameters"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_create_auth_challenge_answer_t,
          public_challenge_parameters),
      0, 0 },
    { ngx_string("privateChallengeParameters"),
      ngx_string("privateChallengeParameters"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_create_auth_challenge_answer_t,
          private_challenge_parameters),
      0, 0 },
    { ngx_string("challengeMetadata"),
      ngx_string("challengeMetadata"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_create_auth_challenge_answer_t, challenge_metadata),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_create_auth_challenge_answer[] = {
    2, 1, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_verify_auth_challenge_answer[] = {
    { ngx_string("answerCorrect"),
      ngx_string("answerCorrect"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_verify_auth_challenge_answer_t, answer_correct),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_verify_auth_challenge_answer[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_user_migration_answer[] = {
    { ngx_string("userAttributes"),
      ngx_string("userAttributes"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_user_migration_answer_t, user_attributes),
      0, 0 },
    { ngx_string("finalUserStatus"),
      ngx_string("finalUserStatus"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_migration_answer_t, final_user_status),
      0, 0 },
    { ngx_string("messageAction"),
      ngx_string("messageAction"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_user_migration_answer_t, message_action),
      0, 0 },
    { ngx_string("desiredDeliveryMediums"),
      ngx_string("desiredDeliveryMediums"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_user_migration_answer_t, desired_delivery_mediums),
      0, 0 },
    { ngx_string("forceAliasCreation"),
      ngx_string("forceAliasCreation"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_user_migration_answer_t, force_alias_creation),
      0, 0 },
    { ngx_string("enableSMSMFA"),
      ngx_string("enableSMSMFA"),
      &ngx_cognito_shape_boolean,
      offsetof(ngx_cognito_user_migration_answer_t, enable_smsmfa),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_user_migration_answer[] = {
    3, 5, 1, 4, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_custom_message_answer[] = {
    { ngx_string("smsMessage"),
      ngx_string("smsMessage"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_custom_message_answer_t, sms_message),
      0, 0 },
    { ngx_string("emailMessage"),
      ngx_string("emailMessage"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_custom_message_answer_t, email_message),
      0, 0 },
    { ngx_string("emailSubject"),
      ngx_string("emailSubject"),
      &ngx_cognito_shape_string,
      offsetof(ngx_cognito_custom_message_answer_t, email_subject),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_custom_message_answer[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_inbound_federation_answer[] = {
    { ngx_string("userAttributesToMap"),
      ngx_string("userAttributesToMap"),
      &ngx_cognito_shape_claim_map,
      offsetof(ngx_cognito_inbound_federation_answer_t, user_attributes_to_map),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_inbound_federation_answer[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_pre_token_generation_answer[] = {
    { ngx_string("claimsOverrideDetails"),
      ngx_string("claimsOverrideDetails"),
      &ngx_cognito_shape_claims_override,
      offsetof(ngx_cognito_pre_token_generation_answer_t,
          claims_override_details),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_pre_token_generation_answer[] = {
    0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_claims_override[] = {
    { ngx_string("claimsToAddOrOverride"),
      ngx_string("claimsToAddOrOverride"),
      &ngx_cognito_shape_string_to_string_map,
      offsetof(ngx_cognito_claims_override_t, claims_to_add_or_override),
      0, 0 },
    { ngx_string("claimsToSuppress"),
      ngx_string("claimsToSuppress"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_claims_override_t, claims_to_suppress),
      0, 0 },
    { ngx_string("groupOverrideDetails"),
      ngx_string("groupOverrideDetails"),
      &ngx_cognito_shape_trigger_groups,
      offsetof(ngx_cognito_claims_override_t, group_override_details),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_claims_override[] = {
    0, 1, 2,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_pre_token_generation_v2_answer[] = {
    { ngx_string("claimsAndScopeOverrideDetails"),
      ngx_string("claimsAndScopeOverrideDetails"),
      &ngx_cognito_shape_claims_and_scope_override,
      offsetof(ngx_cognito_pre_token_generation_v2_answer_t,
          claims_and_scope_override_details),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_pre_token_generation_v2_answer[] = {
    0,
};


static const ngx_cognito_field_t
    ngx_cognito_fields_claims_and_scope_override[] = {
    { ngx_string("idTokenGeneration"),
      ngx_string("idTokenGeneration"),
      &ngx_cognito_shape_token_override,
      offsetof(ngx_cognito_claims_and_scope_override_t, id_token_generation),
      0, 0 },
    { ngx_string("accessTokenGeneration"),
      ngx_string("accessTokenGeneration"),
      &ngx_cognito_shape_token_override,
      offsetof(ngx_cognito_claims_and_scope_override_t,
          access_token_generation),
      0, 0 },
    { ngx_string("groupOverrideDetails"),
      ngx_string("groupOverrideDetails"),
      &ngx_cognito_shape_trigger_groups,
      offsetof(ngx_cognito_claims_and_scope_override_t, group_override_details),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_claims_and_scope_override[] = {
    1, 2, 0,
};


static const ngx_cognito_field_t  ngx_cognito_fields_token_override[] = {
    { ngx_string("claimsToAddOrOverride"),
      ngx_string("claimsToAddOrOverride"),
      &ngx_cognito_shape_claim_map,
      offsetof(ngx_cognito_token_override_t, claims_to_add_or_override),
      0, 0 },
    { ngx_string("claimsToSuppress"),
      ngx_string("claimsToSuppress"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_token_override_t, claims_to_suppress),
      0, 0 },
    { ngx_string("scopesToAdd"),
      ngx_string("scopesToAdd"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_token_override_t, scopes_to_add),
      0, 0 },
    { ngx_string("scopesToSuppress"),
      ngx_string("scopesToSuppress"),
      &ngx_cognito_shape_claim_string_list,
      offsetof(ngx_cognito_token_override_t, scopes_to_suppress),
      0, 0 },
};

static const uint16_t  ngx_cognito_sorted_token_override[] = {
    0, 1, 2, 3,
};



const ngx_cognito_shape_t  ngx_cognito_shape_aws_account_id = {
    .name = ngx_string("AWSAccountIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[0],
    .max = 12,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_access_token_validity = {
    .name = ngx_string("AccessTokenValidityType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 86400,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_account_recovery_setting = {
    .name = ngx_string("AccountRecoverySettingType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_account_recovery_setting_t),
    .fields = ngx_cognito_fields_account_recovery_setting,
    .sorted = ngx_cognito_sorted_account_recovery_setting,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_account_takeover_action_notify = {
    .name = ngx_string("AccountTakeoverActionNotifyType"),
    .type = NGX_COGNITO_BOOLEAN,
    .size = sizeof(ngx_uint_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_account_takeover_action = {
    .name = ngx_string("AccountTakeoverActionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_account_takeover_action_t),
    .fields = ngx_cognito_fields_account_takeover_action,
    .sorted = ngx_cognito_sorted_account_takeover_action,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_account_takeover_actions = {
    .name = ngx_string("AccountTakeoverActionsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_account_takeover_actions_t),
    .fields = ngx_cognito_fields_account_takeover_actions,
    .sorted = ngx_cognito_sorted_account_takeover_actions,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_account_takeover_event_action = {
    .name = ngx_string("AccountTakeoverEventActionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_account_takeover_event_action,
    .nvalues = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_account_takeover_risk_configuration = {
    .name = ngx_string("AccountTakeoverRiskConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_account_takeover_risk_configuration_t),
    .fields = ngx_cognito_fields_account_takeover_risk_configuration,
    .sorted = ngx_cognito_sorted_account_takeover_risk_configuration,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_add_custom_attributes_request = {
    .name = ngx_string("AddCustomAttributesRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_add_custom_attributes_request_t),
    .fields = ngx_cognito_fields_add_custom_attributes_request,
    .sorted = ngx_cognito_sorted_add_custom_attributes_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_add_custom_attributes_response = {
    .name = ngx_string("AddCustomAttributesResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_add_custom_attributes_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_add_user_pool_client_secret_request = {
    .name = ngx_string("AddUserPoolClientSecretRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_add_user_pool_client_secret_request_t),
    .fields = ngx_cognito_fields_add_user_pool_client_secret_request,
    .sorted = ngx_cognito_sorted_add_user_pool_client_secret_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_add_user_pool_client_secret_response = {
    .name = ngx_string("AddUserPoolClientSecretResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_add_user_pool_client_secret_response_t),
    .fields = ngx_cognito_fields_add_user_pool_client_secret_response,
    .sorted = ngx_cognito_sorted_add_user_pool_client_secret_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_add_user_to_group_request = {
    .name = ngx_string("AdminAddUserToGroupRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_add_user_to_group_request_t),
    .fields = ngx_cognito_fields_admin_add_user_to_group_request,
    .sorted = ngx_cognito_sorted_admin_add_user_to_group_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_confirm_sign_up_request = {
    .name = ngx_string("AdminConfirmSignUpRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_confirm_sign_up_request_t),
    .fields = ngx_cognito_fields_admin_confirm_sign_up_request,
    .sorted = ngx_cognito_sorted_admin_confirm_sign_up_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_confirm_sign_up_response = {
    .name = ngx_string("AdminConfirmSignUpResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_confirm_sign_up_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_create_user_config = {
    .name = ngx_string("AdminCreateUserConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_create_user_config_t),
    .fields = ngx_cognito_fields_admin_create_user_config,
    .sorted = ngx_cognito_sorted_admin_create_user_config,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_create_user_request = {
    .name = ngx_string("AdminCreateUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_create_user_request_t),
    .fields = ngx_cognito_fields_admin_create_user_request,
    .sorted = ngx_cognito_sorted_admin_create_user_request,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_create_user_response = {
    .name = ngx_string("AdminCreateUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_create_user_response_t),
    .fields = ngx_cognito_fields_admin_create_user_response,
    .sorted = ngx_cognito_sorted_admin_create_user_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_create_user_unused_account_validity_days = {
    .name = ngx_string("AdminCreateUserUnusedAccountValidityDaysType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 365,
    .has_max = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_user_attributes_request = {
    .name = ngx_string("AdminDeleteUserAttributesRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_delete_user_attributes_request_t),
    .fields = ngx_cognito_fields_admin_delete_user_attributes_request,
    .sorted = ngx_cognito_sorted_admin_delete_user_attributes_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_user_attributes_response = {
    .name = ngx_string("AdminDeleteUserAttributesResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_delete_user_attributes_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_delete_user_request = {
    .name = ngx_string("AdminDeleteUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_delete_user_request_t),
    .fields = ngx_cognito_fields_admin_delete_user_request,
    .sorted = ngx_cognito_sorted_admin_delete_user_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_disable_provider_for_user_request = {
    .name = ngx_string("AdminDisableProviderForUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_disable_provider_for_user_request_t),
    .fields = ngx_cognito_fields_admin_disable_provider_for_user_request,
    .sorted = ngx_cognito_sorted_admin_disable_provider_for_user_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_disable_provider_for_user_response = {
    .name = ngx_string("AdminDisableProviderForUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_disable_provider_for_user_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_disable_user_request = {
    .name = ngx_string("AdminDisableUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_disable_user_request_t),
    .fields = ngx_cognito_fields_admin_disable_user_request,
    .sorted = ngx_cognito_sorted_admin_disable_user_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_disable_user_response = {
    .name = ngx_string("AdminDisableUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_disable_user_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_enable_user_request = {
    .name = ngx_string("AdminEnableUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_enable_user_request_t),
    .fields = ngx_cognito_fields_admin_enable_user_request,
    .sorted = ngx_cognito_sorted_admin_enable_user_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_enable_user_response = {
    .name = ngx_string("AdminEnableUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_enable_user_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_forget_device_request = {
    .name = ngx_string("AdminForgetDeviceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_forget_device_request_t),
    .fields = ngx_cognito_fields_admin_forget_device_request,
    .sorted = ngx_cognito_sorted_admin_forget_device_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_device_request = {
    .name = ngx_string("AdminGetDeviceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_get_device_request_t),
    .fields = ngx_cognito_fields_admin_get_device_request,
    .sorted = ngx_cognito_sorted_admin_get_device_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_device_response = {
    .name = ngx_string("AdminGetDeviceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_get_device_response_t),
    .fields = ngx_cognito_fields_admin_get_device_response,
    .sorted = ngx_cognito_sorted_admin_get_device_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_get_user_auth_factors_request = {
    .name = ngx_string("AdminGetUserAuthFactorsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_get_user_auth_factors_request_t),
    .fields = ngx_cognito_fields_admin_get_user_auth_factors_request,
    .sorted = ngx_cognito_sorted_admin_get_user_auth_factors_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_get_user_auth_factors_response = {
    .name = ngx_string("AdminGetUserAuthFactorsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_get_user_auth_factors_response_t),
    .fields = ngx_cognito_fields_admin_get_user_auth_factors_response,
    .sorted = ngx_cognito_sorted_admin_get_user_auth_factors_response,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_user_request = {
    .name = ngx_string("AdminGetUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_get_user_request_t),
    .fields = ngx_cognito_fields_admin_get_user_request,
    .sorted = ngx_cognito_sorted_admin_get_user_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_get_user_response = {
    .name = ngx_string("AdminGetUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_get_user_response_t),
    .fields = ngx_cognito_fields_admin_get_user_response,
    .sorted = ngx_cognito_sorted_admin_get_user_response,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_initiate_auth_request = {
    .name = ngx_string("AdminInitiateAuthRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_initiate_auth_request_t),
    .fields = ngx_cognito_fields_admin_initiate_auth_request,
    .sorted = ngx_cognito_sorted_admin_initiate_auth_request,
    .nfields = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_initiate_auth_response = {
    .name = ngx_string("AdminInitiateAuthResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_initiate_auth_response_t),
    .fields = ngx_cognito_fields_admin_initiate_auth_response,
    .sorted = ngx_cognito_sorted_admin_initiate_auth_response,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_link_provider_for_user_request = {
    .name = ngx_string("AdminLinkProviderForUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_link_provider_for_user_request_t),
    .fields = ngx_cognito_fields_admin_link_provider_for_user_request,
    .sorted = ngx_cognito_sorted_admin_link_provider_for_user_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_link_provider_for_user_response = {
    .name = ngx_string("AdminLinkProviderForUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_link_provider_for_user_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_list_devices_request = {
    .name = ngx_string("AdminListDevicesRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_devices_request_t),
    .fields = ngx_cognito_fields_admin_list_devices_request,
    .sorted = ngx_cognito_sorted_admin_list_devices_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_list_devices_response = {
    .name = ngx_string("AdminListDevicesResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_devices_response_t),
    .fields = ngx_cognito_fields_admin_list_devices_response,
    .sorted = ngx_cognito_sorted_admin_list_devices_response,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_groups_for_user_request = {
    .name = ngx_string("AdminListGroupsForUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_groups_for_user_request_t),
    .fields = ngx_cognito_fields_admin_list_groups_for_user_request,
    .sorted = ngx_cognito_sorted_admin_list_groups_for_user_request,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_groups_for_user_response = {
    .name = ngx_string("AdminListGroupsForUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_groups_for_user_response_t),
    .fields = ngx_cognito_fields_admin_list_groups_for_user_response,
    .sorted = ngx_cognito_sorted_admin_list_groups_for_user_response,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_auth_events_request = {
    .name = ngx_string("AdminListUserAuthEventsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_user_auth_events_request_t),
    .fields = ngx_cognito_fields_admin_list_user_auth_events_request,
    .sorted = ngx_cognito_sorted_admin_list_user_auth_events_request,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_auth_events_response = {
    .name = ngx_string("AdminListUserAuthEventsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_user_auth_events_response_t),
    .fields = ngx_cognito_fields_admin_list_user_auth_events_response,
    .sorted = ngx_cognito_sorted_admin_list_user_auth_events_response,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_remove_user_from_group_request = {
    .name = ngx_string("AdminRemoveUserFromGroupRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_remove_user_from_group_request_t),
    .fields = ngx_cognito_fields_admin_remove_user_from_group_request,
    .sorted = ngx_cognito_sorted_admin_remove_user_from_group_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_reset_user_password_request = {
    .name = ngx_string("AdminResetUserPasswordRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_reset_user_password_request_t),
    .fields = ngx_cognito_fields_admin_reset_user_password_request,
    .sorted = ngx_cognito_sorted_admin_reset_user_password_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_reset_user_password_response = {
    .name = ngx_string("AdminResetUserPasswordResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_reset_user_password_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_respond_to_auth_challenge_request = {
    .name = ngx_string("AdminRespondToAuthChallengeRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_respond_to_auth_challenge_request_t),
    .fields = ngx_cognito_fields_admin_respond_to_auth_challenge_request,
    .sorted = ngx_cognito_sorted_admin_respond_to_auth_challenge_request,
    .nfields = 8,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_respond_to_auth_challenge_response = {
    .name = ngx_string("AdminRespondToAuthChallengeResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_respond_to_auth_challenge_response_t),
    .fields = ngx_cognito_fields_admin_respond_to_auth_challenge_response,
    .sorted = ngx_cognito_sorted_admin_respond_to_auth_challenge_response,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_mfa_preference_request = {
    .name = ngx_string("AdminSetUserMFAPreferenceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_set_user_mfa_preference_request_t),
    .fields = ngx_cognito_fields_admin_set_user_mfa_preference_request,
    .sorted = ngx_cognito_sorted_admin_set_user_mfa_preference_request,
    .nfields = 6,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_mfa_preference_response = {
    .name = ngx_string("AdminSetUserMFAPreferenceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_set_user_mfa_preference_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_set_user_password_request = {
    .name = ngx_string("AdminSetUserPasswordRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_set_user_password_request_t),
    .fields = ngx_cognito_fields_admin_set_user_password_request,
    .sorted = ngx_cognito_sorted_admin_set_user_password_request,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_password_response = {
    .name = ngx_string("AdminSetUserPasswordResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_set_user_password_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_admin_set_user_settings_request = {
    .name = ngx_string("AdminSetUserSettingsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_set_user_settings_request_t),
    .fields = ngx_cognito_fields_admin_set_user_settings_request,
    .sorted = ngx_cognito_sorted_admin_set_user_settings_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_set_user_settings_response = {
    .name = ngx_string("AdminSetUserSettingsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_set_user_settings_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_auth_event_feedback_request = {
    .name = ngx_string("AdminUpdateAuthEventFeedbackRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_update_auth_event_feedback_request_t),
    .fields = ngx_cognito_fields_admin_update_auth_event_feedback_request,
    .sorted = ngx_cognito_sorted_admin_update_auth_event_feedback_request,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_auth_event_feedback_response = {
    .name = ngx_string("AdminUpdateAuthEventFeedbackResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_update_auth_event_feedback_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_device_status_request = {
    .name = ngx_string("AdminUpdateDeviceStatusRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_update_device_status_request_t),
    .fields = ngx_cognito_fields_admin_update_device_status_request,
    .sorted = ngx_cognito_sorted_admin_update_device_status_request,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_device_status_response = {
    .name = ngx_string("AdminUpdateDeviceStatusResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_update_device_status_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_user_attributes_request = {
    .name = ngx_string("AdminUpdateUserAttributesRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_update_user_attributes_request_t),
    .fields = ngx_cognito_fields_admin_update_user_attributes_request,
    .sorted = ngx_cognito_sorted_admin_update_user_attributes_request,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_update_user_attributes_response = {
    .name = ngx_string("AdminUpdateUserAttributesResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_update_user_attributes_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_user_global_sign_out_request = {
    .name = ngx_string("AdminUserGlobalSignOutRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_user_global_sign_out_request_t),
    .fields = ngx_cognito_fields_admin_user_global_sign_out_request,
    .sorted = ngx_cognito_sorted_admin_user_global_sign_out_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_user_global_sign_out_response = {
    .name = ngx_string("AdminUserGlobalSignOutResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_user_global_sign_out_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_advanced_security_additional_flows = {
    .name = ngx_string("AdvancedSecurityAdditionalFlowsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_advanced_security_additional_flows_t),
    .fields = ngx_cognito_fields_advanced_security_additional_flows,
    .sorted = ngx_cognito_sorted_advanced_security_additional_flows,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_advanced_security_enabled_mode = {
    .name = ngx_string("AdvancedSecurityEnabledModeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_advanced_security_enabled_mode,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_advanced_security_mode = {
    .name = ngx_string("AdvancedSecurityModeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_advanced_security_mode,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_alias_attribute = {
    .name = ngx_string("AliasAttributeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_alias_attribute,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_alias_attributes_list = {
    .name = ngx_string("AliasAttributesListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_alias_attribute,
};


const ngx_cognito_shape_t  ngx_cognito_shape_allowed_first_auth_factors_list = {
    .name = ngx_string("AllowedFirstAuthFactorsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_auth_factor,
    .min = 1,
    .has_min = 1,
    .max = 5,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_analytics_configuration = {
    .name = ngx_string("AnalyticsConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_analytics_configuration_t),
    .fields = ngx_cognito_fields_analytics_configuration,
    .sorted = ngx_cognito_sorted_analytics_configuration,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_analytics_metadata = {
    .name = ngx_string("AnalyticsMetadataType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_analytics_metadata_t),
    .fields = ngx_cognito_fields_analytics_metadata,
    .sorted = ngx_cognito_sorted_analytics_metadata,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_arn = {
    .name = ngx_string("ArnType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[1],
    .min = 20,
    .has_min = 1,
    .max = 2048,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_asset_bytes = {
    .name = ngx_string("AssetBytesType"),
    .type = NGX_COGNITO_BLOB,
    .size = sizeof(ngx_str_t),
    .max = 1000000,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_asset_category = {
    .name = ngx_string("AssetCategoryType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_asset_category,
    .nvalues = 15,
};


const ngx_cognito_shape_t  ngx_cognito_shape_asset_extension = {
    .name = ngx_string("AssetExtensionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_asset_extension,
    .nvalues = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_asset_list = {
    .name = ngx_string("AssetListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_asset,
    .min = 0,
    .has_min = 1,
    .max = 40,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_asset = {
    .name = ngx_string("AssetType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_asset_t),
    .fields = ngx_cognito_fields_asset,
    .sorted = ngx_cognito_sorted_asset,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_associate_software_token_request = {
    .name = ngx_string("AssociateSoftwareTokenRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_associate_software_token_request_t),
    .fields = ngx_cognito_fields_associate_software_token_request,
    .sorted = ngx_cognito_sorted_associate_software_token_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_associate_software_token_response = {
    .name = ngx_string("AssociateSoftwareTokenResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_associate_software_token_response_t),
    .fields = ngx_cognito_fields_associate_software_token_response,
    .sorted = ngx_cognito_sorted_associate_software_token_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute_data = {
    .name = ngx_string("AttributeDataType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_attribute_data,
    .nvalues = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute_list = {
    .name = ngx_string("AttributeListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_attribute,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute_mapping_key = {
    .name = ngx_string("AttributeMappingKeyType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 32,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute_mapping = {
    .name = ngx_string("AttributeMappingType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_attribute_mapping_key,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute_name_list = {
    .name = ngx_string("AttributeNameListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_attribute_name,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute_name = {
    .name = ngx_string("AttributeNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[2],
    .min = 1,
    .has_min = 1,
    .max = 32,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute = {
    .name = ngx_string("AttributeType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_attribute_t),
    .fields = ngx_cognito_fields_attribute,
    .sorted = ngx_cognito_sorted_attribute,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_attribute_value = {
    .name = ngx_string("AttributeValueType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .max = 2048,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_attributes_require_verification_before_update = {
    .name = ngx_string("AttributesRequireVerificationBeforeUpdateType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_verified_attribute,
};


const ngx_cognito_shape_t  ngx_cognito_shape_auth_event = {
    .name = ngx_string("AuthEventType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_auth_event_t),
    .fields = ngx_cognito_fields_auth_event,
    .sorted = ngx_cognito_sorted_auth_event,
    .nfields = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_auth_events = {
    .name = ngx_string("AuthEventsType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_auth_event,
};


const ngx_cognito_shape_t  ngx_cognito_shape_auth_factor = {
    .name = ngx_string("AuthFactorType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_auth_factor,
    .nvalues = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_auth_flow = {
    .name = ngx_string("AuthFlowType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_auth_flow,
    .nvalues = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_auth_parameters = {
    .name = ngx_string("AuthParametersType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_string,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_auth_session_validity = {
    .name = ngx_string("AuthSessionValidityType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 3,
    .has_min = 1,
    .max = 15,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_authentication_result = {
    .name = ngx_string("AuthenticationResultType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_authentication_result_t),
    .fields = ngx_cognito_fields_authentication_result,
    .sorted = ngx_cognito_sorted_authentication_result,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_available_challenge_list = {
    .name = ngx_string("AvailableChallengeListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_challenge_name,
};


const ngx_cognito_shape_t  ngx_cognito_shape_blocked_ip_range_list = {
    .name = ngx_string("BlockedIPRangeListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .max = 200,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_boolean = {
    .name = ngx_string("BooleanType"),
    .type = NGX_COGNITO_BOOLEAN,
    .size = sizeof(ngx_uint_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_css = {
    .name = ngx_string("CSSType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 0,
    .has_min = 1,
    .max = 131072,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_css_version = {
    .name = ngx_string("CSSVersionType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_callback_urls_list = {
    .name = ngx_string("CallbackURLsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_redirect_url,
    .min = 0,
    .has_min = 1,
    .max = 100,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_challenge_name = {
    .name = ngx_string("ChallengeName"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_event_challenge_name,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_challenge_name = {
    .name = ngx_string("ChallengeNameType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_challenge_name,
    .nvalues = 16,
};


const ngx_cognito_shape_t  ngx_cognito_shape_challenge_parameters = {
    .name = ngx_string("ChallengeParametersType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_challenge_response = {
    .name = ngx_string("ChallengeResponse"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_event_challenge_response,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_challenge_response_list = {
    .name = ngx_string("ChallengeResponseListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_challenge_response,
};


const ngx_cognito_shape_t  ngx_cognito_shape_challenge_response = {
    .name = ngx_string("ChallengeResponseType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_challenge_response_t),
    .fields = ngx_cognito_fields_challenge_response,
    .sorted = ngx_cognito_sorted_challenge_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_challenge_responses = {
    .name = ngx_string("ChallengeResponsesType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_string,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_change_password_request = {
    .name = ngx_string("ChangePasswordRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_change_password_request_t),
    .fields = ngx_cognito_fields_change_password_request,
    .sorted = ngx_cognito_sorted_change_password_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_change_password_response = {
    .name = ngx_string("ChangePasswordResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_change_password_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_id = {
    .name = ngx_string("ClientIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[3],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_metadata = {
    .name = ngx_string("ClientMetadataType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_name = {
    .name = ngx_string("ClientNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[4],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_permission_list = {
    .name = ngx_string("ClientPermissionListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_client_permission,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_permission = {
    .name = ngx_string("ClientPermissionType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 2048,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_secret_descriptor_list = {
    .name = ngx_string("ClientSecretDescriptorListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_client_secret_descriptor,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_secret_descriptor = {
    .name = ngx_string("ClientSecretDescriptorType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_client_secret_descriptor_t),
    .fields = ngx_cognito_fields_client_secret_descriptor,
    .sorted = ngx_cognito_sorted_client_secret_descriptor,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_secret_id = {
    .name = ngx_string("ClientSecretIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_secret = {
    .name = ngx_string("ClientSecretType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[3],
    .min = 24,
    .has_min = 1,
    .max = 64,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_cloud_watch_logs_configuration = {
    .name = ngx_string("CloudWatchLogsConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_cloud_watch_logs_configuration_t),
    .fields = ngx_cognito_fields_cloud_watch_logs_configuration,
    .sorted = ngx_cognito_sorted_cloud_watch_logs_configuration,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_code_delivery_details_list = {
    .name = ngx_string("CodeDeliveryDetailsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_code_delivery_details,
};


const ngx_cognito_shape_t  ngx_cognito_shape_code_delivery_details = {
    .name = ngx_string("CodeDeliveryDetailsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_code_delivery_details_t),
    .fields = ngx_cognito_fields_code_delivery_details,
    .sorted = ngx_cognito_sorted_code_delivery_details,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_color_scheme_mode = {
    .name = ngx_string("ColorSchemeModeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_color_scheme_mode,
    .nvalues = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_complete_web_authn_registration_request = {
    .name = ngx_string("CompleteWebAuthnRegistrationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_complete_web_authn_registration_request_t),
    .fields = ngx_cognito_fields_complete_web_authn_registration_request,
    .sorted = ngx_cognito_sorted_complete_web_authn_registration_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_complete_web_authn_registration_response = {
    .name = ngx_string("CompleteWebAuthnRegistrationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_complete_web_authn_registration_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_completion_message = {
    .name = ngx_string("CompletionMessageType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[5],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_compromised_credentials_actions = {
    .name = ngx_string("CompromisedCredentialsActionsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_compromised_credentials_actions_t),
    .fields = ngx_cognito_fields_compromised_credentials_actions,
    .sorted = ngx_cognito_sorted_compromised_credentials_actions,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_compromised_credentials_event_action = {
    .name = ngx_string("CompromisedCredentialsEventActionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_compromised_credentials_event_action,
    .nvalues = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_compromised_credentials_risk_configuration = {
    .name = ngx_string("CompromisedCredentialsRiskConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_compromised_credentials_risk_configuration_t),
    .fields = ngx_cognito_fields_compromised_credentials_risk_configuration,
    .sorted = ngx_cognito_sorted_compromised_credentials_risk_configuration,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_configured_user_auth_factors_list = {
    .name = ngx_string("ConfiguredUserAuthFactorsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_auth_factor,
    .min = 0,
    .has_min = 1,
    .max = 8,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_confirm_device_request = {
    .name = ngx_string("ConfirmDeviceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_confirm_device_request_t),
    .fields = ngx_cognito_fields_confirm_device_request,
    .sorted = ngx_cognito_sorted_confirm_device_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_confirm_device_response = {
    .name = ngx_string("ConfirmDeviceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_confirm_device_response_t),
    .fields = ngx_cognito_fields_confirm_device_response,
    .sorted = ngx_cognito_sorted_confirm_device_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_confirm_forgot_password_request = {
    .name = ngx_string("ConfirmForgotPasswordRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_confirm_forgot_password_request_t),
    .fields = ngx_cognito_fields_confirm_forgot_password_request,
    .sorted = ngx_cognito_sorted_confirm_forgot_password_request,
    .nfields = 8,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_confirm_forgot_password_response = {
    .name = ngx_string("ConfirmForgotPasswordResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_confirm_forgot_password_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_confirm_sign_up_request = {
    .name = ngx_string("ConfirmSignUpRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_confirm_sign_up_request_t),
    .fields = ngx_cognito_fields_confirm_sign_up_request,
    .sorted = ngx_cognito_sorted_confirm_sign_up_request,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_confirm_sign_up_response = {
    .name = ngx_string("ConfirmSignUpResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_confirm_sign_up_response_t),
    .fields = ngx_cognito_fields_confirm_sign_up_response,
    .sorted = ngx_cognito_sorted_confirm_sign_up_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_confirmation_code = {
    .name = ngx_string("ConfirmationCodeType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[6],
    .min = 1,
    .has_min = 1,
    .max = 2048,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_context_data = {
    .name = ngx_string("ContextDataType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_context_data_t),
    .fields = ngx_cognito_fields_context_data,
    .sorted = ngx_cognito_sorted_context_data,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_group_request = {
    .name = ngx_string("CreateGroupRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_group_request_t),
    .fields = ngx_cognito_fields_create_group_request,
    .sorted = ngx_cognito_sorted_create_group_request,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_group_response = {
    .name = ngx_string("CreateGroupResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_group_response_t),
    .fields = ngx_cognito_fields_create_group_response,
    .sorted = ngx_cognito_sorted_create_group_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_identity_provider_request = {
    .name = ngx_string("CreateIdentityProviderRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_identity_provider_request_t),
    .fields = ngx_cognito_fields_create_identity_provider_request,
    .sorted = ngx_cognito_sorted_create_identity_provider_request,
    .nfields = 7,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_identity_provider_response = {
    .name = ngx_string("CreateIdentityProviderResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_identity_provider_response_t),
    .fields = ngx_cognito_fields_create_identity_provider_response,
    .sorted = ngx_cognito_sorted_create_identity_provider_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_managed_login_branding_request = {
    .name = ngx_string("CreateManagedLoginBrandingRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_managed_login_branding_request_t),
    .fields = ngx_cognito_fields_create_managed_login_branding_request,
    .sorted = ngx_cognito_sorted_create_managed_login_branding_request,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_managed_login_branding_response = {
    .name = ngx_string("CreateManagedLoginBrandingResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_managed_login_branding_response_t),
    .fields = ngx_cognito_fields_create_managed_login_branding_response,
    .sorted = ngx_cognito_sorted_create_managed_login_branding_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_resource_server_request = {
    .name = ngx_string("CreateResourceServerRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_resource_server_request_t),
    .fields = ngx_cognito_fields_create_resource_server_request,
    .sorted = ngx_cognito_sorted_create_resource_server_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_resource_server_response = {
    .name = ngx_string("CreateResourceServerResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_resource_server_response_t),
    .fields = ngx_cognito_fields_create_resource_server_response,
    .sorted = ngx_cognito_sorted_create_resource_server_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_terms_request = {
    .name = ngx_string("CreateTermsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_terms_request_t),
    .fields = ngx_cognito_fields_create_terms_request,
    .sorted = ngx_cognito_sorted_create_terms_request,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_terms_response = {
    .name = ngx_string("CreateTermsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_terms_response_t),
    .fields = ngx_cognito_fields_create_terms_response,
    .sorted = ngx_cognito_sorted_create_terms_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_user_import_job_request = {
    .name = ngx_string("CreateUserImportJobRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_import_job_request_t),
    .fields = ngx_cognito_fields_create_user_import_job_request,
    .sorted = ngx_cognito_sorted_create_user_import_job_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_user_import_job_response = {
    .name = ngx_string("CreateUserImportJobResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_import_job_response_t),
    .fields = ngx_cognito_fields_create_user_import_job_response,
    .sorted = ngx_cognito_sorted_create_user_import_job_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_user_pool_client_request = {
    .name = ngx_string("CreateUserPoolClientRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_client_request_t),
    .fields = ngx_cognito_fields_create_user_pool_client_request,
    .sorted = ngx_cognito_sorted_create_user_pool_client_request,
    .nfields = 24,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_client_response = {
    .name = ngx_string("CreateUserPoolClientResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_client_response_t),
    .fields = ngx_cognito_fields_create_user_pool_client_response,
    .sorted = ngx_cognito_sorted_create_user_pool_client_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_user_pool_domain_request = {
    .name = ngx_string("CreateUserPoolDomainRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_domain_request_t),
    .fields = ngx_cognito_fields_create_user_pool_domain_request,
    .sorted = ngx_cognito_sorted_create_user_pool_domain_request,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_domain_response = {
    .name = ngx_string("CreateUserPoolDomainResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_domain_response_t),
    .fields = ngx_cognito_fields_create_user_pool_domain_response,
    .sorted = ngx_cognito_sorted_create_user_pool_domain_response,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_replica_request = {
    .name = ngx_string("CreateUserPoolReplicaRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_replica_request_t),
    .fields = ngx_cognito_fields_create_user_pool_replica_request,
    .sorted = ngx_cognito_sorted_create_user_pool_replica_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_create_user_pool_replica_response = {
    .name = ngx_string("CreateUserPoolReplicaResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_replica_response_t),
    .fields = ngx_cognito_fields_create_user_pool_replica_response,
    .sorted = ngx_cognito_sorted_create_user_pool_replica_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_user_pool_request = {
    .name = ngx_string("CreateUserPoolRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_request_t),
    .fields = ngx_cognito_fields_create_user_pool_request,
    .sorted = ngx_cognito_sorted_create_user_pool_request,
    .nfields = 28,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_user_pool_response = {
    .name = ngx_string("CreateUserPoolResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_user_pool_response_t),
    .fields = ngx_cognito_fields_create_user_pool_response,
    .sorted = ngx_cognito_sorted_create_user_pool_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_custom_attribute_name = {
    .name = ngx_string("CustomAttributeNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[7],
    .min = 1,
    .has_min = 1,
    .max = 20,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_custom_attributes_list = {
    .name = ngx_string("CustomAttributesListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_schema_attribute,
    .min = 1,
    .has_min = 1,
    .max = 25,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_custom_domain_config = {
    .name = ngx_string("CustomDomainConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_custom_domain_config_t),
    .fields = ngx_cognito_fields_custom_domain_config,
    .sorted = ngx_cognito_sorted_custom_domain_config,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_custom_email_lambda_version_config = {
    .name = ngx_string("CustomEmailLambdaVersionConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_custom_email_lambda_version_config_t),
    .fields = ngx_cognito_fields_custom_email_lambda_version_config,
    .sorted = ngx_cognito_sorted_custom_email_lambda_version_config,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_custom_email_sender_lambda_version = {
    .name = ngx_string("CustomEmailSenderLambdaVersionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_custom_email_sender_lambda_version,
    .nvalues = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_custom_sms_lambda_version_config = {
    .name = ngx_string("CustomSMSLambdaVersionConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_custom_sms_lambda_version_config_t),
    .fields = ngx_cognito_fields_custom_sms_lambda_version_config,
    .sorted = ngx_cognito_sorted_custom_sms_lambda_version_config,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_custom_sms_sender_lambda_version = {
    .name = ngx_string("CustomSMSSenderLambdaVersionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_custom_sms_sender_lambda_version,
    .nvalues = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_date = {
    .name = ngx_string("DateType"),
    .type = NGX_COGNITO_TIMESTAMP,
    .size = sizeof(int64_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_default_email_option = {
    .name = ngx_string("DefaultEmailOptionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_default_email_option,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_group_request = {
    .name = ngx_string("DeleteGroupRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_group_request_t),
    .fields = ngx_cognito_fields_delete_group_request,
    .sorted = ngx_cognito_sorted_delete_group_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_identity_provider_request = {
    .name = ngx_string("DeleteIdentityProviderRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_identity_provider_request_t),
    .fields = ngx_cognito_fields_delete_identity_provider_request,
    .sorted = ngx_cognito_sorted_delete_identity_provider_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_managed_login_branding_request = {
    .name = ngx_string("DeleteManagedLoginBrandingRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_managed_login_branding_request_t),
    .fields = ngx_cognito_fields_delete_managed_login_branding_request,
    .sorted = ngx_cognito_sorted_delete_managed_login_branding_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_resource_server_request = {
    .name = ngx_string("DeleteResourceServerRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_resource_server_request_t),
    .fields = ngx_cognito_fields_delete_resource_server_request,
    .sorted = ngx_cognito_sorted_delete_resource_server_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_terms_request = {
    .name = ngx_string("DeleteTermsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_terms_request_t),
    .fields = ngx_cognito_fields_delete_terms_request,
    .sorted = ngx_cognito_sorted_delete_terms_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_attributes_request = {
    .name = ngx_string("DeleteUserAttributesRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_attributes_request_t),
    .fields = ngx_cognito_fields_delete_user_attributes_request,
    .sorted = ngx_cognito_sorted_delete_user_attributes_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_attributes_response = {
    .name = ngx_string("DeleteUserAttributesResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_attributes_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_pool_client_request = {
    .name = ngx_string("DeleteUserPoolClientRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_client_request_t),
    .fields = ngx_cognito_fields_delete_user_pool_client_request,
    .sorted = ngx_cognito_sorted_delete_user_pool_client_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_client_secret_request = {
    .name = ngx_string("DeleteUserPoolClientSecretRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_client_secret_request_t),
    .fields = ngx_cognito_fields_delete_user_pool_client_secret_request,
    .sorted = ngx_cognito_sorted_delete_user_pool_client_secret_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_client_secret_response = {
    .name = ngx_string("DeleteUserPoolClientSecretResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_client_secret_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_pool_domain_request = {
    .name = ngx_string("DeleteUserPoolDomainRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_domain_request_t),
    .fields = ngx_cognito_fields_delete_user_pool_domain_request,
    .sorted = ngx_cognito_sorted_delete_user_pool_domain_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_domain_response = {
    .name = ngx_string("DeleteUserPoolDomainResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_domain_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_replica_request = {
    .name = ngx_string("DeleteUserPoolReplicaRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_replica_request_t),
    .fields = ngx_cognito_fields_delete_user_pool_replica_request,
    .sorted = ngx_cognito_sorted_delete_user_pool_replica_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_user_pool_replica_response = {
    .name = ngx_string("DeleteUserPoolReplicaResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_replica_response_t),
    .fields = ngx_cognito_fields_delete_user_pool_replica_response,
    .sorted = ngx_cognito_sorted_delete_user_pool_replica_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_pool_request = {
    .name = ngx_string("DeleteUserPoolRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_pool_request_t),
    .fields = ngx_cognito_fields_delete_user_pool_request,
    .sorted = ngx_cognito_sorted_delete_user_pool_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delete_user_request = {
    .name = ngx_string("DeleteUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_user_request_t),
    .fields = ngx_cognito_fields_delete_user_request,
    .sorted = ngx_cognito_sorted_delete_user_request,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_web_authn_credential_request = {
    .name = ngx_string("DeleteWebAuthnCredentialRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_web_authn_credential_request_t),
    .fields = ngx_cognito_fields_delete_web_authn_credential_request,
    .sorted = ngx_cognito_sorted_delete_web_authn_credential_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_delete_web_authn_credential_response = {
    .name = ngx_string("DeleteWebAuthnCredentialResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_delete_web_authn_credential_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_deletion_protection = {
    .name = ngx_string("DeletionProtectionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_deletion_protection,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delivery_medium_list = {
    .name = ngx_string("DeliveryMediumListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_delivery_medium,
};


const ngx_cognito_shape_t  ngx_cognito_shape_delivery_medium = {
    .name = ngx_string("DeliveryMediumType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_delivery_medium,
    .nvalues = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_identity_provider_request = {
    .name = ngx_string("DescribeIdentityProviderRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_identity_provider_request_t),
    .fields = ngx_cognito_fields_describe_identity_provider_request,
    .sorted = ngx_cognito_sorted_describe_identity_provider_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_identity_provider_response = {
    .name = ngx_string("DescribeIdentityProviderResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_identity_provider_response_t),
    .fields = ngx_cognito_fields_describe_identity_provider_response,
    .sorted = ngx_cognito_sorted_describe_identity_provider_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_by_client_request = {
    .name = ngx_string("DescribeManagedLoginBrandingByClientRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_managed_login_branding_by_client_request_t),
    .fields = ngx_cognito_fields_describe_managed_login_branding_by_client_request,
    .sorted = ngx_cognito_sorted_describe_managed_login_branding_by_client_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_by_client_response = {
    .name = ngx_string("DescribeManagedLoginBrandingByClientResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_managed_login_branding_by_client_response_t),
    .fields = ngx_cognito_fields_describe_managed_login_branding_by_client_response,
    .sorted = ngx_cognito_sorted_describe_managed_login_branding_by_client_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_request = {
    .name = ngx_string("DescribeManagedLoginBrandingRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_managed_login_branding_request_t),
    .fields = ngx_cognito_fields_describe_managed_login_branding_request,
    .sorted = ngx_cognito_sorted_describe_managed_login_branding_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_managed_login_branding_response = {
    .name = ngx_string("DescribeManagedLoginBrandingResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_managed_login_branding_response_t),
    .fields = ngx_cognito_fields_describe_managed_login_branding_response,
    .sorted = ngx_cognito_sorted_describe_managed_login_branding_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_resource_server_request = {
    .name = ngx_string("DescribeResourceServerRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_resource_server_request_t),
    .fields = ngx_cognito_fields_describe_resource_server_request,
    .sorted = ngx_cognito_sorted_describe_resource_server_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_resource_server_response = {
    .name = ngx_string("DescribeResourceServerResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_resource_server_response_t),
    .fields = ngx_cognito_fields_describe_resource_server_response,
    .sorted = ngx_cognito_sorted_describe_resource_server_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_risk_configuration_request = {
    .name = ngx_string("DescribeRiskConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_risk_configuration_request_t),
    .fields = ngx_cognito_fields_describe_risk_configuration_request,
    .sorted = ngx_cognito_sorted_describe_risk_configuration_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_risk_configuration_response = {
    .name = ngx_string("DescribeRiskConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_risk_configuration_response_t),
    .fields = ngx_cognito_fields_describe_risk_configuration_response,
    .sorted = ngx_cognito_sorted_describe_risk_configuration_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_describe_terms_request = {
    .name = ngx_string("DescribeTermsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_terms_request_t),
    .fields = ngx_cognito_fields_describe_terms_request,
    .sorted = ngx_cognito_sorted_describe_terms_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_describe_terms_response = {
    .name = ngx_string("DescribeTermsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_terms_response_t),
    .fields = ngx_cognito_fields_describe_terms_response,
    .sorted = ngx_cognito_sorted_describe_terms_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_import_job_request = {
    .name = ngx_string("DescribeUserImportJobRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_import_job_request_t),
    .fields = ngx_cognito_fields_describe_user_import_job_request,
    .sorted = ngx_cognito_sorted_describe_user_import_job_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_import_job_response = {
    .name = ngx_string("DescribeUserImportJobResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_import_job_response_t),
    .fields = ngx_cognito_fields_describe_user_import_job_response,
    .sorted = ngx_cognito_sorted_describe_user_import_job_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_client_request = {
    .name = ngx_string("DescribeUserPoolClientRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_pool_client_request_t),
    .fields = ngx_cognito_fields_describe_user_pool_client_request,
    .sorted = ngx_cognito_sorted_describe_user_pool_client_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_client_response = {
    .name = ngx_string("DescribeUserPoolClientResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_pool_client_response_t),
    .fields = ngx_cognito_fields_describe_user_pool_client_response,
    .sorted = ngx_cognito_sorted_describe_user_pool_client_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_domain_request = {
    .name = ngx_string("DescribeUserPoolDomainRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_pool_domain_request_t),
    .fields = ngx_cognito_fields_describe_user_pool_domain_request,
    .sorted = ngx_cognito_sorted_describe_user_pool_domain_request,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_user_pool_domain_response = {
    .name = ngx_string("DescribeUserPoolDomainResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_pool_domain_response_t),
    .fields = ngx_cognito_fields_describe_user_pool_domain_response,
    .sorted = ngx_cognito_sorted_describe_user_pool_domain_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_describe_user_pool_request = {
    .name = ngx_string("DescribeUserPoolRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_pool_request_t),
    .fields = ngx_cognito_fields_describe_user_pool_request,
    .sorted = ngx_cognito_sorted_describe_user_pool_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_describe_user_pool_response = {
    .name = ngx_string("DescribeUserPoolResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_user_pool_response_t),
    .fields = ngx_cognito_fields_describe_user_pool_response,
    .sorted = ngx_cognito_sorted_describe_user_pool_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_description = {
    .name = ngx_string("DescriptionType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .max = 2048,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_configuration = {
    .name = ngx_string("DeviceConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_device_configuration_t),
    .fields = ngx_cognito_fields_device_configuration,
    .sorted = ngx_cognito_sorted_device_configuration,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_key = {
    .name = ngx_string("DeviceKeyType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[8],
    .min = 1,
    .has_min = 1,
    .max = 55,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_list = {
    .name = ngx_string("DeviceListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_device,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_name = {
    .name = ngx_string("DeviceNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 1024,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_remembered_status = {
    .name = ngx_string("DeviceRememberedStatusType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_device_remembered_status,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_secret_verifier_config = {
    .name = ngx_string("DeviceSecretVerifierConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_device_secret_verifier_config_t),
    .fields = ngx_cognito_fields_device_secret_verifier_config,
    .sorted = ngx_cognito_sorted_device_secret_verifier_config,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device = {
    .name = ngx_string("DeviceType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_device_t),
    .fields = ngx_cognito_fields_device,
    .sorted = ngx_cognito_sorted_device,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_document = {
    .name = ngx_string("Document"),
    .type = NGX_COGNITO_DOCUMENT,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_domain_description = {
    .name = ngx_string("DomainDescriptionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_domain_description_t),
    .fields = ngx_cognito_fields_domain_description,
    .sorted = ngx_cognito_sorted_domain_description,
    .nfields = 10,
};


const ngx_cognito_shape_t  ngx_cognito_shape_domain_status = {
    .name = ngx_string("DomainStatusType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_domain_status,
    .nvalues = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_domain = {
    .name = ngx_string("DomainType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[9],
    .min = 1,
    .has_min = 1,
    .max = 63,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_domain_version = {
    .name = ngx_string("DomainVersionType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 20,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_address = {
    .name = ngx_string("EmailAddressType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[10],
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_configuration = {
    .name = ngx_string("EmailConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_email_configuration_t),
    .fields = ngx_cognito_fields_email_configuration,
    .sorted = ngx_cognito_sorted_email_configuration,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_invite_message = {
    .name = ngx_string("EmailInviteMessageType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[11],
    .min = 6,
    .has_min = 1,
    .max = 20000,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_config = {
    .name = ngx_string("EmailMfaConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_email_mfa_config_t),
    .fields = ngx_cognito_fields_email_mfa_config,
    .sorted = ngx_cognito_sorted_email_mfa_config,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_message = {
    .name = ngx_string("EmailMfaMessageType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[12],
    .min = 6,
    .has_min = 1,
    .max = 20000,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_settings = {
    .name = ngx_string("EmailMfaSettingsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_email_mfa_settings_t),
    .fields = ngx_cognito_fields_email_mfa_settings,
    .sorted = ngx_cognito_sorted_email_mfa_settings,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_mfa_subject = {
    .name = ngx_string("EmailMfaSubjectType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[13],
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_notification_body = {
    .name = ngx_string("EmailNotificationBodyType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[14],
    .min = 6,
    .has_min = 1,
    .max = 20000,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_notification_subject = {
    .name = ngx_string("EmailNotificationSubjectType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[13],
    .min = 1,
    .has_min = 1,
    .max = 140,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_sending_account = {
    .name = ngx_string("EmailSendingAccountType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_email_sending_account,
    .nvalues = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_email_verification_message_by_link = {
    .name = ngx_string("EmailVerificationMessageByLinkType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[15],
    .min = 6,
    .has_min = 1,
    .max = 20000,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_verification_message = {
    .name = ngx_string("EmailVerificationMessageType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[12],
    .min = 6,
    .has_min = 1,
    .max = 20000,
    .has_max = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_email_verification_subject_by_link = {
    .name = ngx_string("EmailVerificationSubjectByLinkType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[13],
    .min = 1,
    .has_min = 1,
    .max = 140,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_email_verification_subject = {
    .name = ngx_string("EmailVerificationSubjectType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[13],
    .min = 1,
    .has_min = 1,
    .max = 140,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_encryption_key_arn = {
    .name = ngx_string("EncryptionKeyArnType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[1],
    .min = 20,
    .has_min = 1,
    .max = 2048,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_encryption_key = {
    .name = ngx_string("EncryptionKeyType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_encryption_key,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_eums_sms_configuration = {
    .name = ngx_string("EumsSmsConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_eums_sms_configuration_t),
    .fields = ngx_cognito_fields_eums_sms_configuration,
    .sorted = ngx_cognito_sorted_eums_sms_configuration,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_context_data = {
    .name = ngx_string("EventContextDataType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_event_context_data_t),
    .fields = ngx_cognito_fields_event_context_data,
    .sorted = ngx_cognito_sorted_event_context_data,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_feedback = {
    .name = ngx_string("EventFeedbackType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_event_feedback_t),
    .fields = ngx_cognito_fields_event_feedback,
    .sorted = ngx_cognito_sorted_event_feedback,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_filter = {
    .name = ngx_string("EventFilterType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_event_filter,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_filters = {
    .name = ngx_string("EventFiltersType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_event_filter,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_id = {
    .name = ngx_string("EventIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[16],
    .min = 1,
    .has_min = 1,
    .max = 50,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_response = {
    .name = ngx_string("EventResponseType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_event_response,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_risk = {
    .name = ngx_string("EventRiskType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_event_risk_t),
    .fields = ngx_cognito_fields_event_risk,
    .sorted = ngx_cognito_sorted_event_risk,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event_source_name = {
    .name = ngx_string("EventSourceName"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_event_source_name,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_event = {
    .name = ngx_string("EventType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_event,
    .nvalues = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_explicit_auth_flows_list = {
    .name = ngx_string("ExplicitAuthFlowsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_explicit_auth_flows,
};


const ngx_cognito_shape_t  ngx_cognito_shape_explicit_auth_flows = {
    .name = ngx_string("ExplicitAuthFlowsType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_explicit_auth_flows,
    .nvalues = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_failover = {
    .name = ngx_string("FailoverType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_failover_t),
    .fields = ngx_cognito_fields_failover,
    .sorted = ngx_cognito_sorted_failover,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_feature = {
    .name = ngx_string("FeatureType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_feature,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_feedback_value = {
    .name = ngx_string("FeedbackValueType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_feedback_value,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_firehose_configuration = {
    .name = ngx_string("FirehoseConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_firehose_configuration_t),
    .fields = ngx_cognito_fields_firehose_configuration,
    .sorted = ngx_cognito_sorted_firehose_configuration,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_force_alias_creation = {
    .name = ngx_string("ForceAliasCreation"),
    .type = NGX_COGNITO_BOOLEAN,
    .size = sizeof(ngx_uint_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_forget_device_request = {
    .name = ngx_string("ForgetDeviceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_forget_device_request_t),
    .fields = ngx_cognito_fields_forget_device_request,
    .sorted = ngx_cognito_sorted_forget_device_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_forgot_password_request = {
    .name = ngx_string("ForgotPasswordRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_forgot_password_request_t),
    .fields = ngx_cognito_fields_forgot_password_request,
    .sorted = ngx_cognito_sorted_forgot_password_request,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_forgot_password_response = {
    .name = ngx_string("ForgotPasswordResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_forgot_password_response_t),
    .fields = ngx_cognito_fields_forgot_password_response,
    .sorted = ngx_cognito_sorted_forgot_password_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_generate_secret = {
    .name = ngx_string("GenerateSecret"),
    .type = NGX_COGNITO_BOOLEAN,
    .size = sizeof(ngx_uint_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_csv_header_request = {
    .name = ngx_string("GetCSVHeaderRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_csv_header_request_t),
    .fields = ngx_cognito_fields_get_csv_header_request,
    .sorted = ngx_cognito_sorted_get_csv_header_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_csv_header_response = {
    .name = ngx_string("GetCSVHeaderResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_csv_header_response_t),
    .fields = ngx_cognito_fields_get_csv_header_response,
    .sorted = ngx_cognito_sorted_get_csv_header_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_device_request = {
    .name = ngx_string("GetDeviceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_device_request_t),
    .fields = ngx_cognito_fields_get_device_request,
    .sorted = ngx_cognito_sorted_get_device_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_device_response = {
    .name = ngx_string("GetDeviceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_device_response_t),
    .fields = ngx_cognito_fields_get_device_response,
    .sorted = ngx_cognito_sorted_get_device_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_group_request = {
    .name = ngx_string("GetGroupRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_group_request_t),
    .fields = ngx_cognito_fields_get_group_request,
    .sorted = ngx_cognito_sorted_get_group_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_group_response = {
    .name = ngx_string("GetGroupResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_group_response_t),
    .fields = ngx_cognito_fields_get_group_response,
    .sorted = ngx_cognito_sorted_get_group_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_identity_provider_by_identifier_request = {
    .name = ngx_string("GetIdentityProviderByIdentifierRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_identity_provider_by_identifier_request_t),
    .fields = ngx_cognito_fields_get_identity_provider_by_identifier_request,
    .sorted = ngx_cognito_sorted_get_identity_provider_by_identifier_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_identity_provider_by_identifier_response = {
    .name = ngx_string("GetIdentityProviderByIdentifierResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_identity_provider_by_identifier_response_t),
    .fields = ngx_cognito_fields_get_identity_provider_by_identifier_response,
    .sorted = ngx_cognito_sorted_get_identity_provider_by_identifier_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_log_delivery_configuration_request = {
    .name = ngx_string("GetLogDeliveryConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_log_delivery_configuration_request_t),
    .fields = ngx_cognito_fields_get_log_delivery_configuration_request,
    .sorted = ngx_cognito_sorted_get_log_delivery_configuration_request,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_log_delivery_configuration_response = {
    .name = ngx_string("GetLogDeliveryConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_log_delivery_configuration_response_t),
    .fields = ngx_cognito_fields_get_log_delivery_configuration_response,
    .sorted = ngx_cognito_sorted_get_log_delivery_configuration_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_provisioned_limit_request = {
    .name = ngx_string("GetProvisionedLimitRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_provisioned_limit_request_t),
    .fields = ngx_cognito_fields_get_provisioned_limit_request,
    .sorted = ngx_cognito_sorted_get_provisioned_limit_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_provisioned_limit_response = {
    .name = ngx_string("GetProvisionedLimitResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_provisioned_limit_response_t),
    .fields = ngx_cognito_fields_get_provisioned_limit_response,
    .sorted = ngx_cognito_sorted_get_provisioned_limit_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_signing_certificate_request = {
    .name = ngx_string("GetSigningCertificateRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_signing_certificate_request_t),
    .fields = ngx_cognito_fields_get_signing_certificate_request,
    .sorted = ngx_cognito_sorted_get_signing_certificate_request,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_signing_certificate_response = {
    .name = ngx_string("GetSigningCertificateResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_signing_certificate_response_t),
    .fields = ngx_cognito_fields_get_signing_certificate_response,
    .sorted = ngx_cognito_sorted_get_signing_certificate_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_tokens_from_refresh_token_request = {
    .name = ngx_string("GetTokensFromRefreshTokenRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_tokens_from_refresh_token_request_t),
    .fields = ngx_cognito_fields_get_tokens_from_refresh_token_request,
    .sorted = ngx_cognito_sorted_get_tokens_from_refresh_token_request,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_tokens_from_refresh_token_response = {
    .name = ngx_string("GetTokensFromRefreshTokenResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_tokens_from_refresh_token_response_t),
    .fields = ngx_cognito_fields_get_tokens_from_refresh_token_response,
    .sorted = ngx_cognito_sorted_get_tokens_from_refresh_token_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_ui_customization_request = {
    .name = ngx_string("GetUICustomizationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_ui_customization_request_t),
    .fields = ngx_cognito_fields_get_ui_customization_request,
    .sorted = ngx_cognito_sorted_get_ui_customization_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_ui_customization_response = {
    .name = ngx_string("GetUICustomizationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_ui_customization_response_t),
    .fields = ngx_cognito_fields_get_ui_customization_response,
    .sorted = ngx_cognito_sorted_get_ui_customization_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_attribute_verification_code_request = {
    .name = ngx_string("GetUserAttributeVerificationCodeRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_attribute_verification_code_request_t),
    .fields = ngx_cognito_fields_get_user_attribute_verification_code_request,
    .sorted = ngx_cognito_sorted_get_user_attribute_verification_code_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_attribute_verification_code_response = {
    .name = ngx_string("GetUserAttributeVerificationCodeResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_attribute_verification_code_response_t),
    .fields = ngx_cognito_fields_get_user_attribute_verification_code_response,
    .sorted = ngx_cognito_sorted_get_user_attribute_verification_code_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_user_auth_factors_request = {
    .name = ngx_string("GetUserAuthFactorsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_auth_factors_request_t),
    .fields = ngx_cognito_fields_get_user_auth_factors_request,
    .sorted = ngx_cognito_sorted_get_user_auth_factors_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_user_auth_factors_response = {
    .name = ngx_string("GetUserAuthFactorsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_auth_factors_response_t),
    .fields = ngx_cognito_fields_get_user_auth_factors_response,
    .sorted = ngx_cognito_sorted_get_user_auth_factors_response,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_mfa_config_request = {
    .name = ngx_string("GetUserPoolMfaConfigRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_pool_mfa_config_request_t),
    .fields = ngx_cognito_fields_get_user_pool_mfa_config_request,
    .sorted = ngx_cognito_sorted_get_user_pool_mfa_config_request,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_mfa_config_response = {
    .name = ngx_string("GetUserPoolMfaConfigResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_pool_mfa_config_response_t),
    .fields = ngx_cognito_fields_get_user_pool_mfa_config_response,
    .sorted = ngx_cognito_sorted_get_user_pool_mfa_config_response,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_user_request = {
    .name = ngx_string("GetUserRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_request_t),
    .fields = ngx_cognito_fields_get_user_request,
    .sorted = ngx_cognito_sorted_get_user_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_user_response = {
    .name = ngx_string("GetUserResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_response_t),
    .fields = ngx_cognito_fields_get_user_response,
    .sorted = ngx_cognito_sorted_get_user_response,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_global_sign_out_request = {
    .name = ngx_string("GlobalSignOutRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_global_sign_out_request_t),
    .fields = ngx_cognito_fields_global_sign_out_request,
    .sorted = ngx_cognito_sorted_global_sign_out_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_global_sign_out_response = {
    .name = ngx_string("GlobalSignOutResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_global_sign_out_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_group_list = {
    .name = ngx_string("GroupListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_group,
};


const ngx_cognito_shape_t  ngx_cognito_shape_group_name = {
    .name = ngx_string("GroupNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[7],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_group = {
    .name = ngx_string("GroupType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_group_t),
    .fields = ngx_cognito_fields_group,
    .sorted = ngx_cognito_sorted_group,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_health_check_id = {
    .name = ngx_string("HealthCheckIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .max = 64,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_hex_string = {
    .name = ngx_string("HexStringType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[17],
};


const ngx_cognito_shape_t  ngx_cognito_shape_http_header = {
    .name = ngx_string("HttpHeader"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_http_header_t),
    .fields = ngx_cognito_fields_http_header,
    .sorted = ngx_cognito_sorted_http_header,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_http_header_list = {
    .name = ngx_string("HttpHeaderList"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_http_header,
};


const ngx_cognito_shape_t  ngx_cognito_shape_id_token_validity = {
    .name = ngx_string("IdTokenValidityType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 86400,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_identity_provider = {
    .name = ngx_string("IdentityProviderType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_identity_provider_t),
    .fields = ngx_cognito_fields_identity_provider,
    .sorted = ngx_cognito_sorted_identity_provider,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_identity_provider_type = {
    .name = ngx_string("IdentityProviderTypeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_identity_provider_type,
    .nvalues = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_idp_identifier = {
    .name = ngx_string("IdpIdentifierType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[18],
    .min = 1,
    .has_min = 1,
    .max = 40,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_idp_identifiers_list = {
    .name = ngx_string("IdpIdentifiersListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_idp_identifier,
    .min = 0,
    .has_min = 1,
    .max = 50,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_image_file = {
    .name = ngx_string("ImageFileType"),
    .type = NGX_COGNITO_BLOB,
    .size = sizeof(ngx_str_t),
    .min = 0,
    .has_min = 1,
    .max = 131072,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_image_url = {
    .name = ngx_string("ImageUrlType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_inbound_federation_lambda = {
    .name = ngx_string("InboundFederationLambdaType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_inbound_federation_lambda_t),
    .fields = ngx_cognito_fields_inbound_federation_lambda,
    .sorted = ngx_cognito_sorted_inbound_federation_lambda,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_inbound_federation_lambda_version = {
    .name = ngx_string("InboundFederationLambdaVersionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_inbound_federation_lambda_version,
    .nvalues = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_initiate_auth_request = {
    .name = ngx_string("InitiateAuthRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_initiate_auth_request_t),
    .fields = ngx_cognito_fields_initiate_auth_request,
    .sorted = ngx_cognito_sorted_initiate_auth_request,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_initiate_auth_response = {
    .name = ngx_string("InitiateAuthResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_initiate_auth_response_t),
    .fields = ngx_cognito_fields_initiate_auth_response,
    .sorted = ngx_cognito_sorted_initiate_auth_response,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_integer = {
    .name = ngx_string("IntegerType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_invalid_parameter_exception_reason_code = {
    .name = ngx_string("InvalidParameterExceptionReasonCodeType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_issuer_configuration = {
    .name = ngx_string("IssuerConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_issuer_configuration_t),
    .fields = ngx_cognito_fields_issuer_configuration,
    .sorted = ngx_cognito_sorted_issuer_configuration,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_issuer = {
    .name = ngx_string("IssuerType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_issuer,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_key_configuration = {
    .name = ngx_string("KeyConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_key_configuration_t),
    .fields = ngx_cognito_fields_key_configuration,
    .sorted = ngx_cognito_sorted_key_configuration,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_lambda_config = {
    .name = ngx_string("LambdaConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_lambda_config_t),
    .fields = ngx_cognito_fields_lambda_config,
    .sorted = ngx_cognito_sorted_lambda_config,
    .nfields = 15,
};


const ngx_cognito_shape_t  ngx_cognito_shape_language_id = {
    .name = ngx_string("LanguageIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[19],
};


const ngx_cognito_shape_t  ngx_cognito_shape_limit_class = {
    .name = ngx_string("LimitClass"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_limit_class,
    .nvalues = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_limit_definition = {
    .name = ngx_string("LimitDefinitionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_limit_definition_t),
    .fields = ngx_cognito_fields_limit_definition,
    .sorted = ngx_cognito_sorted_limit_definition,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_limit = {
    .name = ngx_string("LimitType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_limit_t),
    .fields = ngx_cognito_fields_limit,
    .sorted = ngx_cognito_sorted_limit,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_link_url = {
    .name = ngx_string("LinkUrlType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[20],
    .min = 1,
    .has_min = 1,
    .max = 1024,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_links = {
    .name = ngx_string("LinksType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_link_url,
    .key = &ngx_cognito_shape_language_id,
    .min = 1,
    .has_min = 1,
    .max = 13,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_devices_request = {
    .name = ngx_string("ListDevicesRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_devices_request_t),
    .fields = ngx_cognito_fields_list_devices_request,
    .sorted = ngx_cognito_sorted_list_devices_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_devices_response = {
    .name = ngx_string("ListDevicesResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_devices_response_t),
    .fields = ngx_cognito_fields_list_devices_response,
    .sorted = ngx_cognito_sorted_list_devices_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_groups_request = {
    .name = ngx_string("ListGroupsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_groups_request_t),
    .fields = ngx_cognito_fields_list_groups_request,
    .sorted = ngx_cognito_sorted_list_groups_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_groups_response = {
    .name = ngx_string("ListGroupsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_groups_response_t),
    .fields = ngx_cognito_fields_list_groups_response,
    .sorted = ngx_cognito_sorted_list_groups_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_identity_providers_request = {
    .name = ngx_string("ListIdentityProvidersRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_identity_providers_request_t),
    .fields = ngx_cognito_fields_list_identity_providers_request,
    .sorted = ngx_cognito_sorted_list_identity_providers_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_list_identity_providers_response = {
    .name = ngx_string("ListIdentityProvidersResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_identity_providers_response_t),
    .fields = ngx_cognito_fields_list_identity_providers_response,
    .sorted = ngx_cognito_sorted_list_identity_providers_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_of_string = {
    .name = ngx_string("ListOfStringTypes"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_providers_limit = {
    .name = ngx_string("ListProvidersLimitType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 60,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_resource_servers_limit = {
    .name = ngx_string("ListResourceServersLimitType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 50,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_resource_servers_request = {
    .name = ngx_string("ListResourceServersRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_resource_servers_request_t),
    .fields = ngx_cognito_fields_list_resource_servers_request,
    .sorted = ngx_cognito_sorted_list_resource_servers_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_resource_servers_response = {
    .name = ngx_string("ListResourceServersResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_resource_servers_response_t),
    .fields = ngx_cognito_fields_list_resource_servers_response,
    .sorted = ngx_cognito_sorted_list_resource_servers_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_tags_for_resource_request = {
    .name = ngx_string("ListTagsForResourceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_tags_for_resource_request_t),
    .fields = ngx_cognito_fields_list_tags_for_resource_request,
    .sorted = ngx_cognito_sorted_list_tags_for_resource_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_tags_for_resource_response = {
    .name = ngx_string("ListTagsForResourceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_tags_for_resource_response_t),
    .fields = ngx_cognito_fields_list_tags_for_resource_response,
    .sorted = ngx_cognito_sorted_list_tags_for_resource_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_terms_request = {
    .name = ngx_string("ListTermsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_terms_request_t),
    .fields = ngx_cognito_fields_list_terms_request,
    .sorted = ngx_cognito_sorted_list_terms_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_list_terms_request_max_results_integer = {
    .name = ngx_string("ListTermsRequestMaxResultsInteger"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 60,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_terms_response = {
    .name = ngx_string("ListTermsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_terms_response_t),
    .fields = ngx_cognito_fields_list_terms_response,
    .sorted = ngx_cognito_sorted_list_terms_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_import_jobs_request = {
    .name = ngx_string("ListUserImportJobsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_import_jobs_request_t),
    .fields = ngx_cognito_fields_list_user_import_jobs_request,
    .sorted = ngx_cognito_sorted_list_user_import_jobs_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_import_jobs_response = {
    .name = ngx_string("ListUserImportJobsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_import_jobs_response_t),
    .fields = ngx_cognito_fields_list_user_import_jobs_response,
    .sorted = ngx_cognito_sorted_list_user_import_jobs_response,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_client_secrets_request = {
    .name = ngx_string("ListUserPoolClientSecretsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pool_client_secrets_request_t),
    .fields = ngx_cognito_fields_list_user_pool_client_secrets_request,
    .sorted = ngx_cognito_sorted_list_user_pool_client_secrets_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_client_secrets_response = {
    .name = ngx_string("ListUserPoolClientSecretsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pool_client_secrets_response_t),
    .fields = ngx_cognito_fields_list_user_pool_client_secrets_response,
    .sorted = ngx_cognito_sorted_list_user_pool_client_secrets_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_pool_clients_request = {
    .name = ngx_string("ListUserPoolClientsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pool_clients_request_t),
    .fields = ngx_cognito_fields_list_user_pool_clients_request,
    .sorted = ngx_cognito_sorted_list_user_pool_clients_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_pool_clients_response = {
    .name = ngx_string("ListUserPoolClientsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pool_clients_response_t),
    .fields = ngx_cognito_fields_list_user_pool_clients_response,
    .sorted = ngx_cognito_sorted_list_user_pool_clients_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_pool_replicas_request = {
    .name = ngx_string("ListUserPoolReplicasRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pool_replicas_request_t),
    .fields = ngx_cognito_fields_list_user_pool_replicas_request,
    .sorted = ngx_cognito_sorted_list_user_pool_replicas_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_list_user_pool_replicas_response = {
    .name = ngx_string("ListUserPoolReplicasResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pool_replicas_response_t),
    .fields = ngx_cognito_fields_list_user_pool_replicas_response,
    .sorted = ngx_cognito_sorted_list_user_pool_replicas_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_pools_request = {
    .name = ngx_string("ListUserPoolsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pools_request_t),
    .fields = ngx_cognito_fields_list_user_pools_request,
    .sorted = ngx_cognito_sorted_list_user_pools_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_pools_response = {
    .name = ngx_string("ListUserPoolsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_pools_response_t),
    .fields = ngx_cognito_fields_list_user_pools_response,
    .sorted = ngx_cognito_sorted_list_user_pools_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_users_in_group_request = {
    .name = ngx_string("ListUsersInGroupRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_users_in_group_request_t),
    .fields = ngx_cognito_fields_list_users_in_group_request,
    .sorted = ngx_cognito_sorted_list_users_in_group_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_users_in_group_response = {
    .name = ngx_string("ListUsersInGroupResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_users_in_group_response_t),
    .fields = ngx_cognito_fields_list_users_in_group_response,
    .sorted = ngx_cognito_sorted_list_users_in_group_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_users_request = {
    .name = ngx_string("ListUsersRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_users_request_t),
    .fields = ngx_cognito_fields_list_users_request,
    .sorted = ngx_cognito_sorted_list_users_request,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_users_response = {
    .name = ngx_string("ListUsersResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_users_response_t),
    .fields = ngx_cognito_fields_list_users_response,
    .sorted = ngx_cognito_sorted_list_users_response,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_list_web_authn_credentials_request = {
    .name = ngx_string("ListWebAuthnCredentialsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_web_authn_credentials_request_t),
    .fields = ngx_cognito_fields_list_web_authn_credentials_request,
    .sorted = ngx_cognito_sorted_list_web_authn_credentials_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_list_web_authn_credentials_response = {
    .name = ngx_string("ListWebAuthnCredentialsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_web_authn_credentials_response_t),
    .fields = ngx_cognito_fields_list_web_authn_credentials_response,
    .sorted = ngx_cognito_sorted_list_web_authn_credentials_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_log_configuration_list = {
    .name = ngx_string("LogConfigurationListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_log_configuration,
    .min = 0,
    .has_min = 1,
    .max = 2,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_log_configuration = {
    .name = ngx_string("LogConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_log_configuration_t),
    .fields = ngx_cognito_fields_log_configuration,
    .sorted = ngx_cognito_sorted_log_configuration,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_log_delivery_configuration = {
    .name = ngx_string("LogDeliveryConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_log_delivery_configuration_t),
    .fields = ngx_cognito_fields_log_delivery_configuration,
    .sorted = ngx_cognito_sorted_log_delivery_configuration,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_log_level = {
    .name = ngx_string("LogLevel"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_log_level,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_logout_urls_list = {
    .name = ngx_string("LogoutURLsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_redirect_url,
    .min = 0,
    .has_min = 1,
    .max = 100,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_long = {
    .name = ngx_string("LongType"),
    .type = NGX_COGNITO_LONG,
    .size = sizeof(ngx_cognito_integer_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_mfa_option_list = {
    .name = ngx_string("MFAOptionListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_mfa_option,
};


const ngx_cognito_shape_t  ngx_cognito_shape_mfa_option = {
    .name = ngx_string("MFAOptionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_mfa_option_t),
    .fields = ngx_cognito_fields_mfa_option,
    .sorted = ngx_cognito_sorted_mfa_option,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_managed_login_branding_id = {
    .name = ngx_string("ManagedLoginBrandingIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[21],
};


const ngx_cognito_shape_t  ngx_cognito_shape_managed_login_branding = {
    .name = ngx_string("ManagedLoginBrandingType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_managed_login_branding_t),
    .fields = ngx_cognito_fields_managed_login_branding,
    .sorted = ngx_cognito_sorted_managed_login_branding,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_message_action = {
    .name = ngx_string("MessageActionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_message_action,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_message_template = {
    .name = ngx_string("MessageTemplateType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_message_template_t),
    .fields = ngx_cognito_fields_message_template,
    .sorted = ngx_cognito_sorted_message_template,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_message = {
    .name = ngx_string("MessageType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_new_device_metadata = {
    .name = ngx_string("NewDeviceMetadataType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_new_device_metadata_t),
    .fields = ngx_cognito_fields_new_device_metadata,
    .sorted = ngx_cognito_sorted_new_device_metadata,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_notify_configuration = {
    .name = ngx_string("NotifyConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_notify_configuration_t),
    .fields = ngx_cognito_fields_notify_configuration,
    .sorted = ngx_cognito_sorted_notify_configuration,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_notify_email = {
    .name = ngx_string("NotifyEmailType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_notify_email_t),
    .fields = ngx_cognito_fields_notify_email,
    .sorted = ngx_cognito_sorted_notify_email,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_number_attribute_constraints = {
    .name = ngx_string("NumberAttributeConstraintsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_number_attribute_constraints_t),
    .fields = ngx_cognito_fields_number_attribute_constraints,
    .sorted = ngx_cognito_sorted_number_attribute_constraints,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_oauth_flow = {
    .name = ngx_string("OAuthFlowType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_oauth_flow,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_oauth_flows = {
    .name = ngx_string("OAuthFlowsType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_oauth_flow,
    .min = 0,
    .has_min = 1,
    .max = 3,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_optional_arn = {
    .name = ngx_string("OptionalArnType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[22],
    .min = 0,
    .has_min = 1,
    .max = 2048,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_pagination_key = {
    .name = ngx_string("PaginationKey"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[6],
    .min = 1,
    .has_min = 1,
    .max = 131072,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_pagination_key_type = {
    .name = ngx_string("PaginationKeyType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[6],
    .min = 1,
    .has_min = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_password_hashing_algorithm = {
    .name = ngx_string("PasswordHashingAlgorithmType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_password_hashing_algorithm,
    .nvalues = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_password_history_size = {
    .name = ngx_string("PasswordHistorySizeType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 24,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_password_policy_min_length = {
    .name = ngx_string("PasswordPolicyMinLengthType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 6,
    .has_min = 1,
    .max = 99,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_password_policy = {
    .name = ngx_string("PasswordPolicyType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_password_policy_t),
    .fields = ngx_cognito_fields_password_policy,
    .sorted = ngx_cognito_sorted_password_policy,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_password = {
    .name = ngx_string("PasswordType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[6],
    .max = 256,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_pool_query_limit = {
    .name = ngx_string("PoolQueryLimitType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 60,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_pre_signed_url = {
    .name = ngx_string("PreSignedUrlType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 0,
    .has_min = 1,
    .max = 2048,
    .has_max = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_pre_token_generation_lambda_version = {
    .name = ngx_string("PreTokenGenerationLambdaVersionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_pre_token_generation_lambda_version,
    .nvalues = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_pre_token_generation_version_config = {
    .name = ngx_string("PreTokenGenerationVersionConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_pre_token_generation_version_config_t),
    .fields = ngx_cognito_fields_pre_token_generation_version_config,
    .sorted = ngx_cognito_sorted_pre_token_generation_version_config,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_precedence = {
    .name = ngx_string("PrecedenceType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_prevent_user_existence_error = {
    .name = ngx_string("PreventUserExistenceErrorTypes"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_prevent_user_existence_error,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_priority = {
    .name = ngx_string("PriorityType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 2,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_provider_description = {
    .name = ngx_string("ProviderDescription"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_provider_description_t),
    .fields = ngx_cognito_fields_provider_description,
    .sorted = ngx_cognito_sorted_provider_description,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_provider_details = {
    .name = ngx_string("ProviderDetailsType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_provider_name = {
    .name = ngx_string("ProviderNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[23],
    .min = 1,
    .has_min = 1,
    .max = 32,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_provider_name_type_v2 = {
    .name = ngx_string("ProviderNameTypeV2"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[24],
    .min = 1,
    .has_min = 1,
    .max = 32,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_provider_user_identifier = {
    .name = ngx_string("ProviderUserIdentifierType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_provider_user_identifier_t),
    .fields = ngx_cognito_fields_provider_user_identifier,
    .sorted = ngx_cognito_sorted_provider_user_identifier,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_providers_list = {
    .name = ngx_string("ProvidersListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_provider_description,
    .min = 0,
    .has_min = 1,
    .max = 50,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_query_limit = {
    .name = ngx_string("QueryLimit"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 60,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_query_limit_type = {
    .name = ngx_string("QueryLimitType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 60,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_recovery_mechanisms = {
    .name = ngx_string("RecoveryMechanismsType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_recovery_option,
    .min = 1,
    .has_min = 1,
    .max = 2,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_recovery_option_name = {
    .name = ngx_string("RecoveryOptionNameType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_recovery_option_name,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_recovery_option = {
    .name = ngx_string("RecoveryOptionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_recovery_option_t),
    .fields = ngx_cognito_fields_recovery_option,
    .sorted = ngx_cognito_sorted_recovery_option,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_redirect_url = {
    .name = ngx_string("RedirectUrlType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[7],
    .min = 1,
    .has_min = 1,
    .max = 1024,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_refresh_token_rotation = {
    .name = ngx_string("RefreshTokenRotationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_refresh_token_rotation_t),
    .fields = ngx_cognito_fields_refresh_token_rotation,
    .sorted = ngx_cognito_sorted_refresh_token_rotation,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_refresh_token_validity = {
    .name = ngx_string("RefreshTokenValidityType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 315360000,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_region_code = {
    .name = ngx_string("RegionCodeType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 5,
    .has_min = 1,
    .max = 32,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_region_name = {
    .name = ngx_string("RegionNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 5,
    .has_min = 1,
    .max = 32,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_relying_party_id = {
    .name = ngx_string("RelyingPartyIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 127,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_replica_regions = {
    .name = ngx_string("ReplicaRegionsType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_replica_role = {
    .name = ngx_string("ReplicaRoleType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_replica_role,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_replica_status = {
    .name = ngx_string("ReplicaStatusType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_replica_status,
    .nvalues = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_resend_confirmation_code_request = {
    .name = ngx_string("ResendConfirmationCodeRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_resend_confirmation_code_request_t),
    .fields = ngx_cognito_fields_resend_confirmation_code_request,
    .sorted = ngx_cognito_sorted_resend_confirmation_code_request,
    .nfields = 6,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_resend_confirmation_code_response = {
    .name = ngx_string("ResendConfirmationCodeResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_resend_confirmation_code_response_t),
    .fields = ngx_cognito_fields_resend_confirmation_code_response,
    .sorted = ngx_cognito_sorted_resend_confirmation_code_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_id = {
    .name = ngx_string("ResourceIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[25],
    .min = 1,
    .has_min = 1,
    .max = 40,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_identifier = {
    .name = ngx_string("ResourceServerIdentifierType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[26],
    .min = 1,
    .has_min = 1,
    .max = 256,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_name = {
    .name = ngx_string("ResourceServerNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[4],
    .min = 1,
    .has_min = 1,
    .max = 256,
    .has_max = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_resource_server_scope_description = {
    .name = ngx_string("ResourceServerScopeDescriptionType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 256,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_scope_list = {
    .name = ngx_string("ResourceServerScopeListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_resource_server_scope,
    .max = 100,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_scope_name = {
    .name = ngx_string("ResourceServerScopeNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[27],
    .min = 1,
    .has_min = 1,
    .max = 256,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_scope = {
    .name = ngx_string("ResourceServerScopeType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_resource_server_scope_t),
    .fields = ngx_cognito_fields_resource_server_scope,
    .sorted = ngx_cognito_sorted_resource_server_scope,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_server = {
    .name = ngx_string("ResourceServerType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_resource_server_t),
    .fields = ngx_cognito_fields_resource_server,
    .sorted = ngx_cognito_sorted_resource_server,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_servers_list = {
    .name = ngx_string("ResourceServersListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_resource_server,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_respond_to_auth_challenge_request = {
    .name = ngx_string("RespondToAuthChallengeRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_respond_to_auth_challenge_request_t),
    .fields = ngx_cognito_fields_respond_to_auth_challenge_request,
    .sorted = ngx_cognito_sorted_respond_to_auth_challenge_request,
    .nfields = 7,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_respond_to_auth_challenge_response = {
    .name = ngx_string("RespondToAuthChallengeResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_respond_to_auth_challenge_response_t),
    .fields = ngx_cognito_fields_respond_to_auth_challenge_response,
    .sorted = ngx_cognito_sorted_respond_to_auth_challenge_response,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_retry_grace_period_seconds = {
    .name = ngx_string("RetryGracePeriodSecondsType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 60,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_revoke_token_request = {
    .name = ngx_string("RevokeTokenRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_revoke_token_request_t),
    .fields = ngx_cognito_fields_revoke_token_request,
    .sorted = ngx_cognito_sorted_revoke_token_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_revoke_token_response = {
    .name = ngx_string("RevokeTokenResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_revoke_token_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_risk_configuration = {
    .name = ngx_string("RiskConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_risk_configuration_t),
    .fields = ngx_cognito_fields_risk_configuration,
    .sorted = ngx_cognito_sorted_risk_configuration,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_risk_decision = {
    .name = ngx_string("RiskDecisionType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_risk_decision,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_risk_exception_configuration = {
    .name = ngx_string("RiskExceptionConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_risk_exception_configuration_t),
    .fields = ngx_cognito_fields_risk_exception_configuration,
    .sorted = ngx_cognito_sorted_risk_exception_configuration,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_risk_level = {
    .name = ngx_string("RiskLevelType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_risk_level,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_routing = {
    .name = ngx_string("RoutingType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_routing_t),
    .fields = ngx_cognito_fields_routing,
    .sorted = ngx_cognito_sorted_routing,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_s3_arn = {
    .name = ngx_string("S3ArnType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[28],
    .min = 3,
    .has_min = 1,
    .max = 1024,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_s3_bucket = {
    .name = ngx_string("S3BucketType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[29],
    .min = 3,
    .has_min = 1,
    .max = 1024,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_s3_configuration = {
    .name = ngx_string("S3ConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_s3_configuration_t),
    .fields = ngx_cognito_fields_s3_configuration,
    .sorted = ngx_cognito_sorted_s3_configuration,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_ses_configuration_set = {
    .name = ngx_string("SESConfigurationSet"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[30],
    .min = 1,
    .has_min = 1,
    .max = 64,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sms_mfa_settings = {
    .name = ngx_string("SMSMfaSettingsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_sms_mfa_settings_t),
    .fields = ngx_cognito_fields_sms_mfa_settings,
    .sorted = ngx_cognito_sorted_sms_mfa_settings,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_schema_attribute = {
    .name = ngx_string("SchemaAttributeType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_schema_attribute_t),
    .fields = ngx_cognito_fields_schema_attribute,
    .sorted = ngx_cognito_sorted_schema_attribute,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_schema_attributes_list = {
    .name = ngx_string("SchemaAttributesListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_schema_attribute,
    .min = 1,
    .has_min = 1,
    .max = 50,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_scope_list = {
    .name = ngx_string("ScopeListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_scope,
    .max = 50,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_scope = {
    .name = ngx_string("ScopeType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[26],
    .min = 1,
    .has_min = 1,
    .max = 256,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_search_pagination_token = {
    .name = ngx_string("SearchPaginationTokenType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[6],
    .min = 1,
    .has_min = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_searched_attribute_names_list = {
    .name = ngx_string("SearchedAttributeNamesListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_attribute_name,
};


const ngx_cognito_shape_t  ngx_cognito_shape_secret_code = {
    .name = ngx_string("SecretCodeType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[31],
    .min = 16,
    .has_min = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_secret_hash = {
    .name = ngx_string("SecretHashType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[32],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_security_policy = {
    .name = ngx_string("SecurityPolicyType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_security_policy,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_session = {
    .name = ngx_string("SessionType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 20,
    .has_min = 1,
    .max = 2048,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_log_delivery_configuration_request = {
    .name = ngx_string("SetLogDeliveryConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_log_delivery_configuration_request_t),
    .fields = ngx_cognito_fields_set_log_delivery_configuration_request,
    .sorted = ngx_cognito_sorted_set_log_delivery_configuration_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_log_delivery_configuration_response = {
    .name = ngx_string("SetLogDeliveryConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_log_delivery_configuration_response_t),
    .fields = ngx_cognito_fields_set_log_delivery_configuration_response,
    .sorted = ngx_cognito_sorted_set_log_delivery_configuration_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_set_risk_configuration_request = {
    .name = ngx_string("SetRiskConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_risk_configuration_request_t),
    .fields = ngx_cognito_fields_set_risk_configuration_request,
    .sorted = ngx_cognito_sorted_set_risk_configuration_request,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_set_risk_configuration_response = {
    .name = ngx_string("SetRiskConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_risk_configuration_response_t),
    .fields = ngx_cognito_fields_set_risk_configuration_response,
    .sorted = ngx_cognito_sorted_set_risk_configuration_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_set_ui_customization_request = {
    .name = ngx_string("SetUICustomizationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_ui_customization_request_t),
    .fields = ngx_cognito_fields_set_ui_customization_request,
    .sorted = ngx_cognito_sorted_set_ui_customization_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_set_ui_customization_response = {
    .name = ngx_string("SetUICustomizationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_ui_customization_response_t),
    .fields = ngx_cognito_fields_set_ui_customization_response,
    .sorted = ngx_cognito_sorted_set_ui_customization_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_set_user_mfa_preference_request = {
    .name = ngx_string("SetUserMFAPreferenceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_mfa_preference_request_t),
    .fields = ngx_cognito_fields_set_user_mfa_preference_request,
    .sorted = ngx_cognito_sorted_set_user_mfa_preference_request,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_mfa_preference_response = {
    .name = ngx_string("SetUserMFAPreferenceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_mfa_preference_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_mfa_config_request = {
    .name = ngx_string("SetUserPoolMfaConfigRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_pool_mfa_config_request_t),
    .fields = ngx_cognito_fields_set_user_pool_mfa_config_request,
    .sorted = ngx_cognito_sorted_set_user_pool_mfa_config_request,
    .nfields = 6,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_mfa_config_response = {
    .name = ngx_string("SetUserPoolMfaConfigResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_pool_mfa_config_response_t),
    .fields = ngx_cognito_fields_set_user_pool_mfa_config_response,
    .sorted = ngx_cognito_sorted_set_user_pool_mfa_config_response,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_set_user_settings_request = {
    .name = ngx_string("SetUserSettingsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_settings_request_t),
    .fields = ngx_cognito_fields_set_user_settings_request,
    .sorted = ngx_cognito_sorted_set_user_settings_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_set_user_settings_response = {
    .name = ngx_string("SetUserSettingsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_settings_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_sign_in_policy = {
    .name = ngx_string("SignInPolicyType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_sign_in_policy_t),
    .fields = ngx_cognito_fields_sign_in_policy,
    .sorted = ngx_cognito_sorted_sign_in_policy,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sign_up_request = {
    .name = ngx_string("SignUpRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_sign_up_request_t),
    .fields = ngx_cognito_fields_sign_up_request,
    .sorted = ngx_cognito_sorted_sign_up_request,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sign_up_response = {
    .name = ngx_string("SignUpResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_sign_up_response_t),
    .fields = ngx_cognito_fields_sign_up_response,
    .sorted = ngx_cognito_sorted_sign_up_response,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_skipped_ip_range_list = {
    .name = ngx_string("SkippedIPRangeListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .max = 200,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sms_configuration = {
    .name = ngx_string("SmsConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_sms_configuration_t),
    .fields = ngx_cognito_fields_sms_configuration,
    .sorted = ngx_cognito_sorted_sms_configuration,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sms_invite_message = {
    .name = ngx_string("SmsInviteMessageType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[33],
    .min = 6,
    .has_min = 1,
    .max = 140,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sms_mfa_config = {
    .name = ngx_string("SmsMfaConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_sms_mfa_config_t),
    .fields = ngx_cognito_fields_sms_mfa_config,
    .sorted = ngx_cognito_sorted_sms_mfa_config,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sms_verification_message = {
    .name = ngx_string("SmsVerificationMessageType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[34],
    .min = 6,
    .has_min = 1,
    .max = 140,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_software_token_mfa_user_code = {
    .name = ngx_string("SoftwareTokenMFAUserCodeType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[0],
    .min = 6,
    .has_min = 1,
    .max = 6,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_software_token_mfa_config = {
    .name = ngx_string("SoftwareTokenMfaConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_software_token_mfa_config_t),
    .fields = ngx_cognito_fields_software_token_mfa_config,
    .sorted = ngx_cognito_sorted_software_token_mfa_config,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_software_token_mfa_settings = {
    .name = ngx_string("SoftwareTokenMfaSettingsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_software_token_mfa_settings_t),
    .fields = ngx_cognito_fields_software_token_mfa_settings,
    .sorted = ngx_cognito_sorted_software_token_mfa_settings,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_start_user_import_job_request = {
    .name = ngx_string("StartUserImportJobRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_start_user_import_job_request_t),
    .fields = ngx_cognito_fields_start_user_import_job_request,
    .sorted = ngx_cognito_sorted_start_user_import_job_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_start_user_import_job_response = {
    .name = ngx_string("StartUserImportJobResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_start_user_import_job_response_t),
    .fields = ngx_cognito_fields_start_user_import_job_response,
    .sorted = ngx_cognito_sorted_start_user_import_job_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_start_web_authn_registration_request = {
    .name = ngx_string("StartWebAuthnRegistrationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_start_web_authn_registration_request_t),
    .fields = ngx_cognito_fields_start_web_authn_registration_request,
    .sorted = ngx_cognito_sorted_start_web_authn_registration_request,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_start_web_authn_registration_response = {
    .name = ngx_string("StartWebAuthnRegistrationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_start_web_authn_registration_response_t),
    .fields = ngx_cognito_fields_start_web_authn_registration_response,
    .sorted = ngx_cognito_sorted_start_web_authn_registration_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_status = {
    .name = ngx_string("StatusType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_status,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_stop_user_import_job_request = {
    .name = ngx_string("StopUserImportJobRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_stop_user_import_job_request_t),
    .fields = ngx_cognito_fields_stop_user_import_job_request,
    .sorted = ngx_cognito_sorted_stop_user_import_job_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_stop_user_import_job_response = {
    .name = ngx_string("StopUserImportJobResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_stop_user_import_job_response_t),
    .fields = ngx_cognito_fields_stop_user_import_job_response,
    .sorted = ngx_cognito_sorted_stop_user_import_job_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_string_attribute_constraints = {
    .name = ngx_string("StringAttributeConstraintsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_string_attribute_constraints_t),
    .fields = ngx_cognito_fields_string_attribute_constraints,
    .sorted = ngx_cognito_sorted_string_attribute_constraints,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_string_to_string_map = {
    .name = ngx_string("StringToStringMapType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_string = {
    .name = ngx_string("StringType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 0,
    .has_min = 1,
    .max = 131072,
    .has_max = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_supported_identity_providers_list = {
    .name = ngx_string("SupportedIdentityProvidersListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_provider_name,
};


const ngx_cognito_shape_t  ngx_cognito_shape_tag_keys = {
    .name = ngx_string("TagKeysType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_tag_resource_request = {
    .name = ngx_string("TagResourceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_tag_resource_request_t),
    .fields = ngx_cognito_fields_tag_resource_request,
    .sorted = ngx_cognito_sorted_tag_resource_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_tag_resource_response = {
    .name = ngx_string("TagResourceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_tag_resource_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_tag_value = {
    .name = ngx_string("TagValueType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .min = 0,
    .has_min = 1,
    .max = 256,
    .has_max = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_temporary_password_validity_days = {
    .name = ngx_string("TemporaryPasswordValidityDaysType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 365,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_terms_description_list = {
    .name = ngx_string("TermsDescriptionListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_terms_description,
};


const ngx_cognito_shape_t  ngx_cognito_shape_terms_description = {
    .name = ngx_string("TermsDescriptionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_terms_description_t),
    .fields = ngx_cognito_fields_terms_description,
    .sorted = ngx_cognito_sorted_terms_description,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_terms_enforcement = {
    .name = ngx_string("TermsEnforcementType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_terms_enforcement,
    .nvalues = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_terms_id = {
    .name = ngx_string("TermsIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[21],
};


const ngx_cognito_shape_t  ngx_cognito_shape_terms_name = {
    .name = ngx_string("TermsNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[35],
};


const ngx_cognito_shape_t  ngx_cognito_shape_terms_source = {
    .name = ngx_string("TermsSourceType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_terms_source,
    .nvalues = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_terms = {
    .name = ngx_string("TermsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_terms_t),
    .fields = ngx_cognito_fields_terms,
    .sorted = ngx_cognito_sorted_terms,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_time_units = {
    .name = ngx_string("TimeUnitsType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_time_units,
    .nvalues = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_token_model = {
    .name = ngx_string("TokenModelType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[36],
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_token_validity_units = {
    .name = ngx_string("TokenValidityUnitsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_token_validity_units_t),
    .fields = ngx_cognito_fields_token_validity_units,
    .sorted = ngx_cognito_sorted_token_validity_units,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_ui_customization = {
    .name = ngx_string("UICustomizationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_ui_customization_t),
    .fields = ngx_cognito_fields_ui_customization,
    .sorted = ngx_cognito_sorted_ui_customization,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_untag_resource_request = {
    .name = ngx_string("UntagResourceRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_untag_resource_request_t),
    .fields = ngx_cognito_fields_untag_resource_request,
    .sorted = ngx_cognito_sorted_untag_resource_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_untag_resource_response = {
    .name = ngx_string("UntagResourceResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_untag_resource_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_auth_event_feedback_request = {
    .name = ngx_string("UpdateAuthEventFeedbackRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_auth_event_feedback_request_t),
    .fields = ngx_cognito_fields_update_auth_event_feedback_request,
    .sorted = ngx_cognito_sorted_update_auth_event_feedback_request,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_auth_event_feedback_response = {
    .name = ngx_string("UpdateAuthEventFeedbackResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_auth_event_feedback_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_device_status_request = {
    .name = ngx_string("UpdateDeviceStatusRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_device_status_request_t),
    .fields = ngx_cognito_fields_update_device_status_request,
    .sorted = ngx_cognito_sorted_update_device_status_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_device_status_response = {
    .name = ngx_string("UpdateDeviceStatusResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_device_status_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_group_request = {
    .name = ngx_string("UpdateGroupRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_group_request_t),
    .fields = ngx_cognito_fields_update_group_request,
    .sorted = ngx_cognito_sorted_update_group_request,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_group_response = {
    .name = ngx_string("UpdateGroupResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_group_response_t),
    .fields = ngx_cognito_fields_update_group_response,
    .sorted = ngx_cognito_sorted_update_group_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_identity_provider_request = {
    .name = ngx_string("UpdateIdentityProviderRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_identity_provider_request_t),
    .fields = ngx_cognito_fields_update_identity_provider_request,
    .sorted = ngx_cognito_sorted_update_identity_provider_request,
    .nfields = 6,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_identity_provider_response = {
    .name = ngx_string("UpdateIdentityProviderResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_identity_provider_response_t),
    .fields = ngx_cognito_fields_update_identity_provider_response,
    .sorted = ngx_cognito_sorted_update_identity_provider_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_managed_login_branding_request = {
    .name = ngx_string("UpdateManagedLoginBrandingRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_managed_login_branding_request_t),
    .fields = ngx_cognito_fields_update_managed_login_branding_request,
    .sorted = ngx_cognito_sorted_update_managed_login_branding_request,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_managed_login_branding_response = {
    .name = ngx_string("UpdateManagedLoginBrandingResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_managed_login_branding_response_t),
    .fields = ngx_cognito_fields_update_managed_login_branding_response,
    .sorted = ngx_cognito_sorted_update_managed_login_branding_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_provisioned_limit_request = {
    .name = ngx_string("UpdateProvisionedLimitRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_provisioned_limit_request_t),
    .fields = ngx_cognito_fields_update_provisioned_limit_request,
    .sorted = ngx_cognito_sorted_update_provisioned_limit_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_provisioned_limit_response = {
    .name = ngx_string("UpdateProvisionedLimitResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_provisioned_limit_response_t),
    .fields = ngx_cognito_fields_update_provisioned_limit_response,
    .sorted = ngx_cognito_sorted_update_provisioned_limit_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_replica_status = {
    .name = ngx_string("UpdateReplicaStatusType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_update_replica_status,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_resource_server_request = {
    .name = ngx_string("UpdateResourceServerRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_resource_server_request_t),
    .fields = ngx_cognito_fields_update_resource_server_request,
    .sorted = ngx_cognito_sorted_update_resource_server_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_resource_server_response = {
    .name = ngx_string("UpdateResourceServerResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_resource_server_response_t),
    .fields = ngx_cognito_fields_update_resource_server_response,
    .sorted = ngx_cognito_sorted_update_resource_server_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_terms_request = {
    .name = ngx_string("UpdateTermsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_terms_request_t),
    .fields = ngx_cognito_fields_update_terms_request,
    .sorted = ngx_cognito_sorted_update_terms_request,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_terms_response = {
    .name = ngx_string("UpdateTermsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_terms_response_t),
    .fields = ngx_cognito_fields_update_terms_response,
    .sorted = ngx_cognito_sorted_update_terms_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_user_attributes_request = {
    .name = ngx_string("UpdateUserAttributesRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_attributes_request_t),
    .fields = ngx_cognito_fields_update_user_attributes_request,
    .sorted = ngx_cognito_sorted_update_user_attributes_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_user_attributes_response = {
    .name = ngx_string("UpdateUserAttributesResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_attributes_response_t),
    .fields = ngx_cognito_fields_update_user_attributes_response,
    .sorted = ngx_cognito_sorted_update_user_attributes_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_user_pool_client_request = {
    .name = ngx_string("UpdateUserPoolClientRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_client_request_t),
    .fields = ngx_cognito_fields_update_user_pool_client_request,
    .sorted = ngx_cognito_sorted_update_user_pool_client_request,
    .nfields = 23,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_client_response = {
    .name = ngx_string("UpdateUserPoolClientResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_client_response_t),
    .fields = ngx_cognito_fields_update_user_pool_client_response,
    .sorted = ngx_cognito_sorted_update_user_pool_client_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_user_pool_domain_request = {
    .name = ngx_string("UpdateUserPoolDomainRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_domain_request_t),
    .fields = ngx_cognito_fields_update_user_pool_domain_request,
    .sorted = ngx_cognito_sorted_update_user_pool_domain_request,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_domain_response = {
    .name = ngx_string("UpdateUserPoolDomainResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_domain_response_t),
    .fields = ngx_cognito_fields_update_user_pool_domain_response,
    .sorted = ngx_cognito_sorted_update_user_pool_domain_response,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_replica_request = {
    .name = ngx_string("UpdateUserPoolReplicaRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_replica_request_t),
    .fields = ngx_cognito_fields_update_user_pool_replica_request,
    .sorted = ngx_cognito_sorted_update_user_pool_replica_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_update_user_pool_replica_response = {
    .name = ngx_string("UpdateUserPoolReplicaResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_replica_response_t),
    .fields = ngx_cognito_fields_update_user_pool_replica_response,
    .sorted = ngx_cognito_sorted_update_user_pool_replica_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_user_pool_request = {
    .name = ngx_string("UpdateUserPoolRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_request_t),
    .fields = ngx_cognito_fields_update_user_pool_request,
    .sorted = ngx_cognito_sorted_update_user_pool_request,
    .nfields = 25,
};


const ngx_cognito_shape_t  ngx_cognito_shape_update_user_pool_response = {
    .name = ngx_string("UpdateUserPoolResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_update_user_pool_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_attribute_update_settings = {
    .name = ngx_string("UserAttributeUpdateSettingsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_attribute_update_settings_t),
    .fields = ngx_cognito_fields_user_attribute_update_settings,
    .sorted = ngx_cognito_sorted_user_attribute_update_settings,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_context_data = {
    .name = ngx_string("UserContextDataType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_context_data_t),
    .fields = ngx_cognito_fields_user_context_data,
    .sorted = ngx_cognito_sorted_user_context_data,
    .nfields = 2,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_filter = {
    .name = ngx_string("UserFilterType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .max = 256,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job_id = {
    .name = ngx_string("UserImportJobIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[37],
    .min = 1,
    .has_min = 1,
    .max = 55,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job_name = {
    .name = ngx_string("UserImportJobNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[4],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job_status = {
    .name = ngx_string("UserImportJobStatusType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_user_import_job_status,
    .nvalues = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_import_job = {
    .name = ngx_string("UserImportJobType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_import_job_t),
    .fields = ngx_cognito_fields_user_import_job,
    .sorted = ngx_cognito_sorted_user_import_job,
    .nfields = 14,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_import_jobs_list = {
    .name = ngx_string("UserImportJobsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_user_import_job,
    .min = 1,
    .has_min = 1,
    .max = 50,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_mfa_setting_list = {
    .name = ngx_string("UserMFASettingListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_add_ons = {
    .name = ngx_string("UserPoolAddOnsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_add_ons_t),
    .fields = ngx_cognito_fields_user_pool_add_ons,
    .sorted = ngx_cognito_sorted_user_pool_add_ons,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_client_description = {
    .name = ngx_string("UserPoolClientDescription"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_client_description_t),
    .fields = ngx_cognito_fields_user_pool_client_description,
    .sorted = ngx_cognito_sorted_user_pool_client_description,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_client_list = {
    .name = ngx_string("UserPoolClientListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_user_pool_client_description,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_client = {
    .name = ngx_string("UserPoolClientType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_client_t),
    .fields = ngx_cognito_fields_user_pool_client,
    .sorted = ngx_cognito_sorted_user_pool_client,
    .nfields = 27,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_description = {
    .name = ngx_string("UserPoolDescriptionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_description_t),
    .fields = ngx_cognito_fields_user_pool_description,
    .sorted = ngx_cognito_sorted_user_pool_description,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_id = {
    .name = ngx_string("UserPoolIdType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[38],
    .min = 1,
    .has_min = 1,
    .max = 55,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_list = {
    .name = ngx_string("UserPoolListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_user_pool_description,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_mfa = {
    .name = ngx_string("UserPoolMfaType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_user_pool_mfa,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_name = {
    .name = ngx_string("UserPoolNameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[4],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_policy = {
    .name = ngx_string("UserPoolPolicyType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_policy_t),
    .fields = ngx_cognito_fields_user_pool_policy,
    .sorted = ngx_cognito_sorted_user_pool_policy,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_replica_list = {
    .name = ngx_string("UserPoolReplicaListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_user_pool_replica,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_replica = {
    .name = ngx_string("UserPoolReplicaType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_replica_t),
    .fields = ngx_cognito_fields_user_pool_replica,
    .sorted = ngx_cognito_sorted_user_pool_replica,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_tags_list = {
    .name = ngx_string("UserPoolTagsListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_tag_keys,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_tags = {
    .name = ngx_string("UserPoolTagsType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_tag_value,
    .key = &ngx_cognito_shape_tag_keys,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_tier = {
    .name = ngx_string("UserPoolTierType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_user_pool_tier,
    .nvalues = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool = {
    .name = ngx_string("UserPoolType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_t),
    .fields = ngx_cognito_fields_user_pool,
    .sorted = ngx_cognito_sorted_user_pool,
    .nfields = 38,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_status = {
    .name = ngx_string("UserStatusType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_user_status,
    .nvalues = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user = {
    .name = ngx_string("UserType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_t),
    .fields = ngx_cognito_fields_user,
    .sorted = ngx_cognito_sorted_user,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_verification = {
    .name = ngx_string("UserVerificationType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_user_verification,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_username_attribute = {
    .name = ngx_string("UsernameAttributeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_username_attribute,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_username_attributes_list = {
    .name = ngx_string("UsernameAttributesListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_username_attribute,
};


const ngx_cognito_shape_t  ngx_cognito_shape_username_configuration = {
    .name = ngx_string("UsernameConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_username_configuration_t),
    .fields = ngx_cognito_fields_username_configuration,
    .sorted = ngx_cognito_sorted_username_configuration,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_username = {
    .name = ngx_string("UsernameType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[7],
    .min = 1,
    .has_min = 1,
    .max = 128,
    .has_max = 1,
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_users_list = {
    .name = ngx_string("UsersListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_user,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verification_message_template = {
    .name = ngx_string("VerificationMessageTemplateType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_verification_message_template_t),
    .fields = ngx_cognito_fields_verification_message_template,
    .sorted = ngx_cognito_sorted_verification_message_template,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verified_attribute = {
    .name = ngx_string("VerifiedAttributeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_verified_attribute,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verified_attributes_list = {
    .name = ngx_string("VerifiedAttributesListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_verified_attribute,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verify_software_token_request = {
    .name = ngx_string("VerifySoftwareTokenRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_verify_software_token_request_t),
    .fields = ngx_cognito_fields_verify_software_token_request,
    .sorted = ngx_cognito_sorted_verify_software_token_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verify_software_token_response = {
    .name = ngx_string("VerifySoftwareTokenResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_verify_software_token_response_t),
    .fields = ngx_cognito_fields_verify_software_token_response,
    .sorted = ngx_cognito_sorted_verify_software_token_response,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_verify_software_token_response_type = {
    .name = ngx_string("VerifySoftwareTokenResponseType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_verify_software_token_response_type,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verify_user_attribute_request = {
    .name = ngx_string("VerifyUserAttributeRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_verify_user_attribute_request_t),
    .fields = ngx_cognito_fields_verify_user_attribute_request,
    .sorted = ngx_cognito_sorted_verify_user_attribute_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verify_user_attribute_response = {
    .name = ngx_string("VerifyUserAttributeResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_verify_user_attribute_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_authenticator_attachment = {
    .name = ngx_string("WebAuthnAuthenticatorAttachmentType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_authenticator_transport = {
    .name = ngx_string("WebAuthnAuthenticatorTransportType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_authenticator_transports_list = {
    .name = ngx_string("WebAuthnAuthenticatorTransportsList"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_web_authn_authenticator_transport,
};


const ngx_cognito_shape_t  ngx_cognito_shape_web_authn_configuration = {
    .name = ngx_string("WebAuthnConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_web_authn_configuration_t),
    .fields = ngx_cognito_fields_web_authn_configuration,
    .sorted = ngx_cognito_sorted_web_authn_configuration,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_credential_description = {
    .name = ngx_string("WebAuthnCredentialDescription"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_web_authn_credential_description_t),
    .fields = ngx_cognito_fields_web_authn_credential_description,
    .sorted = ngx_cognito_sorted_web_authn_credential_description,
    .nfields = 6,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_credential_description_list = {
    .name = ngx_string("WebAuthnCredentialDescriptionListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_web_authn_credential_description,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_web_authn_credentials_query_limit = {
    .name = ngx_string("WebAuthnCredentialsQueryLimitType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 20,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_web_authn_factor_configuration = {
    .name = ngx_string("WebAuthnFactorConfigurationType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_web_authn_factor_configuration,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_web_authn_mfa_settings = {
    .name = ngx_string("WebAuthnMfaSettingsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_web_authn_mfa_settings_t),
    .fields = ngx_cognito_fields_web_authn_mfa_settings,
    .sorted = ngx_cognito_sorted_web_authn_mfa_settings,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_wrapped_boolean = {
    .name = ngx_string("WrappedBooleanType"),
    .type = NGX_COGNITO_BOOLEAN,
    .size = sizeof(ngx_uint_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_wrapped_integer = {
    .name = ngx_string("WrappedIntegerType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_session_type = {
    .name = ngx_string("SessionTypeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_session_type,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_revoke_associated_sessions = {
    .name = ngx_string("RevokeAssociatedSessionsType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_revoke_associated_sessions,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_resource_server_managed_by = {
    .name = ngx_string("ResourceServerManagedByType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_resource_server_managed_by,
    .nvalues = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_type = {
    .name = ngx_string("ClientTypeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_client_type,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_session_tracking = {
    .name = ngx_string("UserSessionTrackingType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_user_session_tracking,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_session_identifier = {
    .name = ngx_string("SessionIdentifierType"),
    .type = NGX_COGNITO_STRING,
    .size = sizeof(ngx_str_t),
    .pattern = &ngx_cognito_patterns[39],
    .min = 1,
    .has_min = 1,
    .max = 55,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_session_list = {
    .name = ngx_string("UserSessionListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_session_description,
};


const ngx_cognito_shape_t  ngx_cognito_shape_acr_configuration = {
    .name = ngx_string("AcrConfigurationType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_acr_level_config,
    .key = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_acr_mapping = {
    .name = ngx_string("AcrMappingType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
    .key = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sso_max_validity_minutes = {
    .name = ngx_string("SsoMaxValidityMinutesType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 0,
    .has_min = 1,
    .max = 129600,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_max_token_sessions = {
    .name = ngx_string("MaxTokenSessionsType"),
    .type = NGX_COGNITO_INTEGER,
    .size = sizeof(ngx_cognito_integer_t),
    .min = 1,
    .has_min = 1,
    .max = 100,
    .has_max = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_acr_level_config = {
    .name = ngx_string("AcrLevelConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_acr_level_config_t),
    .fields = ngx_cognito_fields_acr_level_config,
    .sorted = ngx_cognito_sorted_acr_level_config,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_software_token_request = {
    .name = ngx_string("AdminDeleteSoftwareTokenRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_delete_software_token_request_t),
    .fields = ngx_cognito_fields_admin_delete_software_token_request,
    .sorted = ngx_cognito_sorted_admin_delete_software_token_request,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_delete_software_token_response = {
    .name = ngx_string("AdminDeleteSoftwareTokenResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_delete_software_token_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_sessions_request = {
    .name = ngx_string("AdminListUserSessionsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_user_sessions_request_t),
    .fields = ngx_cognito_fields_admin_list_user_sessions_request,
    .sorted = ngx_cognito_sorted_admin_list_user_sessions_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_session_location = {
    .name = ngx_string("SessionLocationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_session_location_t),
    .fields = ngx_cognito_fields_session_location,
    .sorted = ngx_cognito_sorted_session_location,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_session_description = {
    .name = ngx_string("SessionDescriptionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_session_description_t),
    .fields = ngx_cognito_fields_session_description,
    .sorted = ngx_cognito_sorted_session_description,
    .nfields = 10,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_list_user_sessions_response = {
    .name = ngx_string("AdminListUserSessionsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_list_user_sessions_response_t),
    .fields = ngx_cognito_fields_admin_list_user_sessions_response,
    .sorted = ngx_cognito_sorted_admin_list_user_sessions_response,
    .nfields = 2,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_revoke_user_session_request = {
    .name = ngx_string("AdminRevokeUserSessionRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_revoke_user_session_request_t),
    .fields = ngx_cognito_fields_admin_revoke_user_session_request,
    .sorted = ngx_cognito_sorted_admin_revoke_user_session_request,
    .nfields = 4,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_admin_revoke_user_session_response = {
    .name = ngx_string("AdminRevokeUserSessionResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_admin_revoke_user_session_response_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_dcr_configuration = {
    .name = ngx_string("DcrConfigurationType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_dcr_configuration_t),
    .fields = ngx_cognito_fields_dcr_configuration,
    .sorted = ngx_cognito_sorted_dcr_configuration,
    .nfields = 5,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_terms_by_client_request = {
    .name = ngx_string("DescribeTermsByClientRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_terms_by_client_request_t),
    .fields = ngx_cognito_fields_describe_terms_by_client_request,
    .sorted = ngx_cognito_sorted_describe_terms_by_client_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_describe_terms_by_client_response = {
    .name = ngx_string("DescribeTermsByClientResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_describe_terms_by_client_response_t),
    .fields = ngx_cognito_fields_describe_terms_by_client_response,
    .sorted = ngx_cognito_sorted_describe_terms_by_client_response,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_client_token_request = {
    .name = ngx_string("GetClientTokenRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_client_token_request_t),
    .fields = ngx_cognito_fields_get_client_token_request,
    .sorted = ngx_cognito_sorted_get_client_token_request,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_authentication_result = {
    .name = ngx_string("ClientAuthenticationResultType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_client_authentication_result_t),
    .fields = ngx_cognito_fields_client_authentication_result,
    .sorted = ngx_cognito_sorted_client_authentication_result,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_get_client_token_response = {
    .name = ngx_string("GetClientTokenResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_client_token_response_t),
    .fields = ngx_cognito_fields_get_client_token_response,
    .sorted = ngx_cognito_sorted_get_client_token_response,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_client_session_configuration_request = {
    .name = ngx_string("GetUserPoolClientSessionConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_pool_client_session_configuration_request_t),
    .fields = ngx_cognito_fields_get_user_pool_client_session_configuration_request,
    .sorted = ngx_cognito_sorted_get_user_pool_client_session_configuration_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_sso_session_config = {
    .name = ngx_string("ClientSSOSessionConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_client_sso_session_config_t),
    .fields = ngx_cognito_fields_client_sso_session_config,
    .sorted = ngx_cognito_sorted_client_sso_session_config,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_client_session_configuration_response = {
    .name = ngx_string("GetUserPoolClientSessionConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_pool_client_session_configuration_response_t),
    .fields = ngx_cognito_fields_get_user_pool_client_session_configuration_response,
    .sorted = ngx_cognito_sorted_get_user_pool_client_session_configuration_response,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_session_configuration_request = {
    .name = ngx_string("GetUserPoolSessionConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_pool_session_configuration_request_t),
    .fields = ngx_cognito_fields_get_user_pool_session_configuration_request,
    .sorted = ngx_cognito_sorted_get_user_pool_session_configuration_request,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_token_session_config = {
    .name = ngx_string("UserPoolTokenSessionConfigType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_token_session_config_t),
    .fields = ngx_cognito_fields_user_pool_token_session_config,
    .sorted = ngx_cognito_sorted_user_pool_token_session_config,
    .nfields = 1,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_get_user_pool_session_configuration_response = {
    .name = ngx_string("GetUserPoolSessionConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_get_user_pool_session_configuration_response_t),
    .fields = ngx_cognito_fields_get_user_pool_session_configuration_response,
    .sorted = ngx_cognito_sorted_get_user_pool_session_configuration_response,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_sessions_request = {
    .name = ngx_string("ListUserSessionsRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_sessions_request_t),
    .fields = ngx_cognito_fields_list_user_sessions_request,
    .sorted = ngx_cognito_sorted_list_user_sessions_request,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_list_user_sessions_response = {
    .name = ngx_string("ListUserSessionsResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_list_user_sessions_response_t),
    .fields = ngx_cognito_fields_list_user_sessions_response,
    .sorted = ngx_cognito_sorted_list_user_sessions_response,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_revoke_user_session_request = {
    .name = ngx_string("RevokeUserSessionRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_revoke_user_session_request_t),
    .fields = ngx_cognito_fields_revoke_user_session_request,
    .sorted = ngx_cognito_sorted_revoke_user_session_request,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_revoke_user_session_response = {
    .name = ngx_string("RevokeUserSessionResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_revoke_user_session_response_t),
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_client_session_configuration_request = {
    .name = ngx_string("SetUserPoolClientSessionConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_pool_client_session_configuration_request_t),
    .fields = ngx_cognito_fields_set_user_pool_client_session_configuration_request,
    .sorted = ngx_cognito_sorted_set_user_pool_client_session_configuration_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_client_session_configuration_response = {
    .name = ngx_string("SetUserPoolClientSessionConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_pool_client_session_configuration_response_t),
    .fields = ngx_cognito_fields_set_user_pool_client_session_configuration_response,
    .sorted = ngx_cognito_sorted_set_user_pool_client_session_configuration_response,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_session_configuration_request = {
    .name = ngx_string("SetUserPoolSessionConfigurationRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_pool_session_configuration_request_t),
    .fields = ngx_cognito_fields_set_user_pool_session_configuration_request,
    .sorted = ngx_cognito_sorted_set_user_pool_session_configuration_request,
    .nfields = 3,
};


const ngx_cognito_shape_t
    ngx_cognito_shape_set_user_pool_session_configuration_response = {
    .name = ngx_string("SetUserPoolSessionConfigurationResponse"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_set_user_pool_session_configuration_response_t),
    .fields = ngx_cognito_fields_set_user_pool_session_configuration_response,
    .sorted = ngx_cognito_sorted_set_user_pool_session_configuration_response,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_pool_record = {
    .name = ngx_string("UserPoolRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_pool_record_t),
    .fields = ngx_cognito_fields_user_pool_record,
    .sorted = ngx_cognito_sorted_user_pool_record,
    .nfields = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_signing_key_list = {
    .name = ngx_string("SigningKeyListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_signing_key_record,
};


const ngx_cognito_shape_t  ngx_cognito_shape_signing_key_record = {
    .name = ngx_string("SigningKeyRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_signing_key_record_t),
    .fields = ngx_cognito_fields_signing_key_record,
    .sorted = ngx_cognito_sorted_signing_key_record,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_token_use = {
    .name = ngx_string("TokenUseType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_token_use,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_bytes = {
    .name = ngx_string("BytesType"),
    .type = NGX_COGNITO_BLOB,
    .size = sizeof(ngx_str_t),
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_record = {
    .name = ngx_string("ClientRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_client_record_t),
    .fields = ngx_cognito_fields_client_record,
    .sorted = ngx_cognito_sorted_client_record,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sealed_secret_list = {
    .name = ngx_string("SealedSecretListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_sealed_secret,
};


const ngx_cognito_shape_t  ngx_cognito_shape_sealed_secret = {
    .name = ngx_string("SealedSecretType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_sealed_secret_t),
    .fields = ngx_cognito_fields_sealed_secret,
    .sorted = ngx_cognito_sorted_sealed_secret,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_record = {
    .name = ngx_string("UserRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_record_t),
    .fields = ngx_cognito_fields_user_record,
    .sorted = ngx_cognito_sorted_user_record,
    .nfields = 18,
};


const ngx_cognito_shape_t  ngx_cognito_shape_membership_list = {
    .name = ngx_string("MembershipListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_membership_record,
};


const ngx_cognito_shape_t  ngx_cognito_shape_membership_record = {
    .name = ngx_string("MembershipRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_membership_record_t),
    .fields = ngx_cognito_fields_membership_record,
    .sorted = ngx_cognito_sorted_membership_record,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_group_record = {
    .name = ngx_string("GroupRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_group_record_t),
    .fields = ngx_cognito_fields_group_record,
    .sorted = ngx_cognito_sorted_group_record,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_software_token_record = {
    .name = ngx_string("SoftwareTokenRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_software_token_record_t),
    .fields = ngx_cognito_fields_software_token_record,
    .sorted = ngx_cognito_sorted_software_token_record,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_record_list = {
    .name = ngx_string("DeviceRecordList"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_device_record,
};


const ngx_cognito_shape_t  ngx_cognito_shape_device_record = {
    .name = ngx_string("DeviceRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_device_record_t),
    .fields = ngx_cognito_fields_device_record,
    .sorted = ngx_cognito_sorted_device_record,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_record_list = {
    .name = ngx_string("CredentialRecordList"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_credential_record,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_record = {
    .name = ngx_string("CredentialRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_record_t),
    .fields = ngx_cognito_fields_credential_record,
    .sorted = ngx_cognito_sorted_credential_record,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_bytes_list = {
    .name = ngx_string("BytesListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_bytes,
};


const ngx_cognito_shape_t  ngx_cognito_shape_grant_record = {
    .name = ngx_string("GrantRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_grant_record_t),
    .fields = ngx_cognito_fields_grant_record,
    .sorted = ngx_cognito_sorted_grant_record,
    .nfields = 12,
};


const ngx_cognito_shape_t  ngx_cognito_shape_former_token_list = {
    .name = ngx_string("FormerTokenListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_former_token_record,
};


const ngx_cognito_shape_t  ngx_cognito_shape_former_token_record = {
    .name = ngx_string("FormerTokenRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_former_token_record_t),
    .fields = ngx_cognito_fields_former_token_record,
    .sorted = ngx_cognito_sorted_former_token_record,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_session_record = {
    .name = ngx_string("UserSessionRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_session_record_t),
    .fields = ngx_cognito_fields_user_session_record,
    .sorted = ngx_cognito_sorted_user_session_record,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_session_record = {
    .name = ngx_string("SessionRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_session_record_t),
    .fields = ngx_cognito_fields_session_record,
    .sorted = ngx_cognito_sorted_session_record,
    .nfields = 16,
};


const ngx_cognito_shape_t  ngx_cognito_shape_session_purpose = {
    .name = ngx_string("SessionPurposeType"),
    .type = NGX_COGNITO_ENUM,
    .size = sizeof(ngx_uint_t),
    .values = ngx_cognito_values_session_purpose,
    .nvalues = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_offered_challenge_list = {
    .name = ngx_string("OfferedChallengeListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_challenge_name,
};


const ngx_cognito_shape_t  ngx_cognito_shape_code_record = {
    .name = ngx_string("CodeRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_code_record_t),
    .fields = ngx_cognito_fields_code_record,
    .sorted = ngx_cognito_sorted_code_record,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_claim_record = {
    .name = ngx_string("ClaimRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_claim_record_t),
    .fields = ngx_cognito_fields_claim_record,
    .sorted = ngx_cognito_sorted_claim_record,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_message_record = {
    .name = ngx_string("MessageRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_message_record_t),
    .fields = ngx_cognito_fields_message_record,
    .sorted = ngx_cognito_sorted_message_record,
    .nfields = 11,
};


const ngx_cognito_shape_t  ngx_cognito_shape_message_list = {
    .name = ngx_string("MessageList"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_message_record,
};


const ngx_cognito_shape_t  ngx_cognito_shape_token_header = {
    .name = ngx_string("TokenHeader"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_token_header_t),
    .fields = ngx_cognito_fields_token_header,
    .sorted = ngx_cognito_sorted_token_header,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_access_token_claims = {
    .name = ngx_string("AccessTokenClaims"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_access_token_claims_t),
    .fields = ngx_cognito_fields_access_token_claims,
    .sorted = ngx_cognito_sorted_access_token_claims,
    .nfields = 15,
};


const ngx_cognito_shape_t  ngx_cognito_shape_claim_string_list = {
    .name = ngx_string("ClaimStringListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_string,
};


const ngx_cognito_shape_t  ngx_cognito_shape_refresh_token_content = {
    .name = ngx_string("RefreshTokenContent"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_refresh_token_content_t),
    .fields = ngx_cognito_fields_refresh_token_content,
    .sorted = ngx_cognito_sorted_refresh_token_content,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_session_content = {
    .name = ngx_string("SessionContent"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_session_content_t),
    .fields = ngx_cognito_fields_session_content,
    .sorted = ngx_cognito_sorted_session_content,
    .nfields = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_secret_block_content = {
    .name = ngx_string("SecretBlockContent"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_secret_block_content_t),
    .fields = ngx_cognito_fields_secret_block_content,
    .sorted = ngx_cognito_sorted_secret_block_content,
    .nfields = 12,
};


const ngx_cognito_shape_t  ngx_cognito_shape_passkey_challenge_record = {
    .name = ngx_string("PasskeyChallengeRecord"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_passkey_challenge_record_t),
    .fields = ngx_cognito_fields_passkey_challenge_record,
    .sorted = ngx_cognito_sorted_passkey_challenge_record,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_creation_options = {
    .name = ngx_string("CredentialCreationOptions"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_creation_options_t),
    .fields = ngx_cognito_fields_credential_creation_options,
    .sorted = ngx_cognito_sorted_credential_creation_options,
    .nfields = 9,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_entity = {
    .name = ngx_string("CredentialEntityType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_entity_t),
    .fields = ngx_cognito_fields_credential_entity,
    .sorted = ngx_cognito_sorted_credential_entity,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_parameters_list = {
    .name = ngx_string("CredentialParametersListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_credential_parameters,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_parameters = {
    .name = ngx_string("CredentialParametersType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_parameters_t),
    .fields = ngx_cognito_fields_credential_parameters,
    .sorted = ngx_cognito_sorted_credential_parameters,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_descriptor_list = {
    .name = ngx_string("CredentialDescriptorListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_credential_descriptor,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_descriptor = {
    .name = ngx_string("CredentialDescriptorType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_descriptor_t),
    .fields = ngx_cognito_fields_credential_descriptor,
    .sorted = ngx_cognito_sorted_credential_descriptor,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_authenticator_selection = {
    .name = ngx_string("AuthenticatorSelectionType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_authenticator_selection_t),
    .fields = ngx_cognito_fields_authenticator_selection,
    .sorted = ngx_cognito_sorted_authenticator_selection,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_extensions = {
    .name = ngx_string("CredentialExtensionsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_extensions_t),
    .fields = ngx_cognito_fields_credential_extensions,
    .sorted = ngx_cognito_sorted_credential_extensions,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_request_options = {
    .name = ngx_string("CredentialRequestOptions"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_request_options_t),
    .fields = ngx_cognito_fields_credential_request_options,
    .sorted = ngx_cognito_sorted_credential_request_options,
    .nfields = 5,
};


const ngx_cognito_shape_t  ngx_cognito_shape_public_key_credential = {
    .name = ngx_string("PublicKeyCredential"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_public_key_credential_t),
    .fields = ngx_cognito_fields_public_key_credential,
    .sorted = ngx_cognito_sorted_public_key_credential,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_authenticator_response = {
    .name = ngx_string("AuthenticatorResponseType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_authenticator_response_t),
    .fields = ngx_cognito_fields_authenticator_response,
    .sorted = ngx_cognito_sorted_authenticator_response,
    .nfields = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_extension_results = {
    .name = ngx_string("ExtensionResultsType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_extension_results_t),
    .fields = ngx_cognito_fields_extension_results,
    .sorted = ngx_cognito_sorted_extension_results,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_credential_properties = {
    .name = ngx_string("CredentialPropertiesType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_credential_properties_t),
    .fields = ngx_cognito_fields_credential_properties,
    .sorted = ngx_cognito_sorted_credential_properties,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_client_data = {
    .name = ngx_string("ClientData"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_client_data_t),
    .fields = ngx_cognito_fields_client_data,
    .sorted = ngx_cognito_sorted_client_data,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_json_web_key_set = {
    .name = ngx_string("JsonWebKeySet"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_json_web_key_set_t),
    .fields = ngx_cognito_fields_json_web_key_set,
    .sorted = ngx_cognito_sorted_json_web_key_set,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_json_web_key_list = {
    .name = ngx_string("JsonWebKeyListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_json_web_key,
};


const ngx_cognito_shape_t  ngx_cognito_shape_json_web_key = {
    .name = ngx_string("JsonWebKeyType"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_json_web_key_t),
    .fields = ngx_cognito_fields_json_web_key,
    .sorted = ngx_cognito_sorted_json_web_key,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_open_id_configuration = {
    .name = ngx_string("OpenIdConfiguration"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_open_id_configuration_t),
    .fields = ngx_cognito_fields_open_id_configuration,
    .sorted = ngx_cognito_sorted_open_id_configuration,
    .nfields = 12,
};


const ngx_cognito_shape_t  ngx_cognito_shape_challenge_result_list = {
    .name = ngx_string("ChallengeResultListType"),
    .type = NGX_COGNITO_LIST,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_challenge_result,
};


const ngx_cognito_shape_t  ngx_cognito_shape_challenge_result = {
    .name = ngx_string("ChallengeResult"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_challenge_result_t),
    .fields = ngx_cognito_fields_challenge_result,
    .sorted = ngx_cognito_sorted_challenge_result,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_trigger_event = {
    .name = ngx_string("TriggerEvent"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_trigger_event_t),
    .fields = ngx_cognito_fields_trigger_event,
    .sorted = ngx_cognito_sorted_trigger_event,
    .nfields = 8,
};


const ngx_cognito_shape_t  ngx_cognito_shape_trigger_answer = {
    .name = ngx_string("TriggerAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_trigger_answer_t),
    .fields = ngx_cognito_fields_trigger_answer,
    .sorted = ngx_cognito_sorted_trigger_answer,
    .nfields = 7,
};


const ngx_cognito_shape_t  ngx_cognito_shape_trigger_caller = {
    .name = ngx_string("TriggerCaller"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_trigger_caller_t),
    .fields = ngx_cognito_fields_trigger_caller,
    .sorted = ngx_cognito_sorted_trigger_caller,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_trigger_failure = {
    .name = ngx_string("TriggerFailure"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_trigger_failure_t),
    .fields = ngx_cognito_fields_trigger_failure,
    .sorted = ngx_cognito_sorted_trigger_failure,
    .nfields = 2,
};


const ngx_cognito_shape_t  ngx_cognito_shape_trigger_request = {
    .name = ngx_string("TriggerRequest"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_trigger_request_t),
    .fields = ngx_cognito_fields_trigger_request,
    .sorted = ngx_cognito_sorted_trigger_request,
    .nfields = 20,
};


const ngx_cognito_shape_t  ngx_cognito_shape_trigger_group_configuration = {
    .name = ngx_string("TriggerGroupConfiguration"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_trigger_group_configuration_t),
    .fields = ngx_cognito_fields_trigger_group_configuration,
    .sorted = ngx_cognito_sorted_trigger_group_configuration,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_trigger_groups = {
    .name = ngx_string("TriggerGroups"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_trigger_groups_t),
    .fields = ngx_cognito_fields_trigger_groups,
    .sorted = ngx_cognito_sorted_trigger_groups,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_generate_data_key_ask = {
    .name = ngx_string("GenerateDataKeyAsk"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_generate_data_key_ask_t),
    .fields = ngx_cognito_fields_generate_data_key_ask,
    .sorted = ngx_cognito_sorted_generate_data_key_ask,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_generate_data_key_answer = {
    .name = ngx_string("GenerateDataKeyAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_generate_data_key_answer_t),
    .fields = ngx_cognito_fields_generate_data_key_answer,
    .sorted = ngx_cognito_sorted_generate_data_key_answer,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_secret_bytes = {
    .name = ngx_string("SecretBytesType"),
    .type = NGX_COGNITO_BLOB,
    .size = sizeof(ngx_str_t),
    .sensitive = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_kms_failure = {
    .name = ngx_string("KmsFailure"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_kms_failure_t),
    .fields = ngx_cognito_fields_kms_failure,
    .sorted = ngx_cognito_sorted_kms_failure,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_pre_sign_up_answer = {
    .name = ngx_string("PreSignUpAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_pre_sign_up_answer_t),
    .fields = ngx_cognito_fields_pre_sign_up_answer,
    .sorted = ngx_cognito_sorted_pre_sign_up_answer,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_define_auth_challenge_answer = {
    .name = ngx_string("DefineAuthChallengeAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_define_auth_challenge_answer_t),
    .fields = ngx_cognito_fields_define_auth_challenge_answer,
    .sorted = ngx_cognito_sorted_define_auth_challenge_answer,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_create_auth_challenge_answer = {
    .name = ngx_string("CreateAuthChallengeAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_create_auth_challenge_answer_t),
    .fields = ngx_cognito_fields_create_auth_challenge_answer,
    .sorted = ngx_cognito_sorted_create_auth_challenge_answer,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_verify_auth_challenge_answer = {
    .name = ngx_string("VerifyAuthChallengeAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_verify_auth_challenge_answer_t),
    .fields = ngx_cognito_fields_verify_auth_challenge_answer,
    .sorted = ngx_cognito_sorted_verify_auth_challenge_answer,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_user_migration_answer = {
    .name = ngx_string("UserMigrationAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_user_migration_answer_t),
    .fields = ngx_cognito_fields_user_migration_answer,
    .sorted = ngx_cognito_sorted_user_migration_answer,
    .nfields = 6,
};


const ngx_cognito_shape_t  ngx_cognito_shape_custom_message_answer = {
    .name = ngx_string("CustomMessageAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_custom_message_answer_t),
    .fields = ngx_cognito_fields_custom_message_answer,
    .sorted = ngx_cognito_sorted_custom_message_answer,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_inbound_federation_answer = {
    .name = ngx_string("InboundFederationAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_inbound_federation_answer_t),
    .fields = ngx_cognito_fields_inbound_federation_answer,
    .sorted = ngx_cognito_sorted_inbound_federation_answer,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_pre_token_generation_answer = {
    .name = ngx_string("PreTokenGenerationAnswer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_pre_token_generation_answer_t),
    .fields = ngx_cognito_fields_pre_token_generation_answer,
    .sorted = ngx_cognito_sorted_pre_token_generation_answer,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_claims_override = {
    .name = ngx_string("ClaimsOverride"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_claims_override_t),
    .fields = ngx_cognito_fields_claims_override,
    .sorted = ngx_cognito_sorted_claims_override,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_pre_token_generation_v2_answer = {
    .name = ngx_string("PreTokenGenerationV2Answer"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_pre_token_generation_v2_answer_t),
    .fields = ngx_cognito_fields_pre_token_generation_v2_answer,
    .sorted = ngx_cognito_sorted_pre_token_generation_v2_answer,
    .nfields = 1,
};


const ngx_cognito_shape_t  ngx_cognito_shape_claims_and_scope_override = {
    .name = ngx_string("ClaimsAndScopeOverride"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_claims_and_scope_override_t),
    .fields = ngx_cognito_fields_claims_and_scope_override,
    .sorted = ngx_cognito_sorted_claims_and_scope_override,
    .nfields = 3,
};


const ngx_cognito_shape_t  ngx_cognito_shape_token_override = {
    .name = ngx_string("TokenOverride"),
    .type = NGX_COGNITO_STRUCTURE,
    .size = sizeof(ngx_cognito_token_override_t),
    .fields = ngx_cognito_fields_token_override,
    .sorted = ngx_cognito_sorted_token_override,
    .nfields = 4,
};


const ngx_cognito_shape_t  ngx_cognito_shape_claim_map = {
    .name = ngx_string("ClaimMapType"),
    .type = NGX_COGNITO_MAP,
    .size = sizeof(ngx_array_t *),
    .member = &ngx_cognito_shape_document,
    .key = &ngx_cognito_shape_string,
};



const ngx_cognito_category_t  ngx_cognito_categories[] = {
    { ngx_string("UserAuthentication"), 120 },
    { ngx_string("UserCreation"), 50 },
    { ngx_string("UserAccountRecovery"), 30 },
    { ngx_string("UserRead"), 120 },
    { ngx_string("UserUpdate"), 25 },
    { ngx_string("UserToken"), 120 },
    { ngx_string("UserResourceRead"), 50 },
    { ngx_string("UserResourceUpdate"), 25 },
    { ngx_string("UserList"), 30 },
    { ngx_string("UserPoolRead"), 15 },
    { ngx_string("UserPoolUpdate"), 15 },
    { ngx_string("UserPoolResourceRead"), 20 },
    { ngx_string("UserPoolResourceUpdate"), 15 },
    { ngx_string("UserPoolClientRead"), 15 },
    { ngx_string("UserPoolClientUpdate"), 15 },
    { ngx_string("ClientAuthentication"), 150 },
    { ngx_string("LimitManagement"), 1 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_add_custom_attributes[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_IMPORT_IN_PROGRESS_EXCEPTION, 484 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_add_user_pool_client_secret[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_SERVER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_ACCESS_DENIED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_add_user_to_group[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_confirm_sign_up[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 482 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_TOO_MANY_FAILED_ATTEMPTS_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 486 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 487 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 488 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 489 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 490 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_create_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_USERNAME_EXISTS_EXCEPTION, 483 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 484 },
    { NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION, 485 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 486 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 488 },
    { NGX_COGNITO_PRECONDITION_NOT_MET_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 491 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 492 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 493 },
    { NGX_COGNITO_UNSUPPORTED_USER_STATE_EXCEPTION, 494 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 495 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_delete_software_token[] = {
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_delete_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_delete_user_attributes[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_disable_provider_for_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_disable_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_enable_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_forget_device[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 485 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_get_device[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_get_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_get_user_auth_factors[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_initiate_auth[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_UNSUPPORTED_OPERATION_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 486 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 488 },
    { NGX_COGNITO_MFA_METHOD_NOT_FOUND_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 491 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 492 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 493 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 494 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_link_provider_for_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 485 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 487 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_list_devices[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_list_groups_for_user[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_list_user_auth_events[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION, 485 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_list_user_sessions[] = {
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_remove_user_from_group[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_reset_user_password[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 482 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 485 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 486 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 487 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 488 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 491 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 492 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_respond_to_auth_challenge[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_CODE_MISMATCH_EXCEPTION, 483 },
    { NGX_COGNITO_EXPIRED_CODE_EXCEPTION, 484 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 486 },
    { NGX_COGNITO_PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION, 0 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 488 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 490 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 491 },
    { NGX_COGNITO_MFA_METHOD_NOT_FOUND_EXCEPTION, 492 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 493 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 494 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 495 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 496 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 497 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 498 },
    { NGX_COGNITO_SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION, 499 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_revoke_user_session[] = {
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_set_user_mfa_preference[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_set_user_password[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 481 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 483 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 484 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 486 },
    { NGX_COGNITO_PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_set_user_settings[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_update_auth_event_feedback[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_update_device_status[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 485 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_update_user_attributes[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 482 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 483 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 484 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 485 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 486 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 487 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 488 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 491 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 492 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_admin_user_global_sign_out[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_associate_software_token[] = {
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
    { NGX_COGNITO_SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION, 485 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_change_password[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 482 },
    { NGX_COGNITO_PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 484 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 485 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 486 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 487 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 488 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 489 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 490 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_complete_web_authn_registration[] = {
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_CHALLENGE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_RELYING_PARTY_MISMATCH_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_CLIENT_MISMATCH_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_ORIGIN_NOT_ALLOWED_EXCEPTION, 0 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_confirm_device[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 483 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 484 },
    { NGX_COGNITO_USERNAME_EXISTS_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 486 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 487 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 488 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 489 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 490 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 491 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_DEVICE_KEY_EXISTS_EXCEPTION, 0 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 492 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_confirm_forgot_password[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 481 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 483 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 484 },
    { NGX_COGNITO_PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 485 },
    { NGX_COGNITO_CODE_MISMATCH_EXCEPTION, 486 },
    { NGX_COGNITO_EXPIRED_CODE_EXCEPTION, 487 },
    { NGX_COGNITO_TOO_MANY_FAILED_ATTEMPTS_EXCEPTION, 488 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 489 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 490 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 491 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 492 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 493 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 494 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 495 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_confirm_sign_up[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 482 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_TOO_MANY_FAILED_ATTEMPTS_EXCEPTION, 485 },
    { NGX_COGNITO_CODE_MISMATCH_EXCEPTION, 486 },
    { NGX_COGNITO_EXPIRED_CODE_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 488 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 489 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 490 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 491 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 492 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 493 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 494 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_group[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_GROUP_EXISTS_EXCEPTION, 481 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 484 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_identity_provider[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_DUPLICATE_PROVIDER_EXCEPTION, 481 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 484 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 485 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_managed_login_branding[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_MANAGED_LOGIN_BRANDING_EXISTS_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_resource_server[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_terms[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_TERMS_EXISTS_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_user_import_job[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_PRECONDITION_NOT_MET_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_user_pool[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 481 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 483 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 484 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 485 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 486 },
    { NGX_COGNITO_USER_POOL_TAGGING_EXCEPTION, 487 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 488 },
    { NGX_COGNITO_TIER_CHANGE_NOT_ALLOWED_EXCEPTION, 0 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_user_pool_client[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_SCOPE_DOES_NOT_EXIST_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_OAUTH_FLOW_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 487 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_user_pool_domain[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 481 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_create_user_pool_replica[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_POOL_TAGGING_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_group[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_identity_provider[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION, 481 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 482 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 485 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_managed_login_branding[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_resource_server[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_terms[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 484 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 487 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 488 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_user_attributes[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 484 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 487 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 488 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_user_pool[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_IMPORT_IN_PROGRESS_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_user_pool_client[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_user_pool_client_secret[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_SERVER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_user_pool_domain[] = {
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 483 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_user_pool_replica[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_delete_web_authn_credential[] = {
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_identity_provider[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_managed_login_branding[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_managed_login_branding_by_client[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_resource_server[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_risk_configuration[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_terms[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_terms_by_client[] = {
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_user_import_job[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_user_pool[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_POOL_TAGGING_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_user_pool_client[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_describe_user_pool_domain[] = {
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 483 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_forget_device[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 484 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 486 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 487 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 488 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 489 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_forgot_password[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 482 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 485 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 486 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 488 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION, 491 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 492 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 493 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 494 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_csv_header[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_client_token[] = {
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_device[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 484 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 486 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 487 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 488 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 489 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_group[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_identity_provider_by_identifier[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_log_delivery_configuration[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_provisioned_limit[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_signing_certificate[] = {
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_tokens_from_refresh_token[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 0 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 0 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_REFRESH_TOKEN_REUSE_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_ui_customization[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_user[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 484 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 487 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 488 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_user_attribute_verification_code[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 484 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 486 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 488 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 489 },
    { NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION, 490 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 491 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 492 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 493 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 494 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 495 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 496 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_user_auth_factors[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_user_pool_client_session_configuration[] = {
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_user_pool_mfa_config[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 481 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_get_user_pool_session_configuration[] = {
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_global_sign_out[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 484 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 487 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_initiate_auth[] = {
    { NGX_COGNITO_UNSUPPORTED_OPERATION_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 484 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 485 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 486 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 487 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 488 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 489 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 490 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 491 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 492 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 493 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 494 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_devices[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 483 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 484 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 486 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 487 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 488 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 489 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_groups[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_identity_providers[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_resource_servers[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_tags_for_resource[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_terms[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_user_import_jobs[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_user_pool_client_secrets[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_SERVER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_user_pool_clients[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_user_pool_replicas[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_user_pools[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 483 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_user_sessions[] = {
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_users[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_users_in_group[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_list_web_authn_credentials[] = {
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_resend_confirmation_code[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 482 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 485 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 486 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 488 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION, 491 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 492 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 493 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 494 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_respond_to_auth_challenge[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_CODE_MISMATCH_EXCEPTION, 483 },
    { NGX_COGNITO_EXPIRED_CODE_EXCEPTION, 484 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 485 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 486 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 487 },
    { NGX_COGNITO_PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 488 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 490 },
    { NGX_COGNITO_MFA_METHOD_NOT_FOUND_EXCEPTION, 491 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 492 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 493 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 494 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 495 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 496 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 0 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 497 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 498 },
    { NGX_COGNITO_SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION, 499 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 500 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_revoke_token[] = {
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 480 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 481 },
    { NGX_COGNITO_UNAUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 483 },
    { NGX_COGNITO_UNSUPPORTED_OPERATION_EXCEPTION, 484 },
    { NGX_COGNITO_UNSUPPORTED_TOKEN_TYPE_EXCEPTION, 485 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_revoke_user_session[] = {
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 0 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_log_delivery_configuration[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_risk_configuration[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION, 484 },
    { NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 487 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_ui_customization[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_user_mfa_preference[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 487 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_user_pool_client_session_configuration[] = {
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_user_pool_mfa_config[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 481 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 483 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 484 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_user_pool_session_configuration[] = {
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_set_user_settings[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 487 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_sign_up[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 482 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_INVALID_PASSWORD_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 486 },
    { NGX_COGNITO_USERNAME_EXISTS_EXCEPTION, 487 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 488 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 489 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 491 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 492 },
    { NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION, 493 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 494 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_start_user_import_job[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 483 },
    { NGX_COGNITO_PRECONDITION_NOT_MET_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_start_web_authn_registration[] = {
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 0 },
    { NGX_COGNITO_WEB_AUTHN_CONFIGURATION_MISSING_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_stop_user_import_job[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 483 },
    { NGX_COGNITO_PRECONDITION_NOT_MET_EXCEPTION, 484 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 485 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_tag_resource[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_untag_resource[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_auth_event_feedback[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 484 },
    { NGX_COGNITO_USER_POOL_ADD_ON_NOT_ENABLED_EXCEPTION, 485 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_device_status[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 483 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 484 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 486 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 487 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 488 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 489 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_group[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_identity_provider[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_UNSUPPORTED_IDENTITY_PROVIDER_EXCEPTION, 481 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 485 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_managed_login_branding[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_provisioned_limit[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_SERVICE_QUOTA_EXCEEDED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_resource_server[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_terms[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_TERMS_EXISTS_EXCEPTION, 0 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_user_attributes[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_CODE_MISMATCH_EXCEPTION, 482 },
    { NGX_COGNITO_EXPIRED_CODE_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_UNEXPECTED_LAMBDA_EXCEPTION, 485 },
    { NGX_COGNITO_USER_LAMBDA_VALIDATION_EXCEPTION, 486 },
    { NGX_COGNITO_INVALID_LAMBDA_RESPONSE_EXCEPTION, 487 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 488 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 491 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 492 },
    { NGX_COGNITO_CODE_DELIVERY_FAILURE_EXCEPTION, 493 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 494 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 495 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 496 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 497 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 498 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_user_pool[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_USER_IMPORT_IN_PROGRESS_EXCEPTION, 485 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 486 },
    { NGX_COGNITO_INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION, 487 },
    { NGX_COGNITO_INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION, 488 },
    { NGX_COGNITO_USER_POOL_TAGGING_EXCEPTION, 489 },
    { NGX_COGNITO_INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION, 490 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_TIER_CHANGE_NOT_ALLOWED_EXCEPTION, 0 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_user_pool_client[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_SCOPE_DOES_NOT_EXIST_EXCEPTION, 485 },
    { NGX_COGNITO_INVALID_OAUTH_FLOW_EXCEPTION, 486 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 487 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_user_pool_domain[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 481 },
    { NGX_COGNITO_CONCURRENT_MODIFICATION_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 482 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 483 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 484 },
    { NGX_COGNITO_FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_update_user_pool_replica[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 0 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 0 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 0 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_verify_software_token[] = {
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 480 },
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 481 },
    { NGX_COGNITO_INVALID_USER_POOL_CONFIGURATION_EXCEPTION, 482 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 490 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 484 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 485 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 486 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 487 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 488 },
    { NGX_COGNITO_ENABLE_SOFTWARE_TOKEN_MFA_EXCEPTION, 489 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 490 },
    { NGX_COGNITO_SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION, 491 },
    { NGX_COGNITO_CODE_MISMATCH_EXCEPTION, 492 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 493 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
};


static const ngx_cognito_operation_error_t
    ngx_cognito_errors_verify_user_attribute[] = {
    { NGX_COGNITO_RESOURCE_NOT_FOUND_EXCEPTION, 480 },
    { NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 481 },
    { NGX_COGNITO_CODE_MISMATCH_EXCEPTION, 482 },
    { NGX_COGNITO_EXPIRED_CODE_EXCEPTION, 483 },
    { NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION, 484 },
    { NGX_COGNITO_TOO_MANY_REQUESTS_EXCEPTION, 485 },
    { NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 486 },
    { NGX_COGNITO_PASSWORD_RESET_REQUIRED_EXCEPTION, 487 },
    { NGX_COGNITO_USER_NOT_FOUND_EXCEPTION, 488 },
    { NGX_COGNITO_USER_NOT_CONFIRMED_EXCEPTION, 489 },
    { NGX_COGNITO_OPERATION_NOT_ENABLED_EXCEPTION, 0 },
    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 490 },
    { NGX_COGNITO_ALIAS_EXISTS_EXCEPTION, 491 },
    { NGX_COGNITO_FORBIDDEN_EXCEPTION, 492 },
};



const ngx_cognito_operation_t  ngx_cognito_operations[] = {
    { ngx_string("AddCustomAttributes"),
      NGX_COGNITO_OP_ADD_CUSTOM_ATTRIBUTES,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_add_custom_attributes_request,
      &ngx_cognito_shape_add_custom_attributes_response,
      ngx_cognito_errors_add_custom_attributes, 7,
      1024 * 1024 },

    { ngx_string("AddUserPoolClientSecret"),
      NGX_COGNITO_OP_ADD_USER_POOL_CLIENT_SECRET,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_UPDATE,
      &ngx_cognito_shape_add_user_pool_client_secret_request,
      &ngx_cognito_shape_add_user_pool_client_secret_response,
      ngx_cognito_errors_add_user_pool_client_secret, 6,
      1024 * 1024 },

    { ngx_string("AdminAddUserToGroup"),
      NGX_COGNITO_OP_ADMIN_ADD_USER_TO_GROUP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_add_user_to_group_request,
      NULL,
      ngx_cognito_errors_admin_add_user_to_group, 7,
      1024 * 1024 },

    { ngx_string("AdminConfirmSignUp"),
      NGX_COGNITO_OP_ADMIN_CONFIRM_SIGN_UP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_CREATION,
      &ngx_cognito_shape_admin_confirm_sign_up_request,
      &ngx_cognito_shape_admin_confirm_sign_up_response,
      ngx_cognito_errors_admin_confirm_sign_up, 12,
      1024 * 1024 },

    { ngx_string("AdminCreateUser"),
      NGX_COGNITO_OP_ADMIN_CREATE_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_CREATION,
      &ngx_cognito_shape_admin_create_user_request,
      &ngx_cognito_shape_admin_create_user_response,
      ngx_cognito_errors_admin_create_user, 17,
      1024 * 1024 },

    { ngx_string("AdminDeleteSoftwareToken"),
      NGX_COGNITO_OP_ADMIN_DELETE_SOFTWARE_TOKEN,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_admin_delete_software_token_request,
      &ngx_cognito_shape_admin_delete_software_token_response,
      ngx_cognito_errors_admin_delete_software_token, 8,
      1024 * 1024 },

    { ngx_string("AdminDeleteUser"),
      NGX_COGNITO_OP_ADMIN_DELETE_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_delete_user_request,
      NULL,
      ngx_cognito_errors_admin_delete_user, 7,
      1024 * 1024 },

    { ngx_string("AdminDeleteUserAttributes"),
      NGX_COGNITO_OP_ADMIN_DELETE_USER_ATTRIBUTES,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_delete_user_attributes_request,
      &ngx_cognito_shape_admin_delete_user_attributes_response,
      ngx_cognito_errors_admin_delete_user_attributes, 7,
      1024 * 1024 },

    { ngx_string("AdminDisableProviderForUser"),
      NGX_COGNITO_OP_ADMIN_DISABLE_PROVIDER_FOR_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_disable_provider_for_user_request,
      &ngx_cognito_shape_admin_disable_provider_for_user_response,
      ngx_cognito_errors_admin_disable_provider_for_user, 8,
      1024 * 1024 },

    { ngx_string("AdminDisableUser"),
      NGX_COGNITO_OP_ADMIN_DISABLE_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_disable_user_request,
      &ngx_cognito_shape_admin_disable_user_response,
      ngx_cognito_errors_admin_disable_user, 7,
      1024 * 1024 },

    { ngx_string("AdminEnableUser"),
      NGX_COGNITO_OP_ADMIN_ENABLE_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_enable_user_request,
      &ngx_cognito_shape_admin_enable_user_response,
      ngx_cognito_errors_admin_enable_user, 7,
      1024 * 1024 },

    { ngx_string("AdminForgetDevice"),
      NGX_COGNITO_OP_ADMIN_FORGET_DEVICE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_admin_forget_device_request,
      NULL,
      ngx_cognito_errors_admin_forget_device, 8,
      1024 * 1024 },

    { ngx_string("AdminGetDevice"),
      NGX_COGNITO_OP_ADMIN_GET_DEVICE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_admin_get_device_request,
      &ngx_cognito_shape_admin_get_device_response,
      ngx_cognito_errors_admin_get_device, 7,
      1024 * 1024 },

    { ngx_string("AdminGetUser"),
      NGX_COGNITO_OP_ADMIN_GET_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_READ,
      &ngx_cognito_shape_admin_get_user_request,
      &ngx_cognito_shape_admin_get_user_response,
      ngx_cognito_errors_admin_get_user, 7,
      1024 * 1024 },

    { ngx_string("AdminGetUserAuthFactors"),
      NGX_COGNITO_OP_ADMIN_GET_USER_AUTH_FACTORS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_admin_get_user_auth_factors_request,
      &ngx_cognito_shape_admin_get_user_auth_factors_response,
      ngx_cognito_errors_admin_get_user_auth_factors, 7,
      1024 * 1024 },

    { ngx_string("AdminInitiateAuth"),
      NGX_COGNITO_OP_ADMIN_INITIATE_AUTH,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_AUTHENTICATION,
      &ngx_cognito_shape_admin_initiate_auth_request,
      &ngx_cognito_shape_admin_initiate_auth_response,
      ngx_cognito_errors_admin_initiate_auth, 18,
      1024 * 1024 },

    { ngx_string("AdminLinkProviderForUser"),
      NGX_COGNITO_OP_ADMIN_LINK_PROVIDER_FOR_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_link_provider_for_user_request,
      &ngx_cognito_shape_admin_link_provider_for_user_response,
      ngx_cognito_errors_admin_link_provider_for_user, 9,
      1024 * 1024 },

    { ngx_string("AdminListDevices"),
      NGX_COGNITO_OP_ADMIN_LIST_DEVICES,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_admin_list_devices_request,
      &ngx_cognito_shape_admin_list_devices_response,
      ngx_cognito_errors_admin_list_devices, 7,
      1024 * 1024 },

    { ngx_string("AdminListGroupsForUser"),
      NGX_COGNITO_OP_ADMIN_LIST_GROUPS_FOR_USER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_admin_list_groups_for_user_request,
      &ngx_cognito_shape_admin_list_groups_for_user_response,
      ngx_cognito_errors_admin_list_groups_for_user, 7,
      1024 * 1024 },

    { ngx_string("AdminListUserAuthEvents"),
      NGX_COGNITO_OP_ADMIN_LIST_USER_AUTH_EVENTS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_admin_list_user_auth_events_request,
      &ngx_cognito_shape_admin_list_user_auth_events_response,
      ngx_cognito_errors_admin_list_user_auth_events, 8,
      1024 * 1024 },

    { ngx_string("AdminListUserSessions"),
      NGX_COGNITO_OP_ADMIN_LIST_USER_SESSIONS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_admin_list_user_sessions_request,
      &ngx_cognito_shape_admin_list_user_sessions_response,
      ngx_cognito_errors_admin_list_user_sessions, 7,
      1024 * 1024 },

    { ngx_string("AdminRemoveUserFromGroup"),
      NGX_COGNITO_OP_ADMIN_REMOVE_USER_FROM_GROUP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_remove_user_from_group_request,
      NULL,
      ngx_cognito_errors_admin_remove_user_from_group, 7,
      1024 * 1024 },

    { ngx_string("AdminResetUserPassword"),
      NGX_COGNITO_OP_ADMIN_RESET_USER_PASSWORD,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_ACCOUNT_RECOVERY,
      &ngx_cognito_shape_admin_reset_user_password_request,
      &ngx_cognito_shape_admin_reset_user_password_response,
      ngx_cognito_errors_admin_reset_user_password, 14,
      1024 * 1024 },

    { ngx_string("AdminRespondToAuthChallenge"),
      NGX_COGNITO_OP_ADMIN_RESPOND_TO_AUTH_CHALLENGE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_AUTHENTICATION,
      &ngx_cognito_shape_admin_respond_to_auth_challenge_request,
      &ngx_cognito_shape_admin_respond_to_auth_challenge_response,
      ngx_cognito_errors_admin_respond_to_auth_challenge, 23,
      1024 * 1024 },

    { ngx_string("AdminRevokeUserSession"),
      NGX_COGNITO_OP_ADMIN_REVOKE_USER_SESSION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_revoke_user_session_request,
      &ngx_cognito_shape_admin_revoke_user_session_response,
      ngx_cognito_errors_admin_revoke_user_session, 7,
      1024 * 1024 },

    { ngx_string("AdminSetUserMFAPreference"),
      NGX_COGNITO_OP_ADMIN_SET_USER_MFA_PREFERENCE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_admin_set_user_mfa_preference_request,
      &ngx_cognito_shape_admin_set_user_mfa_preference_response,
      ngx_cognito_errors_admin_set_user_mfa_preference, 8,
      1024 * 1024 },

    { ngx_string("AdminSetUserPassword"),
      NGX_COGNITO_OP_ADMIN_SET_USER_PASSWORD,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_ACCOUNT_RECOVERY,
      &ngx_cognito_shape_admin_set_user_password_request,
      &ngx_cognito_shape_admin_set_user_password_response,
      ngx_cognito_errors_admin_set_user_password, 9,
      1024 * 1024 },

    { ngx_string("AdminSetUserSettings"),
      NGX_COGNITO_OP_ADMIN_SET_USER_SETTINGS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_admin_set_user_settings_request,
      &ngx_cognito_shape_admin_set_user_settings_response,
      ngx_cognito_errors_admin_set_user_settings, 6,
      1024 * 1024 },

    { ngx_string("AdminUpdateAuthEventFeedback"),
      NGX_COGNITO_OP_ADMIN_UPDATE_AUTH_EVENT_FEEDBACK,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_admin_update_auth_event_feedback_request,
      &ngx_cognito_shape_admin_update_auth_event_feedback_response,
      ngx_cognito_errors_admin_update_auth_event_feedback, 8,
      1024 * 1024 },

    { ngx_string("AdminUpdateDeviceStatus"),
      NGX_COGNITO_OP_ADMIN_UPDATE_DEVICE_STATUS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_admin_update_device_status_request,
      &ngx_cognito_shape_admin_update_device_status_response,
      ngx_cognito_errors_admin_update_device_status, 8,
      1024 * 1024 },

    { ngx_string("AdminUpdateUserAttributes"),
      NGX_COGNITO_OP_ADMIN_UPDATE_USER_ATTRIBUTES,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_update_user_attributes_request,
      &ngx_cognito_shape_admin_update_user_attributes_response,
      ngx_cognito_errors_admin_update_user_attributes, 14,
      1024 * 1024 },

    { ngx_string("AdminUserGlobalSignOut"),
      NGX_COGNITO_OP_ADMIN_USER_GLOBAL_SIGN_OUT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_admin_user_global_sign_out_request,
      &ngx_cognito_shape_admin_user_global_sign_out_response,
      ngx_cognito_errors_admin_user_global_sign_out, 7,
      1024 * 1024 },

    { ngx_string("AssociateSoftwareToken"),
      NGX_COGNITO_OP_ASSOCIATE_SOFTWARE_TOKEN,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_associate_software_token_request,
      &ngx_cognito_shape_associate_software_token_response,
      ngx_cognito_errors_associate_software_token, 8,
      1024 * 1024 },

    { ngx_string("ChangePassword"),
      NGX_COGNITO_OP_CHANGE_PASSWORD,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_ACCOUNT_RECOVERY,
      &ngx_cognito_shape_change_password_request,
      &ngx_cognito_shape_change_password_response,
      ngx_cognito_errors_change_password, 13,
      1024 * 1024 },

    { ngx_string("CompleteWebAuthnRegistration"),
      NGX_COGNITO_OP_COMPLETE_WEB_AUTHN_REGISTRATION,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_complete_web_authn_registration_request,
      &ngx_cognito_shape_complete_web_authn_registration_response,
      ngx_cognito_errors_complete_web_authn_registration, 14,
      1024 * 1024 },

    { ngx_string("ConfirmDevice"),
      NGX_COGNITO_OP_CONFIRM_DEVICE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_confirm_device_request,
      &ngx_cognito_shape_confirm_device_response,
      ngx_cognito_errors_confirm_device, 15,
      1024 * 1024 },

    { ngx_string("ConfirmForgotPassword"),
      NGX_COGNITO_OP_CONFIRM_FORGOT_PASSWORD,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_ACCOUNT_RECOVERY,
      &ngx_cognito_shape_confirm_forgot_password_request,
      &ngx_cognito_shape_confirm_forgot_password_response,
      ngx_cognito_errors_confirm_forgot_password, 18,
      1024 * 1024 },

    { ngx_string("ConfirmSignUp"),
      NGX_COGNITO_OP_CONFIRM_SIGN_UP,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_CREATION,
      &ngx_cognito_shape_confirm_sign_up_request,
      &ngx_cognito_shape_confirm_sign_up_response,
      ngx_cognito_errors_confirm_sign_up, 16,
      1024 * 1024 },

    { ngx_string("CreateGroup"),
      NGX_COGNITO_OP_CREATE_GROUP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_group_request,
      &ngx_cognito_shape_create_group_response,
      ngx_cognito_errors_create_group, 8,
      1024 * 1024 },

    { ngx_string("CreateIdentityProvider"),
      NGX_COGNITO_OP_CREATE_IDENTITY_PROVIDER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_identity_provider_request,
      &ngx_cognito_shape_create_identity_provider_response,
      ngx_cognito_errors_create_identity_provider, 7,
      1024 * 1024 },

    { ngx_string("CreateManagedLoginBranding"),
      NGX_COGNITO_OP_CREATE_MANAGED_LOGIN_BRANDING,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_managed_login_branding_request,
      &ngx_cognito_shape_create_managed_login_branding_response,
      ngx_cognito_errors_create_managed_login_branding, 9,
      2 * 1024 * 1024 },

    { ngx_string("CreateResourceServer"),
      NGX_COGNITO_OP_CREATE_RESOURCE_SERVER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_resource_server_request,
      &ngx_cognito_shape_create_resource_server_response,
      ngx_cognito_errors_create_resource_server, 7,
      1024 * 1024 },

    { ngx_string("CreateTerms"),
      NGX_COGNITO_OP_CREATE_TERMS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_terms_request,
      &ngx_cognito_shape_create_terms_response,
      ngx_cognito_errors_create_terms, 9,
      1024 * 1024 },

    { ngx_string("CreateUserImportJob"),
      NGX_COGNITO_OP_CREATE_USER_IMPORT_JOB,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_user_import_job_request,
      &ngx_cognito_shape_create_user_import_job_response,
      ngx_cognito_errors_create_user_import_job, 8,
      1024 * 1024 },

    { ngx_string("CreateUserPool"),
      NGX_COGNITO_OP_CREATE_USER_POOL,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_UPDATE,
      &ngx_cognito_shape_create_user_pool_request,
      &ngx_cognito_shape_create_user_pool_response,
      ngx_cognito_errors_create_user_pool, 11,
      1024 * 1024 },

    { ngx_string("CreateUserPoolClient"),
      NGX_COGNITO_OP_CREATE_USER_POOL_CLIENT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_UPDATE,
      &ngx_cognito_shape_create_user_pool_client_request,
      &ngx_cognito_shape_create_user_pool_client_response,
      ngx_cognito_errors_create_user_pool_client, 10,
      1024 * 1024 },

    { ngx_string("CreateUserPoolDomain"),
      NGX_COGNITO_OP_CREATE_USER_POOL_DOMAIN,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_user_pool_domain_request,
      &ngx_cognito_shape_create_user_pool_domain_response,
      ngx_cognito_errors_create_user_pool_domain, 8,
      1024 * 1024 },

    { ngx_string("CreateUserPoolReplica"),
      NGX_COGNITO_OP_CREATE_USER_POOL_REPLICA,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_create_user_pool_replica_request,
      &ngx_cognito_shape_create_user_pool_replica_response,
      ngx_cognito_errors_create_user_pool_replica, 9,
      1024 * 1024 },

    { ngx_string("DeleteGroup"),
      NGX_COGNITO_OP_DELETE_GROUP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_group_request,
      NULL,
      ngx_cognito_errors_delete_group, 6,
      1024 * 1024 },

    { ngx_string("DeleteIdentityProvider"),
      NGX_COGNITO_OP_DELETE_IDENTITY_PROVIDER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_identity_provider_request,
      NULL,
      ngx_cognito_errors_delete_identity_provider, 7,
      1024 * 1024 },

    { ngx_string("DeleteManagedLoginBranding"),
      NGX_COGNITO_OP_DELETE_MANAGED_LOGIN_BRANDING,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_managed_login_branding_request,
      NULL,
      ngx_cognito_errors_delete_managed_login_branding, 7,
      1024 * 1024 },

    { ngx_string("DeleteResourceServer"),
      NGX_COGNITO_OP_DELETE_RESOURCE_SERVER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_resource_server_request,
      NULL,
      ngx_cognito_errors_delete_resource_server, 6,
      1024 * 1024 },

    { ngx_string("DeleteTerms"),
      NGX_COGNITO_OP_DELETE_TERMS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_terms_request,
      NULL,
      ngx_cognito_errors_delete_terms, 7,
      1024 * 1024 },

    { ngx_string("DeleteUser"),
      NGX_COGNITO_OP_DELETE_USER,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_delete_user_request,
      NULL,
      ngx_cognito_errors_delete_user, 10,
      1024 * 1024 },

    { ngx_string("DeleteUserAttributes"),
      NGX_COGNITO_OP_DELETE_USER_ATTRIBUTES,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_delete_user_attributes_request,
      &ngx_cognito_shape_delete_user_attributes_response,
      ngx_cognito_errors_delete_user_attributes, 10,
      1024 * 1024 },

    { ngx_string("DeleteUserPool"),
      NGX_COGNITO_OP_DELETE_USER_POOL,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_UPDATE,
      &ngx_cognito_shape_delete_user_pool_request,
      NULL,
      ngx_cognito_errors_delete_user_pool, 7,
      1024 * 1024 },

    { ngx_string("DeleteUserPoolClient"),
      NGX_COGNITO_OP_DELETE_USER_POOL_CLIENT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_UPDATE,
      &ngx_cognito_shape_delete_user_pool_client_request,
      NULL,
      ngx_cognito_errors_delete_user_pool_client, 7,
      1024 * 1024 },

    { ngx_string("DeleteUserPoolClientSecret"),
      NGX_COGNITO_OP_DELETE_USER_POOL_CLIENT_SECRET,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_UPDATE,
      &ngx_cognito_shape_delete_user_pool_client_secret_request,
      &ngx_cognito_shape_delete_user_pool_client_secret_response,
      ngx_cognito_errors_delete_user_pool_client_secret, 5,
      1024 * 1024 },

    { ngx_string("DeleteUserPoolDomain"),
      NGX_COGNITO_OP_DELETE_USER_POOL_DOMAIN,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_user_pool_domain_request,
      &ngx_cognito_shape_delete_user_pool_domain_response,
      ngx_cognito_errors_delete_user_pool_domain, 6,
      1024 * 1024 },

    { ngx_string("DeleteUserPoolReplica"),
      NGX_COGNITO_OP_DELETE_USER_POOL_REPLICA,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_user_pool_replica_request,
      &ngx_cognito_shape_delete_user_pool_replica_response,
      ngx_cognito_errors_delete_user_pool_replica, 6,
      1024 * 1024 },

    { ngx_string("DeleteWebAuthnCredential"),
      NGX_COGNITO_OP_DELETE_WEB_AUTHN_CREDENTIAL,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_delete_web_authn_credential_request,
      &ngx_cognito_shape_delete_web_authn_credential_response,
      ngx_cognito_errors_delete_web_authn_credential, 9,
      1024 * 1024 },

    { ngx_string("DescribeIdentityProvider"),
      NGX_COGNITO_OP_DESCRIBE_IDENTITY_PROVIDER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_identity_provider_request,
      &ngx_cognito_shape_describe_identity_provider_response,
      ngx_cognito_errors_describe_identity_provider, 5,
      1024 * 1024 },

    { ngx_string("DescribeManagedLoginBranding"),
      NGX_COGNITO_OP_DESCRIBE_MANAGED_LOGIN_BRANDING,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_managed_login_branding_request,
      &ngx_cognito_shape_describe_managed_login_branding_response,
      ngx_cognito_errors_describe_managed_login_branding, 6,
      1024 * 1024 },

    { ngx_string("DescribeManagedLoginBrandingByClient"),
      NGX_COGNITO_OP_DESCRIBE_MANAGED_LOGIN_BRANDING_BY_CLIENT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_managed_login_branding_by_client_request,
      &ngx_cognito_shape_describe_managed_login_branding_by_client_response,
      ngx_cognito_errors_describe_managed_login_branding_by_client, 6,
      1024 * 1024 },

    { ngx_string("DescribeResourceServer"),
      NGX_COGNITO_OP_DESCRIBE_RESOURCE_SERVER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_resource_server_request,
      &ngx_cognito_shape_describe_resource_server_response,
      ngx_cognito_errors_describe_resource_server, 6,
      1024 * 1024 },

    { ngx_string("DescribeRiskConfiguration"),
      NGX_COGNITO_OP_DESCRIBE_RISK_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_risk_configuration_request,
      &ngx_cognito_shape_describe_risk_configuration_response,
      ngx_cognito_errors_describe_risk_configuration, 7,
      1024 * 1024 },

    { ngx_string("DescribeTerms"),
      NGX_COGNITO_OP_DESCRIBE_TERMS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_terms_request,
      &ngx_cognito_shape_describe_terms_response,
      ngx_cognito_errors_describe_terms, 6,
      1024 * 1024 },

    { ngx_string("DescribeTermsByClient"),
      NGX_COGNITO_OP_DESCRIBE_TERMS_BY_CLIENT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_terms_by_client_request,
      &ngx_cognito_shape_describe_terms_by_client_response,
      ngx_cognito_errors_describe_terms_by_client, 6,
      1024 * 1024 },

    { ngx_string("DescribeUserImportJob"),
      NGX_COGNITO_OP_DESCRIBE_USER_IMPORT_JOB,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_user_import_job_request,
      &ngx_cognito_shape_describe_user_import_job_response,
      ngx_cognito_errors_describe_user_import_job, 6,
      1024 * 1024 },

    { ngx_string("DescribeUserPool"),
      NGX_COGNITO_OP_DESCRIBE_USER_POOL,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_READ,
      &ngx_cognito_shape_describe_user_pool_request,
      &ngx_cognito_shape_describe_user_pool_response,
      ngx_cognito_errors_describe_user_pool, 7,
      1024 * 1024 },

    { ngx_string("DescribeUserPoolClient"),
      NGX_COGNITO_OP_DESCRIBE_USER_POOL_CLIENT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_READ,
      &ngx_cognito_shape_describe_user_pool_client_request,
      &ngx_cognito_shape_describe_user_pool_client_response,
      ngx_cognito_errors_describe_user_pool_client, 6,
      1024 * 1024 },

    { ngx_string("DescribeUserPoolDomain"),
      NGX_COGNITO_OP_DESCRIBE_USER_POOL_DOMAIN,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_describe_user_pool_domain_request,
      &ngx_cognito_shape_describe_user_pool_domain_response,
      ngx_cognito_errors_describe_user_pool_domain, 5,
      1024 * 1024 },

    { ngx_string("ForgetDevice"),
      NGX_COGNITO_OP_FORGET_DEVICE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_forget_device_request,
      NULL,
      ngx_cognito_errors_forget_device, 11,
      1024 * 1024 },

    { ngx_string("ForgotPassword"),
      NGX_COGNITO_OP_FORGOT_PASSWORD,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_ACCOUNT_RECOVERY,
      &ngx_cognito_shape_forgot_password_request,
      &ngx_cognito_shape_forgot_password_response,
      ngx_cognito_errors_forgot_password, 16,
      1024 * 1024 },

    { ngx_string("GetCSVHeader"),
      NGX_COGNITO_OP_GET_CSV_HEADER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_csv_header_request,
      &ngx_cognito_shape_get_csv_header_response,
      ngx_cognito_errors_get_csv_header, 6,
      1024 * 1024 },

    { ngx_string("GetClientToken"),
      NGX_COGNITO_OP_GET_CLIENT_TOKEN,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_CLIENT_AUTHENTICATION,
      &ngx_cognito_shape_get_client_token_request,
      &ngx_cognito_shape_get_client_token_response,
      ngx_cognito_errors_get_client_token, 7,
      1024 * 1024 },

    { ngx_string("GetDevice"),
      NGX_COGNITO_OP_GET_DEVICE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_get_device_request,
      &ngx_cognito_shape_get_device_response,
      ngx_cognito_errors_get_device, 11,
      1024 * 1024 },

    { ngx_string("GetGroup"),
      NGX_COGNITO_OP_GET_GROUP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_group_request,
      &ngx_cognito_shape_get_group_response,
      ngx_cognito_errors_get_group, 6,
      1024 * 1024 },

    { ngx_string("GetIdentityProviderByIdentifier"),
      NGX_COGNITO_OP_GET_IDENTITY_PROVIDER_BY_IDENTIFIER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_identity_provider_by_identifier_request,
      &ngx_cognito_shape_get_identity_provider_by_identifier_response,
      ngx_cognito_errors_get_identity_provider_by_identifier, 5,
      1024 * 1024 },

    { ngx_string("GetLogDeliveryConfiguration"),
      NGX_COGNITO_OP_GET_LOG_DELIVERY_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_log_delivery_configuration_request,
      &ngx_cognito_shape_get_log_delivery_configuration_response,
      ngx_cognito_errors_get_log_delivery_configuration, 5,
      1024 * 1024 },

    { ngx_string("GetProvisionedLimit"),
      NGX_COGNITO_OP_GET_PROVISIONED_LIMIT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_LIMIT_MANAGEMENT,
      &ngx_cognito_shape_get_provisioned_limit_request,
      &ngx_cognito_shape_get_provisioned_limit_response,
      ngx_cognito_errors_get_provisioned_limit, 5,
      1024 * 1024 },

    { ngx_string("GetSigningCertificate"),
      NGX_COGNITO_OP_GET_SIGNING_CERTIFICATE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_signing_certificate_request,
      &ngx_cognito_shape_get_signing_certificate_response,
      ngx_cognito_errors_get_signing_certificate, 4,
      1024 * 1024 },

    { ngx_string("GetTokensFromRefreshToken"),
      NGX_COGNITO_OP_GET_TOKENS_FROM_REFRESH_TOKEN,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_AUTHENTICATION,
      &ngx_cognito_shape_get_tokens_from_refresh_token_request,
      &ngx_cognito_shape_get_tokens_from_refresh_token_response,
      ngx_cognito_errors_get_tokens_from_refresh_token, 12,
      1024 * 1024 },

    { ngx_string("GetUICustomization"),
      NGX_COGNITO_OP_GET_UI_CUSTOMIZATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_ui_customization_request,
      &ngx_cognito_shape_get_ui_customization_response,
      ngx_cognito_errors_get_ui_customization, 6,
      1024 * 1024 },

    { ngx_string("GetUser"),
      NGX_COGNITO_OP_GET_USER,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_READ,
      &ngx_cognito_shape_get_user_request,
      &ngx_cognito_shape_get_user_response,
      ngx_cognito_errors_get_user, 10,
      1024 * 1024 },

    { ngx_string("GetUserAttributeVerificationCode"),
      NGX_COGNITO_OP_GET_USER_ATTRIBUTE_VERIFICATION_CODE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_get_user_attribute_verification_code_request,
      &ngx_cognito_shape_get_user_attribute_verification_code_response,
      ngx_cognito_errors_get_user_attribute_verification_code, 18,
      1024 * 1024 },

    { ngx_string("GetUserAuthFactors"),
      NGX_COGNITO_OP_GET_USER_AUTH_FACTORS,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_get_user_auth_factors_request,
      &ngx_cognito_shape_get_user_auth_factors_response,
      ngx_cognito_errors_get_user_auth_factors, 10,
      1024 * 1024 },

    { ngx_string("GetUserPoolClientSessionConfiguration"),
      NGX_COGNITO_OP_GET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_READ,
      &ngx_cognito_shape_get_user_pool_client_session_configuration_request,
      &ngx_cognito_shape_get_user_pool_client_session_configuration_response,
      ngx_cognito_errors_get_user_pool_client_session_configuration, 6,
      1024 * 1024 },

    { ngx_string("GetUserPoolMfaConfig"),
      NGX_COGNITO_OP_GET_USER_POOL_MFA_CONFIG,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_user_pool_mfa_config_request,
      &ngx_cognito_shape_get_user_pool_mfa_config_response,
      ngx_cognito_errors_get_user_pool_mfa_config, 5,
      1024 * 1024 },

    { ngx_string("GetUserPoolSessionConfiguration"),
      NGX_COGNITO_OP_GET_USER_POOL_SESSION_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_get_user_pool_session_configuration_request,
      &ngx_cognito_shape_get_user_pool_session_configuration_response,
      ngx_cognito_errors_get_user_pool_session_configuration, 6,
      1024 * 1024 },

    { ngx_string("GlobalSignOut"),
      NGX_COGNITO_OP_GLOBAL_SIGN_OUT,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_global_sign_out_request,
      &ngx_cognito_shape_global_sign_out_response,
      ngx_cognito_errors_global_sign_out, 9,
      1024 * 1024 },

    { ngx_string("InitiateAuth"),
      NGX_COGNITO_OP_INITIATE_AUTH,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_AUTHENTICATION,
      &ngx_cognito_shape_initiate_auth_request,
      &ngx_cognito_shape_initiate_auth_response,
      ngx_cognito_errors_initiate_auth, 18,
      1024 * 1024 },

    { ngx_string("ListDevices"),
      NGX_COGNITO_OP_LIST_DEVICES,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_list_devices_request,
      &ngx_cognito_shape_list_devices_response,
      ngx_cognito_errors_list_devices, 11,
      1024 * 1024 },

    { ngx_string("ListGroups"),
      NGX_COGNITO_OP_LIST_GROUPS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_list_groups_request,
      &ngx_cognito_shape_list_groups_response,
      ngx_cognito_errors_list_groups, 6,
      1024 * 1024 },

    { ngx_string("ListIdentityProviders"),
      NGX_COGNITO_OP_LIST_IDENTITY_PROVIDERS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_list_identity_providers_request,
      &ngx_cognito_shape_list_identity_providers_response,
      ngx_cognito_errors_list_identity_providers, 5,
      1024 * 1024 },

    { ngx_string("ListResourceServers"),
      NGX_COGNITO_OP_LIST_RESOURCE_SERVERS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_list_resource_servers_request,
      &ngx_cognito_shape_list_resource_servers_response,
      ngx_cognito_errors_list_resource_servers, 6,
      1024 * 1024 },

    { ngx_string("ListTagsForResource"),
      NGX_COGNITO_OP_LIST_TAGS_FOR_RESOURCE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_list_tags_for_resource_request,
      &ngx_cognito_shape_list_tags_for_resource_response,
      ngx_cognito_errors_list_tags_for_resource, 6,
      1024 * 1024 },

    { ngx_string("ListTerms"),
      NGX_COGNITO_OP_LIST_TERMS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_list_terms_request,
      &ngx_cognito_shape_list_terms_response,
      ngx_cognito_errors_list_terms, 6,
      1024 * 1024 },

    { ngx_string("ListUserImportJobs"),
      NGX_COGNITO_OP_LIST_USER_IMPORT_JOBS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_list_user_import_jobs_request,
      &ngx_cognito_shape_list_user_import_jobs_response,
      ngx_cognito_errors_list_user_import_jobs, 6,
      1024 * 1024 },

    { ngx_string("ListUserPoolClientSecrets"),
      NGX_COGNITO_OP_LIST_USER_POOL_CLIENT_SECRETS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_READ,
      &ngx_cognito_shape_list_user_pool_client_secrets_request,
      &ngx_cognito_shape_list_user_pool_client_secrets_response,
      ngx_cognito_errors_list_user_pool_client_secrets, 5,
      1024 * 1024 },

    { ngx_string("ListUserPoolClients"),
      NGX_COGNITO_OP_LIST_USER_POOL_CLIENTS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_READ,
      &ngx_cognito_shape_list_user_pool_clients_request,
      &ngx_cognito_shape_list_user_pool_clients_response,
      ngx_cognito_errors_list_user_pool_clients, 6,
      1024 * 1024 },

    { ngx_string("ListUserPoolReplicas"),
      NGX_COGNITO_OP_LIST_USER_POOL_REPLICAS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_READ,
      &ngx_cognito_shape_list_user_pool_replicas_request,
      &ngx_cognito_shape_list_user_pool_replicas_response,
      ngx_cognito_errors_list_user_pool_replicas, 6,
      1024 * 1024 },

    { ngx_string("ListUserPools"),
      NGX_COGNITO_OP_LIST_USER_POOLS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_READ,
      &ngx_cognito_shape_list_user_pools_request,
      &ngx_cognito_shape_list_user_pools_response,
      ngx_cognito_errors_list_user_pools, 4,
      1024 * 1024 },

    { ngx_string("ListUserSessions"),
      NGX_COGNITO_OP_LIST_USER_SESSIONS,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_list_user_sessions_request,
      &ngx_cognito_shape_list_user_sessions_response,
      ngx_cognito_errors_list_user_sessions, 10,
      1024 * 1024 },

    { ngx_string("ListUsers"),
      NGX_COGNITO_OP_LIST_USERS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_LIST,
      &ngx_cognito_shape_list_users_request,
      &ngx_cognito_shape_list_users_response,
      ngx_cognito_errors_list_users, 6,
      1024 * 1024 },

    { ngx_string("ListUsersInGroup"),
      NGX_COGNITO_OP_LIST_USERS_IN_GROUP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_LIST,
      &ngx_cognito_shape_list_users_in_group_request,
      &ngx_cognito_shape_list_users_in_group_response,
      ngx_cognito_errors_list_users_in_group, 6,
      1024 * 1024 },

    { ngx_string("ListWebAuthnCredentials"),
      NGX_COGNITO_OP_LIST_WEB_AUTHN_CREDENTIALS,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_list_web_authn_credentials_request,
      &ngx_cognito_shape_list_web_authn_credentials_response,
      ngx_cognito_errors_list_web_authn_credentials, 8,
      1024 * 1024 },

    { ngx_string("ResendConfirmationCode"),
      NGX_COGNITO_OP_RESEND_CONFIRMATION_CODE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_READ,
      &ngx_cognito_shape_resend_confirmation_code_request,
      &ngx_cognito_shape_resend_confirmation_code_response,
      ngx_cognito_errors_resend_confirmation_code, 16,
      1024 * 1024 },

    { ngx_string("RespondToAuthChallenge"),
      NGX_COGNITO_OP_RESPOND_TO_AUTH_CHALLENGE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_AUTHENTICATION,
      &ngx_cognito_shape_respond_to_auth_challenge_request,
      &ngx_cognito_shape_respond_to_auth_challenge_response,
      ngx_cognito_errors_respond_to_auth_challenge, 24,
      1024 * 1024 },

    { ngx_string("RevokeToken"),
      NGX_COGNITO_OP_REVOKE_TOKEN,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_TOKEN,
      &ngx_cognito_shape_revoke_token_request,
      &ngx_cognito_shape_revoke_token_response,
      ngx_cognito_errors_revoke_token, 8,
      1024 * 1024 },

    { ngx_string("RevokeUserSession"),
      NGX_COGNITO_OP_REVOKE_USER_SESSION,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_revoke_user_session_request,
      &ngx_cognito_shape_revoke_user_session_response,
      ngx_cognito_errors_revoke_user_session, 10,
      1024 * 1024 },

    { ngx_string("SetLogDeliveryConfiguration"),
      NGX_COGNITO_OP_SET_LOG_DELIVERY_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_set_log_delivery_configuration_request,
      &ngx_cognito_shape_set_log_delivery_configuration_response,
      ngx_cognito_errors_set_log_delivery_configuration, 6,
      1024 * 1024 },

    { ngx_string("SetRiskConfiguration"),
      NGX_COGNITO_OP_SET_RISK_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_set_risk_configuration_request,
      &ngx_cognito_shape_set_risk_configuration_response,
      ngx_cognito_errors_set_risk_configuration, 9,
      1024 * 1024 },

    { ngx_string("SetUICustomization"),
      NGX_COGNITO_OP_SET_UI_CUSTOMIZATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_set_ui_customization_request,
      &ngx_cognito_shape_set_ui_customization_response,
      ngx_cognito_errors_set_ui_customization, 6,
      1024 * 1024 },

    { ngx_string("SetUserMFAPreference"),
      NGX_COGNITO_OP_SET_USER_MFA_PREFERENCE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_set_user_mfa_preference_request,
      &ngx_cognito_shape_set_user_mfa_preference_response,
      ngx_cognito_errors_set_user_mfa_preference, 9,
      1024 * 1024 },

    { ngx_string("SetUserPoolClientSessionConfiguration"),
      NGX_COGNITO_OP_SET_USER_POOL_CLIENT_SESSION_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_UPDATE,
      &ngx_cognito_shape_set_user_pool_client_session_configuration_request,
      &ngx_cognito_shape_set_user_pool_client_session_configuration_response,
      ngx_cognito_errors_set_user_pool_client_session_configuration, 8,
      1024 * 1024 },

    { ngx_string("SetUserPoolMfaConfig"),
      NGX_COGNITO_OP_SET_USER_POOL_MFA_CONFIG,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_set_user_pool_mfa_config_request,
      &ngx_cognito_shape_set_user_pool_mfa_config_response,
      ngx_cognito_errors_set_user_pool_mfa_config, 10,
      1024 * 1024 },

    { ngx_string("SetUserPoolSessionConfiguration"),
      NGX_COGNITO_OP_SET_USER_POOL_SESSION_CONFIGURATION,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_set_user_pool_session_configuration_request,
      &ngx_cognito_shape_set_user_pool_session_configuration_response,
      ngx_cognito_errors_set_user_pool_session_configuration, 8,
      1024 * 1024 },

    { ngx_string("SetUserSettings"),
      NGX_COGNITO_OP_SET_USER_SETTINGS,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_set_user_settings_request,
      &ngx_cognito_shape_set_user_settings_response,
      ngx_cognito_errors_set_user_settings, 9,
      1024 * 1024 },

    { ngx_string("SignUp"),
      NGX_COGNITO_OP_SIGN_UP,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_CREATION,
      &ngx_cognito_shape_sign_up_request,
      &ngx_cognito_shape_sign_up_response,
      ngx_cognito_errors_sign_up, 17,
      1024 * 1024 },

    { ngx_string("StartUserImportJob"),
      NGX_COGNITO_OP_START_USER_IMPORT_JOB,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_start_user_import_job_request,
      &ngx_cognito_shape_start_user_import_job_response,
      ngx_cognito_errors_start_user_import_job, 7,
      1024 * 1024 },

    { ngx_string("StartWebAuthnRegistration"),
      NGX_COGNITO_OP_START_WEB_AUTHN_REGISTRATION,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_start_web_authn_registration_request,
      &ngx_cognito_shape_start_web_authn_registration_response,
      ngx_cognito_errors_start_web_authn_registration, 10,
      1024 * 1024 },

    { ngx_string("StopUserImportJob"),
      NGX_COGNITO_OP_STOP_USER_IMPORT_JOB,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_stop_user_import_job_request,
      &ngx_cognito_shape_stop_user_import_job_response,
      ngx_cognito_errors_stop_user_import_job, 7,
      1024 * 1024 },

    { ngx_string("TagResource"),
      NGX_COGNITO_OP_TAG_RESOURCE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_tag_resource_request,
      &ngx_cognito_shape_tag_resource_response,
      ngx_cognito_errors_tag_resource, 6,
      1024 * 1024 },

    { ngx_string("UntagResource"),
      NGX_COGNITO_OP_UNTAG_RESOURCE,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_untag_resource_request,
      &ngx_cognito_shape_untag_resource_response,
      ngx_cognito_errors_untag_resource, 6,
      1024 * 1024 },

    { ngx_string("UpdateAuthEventFeedback"),
      NGX_COGNITO_OP_UPDATE_AUTH_EVENT_FEEDBACK,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_auth_event_feedback_request,
      &ngx_cognito_shape_update_auth_event_feedback_response,
      ngx_cognito_errors_update_auth_event_feedback, 8,
      1024 * 1024 },

    { ngx_string("UpdateDeviceStatus"),
      NGX_COGNITO_OP_UPDATE_DEVICE_STATUS,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_device_status_request,
      &ngx_cognito_shape_update_device_status_response,
      ngx_cognito_errors_update_device_status, 11,
      1024 * 1024 },

    { ngx_string("UpdateGroup"),
      NGX_COGNITO_OP_UPDATE_GROUP,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_group_request,
      &ngx_cognito_shape_update_group_response,
      ngx_cognito_errors_update_group, 6,
      1024 * 1024 },

    { ngx_string("UpdateIdentityProvider"),
      NGX_COGNITO_OP_UPDATE_IDENTITY_PROVIDER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_identity_provider_request,
      &ngx_cognito_shape_update_identity_provider_response,
      ngx_cognito_errors_update_identity_provider, 7,
      1024 * 1024 },

    { ngx_string("UpdateManagedLoginBranding"),
      NGX_COGNITO_OP_UPDATE_MANAGED_LOGIN_BRANDING,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_managed_login_branding_request,
      &ngx_cognito_shape_update_managed_login_branding_response,
      ngx_cognito_errors_update_managed_login_branding, 7,
      2 * 1024 * 1024 },

    { ngx_string("UpdateProvisionedLimit"),
      NGX_COGNITO_OP_UPDATE_PROVISIONED_LIMIT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_LIMIT_MANAGEMENT,
      &ngx_cognito_shape_update_provisioned_limit_request,
      &ngx_cognito_shape_update_provisioned_limit_response,
      ngx_cognito_errors_update_provisioned_limit, 6,
      1024 * 1024 },

    { ngx_string("UpdateResourceServer"),
      NGX_COGNITO_OP_UPDATE_RESOURCE_SERVER,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_resource_server_request,
      &ngx_cognito_shape_update_resource_server_response,
      ngx_cognito_errors_update_resource_server, 6,
      1024 * 1024 },

    { ngx_string("UpdateTerms"),
      NGX_COGNITO_OP_UPDATE_TERMS,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_terms_request,
      &ngx_cognito_shape_update_terms_response,
      ngx_cognito_errors_update_terms, 8,
      1024 * 1024 },

    { ngx_string("UpdateUserAttributes"),
      NGX_COGNITO_OP_UPDATE_USER_ATTRIBUTES,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_update_user_attributes_request,
      &ngx_cognito_shape_update_user_attributes_response,
      ngx_cognito_errors_update_user_attributes, 20,
      1024 * 1024 },

    { ngx_string("UpdateUserPool"),
      NGX_COGNITO_OP_UPDATE_USER_POOL,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_UPDATE,
      &ngx_cognito_shape_update_user_pool_request,
      &ngx_cognito_shape_update_user_pool_response,
      ngx_cognito_errors_update_user_pool, 14,
      1024 * 1024 },

    { ngx_string("UpdateUserPoolClient"),
      NGX_COGNITO_OP_UPDATE_USER_POOL_CLIENT,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_CLIENT_UPDATE,
      &ngx_cognito_shape_update_user_pool_client_request,
      &ngx_cognito_shape_update_user_pool_client_response,
      ngx_cognito_errors_update_user_pool_client, 10,
      1024 * 1024 },

    { ngx_string("UpdateUserPoolDomain"),
      NGX_COGNITO_OP_UPDATE_USER_POOL_DOMAIN,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_user_pool_domain_request,
      &ngx_cognito_shape_update_user_pool_domain_response,
      ngx_cognito_errors_update_user_pool_domain, 8,
      1024 * 1024 },

    { ngx_string("UpdateUserPoolReplica"),
      NGX_COGNITO_OP_UPDATE_USER_POOL_REPLICA,
      NGX_COGNITO_ACCESS_SIGNED,
      NGX_COGNITO_CATEGORY_USER_POOL_RESOURCE_UPDATE,
      &ngx_cognito_shape_update_user_pool_replica_request,
      &ngx_cognito_shape_update_user_pool_replica_response,
      ngx_cognito_errors_update_user_pool_replica, 6,
      1024 * 1024 },

    { ngx_string("VerifySoftwareToken"),
      NGX_COGNITO_OP_VERIFY_SOFTWARE_TOKEN,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_RESOURCE_UPDATE,
      &ngx_cognito_shape_verify_software_token_request,
      &ngx_cognito_shape_verify_software_token_response,
      ngx_cognito_errors_verify_software_token, 15,
      1024 * 1024 },

    { ngx_string("VerifyUserAttribute"),
      NGX_COGNITO_OP_VERIFY_USER_ATTRIBUTE,
      NGX_COGNITO_ACCESS_NONE,
      NGX_COGNITO_CATEGORY_USER_UPDATE,
      &ngx_cognito_shape_verify_user_attribute_request,
      &ngx_cognito_shape_verify_user_attribute_response,
      ngx_cognito_errors_verify_user_attribute, 14,
      1024 * 1024 },
};


const ngx_cognito_operation_t *
ngx_cognito_find_operation(const ngx_str_t *name)
{
    ngx_int_t                       rc;
    ngx_uint_t                      low, high, middle;
    const ngx_cognito_operation_t  *operation;

    low = 0;
    high = NGX_COGNITO_NOPERATIONS;

    while (low < high) {
        middle = low + (high - low) / 2;
        operation = &ngx_cognito_operations[middle];

        rc = ngx_memn2cmp(name->data, operation->name.data,
                          name->len, operation->name.len);

        if (rc == 0) {
            return operation;
        }

        if (rc < 0) {
            high = middle;

        } else {
            low = middle + 1;
        }
    }

    return NULL;
}
