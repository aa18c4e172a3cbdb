
/*
 * The writer: JSON texts out, by yajl_gen.
 *
 * yajl_gen does not look whether it was given memory, so that its few blocks
 * are cut from room within the writer and its output goes to a buffer of
 * ours.  Everything belongs to the pool; nothing is freed by hand.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <yajl/yajl_gen.h>
#include "ngx_cognito_codec_internal.h"


/* yajl's generator is an array of states as deep as it goes, and little more */

#define NGX_COGNITO_GENERATOR_SIZE  1024


struct ngx_cognito_json_s {
    yajl_gen                      generator;
    yajl_alloc_funcs              memory;
    ngx_cognito_buffer_t          buffer;
    ngx_uint_t                    depth;
    uint64_t                      lists;    /* a bit a level */
    ngx_uint_t                    failed;   /* unsigned  failed:1; */
    size_t                        used;
    u_char                       *room;
};


static void *ngx_cognito_json_malloc(void *ctx, size_t size);
static void *ngx_cognito_json_realloc(void *ctx, void *p, size_t size);
static void ngx_cognito_json_free(void *ctx, void *p);
static void ngx_cognito_json_print(void *ctx, const char *text, size_t len);
static void ngx_cognito_json_key(ngx_cognito_json_t *json,
    const ngx_str_t *key);
static void ngx_cognito_json_note(ngx_cognito_json_t *json,
    yajl_gen_status status);


ngx_cognito_json_t *
ngx_cognito_json_create(ngx_pool_t *pool)
{
    ngx_cognito_json_t  *json;

    json = ngx_pcalloc(pool, sizeof(ngx_cognito_json_t));
    if (json == NULL) {
        return NULL;
    }

    json->room = ngx_palloc(pool, NGX_COGNITO_GENERATOR_SIZE);
    if (json->room == NULL) {
        return NULL;
    }

    ngx_cognito_buffer_init(&json->buffer, pool);

    json->memory.malloc = ngx_cognito_json_malloc;
    json->memory.realloc = ngx_cognito_json_realloc;
    json->memory.free = ngx_cognito_json_free;
    json->memory.ctx = json;

    json->generator = yajl_gen_alloc(&json->memory);
    if (json->generator == NULL) {
        return NULL;
    }

    (void) yajl_gen_config(json->generator, yajl_gen_print_callback,
                           ngx_cognito_json_print, json);

    return json;
}


static void *
ngx_cognito_json_malloc(void *ctx, size_t size)
{
    void                *p;
    ngx_cognito_json_t  *json = ctx;

    size = ngx_align(size, NGX_ALIGNMENT);

    if (size > NGX_COGNITO_GENERATOR_SIZE - json->used) {
        return ngx_palloc(json->buffer.pool, size);
    }

    p = json->room + json->used;
    json->used += size;

    return p;
}


/* yajl_gen grows nothing but the buffer of its own, which is not in use */

static void *
ngx_cognito_json_realloc(void *ctx, void *p, size_t size)
{
    return NULL;
}


static void
ngx_cognito_json_free(void *ctx, void *p)
{
    /* void */
}


static void
ngx_cognito_json_print(void *ctx, const char *text, size_t len)
{
    ngx_cognito_json_t  *json = ctx;

    ngx_cognito_buffer_add(&json->buffer, text, len);
}


static void
ngx_cognito_json_note(ngx_cognito_json_t *json, yajl_gen_status status)
{
    if (status != yajl_gen_status_ok) {
        json->failed = 1;
    }
}


static void
ngx_cognito_json_key(ngx_cognito_json_t *json, const ngx_str_t *key)
{
    if (key) {
        ngx_cognito_json_note(json, yajl_gen_string(json->generator,
                                                    key->data, key->len));
    }
}


void
ngx_cognito_json_open(ngx_cognito_json_t *json, const ngx_str_t *key,
    u_char bracket)
{
    uint64_t  level;

    if (json->depth == 64) {
        json->failed = 1;
        return;
    }

    ngx_cognito_json_key(json, key);

    level = (uint64_t) 1 << json->depth++;

    if (bracket == '[') {
        json->lists |= level;
        ngx_cognito_json_note(json, yajl_gen_array_open(json->generator));
        return;
    }

    json->lists &= ~level;
    ngx_cognito_json_note(json, yajl_gen_map_open(json->generator));
}


void
ngx_cognito_json_close(ngx_cognito_json_t *json)
{
    if (json->depth == 0) {
        json->failed = 1;
        return;
    }

    json->depth--;

    if (json->lists & ((uint64_t) 1 << json->depth)) {
        ngx_cognito_json_note(json, yajl_gen_array_close(json->generator));
        return;
    }

    ngx_cognito_json_note(json, yajl_gen_map_close(json->generator));
}


void
ngx_cognito_json_string(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_str_t *value)
{
    ngx_cognito_json_key(json, key);
    ngx_cognito_json_note(json, yajl_gen_string(json->generator, value->data,
                                                value->len));
}


void
ngx_cognito_json_integer(ngx_cognito_json_t *json, const ngx_str_t *key,
    int64_t value)
{
    ngx_cognito_json_key(json, key);
    ngx_cognito_json_note(json, yajl_gen_integer(json->generator, value));
}


void
ngx_cognito_json_boolean(ngx_cognito_json_t *json, const ngx_str_t *key,
    ngx_uint_t value)
{
    ngx_cognito_json_key(json, key);
    ngx_cognito_json_note(json, yajl_gen_bool(json->generator, value != 0));
}


void
ngx_cognito_json_blob(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_str_t *blob)
{
    ngx_str_t  text, source;

    source = *blob;

    text.data = ngx_pnalloc(json->buffer.pool,
                            ngx_base64_encoded_length(blob->len) + 1);
    if (text.data == NULL) {
        json->failed = 1;
        return;
    }

    ngx_encode_base64(&text, &source);

    ngx_cognito_json_string(json, key, &text);
}


void
ngx_cognito_json_null(ngx_cognito_json_t *json)
{
    ngx_cognito_json_note(json, yajl_gen_null(json->generator));
}


/* a number, or a whole JSON value, as it is: yajl looks at neither */

void
ngx_cognito_json_raw(ngx_cognito_json_t *json, const ngx_str_t *key,
    const ngx_str_t *text)
{
    ngx_cognito_json_key(json, key);
    ngx_cognito_json_note(json, yajl_gen_number(json->generator,
                                                (char *) text->data,
                                                text->len));
}


ngx_int_t
ngx_cognito_json_finish(ngx_cognito_json_t *json, ngx_str_t *text)
{
    if (json->failed || json->buffer.failed || json->depth) {
        return NGX_ERROR;
    }

    text->data = json->buffer.data;
    text->len = json->buffer.len;

    return NGX_OK;
}
