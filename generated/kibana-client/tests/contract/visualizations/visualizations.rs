// Generated from specs/kibana; do not edit.

//! Calls of `Visualizations`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.visualizations();
        json "listVisualizations" list() with query(query::<String>("query")), page(query("page")),
            per_page(query("per_page"));
        json "createVisualization" create(body());
        json "getVisualization" get(path::<String>("id"));
        json "saveVisualization" save(path::<String>("id"), body());
        empty "deleteVisualization" delete(path::<String>("id"));
    }
}
