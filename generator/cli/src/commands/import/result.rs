//! What an import says: what is new, what is gone, and what somebody has to decide.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use openapi_compiler::{Diagnostic, Prepared, Project, Scope, Severity, prepare};
use openapi_terms::essence;
use serde_json::Value;

use super::{Imported, STRUCTURE};
use crate::published::moved::{self, Moved};
use crate::published::{media_types, operations, route};
use crate::report::{Report, counted};

/// The most lines of one kind.
const MAX_LINES: usize = 40;

/// A folder with imported structure, as the compiler reads it.
pub(super) enum Outcome {
    Read(Box<Prepared>),
    /// Documents that `api.toml` does not name yet.
    Unused(Vec<String>),
    Broken(&'static str, Vec<Diagnostic>),
}

impl Outcome {
    pub(super) fn of(folder: &Path, imported: &[Imported]) -> Self {
        let project = match Project::of_folder(folder) {
            Ok(project) => project,
            Err(findings) => return Outcome::Broken("api.toml", findings),
        };
        let is_used = |name: &str| {
            project.settings.families.iter().any(|family| family.documents.iter().any(|used| used == name))
        };
        let files = imported.iter().map(|imported| format!("{}{STRUCTURE}", imported.name));
        let unused: Vec<String> = files.filter(|file| !is_used(file)).collect();
        if !unused.is_empty() {
            return Outcome::Unused(unused);
        }
        match prepare(project) {
            Ok(prepared) => Outcome::Read(Box::new(prepared)),
            Err(findings) => {
                let errors = findings.into_iter().filter(|finding| finding.severity == Severity::Error).collect();
                Outcome::Broken("words and corrections that do not fit any more", errors)
            }
        }
    }

    /// Reports a family by itself. What was so before is for those who want to know everything; returns how many lines that is.
    pub(super) fn report(&self, imported: &Imported, report: &mut Report) -> usize {
        let Imported { name, family, before, .. } = imported;
        let types =
            family.document.pointer("/components/schemas").and_then(Value::as_object).map_or(0, |all| all.len());
        report.line(format!(
            "{name}: {}, {}",
            counted(family.operations.len(), "operation"),
            counted(types, "component")
        ));
        if let Some(before) = before {
            let known: BTreeSet<String> = operations(before).map(|(operation, _)| operation).collect();
            list(report, "new", family.operations.difference(&known).cloned());
            list(report, "gone", known.difference(&family.operations).cloned());
            let moved = moved::moved(before, &family.document).into_iter();
            let moved = moved.map(|Moved { from, to }| format!("{from} -> {to}"));
            list(
                report,
                "moved, as their shapes tell: write the new place where words, names and corrections have the old one",
                moved,
            );
            list(report, "changed", moved::changed(before, &family.document).into_iter());
        }
        let elsewhere = family.elsewhere.iter().cloned();
        let title = "described by hand in another document of the folder, and not taken";
        let mut extra = split(report, title, elsewhere, |_| before.is_some());
        list(report, "names in the words that lead nowhere", family.stale.iter().cloned());
        let unnamed = family
            .unnamed
            .iter()
            .filter(|(operation, _)| self.has(operation))
            .map(|(operation, id)| format!("{operation}: {id}"));
        list(report, "operations without a name of ours, for `names.operations` in the words", unnamed);
        let known = before.as_ref().map(places).unwrap_or_default();
        let is_known = |place: &str| known.iter().any(|known| place.starts_with(known.as_str()));
        let repeated = family.repeated.iter().map(|shape| {
            let line = format!("{}: '{}' # {} times", shape.name, shape.place, shape.uses);
            (is_known(&shape.place), line)
        });
        let title = "shapes that several places have, for `names.types` in the words";
        extra += split_known(report, title, repeated);
        let losses = family.losses.iter().map(|loss| format!("{}: {}", loss.pointer, loss.what));
        extra + split(report, "not taken", losses, is_known)
    }

