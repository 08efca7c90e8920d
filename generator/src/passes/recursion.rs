//! Types that hold themselves.
//!
//! A filter has filters, and an expression has a left and a right one. Lists and maps put what they hold on the heap; a
//! property or an arm that leads back to its own type needs a `Box`, and nothing else does.

use std::collections::BTreeSet;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::{Api, Cycles, Field, Need, References, ReferencesMut, Shape, Type, TypeId, TypeRef, Use};

/// Boxes the uses that close a cycle.
pub(super) fn break_cycles(api: &mut Api, tools: &mut Tools<'_>) {
    end_containers(api, tools);
    let all = Cycles::of(api, |id| inline_references(api, id).iter().map(|(_, reference)| reference.id).collect());
    // Those that are left without the uses that are boxed.
    let mut open = all.clone();
    for id in all.types() {
        let uses: Vec<(bool, TypeRef)> = inline_references(api, id);
        let closes = |(is_part, target): &(bool, TypeRef)| !is_part && open.is_one(target.id, id);
        let boxed: Vec<usize> = (0..uses.len()).filter(|index| closes(&uses[*index])).collect();
        boxed.iter().for_each(|index| set_boxed(api, id, *index, true));
        let is_part = |target: &TypeId| uses.iter().any(|(is_part, part)| *is_part && part.id == *target);
        let targets = boxed.iter().map(|index| uses[*index].1.id).filter(|target| !is_part(target));
        open.cut(id, &targets.collect::<Vec<_>>());
    }
    unbox(api, &all);
    require_finite(api, tools);
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
    for id in cycles.types() {
        for (index, (_, target)) in inline_references(api, id).into_iter().enumerate() {
            if target.boxed && !leads_to(api, cycles, target.id, id) {
                set_boxed(api, id, index, false);
            }
        }
    }
}

/// The uses of other types whose values are stored in place, and whether each is a part.
fn inline_references(api: &Api, id: TypeId) -> Vec<(bool, TypeRef)> {
    let mut found = Vec::new();
    api[id].shape.each_use(&mut |how, ty| found.extend(is_inline(how).then_some((matches!(how, Use::Part), *ty))));
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
        if cycles.is_one(id, to) && seen.insert(id) {
            let references = inline_references(api, id);
            open.extend(references.iter().filter(|(_, ty)| !ty.boxed).map(|(_, ty)| ty.id));
        }
    }
    false
}

/// A type that requires itself has no value: the property becomes optional.
fn require_finite(api: &mut Api, tools: &mut Tools<'_>) {
    let mut cycles = Cycles::of(api, |id| needed(api, id));
    for id in cycles.types() {
        let Shape::Struct(record) = &mut api[id].shape else { continue };
        let closes = |field: &&mut Field| is_needed(field) && cycles.is_one(field.ty.id, id);
        let closing: Vec<&mut Field> = record.fields.iter_mut().filter(closes).collect();
        let (mut targets, mut messages) = (Vec::new(), Vec::new());
        for field in closing {
            field.need = Need::Optional;
            targets.push(field.ty.id);
            messages
                .push(format!("`{}` requires a value that requires this one; it is optional in the type", field.wire));
        }
        let is_part = |target: &TypeId| record.parts.iter().any(|part| part.ty.ty() == *target);
        targets.retain(|target| !is_part(target));
        cycles.cut(id, &targets);
        let origin = api[id].origin.clone();
        for message in messages {
            tools.find(Severity::Repair, &origin, message, Some("remove it from `required`"));
        }
    }
}

/// The types without values of which a type has no value.
fn needed(api: &Api, id: TypeId) -> Vec<TypeId> {
    match &api[id].shape {
        Shape::Struct(record) => {
            let fields = record.fields.iter().filter(|field| is_needed(field)).map(|field| field.ty.id);
            fields.chain(record.parts.iter().map(|part| part.ty.ty())).collect()
        }
        _ => Vec::new(),
    }
}

fn is_needed(field: &Field) -> bool {
    field.is_required() && !field.ty.nullable
}
