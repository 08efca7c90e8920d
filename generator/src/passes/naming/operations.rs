use std::collections::BTreeSet;

use openapi_terms::extension;

use super::super::Tools;
use super::keeping::Keys;
use super::members::{derived, usual};
use super::{chosen, report};
use crate::ir::{Api, Body, Content, GroupId, Location, Name, OperationId, Parameter};
use crate::names::reserved::{
    HANDLE_METHODS, MEDIA_TYPE_METHOD, NEWER_METHOD, PAGING_METHODS, REQUEST_METHODS, WAIT_METHODS,
};
use crate::names::scope::{Claim, Kind, Scope};
use crate::names::{Word, singular, spelling};
use crate::pointer;

/// Names methods, request types, arguments and setters.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for group in api.group_ids() {
        let mut scope = Scope::new(Kind::Operation, HANDLE_METHODS);
        scope.claim(&accessors(api, group));
        let all: Vec<OperationId> = api[group].operations.clone();
        scope.hold(&all.into_iter().map(|id| had(api, id, tools)).collect::<Vec<_>>());
        // Other forms of an operation are called after it, and give way to other operations.
        let is_documented = |id: &OperationId| api[*id].found.first.is_none();
        let (documented, others): (Vec<_>, Vec<_>) = api[group].operations.iter().copied().partition(is_documented);
        for operations in [documented, others] {
            let claims = operations.iter().map(|id| {
                let claim = operation(api, group, *id, tools);
                Claim { kept: had(api, *id, tools).kept, ..claim }
            });
            let claims: Vec<Claim> = claims.collect();
            let names = scope.claim(&claims);
            for (id, name) in operations.into_iter().zip(names) {
                api[id].name = name;
                name_inputs(api, id, tools);
            }
        }
        report(api, Kind::Operation, scope, tools);
    }
}

/// The methods of a family that lead to its groups, where the group is the one whose operations are methods, too.
fn accessors(api: &Api, group: GroupId) -> Vec<Claim> {
    if !api.is_own(&api[group]) {
        return Vec::new();
    }
    let others = api[api[group].family].groups.iter().map(|other| &api[*other]);
    let others = others.filter(|other| !api.is_own(other) && !other.operations.is_empty());
    let claims = others.map(|other| Claim {
        origin: format!("the group `{}`", other.name),
        names: vec![other.handle.method.clone()],
        is_chosen: true,
        ..Claim::default()
    });
    claims.collect()
}

/// What an operation was called.
fn had(api: &Api, id: OperationId, tools: &Tools<'_>) -> Claim {
    let kept = tools.keeping.method(tools.keeping.of_operation(api, id));
    Claim { origin: api[id].origin.clone(), kept, ..Claim::default() }
}

fn operation(api: &mut Api, group: GroupId, id: OperationId, tools: &mut Tools<'_>) -> Claim {
    if let Some(first) = api[id].found.first {
        return other_form(api, id, first, tools);
    }
    let origin = api[id].origin.clone();
    if let Some(name) = tools.name_of(&origin) {
        return chosen(&origin, &name);
    }
    let operation = &api[id];
    let (method, path) = (operation.method.as_str(), &operation.path);
    let whole = [operation.name.clone(), Name::new(&format!("{method} {path}"))];
    let qualified = whole.iter().map(Name::without_repetition).collect();
    let (spelled, before) = (Some((path.clone(), "path")), Name::new(method));
    let names = vec![short(api, group, &operation.name)];
    Claim { origin, rank: 1, names, qualified, spelled, before, ..Claim::default() }
}

/// `create_multipart` is `create` with another body, and `get_by_isbn` is `get` with another parameter.
fn other_form(api: &Api, id: OperationId, first: OperationId, tools: &mut Tools<'_>) -> Claim {
    let body = api[id].body.as_ref().filter(|_| api.has_other_body(&api[id]));
    let (mut origin, mut name) = (api[first].origin.clone(), api[first].name.clone());
    if let Some(body) = body {
        origin = pointer::join(&origin, &["requestBody", "content", &body.media_type()]);
        name = name.join(&body.kind.clone().unwrap_or_default());
    }
    let group = api[id].alternatives.first().filter(|group| api[first].alternatives.first() != Some(group));
    if let Some(group) = group {
        origin = pointer::join(&origin, &[extension::EXACTLY_ONE_OF, &group.join(",")]);
        name = name.join(&Name::new(&format!("by {}", group.join(" and "))));
    }
    if let Some(name) = tools.name_of(&origin) {
        return chosen(&origin, &name);
    }
    let suffix = if group.is_some() { "parameter" } else { "body" };
    let qualified = vec![name.join(&Name::new(suffix))];
    Claim { origin, rank: 1, names: vec![name], qualified, suffix: Some(suffix), ..Claim::default() }
}

