//! Operations on connectors, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::Json;
use kibana_client::mock::{Mock, Reply};
use serde_json::json;

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "connectors.yaml", kibana);
    calls.call("listConnectors", async |kibana| kibana.connectors().list().send().await).await;
    assert_snapshot!("connectors", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("elastic-api-version"), None, "only APM demands it: {request}");
    }
}

#[tokio::test]
async fn settings_of_a_connector_may_be_null() {
    let connector = json!({
        "id": "a", "name": "Index", "connector_type_id": ".index", "config": { "executionTimeField": null },
        "is_preconfigured": false, "is_deprecated": false, "is_system_action": false, "referenced_by_count": 0,
    });
    let mock = Mock::new().reply(Reply::json(json!([connector])));
    let connectors = kibana(&mock).connectors().list().send().await.expect("listed");
    let [connector] = connectors.as_slice() else {
        panic!("{connectors:?}");
    };
    let config = connector.config.as_ref().expect("it is not preconfigured");
    assert_eq!(config.get("executionTimeField"), Some(&Json::Null.into()));
    assert_eq!(connector.is_missing_secrets, None);
}
