//! The lock of this run, and what a reviewer is told about names that could not stay.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::Tools;
use super::super::groups::{is_named_by_user, named_by_user};
use super::super::operations::reserved;
use crate::diagnostic::{Place, Severity};
use crate::ir::{Api, FamilyId, Name, Shape, TypeId};
use crate::lock::{Former, Lock, Member, last_step, prefix};
use crate::names::ident;
use crate::names::scope::{Given, Kind};
use crate::pointer;

/// Writes the lock, after everything has a name.
pub(in super::super) fn finish(api: &mut Api, tools: &mut Tools<'_>) {
    let mut old = tools.keeping.old.clone();
    let mut chosen = BTreeSet::new();
    for id in api.operation_ids() {
        let (keys, call) = (tools.keeping.of_operation(api, id), api.call(&api[id]));
        if let Some(was) = tools.keeping.old.operations.get(&keys.then).filter(|was| **was != call).cloned() {
            tools.keeping.old.follow(&was, &call);
            let is_of_group = last_step(&was) == last_step(&call) && is_named_by_user(api, api[id].group);
            report(&api[id].origin, &was, &call, is_of_group.then_some(true), tools);
            chosen.extend(tools.name_of(&api[id].origin).map(|_| keys.now.clone()));
        }
        tools.keeping.new.operations.insert(keys.now, call);
    }
    for id in api.type_ids().filter(|id| api[*id].shape.is_item()) {
        let (keys, path) = (tools.keeping.of_type(id), api.path(id));
        if let Some(was) = tools.keeping.old.types.get(&keys.then).filter(|was| **was != path).cloned() {
            tools.keeping.old.follow(&was, &path);
            let group = api[id].module.first().and_then(|name| named_by_user(api, api[id].family, name));
            let is_of_group = group.is_some() && last_step(&was) == last_step(&path);
            report(&api[id].origin, &was, &path, is_of_group.then_some(true), tools);
            chosen.extend(tools.name_of(&api[id].origin).map(|_| keys.now.clone()));
        }
        tools.keeping.new.types.insert(keys.now, path);
    }
    for Given { origin, kept, identifier, is_chosen } in std::mem::take(&mut tools.keeping.given) {
        if let Some(was) = kept.identifier.as_ref().filter(|was| kept.is_recorded && **was != identifier) {
            report(&origin, was, &identifier, Some(is_chosen), tools);
        }
        if is_chosen && kept.identifier.as_ref().is_some_and(|was| *was != identifier) {
            chosen.insert(kept.key.clone());
        }
        old.usual.extend(kept.identifier.map(|was| (kept.key.clone(), was)));
        let is_usual = kept.usual.as_ref() == Some(&identifier);
        let new = &mut tools.keeping.new;
        let members = if is_usual { &mut new.usual } else { &mut new.members };
        members.insert(kept.key, identifier);
    }
    gone(api, tools);
    share(api, tools);
    give_up(api, old, &chosen, tools);
    keep_former(api, tools);
    api.lock = std::mem::take(&mut tools.keeping.new);
    api.last_resorts = std::mem::take(&mut tools.keeping.last_resorts);
}

/// Remembers the places whose types are those of other places. With an `api.toml`, types do not become one.
fn share(api: &Api, tools: &mut Tools<'_>) {
    if api.settings.is_curated {
        return;
    }
    let keeping = &tools.keeping;
    let now = |origin: &str| keeping.keys(origin).now;
    let shared = api.shared().map(|gone| (now(gone), now(api.stands_for(gone))));
    let pairs: BTreeMap<String, String> = shared.collect();
    let new = &mut tools.keeping.new;
    for (place, kept) in pairs {
        // Those that are in a place come after it.
        if new.types.contains_key(&kept) && new.type_of(&place).as_ref() != Some(&kept) && place != kept {
            new.shared.insert(place, kept);
        }
    }
}

