//! Pages that begin after a number of items, and pages that are asked for in the body.

use openapi_runtime::client::{Extent, Items, NoError, Operation, PageSize, Paged, Paging, Request, Turning};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::support::{client, operation};

static SEARCH: Operation = operation("POST", "/api/things/_search");

/// Defines a request that pages in one way.
macro_rules! paged {
    ($name:ident, $turning:expr, $size:expr, $window:expr) => {
        struct $name;

        impl Paged for $name {
            type Page = Value;
            type Item = Value;
            type Errors = NoError;

            const PAGING: Paging = Paging {
                turning: $turning,
                size: Some(PageSize { parameter: $size, largest: Some(100) }),
                window: $window,
            };

            fn extent(page: &Value) -> Extent {
                let items = page["data"].as_array().cloned().unwrap_or_default();
                Extent::of(&items).total(page["total"].as_u64()).next(&page["after"])
            }

            fn into_items(page: Value) -> Vec<Value> {
                page["data"].as_array().cloned().unwrap_or_default()
            }
        }
    };
}

paged!(ByOffset, Turning::Offset { parameter: "offset" }, "limit", Some(10));
paged!(InBody, Turning::Offset { parameter: "/from" }, "/size", None);
paged!(Numbered, Turning::Number { parameter: "/at/page", first: 1 }, "/at/size", None);
paged!(AfterBody, Turning::Cursor { parameter: "/after" }, "/size", None);

fn mock(replies: impl IntoIterator<Item = Value>) -> Mock {
    replies.into_iter().fold(Mock::new(), |mock, reply| mock.reply(Reply::json(reply)))
}

fn items<R: Paged>(mock: &Mock, build: impl FnOnce(Request) -> Request) -> Items<R> {
    build(Request::new(&client(mock), &SEARCH)).pages::<R>().items()
}

fn bodies(mock: &Mock) -> Vec<Value> {
    mock.requests().iter().map(|request| request.json().unwrap_or_default()).collect()
}

#[tokio::test]
async fn each_page_begins_after_the_items_before_it() {
    let mock = mock([json!({"data": [1, 2], "total": 5}), json!({"data": [3]}), json!({"data": [4, 5], "total": 5})]);
    let mut things = items::<ByOffset>(&mock, |request| request.query("limit", &2));
    assert_eq!((things.next().await.unwrap().unwrap(), things.total()), (json!(1), Some(5)));
    assert_eq!(things.next_page(), Some(0));
    assert_eq!(things.values().await.unwrap(), [2, 3, 4, 5].map(|item| json!(item)));
    let queries: Vec<_> =
        mock.requests().iter().map(|request| request.query().unwrap_or_default().to_owned()).collect();
    assert_eq!(queries, [0, 2, 3].map(|offset| format!("limit=2&offset={offset}")));
    let mock = self::mock([json!({"data": [1, 2], "total": 5}), json!({"data": [], "total": 5})]);
    let error = items::<ByOffset>(&mock, |request| request).values().await.unwrap_err();
    assert!(error.to_string().contains("it has no items, and the server tells of 5"), "{error}");
}

#[tokio::test]
async fn the_properties_of_a_body_ask_for_pages_next_to_the_others() {
    let mock = mock([json!({"data": [1, 2], "total": 3}), json!({"data": [3], "total": 3})]);
    let body = json!({"query": "a", "exact": 12345678901234567890_u64, "size": 2});
    let things = items::<InBody>(&mock, |request| request.json("application/json", &body)).values().await.unwrap();
    assert_eq!(things, [json!(1), json!(2), json!(3)]);
    let with = |from: u64| json!({"query": "a", "exact": 12345678901234567890_u64, "size": 2, "from": from});
    assert_eq!(bodies(&mock), [with(0), with(2)]);
    assert!(mock.requests().iter().all(|request| request.to_text().contains("content-type: application/json\n")));
}

#[tokio::test]
async fn a_stream_starts_where_the_body_says() {
    let mock = mock([json!({"data": [5], "total": 5})]);
    let mut things = items::<InBody>(&mock, |request| request.json("application/json", &json!({"from": 4})));
    assert_eq!(things.next().await.unwrap().unwrap(), 5);
    assert!(things.next().await.is_none());
    assert_eq!(bodies(&mock), [json!({"from": 4})]);
}

#[tokio::test]
async fn properties_may_be_in_others_and_a_body_may_be_missing() {
    let mock = mock([json!({"data": [1]}), json!({"data": []})]);
    assert_eq!(items::<Numbered>(&mock, |request| request).values().await.unwrap(), [json!(1)]);
    assert_eq!(bodies(&mock), [1, 2].map(|page| json!({"at": {"page": page}})));
}

#[tokio::test]
async fn cursors_may_be_lists() {
    let mock = mock([json!({"data": [1], "after": [7, "a"]}), json!({"data": [2]})]);
    let things = items::<AfterBody>(&mock, |request| request.json("application/json", &json!({"size": 1})));
    assert_eq!(things.values().await.unwrap(), [json!(1), json!(2)]);
    assert_eq!(bodies(&mock), [json!({"size": 1}), json!({"size": 1, "after": [7, "a"]})]);
}

#[tokio::test]
async fn what_cannot_be_asked_for_is_told() {
    for (body, message) in [
        (json!({"size": 101}), "the property `size` of the body is 101, and 100 is the largest page"),
        (json!({"from": -1}), "the property `from` of the body is -1, and counts nothing"),
        (json!([1]), "the body is no JSON object, so that no page can be asked for in it"),
    ] {
        let mock = Mock::new();
        let error =
            items::<InBody>(&mock, |request| request.json("application/json", &body)).values().await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(message), "{error}");
        assert!(mock.requests().is_empty());
    }
    let mock = mock([json!({"data": [1, 2, 3, 4, 5, 6]}), json!({"data": [1, 2, 3, 4, 5, 6]})]);
    let error = items::<ByOffset>(&mock, |request| request.query("limit", &6)).values().await.unwrap_err();
    assert!(error.to_string().contains("reaches beyond the first 10 items"), "{error}");
    let error = items::<InBody>(&self::mock([json!({"data": [1]}), json!({"data": [1]})]), |request| request)
        .values()
        .await
        .unwrap_err();
    assert!(error.to_string().contains("the page after 1 items is the same as one before it"), "{error}");
}
