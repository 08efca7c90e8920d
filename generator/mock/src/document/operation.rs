use http::Method;
use openapi_terms::extension;
use openapi_terms::{Codec, Status, codec, essence};
use serde_json::Value;

/// What a caller can do.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The `operationId`; method and path where there is none: `GET /pets`.
    pub id: String,
    /// The HTTP method.
    pub method: Method,
    /// The path template: `/pets/{id}`.
    pub path: String,
    /// Where it is in the document.
    pub pointer: String,
    /// Its own parameters and those of its path.
    pub parameters: Vec<Parameter>,
    /// Groups of parameters, by their names, of which a caller sends exactly one: `x-exactly-one-of`.
    pub alternatives: Vec<Vec<String>>,
    /// What it takes as its body; nothing where the document has none.
    pub body: Option<Body>,
    /// In the document's order.
    pub responses: Vec<Response>,
    /// Alternative sets of credentials. One set is enough, and all schemes of it are needed. Empty where none are needed.
    pub security: Vec<Vec<Scheme>>,
    /// Whether the document says that callers send no credentials: `security: []`.
    pub is_public: bool,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Location {
    /// A piece of the path.
    Path,
    /// A pair of the query.
    Query,
    /// A header of the request.
    Header,
    /// A pair of the header `Cookie`.
    Cookie,
}

impl Location {
    /// The word of documents: `query`.
    pub fn as_str(self) -> &'static str {
        match self {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        }
    }
}

/// How a parameter's value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `3,4,5`: the default of path and header.
    Simple,
    /// `.3,4,5`, path only.
    Label,
    /// `;id=3,4,5`, path only.
    Matrix,
    /// `id=3,4,5`: the default of query and cookie.
    Form,
    /// `id=3%204`.
    SpaceDelimited,
    /// `id=3%094`.
    TabDelimited,
    /// `id=3%7C4`.
    PipeDelimited,
    /// `id[a]=1&id[b]=2`.
    DeepObject,
    /// As `form`, but nothing is percent-encoded: cookies only.
    Cookie,
    /// As JSON, which is what `content` says.
    Json,
    /// As a form inside of the value, which is what `content` says: query only.
    FormText,
}

impl Style {
    /// Whether a list or an object is written as several pairs where nothing else is said.
    pub(crate) fn is_exploded(self) -> bool {
        matches!(self, Style::Form | Style::Cookie)
    }
}

/// A value that is sent next to the body.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name in the request.
    pub name: String,
    /// Where it is sent.
    pub location: Location,
    /// Whether a request without it breaks the document.
    pub required: bool,
    /// How the value is written.
    pub style: Style,
    /// Whether each item or property is written on its own.
    pub explode: bool,
    /// Whether the value may have slashes, which stay: `x-multi-segment`.
    pub multi_segment: bool,
    /// Whether the value is the whole query: `x-querystring`.
    pub is_whole_query: bool,
    /// How the properties of a form are written: style, and whether it is exploded.
    pub properties: Vec<(String, Style, bool)>,
    /// Where it is in the document.
    pub pointer: String,
    /// The schema of the value; `{}` where the document does not say.
    pub schema: Value,
    /// Examples by name; the one of `example` has none.
    pub examples: Vec<(String, Value)>,
}

impl Parameter {
    /// Whether a name is the parameter's. Those of headers are the same in any case of letters.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.name == name || self.location == Location::Header && self.name.eq_ignore_ascii_case(name)
    }
}

/// What is sent.
#[derive(Clone, Debug)]
pub struct Body {
    /// Whether a request without it breaks the document.
    pub required: bool,
    /// In the document's order.
    pub content: Vec<MediaType>,
}

/// A form that a body can have.
#[derive(Clone, Debug)]
pub struct MediaType {
    /// As the document writes it, parameters and wildcards included.
    pub name: String,
    /// Where it is in the document.
    pub pointer: String,
    /// `{}` where the document does not say.
    pub schema: Value,
    /// Examples by name; the one of `example` has none.
    pub examples: Vec<(String, Value)>,
    /// The media types that `encoding` gives to parts, by property.
    pub part_types: Vec<(String, String)>,
    /// The parts that are one value each, also where that is a list.
    pub whole_parts: Vec<String>,
    /// What parts without names are called here, in the order in which they are sent. The last one may be several.
    pub order: Vec<String>,
    /// How `encoding` writes the properties of a form: style, and whether it is exploded.
    pub styles: Vec<(String, Style, bool)>,
    /// How a body of it is written.
    pub(super) codec: Codec,
}

