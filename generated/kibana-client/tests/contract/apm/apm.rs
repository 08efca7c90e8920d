// Generated from specs/kibana; do not edit.

//! Calls of `Apm`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm();
        empty "saveApmServerSchema" save_server_schema(body());
    }
}
