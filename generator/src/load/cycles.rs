//! References that lead back to themselves.
//!
//! `A: {$ref: B}` with `B: {$ref: A}` defines nothing, and following it never ends. A schema whose properties
//! lead back to it is recursive, which is something else.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, Sources, children_mut, local_reference, walk};

/// The nodes that are references, by where they are: what they are, and where they lead.
type References = BTreeMap<String, (Kind, String)>;

/// The references of a document that define nothing.
struct Found {
    /// The nodes of each cycle.
    cycles: Vec<Vec<String>>,
    /// What leads into a cycle and is not part of one.
    leading: Vec<String>,
}

/// Reports each cycle of nodes that are only references, once, as an error.
pub(crate) fn check(root: &Value, sources: &Sources, findings: &mut Findings) {
    for cycle in find(&references(root)).cycles {
        let help = "define it in one of these places".to_owned();
        findings.add(Severity::Error, place_of(&cycle, sources), message(&cycle, sources), help);
    }
}

/// Takes each cycle out: one of its schemas is raw JSON, of which the others are other names; everything else is missing, and so is
/// what refers to it.
pub(super) fn cut(document: &mut Document, findings: &mut Findings) {
    let references = references(&document.root);
    let Found { cycles, leading } = find(&references);
    if cycles.is_empty() {
        return;
    }
    let mut cut = HashSet::new();
    let mut undefined: Vec<String> = Vec::new();
    for cycle in &cycles {
        undefined.extend(cycle.iter().filter(|at| !is_schema(&references, at)).cloned());
        let is_cut = cycle.iter().min().filter(|at| is_schema(&references, at));
        cut.extend(is_cut.cloned());
        // What is next to a reference is all that is left.
        let node = is_cut.and_then(|at| document.root.pointer(at)).and_then(Value::as_object);
        let loss = if node.is_some_and(|node| node.len() == 1) { "it became raw JSON" } else { "it is left out" };
        let message = format!("{}; {loss}", message(cycle, &document.sources));
        let help = "define it in one of these places".to_owned();
        findings.add(Severity::Degradation, place_of(cycle, &document.sources), message, help);
    }
    for at in leading.into_iter().filter(|at| !is_schema(&references, at)) {
        let Some((_, target)) = references.get(&at) else { continue };
        let message = format!("`$ref: #{target}` leads to references that define nothing; it is left out");
        let help = "define what it leads to".to_owned();
        findings.add(Severity::Degradation, document.sources.place(&at), message, help);
        undefined.push(at);
    }
    let undefined: HashSet<String> = undefined.into_iter().collect();
    let is_lost =
        |(at, (_, target)): &(&String, &(Kind, String))| is_schema(&references, at) && undefined.contains(target);
    cut.extend(references.iter().filter(is_lost).map(|(at, _)| at.clone()));
    let moved = leave_out(&mut document.root, Kind::Document, "", &undefined, &cut);
    let sections = document.root.get_mut("components").and_then(Value::as_object_mut);
    if let Some(sections) = sections {
        sections.retain(|_, section| section.as_object().is_none_or(|section| !section.is_empty()));
    }
    if !moved.is_empty() {
        document.sources.record_together(&moved);
    }
}

fn is_schema(references: &References, at: &str) -> bool {
    references.get(at).is_some_and(|(kind, _)| *kind == Kind::Schema)
}

fn references(root: &Value) -> References {
    let mut references = References::new();
    walk(root, Kind::Document, "", &mut |node, kind, at| {
        if let Some(target) = local_reference(node) {
            references.insert(at.to_owned(), (kind, target.to_owned()));
        }
    });
    references
}

fn find(references: &References) -> Found {
    // Whether a node leads into a cycle.
    let mut settled: HashMap<&str, bool> = HashMap::new();
    let mut found = Found { cycles: Vec::new(), leading: Vec::new() };
    for start in references.keys() {
        let mut trail: Vec<&str> = Vec::new();
        let mut steps: HashMap<&str, usize> = HashMap::new();
        let mut at = start.as_str();
        while !settled.contains_key(at)
            && !steps.contains_key(at)
            && let Some((_, target)) = references.get(at)
        {
            steps.insert(at, trail.len());
            trail.push(at);
            at = target;
        }
        let first = steps.get(at).copied();
        let is_lost = first.is_some() || settled.get(at).copied().unwrap_or_default();
        let (leading, cycle) = trail.split_at(first.unwrap_or(trail.len()));
        if is_lost {
            found.leading.extend(leading.iter().map(|at| (*at).to_owned()));
        }
        if !cycle.is_empty() {
            found.cycles.push(cycle.iter().map(|at| (*at).to_owned()).collect());
        }
        settled.extend(trail.into_iter().map(|at| (at, is_lost)));
    }
    found
}

/// Takes nodes out, and the references of others, next to which the rest stays. Returns where the entries of lists are and where they
/// were, if they moved up.
fn leave_out(
    node: &mut Value,
    kind: Kind,
    at: &str,
    undefined: &HashSet<String>,
    cut: &HashSet<String>,
) -> Vec<(String, String)> {
    if let Value::Object(node) = node
        && cut.contains(at)
    {
        node.shift_remove("$ref");
    }
    let mut below = Vec::new();
    let mut moved = children_mut(node, kind, at, &mut |child, kind, at| {
        let is_kept = !undefined.contains(at);
        if is_kept {
            below.extend(leave_out(child, kind, at, undefined, cut));
        }
        is_kept
    });
    moved.extend(below);
    moved
}

fn place_of(cycle: &[String], sources: &Sources) -> crate::diagnostic::Place {
    cycle.iter().min().map(|first| sources.place(first)).unwrap_or_default()
}

fn message(cycle: &[String], sources: &Sources) -> String {
    let first = cycle.iter().min();
    let others = cycle.iter().filter(|at| Some(*at) != first).take(3);
    let steps: Vec<String> = others.map(|at| format!("`{}`", sources.key(at))).collect();
    match steps.as_slice() {
        [] => "the reference leads to itself, which defines nothing".to_owned(),
        steps => {
            let more = if cycle.len() > 4 { format!(" and {} others", cycle.len() - 4) } else { String::new() };
            format!("the reference leads back to itself by way of {}{more}", steps.join(", "))
        }
    }
}
