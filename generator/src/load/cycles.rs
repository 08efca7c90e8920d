//! References that lead back to themselves.
//!
//! `A: {$ref: B}` with `B: {$ref: A}` defines nothing, and following it never ends. A schema whose properties
//! lead back to it is recursive, which is something else.

use std::collections::{BTreeSet, HashMap};

use serde_json::Value;

use crate::diagnostic::{Findings, Severity};
use crate::document::{Kind, Sources, local_reference, walk};

/// Reports each cycle of nodes that are only references, once.
pub(crate) fn check(root: &Value, sources: &Sources, findings: &mut Findings) {
    let mut next: HashMap<String, String> = HashMap::new();
    walk(root, Kind::Document, "", &mut |node, _, at| {
        if let Some(target) = local_reference(node) {
            next.insert(at.to_owned(), target.to_owned());
        }
    });
    let starts: BTreeSet<&String> = next.keys().collect();
    let mut settled: BTreeSet<&str> = BTreeSet::new();
    for start in starts {
        let mut trail: Vec<&str> = Vec::new();
        let mut at = start.as_str();
        while settled.insert(at) {
            trail.push(at);
            let Some(target) = next.get(at) else { break };
            at = target;
        }
        if let Some(first) = trail.iter().position(|known| *known == at).filter(|_| next.contains_key(at)) {
            report(&trail[first..], sources, findings);
        }
    }
}

fn report(cycle: &[&str], sources: &Sources, findings: &mut Findings) {
    let Some(first) = cycle.iter().min() else { return };
    let steps: Vec<String> =
        cycle.iter().filter(|at| *at != first).take(3).map(|at| format!("`{}`", sources.key(at))).collect();
    let message = match steps.as_slice() {
        [] => "the reference leads to itself, which defines nothing".to_owned(),
        steps => {
            let more = if cycle.len() > 4 { format!(" and {} others", cycle.len() - 4) } else { String::new() };
            format!("the reference leads back to itself by way of {}{more}", steps.join(", "))
        }
    };
    let help = "define it in one of these places".to_owned();
    findings.add(Severity::Error, sources.place(first), message, help);
}
