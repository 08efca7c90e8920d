//! Whether a client said who calls, as the document asks.

use http::{HeaderMap, Uri, header};
use openapi_runtime::Base64;

use super::server::Credentials;
use crate::credentials::visible;
use crate::decode::{decoded, pairs};
use crate::document::{Document, Location, Operation, Scheme};
use crate::validate::header as text;

/// What is wrong with the credentials of a request: none that will do, or some where the document wants none.
pub(super) fn faults(
    document: &Document,
    operation: &Operation,
    credentials: &Credentials,
    uri: &Uri,
    headers: &HeaderMap,
) -> Vec<String> {
    let carries = |scheme: &Scheme| Sent { credentials, uri, headers }.carries(scheme);
    if operation.is_public {
        let is_visible = |scheme: &Scheme| !matches!(scheme, Scheme::Connection | Scheme::Any);
        let sent = document.schemes().into_iter().filter(|(_, scheme)| is_visible(scheme) && carries(scheme));
        return sent.map(|(name, _)| format!("the credentials of `{name}` were sent where none are wanted")).collect();
    }
    // A key that is one of several parameters which a call chooses from is the one that the call was given.
    let is_chosen = |name: &String| operation.alternatives.iter().flatten().any(|chosen| chosen == name);
    let is_parameter = |scheme: &Scheme| match scheme {
        Scheme::Key { location, name } => {
            operation.parameters_in(*location).any(|known| known.has_name(name) && is_chosen(&known.name))
        }
        _ => false,
    };
    let is_met = |alternative: &&Vec<Scheme>| alternative.iter().all(|scheme| carries(scheme) || is_parameter(scheme));
    let alternatives = visible(operation);
    if alternatives.is_empty() || alternatives.iter().any(is_met) {
        return Vec::new();
    }
    let wanted: Vec<String> = alternatives.into_iter().map(|schemes| format!("{schemes:?}")).collect();
    vec![format!("the client did not send the credentials that it was given, for any of {}", wanted.join(" or "))]
}

/// A request, and the credentials that its client was given.
struct Sent<'r> {
    credentials: &'r Credentials,
    uri: &'r Uri,
    headers: &'r HeaderMap,
}

impl Sent<'_> {
    /// Whether the request has the credentials in the place of a scheme.
    fn carries(&self, scheme: &Scheme) -> bool {
        let Credentials { user, secret } = self.credentials;
        let authorization = || text(self.headers, header::AUTHORIZATION.as_str()).unwrap_or_default();
        match scheme {
            Scheme::Key { location: Location::Query, name } => {
                let query = pairs(self.uri.query().unwrap_or_default());
                query.iter().any(|pair| pair.name == *name && decoded(&pair.value) == *secret)
            }
            Scheme::Key { location: Location::Cookie, name } => {
                let cookies = text(self.headers, header::COOKIE.as_str()).unwrap_or_default();
                let mut cookies = cookies.split(';').filter_map(|cookie| cookie.trim().split_once('='));
                cookies.any(|(key, value)| key == name && decoded(value) == *secret)
            }
            // A key in `Authorization` may stand behind a word: `ApiKey abc`.
            Scheme::Key { name, .. } => text(self.headers, name)
                .is_some_and(|value| value == *secret || value.rsplit_once(' ').is_some_and(|(_, key)| key == *secret)),
            Scheme::Http { scheme } if scheme == "basic" => {
                authorization() == format!("Basic {}", Base64::encode(format!("{user}:{secret}")))
            }
            Scheme::Http { scheme } => authorization()
                .split_once(' ')
                .is_some_and(|(word, rest)| word.eq_ignore_ascii_case(scheme) && rest == secret),
            Scheme::Token => authorization() == format!("Bearer {secret}"),
            // Said by the connection, or in a way that the document does not describe.
            Scheme::Connection | Scheme::Any => true,
        }
    }
}
