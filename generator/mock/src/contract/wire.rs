//! Which values of a call arrived in its request.

use http::{HeaderMap, header};
use openapi_terms::{Codec, codec};
use serde_json::Value;

use super::compare::{Shown, difference, place};
use super::transport::Exchange;
use super::values::Values;
use crate::document::Location;

/// Values that the client was given and did not send. The server does not notice if they are optional.
pub(super) fn losses(values: &Values, exchange: &Exchange) -> Vec<String> {
    let parameters = values.parameters.iter().filter(|(location, name, value)| {
        // A list without items, an object without properties and nothing at all are not sent.
        let is_empty = match value {
            Value::Null => true,
            Value::Array(items) => items.is_empty(),
            Value::Object(object) => object.is_empty(),
            _ => false,
        };
        !is_empty && !is_sent(*location, name, value, exchange)
    });
    let mut losses: Vec<String> = parameters
        .map(|(location, name, value)| {
            format!("the {} parameter `{name}` was not sent: {}", location.as_str(), Shown(Some(value)))
        })
        .collect();
    losses.extend(body(values, exchange));
    losses
}

fn is_sent(location: Location, name: &str, value: &Value, exchange: &Exchange) -> bool {
    match location {
        // Without it there is no request.
        Location::Path => true,
        Location::Header => exchange.sent_headers.contains_key(name),
        Location::Cookie => {
            let cookies = text(&exchange.sent_headers, header::COOKIE.as_str());
            has_name(cookies.split("; "), name, value)
        }
        Location::Query => has_name(exchange.uri.query().unwrap_or_default().split('&'), name, value),
    }
}

/// Whether one of the pairs is called like a parameter, or like a property of it.
fn has_name<'p>(mut pairs: impl Iterator<Item = &'p str>, name: &str, value: &Value) -> bool {
    pairs.any(|pair| {
        let key = pair.split('=').next().unwrap_or_default();
        let key = percent_encoding::percent_decode_str(key).decode_utf8_lossy();
        let is_own = key.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with('['));
        is_own || value.get(key.as_ref()).is_some()
    })
}

/// What is different in a body of JSON.
fn body(values: &Values, exchange: &Exchange) -> Option<String> {
    let wanted = values.body_sample()?;
    let is_json = codec(text(&exchange.sent_headers, header::CONTENT_TYPE.as_str())) == Codec::Json;
    let sent = exchange.sent.as_ref().filter(|_| is_json)?;
    let sent: Value = match serde_json::from_slice(sent) {
        Ok(sent) => sent,
        Err(cause) => return Some(format!("the body that was sent is not JSON: {cause}")),
    };
    let difference = difference(wanted, &sent)?;
    let (expected, found) = (Shown(difference.expected.as_ref()), Shown(difference.found.as_ref()));
    let pointer = place(&difference.pointer);
    Some(format!(
        "the body that was sent differs at {pointer}\n  in the document: {expected}\n  on the wire:     {found}"
    ))
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
