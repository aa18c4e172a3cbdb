
/*
 * What the files of second factors share among themselves.  A factor is named
 * by its challenge: NGX_COGNITO_CHALLENGE_NAME_SMS_MFA, _SOFTWARE_TOKEN_MFA or
 * _EMAIL_OTP.  None of these is a step unless its comment says so.
 */


#ifndef _NGX_COGNITO_FACTORS_H_INCLUDED_
#define _NGX_COGNITO_FACTORS_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_lists.h"
#include "ngx_cognito_sign_in.h"


#define NGX_COGNITO_NSECOND_FACTORS  3


/* ngx_cognito_second_factor.c */

/* the factors, as the service lists them */
extern const ngx_uint_t  ngx_cognito_factors[NGX_COGNITO_NSECOND_FACTORS];

/* "SMS_MFA", ... */
const ngx_str_t *ngx_cognito_factor_name(ngx_uint_t factor);
/* the pool has it; the user has the address or the verified app for it */
ngx_uint_t ngx_cognito_pool_offers(ngx_cognito_call_t *call,
    ngx_uint_t factor);
ngx_uint_t ngx_cognito_is_equipped(ngx_cognito_call_t *call,
    ngx_uint_t factor);
/*
 * The user signs in with codes that go this way, so others, for a forgotten
 * password, do not.
 */
ngx_uint_t ngx_cognito_brings_factor(ngx_cognito_call_t *call,
    ngx_uint_t medium);
/* begins its challenge; to be followed by ngx_cognito_commit_sign_in() */
ngx_int_t ngx_cognito_challenge_factor(ngx_cognito_call_t *call,
    ngx_uint_t factor);

/* an answer with a choice among factors, and with what was set up */
extern const ngx_cognito_step_pt  ngx_cognito_select_mfa_type_steps[];
extern const ngx_cognito_step_pt  ngx_cognito_mfa_setup_steps[];


/* ngx_cognito_software_token.c */

ngx_uint_t ngx_cognito_has_software_token(ngx_cognito_user_record_t *user);
ngx_int_t ngx_cognito_challenge_software_token(ngx_cognito_call_t *call);

/* an answer with a code */
extern const ngx_cognito_step_pt  ngx_cognito_software_token_mfa_steps[];


/* ngx_cognito_mfa_preferences.c: UserMFASettingList of found.user */

/* an administrator does not set up factors before there is an account */
ngx_int_t ngx_cognito_need_confirmed_user(ngx_cognito_call_t *call);

ngx_uint_t ngx_cognito_is_mfa_set(ngx_cognito_user_record_t *user,
    const ngx_str_t *name);
ngx_int_t ngx_cognito_set_mfa(ngx_cognito_call_t *call,
    const ngx_str_t *name);
void ngx_cognito_unset_mfa(ngx_cognito_user_record_t *user,
    const ngx_str_t *name);


#endif /* _NGX_COGNITO_FACTORS_H_INCLUDED_ */
