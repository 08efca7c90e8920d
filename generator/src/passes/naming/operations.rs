use std::collections::BTreeSet;

use super::super::Tools;
use super::members::derived;
use super::{chosen, report};
use crate::ir::{Api, Content, GroupId, Location, Name, OperationId, Parameter, Success};
use crate::names::reserved::{PAGING_METHODS, REQUEST_METHODS};
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::{singular, spelling};
use crate::pointer;

/// Names methods, request types, arguments and setters.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for group in api.group_ids() {
        let handle = api[group].name.pascal();
        let mut scope = Scope::new(Kind::Operation, [handle.as_str()]);
        let operations = api[group].operations.clone();
        let claims: Vec<Claim> = operations.iter().map(|id| operation(api, group, *id, tools)).collect();
        let names = scope.claim(&claims);
        for (id, name) in operations.into_iter().zip(names) {
            if let Success::ByStatus { name: success, .. } = &mut api[id].success {
                *success = name.join(&Name::new("success"));
            }
            api[id].name = name;
            name_inputs(api, id, tools);
        }
        name_errors(api, group);
        report(api, Kind::Operation, scope, tools);
    }
}

/// Names the errors that are an operation's own: `CreateError`, unless another operation of the group is called so.
fn name_errors(api: &mut Api, group: GroupId) {
    let operations = api[group].operations.clone();
    let mut taken: BTreeSet<String> = operations.iter().map(|id| api[*id].name.pascal()).collect();
    taken.insert(api[group].name.pascal());
    for id in operations {
        let errors = api[id].errors;
        if api[errors].operation != Some(id) {
            continue;
        }
        let words = [&["error"][..], &["error", "body"], &["operation", "error"], &["operation", "error", "body"]];
        let mut names =
            words.iter().map(|words| api[id].name.join(&Name::from_words(words.iter().map(|w| w.to_string()))));
        if let Some(name) = names.find(|name| taken.insert(name.pascal())) {
            api[errors].name = name;
        }
    }
}

fn operation(api: &mut Api, group: GroupId, id: OperationId, tools: &mut Tools<'_>) -> Claim {
    let origin = api[id].origin.clone();
    if let Some(name) = tools.name_of(&origin) {
        return chosen(&origin, &name);
    }
    let operation = &api[id];
    let (method, path) = (operation.method.as_str(), &operation.path);
    let mut qualified = vec![operation.name.clone(), Name::new(&format!("{method} {path}"))];
    qualified.extend(spelling::qualified(path, "path").into_iter().map(|path| Name::new(method).join(&path)));
    Claim { origin, rank: 1, names: vec![short(api, group, &operation.name)], qualified, suffix: None }
}

/// The operation's words without those that its handle says already: `createEnrollmentApiKey` of `enrollment_api_keys` is
/// `create`.
fn short(api: &Api, group: GroupId, whole: &Name) -> Name {
    let family = api[group].family;
    let said: BTreeSet<String> =
        api[group].name.words().iter().chain(api[family].name.words()).map(|word| singular(word)).collect();
    let rest: Vec<String> = whole.words().iter().filter(|word| !said.contains(&singular(word))).cloned().collect();
    if rest.is_empty() { whole.clone() } else { Name::from_words(rest) }
}

/// Names parameters and, since they are arguments and setters, too, the parts of a form.
fn name_inputs(api: &mut Api, id: OperationId, tools: &mut Tools<'_>) {
    let body = api[id].body.is_some().then_some("body");
    let paging = api[id].paging.is_some().then_some(PAGING_METHODS);
    let mut scope =
        Scope::new(Kind::Parameter, REQUEST_METHODS.into_iter().chain(body).chain(paging.into_iter().flatten()));
    let parameters = api[id].parameters.clone();
    let parts = match api[id].body.as_ref().map(|body| &body.content) {
        Some(Content::Multipart { parts }) => parts.iter().map(|part| part.wire.clone()).collect(),
        _ => Vec::new(),
    };
    let claims = parameters.iter().map(|parameter| of_parameter(api, id, parameter, tools)).collect::<Vec<_>>();
    let of_parts = parts.iter().map(|wire| of_part(api, id, wire, tools)).collect::<Vec<_>>();
    let mut names = scope.claim(&[claims, of_parts].concat()).into_iter();
    report(api, Kind::Parameter, scope, tools);
    let operation = &mut api[id];
    operation.parameters.iter_mut().zip(&mut names).for_each(|(parameter, name)| parameter.name = name);
    if let Some(Content::Multipart { parts }) = operation.body.as_mut().map(|body| &mut body.content) {
        parts.iter_mut().zip(names).for_each(|(part, name)| part.name = name);
    }
}

fn of_parameter(api: &Api, id: OperationId, parameter: &Parameter, tools: &mut Tools<'_>) -> Claim {
    let origin = pointer::join(&api[id].origin, &["parameters", &parameter.wire]);
    let location = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    // `id` in the path and `id` in the query: the path keeps the name, wherever the other one is declared.
    let is_first = |other: &&Parameter| other.location == Location::Path && parameter.location != Location::Path;
    let first = api[id].parameters.iter().filter(is_first).map(|other| other.wire.clone()).collect();
    input(origin, &parameter.wire, location, first, tools)
}

fn of_part(api: &Api, id: OperationId, wire: &str, tools: &mut Tools<'_>) -> Claim {
    let origin = pointer::join(&api[id].origin, &["requestBody", wire]);
    let first = api[id].parameters.iter().map(|parameter| parameter.wire.clone()).collect();
    let mut claim = input(origin, wire, "part", first, tools);
    claim.rank += 2;
    claim
}

/// The claim of what a caller gives: it says where it is in the request if something else of its name comes first.
fn input(origin: String, wire: &str, location: &'static str, first: Vec<String>, tools: &mut Tools<'_>) -> Claim {
    if let Some(name) = tools.name_of(&origin) {
        return chosen(&origin, &name);
    }
    let mut claim = derived(origin, Kind::Parameter, wire);
    let name = spelling::name(wire, Kind::Parameter.word());
    claim.suffix = Some(location);
    let with_location = name.join(&Name::new(location));
    if first.iter().any(|first| spelling::name(first, Kind::Parameter.word()) == name) {
        claim.names = vec![with_location];
    } else {
        claim.qualified.insert(0, with_location);
    }
    claim
}
