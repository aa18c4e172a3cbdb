
/*
 * The data key of a call's codes, asked of KMS as the AWS Encryption SDK asks
 * for one: GenerateDataKey with an encryption context that names the pool and
 * holds the public half of a key pair made for this call.
 *
 * All of it belongs to one job, which is run for the key pair and again for
 * each code, and lies outside of call->found, where a call that starts over
 * finds it.  Secrets are overwritten with the job's pool.  KMS may be asked
 * again for what did not reach it: a data key that nobody received is none
 * that anybody uses.  That there is no key ends no call; the log says why,
 * without anything that was sent or answered but the type of an error.
 *
 * What does not live here: the message that is made with the key
 * (ngx_cognito_envelope.c), and who gets it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_code_key.h"
#include "ngx_cognito_endpoint.h"
#include "ngx_cognito_envelope.h"


#define NGX_COGNITO_KMS_TIMEOUT     5000
#define NGX_COGNITO_KMS_TRIES       3
#define NGX_COGNITO_KMS_PAUSE       50      /* ms, doubled each time */

/* an encrypted data key has 6144 bytes at most */
#define NGX_COGNITO_KMS_MAX_ANSWER  32768

#define NGX_COGNITO_MAX_KMS_TYPE    64


struct ngx_cognito_kms_s {
    ngx_cognito_endpoint_t        endpoint;
    ngx_msec_t                    timeout;      /* of a try */
};


/* in the job's pool */

typedef struct {
    ngx_str_t                     user_pool;
    ngx_cognito_envelope_t       *envelope;
    ngx_cognito_data_key_t        key;          /* plain empty: none */
    ngx_str_t                     secret;       /* of the last run, */
    ngx_str_t                     text;         /* encrypted */
} ngx_cognito_code_key_job_t;


typedef struct ngx_cognito_code_key_s {
    ngx_cognito_job_t            *job;          /* NULL: there is no key */

    ngx_uint_t                    asked;        /* unsigned  asked:1; */
    ngx_uint_t                    tries;
    ngx_cognito_step_pt           then;
    ngx_cognito_invocation_t      invocation;
} ngx_cognito_code_key_t;


static char *ngx_cognito_kms_parameter(ngx_conf_t *cf,
    ngx_cognito_kms_t *kms, ngx_str_t *parameter);
