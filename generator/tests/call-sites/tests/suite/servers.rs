//! What servers do that no document says, or that a document says wrongly.

use std::time::Duration;

use call_sites::clients::kibana;
use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::cases::{CaseAlertIds, CaseComment};
use kibana_client::model::entity_analytics::EntityType;
use kibana_client::model::streams::{StreamKql, StreamQueryUpdate};
use serde_json::json;

/// Servers add one to the number that is sent, and answer with one or the other.
#[tokio::test]
async fn schedules_of_attacks_are_listed_from_the_first_page() {
    let page = |number: u64, count: usize| {
        let schedules: Vec<_> = (0..count).map(|index| json!({ "id": format!("{number}-{index}") })).collect();
        Reply::json(json!({ "data": schedules, "page": number, "per_page": 1, "total": 2 }))
    };
    for echoes in [[0, 1], [1, 2]] {
        let mock = Mock::new().reply(page(echoes[0], 1)).reply(page(echoes[1], 1));
        let mut pages = kibana(&mock).attack_discovery().schedules().list().per_page(1).pages();
        while let Some(page) = pages.next().await {
            page.expect("the number in the answer is no error");
        }
        let asked: Vec<String> =
            mock.requests().iter().map(|request| request.query().unwrap_or_default().to_owned()).collect();
        assert_eq!(asked, ["per_page=1&page=0", "per_page=1&page=1"]);
    }
}

fn knowledge_base(exists: bool, is_in_progress: bool) -> Reply {
    Reply::json(json!({ "elser_exists": exists, "is_setup_in_progress": is_in_progress }))
}

