
/*
 * The table of errors: name, type, text.  Included with NGX_COGNITO_ERROR
 * defined as what a row shall become; see ngx_cognito_error.h.
 * A text of NULL is an answer without message.
 */


/* the front end, before an operation runs */

NGX_COGNITO_ERROR(NOT_JSON, SERIALIZATION_EXCEPTION, NULL)
NGX_COGNITO_ERROR(WRONG_JSON, SERIALIZATION_EXCEPTION, "%V")
NGX_COGNITO_ERROR(UNKNOWN_OPERATION, UNKNOWN_OPERATION_EXCEPTION, NULL)
NGX_COGNITO_ERROR(UNKNOWN_ACTION, UNKNOWN_OPERATION_EXCEPTION,
    "The action %V is not valid for this web service.")
NGX_COGNITO_ERROR(NOT_IMPLEMENTED, NOT_IMPLEMENTED_EXCEPTION,
    "The operation %V is not implemented.")
NGX_COGNITO_ERROR(TOO_LARGE, REQUEST_TOO_LARGE_EXCEPTION,
    "The request body is larger than %uz bytes.")
NGX_COGNITO_ERROR(INVALID, INVALID_PARAMETER_EXCEPTION, "%V")

/* signatures */

NGX_COGNITO_ERROR(SIGNATURE_MISSING, MISSING_AUTHENTICATION_TOKEN_EXCEPTION,
    "Missing Authentication Token")
NGX_COGNITO_ERROR(SIGNATURE_INCOMPLETE, INCOMPLETE_SIGNATURE_EXCEPTION, "%V")
NGX_COGNITO_ERROR(SIGNATURE_UNKNOWN_KEY, UNRECOGNIZED_CLIENT_EXCEPTION,
    "The security token included in the request is invalid.")
NGX_COGNITO_ERROR(SIGNATURE_MISMATCH, INVALID_SIGNATURE_EXCEPTION,
    "The request signature we calculated does not match the signature you "
    "provided. Check your AWS Secret Access Key and signing method. Consult "
    "the service documentation for details.")
NGX_COGNITO_ERROR(SIGNATURE_EXPIRED, INVALID_SIGNATURE_EXCEPTION, "%V")

/* every operation */

NGX_COGNITO_ERROR(FORBIDDEN, FORBIDDEN_EXCEPTION,
    "Request not allowed due to WAF block.")
NGX_COGNITO_ERROR(INTERNAL, INTERNAL_ERROR_EXCEPTION,
    "Internal server error")
NGX_COGNITO_ERROR(TOO_MANY_REQUESTS, TOO_MANY_REQUESTS_EXCEPTION,
    "Too many requests")
NGX_COGNITO_ERROR(CONCURRENT_MODIFICATION, CONCURRENT_MODIFICATION_EXCEPTION,
    "This exception is thrown if two or more modifications are happening "
    "concurrently.")
NGX_COGNITO_ERROR(RESOURCE_LIMIT, LIMIT_EXCEEDED_EXCEPTION,
    "This exception is thrown when a user exceeds the limit for a requested "
    "Amazon Web Services resource.")
NGX_COGNITO_ERROR(CLIENT_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "User pool client %V does not exist.")
NGX_COGNITO_ERROR(POOL_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "User pool %V does not exist.")
NGX_COGNITO_ERROR(SECRET_HASH_MISSING, NOT_AUTHORIZED_EXCEPTION,
    "Client %V is configured with secret but SECRET_HASH was not received")
NGX_COGNITO_ERROR(SECRET_HASH_MISMATCH, NOT_AUTHORIZED_EXCEPTION,
    "Unable to verify secret hash for client %V")

/* users, names and attributes */

NGX_COGNITO_ERROR(USER_NOT_FOUND, USER_NOT_FOUND_EXCEPTION,
    "User does not exist.")
NGX_COGNITO_ERROR(USER_NOT_AT_CLIENT, USER_NOT_FOUND_EXCEPTION,
    "Username/client id combination not found.")
NGX_COGNITO_ERROR(USER_EXISTS, USERNAME_EXISTS_EXCEPTION,
    "User already exists")
NGX_COGNITO_ERROR(USER_ACCOUNT_EXISTS, USERNAME_EXISTS_EXCEPTION,
    "User account already exists")
NGX_COGNITO_ERROR(USERNAME_ATTRIBUTE_TAKEN, USERNAME_EXISTS_EXCEPTION,
    "An account with the given %V already exists.")
NGX_COGNITO_ERROR(ALIAS_TAKEN, ALIAS_EXISTS_EXCEPTION,
    "An account with the %V already exists.")
