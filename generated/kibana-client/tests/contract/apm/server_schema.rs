// Generated from specs/kibana; do not edit.

//! Calls of `ServerSchema`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm().server_schema();
        empty "saveApmServerSchema" save(body());
    }
}
