// Generated from specs/kibana; do not edit.

//! Calls of `ServiceTokens`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().service_tokens();
        json "createServiceToken" create() with body(body());
    }
}
