//! SLOs, monitors, streams and dashboards, as a program that sets up a team's observability uses them.

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::apm::{ConfiguredService, NewAgentConfiguration};
use kibana_client::model::dashboards::{DashboardElement, DashboardUpdate};
use kibana_client::model::slos::{
    KqlIndicator, KqlIndicatorParams, NewSlo, PurgeByAge, SloBudgeting, SloIndicator, SloObjective, SloPurge, SloQuery,
    SloTimeWindow, SloWindowType,
};
use kibana_client::model::streams::{CompareCondition, CompareOperator, ForkedStream, StreamFork};
use kibana_client::model::synthetics::{HttpMonitor, MonitorUpdate};
use serde_json::{Value, json};

/// The document has the space in the path, and the client has it once.
#[tokio::test]
async fn an_slo_belongs_to_the_space_of_the_client() {
    let mock = Mock::new()
        .reply(Reply::json(json!({ "id": "orders-succeed" })))
        .reply(Reply::json(json!({ "page": 1, "perPage": 25, "total": 0, "results": [] })))
        .reply(Reply::json(json!({ "taskId": "node:1" })));
    let shop = kibana(&mock).space("shop").expect("it is an id");
    let good = SloQuery::Text("http.response.status_code < 500".to_owned());
    let all = SloQuery::Text("http.response.status_code : *".to_owned());
    let slo = NewSlo::new(
        "Orders succeed",
        "Orders that are answered",
        KqlIndicator::new(KqlIndicatorParams::new("logs-shop*", "@timestamp", good, all)),
        SloTimeWindow::new("30d", SloWindowType::Rolling),
        SloBudgeting::Occurrences,
        SloObjective::new(0.99),
    );
    assert_eq!(shop.slos().create(slo).send().await.expect("created").id, "orders-succeed");
    let created = mock.last_request().expect("it was sent");
    assert_eq!((created.method().as_str(), created.path()), ("POST", "/s/shop/api/observability/slos"));
    assert_eq!(created.json().expect("JSON")["indicator"]["type"], json!("sli.kql.custom"));

    shop.space("default").expect("it is an id").slos().list_definitions().send().await.expect("listed");
    assert_eq!(mock.last_request().expect("it was sent").path(), "/api/observability/slos/_definitions");
    shop.slos()
        .bulk_purge_rollups(SloPurge::new(["orders-succeed"], PurgeByAge::new("90d")))
        .send()
        .await
        .expect("begun");
    let body = json!({ "list": ["orders-succeed"], "purgePolicy": { "purgeType": "fixed_age", "age": "90d" } });
    assert_eq!(mock.last_request().expect("it was sent").json(), Some(body));
}

#[tokio::test]
async fn the_kind_of_an_indicator_is_told_by_its_type() {
    let slo = json!({
        "id": "a", "name": "A", "description": "", "revision": 1, "version": 2, "enabled": true, "groupBy": ["host"],
        "tags": [], "createdAt": "", "updatedAt": "", "budgetingMethod": "occurrences", "objective": { "target": 0.999 },
        "settings": {}, "timeWindow": { "type": "rolling", "duration": "7d" }, "instanceId": "h1",
        "indicator": { "type": "sli.apm.transactionDuration", "params": { "service": "s", "environment": "*",
            "transactionType": "*", "transactionName": "*", "index": "i", "threshold": 250 } },
        "summary": { "status": "HEALTHY", "sliValue": 1, "errorBudget": { "initial": 0.001, "consumed": 0, "remaining": 1, "isEstimated": false } },
    });
    let mock = Mock::new().reply(Reply::json(slo));
    let slo = kibana(&mock).slos().get("a").send().await.expect("it is there").into_inner();
    let SloIndicator::Latency(latency) = slo.indicator else { panic!("{:?}", slo.indicator) };
    assert_eq!(latency.params.threshold, 250.0);
}

