
/*
 * What the files of signing in share among themselves: the values a sign-in
 * comes with, claims, tokens, and the answers.  Steps that other operations
 * use, too, are in ngx_cognito_steps.h.
 */


#ifndef _NGX_COGNITO_SIGN_IN_H_INCLUDED_
#define _NGX_COGNITO_SIGN_IN_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_steps.h"


#define NGX_COGNITO_SECOND        ((int64_t) 1000)
#define NGX_COGNITO_MINUTE        (60 * NGX_COGNITO_SECOND)
#define NGX_COGNITO_HOUR          (60 * NGX_COGNITO_MINUTE)
#define NGX_COGNITO_DAY           (24 * NGX_COGNITO_HOUR)


/* ngx_cognito_sign_in.c */

/*
 * No step: the records that judge the sign-in found.grant_id of a user, then
 * then(call), which calls the second with what a revoked one is answered.
 */
ngx_int_t ngx_cognito_ask_sign_in(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_cognito_step_pt then);
ngx_int_t ngx_cognito_judge_sign_in(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_uint_t revoked);
/* no step: disabled, to reset a password, or unconfirmed users are refused */
ngx_int_t ngx_cognito_judge_user(ngx_cognito_call_t *call);
/* failed passwords are forgotten by the commit, if no lock holds */
ngx_int_t ngx_cognito_forget_failures(ngx_cognito_call_t *call);
/* found.result is the answer */
ngx_int_t ngx_cognito_reply_tokens(ngx_cognito_call_t *call);
/* no step: EnableTokenRevocation of found.client */
ngx_uint_t ngx_cognito_revokes_tokens(ngx_cognito_call_t *call);
/* no steps: milliseconds */
int64_t ngx_cognito_access_token_lifetime(ngx_cognito_call_t *call);
int64_t ngx_cognito_id_token_lifetime(ngx_cognito_call_t *call);
int64_t ngx_cognito_refresh_token_lifetime(ngx_cognito_call_t *call);
int64_t ngx_cognito_session_lifetime(ngx_cognito_call_t *call);


/* no step: found.grant into found.commit, for as long as its tokens live */
ngx_int_t ngx_cognito_keep_grant(ngx_cognito_call_t *call);
/* no step: for how long, in milliseconds */
ngx_msec_t ngx_cognito_grant_ttl(ngx_cognito_call_t *call);


/* ngx_cognito_initiate_auth.c */

/* no steps: found.client's refresh tokens rotate; it may use the flow */
ngx_uint_t ngx_cognito_rotates(ngx_cognito_call_t *call);
ngx_uint_t ngx_cognito_allows_refresh(ngx_cognito_call_t *call);


/* ngx_cognito_refresh.c */

extern const ngx_cognito_step_pt  ngx_cognito_refresh_flow_steps[];


/* ngx_cognito_user_sessions.c: sign-ins that are tracked */

/* no step: found.grant is one from now on, where the pool tracks them */
ngx_int_t ngx_cognito_begin_user_session(ngx_cognito_call_t *call);
/* found.grant was used, into found.commit */
ngx_int_t ngx_cognito_touch_user_session(ngx_cognito_call_t *call);
/* no steps: asks whether found.grant_id is tracked; a grant that was is not */
ngx_int_t ngx_cognito_ask_user_session(ngx_cognito_call_t *call,
    const ngx_str_t *username);
ngx_uint_t ngx_cognito_user_session_ended(ngx_cognito_call_t *call,
    ngx_cognito_grant_record_t *grant);
/* no step, but returns as one: the sign-in found.grant_id of a user ends */
ngx_int_t ngx_cognito_end_sign_in(ngx_cognito_call_t *call,
    const ngx_str_t *username, ngx_cognito_step_pt then);
/* likewise of asked.username, with those linked to it */
ngx_int_t ngx_cognito_end_linked_sign_ins(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then);


/* ngx_cognito_device_type.c */

/* what a request's User-Agent says; NGX_ERROR: no memory */
ngx_int_t ngx_cognito_device_type(ngx_cognito_call_t *call, ngx_str_t *type);


/* ngx_cognito_claims.c: JSON texts in a pool given, for found.grant */

