//! The tables of `api.toml`, and what they mean.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::names::Name;

/// A way in which callers say who they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Auth {
    /// `Authorization: ApiKey ...`.
    ApiKey,
    /// A user name and a password.
    Basic,
    /// A bearer token.
    Bearer,
}

/// What is generated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Crates {
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

/// What a client takes in place of the server's address.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Address")]
pub struct AddressForm {
    /// A file of this folder with `pub(crate) fn address(text: &str) -> Option<Result<String, String>>`: the address that a text
    /// without a scheme stands for, nothing for any other text, a message for one that leads nowhere.
    pub file: String,
    /// A sentence for callers that says what is taken.
    pub about: String,
    /// What is in the file.
    #[serde(skip)]
    pub code: String,
}

/// A path prefix that selects a part of the server, such as a Kibana space.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
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

/// The documents and groups of a family.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Family")]
pub struct FamilySettings {
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

impl FamilySettings {
    /// The words of the family's name; none for the top of the crates.
    pub fn words(&self) -> Name {
        Name::new(self.name.as_deref().unwrap_or_default())
    }

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

/// A way of paging, and the operations that have it. What is called a query parameter is a property of the body in JSON where it
/// begins with `/`: `/from`, or `/pagination/page`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Paging")]
pub struct PagingSettings {
    /// The ids of the operations that page in this way.
    pub operations: Vec<String>,
    /// The query parameter with the number of the page.
    pub page: Option<String>,
    /// The query parameter with the number of items before the page, where pages have neither numbers nor cursors.
    pub offset: Option<String>,
    /// The number of the first page; 1 if left out.
    pub first: Option<u64>,
    /// The property of the answer that repeats the number of the page.
    pub number: Option<String>,
    /// The query parameter with the cursor of the page, where pages are not numbered, or beyond the `window` of those that are.
    pub cursor: Option<String>,
    /// The property of the answer with the cursor of the next page.
    pub next: Option<String>,
    /// The query parameter with the number of items on a page with a cursor, of a list that has numbered pages as well: the caller
    /// chooses cursors by setting it.
    pub cursor_size: Option<String>,
    /// The query parameter with the number of items on a page.
    pub size: Option<String>,
    /// The property of the answer with the items.
    pub items: String,
    /// The properties that have the items of answers without `items`, such as those of servers of other versions.
    #[serde(default)]
    pub other_items: Vec<String>,
    /// The property of the answer with the number of all items.
    pub total: Option<String>,
    /// How many items the server gives out, counted from the first page.
    pub window: Option<u64>,
    /// The query parameters that only the first request of a stream has.
    #[serde(default)]
    pub once: Vec<String>,
    /// The query parameters that the pages after the first one are asked for with, each with the property of the answer that it takes.
    #[serde(default)]
    pub carry: BTreeMap<String, String>,
}

impl PagingSettings {
    /// What tells one page from another: how pages are numbered, where they begin, or both.
    pub fn turning(&self) -> Turning {
        if let Some(offset) = &self.offset {
            return Turning::Offset { offset: offset.clone() };
        }
        let cursor = self.cursor.clone().zip(self.next.clone()).map(|(cursor, next)| Cursor { cursor, next });
        match (&self.page, cursor) {
            (None, Some(cursor)) => Turning::Cursor(cursor),
            (page, beyond) => Turning::Number {
                page: page.clone().unwrap_or_default(),
                first: self.first.unwrap_or(1),
                number: self.number.clone(),
                beyond,
            },
        }
    }
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
    /// A page begins after a number of items.
    Offset {
        /// The query parameter with the number.
        offset: String,
    },
}

/// How a page says where the one after it begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The query parameter that asks for a page.
    pub cursor: String,
    /// The property of the answer with the value for the next page.
    pub next: String,
}

/// When calls of some operations are made again.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Retry")]
pub struct RetrySettings {
    /// The ids of the operations.
    pub operations: Vec<String>,
    /// Whether calling them twice has the effect of calling them once. If left out, the method says it: `POST` and `PATCH` do
    /// not.
    pub idempotent: Option<bool>,
    /// Statuses after which a call is made again whatever its method is, because something is locked and nothing was done: 409.
    #[serde(default)]
    pub statuses: Vec<u16>,
    /// Texts in the server's message, one of which says that a status is not about a lock: `already exists`. A text alone is one.
    #[serde(default)]
    pub unless: Texts,
    /// What the server's message says where it says how long to wait, with the place of a number: `wait {seconds}s`. The header
    /// `Retry-After` needs no entry.
    pub wait: Option<String>,
}

/// One text or several.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(untagged, expecting = "expected a text or a list of texts")]
pub enum Texts {
    /// One.
    One(String),
    /// Several.
    Several(Vec<String>),
}

impl Texts {
    /// All of them.
    pub fn all(&self) -> &[String] {
        match self {
            Self::One(text) => std::slice::from_ref(text),
            Self::Several(texts) => texts,
        }
    }
}

impl Default for Texts {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

/// How long calls of some operations may take.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Timeout")]
pub struct TimeoutSettings {
    /// The ids of the operations.
    pub operations: Vec<String>,
    /// How many seconds a call may take, unless a caller limits it.
    pub seconds: u64,
}

/// Where an operation tells the state of some work, and what the states mean.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Wait")]
pub struct WaitSettings {
    /// The id of the operation that tells the state.
    pub operation: String,
    /// The property of the answer with the list that has the work as an item. If left out, the answer is about one work.
    pub items: Option<String>,
    /// The property of an item with its id. If left out, the work is all items together.
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
    /// Statuses of answers of a server that forgets work which is over: they end the wait well if the work was there before.
    #[serde(default)]
    pub forgotten: Vec<u16>,
    /// What else callers should know, as Markdown: in the documentation of the method that waits.
    pub note: Option<String>,
}

/// Where an operation tells the version of the server.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Version")]
pub struct VersionSettings {
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

/// A program that uses the client: `examples/<name>.rs` next to `api.toml`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Example")]
pub struct ExampleSettings {
    /// The name of the file without its ending.
    pub name: String,
    /// The features of the client that it uses.
    #[serde(default)]
    pub features: Vec<String>,
    /// Packages that it uses, as lines of `Cargo.toml`.
    #[serde(default)]
    pub dependencies: Vec<String>,
}

/// A field type from outside the runtime.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Format")]
pub struct FormatType {
    /// The type's path: `uuid::Uuid`, or `String` for plain text.
    #[serde(rename = "type")]
    pub path: String,
    /// The package that it comes from, as a line of `Cargo.toml`: `uuid = { version = "1", features = ["serde"] }`.
    pub dependency: Option<String>,
    /// Whether the type is `Default`. A required property whose type is not is an `Option`: an answer may lack it, and no
    /// value could stand for it.
    #[serde(default, rename = "default")]
    pub has_default: bool,
}

impl FormatType {
    /// Whether the type is one that the runtime knows, and that needs no word of `api.toml`.
    pub fn is_known(&self) -> bool {
        const KNOWN: [&str; 8] = ["String", "bool", "i32", "i64", "u32", "u64", "f32", "f64"];
        KNOWN.contains(&self.path.as_str())
    }
}
