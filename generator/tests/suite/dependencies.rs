//! The versions in generated manifests are those that this workspace tests with.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::stages::emit::manifest::dependencies::ALL;

#[test]
fn generated_crates_depend_on_what_the_workspace_tests() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let manifest: toml::Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
    for dependency in ALL {
        let item = format!("{} = {}", dependency.name, dependency.item());
        let emitted: toml::Table = toml::from_str(&item).unwrap_or_else(|error| panic!("{item}: {error}"));
        let ours = &manifest["workspace"]["dependencies"][dependency.name];
        assert_eq!(emitted[dependency.name], *ours, "{} is another one in the workspace", dependency.name);
    }
}

const WRITTEN: [&str; 5] = ["generator", "generator/cli", "generator/mock", "generator/runtime", "generator/terms"];

/// The crates that are generated from our documents.
fn generated(checkout: &Path) -> Vec<String> {
    let folders = fs::read_dir(checkout.join("generated")).unwrap_or_else(|error| panic!("{error}"));
    let packages = folders.flatten().filter(|entry| entry.path().join("Cargo.toml").is_file());
    packages.map(|entry| format!("generated/{}", entry.file_name().to_string_lossy())).collect()
}

/// Packages that are published carry their licences with them, and those that are generated what a registry shows, too.
#[test]
fn every_package_has_the_licences_of_the_checkout() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let generated = generated(&checkout);
    assert!(generated.len() >= 4, "{generated:?}");
    for package in &generated {
        assert!(checkout.join(package).join("README.md").is_file(), "{package} has no README.md");
    }
    for package in WRITTEN.into_iter().chain(generated.iter().map(String::as_str)) {
        for name in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let [whole, own] = [checkout.join(name), checkout.join(package).join(name)]
                .map(|file| fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())));
            assert!(whole == own, "{package}/{name} differs from {name}");
        }
    }
}

/// What a registry asks for, and what it shows.
#[test]
fn every_package_describes_itself() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for package in WRITTEN {
        let file = checkout.join(package).join("Cargo.toml");
        let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let manifest: toml::Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
        for key in ["description", "keywords", "categories", "license", "readme", "rust-version", "version"] {
            assert!(manifest["package"].get(key).is_some(), "{package}/Cargo.toml has no `{key}`");
        }
        let readme = manifest["package"]["readme"].as_str().unwrap_or_default();
        assert!(checkout.join(package).join(readme).is_file(), "{package}/Cargo.toml names {readme}");
    }
}

/// Cargo builds no test program of what has no tests. What gets one would never run.
#[test]
fn what_cargo_does_not_test_has_no_tests() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let generated = fs::read_dir(checkout.join("generated")).unwrap_or_else(|error| panic!("{error}"));
    let generated = generated.flatten().map(|entry| entry.path());
    let written = ["generator/cli", "generator/tests/call-sites", "generator/tests/compiled", "xtask"];
    let mut untested = 0;
    for package in generated.chain(written.map(|folder| checkout.join(folder))) {
        let Ok(text) = fs::read_to_string(package.join("Cargo.toml")) else { continue };
        let manifest: toml::Table = toml::from_str(&text).unwrap_or_else(|error| panic!("{error}"));
        let is_untested = |target: &toml::Value| target.get("test").and_then(toml::Value::as_bool) == Some(false);
        let programs = manifest.get("bin").and_then(toml::Value::as_array).into_iter().flatten();
        let programs = programs.filter(|program| is_untested(program)).filter_map(|program| program["path"].as_str());
        let mut places: Vec<PathBuf> = programs.map(|path| package.join(path)).collect();
        places.extend(manifest.get("lib").is_some_and(is_untested).then(|| package.join("src")));
        for file in places.iter().flat_map(|place| sources(place)) {
            let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let test = text.lines().map(str::trim_start).find(|line| line.starts_with("#[") && line.contains("test"));
            assert_eq!(test, None, "{} has tests that are never run", file.display());
        }
        untested += places.len();
    }
    assert!(untested > 0, "every target has a test program");
}

/// A file, or the Rust files below a folder.
fn sources(place: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(place) else { return vec![place.to_owned()] };
    let paths = entries.flatten().map(|entry| entry.path());
    let is_source = |path: &PathBuf| path.is_dir() || path.extension().is_some_and(|extension| extension == "rs");
    paths.filter(is_source).flat_map(|path| sources(&path)).collect()
}
