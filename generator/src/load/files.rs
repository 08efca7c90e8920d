use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use super::anchors::{self, Anchors};
use super::order;
use super::parse::parse;
use super::shared_20::Shared;
use super::words;
use crate::diagnostic::{Diagnostic, Findings, Place, Severity};
use crate::document::{Source, Sources};
use crate::lower_20::{self, Defaults, Lowered};
use crate::pointer;
use crate::read::{file_meant, is_there, read_bytes, utf8};

/// Which documents an API consists of.
#[derive(Clone, Copy, Debug)]
pub struct Input<'i> {
    /// The folder that the documents are in, and that references cannot leave.
    pub folder: &'i Path,
    /// What comes before file names in reports: the API's name.
    pub label: &'i str,
    /// The documents with the operations, relative to the folder.
    pub entries: &'i [String],
    /// Files of the folder that are not documents, such as overlays.
    pub others: &'i [String],
    /// Whether two components of one name are an error.
    pub is_curated: bool,
    /// Files of the folder that are what a URL names.
    pub maps: &'i BTreeMap<String, String>,
    /// An entry that was read before this stage, which takes it.
    pub read: Option<&'i Mutex<Option<ParsedFile>>>,
}

/// Where the keys of objects are, by file and pointer.
pub(super) type Orders = HashMap<(usize, String), HashMap<String, usize>>;

/// A file by itself, such as an overlay.
#[derive(Clone, Debug)]
pub struct ParsedFile {
    /// Its content.
    pub value: Value,
    /// Its text, to find nodes in.
    pub source: Source,
}

/// Reads a file of a folder.
///
/// # Errors
///
/// The file cannot be read, is too large, or is neither YAML nor JSON.
pub fn read_file(folder: &Path, name: &str, label: &str) -> Result<ParsedFile, Diagnostic> {
    let label = if label.is_empty() { name.to_owned() } else { format!("{label}/{name}") };
    let unreadable = |(message, help): (String, String)| Diagnostic {
        severity: Severity::Error,
        place: Place { file: label.clone(), ..Place::default() }.into(),
        message: format!("the file {message}"),
        help: Some(help),
    };
    let bytes = read_bytes(folder, name).map_err(unreadable)?;
    let (value, text) = parse(&label, &bytes)?;
    let description = value.pointer("/info/description").and_then(Value::as_str).map(str::to_owned);
    let mut source = Source::new(label.clone(), name.to_owned(), text);
    source.description = description;
    source.prepare();
    Ok(ParsedFile { value, source })
}

/// Where a reference leads.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub file: usize,
    pub pointer: String,
}

/// Why a reference leads nowhere.
#[derive(Clone, Debug)]
pub(super) struct Unresolved {
    pub message: String,
    pub help: String,
    /// Whether it leads where it must not.
    pub is_refused: bool,
}

impl Unresolved {
    pub(super) fn dangling(message: &str, help: &str) -> Self {
        Self { message: message.to_owned(), help: help.to_owned(), is_refused: false }
    }
}

/// The files that have been read so far. The entries come first.
pub(super) struct Files<'i> {
    input: Input<'i>,
    names: Vec<String>,
    pub(super) values: Vec<Option<Value>>,
    /// Whether nothing of the files is looked at twice.
    pub(super) is_plain: bool,
    /// Documents by the addresses that they give themselves with `$self`.
    addresses: HashMap<String, usize>,
    /// The named places of the files that were asked for one.
    anchors: HashMap<usize, Anchors>,
    sources: Sources,
    index: HashMap<String, usize>,
    /// Files with words for documents.
    words: BTreeSet<String>,
    /// Errors that do not stop the reading.
    pub late: Vec<Diagnostic>,
    /// What files without a version inherit, where the documents follow Swagger 2.0.
    swagger: Option<Defaults>,
    /// What these share, as it is written.
    shared: Shared<'i>,
}

