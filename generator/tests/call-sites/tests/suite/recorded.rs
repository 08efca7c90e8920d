//! Answers in the shape that servers of several versions really send, with invented values: they decode, come back whole, and say
//! what was not as documented.

use call_sites::clients::kibana;
use kibana_client::mock::{Mock, Reply};
use serde_json::json;

/// Sends a call that gets a body, compares the answer with it as it is written, and returns the deviations.
macro_rules! whole {
    ($body:expr, $kibana:ident => $call:expr) => {{
        let body = $body;
        let $kibana = kibana(&Mock::new().reply(Reply::json(&body)));
        let answer = $call.send().await.expect("an answer");
        assert_eq!(serde_json::to_value(&*answer).expect("it is written"), body);
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
