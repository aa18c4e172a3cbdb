
/*
 * The JSON decoder: yajl's events fill a structure while the text arrives.
 *
 * What a value may fill is judged in ngx_cognito_fill.c.  After the first
 * type error nothing is filled any more, but the text is read to its end: one
 * that is not JSON is answered otherwise.  Containers that are of no interest
 * (unknown members, everything after a type error) are only counted.
 *
 * Memory, yajl's included, belongs to the pool.  yajl does not look whether
 * it was given any, so that a shortage leaves it by longjmp(); its handle is
 * not touched again after that.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <setjmp.h>
#include <yajl/yajl_parse.h>
#include "ngx_cognito_codec_internal.h"


typedef enum {
    NGX_COGNITO_FRAME_SKIP = 0,
    NGX_COGNITO_FRAME_STRUCTURE,
    NGX_COGNITO_FRAME_LIST,
    NGX_COGNITO_FRAME_MAP,
    NGX_COGNITO_FRAME_DOCUMENT
} ngx_cognito_frame_e;


/* an open container; a slot within a list stays put while it is filled */

typedef struct {
    ngx_cognito_frame_e           kind;
    const ngx_cognito_shape_t    *shape;
    void                         *value;    /* the structure or array */
    ngx_cognito_target_t          next;     /* shape NULL: not wanted */
} ngx_cognito_frame_t;


struct ngx_cognito_decoder_s {
    ngx_pool_t                   *pool;
    ngx_cognito_fill_t           *fill;
    ngx_cognito_fill_t            own;      /* fill of a whole text */
    ngx_cognito_target_t          root;
    void                         *value;    /* what root.slot is, then */

    yajl_handle                   handle;
    yajl_alloc_funcs              memory;
    jmp_buf                       shortage;

    ngx_cognito_utf8_t            utf8;
    ngx_cognito_mender_t          mender;
    ngx_cognito_json_t           *document; /* a member kept as its text */
    ngx_str_t                    *document_slot;

    unsigned                      begun:1;
    unsigned                      broken:1; /* not JSON */
    unsigned                      failed:1; /* no memory */

    ngx_uint_t                    depth;
    ngx_cognito_frame_t           frames[NGX_COGNITO_MAX_DEPTH];
};


/* yajl's blocks; their size is needed to move and to wipe them */

typedef union {
    size_t                        size;
    uint64_t                      aligned;
} ngx_cognito_block_t;


static void ngx_cognito_decoder_init(ngx_cognito_decoder_t *decoder);
static ngx_int_t ngx_cognito_decoder_result(ngx_cognito_decoder_t *decoder);
static ngx_int_t ngx_cognito_decoder_state(ngx_cognito_decoder_t *decoder);
static void ngx_cognito_decoder_piece(void *ctx, const u_char *data,
    size_t size);
static ngx_int_t ngx_cognito_decoder_parse(ngx_cognito_decoder_t *decoder,
    const u_char *data, size_t size);
static void *ngx_cognito_decoder_malloc(void *ctx, size_t size);
static void *ngx_cognito_decoder_realloc(void *ctx, void *p, size_t size);
static void ngx_cognito_decoder_free(void *ctx, void *p);

static ngx_int_t ngx_cognito_decoder_target(ngx_cognito_decoder_t *decoder,
    ngx_cognito_target_t *target);
static int ngx_cognito_decoder_done(ngx_cognito_decoder_t *decoder,
    ngx_int_t rc);
static ngx_int_t ngx_cognito_decoder_scalar(ngx_cognito_decoder_t *decoder,
    ngx_cognito_target_t *target);
static ngx_int_t ngx_cognito_decoder_document(ngx_cognito_decoder_t *decoder,
    ngx_cognito_target_t *target);
static ngx_int_t ngx_cognito_decoder_document_end(
    ngx_cognito_decoder_t *decoder);
static ngx_int_t ngx_cognito_decoder_document_string(
    ngx_cognito_decoder_t *decoder, const ngx_str_t *text);

