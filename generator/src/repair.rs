//! Makes a document valid.
//!
//! Published documents break OpenAPI: Kibana's has 235 responses without `description`, 99 references with siblings, 13
//! arrays without `items`, `type: objects`, `required: null`. Typed parsing would refuse the whole document for one of
//! them, and
//! `openapiv3` silently drops the siblings of `$ref`. Every repair is a finding that says what to write instead.

mod availability;
mod header;
mod hoist;
mod inheritance;
mod meaningless;
mod misplaced;
mod node;
mod null;
mod operation;
mod schema;
mod security;
mod tags;
mod typed;
mod values;

pub(crate) use operation::template_names;
pub use typed::{others, parse};

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, walk_mut};

/// How a rule reports: severity, pointer, message, help.
type Log<'l> = dyn FnMut(Severity, &str, String, Option<&str>) + 'l;

/// Repairs a document.
pub fn repair(document: &mut Document, findings: &mut Findings) {
    let sources = &document.sources;
    let mut log = |severity: Severity, pointer: &str, message: String, help: Option<&str>| {
        findings.add(severity, sources.place(pointer), message, help.map(str::to_owned));
    };
    operation::repair_ids(&mut document.root, &mut log);
    walk_mut(&mut document.root, Kind::Document, "", &mut |node, kind, at| {
        availability::repair(node, kind, at, &mut log);
        match kind {
            Kind::Schema => schema::repair(node, at, &mut log),
            Kind::PathItem => operation::repair_path_item(node, at, &mut log),
            Kind::Operation => operation::repair_operation(node, at, &mut log),
            _ => node::repair(node, kind, at, &mut log),
        }
    });
    for (to, from) in inheritance::write_out(document, findings) {
        document.sources.record_moved(&to, &from);
    }
    hoist::hoist(document, findings);
    null::state(document, findings);
    tags::complete(document, findings);
    let sources = &document.sources;
    let mut log = |severity: Severity, pointer: &str, message: String, help: Option<&str>| {
        findings.add(severity, sources.place(pointer), message, help.map(str::to_owned));
    };
    // With every parameter in its place.
    operation::repair_path_parameters(&mut document.root, &mut log);
    // Last, because references may lead anywhere.
    walk_mut(&mut document.root, Kind::Document, "", &mut |node, kind, at| {
        if let (Kind::Schema, Some(schema)) = (kind, node.as_object_mut()) {
            meaningless::remove_unknown(schema, at, &mut log);
        }
    });
}
