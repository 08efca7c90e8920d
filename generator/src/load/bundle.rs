use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::files::{Files, Input, Target};
use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, Sources, walk_mut};
use crate::pointer;

/// Reads the documents of an API, and everything that they refer to, into one document.
///
/// Components of all files share one namespace. Findings say which file a missing target was asked for in; a document is
/// returned only where there was no error.
pub fn bundle(input: &Input<'_>, findings: &mut Findings) -> Option<Document> {
    let mut files = Files::read(input, findings);
    let mut bundler = Bundler { sources: Sources::default(), root: Map::new(), hoisted: HashMap::new(), claimed: BTreeMap::new(), files: &mut files, is_strict: input.is_strict, findings };
    for entry in 0..input.entries.len() {
        bundler.add_entry(entry);
    }
    let root = Value::Object(bundler.root);
    let mut sources = bundler.sources;
    sources.set_files(files.into_sources());
    if findings.has_errors() {
        return None;
    }
    check_reference_chains(&root, &sources, findings);
    (!findings.has_errors()).then_some(Document { root, sources })
}

struct Bundler<'f, 'i> {
    files: &'f mut Files<'i>,
    is_strict: bool,
    findings: &'f mut Findings,
    sources: Sources,
    root: Map<String, Value>,
    /// Components that have been taken over, by file and pointer, with their bundled pointer.
    hoisted: HashMap<(usize, String), String>,
    /// Bundled pointers in use, with the file and pointer that use them.
    claimed: BTreeMap<String, (usize, String)>,
}

impl Bundler<'_, '_> {
    fn add_entry(&mut self, file: usize) {
        let Some(Value::Object(document)) = self.files.value(file).cloned() else { return };
        if !self.check_version(file, &document) {
            return;
        }
        for (key, value) in document {
            match key.as_str() {
                "paths" => self.add_paths(file, value),
                "components" => self.add_components(file, value),
                "tags" => self.add_tags(file, value),
                "webhooks" => {
                    let mut webhooks = Value::Object(Map::from_iter([("webhooks".to_owned(), value)]));
                    self.import(&mut webhooks, Kind::Document, file, "");
                    if let Value::Object(webhooks) = webhooks {
                        self.root.extend(webhooks);
                    }
                }
                _ => {
                    if !self.root.contains_key(&key) {
                        self.sources.record(&pointer::push("", &key), file, &pointer::push("", &key));
                        self.root.insert(key, value);
                    }
                }
            }
        }
    }

    fn check_version(&mut self, file: usize, document: &Map<String, Value>) -> bool {
        let place = self.files.place(file, "/openapi");
        let version = document.get("openapi").map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
        let (message, help) = match version.as_deref() {
            Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => return true,
            Some(version) => (format!("is OpenAPI {version}"), "OpenAPI 3.0.x and 3.1.x are understood"),
            None if document.contains_key("swagger") => {
                ("is a Swagger 2.0 document".to_owned(), "convert it to OpenAPI 3.0 first")
            }
            None => ("does not say which version of OpenAPI it follows".to_owned(), "add `openapi: 3.0.3` at the top"),
        };
        self.findings.add(Severity::Error, place, message, help.to_owned());
        false
    }

    fn add_paths(&mut self, file: usize, paths: Value) {
        let Value::Object(paths) = paths else {
            let place = self.files.place(file, "/paths");
            self.findings.add(Severity::Error, place, "`paths` is not an object", "map each path to its operations".to_owned());
            return;
        };
        for (path, mut item) in paths {
            let at = pointer::join("", &["paths", &path]);
            if path.starts_with('/') {
                self.import(&mut item, Kind::PathItem, file, &at);
            }
            self.sources.record(&at, file, &at);
            let all = object_at(&mut self.root, "paths");
            let Some(existing) = all.get_mut(&path).and_then(Value::as_object_mut) else {
                all.insert(path, item);
                continue;
            };
            let Value::Object(item) = item else { continue };
            for (method, operation) in item {
                let at = pointer::push(&at, &method);
                if existing.contains_key(&method) {
                    let place = self.files.place(file, &at);
                    self.findings.add(
                        Severity::Error,
                        place,
                        format!("`{method} {path}` stands in another document of this API, too"),
                        "keep one of the two".to_owned(),
                    );
                    continue;
                }
                self.sources.record(&at, file, &at);
                existing.insert(method, operation);
            }
        }
    }

