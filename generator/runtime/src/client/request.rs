//! A request, while it is put together.

use std::fmt;
use std::time::Duration;

use http::header::CONTENT_TYPE;
use serde::Serialize;

use crate::Json;
use crate::client::multipart::{Multipart, Order, Part, PartHeader, check_header};
use crate::client::operation::Called;
use crate::client::parameters::{Parameters, value_of};
use crate::client::{
    Body, Call, Client, CookieStyle, FilePart, HeaderStyle, HeaderText, LineBody, Operation, PathStyle, QueryStyle,
    Retry, Version, form,
};
use crate::wire::sending;

/// A call of an operation, while it is put together.
///
/// Each method adds something and returns the request. A mistake, such as an id that would change
/// the route, is kept and returned when the request is sent.
#[must_use = "a request does nothing until it is sent"]
pub struct Request {
    pub(crate) client: Client,
    pub(crate) operation: Called,
    pub(crate) parameters: Parameters,
    pub(crate) body: Option<Body>,
    /// What is known of a body of parts, which few requests have.
    pub(crate) multipart: Option<Box<Multipart>>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Box<Retry>>,
    /// Parameters that only newer servers know, whether they are set or not.
    pub(crate) newer: Vec<(&'static str, Version)>,
    pub(crate) allows_newer: Option<bool>,
    pub(crate) mistake: Option<String>,
}

impl Request {
    /// Starts a call of `operation`.
    pub fn new(client: &Client, operation: &'static Operation) -> Self {
        Self::start(client, Called::Known(operation))
    }

    pub(crate) fn start(client: &Client, operation: Called) -> Self {
        Self {
            client: client.clone(),
            operation,
            parameters: Parameters::default(),
            body: None,
            multipart: None,
            timeout: None,
            retry: None,
            newer: Vec::new(),
            allows_newer: None,
            mistake: None,
        }
    }

    /// Starts the call that a request of a generated client makes.
    pub fn of<C: Call>(client: &Client) -> Self {
        Self::new(client, C::OPERATION)
    }

    /// Sets a path parameter in simple style: one segment, percent-encoded.
    ///
    /// Empty values and dot segments are errors when the request is sent.
    pub fn path<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.path_with(name, PathStyle::Simple { explode: false }, value)
    }

