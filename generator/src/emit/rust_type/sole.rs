//! Bodies that are made of one property: `delete("agents")` for `delete(AgentPolicyDeletion::new("agents"))`.

use proc_macro2::TokenStream;

use super::RustTypes;
use crate::ir::{Field, Shape, TypeId, TypeRef};

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

/// The only property that a struct needs.
struct Needed<'a> {
    field: &'a Field,
    /// Whether it says without its name what it is.
    is_clear: bool,
}

impl RustTypes<'_> {
    /// The type of the only property that a body needs, where it says without a name what the call is about: an object or a list in
    /// it, an id, or all that there is. What is an object for one property is made of it wherever it is sent.
    pub fn sole(self, id: TypeId) -> Option<Sole> {
        let is_body = self.api[id].usage.body;
        if !is_body && !self.is_wrapper(id) {
            return None;
        }
        let Needed { field, is_clear } = self.needed(id)?;
        match self.shape(field.ty) {
            // What becomes an alternative may hold what it is made of.
            Shape::Union(_) if is_clear && is_body => Some(Sole::Into(self.bare(field.ty))),
            Shape::Struct(_) if is_clear && self.is_wrapper(field.ty.id) => Some(Sole::Into(self.bare(field.ty))),
            Shape::Struct(_) => Some(Sole::Value(self.bare(field.ty))),
            Shape::List(item) => Some(Sole::Items(self.element(*item))).filter(|_| self.is_named(*item)),
            Shape::Scalar(_) if is_clear && self.is_string(field.ty) => Some(Sole::Text),
            _ => None,
        }
    }

    /// Whether a type that is sent is an object for one property, of which it can be made: `{"schedule": {"custom": ..}}` has two.
    pub fn is_wrapper(self, id: TypeId) -> bool {
        let ty = &self.api[id];
        let Shape::Struct(record) = &ty.shape else { return false };
        let is_alone = self.api.settings.is_curated && ty.usage.request && record.fields.len() == 1;
        let needed = || self.needed(id).map(|needed| needed.field.ty);
        is_alone
            && needed().is_some_and(|ty| match self.shape(ty) {
                Shape::Struct(_) => true,
                Shape::List(item) => self.is_named(*item),
                _ => self.is_string(ty),
            })
    }

    /// The only property that a struct needs.
    fn needed(&self, id: TypeId) -> Option<Needed<'_>> {
        let Shape::Struct(record) = &self.api[id].shape else { return None };
        if !record.parts.is_empty() || record.extra.is_some() || record.fields.len() > FEW {
            return None;
        }
        let mut needed = record.fields.iter().filter(|field| field.is_initial() && field.constant.is_none());
        let field = needed.next().filter(|_| needed.next().is_none())?;
        // What is sent also where nothing is said of it is what the call is about, too.
        let is_alone = record.fields.iter().all(|other| other.wire == field.wire || !other.is_required());
        let is_clear = record.fields.len() == 1 || is_id(field);
        let is_plain = is_alone && !self.is_nullable(field.ty) && !field.ty.boxed;
        is_plain.then_some(Needed { field, is_clear })
    }

    /// Whether the items of a list say what they are.
    fn is_named(self, item: TypeRef) -> bool {
        let is_plain = !self.is_nullable(item) && !item.boxed;
        is_plain && (matches!(self.shape(item), Shape::Struct(_)) || self.is_string(item))
    }

    fn is_string(self, ty: TypeRef) -> bool {
        matches!(self.shape(ty), Shape::Scalar(_)) && self.bare(ty).to_string() == "String"
    }
}

/// Whether a property is the id of something else, as `policy_id` is. The body's own `id` is one of the things that it says.
fn is_id(field: &Field) -> bool {
    field.wire.ends_with("_id") || field.wire.ends_with("Id")
}
