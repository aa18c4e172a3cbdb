
/*
 * src/auth: Signature Version 4.  The accepted requests are those of the
 * public test suite of the algorithm and of its documentation, and requests
 * signed by an independent program; then whatever must be refused.  Requests
 * that leave are of that suite and that program as well.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto.h"
#include "ngx_cognito_signature.h"
#include "ngx_cognito_unit.h"


#define NGX_COGNITO_TEST_NOW     1440938160    /* 20150830T123600Z */

#define NGX_COGNITO_TEST_SECRET                                               \
    "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

#define NGX_COGNITO_TEST_HEADERS                                              \
    "Host:example.amazonaws.com\nX-Amz-Date:20150830T123600Z\n"

#define NGX_COGNITO_TEST_SCOPE                                                \
    "AKIDEXAMPLE/20150830/us-east-1/service/aws4_request"

#define NGX_COGNITO_TEST_AUTHORIZATION                                        \
    "Authorization:AWS4-HMAC-SHA256 Credential=" NGX_COGNITO_TEST_SCOPE       \
    ", SignedHeaders="

#define NGX_COGNITO_TEST_VANILLA                                              \
    "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"

#define NGX_COGNITO_TEST_SIGNED                                               \
    NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION                   \
    "host;x-amz-date, Signature=" NGX_COGNITO_TEST_VANILLA

#define NGX_COGNITO_TEST_QUERY                                                \
    "MaxResults=10&Action=ListUserPools"                                      \
    "&X-Amz-Algorithm=AWS4-HMAC-SHA256"                                       \
    "&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fservice"          \
    "%2Faws4_request&X-Amz-Date=20150830T123600Z&X-Amz-Expires=600"           \
    "&X-Amz-SignedHeaders=host"

#define NGX_COGNITO_TEST_PRESIGNED                                            \
    "&X-Amz-Signature="                                                       \
    "36256c44f62c088f70077c2bb0224ab4c207d651c3585900f68b8963953173dd"

#define NGX_COGNITO_TEST_REQUIRES                                             \
    "Authorization header requires "

#define NGX_COGNITO_TEST_DATE_REQUIRED                                        \
    NGX_COGNITO_TEST_REQUIRES                                                 \
    "existence of either a 'X-Amz-Date' or a 'Date' header."


typedef struct {
    const char                   *name;
    const char                   *method;
    const char                   *path;
    const char                   *arguments;
    const char                   *headers;
    const char                   *body;
} ngx_cognito_test_accepted_t;


typedef struct {
    const char                   *name;
    const char                   *arguments;
    const char                   *headers;
    ngx_int_t                     later;    /* than the signature, seconds */
    ngx_uint_t                    error;
    const char                   *detail;
} ngx_cognito_test_refused_t;


/* what leaves; its headers are written one a line */

typedef struct {
    const char                   *name;
    const char                   *region;
    const char                   *service;
    const char                   *host;
    const char                   *token;
    const char                   *type;
    const char                   *headers;
    const char                   *body;
    const char                   *signed_headers;
    const char                   *signature;
} ngx_cognito_test_made_t;


void ngx_cognito_test_auth_signature(ngx_cognito_unit_t *unit);

