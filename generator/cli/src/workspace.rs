//! Where things are.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use openapi_compiler::Runtime;
use openapi_compiler::output::STAGING_PREFIX;

/// A checkout of the repository.
#[derive(Clone, Debug)]
pub struct Workspace {
    root: PathBuf,
}

/// The file that makes a folder of `specs/` an API.
pub(crate) const API_FILE: &str = "api.toml";

/// The runtime as the crates in `generated/` see it, with the version that published ones ask for.
pub(crate) fn runtime() -> Runtime {
    Runtime::Path {
        folder: "../../generator/runtime".to_owned(),
        mock: "../../generator/mock".to_owned(),
        version: Some(env!("CARGO_PKG_VERSION").to_owned()),
    }
}

impl Workspace {
    /// The checkout at a folder.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of documents, one folder an API.
    pub fn specs(&self) -> PathBuf {
        self.root.join("specs")
    }

    /// The folder of generated crates.
    pub fn generated(&self) -> PathBuf {
        self.root.join("generated")
    }

    /// The folder that Cargo builds in.
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.root.join("target"), |target| self.root.join(target))
    }

    /// The names of all APIs, sorted.
    ///
    /// # Errors
    ///
    /// The folder of documents cannot be read, or holds no API.
    pub fn apis(&self) -> Result<Vec<String>, String> {
        if !self.specs().is_dir() {
            let folder = self.root.display();
            return Err(format!("name a document, or a folder with an {API_FILE}: {folder} has no folder `specs`"));
        }
        let folders = folders_of(&self.specs())?;
        let apis: Vec<String> = folders.into_iter().filter(|name| self.is_api(name)).collect();
        if apis.is_empty() {
            return Err(format!("no folder in {} has an {API_FILE}", self.specs().display()));
        }
        Ok(apis)
    }

    /// The name of the API whose folder in `specs/` this is.
    pub fn api_of(&self, folder: &Path) -> Option<String> {
        let (folder, specs) = (folder.canonicalize().ok()?, self.specs().canonicalize().ok()?);
        let name = (folder.parent()? == specs).then_some(folder.file_name()?)?;
        Some(name.to_str()?.to_owned()).filter(|name| self.is_api(name))
    }

    /// Folders of documents that no `api.toml` describes, so that nothing is generated from them.
    ///
    /// # Errors
    ///
    /// The folder of documents cannot be read.
    pub fn undescribed(&self) -> Result<Vec<String>, String> {
        Ok(folders_of(&self.specs())?.into_iter().filter(|name| !self.is_api(name)).collect())
    }

    /// Folders that an interrupted installation left: the crates as they were may be in them.
    ///
    /// # Errors
    ///
    /// The checkout cannot be read.
    pub(crate) fn interrupted(&self) -> Result<Vec<String>, String> {
        let folders = folders_of(&self.root)?;
        Ok(folders.into_iter().filter(|name| name.starts_with(STAGING_PREFIX)).collect())
    }

    /// Lets `Cargo.lock` know of crates that came or went, so that a commit holds both.
    ///
    /// The lock file was right for the crates that were there when Cargo built this program. Where Cargo needs the
    /// network for that, its next command does it.
    pub(crate) fn refresh_lock_file(&self) {
        if self.root.join("Cargo.toml").exists() {
            let update = ["update", "--workspace", "--offline", "--quiet"];
            let _ = cargo().args(update).current_dir(&self.root).stdout(Stdio::null()).stderr(Stdio::null()).status();
        }
    }

    fn is_api(&self, name: &str) -> bool {
        self.specs().join(name).join(API_FILE).is_file()
    }
}

/// The Cargo that runs this program.
pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo")))
}

/// The names of the folders in a folder, sorted.
fn folders_of(folder: &Path) -> Result<Vec<String>, String> {
    let unreadable = |error: io::Error| format!("cannot read {}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().is_dir() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
