//! Recorded answers, to be written to a file and played again without a server.

use std::borrow::Cow;
use std::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::client::{REDACTED, Secrets, encoding, is_json, is_secret, redact_inside};
use crate::json::Object;
use crate::mock::{RecordedRequest, Reply};
use crate::{Base64, Json};

/// Headers that belong to a connection, or that differ each time. A transport that decodes a body takes away how it was encoded.
const LEFT_OUT: [HeaderName; 4] = [header::CONNECTION, header::CONTENT_LENGTH, header::DATE, header::TRANSFER_ENCODING];

/// The requests of a client and the answers to them, without secrets.
///
/// As text it is one JSON object per line, with `method`, `path`, `status` and `body`, which `openapi-crates learn` reads, too. A
/// cassette is made by a [`Recorder`](crate::mock::Recorder) and played by a [`Player`](crate::mock::Player).
#[derive(Clone, Default, PartialEq)]
pub struct Cassette {
    pub(super) entries: Vec<Entry>,
}

/// A request, and the answer to it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) request: Asked,
    pub(super) status: u16,
    headers: Vec<(String, String)>,
    body: Body,
}

/// What tells one request from another, without secrets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) path: String,
    query: String,
    body: String,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq)]
enum Body {
    None,
    Json(Json),
    Text(String),
    Bytes(Base64),
}

/// Why a text is not a cassette, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CassetteError {
    line: usize,
    message: String,
}

impl fmt::Display for CassetteError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "line {} of the cassette: {}", self.line, self.message)
    }
}

impl std::error::Error for CassetteError {}

impl Cassette {
    /// Reads the text of a cassette.
    ///
    /// # Errors
    ///
    /// A line is not a recorded answer.
    pub fn parse(text: &str) -> Result<Self, CassetteError> {
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let entries =
            lines.map(|(index, line)| Entry::parse(line).map_err(|message| CassetteError { line: index + 1, message }));
        Ok(Self { entries: entries.collect::<Result<_, _>>()? })
    }

    /// The text of the cassette: one JSON object per line.
    pub fn to_text(&self) -> String {
        self.entries.iter().map(|entry| format!("{}\n", entry.to_json())).collect()
    }

    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no answer.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

impl fmt::Display for Cassette {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.to_text())
    }
}

impl fmt::Debug for Cassette {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Cassette").field("answers", &self.entries.len()).finish_non_exhaustive()
    }
}

impl Body {
    /// A body without what must not be shown of it.
    fn of(body: &[u8], media_type: &str, secrets: &Secrets) -> Self {
        if body.is_empty() {
            return Self::None;
        }
        if secrets.are_everything() {
            return Self::Text(REDACTED.to_owned());
        }
        let text = String::from_utf8_lossy(body);
        let is_named = |holder: &str, name: &str| {
            is_secret(name) || secrets.has_name(holder, name) || secrets.has_name_anywhere(name)
        };
        let shown = secrets.redact(&redact_inside(&text, is_named));
        // What is not text is kept as it is, unless something in it must not be shown.
        if matches!(text, Cow::Owned(_)) && shown == text {
            return Self::Bytes(Base64::encode(body));
        }
        match serde_json::from_str(&shown) {
            Ok(json) if is_json(media_type) => Self::Json(json),
            _ => Self::Text(shown),
        }
    }
}

impl Asked {
    pub(super) fn of(request: &RecordedRequest) -> Self {
        Self {
            method: request.method().to_string(),
            path: request.shown_path(),
            query: request.shown_query().unwrap_or_default(),
            body: if request.body().is_empty() { String::new() } else { request.told_body() },
        }
    }
}

impl Entry {
    /// The entry of an answer, without what must not be shown of it.
    pub(super) fn of(request: Asked, status: u16, answered: &HeaderMap, body: &[u8], secrets: &Secrets) -> Self {
        let is_kept = |name: &HeaderName| !LEFT_OUT.contains(name);
        let shown = answered.iter().filter(|(name, _)| is_kept(name)).map(|(name, value)| {
            let is_hidden = value.is_sensitive() || name == header::SET_COOKIE || is_secret(name.as_str());
            let text = value.to_str().map(|text| secrets.redact(text)).ok().filter(|_| !is_hidden);
            (name.as_str().to_owned(), text.unwrap_or_else(|| REDACTED.to_owned()))
        });
        let headers: Vec<(String, String)> = shown.collect();
        let body = match encoding(answered) {
            // Nobody knows what it holds, and the client does not read it.
            Some(_) if !body.is_empty() => Body::Text(REDACTED.to_owned()),
            _ => Body::of(body, media_type(&headers), secrets),
        };
        Self { request, status, headers, body }
    }

    fn to_json(&self) -> Json {
        let Asked { method, path, query, body } = &self.request;
        let mut line: Object = [("method", method.as_str()), ("path", path.as_str())].into_iter().collect();
        if !query.is_empty() {
            line.insert("query", query.as_str());
        }
        if !body.is_empty() {
            line.insert("request", body.as_str());
        }
        line.insert("status", i64::from(self.status));
        let headers: Object = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        line.insert("headers", Json::Object(headers));
        match &self.body {
            Body::None => None,
            Body::Json(json) => line.insert("body", json.clone()),
            Body::Text(text) => line.insert("text", text.as_str()),
            Body::Bytes(bytes) => line.insert("base64", bytes.as_str()),
        };
        Json::Object(line)
    }

    fn parse(line: &str) -> Result<Self, String> {
        let line: Json = serde_json::from_str(line).map_err(|error| error.to_string())?;
        let text = |key: &str| line[key].as_str().map(str::to_owned);
        let status = line["status"].as_u64().and_then(|status| u16::try_from(status).ok());
        let (Some(method), Some(path), Some(status)) = (text("method"), text("path"), status) else {
            return Err("there is no `method`, `path` or `status`".to_owned());
        };
        let mut headers = Vec::new();
        for (name, value) in line["headers"].as_object().into_iter().flat_map(Object::iter) {
            let value = value.as_str().ok_or_else(|| format!("the header `{name}` is not a text"))?;
            headers.push((name.to_owned(), value.to_owned()));
        }
        let body = match (line.get("body"), text("text"), text("base64")) {
            (Some(json), ..) => Body::Json(json.clone()),
            (_, Some(text), _) => Body::Text(text),
            (.., Some(bytes)) => Body::Bytes(Base64::new(bytes)),
            _ => Body::None,
        };
        let (query, asked) = (text("query").unwrap_or_default(), text("request").unwrap_or_default());
        Ok(Self { request: Asked { method, path, query, body: asked }, status, headers, body })
    }

    /// The answer as it is played.
    pub(super) fn reply(&self) -> Result<Reply, String> {
        let body = match &self.body {
            Body::None => Vec::new(),
            Body::Json(json) => json.to_string().into_bytes(),
            Body::Text(text) => text.clone().into_bytes(),
            Body::Bytes(bytes) => bytes.decode().map_err(|error| error.to_string())?,
        };
        let reply = Reply::bytes(body).status(self.status);
        let is_header = |(name, value): &&(String, String)| {
            HeaderName::from_bytes(name.as_bytes()).is_ok() && HeaderValue::from_str(value).is_ok()
        };
        let headers = self.headers.iter().filter(is_header);
        Ok(headers.fold(reply, |reply, (name, value)| reply.also_header(name, value)))
    }
}

fn media_type(headers: &[(String, String)]) -> &str {
    let own = headers.iter().find(|(name, _)| name == header::CONTENT_TYPE.as_str());
    own.map(|(_, value)| value.as_str()).unwrap_or_default()
}
