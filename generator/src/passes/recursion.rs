//! Types that hold themselves.
//!
//! A filter has filters, and an expression has a left and a right one. Lists and maps put what they hold on the heap; a
//! property or an arm that leads back to its own type needs a `Box`, and nothing else does.

use std::collections::{BTreeMap, BTreeSet};

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::{Api, Need, References, ReferencesMut, Shape, Type, TypeId, TypeRef, Use, cycles};

/// The types that lead back to themselves, each with the number of its cycle: no other one needs a box.
type Cycles = BTreeMap<TypeId, usize>;

/// Boxes the uses that close a cycle.
pub(super) fn break_cycles(api: &mut Api, tools: &mut Tools<'_>) {
    end_containers(api, tools);
    let found = cycles(api, |id| inline_references(api, id).iter().map(|reference| reference.id).collect());
    let numbered = found.into_iter().enumerate().flat_map(|(number, ids)| ids.into_iter().map(move |id| (id, number)));
    let cycles: Cycles = numbered.collect();
    for id in cycles.keys().copied() {
        for index in 0..inline_references(api, id).len() {
            let target = inline_references(api, id)[index];
            if !target.boxed && leads_to(api, &cycles, target.id, id) {
                set_boxed(api, id, index, true);
            }
        }
    }
    unbox(api, &cycles);
    require_finite(api, &cycles, tools);
}

/// Lists and maps have no names of their own, so that a list of itself would have no end.
fn end_containers(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        let mut at = id;
        for _ in 0..api.types.len() {
            let (Shape::List(item) | Shape::Map(item)) = &api[at].shape else { break };
            at = item.id;
            if at == id {
                let json = api.add_type(Type { shape: Shape::Json, ..api[id].clone() });
                if let Shape::List(item) | Shape::Map(item) = &mut api[id].shape {
                    *item = TypeRef::plain(json);
                }
                let message =
                    "no Rust type can express lists or maps that hold only themselves; what they hold is raw JSON";
                let origin = api[id].origin.clone();
                tools.find(Severity::Degradation, &origin, message, Some("put an object with a property in between"));
                break;
            }
        }
    }
}

/// Takes boxes away that a box further on makes superfluous.
fn unbox(api: &mut Api, cycles: &Cycles) {
    for id in cycles.keys().copied() {
        for index in 0..inline_references(api, id).len() {
            let target = inline_references(api, id)[index];
            if target.boxed && !leads_to(api, cycles, target.id, id) {
                set_boxed(api, id, index, false);
            }
        }
    }
}

/// The uses of other types whose values are stored in place.
fn inline_references(api: &Api, id: TypeId) -> Vec<TypeRef> {
    let mut found = Vec::new();
    api[id].shape.each_use(&mut |how, ty| found.extend(is_inline(how).then_some(*ty)));
    found
}

/// Whether values are stored in place: those of lists and maps are not.
fn is_inline(how: Use<'_>) -> bool {
    matches!(how, Use::Property(_) | Use::Part | Use::Arm)
}

/// A part is never behind a box: no struct is a part of itself, so that a property or an arm closes the cycle.
fn set_boxed(api: &mut Api, id: TypeId, index: usize, boxed: bool) {
    let mut position = 0;
    api[id].shape.each_use_mut(&mut |how, ty| {
        if is_inline(how) {
            if position == index {
                ty.boxed = boxed;
            }
            position += 1;
        }
    });
}

/// Whether a type leads to another one of its cycle without a box.
fn leads_to(api: &Api, cycles: &Cycles, from: TypeId, to: TypeId) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if cycles.get(&id) == cycles.get(&to) && seen.insert(id) {
            let references = inline_references(api, id);
            open.extend(references.iter().filter(|reference| !reference.boxed).map(|reference| reference.id));
        }
    }
    false
}

/// A type that requires itself has no value: the property becomes optional.
fn require_finite(api: &mut Api, cycles: &Cycles, tools: &mut Tools<'_>) {
    for id in cycles.keys().copied() {
        let Shape::Struct(record) = &api[id].shape else { continue };
        for index in 0..record.fields.len() {
            if !requires(api, id, index, id) {
                continue;
            }
            let origin = api[id].origin.clone();
            let Shape::Struct(record) = &mut api[id].shape else { continue };
            record.fields[index].need = Need::Optional;
            let message = format!(
                "`{}` requires a value that requires this one; it is optional in the type",
                record.fields[index].wire
            );
            tools.find(Severity::Repair, &origin, message, Some("remove it from `required`"));
        }
    }
}

fn requires(api: &Api, id: TypeId, index: usize, wanted: TypeId) -> bool {
    let needed = |id: TypeId| -> Vec<TypeId> {
        match &api[id].shape {
            Shape::Struct(record) => {
                let fields = record.fields.iter().filter(|field| field.is_required() && !field.ty.nullable);
                fields.map(|field| field.ty.id).chain(record.parts.iter().map(|part| part.ty.ty())).collect()
            }
            _ => Vec::new(),
        }
    };
    let Shape::Struct(record) = &api[id].shape else { return false };
    let field = &record.fields[index];
    if !field.is_required() || field.ty.nullable {
        return false;
    }
    let mut open = vec![field.ty.id];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if id == wanted {
            return true;
        }
        if seen.insert(id) {
            open.extend(needed(id));
        }
    }
    false
}
