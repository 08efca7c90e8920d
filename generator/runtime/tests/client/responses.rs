//! What callers get when a call succeeds.

use std::collections::BTreeMap;

use openapi_runtime::client::{
    Builder, Client, DecodeFailure, NoError, Request, Response, StatusCode, SuccessSet, json, text,
};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::support::{PLAIN, client};

fn request(reply: Reply) -> Request {
    Request::new(&client(&Mock::new().reply(reply)), &PLAIN)
}

#[tokio::test]
async fn a_response_is_used_like_its_value() {
    let reply = Reply::json(json!([1, 2])).status(201).header("etag", "\"7\"").header("set-cookie", "sid=hunter2");
    let answer: Response<Vec<i64>> = request(reply).send_json::<_, NoError>().await.unwrap();
    assert_eq!(answer.len(), 2);
    assert_eq!(answer.status(), StatusCode::CREATED);
    assert_eq!(answer.etag(), Some("\"7\""));
    assert_eq!(answer.header("Content-Type"), Some("application/json"));
    assert_eq!(answer.headers().len(), 3);
    assert_eq!(format!("{answer:?}"), "Response { status: 201, value: [1, 2], .. }");
    assert_eq!(answer.map(|list| list[0]).into_inner(), 1);
}

#[tokio::test]
async fn the_media_type_of_json_does_not_matter() {
    for media_type in ["application/json; Elastic-Api-Version=2023-10-31", "application/vnd.x+json;charset=utf-8", "x"]
    {
        let reply = Reply::text("1").header("content-type", media_type);
        assert_eq!(*request(reply).send_json::<i64, NoError>().await.unwrap(), 1);
    }
    let reply = Reply::text("x").header("content-type", "application/vnd.elastic+JSON; charset=utf-8");
    let error = request(reply).send_json::<i64, NoError>().await.unwrap_err();
    assert!(!error.to_string().contains("(it is"), "{error}");
}

#[tokio::test]
async fn integers_may_have_a_decimal_point() {
    let counts = request(Reply::text("[1, 2.0]")).send_numbers::<Vec<i64>, NoError>().await.unwrap();
    assert_eq!(*counts, [1, 2]);
    let error = request(Reply::text("2.5")).send_numbers::<u32, NoError>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

/// Digits without an end, the same in each run: from a few to more than a number holds.
fn decimals() -> impl Iterator<Item = String> {
    let mut state = 11_u64;
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let digits = format!("{}{}", state >> 3, state >> 7);
        let length = usize::try_from(state >> 33).unwrap() % 25 + 1;
        match state >> 62 {
            0 => format!("0.{}", &digits[..length]),
            1 => format!("-{}.{}", state >> 51, &digits[..length]),
            2 => format!("{}e-{}", state >> 5, (state >> 40) % 330),
            _ => format!("{}.{}E{}", state >> 60, &digits[..length], (state >> 40) % 300),
        }
    })
}

#[tokio::test]
async fn numbers_that_are_whole_answers_are_the_closest_ones() {
    for text in ["0.30000000000000004", "9007199254740993", "-0.0", "1e-400", "5e-324", "2.5E+05"] {
        let number = request(Reply::text(text)).send_numbers::<f64, NoError>().await.unwrap();
        assert_eq!(number.to_bits(), text.parse::<f64>().unwrap().to_bits(), "{text}");
    }
    let texts: Vec<String> = decimals().take(10_000).collect();
    let expected: Vec<u64> = texts.iter().map(|text| text.parse::<f64>().unwrap().to_bits()).collect();
    let reply = Reply::text(format!("[{}]", texts.join(",")));
    let list = request(reply).send_numbers::<Vec<f64>, NoError>().await.unwrap();
    assert_eq!(list.iter().map(|number| number.to_bits()).collect::<Vec<_>>(), expected);
    let entries: Vec<String> = texts.iter().enumerate().map(|(index, text)| format!("\"{index:05}\":{text}")).collect();
    let reply = Reply::text(format!("{{{}}}", entries.join(",")));
    let map = request(reply).send_numbers::<BTreeMap<String, Option<f64>>, NoError>().await.unwrap();
    assert_eq!(map.values().map(|number| number.unwrap().to_bits()).collect::<Vec<_>>(), expected);
}

