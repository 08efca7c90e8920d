//! What the documents say, one schema and one operation at a time.
//!
//! Here a type may still be all of several types at once. The `passes` begin with merging these; what they leave is of the
//! `merged` form, which cannot hold any of it.

use super::merged::Unmerged;
use super::{Docs, TypeRef, merged, settled};

/// One API as the documents have it.
pub type Api = super::api::Api<Shape, Vec<Body>>;
/// A type of an [`Api`].
pub type Type = super::types::Type<Shape>;
/// An operation of an [`Api`].
pub type Operation = super::operation::Operation<Vec<Body>, ()>;
/// One way to send what an [`Operation`] sends.
pub type Body = super::operation::Body<Content>;

/// What a schema says.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// One thing.
    Alone(merged::Shape),
    /// All of several types at once.
    AllOf(Vec<TypeRef>),
}

impl From<merged::Shape> for Shape {
    fn from(shape: merged::Shape) -> Self {
        Self::Alone(shape)
    }
}

impl Unmerged for Shape {
    fn alone(&self) -> Result<&merged::Shape, &[TypeRef]> {
        match self {
            Self::Alone(shape) => Ok(shape),
            Self::AllOf(parts) => Err(parts),
        }
    }
}

/// A request body.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// A body that is sent as it is described.
    Settled(settled::Content),
    /// `multipart/form-data` as the document has it: an object, and what is said about its properties as parts.
    MultipartForm {
        /// The object whose properties are the parts.
        form: TypeRef,
        /// What `encoding` says, for the properties that it names.
        encodings: Vec<PartEncoding>,
        /// The parts in order, where they have no names on the wire.
        order: Vec<String>,
    },
}

/// What a document says about a property as a part of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct PartEncoding {
    /// The property.
    pub part: String,
    /// Its media types, the default one first. A range has a default in front of it.
    pub media_types: Vec<String>,
    /// How a list is one part, where it is not a part for each item.
    pub of_lists: Option<ListEncoding>,
    /// The headers that the part may have, other than that of its media type.
    pub headers: Vec<PartHeader>,
}

/// How a list is one part of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListEncoding {
    /// As the part's media type says.
    Whole,
    /// As a text with a character between the items.
    Separated(char),
}

/// A header of a part.
#[derive(Clone, Debug, PartialEq)]
pub struct PartHeader {
    /// The header's name.
    pub name: String,
    /// The only value, or the default.
    pub value: Option<String>,
    /// Whether there is another value.
    pub is_fixed: bool,
    /// Whether a part has to have it.
    pub required: bool,
    /// A value that the document admits.
    pub sample: String,
    /// What the document says of it.
    pub docs: Docs,
}
