use super::super::Tools;
use super::{chosen, report};
use crate::ir::{Api, FamilyId, GroupId, Name, OperationId, Success};
use crate::names::reserved::{EXPORTS, EXPORTS_BY_USE, PRELUDE, VALUES};
use crate::names::scope::{Claim, Kind, Scope};

/// Names the types of the client crate: handles, errors, requests and answers. Those of a file differ.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for family in api.family_ids() {
        let mut file = scope(family == Api::ROOT);
        let own = api[family].groups.iter().copied().find(|group| api.is_own(&api[*group]));
        if family == Api::ROOT {
            let client = chosen("/crates/type", &api.settings.crates.client_type);
            file.claim(&[client]);
        } else {
            name_handle(api, family, own, &mut file);
        }
        name_errors(api, family, &mut file);
        name_headers(api, family, &mut file);
        file.reserve_taken();
        own.iter().for_each(|group| name_requests(api, *group, &mut file, tools));
        report(api, Kind::Type, file, tools);
    }
    for group in api.group_ids().filter(|group| !api.is_own(&api[*group])).collect::<Vec<_>>() {
        let mut file = scope(false);
        let handle = chosen("", &api[group].name.snake());
        if let Some(name) = file.claim(&[Claim { suffix: Some("group"), ..handle }]).pop() {
            api[group].handle.ty = name;
        }
        file.reserve_taken();
        name_requests(api, group, &mut file, tools);
        report(api, Kind::Type, file, tools);
    }
}

/// The types of a file, in which those that it imports by every name have theirs.
fn scope(is_root: bool) -> Scope {
    let exports = EXPORTS.into_iter().chain(EXPORTS_BY_USE).chain(VALUES).filter(|_| is_root);
    Scope::new(Kind::Type, PRELUDE.into_iter().chain(exports))
}

/// The handle of a family, which is that of the group that is called like it.
fn name_handle(api: &mut Api, family: FamilyId, own: Option<GroupId>, file: &mut Scope) {
    let handle = chosen("", &api[family].name.snake());
    let Some(name) = file.claim(&[Claim { suffix: Some("family"), ..handle }]).pop() else { return };
    if let Some(group) = own {
        api[group].handle.ty = name.clone();
    }
    api[family].handle.ty = name;
}

fn name_errors(api: &mut Api, family: FamilyId, file: &mut Scope) {
    let Some(id) = api[family].errors else { return };
    let claim = Claim { names: vec![api[id].name.clone()], suffix: Some("body"), ..Claim::default() };
    if let Some(name) = file.claim(&[claim]).pop() {
        api[id].name = name;
    }
}

fn name_headers(api: &mut Api, family: FamilyId, file: &mut Scope) {
    if api[family].headers.headers.is_empty() {
        return;
    }
    let claim = Claim { names: vec![api[family].headers.name.clone()], suffix: Some("set"), ..Claim::default() };
    if let Some(name) = file.claim(&[claim]).pop() {
        api[family].headers.name = name;
    }
}

/// Requests are called like their operations. The enums of an operation give way to them.
fn name_requests(api: &mut Api, group: GroupId, file: &mut Scope, tools: &mut Tools<'_>) {
    let operations = api[group].operations.clone();
    let requests: Vec<Claim> = operations.iter().map(|id| request(api, *id, tools)).collect();
    let enums: Vec<(OperationId, Enum)> = operations.iter().flat_map(|id| enums(api, *id)).collect();
    let claims: Vec<Claim> = enums.iter().map(|(id, which)| claim(api, *id, *which, tools)).collect();
    file.hold(&[requests.clone(), claims.clone()].concat());
    for (id, name) in operations.iter().zip(file.claim(&requests)) {
        api[*id].found.request = name;
    }
    for ((id, which), claimed) in enums.into_iter().zip(file.claim(&claims)) {
        if let Some(name) = name_of(api, id, which) {
            *name = claimed;
        }
    }
    for id in operations {
        if let Some(first) = api[id].found.first {
            api[id].success = api[first].success.clone();
        }
    }
}

/// An enum that an operation has of its own.
#[derive(Clone, Copy)]
enum Enum {
    /// Its answers.
    Success,
    /// Its errors.
    Errors,
}

fn enums(api: &mut Api, id: OperationId) -> Vec<(OperationId, Enum)> {
    let all = [Enum::Success, Enum::Errors];
    all.into_iter().filter(|which| name_of(api, id, *which).is_some()).map(|which| (id, which)).collect()
}

/// The name of an enum, where the operation has it.
fn name_of(api: &mut Api, id: OperationId, which: Enum) -> Option<&mut Name> {
    let errors = api[id].found.errors;
    match which {
        // Another form of an operation has none of its own.
        _ if api[id].found.first.is_some() => None,
        Enum::Success => match &mut api[id].success {
            Success::ByStatus { name, .. } => Some(name),
            Success::One(_) => None,
        },
        Enum::Errors => Some(&mut api[errors]).filter(|set| set.operation == Some(id)).map(|set| &mut set.name),
    }
}

fn request(api: &Api, id: OperationId, tools: &Tools<'_>) -> Claim {
    let operation = &api[id];
    let qualified = vec![operation.name.join(&Name::new("request"))];
    let names = vec![operation.name.clone()];
    let usual = Some(Kind::Type.print(&operation.name));
    let kept = tools.keeping.member(tools.keeping.of_operation(api, id).child(&["request"]), usual);
    let (origin, suffix) = (operation.origin.clone(), Some("request"));
    Claim { origin, rank: 1, names, qualified, suffix, kept, ..Claim::default() }
}

fn claim(api: &Api, id: OperationId, which: Enum, tools: &mut Tools<'_>) -> Claim {
    let (key, word, suffix) = match which {
        Enum::Success => ("responses", "success", "answer"),
        Enum::Errors => ("responses/errors", "error", "body"),
    };
    let origin = format!("{}/{key}", api[id].origin);
    let name = api[id].name.join(&Name::new(word));
    let keys = tools.keeping.of_operation(api, id).child(&[key]);
    let kept = tools.keeping.member(keys, Some(Kind::Type.print(&name)));
    if let Some(name) = tools.name_of(&origin) {
        return Claim { kept, ..chosen(&origin, &name) };
    }
    let qualified = vec![name.join(&Name::new(suffix))];
    let names = vec![name.without_repetition()];
    Claim { origin, rank: 2, names, qualified, suffix: Some(suffix), kept, ..Claim::default() }
}
