//! Lists that are read page by page.

use call_sites::clients::kibana;
use insta::assert_snapshot;
use kibana_client::mock::{Mock, Reply};
use kibana_client::model::security_ai_assistant::AnonymizationFieldSortField;
use serde_json::{Value, json};

/// A page of two fields, of five in all.
fn page(number: u64) -> Value {
    let all = ["host.ip", "host.name", "user.email", "user.id", "user.name"];
    let fields: Vec<Value> = all
        .chunks(2)
        .nth(number as usize - 1)
        .unwrap_or_default()
        .iter()
        .map(|name| json!({ "id": name, "field": name }))
        .collect();
    json!({ "data": fields, "page": number, "perPage": 2, "total": 5 })
}

fn answering(replies: impl IntoIterator<Item = Reply>) -> Mock {
    replies.into_iter().fold(Mock::new(), Mock::reply)
}

fn sent(mock: &Mock) -> String {
    mock.requests().iter().map(|request| request.to_text()).collect::<Vec<_>>().join("\n\n----\n\n")
}

#[tokio::test]
async fn the_items_of_all_pages_are_one_list() {
    let mock = answering([1, 2, 3].map(page).map(Reply::json));
    let kibana = kibana(&mock).space("logistics").expect("the id is valid");
    let fields = kibana.security_ai_assistant().anonymization_fields().list();
    let fields = fields.sort_field(AnonymizationFieldSortField::Field).per_page(2).items().values().await;
    let names: Vec<String> = fields.expect("three pages").into_iter().map(|field| field.field).collect();
    assert_eq!(names, ["host.ip", "host.name", "user.email", "user.id", "user.name"]);
    assert_snapshot!("all_pages", sent(&mock));
}

#[tokio::test]
async fn a_list_goes_on_after_an_error_and_in_another_stream() {
    let unavailable = Reply::json(json!({ "message": "Kibana server is not ready yet" })).status(503);
    let pages = [2, 3, 4].map(page).map(Reply::json);
    let mock = answering([Reply::json(page(1)), unavailable].into_iter().chain(pages));
    let kibana = kibana(&mock);
    let find = || kibana.security_ai_assistant().anonymization_fields().list().per_page(2);

    let mut pages = find().pages();
    assert_eq!(pages.next().await.expect("a page").expect("it is there").data.len(), 2);
    let error = pages.next().await.expect("an error").expect_err("Kibana is not ready");
    assert!(error.is_unavailable() && error.page() == Some(2), "{error}");
    assert_eq!(pages.next().await.expect("a page").expect("it is there").page, 2);

    let rest = find().page(pages.next_page().expect("there is more")).items().values().await;
    assert_eq!(rest.expect("the last page").len(), 1);
    assert_eq!(
        mock.requests().len(),
        5,
        "a short page does not say how many items were before it: one call makes sure"
    );
}
