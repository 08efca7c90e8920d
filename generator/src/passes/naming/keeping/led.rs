//! Types that are written elsewhere now, and that the places of before still lead to.
//!
//! A type that was written in place may be a component now, or in another part of what it is in: from its old place, references
//! and parts lead to it. A component may be written in place now: it is the one that had its shape and its users.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::Value;

use super::super::super::Tools;
use super::{Keeping, digest, moved};
use crate::diagnostic::Severity;
use crate::document::local_reference;
use crate::ir::{Api, TypeId};
use crate::pointer;

/// How far references are followed.
const FAR: usize = 32;

/// The keys that types have now, with those of before that lead to them.
pub(super) fn find(api: &Api, keeping: &Keeping, tools: &mut Tools<'_>) -> HashMap<String, String> {
    let Some(root) = tools.root else { return HashMap::new() };
    let items = || api.type_ids().filter(|id| api[*id].shape.is_item());
    let keys: HashMap<TypeId, (String, String)> =
        items().map(|id| (id, keeping.keys(&api[id].origin))).map(|(id, keys)| (id, (keys.now, keys.then))).collect();
    let merged: BTreeSet<String> = api.merged.keys().map(|gone| keeping.keys(gone).then).collect();
    let there: BTreeSet<&String> = keys.values().map(|(_, then)| then).chain(&merged).collect();
    let places = keeping.old.types.keys().chain(keeping.old.shared.keys());
    let gone: Vec<&String> = places.filter(|key| !there.contains(key)).collect();
    let known = |then: &String| keeping.old.type_of(then).is_some();
    let mut fresh: BTreeMap<&String, TypeId> =
        keys.iter().filter(|(_, (_, then))| !known(then)).map(|(id, (now, _))| (now, *id)).collect();
    if gone.is_empty() || fresh.is_empty() {
        return HashMap::new();
    }
    let way = Way::of(api, keeping, root);
    let mut found: Vec<(TypeId, String, String)> = Vec::new();
    for key in &gone {
        let ends = way.ends(key);
        if let Some((now, id)) = ends.iter().find_map(|now| fresh.remove_entry(now)) {
            found.push((id, now.clone(), (*key).clone()));
        }
    }
    let taken: BTreeSet<&String> = found.iter().map(|(_, _, then)| then).collect();
    let mut written: Vec<&String> = gone.into_iter().filter(|key| !taken.contains(key)).collect();
    // What uses a component may be written in place as well.
    loop {
        let inner: Vec<(TypeId, &str)> = found.iter().map(|(id, _, then)| (*id, then.as_str())).collect();
        let seen = moved::in_place(api, keeping, &written, &fresh, &inner);
        if seen.is_empty() {
            break;
        }
        for (now, then) in seen {
            written.retain(|key| **key != then);
            found.extend(fresh.remove(&now).map(|id| (id, now, then)));
        }
    }
    for (id, now, was) in &found {
        let known = keeping.old.type_of(was).and_then(|key| keeping.old.types.get(&key));
        let name = known.cloned().unwrap_or_default();
        let message = format!("`{now}` was `{was}`: it keeps the name `{name}`");
        tools.find(Severity::Note, &api[*id].origin, message, Some("`rename` gives it another name"));
    }
    found.into_iter().map(|(_, now, then)| (now, then)).collect()
}

/// The ways from old places through a document.
struct Way<'a> {
    api: &'a Api,
    keeping: &'a Keeping,
    root: &'a Value,
    /// The pointers of operations, and of what was moved, by what the lock calls them.
    heads: HashMap<String, String>,
}

impl<'a> Way<'a> {
    fn of(api: &'a Api, keeping: &'a Keeping, root: &'a Value) -> Self {
        let operations = api.documented().map(|operation| {
            let keys = keeping.keys(&operation.origin);
            (keys.then, operation.origin.clone())
        });
        let mut heads: HashMap<String, String> = operations.collect();
        let components = keeping.moved.iter().filter(|(now, _)| now.starts_with('/'));
        heads.extend(components.map(|(now, then)| (then.clone(), now.clone())));
        Self { api, keeping, root, heads }
    }

    /// What is at the ends of the ways from an old key, as keys of now.
    fn ends(&self, key: &str) -> Vec<String> {
        let (head, rest) = match key.split_once("#/") {
            Some((operation, rest)) => (operation, format!("/{rest}")),
            None => {
                let (component, rest) = key.split_at(pointer::holder(key).len());
                (component, rest.to_owned())
            }
        };
        let head = self.heads.get(head).map_or(head, String::as_str);
        let steps: Vec<String> = pointer::segments(&rest).collect();
        let mut ends = Vec::new();
        self.walk(head, &steps, &mut BTreeSet::new(), &mut ends);
        // Another type of its shape may stand for it.
        ends.iter().map(|end| self.keeping.keys(self.api.stands_for(end)).now).collect()
    }

    /// Follows a way from a place, with all that it parts into. What was passed before with as many steps to go is passed once.
    fn walk(&self, at: &str, steps: &[String], passed: &mut BTreeSet<(String, usize)>, ends: &mut Vec<String>) {
        let Some(at) = self.followed(at).filter(|at| passed.insert((at.clone(), steps.len()))) else { return };
        let (Some(node), [step, rest @ ..]) = (self.root.pointer(&at), steps) else { return ends.push(at) };
        let at = at.as_str();
        let arm = || self.arm(at, node, step);
        let child = pointer::push(at, step);
        let next = if self.root.pointer(&child).is_some() { Some(child) } else { arm() };
        if let Some(next) = next {
            self.walk(&next, rest, passed, ends);
        }
        // Parts may have it, of a schema or of its properties.
        let parts = node.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
        for index in 0..parts {
            self.walk(&pointer::join(at, &["allOf", &index.to_string()]), steps, passed, ends);
        }
    }

    /// The alternative that looks like one of before.
    fn arm(&self, at: &str, node: &Value, step: &str) -> Option<String> {
        let arms = node.as_array().filter(|_| step.starts_with('~'))?.len();
        let mut arms = (0..arms).map(|index| pointer::push(at, index.to_string()));
        arms.find(|arm| match self.keeping.arms.get(arm) {
            Some(looks) => looks == step,
            None => {
                let component = self.followed(arm).and_then(|at| self.api.schemas.get(&at));
                component.is_some_and(|ty| step == format!("~{}", digest::text(&digest::shape(self.api, ty.id))))
            }
        })
    }

    /// Where the node is that a place means.
    fn followed(&self, at: &str) -> Option<String> {
        let mut at = at.to_owned();
        for _ in 0..FAR {
            let Some(target) = local_reference(self.root.pointer(&at)?) else { return Some(at) };
            at = target.to_owned();
        }
        None
    }
}
