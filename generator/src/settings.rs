//! What `specs/<api>/api.toml` says: names, scopes, constant headers, exceptions.
//!
//! A document alone does not say what its crates are called, which header is the same on every call, or that a path
//! prefix selects a space. `api.toml` does, and nothing else: a fact that a document can carry belongs in the document.

mod check;
mod entries;
mod file;
mod lines;
mod read;
mod unreadable;

pub(crate) use check::as_version;
pub use entries::Entries;
pub use lines::Lines;
pub use read::{named, read, schema, without_file};

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Place;

/// What is decided about an API outside its documents.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The folder's name: `kibana`.
    pub api: String,
    /// What the crates are generated from, as the first line of their files says: `specs/kibana`, or a document's name.
    pub source: String,
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
    /// The credentials that the server takes, instead of what the documents say.
    pub auth: Option<BTreeSet<Auth>>,
    /// Where the documents are published: what relative addresses of servers are relative to.
    pub document_url: Option<String>,
    /// The version of the generated crates. Without an `api.toml` it is the document's, and empty until that is read.
    pub crate_version: String,
    /// The licence of the generated crates, an SPDX expression; the document's own where there is none.
    pub license: Option<String>,
    /// Where the crates' sources are.
    pub repository: Option<String>,
    /// Where their documentation is.
    pub documentation: Option<String>,
    /// Words to find the crates by.
    pub keywords: Vec<String>,
    /// Categories of the registry.
    pub categories: Vec<String>,
    /// Headers that every call sends: lower-case name, value. Operations that declare them as parameters lose these.
    pub headers: Vec<(String, String)>,
    /// What the client takes in place of the server's address.
    pub address: Option<AddressForm>,
    /// The path prefix that selects a part of the server.
    pub scope: Option<Scope>,
    /// Field types other than the built-in ones, by format: `date-time`.
    pub formats: BTreeMap<String, FormatType>,
    /// The documents by family, in order. Empty without an `api.toml`.
    pub families: Vec<FamilySettings>,
    /// OpenAPI Overlays that are applied to the documents, in order.
    pub overlays: Vec<String>,
    /// Files of the folder that are what references that are URLs name, by URL.
    pub maps: BTreeMap<String, String>,
    /// Names that replace derived ones, by place: `"fleet.yaml#/components/schemas/Output" = "Output"`.
    pub names: BTreeMap<String, String>,
    /// The same for fields, whose places are also those of the types that are written in place there.
    pub fields: BTreeMap<String, String>,
    /// Places of texts that are secrets whatever they are called, or are not.
    pub secrets: BTreeMap<String, bool>,
    /// Places of `number` schemas that are integers.
    pub integers: BTreeSet<String>,
    /// Places of schemas whose `allOf` becomes one struct, and of parts that are copied into every struct that has them, where
    /// a large shared part would stay whole.
    pub merge: BTreeSet<String>,
    /// How operations answer page by page.
    pub paging: Vec<PagingSettings>,
    /// Which calls are made again, where their methods do not say it.
    pub retry: Vec<RetrySettings>,
    /// Which calls may take longer than others.
    pub timeout: Vec<TimeoutSettings>,
    /// Which operations tell the state of some work.
    pub wait: Vec<WaitSettings>,
    /// Which operation tells the version of the server.
    pub version: Option<VersionSettings>,
    /// Programs that use the client.
    pub examples: Vec<ExampleSettings>,
    /// Whether somebody keeps an `api.toml`, which makes names promises: a collision is an error, and nothing is merged or
    /// renamed by what else there is.
    pub is_curated: bool,
}

/// What a client takes in place of the server's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressForm {
    /// A Rust file with a function `address`, which reads it.
    pub code: String,
    /// A sentence that says what is taken, in Markdown.
    pub about: String,
}

/// The documents and groups of a family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilySettings {
    /// The module; empty for the root.
    pub name: String,
    /// Names of documents, relative to the API's folder.
    pub documents: Vec<String>,
    /// Group by tag.
    pub groups: BTreeMap<String, String>,
    /// Files of the model crate, with the names of the types in them.
    pub files: BTreeMap<String, Vec<String>>,
}

impl FamilySettings {
    /// The file that a type is printed in, if one is named for it. Of several, it is the first one by name.
    pub fn file_of(&self, ty: &str) -> Option<&str> {
        let found = self.files.iter().find(|(_, patterns)| patterns.iter().any(|pattern| matches(pattern, ty)));
        found.map(|(file, _)| file.as_str())
    }
}

/// Whether a name is one that a pattern stands for, in which `*` is any text.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else { return pattern == name };
    let Some(mut name) = name.strip_prefix(start) else { return false };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let end = parts.pop().unwrap_or_default();
    for part in parts {
        let Some(found) = name.find(part) else { return false };
        name = &name[found + part.len()..];
    }
    name.ends_with(end)
}

