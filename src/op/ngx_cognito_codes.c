
/*
 * Codes by mail and text message: which address they go to, how they are
 * kept and spent, and how often a user may ask for them.
 *
 * A code lies in the user's slot as a proof (a keyed fingerprint), together
 * with a proof of the address it was sent to, and with that address, sealed,
 * where it is only to become the user's.  What the message says is in
 * src/message; how a code is tried is in ngx_cognito_users.c, because that
 * comes with finding the user.  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_factors.h"
#include "ngx_cognito_steps.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_scripts.gen.h"


#define NGX_COGNITO_CODE_DIGITS     6
#define NGX_COGNITO_CODE_WINDOW     "3600000"     /* an hour, ms */

#define NGX_COGNITO_MAX_MEDIA       2


typedef struct {
    ngx_str_t                      *kind;
    ngx_str_t                      *counter;      /* of the attempts */
    ngx_msec_t                      lifetime;     /* 0: only counted */
    ngx_uint_t                      limit;        /* attempts in an hour */
} ngx_cognito_code_rule_t;


static const ngx_cognito_code_rule_t *ngx_cognito_code_rule(
    const ngx_str_t *kind);
static ngx_int_t ngx_cognito_attempt_counted(ngx_cognito_call_t *call);
static void ngx_cognito_choose_medium(ngx_cognito_call_t *call,
    ngx_str_t *kind, ngx_uint_t medium, ngx_str_t *address);
static ngx_uint_t ngx_cognito_recovery_media(ngx_cognito_call_t *call,
    ngx_uint_t media[NGX_COGNITO_MAX_MEDIA]);
