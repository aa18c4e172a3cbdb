
/*
 * What a User-Agent tells of a device, coarsely: its system and the browser
 * or the library that asks.  Of several words that fit the first one counts:
 * browsers also name those they want to be taken for.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"


typedef struct {
    const char                   *word;
    const char                   *name;
} ngx_cognito_agent_t;


static const char *ngx_cognito_agent_name(const ngx_str_t *agent,
    const ngx_cognito_agent_t *names);


static const ngx_cognito_agent_t  ngx_cognito_systems[] = {
    { "iPhone", "iOS" },
    { "iPad", "iOS" },
    { "os/ios", "iOS" },
    { "Android", "Android" },
    { "Windows", "Windows" },
    { "CrOS", "ChromeOS" },
    { "Macintosh", "macOS" },
    { "Mac OS", "macOS" },
    { "Darwin", "macOS" },
    { "os/macos", "macOS" },
    { "Linux", "Linux" },
    { NULL, NULL }
};

static const ngx_cognito_agent_t  ngx_cognito_programs[] = {
    { "Edg", "Edge" },
    { "OPR/", "Opera" },
    { "SamsungBrowser", "Samsung Internet" },
    { "Firefox", "Firefox" },
    { "FxiOS", "Firefox" },
    { "CriOS", "Chrome" },
    { "Chrome", "Chrome" },
    { "Safari", "Safari" },
    { "amplify", "Amplify" },
    { "aws-cli", "AWS CLI" },
    { "Boto3", "Boto3" },
    { "Botocore", "Boto3" },
    { "aws-sdk", "AWS SDK" },
    { "okhttp", "OkHttp" },
    { "Dart/", "Dart" },
    { "curl/", "curl" },
    { NULL, NULL }
};


ngx_int_t
ngx_cognito_device_type(ngx_cognito_call_t *call, ngx_str_t *type)
{
    const char       *system, *program;
    ngx_table_elt_t  *header;

    ngx_str_set(type, "unknown");

    header = call->request->headers_in.user_agent;

    if (header == NULL) {
        return NGX_OK;
    }

    system = ngx_cognito_agent_name(&header->value, ngx_cognito_systems);
    program = ngx_cognito_agent_name(&header->value, ngx_cognito_programs);

    if (system == NULL && program == NULL) {
        return NGX_OK;
    }

    if (system == NULL || program == NULL) {
        type->data = (u_char *) (system ? system : program);
        type->len = ngx_strlen(type->data);
        return NGX_OK;
    }

    type->len = ngx_strlen(system) + 2 + ngx_strlen(program);
    type->data = ngx_pnalloc(call->pool, type->len);

    if (type->data == NULL) {
        return NGX_ERROR;
    }

    (void) ngx_sprintf(type->data, "%s, %s", system, program);

    return NGX_OK;
}


static const char *
ngx_cognito_agent_name(const ngx_str_t *agent,
    const ngx_cognito_agent_t *names)
{
    size_t  len, i;

    for ( /* void */ ; names->word; names++) {
        len = ngx_strlen(names->word);

        for (i = 0; i + len <= agent->len; i++) {
            if (ngx_strncasecmp(agent->data + i, (u_char *) names->word, len)
                == 0)
            {
                return names->name;
            }
        }
    }

    return NULL;
}
