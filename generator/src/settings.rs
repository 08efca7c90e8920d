//! What `specs/<api>/api.toml` says: names, scopes, constant headers, exceptions.
//!
//! A document alone does not say what its crates are called, which header is the same on every call, or that a path
//! prefix selects a space. `api.toml` does, and nothing else: a fact that a document can carry belongs in the document.
//!
//! The file is read into [`Settings`], which is also its JSON Schema and what the stages read.

mod check;
mod entries;
mod lines;
mod operations;
mod read;
mod tables;
mod unreadable;

pub(crate) use check::as_version;
pub use entries::{Entries, Seen};
pub use lines::Lines;
pub use read::{named, read, schema, without_file};
pub(crate) use tables::matches;
pub use tables::{
    AddressForm, Auth, Crates, Cursor, ExampleSettings, FamilySettings, FormatType, PagingSettings, RetrySettings,
    Scope, Texts, TimeoutSettings, Turning, VersionSettings, WaitSettings,
};

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;

use crate::diagnostic::Place;
use crate::names::Name;

/// What is decided about an API outside its documents.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// The folder's name: `kibana`.
    #[serde(skip)]
    pub api: String,
    /// What the crates are generated from, as the first line of their files says: `specs/kibana`, or a document's name.
    #[serde(skip)]
    pub source: String,
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
    #[serde(default = "is_kept", rename = "curated")]
    pub is_curated: bool,
    /// What is generated.
    pub crates: Crates,
    /// OpenAPI Overlays in this folder that are applied to the documents, in order.
    #[serde(default)]
    pub overlays: Vec<String>,
    /// Files in this folder that are what references that are URLs name: `"https://example.com/common.yaml" = "common.yaml"`.
    #[serde(default, rename = "map")]
    pub maps: BTreeMap<String, String>,
    /// What the client takes in place of the server's address, such as an id from which the address follows.
    pub address: Option<AddressForm>,
    /// Headers that every call sends, such as `kbn-xsrf = "true"`. Operations lose these as parameters.
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    /// A path prefix that selects a part of the server, such as a Kibana space.
    pub scope: Option<Scope>,
    /// Documents that belong together. A family with a name is a module and a Cargo feature.
    #[serde(default, rename = "family")]
    pub families: Vec<FamilySettings>,
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
    pub formats: BTreeMap<String, FormatType>,
    /// How operations answer page by page.
    #[serde(default)]
    pub paging: Vec<PagingSettings>,
    /// Which calls are made again if they fail, where their methods do not say it.
    #[serde(default)]
    pub retry: Vec<RetrySettings>,
    /// Which calls may take longer than others.
    #[serde(default)]
    pub timeout: Vec<TimeoutSettings>,
    /// Which operations tell the state of work that goes on after its call is answered.
    #[serde(default)]
    pub wait: Vec<WaitSettings>,
    /// How a server tells its version, for clients that refuse what it is too old for.
    pub version: Option<VersionSettings>,
    /// Programs that use the client: `examples/<name>.rs` in this folder.
    #[serde(default, rename = "example")]
    pub examples: Vec<ExampleSettings>,
}

/// What `curated` is where the file does not say it.
fn is_kept() -> bool {
    true
}

impl Settings {
    /// `api.toml` as a whole.
    pub fn file(&self) -> Place {
        Place { file: format!("{}/api.toml", self.api), ..Place::default() }
    }

    /// The family of a name, and its position in the file.
    pub(crate) fn family(&self, name: &Name) -> Option<(usize, &FamilySettings)> {
        self.families.iter().enumerate().find(|(_, family)| family.words() == *name)
    }

    /// The header that every call sends, as the file writes it, and its value.
    pub(crate) fn header(&self, name: &str) -> Option<(&str, &str)> {
        let mut headers = self.headers.iter();
        let found = headers.find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(known, value)| (known.as_str(), value.as_str()))
    }

    /// The headers that every call sends: lower-case name, value.
    pub fn sent_headers(&self) -> impl Iterator<Item = (String, &str)> {
        self.headers.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.as_str()))
    }

    /// Whether `[formats]` gives texts of `format: password` a type of its own, which may be printed.
    pub fn prints_passwords(&self) -> bool {
        self.formats.contains_key("password")
    }
}
