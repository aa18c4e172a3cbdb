
/*
 * Constraints: what is judged, and the service's words for it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_unit.h"
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_codec.h"


/* message NULL: nothing is broken; else without its beginning */

typedef struct {
    const ngx_cognito_shape_t    *shape;
    const char                   *text;
    const char                   *message;
} ngx_cognito_unit_constraint_t;


static ngx_int_t ngx_cognito_unit_judge(ngx_cognito_unit_t *unit,
    const ngx_cognito_shape_t *shape, ngx_str_t *text, ngx_str_t *message);
static void ngx_cognito_unit_constraints(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_lengths(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_many(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_form_enum(ngx_cognito_unit_t *unit);


#define NGX_COGNITO_FAILED  " failed to satisfy constraint: "
#define NGX_COGNITO_NULL    NGX_COGNITO_FAILED "Member must not be null"
#define NGX_COGNITO_PATTERN                                                   \
    NGX_COGNITO_FAILED "Member must satisfy regular expression pattern: "
#define NGX_COGNITO_MIN                                                       \
    NGX_COGNITO_FAILED "Member must have length greater than or equal to "
#define NGX_COGNITO_MAX                                                       \
    NGX_COGNITO_FAILED "Member must have length less than or equal to "
#define NGX_COGNITO_ONE     "1 validation error detected: "
#define NGX_COGNITO_TWO     "2 validation errors detected: "

#define NGX_COGNITO_NAME    "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+"


static const ngx_cognito_unit_constraint_t  ngx_cognito_unit_constraint[] = {

    /* required; hidden members are not quoted, not even as null */
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientId\":\"abc\",\"Username\":\"alice\"}", NULL },
    { &ngx_cognito_shape_sign_up_request, "{}",
      NGX_COGNITO_TWO "Value at 'clientId'" NGX_COGNITO_NULL
      "; Value at 'username'" NGX_COGNITO_NULL },
    { &ngx_cognito_shape_initiate_auth_request, "{}",
      NGX_COGNITO_TWO "Value null at 'authFlow'" NGX_COGNITO_NULL
      "; Value null at 'clientId'" NGX_COGNITO_NULL },
    { &ngx_cognito_shape_get_user_request, "{}",
      NGX_COGNITO_ONE "Value at 'accessToken'" NGX_COGNITO_NULL },
    { &ngx_cognito_shape_get_user_request, "{\"AccessToken\":\"\"}",
      NGX_COGNITO_ONE "Value at 'accessToken'" NGX_COGNITO_PATTERN
      "[A-Za-z0-9-_=.]+" },

    /* length before pattern; shown or hidden by operation */
    { &ngx_cognito_shape_initiate_auth_request,
      "{\"AuthFlow\":\"USER_AUTH\",\"ClientId\":\"\"}",
      NGX_COGNITO_TWO "Value '' at 'clientId'" NGX_COGNITO_MIN "1"
      "; Value '' at 'clientId'" NGX_COGNITO_PATTERN "[\\w+]+" },
    { &ngx_cognito_shape_initiate_auth_request,
      "{\"AuthFlow\":\"USER_AUTH\",\"ClientId\":\"ap-1_x\"}",
      NGX_COGNITO_ONE "Value 'ap-1_x' at 'clientId'" NGX_COGNITO_PATTERN
      "[\\w+]+" },
    { &ngx_cognito_shape_forgot_password_request,
      "{\"ClientId\":\"\",\"Username\":\"a\"}",
      NGX_COGNITO_TWO "Value at 'clientId'" NGX_COGNITO_MIN "1"
      "; Value at 'clientId'" NGX_COGNITO_PATTERN "[\\w+]+" },
    { &ngx_cognito_shape_confirm_sign_up_request,
      "{\"ClientId\":\"a\",\"Username\":\"a\",\"ConfirmationCode\":\"\"}",
      NGX_COGNITO_TWO "Value '' at 'confirmationCode'" NGX_COGNITO_MIN "1"
      "; Value '' at 'confirmationCode'" NGX_COGNITO_PATTERN "[\\S]+" },
    { &ngx_cognito_shape_confirm_sign_up_request,
      "{\"ClientId\":\"a\",\"Username\":\"a\",\"ConfirmationCode\":null}",
      NGX_COGNITO_ONE "Value null at 'confirmationCode'" NGX_COGNITO_NULL },

    /* members in alphabetical order */
    { &ngx_cognito_shape_confirm_forgot_password_request,
      "{\"Username\":\"\",\"Password\":\"a b\",\"ConfirmationCode\":\"c\","
      "\"ClientId\":\"x\"}",
      "3 validation errors detected: Value at 'password'"
      NGX_COGNITO_PATTERN "[\\S]+; Value at 'username'" NGX_COGNITO_MIN "1"
      "; Value at 'username'" NGX_COGNITO_PATTERN NGX_COGNITO_NAME },

    /* numbers: clamped, both limits */
    { &ngx_cognito_shape_list_users_request,
      "{\"UserPoolId\":\"r_1\",\"Limit\":99999999999999999999}",
      NGX_COGNITO_ONE "Value '2147483647' at 'limit'" NGX_COGNITO_FAILED
      "Member must have value less than or equal to 60" },
    { &ngx_cognito_shape_list_user_pools_request, "{\"MaxResults\":0}",
      NGX_COGNITO_ONE "Value '0' at 'maxResults'" NGX_COGNITO_FAILED
      "Member must have value greater than or equal to 1" },
    { &ngx_cognito_shape_list_user_pools_request, "{\"MaxResults\":60}",
      NULL },

    /* enums; those of a list all at once, in the server's order */
    { &ngx_cognito_shape_update_user_pool_request,
      "{\"UserPoolId\":\"r_1\",\"MfaConfiguration\":\"MAYBE\"}",
      NGX_COGNITO_ONE "Value 'MAYBE' at 'mfaConfiguration'"
      NGX_COGNITO_FAILED
      "Member must satisfy enum value set: [OFF, ON, OPTIONAL]" },
    { &ngx_cognito_shape_create_user_pool_client_request,
      "{\"UserPoolId\":\"r_1\",\"ClientName\":\"c\","
      "\"AllowedOAuthFlows\":[\"token\"]}",
      NGX_COGNITO_ONE "Value '[token]' at 'allowedOAuthFlows'"
      NGX_COGNITO_FAILED "Member must satisfy constraint: [Member must "
      "satisfy enum value set: [implicit, client_credentials, code]]" },
    { &ngx_cognito_shape_create_user_pool_client_request,
      "{\"UserPoolId\":\"r_1\",\"ClientName\":\"c\","
      "\"AllowedOAuthFlows\":[\"code\",\"token\"]}",
      NGX_COGNITO_ONE "Value '[code, token]' at 'allowedOAuthFlows'"
      NGX_COGNITO_FAILED "Member must satisfy constraint: [Member must "
      "satisfy enum value set: [implicit, client_credentials, code]]" },
    { &ngx_cognito_shape_create_user_pool_client_request,
      "{\"UserPoolId\":\"r_1\",\"ClientName\":\"c\","
      "\"ExplicitAuthFlows\":[\"X\"]}",
      NGX_COGNITO_ONE "Value '[X]' at 'explicitAuthFlows'"
      NGX_COGNITO_FAILED "Member must satisfy constraint: [Member must "
      "satisfy enum value set: [ALLOW_CUSTOM_AUTH, ADMIN_NO_SRP_AUTH, "
      "ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_PASSWORD_AUTH, "
      "ALLOW_USER_SRP_AUTH, CUSTOM_AUTH_FLOW_ONLY, USER_PASSWORD_AUTH, "
      "ALLOW_ADMIN_USER_PASSWORD_AUTH, ALLOW_USER_AUTH]]" },

    /* lists: their length, their strings, their structures */
    { &ngx_cognito_shape_create_user_pool_client_request,
      "{\"UserPoolId\":\"r_1\",\"ClientName\":\"c\","
      "\"AllowedOAuthFlows\":[\"code\",\"code\",\"code\",\"code\"]}",
      NGX_COGNITO_ONE "Value '[code, code, code, code]' at "
      "'allowedOAuthFlows'" NGX_COGNITO_MAX "3" },
    { &ngx_cognito_shape_create_user_pool_client_request,
      "{\"UserPoolId\":\"r_1\",\"ClientName\":\"c\","
      "\"CallbackURLs\":[\"https://a\",\"\"]}",
      NGX_COGNITO_ONE "Value '[https://a, ]' at 'callbackURLs'"
      NGX_COGNITO_FAILED "Member must satisfy constraint: [Member must have "
      "length less than or equal to 1024, Member must have length greater "
      "than or equal to 1, Member must satisfy regular expression pattern: "
      NGX_COGNITO_NAME "]" },
    { &ngx_cognito_shape_list_users_request,
      "{\"UserPoolId\":\"r_1\",\"AttributesToGet\":[null]}",
      NGX_COGNITO_ONE "Value '[null]' at 'attributesToGet'"
      NGX_COGNITO_FAILED
      "Member must satisfy constraint: [Member must not be null]" },
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientId\":\"a\",\"Username\":\"a\",\"UserAttributes\":["
      "{\"Name\":\"ok\"},{\"Value\":\"v\"}]}",
      NGX_COGNITO_ONE "Value null at 'userAttributes.2.member.name'"
      NGX_COGNITO_NULL },
    { &ngx_cognito_shape_add_custom_attributes_request,
      "{\"UserPoolId\":\"r_1\",\"CustomAttributes\":[]}",
      NGX_COGNITO_ONE "Value '[]' at 'customAttributes'" NGX_COGNITO_MIN
      "1" },

    /* nested structures */
    { &ngx_cognito_shape_create_user_pool_request,
      "{\"PoolName\":\"p\",\"Policies\":{\"PasswordPolicy\":"
      "{\"MinimumLength\":5}}}",
      NGX_COGNITO_ONE "Value '5' at 'policies.passwordPolicy.minimumLength'"
      NGX_COGNITO_FAILED "Member must have value greater than or equal to "
      "6" },
    { &ngx_cognito_shape_create_user_pool_request,
      "{\"PoolName\":\"p\",\"LambdaConfig\":{\"CustomEmailSender\":{}}}",
      NGX_COGNITO_TWO
      "Value null at 'lambdaConfig.customEmailSender.lambdaArn'"
      NGX_COGNITO_NULL
      "; Value null at 'lambdaConfig.customEmailSender.lambdaVersion'"
      NGX_COGNITO_NULL },

    /* all within what is hidden is hidden, too */
    { &ngx_cognito_shape_initiate_auth_request,
      "{\"AuthFlow\":\"USER_AUTH\",\"ClientId\":\"a\","
      "\"AuthParameters\":{\"A\":\"\"}}", NULL },

    /* maps */
    { &ngx_cognito_shape_tag_resource_request,
      "{\"ResourceArn\":\"arn:aws:cognito-idp:r:123456789012:userpool/r_1\","
      "\"Tags\":{\"\":\"v\"}}",
      NGX_COGNITO_ONE "Value '{=v}' at 'tags'" NGX_COGNITO_FAILED
      "Map keys must satisfy constraint: [Member must have length less than "
      "or equal to 128, Member must have length greater than or equal to "
      "1]" },

    /* blobs */
    { &ngx_cognito_shape_set_ui_customization_request,
      "{\"UserPoolId\":\"r_1\",\"ImageFile\":\"\"}", NULL },

    /* patterns: letters of any script, blanks, a final line feed */
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientId\":\"a\",\"Username\":\"\303\251\346\274\242\"}", NULL },
    { &ngx_cognito_shape_sign_up_request,
      "{\"ClientId\":\"a\",\"Username\":\"a b\"}",
      NGX_COGNITO_ONE "Value at 'username'" NGX_COGNITO_PATTERN
      NGX_COGNITO_NAME },
    { &ngx_cognito_shape_initiate_auth_request,
      "{\"AuthFlow\":\"USER_AUTH\",\"ClientId\":\"\303\251\"}",
      NGX_COGNITO_ONE "Value '\303\251' at 'clientId'" NGX_COGNITO_PATTERN
      "[\\w+]+" },
    { &ngx_cognito_shape_initiate_auth_request,
      "{\"AuthFlow\":\"USER_AUTH\",\"ClientId\":\"a\\n\"}",
      NGX_COGNITO_ONE "Value 'a\n' at 'clientId'" NGX_COGNITO_PATTERN
      "[\\w+]+" },
    { &ngx_cognito_shape_create_user_pool_domain_request,
      "{\"UserPoolId\":\"r_1\",\"Domain\":\"a-b\"}", NULL },
    { &ngx_cognito_shape_create_user_pool_domain_request,
      "{\"UserPoolId\":\"r_1\",\"Domain\":\"a-\"}",
      NGX_COGNITO_ONE "Value 'a-' at 'domain'" NGX_COGNITO_PATTERN
      "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$" },
    { &ngx_cognito_shape_create_user_pool_request,
      "{\"PoolName\":\"p\",\"EmailVerificationMessage\":"
      "\"Your code\\n{####}\"}", NULL },
    { &ngx_cognito_shape_create_user_pool_request,
      "{\"PoolName\":\"p\",\"SmsVerificationMessage\":\"no code\"}",
      NGX_COGNITO_ONE "Value 'no code' at 'smsVerificationMessage'"
      NGX_COGNITO_PATTERN ".*\\{####\\}.*" },
    { &ngx_cognito_shape_create_user_pool_request,
      "{\"PoolName\":\"p\",\"SmsVerificationMessage\":\"a {####}\\u2028\"}",
      NGX_COGNITO_ONE "Value 'a {####}\342\200\250' at "
      "'smsVerificationMessage'" NGX_COGNITO_PATTERN ".*\\{####\\}.*" },

    { NULL, NULL, NULL }
};


