
/*
 * The table of triggers, the events they are asked with, and how what came
 * back is judged.
 *
 * An event is the envelope and a request; a function answers with the whole
 * event, of which the response counts.  What a function does is its own, so
 * it is asked once for a call: answers lie outside of call->found, where a
 * call that starts over finds them.  Only what did not reach the function,
 * or did not come back from it in time, is tried again.
 *
 * What does not live here: the subrequest (ngx_cognito_invocation.c), and
 * what follows from an answer (src/op).  Nothing of an event is logged; the
 * texts are overwritten once they have served.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_trigger.h"
#include "ngx_cognito_steps.h"


/* what Lambda lets a function answer */
#define NGX_COGNITO_LAMBDA_MAX_ANSWER  6291556

#define NGX_COGNITO_LAMBDA_TRIES       3
#define NGX_COGNITO_LAMBDA_PAUSE       50       /* ms, doubled each time */

#define NGX_COGNITO_MAX_ERROR_TYPE     64

#define NGX_COGNITO_ANY                ((ngx_uint_t) -1)


typedef struct {
    ngx_str_t                     name;
    ngx_str_t                     version;  /* of its events */
    ngx_str_t                     response; /* what a function fills in */
    const ngx_cognito_shape_t    *shape;    /* of that; NULL: nothing */
} ngx_cognito_trigger_t;


/* by which source a trigger is asked; the first row that fits */

typedef struct {
    ngx_uint_t                    trigger;
    ngx_uint_t                    operation;    /* or _ANY */
    ngx_uint_t                    flow;         /* 0: any */
    ngx_uint_t                    challenge;    /* that was answered; 0: any */
    ngx_str_t                     source;
} ngx_cognito_trigger_source_t;


typedef struct {
    ngx_uint_t                    ran;      /* unsigned  ran:1; */
    void                         *response;
} ngx_cognito_triggered_t;


typedef struct ngx_cognito_triggering_s {
    ngx_cognito_triggered_t       triggered[NGX_COGNITO_NTRIGGERS];

    /* the one that is asked */
    ngx_uint_t                    trigger;
    ngx_uint_t                    tries;
    ngx_cognito_step_pt           then;
    ngx_cognito_invocation_t      invocation;
} ngx_cognito_triggering_t;


static const ngx_str_t *ngx_cognito_trigger_function(
    ngx_cognito_call_t *call, ngx_uint_t trigger);
static ngx_cognito_triggering_t *ngx_cognito_triggering(
    ngx_cognito_call_t *call);
static void ngx_cognito_triggering_cleanse(void *data);
static ngx_uint_t ngx_cognito_is_call_of(ngx_cognito_call_t *call,
    ngx_uint_t operation);
static ngx_int_t ngx_cognito_trigger_attributes(ngx_cognito_call_t *call,
    ngx_array_t **attributes);
static ngx_int_t ngx_cognito_add_entry(ngx_array_t *entries, const char *key,
    const ngx_str_t *value);
static ngx_int_t ngx_cognito_trigger_headers(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation);
static ngx_int_t ngx_cognito_trigger_event(ngx_cognito_call_t *call,
    ngx_cognito_trigger_request_t *request, ngx_str_t *text);
static ngx_str_t *ngx_cognito_trigger_source(ngx_cognito_call_t *call,
    ngx_uint_t trigger);
static ngx_int_t ngx_cognito_trigger_uri(ngx_cognito_call_t *call,
    const ngx_str_t *function, ngx_str_t *uri);
static ngx_int_t ngx_cognito_function_name(const ngx_str_t *function,
    ngx_str_t *name);
