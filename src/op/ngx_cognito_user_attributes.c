
/*
 * UpdateUserAttributes, DeleteUserAttributes and their administrator's twins.
 *
 * A new address is not proven, whatever the old one was.  A pool that
 * verifies it by itself sends a code to it in the same commit that writes
 * it.  A pool may also want the proof first: then the record keeps the old
 * address, and the new one waits, sealed, beside the code that was sent to
 * it, for as long as the code is good.  A code never outlives the address it
 * stands for: whoever changes that in another way drops the code.
 *
 * What does not live here: whether a value fits the schema
 * (ngx_cognito_attributes.c) and what the code is good for
 * (ngx_cognito_attribute_verification.c).  All memory is the call's.
 */


#include <ngx_config.h>
#include <ngx_core.h>
#include <ngx_http.h>
#include "ngx_cognito_addresses.h"
#include "ngx_cognito_outbox.h"
#include "ngx_cognito_lists.h"
#include "ngx_cognito_message.h"
#include "ngx_cognito_steps.h"


typedef struct {
    ngx_str_t                        value;    /* before; empty: none */
    ngx_str_t                        verified;
    ngx_cognito_delivery_t           delivery; /* no medium: no code */
} ngx_cognito_address_change_t;


typedef struct ngx_cognito_address_changes_s {
    ngx_cognito_address_change_t     change[NGX_COGNITO_NADDRESSES];
    ngx_uint_t                       current;  /* being looked for */
    ngx_str_t                        username; /* asked for meanwhile */
    const ngx_cognito_step_pt       *then;
} ngx_cognito_address_changes_t;


