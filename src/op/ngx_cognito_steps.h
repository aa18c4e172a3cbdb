
/*
 * The steps that operations share, by the file they live in.  Each is a step
 * of the engine (ngx_cognito_call.h) unless its comment says otherwise; what
 * it reads and leaves is in call->asked and call->found.
 */


#ifndef _NGX_COGNITO_STEPS_H_INCLUDED_
#define _NGX_COGNITO_STEPS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_call.h"


/* ngx_cognito_settings.c: pools and app clients */

/* asked.client_id -> found.client and found.user_pool */
ngx_int_t ngx_cognito_load_client(ngx_cognito_call_t *call);
/* asked.user_pool_id -> found.user_pool */
ngx_int_t ngx_cognito_load_user_pool(ngx_cognito_call_t *call);
/* both asked for: the client must be of this pool */
ngx_int_t ngx_cognito_load_client_of_pool(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_check_client_of_pool(ngx_cognito_call_t *call);
/* as the secret hash of asked.username, where the client has a secret */
ngx_int_t ngx_cognito_check_secret_hash(ngx_cognito_call_t *call);
/* no step: the same for another name (a refresh token's) */
ngx_int_t ngx_cognito_check_secret_hash_of(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_uint_t error);
/* no step: one of a client's secrets, plain; nothing, where it has none */
ngx_uint_t ngx_cognito_is_client_secret(ngx_cognito_loaded_client_t *client,
    const ngx_str_t *given);
/* no step: PreventUserExistenceErrors is ENABLED */
ngx_uint_t ngx_cognito_hides_users(ngx_cognito_call_t *call);
/* no step: the milliseconds of a validity in its unit */
int64_t ngx_cognito_validity(ngx_cognito_integer_t *validity, ngx_uint_t unit,
    ngx_uint_t default_unit, int64_t otherwise);


/* ngx_cognito_users.c: finding a user by any of its names */

/*
 * asked.username -> found.user, or found.user.record == NULL: none.  The
 * second also leaves found.lock; the third counts an attempt and judges
 * asked.confirmation_code in the same round trip, for the kind of code and
 * the limit in found.delivery.kind (see ngx_cognito_codes.c).
 */
ngx_int_t ngx_cognito_find_user(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_find_user_and_lock(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_find_user_and_try_code(ngx_cognito_call_t *call);

/* as the first; none: UserNotFoundException "User does not exist." */
ngx_int_t ngx_cognito_load_user(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_refuse_absent_user(ngx_cognito_call_t *call);

/* no step: a number as an argument of a script, or in a side key */
ngx_int_t ngx_cognito_number_argument(ngx_cognito_call_t *call,
    int64_t number, ngx_str_t *argument);

/* no steps: a user record in hand */
ngx_int_t ngx_cognito_set_user(ngx_cognito_call_t *call,
    const ngx_str_t *username, uint64_t version,
    ngx_cognito_user_record_t *record);
ngx_int_t ngx_cognito_fold_name(ngx_cognito_call_t *call,
    const ngx_str_t *name, ngx_str_t *folded);
/* how many names; NGX_ERROR after ngx_cognito_fail() */
ngx_int_t ngx_cognito_user_names(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record,
    ngx_cognito_name_t names[NGX_COGNITO_MAX_NAMES]);
ngx_uint_t ngx_cognito_is_uuid(const ngx_str_t *text);


/* ngx_cognito_attributes.c: a user's attributes and the pool's schema */

/* no steps */
ngx_str_t *ngx_cognito_attribute(ngx_cognito_user_record_t *record,
    const ngx_str_t *name);                     /* NULL: not set */
ngx_int_t ngx_cognito_set_attribute(ngx_cognito_call_t *call,
    ngx_cognito_user_record_t *record, const ngx_str_t *name,
    const ngx_str_t *value);
void ngx_cognito_delete_attribute(ngx_cognito_user_record_t *record,
    const ngx_str_t *name);
/* sub first; of what the client may read, where there is a client */
ngx_int_t ngx_cognito_show_attributes(ngx_cognito_call_t *call,
    ngx_cognito_loaded_client_t *client, ngx_array_t **attributes);
/*
 * Judges attributes (of ngx_cognito_attribute_t) against the schema and
 * writes them into the record.  required: for a new user, who must have the
 * pool's required ones.  admin: verified flags may be set, and required ones
 * be left to the user's first sign-in.
 */
ngx_int_t ngx_cognito_accept_attributes(ngx_cognito_call_t *call,
    ngx_array_t *attributes, ngx_uint_t required, ngx_uint_t admin);
/* what the client may not write is refused */
ngx_int_t ngx_cognito_check_writable(ngx_cognito_call_t *call,
    ngx_array_t *attributes);
/* the last of that name, as it is the one that counts, or NULL */
ngx_cognito_attribute_t *ngx_cognito_given_attribute(
    ngx_array_t *attributes, const ngx_str_t *name);
/* the schema's entry of an attribute, or NULL */
ngx_cognito_schema_attribute_t *ngx_cognito_schema_of(
    ngx_cognito_call_t *call, const ngx_str_t *name);
/* of these forms: an address as the service accepts it, E.164 */
ngx_uint_t ngx_cognito_is_email(const ngx_str_t *text);
ngx_uint_t ngx_cognito_is_phone_number(const ngx_str_t *text);
ngx_uint_t ngx_cognito_same_name(const ngx_str_t *one,
    const ngx_str_t *other);

extern ngx_str_t  ngx_cognito_email;            /* "email" */
extern ngx_str_t  ngx_cognito_phone_number;
extern ngx_str_t  ngx_cognito_preferred_username;
extern ngx_str_t  ngx_cognito_email_verified;
extern ngx_str_t  ngx_cognito_phone_number_verified;
extern ngx_str_t  ngx_cognito_true;             /* "true" */
extern ngx_str_t  ngx_cognito_false;


/* ngx_cognito_commits.c: writing a user */

#define NGX_COGNITO_KNOWN_USER_KEYS  19
#define NGX_COGNITO_KEPT_USER_KEYS   2      /* of these: the first */

/*
 * found.user.record as it now stands, with found.commit's side keys:
 * claims the names it newly holds (found.name_error if one is another's;
 * found.force_alias takes it over), commits, and lets go of names it no
 * longer holds.  A version conflict starts the call over; for a new user it
 * is found.exists_error.  A side key that is to be taken and is gone is
 * found.gone_error.
 */
ngx_int_t ngx_cognito_commit_user(ngx_cognito_call_t *call);
/* found.user goes, with its names and its place in the index */
ngx_int_t ngx_cognito_commit_user_deletion(ngx_cognito_call_t *call);
/* no step: found.commit, made on first use; NULL after ngx_cognito_fail() */
ngx_cognito_commit_t *ngx_cognito_user_commit(ngx_cognito_call_t *call);
/*
 * No step: the keys of a user's slot that are known without being listed
 * anywhere, the record's and the inbox' first.
 */
ngx_int_t ngx_cognito_known_user_keys(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_str_t keys[NGX_COGNITO_KNOWN_USER_KEYS]);
/* no step: a key of found.user; NGX_ERROR after ngx_cognito_fail() */
ngx_int_t ngx_cognito_found_user_key(ngx_cognito_call_t *call,
    ngx_cognito_key_e family, const ngx_str_t *suffix, ngx_str_t *key);


/* ngx_cognito_codes.c: codes by mail and text message */

/* the kinds of codes and of counted attempts, as in keys */
extern ngx_str_t  ngx_cognito_code_sign_up;     /* "signup" */
extern ngx_str_t  ngx_cognito_code_reset;       /* "reset" */
extern ngx_str_t  ngx_cognito_code_resend;      /* "resend", only counted */
extern ngx_str_t  ngx_cognito_code_password;    /* "password", only counted */
extern ngx_str_t  ngx_cognito_code_attribute;   /* "attribute", only counted */
extern ngx_str_t  ngx_cognito_code_verify;      /* "verify", only counted */
/* and ngx_cognito_email, ngx_cognito_phone_number: a code that proves it */

/* wrong codes that are factors, of ngx_cognito_code_challenges.c, and what
   wrong codes of apps lock, of ngx_cognito_software_token.c */
extern ngx_str_t  ngx_cognito_factor_kind;      /* "factor" */
extern ngx_str_t  ngx_cognito_factor_mails;
extern ngx_str_t  ngx_cognito_factor_texts;
extern ngx_str_t  ngx_cognito_totp_lock;        /* "totp" */
extern ngx_str_t  ngx_cognito_setup_lock;       /* "setup" */

/*
 * No step: a key of found.user, or, for a user that is not there, of the name
 * asked for, so that both are counted alike.
 */
ngx_int_t ngx_cognito_asked_user_key(ngx_cognito_call_t *call,
    ngx_cognito_key_e family, const ngx_str_t *suffix, ngx_str_t *key);
/* no step: how many attempts of a kind a user has in an hour */
ngx_uint_t ngx_cognito_code_limit(const ngx_str_t *kind);
/* no step: as what they are counted */
const ngx_str_t *ngx_cognito_code_counter(const ngx_str_t *kind);
/*
 * No step, but returns as one: one more attempt in this hour, then goes on
 * with "then" (NULL: the next step), or LimitExceeded.  For a user that is
 * not there the attempts at the name asked for are counted.
 */
ngx_int_t ngx_cognito_count_attempt(ngx_cognito_call_t *call,
    const ngx_str_t *kind, ngx_uint_t limit, ngx_cognito_step_pt then);
/* what find_user_and_try_code came to: CodeMismatch, ExpiredCode, Limit,
   TooManyFailedAttempts where that may be told */
ngx_int_t ngx_cognito_judge_code(ngx_cognito_call_t *call);
/* found.delivery: attribute and destination for a sign-up's code, if any */
ngx_int_t ngx_cognito_choose_verification_medium(ngx_cognito_call_t *call);
/* likewise for a reset, by AccountRecoverySetting; none: refused */
ngx_int_t ngx_cognito_choose_recovery_medium(ngx_cognito_call_t *call);
/* no step: AccountRecoverySetting leaves it to the administrator */
ngx_uint_t ngx_cognito_recovery_is_by_admin(ngx_cognito_call_t *call);
/* a code of found.delivery.kind, its message, both into found.commit */
ngx_int_t ngx_cognito_new_code(ngx_cognito_call_t *call);
/* the code that was asked with is spent by the commit */
ngx_int_t ngx_cognito_spend_code(ngx_cognito_call_t *call);
/* no step: found.code proves the address it was sent to, if still the same */
ngx_int_t ngx_cognito_verify_attribute_of_code(ngx_cognito_call_t *call);
/* no step: NGX_DECLINED: found.code went to another address */
ngx_int_t ngx_cognito_code_went_to(ngx_cognito_call_t *call,
    const ngx_str_t *address);
/* no step: as new_code, for any delivery; announcing is left to the caller */
ngx_int_t ngx_cognito_add_code(ngx_cognito_call_t *call,
    ngx_cognito_delivery_t *delivery);
/* no step: the outstanding code of a kind goes with the commit */
ngx_int_t ngx_cognito_drop_code(ngx_cognito_call_t *call,
    const ngx_str_t *kind);
/* no step: the pool verifies what this medium reaches by itself */
ngx_uint_t ngx_cognito_is_auto_verified(ngx_cognito_call_t *call,
    ngx_uint_t medium);
/* commits found.commit alone: the record stays as it is */
ngx_int_t ngx_cognito_commit_sides(ngx_cognito_call_t *call);
/* no step: "CodeDeliveryDetails" of found.delivery; NULL: no memory */
ngx_cognito_code_delivery_details_t *ngx_cognito_delivery_details(
    ngx_cognito_call_t *call);
/* no step: the same for any medium and address */
ngx_cognito_code_delivery_details_t *ngx_cognito_details(
    ngx_cognito_call_t *call, ngx_uint_t medium, const ngx_str_t *address);
/* no step: the same for a user that is not there, as if it were */
ngx_cognito_code_delivery_details_t *ngx_cognito_simulated_details(
    ngx_cognito_call_t *call);
/* either as a step, into the one member of the answer that takes it */
ngx_int_t ngx_cognito_reply_delivery_details(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_reply_simulated_details(ngx_cognito_call_t *call);
/* no step: found.user's address for a medium, or NULL */
ngx_str_t *ngx_cognito_deliverable(ngx_cognito_call_t *call,
    ngx_uint_t medium, ngx_uint_t verified);
/* no step: one of a user that is not there, drawn from the name asked for */
ngx_int_t ngx_cognito_simulated_address(ngx_cognito_call_t *call,
    ngx_uint_t medium, ngx_str_t *address);


/* ngx_cognito_passwords.c: setting and checking a password */

/* asked.password against the policy; prefix as the operation words it */
ngx_int_t ngx_cognito_check_password_policy(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_check_new_password_policy(ngx_cognito_call_t *call);
/* asked.password -> found.verifier, in a thread */
ngx_int_t ngx_cognito_make_verifier(ngx_cognito_call_t *call);
/* found.verifier sealed into found.user.record, history kept */
ngx_int_t ngx_cognito_keep_verifier(ngx_cognito_call_t *call);
/* asked.password is found.user's, or "Incorrect username or password." */
ngx_int_t ngx_cognito_check_password(ngx_cognito_call_t *call);
/* no steps: too many passwords failed (found.lock); one more has */
ngx_uint_t ngx_cognito_is_locked(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_refuse_password(ngx_cognito_call_t *call);
/* no step: a password as it is kept, opened; the caller cleanses it */
ngx_int_t ngx_cognito_open_password(ngx_cognito_call_t *call,
    const ngx_str_t *sealed, ngx_str_t *plain);
/* no step: compares text with the user's password; then finds call->job->rc
   NGX_OK or NGX_DECLINED */
ngx_int_t ngx_cognito_compare_password(ngx_cognito_call_t *call,
    const ngx_str_t *password, ngx_cognito_step_pt then);


/* ngx_cognito_sign_in.c: grants and tokens */

/* asked.access_token -> found.claims, client, user_pool, user, grant */
ngx_int_t ngx_cognito_check_access_token(ngx_cognito_call_t *call);
/* the same, and found.lock for a password that is to be checked */
ngx_int_t ngx_cognito_check_access_token_and_lock(ngx_cognito_call_t *call);
/* a new sign-in of found.user at found.client, into found.commit */
ngx_int_t ngx_cognito_new_grant(ngx_cognito_call_t *call);
/* found.result: tokens signed for found.grant */
ngx_int_t ngx_cognito_sign_tokens(ngx_cognito_call_t *call);


/* ngx_cognito_challenges.c */

/* no step: found.reply's session, its record found.offer into found.commit */
ngx_int_t ngx_cognito_new_session(ngx_cognito_call_t *call);


#endif /* _NGX_COGNITO_STEPS_H_INCLUDED_ */
