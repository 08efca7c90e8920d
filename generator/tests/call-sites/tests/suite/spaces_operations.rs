//! Spaces, as a program that sets up teams uses them.

use std::collections::BTreeMap;

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::spaces::{CopyRetries, CopyRetry, SavedObjectCopy, Space, SpaceAssignment};
use kibana_client::model::{ImportError, SavedObjectKey};
use serde_json::json;

#[tokio::test]
async fn a_space_is_made_unless_it_is_there() {
    let conflict = json!({ "statusCode": 409, "error": "Conflict", "message": "The id is in use" });
    let known = json!({ "id": "logistics", "name": "Logistics", "disabledFeatures": ["apm"] });
    let mock =
        Mock::new().reply(Reply::json(conflict).status(409)).reply(Reply::json(&known)).reply(Reply::json(&known));
    let kibana = kibana(&mock);
    let spaces = kibana.spaces();

    let error = spaces.create(Space::new("logistics", "Logistics")).send().await.expect_err("it is there");
    assert!(error.is_conflict(), "{error}");
    let space = spaces.get("logistics").send().await.expect("it is there").into_inner();
    spaces.update("logistics", space.description("Shipments and trucks")).send().await.expect("it is changed");

    let sent = mock.last_request().expect("it was sent");
    assert_eq!((sent.method().as_str(), sent.path()), ("PUT", "/api/spaces/space/logistics"));
    let body = json!({ "id": "logistics", "name": "Logistics", "description": "Shipments and trucks", "disabledFeatures": ["apm"] });
    assert_eq!(sent.json(), Some(body));
}

/// A client of a space lists and writes spaces as any other, and copies from its own.
#[tokio::test]
async fn only_saved_objects_come_from_the_space_of_the_client() {
    let mock = Mock::new().reply(Reply::json(json!([]))).reply(Reply::json(json!({})));
    let team = kibana(&mock).space("logistics").expect("it is an id");
    assert!(team.spaces().list().send().await.expect("listed").is_empty());
    let copy =
        SavedObjectCopy::new(["marketing"], [SavedObjectKey::new("dashboard", "trucks")]).include_references(true);
    team.spaces().copy_saved_objects(copy).send().await.expect("copied");
    let paths: Vec<String> = mock.requests().iter().map(|request| request.path().to_owned()).collect();
    assert_eq!(paths, ["/api/spaces/space", "/s/logistics/api/spaces/_copy_saved_objects"]);
}

#[tokio::test]
async fn conflicts_of_a_copy_are_resolved() {
    let failed = json!({ "marketing": { "success": false, "successCount": 0, "errors": [
        { "type": "dashboard", "id": "trucks", "meta": {}, "error": { "type": "conflict", "destinationId": "old-trucks" } },
        { "type": "map", "id": "routes", "meta": {}, "error": { "type": "too_large", "bytes": 3 } },
    ] } });
    let mock = Mock::new().reply(Reply::json(failed)).reply(Reply::json(json!({})));
    let kibana = kibana(&mock);
    let objects = [SavedObjectKey::new("dashboard", "trucks")];
    let copy = SavedObjectCopy::new(["marketing"], objects.clone()).create_new_copies(false);
    let results = kibana.spaces().copy_saved_objects(copy).send().await.expect("answered").into_inner();

    let mut retries = BTreeMap::new();
    for (space, result) in results {
        let failures = result.errors.unwrap_or_default();
        let again = failures.iter().filter_map(|failure| match &failure.error {
            ImportError::Conflict(conflict) => {
                let retry = CopyRetry::new(&failure.type_, &failure.id).overwrite(true);
                Some(match &conflict.destination_id {
                    Some(id) => retry.destination_id(id),
                    None => retry,
                })
            }
            _ => None,
        });
        retries.insert(space, again.collect());
    }
    let retries = CopyRetries::new(retries, objects).create_new_copies(false);
    kibana.spaces().resolve_copy_errors(retries).send().await.expect("answered");
    let body = mock.last_request().expect("it was sent").json().expect("it is JSON");
    let retry = json!([{ "type": "dashboard", "id": "trucks", "overwrite": true, "destinationId": "old-trucks" }]);
    assert_eq!(body["retries"]["marketing"], retry);
}

#[tokio::test]
async fn an_object_that_stays_where_it_is_says_why() {
    let answer = json!({ "objects": [
        { "type": "index-pattern", "id": "a", "spaces": ["marketing"] },
        { "type": "index-pattern", "id": "b", "spaces": [], "error": { "statusCode": 404, "error": "Not Found", "message": "gone" } },
    ] });
    let mock = Mock::new().reply(Reply::json(answer));
    let objects = ["a", "b"].map(|id| SavedObjectKey::new("index-pattern", id));
    let move_ = SpaceAssignment::new(objects).spaces_to_add(["marketing"]).spaces_to_remove(["logistics"]);
    let answer = kibana(&mock).spaces().assign_saved_objects(move_).send().await.expect("answered");
    let failed: Vec<&str> =
        answer.objects.iter().filter_map(|object| object.error.as_ref()).map(|error| error.message.as_str()).collect();
    assert_eq!(failed, ["gone"]);
}
