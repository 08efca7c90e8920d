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

/// How far references and parts are followed.
const FAR: usize = 32;

/// The keys that types have now, with those of before that lead to them.
pub(super) fn find(api: &Api, keeping: &Keeping, tools: &mut Tools<'_>) -> HashMap<String, String> {
    let Some(root) = tools.root else { return HashMap::new() };
    let items = || api.type_ids().filter(|id| api[*id].shape.is_item());
    let keys: HashMap<TypeId, (String, String)> =
        items().map(|id| (id, keeping.keys(&api[id].origin))).map(|(id, keys)| (id, (keys.now, keys.then))).collect();
    let merged: BTreeSet<String> = api.merged.keys().map(|gone| keeping.keys(gone).then).collect();
    let there: BTreeSet<&String> = keys.values().map(|(_, then)| then).chain(&merged).collect();
    let gone: Vec<&String> = keeping.old.types.keys().filter(|key| !there.contains(key)).collect();
    let known = |then: &String| keeping.old.types.contains_key(then);
    let mut fresh: BTreeMap<&String, TypeId> =
        keys.iter().filter(|(_, (_, then))| !known(then)).map(|(id, (now, _))| (now, *id)).collect();
    if gone.is_empty() || fresh.is_empty() {
        return HashMap::new();
    }
    let way = Way::of(api, keeping, root);
    let mut found: Vec<(TypeId, String, String)> = Vec::new();
    for key in &gone {
        let Some(now) = way.end(key) else { continue };
        if let Some((now, id)) = fresh.remove_entry(&now) {
            found.push((id, now.clone(), (*key).clone()));
        }
    }
    let taken: BTreeSet<&String> = found.iter().map(|(_, _, then)| then).collect();
    let written: Vec<&String> = gone.into_iter().filter(|key| !taken.contains(key)).collect();
    let seen = moved::in_place(api, keeping, &written, &fresh);
    found.extend(seen.into_iter().filter_map(|(now, then)| Some((*fresh.get(&now)?, now, then))));
    for (id, now, was) in &found {
        let name = keeping.old.types.get(was).cloned().unwrap_or_default();
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

    /// What is at the end of the way from an old key, as a key of now.
    fn end(&self, key: &str) -> Option<String> {
        let (head, rest) = match key.split_once("#/") {
            Some((operation, rest)) => (operation, format!("/{rest}")),
            None => {
                let (component, rest) = key.split_at(pointer::holder(key).len());
                (component, rest.to_owned())
            }
        };
        let head = self.heads.get(head).map_or(head, String::as_str);
        let steps: Vec<String> = pointer::segments(&rest).collect();
        let end = self.walk(&self.followed(head)?, &steps, FAR)?;
        // Another type of its shape may stand for it.
        Some(self.keeping.keys(self.api.merged.get(&end).unwrap_or(&end)).now)
    }

    fn walk(&self, at: &str, steps: &[String], far: usize) -> Option<String> {
        let [step, rest @ ..] = steps else { return Some(at.to_owned()) };
        let far = far.checked_sub(1)?;
        let node = self.root.pointer(at)?;
        let arm = || self.arm(at, node, step);
        let child = pointer::push(at, step);
        let next = if self.root.pointer(&child).is_some() { Some(child) } else { arm() };
        let found = next.and_then(|next| self.walk(&self.followed(&next)?, rest, far));
        // A part may have it, of a schema or of its properties.
        found.or_else(|| {
            let parts = node.get("allOf").and_then(Value::as_array).map_or(0, Vec::len);
            let mut parts = (0..parts).map(|index| pointer::join(at, &["allOf", &index.to_string()]));
            parts.find_map(|part| self.walk(&self.followed(&part)?, steps, far))
        })
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
