//! Bodies of several parts.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, header};

use crate::Json;
use crate::client::Body;
use crate::client::decode::is_json;
use crate::client::style::scalar;

/// How large a body in memory may be to be copied into one piece.
const SMALL: u64 = 64 * 1024;

/// A file to send as a part of a request.
///
/// ```
/// use openapi_runtime::client::FilePart;
///
/// let export = FilePart::new("export.ndjson", "{}\n").content_type("application/x-ndjson");
/// let same = FilePart::from(("export.ndjson", "{}\n"));
/// let lit = FilePart::new("crew.png", "...").header("X-Light", "low");
/// let elsewhere = FilePart::unnamed("https://pictures.example/crew.png");
/// ```
#[derive(Debug)]
pub struct FilePart {
    file_name: Option<String>,
    body: Body,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
}

impl FilePart {
    /// A file of the given name. Some servers decide by its extension what it is.
    pub fn new(file_name: impl Into<String>, body: impl Into<Body>) -> Self {
        Self { file_name: Some(file_name.into()), ..Self::unnamed(body) }
    }

    /// Content that is not a file, for a part that may be a file or something else, such as the address of one.
    pub fn unnamed(body: impl Into<Body>) -> Self {
        Self { file_name: None, body: body.into(), content_type: None, headers: Vec::new() }
    }

    /// Sets a header of the part. `Content-Disposition` and `Content-Type` are those of the file; naming them is an error when
    /// the request is sent.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the media type of the file.
    #[must_use]
    pub fn content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Sets the media type of the file, unless it is already set.
    #[must_use]
    pub fn content_type_or(mut self, media_type: &str) -> Self {
        self.content_type.get_or_insert_with(|| media_type.to_owned());
        self
    }
}

impl<N: Into<String>, B: Into<Body>> From<(N, B)> for FilePart {
    fn from((file_name, body): (N, B)) -> Self {
        Self::new(file_name, body)
    }
}

/// A part: what comes before its content, and the content.
pub(crate) struct Part {
    name: String,
    head: String,
    /// Headers other than those of every part.
    headers: Vec<(String, String)>,
    body: Body,
}

/// A header that parts of a name get unless they have it.
#[derive(Clone)]
pub(crate) struct PartHeader {
    pub(crate) part: String,
    pub(crate) header: String,
    pub(crate) value: String,
}

impl Part {
    pub(crate) fn file(name: &str, file: FilePart) -> Result<Self, String> {
        let mut head = disposition(name);
        if let Some(file_name) = &file.file_name {
            head += &format!("; filename=\"{}\"", quoted(file_name));
        }
        let default = file.file_name.as_ref().map(|_| "application/octet-stream");
        if let Some(media_type) = file.content_type.as_deref().or(default) {
            if HeaderValue::from_str(media_type).is_err() {
                return Err(format!("the part `{name}` has no media type but {media_type:?}"));
            }
            head += &format!("\r\nContent-Type: {media_type}");
        }
        for (header, value) in &file.headers {
            check_header(name, header, value)?;
        }
        Ok(Self { name: name.to_owned(), head, headers: file.headers, body: file.body })
    }

    /// Adds the headers that the part does not have.
    fn complete(&mut self, known: &[PartHeader]) {
        for PartHeader { header, value, .. } in known.iter().filter(|known| known.part == self.name) {
            if !self.headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(header)) {
                self.headers.push((header.clone(), value.clone()));
            }
        }
    }

    /// What comes before the content.
    fn head(&self) -> String {
        let headers = self.headers.iter().map(|(header, value)| format!("\r\n{header}: {value}"));
        [self.head.clone()].into_iter().chain(headers).collect::<String>() + "\r\n\r\n"
    }

    /// The parts of a value: one for each item of a list, none for null.
    pub(crate) fn of(name: &str, media_type: Option<&str>, value: Json) -> Result<Vec<Self>, String> {
        let values = match value {
            Json::Null => Vec::new(),
            Json::Array(items) => items,
            value => vec![value],
        };
        values.into_iter().map(|value| Self::value(name, media_type, value)).collect()
    }

    fn value(name: &str, media_type: Option<&str>, value: Json) -> Result<Self, String> {
        let is_nested = matches!(value, Json::Object(_) | Json::Array(_));
        let is_json = media_type.map_or(is_nested, is_json);
        let media_type = media_type.or(is_json.then_some("application/json"));
        let text = if is_json { Ok(value.to_string()) } else { scalar(value) };
        let body = Body::from(text.map_err(|mistake| format!("the part `{name}`: {mistake}"))?);
        let content_type = media_type.map(|media_type| format!("\r\nContent-Type: {media_type}")).unwrap_or_default();
        Ok(Self { name: name.to_owned(), head: disposition(name) + &content_type, headers: Vec::new(), body })
    }

    /// The same part once more, unless its content is a stream that cannot be had again.
    pub(crate) fn again(&self) -> Option<Self> {
        let body = self.body.again()?;
        Some(Self { name: self.name.clone(), head: self.head.clone(), headers: self.headers.clone(), body })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {:?}", self.name, self.body)
    }
}

