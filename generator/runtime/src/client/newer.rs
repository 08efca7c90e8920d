//! What a server is too old for, or too new.

use serde_json::Value;

use crate::client::{Body, Builder, Client, Operation, Request, Version, trace};

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
        let since = self.operation.since.filter(|since| *since > version).map(|since| format!("needs {since}"));
        let until =
            self.operation.until.filter(|until| *until <= version).map(|until| format!("is gone since {until}"));
        let of_parameter = || {
            let mut newer = self.newer.iter().filter(|(name, since)| *since > version && self.parameters.sends(name));
            newer.next().map(|(name, since)| format!("the parameter `{name}` needs {since}"))
        };
        let needs = since.or(until).or_else(of_parameter)?;
        Some(format!("{needs}, the server is {version}; `allow_newer(true)` sends the request anyway"))
    }
}

impl Operation {
    /// Tells what a body has that a server of a version does not know. It is sent all the same.
    pub(crate) fn tell_newer(&self, request: &http::Request<Body>, server: Option<Version>) {
        let Some(server) = server.filter(|_| !self.body_since.is_empty() && trace::wants_newer()) else { return };
        let known = self.body_since.iter().filter_map(|(place, since)| Some((*place, Version::parse(since)?)));
        let mut newer = known.filter(|(_, since)| *since > server).peekable();
        if newer.peek().is_none() {
            return;
        }
        // What a caller wrote by hand may be no JSON.
        let body = request.body().as_bytes().and_then(|bytes| serde_json::from_slice::<Value>(bytes).ok());
        if let Some(body) = body {
            newer.filter(|(place, _)| has(&body, place)).for_each(|(place, since)| trace::newer(place, since, server));
        }
    }
}

/// Whether a value has something at a place.
fn has(value: &Value, place: &str) -> bool {
    let (path, text) = place.split_once('=').map_or((place, None), |(path, text)| (path, Some(text)));
    let names: Vec<&str> = path.split('/').skip(1).collect();
    leads(value, &names, text)
}

fn leads(value: &Value, names: &[&str], text: Option<&str>) -> bool {
    match names {
        [] => text.is_none_or(|text| value == text),
        ["*", rest @ ..] => match value {
            Value::Array(items) => items.iter().any(|item| leads(item, rest, text)),
            Value::Object(properties) => properties.values().any(|value| leads(value, rest, text)),
            _ => false,
        },
        [name, rest @ ..] => {
            let name = name.replace("~3", "=").replace("~2", "*").replace("~1", "/").replace("~0", "~");
            value.get(name.as_str()).is_some_and(|value| leads(value, rest, text))
        }
    }
}

impl<C: From<Client>> Builder<C> {
    /// Says which version the server has, where it is known. Calls that need another one then fail before they are sent.
    pub fn server_version(mut self, version: impl AsRef<str>) -> Self {
        let version = version.as_ref();
        match Version::parse(version) {
            Some(version) => {
                self.version = Some(version);
                self
            }
            None => self.mistaken(format!("{version:?} is not a version, such as 9.4.0")),
        }
    }

    /// Whether calls that need another version of the server are sent anyway. By default, they are not.
    pub fn allow_newer(mut self, allow: bool) -> Self {
        self.allows_newer = allow;
        self
    }
}
