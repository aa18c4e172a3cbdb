
/*
 * Finding a user by any of its names, and which names a user holds.
 *
 * A pool with username attributes knows users by their sub and, through
 * claims, by their addresses; any other pool by their username first, then by
 * claims of the sub and of aliases.  A claim is a hint: who is reached by it
 * must hold the name as its record says.  A user known by its key costs one
 * round trip.  What does not live here: writing claims
 * (ngx_cognito_commits.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_ATTEMPTS_WINDOW  3600000

/* wrong guesses at one code: more than there are attempts in an hour */
#define NGX_COGNITO_CODE_FAILURES    30

/* found.reading: what is read with the record, and what its absence is */

#define NGX_COGNITO_READ_LOCK        0x01
#define NGX_COGNITO_READ_CODE        0x02
#define NGX_COGNITO_READ_OR_REFUSE   0x04

/* found.lookup */

#define NGX_COGNITO_LOOKUP_KEY       0
#define NGX_COGNITO_LOOKUP_CLAIM     1


static ngx_int_t ngx_cognito_find(ngx_cognito_call_t *call,
    ngx_uint_t reading);
static ngx_int_t ngx_cognito_read_user(ngx_cognito_call_t *call,
    const ngx_str_t *username);
static ngx_int_t ngx_cognito_ask_trial(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_user_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_told_user(ngx_cognito_call_t *call,
    uint64_t *version, ngx_cognito_user_record_t **record);
static ngx_int_t ngx_cognito_told_trial(ngx_cognito_call_t *call,
    uint64_t *version, ngx_cognito_user_record_t **record);
static ngx_int_t ngx_cognito_find_claims(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_claims_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_next_lead(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_nobodys_lock(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_nobodys_lock_read(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_told_lock(ngx_cognito_call_t *call,
    ngx_int_t element);
static ngx_int_t ngx_cognito_user_absent(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_user_holds_name(ngx_cognito_call_t *call);
static ngx_uint_t ngx_cognito_name_holds(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record, ngx_uint_t name);


static ngx_str_t  ngx_cognito_get = ngx_string("GET");
static ngx_str_t  ngx_cognito_mget = ngx_string("MGET");
static ngx_str_t  ngx_cognito_sub = ngx_string("sub");


/* the attributes that may serve as a name, and what proves them */

static struct {
    ngx_uint_t                       name;
    ngx_str_t                       *kind;
    ngx_str_t                       *verified;
} ngx_cognito_name_attributes[] = {
    { NGX_COGNITO_NAME_EMAIL, &ngx_cognito_email,
      &ngx_cognito_email_verified },
    { NGX_COGNITO_NAME_PHONE_NUMBER, &ngx_cognito_phone_number,
      &ngx_cognito_phone_number_verified },
    { NGX_COGNITO_NAME_PREFERRED_USERNAME, &ngx_cognito_preferred_username,
      NULL }
};

#define NGX_COGNITO_NNAME_ATTRIBUTES                                          \
    (sizeof(ngx_cognito_name_attributes)                                      \
     / sizeof(ngx_cognito_name_attributes[0]))


ngx_int_t
ngx_cognito_find_user(ngx_cognito_call_t *call)
{
    return ngx_cognito_find(call, 0);
}


ngx_int_t
ngx_cognito_find_user_and_lock(ngx_cognito_call_t *call)
{
    return ngx_cognito_find(call, NGX_COGNITO_READ_LOCK);
}


ngx_int_t
ngx_cognito_find_user_and_try_code(ngx_cognito_call_t *call)
{
    return ngx_cognito_find(call, NGX_COGNITO_READ_CODE);
}


ngx_int_t
ngx_cognito_load_user(ngx_cognito_call_t *call)
{
    return ngx_cognito_find(call, NGX_COGNITO_READ_OR_REFUSE);
}


ngx_int_t
ngx_cognito_refuse_absent_user(ngx_cognito_call_t *call)
{
    if (call->found.user.record == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_USER_NOT_FOUND);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_find(ngx_cognito_call_t *call, ngx_uint_t reading)
{
    ngx_cognito_found_t  *found;

    found = &call->found;

    ngx_memzero(&found->user, sizeof(ngx_cognito_found_user_t));

    found->reading = reading;
    found->lookup = NGX_COGNITO_LOOKUP_KEY;
    found->nleads = 0;
    found->lead = 0;
    found->code_error = NGX_OK;
    found->code = NULL;

    if (ngx_cognito_fold_name(call, &call->asked.username, &found->name)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (found->user_pool->username_names
        && !ngx_cognito_is_uuid(&found->name))
    {
        return ngx_cognito_find_claims(call);
    }

    return ngx_cognito_read_user(call, &found->name);
}


/* the record under a username, and what else the call wants of that slot */

static ngx_int_t
ngx_cognito_read_user(ngx_cognito_call_t *call, const ngx_str_t *username)
{
    ngx_int_t             rc;
    ngx_str_t             lock;
    ngx_cognito_found_t  *found;

    found = &call->found;

    found->user.username = *username;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_USER, NULL,
                                   &found->user.key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    if (found->reading & NGX_COGNITO_READ_CODE) {
        rc = ngx_cognito_ask_trial(call);

    } else if (found->reading & NGX_COGNITO_READ_LOCK) {

        if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_LOCK, NULL, &lock)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

        rc = ngx_cognito_ask(call->query, 3, &ngx_cognito_mget,
                             &found->user.key, &lock);

    } else {
        rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get,
                             &found->user.key);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_user_read);
}


static ngx_int_t
ngx_cognito_ask_trial(ngx_cognito_call_t *call)
{
    ngx_str_t            *arguments;
    ngx_uint_t            allowed;
    const ngx_str_t      *kind;
    ngx_cognito_store_t  *store;

    enum { user = 0, code, tries, now, proof, window, limit, failures, count };

    store = &call->service->store;
    kind = call->found.delivery.kind;

    /* a call starts over only after a match, and is one attempt all the same */

    allowed = call->tries ? 0 : ngx_cognito_code_limit(kind);

    arguments = ngx_palloc(call->pool, count * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return NGX_ERROR;
    }

    arguments[user] = call->found.user.key;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_CODE, kind,
                                   &arguments[code])
        != NGX_OK
        || ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_TRIES,
                                      ngx_cognito_code_counter(kind),
                                      &arguments[tries])
           != NGX_OK
        || ngx_cognito_number_argument(call, call->now, &arguments[now])
           != NGX_OK
        || ngx_cognito_proof(store->keyring, call->pool, &arguments[code],
                             &call->asked.confirmation_code,
                             &arguments[proof])
           != NGX_OK
        || ngx_cognito_number_argument(call, NGX_COGNITO_ATTEMPTS_WINDOW,
                                       &arguments[window])
           != NGX_OK
        || ngx_cognito_number_argument(call, allowed, &arguments[limit])
           != NGX_OK
        || ngx_cognito_number_argument(call, NGX_COGNITO_CODE_FAILURES,
                                       &arguments[failures])
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_query_script(call->query, &ngx_cognito_script_try_code,
                                    3, count, arguments);
}


ngx_int_t
ngx_cognito_number_argument(ngx_cognito_call_t *call, int64_t number,
    ngx_str_t *argument)
{
    argument->data = ngx_pnalloc(call->pool, NGX_INT64_LEN);
    if (argument->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    argument->len = ngx_sprintf(argument->data, "%L", number) - argument->data;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_user_read(ngx_cognito_call_t *call)
{
    uint64_t                    version;
    ngx_int_t                   rc;
    ngx_str_t                   username;
    ngx_cognito_user_record_t  *record;

    if (call->found.reading & NGX_COGNITO_READ_CODE) {
        rc = ngx_cognito_told_trial(call, &version, &record);

    } else {
        rc = ngx_cognito_told_user(call, &version, &record);
    }

    if (rc == NGX_ERROR) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (rc == NGX_DECLINED) {
        return ngx_cognito_next_lead(call);
    }

    if (rc == NGX_DONE) {

        /* too many attempts: the script does not even show the record */

        return NGX_OK;
    }

    username = call->found.user.username;

    if (ngx_cognito_set_user(call, &username, version, record) != NGX_OK) {
        return NGX_ERROR;
    }

    if (!ngx_cognito_user_holds_name(call)) {
        return ngx_cognito_next_lead(call);
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_told_user(ngx_cognito_call_t *call, uint64_t *version,
    ngx_cognito_user_record_t **record)
{
    ngx_int_t  element;

    element = -1;

    if (call->found.reading & NGX_COGNITO_READ_LOCK) {
        element = 0;

        if (ngx_cognito_told_lock(call, 1) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return ngx_cognito_told_record(call->query, 0, element,
                                   &ngx_cognito_shape_user_record, version,
                                   (void **) record);
}


static ngx_int_t
ngx_cognito_told_lock(ngx_cognito_call_t *call, ngx_int_t element)
{
    ngx_str_t  text, *lock;

    lock = &call->found.lock;

    ngx_str_null(lock);

    if (ngx_cognito_told_text(call->query, 0, element, &text) == NGX_OK) {
        lock->data = ngx_pstrdup(call->pool, &text);
        if (lock->data == NULL) {
            return NGX_ERROR;
        }

        lock->len = text.len;
    }

    return NGX_OK;
}


/* NGX_DONE: the limit is reached */

static ngx_int_t
ngx_cognito_told_trial(ngx_cognito_call_t *call, uint64_t *version,
    ngx_cognito_user_record_t **record)
{
    ngx_int_t             rc;
    ngx_str_t             word;
    ngx_uint_t            i;
    ngx_cognito_found_t  *found;

    static struct {
        ngx_str_t         word;
        ngx_uint_t        error;
    } verdicts[] = {
        { ngx_string("MATCH"), NGX_OK },
        { ngx_string("MISMATCH"), NGX_COGNITO_E_CODE_MISMATCH },
        { ngx_string("EXPIRED"), NGX_COGNITO_E_CODE_EXPIRED },
        { ngx_string("DEAD"), NGX_COGNITO_E_CODE_DEAD },
        { ngx_string("LIMIT"), NGX_COGNITO_E_ATTEMPT_LIMIT },
    };

    found = &call->found;

    if (ngx_cognito_told_text(call->query, 0, 0, &word) != NGX_OK) {
        return NGX_ERROR;
    }

    for (i = 0; i < sizeof(verdicts) / sizeof(verdicts[0]); i++) {
        if (word.len == verdicts[i].word.len
            && ngx_strncmp(word.data, verdicts[i].word.data, word.len) == 0)
        {
            break;
        }
    }

    if (i == sizeof(verdicts) / sizeof(verdicts[0])) {

        /* ABSENT */

        return NGX_DECLINED;
    }

    found->code_error = verdicts[i].error;

    if (found->code_error == NGX_COGNITO_E_ATTEMPT_LIMIT) {
        return NGX_DONE;
    }

    if (found->code_error == NGX_OK) {
        rc = ngx_cognito_told_value(call->query, 0, 2,
                                    &ngx_cognito_shape_code_record,
                                    (void **) &found->code);
        if (rc != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return ngx_cognito_told_record(call->query, 0, 1,
                                   &ngx_cognito_shape_user_record, version,
                                   (void **) record);
}


/* what claims there may be of the name, all asked for together */

static ngx_int_t
ngx_cognito_find_claims(ngx_cognito_call_t *call)
{
    u_char                     *p;
    ngx_int_t                   rc;
    ngx_str_t                  *key, *name;
    ngx_uint_t                  i, names, asked;
    ngx_cognito_name_t         *lead;
    ngx_cognito_found_t        *found;
    ngx_cognito_loaded_pool_t  *user_pool;

    found = &call->found;
    user_pool = found->user_pool;
    name = &found->name;

    found->lookup = NGX_COGNITO_LOOKUP_CLAIM;

    names = user_pool->username_names | user_pool->alias_names;

    p = name->data;

    asked = NGX_COGNITO_NAME_PREFERRED_USERNAME;
    asked |= (name->len && *p == '+') ? NGX_COGNITO_NAME_PHONE_NUMBER : 0;
    asked |= ngx_strlchr(p, p + name->len, '@') ? NGX_COGNITO_NAME_EMAIL : 0;

    lead = found->leads;

    if (!user_pool->username_names && ngx_cognito_is_uuid(name)) {
        lead++->kind = ngx_cognito_sub;
    }

    for (i = 0; i < NGX_COGNITO_NNAME_ATTRIBUTES; i++) {
        if (names & asked & ngx_cognito_name_attributes[i].name) {
            lead++->kind = *ngx_cognito_name_attributes[i].kind;
        }
    }

    found->nleads = lead - found->leads;

    if (found->nleads == 0) {
        return ngx_cognito_user_absent(call);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    key = ngx_palloc(call->pool, found->nleads * sizeof(ngx_str_t));
    rc = (key == NULL) ? NGX_ERROR : NGX_OK;

    for (i = 0; i < found->nleads && rc == NGX_OK; i++) {
        rc = ngx_cognito_name_key(call->pool, &user_pool->id,
                                  &found->leads[i].kind, name, &key[i]);

        if (rc == NGX_OK) {
            rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &key[i]);
        }
    }

    return ngx_cognito_await(call, rc, ngx_cognito_claims_read);
}


static ngx_int_t
ngx_cognito_claims_read(ngx_cognito_call_t *call)
{
    ngx_int_t                    rc;
    ngx_uint_t                   i, n;
    ngx_cognito_found_t         *found;
    ngx_cognito_claim_record_t  *claim;

    found = &call->found;

    n = 0;

    for (i = 0; i < found->nleads; i++) {
        rc = ngx_cognito_told_value(call->query, i, -1,
                                    &ngx_cognito_shape_claim_record,
                                    (void **) &claim);

        if (rc == NGX_ERROR) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        if (rc == NGX_OK) {
            found->leads[n].kind = found->leads[i].kind;
            found->leads[n++].value = claim->username;
        }
    }

    found->nleads = n;

    return ngx_cognito_next_lead(call);
}


static ngx_int_t
ngx_cognito_next_lead(ngx_cognito_call_t *call)
{
    ngx_cognito_found_t  *found;

    found = &call->found;

    if (found->lookup == NGX_COGNITO_LOOKUP_KEY) {

        if (found->user_pool->username_names) {
            return ngx_cognito_user_absent(call);
        }

        return ngx_cognito_find_claims(call);
    }

    if (found->lead < found->nleads) {
        return ngx_cognito_read_user(call, &found->leads[found->lead++].value);
    }

    if (found->reading & NGX_COGNITO_READ_LOCK) {
        return ngx_cognito_read_nobodys_lock(call);
    }

    return ngx_cognito_user_absent(call);
}


/*
 * Failures at a name that leads nowhere are counted under the name itself.
 * Who is reached by a claim costs one more round trip, and so does nobody.
 */

static ngx_int_t
ngx_cognito_read_nobodys_lock(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;
    ngx_str_t  lock;

    if (ngx_cognito_user_key(call->pool, NGX_COGNITO_KEY_LOCK,
                             &call->found.user_pool->id, &call->found.name,
                             NULL, &lock)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask(call->query, 2, &ngx_cognito_get, &lock);

    return ngx_cognito_await(call, rc, ngx_cognito_nobodys_lock_read);
}


static ngx_int_t
ngx_cognito_nobodys_lock_read(ngx_cognito_call_t *call)
{
    if (ngx_cognito_told_lock(call, -1) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return ngx_cognito_user_absent(call);
}


static ngx_int_t
ngx_cognito_user_absent(ngx_cognito_call_t *call)
{
    ngx_memzero(&call->found.user, sizeof(ngx_cognito_found_user_t));

    call->found.code_error = NGX_OK;
    call->found.code = NULL;

    if (call->found.reading & NGX_COGNITO_READ_OR_REFUSE) {
        return ngx_cognito_refuse_absent_user(call);
    }

    return NGX_OK;
}


/* what a claim said must be so in the record that it led to */

static ngx_uint_t
ngx_cognito_user_holds_name(ngx_cognito_call_t *call)
{
    ngx_uint_t                 i;
    ngx_cognito_name_t        *name, *lead;
    ngx_cognito_found_t       *found;
    ngx_cognito_found_user_t  *user;

    found = &call->found;
    user = &found->user;

    if (found->lookup == NGX_COGNITO_LOOKUP_KEY) {
        return 1;
    }

    lead = &found->leads[found->lead - 1];

    for (i = 0; i < user->nnames; i++) {
        name = &user->names[i];

        if (name->kind.len == lead->kind.len
            && ngx_strncmp(name->kind.data, lead->kind.data, lead->kind.len)
               == 0
            && name->value.len == found->name.len
            && ngx_memcmp(name->value.data, found->name.data, found->name.len)
               == 0)
        {
            return 1;
        }
    }

    return 0;
}


ngx_int_t
ngx_cognito_set_user(ngx_cognito_call_t *call, const ngx_str_t *username,
    uint64_t version, ngx_cognito_user_record_t *record)
{
    ngx_int_t                  n;
    ngx_cognito_found_user_t  *user;

    user = &call->found.user;

    user->username = *username;
    user->version = version;
    user->record = record;
    user->nnames = 0;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_USER, NULL,
                                   &user->key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (version == 0) {
        return NGX_OK;
    }

    n = ngx_cognito_user_names(call, record, user->names);

    if (n == NGX_ERROR) {
        return NGX_ERROR;
    }

    user->nnames = n;

    return NGX_OK;
}


/* ASCII letters only: other scripts are compared byte by byte */

ngx_int_t
ngx_cognito_fold_name(ngx_cognito_call_t *call, const ngx_str_t *name,
    ngx_str_t *folded)
{
    if (call->found.user_pool->case_sensitive) {
        *folded = *name;
        return NGX_OK;
    }

    folded->len = name->len;
    folded->data = ngx_pnalloc(call->pool, name->len ? name->len : 1);
    if (folded->data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    ngx_strlow(folded->data, name->data, name->len);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_user_names(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record,
    ngx_cognito_name_t names[NGX_COGNITO_MAX_NAMES])
{
    ngx_str_t   *value;
    ngx_int_t    n;
    ngx_uint_t   i;

    n = 0;

    if (record->sub.len != record->username.len
        || ngx_strncmp(record->sub.data, record->username.data,
                       record->sub.len)
           != 0)
    {
        names[n].kind = ngx_cognito_sub;
        names[n++].value = record->sub;
    }

    for (i = 0; i < NGX_COGNITO_NNAME_ATTRIBUTES; i++) {

        if (!ngx_cognito_name_holds(call, record, i)) {
            continue;
        }

        names[n].kind = *ngx_cognito_name_attributes[i].kind;
        value = ngx_cognito_attribute(record, &names[n].kind);

        if (ngx_cognito_fold_name(call, value, &names[n++].value) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return n;
}


/*
 * A username attribute is unique as soon as it is set; an alias only serves
 * when it is proven, and a preferred username when the user is confirmed.
 */

static ngx_uint_t
ngx_cognito_name_holds(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record, ngx_uint_t i)
{
    ngx_str_t                  *value, *verified;
    ngx_cognito_loaded_pool_t  *user_pool;

    user_pool = call->found.user_pool;

    value = ngx_cognito_attribute(record, ngx_cognito_name_attributes[i].kind);

    if (value == NULL || value->len == 0) {
        return 0;
    }

    if (user_pool->username_names & ngx_cognito_name_attributes[i].name) {
        return 1;
    }

    if (!(user_pool->alias_names & ngx_cognito_name_attributes[i].name)) {
        return 0;
    }

    if (ngx_cognito_name_attributes[i].verified == NULL) {
        return record->status != NGX_COGNITO_USER_STATUS_UNCONFIRMED;
    }

    verified = ngx_cognito_attribute(record,
                                     ngx_cognito_name_attributes[i].verified);

    return verified
           && verified->len == ngx_cognito_true.len
           && ngx_strncmp(verified->data, ngx_cognito_true.data,
                          verified->len)
              == 0;
}


ngx_uint_t
ngx_cognito_is_uuid(const ngx_str_t *text)
{
    u_char      ch;
    ngx_uint_t  i;

    if (text->len != NGX_COGNITO_UUID_LEN) {
        return 0;
    }

    for (i = 0; i < text->len; i++) {
        ch = text->data[i];

        if (i == 8 || i == 13 || i == 18 || i == 23) {

            if (ch != '-') {
                return 0;
            }

            continue;
        }

        if (!((ch >= '0' && ch <= '9') || (ch >= 'a' && ch <= 'f')
              || (ch >= 'A' && ch <= 'F')))
        {
            return 0;
        }
    }

    return 1;
}
