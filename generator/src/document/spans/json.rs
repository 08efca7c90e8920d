//! The places of the nodes of JSON, which serde_json shows as parts of the text that it borrows.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::{Children, MAX_DEPTH, Node, member};

/// The nodes of a text, or nothing where it is not JSON.
pub(super) fn read(text: &str) -> Option<Children> {
    serde_json::from_str::<&RawValue>(text).ok().map(|root| Reader { text }.children(root.get(), 0))
}

struct Reader<'t> {
    text: &'t str,
}

impl Reader<'_> {
    fn children(&self, raw: &str, depth: usize) -> Children {
        if depth >= MAX_DEPTH {
            return Children::None;
        }
        match raw.as_bytes().first() {
            Some(b'{') => {
                let Ok(Members(members)) = serde_json::from_str(raw) else { return Children::None };
                Children::Object(members.into_iter().filter_map(|pair| self.member(pair, depth)).collect())
            }
            Some(b'[') => {
                let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(raw) else { return Children::None };
                Children::List(items.into_iter().map(|item| self.item(item, depth)).collect())
            }
            _ => Children::None,
        }
    }

    fn member(&self, (key, value): (&RawValue, &RawValue), depth: usize) -> Option<(Box<str>, Node)> {
        let name: String = serde_json::from_str(key.get()).ok()?;
        let children = self.children(value.get(), depth + 1);
        Some((name.into(), member(self.text, self.span(key), self.span(value), children)))
    }

    fn item(&self, item: &RawValue, depth: usize) -> Node {
        let (start, end) = self.span(item);
        let children = self.children(item.get(), depth + 1);
        let end = if matches!(children, Children::None) { end } else { start + 1 };
        Node { start, end, children }
    }

    /// Where a part of the text is in it.
    fn span(&self, part: &RawValue) -> (usize, usize) {
        let start = (part.get().as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        (start, start + part.get().len())
    }
}

struct Members<'t>(Vec<(&'t RawValue, &'t RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;

        impl<'de> Visitor<'de> for Keys {
            type Value = Members<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Keys)
    }
}
