//! Which values of a call arrived in its request.

use bytes::Bytes;
use http::{HeaderMap, header};
use openapi_terms::{Codec, codec, matches};
use serde_json::{Map, Value};

use super::compare::{Shown, difference, place};
use super::transport::Exchange;
use super::values::Values;
use crate::document::{Document, Location, Operation, Parameter, Style};
use crate::route::{Found, Routes};
use crate::sample::header_text;
use crate::validate::{Received, in_parts, sent};

/// A request on the wire, and what it is about.
pub(super) struct Wire<'c> {
    pub document: &'c Document,
    pub routes: &'c Routes,
    pub operation: &'c Operation,
    pub exchange: &'c Exchange,
}

impl Wire<'_> {
    /// What a client was given and did not send, or sent as something else. A server does not miss what is optional.
    pub fn losses(&self, values: &Values) -> Vec<String> {
        let mut losses = self.parameters(values);
        losses.extend(self.body(values));
        losses.extend(self.accept());
        losses
    }

    fn parameters(&self, values: &Values) -> Vec<String> {
        let exchange = self.exchange;
        let query = exchange.uri.query().unwrap_or_default();
        let path = match self.routes.find(&exchange.method, exchange.uri.path(), query) {
            Found::Operation { index, values, .. } => {
                let found = self.document.operations().get(index).map(|operation| operation.id.as_str());
                if found != Some(self.operation.id.as_str()) {
                    let found = found.unwrap_or_default();
                    return vec![format!("the request is one of `{found}`: {} {}", exchange.method, exchange.uri)];
                }
                values
            }
            // Another server than the mock may be below another path.
            Found::OtherMethod(_) | Found::Nothing => Vec::new(),
        };
        let body = Bytes::new();
        let received = Received { path: &path, query, headers: &exchange.sent_headers, body: &body };
        let given = values
            .parameters
            .iter()
            .filter(|(location, _, value)| !is_nothing(value) && (*location != Location::Path || !path.is_empty()));
        given.filter_map(|(location, name, value)| self.parameter(*location, name, value, &received)).collect()
    }

    /// What is wrong with a parameter.
    fn parameter(&self, location: Location, name: &str, value: &Value, received: &Received<'_>) -> Option<String> {
        let mut parameters = self.operation.parameters_in(location);
        let parameter = parameters.find(|parameter| parameter.name.eq_ignore_ascii_case(name))?;
        let what = format!("the {} parameter `{name}`", location.as_str());
        match sent(self.document, self.operation, parameter, received) {
            Ok(Some(found)) if is_comparable(parameter, value) => {
                let (wanted, found) = (plain(value), plain(&found));
                let difference = difference(&wanted, &found)?;
                let (expected, found) = (Shown(difference.expected.as_ref()), Shown(difference.found.as_ref()));
                let pointer = place(&difference.pointer);
                Some(format!(
                    "{what} was sent as something else at {pointer}\n  in the document: {expected}\n  on the wire:     {found}"
                ))
            }
            Ok(Some(_)) => None,
            Ok(None) => Some(format!("{what} was not sent: {}", Shown(Some(value)))),
            Err(message) => Some(format!("{what} {message}")),
        }
    }

    /// What is different in a body of JSON, and in the parts of a form.
    fn body(&self, values: &Values) -> Option<String> {
        let wanted = values.body_sample()?;
        // The body of a stream is not kept.
        let sent = self.exchange.sent.as_ref()?;
        let media_type = text(&self.exchange.sent_headers, header::CONTENT_TYPE.as_str());
        let content = self.operation.body.as_ref().map(|body| body.content.as_slice()).unwrap_or_default();
        let documented = content.iter().find(|documented| matches(&documented.name, media_type));
        let is_ordered = documented.is_some_and(|documented| !documented.order.is_empty());
        match codec(media_type) {
            Codec::Json => json_body(wanted, sent),
            codec if is_ordered || matches!(codec, Codec::Form | Codec::Multipart) => {
                let documented = documented?;
                match in_parts(self.document, documented, media_type, sent) {
                    Ok(sent) => differing_body(&plain(wanted), &plain(&sent)),
                    Err(message) => Some(format!("the body that was sent {message}")),
                }
            }
            _ => None,
        }
    }

    /// Whether the client asked for what it was answered with.
    fn accept(&self) -> Option<String> {
        let answered = text(&self.exchange.headers, header::CONTENT_TYPE.as_str());
        let asked = text(&self.exchange.sent_headers, header::ACCEPT.as_str());
        let is_asked = asked.split(',').map(str::trim).any(|range| matches(range, answered));
        let is_success = (200..300).contains(&self.exchange.status);
        (is_success && !answered.is_empty() && !is_asked)
            .then(|| format!("`Accept: {asked}` does not ask for `{answered}`, which the document answers"))
    }
}

/// A list without items, an object without properties and nothing at all are not sent.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(is_nothing),
        Value::Object(object) => object.values().all(is_nothing),
        _ => false,
    }
}

/// Whether a style can write all of a value: only some say how lists in lists are written.
fn is_comparable(parameter: &Parameter, value: &Value) -> bool {
    if matches!(parameter.style, Style::Json | Style::DeepObject | Style::FormText) {
        return true;
    }
    let is_scalar = |value: &Value| !value.is_array() && !value.is_object();
    match value {
        Value::Array(items) => items.iter().all(is_scalar),
        Value::Object(object) => object.values().all(is_scalar),
        _ => true,
    }
}

/// A value as parameters have it: texts and numbers look alike, one value is a list of one, and nothing is not there.
fn plain(value: &Value) -> Value {
    match value {
        Value::Array(items) => match items.iter().map(plain).collect::<Vec<_>>() {
            mut one if one.len() == 1 => one.pop().unwrap_or_default(),
            several => Value::Array(several),
        },
        Value::Object(object) => {
            let set = object.iter().filter(|(_, value)| !is_nothing(value));
            Value::Object(set.map(|(name, value)| (name.clone(), plain(value))).collect::<Map<_, _>>())
        }
        scalar => {
            let text = header_text(scalar);
            let number = text.parse::<f64>().ok().and_then(serde_json::Number::from_f64);
            number.map_or(Value::String(text), Value::Number)
        }
    }
}

/// What is different in a body of JSON.
fn json_body(wanted: &Value, sent: &[u8]) -> Option<String> {
    let sent: Value = match serde_json::from_slice(sent) {
        Ok(sent) => sent,
        // Bytes under a media type of JSON are whatever the document shows.
        Err(_) if wanted.as_str().is_some_and(|text| text.as_bytes() == sent) => return None,
        Err(cause) => return Some(format!("the body that was sent is not JSON: {cause}")),
    };
    differing_body(wanted, &sent)
}

fn differing_body(wanted: &Value, sent: &Value) -> Option<String> {
    let difference = difference(wanted, sent)?;
    let (expected, found) = (Shown(difference.expected.as_ref()), Shown(difference.found.as_ref()));
    let pointer = place(&difference.pointer);
    Some(format!(
        "the body that was sent differs at {pointer}\n  in the document: {expected}\n  on the wire:     {found}"
    ))
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
