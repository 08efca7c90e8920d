//! References between files, made local to the bundled document.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;

use serde_json::{Map, Value};

use super::anchors::Told;
use super::bundle::{Bundler, reference_of};
use super::files::{Target, Unresolved};
use crate::diagnostic::Severity;
use crate::document::{Kind, children_mut, mapping_mut, mapping_references, walk, walk_mut};
use crate::pointer;

/// A component whose own references are still to be followed.
pub(super) struct Pending {
    bundled: String,
    node: Value,
    kind: Option<Kind>,
    file: usize,
    at: String,
}

/// A component that is written like another one of its name; whether it means the same depends on what both refer to.
pub(super) struct Twin {
    bundled: String,
    kind: Option<Kind>,
    file: usize,
    at: String,
}

fn mapping_pointer(schema: &str, key: &str) -> String {
    pointer::join(schema, &["discriminator", "mapping", key])
}

/// Takes references out that lead nowhere: a schema is raw JSON, everything else is missing. Returns where the entries of lists are
/// and where they were, if they moved up.
fn leave_out(node: &mut Value, kind: Kind, at: &str, dangling: &HashSet<String>) -> Vec<(String, String)> {
    if dangling.contains(at) {
        *node = Value::Object(Map::new());
        return Vec::new();
    }
    let mut below = Vec::new();
    let mut moved = children_mut(node, kind, at, &mut |child, kind, at| {
        let is_kept = kind == Kind::Schema || !dangling.contains(at);
        if is_kept {
            below.extend(leave_out(child, kind, at, dangling));
        }
        is_kept
    });
    moved.extend(below);
    moved
}

/// Writes references, and those in mappings of discriminators, as they are in the bundled document, by where they are. A mapping has no
/// value whose reference is `None`.
fn rewrite(
    node: &mut Value,
    kind: Kind,
    at: &str,
    rewritten: &HashMap<String, String>,
    mapped: &HashMap<String, Option<String>>,
) {
    walk_mut(node, kind, at, &mut |node, kind, at| {
        if kind == Kind::Schema
            && let Some(mapping) = mapping_mut(node)
        {
            mapping.retain(|key, value| match mapped.get(&mapping_pointer(at, key)) {
                Some(Some(reference)) => {
                    *value = Value::String(reference.clone());
                    true
                }
                known => known.is_none(),
            });
        }
        if let (Some(reference), Value::Object(node)) = (rewritten.get(at), node) {
            node.insert("$ref".to_owned(), Value::String(reference.clone()));
        }
    });
}

impl Bundler<'_, '_> {
    /// Rewrites the references in a node that comes from a file, so that they are local to the bundled document. Returns where the
    /// entries of lists are in it and where they are in the file, if some are left out.
    pub(super) fn import(&mut self, node: &mut Value, kind: Kind, file: usize, at: &str) -> Vec<(String, String)> {
        self.inline(node, kind, file, at);
        let (mut references, mut mappings) = (Vec::new(), Vec::new());
        walk(node, kind, at, &mut |node, kind, at| {
            if kind == Kind::Schema {
                let values = mapping_references(node);
                mappings.extend(values.map(|(key, value)| (mapping_pointer(at, key), value.to_owned())));
            }
            if let Some(reference) = reference_of(node) {
                references.push((at.to_owned(), kind, reference));
            }
        });
        let mut rewritten: HashMap<String, String> = HashMap::new();
        let mut dangling: HashSet<String> = HashSet::new();
        for (at, kind, reference) in references {
            let Some(target) = self.resolve(file, &at, &reference, Some(kind)) else {
                dangling.insert(at);
                continue;
            };
            if let Some(bundled) = self.bundled_pointer(&target, kind).map(|bundled| format!("#{bundled}"))
                && bundled != reference
            {
                rewritten.insert(at, bundled);
            }
        }
        let mut mapped: HashMap<String, Option<String>> = HashMap::new();
        for (at, value) in mappings {
            let bundled = self.mapped(file, &at, &value);
            if bundled.as_ref() != Some(&value) {
                mapped.insert(at, bundled);
            }
        }
        // Most documents are one file, in which references stay as they are.
        if !rewritten.is_empty() || !mapped.is_empty() {
            rewrite(node, kind, at, &rewritten, &mapped);
        }
        // Last, because what comes after it in a list moves up.
        if dangling.is_empty() { Vec::new() } else { leave_out(node, kind, at, &dangling) }
    }

