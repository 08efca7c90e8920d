//! What `specs/<api>/api.toml` says: names, scopes, constant headers, exceptions.
//!
//! A document alone does not say what its crates are called, which header is the same on every call, or that a path
//! prefix selects a space. `api.toml` does, and nothing else: a fact that a document can carry belongs in the document.

mod file;
mod read;

pub use read::{read, without_file};

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::ir::Scalar;

/// What is decided about an API outside its documents.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder's name: `kibana`.
    pub api: String,
    /// The model crate: `kibana-model`.
    pub model_crate: String,
    /// The client crate: `kibana-client`.
    pub client_crate: String,
    /// The client's type, `Kibana`, which is also what prose calls the API.
    pub client_type: String,
    /// What the API is called in prose; empty where the document's own title is used.
    pub title: String,
    /// One or two sentences about the API for the crates' front pages, in Markdown.
    pub about: String,
    /// The version of the generated crates.
    pub crate_version: String,
    /// How the generated crates depend on `elastic-runtime`, as TOML inside braces: `path = "../../generator/runtime"`.
    pub runtime: String,
    /// Headers that every call sends: lower-case name, value. Operations that declare them as parameters lose these.
    pub headers: Vec<(String, String)>,
    /// The path prefix that selects a part of the server.
    pub scope: Option<Scope>,
    /// Field types other than the built-in ones.
    pub formats: BTreeMap<Scalar, FormatType>,
    /// The documents by family, in order. Empty without an `api.toml`.
    pub families: Vec<FamilySettings>,
    /// OpenAPI Overlays that are applied to the documents, in order.
    pub overlays: Vec<String>,
    /// Names that replace derived ones, by place: `"fleet.yaml#/components/schemas/Output" = "Output"`.
    pub names: BTreeMap<String, String>,
    /// Places of `number` schemas that are integers.
    pub integers: BTreeSet<String>,
    /// Whether names are promises: a collision is an error, and nothing is merged or renamed by what else there is.
    pub is_strict: bool,
    /// Entries that something matched. The others are errors in the end.
    pub used: BTreeSet<String>,
}

/// The documents and groups of a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilySettings {
    /// The module; empty for the root.
    pub name: String,
    /// File names, relative to the API's folder.
    pub documents: Vec<String>,
    /// Group by tag.
    pub groups: BTreeMap<String, String>,
}

impl Settings {
    /// The name that `api.toml` gives to a place, and remembers that it was asked for.
    pub fn name_of(&mut self, key: &str) -> Option<String> {
        let name = self.names.get(key)?.clone();
        self.used.insert(format!("names.{key}"));
        Some(name)
    }

    /// Whether `api.toml` declares the number at a place an integer.
    pub fn is_integer(&mut self, key: &str) -> bool {
        let declared = self.integers.contains(key);
        if declared {
            self.used.insert(format!("integers.{key}"));
        }
        declared
    }

    /// Entries of `api.toml` that nothing in the documents matched.
    pub fn unused(&self) -> Vec<Diagnostic> {
        let mut entries: Vec<String> = Vec::new();
        entries.extend(self.names.keys().map(|key| format!("names.{key}")));
        entries.extend(self.integers.iter().map(|key| format!("integers.{key}")));
        entries.extend(self.headers.iter().map(|(name, _)| format!("headers.{name}")));
        entries.extend(self.formats.keys().map(|scalar| format!("formats.{}", read::format_name(*scalar))));
        entries
            .extend(self.scope.iter().flat_map(|scope| scope.except.iter().map(|path| format!("scope.except.{path}"))));
        for family in &self.families {
            entries.extend(family.groups.keys().map(|tag| format!("family.groups.{tag}")));
        }
        entries.retain(|entry| !self.used.contains(entry));
        entries
            .into_iter()
            .map(|entry| Diagnostic {
                severity: Severity::Error,
                place: Place { file: format!("{}/api.toml", self.api), ..Place::default() },
                message: format!("the entry `{entry}` matches nothing in the documents"),
                help: Some("remove it, or correct what it refers to".to_owned()),
            })
            .collect()
    }
}

/// A path prefix that selects a part of the server, such as a Kibana space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The client's method: `space`.
    pub method: String,
    /// What stands before the path, with the scope's id in braces: `/s/{space}`.
    pub prefix: String,
    /// The id that needs no prefix.
    pub default: String,
    /// The characters that an id may have, as ranges and single characters: `a-z0-9_-`.
    pub characters: String,
    /// Paths that the prefix does not apply to: a path, or the beginning of paths when it ends with `/`.
    pub except: Vec<String>,
}

/// A field type from outside the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatType {
    /// The type's path: `uuid::Uuid`, or `String` for plain text.
    pub path: String,
    /// The package that it comes from, as a line of `Cargo.toml`: `uuid = { version = "1", features = ["serde"] }`.
    pub dependency: Option<String>,
}
