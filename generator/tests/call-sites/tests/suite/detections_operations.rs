//! Operations on detections, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::detections::{AlertAssignment, AssigneeChanges};

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "detections.yaml", kibana);
    calls
        .call("updateAlertAssignees", async |kibana| {
            let changes = AssigneeChanges::new().users_to_add(["u_nora_example"]).users_to_remove(["u_milan_example"]);
            kibana.detections().alerts().update_assignees(AlertAssignment::new(["alert-1"], changes)).send().await
        })
        .await;
    assert_snapshot!("alerts", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
    }
}

/// Each id has a method, and none of them is left out.
#[tokio::test]
async fn a_rule_and_a_value_are_found_by_any_of_their_ids() {
    let rule = || Reply::example("getDetectionRule");
    let mock = Mock::new().reply(rule()).reply(rule()).reply(Reply::example("getListItem"));
    let client = kibana(&mock);
    let rules = client.detections().rules();
    rules.get("8f14e45f").send().await.expect("it exists");
    rules.get_by_rule_id("night-logins").send().await.expect("it exists");
    client.value_lists().items().get_by_value("known", "192.0.2.7").send().await.expect("it is on the list");
    let sent = mock.requests();
    let queries: Vec<&str> = sent.iter().filter_map(|request| request.query()).collect();
    assert_eq!(queries, ["id=8f14e45f", "rule_id=night-logins", "list_id=known&value=192.0.2.7"]);
}
