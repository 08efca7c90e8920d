//! What the passes leave: everything that is printed, and nothing that is still to be decided.

use std::ops::Index;

use openapi_terms::essence;

use super::{
    Dispatch, Field, Found, IntegerEnum, Name, PairStyle, Part, Scalar, StringEnum, TypeId, TypeRef, Variant,
    WrittenTag, merged,
};
use crate::pointer;

/// As many arguments as Clippy lets pass.
pub const ARGUMENTS: usize = 7;

/// One API in the settled form.
pub type Api = super::api::Api<Shape, Option<Body>, Found>;
/// A type of an [`Api`].
pub type Type = super::types::Type<Shape>;
/// An operation of an [`Api`].
pub type Operation = super::operation::Operation<Option<Body>, Found>;
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
    /// What is printed as an item of its own, under a name.
    pub fn item(&self) -> Option<ItemShape<'_>> {
        match self {
            Self::Struct(record) => Some(ItemShape::Struct(record)),
            Self::StringEnum(known) => Some(ItemShape::StringEnum(known)),
            Self::IntegerEnum(known) => Some(ItemShape::IntegerEnum(known)),
            Self::Union(union) => Some(ItemShape::Union(union)),
            Self::List(_) | Self::Map(_) | Self::Scalar(_) | Self::Json => None,
        }
    }

    /// Whether the shape is printed as an item of its own, under a name.
    pub fn is_item(&self) -> bool {
        self.item().is_some()
    }
}

/// A [`Shape`] that is printed as an item of its own.
#[derive(Clone, Copy, Debug)]
pub enum ItemShape<'a> {
    /// An object with named properties.
    Struct(&'a Struct),
    /// A string with known values.
    StringEnum(&'a StringEnum),
    /// An integer with known values.
    IntegerEnum(&'a IntegerEnum),
    /// One of several types.
    Union(&'a Union),
}

/// A type that is printed as an item of its own.
#[derive(Clone, Copy, Debug)]
pub struct Item<'a> {
    /// The type.
    pub id: TypeId,
    /// What it is.
    pub shape: ItemShape<'a>,
}

/// An object with named properties.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Struct {
    /// The properties, in document order, but for those of parts.
    pub fields: Vec<Field>,
    /// Structs whose properties are properties of this one: flat in JSON, a field each in Rust. No property is in two of
    /// them, or in a part and in a field.
    pub parts: Vec<StructPart>,
    /// The type of all other properties, where the schema admits and describes them. At most one of a struct and its
    /// parts keeps these.
    pub extra: Option<TypeRef>,
    /// The Rust name of the field that keeps them.
    pub extra_name: Name,
}

/// A part of a [`Struct`] that it shares with others.
#[derive(Clone, Debug, PartialEq)]
pub struct StructPart {
    /// The Rust name of the field.
    pub name: Name,
    /// The struct.
    pub ty: StructId,
    /// How many of the fields come before it.
    pub position: usize,
}

/// Names a type of an [`Api`] that is a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructId(TypeId);

impl StructId {
    /// The id of a type of the merged form, if it is a struct.
    pub fn of<B>(api: &merged::Api<B>, id: TypeId) -> Option<Self> {
        matches!(api[id].shape, merged::Shape::Struct(_)).then_some(Self(id))
    }

    /// The id of the type.
    pub fn ty(self) -> TypeId {
        self.0
    }

    /// Follows the type to where it is now.
    pub(super) fn ty_mut(&mut self) -> &mut TypeId {
        &mut self.0
    }
}

impl Index<StructId> for Api {
    type Output = Struct;

    fn index(&self, id: StructId) -> &Struct {
        let Shape::Struct(record) = &self[id.0].shape else {
            unreachable!("`StructId::of` names structs only, and a settled type keeps its shape");
        };
        record
    }
}

impl Struct {
    /// A struct without parts.
    pub fn of_fields(fields: Vec<Field>) -> Self {
        Self { fields, ..Self::default() }
    }

    /// The fields and parts, in document order.
    pub fn members(&self) -> impl Iterator<Item = Member<'_>> {
        let parts_at = |position: usize| {
            let parts = self.parts.iter().filter(move |part| part.position == position);
            parts.map(Member::Part)
        };
        let fields = self.fields.iter().enumerate();
        let members = fields.flat_map(move |(index, field)| parts_at(index).chain([Member::Field(field)]));
        members.chain(parts_at(self.fields.len()))
    }
}

