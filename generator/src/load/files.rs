use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};

use serde_json::Value;

use super::parse::{MAX_BYTES, parse};
use crate::diagnostic::{Diagnostic, Findings, Place, Severity};
use crate::document::{Source, Sources};

/// Which documents an API consists of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'i> {
    /// The folder that the documents are in, and that references cannot leave.
    pub folder: &'i Path,
    /// What stands before file names in reports: the API's name.
    pub label: &'i str,
    /// The documents with the operations, relative to the folder.
    pub entries: &'i [String],
    /// Whether two components of one name are an error.
    pub is_strict: bool,
}

/// A file by itself, such as an overlay.
#[derive(Clone, Debug)]
pub struct ParsedFile {
    /// How reports call the file.
    pub label: String,
    /// Its content.
    pub value: Value,
    /// Its text.
    pub text: String,
}

/// Reads a file of a folder.
///
/// # Errors
///
/// The file cannot be read, is too large, or is neither YAML nor JSON.
pub fn read_file(folder: &Path, name: &str, label: &str) -> Result<ParsedFile, Diagnostic> {
    let label = if label.is_empty() { name.to_owned() } else { format!("{label}/{name}") };
    let bytes = read_bytes(folder, name, &label)?;
    let (value, text) = parse(&label, &bytes)?;
    Ok(ParsedFile { label, value, text })
}

/// Where a reference leads.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub file: usize,
    pub pointer: String,
}

/// The files that have been read so far. The entries come first.
pub(super) struct Files<'i> {
    input: Input<'i>,
    names: Vec<String>,
    values: Vec<Option<Value>>,
    sources: Sources,
    index: HashMap<String, usize>,
}

impl<'i> Files<'i> {
    pub(super) fn read(input: &Input<'i>, findings: &mut Findings) -> Self {
        let mut files = Self {
            input: *input,
            names: Vec::new(),
            values: Vec::new(),
            sources: Sources::default(),
            index: HashMap::new(),
        };
        for entry in input.entries {
            files.load(entry, findings);
        }
        files
    }

    pub(super) fn into_sources(self) -> Sources {
        self.sources
    }

    pub(super) fn value(&self, file: usize) -> Option<&Value> {
        self.values.get(file)?.as_ref()
    }

    pub(super) fn node(&self, file: usize, pointer: &str) -> Option<&Value> {
        self.value(file)?.pointer(pointer)
    }

    pub(super) fn name(&self, file: usize) -> &str {
        &self.names[file]
    }

    pub(super) fn stem(&self, file: usize) -> String {
        Path::new(self.name(file)).file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }

    pub(super) fn is_entry(&self, file: usize) -> bool {
        file < self.input.entries.len()
    }

    pub(super) fn place(&self, file: usize, pointer: &str) -> Place {
        self.sources.place_in(file, pointer)
    }

    /// Finds out where a reference leads, and reads the file if it is new.
    pub(super) fn resolve(
        &mut self,
        from: usize,
        reference: &str,
        findings: &mut Findings,
    ) -> Result<Target, (String, &'static str)> {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let pointer = decode(pointer);
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return Err((
                "has a fragment that is not a JSON pointer".to_owned(),
                "write it like `#/components/schemas/Name`",
            ));
        }
        if file.is_empty() {
            return Ok(Target { file: from, pointer });
        }
        if file.contains("://") {
            return Err(("leads to the network".to_owned(), "save the document beside this one and refer to the file"));
        }
        let name = normalize(self.name(from), file)
            .ok_or(("leads out of the folder".to_owned(), "move the file into the folder of the API"))?;
        let file = match self.index.get(&name) {
            Some(file) => *file,
            None => self.load(&name, findings),
        };
        if self.value(file).is_none() {
            return Err((format!("needs `{name}`, which could not be read"), "see the error about that file"));
        }
        Ok(Target { file, pointer })
    }

    fn load(&mut self, name: &str, findings: &mut Findings) -> usize {
        let index = self.values.len();
        let (label, value, text) = match read_file(self.input.folder, name, self.input.label) {
            Ok(file) => (file.label, Some(file.value), file.text),
            Err(diagnostic) => {
                let label = diagnostic.place.file.clone();
                findings.push(diagnostic);
                (label, None, String::new())
            }
        };
        self.names.push(name.to_owned());
        self.values.push(value);
        self.sources.add_file(Source { file: label, text });
        self.index.insert(name.to_owned(), index);
        index
    }
}

fn read_bytes(folder: &Path, name: &str, label: &str) -> Result<Vec<u8>, Diagnostic> {
    let error = |message: String, help: &str| Diagnostic {
        severity: Severity::Error,
        place: Place { file: label.to_owned(), ..Place::default() },
        message,
        help: Some(help.to_owned()),
    };
    let path = folder.join(name);
    let unreadable =
        |cause: std::io::Error| error(format!("cannot be read: {cause}"), "check the name and the permissions");
    let size = std::fs::metadata(&path).map_err(unreadable)?.len();
    if size > MAX_BYTES {
        return Err(error(format!("has {size} bytes; {MAX_BYTES} are the limit"), "split the document"));
    }
    let real = path.canonicalize().map_err(unreadable)?;
    if !real.starts_with(folder.canonicalize().map_err(unreadable)?) {
        return Err(error("is a link that leads out of the folder".to_owned(), "copy the file into the folder"));
    }
    std::fs::read(&real).map_err(unreadable)
}

/// The name of a file that another one refers to, relative to the folder; `None` where it would leave the folder.
fn normalize(from: &str, reference: &str) -> Option<String> {
    let mut path = PathBuf::from(from);
    path.pop();
    for component in Path::new(&decode(reference)).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir => {
                if !path.pop() {
                    return None;
                }
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/"))
}

/// Undoes percent-encoding, which URI fragments and references use.
fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
