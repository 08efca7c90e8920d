//! Operations of Fleet's agents, called with as little as they need and answered with their document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::Kibana;
use kibana_client::mock::Reply;
use kibana_client::model::fleet::{
    AgentActionIds, AgentDiagnostics, AgentLogLevel, AgentMigration, AgentPolicyChoice, AgentSettings,
    AgentSettingsAction, AgentUpdate, AgentUpgrade, BulkAgentDiagnostics, BulkAgentTagChange, BulkAgentUnenrollment,
    BulkAgentUpgrade, DiagnosticsMetric, NewAgentAction,
};

const AGENT: &str = "b0f6d2c8-4e17-49a3-8d5c-71e930af264b";
const ACTION: &str = "c94a50e1-6b2d-4f78-a3e9-05d81b7cf362";
const FILE: &str = "5b3de9f2-1c70-4869-a4de-0b27f6c8e915";

async fn reading(calls: &mut Calls<Kibana>) {
    calls
        .call("getAgentStatusSummary", async |kibana| {
            kibana.fleet().agents().get_status_summary().policy_ids(["policy-1"]).send().await
        })
        .await;
    calls.call("getAgentData", async |kibana| kibana.fleet().agents().get_data([AGENT]).send().await).await;
    calls
        .call("listAgents", async |kibana| {
            kibana.fleet().agents().list().kql("status : \"offline\"").per_page(50).send().await
        })
        .await;
    calls
        .call("listAgentActionTargets", async |kibana| {
            kibana.fleet().agents().list_action_targets(AgentActionIds::new([ACTION])).send().await
        })
        .await;
    calls.call("getAgent", async |kibana| kibana.fleet().agents().get(AGENT).with_metrics(true).send().await).await;
    calls
        .call("listAvailableAgentVersions", async |kibana| {
            kibana.fleet().agents().list_available_versions().send().await
        })
        .await;
    calls.call("listAgentTags", async |kibana| kibana.fleet().agents().list_tags().send().await).await;
    let reply = Reply::bytes("PK").header("content-type", "application/octet-stream");
    let file = calls
        .call_for_bytes("downloadAgentUpload", reply, async |kibana| {
            kibana.fleet().agents().download_upload(FILE, "bundle.zip").send().await
        })
        .await;
    assert_eq!(file.bytes().await.expect("the answer is complete"), "PK");
    assert_snapshot!("agents_reading", calls.transcript());
}

async fn changing(calls: &mut Calls<Kibana>) {
    calls
        .call("updateAgent", async |kibana| {
            kibana.fleet().agents().update(AGENT, AgentUpdate::new().tags(["warehouse"])).send().await
        })
        .await;
    calls.call("deleteAgent", async |kibana| kibana.fleet().agents().delete(AGENT).send().await).await;
    calls
        .call("createAgentAction", async |kibana| {
            let settings = AgentSettings::new(Some(AgentLogLevel::Debug));
            let action = AgentSettingsAction::new(settings);
            kibana.fleet().agents().create_action(AGENT, NewAgentAction::new(action)).send().await
        })
        .await;
    calls.call("cancelAgentAction", async |kibana| kibana.fleet().agents().cancel_action(ACTION).send().await).await;
    calls
        .call("migrateAgent", async |kibana| {
            let migration = AgentMigration::new("https://fleet.other.example", "c29tZS10b2tlbg==");
            kibana.fleet().agents().migrate(AGENT, migration).send().await
        })
        .await;
    calls
        .call("reassignAgent", async |kibana| {
            kibana.fleet().agents().reassign(AGENT, AgentPolicyChoice::new("policy-1")).send().await
        })
        .await;
    calls
        .call("requestAgentDiagnostics", async |kibana| {
            let request = AgentDiagnostics::new().additional_metrics([DiagnosticsMetric::Cpu]);
            kibana.fleet().agents().request_diagnostics(AGENT).body(request).send().await
        })
        .await;
    calls
        .call("upgradeAgent", async |kibana| {
            kibana.fleet().agents().upgrade(AGENT, AgentUpgrade::new("9.1.3")).send().await
        })
        .await;
    calls.call("deleteAgentUpload", async |kibana| kibana.fleet().agents().delete_upload(FILE).send().await).await;
    calls.call("setUpFleetAgents", async |kibana| kibana.fleet().agents().set_up().send().await).await;
    assert_snapshot!("agents_changing", calls.transcript());
}

async fn many_at_once(calls: &mut Calls<Kibana>) {
    calls
        .call("bulkRequestAgentDiagnostics", async |kibana| {
            kibana
                .fleet()
                .agents()
                .bulk_request_diagnostics(BulkAgentDiagnostics::new(vec![AGENT.to_owned()]))
                .send()
                .await
        })
        .await;
    calls
        .call("bulkUnenrollAgents", async |kibana| {
            let unenrollment = BulkAgentUnenrollment::new("tags : \"warehouse\"").revoke(true);
            kibana.fleet().agents().bulk_unenroll(unenrollment).send().await
        })
        .await;
    calls
        .call("bulkUpdateAgentTags", async |kibana| {
            let change =
                BulkAgentTagChange::new(vec![AGENT.to_owned()]).tags_to_add(["antwerp"]).tags_to_remove(["rotterdam"]);
            kibana.fleet().agents().bulk_update_tags(change).send().await
        })
        .await;
    calls
        .call("bulkUpgradeAgents", async |kibana| {
            let upgrade = BulkAgentUpgrade::new("tags : \"warehouse\"", "9.1.3").rollout_duration_seconds(3600);
            kibana.fleet().agents().bulk_upgrade(upgrade).send().await
        })
        .await;
    assert_snapshot!("agents_many_at_once", calls.transcript());
}

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "agents.yaml", kibana);
    reading(&mut calls).await;
    changing(&mut calls).await;
    many_at_once(&mut calls).await;
    calls.finish();
}
