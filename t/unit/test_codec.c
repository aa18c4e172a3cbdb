
/*
 * The codec: JSON into structures, and structures into JSON.  Each text is
 * fed whole, byte by byte, and in two parts split at every place.  Forms are
 * in test_form.c, what breaks constraints in test_constraints.c.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_unit.h"
#include "ngx_cognito_error.h"
#include "ngx_cognito_codec.h"


/* message NULL: not JSON at all; expected: what it is when written again */

typedef struct {
    const ngx_cognito_shape_t    *shape;
    const char                   *text;
    const char                   *expected;
} ngx_cognito_unit_good_t;


typedef struct {
    const ngx_cognito_shape_t    *shape;
    const char                   *text;
    const char                   *message;
} ngx_cognito_unit_bad_t;


static void ngx_cognito_unit_good(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_bad(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_values(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_bytes_safe(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_limits(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_records(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_writer(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_cleanse(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_operations(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_statuses(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_noise(ngx_cognito_unit_t *unit);

static ngx_int_t ngx_cognito_unit_decode(ngx_cognito_unit_t *unit,
    const ngx_cognito_shape_t *shape, const ngx_str_t *text, size_t step,
    size_t head, ngx_str_t *result);


static const ngx_cognito_unit_good_t  ngx_cognito_unit_good_texts[] = {

    { &ngx_cognito_shape_sign_up_request, "{}", "{}" },

    { &ngx_cognito_shape_sign_up_request, " \t\r\n{ } \n", "{}" },

    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"alice\",\"ClientId\":\"abc\"}",
      "{\"ClientId\":\"abc\",\"Username\":\"alice\"}" },

    /* what triggers are told and answer, as it came */
    { &ngx_cognito_shape_trigger_event,
      "{\"triggerSource\":\"InboundFederation_ExternalProvider\","
      "\"request\":{\"providerName\":\"Ours\",\"providerType\":\"OIDC\","
      "\"attributes\":{\"idToken\":{\"sub\":\"1\",\"aud\":[\"a\",2]}}},"
      "\"response\":{\"userAttributesToMap\":{}}}",
      "{\"triggerSource\":\"InboundFederation_ExternalProvider\","
      "\"request\":{\"providerName\":\"Ours\",\"providerType\":\"OIDC\","
      "\"attributes\":{\"idToken\":{\"sub\":\"1\",\"aud\":[\"a\",2]}}},"
      "\"response\":{\"userAttributesToMap\":{}}}" },

    { &ngx_cognito_shape_inbound_federation_answer,
      "{\"userAttributesToMap\":{\"email\":\"a@b\",\"n\":7,\"l\":[true]}}",
      "{\"userAttributesToMap\":{\"email\":\"a@b\",\"n\":7,\"l\":[true]}}" },

    /* unknown members are passed over, however deep */
    { &ngx_cognito_shape_sign_up_request,
      "{\"X\":[[{\"Y\":{\"ClientId\":\"no\"}}],1,null,true,\"s\"],"
      "\"clientid\":\"no\",\"ClientId\":\"yes\"}",
      "{\"ClientId\":\"yes\"}" },

    /* null is absent, also after a value; the last one wins */
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientId\":\"a\",\"ClientId\":null,\"Username\":null}", "{}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientId\":\"a\",\"ClientId\":\"b\"}", "{\"ClientId\":\"b\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"UserAttributes\":[{\"Name\":\"a\"},{\"Name\":\"b\"}],"
      "\"UserAttributes\":[{\"Name\":\"c\"}]}",
      "{\"UserAttributes\":[{\"Name\":\"c\"}]}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"AnalyticsMetadata\":{\"AnalyticsEndpointId\":\"x\"},"
      "\"AnalyticsMetadata\":{}}",
      "{\"AnalyticsMetadata\":{}}" },

    /* empty is not absent */
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientId\":\"\",\"UserAttributes\":[],\"ClientMetadata\":{}}",
      "{\"ClientId\":\"\",\"UserAttributes\":[],\"ClientMetadata\":{}}" },

    /* maps keep their order, the last of a key's values, and no null */
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientMetadata\":{\"z\":\"1\",\"a\":\"2\",\"z\":\"3\","
      "\"n\":null,\"e\":\"\"}}",
      "{\"ClientMetadata\":{\"a\":\"2\",\"z\":\"3\",\"e\":\"\"}}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientMetadata\":{\"j\":\"1\",\"i\":\"1\",\"h\":\"1\","
      "\"g\":\"1\",\"f\":\"1\",\"e\":\"1\",\"d\":\"1\",\"c\":\"1\","
      "\"b\":\"1\",\"j\":\"2\",\"a\":\"1\",\"b\":null}}",
      "{\"ClientMetadata\":{\"i\":\"1\",\"h\":\"1\",\"g\":\"1\","
      "\"f\":\"1\",\"e\":\"1\",\"d\":\"1\",\"c\":\"1\",\"j\":\"2\","
      "\"a\":\"1\"}}" },

    /* escapes */
    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u20ac\"}",
      "{\"Username\":\"\\\"\\\\/\\b\\f\\n\\r\\t\303\251\342\202\254\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"\\ud83d\\ude00\"}",
      "{\"Username\":\"\360\237\230\200\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"User\\u006eame\":\"x\"}", "{\"Username\":\"x\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"a\\udc00b\"}", "{\"Username\":\"a?b\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"a\\ud800\"}", "{\"Username\":\"a?\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"\\ud800b\\uDBFF\\n\"}",
      "{\"Username\":\"?b?\\n\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"\\ud800\\u0041\\ud8ff\\ud83d\\ude00\\ude00\"}",
      "{\"Username\":\"?A?\360\237\230\200?\"}" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"Username\":\"\\\\ud800\\\\\\ud800\"}",
      "{\"Username\":\"\\\\ud800\\\\?\"}" },
    { &ngx_cognito_shape_admin_update_user_attributes_request,
      "{\"ClientMetadata\":{\"\\ud83dx\":\"1\"}}",
      "{\"ClientMetadata\":{\"?x\":\"1\"}}" },

    /* numbers */
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":7}", "{\"Limit\":7}" },
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":-0}", "{\"Limit\":0}" },
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":1.999}", "{\"Limit\":1}" },
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":-1.999}", "{\"Limit\":-1}" },
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":12e2}", "{\"Limit\":1200}" },
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":1e999}", "{\"Limit\":2147483647}" },
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":99999999999999999999999999}", "{\"Limit\":2147483647}" },
    { &ngx_cognito_shape_list_users_request,
      "{\"Limit\":-99999999999999999999999999}",
      "{\"Limit\":-2147483648}" },
    { &ngx_cognito_shape_user_record,
      "{\"Created\":9223372036854775807,\"Modified\":-5}",
      "{\"Created\":9223372036854775807,\"Modified\":-5}" },

    /* booleans, also as strings */
    { &ngx_cognito_shape_describe_user_import_job_request, "{}", "{}" },
    { &ngx_cognito_shape_admin_create_user_request,
      "{\"ForceAliasCreation\":\"true\"}", "{\"ForceAliasCreation\":true}" },
    { &ngx_cognito_shape_admin_create_user_request,
      "{\"ForceAliasCreation\":\"false\"}",
      "{\"ForceAliasCreation\":false}" },

    /* times */
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":1547833345.777}",
      "{\"UserCreateDate\":1547833345.777}" },
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":1547833345}",
      "{\"UserCreateDate\":1547833345.000}" },
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":1547833345.0059}",
      "{\"UserCreateDate\":1547833345.005}" },
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":-1.5}", "{\"UserCreateDate\":-1.500}" },
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":1.5e9}", "{\"UserCreateDate\":1500000000.000}" },
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":\"2019-01-18T17:42:25.777Z\"}",
      "{\"UserCreateDate\":1547833345.777}" },
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":\"2019-01-18T18:42:25+01:00\"}",
      "{\"UserCreateDate\":1547833345.000}" },
    { &ngx_cognito_shape_user,
      "{\"UserCreateDate\":\"2024-02-29\"}",
      "{\"UserCreateDate\":1709164800.000}" },

    /* blobs */
    { &ngx_cognito_shape_set_ui_customization_request,
      "{\"ImageFile\":\"AP8BgA==\"}", "{\"ImageFile\":\"AP8BgA==\"}" },

    /* documents: whatever JSON, without blanks */
    { &ngx_cognito_shape_create_managed_login_branding_request,
      "{\"Settings\":{\"a\":[1,2.50,{\"b\":null}],\"c\":\"\\u00e9\","
      "\"Settings\":true},\"ClientId\":\"x\"}",
      "{\"ClientId\":\"x\",\"Settings\":{\"a\":[1,2.50,{\"b\":null}],"
      "\"c\":\"\303\251\",\"Settings\":true}}" },
    { &ngx_cognito_shape_create_managed_login_branding_request,
      "{\"Settings\":[]}", "{\"Settings\":[]}" },
    { &ngx_cognito_shape_create_managed_login_branding_request,
      "{\"Settings\":\"s\"}", "{\"Settings\":\"s\"}" },
    { &ngx_cognito_shape_create_managed_login_branding_request,
      "{\"Settings\":null}", "{}" },

    /* a map of structures */
    { &ngx_cognito_shape_acr_configuration, "{\"a\":{},\"b\":{}}",
      "{\"a\":{},\"b\":{}}" },

    { NULL, "{\"anything\":[{\"goes\":1}]}", "" },

    { NULL, NULL, NULL }
};


