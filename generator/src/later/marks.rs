//! What later versions say of nodes that 3.0 has, too.
//!
//! Nodes move until a document has its last form: what is referred to becomes a component, a schema becomes an arm. So a mark is
//! kept by the place that its node came from, which [`Sources`] knows wherever the node is. Once all nodes are where they stay,
//! the tables of [`Later`] take the marks by the nodes' pointers.

use std::collections::BTreeMap;

use openapi_terms::ADDITIONAL_OPERATIONS;
use openapi_terms::extension::{
    DEFAULT_ARM, HELD, ORDERED_PARTS, OTHER_STYLE, SECRET, STYLED_PART, WHOLE_PART, WHOLE_QUERY,
};
use serde_json::{Value, json};

use super::{Later, OtherOperation};
use crate::document::{Document, Kind, OTHER_OPERATIONS, Sources, local_reference, walk};
use crate::pointer;

/// What is said of a node.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Mark {
    /// A parameter is all of the query.
    WholeQuery,
    /// A parameter is all of the query, which is a form.
    FormQuery,
    /// The items of a media type come one after the other, and are not one list.
    Sequence,
    /// The parts of a media type have no names: their properties in order.
    OrderedParts(Vec<String>),
    /// An encoding is about one part, whatever the value is.
    WholePart,
    /// The style of an encoding is followed in a form of several parts.
    StyledPart,
    /// A parameter, an encoding or a header has a style that 3.0 does not have.
    OtherStyle(String),
    /// The objects of a header of an answer are written `a=1,b=2`.
    Exploded,
    /// What a text holds is of a media type.
    Held(String),
    /// The arm of a schema for values that no other arm is for, as the document names it.
    DefaultArm(String),
    /// The values of a schema are secrets, which no keyword says of what is no text.
    Secret,
}