static int ngx_cognito_decoder_null(void *ctx);
static int ngx_cognito_decoder_boolean(void *ctx, int flag);
static int ngx_cognito_decoder_number(void *ctx, const char *data,
    size_t size);
static int ngx_cognito_decoder_string(void *ctx, const unsigned char *data,
    size_t size);
static int ngx_cognito_decoder_open(ngx_cognito_decoder_t *decoder,
    ngx_cognito_token_e token);
static ngx_int_t ngx_cognito_decoder_enter(ngx_cognito_decoder_t *decoder,
    ngx_cognito_token_e token, ngx_cognito_frame_t *frame);
static ngx_cognito_frame_e ngx_cognito_decoder_kind(
    const ngx_cognito_shape_t *shape);
static int ngx_cognito_decoder_close(ngx_cognito_decoder_t *decoder);
static int ngx_cognito_decoder_open_map(void *ctx);
static int ngx_cognito_decoder_open_list(void *ctx);
static int ngx_cognito_decoder_end_map(void *ctx);
static int ngx_cognito_decoder_end_list(void *ctx);
static int ngx_cognito_decoder_key(void *ctx, const unsigned char *data,
    size_t size);


static yajl_callbacks  ngx_cognito_decoder_callbacks = {
    ngx_cognito_decoder_null,
    ngx_cognito_decoder_boolean,
    NULL,
    NULL,
    ngx_cognito_decoder_number,
    ngx_cognito_decoder_string,
    ngx_cognito_decoder_open_map,
    ngx_cognito_decoder_key,
    ngx_cognito_decoder_end_map,
    ngx_cognito_decoder_open_list,
    ngx_cognito_decoder_end_list
};


ngx_cognito_decoder_t *
ngx_cognito_decoder_create(ngx_pool_t *pool, const ngx_cognito_shape_t *shape)
{
    ngx_cognito_decoder_t  *decoder;

    decoder = ngx_pcalloc(pool, sizeof(ngx_cognito_decoder_t));
    if (decoder == NULL) {
        return NULL;
    }

    decoder->pool = pool;
    decoder->own.pool = pool;
    decoder->fill = &decoder->own;
    decoder->root.shape = shape;
    decoder->root.slot = &decoder->value;

    ngx_cognito_decoder_init(decoder);

    return decoder->failed ? NULL : decoder;
}


static void
ngx_cognito_decoder_init(ngx_cognito_decoder_t *decoder)
{
    decoder->memory.malloc = ngx_cognito_decoder_malloc;
    decoder->memory.realloc = ngx_cognito_decoder_realloc;
    decoder->memory.free = ngx_cognito_decoder_free;
    decoder->memory.ctx = decoder;

    if (setjmp(decoder->shortage)) {
        decoder->failed = 1;
        return;
    }

    decoder->handle = yajl_alloc(&ngx_cognito_decoder_callbacks,
                                 &decoder->memory, decoder);

    if (decoder->handle == NULL) {
        decoder->failed = 1;
        return;
    }

    /* judged by ngx_cognito_utf8_check(), which is strict */

    (void) yajl_config(decoder->handle, yajl_dont_validate_strings, 1);
}


ngx_int_t
ngx_cognito_decoder_feed(ngx_cognito_decoder_t *decoder, u_char *data,
    size_t size)
{
    if (decoder->failed) {
        return NGX_ERROR;
    }

    if (decoder->broken) {
        return NGX_DECLINED;
    }

    if (size == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_utf8_check(&decoder->utf8, data, data + size) != NGX_OK) {
        decoder->broken = 1;
        return NGX_DECLINED;
    }

    ngx_cognito_mend(&decoder->mender, data, size, ngx_cognito_decoder_piece,
                     decoder);

    return ngx_cognito_decoder_state(decoder);
}


static void
ngx_cognito_decoder_piece(void *ctx, const u_char *data, size_t size)
{
    (void) ngx_cognito_decoder_parse(ctx, data, size);
}


static ngx_int_t
ngx_cognito_decoder_state(ngx_cognito_decoder_t *decoder)
{
    if (decoder->failed) {
        return NGX_ERROR;
    }

    return decoder->broken ? NGX_DECLINED : NGX_OK;
}


