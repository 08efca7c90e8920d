//! A schema as a whole: what it says itself, and what its `allOf` and its references say.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Side;
use crate::diff::node::At;

/// A schema, with all that is true of its values.
pub(super) struct View<'a> {
    /// The schema and the parts that it is made of, in the order in which they are written.
    pub parts: Vec<At<'a>>,
    /// The part with alternatives of which only one counts: the only one that is more than null, or the one that is compared. It
    /// is a part, too.
    lone: Option<String>,
    /// The parts as they were written, with their positions, once somebody has asked.
    written: OnceCell<Vec<(usize, At<'a>)>>,
}

impl<'a> View<'a> {
    pub fn of(root: &'a Value, schema: &At<'a>) -> Self {
        let mut parts: Vec<At<'a>> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![schema.clone()];
        while let Some(at) = open.pop() {
            if !seen.insert(at.pointer.clone()) {
                continue;
            }
            // The last one that is put on the stack is the first one that is taken from it.
            open.extend(at.items("allOf").into_iter().rev());
            open.extend(at.target().and_then(|target| At::of(root, target)));
            parts.push(at);
        }
        Self { parts, lone: None, written: OnceCell::new() }
    }

    /// The same, with what the only alternative says that is more than null: `anyOf: [Pet, null]` is a pet, or null.
    pub fn with_lone_arm(mut self, root: &'a Value) -> Self {
        let Some((key, arms)) = self.arms() else { return self };
        let mut arms = arms.iter().filter(|arm| !is_null(arm));
        if let (Some(only), None) = (arms.next(), arms.next()) {
            self.choose(root, key, only);
        }
        self
    }

    /// Adds what one alternative says, as if there were no other.
    pub fn choose(&mut self, root: &'a Value, key: &str, arm: &At<'a>) {
        self.lone = self.first(key).map(|(part, _)| part.pointer.clone());
        self.add(root, arm);
    }

    /// Adds what another schema says of the same values.
    pub fn add(&mut self, root: &'a Value, schema: &At<'a>) {
        let more = Self::of(root, schema).parts.into_iter();
        let new: Vec<At<'a>> = more.filter(|part| self.parts.iter().all(|own| own.pointer != part.pointer)).collect();
        self.parts.extend(new);
    }

    /// The parts as they were written, each with the part. Nothing is added to them from then on.
    pub fn written(&self, side: Side<'a>) -> impl Iterator<Item = (&At<'a>, &At<'a>)> {
        let read = || {
            let parts = self.parts.iter().enumerate();
            parts.filter_map(|(index, part)| Some((index, side.written_at(part)?))).collect()
        };
        let written: &Vec<(usize, At<'a>)> = self.written.get_or_init(read);
        written.iter().filter_map(|(index, at)| Some((self.parts.get(*index)?, at)))
    }

    /// Whether null is one of the values.
    pub fn is_nullable(&self) -> bool {
        let has_null = |part: &At<'a>| ["oneOf", "anyOf"].iter().any(|key| part.items(key).iter().any(is_null));
        self.parts.iter().any(|part| part.flag("nullable") || has_null(part))
    }

    /// What the parts say under a keyword, in order.
    pub fn all(&self, key: &str) -> Vec<&'a Value> {
        self.parts.iter().filter_map(|part| part.node.get(key)).collect()
    }

    /// What the first part says that has the keyword, and the part.
    pub fn first(&self, key: &str) -> Option<(&At<'a>, &'a Value)> {
        self.parts.iter().find_map(|part| Some((part, part.node.get(key)?)))
    }

