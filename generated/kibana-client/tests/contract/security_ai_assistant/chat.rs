// Generated from specs/kibana; do not edit.

//! Calls of `Chat`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.security_ai_assistant().chat();
        bytes "completeChat" complete(body()) with
            content_references_disabled(query("content_references_disabled"));
    }
}