static void ngx_cognito_test_others(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_times(ngx_cognito_unit_t *unit);
static void ngx_cognito_test_makes(ngx_cognito_unit_t *unit);
static ngx_str_t *ngx_cognito_test_header(ngx_array_t *headers,
    const char *name);
static ngx_array_t *ngx_cognito_test_headers(ngx_cognito_unit_t *unit,
    const char *text);
static void ngx_cognito_test_request(ngx_cognito_unit_t *unit,
    ngx_cognito_signed_request_t *request, const char *headers,
    const char *body);


static const ngx_cognito_test_accepted_t  ngx_cognito_test_accepted[] = {

    { "get-vanilla", "GET", "/", "", NGX_COGNITO_TEST_SIGNED, "" },

    { "get-slashes", "GET", "//", "", NGX_COGNITO_TEST_SIGNED, "" },

    { "get-slash-dot-slash", "GET", "/./", "", NGX_COGNITO_TEST_SIGNED, "" },

    { "get-relative", "GET", "/example/..", "", NGX_COGNITO_TEST_SIGNED, "" },

    { "get-relative-relative", "GET", "/example1/example2/../..", "",
      NGX_COGNITO_TEST_SIGNED, "" },

    { "above the root", "GET", "/../..", "", NGX_COGNITO_TEST_SIGNED, "" },

    { "post-vanilla", "POST", "/", "",
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;x-amz-date, Signature="
      "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b",
      "" },

    { "get-vanilla-query-order-key-case", "GET", "/",
      "Param2=value2&Param1=value1",
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;x-amz-date, Signature="
      "b97d918cfa904a5beff61c982a1b6f458b799221646efd99d3219ec94cdf2500",
      "" },

    { "post-x-www-form-urlencoded", "POST", "/", "",
      "Content-Type:application/x-www-form-urlencoded\n"
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "content-type;host;x-amz-date, Signature="
      "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a",
      "Param1=value1" },

    { "get-utf8", "GET", "/\xe1\x88\xb4", "",
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;x-amz-date, Signature="
      "8318018e0b0f223aa2bbf98705b62bb787dc9c0e678f255a891fd03141be5d85",
      "" },

    { "get-space", "GET", "/example space/", "",
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;x-amz-date, Signature="
      "652487583200325589f1fba4c7e578f72c47cb61beeca81406b39ddec1366741",
      "" },

    { "a path that is encoded", "GET", "/eu-central-1_a%20b/c", "",
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;x-amz-date, Signature="
      "ffddd505d9f4862991048f1f9ca06bbe31eabe6e0c0d920a502352591ae877cd",
      "" },

    { "get-header-value-trim", "GET", "/", "",
      "My-Header1: value1\nMy-Header2: \"a   b   c\" \n"
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;my-header1;my-header2;x-amz-date, Signature="
      "acc3ed3afb60bb290fc8d2dd0098b9911fcaa05412b367055dee359757a9c736",
      "" },

    { "get-header-key-duplicate", "GET", "/", "",
      "My-Header1:value2\nMy-Header1:value2\nMy-Header1:value1\n"
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;my-header1;x-amz-date, Signature="
      "c9d5ea9f3f72853aea855b47ea873832890dbdd183b4468f858259531a5138ea",
      "" },

    { "ListUsers of the documentation", "GET", "/",
      "Action=ListUsers&Version=2010-05-08",
      "Host:iam.amazonaws.com\nX-Amz-Date:20150830T123600Z\n"
      "Content-Type:application/x-www-form-urlencoded; charset=utf-8\n"
      "Authorization:AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/"
      "us-east-1/iam/aws4_request,SignedHeaders=content-type;host;x-amz-date,"
      "Signature="
      "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7",
      "" },

    { "an old Date header", "GET", "/", "",
      "Host:example.amazonaws.com\nDate:Sun, 30 Aug 2015 12:36:00 GMT\n"
      NGX_COGNITO_TEST_AUTHORIZATION "date;host, Signature="
      "1262aceaf1a79c7f0b69fda81cd744572fcbe2e4c23b647b4de183cd5a0f1075",
      "" },

    { "the stated digest of the body", "GET", "/", "",
      "X-Amz-Content-Sha256:e3b0c44298fc1c149afbf4c8996fb924"
      "27ae41e4649b934ca495991b7852b855\n" NGX_COGNITO_TEST_SIGNED, "" },

    { "presigned", "GET", "/",
      NGX_COGNITO_TEST_QUERY NGX_COGNITO_TEST_PRESIGNED,
      "Host:example.amazonaws.com", "" },

    { "presigned with a token", "GET", "/",
      NGX_COGNITO_TEST_QUERY "&X-Amz-Security-Token=a/b%2Bc%3d"
      "&X-Amz-Signature="
      "d2db353188c64731d2bd6545486092869cdf2df0add33c4224965ce0e1a54bc2",
      "Host:example.amazonaws.com", "" },

    { "presigned without the body", "GET", "/",
      NGX_COGNITO_TEST_QUERY "&X-Amz-Signature="
      "9b78a2012d2645c68681bab131489aebab853913d40f5861b7a2aa4f975e285c",
      "Host:example.amazonaws.com\nX-Amz-Content-Sha256:UNSIGNED-PAYLOAD",
      "any" },

    { NULL, NULL, NULL, NULL, NULL, NULL }
};


static const ngx_cognito_test_refused_t  ngx_cognito_test_refused[] = {

    { "no signature", "", NGX_COGNITO_TEST_HEADERS, 0,
      NGX_COGNITO_E_SIGNATURE_MISSING, NULL },

    { "another scheme", "", "Host:a\nAuthorization:Basic YTpi", 0,
      NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
      NGX_COGNITO_TEST_REQUIRES "'Credential' parameter. "
      NGX_COGNITO_TEST_REQUIRES "'Signature' parameter. "
      NGX_COGNITO_TEST_REQUIRES "'SignedHeaders' parameter. "
      NGX_COGNITO_TEST_DATE_REQUIRED },

    { "no parameters", "",
      NGX_COGNITO_TEST_HEADERS "Authorization:AWS4-HMAC-SHA256 ,x,=,", 0,
      NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
      NGX_COGNITO_TEST_REQUIRES "'Credential' parameter. "
      NGX_COGNITO_TEST_REQUIRES "'Signature' parameter. "
      NGX_COGNITO_TEST_REQUIRES "'SignedHeaders' parameter." },

    { "no date", "",
      "Host:a\n" NGX_COGNITO_TEST_AUTHORIZATION "host, Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_INCOMPLETE, NGX_COGNITO_TEST_DATE_REQUIRED },

    { "a day that does not exist", "",
      "Host:a\nX-Amz-Date:20150229T000000Z\n"
      NGX_COGNITO_TEST_AUTHORIZATION "host, Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
      "Date must be in ISO-8601 'basic format'. Got '20150229T000000Z'. See "
      "http://en.wikipedia.org/wiki/ISO_8601" },

    { "a short credential", "",
      NGX_COGNITO_TEST_HEADERS "Authorization:AWS4-HMAC-SHA256 "
      "Credential=AKIDEXAMPLE/\x01\xff, SignedHeaders=host, Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
      "Credential must have exactly 5 slash-delimited elements, e.g. "
      "keyid/date/region/service/term, got 'AKIDEXAMPLE/\?\?'" },

    { "a long credential", "",
      NGX_COGNITO_TEST_HEADERS "Authorization:AWS4-HMAC-SHA256 "
      "Credential=" NGX_COGNITO_TEST_SCOPE "/, SignedHeaders=host, "
      "Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
      "Credential must have exactly 5 slash-delimited elements, e.g. "
      "keyid/date/region/service/term, got '" NGX_COGNITO_TEST_SCOPE "/'" },

    { "another terminator", "",
      NGX_COGNITO_TEST_HEADERS "Authorization:AWS4-HMAC-SHA256 "
      "Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws5_request, "
      "SignedHeaders=host, Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "Credential should be scoped with a valid terminator: 'aws4_request', "
      "not 'aws5_request'." },

    { "another day", "",
      NGX_COGNITO_TEST_HEADERS "Authorization:AWS4-HMAC-SHA256 "
      "Credential=AKIDEXAMPLE/20150829/us-east-1/service/aws4_request, "
      "SignedHeaders=host, Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 "
      "version of date from HTTP: '20150829' != '20150830', from "
      "'20150830T123600Z'." },

    { "the host is not signed", "",
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "hos;x-amz-date, Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "'Host' or ':authority' must be a 'SignedHeader' in the AWS "
      "Authorization." },

    { "the target is not signed", "",
      "X-Amz-Target:A.B\n" NGX_COGNITO_TEST_SIGNED, 0,
      NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "'X-Amz-Target' must be a 'SignedHeader' in the AWS Authorization." },

    { "an unknown key", "",
      NGX_COGNITO_TEST_HEADERS "Authorization:AWS4-HMAC-SHA256 "
      "Credential=AKIDEXAMPLX/20150830/us-east-1/service/aws4_request, "
      "SignedHeaders=host, Signature=00", 0,
      NGX_COGNITO_E_SIGNATURE_UNKNOWN_KEY, NULL },

    { "a cut signature", "",
      NGX_COGNITO_TEST_HEADERS NGX_COGNITO_TEST_AUTHORIZATION
      "host;x-amz-date, Signature=5fa00fa3", 0,
      NGX_COGNITO_E_SIGNATURE_MISMATCH, NULL },

    { "other arguments", "a=b", NGX_COGNITO_TEST_SIGNED, 0,
      NGX_COGNITO_E_SIGNATURE_MISMATCH, NULL },

    { "another digest of the body", "",
      "X-Amz-Content-Sha256:00\n" NGX_COGNITO_TEST_SIGNED, 0,
      NGX_COGNITO_E_SIGNATURE_MISMATCH, NULL },

    { "no body signed", "",
      "X-Amz-Content-Sha256:UNSIGNED-PAYLOAD\n" NGX_COGNITO_TEST_SIGNED, 0,
      NGX_COGNITO_E_SIGNATURE_MISMATCH, NULL },

    { "header and query",
      NGX_COGNITO_TEST_QUERY NGX_COGNITO_TEST_PRESIGNED,
      NGX_COGNITO_TEST_SIGNED, 0, NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "Found both 'X-Amz-Algorithm' as a query-string param and "
      "'Authorization' as HTTP header." },

    { "presigned, incomplete", NGX_COGNITO_TEST_QUERY, "Host:a", 0,
      NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
      "AWS query-string parameters must include 'X-Amz-Signature'. "
      "Re-examine the query-string parameters." },

    { "presigned, another host",
      NGX_COGNITO_TEST_QUERY NGX_COGNITO_TEST_PRESIGNED, "Host:a", 0,
      NGX_COGNITO_E_SIGNATURE_MISMATCH, NULL },

    { "presigned, another argument",
      NGX_COGNITO_TEST_QUERY NGX_COGNITO_TEST_PRESIGNED "&Action=x",
      "Host:example.amazonaws.com", 0,
      NGX_COGNITO_E_SIGNATURE_MISMATCH, NULL },

    { "presigned for ever",
      "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=a&X-Amz-Date=b"
      "&X-Amz-Expires=604801&X-Amz-SignedHeaders=host&X-Amz-Signature=00",
      "Host:a", 0, NGX_COGNITO_E_SIGNATURE_INCOMPLETE,
      "X-Amz-Expires must be a number of seconds from 1 to 604800." },

    { "presigned, too late",
      NGX_COGNITO_TEST_QUERY NGX_COGNITO_TEST_PRESIGNED,
      "Host:example.amazonaws.com", 601, NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "Signature expired: 20150830T123600Z is now earlier than "
      "20150830T123601Z (20150830T124601Z - 10 min.)" },

    { "too late", "", NGX_COGNITO_TEST_SIGNED, 301,
      NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "Signature expired: 20150830T123600Z is now earlier than "
      "20150830T123601Z (20150830T124101Z - 5 min.)" },

    { "too early", "", NGX_COGNITO_TEST_SIGNED, -301,
      NGX_COGNITO_E_SIGNATURE_EXPIRED,
      "Signature not yet current: 20150830T123600Z is still later than "
      "20150830T123559Z (20150830T123059Z + 5 min.)" },

    { NULL, NULL, NULL, 0, 0, NULL }
};


static const ngx_cognito_test_made_t  ngx_cognito_test_made[] = {

    { "post-vanilla", "us-east-1", "service", "example.amazonaws.com", "",
      "", "", "", "host;x-amz-date",
      "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b" },

    { "post-x-www-form-urlencoded", "us-east-1", "service",
      "example.amazonaws.com", "", "application/x-www-form-urlencoded", "",
      "Param1=value1", "content-type;host;x-amz-date",
      "ff11897932ad3f4e8b18135d722051e5ac45fc38421b1da7b9d196a0fe09473a" },

    { "a text message", "eu-central-1", "sns",
      "sns.eu-central-1.amazonaws.com", "",
      "application/x-www-form-urlencoded; charset=utf-8", "",
      "Action=Publish&Version=2010-03-31&PhoneNumber=%2B15555550100"
      "&Message=1",
      "content-type;host;x-amz-date",
      "c56ef8f4d2bccf4850a314e692ff33f34d2fd21adf3ce3884b64004837b7e0c8" },

    { "a session, and a header besides", "us-east-1", "kms",
      "kms.us-east-1.amazonaws.com", "IQoJb3JpZ2luX2VjE+/==",
      "application/x-amz-json-1.1", "x-amz-target:TrentService.Decrypt\n",
      "{\"CiphertextBlob\":\"AQ==\"}",
      "content-type;host;x-amz-date;x-amz-security-token;x-amz-target",
      "dc9ae0565df55758416264b1d682908ceac4ffaf19887316debf2bf6eb1bb1fb" },

    { NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL }
};


void
ngx_cognito_test_auth_signature(ngx_cognito_unit_t *unit)
{
    ngx_int_t                           rc;
    ngx_str_t                           detail;
    ngx_uint_t                          error;
    ngx_cognito_signed_request_t        request;
    const ngx_cognito_test_refused_t   *refused;
    const ngx_cognito_test_accepted_t  *accepted;

    for (accepted = ngx_cognito_test_accepted; accepted->name; accepted++) {

        ngx_cognito_test_request(unit, &request, accepted->headers,
                                 accepted->body);

        request.method = ngx_cognito_unit_text(accepted->method);
        request.path = ngx_cognito_unit_text(accepted->path);
        request.arguments = ngx_cognito_unit_text(accepted->arguments);

        rc = ngx_cognito_signature_check(&request, &error, &detail);

        ngx_cognito_is_integer(unit, rc, NGX_OK, "accepted: %s",
                               accepted->name);
        ngx_cognito_is(unit, &request.access_key, "AKIDEXAMPLE", "whose");
    }

    for (refused = ngx_cognito_test_refused; refused->name; refused++) {

        ngx_cognito_test_request(unit, &request, refused->headers, "");

        request.arguments = ngx_cognito_unit_text(refused->arguments);
        request.now += refused->later;

        rc = ngx_cognito_signature_check(&request, &error, &detail);

        ngx_cognito_is_integer(unit, rc, NGX_DECLINED, "refused: %s",
                               refused->name);
        ngx_cognito_is_integer(unit, error, refused->error, "as error");

        if (refused->detail) {
            ngx_cognito_is(unit, &detail, refused->detail, "because");
        }
    }

    ngx_cognito_test_times(unit);
    ngx_cognito_test_others(unit);
    ngx_cognito_test_makes(unit);
}


static void
ngx_cognito_test_times(ngx_cognito_unit_t *unit)
{
    ngx_int_t                      i;
    ngx_str_t                      detail;
    ngx_uint_t                     error;
    ngx_cognito_signed_request_t   request;

    for (i = -300; i <= 300; i += 300) {
        ngx_cognito_test_request(unit, &request, NGX_COGNITO_TEST_SIGNED, "");
        request.now += i;

        ngx_cognito_is_integer(unit,
                               ngx_cognito_signature_check(&request, &error,
                                                           &detail),
                               NGX_OK, "good %i seconds later", i);
    }

    ngx_cognito_test_request(unit, &request, "Host:example.amazonaws.com",
                             "");
    request.arguments = ngx_cognito_unit_text(NGX_COGNITO_TEST_QUERY
                                              NGX_COGNITO_TEST_PRESIGNED);
    request.now += 600;

    ngx_cognito_is_integer(unit,
                           ngx_cognito_signature_check(&request, &error,
                                                       &detail),
                           NGX_OK, "presigned, good until it expires");
}


/*
 * What an SDK sends: JSON with a target, for another region and service.
 */

static void
ngx_cognito_test_others(ngx_cognito_unit_t *unit)
{
    ngx_str_t                      detail;
    ngx_uint_t                     error;
    ngx_cognito_signed_request_t   request;

    static const char  headers[] =
        "host:cognito-idp.eu-central-1.amazonaws.com\n"
        "X-Amz-Date:20260921T001500Z\n"
        "X-Amz-Target:AWSCognitoIdentityProviderService.ListUserPools\n"
        "Content-Type:application/x-amz-json-1.1\n"
        "User-Agent:any\n"
        "Authorization:AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260921/"
        "eu-central-1/cognito-idp/aws4_request, SignedHeaders="
        "content-type;host;x-amz-date;x-amz-target, Signature="
        "088cfc0001f818de07ef60453f1ea543d6746d22e3c8cffb69111864260f2d0d";

    ngx_cognito_test_request(unit, &request, headers, "{\"MaxResults\":10}");

    request.method = ngx_cognito_unit_text("POST");
    request.now = 1789949700;                    /* 20260921T001500Z */

    ngx_cognito_is_integer(unit,
                           ngx_cognito_signature_check(&request, &error,
                                                       &detail),
                           NGX_OK, "a request of the service");

    ngx_cognito_test_request(unit, &request, headers, "{\"MaxResults\":11}");

    request.method = ngx_cognito_unit_text("POST");
    request.now = 1789949700;

    ngx_cognito_is_integer(unit,
                           ngx_cognito_signature_check(&request, &error,
                                                       &detail),
                           NGX_DECLINED, "not with another body");
    ngx_cognito_is_integer(unit, error, NGX_COGNITO_E_SIGNATURE_MISMATCH,
                           "which was not signed");
}


static void
ngx_cognito_test_makes(ngx_cognito_unit_t *unit)
{
    u_char                         text[NGX_COGNITO_UNIT_LINE];
    ngx_str_t                     *value;
    ngx_uint_t                     n;
    ngx_cognito_request_to_sign_t  request;
    const ngx_cognito_test_made_t *made;

    for (made = ngx_cognito_test_made; made->name; made++) {

        ngx_memzero(&request, sizeof(ngx_cognito_request_to_sign_t));

        request.pool = unit->pool;
        request.access_key = ngx_cognito_unit_text("AKIDEXAMPLE");
        request.secret = ngx_cognito_unit_text(NGX_COGNITO_TEST_SECRET);
        request.token = ngx_cognito_unit_text(made->token);
        request.region = ngx_cognito_unit_text(made->region);
        request.service = ngx_cognito_unit_text(made->service);
        request.host = ngx_cognito_unit_text(made->host);
        request.path = ngx_cognito_unit_text("/");
        request.type = ngx_cognito_unit_text(made->type);
        request.headers = ngx_cognito_test_headers(unit, made->headers);
        request.body = ngx_cognito_unit_text(made->body);
        request.now = NGX_COGNITO_TEST_NOW;

        n = request.headers->nelts;

        ngx_cognito_is_integer(unit, ngx_cognito_signature_make(&request),
                               NGX_OK, "made: %s", made->name);

        ngx_snprintf(text, sizeof(text), "AWS4-HMAC-SHA256 "
                     "Credential=AKIDEXAMPLE/20150830/%s/%s/aws4_request, "
                     "SignedHeaders=%s, Signature=%s%Z",
                     made->region, made->service, made->signed_headers,
                     made->signature);

        value = ngx_cognito_test_header(request.headers, "authorization");
        ngx_cognito_is(unit, value, (char *) text, "authorization");

        value = ngx_cognito_test_header(request.headers, "host");
        ngx_cognito_is(unit, value, made->host, "host");

        value = ngx_cognito_test_header(request.headers, "x-amz-date");
        ngx_cognito_is(unit, value, "20150830T123600Z", "date");

        value = ngx_cognito_test_header(request.headers,
                                        "x-amz-security-token");

        if (request.token.len) {
            ngx_cognito_is(unit, value, made->token, "token");
        }

        ngx_cognito_is_integer(unit, request.headers->nelts,
                               n + 3 + (request.token.len ? 1 : 0),
                               "and nothing else");
    }
}


static ngx_str_t *
ngx_cognito_test_header(ngx_array_t *headers, const char *name)
{
    ngx_uint_t     i;
    ngx_keyval_t  *header;

    static ngx_str_t  none = ngx_string("none");

    header = headers->elts;

    for (i = 0; i < headers->nelts; i++) {
        if (header[i].key.len == ngx_strlen(name)
            && ngx_memcmp(header[i].key.data, name, header[i].key.len) == 0)
        {
            return &header[i].value;
        }
    }

    return &none;
}


/*
 * A GET of "/" with headers written one a line.
 */

static void
ngx_cognito_test_request(ngx_cognito_unit_t *unit,
    ngx_cognito_signed_request_t *request, const char *headers,
    const char *body)
{
    ngx_cognito_access_key_t  *key;

    ngx_memzero(request, sizeof(ngx_cognito_signed_request_t));

    request->pool = unit->pool;
    request->now = NGX_COGNITO_TEST_NOW;
    request->method = ngx_cognito_unit_text("GET");
    request->path = ngx_cognito_unit_text("/");

    request->headers = ngx_cognito_test_headers(unit, headers);
    request->access_keys = ngx_array_create(unit->pool, 2,
                                            sizeof(ngx_cognito_access_key_t));
    request->body_sha256 = ngx_palloc(unit->pool, NGX_COGNITO_SHA256_LEN);

    ngx_cognito_sha256((u_char *) body, ngx_strlen(body),
                       request->body_sha256);

    key = ngx_array_push(request->access_keys);
    key->id = ngx_cognito_unit_text("ANOTHER");
    key->secret = ngx_cognito_unit_text("secret");

    key = ngx_array_push(request->access_keys);
    key->id = ngx_cognito_unit_text("AKIDEXAMPLE");
    key->secret = ngx_cognito_unit_text(NGX_COGNITO_TEST_SECRET);
}


static ngx_array_t *
ngx_cognito_test_headers(ngx_cognito_unit_t *unit, const char *text)
{
    u_char        *p, *end, *last, *colon;
    ngx_array_t   *headers;
    ngx_keyval_t  *header;

    headers = ngx_array_create(unit->pool, 4, sizeof(ngx_keyval_t));

    p = (u_char *) text;
    last = p + ngx_strlen(text);

    for ( /* void */ ; p < last; p = end + 1) {

        end = ngx_strlchr(p, last, '\n');
        if (end == NULL) {
            end = last;
        }

        colon = ngx_strlchr(p, end, ':');
        header = ngx_array_push(headers);

        header->key.data = p;
        header->key.len = colon - p;
        header->value.data = colon + 1;
        header->value.len = end - colon - 1;
    }

    return headers;
}
