
/*
 * What SRP computes with: the salt and verifier of a user, and, for who is
 * not there or has no password, others that are drawn from the name under the
 * master key, and so are always the same for that name (RFC 5054, 2.5.1.3).
 *
 * Salts and verifiers are handed to jobs, which overwrite them; all other
 * memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_sign_in.h"


static ngx_int_t ngx_cognito_srp_simulate(ngx_cognito_call_t *call,
    ngx_cognito_verifier_t *verifier);
static ngx_int_t ngx_cognito_srp_draw(ngx_cognito_call_t *call,
    const char *what, u_char digest[NGX_COGNITO_SHA256_LEN]);


ngx_int_t
ngx_cognito_srp_kept(ngx_cognito_call_t *call, ngx_cognito_job_t *job,
    ngx_uint_t real, ngx_str_t *kept)
{
    ngx_int_t                   rc;
    ngx_str_t                   plain;
    ngx_cognito_verifier_t      simulated;
    ngx_cognito_user_record_t  *record;

    record = call->found.user.record;

    if (real && record && record->password.len) {

        if (ngx_cognito_open_password(call, &record->password, &plain)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

    } else {

        if (ngx_cognito_srp_simulate(call, &simulated) != NGX_OK) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        plain.data = (u_char *) &simulated;
        plain.len = sizeof(ngx_cognito_verifier_t);
    }

    rc = ngx_cognito_job_copy(job, kept, &plain);

    ngx_cognito_cleanse_bytes(plain.data, plain.len);

    if (rc != NGX_OK) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    return NGX_OK;
}


/*
 * The salt looks like one that was drawn, see ngx_cognito_verifier_make().
 * The verifier is only a number below N: what could tell it from a power of g
 * is hidden by the power that is added to it.
 */

static ngx_int_t
ngx_cognito_srp_simulate(ngx_cognito_call_t *call,
    ngx_cognito_verifier_t *verifier)
{
    u_char      *p, *last;
    ngx_uint_t   i;
    u_char       digest[NGX_COGNITO_SHA256_LEN];

    if (ngx_cognito_srp_draw(call, "srp salt", digest) != NGX_OK) {
        return NGX_ERROR;
    }

    i = 0;

    while (i < NGX_COGNITO_SHA256_LEN - NGX_COGNITO_SALT_LEN
           && digest[i] < 0x10)
    {
        i++;
    }

    ngx_memcpy(verifier->salt, &digest[i], NGX_COGNITO_SALT_LEN);

    if (ngx_cognito_srp_draw(call, "srp verifier", digest) != NGX_OK) {
        return NGX_ERROR;
    }

    digest[0] &= 0x7f;

    p = verifier->verifier;
    last = p + NGX_COGNITO_VERIFIER_LEN;

    while (p < last) {
        p = ngx_cpymem(p, digest, NGX_COGNITO_SHA256_LEN);
    }

    ngx_cognito_cleanse_bytes(digest, sizeof(digest));

    return NGX_OK;
}


ngx_int_t
ngx_cognito_srp_user_id(ngx_cognito_call_t *call, ngx_str_t *user_id)
{
    u_char  digest[NGX_COGNITO_SHA256_LEN];

    if (call->found.user.record) {
        *user_id = call->found.user.username;
        return NGX_OK;
    }

    if (ngx_cognito_srp_draw(call, "srp user id", digest) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_uuid_of(call->pool, digest, user_id);
}


/* what a name is given in place of a user's own, or of a user's password */

static ngx_int_t
ngx_cognito_srp_draw(ngx_cognito_call_t *call, const char *what,
    u_char digest[NGX_COGNITO_SHA256_LEN])
{
    ngx_int_t   byte;
    ngx_str_t   context, name, proof;
    ngx_uint_t  i;

    if (call->found.user.record) {
        name = call->found.user.username;

    } else if (ngx_cognito_fold_name(call, &call->asked.username, &name)
               != NGX_OK)
    {
        return NGX_ERROR;
    }

    context.data = ngx_pnalloc(call->pool, ngx_strlen(what) + 1
                                           + call->found.user_pool->id.len);
    if (context.data == NULL) {
        return NGX_ERROR;
    }

    context.len = ngx_sprintf(context.data, "%s %V", what,
                              &call->found.user_pool->id)
                  - context.data;

    if (ngx_cognito_proof(call->service->store.keyring, call->pool, &context,
                          &name, &proof)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    for (i = 0; i < NGX_COGNITO_SHA256_LEN; i++) {
        byte = ngx_hextoi(&proof.data[2 * i], 2);
        digest[i] = (u_char) byte;
    }

    ngx_cognito_cleanse_bytes(proof.data, proof.len);

    return NGX_OK;
}
