
/*
 * Envelopes: messages of the AWS Encryption SDK, as custom senders get their
 * codes in.  Who opens one asks KMS for the data key.
 *
 * The key pair that signs comes first, because its public half is part of
 * the context that KMS binds the data key to.  What KMS is asked, and how, is
 * the caller's; nothing here does any input or output.  Memory is the pool's
 * given; data keys are the caller's to cleanse.
 */


#ifndef _NGX_COGNITO_ENVELOPE_H_INCLUDED_
#define _NGX_COGNITO_ENVELOPE_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>


#define NGX_COGNITO_DATA_KEY_LEN       32

/* the SDKs' length of a frame; a text has one */
#define NGX_COGNITO_ENVELOPE_MAX_TEXT  4096


/* as KMS answers to GenerateDataKey */

typedef struct {
    ngx_str_t                     plain;
    ngx_str_t                     encrypted;    /* for KMS alone to open */
    ngx_str_t                     kms_key;      /* by ARN; it encrypted that */
} ngx_cognito_data_key_t;


/* a key pair of P-384 and the context; freed with the pool */

typedef struct ngx_cognito_envelope_s  ngx_cognito_envelope_t;


/* takes a millisecond; NULL: no memory, or OpenSSL refused */
ngx_cognito_envelope_t *ngx_cognito_envelope_create(ngx_pool_t *pool,
    const ngx_str_t *user_pool);

/* the encryption context for KMS: ngx_cognito_entry_t, sorted by key */
ngx_array_t *ngx_cognito_envelope_context(ngx_cognito_envelope_t *envelope);

/*
 * A text as a message, in base64; takes a millisecond.  One data key serves
 * for any number of texts.  NGX_ERROR: no memory, OpenSSL refused, or
 * something has not the size it must have.
 */
ngx_int_t ngx_cognito_envelope_seal(ngx_cognito_envelope_t *envelope,
    ngx_pool_t *pool, const ngx_cognito_data_key_t *key,
    const ngx_str_t *plain, ngx_str_t *text);


#endif /* _NGX_COGNITO_ENVELOPE_H_INCLUDED_ */
