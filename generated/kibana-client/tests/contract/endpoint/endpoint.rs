// Generated from specs/kibana; do not edit.

//! Calls of `Endpoint`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.endpoint();
        json "getEndpointPolicyResponse" get_policy_response(query::<String>("agentId"));
    }
}
