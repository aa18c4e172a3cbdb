
/*
 * The members that many operations share, wherever they lie in an input.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"
#include "ngx_cognito_call_internal.h"


typedef struct {
    ngx_str_t                        name;
    ngx_cognito_type_e               type;
    size_t                           offset;    /* in ngx_cognito_asked_t */
} ngx_cognito_shared_member_t;


#define NGX_COGNITO_NSHARED  10

#define NGX_COGNITO_NOWHERE  0xffff


static ngx_cognito_shared_member_t
    ngx_cognito_shared_members[NGX_COGNITO_NSHARED] =
{
    { ngx_string("ClientId"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, client_id) },

    { ngx_string("UserPoolId"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, user_pool_id) },

    { ngx_string("Username"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, username) },

    { ngx_string("SecretHash"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, secret_hash) },

    { ngx_string("AccessToken"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, access_token) },

    { ngx_string("Password"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, password) },

    { ngx_string("ConfirmationCode"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, confirmation_code) },

    { ngx_string("Session"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, session) },

    { ngx_string("GroupName"), NGX_COGNITO_STRING,
      offsetof(ngx_cognito_asked_t, group_name) },

    { ngx_string("ClientMetadata"), NGX_COGNITO_MAP,
      offsetof(ngx_cognito_asked_t, client_metadata) },
};


/* where each lies in each operation's input; filled once, then only read */

static uint16_t  ngx_cognito_shared_offsets[NGX_COGNITO_NOPERATIONS]
                                           [NGX_COGNITO_NSHARED];


ngx_int_t
ngx_cognito_calls_init(ngx_conf_t *cf)
{
    ngx_uint_t                    i, n, k;
    const ngx_cognito_field_t    *field;
    const ngx_cognito_shape_t    *input;
    ngx_cognito_shared_member_t  *shared;

    for (i = 0; i < NGX_COGNITO_NOPERATIONS; i++) {
        input = ngx_cognito_operations[i].input;

        for (n = 0; n < NGX_COGNITO_NSHARED; n++) {
            shared = &ngx_cognito_shared_members[n];
            ngx_cognito_shared_offsets[i][n] = NGX_COGNITO_NOWHERE;

            for (k = 0; k < input->nfields; k++) {
                field = &input->fields[k];

                if (field->shape->type == shared->type
                    && field->name.len == shared->name.len
                    && ngx_memcmp(field->name.data, shared->name.data,
                                  shared->name.len)
                       == 0)
                {
                    ngx_cognito_shared_offsets[i][n] = field->offset;
                }
            }
        }
    }

    return NGX_OK;
}


void
ngx_cognito_call_ask(ngx_cognito_call_t *call)
{
    u_char      *from, *to;
    uint16_t    *offsets;
    ngx_uint_t   n;

    offsets = ngx_cognito_shared_offsets[call->operation->id];

    for (n = 0; n < NGX_COGNITO_NSHARED; n++) {

        if (offsets[n] == NGX_COGNITO_NOWHERE) {
            continue;
        }

        from = (u_char *) call->input + offsets[n];
        to = (u_char *) &call->asked + ngx_cognito_shared_members[n].offset;

        if (ngx_cognito_shared_members[n].type == NGX_COGNITO_MAP) {
            *(ngx_array_t **) to = *(ngx_array_t **) from;

        } else {
            *(ngx_str_t *) to = *(ngx_str_t *) from;
        }
    }
}