static ngx_int_t ngx_cognito_update_by_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_update_by_admin(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_delete_by_user(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_delete_by_admin(ngx_cognito_call_t *call);
static ngx_array_t *ngx_cognito_without_values(ngx_cognito_call_t *call,
    ngx_array_t *names);
static ngx_int_t ngx_cognito_change_attributes(ngx_cognito_call_t *call,
    ngx_array_t *attributes, ngx_uint_t admin);
static ngx_int_t ngx_cognito_settle_address(ngx_cognito_call_t *call,
    ngx_uint_t n, ngx_array_t *attributes);
static ngx_int_t ngx_cognito_address_gone(ngx_cognito_call_t *call,
    ngx_uint_t n);
static ngx_int_t ngx_cognito_address_changed(ngx_cognito_call_t *call,
    ngx_uint_t n, const ngx_str_t *value);
static ngx_int_t ngx_cognito_hold_back(ngx_cognito_call_t *call,
    ngx_uint_t n);
static ngx_int_t ngx_cognito_put_back(ngx_cognito_call_t *call,
    const ngx_str_t *name, const ngx_str_t *value);
static ngx_uint_t ngx_cognito_is_true(const ngx_str_t *value);
static ngx_uint_t ngx_cognito_is_proven_first(ngx_cognito_call_t *call,
    const ngx_cognito_address_t *address);
static ngx_int_t ngx_cognito_refuse_held_names(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_look_for_holder(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_judge_holder(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_send_codes(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_make_codes(ngx_cognito_call_t *call);
static ngx_int_t ngx_cognito_reply_codes(ngx_cognito_call_t *call);


const ngx_cognito_step_pt  ngx_cognito_update_user_attributes_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_update_by_user,
    ngx_cognito_refuse_held_names,
    ngx_cognito_send_codes,
    ngx_cognito_commit_user,
    ngx_cognito_reply_codes,
    NULL
};


const ngx_cognito_step_pt
    ngx_cognito_admin_update_user_attributes_steps[] =
{
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_update_by_admin,
    ngx_cognito_refuse_held_names,
    ngx_cognito_send_codes,
    ngx_cognito_commit_user,
    NULL
};


/* a name held back is claimed only when it is proven, but looked for now */

static const ngx_cognito_step_pt  ngx_cognito_held_name_steps[] = {
    ngx_cognito_look_for_holder,
    ngx_cognito_judge_holder,
    NULL
};


const ngx_cognito_step_pt  ngx_cognito_delete_user_attributes_steps[] = {
    ngx_cognito_check_access_token,
    ngx_cognito_delete_by_user,
    ngx_cognito_commit_user,
    NULL
};


const ngx_cognito_step_pt
    ngx_cognito_admin_delete_user_attributes_steps[] =
{
    ngx_cognito_load_user_pool,
    ngx_cognito_load_user,
    ngx_cognito_delete_by_admin,
    ngx_cognito_commit_user,
    NULL
};


const ngx_cognito_address_t  ngx_cognito_addresses[NGX_COGNITO_NADDRESSES] =
{
    { &ngx_cognito_email, &ngx_cognito_email_verified,
      NGX_COGNITO_DELIVERY_MEDIUM_EMAIL,
      NGX_COGNITO_VERIFIED_ATTRIBUTE_EMAIL, NGX_COGNITO_NAME_EMAIL,
      NGX_COGNITO_E_NO_EMAIL, NGX_COGNITO_E_FLAG_WITHOUT_EMAIL },

    { &ngx_cognito_phone_number, &ngx_cognito_phone_number_verified,
      NGX_COGNITO_DELIVERY_MEDIUM_SMS,
      NGX_COGNITO_VERIFIED_ATTRIBUTE_PHONE_NUMBER,
      NGX_COGNITO_NAME_PHONE_NUMBER,
      NGX_COGNITO_E_NO_PHONE_NUMBER, NGX_COGNITO_E_FLAG_WITHOUT_PHONE_NUMBER }
};


static ngx_int_t
ngx_cognito_update_by_user(ngx_cognito_call_t *call)
{
    ngx_cognito_update_user_attributes_request_t  *input;

    input = call->input;

    if (ngx_cognito_check_writable(call, input->user_attributes) != NGX_OK) {
        return NGX_ERROR;
    }

    return ngx_cognito_change_attributes(call, input->user_attributes, 0);
}


static ngx_int_t
ngx_cognito_update_by_admin(ngx_cognito_call_t *call)
{
    ngx_cognito_admin_update_user_attributes_request_t  *input;

    input = call->input;

    return ngx_cognito_change_attributes(call, input->user_attributes, 1);
}


static ngx_int_t
ngx_cognito_delete_by_user(ngx_cognito_call_t *call)
{
    ngx_array_t                                   *attributes;
    ngx_cognito_delete_user_attributes_request_t  *input;

    input = call->input;

    attributes = ngx_cognito_without_values(call, input->user_attribute_names);

    if (attributes == NULL
        || ngx_cognito_check_writable(call, attributes) != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_change_attributes(call, attributes, 0);
}


static ngx_int_t
ngx_cognito_delete_by_admin(ngx_cognito_call_t *call)
{
    ngx_array_t                                         *attributes;
    ngx_cognito_admin_delete_user_attributes_request_t  *input;

    input = call->input;

    attributes = ngx_cognito_without_values(call, input->user_attribute_names);

    if (attributes == NULL) {
        return NGX_ERROR;
    }

    return ngx_cognito_change_attributes(call, attributes, 1);
}


/* an attribute that gets an empty value is deleted */

static ngx_array_t *
ngx_cognito_without_values(ngx_cognito_call_t *call, ngx_array_t *names)
{
    ngx_str_t                *name;
    ngx_uint_t                i;
    ngx_array_t              *attributes;
    ngx_cognito_attribute_t  *attribute;

    attributes = ngx_array_create(call->pool, names->nelts + 1,
                                  sizeof(ngx_cognito_attribute_t));
    if (attributes == NULL) {
        (void) ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        return NULL;
    }

    name = names->elts;

    for (i = 0; i < names->nelts; i++) {

        /* there is room for all */

        attribute = ngx_array_push(attributes);
        ngx_memzero(attribute, sizeof(ngx_cognito_attribute_t));
        attribute->name = name[i];
    }

    return attributes;
}


static ngx_int_t
ngx_cognito_change_attributes(ngx_cognito_call_t *call,
    ngx_array_t *attributes, ngx_uint_t admin)
{
    ngx_str_t                      *value;
    ngx_uint_t                      i;
    ngx_cognito_user_record_t      *record;
    ngx_cognito_address_change_t   *change;
    ngx_cognito_address_changes_t  *changes;

    record = call->found.user.record;

    changes = ngx_pcalloc(call->pool, sizeof(ngx_cognito_address_changes_t));
    if (changes == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; i < NGX_COGNITO_NADDRESSES; i++) {
        change = &changes->change[i];

        value = ngx_cognito_attribute(record, ngx_cognito_addresses[i].name);

        if (value) {
            change->value = *value;
        }

        value = ngx_cognito_attribute(record,
                                      ngx_cognito_addresses[i].verified);

        if (value) {
            change->verified = *value;
        }
    }

    call->found.changes = changes;
    call->found.name_error = call->found.user_pool->username_names
                                 ? NGX_COGNITO_E_GIVEN_ALIAS_TAKEN
                                 : NGX_COGNITO_E_ALIAS_TAKEN;

    if (ngx_cognito_accept_attributes(call, attributes, 0, admin) != NGX_OK) {
        return NGX_ERROR;
    }

    for (i = 0; i < NGX_COGNITO_NADDRESSES; i++) {
        if (ngx_cognito_settle_address(call, i, attributes) != NGX_OK) {
            return NGX_ERROR;
        }
    }

    return NGX_OK;
}


/* what follows from an address's new value, which the record has by now */

static ngx_int_t
ngx_cognito_settle_address(ngx_cognito_call_t *call, ngx_uint_t n,
    ngx_array_t *attributes)
{
    ngx_str_t                     *value;
    ngx_uint_t                     proven;
    ngx_cognito_attribute_t       *given;
    const ngx_cognito_address_t   *address;
    ngx_cognito_address_change_t  *change;

    address = &ngx_cognito_addresses[n];
    change = &call->found.changes->change[n];

    given = ngx_cognito_given_attribute(attributes, address->verified);
    value = ngx_cognito_attribute(call->found.user.record, address->name);

    if (value == NULL) {

        if (given && given->value.len) {
            return ngx_cognito_fail(call, address->flagged);
        }

        return ngx_cognito_address_gone(call, n);
    }

    proven = ngx_cognito_is_true(ngx_cognito_attribute(call->found.user.record,
                                                       address->verified));

    if (ngx_cognito_same_name(value, &change->value)) {

        /*
         * Who says anew what is proven already gives up another address that
         * still waits; of one that is not proven the code stays good.
         */

        if (proven
            && ngx_cognito_given_attribute(attributes, address->name))
        {
            return ngx_cognito_drop_code(call, address->name);
        }

        return NGX_OK;
    }

    if (given && given->value.len && proven) {
        return ngx_cognito_drop_code(call, address->name);
    }

    return ngx_cognito_address_changed(call, n, value);
}


static ngx_int_t
ngx_cognito_address_gone(ngx_cognito_call_t *call, ngx_uint_t n)
{
    ngx_uint_t                     i, names;
    const ngx_cognito_address_t   *address;
    ngx_cognito_user_record_t     *record;
    ngx_cognito_address_change_t  *change;

    record = call->found.user.record;
    address = &ngx_cognito_addresses[n];
    change = &call->found.changes->change[n];

    if (change->value.len == 0) {
        return NGX_OK;
    }

    /* a user who is called by addresses keeps one */

    names = call->found.user_pool->username_names;

    if (names & address->bit) {

        for (i = 0; i < NGX_COGNITO_NADDRESSES; i++) {
            if ((names & ngx_cognito_addresses[i].bit)
                && ngx_cognito_attribute(record,
                                         ngx_cognito_addresses[i].name))
            {
                break;
            }
        }

        if (i == NGX_COGNITO_NADDRESSES) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_REQUIRED_ATTRIBUTE,
                                    address->name);
        }
    }

    ngx_cognito_delete_attribute(record, address->verified);

    return ngx_cognito_drop_code(call, address->name);
}


static ngx_int_t
ngx_cognito_address_changed(ngx_cognito_call_t *call, ngx_uint_t n,
    const ngx_str_t *value)
{
    ngx_cognito_delivery_t       *delivery;
    const ngx_cognito_address_t  *address;

    address = &ngx_cognito_addresses[n];

    if (!ngx_cognito_is_auto_verified(call, address->medium)) {
        return ngx_cognito_set_attribute(call, call->found.user.record,
                                         address->verified,
                                         &ngx_cognito_false)
               == NGX_OK
                   ? ngx_cognito_drop_code(call, address->name) : NGX_ERROR;
    }

    delivery = &call->found.changes->change[n].delivery;

    delivery->kind = address->name;
    delivery->message = ngx_cognito_message_kind(call);
    delivery->attribute = *address->name;
    delivery->destination = *value;
    delivery->medium = address->medium;

    if (ngx_cognito_is_proven_first(call, address)) {
        return ngx_cognito_hold_back(call, n);
    }

    return ngx_cognito_set_attribute(call, call->found.user.record,
                                     address->verified, &ngx_cognito_false);
}


static ngx_int_t
ngx_cognito_hold_back(ngx_cognito_call_t *call, ngx_uint_t n)
{
    ngx_cognito_address_change_t  *change;

    change = &call->found.changes->change[n];

    change->delivery.pending = 1;

    if (ngx_cognito_put_back(call, ngx_cognito_addresses[n].name,
                             &change->value)
        != NGX_OK)
    {
        return NGX_ERROR;
    }

    return ngx_cognito_put_back(call, ngx_cognito_addresses[n].verified,
                                &change->verified);
}


static ngx_int_t
ngx_cognito_put_back(ngx_cognito_call_t *call, const ngx_str_t *name,
    const ngx_str_t *value)
{
    if (value->len) {
        return ngx_cognito_set_attribute(call, call->found.user.record, name,
                                         value);
    }

    ngx_cognito_delete_attribute(call->found.user.record, name);

    return NGX_OK;
}


static ngx_uint_t
ngx_cognito_is_true(const ngx_str_t *value)
{
    return value && ngx_cognito_same_name(value, &ngx_cognito_true);
}


/* AttributesRequireVerificationBeforeUpdate */

static ngx_uint_t
ngx_cognito_is_proven_first(ngx_cognito_call_t *call,
    const ngx_cognito_address_t *address)
{
    ngx_uint_t                                     i, *value;
    ngx_array_t                                   *attributes;
    ngx_cognito_user_attribute_update_settings_t  *settings;

    settings = call->found.user_pool->settings->user_attribute_update_settings;

    if (settings == NULL) {
        return 0;
    }

    attributes = settings->attributes_require_verification_before_update;

    if (attributes == NULL) {
        return 0;
    }

    value = attributes->elts;

    for (i = 0; i < attributes->nelts; i++) {
        if (value[i] == address->setting) {
            return 1;
        }
    }

    return 0;
}


/*
 * A step that is made of steps: whoever holds an address that waits to
 * become a name of this user is found by it.
 */

static ngx_int_t
ngx_cognito_refuse_held_names(ngx_cognito_call_t *call)
{
    call->found.changes->then = call->steps;
    call->found.changes->username = call->asked.username;

    return ngx_cognito_continue_with(call, ngx_cognito_held_name_steps);
}


/* aliases that are not proven may be several users' */

static ngx_int_t
ngx_cognito_look_for_holder(ngx_cognito_call_t *call)
{
    ngx_cognito_delivery_t         *delivery;
    ngx_cognito_address_changes_t  *changes;

    changes = call->found.changes;

    for ( /* void */ ; changes->current < NGX_COGNITO_NADDRESSES;
         changes->current++)
    {
        delivery = &changes->change[changes->current].delivery;

        if (delivery->pending
            && (call->found.user_pool->username_names
                & ngx_cognito_addresses[changes->current].bit))
        {
            call->found.newcomer = call->found.user;
            call->asked.username = delivery->destination;

            return ngx_cognito_find_user(call);
        }
    }

    return ngx_cognito_continue_with(call, changes->then);
}


static ngx_int_t
ngx_cognito_judge_holder(ngx_cognito_call_t *call)
{
    ngx_str_t                      *name;
    ngx_uint_t                      i;
    ngx_cognito_found_user_t        holder;
    ngx_cognito_address_changes_t  *changes;

    changes = call->found.changes;
    name = ngx_cognito_addresses[changes->current++].name;

    holder = call->found.user;
    call->found.user = call->found.newcomer;
    call->asked.username = changes->username;

    if (holder.record
        && !ngx_cognito_same_name(&holder.username,
                                  &call->found.user.username))
    {
        for (i = 0; i < holder.nnames; i++) {
            if (ngx_cognito_same_name(&holder.names[i].kind, name)) {
                return ngx_cognito_fail(call, call->found.name_error, name);
            }
        }
    }

    return ngx_cognito_continue_with(call, ngx_cognito_held_name_steps);
}


static ngx_int_t
ngx_cognito_send_codes(ngx_cognito_call_t *call)
{
    ngx_uint_t  i, medium, media;

    media = 0;

    for (i = 0; i < NGX_COGNITO_NADDRESSES; i++) {
        medium = call->found.changes->change[i].delivery.medium;

        if (medium) {
            media |= ngx_cognito_message_medium(medium);
        }
    }

    return media ? ngx_cognito_prepare_messages(call, media,
                                                ngx_cognito_make_codes)
                 : NGX_OK;
}


static ngx_int_t
ngx_cognito_make_codes(ngx_cognito_call_t *call)
{
    ngx_uint_t               i;
    ngx_cognito_delivery_t  *delivery;

    for (i = 0; i < NGX_COGNITO_NADDRESSES; i++) {
        delivery = &call->found.changes->change[i].delivery;

        if (delivery->medium
            && ngx_cognito_add_code(call, delivery) != NGX_OK)
        {
            return NGX_ERROR;
        }
    }

    return ngx_cognito_outbox_announce(call);
}


static ngx_int_t
ngx_cognito_reply_codes(ngx_cognito_call_t *call)
{
    ngx_uint_t                                      i;
    ngx_array_t                                    *list;
    ngx_cognito_delivery_t                         *delivery;
    ngx_cognito_code_delivery_details_t            *details, *shown;
    ngx_cognito_update_user_attributes_response_t  *output;

    list = ngx_array_create(call->pool, NGX_COGNITO_NADDRESSES,
                            sizeof(ngx_cognito_code_delivery_details_t));
    if (list == NULL) {
        return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
    }

    for (i = 0; i < NGX_COGNITO_NADDRESSES; i++) {
        delivery = &call->found.changes->change[i].delivery;

        if (delivery->medium == 0) {
            continue;
        }

        details = ngx_cognito_details(call, delivery->medium,
                                      &delivery->destination);
        if (details == NULL) {
            return ngx_cognito_fail(call, NGX_COGNITO_E_INTERNAL);
        }

        /* there is room for both */

        shown = ngx_array_push(list);
        *shown = *details;
    }

    output = call->output;
    output->code_delivery_details_list = list;

    return NGX_OK;
}
