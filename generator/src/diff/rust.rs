//! The Rust items of two states, as callers write and see them.
//!
//! A settled API is taken apart field by field, without `..`: what it is given later has to be decided about here.

mod operations;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use super::change::ItemChange;
use crate::emit::imports::Imports;
use crate::emit::rust_type::{RustTypes, Scope, path_in_model};
use crate::format::text;
use crate::ir::{Api, TypeId, TypeRef};

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
}

/// A piece of a signature.
#[derive(Clone, Debug)]
struct Piece {
    text: String,
    places: Vec<String>,
}

impl Piece {
    fn new(text: String, places: Vec<String>) -> Self {
        Self { text, places }
    }
}

/// An item that changed, with the places of both documents that may be the reason.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    pub item: ItemChange,
    pub old: Vec<String>,
    pub new: Vec<String>,
}

/// Which types and operations of two states are the same ones.
#[derive(Debug, Default)]
struct Pairing {
    /// Ids of the new state by those of the old one.
    types: BTreeMap<TypeId, TypeId>,
    operations: BTreeMap<String, String>,
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
        self.facts.push(Fact { key, package: package.to_owned(), path, pieces, places });
    }
}

/// Compares the items of two states. Pairs are pointers of schemas and operations that are the same.
pub(super) fn compare(
    old: &Api,
    new: &Api,
    schemas: &BTreeMap<String, String>,
    operations: &[(String, String)],
) -> Vec<Moved> {
    let pairing = Pairing { types: pair_types(old, new, schemas), operations: operations.iter().cloned().collect() };
    let before = Items::of(old, Some((new, &pairing)));
    let after = Items::of(new, None);
    let mut others: BTreeMap<&str, &Fact> = after.iter().map(|fact| (fact.key.as_str(), fact)).collect();
    let mut moved = Vec::new();
    let keys = |facts: &[Fact]| -> BTreeSet<String> { facts.iter().map(|fact| fact.key.clone()).collect() };
    let (was, is) = (keys(&before), keys(&after));
    // A setter goes and comes with its field.
    let follows = |fact: &Fact, known: &BTreeSet<String>| {
        fact.key.contains(" setter ") && !known.contains(&fact.key.replacen(" setter ", " field ", 1))
    };
    for fact in &before {
        match others.remove(fact.key.as_str()) {
            Some(other) => moved.extend(changed(fact, other)),
            None if follows(fact, &is) => {}
            None => moved.push(gone(fact)),
        }
    }
    moved.extend(others.into_values().filter(|fact| !follows(fact, &was)).map(added));
    moved
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
    let by_path: BTreeMap<String, TypeId> =
        new.type_ids().filter(|id| new[*id].shape.is_item()).map(|id| (path(new, id), id)).collect();
    for id in old.type_ids().filter(|id| old[*id].shape.is_item()) {
        if let Some(other) = by_path.get(&path(old, id)) {
            pair(id, *other);
        }
    }
    pairs
}

fn joined(fact: &Fact) -> String {
    fact.pieces.iter().map(|piece| piece.text.as_str()).collect::<String>().replace(", )", ")")
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
    Moved { item, old: fact.places.clone(), new: Vec::new() }
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
    Moved { item, old: Vec::new(), new: fact.places.clone() }
}

fn changed(old: &Fact, new: &Fact) -> Option<Moved> {
    let (before, after) = (joined(old), joined(new));
    // What belongs to an item that has another name is not another change.
    if before == after && (old.path == new.path || is_member(old) && own_name(&old.path) == own_name(&new.path)) {
        return None;
    }
    let texts = |fact: &Fact| -> BTreeSet<String> { fact.pieces.iter().map(|piece| piece.text.clone()).collect() };
    let places = |fact: &Fact, known: &BTreeSet<String>| -> Vec<String> {
        let pieces = fact.pieces.iter().filter(|piece| !known.contains(&piece.text));
        let mut places: Vec<String> = pieces.flat_map(|piece| piece.places.clone()).collect();
        if places.is_empty() {
            places.clone_from(&fact.places);
        }
        places
    };
    let item = ItemChange {
        package: old.package.clone(),
        old: Some(old.path.clone()),
        new: Some(new.path.clone()),
        before: Some(before),
        after: Some(after),
        breaks: true,
    };
    Some(Moved { item, old: places(old, &texts(new)), new: places(new, &texts(old)) })
}

/// Whether an item's path begins with that of another item, which is listed, too.
fn is_member(fact: &Fact) -> bool {
    ["member ", "setter ", "answer ", "pages ", "wait ", "scope "].iter().any(|kind| fact.key.starts_with(kind))
}

/// The last name of a path.
fn own_name(path: &str) -> &str {
    path.rsplit([':', '.']).next().unwrap_or_default()
}