/// The operation's words without those that its handle says already: `createEnrollmentApiKey` of `enrollment_api_keys` is
/// `create`.
fn short(api: &Api, group: GroupId, whole: &Name) -> Name {
    let family = api[group].family;
    let said: BTreeSet<String> =
        api[group].name.words().iter().chain(api[family].name.words()).map(|word| singular(word)).collect();
    let rest: Vec<Word> = whole.words().iter().filter(|word| !said.contains(&singular(word))).cloned().collect();
    if rest.is_empty() { whole.without_repetition() } else { Name::from_words(rest).without_repetition() }
}

/// Names parameters and, since they are arguments and setters, too, the parts of a form.
fn name_inputs(api: &mut Api, id: OperationId, tools: &mut Tools<'_>) {
    let mut scope = Scope::new(Kind::Parameter, reserved(api, id));
    let parameters = api[id].parameters.clone();
    let parts = match content(api, id) {
        Some(Content::Multipart { parts, .. }) => parts.iter().map(|part| part.wire.clone()).collect(),
        _ => Vec::new(),
    };
    let claims = parameters.iter().map(|parameter| of_parameter(api, id, parameter, tools)).collect::<Vec<_>>();
    let of_parts = parts.iter().map(|wire| of_part(api, id, wire, tools)).collect::<Vec<_>>();
    let mut names = scope.claim(&[claims, of_parts].concat()).into_iter();
    report(api, Kind::Parameter, scope, tools);
    let operation = &mut api[id];
    operation.parameters.iter_mut().zip(&mut names).for_each(|(parameter, name)| parameter.name = name);
    if let Some(Content::Multipart { parts, .. }) = operation.body.as_mut().map(|body| &mut body.content) {
        parts.iter_mut().zip(names).for_each(|(part, name)| part.name = name);
    }
}

/// The methods that a request has, whatever is given to it.
pub(super) fn reserved(api: &Api, id: OperationId) -> impl Iterator<Item = &'static str> + use<> {
    let body = api[id].body.is_some().then_some("body");
    let paging = api[id].found.paging.is_some().then_some(PAGING_METHODS);
    let waiting = api[id].found.waiter.is_some().then_some(WAIT_METHODS);
    let has_choice = api[id].body.as_ref().is_some_and(Body::has_choice);
    let choice = has_choice.then_some(MEDIA_TYPE_METHOD);
    let methods = REQUEST_METHODS.into_iter().chain(body).chain(choice).chain(paging.into_iter().flatten());
    let newer = api[id].needs_version().then_some(NEWER_METHOD);
    methods.chain(waiting.into_iter().flatten()).chain(newer)
}

fn content(api: &Api, id: OperationId) -> Option<&Content> {
    api[id].body.as_ref().map(|body| &body.content)
}

fn of_parameter(api: &Api, id: OperationId, parameter: &Parameter, tools: &mut Tools<'_>) -> Claim {
    let origin = pointer::join(&api[id].origin, &["parameters", &parameter.wire]);
    let location = match parameter.location() {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let keys = tools.keeping.of_operation(api, id).child(&["parameters", location, &parameter.wire]);
    // `id` in the path and `id` in the query: the path keeps the name, wherever the other one is declared.
    let is_first = |other: &&Parameter| other.location() == Location::Path && parameter.location() != Location::Path;
    let first = api[id].parameters.iter().filter(is_first).map(|other| other.wire.clone()).collect();
    input(origin, keys, &parameter.wire, location, first, tools)
}

fn of_part(api: &Api, id: OperationId, wire: &str, tools: &mut Tools<'_>) -> Claim {
    let origin = pointer::join(&api[id].origin, &["requestBody", wire]);
    let first = api[id].parameters.iter().map(|parameter| parameter.wire.clone()).collect();
    let keys = tools.keeping.of_operation(api, id).child(&["parts", wire]);
    let mut claim = input(origin, keys, wire, "part", first, tools);
    claim.rank += 2;
    claim
}

/// The claim of what a caller gives: it says where it is in the request if something else of its name comes first.
fn input(
    origin: String,
    keys: Keys,
    wire: &str,
    location: &'static str,
    first: Vec<String>,
    tools: &mut Tools<'_>,
) -> Claim {
    let name = spelling::name(wire, Kind::Parameter.word());
    let kept = tools.keeping.member(keys, usual(wire, &name).map(|_| Kind::Parameter.print(&name)));
    if let Some(name) = tools.name_of(&origin) {
        return Claim { kept, ..chosen(&origin, &name) };
    }
    let mut claim = Claim { kept, ..derived(origin, Kind::Parameter, wire) };
    claim.suffix = Some(location);
    let with_location = name.join(&Name::new(location));
    if first.iter().any(|first| spelling::name(first, Kind::Parameter.word()) == name) {
        claim.names = vec![with_location];
    } else {
        claim.qualified.insert(0, with_location);
    }
    claim
}
