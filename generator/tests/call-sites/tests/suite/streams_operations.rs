//! Streams, whose shapes are others in each version of Kibana.

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::streams::{
    ClassicIngest, ClassicSettings, DslLifecycle, DslRetention, FieldCondition, ForkedStream, IngestStreamSettings,
    StreamCondition, StreamDetails, StreamFork, StreamIngest, StreamKind, StreamSteps, StreamUpdate,
};
use serde_json::{Value, json};

fn update(ingest: impl Into<StreamIngest>) -> StreamUpdate {
    let stream = IngestStreamSettings::new("What the shop logs", ingest).type_(StreamKind::Classic);
    StreamUpdate::new(stream, ["fleet-of-trucks"])
}

fn ingest() -> ClassicIngest {
    let lifecycle = DslLifecycle::new(DslRetention::new());
    ClassicIngest::new(lifecycle, StreamSteps::new(Vec::<Value>::new()), ClassicSettings::new())
}

/// What is left out is not sent: 9.4 wants three lists, and 9.5 refuses one of them.
#[tokio::test]
async fn a_stream_is_saved_in_each_version() {
    let none: [String; 0] = [];
    let of_9_4 = update(ingest()).rules(none.clone()).queries([]);
    let of_9_5 = update(ingest()).rules(none);
    let stream = json!({ "type": "classic", "description": "What the shop logs",
        "ingest": { "lifecycle": { "dsl": {} }, "processing": { "steps": [] }, "classic": {} } });
    let dashboards = ["fleet-of-trucks"];
    for (body, expected) in [
        (of_9_4, json!({ "stream": stream, "dashboards": dashboards, "rules": [], "queries": [] })),
        (of_9_5, json!({ "stream": stream, "dashboards": dashboards, "rules": [] })),
        (update(ingest()).queries([]), json!({ "stream": stream, "dashboards": dashboards, "queries": [] })),
    ] {
        let mock = Mock::new().reply(Reply::json(json!({ "acknowledged": true, "result": "updated" })));
        kibana(&mock).streams().save("logs.shop", body).send().await.expect("it is saved");
        assert_eq!(mock.last_request().expect("it was sent").json(), Some(expected));
    }
}

#[tokio::test]
async fn a_fork_has_the_condition_of_newer_servers() {
    let mock = Mock::new().reply(Reply::json(json!({ "acknowledged": true })));
    let fork = StreamFork::new(ForkedStream::new("logs.shop.checkout"))
        .condition(FieldCondition::new("service.name").eq("checkout"));
    kibana(&mock).streams().fork("logs.shop", fork).send().await.expect("it is there");
    let condition = json!({ "field": "service.name", "eq": "checkout" });
    let body = json!({ "stream": { "name": "logs.shop.checkout" }, "where": condition });
    assert_eq!(mock.last_request().expect("it was sent").json(), Some(body));
}

/// Definitions of all versions are read, and none is anything else.
#[test]
fn streams_of_each_version_are_read() {
    let old = json!({ "lifecycle": { "inherit": {} }, "processing": [], "unwired": {} });
    let newer = json!({ "lifecycle": { "inherit": {} }, "processing": { "steps": [] }, "settings": {},
        "failure_store": { "inherit": {} }, "classic": {} });
    let routed = |route: Value| {
        json!({ "lifecycle": { "inherit": {} }, "processing": { "steps": [] }, "settings": {}, "failure_store": { "disabled": {} },
            "wired": { "fields": {}, "routing": [route] } })
    };
    let conditions = [
        json!({ "field": "a", "operator": "exists" }),
        json!({ "field": "a", "operator": "eq", "value": 1 }),
        json!({ "field": "a", "eq": true }),
        json!({ "field": "a", "exists": false }),
        json!({ "not": { "field": "a", "range": { "gte": 1 } } }),
        json!({ "and": [{ "or": [{ "always": {} }, { "never": {} }] }] }),
    ];
    let routes = conditions.iter().flat_map(|condition| {
        [
            json!({ "destination": "logs.a", "if": condition }),
            json!({ "destination": "logs.a", "where": condition, "status": "enabled" }),
        ]
    });
    for ingest in [old, newer].into_iter().chain(routes.map(routed)) {
        let sent = json!({ "stream": { "name": "logs", "description": "", "ingest": ingest } });
        let details: StreamDetails = serde_json::from_value(sent.clone()).expect("a stream");
        let read = format!("{details:?}");
        assert!(!read.contains("Unknown"), "{read}");
        assert_eq!(serde_json::to_value(&details).expect("it is JSON"), sent);
    }
}

#[test]
fn comparisons_are_told_from_those_of_9_1() {
    let condition = |json: Value| serde_json::from_value::<StreamCondition>(json).expect("a condition");
    let old = condition(json!({ "field": "a", "operator": "eq", "value": 1 }));
    assert!(matches!(old, StreamCondition::Compare(_)), "{old:?}");
    let newer = condition(json!({ "field": "a", "eq": 1 }));
    assert!(matches!(newer, StreamCondition::Field(_)), "{newer:?}");
}
