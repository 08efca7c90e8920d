//! Programs for maintenance: certificates, quiet hours, and agents that are lost.

use std::time::Duration;

use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::alerting::SnoozeTimes;
use kibana_client::model::fleet::{BulkAgentUnenrollment, Output, OutputSslSecrets, OutputUpdate, OutputUpdateSecrets};
use kibana_client::model::maintenance_windows::{MaintenanceTimes, NewMaintenanceWindow};
use kibana_client::{Error, Kibana};
use serde_json::json;

use super::{Done, sent, sent_to};

/// Gives an output another certificate, and prints the policies whose agents connect with it from then on.
async fn rotate_certificate(kibana: &Kibana, output: &str, certificate: &str, key: &str) -> Done {
    let fleet = kibana.fleet();
    let found = fleet.outputs().get(output).await?.into_inner().item;
    let Output::Elasticsearch(found) = found else { return Err("not an output to Elasticsearch".into()) };
    let ssl = found.ssl.into_option().unwrap_or_default().certificate(certificate);
    let secrets = OutputUpdateSecrets::new().ssl(OutputSslSecrets::new().key(key));
    fleet.outputs().update(output, OutputUpdate::new().ssl(ssl).secrets(secrets)).await?;

    let (by_default, monitors) = (found.is_default == Some(true), found.is_default_monitoring == Some(true));
    let mut policies = fleet.agent_policies().list().with_agent_count(true).items();
    while let Some(policy) = policies.next().await {
        let policy = policy?;
        let is_named = |id: Option<&str>, is_default: bool| id.map_or(is_default, |id| id == output);
        if is_named(policy.data_output_id.as_deref(), by_default)
            || is_named(policy.monitoring_output_id.as_deref(), monitors)
        {
            println!("{}: {} agents", policy.name, policy.agents.unwrap_or_default());
        }
    }
    Ok(())
}

#[tokio::test]
async fn a_certificate_is_rotated() {
    let item = json!({ "id": "eu", "name": "EU", "type": "elasticsearch", "hosts": ["https://es.example:9200"],
        "ssl": { "certificate": "old", "certificate_authorities": ["ours"] } });
    let mock = Mock::new().when("getOutput", Reply::json(json!({ "item": item })));
    let program = async |kibana: &Kibana| rotate_certificate(kibana, "eu", "new", "invented-key").await;
    assert_snapshot!("certificate", sent_to(mock, &["updateOutput", "listAgentPolicies"], program).await);
}

/// Lets no rule with a tag run actions while databases are upgraded, in any space.
async fn be_quiet(kibana: &Kibana, tag: &str, start: &str) -> Result<(), Error> {
    for space in kibana.spaces().list().await?.into_inner() {
        let window = NewMaintenanceWindow::new(format!("Upgrade of {tag}"), MaintenanceTimes::new(start, "2h"))
            .scope(format!("kibana.alert.rule.tags: \"{tag}\""));
        kibana.space(&space.id)?.maintenance_windows().create(window).await?;
    }
    Ok(())
}

#[tokio::test]
async fn rules_are_quiet_in_every_space() {
    let program = async |kibana: &Kibana| Ok(be_quiet(kibana, "db", "2026-05-30T20:00:00.000Z").await?);
    assert_snapshot!("quiet", sent(&["listSpaces", "createMaintenanceWindow"], program).await);
}

/// The same on servers that have no maintenance windows.
async fn snooze(kibana: &Kibana, tag: &str, start: &str) -> Result<(), Error> {
    for space in kibana.spaces().list().await?.into_inner() {
        let rules = kibana.space(&space.id)?.alerting().rules();
        let mut tagged = rules.list().kql(format!("alert.attributes.tags: \"{tag}\"")).items();
        while let Some(rule) = tagged.next().await {
            rules.snooze(rule?.id, SnoozeTimes::new(start, "2h")).await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn rules_are_snoozed_in_every_space() {
    let program = async |kibana: &Kibana| Ok(snooze(kibana, "db", "2026-05-30T20:00:00.000Z").await?);
    assert_snapshot!("snooze", sent(&["listSpaces", "listRules", "snoozeRule"], program).await);
}

/// Unenrolls agents that nobody has heard of for a week, and prints what uninstalls those that come back.
async fn forget_lost(kibana: &Kibana) -> Done {
    let agents = kibana.fleet().agents();
    let lost = "status: offline and last_checkin < now-7d";
    let policies = agents.list().kql(lost).show_inactive(true).items().values().await?;
    let action = agents.bulk_unenroll(BulkAgentUnenrollment::new(lost).revoke(true).include_inactive(true)).await?;
    agents.list_action_status().wait_for(&action.action_id).timeout(Duration::from_secs(600)).await?;
    let mut tokens = kibana.fleet().uninstall_tokens().list().items();
    while let Some(token) = tokens.next().await {
        let token = token?;
        if policies.iter().any(|agent| agent.policy_id.as_deref() == Some(token.policy_id.as_str())) {
            println!("{} of {}", token.id, token.policy_name.as_deref().unwrap_or("a policy that is gone"));
        }
    }
    Ok(())
}

#[tokio::test]
async fn lost_agents_are_forgotten() {
    let done = json!({ "items": [{ "actionId": "unenroll-1", "type": "UNENROLL", "status": "COMPLETE",
        "creationTime": "2026-05-28T12:00:00.000Z", "nbAgentsActionCreated": 1, "nbAgentsActioned": 1, "nbAgentsAck": 1,
        "nbAgentsFailed": 0 }] });
    let mock = Mock::new()
        .when("bulkUnenrollAgents", Reply::json(json!({ "actionId": "unenroll-1" })))
        .when("listAgentActionStatus", Reply::json(done));
    assert_snapshot!("forget_lost", sent_to(mock, &["listAgents", "listUninstallTokens"], forget_lost).await);
}
