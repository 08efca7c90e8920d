// Generated from specs/kibana; do not edit.

//! Calls of `Conversations`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().conversations();
        json "listAgentConversations" list() with agent_id(query::<String>("agent_id"));
        json "getAgentConversation" get(path::<String>("conversation_id"));
        json "deleteAgentConversation" delete(path::<String>("conversation_id"));
    }
}
