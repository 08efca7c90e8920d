//! Which names were given up between two states of a lock, and can stay as other names of what had them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Former, Lock, last_step, steps};
use crate::names::Name;
use crate::names::reserved::PRELUDE;
use crate::names::scope::Kind;
use crate::pointer;

/// What has the credentials of an API: the way to them, as calls are written.
pub const BUILDER: &str = "builder().";

/// What the key of a way to say who calls begins with.
const SCHEME: &str = "scheme ";

/// What a type or an operation has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Member {
    /// A value of an enum.
    Value,
    /// A type of an operation: its request, its answers or its errors.
    Type,
    /// What a call takes: an argument or a setter.
    Input,
    /// A way to say who calls.
    Credential,
    /// A field, an alternative, or something else that has one name.
    Other,
}

impl Lock {
    /// What a member belongs to: the way to it, with the separator, and what it is. What is written in a type or an operation belongs
    /// to nothing but its own type.
    pub fn owner_of(&self, key: &str) -> Option<(String, Member)> {
        if key.starts_with(SCHEME) {
            return Some((BUILDER.to_owned(), Member::Credential));
        }
        key.rmatch_indices('/').take(3).find_map(|(end, _)| {
            let (owner, rest) = (key[..end].trim_end_matches('#'), pointer::segments(&key[end..]).collect::<Vec<_>>());
            let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
            let member = member(&rest)?;
            match (self.types.get(owner), self.operations.get(owner), member) {
                // A part of a struct is a field, and one of a form is given to the call.
                (Some(path), _, Member::Value) => Some((format!("{path}::"), member)),
                (Some(path), _, _) => Some((format!("{path}::"), Member::Other)),
                (_, Some(call), _) => Some((format!("{call}."), member)),
                _ => None,
            }
        })
    }

    /// What has another name than in an older lock, and can have both: the old and the new name, in full. What it is in has its name of
    /// now in both. Groups and modules count if they are said to, and of the others what has certain keys.
    pub fn renamed_since(&self, old: &Lock, groups: bool, is_meant: &dyn Fn(&str) -> bool) -> Vec<(String, String)> {
        let (groups, modules) = match groups {
            true => (self.groups_since(old), self.modules_since(old)),
            false => Default::default(),
        };
        let mut renamed: Vec<(String, String)> = modules.clone().into_iter().collect();
        for (was, is) in &groups {
            renamed.push((was.trim_end_matches('.').to_owned(), is.trim_end_matches('.').to_owned()));
            renamed.push((format!("{is}{}", handle(was)), format!("{is}{}", handle(is))));
        }
        let mut moved: BTreeSet<&str> = BTreeSet::new();
        for (key, call) in &self.operations {
            let Some(was) = old.operations.get(key) else { continue };
            let before = groups.get(prefix(was)).map_or(prefix(was), String::as_str);
            if before != prefix(call) {
                moved.insert(key);
            } else if last_step(was) != last_step(call) && is_meant(key) {
                renamed.push((format!("{before}{}()", last_step(was)), call.clone()));
            }
        }
        for (key, path) in self.types.iter().filter(|(key, _)| is_meant(key)) {
            let Some(was) = old.types.get(key).filter(|was| last_step(was) != last_step(path)) else { continue };
            if in_modules(prefix(was), &modules) == prefix(path) {
                renamed.push((format!("{}{}", prefix(path), last_step(was)), path.clone()));
            }
        }
        for (key, name) in self.members.iter().chain(&self.usual) {
            let was = old.members.get(key).or_else(|| old.usual.get(key)).filter(|was| *was != name);
            let (Some(was), Some((owner, member))) = (was, self.owner_of(key)) else { continue };
            let is_moved = key.split_once("#/").is_some_and(|(operation, _)| moved.contains(operation));
            if member != Member::Other && !is_moved && is_meant(key) {
                renamed.push((format!("{owner}{was}"), format!("{owner}{name}")));
            }
        }
        renamed
    }

