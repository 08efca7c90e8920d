//! What the last run on a source wrote, so that a run without a change has nothing to do.
//!
//! Everything that a run depends on is compared: this program, what it is asked for, every file and folder that it looked at,
//! and the crates as they are on disk. It is kept in the folder that Cargo builds in, and only `generate` trusts it.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use openapi_compiler::output::{CrateFiles, FORMAT_FILE, LIST_FILE, read_files};
use openapi_compiler::{Counts, Diagnostic, Generated};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::surroundings::Around;
use crate::workspace::Workspace;

/// The folder below Cargo's.
const FOLDER: &str = "openapi-crates";

/// A run that wrote crates.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct LastRun {
    /// The program, and what it was asked for.
    asked: String,
    /// The files and folders that were looked at, each with what was there.
    inputs: BTreeMap<PathBuf, String>,
    /// The crates, each with the contents of its files.
    crates: Vec<(String, BTreeMap<String, String>)>,
    /// How many of the crates are those of the API. They come first, and the libraries that were written next to them last.
    own: usize,
    /// The file of names and its content. With its own names recorded, a run gives the same names.
    lock: Option<(PathBuf, String)>,
    /// The name of the API.
    pub api: String,
    pub counts: Counts,
    pub diagnostics: Vec<Diagnostic>,
    /// The workspace around the crates that does not list them.
    pub around: Option<Around>,
}

/// Where what is known of a run is kept, and what it was asked for.
pub(super) struct Place {
    file: PathBuf,
    asked: String,
    /// When the run began.
    start: SystemTime,
}

impl Place {
    /// The place of a run that reads a source and writes to a folder. There is none where Cargo has no folder to build in.
    pub(super) fn of(workspace: &Workspace, source: &Path, out: &Path, asked: &str) -> Option<Self> {
        let has_target = env::var_os("CARGO_TARGET_DIR").is_some() || workspace.root().join("Cargo.toml").is_file();
        let source = source.canonicalize().ok().filter(|_| has_target)?;
        let name = hash(format!("{}\n{}", source.display(), out.display()).as_bytes());
        let file = workspace.target().join(FOLDER).join(format!("{name}.json"));
        let asked = format!("{} {} {asked}", program()?, source.display());
        Some(Self { file, asked, start: SystemTime::now() })
    }

    /// The last run, if another one would do the same, and the API's crates, which are there.
    pub(super) fn recall(&self, out: &Path) -> Option<(LastRun, Vec<CrateFiles>)> {
        let last: LastRun = serde_json::from_slice(&fs::read(&self.file).ok()?).ok()?;
        let is_same = last.asked == self.asked
            && last
                .inputs
                .iter()
                .chain(last.lock.iter().map(|(path, known)| (path, known)))
                .all(|(path, known)| content(path) == *known);
        let crates = last.crates.iter().filter(|_| is_same).map(|(name, known)| {
            let mut files = read_files(&out.join(name)).ok()?;
            files.remove(FORMAT_FILE)?;
            files.remove(LIST_FILE)?;
            let is_same = files.len() == known.len()
                && files.par_iter().all(|(path, bytes)| known.get(path).is_some_and(|known| *known == hash(bytes)));
            let text = |bytes: Vec<u8>| String::from_utf8(bytes).ok();
            let files = files.into_iter().filter(|_| is_same).map(|(path, bytes)| Some((path, text(bytes)?)));
            Some(CrateFiles { name: name.clone(), files: files.collect::<Option<_>>()? }).filter(|_| is_same)
        });
        let mut crates = crates.collect::<Option<Vec<_>>>()?;
        crates.truncate(last.own);
        is_same.then_some((last, crates))
    }

    /// Keeps what is known of a run. Where something changed while it ran, or nothing can be written, the next run does its
    /// work again.
    pub(super) fn keep<'c>(
        &self,
        run: LastRun,
        looked_at: impl IntoIterator<Item = PathBuf>,
        crates: impl Iterator<Item = &'c CrateFiles>,
    ) {
        let mut inputs = BTreeMap::new();
        for path in looked_at {
            // The folder that was looked at may be the current one.
            let Ok(path) = std::path::absolute(path) else { return };
            let changed = path.metadata().and_then(|metadata| metadata.modified());
            if changed.is_ok_and(|changed| changed >= self.start) && !path.is_dir() {
                return;
            }
            inputs.insert(path.clone(), content(&path));
        }
        let files = |files: &CrateFiles| {
            let files = files.files.par_iter().map(|(path, text)| (path.clone(), hash(text.as_bytes())));
            files.collect::<BTreeMap<String, String>>()
        };
        let crates = crates.map(|one| (one.name.clone(), files(one))).collect();
        let run = LastRun { asked: self.asked.clone(), inputs, crates, ..run };
        let _ = self.write(&run);
    }

    fn write(&self, run: &LastRun) -> io::Result<()> {
        let Some(folder) = self.file.parent() else { return Ok(()) };
        fs::create_dir_all(folder)?;
        // A reader never sees half of it.
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        serde_json::to_writer(io::BufWriter::new(&mut file), run)?;
        file.persist(&self.file)?;
        Ok(())
    }
}

impl LastRun {
    /// What there is to say of a run.
    pub(super) fn new(api: &str, generated: &Generated, around: Option<Around>) -> Self {
        let lock = generated.lock.path.clone().map(|path| (path, hash(generated.lock.text.as_bytes())));
        Self {
            asked: String::new(),
            inputs: BTreeMap::new(),
            crates: Vec::new(),
            own: generated.crates.len(),
            lock,
            api: api.to_owned(),
            counts: generated.counts,
            diagnostics: generated.diagnostics.clone(),
            around,
        }
    }

    /// The names of all crates that were written.
    pub(super) fn names(&self) -> Vec<String> {
        self.crates.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The names of the API's crates.
    pub(super) fn own_names(&self) -> impl Iterator<Item = &String> {
        self.crates.iter().take(self.own).map(|(name, _)| name)
    }
}

/// This program as it was built: its version does not tell one build from another.
fn program() -> Option<String> {
    let metadata = env::current_exe().ok()?.metadata().ok()?;
    let built = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", env!("CARGO_PKG_VERSION"), metadata.len(), built.as_nanos()))
}

/// What is at a path: the content of a file, the names in a folder, or nothing.
fn content(path: &Path) -> String {
    match fs::read_dir(path) {
        Ok(entries) => {
            let mut names: Vec<String> =
                entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
            names.sort();
            format!("folder {}", hash(names.join("\n").as_bytes()))
        }
        Err(_) => fs::read(path).map_or_else(|_| "nothing".to_owned(), |bytes| hash(&bytes)),
    }
}

fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