NGX_COGNITO_ERROR(GIVEN_ALIAS_TAKEN, ALIAS_EXISTS_EXCEPTION,
    "An account with the given %V already exists.")
NGX_COGNITO_ERROR(USER_DISABLED, NOT_AUTHORIZED_EXCEPTION,
    "User is disabled.")
NGX_COGNITO_ERROR(USER_NOT_CONFIRMED, USER_NOT_CONFIRMED_EXCEPTION,
    "User is not confirmed.")
NGX_COGNITO_ERROR(CANNOT_CONFIRM, NOT_AUTHORIZED_EXCEPTION,
    "User cannot be confirmed. Current status is %V")
NGX_COGNITO_ERROR(UNAUTHORIZED_ATTRIBUTE, NOT_AUTHORIZED_EXCEPTION,
    "A client attempted to write unauthorized attribute")
NGX_COGNITO_ERROR(ATTRIBUTES_NOT_IN_SCHEMA, INVALID_PARAMETER_EXCEPTION,
    "Attributes did not conform to the schema: %V")
NGX_COGNITO_ERROR(INVALID_EMAIL, INVALID_PARAMETER_EXCEPTION,
    "Invalid email address format.")
NGX_COGNITO_ERROR(INVALID_PHONE_NUMBER, INVALID_PARAMETER_EXCEPTION,
    "Invalid phone number format.")

/* attributes that are changed and verified */

NGX_COGNITO_ERROR(REQUIRED_ATTRIBUTE, INVALID_PARAMETER_EXCEPTION,
    "user.%V: Required attribute cannot be deleted.\n")
NGX_COGNITO_ERROR(FLAG_WITHOUT_EMAIL, INVALID_PARAMETER_EXCEPTION,
    "Email is required to verify/un-verify an email")
NGX_COGNITO_ERROR(FLAG_WITHOUT_PHONE_NUMBER, INVALID_PARAMETER_EXCEPTION,
    "Phone Number is required to verify/un-verify a phone number")
NGX_COGNITO_ERROR(ATTRIBUTE_NOT_VERIFIABLE, INVALID_PARAMETER_EXCEPTION,
    "Invalid attribute name. Only phone_number and email can be verified.")
NGX_COGNITO_ERROR(NO_EMAIL, INVALID_PARAMETER_EXCEPTION,
    "User does not have a valid registered email address")
NGX_COGNITO_ERROR(NO_PHONE_NUMBER, INVALID_PARAMETER_EXCEPTION,
    "User does not have a valid registered phone number")

/* codes and delivery */

NGX_COGNITO_ERROR(CODE_MISMATCH, CODE_MISMATCH_EXCEPTION,
    "Invalid verification code provided, please try again.")
NGX_COGNITO_ERROR(CODE_EXPIRED, EXPIRED_CODE_EXCEPTION,
    "Invalid code provided, please request a code again.")
NGX_COGNITO_ERROR(CODE_DEAD, TOO_MANY_FAILED_ATTEMPTS_EXCEPTION,
    "Too many failed attempts")
NGX_COGNITO_ERROR(ATTEMPT_LIMIT, LIMIT_EXCEEDED_EXCEPTION,
    "Attempt limit exceeded, please try after some time.")
NGX_COGNITO_ERROR(NO_RECOVERY_MEDIUM, INVALID_PARAMETER_EXCEPTION,
    "Cannot reset password for the user as there is no registered/verified "
    "email or phone_number")
NGX_COGNITO_ERROR(RECOVERY_BY_ADMIN, NOT_AUTHORIZED_EXCEPTION,
    "Contact administrator to reset password.")
NGX_COGNITO_ERROR(NOT_DELIVERED, CODE_DELIVERY_FAILURE_EXCEPTION,
    "The message could not be delivered.")
NGX_COGNITO_ERROR(MAIL_NOT_ALLOWED,
    INVALID_EMAIL_ROLE_ACCESS_POLICY_EXCEPTION,
    "The mail server does not accept messages from this user pool.")
NGX_COGNITO_ERROR(SMS_NOT_ALLOWED, INVALID_SMS_ROLE_ACCESS_POLICY_EXCEPTION,
    "Role does not have permission to publish with SNS")
NGX_COGNITO_ERROR(SMS_NOT_TRUSTED,
    INVALID_SMS_ROLE_TRUST_RELATIONSHIP_EXCEPTION,
    "Role does not have a trust relationship allowing Cognito to assume the "
    "role")
