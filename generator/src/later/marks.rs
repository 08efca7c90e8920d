//! What later versions say of nodes that 3.0 has, too.
//!
//! Nodes move until a document has its last form: what is referred to becomes a component, a schema becomes an arm. A mark moves
//! with its node. Once all of them are where they stay, the tables of [`Later`] take the marks by the nodes' places, and the types
//! of `openapiv3` are read from a document without any.

use serde_json::{Value, json};

use super::Later;
use crate::document::{Kind, walk_mut};
use crate::pointer;

/// Of a discriminator: the arm of values that no other arm is for, `defaultMapping` of 3.2.
pub const DEFAULT_ARM: &str = "x-default-mapping";

/// Of a text: the media type of what it holds, `contentMediaType` of 3.1.
pub const HELD: &str = "x-content-media-type";

/// Of a media type: its parts in order, since they have no names.
pub const ORDERED_PARTS: &str = "x-ordered-parts";

/// Of an encoding: its style is followed in a form of several parts, as 2.0 and 3.1 have it.
pub const STYLED_PART: &str = "x-styled";

/// Of an encoding: a list is one part.
pub const WHOLE_PART: &str = "x-whole";

/// Of a parameter of the query: it is all of the query.
pub const WHOLE_QUERY: &str = "x-querystring";

impl Later {
    /// Takes the marks out of a document whose nodes are where they stay.
    pub fn take_marks(&mut self, root: &mut Value) {
        walk_mut(root, Kind::Document, "", &mut |node, kind, at| match kind {
            Kind::Parameter if take(node, WHOLE_QUERY) == Some(Value::Bool(true)) => {
                let name = node.get("name").and_then(Value::as_str).unwrap_or_default();
                self.queries.insert(at.to_owned(), name.to_owned());
            }
            Kind::MediaType => {
                if let Some(Value::Array(parts)) = take(node, ORDERED_PARTS) {
                    let names = parts.iter().filter_map(|name| name.as_str().map(str::to_owned));
                    self.ordered.insert(at.to_owned(), names.collect());
                }
            }
            Kind::Encoding => {
                for (mark, encodings) in [(WHOLE_PART, &mut self.whole), (STYLED_PART, &mut self.styled)] {
                    if take(node, mark) == Some(Value::Bool(true)) {
                        encodings.insert(at.to_owned());
                    }
                }
            }
            Kind::Schema => {
                if let Some(Value::String(media_type)) = take(node, HELD) {
                    self.held.insert(at.to_owned(), media_type);
                }
                let discriminator = node.get_mut("discriminator");
                if let Some(Value::String(arm)) = discriminator.and_then(|node| take(node, DEFAULT_ARM)) {
                    self.default_arms.insert(at.to_owned(), arm);
                }
            }
            _ => {}
        });
    }

    /// Writes the marks back into a document, for readers that are not held to 3.0.
    pub fn restore_marks(&self, root: &mut Value) {
        let mut mark = |at: &str, key: &str, value: Value| {
            if let Some(node) = root.pointer_mut(at).and_then(Value::as_object_mut) {
                node.insert(key.to_owned(), value);
            }
        };
        self.queries.keys().for_each(|at| mark(at, WHOLE_QUERY, json!(true)));
        self.ordered.iter().for_each(|(at, parts)| mark(at, ORDERED_PARTS, json!(parts)));
        self.whole.iter().for_each(|at| mark(at, WHOLE_PART, json!(true)));
        self.styled.iter().for_each(|at| mark(at, STYLED_PART, json!(true)));
        for (at, arm) in &self.default_arms {
            mark(&pointer::push(at, "discriminator"), DEFAULT_ARM, json!(arm));
        }
        self.held.iter().for_each(|(at, media_type)| mark(at, HELD, json!(media_type)));
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
