//! Programs for what runs on hosts: Elastic Agents, Elastic Defend, Osquery, and pipelines of Logstash.

use std::time::Duration;

use insta::assert_snapshot;
use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::endpoint::{EndpointSelection, FileRetrieval, FileRetrievalParameters};
use kibana_client::model::fleet::{BulkAgentUpgrade, NewEnrollmentApiKey};
use kibana_client::model::logstash::LogstashPipelineContent;
use kibana_client::model::osquery::{NewPack, PackQuery};

use serde_json::json;

use super::{Done, sent, sent_to};

/// Replaces the enrollment keys of a policy: whoever has an old one cannot enroll with it.
async fn rotate_enrollment_keys(kibana: &Kibana, policy: &str) -> Done {
    let keys = kibana.fleet().enrollment_api_keys();
    let old = keys.list().kql(format!("policy_id: \"{policy}\"")).items().values().await?;
    let new = keys.create(NewEnrollmentApiKey::new(policy).name("rotated")).send().await?;
    for key in old.iter().filter(|key| key.active && key.id != new.item.id) {
        keys.revoke(&key.id).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn fleet() {
    let key = json!({ "id": "old", "api_key_id": "1", "api_key": "invented", "active": true, "created_at": "2026-01-01T00:00:00.000Z" });
    let keys = json!({ "items": [key], "total": 1, "page": 1, "perPage": 20, "list": [] });
    let mock = Mock::new().when("listEnrollmentApiKeys", Reply::json(keys));
    let program = async |kibana: &Kibana| rotate_enrollment_keys(kibana, "warehouse-servers").await;
    let operations = ["createEnrollmentApiKey", "revokeEnrollmentApiKey"];
    assert_snapshot!("fleet", sent_to(mock, &operations, program).await);
}

/// Cuts a host off from the network, waits until that is done, and fetches a file from it.
async fn contain(kibana: &Kibana, endpoint: &str, file: &str) -> Done {
    let actions = kibana.endpoint().actions();
    let isolation = EndpointSelection::new([endpoint]).comment("Unusual logins");
    let started = actions.isolate(isolation).send().await?.into_inner();
    actions.get(&started.data.id).wait().timeout(Duration::from_secs(600)).await?;

    actions.fetch_file(FileRetrieval::new([endpoint], FileRetrievalParameters::new(file))).send().await?;
    Ok(())
}

#[tokio::test]
async fn endpoint() {
    let operations = ["isolateEndpoint", "getEndpointAction", "getEndpointFile"];
    let program =
        async |kibana: &Kibana| contain(kibana, "b0f6d2c8-4e17-49a3-8d5c-71e930af264b", "/var/log/auth.log").await;
    assert_snapshot!("endpoint", sent(&operations, program).await);
}

/// Asks all hosts of some policies every hour who is logged in.
async fn watch_logins(kibana: &Kibana, policies: &[&str]) -> Done {
    let query = PackQuery::new("select user, host, time from logged_in_users;").interval(3600).snapshot(true);
    let pack = NewPack::new("logins", [("logged-in", query)])
        .description("Who is logged in")
        .policy_ids(policies.iter().copied())
        .enabled(true);
    let pack = kibana.osquery().packs().create(pack).send().await?.into_inner().data;
    assert!(!pack.saved_object_id.is_empty());
    Ok(())
}

#[tokio::test]
async fn osquery() {
    let program = async |kibana: &Kibana| watch_logins(kibana, &["warehouse-servers", "office-laptops"]).await;
    assert_snapshot!("osquery", sent(&["createPack"], program).await);
}

/// Writes a pipeline, unless it is as wanted.
async fn keep_pipeline(kibana: &Kibana, id: &str, wanted: &str) -> Done {
    let pipelines = kibana.logstash().pipelines();
    let known = pipelines.get(id).send().await?;
    if known.pipeline.expose() != wanted {
        pipelines.save(id, LogstashPipelineContent::new(wanted).description("Kept by a program")).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn logstash() {
    let program =
        async |kibana: &Kibana| keep_pipeline(kibana, "shipments", "input { stdin {} } output { stdout {} }").await;
    assert_snapshot!("logstash", sent(&["getLogstashPipeline", "saveLogstashPipeline"], program).await);
}

/// Upgrades what is behind, and collects diagnostics of what does not come back.
async fn upgrade(kibana: &Kibana, version: &str) -> Done {
    let agents = kibana.fleet().agents();
    let wave = BulkAgentUpgrade::new("status: online and upgradeable: true", version).rollout_duration_seconds(3600);
    let action = agents.bulk_upgrade(wave).send().await?.into_inner().action_id;
    assert!(!action.is_empty());
    let mut failed = agents.list().kql("status: error").items();
    while let Some(agent) = failed.next().await {
        agents.request_diagnostics(agent?.id).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn fleet_upgrades() {
    let operations = ["bulkUpgradeAgents", "listAgents", "requestAgentDiagnostics"];
    let program = async |kibana: &Kibana| upgrade(kibana, "9.1.2").await;
    assert_snapshot!("fleet_upgrades", sent(&operations, program).await);
}
