// Generated from specs/kibana; do not edit.

//! Calls of `AgentlessPolicies`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().agentless_policies();
        json "createAgentlessPolicy" create(body());
        json "deleteAgentlessPolicy" delete(path::<String>("policyId")) with force(query("force"));
    }
}
