//! `differences.toml` next to `api.toml`: where our documents say something else than the published one, and why.

use std::fmt;
use std::fs;
use std::path::Path;

use glob::Pattern;
use serde::Deserialize;

use super::compare::{Gap, Kind};

/// The file in the folder of an API.
pub(crate) const DIFFERENCES_FILE: &str = "differences.toml";

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    difference: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(default)]
    operations: Vec<String>,
    at: String,
    kind: Option<Kind>,
    detail: Option<String>,
    reason: String,
}

/// Facts that are different on purpose.
#[derive(Clone, Debug)]
pub struct Difference {
    operations: Vec<Pattern>,
    at: Pattern,
    kind: Option<Kind>,
    detail: Option<Pattern>,
    /// Why ours is right.
    pub reason: String,
}

impl Difference {
    /// Whether this is about a gap.
    pub fn covers(&self, gap: &Gap) -> bool {
        let is_operation = |pattern: &Pattern| pattern.matches(&gap.operation);
        (self.operations.is_empty() || self.operations.iter().any(is_operation))
            && self.at.matches(&gap.at)
            && self.kind.is_none_or(|kind| kind == gap.kind)
            && self.detail.as_ref().is_none_or(|detail| detail.matches(&gap.detail))
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operations: Vec<&str> = self.operations.iter().map(Pattern::as_str).collect();
        write!(f, "`{}`", self.at)?;
        if operations.is_empty() { Ok(()) } else { write!(f, " of {}", operations.join(", ")) }
    }
}

/// Reads the file of a folder; without one there are no differences.
///
/// # Errors
///
/// It cannot be read, or an entry has no reason.
pub fn read(folder: &Path) -> Result<Vec<Difference>, String> {
    let path = folder.join(DIFFERENCES_FILE);
    if !path.exists() {
        return Ok(Vec::new());
    }
    let wrong = |error: &dyn fmt::Display| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(|error| wrong(&error))?;
    let file: File = toml::from_str(&text).map_err(|error| wrong(&error))?;
    file.difference.into_iter().map(|entry| difference(entry).map_err(|error| wrong(&error))).collect()
}

fn difference(entry: Entry) -> Result<Difference, String> {
    let pattern = |text: &str| Pattern::new(text).map_err(|error| format!("`{text}` is not a pattern: {error}"));
    if entry.reason.trim().is_empty() {
        return Err(format!("the difference at `{}` needs a reason", entry.at));
    }
    Ok(Difference {
        operations: entry.operations.iter().map(|text| pattern(text)).collect::<Result<_, _>>()?,
        at: pattern(&entry.at)?,
        kind: entry.kind,
        detail: entry.detail.as_deref().map(pattern).transpose()?,
        reason: entry.reason,
    })
}
