//! References to a node of another kind.
//!
//! `responses: {400: {$ref: '#/components/schemas/Error'}}` is not valid, and what it means is plain: an answer that is this
//! schema as JSON. A parameter in place of a schema means the parameter's schema, and so on. Where nothing is meant, the
//! reference is left out. Each such reference is one finding.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::diagnostic::{Findings, Severity};
use crate::document::{self, Document, Kind, children_mut, resolved, walk};
use crate::pointer;

/// Replaces references to nodes of another kind by what they mean.
pub(super) fn understand(document: &mut Document, findings: &mut Findings) {
    let references = references(&document.root);
    if references.is_empty() {
        return;
    }
    let kinds = kinds(&document.root, &references);
    let mut plan = BTreeMap::new();
    for (at, (wanted, target)) in references {
        let Some(found) = kinds.get(&target).copied() else { continue };
        if found == wanted {
            // By way of other references, which may be of another kind.
            plan.insert(at, Some(json!({ "$ref": format!("#{target}") })));
            continue;
        }
        let meant = document.root.pointer(&target).and_then(|node| meaning(wanted, found, &target, node));
        let what = format!("`$ref` leads to {} where {} belongs", noun(found), noun(wanted));
        let (severity, message) = match (&meant, wanted) {
            (Some(_), _) => (Severity::Repair, format!("{what}; {}", read_as(wanted, found))),
            (None, Kind::Schema) => (Severity::Degradation, format!("{what}; it became raw JSON")),
            (None, _) => (Severity::Degradation, format!("{what}; it is left out")),
        };
        let help = format!("refer to {} of the document", noun(wanted));
        findings.add(severity, document.sources.place(&at), message, help);
        plan.insert(at, meant);
    }
    let mut moved = Vec::new();
    rewrite(&mut document.root, Kind::Document, "", &plan, &mut moved);
    moved.iter().for_each(|moved| document.sources.record_together(moved));
}

/// The references that do not lead to a component of their kind: their places, with what is wanted and the target behind
/// other references.
fn references(root: &Value) -> BTreeMap<String, (Kind, String)> {
    let mut found = BTreeMap::new();
    walk(root, Kind::Document, "", &mut |node, kind, at| {
        let is_read = !matches!(kind, Kind::Link | Kind::Callback | Kind::SecurityScheme | Kind::PathItem);
        let Some(section) = kind.section().filter(|_| is_read) else { return };
        if let Some(reference) = node.get("$ref").and_then(Value::as_str)
            && pointer::component(reference, section).is_none()
            && let (Some(target), meant) = resolved(root, node)
            && document::local_reference(meant).is_none()
        {
            found.insert(at.to_owned(), (kind, target.into_owned()));
        }
    });
    found
}

/// The kinds of the targets that are nodes of the document.
fn kinds(root: &Value, references: &BTreeMap<String, (Kind, String)>) -> BTreeMap<String, Kind> {
    let mut kinds: BTreeMap<&str, Option<Kind>> =
        references.values().map(|(_, target)| (target.as_str(), None)).collect();
    walk(root, Kind::Document, "", &mut |_, kind, at| {
        if let Some(known) = kinds.get_mut(at) {
            *known = Some(kind);
        }
    });
    kinds.into_iter().filter_map(|(target, kind)| Some((target.to_owned(), kind?))).collect()
}

/// What is meant by a reference to a node of another kind.
fn meaning(wanted: Kind, found: Kind, target: &str, node: &Value) -> Option<Value> {
    if is_like(node, wanted) {
        return Some(node.clone());
    }
    let reference = || json!({ "$ref": format!("#{target}") });
    let json_content = || json!({ "application/json": { "schema": reference() } });
    match (wanted, found) {
        (Kind::Response, Kind::Schema) => Some(json!({ "description": "", "content": json_content() })),
        (Kind::RequestBody, Kind::Schema) => Some(json!({ "content": json_content() })),
        (Kind::Header, Kind::Schema) => Some(json!({ "schema": reference() })),
        (Kind::Response, Kind::RequestBody) => Some(json!({ "description": "", "content": node.get("content")? })),
        (Kind::RequestBody, Kind::Response) => Some(json!({ "content": node.get("content")? })),
        (Kind::Schema, Kind::Parameter | Kind::Header) if node.get("schema").is_some() => node.get("schema").cloned(),
        (Kind::Schema, Kind::MediaType) => {
            node.get("schema").map(|_| json!({ "$ref": format!("#{}", pointer::push(target, "schema")) }))
        }
        (Kind::Schema, Kind::Parameter | Kind::Header | Kind::RequestBody | Kind::Response) => {
            let content = node.get("content")?.as_object()?;
            let name = content.keys().find(|name| name.contains("json")).or_else(|| content.keys().next())?;
            content.get(name)?.get("schema")?;
            Some(json!({ "$ref": format!("#{}", pointer::join(target, &["content", name, "schema"])) }))
        }
        (Kind::Header, Kind::Parameter) => {
            let mut header = node.as_object()?.clone();
            header.retain(|key, _| !matches!(key.as_str(), "name" | "in"));
            Some(Value::Object(header))
        }
        (Kind::Parameter, Kind::Header) => {
            let mut parameter = node.as_object()?.clone();
            let name = pointer::segments(target).last()?;
            parameter.insert("name".to_owned(), json!(name));
            parameter.insert("in".to_owned(), json!("header"));
            Some(Value::Object(parameter))
        }
        _ => None,
    }
}

/// Whether a node is written as one of another kind: it is in the wrong section of `components`.
fn is_like(node: &Value, kind: Kind) -> bool {
    let has = |key: &str| node.get(key).is_some();
    match kind {
        Kind::Response => has("content") && has("description"),
        Kind::RequestBody => has("content") && !has("in"),
        Kind::Parameter => has("name") && has("in"),
        _ => false,
    }
}

pub(super) fn noun(kind: Kind) -> &'static str {
    match kind {
        Kind::Schema => "a schema",
        Kind::Response => "a response",
        Kind::Parameter => "a parameter",
        Kind::Example => "an example",
        Kind::RequestBody => "a request body",
        Kind::Header => "a header",
        Kind::MediaType => "a media type",
        Kind::Operation => "an operation",
        Kind::PathItem => "a path",
        Kind::Encoding => "an encoding",
        Kind::Tag => "a tag",
        Kind::Server => "a server",
        Kind::SecurityScheme => "a security scheme",
        _ => "something else",
    }
}

fn read_as(wanted: Kind, found: Kind) -> &'static str {
    match (wanted, found) {
        (Kind::Response | Kind::RequestBody, Kind::Schema) => "it is read as JSON of this schema",
        (Kind::Schema, _) => "its schema is taken",
        _ => "it is read as if it were one",
    }
}

/// Where the entries of a list are, and where they were.
type Moved = Vec<(String, String)>;

fn rewrite(node: &mut Value, kind: Kind, at: &str, plan: &BTreeMap<String, Option<Value>>, moved: &mut Vec<Moved>) {
    let up = children_mut(node, kind, at, &mut |child, kind, at| match plan.get(at) {
        Some(Some(meant)) => {
            *child = meant.clone();
            true
        }
        Some(None) if kind == Kind::Schema => {
            *child = json!({});
            true
        }
        Some(None) => false,
        None => {
            rewrite(child, kind, at, plan, moved);
            true
        }
    });
    // What is inside of an entry comes before the entry.
    moved.push(up);
}
