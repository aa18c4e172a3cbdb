
/*
 * The frame of the unit tests: a module with the one directive
 *
 *     cognito_unit_tests [topic];
 *
 * which runs the tests (of one topic, or all) while the configuration is
 * read, writes TAP to the standard output and ends the process: 0 if all
 * passed, else 1.  So the code is tested inside the very nginx it runs in,
 * without a copy of nginx's core in the build.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_unit.h"


typedef struct {
    const char                   *topic;
    void                        (*run)(ngx_cognito_unit_t *unit);
} ngx_cognito_unit_test_t;


static char *ngx_cognito_unit_tests(ngx_conf_t *cf, ngx_command_t *cmd,
    void *conf);
static ngx_int_t ngx_cognito_unit_run(ngx_cognito_unit_t *unit,
    const ngx_cognito_unit_test_t *test);
static ngx_uint_t ngx_cognito_unit_result(ngx_cognito_unit_t *unit,
    ngx_uint_t passed, const char *name, va_list arguments);
static void ngx_cognito_unit_quote(ngx_cognito_unit_t *unit,
    const char *label, const u_char *data, size_t size);
static void ngx_cognito_unit_write(u_char *data, size_t size);


#define NGX_COGNITO_UNIT_TEST(topic)                                          \
    void ngx_cognito_test_##topic(ngx_cognito_unit_t *unit);
#include "ngx_cognito_unit_tests.gen.h"
#undef NGX_COGNITO_UNIT_TEST


static const ngx_cognito_unit_test_t  ngx_cognito_unit_list[] = {
#define NGX_COGNITO_UNIT_TEST(topic)  { #topic, ngx_cognito_test_##topic },
#include "ngx_cognito_unit_tests.gen.h"
#undef NGX_COGNITO_UNIT_TEST
    { NULL, NULL }
};


static ngx_command_t  ngx_cognito_unit_commands[] = {

    { ngx_string("cognito_unit_tests"),
      NGX_MAIN_CONF|NGX_DIRECT_CONF|NGX_CONF_NOARGS|NGX_CONF_TAKE1,
      ngx_cognito_unit_tests,
      0,
      0,
      NULL },

      ngx_null_command
};


static ngx_core_module_t  ngx_cognito_unit_module_ctx = {
    ngx_string("cognito_unit"),
    NULL,
    NULL
};


ngx_module_t  ngx_cognito_unit_module = {
    NGX_MODULE_V1,
    &ngx_cognito_unit_module_ctx,          /* module context */
    ngx_cognito_unit_commands,             /* module directives */
    NGX_CORE_MODULE,                       /* module type */
    NULL,                                  /* init master */
    NULL,                                  /* init module */
    NULL,                                  /* init process */
    NULL,                                  /* init thread */
    NULL,                                  /* exit thread */
    NULL,                                  /* exit process */
    NULL,                                  /* exit master */
    NGX_MODULE_V1_PADDING
};


static char *
ngx_cognito_unit_tests(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    u_char                         *p;
    ngx_str_t                      *value;
    ngx_cognito_unit_t              unit;
    const ngx_cognito_unit_test_t  *test;
    u_char                          plan[NGX_INT_T_LEN + sizeof("1..\n")];

    value = cf->args->elts;

    ngx_memzero(&unit, sizeof(ngx_cognito_unit_t));

    unit.cf = cf;
    unit.log = cf->log;
    unit.directory = cf->cycle->prefix;

    for (test = ngx_cognito_unit_list; test->topic; test++) {

        if (cf->args->nelts == 2
            && ngx_strcmp(value[1].data, test->topic) != 0)
        {
            continue;
        }

        if (ngx_cognito_unit_run(&unit, test) != NGX_OK) {
            return NGX_CONF_ERROR;
        }
    }

    p = ngx_sprintf(plan, "1..%ui\n", unit.count);
    ngx_cognito_unit_write(plan, p - plan);

    exit(unit.failed ? 1 : 0);
}