/* data NULL: the end of the text */

static ngx_int_t
ngx_cognito_decoder_parse(ngx_cognito_decoder_t *decoder, const u_char *data,
    size_t size)
{
    yajl_status  status;

    if (decoder->broken || decoder->failed) {
        return ngx_cognito_decoder_state(decoder);
    }

    if (setjmp(decoder->shortage)) {
        decoder->failed = 1;
        return NGX_ERROR;
    }

    if (data) {
        status = yajl_parse(decoder->handle, data, size);

    } else {
        status = yajl_complete_parse(decoder->handle);
    }

    if (status != yajl_status_ok && !decoder->failed) {
        decoder->broken = 1;
    }

    return ngx_cognito_decoder_state(decoder);
}


ngx_int_t
ngx_cognito_decoder_finish(ngx_cognito_decoder_t *decoder)
{
    ngx_int_t  rc;

    if (!decoder->broken && !decoder->failed) {
        (void) ngx_cognito_decoder_parse(decoder, NULL, 0);
    }

    if (decoder->utf8.need || decoder->mender.held || !decoder->begun) {
        decoder->broken = 1;
    }

    rc = ngx_cognito_decoder_result(decoder);

    /* frees and wipes what is left of the text; not after a shortage */

    if (decoder->handle && !decoder->failed) {
        yajl_free(decoder->handle);
    }

    decoder->handle = NULL;

    return rc;
}


static ngx_int_t
ngx_cognito_decoder_result(ngx_cognito_decoder_t *decoder)
{
    if (decoder->failed) {
        return NGX_ERROR;
    }

    if (decoder->broken) {
        ngx_str_null(&decoder->fill->message);
        decoder->fill->refused = 1;
    }

    return decoder->fill->refused ? NGX_DECLINED : NGX_OK;
}


ngx_uint_t
ngx_cognito_decoder_is_json(ngx_cognito_decoder_t *decoder)
{
    return !decoder->broken;
}


ngx_str_t *
ngx_cognito_decoder_message(ngx_cognito_decoder_t *decoder)
{
    return &decoder->fill->message;
}


void *
ngx_cognito_decoder_value(ngx_cognito_decoder_t *decoder)
{
    return decoder->value;
}


void *
ngx_cognito_decode(ngx_pool_t *pool, const ngx_cognito_shape_t *shape,
    ngx_str_t *text)
{
    ngx_cognito_decoder_t  *decoder;

    decoder = ngx_cognito_decoder_create(pool, shape);
    if (decoder == NULL) {
        return NULL;
    }

    decoder->own.trusted = 1;

    (void) ngx_cognito_decoder_feed(decoder, text->data, text->len);

    if (ngx_cognito_decoder_finish(decoder) != NGX_OK) {
        return NULL;
    }

    return decoder->value;
}


ngx_int_t
ngx_cognito_decode_into(ngx_cognito_fill_t *fill,
    ngx_cognito_target_t *target, const ngx_str_t *text)
{
    ngx_cognito_decoder_t  *decoder;

    decoder = ngx_cognito_decoder_create(fill->pool, target->shape);
    if (decoder == NULL) {
        return NGX_ERROR;
    }

    decoder->fill = fill;
    decoder->root = *target;

    (void) ngx_cognito_decoder_feed(decoder, text->data, text->len);

    switch (ngx_cognito_decoder_finish(decoder)) {

    case NGX_ERROR:
        return NGX_ERROR;

    case NGX_DECLINED:
        return decoder->broken ? NGX_DECLINED : NGX_OK;

    default:
        return NGX_OK;
    }
}


static void *
ngx_cognito_decoder_malloc(void *ctx, size_t size)
{
    ngx_cognito_block_t    *block;
    ngx_cognito_decoder_t  *decoder = ctx;

    block = ngx_palloc(decoder->pool, sizeof(ngx_cognito_block_t) + size);
    if (block == NULL) {
        longjmp(decoder->shortage, 1);
    }

    block->size = size;

    return block + 1;
}


