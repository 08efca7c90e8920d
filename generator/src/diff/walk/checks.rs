//! Keywords of schemas that OpenAPI 3.0 does not have: no Rust type follows from them, and servers check values against them.

use std::collections::BTreeMap;

use serde_json::Value;

use super::schema::{HANDLED, Pair};
use super::view::View;
use super::{Said, Side, Walk, differing};
use crate::diff::change::Directions;
use crate::diff::node::{At, EXAMPLES, PROSE, essential, references, shortened, shown};
use crate::diff::rules::Rule;
use crate::lower_31::IDENTITY;

/// Keywords that restrict values.
const CHECKS: [&str; 12] = [
    "contains",
    "minContains",
    "maxContains",
    "dependentRequired",
    "dependentSchemas",
    "if",
    "then",
    "else",
    "propertyNames",
    "patternProperties",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Keywords that say what is written inside a text.
const CONTENT: [&str; 3] = ["contentEncoding", "contentMediaType", "contentSchema"];

/// Keywords whose meaning the rewritten schema has.
const REWRITTEN: [&str; 4] = ["const", "$defs", "definitions", "prefixItems"];

impl<'a> Walk<'a> {
    /// What only the written schemas say.
    pub(super) fn checks(&mut self, pair: &Pair<'_, 'a>) {
        let keys = [(self.old, pair.old), (self.new, pair.new)].map(|(side, view)| lost_keys(side, view));
        let mut keys = keys.concat();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            let (before, after) = (lost(self.old, pair.old, key), lost(self.new, pair.new, key));
            if before == after {
                self.referred(pair, key, &before);
                continue;
            }
            // The format of the rewritten schema says it already.
            let comes_or_goes = before.is_empty() || after.is_empty();
            if CONTENT.contains(&key) && comes_or_goes && pair.old.value("format") != pair.new.value("format") {
                continue;
            }
            let Some(rule) = rule(key, &before, &after) else { continue };
            self.add(rule, pair.directions, self.as_written((pair.old, &before), (pair.new, &after), key));
        }
    }

    /// What was said of two texts, where only what they hold is left: a reference.
    pub(super) fn texts(&mut self, old: &At<'a>, new: &At<'a>, directions: Directions) {
        let (Some(was), Some(is)) = (self.old.written_at(old), self.new.written_at(new)) else { return };
        if !is_content(old, &was) || !is_content(new, &is) {
            return;
        }
        let (Some(before), Some(after)) = (was.map(), is.map()) else { return };
        for (key, before, after) in differing(before, after, &[]).into_iter().filter(|(key, ..)| is_of_text(key)) {
            let said = Said::both(&was.pointer, &is.pointer).values(before, after);
            self.key(key, said, (before, after), directions);
        }
    }

    /// The components that a keyword refers to which is the same in both documents.
    fn referred(&mut self, pair: &Pair<'_, 'a>, key: &str, values: &[&'a Value]) {
        // What a value is not asked for in the other case, it is asked for in this one: neither way is the safe one.
        if key == "if" {
            if !self.means_the_same(values) {
                let said = self.as_written((pair.old, values), (pair.new, values), key);
                self.add(Rule::CheckChanged, pair.directions, said);
            }
            return;
        }
        let mut targets = Vec::new();
        if CHECKS.contains(&key) || CONTENT.contains(&key) {
            values.iter().for_each(|value| references(value, &mut targets));
        }
        targets.iter().for_each(|target| self.schemas_at(target, target, pair.directions));
    }

    /// Whether all components that some values refer to, and those that these do, are the same in both documents.
    pub(super) fn means_the_same(&self, values: &[&Value]) -> bool {
        let meant = |root: &'a Value| {
            let (mut found, mut open) = (BTreeMap::new(), Vec::new());
            values.iter().for_each(|value| references(value, &mut open));
            while let Some(target) = open.pop() {
                if let (false, Some(node)) = (found.contains_key(&target), root.pointer(&target)) {
                    references(node, &mut open);
                    found.insert(target, essential(node));
                }
            }
            found
        };
        meant(self.old.root) == meant(self.new.root)
    }

    /// What the written schemas say under the first of some keywords under which they say something else. Nothing where they say the
    /// same under all of them.
    pub(super) fn first_written(&self, old: &View<'a>, new: &View<'a>, keys: &[&str]) -> Option<Said> {
        let said = |key: &&str| {
            let (before, after) = (lost(self.old, old, key), lost(self.new, new, key));
            (before != after).then(|| self.as_written((old, &before), (new, &after), key))
        };
        keys.iter().find_map(said)
    }

    fn as_written(&self, old: (&View<'a>, &[&Value]), new: (&View<'a>, &[&Value]), key: &str) -> Said {
        let text = |values: &[&Value]| {
            let values: Vec<String> = values.iter().map(|value| shown(value)).collect();
            (!values.is_empty()).then(|| shortened(format!("{key}: {}", values.join(", "))))
        };
        let said = Said::both(&place(self.old, old.0, key), &place(self.new, new.0, key));
        Said { before: text(old.1), after: text(new.1), ..said }
    }
}

