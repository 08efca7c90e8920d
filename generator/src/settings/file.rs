//! `api.toml` as it is written.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Auth;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct File {
    pub title: String,
    pub about: String,
    pub auth: Option<BTreeSet<Auth>>,
    pub crates: Crates,
    #[serde(default)]
    pub overlays: Vec<String>,
    #[serde(default)]
    pub headers: BTreeMap<String, String>,
    pub scope: Option<Scope>,
    #[serde(default, rename = "family")]
    pub families: Vec<Family>,
    #[serde(default)]
    pub names: BTreeMap<String, String>,
    #[serde(default)]
    pub fields: BTreeMap<String, String>,
    #[serde(default)]
    pub integers: Vec<String>,
    #[serde(default)]
    pub merge: Vec<String>,
    #[serde(default)]
    pub formats: BTreeMap<String, Format>,
    #[serde(default)]
    pub paging: Vec<Paging>,
    #[serde(default, rename = "example")]
    pub examples: Vec<Example>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Crates {
    pub model: String,
    pub client: String,
    #[serde(rename = "type")]
    pub client_type: String,
    pub version: String,
    pub license: Option<String>,
    pub repository: Option<String>,
    pub documentation: Option<String>,
    #[serde(default)]
    pub keywords: Vec<String>,
    #[serde(default)]
    pub categories: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scope {
    pub method: String,
    pub prefix: String,
    pub default: String,
    pub characters: String,
    #[serde(default)]
    pub except: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Family {
    pub name: Option<String>,
    pub documents: Vec<String>,
    #[serde(default)]
    pub groups: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paging {
    pub operations: Vec<String>,
    pub page: Option<String>,
    pub first: Option<u64>,
    pub number: Option<String>,
    pub cursor: Option<String>,
    pub next: Option<String>,
    pub size: Option<String>,
    pub items: String,
    pub total: Option<String>,
    pub window: Option<u64>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Example {
    pub name: String,
    #[serde(default)]
    pub features: Vec<String>,
    #[serde(default)]
    pub dependencies: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Format {
    #[serde(rename = "type")]
    pub path: String,
    pub dependency: Option<String>,
}
