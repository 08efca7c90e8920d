// Generated from specs/kibana; do not edit.

//! Calls of `AgentKeys`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm().agent_keys();
        json "createAgentKey" create(body());
    }
}