NGX_COGNITO_ERROR(EMAIL_QUOTA, LIMIT_EXCEEDED_EXCEPTION,
    "Exceeded daily email limit for the operation or the account. If a "
    "higher limit is required, please configure your user pool to use your "
    "own Amazon SES configuration for sending email.")
NGX_COGNITO_ERROR(INBOX_LIMIT, INVALID_PARAMETER_EXCEPTION,
    "The limit must be a number from 1 to 1000.")
NGX_COGNITO_ERROR(INBOX_SINCE, INVALID_PARAMETER_EXCEPTION,
    "The time must be a number of seconds.")
NGX_COGNITO_ERROR(INBOX_FORMAT, INVALID_PARAMETER_EXCEPTION,
    "The format must be html or json.")

/* passwords */

NGX_COGNITO_ERROR(WRONG_PASSWORD, NOT_AUTHORIZED_EXCEPTION,
    "Incorrect username or password.")
NGX_COGNITO_ERROR(PASSWORD_LOCKED, NOT_AUTHORIZED_EXCEPTION,
    "Password attempts exceeded")
NGX_COGNITO_ERROR(PASSWORD_RESET_REQUIRED, PASSWORD_RESET_REQUIRED_EXCEPTION,
    "Password reset required for the user")
NGX_COGNITO_ERROR(PASSWORD_POLICY, INVALID_PASSWORD_EXCEPTION,
    "Password did not conform with policy: %V")
NGX_COGNITO_ERROR(NEW_PASSWORD_POLICY, INVALID_PASSWORD_EXCEPTION,
    "Password does not conform to policy: %V")
NGX_COGNITO_ERROR(PASSWORD_HISTORY,
    PASSWORD_HISTORY_POLICY_VIOLATION_EXCEPTION,
    "Password has previously been used")
NGX_COGNITO_ERROR(PASSWORD_NOT_RESETTABLE, NOT_AUTHORIZED_EXCEPTION,
    "User password cannot be reset in the current state.")

/* sign-in, tokens and sessions */

NGX_COGNITO_ERROR(MISSING_PARAMETER, INVALID_PARAMETER_EXCEPTION,
    "Missing required parameter %s")
NGX_COGNITO_ERROR(FLOW_NOT_SUPPORTED, INVALID_PARAMETER_EXCEPTION,
    "Initiate Auth method not supported.")
NGX_COGNITO_ERROR(FLOW_NOT_IMPLEMENTED, NOT_IMPLEMENTED_EXCEPTION,
    "The authentication flow %V is not implemented.")
NGX_COGNITO_ERROR(PASSWORD_FLOW_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "USER_PASSWORD_AUTH flow not enabled for this client")
NGX_COGNITO_ERROR(ADMIN_FLOW_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "Auth flow not enabled for this client")
NGX_COGNITO_ERROR(SRP_FLOW_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "USER_SRP_AUTH is not enabled for the client.")
NGX_COGNITO_ERROR(CUSTOM_FLOW_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "CUSTOM_AUTH is not enabled for the client.")
NGX_COGNITO_ERROR(CUSTOM_FLOW_WITHOUT_TRIGGERS, INVALID_PARAMETER_EXCEPTION,
    "Custom auth lambda trigger is not configured for the user pool.")
NGX_COGNITO_ERROR(CHOICE_FLOW_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "USER_AUTH flow not enabled for this client")
NGX_COGNITO_ERROR(REFRESH_FLOW_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "REFRESH_TOKEN_AUTH flow not enabled for this client")
NGX_COGNITO_ERROR(REFRESH_TOKEN_ROTATES, UNSUPPORTED_OPERATION_EXCEPTION,
    "Refresh token rotation is enabled for this client. Use "
    "GetTokensFromRefreshToken.")
NGX_COGNITO_ERROR(TEMPORARY_PASSWORD_EXPIRED, NOT_AUTHORIZED_EXCEPTION,
    "Temporary password has expired and must be reset by an administrator.")
NGX_COGNITO_ERROR(INVALID_ACCESS_TOKEN, NOT_AUTHORIZED_EXCEPTION,
    "Invalid Access Token")
NGX_COGNITO_ERROR(ACCESS_TOKEN_SIGNATURE, NOT_AUTHORIZED_EXCEPTION,
    "Could not verify signature for Access Token")
NGX_COGNITO_ERROR(ACCESS_TOKEN_EXPIRED, NOT_AUTHORIZED_EXCEPTION,
    "Access Token has expired")
NGX_COGNITO_ERROR(ACCESS_TOKEN_REVOKED, NOT_AUTHORIZED_EXCEPTION,
    "Access Token has been revoked")
