
/*
 * Errors: every refusal the service can word, each once.
 *
 * An error is a value (NGX_COGNITO_E_...) of the table in
 * ngx_cognito_error_table.h: its type and its text, the text with the
 * conversions of ngx_sprintf() for what it names.  Which HTTP status a type
 * has depends on the operation and on "cognito_error_status"; see
 * ngx_cognito_error_status().
 */


#ifndef _NGX_COGNITO_ERROR_H_INCLUDED_
#define _NGX_COGNITO_ERROR_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_model.gen.h"


/*
 * The types beside those of the model are the front end's own; their number
 * goes on where ngx_cognito_exception_e of the model ends.
 */

enum {
    NGX_COGNITO_SERIALIZATION_EXCEPTION = NGX_COGNITO_NEXCEPTIONS,
    NGX_COGNITO_UNKNOWN_OPERATION_EXCEPTION,
    NGX_COGNITO_MISSING_AUTHENTICATION_TOKEN_EXCEPTION,
    NGX_COGNITO_INCOMPLETE_SIGNATURE_EXCEPTION,
    NGX_COGNITO_UNRECOGNIZED_CLIENT_EXCEPTION,
    NGX_COGNITO_INVALID_SIGNATURE_EXCEPTION,
    NGX_COGNITO_NOT_IMPLEMENTED_EXCEPTION,
    NGX_COGNITO_REQUEST_TOO_LARGE_EXCEPTION
};


typedef enum {
    NGX_COGNITO_E_NONE = 0,
#define NGX_COGNITO_ERROR(name, exception, text)  NGX_COGNITO_E_##name,
#include "ngx_cognito_error_table.h"
#undef NGX_COGNITO_ERROR
    NGX_COGNITO_NERRORS
} ngx_cognito_error_e;


typedef struct {
    ngx_uint_t                    exception;
    const char                   *text;     /* NULL: the answer has none */
} ngx_cognito_error_t;


extern const ngx_cognito_error_t  ngx_cognito_errors[];


/*
 * The type's name as in "__type".
 */
const ngx_str_t *ngx_cognito_exception_name(ngx_uint_t exception);

/*
 * True for the types raised before an operation runs; their text stands in
 * "Message" with a capital (behaviour of the framework), not in "message".
 */
ngx_uint_t ngx_cognito_exception_is_framework(ngx_uint_t exception);

/*
 * The HTTP status of an error of this operation (NULL: none was named).
 * documented: the numbers of the API description (480 ...) where the
 * operation has one for this type; else 400, and 500 for faults.
 */
ngx_uint_t ngx_cognito_error_status(const ngx_cognito_operation_t *operation,
    ngx_uint_t exception, ngx_uint_t documented);


#endif /* _NGX_COGNITO_ERROR_H_INCLUDED_ */
