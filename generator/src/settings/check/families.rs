use std::collections::BTreeSet;
use std::path::{Component, Path};

use super::super::file::Family;
use super::{Problems, words};
use crate::names::Name;
use crate::names::reserved::FEATURES;
use crate::read::{file_meant, is_there};

/// Checks the families, their documents and their groups.
pub(super) fn check(families: &[Family], folder: &Path, problems: &mut Problems) {
    if families.is_empty() {
        problems.add(&[], "the file names no document", "add `[[family]]` with `documents = [\"...\"]`");
    }
    let mut names = BTreeSet::new();
    let mut documents = BTreeSet::new();
    for (index, family) in families.iter().enumerate() {
        let index = index.to_string();
        check_name(family, &index, &mut names, problems);
        if family.documents.is_empty() {
            problems.add(&["family", &index], "the family has no documents", "name one, or remove the family");
        }
        for (position, document) in family.documents.iter().enumerate() {
            let path = ["family", &index, "documents", &position.to_string()];
            if !documents.insert(document) {
                let message = format!("`{document}` is named twice");
                problems.add(&path, message, "a document belongs to one family, and is named there once");
            }
            check_document(document, folder, &path, problems);
        }
        for (tag, group) in family.groups.iter().filter(|(_, group)| !words::is_name(group)) {
            let message = format!("`{group}` cannot be the name of a group");
            problems.add(&["family", &index, "groups", tag], message, "write it like `agent_policies`");
        }
        for file in family.files.keys().filter(|file| !words::is_name(file)) {
            let message = format!("`{file}` cannot be the name of a file");
            problems.add(&["family", &index, "files", file], message, "write it like `agent_policies`, without `.rs`");
        }
    }
}

fn check_name(family: &Family, index: &str, names: &mut BTreeSet<Name>, problems: &mut Problems) {
    let name = family.name.clone().unwrap_or_default();
    let path = ["family", index, "name"];
    if family.name.is_some() && (!words::is_name(&name) || FEATURES.contains(&name.as_str())) {
        let message = format!("`{name}` cannot be the name of a family");
        problems.add(&path, message, "write it like `fleet`; leave it out for the top of the crates");
    }
    if !names.insert(Name::new(&name)) {
        let message = match name.as_str() {
            "" => "two families have no name".to_owned(),
            name => format!("the family `{name}` is named twice"),
        };
        problems.add(&path, message, "list all documents of a family in one `[[family]]`");
    }
}

fn check_document(document: &str, folder: &Path, path: &[&str], problems: &mut Problems) {
    let is_inside =
        !document.is_empty() && Path::new(document).components().all(|part| matches!(part, Component::Normal(_)));
    if !is_inside {
        let message = format!("`{document}` is not a file in this folder");
        problems.add(path, message, "write the file's name, and move the file into the folder of the API");
    } else if !is_there(folder, document) {
        let meant = file_meant(folder, document);
        let help = meant.as_deref().unwrap_or("correct the name, or remove it");
        problems.add(path, format!("there is no `{document}` in this folder"), help);
    }
}
