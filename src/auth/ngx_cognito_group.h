
/*
 * The group all SRP arithmetic happens in: the 3072-bit prime N of RFC 3526
 * (group 15) with g = 2, and PAD, the form in which its numbers are hashed.
 * Only files of src/auth include it.
 */


#ifndef _NGX_COGNITO_GROUP_H_INCLUDED_
#define _NGX_COGNITO_GROUP_H_INCLUDED_


#include <ngx_config.h>
#include <ngx_core.h>
#include <openssl/bn.h>


#define NGX_COGNITO_GROUP_LEN     384
#define NGX_COGNITO_EXPONENT_LEN  32


/* once, before threads and workers start; again is harmless */
ngx_int_t ngx_cognito_group_init(void);

/* N and its Montgomery form; NULL before the group is there */
const BIGNUM *ngx_cognito_group_modulus(void);
BN_MONT_CTX *ngx_cognito_group_montgomery(void);

/*
 * result = g^exponent mod N.  Neither the time nor the memory touched
 * depends on the exponent.
 */
ngx_int_t ngx_cognito_group_power(BN_CTX *context, BIGNUM *result,
    const u_char exponent[NGX_COGNITO_EXPONENT_LEN]);

/*
 * PAD(number) as two parts to be hashed: the bytes of a positive two's
 * complement integer, shortest form.  number is big-endian and not copied.
 */
void ngx_cognito_group_pad(ngx_str_t parts[2], const u_char *number,
    size_t size);


#endif /* _NGX_COGNITO_GROUP_H_INCLUDED_ */