#define NGX_COGNITO_STRING_AT    "{\"ClientId\":"
#define NGX_COGNITO_INTEGER_AT   "{\"Limit\":"
#define NGX_COGNITO_LIST_AT      "{\"UserAttributes\":"
#define NGX_COGNITO_MAP_AT       "{\"ClientMetadata\":"
#define NGX_COGNITO_MEMBER_AT    "{\"AnalyticsMetadata\":"


static const ngx_cognito_unit_bad_t  ngx_cognito_unit_bad_texts[] = {

    /* a string is wanted */
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_STRING_AT "1}",
      "NUMBER_VALUE can not be converted to a String" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_STRING_AT "true}",
      "TRUE_VALUE can not be converted to a String" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_STRING_AT "false}",
      "FALSE_VALUE can not be converted to a String" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_STRING_AT "[]}",
      "Start of list found where not expected" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_STRING_AT "{}}",
      "Start of structure or map found where not expected." },

    /* an integer */
    { &ngx_cognito_shape_list_users_request, NGX_COGNITO_INTEGER_AT "\"1\"}",
      "STRING_VALUE can not be converted to an Integer" },
    { &ngx_cognito_shape_list_users_request, NGX_COGNITO_INTEGER_AT "true}",
      "TRUE_VALUE can not be converted to an Integer" },
    { &ngx_cognito_shape_list_users_request, NGX_COGNITO_INTEGER_AT "[1]}",
      "Start of list found where not expected" },
    { &ngx_cognito_shape_list_users_request, NGX_COGNITO_INTEGER_AT "{}}",
      "Start of structure or map found where not expected." },

    /* a list */
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_LIST_AT "\"x\"}",
      "Expected list or null" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_LIST_AT "3}",
      "Expected list or null" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_LIST_AT "false}",
      "Expected list or null" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_LIST_AT "{}}",
      "Start of structure or map found where not expected." },

    /* a map */
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_MAP_AT "\"x\"}",
      "Expected map or null" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_MAP_AT "3}",
      "Expected map or null" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_MAP_AT "[]}",
      "Start of list found where not expected" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_MAP_AT "{\"a\":1}}",
      "NUMBER_VALUE can not be converted to a String" },

    /* a structure */
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_MEMBER_AT "\"x\"}",
      "Expected null" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_MEMBER_AT "true}",
      "Expected null" },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_MEMBER_AT "[]}",
      "Start of list found where not expected" },

    /* the others */
    { &ngx_cognito_shape_admin_create_user_request,
      "{\"ForceAliasCreation\":1}",
      "NUMBER_VALUE can not be converted to a Boolean" },
    { &ngx_cognito_shape_admin_create_user_request,
      "{\"ForceAliasCreation\":\"yes\"}",
      "STRING_VALUE can not be converted to a Boolean" },
    { &ngx_cognito_shape_user, "{\"UserCreateDate\":\"yesterday\"}",
      "STRING_VALUE can not be converted to a Timestamp" },
    { &ngx_cognito_shape_user, "{\"UserCreateDate\":\"2019-13-01\"}",
      "STRING_VALUE can not be converted to a Timestamp" },
    { &ngx_cognito_shape_user, "{\"UserCreateDate\":true}",
      "TRUE_VALUE can not be converted to a Timestamp" },
    { &ngx_cognito_shape_set_ui_customization_request,
      "{\"ImageFile\":\"a b\"}",
      "STRING_VALUE can not be converted to a Blob" },
    { &ngx_cognito_shape_set_ui_customization_request,
      "{\"ImageFile\":12}",
      "NUMBER_VALUE can not be converted to a Blob" },
    { &ngx_cognito_shape_initiate_auth_request, "{\"AuthFlow\":5}",
      "NUMBER_VALUE can not be converted to a String" },

    /* inside of a list; the first one wins */
    { &ngx_cognito_shape_sign_up_request,
      NGX_COGNITO_LIST_AT "[{\"Name\":\"a\",\"Value\":true},5]}",
      "TRUE_VALUE can not be converted to a String" },
    { &ngx_cognito_shape_sign_up_request,
      NGX_COGNITO_LIST_AT "[5,{\"Name\":true}],\"ClientId\":{}}",
      "Expected null" },

    /* the top */
    { &ngx_cognito_shape_sign_up_request, "[]",
      "Start of list found where not expected" },
    { &ngx_cognito_shape_sign_up_request, "[{\"ClientId\":7}]",
      "Start of list found where not expected" },
    { NULL, "[1]", "Start of list found where not expected" },

    /* a type error in what is not JSON is not told */
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_STRING_AT "1", NULL },
    { &ngx_cognito_shape_sign_up_request, NGX_COGNITO_STRING_AT "1,}", NULL },
    { &ngx_cognito_shape_sign_up_request, "[", NULL },
    { &ngx_cognito_shape_sign_up_request, "[] x", NULL },

    { &ngx_cognito_shape_sign_up_request, "", NULL },
    { &ngx_cognito_shape_sign_up_request, "  ", NULL },
    { &ngx_cognito_shape_sign_up_request, "null", NULL },
    { &ngx_cognito_shape_sign_up_request, "\"text\"", NULL },
    { &ngx_cognito_shape_sign_up_request, "12", NULL },
    { &ngx_cognito_shape_sign_up_request, "true", NULL },
    { NULL, "null", NULL },
    { &ngx_cognito_shape_sign_up_request, "{", NULL },
    { &ngx_cognito_shape_sign_up_request, "{}}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{} {}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{}x", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":1,}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\" 1}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{a:1}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{'a':1}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":01}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":1.}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":.5}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":+5}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":NaN}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":tru}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\n\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\\x\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\\u12g4\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "/* c */ {}", NULL },
    { &ngx_cognito_shape_sign_up_request, "\357\273\277{}", NULL },

    /* not UTF-8: a stray byte, overlong, a surrogate, too large, cut off */
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\200\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\300\200\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\340\200\200\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\355\240\200\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\364\220\200\200\"}",
      NULL },
    { &ngx_cognito_shape_sign_up_request, "{\"a\":\"\303\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{}\303", NULL },

    { NULL, NULL, NULL }
};


