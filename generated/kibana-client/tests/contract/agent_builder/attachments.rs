// Generated from specs/kibana; do not edit.

//! Calls of `Attachments`.

use kibana_model::agent_builder as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.agent_builder().attachments();
        json "listAgentBuilderAttachments" list(path::<String>("conversation_id")) with
            include_deleted(query("include_deleted"));
        json "createAgentBuilderAttachment" create(path::<String>("conversation_id"), body());
        json "listStaleAgentBuilderAttachments" list_stale(path::<String>("conversation_id"));
        json "updateAgentBuilderAttachment" update(path::<String>("conversation_id"),
            path::<String>("attachment_id"), body());
        json "deleteAgentBuilderAttachment" delete(path::<String>("conversation_id"),
            path::<String>("attachment_id")) with permanent(query("permanent"));
        json "renameAgentBuilderAttachment" rename(path::<String>("conversation_id"),
            path::<String>("attachment_id"), body::<model::AttachmentRenaming>());
        json "restoreAgentBuilderAttachment" restore(path::<String>("conversation_id"),
            path::<String>("attachment_id"));
        json "updateAgentBuilderAttachmentOrigin" update_origin(path::<String>("conversation_id"),
            path::<String>("attachment_id"), body::<model::AttachmentOrigin>());
    }
}
