//! What changes between two states of an API, and what that does to its callers.
//!
//! A new edition of a document moves thousands of generated lines. A reviewer wants one page: which operation, type or property
//! changed, which Rust items that concerns, whether programs still compile, whether the server still understands them, and which
//! version the crates need.
//!
//! 1. `walk` compares the documents in their valid form and finds changes, each by a [`Rule`] of one table. Keys that no rule knows
//!    are compared, too: such a change is [`Rule::Unhandled`].
//! 2. `rust` compares the items of the crates.
//! 3. `join` says which change moves which items. A moved item that no change explains is a change of its own.
//! 4. `judge` says what breaks: on the wire by the rule and by the way in which values travel; at compile time by the items.
//! 5. `versions` says which version each crate needs, by its items, by the rules, and else by whether its sources differ.

mod change;
mod changelog;
mod concerned;
mod ignore;
mod join;
mod judge;
mod label;
mod node;
mod reach;
mod rules;
mod rust;
mod versions;
mod walk;

pub use change::{Break, Bump, Call, Change, CrateBump, Diff, Direction, Found, ItemChange, Likeness, Spot, Tier};
pub use changelog::changelog;
pub use ignore::Exceptions;
pub use rules::{Area, Effect, Rule};

pub use crate::emit::docs::code;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use openapiv3::{Components, OpenAPI};
use serde_json::Value;

use self::change::Edition;
use crate::diagnostic::{Diagnostic, Findings};
use crate::document::Document;
use crate::ir::Api;
use crate::later::Later;
use crate::pipeline::{self, Valid};
use crate::project::Project;

/// A state of an API, after all stages but the last ones.
#[derive(Clone, Debug)]
pub struct State {
    source: String,
    valid: Valid,
    /// The document before it was rewritten.
    written: Value,
    api: Api,
    /// Whether the API is not there.
    is_nothing: bool,
    /// Where components are used, by their pointers, once somebody has asked.
    sites: OnceLock<BTreeMap<String, Vec<String>>>,
}

impl State {
    /// Runs the stages over a project. `source` is what a reader is told it comes from.
    ///
    /// # Errors
    ///
    /// All findings, where the documents give no crates.
    pub fn of(project: &Project, source: impl Into<String>) -> Result<Self, Vec<Diagnostic>> {
        let mut findings = Findings::default();
        let Some((valid, written)) = pipeline::valid_and_written(project, &mut findings) else {
            return Err(findings.into_sorted());
        };
        let api = pipeline::understand(&valid, project, &mut findings);
        if findings.has_errors() {
            return Err(findings.into_sorted());
        }
        Ok(Self { source: source.into(), valid, written, api, is_nothing: false, sites: OnceLock::new() })
    }

    /// The state in which there is nothing of this API: before it was written, or after it is gone. It has the API's name and who may
    /// call it, so that only what a caller uses comes or goes.
    pub fn without(&self, project: &Project, source: impl Into<String>) -> Self {
        let mut root = serde_json::json!({ "openapi": "3.0.3", "paths": {} });
        for key in ["info", "servers", "security"] {
            if let Some(value) = self.valid.document.root.get(key) {
                root[key] = value.clone();
            }
        }
        if let Some(schemes) = self.valid.document.root.pointer("/components/securitySchemes") {
            root["components"] = serde_json::json!({ "securitySchemes": schemes });
        }
        let typed = OpenAPI {
            paths: Default::default(),
            components: self.valid.typed.components.as_ref().map(|components| Components {
                security_schemes: components.security_schemes.clone(),
                ..Components::default()
            }),
            ..self.valid.typed.clone()
        };
        let Later { certificates, devices, address, .. } = self.valid.later.clone();
        let later = Later { certificates, devices, address, ..Later::default() };
        let document = Document { root: root.clone(), sources: self.valid.document.sources.clone() };
        let valid = Valid { document, typed, later };
        // That `api.toml` is about things that are not there is no fault here.
        let api = pipeline::understand(&valid, project, &mut Findings::default());
        Self { source: source.into(), valid, written: root, api, is_nothing: true, sites: OnceLock::new() }
    }

    /// What the documents mean.
    pub fn api(&self) -> &Api {
        &self.api
    }

    fn edition(&self) -> Edition {
        let Api { title, version, .. } = &self.api;
        Edition { title: title.clone(), version: version.clone(), source: self.source.clone() }
    }

    fn side(&self) -> walk::Side<'_> {
        walk::Side { root: &self.valid.document.root, written: &self.written, later: &self.valid.later }
    }

    fn sites(&self) -> &BTreeMap<String, Vec<String>> {
        self.sites.get_or_init(|| concerned::sites(&self.valid.document.root))
    }

    /// What the documents say, in whichever order and whichever version of OpenAPI.
    fn said(&self) -> Value {
        let mut said = self.written.clone();
        if let Some(map) = said.as_object_mut() {
            map.shift_remove("openapi");
        }
        walk::normalize(&mut said);
        node::unordered(&said)
    }

    /// The texts of all files.
    fn texts(&self) -> Vec<&str> {
        self.valid.document.sources.files().iter().map(|source| &*source.text).collect()
    }
}

/// Compares two states of an API.
pub fn compare(old: &State, new: &State) -> Diff {
    let compared = walk::compare(old.side(), new.side());
    let moved = rust::compare(&old.api, &new.api, &compared.pairs, &compared.operations);
    let joined = join::join((old, new), compared, moved);
    let mut changes = judge::judge(old, new, joined);
    if changes.is_empty() && old.texts() != new.texts() {
        // What valid documents say in another way was compared. What they lack was not.
        let (was, is) = (old.said(), new.said());
        let roots = [old, new].map(|state| node::unordered(&state.valid.document.root));
        let is_same = was == is || roots[0] != roots[1];
        changes.push(judge::spelling(old, new, is_same));
    }
    let mut crates = versions::crates(old, new, &changes);
    if old.is_nothing {
        // The first version is the one that was chosen for it.
        crates.iter_mut().for_each(|of| (of.bump, of.next) = (Bump::None, of.version.clone()));
    }
    Diff { old: old.edition(), new: new.edition(), crates, changes }
}

/// The JSON Schema of the differences of some APIs: a list of [`Diff`].
pub fn schema() -> serde_json::Value {
    let settings = schemars::generate::SchemaSettings::default().for_serialize();
    settings.into_generator().into_root_schema_for::<Vec<Diff>>().to_value()
}
