// Generated from specs/kibana; do not edit.

//! Calls of `Items`.

use kibana_model::exceptions as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.exceptions().items();
        json "createExceptionItemsForRule" create_for_rule(path::<String>("id"),
            body::<model::NewRuleExceptionItems>());
        json "getExceptionItem" get(query::<String>("id")) with
            namespace_type(query("namespace_type"));
        json "getExceptionItem" get_by_item_id(query::<String>("item_id")) with
            namespace_type(query("namespace_type"));
        json "updateExceptionItem" update(body());
        json "createExceptionItem" create(body());
        json "deleteExceptionItem" delete(query::<String>("id")) with
            namespace_type(query("namespace_type"));
        json "deleteExceptionItem" delete_by_item_id(query::<String>("item_id")) with
            namespace_type(query("namespace_type"));
        json "listExceptionItems" list(query::<Vec<String>>("list_id")) with
            kql(query::<Vec<String>>("filter")),
            namespace_type(query::<Vec<model::ExceptionNamespace>>("namespace_type")),
            search(query::<String>("search")), page(query("page")), per_page(query("per_page")),
            sort_field(query::<String>("sort_field")), sort_order(query("sort_order"));
    }
}
