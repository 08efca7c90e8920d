//! Answers in the shape that servers of several versions really send, with invented values: they decode, come back whole, and say
//! what was not as documented.

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use kibana_client::without_unknown;
use serde_json::json;

/// Sends a call that gets a body, compares the answer with it as it is written, digit by digit, and returns the deviations.
macro_rules! whole {
    ($body:expr, $kibana:ident => $call:expr) => {{
        let body: String = $body.to_string();
        let reply = Reply::bytes(body.clone()).header("content-type", "application/json");
        let $kibana = kibana(&Mock::new().reply(reply));
        let answer = $call.send().await.expect("an answer");
        let written: kibana_client::Json = kibana_client::Json::encode(&*answer).expect("it is written");
        assert_eq!(written, serde_json::from_str::<kibana_client::Json>(&body).expect("it is JSON"));
        answer.deviations().iter().map(ToString::to_string).collect::<Vec<_>>()
    }};
}

#[tokio::test]
async fn an_agent_policy_of_an_old_server() {
    let policy = json!({
        "id": "policy-1", "name": "Warehouse", "namespace": "default", "status": "active", "revision": 3,
        "is_managed": false, "monitoring_enabled": ["logs", "metrics"], "package_policies": ["package-policy-1"],
        "updated_at": "2023-05-04T10:00:00.000Z", "updated_by": "ada", "schema_version": "1.1.0",
    });
    let found = whole!(json!({ "item": policy.clone() }), kibana => kibana.fleet().agent_policies().get("policy-1"));
    assert!(!found.contains(&"/item/is_protected is null".to_owned()), "{found:?}");
    // Ids are removed from some recordings.
    let mut without = policy;
    without.as_object_mut().expect("an object").remove("id");
    let found = whole!(json!({ "item": without }), kibana => kibana.fleet().agent_policies().get("policy-1"));
    assert!(found.contains(&"/item/id is missing".to_owned()), "{found:?}");
}

#[tokio::test]
async fn an_agent_with_more_than_is_documented() {
    let body = json!({ "item": {
        "id": "agent-1", "type": "PERMANENT", "active": true, "enrolled_at": "2026-01-02T03:04:05Z", "packages": [],
        "local_metadata": { "host": { "name": "forklift" } }, "policy_id": "policy-1", "policy_revision": null,
        "status": "resting", "unprivileged": false,
        "outputs": { "default": { "type": "elasticsearch", "api_key": "invented", "updated_at": "2026-01-02T03:04:05Z" } },
    } });
    let found = whole!(body, kibana => kibana.fleet().agents().get("agent-1"));
    let expected = ["/item/status has an unknown value", "/item/unprivileged is unknown"];
    expected.into_iter().for_each(|line| assert!(found.contains(&line.to_owned()), "{line} in {found:?}"));
}

#[tokio::test]
async fn lists_of_incomplete_items() {
    let spaces =
        json!([{ "id": "default", "name": "Default", "_reserved": true, "founded": 1998 }, { "name": "Nameless" }]);
    let found = whole!(spaces, kibana => kibana.spaces().list());
    let expected = ["/0/founded is unknown", "/1/id is missing"];
    expected.into_iter().for_each(|line| assert!(found.contains(&line.to_owned()), "{line} in {found:?}"));
    let agents = json!({ "items": [{ "id": "a", "agent": null }], "total": null, "perPage": 20 });
    let found = whole!(agents, kibana => kibana.fleet().agents().list());
    let expected = ["/items/0/active is missing", "/items/0/agent is null", "/total is null", "/page is missing"];
    expected.into_iter().for_each(|line| assert!(found.contains(&line.to_owned()), "{line} in {found:?}"));
}

/// Whether deviations are among those that were found.
pub fn has(found: &[String], expected: &[&str]) {
    expected.iter().for_each(|line| assert!(found.iter().any(|found| found == line), "{line} in {found:?}"));
}

#[tokio::test]
async fn data_views_in_lists_say_more_than_is_documented() {
    let body = json!({ "data_view": [
        { "id": "view-1", "title": "logs-*", "name": "Logs", "namespaces": ["default"], "timeFieldName": "@timestamp",
          "managed": false, "typeMeta": {} },
        { "title": "removed-id-*" },
    ] });
    let found = whole!(body, kibana => kibana.data_views().list());
    has(&found, &["/data_view/1/id is missing"]);
    // A space that is not there has a default data view, which has no id.
    let found = whole!(json!({ "data_view_id": "" }), kibana => kibana.data_views().get_default());
    assert!(found.is_empty(), "{found:?}");
}

