use openapi_terms::{ADDITIONAL_OPERATIONS, Method};
use openapiv3::{Components, OpenAPI, PathItem, ReferenceOr};
use rayon::prelude::*;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, Sources, children_mut, operation_at};
use crate::later::OtherOperation;

use super::misplaced::noun;

/// Parses a repaired document. A node that typed parsing still refuses becomes raw JSON, or is left out.
pub fn parse(document: &mut Document, findings: &mut Findings) -> Option<OpenAPI> {
    let parsed =
        whole(&document.root, |paths| paths.map(|(path, item)| Some((path.clone(), path_item(path, item)?))).collect());
    parsed.or_else(|| without_refused(document, findings))
}

/// The same without paths, which are parsed and dropped. In types they are larger than all of the document: whoever needs them one by
/// one takes them from [`path_item`].
pub fn check(document: &mut Document, findings: &mut Findings) -> Option<OpenAPI> {
    let is_typed = |(path, item): (&String, &Value)| path_item(path, item).is_some();
    let parsed = whole(&document.root, |paths| paths.all(is_typed).then(Vec::new));
    let mut parsed = parsed.or_else(|| without_refused(document, findings))?;
    parsed.paths.paths.clear();
    Some(parsed)
}

/// A path of a document that was checked, in types.
pub fn path_item(path: &str, item: &Value) -> Option<ReferenceOr<PathItem>> {
    ReferenceOr::deserialize(item).ok().filter(|_| path.starts_with('/'))
}

fn without_refused(document: &mut Document, findings: &mut Findings) -> Option<OpenAPI> {
    let mut giving_up = GivingUp { sources: &document.sources, findings, moved: Vec::new() };
    giving_up.settle(&mut document.root, Kind::Document, "");
    let moved = giving_up.moved;
    moved.iter().for_each(|moved| document.sources.record_together(moved));
    match serde_path_to_error::deserialize::<_, OpenAPI>(&document.root) {
        Ok(parsed) => Some(parsed),
        Err(cause) => {
            let message = format!("the document cannot be read as OpenAPI 3.0: {cause}");
            let help = "correct what the message names".to_owned();
            findings.add(Severity::Error, document.sources.place(""), message, help);
            None
        }
    }
}

/// A document of which typed parsing refuses nothing. Paths are parsed one by one, several at a time: as a whole, they would be
/// copied first.
fn whole<'r>(
    root: &'r Value,
    parse: impl FnOnce(rayon::vec::IntoIter<(&'r String, &'r Value)>) -> Option<Vec<(String, ReferenceOr<PathItem>)>> + Send,
) -> Option<OpenAPI> {
    let root = root.as_object()?;
    let (paths, rest): (Vec<_>, Vec<_>) =
        root.get("paths")?.as_object()?.iter().partition(|(key, _)| key.starts_with('/'));
    let (paths, components) = rayon::join(
        || parse(paths.into_par_iter()),
        || root.get("components").map_or(Some(None), |components| Option::<Components>::deserialize(components).ok()),
    );
    let copied = |(key, value): (&String, &Value)| (key.clone(), value.clone());
    let small = root.iter().filter(|(key, _)| !["components", "paths"].contains(&key.as_str()));
    let mut small: Map<String, Value> = small.map(copied).collect();
    small.insert("paths".to_owned(), Value::Object(rest.into_iter().map(copied).collect()));
    let mut parsed = OpenAPI::deserialize(Value::Object(small)).ok()?;
    parsed.paths.paths = paths?.into_iter().collect();
    parsed.components = components?;
    Some(parsed)
}

