//! Typed error bodies.
//!
//! Most operations of a family answer errors in the same shapes: one enum per family, whose variants are statuses, serves all
//! of them. An operation that disagrees has an enum of its own, so that what it answers is never read as the body of another
//! one: if `getA` has `404: Why` and `getB` only `default: Fault`, a 404 of `getB` is a `Fault`. If `getC` has a `404` of text, or
//! one that says nothing of a body, a 404 of `getC` is neither.
//!
//! A variant is that of a status, whichever operation names it: if `getA` has `409: Fault` and `default: Fault`, and `getB` only
//! `default: Fault`, a 409 of `getB` is a `Conflict`, and the documentation of `getB` says so.
//!
//! Which of two is the one that disagrees must not change with the next operation: what most operations answer is shared, but
//! neither of two that as many do, and nothing that one operation alone describes in place.

mod agreement;
mod unions;

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::essence;

use super::Tools;
use agreement::{Agreement, agreed};
use unions::Unions;
pub(super) use unions::{is_named_after_bodies, is_union};

use crate::ir::merged::{Api, Shape};
use crate::ir::{
    ErrorBody, ErrorSet, ErrorSetId, ErrorVariant, FamilyId, Name, OperationId, Status, TypeId, TypeRef, ids,
};

/// What an operation documents: the JSON bodies at each status, each shape once. A status without any is one whose body is something
/// else, or that has none.
type Bodies = BTreeMap<Status, Vec<TypeRef>>;

/// Makes the error set of every family that has operations, and of every operation that disagrees with its family. Types of one class
/// have the same shape. Returns the set of each operation, in their order.
pub(super) fn collect(api: &mut Api, classes: &[u32], tools: &mut Tools<'_>) -> Vec<ErrorSetId> {
    let mut unions = Unions::default();
    let mut sets: BTreeMap<OperationId, ErrorSetId> = BTreeMap::new();
    let mut families: BTreeMap<FamilyId, Vec<OperationId>> = BTreeMap::new();
    for id in api.operation_ids() {
        families.entry(api[api[id].group].family).or_default().push(id);
    }
    for (family, operations) in families {
        let documented = operations.iter().map(|id| (*id, bodies(api, *id))).collect();
        let Agreement { mut shared, members, apart } = agreed(api, documented, classes);
        join(api, &mut shared, &members);
        unions.begin(api, &operations);
        let base = api.base_name(family);
        let disagreeing: BTreeSet<OperationId> = apart.iter().map(|(id, _)| *id).collect();
        let agreeing: Vec<OperationId> = operations.iter().copied().filter(|id| !disagreeing.contains(id)).collect();
        let owner = Owner { family, operation: None, base: &base, operations: &agreeing };
        let id = add(&mut unions, api, &owner, shared, tools);
        api[family].errors = Some(id);
        sets.extend(operations.into_iter().map(|operation| (operation, id)));
        for (operation, bodies) in apart {
            let base = api[operation].name.clone();
            let owner = Owner { family, operation: Some(operation), base: &base, operations: &[operation] };
            let id = add(&mut unions, api, &owner, bodies, tools);
            sets.insert(operation, id);
        }
    }
    sets.into_values().collect()
}

/// The bodies that an operation documents.
fn bodies(api: &Api, id: OperationId) -> Bodies {
    let operation = &api[id];
    let may_come = |status: &Status| status.may_have_body(&operation.method);
    let mut bodies: Bodies = operation
        .error_statuses
        .iter()
        .map(|error| (error.status, Vec::new()))
        .filter(|(status, _)| may_come(status))
        .collect();
    for ErrorBody { status, ty, .. } in &operation.error_bodies {
        let known = bodies.entry(*status).or_default();
        if !known.iter().any(|known| api.is_same(*known, *ty)) {
            known.push(*ty);
        }
    }
    for known in bodies.values_mut() {
        // A body that nobody describes is not a reason to lose the description of others.
        if known.iter().any(|ty| is_described(api, *ty)) {
            known.retain(|ty| is_described(api, *ty));
        }
    }
    bodies
}

fn is_described(api: &Api, ty: TypeRef) -> bool {
    api[api.resolve(ty.id)].shape != Shape::Json
}