    fn add_components(&mut self, file: usize, components: Value) {
        let Value::Object(components) = components else { return };
        for (section, entries) in components {
            let Value::Object(entries) = entries else { continue };
            for name in entries.keys() {
                self.hoist(file, &pointer::join("/components", &[&section, name]), None);
            }
        }
    }

    fn add_tags(&mut self, file: usize, tags: Value) {
        let Value::Array(tags) = tags else { return };
        for (index, tag) in tags.into_iter().enumerate() {
            let all = self.root.entry("tags").or_insert_with(|| Value::Array(Vec::new()));
            let Value::Array(all) = all else { return };
            if all.iter().any(|known| known.get("name") == tag.get("name")) {
                continue;
            }
            self.sources.record(&format!("/tags/{}", all.len()), file, &format!("/tags/{index}"));
            all.push(tag);
        }
    }

    /// Rewrites the references in a node that comes from a file, so that they are local to the bundled document.
    fn import(&mut self, node: &mut Value, kind: Kind, file: usize, at: &str) {
        let mut depth = 0;
        while kind == Kind::PathItem
            && let Some(reference) = reference_of(node)
            && let Some(target) = self.resolve(file, at, &reference)
        {
            // Path items have no section of their own in OpenAPI 3.0: they are written in place.
            depth += 1;
            let Some(found) = self.files.node(target.file, &target.pointer).cloned() else { break };
            if depth > 16 {
                let place = self.files.place(file, at);
                self.findings.add(Severity::Error, place, format!("`$ref: {reference}` leads in a circle"), None);
                break;
            }
            *node = found;
            if target.file != file {
                return self.import(node, kind, target.file, &target.pointer);
            }
        }
        let mut references = Vec::new();
        walk_mut(node, kind, at, &mut |node, kind, at| {
            if let Some(reference) = reference_of(node) {
                references.push((at.to_owned(), kind, reference));
            }
        });
        let rewritten: HashMap<String, String> = references
            .into_iter()
            .filter_map(|(at, kind, reference)| {
                let target = self.resolve(file, &at, &reference)?;
                let bundled = self.bundled_pointer(&target, kind)?;
                Some((at, format!("#{bundled}")))
            })
            .collect();
        walk_mut(node, kind, at, &mut |node, _, at| {
            if let (Some(reference), Value::Object(node)) = (rewritten.get(at), node) {
                node.insert("$ref".to_owned(), Value::String(reference.clone()));
            }
        });
    }

    fn resolve(&mut self, file: usize, at: &str, reference: &str) -> Option<Target> {
        match self.files.resolve(file, reference, self.findings) {
            Ok(target) if self.files.node(target.file, &target.pointer).is_some() => Some(target),
            Ok(target) => {
                let place = self.files.place(file, at);
                let message = format!("`$ref: {reference}` points to nothing: `{}` has no `{}`", self.files.name(target.file), target.pointer);
                self.findings.add(Severity::Error, place, message, "correct the reference, or add what it points to".to_owned());
                None
            }
            Err((message, help)) => {
                let place = self.files.place(file, at);
                self.findings.add(Severity::Error, place, format!("`$ref: {reference}` {message}"), help.to_owned());
                None
            }
        }
    }

    fn bundled_pointer(&mut self, target: &Target, kind: Kind) -> Option<String> {
        let segments: Vec<String> = pointer::segments(&target.pointer).collect();
        if segments.first().is_some_and(|first| first == "components") && segments.len() >= 3 {
            let component = pointer::join("", &["components", &segments[1], &segments[2]]);
            let mut bundled = self.hoist(target.file, &component, None)?;
            for rest in &segments[3..] {
                bundled = pointer::push(&bundled, rest);
            }
            return Some(bundled);
        }
        if self.files.is_entry(target.file) && matches!(segments.first().map(String::as_str), Some("paths" | "webhooks")) {
            return Some(target.pointer.clone());
        }
        self.hoist(target.file, &target.pointer, Some(kind))
    }

