//! What recorded answers contradict, and how often.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::shape::Shape;
use super::shown::is_word;

/// As many operations as a reason names.
const NAMED: usize = 3;

/// What kind of thing a recorded answer contradicts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A required property, by its name, is not there. The place is the schema that requires it.
    Missing(String),
    /// A value is `null` and may not be.
    Null,
    /// A property, by its name, that the schema does not have. The empty name stands for keys that are data.
    Unknown(String),
    /// A value that the enum does not have.
    Value,
    /// A value of another JSON type.
    Type,
    /// A number that does not fit into 32 bits.
    Range,
    /// A value that is none of the alternatives, with the tag that it has. The place is the list of alternatives.
    Arm(Option<String>),
    /// A status that the operation does not document, and the media type of its body if it has one.
    Status(u16, Option<String>),
    /// A media type that the response does not document.
    Media(String),
}

/// What is known of one contradiction.
#[derive(Clone, Debug, Default)]
pub struct Evidence {
    /// How often it was seen.
    pub count: u64,
    /// The operations in whose answers it was.
    pub operations: BTreeSet<String>,
    /// What the values are like.
    pub(super) shape: Shape,
    /// Values that look like those of an enum, as JSON.
    pub(super) words: BTreeMap<String, Value>,
    /// How many values look like something else, which is not shown.
    pub(super) hidden: u64,
}

impl Evidence {
    pub(super) fn add(&mut self, operation: &str, name: &str, value: Option<&Value>) {
        self.count += 1;
        if !self.operations.contains(operation) {
            self.operations.insert(operation.to_owned());
        }
        let Some(value) = value else { return };
        self.shape.add(value);
        match is_word(name, value) {
            true => _ = self.words.entry(value.to_string()).or_insert_with(|| value.clone()),
            false => self.hidden += 1,
        }
    }

    /// Adds what is known of others.
    pub(super) fn merge(&mut self, other: &Evidence) {
        self.count += other.count;
        self.operations.extend(other.operations.iter().cloned());
        self.shape.merge(other.shape.clone());
    }

    /// The operations in words.
    pub(super) fn operations(&self) -> String {
        let named: Vec<&str> = self.operations.iter().take(NAMED).map(String::as_str).collect();
        match self.operations.len() - named.len() {
            0 => named.join(", "),
            1 => format!("{} and 1 other", named.join(", ")),
            more => format!("{} and {more} others", named.join(", ")),
        }
    }
}

/// All contradictions of some recordings, by place and kind.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// The contradictions.
    pub all: BTreeMap<(String, Kind), Evidence>,
    /// How often each place was looked at.
    pub seen: BTreeMap<String, u64>,
}

impl Found {
    pub(super) fn look(&mut self, place: &str) {
        match self.seen.get_mut(place) {
            Some(count) => *count += 1,
            None => _ = self.seen.insert(place.to_owned(), 1),
        }
    }

    /// How many contradictions there are, each as often as it was seen.
    pub(super) fn weight(&self) -> u64 {
        self.all.values().map(|evidence| evidence.count).sum()
    }
}
