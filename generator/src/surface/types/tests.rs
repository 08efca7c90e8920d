//! What the runtime's macros implement.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::{MACROS, RECORD_WITH_DEBUG, SUPPORT, VALUE_OF};
use crate::surface::tables::conversions;

fn read(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src").join(path);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The macros of the runtime that generated types have, with what each of them expands to.
fn macros() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/wire");
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut found = BTreeMap::new();
    for entry in entries.flatten().filter(|entry| entry.path().is_file()) {
        let text = read(&format!("wire/{}", entry.file_name().to_string_lossy()));
        for exported in text.split("#[macro_export]\nmacro_rules! ").skip(1) {
            let Some((name, rest)) = exported.split_once(" {") else { continue };
            let body = rest.split("\n}\n").next().unwrap_or_default();
            if body.contains(" for $name") {
                found.insert(name.to_owned(), body.to_owned());
            }
        }
    }
    found
}

/// The traits that a macro implements: `From<&str>` of `impl ::std::convert::From<&str> for $name {`.
fn implemented(body: &str) -> BTreeSet<String> {
    let heads =
        body.lines().filter_map(|line| Some(line.trim_start().strip_prefix("impl")?.split_once(" for $name")?.0));
    let written = |path: &str| match path.trim_start().strip_prefix("<I: Into<$item>, const N: usize> ") {
        Some(path) => path.replace('I', "impl Into<Item>"),
        None => path.rsplit("::").next().unwrap_or_default().trim_start().replace("<'de>", ""),
    };
    heads.map(written).collect()
}

#[test]
fn types_have_the_traits_that_macros_implement() {
    let macros = macros();
    let name = |name: &str| if name == "debug_record" { RECORD_WITH_DEBUG.to_owned() } else { name.to_owned() };
    let listed: BTreeSet<String> = MACROS.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(macros.keys().map(|known| name(known)).collect::<BTreeSet<_>>(), listed, "`MACROS`");
    for (known, body) in &macros {
        let (_, traits) = MACROS.iter().find(|(listed, _)| *listed == name(known)).expect("it is listed");
        let mut found = implemented(body);
        assert!(!found.is_empty(), "{known}! implements something");
        found.retain(|name| !SUPPORT.contains(&name.as_str()));
        // What an entry of one arm implements is told by the entry.
        let told: BTreeSet<String> = ["Name::Arm, integers", "Name::Arm, items = Item"]
            .iter()
            .flat_map(|entry| conversions(&entry.parse().expect("it is Rust")))
            .collect();
        if known == "union" {
            assert!(told.is_subset(&found), "{told:?} {found:?}");
            found.retain(|name| !told.contains(name));
        }
        assert_eq!(found, traits.iter().map(|name| (*name).to_owned()).collect(), "`MACROS` of {known}!");
    }
}

#[test]
fn enums_have_the_methods_that_macros_add() {
    for (known, body) in macros().iter().filter(|(known, _)| *known != "record") {
        let methods: Vec<&str> =
            body.lines().filter_map(|line| line.trim_start().strip_prefix("pub ")?.strip_suffix(" {")).collect();
        let listed: Vec<&str> =
            VALUE_OF.iter().filter(|(listed, _)| listed == known).map(|(_, method)| *method).collect();
        assert_eq!(methods, listed, "`VALUE_OF` of {known}!");
    }
}

#[test]
fn traits_for_generated_code_are_those_of_the_runtime() {
    let text = ["wire/blank.rs", "wire/record.rs", "client/decode.rs", "client/pages.rs"].map(read).concat();
    for name in SUPPORT {
        assert!(text.contains(&format!("pub trait {name}")), "the runtime has no trait {name}");
    }
}
