use std::borrow::Borrow;
use std::collections::BTreeMap;

use openapi_terms::extension;
use openapiv3::{PathItem, ReferenceOr};
use serde_json::Value;

use super::context::Context;
use super::{Lower, availability, docs};
use crate::diagnostic::Severity;
use crate::document::operation_at;
use crate::ir::lowered::Operation;
use crate::ir::{Availability, Docs, GroupId, Method, Name, OperationId, Parameter, PathPiece};
use crate::later::OtherOperation;
use crate::pointer;
use crate::settings::Scope;

impl Lower<'_> {
    /// Lowers every operation, in document order. Returns whether there is one.
    pub(super) fn operations<P: AsRef<str>, I: Borrow<ReferenceOr<PathItem>>>(
        &mut self,
        paths: impl IntoIterator<Item = (P, I)>,
    ) -> bool {
        let mut others: BTreeMap<&str, Vec<(Method, &openapiv3::Operation)>> = BTreeMap::new();
        for OtherOperation { path, method, operation } in &self.later.operations {
            others.entry(path).or_default().push((method.clone(), operation));
        }
        let mut has_operations = false;
        for (path, item) in paths {
            let (path, ReferenceOr::Item(item)) = (path.as_ref(), item.borrow()) else { continue };
            if let Some((_, fragment)) = path.split_once('#') {
                let message =
                    format!("`#{fragment}` is not sent: clients keep the fragment of an address to themselves");
                let help = "describe what tells the operations apart as parameters";
                self.find(Severity::Note, &pointer::join("", &["paths", path]), message, Some(help));
            }
            for (method, operation) in methods(item).chain(others.get(path).into_iter().flatten().cloned()) {
                has_operations = true;
                let at = operation_at(path, &method);
                let family = self.family_of(self.sources.owner_of(&at));
                let Some(group) = self.group_of(&operation.tags, path, family, &at) else { continue };
                self.note_other_tags(&operation.tags, &at);
                let lowered = self.operation(path, method, item, operation, group, &at);
                let id = OperationId::at(self.api.operations.len());
                self.api.operations.push(lowered);
                self.api[group].operations.push(id);
            }
        }
        has_operations
    }

    fn operation(
        &mut self,
        path: &str,
        method: Method,
        item: &PathItem,
        operation: &openapiv3::Operation,
        group: GroupId,
        at: &str,
    ) -> Operation {
        let (id, name) = match &operation.operation_id {
            Some(id) if !Name::new(id).is_empty() => (id.clone(), Name::new(id)),
            _ => (format!("{} {path}", method.as_str()), Name::new(&format!("{} {path}", method.as_str()))),
        };
        let context = Context { family: self.api[group].family, group: Some(group), name: name.clone() };
        let (mut parameters, headers) = self.parameters(item, operation, at, &context);
        order_by_template(&mut parameters, path);
        let body = self.body_of(operation, &method, at);
        let body = body.map(|body| self.request_bodies(body, at, &context));
        let responses = self.responses(&operation.responses, &method, at, &context);
        let written = operation.security.as_ref();
        let security = written.and_then(|written| self.requirement(written, &pointer::push(at, "security")));
        if security.is_none() && written.is_some() {
            self.undescribed.insert(at.to_owned());
        }
        let availability = availability::of(&operation.extensions);
        let mut docs = operation_docs(operation, &availability);
        docs.notes.extend(self.needed_scopes(written));
        Operation {
            origin: at.to_owned(),
            id,
            name,
            group,
            method,
            path: path.to_owned(),
            pieces: pieces(path, &parameters),
            scoped: self.is_scoped(path),
            headers,
            security,
            server: self.operation_server(item, operation, at),
            parameters,
            alternatives: alternatives(operation),
            body: body.unwrap_or_default(),
            accept: responses.accept,
            notations: responses.notations,
            success: responses.success,
            end: responses.end,
            success_statuses: responses.success_statuses,
            success_reasons: responses.success_reasons,
            error_statuses: responses.error_statuses,
            error_bodies: responses.error_bodies,
            answer_headers: responses.headers,
            docs,
            availability,
            found: (),
        }
    }

    /// Whether a path may have the scope's prefix.
    fn is_scoped(&mut self, path: &str) -> bool {
        let Some(Scope { except, .. }) = &self.api.settings.scope else { return false };
        let matching: Vec<String> = except
            .iter()
            .filter(|entry| if entry.ends_with('/') { path.starts_with(entry.as_str()) } else { *entry == path })
            .cloned()
            .collect();
        let is_scoped = matching.is_empty();
        matching.iter().for_each(|entry| self.entries.mark_used(&["scope", "except", entry]));
        is_scoped
    }
}

