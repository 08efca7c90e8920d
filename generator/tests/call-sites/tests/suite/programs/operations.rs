//! Programs for who runs Kibana itself: its state, roles, sessions, features, rules, connectors and upgrades.

use std::time::Duration;

use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::alerting::{
    BackfillOutcome, BackfillRange, EsQueryComparator, IndexThresholdParams, NewBackfill, NewIndexThresholdRule,
    NewRuleAction, RuleSettings, RuleTimeUnit,
};
use kibana_client::model::connectors::{NewConnector, SlackApiConfig, SlackApiSecrets};
use kibana_client::model::status::StatusLevel;
use kibana_client::model::user_sessions::{SessionMatch, SessionProvider, SessionQuery, SessionSelection};
use kibana_client::{DateTime, Kibana};

use super::{Done, sent, sent_to};

/// A rule that looks every five minutes, and tells a channel.
async fn alert_about_late_trucks(kibana: &Kibana, channel: &str) -> Done {
    let params = IndexThresholdParams::new(
        ["logs-trucks-*"],
        [10.0],
        EsQueryComparator::GreaterThan,
        "@timestamp",
        5,
        RuleTimeUnit::Minutes,
    );
    let message = [("message", "Trucks are late")];
    let settings = RuleSettings::new("Late trucks", "stackAlerts", "5m")
        .actions([NewRuleAction::new(channel).group("threshold met").params(message)]);
    let rules = kibana.alerting().rules();
    let rule = rules.create(NewIndexThresholdRule::new(settings, params)).send().await?.into_inner();
    let mut failing = rules.list().kql("alert.attributes.lastRun.outcome: failed").items();
    while let Some(other) = failing.next().await {
        let other = other?;
        if other.id != rule.id {
            rules.disable(&other.id).send().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn alerting() {
    let program = async |kibana: &Kibana| alert_about_late_trucks(kibana, "channel").await;
    assert_snapshot!("alerting", sent(&["createRule", "listRules", "disableRule"], program).await);
}

/// Runs a rule over the hours of an outage, and waits until it has.
async fn catch_up(kibana: &Kibana, rule: &str) -> Done {
    let backfills = kibana.alerting().backfills();
    let hours = ["2026-05-28T02:00:00.000Z", "2026-05-28T05:00:00.000Z"].map(DateTime::new);
    let [start, end] = hours;
    let outage = NewBackfill::new(rule, [BackfillRange::new(start, end)]).run_actions(false);
    for outcome in backfills.schedule([outage]).send().await?.into_inner() {
        match outcome {
            BackfillOutcome::Scheduled(backfill) => {
                backfills.get(&backfill.id).wait().timeout(Duration::from_secs(900)).await?;
            }
            BackfillOutcome::Failed(failed) => {
                println!("{} has no past: {}", failed.error.rule.id, failed.error.message)
            }
            other => println!("{other:?}"),
        }
    }
    Ok(())
}

#[tokio::test]
async fn backfills() {
    // Kibana forgets a backfill whose runs have ended.
    let mock = Mock::new().when("getBackfill", [Reply::example("getBackfill"), Reply::empty(404)]);
    let program = async |kibana: &Kibana| catch_up(kibana, "4c81f0a7-92de-4b35-a6f8-3d07e5b9c214").await;
    assert_snapshot!("backfills", sent_to(mock, &["scheduleBackfills"], program).await);
}

/// A channel that rules tell things.
async fn connect_channel(kibana: &Kibana) -> Done {
    let channel = NewConnector::new("Alerts", ".slack_api")
        .config(SlackApiConfig::new())
        .secrets(SlackApiSecrets::new("invented-token"));
    kibana.connectors().create(channel).send().await?;
    let broken = kibana.connectors().list().send().await?.into_inner();
    for connector in broken.iter().filter(|connector| connector.is_missing_secrets == Some(true)) {
        println!("{} has lost its secrets", connector.name);
    }
    Ok(())
}

#[tokio::test]
async fn connectors() {
    assert_snapshot!("connectors", sent(&["createConnector", "listConnectors"], connect_channel).await);
}

/// Prints which roles may do everything everywhere.
async fn audit_roles(kibana: &Kibana) -> Done {
    for role in kibana.roles().list().send().await?.into_inner() {
        let everywhere = role.kibana.iter().filter(|entry| entry.spaces.iter().any(|space| space == "*"));
        let bases: Vec<&str> =
            everywhere.flat_map(|entry| entry.base.iter().flatten()).map(|base| base.as_str()).collect();
        println!("{:<24} {}", role.name, bases.join(", "));
    }
    Ok(())
}

#[tokio::test]
async fn roles() {
    assert_snapshot!("roles", sent(&["listRoles"], audit_roles).await);
}

/// Signs somebody out everywhere.
async fn sign_out(kibana: &Kibana, user: &str) -> Done {
    let sessions = SessionQuery::new(SessionProvider::new("basic")).username(user);
    let ended =
        kibana.user_sessions().invalidate(SessionSelection::new(SessionMatch::Query).query(sessions)).send().await?;
    println!("{} sessions have ended", ended.total);
    Ok(())
}

#[tokio::test]
async fn user_sessions() {
    let program = async |kibana: &Kibana| sign_out(kibana, "nora").await;
    assert_snapshot!("user_sessions", sent(&["invalidateUserSessions"], program).await);
}

/// Prints the features that a role can have, and the licences that they need.
async fn print_features(kibana: &Kibana) -> Done {
    let mut features = kibana.features().list().send().await?.into_inner();
    features.sort_by(|one, other| one.name.cmp(&other.name));
    for feature in features {
        println!("{:<28} {}", feature.name, feature.minimum_license.as_deref().unwrap_or("any"));
    }
    Ok(())
}

#[tokio::test]
async fn features() {
    assert_snapshot!("features", sent(&["listFeatures"], print_features).await);
}

/// Whether a server is well, and whether its cluster is ready for the next major version.
async fn check_up(kibana: &Kibana) -> Done {
    let status = kibana.status().get().send().await?;
    if status.status.overall.level != StatusLevel::Available {
        println!("{:?}", status.status.overall.summary);
    }
    let tasks = kibana.task_manager().get_health().send().await?;
    println!("background work: {} at {}", tasks.status, tasks.timestamp);
    let upgrade = kibana.upgrade_assistant().get_status().send().await?;
    println!("ready: {} ({})", upgrade.ready_for_upgrade, upgrade.details);
    Ok(())
}

#[tokio::test]
async fn status_task_manager_and_upgrade_assistant() {
    let operations = ["getStatus", "getTaskManagerHealth", "getUpgradeStatus"];
    assert_snapshot!("check_up", sent(&operations, check_up).await);
}

/// Repairs what snapshots have left of machine learning.
async fn repair_jobs(kibana: &Kibana) -> Done {
    let preview = kibana.machine_learning().sync_saved_objects().simulate(true).send().await?;
    let missing = preview.saved_objects_created.as_ref().and_then(|objects| objects.anomaly_detector.as_ref());
    if missing.is_some_and(|jobs| !jobs.is_empty()) {
        kibana.machine_learning().sync_saved_objects().send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn machine_learning() {
    assert_snapshot!("machine_learning", sent(&["syncMachineLearningSavedObjects"], repair_jobs).await);
}
