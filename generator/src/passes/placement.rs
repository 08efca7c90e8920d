//! Which file of the model crate a type is printed in.
//!
//! Kibana's document, as published, has 1,000 components that say nothing about groups; one file of all of them has 70,000
//! lines. Without an `api.toml`, a type that the operations of one group use alone stands in that group's file, and the
//! shared ones stay together.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, GroupId, References, TypeId};

/// Moves types that one group uses alone to the file of that group.
pub(super) fn place(api: &mut Api) {
    if api.settings.is_curated {
        return;
    }
    let mut users: BTreeMap<TypeId, BTreeSet<GroupId>> = BTreeMap::new();
    for group in api.group_ids() {
        for id in used_by(api, group) {
            users.entry(id).or_default().insert(group);
        }
    }
    for id in api.type_ids() {
        let group = match users.get(&id).map(|groups| groups.iter().copied().collect::<Vec<_>>()).as_deref() {
            Some([only]) if api[*only].family == api[id].family => Some(*only),
            _ => None,
        };
        api[id].group = group;
    }
}

/// The types that the operations of a group mention, and those that these are made of.
fn used_by(api: &Api, group: GroupId) -> BTreeSet<TypeId> {
    let mut roots: Vec<TypeId> = Vec::new();
    for id in &api[group].operations {
        api[*id].each_reference(&mut |ty| roots.push(ty.id));
    }
    api.reachable(roots)
}
