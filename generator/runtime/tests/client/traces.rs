//! What is told to `tracing`.

use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use openapi_runtime::client::{BoxError, Builder, Client, Credential, Method, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, Reply};
use serde_json::json;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::answers::Pet;
use crate::support::in_child;

static GET: Operation = Operation::new("getThing", "GET", "/things/{id}");

/// Keeps everything as lines of text.
#[derive(Clone, Default)]
pub struct Lines(Arc<Mutex<Vec<String>>>, Arc<AtomicU64>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Lines {
    /// All lines so far.
    pub fn text(&self) -> String {
        self.0.lock().unwrap().join("\n")
    }

    /// All lines since this was asked last.
    pub fn take(&self) -> String {
        std::mem::take(&mut *self.0.lock().unwrap()).join("\n")
    }

    fn add(&self, begin: &str, record: impl FnOnce(&mut Line)) {
        let mut line = Line(begin.to_owned());
        record(&mut line);
        self.0.lock().unwrap().push(line.0);
    }
}

impl Subscriber for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("openapi_runtime")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.add(&format!("span {}", span.metadata().name()), |line| span.record(line));
        Id::from_u64(self.1.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.add("record", |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        self.add(&format!("event {}", event.metadata().level()), |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

/// Runs a test in a process of its own, with a subscriber that was there before anything was told: `tracing` remembers
/// for good that nobody listens if that is what another thread found while this one began to listen.
pub fn listening(name: &str, test: impl AsyncFnOnce(Lines)) {
    in_child(name, async || {
        let lines = Lines::default();
        let _guard = tracing::subscriber::set_default(lines.clone());
        test(lines).await;
    });
}

#[test]
fn a_call_is_a_span_and_an_attempt_is_an_event() {
    listening("traces::a_call_is_a_span_and_an_attempt_is_an_event", a_call_that_is_sent_twice);
}

async fn a_call_that_is_sent_twice(lines: Lines) {
    let mock = Mock::new().reply(Reply::text("S3CR3T-BODY").status(503)).reply(Reply::connect_failure());
    let mock = mock.reply(Reply::text("S3CR3T-BODY").status(404));
    let client: Client = Builder::new("http://host.test:8080").api_key("S3CR3T-KEY").transport(mock).build().unwrap();
    let request = Request::new(&client, &GET).path("id", "S3CR3T-ID").query("token", "S3CR3T-QUERY");
    request.send_empty::<NoError>().await.unwrap_err();

    let lines = lines.0.lock().unwrap().clone();
    let text = lines.join("\n");
    assert!(!text.contains("S3CR3T"), "{text}");
    assert_eq!(lines.iter().filter(|line| line.starts_with("span")).count(), 1, "{text}");
    for name in [
        "otel.name=GET /things/{id}",
        "otel.kind=\"client\"",
        "http.request.method=\"GET\"",
        "url.template=\"/things/{id}\"",
        "operation=\"getThing\"",
    ] {
        assert!(lines[0].contains(name), "{name}: {text}");
    }
    for value in ["url.scheme=\"http\"", "server.address=\"host.test\"", "server.port=8080"] {
        assert!(text.contains(value), "{value}: {text}");
    }
    let events: Vec<&String> = lines.iter().filter(|line| line.starts_with("event")).collect();
    assert_eq!(events.len(), 3, "{text}");
    assert!(
        events[0].contains("http.response.status_code=503 http.request.resend_count=0 error.type=\"503\""),
        "{text}"
    );
    assert!(events[1].contains("http.request.resend_count=1 error.type=\"connect\""), "{text}");
    assert!(events[2].contains("http.response.status_code=404 http.request.resend_count=2"), "{text}");
    assert!(
        text.contains("record http.response.status_code=404") && text.contains("record error.type=\"404\""),
        "{text}"
    );
}

static DOCUMENTED: Operation = Operation::new("getThing", "GET", "/things/1").accept("application/json");

/// What is told of a call.
async fn told(lines: &Lines, replies: impl IntoIterator<Item = Reply>, call: impl AsyncFnOnce(Request)) -> Vec<String> {
    let mock = replies.into_iter().fold(Mock::new(), Mock::reply);
    let client: Client = Builder::new("http://host.test").strict_answers(true).transport(mock).build().unwrap();
    call(Request::new(&client, &DOCUMENTED)).await;
    std::mem::take(&mut lines.0.lock().unwrap())
}

fn count(lines: &[String], text: &str) -> usize {
    lines.iter().filter(|line| line.contains(text)).count()
}

#[test]
fn an_attempt_has_one_event_also_where_its_answer_breaks_off() {
    listening("traces::an_attempt_has_one_event_also_where_its_answer_breaks_off", an_answer_that_breaks_off);
}

async fn an_answer_that_breaks_off(lines: Lines) {
    let replies = [Reply::pieces(["{"]).then_break(), Reply::json(json!({ "a": 1 }))];
    let lines = told(&lines, replies, async |request| {
        request.send_json::<serde_json::Value, NoError>().await.unwrap();
    })
    .await;
    let events: Vec<_> = lines.iter().filter(|line| line.starts_with("event")).collect();
    assert_eq!(events.len(), 2, "{lines:?}");
    assert!(events[0].contains("resend_count=0 error.type=\"transport\"") && events[0].contains("attempt failed"));
    assert!(events[1].contains("resend_count=1") && events[1].contains("attempt succeeded"), "{lines:?}");
    assert_eq!((count(&lines, "record error.type"), count(&lines, "record http.response.status_code=200")), (0, 1));
}

#[test]
fn a_call_whose_answer_is_another_one_ends_as_an_error() {
    listening("traces::a_call_whose_answer_is_another_one_ends_as_an_error", answers_that_are_other_ones);
}

async fn answers_that_are_other_ones(lines: Lines) {
    async fn ends(lines: &Lines, reply: Reply, call: impl AsyncFnOnce(Request)) {
        let lines = told(lines, [reply], call).await;
        assert_eq!(count(&lines, "attempt succeeded"), 1, "{lines:?}");
        assert_eq!(count(&lines, "attempt failed"), 0, "{lines:?}");
        assert_eq!(count(&lines, "record http.response.status_code=200"), 1, "{lines:?}");
        assert_eq!(count(&lines, "record error.type=\"decode\""), 1, "{lines:?}");
        assert_eq!(count(&lines, "record otel.status_code=\"ERROR\""), 1, "{lines:?}");
    }
    let page = || Reply::text("<!doctype html><html>Log in</html>").header("content-type", "text/html");
    let is_decode = |is_decode: bool| assert!(is_decode);
    ends(&lines, page(), async |request| is_decode(request.send_empty::<NoError>().await.unwrap_err().is_decode()))
        .await;
    ends(&lines, page(), async |request| is_decode(request.send_bytes::<NoError>().await.unwrap_err().is_decode()))
        .await;
    ends(&lines, page(), async |request| is_decode(request.send_text::<NoError>().await.unwrap_err().is_decode()))
        .await;
    ends(&lines, Reply::json(json!("text")), async |request| {
        is_decode(request.send_json::<i64, NoError>().await.unwrap_err().is_decode());
    })
    .await;
    ends(&lines, Reply::json(json!({ "id": "a", "color": "red" })), async |request| {
        is_decode(request.send_json::<Pet, NoError>().await.unwrap_err().is_decode());
    })
    .await;
}

#[test]
fn each_deviation_is_an_event_without_values() {
    listening("traces::each_deviation_is_an_event_without_values", an_answer_that_is_not_as_documented);
}

async fn an_answer_that_is_not_as_documented(lines: Lines) {
    let mock = Mock::new().reply(Reply::text(r#"{"id":null,"color":"S3CR3T","color":"S3CR3T"}"#));
    let client: Client = Builder::new("http://host.test").transport(mock).build().unwrap();
    Request::new(&client, &DOCUMENTED).send_json::<Pet, NoError>().await.unwrap();
    let lines = lines.0.lock().unwrap();
    for pointer in ["/id", "/color"] {
        let told = |line: &&String| line.starts_with("event DEBUG") && line.contains(&format!("pointer=\"{pointer}\""));
        let told: Vec<&String> = lines.iter().filter(told).collect();
        assert!(!told.is_empty() && told[0].contains("the answer is not as documented"), "{pointer}: {lines:?}");
    }
    assert!(count(&lines, "attempt succeeded") == 1 && count(&lines, "S3CR3T") == 0, "{lines:?}");
}

#[test]
fn what_is_sent_again_with_another_credential_is_an_attempt() {
    let name = "traces::what_is_sent_again_with_another_credential_is_an_attempt";
    listening(name, a_call_that_gets_another_credential);
}

async fn a_call_that_gets_another_credential(lines: Lines) {
    let asked = AtomicU64::new(0);
    let provider = move || {
        let number = asked.fetch_add(1, Ordering::SeqCst);
        async move { Ok::<_, BoxError>(Credential::api_key(format!("S3CR3T-{number}"))) }
    };
    let builder = Builder::new("http://host.test").credential("api_key", Credential::provided_by(provider));
    let client: Client = builder.transport(Mock::new().reply(401).reply(200)).build().unwrap();
    Request::new(&client, &DOCUMENTED).send_empty::<NoError>().await.unwrap();
    let lines = lines.0.lock().unwrap();
    let events: Vec<_> = lines.iter().filter(|line| line.starts_with("event")).collect();
    assert_eq!(events.len(), 2, "{lines:?}");
    assert!(events[0].contains("status_code=401 http.request.resend_count=0 error.type=\"401\""), "{lines:?}");
    assert!(events[1].contains("resend_count=1") && events[1].contains("attempt succeeded"), "{lines:?}");
    assert!(!lines.join("\n").contains("S3CR3T") && count(&lines, "record error.type") == 0, "{lines:?}");
}

#[test]
fn raw_calls_have_no_query_in_traces() {
    listening("traces::raw_calls_have_no_query_in_traces", async |lines| {
        let mock = Mock::new().reply(200).reply(404);
        let client: Client = Builder::new("http://host.test").transport(mock).build().unwrap();
        for path in ["/things/{id}?token=S3CR3T", "/things/{id}?token=S3CR3T&id={id}"] {
            let request = client.request(Method::GET, path).path("id", "S3CR3T").query("key", "S3CR3T");
            let _ = request.send_empty::<NoError>().await;
        }
        let text = lines.text();
        assert!(
            text.contains("otel.name=GET /things/{id} ") && text.contains("url.template=\"/things/{id}\""),
            "{text}"
        );
        assert!(!text.contains("S3CR3T"), "{text}");
    });
}

#[test]
fn a_call_that_cannot_be_sent_is_a_span_that_failed() {
    listening("traces::a_call_that_cannot_be_sent_is_a_span_that_failed", async |lines| {
        let client: Client = Builder::new("http://host.test").transport(Mock::new()).build().unwrap();
        Request::new(&client, &GET).send_empty::<NoError>().await.unwrap_err();
        let text = lines.text();
        assert!(text.contains("otel.name=GET /things/{id}"), "{text}");
        assert!(
            text.contains("error.type=\"invalid_request\"") && text.contains("otel.status_code=\"ERROR\""),
            "{text}"
        );
        assert!(!text.contains("event"), "{text}");
    });
}
