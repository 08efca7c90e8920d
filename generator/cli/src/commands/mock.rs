//! Serves a document until Ctrl-C.

use std::future;
use std::io::Write;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;

use openapi_compiler::prepare;
use openapi_mock::document::{Location, Operation, Parameter, Scheme};
use openapi_mock::sample::{self, Extent};
use openapi_mock::{Document, Mock};
use openapi_terms::visible;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::report::{Report, counted};
use crate::source::{self, ReadingArguments, any_name, project_to_read};
use crate::workspace::Workspace;

/// What needs encoding in an address.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Serves a document: validates requests, and answers with examples.
#[derive(clap::Args, Clone, Debug)]
pub struct Arguments {
    /// A document, a folder with an api.toml, or the name of a folder in specs/.
    source: PathBuf,
    /// The port; a free one if omitted.
    #[arg(long, default_value_t = 0, hide_default_value = true)]
    port: u16,
    /// The address to listen on. Everyone who can reach it can reach the server.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Another host name that callers may use; can be repeated. `localhost` and the address itself always work.
    #[arg(long = "allow-host", value_name = "NAME")]
    names: Vec<String>,
    #[command(flatten)]
    reading: ReadingArguments,
}

impl Arguments {
    pub(super) fn run(self, workspace: &Workspace) -> Result<Report, String> {
        let source = source::find(workspace, &self.source)?;
        match project_to_read(&source, any_name(&source), &self.reading).and_then(prepare) {
            Ok(prepared) => serve(Document::of(prepared).map_err(|error| error.to_string())?, &self),
            Err(findings) => {
                let (mut report, label) = (Report::default(), source::label(&source));
                report.diagnostics(&label, &findings, false);
                report.finding(format!("{label} cannot be played"));
                Ok(report)
            }
        }
    }
}

/// Serves a document. It returns only when it cannot.
fn serve(document: Document, serving: &Arguments) -> Result<Report, String> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| format!("cannot start a runtime: {error}"))?;
    runtime.block_on(async {
        let mock = Mock::new(document.clone()).host(serving.host).port(serving.port);
        let mock = serving.names.iter().fold(mock, |mock, name| mock.allow_host(name));
        let running = mock.start().await.map_err(|error| error.to_string())?;
        if !serving.host.is_loopback() {
            eprintln!("warning: everyone who can reach {} can reach this server", running.address());
        }
        let url = running.url();
        let mut text = format!("{} at {url}\n", counted(document.operations().len(), "operation"));
        if let Some(command) = first(&document).and_then(|operation| curl(&document, operation, &url)) {
            text.push_str(&format!("try: {command}\n"));
        }
        text.push_str("Ctrl-C stops it\n");
        // A reader who closed the pipe wants the server none the less.
        let mut output = std::io::stdout();
        let _ = output.write_all(visible(&text).as_bytes()).and_then(|()| output.flush());
        future::pending().await
    })
}

/// The operation that takes the least to call.
fn first(document: &Document) -> Option<&Operation> {
    let effort = |operation: &&Operation| {
        let required = operation.parameters.iter().filter(|parameter| parameter.required).count();
        (operation.method != "GET", operation.body.is_some(), required)
    };
    document.operations().iter().min_by_key(effort)
}

/// A command that calls an operation with what it requires; nothing if no shell can be given that.
fn curl(document: &Document, operation: &Operation, url: &str) -> Option<String> {
    let mut words = vec!["curl".to_owned()];
    let mut option = |name: &str, value: String| words.extend([name.to_owned(), value]);
    if operation.method != "GET" {
        option("-X", operation.method.to_string());
    }
    let (mut path, mut query) = (operation.path.clone(), Vec::new());
    for scheme in operation.security.first().into_iter().flatten() {
        match scheme {
            Scheme::Key { location: Location::Query, name } => query.push(format!("{name}=key")),
            Scheme::Key { location: Location::Cookie, name } => option("-b", format!("{name}=key")),
            Scheme::Key { name, .. } => option("-H", format!("{name}: ApiKey a2V5")),
            Scheme::Http { scheme } if scheme == "basic" => option("-u", "user:password".to_owned()),
            Scheme::Connection => {}
            Scheme::Http { .. } | Scheme::Token | Scheme::Any => option("-H", "Authorization: Bearer token".to_owned()),
        }
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let value = text(document, parameter);
        match parameter.location {
            Location::Path => path = path.replace(&format!("{{{}}}", parameter.name), &value),
            Location::Query => query.push(format!("{}={value}", parameter.name)),
            Location::Header => option("-H", format!("{}: {value}", parameter.name)),
            Location::Cookie => option("-b", format!("{}={value}", parameter.name)),
        }
    }
    if let Some(body) = operation.body.as_ref().filter(|body| body.required)
        && let Some(media_type) = sample::preferred(&body.content)
        && let Some(value) = sample::body(document, operation, Extent::Minimal)
    {
        option("-H", format!("Content-Type: {}", media_type.name));
        option("-d", value.to_string());
    }
    let query = if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
    words.push(format!("{url}{path}{query}"));
    shlex::try_join(words.iter().map(String::as_str)).ok()
}

fn text(document: &Document, parameter: &Parameter) -> String {
    let text = match sample::parameter(document, parameter, Extent::Minimal) {
        Value::String(text) => text,
        other => other.to_string(),
    };
    match parameter.location {
        Location::Path | Location::Query => utf8_percent_encode(&text, RESERVED).to_string(),
        Location::Header | Location::Cookie => text,
    }
}
