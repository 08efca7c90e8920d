use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::rewritten::Rewritten;
use super::spans::Spans;
use crate::diagnostic::Place;

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// How reports call the file.
    pub file: String,
    /// Its name, relative to the API's folder.
    pub name: String,
    /// What a document says about itself as a whole.
    pub description: Option<String>,
    /// Its text.
    pub text: Arc<str>,
    /// Where its nodes were, if it was written for an earlier version of OpenAPI.
    pub(crate) rewritten: Rewritten,
    /// Where its nodes are, once that was asked for.
    spans: Arc<OnceLock<Spans>>,
}

/// A text of as many bytes takes so long to look through that it is done at the same time as something else.
const LONG: usize = 100_000;

impl Source {
    /// A file with its text.
    pub fn new(file: String, name: String, text: impl Into<Arc<str>>) -> Self {
        Self {
            file,
            name,
            description: None,
            text: text.into(),
            rewritten: Rewritten::default(),
            spans: Arc::default(),
        }
    }

    /// Begins to look for the places of the nodes of a long text, which almost every document of such a length has a finding in.
    /// Those of YAML take several times as long, and are only looked for once they are asked for.
    pub(crate) fn prepare(&self) {
        if self.text.len() >= LONG && self.text.trim_start().starts_with('{') {
            let (spans, text) = (Arc::clone(&self.spans), Arc::clone(&self.text));
            rayon::spawn(move || _ = spans.get_or_init(|| Spans::of(&text)));
        }
    }

    /// The place of a node.
    pub fn place(&self, pointer: &str) -> Place {
        let pointer = self.rewritten.original(pointer);
        let mut place = Place { file: self.file.clone(), pointer: pointer.clone(), ..Place::default() };
        if !pointer.is_empty() {
            let spans = self.spans.get_or_init(|| Spans::of(&self.text));
            spans.locate(&self.text, &mut place);
        }
        place
    }
}

/// A tag that a file lists, and that is in the bundled document as another file lists it.
#[derive(Clone, Debug)]
pub(crate) struct OtherTag {
    /// The file, and where the tag is in it.
    pub file: usize,
    pub pointer: String,
    /// The tag itself.
    pub tag: serde_json::Value,
}

/// Where the nodes of a bundled document came from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    /// Bundled pointer to the file and the pointer in it, for the highest nodes that moved.
    moved: BTreeMap<String, (usize, String)>,
    /// Bundled pointer of operations to the document that lists them, which need not be where they are written.
    owners: BTreeMap<String, usize>,
    /// Places of files that have what is written in another place, by file.
    inlined: BTreeMap<usize, BTreeMap<String, (usize, String)>>,
    /// Tags that are in the bundled document already, by name, in the order of the files.
    other_tags: BTreeMap<String, Vec<OtherTag>>,
}

impl Sources {
    /// Adds a file and returns its index. The first file is where unmoved nodes are.
    pub fn add_file(&mut self, source: Source) -> usize {
        self.files.push(source);
        self.files.len() - 1
    }

    /// The files in the order in which they were read.
    pub fn files(&self) -> &[Source] {
        &self.files
    }

    /// Takes the files of another set over; what was recorded stays.
    pub fn set_files(&mut self, files: Sources) {
        self.files = files.files;
    }

    /// The place of a node of one of the files.
    pub fn place_in(&self, file: usize, pointer: &str) -> Place {
        match self.files.get(file) {
            Some(source) => source.place(pointer),
            None => Place { pointer: pointer.to_owned(), ..Place::default() },
        }
    }

    /// Records where a node of the bundled document was.
    pub fn record(&mut self, bundled: &str, file: usize, original: &str) {
        self.moved.insert(bundled.to_owned(), (file, original.to_owned()));
    }

    /// Records where several nodes were.
    pub fn record_all(&mut self, places: Vec<(String, usize, String)>) {
        places.into_iter().for_each(|(bundled, file, original)| self.record(&bundled, file, &original));
    }

    /// Records that a node of the bundled document moved within it.
    pub fn record_moved(&mut self, to: &str, from: &str) {
        let original = self.original(from);
        self.moved.insert(to.to_owned(), original);
    }

    /// Records that nodes of the bundled document moved within it, all at once: an entry of a list may be where another one was.
    /// Each pair is where a node is and where it was.
    pub(crate) fn record_together(&mut self, moves: &[(String, String)]) {
        let mut moved = Vec::new();
        for (to, from) in moves {
            moved.push((to.clone(), self.original(from)));
            let below = format!("{from}/");
            let known = self.moved.range(below.clone()..).take_while(|(at, _)| at.starts_with(&below));
            moved.extend(known.map(|(at, original)| (format!("{to}/{}", &at[below.len()..]), original.clone())));
        }
        // What was below the new places is not there any longer.
        for (to, _) in moves {
            let below = format!("{to}/");
            self.moved.retain(|at, _| !at.starts_with(&below));
        }
        self.moved.extend(moved);
    }

