//! Which types are sent, which are received, which are not used at all, and which modules need which.

use std::collections::BTreeSet;

use crate::ir::{AnyApi, Api, Content, FamilyId, References, ReferencesMut, TypeId, Way};

/// Marks the usage of every type, and the families that each family mentions.
pub(super) fn mark(api: &mut Api) {
    prune(api);
    for id in sent(api) {
        api[id].usage.request = true;
    }
    for id in received(api) {
        api[id].usage.response = true;
    }
    for id in bodies(api) {
        api[id].usage.body = true;
    }
    for family in api.family_ids() {
        let uses = families_used(api, family);
        api[family].uses = uses;
    }
}

/// The types that calls take as their bodies. What such a body is made of costs compile time, so that it comes with the `api.toml`
/// of an API that somebody looks after.
fn bodies(api: &Api) -> Vec<TypeId> {
    let bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let ids = bodies.filter_map(|body| match &body.content {
        Content::Json { ty } => Some(ty.id),
        _ => None,
    });
    ids.filter(|_| api.settings.is_curated).collect()
}

/// The types that are sent.
pub(super) fn sent<S: References, B: References, F>(api: &AnyApi<S, B, F>) -> BTreeSet<TypeId> {
    let mut roots = used(api, Way::Sent);
    roots.extend(api.models.iter().map(|ty| ty.id));
    api.reachable(roots)
}

/// The types that are received.
pub(super) fn received<S: References, B: References, F>(api: &AnyApi<S, B, F>) -> BTreeSet<TypeId> {
    let mut roots = used(api, Way::Received);
    roots.extend(api.webhooks.iter().chain(&api.models).map(|ty| ty.id));
    roots.extend(api.error_sets.iter().flat_map(|set| set.variants.iter().map(|variant| variant.ty.id)));
    api.reachable(roots)
}

/// The types whose values operations send, or those that they receive.
fn used<S, B: References, F>(api: &AnyApi<S, B, F>, direction: Way) -> Vec<TypeId> {
    let mut found = Vec::new();
    for operation in &api.operations {
        operation.each_way(&mut |way, _, ty| found.extend((way == direction).then_some(ty.id)));
    }
    found
}

/// Removes the types that nothing sends or receives: parts that were merged, components that no operation mentions.
pub(super) fn prune<S, B, F>(api: &mut AnyApi<S, B, F>)
where
    S: References + ReferencesMut,
    B: References + ReferencesMut,
{
    let used: BTreeSet<TypeId> = sent(api).into_iter().chain(received(api)).collect();
    retain(api, |id, _| used.contains(&id));
}

/// Removes types that nothing uses.
pub(super) fn retain<S, B, F>(api: &mut AnyApi<S, B, F>, is_used: impl Fn(TypeId, &S) -> bool)
where
    S: ReferencesMut,
    B: ReferencesMut,
{
    let mut moved = Vec::with_capacity(api.types.len());
    let mut kept = 0;
    api.types.retain(|ty| {
        let is_kept = is_used(TypeId::at(moved.len()), &ty.shape);
        moved.push(is_kept.then_some(TypeId::at(kept)));
        kept += usize::from(is_kept);
        is_kept
    });
    api.examples.retain(|example| moved[example.ty.id.0 as usize].is_some());
    api.schemas.retain(|_, ty| moved[ty.id.0 as usize].is_some());
    api.each_reference_mut(&mut |reference| {
        if let Some(id) = moved[reference.id.0 as usize] {
            reference.id = id;
        }
    });
}

fn families_used(api: &Api, family: FamilyId) -> Vec<FamilyId> {
    let mut roots: Vec<TypeId> =
        api.type_ids().filter(|id| api[*id].family == family && api[*id].shape.is_item()).collect();
    for operation in api.operations.iter().filter(|operation| api[operation.group].family == family) {
        operation.each_reference(&mut |ty| roots.push(ty.id));
    }
    let used: BTreeSet<FamilyId> =
        api.reachable(roots).into_iter().filter(|id| api[*id].shape.is_item()).map(|id| api[id].family).collect();
    used.into_iter().filter(|used| *used != family && *used != Api::ROOT).collect()
}
