use std::collections::{BTreeMap, BTreeSet};

use super::super::Tools;
use super::keys::keys;
use super::variants::{constants, fields, json_types, requires};
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Discriminator, Shape, Union};
use crate::ir::{Dispatch, Guard, GuardedVariants, JsonType, Tag, TypeId};

/// Settles the dispatch of a union.
pub(in super::super) fn dispatch(api: &Api, id: TypeId, union: &Union, tools: &mut Tools<'_>) -> Dispatch {
    let of_document = union.discriminator.as_ref().and_then(|named| by_discriminator(api, union, named));
    of_document.unwrap_or_else(|| by_guards(api, id, union, tools))
}

/// By the property that the document names, if its values name every arm.
fn by_discriminator(api: &Api, union: &Union, discriminator: &Discriminator) -> Option<Dispatch> {
    let Discriminator { property, arms, default, .. } = discriminator;
    let reached: BTreeSet<usize> = arms.iter().map(|(_, index)| *index).collect();
    let values: BTreeSet<&Tag> = arms.iter().map(|(value, _)| value).collect();
    let is_total = reached.len() == union.variants.len() && values.len() == arms.len();
    let are_objects = union.variants.iter().all(|variant| json_types(api, variant.ty.id) == [JsonType::Object]);
    let dispatch = || Dispatch::Discriminator { property: property.clone(), arms: arms.clone(), default: *default };
    (is_total && are_objects).then(dispatch)
}

fn by_guards(api: &Api, id: TypeId, union: &Union, tools: &mut Tools<'_>) -> Dispatch {
    let mut guards = Vec::new();
    let default = union.discriminator.as_ref().and_then(|discriminator| discriminator.default);
    let of_type = |wanted: JsonType| -> Vec<usize> {
        let arms = union.variants.iter().enumerate();
        arms.filter(|(_, variant)| json_types(api, variant.ty.id).contains(&wanted)).map(|(index, _)| index).collect()
    };
    let objects = of_type(JsonType::Object);
    if objects.len() == union.variants.len()
        && let Some((property, arms)) = tagging_property(api, union, &objects)
        && objects.iter().all(|index| requires(api, union.variants[*index].ty.id, &property))
    {
        return Dispatch::Discriminator { property, arms, default };
    }
    object_guards(api, union, objects, &mut guards);
    array_guards(api, union, of_type(JsonType::Array), &mut guards);
    string_guards(api, union, of_type(JsonType::String), &mut guards);
    for wanted in [JsonType::Integer, JsonType::Number, JsonType::Boolean] {
        let mut arms = of_type(wanted);
        // An open enum takes any integer of 64 bits with a sign, so that what it is next to is asked first.
        arms.sort_by_key(|index| matches!(api[api.resolve(union.variants[*index].ty.id)].shape, Shape::IntegerEnum(_)));
        if !arms.is_empty() {
            guards.push(GuardedVariants { guard: Guard::Type(wanted), variants: arms });
        }
    }
    guards.extend(
        default.map(|default| GuardedVariants { guard: Guard::Type(JsonType::Object), variants: vec![default] }),
    );
    // What the document names is asked for once.
    let mut constants = BTreeSet::new();
    guards.retain(|guarded| match &guarded.guard {
        Guard::Constant { property, value } => constants.insert((property.clone(), value.clone())),
        _ => true,
    });
    for guarded in guards.iter().filter(|guarded| guarded.variants.len() > 1) {
        let message = format!(
            "nothing tells the arms {} apart for certain; the most specific match wins",
            listed(&guarded.variants)
        );
        let origin = api[id].origin.clone();
        let help = match &union.discriminator {
            Some(_) => "give each of these arms a value of the discriminator that no other arm has",
            None => "add a discriminator, or a property with one value per arm",
        };
        tools.find(Severity::Note, &origin, message, Some(help));
    }
    Dispatch::Guards(guards)
}

/// The numbers of some arms; of many, the first ones.
fn listed(arms: &[usize]) -> String {
    const SHOWN: usize = 20;
    let numbers: BTreeSet<usize> = arms.iter().map(|index| index + 1).collect();
    let shown: Vec<String> = numbers.iter().take(SHOWN).map(ToString::to_string).collect();
    let more = arms.len().saturating_sub(SHOWN);
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    format!("{}{more}", shown.join(", "))
}

