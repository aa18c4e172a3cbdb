
/*
 * Rules for passwords, and what is generated: temporary passwords and codes;
 * the secret hash of an app client.  Verifiers are in
 * ngx_cognito_verifier.c.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto_internal.h"
#include "ngx_cognito_password.h"


#define NGX_COGNITO_PASSWORD_MINIMUM      8
#define NGX_COGNITO_TEMPORARY_MINIMUM     12
#define NGX_COGNITO_SECRET_HASH_LEN                                           \
    ngx_base64_encoded_length(NGX_COGNITO_SHA256_LEN)

/* which classes of characters a password has */

#define NGX_COGNITO_HAS_LOWERCASE         0x01
#define NGX_COGNITO_HAS_UPPERCASE         0x02
#define NGX_COGNITO_HAS_NUMBER            0x04
#define NGX_COGNITO_HAS_SYMBOL            0x08


static ngx_uint_t ngx_cognito_password_classes(const ngx_str_t *password);
static ngx_uint_t ngx_cognito_is_blank(u_char ch);
static ngx_uint_t ngx_cognito_is_letter(u_char ch);


static const ngx_str_t  ngx_cognito_too_short =
    ngx_string("Password not long enough");

static const ngx_str_t  ngx_cognito_no_lowercase =
    ngx_string("Password must have lowercase characters");

static const ngx_str_t  ngx_cognito_no_uppercase =
    ngx_string("Password must have uppercase characters");

static const ngx_str_t  ngx_cognito_no_number =
    ngx_string("Password must have numeric characters");

static const ngx_str_t  ngx_cognito_no_symbol =
    ngx_string("Password must have symbol characters");

static const ngx_str_t  ngx_cognito_blank_edge =
    ngx_string("Password must satisfy regular expression pattern: "
               "^\\S.*\\S$");


/*
 * Characters of a temporary password: none that is mistaken for another on
 * paper, none that HTML, JSON, a form or a shell would want quoted.
 */

static const char  ngx_cognito_temporary_alphabet[] =
    "abcdefghijkmnopqrstuvwxyz"
    "ABCDEFGHJKLMNPQRSTUVWXYZ"
    "23456789"
    "-_.~";


const ngx_str_t *
ngx_cognito_password_complaint(const ngx_cognito_password_policy_t *policy,
    const ngx_str_t *password)
{
    int64_t     minimum;
    ngx_uint_t  required, missing;

    minimum = NGX_COGNITO_PASSWORD_MINIMUM;
    required = NGX_COGNITO_HAS_LOWERCASE|NGX_COGNITO_HAS_UPPERCASE
               |NGX_COGNITO_HAS_NUMBER|NGX_COGNITO_HAS_SYMBOL;

    if (policy) {

        if (policy->minimum_length.set) {
            minimum = policy->minimum_length.value;
        }

        required = 0;

        if (policy->require_lowercase == NGX_COGNITO_TRUE) {
            required |= NGX_COGNITO_HAS_LOWERCASE;
        }

        if (policy->require_uppercase == NGX_COGNITO_TRUE) {
            required |= NGX_COGNITO_HAS_UPPERCASE;
        }

        if (policy->require_numbers == NGX_COGNITO_TRUE) {
            required |= NGX_COGNITO_HAS_NUMBER;
        }

        if (policy->require_symbols == NGX_COGNITO_TRUE) {
            required |= NGX_COGNITO_HAS_SYMBOL;
        }
    }

    if ((int64_t) ngx_utf8_length(password->data, password->len) < minimum) {
        return &ngx_cognito_too_short;
    }

    missing = required & ~ngx_cognito_password_classes(password);

    if (missing & NGX_COGNITO_HAS_LOWERCASE) {
        return &ngx_cognito_no_lowercase;
    }

    if (missing & NGX_COGNITO_HAS_UPPERCASE) {
        return &ngx_cognito_no_uppercase;
    }

    if (missing & NGX_COGNITO_HAS_NUMBER) {
        return &ngx_cognito_no_number;
    }

    if (missing & NGX_COGNITO_HAS_SYMBOL) {
        return &ngx_cognito_no_symbol;
    }

    if (password->len
        && (ngx_cognito_is_blank(password->data[0])
            || ngx_cognito_is_blank(password->data[password->len - 1])))
    {
        return &ngx_cognito_blank_edge;
    }

    return NULL;
}


