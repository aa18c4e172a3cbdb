
/*
 * Events: the table of triggers, by which function and from which source
 * each is asked, and what it is told.
 *
 * An event is the envelope and a request; the function answers with the
 * whole of it.  What does not live here: the asking and what is made of an
 * answer (ngx_cognito_trigger.c), and what goes into a request but attributes
 * and the client's metadata (src/op, src/message).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_trigger_internal.h"
#include "ngx_cognito_steps.h"


#define NGX_COGNITO_ANY                ((ngx_uint_t) -1)


/* by which source a trigger is asked; the first row that fits */

typedef struct {
    ngx_uint_t                    trigger;
    ngx_uint_t                    operation;    /* or _ANY */
    ngx_uint_t                    flow;         /* 0: any */
    ngx_uint_t                    challenge;    /* that was answered; 0: any */
    ngx_str_t                     source;
} ngx_cognito_trigger_source_t;


/* what a message is sent for, as the sources of those who make it say */

typedef struct {
    ngx_uint_t                    operation;    /* or _ANY */
    ngx_str_t                     occasion;
} ngx_cognito_trigger_occasion_t;


static const ngx_str_t *ngx_cognito_trigger_function(
    ngx_cognito_call_t *call, ngx_uint_t trigger);
static const ngx_str_t *ngx_cognito_token_function(
    ngx_cognito_lambda_config_t *config, ngx_uint_t trigger);
static ngx_uint_t ngx_cognito_is_call_of(ngx_cognito_call_t *call,
    ngx_uint_t operation);
static ngx_cognito_trigger_request_t *ngx_cognito_trigger_request_of(
    ngx_cognito_call_t *call, ngx_uint_t stored);
static ngx_int_t ngx_cognito_trigger_attributes(ngx_cognito_call_t *call,
    ngx_uint_t stored, ngx_array_t **attributes);
static ngx_int_t ngx_cognito_add_entry(ngx_array_t *entries, const char *key,
    const ngx_str_t *value);
static ngx_int_t ngx_cognito_trigger_headers(ngx_cognito_call_t *call,
    ngx_str_t *type, ngx_cognito_invocation_t *invocation);
static ngx_int_t ngx_cognito_trigger_event(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger, ngx_cognito_trigger_request_t *request,
    ngx_str_t *text);
static ngx_int_t ngx_cognito_trigger_source(ngx_cognito_call_t *call,
    ngx_uint_t trigger, ngx_str_t *source);
static const ngx_str_t *ngx_cognito_trigger_occasion(
    ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_trigger_uri(ngx_cognito_call_t *call,
    const ngx_str_t *function, ngx_str_t *uri);
static ngx_int_t ngx_cognito_function_name(const ngx_str_t *function,
    ngx_str_t *name);


const ngx_cognito_trigger_t  ngx_cognito_triggers[NGX_COGNITO_NTRIGGERS] = {

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
      &ngx_cognito_shape_user_migration_answer },

    { ngx_string("CustomMessage"), ngx_string("1"),
      ngx_string("{\"smsMessage\":null,\"emailMessage\":null,"
                 "\"emailSubject\":null}"),
      &ngx_cognito_shape_custom_message_answer },

    { ngx_string("CustomEmailSender"), ngx_string("1"),
      ngx_string("{}"), NULL },

    { ngx_string("CustomSMSSender"), ngx_string("1"),
      ngx_string("{}"), NULL },

    { ngx_string("InboundFederation"), ngx_string("1"),
      ngx_string("{\"userAttributesToMap\":{}}"),
      &ngx_cognito_shape_inbound_federation_answer }
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
      ngx_string("UserMigration_Authentication") },

    /* "_" and the occasion follow */

    { NGX_COGNITO_TRIGGER_CUSTOM_MESSAGE,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("CustomMessage") },

    { NGX_COGNITO_TRIGGER_CUSTOM_EMAIL_SENDER,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("CustomEmailSender") },

    { NGX_COGNITO_TRIGGER_CUSTOM_SMS_SENDER,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("CustomSMSSender") },

    { NGX_COGNITO_TRIGGER_INBOUND_FEDERATION,
      NGX_COGNITO_ANY, 0, 0,
      ngx_string("InboundFederation_ExternalProvider") }
};

#define NGX_COGNITO_NSOURCES                                                  \
    (sizeof(ngx_cognito_trigger_sources)                                      \
     / sizeof(ngx_cognito_trigger_sources[0]))


