//! The documents and the tests that follow from them.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use call_sites::documents::operations;
use serde_json::Value;

/// What else is tested by hand is a choice; the contract tests are written for every operation.
#[test]
fn every_operation_has_its_contract_test() {
    for api in ["cloud-connected", "kibana"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../generated").join(format!("{api}-client"));
        let mut text = String::new();
        read(&folder.join("tests/contract"), &mut text);
        let operations = operations(api);
        assert!(!operations.is_empty(), "specs/{api} has no operations");
        for operation in operations {
            assert!(text.contains(&format!("\"{}\"", operation.id)), "{api}: nothing calls {}", operation.id);
        }
    }
}

/// A document without `security` says that its operations take no credentials.
#[test]
fn every_operation_of_kibana_takes_credentials() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../generated/kibana-client/src");
    let mut text = String::new();
    read(&folder, &mut text);
    assert!(text.contains("as \"createRule\""), "{}: the operations are not here", folder.display());
    let anonymous: Vec<&str> = text
        .split("request! {")
        .skip(1)
        .filter(|request| request.split(';').next().is_some_and(|head| head.contains("security(&[])")))
        .filter_map(|request| request.split('"').nth(3))
        .collect();
    assert_eq!(anonymous, Vec::<&str>::new(), "nobody signs in to these");
}

/// Who may not do something gets 403, and wants to know what for.
#[test]
fn every_operation_of_kibana_says_what_its_caller_needs() {
    let words =
        ["rivilege", "aller needs", "aller may", "Any user", "Anybody", "caller has to", "callers need", "Nobody"];
    let says = |told: &str| words.iter().any(|word| told.contains(word));
    let silent: Vec<&str> =
        operations("kibana").iter().filter(|one| !says(&one.told)).map(|one| one.id.as_str()).collect();
    assert_eq!(silent, Vec::<&str>::new(), "add `x-privileges`, or a sentence about the caller");
}

/// A correction of imported structure may be about a path that a hand-written document describes, too.
#[test]
fn no_correction_removes_what_people_describe() {
    let known: BTreeSet<&str> = operations("kibana").iter().map(|operation| operation.id.as_str()).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../specs/kibana");
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let is_imported = [".structure.yaml", ".words.yaml", ".corrections.yaml"].iter().any(|end| name.ends_with(end));
        if is_imported || !name.ends_with(".yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        let document: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let items = document["paths"].as_object().into_iter().flatten().map(|(_, item)| item);
        let nodes = items.flat_map(|item| item.as_object().into_iter().flatten().map(|(_, node)| node));
        for id in nodes.filter_map(|node| node.get("operationId")?.as_str()) {
            assert!(known.contains(id), "{name}: {id} is in no client");
        }
    }
}

/// A reason that is somewhere else goes astray when actions are moved.
#[test]
fn every_correction_has_its_reason() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../specs/kibana");
    let mut corrections = 0;
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        if !path.to_string_lossy().ends_with(".corrections.yaml") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let overlay: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        for action in overlay["actions"].as_array().into_iter().flatten() {
            let reason = action["description"].as_str().unwrap_or_default();
            let is_told = reason.split_whitespace().count() > 2 && !reason.starts_with("See ");
            assert!(is_told, "{}: {}: `{reason}` is no reason", path.display(), action["target"]);
            corrections += 1;
        }
    }
    assert!(corrections > 0, "{} has no corrections", folder.display());
}

/// Adds the text of all files below a folder.
fn read(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap_or_else(|error| panic!("{}: {error}", folder.display())).path();
        if path.is_dir() {
            read(&path, text);
        } else {
            text.push_str(&fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())));
        }
    }
}

/// The table tells users of each wait, and what it names is there.
#[test]
fn the_table_of_waits_has_them_all() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../specs");
    let text = |name: &str| fs::read_to_string(specs.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let lock: toml::Table = text("kibana/names.lock").parse().expect("the lock is TOML");
    let calls = lock["operations"].as_table().expect("the lock has operations");
    let known: BTreeSet<&str> = calls.values().filter_map(|call| call.as_str()).collect();
    let settings: toml::Table = text("kibana/api.toml").parse().expect("the settings are TOML");
    let waits = settings["wait"].as_array().expect("the settings have waits").iter();
    let waits = waits.filter_map(|wait| wait["operation"].as_str());
    let call_of = |id: &str| {
        let operation = operations("kibana").iter().find(|operation| operation.id == id)?;
        calls.get(&format!("{} {}", operation.method, operation.path))?.as_str()
    };
    let waited: BTreeSet<&str> = waits.map(|id| call_of(id).unwrap_or_else(|| panic!("{id} is no call"))).collect();

    let readme = text("README.md");
    let (_, rest) = readme.split_once("## Work that goes on after its call is answered").expect("the part is there");
    let named: Vec<String> =
        rest.split("\n## ").next().into_iter().flat_map(|part| part.split('`')).map(bare).collect();
    let named = named.iter().filter(|call| call.contains("()."));
    let mut told = BTreeSet::new();
    for call in named {
        let (call, waits) = match call.split_once(".wait") {
            Some((call, _)) => (call, true),
            None => (call.as_str(), false),
        };
        assert!(known.contains(call), "the table has `{call}`, which is no call");
        assert!(!waits || waited.contains(call), "the table has `{call}`, which does not wait");
        told.extend(waits.then(|| call.to_owned()));
    }
    let told: BTreeSet<&str> = told.iter().map(String::as_str).collect();
    assert_eq!(waited.difference(&told).collect::<Vec<_>>(), Vec::<&&str>::new(), "the table lacks these");
}

/// A call without its arguments.
fn bare(call: &str) -> String {
    let mut depth = 0;
    let kept = call.chars().filter(|letter| {
        depth -= i32::from(*letter == ')');
        let is_kept = depth == 0;
        depth += i32::from(*letter == '(');
        is_kept
    });
    kept.collect()
}
