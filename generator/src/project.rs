//! What a run is about: an API's folder with its `api.toml`, or a document alone.

mod name;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::load::{self, Input, ParsedFile};
use crate::lock::{LOCK_FILE, Lock};
use crate::options::{Options, Runtime};
pub use crate::overlay::OverlayFile;
use crate::overlay::split;
use crate::settings::{self, Lines, Settings};

/// The documents of a run, and what is decided about them.
#[derive(Clone, Debug)]
pub struct Project {
    /// What is decided outside the documents.
    pub settings: Settings,
    /// Where the entries of `api.toml` are.
    pub(crate) lines: Lines,
    /// How the crates are written.
    pub options: Options,
    /// The OpenAPI Overlays that are applied, in order.
    pub overlays: Vec<OverlayFile>,
    /// The folder that the documents are in, and that references cannot leave.
    folder: PathBuf,
    /// What comes before file names in reports: the API's name, or nothing.
    label: String,
    /// The documents with the operations, relative to the folder.
    entries: Vec<String>,
    /// Files of the folder that are not documents.
    others: Vec<String>,
    /// Files of the folder that are what a URL names.
    maps: BTreeMap<String, String>,
    /// The document, where it was read for its title. The first stage takes it.
    read: Arc<Mutex<Option<ParsedFile>>>,
    /// The names that the API has given out.
    pub lock: Lock,
    /// Where they are recorded.
    pub lock_file: Option<PathBuf>,
}

/// What a user may say about a document that has no `api.toml`.
#[derive(Clone, Debug, Default)]
pub struct DocumentOptions {
    /// What crates and types are called after; derived from the document where it is left out.
    pub name: Option<String>,
    /// Overlays, in order.
    pub overlays: Vec<PathBuf>,
    /// The folder that references may reach; the document's own where it is left out. The document is in it.
    pub within: Option<PathBuf>,
    /// Where the crates take the runtime from; the version that is published with this compiler where it is left out.
    pub runtime: Option<Runtime>,
    /// Whether the crates are workspaces of their own, since the workspace around them does not know them.
    pub is_standalone: bool,
    /// Files that are what references that are URLs name. They are in the folder that references may reach.
    pub maps: Vec<(String, PathBuf)>,
    /// Whether crates are written although most operations lost their types.
    pub is_lenient: bool,
    /// Where the document is published.
    pub document_url: Option<String>,
    /// The folder in which the names of the crates are recorded: that of the crates. Nothing is kept where it is left out.
    pub lock_folder: Option<PathBuf>,
}

impl Project {
    /// The API that a folder describes: its `api.toml` and the documents next to it.
    ///
    /// # Errors
    ///
    /// What is wrong with `api.toml`.
    pub fn of_folder(folder: &Path) -> Result<Self, Vec<Diagnostic>> {
        let (settings, lines) = settings::read(folder)?;
        let label = settings.api.clone();
        let lock = Lock::read(folder, LOCK_FILE, &format!("{label}/{LOCK_FILE}")).map_err(|finding| vec![finding])?;
        let overlay =
            |name: &String| OverlayFile { folder: folder.to_owned(), name: name.clone(), label: label.clone() };
        Ok(Self {
            overlays: settings.overlays.iter().map(overlay).collect(),
            folder: folder.to_owned(),
            entries: settings.families.iter().flat_map(|family| family.documents.clone()).collect(),
            others: settings.overlays.clone(),
            maps: settings.maps.clone(),
            read: Arc::default(),
            lock,
            lock_file: Some(folder.join(LOCK_FILE)),
            label,
            settings,
            lines,
            options: Options::default(),
        })
    }

    /// A document that has no `api.toml`.
    ///
    /// # Errors
    ///
    /// No name for crates is given or can be derived, or the document is not in the folder that it should be within.
    pub fn of_document(file: &Path, options: &DocumentOptions) -> Result<Self, Vec<Diagnostic>> {
        let (mut folder, mut entry) = split(file);
        if let Some(within) = &options.within {
            entry = relative(file, within).ok_or_else(|| {
                let message = format!("the document is not in `{}`", within.display());
                failure(file, message, "name a folder that contains the document")
            })?;
            folder.clone_from(within);
        }
        let mut read = None;
        let mut settings = match &options.name {
            Some(name) => settings::named(name)?,
            None => {
                let document = load::read_file(&folder, &entry, "").map_err(|finding| vec![finding])?;
                let name = derived_name(file, &document)?;
                read = Some(document);
                settings::named(&name)?
            }
        };
        settings.source.clone_from(&entry);
        let mut maps = BTreeMap::new();
        for (url, mapped) in &options.maps {
            let name = relative(mapped, &folder).ok_or_else(|| {
                let message = format!("the file that `{url}` is mapped to is not in `{}`", folder.display());
                failure(mapped, message, "move it into the folder, or name a larger one with `--within`")
            })?;
            maps.insert(url.clone(), name);
        }
        settings.document_url.clone_from(&options.document_url);
        let runtime = options.runtime.clone().unwrap_or_default();
        let (lock, lock_file) = lock(&settings, options)?;
        Ok(Self {
            settings,
            lines: Lines::default(),
            options: Options {
                runtime,
                is_standalone: options.is_standalone,
                is_lenient: options.is_lenient,
                ..Options::default()
            },
            overlays: options.overlays.iter().map(|file| OverlayFile::at(file)).collect(),
            folder,
            label: String::new(),
            entries: vec![entry],
            others: Vec::new(),
            maps,
            read: Arc::new(Mutex::new(read)),
            lock,
            lock_file,
        })
    }

    /// What the first stage reads.
    pub(crate) fn input(&self) -> Input<'_> {
        Input {
            folder: &self.folder,
            label: &self.label,
            entries: &self.entries,
            others: &self.others,
            is_curated: self.settings.is_curated,
            maps: &self.maps,
            read: Some(&self.read),
        }
    }
}

/// The names of a document's crates, and where they are recorded. Several APIs may have one folder.
fn lock(settings: &Settings, options: &DocumentOptions) -> Result<(Lock, Option<PathBuf>), Vec<Diagnostic>> {
    let Some(folder) = &options.lock_folder else { return Ok((Lock::default(), None)) };
    let name = format!("{}.{LOCK_FILE}", settings.api);
    let lock = Lock::read(folder, &name, &name).map_err(|finding| vec![finding])?;
    Ok((lock, Some(folder.join(name))))
}

/// A file as seen from a folder, with forward slashes.
fn relative(file: &Path, folder: &Path) -> Option<String> {
    let (file, folder) = (file.canonicalize().ok()?, folder.canonicalize().ok()?);
    let inner = file.strip_prefix(folder).ok()?;
    Some(inner.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

/// A name from the document's title, or else from its file or the file's folder.
fn derived_name(file: &Path, document: &ParsedFile) -> Result<String, Vec<Diagnostic>> {
    let title = document.value.pointer("/info/title").and_then(Value::as_str).unwrap_or_default();
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let real = file.canonicalize().ok();
    let around = real.as_deref().and_then(|file| file.parent()?.file_name()).unwrap_or_default().to_string_lossy();
    name::first([title, &stem, &around]).ok_or_else(|| {
        let message = "neither the title nor the names of file and folder give a name for crates".to_owned();
        failure(file, message, "give one with `--name`")
    })
}

fn failure(file: &Path, message: String, help: &str) -> Vec<Diagnostic> {
    let place = Place { file: file.display().to_string(), ..Place::default() };
    vec![Diagnostic { severity: Severity::Error, place: place.into(), message, help: Some(help.to_owned()) }]
}