/// Lets the bodies that the operations of a family agree on be one type each, wherever they are written: a component, or else
/// the one whose place comes first. With an `api.toml`, nothing merges.
fn join(api: &mut Api, shared: &mut Bodies, members: &[Bodies]) {
    if api.settings.is_curated {
        return;
    }
    for ty in shared.values_mut().flatten() {
        let documented = members.iter().flat_map(|bodies| bodies.values().flatten());
        let twins: Vec<TypeId> =
            documented.filter(|other| is_same(api, &[*ty], &[**other])).map(|twin| api.resolve(twin.id)).collect();
        let is_printed = |id: &TypeId| api[*id].shape.is_item();
        let rank = |id: &TypeId| {
            let origin = &api[*id].origin;
            (!api[*id].is_component(), origin.matches('/').count(), origin.clone())
        };
        let Some(first) = twins.iter().copied().filter(is_printed).min_by_key(rank) else { continue };
        ty.id = first;
        twins.into_iter().for_each(|twin| alias(api, twin, first));
    }
}

/// Lets a type that is written in place be another one of its shape, and what it is made of likewise.
fn alias(api: &mut Api, id: TypeId, to: TypeId) {
    let mut open = vec![(id, to)];
    while let Some((id, to)) = open.pop().map(|(id, to)| (api.resolve(id), api.resolve(to))) {
        if id == to || api[id].is_component() || !api[id].shape.is_item() {
            continue;
        }
        open.extend(ids(&api[id].shape).into_iter().zip(ids(&api[to].shape)));
        api.merge(id, to);
    }
}

/// Whether two lists of bodies mean the same. One that nobody describes is like any other.
fn is_same(api: &Api, these: &[TypeRef], those: &[TypeRef]) -> bool {
    let is_open = |types: &[TypeRef]| types.iter().all(|ty| !is_described(api, *ty));
    let has = |types: &[TypeRef], ty: &TypeRef| types.iter().any(|other| api.is_same(plain(other), plain(ty)));
    is_open(these) || is_open(those) || (these.len() == those.len() && these.iter().all(|ty| has(those, ty)))
}

/// What an error set belongs to.
struct Owner<'o> {
    family: FamilyId,
    /// The operation that has a set of its own.
    operation: Option<OperationId>,
    /// What the set is called after.
    base: &'o Name,
    /// All operations that answer with the set.
    operations: &'o [OperationId],
}

/// Adds an error set.
fn add(unions: &mut Unions, api: &mut Api, owner: &Owner<'_>, bodies: Bodies, tools: &mut Tools<'_>) -> ErrorSetId {
    let bare = bare(&bodies);
    let mut variants = Vec::new();
    for (status, types) in bodies {
        let (told, ty) = match types.as_slice() {
            [] => continue,
            [only] => (Vec::new(), plain(only)),
            several => {
                let told = told(api, owner.operations, status, several);
                (told, unions.union(api, owner, status, several, tools))
            }
        };
        variants.push(ErrorVariant { status, name: Name::new(&status.words()), ty, told });
    }
    let id = ErrorSetId::at(api.error_sets.len());
    let name = owner.base.join(&Name::new("error"));
    api.error_sets.push(ErrorSet { name, family: owner.family, operation: owner.operation, variants, bare });
    id
}

/// The statuses without JSON that the body of another status would be taken for.
fn bare(bodies: &Bodies) -> Vec<Status> {
    let is_taken = |status: &Status| {
        let next = status.described_by().skip(1).find_map(|status| bodies.get(&status));
        next.is_some_and(|types| !types.is_empty())
    };
    let bare = bodies.iter().filter(|(_, types)| types.is_empty()).map(|(status, _)| *status);
    bare.filter(is_taken).collect()
}

fn plain(ty: &TypeRef) -> TypeRef {
    TypeRef { nullable: false, ..*ty }
}

/// The media types that one of several bodies of a status comes as, and no other one, with the body.
fn told(api: &Api, operations: &[OperationId], status: Status, types: &[TypeRef]) -> Vec<(Vec<String>, TypeRef)> {
    let names = |ty: &TypeRef| -> BTreeSet<String> {
        let documented = operations.iter().flat_map(|id| &api[*id].error_bodies);
        let same = documented.filter(|body| body.status == status && api.is_same(plain(&body.ty), plain(ty)));
        same.flat_map(|body| body.media_types.iter().map(|name| essence(name))).collect()
    };
    let names: Vec<BTreeSet<String>> = types.iter().map(names).collect();
    let own = types.iter().enumerate().map(|(index, ty)| {
        let others = || names.iter().enumerate().filter(move |(other, _)| *other != index);
        let own = names[index].iter().filter(|name| others().all(|(_, names)| !names.contains(*name)));
        (own.cloned().collect::<Vec<_>>(), plain(ty))
    });
    own.filter(|(names, _)| !names.is_empty()).collect()
}
