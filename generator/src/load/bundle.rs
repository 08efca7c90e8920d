use std::collections::{BTreeMap, HashMap, VecDeque};

use serde_json::{Map, Value};

use super::cycles;
use super::documents::documents;
use super::files::{Files, Input, Orders, Target};
use super::plain::is_plain;
use super::references::{Pending, Twin};
use super::root::Root;
use crate::diagnostic::{Findings, Severity};
use crate::document::{Document, Kind, OtherTag, Sources, server_urls};
use crate::pointer;

/// The JSON Schema of `api.toml`, which may be next to it.
const SCHEMA_FILE: &str = "api.schema.json";

/// Reads the documents of an API, and everything that they refer to, into one document.
///
/// Components of all files share one namespace. Findings say which file a missing target was asked for in; a document is
/// returned only where there was no error.
pub fn bundle(input: &Input<'_>, findings: &mut Findings) -> Option<Document> {
    let mut files = Files::read(input, findings);
    let mut bundler = Bundler {
        sources: Sources::default(),
        root: Root::default(),
        hoisted: HashMap::new(),
        claimed: BTreeMap::new(),
        pending: VecDeque::new(),
        twins: Vec::new(),
        files: &mut files,
        is_curated: input.is_curated,
        inlining: Vec::new(),
        homes: Vec::new(),
        inlined: 0,
        first: 0,
        findings,
    };
    (0..input.entries.len()).for_each(|entry| bundler.inline_document(entry));
    let are_plain = input.entries.len() == 1 && bundler.inlined == 0;
    bundler.files.is_plain = are_plain && bundler.files.value(0).is_some_and(is_plain);
    let entries: Vec<usize> = (0..input.entries.len()).filter(|entry| bundler.check_version(*entry)).collect();
    bundler.first = entries.first().copied().unwrap_or_default();
    // The documents' own components come first: what operations refer to elsewhere takes no name from them.
    entries.iter().for_each(|entry| bundler.add_components(*entry));
    entries.iter().for_each(|entry| bundler.add_entry(*entry));
    bundler.compare_twins();
    bundler.sort_components();
    if input.is_curated {
        bundler.report_stray_documents(input);
    }
    let root = bundler.root.into_value();
    let mut sources = bundler.sources;
    let late = std::mem::take(&mut files.late);
    sources.set_files(files.into_sources());
    let mut document = Document { root, sources };
    if !findings.has_errors() {
        match input.is_curated {
            true => cycles::check(&document.root, &document.sources, findings),
            false => cycles::cut(&mut document, findings),
        }
    }
    let document = (!findings.has_errors()).then_some(document);
    late.into_iter().for_each(|diagnostic| findings.push(diagnostic));
    document
}

/// Bundling in progress.
pub(super) struct Bundler<'f, 'i> {
    pub files: &'f mut Files<'i>,
    pub is_curated: bool,
    /// The document whose `security` and `servers` are those of the whole.
    first: usize,
    pub findings: &'f mut Findings,
    pub sources: Sources,
    pub root: Root,
    /// Components that have been taken over, by file and pointer, with their bundled pointer.
    pub hoisted: HashMap<(usize, String), String>,
    /// Bundled pointers in use, with the file and pointer that use them.
    pub claimed: BTreeMap<String, (usize, String)>,
    /// Components that have their place, and whose own references are still to be followed.
    pub pending: VecDeque<Pending>,
    /// Components of one name and one text in two files.
    pub twins: Vec<Twin>,
    /// The targets whose content is being written in the place of a reference.
    pub inlining: Vec<(usize, String)>,
    /// Components that were written elsewhere: file and pointer there, and in the document.
    pub homes: Vec<(Target, Target)>,
    /// How many values were written so.
    pub inlined: usize,
}

impl Bundler<'_, '_> {
    fn add_entry(&mut self, file: usize) {
        let Some(Value::Object(document)) = self.files.value(file) else { return };
        // Components have been taken over, one by one.
        let keys: Vec<String> = document.keys().filter(|key| *key != "components").cloned().collect();
        for key in keys {
            let Some(value) = self.files.take(file, &pointer::push("", &key)) else { continue };
            match key.as_str() {
                "paths" => self.add_paths(file, value),
                "tags" => self.add_tags(file, value),
                "webhooks" => {
                    let mut webhooks = Value::Object(Map::from_iter([("webhooks".to_owned(), value)]));
                    self.import(&mut webhooks, Kind::Document, file, "");
                    if let Value::Object(webhooks) = webhooks {
                        self.root.others.extend(webhooks);
                    }
                }
                // Those of other documents stand with their operations.
                "security" | "servers" if file != self.first => {}
                _ => {
                    if !self.root.others.contains_key(&key) {
                        self.sources.record(&pointer::push("", &key), file, &pointer::push("", &key));
                        self.root.others.insert(key, value);
                    }
                }
            }
            self.follow();
        }
    }

