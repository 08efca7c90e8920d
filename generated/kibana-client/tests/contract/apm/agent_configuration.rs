// Generated from specs/kibana; do not edit.

//! Calls of `AgentConfiguration`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.apm().agent_configuration();
        json "getAgentName" get_agent_name(query::<String>("serviceName"));
    }
}
