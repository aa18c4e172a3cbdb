
/*
 * Claims of names: which user a name leads to, each in a slot of its own.
 *
 * A claim is only ever changed by compare-and-set on the value that was seen,
 * and whoever relies on a claim has written it: a name that is claimed for
 * this user already is claimed anew, with a later "Since".  So whoever gives
 * up a claim that it saw or wrote never takes it from a call that came after.
 * What does not live here: the commit of the record, which is the truth
 * (ngx_cognito_commits.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_newcomers.h"
#include "ngx_cognito_steps.h"
#include "ngx_cognito_names.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_scripts.gen.h"


static ngx_uint_t ngx_cognito_name_among(const ngx_cognito_name_t *name,
    const ngx_cognito_name_t *names, ngx_uint_t n);
static ngx_int_t ngx_cognito_names_told(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_claim_seen(ngx_cognito_call_t *call,
    ngx_cognito_claim_t *claim, ngx_uint_t n, ngx_int_t element);
static ngx_int_t ngx_cognito_settle_names(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_holder_read(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_is_met(ngx_cognito_call_t *call,
    ngx_cognito_claim_t *claim);
static ngx_int_t ngx_cognito_dispossess(ngx_cognito_call_t *call,
    ngx_cognito_claim_t *claim, uint64_t version,
    ngx_cognito_user_record_t *record);
static ngx_int_t ngx_cognito_dispossessed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_take_over(ngx_cognito_call_t *call,
    ngx_cognito_claim_t *claim);
static ngx_int_t ngx_cognito_taken_over(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_write_claim(ngx_cognito_call_t *call,
    ngx_cognito_claim_t *claim);
static ngx_int_t ngx_cognito_ask_claim(ngx_cognito_call_t *call,
    ngx_cognito_claim_t *claim);
static ngx_int_t ngx_cognito_ask_release(ngx_cognito_call_t *call,
    const ngx_str_t *key, const ngx_str_t *seen);
static ngx_uint_t ngx_cognito_claim_done(ngx_cognito_call_t *call,
    ngx_uint_t n);
static ngx_int_t ngx_cognito_given_up(ngx_cognito_call_t *call);
static int64_t ngx_cognito_present(ngx_cognito_call_t *call);


static ngx_str_t  ngx_cognito_get = ngx_string("GET");
static ngx_str_t  ngx_cognito_zadd = ngx_string("ZADD");
static ngx_str_t  ngx_cognito_zrem = ngx_string("ZREM");
static ngx_str_t  ngx_cognito_zero = ngx_string("0");
static ngx_str_t  ngx_cognito_nothing = ngx_string("");
static ngx_str_t  ngx_cognito_del = ngx_string("del");


ngx_cognito_claiming_t *
ngx_cognito_claiming_create(ngx_cognito_call_t *call)
{
    call->found.claiming = ngx_pcalloc(call->pool,
                                       sizeof(ngx_cognito_claiming_t));

    if (call->found.claiming == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return call->found.claiming;
}


/* which names the record holds now and did not as stored, and vice versa */

