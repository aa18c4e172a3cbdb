
/*
 * The master keys and what is done under them: sealing and proofs.
 *
 * From each master key one key is derived for every use; the master keys
 * themselves are forgotten once the file is read.  The ring lies in the pool
 * it was loaded in, is cleansed with it, and is only read meanwhile, so that
 * threads may share it.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include "ngx_cognito_crypto_internal.h"


#define NGX_COGNITO_KEY_FILE_MAX   65536

#define NGX_COGNITO_SEAL_HEAD                                                 \
    (NGX_COGNITO_KEY_ID_LEN + NGX_COGNITO_NONCE_LEN)


static ngx_int_t ngx_cognito_keyring_read(ngx_pool_t *pool, ngx_log_t *log,
    ngx_str_t *file, ngx_str_t *text);
static ssize_t ngx_cognito_keyring_read_file(ngx_pool_t *pool, ngx_log_t *log,
    ngx_file_t *file, ngx_str_t *text);
static ngx_int_t ngx_cognito_keyring_parse(ngx_cognito_keyring_t *ring,
    ngx_log_t *log, ngx_str_t *file, ngx_str_t *text);
static ngx_int_t ngx_cognito_keyring_add(ngx_cognito_keyring_t *ring,
    ngx_str_t *line);
static ngx_int_t ngx_cognito_keyring_derive(ngx_cognito_master_key_t *key,
    const u_char master[NGX_COGNITO_KEY_LEN]);
static void ngx_cognito_keyring_cleanup(void *data);


static const ngx_str_t  ngx_cognito_key_labels[NGX_COGNITO_NUSES] = {
    ngx_string("cognito seal 1"),
    ngx_string("cognito proof 1"),
    ngx_string("cognito refresh token 1"),
    ngx_string("cognito session 1"),
    ngx_string("cognito secret block 1")
};


ngx_cognito_keyring_t *
ngx_cognito_keyring_load(ngx_pool_t *pool, ngx_log_t *log, ngx_str_t *file)
{
    ngx_int_t               rc;
    ngx_str_t               text;
    ngx_pool_cleanup_t     *cln;
    ngx_cognito_keyring_t  *ring;

    cln = ngx_pool_cleanup_add(pool, sizeof(ngx_cognito_keyring_t));
    if (cln == NULL) {
        return NULL;
    }

    ring = cln->data;

    if (ngx_cognito_keyring_read(pool, log, file, &text) != NGX_OK) {
        return NULL;
    }

    /* room for all at once: an array that grows leaves copies behind */

    rc = ngx_array_init(&ring->keys, pool,
                        text.len / (2 * NGX_COGNITO_KEY_LEN) + 1,
                        sizeof(ngx_cognito_master_key_t));

    if (rc == NGX_OK) {
        cln->handler = ngx_cognito_keyring_cleanup;
        rc = ngx_cognito_keyring_parse(ring, log, file, &text);
    }

    ngx_cognito_cleanse_bytes(text.data, text.len);

    return (rc == NGX_OK) ? ring : NULL;
}


static ngx_int_t
ngx_cognito_keyring_read(ngx_pool_t *pool, ngx_log_t *log, ngx_str_t *name,
    ngx_str_t *text)
{
    ssize_t     n;
    ngx_file_t  file;

    ngx_memzero(&file, sizeof(ngx_file_t));

    file.name = *name;
    file.log = log;

    file.fd = ngx_open_file(name->data, NGX_FILE_RDONLY, NGX_FILE_OPEN, 0);

    if (file.fd == NGX_INVALID_FILE) {
        ngx_log_error(NGX_LOG_EMERG, log, ngx_errno,
                      "cognito: " ngx_open_file_n " \"%V\" failed", name);
        return NGX_ERROR;
    }

    n = ngx_cognito_keyring_read_file(pool, log, &file, text);

    if (ngx_close_file(file.fd) == NGX_FILE_ERROR) {
        ngx_log_error(NGX_LOG_ALERT, log, ngx_errno,
                      "cognito: " ngx_close_file_n " \"%V\" failed", name);
    }

    return (n == NGX_ERROR) ? NGX_ERROR : NGX_OK;
}