void
ngx_cognito_test_constraints(ngx_cognito_unit_t *unit)
{
    if (!ngx_cognito_is_integer(unit, ngx_cognito_patterns_init(unit->cf),
                                NGX_OK, "all patterns compile"))
    {
        return;
    }

    ngx_cognito_unit_constraints(unit);
    ngx_cognito_unit_lengths(unit);
    ngx_cognito_unit_many(unit);
    ngx_cognito_unit_form_enum(unit);
}


static ngx_int_t
ngx_cognito_unit_judge(ngx_cognito_unit_t *unit,
    const ngx_cognito_shape_t *shape, ngx_str_t *text, ngx_str_t *message)
{
    ngx_cognito_decoder_t  *decoder;

    ngx_str_null(message);

    decoder = ngx_cognito_decoder_create(unit->pool, shape);
    if (decoder == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_decoder_feed(decoder, text->data, text->len) != NGX_OK
        || ngx_cognito_decoder_finish(decoder) != NGX_OK)
    {
        return NGX_ABORT;
    }

    return ngx_cognito_validate(unit->pool, shape,
                                ngx_cognito_decoder_value(decoder), message);
}


static void
ngx_cognito_unit_constraints(ngx_cognito_unit_t *unit)
{
    ngx_int_t                             rc;
    ngx_str_t                             text, message;
    const ngx_cognito_unit_constraint_t  *test;

    for (test = ngx_cognito_unit_constraint; test->text; test++) {
        text = ngx_cognito_unit_text(test->text);

        rc = ngx_cognito_unit_judge(unit, test->shape, &text, &message);

        if (test->message == NULL) {
            ngx_cognito_is_integer(unit, rc, NGX_OK, "good: %s", test->text);
            continue;
        }

        ngx_cognito_is_integer(unit, rc, NGX_DECLINED, "judged: %s",
                               test->text);
        ngx_cognito_is(unit, &message, test->message, "message");
    }
}


