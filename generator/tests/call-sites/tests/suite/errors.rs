//! Errors: their typed bodies, and how callers see them.

use call_sites::clients::{cloud_connected, kibana};
use cloud_connected_client::CloudConnectedError;
use insta::assert_snapshot;
use kibana_client::CallError;
use kibana_client::Error;
use kibana_client::Json;
use kibana_client::detections::DetectionsError;
use kibana_client::fleet::FleetError;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::SecurityErrorBody;
use kibana_client::model::detections::{AlertAssignment, AssigneeChanges};
use kibana_client::model::fleet::NewEnrollmentApiKey;
use serde_json::json;

async fn rotate(reply: Reply) -> CallError<FleetError> {
    let mock = Mock::new().reply(reply);
    kibana(&mock).fleet().message_signing().rotate_key_pair().send().await.expect_err("the server refuses")
}

async fn create_key(reply: Reply) -> CallError<FleetError> {
    let mock = Mock::new().reply(reply);
    let key = NewEnrollmentApiKey::new("policy-1");
    kibana(&mock).fleet().enrollment_api_keys().create(key).send().await.expect_err("the server refuses")
}

/// Fleet's documents demand `attributes` in an error, and Fleet leaves it out.
#[tokio::test]
async fn an_error_without_attributes_has_its_typed_body() {
    let body = |message: &str| json!({ "error": "Bad Request", "message": message, "statusCode": 400 });
    let unacknowledged = rotate(Reply::json(body("Acknowledge that agents have to enroll again")).status(400)).await;
    let invalid = create_key(Reply::json(body("Something about the request is wrong")).status(400)).await;
    for (error, message) in [
        (unacknowledged, "Acknowledge that agents have to enroll again"),
        (invalid, "Something about the request is wrong"),
    ] {
        assert!(error.is_bad_request());
        assert_eq!(error.message(), Some(message));
        let Some(FleetError::BadRequest(body)) = error.body() else {
            panic!("no typed body: {error}");
        };
        assert_eq!(body.message, message);
        assert_eq!(body.error.as_deref(), Some("Bad Request"));
        assert_eq!(body.status_code, Some(400));
        assert_eq!((&body.error_type, &body.attributes), (&None, &None));
    }
}

#[tokio::test]
async fn attributes_may_be_any_json() {
    for attributes in [json!(null), json!({ "a": [1] }), json!("text")] {
        let body = json!({ "message": "no", "attributes": attributes, "statusCode": 400.0 });
        let error = create_key(Reply::json(body).status(400)).await;
        let Some(FleetError::BadRequest(body)) = error.body() else {
            panic!("no typed body: {error}");
        };
        assert_eq!(body.attributes.as_ref().unwrap_or(&Json::Null), &attributes);
        assert_eq!(body.status_code, Some(400));
    }
}

/// The platform checks a request before Elastic Security does, and each of them has a shape of its own.
#[tokio::test]
async fn one_status_may_have_the_bodies_of_two_layers() {
    let of_platform = json!({ "statusCode": 400, "error": "Bad Request", "message": "The body lacks ids" });
    let of_solution = json!({ "status_code": 400, "message": "nora cannot be added and removed at once" });
    let mock = Mock::new().reply(Reply::json(of_platform).status(400)).reply(Reply::json(of_solution).status(400));
    let update = async || {
        let changes = AssigneeChanges::new().users_to_add(["nora"]).users_to_remove(["nora"]);
        let alerts = kibana(&mock).detections().alerts();
        alerts.update_assignees(AlertAssignment::new(["alert-1"], changes)).send().await.expect_err("it is refused")
    };
    let error = update().await;
    let Some(DetectionsError::BadRequest(SecurityErrorBody::Platform(body))) = error.body() else {
        panic!("no body of the platform: {error}");
    };
    assert_eq!((body.status_code, body.message.as_str()), (400, "The body lacks ids"));
    assert_eq!(error.message(), Some("The body lacks ids"));

    let error = update().await;
    let Some(DetectionsError::BadRequest(SecurityErrorBody::Solution(body))) = error.body() else {
        panic!("no body of the solution: {error}");
    };
    assert_eq!((body.status_code, body.message.as_str()), (400, "nora cannot be added and removed at once"));
    assert_eq!(error.message(), Some("nora cannot be added and removed at once"));
}

#[tokio::test]
async fn the_body_is_typed_by_its_status() {
    let body = json!({ "errors": [{ "message": "It is being disconnected.", "code": "clusters.state_conflict" }] });
    let mock = Mock::new().reply(Reply::json(&body).status(409).header("x-request-id", "abc"));
    let id = "7c1e0b52d94f4a6f8e3ab05d61f2c987";
    let error = cloud_connected(&mock).clusters().delete(id).send().await.expect_err("the server refuses");
    assert!(error.is_conflict());
    assert_eq!(error.request_id(), Some("abc"));
    assert_snapshot!(error);
    let Some(CloudConnectedError::Conflict(errors)) = error.into_body() else {
        panic!("no typed body");
    };
    assert_eq!(errors.errors[0].code, "clusters.state_conflict");
}

/// A function that calls both products needs one error type for both.
#[tokio::test]
async fn both_products_have_one_untyped_error() {
    async fn both(mock: &Mock) -> Result<(), Error> {
        cloud_connected(mock).clusters().list().send().await?;
        kibana(mock).fleet().proxies().list().send().await?;
        Ok(())
    }
    let mock =
        Mock::new().reply(Reply::json(json!({ "items": [] }))).reply(Reply::text("upstream is down").status(502));
    let error = both(&mock).await.expect_err("the second call fails");
    assert!(error.is_server_error());
    assert_eq!(error.operation(), "listProxies");
    assert_eq!(error.text(), "upstream is down");
    assert_snapshot!(error);
}

#[tokio::test]
async fn an_answer_of_another_shape_names_the_place() {
    // As text: what order `serde_json` writes properties in depends on who else uses it.
    let list = r#"{"items":[{"id":"a","name":"b","url":7}],"total":1,"page":1,"perPage":20}"#;
    let mock = Mock::new().reply(Reply::bytes(list).header("content-type", "application/json"));
    let error = kibana(&mock).fleet().proxies().list().send().await.expect_err("the url is a number");
    assert!(error.is_decode());
    assert_eq!(error.decode_path(), Some("items[0].url"));
    assert_snapshot!(error);
}