static ssize_t
ngx_cognito_keyring_read_file(ngx_pool_t *pool, ngx_log_t *log,
    ngx_file_t *file, ngx_str_t *text)
{
    ssize_t  n;

    if (ngx_fd_info(file->fd, &file->info) == NGX_FILE_ERROR) {
        ngx_log_error(NGX_LOG_EMERG, log, ngx_errno,
                      "cognito: " ngx_fd_info_n " \"%V\" failed",
                      &file->name);
        return NGX_ERROR;
    }

    if (!ngx_is_file(&file->info)
        || ngx_file_size(&file->info) > NGX_COGNITO_KEY_FILE_MAX)
    {
        ngx_log_error(NGX_LOG_EMERG, log, 0,
                      "cognito: \"%V\" is not a file of master keys",
                      &file->name);
        return NGX_ERROR;
    }

    text->len = (size_t) ngx_file_size(&file->info);

    text->data = ngx_pnalloc(pool, text->len + 1);
    if (text->data == NULL) {
        return NGX_ERROR;
    }

    n = ngx_read_file(file, text->data, text->len, 0);

    if (n == NGX_ERROR) {
        ngx_log_error(NGX_LOG_EMERG, log, 0,
                      "cognito: \"%V\" cannot be read", &file->name);
        return NGX_ERROR;
    }

    text->len = n;

    return n;
}


static ngx_int_t
ngx_cognito_keyring_parse(ngx_cognito_keyring_t *ring, ngx_log_t *log,
    ngx_str_t *file, ngx_str_t *text)
{
    u_char      *p, *end, *last;
    ngx_int_t    rc;
    ngx_str_t    line;
    ngx_uint_t   number;

    p = text->data;
    last = p + text->len;

    for (number = 1; p < last; number++) {

        end = ngx_strlchr(p, last, '\n');
        if (end == NULL) {
            end = last;
        }

        line.data = p;
        line.len = end - p;

        p = end + 1;

        if (line.len && line.data[line.len - 1] == '\r') {
            line.len--;
        }

        if (line.len == 0 || line.data[0] == '#') {
            continue;
        }

        rc = ngx_cognito_keyring_add(ring, &line);

        if (rc == NGX_ERROR) {
            ngx_log_error(NGX_LOG_EMERG, log, 0,
                          "cognito: a master key cannot be used");
            return NGX_ERROR;
        }

        if (rc != NGX_OK) {
            ngx_log_error(NGX_LOG_EMERG, log, 0,
                          "cognito: %s in \"%V\":%ui",
                          (rc == NGX_BUSY) ? "duplicate master key"
                                           : "a master key must have 64 "
                                             "hexadecimal digits",
                          file, number);
            return NGX_ERROR;
        }
    }

    if (ring->keys.nelts == 0) {
        ngx_log_error(NGX_LOG_EMERG, log, 0,
                      "cognito: no master key in \"%V\"", file);
        return NGX_ERROR;
    }

    return NGX_OK;
}


/*
 * NGX_DECLINED: not a key; NGX_BUSY: it is in the ring already.
 */

static ngx_int_t
ngx_cognito_keyring_add(ngx_cognito_keyring_t *ring, ngx_str_t *line)
{
    ngx_int_t                  rc, byte;
    ngx_uint_t                 i;
    ngx_cognito_master_key_t  *key, derived;
    u_char                     master[NGX_COGNITO_KEY_LEN];

    if (line->len != 2 * NGX_COGNITO_KEY_LEN) {
        return NGX_DECLINED;
    }

    rc = NGX_DECLINED;

    for (i = 0; i < NGX_COGNITO_KEY_LEN; i++) {
        byte = ngx_hextoi(&line->data[2 * i], 2);

        if (byte == NGX_ERROR) {
            goto done;
        }

        master[i] = (u_char) byte;
    }

    rc = ngx_cognito_keyring_derive(&derived, master);
    if (rc != NGX_OK) {
        goto done;
    }

    if (ngx_cognito_keyring_find(ring, derived.id) != NULL) {
        rc = NGX_BUSY;
        goto done;
    }

    rc = NGX_ERROR;

    key = ngx_array_push(&ring->keys);
    if (key == NULL) {
        goto done;
    }

    *key = derived;
    rc = NGX_OK;

done:

    ngx_cognito_cleanse_bytes(master, sizeof(master));
    ngx_cognito_cleanse_bytes(&derived, sizeof(derived));

    return rc;
}


