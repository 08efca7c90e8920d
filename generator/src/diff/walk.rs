//! The comparison of two documents, node by node.
//!
//! Schemas are compared in pairs, each pair once in each way that its values travel, from a queue: documents refer to themselves.
//! What has no rule is found by [`rest`](Walk::rest), which compares all keys of two nodes that nothing else has compared.

mod alike;
mod bodies;
mod calls;
mod checks;
mod document;
mod facets;
mod limit;
mod losses;
mod operation;
mod operations;
mod parameters;
mod properties;
mod schema;
mod security;
mod servers;
mod tuples;
mod union;
mod view;

pub(super) use losses::normalize;
pub(super) use operation::tier;

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use serde_json::{Map, Value};

use super::change::{Directions, Likeness};
use super::node::{At, EXAMPLES, PROSE, shown};
use super::rules::Rule;
use crate::later::Later;

/// A change of the documents, before anybody has judged it.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub rule: Rule,
    pub old: Option<String>,
    pub new: Option<String>,
    pub before: Option<String>,
    pub after: Option<String>,
    pub likeness: Option<Likeness>,
    /// What the place is called, where its pointer does not say it.
    pub called: Option<Called>,
    pub directions: Directions,
    /// The property whose value it is about.
    pub owner: Option<Owner>,
}

/// What readers know a place as that was made for the compiler: its name, and where the documents describe it.
#[derive(Clone, Debug)]
pub(super) struct Called {
    pub name: String,
    pub old: Option<String>,
    pub new: Option<String>,
}

/// A property of an object, by the pointers of the object in both documents.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Owner {
    pub old: String,
    pub new: String,
    pub wire: String,
}

/// One of the two documents.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub root: &'a Value,
    /// The same before it was rewritten in the forms of OpenAPI 3.0, which do not have all keywords.
    pub written: &'a Value,
    pub later: &'a Later,
}

/// Two schemas that are to be compared.
struct Task<'a> {
    old: At<'a>,
    new: At<'a>,
    /// Other schemas that describe the same values, next to each of the two.
    more: (Vec<At<'a>>, Vec<At<'a>>),
    directions: Directions,
    owner: Option<Owner>,
}

/// The key of a draft: one change is found along several ways.
type Key = (Rule, Option<String>, Option<String>, Option<String>, Option<String>);

/// A comparison that is under way.
pub(super) struct Walk<'a> {
    old: Side<'a>,
    new: Side<'a>,
    drafts: BTreeMap<Key, Draft>,
    queue: VecDeque<Task<'a>>,
    seen: HashMap<(String, String), Directions>,
    /// Schemas that are at the same place, by the pointer of the old one.
    pairs: BTreeMap<String, String>,
    /// The properties that have pairs of schemas.
    owners: HashMap<(String, String), BTreeSet<Owner>>,
    /// Components that were renamed.
    renamed: BTreeMap<String, String>,
    /// Security schemes that were renamed, by their old names.
    schemes: BTreeMap<String, String>,
    /// Where renamed components are used, in both documents, with the old component.
    sites: BTreeSet<(String, String)>,
    /// Places that depend on others, with the old place of what changed: alternatives on their discriminator, schemes on what asks
    /// for them.
    causes: BTreeSet<(String, String)>,
    /// Operations of both documents, by their pointers.
    operations: Vec<(String, String)>,
    /// Components that something uses.
    visited: (BTreeSet<String>, BTreeSet<String>),
}

/// What a comparison of documents gives.
pub(super) struct Compared {
    pub drafts: Vec<Draft>,
    pub pairs: BTreeMap<String, String>,
    pub owners: HashMap<(String, String), BTreeSet<Owner>>,
    pub sites: BTreeSet<(String, String)>,
    pub causes: BTreeSet<(String, String)>,
    pub operations: Vec<(String, String)>,
}

/// Compares two documents.
pub(super) fn compare<'a>(old: Side<'a>, new: Side<'a>) -> Compared {
    let mut walk = Walk {
        old,
        new,
        drafts: BTreeMap::new(),
        queue: VecDeque::new(),
        seen: HashMap::new(),
        pairs: BTreeMap::new(),
        owners: HashMap::new(),
        renamed: BTreeMap::new(),
        schemes: BTreeMap::new(),
        sites: BTreeSet::new(),
        causes: BTreeSet::new(),
        operations: Vec::new(),
        visited: Default::default(),
    };
    walk.documents();
    let Walk { drafts, pairs, owners, sites, causes, operations, .. } = walk;
    Compared { drafts: drafts.into_values().collect(), pairs, owners, sites, causes, operations }
}