void
ngx_cognito_test_codec(ngx_cognito_unit_t *unit)
{
    ngx_cognito_unit_good(unit);
    ngx_cognito_unit_bad(unit);
    ngx_cognito_unit_values(unit);
    ngx_cognito_unit_bytes_safe(unit);
    ngx_cognito_unit_limits(unit);
    ngx_cognito_unit_records(unit);
    ngx_cognito_unit_writer(unit);
    ngx_cognito_unit_cleanse(unit);
    ngx_cognito_unit_operations(unit);
    ngx_cognito_unit_statuses(unit);
    ngx_cognito_unit_noise(unit);
}


/*
 * Decodes in steps, the first of "head" bytes, from heap copies that are
 * gone at once.  NGX_OK: result is the structure written again;
 * NGX_DECLINED: the message; NGX_ABORT: not JSON.
 */

static ngx_int_t
ngx_cognito_unit_decode(ngx_cognito_unit_t *unit,
    const ngx_cognito_shape_t *shape, const ngx_str_t *text, size_t step,
    size_t head, ngx_str_t *result)
{
    u_char                 *copy;
    size_t                  at, size;
    ngx_int_t               rc;
    ngx_cognito_decoder_t  *decoder;

    ngx_str_null(result);

    decoder = ngx_cognito_decoder_create(unit->pool, shape);
    if (decoder == NULL) {
        return NGX_ERROR;
    }

    for (at = 0; at < text->len; at += size) {
        size = (at == 0 && head) ? head : step;
        size = ngx_min(text->len - at, size);

        copy = ngx_alloc(size, unit->log);
        if (copy == NULL) {
            return NGX_ERROR;
        }

        ngx_memcpy(copy, text->data + at, size);

        rc = ngx_cognito_decoder_feed(decoder, copy, size);

        ngx_memset(copy, '#', size);
        ngx_free(copy);

        if (rc == NGX_ERROR) {
            return NGX_ERROR;
        }
    }

    rc = ngx_cognito_decoder_finish(decoder);

    if (rc == NGX_OK && shape) {
        return ngx_cognito_encode(unit->pool, shape,
                                  ngx_cognito_decoder_value(decoder), result);
    }

    if (rc == NGX_DECLINED) {
        *result = *ngx_cognito_decoder_message(decoder);
        return ngx_cognito_decoder_is_json(decoder) ? NGX_DECLINED
                                                    : NGX_ABORT;
    }

    return rc;
}