impl MediaType {
    /// How a body of it is written.
    pub fn codec(&self) -> Codec {
        self.codec
    }
}

/// How a body of a media type is written. Bytes stay bytes, whatever they are labelled as.
pub(super) fn codec_of(name: &str, schema: &Value) -> Codec {
    match codec(name) {
        Codec::Json if is_bytes(schema) => Codec::Binary,
        // Of a range that JSON is in, what is described decides.
        Codec::Binary if essence(name) == "application/*" && is_described(schema) => Codec::Json,
        codec => codec,
    }
}

/// Whether a schema says that a value is bytes, and not a text in JSON that holds something else.
fn is_bytes(schema: &Value) -> bool {
    schema.get("format").is_some_and(|format| format == "binary") && schema.get(extension::HELD).is_none()
}

/// Whether a schema says what is in a value, and not only that it is text or bytes.
fn is_described(schema: &Value) -> bool {
    let has = |key: &&str| schema.get(key).is_some();
    schema.get("type").is_none_or(|kind| kind != "string")
        && ["type", "oneOf", "anyOf", "allOf", "properties"].iter().any(has)
}

/// An answer that the document describes.
#[derive(Clone, Debug)]
pub struct Response {
    /// `200`, `4XX` or `default`.
    pub status: String,
    /// Where it is in the document.
    pub pointer: String,
    /// The headers that it describes.
    pub headers: Vec<Header>,
    /// In the document's order; empty where nothing is answered.
    pub content: Vec<MediaType>,
}

/// A header of an answer.
#[derive(Clone, Debug)]
pub struct Header {
    /// The name, as the document writes it.
    pub name: String,
    /// Whether every answer has it.
    pub required: bool,
    /// How the value is written.
    pub style: Style,
    /// Whether the properties of an object are written `a=1,b=2` instead of `a,1,b,2`.
    pub explode: bool,
    /// The schema of the value; `{}` where the document does not say.
    pub schema: Value,
    /// Examples by name; the one of `example` has none.
    pub examples: Vec<(String, Value)>,
}

/// A kind of credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// A value in a header, a query parameter or a cookie.
    Key {
        /// Where it is sent. Never the path.
        location: Location,
        /// The name of the header, query parameter or cookie.
        name: String,
    },
    /// `Authorization` with the word of a scheme.
    Http {
        /// The word in lower case: `basic`, `bearer`.
        scheme: String,
    },
    /// `oauth2` and `openIdConnect`: a token in `Authorization`.
    Token,
    /// `mutualTLS`: the certificate of a connection.
    Connection,
    /// A scheme that the document does not describe: any credentials will do.
    Any,
}

impl Operation {
    /// The response that a status is described by: its own, else that of its class (`4XX`), else `default`.
    pub fn response(&self, status: u16) -> Option<&Response> {
        let keyed = |key: Status| self.responses.iter().find(|response| Status::of_key(&response.status) == Some(key));
        Status::Code(status).described_by().find_map(keyed)
    }

    /// The response of success: the lowest 2xx status, else `2XX`, else `default`, else the first one.
    pub fn success(&self) -> Option<&Response> {
        let is_success = |response: &&Response| response.status.starts_with('2');
        let lowest = self.responses.iter().filter(is_success).min_by(|a, b| a.status.cmp(&b.status));
        lowest.or_else(|| self.response(200)).or_else(|| self.responses.first())
    }

    /// The parameters of a location.
    pub(crate) fn parameters_in(&self, location: Location) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |parameter| parameter.location == location)
    }
}

impl Response {
    /// The status that it is answered with: the first of a class, and 200 for `default` as a success.
    pub fn code(&self) -> u16 {
        match Status::of_key(&self.status) {
            Some(Status::Code(code)) => code,
            Some(Status::Class(class)) => u16::from(class) * 100,
            Some(Status::Default) | None => 200,
        }
    }
}
