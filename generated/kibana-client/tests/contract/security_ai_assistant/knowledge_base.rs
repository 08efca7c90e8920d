// Generated from specs/kibana; do not edit.

//! Calls of `KnowledgeBase`.

use kibana_model::security_ai_assistant as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.security_ai_assistant().knowledge_base();
        json "getOverallKnowledgeBaseStatus" get_overall_status();
        json "setUpWholeKnowledgeBase" set_up_all() with model_id(query::<String>("modelId")),
            ignore_security_labs(query("ignoreSecurityLabs"));
        json "createKnowledgeBaseEntry" create_entry(body::<model::NewKnowledgeBaseEntry>());
        json "bulkChangeKnowledgeBaseEntries" bulk_change_entries(body());
        json "listKnowledgeBaseEntries" list_entries() with fields(query::<Vec<String>>("fields")),
            kql(query::<String>("filter")), sort_field(query("sort_field")),
            sort_order(query("sort_order")), page(query("page")), per_page(query("per_page"));
        json "getKnowledgeBaseEntry" get_entry(path::<String>("id"));
        json "updateKnowledgeBaseEntry" update_entry(path::<String>("id"),
            body::<model::NewKnowledgeBaseEntry>());
        json "deleteKnowledgeBaseEntry" delete_entry(path::<String>("id"));
        json "getKnowledgeBaseStatus" get_status(path::<String>("resource"));
        json "setUpKnowledgeBase" set_up(path::<String>("resource")) with
            model_id(query::<String>("modelId")), ignore_security_labs(query("ignoreSecurityLabs"));
    }
}