/// Says of names that are not there any more, although their places are, why that is.
fn gone(api: &Api, tools: &mut Tools<'_>) {
    let keeping = &tools.keeping;
    let there: BTreeSet<&String> = keeping.new.types.values().collect();
    let known: BTreeSet<&String> = keeping.types.values().map(|keys| &keys.then).collect();
    let lost = keeping.old.types.iter().filter(|(key, path)| !there.contains(path) && !known.contains(key));
    let lost: BTreeMap<&String, &String> = lost.collect();
    if lost.is_empty() {
        return;
    }
    let kept = api.merged.keys().filter_map(|gone| {
        let (key, path) = lost.get_key_value(&keeping.keys(gone).then)?;
        let kept = keeping.new.types.get(&keeping.keys(api.stands_for(gone)).now)?;
        let message = format!("`{path}` is not there any more: `{kept}` has its shape, and is the type of both");
        Some((*key, (gone.clone(), message)))
    });
    let kept: BTreeMap<&String, (String, String)> = kept.collect();
    let mut by_head: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (key, path) in lost.iter().filter(|(key, _)| !kept.contains_key(*key)) {
        by_head.entry(head_of(key)).or_default().push(path);
    }
    let messages: Vec<String> = by_head.into_iter().filter_map(|(head, paths)| not_there(head, &paths)).collect();
    let kept: Vec<(String, String)> = kept.into_values().collect();
    for (origin, message) in kept {
        tools.find(Severity::Note, &origin, message, Some("use that type"));
    }
    for message in messages {
        let place = Place { file: api.settings.source.clone(), ..Place::default() };
        tools.findings.add(Severity::Note, place, message, None);
    }
}

/// The operation or component that a place is in.
fn head_of(key: &str) -> &str {
    key.split_once("#/").map_or_else(|| &key[..pointer::holder(key).len()], |(operation, _)| operation)
}

/// Says of names that nothing in the documents is found for, where they were. One is said, and how many others there are.
fn not_there(head: &str, paths: &[&String]) -> Option<String> {
    let (first, others) = paths.split_first()?;
    let others = match others.len() {
        0 => String::new(),
        1 => ", or another one,".to_owned(),
        number => format!(", or {number} others,"),
    };
    Some(format!("nothing has the name `{first}`{others} any more: what was in `{head}` is not found again"))
}

/// Gives up the names that `api.toml` changes, as `rename` does. What follows an operation is called like it.
fn give_up(api: &Api, mut old: Lock, chosen: &BTreeSet<String>, tools: &mut Tools<'_>) {
    let new = &tools.keeping.new;
    let is_moved = |(key, call): (&String, &String)| old.operations.get(key).is_some_and(|was| was != call);
    if chosen.is_empty() && !new.operations.iter().any(is_moved) {
        return;
    }
    for (key, call) in &old.operations {
        let printed = Kind::Operation.parse(last_step(call));
        for (step, word) in [("request", ""), ("responses", "success"), ("responses~1errors", "error")] {
            old.usual.insert(format!("{key}#/{step}"), Kind::Type.print(&printed.join(&Name::new(word))));
        }
    }
    let is_meant = |key: &str| {
        let operation = key.split_once("#/").filter(|_| matches!(new.owner_of(key), Some((_, Member::Type))));
        chosen.contains(key) || operation.is_some_and(|(operation, _)| chosen.contains(operation))
    };
    let mut renamed = new.renamed_since(&old, api.settings.is_curated, &is_meant);
    // The module of a family is not another name of another family's.
    let families: Vec<String> = api.family_ids().map(|id| ident::module(&api[id].name).to_string()).collect();
    renamed.retain(|(_, name)| !families.contains(name));
    tools.keeping.old.give_up(renamed, api.crate_version());
}

/// Keeps names that were given up, for as long as callers may use them, and nothing else has them.
fn keep_former(api: &Api, tools: &mut Tools<'_>) {
    let (version, new) = (api.crate_version(), &mut tools.keeping.new);
    let all = std::mem::take(&mut tools.keeping.old.former);
    let mut taken = if all.is_empty() { BTreeSet::new() } else { taken(api, new) };
    // Two operations of a group may have had one name, one after the other: their requests cannot both be called so.
    let (kept, gone): (BTreeMap<String, Former>, BTreeMap<String, Former>) =
        all.into_iter().partition(|(old, former)| former.is_kept_in(version) && taken.insert(where_used(old, new)));
    new.former = kept;
    for (old, former) in gone {
        let place = Place { file: api.settings.source.clone(), ..Place::default() };
        let message = format!("`{old}` is not another name of `{}` any more", former.name);
        tools.findings.add(Severity::Note, place, message, None);
    }
}

