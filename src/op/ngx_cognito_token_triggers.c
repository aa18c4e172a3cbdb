
/*
 * PreTokenGeneration, and what it changes of tokens.
 *
 * The function is asked with the user's groups before tokens are made; its
 * answer is laid over the finished claims, so that claims are made in one
 * place alone (ngx_cognito_claims.c).  What tells whose a token is, of which
 * sign-in, how long and for whom, it cannot change.
 *
 * The first version changes ID tokens and the groups of both; the others
 * access tokens and their scopes as well.  All memory is the call's, or the
 * pool's that is given.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_groups.h"
#include "ngx_cognito_sign_in.h"
#include "ngx_cognito_sign_in_triggers.h"


/* what an answer changes of one token; claims are JSON texts */

typedef struct {
    ngx_array_t                   *add;         /* of ngx_cognito_entry_t */
    ngx_array_t                   *suppress;    /* of ngx_str_t */
    ngx_array_t                   *add_scopes;
    ngx_array_t                   *suppress_scopes;
    ngx_cognito_trigger_groups_t  *groups;
} ngx_cognito_override_t;


static ngx_int_t ngx_cognito_token_groups_known(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_group_configuration(ngx_cognito_call_t *call,
    ngx_cognito_trigger_group_configuration_t **configuration);
static ngx_int_t ngx_cognito_token_trigger(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_claims_told(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_read_override(ngx_cognito_call_t *call,
    ngx_pool_t *pool, ngx_uint_t use, ngx_cognito_override_t *override);
static ngx_int_t ngx_cognito_quote_claims(ngx_pool_t *pool,
    ngx_array_t *texts, ngx_array_t **claims);
static ngx_int_t ngx_cognito_override_groups(ngx_pool_t *pool,
    ngx_cognito_trigger_groups_t *groups, ngx_uint_t use,
    ngx_array_t *claims);
static ngx_int_t ngx_cognito_override_scopes(ngx_pool_t *pool,
    ngx_cognito_override_t *override, ngx_array_t *claims);
static ngx_int_t ngx_cognito_scope_text(ngx_pool_t *pool,
    ngx_cognito_override_t *override, ngx_str_t *text);
static ngx_int_t ngx_cognito_add_claims(ngx_cognito_call_t *call,
    ngx_array_t *added, ngx_uint_t use, ngx_array_t *claims);
static ngx_uint_t ngx_cognito_may_add_claim(ngx_cognito_call_t *call,
    ngx_cognito_entry_t *claim, ngx_uint_t use);
static ngx_uint_t ngx_cognito_is_fixed_claim(const ngx_str_t *name,
    ngx_uint_t use);
static ngx_uint_t ngx_cognito_is_listed(ngx_array_t *list,
    const ngx_str_t *name);
static ngx_int_t ngx_cognito_set_claim(ngx_array_t *claims,
    const ngx_str_t *name, const ngx_str_t *value, ngx_uint_t place);
static void ngx_cognito_drop_claim(ngx_array_t *claims,
    const ngx_str_t *name);
static ngx_int_t ngx_cognito_quote(ngx_pool_t *pool, const ngx_str_t *text,
    ngx_str_t *quoted);


#define NGX_COGNITO_LAST_PLACE  ((ngx_uint_t) -1)


static ngx_str_t  ngx_cognito_claim_groups = ngx_string("cognito:groups");
static ngx_str_t  ngx_cognito_claim_roles = ngx_string("cognito:roles");
static ngx_str_t  ngx_cognito_claim_role =
                                        ngx_string("cognito:preferred_role");
static ngx_str_t  ngx_cognito_claim_scope = ngx_string("scope");
static ngx_str_t  ngx_cognito_first_scope =
                                 ngx_string("aws.cognito.signin.user.admin");

/* no answer changes these, in tokens of either use and of one */

static ngx_str_t  ngx_cognito_fixed_claims[] = {
    ngx_string("acr"), ngx_string("amr"), ngx_string("at_hash"),
    ngx_string("auth_time"), ngx_string("azp"), ngx_string("exp"),
    ngx_string("iat"), ngx_string("iss"), ngx_string("jti"),
    ngx_string("nbf"), ngx_string("nonce"), ngx_string("origin_jti"),
    ngx_string("sub"), ngx_string("token_use"), ngx_string("event_id"),
    ngx_null_string
};

static ngx_str_t  ngx_cognito_fixed_id_claims[] = {
    ngx_string("aud"), ngx_string("cognito:username"),
    ngx_string("identities"), ngx_null_string
};

static ngx_str_t  ngx_cognito_fixed_access_claims[] = {
    ngx_string("client_id"), ngx_string("username"),
    ngx_string("device_key"), ngx_string("version"), ngx_string("scope"),
    ngx_null_string
};


ngx_int_t
ngx_cognito_pre_token_generation(ngx_cognito_call_t *call)
{
    if (ngx_cognito_token_trigger(call) == NGX_ERROR) {
        return NGX_OK;
    }

    return ngx_cognito_find_groups(call, ngx_cognito_token_groups_known);
}


/* the pool's, or NGX_ERROR */

static ngx_int_t
ngx_cognito_token_trigger(ngx_cognito_call_t *call)
{
    ngx_uint_t  trigger;

    for (trigger = NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION;
         trigger <= NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V3;
         trigger++)
    {
        if (ngx_cognito_has_trigger(call, trigger)) {
            return trigger;
        }
    }

    return NGX_ERROR;
}


static ngx_int_t
ngx_cognito_token_groups_known(ngx_cognito_call_t *call)
{
    ngx_str_t                      *scope;
    ngx_int_t                       trigger;
    ngx_cognito_trigger_request_t  *request;

    trigger = ngx_cognito_token_trigger(call);
    request = ngx_cognito_trigger_request(call);

    if (request == NULL) {
        return NGX_ERROR;
    }

    if (ngx_cognito_group_configuration(call, &request->group_configuration)
        != NGX_OK)
    {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    if (trigger != NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION) {
        request->scopes = ngx_array_create(call->pool, 1, sizeof(ngx_str_t));
        if (request->scopes == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        scope = ngx_array_push(request->scopes);
        *scope = ngx_cognito_first_scope;
    }

    return ngx_cognito_run_trigger(call, trigger, request,
                                   ngx_cognito_claims_told);
}


static ngx_int_t
ngx_cognito_claims_told(ngx_cognito_call_t *call)
{
    return NGX_OK;
}


/* as the token would say it */

static ngx_int_t
ngx_cognito_group_configuration(ngx_cognito_call_t *call,
    ngx_cognito_trigger_group_configuration_t **configuration)
{
    ngx_str_t                                  *text, *role, preferred;
    ngx_uint_t                                  i;
    ngx_array_t                                *groups;
    ngx_cognito_group_record_t                **group;
    ngx_cognito_trigger_group_configuration_t  *told;

    groups = call->found.groups;

    told = ngx_pcalloc(call->pool,
                       sizeof(ngx_cognito_trigger_group_configuration_t));
    if (told == NULL) {
        return NGX_ERROR;
    }

    told->groups_to_override = ngx_array_create(call->pool, groups->nelts + 1,
                                                sizeof(ngx_str_t));
    told->iam_roles_to_override = ngx_array_create(call->pool,
                                                   groups->nelts + 1,
                                                   sizeof(ngx_str_t));

    if (told->groups_to_override == NULL
        || told->iam_roles_to_override == NULL)
    {
        return NGX_ERROR;
    }

    group = groups->elts;

    for (i = 0; i < groups->nelts; i++) {

        /* there is room for all */

        text = ngx_array_push(told->groups_to_override);
        *text = group[i]->group->group_name;

        role = &group[i]->group->role_arn;

        if (role->len
            && !ngx_cognito_is_listed(told->iam_roles_to_override, role))
        {
            text = ngx_array_push(told->iam_roles_to_override);
            *text = *role;
        }
    }

    *configuration = told;

    ngx_cognito_preferred_role(groups, &preferred);

    if (preferred.len == 0) {
        ngx_str_set(&told->preferred_role, "null");
        return NGX_OK;
    }

    return ngx_cognito_quote(call->pool, &preferred, &told->preferred_role);
}


ngx_int_t
ngx_cognito_override_claims(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_uint_t use, ngx_str_t *text)
{
    ngx_uint_t               i;
    ngx_array_t             *claims;
    ngx_str_t               *name;
    ngx_cognito_override_t   override;

    ngx_memzero(&override, sizeof(ngx_cognito_override_t));

    switch (ngx_cognito_read_override(call, pool, use, &override)) {

    case NGX_OK:
        break;

    case NGX_DECLINED:
        return NGX_OK;

    default:
        return NGX_ERROR;
    }

    claims = ngx_cognito_decode(pool, &ngx_cognito_shape_claim_map, text);

    if (claims == NULL
        || ngx_cognito_add_claims(call, override.add, use, claims) != NGX_OK
        || ngx_cognito_override_groups(pool, override.groups, use, claims)
           != NGX_OK
        || ngx_cognito_override_scopes(pool, &override, claims) != NGX_OK)
    {
        return NGX_ERROR;
    }

    /* Cognito: what is both added and suppressed is suppressed */

    if (override.suppress) {
        name = override.suppress->elts;

        for (i = 0; i < override.suppress->nelts; i++) {
            if (!ngx_cognito_is_fixed_claim(&name[i], use)) {
                ngx_cognito_drop_claim(claims, &name[i]);
            }
        }
    }

    return ngx_cognito_encode(pool, &ngx_cognito_shape_claim_map, claims,
                              text);
}


/* NGX_DECLINED: the tokens are as they are */

static ngx_int_t
ngx_cognito_read_override(ngx_cognito_call_t *call, ngx_pool_t *pool,
    ngx_uint_t use, ngx_cognito_override_t *override)
{
    ngx_cognito_claims_override_t               *first;
    ngx_cognito_token_override_t                *token;
    ngx_cognito_claims_and_scope_override_t     *both;
    ngx_cognito_pre_token_generation_answer_t   *answer;
    ngx_cognito_pre_token_generation_v2_answer_t  *later;

    answer = ngx_cognito_trigger_response(call,
                                    NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION);

    if (answer) {
        first = answer->claims_override_details;

        if (first == NULL) {
            return NGX_DECLINED;
        }

        override->groups = first->group_override_details;

        if (use == NGX_COGNITO_TOKEN_USE_ACCESS) {
            return NGX_OK;
        }

        override->suppress = first->claims_to_suppress;

        return ngx_cognito_quote_claims(pool,
                                        first->claims_to_add_or_override,
                                        &override->add);
    }

    later = ngx_cognito_trigger_response(call,
                                 NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V2);

    if (later == NULL) {
        later = ngx_cognito_trigger_response(call,
                                 NGX_COGNITO_TRIGGER_PRE_TOKEN_GENERATION_V3);
    }

    both = later ? later->claims_and_scope_override_details : NULL;

    if (both == NULL) {
        return NGX_DECLINED;
    }

    override->groups = both->group_override_details;

    token = use == NGX_COGNITO_TOKEN_USE_ACCESS
                ? both->access_token_generation : both->id_token_generation;

    if (token == NULL) {
        return NGX_OK;
    }

    override->add = token->claims_to_add_or_override;
    override->suppress = token->claims_to_suppress;

    if (use == NGX_COGNITO_TOKEN_USE_ACCESS) {
        override->add_scopes = token->scopes_to_add;
        override->suppress_scopes = token->scopes_to_suppress;
    }

    return NGX_OK;
}


/* texts as JSON */

static ngx_int_t
ngx_cognito_quote_claims(ngx_pool_t *pool, ngx_array_t *texts,
    ngx_array_t **claims)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *text, *claim;

    if (texts == NULL) {
        return NGX_OK;
    }

    *claims = ngx_array_create(pool, texts->nelts + 1,
                               sizeof(ngx_cognito_entry_t));
    if (*claims == NULL) {
        return NGX_ERROR;
    }

    text = texts->elts;

    for (i = 0; i < texts->nelts; i++) {

        /* there is room for all */

        claim = ngx_array_push(*claims);
        claim->key = text[i].key;

        if (ngx_cognito_quote(pool, &text[i].value, &claim->value) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_quote(ngx_pool_t *pool, const ngx_str_t *text, ngx_str_t *quoted)
{
    ngx_cognito_json_t  *json;

    json = ngx_cognito_json_create(pool);
    if (json == NULL) {
        return NGX_ERROR;
    }

    ngx_cognito_json_string(json, NULL, text);

    return ngx_cognito_json_finish(json, quoted);
}


/* one that is there replaces all there was, with what it has */

static ngx_int_t
ngx_cognito_override_groups(ngx_pool_t *pool,
    ngx_cognito_trigger_groups_t *groups, ngx_uint_t use, ngx_array_t *claims)
{
    ngx_str_t  text;

    if (groups == NULL) {
        return NGX_OK;
    }

    if (groups->groups_to_override && groups->groups_to_override->nelts) {

        if (ngx_cognito_encode(pool, &ngx_cognito_shape_claim_string_list,
                               groups->groups_to_override, &text)
            != NGX_OK
            || ngx_cognito_set_claim(claims, &ngx_cognito_claim_groups, &text,
                                     1)
               != NGX_OK)
        {
            return NGX_ERROR;
        }

    } else {
        ngx_cognito_drop_claim(claims, &ngx_cognito_claim_groups);
    }

    if (use == NGX_COGNITO_TOKEN_USE_ACCESS) {
        return NGX_OK;
    }

    ngx_cognito_drop_claim(claims, &ngx_cognito_claim_role);
    ngx_cognito_drop_claim(claims, &ngx_cognito_claim_roles);

    if (groups->preferred_role.len
        && (ngx_cognito_quote(pool, &groups->preferred_role, &text) != NGX_OK
            || ngx_cognito_set_claim(claims, &ngx_cognito_claim_role, &text,
                                     NGX_COGNITO_LAST_PLACE)
               != NGX_OK))
    {
        return NGX_ERROR;
    }

    if (groups->iam_roles_to_override
        && groups->iam_roles_to_override->nelts
        && (ngx_cognito_encode(pool, &ngx_cognito_shape_claim_string_list,
                               groups->iam_roles_to_override, &text)
            != NGX_OK
            || ngx_cognito_set_claim(claims, &ngx_cognito_claim_roles, &text,
                                     NGX_COGNITO_LAST_PLACE)
               != NGX_OK))
    {
        return NGX_ERROR;
    }

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_override_scopes(ngx_pool_t *pool,
    ngx_cognito_override_t *override, ngx_array_t *claims)
{
    ngx_str_t  text, quoted;

    if (override->add_scopes == NULL && override->suppress_scopes == NULL) {
        return NGX_OK;
    }

    if (ngx_cognito_scope_text(pool, override, &text) != NGX_OK) {
        return NGX_ERROR;
    }

    if (text.len == 0) {
        ngx_cognito_drop_claim(claims, &ngx_cognito_claim_scope);
        return NGX_OK;
    }

    if (ngx_cognito_quote(pool, &text, &quoted) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_set_claim(claims, &ngx_cognito_claim_scope, &quoted,
                                 NGX_COGNITO_LAST_PLACE);
}


/* scopes stand with a blank between them; one with a blank in it is none */

static ngx_int_t
ngx_cognito_scope_text(ngx_pool_t *pool, ngx_cognito_override_t *override,
    ngx_str_t *text)
{
    u_char       *p;
    size_t        len;
    ngx_str_t    *scope;
    ngx_uint_t    i, n;
    ngx_array_t  *list;

    list = override->add_scopes;
    scope = list ? list->elts : NULL;
    n = list ? list->nelts : 0;
    len = ngx_cognito_first_scope.len;

    for (i = 0; i < n; i++) {
        len += 1 + scope[i].len;
    }

    text->data = ngx_pnalloc(pool, len);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    p = text->data;

    if (!ngx_cognito_is_listed(override->suppress_scopes,
                               &ngx_cognito_first_scope))
    {
        p = ngx_cpymem(p, ngx_cognito_first_scope.data,
                       ngx_cognito_first_scope.len);
    }

    for (i = 0; i < n; i++) {

        if (scope[i].len == 0
            || ngx_strlchr(scope[i].data, scope[i].data + scope[i].len, ' ')
            || ngx_cognito_is_listed(override->suppress_scopes, &scope[i])
            || ngx_cognito_same_name(&scope[i], &ngx_cognito_first_scope))
        {
            continue;
        }

        if (p > text->data) {
            *p++ = ' ';
        }

        p = ngx_cpymem(p, scope[i].data, scope[i].len);
    }

    text->len = p - text->data;

    return NGX_OK;
}


static ngx_int_t
ngx_cognito_add_claims(ngx_cognito_call_t *call, ngx_array_t *added,
    ngx_uint_t use, ngx_array_t *claims)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *claim;

    if (added == NULL) {
        return NGX_OK;
    }

    claim = added->elts;

    for (i = 0; i < added->nelts; i++) {

        if (ngx_cognito_may_add_claim(call, &claim[i], use)
            && ngx_cognito_set_claim(claims, &claim[i].key, &claim[i].value,
                                     NGX_COGNITO_LAST_PLACE)
               != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* Cognito: an access token may be for its own client, too */

static ngx_uint_t
ngx_cognito_may_add_claim(ngx_cognito_call_t *call,
    ngx_cognito_entry_t *claim, ngx_uint_t use)
{
    size_t      len;
    ngx_str_t  *prefix, *id;

    static ngx_str_t  audience = ngx_string("aud");
    static ngx_str_t  prefixes[] = {
        ngx_string("cognito:"), ngx_string("aws:"), ngx_string("dev:"),
        ngx_null_string
    };

    if (use == NGX_COGNITO_TOKEN_USE_ACCESS
        && ngx_cognito_same_name(&claim->key, &audience))
    {
        id = &call->found.client->id;

        return claim->value.len == id->len + 2
               && ngx_memcmp(claim->value.data + 1, id->data, id->len) == 0;
    }

    for (prefix = prefixes; prefix->len; prefix++) {
        len = prefix->len;

        if (claim->key.len >= len
            && ngx_memcmp(claim->key.data, prefix->data, len) == 0)
        {
            return 0;
        }
    }

    return !ngx_cognito_is_fixed_claim(&claim->key, use);
}


static ngx_uint_t
ngx_cognito_is_fixed_claim(const ngx_str_t *name, ngx_uint_t use)
{
    ngx_str_t  *fixed;

    for (fixed = ngx_cognito_fixed_claims; fixed->len; fixed++) {
        if (ngx_cognito_same_name(fixed, name)) {
            return 1;
        }
    }

    fixed = use == NGX_COGNITO_TOKEN_USE_ACCESS
                ? ngx_cognito_fixed_access_claims
                : ngx_cognito_fixed_id_claims;

    for ( /* void */ ; fixed->len; fixed++) {
        if (ngx_cognito_same_name(fixed, name)) {
            return 1;
        }
    }

    return 0;
}


static ngx_uint_t
ngx_cognito_is_listed(ngx_array_t *list, const ngx_str_t *name)
{
    ngx_str_t   *text;
    ngx_uint_t   i;

    if (list == NULL) {
        return 0;
    }

    text = list->elts;

    for (i = 0; i < list->nelts; i++) {
        if (ngx_cognito_same_name(&text[i], name)) {
            return 1;
        }
    }

    return 0;
}


/* where it stands, or at a place of its own */

static ngx_int_t
ngx_cognito_set_claim(ngx_array_t *claims, const ngx_str_t *name,
    const ngx_str_t *value, ngx_uint_t place)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *claim;

    claim = claims->elts;

    for (i = 0; i < claims->nelts; i++) {
        if (ngx_cognito_same_name(&claim[i].key, name)) {
            claim[i].value = *value;
            return NGX_OK;
        }
    }

    claim = ngx_array_push(claims);
    if (claim == NULL) {
        return NGX_ERROR;
    }

    if (place < claims->nelts - 1) {
        claim = (ngx_cognito_entry_t *) claims->elts + place;
        ngx_memmove(claim + 1, claim,
                    (claims->nelts - 1 - place) * sizeof(ngx_cognito_entry_t));
    }

    claim->key = *name;
    claim->value = *value;

    return NGX_OK;
}


static void
ngx_cognito_drop_claim(ngx_array_t *claims, const ngx_str_t *name)
{
    ngx_uint_t            i;
    ngx_cognito_entry_t  *claim;

    claim = claims->elts;

    for (i = 0; i < claims->nelts; i++) {
        if (ngx_cognito_same_name(&claim[i].key, name)) {
            claims->nelts--;
            ngx_memmove(&claim[i], &claim[i + 1],
                        (claims->nelts - i) * sizeof(ngx_cognito_entry_t));
            return;
        }
    }
}