static ngx_uint_t
ngx_cognito_password_classes(const ngx_str_t *password)
{
    u_char      ch;
    size_t      i;
    ngx_uint_t  classes;

    classes = 0;

    for (i = 0; i < password->len; i++) {
        ch = password->data[i];

        if (ch >= 'a' && ch <= 'z') {
            classes |= NGX_COGNITO_HAS_LOWERCASE;

        } else if (ch >= 'A' && ch <= 'Z') {
            classes |= NGX_COGNITO_HAS_UPPERCASE;

        } else if (ch >= '0' && ch <= '9') {
            classes |= NGX_COGNITO_HAS_NUMBER;

        } else if (ch > ' ' && ch < 0x7f) {

            /* the service's list has all of ASCII's punctuation */

            classes |= NGX_COGNITO_HAS_SYMBOL;

        } else if (ch == ' ' && i > 0 && i < password->len - 1) {
            classes |= NGX_COGNITO_HAS_SYMBOL;
        }
    }

    return classes;
}


static ngx_uint_t
ngx_cognito_is_blank(u_char ch)
{
    return ch == ' ' || (ch >= '\t' && ch <= '\r');
}


ngx_int_t
ngx_cognito_password_generate(ngx_pool_t *pool,
    const ngx_cognito_password_policy_t *policy, ngx_str_t *password)
{
    size_t  length;

    length = NGX_COGNITO_TEMPORARY_MINIMUM;

    if (policy && policy->minimum_length.set
        && policy->minimum_length.value > (int64_t) length)
    {
        length = (size_t) policy->minimum_length.value;
    }

    /*
     * Drawn anew until it has all classes, so that each password that has
     * them is as likely as any other; about every second one does.
     */

    do {
        if (ngx_cognito_random_text(pool, ngx_cognito_temporary_alphabet,
                                    length, password)
            != NGX_OK)
        {
            return NGX_ERROR;
        }

    } while (ngx_cognito_password_complaint(NULL, password) != NULL
             || !ngx_cognito_is_letter(password->data[0]));

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_is_letter(u_char ch)
{
    ch = ngx_tolower(ch);

    return ch >= 'a' && ch <= 'z';
}


ngx_int_t
ngx_cognito_code_generate(ngx_pool_t *pool, ngx_uint_t count,
    ngx_str_t *code)
{
    return ngx_cognito_random_text(pool, "0123456789", count, code);
}


ngx_int_t
ngx_cognito_secret_hash_check(const ngx_str_t *secret,
    const ngx_str_t *username, const ngx_str_t *client_id,
    const ngx_str_t *given)
{
    ngx_str_t   parts[2], bytes, text;
    ngx_uint_t  same;
    u_char      digest[NGX_COGNITO_SHA256_LEN];
    u_char      hash[NGX_COGNITO_SECRET_HASH_LEN];

    parts[0] = *username;
    parts[1] = *client_id;

    if (ngx_cognito_hmac_parts(secret->data, secret->len, parts, 2, digest)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    bytes.data = digest;
    bytes.len = NGX_COGNITO_SHA256_LEN;

    text.data = hash;

    ngx_encode_base64(&text, &bytes);

    same = ngx_cognito_same_secret(&text, given);

    ngx_cognito_cleanse_bytes(digest, sizeof(digest));
    ngx_cognito_cleanse_bytes(hash, sizeof(hash));

    return same ? NGX_OK : NGX_DECLINED;
}
