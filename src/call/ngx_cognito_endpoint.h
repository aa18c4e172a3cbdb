
/*
 * Endpoints of AWS, which a call asks by a location of this server (see
 * ngx_cognito_invoke()): who they are and how requests to them are signed.
 *
 * A directive that names one begins with ngx_cognito_endpoint_init(), hands
 * its parameters over, and ends with ngx_cognito_endpoint_ready().  All of it
 * lies in the configuration's pool.
 */


#ifndef _NGX_COGNITO_ENDPOINT_H_INCLUDED_
#define _NGX_COGNITO_ENDPOINT_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


typedef struct {
    ngx_str_t                        uri;        /* of the location */
    ngx_str_t                        service;    /* as signatures name it */
    ngx_str_t                        name;       /* as its host begins */
    ngx_str_t                        host;
    ngx_str_t                        region;
    ngx_str_t                        access_key; /* empty: unsigned */
    ngx_str_t                        secret;
    ngx_str_t                        token;      /* of a session, or empty */
} ngx_cognito_endpoint_t;


/*
 * The URI of a location, of this or any other use: a text to complain with,
 * or NGX_CONF_OK.
 */
char *ngx_cognito_endpoint_uri(const ngx_str_t *uri);

/* service and name are literals; NULL for the name: the same */
void ngx_cognito_endpoint_init(ngx_cognito_endpoint_t *endpoint,
    const ngx_str_t *uri, const char *service, const char *name);

/*
 * host=, region=, access_key=, secret_key_file=, session_token_file=.
 * Returns as a directive's handler does; *known is 0, if it is none of these.
 */
char *ngx_cognito_endpoint_parameter(ngx_conf_t *cf,
    ngx_cognito_endpoint_t *endpoint, ngx_str_t *name, ngx_str_t *value,
    ngx_uint_t *known);

/* when all directives are read; a text to complain with, or NGX_CONF_OK */
char *ngx_cognito_endpoint_ready(ngx_conf_t *cf,
    ngx_cognito_endpoint_t *endpoint, ngx_cognito_service_t *service);

/*
 * Makes an invocation with type and body one of the endpoint: its URI, host
 * and signature.  The headers it has, if any, are signed as well; who invokes
 * again begins with those of his own again, as signatures grow old.
 */
ngx_int_t ngx_cognito_endpoint_address(ngx_cognito_call_t *call,
    ngx_cognito_endpoint_t *endpoint, ngx_cognito_invocation_t *invocation);


#endif /* _NGX_COGNITO_ENDPOINT_H_INCLUDED_ */