/// No setup is in progress before it has begun.
#[tokio::test]
async fn a_knowledge_base_is_waited_for_until_its_model_is_there() {
    let replies = || [knowledge_base(false, false), knowledge_base(false, true), knowledge_base(true, false)];
    let pause = Duration::from_millis(1);

    let mock = replies().into_iter().fold(Mock::new(), Mock::reply);
    let wait = kibana(&mock).security_ai_assistant().knowledge_base().get_status("security_labs").wait();
    wait.with_pauses(pause, pause).await.expect("it is set up");
    assert_eq!(mock.requests().len(), 3);

    let mock = replies().into_iter().fold(Mock::new(), Mock::reply);
    let wait = kibana(&mock).security_ai_assistant().knowledge_base().get_overall_status().wait();
    wait.with_pauses(pause, pause).await.expect("it is set up");
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn an_entity_engine_that_stopped_did_not_start() {
    let engine = |status: &str| Reply::json(json!({ "type": "host", "status": status }));
    for (end, is_started) in [("started", true), ("stopped", false), ("error", false)] {
        let mock = Mock::new().reply(engine("installing")).reply(engine(end));
        let wait = kibana(&mock).entity_analytics().entity_engines().get(EntityType::Host).wait();
        let pause = Duration::from_millis(1);
        let over = wait.with_pauses(pause, pause).await;
        assert_eq!(over.is_ok(), is_started, "{end}: {over:?}");
    }
}

fn kibana_that_waits(mock: &Mock) -> Kibana {
    let builder = Kibana::builder(Kibana::SERVER).transport(mock.clone());
    builder.build().expect("the settings are valid")
}

/// One stream at a time is changed, and the lock is released within seconds.
#[tokio::test]
async fn locks_of_streams_are_waited_for() {
    let locked =
        || Reply::json(json!({ "statusCode": 409, "error": "Conflict", "message": "Streams are being changed" }));
    let acknowledged = || Reply::json(json!({ "acknowledged": true }));
    let mock = Mock::new().reply(locked().status(409)).reply(acknowledged());
    let query = StreamQueryUpdate::new("Checkout fails").kql(StreamKql::new("log.level : error"));
    kibana_that_waits(&mock).streams().queries().save("logs.shop", "errors", query).send().await.expect("it is saved");
    assert_eq!(mock.requests().len(), 2);
}

/// A server keeps the name of one alert as it was sent: a text, or a list of one.
#[tokio::test]
async fn comments_on_alerts_are_read_in_both_forms() {
    let comment = |ids: serde_json::Value, rule: serde_json::Value| {
        json!({ "type": "alert", "id": "c", "version": "v", "owner": "cases", "alertId": ids, "index": ids, "rule": rule,
            "created_at": "2026-02-03T08:16:00.000Z", "created_by": { "username": "mora" } })
    };
    let rule = json!({ "id": "r", "name": "Late shipments" });
    let unknown = json!({ "id": null, "name": null });
    for (sent, count) in [
        (comment(json!("a"), rule.clone()), 1),
        (comment(json!(["a"]), rule), 1),
        (comment(json!(["a", "b"]), unknown), 2),
    ] {
        let mock = Mock::new().reply(Reply::json(&sent));
        let comment = kibana(&mock).cases().comments().get("case", "c").send().await.expect("it is there").into_inner();
        assert_eq!((comment.id(), comment.version()), (Some("c"), Some("v")));
        let CaseComment::Alert(alert) = comment else { panic!("another kind: {comment:?}") };
        let ids = match alert.alert_id {
            CaseAlertIds::One(id) => vec![id],
            CaseAlertIds::Several(ids) => ids,
            other => panic!("neither one nor several: {other:?}"),
        };
        assert_eq!(ids.len(), count);
    }
}

/// What people attach without writing is a comment, too, and is deleted by its id.
#[test]
fn comments_of_every_kind_have_an_id_and_a_version() {
    let kinds = [
        (
            "externalReference",
            json!({ "externalReferenceAttachmentTypeId": ".files", "externalReferenceId": "f",
            "externalReferenceStorage": { "type": "savedObject", "soType": "file" } }),
        ),
        (
            "persistableState",
            json!({ "persistableStateAttachmentTypeId": ".lens", "persistableStateAttachmentState": {} }),
        ),
        ("actions", json!({ "comment": "", "actions": { "type": "isolate", "targets": [] } })),
        ("event", json!({ "eventId": "e", "index": ["logs"] })),
    ];
    for (kind, rest) in kinds {
        let mut comment = json!({ "type": kind, "id": "c", "version": "v", "owner": "cases",
            "created_at": "2026-02-03T08:16:00.000Z", "created_by": { "username": "mora" } });
        let (members, rest) = (comment.as_object_mut().expect("an object"), rest);
        members.extend(rest.as_object().expect("an object").clone());
        let comment: CaseComment = serde_json::from_value(comment).expect("any comment is read");
        assert!(!matches!(comment, CaseComment::Unknown(_)), "{kind}");
        assert_eq!((comment.id(), comment.version()), (Some("c"), Some("v")), "{kind}");
    }
}

/// Servers of 9.1 lack what came after them, whichever version that was.
#[tokio::test]
async fn a_server_of_9_1_is_not_asked_for_what_came_later() {
    let builder = Kibana::builder(Kibana::SERVER).server_version("9.1.2");
    let mock = Mock::new();
    let kibana = builder.transport(mock.clone()).build().expect("the settings are valid");
    let connectors = kibana.fleet().cloud_connectors().list().send().await.expect_err("9.1 does not have them");
    let windows = kibana.maintenance_windows().list().send().await.expect_err("9.1 does not list them");
    let actions = kibana.fleet().agents().list_action_status().scheduled_only(true).send().await;
    let actions = actions.expect_err("9.1 does not know the parameter");
    for error in [connectors.to_string(), windows.to_string(), actions.to_string()] {
        assert!(error.contains("9.2") && error.contains("9.1.2"), "{error}");
    }
    assert!(mock.requests().is_empty());
}

/// Servers may tell how many connectors there are, or not.
#[tokio::test]
async fn cloud_connectors_are_read_up_to_an_empty_page() {
    let connector = json!({ "id": "c", "name": "Plant", "cloudProvider": "aws", "vars": {}, "packagePolicyCount": 0,
        "created_at": "2026-02-03T08:20:00.000Z", "updated_at": "2026-02-03T08:20:00.000Z" });
    let mock = Mock::new()
        .reply(Reply::json(json!({ "items": [connector], "page": 1, "perPage": 1, "total": 1 })))
        .reply(Reply::json(json!({ "items": [] })));
    let all = kibana(&mock).fleet().cloud_connectors().list().per_page(1).items().values().await;
    assert_eq!(all.expect("two pages").len(), 1);
}
