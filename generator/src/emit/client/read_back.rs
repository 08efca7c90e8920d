//! Calls that replace something, and what the call returns that reads it: a caller who writes the body by hand deletes what he forgets.

use std::collections::BTreeSet;

use crate::emit::docs::code;
use crate::emit::ident;
use crate::ir::{Access, Api, Content, Field, Method, Operation, Payload, Shape, Struct, Success, TypeId, TypeRef};

/// A sentence about the call that reads what an operation replaces, if `convert` makes the body of what that call returns.
pub(super) fn sentence(api: &Api, operation: &Operation) -> Option<String> {
    let Content::Json { ty: body } = operation.body.as_ref().map(|body| &body.content)? else { return None };
    if operation.method != Method::Put {
        return None;
    }
    let operations = api[operation.group].operations.iter().map(|id| &api[*id]);
    let mut readers = operations.filter(|reader| reader.method == Method::Get && reader.pieces == operation.pieces);
    let (answer, reader) = readers.find_map(|reader| match reader.success {
        Success::One(Payload::Json(ty)) => Some((ty, reader)),
        _ => None,
    })?;
    let place = place(api, answer, *body)?;
    let method = ident::snake(&reader.name);
    let of = place.map(|name| format!(" in {}", code(&name.to_string()))).unwrap_or_default();
    Some(format!("[`convert`](crate::convert) makes the body of what [`{method}`](Self::{method}) returns{of}."))
}

/// Where an answer has what a body is made of: in a property of it, or all of it. Nowhere, if both are one type.
fn place(api: &Api, answer: TypeRef, body: TypeRef) -> Option<Option<proc_macro2::Ident>> {
    let fits = |from: TypeRef| from.id != body.id && Fit { api, seen: BTreeSet::new() }.value(from, body);
    let (Shape::Struct(from), Shape::Struct(_)) = (&api[answer.id].shape, &api[body.id].shape) else { return None };
    if fits(answer) {
        return Some(None);
    }
    let mut wrapped = from.fields.iter().filter(|field| field.is_required() && !field.ty.nullable && fits(field.ty));
    wrapped.next().filter(|_| wrapped.next().is_none()).map(|field| Some(ident::snake(&field.name)))
}

/// A comparison of a type that is read with one that is sent.
struct Fit<'a> {
    api: &'a Api,
    /// The pairs of types that are compared already.
    seen: BTreeSet<(TypeId, TypeId)>,
}

impl Fit<'_> {
    /// Whether every value of one type is one of another type, but for the properties that the other one lacks.
    fn value(&mut self, from: TypeRef, to: TypeRef) -> bool {
        if from.nullable && !to.nullable {
            return false;
        }
        if from.id == to.id || !self.seen.insert((from.id, to.id)) {
            return true;
        }
        let api = self.api;
        match (&api[from.id].shape, &api[to.id].shape) {
            (_, Shape::Json) | (Shape::StringEnum(_), Shape::StringEnum(_)) => true,
            (Shape::Scalar(from), Shape::Scalar(to)) => from == to,
            (Shape::List(from), Shape::List(to)) | (Shape::Map(from), Shape::Map(to)) => self.value(*from, *to),
            (Shape::Struct(from), Shape::Struct(to)) => self.record(from, to),
            (Shape::Union(from), Shape::Union(to)) => from.variants.iter().all(|arm| {
                let other = to.variants.iter().find(|other| other.name == arm.name);
                other.is_some_and(|other| self.value(arm.ty, other.ty))
            }),
            _ => false,
        }
    }

    /// Whether a struct has what another one needs, and half of all that it has.
    fn record(&mut self, from: &Struct, to: &Struct) -> bool {
        let known = self.api.properties(from);
        let sent = self.api.properties(to).into_iter().filter(|field| field.access != Access::ReadOnly);
        let pairs: Vec<(&Field, Option<&Field>)> =
            sent.map(|field| (field, known.iter().find(|known| known.wire == field.wire).copied())).collect();
        let found = pairs.iter().filter(|(_, known)| known.is_some()).count();
        found > 0
            && 2 * found >= pairs.len()
            && pairs.iter().all(|(field, known)| match known {
                Some(known) => (known.is_required() || !field.is_initial()) && self.value(known.ty, field.ty),
                None => !field.is_initial() || field.constant.is_some(),
            })
    }
}