    /// Takes a component over, once, and returns its bundled pointer. `kind` is for nodes outside `components`.
    fn hoist(&mut self, file: usize, at: &str, kind: Option<Kind>) -> Option<String> {
        let key = (file, at.to_owned());
        if let Some(bundled) = self.hoisted.get(&key) {
            return Some(bundled.clone());
        }
        let segments: Vec<String> = pointer::segments(at).collect();
        let (section, name) = match (&kind, segments.as_slice()) {
            (None, [_, section, name]) => (section.clone(), name.clone()),
            _ => {
                let stem = self.files.stem(file);
                (kind?.section()?.to_owned(), segments.last().cloned().unwrap_or(stem))
            }
        };
        let mut node = self.files.node(file, at)?.clone();
        // `apiKey: {$ref: common.yaml#/components/securitySchemes/apiKey}` takes a component over under its own name.
        if let Some(reference) = reference_of(&node)
            && let Some(target) = self.resolve(file, at, &reference)
            && target.file != file
            && target.pointer == at
        {
            let bundled = self.hoist(target.file, at, None)?;
            self.hoisted.insert(key, bundled.clone());
            return Some(bundled);
        }
        let mut bundled = pointer::join("/components", &[&section, &name]);
        if let Some((other, other_at)) = self.claimed.get(&bundled).cloned() {
            if self.files.node(other, &other_at) == Some(&node) {
                self.hoisted.insert(key, bundled.clone());
                return Some(bundled);
            }
            if self.is_strict {
                let place = self.files.place(file, at);
                let message = format!("`{name}` is defined differently in `{}`", self.files.name(other));
                self.findings.add(Severity::Error, place, message, "give one of the two another name".to_owned());
                return None;
            }
            bundled = pointer::join("/components", &[&section, &format!("{}_{name}", self.files.stem(file))]);
        }
        self.hoisted.insert(key, bundled.clone());
        self.claimed.insert(bundled.clone(), (file, at.to_owned()));
        self.sources.record(&bundled, file, at);
        let kind = kind.or_else(|| Kind::of_section(&section));
        // The place in the order of components is taken before what the component itself refers to.
        self.put(&bundled, Value::Null);
        if let Some(kind) = kind {
            self.import(&mut node, kind, file, at);
        }
        self.put(&bundled, node);
        Some(bundled)
    }

    fn put(&mut self, bundled: &str, node: Value) {
        let segments: Vec<String> = pointer::segments(bundled).collect();
        if let [components, section, name] = segments.as_slice() {
            let components = object_at(&mut self.root, components);
            object_at(components, section).insert(name.clone(), node);
        }
    }
}

fn object_at<'m>(map: &'m mut Map<String, Value>, key: &str) -> &'m mut Map<String, Value> {
    let slot = map.entry(key).or_insert_with(|| Value::Object(Map::new()));
    if !slot.is_object() {
        *slot = Value::Object(Map::new());
    }
    match slot {
        Value::Object(object) => object,
        _ => unreachable!("the slot was just made an object"),
    }
}

fn reference_of(node: &Value) -> Option<String> {
    node.get("$ref")?.as_str().map(str::to_owned)
}

/// Components that are only references to one another define nothing.
fn check_reference_chains(root: &Value, sources: &Sources, findings: &mut Findings) {
    let Some(components) = root.get("components").and_then(Value::as_object) else { return };
    for (section, entries) in components {
        for name in entries.as_object().into_iter().flat_map(Map::keys) {
            let start = pointer::join("/components", &[section, name]);
            let mut at = start.clone();
            for _ in 0..64 {
                let Some(next) = root.pointer(&at).and_then(reference_of) else { break };
                at = next.trim_start_matches('#').to_owned();
                if at == start {
                    let message = format!("`{name}` is only a reference that leads back to itself");
                    findings.add(Severity::Error, sources.place(&start), message, "define it somewhere in the circle".to_owned());
                    break;
                }
            }
        }
    }
}
