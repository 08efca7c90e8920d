//! Programs for services: APM, SLOs, monitors, Uptime, streams, cases, and times without alerts.

use std::time::Duration;

use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::apm::{AgentKeyPrivilege, AnnotatedVersion, NewAgentKey, NewAnnotation};
use kibana_client::model::cases::{
    CaseNoConnector, CaseOwner, CaseSettings, CaseSeverity, CaseStatus, CaseUpdate, CaseUpdates, NewCase,
    NewUserComment,
};
use kibana_client::model::maintenance_windows::{
    MaintenanceRepetition, MaintenanceSchedule, MaintenanceTimes, NewMaintenanceWindow,
};
use kibana_client::model::observability_ai_assistant::{
    AssistantChat, AssistantChatMessage, AssistantPiece, AssistantRole, AssistantUtterance,
};
use kibana_client::model::slos::{SloIds, SloStatus};
use kibana_client::model::streams::{StreamAttachmentKind, StreamKql, StreamQueryUpdate};
use kibana_client::model::synthetics::{MonitorUpdate, NewParam};
use kibana_client::model::uptime::UptimeSettings;
use kibana_client::{DateTime, Kibana};
use serde_json::json;

use super::{Done, sent, sent_to};

/// Marks a release in the charts of a service, and makes the key that its agents send data with.
async fn release(kibana: &Kibana, service: &str, version: &str) -> Done {
    let annotation = NewAnnotation::new(DateTime::new("2026-05-28T12:00:00.000Z"), AnnotatedVersion::new(version))
        .message("Faster checkout")
        .tags(["release"]);
    kibana.apm().annotations().create(service, annotation).send().await?;
    let key = NewAgentKey::new(service, [AgentKeyPrivilege::EventWrite, AgentKeyPrivilege::ConfigAgentRead]);
    let key = kibana.apm().agent_keys().create(key).send().await?.into_inner().agent_key;
    assert_eq!(format!("{:?}", key.encoded), "Secret(..)");
    Ok(())
}

#[tokio::test]
async fn apm() {
    let program = async |kibana: &Kibana| release(kibana, "checkout", "4.2.0").await;
    assert_snapshot!("apm", sent(&["createAnnotation", "createAgentKey"], program).await);
}

/// Deletes SLOs that have had no data for a while, and waits until their transforms are gone, too.
async fn prune_slos(kibana: &Kibana) -> Done {
    let slos = kibana.slos();
    let all = slos.list().per_page(5000).send().await?.into_inner().results;
    let empty: Vec<String> =
        all.into_iter().filter(|slo| slo.summary.status != SloStatus::Healthy).map(|slo| slo.id).collect();
    let task = slos.bulk_delete(SloIds::new(empty)).send().await?.into_inner().task_id;
    let deleted = slos.get_bulk_delete(task).wait().timeout(Duration::from_secs(300)).await?;
    assert_eq!(deleted.error, None);
    Ok(())
}

#[tokio::test]
async fn slos() {
    let running = json!({ "isDone": false });
    let mock = Mock::new()
        .when("getSloBulkDelete", [Reply::json(running), Reply::json(json!({ "isDone": true, "results": [] }))]);
    assert_snapshot!("slos", sent_to(mock, &["listSlos", "bulkDeleteSlos"], prune_slos).await);
}

