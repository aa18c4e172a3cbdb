
/*
 * What a call asks with and what its steps have found out so far.
 *
 * "asked" is filled by the engine from the members that many operations
 * share; an operation whose values lie elsewhere (AuthParameters) fills them
 * in by a step.  "found" is emptied when a call starts over after a version
 * conflict.  All memory belongs to the call's pool, but for pools and
 * clients, which lie in the worker's cache and are held by the call.
 */


#ifndef _NGX_COGNITO_FOUND_H_INCLUDED_
#define _NGX_COGNITO_FOUND_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_error.h"
#include "ngx_cognito_model.gen.h"
#include "ngx_cognito_password.h"
#include "ngx_cognito_store.h"
#include "ngx_cognito_token.h"


struct ngx_cognito_call_s;


/* the attributes that may serve as a name, as bits */

#define NGX_COGNITO_NAME_EMAIL               0x01
#define NGX_COGNITO_NAME_PHONE_NUMBER        0x02
#define NGX_COGNITO_NAME_PREFERRED_USERNAME  0x04

/* sub, email, phone_number, preferred_username */
#define NGX_COGNITO_MAX_NAMES                4


typedef struct {
    ngx_str_t                        client_id;
    ngx_str_t                        user_pool_id;
    ngx_str_t                        username;
    ngx_str_t                        secret_hash;
    ngx_str_t                        access_token;
    ngx_str_t                        password;
    ngx_str_t                        confirmation_code;
    ngx_str_t                        session;
    ngx_str_t                        group_name;
    ngx_array_t                     *client_metadata;
    ngx_uint_t                       counted_mails; /* for the email quota */
} ngx_cognito_asked_t;


/* a user pool as its record says, ready for use */

typedef struct {
    ngx_str_t                        id;
    ngx_str_t                        name;      /* what follows the "_" */
    ngx_str_t                        key;
    ngx_str_t                        issuer;    /* of tokens made now */
    ngx_str_t                        other_issuer;  /* accepted as well */
    uint64_t                         version;
    ngx_cognito_user_pool_record_t  *record;
    ngx_cognito_user_pool_t         *settings;  /* record->pool */
    ngx_cognito_password_policy_t   *policy;    /* or NULL */
    ngx_array_t                      signing_keys;  /* _signing_keys.h */
    ngx_uint_t                       renewal;       /* of them: likewise */
    ngx_uint_t                       username_names;  /* NGX_COGNITO_NAME_* */
    ngx_uint_t                       alias_names;
    ngx_uint_t                       case_sensitive;
    ngx_cognito_cached_t            *cached;    /* where it lies */
} ngx_cognito_loaded_pool_t;


/* an app client likewise */

typedef struct {
    ngx_str_t                        id;
    ngx_str_t                        key;
    uint64_t                         version;
    ngx_cognito_client_record_t     *record;
    ngx_cognito_user_pool_client_t  *settings;  /* record->client */
    ngx_array_t                      secrets;   /* of ngx_str_t, plain */
} ngx_cognito_loaded_client_t;


/* a name that a user holds, to be claimed */

typedef struct {
    ngx_str_t                        kind;
    ngx_str_t                        value;     /* folded */
} ngx_cognito_name_t;


typedef struct {
    ngx_str_t                        username;  /* the internal one */
    ngx_str_t                        key;
    uint64_t                         version;   /* 0: not stored yet */
    ngx_cognito_user_record_t       *record;    /* NULL: there is none */
    ngx_cognito_name_t               names[NGX_COGNITO_MAX_NAMES];
    ngx_uint_t                       nnames;    /* held as stored */
} ngx_cognito_found_user_t;


typedef struct {
    ngx_str_t                        key;
    uint64_t                         version;
    ngx_cognito_group_record_t      *record;
} ngx_cognito_found_group_t;


/* a code on its way: what for, to where */

typedef struct {
    const ngx_str_t                 *kind;      /* of the code, in its key */
    const ngx_str_t                 *message;   /* the inbox's "kind" */
    ngx_str_t                        attribute; /* email or phone_number */
    ngx_str_t                        destination;
    ngx_uint_t                       medium;    /* NGX_COGNITO_DELIVERY_... */
    ngx_uint_t                       pending;   /* the attribute gets it only
                                                   by the code */
    ngx_str_t                        code;      /* plain; never stored so */
    ngx_str_t                        id;        /* of the message */
    ngx_str_t                        subject;
    ngx_str_t                        body;
    ngx_msec_t                       lifetime;
    ngx_str_t                        key;       /* where it lies, as what: */
    ngx_str_t                        kept;      /* goes if it is not sent */
} ngx_cognito_delivery_t;


/* a step; ngx_cognito_call.h, which calls it so, needs this file */

typedef ngx_int_t (*ngx_cognito_counted_pt)(struct ngx_cognito_call_s *call);


