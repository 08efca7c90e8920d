//! Which types are sent, which are received, which are not used at all, and which modules need which.

use std::collections::BTreeSet;

use crate::ir::{Api, FamilyId, TypeId};

/// Marks the usage of every type, and the families that each family mentions.
pub(super) fn mark(api: &mut Api) {
    prune(api);
    let (requests, responses) = roots(api);
    for id in reachable(api, requests) {
        api[id].usage.request = true;
    }
    for id in reachable(api, responses) {
        api[id].usage.response = true;
    }
    for family in api.family_ids() {
        let uses = families_used(api, family);
        api[family].uses = uses;
    }
}

/// The types that are sent.
pub(super) fn sent(api: &mut Api) -> BTreeSet<TypeId> {
    let (requests, _) = roots(api);
    reachable(api, requests)
}

/// The types that are received.
pub(super) fn received(api: &mut Api) -> BTreeSet<TypeId> {
    let (_, responses) = roots(api);
    reachable(api, responses)
}

/// Removes the types that nothing sends or receives: parts that were merged, components that no operation mentions.
pub(super) fn prune(api: &mut Api) {
    let (requests, responses) = roots(api);
    let used = reachable(api, requests.into_iter().chain(responses).collect());
    let mut moved = vec![None; api.types.len()];
    let mut kept = Vec::with_capacity(used.len());
    for (index, ty) in std::mem::take(&mut api.types).into_iter().enumerate() {
        if used.contains(&TypeId::at(index)) {
            moved[index] = Some(TypeId::at(kept.len()));
            kept.push(ty);
        }
    }
    api.types = kept;
    api.examples.retain(|example| moved[example.ty.id.0 as usize].is_some());
    api.schemas.retain(|_, ty| moved[ty.id.0 as usize].is_some());
    api.each_reference(&mut |reference| {
        if let Some(id) = moved[reference.id.0 as usize] {
            reference.id = id;
        }
    });
}

/// The types that operations send, and those that they receive.
fn roots(api: &mut Api) -> (Vec<TypeId>, Vec<TypeId>) {
    let mut requests = Vec::new();
    let mut responses = Vec::new();
    for operation in &mut api.operations {
        requests.extend(operation.parameters.iter().map(|parameter| parameter.ty.id));
        operation.body.iter_mut().for_each(|body| body.content.each_reference(&mut |ty| requests.push(ty.id)));
        operation.success.each_reference(&mut |ty| responses.push(ty.id));
        responses.extend(operation.error_bodies.iter().map(|(_, ty)| ty.id));
    }
    responses.extend(api.webhooks.iter().map(|ty| ty.id));
    responses.extend(api.error_sets.iter().flat_map(|set| set.variants.iter().map(|variant| variant.ty.id)));
    (requests, responses)
}

fn reachable(api: &Api, roots: Vec<TypeId>) -> BTreeSet<TypeId> {
    let mut open = roots;
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(api[id].shape.references().iter().map(|reference| reference.id));
        }
    }
    seen
}

fn families_used(api: &mut Api, family: FamilyId) -> Vec<FamilyId> {
    let mut roots: Vec<TypeId> =
        api.type_ids().filter(|id| api[*id].family == family && api[*id].shape.is_item()).collect();
    for index in 0..api.operations.len() {
        if api[api.operations[index].group].family != family {
            continue;
        }
        let operation = &mut api.operations[index];
        roots.extend(operation.parameters.iter().map(|parameter| parameter.ty.id));
        operation.body.iter_mut().for_each(|body| body.content.each_reference(&mut |ty| roots.push(ty.id)));
        operation.success.each_reference(&mut |ty| roots.push(ty.id));
        roots.extend(operation.error_bodies.iter().map(|(_, ty)| ty.id));
    }
    let used: BTreeSet<FamilyId> =
        reachable(api, roots).into_iter().filter(|id| api[*id].shape.is_item()).map(|id| api[id].family).collect();
    used.into_iter().filter(|used| *used != family && *used != Api::ROOT).collect()
}