ngx_int_t ngx_cognito_access_claims(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_str_t *claims);
ngx_int_t ngx_cognito_id_claims(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_str_t *claims);
/* the role of found.groups that is preferred, or none */
void ngx_cognito_preferred_role(ngx_array_t *groups, ngx_str_t *role);


/*
 * ngx_cognito_seen_tokens.c: the worker's memory of good signatures, by the
 * SHA-256 of the whole token.
 */

ngx_uint_t ngx_cognito_token_was_seen(
    const u_char digest[NGX_COGNITO_SHA256_LEN]);
void ngx_cognito_token_seen(const u_char digest[NGX_COGNITO_SHA256_LEN]);


/* ngx_cognito_challenges.c: found.parameters, and challenges */

/* no step: a challenge that comes after another, 0: at the beginning */
ngx_uint_t ngx_cognito_may_follow(ngx_uint_t challenge, ngx_uint_t former);

/* no step: what came under a key, or NULL; an empty text counts as absent */
const ngx_str_t *ngx_cognito_parameter(ngx_cognito_call_t *call,
    const char *name);
/* no step: the same, or "Missing required parameter ..." and NULL */
const ngx_str_t *ngx_cognito_required_parameter(ngx_cognito_call_t *call,
    const char *name);
/* no step: USERNAME and SECRET_HASH, as other operations have them */
void ngx_cognito_ask_parameters(ngx_cognito_call_t *call);
/* found.session, not used yet -> found.user, who must be named by it */
ngx_int_t ngx_cognito_find_session(ngx_cognito_call_t *call);
/* no step: found.session goes with the commit, and must be there for it */
ngx_int_t ngx_cognito_take_session(ngx_cognito_call_t *call);


/*
 * no step: the session was answered wrongly, and that was its one answer:
 * it is deleted, and the call refused
 */
ngx_int_t ngx_cognito_refuse_and_spend(ngx_cognito_call_t *call,
    ngx_uint_t error);


/* no step: what asked.session says, whoever and whatever it is for, or NULL */
ngx_int_t ngx_cognito_read_session(ngx_cognito_call_t *call,
    ngx_cognito_session_content_t **session);
/*
 * No step: found.session of asked.session, for the challenge found.challenge,
 * or for a purpose (NGX_COGNITO_SESSION_PURPOSE_...) other than a challenge.
 */
ngx_int_t ngx_cognito_open_session(ngx_cognito_call_t *call,
    ngx_uint_t purpose);
/*
 * No step: a session of found.user at found.client.  What it is to be kept
 * with goes into found.commit; NULL: it is not kept, and proves nothing.
 */
ngx_int_t ngx_cognito_make_session(ngx_cognito_call_t *call,
    ngx_uint_t purpose, ngx_cognito_session_record_t *record,
    ngx_str_t *session);
/*
 * As ngx_cognito_find_session(), for those who have not proven anything yet:
 * the user is not judged, and may be one that is not there
 * (found.user.record == NULL).
 */
ngx_int_t ngx_cognito_find_unproven_session(ngx_cognito_call_t *call);
/* no steps: the same in halves, for reading more at once; the reply's first
   elements are the two records */
ngx_int_t ngx_cognito_session_keys(ngx_cognito_call_t *call, ngx_str_t *user,
    ngx_str_t *record);
ngx_int_t ngx_cognito_session_found(ngx_cognito_call_t *call);


/* ngx_cognito_choice.c: USER_AUTH, and what begins after a sign-up */

extern const ngx_cognito_step_pt  ngx_cognito_choice_flow_steps[];
/* the answer to SELECT_CHALLENGE, also by the name of what was chosen */
extern const ngx_cognito_step_pt  ngx_cognito_choice_steps[];

/* no step: the pool lets found.user begin a sign-in with this challenge */
ngx_uint_t ngx_cognito_may_begin_with(ngx_cognito_call_t *call,
    ngx_uint_t challenge);
/* no steps: found.user needs two factors; the pool takes this one for both */
ngx_uint_t ngx_cognito_needs_second_factor(ngx_cognito_call_t *call);
ngx_uint_t ngx_cognito_counts_as_both(ngx_cognito_call_t *call,
    ngx_uint_t factor);

/*
 * No steps: a user that is not there, as if it were.  The second leaves
 * found.user.record NULL, but gives it a username and a key, so that a
 * session can be kept for it; the username depends on the name asked for
 * alone.
 */
