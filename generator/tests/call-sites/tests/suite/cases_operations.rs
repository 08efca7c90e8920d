//! Operations on cases, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::Field;
use kibana_client::model::cases::{CaseNoConnector, CaseUpdate};
use serde_json::json;

const CASE: &str = "2d6f84b1-0c9e-4a37-b852-f1e3a7d6905c";

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "cases.yaml", kibana);
    calls.call("listCaseAlerts", async |kibana| kibana.cases().list_alerts(CASE).send().await).await;
    assert_snapshot!("cases", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("elastic-api-version"), None, "only APM demands it: {request}");
    }
}

#[test]
fn a_category_is_taken_away() {
    let update = CaseUpdate::new(CASE, "WzUsMV0=").category(Field::Null).connector(CaseNoConnector::new());
    let sent = json!({
        "id": CASE, "version": "WzUsMV0=", "category": null,
        "connector": { "id": "none", "name": "none", "type": ".none", "fields": null },
    });
    assert_eq!(serde_json::to_value(update).expect("it is JSON"), sent);
}