    /// The target of a reference. One that dangles is an error in documents that have an `api.toml`; in those that others publish, what
    /// belongs there is not known.
    pub(super) fn resolve(&mut self, file: usize, at: &str, reference: &str, kind: Option<Kind>) -> Option<Target> {
        let Unresolved { message, help, is_refused } = match self.files.resolve(file, reference, self.findings) {
            Ok(target) if self.files.node(target.file, &target.pointer).is_some() => {
                self.report_named(file, at, reference, &target);
                return Some(target);
            }
            Ok(target) => self.nothing_at(&target),
            Err(found) => found,
        };
        let message = format!("`$ref: {reference}` {message}");
        let loss = if kind == Some(Kind::Schema) { "it became raw JSON" } else { "it is left out" };
        match is_refused {
            true => self.error(file, at, message, &help),
            false => self.lost(file, at, &message, loss, &help),
        }
        None
    }

    /// Says what a reference by name means, which readers of the document have to look for.
    fn report_named(&mut self, file: usize, at: &str, reference: &str, target: &Target) {
        let fragment = reference.split_once('#').map_or("", |(_, fragment)| fragment);
        let is_anchor = !fragment.is_empty() && !fragment.starts_with(['/', '%']);
        if is_anchor || reference.contains("://") {
            let Told { message, help, .. } = Told::named(at, reference, &target.pointer);
            self.findings.add(Severity::Note, self.files.place(file, at), message, help);
        }
    }

    /// What a reference in the mapping of a discriminator is in the bundled document. A union does not need it, so
    /// that one that points to nothing is not an error.
    fn mapped(&mut self, file: usize, at: &str, reference: &str) -> Option<String> {
        let Unresolved { message, help, .. } = match self.files.resolve(file, reference, self.findings) {
            Ok(target) if self.files.node(target.file, &target.pointer).is_some() => {
                return self.bundled_pointer(&target, Kind::Schema).map(|bundled| format!("#{bundled}"));
            }
            Ok(target) => self.nothing_at(&target),
            Err(found) => found,
        };
        let message = format!("`{reference}` {message}; the value is left out of the mapping");
        self.findings.add(Severity::Repair, self.files.place(file, at), message, help);
        None
    }

    /// A component of a document where that has it, if it is written elsewhere.
    fn at_home(&self, target: &Target) -> Target {
        let home = self.homes.iter().find_map(|(written, home)| {
            let rest = target.pointer.strip_prefix(&written.pointer).filter(|rest| rest.starts_with('/'))?;
            let pointer = format!("{}{rest}", home.pointer);
            (written.file == target.file).then_some(Target { file: home.file, pointer })
        });
        home.unwrap_or_else(|| target.clone())
    }

    fn nothing_at(&self, target: &Target) -> Unresolved {
        let message = format!("points to nothing: `{}` has no `{}`", self.files.name(target.file), target.pointer);
        Unresolved::dangling(&message, "correct the reference, or add what it points to")
    }

    fn bundled_pointer(&mut self, target: &Target, kind: Kind) -> Option<String> {
        let target = &self.at_home(target);
        let segments: Vec<String> = pointer::segments(&target.pointer).collect();
        if segments.first().is_some_and(|first| first == "components") && segments.len() >= 3 {
            let component = pointer::join("", &["components", &segments[1], &segments[2]]);
            let bundled = self.hoist(target.file, &component, None)?;
            return Some(segments[3..].iter().fold(bundled, |bundled, rest| pointer::push(&bundled, rest)));
        }
        if self.files.is_entry(target.file)
            && matches!(segments.first().map(String::as_str), Some("paths" | "webhooks"))
        {
            return Some(target.pointer.clone());
        }
        self.hoist(target.file, &target.pointer, Some(kind))
    }

    /// Takes a component over, once, and returns its bundled pointer. `kind` is for nodes outside `components`. What it
    /// refers to itself is taken over by [`Bundler::follow`]: a chain of references may be long.
    pub(super) fn hoist(&mut self, file: usize, at: &str, kind: Option<Kind>) -> Option<String> {
        let key = (file, at.to_owned());
        if let Some(bundled) = self.hoisted.get(&key) {
            return Some(bundled.clone());
        }
        let (file, at) = (self.behind_namesakes(file, at)?, at.to_owned());
        if let Some(bundled) = self.hoisted.get(&(file, at.clone())).cloned() {
            self.hoisted.insert(key, bundled.clone());
            return Some(bundled);
        }
        let segments: Vec<String> = pointer::segments(&at).collect();
        let (section, name, kind) = match (kind, segments.as_slice()) {
            (None, [_, section, name]) => (section.clone(), name.clone(), Kind::of_section(section)),
            _ => {
                let name = segments.last().cloned().unwrap_or_else(|| self.files.stem(file));
                (kind?.section()?.to_owned(), name, kind)
            }
        };
        let node = self.files.take(file, &at)?;
        let mut bundled = pointer::join("/components", &[&section, &name]);
        if let Some((other, other_at)) = self.claimed.get(&bundled).cloned() {
            if self.is_twin(&node, kind, other, &other_at) {
                self.twins.push(Twin { bundled: bundled.clone(), kind, file, at: at.clone() });
                self.hoisted.insert(key, bundled.clone());
                self.hoisted.insert((file, at), bundled.clone());
                return Some(bundled);
            }
            if self.is_curated {
                self.report_different(file, &at, other, &other_at);
                return None;
            }
            bundled = self.free_pointer(&section, &name, file, &segments);
        }
        self.hoisted.insert(key, bundled.clone());
        self.hoisted.insert((file, at.clone()), bundled.clone());
        self.claimed.insert(bundled.clone(), (file, at.clone()));
        self.sources.record(&bundled, file, &at);
        // The place in the order of components is taken before what the component itself refers to.
        self.root.put(&bundled, Value::Null);
        self.pending.push_back(Pending { bundled: bundled.clone(), node, kind, file, at });
        Some(bundled)
    }