#[tokio::test]
async fn the_status_for_callers_that_are_not_known() {
    let body = json!({ "status": { "overall": { "level": "available" } } });
    let found = whole!(body, kibana => kibana.status().get());
    assert!(!found.iter().any(|line| line.starts_with("/version")), "{found:?}");
    let version = json!({ "number": "9.6.0", "build_flavor": "serverless", "build_hash": "0a1b", "build_number": 98_765,
        "build_snapshot": false, "build_date": "2026-10-01T00:00:00.000Z" });
    let body = json!({ "name": "warehouse", "uuid": "5b2de169", "version": version, "metrics": { "collected_at": null },
        "status": { "overall": { "level": "busy", "summary": "Sorting" }, "core": {}, "plugins": {} } });
    let found = whole!(body, kibana => kibana.status().get());
    has(&found, &["/status/overall/level has an unknown value"]);
}

#[tokio::test]
async fn enrollment_keys_come_twice_and_end() {
    let key = json!({ "id": "key-1", "api_key_id": "api-1", "api_key": "invented", "active": true, "policy_id": "policy-1",
        "name": "Laptops", "created_at": "2026-01-02T03:04:05.678Z", "hidden": false, "expire_at": "2027-01-02T03:04:05.678Z" });
    let list = json!({ "items": [key], "list": [key], "total": 1, "page": 1, "perPage": 20 });
    let _ = whole!(list, kibana => kibana.fleet().enrollment_api_keys().list());
    let mut bare = key;
    ["expire_at", "created_at"].into_iter().for_each(|name| _ = bare.as_object_mut().expect("an object").remove(name));
    let found = whole!(json!({ "item": bare }), kibana => kibana.fleet().enrollment_api_keys().get("key-1"));
    has(&found, &["/item/created_at is missing"]);
}

#[tokio::test]
async fn agent_actions_of_newer_servers() {
    let action = |kind: &str| {
        json!({ "actionId": "action-1", "nbAgentsActionCreated": 2, "nbAgentsAck": 1, "nbAgentsFailed": 0,
            "nbAgentsActioned": 2, "type": kind, "status": "IN_PROGRESS", "creationTime": "2026-01-02T03:04:05Z",
            "is_automatic": true })
    };
    let body =
        json!({ "items": [action("UPGRADE"), action("ROLLBACK"), action("SORT_SHELVES"), { "actionId": "action-2" }] });
    let found = whole!(body, kibana => kibana.fleet().agents().list_action_status());
    has(
        &found,
        &["/items/2/type has an unknown value", "/items/3/status is missing", "/items/3/nbAgentsAck is missing"],
    );
    let agent = json!({ "item": { "id": "agent-1", "type": "PERMANENT", "active": true, "enrolled_at": "2026-01-02T03:04:05Z",
        "packages": ["system"], "local_metadata": {}, "policy_revision": null, "action_seq_no": [-1], "policy_coordinator_idx": 1,
        "outputs": { "default": { "permissions_hash": "0a1b", "type": "elasticsearch" } }, "upgrade_details": null } });
    let _ = whole!(agent, kibana => kibana.fleet().agents().get("agent-1"));
}

#[tokio::test]
async fn connectors_before_and_after_types_could_be_deprecated() {
    let connector = json!({ "id": "connector-1", "name": "Bell", "connector_type_id": ".webhook", "is_preconfigured": false,
        "is_deprecated": false, "is_system_action": false, "is_missing_secrets": false, "referenced_by_count": 0,
        "config": { "url": "https://bell.example", "headers": null, "authType": null } });
    let mut newer = connector.clone();
    newer["is_connector_type_deprecated"] = json!(false);
    newer["is_rung"] = json!(true);
    let mut older = connector;
    ["is_deprecated", "is_system_action"]
        .into_iter()
        .for_each(|name| _ = older.as_object_mut().expect("an object").remove(name));
    let found = whole!(json!([newer, older]), kibana => kibana.connectors().list());
    has(&found, &["/0/is_rung is unknown", "/1/is_deprecated is missing", "/1/is_system_action is missing"]);
}

#[tokio::test]
async fn proxies_have_headers_of_any_scalar() {
    let proxy = json!({ "id": "proxy-1", "name": "Gate", "url": "http://gate.example:3128", "is_preconfigured": false,
        "proxy_headers": { "x-lane": 4.5, "x-open": true, "x-name": "north" }, "certificate": null });
    let body = json!({ "items": [proxy], "total": 1, "page": 1, "perPage": 10_000 });
    let _ = whole!(body, kibana => kibana.fleet().proxies().list());
}

