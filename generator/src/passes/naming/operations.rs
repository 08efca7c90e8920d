use std::collections::BTreeSet;

use super::super::Tools;
use super::scope::Scope;
use super::values;
use crate::ir::{Api, Content, GroupId, Location, Name, OperationId, Parameter, Success};
use crate::lower::singular;

/// What every request has already.
const RESERVED: [&str; 2] = ["send", "request_timeout"];
/// What requests have whose operations answer page by page.
const RESERVED_PAGING: [&str; 2] = ["items", "pages"];

/// Names methods, request types, arguments and setters.
pub(super) fn name(api: &mut Api, tools: &mut Tools<'_>) {
    for group in api.group_ids() {
        let handle = api[group].name.pascal();
        let mut scope = Scope::new("operation", Name::pascal, &[&handle]);
        let mut operations = api[group].operations.clone();
        operations.sort_by(|a, b| api[*a].origin.cmp(&api[*b].origin));
        for id in operations {
            name_one(api, group, id, &mut scope, tools);
            name_parameters(api, id, tools);
        }
    }
}

fn name_one(api: &mut Api, group: GroupId, id: OperationId, scope: &mut Scope, tools: &mut Tools<'_>) {
    let origin = api[id].origin.clone();
    let is_curated = api.settings.is_curated;
    let whole = api[id].name.clone();
    let name = match tools.name_of(&origin) {
        Some(chosen) => scope.claim([Name::new(&chosen)], &origin, true, tools),
        None => {
            let path = Name::new(&format!("{} {}", api[id].method.as_str(), api[id].path));
            scope.claim([short(api, group, &whole), whole, path], &origin, is_curated, tools)
        }
    };
    if let Success::ByStatus { name: success, .. } = &mut api[id].success {
        *success = name.join(&Name::new("success"));
    }
    api[id].name = name;
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

/// Parts of a form are arguments and setters like parameters.
fn name_parts(api: &mut Api, id: OperationId, scope: &mut Scope, tools: &mut Tools<'_>) {
    let origin = api[id].origin.clone();
    let is_curated = api.settings.is_curated;
    let Some(Content::Multipart { parts }) = api[id].body.as_ref().map(|body| body.content.clone()) else { return };
    let names: Vec<Name> = parts
        .iter()
        .map(|part| {
            let at = crate::pointer::join(&origin, &["requestBody", &part.wire]);
            match tools.name_of(&at) {
                Some(chosen) => scope.claim([Name::new(&chosen)], &at, true, tools),
                None => {
                    let mut candidates = values::candidates(&part.wire, "part");
                    candidates.insert(1, candidates[0].join(&Name::new("part")));
                    scope.claim(candidates, &at, is_curated, tools)
                }
            }
        })
        .collect();
    if let Some(Content::Multipart { parts }) = api[id].body.as_mut().map(|body| &mut body.content) {
        parts.iter_mut().zip(names).for_each(|(part, name)| part.name = name);
    }
}

fn name_parameters(api: &mut Api, id: OperationId, tools: &mut Tools<'_>) {
    let mut reserved = RESERVED.to_vec();
    if api[id].body.is_some() {
        reserved.push("body");
    }
    if api[id].paging.is_some() {
        reserved.extend(RESERVED_PAGING);
    }
    let mut scope = Scope::new("parameter", Name::snake, &reserved);
    let origin = api[id].origin.clone();
    let is_curated = api.settings.is_curated;
    for index in 0..api[id].parameters.len() {
        let parameter = api[id].parameters[index].clone();
        let at = crate::pointer::join(&origin, &["parameters", &parameter.wire]);
        let location = Name::new(match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        });
        let name = match tools.name_of(&at) {
            Some(chosen) => scope.claim([Name::new(&chosen)], &at, true, tools),
            None => {
                let mut candidates = values::candidates(&parameter.wire, "parameter");
                // `id` in the path and `id` in the query: the path keeps the name, wherever the other one is declared.
                let is_path = parameter.location == Location::Path;
                let is_shared = |other: &Parameter| {
                    other.location == Location::Path && values::candidates(&other.wire, "parameter")[0] == candidates[0]
                };
                let with_location = candidates[0].join(&location);
                if !is_path && api[id].parameters.iter().any(is_shared) {
                    candidates = vec![with_location];
                } else {
                    candidates.insert(1, with_location);
                }
                scope.claim(candidates, &at, is_curated, tools)
            }
        };
        api[id].parameters[index].name = name;
    }
    name_parts(api, id, &mut scope, tools);
}
