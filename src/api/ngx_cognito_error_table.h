
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

NGX_COGNITO_ERROR(INTERNAL, INTERNAL_ERROR_EXCEPTION,
    "Internal server error")
NGX_COGNITO_ERROR(TOO_MANY_REQUESTS, TOO_MANY_REQUESTS_EXCEPTION,
    "Too many requests")
NGX_COGNITO_ERROR(CLIENT_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "User pool client %V does not exist.")
NGX_COGNITO_ERROR(POOL_NOT_FOUND, RESOURCE_NOT_FOUND_EXCEPTION,
    "User pool %V does not exist.")
