//! Operations of APM, called with as little as it needs and answered with its document's examples.

use std::collections::BTreeMap;

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use call_sites::json::differences;
use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::apm::ServerSchema;
use kibana_client::{Json, Kibana, Secret};
use serde_json::json;

async fn agent_configuration(calls: &mut Calls<Kibana>) {
    calls
        .call("getAgentName", async |kibana| kibana.apm().agent_configuration().get_agent_name("checkout").send().await)
        .await;
    assert_snapshot!("agent_configuration", calls.transcript());
}

async fn server_schema(calls: &mut Calls<Kibana>) {
    calls
        .call("saveApmServerSchema", async |kibana| kibana.apm().save_server_schema(ServerSchema::new()).send().await)
        .await;
    assert_snapshot!("server_schema", calls.transcript());
}

/// The version is a header that callers do not see.
#[tokio::test]
async fn the_operations_are_called_with_the_version_of_the_api() {
    let mut calls = Calls::new("kibana", "apm.yaml", kibana);
    agent_configuration(&mut calls).await;
    server_schema(&mut calls).await;
    for request in calls.finish() {
        assert_eq!(request.header("elastic-api-version"), Some("2023-10-31"), "{request}");
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
    }
}

#[tokio::test]
async fn a_schema_has_settings_of_any_kind() {
    let settings: BTreeMap<String, Secret<Json>> = [
        ("apm-server.host".to_owned(), json!("apm.emea.example:8200").into()),
        ("apm-server.secret_token".to_owned(), Json::Null.into()),
    ]
    .into();
    // The server answers with an object without properties.
    let mock = Mock::new().reply(Reply::json(json!({})));
    kibana(&mock).apm().save_server_schema(ServerSchema::new().schema(settings)).send().await.expect("saved");
    let request = mock.last_request().expect("it was sent");
    let sent = request.json().expect("the body is JSON");
    let expected = json!({ "schema": { "apm-server.host": "apm.emea.example:8200", "apm-server.secret_token": null } });
    assert_eq!(differences(&expected, &sent), Vec::<String>::new());
}
