//! `api.toml` as it is written.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use super::Auth;

/// The whole file.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    /// What the API is called in prose: `Kibana API`.
    pub title: String,
    /// One or two sentences about the API for the front pages of the crates, in Markdown.
    pub about: String,
    /// The credentials that the server takes, instead of the security schemes of the documents.
    pub auth: Option<BTreeSet<Auth>>,
    /// The address of the documents, to which relative addresses of servers are relative.
    pub document_url: Option<String>,
    /// Whether names are promises: the default. A collision of names is then an error that says which line resolves it, and a tag
    /// without a group is one, too. With `false` names are derived as they are for a document without this file.
    pub curated: Option<bool>,
    /// What is generated.
    pub crates: Crates,
    /// OpenAPI Overlays in this folder that are applied to the documents, in order.
    #[serde(default)]
    pub overlays: Vec<String>,
    /// Files in this folder that are what references that are URLs name: `"https://example.com/common.yaml" = "common.yaml"`.
    #[serde(default)]
    pub map: BTreeMap<String, String>,
    /// What the client takes in place of the server's address, such as an id from which the address follows.
    pub address: Option<Address>,
    /// Headers that every call sends, such as `kbn-xsrf = "true"`. Operations lose these as parameters.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// A path prefix that selects a part of the server, such as a Kibana space.
    pub scope: Option<Scope>,
    /// Documents that belong together. A family with a name is a module and a Cargo feature.
    #[serde(default, rename = "family")]
    pub families: Vec<Family>,
    /// Names that replace derived ones, by place: `"fleet.yaml#/components/schemas/Output" = "Output"`.
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    /// Names that replace derived ones of fields, by the place of the property.
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    /// Places of texts that are secrets (`true`), or are not although their names say so (`false`). A secret is never printed.
    #[serde(default)]
    pub secrets: BTreeMap<String, bool>,
    /// Places of `number` schemas whose values are integers.
    #[serde(default)]
    pub integers: Vec<String>,
    /// Places of `allOf` schemas that become one struct, and of parts that are copied into every struct that has them.
    #[serde(default)]
    pub merge: Vec<String>,
    /// Field types other than the built-in ones, by format: `date-time`, `date`, `uuid`, `uri`, `byte`, `base64url`, `binary`,
    /// `password`.
    #[serde(default)]
    pub formats: BTreeMap<String, Format>,
    /// How operations answer page by page.
    #[serde(default)]
    pub paging: Vec<Paging>,
    /// Which calls are made again if they fail, where their methods do not say it.
    #[serde(default)]
    pub retry: Vec<Retry>,
    /// Which calls may take longer than others.
    #[serde(default)]
    pub timeout: Vec<Timeout>,
    /// Which operations tell the state of work that goes on after its call is answered.
    #[serde(default)]
    pub wait: Vec<Wait>,
    /// How a server tells its version, for clients that refuse what it is too old for.
    pub version: Option<Version>,
    /// Programs that use the client: `examples/<name>.rs` in this folder.
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Crates {
    /// The package with the types: `kibana-model`.
    pub model: String,
    /// The package with the client: `kibana-client`.
    pub client: String,
    /// The client's type: `Kibana`.
    #[serde(rename = "type")]
    pub client_type: String,
    /// The version of both crates: `0.1.0`.
    pub version: String,
    /// The licence of both crates as an SPDX expression: `MIT OR Apache-2.0`. The document's if left out.
    pub license: Option<String>,
    /// The address of the crates' repository.
    pub repository: Option<String>,
    /// The address of the crates' documentation, where it is not docs.rs.
    pub documentation: Option<String>,
    /// At most five keywords for registries.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Categories of crates.io: `api-bindings`.
    #[serde(default)]
    pub categories: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Address {
    /// A file of this folder with `pub(crate) fn address(text: &str) -> Option<Result<String, String>>`: the address that a text
    /// without a scheme stands for, nothing for any other text, a message for one that leads nowhere.
    pub file: String,
    /// A sentence for callers that says what is taken.
    pub about: String,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Scope {
    /// The client's method: `space`.
    pub method: String,
    /// What comes before the path, with the scope's id in braces: `/s/{space}`.
    pub prefix: String,
    /// The id that needs no prefix.
    pub default: String,
    /// The characters that an id may have, as ranges and single characters: `a-z0-9_-`.
    pub characters: String,
    /// Paths that the prefix does not apply to: a path, or the beginning of paths when it ends with `/`.
    #[serde(default)]
    pub except: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Family {
    /// The module and the Cargo feature; the top of the crates if left out.
    pub name: Option<String>,
    /// Documents in this folder.
    pub documents: Vec<String>,
    /// The group of operations for each tag. Operations without a tag are grouped by the beginning of their paths, such as
    /// `/api/status`, or else by `operations`.
    #[serde(default)]
    pub groups: BTreeMap<String, String>,
    /// Files that types of the family are printed in, each with names of types, in which `*` stands for anything.
    #[serde(default)]
    pub files: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Paging {
    /// The ids of the operations that page in this way.
    pub operations: Vec<String>,
    /// The query parameter with the number of the page.
    pub page: Option<String>,
    /// The number of the first page; 1 if left out.
    pub first: Option<u64>,
    /// The property of the answer that repeats the number of the page.
    pub number: Option<String>,
    /// The query parameter with the cursor of the page, where pages are not numbered, or beyond the `window` of those that are.
    pub cursor: Option<String>,
    /// The property of the answer with the cursor of the next page.
    pub next: Option<String>,
    /// The query parameter with the number of items on a page.
    pub size: Option<String>,
    /// The property of the answer with the items.
    pub items: String,
    /// The property of the answer with the number of all items.
    pub total: Option<String>,
    /// How many items the server gives out, counted from the first page.
    pub window: Option<u64>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Retry {
    /// The ids of the operations.
    pub operations: Vec<String>,
    /// Whether calling them twice has the effect of calling them once. If left out, the method says it: `POST` and `PATCH` do
    /// not.
    pub idempotent: Option<bool>,
    /// Statuses after which a call is made again whatever its method is, because something is locked and nothing was done: 409.
    #[serde(default)]
    pub statuses: Vec<u16>,
    /// A text in the server's message which says that a status is not about a lock: `already exists`.
    pub unless: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Timeout {
    /// The ids of the operations.
    pub operations: Vec<String>,
    /// How many seconds a call may take, unless a caller limits it.
    pub seconds: u64,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Wait {
    /// The id of the operation that tells the state.
    pub operation: String,
    /// The property of the answer with the list that has the work as an item. If left out, the answer is about one work.
    pub items: Option<String>,
    /// The property of an item with its id.
    pub id: Option<String>,
    /// The property with the state, of the answer or of an item. A dot leads into an object: `item.status`.
    pub state: String,
    /// States in which the work is done.
    pub done: Vec<String>,
    /// States in which it has failed.
    #[serde(default)]
    pub failed: Vec<String>,
    /// States in which it is going on; any other one ends the wait. If left out, all others are.
    #[serde(default)]
    pub pending: Vec<String>,
    /// Statuses of answers which say that there is no such work.
    #[serde(default)]
    pub gone: Vec<u16>,
    /// What else callers should know, as Markdown: in the documentation of the method that waits.
    pub note: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Version {
    /// The id of the operation that tells it.
    pub operation: String,
    /// The property of the answer with the version. A dot leads into an object: `version.number`.
    pub number: String,
    /// The property of the answer with the kind of the server.
    pub kind: Option<String>,
    /// Kinds of servers whose versions do not say what a server knows.
    #[serde(default)]
    pub unversioned: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Example {
    /// The name of the file without its ending.
    pub name: String,
    /// The features of the client that it uses.
    #[serde(default)]
    pub features: Vec<String>,
    /// Packages that it uses, as lines of `Cargo.toml`.
    #[serde(default)]
    pub dependencies: Vec<String>,
}

#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Format {
    /// The type's path: `uuid::Uuid`, or `String` for plain text.
    #[serde(rename = "type")]
    pub path: String,
    /// The package that it comes from, as a line of `Cargo.toml`: `uuid = { version = "1", features = ["serde"] }`.
    pub dependency: Option<String>,
    /// Whether the type is `Default`. A required property whose type is not is an `Option`: an answer may lack it, and no
    /// value could stand for it.
    #[serde(default)]
    pub default: bool,
}
