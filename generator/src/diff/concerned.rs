//! Which Rust items a place of a document is about, where they stay as they are.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::Concerned;
use super::reach::component_of;
use super::rust;
use crate::document::target;
use crate::ir::Api;
use crate::pointer;

/// The items of a state by the places that they come from.
pub(super) struct Index<'a> {
    at: BTreeMap<String, BTreeSet<Concerned>>,
    root: &'a Value,
    /// Where components are used, by their pointers.
    sites: OnceCell<BTreeMap<&'a str, Vec<String>>>,
}

impl<'a> Index<'a> {
    pub fn of(api: &Api, root: &'a Value) -> Self {
        let mut at: BTreeMap<String, BTreeSet<Concerned>> = BTreeMap::new();
        for (item, place) in rust::places(api) {
            at.entry(place).or_default().insert(item);
        }
        Self { at, root, sites: OnceCell::new() }
    }

    /// The items of a place, or else of the nearest one around it. A component that is no item, such as a number, is where it is
    /// used. The whole document, all paths and all components are around everything, and about nothing.
    pub fn items(&self, place: &str) -> Vec<Concerned> {
        let mut found = BTreeSet::new();
        let mut open = vec![place.to_owned()];
        let mut seen: BTreeSet<String> = BTreeSet::new();
        while let Some(place) = open.pop() {
            let ends = place.match_indices('/').map(|(end, _)| end).chain([place.len()]).skip(3);
            let own = ends.collect::<Vec<_>>().into_iter().rev().find_map(|end| self.at.get(&place[..end]));
            found.extend(own.into_iter().flatten().cloned());
            let component = component_of(&place);
            if own.is_none() && component.starts_with("/components/") && seen.insert(component.to_owned()) {
                open.extend(self.sites().get(component).into_iter().flatten().cloned());
            }
        }
        found.into_iter().collect()
    }

    fn sites(&self) -> &BTreeMap<&'a str, Vec<String>> {
        self.sites.get_or_init(|| sites(self.root))
    }
}

/// Where the components of a document are used, by their pointers.
pub(super) fn sites(root: &Value) -> BTreeMap<&str, Vec<String>> {
    let mut sites = BTreeMap::new();
    read(String::new(), root, &mut sites);
    sites
}

/// Reads the references of a node.
fn read<'a>(at: String, node: &'a Value, sites: &mut BTreeMap<&'a str, Vec<String>>) {
    match node {
        Value::Object(map) => {
            if let Some(target) = target(node) {
                sites.entry(target).or_default().push(at.clone());
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