ngx_int_t
ngx_cognito_compare_names(ngx_cognito_call_t *call,
    ngx_cognito_claiming_t *claiming)
{
    ngx_int_t                  n;
    ngx_uint_t                 i;
    ngx_cognito_claim_t       *claim;
    ngx_cognito_found_user_t  *user;

    user = &call->found.user;

    n = ngx_cognito_user_names(call, user->record, claiming->names);

    if (n == NGX_ERROR) {
        return NGX_ERROR;
    }

    claiming->nnames = n;

    for (i = 0; i < claiming->nnames; i++) {

        if (ngx_cognito_name_among(&claiming->names[i], user->names,
                                   user->nnames))
        {
            continue;
        }

        claim = &claiming->gained[claiming->ngained++];

        if (ngx_cognito_add_claim(call, claim, &claiming->names[i])
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    for (i = 0; i < user->nnames; i++) {

        if (ngx_cognito_name_among(&user->names[i], claiming->names,
                                   claiming->nnames))
        {
            continue;
        }

        claim = &claiming->lost[claiming->nlost++];

        if (ngx_cognito_add_claim(call, claim, &user->names[i]) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_add_claim(ngx_cognito_call_t *call, ngx_cognito_claim_t *claim,
    ngx_cognito_name_t *name)
{
    claim->name = *name;

    if (ngx_cognito_name_key(call->pool, &call->found.user_pool->id,
                             &name->kind, &name->value, &claim->key)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_name_among(const ngx_cognito_name_t *name,
    const ngx_cognito_name_t *names, ngx_uint_t n)
{
    ngx_uint_t  i;

    for (i = 0; i < n; i++) {
        if (ngx_cognito_same_name(&name->kind, &names[i].kind)
            && ngx_cognito_same_name(&name->value, &names[i].value))
        {
            return 1;
        }
    }

    return 0;
}


/*
 * Names gained are claimed as if nobody had them, which mostly is so; names
 * lost are only looked at: they are given up when the record has let go.
 */

ngx_int_t
ngx_cognito_claim_names(ngx_cognito_call_t *call, ngx_cognito_step_pt then)
{
    ngx_int_t                rc;
    ngx_uint_t               i;
    ngx_cognito_claim_t     *claim;
    ngx_cognito_claiming_t  *claiming;

    claiming = call->found.claiming;
    claiming->then = then;

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = NGX_OK;

    for (i = 0; i < claiming->ngained && rc == NGX_OK; i++) {
        claim = &claiming->gained[i];

        rc = ngx_cognito_write_claim(call, claim);

        if (rc == NGX_OK) {
            rc = ngx_cognito_ask_claim(call, claim);
        }
    }

    for (i = 0; i < claiming->nlost && rc == NGX_OK; i++) {
        rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                             &claiming->lost[i].key);
    }

    if (rc == NGX_OK && call->found.user.version == 0) {
        rc = ngx_cognito_ask_index(call, 1);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_outbox_ask(call);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_names_told);
}


static ngx_int_t
ngx_cognito_names_told(ngx_cognito_call_t *call)
{
    ngx_uint_t               i, n;
    ngx_cognito_claim_t     *claim;
    ngx_cognito_claiming_t  *claiming;

    claiming = call->found.claiming;
    n = 0;

    for (i = 0; i < claiming->ngained; i++, n++) {
        claim = &claiming->gained[i];

        if (ngx_cognito_claim_done(call, n)) {
            claim->settled = 1;
            claim->fresh = 1;

        } else if (ngx_cognito_claim_seen(call, claim, n, 1) != NGX_OK) {
            return ngx_cognito_give_up(call);
        }
    }

    for (i = 0; i < claiming->nlost; i++, n++) {
        if (ngx_cognito_claim_seen(call, &claiming->lost[i], n, -1)
            != NGX_OK)
        {
            return ngx_cognito_give_up(call);
        }
    }

    if (ngx_cognito_outbox_told(call) != NGX_OK) {
        return ngx_cognito_give_up(call);
    }

    return ngx_cognito_settle_names(call);
}


static ngx_int_t
ngx_cognito_claim_seen(ngx_cognito_call_t *call, ngx_cognito_claim_t *claim,
    ngx_uint_t n, ngx_int_t element)
{
    ngx_int_t   rc;
    ngx_str_t   text;

    rc = ngx_cognito_told_value(call->query, n, element,
                                &ngx_cognito_shape_claim_record,
                                (void **) &claim->holder);

    if (rc == NGX_DECLINED) {
        ngx_str_null(&claim->seen);
        claim->holder = NULL;
        return NGX_OK;
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    /* replies are gone by the time the value is compared */

    (void) ngx_cognito_told_text(call->query, n, element, &text);

    claim->seen.data = ngx_pstrdup(call->pool, &text);
    if (claim->seen.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    claim->seen.len = text.len;

    return NGX_OK;
}


/* claims that were not free, one after the other */

static ngx_int_t
ngx_cognito_settle_names(ngx_cognito_call_t *call)
{
    ngx_int_t                rc;
    ngx_str_t                key;
    ngx_cognito_claim_t     *claim;
    ngx_cognito_claiming_t  *claiming;

    claiming = call->found.claiming;

    while (claiming->current < claiming->ngained
           && claiming->gained[claiming->current].settled)
    {
        claiming->current++;
    }

    if (claiming->current == claiming->ngained) {
        return claiming->then(call);
    }

    claim = &claiming->gained[claiming->current];

    if (claim->holder == NULL
        || ngx_cognito_same_name(&claim->holder->username,
                                 &call->found.user.username))
    {
        return ngx_cognito_take_over(call, claim);
    }

    if (ngx_cognito_query(call) == NULL) {
        return ngx_cognito_give_up(call);
    }

    rc = ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_USER,
                              &call->found.user_pool->id,
                              &claim->holder->username, NULL, &key);

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &key);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_holder_read);
}


static ngx_int_t
ngx_cognito_holder_read(ngx_cognito_call_t *call)
{
    uint64_t                    version;
    ngx_int_t                   rc, n;
    ngx_cognito_name_t          names[NGX_COGNITO_MAX_NAMES];
    ngx_cognito_claim_t        *claim;
    ngx_cognito_claiming_t     *claiming;
    ngx_cognito_user_record_t  *record;

    claiming = call->found.claiming;
    claim = &claiming->gained[claiming->current];

    rc = ngx_cognito_told_record(call->query, 0, -1,
                                 &ngx_cognito_shape_user_record, &version,
                                 (void **) &record);

    if (rc == NGX_ERROR) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return ngx_cognito_give_up(call);
    }

    n = 0;

    if (rc == NGX_OK) {
        n = ngx_cognito_user_names(call, record, names);

        if (n == NGX_ERROR) {
            return ngx_cognito_give_up(call);
        }
    }

    if (ngx_cognito_name_among(&claim->name, names, n)) {

        if (call->found.force_alias
            && call->found.user_pool->username_names == 0)
        {
            return ngx_cognito_dispossess(call, claim, version, record);
        }

    } else if (claim->holder->since.value + NGX_COGNITO_CLAIM_HELD
               <= ngx_cognito_present(call))
    {
        return ngx_cognito_take_over(call, claim);
    }

    if (ngx_cognito_is_met(call, claim)) {
        return ngx_cognito_try_again(call);
    }

    (void) ngx_cognito_fail(call, call->found.name_error, &claim->name.kind);

    return ngx_cognito_give_up(call);
}


/* a user that two calls bring over under one name: who is late finds it */

static ngx_uint_t
ngx_cognito_is_met(ngx_cognito_call_t *call, ngx_cognito_claim_t *claim)
{
    ngx_str_t  *typed;

    if (!call->found.migrating) {
        return 0;
    }

    typed = ngx_cognito_username_attribute(call);

    return typed && ngx_cognito_same_name(&claim->name.kind, typed);
}


/* an alias moves: its owner keeps the address, but not as proven */

static ngx_int_t
ngx_cognito_dispossess(ngx_cognito_call_t *call, ngx_cognito_claim_t *claim,
    uint64_t version, ngx_cognito_user_record_t *record)
{
    ngx_int_t              rc;
    ngx_str_t              key, *flag;
    ngx_cognito_commit_t  *commit;

    rc = NGX_OK;

    if (ngx_cognito_same_name(&claim->name.kind,
                              &ngx_cognito_preferred_username))
    {
        ngx_cognito_delete_attribute(record, &claim->name.kind);

    } else {
        flag = ngx_cognito_same_name(&claim->name.kind, &ngx_cognito_email)
                   ? &ngx_cognito_email_verified
                   : &ngx_cognito_phone_number_verified;

        rc = ngx_cognito_set_attribute(call, record, flag,
                                       &ngx_cognito_false);
    }

    if (rc != NGX_OK
        || ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_USER,
                                &call->found.user_pool->id,
                                &claim->holder->username, NULL, &key)
           != NGX_OK
        || ngx_cognito_query(call) == NULL)
    {
        return ngx_cognito_give_up(call);
    }

    commit = ngx_cognito_commit_create(call->pool, &key, version);

    if (commit == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return ngx_cognito_give_up(call);
    }

    record->modified.value = call->now;
    record->modified.set = 1;

    ngx_cognito_commit_record(commit, &ngx_cognito_shape_user_record, record);

    return ngx_cognito_await(call, ngx_cognito_ask_commit(call->query, commit),
                             ngx_cognito_dispossessed);
}


static ngx_int_t
ngx_cognito_dispossessed(ngx_cognito_call_t *call)
{
    ngx_int_t                outcome;
    ngx_cognito_claiming_t  *claiming;

    claiming = call->found.claiming;

    outcome = ngx_cognito_told_commit(call->query, 0);

    if (outcome == NGX_COGNITO_CONFLICT) {
        return ngx_cognito_try_again(call);
    }

    if (outcome != NGX_COGNITO_COMMITTED) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return ngx_cognito_give_up(call);
    }

    return ngx_cognito_take_over(call, &claiming->gained[claiming->current]);
}


static ngx_int_t
ngx_cognito_take_over(ngx_cognito_call_t *call, ngx_cognito_claim_t *claim)
{
    ngx_int_t  rc;

    if (ngx_cognito_query(call) == NULL) {
        return ngx_cognito_give_up(call);
    }

    rc = ngx_cognito_write_claim(call, claim);

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_claim(call, claim);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_taken_over);
}


static ngx_int_t
ngx_cognito_taken_over(ngx_cognito_call_t *call)
{
    ngx_cognito_claim_t     *claim;
    ngx_cognito_claiming_t  *claiming;

    claiming = call->found.claiming;
    claim = &claiming->gained[claiming->current];

    if (!ngx_cognito_claim_done(call, 0)) {

        /* somebody else was quicker */

        return ngx_cognito_try_again(call);
    }

    claim->settled = 1;

    /*
     * what another call claimed for the same user is not to be given up:
     * that call may be the one that commits
     */

    claim->fresh = (claim->holder == NULL
                    || !ngx_cognito_same_name(&claim->holder->username,
                                              &call->found.user.username));

    return ngx_cognito_settle_names(call);
}


/* later than what was seen, so that no two values of a claim are the same */

static ngx_int_t
ngx_cognito_write_claim(ngx_cognito_call_t *call, ngx_cognito_claim_t *claim)
{
    ngx_cognito_claim_record_t  record;

    ngx_memzero(&record, sizeof(ngx_cognito_claim_record_t));

    record.username = call->found.user.username;
    record.since.value = ngx_cognito_present(call);
    record.since.set = 1;

    if (claim->holder && record.since.value <= claim->holder->since.value) {
        record.since.value = claim->holder->since.value + 1;
    }

    return ngx_cognito_encode(call->pool, &ngx_cognito_shape_claim_record,
                              &record, &claim->value);
}


static ngx_int_t
ngx_cognito_ask_claim(ngx_cognito_call_t *call, ngx_cognito_claim_t *claim)
{
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 3 * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return NGX_ERROR;
    }

    arguments[0] = claim->key;
    arguments[1] = claim->value;
    arguments[2] = claim->seen.len ? claim->seen : ngx_cognito_nothing;

    return ngx_cognito_query_script(call->query, &ngx_cognito_script_claim,
                                    1, 3, arguments);
}


