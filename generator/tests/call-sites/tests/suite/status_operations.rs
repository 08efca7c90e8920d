//! The state of a server, as a program that waits for it reads it.

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::status::StatusLevel;
use kibana_client::status::GetError;
use serde_json::json;

#[tokio::test]
async fn a_caller_who_is_not_known_gets_the_level() {
    let mock = Mock::new().reply(Reply::json(json!({ "status": { "overall": { "level": "available" } } })));
    let team = kibana(&mock).space("logistics").expect("it is an id");
    let server = team.status().get().send().await.expect("it answers");
    assert_eq!(server.status.overall.level, StatusLevel::Available);
    assert_eq!(server.version, None);
    assert_eq!(mock.last_request().expect("it was sent").path(), "/api/status");
}

#[tokio::test]
async fn a_server_that_is_not_ready_says_why() {
    let state = json!({ "status": { "overall": { "level": "critical", "summary": "No Elasticsearch", "meta": {} } } });
    let mock = Mock::new().reply(Reply::json(state).status(503));
    let error = kibana(&mock).status().get().send().await.expect_err("it is not ready");
    let Some(GetError::ServiceUnavailable(server)) = error.body() else { panic!("{error:?}") };
    assert_eq!(server.status.overall.level, StatusLevel::Critical);
    assert_eq!(server.status.overall.summary.as_deref(), Some("No Elasticsearch"));
}
