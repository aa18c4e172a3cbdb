
/* Made of the scripts by generate.pl; not to be edited. */


#ifndef _NGX_COGNITO_SCRIPTS_GEN_H_INCLUDED_
#define _NGX_COGNITO_SCRIPTS_GEN_H_INCLUDED_


#include "ngx_cognito_redis.h"


extern const ngx_cognito_script_t  ngx_cognito_script_claim;
extern const ngx_cognito_script_t  ngx_cognito_script_commit;
extern const ngx_cognito_script_t  ngx_cognito_script_count;
extern const ngx_cognito_script_t  ngx_cognito_script_count_mails;
extern const ngx_cognito_script_t  ngx_cognito_script_fail;
extern const ngx_cognito_script_t  ngx_cognito_script_index_message;
extern const ngx_cognito_script_t  ngx_cognito_script_index_resource;
extern const ngx_cognito_script_t  ngx_cognito_script_join;
extern const ngx_cognito_script_t  ngx_cognito_script_retract;
extern const ngx_cognito_script_t  ngx_cognito_script_try_code;
extern const ngx_cognito_script_t  ngx_cognito_script_try_factor;
extern const ngx_cognito_script_t  ngx_cognito_script_unindex_members;


#endif /* _NGX_COGNITO_SCRIPTS_GEN_H_INCLUDED_ */
