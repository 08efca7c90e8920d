//! The table of `specs/README.md`: the operations that the project was founded on, each with its page, document and call.
//!
//! The rows are worked out anew from the documents and the checked-in crates, so that a row that is not true fails.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{Project, explained};
use serde_json::Value;

use crate::seeds_table::{Call, Row, calls, rows};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn table() -> Vec<Row> {
    let file = repository().join("specs/README.md");
    let rows = rows(&fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())));
    assert!(!rows.is_empty(), "specs/README.md has no table of operations");
    rows
}

/// The routes that a YAML document has.
fn routes(document: &str) -> Vec<String> {
    let file = repository().join("specs").join(document);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let document: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let paths = document["paths"].as_object().into_iter().flatten();
    let routes = paths.flat_map(|(path, item)| {
        let methods = ["get", "put", "post", "delete", "patch"].into_iter().filter(|method| item.get(method).is_some());
        methods.map(move |method| format!("{} {path}", method.to_uppercase()))
    });
    routes.collect()
}

#[test]
fn each_row_names_the_document_and_the_call_of_its_route() {
    let calls: BTreeMap<String, Call> = calls().into_iter().map(|call| (call.route.clone(), call)).collect();
    let mut documents: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for row in table() {
        let routes = documents.entry(row.document.clone()).or_insert_with(|| routes(&row.document));
        if !routes.contains(&row.route) {
            wrong.push(format!("specs/{} has no {}", row.document, row.route));
        }
        match calls.get(&row.route) {
            Some(call) if call.text == row.call => {}
            Some(call) => wrong.push(format!("the call of {} is `{}`, not `{}`", row.route, call.text, row.call)),
            None => wrong.push(format!("no client has {}", row.route)),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The route of a call as the documents have it: some write the prefix of a space.
fn written<'d>(route: &str, documents: &'d BTreeMap<String, String>) -> Option<(&'d String, &'d String)> {
    let in_space = route.replacen(" /", " /s/{spaceId}/", 1);
    documents.get_key_value(route).or_else(|| documents.get_key_value(&in_space))
}

#[test]
fn each_operation_is_explained_with_its_call() {
    let folder = repository().join("specs/kibana");
    let project = Project::of_folder(&folder).unwrap_or_else(|findings| panic!("{findings:?}"));
    let explained = explained(project).unwrap_or_else(|findings| panic!("{findings:?}"));
    let (mut documents, mut corrections) = (BTreeMap::new(), String::new());
    for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{error}")).flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".corrections.yaml") {
            corrections.push_str(&fs::read_to_string(entry.path()).unwrap_or_else(|error| panic!("{name}: {error}")));
        } else if name.ends_with(".yaml") && !name.ends_with(".words.yaml") {
            let routes = routes(&format!("kibana/{name}"));
            documents.extend(routes.into_iter().map(|route| (route, name.clone())));
        }
    }
    let mut explained_routes = BTreeSet::new();
    for call in calls().into_iter().filter(|call| call.api == "kibana") {
        let Some((route, document)) = written(&call.route, &documents) else {
            let path = call.route.split_once(' ').map_or("", |(_, path)| path);
            assert!(corrections.contains(&format!("['{path}']")), "no document has {}", call.route);
            continue;
        };
        let (method, path) = route.split_once(' ').unwrap_or_default();
        let pointer = format!("{document}#/paths/{}/{}", path.replace('/', "~1"), method.to_lowercase());
        let told = explained.explain(&pointer).unwrap_or_else(|error| panic!("{pointer}: {error}"));
        let (start, _) = call.text.rsplit_once('(').unwrap_or_default();
        assert!(told.contains(&format!(": {start}(")), "{told} has no {start}");
        explained_routes.insert(route);
    }
    // An operation of a document without a call is one that a correction takes away.
    for route in documents.keys().filter(|route| !explained_routes.contains(route)) {
        let path = route.split_once(' ').map_or("", |(_, path)| path);
        assert!(corrections.contains(&format!("['{path}']")), "no client has {route}");
    }
}