impl Settings {
    /// `api.toml` as a whole.
    pub fn file(&self) -> Place {
        Place { file: format!("{}/api.toml", self.api), ..Place::default() }
    }

    /// Whether `[formats]` gives texts of `format: password` a type of its own, which may be printed.
    pub fn prints_passwords(&self) -> bool {
        self.formats.contains_key("password")
    }
}

/// A way in which callers say who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Auth {
    /// `Authorization: ApiKey ...`.
    ApiKey,
    /// A user name and a password.
    Basic,
    /// A bearer token.
    Bearer,
}

/// A path prefix that selects a part of the server, such as a Kibana space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// The client's method: `space`.
    pub method: String,
    /// The prefix of the path, with the scope's id in braces: `/s/{space}`.
    pub prefix: String,
    /// The id that needs no prefix.
    pub default: String,
    /// The characters that an id may have, as ranges and single characters: `a-z0-9_-`.
    pub characters: String,
    /// Paths that the prefix does not apply to: a path, or the beginning of paths when it ends with `/`.
    pub except: Vec<String>,
}

/// A way of paging, and the operations that have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PagingSettings {
    /// The ids of operations.
    pub operations: Vec<String>,
    /// What tells one page from another.
    pub turning: Turning,
    /// The query parameter with the number of items on a page.
    pub size: Option<String>,
    /// The property with the items.
    pub items: String,
    /// The property with the number of all items.
    pub total: Option<String>,
    /// How many items the server gives out, counted from the first page.
    pub window: Option<u64>,
}

/// When calls of some operations are made again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetrySettings {
    /// The ids of operations.
    pub operations: Vec<String>,
    /// Whether calling them twice has the effect of calling them once.
    pub idempotent: Option<bool>,
    /// Statuses after which nothing was done, because something is locked.
    pub statuses: Vec<u16>,
    /// What the server says where a status is not about a lock.
    pub unless: Option<String>,
}

/// How long calls of some operations may take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeoutSettings {
    /// The ids of operations.
    pub operations: Vec<String>,
    /// The time limit where no caller says another one.
    pub seconds: u64,
}

/// Where an operation tells the state of some work, and what the states mean. Properties are those of `api.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WaitSettings {
    /// The id of the operation.
    pub operation: String,
    /// The property with the list of works, and the one with the id of each.
    pub item: Option<(String, String)>,
    /// The property with the state.
    pub state: String,
    /// States in which the work is done.
    pub done: Vec<String>,
    /// States in which it has failed.
    pub failed: Vec<String>,
    /// States in which it is going on; empty if all others are.
    pub pending: Vec<String>,
    /// Statuses which say that there is no such work.
    pub gone: Vec<u16>,
    /// What else callers should know.
    pub note: Option<String>,
}

/// Where an operation tells the version of the server. Properties are those of `api.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionSettings {
    /// The id of the operation.
    pub operation: String,
    /// The property with the version.
    pub number: String,
    /// The property with the kind of the server, and the kinds whose versions do not say what a server knows.
    pub kind: Option<(String, Vec<String>)>,
}

/// What tells one page from another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turning {
    /// Pages are numbered.
    Number {
        /// The query parameter that asks for a page.
        page: String,
        /// The number of the first page.
        first: u64,
        /// The property of the answer that repeats the number, if there is one.
        number: Option<String>,
        /// How the list goes on where the server gives out no more numbered pages.
        beyond: Option<Cursor>,
    },
    /// A page says where the one after it begins.
    Cursor(Cursor),
}

/// How a page says where the one after it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The query parameter that asks for a page.
    pub cursor: String,
    /// The property of the answer with the value for the next page.
    pub next: String,
}

/// A program that uses the client: `examples/<name>.rs` next to `api.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleSettings {
    /// The program's name.
    pub name: String,
    /// The features of the client that it uses.
    pub features: Vec<String>,
    /// Packages that it uses, as lines of `Cargo.toml`.
    pub dependencies: Vec<String>,
}

/// A field type from outside the runtime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatType {
    /// The type's path: `uuid::Uuid`, or `String` for plain text.
    pub path: String,
    /// The package that it comes from, as a line of `Cargo.toml`: `uuid = { version = "1", features = ["serde"] }`.
    pub dependency: Option<String>,
    /// Whether the type is `Default`. A required property of one that is not is an `Option`, because an answer may lack it.
    pub has_default: bool,
}

impl FormatType {
    /// Whether the type is one that the runtime knows, and that needs no word of `api.toml`.
    pub fn is_known(&self) -> bool {
        const KNOWN: [&str; 8] = ["String", "bool", "i32", "i64", "u32", "u64", "f32", "f64"];
        KNOWN.contains(&self.path.as_str())
    }
}