static ngx_cognito_code_key_t *ngx_cognito_code_key(ngx_cognito_call_t *call);
static void ngx_cognito_code_key_cleanse(void *data);
static ngx_str_t *ngx_cognito_code_key_id(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_code_key_work(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_code_key_paired(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_code_key_seal(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_try_code_key(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_code_key_answered(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_code_key_failed(ngx_cognito_call_t *call,
    ngx_str_t *reason);
static void ngx_cognito_code_key_error_type(ngx_cognito_call_t *call,
    ngx_str_t *reason);
static ngx_int_t ngx_cognito_read_code_key(ngx_cognito_call_t *call);


/* cognito_kms /uri [parameter=value ...] | off */

char *
ngx_cognito_kms_conf(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    char                *p, *rv;
    ngx_str_t           *value;
    ngx_uint_t           i;
    ngx_cognito_kms_t  **slot, *kms;

    p = conf;
    slot = (ngx_cognito_kms_t **) (p + cmd->offset);

    if (*slot != NGX_CONF_UNSET_PTR) {
        return "is duplicate";
    }

    value = cf->args->elts;

    if (cf->args->nelts == 2 && ngx_strcmp(value[1].data, "off") == 0) {
        *slot = NULL;
        return NGX_CONF_OK;
    }

    rv = ngx_cognito_endpoint_uri(&value[1]);
    if (rv != NGX_CONF_OK) {
        return rv;
    }

    kms = ngx_palloc(cf->pool, sizeof(ngx_cognito_kms_t));
    if (kms == NULL) {
        return NGX_CONF_ERROR;
    }

    ngx_cognito_endpoint_init(&kms->endpoint, &value[1], "kms", NULL);
    kms->timeout = NGX_COGNITO_KMS_TIMEOUT;

    for (i = 2; i < cf->args->nelts; i++) {
        rv = ngx_cognito_kms_parameter(cf, kms, &value[i]);

        if (rv != NGX_CONF_OK) {
            return rv;
        }
    }

    *slot = kms;

    return NGX_CONF_OK;
}


static char *
ngx_cognito_kms_parameter(ngx_conf_t *cf, ngx_cognito_kms_t *kms,
    ngx_str_t *parameter)
{
    char        *rv;
    u_char      *p, *last;
    ngx_str_t    name, value;
    ngx_uint_t   known;

    known = 0;
    last = parameter->data + parameter->len;
    p = ngx_strlchr(parameter->data, last, '=');

    if (p) {
        name.data = parameter->data;
        name.len = p - name.data;
        value.data = p + 1;
        value.len = last - value.data;

        if (ngx_cognito_is_option(&name, "timeout")) {
            kms->timeout = ngx_parse_time(&value, 0);

            return (kms->timeout && kms->timeout != (ngx_msec_t) NGX_ERROR)
                       ? NGX_CONF_OK : "has an invalid \"timeout\"";
        }

        rv = ngx_cognito_endpoint_parameter(cf, &kms->endpoint, &name, &value,
                                            &known);
        if (rv != NGX_CONF_OK) {
            return rv;
        }
    }

    if (!known) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "invalid parameter \"%V\"",
                           parameter);
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;
}


ngx_int_t
ngx_cognito_kms_ready(ngx_conf_t *cf, ngx_cognito_kms_t *kms,
    ngx_cognito_service_t *service)
{
    char  *complaint;

    complaint = ngx_cognito_endpoint_ready(cf, &kms->endpoint, service);

    if (complaint != NGX_CONF_OK) {
        ngx_conf_log_error(NGX_LOG_EMERG, cf, 0, "\"cognito_kms\" %s",
                           complaint);
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_cognito_code_key_t *
ngx_cognito_code_key(ngx_cognito_call_t *call)
{
    ngx_pool_cleanup_t  *cleanup;

    if (call->code_key) {
        return call->code_key;
    }

    cleanup = ngx_pool_cleanup_add(call->pool, sizeof(ngx_cognito_code_key_t));
    if (cleanup == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    ngx_memzero(cleanup->data, sizeof(ngx_cognito_code_key_t));

    cleanup->handler = ngx_cognito_code_key_cleanse;

    call->code_key = cleanup->data;

    return call->code_key;
}


static void
ngx_cognito_code_key_cleanse(void *data)
{
    ngx_cognito_code_key_t *code_key = data;

    ngx_cognito_invocation_cleanse(&code_key->invocation);
}


ngx_int_t
ngx_cognito_ask_code_key(ngx_cognito_call_t *call, ngx_cognito_step_pt then)
{
    ngx_cognito_job_t           *job;
    ngx_cognito_code_key_t      *code_key;
    ngx_cognito_code_key_job_t  *data;

    code_key = ngx_cognito_code_key(call);
    if (code_key == NULL) {
        return NGX_ERROR;
    }

    if (code_key->asked) {
        return then(call);
    }

    code_key->asked = 1;

    if (call->front->kms == NULL || ngx_cognito_code_key_id(call) == NULL) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: no data key for codes: %s",
                      call->front->kms ? "the user pool has no KMSKeyID"
                                       : "no \"cognito_kms\" is set");
        return then(call);
    }

    code_key->then = then;

    job = ngx_cognito_job_create(call, ngx_cognito_code_key_work,
                                 sizeof(ngx_cognito_code_key_job_t));
    if (job == NULL) {
        return NGX_ERROR;
    }

    data = job->data;

    if (ngx_cognito_job_copy(job, &data->user_pool,
                             &call->found.user_pool->id)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_code_key_paired);
}


static ngx_str_t *
ngx_cognito_code_key_id(ngx_cognito_call_t *call)
{
    ngx_cognito_lambda_config_t  *config;

    config = call->found.user_pool->settings->lambda_config;

    return (config && config->kms_key_id.len) ? &config->kms_key_id : NULL;
}


static ngx_int_t
ngx_cognito_code_key_work(ngx_cognito_job_t *job)
{
    ngx_cognito_code_key_job_t *data = job->data;

    data->envelope = ngx_cognito_envelope_create(job->pool, &data->user_pool);

    return data->envelope ? NGX_OK : NGX_ERROR;
}


static ngx_int_t
ngx_cognito_code_key_paired(ngx_cognito_call_t *call)
{
    ngx_cognito_code_key_t               *code_key;
    ngx_cognito_invocation_t             *invocation;
    ngx_cognito_code_key_job_t           *data;
    ngx_cognito_generate_data_key_ask_t   ask;

    code_key = call->code_key;
    code_key->job = call->job;
    data = call->job->data;

    ngx_memzero(&ask, sizeof(ngx_cognito_generate_data_key_ask_t));

    ask.key_id = *ngx_cognito_code_key_id(call);
    ask.encryption_context = ngx_cognito_envelope_context(data->envelope);
    ngx_str_set(&ask.key_spec, "AES_256");

    invocation = &code_key->invocation;
    invocation->max = NGX_COGNITO_KMS_MAX_ANSWER;
    invocation->timeout = call->front->kms->timeout;
    ngx_str_set(&invocation->type, "application/x-amz-json-1.1");

    if (ngx_cognito_encode(call->pool,
                           &ngx_cognito_shape_generate_data_key_ask, &ask,
                           &invocation->body)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_try_code_key(call);
}


static ngx_int_t
ngx_cognito_try_code_key(ngx_cognito_call_t *call)
{
    ngx_keyval_t              *header;
    ngx_cognito_invocation_t  *invocation;

    invocation = &call->code_key->invocation;

    /* each try is signed anew */

    invocation->headers = ngx_array_create(call->pool, 5,
                                           sizeof(ngx_keyval_t));
    if (invocation->headers == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    header = ngx_array_push(invocation->headers);

    ngx_str_set(&header->key, "x-amz-target");
    ngx_str_set(&header->value, "TrentService.GenerateDataKey");

    if (ngx_cognito_endpoint_address(call, &call->front->kms->endpoint,
                                     invocation)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_invoke(call, invocation, ngx_cognito_code_key_answered);
}


static ngx_int_t
ngx_cognito_code_key_answered(ngx_cognito_call_t *call)
{
    ngx_str_t                  reason;
    ngx_uint_t                 again;
    ngx_cognito_code_key_t    *code_key;
    ngx_cognito_invocation_t  *invocation;

    code_key = call->code_key;
    invocation = &code_key->invocation;

    if (invocation->failed) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_str_null(&reason);

    again = ngx_cognito_code_key_failed(call, &reason);

    if (reason.len == 0 && ngx_cognito_read_code_key(call) != NGX_OK) {
        ngx_str_set(&reason, "its answer is not understood");
    }

    ngx_cognito_invocation_cleanse(invocation);

    if (reason.len == 0) {
        return code_key->then(call);
    }

    ngx_log_error(NGX_LOG_ERR, call->log, 0,
                  "cognito: KMS gave no data key at try %ui: %V, status %ui",
                  code_key->tries + 1, &reason, invocation->status);

    if (again && ++code_key->tries < NGX_COGNITO_KMS_TRIES) {
        return ngx_cognito_pause(call,
                                 NGX_COGNITO_KMS_PAUSE
                                 << (code_key->tries - 1),
                                 ngx_cognito_try_code_key);
    }

    return code_key->then(call);
}


/* whether it may be tried again; without a reason there is a whole answer */

static ngx_uint_t
ngx_cognito_code_key_failed(ngx_cognito_call_t *call, ngx_str_t *reason)
{
    ngx_uint_t                 status;
    ngx_cognito_invocation_t  *invocation;

    static ngx_str_t  throttled = ngx_string("ThrottlingException");

    invocation = &call->code_key->invocation;
    status = invocation->status;

    if (invocation->late || status == NGX_HTTP_GATEWAY_TIME_OUT) {
        ngx_str_set(reason, "it did not answer in time");
        return 1;
    }

    if (status == 0 || (status == NGX_HTTP_BAD_GATEWAY && !invocation->whole))
    {
        ngx_str_set(reason, "it cannot be reached");
        return 1;
    }

    if (status == NGX_HTTP_OK) {

        if (invocation->too_large) {
            ngx_str_set(reason, "its answer is too large");
            return 0;
        }

        if (!invocation->whole) {
            ngx_str_set(reason, "it broke off its answer");
            return 1;
        }

        return 0;
    }

    ngx_cognito_code_key_error_type(call, reason);

    return status >= NGX_HTTP_INTERNAL_SERVER_ERROR
           || status == NGX_HTTP_TOO_MANY_REQUESTS
           || (reason->len == throttled.len
               && ngx_strncmp(reason->data, throttled.data, reason->len) == 0);
}


/* "AccessDeniedException", which a name space and a "#" may precede */

static void
ngx_cognito_code_key_error_type(ngx_cognito_call_t *call, ngx_str_t *reason)
{
    u_char                     *p, *last, ch;
    ngx_cognito_kms_failure_t  *failure;

    ngx_str_set(reason, "it refuses");

    failure = ngx_cognito_decode(call->pool, &ngx_cognito_shape_kms_failure,
                                 &call->code_key->invocation.answer);

    if (failure == NULL || failure->__type.len == 0) {
        return;
    }

    p = failure->__type.data;
    last = p + failure->__type.len;

    while (last > p) {
        ch = *(last - 1) | 0x20;

        if (ch < 'a' || ch > 'z') {
            break;
        }

        last--;
    }

    p = last;
    last = failure->__type.data + failure->__type.len;

    if (last > p && last - p <= NGX_COGNITO_MAX_KMS_TYPE) {
        reason->data = p;
        reason->len = last - p;
    }
}


/* what is decoded of an answer that is none is overwritten, too */

static ngx_int_t
ngx_cognito_read_code_key(ngx_cognito_call_t *call)
{
    ngx_int_t                                rc;
    ngx_str_t                               *text;
    ngx_cognito_job_t                       *job;
    ngx_cognito_decoder_t                   *decoder;
    ngx_cognito_data_key_t                  *key;
    ngx_cognito_code_key_job_t              *data;
    ngx_cognito_generate_data_key_answer_t  *answer;

    decoder = ngx_cognito_decoder_create(call->pool,
                                 &ngx_cognito_shape_generate_data_key_answer);
    if (decoder == NULL) {
        return NGX_ERROR;
    }

    text = &call->code_key->invocation.answer;

    (void) ngx_cognito_decoder_feed(decoder, text->data, text->len);

    rc = ngx_cognito_decoder_finish(decoder);
    answer = ngx_cognito_decoder_value(decoder);

    job = call->code_key->job;
    data = job->data;
    key = &data->key;

    if (rc != NGX_OK
        || answer->plaintext.len != NGX_COGNITO_DATA_KEY_LEN
        || answer->ciphertext_blob.len == 0
        || answer->key_id.len == 0)
    {
        rc = NGX_DECLINED;

    } else if (ngx_cognito_job_copy(job, &key->encrypted,
                                    &answer->ciphertext_blob)
               != NGX_OK
               || ngx_cognito_job_copy(job, &key->kms_key, &answer->key_id)
                  != NGX_OK)
    {
        rc = NGX_ERROR;

    } else {
        rc = ngx_cognito_job_copy(job, &key->plain, &answer->plaintext);
    }

    ngx_cognito_cleanse(&ngx_cognito_shape_generate_data_key_answer, answer);

    return rc;
}


ngx_int_t
ngx_cognito_keep_secret(ngx_cognito_call_t *call, const ngx_str_t *secret,
    ngx_str_t *kept)
{
    ngx_cognito_job_t           *job;
    ngx_cognito_code_key_job_t  *data;

    job = call->code_key ? call->code_key->job : NULL;
    data = job ? job->data : NULL;

    if (data == NULL || data->key.plain.len == 0) {
        return NGX_DECLINED;
    }

    return ngx_cognito_job_copy(job, kept, secret) == NGX_OK
               ? NGX_OK : ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
}


ngx_int_t
ngx_cognito_encrypt_secret(ngx_cognito_call_t *call, const ngx_str_t *kept,
    ngx_cognito_step_pt then)
{
    ngx_cognito_job_t           *job;
    ngx_cognito_code_key_job_t  *data;

    job = call->code_key->job;
    data = job->data;

    data->secret = *kept;
    job->work = ngx_cognito_code_key_seal;

    return ngx_cognito_run_job(call, job, then);
}


static ngx_int_t
ngx_cognito_code_key_seal(ngx_cognito_job_t *job)
{
    ngx_cognito_code_key_job_t *data = job->data;

    return ngx_cognito_envelope_seal(data->envelope, job->pool, &data->key,
                                     &data->secret, &data->text);
}


ngx_str_t *
ngx_cognito_encrypted_secret(ngx_cognito_call_t *call)
{
    ngx_cognito_code_key_job_t  *data;

    data = call->code_key->job->data;

    return &data->text;
}