static ngx_int_t ngx_cognito_make_code(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_keep_code(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery);
static ngx_int_t ngx_cognito_code_proof(ngx_cognito_call_t *call,
    const ngx_str_t *key, const ngx_str_t *text, ngx_str_t *proof);
static ngx_int_t ngx_cognito_sides_committed(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_details(ngx_cognito_call_t *call,
    ngx_cognito_code_delivery_details_t *details);
static ngx_uint_t ngx_cognito_simulated_medium(ngx_cognito_call_t *call);


ngx_str_t  ngx_cognito_code_sign_up = ngx_string("signup");
ngx_str_t  ngx_cognito_code_reset = ngx_string("reset");
ngx_str_t  ngx_cognito_code_resend = ngx_string("resend");
ngx_str_t  ngx_cognito_code_password = ngx_string("password");
ngx_str_t  ngx_cognito_code_attribute = ngx_string("attribute");
ngx_str_t  ngx_cognito_code_verify = ngx_string("verify");


/*
 * Asking for a reset and confirming it are counted together, and so are
 * verifications, whichever attribute they are of.
 */

static const ngx_cognito_code_rule_t  ngx_cognito_code_rules[] = {
    { &ngx_cognito_code_sign_up, &ngx_cognito_code_sign_up,
      24 * 3600 * 1000, 15 },
    { &ngx_cognito_code_reset, &ngx_cognito_code_reset, 3600 * 1000, 20 },
    { &ngx_cognito_code_resend, &ngx_cognito_code_resend, 0, 5 },
    { &ngx_cognito_code_password, &ngx_cognito_code_password, 0, 5 },
    { &ngx_cognito_code_attribute, &ngx_cognito_code_attribute, 0, 5 },
    { &ngx_cognito_email, &ngx_cognito_code_verify, 24 * 3600 * 1000, 15 },
    { &ngx_cognito_phone_number, &ngx_cognito_code_verify,
      24 * 3600 * 1000, 15 },
};


static const ngx_cognito_code_rule_t *
ngx_cognito_code_rule(const ngx_str_t *kind)
{
    size_t                          i;
    const ngx_cognito_code_rule_t  *rule;

    for (i = 0;
         i < sizeof(ngx_cognito_code_rules) / sizeof(ngx_cognito_code_rule_t);
         i++)
    {
        rule = &ngx_cognito_code_rules[i];

        if (rule->kind->len == kind->len
            && ngx_strncmp(rule->kind->data, kind->data, kind->len) == 0)
        {
            return rule;
        }
    }

    return NULL;
}


ngx_uint_t
ngx_cognito_code_limit(const ngx_str_t *kind)
{
    const ngx_cognito_code_rule_t  *rule;

    rule = ngx_cognito_code_rule(kind);

    return rule ? rule->limit : 0;
}


const ngx_str_t *
ngx_cognito_code_counter(const ngx_str_t *kind)
{
    const ngx_cognito_code_rule_t  *rule;

    rule = ngx_cognito_code_rule(kind);

    return rule ? rule->counter : kind;
}


ngx_int_t
ngx_cognito_asked_user_key(ngx_cognito_call_t *call, ngx_cognito_key_e family,
    const ngx_str_t *suffix, ngx_str_t *key)
{
    ngx_str_t  username;

    if (call->found.user.record) {
        return ngx_cognito_found_user_key(call, family, suffix, key);
    }

    if (ngx_cognito_fold_name(call, &call->asked.username, &username)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (ngx_cognito_user_key(call->pool, family, &call->found.user_pool->id,
                             &username, suffix, key)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_count_attempt(ngx_cognito_call_t *call, const ngx_str_t *kind,
    ngx_uint_t limit, ngx_cognito_step_pt then)
{
    ngx_int_t   rc;
    ngx_str_t  *arguments;

    arguments = ngx_palloc(call->pool, 4 * sizeof(ngx_str_t));
    if (arguments == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (ngx_cognito_asked_user_key(call, NGX_COGNITO_KEY_TRIES, kind,
                                   &arguments[0])
        != NGX_OK
        || ngx_cognito_number_argument(call, call->now, &arguments[1])
           != NGX_OK
        || ngx_cognito_number_argument(call, limit, &arguments[3]) != NGX_OK)
    {
        return NGX_ERROR;
    }

    ngx_str_set(&arguments[2], NGX_COGNITO_CODE_WINDOW);

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    call->found.counted = then;

    rc = ngx_cognito_query_script(call->query, &ngx_cognito_script_count, 1, 4,
                                  arguments);

    return ngx_cognito_await(call, rc, ngx_cognito_attempt_counted);
}


static ngx_int_t
ngx_cognito_attempt_counted(ngx_cognito_call_t *call)
{
    ngx_str_t  word;

    if (ngx_cognito_told_text(call->query, 0, 0, &word) != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (word.len == 5 && ngx_strncmp(word.data, "LIMIT", 5) == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_ATTEMPT_LIMIT);
    }

    if (word.len != 2 || ngx_strncmp(word.data, "OK", 2) != 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return call->found.counted ? call->found.counted(call) : NGX_OK;
}


/*
 * That a code was guessed at too often is for those who may know that there
 * is one; to all others it is gone.
 */

ngx_int_t
ngx_cognito_judge_code(ngx_cognito_call_t *call)
{
    ngx_uint_t  error;

    error = call->found.code_error;

    if (error == NGX_OK) {
        return NGX_OK;
    }

    if (error == NGX_COGNITO_E_CODE_DEAD
        && (ngx_cognito_hides_users(call)
            || !ngx_cognito_call_lists(call,
                                    ngx_cognito_errors[error].exception)))
    {
        error = NGX_COGNITO_E_CODE_EXPIRED;
    }

    return ngx_cognito_fail(call, error);
}


/*
 * Both may be verified on their own, but only one code is sent at sign-up,
 * and then to the phone.
 */

ngx_int_t
ngx_cognito_choose_verification_medium(ngx_cognito_call_t *call)
{
    ngx_str_t   *address;
    ngx_uint_t   i;

    static const ngx_uint_t  media[] = {
        NGX_COGNITO_DELIVERY_MEDIUM_SMS,
        NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
    };

    for (i = 0; i < NGX_COGNITO_MAX_MEDIA; i++) {

        if (!ngx_cognito_is_auto_verified(call, media[i])) {
            continue;
        }

        address = ngx_cognito_deliverable(call, media[i], 0);

        if (address) {
            ngx_cognito_choose_medium(call, &ngx_cognito_code_sign_up,
                                      media[i], address);
            return NGX_OK;
        }
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_choose_recovery_medium(ngx_cognito_call_t *call)
{
    ngx_str_t   *address;
    ngx_uint_t   i, n, media[NGX_COGNITO_MAX_MEDIA];

    n = ngx_cognito_recovery_media(call, media);

    if (n == 0) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_RECOVERY_BY_ADMIN);
    }

    for (i = 0; i < n; i++) {
        address = ngx_cognito_deliverable(call, media[i], 1);

        if (address && !ngx_cognito_brings_factor(call, media[i])) {
            ngx_cognito_choose_medium(call, &ngx_cognito_code_reset, media[i],
                                      address);
            return NGX_OK;
        }
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_NO_RECOVERY_MEDIUM);
}


ngx_uint_t
ngx_cognito_recovery_is_by_admin(ngx_cognito_call_t *call)
{
    ngx_uint_t  media[NGX_COGNITO_MAX_MEDIA];

    return ngx_cognito_recovery_media(call, media) == 0;
}


ngx_str_t *
ngx_cognito_deliverable(ngx_cognito_call_t *call, ngx_uint_t medium,
    ngx_uint_t verified)
{
    ngx_str_t                  *address, *flag;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS) {
        address = ngx_cognito_attribute(record, &ngx_cognito_phone_number);
        flag = ngx_cognito_attribute(record,
                                     &ngx_cognito_phone_number_verified);

    } else {
        address = ngx_cognito_attribute(record, &ngx_cognito_email);
        flag = ngx_cognito_attribute(record, &ngx_cognito_email_verified);
    }

    if (address == NULL || address->len == 0) {
        return NULL;
    }

    if (verified
        && (flag == NULL || flag->len != ngx_cognito_true.len
            || ngx_strncasecmp(flag->data, ngx_cognito_true.data, flag->len)
               != 0))
    {
        return NULL;
    }

    return address;
}


/* an operation may have said before what the code is for */

static void
ngx_cognito_choose_medium(ngx_cognito_call_t *call, ngx_str_t *kind,
    ngx_uint_t medium, ngx_str_t *address)
{
    ngx_cognito_delivery_t  *delivery;

    delivery = &call->found.delivery;

    delivery->medium = medium;
    delivery->destination = *address;
    delivery->attribute = (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS)
                              ? ngx_cognito_phone_number : ngx_cognito_email;

    if (delivery->kind == NULL) {
        delivery->kind = kind;
    }

    if (delivery->message == NULL) {
        delivery->message = ngx_cognito_message_kind(call);
    }
}


ngx_uint_t
ngx_cognito_is_auto_verified(ngx_cognito_call_t *call, ngx_uint_t medium)
{
    ngx_uint_t    i, attribute, *value;
    ngx_array_t  *attributes;

    attributes = call->found.user_pool->settings->auto_verified_attributes;

    if (attributes == NULL) {
        return 0;
    }

    attribute = (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS)
                    ? NGX_COGNITO_VERIFIED_ATTRIBUTE_PHONE_NUMBER
                    : NGX_COGNITO_VERIFIED_ATTRIBUTE_EMAIL;

    value = attributes->elts;

    for (i = 0; i < attributes->nelts; i++) {
        if (value[i] == attribute) {
            return 1;
        }
    }

    return 0;
}


/*
 * The media a reset code may take, the preferred first; 0: none, because only
 * an administrator resets.  A pool without the setting is treated as the
 * service treats those from before there was one: by text message, and by
 * mail where there is no verified phone.
 */

static ngx_uint_t
ngx_cognito_recovery_media(ngx_cognito_call_t *call,
    ngx_uint_t media[NGX_COGNITO_MAX_MEDIA])
{
    int64_t                       priority;
    ngx_uint_t                    i, n, medium;
    ngx_cognito_recovery_option_t           *option;
    ngx_cognito_account_recovery_setting_t  *setting;

    setting = call->found.user_pool->settings->account_recovery_setting;

    if (setting == NULL || setting->recovery_mechanisms == NULL
        || setting->recovery_mechanisms->nelts == 0)
    {
        media[0] = NGX_COGNITO_DELIVERY_MEDIUM_SMS;
        media[1] = NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;

        return NGX_COGNITO_MAX_MEDIA;
    }

    option = setting->recovery_mechanisms->elts;
    priority = 0;
    n = 0;

    for (i = 0; i < setting->recovery_mechanisms->nelts; i++) {

        if (option[i].name == NGX_COGNITO_RECOVERY_OPTION_NAME_ADMIN_ONLY
            || n == NGX_COGNITO_MAX_MEDIA)
        {
            continue;
        }

        medium = (option[i].name
                  == NGX_COGNITO_RECOVERY_OPTION_NAME_VERIFIED_EMAIL)
                     ? NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
                     : NGX_COGNITO_DELIVERY_MEDIUM_SMS;

        if (n && option[i].priority.value < priority) {
            media[n] = media[n - 1];
            media[n - 1] = medium;

        } else {
            media[n] = medium;
            priority = option[i].priority.value;
        }

        n++;
    }

    return n;
}


/* where no address was found there is nothing to send, and nothing is done */

ngx_int_t
ngx_cognito_new_code(ngx_cognito_call_t *call)
{
    ngx_uint_t  medium;

    medium = call->found.delivery.medium;

    if (medium == 0) {
        return NGX_OK;
    }

    return ngx_cognito_prepare_messages(call,
                                        ngx_cognito_message_medium(medium),
                                        ngx_cognito_make_code);
}


static ngx_int_t
ngx_cognito_make_code(ngx_cognito_call_t *call)
{
    if (ngx_cognito_add_code(call, &call->found.delivery) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_outbox_announce(call);
}


/* a new code replaces the one of its kind that is outstanding */

ngx_int_t
ngx_cognito_add_code(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery)
{
    ngx_int_t                       rc;
    const ngx_cognito_code_rule_t  *rule;

    rule = ngx_cognito_code_rule(delivery->kind);

    if (rule == NULL
        || ngx_cognito_code_generate(call->pool, NGX_COGNITO_CODE_DIGITS,
                                     &delivery->code)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    delivery->lifetime = rule->lifetime;

    rc = ngx_cognito_keep_code(call, delivery);

    if (rc == NGX_OK) {
        rc = ngx_cognito_message_compose(call,
                                         NGX_COGNITO_MESSAGE_VERIFICATION,
                                         delivery);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_outbox_add(call, delivery);
    }

    /* from here on it is known only to whoever can open the message */

    ngx_cognito_cleanse_bytes(delivery->code.data, delivery->code.len);
    ngx_cognito_cleanse_bytes(delivery->body.data, delivery->body.len);
    ngx_str_null(&delivery->code);
    ngx_str_null(&delivery->body);

    return rc;
}


static ngx_int_t
ngx_cognito_keep_code(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery)
{
    ngx_str_t                   key;
    ngx_cognito_commit_t       *commit;
    ngx_cognito_code_record_t   record;

    ngx_memzero(&record, sizeof(ngx_cognito_code_record_t));

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_CODE, delivery->kind,
                                   &key)
        != NGX_OK
        || ngx_cognito_code_proof(call, &key, &delivery->code, &record.proof)
           != NGX_OK
        || ngx_cognito_code_proof(call, &key, &delivery->destination,
                                  &record.address)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    if (delivery->pending
        && ngx_cognito_seal(call->service->store.keyring, call->pool, &key,
                            &delivery->destination, &record.pending)
           != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    record.expires.value = call->now + delivery->lifetime;
    record.expires.set = 1;
    record.attribute = delivery->attribute;

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side_value(commit, "set", &key,
                                  &ngx_cognito_shape_code_record, &record,
                                  delivery->lifetime + NGX_COGNITO_BROOM);
    ngx_cognito_commit_latest(commit, &delivery->key, &delivery->kept);

    return NGX_OK;
}


ngx_int_t
ngx_cognito_drop_code(ngx_cognito_call_t *call, const ngx_str_t *kind)
{
    ngx_str_t              key;
    ngx_cognito_commit_t  *commit;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_CODE, kind, &key)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "del", &key, NULL, 0);

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_code_proof(ngx_cognito_call_t *call, const ngx_str_t *key,
    const ngx_str_t *text, ngx_str_t *proof)
{
    if (ngx_cognito_proof(call->service->store.keyring, call->pool, key, text,
                          proof)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


ngx_int_t
ngx_cognito_spend_code(ngx_cognito_call_t *call)
{
    ngx_str_t              key, proof, value;
    ngx_cognito_commit_t  *commit;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_CODE,
                                   call->found.delivery.kind, &key)
        != NGX_OK
        || ngx_cognito_code_proof(call, &key, &call->asked.confirmation_code,
                                  &proof)
           != NGX_OK)
    {
        return NGX_ERROR;
    }

    value.data = ngx_pnalloc(call->pool, proof.len + 1 + NGX_INT64_LEN);
    if (value.data == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    value.len = ngx_sprintf(value.data, "%V %L", &proof, call->now)
                - value.data;

    commit = ngx_cognito_user_commit(call);
    if (commit == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_commit_side(commit, "spend", &key, &value, 0);

    return NGX_OK;
}


/*
 * The attribute may have got another value since: the code says nothing
 * about an address that it was not sent to.
 */

ngx_int_t
ngx_cognito_verify_attribute_of_code(ngx_cognito_call_t *call)
{
    ngx_int_t                   rc;
    ngx_str_t                  *flag, *address;
    ngx_cognito_code_record_t  *code;
    ngx_cognito_user_record_t  *record;

    code = call->found.code;
    record = call->found.user.record;

    if (code == NULL || code->attribute.len == 0) {
        return NGX_OK;
    }

    address = ngx_cognito_attribute(record, &code->attribute);

    if (address == NULL) {
        return NGX_OK;
    }

    rc = ngx_cognito_code_went_to(call, address);

    if (rc != NGX_OK) {
        return (rc == NGX_DECLINED) ? NGX_OK : NGX_ERROR;
    }

    flag = (code->attribute.len == ngx_cognito_email.len)
               ? &ngx_cognito_email_verified
               : &ngx_cognito_phone_number_verified;

    return ngx_cognito_set_attribute(call, record, flag, &ngx_cognito_true);
}


ngx_int_t
ngx_cognito_code_went_to(ngx_cognito_call_t *call, const ngx_str_t *address)
{
    ngx_str_t  key, proof;

    if (ngx_cognito_found_user_key(call, NGX_COGNITO_KEY_CODE,
                                   call->found.delivery.kind, &key)
        != NGX_OK
        || ngx_cognito_code_proof(call, &key, address, &proof) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_same_secret(&proof, &call->found.code->address)
               ? NGX_OK : NGX_DECLINED;
}


ngx_int_t
ngx_cognito_commit_sides(ngx_cognito_call_t *call)
{
    ngx_int_t  rc;

    if (call->found.commit == NULL) {
        return ngx_cognito_outbox_deliver(call);
    }

    if (ngx_cognito_query(call) == NULL) {
        return NGX_ERROR;
    }

    rc = ngx_cognito_ask_commit(call->query, call->found.commit);

    if (rc == NGX_OK) {
        rc = ngx_cognito_outbox_ask_room(call);
    }

    if (rc == NGX_OK) {
        rc = ngx_cognito_ask_wait(call->query, &call->service->store);
    }

    return ngx_cognito_await(call, rc, ngx_cognito_sides_committed);
}


static ngx_int_t
ngx_cognito_sides_committed(ngx_cognito_call_t *call)
{
    switch (ngx_cognito_told_commit(call->query, 0)) {

    case NGX_COGNITO_COMMITTED:
        call->found.commit = NULL;
        return ngx_cognito_outbox_deliver(call);

    case NGX_COGNITO_CONFLICT:
        return ngx_cognito_start_over(call);

    case NGX_COGNITO_SPENT:
        return ngx_cognito_fail(call, NGX_COGNITO_E_CODE_EXPIRED);

    case NGX_COGNITO_LOCKED:
        return ngx_cognito_fail(call, NGX_COGNITO_E_PASSWORD_LOCKED);

    case NGX_COGNITO_GONE:
        return ngx_cognito_fail(call, call->found.gone_error
                                      ? call->found.gone_error
                                      : NGX_COGNITO_E_INTERNAL);

    case NGX_COGNITO_TAKEN:
        return ngx_cognito_fail(call, call->found.taken_error
                                      ? call->found.taken_error
                                      : NGX_COGNITO_E_INTERNAL);

    default:
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }
}


ngx_cognito_code_delivery_details_t *
ngx_cognito_delivery_details(ngx_cognito_call_t *call)
{
    return ngx_cognito_details(call, call->found.delivery.medium,
                               &call->found.delivery.destination);
}


ngx_cognito_code_delivery_details_t *
ngx_cognito_details(ngx_cognito_call_t *call, ngx_uint_t medium,
    const ngx_str_t *address)
{
    ngx_cognito_code_delivery_details_t  *details;

    details = ngx_pcalloc(call->pool,
                          sizeof(ngx_cognito_code_delivery_details_t));
    if (details == NULL) {
        return NULL;
    }

    if (ngx_cognito_mask_address(call->pool, medium, address,
                                 &details->destination)
        != NGX_OK)
    {
        return NULL;
    }

    details->delivery_medium = medium;
    details->attribute_name = (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS)
                                  ? ngx_cognito_phone_number
                                  : ngx_cognito_email;

    return details;
}


static ngx_int_t
ngx_cognito_reply_details(ngx_cognito_call_t *call,
    ngx_cognito_code_delivery_details_t *details)
{
    ngx_uint_t                             i;
    const ngx_cognito_field_t             *field;
    const ngx_cognito_shape_t             *shape;
    ngx_cognito_code_delivery_details_t  **member;

    shape = call->output_shape;

    for (i = 0; details && i < shape->nfields; i++) {
        field = &shape->fields[i];

        if (field->shape == &ngx_cognito_shape_code_delivery_details) {
            member = (ngx_cognito_code_delivery_details_t **)
                         ((u_char *) call->output + field->offset);
            *member = details;

            return NGX_OK;
        }
    }

    return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
}


ngx_int_t
ngx_cognito_reply_delivery_details(ngx_cognito_call_t *call)
{
    return ngx_cognito_reply_details(call,
                                     ngx_cognito_delivery_details(call));
}


ngx_int_t
ngx_cognito_reply_simulated_details(ngx_cognito_call_t *call)
{
    return ngx_cognito_reply_details(call,
                                     ngx_cognito_simulated_details(call));
}


/*
 * The same name is always answered alike, or a second request would tell
 * that there is no such user.
 */

ngx_cognito_code_delivery_details_t *
ngx_cognito_simulated_details(ngx_cognito_call_t *call)
{
    ngx_str_t   address;
    ngx_uint_t  medium;

    medium = ngx_cognito_simulated_medium(call);

    if (ngx_cognito_simulated_address(call, medium, &address) != NGX_OK) {
        return NULL;
    }

    return ngx_cognito_details(call, medium, &address);
}


/* by the name's form, else as most users of this pool would be written to */

static ngx_uint_t
ngx_cognito_simulated_medium(ngx_cognito_call_t *call)
{
    ngx_str_t   *name;
    ngx_uint_t   i, n, media[NGX_COGNITO_MAX_MEDIA];

    name = &call->asked.username;

    if (ngx_strlchr(name->data, name->data + name->len, '@')) {
        return NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
    }

    if (name->len > 1 && name->data[0] == '+') {
        return NGX_COGNITO_DELIVERY_MEDIUM_SMS;
    }

    if (call->operation->id == NGX_COGNITO_OP_FORGOT_PASSWORD) {
        n = ngx_cognito_recovery_media(call, media);

    } else {
        media[0] = NGX_COGNITO_DELIVERY_MEDIUM_SMS;
        media[1] = NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
        n = NGX_COGNITO_MAX_MEDIA;
    }

    for (i = 0; i < n; i++) {
        if (ngx_cognito_is_auto_verified(call, media[i])) {
            return media[i];
        }
    }

    return n ? media[n - 1] : NGX_COGNITO_DELIVERY_MEDIUM_EMAIL;
}


/* an address of which the mask will show only what is drawn from the name */

ngx_int_t
ngx_cognito_simulated_address(ngx_cognito_call_t *call, ngx_uint_t medium,
    ngx_str_t *address)
{
    ngx_str_t   *name, proof;
    ngx_uint_t   i;

    name = &call->asked.username;

    if ((medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL
         && ngx_strlchr(name->data, name->data + name->len, '@'))
        || (medium == NGX_COGNITO_DELIVERY_MEDIUM_SMS
            && name->len > 1 && name->data[0] == '+'))
    {
        *address = *name;
        return NGX_OK;
    }

    if (ngx_cognito_proof(call->service->store.keyring, call->pool,
                          &call->found.user_pool->id, name, &proof)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    address->data = ngx_pnalloc(call->pool, sizeof("+10000000000") - 1);
    if (address->data == NULL) {
        return NGX_ERROR;
    }

    if (medium == NGX_COGNITO_DELIVERY_MEDIUM_EMAIL) {
        address->len = ngx_sprintf(address->data, "%c@%c",
                                   'a' + ngx_hextoi(proof.data, 4) % 26,
                                   'a' + ngx_hextoi(proof.data + 4, 4) % 26)
                       - address->data;
        return NGX_OK;
    }

    address->len = ngx_sprintf(address->data, "+10000000000") - address->data;

    for (i = 1; i <= 4; i++) {
        address->data[address->len - i] =
                           '0' + ngx_hextoi(proof.data + 4 * i, 4) % 10;
    }

    return NGX_OK;
}