fn disposition(name: &str) -> String {
    format!("Content-Disposition: form-data; name=\"{}\"", quoted(name))
}

/// Escapes what would end a quoted text, in the way that browsers do, and other control characters in the same way.
fn quoted(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut quoted, character| {
        match character {
            '"' => quoted.push_str("%22"),
            _ if character.is_control() => {
                character.encode_utf8(&mut [0; 4]).bytes().for_each(|byte| quoted.push_str(&format!("%{byte:02X}")));
            }
            _ => quoted.push(character),
        }
        quoted
    })
}

/// Says what is wrong with a header of a part.
pub(crate) fn check_header(part: &str, header: &str, value: &str) -> Result<(), String> {
    let own = [header::CONTENT_DISPOSITION, header::CONTENT_TYPE];
    let is_own = own.iter().any(|own| header.eq_ignore_ascii_case(own.as_str()));
    if is_own || HeaderName::from_bytes(header.as_bytes()).is_err() || HeaderValue::from_str(value).is_err() {
        return Err(format!("the part `{part}` cannot have the header {header:?}"));
    }
    Ok(())
}

/// Joins parts to a body. Returns its media type as well.
pub(crate) fn join(mut parts: Vec<Part>, headers: &[PartHeader]) -> (String, Body) {
    parts.iter_mut().for_each(|part| part.complete(headers));
    let boundary = boundary(&parts);
    let media_type = format!("multipart/form-data; boundary={boundary}");
    let mut bodies = Vec::new();
    for part in parts {
        bodies.push(Body::from(format!("--{boundary}\r\n{}", part.head())));
        bodies.push(part.body);
        bodies.push(Body::from("\r\n"));
    }
    bodies.push(Body::from(format!("--{boundary}--\r\n")));
    // What is large is not held twice. What is small is one piece, which transports of callers can see as a whole.
    let length: Option<u64> = bodies.iter().map(Body::length).sum();
    let body = if length.is_some_and(|length| length <= SMALL) {
        let pieces: Vec<&[u8]> = bodies.iter().filter_map(|body| body.as_bytes().map(Bytes::as_ref)).collect();
        Body::from(pieces.concat())
    } else {
        Body::several(bodies)
    };
    (media_type, body)
}

/// A text that no part contains.
///
/// What is in memory is searched, so that the same parts give the same body. What is streamed cannot
/// be searched and may come from someone who would like to add a part, so that the boundary must
/// not be guessed.
fn boundary(parts: &[Part]) -> String {
    let streamed = parts.iter().any(|part| part.body.length().is_none());
    let mut candidates = (0_u64..).map(|number| match (streamed, number) {
        (true, _) => format!("boundary-{:016x}{:016x}", random(), random()),
        (false, number) => format!("boundary-{number:016x}"),
    });
    let free = candidates.find(|boundary| !parts.iter().any(|part| contains(part, boundary)));
    free.unwrap_or_default()
}

fn contains(part: &Part, boundary: &str) -> bool {
    let content = part.body.as_bytes().map_or(&[][..], Bytes::as_ref);
    content.windows(boundary.len()).any(|window| window == boundary.as_bytes()) || part.head().contains(boundary)
}

/// A number from the random keys that the standard library gives each of its hash maps.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
