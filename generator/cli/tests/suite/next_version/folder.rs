//! Two states of our documents in a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::run::command;
use serde_json::Value;

/// A folder with two states of our documents: `old`, and `specs/kibana`, which the next version is imported into.
pub(super) struct Folder {
    root: tempfile::TempDir,
}

impl Folder {
    pub(super) fn new() -> Self {
        let folder = Self { root: tempfile::tempdir().unwrap() };
        let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs/kibana");
        copy(&ours, &folder.old());
        copy(&ours, &folder.next());
        folder
    }

    pub(super) fn old(&self) -> PathBuf {
        self.root.path().join("old/kibana")
    }

    pub(super) fn next(&self) -> PathBuf {
        self.root.path().join("specs/kibana")
    }

    pub(super) fn run(&self, arguments: &[&str]) -> Output {
        let mut command = command();
        command.args(arguments).current_dir(self.root.path()).output().unwrap()
    }

    pub(super) fn import(&self, document: &Value, revision: &str) -> String {
        fs::write(self.root.path().join("kibana.json"), document.to_string()).unwrap();
        let output = self.run(&["import", "kibana", "--from", "kibana.json", "--revision", revision]);
        let text = [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat();
        assert!(output.status.success(), "{text}");
        text
    }

    /// The files that people write, by name.
    pub(super) fn written(&self) -> Vec<(String, String)> {
        let mut files = Vec::new();
        for path in fs::read_dir(self.next()).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_file() && !name.ends_with(".structure.yaml") && name != "source.toml" {
                files.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
        files.sort();
        files
    }

    /// Writes every file that people write again.
    pub(super) fn rewrite(&self, edit: impl Fn(&str, String) -> String) {
        for (name, text) in self.written() {
            let edited = edit(&name, text.clone());
            if edited != text {
                fs::write(self.next().join(name), edited).unwrap();
            }
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for path in fs::read_dir(from).unwrap().map(|entry| entry.unwrap().path()) {
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}
