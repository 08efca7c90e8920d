//! Schemas, in pairs.

use std::collections::{BTreeMap, BTreeSet};

use super::view::View;
use super::{Owner, Said, Task, Walk};
use crate::diff::change::Directions;
use crate::diff::node::{At, EXAMPLES, PROSE, essential, shortened, shown};
use crate::diff::rules::Rule;

/// Keywords that have functions of their own.
pub(super) const HANDLED: [&str; 40] = [
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
    "x-state",
    "x-examples",
];

/// Two schemas with all their parts, and the ways their values travel.
pub(super) struct Pair<'p, 'a> {
    pub old: &'p View<'a>,
    pub new: &'p View<'a>,
    pub directions: Directions,
    /// The properties that each requires.
    required: (BTreeSet<&'a str>, BTreeSet<&'a str>),
}

impl<'a> Walk<'a> {
    /// Puts two schemas into the queue.
    pub(super) fn push(&mut self, old: At<'a>, new: At<'a>, directions: Directions, owner: Option<Owner>) {
        if let Some(owner) = &owner {
            let key = (old.pointer.clone(), new.pointer.clone());
            self.owners.entry(key).or_default().insert(owner.clone());
        }
        self.queue.push_back(Task { old, new, directions, owner });
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
            let key = (task.old.pointer.clone(), task.new.pointer.clone());
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
        let Task { old, new, directions, owner } = task;
        // A component that both documents have is itself, wherever another one is used in its place.
        let is_there = is_component(&old.pointer) && self.new.root.pointer(&old.pointer).is_some();
        if old.pointer == new.pointer || !is_there || self.is_renamed(&old.pointer, &new.pointer) {
            self.pairs.entry(old.pointer.clone()).or_insert_with(|| new.pointer.clone());
        }
        if let (Some(before), Some(after)) = (lone_target(&old), lone_target(&new)) {
            return self.references(&old, &new, (before, after), directions);
        }
        // What was written in place is a component now, or the other way around.
        for (from, to) in
            [(lone_target(&old), Some(new.pointer.as_str())), (Some(old.pointer.as_str()), lone_target(&new))]
        {
            if let (Some(from), Some(to)) = (from, to) {
                self.pairs.entry(from.to_owned()).or_insert_with(|| to.to_owned());
            }
        }
        let (before, after) = (View::of(self.old.root, &old), View::of(self.new.root, &new));
        for target in before.targets().filter(|target| self.renamed.contains_key(*target)) {
            self.sites.insert((old.pointer.clone(), target.to_owned()));
        }
        let required = (before.required(), after.required());
        let pair = Pair { old: &before, new: &after, directions, required };
        self.prose(&pair);
        self.checks(&pair);
        let is_same_type = self.types(&before, &after, directions, owner.as_ref());
        if !is_same_type {
            return;
        }
        self.facets(&before, &after, directions, owner.as_ref());
        self.properties(&pair);
        self.others(&pair);
        self.remaining(&pair);
        if let (Some(items), Some(others)) = (before.child("items"), after.child("items")) {
            self.push(items, others, directions, owner);
        }
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
        let is_handled = |key: &str| !(PROSE.contains(&key) || EXAMPLES.contains(&key) || key == "x-state");
        let keys: BTreeSet<&str> =
            [old.map(), new.map()].into_iter().flatten().flat_map(|map| map.keys().map(String::as_str)).collect();
        let handled: Vec<&str> = keys.into_iter().filter(|key| is_handled(key)).collect();
        self.keys(old, new, &handled, pair.directions);
        self.deprecation(old, new, pair.directions, (Rule::TypeDeprecated, Rule::TypeRestored));
    }

    fn properties(&mut self, pair: &Pair<'_, 'a>) {
        let (mut gone, mut added) = (pair.old.properties(), pair.new.properties());
        let both: Vec<String> = gone.keys().filter(|name| added.contains_key(*name)).cloned().collect();
        for name in both {
            if let (Some(before), Some(after)) = (gone.remove(&name), added.remove(&name)) {
                self.property(pair, (&name, &name), before, after);
            }
        }
        for (from, to) in renamed(pair, &gone, &added) {
            let (Some(before), Some(after)) = (gone.remove(&from), added.remove(&to)) else { continue };
            if let (Some(old), Some(new)) = (before.first(), after.first()) {
                let said = Said::both(&old.pointer, &new.pointer).from(from.as_str()).to(to.as_str());
                self.add_of(Rule::PropertyRenamed, pair.directions, said, Some(owner(pair, &from)));
            }
            self.property(pair, (&from, &to), before, after);
        }
        self.undescribed(pair);
        for (name, places) in &gone {
            let Some(at) = places.first() else { continue };
            let is_required = pair.required.0.contains(name.as_str());
            let rule = if is_required { Rule::RequiredPropertyRemoved } else { Rule::OptionalPropertyRemoved };
            let said = Said::gone(&at.pointer).from(shown(at.node));
            self.add_of(rule, travels(pair.directions, at, at), said, Some(owner(pair, name)));
        }
        for (name, places) in &added {
            let Some(at) = places.first() else { continue };
            let is_required = pair.required.1.contains(name.as_str());
            let rule = if is_required { Rule::RequiredPropertyAdded } else { Rule::OptionalPropertyAdded };
            let said = Said::added(&at.pointer).to(shown(at.node));
            self.add_of(rule, travels(pair.directions, at, at), said, Some(owner(pair, name)));
        }
    }

