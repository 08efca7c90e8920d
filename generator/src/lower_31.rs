//! OpenAPI 3.1 to the forms of 3.0.
//!
//! 3.1 follows JSON Schema: `type: [string, "null"]`, `const`, numeric `exclusiveMinimum`, siblings of `$ref`. Typed
//! parsing and everything behind it know one set of forms, those of 3.0. Documents that call themselves 3.0 also use
//! the newer forms; there each rewrite is a repair.

mod certificates;
mod conditions;
mod devices;
mod events;
mod later;
mod media;
mod methods;
mod names;
mod parts;
mod schema;
mod tuples;
mod types;
mod webhooks;

pub(crate) use later::tag_text;
pub(crate) use media::align_items;
pub(crate) use schema::IDENTITY;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, walk_parts_mut};
use crate::later::{Later, Mark, Marks};

/// How a rewrite is reported: severity, pointer, message, help.
type Log<'l> = dyn FnMut(Severity, &str, &str, Option<&str>) + 'l;

/// What is learned of a part of a document while it is rewritten.
#[derive(Default)]
struct Learned {
    findings: Findings,
    marks: Vec<(String, Mark)>,
    /// The address that the document gives itself.
    address: Option<String>,
}

/// Rewrites a document, and returns what 3.0 cannot say.
pub fn lower_31(document: &mut Document, findings: &mut Findings) -> Later {
    let version = document.root.get("openapi").and_then(Value::as_str).unwrap_or_default().to_owned();
    // 3.2 has the schemas of 3.1.
    let is_31 = version.starts_with("3.1") || version.starts_with("3.2");
    if is_31 {
        allow_parts(document);
    }
    methods::lower(document, version.starts_with("3.2"), findings);
    let webhooks = webhooks::lower(document, findings);
    let schemes = later::schemes(&document.root);
    let certificates = certificates::take(&mut document.root);
    let mut marks = parts::lower(document);
    events::read(document);
    let sources = &document.sources;
    let mut log = |severity: Severity, pointer: &str, message: &str, help: Option<&str>| {
        findings.add(severity, sources.place(pointer), message, help.map(str::to_owned));
    };
    let devices = devices::read(&mut document.root, &mut log);
    let names = Names { schemes, kinds: later::kinds(&document.root) };
    let learned = walk_parts_mut(&mut document.root, |learned: &mut Learned, node, kind, at| {
        let Learned { findings, marks, address } = learned;
        let mut log = |severity: Severity, pointer: &str, message: &str, help: Option<&str>| {
            findings.add(severity, sources.place(pointer), message, help.map(str::to_owned));
        };
        let mark = match kind {
            Kind::MediaType => media::lower(node, at, &mut log),
            Kind::Parameter => node.as_object_mut().and_then(later::lower_parameter),
            Kind::Schema => schema::lower(node, at, is_31, &mut log),
            Kind::Encoding => media::lower_encoding(node, at, is_31, &mut log),
            _ => None,
        };
        lower_node(node, kind, &names, address);
        marks.extend(mark.into_iter().chain(Mark::take(node, kind)).map(|mark| (at.to_owned(), mark)));
    });
    let mut address = None;
    for part in learned {
        findings.append(part.findings);
        marks.extend(part.marks);
        address = address.or(part.address);
    }
    let mut known = Marks::default();
    known.add(marks, &document.sources);
    // Operations of other methods are read once they are valid.
    Later { webhooks, certificates, devices, address, kinds: names.kinds, marks: known, ..Later::default() }
}

/// What names of a document mean, which nodes elsewhere mention.
struct Names {
    schemes: BTreeSet<String>,
    kinds: BTreeMap<String, String>,
}

/// Rewrites a node that is neither a schema nor what one is in.
fn lower_node(node: &mut Value, kind: Kind, names: &Names, address: &mut Option<String>) {
    match kind {
        Kind::Document => with_object(node, |root| {
            *address = lower_root(root);
            later::lower_requirements(root, &names.schemes);
        }),
        Kind::Operation => with_object(node, |operation| {
            later::lower_tags(operation, &names.kinds);
            later::lower_requirements(operation, &names.schemes);
        }),
        Kind::Info | Kind::Response => with_object(node, |node| later::describe(node, "summary")),
        Kind::Server => with_object(node, |server| later::describe(server, "name")),
        Kind::Tag => with_object(node, later::lower_tag),
        Kind::Example => with_object(node, later::lower_example),
        Kind::Components => with_object(node, |components| {
            components.shift_remove("pathItems");
            components.shift_remove("mediaTypes");
        }),
        _ => {}
    }
}

/// A document of components or webhooks alone need not have paths, and one of 3.0 has to.
fn allow_parts(document: &mut Document) {
    if let Some(root) = document.root.as_object_mut()
        && ["components", "webhooks"].iter().any(|key| root.get(*key).is_some_and(Value::is_object))
    {
        root.entry("paths").or_insert_with(|| Value::Object(Map::new()));
    }
}

/// Rewrites the root. Returns the address that the document gives itself.
fn lower_root(root: &mut Map<String, Value>) -> Option<String> {
    root.insert("openapi".to_owned(), Value::String("3.0.3".to_owned()));
    root.shift_remove("jsonSchemaDialect");
    if let Some(license) = root.get_mut("info").and_then(|info| info.get_mut("license")) {
        lower_license(license);
    }
    root.shift_remove("$self")?.as_str().map(str::to_owned)
}

fn with_object(node: &mut Value, lower: impl FnOnce(&mut Map<String, Value>)) {
    if let Some(object) = node.as_object_mut() {
        lower(object);
    }
}

/// 3.1 has the SPDX expression of a licence next to its name, which is free text. 3.0 has the name alone.
fn lower_license(license: &mut Value) {
    if let Some(license) = license.as_object_mut()
        && let Some(identifier) = license.shift_remove("identifier")
        && identifier.is_string()
    {
        license.insert("name".to_owned(), identifier);
    }
}
