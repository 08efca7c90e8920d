//! Schemas, in pairs.

use std::collections::BTreeSet;

use openapi_terms::extension;

use super::view::View;
use super::{Owner, Said, Task, Walk};
use crate::diff::change::Directions;
use crate::diff::node::{At, EXAMPLES, PROSE, essential, shortened, shown};
use crate::diff::rules::Rule;

/// Keywords that have functions of their own.
pub(super) const HANDLED: [&str; 43] = [
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "discriminator",
    "type",
    "format",
    "nullable",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "minProperties",
    "maxProperties",
    "pattern",
    "multipleOf",
    "uniqueItems",
    "readOnly",
    "writeOnly",
    "deprecated",
    "xml",
    "description",
    "title",
    "externalDocs",
    "example",
    "examples",
    "summary",
    extension::STATE,
    extension::STABILITY_LEVEL,
    extension::TECHNICAL_PREVIEW,
    extension::EXAMPLES,
    extension::EXTENSIBLE_ENUM,
];

/// Two schemas with all their parts, and the ways their values travel.
pub(super) struct Pair<'p, 'a> {
    pub old: &'p View<'a>,
    pub new: &'p View<'a>,
    pub directions: Directions,
    /// The properties that each requires.
    pub(super) required: (BTreeSet<&'a str>, BTreeSet<&'a str>),
}

impl<'a> Walk<'a> {
    /// Puts two schemas into the queue.
    pub(super) fn push(&mut self, old: At<'a>, new: At<'a>, directions: Directions, owner: Option<Owner>) {
        if let Some(owner) = &owner {
            let key = (old.pointer.clone(), new.pointer.clone());
            self.owners.entry(key).or_default().insert(owner.clone());
        }
        self.queue.push_back(Task { old, new, more: Default::default(), directions, owner });
    }

    /// Puts into the queue what several parts of a schema say of the same values, in either document. Where there are more or fewer
    /// of them, all together count.
    pub(super) fn push_all(
        &mut self,
        old: Vec<At<'a>>,
        new: Vec<At<'a>>,
        directions: Directions,
        owner: Option<&Owner>,
    ) {
        if old.len() == new.len() {
            old.into_iter().zip(new).for_each(|(old, new)| self.push(old, new, directions, owner.cloned()));
            return;
        }
        let (mut old, mut new) = (old.into_iter(), new.into_iter());
        let (Some(first), Some(other)) = (old.next(), new.next()) else { return };
        if let Some(owner) = owner {
            let key = (first.pointer.clone(), other.pointer.clone());
            self.owners.entry(key).or_default().insert(owner.clone());
        }
        let more = (old.collect(), new.collect());
        self.queue.push_back(Task { old: first, new: other, more, directions, owner: owner.cloned() });
    }

    /// Puts two components into the queue.
    pub(super) fn schemas_at(&mut self, old: &str, new: &str, directions: Directions) {
        if let (Some(old), Some(new)) = (At::of(self.old.root, old), At::of(self.new.root, new)) {
            self.push(old, new, directions, None);
        }
    }

    /// Compares what is in the queue, and what comes into it by that.
    pub(super) fn drain(&mut self) {
        while let Some(task) = self.queue.pop_front() {
            let key = (together(&task.old, &task.more.0), together(&task.new, &task.more.1));
            let known = self.seen.get(&key).copied();
            if known.is_some_and(|known| task.directions.without(known) == Directions::NONE) {
                continue;
            }
            let directions = known.unwrap_or_default().with(task.directions);
            self.seen.insert(key, directions);
            self.schema(task);
        }
    }

    fn schema(&mut self, task: Task<'a>) {
        let Task { old, new, more, directions, owner } = task;
        // A component that both documents have is itself, wherever another one is used in its place.
        let is_there = is_component(&old.pointer) && self.new.root.pointer(&old.pointer).is_some();
        if old.pointer == new.pointer || !is_there || self.is_renamed(&old.pointer, &new.pointer) {
            self.pairs.entry(old.pointer.clone()).or_insert_with(|| new.pointer.clone());
        }
        let is_alone = more.0.is_empty() && more.1.is_empty();
        if let (Some(before), Some(after), true) = (lone_target(&old), lone_target(&new), is_alone) {
            self.texts(&old, &new, directions);
            return self.references(&old, &new, (before, after), directions);
        }
        // What was written in place is a component now, or the other way around. A reference is no type.
        if let (None, Some(to)) = (lone_target(&old), lone_target(&new)) {
            self.pairs.insert(old.pointer.clone(), to.to_owned());
        }
        if let Some(from) = lone_target(&old) {
            self.pairs.entry(from.to_owned()).or_insert_with(|| new.pointer.clone());
        }
        let (mut before, mut after) = (View::of(self.old.root, &old), View::of(self.new.root, &new));
        more.0.iter().for_each(|at| before.add(self.old.root, at));
        more.1.iter().for_each(|at| after.add(self.new.root, at));
        match (before.arms(), after.arms()) {
            (Some(_), None) => before = before.with_lone_arm(self.old.root),
            (None, Some(_)) => after = after.with_lone_arm(self.new.root),
            _ => {}
        }
        for target in before.targets().filter(|target| self.renamed.contains_key(*target)) {
            self.sites.insert((old.pointer.clone(), target.to_owned()));
        }
        let is_same_type = self.types(&mut before, &mut after, directions, owner.as_ref());
        let required = (before.required(), after.required());
        let pair = Pair { old: &before, new: &after, directions, required };
        self.prose(&pair);
        self.checks(&pair);
        if !is_same_type {
            return;
        }
        self.facets(&before, &after, directions, owner.as_ref());
        self.properties(&pair);
        self.others(&pair);
        self.remaining(&pair);
        if self.tuples(&pair, owner.as_ref()) {
            return;
        }
        self.has_items(&pair, owner.as_ref());
        self.push_all(before.children("items"), after.children("items"), directions, owner.as_ref());
    }

