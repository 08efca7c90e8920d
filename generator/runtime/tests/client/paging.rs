//! Answers that come page by page.

use futures_util::{StreamExt, TryStreamExt};
use openapi_runtime::client::{Extent, Items, NoError, Operation, PageSize, Paged, Pages, Paging, Request, Turning};
use openapi_runtime::mock::{Mock, Reply};
use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};

use crate::support::{client, operation};

static LIST: Operation = operation("GET", "/api/things");

#[derive(Debug, serde::Serialize)]
struct Page {
    data: Vec<u32>,
    total: Option<f64>,
    page: Option<f64>,
    after: Option<Value>,
}

impl<'de> Deserialize<'de> for Page {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut page = Value::deserialize(deserializer)?;
        let data = page["data"].as_array().ok_or_else(|| Error::custom("there are no items"))?;
        let data = data.iter().filter_map(Value::as_u64).map(|item| item as u32).collect();
        let (total, number) = (page["total"].as_f64(), page["page"].as_f64());
        Ok(Self { data, total, page: number, after: page.get_mut("after").map(Value::take) })
    }
}

/// Defines a request that pages in one way.
macro_rules! paged {
    ($name:ident, $turning:expr, $window:expr) => {
        #[derive(Debug)]
        struct $name;

        impl Paged for $name {
            type Page = Page;
            type Item = u32;
            type Errors = NoError;

            const PAGING: Paging = Paging {
                turning: $turning,
                size: Some(PageSize { parameter: "per_page", largest: Some(100) }),
                window: $window,
            };

            fn extent(page: &Page) -> Extent {
                Extent::new(page.data.len()).total(page.total).number(page.page).next(&page.after)
            }

            fn into_items(page: Page) -> Vec<u32> {
                page.data
            }
        }
    };
}

paged!(FromOne, Turning::Number { parameter: "page", first: 1 }, Some(10));
paged!(FromZero, Turning::Number { parameter: "page", first: 0 }, None);
paged!(ByCursor, Turning::Cursor { parameter: "after" }, None);
paged!(ByBoth, Turning::NumberThenCursor { parameter: "page", first: 1, cursor: "after" }, Some(10));

fn mock(replies: impl IntoIterator<Item = Value>) -> Mock {
    replies.into_iter().fold(Mock::new(), |mock, reply| mock.reply(Reply::json(reply)))
}

fn pages<R: Paged>(mock: &Mock) -> Pages<R> {
    Request::new(&client(mock), &LIST).pages()
}

fn from<R: Paged>(mock: &Mock, page: i64, size: i64) -> Pages<R> {
    Request::new(&client(mock), &LIST).query("page", &page).query("per_page", &size).pages()
}

fn items<R: Paged>(mock: &Mock) -> Items<R> {
    pages(mock).items()
}

/// The queries of what was sent.
fn queries(mock: &Mock) -> Vec<String> {
    mock.requests().iter().map(|request| request.query().unwrap_or_default().to_owned()).collect()
}

#[tokio::test]
async fn a_list_without_items_is_one_page() {
    let mock = mock([json!({ "data": [], "total": 0 })]);
    let mut pages = pages::<FromOne>(&mock);
    assert_eq!(pages.next_page(), Some(1));
    assert!(pages.next().await.expect("the first page").expect("an answer").data.is_empty());
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
    assert_eq!((pages.next_page(), pages.total()), (None, Some(0)));
    assert_eq!(queries(&mock), ["page=1"]);
}

#[tokio::test]
async fn the_total_saves_the_last_call() {
    let mock =
        mock([json!({ "data": [1, 2], "total": 3, "page": 1 }), json!({ "data": [3], "total": 3, "page": 2.0 })]);
    assert_eq!(items::<FromOne>(&mock).values().await.expect("two pages"), [1, 2, 3]);
    assert_eq!(queries(&mock), ["page=1", "page=2"]);
}

#[tokio::test]
async fn without_a_total_an_empty_page_is_the_end_and_a_short_one_is_not() {
    let pages_of =
        || mock([json!({ "data": [1, 2] }), json!({ "data": [3] }), json!({ "data": [4] }), json!({ "data": [] })]);
    let mock = pages_of();
    assert_eq!(items::<FromZero>(&mock).values().await.expect("three pages"), [1, 2, 3, 4]);
    assert_eq!(queries(&mock), ["page=0", "page=1", "page=2", "page=3"]);
    let given: Vec<_> = pages::<FromZero>(&pages_of()).try_collect().await.expect("three pages");
    assert_eq!(given.iter().map(|page| page.data.len()).collect::<Vec<_>>(), [2, 1, 1]);
}