impl Mark {
    /// Takes the marks out of a node that is written as one of 3.2, or with the extensions of [`Later::restore_marks`].
    pub(crate) fn take(node: &mut Value, kind: Kind) -> Vec<Self> {
        let Some(node) = node.as_object_mut() else { return Vec::new() };
        let is_so = |said: Option<Value>| said.filter(|said| *said == true);
        let text = |said: Value| said.as_str().map(str::to_owned);
        match kind {
            Kind::Parameter => {
                let whole = is_so(node.shift_remove(WHOLE_QUERY)).map(|_| Self::WholeQuery);
                let style = node.shift_remove(OTHER_STYLE).and_then(text).map(Self::OtherStyle);
                whole.into_iter().chain(style).collect()
            }
            Kind::Header => {
                let style = node.shift_remove(OTHER_STYLE).and_then(text).map(Self::OtherStyle);
                let exploded = is_so(node.get("explode").cloned()).map(|_| Self::Exploded);
                style.into_iter().chain(exploded).collect()
            }
            Kind::MediaType => {
                let Some(Value::Array(parts)) = node.shift_remove(ORDERED_PARTS) else { return Vec::new() };
                vec![Self::OrderedParts(parts.into_iter().filter_map(text).collect())]
            }
            Kind::Encoding => {
                let whole = is_so(node.shift_remove(WHOLE_PART)).map(|_| Self::WholePart);
                let styled = is_so(node.shift_remove(STYLED_PART)).map(|_| Self::StyledPart);
                let style = node.shift_remove(OTHER_STYLE).and_then(text).map(Self::OtherStyle);
                whole.into_iter().chain(styled).chain(style).collect()
            }
            Kind::Schema => {
                let held = node.shift_remove(HELD).and_then(text).map(Self::Held);
                let discriminator = node.get_mut("discriminator").and_then(Value::as_object_mut);
                let arm = discriminator.and_then(|discriminator| {
                    let extension = discriminator.shift_remove(DEFAULT_ARM);
                    discriminator.shift_remove("defaultMapping").or(extension)
                });
                held.into_iter().chain(arm.and_then(text).map(Self::DefaultArm)).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// The marks of nodes that may still move, by the places that these came from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(BTreeMap<(usize, String), Vec<Mark>>);

impl Marks {
    /// Adds marks of nodes by their pointers.
    pub(crate) fn add(&mut self, marks: Vec<(String, Mark)>, sources: &Sources) {
        for (at, mark) in marks {
            self.0.entry(sources.original(&at)).or_default().push(mark);
        }
    }

    /// The marks of what is below a node, by pointers that begin at the node.
    pub(crate) fn below(&self, at: &str, sources: &Sources) -> Vec<(&str, &[Mark])> {
        if self.0.is_empty() {
            return Vec::new();
        }
        let (file, node) = sources.original(at);
        let below = |(known, place): &'_ (usize, String)| *known == file && place.starts_with(&format!("{node}/"));
        self.0.iter().filter(|(place, _)| below(place)).map(|((_, at), marks)| (&at[node.len()..], &**marks)).collect()
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
            if local_reference(node).is_some() {
                return;
            }
            // What a node was split into came from one place.
            for mark in marks.get(&document.sources.original(at)).into_iter().flatten() {
                self.settle(mark, node, kind, at.to_owned());
            }
        });
    }

    fn settle(&mut self, mark: &Mark, node: &Value, kind: Kind, at: String) {
        match (kind, mark) {
            (Kind::Parameter, Mark::WholeQuery) => {
                let name = node.get("name").and_then(Value::as_str).unwrap_or_default();
                self.queries.insert(at, name.to_owned());
            }
            (Kind::Parameter, Mark::FormQuery) => _ = self.form_queries.insert(at),
            (Kind::MediaType, Mark::Sequence) => _ = self.sequences.insert(at),
            (Kind::MediaType, Mark::OrderedParts(parts)) => _ = self.ordered.insert(at, parts.clone()),
            (Kind::Encoding, Mark::WholePart) => _ = self.whole.insert(at),
            (Kind::Parameter | Kind::Encoding | Kind::Header, Mark::OtherStyle(style)) => {
                self.other_styles.insert(at, style.clone());
            }
            (Kind::Header, Mark::Exploded) => _ = self.exploded.insert(at),
            (Kind::Schema, Mark::DefaultArm(arm)) if node.get("discriminator").is_some() => {
                self.default_arms.insert(at, arm.clone());
            }
            (Kind::Schema, Mark::Secret) => _ = self.secrets.insert(at),
            (Kind::Encoding, Mark::StyledPart) => _ = self.styled.insert(at),
            (Kind::Schema, Mark::Held(media_type)) => _ = self.held.insert(at, media_type.clone()),
            _ => {}
        }
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
        restore(&self.extensions(), "", root);
    }

    /// The marks as extensions, by the pointers of their nodes.
    pub(crate) fn extensions(&self) -> Extensions {
        let mut found = Extensions::new();
        let mut mark = |at: &str, key: &'static str, value: Value| {
            found.entry(at.to_owned()).or_default().push((key, value));
        };
        self.queries.keys().for_each(|at| mark(at, WHOLE_QUERY, json!(true)));
        self.ordered.iter().for_each(|(at, parts)| mark(at, ORDERED_PARTS, json!(parts)));
        self.whole.iter().for_each(|at| mark(at, WHOLE_PART, json!(true)));
        self.styled.iter().for_each(|at| mark(at, STYLED_PART, json!(true)));
        self.other_styles.iter().for_each(|(at, style)| mark(at, OTHER_STYLE, json!(style)));
        for (at, arm) in &self.default_arms {
            mark(&pointer::push(at, "discriminator"), DEFAULT_ARM, json!(arm));
        }
        self.held.iter().for_each(|(at, media_type)| mark(at, HELD, json!(media_type)));
        self.secrets.iter().for_each(|at| mark(at, SECRET, json!(true)));
        found
    }

    /// The parts of a media type that are lists as a whole.
    pub fn whole_parts(&self, media_type: &str) -> Vec<String> {
        let encodings = pointer::push(media_type, "encoding");
        let parts = self.whole.iter().filter_map(|at| at.strip_prefix(&encodings)?.strip_prefix('/'));
        parts.map(pointer::unescape).collect()
    }
}

/// Extensions of nodes, by their pointers.
pub(crate) type Extensions = BTreeMap<String, Vec<(&'static str, Value)>>;

/// Writes extensions into a node of a document and what is below it. `at` is the pointer of the node.
pub(crate) fn restore(extensions: &Extensions, at: &str, node: &mut Value) {
    let below = extensions.range(at.to_owned()..).take_while(|(place, _)| place.starts_with(at));
    for (place, extensions) in below {
        if let Some(node) = node.pointer_mut(&place[at.len()..]).and_then(Value::as_object_mut) {
            node.extend(extensions.iter().map(|(key, value)| ((*key).to_owned(), value.clone())));
        }
    }
}

fn take(node: &mut Value, key: &str) -> Option<Value> {
    node.as_object_mut()?.shift_remove(key)
}