/// The kind of change of a keyword that only the written schemas have.
fn rule(key: &str, before: &[&Value], after: &[&Value]) -> Option<Rule> {
    let is_closed = |values: &[&Value]| values.iter().any(|value| **value == Value::Bool(false));
    let content = [Rule::FormatAdded, Rule::FormatRemoved, Rule::FormatChanged];
    let check = [Rule::CheckAdded, Rule::CheckRemoved, Rule::CheckChanged];
    let [added, removed, changed] = if CONTENT.contains(&key) { content } else { check };
    Some(match (before.is_empty(), after.is_empty()) {
        _ if IDENTITY.contains(&key) || PROSE.contains(&key) => Rule::TextChanged,
        _ if EXAMPLES.contains(&key) => Rule::ExampleChanged,
        _ if key.starts_with("x-") => Rule::ExtensionChanged,
        _ if !CHECKS.contains(&key) && !CONTENT.contains(&key) => Rule::Unhandled,
        _ if key == "unevaluatedProperties" && is_closed(before) != is_closed(after) => {
            if is_closed(after) {
                Rule::OthersDenied
            } else {
                Rule::OthersAllowed
            }
        }
        _ if key.ends_with("Contains") => return counted(key, before, after),
        (true, _) => added,
        (_, true) => removed,
        _ if key == "dependentRequired" => match (has_all(after, before), has_all(before, after)) {
            (true, true) => return None,
            (true, false) => Rule::CheckNarrowed,
            (false, true) => Rule::CheckWidened,
            (false, false) => changed,
        },
        _ => changed,
    })
}

/// The change of how many items have to meet a condition. Without a number, one has to, and all may.
fn counted(key: &str, before: &[&Value], after: &[&Value]) -> Option<Rule> {
    let is_least = key == "minContains";
    let usual = if is_least { 1 } else { u64::MAX };
    let number = |values: &[&Value]| {
        let numbers = values.iter().filter_map(|value| value.as_u64());
        (if is_least { numbers.max() } else { numbers.min() }).unwrap_or(usual)
    };
    let (was, is) = (number(before), number(after));
    match was == is {
        true => None,
        false => Some(if (is > was) == is_least { Rule::CheckNarrowed } else { Rule::CheckWidened }),
    }
}

/// Whether properties ask for all that others ask for.
fn has_all(own: &[&Value], others: &[&Value]) -> bool {
    let wanted = |values: &[&Value]| -> Vec<(String, Value)> {
        let maps = values.iter().filter_map(|value| value.as_object()).flatten();
        maps.flat_map(|(name, list)| list.as_array().into_iter().flatten().map(|one| (name.clone(), one.clone())))
            .collect()
    };
    let own = wanted(own);
    wanted(others).iter().all(|one| own.contains(one))
}

fn lost_keys<'a>(side: Side<'a>, view: &View<'a>) -> Vec<&'a str> {
    let is_known = |key: &str| HANDLED.contains(&key) || REWRITTEN.contains(&key);
    let is_for_readers = |key: &str| PROSE.contains(&key) || EXAMPLES.contains(&key) || key == "deprecated";
    let keys = view.written(side).flat_map(|(part, written)| {
        let own = written.map().into_iter().flat_map(|map| map.keys().map(String::as_str));
        let is_lost = |key: &&str| match is_content(part, written) {
            true => is_of_text(key) && !(is_for_readers(key) && part.node.get(key).is_some()),
            false => !is_known(key) && part.node.get(key).is_none(),
        };
        own.filter(is_lost).collect::<Vec<_>>()
    });
    keys.collect()
}

/// Whether a keyword says something of a text, and not of what it holds.
fn is_of_text(key: &str) -> bool {
    key != "type" && !CONTENT.contains(&key)
}

/// Whether a schema describes what a text holds that was written in its place. Of the text itself, nothing is left.
fn is_content(part: &At<'_>, written: &At<'_>) -> bool {
    let is_described = written.node.get("contentSchema").is_some_and(Value::is_object);
    is_described && part.node.get("type") != written.node.get("type")
}

fn lost<'a>(side: Side<'a>, view: &View<'a>, key: &str) -> Vec<&'a Value> {
    view.written(side).filter_map(|(_, written)| written.node.get(key)).collect()
}

/// Where a keyword is written, or the schema that might have it.
fn place<'a>(side: Side<'a>, view: &View<'a>, key: &str) -> String {
    let found = view.written(side).find(|(_, written)| written.node.get(key).is_some());
    found.map_or_else(|| view.top().to_owned(), |(_, written)| written.below(key))
}
