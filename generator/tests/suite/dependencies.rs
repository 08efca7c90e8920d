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