/// What changed at a place, in short.
#[derive(Default)]
struct Said {
    old: Option<String>,
    new: Option<String>,
    before: Option<String>,
    after: Option<String>,
    likeness: Option<Likeness>,
    called: Option<Called>,
}

impl Said {
    /// Something that both documents have.
    fn both(old: &str, new: &str) -> Self {
        Self { old: Some(old.to_owned()), new: Some(new.to_owned()), ..Self::default() }
    }

    /// Something that only the old document has.
    fn gone(old: &str) -> Self {
        Self { old: Some(old.to_owned()), ..Self::default() }
    }

    /// Something that only the new document has.
    fn added(new: &str) -> Self {
        Self { new: Some(new.to_owned()), ..Self::default() }
    }

    fn from(self, before: impl Into<String>) -> Self {
        Self { before: Some(before.into()), ..self }
    }

    fn to(self, after: impl Into<String>) -> Self {
        Self { after: Some(after.into()), ..self }
    }

    /// Says what the place is for readers.
    fn called(self, called: Called) -> Self {
        Self { called: Some(called), ..self }
    }

    fn since(self, likeness: Likeness) -> Self {
        Self { likeness: Some(likeness), ..self }
    }

    fn values(self, before: Option<&Value>, after: Option<&Value>) -> Self {
        Self { before: before.map(shown), after: after.map(shown), ..self }
    }
}

impl<'a> Walk<'a> {
    /// Adds a change.
    fn add(&mut self, rule: Rule, directions: Directions, said: Said) {
        self.add_of(rule, directions, said, None);
    }

    /// Adds a change of a property's value.
    fn add_of(&mut self, rule: Rule, directions: Directions, said: Said, owner: Option<Owner>) {
        let Said { old, new, before, after, likeness, called } = said;
        let key = (rule, old.clone(), new.clone(), before.clone(), after.clone());
        let draft = Draft { rule, old, new, before, after, likeness, called, directions, owner };
        let draft = self.drafts.entry(key).or_insert(draft);
        draft.directions = draft.directions.with(directions);
    }