#[tokio::test]
async fn a_monitor_is_made_and_paused() {
    let monitor = json!({ "id": "m", "config_id": "m", "type": "http", "name": "Shop", "enabled": true,
        "schedule": { "number": "5", "unit": "m" }, "locations": [], "ssl.key": "kept" });
    let mock = Mock::new().reply(Reply::json(&monitor)).reply(Reply::json(&monitor));
    let kibana = kibana(&mock);
    let monitors = kibana.synthetics().monitors();
    let shop = HttpMonitor::new("Shop", "https://shop.example.com").private_locations(["Warehouse"]).schedule(5);
    let id = monitors.create(shop).send().await.expect("created").into_inner().id;
    let body = json!({ "type": "http", "name": "Shop", "url": "https://shop.example.com",
        "private_locations": ["Warehouse"], "schedule": 5 });
    assert_eq!(mock.last_request().expect("it was sent").json(), Some(body));

    monitors.update(&id, MonitorUpdate::new().enabled(false)).send().await.expect("paused");
    assert_eq!(mock.last_request().expect("it was sent").json(), Some(json!({ "enabled": false })));
}

#[tokio::test]
async fn a_stream_branches_off() {
    let mock = Mock::new().reply(Reply::json(json!({ "acknowledged": true, "result": "created" })));
    let condition = CompareCondition::new("service.name", CompareOperator::Eq, "checkout");
    let fork = StreamFork::new(ForkedStream::new("logs.shop.checkout")).if_(condition);
    kibana(&mock).streams().fork("logs.shop", fork).send().await.expect("it is there");
    let sent = mock.last_request().expect("it was sent");
    assert_eq!(sent.path(), "/api/streams/logs.shop/_fork");
    let condition = json!({ "field": "service.name", "operator": "eq", "value": "checkout" });
    assert_eq!(sent.json(), Some(json!({ "stream": { "name": "logs.shop.checkout" }, "if": condition })));
}

/// What the documents do not know of a dashboard is sent back as it came.
#[tokio::test]
async fn a_dashboard_is_read_changed_and_saved() {
    let panel = json!({ "type": "lens", "panelIndex": "p", "gridData": { "x": 0, "y": 0, "w": 24, "h": 15, "i": "p" },
        "panelConfig": { "attributes": { "deep": [1] } }, "uid": "new" });
    let section = json!({ "title": "Late", "gridData": { "y": 15, "i": "s" }, "panels": [] });
    let attributes = json!({ "title": "Trucks", "options": {}, "panels": [panel, section] });
    let item = json!({ "id": "trucks", "type": "dashboard", "references": [], "attributes": attributes });
    let mock = Mock::new()
        .reply(Reply::json(json!({ "item": item, "meta": { "outcome": "exactMatch" } })))
        .reply(Reply::json(json!({ "item": item })));
    let kibana = kibana(&mock);
    let dashboards = kibana.dashboards().legacy();
    let mut found = dashboards.get("trucks").send().await.expect("it is there").into_inner().item.attributes;
    let panels = found.panels.as_deref().unwrap_or_default();
    assert!(matches!(panels, [DashboardElement::Panel(_), DashboardElement::Section(_)]), "{panels:?}");
    found.title = "All trucks".to_owned();
    dashboards.update("trucks", DashboardUpdate::new(found)).send().await.expect("saved");
    let mut expected: Value = attributes;
    expected["title"] = json!("All trucks");
    assert_eq!(mock.last_request().expect("it was sent").json(), Some(json!({ "attributes": expected })));
}

#[tokio::test]
async fn settings_of_agents_are_saved_with_the_version_of_the_api() {
    let mock = Mock::new().reply(Reply::json(json!({})));
    let service = ConfiguredService::new().name("checkout").environment("production");
    let settings = [("transaction_sample_rate", "0.2")];
    let save = kibana(&mock).apm().agent_configuration().save(NewAgentConfiguration::new(service, settings));
    save.overwrite(true).send().await.expect("saved");
    let sent = mock.last_request().expect("it was sent");
    assert_eq!(sent.query(), Some("overwrite=true"));
    assert_eq!(sent.header("elastic-api-version"), Some("2023-10-31"));
}
