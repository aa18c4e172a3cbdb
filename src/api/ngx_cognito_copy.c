
/*
 * Copying what two shapes have in common, as from a request into the record
 * it becomes.  The copy is shallow: it shares what the members point to.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_codec.h"
#include "ngx_cognito_codec_internal.h"


static ngx_uint_t ngx_cognito_same_form(const ngx_cognito_shape_t *one,
    const ngx_cognito_shape_t *other);
static size_t ngx_cognito_slot_size(const ngx_cognito_shape_t *shape);


void
ngx_cognito_copy_members(const ngx_cognito_shape_t *to_shape, void *to,
    const ngx_cognito_shape_t *from_shape, const void *from)
{
    ngx_uint_t                  i;
    const ngx_cognito_field_t  *source, *target;

    for (i = 0; i < to_shape->nfields; i++) {
        target = &to_shape->fields[i];

        source = ngx_cognito_find_field(from_shape, target->name.data,
                                        target->name.len);

        if (source == NULL
            || !ngx_cognito_same_form(source->shape, target->shape))
        {
            continue;
        }

        ngx_memcpy((u_char *) to + target->offset,
                   (const u_char *) from + source->offset,
                   ngx_cognito_slot_size(target->shape));
    }
}


/* values of both lie in memory alike */

static ngx_uint_t
ngx_cognito_same_form(const ngx_cognito_shape_t *one,
    const ngx_cognito_shape_t *other)
{
    if (one->type != other->type) {
        return 0;
    }

    switch (one->type) {

    case NGX_COGNITO_ENUM:
    case NGX_COGNITO_STRUCTURE:
    case NGX_COGNITO_LIST:
    case NGX_COGNITO_MAP:
        return one == other;

    default:
        return 1;
    }
}


/* of a member within a structure; only in a list structures lie inline */

static size_t
ngx_cognito_slot_size(const ngx_cognito_shape_t *shape)
{
    switch (shape->type) {

    case NGX_COGNITO_STRING:
    case NGX_COGNITO_BLOB:
    case NGX_COGNITO_DOCUMENT:
        return sizeof(ngx_str_t);

    case NGX_COGNITO_ENUM:
    case NGX_COGNITO_BOOLEAN:
        return sizeof(ngx_uint_t);

    case NGX_COGNITO_INTEGER:
    case NGX_COGNITO_LONG:
        return sizeof(ngx_cognito_integer_t);

    case NGX_COGNITO_TIMESTAMP:
        return sizeof(int64_t);

    default:
        return sizeof(void *);
    }
}