NGX_COGNITO_ERROR(ACCESS_TOKEN_SCOPES, NOT_AUTHORIZED_EXCEPTION,
    "Access Token does not have required scopes")
NGX_COGNITO_ERROR(INVALID_REFRESH_TOKEN, NOT_AUTHORIZED_EXCEPTION,
    "Invalid Refresh Token")
NGX_COGNITO_ERROR(REFRESH_TOKEN_EXPIRED, NOT_AUTHORIZED_EXCEPTION,
    "Refresh Token has expired")
NGX_COGNITO_ERROR(REFRESH_TOKEN_REVOKED, NOT_AUTHORIZED_EXCEPTION,
    "Refresh Token has been revoked")
NGX_COGNITO_ERROR(REFRESH_SECRET_HASH_MISMATCH, NOT_AUTHORIZED_EXCEPTION,
    "SecretHash does not match for the client: %V")
NGX_COGNITO_ERROR(INVALID_SESSION, NOT_AUTHORIZED_EXCEPTION,
    "Invalid session for the user.")
NGX_COGNITO_ERROR(SESSION_EXPIRED, NOT_AUTHORIZED_EXCEPTION,
    "Invalid session for the user, session is expired.")
NGX_COGNITO_ERROR(SESSION_USED, NOT_AUTHORIZED_EXCEPTION,
    "Invalid session for the user, session can only be used once.")
NGX_COGNITO_ERROR(CHALLENGE_NOT_IMPLEMENTED, NOT_IMPLEMENTED_EXCEPTION,
    "The challenge %V is not implemented.")
NGX_COGNITO_ERROR(ATTRIBUTES_MISSING, INVALID_PARAMETER_EXCEPTION,
    "Invalid attributes given, %V is missing")
NGX_COGNITO_ERROR(ATTRIBUTE_PROVIDED, NOT_AUTHORIZED_EXCEPTION,
    "Cannot modify an already provided %V")
NGX_COGNITO_ERROR(INVALID_CLIENT, UNAUTHORIZED_EXCEPTION,
    "Invalid client")
NGX_COGNITO_ERROR(REVOCATION_DISABLED, UNSUPPORTED_OPERATION_EXCEPTION,
    "Token revocation is not enabled for the client.")
NGX_COGNITO_ERROR(REVOKED_TOKEN_TYPE, UNSUPPORTED_TOKEN_TYPE_EXCEPTION,
    "Unsupported token type. Only refresh tokens can be revoked.")

/* refreshing, sessions and tokens of clients */

NGX_COGNITO_ERROR(CLIENT_SECRET_MISSING, NOT_AUTHORIZED_EXCEPTION,
    "Client %V is configured with secret but ClientSecret was not received")
NGX_COGNITO_ERROR(CLIENT_SECRET_MISMATCH, NOT_AUTHORIZED_EXCEPTION,
    "Unable to verify client secret for client %V")
NGX_COGNITO_ERROR(REFRESH_TOKEN_REUSED, REFRESH_TOKEN_REUSE_EXCEPTION,
    "Refresh Token has been used already; all tokens of its sign-in have "
    "been revoked")
NGX_COGNITO_ERROR(SESSIONS_NOT_TRACKED, INVALID_PARAMETER_EXCEPTION,
    "User session tracking is not enabled for this user pool.")
NGX_COGNITO_ERROR(SESSION_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "Session does not exist.")
NGX_COGNITO_ERROR(CURRENT_SESSION, INVALID_PARAMETER_EXCEPTION,
    "The session of the access token cannot be revoked with it.")
NGX_COGNITO_ERROR(CREDENTIALS_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "client_credentials flow not enabled for this client")
NGX_COGNITO_ERROR(SCOPE_NOT_ALLOWED, INVALID_PARAMETER_EXCEPTION,
    "Invalid scope requested: %V")

/* SRP */

NGX_COGNITO_ERROR(UNUSABLE_SRP_A, INVALID_PARAMETER_EXCEPTION,
    "Invalid input given")
NGX_COGNITO_ERROR(UNREADABLE_TIMESTAMP, INVALID_PARAMETER_EXCEPTION,
    "TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.")

/* choices of a first factor, and codes as factors */

NGX_COGNITO_ERROR(UNKNOWN_CHOICE, INVALID_PARAMETER_EXCEPTION,
    "PREFERRED_CHALLENGE must be one of PASSWORD, PASSWORD_SRP, EMAIL_OTP, "
    "SMS_OTP, WEB_AUTHN.")
