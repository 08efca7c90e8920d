// Generated from specs/kibana; do not edit.

//! Calls of `Mcp`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().mcp();
        any "sendMcpRequest" send_request(body()) with namespace(query::<String>("namespace"));
    }
}