/* lengths count characters, not bytes */

static void
ngx_cognito_unit_lengths(ngx_cognito_unit_t *unit)
{
    u_char      *p;
    ngx_int_t    rc;
    ngx_str_t    text, message;
    ngx_uint_t   i, length;

    for (length = 128; length <= 129; length++) {
        text.data = ngx_pnalloc(unit->pool, 1024);
        if (text.data == NULL) {
            return;
        }

        p = ngx_sprintf(text.data, "{\"ClientId\":\"a\",\"Username\":\"");

        for (i = 0; i < length; i++) {
            p = ngx_cpymem(p, "\303\251", 2);
        }

        p = ngx_sprintf(p, "\"}");
        text.len = p - text.data;

        rc = ngx_cognito_unit_judge(unit, &ngx_cognito_shape_sign_up_request,
                                    &text, &message);

        ngx_cognito_is_integer(unit, rc, length == 128 ? NGX_OK
                                                       : NGX_DECLINED,
                               "%ui characters", length);
    }

    ngx_cognito_is(unit, &message, NGX_COGNITO_ONE "Value at 'username'"
                   NGX_COGNITO_MAX "128", "a character too many");
}


/* a body of violations is not answered with all of them */

static void
ngx_cognito_unit_many(ngx_cognito_unit_t *unit)
{
    u_char      *p;
    ngx_int_t    rc;
    ngx_str_t    text, message;
    ngx_uint_t   i;

    text.data = ngx_pnalloc(unit->pool, 5000 * 3 + 128);
    if (text.data == NULL) {
        return;
    }

    p = ngx_sprintf(text.data, "{\"ClientId\":\"a\",\"Username\":\"a\","
                    "\"UserAttributes\":[{}");

    for (i = 0; i < 5000; i++) {
        p = ngx_cpymem(p, ",{}", 3);
    }

    p = ngx_sprintf(p, "]}");
    text.len = p - text.data;

    rc = ngx_cognito_unit_judge(unit, &ngx_cognito_shape_sign_up_request,
                                &text, &message);

    ngx_cognito_is_integer(unit, rc, NGX_DECLINED, "many violations");
    ngx_cognito_ok(unit, ngx_strncmp(message.data,
                                     "100 validation errors detected: ", 32)
                         == 0,
                   "the first hundred are told");
}


/* the text of an unknown enum is told of a form, too */

static void
ngx_cognito_unit_form_enum(ngx_cognito_unit_t *unit)
{
    void       *value;
    ngx_int_t   rc;
    ngx_str_t   form, message;

    form = ngx_cognito_unit_text("UserPoolId=r_1&MfaConfiguration=MAYBE");

    rc = ngx_cognito_decode_form(unit->pool,
                                 &ngx_cognito_shape_update_user_pool_request,
                                 &form, &value, &message);

    ngx_cognito_is_integer(unit, rc, NGX_OK, "an unknown enum in a form");

    rc = ngx_cognito_validate(unit->pool,
                              &ngx_cognito_shape_update_user_pool_request,
                              value, &message);

    ngx_cognito_is_integer(unit, rc, NGX_DECLINED, "is judged");
    ngx_cognito_is(unit, &message, NGX_COGNITO_ONE
                   "Value 'MAYBE' at 'mfaConfiguration'" NGX_COGNITO_FAILED
                   "Member must satisfy enum value set: [OFF, ON, OPTIONAL]",
                   "and told");
}
