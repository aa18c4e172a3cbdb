
/*
 * How a device proves itself: DEVICE_SRP_AUTH, which is answered with the
 * client's number A, and DEVICE_PASSWORD_VERIFIER, which is answered with the
 * proof that the device knows its password.
 *
 * The first is asked for in a session whose id is the device's key
 * (ngx_cognito_device_sign_in.c); whoever has proven no other factor finds
 * none.  The second is a session, too, which travels as the secret block;
 * both numbers lie sealed in its record.  Each is good for one answer, right
 * or wrong.
 *
 * What does not live here: the mathematics (src/auth/ngx_cognito_srp.c).  All
 * memory is the call's, but what a job works on, which is the job's and
 * cleansed by it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_srp.h"


#define NGX_COGNITO_MAX_DEVICE_KEY  55


/* what the record of a DEVICE_PASSWORD_VERIFIER keeps, sealed */

typedef struct {
    ngx_cognito_srp_t             server;       /* b and B */
    u_char                        client[NGX_COGNITO_SRP_LEN];  /* A */
} ngx_cognito_device_numbers_t;


/* a job's: the numbers are made, or the proof is checked with them */

typedef struct {
    u_char                        verifier[NGX_COGNITO_SRP_LEN];
    ngx_cognito_device_numbers_t  numbers;
    ngx_str_t                     group_key;
    ngx_str_t                     key;
    ngx_str_t                     secret_block;
    ngx_str_t                     timestamp;
    ngx_str_t                     proof;
} ngx_cognito_device_work_t;