NGX_COGNITO_ERROR(CHOICE_NOT_OFFERED, INVALID_PARAMETER_EXCEPTION,
    "The challenge %V is not available for this user.")
NGX_COGNITO_ERROR(FACTOR_CODE_MISMATCH, CODE_MISMATCH_EXCEPTION,
    "Invalid code or auth state for the user.")
NGX_COGNITO_ERROR(NO_FACTOR_ADDRESS, INVALID_PARAMETER_EXCEPTION,
    "User does not have delivery config set to turn on %V")

/* "registerd" is how the service spells it */
NGX_COGNITO_ERROR(NO_FACTOR_AT_ALL, MFA_METHOD_NOT_FOUND_EXCEPTION,
    "No MFA mechanism registerd in the account.")

/* second factors and their preferences */

NGX_COGNITO_ERROR(TOKEN_NOT_SET_UP, INVALID_PARAMETER_EXCEPTION,
    "User has not set up software token mfa")
NGX_COGNITO_ERROR(TOKEN_NOT_VERIFIED, INVALID_PARAMETER_EXCEPTION,
    "User has not verified software token mfa")
NGX_COGNITO_ERROR(TOKENS_NOT_ENABLED, SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
    "Software Token MFA has not been enabled by the userPool")
NGX_COGNITO_ERROR(TOKEN_GONE, SOFTWARE_TOKEN_MFA_NOT_FOUND_EXCEPTION,
    "Software Token MFA does not exist for the user.")
NGX_COGNITO_ERROR(TOKEN_CODE_MISMATCH, ENABLE_SOFTWARE_TOKEN_MFA_EXCEPTION,
    "Code mismatch and fail enable Software Token MFA")
NGX_COGNITO_ERROR(WRONG_TOTP, CODE_MISMATCH_EXCEPTION,
    "Invalid code received for user")
NGX_COGNITO_ERROR(USED_TOTP, EXPIRED_CODE_EXCEPTION,
    "Your software token has already been used once.")
NGX_COGNITO_ERROR(TOKEN_AND_SESSION, INVALID_PARAMETER_EXCEPTION,
    "Exactly one of AccessToken and Session is required.")
NGX_COGNITO_ERROR(FACTOR_NOT_OFFERED, INVALID_PARAMETER_EXCEPTION,
    "ANSWER is none of the MFA types that can be chosen.")
NGX_COGNITO_ERROR(TWO_PREFERRED_FACTORS, INVALID_PARAMETER_EXCEPTION,
    "Only one MFA type can be preferred.")
NGX_COGNITO_ERROR(PREFERRED_IS_DISABLED, INVALID_PARAMETER_EXCEPTION,
    "%V can not be preferred, because it is not enabled.")
NGX_COGNITO_ERROR(REQUIRED_FACTOR, INVALID_PARAMETER_EXCEPTION,
    "%V can not be disabled, because the user pool requires MFA.")
NGX_COGNITO_ERROR(PASSKEY_NEEDS_FACTOR, INVALID_PARAMETER_EXCEPTION,
    "Passkeys need another MFA type to be enabled.")
NGX_COGNITO_ERROR(MFA_OPTION_NOT_SMS, INVALID_PARAMETER_EXCEPTION,
    "MFAOptions can only name the delivery of SMS to phone_number.")

NGX_COGNITO_ERROR(MFA_OFF_WITH_FACTOR, INVALID_PARAMETER_EXCEPTION,
    "Invalid MFA configuration given, can't turn off MFA and configure an "
    "MFA together.")
NGX_COGNITO_ERROR(MFA_WITHOUT_FACTOR, INVALID_PARAMETER_EXCEPTION,
    "At least one of [SmsMfaConfiguration] or "
    "[SoftwareTokenMfaConfiguration] must be provided.")
NGX_COGNITO_ERROR(EMAIL_MFA_AND_RECOVERY, INVALID_PARAMETER_EXCEPTION,
    "Email MFA can not be enabled when email is the only account recovery "
    "mechanism.")

/* devices */

NGX_COGNITO_ERROR(DEVICES_NOT_TRACKED,
    INVALID_USER_POOL_CONFIGURATION_EXCEPTION,
    "Device tracking is not enabled for the user pool.")
NGX_COGNITO_ERROR(DEVICE_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "Device does not exist.")
NGX_COGNITO_ERROR(DEVICE_USER_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "User does not exist.")
NGX_COGNITO_ERROR(DEVICE_EXISTS, DEVICE_KEY_EXISTS_EXCEPTION,
    "Device already exists.")
NGX_COGNITO_ERROR(INVALID_DEVICE_KEY, NOT_AUTHORIZED_EXCEPTION,
    "Invalid device key given.")
