//! The Rust items of two states, as callers write and see them.
//!
//! A settled API is taken apart field by field, without `..`: what it is given later has to be decided about here.

mod handles;
mod operations;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use super::change::{Concerned, ItemChange};
use crate::emit::imports::Imports;
use crate::emit::rust_type::{RustTypes, Scope, path_in_model};
use crate::format::text;
use crate::ir::{Api, TypeId, TypeRef};
use crate::lock::{Lock, last_step, steps};
use crate::pointer;

/// How the key of a call begins.
const CALL: &str = "operation ";

/// How the key of what leads to a group begins.
const GROUP: &str = "group ";

/// An item of one state.
#[derive(Clone, Debug)]
pub(super) struct Fact {
    /// What the item is, whatever it is called: equal in both states.
    key: String,
    package: String,
    path: String,
    /// The signature in pieces, each with the places of the document that it follows from.
    pieces: Vec<Piece>,
    /// Where the item comes from.
    places: Vec<String>,
    /// The key of the call that the item belongs to.
    call: Option<String>,
}

/// A piece of a signature.
#[derive(Clone, Debug)]
struct Piece {
    /// The name of an argument, by which no caller calls it.
    name: Option<String>,
    text: String,
    places: Vec<String>,
}

impl Piece {
    fn new(text: String, places: Vec<String>) -> Self {
        Self { name: None, text, places }
    }

    fn argument(name: String, rust: String, places: Vec<String>) -> Self {
        Self { name: Some(name), text: rust, places }
    }

    /// The piece as a reader is shown it.
    fn shown(&self) -> String {
        match &self.name {
            Some(name) => format!("{name}: {}, ", self.text),
            None => self.text.clone(),
        }
    }
}

/// An item that changed, with the places of both documents that may be the reason.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    pub item: ItemChange,
    /// Whether it has another name, and is the same otherwise.
    pub is_renamed: bool,
    /// Whether the old name is another name of it.
    pub stays: bool,
    /// Whether calls still compile, and pass arguments for each other.
    pub is_swapped: bool,
    pub old: Vec<String>,
    pub new: Vec<String>,
}

/// Which types and operations of two states are the same ones.
#[derive(Debug, Default)]
struct Pairing {
    /// Ids of the new state by those of the old one.
    types: BTreeMap<TypeId, TypeId>,
    operations: BTreeMap<String, String>,
    /// The new names of schemes by their old places.
    schemes: BTreeMap<String, String>,
}

/// The items of one state, in terms of the new one.
struct Items<'a> {
    api: &'a Api,
    /// The other state and the types of it, where this one is the old one.
    newer: Option<(&'a Api, &'a Pairing)>,
    facts: Vec<Fact>,
}

/// Paths of types: those of the new state, where it has the type.
struct Paths<'a> {
    api: &'a Api,
    newer: Option<(&'a Api, &'a Pairing)>,
    imports: Imports,
}

impl Scope for Paths<'_> {
    fn item(&self, id: TypeId) -> TokenStream {
        match self.newer.and_then(|(api, pairing)| Some((api, *pairing.types.get(&id)?))) {
            Some((api, id)) => path_in_model(api, id),
            None => path_in_model(self.api, id),
        }
    }

    fn imports(&self) -> &Imports {
        &self.imports
    }
}

impl<'a> Items<'a> {
    /// All items of a state.
    fn of(api: &'a Api, newer: Option<(&'a Api, &'a Pairing)>) -> Vec<Fact> {
        let mut items = Items { api, newer, facts: Vec::new() };
        items.types();
        items.operations();
        items.handles();
        items.facts
    }

