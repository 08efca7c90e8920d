//! Values that a document allows: its examples, and made-up values where it has none.
//!
//! The same call gives the same value. Values in the document come first: an example, then a default, then a value of an
//! `enum`, then one that follows from the schema's type, format, pattern and bounds.

mod answer;
mod body;
mod flat;
mod lines;
mod list;
mod object;
mod pattern;
mod scalar;
mod union;

pub use crate::schema::Direction;
#[cfg(feature = "contract")]
pub(crate) use answer::has_whole_events;
pub use answer::{Answer, answer};
pub(crate) use answer::{header_text, response_answer};
#[cfg(feature = "contract")]
pub(crate) use body::content;
pub use body::{body, parameter, preferred};
pub(crate) use lines::line_schema;

use serde_json::Value;

use crate::document::Document;
use crate::schema;
pub(crate) use flat::Flat;

/// How much of a value is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Extent {
    /// What is required.
    Minimal,
    /// Also every optional property.
    Full,
}

/// Values are at most this deep.
const DEPTH: usize = 48;
/// A value has at most this many nodes with every optional property; below them, what is required.
const NODES: usize = 20_000;

/// A value of a schema. It is valid against the schema if the schema can be met.
pub fn of_schema(document: &Document, schema: &Value, extent: Extent, direction: Direction) -> Value {
    of_examples(document, schema, &[], extent, direction)
}

/// The same, with values of examples where they fit.
pub(crate) fn of_examples(
    document: &Document,
    schema: &Value,
    examples: &[&Value],
    extent: Extent,
    direction: Direction,
) -> Value {
    let other = if extent == Extent::Full { Extent::Minimal } else { Extent::Full };
    let mut first = None;
    for (extent, examples) in [(extent, examples), (extent, &[]), (other, examples), (other, &[])] {
        let Some(value) = Sampler::new(document, extent, direction).value(schema, examples) else { continue };
        if schema::is_valid(document, schema, direction, &value) {
            return value;
        }
        first.get_or_insert(value);
    }
    first.unwrap_or(Value::Null)
}

/// Sampling in progress.
struct Sampler<'d> {
    document: &'d Document,
    extent: Extent,
    direction: Direction,
    /// The references that the current value is in.
    inside: Vec<String>,
    depth: usize,
    nodes: usize,
    /// Tells values apart that have to differ.
    salt: usize,
}

impl<'d> Sampler<'d> {
    fn new(document: &'d Document, extent: Extent, direction: Direction) -> Self {
        Self { document, extent, direction, inside: Vec::new(), depth: 0, nodes: 0, salt: 0 }
    }

    /// A value; nothing where it would have no end. Examples are in the order in which they are preferred, and need not
    /// be whole.
    fn value(&mut self, schema: &Value, examples: &[&Value]) -> Option<Value> {
        if self.depth >= DEPTH {
            return None;
        }
        self.nodes += 1;
        let (mark, extent) = (self.inside.len(), self.extent);
        let flat = Flat::of(self.document, schema, self.direction);
        let times = flat.references.iter().map(|name| self.inside.iter().filter(|known| *known == name).count()).max();
        let value = match times {
            // Two levels show a recursion.
            Some(2..) => None,
            times => {
                if times == Some(1) || self.nodes > NODES {
                    self.extent = Extent::Minimal;
                }
                self.inside.extend(flat.references.iter().cloned());
                self.depth += 1;
                let own = flat.examples.clone();
                let examples: Vec<&Value> = examples.iter().copied().chain(&own).collect();
                let value = self.flat(&flat, &examples);
                self.depth -= 1;
                value
            }
        };
        self.inside.truncate(mark);
        self.extent = extent;
        value
    }

    fn flat(&mut self, flat: &Flat, examples: &[&Value]) -> Option<Value> {
        if !flat.unions.is_empty() {
            return self.union(flat, examples);
        }
        match flat.kind() {
            Some("object") if flat.values().is_none() => self.object(flat, examples),
            Some("array") if flat.values().is_none() => self.list(flat, examples),
            _ => Some(self.scalar(flat, examples)),
        }
    }

    fn is_valid(&self, schema: &Value, value: &Value) -> bool {
        schema::is_valid(self.document, schema, self.direction, value)
    }
}