/// How many operations of some documents are of which tier, and since and until which versions operations exist.
fn tiers_and_versions(documents: &[&str]) -> String {
    let [mut tiers, mut since, mut until] = [(); 3].map(|()| BTreeMap::<String, usize>::new());
    for document in documents {
        let file = repository().join("specs/kibana").join(document);
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let document: Value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let items = document["paths"].as_object().into_iter().flatten().filter_map(|(_, item)| item.as_object());
        for operation in items.flat_map(|item| item.values()) {
            if let Some(state) = operation["x-state"].as_str() {
                let tier = state.split(';').next().unwrap_or_default().trim().to_lowercase();
                *tiers.entry(tier).or_default() += 1;
            }
            if let Some(version) = operation["x-since"].as_str() {
                *since.entry(version.to_owned()).or_default() += 1;
            }
            if let Some(version) = operation["x-until"].as_str() {
                *until.entry(version.to_owned()).or_default() += 1;
            }
        }
    }
    let since = since.into_iter().map(|(version, count)| format!("{count} since {version}"));
    let until = until.into_iter().map(|(version, count)| format!("{count} until {version}"));
    let versions: Vec<String> = since.chain(until).collect();
    let tiers: Vec<String> = tiers.into_iter().map(|(tier, count)| format!("{count} {tier}")).collect();
    [tiers.join(", "), versions.join(", ")]
        .map(|cell| if cell.is_empty() { " |".to_owned() } else { format!(" {cell} |") })
        .concat()
}

/// The rows of the table of families, each with its first cells and its last one: what it describes is written by hand.
fn families() -> Vec<[String; 3]> {
    let settings = repository().join("specs/kibana/api.toml");
    let settings = fs::read_to_string(&settings).unwrap_or_else(|error| panic!("{}: {error}", settings.display()));
    let settings: toml::Table = settings.parse().unwrap_or_else(|error| panic!("{error}"));
    // An operation that several methods call is one.
    let mut routes: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for call in calls().into_iter().filter(|call| call.api == "kibana") {
        let family = call.text.split('.').nth(1).and_then(|family| family.strip_suffix("()"));
        routes.entry(family.unwrap_or_else(|| panic!("{}", call.text)).to_owned()).or_default().insert(call.route);
    }
    let all: usize = routes.values().map(BTreeSet::len).sum();
    let mut rows = Vec::new();
    for family in settings["family"].as_array().into_iter().flatten() {
        let name = family["name"].as_str().unwrap_or_default();
        let documents = family["documents"].as_array().into_iter().flatten();
        let documents: Vec<&str> = documents.filter_map(toml::Value::as_str).collect();
        let cells = format!(" {} |{}", routes.remove(name).unwrap_or_default().len(), tiers_and_versions(&documents));
        rows.push([format!("| `kibana.{name}()` |"), cells, format!(" `{}` |", documents.join("`, `"))]);
    }
    assert!(routes.is_empty(), "{routes:?} are in no family");
    rows.push(["| all |".to_owned(), format!(" {all} | | |"), " `common.yaml` |".to_owned()]);
    rows
}

#[test]
fn each_family_has_a_row_with_its_number_of_operations_and_its_documents() {
    let file = repository().join("specs/README.md");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for [family, cells, documents] in families() {
        let line = lines.iter_mut().find(|line| line.starts_with(&family));
        let line = line.unwrap_or_else(|| panic!("specs/README.md has no row `{family} ...`: say what it describes"));
        let described = line.trim_end_matches('|').rsplit(" | ").nth(1).unwrap_or_default();
        let described = described.trim_matches('|').trim().to_owned();
        let described = if described.is_empty() { " |".to_owned() } else { format!(" {described} |") };
        *line = format!("{family}{cells}{described}{documents}");
    }
    let mut expected = lines.join("\n");
    expected.push('\n');
    if expected != text && std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        return fs::write(&file, expected).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    }
    let wrong = expected.lines().zip(text.lines()).filter(|(expected, is)| expected != is);
    let wrong: Vec<String> = wrong.map(|(expected, is)| format!("- {is}\n+ {expected}")).collect();
    assert!(wrong.is_empty(), "INSTA_UPDATE=always writes into specs/README.md:\n{}", wrong.join("\n"));
}

