//! The next published version of Kibana: a copy of the document with 40 new operations, 30 types that changed, 10 operations
//! that are gone, and 5 things that have other names. Words and names of ours stay, and the report says what is left to do.

mod folder;
mod ways;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use openapi_compiler::api::Api;
use openapi_compiler::diff::{Break, Diff, State, compare};
use openapi_compiler::{Diagnostic, Project, Severity};
use openapi_crates::commands::diff::html;
use openapi_crates::published::{operations, parse};
use serde_json::{Value, json};

use self::folder::Folder;
use self::ways::{Changed, Way};
use crate::published_documents;

/// Operations that have other paths in the next version.
const MOVED: [(&str, &str); 3] = [
    ("POST /api/spaces/_copy_saved_objects", "POST /api/spaces/_copy_objects"),
    ("GET /api/cases/reporters", "GET /api/cases/people/reporters"),
    ("GET /api/detection_engine/tags", "GET /api/detection_engine/rules/tags"),
];

/// Schemas that have other names.
const RENAMED: [(&str, &str); 2] =
    [("Security_Lists_API_ListItem", "Security_Lists_API_ValueListItem"), ("SLOs_find_slo_response", "SLOs_slo_page")];

/// Names of ours, each with what has it, or the other way around.
type Names = Vec<(String, String)>;

/// Operations of a document.
type Operations = Vec<(String, Value)>;

/// What the next version does.
#[derive(Default)]
struct Edits {
    /// New operations with tags that our families have.
    added: Vec<String>,
    /// New operations with a tag that nobody knows.
    foreign: Vec<String>,
    /// Components of ours whose shapes changed.
    changed: Vec<Changed>,
    removed: Vec<String>,
    /// Paths that are gone with them.
    paths: Vec<String>,
    /// Their lines in lists of `api.toml`.
    listed: Vec<String>,
}

/// The next version, made of what our documents have taken.
fn next(document: &mut Value, written: &[(String, String)]) -> Edits {
    let (ids, types) = names(written);
    let taken: Operations = operations(document)
        .filter(|(operation, _)| ids.iter().any(|(known, _)| known == operation))
        .map(|(operation, node)| (operation, node.clone()))
        .collect();
    let removed = removed(&taken, &ids, written);
    let listed = ids.iter().filter(|(known, _)| removed.contains(known)).map(|(_, id)| listed(id)).collect();
    let mut edits = Edits { removed, listed, ..Edits::default() };
    for operation in &edits.removed {
        remove(document, operation);
    }
    let paths = edits.removed.iter().map(|operation| split(operation).1);
    edits.paths = paths.filter(|path| document["paths"].get(path).is_none()).map(str::to_owned).collect();
    add(document, &taken, &mut edits);
    for (from, to) in MOVED {
        let node = remove(document, from);
        insert(document, to, node);
    }
    edits.changed = ways::change(document, &types, written);
    let mut text = document.to_string();
    for (from, to) in RENAMED {
        assert!(text.contains(&format!("\"{from}\":")), "{from} is not in the document");
        text = text.replace(&format!("\"{from}\":"), &format!("\"{to}\":"));
        text = text.replace(&format!("#/components/schemas/{from}\""), &format!("#/components/schemas/{to}\""));
    }
    // Newer documents of Kibana have the version of the API in media types.
    text = text.replace("\"application/json\":", "\"application/json; Elastic-Api-Version=2023-10-31\":");
    *document = serde_json::from_str(&text).unwrap();
    edits
}

fn is_moved(operation: &str) -> bool {
    MOVED.iter().any(|(from, _)| *from == operation)
}

/// The line of an operation in a list of `api.toml`.
fn listed(id: &str) -> String {
    format!("\n    \"{id}\",")
}

/// Whether a text has a pointer to a path, and not just to one that begins like it.
fn has_pointer(text: &str, path: &str) -> bool {
    text.match_indices(path).any(|(at, _)| !text[at + path.len()..].starts_with("~1"))
}

/// A file of settings without the names of what is in an operation, each of which is a line.
fn without_names(text: &str, operation: &str) -> String {
    let (method, path) = operation.split_once(' ').unwrap();
    let place = format!("#/paths/{}/{}/", path.replace('/', "~1"), method.to_lowercase());
    text.split_inclusive('\n').filter(|line| !(line.starts_with('"') && line.contains(&place))).collect()
}

/// Whether a text names a path that is not one of a list.
fn is_alone(text: &str, path: &str) -> bool {
    let quoted = format!("'{path}'");
    let places = text.match_indices(&quoted).map(|(at, found)| (at, at + found.len()));
    let mut around = places.map(|(from, to)| (text[..from].trim_end(), text[to..].trim_start()));
    around.any(|(before, after)| !before.ends_with(',') && !after.starts_with(','))
}