NGX_COGNITO_ERROR(INVALID_DEVICE_SECRET, INVALID_PARAMETER_EXCEPTION,
    "Invalid device secret verifier given.")

/* passkeys */

NGX_COGNITO_ERROR(PASSKEYS_NOT_ENABLED, WEB_AUTHN_NOT_ENABLED_EXCEPTION,
    "Web Authentication is not enabled for this user pool.")
NGX_COGNITO_ERROR(PASSKEYS_NOT_CONFIGURED,
    WEB_AUTHN_CONFIGURATION_MISSING_EXCEPTION,
    "The user pool has no relying party ID and no domain.")
NGX_COGNITO_ERROR(TOO_MANY_PASSKEYS, LIMIT_EXCEEDED_EXCEPTION,
    "Maximum number of credentials exceeded.")
NGX_COGNITO_ERROR(PASSKEY_CHALLENGE_NOT_FOUND,
    WEB_AUTHN_CHALLENGE_NOT_FOUND_EXCEPTION,
    "The registration challenge does not exist or has expired.")
NGX_COGNITO_ERROR(PASSKEY_CLIENT_MISMATCH,
    WEB_AUTHN_CLIENT_MISMATCH_EXCEPTION,
    "The registration was started by another app client.")
NGX_COGNITO_ERROR(PASSKEY_OTHER_PARTY,
    WEB_AUTHN_RELYING_PARTY_MISMATCH_EXCEPTION,
    "The credential belongs to another relying party.")
NGX_COGNITO_ERROR(PASSKEY_ORIGIN, WEB_AUTHN_ORIGIN_NOT_ALLOWED_EXCEPTION,
    "The origin of the credential is not allowed by the relying party.")
NGX_COGNITO_ERROR(PASSKEY_NOT_SUPPORTED,
    WEB_AUTHN_CREDENTIAL_NOT_SUPPORTED_EXCEPTION,
    "The credential is not supported.")
NGX_COGNITO_ERROR(PASSKEY_INVALID, INVALID_PARAMETER_EXCEPTION,
    "Credential data is not valid")
NGX_COGNITO_ERROR(PASSKEY_EXISTS, INVALID_PARAMETER_EXCEPTION,
    "The credential is already registered.")
NGX_COGNITO_ERROR(PASSKEY_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "Credential not found.")

/* pools */

NGX_COGNITO_ERROR(POOL_ID_TAKEN, INVALID_PARAMETER_EXCEPTION,
    "A user pool with the id %V exists already.")
NGX_COGNITO_ERROR(ALIAS_AND_USERNAME_ATTRIBUTES, INVALID_PARAMETER_EXCEPTION,
    "Only one of the aliasAttributes or usernameAttributes can be set in a "
    "user pool.")
NGX_COGNITO_ERROR(TEMPORARY_VALIDITY_TWICE, INVALID_PARAMETER_EXCEPTION,
    "Please use TemporaryPasswordValidityDays in PasswordPolicy instead of "
    "UnusedAccountValidityDays")
NGX_COGNITO_ERROR(UPDATE_VERIFICATION, INVALID_PARAMETER_EXCEPTION,
    "All attributes in AttributesRequireVerificationBeforeUpdate must exist "
    "in AutoVerifiedAttributes")
NGX_COGNITO_ERROR(MFA_WITHOUT_SMS, INVALID_PARAMETER_EXCEPTION,
    "SMS configuration and Auto verification for phone_number are required "
    "when MFA is required/optional")
NGX_COGNITO_ERROR(EMAIL_WITHOUT_SOURCE, INVALID_PARAMETER_EXCEPTION,
    "SourceArn is required when EmailSendingAccount is DEVELOPER.")
NGX_COGNITO_ERROR(RECOVERY_BY_ADMIN_ONLY, INVALID_PARAMETER_EXCEPTION,
    "Account Recovery Setting cannot use admin_only setting with any other "
    "recovery mechanisms.")
NGX_COGNITO_ERROR(RECOVERY_TWICE, INVALID_PARAMETER_EXCEPTION,
    "Account Recovery Setting cannot use a name or a priority twice.")
NGX_COGNITO_ERROR(FEATURES_NOT_IN_TIER, FEATURE_UNAVAILABLE_IN_TIER_EXCEPTION,
    "The following features need to be disabled for the %V pricing tier "
    "configured: %V")
NGX_COGNITO_ERROR(TOO_MANY_TAGS, USER_POOL_TAGGING_EXCEPTION,
    "A user pool can have up to %ui tags.")
