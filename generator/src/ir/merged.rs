//! What the documents say, with one shape for every `allOf`.
//!
//! Here a type may still be another name for a type, and nothing tells the arms of a union apart. The `passes` settle that;
//! what they leave is of the settled form, which cannot hold any of it.

use std::collections::HashSet;

use super::{AnyApi, Field, IntegerEnum, Scalar, StringEnum, Tag, TypeId, TypeRef, Variant, settled};

/// One API in which every `allOf` is merged, and whose operations send `B`: first what the documents have, and then bodies whose
/// forms are split into parts.
pub type Api<B = Vec<settled::Body>> = AnyApi<Shape, B>;
/// A type of an [`Api`].
pub type Type = super::types::Type<Shape>;

/// What a schema says once every `allOf` is one shape.
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
}

impl Shape {
    /// Whether the shape is printed as an item of its own, under a name, if it stays as it is.
    pub fn is_item(&self) -> bool {
        matches!(self, Self::Struct(_) | Self::StringEnum(_) | Self::IntegerEnum(_) | Self::Union(_))
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
    pub parts: Vec<TypeId>,
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
    pub arms: Vec<(Tag, usize)>,
    /// The arm of values that no other one is for, if the document names one.
    pub default: Option<usize>,
    /// The names of components, as the document refers to them, that are values of arms which it maps no value to. They are
    /// nothing where the arms list values themselves.
    pub names: Vec<(String, usize)>,
}

impl Discriminator {
    /// The same of arms that are elsewhere, or gone.
    pub fn moved(self, position: impl Fn(usize) -> Option<usize>) -> Self {
        let arms = self.arms.into_iter().filter_map(|(tag, index)| Some((tag, position(index)?))).collect();
        let names = self.names.into_iter().filter_map(|(name, index)| Some((name, position(index)?))).collect();
        Self { property: self.property, arms, default: self.default.and_then(position), names }
    }
}

/// A shape that may be all of several types, or not any more.
pub trait Unmerged {
    /// The shape, or else the types that it is all of.
    ///
    /// # Errors
    ///
    /// The types, which are not merged yet.
    fn alone(&self) -> Result<&Shape, &[TypeRef]>;
}

impl Unmerged for Shape {
    fn alone(&self) -> Result<&Shape, &[TypeRef]> {
        Ok(self)
    }
}

impl Api {
    /// Lets a type be another one of its shape, and remembers its place.
    pub fn merge(&mut self, id: TypeId, into: TypeId) {
        let kept = self[into].origin.clone();
        self.merged.insert(self[id].origin.clone(), kept);
        self[id].shape = Shape::Alias(TypeRef::plain(into));
    }
}

impl<S: Unmerged, B> AnyApi<S, B> {
    /// The type behind aliases. A cycle of aliases ends in one of its members.
    pub fn resolve(&self, mut id: TypeId) -> TypeId {
        for _ in 0..self.types.len() {
            let Ok(Shape::Alias(target)) = self[id].shape.alone() else { break };
            id = target.id;
        }
        id
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
        let (a, b) = match (self[a_id].shape.alone(), self[b_id].shape.alone()) {
            (Ok(a), Ok(b)) => (a, b),
            (Err(a), Err(b)) => return a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
            _ => return false,
        };
        match (a, b) {
            (Shape::Struct(a), Shape::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.extra.is_some() == b.extra.is_some()
                    && a.extra.iter().zip(&b.extra).all(|(a, b)| same(a, b))
                    && a.fields.iter().zip(&b.fields).all(|(a, b)| {
                        a.wire == b.wire
                            && (a.need, a.access) == (b.need, b.access)
                            && a.constant == b.constant
                            && same(&a.ty, &b.ty)
                    })
            }
            (Shape::Union(a), Shape::Union(b)) => {
                a.variants.len() == b.variants.len()
                    && a.variants.iter().zip(&b.variants).all(|(a, b)| same(&a.ty, &b.ty))
            }
            (Shape::List(a), Shape::List(b)) | (Shape::Map(a), Shape::Map(b)) => same(a, b),
            (a, b) => a == b,
        }
    }
}
