//! Bodies that are made of one property: `delete("agents")` for `delete(AgentPolicyDeletion::new("agents"))`.

use proc_macro2::TokenStream;

use super::RustTypes;
use crate::ir::{Field, Shape, TypeId};

/// With more properties than these, a body is more than the one that it needs.
const FEW: usize = 3;

/// What a body can be made of.
pub enum Sole {
    /// Text.
    Text,
    /// A list of this.
    Items(TokenStream),
    /// A value of this type.
    Value(TokenStream),
    /// What becomes a value of this type.
    Into(TokenStream),
}

impl RustTypes<'_> {
    /// The type of the only property that a body needs, where it says without a name what the call is about: an object or a list in
    /// it, an id, or all that there is.
    pub fn sole(self, id: TypeId) -> Option<Sole> {
        let ty = &self.api[id];
        let Shape::Struct(record) = &ty.shape else { return None };
        if !ty.usage.body || !record.parts.is_empty() || record.extra.is_some() || record.fields.len() > FEW {
            return None;
        }
        let mut needed = record.fields.iter().filter(|field| field.is_initial() && field.constant.is_none());
        let field = needed.next().filter(|_| needed.next().is_none())?;
        // What is sent also where nothing is said of it is what the call is about, too.
        let is_alone = record.fields.iter().all(|other| other.wire == field.wire || !other.is_required());
        if !is_alone || self.is_nullable(field.ty) || field.ty.boxed {
            return None;
        }
        let is_clear = record.fields.len() == 1 || is_id(field);
        match self.shape(field.ty) {
            Shape::Union(_) if is_clear => Some(Sole::Into(self.bare(field.ty))),
            Shape::Struct(_) => Some(Sole::Value(self.bare(field.ty))),
            Shape::List(item) if !self.is_nullable(*item) && !item.boxed => {
                let element = self.element(*item);
                let is_named = matches!(self.shape(*item), Shape::Struct(_)) || is_string(&element);
                is_named.then_some(Sole::Items(element))
            }
            Shape::Scalar(_) if is_clear && is_string(&self.bare(field.ty)) => Some(Sole::Text),
            _ => None,
        }
    }
}

fn is_string(ty: &TokenStream) -> bool {
    ty.to_string() == "String"
}

/// Whether a property is the id of something else, as `policy_id` is. The body's own `id` is one of the things that it says.
fn is_id(field: &Field) -> bool {
    field.wire.ends_with("_id") || field.wire.ends_with("Id")
}