NGX_COGNITO_ERROR(RESERVED_TAG, USER_POOL_TAGGING_EXCEPTION,
    "Tag keys that begin with aws: are reserved.")
NGX_COGNITO_ERROR(DELETION_PROTECTED, INVALID_PARAMETER_EXCEPTION,
    "The user pool cannot be deleted because deletion protection is "
    "activated. Deletion protection must be inactivated first.")
NGX_COGNITO_ERROR(POOL_HAS_DOMAIN, INVALID_PARAMETER_EXCEPTION,
    "User pool cannot be deleted. It has a domain configured that should be "
    "deleted first.")
NGX_COGNITO_ERROR(ATTRIBUTE_WITHOUT_NAME, INVALID_PARAMETER_EXCEPTION,
    "Every attribute of the schema needs a name.")
NGX_COGNITO_ERROR(STANDARD_ATTRIBUTE, INVALID_PARAMETER_EXCEPTION,
    "You can not change AttributeDataType or set developerOnlyAttribute for "
    "standard schema attribute %V")
NGX_COGNITO_ERROR(REQUIRED_CUSTOM_ATTRIBUTE, INVALID_PARAMETER_EXCEPTION,
    "Required custom attributes are not supported currently.")
NGX_COGNITO_ERROR(ATTRIBUTE_EXISTS, INVALID_PARAMETER_EXCEPTION,
    "%V: Existing attribute already has name %V.")
NGX_COGNITO_ERROR(ATTRIBUTE_CONSTRAINTS, INVALID_PARAMETER_EXCEPTION,
    "%V: The constraints are not numbers, or the minimum is above the "
    "maximum.")

/* app clients */

NGX_COGNITO_ERROR(CLIENT_ID_TAKEN, INVALID_PARAMETER_EXCEPTION,
    "A user pool client with the id %V exists already.")
NGX_COGNITO_ERROR(TWO_CLIENT_SECRETS, INVALID_PARAMETER_EXCEPTION,
    "GenerateSecret and ClientSecret exclude each other.")
NGX_COGNITO_ERROR(TOKEN_VALIDITY, INVALID_PARAMETER_EXCEPTION,
    "Invalid range for token validity.")
NGX_COGNITO_ERROR(MIXED_AUTH_FLOWS, INVALID_PARAMETER_EXCEPTION,
    "ExplicitAuthFlows with the prefix ALLOW_ can not be combined with "
    "ADMIN_NO_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY or USER_PASSWORD_AUTH.")
NGX_COGNITO_ERROR(ROTATION_WITH_REFRESH_FLOW, INVALID_PARAMETER_EXCEPTION,
    "Refresh token rotation can not be enabled together with "
    "ALLOW_REFRESH_TOKEN_AUTH.")
NGX_COGNITO_ERROR(CLIENT_READ_ATTRIBUTES, INVALID_PARAMETER_EXCEPTION,
    "Invalid read attributes specified while %s a client")
NGX_COGNITO_ERROR(CLIENT_WRITE_ATTRIBUTES, INVALID_PARAMETER_EXCEPTION,
    "Invalid write attributes specified while %s a client")
NGX_COGNITO_ERROR(PROVIDER_NOT_FOUND, INVALID_PARAMETER_EXCEPTION,
    "The provider %V does not exist for User Pool %V.")
NGX_COGNITO_ERROR(SCOPE_NOT_FOUND, SCOPE_DOES_NOT_EXIST_EXCEPTION,
    "Invalid scope requested: %V")
NGX_COGNITO_ERROR(OAUTH_INCOMPLETE, INVALID_PARAMETER_EXCEPTION,
    "AllowedOAuthFlows and AllowedOAuthScopes are required if user pool "
    "client is allowed to use OAuth flows.")
NGX_COGNITO_ERROR(CREDENTIALS_WITH_OTHER_FLOW, INVALID_OAUTH_FLOW_EXCEPTION,
    "client_credentials flow can not be selected along with code flow or "
    "implicit flow.")
NGX_COGNITO_ERROR(CREDENTIALS_WITHOUT_SECRET, INVALID_OAUTH_FLOW_EXCEPTION,
    "client_credentials flow can not be selected if client does not have a "
    "client secret.")
NGX_COGNITO_ERROR(CREDENTIALS_WITH_SCOPE, INVALID_OAUTH_FLOW_EXCEPTION,
    "%V is not supported with client_credentials flow")
NGX_COGNITO_ERROR(CALLBACK_MISSING, INVALID_OAUTH_FLOW_EXCEPTION,
    "CallbackUrls can not be empty when code flow or implicit flow is "
    "selected")
