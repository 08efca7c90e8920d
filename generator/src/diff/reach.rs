//! Which operations a place of a document matters to, and how stable it is for them.
//!
//! An operation, a parameter, a property or a component may each say how stable it is. The least that is said on the way from a
//! place to an operation counts: a preview in a stable operation is a preview.

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::ADDITIONAL_OPERATIONS;
use serde_json::Value;

use super::change::Tier;
use super::walk::tier;
use crate::document::local_reference;
use crate::ir::Method;
use crate::pointer;

/// The users of each component.
pub(super) struct Reach<'a> {
    root: &'a Value,
    /// Components and operations by the component that they refer to, with the least tier on the way to the reference.
    users: BTreeMap<String, BTreeSet<(String, Tier)>>,
    /// Method, path and tier by the pointer of each operation.
    operations: BTreeMap<String, (String, Tier)>,
}

impl<'a> Reach<'a> {
    pub fn of(root: &'a Value) -> Self {
        let mut reach = Self { root, users: BTreeMap::new(), operations: BTreeMap::new() };
        for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
            let at = pointer::join("/paths", &[path]);
            for (method, operation) in openapi_terms::operations(item) {
                let own = format!("{at}/{}", method.place());
                reach.operations.insert(own.clone(), (format!("{} {path}", method.as_str()), tier(operation)));
                reach.read(&own, operation, Tier::default());
            }
            let is_rest = |key: &String| Method::of_key(key).is_none() && key != ADDITIONAL_OPERATIONS;
            for (_, node) in item.as_object().into_iter().flatten().filter(|(key, _)| is_rest(key)) {
                reach.read(&at, node, Tier::default());
            }
        }
        for (section, components) in root.get("components").and_then(Value::as_object).into_iter().flatten() {
            for (name, component) in components.as_object().into_iter().flatten() {
                reach.read(&pointer::join("/components", &[section, name]), component, Tier::default());
            }
        }
        reach
    }

    /// Reads the references of a component or an operation. `around` is the least tier of what a node is in.
    fn read(&mut self, user: &str, node: &Value, around: Tier) {
        match node {
            Value::Object(map) => {
                let least = around.min(tier(node));
                if let Some(target) = local_reference(node) {
                    self.users.entry(pointer::holder(target).to_owned()).or_default().insert((user.to_owned(), least));
                }
                map.values().for_each(|child| self.read(user, child, least));
            }
            Value::Array(list) => list.iter().for_each(|child| self.read(user, child, around)),
            _ => {}
        }
    }

    /// The operations that a place matters to, in order, with the tier of the place in each: that of the most stable way.
    ///
    /// What is new has promised nothing yet: callers have the promises of what it is in.
    pub fn operations(&self, at: &str, is_new: bool) -> Vec<(String, Tier)> {
        let mut open = vec![(pointer::holder(at).to_owned(), self.least(at, is_new))];
        let mut seen: BTreeMap<String, Tier> = BTreeMap::new();
        let mut found: BTreeMap<String, Tier> = BTreeMap::new();
        while let Some((user, least)) = open.pop() {
            if seen.get(&user).is_some_and(|known| *known >= least) {
                continue;
            }
            seen.insert(user.clone(), least);
            let users = self.users.get(&user).into_iter().flatten();
            open.extend(users.map(|(user, tier)| (user.clone(), least.min(*tier))));
            for (route, tier) in self.operations_of(&user) {
                let tier = least.min(*tier);
                found.entry(route.clone()).and_modify(|known| *known = tier.max(*known)).or_insert(tier);
            }
        }
        found.into_iter().collect()
    }

    /// An operation. A path matters to all of its operations, and so does what it has for all of them.
    fn operations_of(&self, user: &str) -> Vec<&(String, Tier)> {
        match self.operations.get(user) {
            Some(operation) => vec![operation],
            None if user.starts_with("/paths/") => {
                let below = format!("{}/", pointer::item(user));
                let own = self.operations.range(below.clone()..).take_while(|(at, _)| at.starts_with(&below));
                own.map(|(_, operation)| operation).collect()
            }
            None => Vec::new(),
        }
    }

    /// The least tier of a place and of what it is in, as far as its component or operation.
    fn least(&self, at: &str, is_new: bool) -> Tier {
        let whole = pointer::holder(at).len();
        let mut way = pointer::way(at);
        if is_new {
            way.pop();
        }
        let nodes =
            way.into_iter().filter(|around| around.len() >= whole).filter_map(|around| self.root.pointer(around));
        nodes.map(tier).min().unwrap_or_default()
    }
}
