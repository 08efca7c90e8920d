//! The way to a place in an answer, by property and item.

use std::fmt;

use crate::json::{after_string, fault};

/// A step to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Key(String),
    Index(usize),
}

/// The steps to a value, from the outside to the inside.
pub(crate) struct Path(Vec<Step>);

/// What is open at a place.
enum Open {
    /// A list, and the index of the item.
    List(usize),
    /// An object, and the name of the property.
    Object { name: Option<String>, has_value: bool },
}

impl Path {
    /// The way to what keeps an answer from being decoded.
    pub(crate) fn of(answer: &str, error: &serde_json::Error) -> Self {
        let noted = fault::place_in(answer).filter(|_| error.is_data());
        Self::to(answer, noted.unwrap_or_else(|| end_of(answer, error)))
    }

    /// The way to the value that a place is in, or behind. What is before the place is JSON.
    pub(crate) fn to(answer: &str, place: usize) -> Self {
        let bytes = answer.as_bytes();
        let (mut open, mut at) = (Vec::new(), 0);
        while at < place.min(bytes.len()) {
            match (bytes[at], open.last_mut()) {
                (b'"', last) => {
                    let end = after_string::<true>(bytes, at + 1).unwrap_or(bytes.len());
                    if let Some(Open::Object { name, has_value: false }) = last {
                        *name = answer.get(at..end).and_then(|quoted| serde_json::from_str(quoted).ok());
                    }
                    at = end;
                    continue;
                }
                (b'[', _) => open.push(Open::List(0)),
                (b'{', _) => open.push(Open::Object { name: None, has_value: false }),
                (b']' | b'}', _) => drop(open.pop()),
                (b':', Some(Open::Object { has_value, .. })) => *has_value = true,
                (b',', Some(Open::Object { has_value, .. })) => *has_value = false,
                (b',', Some(Open::List(index))) => *index += 1,
                _ => {}
            }
            at += 1;
        }
        Self(open.into_iter().map_while(Open::into_step).collect())
    }

    pub(crate) fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The steps in words, if there are any.
    pub(crate) fn text(&self) -> Option<String> {
        Some(self.to_string()).filter(|text| !text.is_empty())
    }
}

impl Open {
    fn into_step(self) -> Option<Step> {
        match self {
            Self::List(index) => Some(Step::Index(index)),
            Self::Object { name, has_value } => name.filter(|_| has_value).map(Step::Key),
        }
    }
}

/// How much of an answer was read before an error came up. What is not JSON is the last byte that was read.
fn end_of(answer: &str, error: &serde_json::Error) -> usize {
    let line: usize = answer.split_inclusive('\n').take(error.line().saturating_sub(1)).map(str::len).sum();
    (line + error.column()).saturating_sub(usize::from(error.is_syntax()))
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if index == 0 => formatter.write_str(key)?,
                Step::Key(key) => write!(formatter, ".{key}")?,
                Step::Index(item) => write!(formatter, "[{item}]")?,
            }
        }
        Ok(())
    }
}
