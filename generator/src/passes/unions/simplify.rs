use std::collections::{BTreeSet, HashSet};

use super::super::Tools;
use super::twins::without_twins;
use super::variants::json_types;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Union, Unmerged};
use crate::ir::{
    AnyApi, Docs, EnumVariant, IntegerEnum, IntegerVariant, JsonType, Scalar, StringEnum, TypeId, Variant,
};

/// Rewrites unions that are not really unions.
pub(in super::super) fn simplify<B>(api: &mut Api<B>, tools: &mut Tools<'_>) {
    for id in api.type_ids() {
        while let Shape::Union(union) = &api[id].shape {
            let Some(shape) = simpler(api, id, union.clone(), tools) else { break };
            api[id].shape = shape;
        }
    }
}

/// A simpler shape for a union, if there is one.
fn simpler<B>(api: &mut Api<B>, id: TypeId, union: Union, tools: &mut Tools<'_>) -> Option<Shape> {
    if let Some(shape) = without_itself(api, id, &union, tools) {
        return Some(shape);
    }
    if let Some(flat) = flattened(api, id, &union) {
        return Some(Shape::Union(flat));
    }
    if is_anything(api, &union) {
        return Some(Shape::Json);
    }
    let any_json = [Shape::Scalar(Scalar::SecretJson), Shape::Json];
    let arms = || union.variants.iter().map(|variant| &api[api.resolve(variant.ty.id)].shape);
    if let Some(any) = any_json.into_iter().find(|any| arms().any(|arm| arm == any)) {
        let origin = api[id].origin.clone();
        tools.find(
            Severity::Degradation,
            &origin,
            "an arm admits any JSON, so the whole union is raw JSON",
            Some("describe the arm"),
        );
        return Some(any);
    }
    if let Some(distinct) = without_twins(api, &union) {
        return Some(distinct);
    }
    one_enum(api, id, &union)
}

/// The union without arms that lead back to it. `Value: {oneOf: [{$ref: Value}, {type: string}]}` is a string, and reading
/// one must not start by reading one.
fn without_itself<B>(api: &Api<B>, id: TypeId, union: &Union, tools: &mut Tools<'_>) -> Option<Shape> {
    let mut variants = Vec::new();
    let mut open = vec![id];
    let mut seen = BTreeSet::from([id]);
    let mut is_circular = false;
    while let Some(next) = open.pop() {
        let Shape::Union(next) = &api[next].shape else { continue };
        for variant in &next.variants {
            let arm = api.resolve(variant.ty.id);
            if !leads_to(api, arm, id) {
                variants.push(variant.clone());
                continue;
            }
            is_circular = true;
            if seen.insert(arm) {
                open.push(arm);
            }
        }
    }
    if !is_circular {
        return None;
    }
    let message = "an arm of these alternatives leads back to all of them, which adds nothing; it is ignored";
    tools.find(Severity::Repair, &api[id].origin, message, Some("remove the arm"));
    match variants.as_slice() {
        [] => Some(Shape::Json),
        [only] => Some(Shape::Alias(only.ty)),
        _ => Some(Shape::Union(Union { variants, discriminator: None })),
    }
    .filter(|shape| *shape != Shape::Union(union.clone()))
}

/// Whether a type is another one, or a union with an arm that leads there.
fn leads_to<B>(api: &Api<B>, from: TypeId, to: TypeId) -> bool {
    let mut open = vec![from];
    let mut seen = BTreeSet::new();
    while let Some(id) = open.pop() {
        if id == to {
            return true;
        }
        if let Shape::Union(union) = &api[id].shape
            && seen.insert(id)
        {
            open.extend(union.variants.iter().map(|variant| api.resolve(variant.ty.id)));
        }
    }
    false
}

/// Arms of an unnamed union that is an arm itself. One that has itself as an arm is left until it is simplified.
fn flattened<B>(api: &Api<B>, id: TypeId, union: &Union) -> Option<Union> {
    let inner = |variant: &Variant| {
        let arm = api.resolve(variant.ty.id);
        let Shape::Union(inner) = &api[arm].shape else { return None };
        let leads_back = || inner.variants.iter().any(|variant| leads_to(api, api.resolve(variant.ty.id), arm));
        (!is_component(api, arm) && arm != id && !leads_back()).then(|| inner.clone())
    };
    if union.discriminator.is_some() || !union.variants.iter().any(|variant| inner(variant).is_some()) {
        return None;
    }
    let variants = union
        .variants
        .iter()
        .flat_map(|variant| match inner(variant) {
            Some(inner) => inner.variants,
            None => vec![variant.clone()],
        })
        .collect();
    Some(Union { variants, discriminator: None })
}

