//! What `specs/<api>/api.toml` says: names, scopes, constant headers, exceptions.
//!
//! A document alone does not say what its crates are called, which header is the same on every call, or that a path
//! prefix selects a space. `api.toml` does, and nothing else: a fact that a document can carry belongs in the document.

use std::collections::BTreeMap;

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
    /// One or two sentences about the API for the crates' front pages, in Markdown.
    pub about: String,
    /// The version of the generated crates.
    pub crate_version: String,
    /// How the generated crates depend on `elastic-runtime`, as TOML inside braces: `path = "../../generator/runtime"`.
    pub runtime: String,
    /// Headers that every call sends: lower-case name, value.
    pub headers: Vec<(String, String)>,
    /// The path prefix that selects a part of the server.
    pub scope: Option<Scope>,
    /// Field types other than the built-in ones.
    pub formats: BTreeMap<Scalar, FormatType>,
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
}

/// A field type from outside the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatType {
    /// The type's path: `uuid::Uuid`, or `String` for plain text.
    pub path: String,
    /// The package that it comes from, as a line of `Cargo.toml`: `uuid = { version = "1", features = ["serde"] }`.
    pub dependency: Option<String>,
}
