//! Bodies of several parts.

use std::fmt;
use std::hash::{BuildHasher, Hasher, RandomState};

use bytes::Bytes;
use http::{HeaderName, HeaderValue, header};

use crate::Json;
use crate::client::Body;
use crate::client::decode::is_json;
use crate::client::style::{Flat, scalar, values};

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

/// A part: what its head says, and the content.
pub(crate) struct Part {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    /// Headers other than those of every part.
    headers: Vec<(String, String)>,
    body: Body,
}

/// A body of parts, while it is put together.
pub(crate) struct Multipart {
    /// Always [`join`]. It is a pointer, so that a program that sends no parts is linked without it.
    pub(crate) join: fn(Self) -> Result<(String, Body), String>,
    pub(crate) parts: Vec<Part>,
    /// Headers of parts that are not files.
    pub(crate) headers: Vec<PartHeader>,
    /// Whether it is the body even if no part is set.
    pub(crate) is_wanted: bool,
    /// The order of parts without names.
    pub(crate) order: Option<Order>,
}

impl Default for Multipart {
    fn default() -> Self {
        Self { join, parts: Vec::new(), headers: Vec::new(), is_wanted: false, order: None }
    }
}

impl Multipart {
    pub(crate) fn is_body(&self) -> bool {
        self.is_wanted || !self.parts.is_empty()
    }

    /// The same once more, unless one of the parts is a stream that cannot be had again.
    pub(crate) fn again(&self) -> Option<Box<Self>> {
        let parts = self.parts.iter().map(Part::again).collect::<Option<_>>()?;
        let (headers, order) = (self.headers.clone(), self.order.clone());
        Some(Box::new(Self { join: self.join, parts, headers, is_wanted: self.is_wanted, order }))
    }
}

/// A header that parts of a name get unless they have it.
#[derive(Clone)]
pub(crate) struct PartHeader {
    pub(crate) part: String,
    pub(crate) header: String,
    pub(crate) value: String,
}

/// How parts without names are sent.
#[derive(Clone)]
pub(crate) struct Order {
    /// The media type of the body, without a boundary.
    pub(crate) media_type: String,
    /// What the parts are called by who sets them. The last one may be several.
    pub(crate) names: Vec<String>,
}

