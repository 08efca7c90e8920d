//! A state of an API: files as they are, or as a commit has them.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::process::Command;

use openapi_compiler::{LOCK_FILE, Project};
use tempfile::TempDir;

use crate::source::{self, ReadingArguments};
use crate::surroundings::real;
use crate::workspace::{API_FILE, Workspace};

/// What is compared.
pub(super) struct Side {
    /// What a user called it.
    pub label: String,
    /// The document or folder; nothing where the API is not there.
    pub files: Option<Files>,
}

/// The files of a state.
pub(super) struct Files {
    /// The document or folder.
    pub path: PathBuf,
    /// How documents are read.
    pub reading: ReadingArguments,
    /// Where crates may be, with the names that they have.
    pub crates: Vec<PathBuf>,
    /// The document or folder as a reader knows it, also where it was taken from a commit.
    shown: PathBuf,
    /// The files of a commit, which are gone with this.
    _files: Option<TempDir>,
}

/// How states are found.
pub(super) struct Finder<'a> {
    pub workspace: &'a Workspace,
    pub reading: &'a ReadingArguments,
    /// The folder of crates that a user named.
    pub crates: Option<&'a Path>,
}

impl Finder<'_> {
    /// A path, the name of an API, or `REV:PATH`.
    ///
    /// # Errors
    ///
    /// There is no such thing.
    pub fn state(&self, text: &str) -> Result<Side, String> {
        let path = Path::new(text);
        if !path.exists()
            && let Some((revision, path)) = text.split_once(':')
            && !revision.is_empty()
        {
            let side = self.at(revision, path)?;
            return match side.files {
                Some(_) => Ok(side),
                None => Err(format!("git: there is no {path} in {revision}")),
            };
        }
        let path = source::find(self.workspace, path)?;
        Ok(Side { label: text.to_owned(), files: Some(self.files(path)) })
    }

    /// What a user names, if it is there, without a commit.
    pub fn now(&self, text: &str) -> Side {
        let path = source::find(self.workspace, Path::new(text)).ok().filter(|path| path.exists());
        Side { label: text.to_owned(), files: path.map(|path| self.files(path)) }
    }

    fn files(&self, path: PathBuf) -> Files {
        let crates = source::folders_of_crates(self.workspace, &path, self.crates);
        Files { shown: path.clone(), path, reading: self.reading.clone(), crates, _files: None }
    }

    /// A document or folder as a commit has it, if it has it.
    ///
    /// # Errors
    ///
    /// There is no such commit, or Git is not there.
    pub fn at(&self, revision: &str, text: &str) -> Result<Side, String> {
        let label = format!("{revision}:{text}");
        let api = self.workspace.specs().join(text);
        let commit = Commit::new(revision, Path::new(text).ancestors().nth(1).unwrap_or(Path::new("")))
            .or_else(|error| Commit::new(revision, &self.workspace.specs()).map_err(|_| error))?;
        let is_name = source::is_name(Path::new(text)) && commit.kind(&api.join(API_FILE))?.is_some();
        let shown = if is_name { api } else { PathBuf::from(text) };
        let Some(kind) = commit.kind(&shown)? else { return Ok(Side { label, files: None }) };
        // References lead to files next to a document.
        let around = if kind == "blob" { shown.parent().unwrap_or(Path::new("")) } else { &shown };
        commit.export(around)?;
        let mut reading = self.reading.clone();
        if let Some(within) = &mut reading.within {
            commit.export(within)?;
            *within = commit.local(within)?;
        }
        for path in reading.overlays.iter_mut().chain(reading.maps.iter_mut().map(|(_, file)| file)) {
            if commit.kind(path)?.is_some() {
                commit.export(path)?;
                *path = commit.local(path)?;
            }
        }
        let crates = source::folders_of_crates(self.workspace, &shown, self.crates);
        commit.export_locks(&crates)?;
        let crates = crates.iter().map(|folder| commit.local(folder)).collect::<Result<_, _>>()?;
        let path = commit.local(&shown)?;
        Ok(Side { label, files: Some(Files { path, shown, reading, crates, _files: Some(commit.files) }) })
    }

    /// The names of the APIs that a commit has.
    ///
    /// # Errors
    ///
    /// There is no such commit, or Git is not there.
    pub(crate) fn apis_at(&self, revision: &str) -> Result<BTreeSet<String>, String> {
        let specs = self.workspace.specs();
        let commit = Commit::new(revision, &specs)?;
        let specs = commit.inner(&specs)?;
        let files = commit.list(&specs)?;
        let apis = files.iter().filter_map(|file| {
            let (name, file) = file.path.strip_prefix(&specs).ok()?.to_str()?.split_once('/')?;
            (file == API_FILE).then(|| name.to_owned())
        });
        Ok(apis.collect())
    }
}

impl Files {
    /// The path of a file that a report calls by the folder of its API, or by that of the document: as seen from the current folder,
    /// if it is below.
    pub(crate) fn shown_file(&self, project: &Project, file: &str) -> String {
        let inner = file.strip_prefix(&format!("{}/", project.settings.api)).filter(|_| self.path.is_dir());
        let folder = match &self.reading.within {
            _ if self.path.is_dir() => self.shown.clone(),
            Some(within) => {
                // The folder that is seen, where the one that is read is a copy.
                let below = self.path.strip_prefix(within).unwrap_or(Path::new(""));
                self.shown.ancestors().nth(below.components().count()).unwrap_or(Path::new("")).to_owned()
            }
            None => self.shown.parent().unwrap_or(Path::new("")).to_owned(),
        };
        let file = folder.join(inner.unwrap_or(file));
        let here = std::env::current_dir().ok();
        slashes(here.and_then(|here| file.strip_prefix(here).ok()).unwrap_or(&file))
    }
}