    /// `apiKey: {$ref: common.yaml#/components/securitySchemes/apiKey}` takes a component over under its own name.
    fn behind_namesakes(&mut self, mut file: usize, at: &str) -> Option<usize> {
        let mut seen = BTreeSet::from([file]);
        while let Some(reference) = self.files.node(file, at).and_then(reference_of)
            && let Ok(target) = self.files.resolve(file, &reference, self.findings)
            && target.pointer == at
            && target.file != file
        {
            file = target.file;
            if !seen.insert(file) {
                let first = seen.first().copied()?;
                if !self.is_curated {
                    // A reference to itself, which is found when all files are one document.
                    return Some(first);
                }
                let files: Vec<String> = seen.iter().map(|file| format!("`{}`", self.files.name(*file))).collect();
                let message = format!("the reference leads back to itself by way of {}", files.join(", "));
                self.error(first, at, message, "define it in one of these documents");
                return None;
            }
        }
        Some(file)
    }

    /// Takes over everything that the components taken over so far refer to.
    pub(super) fn follow(&mut self) {
        while let Some(Pending { bundled, mut node, kind, file, at }) = self.pending.pop_front() {
            if let Some(kind) = kind {
                for (to, from) in self.import(&mut node, kind, file, &at) {
                    self.sources.record(&format!("{bundled}{}", &to[at.len()..]), file, &from);
                }
            }
            self.root.put(&bundled, node);
        }
    }

    /// Whether a component may be the same as the one that has its name.
    fn is_twin(&self, node: &Value, kind: Option<Kind>, other: usize, other_at: &str) -> bool {
        let mut refers = false;
        if let Some(kind) = kind {
            walk(node, kind, "", &mut |node, _, _| refers |= node.get("$ref").is_some());
        }
        self.files.node(other, other_at) == Some(node) && (self.is_curated || !refers)
    }

    /// Components of one text are the same component if what they refer to is.
    pub(super) fn compare_twins(&mut self) {
        while let Some(Twin { bundled, kind, file, at }) = self.twins.pop() {
            let (Some(kind), Some(mut node)) = (kind, self.files.node(file, &at).cloned()) else { continue };
            self.import(&mut node, kind, file, &at);
            self.follow();
            if self.root.component(&bundled) != Some(&node)
                && let Some((other, other_at)) = self.claimed.get(&bundled).cloned()
            {
                self.report_different(file, &at, other, &other_at);
            }
        }
    }

    fn report_different(&mut self, file: usize, at: &str, other: usize, other_at: &str) {
        let name = pointer::segments(at).last().unwrap_or_else(|| self.files.stem(file));
        let other = self.files.place(other, other_at);
        let message = format!("`{name}` is defined differently in {other}");
        self.error(file, at, message, "give one of the two another name");
    }

    /// A name with something that distinguishes the component: its file, the file's folders, its place.
    fn free_pointer(&self, section: &str, name: &str, file: usize, segments: &[String]) -> String {
        let folders = Path::new(self.files.name(file)).with_extension("");
        let folders = folders.to_string_lossy().replace(['/', '\\'], "_");
        let whole = format!("{folders}_{}", segments.join("_"));
        let mut name = format!("{}_{name}", self.files.stem(file));
        for longer in [format!("{folders}_{name}"), whole] {
            if !self.claimed.contains_key(&pointer::join("/components", &[section, &name])) {
                break;
            }
            name = longer;
        }
        while self.claimed.contains_key(&pointer::join("/components", &[section, &name])) {
            name.push_str("_other");
        }
        pointer::join("/components", &[section, &name])
    }
}