    /// Whether no correction removes an operation.
    fn has(&self, operation: &str) -> bool {
        let Outcome::Read(prepared) = self else { return true };
        let wanted = place(operation, prepared.scope.as_ref());
        operations(&prepared.document.root).any(|(known, _)| route(&known) == wanted)
    }

    /// Words and corrections that have no place any more are errors.
    pub(super) fn check(&self, imported: &[Imported], report: &mut Report) -> usize {
        match self {
            Outcome::Unused(files) => {
                let families = format!("in no family of api.toml: {}", files.join(", "));
                report.line(format!(
                    "{families}; name each in `documents` of one, then import again to see what has no words"
                ));
                0
            }
            Outcome::Read(prepared) => imported.iter().map(|imported| without_words(prepared, imported, report)).sum(),
            Outcome::Broken(label, findings) => {
                report.diagnostics(label, findings, false);
                report.line("the structure was written; decide about these before the next `generate`");
                0
            }
        }
    }
}

/// An operation as the documents of the compiler have it: without names of parameters, and without the prefix of the scope.
fn place(operation: &str, scope: Option<&Scope>) -> String {
    let route = route(operation);
    let prefix = scope.map(|scope| self::route(&scope.prefix));
    let without = prefix.zip(route.split_once(' ')).and_then(|(prefix, (method, path))| {
        let path = path.strip_prefix(prefix.as_str()).filter(|path| path.starts_with('/'))?;
        Some(format!("{method} {path}"))
    });
    without.unwrap_or(route)
}

/// Reports operations that no family takes and no document describes, as new ones with a new tag are.
pub(super) fn report_unassigned(
    document: &Value,
    imported: &[Imported],
    described: &BTreeSet<String>,
    report: &mut Report,
) {
    let is_taken = |operation: &str| imported.iter().any(|imported| imported.family.operations.contains(operation));
    let others = moved::unassigned(document, |operation| is_taken(operation) || described.contains(&route(operation)));
    if others.is_empty() {
        return;
    }
    report.line(format!(
        "{} in no family, for `--family` with `--tag` or `--operation`:",
        counted(others.len(), "operation")
    ));
    report.details_up_to(&others.join("\n"), MAX_LINES);
}

/// Reports media types with parameters that no family had before.
pub(super) fn report_media_types(imported: &[Imported], report: &mut Report) {
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for Imported { family, before, .. } in imported {
        let known = before.as_ref().map(media_types::with_parameters).unwrap_or_default();
        let new =
            media_types::with_parameters(&family.document).into_iter().filter(|(name, _)| !known.contains_key(name));
        new.for_each(|(name, uses)| *found.entry(name).or_default() += uses);
    }
    let lines = found.into_iter().map(|(name, uses)| format!("'{name}': {} # {uses} times", essence(&name)));
    let title = "media types with parameters, for `names.media_types` in words.yaml if words and corrections are to have them without";
    list(report, title, lines);
}

/// Where the operations and components of a structure are, as reports begin the places in them.
fn places(before: &Value) -> Vec<String> {
    let sections = before.get("components").and_then(Value::as_object).into_iter().flatten();
    let components = sections.flat_map(|(section, named)| {
        let names = named.as_object().into_iter().flatten().map(|(name, _)| name.replace('~', "~0").replace('/', "~1"));
        names.map(move |name| format!("#/components/{section}/{name}#"))
    });
    let operations = operations(before).flat_map(|(operation, _)| [format!("{operation}#"), format!("{operation}/")]);
    operations.chain(components).collect()
}

/// The operations of a family, and the components, that have no sentence yet. Returns how many lines are about what was there
/// before.
fn without_words(prepared: &Prepared, imported: &Imported, report: &mut Report) -> usize {
    let document = &prepared.document.root;
    let own: BTreeSet<String> =
        imported.family.operations.iter().map(|operation| place(operation, prepared.scope.as_ref())).collect();
    let has_text = |node: &Value, key: &str| node.get(key).and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    let ours = operations(document).filter(|(operation, _)| own.contains(&route(operation)));
    let missing = ours.filter(|(_, node)| !has_text(node, "summary") || !has_text(node, "description"));
    list(report, "operations without words", missing.map(|(operation, _)| operation));
    let schemas = imported.family.document.pointer("/components/schemas").and_then(Value::as_object);
    let missing = schemas.into_iter().flatten().map(|(name, _)| name);
    let missing = missing.filter(|name| !has_text(&document["components"]["schemas"][name.as_str()], "description"));
    let known = imported.before.as_ref().and_then(|before| before.pointer("/components/schemas"));
    let is_known = |name: &str| known.is_some_and(|known| known.get(name).is_some());
    let extra = split(report, "types without words", missing.cloned(), is_known);
    // Of what was there before, nobody has to be told again.
    let Some(before) = &imported.before else { return extra };
    let place = |operation: &str| place(operation, prepared.scope.as_ref());
    let (before, after) = (parts(before, place), parts(&imported.family.document, place));
    let described = parts(document, route);
    let missing = after.into_keys().filter(|name| !before.contains_key(name) && described.get(name) == Some(&false));
    list(report, "new parameters and properties without words", missing);
    extra
}

/// The parameters and properties that a document has, by name, and whether each has a sentence. `place` is what an operation is called.
fn parts(document: &Value, place: impl Fn(&str) -> String) -> BTreeMap<String, bool> {
    let mut parts = BTreeMap::new();
    for (operation, node) in operations(document) {
        let place = place(&operation);
        for parameter in node.get("parameters").and_then(Value::as_array).into_iter().flatten() {
            if let Some(name) = parameter.get("name").and_then(Value::as_str) {
                parts.insert(format!("{place}, parameter {name}"), is_described(parameter));
            }
        }
        for (key, word) in [("requestBody", "body"), ("responses", "answer")] {
            node.get(key).into_iter().for_each(|node| properties(node, &format!("{place}, {word}"), &mut parts));
        }
    }
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().for_each(|(name, schema)| properties(schema, name, &mut parts));
    parts
}

/// The properties below a node, wherever they are.
fn properties(node: &Value, label: &str, parts: &mut BTreeMap<String, bool>) {
    match node {
        Value::Object(keys) => {
            for (key, value) in keys {
                match value.as_object().filter(|_| key == "properties") {
                    Some(named) => named.iter().for_each(|(name, schema)| {
                        let label = format!("{label}.{name}");
                        // What is at several places of one name has words if all of them have.
                        let known = parts.entry(label.clone()).or_insert(true);
                        *known &= is_described(schema);
                        properties(schema, &label, parts);
                    }),
                    None if key == "example" || key == "examples" => {}
                    None => properties(value, label, parts),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| properties(item, label, parts)),
        _ => {}
    }
}

/// Whether readers are told something. A component says it where it is.
fn is_described(node: &Value) -> bool {
    let has_text = node.get("description").and_then(Value::as_str).is_some_and(|text| !text.is_empty());
    has_text || node.get("$ref").is_some()
}

fn list(report: &mut Report, title: &str, lines: impl Iterator<Item = String>) {
    let lines: Vec<String> = lines.collect();
    if lines.is_empty() {
        return;
    }
    report.line(format!("  {title}:"));
    report.details_up_to(&lines.join("\n"), MAX_LINES);
}

/// Lists what is new, and keeps what was so before for those who want to know everything. Returns how many lines these are.
fn split(
    report: &mut Report,
    title: &str,
    lines: impl Iterator<Item = String>,
    is_known: impl Fn(&str) -> bool,
) -> usize {
    split_known(report, title, lines.map(|line| (is_known(&line), line)))
}

fn split_known(report: &mut Report, title: &str, lines: impl Iterator<Item = (bool, String)>) -> usize {
    let (known, new): (Vec<_>, Vec<_>) = lines.partition(|(is_known, _)| *is_known);
    list(report, title, new.into_iter().map(|(_, line)| line));
    if !known.is_empty() {
        report.extra(&format!("  {title}, as before:"));
        known.iter().for_each(|(_, line)| report.extra(&format!("    {line}")));
    }
    known.len()
}