    /// Properties that have to be there, and that nothing describes.
    fn undescribed(&mut self, pair: &Pair<'_, 'a>) {
        let described = [pair.old.properties(), pair.new.properties()];
        let is_described = |name: &str| described.iter().any(|properties| properties.contains_key(name));
        let (was, is) = (&pair.required.0, &pair.required.1);
        for name in was.symmetric_difference(is).filter(|name| !is_described(name)) {
            let said = Said::both(&pair.old.pointer("required"), &pair.new.pointer("required"));
            match is.contains(name) {
                true => self.add(Rule::PropertyRequired, pair.directions, said.to(*name)),
                false => self.add(Rule::PropertyOptional, pair.directions, said.from(*name)),
            }
        }
    }

    /// A property of both objects, with all places that describe it.
    fn property(&mut self, pair: &Pair<'_, 'a>, names: (&str, &str), before: Vec<At<'a>>, after: Vec<At<'a>>) {
        let (Some(old), Some(new)) = (before.first().cloned(), after.first().cloned()) else { return };
        let directions = travels(pair.directions, &old, &new);
        let owner = owner(pair, names.0);
        let (was, is) = (pair.required.0.contains(names.0), pair.required.1.contains(names.1));
        let said = || Said::both(&old.pointer, &new.pointer);
        match (was, is) {
            (false, true) => {
                let said = said().from("optional").to("required");
                self.add_of(Rule::PropertyRequired, directions, said, Some(owner.clone()));
            }
            (true, false) => {
                let said = said().from("required").to("optional");
                self.add_of(Rule::PropertyOptional, directions, said, Some(owner.clone()));
            }
            _ => {}
        }
        let lengths = (before.len(), after.len());
        for (old, new) in before.into_iter().zip(after) {
            self.push(old, new, directions, Some(owner.clone()));
        }
        if lengths.0 != lengths.1 {
            let text = |count: usize| format!("described in {count} parts");
            let said = said().from(text(lengths.0)).to(text(lengths.1));
            self.add_of(Rule::Unhandled, directions, said, Some(owner));
        }
    }

    /// Properties that are not described one by one.
    fn others(&mut self, pair: &Pair<'_, 'a>) {
        let key = "additionalProperties";
        let (before, after) = (pair.old.child(key), pair.new.child(key));
        let schema = |at: &Option<At<'a>>| at.clone().filter(|at| at.node.is_object());
        if let (Some(before), Some(after)) = (schema(&before), schema(&after)) {
            return self.push(before, after, pair.directions, None);
        }
        let is_denied = |view: &View<'a>| view.value(key).is_some_and(|value| value == false);
        let said = Said::both(&pair.old.pointer(key), &pair.new.pointer(key));
        let said = said.values(pair.old.value(key), pair.new.value(key));
        match (is_denied(pair.old), is_denied(pair.new)) {
            (false, true) => self.add(Rule::OthersDenied, pair.directions, said),
            (true, false) => self.add(Rule::OthersAllowed, pair.directions, said),
            _ => match (schema(&before), schema(&after)) {
                (Some(_), None) => self.add(Rule::TypeWidened, pair.directions, said),
                (None, Some(_)) => self.add(Rule::TypeNarrowed, pair.directions, said),
                // `true` says as much as nothing.
                _ => {}
            },
        }
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

/// Whether a pointer is that of a component.
fn is_component(pointer: &str) -> bool {
    pointer.starts_with("/components/") && pointer.matches('/').count() == 3
}

fn owner(pair: &Pair<'_, '_>, wire: &str) -> Owner {
    Owner { old: pair.old.top().to_owned(), new: pair.new.top().to_owned(), wire: wire.to_owned() }
}

/// The ways in which a property travels: what is only received is not sent.
fn travels(directions: Directions, old: &At<'_>, new: &At<'_>) -> Directions {
    let both = |key: &str| old.flag(key) && new.flag(key);
    let request = directions.request && !both("readOnly");
    let response = directions.response && !both("writeOnly");
    Directions { request, response }
}

/// Properties that are the same but for their names.
fn renamed(
    pair: &Pair<'_, '_>,
    gone: &BTreeMap<String, Vec<At<'_>>>,
    added: &BTreeMap<String, Vec<At<'_>>>,
) -> Vec<(String, String)> {
    if gone.is_empty() {
        return Vec::new();
    }
    let (was, is) = &pair.required;
    let text = |places: &[At<'_>]| places.first().map(|at| essential(at.node).to_string()).unwrap_or_default();
    let added: Vec<(&String, String)> = added.iter().map(|(name, places)| (name, text(places))).collect();
    let mut taken: BTreeSet<&String> = BTreeSet::new();
    let mut found = Vec::new();
    for (name, places) in gone {
        let wanted = text(places);
        // Plain texts and numbers are alike: their names decide. A reference or an object says more.
        let is_telling = |other: &str| wanted.len() > 40 || super::parameters::is_alike(name, other);
        let same = added.iter().filter(|(other, text)| {
            *text == wanted
                && !taken.contains(other)
                && was.contains(name.as_str()) == is.contains(other.as_str())
                && is_telling(other)
        });
        let same: Vec<&String> = same.map(|(other, _)| *other).collect();
        if let [only] = same.as_slice() {
            taken.insert(only);
            found.push((name.clone(), (*only).clone()));
        }
    }
    found
}
