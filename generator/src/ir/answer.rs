//! What operations answer.

use openapi_terms::Status;

use super::{Docs, FamilyId, HeaderStyle, Name, OperationId, TypeRef};

/// A header that a document describes for an answer of an operation.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerHeader {
    /// The key in `responses`.
    pub status: Status,
    /// The header itself.
    pub header: Header,
    /// Which one of the family's headers it is read as. The first one, until these are known.
    pub read_as: usize,
}

/// The headers of the answers of a family's operations, each once for each way in which they are described.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HeaderSet {
    /// The trait's name.
    pub name: Name,
    /// The headers, by their names on the wire. Of one name, the way in which most answers describe it comes first.
    pub headers: Vec<Header>,
}

impl HeaderSet {
    /// Whether a header is another way of the one before it.
    pub fn is_another_way(&self, index: usize) -> bool {
        let before = index.checked_sub(1).and_then(|before| self.headers.get(before));
        before.zip(self.headers.get(index)).is_some_and(|(a, b)| a.wire.eq_ignore_ascii_case(&b.wire))
    }
}

/// A header of answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    /// JSON pointer of the header in the bundled document.
    pub origin: String,
    /// The header's name as the document writes it.
    pub wire: String,
    /// The accessor's name.
    pub name: Name,
    /// The type of its value.
    pub ty: TypeRef,
    /// How the value is written.
    pub style: HeaderStyle,
    /// Whether every answer that has it must have it.
    pub required: bool,
    /// What the document says of the header.
    pub docs: Docs,
}

/// What an operation answers on success.
#[derive(Clone, Debug, PartialEq)]
pub enum Success {
    /// The same for every success status.
    One(Payload),
    /// Different shapes: an enum by status.
    ByStatus {
        /// The enum's name.
        name: Name,
        /// Its variants, in the order of their statuses.
        variants: Vec<StatusVariant>,
    },
}

/// A success status with its payload.
#[derive(Clone, Debug, PartialEq)]
pub struct StatusVariant {
    /// The key in `responses`.
    pub status: Status,
    /// The media types that tell the answer from others with its status. Empty where it is the only one, or the one that is
    /// taken if the server does not say.
    pub media_types: Vec<String>,
    /// All media types that the answer comes as.
    pub documented: Vec<String>,
    /// The variant's name, from the status' reason phrase: `Created`.
    pub name: Name,
    /// The body.
    pub payload: Payload,
}

/// A response body by its codec.
#[derive(Clone, Debug, PartialEq)]
pub enum Payload {
    /// 204, or no content.
    Empty,
    /// JSON of a type.
    Json(TypeRef),
    /// One JSON value a line.
    NdJson(TypeRef),
    /// Events, each of which holds a value.
    Events(TypeRef),
    /// Text, whose charset the answer names.
    Text,
    /// A stream of bytes.
    Binary,
}

impl Payload {
    /// Whether a caller reads the answer while it arrives.
    pub fn is_stream(&self) -> bool {
        matches!(self, Payload::NdJson(_) | Payload::Events(_) | Payload::Binary)
    }
}

/// The typed error bodies of a family's operations, or of one of them.
#[derive(Clone, Debug)]
pub struct ErrorSet {
    /// The enum's name.
    pub name: Name,
    /// The family whose operations answer with these.
    pub family: FamilyId,
    /// The operation whose bodies they are, if they are not those of the family.
    pub operation: Option<OperationId>,
    /// By status: exact codes first, then classes, then the default. Empty where no error is documented.
    pub variants: Vec<ErrorVariant>,
    /// The statuses that are documented without JSON, of those that a variant of their class or of the default would take.
    pub bare: Vec<Status>,
}

/// An error status that an operation documents.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorStatus {
    /// The key in `responses`.
    pub status: Status,
    /// What the document says of it.
    pub reason: Option<String>,
    /// What its bodies may be, each once. Empty where the document describes none.
    pub content: Vec<ErrorContent>,
    /// Whether no public page states it.
    pub is_inferred: bool,
}

/// What the body of an error is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorContent {
    /// JSON of a type, which is among the bodies of errors.
    Typed,
    /// Text.
    Text,
    /// Bytes.
    Bytes,
}

/// An error body that an operation documents.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorBody {
    /// The key in `responses`.
    pub status: Status,
    /// The JSON pointer of the response, which may be a component.
    pub response: String,
    /// The media types that the body comes as.
    pub media_types: Vec<String>,
    /// The type of the body.
    pub ty: TypeRef,
}

/// The error body at a status.
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorVariant {
    /// The key in `responses`.
    pub status: Status,
    /// The variant's name, from the status' reason phrase: `NotFound`.
    pub name: Name,
    /// The type of the body.
    pub ty: TypeRef,
    /// Of a union, the arms that media types tell apart.
    pub told: Vec<(Vec<String>, TypeRef)>,
}
