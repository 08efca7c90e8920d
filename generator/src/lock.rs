//! `names.lock`: the public names that an API has given out.
//!
//! Each entry is a line: a place of the documents, and the name that callers know it by. What a name says by itself is left
//! out: a property `created_at` whose field is `created_at` needs no line. The naming pass reads the entries of the last run
//! and writes those of this one.

mod former;
mod merged;
mod text;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::read::{read_bytes, utf8};

pub use former::{BUILDER, Member, is_in_module, prefix};

/// What the file is called.
pub const LOCK_FILE: &str = "names.lock";

/// How many places are asked whose type is that of another place.
const FAR: usize = 32;

/// The names that an API has given out.
///
/// Keys are places: `GET /books` for an operation, `/components/schemas/Book` for a component, and below them the rest of a
/// JSON pointer: `GET /books#/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lock {
    /// Operations, by method and path, with the call: `library().books().list()`.
    pub operations: BTreeMap<String, String>,
    /// Types of the model crate, by place, with the path in the crate: `library::books::Book`.
    pub types: BTreeMap<String, String>,
    /// Fields, variants, arguments and the like whose name is not simply the one that the document has.
    pub members: BTreeMap<String, String>,
    /// Names that were given up on purpose, in full, and what has them: callers may use both for one minor version.
    pub former: BTreeMap<String, Former>,
    /// Places whose types are those of other places, since they have their shape, by what stands for them. What is in both is the
    /// same as well, and has a line of its own where it is not.
    pub shared: BTreeMap<String, String>,
    /// What tells that something was moved or renamed in the documents: of operations the `operationId`, and a number for what
    /// they look like; of components three numbers, for the shape, for the users by their shapes, and for the users by their
    /// names. Of a component that is no type itself, one for the types that are written in it, and one for its node. Of each way
    /// to say who calls, one.
    pub seen: BTreeMap<String, String>,
    /// Members that are called as in the documents, which the file does not have.
    #[serde(skip)]
    pub usual: BTreeMap<String, String>,
}

/// What has a name that was given up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Former {
    /// Its name, in full.
    pub name: String,
    /// The version of the crates when the name was given up.
    pub since: String,
}

impl Former {
    /// Whether crates of a version still have the old name: those of the next minor version are the last ones.
    pub fn is_kept_in(&self, version: &str) -> bool {
        let numbers = |version: &str| {
            let mut numbers = version.split(['.', '-', '+']).map_while(|number| number.parse::<u64>().ok());
            Some((numbers.next()?, numbers.next()?))
        };
        match (numbers(&self.since), numbers(version)) {
            (Some((major, minor)), Some(now)) => now <= (major, minor + 1),
            _ => true,
        }
    }
}

impl Lock {
    /// Reads the lock of a folder. Where there is none, nothing has a name yet.
    ///
    /// # Errors
    ///
    /// A file that cannot be read, or that is not a lock.
    pub fn read(folder: &Path, name: &str, label: &str) -> Result<Self, Diagnostic> {
        if !folder.join(name).exists() {
            return Ok(Self::default());
        }
        let bytes =
            read_bytes(folder, name).map_err(|(message, help)| finding(label, format!("the file {message}"), &help))?;
        let text = utf8(&bytes).map_err(|(line, message)| {
            let mut diagnostic = finding(label, format!("the file {message}"), "save the file as UTF-8");
            diagnostic.place.line = Some(line);
            diagnostic
        })?;
        Self::parse(text, label)
    }

    /// Reads a lock. `label` is what reports call the file. What a merge of two branches leaves in the section that the next run
    /// writes anew is no fault.
    ///
    /// # Errors
    ///
    /// The text is not a lock.
    pub fn parse(text: &str, label: &str) -> Result<Self, Diagnostic> {
        let text = &merged::readable(text);
        toml::from_str(text).map_err(|cause| {
            let is_conflict = text.lines().any(|line| line.starts_with("<<<<<<< "));
            let help = match is_conflict {
                true => "keep the lines of both sides, each key once, and run `generate`",
                // A merge took the lines of both sides.
                false if cause.message().contains("duplicate key") => "keep one of the two lines, and run `generate`",
                false => "take the file from version control, and run `generate`",
            };
            let mut diagnostic = finding(label, format!("the file is not a lock of names: {}", cause.message()), help);
            if let Some(span) = cause.span() {
                diagnostic.place.set_position(text, span.start, span.end);
            }
            diagnostic
        })
    }

    /// The last steps of the old names of something.
    pub fn former_of(&self, name: &str) -> impl Iterator<Item = &str> {
        self.former.iter().filter(move |(_, former)| former.name == name).map(|(old, _)| last_step(old))
    }

    /// Lets names that were given up follow what has them: it is called otherwise now, and so is what is in it.
    pub fn follow(&mut self, was: &str, is: &str) {
        let moved = |name: &str| match name.strip_prefix(was) {
            Some("") => Some(is.to_owned()),
            Some(rest) if rest.starts_with("::") || rest.starts_with('.') => Some(format!("{is}{rest}")),
            _ => None,
        };
        let former = std::mem::take(&mut self.former).into_iter().map(|(old, former)| {
            // What is in a type is asked of the type, by whichever name.
            let old = moved(&old).filter(|_| old != was).unwrap_or(old);
            let name = moved(&former.name).unwrap_or(former.name);
            (old, Former { name, ..former })
        });
        self.former = former.collect();
    }

    /// The key of the type that a place has: its own, or that of another place whose type it shares.
    pub fn type_of(&self, place: &str) -> Option<String> {
        let mut key = place.to_owned();
        for _ in 0..FAR {
            if self.types.contains_key(&key) {
                return Some(key);
            }
            let ends = std::iter::once(key.len()).chain(key.rmatch_indices('/').map(|(end, _)| end));
            let shares = ends.map(|end| key.split_at(end));
            let shared = shares.filter_map(|(head, rest)| Some((self.shared.get(head.trim_end_matches('#'))?, rest)));
            key = shared.map(|(kept, rest)| within(kept, rest)).next()?;
        }
        None
    }

    /// Whether no name was given out.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.types.is_empty() && self.members.is_empty()
    }
}

/// The key of what is below a place: the rest begins with a slash, or is nothing.
pub(crate) fn within(head: &str, rest: &str) -> String {
    let is_place = head.starts_with('/') || head.contains("#/") || rest.is_empty();
    if is_place { format!("{head}{rest}") } else { format!("{head}#{rest}") }
}

/// What a path or a call ends in: `Output` of `fleet::outputs::Output`, `list` of `fleet().outputs().list()`.
pub fn last_step(name: &str) -> &str {
    name.trim_end_matches("()").rsplit([':', '.']).next().unwrap_or_default()
}

/// The steps of a path or a call: `fleet`, `outputs` and `list` of `fleet().outputs().list()`.
pub fn steps(name: &str) -> Vec<String> {
    let steps = name.split(['.', ':']).filter(|step| !step.is_empty());
    steps.map(|step| step.trim_end_matches("()").to_owned()).collect()
}

/// A file of names, before it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockFile {
    /// Where it belongs, if the project has a place for it.
    pub path: Option<PathBuf>,
    /// What it says.
    pub text: String,
}

fn finding(label: &str, message: String, help: &str) -> Diagnostic {
    let place = Place { file: label.to_owned(), ..Place::default() };
    Diagnostic { severity: Severity::Error, place: place.into(), message, help: Some(help.to_owned()) }
}