    /// The components that parts of the schema are.
    pub fn targets(&self) -> impl Iterator<Item = &'a str> {
        self.parts.iter().filter_map(At::target)
    }

    pub fn value(&self, key: &str) -> Option<&'a Value> {
        self.first(key).map(|(_, value)| value)
    }

    pub fn child(&self, key: &str) -> Option<At<'a>> {
        self.first(key).and_then(|(part, _)| part.child(key))
    }

    /// What is below a keyword in all parts that have it.
    pub fn children(&self, key: &str) -> Vec<At<'a>> {
        self.parts.iter().filter_map(|part| part.child(key)).collect()
    }

    pub fn flag(&self, key: &str) -> bool {
        self.parts.iter().any(|part| part.flag(key))
    }

    /// The pointer of a keyword: where it is, or where it would be.
    pub fn pointer(&self, key: &str) -> String {
        let part = self.first(key).map(|(part, _)| part).or(self.parts.first());
        part.map(|part| part.below(key)).unwrap_or_default()
    }

    /// The pointer of the schema itself.
    pub fn top(&self) -> &str {
        self.parts.first().map(|part| part.pointer.as_str()).unwrap_or_default()
    }

    /// The properties by name, with each place that describes them.
    pub fn properties(&self) -> BTreeMap<String, Vec<At<'a>>> {
        let mut found: BTreeMap<String, Vec<At<'a>>> = BTreeMap::new();
        for (name, at) in self.parts.iter().flat_map(|part| part.children("properties")) {
            found.entry(name).or_default().push(at);
        }
        found
    }

    pub fn required(&self) -> BTreeSet<&'a str> {
        self.all("required").into_iter().filter_map(Value::as_array).flatten().filter_map(Value::as_str).collect()
    }

    /// The type of JSON, as far as it is known.
    pub fn kind(&self) -> Option<&'a str> {
        let said = self.kinds().first().copied();
        said.or_else(|| self.value("properties").map(|_| "object"))
            .or_else(|| self.value("items").map(|_| "array"))
            .or_else(|| self.value("enum").and_then(kind_of_values))
    }

    /// The types that the parts say. All of them hold: an integer is a number, too, and no value is of two others.
    pub fn kinds(&self) -> Vec<&'a str> {
        let mut kinds: Vec<&str> = Vec::new();
        for kind in self.all("type").into_iter().filter_map(Value::as_str) {
            if !kinds.contains(&kind) {
                kinds.push(kind);
            }
        }
        let is_integer = kinds.contains(&"integer");
        kinds.retain(|kind| !(is_integer && *kind == "number"));
        kinds
    }

    /// The first alternatives, and the keyword that they are below.
    pub fn arms(&self) -> Option<(&'static str, Vec<At<'a>>)> {
        self.unions().next().map(|(key, part)| (key, part.items(key)))
    }

    /// The parts that have alternatives, and the keywords that these are below. A value is one of the alternatives of each.
    pub fn unions(&self) -> impl Iterator<Item = (&'static str, &At<'a>)> {
        let parts = || self.parts.iter().filter(|part| self.lone.as_ref() != Some(&part.pointer));
        let of = move |key| parts().filter(move |part| part.node.get(key).is_some()).map(move |part| (key, part));
        ["oneOf", "anyOf"].into_iter().flat_map(of)
    }
}

/// The type that all listed values have. Null is said besides.
fn kind_of_values(values: &Value) -> Option<&'static str> {
    let of = |value: &Value| match value {
        Value::Null => None,
        Value::Bool(_) => Some("boolean"),
        Value::Number(number) if number.is_f64() => Some("number"),
        Value::Number(_) => Some("integer"),
        Value::String(_) => Some("string"),
        Value::Array(_) => Some("array"),
        Value::Object(_) => Some("object"),
    };
    let mut kinds = values.as_array()?.iter().filter_map(of);
    let first = kinds.next()?;
    let is_number = |kind: &str| matches!(kind, "integer" | "number");
    kinds.try_fold(first, |known, kind| match () {
        () if known == kind => Some(known),
        () if is_number(known) && is_number(kind) => Some("number"),
        () => None,
    })
}

/// Whether a schema admits null and nothing else.
pub(super) fn is_null(schema: &At<'_>) -> bool {
    schema.flag("nullable")
        && schema.node.get("enum").and_then(Value::as_array).is_some_and(|values| match &**values {
            [only] => only.is_null(),
            _ => false,
        })
}
