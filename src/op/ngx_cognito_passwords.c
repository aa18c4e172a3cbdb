
/*
 * Setting and checking a user's password.
 *
 * A password is kept as salt and verifier, sealed under the user's key.  What
 * computes with it runs in a job on copies, which the job overwrites; nothing
 * here keeps the password itself.  A user that is not there, or has no
 * password, costs what a wrong password costs.  All other memory is the
 * call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_MAX_HISTORY             24

/* Cognito: "after five failed sign-in attempts" */
#define NGX_COGNITO_FIRST_LOCKING_PASSWORD  "5"


/* what a job of this file works on; kept: verifiers as they lie in records */

typedef struct {
    ngx_str_t                      pool_name;
    ngx_str_t                      username;
    ngx_str_t                      password;
    ngx_str_t                      kept[NGX_COGNITO_MAX_HISTORY];
    ngx_uint_t                     nkept;
    ngx_cognito_verifier_t         made;
} ngx_cognito_password_work_t;


static ngx_cognito_job_t *ngx_cognito_password_job(ngx_cognito_call_t *call,
    const ngx_str_t *password, ngx_cognito_work_pt work);
static ngx_int_t ngx_cognito_password_kept(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_str_t *sealed);
static ngx_int_t ngx_cognito_password_work_make(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_password_work_check(ngx_cognito_job_t *job);
static ngx_int_t ngx_cognito_password_is(ngx_cognito_password_work_t *work,
    ngx_str_t *kept);
static ngx_int_t ngx_cognito_verifier_made(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_history_size(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_has_chosen(ngx_cognito_user_record_t *record);
static ngx_int_t ngx_cognito_keep_history(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_password_compared(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_failure_counted(ngx_cognito_call_t *call);


ngx_int_t
ngx_cognito_check_password_policy(ngx_cognito_call_t *call)
{
    const ngx_str_t  *complaint;

    complaint = ngx_cognito_password_complaint(call->found.user_pool->policy,
                                               &call->asked.password);

    if (complaint) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_POLICY,
                                complaint);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_check_new_password_policy(ngx_cognito_call_t *call)
{
    const ngx_str_t  *complaint;

    complaint = ngx_cognito_password_complaint(call->found.user_pool->policy,
                                               &call->asked.password);

    if (complaint) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_NEW_PASSWORD_POLICY,
                                complaint);
    }

    return NGX_OK;
}


/*
 * Passwords that the history forbids are found out by the same job: there is
 * no other way to compare than to compute with each one's salt.
 */

ngx_int_t
ngx_cognito_make_verifier(ngx_cognito_call_t *call)
{
    ngx_str_t                  *sealed;
    ngx_uint_t                  i, n, size;
    ngx_cognito_job_t          *job;
    ngx_cognito_user_record_t  *record;

    job = ngx_cognito_password_job(call, &call->asked.password,
                                   ngx_cognito_password_work_make);
    if (job == NULL) {
        return NGX_ERROR;
    }

    record = call->found.user.record;
    size = ngx_cognito_history_size(call);
    n = 0;

    if (record && size) {

        if (ngx_cognito_has_chosen(record)) {

            if (ngx_cognito_password_kept(call, job, &record->password)
                != NGX_OK)
            {
                return NGX_ERROR;
            }

            n++;
        }

        sealed = record->password_history ? record->password_history->elts
                                          : NULL;

        for (i = 0; sealed && i < record->password_history->nelts && n < size;
             i++, n++)
        {
            if (ngx_cognito_password_kept(call, job, &sealed[i]) != NGX_OK) {
                return NGX_ERROR;
            }
        }
    }

    return ngx_cognito_run_job(call, job, ngx_cognito_verifier_made);
}


static ngx_cognito_job_t *
ngx_cognito_password_job(ngx_cognito_call_t *call, const ngx_str_t *password,
    ngx_cognito_work_pt work)
{
    ngx_str_t                    *username;
    ngx_cognito_job_t            *job;
    ngx_cognito_password_work_t  *data;

    job = ngx_cognito_job_create(call, work,
                                 sizeof(ngx_cognito_password_work_t));
    if (job == NULL) {
        return NULL;
    }

    data = job->data;

    username = &call->found.user.username;

    if (username->len == 0) {
        username = &call->asked.username;
    }

    if (ngx_cognito_job_copy(job, &data->pool_name,
                             &call->found.user_pool->name)
        != NGX_OK
        || ngx_cognito_job_copy(job, &data->username, username) != NGX_OK
        || ngx_cognito_job_copy(job, &data->password, password) != NGX_OK)
    {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    return job;
}


/* one more verifier for the job to compare with */

static ngx_int_t
ngx_cognito_password_kept(ngx_cognito_call_t *call, ngx_cognito_job_t *job,
    ngx_str_t *sealed)
{
    ngx_int_t                     rc;
    ngx_str_t                     plain;
    ngx_cognito_password_work_t  *work;

    work = job->data;

    if (ngx_cognito_open_password(call, sealed, &plain) != NGX_OK) {
        return NGX_ERROR;
    }

    rc = NGX_ERROR;

    if (work->nkept < NGX_COGNITO_MAX_HISTORY) {
        rc = ngx_cognito_job_copy(job, &work->kept[work->nkept++], &plain);
    }

    ngx_cognito_cleanse_bytes(plain.data, plain.len);

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_open_password(ngx_cognito_call_t *call, const ngx_str_t *sealed,
    ngx_str_t *plain)
{
    ngx_int_t  rc;

    rc = ngx_cognito_unseal(call->service->store.keyring, call->pool,
                            &call->found.user.key, sealed, plain);

    if (rc == NGX_DECLINED) {
        ngx_log_error(NGX_LOG_ERR, call->log, 0,
                      "cognito: a password in pool %V does not open with "
                      "this master key", &call->found.user_pool->id);
    }

    if (rc == NGX_OK && plain->len != sizeof(ngx_cognito_verifier_t)) {
        ngx_cognito_cleanse_bytes(plain->data, plain->len);
        rc = NGX_ERROR;
    }

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


/* NGX_DECLINED: it was the password before */

static ngx_int_t
ngx_cognito_password_work_make(ngx_cognito_job_t *job)
{
    ngx_int_t                     rc;
    ngx_uint_t                    i;
    ngx_cognito_password_work_t  *work;

    work = job->data;

    for (i = 0; i < work->nkept; i++) {
        rc = ngx_cognito_password_is(work, &work->kept[i]);

        if (rc != NGX_DECLINED) {
            return (rc == NGX_OK) ? NGX_DECLINED : NGX_ERROR;
        }
    }

    return ngx_cognito_verifier_make(&work->made, &work->pool_name,
                                     &work->username, &work->password);
}


static ngx_int_t
ngx_cognito_password_work_check(ngx_cognito_job_t *job)
{
    ngx_str_t                     nobody;
    ngx_cognito_password_work_t  *work;

    work = job->data;

    if (work->nkept) {
        return ngx_cognito_password_is(work, &work->kept[0]);
    }

    /* no power of g looks like this */

    ngx_memset(&work->made, 0x11, sizeof(ngx_cognito_verifier_t));

    nobody.data = (u_char *) &work->made;
    nobody.len = sizeof(ngx_cognito_verifier_t);

    if (ngx_cognito_password_is(work, &nobody) == NGX_ERROR) {
        return NGX_ERROR;
    }

    return NGX_DECLINED;
}


static ngx_int_t
ngx_cognito_password_is(ngx_cognito_password_work_t *work, ngx_str_t *kept)
{
    ngx_int_t               rc;
    ngx_cognito_verifier_t  verifier;

    ngx_memcpy(&verifier, kept->data, sizeof(ngx_cognito_verifier_t));

    rc = ngx_cognito_verifier_check(&verifier, &work->pool_name,
                                    &work->username, &work->password);

    ngx_cognito_cleanse_bytes(&verifier, sizeof(ngx_cognito_verifier_t));

    return rc;
}


static ngx_int_t
ngx_cognito_verifier_made(ngx_cognito_call_t *call)
{
    ngx_cognito_password_work_t  *work;

    if (call->job->rc == NGX_DECLINED) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_HISTORY);
    }

    work = call->job->data;

    call->found.verifier = work->made;

    ngx_cognito_cleanse_bytes(&work->made, sizeof(ngx_cognito_verifier_t));

    return NGX_OK;
}


/* how many passwords, the present one included, may not be chosen again */

static ngx_uint_t
ngx_cognito_history_size(ngx_cognito_call_t *call)
{
    int64_t                         size;
    ngx_cognito_password_policy_t  *policy;

    policy = call->found.user_pool->policy;

    if (policy == NULL || !policy->password_history_size.set) {
        return 0;
    }

    size = policy->password_history_size.value;

    return ngx_min(ngx_max(size, 0), NGX_COGNITO_MAX_HISTORY);
}


/*
 * A temporary password was the administrator's choice, and may become the
 * user's own.
 */

static ngx_uint_t
ngx_cognito_has_chosen(ngx_cognito_user_record_t *record)
{
    return record->password.len
           && record->status
              != NGX_COGNITO_USER_STATUS_FORCE_CHANGE_PASSWORD;
}


ngx_int_t
ngx_cognito_keep_verifier(ngx_cognito_call_t *call)
{
    ngx_int_t                rc;
    ngx_str_t                plain, sealed;
    ngx_cognito_verifier_t  *verifier;

    verifier = &call->found.verifier;

    plain.data = (u_char *) verifier;
    plain.len = sizeof(ngx_cognito_verifier_t);

    rc = ngx_cognito_seal(call->service->store.keyring, call->pool,
                          &call->found.user.key, &plain, &sealed);

    ngx_cognito_cleanse_bytes(verifier, sizeof(ngx_cognito_verifier_t));

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_keep_history(call) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    call->found.user.record->password = sealed;

    return NGX_OK;
}


/* the password that is about to be replaced, and those before it */

static ngx_int_t
ngx_cognito_keep_history(ngx_cognito_call_t *call)
{
    ngx_str_t                  *kept, *old;
    ngx_uint_t                  i, size;
    ngx_array_t                *history;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;
    size = ngx_cognito_history_size(call);

    if (size < 2) {
        record->password_history = NULL;
        return NGX_OK;
    }

    history = ngx_array_create(call->pool, size, sizeof(ngx_str_t));
    if (history == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_has_chosen(record)) {
        kept = ngx_array_push(history);
        *kept = record->password;
    }

    if (record->password_history) {
        old = record->password_history->elts;

        for (i = 0; i < record->password_history->nelts; i++) {

            if (history->nelts == size - 1) {
                break;
            }

            kept = ngx_array_push(history);
            *kept = old[i];
        }
    }

    record->password_history = history->nelts ? history : NULL;

    return NGX_OK;
}


ngx_int_t
ngx_cognito_check_password(ngx_cognito_call_t *call)
{
    if (call->found.user.record == NULL && !ngx_cognito_hides_users(call)) {
        return ngx_cognito_refuse_absent_user(call);
    }

    if (ngx_cognito_is_locked(call)) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);
    }

    return ngx_cognito_compare_password(call, &call->asked.password,
                                        ngx_cognito_password_compared);
}


/* found.lock: "<failures> <until> <quiet>" */

ngx_uint_t
ngx_cognito_is_locked(ngx_cognito_call_t *call)
{
    u_char   *p, *last;
    int64_t   until;

    p = call->found.lock.data;
    last = p + call->found.lock.len;
    until = 0;

    if (p == NULL) {
        return 0;
    }

    p = ngx_strlchr(p, last, ' ');

    if (p == NULL) {
        return 0;
    }

    while (++p < last && *p >= '0' && *p <= '9') {
        until = until * 10 + (*p - '0');
    }

    return until > call->now;
}


static ngx_int_t
ngx_cognito_password_compared(ngx_cognito_call_t *call)
{
    return call->job->rc == NGX_OK ? NGX_OK
                                   : ngx_cognito_refuse_password(call);
}


ngx_int_t
ngx_cognito_refuse_password(ngx_cognito_call_t *call)
{
    ngx_int_t   rc;
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 3 * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_asked_user_key(call, NGX_COGNITO_KEY_LOCK, NULL,
                                   &arguments[0])
        != NGX_OK
        || ngx_cognito_number_argument(call, call->now, &arguments[1])
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_str_set(&arguments[2], NGX_COGNITO_FIRST_LOCKING_PASSWORD);

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_query_script(call->query, &ngx_cognito_script_fail, 1, 3,
                                  arguments);

    return ngx_cognito_await(call, rc, ngx_cognito_failure_counted);
}


static ngx_int_t
ngx_cognito_failure_counted(ngx_cognito_call_t *call)
{
    ngx_str_t  word;

    if (ngx_cognito_told_text(call->query, 0, 0, &word) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    /* others failed while this password was being compared */

    if (word.len == 6 && ngx_strncmp(word.data, "LOCKED", 6) == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_WRONG_PASSWORD);
}


ngx_int_t
ngx_cognito_compare_password(ngx_cognito_call_t *call,
    const ngx_str_t *password, ngx_cognito_step_pt then)
{
    ngx_cognito_job_t          *job;
    ngx_cognito_user_record_t  *record;

    job = ngx_cognito_password_job(call, password,
                                   ngx_cognito_password_work_check);
    if (job == NULL) {
        return NGX_ERROR;
    }

    record = call->found.user.record;

    if (record && record->password.len
        && ngx_cognito_password_kept(call, job, &record->password) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_run_job(call, job, then);
}
