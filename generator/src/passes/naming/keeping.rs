//! The names of the last run, which stay.
//!
//! A claim says what its thing was called, and its scope keeps that name for it. What a thing is, is a key: the place of its
//! type or operation, and a step from there. A place that was moved has the key that it had, so that everything below it
//! is found again.

mod digest;
mod groups;
mod led;
mod moved;
mod record;

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::super::Tools;
use crate::document::operation_of;
use crate::ir::{Api, OperationId, Shape, TypeId};
use crate::lock::{Lock, steps, within};
use crate::names::scope::{Given, Kept};
use crate::pointer;

pub(crate) use digest::looks;
pub(super) use record::finish;

/// The names of the last run, and those of this one.
#[derive(Debug, Default)]
pub(crate) struct Keeping {
    old: Lock,
    new: Lock,
    /// Operations, components and types that were moved, with what they were. What is in them was moved with them.
    moved: HashMap<String, String>,
    /// What alternatives that are written in place are known by, since their positions say nothing.
    arms: HashMap<String, String>,
    types: HashMap<TypeId, Keys>,
    /// What has a name now.
    given: Vec<Given>,
    /// Names that nothing was left for but that they differ.
    pub(super) last_resorts: Vec<(String, String)>,
    /// Whether nothing is known yet of what was moved: what has no name may be something that has.
    is_first: bool,
}

/// What something is in the lock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Keys {
    /// The key in this run.
    now: String,
    /// The key in the last one.
    then: String,
    /// Whether the type or operation had a name in the last run.
    is_known: bool,
}

impl Keys {
    /// The keys of something in it.
    pub(super) fn child(&self, steps: &[&str]) -> Self {
        self.child_that_was(steps, steps)
    }

    /// The keys of something in it that was moved.
    pub(super) fn child_that_was(&self, steps: &[&str], then: &[&str]) -> Self {
        Self { now: below(&self.now, steps), then: below(&self.then, then), is_known: self.is_known }
    }
}

fn below(key: &str, steps: &[&str]) -> String {
    let mark = if key.starts_with('/') || key.contains("#/") { "" } else { "#" };
    pointer::join(&format!("{key}{mark}"), steps)
}

/// Finds what the API's things were called. What was moved in the documents is found by what it is.
pub(crate) fn begin(api: &mut Api, tools: &mut Tools<'_>) {
    let mut keeping = Keeping { old: std::mem::take(&mut api.lock), ..Keeping::default() };
    (keeping.arms, keeping.new.seen) = rayon::join(|| arms(api), || moved::evidence(api));
    keeping.moved = moved::find(api, &keeping, tools);
    let led = led::find(api, &keeping, tools);
    keeping.moved.extend(led);
    keeping.types = known_types(api, &keeping);
    tools.keeping = keeping;
    groups::keep(api, tools);
}

/// What types are in the lock. A type whose name has no other place any more is one of those that share it.
fn known_types(api: &Api, keeping: &Keeping) -> HashMap<TypeId, Keys> {
    let items = || api.type_ids().filter(|id| api[*id].shape.is_item());
    if keeping.old.types.is_empty() {
        return items().map(|id| (id, keeping.keys(&api[id].origin))).collect();
    }
    let mut merged: HashMap<&str, Vec<&str>> = HashMap::new();
    for gone in api.merged.keys() {
        merged.entry(api.stands_for(gone)).or_default().push(gone);
    }
    let mut types: HashMap<TypeId, Keys> = HashMap::new();
    let mut taken: HashSet<String> = HashSet::new();
    let mut open: Vec<(TypeId, Vec<String>)> = Vec::new();
    for id in items() {
        let origin = api[id].origin.as_str();
        let keys = keeping.keys(origin);
        // Another type of its shape may have been the one that had the name.
        let others = merged.get(origin).into_iter().flatten().map(|gone| keeping.keys(gone).then);
        let places: Vec<String> = [keys.then.clone()].into_iter().chain(others).collect();
        match places.iter().find(|key| keeping.old.types.contains_key(*key)).cloned() {
            Some(then) => {
                taken.insert(then.clone());
                types.insert(id, Keys { then, is_known: true, ..keys });
            }
            None => {
                types.insert(id, keys);
                open.push((id, places));
            }
        }
    }
    for (id, places) in open {
        let known = places.iter().find_map(|place| keeping.old.type_of(place).filter(|key| !taken.contains(key)));
        if let (Some(then), Some(keys)) = (known, types.get_mut(&id)) {
            taken.insert(then.clone());
            *keys = Keys { then, is_known: true, ..keys.clone() };
        }
    }
    types
}

