//! A request, while it is put together.

use std::fmt;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use percent_encoding::utf8_percent_encode;
use serde::Serialize;
use serde_json::Value;

use crate::client::multipart::Part;
use crate::client::parameters::{Parameters, value_of};
use crate::client::style::{ENCODED, Flat};
use crate::client::{
    Body, Call, Client, CookieStyle, FilePart, HeaderStyle, HeaderText, Operation, PathStyle, QueryStyle,
};
use crate::wire::sending;

/// A call of an operation, while it is put together.
///
/// Each method adds something and returns the request. A mistake, such as an id that would change
/// the route, is kept and returned when the request is sent.
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    pub(crate) client: Client,
    pub(crate) operation: &'static Operation,
    pub(crate) parameters: Parameters,
    pub(crate) body: Option<Body>,
    pub(crate) parts: Vec<Part>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) mistake: Option<String>,
}

impl Request {
    /// Starts a call of `operation`.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            parameters: Parameters::default(),
            body: None,
            parts: Vec::new(),
            timeout: None,
            mistake: None,
        }
    }

    /// Starts the call that a request of a generated client makes.
    pub fn of<C: Call>(client: &Client) -> Self {
        Self::new(client, C::operation())
    }

    /// Sets a path parameter in simple style: one segment, percent-encoded.
    ///
    /// Empty values and dot segments are errors when the request is sent.
    pub fn path<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.path_with(name, PathStyle::Simple { explode: false }, value)
    }

    /// Sets a path parameter in any style.
    pub fn path_with<T: Serialize + ?Sized>(mut self, name: &str, style: PathStyle, value: &T) -> Self {
        let set = value_of(name, value).and_then(|value| self.parameters.set_path(name, style, value));
        self.keep(set)
    }

    /// Sets a query parameter in exploded form style. Null sends nothing.
    pub fn query<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.query_with(name, QueryStyle::Form { explode: true }, value)
    }

    /// Sets a query parameter in any style.
    pub fn query_with<T: Serialize + ?Sized>(mut self, name: &str, style: QueryStyle, value: &T) -> Self {
        let set = value_of(name, value).and_then(|value| self.parameters.set_query(name, style, value));
        self.keep(set)
    }

    /// Sets a header in simple style. Null sends nothing.
    pub fn header<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.header_with(name, HeaderStyle::Simple { explode: false }, value)
    }

    /// Sets a header in any style.
    pub fn header_with<T: Serialize + ?Sized>(mut self, name: &str, style: HeaderStyle, value: &T) -> Self {
        let set = value_of(name, value).and_then(|value| self.parameters.set_header(name, style, value));
        self.keep(set)
    }

    /// Sets a header to a text that may be missing, such as the `etag` of an answer.
    pub fn header_text(mut self, name: &str, value: impl Into<HeaderText>) -> Self {
        let set = self.parameters.set_header_text(name, value.into().0.as_deref());
        self.keep(set)
    }

    /// Sets a cookie in exploded form style. Null sends nothing.
    pub fn cookie<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.cookie_with(name, CookieStyle::Form { explode: true }, value)
    }

    /// Sets a cookie in any style.
    pub fn cookie_with<T: Serialize + ?Sized>(mut self, name: &str, style: CookieStyle, value: &T) -> Self {
        let set = value_of(name, value).and_then(|value| self.parameters.set_cookie(name, style, value));
        self.keep(set)
    }

    /// Sends `body` as JSON.
    pub fn json<T: Serialize + ?Sized>(self, media_type: &'static str, body: &T) -> Self {
        match sending(|| serde_json::to_vec(body)) {
            Ok(json) => self.bytes(media_type, json),
            Err(error) => self.keep(Err(format!("the body cannot be written: {error}"))),
        }
    }

    /// Sends `items` as JSON, one a line.
    pub fn ndjson<T: Serialize>(self, media_type: &'static str, items: impl IntoIterator<Item = T>) -> Self {
        let mut lines = Vec::new();
        for item in items {
            if let Err(error) = sending(|| serde_json::to_writer(&mut lines, &item)) {
                return self.keep(Err(format!("a line of the body cannot be written: {error}")));
            }
            lines.push(b'\n');
        }
        self.bytes(media_type, lines)
    }

    /// Sends the properties of `body` as a form.
    pub fn form<T: Serialize + ?Sized>(self, body: &T) -> Self {
        match value_of("body", body).and_then(form_text) {
            Ok(text) => self.bytes("application/x-www-form-urlencoded", text),
            Err(mistake) => self.keep(Err(mistake)),
        }
    }

    /// Sends text.
    pub fn text(self, media_type: &str, text: impl Into<String>) -> Self {
        self.bytes(media_type, text.into())
    }

    /// Sends bytes, or a stream of them. A header `content-type` that was set before stays as it is.
    pub fn bytes(mut self, media_type: &str, body: impl Into<Body>) -> Self {
        self.body = Some(body.into());
        if self.parameters.has_header(&CONTENT_TYPE) {
            return self;
        }
        let set = self.parameters.set_header_text(CONTENT_TYPE.as_str(), Some(media_type));
        self.keep(set)
    }

    /// Adds a file to a multipart body. Several files may have one name.
    pub fn file_part(mut self, name: &str, file: impl Into<FilePart>) -> Self {
        match Part::file(name, file.into()) {
            Ok(part) => {
                self.parts.push(part);
                self
            }
            Err(mistake) => self.keep(Err(mistake)),
        }
    }

    /// Sets a part of a multipart body to text: one part for each item of a list, none for null.
    pub fn text_part<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.parts.retain(|part| part.name() != name);
        match value_of(name, value).and_then(|value| part_texts(name, value)) {
            Ok(texts) => {
                self.parts.extend(texts.into_iter().map(|text| Part::text(name, text)));
                self
            }
            Err(mistake) => self.keep(Err(mistake)),
        }
    }

    /// Sets a part of a multipart body to JSON.
    pub fn json_part<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.parts.retain(|part| part.name() != name);
        match sending(|| serde_json::to_vec(value)) {
            Ok(json) => {
                self.parts.push(Part::json(name, json));
                self
            }
            Err(error) => self.keep(Err(format!("the part `{name}` cannot be written: {error}"))),
        }
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// A copy of the request, unless its body is a stream.
    pub(crate) fn repeated(&self) -> Option<Self> {
        let body = match &self.body {
            Some(body) => Some(Body::from(body.as_bytes()?.clone())),
            None => None,
        };
        if !self.parts.is_empty() {
            return None;
        }
        Some(Self {
            client: self.client.clone(),
            operation: self.operation,
            parameters: self.parameters.clone(),
            body,
            parts: Vec::new(),
            timeout: self.timeout,
            mistake: self.mistake.clone(),
        })
    }

    /// Keeps the first mistake until the request is sent.
    fn keep(mut self, set: Result<(), String>) -> Self {
        if let Err(mistake) = set {
            self.mistake.get_or_insert(mistake);
        }
        self
    }
}

impl fmt::Debug for Request {
    /// Shows no parameters and no body: secrets are among them.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("method", &self.operation.method)
            .field("path", &self.operation.path)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

fn form_text(body: Value) -> Result<String, String> {
    let Value::Object(properties) = body else {
        return Err("a form needs an object".to_owned());
    };
    let mut pairs = Vec::new();
    for (name, value) in properties {
        let key = utf8_percent_encode(&name, ENCODED).to_string();
        let texts = part_texts(&name, value)?;
        pairs.extend(texts.iter().map(|text| format!("{key}={}", utf8_percent_encode(text, ENCODED))));
    }
    Ok(pairs.join("&"))
}

/// The texts of a property of a form: one for each item of a list.
fn part_texts(name: &str, value: Value) -> Result<Vec<String>, String> {
    match Flat::of(value) {
        Ok(Flat::Nothing) => Ok(Vec::new()),
        Ok(Flat::Text(text)) => Ok(vec![text]),
        Ok(Flat::List(texts)) => Ok(texts),
        Ok(Flat::Object(_)) => Err(format!("the property `{name}` of a form cannot be an object")),
        Err(mistake) => Err(format!("the property `{name}` of a form: {mistake}")),
    }
}
