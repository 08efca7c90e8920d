//! What a server is too old for, or too new.

use http::header;
use openapi_terms::{Codec, codec};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::client::{Body, Builder, Client, Request, Version, trace};

/// Something that is sent and that a server does not know: its place, the first version that knows it, and the version of the server.
pub(crate) struct Newer(&'static str, Version, Version);

impl Newer {
    /// Tells that it is sent all the same.
    pub(crate) fn tell(&self) {
        trace::newer(self.0, self.1, self.2);
    }
}

impl Request {
    /// Says since which version servers know the parameter `name`. Nothing is known if `version` is not a version.
    pub fn since(mut self, name: &'static str, version: &str) -> Self {
        self.newer.extend(Version::parse(version).map(|version| (name, version)));
        self
    }

    /// Whether the request is sent although the version of the server does not have it, instead of what the client says.
    pub fn allow_newer(mut self, allow: bool) -> Self {
        self.allows_newer = Some(allow);
        self
    }

    /// Why the server does not have what the request asks for, as far as its version is known.
    pub(crate) fn unsupported(&self) -> Option<String> {
        let version = self.client.server_version()?;
        if self.allows_newer.unwrap_or(self.client.allows_newer()) {
            return None;
        }
        let since = self.operation.since.filter(|since| *since > version).map(|since| format!("needs {}", said(since)));
        let until = self
            .operation
            .until
            .filter(|until| *until <= version)
            .map(|until| format!("is gone since {}", said(until)));
        let of_parameter = || {
            let mut newer = self.newer.iter().filter(|(name, since)| *since > version && self.parameters.sends(name));
            newer.next().map(|(name, since)| format!("the parameter `{name}` needs {}", said(*since)))
        };
        let needs = since.or(until).or_else(of_parameter)?;
        Some(format!("{needs}, the server is {version}; `allow_newer(true)` sends the request anyway"))
    }

    /// What the body and the values of parameters have that the server does not know, where somebody wants to know it.
    pub(crate) fn newer_in_body(&self) -> Vec<Newer> {
        let places = self.operation.body_since;
        let server = self.client.server_version().filter(|_| !places.is_empty() && trace::wants_newer());
        let Some(server) = server else { return Vec::new() };
        let known = places.iter().filter_map(|(place, since)| Some((*place, Version::parse(since)?)));
        let mut newer = known.filter(|(_, since)| *since > server).peekable();
        if newer.peek().is_none() {
            return Vec::new();
        }
        let (body, parameters) = (self.content(), Content::Pairs(self.parameters.pairs()));
        let has = |place: &str| match place.strip_prefix('?') {
            Some(parameter) => parameters.has(&format!("/{parameter}")),
            None => body.as_ref().is_some_and(|body| body.has(place)),
        };
        newer.filter(|(place, _)| has(place)).map(|(place, since)| Newer(place, since, server)).collect()
    }

    /// What the body has, as far as it is in memory.
    fn content(&self) -> Option<Content> {
        if let Some(multipart) = self.multipart.as_ref().filter(|multipart| multipart.is_body()) {
            let pairs = multipart.parts.iter().map(|part| (vec![part.name().to_owned()], text(part.body())));
            return Some(Content::Pairs(pairs.collect()));
        }
        let bytes = self.body.as_ref()?.as_bytes()?;
        let media_type = self.parameters.header_text(&header::CONTENT_TYPE).unwrap_or_default();
        // What a caller wrote by hand may be no JSON.
        match codec(media_type) {
            Codec::NdJson => Some(Content::Json(lines(bytes))),
            Codec::Form => Some(Content::Pairs(pairs(bytes))),
            _ => serde_json::from_slice(bytes).ok().map(Content::Json),
        }
    }
}

/// A version as people say it: `9.4` is the first one of its patches.
fn said(version: Version) -> String {
    match version.patch {
        0 => format!("{}.{}", version.major, version.minor),
        _ => version.to_string(),
    }
}

/// What a body has, or the parameters.
enum Content {
    Json(Value),
    /// Fields of a form, parts or parameters: the names that lead to each, and its text.
    Pairs(Vec<(Vec<String>, String)>),
}

impl Content {
    /// Whether there is something at a place.
    fn has(&self, place: &str) -> bool {
        let (path, text) = place.split_once('=').map_or((place, None), |(path, text)| (path, Some(text)));
        let names: Vec<&str> = path.split('/').skip(1).collect();
        match self {
            Self::Json(value) => leads(value, &names, text),
            Self::Pairs(pairs) => pairs.iter().any(|(keys, value)| leads_by(keys, value, &names, text)),
        }
    }
}

fn text(body: &Body) -> String {
    body.as_bytes().and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default().to_owned()
}

/// Lines of JSON, as a list. Those of a sequence begin with a record separator.
fn lines(bytes: &[u8]) -> Value {
    let lines = bytes.split(|byte| *byte == b'\n').map(|line| line.strip_prefix(b"\x1e").unwrap_or(line));
    Value::Array(lines.filter_map(|line| serde_json::from_slice(line).ok()).collect())
}

/// The fields of a form: each by its whole name, and one of brackets also by the names in it.
fn pairs(bytes: &[u8]) -> Vec<(Vec<String>, String)> {
    let mut pairs = Vec::new();
    for field in std::str::from_utf8(bytes).unwrap_or_default().split('&').filter(|field| !field.is_empty()) {
        let (key, value) = field.split_once('=').unwrap_or((field, ""));
        let (key, value) = (decoded(&key.replace('+', " ")), decoded(&value.replace('+', " ")));
        let names = in_brackets(&key);
        if names != [key.as_str()] {
            pairs.push((names, value.clone()));
        }
        pairs.push((vec![key], value));
    }
    pairs
}

/// A text without percent-encoding.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// The names in the key of a pair: `a` and `b` in `a[b]`.
pub(crate) fn in_brackets(key: &str) -> Vec<String> {
    key.split(['[', ']']).filter(|name| !name.is_empty()).map(str::to_owned).collect()
}

/// Whether a field or part is what is at a place, or has it in it. A list may be several fields, or one text.
fn leads_by(keys: &[String], value: &str, names: &[&str], text: Option<&str>) -> bool {
    match (keys, names) {
        ([], []) => text.is_none_or(|text| value == text),
        ([], ["*"]) => text.is_none_or(|text| {
            let is_in = |separator: char| value.split(separator).any(|item| item == text);
            [',', '|', ' ', '\t'].into_iter().any(is_in)
        }),
        ([], names) => serde_json::from_str(value).is_ok_and(|value| {
            let is_item = names.first() == Some(&"*");
            leads(&value, names, text) || (is_item && leads(&value, &names[1..], text))
        }),
        (_, []) => text.is_none(),
        ([key, keys @ ..], [name, names @ ..]) => {
            (*name == "*" || *key == written(name)) && leads_by(keys, value, names, text)
        }
    }
}

/// A name as it is written in a place.
fn written(name: &str) -> String {
    name.replace("~3", "=").replace("~2", "*").replace("~1", "/").replace("~0", "~")
}

fn leads(value: &Value, names: &[&str], text: Option<&str>) -> bool {
    match names {
        [] => text.is_none_or(|text| value == text),
        ["*", rest @ ..] => match value {
            Value::Array(items) => items.iter().any(|item| leads(item, rest, text)),
            Value::Object(properties) => properties.values().any(|value| leads(value, rest, text)),
            _ => false,
        },
        [name, rest @ ..] => value.get(written(name).as_str()).is_some_and(|value| leads(value, rest, text)),
    }
}

impl<C: From<Client>> Builder<C> {
    /// Says which version the server has, where it is known. Calls that need another one then fail before they are sent.
    pub fn server_version(mut self, version: impl AsRef<str>) -> Self {
        self.settings.server_version(version.as_ref());
        self
    }

    /// Whether calls that need another version of the server are sent anyway. By default, they are not.
    pub fn allow_newer(mut self, allow: bool) -> Self {
        self.settings.allows_newer = allow;
        self
    }
}