    /// The node that an old one means. Components on the way count as used.
    fn in_old(&mut self, at: &At<'a>) -> At<'a> {
        let resolved = at.resolved(self.old.root);
        self.visited.0.insert(resolved.pointer.clone());
        resolved
    }

    /// The node that a new one means.
    fn in_new(&mut self, at: &At<'a>) -> At<'a> {
        let resolved = at.resolved(self.new.root);
        self.visited.1.insert(resolved.pointer.clone());
        resolved
    }

    /// Compares all keys of two nodes but those that are handled elsewhere, and those that only the written documents have.
    fn rest(&mut self, old: &At<'a>, new: &At<'a>, handled: &[&str], directions: Directions) {
        self.keys(old, new, handled, directions);
        let (Some(before), Some(after)) = (self.old.lost(old), self.new.lost(new)) else { return };
        for (key, before, after) in differing(&before, &after, handled) {
            let said = Said::both(&old.below(key), &new.below(key)).values(before, after);
            self.key(key, said, (before, after), directions);
        }
    }

    /// Compares all keys of two nodes but those that are handled elsewhere. What is said to readers is that; anything else has
    /// no rule.
    fn keys(&mut self, old: &At<'a>, new: &At<'a>, handled: &[&str], directions: Directions) {
        let (Some(before), Some(after)) = (old.map(), new.map()) else {
            if old.node != new.node {
                let said = Said::both(&old.pointer, &new.pointer).values(Some(old.node), Some(new.node));
                self.add(Rule::Unhandled, directions, said);
            }
            return;
        };
        for (key, before, after) in differing(before, after, handled) {
            let said = Said::both(&old.pointer, &new.pointer).values(before, after);
            self.key(key, said, (before, after), directions);
        }
    }

    /// Adds what is different below a key that nothing else compares.
    fn key(&mut self, key: &str, said: Said, values: (Option<&Value>, Option<&Value>), directions: Directions) {
        // An empty text, list or object says as much as none.
        if values.0.is_none_or(is_blank) && values.1.is_none_or(is_blank) {
            return;
        }
        let (rule, said) = match key {
            _ if PROSE.contains(&key) => (Rule::TextChanged, said),
            _ if EXAMPLES.contains(&key) => (Rule::ExampleChanged, said),
            _ if key.starts_with("x-") => (Rule::ExtensionChanged, at_key(said, key)),
            _ => (Rule::Unhandled, at_key(said, key)),
        };
        self.add(rule, directions, said);
    }
}

impl<'a> Side<'a> {
    /// The document as a whole.
    fn document(&self) -> At<'a> {
        At { pointer: String::new(), node: self.root }
    }

    /// What the written document has at a place.
    fn written_at(&self, at: &At<'a>) -> Option<At<'a>> {
        At::of(self.written, &at.pointer)
    }

    /// The keys that a node had before it was rewritten.
    fn lost(&self, at: &At<'a>) -> Option<Map<String, Value>> {
        let (written, kept) = (self.written_at(at)?.map()?, at.map()?);
        let lost = written.iter().filter(|(key, _)| !kept.contains_key(*key));
        Some(lost.map(|(key, value)| (key.clone(), value.clone())).collect())
    }
}

/// The same, with the key before its values.
fn at_key(said: Said, key: &str) -> Said {
    let with = |value: Option<String>| Some(format!("{key}: {}", value.unwrap_or_else(|| "(none)".to_owned())));
    Said { before: with(said.before), after: with(said.after), ..said }
}

/// Whether a value says as much as none.
fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// The keys whose values differ, but for some.
fn differing<'k, 'v: 'k>(
    old: &'v Map<String, Value>,
    new: &'v Map<String, Value>,
    handled: &[&str],
) -> Vec<(&'k str, Option<&'v Value>, Option<&'v Value>)> {
    let keys: BTreeSet<&str> = old.keys().chain(new.keys()).map(String::as_str).collect();
    let differing = keys.into_iter().filter(|key| !handled.contains(key) && old.get(*key) != new.get(*key));
    differing.map(|key| (key, old.get(key), new.get(key))).collect()
}

/// What has a name in one of two lists, or in both.
enum Named<T> {
    Both(T, T),
    Gone(T),
    Added(T),
}

impl<T> Named<T> {
    fn sides(self) -> (Option<T>, Option<T>) {
        match self {
            Named::Both(old, new) => (Some(old), Some(new)),
            Named::Gone(old) => (Some(old), None),
            Named::Added(new) => (None, Some(new)),
        }
    }
}

/// Two lists by name: in the order of the first, and then of the second. Of several with one name, the first ones belong together.
fn paired<T>(old: Vec<(String, T)>, new: Vec<(String, T)>) -> Vec<(String, Named<T>)> {
    closely(old, new, &[])
}

/// Whether two of one name are rather alike.
type Alike<'t, T> = &'t dyn Fn(&T, &T) -> bool;

/// The same. Of several with one name, those belong together that the first test finds alike, then the next one, and then the
/// first ones. Nothing is left out: what has no counterpart is gone, or was added.
fn closely<T>(old: Vec<(String, T)>, new: Vec<(String, T)>, tests: &[Alike<'_, T>]) -> Vec<(String, Named<T>)> {
    let mut open: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, (name, _)) in new.iter().enumerate() {
        open.entry(name).or_default().push(index);
    }
    let mut found: Vec<Option<usize>> = vec![None; old.len()];
    for test in tests.iter().copied().chain([&(|_: &T, _: &T| true) as Alike<'_, T>]) {
        for (found, (name, value)) in found.iter_mut().zip(&old).filter(|(found, _)| found.is_none()) {
            let Some(open) = open.get_mut(name.as_str()) else { continue };
            let place = open.iter().position(|index| test(value, &new[*index].1));
            *found = place.map(|place| open.remove(place));
        }
    }
    let mut others: Vec<Option<(String, T)>> = new.into_iter().map(Some).collect();
    let mut pairs = Vec::new();
    for (found, (name, value)) in found.into_iter().zip(old) {
        let other = found.and_then(|index| others[index].take());
        let named = match other {
            Some((_, other)) => Named::Both(value, other),
            None => Named::Gone(value),
        };
        pairs.push((name, named));
    }
    pairs.extend(others.into_iter().flatten().map(|(name, value)| (name, Named::Added(value))));
    pairs
}
