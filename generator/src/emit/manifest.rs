//! `Cargo.toml` of the generated crates.
//!
//! The crates inherit nothing from the workspace around them, so that they build and publish from anywhere.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::{carries_document, folder, header, title};
use crate::ir::{Api, FamilyId};

/// What an example needs to run.
const EXECUTOR: &str = r#"tokio = { version = "1.54", default-features = false, features = ["macros", "rt"] }"#;

/// The manifest of the model crate.
pub fn model(api: &Api) -> String {
    let settings = &api.settings;
    let description = format!("Types of the {}: what its requests and responses carry.", title(api));
    let mut manifest = package(api, &settings.model_crate, &description);
    features(api, |_| None, &mut manifest);
    manifest.push_str("\n[dependencies]\n");
    let _ = writeln!(manifest, "openapi-runtime = {{ {} }}", api.options.runtime.dependency());
    manifest.push_str("serde = { version = \"1.0.229\", default-features = false, features = [\"std\"] }\n");
    manifest.push_str("serde_json = \"1.0.154\"\n");
    manifest.push_str(&lines(formats(api)));
    manifest
}

/// The manifest of the client crate, with further lines for its dependencies.
pub fn client(api: &Api, dependencies: &[&str]) -> String {
    let settings = &api.settings;
    let description = format!("A client of the {}.", title(api));
    let mut manifest = package(api, &settings.client_crate, &description);
    features(api, |family| Some(format!("{}/{family}", settings.model_crate)), &mut manifest);
    if families(api).is_empty() {
        manifest.push_str("\n[features]\n");
    }
    manifest.push_str("# A transport with canned replies, for the tests of code that uses the client.\n");
    manifest.push_str("mock = [\"openapi-runtime/mock\"]\n");
    manifest.push_str("\n[dependencies]\n");
    let _ = writeln!(manifest, "openapi-runtime = {{ {}, features = [\"client\"] }}", api.options.runtime.dependency());
    let model = &settings.model_crate;
    let version = quoted(&settings.crate_version);
    let _ = writeln!(manifest, "{model} = {{ path = \"../{model}\", version = {version}, default-features = false }}");
    manifest.push_str(&lines(formats(api).into_iter().chain(dependencies.iter().copied().map(str::to_owned))));
    manifest.push_str(
        "
[dev-dependencies]
",
    );
    manifest.push_str(&lines(dev_dependencies(api).into_values()));
    manifest.push_str(
        "
# Every operation, called against a server that plays the document.
",
    );
    manifest.push_str(
        "[[test]]
name = \"contract\"
harness = false
",
    );
    for example in &settings.examples {
        let name = &example.name;
        let path = format!("{}/examples/{name}.rs", folder(api));
        let _ = write!(
            manifest,
            "
[[example]]
name = {}
path = {}
",
            quoted(name),
            quoted(&path)
        );
        if !example.features.is_empty() {
            let _ = writeln!(manifest, "required-features = {}", list(example.features.iter().cloned()));
        }
    }
    manifest
}

/// What the contract test and the examples use, one line for each package: without a server to go to, they start one that
/// plays the documents. What an example asks for comes last.
fn dev_dependencies(api: &Api) -> BTreeMap<String, String> {
    let settings = &api.settings;
    let features = if carries_document(api) { list(["contract"]) } else { list(["contract", "open"]) };
    let mock = format!("openapi-mock = {{ {}, features = {features} }}", api.options.runtime.mock_dependency());
    let executor = (!settings.examples.is_empty()).then(|| EXECUTOR.to_owned());
    let asked = settings.examples.iter().flat_map(|example| example.dependencies.clone());
    let lines = [mock].into_iter().chain(executor).chain(asked);
    lines.map(|line| (line.split(['=', '.']).next().unwrap_or(&line).trim().to_owned(), line)).collect()
}

/// The name of a family's feature.
pub fn feature(api: &Api, family: FamilyId) -> String {
    api[family].name.snake()
}

/// Families whose types the root mentions: they are always compiled.
pub fn always_on(api: &Api) -> BTreeSet<FamilyId> {
    let mut found = BTreeSet::new();
    let mut open = vec![Api::ROOT];
    while let Some(family) = open.pop() {
        if found.insert(family) {
            open.extend(&api[family].uses);
        }
    }
    found
}

fn package(api: &Api, name: &str, description: &str) -> String {
    let workspace = match api.options.is_standalone {
        true => "\n# The workspace around this package does not know it.\n[workspace]\n",
        false => "",
    };
    format!(
        "# {}\n\n[package]\nname = {}\nversion = {}\nedition = \"2024\"\nrust-version = \"1.88\"\n\
         license = \"MIT OR Apache-2.0\"\ndescription = {}\n\n[package.metadata.docs.rs]\nall-features = true\n{workspace}",
        header(api),
        quoted(name),
        quoted(&api.settings.crate_version),
        quoted(description),
    )
}

/// One feature per family, all of them on by default. `forward` names a feature of a dependency.
fn features(api: &Api, forward: impl Fn(&str) -> Option<String>, manifest: &mut String) {
    let families = families(api);
    if families.is_empty() {
        return;
    }
    let all = families.iter().map(|family| feature(api, *family));
    let _ = write!(manifest, "\n[features]\ndefault = {}\n", list(all));
    for family in families {
        let name = feature(api, family);
        let uses = api[family].uses.iter().filter(|used| **used != Api::ROOT && **used != family);
        let uses: BTreeSet<String> = uses.map(|used| feature(api, *used)).collect();
        let _ = writeln!(manifest, "{name} = {}", list(forward(&name).into_iter().chain(uses)));
    }
}

fn families(api: &Api) -> Vec<FamilyId> {
    api.family_ids().filter(|family| *family != Api::ROOT).collect()
}

/// The dependencies that the field types of `api.toml` need.
fn formats(api: &Api) -> BTreeSet<String> {
    api.settings.formats.values().filter_map(|format| format.dependency.clone()).collect()
}

fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn list(items: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| quoted(item.as_ref())).collect();
    format!("[{}]", items.join(", "))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
