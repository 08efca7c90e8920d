use super::super::Tools;
use crate::ir::{Api, Name, Shape, SharedPart, StructPart, TypeId, Union};
use crate::names::reserved::STRUCT_METHODS;
use crate::names::scope::{Claim, Kind, Scope};

/// Names the accessors of unions for the parts that all of their arms have.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        let Shape::Union(union) = &api[id].shape else { continue };
        let shared = shared(api, id, union, tools);
        if let Shape::Union(union) = &mut api[id].shape {
            union.shared = shared;
        }
    }
}

fn shared(api: &Api, id: TypeId, union: &Union, tools: &mut Tools<'_>) -> Vec<SharedPart> {
    let mut arms = union.variants.iter().map(|variant| parts(api, variant.ty.id));
    let Some(first) = arms.next().filter(|_| union.variants.len() > 1) else { return Vec::new() };
    let others: Vec<&[StructPart]> = arms.collect();
    let in_all = |part: &StructPart| -> Option<Vec<Name>> {
        let of_others = others.iter().map(|arm| Some(arm.iter().find(|other| other.ty == part.ty)?.name.clone()));
        [Some(part.name.clone())].into_iter().chain(of_others).collect()
    };
    let (parts, fields): (Vec<&StructPart>, Vec<Vec<Name>>) =
        first.iter().filter_map(|part| Some((part, in_all(part)?))).unzip();
    let claims: Vec<Claim> =
        parts.iter().zip(&fields).map(|(part, fields)| claim(api, id, part, fields, tools)).collect();
    let mut scope = Scope::new(Kind::Accessor, STRUCT_METHODS);
    let names = scope.claim(&claims);
    tools.keeping.record(scope.given());
    let shared = names.into_iter().zip(parts).zip(fields);
    shared.map(|((name, part), fields)| SharedPart { name, ty: part.ty, fields }).collect()
}

fn parts(api: &Api, arm: TypeId) -> &[StructPart] {
    match &api[arm].shape {
        Shape::Struct(record) => &record.parts,
        _ => &[],
    }
}

/// Where an arm has a property of the name that the part has elsewhere, the part's type says more.
fn claim(api: &Api, union: TypeId, part: &StructPart, fields: &[Name], tools: &Tools<'_>) -> Claim {
    let ty = &api[part.ty];
    let is_one = fields.iter().all(|name| *name == part.name);
    let by_type = [ty.name.clone(), ty.name.join(&Name::new("part"))];
    let names = is_one.then(|| part.name.clone()).into_iter().chain(by_type).collect();
    let kept = tools.keeping.member(tools.keeping.of_part(union, "shared", api, part.ty), None);
    Claim { origin: ty.origin.clone(), names, kept, ..Claim::default() }
}
