// Generated from specs/kibana; do not edit.

//! Calls of `EndpointList`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.exceptions().endpoint_list();
        json "createEndpointList" create();
        json "getEndpointListItem" get_item(query::<String>("id"));
        json "getEndpointListItem" get_item_by_item_id(query::<String>("item_id"));
        json "updateEndpointListItem" update_item(body());
        json "createEndpointListItem" create_item(body());
        json "deleteEndpointListItem" delete_item(query::<String>("id"));
        json "deleteEndpointListItem" delete_item_by_item_id(query::<String>("item_id"));
        json "listEndpointListItems" list_items() with kql(query::<String>("filter")),
            page(query("page")), per_page(query("per_page")),
            sort_field(query::<String>("sort_field")), sort_order(query("sort_order"));
    }
}
