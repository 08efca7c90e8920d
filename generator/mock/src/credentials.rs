//! Whether a request has credentials. They are not checked: the server has no users.

use http::HeaderMap;

use crate::decode::pairs;
use crate::document::{Location, Operation, Scheme};
use crate::validate::header;

/// What is missing, in words; nothing where one of the alternatives is met.
pub(crate) fn missing(operation: &Operation, headers: &HeaderMap, query: &str) -> Option<String> {
    let is_met = |schemes: &&Vec<Scheme>| schemes.iter().all(|scheme| is_sent(scheme, headers, query));
    let alternatives = visible(operation);
    if alternatives.is_empty() || alternatives.iter().any(is_met) {
        return None;
    }
    let alternatives = alternatives.into_iter().map(|schemes| {
        let schemes: Vec<String> = schemes.iter().map(words).collect();
        schemes.join(" and ")
    });
    let alternatives: Vec<String> = alternatives.collect();
    Some(format!("the request does not say who calls; send {}", alternatives.join(", or ")))
}

/// The alternatives that a server without TLS can see: no connection to it has a certificate. Where all alternatives want
/// one, it is taken for granted.
pub(crate) fn visible(operation: &Operation) -> Vec<&Vec<Scheme>> {
    let is_visible = |schemes: &&Vec<Scheme>| !schemes.contains(&Scheme::Connection);
    let visible: Vec<&Vec<Scheme>> = operation.security.iter().filter(is_visible).collect();
    if visible.is_empty() { operation.security.iter().collect() } else { visible }
}

fn is_sent(scheme: &Scheme, headers: &HeaderMap, query: &str) -> bool {
    match scheme {
        Scheme::Key { location: Location::Query, name } => {
            pairs(query).iter().any(|pair| pair.name == *name && !pair.value.is_empty())
        }
        Scheme::Key { location: Location::Cookie, name } => {
            let cookies = header(headers, "cookie").unwrap_or_default();
            let mut cookies = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
            cookies.any(|(key, value)| key == name && !value.is_empty())
        }
        Scheme::Key { name, .. } => header(headers, name).is_some_and(|value| !value.trim().is_empty()),
        Scheme::Http { scheme } => {
            let value = header(headers, "authorization").unwrap_or_default();
            let sent = value.trim().split_once(' ');
            sent.is_some_and(|(sent, rest)| sent.eq_ignore_ascii_case(scheme) && !rest.trim().is_empty())
        }
        Scheme::Token => {
            let value = header(headers, "authorization").unwrap_or_default();
            let sent = value.trim().split_once(' ');
            sent.is_some_and(|(word, token)| word.eq_ignore_ascii_case("bearer") && !token.trim().is_empty())
        }
        // Neither a certificate nor what the document does not describe can be looked at.
        Scheme::Connection | Scheme::Any => true,
    }
}

fn words(scheme: &Scheme) -> String {
    match scheme {
        Scheme::Key { location, name } => match location {
            Location::Query => format!("the query parameter `{name}`"),
            Location::Cookie => format!("the cookie `{name}`"),
            _ => format!("the header `{name}`"),
        },
        Scheme::Http { scheme } => format!("`Authorization` of the scheme `{scheme}`"),
        Scheme::Token => "`Authorization` with a bearer token".to_owned(),
        Scheme::Connection => "a certificate".to_owned(),
        Scheme::Any => "`Authorization`".to_owned(),
    }
}
