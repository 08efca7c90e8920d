// Generated from specs/kibana; do not edit.

//! Calls of `ValueLists`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.value_lists();
        json "getList" get(query::<String>("id"));
        json "updateList" update(body());
        json "createList" create(body());
        json "deleteList" delete(query::<String>("id")) with
            delete_references(query("deleteReferences")),
            ignore_references(query("ignoreReferences"));
        json "patchList" patch(body());
        json "listLists" list() with page(query("page")), per_page(query("per_page")),
            sort_field(query::<String>("sort_field")), sort_order(query("sort_order")),
            cursor(query::<String>("cursor")), filter(query::<String>("filter"));
        json "getListPrivileges" get_privileges();
    }
}
