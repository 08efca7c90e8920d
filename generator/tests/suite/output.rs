//! Crates are compared with a folder and put into it, whole or not at all.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use openapi_compiler::Diagnostic;
use openapi_compiler::output::{Change, CrateFiles, Installed, compare, install, install_into, read_crates, unclaimed};

const HEADER: &str = "Generated from x; do not edit.";

fn crate_files(name: &str, files: &[(&str, &str)]) -> CrateFiles {
    let files = files.iter().map(|&(path, text)| {
        let comment = if path.ends_with(".toml") { "#" } else { "//" };
        (path.to_owned(), format!("{comment} {HEADER}\n{text}"))
    });
    CrateFiles { name: name.to_owned(), files: files.collect::<BTreeMap<_, _>>() }
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
    // Nothing else is left next to the folder.
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

/// What begins as a copy of a generated file has its first line, and was not written by any run.
#[test]
fn copies_of_generated_files_stay() {
    for install in [install as Install, install_into] {
        let root = tempfile::tempdir().unwrap();
        install(&[model("// one\n")], root.path()).unwrap();
        let path = |name: &str| root.path().join("x-model").join(name);
        fs::copy(path("src/lib.rs"), path("src/mine.rs")).unwrap();
        fs::copy(path("src/lib.rs"), path("src/later.rs")).unwrap();
        let smaller = crate_files("x-model", &[("Cargo.toml", ""), ("src/lib.rs", "// two\n")]);
        install(std::slice::from_ref(&smaller), root.path()).unwrap();
        assert!(path("src/mine.rs").exists() && !path("src/fleet/agents.rs").exists());
        assert_eq!(read_crates(root.path()).unwrap()[0].files.get("src/mine.rs"), None);

        let larger = crate_files("x-model", &[("Cargo.toml", ""), ("src/lib.rs", ""), ("src/later.rs", "// api\n")]);
        let finding = install(std::slice::from_ref(&larger), root.path()).unwrap_err();
        assert!(finding.place.file.ends_with("x-model/src/later.rs"), "{finding}");
        assert!(finding.message.ends_with("generated-files.txt does not list this one as generated"), "{finding}");
        // Without a list, files that are generated again are replaced, and all others stay.
        fs::remove_file(path("generated-files.txt")).unwrap();
        install(std::slice::from_ref(&larger), root.path()).unwrap();
        assert!(fs::read_to_string(path("src/later.rs")).unwrap().ends_with("// api\n"));
        assert!(path("src/mine.rs").exists());
        // What is as it would be written is nobody's loss, wherever it comes from.
        fs::write(path("src/new.rs"), format!("// {HEADER}\n// new\n")).unwrap();
        let larger = crate_files("x-model", &[("Cargo.toml", ""), ("src/lib.rs", ""), ("src/new.rs", "// new\n")]);
        assert_eq!(install(&[larger], root.path()).unwrap().written, ["x-model"]);
        assert!(!path("src/later.rs").exists());
    }
}

/// The list of a crate that two branches changed has both sides in it until somebody decides.
#[test]
fn a_list_with_a_conflict_names_the_files_of_both_sides() {
    let root = tempfile::tempdir().unwrap();
    install(&[model("// one\n")], root.path()).unwrap();
    let list = root.path().join("x-model/generated-files.txt");
    let text = fs::read_to_string(&list).unwrap();
    let text = text.replace("src/lib.rs\n", "<<<<<<< ours\nsrc/lib.rs\n=======\nsrc/theirs.rs\n>>>>>>> theirs\n");
    fs::write(&list, text).unwrap();
    fs::write(root.path().join("x-model/src/theirs.rs"), format!("// {HEADER}\n")).unwrap();
    install(&[model("// one\n")], root.path()).unwrap();
    assert!(!root.path().join("x-model/src/theirs.rs").exists());
    assert_eq!(compare(&[model("// one\n")], root.path()).unwrap(), []);
}

#[test]
fn drift_is_listed_by_file() {
    let root = tempfile::tempdir().unwrap();
    let mut larger = model("// one\n// two\n");
    larger.files.insert("src/more.rs".to_owned(), format!("// {HEADER}\n"));
    install(&[larger], root.path()).unwrap();
    fs::copy(root.path().join("x-model/src/more.rs"), root.path().join("x-model/src/mine.rs")).unwrap();
    fs::write(root.path().join("x-model/src/lib.rs"), format!("// {HEADER}\n// one\n// 2\n")).unwrap();
    fs::write(root.path().join("x-model/.env"), "SECRET=1\n").unwrap();
    fs::remove_file(root.path().join("x-model/Cargo.toml")).unwrap();
    fs::remove_file(root.path().join("rustfmt.toml")).unwrap();

    let drifts = compare(&[model("// one\n// two\n")], root.path()).unwrap();

    let found: Vec<_> = drifts.iter().map(|drift| (drift.path.as_str(), drift.change)).collect();
    assert_eq!(
        found,
        [
            ("x-model/.env", Change::Foreign),
            ("x-model/Cargo.toml", Change::Missing),
            ("x-model/generated-files.txt", Change::Changed),
            ("x-model/src/lib.rs", Change::Changed),
            ("x-model/src/mine.rs", Change::Foreign),
            ("x-model/src/more.rs", Change::Extra),
            ("rustfmt.toml", Change::Missing),
        ]
    );
    assert!(drifts[3].diff().ends_with("\n // one\n-// 2\n+// two\n"), "{}", drifts[3].diff());
    assert_eq!(drifts[0].diff(), "");
    assert_eq!(drifts[3].to_string(), "x-model/src/lib.rs differs from what the documents give");
}

/// A generated file that lost its first line is not one that users have next to generated ones.
#[test]
fn what_is_in_the_place_of_a_generated_file_is_a_change() {
    let root = tempfile::tempdir().unwrap();
    let files = [model("// one\n")];
    install(&files, root.path()).unwrap();
    let file = root.path().join("x-model/src/lib.rs");
    fs::write(&file, "fn x(\n").unwrap();
    let drifts = compare(&files, root.path()).unwrap();
    assert_eq!(
        drifts.iter().map(|drift| (drift.path.as_str(), drift.change)).collect::<Vec<_>>(),
        [("x-model/src/lib.rs", Change::Changed)]
    );
    assert!(drifts[0].diff().contains("\n-fn x(\n"), "{}", drifts[0].diff());
    fs::remove_file(&file).unwrap();
    for inner in [None, Some("inner.rs")] {
        fs::create_dir_all(&file).unwrap();
        inner.into_iter().for_each(|name| fs::write(file.join(name), "mine").unwrap());
        let drifts = compare(&files, root.path()).unwrap();
        let found = drifts.iter().find(|drift| drift.path == "x-model/src/lib.rs");
        assert!(found.is_some_and(|drift| drift.change != Change::Foreign), "{drifts:?}");
    }
}

#[test]
fn line_ends_and_bytes_count() {
    let root = tempfile::tempdir().unwrap();
    install(&[model("// one\n")], root.path()).unwrap();
    fs::write(
        root.path().join("x-model/src/lib.rs"),
        [format!("// {HEADER}\n").as_bytes(), b"// one\r\n\xff"].concat(),
    )
    .unwrap();
    assert_eq!(compare(&[model("// one\n")], root.path()).unwrap().len(), 1);
}

#[test]
fn a_missing_folder_lacks_everything() {
    let root = tempfile::tempdir().unwrap();
    let target = root.path().join("generated");
    let drifts = compare(&[model("")], &target).unwrap();
    assert_eq!(drifts.len(), 5);
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
    assert!(finding.to_string().contains("there is a file where a folder"), "{finding}");
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
    assert_eq!(refused(&[crate_files("../x", &[])]), "this is not a name for a crate");
    assert_eq!(refused(&[crate_files("", &[])]), "this is not a name for a crate");
    assert_eq!(refused(&[crate_files("x", &[("../y", "")])]), "`../y` is not a path inside a crate");
    assert_eq!(refused(&[model(""), model("")]), "two APIs give a crate of this name");
    assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
}

type Install = fn(&[CrateFiles], &Path) -> Result<Installed, Diagnostic>;

/// Files of a user, of version control and of builds.
const FOREIGN: [&str; 7] =
    [".git/HEAD", ".env", "Cargo.lock", "target/CACHEDIR.TAG", "target/debug/x", "src/fleet/mine.rs", "notes/todo.md"];

#[test]
fn what_was_not_generated_stays() {
    for install in [install as Install, install_into] {
        let root = tempfile::tempdir().unwrap();
        install(&[model("// one\n")], root.path()).unwrap();
        for path in FOREIGN {
            let file = root.path().join("x-model").join(path);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, path).unwrap();
        }
        fs::create_dir(root.path().join("x-model/empty")).unwrap();

        let smaller = crate_files("x-model", &[("Cargo.toml", ""), ("src/lib.rs", "")]);
        assert_eq!(install(std::slice::from_ref(&smaller), root.path()).unwrap().written, ["x-model"]);

        for path in FOREIGN {
            assert_eq!(fs::read_to_string(root.path().join("x-model").join(path)).unwrap(), path);
        }
        assert!(root.path().join("x-model/empty").is_dir());
        assert!(!root.path().join("x-model/src/fleet/agents.rs").exists());
        // What stays the same is not a reason to write a crate again.
        assert_eq!(install(&[smaller], root.path()).unwrap().untouched, ["x-model"]);
    }
}