static ngx_cognito_trigger_occasion_t  ngx_cognito_trigger_occasions[] = {

    { NGX_COGNITO_OP_SIGN_UP, ngx_string("SignUp") },
    { NGX_COGNITO_OP_RESEND_CONFIRMATION_CODE, ngx_string("ResendCode") },
    { NGX_COGNITO_OP_ADMIN_CREATE_USER, ngx_string("AdminCreateUser") },
    { NGX_COGNITO_OP_FORGOT_PASSWORD, ngx_string("ForgotPassword") },
    { NGX_COGNITO_OP_ADMIN_RESET_USER_PASSWORD, ngx_string("ForgotPassword") },
    { NGX_COGNITO_OP_UPDATE_USER_ATTRIBUTES,
      ngx_string("UpdateUserAttribute") },
    { NGX_COGNITO_OP_ADMIN_UPDATE_USER_ATTRIBUTES,
      ngx_string("UpdateUserAttribute") },
    { NGX_COGNITO_OP_GET_USER_ATTRIBUTE_VERIFICATION_CODE,
      ngx_string("VerifyUserAttribute") },
    { NGX_COGNITO_ANY, ngx_string("Authentication") }
};

#define NGX_COGNITO_NOCCASIONS                                                \
    (sizeof(ngx_cognito_trigger_occasions)                                    \
     / sizeof(ngx_cognito_trigger_occasions[0]))


const ngx_str_t *
ngx_cognito_trigger_name(ngx_cognito_trigger_e trigger)
{
    return &ngx_cognito_triggers[trigger].name;
}


ngx_uint_t
ngx_cognito_has_trigger(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger)
{
    return ngx_cognito_trigger_function(call, trigger) != NULL;
}


static const ngx_str_t *
ngx_cognito_trigger_function(ngx_cognito_call_t *call, ngx_uint_t trigger)
{
    const ngx_str_t              *function;
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

    case NGX_COGNITO_TRIGGER_CUSTOM_MESSAGE:
        function = &config->custom_message;
        break;

    case NGX_COGNITO_TRIGGER_CUSTOM_EMAIL_SENDER:
        function = config->custom_email_sender
                       ? &config->custom_email_sender->lambda_arn : NULL;
        break;

    case NGX_COGNITO_TRIGGER_CUSTOM_SMS_SENDER:
        function = config->custom_sms_sender
                       ? &config->custom_sms_sender->lambda_arn : NULL;
        break;

    case NGX_COGNITO_TRIGGER_INBOUND_FEDERATION:
        function = config->inbound_federation
                       ? &config->inbound_federation->lambda_arn : NULL;
        break;

    default: /* NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION, _V2, _V3 */
        function = ngx_cognito_token_function(config, trigger);
        break;
    }

    return (function && function->len) ? function : NULL;
}


/* the versions of PreTokenGeneration exclude each other */

static const ngx_str_t *
ngx_cognito_token_function(ngx_cognito_lambda_config_t *config,
    ngx_uint_t trigger)
{
    ngx_uint_t  version;

    version = NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V1_0;

    if (config->pre_token_generation_config) {
        version = config->pre_token_generation_config->lambda_version;
    }

    if (trigger - NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION
        != version - NGX_COGNITO_PRE_TOKEN_GENERATION_LAMBDA_VERSION_V1_0)
    {
        return NULL;
    }

    return config->pre_token_generation_config
               ? &config->pre_token_generation_config->lambda_arn
               : &config->pre_token_generation;
}


ngx_cognito_trigger_request_t *
ngx_cognito_trigger_request(ngx_cognito_call_t *call)
{
    return ngx_cognito_trigger_request_of(call,
                                          call->found.user.version != 0);
}


ngx_cognito_trigger_request_t *
ngx_cognito_message_trigger_request(ngx_cognito_call_t *call)
{
    return ngx_cognito_trigger_request_of(call, 1);
}


