// Generated from specs/kibana; do not edit.

//! Calls of `AgentBuilder`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder();
        json "converse" converse(body());
        whole_events "converseStream" converse_stream(body());
    }
}
