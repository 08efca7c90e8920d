//! Where else the change may be that moves an item: behind references, in parts of an `allOf`, and in twins.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::diff::State;
use crate::diff::node::references;
use crate::document::resolved;
use crate::pointer;

/// How many steps lead from an item to its change at most.
const STEPS: usize = 8;

/// The ways from place to place in one document.
pub(super) struct Trail<'a> {
    state: &'a State,
    /// Places whose types are one type since they have one shape, with the place that it is called after.
    twins: BTreeMap<&'a str, &'a str>,
    /// All places of each of these types.
    classes: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Trail<'a> {
    pub fn of(state: &'a State) -> Self {
        let mut trail = Self { state, twins: BTreeMap::new(), classes: BTreeMap::new() };
        for (gone, kept) in &state.api.merged {
            let class = trail.classes.entry(kept).or_insert_with(|| vec![kept.as_str()]);
            class.push(gone);
            trail.twins.extend([(gone.as_str(), kept.as_str()), (kept.as_str(), kept.as_str())]);
        }
        trail
    }

    /// What is found at the nearest places, step by step. Only if nothing is, what is around a place is one with its twins, too: a
    /// field is in a type that is not another one any more. And then, what uses a component: nothing may be left that does.
    pub fn find(&self, places: &[String], found: &dyn Fn(&str) -> Vec<usize>) -> Option<Vec<usize>> {
        let next = |place: &str| self.next(place);
        let follow = |open: Vec<String>| follow(open, places, &next, found);
        let around = |place: &String| {
            let around = pointer::way(place).into_iter().rev().skip(1);
            let twins = around.filter_map(|around| self.twins.get(around)).map(|kept| self.class(kept));
            twins.into_iter().find_map(|twins| follow(twins.map(str::to_owned).collect()))
        };
        let users = |place: &str| {
            let holder = pointer::holder(place);
            let mut users = self.state.sites().get(holder).cloned().unwrap_or_default();
            // The operation or the component that a use is in.
            users.extend((holder != place).then(|| holder.to_owned()));
            users
        };
        let used = || self::follow(places.iter().flat_map(|place| users(place)).collect(), places, &users, found);
        let own = follow(places.iter().flat_map(|place| self.next(place)).collect());
        own.or_else(|| places.iter().find_map(around)).or_else(used)
    }

    /// The places that a place leads to in one step: the twins of what is there and below, what it refers to, and where it is
    /// written.
    fn next(&self, place: &str) -> Vec<String> {
        let below = format!("{place}/");
        let inner = self.twins.range(below.as_str()..).take_while(|(at, _)| at.starts_with(&below));
        let twins = self.twins.get(place).into_iter().chain(inner.map(|(_, kept)| kept));
        let mut next: Vec<String> = twins.flat_map(|kept| self.class(kept)).map(str::to_owned).collect();
        for (at, node) in self.meant(place) {
            references(node, &mut next);
            if at != place {
                next.push(at);
            }
        }
        next
    }

    /// All places of a type.
    fn class(&self, kept: &str) -> impl Iterator<Item = &'a str> {
        self.classes.get(kept).into_iter().flatten().copied()
    }

    /// The nodes that a place means: with references on the way, and in whichever part of an `allOf` it is written.
    fn meant(&self, place: &str) -> Vec<(String, &'a Value)> {
        let mut nodes = vec![(String::new(), &self.state.valid.document.root)];
        for segment in pointer::segments(place) {
            let mut next = Vec::new();
            for (at, node) in nodes {
                let mut parts = Vec::new();
                self.parts(at, node, STEPS, &mut parts);
                for (at, part) in parts {
                    let keys = ["", "oneOf", "anyOf"];
                    // An alternative with what all of them have in common has its number only.
                    next.extend(keys.into_iter().find_map(|key| {
                        let at = if key.is_empty() { at.clone() } else { pointer::push(&at, key) };
                        let holder = if key.is_empty() { Some(part) } else { part.get(key) };
                        let child = match holder? {
                            Value::Array(list) => list.get(segment.parse::<usize>().ok()?)?,
                            other => other.get(&segment)?,
                        };
                        Some((pointer::push(&at, &segment), child))
                    }));
                }
            }
            nodes = next;
        }
        nodes
    }

    /// What is behind a reference, and the parts of an `allOf`.
    fn parts(&self, at: String, node: &'a Value, depth: usize, parts: &mut Vec<(String, &'a Value)>) {
        let (target, node) = resolved(&self.state.valid.document.root, node);
        let at = target.map_or(at, Cow::into_owned);
        let list = node.get("allOf").and_then(Value::as_array).filter(|_| depth > 0);
        for (index, part) in list.into_iter().flatten().enumerate() {
            self.parts(pointer::join(&at, &["allOf", &index.to_string()]), part, depth - 1, parts);
        }
        parts.push((at, node));
    }
}

/// What is found at some places, or else where they lead to.
fn follow(
    open: Vec<String>,
    known: &[String],
    next: &dyn Fn(&str) -> Vec<String>,
    found: &dyn Fn(&str) -> Vec<usize>,
) -> Option<Vec<usize>> {
    let mut seen: BTreeSet<String> = known.iter().cloned().collect();
    let mut open: BTreeSet<String> = open.into_iter().collect();
    for _ in 0..STEPS {
        open.retain(|place| seen.insert(place.clone()));
        let mut reasons: Vec<usize> = open.iter().flat_map(|place| found(place)).collect();
        reasons.sort_unstable();
        reasons.dedup();
        if !reasons.is_empty() {
            return Some(reasons);
        }
        open = open.iter().flat_map(|place| next(place)).collect();
    }
    None
}