/// A commit, and the files of it that were asked for.
struct Commit {
    revision: String,
    /// The folder of the repository.
    top: PathBuf,
    files: TempDir,
}

/// A file of a commit.
struct Listed {
    path: PathBuf,
    object: String,
}

impl Commit {
    /// Finds a commit of the repository that a folder is in, or was.
    fn new(revision: &str, folder: &Path) -> Result<Self, String> {
        if revision.starts_with('-') {
            return Err(format!("`{revision}` is not a commit"));
        }
        let folder = whole(folder)?;
        // Git is asked in a folder that is still there.
        let there = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(Path::new("."));
        let top = git(there, &["rev-parse", "--show-toplevel"]).map_err(|error| match repository(there) {
            Some(_) => error,
            None => format!("{} is in no Git repository: name OLD and NEW, two documents or folders", folder.display()),
        })?;
        let commit = git(there, &["rev-parse", "--verify", "--end-of-options", &format!("{revision}^{{commit}}")]);
        let top = PathBuf::from(String::from_utf8_lossy(&top).trim_end_matches(['\n', '\r']));
        let commit = commit.map_err(|_| {
            format!("there is no commit `{revision}` in {}: correct its name, or fetch it", top.display())
        })?;
        let revision = String::from_utf8_lossy(&commit).trim().to_owned();
        let files = tempfile::tempdir().map_err(|error| format!("cannot make a folder: {error}"))?;
        Ok(Self { revision, top: real(&top)?, files })
    }

    /// A path as seen from the folder of the repository.
    fn inner(&self, path: &Path) -> Result<PathBuf, String> {
        let path = whole(path)?;
        let inner = path.strip_prefix(&self.top).map(Path::to_owned);
        inner.map_err(|_| format!("{} is not in the repository {}", path.display(), self.top.display()))
    }

    /// Where a path is among the files that were taken from the commit.
    fn local(&self, path: &Path) -> Result<PathBuf, String> {
        Ok(self.inner(path).map_or_else(|_| path.to_owned(), |inner| self.files.path().join(inner)))
    }

    /// What the commit has at a path: `blob` or `tree`.
    fn kind(&self, path: &Path) -> Result<Option<String>, String> {
        let Ok(inner) = self.inner(path) else { return Ok(None) };
        let object = format!("{}:{}", self.revision, slashes(&inner));
        let found = git(&self.top, &["cat-file", "-t", &object]);
        Ok(found.ok().map(|text| String::from_utf8_lossy(&text).trim().to_owned()))
    }

    /// The files below a path, as seen from the folder of the repository. Links and submodules are not files.
    fn list(&self, inner: &Path) -> Result<Vec<Listed>, String> {
        let place = if inner.as_os_str().is_empty() { ".".to_owned() } else { slashes(inner) };
        let listed = git(&self.top, &["--literal-pathspecs", "ls-tree", "-r", "-z", &self.revision, "--", &place])?;
        let file = |line: &[u8]| {
            let line = String::from_utf8_lossy(line);
            let (about, name) = line.split_once('\t')?;
            let is_plain = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
            let mut about = about.split(' ');
            let (mode, kind, object) = (about.next()?, about.next()?, about.next()?);
            let is_file = kind == "blob" && mode != "120000" && is_plain;
            is_file.then(|| Listed { path: PathBuf::from(name), object: object.to_owned() })
        };
        Ok(listed.split(|byte| *byte == 0).filter_map(file).collect())
    }

    /// Writes what is at a path, and below.
    fn export(&self, path: &Path) -> Result<(), String> {
        self.list(&self.inner(path)?)?.iter().try_for_each(|file| self.write(file))
    }

    /// Writes the locks that are in some folders.
    fn export_locks(&self, folders: &[PathBuf]) -> Result<(), String> {
        let folders: BTreeSet<PathBuf> = folders.iter().filter_map(|folder| self.inner(folder).ok()).collect();
        let is_lock = |file: &&Listed| {
            let name = file.path.file_name().unwrap_or_default().to_string_lossy();
            name.ends_with(LOCK_FILE) && file.path.parent().is_some_and(|folder| folders.contains(folder))
        };
        self.list(Path::new(""))?.iter().filter(is_lock).try_for_each(|file| self.write(file))
    }

    fn write(&self, Listed { path, object }: &Listed) -> Result<(), String> {
        let target = self.files.path().join(path);
        if target.exists() {
            return Ok(());
        }
        let fail = |error: std::io::Error| format!("cannot write {}: {error}", target.display());
        fs::create_dir_all(target.parent().unwrap_or(self.files.path())).map_err(fail)?;
        fs::write(&target, git(&self.top, &["cat-file", "blob", object])?).map_err(fail)
    }
}

/// A path from the root of the file system. An empty one is the current folder.
fn whole(path: &Path) -> Result<PathBuf, String> {
    real(if path.as_os_str().is_empty() { Path::new(".") } else { path })
}

/// The folder of the repository that a folder is in.
pub(super) fn repository(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|folder| folder.join(".git").exists())
}

fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>, String> {
    let output = Command::new("git").arg("-C").arg(folder).args(arguments.iter().map(OsStr::new)).output();
    let output = output.map_err(|error| format!("cannot run git: {error}"))?;
    match output.status.success() {
        true => Ok(output.stdout),
        false => Err(format!("git: {}", String::from_utf8_lossy(&output.stderr).trim())),
    }
}

/// A path with forward slashes.
pub(super) fn slashes(path: &Path) -> String {
    let text = path.to_string_lossy();
    if std::path::MAIN_SEPARATOR == '/' { text.into_owned() } else { text.replace(std::path::MAIN_SEPARATOR, "/") }
}
