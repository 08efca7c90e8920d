use std::collections::BTreeMap;

use crate::diagnostic::Place;
use crate::pointer;

/// A file that was read.
#[derive(Clone, Debug)]
pub struct Source {
    /// How reports call the file.
    pub file: String,
    /// Its name, relative to the API's folder.
    pub name: String,
    /// Its text, to find lines in.
    pub text: String,
}

/// Where the nodes of a bundled document came from.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    /// Bundled pointer to the file and the pointer in it, for the highest nodes that moved.
    moved: BTreeMap<String, (usize, String)>,
    /// Bundled pointer of operations to the document that lists them, which need not be where they are written.
    owners: BTreeMap<String, usize>,
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
        let Some(source) = self.files.get(file) else {
            return Place { pointer: pointer.to_owned(), ..Place::default() };
        };
        Place { line: locate(&source.text, pointer), file: source.file.clone(), pointer: pointer.to_owned() }
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

    /// The place of a node of the bundled document.
    pub fn place(&self, bundled: &str) -> Place {
        let (file, pointer) = self.original(bundled);
        self.place_in(file, &pointer)
    }

    /// The place as a key of `api.toml` writes it: `fleet.yaml#/components/schemas/Output`.
    pub fn key(&self, bundled: &str) -> String {
        let (file, pointer) = self.original(bundled);
        let file = self.files.get(file).map_or("", |source| source.name.as_str());
        format!("{file}#{pointer}")
    }

    /// Records which document a path, or an operation of it, belongs to.
    pub fn record_owner(&mut self, bundled: &str, file: usize) {
        self.owners.insert(bundled.to_owned(), file);
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

    /// The file that a node of the bundled document came from, and the pointer in it.
    pub fn original(&self, bundled: &str) -> (usize, String) {
        let mut prefix = bundled;
        loop {
            if let Some((file, original)) = self.moved.get(prefix) {
                return (*file, format!("{original}{}", &bundled[prefix.len()..]));
            }
            match prefix.rfind('/') {
                Some(slash) => prefix = &prefix[..slash],
                None => return (0, bundled.to_owned()),
            }
        }
    }
}

/// The line of a node in block-style YAML or in indented JSON: each key of the pointer is looked for below the one before
/// it, deeper indented. Where the text is written in another way, it is the line of the innermost node that is found.
fn locate(text: &str, pointer: &str) -> Option<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let mut at = 0;
    let mut parent: isize = -1;
    let mut found = None;
    for segment in pointer::segments(pointer) {
        let index = match segment.parse::<usize>() {
            Ok(position) => find_item(&lines, at, parent, position).or_else(|| find_key(&lines, at, parent, &segment)),
            Err(_) => find_key(&lines, at, parent, &segment),
        };
        let Some(index) = index else { break };
        parent = if segment.parse::<usize>().is_ok() && lines[index].trim_start().starts_with("- ") {
            indent(lines[index])
        } else {
            key_indent(lines[index])
        };
        found = Some(index);
        // A list item may carry its first key on its own line.
        at = if lines[index].trim_start().starts_with("- ") && segment.parse::<usize>().is_ok() {
            index
        } else {
            index + 1
        };
    }
    found.map(|index| index + 1)
}

fn indent(line: &str) -> isize {
    (line.len() - line.trim_start().len()) as isize
}

/// The column of the key, behind the dashes of list items.
fn key_indent(line: &str) -> isize {
    (line.len() - line.trim_start().trim_start_matches("- ").trim_start().len()) as isize
}

fn find_key(lines: &[&str], from: usize, parent: isize, key: &str) -> Option<usize> {
    let mut level = None;
    for (index, line) in lines.iter().enumerate().skip(from) {
        if line.trim().is_empty() || line.trim_start().starts_with('#') {
            continue;
        }
        let column = key_indent(line);
        if column <= parent {
            return None;
        }
        if column != *level.get_or_insert(column) {
            continue;
        }
        let rest = line.trim_start().trim_start_matches("- ").trim_start();
        let candidates = [format!("{key}:"), format!("\"{key}\":"), format!("'{key}':")];
        if candidates.iter().any(|candidate| rest.starts_with(candidate.as_str())) {
            return Some(index);
        }
    }
    None
}

fn find_item(lines: &[&str], from: usize, parent: isize, position: usize) -> Option<usize> {
    let mut level = None;
    let mut seen = 0;
    for (index, line) in lines.iter().enumerate().skip(from) {
        if line.trim().is_empty() {
            continue;
        }
        let column = indent(line);
        let is_item = line.trim_start().starts_with("- ");
        // YAML lets the dashes stand in the column of the key that holds the list.
        if column < parent || (column == parent && !is_item) {
            return None;
        }
        if is_item && column == *level.get_or_insert(column) {
            if seen == position {
                return Some(index);
            }
            seen += 1;
        }
    }
    None
}
