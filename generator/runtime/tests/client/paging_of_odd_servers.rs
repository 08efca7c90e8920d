//! Pages of servers that leave out what their documents promise, or whose items cannot be decoded.

use openapi_runtime::client::{
    Builder, Client, Extent, Items, NoError, Operation, PageSize, Paged, Paging, Request, Response, Retry, Turning,
};
use openapi_runtime::mock::{Mock, Reply};
use openapi_runtime::record;
use openapi_runtime::wire::Kept;
use serde_json::{Value, json};

use crate::support::operation;

static LIST: Operation = operation("GET", "/api/things");

/// A page whose number and total are required, so that they are zero where a server leaves them out.
#[derive(Clone, PartialEq)]
struct Page {
    data: Vec<u32>,
    total: i64,
    page: i64,
    after: Option<String>,
    _kept: Kept,
}

record! {
    Page + _kept;
    required_number data = "data";
    required_number total = "total";
    required_number page = "page";
    optional after = "after";
}

/// Defines a request that pages in one way.
macro_rules! paged {
    ($name:ident, $turning:expr) => {
        paged!($name, $turning, None);
    };
    ($name:ident, $turning:expr, $size:expr) => {
        struct $name;

        impl Paged for $name {
            type Page = Page;
            type Item = u32;
            type Errors = NoError;

            const PAGING: Paging = Paging { turning: $turning, size: $size, window: None };

            fn extent(page: &Page) -> Extent {
                Extent::of(&page.data).total(page.total).number(page.page).next(&page.after)
            }

            fn into_items(page: Page) -> Vec<u32> {
                page.data
            }
        }
    };
}

paged!(FromOne, Turning::Number { parameter: "page", first: 1 });
paged!(OfSize, Turning::Number { parameter: "page", first: 1 }, Some(PageSize { parameter: "size", largest: None }));
paged!(FromZero, Turning::Number { parameter: "page", first: 0 });
paged!(ByCursor, Turning::Cursor { parameter: "after" });

fn mock(replies: impl IntoIterator<Item = Value>) -> Mock {
    replies.into_iter().fold(Mock::new(), |mock, reply| mock.reply(Reply::json(reply)))
}

fn request(mock: &Mock) -> Request {
    let client: Client = Builder::new("http://host.test").skip_bad_items(true).transport(mock.clone()).build().unwrap();
    Request::new(&client, &LIST)
}

fn items<R: Paged>(mock: &Mock) -> Items<R> {
    request(mock).pages().items()
}

#[tokio::test]
async fn a_total_that_is_left_out_is_not_the_end() {
    let pages =
        || [json!({ "data": [1, 2], "page": 1 }), json!({ "data": [3], "page": 2 }), json!({ "data": [], "page": 3 })];
    let missing = mock(pages());
    assert_eq!(items::<FromOne>(&missing).values().await.unwrap(), [1, 2, 3]);
    assert_eq!(missing.requests().len(), 3);
    let null = mock(pages().map(|mut page| {
        page["total"] = Value::Null;
        page
    }));
    let mut pages = request(&null).pages::<FromOne>();
    pages.next().await.unwrap().unwrap();
    assert_eq!((pages.total(), pages.next_page()), (None, Some(2)));
    // A list without items has none.
    let empty = mock([json!({ "data": [], "total": 0, "page": 1 })]);
    let mut pages = request(&empty).pages::<FromOne>();
    pages.next().await.unwrap().unwrap();
    assert_eq!((pages.total(), pages.next_page()), (Some(0), None));
}

#[tokio::test]
async fn a_page_without_items_is_not_the_end_where_the_total_says_that_there_are_some() {
    let empty = |page: u32| json!({ "data": [], "total": 3, "page": page });
    let failed = async |stream: Items<FromOne>| stream.values().await.unwrap_err().to_string();
    let expected = "callThing, page 1: the answer cannot be read: it has no items, and the server tells of 3";
    assert_eq!(failed(items(&mock([empty(1)]))).await, expected);
    let pages = || mock([json!({ "data": [], "total": 3, "page": 0 })]);
    assert!(items::<FromZero>(&pages()).values().await.unwrap_err().is_decode());
    assert!(items::<ByCursor>(&pages()).values().await.unwrap_err().is_decode());
    // Items that cannot be decoded are some, and a cursor leads to others.
    let gaps = mock([json!({ "data": ["one"], "total": 1, "page": 1 }), json!({ "data": [], "total": 1, "page": 2 })]);
    assert!(items::<FromOne>(&gaps).values().await.unwrap().is_empty());
    let led = mock([json!({ "data": [], "total": 1, "after": "a" }), json!({ "data": [1], "total": 1 })]);
    assert_eq!(items::<ByCursor>(&led).values().await.unwrap(), [1]);
    // After the first page, it depends on how many items a page has: some of them may be hidden from the caller.
    let short = || mock([json!({ "data": [1], "total": 3, "page": 1 }), empty(2)]);
    assert_eq!(items::<FromOne>(&short()).values().await.unwrap(), [1]);
    let sized = |mock: &Mock, size: u32| request(mock).query("size", &size).pages::<OfSize>().items();
    assert_eq!(sized(&short(), 3).values().await.unwrap(), [1]);
    let error = sized(&short(), 2).values().await.unwrap_err();
    assert_eq!(error.page(), Some(2));
    // A caller who begins after the end asks for nothing.
    assert!(
        request(&mock([empty(3)])).query("page", &3).query("size", &2).pages::<OfSize>().items().values().await.is_ok()
    );
}