static void *
ngx_cognito_decoder_realloc(void *ctx, void *p, size_t size)
{
    void                 *moved;
    ngx_cognito_block_t  *block;

    moved = ngx_cognito_decoder_malloc(ctx, size);

    if (p) {
        block = (ngx_cognito_block_t *) p - 1;
        ngx_memcpy(moved, p, ngx_min(block->size, size));
        ngx_cognito_decoder_free(ctx, p);
    }

    return moved;
}


static void
ngx_cognito_decoder_free(void *ctx, void *p)
{
    ngx_cognito_block_t    *block;
    ngx_cognito_decoder_t  *decoder = ctx;

    if (p == NULL) {
        return;
    }

    block = (ngx_cognito_block_t *) p - 1;

    ngx_explicit_memzero(p, block->size);
    (void) ngx_pfree(decoder->pool, block);
}


/*
 * Where the value that begins goes.  NGX_DECLINED: nowhere.
 */

static ngx_int_t
ngx_cognito_decoder_target(ngx_cognito_decoder_t *decoder,
    ngx_cognito_target_t *target)
{
    ngx_cognito_frame_t  *frame;

    if (decoder->fill->refused) {
        return NGX_DECLINED;
    }

    if (decoder->depth == 0) {
        *target = decoder->root;
        return NGX_OK;
    }

    frame = &decoder->frames[decoder->depth - 1];

    switch (frame->kind) {

    case NGX_COGNITO_FRAME_LIST:
        return ngx_cognito_fill_element(decoder->fill, frame->shape,
                                        frame->value, target);

    case NGX_COGNITO_FRAME_STRUCTURE:
    case NGX_COGNITO_FRAME_MAP:

        if (frame->next.shape) {
            *target = frame->next;
            return NGX_OK;
        }

        return NGX_DECLINED;

    default:
        return NGX_DECLINED;
    }
}


/* what yajl is told: whether to go on */

static int
ngx_cognito_decoder_done(ngx_cognito_decoder_t *decoder, ngx_int_t rc)
{
    if (rc == NGX_ERROR) {
        decoder->failed = 1;
        return 0;
    }

    return 1;
}


/*
 * A scalar: NGX_OK: fill the target; NGX_DONE: it belongs to the document
 * that is open, maybe just for it; NGX_DECLINED: nowhere.  One at the top is
 * like a text that is not JSON, unless the text stands for a document.
 */

