//! Crates as files: compared with what is there, and put in its place as a whole.
//!
//! A reader of `generated/` never sees an incomplete run. [`compare`] says which files differ from the documents' crates,
//! and [`install`] puts all crates in place or none, and leaves alone the crates that are as they should be, and every
//! file that it did not write.

mod compare;
mod elsewhere;
mod install;
mod inventory;
mod lock;
mod read;

use std::io;
use std::path::{Component, Path};

use crate::diagnostic::{Diagnostic, Place, Severity};

pub use compare::{Change, Drift, compare, unclaimed};
pub use elsewhere::install_into;
pub use install::{Installed, install};
pub use inventory::{CACHE_FILE, LIST_FILE};
pub use lock::{install_lock, lock_differs};
pub use read::{read_crates, read_files};

pub use crate::crate_files::CrateFiles;

/// The file next to the crates that keeps `cargo fmt` away from them.
pub const FORMAT_FILE: &str = "rustfmt.toml";

/// What [`FORMAT_FILE`] says.
pub(crate) const FORMAT_TEXT: &str = "disable_all_formatting = true\n";

/// The beginning of the names of folders that hold new files until all of them are written.
pub const STAGING_PREFIX: &str = ".generated-";

/// Refuses crates that would be written outside the folder, or over one another.
fn check_names(crates: &[CrateFiles]) -> Result<(), Diagnostic> {
    let mut names = Vec::new();
    for CrateFiles { name, files } in crates {
        if !is_plain(name) || name.contains('/') {
            return Err(refusal(name, "this is not a name for a crate".to_owned()));
        }
        if name == FORMAT_FILE || names.contains(&name) {
            return Err(refusal(name, "two APIs give a crate of this name".to_owned()));
        }
        names.push(name);
        if let Some(path) = files.keys().find(|path| !is_plain(path)) {
            return Err(refusal(name, format!("`{path}` is not a path inside a crate")));
        }
    }
    Ok(())
}

/// Whether a path stays below the place where it starts.
fn is_plain(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

fn refusal(name: &str, message: String) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        place: Place { file: name.to_owned(), ..Place::default() }.into(),
        message,
        help: Some("choose another crate name in `api.toml`".to_owned()),
    }
}

/// An error of the file system, as a finding.
fn failure(path: &Path, doing: &str, error: &io::Error) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        place: Place { file: path.display().to_string(), ..Place::default() }.into(),
        message: format!("cannot {doing}: {error}"),
        help: None,
    }
}

/// A file is where a folder has to be.
fn not_a_folder(path: &Path) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        place: Place { file: path.display().to_string(), ..Place::default() }.into(),
        message: "there is a file where a folder of generated code belongs".to_owned(),
        help: Some("move the file away; nothing was changed".to_owned()),
    }
}