#[tokio::test]
async fn numbers_that_are_items_of_streams_are_the_closest_ones() {
    let texts: Vec<String> = decimals().take(2_000).collect();
    let expected: Vec<u64> = texts.iter().map(|text| text.parse::<f64>().unwrap().to_bits()).collect();
    let lines = request(Reply::text(texts.join("\n"))).send_number_lines::<f64, NoError>().await.unwrap();
    let lines = lines.into_stream().values().await.unwrap();
    assert_eq!(lines.iter().map(|number| number.to_bits()).collect::<Vec<_>>(), expected);
    let text: String = texts.iter().map(|text| format!("data: [{text},null]\n\n")).collect();
    let reply = Reply::text(text).header("content-type", "text/event-stream");
    let mut events = request(reply).send_number_events::<Vec<Option<f64>>, NoError>().await.unwrap().into_stream();
    let mut read = Vec::new();
    while let Some(event) = events.next().await {
        read.push(event.unwrap().data[0].unwrap().to_bits());
    }
    assert_eq!(read, expected);
    // An integer may have a decimal point, and what is no number is an error of its line.
    let mut lines =
        request(Reply::text("1.0\n\"2\"\n3\n")).send_number_lines::<i64, NoError>().await.unwrap().into_stream();
    assert_eq!(lines.next().await.unwrap().unwrap(), 1);
    assert!(lines.next().await.unwrap().unwrap_err().to_string().contains("line 2: "));
    assert_eq!(lines.next().await.unwrap().unwrap(), 3);
}

#[tokio::test]
async fn what_is_no_number_is_named_with_its_place() {
    let error = request(Reply::text(r#"{"a":[0.5,"7"]}"#)).send_numbers::<BTreeMap<String, Vec<f64>>, NoError>().await;
    let message = error.unwrap_err().to_string();
    assert!(message.contains("a[1]") && message.contains("expected f64"), "{message}");
    let error = request(Reply::text("1e400")).send_numbers::<f64, NoError>().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("out of range"), "{error}");
    assert_eq!(*request(Reply::empty(200)).send_numbers::<Option<f64>, NoError>().await.unwrap(), None);
}

#[tokio::test]
async fn an_empty_body_is_null() {
    request(Reply::empty(204)).send_json::<(), NoError>().await.unwrap();
    assert_eq!(*request(Reply::text(" \n")).send_json::<Value, NoError>().await.unwrap(), Value::Null);
    assert_eq!(*request(Reply::empty(200)).send_json::<Option<i64>, NoError>().await.unwrap(), None);
}

#[tokio::test]
async fn a_body_that_nobody_needs_is_ignored() {
    for reply in
        [Reply::text("not json"), Reply::empty(204), Reply::bytes(vec![0; 1 << 20]), Reply::text("x").then_break()]
    {
        assert_eq!(*request(reply).send_empty::<NoError>().await.unwrap(), ());
    }
}

#[tokio::test]
async fn text_is_text() {
    assert_eq!(*request(Reply::text("a: ä")).send_text::<NoError>().await.unwrap(), "a: ä");
    let error = request(Reply::bytes(vec![0xff])).send_text::<NoError>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

#[derive(Debug, PartialEq)]
enum Upgraded {
    Done(Vec<i64>),
    Queued(String),
    Nothing,
}

impl SuccessSet for Upgraded {
    fn decode(status: StatusCode, _: &str, body: &[u8]) -> Result<Option<Self>, DecodeFailure> {
        match status.as_u16() {
            200 => json(body).map(|list| Some(Self::Done(list))),
            202 => text(body).map(|text| Some(Self::Queued(text))),
            204 => Ok(Some(Self::Nothing)),
            _ => Ok(None),
        }
    }
}

#[tokio::test]
async fn the_status_chooses_among_answers() {
    let send = async |reply| request(reply).send_by_status::<Upgraded, NoError>().await;
    assert_eq!(*send(Reply::json([1])).await.unwrap(), Upgraded::Done(vec![1]));
    assert_eq!(*send(Reply::text("soon").status(202)).await.unwrap(), Upgraded::Queued("soon".to_owned()));
    assert_eq!(*send(Reply::empty(204)).await.unwrap(), Upgraded::Nothing);
    let error = send(Reply::json(["x"])).await.unwrap_err();
    assert_eq!((error.is_decode(), error.decode_path()), (true, Some("[0]")));
    let error = send(Reply::empty(206)).await.unwrap_err();
    let expected = "callThing: the answer cannot be read: it is a part, and the API does not document the status 206";
    assert_eq!((error.is_decode(), error.to_string().as_str()), (true, expected));
    assert!(send(Reply::empty(404)).await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn answers_are_limited() {
    let mock = Mock::new()
        .reply(Reply::json("1234567890"))
        .reply(Reply::pieces(["\"123", "456", "7890\""]))
        .reply(Reply::text("1").header("content-length", "13"))
        .reply(Reply::json("1234567"));
    let client: Client = Builder::new("http://host.test").transport(mock).body_limit(10).build().unwrap();
    let send = async || Request::new(&client, &PLAIN).send_json::<Value, NoError>().await;
    for _ in 0..3 {
        let error = send().await.unwrap_err();
        assert!(error.is_too_large() && !error.is_decode());
        assert_eq!(error.to_string(), "callThing: the answer is larger than the limit of 10 bytes");
    }
    assert_eq!(*send().await.unwrap(), json!("1234567"));
}