static void
ngx_cognito_unit_good(ngx_cognito_unit_t *unit)
{
    size_t                          head, wrong;
    ngx_int_t                       rc;
    ngx_str_t                       text, result, same;
    const ngx_cognito_unit_good_t  *good;

    for (good = ngx_cognito_unit_good_texts; good->text; good++) {
        text = ngx_cognito_unit_text(good->text);

        rc = ngx_cognito_unit_decode(unit, good->shape, &text, text.len, 0,
                                     &result);

        ngx_cognito_is_integer(unit, rc, NGX_OK, "decoded: %s", good->text);

        if (good->shape == NULL || rc != NGX_OK) {
            continue;
        }

        ngx_cognito_is(unit, &result, good->expected, "again: %s",
                       good->text);

        rc = ngx_cognito_unit_decode(unit, good->shape, &text, 1, 0, &same);

        ngx_cognito_ok(unit, rc == NGX_OK && same.len == result.len
                             && ngx_memcmp(same.data, result.data, same.len)
                                == 0,
                       "byte by byte: %s", good->text);

        wrong = 0;

        for (head = 1; head < text.len; head++) {
            rc = ngx_cognito_unit_decode(unit, good->shape, &text, text.len,
                                         head, &same);

            if (rc != NGX_OK || same.len != result.len
                || ngx_memcmp(same.data, result.data, same.len) != 0)
            {
                wrong = head;
            }
        }

        ngx_cognito_is_integer(unit, wrong, 0, "split: %s", good->text);
    }
}


