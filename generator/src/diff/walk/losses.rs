//! What the rewritten documents lack, and no rule has seen in the documents as they were written.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Said, Walk};
use crate::diff::change::Directions;
use crate::diff::node::{At, essential, shown, unordered};
use crate::diff::rules::Rule;

/// Keys whose content is elsewhere in the rewritten documents.
const MOVED: [&str; 3] = ["$defs", "definitions", "callbacks"];

impl<'a> Walk<'a> {
    /// Says that nobody can say what operations and components mean that are the same where they were rewritten, and were not
    /// before.
    pub(super) fn losses(&mut self) {
        let places = |place: fn(&super::Draft) -> Option<&String>| -> BTreeSet<String> {
            self.drafts.values().filter_map(place).cloned().collect()
        };
        let told = (places(|draft| draft.old.as_ref()), places(|draft| draft.new.as_ref()));
        let components = self.old.written.get("components").and_then(Value::as_object).into_iter().flatten();
        let components = components.flat_map(|(section, map)| {
            let names = map.as_object().into_iter().flatten();
            names.map(move |(name, _)| crate::pointer::join("/components", &[section, name]))
        });
        let components: Vec<(String, String)> = components.map(|at| (at.clone(), at)).collect();
        for (old, new) in self.operations.clone().into_iter().chain(components) {
            let (root, other) = (At::of(self.old.root, &old), At::of(self.new.root, &new));
            let (written, others) = (At::of(self.old.written, &old), At::of(self.new.written, &new));
            let (Some(written), Some(others)) = (written, others) else { continue };
            // The order of a list may have been lost as well, and says nothing of what else was.
            let plain = |at: Option<At<'_>>| at.map(|at| unordered(at.node));
            let is_lost = written.node != others.node && plain(root) == plain(other);
            if !is_lost || is_told(&told.0, &old) || is_told(&told.1, &new) {
                continue;
            }
            let (before, after) = (kept(written.node), kept(others.node));
            if unordered(&before) != unordered(&after) {
                let said = Said::both(&old, &new).from(shown(&before)).to(shown(&after));
                let (rule, directions) = match old.starts_with("/components/links/") {
                    true => (Rule::LinkChanged, Directions::RESPONSE),
                    false => (Rule::Unhandled, Directions::BOTH),
                };
                self.add(rule, directions, said);
            }
        }
    }
}

fn is_told(places: &BTreeSet<String>, at: &str) -> bool {
    let below = format!("{at}/");
    places.contains(at) || places.range(below.clone()..).next().is_some_and(|place| place.starts_with(&below))
}

/// A node without words, and without what was moved.
fn kept(node: &Value) -> Value {
    fn without(node: &mut Value) {
        match node {
            Value::Object(map) => {
                MOVED.iter().for_each(|key| drop(map.shift_remove(*key)));
                map.values_mut().for_each(without);
            }
            Value::Array(list) => list.iter_mut().for_each(without),
            _ => {}
        }
    }
    let mut node = essential(node);
    without(&mut node);
    node
}