    /// The groups whose operations are all in one group that was not there, by the ways to them.
    fn groups_since(&self, old: &Lock) -> BTreeMap<String, String> {
        let mut ways: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (key, call) in &self.operations {
            if let Some(was) = old.operations.get(key) {
                ways.entry(prefix(was)).or_default().insert(prefix(call));
            }
        }
        let is_there = |lock: &Lock, way: &str| lock.operations.values().any(|call| prefix(call) == way);
        let renamed = ways.into_iter().filter_map(|(was, is)| match is.into_iter().collect::<Vec<_>>().as_slice() {
            [is] if !was.is_empty()
                && *is != was
                && around(is) == around(was)
                && !is_there(self, was)
                && !is_there(old, is) =>
            {
                Some((was.to_owned(), (*is).to_owned()))
            }
            _ => None,
        });
        renamed.collect()
    }

    /// The modules of the model crate whose types are all in one module that was not there, by their paths. What a module is in has its
    /// name of now.
    fn modules_since(&self, old: &Lock) -> BTreeMap<String, String> {
        let mut paths: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (key, path) in &self.types {
            let Some(was) = old.types.get(key) else { continue };
            let (mut was, mut is) = (steps(was), steps(path));
            was.pop();
            is.pop();
            for (depth, step) in was.into_iter().enumerate() {
                let now = is.get(..=depth).map(|steps| steps.join("::")).unwrap_or_default();
                let around = is.iter().take(depth).cloned();
                paths.entry(around.chain([step]).collect::<Vec<_>>().join("::")).or_default().insert(now);
            }
        }
        let renamed = paths.into_iter().filter_map(|(was, is)| match is.into_iter().collect::<Vec<_>>().as_slice() {
            [is] if !is.is_empty() && *is != was && !self.has_module(&was) && !old.has_module(is) => {
                Some((was, is.clone()))
            }
            _ => None,
        });
        renamed.collect()
    }

    /// Whether types of the model crate are in a module.
    pub fn has_module(&self, path: &str) -> bool {
        self.types.values().any(|ty| is_in_module(ty, path))
    }

    /// Lets callers use names that were given up in a version.
    pub fn give_up(&mut self, renamed: Vec<(String, String)>, since: &str) {
        for (old, new) in renamed {
            self.follow(&old, &new);
            self.former.remove(&new);
            self.former.insert(old, Former { name: new, since: since.to_owned() });
        }
    }
}

/// What the rest of a key says, after the key of the type or the operation.
fn member(rest: &[&str]) -> Option<Member> {
    match rest {
        ["enum", _] => Some(Member::Value),
        ["request" | "responses" | "responses/errors"] => Some(Member::Type),
        ["parameters", _, _] | ["parts", _] => Some(Member::Input),
        ["extra"] | ["properties" | "arms" | "shared", _] => Some(Member::Other),
        _ => None,
    }
}

/// What comes before the last step of a name: `fleet::`, or `fleet().outputs().`.
pub fn prefix(name: &str) -> &str {
    let end = name.trim_end_matches("()").rfind([':', '.']).map_or(0, |at| at + 1);
    &name[..end]
}

/// Whether a type of the model crate is in a module.
pub fn is_in_module(ty: &str, module: &str) -> bool {
    ty.strip_prefix(module).is_some_and(|rest| rest.starts_with("::"))
}

/// A way to a type, as `fleet::outputs::` is, with the names that modules have now.
fn in_modules(way: &str, modules: &BTreeMap<String, String>) -> String {
    let mut now = String::new();
    for step in steps(way) {
        let path = format!("{now}{step}");
        now = format!("{}::", modules.get(&path).unwrap_or(&path));
    }
    now
}

/// What is around a group: the way to its family.
fn around(way: &str) -> &str {
    prefix(way.trim_end_matches('.'))
}

/// The type of a group, by the way to it.
fn handle(way: &str) -> String {
    let name = Kind::Group.parse(last_step(way.trim_end_matches('.')));
    let ty = Kind::Type.print(&name);
    let is_taken = PRELUDE.contains(&ty.as_str());
    if is_taken { Kind::Type.print(&name.join(&Name::new("group"))) } else { ty }
}
