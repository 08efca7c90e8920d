//! One type for each shape.
//!
//! Kibana's document writes the package policy in place in 14 responses: 4,764 nodes that are types have 1,753 distinct
//! shapes. Types with the same JSON, whatever their descriptions, become one.
//!
//! With an `api.toml`, names are promises: what an operation's own types are called must not depend on which other
//! operations there are. There, types written in place merge into a component of the same shape only, and twins are a
//! finding that asks for one.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::Tools;
use super::unions::is_component;
use crate::diagnostic::Severity;
use crate::ir::{Api, Shape, TypeId, TypeRef};

/// Lets types of one shape be one type.
pub(super) fn dedupe(api: &mut Api, tools: &mut Tools<'_>) {
    let classes = classes(api);
    let mut members: HashMap<u32, Vec<TypeId>> = HashMap::new();
    // Texts, lists and the like are not printed as items: one for all would only bring the description of one to the others.
    let own: Vec<TypeId> = api.type_ids().filter(|id| api[*id].shape.is_item()).collect();
    for id in &own {
        members.entry(classes[id.0 as usize]).or_default().push(*id);
    }
    for id in own {
        let Some(twins) = members.get(&classes[id.0 as usize]).filter(|twins| twins.len() > 1) else { continue };
        if let Some(representative) = representative(api, id, twins, tools)
            && representative != id
        {
            if api.settings.is_strict {
                let message = format!("is the component {}", tools.sources.key(&api[representative].origin));
                tools.find(Severity::Note, &api[id].origin, message, Some("refer to the component"));
            }
            api[id].shape = Shape::Alias(TypeRef::plain(representative));
        }
    }
}

/// The type that stands for all of a shape, as far as this one may merge into it.
fn representative(api: &Api, id: TypeId, twins: &[TypeId], tools: &mut Tools<'_>) -> Option<TypeId> {
    let components = || twins.iter().copied().filter(|twin| is_component(api, *twin));
    if !api.settings.is_strict {
        let shortest = |ids: &mut dyn Iterator<Item = TypeId>| ids.min_by_key(|id| {
            // Not the first one: the order of operations names nothing.
            (api[*id].name.snake().len(), api[*id].origin.clone())
        });
        return shortest(&mut components()).or_else(|| shortest(&mut twins.iter().copied()));
    }
    if is_component(api, id) || is_response_set(api, id) {
        return None;
    }
    let mut reachable =
        components().filter(|twin| api[*twin].family == api[id].family || api[*twin].family == Api::ROOT);
    match (reachable.next(), reachable.next()) {
        (Some(only), None) => Some(only),
        (Some(_), Some(_)) => None,
        (None, _) => {
            if let Some(first) = twins.iter().find(|twin| **twin < id) {
                let other = tools.sources.key(&api[*first].origin);
                let message = format!("has the same shape as {other}");
                tools.find(Severity::Note, &api[id].origin, message, Some("describe both with one component"));
            }
            None
        }
    }
}

/// Empty objects are what they are; merging them would say nothing.
fn is_response_set(api: &Api, id: TypeId) -> bool {
    matches!(&api[id].shape, Shape::Struct(record) if record.fields.is_empty() && record.extra.is_none())
}

/// The class of every type: two types are in one class when no finite look into them tells them apart. Starts with what is
/// seen on the surface, and splits classes by what is below until nothing changes, so that recursion needs no special case.
fn classes(api: &Api) -> Vec<u32> {
    let mut classes = vec![0u32; api.types.len()];
    let mut count = 1;
    loop {
        let mut known: HashMap<String, u32> = HashMap::new();
        let next: Vec<u32> = api
            .type_ids()
            .map(|id| {
                let signature = signature(api, id, &classes);
                let fresh = known.len() as u32;
                *known.entry(signature).or_insert(fresh)
            })
            .collect();
        let finer = known.len();
        classes = next;
        if finer == count {
            return classes;
        }
        count = finer;
    }
}

fn signature(api: &Api, id: TypeId, classes: &[u32]) -> String {
    let mut text = String::new();
    let class = |reference: &TypeRef| {
        let id = api.resolve(reference.id);
        format!("{}{}", classes[id.0 as usize], if reference.nullable { "?" } else { "" })
    };
    // The class so far is part of the signature, so that classes only ever split.
    let _ = write!(text, "{}:", classes[id.0 as usize]);
    let _ = match &api[api.resolve(id)].shape {
        Shape::Struct(record) => {
            for field in &record.fields {
                let _ = write!(text, "{:?}:{}{:?}={},", field.wire, field.required, field.constant, class(&field.ty));
            }
            write!(text, "struct {:?}", record.extra.as_ref().map(class))
        }
        Shape::Union(union) => {
            let arms: Vec<String> = union.variants.iter().map(|variant| class(&variant.ty)).collect();
            write!(text, "union {arms:?} {:?}", union.dispatch)
        }
        Shape::List(item) => write!(text, "list {}", class(item)),
        Shape::Map(value) => write!(text, "map {}", class(value)),
        Shape::AllOf(parts) => write!(text, "all {:?}", parts.iter().map(class).collect::<Vec<_>>()),
        Shape::StringEnum(known) => {
            write!(text, "enum {:?}", known.variants.iter().map(|v| &v.wire).collect::<Vec<_>>())
        }
        Shape::IntegerEnum(known) => {
            write!(text, "integers {:?}", known.variants.iter().map(|v| v.value).collect::<Vec<_>>())
        }
        Shape::Scalar(scalar) => write!(text, "{scalar:?}"),
        Shape::Json => write!(text, "json"),
        Shape::Alias(_) => write!(text, "circle {}", id.0),
    };
    text
}