/// Gives monitors a new password, and pauses those of a tag.
async fn pause_monitors(kibana: &Kibana, tag: &str) -> Done {
    let synthetics = kibana.synthetics();
    let password = NewParam::new("shop-password", "invented-password").share_across_spaces(true);
    synthetics.params().create(password).send().await?;
    for monitor in synthetics.monitors().list().tags([tag]).items().values().await? {
        synthetics.monitors().update(&monitor.id, MonitorUpdate::new().enabled(false)).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn synthetics() {
    let operations = ["createParams", "listMonitors", "updateMonitor"];
    let program = async |kibana: &Kibana| pause_monitors(kibana, "shop").await;
    assert_snapshot!("synthetics", sent(&operations, program).await);
}

/// Warns a month before certificates expire.
async fn warn_early(kibana: &Kibana) -> Done {
    let uptime = kibana.uptime();
    if uptime.get_settings().send().await?.cert_expiration_threshold.is_none_or(|days| days < 31) {
        uptime.update_settings(UptimeSettings::new().cert_expiration_threshold(31)).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn uptime() {
    assert_snapshot!("uptime", sent(&["getUptimeSettings", "updateUptimeSettings"], warn_early).await);
}

/// Asks the assistant about a service, and returns its answer.
async fn ask(kibana: &Kibana) -> Done {
    let question = AssistantUtterance::new(AssistantRole::User).content("Why is checkout slow?");
    let question = AssistantChatMessage::new(DateTime::new("2026-05-28T12:00:00.000Z"), question);
    let chat = AssistantChat::new([question], "writer", false).instructions(["Answer in one sentence."]);
    let mut pieces = kibana.observability_ai_assistant().chat(chat).await?.into_stream();
    let mut answer = String::new();
    while let Some(piece) = pieces.next().await {
        match piece?.data {
            AssistantPiece::Chunk(chunk) => {
                answer.extend(chunk.choices.into_iter().filter_map(|choice| choice.delta.content))
            }
            AssistantPiece::Failure(failure) => println!("{}", failure.error.message),
            other => println!("{other:?}"),
        }
    }
    assert_eq!(answer, "trucks-07 is");
    Ok(())
}

#[tokio::test]
async fn observability_ai_assistant() {
    let program = sent(&["chatWithObservabilityAssistant"], ask).await;
    assert_snapshot!("observability_ai_assistant", program);
}

/// Attaches the dashboard of a service to its stream, unless it is there.
async fn attach(kibana: &Kibana, stream: &str, dashboard: &str) -> Done {
    let attachments = kibana.streams().attachments();
    let kinds = [StreamAttachmentKind::Dashboard];
    let is_there = attachments.list(stream).attachment_types(kinds).send().await?.into_inner().attachments;
    if !is_there.iter().any(|attachment| attachment.id == dashboard) {
        attachments.link(stream, StreamAttachmentKind::Dashboard, dashboard).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn stream_attachments() {
    let program = async |kibana: &Kibana| attach(kibana, "logs.shop", "checkout").await;
    assert_snapshot!("stream_attachments", sent(&["listStreamAttachments", "linkStreamAttachment"], program).await);
}

/// Watches every stream for lines about memory.
async fn watch_streams(kibana: &Kibana) -> Done {
    let streams = kibana.streams();
    for stream in streams.list().send().await?.into_inner().streams {
        let query = StreamQueryUpdate::new("Out of memory").kql(StreamKql::new("message: \"out of memory\""));
        streams.queries().save(&stream.name, "out-of-memory", query).send().await?;
    }
    Ok(())
}

#[tokio::test]
async fn streams() {
    assert_snapshot!("streams", sent(&["listStreams", "saveStreamQuery"], watch_streams).await);
}

/// Opens a case, comments on it, and closes it.
async fn handle(kibana: &Kibana) -> Done {
    let cases = kibana.cases();
    let case = NewCase::new(
        "Packets are lost",
        "Switch 12 drops packets",
        ["network"],
        CaseOwner::Observability,
        CaseSettings::new(false),
        CaseNoConnector::new(),
    );
    let case = cases.create(case.severity(CaseSeverity::High)).send().await?.into_inner();
    let comment = NewUserComment::new("The switch was replaced", CaseOwner::Observability);
    let case = cases.comments().add(&case.id, comment).send().await?.into_inner();
    let closed = CaseUpdate::new(&case.id, &case.version).status(CaseStatus::Closed);
    cases.bulk_update(CaseUpdates::new([closed])).send().await?;
    Ok(())
}

#[tokio::test]
async fn cases() {
    assert_snapshot!("cases", sent(&["createCase", "addCaseComment", "bulkUpdateCases"], handle).await);
}

/// No alerts on Sunday mornings.
async fn quiet_sundays(kibana: &Kibana) -> Done {
    let sundays = MaintenanceRepetition::new().every("1w").on_week_day(["SU"]);
    let times = MaintenanceTimes::new(DateTime::new("2026-06-07T02:00:00.000Z"), "3h")
        .timezone("Europe/Madrid")
        .recurring(sundays);
    let window = NewMaintenanceWindow::new("Sunday mornings", MaintenanceSchedule::new(times)).enabled(true);
    let windows = kibana.maintenance_windows();
    let window = windows.create(window).send().await?.into_inner();
    let mut others = windows.list().items();
    while let Some(other) = others.next().await {
        let other = other?;
        if other.title == window.title && other.id != window.id {
            windows.archive(&other.id).send().await?;
        }
    }
    Ok(())
}

#[tokio::test]
async fn maintenance_windows() {
    let operations = ["createMaintenanceWindow", "listMaintenanceWindows"];
    assert_snapshot!("maintenance_windows", sent(&operations, quiet_sundays).await);
}