/// What alternatives that are written in place are known by: what they look like.
fn arms(api: &Api) -> HashMap<String, String> {
    let mut arms = HashMap::new();
    for id in api.type_ids() {
        let Shape::Union(union) = &api[id].shape else { continue };
        let mut known: HashMap<String, usize> = HashMap::new();
        for arm in union.variants.iter().map(|variant| variant.ty.id).filter(|arm| !api[*arm].is_component()) {
            let looks = digest::text(&digest::shape(api, arm));
            let times = known.entry(looks.clone()).or_default();
            *times += 1;
            let step = if *times == 1 { format!("~{looks}") } else { format!("~{looks}.{times}") };
            arms.entry(api[arm].origin.clone()).or_insert(step);
        }
    }
    // So are those that another type of their shape stands for.
    let standing = standing(api);
    let is_union = |origin: &str| standing.get(origin).is_some_and(|id| matches!(api[*id].shape, Shape::Union(_)));
    for gone in api.merged.keys().filter(|gone| union_of(gone).is_some_and(is_union)) {
        if let Some(kept) = standing.get(gone.as_str()) {
            let looks = digest::text(&digest::shape(api, *kept));
            arms.entry(gone.clone()).or_insert_with(|| format!("~{looks}"));
        }
    }
    arms
}

/// The types that stand at origins: their own, and those of types that are gone because they stand for them.
fn standing(api: &Api) -> HashMap<&str, TypeId> {
    let own: HashMap<&str, TypeId> = api.type_ids().map(|id| (api[id].origin.as_str(), id)).collect();
    let gone = api.merged.keys().filter_map(|gone| Some((gone.as_str(), *own.get(api.stands_for(gone))?)));
    let gone: Vec<(&str, TypeId)> = gone.collect();
    own.into_iter().chain(gone).collect()
}

/// The place of the union that a place is an alternative of, if it is one.
fn union_of(origin: &str) -> Option<&str> {
    let (list, _) = origin.rsplit_once('/').filter(|(_, step)| step.bytes().all(|byte| byte.is_ascii_digit()))?;
    Some(["/oneOf", "/anyOf"].iter().find_map(|list_of| list.strip_suffix(list_of)).unwrap_or(list))
}

impl Keeping {
    /// The names of the last run, before anything is known of what was moved.
    pub(crate) fn of(lock: &Lock) -> Self {
        Self { old: lock.clone(), is_first: true, ..Self::default() }
    }

    /// Whether nothing is known yet of what was moved.
    pub(crate) fn is_first(&self) -> bool {
        self.is_first
    }

    /// The key of a place in the last run, and that of the type that it had.
    pub(crate) fn had(&self, origin: &str) -> Option<(String, String)> {
        if self.old.types.is_empty() {
            return None;
        }
        let then = self.keys(origin).then;
        let key = self.old.type_of(&then)?;
        Some((then, key))
    }

    /// What a place is in the lock: its operation or component, and the way from there.
    fn key(&self, origin: &str) -> (String, String) {
        let segments: Vec<&str> = origin.split('/').skip(1).collect();
        let (head, length) = match (operation_of(&segments), segments.as_slice()) {
            (Some((path, method, length)), _) => (format!("{} {}", method.as_str(), pointer::unescape(path)), length),
            (None, ["components", section, name, ..]) => (format!("/components/{section}/{name}"), 3),
            _ => return (origin.to_owned(), String::new()),
        };
        let mut end = segments[..length].iter().map(|segment| 1 + segment.len()).sum::<usize>();
        let mut rest = String::new();
        let mut is_part = false;
        for segment in &segments[length..] {
            end += 1 + segment.len();
            let step = match origin.get(..end).and_then(|prefix| self.arms.get(prefix)) {
                // The position of a part says nothing, either.
                _ if is_part || *segment == "allOf" => None,
                Some(step) => Some(Cow::Owned(pointer::escape(step))),
                None => Some(Cow::Borrowed(*segment)),
            };
            rest.extend(step.iter().flat_map(|step| ["/", step]));
            is_part = *segment == "allOf";
        }
        (head, rest)
    }

    fn keys(&self, origin: &str) -> Keys {
        let (head, rest) = self.key(origin);
        let now = if rest.is_empty() { head } else { within(&head, &rest) };
        Keys { then: self.then(&now), now, is_known: false }
    }