/// A member of a [`Struct`] that has a field.
#[derive(Clone, Copy, Debug)]
pub enum Member<'a> {
    /// A property.
    Field(&'a Field),
    /// A part with properties of its own.
    Part(&'a StructPart),
}

impl Api {
    /// All properties of a struct, those of its parts included, in the order in which they are written.
    pub fn properties<'a>(&'a self, record: &'a Struct) -> Vec<&'a Field> {
        let members = record.members().flat_map(|member| match member {
            Member::Field(field) => vec![field],
            Member::Part(part) => self.properties(&self[part.ty]),
        });
        members.collect()
    }

    /// A property of a struct, and the fields that lead to it, which are those of parts.
    pub fn property<'a>(&'a self, record: &'a Struct, wire: &str) -> Option<(Vec<&'a Name>, &'a Field)> {
        if let Some(field) = record.fields.iter().find(|field| field.wire == wire) {
            return Some((Vec::new(), field));
        }
        record.parts.iter().find_map(|part| {
            let (mut way, field) = self.property(&self[part.ty], wire)?;
            way.insert(0, &part.name);
            Some((way, field))
        })
    }

    /// The properties on a way such as `item.status`, each with the fields that lead to it. Fails with the name that is not
    /// there.
    pub fn properties_on<'a, 'w>(
        &'a self,
        from: TypeRef,
        way: &'w str,
    ) -> Result<Vec<(Vec<&'a Name>, &'a Field)>, &'w str> {
        let mut ty = from;
        let step = |name: &'w str| {
            let Shape::Struct(record) = &self[ty.id].shape else { return Err(name) };
            let (parts, field) = self.property(record, name).ok_or(name)?;
            ty = field.ty;
            Ok((parts, field))
        };
        way.split('.').map(step).collect()
    }

    /// How many arguments `new` of a struct has: what is required and not constant, and parts with such properties.
    pub fn arguments(&self, shape: &Struct) -> usize {
        let is_argument = |field: &&Field| field.is_initial() && field.constant.is_none();
        let asks = |part: &&StructPart| self.arguments(&self[part.ty]) > 0;
        shape.fields.iter().filter(is_argument).count() + shape.parts.iter().filter(asks).count()
    }

    /// Whether `Default` makes a struct, with the zero value of every property: it is only received, and nobody could tell the
    /// arguments of `new` apart where it is called.
    pub fn begins_blank(&self, id: TypeId) -> bool {
        let is_long = |shape: &Struct| self.arguments(shape) > ARGUMENTS;
        !self[id].usage.request && matches!(&self[id].shape, Shape::Struct(shape) if is_long(shape))
    }

    /// All types that are printed as items of their own.
    pub fn items(&self) -> impl Iterator<Item = Item<'_>> {
        self.type_ids().filter_map(|id| self.item(id))
    }

    /// A type, if it is printed as an item of its own.
    pub fn item(&self, id: TypeId) -> Option<Item<'_>> {
        self[id].shape.item().map(|shape| Item { id, shape })
    }
}

/// One of several types; anything else is kept as raw JSON.
#[derive(Clone, Debug, PartialEq)]
pub struct Union {
    /// The arms, in document order.
    pub variants: Vec<Variant>,
    /// How a decoder tells them apart.
    pub dispatch: Dispatch,
    /// The tags that the union writes for its arms.
    pub written: Vec<WrittenTag>,
    /// The parts that all arms have.
    pub shared: Vec<SharedPart>,
    /// The properties that all arms have.
    pub shared_fields: Vec<SharedField>,
}

/// A part that all arms of a [`Union`] have, so that one function serves all of them.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedPart {
    /// The accessor of the union.
    pub name: Name,
    /// The struct.
    pub ty: StructId,
    /// The Rust names of its fields, by arm.
    pub fields: Vec<Name>,
}

/// A property that all arms of a [`Union`] have, under one name and of one type, or that one of two arms has.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedField {
    /// The accessor of the union.
    pub name: Name,
    /// The Rust name of the field.
    pub field: Name,
    /// The property's name in JSON.
    pub wire: String,
    /// The type of its value.
    pub ty: TypeRef,
    /// Whether it is always there.
    pub required: bool,
    /// What all arms say of it.
    pub summary: Option<String>,
    /// The arm that alone has it.
    pub only: Option<usize>,
}

/// A request body by its codec.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// JSON.
    Json {
        /// The type of the value.
        ty: TypeRef,
    },
    /// One JSON value a line.
    NdJson {
        /// The type of each value.
        item: TypeRef,
    },
    /// `application/x-www-form-urlencoded` of an object, with the properties that are written in a style of their own.
    Form {
        /// The type of the object.
        ty: TypeRef,
        /// How properties are written, where it is not the usual way.
        styles: Vec<FormStyle>,
    },
    /// `multipart/form-data`, or another type of several parts.
    Multipart {
        /// The parts, in the order of the properties.
        parts: Vec<Part>,
        /// The parts by their names here, in the order in which they are written, where they have no names on the wire.
        order: Vec<String>,
    },
    /// Text.
    Text,
    /// Bytes or a stream of them.
    Binary,
}

impl Api {
    /// The operations of the documents, each in its first form.
    pub fn documented(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(|operation| operation.found.first.is_none())
    }

    /// Whether an operation is a form that sends another body than the one that comes first.
    pub fn has_other_body(&self, operation: &Operation) -> bool {
        let origin = |operation: &Operation| operation.body.as_ref().map(|body| body.origin.clone());
        operation.found.first.is_some_and(|first| origin(&self[first]) != origin(operation))
    }
}

impl Body {
    /// The media type as the document writes it.
    pub fn media_type(&self) -> String {
        let (_, media_type) = self.origin.rsplit_once('/').unwrap_or_default();
        pointer::unescape(media_type)
    }

    /// Whether a caller may choose the media type. Parts that the caller joins have a boundary that only the caller knows.
    pub fn has_choice(&self) -> bool {
        let first = self.media_types.first().map(|first| essence(first)).unwrap_or_default();
        match self.content {
            Content::Json { .. } | Content::NdJson { .. } | Content::Text => self.media_types.len() > 1,
            Content::Binary => self.media_types.len() > 1 || first.starts_with("multipart/"),
            Content::Form { .. } | Content::Multipart { .. } => false,
        }
    }
}

/// How a property of a form is written.
#[derive(Clone, Debug, PartialEq)]
pub struct FormStyle {
    /// The property's name in the request.
    pub property: String,
    /// How its value is written.
    pub style: PairStyle,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
}
