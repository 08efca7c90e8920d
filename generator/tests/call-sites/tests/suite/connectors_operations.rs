//! Operations on connectors, called with as little as it needs and answered with its document's examples.

use std::collections::BTreeMap;

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::Json;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::connectors::ConnectorResultStatus;
use kibana_client::model::connectors::ServerLogLevel;
use kibana_client::model::connectors::{
    ConnectorCall, ConnectorConfig, ConnectorUpdate, Incident, IncidentComment, IndexConfig, IndexDocuments,
    JiraConfig, JiraSecrets, NewConnector, ServerLogMessage,
};
use serde_json::json;

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "connectors.structure.yaml", kibana);
    calls.call("listConnectors", async |kibana| kibana.connectors().list().send().await).await;
    calls.call("getConnector", async |kibana| kibana.connectors().get("warehouse").send().await).await;
    calls.call("deleteConnector", async |kibana| kibana.connectors().delete("warehouse").send().await).await;
    calls.call("listConnectorTypes", async |kibana| kibana.connectors().list_types().send().await).await;
    let new = NewConnector::new("Tickets of the warehouse", ".jira")
        .config(JiraConfig::new("https://jira.example.com", "WARE"))
        .secrets(JiraSecrets::new("invented-token", "robot@example.com"));
    calls
        .call("createConnectorWithId", async |kibana| {
            kibana.connectors().create_with_id("warehouse", new.clone()).send().await
        })
        .await;
    let update = ConnectorUpdate::new("Alerts of the warehouse").config(IndexConfig::new("alerts").refresh(true));
    calls
        .call("updateConnector", async |kibana| kibana.connectors().update("warehouse", update.clone()).send().await)
        .await;
    let call = ConnectorCall::new(ServerLogMessage::new("Three shipments are late").level(ServerLogLevel::Warn));
    calls
        .call("executeConnector", async |kibana| kibana.connectors().execute("warehouse", call.clone()).send().await)
        .await;
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

#[tokio::test]
async fn a_call_that_the_service_refuses_is_an_answer() {
    let answer = json!({ "connector_id": "a", "status": "error", "message": "failed", "service_message": "read-only" });
    let mock = Mock::new().reply(Reply::json(answer));
    let call = ConnectorCall::new(IndexDocuments::new([[("late".to_owned(), Json::from(3))].into_iter().collect()]));
    let result = kibana(&mock).connectors().execute("a", call).send().await.expect("it is answered");
    assert_eq!((&result.status, result.service_message.as_deref()), (&ConnectorResultStatus::Error, Some("read-only")));
}

/// Kibana has more types of connectors than the document.
#[tokio::test]
async fn settings_of_another_type_are_any_json() {
    let mock = Mock::new().reply(Reply::empty(403));
    let new = NewConnector::new("Chat", ".inference")
        .config(ConnectorConfig::Unknown(json!({ "provider": "elastic" }).into()));
    let secret = NewConnector::new("Tickets", ".jira").secrets(JiraSecrets::new("invented-token", "robot@example.com"));
    assert!(!format!("{secret:?}").contains("invented-token"), "{secret:?}");
    kibana(&mock).connectors().create(new).send().await.expect_err("it is refused");
    let body = mock.last_request().expect("it was sent").json().expect("it is JSON");
    assert_eq!(body, json!({ "name": "Chat", "connector_type_id": ".inference", "config": { "provider": "elastic" } }));
}

/// ServiceNow has severities as text, TheHive as numbers. Ids of Jira are text, and fields of ServiceNow an object.
#[test]
fn an_incident_has_what_its_service_takes() {
    let service_now = Incident::new()
        .short_description("The crane stands still")
        .severity("2")
        .additional_fields(BTreeMap::from([("u_dock".to_owned(), Json::from("north"))]));
    let sent = json!({
        "short_description": "The crane stands still", "severity": "2", "additional_fields": { "u_dock": "north" },
    });
    assert_eq!(serde_json::to_value(service_now).expect("it is JSON"), sent);
    let hive = Incident::new().title("The crane stands still").severity(3_i64);
    assert_eq!(serde_json::to_value(hive).expect("it is JSON")["severity"], json!(3));
    let jira = Incident::new().summary("The crane stands still").issue_type("10006");
    assert_eq!(serde_json::to_value(jira).expect("it is JSON")["issueType"], json!("10006"));
    let comment = IncidentComment::new().comment("It moves again").comment_id("8c1f2d90-cranes");
    assert_eq!(serde_json::to_value(comment).expect("it is JSON")["commentId"], json!("8c1f2d90-cranes"));
}
