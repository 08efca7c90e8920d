//! What later versions say of nodes that 3.0 has, too.
//!
//! Nodes move until a document has its last form: what is referred to becomes a component, a schema becomes an arm. So a mark is
//! kept by the place that its node came from, which [`Sources`] knows wherever the node is. Once all nodes are where they stay,
//! the tables of [`Later`] take the marks by the nodes' pointers.

use std::collections::BTreeMap;

use openapi_terms::ADDITIONAL_OPERATIONS;
use serde_json::{Value, json};

use super::{Later, OtherOperation};
use crate::document::{Document, Kind, OTHER_OPERATIONS, Sources, target, walk};
use crate::pointer;

/// Of a discriminator: the arm of values that no other arm is for, `defaultMapping` of 3.2.
pub const DEFAULT_ARM: &str = "x-default-mapping";

/// Of a media type: its parts in order, since they have no names.
pub const ORDERED_PARTS: &str = "x-ordered-parts";

/// Of an encoding: a list is one part.
pub const WHOLE_PART: &str = "x-whole";

/// Of a parameter of the query: it is all of the query.
pub const WHOLE_QUERY: &str = "x-querystring";

/// What is said of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A parameter is all of the query.
    WholeQuery,
    /// The items of a media type come one after the other, and are not one list.
    Sequence,
    /// The parts of a media type have no names: their properties in order.
    OrderedParts(Vec<String>),
    /// An encoding is about one part, whatever the value is.
    WholePart,
    /// The arm of a schema for values that no other arm is for, as the document names it.
    DefaultArm(String),
}

impl Mark {
    /// Takes the mark out of a node that is written as one of 3.2, or with the extensions of [`Later::restore_marks`].
    pub(crate) fn take(node: &mut Value, kind: Kind) -> Option<Self> {
        let node = if kind == Kind::Schema { node.get_mut("discriminator")? } else { node };
        let node = node.as_object_mut()?;
        let mut said = |key: &str| node.shift_remove(key);
        match kind {
            Kind::Parameter => said(WHOLE_QUERY).filter(|said| *said == true).map(|_| Self::WholeQuery),
            Kind::MediaType => {
                let Value::Array(parts) = said(ORDERED_PARTS)? else { return None };
                Some(Self::OrderedParts(parts.iter().filter_map(Value::as_str).map(str::to_owned).collect()))
            }
            Kind::Encoding => said(WHOLE_PART).filter(|said| *said == true).map(|_| Self::WholePart),
            Kind::Schema => {
                let extension = said(DEFAULT_ARM);
                Some(Self::DefaultArm(said("defaultMapping").or(extension)?.as_str()?.to_owned()))
            }
            _ => None,
        }
    }
}

/// The marks of nodes that may still move, by the places that these came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(BTreeMap<(usize, String), Mark>);

impl Marks {
    /// The marks of nodes by their pointers.
    pub(crate) fn new(marks: Vec<(String, Mark)>, sources: &Sources) -> Self {
        Self(marks.into_iter().map(|(at, mark)| (sources.original(&at), mark)).collect())
    }

    /// The marks of what is below a node, by pointers that begin at the node.
    pub(crate) fn below(&self, at: &str, sources: &Sources) -> Vec<(&str, &Mark)> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let (file, node) = sources.original(at);
        let below = |(known, place): &'_ (usize, String)| *known == file && place.starts_with(&format!("{node}/"));
        self.0.iter().filter(|(place, _)| below(place)).map(|((_, at), mark)| (&at[node.len()..], mark)).collect()
    }
}

impl Later {
    /// Reads the marks into tables by pointer, in a document whose nodes are where they stay.
    pub fn settle_marks(&mut self, document: &Document) {
        let Marks(marks) = std::mem::take(&mut self.marks);
        if marks.is_empty() {
            return;
        }
        walk(&document.root, Kind::Document, "", &mut |node, kind, at| {
            if target(node).is_some() {
                return;
            }
            let Some(mark) = marks.get(&document.sources.original(at)) else { return };
            let at = at.to_owned();
            // What a node was split into came from one place.
            match (kind, mark) {
                (Kind::Parameter, Mark::WholeQuery) => {
                    let name = node.get("name").and_then(Value::as_str).unwrap_or_default();
                    self.queries.insert(at, name.to_owned());
                }
                (Kind::MediaType, Mark::Sequence) => _ = self.sequences.insert(at),
                (Kind::MediaType, Mark::OrderedParts(parts)) => _ = self.ordered.insert(at, parts.clone()),
                (Kind::Encoding, Mark::WholePart) => _ = self.whole.insert(at),
                (Kind::Schema, Mark::DefaultArm(arm)) if node.get("discriminator").is_some() => {
                    self.default_arms.insert(at, arm.clone());
                }
                _ => {}
            }
        });
    }

    /// Writes the operations of other methods into a document as extensions of their paths, which 3.0 has no keys for.
    pub fn restore_operations(&self, root: &mut Value) {
        for OtherOperation { path, method, .. } in &self.operations {
            let item = root.get_mut("paths").and_then(|paths| paths.get_mut(path)).and_then(Value::as_object_mut);
            let Some(item) = item else { continue };
            let written = match method.key() {
                Some(key) => item.shift_remove(key),
                None => item.get_mut(ADDITIONAL_OPERATIONS).and_then(|others| take(others, method.as_str())),
            };
            if item.get(ADDITIONAL_OPERATIONS).is_some_and(|others| *others == json!({})) {
                item.shift_remove(ADDITIONAL_OPERATIONS);
            }
            if let (Some(written), Value::Object(others)) =
                (written, item.entry(OTHER_OPERATIONS).or_insert_with(|| json!({})))
            {
                others.insert(method.as_str().to_owned(), written);
            }
        }
    }

    /// Writes the marks into a document as extensions, for readers that are not held to 3.0.
    pub fn restore_marks(&self, root: &mut Value) {
        let mut mark = |at: &str, key: &str, value: Value| {
            if let Some(node) = root.pointer_mut(at).and_then(Value::as_object_mut) {
                node.insert(key.to_owned(), value);
            }
        };
        self.queries.keys().for_each(|at| mark(at, WHOLE_QUERY, json!(true)));
        self.ordered.iter().for_each(|(at, parts)| mark(at, ORDERED_PARTS, json!(parts)));
        self.whole.iter().for_each(|at| mark(at, WHOLE_PART, json!(true)));
        for (at, arm) in &self.default_arms {
            mark(&pointer::push(at, "discriminator"), DEFAULT_ARM, json!(arm));
        }
    }

    /// The parts of a media type that are lists as a whole.
    pub fn whole_parts(&self, media_type: &str) -> Vec<String> {
        let encodings = pointer::push(media_type, "encoding");
        let parts = self.whole.iter().filter_map(|at| at.strip_prefix(&encodings)?.strip_prefix('/'));
        parts.map(pointer::unescape).collect()
    }
}

fn take(node: &mut Value, key: &str) -> Option<Value> {
    node.as_object_mut()?.shift_remove(key)
}
