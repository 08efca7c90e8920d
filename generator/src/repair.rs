//! Makes a document valid.
//!
//! Published documents break OpenAPI: Kibana's has 235 responses without `description`, 99 references with siblings, 13
//! arrays without `items`, `type: objects`, `required: null`. Typed parsing would refuse the whole document for one of
//! them, and
//! `openapiv3` silently drops the siblings of `$ref`. Every repair is a finding that says what to write instead.

mod availability;
mod header;
mod hoist;
mod info;
mod inheritance;
mod meaningless;
mod media_types;
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
pub use typed::{check, others, parse, path_item};

use std::cell::RefCell;

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, walk_mut, walk_parts_mut};

/// How a rule reports: severity, pointer, message, help.
type Log<'l> = dyn FnMut(Severity, &str, String, Option<&str>) + 'l;

/// How a rule tells that nodes moved, all at once: where each of them is, and where it was.
type Moves<'m> = dyn FnMut(&[(String, String)]) + 'm;

/// Repairs a document.
pub fn repair(document: &mut Document, findings: &mut Findings) {
    // What is found below a node that moved names the place that it came from.
    let sources = RefCell::new(&mut document.sources);
    let mut log = |severity: Severity, pointer: &str, message: String, help: Option<&str>| {
        findings.add(severity, sources.borrow().place(pointer), message, help.map(str::to_owned));
    };
    let mut moves = |moved: &[(String, String)]| sources.borrow_mut().record_together(moved);
    let mut renamed = Vec::new();
    operation::repair_ids(&mut document.root, &mut log);
    walk_mut(&mut document.root, Kind::Document, "", &mut |node, kind, at| {
        availability::repair(node, kind, at, &mut log);
        if matches!(kind, Kind::RequestBody | Kind::Response | Kind::Parameter | Kind::Header) {
            renamed.extend(media_types::repair(node, at, &mut log, &mut moves));
        }
        match kind {
            Kind::Schema => schema::repair(node, at, &mut log, &mut moves),
            Kind::PathItem => operation::repair_path_item(node, at, &mut log, &mut moves),
            Kind::Operation => operation::repair_operation(node, at, &mut log, &mut moves),
            _ => node::repair(node, kind, at, &mut log),
        }
    });
    media_types::follow(&mut document.root, &renamed);
    for (to, from) in inheritance::write_out(document, findings) {
        document.sources.record_moved(&to, &from);
    }
    hoist::hoist(document, findings);
    null::state(document, findings);
    tags::complete(document, findings);
    let sources = RefCell::new(&mut document.sources);
    let mut log = |severity: Severity, pointer: &str, message: String, help: Option<&str>| {
        findings.add(severity, sources.borrow().place(pointer), message, help.map(str::to_owned));
    };
    let mut moves = |moved: &[(String, String)]| sources.borrow_mut().record_together(moved);
    // With every parameter in its place.
    operation::repair_path_parameters(&mut document.root, &mut log, &mut moves);
    // Last, because references may lead anywhere.
    let sources = &document.sources;
    let learned = walk_parts_mut(&mut document.root, |findings: &mut Findings, node, kind, at| {
        if let (Kind::Schema, Some(schema)) = (kind, node.as_object_mut()) {
            meaningless::remove_unknown(schema, at, &mut |severity, pointer, message, help| {
                findings.add(severity, sources.place(pointer), message, help.map(str::to_owned));
            });
        }
    });
    learned.into_iter().for_each(|learned| findings.append(learned));
}
