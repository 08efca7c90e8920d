//! A state of an API: files as they are, or as a commit has them.

use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::source;
use crate::workspace::{API_FILE, Workspace};

/// What is compared.
pub(super) struct Side {
    /// What a user called it.
    pub label: String,
    /// The document or folder.
    pub path: PathBuf,
    /// The files of a commit, which are gone with this.
    _files: Option<TempDir>,
}

impl Side {
    /// A path, the name of an API, or `REV:PATH`.
    ///
    /// # Errors
    ///
    /// There is no such thing.
    pub fn of(workspace: &Workspace, text: &str) -> Result<Self, String> {
        let path = Path::new(text);
        if !path.exists()
            && let Some((revision, path)) = text.split_once(':')
            && !revision.is_empty()
        {
            return Self::at(workspace, revision, path);
        }
        let path = source::find(workspace, path)?;
        Ok(Self { label: text.to_owned(), path, _files: None })
    }

    /// A document or folder as a commit has it.
    ///
    /// # Errors
    ///
    /// Git has no such commit or path, or is not there.
    pub fn at(workspace: &Workspace, revision: &str, text: &str) -> Result<Self, String> {
        if revision.starts_with('-') {
            return Err(format!("`{revision}` is not a commit"));
        }
        let label = format!("{revision}:{text}");
        let is_name = source::is_name(Path::new(text)) && workspace.specs().join(text).join(API_FILE).is_file();
        let path = if is_name { workspace.specs().join(text) } else { PathBuf::from(text) };
        let folder = std::path::absolute(&path).map_err(|error| format!("{label} cannot be used: {error}"))?;
        // Git is asked in a folder that is still there.
        let there = folder.ancestors().skip(1).find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
        let inner = folder.strip_prefix(there).unwrap_or(&folder).to_owned();
        let files = tempfile::tempdir().map_err(|error| format!("cannot make a folder: {error}"))?;
        let is_file = kind(there, revision, &inner)? == "blob";
        // References lead to files next to a document.
        let root = if is_file { inner.parent().unwrap_or(Path::new("")).to_owned() } else { inner.clone() };
        export(there, revision, &root, files.path())?;
        Ok(Self { label, path: files.path().join(inner), _files: Some(files) })
    }
}

/// What Git has at a path: `blob` or `tree`.
fn kind(folder: &Path, revision: &str, path: &Path) -> Result<String, String> {
    let object = format!("{revision}:./{}", slashes(path));
    let text = git(folder, &["cat-file", "-t", &object])?;
    Ok(String::from_utf8_lossy(&text).trim().to_owned())
}

/// Writes the files of a commit's folder into another one, below the same path.
fn export(folder: &Path, revision: &str, path: &Path, into: &Path) -> Result<(), String> {
    let place = if path.as_os_str().is_empty() { ".".to_owned() } else { slashes(path) };
    let listed = git(folder, &["ls-tree", "-r", "-z", revision, "--", &place])?;
    for line in listed.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
        let line = String::from_utf8_lossy(line);
        let Some((about, name)) = line.split_once('\t') else { continue };
        let is_plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
        let mut about = about.split(' ');
        // Links and submodules are not files.
        let (Some(mode), Some("blob"), Some(object)) = (about.next(), about.next(), about.next()) else { continue };
        if mode == "120000" || !is_plain {
            continue;
        }
        let target = into.join(name);
        let fail = |error: std::io::Error| format!("cannot write {}: {error}", target.display());
        fs::create_dir_all(target.parent().unwrap_or(into)).map_err(fail)?;
        fs::write(&target, git(folder, &["cat-file", "blob", object])?).map_err(fail)?;
    }
    Ok(())
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments.iter().map(OsStr::new)).output();
    let output = output.map_err(|error| format!("cannot run git: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

fn slashes(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
