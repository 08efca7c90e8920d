//! Programs that people who run Fleet start from `cron`.

use std::collections::BTreeMap;
use std::time::Duration;

use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::fleet::{
    AgentDiagnostics, AgentPolicyUpdate, BulkAgentReassignment, BulkAgentUnenrollment, BulkPackageUpgrade,
    DiagnosticsMetric, ElasticsearchOutput, FleetServerState, NewPackagePolicy, NewProxy, PackagePolicyVariableValue,
    PackageReference, PackageToUpgrade, SimplifiedPackagePolicyInput, SimplifiedPackagePolicyStream,
};
use kibana_client::{Kibana, convert};
use serde_json::{Value, json};

use super::{Done, sent, sent_to};

/// The status of an action that is done.
fn done(action: &str) -> Value {
    json!({ "items": [{ "actionId": action, "type": "UNENROLL", "status": "COMPLETE", "creationTime": "2026-05-28T12:00:00.000Z",
        "nbAgentsActionCreated": 1, "nbAgentsActioned": 1, "nbAgentsAck": 1, "nbAgentsFailed": 0 }] })
}

/// Unenrolls agents that nobody has heard of for a month.
async fn unenroll_lost(kibana: &Kibana) -> Done {
    let agents = kibana.fleet().agents();
    let lost = agents.list().kql("last_checkin < now-30d").show_inactive(true).open_pit(true).items().values().await?;
    for agent in &lost {
        let host = agent.local_metadata.host.as_ref().and_then(|host| host.hostname.as_deref());
        let seen = agent.last_checkin.as_ref().map_or("never", |seen| seen.as_str());
        println!("{:<38} {:<20} {seen}", agent.id, host.unwrap_or("unknown"));
    }
    let ids: Vec<&str> = lost.iter().map(|agent| agent.id.as_str()).collect();
    let unenrollment = BulkAgentUnenrollment::new(ids).revoke(true).include_inactive(true);
    let action = agents.bulk_unenroll(unenrollment).await?.into_inner().action_id;
    let over = agents.list_action_status().wait_for(&action).timeout(Duration::from_secs(600)).await?;
    println!("{} of {} failed", over.agents_failed, over.agents_actioned);
    Ok(())
}

#[tokio::test]
async fn lost_agents() {
    let mock = Mock::new()
        .when("bulkUnenrollAgents", Reply::json(json!({ "actionId": "unenroll-1" })))
        .when("listAgentActionStatus", Reply::json(done("unenroll-1")));
    assert_snapshot!("lost_agents", sent_to(mock, &["listAgents"], unenroll_lost).await);
}