/// The operations of methods that 3.0 has no keys for, in types. One that typed parsing refuses is left out.
pub fn others(document: &mut Document, findings: &mut Findings) -> Vec<OtherOperation> {
    let mut giving_up = GivingUp { sources: &document.sources, findings, moved: Vec::new() };
    let mut others = Vec::new();
    let Some(paths) = document.root.get_mut("paths").and_then(Value::as_object_mut) else { return others };
    for (path, item) in paths {
        let Some(item) = item.as_object_mut() else { continue };
        let mut is_typed = |method: Method, node: &mut Value| {
            let at = operation_at(path, &method);
            let is_accepted = giving_up.settle(node, Kind::Operation, &at);
            let typed = openapiv3::Operation::deserialize(&*node).ok().filter(|_| is_accepted);
            let is_typed = typed.is_some();
            others.extend(typed.map(|operation| OtherOperation { path: path.clone(), method, operation }));
            is_typed
        };
        item.retain(|key, node| match (Method::of_key(key), node) {
            (Some(method @ Method::Other(_)), node) => is_typed(method, node),
            (None, Value::Object(others)) if key == ADDITIONAL_OPERATIONS => {
                others.retain(|name, node| Method::of_name(name).is_some_and(|method| is_typed(method, node)));
                true
            }
            _ => true,
        });
    }
    let moved = giving_up.moved;
    moved.iter().for_each(|moved| document.sources.record_together(moved));
    others
}

/// Drops the nodes that are refused: `openapiv3` itself does not say where it failed.
struct GivingUp<'d> {
    sources: &'d Sources,
    findings: &'d mut Findings,
    /// Where entries of lists are and where they were, list by list. What is inside of an entry comes before the entry.
    moved: Vec<Vec<(String, String)>>,
}

impl GivingUp<'_> {
    /// Whether a node is accepted once what is refused below it has been dropped. Nothing is refused below a node that is
    /// accepted.
    fn settle(&mut self, node: &mut Value, kind: Kind, at: &str) -> bool {
        if is_typed(kind) && refusal(node, kind).is_none() {
            return true;
        }
        let moved = children_mut(node, kind, at, &mut |child, kind, at| self.settle(child, kind, at));
        self.moved.push(moved);
        match refusal(node, kind) {
            None => true,
            Some(cause) => self.give_up(node, kind, at, &cause),
        }
    }

    /// A schema stays, as any JSON; other nodes do not.
    fn give_up(&mut self, node: &mut Value, kind: Kind, at: &str, cause: &str) -> bool {
        let place = self.sources.place(at);
        if kind == Kind::Schema {
            *node = json!({});
            let message = format!("the schema cannot be read and became raw JSON: {cause}");
            self.findings.add(Severity::Degradation, place, message, "correct the schema".to_owned());
            return true;
        }
        // These are not used.
        let is_lost = !matches!(kind, Kind::Example | Kind::Tag | Kind::Header | Kind::Encoding);
        let severity = if is_lost { Severity::Degradation } else { Severity::Repair };
        self.findings.add(
            severity,
            place,
            format!("{} cannot be read and is left out: {cause}", noun(kind)),
            "correct it".to_owned(),
        );
        false
    }
}

/// Whether there is a type that nodes of a kind are tried with.
fn is_typed(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Document | Kind::Info | Kind::Paths | Kind::Components | Kind::Responses | Kind::Link | Kind::Callback
    )
}

/// Why typed parsing does not take a node.
fn refusal(node: &Value, kind: Kind) -> Option<String> {
    match kind {
        Kind::Schema => refusal_as::<ReferenceOr<openapiv3::Schema>>(node),
        Kind::Parameter => refusal_as::<ReferenceOr<openapiv3::Parameter>>(node),
        Kind::Response => refusal_as::<ReferenceOr<openapiv3::Response>>(node),
        Kind::RequestBody => refusal_as::<ReferenceOr<openapiv3::RequestBody>>(node),
        Kind::Header => refusal_as::<ReferenceOr<openapiv3::Header>>(node),
        Kind::MediaType => refusal_as::<openapiv3::MediaType>(node),
        Kind::Encoding => refusal_as::<openapiv3::Encoding>(node),
        Kind::Example => refusal_as::<ReferenceOr<openapiv3::Example>>(node),
        Kind::SecurityScheme => refusal_as::<ReferenceOr<openapiv3::SecurityScheme>>(node),
        Kind::Operation => refusal_as::<openapiv3::Operation>(node),
        Kind::Tag => refusal_as::<openapiv3::Tag>(node),
        Kind::Server => refusal_as::<openapiv3::Server>(node),
        Kind::PathItem => refusal_as::<ReferenceOr<openapiv3::PathItem>>(node),
        _ => None,
    }
}

fn refusal_as<'n, T: Deserialize<'n>>(node: &'n Value) -> Option<String> {
    serde_path_to_error::deserialize::<_, T>(node).err().map(|cause| cause.to_string())
}
