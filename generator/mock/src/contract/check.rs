//! The calls of one operation, and the checks of their results.

use std::sync::Arc;

use openapi_runtime::client::{Error, Transport};
use openapi_terms::{Codec, Status, codec};
use serde_json::{Map, Value};

use super::answer::{Answer, Encoded};
use super::compare::{Shown, difference, place};
use super::login;
use super::operation::{Entry, Payload};
use super::report::Report;
use super::secrets::Marked;
use super::server::{Credentials, Server};
use super::transport::{Exchange, Recorder};
use super::values::{Values, deviation_in};
use super::wire::Wire;
use crate::decode::json_texts;
use crate::document::{Document, Operation, Response};
use crate::route::Routes;
use crate::sample::Extent;

/// What all operations of a test have in common.
pub(super) struct Session<C> {
    pub document: Document,
    pub routes: Routes,
    pub url: String,
    pub credentials: Credentials,
    pub transport: Arc<dyn Transport>,
    /// The document with marks for its secrets, where it has any.
    pub marked: Option<Marked>,
    /// Whether the server answers with the status that it is asked for. Servers other than the mock may not.
    pub is_mock: bool,
    pub client: fn(&Server) -> Result<C, Error>,
}

/// A call, while it is checked.
struct Checked {
    answer: Answer,
    exchange: Option<Exchange>,
    findings: Vec<String>,
}

impl<C> Session<C> {
    /// Calls an operation in every way that its document knows.
    pub async fn check(&self, entry: &Entry<C>) -> Report {
        let mut report = Report { operations: 1, ..Report::default() };
        let Some(operation) = self.document.operation(&entry.id) else {
            report.failures.push(format!("{}: the document has no such operation", entry.id));
            return report;
        };
        let operation = Arc::new(operation.clone());
        for (status, extent, how) in successes(&operation) {
            report.calls += 1;
            let findings = self.success(entry, &operation, status, extent).await;
            report.failures.extend(findings.into_iter().map(|finding| format!("{}, {how}: {finding}", entry.name())));
        }
        for (status, response) in errors(&operation) {
            report.errors += 1;
            let findings = match self.error(entry, &operation, status, response).await {
                Some(findings) => findings,
                None => {
                    report.errors -= 1;
                    report.not_provoked += 1;
                    continue;
                }
            };
            report
                .failures
                .extend(findings.into_iter().map(|finding| format!("{}, {status}: {finding}", entry.name())));
        }
        // What is known to be wrong would be wrong again.
        if self.is_mock && report.passed() {
            let findings = self.lenient(entry, &operation).await;
            report.failures.extend(findings.into_iter().map(|finding| format!("{}, {finding}", entry.name())));
        }
        if let Some(marked) = &self.marked {
            let hidden = marked.check(entry, self.client).await;
            report.secrets.extend(hidden.places);
            report.failures.extend(hidden.findings.into_iter().map(|finding| format!("{}: {finding}", entry.name())));
        }
        report
    }

    /// A call that has to succeed.
    async fn success(
        &self,
        entry: &Entry<C>,
        operation: &Arc<Operation>,
        status: Option<u16>,
        extent: Extent,
    ) -> Vec<String> {
        let Checked { answer, exchange, mut findings } = match self.call(entry, operation, status, extent).await {
            Ok(checked) => checked,
            Err(finding) => return vec![finding],
        };
        let promises_success = operation.success().is_none_or(|response| is_success(operation, response));
        let is_refused = |exchange: &Exchange| !promises_success && !(200..300).contains(&exchange.status);
        match (answer, exchange) {
            // A document may describe redirects or errors alone. Then it is right that the caller is told of them.
            (Answer::Failure { .. }, Some(exchange)) if is_refused(&exchange) => {
                if operation.response(exchange.status).is_none() {
                    findings.push(format!("the document does not describe the status {}", exchange.status));
                }
            }
            (Answer::Success(_), Some(exchange)) if is_refused(&exchange) => {
                findings.push(format!("the client takes {} for a success", exchange.status));
            }
            (Answer::Failure { message, text, .. }, _) => {
                let text = if text.is_empty() { text } else { format!("\n  {}", text.trim()) };
                findings.push(format!("the call failed: {message}{text}"));
            }
            (Answer::Success(_), None) => findings.push("the client did not use its transport".to_owned()),
            (Answer::Success(encoded), Some(exchange)) => {
                if status.is_some_and(|status| self.is_mock && status != exchange.status) {
                    findings.push(format!("the server answered {} when it was asked for {status:?}", exchange.status));
                }
                if operation.response(exchange.status).is_none() {
                    findings.push(format!("the document does not describe the status {}", exchange.status));
                }
                match expected(entry.payload, &exchange) {
                    Ok(expected) => findings.extend(compare(&expected, &encoded)),
                    Err(finding) => findings.push(finding),
                }
            }
        }
        findings
    }

