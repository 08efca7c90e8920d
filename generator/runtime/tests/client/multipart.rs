//! Request bodies of several parts.

use futures_util::stream;
use openapi_runtime::client::{Body, Bytes, FilePart, NoError, Request};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::json;

use crate::support::{WRITE, client, refused, sent};

#[tokio::test]
async fn parts_are_sent_in_order() {
    let text = sent(&WRITE, |request| {
        request
            .file_part("file", FilePart::new("export.ndjson", "{}\n").content_type_or("application/x-ndjson"))
            .part("overwrite", &true)
            .part("tags", &["a", "b"])
            .part("none", &None::<String>)
            .separated_part("kinds", '|', &["a b", "c"])
            .separated_part("empty", ',', &[] as &[&str])
            .part("retries", &json!([{"id": "x"}]))
    })
    .await;
    assert_eq!(
        text,
        r#"POST /api/things
content-type: multipart/form-data; boundary=boundary

--boundary
Content-Disposition: form-data; name="file"; filename="export.ndjson"
Content-Type: application/x-ndjson

{}

--boundary
Content-Disposition: form-data; name="overwrite"

true
--boundary
Content-Disposition: form-data; name="tags"

a
--boundary
Content-Disposition: form-data; name="tags"

b
--boundary
Content-Disposition: form-data; name="kinds"

a b|c
--boundary
Content-Disposition: form-data; name="retries"
Content-Type: application/json

{"id":"x"}
--boundary--"#
    );
}

#[tokio::test]
async fn text_is_replaced_and_files_are_added() {
    let text = sent(&WRITE, |request| {
        request
            .part("name", "old")
            .part("name", "new")
            .file_part("file", ("a.csv", "1"))
            .file_part("file", ("b.csv", "2"))
    })
    .await;
    assert!(!text.contains("old") && text.contains("new"), "{text}");
    assert!(text.contains("filename=\"a.csv\"") && text.contains("filename=\"b.csv\""), "{text}");
    assert!(text.contains("Content-Type: application/octet-stream"), "{text}");
}

#[tokio::test]
async fn names_cannot_add_headers_or_parts() {
    let file = FilePart::new("a\"\r\nX-Evil: 1\r\n\r\n.csv", "1");
    let text = sent(&WRITE, |request| request.file_part("f\"ile", file)).await;
    let expected = "name=\"f%22ile\"; filename=\"a%22%0D%0AX-Evil: 1%0D%0A%0D%0A.csv\"\n";
    assert!(text.contains(expected), "{text}");
    let file = FilePart::new("a", "1").content_type("text/plain\r\nX-Evil: 1");
    let error = refused(&WRITE, |request| request.file_part("file", file)).await;
    assert!(error.contains("the part `file` has no media type but"), "{error}");
}

#[tokio::test]
async fn a_text_may_be_that_of_a_list() {
    let text = sent(&WRITE, |request| request.part_as("sizes", "text/plain", &json!([[1, 2], 3]))).await;
    assert!(text.contains("\n\n[1,2]\n") && text.contains("\n\n3\n"), "{text}");
}

async fn raw(build: impl FnOnce(Request) -> Request) -> (String, Vec<u8>) {
    let mock = Mock::new().reply(Reply::empty(200));
    build(Request::new(&client(&mock), &WRITE)).send_empty::<NoError>().await.unwrap();
    let request = mock.last_request().unwrap();
    let media_type = request.header("content-type").unwrap();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap().to_owned();
    (boundary, request.body().to_vec())
}

#[tokio::test]
async fn a_file_cannot_end_its_part() {
    let evil = "\r\n--boundary-0000000000000000\r\nContent-Disposition: form-data; name=\"admin\"\r\n\r\ntrue";
    let (boundary, body) =
        raw(|request| request.file_part("file", ("a", evil)).part("boundary-0000000000000001", "x")).await;
    assert_eq!(boundary, "boundary-0000000000000002");
    let text = String::from_utf8(body).unwrap();
    assert_eq!(text.matches(&format!("--{boundary}")).count(), 3, "{text}");
    assert!(text.starts_with("--boundary-0000000000000002\r\nContent-Disposition: form-data; name=\"file\""), "{text}");
    assert!(text.ends_with("\r\n\r\nx\r\n--boundary-0000000000000002--\r\n"), "{text}");
}

#[tokio::test]
async fn streamed_parts_have_a_boundary_that_cannot_be_guessed() {
    let streamed = || {
        let pieces = ["first ", "second"].map(|piece| Ok::<_, std::io::Error>(Bytes::from(piece)));
        FilePart::new("big.zip", Body::from_stream(stream::iter(pieces)))
    };
    let (first, body) = raw(|request| request.file_part("file", streamed()).part("a", "b")).await;
    let (second, _) = raw(|request| request.file_part("file", streamed()).part("a", "b")).await;
    assert_ne!(first, second);
    let text = String::from_utf8(body).unwrap();
    assert!(text.contains("\r\n\r\nfirst second\r\n--"), "{text}");
    assert_eq!(text.matches(&first).count(), 3);
}