NGX_COGNITO_ERROR(REDIRECT_BY_HTTP, INVALID_PARAMETER_EXCEPTION,
    "%V cannot use the HTTP protocol.")
NGX_COGNITO_ERROR(REDIRECT_NOT_ABSOLUTE, INVALID_PARAMETER_EXCEPTION,
    "%V must be an absolute URI without a fragment.")
NGX_COGNITO_ERROR(DEFAULT_REDIRECT, INVALID_PARAMETER_EXCEPTION,
    "DefaultRedirectURI must be one of the CallbackURLs.")

/* sign-up and administration */

NGX_COGNITO_ERROR(SIGN_UP_NOT_PERMITTED, NOT_AUTHORIZED_EXCEPTION,
    "SignUp is not permitted for this user pool")
NGX_COGNITO_ERROR(USERNAME_NOT_EMAIL, INVALID_PARAMETER_EXCEPTION,
    "Username should be an email.")
NGX_COGNITO_ERROR(USERNAME_NOT_PHONE_NUMBER, INVALID_PARAMETER_EXCEPTION,
    "Username should be a phone number.")
NGX_COGNITO_ERROR(USERNAME_NOT_ADDRESS, INVALID_PARAMETER_EXCEPTION,
    "Username should be either an email or a phone number.")
NGX_COGNITO_ERROR(USERNAME_IS_EMAIL, INVALID_PARAMETER_EXCEPTION,
    "Username cannot be of email format, since user pool is configured for "
    "email alias.")
NGX_COGNITO_ERROR(USERNAME_IS_PHONE_NUMBER, INVALID_PARAMETER_EXCEPTION,
    "Username cannot be of phone number format, since user pool is "
    "configured for phone number alias.")
NGX_COGNITO_ERROR(EARLY_PREFERRED_USERNAME, INVALID_PARAMETER_EXCEPTION,
    "The preferred_username alias cannot be set before the user is "
    "confirmed.")
NGX_COGNITO_ERROR(ALREADY_CONFIRMED, INVALID_PARAMETER_EXCEPTION,
    "User is already confirmed.")
NGX_COGNITO_ERROR(NOTHING_TO_VERIFY, INVALID_PARAMETER_EXCEPTION,
    "Cannot resend codes. Auto verification not turned on.")
NGX_COGNITO_ERROR(NO_ADDRESS_TO_VERIFY, INVALID_PARAMETER_EXCEPTION,
    "Cannot resend codes. User has no attribute to verify.")
NGX_COGNITO_ERROR(CANNOT_RESEND, UNSUPPORTED_USER_STATE_EXCEPTION,
    "Resend not possible. %V status is not FORCE_CHANGE_PASSWORD")

/* groups, and pages of lists */

NGX_COGNITO_ERROR(GROUP_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "Group not found.")
NGX_COGNITO_ERROR(GROUP_EXISTS, GROUP_EXISTS_EXCEPTION,
    "A group already exists with the name.")
NGX_COGNITO_ERROR(TOO_MANY_MEMBERSHIPS, LIMIT_EXCEEDED_EXCEPTION,
    "A user can be in up to %ui groups.")
NGX_COGNITO_ERROR(PAGINATION_TOKEN, INVALID_PARAMETER_EXCEPTION,
    "Invalid pagination token.")

/* triggers */

NGX_COGNITO_ERROR(TRIGGER_FAILED, USER_LAMBDA_VALIDATION_EXCEPTION,
    "%V failed with error %V.")
NGX_COGNITO_ERROR(TRIGGER_NOT_INVOKED, UNEXPECTED_LAMBDA_EXCEPTION,
    "%V invocation failed due to error %V.")
NGX_COGNITO_ERROR(TRIGGER_NOT_UNDERSTOOD, INVALID_LAMBDA_RESPONSE_EXCEPTION,
    "Unrecognizable lambda output")

/* who does not come over from elsewhere is not there */

NGX_COGNITO_ERROR(MIGRATION_NOT_ASKED, USER_NOT_FOUND_EXCEPTION,
    "Exception migrating user in app client %V")
NGX_COGNITO_ERROR(MIGRATION_INVALID, USER_NOT_FOUND_EXCEPTION,
    "Error during migration: Invalid %s")
NGX_COGNITO_ERROR(MIGRATED_ALIAS_TAKEN, USER_NOT_FOUND_EXCEPTION,
    "An account with the %V already exists.")
NGX_COGNITO_ERROR(NOT_MIGRATED, USER_NOT_FOUND_EXCEPTION, "%V")
