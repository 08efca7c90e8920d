//! The README and the guides are true.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::diff::{Effect, Exceptions, Rule};
use openapi_compiler::{Severity, compile_folder, settings_schema};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn text(file: &str) -> String {
    fs::read_to_string(repository().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// The `api.toml` of the guide.
fn example() -> String {
    let guide = text("generator/docs/api-toml.md");
    let block = guide.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next());
    block.unwrap_or_else(|| panic!("the guide of api.toml shows none")).to_owned()
}

/// What is found in an `api.toml` next to the documents of the guide, all of whose entries match something there.
fn findings(api_toml: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap_or_else(|error| panic!("{error}"));
    let write = |name: &str, text: &str| {
        let file = folder.path().join(name);
        let parent = file.parent().unwrap_or(folder.path());
        fs::create_dir_all(parent).and_then(|()| fs::write(&file, text)).unwrap_or_else(|error| panic!("{error}"));
    };
    write("api.toml", api_toml);
    for name in ["fleet.yaml", "corrections.yaml", "schemas/book.json", "examples/enroll.rs", "shop_id.rs"] {
        write(name, &text(&format!("generator/tests/fixtures/guide/{name}")));
    }
    let findings = compile_folder(folder.path()).map_or_else(|findings| findings, |generated| generated.diagnostics);
    findings.iter().filter(|finding| finding.severity != Severity::Note).map(ToString::to_string).collect()
}

#[test]
fn the_example_of_the_guide_is_accepted() {
    assert_eq!(findings(&example()), Vec::<String>::new());
}

/// Collects the keys that a value has, each with the table of the schema that it is in.
fn collect_shown(
    root: &serde_json::Value,
    table: &str,
    schema: &serde_json::Value,
    value: &toml::Value,
    shown: &mut BTreeSet<(String, String)>,
) {
    if let Some(name) = schema["$ref"].as_str().and_then(|target| target.strip_prefix("#/$defs/")) {
        return collect_shown(root, name, &root["$defs"][name], value, shown);
    }
    for form in ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| schema[key].as_array()).flatten() {
        collect_shown(root, table, form, value, shown);
    }
    match value {
        toml::Value::Table(entries) => {
            for (key, value) in entries {
                let property = &schema["properties"][key];
                if property.is_null() {
                    collect_shown(root, table, &schema["additionalProperties"], value, shown);
                    continue;
                }
                shown.insert((table.to_owned(), key.clone()));
                collect_shown(root, table, property, value, shown);
            }
        }
        toml::Value::Array(items) => {
            items.iter().for_each(|item| collect_shown(root, table, &schema["items"], item, shown));
        }
        _ => {}
    }
}

/// The schema says which keys there are, in which table.
#[test]
fn the_guide_shows_every_key() {
    let schema = settings_schema();
    let example: toml::Table = example().parse().unwrap_or_else(|error| panic!("{error}"));
    let example = toml::Value::Table(example);
    let tables = schema["$defs"].as_object().into_iter().flatten();
    let tables = tables.map(|(name, table)| (name.as_str(), table)).chain([("", &schema)]);
    let keys: BTreeSet<(&str, &str)> = tables
        .flat_map(|(name, table)| {
            table["properties"].as_object().into_iter().flatten().map(move |(key, _)| (name, key.as_str()))
        })
        .collect();
    for known in [("", "family"), ("Crates", "model"), ("Format", "dependency"), ("Wait", "gone")] {
        assert!(keys.contains(&known), "{keys:?}");
    }
    let mut shown = BTreeSet::new();
    collect_shown(&schema, "", &schema, &example, &mut shown);
    let is_shown = |(table, key): &(&str, &str)| shown.contains(&((*table).to_owned(), (*key).to_owned()));
    let missing: Vec<&(&str, &str)> = keys.iter().filter(|key| !is_shown(key)).collect();
    assert!(missing.is_empty(), "generator/docs/api-toml.md does not show: {missing:?}");
}

