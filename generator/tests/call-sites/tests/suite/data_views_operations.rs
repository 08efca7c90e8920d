//! Operations on data views, called with as little as it needs and answered with its document's examples.

use call_sites::calls::Calls;
use call_sites::clients::kibana;
use call_sites::json::differences;
use insta::assert_snapshot;
use kibana_client::data_views::DataViewsError;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::data_views::ReferenceSwap;
use serde_json::json;

const FORMER: &str = "6b02e9d5-8f47-4a1c-b3d6-94c7e0f158a2";
const OTHER: &str = "c7e41a90-3d5b-4286-9f0e-a1b8d6c2f374";

#[tokio::test]
async fn the_operations_are_called() {
    let mut calls = Calls::new("kibana", "data_views.yaml", kibana);
    calls.call("deleteDataView", async |kibana| kibana.data_views().delete(FORMER).send().await).await;
    calls.call("getDefaultDataView", async |kibana| kibana.data_views().get_default().send().await).await;
    calls
        .call("swapDataViewReferences", async |kibana| {
            kibana.data_views().swap_references(ReferenceSwap::new(FORMER, OTHER)).send().await
        })
        .await;
    assert_snapshot!("data_views", calls.transcript());
    for request in calls.finish() {
        assert_eq!(request.header("kbn-xsrf"), Some("true"), "{request}");
        assert_eq!(request.header("elastic-api-version"), None, "only APM demands it: {request}");
    }
}

#[tokio::test]
async fn a_data_view_that_is_not_there_is_an_error_with_a_body() {
    let body = json!({ "statusCode": 404, "error": "Not Found", "message": "No such data view" });
    let mock = Mock::new().reply(Reply::json(body).status(404));
    let error = kibana(&mock).data_views().delete(FORMER).send().await.expect_err("there is none");
    assert!(error.is_not_found());
    let Some(DataViewsError::NotFound(body)) = error.body() else {
        panic!("no typed body: {error}");
    };
    assert_eq!((body.error.as_deref(), body.message.as_str()), (Some("Not Found"), "No such data view"));
}

#[test]
fn a_swap_is_for_one_saved_object_or_for_several() {
    let one = ReferenceSwap::new(FORMER, OTHER).for_id("dashboard-1");
    let several = ["dashboard-1", "dashboard-2"].map(str::to_owned).to_vec();
    let several =
        ReferenceSwap::new(FORMER, OTHER).from_type("index-pattern").for_id(several).for_type("dashboard").delete(true);
    let expected = [
        json!({ "fromId": FORMER, "toId": OTHER, "forId": "dashboard-1" }),
        json!({
            "fromId": FORMER, "fromType": "index-pattern", "toId": OTHER, "forId": ["dashboard-1", "dashboard-2"],
            "forType": "dashboard", "delete": true,
        }),
    ];
    for (swap, expected) in [one, several].iter().zip(&expected) {
        let body = serde_json::to_value(swap).expect("a body is JSON");
        assert_eq!(differences(expected, &body), Vec::<String>::new());
    }
}