#[tokio::test]
async fn the_total_is_that_of_the_last_page() {
    let growing = mock([
        json!({ "data": [1], "total": 1 + 1 }),
        json!({ "data": [2], "total": 3 }),
        json!({ "data": [3], "total": 3 }),
    ]);
    assert_eq!(items::<FromOne>(&growing).values().await.expect("three pages"), [1, 2, 3]);
    let shrinking = mock([json!({ "data": [1], "total": 3 }), json!({ "data": [2], "total": 2 })]);
    assert_eq!(items::<FromOne>(&shrinking).values().await.expect("two pages"), [1, 2]);
    let emptied = mock([json!({ "data": [1], "total": 3 }), json!({ "data": [], "total": 0 })]);
    assert_eq!(items::<FromOne>(&emptied).values().await.expect("two pages"), [1]);
}

#[tokio::test]
async fn a_server_that_ignores_the_number_is_found_out() {
    let echoing = mock([json!({ "data": [1], "total": 9, "page": 1 }), json!({ "data": [1], "total": 9, "page": 1 })]);
    let mut stream = items::<FromOne>(&echoing);
    assert_eq!(stream.next().await.expect("an item").expect("a page"), 1);
    let error = stream.next().await.expect("an error").expect_err("it is page 1 again");
    assert_eq!(error.to_string(), "callThing, page 2: the answer cannot be read: it is page 1 instead of page 2");
    assert!(error.is_decode() && error.page() == Some(2));
    assert!(stream.next().await.is_none(), "asking again changes nothing");

    let silent = mock(vec![json!({ "data": [1] }); 3]);
    let error = items::<FromZero>(&silent).values().await.expect_err("the pages are the same");
    assert!(error.to_string().contains("page 1 is the same as one before it"), "{error}");
    assert_eq!(queries(&silent), ["page=0", "page=1"]);

    let circling = mock((0..9).map(|page| json!({ "data": [page % 3] })));
    let error = items::<FromZero>(&circling).values().await.expect_err("the pages come again");
    assert!(error.to_string().contains("page 3 is the same as one before it"), "{error}");
    assert_eq!(queries(&circling).len(), 4);
}

#[tokio::test]
async fn after_an_error_the_page_is_asked_for_again() {
    let mock = Mock::new()
        .reply(Reply::json(json!({ "data": [1], "total": 2 })))
        .reply(Reply::json(json!({ "message": "starting" })).status(500))
        .reply(Reply::json(json!({ "data": [2], "total": 2 })));
    let mut stream = items::<FromOne>(&mock);
    assert_eq!(stream.next().await.expect("an item").expect("a page"), 1);
    let error = stream.next().await.expect("an error").expect_err("the server is not ready");
    assert!(error.is_server_error());
    assert_eq!(error.to_string(), "callThing, page 2: 500 Internal Server Error: starting");
    assert_eq!(openapi_runtime::client::Error::from(error).page(), Some(2));
    assert_eq!(stream.next_page(), Some(2));
    assert_eq!(stream.next().await.expect("an item").expect("a page"), 2);
    assert!(stream.next().await.is_none());
    assert_eq!(queries(&mock), ["page=1", "page=2", "page=2"]);
}

#[tokio::test]
async fn another_stream_goes_on_where_one_was_left() {
    let mock = mock([
        json!({ "data": [1, 2], "total": 6 }),
        json!({ "data": [3, 4], "total": 6 }),
        json!({ "data": [3, 4], "total": 6 }),
        json!({ "data": [5, 6], "total": 6 }),
    ]);
    let mut first = from::<FromOne>(&mock, 1, 2).items();
    for expected in 1..=3 {
        assert_eq!(first.next().await.expect("an item").expect("a page"), expected);
    }
    let page = first.next_page().expect("there is more");
    assert_eq!(page, 2, "the next item is on the second page");
    let second = from::<FromOne>(&mock, 2, 2).items().values().await.expect("two pages");
    assert_eq!(second, [3, 4, 5, 6]);
    let expected = ["per_page=2&page=1", "per_page=2&page=2", "per_page=2&page=2", "per_page=2&page=3"];
    assert_eq!(queries(&mock), expected, "the total is enough, since the size says what came before");
}

