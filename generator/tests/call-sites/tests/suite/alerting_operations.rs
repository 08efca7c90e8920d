//! Operations of alerting, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::alerting::AlertingError;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::alerting::{EsQueryComparator, IndexThresholdParams, RuleTimeUnit};
use serde_json::json;

const RULE: &str = "4c81f0a7-92de-4b35-a6f8-3d07e5b9c214";

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "alerting.yaml", kibana);
    calls.call("updateRuleApiKey", async |kibana| kibana.alerting().rules().update_api_key(RULE).send().await).await;
    assert_snapshot!("alerting", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
        assert_eq!(request.header("elastic-api-version"), None, "only APM demands it: {request}");
    }
}

#[tokio::test]
async fn a_rule_that_somebody_else_changed_is_a_conflict_with_a_body() {
    let body = json!({ "statusCode": 409, "error": "Conflict", "message": "Another change came first" });
    let mock = Mock::new().reply(Reply::json(body).status(409));
    let call = kibana(&mock).alerting().rules().update_api_key(RULE).send().await;
    let error = call.expect_err("the rule was changed");
    assert!(error.is_conflict());
    let Some(AlertingError::Conflict(body)) = error.body() else {
        panic!("no typed body: {error}");
    };
    assert_eq!((body.status_code, body.message.as_str()), (Some(409), "Another change came first"));
}

#[test]
fn a_threshold_need_not_be_a_whole_number() {
    let params = json!({
        "index": ["shipments"], "threshold": [0.5, 2], "thresholdComparator": "between",
        "timeField": "@timestamp", "timeWindowSize": 5, "timeWindowUnit": "m",
    });
    let read: IndexThresholdParams = serde_json::from_value(params).expect("servers send halves");
    assert_eq!(read.threshold, [0.5, 2.0]);
    let (between, minutes) = (EsQueryComparator::Between, RuleTimeUnit::Minutes);
    let written = IndexThresholdParams::new(["shipments"], [0.5, 2.0], between, "@timestamp", 5, minutes);
    assert_eq!(written, read);
}
