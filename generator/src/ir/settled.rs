//! What the passes leave: everything that is printed, and nothing that is still to be decided.

use super::{IntegerEnum, JsonType, Part, Scalar, StringEnum, Struct, TypeRef, Variant};

/// One API whose every question is settled.
pub type Api = super::api::Api<Shape, Content>;
/// A type of an [`Api`].
pub type Type = super::types::Type<Shape>;
/// An operation of an [`Api`].
pub type Operation = super::operation::Operation<Content>;
/// What an [`Operation`] sends.
pub type Body = super::operation::Body<Content>;

/// What a schema means.
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
}

impl Shape {
    /// Whether the shape is printed as an item of its own, under a name.
    pub fn is_item(&self) -> bool {
        matches!(self, Shape::Struct(_) | Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Union(_))
    }
}

/// One of several types; anything else is kept as raw JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The arms, in document order.
    pub variants: Vec<Variant>,
    /// How a decoder tells them apart.
    pub dispatch: Dispatch,
}

/// How a decoder tells the arms of a [`Union`] apart.
#[derive(Clone, Debug, PartialEq)]
pub enum Dispatch {
    /// The value of one property names the arm. Pairs of a value and an index into the variants; values are distinct.
    Discriminator { property: String, arms: Vec<(String, usize)> },
    /// The first guard that holds decides.
    Guards(Vec<GuardedVariants>),
}

/// Arms that are tried when a [`Guard`] holds.
#[derive(Clone, Debug, PartialEq)]
pub struct GuardedVariants {
    /// What has to be true of the value.
    pub guard: Guard,
    /// Indices of the variants. One: it is decoded. More: the one that fits most specifically, which is the one whose
    /// required properties are all there and that knows most of the properties that are.
    pub variants: Vec<usize>,
}

/// Something that can be seen on a JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Guard {
    /// The value has this JSON type.
    Type(JsonType),
    /// The value is an array whose first element has this JSON type. An empty array passes, too.
    Items(JsonType),
    /// The value is one of these strings.
    Values(Vec<String>),
    /// The value is an object in which a property has this string value.
    Constant { property: String, value: String },
    /// The value is an object that has this property.
    Key(String),
}

/// A request body by its codec.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON under the given media type (`application/json` or `+json`).
    Json { media_type: String, ty: TypeRef },
    /// One JSON value a line.
    NdJson { media_type: String, item: TypeRef },
    /// `application/x-www-form-urlencoded` of an object.
    Form { ty: TypeRef },
    /// `multipart/form-data`.
    Multipart { parts: Vec<Part> },
    /// Text under the given media type.
    Text { media_type: String },
    /// Bytes or a stream of them, under one of the given media types; the first one is the default.
    Binary { media_types: Vec<String> },
}