#[tokio::test]
async fn a_number_that_is_left_out_is_no_other_page() {
    let pages =
        [json!({ "data": [1], "total": 3 }), json!({ "data": [2], "total": 3 }), json!({ "data": [3], "total": 3 })];
    assert_eq!(items::<FromOne>(&mock(pages.clone())).values().await.unwrap(), [1, 2, 3]);
    assert_eq!(items::<FromZero>(&mock(pages)).values().await.unwrap(), [1, 2, 3]);
    // A server that ignores the number is found out by what it answers.
    let silent = mock(vec![json!({ "data": [1], "total": 3, "page": 0 }); 3]);
    let error = items::<FromZero>(&silent).values().await.unwrap_err();
    assert!(error.to_string().contains("page 1 is the same as one before it"), "{error}");
    assert_eq!(silent.requests().len(), 2);
}

#[tokio::test]
async fn a_page_of_bad_items_is_not_the_end() {
    let numbered = mock([
        json!({ "data": [1, "two"], "total": 5, "page": 1 }),
        json!({ "data": ["three", "four"], "total": 5, "page": 2 }),
        json!({ "data": [5], "total": 5, "page": 3 }),
        json!({ "data": [], "total": 5, "page": 4 }),
    ]);
    let mut pages = request(&numbered).pages::<FromOne>();
    let mut lengths = Vec::new();
    while let Some(page) = pages.next().await {
        let page: Response<Page> = page.unwrap();
        let left_out = page.deviations().iter().filter(|found| found.to_string().ends_with("was left out")).count();
        lengths.push((page.data.len(), left_out));
    }
    assert_eq!(lengths, [(1, 1), (0, 2), (1, 0)]);

    let by_cursor = mock([
        json!({ "data": [1], "after": "a" }),
        json!({ "data": ["two"], "after": "b" }),
        json!({ "data": [3], "after": null }),
    ]);
    assert_eq!(items::<ByCursor>(&by_cursor).values().await.unwrap(), [1, 3]);

    // Bad pages that repeat are no list without an end.
    let stuck = mock((0..9).map(|page| json!({ "data": ["one"], "after": (page % 3).to_string() })));
    let error = items::<ByCursor>(&stuck).values().await.unwrap_err();
    assert!(error.to_string().contains("the server seems to ignore the cursor"), "{error}");
    assert_eq!(stuck.requests().len(), 4);
}

#[tokio::test]
async fn the_same_items_are_the_same_page_whatever_is_told_of_it() {
    // The number is the one that was asked for.
    let echoing = mock((1..9).map(|page| json!({ "data": [1], "page": page })));
    let error = items::<FromOne>(&echoing).values().await.unwrap_err();
    assert!(error.to_string().contains("page 2 is the same as one before it"), "{error}");
    let counting = mock((1..9).map(|page| json!({ "data": [1], "page": page, "total": 5 })));
    assert!(items::<FromOne>(&counting).values().await.is_err());
    // Something else differs.
    let timed = mock((1..9).map(|took| json!({ "data": [1], "took": took })));
    assert!(items::<FromOne>(&timed).values().await.unwrap_err().to_string().contains("page 2 is the same"));
    let circling = mock((1..9).map(|page| json!({ "data": [page % 3], "page": page, "took": page * 7 })));
    assert!(items::<FromOne>(&circling).values().await.unwrap_err().to_string().contains("page 4 is the same"));
    assert_eq!((echoing.requests().len(), timed.requests().len(), circling.requests().len()), (2, 2, 4));
    let renewed = mock((1..9).map(|page| json!({ "data": [page % 3], "after": format!("point-{page}") })));
    let error = items::<ByCursor>(&renewed).values().await.unwrap_err();
    assert!(error.to_string().contains("it is the same page as one before it"), "{error}");
    assert_eq!(renewed.requests().len(), 4);
    // Of pages whose items were left out, nobody knows whether they are the same.
    let bad = mock([
        json!({ "data": ["a"], "page": 1 }),
        json!({ "data": ["a"], "page": 2 }),
        json!({ "data": [1], "page": 3 }),
        json!({ "data": [], "page": 4 }),
    ]);
    assert_eq!(items::<FromOne>(&bad).values().await.unwrap(), [1]);
}

/// How many requests a caller makes who goes on after each error, and how many errors there are.
async fn stubborn(replies: impl IntoIterator<Item = Reply>) -> (usize, usize) {
    let mock = replies.into_iter().fold(Mock::new(), Mock::reply);
    let client: Client = Builder::new("http://host.test").transport(mock.clone()).build().unwrap();
    let mut items = Request::new(&client, &LIST).with_retry(Retry::none()).pages::<FromOne>().items();
    let mut errors = 0;
    while let Some(item) = items.next().await {
        errors += usize::from(item.is_err());
        assert!(errors < 20, "there is no end");
    }
    (mock.requests().len(), errors)
}

#[tokio::test]
async fn errors_that_stay_end_a_list() {
    for status in [400, 401, 403, 404, 409, 422] {
        assert_eq!(stubborn(vec![Reply::empty(status); 9]).await, (1, 1), "{status}");
    }
    assert_eq!(stubborn(vec![Reply::text("<html>"); 9]).await, (1, 1));
    assert_eq!(stubborn(vec![Reply::empty(500); 9]).await, (2, 2));
    let end = || Reply::json(json!({ "data": [], "total": 0 }));
    let failures = || [Reply::empty(503), Reply::connect_failure(), Reply::empty(429), Reply::empty(500)];
    assert_eq!(stubborn(failures().into_iter().chain([end()])).await, (5, 4));
    // What passes in between begins a new row.
    assert_eq!(stubborn([Reply::empty(500), Reply::empty(503), Reply::empty(500), end()]).await, (4, 3));
}