static void
ngx_cognito_unit_bad(ngx_cognito_unit_t *unit)
{
    size_t                         step;
    ngx_int_t                      rc;
    ngx_str_t                      text, result;
    const ngx_cognito_unit_bad_t  *bad;

    for (bad = ngx_cognito_unit_bad_texts; bad->text; bad++) {
        text = ngx_cognito_unit_text(bad->text);

        for (step = 1; step < 4096; step += 4094) {
            rc = ngx_cognito_unit_decode(unit, bad->shape, &text, step, 0,
                                         &result);

            if (bad->message == NULL) {
                ngx_cognito_is_integer(unit, rc, NGX_ABORT,
                                       "not JSON (%uz): %s", step, bad->text);
                ngx_cognito_is_integer(unit, result.len, 0, "no message");
                continue;
            }

            ngx_cognito_is_integer(unit, rc, NGX_DECLINED,
                                   "refused (%uz): %s", step, bad->text);
            ngx_cognito_is(unit, &result, bad->message, "message");
        }
    }
}


static void
ngx_cognito_unit_values(ngx_cognito_unit_t *unit)
{
    ngx_str_t                          text;
    ngx_array_t                       *list;
    ngx_cognito_entry_t               *entry;
    ngx_cognito_attribute_t           *attribute;
    ngx_cognito_sign_up_request_t     *input;
    ngx_cognito_initiate_auth_request_t  *auth;

    text = ngx_cognito_unit_text("{\"ClientId\":\"c\",\"UserAttributes\":["
                                 "{\"Name\":\"a\",\"Value\":\"1\"},"
                                 "{\"Name\":\"b\"},{\"Name\":\"c\"},"
                                 "{\"Name\":\"d\"},{\"Name\":\"e\"}]}");

    input = ngx_cognito_decode(unit->pool,
                               &ngx_cognito_shape_sign_up_request, &text);

    if (!ngx_cognito_ok(unit, input != NULL, "a sign-up decodes")) {
        return;
    }

    list = input->user_attributes;
    attribute = list->elts;

    ngx_cognito_is(unit, &input->client_id, "c", "a string");
    ngx_cognito_ok(unit, input->username.data == NULL, "an absent string");
    ngx_cognito_ok(unit, input->client_metadata == NULL, "an absent map");
    ngx_cognito_is_integer(unit, list->nelts, 5, "elements");
    ngx_cognito_is(unit, &attribute[0].value, "1", "within a list");
    ngx_cognito_is(unit, &attribute[4].name, "e", "within a grown list");

    text = ngx_cognito_unit_text("{\"AuthFlow\":\"USER_AUTH\","
                                 "\"AuthParameters\":{\"USERNAME\":\"u\"}}");

    auth = ngx_cognito_decode(unit->pool,
                              &ngx_cognito_shape_initiate_auth_request,
                              &text);

    if (!ngx_cognito_ok(unit, auth != NULL, "a sign-in decodes")) {
        return;
    }

    entry = auth->auth_parameters->elts;

    ngx_cognito_is_integer(unit, auth->auth_flow,
                           NGX_COGNITO_AUTH_FLOW_USER_AUTH, "an enum");
    ngx_cognito_is(unit, &entry->key, "USERNAME", "a map's key");
    ngx_cognito_is(unit, &entry->value, "u", "a map's value");
}


static void
ngx_cognito_unit_bytes_safe(ngx_cognito_unit_t *unit)
{
    ngx_str_t                       text, result;
    ngx_cognito_sign_up_request_t  *input;

    text = ngx_cognito_unit_text("{\"Username\":\"a\\u0000b\\u001f\"}");

    input = ngx_cognito_decode(unit->pool,
                               &ngx_cognito_shape_sign_up_request, &text);

    if (!ngx_cognito_ok(unit, input != NULL, "NUL decodes")) {
        return;
    }

    ngx_cognito_ok(unit, input->username.len == 4
                         && ngx_memcmp(input->username.data, "a\0b\037", 4)
                            == 0,
                   "NUL is kept");

    ngx_cognito_is_integer(unit, ngx_cognito_encode(unit->pool,
                                     &ngx_cognito_shape_sign_up_request,
                                     input, &result),
                           NGX_OK, "NUL encodes");
    ngx_cognito_is(unit, &result, "{\"Username\":\"a\\u0000b\\u001F\"}",
                   "NUL is written");
}


