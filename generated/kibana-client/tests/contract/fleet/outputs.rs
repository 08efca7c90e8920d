// Generated from specs/kibana; do not edit.

//! Calls of `Outputs`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().outputs();
        json "createLogstashApiKey" create_logstash_api_key();
        json "listOutputs" list();
    }
}
