//! One union for several bodies of a status, wherever they are documented.
//!
//! GitHub's `bad_request` is `application/json` or `application/scim+json`, and 15 operations answer it: that is one union, which
//! is called after the response. Bodies that are components, in a response that has no name, make a union that is called after
//! them, `BasicErrorOrScimError`. Neither depends on which operations there are.

use std::collections::HashMap;

use super::{Owner, bodies, plain};
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Type, Union};
use crate::ir::{Docs, ErrorBody, FamilyId, Name, OperationId, Status, TypeId, TypeRef, Usage, Variant};
use crate::passes::Tools;
use crate::pointer;

/// What comes before the name of a response that is a component.
const RESPONSES: &str = "/components/responses/";

/// A name of bodies has at most this many characters.
const LONGEST: usize = 48;

/// The unions that there are, and who answers what.
#[derive(Default)]
pub(super) struct Unions {
    /// The unions by their places and families.
    known: HashMap<(String, FamilyId), TypeId>,
    /// The operations of one family by what they answer at a status.
    equals: HashMap<(Status, Vec<TypeId>), Equals>,
}

/// The operations of a family that answer the same at a status.
#[derive(Default)]
struct Equals {
    /// In their order.
    operations: Vec<OperationId>,
    /// The first of their responses, once it is known, which is when the others are known to be merged with it.
    first: Option<String>,
}

impl Unions {
    /// Gets to know the operations of the next family.
    pub(super) fn begin(&mut self, api: &Api, operations: &[OperationId]) {
        self.equals.clear();
        for id in operations {
            // What is one body needs no union.
            for (status, types) in bodies(api, *id).into_iter().filter(|(_, types)| types.len() > 1) {
                self.equals.entry((status, resolved(api, &types))).or_default().operations.push(*id);
            }
        }
    }

    /// The union of the bodies that an owner's operations have at a status.
    pub(super) fn union(
        &mut self,
        api: &mut Api,
        owner: &Owner<'_>,
        status: Status,
        types: &[TypeRef],
        tools: &mut Tools<'_>,
    ) -> TypeRef {
        let mut responses = self.responses(api, owner, status, types);
        let response = responses.remove(0);
        let named = named_after(api, types).filter(|_| !response.starts_with(RESPONSES));
        let (origin, name) = named.unwrap_or_else(|| (response.clone(), owner.base.join(&Name::new(&status.words()))));
        let is_in_place = origin.starts_with("/paths/");
        let family = if is_in_place { owner.family } else { family(api, types).unwrap_or(owner.family) };
        if is_in_place && !api.settings.is_curated {
            // Who had the name in the last run is asked for each of them.
            for other in responses {
                api.merged.insert(other, origin.clone());
            }
        }
        if let Some(known) = self.known.get(&(origin.clone(), family)) {
            return TypeRef::plain(*known);
        }
        let message = format!("{} has {} shapes; they became a union", text(status), types.len());
        tools.find(Severity::Note, &response, message, None);
        let variants = types.iter().map(|ty| Variant { name: Name::default(), ty: plain(ty), docs: Docs::default() });
        let shape = Shape::Union(Union { variants: variants.collect(), discriminator: None });
        let place = (origin.clone(), family);
        let id = api.add_type(Type {
            origin,
            name,
            family,
            module: Vec::new(),
            group: None,
            docs: Docs { summary: Some("One of the bodies that an error has.".to_owned()), ..Docs::default() },
            shape,
            usage: Usage::default(),
        });
        self.known.insert(place, id);
        TypeRef::plain(id)
    }

    /// The responses that have these bodies, the one that names them first: a component, or else the shortest place. Those of other
    /// operations of the family are listed once.
    fn responses(&mut self, api: &Api, owner: &Owner<'_>, status: Status, types: &[TypeRef]) -> Vec<String> {
        let equals = self.equals.entry((status, resolved(api, types))).or_default();
        let of_status = |id: &OperationId| {
            let documented = api[*id].error_bodies.iter().find(|body| body.status == status);
            documented.map(|ErrorBody { response, .. }| response.clone())
        };
        // Both are in the order of the document.
        let is_equal = |id: &&OperationId| equals.operations.binary_search(id).is_ok();
        let equal: Vec<OperationId> = owner.operations.iter().filter(is_equal).copied().collect();
        let operations = if equal.is_empty() { owner.operations } else { &equal };
        let own: Vec<String> = operations.iter().filter_map(of_status).collect();
        let order = |response: &String| (response.matches('/').count(), response.clone());
        let mut found: Vec<String> = match own.iter().filter(|response| response.starts_with(RESPONSES)).min() {
            Some(component) => vec![component.clone()],
            // With an `api.toml`, nothing merges.
            None if api.settings.is_curated => own,
            None => match &equals.first {
                Some(first) => own.into_iter().chain([first.clone()]).collect(),
                None => {
                    let all: Vec<String> = equals.operations.iter().filter_map(of_status).chain(own).collect();
                    equals.first = all.iter().min_by_key(|response| order(response)).cloned();
                    all
                }
            },
        };
        found.sort_by_cached_key(order);
        found.dedup();
        if found.is_empty() { vec![String::new()] } else { found }
    }
}

/// Bodies, whatever their order.
fn resolved(api: &Api, types: &[TypeRef]) -> Vec<TypeId> {
    let mut ids: Vec<TypeId> = types.iter().map(|ty| api.resolve(ty.id)).collect();
    ids.sort_unstable();
    ids
}

/// The place and the name of a union whose bodies are all components.
fn named_after(api: &Api, types: &[TypeRef]) -> Option<(String, Name)> {
    let mut bodies: Vec<TypeId> = types.iter().map(|ty| api.resolve(ty.id)).collect();
    bodies.sort_by_key(|id| &api[*id].origin);
    let (first, others) = bodies.split_first().filter(|_| bodies.iter().all(|id| api[*id].is_component()))?;
    let mut place = (api[*first].origin.clone(), api[*first].name.clone());
    for other in others {
        let last = pointer::segments(&api[*other].origin).last().unwrap_or_default();
        place.0 = pointer::join(&place.0, &["or", &last]);
        place.1 = place.1.join(&Name::new("or")).join(&api[*other].name);
    }
    Some(place).filter(|(_, name)| name.pascal().len() <= LONGEST)
}

/// Whether a type is a union of the bodies of a status, which is no schema of the document.
pub(in crate::passes) fn is_union(origin: &str) -> bool {
    let is_response = || origin.rsplit_once('/').is_some_and(|(list, _)| list.ends_with("/responses"));
    is_named_after_bodies(origin) || is_response()
}

/// Whether a type is a union that is called after the components that it is one of.
pub(in crate::passes) fn is_named_after_bodies(origin: &str) -> bool {
    let mut segments = origin.split('/').skip(1);
    segments.next() == Some("components") && segments.next() == Some("schemas") && segments.nth(1) == Some("or")
}

/// The family that has the bodies. What is shared by all may be anywhere.
fn family(api: &Api, types: &[TypeRef]) -> Option<FamilyId> {
    let mut families: Vec<FamilyId> =
        types.iter().map(|ty| api[api.resolve(ty.id)].family).filter(|family| *family != <Api>::ROOT).collect();
    families.sort_unstable();
    families.dedup();
    match families.as_slice() {
        [] => Some(<Api>::ROOT),
        [only] => Some(*only),
        _ => None,
    }
}

/// A status in a sentence.
fn text(status: Status) -> String {
    match status {
        Status::Code(code) => format!("status {code}"),
        Status::Class(class) => format!("status {class}XX"),
        Status::Default => "any other status".to_owned(),
    }
}
