//! The state of a server, as a program that waits for it reads it.

use std::time::Duration;

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

#[tokio::test]
async fn a_server_that_starts_is_waited_for() {
    let state = |level: &str| Reply::json(json!({ "status": { "overall": { "level": level } } }));
    let states = [state("unavailable").status(503), state("degraded"), state("available")];
    let mock = Mock::new().when("getStatus", states);
    let server = kibana(&mock).status().get().wait().await.expect("it is up at last");
    assert_eq!(server.status.overall.level, StatusLevel::Available);
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn a_server_that_stays_degraded_is_not_up() {
    let mock = Mock::new().when("getStatus", Reply::json(json!({ "status": { "overall": { "level": "degraded" } } })));
    let wait = kibana(&mock).status().get().wait().timeout(Duration::from_secs(60));
    let error = wait.await.expect_err("something does not work");
    assert!(error.is_timeout());
    assert_eq!(error.state(), Some("degraded"));
}