    /// A call that has to fail with a status; nothing where the server does not return the status that it was asked for.
    async fn error(
        &self,
        entry: &Entry<C>,
        operation: &Arc<Operation>,
        status: u16,
        response: &Response,
    ) -> Option<Vec<String>> {
        let checked = match self.call(entry, operation, Some(status), Extent::Minimal).await {
            Ok(checked) => checked,
            Err(finding) => return Some(vec![finding]),
        };
        let answered = checked.exchange.as_ref().map(|exchange| exchange.status);
        if answered != Some(status) {
            if !self.is_mock && answered.is_some() {
                return None;
            }
            let answered = answered.map_or_else(|| "nothing".to_owned(), |status| status.to_string());
            return Some(vec![format!("the server answered {answered}{}", said(&checked.answer))]);
        }
        let mut findings = checked.findings;
        let (body, exchange) = match (checked.answer, checked.exchange) {
            (Answer::Failure { body, .. }, Some(exchange)) => (body, exchange),
            _ => return Some(vec!["the client takes this status for a success".to_owned()]),
        };
        let documents_json = response.content.iter().any(|content| codec(&content.name) == Codec::Json);
        // Whatever it is called: a client reads an error as JSON where it is that.
        let is_json = exchange.codec() == Some(Codec::Json) || (body.is_some() && exchange.json().is_ok());
        match body {
            Some(encoded) if is_json => match exchange.json() {
                Ok(json) => findings.extend(compare(&json, &encoded)),
                Err(finding) => findings.push(finding),
            },
            Some(encoded) => findings
                .push(format!("the client has a body where none is answered: {}", Shown(encoded.json.as_ref().ok()))),
            None if is_json => {
                let text = exchange.text();
                findings.push(format!("the client has no typed body\n  on the wire: {text}"));
            }
            None if documents_json => findings.push("the document describes a body, and none is answered".to_owned()),
            None => {}
        }
        Some(findings)
    }

    async fn call(
        &self,
        entry: &Entry<C>,
        operation: &Arc<Operation>,
        status: Option<u16>,
        extent: Extent,
    ) -> Result<Checked, String> {
        let recorder = Recorder::new(self.transport.clone(), status);
        let server = Server::new(&self.url, &self.credentials, recorder.clone());
        let client = (self.client)(&server).map_err(|error| format!("there is no client: {error}"))?;
        let mut values = Values::new(&self.document, operation, entry.media_type, extent);
        let pending = (entry.call)(&client, &mut values).map_err(|mistake| mistake.to_string())?;
        let answer = pending.await;
        let exchange = recorder.exchange();
        let mut findings = std::mem::take(&mut values.findings);
        if let Some(exchange) = &exchange {
            let wire = Wire { document: &self.document, routes: &self.routes, operation, exchange };
            findings.extend(wire.losses(&values));
            let (uri, headers) = (&exchange.uri, &exchange.sent_headers);
            findings.extend(login::faults(&self.document, operation, &self.credentials, uri, headers));
        }
        Ok(Checked { answer, exchange, findings })
    }
}

/// The calls that succeed: minimal, full, and one for every further status of success.
fn successes(operation: &Operation) -> Vec<(Option<u16>, Extent, String)> {
    let mut calls =
        vec![(None, Extent::Minimal, "minimal values".to_owned()), (None, Extent::Full, "full values".to_owned())];
    let first = operation.success().map(|response| &response.status);
    for response in operation.responses.iter().filter(|response| is_success(operation, response)) {
        if Some(&response.status) != first {
            let status = code(operation, response);
            calls.push((Some(status), Extent::Minimal, status.to_string()));
        }
    }
    calls
}

/// The documented errors. What comes before an answer is none.
fn errors(operation: &Operation) -> Vec<(u16, &Response)> {
    let is_answer = |response: &&Response| {
        !matches!(Status::of_key(&response.status), Some(Status::Code(100..=199) | Status::Class(1)))
    };
    let errors = operation.responses.iter().filter(|response| !is_success(operation, response)).filter(is_answer);
    errors.map(|response| (code(operation, response), response)).collect()
}

