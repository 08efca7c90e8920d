//! Documents of which too little is left.
//!
//! A reference to a file that is missing costs an operation its types. Where that happens to most operations of a document,
//! crates that compile are not a success: they say nothing of the API.

use std::collections::BTreeSet;

use super::Valid;
use crate::diagnostic::{Diagnostic, Findings, Severity};
use crate::document::{operation_at, operation_of};
use crate::ir::{Api, Shape, ids};
use crate::pointer;

/// How many causes are named.
const CAUSES: usize = 3;

/// Reports an error if most operations lost their types.
pub(super) fn check(valid: &Valid, api: &Api, findings: &mut Findings) {
    let (mut causes, mut lost) = (Vec::new(), BTreeSet::new());
    let is_typed = |at: &str| {
        let operation = api.operations.iter().find(|operation| operation.origin == at);
        operation.is_some_and(|operation| ids(operation).into_iter().any(|id| api[id].shape != Shape::Json))
    };
    for finding in findings.of(Severity::Degradation) {
        let Some(operation) = operation_around(&finding.place.pointer) else { continue };
        let at = valid.document.sources.bundled_of(&finding.place.file, &operation);
        if !at.iter().any(|at| is_typed(at)) && lost.insert((finding.place.file.clone(), operation)) {
            causes.push(cause(finding));
        }
    }
    // Operations that are left out as a whole are not among those that are there.
    let gone = lost.iter().filter(|(file, at)| {
        let at = valid.document.sources.bundled_of(file, at);
        !api.operations.iter().any(|operation| at.contains(&operation.origin))
    });
    let all = api.documented().count() + gone.count();
    if lost.len() * 2 <= all {
        return;
    }
    causes.truncate(CAUSES);
    let message = format!("{} of {all} operations lost their types: {}", lost.len(), causes.join("; "));
    let help = "correct the document, or generate what is left with `--lenient`".to_owned();
    findings.add(Severity::Error, valid.document.sources.place("/paths"), message, help);
}

/// The operation that a place is in.
fn operation_around(at: &str) -> Option<String> {
    let segments: Vec<String> = pointer::segments(at).take(4).collect();
    operation_of(&segments).map(|(path, method, _)| operation_at(path, &method))
}

fn cause(finding: &Diagnostic) -> String {
    format!("{} ({})", finding.message, finding.place)
}
