//! Names for other types.
//!
//! `OutputList: {$ref: ...}`, an `allOf` of one part, and a component that is nullable as a whole leave types that only
//! refer to others. Every use of one becomes a use of its target, nullable if any step is.

use std::collections::BTreeSet;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Unmerged};
use crate::ir::{AnyApi, ReferencesMut, TypeRef};

/// Lets every use of an alias be a use of its target.
pub(super) fn resolve<B: ReferencesMut>(api: &mut Api<B>, tools: &mut Tools<'_>) {
    shorten(api);
    end_cycles(api, tools);
    let targets: Vec<TypeRef> = api.type_ids().map(|id| target(api, TypeRef::plain(id))).collect();
    let is_json: Vec<bool> = targets.iter().map(|target| api[target.id].shape == Shape::Json).collect();
    api.each_reference_mut(&mut |reference| {
        let index = reference.id.0 as usize;
        let target = targets[index];
        reference.nullable = (reference.nullable || target.nullable) && !is_json[index];
        reference.id = target.id;
    });
    lift(api);
}

/// Lets each alias lead to its target at once. A chain of them would be followed from each of its members, and to the end.
/// Those that lead into a cycle stay as they are.
pub(super) fn shorten<S: Unmerged + From<Shape>, B>(api: &mut AnyApi<S, B>) {
    let mut is_short = vec![false; api.types.len()];
    for start in api.type_ids() {
        let (mut chain, mut seen, mut at) = (Vec::new(), BTreeSet::new(), start);
        while let Ok(Shape::Alias(next)) = api[at].shape.alone()
            && !is_short[at.0 as usize]
            && seen.insert(at)
        {
            chain.push((at, *next));
            at = next.id;
        }
        if seen.contains(&at) {
            continue;
        }
        let mut end = match api[at].shape.alone() {
            Ok(Shape::Alias(end)) => *end,
            _ => TypeRef::plain(at),
        };
        for (id, next) in chain.into_iter().rev() {
            end = TypeRef { nullable: end.nullable || next.nullable, boxed: false, ..end };
            api[id].shape = Shape::Alias(end).into();
            is_short[id.0 as usize] = true;
        }
    }
}

/// `null` belongs to the use of a union, never to an arm: where an arm admits it, every use of the union does. That holds
/// for a union that is an arm as well, and unions may be arms of one another.
fn lift<B: ReferencesMut>(api: &mut Api<B>) {
    let mut lifted = BTreeSet::new();
    let mut count = None;
    while count.replace(lifted.len()) != Some(lifted.len()) {
        for id in api.type_ids() {
            let Shape::Union(union) = &api[id].shape else { continue };
            if union.variants.iter().any(|variant| variant.ty.nullable || lifted.contains(&variant.ty.id)) {
                lifted.insert(id);
            }
        }
    }
    api.each_reference_mut(&mut |reference| reference.nullable |= lifted.contains(&reference.id));
    for id in api.type_ids() {
        if let Shape::Union(union) = &mut api[id].shape {
            union.variants.iter_mut().for_each(|variant| variant.ty.nullable = false);
        }
    }
}

/// `Thing: {allOf: [{$ref: Thing}]}` is only itself: any JSON, as far as the document says.
fn end_cycles<B>(api: &mut Api<B>, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        let end = api.resolve(id);
        if matches!(api[end].shape, Shape::Alias(_)) {
            let origin = api[end].origin.clone();
            let message = "the schema refers to nothing but itself; it became raw JSON";
            tools.find(Severity::Degradation, &origin, message, Some("say what it is"));
            api[end].shape = Shape::Json;
        }
    }
}

/// What a use of an alias is a use of in the end.
pub(super) fn target<B>(api: &Api<B>, mut reference: TypeRef) -> TypeRef {
    // As many steps as there are types: a cycle of aliases ends in one of its members.
    for _ in 0..api.types.len() {
        let Shape::Alias(next) = &api[reference.id].shape else { break };
        reference = TypeRef { id: next.id, nullable: reference.nullable || next.nullable, boxed: false };
    }
    reference
}