impl<'i> Files<'i> {
    pub(super) fn read(input: &Input<'i>, findings: &mut Findings) -> Self {
        let mut files = Self {
            input: *input,
            names: Vec::new(),
            values: Vec::new(),
            is_plain: false,
            addresses: HashMap::new(),
            anchors: HashMap::new(),
            sources: Sources::default(),
            index: HashMap::new(),
            words: BTreeSet::new(),
            late: Vec::new(),
            swagger: None,
            shared: Shared::new(*input),
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

    pub(super) fn set_value(&mut self, file: usize, value: Value) {
        if let Some(known) = self.values.get_mut(file) {
            *known = Some(value);
        }
    }

    /// The text of a file that is not a document, such as a description in Markdown.
    pub(super) fn text(&self, from: usize, reference: &str) -> Result<String, String> {
        let file = reference.split_once('#').map_or(reference, |(file, _)| file);
        let name = normalize(self.name(from), file).ok_or("leads out of the folder")?;
        let bytes = read_bytes(self.input.folder, &name).map_err(|(message, _)| message)?;
        utf8(&bytes).map(str::to_owned).map_err(|(_, message)| message)
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

    /// Where a node comes among all files: the entries in their order, the others by name. `orders` are those of objects that
    /// were looked at before.
    pub(super) fn position(&self, orders: &mut Orders, file: usize, at: &str) -> (usize, String, usize, String) {
        let (rank, name) = match self.is_entry(file) {
            true => (file, String::new()),
            false => (usize::MAX, self.name(file).to_owned()),
        };
        let index = at.rsplit_once('/').and_then(|(parent, _)| {
            let order = orders.entry((file, parent.to_owned())).or_insert_with(|| self.order(file, parent));
            order.get(&pointer::segments(at).last()?).copied()
        });
        (rank, name, index.unwrap_or_default(), at.to_owned())
    }

    /// Where each key of an object is.
    fn order(&self, file: usize, at: &str) -> HashMap<String, usize> {
        let object = self.node(file, at).and_then(Value::as_object);
        let keys = object.into_iter().flat_map(|object| object.keys().cloned());
        keys.enumerate().map(|(index, key)| (key, index)).collect()
    }

    /// Whether a file has been read, or tried to.
    pub(super) fn is_known(&self, name: &str) -> bool {
        self.index.contains_key(name) || self.words.contains(name)
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
    ) -> Result<Target, Unresolved> {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let pointer = decode(pointer);
        if file.is_empty()
            && !pointer.is_empty()
            && !pointer.starts_with('/')
            && let Some(known) = self.anchors(from).anchors.get(&pointer)
        {
            return Ok(Target { file: from, pointer: known.clone() });
        }
        if file.contains("://")
            && let Some(known) = self.anchors(from).ids.get(file)
        {
            return Ok(Target { file: from, pointer: format!("{known}{pointer}") });
        }
        if !pointer.is_empty() && !pointer.starts_with('/') {
            let message = "has a fragment that is not a JSON pointer";
            return Err(Unresolved::dangling(message, "write it like `#/components/schemas/Name`"));
        }
        if file.is_empty() {
            return Ok(Target { file: from, pointer: self.now(from, &pointer) });
        }
        if let Some(known) = self.addresses.get(file) {
            return Ok(Target { file: *known, pointer: self.now(*known, &pointer) });
        }
        let mapped = self.input.maps.get(file);
        if mapped.is_none() && file.contains("://") {
            let help = "save the document in the folder of the API, and say which file it is with `--map URL=FILE`";
            return Err(Unresolved::dangling("is a URL, and nothing is fetched", help));
        }
        let refused = |what: &str, help: &str| Unresolved { is_refused: true, ..Unresolved::dangling(what, help) };
        let name = match mapped {
            Some(name) => normalize("", name),
            None => normalize(self.name(from), file),
        };
        let name =
            name.ok_or_else(|| refused("leads out of the folder", super::documents::outside(self.input.is_curated)))?;
        if name.is_empty() {
            return Err(refused("names the folder and not a file in it", "name a YAML or JSON file"));
        }
        let file = match self.index.get(&name) {
            Some(file) => *file,
            None => self.load(&name, findings),
        };
        if self.value(file).is_none() {
            let message = format!("needs `{name}`, which could not be read");
            let is_there = is_there(self.input.folder, &name) || self.input.is_curated;
            let meant = file_meant(self.input.folder, &name).filter(|_| !is_there);
            let help = if is_there { "see the error about that file" } else { "add the file, or correct the name" };
            return Err(Unresolved::dangling(&message, meant.as_deref().unwrap_or(help)));
        }
        Ok(Target { file, pointer: self.now(file, &pointer) })
    }

    /// Where a node of a file is since the file was rewritten.
    fn now(&self, file: usize, pointer: &str) -> String {
        self.sources.files().get(file).map_or_else(|| pointer.to_owned(), |source| source.rewritten.now(pointer))
    }

    /// Brings a file of Swagger 2.0, or one that belongs to such a document, into the forms of 3.0.
    fn lower_20(&mut self, value: &mut Value, name: &str) -> Option<Lowered> {
        let is_20 = lower_20::is_20(value);
        if is_20 || self.swagger.is_some() {
            self.shared.put(value, name);
        }
        if is_20 {
            let lowered = lower_20::document(value);
            self.swagger.get_or_insert_with(|| lowered.defaults.clone());
            return Some(lowered);
        }
        let has_version = value.get("openapi").is_some();
        self.swagger.as_ref().filter(|_| !has_version).and_then(|defaults| lower_20::fragment(value, defaults))
    }

    fn anchors(&mut self, file: usize) -> &Anchors {
        let value = self.values.get(file).and_then(Option::as_ref);
        self.anchors.entry(file).or_insert_with(|| value.map(Anchors::of).unwrap_or_default())
    }

    /// Puts the words for a document into it, where they are in files of their own.
    fn put_words(&mut self, value: &mut Value, source: &mut Source, name: &str, findings: &mut Findings) {
        for file in words::files(name).into_iter().filter(|file| is_there(self.input.folder, file)) {
            match read_file(self.input.folder, &file, self.input.label) {
                Ok(words) => {
                    for words::Misplaced { pointer, message, help } in words::put(value, &words.value) {
                        let (place, help) = (words.source.place(&pointer).into(), Some(help.to_owned()));
                        self.late.push(Diagnostic { severity: Severity::Error, place, message, help });
                    }
                    source.description = value.pointer("/info/description").and_then(Value::as_str).map(str::to_owned);
                }
                Err(diagnostic) => findings.push(diagnostic),
            }
            self.words.insert(file);
        }
    }

    /// Reads a file, unless somebody did.
    fn file(&self, name: &str) -> Result<ParsedFile, Diagnostic> {
        let read = self.input.read.map(|read| read.lock().unwrap_or_else(PoisonError::into_inner));
        let known = read.and_then(|mut read| read.take_if(|known| known.source.name == name));
        known.map_or_else(|| read_file(self.input.folder, name, self.input.label), Ok)
    }

    fn load(&mut self, name: &str, findings: &mut Findings) -> usize {
        let index = self.values.len();
        let (mut value, mut source) = match self.file(name) {
            Ok(file) => (Some(file.value), file.source),
            Err(diagnostic) => {
                let label = diagnostic.place.file.clone();
                // What refers to a file that is not there says so itself.
                let is_asked_for = index >= self.input.entries.len() && !self.input.is_curated;
                if !is_asked_for || is_there(self.input.folder, name) {
                    findings.push(diagnostic);
                }
                (None, Source::new(label, name.to_owned(), ""))
            }
        };
        if let Some(value) = &mut value {
            self.put_words(value, &mut source, name, findings);
        }
        let lowered = value.as_mut().and_then(|value| self.lower_20(value, name)).unwrap_or_default();
        if let Some(value) = value.as_mut().filter(|_| lowered.is_rewritten) {
            order::sort(value);
        }
        source.rewritten = lowered.rewritten;
        let told = value.as_mut().map(anchors::fix).unwrap_or_default();
        if let Some(address) = value.as_ref().and_then(|value| value.get("$self")?.as_str()) {
            self.addresses.insert(address.to_owned(), index);
        }
        self.names.push(name.to_owned());
        self.values.push(value);
        self.sources.add_file(source);
        for found in lowered.found {
            findings.add(found.severity, self.place(index, &found.pointer), found.message, found.help.to_owned());
        }
        for anchors::Told { at, message, help } in told {
            findings.add(Severity::Note, self.place(index, &at), message, help);
        }
        self.index.insert(name.to_owned(), index);
        index
    }
}

/// The name of a file that another one refers to, relative to the folder; `None` where it would leave the folder.
pub(super) fn normalize(from: &str, reference: &str) -> Option<String> {
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

/// Whether a reference leads to a file that is not YAML or JSON.
pub(super) fn is_text(reference: &str) -> bool {
    let file = reference.split_once('#').map_or(reference, |(file, _)| file);
    [".md", ".markdown", ".txt"].iter().any(|ending| file.ends_with(ending))
}

/// A reference of one file as another one has to write it.
pub(super) fn seen_from(file: &str, other: &str, reference: &str) -> String {
    let (name, fragment) = match reference.split_once('#') {
        Some((name, fragment)) => (name, format!("#{fragment}")),
        None => (reference, String::new()),
    };
    if name.contains("://") {
        return reference.to_owned();
    }
    let name = if name.is_empty() { Some(other.to_owned()) } else { normalize(other, name) };
    // What leads out of the folder does so from everywhere.
    let Some(name) = name else { return reference.to_owned() };
    let up = "../".repeat(file.matches('/').count());
    format!("{up}{}{fragment}", name.replace('%', "%25").replace('#', "%23"))
}

/// Undoes percent-encoding, which URI fragments and references use.
pub(super) fn decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}