/// The names that callers write, in full, those of the types of a client crate after the ways to their groups.
fn taken(api: &Api, new: &Lock) -> BTreeSet<String> {
    let mut taken: BTreeSet<String> = new.types.values().chain(new.operations.values()).cloned().collect();
    for path in new.types.values() {
        taken.extend(path.match_indices("::").map(|(end, _)| path[..end].to_owned()));
    }
    taken.extend(values(api));
    for family in api.family_ids() {
        let way = if family == Api::ROOT {
            String::new()
        } else {
            format!("{}().", ident::snake(&api[family].handle.method))
        };
        let errors = api[family].errors.map(|id| &api[id].name);
        taken.insert(ident::module(&api[family].name).to_string());
        let names = errors.into_iter().chain([&api[family].headers.name, &api[family].handle.ty]);
        let names = names.filter(|name| !name.is_empty());
        taken.extend(names.map(|name| format!("{way}{}", ident::pascal(name))));
    }
    for group in api.group_ids().map(|id| &api[id]) {
        taken.insert(api.way(group));
        taken.insert(format!("{}.{}", api.way(group), ident::pascal(&group.handle.ty)));
    }
    for (key, name) in new.members.iter().chain(&new.usual) {
        let Some((owner, member)) = new.owner_of(key).filter(|(_, member)| *member != Member::Other) else { continue };
        let full = format!("{owner}{name}");
        taken.insert(if member == Member::Type { where_used(&full, new) } else { full });
    }
    for id in api.operation_ids() {
        let call = api.call(&api[id]);
        taken.extend(reserved(api, id).map(|method| format!("{call}.{method}")));
    }
    taken
}

/// Where callers look for a name: the types of an operation are in the module of its group.
fn where_used(name: &str, new: &Lock) -> String {
    let owner = prefix(name).trim_end_matches('.');
    let is_of_operation = owner.ends_with("()") && new.operations.values().any(|call| call == owner);
    let is_type = last_step(name).starts_with(|first: char| first.is_uppercase());
    if is_of_operation && is_type { format!("{}{}", prefix(owner), last_step(name)) } else { name.to_owned() }
}

/// The values of all enums, in full.
fn values(api: &Api) -> Vec<String> {
    let of = |id: TypeId| {
        let names: Vec<&Name> = match &api[id].shape {
            Shape::StringEnum(known) => known.variants.iter().map(|variant| &variant.name).collect(),
            Shape::IntegerEnum(known) => known.variants.iter().map(|variant| &variant.name).collect(),
            _ => Vec::new(),
        };
        let path = api.path(id);
        names.into_iter().map(move |name| format!("{path}::{}", ident::pascal(name)))
    };
    api.type_ids().flat_map(of).collect()
}

/// A name could not stay.
fn report(origin: &str, was: &str, is: &str, is_chosen: Option<bool>, tools: &mut Tools<'_>) {
    let is_chosen = is_chosen.unwrap_or_else(|| tools.name_of(origin).is_some());
    let cause = match is_chosen {
        true => "`api.toml` says so",
        false => "something of this API or of the runtime has to have that name now",
    };
    tools.find(Severity::Note, origin, format!("`{was}` is called `{is}` now: {cause}"), None);
}

/// The modules and the name of a type below those of its family, whichever family it was in.
pub(super) fn modules(api: &Api, path: &str) -> Vec<String> {
    let mut steps: Vec<String> = path.split("::").map(str::to_owned).collect();
    let printed = |family: FamilyId| ident::module(&api[family].name).to_string();
    let is_family = |step: &String| api.family_ids().any(|family| family != Api::ROOT && printed(family) == *step);
    if steps.len() > 1 && steps.first().is_some_and(is_family) {
        steps.remove(0);
    }
    steps
}
