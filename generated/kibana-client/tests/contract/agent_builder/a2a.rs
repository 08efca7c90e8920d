// Generated from specs/kibana; do not edit.

//! Calls of `A2a`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().a2a();
        json "sendA2aRequest" send_request(path::<String>("agentId"), body());
        json "getAgentCard" get_card(path::<String>("agentId"));
    }
}
