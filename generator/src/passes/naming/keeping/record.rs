//! The lock of this run, and what a reviewer is told about names that could not stay.

use super::super::super::Tools;
use crate::diagnostic::Severity;
use crate::ir::{Api, FamilyId, OperationId, TypeId};
use crate::names::ident;
use crate::names::scope::{Given, Kind};

/// Writes the lock, after everything has a name.
pub(in super::super) fn finish(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.operation_ids() {
        let (keys, call) = (tools.keeping.of_operation(api, id), call(api, id));
        if let Some(was) = tools.keeping.old.operations.get(&keys.then).filter(|was| **was != call).cloned() {
            let origin = api[id].origin.clone();
            report(&origin, &was, &call, None, tools);
        }
        tools.keeping.new.operations.insert(keys.now, call);
    }
    for id in api.type_ids().filter(|id| api[*id].shape.is_item()) {
        let (keys, path) = (tools.keeping.of_type(id), path(api, id));
        if let Some(was) = tools.keeping.old.types.get(&keys.then).filter(|was| **was != path).cloned() {
            let origin = api[id].origin.clone();
            report(&origin, &was, &path, None, tools);
        }
        tools.keeping.new.types.insert(keys.now, path);
    }
    for Given { origin, kept, identifier, is_chosen } in std::mem::take(&mut tools.keeping.given) {
        if let Some(was) = kept.identifier.filter(|was| kept.is_recorded && *was != identifier) {
            report(&origin, &was, &identifier, Some(is_chosen), tools);
        }
        if kept.usual.as_ref() != Some(&identifier) {
            tools.keeping.new.members.insert(kept.key, identifier);
        }
    }
    api.lock = std::mem::take(&mut tools.keeping.new);
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

/// `fleet().outputs().list()`.
fn call(api: &Api, id: OperationId) -> String {
    let operation = &api[id];
    let group = &api[operation.group];
    let family = (group.family != Api::ROOT).then(|| &api[group.family].handle.method);
    let group = (!api.is_own(group)).then_some(&group.handle.method);
    let steps = family.into_iter().chain(group).chain([&operation.name]);
    steps.map(|name| format!("{}()", ident::snake(name))).collect::<Vec<_>>().join(".")
}

/// The methods of a call.
pub(super) fn steps(call: &str) -> Vec<String> {
    call.split('.').map(|step| step.trim_end_matches("()").to_owned()).filter(|step| !step.is_empty()).collect()
}

/// `fleet::outputs::Output`.
fn path(api: &Api, id: TypeId) -> String {
    let ty = &api[id];
    let family = (ty.family != Api::ROOT).then(|| &api[ty.family].name);
    let modules = family.into_iter().chain(&ty.module).map(|name| ident::module(name).to_string());
    modules.chain([Kind::Type.print(&ty.name)]).collect::<Vec<_>>().join("::")
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
