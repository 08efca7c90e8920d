//! The lock of this run, and what a reviewer is told about names that could not stay.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::Tools;
use super::super::groups::{is_named_by_user, named_by_user};
use crate::diagnostic::{Place, Severity};
use crate::ir::{Api, FamilyId, Name, Shape, TypeId};
use crate::lock::Former;
use crate::names::ident;
use crate::names::scope::Given;

/// Writes the lock, after everything has a name.
pub(in super::super) fn finish(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.operation_ids() {
        let (keys, call) = (tools.keeping.of_operation(api, id), api.call(&api[id]));
        if let Some(was) = tools.keeping.old.operations.get(&keys.then).filter(|was| **was != call).cloned() {
            tools.keeping.old.follow(&was, &call);
            let is_of_group = steps(&was).pop() == steps(&call).pop() && is_named_by_user(api, api[id].group);
            report(&api[id].origin, &was, &call, is_of_group.then_some(true), tools);
        }
        tools.keeping.new.operations.insert(keys.now, call);
    }
    for id in api.type_ids().filter(|id| api[*id].shape.is_item()) {
        let (keys, path) = (tools.keeping.of_type(id), api.path(id));
        if let Some(was) = tools.keeping.old.types.get(&keys.then).filter(|was| **was != path).cloned() {
            tools.keeping.old.follow(&was, &path);
            let group = api[id].module.first().and_then(|name| named_by_user(api, api[id].family, name));
            let is_of_group = group.is_some() && was.rsplit("::").next() == path.rsplit("::").next();
            report(&api[id].origin, &was, &path, is_of_group.then_some(true), tools);
        }
        tools.keeping.new.types.insert(keys.now, path);
    }
    for Given { origin, kept, identifier, is_chosen } in std::mem::take(&mut tools.keeping.given) {
        if let Some(was) = kept.identifier.filter(|was| kept.is_recorded && *was != identifier) {
            report(&origin, &was, &identifier, Some(is_chosen), tools);
        }
        let is_usual = kept.usual.as_ref() == Some(&identifier);
        let new = &mut tools.keeping.new;
        let members = if is_usual { &mut new.usual } else { &mut new.members };
        members.insert(kept.key, identifier);
    }
    keep_former(api, tools);
    api.lock = std::mem::take(&mut tools.keeping.new);
}

/// Keeps names that were given up, for as long as callers may use them, and nothing else has them.
fn keep_former(api: &Api, tools: &mut Tools<'_>) {
    let (version, new) = (api.crate_version(), &mut tools.keeping.new);
    let values = if tools.keeping.old.former.is_empty() { Vec::new() } else { values(api) };
    let taken: BTreeSet<&String> = new.types.values().chain(new.operations.values()).chain(&values).collect();
    let (kept, gone): (BTreeMap<String, Former>, BTreeMap<String, Former>) =
        std::mem::take(&mut tools.keeping.old.former)
            .into_iter()
            .partition(|(old, former)| former.is_kept_in(version) && !taken.contains(old));
    new.former = kept;
    for (old, former) in gone {
        let place = Place { file: api.settings.source.clone(), ..Place::default() };
        let message = format!("`{old}` is not another name of `{}` any more", former.name);
        tools.findings.add(Severity::Note, place, message, None);
    }
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

/// The methods of a call.
pub(super) fn steps(call: &str) -> Vec<String> {
    call.split('.').map(|step| step.trim_end_matches("()").to_owned()).filter(|step| !step.is_empty()).collect()
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
