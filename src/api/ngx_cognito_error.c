
/*
 * Errors: the table of texts, the names of their types and their statuses.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_error.h"


#define NGX_COGNITO_BAD_REQUEST      400
#define NGX_COGNITO_TOO_LARGE        413
#define NGX_COGNITO_FAULT            500
#define NGX_COGNITO_NOT_IMPLEMENTED  501


typedef struct {
    ngx_str_t                     name;
    ngx_uint_t                    status;
} ngx_cognito_front_exception_t;


const ngx_cognito_error_t  ngx_cognito_errors[] = {

    { NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, NULL },     /* E_NONE */

#define NGX_COGNITO_ERROR(name, exception, text)                              \
    { NGX_COGNITO_##exception, text },
#include "ngx_cognito_error_table.h"
#undef NGX_COGNITO_ERROR

};


/* those beside the model's, in the order of their numbers */

static const ngx_cognito_front_exception_t  ngx_cognito_front_exceptions[] = {
    { ngx_string("SerializationException"), NGX_COGNITO_BAD_REQUEST },
    { ngx_string("UnknownOperationException"), NGX_COGNITO_BAD_REQUEST },
    { ngx_string("MissingAuthenticationTokenException"),
      NGX_COGNITO_BAD_REQUEST },
    { ngx_string("IncompleteSignatureException"), NGX_COGNITO_BAD_REQUEST },
    { ngx_string("UnrecognizedClientException"), NGX_COGNITO_BAD_REQUEST },
    { ngx_string("InvalidSignatureException"), NGX_COGNITO_BAD_REQUEST },
    { ngx_string("NotImplementedException"), NGX_COGNITO_NOT_IMPLEMENTED },
    { ngx_string("RequestEntityTooLargeException"), NGX_COGNITO_TOO_LARGE }
};


const ngx_str_t *
ngx_cognito_exception_name(ngx_uint_t exception)
{
    if (exception < NGX_COGNITO_NEXCEPTIONS) {
        return &ngx_cognito_exceptions[exception].name;
    }

    return &ngx_cognito_front_exceptions[exception - NGX_COGNITO_NEXCEPTIONS]
            .name;
}


ngx_uint_t
ngx_cognito_exception_is_framework(ngx_uint_t exception)
{
    switch (exception) {

    case NGX_COGNITO_SERIALIZATION_EXCEPTION:
    case NGX_COGNITO_UNKNOWN_OPERATION_EXCEPTION:
        return 1;

    default:
        return 0;
    }
}


ngx_uint_t
ngx_cognito_error_status(const ngx_cognito_operation_t *operation,
    ngx_uint_t exception, ngx_uint_t documented)
{
    ngx_uint_t                            i;
    const ngx_cognito_operation_error_t  *error;

    if (exception >= NGX_COGNITO_NEXCEPTIONS) {
        exception -= NGX_COGNITO_NEXCEPTIONS;
        return ngx_cognito_front_exceptions[exception].status;
    }

    if (documented && operation) {
        for (i = 0; i < operation->nerrors; i++) {
            error = &operation->errors[i];

            if (error->exception == exception && error->status) {
                return error->status;
            }
        }
    }

    return ngx_cognito_exceptions[exception].fault ? NGX_COGNITO_FAULT
                                                   : NGX_COGNITO_BAD_REQUEST;
}
