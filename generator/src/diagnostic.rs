//! What the compiler has to say about a document: where, what is wrong, what was done, what to write instead.
//!
//! A stage never panics and never prints. It adds [`Diagnostic`]s, and goes on as far as the document allows, so that one
//! run shows every finding.

mod excerpt;
mod likeness;

pub use self::excerpt::Excerpt;
pub use self::likeness::{did_you_mean, nearest};

use std::fmt;

use serde::{Deserialize, Serialize};

/// How severe a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Nothing can be generated.
    Error,
    /// A node could not be expressed and became raw JSON, or lost a constraint that callers would have seen in a type.
    Degradation,
    /// The document was invalid and was repaired without loss.
    Repair,
    /// Something was decided that a reviewer may want to know, such as a merge.
    Note,
}

impl Severity {
    /// All of them, most severe first.
    pub const ALL: [Severity; 4] = [Severity::Error, Severity::Degradation, Severity::Repair, Severity::Note];

    /// The word for it, in reports for people and for programs.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Degradation => "degradation",
            Severity::Repair => "repair",
            Severity::Note => "note",
        }
    }
}

/// A place in an input file. Places are in the order of files, lines and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The file, relative to the specs folder if it is in that folder, with forward slashes. Empty when there is none.
    pub file: String,
    /// The line, counted from one, where known.
    pub line: Option<usize>,
    /// The column, counted in characters from one, where known.
    pub column: Option<usize>,
    /// The JSON pointer in the file: `/paths/~1api~1status/get`. Empty for the whole file.
    pub pointer: String,
    /// What is written there, where it is at hand.
    pub excerpt: Option<Excerpt>,
}

impl Place {
    /// Fills in where a position of a file's text is.
    pub fn set_position(&mut self, text: &str, start: usize, end: usize) {
        let before = text.get(..start).unwrap_or(text);
        let line = before.rfind('\n').map_or(0, |at| at + 1);
        self.line = Some(before.bytes().filter(|byte| *byte == b'\n').count() + 1);
        self.column = Some(before[line..].chars().count() + 1);
        self.excerpt = Excerpt::of(text, start, end);
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
            if let Some(column) = self.column {
                write!(f, ":{column}")?;
            }
        }
        if !self.pointer.is_empty() {
            write!(f, "#{}", self.pointer)?;
        }
        Ok(())
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Box<Place>,
    /// What is wrong, and what was done about it.
    pub message: String,
    /// What to write to resolve the finding.
    pub help: Option<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.place.to_string();
        let place = if place.is_empty() { place } else { format!("{place}: ") };
        write!(f, "{}: {place}{}", self.severity.as_str(), self.message)?;
        if let Some(help) = &self.help {
            write!(f, "\n  help: {help}")?;
        }
        Ok(())
    }
}

/// The findings of a run, added by every stage.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// In the order in which they were made.
    list: Vec<Diagnostic>,
}

impl Findings {
    /// Adds a finding about a node of a document.
    pub fn add(
        &mut self,
        severity: Severity,
        place: Place,
        message: impl Into<String>,
        help: impl Into<Option<String>>,
    ) {
        self.list.push(Diagnostic { severity, place: place.into(), message: message.into(), help: help.into() });
    }

    /// Adds a finding that was made elsewhere.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds all findings that were made elsewhere.
    pub(crate) fn append(&mut self, mut others: Findings) {
        self.list.append(&mut others.list);
    }

    /// Whether any finding is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// The findings of a severity, in the order in which they were made.
    pub(crate) fn of(&self, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter().filter(move |diagnostic| diagnostic.severity == severity)
    }

    /// How many findings have this severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// What a run came to, or all findings where it came to nothing or one of them is an error.
    ///
    /// # Errors
    ///
    /// All findings, most severe first, then by place.
    pub fn into_result<T>(self, found: Option<T>) -> Result<T, Vec<Diagnostic>> {
        match found {
            Some(found) if !self.has_errors() => Ok(found),
            _ => Err(self.into_sorted()),
        }
    }

    /// All findings, most severe first, then by place.
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by(|a, b| {
            a.severity.cmp(&b.severity).then_with(|| a.place.cmp(&b.place)).then_with(|| a.message.cmp(&b.message))
        });
        self.list.dedup();
        self.list
    }
}
