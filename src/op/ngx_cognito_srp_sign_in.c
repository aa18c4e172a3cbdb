
/*
 * Signing in by SRP: USER_SRP_AUTH, the challenge PASSWORD_VERIFIER, and what
 * answers it.
 *
 * Between the two calls nothing is kept but what the client carries: the
 * secret block, in which the server's b, the client's A and whose sign-in it
 * is are sealed.  A block is good for one accepted answer: the commit of that
 * answer leaves the block's id behind, and fails where it is there already.
 *
 * Where a client hides which users there are, a name that is nobody's is
 * challenged, too, and no answer is right.  Both ways cost the same.
 *
 * What does not live here: the mathematics (ngx_cognito_srp.h), what nobody is
 * given for a password (ngx_cognito_srp_verifiers.c), and what follows a
 * proven password (ngx_cognito_proven.c).  What a job works on is
 * the job's and overwritten with it; all other memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"
#include "ngx_cognito_srp.h"


/* what a block begins with: b, B and A; the rest is JSON */
#define NGX_COGNITO_SRP_HEAD_LEN                                              \
    (NGX_COGNITO_SRP_SECRET_LEN + 2 * NGX_COGNITO_SRP_LEN)


typedef struct {
    ngx_cognito_keyring_t         *keyring;
    ngx_str_t                      kept;    /* salt and verifier */
    ngx_str_t                      content; /* of the block, JSON */
    u_char                         client[NGX_COGNITO_SRP_LEN];     /* A */

    /* what the work makes */
    ngx_str_t                      salt;
    ngx_str_t                      number;
    ngx_str_t                      block;
} ngx_cognito_srp_offer_t;


typedef struct {
    ngx_str_t                      kept;
    ngx_str_t                      head;    /* of the block */
    ngx_str_t                      pool_name;
    ngx_str_t                      username;
    ngx_str_t                      block;   /* its bytes */
    ngx_str_t                      timestamp;
    ngx_str_t                      signature;
} ngx_cognito_srp_proof_t;


/* found.srp: an answer under way */

typedef struct ngx_cognito_srp_answer_s {
    ngx_cognito_secret_block_content_t  *content;
    ngx_cognito_job_t             *job;     /* will judge the proof */
    ngx_uint_t                     hopeless; /* unsigned  hopeless:1; */
} ngx_cognito_srp_answer_t;


static ngx_int_t ngx_cognito_read_srp_a(ngx_cognito_call_t *call,
    u_char number[NGX_COGNITO_SRP_LEN]);