static ngx_int_t ngx_cognito_try_trigger(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_trigger_answered(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_trigger_failed(
    ngx_cognito_invocation_t *invocation, ngx_str_t *reason);
static void ngx_cognito_trigger_error_type(
    ngx_cognito_invocation_t *invocation, ngx_str_t *reason);
static ngx_int_t ngx_cognito_trigger_refused(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_response(ngx_cognito_call_t *call);


static ngx_cognito_trigger_t  ngx_cognito_triggers[NGX_COGNITO_NTRIGGERS] = {

    { ngx_string("PreSignUp"), ngx_string("1"),
      ngx_string("{\"autoConfirmUser\":false,\"autoVerifyEmail\":false,"
                 "\"autoVerifyPhone\":false}"),
      &ngx_cognito_shape_pre_sign_up_answer },

    { ngx_string("PostConfirmation"), ngx_string("1"),
      ngx_string("{}"), NULL },

    { ngx_string("PreAuthentication"), ngx_string("1"),
      ngx_string("{}"), NULL },

    { ngx_string("PostAuthentication"), ngx_string("1"),
      ngx_string("{}"), NULL },

    { ngx_string("DefineAuthChallenge"), ngx_string("1"),
      ngx_string("{\"challengeName\":null,\"issueTokens\":null,"
                 "\"failAuthentication\":null}"),
      &ngx_cognito_shape_define_auth_challenge_answer },

    { ngx_string("CreateAuthChallenge"), ngx_string("1"),
      ngx_string("{\"publicChallengeParameters\":null,"
                 "\"privateChallengeParameters\":null,"
                 "\"challengeMetadata\":null}"),
      &ngx_cognito_shape_create_auth_challenge_answer },

    { ngx_string("VerifyAuthChallengeResponse"), ngx_string("1"),
      ngx_string("{\"answerCorrect\":null}"),
      &ngx_cognito_shape_verify_auth_challenge_answer },

    { ngx_string("PreTokenGeneration"), ngx_string("1"),
      ngx_string("{\"claimsOverrideDetails\":null}"),
      &ngx_cognito_shape_pre_token_generation_answer },

    { ngx_string("PreTokenGeneration"), ngx_string("2"),
      ngx_string("{\"claimsAndScopeOverrideDetails\":null}"),
      &ngx_cognito_shape_pre_token_generation_v2_answer },

    { ngx_string("PreTokenGeneration"), ngx_string("3"),
      ngx_string("{\"claimsAndScopeOverrideDetails\":null}"),
      &ngx_cognito_shape_pre_token_generation_v2_answer },

    { ngx_string("UserMigration"), ngx_string("1"),
      ngx_string("{\"userAttributes\":null,\"finalUserStatus\":null,"
                 "\"messageAction\":null,\"desiredDeliveryMediums\":null,"
                 "\"forceAliasCreation\":null,\"enableSMSMFA\":null}"),
      &ngx_cognito_shape_user_migration_answer }
};


static ngx_cognito_trigger_source_t  ngx_cognito_trigger_sources[] = {

    { NGX_COGNITO_TRIGGER_PRE_SIGN_UP,
      NGX_COGNITO_OP_ADMIN_CREATE_USER, 0, 0,
      ngx_string("PreSignUp_AdminCreateUser") },

    { NGX_COGNITO_TRIGGER_PRE_SIGN_UP,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("PreSignUp_SignUp") },

    { NGX_COGNITO_TRIGGER_POST_CONFIRMATION,
      NGX_COGNITO_OP_CONFIRM_FORGOT_PASSWORD, 0, 0,
      ngx_string("PostConfirmation_ConfirmForgotPassword") },

    { NGX_COGNITO_TRIGGER_POST_CONFIRMATION,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("PostConfirmation_ConfirmSignUp") },

    { NGX_COGNITO_TRIGGER_PRE_AUTHENTICATION,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("PreAuthentication_Authentication") },

    { NGX_COGNITO_TRIGGER_POST_AUTHENTICATION,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("PostAuthentication_Authentication") },

    { NGX_COGNITO_TRIGGER_DEFINE_AUTH_CHALLENGE,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("DefineAuthChallenge_Authentication") },

    { NGX_COGNITO_TRIGGER_CREATE_AUTH_CHALLENGE,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("CreateAuthChallenge_Authentication") },

    { NGX_COGNITO_TRIGGER_VERIFY_AUTH_CHALLENGE_RESPONSE,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("VerifyAuthChallengeResponse_Authentication") },

    { NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION,
      NGX_COGNITO_OP_GET_TOKENS_FROM_REFRESH_TOKEN, 0, 0,
      ngx_string("TokenGeneration_RefreshTokens") },

    { NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION,
      NGX_COGNITO_ANY, NGX_COGNITO_AUTH_FLOW_REFRESH_TOKEN_AUTH, 0,
      ngx_string("TokenGeneration_RefreshTokens") },

    { NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION,
      NGX_COGNITO_ANY, NGX_COGNITO_AUTH_FLOW_REFRESH_TOKEN, 0,
      ngx_string("TokenGeneration_RefreshTokens") },

    { NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION,
      NGX_COGNITO_ANY, 0, NGX_COGNITO_CHALLENGE_NAME_NEW_PASSWORD_REQUIRED,
      ngx_string("TokenGeneration_NewPasswordChallenge") },

    { NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION,
      NGX_COGNITO_ANY, 0, NGX_COGNITO_CHALLENGE_NAME_DEVICE_PASSWORD_VERIFIER,
      ngx_string("TokenGeneration_AuthenticateDevice") },

    { NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("TokenGeneration_Authentication") },

    { NGX_COGNITO_TRIGGER_USER_MIGRATION,
      NGX_COGNITO_OP_FORGOT_PASSWORD, 0, 0,
      ngx_string("UserMigration_ForgotPassword") },

    { NGX_COGNITO_TRIGGER_USER_MIGRATION,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("UserMigration_Authentication") }
};

#define NGX_COGNITO_NSOURCES                                                  \
    (sizeof(ngx_cognito_trigger_sources)                                      \
     / sizeof(ngx_cognito_trigger_sources[0]))


ngx_uint_t
ngx_cognito_has_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger)
{
    return ngx_cognito_trigger_function(call, trigger) != NULL;
}


/* the versions of PreTokenGeneration exclude each other */

static const ngx_str_t *
ngx_cognito_trigger_function(ngx_cognito_call_t *call, ngx_uint_t trigger)
{
    ngx_uint_t                    version;
    ngx_str_t                    *function;
    ngx_cognito_lambda_config_t  *config;

    config = call->found.user_pool->settings->lambda_config;

    if (config == NULL) {
        return NULL;
    }

    switch (trigger) {

    case NGX_COGNITO_TRIGGER_PRE_SIGN_UP:
        function = &config->pre_sign_up;
        break;

    case NGX_COGNITO_TRIGGER_POST_CONFIRMATION:
        function = &config->post_confirmation;
        break;

    case NGX_COGNITO_TRIGGER_PRE_AUTHENTICATION:
        function = &config->pre_authentication;
        break;

    case NGX_COGNITO_TRIGGER_POST_AUTHENTICATION:
        function = &config->post_authentication;
        break;

    case NGX_COGNITO_TRIGGER_DEFINE_AUTH_CHALLENGE:
        function = &config->define_auth_challenge;
        break;

    case NGX_COGNITO_TRIGGER_CREATE_AUTH_CHALLENGE:
        function = &config->create_auth_challenge;
        break;

    case NGX_COGNITO_TRIGGER_VERIFY_AUTH_CHALLENGE_RESPONSE:
        function = &config->verify_auth_challenge_response;
        break;

    case NGX_COGNITO_TRIGGER_USER_MIGRATION:
        function = &config->user_migration;
        break;

    default: /* NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION, _V2, _V3 */
        function = &config->pre_token_generation;
        version = NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V1_0;

        if (config->pre_token_generation_config) {
            function = &config->pre_token_generation_config->lambda_arn;
            version = config->pre_token_generation_config->lambda_version;
        }

        if (trigger - NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION
            != version - NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V1_0)
        {
            return NULL;
        }

        break;
    }

    return function->len ? function : NULL;
}


static ngx_cognito_triggering_t *
ngx_cognito_triggering(ngx_cognito_call_t *call)
{
    ngx_pool_cleanup_t  *cleanup;

    if (call->triggering) {
        return call->triggering;
    }

    cleanup = ngx_pool_cleanup_add(call->pool,
                                   sizeof(ngx_cognito_triggering_t));
    if (cleanup == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    ngx_memzero(cleanup->data, sizeof(ngx_cognito_triggering_t));

    cleanup->handler = ngx_cognito_triggering_cleanse;

    call->triggering = cleanup->data;

    return call->triggering;
}


static void
ngx_cognito_triggering_cleanse(void *data)
{
    ngx_cognito_triggering_t *triggering = data;

    ngx_str_t  *body;

    body = &triggering->invocation.body;

    if (body->len) {
        ngx_cognito_cleanse_bytes(body->data, body->len);
        ngx_str_null(body);
    }

    ngx_cognito_invocation_cleanse(&triggering->invocation);
}


ngx_cognito_trigger_request_t *
ngx_cognito_trigger_request(ngx_cognito_call_t *call)
{
    ngx_cognito_trigger_request_t  *request;

    request = ngx_pcalloc(call->pool, sizeof(ngx_cognito_trigger_request_t));

    if (request == NULL
        || ngx_cognito_trigger_attributes(call, &request->user_attributes)
           != NGX_OK)
    {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    /* Cognito: what begins a sign-in has its metadata for itself */

    if (!ngx_cognito_is_call_of(call, NGX_COGNITO_OP_INITIATE_AUTH)
        && !ngx_cognito_is_call_of(call, NGX_COGNITO_OP_ADMIN_INITIATE_AUTH))
    {
        request->client_metadata = call->asked.client_metadata;
    }

    return request;
}


/* the page that confirms by a link is of no operation */

static ngx_uint_t
ngx_cognito_is_call_of(ngx_cognito_call_t *call, ngx_uint_t operation)
{
    return call->operation && call->operation->id == operation;
}


static ngx_int_t
ngx_cognito_trigger_attributes(ngx_cognito_call_t *call,
    ngx_array_t **attributes)
{
    ngx_uint_t                  i;
    ngx_array_t                *list;
    ngx_cognito_entry_t        *entry, *stored;
    ngx_cognito_user_record_t  *user;

    list = ngx_array_create(call->pool, 8, sizeof(ngx_cognito_entry_t));
    if (list == NULL) {
        return NGX_ERROR;
    }

    *attributes = list;
    user = call->found.user.record;

    if (user == NULL) {
        return NGX_OK;
    }

    /* who is not there yet has neither, unless an administrator says so */

    if (call->found.user.version
        && ngx_cognito_add_entry(list, "sub", &user->sub) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if ((call->found.user.version
         || user->status != NGX_COGNITO_USER_STATUS_UNCONFIRMED)
        && ngx_cognito_add_entry(list, "cognito:user_status",
                       ngx_cognito_enum_text(&ngx_cognito_shape_user_status,
                                             user->status))
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    stored = user->attributes ? user->attributes->elts : NULL;

    for (i = 0; user->attributes && i < user->attributes->nelts; i++) {
        entry = ngx_array_push(list);
        if (entry == NULL) {
            return NGX_ERROR;
        }

        *entry = stored[i];
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_add_entry(ngx_array_t *entries, const char *key,
    const ngx_str_t *value)
{
    ngx_cognito_entry_t  *entry;

    entry = ngx_array_push(entries);
    if (entry == NULL) {
        return NGX_ERROR;
    }

    entry->key.data = (u_char *) key;
    entry->key.len = ngx_strlen(key);
    entry->value = *value;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_run_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger, ngx_cognito_trigger_request_t *request,
    ngx_cognito_step_pt then)
{
    const ngx_str_t           *function;
    ngx_cognito_triggering_t  *triggering;

    static ngx_str_t  unset =
                      ngx_string("No endpoint is set by cognito_lambda");
    static ngx_str_t  unnamed = ngx_string("The ARN names no function");

    triggering = ngx_cognito_triggering(call);
    if (triggering == NULL) {
        return NGX_ERROR;
    }

    if (triggering->triggered[trigger].ran) {
        return then(call);
    }

    if (call->front->lambda.len == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_INVOKED,
                                &ngx_cognito_triggers[trigger].name, &unset);
    }

    function = ngx_cognito_trigger_function(call, trigger);

    triggering->trigger = trigger;
    triggering->tries = 0;
    triggering->then = then;

    ngx_memzero(&triggering->invocation, sizeof(ngx_cognito_invocation_t));

    triggering->invocation.max = NGX_COGNITO_LAMBDA_MAX_ANSWER;
    triggering->invocation.timeout = call->front->lambda_timeout;

    if (ngx_cognito_trigger_headers(call, &triggering->invocation) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    switch (ngx_cognito_trigger_uri(call, function,
                                    &triggering->invocation.uri))
    {
    case NGX_OK:
        break;

    case NGX_DECLINED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_INVOKED,
                                &ngx_cognito_triggers[trigger].name,
                                &unnamed);

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_trigger_event(call, request, &triggering->invocation.body)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_try_trigger(call);
}


/* as Lambda's Invoke is asked by those who wait for what comes of it */

static ngx_int_t
ngx_cognito_trigger_headers(ngx_cognito_call_t *call,
    ngx_cognito_invocation_t *invocation)
{
    ngx_keyval_t  *header;

    invocation->headers = ngx_array_create(call->pool, 1,
                                           sizeof(ngx_keyval_t));
    if (invocation->headers == NULL) {
        return NGX_ERROR;
    }

    header = ngx_array_push(invocation->headers);

    ngx_str_set(&header->key, "x-amz-invocation-type");
    ngx_str_set(&header->value, "RequestResponse");

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_trigger_event(ngx_cognito_call_t *call,
    ngx_cognito_trigger_request_t *request, ngx_str_t *text)
{
    ngx_cognito_found_t           *found;
    ngx_cognito_trigger_t         *trigger;
    ngx_cognito_trigger_event_t    event;
    ngx_cognito_trigger_caller_t   caller;

    found = &call->found;
    trigger = &ngx_cognito_triggers[call->triggering->trigger];

    ngx_memzero(&event, sizeof(ngx_cognito_trigger_event_t));

    event.version = trigger->version;
    event.region = call->service->region;
    event.user_pool_id = found->user_pool->id;
    event.user_name = found->user.username.len ? found->user.username
                                               : call->asked.username;
    event.caller_context = &caller;
    event.trigger_source = *ngx_cognito_trigger_source(call,
                                                  call->triggering->trigger);
    event.request = request;
    event.response = trigger->response;

    ngx_str_set(&caller.aws_sdk_version, "aws-sdk-unknown-unknown");

    if (found->client) {
        caller.client_id = found->client->id;

    } else {
        ngx_str_set(&caller.client_id, "CLIENT_ID_NOT_APPLICABLE");
    }

    return ngx_cognito_encode(call->pool, &ngx_cognito_shape_trigger_event,
                              &event, text);
}


static ngx_str_t *
ngx_cognito_trigger_source(ngx_cognito_call_t *call, ngx_uint_t trigger)
{
    ngx_uint_t                     i;
    ngx_cognito_trigger_source_t  *source;

    if (trigger == NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V2
        || trigger == NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V3)
    {
        trigger = NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION;
    }

    source = ngx_cognito_trigger_sources;

    for (i = 0; i < NGX_COGNITO_NSOURCES - 1; i++, source++) {
        if (source->trigger == trigger
            && (source->operation == NGX_COGNITO_ANY
                || ngx_cognito_is_call_of(call, source->operation))
            && (source->flow == 0 || source->flow == call->found.flow)
            && (source->challenge == 0
                || source->challenge == call->found.challenge))
        {
            break;
        }
    }

    return &source->source;
}


static ngx_int_t
ngx_cognito_trigger_uri(ngx_cognito_call_t *call, const ngx_str_t *function,
    ngx_str_t *uri)
{
    ngx_str_t  name;

    static ngx_str_t  before = ngx_string("/2015-03-31/functions/");
    static ngx_str_t  after = ngx_string("/invocations");

    if (ngx_cognito_function_name(function, &name) != NGX_OK) {
        return NGX_DECLINED;
    }

    uri->data = ngx_pnalloc(call->pool, call->front->lambda.len + before.len
                                        + name.len + after.len);
    if (uri->data == NULL) {
        return NGX_ERROR;
    }

    uri->len = ngx_sprintf(uri->data, "%V%V%V%V", &call->front->lambda,
                           &before, &name, &after)
               - uri->data;

    return NGX_OK;
}


/*
 * "arn:aws:lambda:<region>:<account>:function:<name>", or the name alone; a
 * version or an alias may follow it.
 */

static ngx_int_t
ngx_cognito_function_name(const ngx_str_t *function, ngx_str_t *name)
{
    u_char  *p, *last, ch;

    static ngx_str_t  part = ngx_string(":function:");

    *name = *function;
    last = function->data + function->len;

    for (p = function->data; p + part.len <= last; p++) {
        if (ngx_memcmp(p, part.data, part.len) == 0) {
            name->data = p + part.len;
            name->len = last - name->data;
            break;
        }
    }

    if (name->len == 0
        || (name->data == function->data && name->len > 4
            && ngx_strncmp(name->data, "arn:", 4) == 0))
    {
        return NGX_DECLINED;
    }

    for (p = name->data; p < last; p++) {
        ch = *p | 0x20;

        if ((ch < 'a' || ch > 'z') && (*p < '0' || *p > '9') && *p != '-'
            && *p != '_' && *p != ':' && *p != '$')
        {
            return NGX_DECLINED;
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_try_trigger(ngx_cognito_call_t *call)
{
    return ngx_cognito_invoke(call, &call->triggering->invocation,
                              ngx_cognito_trigger_answered);
}


static ngx_int_t
ngx_cognito_trigger_answered(ngx_cognito_call_t *call)
{
    ngx_int_t                  rc;
    ngx_str_t                  reason, *name;
    ngx_uint_t                 again;
    ngx_cognito_invocation_t  *invocation;
    ngx_cognito_triggering_t  *triggering;

    triggering = call->triggering;
    invocation = &triggering->invocation;
    name = &ngx_cognito_triggers[triggering->trigger].name;

    if (invocation->failed) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_str_null(&reason);

    again = ngx_cognito_trigger_failed(invocation, &reason);

    if (reason.len) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: %V was not invoked at try %ui: %V", name,
                      triggering->tries + 1, &reason);

        if (again && ++triggering->tries < NGX_COGNITO_LAMBDA_TRIES) {
            ngx_cognito_invocation_cleanse(invocation);

            return ngx_cognito_pause(call,
                       NGX_COGNITO_LAMBDA_PAUSE << (triggering->tries - 1),
                                     ngx_cognito_try_trigger);
        }

        rc = ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_INVOKED, name,
                              &reason);

    } else if (invocation->too_large
               || ngx_cognito_invocation_answer_header(invocation,
                                                     "X-Amz-Function-Error"))
    {
        rc = ngx_cognito_trigger_refused(call);

    } else {
        rc = ngx_cognito_read_response(call);
    }

    ngx_cognito_triggering_cleanse(triggering);

    if (rc == NGX_OK) {
        return triggering->then(call);
    }

    return call->found.trigger_refused ? call->found.trigger_refused(call)
                                       : rc;
}


/* whether it may be tried again; without a reason it answered */

static ngx_uint_t
ngx_cognito_trigger_failed(ngx_cognito_invocation_t *invocation,
    ngx_str_t *reason)
{
    ngx_uint_t  status;

    status = invocation->status;

    if (invocation->late || status == NGX_HTTP_GATEWAY_TIME_OUT) {
        ngx_str_set(reason, "Socket timeout while invoking Lambda function");
        return 1;
    }

    if (status == 0 || (status == NGX_HTTP_BAD_GATEWAY && !invocation->whole))
    {
        ngx_str_set(reason, "Unable to connect to the Lambda endpoint");
        return 1;
    }

    if (status == NGX_HTTP_OK) {

        if (!invocation->whole) {
            ngx_str_set(reason, "The Lambda endpoint broke off its answer");
        }

        return 1;
    }

    ngx_cognito_trigger_error_type(invocation, reason);

    return status >= NGX_HTTP_INTERNAL_SERVER_ERROR
           || status == NGX_HTTP_TOO_MANY_REQUESTS;
}


/* "ResourceNotFoundException:http://..." */

static void
ngx_cognito_trigger_error_type(ngx_cognito_invocation_t *invocation,
    ngx_str_t *reason)
{
    size_t      len;
    u_char      ch;
    ngx_str_t  *type;

    type = ngx_cognito_invocation_answer_header(invocation,
                                                "X-Amzn-ErrorType");

    for (len = 0; type && len < type->len; len++) {
        ch = type->data[len] | 0x20;

        if (ch < 'a' || ch > 'z') {
            break;
        }
    }

    if (type && len && len <= NGX_COGNITO_MAX_ERROR_TYPE) {
        reason->data = type->data;
        reason->len = len;
        return;
    }

    switch (invocation->status) {

    case NGX_HTTP_FORBIDDEN:
        ngx_str_set(reason, "AccessDeniedException");
        break;

    case NGX_HTTP_NOT_FOUND:
        ngx_str_set(reason, "ResourceNotFoundException");
        break;

    case NGX_HTTP_TOO_MANY_REQUESTS:
        ngx_str_set(reason, "TooManyRequestsException");
        break;

    default:

        if (invocation->status >= NGX_HTTP_INTERNAL_SERVER_ERROR) {
            ngx_str_set(reason, "ServiceException");

        } else {
            ngx_str_set(reason, "InvalidRequestException");
        }

        break;
    }
}


/* the function threw, or said too much */

static ngx_int_t
ngx_cognito_trigger_refused(ngx_cognito_call_t *call)
{
    ngx_str_t                      text, *name;
    ngx_cognito_invocation_t      *invocation;
    ngx_cognito_trigger_failure_t *failure;

    static ngx_str_t  too_large = ngx_string("Response payload size exceeded "
                          "maximum allowed payload size (6291556 bytes)");

    name = &ngx_cognito_triggers[call->triggering->trigger].name;
    invocation = &call->triggering->invocation;

    if (invocation->too_large) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_FAILED, name,
                                &too_large);
    }

    failure = ngx_cognito_decode(call->pool,
                                 &ngx_cognito_shape_trigger_failure,
                                 &invocation->answer);

    if (failure == NULL) {
        return ngx_cognito_trigger_not_understood(call);
    }

    text = failure->error_message.len ? failure->error_message
                                      : failure->error_type;

    if (text.len == 0) {
        return ngx_cognito_trigger_not_understood(call);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_FAILED, name, &text);
}


ngx_int_t
ngx_cognito_trigger_not_understood(ngx_cognito_call_t *call)
{
    return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_UNDERSTOOD);
}


static ngx_int_t
ngx_cognito_read_response(ngx_cognito_call_t *call)
{
    ngx_cognito_triggered_t       *triggered;
    const ngx_cognito_shape_t     *shape;
    ngx_cognito_triggering_t      *triggering;
    ngx_cognito_trigger_answer_t  *answer;

    triggering = call->triggering;
    triggered = &triggering->triggered[triggering->trigger];
    shape = ngx_cognito_triggers[triggering->trigger].shape;

    answer = ngx_cognito_decode(call->pool,
                                &ngx_cognito_shape_trigger_answer,
                                &triggering->invocation.answer);

    if (answer == NULL
        || !ngx_cognito_is_complete(&ngx_cognito_shape_trigger_answer, answer))
    {
        return ngx_cognito_trigger_not_understood(call);
    }

    if (shape) {
        triggered->response = ngx_cognito_decode(call->pool, shape,
                                                 &answer->response);

        if (triggered->response == NULL) {
            return ngx_cognito_trigger_not_understood(call);
        }
    }

    triggered->ran = 1;

    return NGX_OK;
}


void *
ngx_cognito_trigger_response(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger)
{
    return call->triggering ? call->triggering->triggered[trigger].response
                            : NULL;
}


ngx_uint_t
ngx_cognito_trigger_ran(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger)
{
    return call->triggering && call->triggering->triggered[trigger].ran;
}
