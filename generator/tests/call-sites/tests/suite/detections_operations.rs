//! Operations on detections, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::model::detections::{AlertAssignment, AssigneeChanges};

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "detections.yaml", kibana);
    calls
        .call("updateAlertAssignees", async |kibana| {
            let changes = AssigneeChanges::new(["u_nora_example"], ["u_milan_example"]);
            kibana.detections().alerts().update_assignees(AlertAssignment::new(["alert-1"], changes)).send().await
        })
        .await;
    assert_snapshot!("alerts", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
    }
}
