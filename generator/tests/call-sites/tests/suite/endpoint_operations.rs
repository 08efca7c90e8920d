//! Operations on endpoints, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::endpoint::{
    EndpointActionsState, EndpointScan, ProcessByPid, ProcessSuspension, ResponseActionStatus, ScanParameters,
};
use serde_json::json;

const HOSTS: [&str; 1] = ["b0f6d2c8-4e17-49a3-8d5c-71e930af264b"];

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "endpoint.yaml", kibana);
    let reply = Reply::bytes("PK...")
        .header("content-type", "application/octet-stream")
        .header("content-disposition", "attachment; filename=\"press-line-07.zip\"");
    let file = calls
        .call_for_bytes("downloadEndpointActionFile", reply, async |kibana| {
            kibana.endpoint().actions().download_file("action-1", "file-1").send().await
        })
        .await;
    assert_eq!(file.content_type(), Some("application/octet-stream"));
    assert_eq!(file.file_name().as_deref(), Some("press-line-07.zip"));
    assert_eq!(file.bytes().await.expect("the answer is complete"), "PK...");
    calls
        .call("scanEndpoint", async |kibana| {
            let scan = EndpointScan::new(HOSTS, ScanParameters::new("/var/spool/press"));
            kibana.endpoint().actions().scan(scan).send().await
        })
        .await;
    calls.call("getEndpointActionsState", async |kibana| kibana.endpoint().actions().get_state().send().await).await;
    calls
        .call("suspendEndpointProcess", async |kibana| {
            let suspension = ProcessSuspension::new(HOSTS, ProcessByPid::new(4711));
            kibana.endpoint().actions().suspend_process(suspension).send().await
        })
        .await;
    assert_snapshot!("actions", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
    }
}

/// The reference and the neighbouring operations disagree on where the state is.
#[tokio::test]
async fn the_state_is_found_in_both_places() {
    let state = json!({ "data": { "canEncrypt": true } });
    for (answer, is_wrapped) in [(json!({ "body": state }), true), (state.clone(), false)] {
        let mock = Mock::new().reply(Reply::json(answer));
        let state = kibana(&mock).endpoint().actions().get_state().send().await.expect("it is answered").into_inner();
        let (encryption, found) = match state {
            EndpointActionsState::Wrapped(state) => (state.body.data, true),
            EndpointActionsState::Plain(state) => (state.data, false),
            other => panic!("neither place: {other:?}"),
        };
        assert_eq!((encryption.can_encrypt, found), (Some(true), is_wrapped));
    }
}

/// Servers always send the action. An answer without one has an empty one, whose id leads nowhere.
#[tokio::test]
async fn an_action_is_followed_by_its_id_and_status() {
    let data = json!({
        "id": "action-1", "agents": HOSTS, "agentType": "endpoint", "command": "scan", "createdBy": "nora",
        "startedAt": "2026-03-01T12:00:00.000Z", "isCompleted": false, "wasSuccessful": false, "isExpired": false,
        "status": "pending",
    });
    let mock = Mock::new().reply(Reply::json(json!({ "data": data }))).reply(Reply::json(json!({})));
    let scan = async || {
        let scan = EndpointScan::new(HOSTS, ScanParameters::new("/var/spool/press"));
        kibana(&mock).endpoint().actions().scan(scan).send().await
    };
    let action = scan().await.expect("the server shows the action").into_inner().data;
    assert_eq!((action.id.as_str(), action.status), ("action-1", Some(ResponseActionStatus::Pending)));
    let nothing = scan().await.expect("it is taken").into_inner().data;
    assert_eq!(nothing.id, "");
}