static void
ngx_cognito_unit_limits(ngx_cognito_unit_t *unit)
{
    u_char      *p;
    ngx_int_t    rc;
    ngx_str_t    text, result;
    ngx_uint_t   i, depth;

    for (depth = NGX_COGNITO_MAX_DEPTH; depth <= NGX_COGNITO_MAX_DEPTH + 1;
         depth++)
    {
        text.data = ngx_pnalloc(unit->pool, depth * 2 + sizeof("{\"a\":}"));
        if (text.data == NULL) {
            return;
        }

        p = ngx_cpymem(text.data, "{\"a\":", 5);

        for (i = 1; i < depth; i++) {
            *p++ = '[';
        }

        for (i = 1; i < depth; i++) {
            *p++ = ']';
        }

        *p++ = '}';
        text.len = p - text.data;

        rc = ngx_cognito_unit_decode(unit, NULL, &text, text.len, 0, &result);

        ngx_cognito_is_integer(unit, rc, depth == NGX_COGNITO_MAX_DEPTH
                                         ? NGX_OK : NGX_ABORT,
                               "containers in containers: %ui", depth);
    }

    /* more elements than a request may have; a record may */

    text.data = ngx_pnalloc(unit->pool, 70000 * 3 + 64);
    if (text.data == NULL) {
        return;
    }

    p = ngx_cpymem(text.data, "{\"UserAttributes\":[", 19);

    for (i = 0; i < 70000; i++) {
        p = ngx_cpymem(p, "{},", 3);
    }

    p = ngx_cpymem(p - 1, "]}", 2);
    text.len = p - text.data;

    rc = ngx_cognito_unit_decode(unit, &ngx_cognito_shape_sign_up_request,
                                 &text, text.len, 0, &result);

    ngx_cognito_is_integer(unit, rc, NGX_DECLINED, "too many elements");
    ngx_cognito_is(unit, &result, "Too many elements", "the message");
    ngx_cognito_ok(unit, ngx_cognito_decode(unit->pool,
                                     &ngx_cognito_shape_sign_up_request,
                                     &text) != NULL,
                   "not too many for a record");
}


static void
ngx_cognito_unit_records(ngx_cognito_unit_t *unit)
{
    ngx_str_t                          text, result;
    ngx_cognito_user_record_t          record;
    ngx_cognito_access_token_claims_t  *claims;

    text = ngx_cognito_unit_text("{\"sub\":\"s\",\"cognito:groups\":[\"g\"],"
                                 "\"exp\":1700000000}");

    claims = ngx_cognito_decode(unit->pool,
                                &ngx_cognito_shape_access_token_claims,
                                &text);

    if (ngx_cognito_ok(unit, claims != NULL, "claims decode")) {
        ngx_cognito_is_integer(unit, claims->exp.value, 1700000000, "exp");
        ngx_cognito_is_integer(unit, claims->cognito_groups->nelts, 1,
                               "groups");
    }

    text = ngx_cognito_unit_text("{\"Status\":\"NO_SUCH\"}");

    ngx_cognito_ok(unit, ngx_cognito_decode(unit->pool,
                                     &ngx_cognito_shape_user_record,
                                     &text) == NULL,
                   "a record has no unknown enum value");

    text = ngx_cognito_unit_text("{\"Status\":");

    ngx_cognito_ok(unit, ngx_cognito_decode(unit->pool,
                                     &ngx_cognito_shape_user_record,
                                     &text) == NULL,
                   "a record that was cut off");

    text = ngx_cognito_unit_text("[{\"id\":\"1\"},{\"id\":\"2\"}]");

    ngx_cognito_is_integer(unit,
                           ngx_cognito_unit_decode(unit,
                                     &ngx_cognito_shape_message_list, &text,
                                     1, 0, &result),
                           NGX_OK, "a list at the top");
    ngx_cognito_is(unit, &result, "[{\"id\":\"1\"},{\"id\":\"2\"}]",
                   "and again");

    ngx_memzero(&record, sizeof(ngx_cognito_user_record_t));

    record.status = NGX_COGNITO_USER_STATUS_CONFIRMED;
    record.enabled = NGX_COGNITO_FALSE;
    record.created.value = -9;
    record.created.set = 1;
    ngx_str_set(&record.password, "\377\376\0\1");

    ngx_cognito_is_integer(unit, ngx_cognito_encode(unit->pool,
                                     &ngx_cognito_shape_user_record,
                                     &record, &result),
                           NGX_OK, "a record encodes");
    ngx_cognito_is(unit, &result, "{\"Status\":\"CONFIRMED\","
                   "\"Enabled\":false,\"Created\":-9,"
                   "\"Password\":\"//4AAQ==\"}", "the record");
}


