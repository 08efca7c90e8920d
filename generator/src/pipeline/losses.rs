//! Documents of which too little is left.
//!
//! A reference to a file that is missing costs an operation its types. Where that happens to most operations of a document,
//! crates that compile are not a success: they say nothing of the API.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use serde_json::Value;

use super::rest::Rest;
use crate::diagnostic::{Diagnostic, Findings, Place, Severity};
use crate::document::{ANNOTATIONS, Kind, Sources, local_reference, operation_at, operation_of, walk};
use crate::ir::{Api, Operation, Shape, TypeId, ids};
use crate::load::parse;
use crate::pointer;

/// How many causes are named.
const CAUSES: usize = 3;

/// What says of a schema which values it admits.
const SHAPES: [&str; 14] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "enum",
    "format",
    "if",
    "items",
    "oneOf",
    "patternProperties",
    "prefixItems",
    "properties",
    "type",
];

/// A file, as reports call it, and a pointer in it.
type Written = (String, String);

/// Reports an error if most operations lost their types.
pub(super) fn check(rest: &Rest, sources: &Sources, api: &Api, findings: &mut Findings) {
    let (mut causes, mut lost) = (Vec::new(), BTreeSet::new());
    let operation = |at: &String| api.operations.iter().find(|operation| operation.origin == *at);
    for finding in findings.of(Severity::Degradation) {
        let Some(at) = operation_around(&finding.place.pointer) else { continue };
        let known = sources.bundled_of(&finding.place.file, &at);
        let is_left = known.iter().filter_map(operation).any(|operation| keeps_types(api, operation, finding, &at));
        if !is_left && lost.insert((finding.place.file.clone(), at)) {
            causes.push(cause(finding));
        }
    }
    let raw: Vec<&Operation> = api.documented().filter(|operation| is_raw(api, operation)).collect();
    // Most documents keep so much that the causes need not be looked for, which reads the files once more.
    if (lost.len() + raw.len()) * 2 <= api.documented().count() {
        return;
    }
    let shared = Shared::of(&rest.root(), sources, findings);
    for operation in raw {
        if let Some(finding) = shared.causes.get(&operation.origin)
            && lost.insert(sources.written(&operation.origin))
        {
            causes.push(cause(finding));
        }
    }
    // Operations that are left out as a whole are not among those that are there.
    let gone = lost.iter().filter(|(file, at)| !sources.bundled_of(file, at).iter().any(|at| operation(at).is_some()));
    let all = api.documented().count() + gone.count();
    if lost.len() * 2 <= all {
        return;
    }
    let mut named = HashSet::new();
    causes.retain(|cause| named.insert(cause.clone()));
    causes.truncate(CAUSES);
    let message = format!("{} of {all} operations lost their types: {}", lost.len(), causes.join("; "));
    let help = "correct the document, or generate what is left with `--lenient`".to_owned();
    findings.add(Severity::Error, sources.place("/paths"), message, help);
}

/// What an operation sends and answers.
fn content(operation: &Operation) -> Vec<TypeId> {
    ids(&operation.body).into_iter().chain(ids(&operation.success)).collect()
}

/// Whether an operation sends or answers JSON, and nothing is known of it.
fn is_raw(api: &Api, operation: &Operation) -> bool {
    let content = content(operation);
    !content.is_empty() && content.iter().all(|id| is_raw_type(api, *id))
}

/// Whether nothing is known of a type: any JSON, or a list of that.
fn is_raw_type(api: &Api, mut id: TypeId) -> bool {
    let mut seen = BTreeSet::new();
    while let Shape::List(item) = &api[id].shape {
        if !seen.insert(id) {
            return false;
        }
        id = item.id;
    }
    api[id].shape == Shape::Json
}

/// Whether an operation has types in spite of a finding in it. One that sends and answers no JSON has lost something only where
/// its body or an answer is gone.
fn keeps_types(api: &Api, operation: &Operation, finding: &Diagnostic, at: &str) -> bool {
    if !content(operation).is_empty() {
        return !is_raw(api, operation);
    }
    let inside = finding.place.pointer.strip_prefix(at).unwrap_or_default();
    let is_content = ["/requestBody", "/responses"].iter().any(|part| inside.starts_with(part));
    !is_content || inside.contains("/headers/")
}

