// Generated from specs/kibana; do not edit.

//! Calls of `Conversations`.

use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.security_ai_assistant().conversations();
        json "createConversation" create(body());
        json "deleteAllConversations" delete_all() with body(body());
        json "listConversations" list() with fields(query::<Vec<String>>("fields")),
            kql(query::<String>("filter")), sort_field(query("sort_field")),
            sort_order(query("sort_order")), page(query("page")), per_page(query("per_page"));
        json "getConversation" get(path::<String>("id"));
        json "updateConversation" update(path::<String>("id"), body());
        empty "deleteConversation" delete(path::<String>("id"));
    }
}
