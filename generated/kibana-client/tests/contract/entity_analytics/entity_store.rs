// Generated from specs/kibana; do not edit.

//! Calls of `EntityStore`.

use kibana_model::entity_analytics as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.entity_analytics().entity_store();
        json "enableEntityStore" enable(body());
        json "listEntities" list_entities(query::<Vec<model::EntityType>>("entity_types")) with
            sort_field(query::<String>("sort_field")), sort_order(query("sort_order")),
            page(query("page")), per_page(query("per_page")),
            filter_query(query::<String>("filterQuery"));
        json "getEntityStoreStatus" get_status() with
            include_components(query("include_components"));
    }
}
