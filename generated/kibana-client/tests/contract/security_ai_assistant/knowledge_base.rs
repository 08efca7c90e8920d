// Generated from specs/kibana; do not edit.

//! Calls of `KnowledgeBase`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.security_ai_assistant().knowledge_base();
        json "deleteKnowledgeBaseEntry" delete_entry(path::<String>("id"));
    }
}