/// Corrections without those that are about nothing but paths that are gone.
fn without_corrections(text: &str, gone: &[String]) -> String {
    let mut actions = text.split("\n  - target:");
    let head = actions.next().unwrap_or_default().to_owned();
    let paths = |action: &str| {
        let (paths, _) = action.trim_start().strip_prefix("$.paths['")?.split_once("']")?;
        Some(paths.split("','").map(str::to_owned).collect::<Vec<_>>())
    };
    let is_gone = |action: &&str| paths(action).is_some_and(|paths| paths.iter().all(|path| gone.contains(path)));
    actions.filter(|action| !is_gone(action)).fold(head, |text, action| text + "\n  - target:" + action)
}

/// Whether a text says more of a path alone than which answers it has.
fn says_more(text: &str, path: &str) -> bool {
    let mut actions = text.split("\n  - target:");
    actions.any(|action| {
        let target = action.lines().next().unwrap_or_default();
        is_alone(action, path) && !target.ends_with(".responses")
    })
}

/// Ten operations about which nothing says anything but their own words, lists of operations, and corrections: of many if there are
/// ten such, and else of their answers.
fn removed(taken: &Operations, ids: &Names, written: &[(String, String)]) -> Vec<String> {
    let is_mentioned = |operation: &str| {
        let path = split(operation).1;
        // Corrections of a path may be about another one of its operations.
        let is_shared = taken.iter().any(|(other, _)| other != operation && split(other).1 == path);
        let says_more = if is_shared { is_alone } else { says_more };
        let id = &ids.iter().find(|(known, _)| known == operation).unwrap().1;
        let is_in = |(name, text): &(String, String)| match name.ends_with(".words.yaml") {
            true => text.contains(&format!("{operation}#")),
            false => {
                says_more(text, path)
                    || text.replace(&listed(id), "").contains(&format!("\"{id}\""))
                    || has_pointer(&without_names(text, operation), &path.replace('/', "~1"))
            }
        };
        written.iter().filter(|(name, _)| name != "names.lock" && name != "differences.toml").any(is_in)
    };
    let is_corrected = |operation: &String| written.iter().any(|(_, text)| is_alone(text, split(operation).1));
    // What else uses the components of an operation that is gone, is another question.
    let free = taken.iter().filter(|(_, node)| !node.to_string().contains("#/components/schemas/"));
    let free = free.map(|(operation, _)| operation);
    let mut free: Vec<_> = free.filter(|operation| !is_moved(operation) && !is_mentioned(operation)).collect();
    free.sort_by_key(|operation| is_corrected(operation));
    free.into_iter().take(10).cloned().collect()
}

/// Adds 40 operations that are like others.
fn add(document: &mut Value, taken: &Operations, edits: &mut Edits) {
    let stays = |operation: &String| !is_moved(operation) && !edits.removed.contains(operation);
    let like: Vec<_> = taken.iter().filter(|(operation, _)| stays(operation)).step_by(5).take(40).collect();
    for (index, (operation, node)) in like.into_iter().enumerate() {
        let mut node = node.clone();
        let id = node["operationId"].as_str().unwrap_or("operation").to_owned();
        node["operationId"] = json!(format!("{id}-next"));
        let operation = format!("{operation}/next");
        if index % 8 == 7 {
            node["tags"] = json!(["Agent builder"]);
            edits.foreign.push(operation.clone());
        } else {
            edits.added.push(operation.clone());
        }
        insert(document, &operation, node);
    }
}

/// Names of ours: the ids of operations, and the places of types.
fn names(written: &[(String, String)]) -> (Names, Names) {
    let (mut ids, mut types) = (Vec::new(), Vec::new());
    for (_, text) in written.iter().filter(|(name, _)| name.ends_with(".words.yaml")) {
        let words: Value = serde_yaml::from_str(text).unwrap();
        let entries = |key: &str| {
            let entries = words["names"][key].as_object().into_iter().flatten();
            entries.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect::<Vec<_>>()
        };
        ids.extend(entries("operations"));
        types.extend(entries("types"));
    }
    (ids, types)
}

fn split(operation: &str) -> (String, &str) {
    let (method, path) = operation.split_once(' ').unwrap();
    (method.to_lowercase(), path)
}

fn insert(document: &mut Value, operation: &str, node: Value) {
    let (method, path) = split(operation);
    document["paths"][path][method] = node;
}

