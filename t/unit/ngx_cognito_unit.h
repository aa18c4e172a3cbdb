
/*
 * The frame of the unit tests: what a test file sees.
 *
 * A file test_<topic>.c exports one function, which makes its assertions one
 * after the other; the frame numbers them and writes TAP:
 *
 *     void ngx_cognito_test_<topic>(ngx_cognito_unit_t *unit);
 *
 * Names of assertions are formats of ngx_sprintf().  Each topic has a pool of
 * its own, destroyed when its function returns.
 */


#ifndef _NGX_COGNITO_UNIT_H_INCLUDED_
#define _NGX_COGNITO_UNIT_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


#define NGX_COGNITO_UNIT_LINE  4096


typedef struct {
    ngx_conf_t                   *cf;
    ngx_pool_t                   *pool;
    ngx_log_t                    *log;
    ngx_str_t                     directory;    /* of the test, writable */
    ngx_uint_t                    count;
    ngx_uint_t                    failed;
} ngx_cognito_unit_t;


/* each returns whether it passed */

ngx_uint_t ngx_cognito_ok(ngx_cognito_unit_t *unit, ngx_uint_t passed,
    const char *name, ...);
ngx_uint_t ngx_cognito_is(ngx_cognito_unit_t *unit, const ngx_str_t *got,
    const char *expected, const char *name, ...);
ngx_uint_t ngx_cognito_is_integer(ngx_cognito_unit_t *unit, int64_t got,
    int64_t expected, const char *name, ...);

/* a line of explanation */
void ngx_cognito_diagnose(ngx_cognito_unit_t *unit, const char *text, ...);

/* a C string as an ngx_str_t; it is not copied */
ngx_str_t ngx_cognito_unit_text(const char *text);

/* bytes as lower-case hexadecimal digits, and back; in the topic's pool */
ngx_str_t ngx_cognito_unit_hex(ngx_cognito_unit_t *unit, const u_char *data,
    size_t size);
ngx_str_t ngx_cognito_unit_bytes(ngx_cognito_unit_t *unit, const char *hex);


#endif /* _NGX_COGNITO_UNIT_H_INCLUDED_ */