typedef struct {
    ngx_cognito_loaded_pool_t       *user_pool;
    ngx_cognito_loaded_client_t     *client;
    ngx_cognito_found_user_t         user;

    /* a record of configuration on its way into the cache */
    ngx_str_t                        loading;   /* its key */
    ngx_atomic_uint_t                counter;
    ngx_str_t                        asked_pool;

    /* the name asked for, while it is being looked up */
    ngx_str_t                        name;
    ngx_uint_t                       lookup;    /* which way is tried */
    ngx_uint_t                       reading;   /* what comes along */
    ngx_cognito_name_t               leads[NGX_COGNITO_MAX_NAMES];
    ngx_uint_t                       nleads;    /* kinds of claims of that
                                                   name, usernames in them */
    ngx_uint_t                       lead;      /* the next one to follow */
    ngx_cognito_found_user_t         newcomer;  /* who shall have the name */

    /* try_code.lua: NGX_OK, or the NGX_COGNITO_E_... it came to */
    ngx_uint_t                       code_error;
    ngx_cognito_code_record_t       *code;

    ngx_str_t                        lock;      /* "failures until quiet" */

    /* where a call goes on whose attempt was counted; NULL: its next step */
    ngx_cognito_counted_pt           counted;

    /* the sign-in under way: its flow, and the map its values come in */
    ngx_uint_t                       flow;      /* NGX_COGNITO_AUTH_FLOW_... */
    ngx_uint_t                       challenge; /* ..._CHALLENGE_NAME_... */
    ngx_array_t                     *parameters; /* of ngx_cognito_entry_t */
    ngx_array_t                     *given;     /* of ngx_cognito_attribute_t */

    /* the sign-in under way, or the one that a token belongs to */
    ngx_str_t                        grant_id;
    ngx_cognito_grant_record_t      *grant;
    ngx_uint_t                       new_grant; /* unsigned  new_grant:1; */
    ngx_uint_t                       with_lock; /* unsigned  with_lock:1; */
    ngx_cognito_access_token_claims_t  *claims;
    ngx_cognito_token_parts_t       *token;

    /* the refresh token that was sent in, its grant as it is stored */
    ngx_cognito_refresh_token_content_t  *refresh_token;
    ngx_str_t                        grant_text;
    ngx_uint_t                       rotated;   /* unsigned  rotated:1; */

    /* of a user: ngx_cognito_user_sessions.c */
    ngx_array_t                     *user_sessions;
    ngx_cognito_counted_pt           then;      /* when they have ended */

    /* instead of ..._POOL_NOT_FOUND and ..._CLIENT_NOT_FOUND; 0: those */
    ngx_uint_t                       settings_error;

    /* the steps that go on once a token is judged */
    const ngx_cognito_counted_pt    *after_token;

    /* the session that is answered, and what its record says */
    ngx_cognito_session_content_t   *session;
    ngx_cognito_session_record_t    *answered;

    /* the challenge that is made: its session's record, and the answer */
    ngx_cognito_session_record_t    *offer;
    ngx_cognito_initiate_auth_response_t  *reply;

    /* the first factor that was chosen, and who has proven nothing yet */
    ngx_uint_t                       choice;    /* ..._CHALLENGE_NAME_... */
    ngx_uint_t                       unproven;  /* unsigned  unproven:1; */

    /* the commit of the sign-in has a message in it */
    ngx_uint_t                       posted;    /* unsigned  posted:1; */

    /* messages that are about to be made: ngx_cognito_custom_message.c */
    ngx_uint_t                       media;
    ngx_cognito_counted_pt           prepared;  /* what makes them then */

    /* messages of the commit that are yet to leave */
    struct ngx_cognito_outbox_s     *outbox;    /* ngx_cognito_outbox.c */

    /* what the sign-in has shown so far */
    ngx_uint_t                       refusal;       /* NGX_COGNITO_E_... */
    ngx_str_t                        device_key;    /* DEVICE_KEY, or empty */
    ngx_uint_t                       password_shown; /* unsigned  :1; */
    ngx_uint_t                       user_verified; /* unsigned  :1;
                                                       by the passkey shown */
    ngx_uint_t                       user_changed;  /* unsigned  :1; */
    ngx_uint_t                       as_modified;   /* unsigned  :1;
                                                       the date stays */
    ngx_cognito_new_device_metadata_t  *new_device;
    ngx_str_t                        passkey_challenge; /* base64url */
    ngx_str_t                        session_id;    /* of the one that is
                                                       made; empty: drawn */
    ngx_cognito_device_record_t     *device;    /* that has proved itself */
    ngx_str_t                        device_sealed; /* one confirmed */
    struct ngx_cognito_srp_answer_s  *srp;      /* ..._srp_sign_in.c */

    /*
     * a sign-in that triggers lead: what was asked so far, the client's A,
     * and where a call goes on that a trigger failed; NULL: it is answered
     */
    ngx_array_t                     *history;   /* ..._challenge_result_t */
    ngx_str_t                        srp_a;
    ngx_cognito_counted_pt           trigger_refused;
    ngx_uint_t                       migrating; /* unsigned  migrating:1;
                                                   another may have, too */

    /* an authenticator app's: sealed, and the step of the code it showed */
    ngx_str_t                        sealed_seed;
    int64_t                          totp_step;

    ngx_cognito_verifier_t           verifier;
    ngx_cognito_delivery_t           delivery;

    /*
     * of the commit, and what its outcomes are answered with: a name is
     * another's, the user exists already, what must be taken is gone, what
     * must be absent is there
     */
    ngx_cognito_commit_t            *commit;
    ngx_uint_t                       name_error;
    ngx_uint_t                       exists_error;
    ngx_uint_t                       gone_error;
    ngx_uint_t                       taken_error;
    ngx_uint_t                       force_alias;
    struct ngx_cognito_claiming_s   *claiming;  /* ngx_cognito_commits.c */

    struct ngx_cognito_address_changes_s  *changes;  /* ..._attributes.c */

    ngx_cognito_authentication_result_t  *result;

    ngx_cognito_counted_pt           renewed;   /* ..._signing_keys.c */

    /* the group asked for, and those of the user that there are */
    ngx_cognito_found_group_t        group;
    ngx_array_t                     *groups;    /* of ..._group_record_t * */
    ngx_cognito_counted_pt           with_groups;

    struct ngx_cognito_listing_s    *listing;   /* ngx_cognito_pages.c */

    struct ngx_cognito_sweep_s      *sweep;     /* ..._user_pool_deletion.c */
} ngx_cognito_found_t;


#endif /* _NGX_COGNITO_FOUND_H_INCLUDED_ */
