//! Which Rust items a place of a document is about, where they stay as they are.

use std::collections::{BTreeMap, BTreeSet};

use super::change::Concerned;
use super::rust;
use crate::ir::Api;

/// The items of a state by the places that they come from.
pub(super) struct Index {
    at: BTreeMap<String, BTreeSet<Concerned>>,
}

impl Index {
    pub fn of(api: &Api) -> Self {
        let mut at: BTreeMap<String, BTreeSet<Concerned>> = BTreeMap::new();
        for (item, place) in rust::places(api) {
            at.entry(place).or_default().insert(item);
        }
        Self { at }
    }

    /// The items of a place, or else of the nearest one around it. The whole document, all paths and all components are around
    /// everything, and about nothing.
    pub fn items(&self, place: &str) -> Vec<Concerned> {
        let ends = place.match_indices('/').map(|(end, _)| end).chain([place.len()]).skip(3);
        let found = ends.collect::<Vec<_>>().into_iter().rev().find_map(|end| self.at.get(&place[..end]));
        found.into_iter().flatten().cloned().collect()
    }
}
