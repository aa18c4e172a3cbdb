
/*
 * The Query form: arguments into structures, which are then written as JSON.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_unit.h"
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_codec.h"


/* a form, and the structure as JSON or the message */

typedef struct {
    const ngx_cognito_shape_t    *shape;
    const char                   *text;
    const char                   *expected;
} ngx_cognito_unit_form_t;


static void ngx_cognito_unit_forms(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_bad_forms(ngx_cognito_unit_t *unit);
static void ngx_cognito_unit_arguments(ngx_cognito_unit_t *unit);


static const ngx_cognito_unit_form_t  ngx_cognito_unit_good_arguments[] = {

    { &ngx_cognito_shape_sign_up_request, "", "{}" },
    { &ngx_cognito_shape_sign_up_request, "&&", "{}" },

    { &ngx_cognito_shape_sign_up_request,
      "Action=SignUp&Version=2016-04-18&X-Amz-Date=x&ClientId=abc"
      "&Username=a%2Bb+c%C3%A9&Unknown=1&Unknown.2.X=3",
      "{\"ClientId\":\"abc\",\"Username\":\"a+b c\303\251\"}" },

    { &ngx_cognito_shape_sign_up_request, "ClientId=a&ClientId=b",
      "{\"ClientId\":\"b\"}" },
    { &ngx_cognito_shape_sign_up_request, "ClientId&Username=",
      "{\"ClientId\":\"\",\"Username\":\"\"}" },

    /* lists: in any order, with gaps, with or without "member" */
    { &ngx_cognito_shape_sign_up_request,
      "UserAttributes.member.10.Name=c&UserAttributes.member.2.Value=y"
      "&UserAttributes.member.2.Name=b&UserAttributes.member.1.Name=a",
      "{\"UserAttributes\":[{\"Name\":\"a\"},{\"Name\":\"b\","
      "\"Value\":\"y\"},{\"Name\":\"c\"}]}" },
    { &ngx_cognito_shape_sign_up_request,
      "UserAttributes.1.Name=a&UserAttributes.member.02.Name=b",
      "{\"UserAttributes\":[{\"Name\":\"a\"},{\"Name\":\"b\"}]}" },
    { &ngx_cognito_shape_list_users_request,
      "AttributesToGet.member.1=email&AttributesToGet.member.2=sub",
      "{\"AttributesToGet\":[\"email\",\"sub\"]}" },
    { &ngx_cognito_shape_list_users_request, "AttributesToGet=",
      "{\"AttributesToGet\":[]}" },

    /* maps */
    { &ngx_cognito_shape_sign_up_request,
      "ClientMetadata.entry.1.key=a&ClientMetadata.entry.1.value=b"
      "&ClientMetadata.entry.2.key=c&ClientMetadata.entry.2.value=",
      "{\"ClientMetadata\":{\"a\":\"b\",\"c\":\"\"}}" },
    { &ngx_cognito_shape_sign_up_request, "ClientMetadata.a=b",
      "{\"ClientMetadata\":{\"a\":\"b\"}}" },

    /* nested */
    { &ngx_cognito_shape_create_user_pool_request,
      "Policies.PasswordPolicy.MinimumLength=12"
      "&Policies.PasswordPolicy.RequireSymbols=true&PoolName=p",
      "{\"PoolName\":\"p\",\"Policies\":{\"PasswordPolicy\":"
      "{\"MinimumLength\":12,\"RequireSymbols\":true}}}" },

    /* JSON as a value */
    { &ngx_cognito_shape_initiate_auth_request,
      "AuthParameters=%20{%22USERNAME%22:%22a%22}&AuthFlow=USER_AUTH",
      "{\"AuthFlow\":\"USER_AUTH\",\"AuthParameters\":"
      "{\"USERNAME\":\"a\"}}" },
    { &ngx_cognito_shape_sign_up_request,
      "UserAttributes=[{\"Name\":\"a\"},{\"Name\":\"b\"}]",
      "{\"UserAttributes\":[{\"Name\":\"a\"},{\"Name\":\"b\"}]}" },
    { &ngx_cognito_shape_sign_up_request,
      "UserAttributes.1={\"Name\":\"a\"}&UserAttributes.2.Name=b",
      "{\"UserAttributes\":[{\"Name\":\"a\"},{\"Name\":\"b\"}]}" },
    { &ngx_cognito_shape_create_managed_login_branding_request,
      "Settings={\"a\":[1]}&UseCognitoProvidedValues=false",
      "{\"UseCognitoProvidedValues\":false,\"Settings\":{\"a\":[1]}}" },
    { &ngx_cognito_shape_create_managed_login_branding_request,
      "Settings=12", "{\"Settings\":12}" },

    { &ngx_cognito_shape_list_users_request, "Limit=60", "{\"Limit\":60}" },

    { NULL, NULL, NULL }
};


static const ngx_cognito_unit_form_t  ngx_cognito_unit_bad_arguments[] = {
    { &ngx_cognito_shape_sign_up_request, "ClientId=%", "" },
    { &ngx_cognito_shape_sign_up_request, "ClientId=%4", "" },
    { &ngx_cognito_shape_sign_up_request, "ClientId=%zz", "" },
    { &ngx_cognito_shape_sign_up_request, "ClientId=%ff", "" },
    { &ngx_cognito_shape_sign_up_request, "ClientId=%c3", "" },
    { &ngx_cognito_shape_sign_up_request, "UserAttributes=[{]", "" },
    { &ngx_cognito_shape_list_users_request, "Limit=x",
      "STRING_VALUE can not be converted to an Integer" },
    { &ngx_cognito_shape_list_users_request, "Limit=",
      "STRING_VALUE can not be converted to an Integer" },
    { &ngx_cognito_shape_admin_create_user_request, "ForceAliasCreation=1",
      "STRING_VALUE can not be converted to a Boolean" },
    { &ngx_cognito_shape_sign_up_request, "UserAttributes=x",
      "Expected list or null" },
    { &ngx_cognito_shape_sign_up_request, "ClientMetadata=x",
      "Expected map or null" },
    { &ngx_cognito_shape_sign_up_request, "AnalyticsMetadata=x",
      "Expected null" },
    { &ngx_cognito_shape_sign_up_request, "UserAttributes=[true]",
      "Expected null" },
    { &ngx_cognito_shape_sign_up_request, "UserAttributes={}",
      "Start of structure or map found where not expected." },
    { &ngx_cognito_shape_sign_up_request, "UserAttributes.Name=x",
      "Start of structure or map found where not expected." },
    { &ngx_cognito_shape_sign_up_request, "ClientId.x=1",
      "Start of structure or map found where not expected." },
    { &ngx_cognito_shape_sign_up_request, "UserAttributes.0.Name=x",
      "Index out of range" },
    { &ngx_cognito_shape_sign_up_request, "UserAttributes.1001.Name=x",
      "Index out of range" },
    { &ngx_cognito_shape_sign_up_request,
      "UserAttributes.99999999999999999999999.Name=x",
      "Index out of range" },
    { &ngx_cognito_shape_sign_up_request, "ClientMetadata.entry.1.value=x",
      "Expected map or null" },

    { NULL, NULL, NULL }
};


void
ngx_cognito_test_form(ngx_cognito_unit_t *unit)
{
    ngx_cognito_unit_forms(unit);
    ngx_cognito_unit_bad_forms(unit);
    ngx_cognito_unit_arguments(unit);
}


static void
ngx_cognito_unit_forms(ngx_cognito_unit_t *unit)
{
    void                           *value;
    ngx_int_t                       rc;
    ngx_str_t                       text, result, message;
    const ngx_cognito_unit_form_t  *good;

    for (good = ngx_cognito_unit_good_arguments; good->text; good++) {
        text = ngx_cognito_unit_text(good->text);

        rc = ngx_cognito_decode_form(unit->pool, good->shape, &text, &value,
                                     &message);

        if (!ngx_cognito_is_integer(unit, rc, NGX_OK, "form: %s",
                                    good->text))
        {
            continue;
        }

        rc = ngx_cognito_encode(unit->pool, good->shape, value, &result);

        ngx_cognito_is_integer(unit, rc, NGX_OK, "form encodes");
        ngx_cognito_is(unit, &result, good->expected, "form as JSON");
    }
}


static void
ngx_cognito_unit_bad_forms(ngx_cognito_unit_t *unit)
{
    void                           *value;
    ngx_int_t                       rc;
    ngx_str_t                       text, message;
    const ngx_cognito_unit_form_t  *bad;

    for (bad = ngx_cognito_unit_bad_arguments; bad->text; bad++) {
        text = ngx_cognito_unit_text(bad->text);

        rc = ngx_cognito_decode_form(unit->pool, bad->shape, &text, &value,
                                     &message);

        ngx_cognito_is_integer(unit, rc, NGX_DECLINED, "bad form: %s",
                               bad->text);

        if (*bad->expected) {
            ngx_cognito_is(unit, &message, bad->expected, "message");
            continue;
        }

        ngx_cognito_is_integer(unit, message.len, 0, "no message");
    }
}


static void
ngx_cognito_unit_arguments(ngx_cognito_unit_t *unit)
{
    ngx_str_t  form, value;

    form = ngx_cognito_unit_text("x=1&Acti%6Fn=Sign%55p&Action=Other&y");

    ngx_cognito_is_integer(unit, ngx_cognito_form_argument(unit->pool, &form,
                                                           "Action", &value),
                           NGX_OK, "an argument");
    ngx_cognito_is(unit, &value, "SignUp", "its value");

    ngx_cognito_is_integer(unit, ngx_cognito_form_argument(unit->pool, &form,
                                                           "y", &value),
                           NGX_OK, "an argument without value");
    ngx_cognito_is_integer(unit, value.len, 0, "is empty");

    ngx_cognito_is_integer(unit, ngx_cognito_form_argument(unit->pool, &form,
                                                           "z", &value),
                           NGX_DECLINED, "no such argument");

    ngx_str_null(&form);

    ngx_cognito_is_integer(unit, ngx_cognito_form_argument(unit->pool, &form,
                                                           "z", &value),
                           NGX_DECLINED, "no arguments");
}
