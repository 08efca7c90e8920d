use super::Bounds;

/// What a document says about an item to a reader, not to a machine.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    /// One sentence: `summary`, `title`, or the first sentence of the description.
    pub summary: Option<String>,
    /// Markdown that follows the summary.
    pub description: Option<String>,
    /// Constraints and defaults as full sentences, such as ``Default: `20`.`` or ``Pattern: `^[a-z]+$`.``.
    pub notes: Vec<String>,
    /// The bounds that the notes say, unless the text does.
    pub bounds: Option<Box<Bounds>>,
    /// The first version of servers that have the item, which the notes say, too.
    pub since: Option<String>,
    /// Whether the document marks the item as deprecated.
    pub deprecated: bool,
}

impl Docs {
    /// Whether there is nothing to print.
    pub fn is_empty(&self) -> bool {
        self.summary.is_none() && self.description.is_none() && self.notes.is_empty()
    }
}

/// What is said of something that no public page states.
pub(crate) const INFERRED: &str = "Inferred: the provider's documentation does not state it.";

/// Items in a sentence: `a`, `a or b`, `a, b or c`.
pub fn listed(items: &[String], word: &str) -> String {
    match items.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} {word} {last}", others.join(", ")),
        _ => items.concat(),
    }
}