#[test]
fn what_is_in_the_way_is_refused_by_name() {
    for (path, named) in [
        ("src/lib.rs", "x-model/src/lib.rs"),
        ("Cargo.toml", "x-model/Cargo.toml"),
        ("src/fleet", "x-model/src/fleet"),
        ("src/lib.rs/inner.rs", "x-model/src/lib.rs/inner.rs"),
    ] {
        let root = tempfile::tempdir().unwrap();
        let file = root.path().join("x-model").join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(&file, "mine").unwrap();
        for install in [install as Install, install_into] {
            let finding = install(&[model("")], root.path()).unwrap_err();
            assert!(finding.place.file.ends_with(named), "{finding}");
            assert!(finding.message.starts_with("a generated file belongs here"), "{finding}");
        }
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("rustfmt.toml"), "max_width = 80\n").unwrap();
    let finding = install(&[model("")], root.path()).unwrap_err();
    assert!(finding.place.file.ends_with("rustfmt.toml"), "{finding}");
}

#[cfg(unix)]
#[test]
fn links_are_neither_followed_nor_replaced() {
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("elsewhere.rs"), "mine").unwrap();
    fs::create_dir_all(root.path().join("x-model/src")).unwrap();
    std::os::unix::fs::symlink("../../elsewhere.rs", root.path().join("x-model/src/lib.rs")).unwrap();
    let finding = install(&[model("")], root.path()).unwrap_err();
    assert!(finding.place.file.ends_with("x-model/src/lib.rs"), "{finding}");
    assert_eq!(fs::read_to_string(root.path().join("elsewhere.rs")).unwrap(), "mine");
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
