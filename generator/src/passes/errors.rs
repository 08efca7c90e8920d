//! Typed error bodies.
//!
//! Most operations of a family answer errors in the same shapes: one enum per family, whose variants are statuses, serves all
//! of them. An operation that disagrees has an enum of its own, so that what it answers is never read as the body of another
//! one: if `getA` has `404: Why` and `getB` only `default: Fault`, a 404 of `getB` is a `Fault`.
//!
//! Which of two is the one that disagrees must not change with the next operation: what most operations answer is shared, but
//! neither of two that as many do, and nothing that one operation alone describes in place.

mod unions;

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapi_terms::essence;

use super::Tools;
use super::dedupe::classes;
use unions::Unions;
pub(super) use unions::{is_named_after_bodies, is_union};

use crate::ir::merged::{Api, Shape};
use crate::ir::{
    ErrorBody, ErrorSet, ErrorSetId, ErrorVariant, FamilyId, Name, OperationId, Status, TypeId, TypeRef, ids,
};

/// What an operation documents: the bodies at each status, each shape once.
type Bodies = BTreeMap<Status, Vec<TypeRef>>;

/// Makes the error set of every family that has operations, and of every operation that disagrees with its family. Returns the set
/// of each operation, in their order.
pub(super) fn collect(api: &mut Api, tools: &mut Tools<'_>) -> Vec<ErrorSetId> {
    let classes = classes(api);
    let mut unions = Unions::default();
    let mut sets: BTreeMap<OperationId, ErrorSetId> = BTreeMap::new();
    let mut families: BTreeMap<FamilyId, Vec<OperationId>> = BTreeMap::new();
    for id in api.operation_ids() {
        families.entry(api[api[id].group].family).or_default().push(id);
    }
    for (family, operations) in families {
        let documented = operations.iter().map(|id| (*id, bodies(api, *id))).collect();
        let Agreement { mut shared, members, apart } = agreed(api, documented, &classes);
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
    let mut bodies = Bodies::new();
    for ErrorBody { status, ty, .. } in &api[id].error_bodies {
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

/// What most operations of a family agree on.
struct Agreement {
    shared: Bodies,
    /// The bodies of each operation that agrees.
    members: Vec<Bodies>,
    /// The operations that do not agree.
    apart: Vec<(OperationId, Bodies)>,
}

/// Bodies, and the operations that have them.
type Kind = (Bodies, Vec<(OperationId, Bodies)>);

fn agreed(api: &Api, documented: Vec<(OperationId, Bodies)>, classes: &[u32]) -> Agreement {
    let mut kinds = kinds(api, documented, classes);
    // What most operations answer comes first; among equals, what says most.
    let weight = |(bodies, operations): &Kind| (Reverse(operations.len()), Reverse(bodies.len()));
    kinds.sort_by_cached_key(|kind| (weight(kind), kind.1.iter().map(|(id, _)| api[*id].origin.clone()).min()));
    let is_only = kinds.len() == 1;
    let mut agreement = Agreement { shared: Bodies::new(), members: Vec::new(), apart: Vec::new() };
    let mut agreeing: Vec<Bodies> = Vec::new();
    for equals in kinds.chunk_by(|a, b| weight(a) == weight(b)) {
        let fits = |bodies: &Bodies| {
            let joined = joined(api, &agreement.shared, bodies);
            let is_shared = agreeing.iter().chain([bodies]).all(|kind| agrees(api, kind, &joined));
            is_shared && (is_only || equals[0].1.len() > 1 || !is_its_own(api, bodies, &agreement.shared))
        };
        let fitting: Vec<bool> = equals.iter().map(|(bodies, _)| fits(bodies)).collect();
        for (index, (bodies, operations)) in equals.iter().enumerate() {
            // Of equals that contradict each other, none is shared: the next one would be as good.
            let mut others = equals.iter().enumerate().filter(|(other, _)| *other != index && fitting[*other]);
            let is_contradicted = others.any(|(_, (other, _))| {
                let joined = joined(api, other, bodies);
                !agrees(api, other, &joined) || !agrees(api, bodies, &joined)
            });
            let operations = operations.iter().cloned();
            if fitting[index] && !is_contradicted {
                agreement.shared = joined(api, &agreement.shared, bodies);
                agreeing.push(bodies.clone());
                agreement.members.extend(operations.map(|(_, bodies)| bodies));
            } else {
                // Each with its own types: an example may show more of one than its schema says.
                agreement.apart.extend(operations);
            }
        }
    }
    agreement.apart.sort_by_key(|(id, _)| id.0);
    agreement
}

/// The different bodies that operations document. Those that nobody describes are like any other, so that they are compared with
/// all; others only with what has the same form.
fn kinds(api: &Api, documented: Vec<(OperationId, Bodies)>, classes: &[u32]) -> Vec<Kind> {
    let mut kinds: Vec<Kind> = Vec::new();
    let (mut by_form, mut open) = (HashMap::<_, Vec<usize>>::new(), Vec::new());
    for (id, bodies) in documented.into_iter().filter(|(_, bodies)| !bodies.is_empty()) {
        let is_open = bodies.values().any(|types| types.iter().all(|ty| !is_described(api, *ty)));
        let class = |ty: &TypeRef| classes[api.resolve(ty.id).0 as usize];
        let form: BTreeMap<Status, BTreeSet<u32>> =
            bodies.iter().map(|(status, types)| (*status, types.iter().map(class).collect())).collect();
        let alike = by_form.get(&form).map(Vec::as_slice).unwrap_or_default();
        let mut candidates: Vec<usize> = match is_open {
            true => (0..kinds.len()).collect(),
            false => alike.iter().chain(&open).copied().collect(),
        };
        candidates.sort_unstable();
        match candidates.into_iter().find(|index| is_equal(api, &kinds[*index].0, &bodies)) {
            Some(index) => kinds[index].1.push((id, bodies)),
            None => {
                let index = kinds.len();
                by_form.entry(form).or_default().push(index);
                open.extend(is_open.then_some(index));
                kinds.push((bodies.clone(), vec![(id, bodies)]));
            }
        }
    }
    kinds
}

/// A set with the bodies of one more kind.
fn joined(api: &Api, set: &Bodies, bodies: &Bodies) -> Bodies {
    let mut joined = set.clone();
    for (status, types) in bodies {
        let known = joined.entry(*status).or_insert_with(|| types.clone());
        if known.iter().all(|ty| !is_described(api, *ty)) {
            known.clone_from(types);
        }
    }
    joined
}

/// Whether some of the bodies have no name in the document, and are not shared. Where only one operation has them, they are that
/// operation's.
fn is_its_own(api: &Api, bodies: &Bodies, shared: &Bodies) -> bool {
    let is_in_place = |ty: &TypeRef| {
        let ty = &api[api.resolve(ty.id)];
        ty.shape.is_item() && ty.origin.starts_with("/paths/")
    };
    let is_shared = |ty: &TypeRef| shared.values().flatten().any(|known| is_same(api, &[*known], &[*ty]));
    bodies.values().flatten().any(|ty| is_in_place(ty) && !is_shared(ty))
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

/// Whether all that an operation documents is read as it says, by a set. Where it documents nothing, what it answers elsewhere
/// is what it may answer.
fn agrees(api: &Api, own: &Bodies, set: &Bodies) -> bool {
    set.iter().all(|(status, types)| {
        let documented = status.described_by().find_map(|status| own.get(&status));
        let is_known = || own.values().any(|known| is_same(api, known, types));
        documented.map_or_else(is_known, |documented| is_same(api, documented, types))
    })
}

fn is_equal(api: &Api, a: &Bodies, b: &Bodies) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|((a, these), (b, those))| a == b && is_same(api, these, those))
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
    let mut variants = Vec::new();
    for (status, types) in bodies {
        let (told, ty) = match types.as_slice() {
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
    api.error_sets.push(ErrorSet { name, family: owner.family, operation: owner.operation, variants });
    id
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
