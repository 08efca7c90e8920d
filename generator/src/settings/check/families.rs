use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::super::FamilySettings;
use super::{At, Problems, words};
use crate::names::Name;
use crate::names::reserved::FEATURES;
use crate::read::{file_meant, is_there};

/// Checks the families, their documents and their groups.
pub(super) fn check(families: &[FamilySettings], folder: &Path, problems: &mut Problems) {
    if families.is_empty() {
        problems.add(&[], "the file names no document", "add `[[family]]` with `documents = [\"...\"]`");
    }
    let mut names = BTreeSet::new();
    let mut documents = BTreeSet::new();
    problems.each("family", families, |family, at| {
        check_name(family, &mut names, at);
        if family.documents.is_empty() {
            at.add(&[], "the family has no documents", "name one, or remove the family");
        }
        for (position, document) in family.documents.iter().enumerate() {
            let key = ["documents", &position.to_string()];
            if !documents.insert(document) {
                let message = format!("`{document}` is named twice");
                at.add(&key, message, "a document belongs to one family, and is named there once");
            }
            check_document(document, folder, &key, at);
        }
        for (tag, group) in family.groups.iter().filter(|(_, group)| !words::is_name(group)) {
            let message = format!("`{group}` cannot be the name of a group");
            at.add(&["groups", tag], message, "write it like `agent_policies`");
        }
        for file in family.files.keys().filter(|file| !words::is_name(file)) {
            let message = format!("`{file}` cannot be the name of a file");
            at.add(&["files", file], message, "write it like `agent_policies`, without `.rs`");
        }
    });
}

fn check_name(family: &FamilySettings, names: &mut BTreeSet<Name>, at: &mut At<'_>) {
    let name = family.name.as_deref().unwrap_or_default();
    if family.name.is_some() && (!words::is_name(name) || FEATURES.contains(&name)) {
        let message = format!("`{name}` cannot be the name of a family");
        at.add(&["name"], message, "write it like `fleet`; leave it out for the top of the crates");
    }
    if !names.insert(family.words()) {
        let message = match name {
            "" => "two families have no name".to_owned(),
            name => format!("the family `{name}` is named twice"),
        };
        at.add(&["name"], message, "list all documents of a family in one `[[family]]`");
    }
}

fn check_document(document: &str, folder: &Path, key: &[&str], at: &mut At<'_>) {
    let is_inside =
        !document.is_empty() && Path::new(document).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_inside {
        let message = format!("`{document}` is not a file in this folder");
        at.add(key, message, "write the file's name, and move the file into the folder of the API");
    } else if !is_there(folder, document) {
        let meant = file_meant(folder, document);
        let help = meant.as_deref().unwrap_or("correct the name, or remove it");
        at.add(key, format!("there is no `{document}` in this folder"), help);
    }
}
