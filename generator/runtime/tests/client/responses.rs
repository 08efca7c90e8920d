//! What callers get when a call succeeds.

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
    let counts = request(Reply::text("[1, 2.0]")).send_whole::<Vec<i64>, NoError>().await.unwrap();
    assert_eq!(*counts, [1, 2]);
    let error = request(Reply::text("2.5")).send_whole::<u32, NoError>().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
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
