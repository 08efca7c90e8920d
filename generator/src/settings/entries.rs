use std::collections::{BTreeMap, BTreeSet};

use super::{Lines, Settings};
use crate::diagnostic::{Diagnostic, Place, Severity, did_you_mean};
use crate::pointer;

/// The entries of `api.toml`, and which of them something in the documents matched.
#[derive(Debug)]
pub struct Entries {
    settings: Settings,
    lines: Lines,
    /// JSON pointers of entries that something matched. The others are errors in the end.
    used: BTreeSet<String>,
    /// What the documents have that an entry could have matched, by what the entry calls it.
    seen: BTreeMap<Seen, BTreeSet<String>>,
}

/// What entries refer to by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seen {
    /// An operation, by its id.
    Operation,
    /// A path.
    Path,
    /// A schema, by its document and pointer.
    Schema,
    /// The tag of an operation.
    Tag,
    /// A type.
    Type,
}

/// An entry that something in the documents has to match.
struct Expected {
    /// Its JSON pointer in the settings.
    pointer: String,
    /// What messages call it.
    what: &'static str,
    /// The name that it has in the documents.
    key: String,
    /// What it is the name of, where the documents' names are known.
    of: Option<Seen>,
}

impl Entries {
    /// The entries of settings, none of which has been matched.
    pub fn new(settings: &Settings, lines: &Lines) -> Self {
        Self { settings: settings.clone(), lines: lines.clone(), used: BTreeSet::new(), seen: BTreeMap::new() }
    }

    /// What `api.toml` says.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The place of an entry, or of what contains it.
    pub fn place(&self, pointer: &str) -> Place {
        self.lines.place(pointer)
    }

    /// The name that `api.toml` gives to a place. Its key is worked out only where there are names, here and below: most
    /// APIs have none, and all of their types, fields and values ask.
    pub fn name_of(&mut self, key: impl FnOnce() -> String) -> Option<String> {
        let key = (!self.settings.names.is_empty()).then(key)?;
        let name = self.settings.names.get(&key)?.clone();
        self.mark_used(&["names", &key]);
        Some(name)
    }

    /// The name that `api.toml` gives to a field.
    pub fn field_name_of(&mut self, key: impl FnOnce() -> String) -> Option<String> {
        let key = (!self.settings.fields.is_empty()).then(key)?;
        let name = self.settings.fields.get(&key)?.clone();
        self.mark_used(&["fields", &key]);
        Some(name)
    }

    /// Whether `api.toml` declares the number at a place an integer.
    pub fn is_integer(&mut self, key: impl FnOnce() -> String) -> bool {
        let key = (!self.settings.integers.is_empty()).then(key);
        let declared = key.filter(|key| self.settings.integers.contains(key));
        declared.iter().for_each(|key| self.mark_used(&["integers", key]));
        declared.is_some()
    }

    /// Whether `api.toml` asks for a copy of the parts at a place. Only asked of something that would not be copied.
    pub fn is_merged(&mut self, key: impl FnOnce() -> String) -> bool {
        let key = (!self.settings.merge.is_empty()).then(key);
        let asked = key.filter(|key| self.settings.merge.contains(key));
        asked.iter().for_each(|key| self.mark_used(&["merge", key]));
        asked.is_some()
    }

    /// Remembers that something in the documents matched an entry.
    pub fn mark_used(&mut self, path: &[&str]) {
        self.used.insert(pointer::join("", path));
    }

    /// Remembers what the documents have, for those who misspell it.
    pub fn mark_seen(&mut self, what: Seen, name: impl Into<String>) {
        self.seen.entry(what).or_default().insert(name.into());
    }

    /// The entries that nothing in the documents matched.
    pub fn unused(&self) -> Vec<Diagnostic> {
        let entries = self.expected().into_iter().filter(|entry| !self.used.contains(&entry.pointer));
        let finding = |Expected { pointer, what, key, of }: Expected| {
            let meant = of.and_then(|kind| did_you_mean(&key, self.seen.get(&kind)?));
            Diagnostic {
                severity: Severity::Error,
                place: self.place(&pointer).into(),
                message: format!("{what} `{key}` matches nothing in the documents"),
                help: meant.or_else(|| Some("remove the entry, or correct what it refers to".to_owned())),
            }
        };
        entries.map(finding).collect()
    }

    /// The entries that something in the documents has to match.
    fn expected(&self) -> Vec<Expected> {
        let settings = &self.settings;
        let mut entries = Vec::new();
        let mut push = |path: &[&str], what, key: &str, of| {
            entries.push(Expected { pointer: pointer::join("", path), what, key: key.to_owned(), of });
        };
        settings.headers.keys().for_each(|name| push(&["headers", name], "the header", name, None));
        settings.formats.keys().for_each(|name| push(&["formats", name], "the format", name, None));
        let mut add = |path: &[&str], what, key: &str, of| push(path, what, key, Some(of));
        settings.names.keys().for_each(|key| add(&["names", key], "the name for", key, Seen::Schema));
        settings.fields.keys().for_each(|key| add(&["fields", key], "the name for the field", key, Seen::Schema));
        settings.integers.iter().for_each(|key| add(&["integers", key], "the integer", key, Seen::Schema));
        settings.merge.iter().for_each(|key| add(&["merge", key], "the place to merge", key, Seen::Schema));
        let except = settings.scope.iter().flat_map(|scope| &scope.except);
        except.for_each(|path| add(&["scope", "except", path], "the path", path, Seen::Path));
        for (index, family) in settings.families.iter().enumerate() {
            let index = index.to_string();
            family.groups.keys().for_each(|tag| add(&["family", &index, "groups", tag], "the tag", tag, Seen::Tag));
            for (file, patterns) in &family.files {
                for (position, pattern) in patterns.iter().enumerate() {
                    add(&["family", &index, "files", file, &position.to_string()], "the type", pattern, Seen::Type);
                }
            }
        }
        for about in settings.about_operations() {
            for (path, id) in about.ids() {
                add(&path.iter().map(String::as_str).collect::<Vec<_>>(), "the operation", id, Seen::Operation);
            }
        }
        if let Some(version) = &settings.version {
            add(&["version", "operation"], "the operation", &version.operation, Seen::Operation);
        }
        entries
    }
}