/// A property that has other values in each arm; one that all arms require is better than one that may be missing.
fn tagging_property(api: &Api, union: &Union, arms: &[usize]) -> Option<(String, Vec<(Tag, usize)>)> {
    let first = union.variants[*arms.first()?].ty.id;
    let mut candidates: Vec<&str> = property_names(api, first);
    candidates.sort_by_key(|wire| !arms.iter().all(|index| requires(api, union.variants[*index].ty.id, wire)));
    candidates.into_iter().find_map(|wire| {
        let mut values = Vec::new();
        for index in arms {
            let own = constants(api, union.variants[*index].ty.id, wire).filter(|own| !own.is_empty())?;
            values.extend(own.into_iter().map(|value| (value, *index)));
        }
        let distinct: BTreeSet<&Tag> = values.iter().map(|(value, _)| value).collect();
        (distinct.len() == values.len()).then(|| (wire.to_owned(), values.clone()))
    })
}

/// The properties of an arm; of one that is a union, those of its first arm.
fn property_names(api: &Api, id: TypeId) -> Vec<&str> {
    match &api[api.resolve(id)].shape {
        Shape::Union(union) => {
            let first = union.variants.first().and_then(|variant| fields(api, variant.ty.id));
            first.into_iter().flatten().map(|field| field.wire.as_str()).collect()
        }
        _ => fields(api, id).into_iter().flatten().map(|field| field.wire.as_str()).collect(),
    }
}

/// By the property that the document names, as far as its values name one of the arms each. Whether they name all of them. An arm
/// that lists the value of another one is not told apart by it.
fn named_guards(api: &Api, union: &Union, arms: &[usize], guards: &mut Vec<GuardedVariants>) -> bool {
    let Some(Discriminator { property, arms: named, .. }) = &union.discriminator else { return false };
    let named: Vec<&(Tag, usize)> = named.iter().filter(|(_, index)| arms.contains(index)).collect();
    let values: BTreeSet<&Tag> = named.iter().map(|(value, _)| value).collect();
    let reached: BTreeSet<usize> = named.iter().map(|(_, index)| *index).collect();
    let lists = |index: &usize| constants(api, union.variants[*index].ty.id, property).is_some();
    if values.len() < named.len() || arms.iter().any(|index| !reached.contains(index) && lists(index)) {
        return false;
    }
    guards.extend(named.iter().map(|(value, index)| GuardedVariants {
        guard: Guard::Constant { property: property.clone(), value: value.clone() },
        variants: vec![*index],
    }));
    reached.len() == arms.len()
}

/// Objects: by what the document names, by constants, then by properties that only one arm has, then by the most specific match.
fn object_guards(api: &Api, union: &Union, mut arms: Vec<usize>, guards: &mut Vec<GuardedVariants>) {
    if named_guards(api, union, &arms, guards) {
        return;
    }
    if let Some((property, values)) = tagging_property(api, union, &arms).filter(|_| arms.len() > 1) {
        for (value, index) in values {
            let guard = Guard::Constant { property: property.clone(), value };
            guards.push(GuardedVariants { guard, variants: vec![index] });
        }
        if arms.iter().all(|index| requires(api, union.variants[*index].ty.id, &property)) {
            return;
        }
        // Where the property is missing, something else decides.
    } else if let Some((property, values)) = grouping_property(api, union, &arms) {
        for (value, variants) in values {
            guards.push(GuardedVariants { guard: Guard::Constant { property: property.clone(), value }, variants });
        }
        if arms.iter().all(|index| requires(api, union.variants[*index].ty.id, &property)) {
            return;
        }
    } else {
        constants_of_some(api, union, &mut arms, guards);
    }
    keys(api, union, &mut arms, guards);
    if !arms.is_empty() {
        guards.push(GuardedVariants { guard: Guard::Type(JsonType::Object), variants: arms });
    }
}

/// A value of a tag, with the arms that have it.
type Tagged = (Tag, Vec<usize>);

/// A property that all arms have as a constant, where some arms have a value in common: what the document calls the
/// discriminator, or else the one with the most values. With the arms of each value.
fn grouping_property(api: &Api, union: &Union, arms: &[usize]) -> Option<(String, Vec<Tagged>)> {
    let first = union.variants[*arms.first()?].ty.id;
    let named = union.discriminator.as_ref().map(|discriminator| discriminator.property.as_str());
    let grouped = property_names(api, first).into_iter().filter_map(|wire| {
        let mut values: Vec<Tagged> = Vec::new();
        let mut positions: BTreeMap<Tag, usize> = BTreeMap::new();
        for index in arms {
            let own = constants(api, union.variants[*index].ty.id, wire).filter(|own| !own.is_empty())?;
            // Several values are what an arm is about, unless the document says that they name it.
            if own.len() > 1 && named != Some(wire) {
                return None;
            }
            for value in own {
                let position = *positions.entry(value.clone()).or_insert(values.len());
                match values.get_mut(position) {
                    Some((_, known)) => known.push(*index),
                    None => values.push((value, vec![*index])),
                }
            }
        }
        // A value that every arm has tells nothing.
        values.iter().any(|(_, known)| known.len() < arms.len()).then_some((wire, values))
    });
    let best = grouped.max_by_key(|(wire, values)| (named == Some(*wire), values.len()));
    best.map(|(wire, values)| (wire.to_owned(), values))
}