fn remove(document: &mut Value, operation: &str) -> Value {
    let (method, path) = split(operation);
    let paths = document["paths"].as_object_mut().unwrap();
    let item = paths.get_mut(path).unwrap().as_object_mut().unwrap();
    let node = item.remove(&method).unwrap_or_else(|| panic!("{operation} is not in the document"));
    if item.is_empty() {
        paths.remove(path);
    }
    node
}

/// What a person does who reads the report: words and names go where things are now, those of what is gone are deleted, in
/// lists and corrections, too, and new operations get names.
fn decide(folder: &Folder, edits: &Edits) {
    folder.rewrite(|name, mut text| {
        if name == "names.lock" || name == "differences.toml" {
            return text;
        }
        for (from, to) in MOVED.map(|(from, to)| (split(from).1, split(to).1)) {
            for quote in ["'", "\"", ":", "#"] {
                text = text.replace(&format!("{from}{quote}"), &format!("{to}{quote}"));
            }
            text = text.replace(&format!("{}/", from.replace('/', "~1")), &format!("{}/", to.replace('/', "~1")));
        }
        for (from, to) in RENAMED {
            text = text.replace(&format!("schemas/{from}'"), &format!("schemas/{to}'"));
            text = text.replace(&format!("schemas/{from}#"), &format!("schemas/{to}#"));
        }
        if name == "api.toml" {
            edits.listed.iter().for_each(|line| text = text.replace(line, ""));
            edits.removed.iter().for_each(|operation| text = without_names(&text, operation));
        }
        if name.ends_with(".corrections.yaml") {
            text = without_corrections(&text, &edits.paths);
        }
        if !name.ends_with(".words.yaml") {
            return text;
        }
        let mut words: Value = serde_yaml::from_str(&text).unwrap();
        let Some(ids) = words["names"]["operations"].as_object().cloned() else { return text };
        let gone = edits.removed.iter().filter(|operation| ids.contains_key(*operation));
        let mut is_changed = false;
        for operation in gone {
            words["names"]["operations"].as_object_mut().unwrap().remove(operation);
            drop(remove(&mut words, operation));
            is_changed = true;
        }
        for changed in edits.changed.iter().filter(|changed| changed.way == Way::PropertyRemoved) {
            let described = words.pointer_mut(&format!("/components/schemas/{}/properties", changed.name));
            let gone = described.and_then(|all| all.as_object_mut()?.remove(&changed.property));
            is_changed |= gone.is_some();
        }
        let like = |operation: &&String| ids.get(operation.trim_end_matches("/next"));
        for operation in edits.added.iter().filter(|operation| like(operation).is_some()) {
            let id = format!("{}Next", like(&operation).unwrap().as_str().unwrap());
            words["names"]["operations"][operation] = json!(id);
            insert(&mut words, operation, json!({ "summary": "New.", "description": "Somebody has to write this." }));
            is_changed = true;
        }
        if is_changed { serde_yaml::to_string(&words).unwrap() } else { text }
    });
}

/// Does what the compiler asks for: groups for the tags of new operations, and names for types that would have the name of
/// another one.
fn settle(folder: &Folder) -> State {
    let mut errors = Vec::new();
    for _ in 0..3 {
        match state(&folder.next()) {
            Ok(state) => return state,
            Err(findings) => errors = findings.into_iter().filter(|one| one.severity == Severity::Error).collect(),
        }
        heed(folder, &errors);
    }
    panic!("{errors:#?}")
}

fn heed(folder: &Folder, errors: &[Diagnostic]) {
    let file = folder.next().join("api.toml");
    let mut text = fs::read_to_string(&file).unwrap();
    for Diagnostic { place, help, .. } in errors {
        let help = help.as_deref().and_then(|help| help.strip_prefix("write `")?.split_once("` below `"));
        let (line, section) = help.unwrap_or_else(|| panic!("{errors:#?}"));
        let section = section.split('`').next().unwrap();
        let family = if section == "[family.groups]" {
            text.find(&format!("\"{}\"", Path::new(&place.file).file_name().unwrap().to_str().unwrap())).unwrap()
        } else {
            0
        };
        let end = family + text[family..].find(&format!("\n{section}\n")).unwrap() + section.len() + 2;
        if !text[end..].contains(&format!("\n{line}\n")) {
            text.insert_str(end, &format!("{line}\n"));
        }
    }
    fs::write(file, text).unwrap();
}

fn state(folder: &Path) -> Result<State, Vec<Diagnostic>> {
    Project::of_folder(folder).and_then(|project| State::of(&project, "kibana"))
}

