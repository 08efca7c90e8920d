//! The public surface of the checked-in crates, one snapshot a group.
//!
//! A change of a document shows here as what it changes for callers. The crates are read from `generated/` as they are
//! on disk; that they are what the documents give is the question of `cargo xtask check`.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use openapi_compiler::output::read_crates;
use openapi_compiler::surface;

/// The name of a group's snapshot: `kibana__fleet__agents`.
fn snapshot_name(group: &str) -> String {
    group.replace('/', "__")
}

fn checked_in() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let crates = read_crates(&folder).unwrap_or_else(|finding| panic!("{finding}"));
    assert!(!crates.is_empty(), "generated/ holds no crates; run `cargo xtask generate`");
    let surfaces = surface::read(&crates);
    let unreadable: Vec<String> = surfaces.unreadable.iter().map(ToString::to_string).collect();
    assert!(unreadable.is_empty(), "{}", unreadable.join("\n"));
    surfaces.groups
}

#[test]
fn every_group_has_the_surface_of_its_snapshot() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    let mut changed = Vec::new();
    for (group, text) in checked_in() {
        let name = snapshot_name(&group);
        // One run shows every group that differs, not only the first.
        let class = class_of_pending(&name, &text);
        let check = || {
            let mut settings = settings.clone();
            if let Some(class) = class {
                settings.set_description(class);
            }
            settings.bind(|| insta::assert_snapshot!(name, text));
        };
        if catch_unwind(AssertUnwindSafe(check)).is_err() {
            changed.push(group);
        }
    }
    assert!(changed.is_empty(), "the surface of {} is not that of its snapshot", changed.join(", "));
}

/// The class of a change, for the header of the snapshot that is pending. What is accepted at once has no header: it would say the
/// same after the next change.
fn class_of_pending(name: &str, text: &str) -> Option<String> {
    let accepts = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always" || update == "1");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/snapshots/surface__{name}.snap"));
    let accepted = fs::read_to_string(file).ok().filter(|_| !accepts)?;
    // Three dashes before and after the header.
    let accepted = accepted.splitn(3, "---\n").nth(2)?.to_owned();
    surface::class(accepted.trim(), text.trim()).map(|class| class.to_string())
}

#[test]
fn every_snapshot_has_a_group() {
    let groups = checked_in();
    let expected: Vec<String> = groups.keys().map(|group| format!("surface__{}.snap", snapshot_name(group))).collect();
    let orphans: Vec<PathBuf> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots"))
        .unwrap_or_else(|error| panic!("generator/tests/snapshots: {error}"))
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("surface__") && name.ends_with(".snap") && !expected.contains(&name.into_owned())
        })
        .collect();
    assert!(orphans.is_empty(), "these groups are gone, delete their snapshots: {orphans:?}");
}
