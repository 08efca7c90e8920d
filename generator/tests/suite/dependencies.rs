//! The versions in generated manifests are those that this workspace tests with.

use std::fs;
use std::path::Path;

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

/// Packages that are published carry their licences with them.
#[test]
fn every_package_has_the_licences_of_the_checkout() {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for package in ["generator", "generator/cli", "generator/mock", "generator/runtime", "generator/terms"] {
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
    for package in ["generator", "generator/cli", "generator/mock", "generator/runtime", "generator/terms"] {
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
