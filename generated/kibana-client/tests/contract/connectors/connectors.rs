// Generated from specs/kibana; do not edit.

//! Calls the operations on connectors.

use openapi_mock::contract::Contract;

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    contract
        .operation("listConnectors", |client, _| Ok(client.connectors().list()))
        .json(|request| request.send());
}
