// Generated from specs/kibana; do not edit.

//! Calls of `AgentPolicies`.

use kibana_model::fleet as model;
use openapi_mock::contract::{Contract, calls};
use openapi_runtime::Secret;

#[expect(deprecated, reason = "what is deprecated has to work until it is gone")]
pub fn operations(contract: &mut Contract<kibana_client::Kibana>) {
    calls! {
        contract, client => client.fleet().agent_policies();
        json "listAgentPolicies" list() with page(query("page")), per_page(query("perPage")),
            sort_field(query::<String>("sortField")), sort_order(query("sortOrder")),
            show_upgradeable(query("showUpgradeable")), kql(query::<String>("kuery")),
            no_agent_count(query("noAgentCount")), with_agent_count(query("withAgentCount")),
            full(query("full")), format(query("format"));
        json "createAgentPolicy" create(body()) with sys_monitoring(query("sys_monitoring"));
        json "bulkGetAgentPolicies" bulk_get(body::<model::AgentPolicyIds>()) with
            format(query("format"));
        json "deleteAgentPolicy" delete(body::<model::AgentPolicyDeletion>());
        json "bulkGetAgentPolicyOutputs" bulk_get_outputs(body::<model::AgentPolicyOutputsQuery>());
        json "getAgentPolicy" get(path::<String>("agentPolicyId")) with format(query("format"));
        json "updateAgentPolicy" update(path::<String>("agentPolicyId"), body()) with
            format(query("format"));
        json "getAgentPolicyAutoUpgradeStatus"
            get_auto_upgrade_status(path::<String>("agentPolicyId"));
        json "copyAgentPolicy" copy(path::<String>("agentPolicyId"), body()) with
            format(query("format"));
        text "downloadAgentPolicy" download(path::<String>("agentPolicyId")) with
            as_attachment(query("download")), standalone(query("standalone")),
            kubernetes(query("kubernetes"));
        json "getFullAgentPolicy" get_full(path::<String>("agentPolicyId")) with
            as_attachment(query("download")), standalone(query("standalone")),
            kubernetes(query("kubernetes"));
        json "getAgentPolicyOutputs" get_outputs(path::<String>("agentPolicyId"));
        json "getKubernetesManifest" get_kubernetes_manifest() with
            as_attachment(query("download")), fleet_server(query::<String>("fleetServer")),
            enrollment_token(query::<Secret>("enrolToken"));
        text "downloadKubernetesManifest" download_kubernetes_manifest() with
            as_attachment(query("download")), fleet_server(query::<String>("fleetServer")),
            enrollment_token(query::<Secret>("enrolToken"));
    }
}
