
/*
 * The frame of the fuzz targets: a module with the one directive
 *
 *     cognito_fuzz target argument ...;
 *
 * which hands the target and the arguments to libFuzzer while the
 * configuration is read, and ends the process with its result.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_fuzz.h"
#include "ngx_cognito_password.h"


typedef struct {
    const char                   *name;
    void                        (*run)(ngx_cognito_fuzz_t *fuzz,
                                       ngx_str_t *input);
} ngx_cognito_fuzz_target_t;


int LLVMFuzzerRunDriver(int *argc, char ***argv,
    int (*callback)(const uint8_t *data, size_t size));


static char *ngx_cognito_fuzz(ngx_conf_t *cf, ngx_command_t *cmd, void *conf);
static int ngx_cognito_fuzz_one(const uint8_t *data, size_t size);


#define NGX_COGNITO_FUZZ_TARGET(target)                                       \
    void ngx_cognito_fuzz_##target(ngx_cognito_fuzz_t *fuzz,                  \
                                   ngx_str_t *input);
#include "ngx_cognito_fuzz_targets.gen.h"
#undef NGX_COGNITO_FUZZ_TARGET


static const ngx_cognito_fuzz_target_t  ngx_cognito_fuzz_targets[] = {
#define NGX_COGNITO_FUZZ_TARGET(target)  { #target, ngx_cognito_fuzz_##target },
#include "ngx_cognito_fuzz_targets.gen.h"
#undef NGX_COGNITO_FUZZ_TARGET
    { NULL, NULL }
};


static ngx_cognito_fuzz_t                ngx_cognito_fuzzing;
static const ngx_cognito_fuzz_target_t  *ngx_cognito_fuzz_target;


static ngx_command_t  ngx_cognito_fuzz_commands[] = {

    { ngx_string("cognito_fuzz"),
      NGX_MAIN_CONF|NGX_DIRECT_CONF|NGX_CONF_1MORE,
      ngx_cognito_fuzz,
      0,
      0,
      NULL },

      ngx_null_command
};


static ngx_core_module_t  ngx_cognito_fuzz_module_ctx = {
    ngx_string("cognito_fuzz"),
    NULL,
    NULL
};


ngx_module_t  ngx_cognito_fuzz_module = {
    NGX_MODULE_V1,
    &ngx_cognito_fuzz_module_ctx,          /* module context */
    ngx_cognito_fuzz_commands,             /* module directives */
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
ngx_cognito_fuzz(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    int                               argc;
    char                            **argv;
    ngx_str_t                        *value, file;
    ngx_uint_t                        i;
    const ngx_cognito_fuzz_target_t  *target;

    value = cf->args->elts;

    for (target = ngx_cognito_fuzz_targets; target->name; target++) {
        if (ngx_strcmp(value[1].data, target->name) == 0) {
            break;
        }
    }

    if (target->name == NULL) {
        return "names no target";
    }

    argv = ngx_pcalloc(cf->pool, (cf->args->nelts + 1) * sizeof(char *));
    if (argv == NULL) {
        return NGX_CONF_ERROR;
    }

    for (i = 1; i < cf->args->nelts; i++) {
        argv[i - 1] = (char *) value[i].data;
    }

    argc = cf->args->nelts - 1;

    ngx_str_set(&file, "master.key");

    if (ngx_conf_full_name(cf->cycle, &file, 0) != NGX_OK
        || ngx_cognito_patterns_init(cf) != NGX_OK
        || ngx_cognito_verifier_init(cf->log) != NGX_OK)
    {
        return NGX_CONF_ERROR;
    }

    ngx_cognito_fuzzing.log = cf->log;
    ngx_cognito_fuzzing.keyring = ngx_cognito_keyring_load(cf->pool, cf->log,
                                                           &file);
    ngx_cognito_fuzz_target = target;

    if (ngx_cognito_fuzzing.keyring == NULL) {
        return NGX_CONF_ERROR;
    }

    exit(LLVMFuzzerRunDriver(&argc, &argv, ngx_cognito_fuzz_one));
}


static int
ngx_cognito_fuzz_one(const uint8_t *data, size_t size)
{
    ngx_str_t            input;
    ngx_cognito_fuzz_t  *fuzz;

    fuzz = &ngx_cognito_fuzzing;

    fuzz->pool = ngx_create_pool(NGX_DEFAULT_POOL_SIZE, fuzz->log);
    ngx_cognito_fuzz_assert(fuzz->pool != NULL);

    input.len = size;
    input.data = ngx_pnalloc(fuzz->pool, size + 1);
    ngx_cognito_fuzz_assert(input.data != NULL);

    if (size) {
        ngx_memcpy(input.data, data, size);
    }

    ngx_cognito_fuzz_target->run(fuzz, &input);

    ngx_destroy_pool(fuzz->pool);

    return 0;
}


void
ngx_cognito_fuzz_failed(const char *condition, const char *file, int line)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    abort();
}


ngx_uint_t
ngx_cognito_fuzz_byte(ngx_str_t *input)
{
    if (input->len == 0) {
        return 0;
    }

    input->len--;

    return *input->data++;
}


ngx_str_t
ngx_cognito_fuzz_part(ngx_str_t *input)
{
    ngx_str_t  part;

    part.data = input->data;

    for (part.len = 0; part.len < input->len; part.len++) {
        if (part.data[part.len] == 0xff) {
            break;
        }
    }

    input->data += part.len;
    input->len -= part.len;

    (void) ngx_cognito_fuzz_byte(input);

    return part;
}