#[tokio::test]
async fn numbers_are_not_rounded() {
    // Positions are stored as single floats, and written with all their digits.
    let body = json!({ "id": "location-1", "label": "Pier", "agentPolicyId": "policy-1", "isServiceManaged": false,
        "geo": { "lat": 42.419_998_168_945_31, "lon": -71 } });
    let _ = whole!(body, kibana => kibana.synthetics().private_locations().get("location-1"));
    let body = json!({ "accessCount": 0, "accessDate": 1_767_323_045_678_i64, "createDate": 1_767_323_045_678_i64,
        "id": "url-1", "slug": "pier", "url": "", "locator": { "id": "LOCATOR", "version": "9.5.0", "state": { "n": 1e-7 } } });
    let found = whole!(body, kibana => kibana.short_urls().get("url-1"));
    has(&found, &["/url is unknown"]);
}

#[tokio::test]
async fn locations_without_a_place_have_empty_texts_for_it() {
    let location = |lat, lon| json!({ "id": "pier", "label": "Pier", "agentPolicyId": "policy-1", "geo": { "lat": lat, "lon": lon } });
    let body = json!([location(json!(""), json!("")), location(json!(42.5), json!(-71))]);
    let _ = whole!(body, kibana => kibana.synthetics().private_locations().list());
}

#[tokio::test]
async fn the_upgrade_assistant_says_more_than_its_document() {
    let body = json!({ "readyForUpgrade": false, "details": "2 things are left.",
        "recentEsDeprecationLogs": { "count": 2, "logs": [] },
        "kibanaApiDeprecations": [{ "level": "warning", "correctiveActions": { "manualSteps": [] }, "domainId": "core" }],
        "cluster": [] });
    let found = whole!(body, kibana => kibana.upgrade_assistant().get_status());
    has(&found, &["/cluster is unknown"]);
}

#[tokio::test]
async fn a_preview_of_a_rule_that_was_not_timed() {
    let body = json!({ "logs": [{ "errors": [], "warnings": ["late"], "startedAt": "2026-01-02T03:04:05.678Z" }],
        "previewId": "preview-1", "isAborted": null });
    let rule = json!({ "name": "Bell", "description": "It rings.", "risk_score": 21, "severity": "low", "type": "query",
        "query": "*", "invocationCount": 1, "timeframeEnd": "2026-01-02T03:04:05.678Z" });
    let rule: kibana_client::model::detections::RulePreview = serde_json::from_value(rule).expect("a rule");
    let found = whole!(body, kibana => kibana.detections().rules().preview(rule));
    has(&found, &["/logs/0/duration is missing"]);
}

/// An answer that was read, changed and written keeps what the caller did not touch.
#[tokio::test]
async fn what_is_changed_is_written_next_to_what_was_kept() {
    let body =
        json!({ "id": "marketing", "name": "Marketing", "founded": 1998, "color": null, "disabledFeatures": [] });
    let mock = Mock::new().reply(Reply::json(&body)).reply(Reply::json(&body));
    let kibana = kibana(&mock);
    let mut space = kibana.spaces().get("marketing").send().await.expect("a space").into_inner();
    space.name = "Sales".to_owned();
    kibana.spaces().update("marketing", space.clone()).send().await.expect("a space");
    let mut expected = body;
    expected["name"] = json!("Sales");
    assert_eq!(mock.last_request().expect("it was sent").json(), Some(expected.clone()));
    expected.as_object_mut().expect("an object").remove("founded");
    let known = serde_json::to_value(without_unknown(space)).expect("it is written");
    assert_eq!(known, expected);
}

#[tokio::test]
async fn the_example_of_the_document_answers_a_call() {
    let mock = Mock::new()
        .when("createAgentPolicy", Reply::example("createAgentPolicy"))
        .when("getAgentPolicy", Reply::example("getAgentPolicy").status(404));
    let kibana = kibana(&mock);
    let body = kibana_client::model::fleet::NewAgentPolicy::new("Laptops", "default");
    let created = kibana.fleet().agent_policies().create(body).send().await.expect("the example");
    assert!(!created.item.name.is_empty() && created.deviations().is_empty());
    assert_eq!(mock.requests_of("createAgentPolicy").len(), 1);
}