    /// Two references.
    fn references(&mut self, old: &At<'a>, new: &At<'a>, (before, after): (&str, &str), directions: Directions) {
        let said = || {
            let name = |target: &str| crate::pointer::segments(target).last().unwrap_or_default();
            Said::both(&old.pointer, &new.pointer).from(name(before)).to(name(after))
        };
        if before != after && !self.is_renamed(before, after) {
            let is_gone = self.new.root.pointer(before).is_none() && !self.renamed.contains_key(before);
            let is_new = self.old.root.pointer(after).is_none() && !self.renamed.values().any(|taken| taken == after);
            if is_gone && is_new && self.is_similar(before, after) {
                self.rename(before, after);
            } else {
                self.add(Rule::ReferenceChanged, directions, said());
            }
        }
        if self.is_renamed(before, after) {
            self.sites.extend([&old.pointer, &new.pointer].map(|site| (site.clone(), before.to_owned())));
        }
        self.schemas_at(before, after, directions);
    }

    /// Whether a component has another name now.
    pub(super) fn is_renamed(&self, old: &str, new: &str) -> bool {
        self.renamed.get(old).map(String::as_str) == Some(new)
    }

    /// Whether two schemas are likely to describe one thing: most of their properties have the same names, or they have none.
    fn is_similar(&self, old: &str, new: &str) -> bool {
        let (Some(old), Some(new)) = (At::of(self.old.root, old), At::of(self.new.root, new)) else { return false };
        let (before, after) = (View::of(self.old.root, &old), View::of(self.new.root, &new));
        let (was, is) = (before.properties(), after.properties());
        if was.is_empty() && is.is_empty() {
            return essential(old.node) == essential(new.node);
        }
        let common = was.keys().filter(|name| is.contains_key(*name)).count();
        2 * common >= was.len().max(is.len())
    }

    /// What readers are told about a schema. Parts say it where they are compared themselves.
    fn prose(&mut self, pair: &Pair<'_, 'a>) {
        let (Some(old), Some(new)) = (pair.old.parts.first(), pair.new.parts.first()) else { return };
        let is_handled = |key: &str| !(PROSE.contains(&key) || EXAMPLES.contains(&key));
        let keys: BTreeSet<&str> =
            [old.map(), new.map()].into_iter().flatten().flat_map(|map| map.keys().map(String::as_str)).collect();
        let handled: Vec<&str> = keys.into_iter().filter(|key| is_handled(key)).collect();
        self.keys(old, new, &handled, pair.directions);
        self.deprecation(old, new, pair.directions, (Rule::TypeDeprecated, Rule::TypeRestored));
        self.tier(old, new, pair.directions, false);
    }

    /// Keywords that nothing else has compared.
    fn remaining(&mut self, pair: &Pair<'_, 'a>) {
        let keys = [pair.old, pair.new].into_iter().flat_map(|view| &view.parts).filter_map(At::map);
        let keys: BTreeSet<&str> = keys.flat_map(|map| map.keys().map(String::as_str)).collect();
        for key in keys.into_iter().filter(|key| !HANDLED.contains(key)) {
            let (before, after) = (pair.old.all(key), pair.new.all(key));
            if before != after {
                let rule = if key.starts_with("x-") { Rule::ExtensionChanged } else { Rule::Unhandled };
                let text = |values: &[&serde_json::Value]| {
                    let values: Vec<String> = values.iter().map(|value| shown(value)).collect();
                    let values = if values.is_empty() { "(none)".to_owned() } else { values.join(", ") };
                    shortened(format!("{key}: {values}"))
                };
                let said = Said::both(&pair.old.pointer(key), &pair.new.pointer(key));
                self.add(rule, pair.directions, said.from(text(&before)).to(text(&after)));
            }
        }
    }
}

/// What a schema refers to that says nothing else. Parts with a reference next to them are compared as a whole.
pub(super) fn lone_target<'a>(at: &At<'a>) -> Option<&'a str> {
    at.target().filter(|_| at.map().is_some_and(|map| map.len() == 1))
}

/// The pointers of schemas that are compared together.
fn together(first: &At<'_>, more: &[At<'_>]) -> String {
    more.iter().fold(first.pointer.clone(), |all, at| format!("{all} {}", at.pointer))
}

/// Whether a pointer is that of a component.
fn is_component(pointer: &str) -> bool {
    pointer.starts_with("/components/") && pointer.matches('/').count() == 3
}