/// Upgrades all packages, and the integrations of which nobody has to look at the changes.
async fn upgrade_integrations(kibana: &Kibana) -> Done {
    let (packages, policies) = (kibana.fleet().packages(), kibana.fleet().package_policies());
    let installed = packages.list_installed().items().values().await?;
    let installed = installed.iter().map(|package| PackageToUpgrade::new(&package.name));
    let task = packages.bulk_upgrade(BulkPackageUpgrade::new(installed)).await?.into_inner().task_id;
    let state = packages.get_upgrade_task(&task).wait().await?;
    for result in state.results.iter().flatten().filter(|result| !result.success) {
        println!("{} stays as it is", result.name);
    }
    let mut behind = policies.list().show_upgradeable(true).items();
    while let Some(policy) = behind.next().await {
        let policy = policy?;
        let preview = policies.dry_run_bulk_upgrade([&policy.id]).await?;
        if preview.iter().any(|preview| preview.has_errors) {
            println!("{} needs a person", policy.name);
        } else {
            policies.bulk_upgrade([&policy.id]).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn integrations() {
    let package = json!({ "name": "nginx", "version": "2.0.0", "status": "installed", "dataStreams": [] });
    let mock = Mock::new()
        .when("listInstalledPackages", Reply::json(json!({ "items": [package], "total": 1 })))
        .when("getPackageUpgradeTask", Reply::json(json!({ "status": "success", "results": [] })))
        .when("dryRunBulkUpgradePackagePolicies", Reply::json(json!([{ "hasErrors": false }])));
    let operations = ["bulkUpgradePackages", "listPackagePolicies", "bulkUpgradePackagePolicies"];
    assert_snapshot!("integrations", sent_to(mock, &operations, upgrade_integrations).await);
}

/// Fetches diagnostics of an agent.
async fn fetch_diagnostics(kibana: &Kibana, agent: &str) -> Done {
    let agents = kibana.fleet().agents();
    let wish = AgentDiagnostics::new().additional_metrics([DiagnosticsMetric::Cpu]);
    let action = agents.request_diagnostics(agent).body(wish).await?.into_inner().action_id;
    let upload = agents.list_uploads(agent).wait_for(&action).timeout(Duration::from_secs(900)).await?;
    let mut bundle = agents.download_upload(&upload.id, &upload.name).await?.into_stream();
    let mut size = 0;
    while let Some(piece) = bundle.next().await {
        size += piece?.len();
    }
    println!("{} has {size} bytes", upload.name);
    agents.delete_upload(&upload.id).await?;
    Ok(())
}

#[tokio::test]
async fn diagnostics() {
    let upload = json!({ "id": "upload-1", "name": "diagnostics.zip", "filePath": "/api/fleet/agents/files/upload-1/diagnostics.zip",
        "createTime": "2026-05-28T12:00:00.000Z", "status": "READY", "actionId": "diagnostics-1" });
    let mock = Mock::new()
        .when("requestAgentDiagnostics", Reply::json(json!({ "actionId": "diagnostics-1" })))
        .when("listAgentUploads", Reply::json(json!({ "items": [upload] })))
        .when("downloadAgentUpload", Reply::bytes("zip").header("content-type", "application/octet-stream"));
    let program = async |kibana: &Kibana| fetch_diagnostics(kibana, "agent-1").await;
    assert_snapshot!("diagnostics", sent_to(mock, &["deleteAgentUpload"], program).await);
}

/// Sends what the agents of a policy collect through a proxy, and looks after Fleet Servers.
async fn move_output(kibana: &Kibana, policy: &str) -> Done {
    let fleet = kibana.fleet();
    let proxy = fleet.proxies().create(NewProxy::new("dmz", "http://proxy.example:3128")).await?.into_inner().item;
    let output = ElasticsearchOutput::new("eu", ["https://es.example:9200"]).proxy_id(proxy.id.as_str());
    let output = fleet.outputs().create(output).await?.into_inner().item;
    let output = output.id().ok_or("an output without an id")?;
    println!("{}", fleet.outputs().get_health(output).await?.state);

    let found = fleet.agent_policies().get(policy).await?.into_inner().item;
    let update: AgentPolicyUpdate = convert(&found)?;
    fleet.agent_policies().update(policy, update.data_output_id(output)).await?;

    for host in fleet.server_hosts().list().await?.into_inner().items {
        let health = fleet.server_hosts().check_health(&host.id).await?;
        if health.status != FleetServerState::Healthy {
            println!("{}: {}", host.name, health.status);
        }
    }
    Ok(())
}

#[tokio::test]
async fn outputs() {
    let operations = [
        "createProxy",
        "createOutput",
        "getOutputHealth",
        "getAgentPolicy",
        "updateAgentPolicy",
        "listFleetServerHosts",
        "checkFleetServerHostHealth",
    ];
    let program = async |kibana: &Kibana| move_output(kibana, "warehouse-servers").await;
    assert_snapshot!("outputs", sent(&operations, program).await);
}

/// Says which agents are behind their policies, moves agents to another one, and deletes the one that they had.
async fn tidy_up(kibana: &Kibana) -> Done {
    let fleet = kibana.fleet();
    let policies = fleet.agent_policies().list().with_agent_count(true).items().values().await?;
    let revisions: BTreeMap<&str, i64> = policies.iter().map(|policy| (policy.id.as_str(), policy.revision)).collect();
    let mut agents = fleet.agents().list().items();
    while let Some(agent) = agents.next().await {
        let agent = agent?;
        let wanted = agent.policy_id.as_deref().and_then(|id| revisions.get(id));
        if wanted.is_some_and(|wanted| agent.policy_revision.as_option() < Some(wanted)) {
            println!("{} is behind", agent.id);
        }
    }
    let moved = fleet.agents().bulk_reassign(BulkAgentReassignment::new("tags: old", "web")).await?;
    let action = moved.action_id().ok_or("no agent is moved")?;
    fleet.agents().list_action_status().wait_for(action).await?;
    fleet.agents().reassign("agent-7", "web").await?;
    fleet.agent_policies().delete("old").await?;
    Ok(())
}

#[tokio::test]
async fn policies() {
    let mock = Mock::new()
        .when("bulkReassignAgents", Reply::json(json!({ "actionId": "reassign-1" })))
        .when("listAgentActionStatus", Reply::json(done("reassign-1")))
        .when("reassignAgent", Reply::empty(200));
    let operations = ["listAgentPolicies", "listAgents", "deleteAgentPolicy"];
    assert_snapshot!("policies", sent_to(mock, &operations, tidy_up).await);
}

/// Adds an integration that reads the logs of a web server from where they are.
async fn read_logs(kibana: &Kibana, policy: &str) -> Done {
    let paths = PackagePolicyVariableValue::from(["/srv/www/*/access.log"]);
    let stream = SimplifiedPackagePolicyStream::new().vars([("paths", paths)]);
    let input = SimplifiedPackagePolicyInput::new().streams([("nginx.access", stream)]);
    let nginx = NewPackagePolicy::new("web-nginx", PackageReference::new("nginx", "2.0.0"))
        .policy_ids([policy])
        .inputs([("nginx-logfile", input)]);
    kibana.fleet().package_policies().create(nginx).await?;
    Ok(())
}

#[tokio::test]
async fn logs() {
    let program = async |kibana: &Kibana| read_logs(kibana, "warehouse-servers").await;
    assert_snapshot!("logs", sent(&["createPackagePolicy"], program).await);
}
