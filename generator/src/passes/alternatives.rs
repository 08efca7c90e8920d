//! Operations that need one of several parameters, such as one of two ids.
//!
//! OpenAPI can say of each parameter whether it is required, and not that exactly one of them is: `x-exactly-one-of` does. A call
//! with setters for all of them would be sent without any. Each alternative is a form of its own, which takes what it needs as
//! arguments: `get(id)` and `get_by_isbn(isbn)`.

use super::Tools;
use super::settle::add_form;
use crate::diagnostic::Severity;
use crate::ir::{Api, Location, Operation, OperationId};

const HELP: &str = "write `[id, [list, position]]`, with names of parameters that are not required";

/// Adds a form for each alternative but the first one, which is that of the operation itself.
pub(super) fn split(api: &mut Api, tools: &mut Tools<'_>) {
    for id in api.operation_ids().collect::<Vec<OperationId>>() {
        let alternatives = std::mem::take(&mut api[id].alternatives);
        let Some((first, others)) = alternatives.split_first() else { continue };
        if let Some(problem) = problem(&api[id], &alternatives) {
            if api[id].found.first.is_none() {
                let message = format!("`x-exactly-one-of` {problem} and is ignored");
                tools.find(Severity::Repair, &api[id].origin.clone(), message, Some(HELP));
            }
            continue;
        }
        for group in others {
            let mut form = form(&api[id], &alternatives, group);
            form.found.first.get_or_insert(id);
            add_form(api, form);
        }
        api[id] = form(&api[id], &alternatives, first);
    }
}

/// Why the groups do not tell what a call needs.
fn problem(operation: &Operation, alternatives: &[Vec<String>]) -> Option<String> {
    let is_optional = |name: &String| {
        let mut parameters = operation.parameters.iter();
        parameters.any(|known| known.wire == *name && known.location() != Location::Path && !known.required)
    };
    let names = || alternatives.iter().flatten();
    if let Some(name) = names().find(|name| !is_optional(name)) {
        return Some(format!("names `{name}`, which is not an optional parameter of the operation,"));
    }
    let is_repeated = |index: usize| alternatives[..index].contains(&alternatives[index]);
    let says_nothing = alternatives.len() < 2 || alternatives.iter().any(Vec::is_empty);
    let is_said_twice = (0..alternatives.len()).any(is_repeated);
    (says_nothing || is_said_twice).then(|| "is not a list of different alternatives".to_owned())
}

/// The operation with one of its alternatives.
fn form(operation: &Operation, alternatives: &[Vec<String>], group: &[String]) -> Operation {
    let mut form = operation.clone();
    form.alternatives = vec![group.to_vec()];
    form.parameters.retain(|parameter| {
        let is_choice =
            parameter.location() != Location::Path && alternatives.iter().flatten().any(|name| *name == parameter.wire);
        !is_choice || group.contains(&parameter.wire)
    });
    for parameter in form.parameters.iter_mut().filter(|parameter| group.contains(&parameter.wire)) {
        parameter.required = true;
    }
    form
}
