//! One type for each shape.
//!
//! Kibana's document writes the package policy in place in 14 responses: 4,764 nodes that are types have 1,753 distinct
//! shapes. Types with the same JSON, whatever their descriptions, become one.
//!
//! With an `api.toml`, names are promises: what an operation's own types are called must not depend on which other
//! operations and components there are. There, nothing merges, and twins are a finding that asks for one component.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Write as _;

use super::Tools;
use super::unions::is_component;
use crate::diagnostic::Severity;
use crate::ir::lowered::{Api, Shape};
use crate::ir::{TypeId, TypeRef, ids};

/// Lets types of one shape be one type.
pub(super) fn dedupe(api: &mut Api, tools: &mut Tools<'_>) {
    let classes = classes(api);
    let mut members: HashMap<u32, Vec<TypeId>> = HashMap::new();
    // Texts, lists and the like are not printed as items: one for all would only bring the description of one to the others.
    let items: Vec<TypeId> =
        api.type_ids().filter(|id| api[*id].shape.is_item() && !is_empty_object(api, *id)).collect();
    for id in &items {
        members.entry(classes[id.0 as usize]).or_default().push(*id);
    }
    for id in items {
        let Some(twins) = members.get(&classes[id.0 as usize]).filter(|twins| twins.len() > 1) else { continue };
        if api.settings.is_curated {
            report(api, id, twins, tools);
        } else if let Some(representative) = representative(api, id, twins)
            && representative != id
        {
            let kept = api[representative].origin.clone();
            api.merged.insert(api[id].origin.clone(), kept);
            api[id].shape = Shape::Alias(TypeRef::plain(representative));
        }
    }
}

/// The type that stands for a type: of its shape the component, or the type, with the shortest name. A component has a name
/// of its own, which a buyer that has the shape of a pet keeps; `BetaFilter` is a `Filter`.
fn representative(api: &Api, id: TypeId, twins: &[TypeId]) -> Option<TypeId> {
    // Of names of one length it is not the first: the order in which a document lists its operations names nothing.
    let key = |id: &TypeId| (api[*id].name.snake().len(), api[*id].origin.clone());
    let shortest = |ids: &mut dyn Iterator<Item = TypeId>| ids.min_by_key(key);
    let is_own = is_component(api, id);
    let is_namesake = |twin: &TypeId| !is_own || api[id].name.words().ends_with(api[*twin].name.words());
    let mut components = twins.iter().copied().filter(|twin| is_component(api, *twin) && is_namesake(twin));
    shortest(&mut components).or_else(|| shortest(&mut twins.iter().copied()))
}

/// Says of a type that is written in place which component it is, or which type before it has the same shape.
fn report(api: &Api, id: TypeId, twins: &[TypeId], tools: &mut Tools<'_>) {
    if is_component(api, id) {
        return;
    }
    let is_near = |twin: &&TypeId| api[**twin].family == api[id].family || api[**twin].family == Api::ROOT;
    let component = twins.iter().filter(is_near).find(|twin| is_component(api, **twin));
    let Some(twin) = component.or_else(|| twins.iter().find(|twin| **twin < id)) else { return };
    let message = format!("has the same shape as {}", tools.sources.key(&api[*twin].origin));
    let help = if component.is_some() { "refer to the component" } else { "describe both with one component" };
    tools.find(Severity::Note, &api[id].origin, message, Some(help));
}

/// Empty objects are answers that say nothing: two of them have nothing in common.
fn is_empty_object(api: &Api, id: TypeId) -> bool {
    matches!(&api[id].shape, Shape::Struct(record) if record.fields.is_empty() && record.extra.is_none())
}

/// The class of every type: two types are in one class when no finite look into them tells them apart. Starts with one class,
/// and splits classes by what is seen until nothing changes, so that recursion needs no special case. Only what refers to
/// a type that moved is looked at again: a chain of thousands of types is as long as it has types.
fn classes(api: &Api) -> Vec<u32> {
    let mut classes = vec![0u32; api.types.len()];
    let mut members: Vec<BTreeSet<TypeId>> = vec![api.type_ids().collect()];
    let users = users(api);
    let mut open: BTreeSet<TypeId> = api.type_ids().collect();
    while !open.is_empty() {
        let mut by_class: BTreeMap<u32, Vec<TypeId>> = BTreeMap::new();
        for id in std::mem::take(&mut open) {
            by_class.entry(classes[id.0 as usize]).or_default().push(id);
        }
        for (class, looked_at) in by_class {
            let mut groups: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
            for id in &looked_at {
                groups.entry(signature(api, *id, &classes)).or_default().push(*id);
            }
            // Those that are not looked at again keep the class, or else the largest group.
            let looked_at: BTreeSet<TypeId> = looked_at.into_iter().collect();
            let stays = match members[class as usize].difference(&looked_at).next() {
                Some(other) => Some(signature(api, *other, &classes)),
                None => groups.iter().max_by_key(|(_, group)| group.len()).map(|(signature, _)| signature.clone()),
            };
            for (_, group) in groups.into_iter().filter(|(signature, _)| stays.as_ref() != Some(signature)) {
                let fresh = members.len() as u32;
                for id in &group {
                    classes[id.0 as usize] = fresh;
                    members[class as usize].remove(id);
                    open.extend(&users[id.0 as usize]);
                }
                members.push(group.into_iter().collect());
            }
        }
    }
    classes
}

/// The types that refer to each type.
fn users(api: &Api) -> Vec<BTreeSet<TypeId>> {
    let mut users = vec![BTreeSet::new(); api.types.len()];
    for id in api.type_ids() {
        for used in ids(&api[api.resolve(id)].shape) {
            users[api.resolve(used).0 as usize].insert(id);
        }
    }
    users
}

fn signature(api: &Api, id: TypeId, classes: &[u32]) -> String {
    let mut text = String::new();
    let class = |reference: &TypeRef| {
        let id = api.resolve(reference.id);
        format!("{}{}", classes[id.0 as usize], if reference.nullable { "?" } else { "" })
    };
    let _ = match &api[api.resolve(id)].shape {
        Shape::Struct(record) => {
            for field in &record.fields {
                let _ = write!(text, "{:?}:{}{:?}={},", field.wire, field.required, field.constant, class(&field.ty));
            }
            write!(text, "struct {:?}", record.extra.as_ref().map(class))
        }
        Shape::Union(union) => {
            let arms: Vec<String> = union.variants.iter().map(|variant| class(&variant.ty)).collect();
            write!(text, "union {arms:?} {:?}", union.discriminator)
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
