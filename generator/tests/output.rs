//! Crates are compared with a folder and put into it, whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use openapi_compiler::output::{Change, CrateFiles, compare, install, read_crates, unclaimed};

fn crate_files(name: &str, files: &[(&str, &str)]) -> CrateFiles {
    let files: BTreeMap<_, _> = files.iter().map(|&(path, text)| (path.to_owned(), text.to_owned())).collect();
    CrateFiles { name: name.to_owned(), files }
}

fn model(text: &str) -> CrateFiles {
    crate_files(
        "x-model",
        &[("Cargo.toml", "[package]\n"), ("src/lib.rs", text), ("src/fleet/agents.rs", "// agents\n")],
    )
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

#[test]
fn crates_are_installed_and_read_back() {
    let root = tempfile::tempdir().unwrap();
    let target = root.path().join("generated");
    let crates = [model("// one\n"), crate_files("y-model", &[("Cargo.toml", "")])];

    let installed = install(&crates, &target).unwrap();

    assert_eq!(installed.written, ["x-model", "y-model"]);
    assert_eq!(read_crates(&target).unwrap(), crates);
    assert_eq!(compare(&crates, &target).unwrap(), []);
    assert_eq!(fs::read_to_string(target.join("rustfmt.toml")).unwrap(), "disable_all_formatting = true\n");
    // Nothing else is left beside the folder.
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 1);
}

#[test]
fn an_identical_crate_is_not_touched() {
    let root = tempfile::tempdir().unwrap();
    let other = crate_files("y-model", &[("Cargo.toml", "")]);
    install(&[model("// one\n"), other.clone()], root.path()).unwrap();
    let file = root.path().join("x-model/src/lib.rs");
    let old = SystemTime::UNIX_EPOCH;
    fs::File::options().write(true).open(&file).unwrap().set_modified(old).unwrap();

    let changed = crate_files("y-model", &[("Cargo.toml", "# changed\n")]);
    let installed = install(&[model("// one\n"), changed], root.path()).unwrap();

    assert_eq!((installed.written, installed.untouched), (vec!["y-model".to_owned()], vec!["x-model".to_owned()]));
    assert_eq!(modified(&file), old);
}

#[test]
fn files_of_an_earlier_run_are_deleted() {
    let root = tempfile::tempdir().unwrap();
    install(&[model("// one\n")], root.path()).unwrap();
    let smaller = crate_files("x-model", &[("Cargo.toml", "")]);
    install(std::slice::from_ref(&smaller), root.path()).unwrap();
    assert_eq!(read_crates(root.path()).unwrap(), [smaller]);
}

#[test]
fn drift_is_listed_by_file() {
    let root = tempfile::tempdir().unwrap();
    install(&[model("// one\n// two\n")], root.path()).unwrap();
    fs::write(root.path().join("x-model/src/lib.rs"), "// one\n// 2\n").unwrap();
    fs::write(root.path().join("x-model/src/more.rs"), "").unwrap();
    fs::remove_file(root.path().join("x-model/Cargo.toml")).unwrap();
    fs::remove_file(root.path().join("rustfmt.toml")).unwrap();

    let drifts = compare(&[model("// one\n// two\n")], root.path()).unwrap();

    let found: Vec<_> = drifts.iter().map(|drift| (drift.path.as_str(), drift.change)).collect();
    assert_eq!(
        found,
        [
            ("x-model/Cargo.toml", Change::Missing),
            ("x-model/src/lib.rs", Change::Changed),
            ("x-model/src/more.rs", Change::Extra),
            ("rustfmt.toml", Change::Missing),
        ]
    );
    assert!(drifts[1].diff().ends_with("@@ -1,2 +1,2 @@\n // one\n-// 2\n+// two\n"), "{}", drifts[1].diff());
    assert_eq!(drifts[1].to_string(), "x-model/src/lib.rs differs from what the documents give");
}

#[test]
fn line_ends_and_bytes_count() {
    let root = tempfile::tempdir().unwrap();
    install(&[model("// one\n")], root.path()).unwrap();
    fs::write(root.path().join("x-model/src/lib.rs"), b"// one\r\n\xff").unwrap();
    assert_eq!(compare(&[model("// one\n")], root.path()).unwrap().len(), 1);
}

#[test]
fn a_missing_folder_lacks_everything() {
    let root = tempfile::tempdir().unwrap();
    let target = root.path().join("generated");
    let drifts = compare(&[model("")], &target).unwrap();
    assert_eq!(drifts.len(), 4);
    assert!(drifts.iter().all(|drift| drift.change == Change::Missing));
    assert_eq!(read_crates(&target).unwrap(), []);
    assert!(!target.exists());
}

#[test]
fn crates_of_no_api_are_reported_and_kept() {
    let root = tempfile::tempdir().unwrap();
    install(&[model(""), crate_files("gone-model", &[("Cargo.toml", "")])], root.path()).unwrap();
    install(&[model("// new")], root.path()).unwrap();
    assert_eq!(unclaimed(&[model("// new")], root.path()).unwrap(), ["gone-model"]);
}

#[test]
fn a_file_where_a_folder_belongs_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let target = root.path().join("generated");
    fs::write(&target, "mine").unwrap();
    let finding = install(&[model("")], &target).unwrap_err();
    assert!(finding.to_string().contains("a file stands where a folder"), "{finding}");
    assert_eq!(fs::read_to_string(&target).unwrap(), "mine");
}

#[test]
fn a_file_where_a_crate_belongs_is_refused_before_anything_is_written() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("y-model"), "mine").unwrap();
    let finding = install(&[model(""), crate_files("y-model", &[("Cargo.toml", "")])], root.path()).unwrap_err();
    assert!(finding.place.file.ends_with("y-model"), "{finding}");
    assert!(!root.path().join("x-model").exists());
}

#[test]
fn a_folder_that_cannot_be_made_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let finding = install(&[model("")], &root.path().join("no/such/generated")).unwrap_err();
    assert!(finding.to_string().contains("cannot create"), "{finding}");
}

#[test]
fn names_that_lead_out_of_the_folder_are_refused() {
    let root = tempfile::tempdir().unwrap();
    let refused = |crates: &[CrateFiles]| install(crates, &root.path().join("generated")).unwrap_err().message;
    assert_eq!(refused(&[crate_files("../x", &[])]), "this is no name for a crate");
    assert_eq!(refused(&[crate_files("", &[])]), "this is no name for a crate");
    assert_eq!(refused(&[crate_files("x", &[("../y", "")])]), "`../y` is no path inside a crate");
    assert_eq!(refused(&[model(""), model("")]), "two APIs give a crate of this name");
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}

#[test]
fn features_are_read_from_the_manifest() {
    let manifest = "[package]\nname = \"x\"\n\n[features]\ndefault = [\"fleet\"]\nfleet = []\n";
    let features = crate_files("x", &[("Cargo.toml", manifest)]).features();
    assert_eq!(features.keys().collect::<Vec<_>>(), ["default", "fleet"]);
    assert!(crate_files("x", &[("Cargo.toml", "{")]).features().is_empty());
}

#[test]
fn examples_are_read_from_the_manifest() {
    let manifest = "[package]\nname = \"x\"\n\n[[example]]\nname = \"enroll\"\npath = \"../enroll.rs\"\n\n[[example]]\nname = \"download\"\n";
    assert_eq!(crate_files("x", &[("Cargo.toml", manifest)]).examples(), ["enroll", "download"]);
    assert!(crate_files("x", &[]).examples().is_empty());
}