static void
ngx_cognito_unit_writer(ngx_cognito_unit_t *unit)
{
    ngx_str_t                 key, value, text;
    ngx_uint_t                i;
    ngx_cognito_json_t       *json;
    ngx_cognito_attribute_t   attribute;

    json = ngx_cognito_json_create(unit->pool);
    if (json == NULL) {
        return;
    }

    ngx_memzero(&attribute, sizeof(ngx_cognito_attribute_t));
    ngx_str_set(&attribute.name, "n");
    ngx_str_set(&key, "k");
    ngx_str_set(&value, "v\"");

    ngx_cognito_json_open(json, NULL, '{');
    ngx_cognito_json_string(json, &key, &value);
    ngx_cognito_json_open(json, &value, '[');
    ngx_cognito_json_integer(json, NULL, INT64_MIN);
    ngx_cognito_json_boolean(json, NULL, 1);
    ngx_cognito_json_value(json, NULL, &ngx_cognito_shape_attribute,
                           &attribute);
    ngx_cognito_json_close(json);
    ngx_cognito_json_value(json, &key, &ngx_cognito_shape_string,
                           &value);
    ngx_cognito_json_close(json);

    ngx_cognito_is_integer(unit, ngx_cognito_json_finish(json, &text), NGX_OK,
                           "a written text");
    ngx_cognito_is(unit, &text, "{\"k\":\"v\\\"\",\"v\\\"\":["
                   "-9223372036854775808,true,{\"Name\":\"n\"}],"
                   "\"k\":\"v\\\"\"}", "its content");

    json = ngx_cognito_json_create(unit->pool);
    if (json == NULL) {
        return;
    }

    ngx_cognito_json_open(json, NULL, '[');

    for (i = 0; i < 10000; i++) {
        ngx_cognito_json_string(json, NULL, &value);
    }

    ngx_cognito_ok(unit, ngx_cognito_json_finish(json, &text) == NGX_ERROR,
                   "an open text is not finished");

    ngx_cognito_json_close(json);

    ngx_cognito_is_integer(unit, ngx_cognito_json_finish(json, &text), NGX_OK,
                           "a long text");
    ngx_cognito_is_integer(unit, text.len, 10000 * 6 + 1, "its length");

    ngx_cognito_json_close(json);

    ngx_cognito_ok(unit, ngx_cognito_json_finish(json, &text) == NGX_ERROR,
                   "closed once too often");
}


static void
ngx_cognito_unit_cleanse(ngx_cognito_unit_t *unit)
{
    ngx_str_t                             text;
    ngx_cognito_entry_t                  *entry;
    ngx_cognito_attribute_t              *attribute;
    ngx_cognito_sign_up_request_t        *input;
    ngx_cognito_initiate_auth_request_t  *auth;

    text = ngx_cognito_unit_text("{\"Password\":\"secret\",\"UserAttributes\""
                                 ":[{\"Name\":\"n\",\"Value\":\"v\"}]}");

    input = ngx_cognito_decode(unit->pool,
                               &ngx_cognito_shape_sign_up_request, &text);
    if (input == NULL) {
        return;
    }

    ngx_cognito_cleanse(&ngx_cognito_shape_sign_up_request, input);

    attribute = input->user_attributes->elts;

    ngx_cognito_ok(unit, ngx_memcmp(input->password.data, "\0\0\0\0\0\0", 6)
                         == 0, "a password is wiped");
    ngx_cognito_ok(unit, attribute->value.data[0] == '\0',
                   "a list's value is wiped");
    ngx_cognito_is(unit, &attribute->name, "n", "but not what is no secret");

    text = ngx_cognito_unit_text("{\"AuthParameters\":{\"PASSWORD\":\"p\"}}");

    auth = ngx_cognito_decode(unit->pool,
                              &ngx_cognito_shape_initiate_auth_request,
                              &text);
    if (auth == NULL) {
        return;
    }

    ngx_cognito_cleanse(&ngx_cognito_shape_initiate_auth_request, auth);

    entry = auth->auth_parameters->elts;

    ngx_cognito_ok(unit, entry->value.data[0] == '\0',
                   "a secret map is wiped");
}


static void
ngx_cognito_unit_operations(ngx_cognito_unit_t *unit)
{
    ngx_str_t                       name;
    ngx_uint_t                      i, wrong;
    const ngx_cognito_operation_t  *operation;

    wrong = 0;

    for (i = 0; i < NGX_COGNITO_NOPERATIONS; i++) {
        operation = ngx_cognito_find_operation(
                                            &ngx_cognito_operations[i].name);

        if (operation != &ngx_cognito_operations[i] || operation->id != i) {
            wrong++;
        }
    }

    ngx_cognito_is_integer(unit, wrong, 0, "every operation is found");

    name = ngx_cognito_unit_text("signUp");
    ngx_cognito_ok(unit, ngx_cognito_find_operation(&name) == NULL,
                   "letters count");

    name = ngx_cognito_unit_text("");
    ngx_cognito_ok(unit, ngx_cognito_find_operation(&name) == NULL,
                   "no name");

    operation = &ngx_cognito_operations[NGX_COGNITO_OP_SIGN_UP];

    ngx_cognito_is_integer(unit, operation->access, NGX_COGNITO_ACCESS_NONE,
                           "SignUp needs no signature");
    ngx_cognito_ok(unit, operation->input
                         == &ngx_cognito_shape_sign_up_request,
                   "its input");
    ngx_cognito_is_integer(unit, operation->max_body, 1024 * 1024,
                           "its body");

    operation = &ngx_cognito_operations[NGX_COGNITO_OP_DELETE_USER_POOL];

    ngx_cognito_is_integer(unit, operation->access,
                           NGX_COGNITO_ACCESS_SIGNED, "a signed one");
    ngx_cognito_ok(unit, operation->output == NULL, "an empty body");
}