static ngx_int_t
ngx_cognito_unit_run(ngx_cognito_unit_t *unit,
    const ngx_cognito_unit_test_t *test)
{
    ngx_uint_t  count;

    unit->pool = ngx_create_pool(NGX_DEFAULT_POOL_SIZE, unit->log);
    if (unit->pool == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_diagnose(unit, "%s", test->topic);

    count = unit->count;
    test->run(unit);

    if (unit->count == count) {
        ngx_cognito_ok(unit, 0, "%s asserts something", test->topic);
    }

    ngx_destroy_pool(unit->pool);
    unit->pool = NULL;

    return NGX_OK;
}


ngx_uint_t
ngx_cognito_ok(ngx_cognito_unit_t *unit, ngx_uint_t passed, const char *name,
    ...)
{
    va_list  arguments;

    va_start(arguments, name);
    passed = ngx_cognito_unit_result(unit, passed, name, arguments);
    va_end(arguments);

    return passed;
}


ngx_uint_t
ngx_cognito_is(ngx_cognito_unit_t *unit, const ngx_str_t *got,
    const char *expected, const char *name, ...)
{
    size_t      size;
    va_list     arguments;
    ngx_uint_t  passed;

    size = ngx_strlen(expected);

    passed = (got->data != NULL && got->len == size
              && ngx_memcmp(got->data, expected, size) == 0);

    va_start(arguments, name);
    ngx_cognito_unit_result(unit, passed, name, arguments);
    va_end(arguments);

    if (!passed) {
        ngx_cognito_unit_quote(unit, "     got", got->data, got->len);
        ngx_cognito_unit_quote(unit, "expected", (const u_char *) expected,
                               size);
    }

    return passed;
}


ngx_uint_t
ngx_cognito_is_integer(ngx_cognito_unit_t *unit, int64_t got,
    int64_t expected, const char *name, ...)
{
    va_list     arguments;
    ngx_uint_t  passed;

    passed = (got == expected);

    va_start(arguments, name);
    ngx_cognito_unit_result(unit, passed, name, arguments);
    va_end(arguments);

    if (!passed) {
        ngx_cognito_diagnose(unit, "     got: %L", got);
        ngx_cognito_diagnose(unit, "expected: %L", expected);
    }

    return passed;
}


void
ngx_cognito_diagnose(ngx_cognito_unit_t *unit, const char *text, ...)
{
    u_char   *p, *last;
    va_list   arguments;
    u_char    line[NGX_COGNITO_UNIT_LINE];

    last = line + NGX_COGNITO_UNIT_LINE - 1;

    p = ngx_cpymem(line, "# ", 2);

    va_start(arguments, text);
    p = ngx_vslprintf(p, last, text, arguments);
    va_end(arguments);

    *p++ = '\n';

    ngx_cognito_unit_write(line, p - line);
}


static ngx_uint_t
ngx_cognito_unit_result(ngx_cognito_unit_t *unit, ngx_uint_t passed,
    const char *name, va_list arguments)
{
    u_char  *p, *last;
    u_char   line[NGX_COGNITO_UNIT_LINE];

    last = line + NGX_COGNITO_UNIT_LINE - 1;

    unit->count++;

    if (!passed) {
        unit->failed++;
    }

    p = ngx_slprintf(line, last, "%sok %ui - ", passed ? "" : "not ",
                     unit->count);
    p = ngx_vslprintf(p, last, name, arguments);

    *p++ = '\n';

    ngx_cognito_unit_write(line, p - line);

    return passed;
}


static void
ngx_cognito_unit_quote(ngx_cognito_unit_t *unit, const char *label,
    const u_char *data, size_t size)
{
    u_char  *p, *last;
    u_char   text[NGX_COGNITO_UNIT_LINE / 2];

    if (data == NULL) {
        ngx_cognito_diagnose(unit, "%s: nothing", label);
        return;
    }

    last = text + sizeof(text) - sizeof("\\xff");

    for (p = text; size && p < last; data++, size--) {

        if (*data < ' ' || *data == 0x7f) {
            p = ngx_sprintf(p, "\\x%02xd", (ngx_uint_t) *data);
            continue;
        }

        *p++ = *data;
    }

    ngx_cognito_diagnose(unit, "%s: \"%*s\"%s", label, (size_t) (p - text),
                         text, size ? " ..." : "");
}


static void
ngx_cognito_unit_write(u_char *data, size_t size)
{
    ssize_t  n;

    while (size) {
        n = ngx_write_fd(STDOUT_FILENO, data, size);

        if (n <= 0) {
            exit(2);
        }

        data += n;
        size -= n;
    }
}


ngx_str_t
ngx_cognito_unit_text(const char *text)
{
    ngx_str_t  value;

    value.len = ngx_strlen(text);
    value.data = (u_char *) text;

    return value;
}


ngx_str_t
ngx_cognito_unit_hex(ngx_cognito_unit_t *unit, const u_char *data,
    size_t size)
{
    ngx_str_t  text;

    text.len = size * 2;
    text.data = ngx_pnalloc(unit->pool, size * 2 + 1);

    if (text.data == NULL) {
        exit(2);
    }

    ngx_hex_dump(text.data, (u_char *) data, size);

    return text;
}


ngx_str_t
ngx_cognito_unit_bytes(ngx_cognito_unit_t *unit, const char *hex)
{
    ngx_int_t   byte;
    ngx_str_t   bytes;
    ngx_uint_t  i;

    bytes.len = ngx_strlen(hex) / 2;
    bytes.data = ngx_pnalloc(unit->pool, bytes.len + 1);

    if (bytes.data == NULL) {
        exit(2);
    }

    for (i = 0; i < bytes.len; i++) {
        byte = ngx_hextoi((u_char *) &hex[2 * i], 2);

        if (byte == NGX_ERROR) {
            exit(2);
        }

        bytes.data[i] = (u_char) byte;
    }

    return bytes;
}
