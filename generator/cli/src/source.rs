//! What a command is about: a document, a folder with an `api.toml`, or an API of the workspace.

use std::fs;
use std::path::{Path, PathBuf};

use openapi_compiler::{
    Diagnostic, DocumentOptions, LOCK_FILE, Lock, OverlayFile, Place, Project, Severity, did_you_mean,
};

use crate::workspace::{API_FILE, Workspace};

/// How a document is read.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct ReadingArguments {
    /// An OpenAPI Overlay to apply to the document; can be repeated, and applies in order.
    #[arg(long = "overlay", value_name = "FILE")]
    pub overlays: Vec<PathBuf>,
    /// The folder that references may reach; the document's own if omitted.
    #[arg(long, value_name = "DIR")]
    pub within: Option<PathBuf>,
    /// A file to read in place of a URL that references name; can be repeated.
    #[arg(long = "map", value_name = "URL=FILE", value_parser = mapping)]
    pub maps: Vec<(String, PathBuf)>,
    /// The address of the document, which relative server addresses are resolved against.
    #[arg(long, value_name = "URL", value_parser = address)]
    pub document_url: Option<String>,
}

/// Whose names the crates of a document have.
#[derive(clap::Args, Clone, Debug)]
pub struct NameArguments {
    /// The name that the crates of a document begin with; derived from the document if omitted.
    #[arg(long)]
    pub name: Option<String>,
    /// The folder with a document's crates and their names.lock; found next to the document if omitted. Name it if there are several.
    #[arg(long, value_name = "DIR")]
    pub crates: Option<PathBuf>,
}

/// An address that others can be relative to.
fn address(text: &str) -> Result<String, String> {
    match text.split_once("://") {
        Some((scheme, host)) if !scheme.is_empty() && !host.is_empty() => Ok(text.to_owned()),
        _ => Err("write an address such as `https://example.com/openapi.yaml`".to_owned()),
    }
}

/// A URL and a file, separated by the last `=`: URLs may have some.
fn mapping(text: &str) -> Result<(String, PathBuf), String> {
    match text.rsplit_once('=') {
        Some((url, file)) if url.contains("://") && !file.is_empty() => Ok((url.to_owned(), PathBuf::from(file))),
        _ => Err("write `URL=FILE`, such as `https://example.com/common.yaml=common.yaml`".to_owned()),
    }
}

impl ReadingArguments {
    /// Whether a user said anything.
    pub(crate) fn is_given(&self) -> bool {
        !self.overlays.is_empty() || self.within.is_some() || !self.maps.is_empty() || self.document_url.is_some()
    }
}

/// Finds what a user named: a path, or the name of a folder in `specs/`.
///
/// # Errors
///
/// There is neither.
pub fn find(workspace: &Workspace, source: &Path) -> Result<PathBuf, String> {
    let api = workspace.specs().join(source);
    refuse_address(source)?;
    match () {
        () if source.is_file() || source.join(API_FILE).is_file() => Ok(source.to_owned()),
        () if is_name(source) && api.join(API_FILE).is_file() => Ok(api),
        () if source.is_dir() => Err(without_settings(source)),
        // The first stage says what is wrong with a file.
        () if source.extension().is_some() => Ok(source.to_owned()),
        () if is_name(source) && api.is_dir() => Err(without_settings(&api)),
        () => {
            let known = workspace.apis().unwrap_or_default();
            let written = source.display().to_string();
            let known = match did_you_mean(&written, &known) {
                Some(meant) => format!(": {meant}"),
                None if known.is_empty() => String::new(),
                None => format!(", only {}", known.join(", ")),
            };
            Err(format!("there is no file, no folder and no API `{written}`{known}"))
        }
    }
}

/// What reports call a source: as a user wrote it, and by its own name where that is no name.
pub(crate) fn label(source: &Path) -> String {
    let own = source.canonicalize().ok().filter(|_| source.file_name().is_none());
    let name = own.as_deref().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    name.unwrap_or_else(|| source.display().to_string())
}

fn without_settings(folder: &Path) -> String {
    format!(
        "the folder {} has no {API_FILE}: name a document in it, or write one with `init DOCUMENT`",
        folder.display()
    )
}

/// Refuses the address of a document.
///
/// # Errors
///
/// It is one.
pub(crate) fn refuse_address(source: &Path) -> Result<(), String> {
    let text = source.to_string_lossy();
    match text.starts_with("https://") || text.starts_with("http://") {
        true => Err(format!("`{text}` is an address, and nothing is fetched: save the document, and name the file")),
        false => Ok(()),
    }
}