    /// What a key was. What is nearest to it counts, of all that was moved.
    fn then(&self, now: &str) -> String {
        // The path of an operation has slashes, too.
        let least = if now.starts_with('/') { 1 } else { now.find("#/").unwrap_or(now.len()) };
        let ends = now.rmatch_indices('/').map(|(end, _)| end).filter(|end| *end >= least);
        let heads = std::iter::once(now.len()).chain(ends).map(|end| now.split_at(end));
        let found = heads.filter(|_| !self.moved.is_empty()).find_map(|(head, rest)| {
            let was = self.moved.get(head.trim_end_matches('#'))?;
            Some(if rest.is_empty() { was.clone() } else { within(was, rest) })
        });
        found.unwrap_or_else(|| now.to_owned())
    }

    /// The keys of a type.
    pub(super) fn of_type(&self, id: TypeId) -> Keys {
        self.types.get(&id).cloned().unwrap_or_default()
    }

    /// The keys of an operation, or of a form of it.
    pub(super) fn of_operation(&self, api: &Api, id: OperationId) -> Keys {
        let operation = &api[id];
        let mut keys = self.keys(&operation.origin);
        if let Some(body) = operation.body.as_ref().filter(|_| operation.found.first.is_some()) {
            let media_type = body.media_type();
            keys.now = format!("{} {media_type}", keys.now);
            keys.then = format!("{} {media_type}", keys.then);
        }
        for names in operation.alternatives.iter().filter(|_| operation.found.first.is_some()) {
            let names = names.join(",");
            keys.now = format!("{} by {names}", keys.now);
            keys.then = format!("{} by {names}", keys.then);
        }
        keys.is_known = self.old.operations.contains_key(&keys.then);
        keys
    }

    /// The keys of something that is neither in a type nor in an operation.
    pub(super) fn of_api(&self, what: &str, name: &str) -> Keys {
        let now = format!("{what} {name}");
        Keys { then: self.moved.get(&now).unwrap_or(&now).clone(), now, is_known: false }
    }

    /// The keys of an alternative of a union: a component by its name, another by what it looks like.
    pub(super) fn of_arm(&self, api: &Api, union: TypeId, arm: TypeId) -> Keys {
        let owner = self.of_type(union);
        if api[arm].is_component() {
            let keys = self.keys(&api[arm].origin);
            // One that was written in place was known by what it looks like.
            let was = last(&keys.then);
            let was = if was.starts_with("~0") { pointer::unescape(was) } else { was.to_owned() };
            return owner.child_that_was(&["arms", last(&keys.now)], &["arms", &was]);
        }
        let step = self.arms.get(&api[arm].origin).cloned().unwrap_or_default();
        owner.child(&["arms", &step])
    }

    /// The keys of something that a type has because another type is a part of it.
    pub(super) fn of_part(&self, owner: TypeId, section: &str, api: &Api, part: TypeId) -> Keys {
        let keys = self.keys(&api[part].origin);
        self.of_type(owner).child_that_was(&[section, &keys.now], &[section, &keys.then])
    }

    /// What a member was called. What has no record is called as usual, unless it is new.
    pub(super) fn member(&self, keys: Keys, usual: Option<String>) -> Option<Kept> {
        let recorded = self.old.members.get(&keys.then).cloned();
        let is_recorded = recorded.is_some();
        let identifier = recorded.or_else(|| usual.clone().filter(|_| keys.is_known));
        Some(Kept { key: keys.now, old_key: keys.then, identifier, is_recorded, usual, is_member: true })
    }

    /// The method of an operation in the last run.
    pub(super) fn method(&self, keys: Keys) -> Option<Kept> {
        let call = self.old.operations.get(&keys.then);
        let identifier = call.and_then(|call| steps(call).pop());
        Some(of_record(keys, identifier))
    }

    /// The modules of a type in the last run, below its family's, and its name.
    pub(super) fn path(&self, api: &Api, id: TypeId) -> Option<(Vec<String>, Kept)> {
        let keys = self.of_type(id);
        let mut modules = record::modules(api, self.old.types.get(&keys.then)?);
        let identifier = modules.pop();
        Some((modules, of_record(keys, identifier)))
    }

    /// Remembers what has a name now.
    pub(super) fn record(&mut self, given: Vec<Given>) {
        self.given.extend(given.into_iter().filter(|given| given.kept.is_member));
    }
}

/// What is recorded elsewhere than with the members.
fn of_record(keys: Keys, identifier: Option<String>) -> Kept {
    let is_recorded = identifier.is_some();
    Kept { key: keys.now, old_key: keys.then, identifier, is_recorded, usual: None, is_member: false }
}

fn last(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or_default()
}