    fn check_version(&mut self, file: usize) -> bool {
        let Some(Value::Object(document)) = self.files.value(file) else { return false };
        let version =
            document.get("openapi").map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
        let (at, message, help) = match version.as_deref() {
            Some(version) if ["3.0", "3.1", "3.2"].iter().any(|known| version.starts_with(known)) => return true,
            Some(version) => (
                "/openapi",
                format!("the document follows OpenAPI {version}, which is not known"),
                "write the document in OpenAPI 3.0.x, 3.1.x or 3.2.x",
            ),
            None if document.contains_key("swagger") => (
                "/swagger",
                "the document follows a version of Swagger that is not known".to_owned(),
                "write the document in Swagger 2.0",
            ),
            None => (
                "",
                "the document does not say which version of OpenAPI it follows".to_owned(),
                "add `openapi: 3.0.3` at the top",
            ),
        };
        self.error(file, at, message, help);
        false
    }

    fn add_paths(&mut self, file: usize, paths: Value) {
        let Value::Object(paths) = paths else {
            return self.error(file, "/paths", "`paths` is not an object", "map each path to its operations");
        };
        self.root.paths();
        for (path, item) in paths {
            if path.starts_with("x-") {
                continue;
            }
            let at = pointer::join("", &["paths", &path]);
            let path = if path.starts_with('/') {
                path
            } else {
                let place = self.files.place(file, &at);
                let message = format!("a path starts with `/`; it is read as `/{path}`");
                self.findings.add(Severity::Repair, place, message, "add the slash".to_owned());
                format!("/{path}")
            };
            self.add_path(file, &path, &at, item);
        }
    }

    /// Adds one path, or the operations that another document did not describe for it.
    fn add_path(&mut self, file: usize, path: &str, at: &str, item: Value) {
        let bundled = pointer::join("", &["paths", path]);
        let mut item = self.path_item(item, file, at, &bundled);
        self.keep_access(file, &mut item.node);
        let all = self.root.paths();
        let Some(existing) = all.get_mut(path).and_then(Value::as_object_mut) else {
            all.insert(path.to_owned(), item.node);
            self.sources.record_owner(&bundled, file);
            self.sources.record_all(item.places);
            return;
        };
        let operations = match item.node {
            Value::Object(operations) if existing.get("parameters") == operations.get("parameters") => operations,
            _ => {
                let message = format!("`{path}` has other `parameters` in another document");
                let help = "write the same list next to all operations, or describe the parameters in them";
                return self.error(file, at, message, help);
            }
        };
        let is_operation =
            |key: &String| Kind::PathItem.is_below(key, Kind::Operation) || key == "additionalOperations";
        let (twice, new): (Vec<_>, Vec<_>) = operations
            .into_iter()
            .filter(|(key, _)| is_operation(key))
            .partition(|(key, _)| existing.contains_key(key));
        let places = item.places.into_iter();
        let is_new = |at: &String| new.iter().any(|(method, _)| *at == pointer::push(&bundled, method));
        self.sources.record_all(places.filter(|(at, ..)| is_new(at)).collect());
        for (method, operation) in new {
            self.sources.record_owner(&pointer::push(&bundled, &method), file);
            existing.insert(method, operation);
        }
        for (method, _) in twice {
            let (other, other_at) = self.sources.original(&pointer::push(&bundled, &method));
            let message = format!("`{method}` of `{path}` is also described in {}", self.files.place(other, &other_at));
            self.error(file, &pointer::push(at, &method), message, "keep one of the two");
        }
    }

    fn add_components(&mut self, file: usize) {
        let (mut found, mut ignored) = (Vec::new(), Vec::new());
        match self.files.node(file, "/components") {
            None | Some(Value::Null) => {}
            Some(Value::Object(sections)) => {
                for (section, entries) in sections {
                    let at = pointer::push("/components", section);
                    match entries {
                        Value::Object(entries) => found.extend(entries.keys().map(|name| pointer::push(&at, name))),
                        Value::Null => {}
                        _ => ignored.push((at, section.clone())),
                    }
                }
            }
            Some(_) => ignored.push(("/components".to_owned(), "components".to_owned())),
        }
        for (at, key) in ignored {
            self.ignore(
                file,
                &at,
                &format!("`{key}` is not an object and is ignored"),
                "map names to what they stand for",
            );
        }
        found.iter().for_each(|at| _ = self.hoist(file, at, None));
        self.follow();
    }

