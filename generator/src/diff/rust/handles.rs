//! Items of the client crate that operations share, or that one of them has as a whole: what leads to a group, and types that callers
//! can name without one of their variants or methods.

use super::{GROUP, Items, Piece};
use crate::emit::client::{module, module_of_family, way};
use crate::emit::ident;
use crate::ir::{Api, Group, GroupId, Name, Operation, Success};

impl Items<'_> {
    pub(super) fn handles(&mut self) {
        let (api, package) = (self.api, self.api.settings.crates.client.clone());
        for group in api.group_ids().map(|id| &api[id]).filter(|group| !api.is_own(group)) {
            let Some(first) = group.operations.first().map(|id| &api[*id]) else { continue };
            let way = way(api, first);
            let Some((handle, _)) = way.rsplit_once("().") else { continue };
            // Whatever becomes of a group becomes of each of its operations.
            self.add(self.group_key(group), &package, handle.to_owned(), Vec::new(), vec![first.origin.clone()]);
        }
        for family in api.family_ids() {
            let of_family = |operation: &&Operation| api[operation.group].family == family;
            let mut headers = api.operations.iter().filter(of_family).flat_map(|operation| &operation.answer_headers);
            let Some(first) = headers.next().filter(|_| !api[family].headers.headers.is_empty()) else { continue };
            let name = format!("{}::{}", module_of_family(api, family), ident::pascal(&api[family].headers.name));
            let places = vec![first.header.origin.clone()];
            let pieces = vec![Piece::new("trait".to_owned(), places.clone())];
            self.add(format!("headers {}", api[family].name), &package, name, pieces, places);
        }
        for operation in api.operations.iter().filter(|operation| operation.found.first.is_none()) {
            if let Success::ByStatus { name, variants: _ } = &operation.success {
                self.whole("answers", operation, name);
            }
        }
        for set in api.error_sets.iter().filter(|set| !set.variants.is_empty()) {
            if let Some(id) = set.operation {
                self.whole("errors", &api[id], &set.name);
            }
        }
    }

    /// A type of the answers of an operation.
    fn whole(&mut self, kind: &str, operation: &Operation, name: &Name) {
        let path = format!("{}::{}", module(self.api, &self.api[operation.group]), ident::pascal(name));
        let (key, package) = (format!("{kind} of {}", self.key_of(operation)), self.api.settings.crates.client.clone());
        let responses = vec![format!("{}/responses", operation.origin)];
        let pieces = vec![Piece::new(format!("enum of {kind}"), responses.clone())];
        self.add(key, &package, path, pieces, responses);
    }

    /// A group is the one of the same name, or the one that has all of its operations.
    fn group_key(&self, group: &Group) -> String {
        let key = |family: &Name, name: &Name| format!("{GROUP}{family} {name}");
        let same = key(&self.api[group.family].name, &group.name);
        let Some((newer, pairing)) = self.newer else { return same };
        let is_there = |id: &GroupId| !newer[*id].operations.is_empty();
        let known = |id: &GroupId| key(&newer[newer[*id].family].name, &newer[*id].name);
        if newer.group_ids().filter(is_there).any(|id| known(&id) == same) {
            return same;
        }
        let origins = group.operations.iter().map(|id| &self.api[*id].origin);
        let new = |origin: &String| {
            let origin = pairing.operations.get(origin)?;
            newer.operations.iter().find(|operation| operation.origin == *origin).map(|operation| operation.group)
        };
        let mut groups: Vec<GroupId> = origins.filter_map(new).collect();
        groups.dedup();
        match groups.as_slice() {
            [only] if !newer.is_own(&newer[*only]) && self.is_new(newer, *only) => known(only),
            _ => same,
        }
    }

    /// Whether this state has no group of the name that one of the other state has.
    fn is_new(&self, newer: &Api, id: GroupId) -> bool {
        let (family, name) = (&newer[newer[id].family].name, &newer[id].name);
        let mut groups = self.api.group_ids().map(|id| &self.api[id]).filter(|group| !group.operations.is_empty());
        !groups.any(|group| group.name == *name && self.api[group.family].name == *family)
    }
}