impl Part {
    pub(crate) fn file(name: &str, file: FilePart) -> Result<Self, String> {
        let default = file.file_name.as_ref().map(|_| "application/octet-stream".to_owned());
        let media_type = file.content_type.or(default);
        if let Some(media_type) = media_type.as_deref().filter(|media_type| HeaderValue::from_str(media_type).is_err())
        {
            return Err(format!("the part `{name}` has no media type but {media_type:?}"));
        }
        for (header, value) in &file.headers {
            check_header(name, header, value)?;
        }
        let FilePart { file_name, body, headers, .. } = file;
        Ok(Self { name: name.to_owned(), file_name, media_type, headers, body })
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
    fn head(&self, is_named: bool) -> String {
        let file_name = self.file_name.as_ref().map(|name| format!("; filename=\"{}\"", quoted(name)));
        let disposition = match is_named {
            true => Some(format!("form-data; name=\"{}\"{}", quoted(&self.name), file_name.unwrap_or_default())),
            false => file_name.map(|file_name| format!("attachment{file_name}")),
        };
        let own = [("Content-Disposition", disposition.as_deref()), ("Content-Type", self.media_type.as_deref())];
        let own = own.into_iter().filter_map(|(header, value)| Some((header, value?)));
        let others = self.headers.iter().map(|(header, value)| (header.as_str(), value.as_str()));
        own.chain(others).map(|(header, value)| format!("{header}: {value}\r\n")).collect::<String>() + "\r\n"
    }

    /// The parts of a value: one for each item of a list, none for null.
    pub(crate) fn of(name: &str, media_type: Option<&str>, value: Json) -> Result<Vec<Self>, String> {
        values(value).into_iter().map(|value| Self::value(name, media_type, value)).collect()
    }

    /// The part of a value, whatever it is; none for null.
    pub(crate) fn whole(name: &str, media_type: &str, value: Json) -> Result<Vec<Self>, String> {
        if value == Json::Null { Ok(Vec::new()) } else { Ok(vec![Self::value(name, Some(media_type), value)?]) }
    }

    /// The part of a list whose items are one text; none for null, and for a list without items.
    pub(crate) fn separated(name: &str, separator: char, value: Json) -> Result<Vec<Self>, String> {
        let flat = Flat::of(value).map_err(|mistake| format!("the part `{name}`: {mistake}"))?;
        let pairs = flat.pairs(name, separator.encode_utf8(&mut [0; 4]), false);
        pairs.into_iter().map(|(_, text)| Self::value(name, None, Json::String(text))).collect()
    }

    fn value(name: &str, media_type: Option<&str>, value: Json) -> Result<Self, String> {
        let is_nested = matches!(value, Json::Object(_) | Json::Array(_));
        let is_json = media_type.map_or(is_nested, is_json);
        let media_type = media_type.or(is_json.then_some("application/json")).map(str::to_owned);
        let text = if is_json { Ok(value.to_string()) } else { scalar(value) };
        let body = Body::from(text.map_err(|mistake| format!("the part `{name}`: {mistake}"))?);
        Ok(Self { name: name.to_owned(), file_name: None, media_type, headers: Vec::new(), body })
    }

    /// The same part once more, unless its content is a stream that cannot be had again.
    pub(crate) fn again(&self) -> Option<Self> {
        let body = self.body.again()?;
        let (name, file_name, media_type) = (self.name.clone(), self.file_name.clone(), self.media_type.clone());
        Some(Self { name, file_name, media_type, headers: self.headers.clone(), body })
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    pub(crate) fn body(&self) -> &Body {
        &self.body
    }
}

impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {:?}", self.name, self.body)
    }
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

/// Joins parts to a body. Returns its media type as well. What tells parts without names is their position, so that one that
/// comes after a missing one is a mistake.
fn join(multipart: Multipart) -> Result<(String, Body), String> {
    let Multipart { mut parts, headers, order, .. } = multipart;
    parts.iter_mut().for_each(|part| part.complete(&headers));
    if let Some(Order { names, .. }) = &order {
        parts.sort_by_key(|part| names.iter().position(|name| *name == part.name));
        let mut missing = names.iter().filter(|name| !parts.iter().any(|part| part.name == **name));
        if let (Some(missing), Some(last)) = (missing.next(), parts.last())
            && names.iter().position(|name| name == missing) < names.iter().position(|name| *name == last.name)
        {
            return Err(format!("the part `{}` comes after the part `{missing}`, which is not set", last.name));
        }
    }
    let is_named = order.is_none();
    let boundary = boundary(&parts, is_named);
    let media_type = order.as_ref().map_or("multipart/form-data", |order| order.media_type.as_str());
    let media_type = format!("{media_type}; boundary={boundary}");
    let mut bodies = Vec::new();
    for part in parts {
        bodies.push(Body::from(format!("--{boundary}\r\n{}", part.head(is_named))));
        bodies.push(part.body);
        bodies.push(Body::from("\r\n"));
    }
    bodies.push(Body::from(format!("--{boundary}--\r\n")));
    // What is large is not held twice. What is small is one piece, which transports of callers can see as a whole.
    let length: Option<u64> = bodies.iter().map(Body::length).sum();
    let pieces: Option<Vec<&[u8]>> = bodies.iter().map(|body| body.as_bytes().map(Bytes::as_ref)).collect();
    let small = pieces.filter(|_| length.is_some_and(|length| length <= SMALL)).map(|pieces| pieces.concat());
    let body = small.map_or_else(|| Body::several(bodies), Body::from);
    Ok((media_type, body))
}

/// A text that no part contains.
///
/// What is in memory is searched, so that the same parts give the same body. What is streamed cannot
/// be searched and may come from someone who would like to add a part, so that the boundary must
/// not be guessed.
fn boundary(parts: &[Part], is_named: bool) -> String {
    let streamed = parts.iter().any(|part| part.body.as_bytes().is_none());
    let mut candidates = (0_u64..).map(|number| match (streamed, number) {
        (true, _) => format!("boundary-{:016x}{:016x}", random(), random()),
        (false, number) => format!("boundary-{number:016x}"),
    });
    let free = candidates.find(|boundary| !parts.iter().any(|part| contains(part, is_named, boundary)));
    free.unwrap_or_default()
}

fn contains(part: &Part, is_named: bool, boundary: &str) -> bool {
    let content = part.body.as_bytes().map_or(&[][..], Bytes::as_ref);
    content.windows(boundary.len()).any(|window| window == boundary.as_bytes())
        || part.head(is_named).contains(boundary)
}

/// A number from the random keys that the standard library gives each of its hash maps.
fn random() -> u64 {
    RandomState::new().build_hasher().finish()
}
