// Generated from specs/kibana; do not edit.

//! Calls of `Policies`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.endpoint().policies();
        json "getEndpointPolicyResponse" get_response(query::<String>("agentId"));
    }
}