/// Whether a response is one of success. Without any other, `default` is.
pub(super) fn is_success(operation: &Operation, response: &Response) -> bool {
    let is_of_class = |response: &Response| response.status.starts_with('2');
    let is_default = response.status.eq_ignore_ascii_case("default");
    is_of_class(response) || (is_default && !operation.responses.iter().any(is_of_class))
}

/// A status that a response describes: its own, or one of its class that no other response describes.
pub(super) fn code(operation: &Operation, response: &Response) -> u16 {
    if let Ok(code) = response.status.parse() {
        return code;
    }
    let class = match response.status.as_bytes().first() {
        Some(class @ b'1'..=b'5') => u16::from(class - b'0'),
        _ if is_success(operation, response) => 2,
        _ => 5,
    };
    let is_free = |code: &u16| operation.response(*code).is_some_and(|other| other.status == response.status);
    (class * 100..class * 100 + 100).rev().find(is_free).unwrap_or(class * 100)
}

/// The answer as the client's value should be encoded.
fn expected(payload: Payload, exchange: &Exchange) -> Result<Value, String> {
    let bytes = || Value::from(exchange.body.as_slice());
    match (payload, exchange.codec()) {
        (Payload::Bytes, _) => Ok(bytes()),
        (Payload::Text, _) => Ok(exchange.text().into()),
        (_, None) => Ok(Value::Null),
        (Payload::Empty, Some(_)) => Err(format!("the client ignores the answer: {}", exchange.text())),
        (Payload::Any, _) => Ok(Value::Null),
        (Payload::Events, _) => Ok(events(&exchange.text(), false)),
        (Payload::WholeEvents, _) => Ok(events(&exchange.text(), true)),
        (Payload::Lines, _) => json_texts(&exchange.text())
            .into_iter()
            .map(|line| serde_json::from_str(line).map_err(|cause| format!("a line is not JSON: {cause}: {line}")))
            .collect::<Result<Vec<Value>, String>>()
            .map(Value::Array),
        (Payload::Json, _) | (Payload::ByStatus, Some(Codec::Json)) => exchange.json(),
        (Payload::ByStatus, Some(Codec::Text | Codec::Form | Codec::NdJson | Codec::Events)) => {
            Ok(exchange.text().into())
        }
        (Payload::ByStatus, Some(Codec::Binary | Codec::Multipart)) => Ok(bytes()),
    }
}

/// The data of events, as JSON where it is that, or all of their fields.
fn events(text: &str, are_whole: bool) -> Value {
    let events = text.split("\n\n").filter_map(fields_of_event);
    events.filter_map(|mut event| if are_whole { Some(event.into()) } else { event.remove("data") }).collect()
}

/// The fields of an event that has data.
fn fields_of_event(event: &str) -> Option<Map<String, Value>> {
    let of = |name: &str| -> Vec<&str> {
        event.lines().filter_map(|line| line.strip_prefix(name)?.strip_prefix(": ")).collect()
    };
    let data = Some(of("data")).filter(|lines| !lines.is_empty())?.join("\n");
    let texts = ["event", "id"].into_iter().filter_map(|name| Some((name, Value::from(*of(name).first()?))));
    let retry = of("retry").first().and_then(|retry| retry.parse::<u64>().ok());
    let mut fields: Map<String, Value> = texts.map(|(name, text)| (name.to_owned(), text)).collect();
    fields.extend(retry.map(|retry| ("retry".to_owned(), Value::from(retry))));
    if !data.is_empty() {
        fields.insert("data".to_owned(), serde_json::from_str(&data).unwrap_or(Value::String(data)));
    }
    Some(fields)
}

/// What an answer has lost in the client's types.
fn compare(wire: &Value, encoded: &Encoded) -> Vec<String> {
    let json = match &encoded.json {
        Ok(json) => json,
        Err(cause) => return vec![format!("the answer cannot be read: {cause}")],
    };
    let mut findings = Vec::new();
    if let Some(difference) = difference(wire, json) {
        let (expected, found) = (Shown(difference.expected.as_ref()), Shown(difference.found.as_ref()));
        let pointer = place(&difference.pointer);
        findings
            .push(format!("the answer differs at {pointer}\n  on the wire:   {expected}\n  in the client: {found}"));
    }
    findings.extend(encoded.deviations.iter().map(|deviation| deviation_in("the answer", wire, deviation)));
    findings
}

/// What the server or the client says about a failure.
fn said(answer: &Answer) -> String {
    match answer {
        Answer::Failure { message, text, .. } if text.is_empty() => format!(": {message}"),
        Answer::Failure { message, text, .. } => format!(": {message}\n  {}", text.trim()),
        Answer::Success(_) => String::new(),
    }
}
