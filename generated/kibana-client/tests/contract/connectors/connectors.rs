// Generated from specs/kibana; do not edit.

//! Calls the operations on connectors.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.connectors();
        json "listConnectors" list();
    }
}