static void
ngx_cognito_unit_statuses(ngx_cognito_unit_t *unit)
{
    const ngx_cognito_operation_t  *operation;

    operation = &ngx_cognito_operations[NGX_COGNITO_OP_SIGN_UP];

    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(operation,
                             NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 1),
        481, "a documented number");
    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(operation,
                             NGX_COGNITO_INVALID_PARAMETER_EXCEPTION, 0),
        400, "unless it is not asked for");
    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(operation,
                             NGX_COGNITO_LIMIT_EXCEEDED_EXCEPTION, 1),
        400, "an error without number");
    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(operation,
                             NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 1),
        489, "a fault's number");
    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(NULL,
                             NGX_COGNITO_INTERNAL_ERROR_EXCEPTION, 1),
        500, "a fault without operation");
    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(operation,
                             NGX_COGNITO_SERIALIZATION_EXCEPTION, 1),
        400, "SerializationException");
    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(operation,
                             NGX_COGNITO_NOT_IMPLEMENTED_EXCEPTION, 0),
        501, "NotImplementedException");
    ngx_cognito_is_integer(unit,
        ngx_cognito_error_status(operation,
                             NGX_COGNITO_REQUEST_TOO_LARGE_EXCEPTION, 0),
        413, "RequestEntityTooLargeException");

    ngx_cognito_is(unit, ngx_cognito_exception_name(
                             NGX_COGNITO_USER_NOT_FOUND_EXCEPTION),
                   "UserNotFoundException", "a name of the model");
    ngx_cognito_is(unit, ngx_cognito_exception_name(
                             NGX_COGNITO_REQUEST_TOO_LARGE_EXCEPTION),
                   "RequestEntityTooLargeException", "a name beside it");
    ngx_cognito_ok(unit, ngx_cognito_exception_is_framework(
                             NGX_COGNITO_SERIALIZATION_EXCEPTION),
                   "the framework's");
    ngx_cognito_ok(unit, !ngx_cognito_exception_is_framework(
                             NGX_COGNITO_NOT_AUTHORIZED_EXCEPTION),
                   "not the framework's");
}


/*
 * Damaged texts: what comes of one must not depend on how it was split, and
 * nothing may crash (the sanitizers watch).
 */

static void
ngx_cognito_unit_noise(ngx_cognito_unit_t *unit)
{
    u_char                         *copy;
    uint32_t                        seed;
    ngx_int_t                       whole, parts;
    ngx_str_t                       text, one, two, message;
    ngx_uint_t                      round, n, wrong;
    const ngx_cognito_unit_good_t  *good;
    void                           *value;

    static const char  pieces[] = "{}[]\":,\\u0d8tfn1e-.+% \377\355\240&=.";

    seed = 1;
    wrong = 0;

    for (good = ngx_cognito_unit_good_texts; good->text; good++) {

        n = ngx_strlen(good->text);

        if (good->shape == NULL || n < 3) {
            continue;
        }

        copy = ngx_pnalloc(unit->pool, n);
        if (copy == NULL) {
            return;
        }

        text.data = copy;
        text.len = n;

        for (round = 0; round < 200; round++) {
            ngx_memcpy(copy, good->text, n);

            seed = seed * 1103515245 + 12345;
            copy[(seed >> 8) % n] = pieces[(seed >> 20)
                                           % (sizeof(pieces) - 1)];
            seed = seed * 1103515245 + 12345;
            copy[(seed >> 8) % n] = pieces[(seed >> 20)
                                           % (sizeof(pieces) - 1)];

            whole = ngx_cognito_unit_decode(unit, good->shape, &text, n, 0,
                                            &one);
            parts = ngx_cognito_unit_decode(unit, good->shape, &text,
                                            1 + (seed >> 8) % n, 0, &two);

            if (whole != parts || one.len != two.len
                || (one.len && ngx_memcmp(one.data, two.data, one.len) != 0))
            {
                ngx_cognito_diagnose(unit, "%V: %i, %i", &text, whole, parts);
                wrong++;
            }

            (void) ngx_cognito_decode_form(unit->pool, good->shape, &text,
                                           &value, &message);
        }
    }

    ngx_cognito_is_integer(unit, wrong, 0, "damaged texts");
}
