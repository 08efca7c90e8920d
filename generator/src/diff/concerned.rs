//! Which Rust items a place of a document is about, where they stay as they are.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::State;
use super::change::Concerned;
use super::rust;
use crate::document::local_reference;
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
    read(&mut String::new(), root, &mut sites);
    sites
}

/// Reads the references of a node. Its pointer is what it was before, afterwards.
fn read(at: &mut String, node: &Value, sites: &mut BTreeMap<String, Vec<String>>) {
    let end = at.len();
    let mut below = |key: &str, child: &Value, at: &mut String| {
        if matches!(child, Value::Object(_) | Value::Array(_)) {
            pointer::push_segment(at, key);
            read(at, child, sites);
            at.truncate(end);
        }
    };
    match node {
        Value::Object(map) => {
            map.iter().for_each(|(key, child)| below(key, child, at));
            if let Some(target) = local_reference(node) {
                sites.entry(target.to_owned()).or_default().push(at.clone());
            }
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, child)| below(&index.to_string(), child, at));
        }
        _ => {}
    }
}