/// By properties that some arms have as constants, other ones in each, and that the rest does not have. Kibana's connectors
/// take `subAction` with one value per arm, next to arms without it. An arm that is a union itself is told by its own constants
/// also where it is the only one that has some: it takes any object, so that it must not be tried. What is left are the arms
/// that other properties decide.
fn constants_of_some(api: &Api, union: &Union, arms: &mut Vec<usize>, guards: &mut Vec<GuardedVariants>) {
    let id = |index: usize| union.variants[index].ty.id;
    let mut having: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for index in arms.iter() {
        let names: BTreeSet<&str> = property_names(api, id(*index)).into_iter().collect();
        names.into_iter().for_each(|property| having.entry(property).or_default().push(*index));
    }
    let mut left: BTreeSet<usize> = arms.iter().copied().collect();
    for (property, having) in having {
        let tagged: Vec<usize> = having.into_iter().filter(|index| left.contains(index)).collect();
        let is_union = |index: &usize| matches!(api[api.resolve(id(*index))].shape, Shape::Union(_));
        if tagged.len() == left.len() || (tagged.len() < 2 && !tagged.iter().any(is_union)) {
            continue;
        }
        let values = tagged.iter().map(|index| {
            let own = constants(api, id(*index), property).filter(|own| !own.is_empty())?;
            Some(own.into_iter().map(|value| (value, *index)).collect::<Vec<_>>())
        });
        let Some(values) = values.collect::<Option<Vec<_>>>().map(|values| values.concat()) else { continue };
        let distinct: BTreeSet<&Tag> = values.iter().map(|(value, _)| value).collect();
        if distinct.len() < values.len() {
            continue;
        }
        for (value, index) in &values {
            let guard = Guard::Constant { property: property.to_owned(), value: value.clone() };
            guards.push(GuardedVariants { guard, variants: vec![*index] });
        }
        for index in tagged.into_iter().filter(|index| requires(api, id(*index), property)) {
            left.remove(&index);
        }
    }
    arms.retain(|index| left.contains(index));
}

/// Arrays: by the type of their first item.
fn array_guards(api: &Api, union: &Union, arms: Vec<usize>, guards: &mut Vec<GuardedVariants>) {
    if arms.is_empty() {
        return;
    }
    let item_types = |index: usize| match &api[api.resolve(union.variants[index].ty.id)].shape {
        Shape::List(item) => json_types(api, item.id),
        _ => Vec::new(),
    };
    let types: Vec<Vec<JsonType>> = arms.iter().map(|index| item_types(*index)).collect();
    let are_distinct = arms.len() > 1
        && types.iter().all(|types| types.len() == 1)
        && types.iter().collect::<BTreeSet<_>>().len() == types.len();
    if are_distinct {
        for (index, types) in arms.iter().zip(&types) {
            guards.push(GuardedVariants { guard: Guard::Items(types[0]), variants: vec![*index] });
        }
    } else {
        guards.push(GuardedVariants { guard: Guard::Type(JsonType::Array), variants: arms });
    }
}

/// Strings: those of an enum, then any.
fn string_guards(api: &Api, union: &Union, arms: Vec<usize>, guards: &mut Vec<GuardedVariants>) {
    let (enums, others): (Vec<usize>, Vec<usize>) = arms
        .into_iter()
        .partition(|index| matches!(api[api.resolve(union.variants[*index].ty.id)].shape, Shape::StringEnum(_)));
    if enums.len() + others.len() == 1 {
        guards.push(GuardedVariants {
            guard: Guard::Type(JsonType::String),
            variants: enums.into_iter().chain(others).collect(),
        });
        return;
    }
    for index in enums {
        if let Shape::StringEnum(known) = &api[api.resolve(union.variants[index].ty.id)].shape {
            let values = known.variants.iter().map(|variant| variant.wire.clone()).collect();
            guards.push(GuardedVariants { guard: Guard::Values(values), variants: vec![index] });
        }
    }
    if !others.is_empty() {
        guards.push(GuardedVariants { guard: Guard::Type(JsonType::String), variants: others });
    }
}
