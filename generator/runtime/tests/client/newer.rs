//! What a server is too old for, or does not have any more, is not sent.

use openapi_runtime::client::{
    Builder, Call, CallError, Client, Error, NoError, Operation, QueryStyle, Reported, Request, Response, Scope, Tier,
    Version,
};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::json;

#[cfg(feature = "tracing")]
use crate::traces::{Lines, listening};

static OLD: Operation = Operation::new("list", "GET", "/things").generally_available();
static NEW: Operation = Operation::new("watch", "GET", "/watchers").since("9.4.0").technical_preview();
static GONE: Operation = Operation::new("enable", "POST", "/store/enable").since("9.1").until("9.4.0");
static REPORTED: Reported = Reported { number: "/version/number", kind: Some(("/version/flavor", &["serverless"])) };
static SCOPE: Scope = Scope { name: "space", prefix: "/s/{space}", default: "default", characters: "a-z" };

struct Status;

impl Call for Status {
    const OPERATION: &'static Operation = &Operation::new("getStatus", "GET", "/status");
}

fn set_up(mock: &Mock) -> Builder<Client> {
    Builder::new("http://host.test").transport(mock.clone())
}

fn of_version(version: &str) -> (Client, Mock) {
    let mock = Mock::new().reply(204).reply(204);
    (set_up(&mock).server_version(version).build().unwrap(), mock)
}

async fn called(request: Request) -> Result<Response<()>, CallError<NoError>> {
    request.send_empty::<NoError>().await
}

fn status(number: &str, flavor: &str) -> Reply {
    Reply::json(json!({ "version": { "number": number, "flavor": flavor } }))
}

#[test]
fn versions_are_three_numbers() {
    for (text, version) in [
        ("9.4.1", (9, 4, 1)),
        ("9.4", (9, 4, 0)),
        ("10", (10, 0, 0)),
        ("9.10.0", (9, 10, 0)),
        ("9.4.0-SNAPSHOT", (9, 4, 0)),
        ("9.4.0+build.7", (9, 4, 0)),
    ] {
        let (major, minor, patch) = version;
        assert_eq!(Version::parse(text), Some(Version::new(major, minor, patch)), "{text}");
    }
    for text in ["", "9.", ".9", "9.4.0.1", "v9", "-9", " 9.4", "9.x", "9..4", "4294967296", "9.4.0 ", "neun"] {
        assert_eq!(Version::parse(text), None, "{text:?}");
    }
    assert!(Version::parse("9.10") > Version::parse("9.9.9"));
    assert_eq!(Version::new(9, 4, 0).to_string(), "9.4.0");
}

#[test]
fn operations_say_since_when_they_are_there_and_how_finished_they_are() {
    assert_eq!((OLD.since, OLD.tier), (None, Some(Tier::GenerallyAvailable)));
    assert_eq!((NEW.since, NEW.tier), (Some(Version::new(9, 4, 0)), Some(Tier::TechnicalPreview)));
    assert_eq!((OLD.until, GONE.until), (None, Some(Version::new(9, 4, 0))));
    let unclear = Operation::new("a", "GET", "/a").since("soon").until("later");
    assert_eq!((unclear.since, unclear.until), (None, None));
}

#[tokio::test]
async fn newer_operations_are_refused_before_they_are_sent() {
    let (client, mock) = of_version("9.1.2");
    let error = called(Request::new(&client, &NEW)).await.unwrap_err();
    assert!(error.is_unsupported() && !error.is_invalid_request() && !error.is_doubtful());
    let message = "watch: needs 9.4, the server is 9.1.2; `allow_newer(true)` sends the request anyway";
    assert_eq!((error.to_string().as_str(), error.attempts()), (message, 0));
    assert!(Error::from(error).is_unsupported());
    assert!(mock.requests().is_empty());
    called(Request::new(&client, &OLD)).await.unwrap();
    for version in ["9.4.0", "9.4.0-SNAPSHOT", "9.5.1", "10.0.0"] {
        called(Request::new(&of_version(version).0, &NEW)).await.unwrap();
    }
}