    fn add_tags(&mut self, file: usize, tags: Value) {
        let tags = match tags {
            Value::Array(tags) => tags,
            Value::Null => return,
            _ => return self.ignore(file, "/tags", "`tags` is not a list and is ignored", "list the tags"),
        };
        for (index, tag) in tags.into_iter().enumerate() {
            let pointer = format!("/tags/{index}");
            match self.root.add_tag(tag) {
                Ok(position) => self.sources.record(&format!("/tags/{position}"), file, &pointer),
                // The family of this file may be another one, whose group it describes.
                Err(tag) => {
                    let name = tag.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
                    self.sources.record_other_tag(name, OtherTag { file, pointer, tag });
                }
            }
        }
    }

    /// Writes what a document says of who may call, and where, to its operations, where the first document says something else.
    fn keep_access(&self, file: usize, item: &mut Value) {
        if file == self.first {
            return;
        }
        let said = |file: usize, key: &str| self.files.node(file, &pointer::push("", key)).cloned();
        let Value::Object(item) = item else { return };
        let servers = said(file, "servers");
        let is_other = server_urls(servers.as_ref()) != server_urls(said(self.first, "servers").as_ref());
        if let Some(servers) = servers.filter(|_| is_other) {
            item.entry("servers").or_insert(servers);
        }
        let security = said(file, "security");
        if security == said(self.first, "security") {
            return;
        }
        // A document that says nothing wants nothing.
        let security = security.unwrap_or_else(|| Value::Array(Vec::new()));
        for (_, operation) in item.iter_mut().filter(|(key, _)| Kind::PathItem.is_below(key, Kind::Operation)) {
            if let Value::Object(operation) = operation {
                operation.entry("security").or_insert_with(|| security.clone());
            }
        }
    }

    /// Puts components in the order of their files: which operation mentions one first does not move its type.
    fn sort_components(&mut self) {
        let mut orders = Orders::new();
        for (section, entries) in self.root.sections() {
            let mut sorted: Vec<_> = std::mem::take(entries).into_iter().collect();
            sorted.sort_by_cached_key(|(name, _)| {
                let origin = self.claimed.get(&pointer::join("/components", &[section, name]));
                origin.map(|(file, at)| self.files.position(&mut orders, *file, at))
            });
            entries.extend(sorted);
        }
    }

    /// A document that is forgotten in `api.toml` would be silently missing from the crates.
    fn report_stray_documents(&mut self, input: &Input<'_>) {
        for name in documents(input.folder)
            .into_iter()
            .filter(|name| !self.files.is_known(name) && !input.others.contains(name) && name != SCHEMA_FILE)
        {
            let place = crate::diagnostic::Place { file: format!("{}/{name}", input.label), ..Default::default() };
            let message = "the document belongs to no family, and no document refers to it";
            let help = "name it in `documents` of a family in api.toml, or move it out of the folder";
            self.findings.add(Severity::Error, place, message, help.to_owned());
        }
    }

    /// Says that something is left out which has no meaning.
    fn ignore(&mut self, file: usize, at: &str, message: &str, help: &str) {
        let place = self.files.place(file, at);
        self.findings.add(Severity::Repair, place, message, help.to_owned());
    }

    /// Says that something is lost, which is an error in documents that have an `api.toml`.
    pub(super) fn lost(&mut self, file: usize, at: &str, message: &str, loss: &str, help: &str) {
        if self.is_curated {
            return self.error(file, at, message, help);
        }
        let place = self.files.place(file, at);
        self.findings.add(Severity::Degradation, place, format!("{message}; {loss}"), help.to_owned());
    }

    pub(super) fn error(&mut self, file: usize, at: &str, message: impl Into<String>, help: &str) {
        let place = self.files.place(file, at);
        self.findings.add(Severity::Error, place, message, help.to_owned());
    }
}

/// The reference that a node is, if it is one.
pub(super) fn reference_of(node: &Value) -> Option<String> {
    node.get("$ref")?.as_str().map(str::to_owned)
}
