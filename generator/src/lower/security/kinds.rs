//! What schemes send, and where.

use http::HeaderName;
use openapi_terms::{is_cookie_name, is_ignored_header, is_transport_header};
use openapiv3::{APIKeyLocation, OAuth2Flows, SecurityScheme};

use crate::ir::{Docs, KeyPlace, Location, Name, Scheme, SchemeKind};
use crate::later::DeviceFlow;
use crate::settings::{Auth, Settings};

/// What says which word comes before a key in `Authorization`: `ApiKey`.
const WORD: &str = "x-authorization-scheme";

/// A scheme that is known by its name.
pub(super) fn built_in(auth: Auth) -> Scheme {
    let (id, kind) = match auth {
        Auth::ApiKey => ("api_key", SchemeKind::Http { word: "ApiKey".to_owned() }),
        Auth::Basic => ("basic", SchemeKind::Basic),
        Auth::Bearer => ("bearer", SchemeKind::Bearer),
    };
    Scheme { origin: String::new(), id: id.to_owned(), name: Name::new(id), kind, docs: Docs::default() }
}

pub(super) fn kind(scheme: &SecurityScheme, device: Option<&DeviceFlow>) -> SchemeKind {
    match scheme {
        SecurityScheme::APIKey { location: APIKeyLocation::Header, name, description, extensions }
            if is_authorization(name) =>
        {
            let said = extensions.get(WORD).and_then(serde_json::Value::as_str).map(str::to_owned);
            let word = said.or_else(|| shown_word(description.as_deref()?));
            match word {
                Some(word) => http(&word),
                None => SchemeKind::Key { place: KeyPlace::Header, name: name.clone() },
            }
        }
        SecurityScheme::APIKey { location, name, .. } => SchemeKind::Key {
            place: match location {
                APIKeyLocation::Header => KeyPlace::Header,
                APIKeyLocation::Query => KeyPlace::Query,
                APIKeyLocation::Cookie => KeyPlace::Cookie,
            },
            name: name.clone(),
        },
        SecurityScheme::HTTP { scheme, .. } => http(scheme),
        SecurityScheme::OAuth2 { flows, .. } => oauth2(flows, device),
        SecurityScheme::OpenIDConnect { .. } => SchemeKind::Bearer,
    }
}

fn http(word: &str) -> SchemeKind {
    match word.to_ascii_lowercase().as_str() {
        "basic" => SchemeKind::Basic,
        "bearer" => SchemeKind::Bearer,
        _ => SchemeKind::Http { word: word.to_owned() },
    }
}

/// Why no credential of a kind can be sent.
pub(super) fn cannot_be_sent(kind: &SchemeKind, settings: &Settings) -> Option<String> {
    let is_token = |text: &str| HeaderName::from_bytes(text.as_bytes()).is_ok();
    match kind {
        SchemeKind::Key { name, .. } if name.is_empty() => {
            Some("a key is sent under a name, and this one is empty".into())
        }
        SchemeKind::Key { place: KeyPlace::Header, name } if !is_token(name) => {
            Some(format!("no header can be called `{name}`"))
        }
        SchemeKind::Key { place: KeyPlace::Header, name } if is_transport_header(name) => {
            Some(format!("HTTP clients set the header `{name}` themselves"))
        }
        // What it says of the message would be wrong.
        SchemeKind::Key { place: KeyPlace::Header, name } if is_ignored_header(name) && !is_authorization(name) => {
            Some(format!("the client sets the header `{name}` itself"))
        }
        SchemeKind::Key { place: KeyPlace::Header, name } if settings.header(name).is_some() => {
            Some(format!("`[headers]` of api.toml says what the header `{name}` has"))
        }
        SchemeKind::Key { place: KeyPlace::Cookie, name } if !is_cookie_name(name) => {
            Some(format!("no cookie can be called `{name}`"))
        }
        SchemeKind::Http { word } if !is_token(word) => {
            Some(format!("no authentication scheme of HTTP can be called `{word}`"))
        }
        _ => None,
    }
}

fn is_authorization(name: &str) -> bool {
    name.eq_ignore_ascii_case("authorization")
}

/// The parameter whose place a credential of a kind takes: its name is in lower case if it is that of a header.
pub(super) fn parameter(kind: &SchemeKind) -> Option<(Location, String)> {
    match kind {
        SchemeKind::Key { place: KeyPlace::Header, name } => Some((Location::Header, name.to_ascii_lowercase())),
        SchemeKind::Key { place: KeyPlace::Query, name } => Some((Location::Query, name.clone())),
        SchemeKind::Key { place: KeyPlace::Cookie, name } => Some((Location::Cookie, name.clone())),
        // OpenAPI ignores parameters called `Authorization`.
        _ => None,
    }
}

/// Where credentials of a kind are sent, which has room for one.
pub(super) fn place(kind: &SchemeKind) -> Option<String> {
    match kind {
        SchemeKind::Key { place: KeyPlace::Header, name } => {
            Some(format!("the header `{}`", name.to_ascii_lowercase()))
        }
        SchemeKind::Key { place: KeyPlace::Query, name } => Some(format!("the query as `{name}`")),
        SchemeKind::Key { place: KeyPlace::Cookie, name } => Some(format!("the cookie `{name}`")),
        SchemeKind::Certificate => None,
        SchemeKind::Basic | SchemeKind::Bearer | SchemeKind::Http { .. } | SchemeKind::OAuth2 { .. } => {
            Some("the header `authorization`".to_owned())
        }
    }
}

/// A client can ask for tokens itself where there is an address for that. Otherwise it takes one from elsewhere.
fn oauth2(flows: &OAuth2Flows, device: Option<&DeviceFlow>) -> SchemeKind {
    let client = flows.client_credentials.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let code = flows.authorization_code.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let password = flows.password.as_ref().map(|flow| (&flow.token_url, &flow.refresh_url));
    let device = device.and_then(|flow| Some((flow.token_url.as_ref()?, &flow.refresh_url)));
    let token_url = client.or(code).or(password).or(device).map(|(token_url, _)| token_url);
    // Refresh tokens come from the flows in which a user agrees, whichever one the client asks for its own tokens.
    let of_user =
        code.or(password).or(device).map(|(token_url, refresh_url)| refresh_url.as_ref().unwrap_or(token_url));
    let of_client = client.and_then(|(_, refresh_url)| refresh_url.as_ref());
    let of_implicit = flows.implicit.as_ref().and_then(|flow| flow.refresh_url.as_ref());
    let refresh_url = of_user.or(of_client).or(of_implicit).filter(|url| Some(*url) != token_url);
    match (token_url, refresh_url) {
        (None, None) => SchemeKind::Bearer,
        (token_url, refresh_url) => {
            SchemeKind::OAuth2 { token_url: token_url.cloned(), refresh_url: refresh_url.cloned() }
        }
    }
}

/// The word that a description shows before a key: `Authorization: ApiKey base64`.
fn shown_word(description: &str) -> Option<String> {
    let (_, after) = description.split_once("Authorization: ")?;
    let (word, key) = after.split_once(' ')?;
    let is_word = !word.is_empty() && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (is_word && key.starts_with(|c: char| !c.is_whitespace())).then(|| word.to_owned())
}

pub(super) fn description(scheme: &SecurityScheme) -> Option<&str> {
    match scheme {
        SecurityScheme::APIKey { description, .. }
        | SecurityScheme::HTTP { description, .. }
        | SecurityScheme::OAuth2 { description, .. }
        | SecurityScheme::OpenIDConnect { description, .. } => description.as_deref(),
    }
}
