//! What is guessed, and how it is written.

use std::collections::BTreeMap;

use openapi_compiler::{Info, Settings, UNTAGGED, resource};
use openapi_terms::pointer::escape;
use openapi_terms::{is_invisible, operations, visible_json};
use serde_json::Value;

use super::paging::{self, Paging};

/// What an `api.toml` says about a document.
pub(super) struct Guess {
    document: String,
    title: String,
    info: Info,
    model: String,
    client: String,
    client_type: String,
    /// Group by tag.
    pub groups: BTreeMap<String, String>,
    paging: Vec<Paging>,
}

impl Guess {
    /// Reads a document that is valid OpenAPI 3.0.
    pub(super) fn new(settings: &Settings, root: &Value) -> Self {
        let info = &root["info"];
        let title = info["title"].as_str().unwrap_or_default().trim();
        let version = info["version"].as_str().unwrap_or_default();
        let mut guess = Self {
            document: settings.source.clone(),
            title: if title.is_empty() { settings.crates.client_type.clone() } else { title.to_owned() },
            info: Info::new(version, info["license"]["name"].as_str(), info["description"].as_str()),
            model: settings.crates.model.clone(),
            client: settings.crates.client.clone(),
            client_type: settings.crates.client_type.clone(),
            groups: BTreeMap::new(),
            paging: Vec::new(),
        };
        for (path, item) in root["paths"].as_object().into_iter().flatten() {
            for (_, operation) in operations(item) {
                // Operations without a tag are grouped by the beginning of their paths.
                let tag = operation["tags"][0].as_str().or_else(|| resource(path)).unwrap_or(UNTAGGED);
                guess.groups.insert(tag.to_owned(), group(tag.rsplit_once('/').map_or(tag, |(_, last)| last)));
                if let Some(paging) = paging::guess(root, item, operation) {
                    guess.add(paging);
                }
            }
        }
        guess
    }

    /// Operations that page in one way share an entry.
    fn add(&mut self, paging: Paging) {
        match self.paging.iter_mut().find(|known| known.keys == paging.keys) {
            Some(known) => known.operations.extend(paging.operations),
            None => self.paging.push(paging),
        }
    }

    pub(super) fn paging_operations(&self) -> usize {
        self.paging.iter().map(|paging| paging.operations.len()).sum()
    }

    /// Takes out the entries that errors are about, and says whether there was one.
    pub(super) fn remove(&mut self, pointers: &[&str]) -> bool {
        let before = (self.groups.len(), self.paging_operations());
        self.groups.retain(|tag, _| {
            let pointer = format!("/family/0/groups/{}", escape(tag));
            !pointers.contains(&pointer.as_str())
        });
        for (index, paging) in self.paging.iter_mut().enumerate() {
            let entry = format!("/paging/{index}");
            let mut position = 0;
            paging.operations.retain(|_| {
                let own = format!("{entry}/operations/{position}");
                position += 1;
                !pointers.contains(&own.as_str())
            });
            // What is wrong with the whole entry is wrong with each of its operations.
            let whole = format!("{entry}/operations/");
            let is_about_all = |pointer: &&&str| {
                (**pointer == entry || pointer.starts_with(&format!("{entry}/"))) && !pointer.starts_with(&whole)
            };
            if pointers.iter().any(|pointer| is_about_all(&pointer)) {
                paging.operations.clear();
            }
        }
        self.paging.retain(|paging| !paging.operations.is_empty());
        before != (self.groups.len(), self.paging_operations())
    }

    /// The file.
    pub(super) fn text(&self) -> String {
        let license = self.info.license.as_ref().map(|license| format!("license = {}\n", quoted(license)));
        let license = license.unwrap_or_default();
        let mut text = format!(
            "#:schema ./{}\n\n# What the API is called in prose, and one or two sentences about it for the documentation of the \
             crates.\ntitle = {}\nabout = {}\n# Names are derived from the document. Remove the line to make them promises: a \
             collision is then an error.\ncurated = false\n\n# Optional: {}repository, documentation, keywords, \
             categories.\n[crates]\nmodel = {}\nclient = {}\ntype = {}\nversion = {}\n{license}\n[[family]]\ndocuments = [{}]\n\n\
             # Groups of the client by tag, or by the beginning of paths without one. Rename them as you like.\n\
             [family.groups]\n",
            super::SCHEMA_FILE,
            quoted(&self.title),
            quoted(self.info.about.as_deref().unwrap_or_default()),
            if license.is_empty() { "license, " } else { "" },
            quoted(&self.model),
            quoted(&self.client),
            quoted(&self.client_type),
            quoted(self.info.crate_version()),
            quoted(&self.document),
        );
        for (tag, group) in &self.groups {
            text.push_str(&format!("{} = {}\n", quoted(tag), quoted(group)));
        }
        if !self.paging.is_empty() {
            text.push_str("\n# Guessed from parameters and answers. Check each of them, and remove what is wrong.\n");
        }
        for (index, paging) in self.paging.iter().enumerate() {
            let operations: Vec<String> = paging.operations.iter().map(|id| format!("    {},\n", quoted(id))).collect();
            let gap = if index == 0 { "" } else { "\n" };
            text.push_str(&format!("{gap}[[paging]]\noperations = [\n{}]\n", operations.concat()));
            for (key, value) in &paging.keys {
                text.push_str(&format!("{key} = {}\n", value_text(value)));
            }
        }
        text
    }
}

/// `Agent policies` is `agent_policies`. A group's name begins with a letter.
fn group(tag: &str) -> String {
    let words = tag.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.map(str::to_ascii_lowercase).collect::<Vec<_>>().join("_");
    match name.chars().next() {
        Some(first) if first.is_ascii_alphabetic() => name,
        Some(_) => format!("group_{name}"),
        None => UNTAGGED.to_owned(),
    }
}

fn value_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), quoted)
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    if text.chars().any(is_invisible) {
        // What JSON escapes is the same in TOML.
        return visible_json(&Value::String(text).to_string());
    }
    toml::Value::String(text).to_string()
}