/// A route without the names of its parameters, which differ from source to source, and without a space.
fn bare(route: &str) -> String {
    let pieces = route.split('/').map(|piece| if piece.starts_with('{') { "{}" } else { piece });
    pieces.collect::<Vec<&str>>().join("/").replace("/s/{}/", "/")
}

/// The rows of the operations that the documents lack: the paths of each begin with one of those in its first cell.
#[test]
fn each_operation_that_is_lacking_is_counted_in_a_row() {
    let Some(folder) = crate::published_documents::folder("facts") else { return };
    let file = repository().join("specs/README.md");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let (_, table) = text.split_once("## What newer servers add").unwrap_or_else(|| panic!("no table"));
    let mut rows: Vec<(Vec<String>, usize, usize)> = Vec::new();
    for line in table.lines().take_while(|line| !line.starts_with("## ")) {
        let cells: Vec<&str> = line.split(" | ").collect();
        if let Some(count) = cells.get(1).and_then(|cell| cell.trim().parse().ok()) {
            let paths = cells[0].split('`').skip(1).step_by(2).map(bare).collect();
            rows.push((paths, count, 0));
        }
    }
    let calls: BTreeSet<String> = calls().iter().map(|call| bare(&call.route)).collect();
    let facts = folder.join("kibana-operations.csv");
    let facts = fs::read_to_string(&facts).unwrap_or_else(|error| panic!("{}: {error}", facts.display()));
    for line in facts.lines().skip(1) {
        let [group, method, path, is_documented, ..] = line.split(',').collect::<Vec<&str>>()[..] else {
            panic!("{line}");
        };
        let path = bare(path);
        // Those of the 9.1 document are compared by `coverage`, which knows the corrected routes.
        let is_known = is_documented == "yes" || group == "elastic_cloud_connect";
        if is_known || calls.contains(&format!("{method} {path}")) {
            continue;
        }
        let row = rows.iter_mut().find(|(paths, ..)| paths.iter().any(|start| path.starts_with(start)));
        row.unwrap_or_else(|| panic!("no row of specs/README.md has {method} {path}")).2 += 1;
    }
    for (paths, told, found) in rows {
        assert_eq!(told, found, "{paths:?}");
    }
}

#[test]
fn no_route_has_two_rows() {
    let rows = table();
    let mut routes: Vec<&str> = rows.iter().map(|row| row.route.as_str()).collect();
    routes.sort_unstable();
    let count = routes.len();
    routes.dedup();
    assert_eq!(routes.len(), count, "a route has two rows");
}

#[test]
fn each_page_has_a_row() {
    let Some(folder) = crate::published_documents::folder("seeds") else { return };
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let rows = table();
    let mut found = 0;
    for page in entries.flatten().map(|entry| entry.path()) {
        let text = fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()));
        for route in text.lines().map(str::trim).filter(|line| is_route(line)) {
            found += 1;
            assert!(rows.iter().any(|row| row.route == route), "specs/README.md has no row for {route}");
        }
    }
    assert!(found > 0, "{} names no operation", folder.display());
}

#[test]
fn each_page_of_kibana_is_the_one_that_is_published() {
    let Some(folder) = crate::published_documents::folder("specs") else { return };
    let file = folder.join("kibana-9.1.json");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let document: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    for row in table().iter().filter(|row| row.document.starts_with("kibana/")) {
        let (method, path) = row.route.split_once(' ').unwrap_or_default();
        let id = document["paths"][path][method.to_lowercase()]["operationId"].as_str();
        let page = id.map(|id| format!("operation-{}", id.to_lowercase()));
        assert_eq!(page.as_ref(), Some(&row.page), "{}", row.route);
    }
}

/// `GET /api/fleet/outputs`, alone on its line.
fn is_route(line: &str) -> bool {
    line.split_once(' ').is_some_and(|(method, path)| {
        ["GET", "PUT", "POST", "DELETE", "PATCH"].contains(&method) && path.starts_with('/') && !path.contains(' ')
    })
}
