//! What is told to `tracing`.

use std::fmt::{Debug, Write};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use openapi_runtime::client::{Builder, Client, NoError, Operation, Request};
use openapi_runtime::mock::{Mock, Reply};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

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

#[tokio::test(flavor = "current_thread")]
async fn a_call_is_a_span_and_an_attempt_is_an_event() {
    let lines = Lines::default();
    let _guard = tracing::subscriber::set_default(lines.clone());
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
        "server.address=\"host.test\"",
        "server.port=8080",
        "operation=\"getThing\"",
    ] {
        assert!(lines[0].contains(name), "{name}: {text}");
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