static ngx_int_t ngx_cognito_pass_over_sub(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_offer_srp(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_srp_content(ngx_cognito_call_t *call,
    ngx_str_t *user_id, ngx_str_t *text);
static ngx_int_t ngx_cognito_srp_work_offer(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_srp_offered(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_spend_choice(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_srp_answer(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_open_secret_block(ngx_cognito_call_t *call,
    const ngx_str_t *text);
static ngx_int_t ngx_cognito_judge_secret_block(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_find_srp_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_srp_user_found(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_check_srp_proof(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_srp_work_proof(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_srp_proof_checked(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_srp_flow_steps[] = {
    ngx_cognito_check_secret_hash,
    ngx_cognito_need_srp_a,
    ngx_cognito_find_user_and_lock,
    ngx_cognito_pass_over_sub,
    ngx_cognito_pre_authentication,
    ngx_cognito_offer_srp,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_srp_challenge_steps[] = {
    ngx_cognito_offer_srp,
    ngx_cognito_spend_choice,
    NULL
};

const ngx_cognito_step_pt  ngx_cognito_password_verifier_steps[] = {
    ngx_cognito_read_srp_answer,
    ngx_cognito_judge_secret_block,
    ngx_cognito_find_srp_user,
    ngx_cognito_check_srp_proof,
    ngx_cognito_password_proven,
    NULL
};


ngx_int_t
ngx_cognito_need_srp_a(ngx_cognito_call_t *call)
{
    u_char  number[NGX_COGNITO_SRP_LEN];

    if (ngx_cognito_required_parameter(call, "USERNAME") == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_read_srp_a(call, number);
}


static ngx_int_t
ngx_cognito_read_srp_a(ngx_cognito_call_t *call,
    u_char number[NGX_COGNITO_SRP_LEN])
{
    ngx_int_t         rc;
    const ngx_str_t  *text;

    text = &call->found.srp_a;

    if (text->len == 0) {
        text = ngx_cognito_required_parameter(call, "SRP_A");
    }

    if (text == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_srp_parse(text, number);

    if (rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_UNUSABLE_SRP_A);
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


/* who has a username of its own is not known to SRP by the sub */

static ngx_int_t
ngx_cognito_pass_over_sub(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t       *found;
    ngx_cognito_found_user_t  *user;

    found = &call->found;
    user = &found->user;

    if (user->record
        && ngx_cognito_same_name(&found->name, &user->record->sub)
        && !ngx_cognito_same_name(&found->name, &user->username))
    {
        ngx_memzero(user, sizeof(ngx_cognito_found_user_t));
        ngx_str_null(&found->lock);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_offer_srp(ngx_cognito_call_t *call)
{
    ngx_str_t                 user_id, content;
    ngx_cognito_job_t        *job;
    ngx_cognito_srp_offer_t  *offer;

    if (call->found.user.record == NULL && !ngx_cognito_hides_users(call)) {
        return ngx_cognito_refuse_absent_user(call);
    }

    if (ngx_cognito_is_locked(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);
    }

    job = ngx_cognito_job_create(call, ngx_cognito_srp_work_offer,
                                 sizeof(ngx_cognito_srp_offer_t));
    if (job == NULL) {
        return NGX_ERROR;
    }

    offer = job->data;
    offer->keyring = call->service->store.keyring;

    if (ngx_cognito_read_srp_a(call, offer->client) != NGX_OK
        || ngx_cognito_challenge_begin(call,
                                  NGX_COGNITO_CHALLENGE_NAME_PASSWORD_VERIFIER)
           != NGX_OK
        || ngx_cognito_srp_kept(call, job, 1, &offer->kept) != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_srp_content(call, &user_id, &content) != NGX_OK
        || ngx_cognito_job_copy(job, &offer->content, &content) != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    /* the others of the answer's come when they are made */

    if (ngx_cognito_challenge_parameter(call, "USERNAME", &user_id) != NGX_OK
        || ngx_cognito_challenge_parameter(call, "USER_ID_FOR_SRP", &user_id)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_srp_offered);
}


/*
 * The name that was asked for is in every block, because a wrong proof for
 * nobody is counted under it, and a block's length must not tell.
 */

static ngx_int_t
ngx_cognito_srp_content(ngx_cognito_call_t *call, ngx_str_t *user_id,
    ngx_str_t *text)
{
    ngx_cognito_found_t                 *found;
    ngx_cognito_secret_block_content_t   content;

    found = &call->found;

    if (ngx_cognito_srp_user_id(call, user_id) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_memzero(&content, sizeof(ngx_cognito_secret_block_content_t));

    if (ngx_cognito_fold_name(call, &call->asked.username, &content.name)
        != NGX_OK
        || ngx_cognito_random_uuid(call->pool, &content.id) != NGX_OK)
    {
        return NGX_ERROR;
    }

    content.pool = found->user_pool->id;
    content.client = found->client->id;
    content.username = *user_id;
    content.sub = found->user.record ? found->user.record->sub : *user_id;
    content.flow = found->offer->flow;
    content.former = found->challenge;
    content.history = found->history;
    content.device_key = found->offer->device_key;
    content.expires.value = call->now + ngx_cognito_session_lifetime(call);
    content.expires.set = 1;
    content.simulated.value = (found->user.record == NULL);
    content.simulated.set = 1;

    return ngx_cognito_encode(call->pool,
                              &ngx_cognito_shape_secret_block_content,
                              &content, text);
}


static ngx_int_t
ngx_cognito_srp_work_offer(ngx_cognito_job_t *job)
{
    u_char                   *p;
    ngx_int_t                 rc;
    ngx_str_t                 plain;
    ngx_cognito_srp_t         srp;
    ngx_cognito_verifier_t    verifier;
    ngx_cognito_srp_offer_t  *offer;

    offer = job->data;

    plain.len = NGX_COGNITO_SRP_HEAD_LEN + offer->content.len;

    plain.data = ngx_pnalloc(job->pool, plain.len);
    if (plain.data == NULL) {
        return NGX_ERROR;
    }

    ngx_memcpy(&verifier, offer->kept.data, sizeof(ngx_cognito_verifier_t));

    rc = ngx_cognito_srp_make(&srp, verifier.verifier);

    if (rc == NGX_OK) {
        p = ngx_cpymem(plain.data, srp.secret, NGX_COGNITO_SRP_SECRET_LEN);
        p = ngx_cpymem(p, srp.number, NGX_COGNITO_SRP_LEN);
        p = ngx_cpymem(p, offer->client, NGX_COGNITO_SRP_LEN);
        ngx_memcpy(p, offer->content.data, offer->content.len);

        rc = ngx_cognito_secret_block_make(offer->keyring, job->pool, &plain,
                                           &offer->block);

        ngx_cognito_cleanse_bytes(plain.data, plain.len);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_srp_print(job->pool, verifier.salt,
                                   NGX_COGNITO_SALT_LEN, &offer->salt);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_srp_print(job->pool, srp.number, NGX_COGNITO_SRP_LEN,
                                   &offer->number);
    }

    ngx_cognito_cleanse_bytes(&verifier, sizeof(ngx_cognito_verifier_t));
    ngx_cognito_cleanse_bytes(&srp, sizeof(ngx_cognito_srp_t));

    return rc;
}


static ngx_int_t
ngx_cognito_srp_offered(ngx_cognito_call_t *call)
{
    ngx_cognito_srp_offer_t  *offer;

    offer = call->job->data;

    if (ngx_cognito_challenge_parameter(call, "SALT", &offer->salt) != NGX_OK
        || ngx_cognito_challenge_parameter(call, "SECRET_BLOCK", &offer->block)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_challenge_parameter(call, "SRP_B", &offer->number);
}


static ngx_int_t
ngx_cognito_spend_choice(ngx_cognito_call_t *call)
{
    return call->found.session ? ngx_cognito_commit_sign_in(call) : NGX_OK;
}


static ngx_int_t
ngx_cognito_read_srp_answer(ngx_cognito_call_t *call)
{
    ngx_str_t                 timestamp;
    const ngx_str_t          *block, *signature;
    ngx_cognito_srp_proof_t  *proof;

    signature = ngx_cognito_required_parameter(call,
                                               "PASSWORD_CLAIM_SIGNATURE");
    if (signature == NULL) {
        return NGX_ERROR;
    }

    block = ngx_cognito_required_parameter(call,
                                           "PASSWORD_CLAIM_SECRET_BLOCK");
    if (block == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_proof_timestamp(call, &timestamp) != NGX_OK
        || ngx_cognito_open_secret_block(call, block) != NGX_OK)
    {
        return NGX_ERROR;
    }

    proof = call->found.srp->job->data;

    if (ngx_cognito_job_copy(call->found.srp->job, &proof->timestamp,
                             &timestamp)
        != NGX_OK
        || ngx_cognito_job_copy(call->found.srp->job, &proof->signature,
                                signature)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_proof_timestamp(ngx_cognito_call_t *call, ngx_str_t *text)
{
    time_t            time, now;
    const ngx_str_t  *given;

    given = ngx_cognito_required_parameter(call, "TIMESTAMP");

    if (given == NULL) {
        return NGX_ERROR;
    }

    time = ngx_cognito_srp_time_parse(given);

    if (time == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_UNREADABLE_TIMESTAMP);
    }

    now = (time_t) (call->now / NGX_COGNITO_SECOND);

    if (ngx_abs(now - time) > NGX_COGNITO_SRP_TOLERANCE) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_PASSWORD);
    }

    text->data = ngx_pnalloc(call->pool, NGX_COGNITO_SRP_TIME_LEN);
    if (text->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    text->len = ngx_cognito_srp_time_print(text->data, time) - text->data;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_open_secret_block(ngx_cognito_call_t *call, const ngx_str_t *text)
{
    ngx_int_t                  rc;
    ngx_str_t                  bytes, plain, head, rest;
    ngx_cognito_srp_proof_t   *proof;
    ngx_cognito_srp_answer_t  *answer;

    answer = ngx_pcalloc(call->pool, sizeof(ngx_cognito_srp_answer_t));
    if (answer == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    answer->job = ngx_cognito_job_create(call, ngx_cognito_srp_work_proof,
                                         sizeof(ngx_cognito_srp_proof_t));
    if (answer->job == NULL) {
        return NGX_ERROR;
    }

    call->found.srp = answer;
    proof = answer->job->data;

    rc = ngx_cognito_secret_block_open(call->service->store.keyring,
                                       call->pool, text, &bytes, &plain);

    if (rc == NGX_OK && plain.len > NGX_COGNITO_SRP_HEAD_LEN) {
        head.data = plain.data;
        head.len = NGX_COGNITO_SRP_HEAD_LEN;
        rest.data = plain.data + NGX_COGNITO_SRP_HEAD_LEN;
        rest.len = plain.len - NGX_COGNITO_SRP_HEAD_LEN;

        answer->content = ngx_cognito_decode(call->pool,
                                       &ngx_cognito_shape_secret_block_content,
                                             &rest);

        if (ngx_cognito_job_copy(answer->job, &proof->head, &head) != NGX_OK
            || ngx_cognito_job_copy(answer->job, &proof->block, &bytes)
               != NGX_OK)
        {
            rc = NGX_ERROR;
        }

        ngx_cognito_cleanse_bytes(plain.data, plain.len);
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (answer->content == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_PASSWORD);
    }

    return NGX_OK;
}


/* whose it is, and whether it is still good */

static ngx_int_t
ngx_cognito_judge_secret_block(ngx_cognito_call_t *call)
{
    ngx_str_t                            name;
    ngx_cognito_found_t                 *found;
    ngx_cognito_secret_block_content_t  *content;

    found = &call->found;
    content = found->srp->content;

    if (ngx_cognito_fold_name(call, &call->asked.username, &name) != NGX_OK) {
        return NGX_ERROR;
    }

    if (!ngx_cognito_same_name(&content->pool, &found->user_pool->id)
        || !ngx_cognito_same_name(&content->client, &found->client->id)
        || !ngx_cognito_same_name(&content->username, &name)
        || content->expires.value <= call->now)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_PASSWORD);
    }

    found->flow = content->flow;
    found->history = content->history;

    ngx_cognito_ask_device_key(call);

    if (found->device_key.len == 0) {
        found->device_key = content->device_key;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_find_srp_user(ngx_cognito_call_t *call)
{
    ngx_int_t                            rc;
    ngx_str_t                            user, lock, *pool_id, *username;
    ngx_cognito_secret_block_content_t  *content;

    static ngx_str_t                     mget = ngx_string("MGET");

    content = call->found.srp->content;
    pool_id = &call->found.user_pool->id;
    username = content->simulated.value ? &content->name : &content->username;

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_USER, pool_id,
                             username, NULL, &user)
        != NGX_OK
        || ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_LOCK, pool_id,
                                username, NULL, &lock)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 3, &mget, &user, &lock);

    return ngx_cognito_await(call, rc, ngx_cognito_srp_user_found);
}


static ngx_int_t
ngx_cognito_srp_user_found(ngx_cognito_call_t *call)
{
    uint64_t                             version;
    ngx_int_t                            rc;
    ngx_str_t                            lock;
    ngx_cognito_found_t                 *found;
    ngx_cognito_user_record_t           *user;
    ngx_cognito_secret_block_content_t  *content;

    found = &call->found;
    content = found->srp->content;

    rc = ngx_cognito_told_record(call->query, 0, 0,
                                 &ngx_cognito_shape_user_record, &version,
                                 (void **) &user);
    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_told_text(call->query, 0, 1, &lock) == NGX_OK) {
        found->lock.data = ngx_pstrdup(call->pool, &lock);
        if (found->lock.data == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        found->lock.len = lock.len;
    }

    if (content->simulated.value || rc == NGX_DECLINED) {

        /* as at the beginning: nobody, known by the name asked for */

        call->asked.username = content->name;
        found->srp->hopeless = 1;

        return NGX_OK;
    }

    if (!ngx_cognito_same_name(&content->sub, &user->sub)
        || user->password.len == 0)
    {
        found->srp->hopeless = 1;
    }

    return ngx_cognito_set_user(call, &content->username, version, user);
}


static ngx_int_t
ngx_cognito_check_srp_proof(ngx_cognito_call_t *call)
{
    ngx_cognito_srp_proof_t   *proof;
    ngx_cognito_srp_answer_t  *answer;

    answer = call->found.srp;
    proof = answer->job->data;

    if (call->found.user.record == NULL && !ngx_cognito_hides_users(call)) {
        return ngx_cognito_refuse_absent_user(call);
    }

    if (ngx_cognito_is_locked(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);
    }

    if (ngx_cognito_srp_kept(call, answer->job, !answer->hopeless,
                             &proof->kept)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_job_copy(answer->job, &proof->pool_name,
                             &call->found.user_pool->name)
        != NGX_OK
        || ngx_cognito_job_copy(answer->job, &proof->username,
                                &answer->content->username)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_run_job(call, answer->job,
                               ngx_cognito_srp_proof_checked);
}


/* if the password was changed since, B belongs to another, and so no proof */

static ngx_int_t
ngx_cognito_srp_work_proof(ngx_cognito_job_t *job)
{
    u_char                   *number, *client;
    ngx_int_t                 rc;
    ngx_cognito_srp_t         srp;
    ngx_cognito_verifier_t    verifier;
    ngx_cognito_srp_proof_t  *proof;
    u_char                    key[NGX_COGNITO_SRP_KEY_LEN];

    proof = job->data;
    number = proof->head.data + NGX_COGNITO_SRP_SECRET_LEN;
    client = number + NGX_COGNITO_SRP_LEN;

    ngx_memcpy(&verifier, proof->kept.data, sizeof(ngx_cognito_verifier_t));
    ngx_memcpy(srp.secret, proof->head.data, NGX_COGNITO_SRP_SECRET_LEN);
    ngx_memcpy(srp.number, number, NGX_COGNITO_SRP_LEN);

    rc = ngx_cognito_srp_key(&srp, verifier.verifier, client, key);

    if (rc == NGX_OK) {
        rc = ngx_cognito_srp_check(key, &proof->pool_name, &proof->username,
                                   &proof->block, &proof->timestamp,
                                   &proof->signature);
    }

    ngx_cognito_cleanse_bytes(&verifier, sizeof(ngx_cognito_verifier_t));
    ngx_cognito_cleanse_bytes(&srp, sizeof(ngx_cognito_srp_t));
    ngx_cognito_cleanse_bytes(key, sizeof(key));

    return rc;
}


static ngx_int_t
ngx_cognito_srp_proof_checked(ngx_cognito_call_t *call)
{
    ngx_str_t                            key;
    ngx_msec_t                           left;
    ngx_cognito_commit_t                *commit;
    ngx_cognito_secret_block_content_t  *content;

    static ngx_str_t                     spent = ngx_string("spent");

    if (call->job->rc != NGX_OK || call->found.srp->hopeless) {
        return ngx_cognito_refuse_password(call);
    }

    content = call->found.srp->content;

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_AUTH, &content->id,
                                   &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    left = (ngx_msec_t) (content->expires.value - call->now);

    ngx_cognito_commit_side(commit, "absent", &key, &spent,
                            left + NGX_COGNITO_BROOM);

    call->found.taken_error = NGX_COGNITO_E_WRONG_PASSWORD;

    return NGX_OK;
}