static ngx_cognito_trigger_request_t *
ngx_cognito_trigger_request_of(ngx_cognito_call_t *call, ngx_uint_t stored)
{
    ngx_cognito_trigger_request_t  *request;

    request = ngx_pcalloc(call->pool, sizeof(ngx_cognito_trigger_request_t));

    if (request == NULL
        || ngx_cognito_trigger_attributes(call, stored,
                                          &request->user_attributes)
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
ngx_cognito_trigger_attributes(ngx_cognito_call_t *call, ngx_uint_t stored,
    ngx_array_t **attributes)
{
    ngx_uint_t                  i;
    ngx_array_t                *list;
    ngx_cognito_entry_t        *entry, *attribute;
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

    if (stored && ngx_cognito_add_entry(list, "sub", &user->sub) != NGX_OK) {
        return NGX_ERROR;
    }

    if ((stored
         || user->status != NGX_COGNITO_USER_STATUS_UNCONFIRMED)
        && ngx_cognito_add_entry(list, "cognito:user_status",
                       ngx_cognito_enum_text(&ngx_cognito_shape_user_status,
                                             user->status))
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    attribute = user->attributes ? user->attributes->elts : NULL;

    for (i = 0; user->attributes && i < user->attributes->nelts; i++) {
        entry = ngx_array_push(list);
        if (entry == NULL) {
            return NGX_ERROR;
        }

        *entry = attribute[i];
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
ngx_cognito_trigger_invocation(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger, ngx_cognito_trigger_request_t *request,
    ngx_str_t *type, ngx_cognito_invocation_t *invocation)
{
    const ngx_str_t  *name;

    static ngx_str_t  unset =
                      ngx_string("No endpoint is set by cognito_lambda");
    static ngx_str_t  unnamed = ngx_string("The ARN names no function");

    name = &ngx_cognito_triggers[trigger].name;

    ngx_memzero(invocation, sizeof(ngx_cognito_invocation_t));

    invocation->max = NGX_COGNITO_LAMBDA_MAX_ANSWER;
    invocation->timeout = call->front->lambda_timeout;

    if (call->front->lambda.len == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_INVOKED, name,
                                &unset);
    }

    switch (ngx_cognito_trigger_uri(call,
                                  ngx_cognito_trigger_function(call, trigger),
                                    &invocation->uri))
    {
    case NGX_OK:
        break;

    case NGX_DECLINED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_TRIGGER_NOT_INVOKED, name,
                                &unnamed);

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_trigger_headers(call, type, invocation) != NGX_OK
        || ngx_cognito_trigger_event(call, trigger, request,
                                     &invocation->body)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_trigger_headers(ngx_cognito_call_t *call, ngx_str_t *type,
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
    header->value = *type;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_trigger_event(ngx_cognito_call_t *call,
    ngx_cognito_trigger_e trigger, ngx_cognito_trigger_request_t *request,
    ngx_str_t *text)
{
    ngx_cognito_found_t           *found;
    ngx_cognito_trigger_event_t    event;
    ngx_cognito_trigger_caller_t   caller;

    found = &call->found;

    ngx_memzero(&event, sizeof(ngx_cognito_trigger_event_t));

    event.version = ngx_cognito_triggers[trigger].version;
    event.region = call->service->region;
    event.user_pool_id = found->user_pool->id;
    event.user_name = found->user.username.len ? found->user.username
                                               : call->asked.username;
    event.caller_context = &caller;
    event.request = request;
    event.response = ngx_cognito_triggers[trigger].response;

    ngx_str_set(&caller.aws_sdk_version, "aws-sdk-unknown-unknown");

    if (found->client) {
        caller.client_id = found->client->id;

    } else {
        ngx_str_set(&caller.client_id, "CLIENT_ID_NOT_APPLICABLE");
    }

    if (ngx_cognito_trigger_source(call, trigger, &event.trigger_source)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_encode(call->pool, &ngx_cognito_shape_trigger_event,
                              &event, text);
}


static ngx_int_t
ngx_cognito_trigger_source(ngx_cognito_call_t *call, ngx_uint_t trigger,
    ngx_str_t *source)
{
    ngx_uint_t                     i;
    const ngx_str_t               *occasion;
    ngx_cognito_trigger_source_t  *row;

    if (trigger == NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V2
        || trigger == NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V3)
    {
        trigger = NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION;
    }

    row = ngx_cognito_trigger_sources;

    for (i = 0; i < NGX_COGNITO_NSOURCES - 1; i++, row++) {
        if (row->trigger == trigger
            && (row->operation == NGX_COGNITO_ANY
                || ngx_cognito_is_call_of(call, row->operation))
            && (row->flow == 0 || row->flow == call->found.flow)
            && (row->challenge == 0
                || row->challenge == call->found.challenge))
        {
            break;
        }
    }

    *source = row->source;

    if (trigger != NGX_COGNITO_TRIGGER_CUSTOM_MESSAGE
        && trigger != NGX_COGNITO_TRIGGER_CUSTOM_EMAIL_SENDER
        && trigger != NGX_COGNITO_TRIGGER_CUSTOM_SMS_SENDER)
    {
        return NGX_OK;
    }

    occasion = ngx_cognito_trigger_occasion(call);

    source->data = ngx_pnalloc(call->pool, row->source.len + 1
                                           + occasion->len);
    if (source->data == NULL) {
        return NGX_ERROR;
    }

    source->len = ngx_sprintf(source->data, "%V_%V", &row->source, occasion)
                  - source->data;

    return NGX_OK;
}


static const ngx_str_t *
ngx_cognito_trigger_occasion(ngx_cognito_call_t *call)
{
    ngx_uint_t  i;

    for (i = 0; i < NGX_COGNITO_NOCCASIONS - 1; i++) {
        if (ngx_cognito_is_call_of(call,
                                   ngx_cognito_trigger_occasions[i].operation))
        {
            break;
        }
    }

    return &ngx_cognito_trigger_occasions[i].occasion;
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
