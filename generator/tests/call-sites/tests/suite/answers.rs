//! What a client makes of answers that are not as documented.

use kibana_client::Kibana;
use kibana_client::mock::{Mock, Reply};
use serde_json::json;

fn mock() -> Mock {
    let space = json!({ "id": "logistics", "name": "Logistics", "founded": 1998 });
    Mock::new().reply(Reply::json(json!([7, space])))
}

#[tokio::test]
async fn strict_answers_and_bad_items_are_settings_of_every_client() {
    let mock = mock();
    let builder = Kibana::builder("https://kibana.example").transport(mock.clone());
    let kibana = builder.skip_bad_items(true).build().expect("a client");
    let spaces = kibana.spaces().list().send().await.expect("the good item");
    let found: Vec<String> = spaces.deviations().iter().map(ToString::to_string).collect();
    assert_eq!(spaces.len(), 1);
    assert_eq!(found, ["/0 could not be decoded and was left out", "/0/founded is unknown"]);

    let builder = Kibana::builder("https://kibana.example").transport(self::mock());
    let kibana = builder.skip_bad_items(true).strict_answers(true).build().expect("a client");
    let error = kibana.spaces().list().send().await.expect_err("a strict client refuses it");
    assert!(error.to_string().contains("/0/founded is unknown"), "{error}");
}