static ngx_int_t
ngx_cognito_decoder_scalar(ngx_cognito_decoder_t *decoder,
    ngx_cognito_target_t *target)
{
    ngx_int_t  rc;

    if (decoder->document) {
        return NGX_DONE;
    }

    rc = ngx_cognito_decoder_target(decoder, target);
    if (rc != NGX_OK) {
        return rc;
    }

    if (target->shape && target->shape->type == NGX_COGNITO_DOCUMENT) {
        decoder->begun = 1;
        return ngx_cognito_decoder_document(decoder, target);
    }

    if (decoder->depth == 0) {
        decoder->broken = 1;
        return NGX_DECLINED;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_decoder_document(ngx_cognito_decoder_t *decoder,
    ngx_cognito_target_t *target)
{
    decoder->document = ngx_cognito_json_create(decoder->pool);
    if (decoder->document == NULL) {
        return NGX_ERROR;
    }

    decoder->document_slot = target->slot;

    return NGX_DONE;
}


/* after each value of a document: is it complete? */

static ngx_int_t
ngx_cognito_decoder_document_end(ngx_cognito_decoder_t *decoder)
{
    ngx_int_t  rc;

    if (decoder->depth
        && decoder->frames[decoder->depth - 1].kind
           == NGX_COGNITO_FRAME_DOCUMENT)
    {
        return NGX_OK;
    }

    rc = ngx_cognito_json_finish(decoder->document, decoder->document_slot);

    decoder->document = NULL;

    return rc;
}


static int
ngx_cognito_decoder_null(void *ctx)
{
    ngx_int_t               rc;
    ngx_cognito_target_t    target;
    ngx_cognito_decoder_t  *decoder = ctx;

    if (decoder->document) {
        ngx_cognito_json_null(decoder->document);
        rc = ngx_cognito_decoder_document_end(decoder);
        return ngx_cognito_decoder_done(decoder, rc);
    }

    if (decoder->depth == 0) {
        decoder->broken = 1;
        return 1;
    }

    rc = ngx_cognito_decoder_target(decoder, &target);

    if (rc == NGX_OK) {
        ngx_cognito_fill_null(&target);
    }

    return ngx_cognito_decoder_done(decoder, rc);
}


static int
ngx_cognito_decoder_boolean(void *ctx, int flag)
{
    ngx_int_t               rc;
    ngx_cognito_target_t    target;
    ngx_cognito_decoder_t  *decoder = ctx;

    rc = ngx_cognito_decoder_scalar(decoder, &target);

    if (rc == NGX_OK) {
        ngx_cognito_fill_boolean(decoder->fill, &target, flag);

    } else if (rc == NGX_DONE) {
        ngx_cognito_json_boolean(decoder->document, NULL, flag);
        rc = ngx_cognito_decoder_document_end(decoder);
    }

    return ngx_cognito_decoder_done(decoder, rc);
}


static int
ngx_cognito_decoder_number(void *ctx, const char *data, size_t size)
{
    ngx_int_t               rc;
    ngx_str_t               text;
    ngx_cognito_target_t    target;
    ngx_cognito_decoder_t  *decoder = ctx;

    text.data = (u_char *) data;
    text.len = size;

    rc = ngx_cognito_decoder_scalar(decoder, &target);

    if (rc == NGX_OK) {
        ngx_cognito_fill_number(decoder->fill, &target, &text);

    } else if (rc == NGX_DONE) {
        ngx_cognito_json_raw(decoder->document, NULL, &text);
        rc = ngx_cognito_decoder_document_end(decoder);
    }

    return ngx_cognito_decoder_done(decoder, rc);
}


static int
ngx_cognito_decoder_string(void *ctx, const unsigned char *data, size_t size)
{
    ngx_int_t               rc;
    ngx_str_t               text;
    ngx_cognito_target_t    target;
    ngx_cognito_decoder_t  *decoder = ctx;

    text.data = (u_char *) data;
    text.len = size;

    rc = ngx_cognito_decoder_scalar(decoder, &target);

    if (rc == NGX_OK) {
        rc = ngx_cognito_fill_string(decoder->fill, &target, &text);

    } else if (rc == NGX_DONE) {
        rc = ngx_cognito_decoder_document_string(decoder, &text);

        if (rc == NGX_OK) {
            rc = ngx_cognito_decoder_document_end(decoder);
        }
    }

    return ngx_cognito_decoder_done(decoder, rc);
}


static ngx_int_t
ngx_cognito_decoder_document_string(ngx_cognito_decoder_t *decoder,
    const ngx_str_t *text)
{
    ngx_str_t  copy;

    if (ngx_cognito_fill_copy(decoder->fill, text, &copy) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_cognito_json_string(decoder->document, NULL, &copy);

    return NGX_OK;
}


static int
ngx_cognito_decoder_open_map(void *ctx)
{
    return ngx_cognito_decoder_open(ctx, NGX_COGNITO_TOKEN_MAP);
}


static int
ngx_cognito_decoder_open_list(void *ctx)
{
    return ngx_cognito_decoder_open(ctx, NGX_COGNITO_TOKEN_LIST);
}


static int
ngx_cognito_decoder_open(ngx_cognito_decoder_t *decoder,
    ngx_cognito_token_e token)
{
    ngx_int_t            rc;
    ngx_cognito_frame_t  frame;

    if (decoder->depth == NGX_COGNITO_MAX_DEPTH) {
        decoder->broken = 1;
        return 0;
    }

    ngx_memzero(&frame, sizeof(ngx_cognito_frame_t));

    rc = ngx_cognito_decoder_enter(decoder, token, &frame);

    decoder->begun = 1;
    decoder->frames[decoder->depth++] = frame;

    return ngx_cognito_decoder_done(decoder, rc);
}


static ngx_int_t
ngx_cognito_decoder_enter(ngx_cognito_decoder_t *decoder,
    ngx_cognito_token_e token, ngx_cognito_frame_t *frame)
{
    ngx_int_t             rc;
    ngx_cognito_target_t  target;

    if (decoder->document == NULL) {
        rc = ngx_cognito_decoder_target(decoder, &target);
        if (rc != NGX_OK) {
            return rc;
        }

        if (target.shape == NULL) {

            /* the text is only checked to be an object */

            if (token == NGX_COGNITO_TOKEN_LIST) {
                ngx_cognito_fill_mismatch(decoder->fill, NULL, token);
            }

            return NGX_DECLINED;
        }

        if (target.shape->type != NGX_COGNITO_DOCUMENT) {
            frame->shape = target.shape;

            rc = ngx_cognito_fill_open(decoder->fill, &target, token,
                                       &frame->value);
            if (rc == NGX_OK) {
                frame->kind = ngx_cognito_decoder_kind(target.shape);
            }

            return rc;
        }

        if (ngx_cognito_decoder_document(decoder, &target) == NGX_ERROR) {
            return NGX_ERROR;
        }
    }

    frame->kind = NGX_COGNITO_FRAME_DOCUMENT;

    ngx_cognito_json_open(decoder->document, NULL,
                          token == NGX_COGNITO_TOKEN_LIST ? '[' : '{');

    return NGX_OK;
}


static ngx_cognito_frame_e
ngx_cognito_decoder_kind(const ngx_cognito_shape_t *shape)
{
    switch (shape->type) {

    case NGX_COGNITO_STRUCTURE:
        return NGX_COGNITO_FRAME_STRUCTURE;

    case NGX_COGNITO_LIST:
        return NGX_COGNITO_FRAME_LIST;

    default: /* NGX_COGNITO_MAP */
        return NGX_COGNITO_FRAME_MAP;
    }
}


static int
ngx_cognito_decoder_end_map(void *ctx)
{
    return ngx_cognito_decoder_close(ctx);
}


static int
ngx_cognito_decoder_end_list(void *ctx)
{
    return ngx_cognito_decoder_close(ctx);
}


static int
ngx_cognito_decoder_close(ngx_cognito_decoder_t *decoder)
{
    ngx_int_t             rc;
    ngx_cognito_frame_t  *frame;

    frame = &decoder->frames[--decoder->depth];

    switch (frame->kind) {

    case NGX_COGNITO_FRAME_MAP:
        rc = ngx_cognito_fill_close_map(decoder->fill, frame->value);
        break;

    case NGX_COGNITO_FRAME_DOCUMENT:
        ngx_cognito_json_close(decoder->document);
        rc = ngx_cognito_decoder_document_end(decoder);
        break;

    default:
        rc = NGX_OK;
    }

    return ngx_cognito_decoder_done(decoder, rc);
}


static int
ngx_cognito_decoder_key(void *ctx, const unsigned char *data, size_t size)
{
    ngx_int_t                   rc;
    ngx_str_t                   key;
    ngx_cognito_frame_t        *frame;
    ngx_cognito_decoder_t      *decoder = ctx;
    const ngx_cognito_field_t  *field;

    rc = NGX_OK;
    key.data = (u_char *) data;
    key.len = size;

    frame = &decoder->frames[decoder->depth - 1];
    frame->next.shape = NULL;

    switch (frame->kind) {

    case NGX_COGNITO_FRAME_STRUCTURE:
        field = ngx_cognito_find_field(frame->shape, data, size);

        if (field) {
            frame->next.shape = field->shape;
            frame->next.slot = (u_char *) frame->value + field->offset;
        }

        break;

    case NGX_COGNITO_FRAME_MAP:

        if (!decoder->fill->refused) {
            rc = ngx_cognito_fill_entry(decoder->fill, frame->shape,
                                        frame->value, &key, &frame->next);
        }

        break;

    case NGX_COGNITO_FRAME_DOCUMENT:
        rc = ngx_cognito_decoder_document_string(decoder, &key);
        break;

    default:
        break;
    }

    return ngx_cognito_decoder_done(decoder, rc);
}
