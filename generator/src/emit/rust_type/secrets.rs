//! Which types hold secrets, somewhere in them.

use std::collections::BTreeSet;

use super::RustTypes;
use crate::ir::{Scalar, Shape, TypeId};

impl RustTypes<'_> {
    /// Whether a password may be in a value of the type, however deep.
    pub fn holds_secrets(self, id: TypeId) -> bool {
        let mut seen = BTreeSet::from([id]);
        let mut open = vec![id];
        while let Some(id) = open.pop() {
            let shape = &self.api()[id].shape;
            if matches!(shape, Shape::Scalar(Scalar::Password)) {
                return true;
            }
            open.extend(inner(shape).into_iter().filter(|id| seen.insert(*id)));
        }
        false
    }
}

/// The types that a shape mentions.
fn inner(shape: &Shape) -> Vec<TypeId> {
    match shape {
        Shape::Struct(shape) => shape.fields.iter().map(|field| field.ty).chain(shape.extra).map(|ty| ty.id).collect(),
        Shape::Union(shape) => shape.variants.iter().map(|variant| variant.ty.id).collect(),
        Shape::List(ty) | Shape::Map(ty) | Shape::Alias(ty) => vec![ty.id],
        Shape::AllOf(types) => types.iter().map(|ty| ty.id).collect(),
        _ => Vec::new(),
    }
}
