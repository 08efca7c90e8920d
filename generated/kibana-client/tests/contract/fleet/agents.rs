// Generated from specs/kibana; do not edit.

//! Calls of `Agents`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};

pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().agents();
        json "getAgentStatusSummary" get_status_summary() with
            policy_id(query::<String>("policyId")), policy_ids(query::<Vec<String>>("policyIds")),
            kql(query::<String>("kuery"));
        json "getAgentData" get_data(query::<Vec<String>>("agentsIds")) with
            package_name(query::<String>("pkgName")),
            package_version(query::<String>("pkgVersion")), preview_data(query("previewData"));
        json "listAgents" list() with page(query("page")), per_page(query("perPage")),
            kql(query::<String>("kuery")), show_agentless(query("showAgentless")),
            show_inactive(query("showInactive")), with_metrics(query("withMetrics")),
            show_upgradeable(query("showUpgradeable")),
            with_status_summary(query("getStatusSummary")),
            sort_field(query::<String>("sortField")), sort_order(query("sortOrder")),
            search_after(query::<String>("searchAfter")), open_pit(query("openPit")),
            pit_id(query::<String>("pitId")), pit_keep_alive(query::<String>("pitKeepAlive"));
        json "listAgentActionTargets" list_action_targets(body::<model::AgentActionIds>());
        json "listAgentActionStatus" list_action_status() with page(query("page")),
            per_page(query("perPage")), date(query::<String>("date")), latest(query("latest")),
            error_size(query("errorSize")), scheduled_only(query("scheduledOnly"));
        json "cancelAgentAction" cancel_action(path::<String>("actionId"));
        json "listAvailableAgentVersions" list_available_versions();
        json "bulkMigrateAgents" bulk_migrate(body());
        json "bulkChangeAgentPrivilegeLevel" bulk_change_privilege_level(body());
        json "bulkReassignAgents" bulk_reassign(body());
        json "bulkRequestAgentDiagnostics" bulk_request_diagnostics(body());
        json "bulkRollBackAgents" bulk_roll_back(body());
        json "bulkUnenrollAgents" bulk_unenroll(body());
        json "bulkUpdateAgentTags" bulk_update_tags(body());
        json "bulkUpgradeAgents" bulk_upgrade(body());
        json "deleteAgentUpload" delete_upload(path::<String>("fileId"));
        bytes "downloadAgentUpload" download_upload(path::<String>("fileId"),
            path::<String>("fileName"));
        json "getAgentSetup" get_setup();
        json "setUpFleetAgents" set_up();
        json "listAgentTags" list_tags() with kql(query::<String>("kuery")),
            show_inactive(query("showInactive"));
        json "getAgent" get(path::<String>("agentId")) with with_metrics(query("withMetrics"));
        json "updateAgent" update(path::<String>("agentId"), body());
        json "deleteAgent" delete(path::<String>("agentId"));
        json "createAgentAction" create_action(path::<String>("agentId"),
            body::<model::NewAgentAction>());
        json "getAgentEffectiveConfig" get_effective_config(path::<String>("agentId"));
        json "migrateAgent" migrate(path::<String>("agentId"), body());
        json "changeAgentPrivilegeLevel" change_privilege_level(path::<String>("agentId")) with
            body(body());
        empty "reassignAgent" reassign(path::<String>("agentId"),
            body::<model::AgentPolicyChoice>());
        json "requestAgentDiagnostics" request_diagnostics(path::<String>("agentId")) with
            body(body::<Option<model::AgentDiagnostics>>());
        json "rollBackAgent" roll_back(path::<String>("agentId"));
        empty "unenrollAgent" unenroll(path::<String>("agentId")) with
            body(body::<Option<model::AgentUnenrollment>>());
        empty "upgradeAgent" upgrade(path::<String>("agentId"), body());
        json "listAgentUploads" list_uploads(path::<String>("agentId"));
    }
}