/// The findings that operations reach by what they share: schemas that say nothing, for a reason.
struct Shared<'f> {
    /// The finding that costs a component or an operation a schema, by its place in the bundled document.
    causes: HashMap<String, &'f Diagnostic>,
}

impl<'f> Shared<'f> {
    fn of(root: &Value, sources: &Sources, findings: &'f Findings) -> Self {
        let mut causes: HashMap<String, &Diagnostic> = HashMap::new();
        let losses = [Severity::Degradation, Severity::Repair].into_iter().flat_map(|severity| findings.of(severity));
        let mut found: HashMap<Written, &Diagnostic> = HashMap::new();
        for finding in losses {
            found.entry((finding.place.file.clone(), finding.place.pointer.clone())).or_insert(finding);
        }
        if found.is_empty() {
            return Self { causes };
        }
        let mut users: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut open = Vec::new();
        let mut texts = Texts { sources, parsed: HashMap::new() };
        walk(root, Kind::Document, "", &mut |node, kind, at| {
            let Some(owner) = owner(at) else { return };
            if let Some(target) = local_reference(node).and_then(self::owner) {
                users.entry(target).or_default().push(owner);
            } else if kind == Kind::Schema
                && says_nothing(node)
                && let Some(finding) = found.get(&sources.written(at))
                && texts.describe(&finding.place)
                && causes.insert(owner.clone(), *finding).is_none()
            {
                open.push(owner);
            }
        });
        while let Some(owner) = open.pop() {
            let Some(finding) = causes.get(&owner).copied() else { continue };
            for user in users.remove(&owner).unwrap_or_default() {
                if !causes.contains_key(&user) {
                    causes.insert(user.clone(), finding);
                    open.push(user);
                }
            }
        }
        Self { causes }
    }
}

/// The files as they are written, each read once somebody asks.
struct Texts<'s> {
    sources: &'s Sources,
    parsed: HashMap<String, Option<Value>>,
}

impl Texts<'_> {
    /// Whether the schema that is written at a place says what it admits. One that never did has lost nothing, whatever was
    /// wrong with its description or its default.
    fn describe(&mut self, place: &Place) -> bool {
        let root = self.parsed.entry(place.file.clone()).or_insert_with(|| {
            let source = self.sources.files().iter().find(|source| source.file == place.file)?;
            parse(&source.file, source.text.as_bytes()).ok().map(|(root, _)| root)
        });
        match root.as_ref().and_then(|root| root.pointer(&place.pointer)) {
            Some(Value::Object(schema)) => SHAPES.iter().any(|key| schema.contains_key(*key)),
            Some(schema) => !schema.is_null() && !schema.is_boolean(),
            // Somebody else wrote it: an overlay.
            None => true,
        }
    }
}

/// The component or the operation that a place of the bundled document is in.
fn owner(at: &str) -> Option<String> {
    let mut segments = pointer::segments(at).take(3);
    match (segments.next()?.as_str(), segments.next(), segments.next()) {
        ("components", Some(section), Some(name)) => Some(pointer::join("", &["components", &section, &name])),
        _ => operation_around(at),
    }
}

/// Whether a schema admits anything.
fn says_nothing(schema: &Value) -> bool {
    let is_annotation = |key: &String| ANNOTATIONS.contains(&key.as_str()) || key.starts_with("x-");
    schema.as_object().is_some_and(|schema| schema.keys().all(is_annotation))
}

/// The operation that a place is in.
fn operation_around(at: &str) -> Option<String> {
    let segments: Vec<String> = pointer::segments(at).take(4).collect();
    operation_of(&segments).map(|(path, method, _)| operation_at(path, &method))
}

fn cause(finding: &Diagnostic) -> String {
    format!("{} ({})", finding.message, finding.place)
}