static ngx_int_t ngx_cognito_check_device_number(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_device_session(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_find_device_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_take_up_device_session(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_device_session(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_make_device_numbers(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_device_make_work(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_ask_device_proof(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_device_parameters(ngx_cognito_call_t *call,
    const ngx_cognito_device_numbers_t *numbers);
static ngx_int_t ngx_cognito_keep_device_numbers(ngx_cognito_call_t *call,
    ngx_cognito_device_numbers_t *numbers);
static ngx_int_t ngx_cognito_open_device_block(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_decode_device_block(ngx_cognito_call_t *call,
    ngx_str_t *bytes);
static ngx_int_t ngx_cognito_check_device_proof(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_describe_device_proof(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_cognito_device_record_t *device);
static ngx_int_t ngx_cognito_restore_device_numbers(ngx_cognito_call_t *call,
    ngx_cognito_device_numbers_t *numbers);
static ngx_int_t ngx_cognito_device_check_work(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_device_proof_checked(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_fill_device_work(ngx_cognito_call_t *call,
    ngx_cognito_device_work_t *work, ngx_cognito_device_record_t *device);


const ngx_cognito_step_pt  ngx_cognito_device_srp_auth_steps[] = {
    ngx_cognito_need_device_tracking,
    ngx_cognito_check_device_number,
    ngx_cognito_open_device_session,        /* if the client has one */
    ngx_cognito_find_device_user,
    ngx_cognito_take_up_device_session,     /* if it has none */
    ngx_cognito_find_session,
    ngx_cognito_judge_device_session,
    ngx_cognito_make_device_numbers,
    ngx_cognito_commit_sign_in,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_device_verifier_steps[] = {
    ngx_cognito_need_device_tracking,
    ngx_cognito_open_device_block,
    ngx_cognito_find_session,
    ngx_cognito_check_device_proof,
    NULL
};


static ngx_int_t
ngx_cognito_check_device_number(ngx_cognito_call_t *call)
{
    ngx_int_t         rc;
    const ngx_str_t  *text;
    u_char            number[NGX_COGNITO_SRP_LEN];

    text = ngx_cognito_required_parameter(call, "SRP_A");

    if (text == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_srp_parse(text, number);

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_UNUSABLE_SRP_A);
    }

    return NGX_OK;
}


/*
 * Clients send the session they have.  After a second factor that is the one
 * they answered then, which says nothing of the device.
 */

static ngx_int_t
ngx_cognito_open_device_session(ngx_cognito_call_t *call)
{
    ngx_str_t                       id;
    ngx_cognito_found_t            *found;
    ngx_cognito_session_content_t  *session;

    found = &call->found;

    if (found->device_key.len > NGX_COGNITO_MAX_DEVICE_KEY) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    if (call->asked.session.len == 0) {
        return NGX_OK;
    }

    if (ngx_cognito_read_session(call, &session) != NGX_OK) {
        return NGX_ERROR;
    }

    if (session && session->challenge != found->challenge) {
        return NGX_OK;
    }

    if (ngx_cognito_open_session(call, 0) != NGX_OK
        || ngx_cognito_device_session_id(call, &found->device_key, &id)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (!ngx_cognito_same_name(&id, &found->session->id)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_find_device_user(ngx_cognito_call_t *call)
{
    return call->found.session ? NGX_OK : ngx_cognito_find_user(call);
}


/* the session that a client without one would have */

static ngx_int_t
ngx_cognito_take_up_device_session(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t            *found;
    ngx_cognito_session_content_t  *session;

    found = &call->found;

    if (found->session) {
        return NGX_OK;
    }

    if (found->user.record == NULL) {
        return ngx_cognito_hides_users(call)
                   ? ngx_cognito_fail(call, NGX_COGNITO_E_INVALID_SESSION)
                   : ngx_cognito_refuse_absent_user(call);
    }

    session = ngx_pcalloc(call->pool, sizeof(ngx_cognito_session_content_t));
    if (session == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    session->pool = found->user_pool->id;
    session->client = found->client->id;
    session->username = found->user.username;
    session->challenge = found->challenge;

    found->session = session;
    found->gone_error = NGX_COGNITO_E_INVALID_SESSION;

    return ngx_cognito_device_session_id(call, &found->device_key,
                                         &session->id);
}


static ngx_int_t
ngx_cognito_judge_device_session(ngx_cognito_call_t *call)
{
    if (call->found.answered->expires.value <= call->now) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_SESSION_EXPIRED);
    }

    return NGX_OK;
}


/* b and B */

static ngx_int_t
ngx_cognito_make_device_numbers(ngx_cognito_call_t *call)
{
    ngx_cognito_job_t            *job;
    ngx_cognito_device_work_t    *work;
    ngx_cognito_device_record_t  *device;

    device = ngx_cognito_device(call, &call->found.device_key);

    if (device == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DEVICE_NOT_FOUND);
    }

    job = ngx_cognito_job_create(call, ngx_cognito_device_make_work,
                                 sizeof(ngx_cognito_device_work_t));
    if (job == NULL) {
        return NGX_ERROR;
    }

    work = job->data;

    if (ngx_cognito_fill_device_work(call, work, device) != NGX_OK) {
        return NGX_ERROR;
    }

    if (ngx_cognito_srp_parse(ngx_cognito_parameter(call, "SRP_A"),
                              work->numbers.client)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_ask_device_proof);
}


static ngx_int_t
ngx_cognito_device_make_work(ngx_cognito_job_t *job)
{
    ngx_int_t                   rc;
    ngx_cognito_device_work_t  *work;

    work = job->data;

    rc = ngx_cognito_srp_make(&work->numbers.server, work->verifier);

    ngx_cognito_cleanse_bytes(work->verifier, NGX_COGNITO_SRP_LEN);

    return rc;
}


static ngx_int_t
ngx_cognito_ask_device_proof(ngx_cognito_call_t *call)
{
    ngx_int_t                   rc;
    ngx_cognito_device_work_t  *work;

    work = call->job->data;
    rc = NGX_ERROR;

    if (ngx_cognito_challenge_begin(call,
                         NGX_COGNITO_CHALLENGE_NAME_DEVICE_PASSWORD_VERIFIER)
        == NGX_OK
        && ngx_cognito_keep_device_numbers(call, &work->numbers) == NGX_OK
        && ngx_cognito_new_session(call) == NGX_OK)
    {
        rc = ngx_cognito_device_parameters(call, &work->numbers);
    }

    ngx_cognito_cleanse_bytes(&work->numbers,
                              sizeof(ngx_cognito_device_numbers_t));

    return rc;
}


/* the secret block is the session, in the base64 that clients take apart */

static ngx_int_t
ngx_cognito_device_parameters(ngx_cognito_call_t *call,
    const ngx_cognito_device_numbers_t *numbers)
{
    ngx_int_t                     rc;
    ngx_str_t                     block, number, salt, *session;
    ngx_cognito_device_record_t  *device;
    ngx_cognito_device_secret_t   secret;

    device = ngx_cognito_device(call, &call->found.device_key);

    if (ngx_cognito_open_device(call, device, &secret) != NGX_OK) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_srp_print(call->pool, secret.salt.data, secret.salt.len,
                               &salt);

    ngx_cognito_cleanse_bytes(secret.plain.data, secret.plain.len);

    session = &call->found.reply->session;

    block.data = ngx_pnalloc(call->pool,
                             ngx_base64_encoded_length(session->len));

    if (rc != NGX_OK || block.data == NULL
        || ngx_cognito_srp_print(call->pool, numbers->server.number,
                                 NGX_COGNITO_SRP_LEN, &number)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_encode_base64(&block, session);
    ngx_str_null(session);

    if (ngx_cognito_challenge_parameter(call, "DEVICE_KEY", &device->key)
        != NGX_OK
        || ngx_cognito_challenge_parameter(call, "SALT", &salt) != NGX_OK
        || ngx_cognito_challenge_parameter(call, "SECRET_BLOCK", &block)
           != NGX_OK
        || ngx_cognito_challenge_parameter(call, "SRP_B", &number) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_challenge_parameter(call, "USERNAME",
                                           &call->found.user.username);
}


/* found.offer is the record to be; it opens for its own key only */

static ngx_int_t
ngx_cognito_keep_device_numbers(ngx_cognito_call_t *call,
    ngx_cognito_device_numbers_t *numbers)
{
    ngx_str_t             key, plain;
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (ngx_cognito_random_uuid(call->pool, &found->session_id) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &found->session_id, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    plain.data = (u_char *) numbers;
    plain.len = sizeof(ngx_cognito_device_numbers_t);

    if (ngx_cognito_seal(call->service->store.keyring, call->pool, &key,
                         &plain, &found->offer->sealed)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    found->offer->second = found->answered->second;

    return NGX_OK;
}


/* the proof */

static ngx_int_t
ngx_cognito_open_device_block(ngx_cognito_call_t *call)
{
    ngx_str_t                       timestamp;
    ngx_cognito_session_content_t  *session;

    if (ngx_cognito_required_parameter(call, "PASSWORD_CLAIM_SECRET_BLOCK")
        == NULL
        || ngx_cognito_required_parameter(call, "PASSWORD_CLAIM_SIGNATURE")
           == NULL
        || ngx_cognito_proof_timestamp(call, &timestamp) != NGX_OK
        || ngx_cognito_decode_device_block(call, &call->asked.session)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_read_session(call, &session) != NGX_OK) {
        return NGX_ERROR;
    }

    if (session == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_PASSWORD);
    }

    return ngx_cognito_open_session(call, 0);
}


static ngx_int_t
ngx_cognito_decode_device_block(ngx_cognito_call_t *call, ngx_str_t *bytes)
{
    ngx_str_t  block;

    block = *ngx_cognito_parameter(call, "PASSWORD_CLAIM_SECRET_BLOCK");

    bytes->data = ngx_pnalloc(call->pool,
                              ngx_base64_decoded_length(block.len));
    if (bytes->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_decode_base64(bytes, &block) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_PASSWORD);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_check_device_proof(ngx_cognito_call_t *call)
{
    ngx_str_t                    *key;
    ngx_cognito_job_t            *job;
    ngx_cognito_device_record_t  *device;

    key = &call->found.answered->device_key;

    if (!ngx_cognito_same_name(key, &call->found.device_key)) {
        return ngx_cognito_refuse_and_spend(call,
                                            NGX_COGNITO_E_WRONG_PASSWORD);
    }

    device = ngx_cognito_device(call, key);

    if (device == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_DEVICE_NOT_FOUND);
    }

    job = ngx_cognito_job_create(call, ngx_cognito_device_check_work,
                                 sizeof(ngx_cognito_device_work_t));

    if (job == NULL
        || ngx_cognito_describe_device_proof(call, job, device) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_device_proof_checked);
}


static ngx_int_t
ngx_cognito_describe_device_proof(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_cognito_device_record_t *device)
{
    ngx_str_t                   bytes, timestamp;
    const ngx_str_t            *proof;
    ngx_cognito_device_work_t  *work;

    work = job->data;

    proof = ngx_cognito_parameter(call, "PASSWORD_CLAIM_SIGNATURE");

    if (ngx_cognito_decode_device_block(call, &bytes) != NGX_OK
        || ngx_cognito_proof_timestamp(call, &timestamp) != NGX_OK
        || ngx_cognito_fill_device_work(call, work, device) != NGX_OK
        || ngx_cognito_restore_device_numbers(call, &work->numbers) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_job_copy(job, &work->group_key, &device->group_key)
        != NGX_OK
        || ngx_cognito_job_copy(job, &work->key, &device->key) != NGX_OK
        || ngx_cognito_job_copy(job, &work->secret_block, &bytes) != NGX_OK
        || ngx_cognito_job_copy(job, &work->timestamp, &timestamp) != NGX_OK
        || ngx_cognito_job_copy(job, &work->proof, proof) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_restore_device_numbers(ngx_cognito_call_t *call,
    ngx_cognito_device_numbers_t *numbers)
{
    ngx_int_t  rc;
    ngx_str_t  key, plain;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH,
                                   &call->found.session->id, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    rc = ngx_cognito_unseal(call->service->store.keyring, call->pool, &key,
                            &call->found.answered->sealed, &plain);

    if (rc != NGX_OK || plain.len != sizeof(ngx_cognito_device_numbers_t)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_memcpy(numbers, plain.data, plain.len);
    ngx_cognito_cleanse_bytes(plain.data, plain.len);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_device_check_work(ngx_cognito_job_t *job)
{
    ngx_int_t                   rc;
    ngx_cognito_device_work_t  *work;
    u_char                      key[NGX_COGNITO_SRP_KEY_LEN];

    work = job->data;

    rc = ngx_cognito_srp_key(&work->numbers.server, work->verifier,
                             work->numbers.client, key);

    if (rc == NGX_OK) {
        rc = ngx_cognito_srp_check(key, &work->group_key, &work->key,
                                   &work->secret_block, &work->timestamp,
                                   &work->proof);
    }

    ngx_cognito_cleanse_bytes(key, sizeof(key));
    ngx_cognito_cleanse_bytes(work->verifier, NGX_COGNITO_SRP_LEN);
    ngx_cognito_cleanse_bytes(&work->numbers,
                              sizeof(ngx_cognito_device_numbers_t));

    return rc;
}


/* what spared the second factor at first may do so no more */

static ngx_int_t
ngx_cognito_device_proof_checked(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t          *found;
    ngx_cognito_device_record_t  *device;

    if (call->job->rc != NGX_OK) {
        return ngx_cognito_refuse_and_spend(call,
                                            NGX_COGNITO_E_WRONG_PASSWORD);
    }

    found = &call->found;
    device = ngx_cognito_device(call, &found->answered->device_key);

    if (found->answered->second != NGX_COGNITO_TRUE
        && !ngx_cognito_spares_second_factor(call, device))
    {
        return ngx_cognito_refuse_and_spend(call,
                                            NGX_COGNITO_E_INVALID_SESSION);
    }

    found->device = device;

    return ngx_cognito_let_in(call);
}


/* the device's verifier into a job */

static ngx_int_t
ngx_cognito_fill_device_work(ngx_cognito_call_t *call,
    ngx_cognito_device_work_t *work, ngx_cognito_device_record_t *device)
{
    ngx_cognito_device_secret_t  secret;

    if (ngx_cognito_open_device(call, device, &secret) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_memcpy(work->verifier, secret.verifier, NGX_COGNITO_SRP_LEN);
    ngx_cognito_cleanse_bytes(secret.plain.data, secret.plain.len);

    return NGX_OK;
}
