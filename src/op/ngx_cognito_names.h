
/*
 * What ngx_cognito_names.c does for ngx_cognito_commits.c; nobody else
 * includes it.
 */


#ifndef _NGX_COGNITO_NAMES_H_INCLUDED_
#define _NGX_COGNITO_NAMES_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_call.h"


typedef struct {
    ngx_cognito_name_t               name;
    ngx_str_t                        key;
    ngx_str_t                        value;     /* what it shall hold */
    ngx_str_t                        seen;      /* empty: there was none */
    ngx_cognito_claim_record_t      *holder;    /* as seen, or NULL */
    unsigned                         settled:1; /* it is this user's */
    unsigned                         fresh:1;   /* and was not before */
} ngx_cognito_claim_t;


/* the names of found.user on their way from what is stored to what it is */

typedef struct ngx_cognito_claiming_s {
    ngx_cognito_claim_t              gained[NGX_COGNITO_MAX_NAMES];
    ngx_uint_t                       ngained;
    ngx_uint_t                       current;   /* being settled */
    ngx_cognito_claim_t              lost[NGX_COGNITO_MAX_NAMES];
    ngx_uint_t                       nlost;
    ngx_cognito_name_t               names[NGX_COGNITO_MAX_NAMES];
    ngx_uint_t                       nnames;
    ngx_uint_t                       again;     /* the call starts over */
    ngx_cognito_step_pt              then;
} ngx_cognito_claiming_t;


/* found.claiming, empty; NULL after ngx_cognito_fail() */
ngx_cognito_claiming_t *ngx_cognito_claiming_create(ngx_cognito_call_t *call);

/* the names that the record holds now and those that it does not any more */
ngx_int_t ngx_cognito_compare_names(ngx_cognito_call_t *call,
    ngx_cognito_claiming_t *claiming);
ngx_int_t ngx_cognito_add_claim(ngx_cognito_call_t *call,
    ngx_cognito_claim_t *claim, ngx_cognito_name_t *name);

/*
 * Claims what found.claiming gains, a new user's place in the index as well,
 * and looks at what it loses; then(call) follows unless a name is held.
 */
ngx_int_t ngx_cognito_claim_names(ngx_cognito_call_t *call,
    ngx_cognito_step_pt then);

/* into call->query: lost names are given up; in or out of the index */
ngx_int_t ngx_cognito_ask_lost(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_ask_index(ngx_cognito_call_t *call, ngx_uint_t listed);

/*
 * A call that has failed, or starts over, gives up what it claimed.
 * Returns as a step does.
 */
ngx_int_t ngx_cognito_give_up(ngx_cognito_call_t *call);
ngx_int_t ngx_cognito_try_again(ngx_cognito_call_t *call);


#endif /* _NGX_COGNITO_NAMES_H_INCLUDED_ */
