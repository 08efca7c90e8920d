//! How many lines of Rust the crates of a document have.

use std::fs;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

/// How many of the largest files are named.
const LARGEST: usize = 5;

/// Lines of Rust.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lines {
    /// In the sources of the model crate.
    pub model: usize,
    /// In the sources of the client crate.
    pub client: usize,
    /// In the contract test of the client crate.
    pub contract_test: usize,
    /// The largest files of all, examples and round trips included, the largest first.
    pub largest: Vec<FileLines>,
}

/// How many lines a file has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileLines {
    /// The path from the folder with the crates.
    pub file: String,
    pub lines: usize,
}

impl Lines {
    /// Counts the lines of files.
    pub fn of(mut files: Vec<FileLines>, model: &str, client: &str) -> Self {
        let below = |folder: String| -> usize {
            files.iter().filter(|file| file.file.starts_with(&folder)).map(|file| file.lines).sum()
        };
        let (model, contract_test) = (below(format!("{model}/src/")), below(format!("{client}/tests/contract/")));
        let client = below(format!("{client}/src/"));
        files.sort_by(|one, other| other.lines.cmp(&one.lines).then_with(|| one.file.cmp(&other.file)));
        files.truncate(LARGEST);
        Self { model, client, contract_test, largest: files }
    }

    /// Counts the lines of two crates in a folder.
    pub(super) fn of_folder(folder: &Path, model: &str, client: &str) -> Result<Self, String> {
        let mut files = Vec::new();
        let mut open = vec![folder.join(model), folder.join(client)];
        while let Some(path) = open.pop() {
            let unreadable = |error: std::io::Error| format!("cannot read {}: {error}", path.display());
            for entry in fs::read_dir(&path).map_err(unreadable)? {
                let path = entry.map_err(unreadable)?.path();
                if path.is_dir() {
                    open.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    files.push(file(folder, path)?);
                }
            }
        }
        Ok(Self::of(files, model, client))
    }
}

fn file(folder: &Path, path: PathBuf) -> Result<FileLines, String> {
    let text = fs::read_to_string(&path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let file = path.strip_prefix(folder).unwrap_or(&path).display().to_string().replace('\\', "/");
    Ok(FileLines { file, lines: text.lines().count() })
}
