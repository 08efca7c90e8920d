// Generated from specs/kibana; do not edit.

//! Calls of `AgentPolicies`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().agent_policies();
        json "createAgentPolicy" create(body()) with sys_monitoring(query("sys_monitoring"));
    }
}
