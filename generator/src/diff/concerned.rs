//! Which Rust items a place of a document is about, where they stay as they are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::State;
use super::change::Concerned;
use super::rust;
use crate::document::target;
use crate::pointer;

/// The items of a state by the places that they come from.
pub(super) struct Index<'a> {
    at: BTreeMap<String, BTreeSet<Concerned>>,
    state: &'a State,
}

impl<'a> Index<'a> {
    pub fn of(state: &'a State) -> Self {
        let mut at: BTreeMap<String, BTreeSet<Concerned>> = BTreeMap::new();
        for (item, place) in rust::places(&state.api) {
            at.entry(place).or_default().insert(item);
        }
        Self { at, state }
    }

    /// The items of a place, or else of the nearest one around it. A component that is not an item, such as a number, is where it is
    /// used. The whole document, all paths and all components are around everything, and about nothing.
    pub fn items(&self, place: &str) -> Vec<Concerned> {
        let mut found = BTreeSet::new();
        let mut open = vec![place.to_owned()];
        let mut seen: BTreeSet<String> = BTreeSet::new();
        while let Some(place) = open.pop() {
            let own = pointer::way(&place).into_iter().skip(3).rev().find_map(|around| self.at.get(around));
            found.extend(own.into_iter().flatten().cloned());
            let component = pointer::holder(&place);
            if own.is_none() && component.starts_with("/components/") && seen.insert(component.to_owned()) {
                open.extend(self.state.sites().get(component).into_iter().flatten().cloned());
            }
        }
        found.into_iter().collect()
    }
}

/// Where the components of a document are used, by their pointers.
pub(super) fn sites(root: &Value) -> BTreeMap<String, Vec<String>> {
    let mut sites = BTreeMap::new();
    read(String::new(), root, &mut sites);
    sites
}

/// Reads the references of a node.
fn read(at: String, node: &Value, sites: &mut BTreeMap<String, Vec<String>>) {
    match node {
        Value::Object(map) => {
            if let Some(target) = target(node) {
                sites.entry(target.to_owned()).or_default().push(at.clone());
            }
            map.iter().for_each(|(key, child)| read(pointer::push(&at, key), child, sites));
        }
        Value::Array(list) => {
            list.iter()
                .enumerate()
                .for_each(|(index, child)| read(pointer::push(&at, index.to_string()), child, sites));
        }
        _ => {}
    }
}
