//! Answers that their document does not describe.

use std::collections::BTreeMap;

use openapi_runtime::client::{
    Builder, CallError, Client, DecodeFailure, Deviation, DeviationKind, ErrorSet, Method, NoError, Operation, Request,
    StatusCode, SuccessSet, decode, is_one_of, json,
};
use openapi_runtime::mock::{Mock, Reply};
use openapi_runtime::wire::{Kept, Serialize, Serializer};
use openapi_runtime::{Json, record};
use serde_json::json;

use crate::support::PLAIN;

#[derive(Clone, Default, PartialEq)]
pub struct Pet {
    pub id: String,
    pub tags: Option<Vec<i64>>,
    _kept: Kept,
}

record! {
    Pet + _kept: new;
    required id = "id";
    optional_number tags = "tags";
}

#[derive(Clone, PartialEq)]
struct Pets {
    items: Vec<Pet>,
    _kept: Kept,
}

record! {
    Pets + _kept;
    required items = "items";
}

/// One documented status.
#[derive(Debug)]
struct Found(Pet);

impl Serialize for Found {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl SuccessSet for Found {
    const KNOWN: &'static [(u16, &'static [&'static str])] = &[(200, &["application/json"])];

    fn decode(status: StatusCode, _: &str, body: &[u8]) -> Result<Option<Self>, DecodeFailure> {
        if status == 200 { json(body).map(|pet| Some(Self(pet))) } else { Ok(None) }
    }
}

impl ErrorSet for Pet {
    fn decode(_: StatusCode, body: &[u8]) -> Option<Self> {
        decode(body)
    }
}

#[derive(Clone, PartialEq)]
struct Weighed {
    weights: BTreeMap<String, f64>,
    series: Vec<f64>,
    counts: BTreeMap<String, i64>,
    tags: BTreeMap<String, String>,
    _kept: Kept,
}

record! {
    Weighed + _kept;
    required_number weights = "weights";
    required_number series = "series";
    required_number counts = "counts";
    required tags = "tags";
}

pub fn builder(mock: &Mock) -> Builder<Client> {
    Builder::new("https://pets.example/api").transport(mock.clone())
}

fn answers(text: &str) -> Mock {
    Mock::new().reply(Reply::text(text).header("content-type", "application/json"))
}

async fn pets(client: &Client) -> Result<(Pets, Vec<String>), CallError<NoError>> {
    let answer = Request::new(client, &PLAIN).send_json::<Pets, NoError>().await?;
    let found = answer.deviations().iter().map(ToString::to_string).collect();
    Ok((answer.into_inner(), found))
}

#[tokio::test]
async fn deviations_can_be_asked_for() {
    let text = r#"{"items":[{"id":"a"},{"id":null,"color":"red"}],"total":2}"#;
    let mock = answers(text);
    let (pets, found) = pets(&builder(&mock).build().unwrap()).await.unwrap();
    assert_eq!(found, ["/total is unknown", "/items/1/id is null", "/items/1/color is unknown"]);
    assert_eq!(serde_json::to_string(&pets).unwrap(), text);
}

#[tokio::test]
async fn strict_answers_make_errors_that_name_all_of_them() {
    let mock = answers(r#"{"items":[{"id":"a"},{"id":null,"color":"red"}]}"#);
    let client = builder(&mock).strict_answers(true).build().unwrap();
    let error = pets(&client).await.unwrap_err();
    assert!(error.is_decode());
    let message = error.message().unwrap();
    assert_eq!(message, "the answer is not as documented: /items/1/id is null; /items/1/color is unknown");
    let mock = answers(r#"{"items":[{"id":"a"}]}"#);
    assert!(pets(&builder(&mock).strict_answers(true).build().unwrap()).await.unwrap().1.is_empty());
}

#[tokio::test]
async fn a_bad_item_is_an_error_with_its_index() {
    let mock = answers(r#"{"items":[{"id":"a"},{"id":7}]}"#);
    let error = pets(&builder(&mock).build().unwrap()).await.unwrap_err();
    assert_eq!(error.decode_path(), Some("items[1].id"));
}

#[tokio::test]
async fn bad_items_are_left_out_if_that_is_wanted() {
    let text = r#"{"items":[7,{"id":"a","tags":[1,"x",null,2]},{"id":"b","tags":["y"]},{"id":[]},{"id":"c"},null]}"#;
    let mock = answers(text);
    let (pets, found) = pets(&builder(&mock).skip_bad_items(true).build().unwrap()).await.unwrap();
    let left_out = ["/items/0", "/items/1/tags/1", "/items/1/tags/2", "/items/2/tags/0", "/items/3", "/items/5"];
    assert_eq!(found, left_out.map(|pointer| format!("{pointer} could not be decoded and was left out")));
    let ids: Vec<&str> = pets.items.iter().map(|pet| pet.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(pets.items[0].tags, Some(vec![1, 2]));
}

#[tokio::test]
async fn what_is_not_in_a_list_is_an_error_all_the_same() {
    for text in [r#"{"items":7}"#, "[", ""] {
        let mock = answers(text);
        let error = pets(&builder(&mock).skip_bad_items(true).build().unwrap()).await.unwrap_err();
        assert!(error.is_decode(), "{text}: {error}");
    }
}

#[tokio::test]
async fn items_that_were_left_out_are_errors_of_strict_answers() {
    let mock = answers(r#"{"items":[7]}"#);
    let client = builder(&mock).skip_bad_items(true).strict_answers(true).build().unwrap();
    let error = pets(&client).await.unwrap_err();
    assert!(error.message().unwrap().ends_with("/items/0 could not be decoded and was left out"), "{error}");
}

#[tokio::test]
async fn an_undocumented_status_is_a_deviation() {
    let mock = Mock::new()
        .reply(Reply::json(json!({"id": "a"})).status(206))
        .reply(Reply::json(json!({"id": "a"})).status(203));
    let client = builder(&mock).build().unwrap();
    let _ = Request::new(&client, &PLAIN).send_empty::<NoError>().await;
    let answer = Request::new(&client, &PLAIN).send_by_status::<Found, NoError>().await.unwrap();
    assert_eq!(
        answer.deviations().iter().map(|found| found.kind()).collect::<Vec<_>>(),
        [DeviationKind::UndocumentedStatus]
    );
    let mock = Mock::new().reply(Reply::json(json!({"id": "a"})).status(203));
    let client = builder(&mock).strict_answers(true).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_by_status::<Found, NoError>().await.unwrap_err();
    assert!(error.message().unwrap().ends_with("the answer has an undocumented status"), "{error}");
}

#[tokio::test]
async fn an_undocumented_status_is_a_deviation_of_every_call() {
    static CREATE: Operation = Operation::new("create", "POST", "/pets").answers(&[201]);
    let kinds = |found: Vec<Deviation>| found.iter().map(Deviation::kind).collect::<Vec<_>>();
    let client = |reply: Reply, is_strict: bool| {
        let mock = Mock::new().on(Method::POST, "/api/pets", reply);
        builder(&mock).strict_answers(is_strict).build().unwrap()
    };
    for (status, expected) in [(201, vec![]), (203, vec![DeviationKind::UndocumentedStatus])] {
        let json = client(Reply::json(json!({"id": "a"})).status(status), false);
        let request = || Request::new(&json, &CREATE);
        assert_eq!(kinds(request().send_json::<Pet, NoError>().await.unwrap().deviations()), expected);
        assert_eq!(kinds(request().send_empty::<NoError>().await.unwrap().deviations()), expected);
        let text = client(Reply::text("a").status(status).header("content-type", "text/plain"), false);
        let request = || Request::new(&text, &CREATE);
        assert_eq!(kinds(request().send_text::<NoError>().await.unwrap().deviations()), expected);
        assert_eq!(kinds(request().send_bytes::<NoError>().await.unwrap().map(|_| ()).deviations()), expected);
    }
    let strict = client(Reply::json(json!({"id": "a"})).status(202), true);
    let request = || Request::new(&strict, &CREATE);
    for error in [
        request().send_json::<Pet, NoError>().await.unwrap_err(),
        request().send_empty::<NoError>().await.unwrap_err(),
        request().send_bytes::<NoError>().await.unwrap_err(),
    ] {
        assert!(error.message().unwrap().ends_with("the answer has an undocumented status"), "{error}");
    }
}

#[tokio::test]
async fn error_bodies_have_deviations() {
    let mock = Mock::new().reply(Reply::json(json!({"reason": "no"})).status(400));
    let client = builder(&mock).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_json::<Pets, Pet>().await.unwrap_err();
    let found: Vec<String> = error.deviations().iter().map(ToString::to_string).collect();
    assert_eq!(found, ["/id is missing", "/reason is unknown"]);
}

#[tokio::test]
async fn an_undocumented_status_is_a_deviation_of_errors() {
    static DELETE: Operation = Operation::new("delete", "DELETE", "/pets").refuses(&[400, 404]);
    let mock = Mock::new()
        .reply(Reply::json(json!({"id": "a"})).status(404))
        .reply(Reply::json(json!({"color": "red"})).status(409))
        .reply(Reply::text("<html>").status(409));
    let client = builder(&mock).build().unwrap();
    let error = async || Request::new(&client, &DELETE).send_empty::<Pet>().await.unwrap_err();
    let found = |error: &CallError<Pet>| error.deviations().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(found(&error().await).is_empty());
    let status = "the answer has an undocumented status";
    assert_eq!(found(&error().await), [status, "/id is missing", "/color is unknown"]);
    let page = error().await;
    assert!(page.body().is_none());
    assert_eq!(found(&page), [status]);
    // Where the document names no status, none is another one.
    let mock = Mock::new().reply(Reply::json(json!({"id": "a"})).status(409));
    let client = builder(&mock).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_empty::<Pet>().await.unwrap_err();
    assert!(found(&error).is_empty());
    let mock = Mock::new().reply(Reply::json(json!({"id": "a"})).status(409));
    let client = builder(&mock).strict_answers(true).build().unwrap();
    let error = Request::new(&client, &DELETE).send_empty::<Pet>().await.unwrap_err();
    assert!(error.is_conflict());
    let text = error.to_string();
    assert!(text.ends_with("; the error is not as documented: the answer has an undocumented status"), "{text}");
}

/// A map that has a key twice, and so have a struct and raw JSON in it.
const TWICE: &str = r#"{"a":{"id":"1","x":{"k":1,"k":2}},"b":{"id":"2","id":"3"},"a":{"id":"4","tags":[1]}}"#;

/// What is there more than once in it.
const FOUND: [&str; 3] =
    ["/a/x/k is there more than once", "/b/id is there more than once", "/a is there more than once"];

#[tokio::test]
async fn duplicates_are_deviations_wherever_they_are() {
    type Map = BTreeMap<String, Pet>;
    let words = |found: Vec<Deviation>| found.iter().map(ToString::to_string).collect::<Vec<_>>();
    let json = || Reply::text(TWICE).header("content-type", "application/json");
    let mock = Mock::new().reply(json()).reply(json()).reply(Reply::text(TWICE).header("content-type", "text/plain"));
    let client = builder(&mock).build().unwrap();
    let pets = Request::new(&client, &PLAIN).send_json::<Map, NoError>().await.unwrap();
    assert_eq!(pets["a"].id, "4");
    assert_eq!(words(pets.deviations()), FOUND);
    assert_eq!(words(pets.map(|pets| pets.len()).deviations()), FOUND);
    let json = Request::new(&client, &PLAIN).send_json::<Json, NoError>().await.unwrap();
    assert_eq!(words(json.deviations()), FOUND);
    // What is not read as JSON has no properties.
    let text = Request::new(&client, &PLAIN).send_text::<NoError>().await.unwrap();
    assert!(text.deviations().is_empty());
    let mock = Mock::new()
        .reply(Reply::text(format!("{TWICE}\n{{}}\n")).header("content-type", "application/x-ndjson"))
        .reply(Reply::text(format!("data: {TWICE}\n\n")).header("content-type", "text/event-stream"))
        .reply(Reply::text(format!("data: {TWICE}\n\n")).header("content-type", "text/event-stream"))
        .reply(Reply::text(r#"{"id":"a","id":"b","x":{"k":1,"k":2}}"#).status(404));
    let client = builder(&mock).build().unwrap();
    let mut lines = Request::new(&client, &PLAIN).send_lines::<Map, NoError>().await.unwrap().into_stream();
    lines.next().await.unwrap().unwrap();
    assert_eq!(words(lines.deviations()), FOUND);
    lines.next().await.unwrap().unwrap();
    assert!(lines.deviations().is_empty());
    let mut events = Request::new(&client, &PLAIN).send_events::<Map, NoError>().await.unwrap().into_stream();
    assert_eq!(words(events.next().await.unwrap().unwrap().deviations()), FOUND);
    let mut events = Request::new(&client, &PLAIN).send_events::<String, NoError>().await.unwrap().into_stream();
    assert!(events.next().await.unwrap().unwrap().deviations().is_empty());
    let error = Request::new(&client, &PLAIN).send_empty::<Pet>().await.unwrap_err();
    let expected = ["/id is there more than once", "/x/k is there more than once", "/x is unknown"];
    assert_eq!(words(error.deviations()), expected);
}

#[tokio::test]
async fn duplicates_are_errors_of_strict_answers() {
    type Map = BTreeMap<String, Pet>;
    let client = builder(&answers(TWICE)).strict_answers(true).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_json::<Map, NoError>().await.unwrap_err();
    assert_eq!(error.message().unwrap(), format!("the answer is not as documented: {}", FOUND.join("; ")));
    let reply = Reply::text(format!("data: {TWICE}\n\n")).header("content-type", "text/event-stream");
    let client = builder(&Mock::new().reply(reply)).strict_answers(true).build().unwrap();
    let mut events = Request::new(&client, &PLAIN).send_events::<Map, NoError>().await.unwrap().into_stream();
    let text = events.next().await.unwrap().unwrap_err().to_string();
    assert!(FOUND.iter().all(|found| text.matches(found).count() == 1), "{text}");
}

#[tokio::test]
async fn error_bodies_are_strict_too() {
    let mock = Mock::new()
        .reply(Reply::json(json!({ "color": "red" })).status(404))
        .reply(Reply::json(json!({ "id": "a" })).status(404))
        .reply(Reply::json(json!([])).status(404));
    let client: Client = Builder::new("http://host.test").strict_answers(true).transport(mock).build().unwrap();
    let call = async || Request::new(&client, &PLAIN).send_json::<Pet, Pet>().await.unwrap_err();
    let error = call().await;
    // It is still the error that it was.
    assert!(error.is_not_found() && error.body().is_some());
    let text = error.to_string();
    assert!(text.ends_with("; the error is not as documented: /id is missing; /color is unknown"), "{text}");
    assert!(!call().await.to_string().contains("documented"));
    let text = call().await.to_string();
    assert!(text.ends_with("; the API does not document the status with this body"), "{text}");
}

#[tokio::test]
async fn debug_shows_what_is_kept_only_if_there_is_something() {
    let pet = |text: &str| serde_json::from_str::<Pet>(text).unwrap();
    assert_eq!(format!("{:?}", pet(r#"{"id": "a"}"#)), r#"Pet { id: "a", tags: None }"#);
    let shown = format!("{:?}", pet(r#"{"color": "red"}"#));
    assert_eq!(shown, r#"Pet { id: "", tags: None, _kept: ["color is unknown", "id is missing"] }"#);
    assert_eq!(format!("{:#?}", pet(r#"{"id": "a"}"#)), "Pet {\n    id: \"a\",\n    tags: None,\n}");
}

#[tokio::test]
async fn many_bad_items_are_left_out_and_named_by_where_they_were() {
    // Every fifth item is bad, and so is one in a list of an item.
    let items: Vec<_> = (0..4000)
        .map(|number| match number {
            7 => json!({ "id": "7", "tags": [1, "two", 3, "four"] }),
            number if number % 5 == 0 => json!(number),
            number => json!({ "id": number.to_string() }),
        })
        .collect();
    let mock = Mock::new().reply(Reply::json(json!({ "items": items })));
    let client: Client = Builder::new("http://host.test").skip_bad_items(true).transport(mock).build().unwrap();
    let pets = Request::new(&client, &PLAIN).send_json::<Pets, NoError>().await.unwrap();
    assert_eq!(pets.items.len(), 3200);
    assert_eq!(pets.items[5].tags, Some(vec![1, 3]));
    let found: Vec<String> = pets.deviations().iter().map(|deviation| deviation.pointer().to_owned()).collect();
    assert_eq!(found.len(), 802);
    assert_eq!(found[..5], ["/items/0", "/items/5", "/items/7/tags/1", "/items/7/tags/3", "/items/10"]);
    assert_eq!(found[801], "/items/3995");
}

#[test]
fn ranges_match_what_is_in_them() {
    assert!(is_one_of("Application/Problem+JSON; charset=utf-8", &["application/*+json"]));
    assert!(is_one_of("application/json", &["application/*+json"]) && is_one_of("text/csv", &["image/*", "*/*"]));
    assert!(!is_one_of("application/jsonl", &["application/*+json"]));
    assert!(!is_one_of("text/json", &["application/*+json"]) && !is_one_of("text/csv", &["image/*"]));
}

#[tokio::test]
async fn what_is_no_value_in_a_list_or_a_map_is_an_error_with_its_path() {
    for (text, path, cause) in [
        (r#"{"weights":{"a":1,"b":null}}"#, "weights.b", "invalid type: null, expected f64"),
        (r#"{"weights":{"a":"7"}}"#, "weights.a", "invalid type: string \"7\", expected f64"),
        (r#"{"series":[0.5,null]}"#, "series[1]", "invalid type: null, expected f64"),
        (r#"{"series":[1e400]}"#, "series[0]", "number out of range"),
        (r#"{"counts":{"a":7.0,"b":null}}"#, "counts.b", "invalid type: null, expected an integer (i64)"),
        (r#"{"tags":{"a":"b","c":null}}"#, "tags.c", "invalid type: null, expected a string"),
    ] {
        let client = builder(&answers(text)).build().unwrap();
        let answer = Request::new(&client, &PLAIN).send_json::<Weighed, NoError>().await;
        let error = answer.map(drop).unwrap_err();
        assert_eq!(error.decode_path(), Some(path), "{text}");
        assert!(error.to_string().contains(cause), "{error}");
    }
}

#[test]
fn a_body_that_is_not_in_utf_8_says_where() {
    let failure = json::<Pets>(b"{\"items\":[{\"id\":\"a\"},{\"id\":\"b\xff\"}]}").unwrap_err();
    let message = "the body is not text in UTF-8: invalid utf-8 sequence of 1 bytes from index 29";
    let said = format!("{failure:?}");
    assert!(said.contains("items[1].id") && said.contains(message), "{said}");
    assert!(json::<Pets>(b"\xff\xfe{}").unwrap_err() == DecodeFailure::new(message.replace("29", "0")));
}