ngx_int_t ngx_cognito_pretended_username(ngx_cognito_call_t *call,
    ngx_str_t *username);
ngx_int_t ngx_cognito_pretend_user(ngx_cognito_call_t *call);

/* no step: the session of a sign-up, where the client allows USER_AUTH */
ngx_int_t ngx_cognito_sign_up_session(ngx_cognito_call_t *call,
    ngx_str_t *session);
/* asked.session of a confirmation is one of found.user's sign-up */
ngx_int_t ngx_cognito_judge_sign_up_session(ngx_cognito_call_t *call);
/* a session to sign in with once, into found.commit and the answer */
ngx_int_t ngx_cognito_offer_sign_in(ngx_cognito_call_t *call);


/* ngx_cognito_code_challenges.c: codes as factors */

/* the answer to SMS_MFA, EMAIL_OTP and SMS_OTP */
extern const ngx_cognito_step_pt  ngx_cognito_code_answer_steps[];
/* a code is sent as a first factor */
extern const ngx_cognito_step_pt  ngx_cognito_email_otp_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_sms_otp_steps[];

/*
 * No step: begins one of these challenges, as a second factor or a first.
 * The code, its message and the session go into found.commit; the list ends
 * with ngx_cognito_commit_sign_in().
 */
ngx_int_t ngx_cognito_send_factor(ngx_cognito_call_t *call,
    ngx_uint_t challenge, ngx_uint_t second);
/* one more code was sent in this hour, by the medium of found.delivery */
ngx_int_t ngx_cognito_count_factor(ngx_cognito_call_t *call);
/* its message, and what has to be done before the commit with it */
ngx_int_t ngx_cognito_post_factor(ngx_cognito_call_t *call);


/* ngx_cognito_initiate_auth.c */

/* no step: found.client allows USER_AUTH */
ngx_uint_t ngx_cognito_allows_choice(ngx_cognito_call_t *call);


/* ngx_cognito_proven.c: what follows a factor that was proven */

/* lists to go on with; found.user is known, found.session was answered */
extern const ngx_cognito_step_pt  ngx_cognito_first_factor_proven_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_second_factor_proven_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_device_proven_steps[];

/* goes on with the last of them: a grant, its commit, tokens */
ngx_int_t ngx_cognito_let_in(ngx_cognito_call_t *call);

/* the first factor was right: may this user come in with it? */
ngx_int_t ngx_cognito_judge_status(ngx_cognito_call_t *call);

/* goes on with the first of them, and forgets failed passwords */
ngx_int_t ngx_cognito_password_proven(ngx_cognito_call_t *call);

/*
 * The commit that ends each part of a sign-in, whether in a challenge or in
 * tokens: takes found.session, and writes the record if found.user_changed.
 * found.as_modified: that is no change of which UserLastModifiedDate tells.
 */
ngx_int_t ngx_cognito_commit_sign_in(ngx_cognito_call_t *call);

/*
 * No steps: an answer with a challenge is begun (found.reply is the answer,
 * found.offer what its session's record shall keep), is given parameters, and
 * a session by ngx_cognito_new_session(), where it needs one; then
 * ngx_cognito_commit_sign_in().
 */
ngx_int_t ngx_cognito_challenge_begin(ngx_cognito_call_t *call,
    ngx_uint_t challenge);
ngx_int_t ngx_cognito_challenge_parameter(ngx_cognito_call_t *call,
    const char *name, const ngx_str_t *value);


/* ngx_cognito_srp_sign_in.c */

/* USER_SRP_AUTH, and the answer to PASSWORD_VERIFIER */
extern const ngx_cognito_step_pt  ngx_cognito_srp_flow_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_password_verifier_steps[];

/* USERNAME and a usable SRP_A */
ngx_int_t ngx_cognito_need_srp_a(ngx_cognito_call_t *call);

/*
 * A list to go on with: PASSWORD_VERIFIER for the parameter SRP_A (or
 * found.srp_a, as it came with the beginning) and found.user, or, where there
 * is none, a simulated one for asked.username.  found.session, if set, is
 * spent by it.
 */
extern const ngx_cognito_step_pt  ngx_cognito_srp_challenge_steps[];


/*
 * No step: TIMESTAMP of a proof, in the one form that clients sign; refused
 * where it cannot be read or is too far off.
 */