#[tokio::test]
async fn what_a_server_does_not_have_any_more_is_refused() {
    for version in ["9.4.0", "9.4.0-SNAPSHOT", "9.5.1", "10.0.0"] {
        let (client, mock) = of_version(version);
        let error = called(Request::new(&client, &GONE)).await.unwrap_err();
        assert!(error.is_unsupported(), "{version}: {error}");
        assert!(error.to_string().starts_with("enable: is gone since 9.4, the server is "), "{error}");
        assert!(mock.requests().is_empty());
        called(Request::new(&client, &GONE).allow_newer(true)).await.unwrap();
    }
    let error = called(Request::new(&of_version("9.0.8").0, &GONE)).await.unwrap_err();
    assert!(error.to_string().starts_with("enable: needs 9.1, the server is 9.0.8"), "{error}");
    called(Request::new(&of_version("9.3.9").0, &GONE)).await.unwrap();
    called(Request::new(&set_up(&Mock::new().reply(204)).build().unwrap(), &GONE)).await.unwrap();
}

#[tokio::test]
async fn newer_parameters_are_refused_if_they_are_sent() {
    let (client, mock) = of_version("9.1.2");
    let request = || Request::new(&client, &OLD).since("all", "9.3.0").since("x-mode", "9.2");
    called(request()).await.unwrap();
    called(request().query("all", &None::<bool>).query("other", &1)).await.unwrap();
    let error = called(request().query("all", &true)).await.unwrap_err();
    assert!(error.message().unwrap().starts_with("the parameter `all` needs 9.3, the server is 9.1.2"), "{error}");
    let error = called(request().header_text("X-Mode", "fast")).await.unwrap_err();
    assert!(error.message().unwrap().starts_with("the parameter `x-mode` needs 9.2, "), "{error}");
    assert_eq!(mock.requests().len(), 2);
}

#[cfg(feature = "tracing")]
static SAVE: Operation = Operation::new("save", "POST", "/things").body_since(&[
    ("/owner", "9.2.0"),
    ("/state=lost", "9.3.0"),
    ("/tags/*/a~1b~2~3~0", "9.4.0"),
    ("/old", "9.0.0"),
    ("/unclear", "soon"),
]);

#[cfg(feature = "tracing")]
#[test]
fn what_is_newer_in_a_body_is_sent_and_told() {
    listening("newer::what_is_newer_in_a_body_is_sent_and_told", bodies_with_newer_things);
}

