use std::collections::BTreeSet;

use super::super::Tools;
use crate::ir::{
    Api, Field, Name, Operation, Payload, Shape, SharedField, SharedPart, Struct, StructPart, Success, TypeId, TypeRef,
    Union, Variant,
};
use crate::names::reserved::STRUCT_METHODS;
use crate::names::scope::{Claim, Kind, Scope};

/// Names the accessors of unions for the parts and properties that all of their arms have.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    let answers = answers(api);
    for id in api.type_ids() {
        let Shape::Union(union) = &api[id].shape else { continue };
        let (shared, shared_fields) = shared(api, id, union, answers.contains(&id), tools);
        if let Shape::Union(union) = &mut api[id].shape {
            (union.shared, union.shared_fields) = (shared, shared_fields);
        }
    }
}

/// The types that calls answer with, as a whole.
fn answers(api: &Api) -> BTreeSet<TypeId> {
    let answer = |operation: &Operation| match operation.success {
        Success::One(Payload::Json(ty)) => Some(ty.id),
        _ => None,
    };
    api.operations.iter().filter_map(answer).collect()
}

fn shared(
    api: &Api,
    id: TypeId,
    union: &Union,
    is_answer: bool,
    tools: &mut Tools<'_>,
) -> (Vec<SharedPart>, Vec<SharedField>) {
    let mut arms = union.variants.iter().map(|variant| parts(api, variant.ty.id));
    let Some(first) = arms.next().filter(|_| union.variants.len() > 1) else { return (Vec::new(), Vec::new()) };
    let others: Vec<&[StructPart]> = arms.collect();
    let in_all = |part: &StructPart| -> Option<Vec<Name>> {
        let of_others = others.iter().map(|arm| Some(arm.iter().find(|other| other.ty == part.ty)?.name.clone()));
        [Some(part.name.clone())].into_iter().chain(of_others).collect()
    };
    let (parts, fields): (Vec<&StructPart>, Vec<Vec<Name>>) =
        first.iter().filter_map(|part| Some((part, in_all(part)?))).unzip();
    let mut properties = properties(api, id, union, is_answer);
    let claims = parts.iter().zip(&fields).map(|(part, fields)| claim(api, id, part, fields, tools));
    let claims = claims.chain(properties.iter().map(|property| claim_of(id, property, tools)));
    let claims: Vec<Claim> = claims.collect();
    let mut scope = Scope::new(Kind::Accessor, STRUCT_METHODS);
    let mut names = scope.claim(&claims).into_iter();
    tools.keeping.record(scope.given());
    let shared = names.by_ref().take(parts.len()).zip(parts).zip(fields);
    let shared = shared.map(|((name, part), fields)| SharedPart { name, ty: part.ty, fields }).collect();
    properties.iter_mut().zip(names).for_each(|(property, name)| property.name = name);
    (shared, properties)
}

/// The properties that all arms of a union have that is received: a caller who reads them need not know which arm it is. Of two objects
/// that a call may answer with, it is those of either: often the caller knows which one it is. Constants tell the arms apart. Each accessor costs compile time, so that they come with the `api.toml` of an API that somebody
/// looks after.
fn properties(api: &Api, id: TypeId, union: &Union, is_answer: bool) -> Vec<SharedField> {
    let record = |variant: &Variant| match &api[variant.ty.id].shape {
        Shape::Struct(record) => Some(record),
        _ => None,
    };
    let arms: Option<Vec<&Struct>> = union.variants.iter().map(record).collect();
    let arms = arms.filter(|_| api.settings.is_curated && api[id].usage.response).unwrap_or_default();
    let Some((first, others)) = arms.split_first() else { return Vec::new() };
    let is_plain = |field: &&Field| field.constant.is_none() && !field.docs.deprecated && !field.ty.boxed;
    let in_all = |field: &Field| -> Option<SharedField> {
        let is_it = |other: &&Field| {
            let [one, two] = [field, *other].map(|field| (&field.wire, &field.name, field.is_required()));
            one == two && is_same(api, field.ty, other.ty, 0)
        };
        let of_others = others.iter().map(|arm| arm.fields.iter().filter(is_plain).find(is_it));
        let of_others: Vec<&Field> = of_others.collect::<Option<_>>()?;
        let is_said = of_others.iter().all(|other| other.docs.summary == field.docs.summary);
        let shared = shared_field(field, None);
        Some(SharedField { summary: shared.summary.filter(|_| is_said), ..shared })
    };
    let of_all = first.fields.iter().filter(is_plain).filter_map(in_all);
    let [second] = others else { return of_all.collect() };
    let of_one =
        [(0, first, second), (1, second, first)].into_iter().filter(|_| is_answer).flat_map(|(arm, one, other)| {
            let is_own = move |field: &&Field| {
                !other.fields.iter().any(|known| known.name == field.name || known.wire == field.wire)
            };
            one.fields.iter().filter(is_plain).filter(is_own).map(move |field| shared_field(field, Some(arm)))
        });
    of_all.chain(of_one).collect()
}

fn shared_field(field: &Field, only: Option<usize>) -> SharedField {
    SharedField {
        name: field.name.clone(),
        field: field.name.clone(),
        wire: field.wire.clone(),
        ty: field.ty,
        required: field.is_required(),
        summary: field.docs.summary.clone(),
        only,
    }
}

/// How deep lists and maps are compared.
const DEPTH: usize = 8;

/// Whether two types are one in Rust.
fn is_same(api: &Api, one: TypeRef, other: TypeRef, depth: usize) -> bool {
    let is_inside_same = |one: TypeRef, other: TypeRef| depth < DEPTH && is_same(api, one, other, depth + 1);
    (one.nullable, one.boxed) == (other.nullable, other.boxed)
        && match (&api[one.id].shape, &api[other.id].shape) {
            _ if one.id == other.id => true,
            (Shape::Scalar(one), Shape::Scalar(other)) => one == other,
            (Shape::List(one), Shape::List(other)) | (Shape::Map(one), Shape::Map(other)) => {
                is_inside_same(*one, *other)
            }
            (Shape::Json, Shape::Json) => true,
            _ => false,
        }
}

fn claim_of(union: TypeId, property: &SharedField, tools: &Tools<'_>) -> Claim {
    let keys = tools.keeping.of_type(union).child(&["shared", &property.wire]);
    let kept = tools.keeping.member(keys, Some(Kind::Accessor.print(&property.name)));
    let names = vec![property.name.clone(), property.name.join(&Name::new("value"))];
    Claim { rank: 1, names, kept, suffix: Some("value"), ..Claim::default() }
}

fn parts(api: &Api, arm: TypeId) -> &[StructPart] {
    match &api[arm].shape {
        Shape::Struct(record) => &record.parts,
        _ => &[],
    }
}

/// Where an arm has a property of the name that the part has elsewhere, the part's type says more.
fn claim(api: &Api, union: TypeId, part: &StructPart, fields: &[Name], tools: &Tools<'_>) -> Claim {
    let ty = &api[part.ty.ty()];
    let is_one = fields.iter().all(|name| *name == part.name);
    let by_type = [ty.name.clone(), ty.name.join(&Name::new("part"))];
    let names = is_one.then(|| part.name.clone()).into_iter().chain(by_type).collect();
    let kept = tools.keeping.member(tools.keeping.of_part(union, "shared", api, part.ty.ty()), None);
    Claim { origin: ty.origin.clone(), names, kept, ..Claim::default() }
}