pub(in super::super) fn is_component<B>(api: &Api<B>, id: TypeId) -> bool {
    api[id].is_component()
}

/// Kibana writes "anything" as an array, a boolean, a number, an object and a string, none of them described.
pub(in super::super) fn is_anything<S: Unmerged, B>(api: &AnyApi<S, B>, union: &Union) -> bool {
    let is_json = |id: TypeId| api[api.resolve(id)].shape.alone() == Ok(&Shape::Json);
    let is_open = |variant: &Variant| match api[api.resolve(variant.ty.id)].shape.alone() {
        Ok(Shape::List(item) | Shape::Map(item)) => is_json(item.id),
        Ok(Shape::Scalar(Scalar::Boolean | Scalar::F64 | Scalar::String)) => true,
        _ => false,
    };
    let mut types: Vec<JsonType> = union.variants.iter().flat_map(|variant| json_types(api, variant.ty.id)).collect();
    types.sort_unstable();
    types.dedup();
    let wanted = [JsonType::Object, JsonType::Array, JsonType::String, JsonType::Number, JsonType::Boolean];
    union.variants.iter().all(is_open) && wanted.iter().all(|wanted| types.contains(wanted))
}

/// Several enums, or an enum next to any string or integer, are one open enum: it keeps every other value anyway.
fn one_enum<B>(api: &Api<B>, id: TypeId, union: &Union) -> Option<Shape> {
    let arms: Vec<TypeId> = union.variants.iter().map(|variant| api.resolve(variant.ty.id)).collect();
    let is_enum = |arm: &TypeId| matches!(api[*arm].shape, Shape::StringEnum(_) | Shape::IntegerEnum(_));
    let merged = texts(api, union).or_else(|| integers(api, union))?;
    let mut enums = arms.iter().zip(&union.variants).filter(|(arm, _)| is_enum(arm));
    match (enums.next(), enums.next()) {
        (Some((arm, only)), None) if is_component(api, *arm) && *arm != id => Some(Shape::Alias(only.ty)),
        _ => Some(merged),
    }
}

/// What is said of a value. Of an only one, the arm says it that it is.
fn docs_of_value<B>(api: &Api<B>, arm: &Variant, known: &Docs, is_only: bool) -> Docs {
    let of_arm = [&arm.docs, &api[api.resolve(arm.ty.id)].docs].into_iter().find(|docs| !docs.is_empty());
    let Some(of_arm) = of_arm.filter(|_| is_only) else { return known.clone() };
    let said = of_arm.summary.iter().filter(|text| known.summary.as_ref() != Some(text)).chain(&of_arm.description);
    let said: Vec<&str> = known.description.iter().chain(said).map(String::as_str).collect();
    Docs { description: (!said.is_empty()).then(|| said.join("\n\n")), ..known.clone() }
}

/// The values of arms that are all texts, if any of them lists some.
fn texts<B>(api: &Api<B>, union: &Union) -> Option<Shape> {
    let mut variants: Vec<EnumVariant> = Vec::new();
    let mut known: HashSet<&str> = HashSet::new();
    for arm in &union.variants {
        match &api[api.resolve(arm.ty.id)].shape {
            Shape::StringEnum(values) => {
                let new = values.variants.iter().filter(|value| known.insert(&value.wire)).cloned();
                let is_only = values.variants.len() == 1;
                variants.extend(
                    new.map(|value| EnumVariant { docs: docs_of_value(api, arm, &value.docs, is_only), ..value }),
                );
            }
            Shape::Scalar(Scalar::String) => {}
            _ => return None,
        }
    }
    (!variants.is_empty()).then_some(Shape::StringEnum(StringEnum { variants }))
}

/// The values of arms that are all integers of at most 64 bits with a sign, if any of them lists some.
fn integers<B>(api: &Api<B>, union: &Union) -> Option<Shape> {
    let mut variants: Vec<IntegerVariant> = Vec::new();
    let mut known = HashSet::new();
    for arm in &union.variants {
        match &api[api.resolve(arm.ty.id)].shape {
            Shape::IntegerEnum(values) => {
                let new = values.variants.iter().filter(|value| known.insert(value.value)).cloned();
                let is_only = values.variants.len() == 1;
                variants.extend(
                    new.map(|value| IntegerVariant { docs: docs_of_value(api, arm, &value.docs, is_only), ..value }),
                );
            }
            Shape::Scalar(Scalar::I32 | Scalar::U32 | Scalar::I64) => {}
            _ => return None,
        }
    }
    (union.variants.len() > 1 && !variants.is_empty()).then_some(Shape::IntegerEnum(IntegerEnum { variants }))
}