#[cfg(feature = "tracing")]
async fn bodies_with_newer_things(lines: Lines) {
    let body = json!({
        "owner": null, "state": "lost", "tags": [{}, {"a/b*=~": 1}, {"a/b*=~": 2}], "old": 1, "unclear": 1,
        "inner": {"owner": 1},
    });
    let told = async |version: &str, body: serde_json::Value| {
        let (client, mock) = of_version(version);
        called(Request::new(&client, &SAVE).json("application/json", &body)).await.unwrap();
        assert_eq!(mock.requests()[0].json(), Some(body));
        let text = lines.take();
        let told = text.lines().filter(|line| line.contains("the server is too old for"));
        told.map(|line| line.split_once(" place=").unwrap().1.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        told("9.1.2", body.clone()).await,
        [
            "\"/owner\" since=9.2.0 server=9.1.2",
            "\"/state=lost\" since=9.3.0 server=9.1.2",
            "\"/tags/*/a~1b~2~3~0\" since=9.4.0 server=9.1.2",
        ]
    );
    assert_eq!(told("9.3.0", body.clone()).await, ["\"/tags/*/a~1b~2~3~0\" since=9.4.0 server=9.3.0"]);
    assert!(told("9.4.0", body.clone()).await.is_empty());
    for other in [json!({"state": "whole", "tags": {"a": {"c": 1}}}), json!([body]), json!("owner")] {
        assert!(told("9.1.2", other.clone()).await.is_empty(), "{other}");
    }
    assert_eq!(told("9.1.2", json!({"tags": {"any": {"a/b*=~": 1}}})).await.len(), 1);
    // Nothing is known of an unknown version, and what is no JSON is none of these.
    let client = set_up(&Mock::new().reply(204).reply(204)).build().unwrap();
    called(Request::new(&client, &SAVE).json("application/json", &body)).await.unwrap();
    called(Request::new(&of_version("9.1.2").0, &SAVE).bytes("application/json", "{owner")).await.unwrap();
    assert!(!lines.take().contains("too old for"));
}

#[cfg(feature = "tracing")]
static PARTS: Operation = Operation::new("import", "POST", "/things").body_since(&[
    ("/*/owner", "9.2.0"),
    ("/*/state=lost", "9.2.0"),
    ("/filter/kind", "9.3.0"),
    ("/filter/kind=odd", "9.3.0"),
    ("/list[]", "9.3.0"),
    ("/owner", "9.2.0"),
    ("/rules/*/name", "9.2.0"),
    ("/state=lost", "9.2.0"),
    ("/tags/*=old one", "9.2.0"),
    ("?by=size", "9.2.0"),
    ("?filter/kind", "9.2.0"),
    ("?filter/kind=odd", "9.2.0"),
    ("?kinds/*=odd one", "9.2.0"),
    ("?x-order=up", "9.2.0"),
]);

#[cfg(feature = "tracing")]
#[test]
fn what_is_newer_in_forms_parts_and_lines_is_told() {
    listening("newer::what_is_newer_in_forms_parts_and_lines_is_told", forms_parts_and_lines);
}

#[cfg(feature = "tracing")]
async fn forms_parts_and_lines(lines: Lines) {
    const FORM: &str = "application/x-www-form-urlencoded";
    type Set = fn(Request) -> Request;
    let cases: [(&str, Set, &[&str]); 18] = [
        ("a field", |request| request.form(&json!({"owner": "me", "state": "whole"})), &["/owner"]),
        ("a value", |request| request.form(&json!({"state": "lost"})), &["/state=lost"]),
        ("items", |request| request.form(&json!({"tags": ["new", "old one"]})), &["/tags/*=old one"]),
        ("by hand", |request| request.bytes(FORM, "tags=new|old+one&list%5B%5D=1"), &["/list[]", "/tags/*=old one"]),
        ("brackets", |request| request.bytes(FORM, "filter[kind]=odd"), &["/filter/kind", "/filter/kind=odd"]),
        ("JSON in a field", |request| request.form(&json!({"filter": {"kind": 1}})), &["/filter/kind"]),
        ("others", |request| request.form(&json!({"own": 1, "states": "lost", "tags": ["old"]})), &[]),
        ("parts", |request| request.part("owner", "me").part("state", "lost"), &["/owner", "/state=lost"]),
        ("a file", |request| request.file_part("owner", ("me.txt", "lost")), &["/owner"]),
        ("JSON in parts", |request| request.part("rules", &json!([{"a": 1}, {"name": 1}])), &["/rules/*/name"]),
        (
            "a list in a part",
            |request| request.whole_part("rules", "application/json", &json!([{"name": 1}])),
            &["/rules/*/name"],
        ),
        ("other parts", |request| request.part("rule", "owner").file_part("file", ("owner", vec![0xff])), &[]),
        (
            "lines",
            |request| request.bytes("application/x-ndjson", "{\"owner\":1}\n\n{\"state\":\"lost\"}\n"),
            &["/*/owner", "/*/state=lost"],
        ),
        ("values", |request| request.query("by", &"size").header("X-Order", &"up"), &["?by=size", "?x-order=up"]),
        ("a list", |request| request.query("kinds", &["even", "odd one"]), &["?kinds/*=odd one"]),
        (
            "an object",
            |request| request.query_with("filter", QueryStyle::DeepObject, &json!({"kind": "odd"})),
            &["?filter/kind", "?filter/kind=odd"],
        ),
        ("other values", |request| request.query("by", &"name").query("kind", &"odd").header("X-Order", &"down"), &[]),
        ("a sequence", |request| request.bytes("application/json-seq", "\x1e{\"owner\":1}\n"), &["/*/owner"]),
    ];
    for (what, set, expected) in cases {
        let (client, mock) = of_version("9.1.2");
        called(set(Request::new(&client, &PARTS))).await.unwrap();
        assert_eq!(mock.requests().len(), 1);
        let text = lines.take();
        let told = text.lines().filter(|line| line.contains("too old for"));
        let places = told.filter_map(|line| line.split_once(" place=\"")?.1.split('"').next());
        assert_eq!(places.collect::<Vec<_>>(), expected, "{what}: {text}");
    }
    // What cannot be sent is told by its error alone.
    let (client, _) = of_version("9.1.2");
    called(Request::new(&client, &PARTS).part("owner", "me").header("a b", &1)).await.unwrap_err();
    assert!(!lines.take().contains("too old for"));
}

#[tokio::test]
async fn what_is_newer_can_be_allowed() {
    let mock = Mock::new().reply(204);
    let client = set_up(&mock).server_version("9.1.2").allow_newer(true).build().unwrap();
    called(Request::new(&client, &NEW)).await.unwrap();
    called(Request::new(&client, &NEW).allow_newer(false)).await.unwrap_err();
    let (client, _) = of_version("9.1.2");
    called(Request::new(&client, &NEW).allow_newer(true)).await.unwrap();
}

#[tokio::test]
async fn a_version_that_nobody_knows_refuses_nothing() {
    let mock = Mock::new().reply(204);
    let client = set_up(&mock).build().unwrap();
    assert_eq!(client.server_version(), None);
    called(Request::new(&client, &NEW).since("all", "99.0.0").query("all", &true)).await.unwrap();
    let error = set_up(&mock).server_version("latest").build().unwrap_err();
    assert!(error.to_string().contains("\"latest\" is not a version"), "{error}");
}

#[tokio::test]
async fn the_version_is_read_once_and_shared() {
    let mock = Mock::new().reply(status("9.1.2", "traditional"));
    let client = set_up(&mock).build().unwrap();
    let (clone, scoped) = (client.clone(), client.with_scope(&SCOPE, "sales").unwrap());
    assert_eq!(scoped.detect::<Status>(&REPORTED).await.unwrap(), Some(Version::new(9, 1, 2)));
    assert_eq!(clone.detect::<Status>(&REPORTED).await.unwrap(), Some(Version::new(9, 1, 2)));
    assert_eq!(mock.requests().len(), 1);
    for client in [&client, &clone, &scoped] {
        assert_eq!(client.server_version(), Some(Version::new(9, 1, 2)));
        assert!(called(Request::new(client, &NEW)).await.unwrap_err().is_unsupported());
    }
    let (told, mock) = of_version("9.4.0");
    assert_eq!(told.detect::<Status>(&REPORTED).await.unwrap(), Some(Version::new(9, 4, 0)));
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn a_server_whose_version_means_nothing_gets_everything() {
    let mock = Mock::new().reply(status("9.1.2", "serverless")).reply(Reply::json(json!({})));
    let client = set_up(&mock).build().unwrap();
    assert_eq!(client.detect::<Status>(&REPORTED).await.unwrap(), None);
    assert_eq!(client.detect::<Status>(&REPORTED).await.unwrap(), None);
    assert_eq!(mock.requests().len(), 1);
    called(Request::new(&client, &NEW)).await.unwrap();
}

#[tokio::test]
async fn a_server_that_does_not_tell_its_version_is_asked_again() {
    let untold = [json!({}), json!({ "version": { "number": "unreleased" } }), json!({ "version": { "number": 9 } })];
    let mock = untold.into_iter().fold(Mock::new(), |mock, answer| mock.reply(Reply::json(answer)));
    let mock = mock.reply(401).reply(status("9.4.0", "traditional"));
    let client = set_up(&mock).build().unwrap();
    for _ in 0..3 {
        assert_eq!(client.detect::<Status>(&REPORTED).await.unwrap(), None);
    }
    assert!(client.detect::<Status>(&REPORTED).await.unwrap_err().is_unauthorized());
    assert_eq!(client.detect::<Status>(&REPORTED).await.unwrap(), Some(Version::new(9, 4, 0)));
}
