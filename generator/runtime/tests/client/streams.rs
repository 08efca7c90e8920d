//! Answers that arrive in pieces.

use futures_util::StreamExt;
use openapi_runtime::client::{Body, Builder, ByteStream, Client, Lines, NoError, Request, Response};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::{Value, json};

use crate::support::{PLAIN, client};

async fn bytes(reply: Reply) -> Response<ByteStream> {
    let client = client(&Mock::new().reply(reply));
    Request::new(&client, &PLAIN).send_bytes::<NoError>().await.unwrap()
}

async fn lines(reply: Reply) -> Lines<Value> {
    let client: Client =
        Builder::new("http://host.test").transport(Mock::new().reply(reply)).body_limit(64).build().unwrap();
    Request::new(&client, &PLAIN).send_lines::<Value, NoError>().await.unwrap().into_stream()
}

#[tokio::test]
async fn texts_of_a_sequence_may_have_several_lines() {
    let reply = || Reply::pieces(["\u{1e}{\n  \"a\": 1\n", "}\n\u{1e}2\n\n\u{1e}", "\u{1e}[\n3]"]);
    let values = lines(reply().header("content-type", "application/geo+json-seq")).await.values().await.unwrap();
    assert_eq!(values, [json!({"a": 1}), json!(2), json!([3])]);
    // What is complete is there before the next one comes.
    let mut lines = lines(Reply::pieces(["\u{1e}{\n\"a\": 1}\n"]).then_break()).await;
    assert_eq!(lines.next().await.unwrap().unwrap(), json!({"a": 1}));
    assert!(lines.next().await.unwrap().is_err() && lines.next().await.is_none());
    // A text that is broken does not break the next one.
    let mut lines = self::lines(Reply::pieces(["\u{1e}{\n\u{1e}2\n"])).await;
    assert!(lines.next().await.unwrap().is_err());
    assert_eq!(lines.next().await.unwrap().unwrap(), json!(2));
}

#[tokio::test]
async fn lines_can_be_kept_as_they_came() {
    let reply = || Reply::pieces(["{\"b\": 1,", " \"a\":1.0}\n\n2", "\n3"]);
    assert_eq!(lines(reply()).await.into_bytes().bytes().await.unwrap(), "{\"b\": 1, \"a\":1.0}\n\n2\n3");
    // What is read is gone, and what has arrived with it is not.
    let mut lines = lines(reply()).await;
    assert!(lines.next().await.unwrap().is_ok());
    assert_eq!(lines.into_bytes().bytes().await.unwrap(), "\n2\n3");
    let mut lines = self::lines(reply()).await;
    while lines.next().await.is_some() {}
    assert_eq!(lines.into_bytes().bytes().await.unwrap(), "");
    // An answer that breaks off is no shorter file.
    let broken = self::lines(Reply::pieces(["1\n"]).then_break()).await;
    assert!(broken.into_bytes().bytes().await.is_err());
}

#[tokio::test]
async fn lines_are_sent_on() {
    let reply = || Reply::pieces(["{\"a\": 1}", "\n2\n"]);
    assert_eq!(Body::from(lines(reply()).await.into_bytes()).bytes().await.unwrap(), "{\"a\": 1}\n2\n");
    assert_eq!(Body::from_results(lines(reply()).await).bytes().await.unwrap(), "{\"a\":1}\n2\n");
    let broken = lines(Reply::pieces(["1\n"]).then_break()).await;
    let error = Body::from_results(broken).bytes().await.unwrap_err();
    assert!(std::error::Error::source(&error).is_some(), "{error}");
}

#[tokio::test]
async fn pieces_come_as_they_arrive() {
    let answer = bytes(Reply::pieces(["ab", "c"]).header("content-type", "application/zip; x=y")).await;
    assert_eq!(answer.content_type(), Some("application/zip; x=y"));
    assert_eq!(
        format!("{answer:?}"),
        "Response { status: 200, value: ByteStream { operation: \"callThing\", .. }, .. }"
    );
    let mut stream = answer.into_stream();
    assert_eq!(stream.next().await.unwrap().unwrap(), "ab");
    assert_eq!(stream.next().await.unwrap().unwrap(), "c");
    assert!(stream.next().await.is_none() && stream.next().await.is_none());
    assert_eq!(bytes(Reply::pieces(["ab", "c"])).await.bytes().await.unwrap(), "abc");
    assert_eq!(bytes(Reply::empty(200)).await.bytes().await.unwrap(), "");
}