    fn rust(&self, write: impl FnOnce(RustTypes<'_>) -> TokenStream) -> String {
        let paths = Paths { api: self.api, newer: self.newer, imports: Imports::new([]) };
        text(&write(RustTypes::new(self.api, &paths)))
    }

    fn value(&self, ty: TypeRef) -> String {
        self.rust(|types| types.value(ty))
    }

    fn type_key(&self, id: TypeId) -> String {
        match self.newer {
            Some((_, pairing)) => {
                pairing.types.get(&id).map_or_else(|| format!("gone {}", id.0), |id| id.0.to_string())
            }
            None => id.0.to_string(),
        }
    }

    fn add(&mut self, key: String, package: &str, path: String, pieces: Vec<Piece>, places: Vec<String>) {
        self.facts.push(Fact { key, package: package.to_owned(), path, pieces, places, call: None });
    }
}

/// What belongs to a call that the other state does not have goes and comes with it, for the same reason.
fn with_their_calls(facts: &mut [Fact], others: &BTreeSet<String>) {
    let calls = facts.iter().filter(|fact| fact.key.starts_with(CALL) && !others.contains(&fact.key));
    let calls: BTreeMap<String, Vec<String>> = calls.map(|fact| (fact.key.clone(), fact.places.clone())).collect();
    for fact in facts {
        if let Some(places) = fact.call.as_ref().and_then(|call| calls.get(call)) {
            fact.places.clone_from(places);
        }
    }
}

/// Compares the items of two states. Pairs are pointers of schemas and operations that are the same.
pub(super) fn compare(
    old: &Api,
    new: &Api,
    schemas: &BTreeMap<String, String>,
    operations: &[(String, String)],
) -> Vec<Moved> {
    let is_scheme = |at: &str| at.starts_with("/components/securitySchemes/");
    let schemes = schemas.iter().filter(|(old, _)| is_scheme(old));
    let called = |at: &str| pointer::segments(at).last().unwrap_or_default();
    let pairing = Pairing {
        types: pair_types(old, new, schemas),
        operations: operations.iter().cloned().collect(),
        schemes: schemes.map(|(old, new)| (old.clone(), called(new))).collect(),
    };
    let mut before = Items::of(old, Some((new, &pairing)));
    let mut after = Items::of(new, None);
    let keys = |facts: &[Fact]| -> BTreeSet<String> { facts.iter().map(|fact| fact.key.clone()).collect() };
    let (was, is) = (keys(&before), keys(&after));
    with_their_calls(&mut before, &is);
    with_their_calls(&mut after, &was);
    let mut others: BTreeMap<&str, &Fact> = after.iter().map(|fact| (fact.key.as_str(), fact)).collect();
    let (mut moved, mut without) = (Vec::new(), Vec::new());
    // A setter goes and comes with its field.
    let follows = |fact: &Fact, known: &BTreeSet<String>| {
        fact.key.contains(" setter ") && !known.contains(&fact.key.replacen(" setter ", " field ", 1))
    };
    for fact in &before {
        match others.remove(fact.key.as_str()) {
            Some(other) => moved.extend(changed(fact, other, &new.lock)),
            None if follows(fact, &is) => {}
            None => without.push(fact),
        }
    }
    // What has the name of something that is gone is what callers get instead.
    let mut fresh: BTreeMap<(&str, &str), &Fact> = BTreeMap::new();
    for fact in others.into_values().filter(|fact| !follows(fact, &was)) {
        if let Some(double) = fresh.insert((&fact.package, &fact.path), fact) {
            moved.push(added(double));
        }
    }
    for fact in without {
        match fresh.remove(&(fact.package.as_str(), fact.path.as_str())) {
            Some(other) => moved.extend(changed(fact, other, &new.lock)),
            None => moved.push(gone(fact)),
        }
    }
    moved.extend(fresh.into_values().map(added));
    moved
}

/// The items of a state with the places that they, or a part of their signature, come from.
pub(super) fn places(api: &Api) -> impl Iterator<Item = (Concerned, String)> {
    // What leads to operations is not about what they send and receive.
    let facts = Items::of(api, None).into_iter().filter(|fact| !fact.key.starts_with(GROUP));
    facts.flat_map(|Fact { key: _, package, path, pieces, places, call: _ }| {
        // A constructor and a call come from what they take, too.
        let all = places.into_iter().chain(pieces.into_iter().flat_map(|piece| piece.places));
        all.map(move |place| (Concerned { package: package.clone(), item: path.clone() }, place))
    })
}

/// Types that are the same: they are at the same place, or became the same place.
fn pair_types(old: &Api, new: &Api, schemas: &BTreeMap<String, String>) -> BTreeMap<TypeId, TypeId> {
    let mut pairs = BTreeMap::new();
    let mut taken = BTreeSet::new();
    let mut pair = |from: TypeId, to: TypeId| {
        if !pairs.contains_key(&from) && taken.insert(to) {
            pairs.insert(from, to);
        }
    };
    let named = |api: &Api, at: &str| {
        let found = api.schemas.get(at).map(|ty| ty.id);
        found.filter(|id| api[*id].shape.is_item())
    };
    // Where a type is written before where it is merged into another one.
    for is_origin in [true, false] {
        for (from, to) in schemas {
            let (Some(before), Some(after)) = (named(old, from), named(new, to)) else { continue };
            if !is_origin || (old[before].origin == *from && new[after].origin == *to) {
                pair(before, after);
            }
        }
    }
    let path = |api: &Api, id: TypeId| path_in_model(api, id).to_string();
    let items = |api: &Api| api.type_ids().filter(|id| api[*id].shape.is_item()).collect::<Vec<_>>();
    // What no schema alone is, such as an alternative with what all alternatives have, is where it was.
    let mut by_origin: BTreeMap<&str, Vec<TypeId>> = BTreeMap::new();
    items(new).into_iter().for_each(|id| by_origin.entry(&new[id].origin).or_default().push(id));
    for id in items(old) {
        let origin = moved_place(&old[id].origin, schemas);
        match by_origin.get(origin.as_str()).map(Vec::as_slice) {
            Some([only]) => pair(id, *only),
            Some(several) => {
                several.iter().filter(|other| path(new, **other) == path(old, id)).for_each(|other| pair(id, *other))
            }
            None => {}
        }
    }
    let by_path: BTreeMap<String, TypeId> = items(new).into_iter().map(|id| (path(new, id), id)).collect();
    for id in items(old) {
        if let Some(other) = by_path.get(&path(old, id)) {
            pair(id, *other);
        }
    }
    pairs
}

/// Where a place of the old document is in the new one: the schema around it may have moved.
fn moved_place(place: &str, schemas: &BTreeMap<String, String>) -> String {
    let mut way = pointer::way(place).into_iter().rev();
    let found = way.find_map(|around| Some((schemas.get(around)?, around.len())));
    found.map_or_else(|| place.to_owned(), |(to, end)| format!("{to}{}", &place[end..]))
}

fn joined(fact: &Fact) -> String {
    fact.pieces.iter().map(Piece::shown).collect::<String>().replace(", )", ")")
}

/// What the compiler of Rust sees of a signature: no names of arguments.
fn types(fact: &Fact) -> Vec<&str> {
    fact.pieces.iter().map(|piece| piece.text.as_str()).collect()
}

/// Whether an argument is where another one of its type was.
fn is_swapped(old: &Fact, new: &Fact) -> bool {
    let arguments = || old.pieces.iter().zip(&new.pieces);
    arguments().any(|(was, is)| {
        let others = arguments().filter(|(other, _)| other.text == was.text && other.name != was.name);
        was.name != is.name && others.into_iter().any(|(other, _)| other.name.is_some() && other.name == is.name)
    })
}

fn gone(fact: &Fact) -> Moved {
    let item = ItemChange {
        package: fact.package.clone(),
        old: Some(fact.path.clone()),
        new: None,
        before: Some(joined(fact)),
        after: None,
        breaks: true,
    };
    Moved { item, is_renamed: false, stays: false, is_swapped: false, old: fact.places.clone(), new: Vec::new() }
}

fn added(fact: &Fact) -> Moved {
    let item = ItemChange {
        package: fact.package.clone(),
        old: None,
        new: Some(fact.path.clone()),
        before: None,
        after: Some(joined(fact)),
        breaks: false,
    };
    Moved { item, is_renamed: false, stays: false, is_swapped: false, old: Vec::new(), new: fact.places.clone() }
}

fn changed(old: &Fact, new: &Fact, lock: &Lock) -> Option<Moved> {
    let (before, after) = (joined(old), joined(new));
    // What belongs to an item that has another name is not another change.
    if before == after && (old.path == new.path || is_member(old) && own_name(&old.path) == own_name(&new.path)) {
        return None;
    }
    let is_same = types(old) == types(new);
    let texts = |fact: &Fact| -> BTreeSet<String> { fact.pieces.iter().map(Piece::shown).collect() };
    let places = |fact: &Fact, known: &BTreeSet<String>| -> Vec<String> {
        let pieces = fact.pieces.iter().filter(|piece| !known.contains(&piece.shown()));
        let mut places: Vec<String> = pieces.flat_map(|piece| piece.places.clone()).collect();
        if places.is_empty() {
            places.clone_from(&fact.places);
        }
        places
    };
    let is_renamed = is_same && old.path != new.path;
    let stays = is_renamed && stays(&old.path, &new.path, lock);
    let item = ItemChange {
        package: old.package.clone(),
        old: Some(old.path.clone()),
        new: Some(new.path.clone()),
        before: Some(before),
        after: Some(after),
        breaks: !is_same || is_renamed && !stays,
    };
    let (before, after) = (places(old, &texts(new)), places(new, &texts(old)));
    Some(Moved { item, is_renamed, stays, is_swapped: is_same && is_swapped(old, new), old: before, new: after })
}

/// Whether callers may use an item by its old path, too: the steps in which the paths differ were given up, and have aliases.
fn stays(old: &str, new: &str, lock: &Lock) -> bool {
    let (was, is) = (steps(old), steps(new));
    let is_former = |was: &str, is: &str| {
        lock.former.iter().any(|(old, former)| last_step(old) == was && last_step(&former.name) == is)
    };
    was.len() == is.len() && was.iter().zip(&is).all(|(was, is)| was == is || is_former(was, is))
}

/// Whether an item's path begins with that of another item, which is listed, too.
fn is_member(fact: &Fact) -> bool {
    ["member ", "setter ", "answer ", "pages ", "wait ", "scope "].iter().any(|kind| fact.key.starts_with(kind))
}

/// The last name of a path.
fn own_name(path: &str) -> &str {
    path.rsplit([':', '.']).next().unwrap_or_default()
}
