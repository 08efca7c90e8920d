//! Errors of answers say where they are. `serde_path_to_error`, which follows the decoder, is asked as well.

use std::collections::BTreeMap;

use openapi_runtime::client::{NoError, Request};
use openapi_runtime::mock::{Mock, Reply};
use openapi_runtime::wire::Kept;
use openapi_runtime::{Json, record};

use crate::answers::builder;
use crate::support::PLAIN;

#[derive(Clone, PartialEq)]
struct Shelf {
    name: String,
    books: Vec<Book>,
    weights: BTreeMap<String, f64>,
    series: Vec<f64>,
    extra: Option<Json>,
    top: Option<Book>,
    _kept: Kept,
}

record! {
    Shelf + _kept;
    required name = "name";
    required books = "books";
    required_number weights = "weights";
    required_number series = "series";
    optional extra = "extra";
    optional top = "top";
}

#[derive(Clone, PartialEq)]
struct Book {
    pages: i64,
    price: f64,
    tags: Vec<String>,
    by_year: BTreeMap<String, Vec<i64>>,
    _kept: Kept,
}

record! {
    Book + _kept;
    required_number pages = "pages";
    required_number price = "price";
    required tags = "tags";
    required_number by_year = "by year";
}

const SHELF: &str = r#"{"name":"a \" [{:, b","books":[{"pages":7,"price":1.5,"tags":["x","y"],"by year":{"1999":[1,2]}},
{"pages":8,"tags":[],"price":2}],"weights":{"a":1,"b":2.5},"extra":{"k":[1,"\u0061"]},
"top":{"price":3e2,"by year":{},"tags":["z"],"pages":9},"series":[0.5,1]}"#;

/// Texts with something else in place of each value.
fn changed(value: &Json, other: &str) -> Vec<String> {
    let write = |inner: &Json| inner.to_string();
    let mut all = vec![other.to_owned()];
    match value {
        Json::Array(items) => {
            for index in 0..items.len() {
                for text in changed(&items[index], other) {
                    let items =
                        items.iter().enumerate().map(|(at, item)| if at == index { text.clone() } else { write(item) });
                    all.push(format!("[\n {}\n]", items.collect::<Vec<_>>().join(" ,")));
                }
            }
        }
        Json::Object(object) => {
            let entries: Vec<(&str, &Json)> = object.iter().collect();
            for index in 0..entries.len() {
                for text in changed(entries[index].1, other) {
                    let entries = entries.iter().enumerate().map(|(at, (name, entry))| {
                        let entry = if at == index { text.clone() } else { write(entry) };
                        format!("{}:{entry}", serde_json::to_string(name).unwrap())
                    });
                    all.push(format!("{{{} }}", entries.collect::<Vec<_>>().join(",\n")));
                }
            }
        }
        _ => {}
    }
    all
}

/// What `serde_path_to_error` says of a text.
fn followed(text: &str) -> Option<(String, serde_json::Error)> {
    let mut decoder = serde_json::Deserializer::from_str(text);
    let error = serde_path_to_error::deserialize::<_, Shelf>(&mut decoder).err()?;
    let path = error.path().to_string();
    Some((path, error.into_inner()))
}

/// Where a client says that an answer is wrong.
async fn place_in(text: &str) -> Option<String> {
    let mock = Mock::new().reply(Reply::text(text).header("content-type", "application/json"));
    let client = builder(&mock).build().unwrap();
    let error = Request::new(&client, &PLAIN).send_json::<Shelf, NoError>().await.err()?;
    Some(error.decode_path().unwrap_or(".").to_owned())
}

#[tokio::test]
async fn errors_are_where_a_decoder_that_is_followed_finds_them() {
    let shelf: Json = serde_json::from_str(SHELF).unwrap();
    let mut seen = 0;
    for other in ["null", "\"x\"", "7", "1.5", "true", "[]", "[{}]", "{}", "1e400", "\"\\ud800\"", r#"{"a":"\ud800"}"#]
    {
        for text in changed(&shelf, other) {
            let (place, followed) = (place_in(&text).await, followed(&text));
            assert_eq!(place.as_ref(), followed.as_ref().map(|(path, _)| path), "{text}: {followed:?}");
            seen += usize::from(place.is_some());
        }
    }
    assert!(seen > 200, "{seen}");
}

#[tokio::test]
async fn what_ends_too_early_says_where() {
    for end in 1..SHELF.len() {
        let place = place_in(&SHELF[..end]).await.unwrap();
        let (path, error) = followed(&SHELF[..end]).unwrap();
        let known = path.strip_suffix('?').unwrap_or(&path).trim_end_matches('.');
        assert!(place.starts_with(known), "{end}: {place} and not {path}: {error}");
    }
}