#[tokio::test]
async fn streams_are_not_limited_and_may_break_off() {
    let client: Client = Builder::new("http://host.test")
        .transport(Mock::new().reply(Reply::pieces(["12345", "67890"]).then_break()))
        .body_limit(3)
        .build()
        .unwrap();
    let answer = Request::new(&client, &PLAIN).send_bytes::<NoError>().await.unwrap();
    let pieces: Vec<_> = answer.into_stream().collect::<Vec<_>>().await;
    assert_eq!(pieces.len(), 3);
    let error = pieces[2].as_ref().unwrap_err();
    assert_eq!(error.to_string(), "callThing: the answer broke off: connection reset");
}

#[tokio::test]
async fn an_error_answer_is_no_stream() {
    let client = client(&Mock::new().reply(Reply::json(json!({"message": "no"})).status(404)));
    let error = Request::new(&client, &PLAIN).send_bytes::<NoError>().await.unwrap_err();
    assert_eq!((error.is_not_found(), error.message()), (true, Some("no")));
}

#[tokio::test]
async fn file_names_are_found_and_cannot_choose_a_folder() {
    for (disposition, expected) in [
        ("attachment; filename=\"a b; c.zip\"", Some("a b; c.zip")),
        ("attachment; filename=plain.txt; size=3", Some("plain.txt")),
        ("attachment; filename=\"x.zip\"; filename*=UTF-8''%C3%BC%20x.zip", Some("ü x.zip")),
        ("attachment; filename*=utf-8'en'a.txt", Some("a.txt")),
        ("attachment; filename=\"quote \\\" x.txt\"", Some("quote  x.txt")),
        ("attachment; FileName=\"../../etc/passwd\"", Some("passwd")),
        ("attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd", Some("passwd")),
        ("attachment; filename=\"C:\\\\x\\\\y.txt\"", Some("y.txt")),
        ("attachment; filename=\"..\"", None),
        ("attachment; filename=\"a/\"", None),
        ("attachment", None),
    ] {
        let answer = bytes(Reply::empty(200).header("content-disposition", disposition)).await;
        assert_eq!(answer.file_name().as_deref(), expected, "{disposition}");
    }
    assert_eq!(bytes(Reply::empty(200)).await.file_name(), None);
}

#[tokio::test]
async fn lines_may_be_cut_anywhere() {
    let text = "{\"a\": \"ü\"}\r\n\n  \r\n[1]\n2";
    for size in 1..text.len() {
        let pieces = text.as_bytes().chunks(size).map(<[u8]>::to_vec);
        let values = lines(Reply::pieces(pieces)).await.values().await.unwrap();
        assert_eq!(values, [json!({"a": "ü"}), json!([1]), json!(2)], "{size}");
    }
    assert_eq!(lines(Reply::text("1\n2\n")).await.values().await.unwrap(), [json!(1), json!(2)]);
    assert!(lines(Reply::empty(200)).await.next().await.is_none());
}

#[tokio::test]
async fn a_bad_line_is_an_error_and_the_next_one_follows() {
    let mut stream = lines(Reply::text("1\n{\"a\": oops}\n3\n")).await;
    assert_eq!(stream.next().await.unwrap().unwrap(), 1);
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_decode());
    assert!(error.to_string().contains("line 2: expected value"), "{error}");
    assert_eq!(error.text(), "{\"a\": oops}\n");
    assert_eq!(stream.next().await.unwrap().unwrap(), 3);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn lines_that_break_off_are_an_error() {
    let mut stream = lines(Reply::pieces(["1\n2"]).then_break()).await;
    assert_eq!(stream.next().await.unwrap().unwrap(), 1);
    assert!(stream.next().await.unwrap().unwrap_err().to_string().contains("broke off"));
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn a_line_without_an_end_does_not_fill_the_memory() {
    let mut stream = lines(Reply::pieces(vec!["1234567890"; 10])).await;
    let error = stream.next().await.unwrap().unwrap_err();
    assert!(error.is_too_large(), "{error}");
    assert!(stream.next().await.is_none());
}