/// The public names: operations with their methods, and types with their modules.
fn public_names(api: &Api, moved: bool) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for operation in &api.operations {
        let mut route = format!("{} {}", operation.method.as_str(), operation.path);
        for (from, to) in MOVED.iter().filter(|_| moved) {
            if route == *from {
                route = (*to).to_owned();
            }
        }
        names.insert(format!("{route}: {:?} {}", api[operation.group].name, operation.name.snake()));
    }
    for id in api.type_ids().filter(|id| api[*id].is_component()) {
        let ty = &api[id];
        names.insert(format!("{:?} {:?} {}", api[ty.family].name, ty.module, ty.name.pascal()));
    }
    names
}

#[test]
fn the_next_version_of_kibana_costs_no_name() {
    let Some(published) = published_documents::folder("specs") else { return };
    let mut document = parse(&fs::read(published.join("kibana-9.1.json")).unwrap()).unwrap();
    let folder = Folder::new();
    let before = folder.written();
    let edits = next(&mut document, &before);
    assert_eq!((edits.added.len(), edits.foreign.len()), (35, 5));
    assert_eq!((edits.changed.len(), edits.removed.len()), (30, 10));
    for way in Way::ALL {
        let times = edits.changed.iter().filter(|changed| changed.way == way).count();
        assert!(times > 1, "{way:?}: {times}");
    }

    let report = folder.import(&document, "v9.2.0");
    let has = |line: &str| assert!(report.lines().any(|known| known.trim() == line), "`{line}` is not in:\n{report}");
    edits.added.iter().chain(&edits.removed).for_each(|line| has(line));
    edits.changed.iter().for_each(|changed| has(&changed.reference()));
    edits.foreign.iter().for_each(|operation| has(&format!("{operation} (Agent builder)")));
    MOVED.iter().for_each(|(from, to)| has(&format!("{from} -> {to}")));
    for (_, to) in RENAMED {
        assert!(report.contains(&format!(" -> #/components/schemas/{to}\n")), "{to}:\n{report}");
    }
    assert_eq!(folder.written(), before, "an import changes nothing that people write");

    decide(&folder, &edits);
    let report = folder.import(&document, "v9.2.0");
    for left in ["lead nowhere", "do not fit any more", "without a name of ours", "operations without words"] {
        assert!(!report.contains(left), "{report}");
    }
    let (old, next) = std::thread::scope(|scope| {
        let old = scope.spawn(|| state(&folder.old()));
        let next = settle(&folder);
        (old.join().unwrap().unwrap_or_else(|findings| panic!("{findings:#?}")), next)
    });
    let (kept, now) = (public_names(old.api(), true), public_names(next.api(), false));
    let gone: Vec<&String> =
        kept.difference(&now).filter(|name| !edits.removed.iter().any(|gone| name.starts_with(gone))).collect();
    assert_eq!(gone, Vec::<&String>::new(), "every name stays");

    let diff = compare(&old, &next);
    assert_classified(&diff, &edits);
    // Long paths may be broken where their parts end.
    let page = html(&[diff]).replace("<wbr>", "");
    for operation in edits.added.iter().chain(&edits.removed) {
        assert!(page.contains(operation.as_str()), "{operation} is not on the page");
    }
}

/// Every edit is one change, by its rule, and nothing else has changed.
fn assert_classified(diff: &Diff, edits: &Edits) {
    let told: Vec<(&str, &str)> = diff.changes.iter().map(|change| (change.rule.id(), change.place.as_str())).collect();
    let count = |rule: &str| told.iter().filter(|(known, _)| *known == rule).count();
    assert_eq!(count("operation-removed"), edits.removed.len(), "{told:#?}");
    assert_eq!(count("operation-added"), edits.added.len(), "{told:#?}");
    assert_eq!(count("operation-moved"), MOVED.len(), "{told:#?}");
    for changed in &edits.changed {
        let ((rule, breaks), place) = (changed.way.expected(), changed.place());
        // Alternatives have places of their own.
        let is_it = |known: &str| {
            known.strip_prefix(&place).is_some_and(|rest| rest.is_empty() || rest.starts_with(" alternative"))
        };
        let found = diff.changes.iter().find(|change| change.rule.id() == rule && is_it(&change.place));
        let change = found.unwrap_or_else(|| panic!("{rule} of {place}: {told:#?}"));
        assert_eq!(change.breaks.contains(&Break::Compile), breaks, "{change:#?}");
        assert!(!change.operations.is_empty(), "{change:#?}");
    }
    let names = ["rust-item-changed", "schema-renamed", "operation-id-changed", "unhandled"];
    assert_eq!(names.map(count), [0; 4], "{told:#?}");
}