/* the claims of names that were lost, if they are this user's */

ngx_int_t
ngx_cognito_ask_lost(ngx_cognito_call_t *call)
{
    ngx_int_t                rc;
    ngx_uint_t               i;
    ngx_cognito_claim_t     *claim;
    ngx_cognito_claiming_t  *claiming;

    claiming = call->found.claiming;
    rc = NGX_OK;

    for (i = 0; i < claiming->nlost && rc == NGX_OK; i++) {
        claim = &claiming->lost[i];

        if (claim->holder
            && ngx_cognito_same_name(&claim->holder->username,
                                     &call->found.user.username))
        {
            rc = ngx_cognito_ask_release(call, &claim->key, &claim->seen);
        }
    }

    return rc;
}


static ngx_int_t
ngx_cognito_ask_release(ngx_cognito_call_t *call, const ngx_str_t *key,
    const ngx_str_t *seen)
{
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 4 * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return NGX_ERROR;
    }

    arguments[0] = *key;
    arguments[1] = ngx_cognito_nothing;
    arguments[2] = *seen;
    arguments[3] = ngx_cognito_del;

    return ngx_cognito_query_script(call->query, &ngx_cognito_script_claim,
                                    1, 4, arguments);
}


static ngx_uint_t
ngx_cognito_claim_done(ngx_cognito_call_t *call, ngx_uint_t n)
{
    ngx_str_t  word;

    return ngx_cognito_told_text(call->query, n, 0, &word) == NGX_OK
           && word.len == 2
           && ngx_strncmp(word.data, "OK", 2) == 0;
}


