
/*
 * Patterns: the model's regular expressions, compiled by nginx's PCRE.
 *
 * A configuration compiles them in its own pool, and nginx frees them with
 * it.  The newest configuration's are in use; when one is given up (a failed
 * reload in the master) those before it are in use again.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_codec_internal.h"


#if !(NGX_PCRE)
#error "the cognito module requires nginx built with PCRE"
#endif


typedef struct ngx_cognito_patterns_s  ngx_cognito_patterns_t;

struct ngx_cognito_patterns_s {
    ngx_regex_t                  *expressions[NGX_COGNITO_NPATTERNS];
    ngx_cognito_patterns_t       *previous;
};


static void ngx_cognito_patterns_cleanup(void *data);


static ngx_cognito_patterns_t  *ngx_cognito_patterns_in_use;


ngx_int_t
ngx_cognito_patterns_init(ngx_conf_t *cf)
{
    u_char                   message[NGX_MAX_CONF_ERRSTR];
    ngx_uint_t               i;
    ngx_pool_cleanup_t      *cleanup;
    ngx_regex_compile_t      compile;
    ngx_cognito_patterns_t  *patterns;

    cleanup = ngx_pool_cleanup_add(cf->pool, sizeof(ngx_cognito_patterns_t));
    if (cleanup == NULL) {
        return NGX_ERROR;
    }

    patterns = cleanup->data;

    for (i = 0; i < NGX_COGNITO_NPATTERNS; i++) {
        ngx_memzero(&compile, sizeof(ngx_regex_compile_t));

        compile.pattern = ngx_cognito_expressions[i];
        compile.pool = cf->pool;
        compile.err.len = NGX_MAX_CONF_ERRSTR;
        compile.err.data = message;

        if (ngx_regex_compile(&compile) != NGX_OK) {
            ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "cognito: %V",
                               &compile.err);
            return NGX_ERROR;
        }

        patterns->expressions[i] = compile.regex;
    }

    patterns->previous = ngx_cognito_patterns_in_use;
    ngx_cognito_patterns_in_use = patterns;

    cleanup->handler = ngx_cognito_patterns_cleanup;

    return NGX_OK;
}


static void
ngx_cognito_patterns_cleanup(void *data)
{
    ngx_cognito_patterns_t  *patterns = data;

    ngx_cognito_patterns_t  **next;

    for (next = &ngx_cognito_patterns_in_use;
         *next;
         next = &(*next)->previous)
    {
        if (*next == patterns) {
            *next = patterns->previous;
            return;
        }
    }
}


/* an expression that takes PCRE too many steps counts as no match */

ngx_int_t
ngx_cognito_pattern_match(const ngx_cognito_pattern_t *pattern,
    const ngx_str_t *text)
{
    ngx_int_t     rc;
    ngx_str_t     subject;
    ngx_regex_t  *expression;

    if (ngx_cognito_patterns_in_use == NULL) {
        return NGX_ERROR;
    }

    expression = ngx_cognito_patterns_in_use->expressions[pattern->index];
    subject = *text;

    rc = ngx_regex_exec(expression, &subject, NULL, 0);

    return rc >= 0 ? NGX_OK : NGX_DECLINED;
}