#[tokio::test]
async fn numbers_that_documents_call_no_integers_count_too() {
    let mock = mock([json!({ "data": [3, 4], "total": 4.0, "page": 2.0 })]);
    let request = Request::new(&client(&mock), &LIST).query("page", &2.0).query("per_page", &2.0);
    assert_eq!(request.pages::<FromOne>().items().values().await.expect("one page"), [3, 4]);
}

#[tokio::test]
async fn what_is_not_known_of_pages_before_is_not_assumed() {
    // The server gives out smaller pages than the caller asked for.
    let mock = mock([
        json!({ "data": [4], "total": 5 }),
        json!({ "data": [5], "total": 5 }),
        json!({ "data": [], "total": 5 }),
    ]);
    assert_eq!(from::<FromOne>(&mock, 3, 2).items().values().await.expect("three pages"), [4, 5]);
}

#[tokio::test]
async fn limits_end_a_stream_before_its_end() {
    let list = || mock([json!({ "data": [1, 2], "total": 6 }), json!({ "data": [3, 4], "total": 6 })]);
    let mock = list();
    let mut pages = pages::<FromOne>(&mock).max_pages(1);
    assert!(pages.next().await.is_some() && pages.next().await.is_none());
    assert_eq!((queries(&mock).len(), pages.next_page(), pages.total()), (1, Some(2), Some(6)));

    let mock = list();
    let mut three = items::<FromOne>(&mock).max_items(3);
    assert_eq!(three.by_ref().try_collect::<Vec<_>>().await.expect("two pages"), [1, 2, 3]);
    assert_eq!(three.next_page(), Some(2));

    let mock = list();
    assert_eq!(items::<FromOne>(&mock).max_items(2).values().await.expect("one page"), [1, 2]);
    assert_eq!(items::<FromOne>(&mock).max_items(0).values().await.expect("no page"), [] as [u32; 0]);
    assert_eq!(items::<FromOne>(&mock).max_pages(0).values().await.expect("no page"), [] as [u32; 0]);
    assert_eq!(queries(&mock).len(), 1);
}

#[tokio::test]
async fn what_cannot_be_a_page_is_not_asked_for() {
    for (page, size, expected) in [
        (1, 101, "the query parameter `per_page` is 101, and 100 is the largest page"),
        (1, 0, "the query parameter `per_page` is 0: a page without items is the end of a list"),
        (1, -1, "the query parameter `per_page` is -1, and counts nothing"),
        (0, 5, "there is no page 0: the first one is 1"),
        (
            3,
            5,
            "the page reaches beyond the first 10 items, and the server gives out no more: ask for less, or for a page size that divides 10",
        ),
    ] {
        let mock = Mock::new();
        let mut pages = from::<FromOne>(&mock, page, size);
        let error = pages.next().await.expect("an error").expect_err("there is no such page");
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().ends_with(expected), "{error}");
        assert!(pages.next().await.is_none() && mock.requests().is_empty());
    }
}

#[tokio::test]
async fn beyond_the_window_a_list_goes_on_by_cursor() {
    let page = |items: std::ops::RangeInclusive<u32>| {
        let after = items.clone().last().map(|last| format!("[{last}]"));
        json!({ "data": items.collect::<Vec<_>>(), "total": 13, "after": after })
    };
    let end = json!({ "data": [], "total": 13 });
    let list = || mock([page(1..=5), page(6..=10), page(11..=13), end.clone()]);
    let all: Vec<u32> = (1..=13).collect();
    let whole = list();
    assert_eq!(items::<ByBoth>(&whole).values().await.expect("three pages"), all);
    assert_eq!(queries(&whole), ["page=1", "page=2", "after=%5B10%5D", "after=%5B13%5D"]);

    let large = mock([page(1..=7), page(8..=13), end.clone()]);
    assert_eq!(from::<ByBoth>(&large, 1, 7).items().values().await.expect("two pages"), all);
    let sent = ["per_page=7&page=1", "per_page=7&after=%5B7%5D", "per_page=7&after=%5B13%5D"];
    assert_eq!(queries(&large), sent);

    let continued = mock([page(11..=13), end.clone()]);
    let stream = Request::new(&client(&continued), &LIST).query("after", "[10]").pages::<ByBoth>().items();
    assert_eq!(stream.values().await.expect("one page"), [11, 12, 13]);
    assert_eq!(queries(&continued), ["after=%5B10%5D", "after=%5B13%5D"]);
}

