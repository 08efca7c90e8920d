//! What the documents say, one schema and one operation at a time.
//!
//! Here a type may still be another name for a type, or all of several types at once, and nothing tells the arms of a union
//! apart. The `passes` settle that; what they leave has the types of the settled form, which cannot
//! hold any of it.

use std::collections::HashSet;

use super::{Docs, Field, IntegerEnum, Scalar, StringEnum, TypeId, TypeRef, Variant, settled};

/// One API as the documents have it.
pub type Api = super::api::Api<Shape, Vec<Body>>;
/// A type of an [`Api`].
pub type Type = super::types::Type<Shape>;
/// An operation of an [`Api`].
pub type Operation = super::operation::Operation<Vec<Body>>;
/// One way to send what an [`Operation`] sends.
pub type Body = super::operation::Body<Content>;

/// What a schema says.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// An object with named properties.
    Struct(Struct),
    /// A string with known values.
    StringEnum(StringEnum),
    /// An integer with known values.
    IntegerEnum(IntegerEnum),
    /// One of several types.
    Union(Union),
    /// An array.
    List(TypeRef),
    /// An object that is only a map.
    Map(TypeRef),
    /// A value without inner structure.
    Scalar(Scalar),
    /// Any JSON.
    Json,
    /// Another name for a type.
    Alias(TypeRef),
    /// All of several types at once.
    AllOf(Vec<TypeRef>),
}

impl Shape {
    /// Whether the shape is printed as an item of its own, under a name, if it stays as it is.
    pub fn is_item(&self) -> bool {
        matches!(self, Shape::Struct(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Union(_))
    }
}

/// An object with named properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// All properties, in document order, whichever part of an `allOf` describes them.
    pub fields: Vec<Field>,
    /// The type of all other properties, where the schema admits and describes them.
    pub extra: Option<TypeRef>,
    /// The shared parts of an `allOf` that some of the properties come from. Which of them stay whole is settled last.
    pub parts: Vec<TypeRef>,
}

/// One of several types. How a decoder tells them apart is not known yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The arms, in document order.
    pub variants: Vec<Variant>,
    /// What the document itself says about telling them apart.
    pub discriminator: Option<Discriminator>,
}

/// The property whose value names the arm of a [`Union`], as a document has it: it need not name every arm.
#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    /// The property.
    pub property: String,
    /// Pairs of a value and an index into the variants.
    pub arms: Vec<(String, usize)>,
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
    },
}

/// What a document says about a property as a part of a form.
#[derive(Clone, Debug, PartialEq)]
pub struct PartEncoding {
    /// The property.
    pub part: String,
    /// Its media types, the default one first. A range has a default in front of it.
    pub media_types: Vec<String>,
    /// The headers that the part may have, other than that of its media type.
    pub headers: Vec<PartHeader>,
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

impl Api {
    /// The type behind aliases. A cycle of aliases ends in one of its members.
    pub fn resolve(&self, mut id: TypeId) -> TypeId {
        for _ in 0..self.types.len() {
            let Shape::Alias(target) = &self[id].shape else { break };
            id = target.id;
        }
        id
    }

    /// Lets a type be another one of its shape, and remembers its place.
    pub fn merge(&mut self, id: TypeId, into: TypeId) {
        let kept = self[into].origin.clone();
        self.merged.insert(self[id].origin.clone(), kept);
        self[id].shape = Shape::Alias(TypeRef::plain(into));
    }

    /// Whether two uses mean the same JSON, whatever their names and descriptions.
    pub fn is_same(&self, a: TypeRef, b: TypeRef) -> bool {
        self.is_same_given(a, b, &mut HashSet::new())
    }

    /// `equal` are the pairs that are taken for equal until something tells them apart: types that hold themselves compare
    /// equal when nothing else does.
    fn is_same_given(&self, a: TypeRef, b: TypeRef, equal: &mut HashSet<(TypeId, TypeId)>) -> bool {
        let (a_id, b_id) = (self.resolve(a.id), self.resolve(b.id));
        if a.nullable != b.nullable {
            return false;
        }
        if a_id == b_id || !equal.insert((a_id, b_id)) {
            return true;
        }
        let mut same = |a: &TypeRef, b: &TypeRef| self.is_same_given(*a, *b, equal);
        match (&self[a_id].shape, &self[b_id].shape) {
            (Shape::Struct(a), Shape::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.extra.is_some() == b.extra.is_some()
                    && a.extra.iter().zip(&b.extra).all(|(a, b)| same(a, b))
                    && a.fields.iter().zip(&b.fields).all(|(a, b)| {
                        a.wire == b.wire
                            && (a.required, a.expected, a.access) == (b.required, b.expected, b.access)
                            && a.constant == b.constant
                            && same(&a.ty, &b.ty)
                    })
            }
            (Shape::Union(a), Shape::Union(b)) => {
                a.variants.len() == b.variants.len()
                    && a.variants.iter().zip(&b.variants).all(|(a, b)| same(&a.ty, &b.ty))
            }
            (Shape::List(a), Shape::List(b)) | (Shape::Map(a), Shape::Map(b)) => same(a, b),
            (Shape::AllOf(a), Shape::AllOf(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
            (a, b) => a == b,
        }
    }
}