/// The groups in `x-exactly-one-of: [id, [list, position]]`. What is neither a name nor a list of names is an empty group.
fn alternatives(operation: &openapiv3::Operation) -> Vec<Vec<String>> {
    let name = |value: &Value| value.as_str().map(str::to_owned);
    let group = |value: &Value| match value {
        Value::Array(names) => names.iter().map(name).collect::<Option<Vec<String>>>().unwrap_or_default(),
        value => name(value).into_iter().collect(),
    };
    match operation.extensions.get(extension::EXACTLY_ONE_OF) {
        None => Vec::new(),
        Some(Value::Array(groups)) => groups.iter().map(group).collect(),
        Some(_) => vec![Vec::new()],
    }
}

fn methods(item: &PathItem) -> impl Iterator<Item = (Method, &openapiv3::Operation)> {
    [
        (Method::Get, &item.get),
        (Method::Put, &item.put),
        (Method::Post, &item.post),
        (Method::Delete, &item.delete),
        (Method::Options, &item.options),
        (Method::Head, &item.head),
        (Method::Patch, &item.patch),
        (Method::Trace, &item.trace),
    ]
    .into_iter()
    .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
}

/// Path parameters come first, in the order of the template.
fn order_by_template(parameters: &mut [Parameter], path: &str) {
    parameters.sort_by_key(|parameter| match parameter.location() {
        crate::ir::Location::Path => path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(path.len()),
        _ => path.len() + 1,
    });
}

fn pieces(path: &str, parameters: &[Parameter]) -> Vec<PathPiece> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        pieces.push(PathPiece::Literal(literal.to_owned()));
        match parameters.iter().position(|p| p.location() == crate::ir::Location::Path && p.wire == name) {
            Some(index) => pieces.push(PathPiece::Parameter(index)),
            None => pieces.push(PathPiece::Literal(format!("{{{name}}}"))),
        }
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push(PathPiece::Literal(rest.to_owned()));
    }
    pieces.retain(|piece| !matches!(piece, PathPiece::Literal(text) if text.is_empty()));
    pieces
}

fn operation_docs(operation: &openapiv3::Operation, availability: &Availability) -> Docs {
    let mut docs = docs::from_text(operation.summary.as_deref(), operation.description.as_deref());
    docs.deprecated = operation.deprecated;
    if let Some(privileges) = operation.extensions.get("x-privileges").and_then(Value::as_object) {
        for (key, word) in [("all", "all of"), ("any", "any of")] {
            let Some(names) = privileges.get(key).and_then(Value::as_array) else { continue };
            let names: Vec<String> =
                names.iter().filter_map(|name| name.as_str()).map(|name| format!("`{name}`")).collect();
            match names.as_slice() {
                [] => {}
                [only] => docs.notes.push(format!("Required privilege: {only}.")),
                several => docs.notes.push(format!("Required privileges: {word} {}.", several.join(", "))),
            }
        }
    }
    docs.notes.extend(operation.external_docs.as_ref().map(|more| match &more.description {
        Some(text) => format!("{}: {}", text.trim().trim_end_matches(['.', ':']), more.url.trim()),
        None => format!("More: {}", more.url.trim()),
    }));
    availability::describe(&mut docs, availability);
    docs.notes.extend(docs::inferred(&operation.extensions));
    docs
}
