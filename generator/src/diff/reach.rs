//! Which operations a place of a document matters to.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::change::Tier;
use super::walk::tier;
use crate::document::target;
use crate::ir::Method;
use crate::pointer;

/// The users of each component.
pub(super) struct Reach {
    /// Components and operations by the component that they refer to.
    users: BTreeMap<String, BTreeSet<String>>,
    /// Method, path and tier by the pointer of each operation.
    operations: BTreeMap<String, (String, Tier)>,
}

impl Reach {
    pub fn of(root: &Value) -> Self {
        let mut reach = Self { users: BTreeMap::new(), operations: BTreeMap::new() };
        for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
            let at = pointer::join("/paths", &[path]);
            for (key, operation) in item.as_object().into_iter().flatten() {
                let own = pointer::push(&at, key);
                match Method::of_key(key) {
                    Some(method) => {
                        let route = format!("{} {path}", method.as_str());
                        reach.operations.insert(own.clone(), (route, tier(operation)));
                        reach.read(&own, operation);
                    }
                    None => reach.read(&at, operation),
                }
            }
        }
        for (section, components) in root.get("components").and_then(Value::as_object).into_iter().flatten() {
            for (name, component) in components.as_object().into_iter().flatten() {
                reach.read(&pointer::join("/components", &[section, name]), component);
            }
        }
        reach
    }

    /// Reads the references of a component or an operation.
    fn read(&mut self, user: &str, node: &Value) {
        match node {
            Value::Object(map) => {
                if let Some(target) = target(node) {
                    self.users.entry(component_of(target).to_owned()).or_default().insert(user.to_owned());
                }
                map.values().for_each(|child| self.read(user, child));
            }
            Value::Array(list) => list.iter().for_each(|child| self.read(user, child)),
            _ => {}
        }
    }

    /// The operations that a place matters to, in order.
    pub fn operations(&self, at: &str) -> Vec<(String, Tier)> {
        let mut open = vec![component_of(at).to_owned()];
        let mut seen = BTreeSet::new();
        let mut found = BTreeSet::new();
        while let Some(user) = open.pop() {
            if !seen.insert(user.clone()) {
                continue;
            }
            open.extend(self.users.get(&user).into_iter().flatten().cloned());
            match self.operations.get(&user) {
                Some(operation) => {
                    found.insert(operation.clone());
                }
                // A path matters to all of its operations, and so does what it has for all of them.
                None if user.starts_with("/paths/") => {
                    let item = user.match_indices('/').nth(2).map_or(user.as_str(), |(end, _)| &user[..end]);
                    let below = format!("{item}/");
                    let own = self.operations.range(below.clone()..).take_while(|(at, _)| at.starts_with(&below));
                    found.extend(own.map(|(_, operation)| operation.clone()));
                }
                None => {}
            }
        }
        found.into_iter().collect()
    }
}

/// The component or operation that a place is in.
fn component_of(at: &str) -> &str {
    match at.match_indices('/').nth(3) {
        Some((end, _)) => &at[..end],
        None => at,
    }
}
