// Generated from specs/kibana; do not edit.

//! Calls of `ObservabilityAiAssistant`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.observability_ai_assistant();
        events "chatWithObservabilityAssistant" chat(body());
    }
}