    /// The place of a node of the bundled document.
    pub fn place(&self, bundled: &str) -> Place {
        let (file, pointer) = self.original(bundled);
        self.place_in(file, &pointer)
    }

    /// The file of a place, as reports call it, and the pointer in it.
    pub(crate) fn written(&self, bundled: &str) -> (String, String) {
        let (file, pointer) = self.original(bundled);
        match self.files.get(file) {
            Some(source) => (source.file.clone(), source.rewritten.original(&pointer)),
            None => (String::new(), pointer),
        }
    }

    /// The place as a key of `api.toml` writes it: `fleet.yaml#/components/schemas/Output`.
    pub fn key(&self, bundled: &str) -> String {
        let (file, pointer) = self.original(bundled);
        match self.files.get(file) {
            Some(source) => format!("{}#{}", source.name, source.rewritten.original(&pointer)),
            None => format!("#{pointer}"),
        }
    }

    /// Records that a place of a file has what is written in another place.
    pub fn record_inlined(&mut self, file: usize, at: &str, other: usize, original: &str) {
        self.inlined.entry(file).or_default().insert(at.to_owned(), (other, original.to_owned()));
    }

    /// Where a node is written that a place of a file only refers to.
    fn behind(&self, mut file: usize, mut pointer: String) -> (usize, String) {
        // Each step leads to another file, and files that lead to one another are errors.
        for _ in 0..self.files.len() {
            let Some(places) = self.inlined.get(&file) else { break };
            let found = ancestors(&pointer).find_map(|prefix| Some((places.get(prefix)?, prefix.len())));
            let Some(((other, original), length)) = found else { break };
            pointer = format!("{original}{}", &pointer[length..]);
            file = *other;
        }
        (file, pointer)
    }

    /// Records a tag that another file, or the same one, lists before.
    pub(crate) fn record_other_tag(&mut self, name: String, tag: OtherTag) {
        self.other_tags.entry(name).or_default().push(tag);
    }

    /// The tags of a name apart from the first one, which is in the bundled document.
    pub(crate) fn other_tags(&self, name: &str) -> &[OtherTag] {
        self.other_tags.get(name).map_or(&[], Vec::as_slice)
    }

    /// Records which document a path, or an operation of it, belongs to.
    pub fn record_owner(&mut self, bundled: &str, file: usize) {
        self.owners.insert(bundled.to_owned(), file);
    }

    /// Records that a path, or an operation of it, moved within the bundled document: it belongs to the same document.
    pub(crate) fn move_owners(&mut self, to: &str, from: &str) {
        let is_below = |rest: &&str| rest.is_empty() || rest.starts_with('/');
        let below = |at: &str| Some(format!("{to}{}", at.strip_prefix(from).filter(is_below)?));
        let moved: Vec<(String, usize)> =
            self.owners.iter().filter_map(|(at, file)| Some((below(at)?, *file))).collect();
        self.owners.extend(moved);
    }

    /// The document that lists an operation.
    pub fn owner_of(&self, bundled: &str) -> Option<&Source> {
        let path = bundled.rsplit_once('/').map_or("", |(path, _)| path);
        match self.owners.get(bundled).or_else(|| self.owners.get(path)) {
            Some(file) => self.files.get(*file),
            None => self.file_of(bundled),
        }
    }

    /// The file that a node came from.
    pub fn file_of(&self, bundled: &str) -> Option<&Source> {
        self.files.get(self.original(bundled).0)
    }

    /// Where a node of a file is in the bundled document. A path that several documents share is there once for each.
    pub fn bundled(&self, file: usize, original: &str) -> Vec<String> {
        let now = self.files.get(file).map(|source| source.rewritten.now(original));
        let original = now.as_deref().unwrap_or(original);
        let below = |base: &str| original.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/'));
        let moved = self.moved.iter().filter(|(_, (known, _))| *known == file);
        let mut found: Vec<String> =
            moved.filter_map(|(bundled, (_, base))| Some(format!("{bundled}{}", below(base)?))).collect();
        found.push(original.to_owned());
        found.retain(|bundled| self.original(bundled) == (file, original.to_owned()));
        found.sort();
        found.dedup();
        found
    }

    /// Where a node is in the bundled document whose file has a name in reports.
    pub(crate) fn bundled_of(&self, label: &str, original: &str) -> Vec<String> {
        let file = self.files.iter().position(|source| source.file == label);
        file.map_or_else(Vec::new, |file| self.bundled(file, original))
    }

    /// The file that a node of the bundled document came from, and the pointer in it.
    pub fn original(&self, bundled: &str) -> (usize, String) {
        let mut prefix = bundled;
        loop {
            if let Some((file, original)) = self.moved.get(prefix) {
                return self.behind(*file, format!("{original}{}", &bundled[prefix.len()..]));
            }
            match prefix.rfind('/') {
                Some(slash) => prefix = &prefix[..slash],
                None => return self.behind(0, bundled.to_owned()),
            }
        }
    }
}

/// A pointer, and those of the nodes around it.
fn ancestors(pointer: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(pointer), |pointer| Some(pointer.rsplit_once('/')?.0))
}