ngx_int_t ngx_cognito_proof_timestamp(ngx_cognito_call_t *call,
    ngx_str_t *text);


/* ngx_cognito_srp_verifiers.c */

/*
 * No step: a salt and verifier for the job.  real: found.user's, if there is
 * one that has a password; else simulated.
 */
ngx_int_t ngx_cognito_srp_kept(ngx_cognito_call_t *call,
    ngx_cognito_job_t *job, ngx_uint_t real, ngx_str_t *kept);
/* no step: USER_ID_FOR_SRP; who is not there has a UUID */
ngx_int_t ngx_cognito_srp_user_id(ngx_cognito_call_t *call,
    ngx_str_t *user_id);


/* ngx_cognito_second_factor.c */

/* the pool or the user wants a second factor: its challenge, or a choice */
ngx_int_t ngx_cognito_ask_second_factor(ngx_cognito_call_t *call);


/* ngx_cognito_device_sign_in.c */

/* no step: DEVICE_KEY, as it came with the beginning of the sign-in */
void ngx_cognito_ask_device_key(ngx_cognito_call_t *call);
/* a remembered device that spares its user the second factor */
ngx_int_t ngx_cognito_ask_remembered_device(ngx_cognito_call_t *call);
/* any other device that is known */
ngx_int_t ngx_cognito_ask_device(ngx_cognito_call_t *call);
/* the device's key into the grant to come; a new one's: found.new_device */
ngx_int_t ngx_cognito_name_device(ngx_cognito_call_t *call);
/* no step: found.grant's refresh token came with its device's key, or needs
   none; otherwise "Invalid Refresh Token" */
ngx_int_t ngx_cognito_check_grant_device(ngx_cognito_call_t *call,
    const ngx_str_t *device_key);
/* no step: pool and device agree that it stands for a second factor */
ngx_uint_t ngx_cognito_spares_second_factor(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *device);
/* no step: the id of the session in which a device is asked for */
ngx_int_t ngx_cognito_device_session_id(ngx_cognito_call_t *call,
    const ngx_str_t *device_key, ngx_str_t *id);


/* ngx_cognito_device_srp.c: answers to DEVICE_SRP_AUTH and what follows it */

extern const ngx_cognito_step_pt  ngx_cognito_device_srp_auth_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_device_verifier_steps[];


/* ngx_cognito_devices.c */

/* a device's verifier (of NGX_COGNITO_SRP_LEN) and its salt, in plain */

typedef struct {
    ngx_str_t                     plain;        /* to be cleansed */
    u_char                       *verifier;
    ngx_str_t                     salt;
} ngx_cognito_device_secret_t;


/* the pool tracks devices; what follows is no change of the user itself */
ngx_int_t ngx_cognito_need_device_tracking(ngx_cognito_call_t *call);
/* no steps: the pool's DeviceConfiguration; a confirmed device, or NULL */
ngx_uint_t ngx_cognito_tracks_devices(ngx_cognito_call_t *call);
ngx_cognito_device_record_t *ngx_cognito_device(ngx_cognito_call_t *call,
    const ngx_str_t *key);
void ngx_cognito_remove_device(ngx_array_t *devices,
    ngx_cognito_device_record_t *device);
/* no steps: what a device's secret is sealed for, and that secret opened */
ngx_int_t ngx_cognito_device_context(ngx_cognito_call_t *call,
    const ngx_str_t *device_key, ngx_str_t *context);
ngx_int_t ngx_cognito_open_device(ngx_cognito_call_t *call,
    ngx_cognito_device_record_t *device, ngx_cognito_device_secret_t *secret);


/* ngx_cognito_passkey_sign_in.c: WEB_AUTHN put to the user, and answered */

extern const ngx_cognito_step_pt  ngx_cognito_passkey_challenge_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_passkey_steps[];

/* ngx_cognito_passkey_data.c: found.user has one at the relying party */
ngx_uint_t ngx_cognito_has_passkey(ngx_cognito_call_t *call);


/* ngx_cognito_new_password.c */

/* the answer to a good password that was only a temporary one */
extern const ngx_cognito_step_pt  ngx_cognito_new_password_required_steps[];
/* and what that is answered with */
extern const ngx_cognito_step_pt  ngx_cognito_new_password_steps[];


#endif /* _NGX_COGNITO_SIGN_IN_H_INCLUDED_ */
