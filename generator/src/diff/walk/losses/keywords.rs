//! What rewritten schemas lack, keyword by keyword: the rest of the schema may have changed as well.

use serde_json::{Map, Value};

use super::super::schema::HANDLED;
use super::super::{Side, Walk, differing};
use super::{Lost, MOVED, kept};
use crate::diff::node::{At, unordered};

/// Keywords whose values are schemas, by name, in a list, or alone.
const HOLDERS: [&str; 7] = ["properties", "allOf", "oneOf", "anyOf", "items", "additionalProperties", "not"];

/// Keywords whose meaning a rewritten schema may have under another one.
const ELSEWHERE: [&str; 5] = ["type", "nullable", "enum", "const", "default"];

impl<'a> Walk<'a> {
    /// Finds keywords of a schema, and of those in it, that differ as they were written, and do not where they were rewritten.
    pub(super) fn lost_keywords(&self, written: &At<'a>, others: &At<'a>, found: &mut Vec<Lost>) {
        if written.node == others.node {
            return;
        }
        let plain = |side: Side<'a>, at: &At<'a>| side.root.pointer(&at.pointer).map(unordered);
        let (was, is) = (plain(self.old, written), plain(self.new, others));
        if was == is {
            found.push(Lost::whole(written.pointer.clone(), others.pointer.clone()));
            return;
        }
        let keys = lost((written.node, others.node), (was.as_ref(), is.as_ref()));
        if !keys.is_empty() {
            found.push(Lost { keys: Some(keys), ..Lost::whole(written.pointer.clone(), others.pointer.clone()) });
        }
        for (old, same) in inner(written) {
            // What was compared belongs together, wherever it is.
            let paired = self.pairs.get(&old.pointer).and_then(|new| At::of(self.new.written, new));
            let there = || At::of(self.new.written, &format!("{}{same}", others.pointer));
            if let Some(new) = paired.or_else(there) {
                self.lost_keywords(&old, &new, found);
            }
        }
    }
}

/// The keywords of a schema that differ as they were written, and do not where they were rewritten.
fn lost(written: (&Value, &Value), rewritten: (Option<&Value>, Option<&Value>)) -> Vec<String> {
    let (was, is) = (own(Some(written.0)), own(Some(written.1)));
    let (kept_was, kept_is) = (own(rewritten.0), own(rewritten.1));
    let arms = |node: Option<&Value>| HOLDERS.map(|key| node.and_then(|node| node.get(key)).cloned());
    let is_same = kept_was == kept_is && arms(rewritten.0) == arms(rewritten.1);
    let is_lost = |key: &str| match (kept_was.get(key), kept_is.get(key)) {
        (None, None) => is_same || !ELSEWHERE.contains(&key),
        (before, after) => before.map(unordered) == after.map(unordered),
    };
    // Keywords without a rule were compared as they were written.
    let is_known = |key: &&str| HANDLED.contains(key) || ELSEWHERE.contains(key);
    let is_other = |key: &&str| was.get(*key).map(unordered) != is.get(*key).map(unordered);
    let keys = differing(&was, &is, &["$ref"]).into_iter().map(|(key, ..)| key);
    keys.filter(is_known).filter(is_other).filter(|key| is_lost(key)).map(str::to_owned).collect()
}

/// What a schema says itself, without the schemas in it.
fn own(node: Option<&Value>) -> Map<String, Value> {
    let map = node.and_then(Value::as_object).into_iter().flatten();
    let is_own = |(key, value): &(&String, &Value)| {
        let is_holder = HOLDERS.contains(&key.as_str()) && (value.is_object() || value.is_array());
        !is_holder && !MOVED.contains(&key.as_str())
    };
    let own: Map<String, Value> = map.filter(is_own).map(|(key, value)| (key.clone(), value.clone())).collect();
    match kept(&Value::Object(own)) {
        Value::Object(own) => own,
        _ => Map::new(),
    }
}

/// The schemas in a schema, with the way to each.
fn inner<'a>(schema: &At<'a>) -> Vec<(At<'a>, String)> {
    let mut found = Vec::new();
    for key in HOLDERS {
        let Some(holder) = schema.child(key) else { continue };
        match holder.node {
            Value::Array(_) => found.extend(schema.items(key)),
            Value::Object(_) if key == "properties" => found.extend(holder.members().map(|(_, at)| at)),
            Value::Object(_) => found.push(holder),
            _ => {}
        }
    }
    let way = |at: &At<'a>| at.pointer.strip_prefix(schema.pointer.as_str()).unwrap_or_default().to_owned();
    found.into_iter().map(|at| (at.clone(), way(&at))).collect()
}
