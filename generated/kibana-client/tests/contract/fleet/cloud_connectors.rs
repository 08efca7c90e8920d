// Generated from specs/kibana; do not edit.

//! Calls of `CloudConnectors`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().cloud_connectors();
        json "listCloudConnectors" list() with page(query("page")), per_page(query("perPage")),
            kql(query::<String>("kuery"));
        json "createCloudConnector" create(body());
        json "getCloudConnector" get(path::<String>("cloudConnectorId"));
        json "updateCloudConnector" update(path::<String>("cloudConnectorId"), body());
        json "deleteCloudConnector" delete(path::<String>("cloudConnectorId")) with
            force(query("force"));
        json "listCloudConnectorUses" list_uses(path::<String>("cloudConnectorId")) with
            page(query("page")), per_page(query("perPage"));
    }
}
