// Generated from specs/kibana; do not edit.

//! Calls of `Agents`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().agents();
        json "listAgentActionStatus" list_action_status() with page(query("page")),
            per_page(query("perPage")), date(query::<String>("date")), latest(query("latest")),
            error_size(query("errorSize")), scheduled_only(query("scheduledOnly"));
        json "bulkReassignAgents" bulk_reassign(body());
        json "getAgentSetup" get_setup();
        empty "unenrollAgent" unenroll(path::<String>("agentId")) with
            body(body::<Option<model::AgentUnenrollment>>());
        json "listAgentUploads" list_uploads(path::<String>("agentId"));
    }
}