#[test]
fn the_guide_of_changes_lists_all_rules() {
    let word = |effect: Effect| match effect {
        Effect::Docs => "docs",
        Effect::Addition => "addition",
        Effect::Behaviour => "behaviour",
        Effect::Wire => "wire",
        Effect::Unknown => "unhandled",
    };
    let row = |rule: &Rule| {
        format!("| `{rule}` | {} | {} | {} |\n", word(rule.in_requests()), word(rule.in_answers()), rule.meaning())
    };
    let table: String = Rule::ALL.iter().map(row).collect();
    let table = format!("| Rule | In requests | In answers | What happened |\n|---|---|---|---|\n{table}");
    assert!(text("generator/docs/diff.md").ends_with(&table), "generator/docs/diff.md has to end with\n{table}");
}

#[test]
fn exceptions_of_the_guide_are_read() {
    let guide = text("generator/docs/diff.md");
    let block = guide.split("```toml\n").nth(1).and_then(|rest| rest.split("```").next()).unwrap_or_default();
    let exceptions = Exceptions::read(block).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(exceptions.list.len(), 2);
}

/// What the README says about versions is what manifests and settings say.
#[test]
fn the_readme_names_the_versions() {
    let manifest: toml::Table = text("Cargo.toml").parse().unwrap_or_else(|error| panic!("{error}"));
    let settings: toml::Table = text("specs/kibana/api.toml").parse().unwrap_or_else(|error| panic!("{error}"));
    let rust = manifest["workspace"]["package"]["rust-version"].as_str().unwrap_or_default();
    let version = settings["crates"]["version"].as_str().unwrap_or_default();
    // `0.1.0+9.1.0`: the version of the servers that the documents are about comes last.
    let kibana = version.split_once('+').and_then(|(_, kibana)| kibana.rsplit_once('.')).unwrap_or_default().0;
    assert!(!rust.is_empty() && !kibana.is_empty(), "{rust} {version}");
    for part in [format!("The crates need Rust {rust} and "), format!(" for Kibana {kibana},")] {
        assert!(text("README.md").contains(&part), "README.md does not say: {part}");
    }
}

/// What guides say in figures is what constants are.
#[test]
fn figures_of_guides_are_those_of_the_code() {
    for (guide, said, file, constant) in [
        (
            "specs/README.md",
            "more than 64 MiB",
            "generator/cli/src/published/fetch.rs",
            "MAX_BYTES: u64 = 64 * 1024 * 1024;",
        ),
        (
            "specs/README.md",
            "sentences of six words or more",
            "generator/cli/src/published/sentences.rs",
            "MIN_WORDS: usize = 6;",
        ),
        (
            "generator/README.md",
            "A component of eight properties or more",
            "generator/src/passes/compose.rs",
            "LEAST: usize = 8;",
        ),
        (
            "generator/docs/api-toml.md",
            "of eight properties or more",
            "generator/src/passes/compose.rs",
            "LEAST: usize = 8;",
        ),
        (
            "generator/docs/diff.md",
            "at most 65,536 characters",
            "generator/cli/src/commands/diff/markdown.rs",
            "LIMIT: usize = 65_536;",
        ),
        (
            "generator/docs/clients.md",
            "up to 1,000 of them",
            "generator/runtime/src/client/judge.rs",
            "SKIPPED: usize = 1000;",
        ),
    ] {
        let words = text(guide).replace('#', " ").split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(said), "{guide} does not say: {said}");
        assert!(
            text(file).contains(&format!("const {constant}")),
            "{guide} says `{said}`, and {file} has no {constant}"
        );
    }
}

