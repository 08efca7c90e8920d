// Generated from specs/kibana; do not edit.

//! Calls of `Metadata`.

use kibana_model::endpoint as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.endpoint().metadata();
        json "listEndpointMetadata" list() with page(query("page")), page_size(query("pageSize")),
            kql(query::<String>("kuery")),
            host_statuses(query::<Vec<model::EndpointHostStatus>>("hostStatuses")),
            sort_field(query("sortField")), sort_direction(query("sortDirection"));
        json "getEndpointMetadata" get(path::<String>("id"));
    }
}
