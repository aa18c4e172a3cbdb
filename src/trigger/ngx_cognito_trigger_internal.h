
/*
 * What the files of src/trigger share among themselves only.
 */


#ifndef _NGX_COGNITO_TRIGGER_INTERNAL_H_INCLUDED_
#define _NGX_COGNITO_TRIGGER_INTERNAL_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_trigger.h"


/* what Lambda lets a function answer */
#define NGX_COGNITO_LAMBDA_MAX_ANSWER  6291556


typedef struct {
    ngx_str_t                     name;
    ngx_str_t                     version;  /* of its events */
    ngx_str_t                     response; /* what a function fills in */
    const ngx_cognito_shape_t    *shape;    /* of that; NULL: nothing */
} ngx_cognito_trigger_t;


/* ngx_cognito_trigger_event.c, by NGX_COGNITO_TRIGGER_... */
extern const ngx_cognito_trigger_t
    ngx_cognito_triggers[NGX_COGNITO_NTRIGGERS];


#endif /* _NGX_COGNITO_TRIGGER_INTERNAL_H_INCLUDED_ */