#[test]
fn the_readme_is_short_and_its_links_lead_somewhere() {
    let readme = text("README.md");
    assert!(readme.lines().count() <= 200, "README.md has {} lines", readme.lines().count());
    for (file, folder) in [
        ("README.md", ""),
        ("CHANGELOG.md", ""),
        ("CONTRIBUTING.md", ""),
        ("specs/README.md", "specs"),
        ("generator/README.md", "generator"),
        ("generator/docs/api-toml.md", "generator/docs"),
        ("generator/docs/clients.md", "generator/docs"),
        ("generator/docs/diff.md", "generator/docs"),
        ("generator/docs/names.md", "generator/docs"),
    ] {
        let text = text(file);
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        for link in links.filter(|link| !link.starts_with("http")) {
            let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
            let target = if path.is_empty() { repository().join(file) } else { repository().join(folder).join(path) };
            assert!(target.exists(), "{file} links to {link}");
            let has = |anchor| {
                let text = fs::read_to_string(&target).unwrap_or_default();
                anchors(&text).any(|known| known == anchor)
            };
            assert!(anchor.is_none_or(has), "{file} links to {link}, which has no such heading");
        }
    }
}

/// How headings are linked to.
fn anchors(text: &str) -> impl Iterator<Item = String> {
    let headings = text.lines().filter(|line| line.starts_with('#')).map(|line| line.trim_start_matches('#').trim());
    headings.map(|heading| {
        let letters = heading.to_lowercase().replace(' ', "-");
        letters.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
    })
}

/// They are settings of Kibana, and not of the runtime.
#[test]
fn the_readme_has_the_times_and_locks_of_kibana() {
    let (readme, settings) = (text("README.md"), text("specs/kibana/api.toml"));
    let settings: toml::Table = settings.parse().unwrap_or_else(|error| panic!("{error}"));
    let entries = |key: &str| settings[key].as_array().cloned().unwrap_or_default();
    let ids = |entry: &toml::Value| {
        let ids = entry["operations"].as_array().into_iter().flatten();
        ids.filter_map(|id| id.as_str().map(str::to_owned)).collect::<Vec<_>>()
    };
    let minutes = |id: &str| {
        let of = entries("timeout").into_iter().find(|entry| ids(entry).iter().any(|known| known == id));
        of.and_then(|entry| entry["seconds"].as_integer()).map(|seconds| seconds / 60)
    };
    // All of them have the same time.
    let of = |ids: &[&str]| -> i64 {
        let times: BTreeSet<Option<i64>> = ids.iter().map(|id| minutes(id)).collect();
        let only = if times.len() == 1 { times.iter().next().copied().flatten() } else { None };
        only.unwrap_or_else(|| panic!("{ids:?}: {times:?}"))
    };
    let both = of(&["exportContent", "exportSavedObjects", "importContent", "importSavedObjects"]);
    let packages = of(&["bulkInstallPackages", "installLatestPackage", "installPackage", "uploadPackage"]);
    let times = format!("; {both} minutes for imports and exports, {packages} for package installs;");
    assert!(readme.contains(&times), "README.md does not say: {times}");
    let locked = entries("retry").into_iter().filter(|entry| entry.get("statuses").is_some());
    let locked: Vec<(toml::Value, Vec<String>)> =
        locked.map(|entry| (entry["statuses"].clone(), ids(&entry))).collect();
    let conflict = toml::Value::from(vec![409]);
    let early = toml::Value::from(vec![429]);
    let is_of = |status: &toml::Value, word: &str| {
        locked.iter().any(|(statuses, ids)| statuses == status && ids.iter().any(|id| id.contains(word)))
    };
    let known = is_of(&conflict, "AgentPolicy") && is_of(&conflict, "Stream") && is_of(&early, "uploadPackage");
    let is_told = |(status, ids): &(toml::Value, Vec<String>)| match status {
        status if *status == early => ids.iter().all(|id| id == "uploadPackage"),
        status => *status == conflict,
    };
    assert!(known && locked.iter().all(is_told), "{locked:?}");
    for said in ["on the 409 of Fleet's locks", "while Fleet or a stream is locked", "the 429 of its package uploads"] {
        assert!(readme.contains(said), "README.md does not say: {said}");
    }
}
