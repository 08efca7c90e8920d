// Generated from specs/kibana; do not edit.

//! Calls of `Connectors`.

use kibana_model::connectors as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.connectors();
        json "createConnector" create(body());
        json "getConnector" get(path::<String>("id"));
        json "updateConnector" update(path::<String>("id"), body());
        json "createConnectorWithId" create_with_id(path::<String>("id"), body());
        empty "deleteConnector" delete(path::<String>("id"));
        json "executeConnector" execute(path::<String>("id"), body::<model::ConnectorCall>());
        json "listConnectorTypes" list_types() with feature_id(query::<String>("feature_id"));
        json "listConnectors" list();
    }
}