/// Finds the folder of an API that a user named, and the name of the API.
///
/// # Errors
///
/// There is none, or it is a document.
pub(crate) fn find_folder(workspace: &Workspace, source: &Path) -> Result<(PathBuf, String), String> {
    let folder = find(workspace, source)?;
    if !folder.is_dir() {
        return Err(format!("{} is a document: name a folder with an {API_FILE}", folder.display()));
    }
    let folder = folder.canonicalize().map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
    let api = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok((folder, api))
}

/// Whether a path is one plain name.
pub(crate) fn is_name(path: &Path) -> bool {
    let mut parts = path.components();
    matches!(parts.next(), Some(std::path::Component::Normal(_))) && parts.next().is_none()
}

/// The project of a document, or of a folder with an `api.toml`.
///
/// # Errors
///
/// What is wrong with them.
pub fn project(source: &Path, options: &DocumentOptions) -> Result<Project, Vec<Diagnostic>> {
    if !source.is_dir() {
        return Project::of_document(source, options);
    }
    if let Some(option) = for_documents(options) {
        let place = Place { file: source.join(API_FILE).display().to_string(), ..Place::default() };
        return Err(vec![Diagnostic {
            severity: Severity::Error,
            place: place.into(),
            message: format!("`{option}` is for documents, and {} is a folder", source.display()),
            help: Some(format!("say it in {API_FILE}")),
        }]);
    }
    let mut project = Project::of_folder(source)?;
    project.overlays.extend(options.overlays.iter().map(|file| OverlayFile::at(file)));
    if let Some(runtime) = &options.runtime {
        project.options.runtime.clone_from(runtime);
    }
    project.options.is_standalone = options.is_standalone;
    project.options.is_lenient = options.is_lenient;
    if options.document_url.is_some() {
        project.settings.document_url.clone_from(&options.document_url);
    }
    Ok(project)
}

/// An option that only documents have.
fn for_documents(options: &DocumentOptions) -> Option<&'static str> {
    let given = [
        ("--name", options.name.is_some()),
        ("--within", options.within.is_some()),
        ("--map", !options.maps.is_empty()),
    ];
    given.into_iter().find_map(|(option, is_given)| is_given.then_some(option))
}

/// A name for the crates of a document that a command does not generate. A folder says its own.
pub(crate) fn any_name(source: &Path) -> Option<&'static str> {
    (!source.is_dir()).then_some("document")
}

/// The same, for commands that generate nothing.
pub(crate) fn project_to_read(
    source: &Path,
    name: Option<&str>,
    reading: &ReadingArguments,
) -> Result<Project, Vec<Diagnostic>> {
    let options = DocumentOptions {
        name: name.map(str::to_owned),
        overlays: reading.overlays.clone(),
        within: reading.within.clone(),
        maps: reading.maps.clone(),
        document_url: reading.document_url.clone(),
        ..DocumentOptions::default()
    };
    project(source, &options)
}

/// Where the crates of a document may be, whose names are recorded next to them: in the folder that a user named, or else in that of the
/// document, in the current one, or in a folder of these.
pub(crate) fn folders_of_crates(workspace: &Workspace, source: &Path, named: Option<&Path>) -> Vec<PathBuf> {
    if let Some(named) = named {
        return vec![named.to_owned()];
    }
    let own = source.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut folders = Vec::new();
    for around in [own, workspace.root()] {
        let inner = fs::read_dir(around).into_iter().flatten().flatten().map(|entry| entry.path());
        let inner = inner.filter(|path| path.is_dir()).filter_map(|path| path.canonicalize().ok());
        folders.extend(around.canonicalize().into_iter().chain(inner));
    }
    folders.sort();
    folders.dedup();
    folders
}

/// Gives the project of a document the names that its crates have. A folder with an `api.toml` has them itself.
///
/// # Errors
///
/// The names cannot be read, or there are those of several crates.
pub(crate) fn with_names(mut project: Project, folders: &[PathBuf]) -> Result<Project, Vec<Diagnostic>> {
    if project.lock_file.is_some() {
        return Ok(project);
    }
    let name = format!("{}.{LOCK_FILE}", project.settings.api);
    let found: Vec<&PathBuf> = folders.iter().filter(|folder| folder.join(&name).is_file()).collect();
    match found.as_slice() {
        [] => {}
        [folder] => project.lock = Lock::read(folder, &name, &name).map_err(|finding| vec![finding])?,
        [first, second, ..] => {
            let message = format!("there are names in {} and in {}", first.display(), second.display());
            let help = Some("use `--crates DIR` to name the crates that are meant".to_owned());
            let place = Place { file: name, ..Place::default() };
            return Err(vec![Diagnostic { severity: Severity::Error, place: place.into(), message, help }]);
        }
    }
    Ok(project)
}