    /// Sets a path parameter in any style.
    pub fn path_with<T: Serialize + ?Sized>(mut self, name: &str, style: PathStyle, value: &T) -> Self {
        let set = value_of(name, value).and_then(|value| self.parameters.set_path(&self.operation, name, style, value));
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

    /// Sets a header to a text that may be missing. If the missing one is that of a condition, `If-Match` or
    /// `If-Unmodified-Since`, the call fails before it is sent.
    pub fn header_text(mut self, name: &str, value: impl Into<HeaderText>) -> Self {
        let set = self.parameters.set_optional_header(name, value.into().0.as_deref());
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
        self.written(media_type, sending(|| serde_json::to_vec(body)))
    }

    fn written(self, media_type: &str, json: serde_json::Result<Vec<u8>>) -> Self {
        match json {
            Ok(json) => self.body(media_type, json.into()),
            Err(error) => self.keep(Err(format!("the body cannot be written: {error}"))),
        }
    }

    /// Sends `items` as JSON, one a line. In `application/json-seq`, each begins with a record separator.
    pub fn ndjson<T: Serialize>(self, media_type: &'static str, items: impl IntoIterator<Item = T>) -> Self {
        self.lines(media_type, LineBody::written(items))
    }

    /// Sends items as JSON, one a line, all at once or as a stream. In `application/json-seq`, each begins with a record
    /// separator.
    pub fn lines<T: Serialize>(self, media_type: &'static str, items: impl Into<LineBody<T>>) -> Self {
        match items.into().into_body(media_type) {
            Ok(body) => self.bytes(media_type, body),
            Err(mistake) => self.keep(Err(mistake)),
        }
    }

    /// Sends the properties of `body` as a form: lists item by item, objects as JSON.
    pub fn form<T: Serialize + ?Sized>(self, body: &T) -> Self {
        self.form_with(&[], body)
    }

    /// Sends the properties of `body` as a form, some of them in a style of their own.
    pub fn form_with<T: Serialize + ?Sized>(self, styles: &[(&str, QueryStyle)], body: &T) -> Self {
        match sending(|| value_of("body", body)).and_then(|body| form::text(styles, body)) {
            Ok(text) => self.bytes("application/x-www-form-urlencoded", text),
            Err(mistake) => self.keep(Err(mistake)),
        }
    }

    /// Sends text.
    pub fn text(self, media_type: &str, text: impl Into<String>) -> Self {
        self.bytes(media_type, text.into())
    }

    /// Sends bytes, or a stream of them. A header `content-type` that was set before stays as it is.
    pub fn bytes(self, media_type: &str, body: impl Into<Body>) -> Self {
        self.body(media_type, body.into())
    }

    fn body(mut self, media_type: &str, body: Body) -> Self {
        self.body = Some(body);
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
                self.multipart_mut().parts.push(part);
                self
            }
            Err(mistake) => self.keep(Err(mistake)),
        }
    }

    /// Adds parts to a multipart body, which is sent even if there is none.
    pub fn file_parts<N: AsRef<str>, F: Into<FilePart>>(self, parts: impl IntoIterator<Item = (N, F)>) -> Self {
        parts.into_iter().fold(self.multipart(), |request, (name, file)| request.file_part(name.as_ref(), file))
    }

    /// Sets a part of a multipart body: text, or JSON where the value is an object. A list is a part for each of its items,
    /// null is none.
    pub fn part<T: Serialize + ?Sized>(self, name: &str, value: &T) -> Self {
        self.parts_of(name, None, value)
    }

    /// Sets a part of a multipart body, or one for each item of a list, under a media type: JSON if it is one of JSON, and
    /// text otherwise.
    pub fn part_as<T: Serialize + ?Sized>(self, name: &str, media_type: &str, value: &T) -> Self {
        self.parts_of(name, Some(media_type), value)
    }

    /// Sets a part of a multipart body as [`part_as`](Self::part_as) does; a list is one part.
    pub fn whole_part<T: Serialize + ?Sized>(self, name: &str, media_type: &str, value: &T) -> Self {
        self.set_parts(name, value, |value| Part::whole(name, media_type, value))
    }

    /// Sets a part of a multipart body: the items of a list as one text, with a separator between them.
    pub fn separated_part<T: Serialize + ?Sized>(self, name: &str, separator: char, value: &T) -> Self {
        self.set_parts(name, value, |value| Part::separated(name, separator, value))
    }

    /// Sends the parts of a multipart body without names, in the order of the names here, under a media type such as
    /// `multipart/mixed`. Only the last one may be several parts; one that comes after a missing one is an error when the
    /// request is sent.
    pub fn parts_in_order(mut self, media_type: &str, names: &[&str]) -> Self {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        self.multipart_mut().order = Some(Order { media_type: media_type.to_owned(), names });
        self
    }

    /// Sets a header of the parts of a name. Files that have it already keep theirs.
    pub fn part_header(mut self, part: &str, header: &str, value: &str) -> Self {
        self.multipart_mut().headers.retain(|known| !(known.part == part && known.header == header));
        self.part_header_or(part, header, value)
    }

    /// Sets a header of the parts of a name, unless it is already set.
    pub fn part_header_or(mut self, part: &str, header: &str, value: &str) -> Self {
        let headers = &mut self.multipart_mut().headers;
        if headers.iter().any(|known| known.part == part && known.header == header) {
            return self;
        }
        let checked = check_header(part, header, value);
        let [part, header, value] = [part, header, value].map(str::to_owned);
        headers.push(PartHeader { part, header, value });
        self.keep(checked)
    }

    fn parts_of<T: Serialize + ?Sized>(self, name: &str, media_type: Option<&str>, value: &T) -> Self {
        self.set_parts(name, value, |value| Part::of(name, media_type, value))
    }

    fn set_parts<T: Serialize + ?Sized>(
        mut self,
        name: &str,
        value: &T,
        parts: impl FnOnce(Json) -> Result<Vec<Part>, String>,
    ) -> Self {
        self.multipart_mut().parts.retain(|part| part.name() != name);
        match sending(|| value_of(name, value)).and_then(parts) {
            Ok(parts) => {
                // A list without items has no part, and the body is multipart all the same.
                let multipart = self.multipart_mut();
                multipart.is_wanted = true;
                multipart.parts.extend(parts);
                self
            }
            Err(mistake) => self.keep(Err(mistake)),
        }
    }

    /// Sends a multipart body even if none of its parts is set.
    pub fn multipart(mut self) -> Self {
        self.multipart_mut().is_wanted = true;
        self
    }

    fn multipart_mut(&mut self) -> &mut Multipart {
        self.multipart.get_or_insert_default()
    }

    /// Limits the time that this call may take, instead of the client's limit.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    /// Says when this call is made again if it fails, instead of what the client says.
    pub fn with_retry(mut self, retry: Retry) -> Self {
        self.retry = Some(Box::new(retry));
        self
    }

    /// How long the call may take.
    pub(crate) fn time_limit(&self) -> Duration {
        self.timeout.unwrap_or_else(|| self.client.timeout(&self.operation))
    }

    /// A copy of the request, unless its body is a stream.
    pub(crate) fn repeated(&self) -> Option<Self> {
        let multipart = self.multipart.as_ref().map_or(Some(None), |multipart| multipart.again().map(Some))?;
        let body = self.body.as_ref().map_or(Some(None), |body| body.again().map(Some))?;
        Some(Self {
            client: self.client.clone(),
            operation: self.operation.clone(),
            parameters: self.parameters.clone(),
            body,
            multipart,
            timeout: self.timeout,
            retry: self.retry.clone(),
            newer: self.newer.clone(),
            allows_newer: self.allows_newer,
            mistake: self.mistake.clone(),
        })
    }

    /// Keeps the first mistake until the request is sent.
    pub(crate) fn keep(mut self, set: Result<(), String>) -> Self {
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
            .field("path", &self.operation.route())
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}