ngx_int_t
ngx_cognito_ask_index(ngx_cognito_call_t *call, ngx_uint_t listed)
{
    ngx_str_t   key, *username;
    ngx_uint_t  bucket;

    username = &call->found.user.username;
    bucket = ngx_cognito_list_bucket(username);

    if (ngx_cognito_list_key(call->pool, &call->found.user_pool->id, bucket,
                             &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (!listed) {
        return ngx_cognito_ask(call->query, 3, &ngx_cognito_zrem, &key,
                               username);
    }

    return ngx_cognito_ask(call->query, 4, &ngx_cognito_zadd, &key,
                           &ngx_cognito_zero, username);
}


/* the call is refused, or starts over: what it claimed is free again */

ngx_int_t
ngx_cognito_give_up(ngx_cognito_call_t *call)
{
    ngx_int_t                rc;
    ngx_uint_t               i, n;
    ngx_cognito_claim_t     *claim;
    ngx_cognito_claiming_t  *claiming;

    claiming = call->found.claiming;

    rc = NGX_OK;
    n = 0;

    for (i = 0; i < claiming->ngained; i++) {
        claim = &claiming->gained[i];

        if (claim->fresh) {
            n++;
        }
    }

    if (n == 0) {
        return ngx_cognito_given_up(call);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    for (i = 0; i < claiming->ngained && rc == NGX_OK; i++) {
        claim = &claiming->gained[i];

        if (claim->fresh) {
            rc = ngx_cognito_ask_release(call, &claim->key, &claim->value);
        }
    }

    return ngx_cognito_await(call, rc, ngx_cognito_given_up);
}


static ngx_int_t
ngx_cognito_given_up(ngx_cognito_call_t *call)
{
    if (call->found.claiming->again) {
        return ngx_cognito_start_over(call);
    }

    return NGX_ERROR;
}


ngx_int_t
ngx_cognito_try_again(ngx_cognito_call_t *call)
{
    call->found.claiming->again = 1;

    return ngx_cognito_give_up(call);
}


/* claims are as old as they are: not as old as the call that wrote them */

static int64_t
ngx_cognito_present(ngx_cognito_call_t *call)
{
    ngx_time_t  *tp;

    tp = ngx_timeofday();

    return ((int64_t) tp->sec + call->service->time_offset) * 1000 + tp->msec;
}