#[tokio::test]
async fn the_end_of_what_the_server_gives_out_is_an_error() {
    let full = |first: u32| json!({ "data": (first..first + 5).collect::<Vec<_>>(), "total": 23 });
    let mock = mock([full(1), full(6)]);
    let mut stream = items::<FromOne>(&mock);
    let mut read = 0;
    let error = loop {
        match stream.next().await.expect("an item or an error") {
            Ok(_) => read += 1,
            Err(error) => break error,
        }
    };
    assert_eq!(read, 10);
    assert_eq!(
        error.to_string(),
        "callThing, page 3: invalid request: the page reaches beyond the first 10 items of 23, and the server gives out no \
         more: ask for less, or for a page size that divides 10"
    );
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn cursors_are_followed() {
    let mock = mock([
        json!({ "data": [1], "after": ["a", 1] }),
        json!({ "data": [2], "after": "b" }),
        json!({ "data": [3], "after": null }),
    ]);
    let mut stream = items::<ByCursor>(&mock);
    assert_eq!(stream.next().await.expect("an item").expect("a page"), 1);
    assert_eq!((stream.next_page(), stream.next_cursor()), (None, Some(&json!(["a", 1]).into())));
    assert_eq!(stream.values().await.expect("two pages"), [2, 3]);
    assert_eq!(queries(&mock), ["", "after=a&after=1", "after=b"]);

    let stuck = self::mock(vec![json!({ "data": [1], "after": "a" }); 3]);
    let error = items::<ByCursor>(&stuck).values().await.expect_err("the cursor does not move");
    assert!(error.to_string().contains("the server seems to ignore the cursor"), "{error}");
    assert_eq!(queries(&stuck), ["", "after=a"]);

    let circling = self::mock((0..9).map(|page| json!({ "data": [page], "after": page % 3 })));
    let error = items::<ByCursor>(&circling).values().await.expect_err("the cursors come again");
    assert!(error.to_string().contains("the server seems to ignore the cursor"), "{error}");
    assert_eq!(queries(&circling), ["", "after=0", "after=1", "after=2"]);
}

#[tokio::test]
async fn a_cursor_says_more_than_an_empty_page_and_a_total() {
    let filtered = mock([
        json!({ "data": [1, 2], "after": "a" }),
        json!({ "data": [], "after": "b" }),
        json!({ "data": [3], "after": "" }),
    ]);
    assert_eq!(items::<ByCursor>(&filtered).values().await.expect("three pages"), [1, 2, 3]);
    assert_eq!(queries(&filtered), ["", "after=a", "after=b"]);

    let capped = mock([
        json!({ "data": [1, 2], "total": 2, "after": "a" }),
        json!({ "data": [3], "total": 2, "after": "b" }),
        json!({ "data": [], "total": 2 }),
    ]);
    assert_eq!(items::<ByCursor>(&capped).values().await.expect("three pages"), [1, 2, 3]);
    assert_eq!(queries(&capped), ["", "after=a", "after=b"]);

    let repeated = mock([json!({ "data": [1], "total": 1, "after": "a" }), json!({ "data": [], "after": "a" })]);
    assert_eq!(items::<ByCursor>(&repeated).values().await.expect("two pages"), [1]);
    assert_eq!(queries(&repeated), ["", "after=a"]);
}

#[tokio::test]
async fn each_page_is_sent_with_the_body_of_the_request() {
    static FIND: Operation = operation("POST", "/api/things/_find");
    let mock = mock([json!({ "data": [1] }), json!({ "data": [] })]);
    let request = Request::new(&client(&mock), &FIND).json("application/json", &json!({ "ids": [7] }));
    assert_eq!(request.pages::<FromOne>().items().values().await.expect("two pages"), [1]);
    let bodies: Vec<String> = mock.requests().iter().map(|request| request.to_text()).collect();
    assert!(bodies.iter().all(|text| text.ends_with("{\"ids\":[7]}")), "{bodies:?}");
    assert_eq!(bodies.len(), 2);
}

#[tokio::test]
async fn streams_can_be_sent_to_other_tasks() {
    fn sendable<T: Send>(value: T) -> T {
        value
    }
    let mock = mock([json!({ "data": [1], "total": 1 })]);
    let mut stream = sendable(items::<FromOne>(&mock));
    assert_eq!(
        format!("{stream:?}"),
        "Items { pages: Pages { operation: \"callThing\", next_page: Some(1), .. }, .. }"
    );
    assert!(stream.next().await.is_some());
}