static ngx_int_t
ngx_cognito_keyring_derive(ngx_cognito_master_key_t *key,
    const u_char master[NGX_COGNITO_KEY_LEN])
{
    ngx_uint_t  i;
    u_char      digest[NGX_COGNITO_SHA256_LEN];

    if (ngx_cognito_sha256(master, NGX_COGNITO_KEY_LEN, digest) != NGX_OK) {
        return NGX_ERROR;
    }

    ngx_memcpy(key->id, digest, NGX_COGNITO_KEY_ID_LEN);
    ngx_cognito_cleanse_bytes(digest, sizeof(digest));

    for (i = 0; i < NGX_COGNITO_NUSES; i++) {
        if (ngx_cognito_hmac_parts(master, NGX_COGNITO_KEY_LEN,
                                   &ngx_cognito_key_labels[i], 1,
                                   key->derived[i])
            != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


static void
ngx_cognito_keyring_cleanup(void *data)
{
    ngx_cognito_keyring_t  *ring = data;

    ngx_cognito_cleanse_bytes(ring->keys.elts,
                              ring->keys.nalloc * ring->keys.size);
    ring->keys.nelts = 0;
}


const ngx_cognito_master_key_t *
ngx_cognito_keyring_first(const ngx_cognito_keyring_t *ring)
{
    return ring->keys.elts;
}


const ngx_cognito_master_key_t *
ngx_cognito_keyring_find(const ngx_cognito_keyring_t *ring,
    const u_char id[NGX_COGNITO_KEY_ID_LEN])
{
    ngx_uint_t                       i;
    const ngx_cognito_master_key_t  *keys;

    keys = ring->keys.elts;

    for (i = 0; i < ring->keys.nelts; i++) {
        if (ngx_memcmp(keys[i].id, id, NGX_COGNITO_KEY_ID_LEN) == 0) {
            return &keys[i];
        }
    }

    return NULL;
}


ngx_int_t
ngx_cognito_seal(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *context, const ngx_str_t *plain, ngx_str_t *sealed)
{
    u_char                          *cipher, *nonce;
    const ngx_cognito_master_key_t  *key;

    key = ngx_cognito_keyring_first(ring);

    sealed->len = NGX_COGNITO_SEAL_HEAD + plain->len + NGX_COGNITO_TAG_LEN;

    sealed->data = ngx_pnalloc(pool, sealed->len);
    if (sealed->data == NULL) {
        return NGX_ERROR;
    }

    nonce = ngx_cpymem(sealed->data, key->id, NGX_COGNITO_KEY_ID_LEN);
    cipher = nonce + NGX_COGNITO_NONCE_LEN;

    if (ngx_cognito_random(nonce, NGX_COGNITO_NONCE_LEN) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_encrypt(key->derived[NGX_COGNITO_USE_SEAL], nonce,
                               context, plain, cipher, cipher + plain->len);
}


ngx_int_t
ngx_cognito_unseal(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *context, const ngx_str_t *sealed, ngx_str_t *plain)
{
    u_char                          *nonce;
    ngx_str_t                        cipher;
    const ngx_cognito_master_key_t  *key;

    if (sealed->len < NGX_COGNITO_SEAL_HEAD + NGX_COGNITO_TAG_LEN) {
        return NGX_DECLINED;
    }

    key = ngx_cognito_keyring_find(ring, sealed->data);
    if (key == NULL) {
        return NGX_DECLINED;
    }

    nonce = sealed->data + NGX_COGNITO_KEY_ID_LEN;

    cipher.data = sealed->data + NGX_COGNITO_SEAL_HEAD;
    cipher.len = sealed->len - NGX_COGNITO_SEAL_HEAD - NGX_COGNITO_TAG_LEN;

    plain->len = cipher.len;

    plain->data = ngx_pnalloc(pool, plain->len + 1);
    if (plain->data == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_decrypt(key->derived[NGX_COGNITO_USE_SEAL], nonce,
                               context, &cipher, cipher.data + cipher.len,
                               plain->data);
}


ngx_int_t
ngx_cognito_proof(ngx_cognito_keyring_t *ring, ngx_pool_t *pool,
    const ngx_str_t *context, const ngx_str_t *secret, ngx_str_t *proof)
{
    ngx_str_t                        parts[3];
    u_char                           digest[NGX_COGNITO_SHA256_LEN];
    const ngx_cognito_master_key_t  *key;

    key = ngx_cognito_keyring_first(ring);

    /* the NUL keeps the end of the context from passing for the secret's */

    parts[0] = *context;
    ngx_str_set(&parts[1], "\0");
    parts[2] = *secret;

    if (ngx_cognito_hmac_parts(key->derived[NGX_COGNITO_USE_PROOF],
                               NGX_COGNITO_KEY_LEN, parts, 3, digest)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    proof->len = 2 * NGX_COGNITO_SHA256_LEN;

    proof->data = ngx_pnalloc(pool, proof->len);
    if (proof->data == NULL) {
        return NGX_ERROR;
    }

    ngx_hex_dump(proof->data, digest, NGX_COGNITO_SHA256_LEN);

    return NGX_OK;
}
