use std::collections::BTreeSet;
use std::path::Path;

use super::super::Settings;
use super::{Problems, check_dependency, words};
use crate::read::read_folder;

/// The folder of examples, next to `api.toml`.
const FOLDER: &str = "examples";

/// Checks that entries and files are the same programs, and that Cargo takes what is said of them.
pub(super) fn check(file: &Settings, folder: &Path, problems: &mut Problems) {
    let named = file.families.iter().filter(|family| family.name.is_some());
    let features: BTreeSet<String> = named.map(|family| family.words().snake()).collect();
    let mut unlisted = programs(folder);
    let mut known = BTreeSet::new();
    problems.each("example", &file.examples, |example, at| {
        let name = &example.name;
        if !words::is_package(name) {
            let message = format!("`{name}` cannot be the name of an example");
            at.add(&["name"], message, "use lower-case letters, digits and `_`, and start with a letter");
        } else if !known.insert(name) {
            at.add(&["name"], format!("the example `{name}` is named twice"), "remove one");
        } else if !unlisted.remove(name) {
            let message = format!("there is no `{FOLDER}/{name}.rs` in this folder");
            at.add(&["name"], message, "write the program, or remove the entry");
        }
        for (position, feature) in example.features.iter().enumerate().filter(|(_, name)| !features.contains(*name)) {
            let message = format!("the client has no feature `{feature}`");
            at.add(&["features", &position.to_string()], message, "name families of this file");
        }
        for (position, dependency) in example.dependencies.iter().enumerate() {
            check_dependency(dependency, &["dependencies", &position.to_string()], at);
        }
    });
    for name in unlisted {
        let message = format!("`{FOLDER}/{name}.rs` is an example that nobody can run");
        problems.add(&[], message, "add it as `[[example]]` with its `name`, or remove the file");
    }
}

/// The programs in the folder of examples.
fn programs(folder: &Path) -> BTreeSet<String> {
    let entries = read_folder(&folder.join(FOLDER)).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    names.filter_map(|name| name.strip_suffix(".rs").map(str::to_owned)).collect()
}
