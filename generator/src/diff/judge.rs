//! What changes break, and which versions follow.

use std::cell::LazyCell;

use serde_json::Value;

use super::State;
use super::change::{Break, Bump, Change, Directions, ItemChange, Spot, Tier};
use super::concerned::Index;
use super::join::Joined;
use super::label::{in_whole, label, of_owner};
use super::reach::Reach;
use super::rules::{Effect, Rule};
use super::walk::{Draft, Owner};
use crate::pointer;

/// Judges all changes, and puts those that break most first.
pub(super) fn judge<'s>(old: &'s State, new: &'s State, joined: Vec<Joined>) -> Vec<Change> {
    let reach = (Reach::of(&old.valid.document.root), Reach::of(&new.valid.document.root));
    // Most changes have items of their own.
    let index = |state: &'s State| LazyCell::new(|| Index::of(state));
    let items = (index(old), index(new));
    let mut changes: Vec<Change> = Vec::new();
    for joined in joined {
        let places = (joined.draft.old.clone(), joined.draft.new.clone());
        let mut change = one(old, new, &reach, joined);
        if change.items.is_empty() && change.is_breaking() {
            let of = |index: &Index, place: Option<String>| place.map(|place| index.items(&place)).unwrap_or_default();
            let before = of(&items.0, places.0);
            change.concerned = if before.is_empty() { of(&items.1, places.1) } else { before };
        }
        changes.push(change);
    }
    changes.sort_by(|a, b| {
        let order = |change: &Change| (change.worst().map_or(Break::ALL.len(), position), change.rule.area());
        order(a)
            .cmp(&order(b))
            .then_with(|| a.place.cmp(&b.place))
            .then_with(|| a.rule.cmp(&b.rule))
            .then_with(|| a.before.cmp(&b.before))
            .then_with(|| a.after.cmp(&b.after))
    });
    changes
}

/// Additions come before what is for readers only.
fn position(of: Break) -> usize {
    match of {
        Break::Docs => Break::ALL.len() + 1,
        other => other as usize,
    }
}

fn one(old: &State, new: &State, reach: &(Reach<'_>, Reach<'_>), joined: Joined) -> Change {
    let Joined { draft, mut items } = joined;
    items.sort();
    let Draft { rule, old: before_at, new: after_at, before, after, likeness, called, mut directions, owner } = draft;
    // A component that was made for the compiler is in no document.
    let (old_at, new_at) = match &called {
        Some(called) => (called.old.clone(), called.new.clone()),
        None => (before_at.clone(), after_at.clone()),
    };
    let (operations, tier) = concerned(reach, old_at.as_deref(), new_at.as_deref());
    // A component that only new operations use travels nowhere yet.
    if directions == Directions::NONE && matches!(rule, Rule::TypeAdded | Rule::Unhandled) {
        directions = Directions::BOTH;
    }
    let effect = directions.effect(rule);
    let is_broken = items.iter().any(|item| item.breaks);
    let is_more = items.iter().any(|item| item.old.is_none());
    let breaks = breaks(effect, is_broken, is_more);
    let place = called.map(|called| called.name);
    let place = place.unwrap_or_else(|| place_of((old, new), (&before_at, &after_at), owner.as_ref(), &items));
    let spot = |state: &State, at: Option<String>| at.map(|at| spot(state, &at));
    Change {
        rule,
        place,
        old: spot(old, old_at),
        new: spot(new, new_at),
        likeness,
        before,
        after,
        directions: directions.list(),
        operations,
        tier,
        bump: bump(&breaks),
        breaks,
        items,
        concerned: Vec::new(),
        calls: Vec::new(),
        ignored: None,
    }
}

/// What readers call the place of a change: that of the whole, where it is about a whole of which a part is a component.
fn place_of(
    (old, new): (&State, &State),
    places: (&Option<String>, &Option<String>),
    owner: Option<&Owner>,
    items: &[ItemChange],
) -> String {
    let (old, new) = (&old.valid.document.root, &new.valid.document.root);
    let whole = match places {
        (Some(at), Some(now)) => in_whole(old, at, now),
        (Some(at), None) => owner.and_then(|owner| of_owner(new, at, &owner.old)),
        (None, Some(at)) => owner.and_then(|owner| of_owner(old, at, &owner.new)),
        (None, None) => None,
    };
    match (whole.as_ref().or(places.0.as_ref()), places.1) {
        (Some(at), _) => label(old, at),
        (None, Some(at)) => label(new, at),
        (None, None) => {
            items.first().and_then(|item| item.new.clone().or_else(|| item.old.clone())).unwrap_or_default()
        }
    }
}

fn breaks(effect: Effect, is_broken: bool, is_more: bool) -> Vec<Break> {
    let compile = is_broken.then_some(Break::Compile);
    let other = match effect {
        Effect::Wire => Some(Break::Wire),
        Effect::Behaviour => Some(Break::Behaviour),
        Effect::Unknown => Some(Break::Unhandled),
        Effect::Docs if !is_broken && !is_more => Some(Break::Docs),
        Effect::Docs | Effect::Addition => None,
    };
    compile.into_iter().chain(other).collect()
}

fn bump(breaks: &[Break]) -> Bump {
    match breaks.first() {
        Some(Break::Compile | Break::Wire) => Bump::Major,
        Some(Break::Behaviour | Break::Unhandled) | None => Bump::Minor,
        Some(Break::Docs) => Bump::Patch,
    }
}

/// The operations that a place matters to, and how stable it is in the operation where it is most stable.
fn concerned(reach: &(Reach<'_>, Reach<'_>), old: Option<&str>, new: Option<&str>) -> (Vec<String>, Tier) {
    let before = old.map(|at| reach.0.operations(at, false)).unwrap_or_default();
    let after = new.map(|at| reach.1.operations(at, old.is_none())).unwrap_or_default();
    // A promise that was made counts, and not the one that takes its place.
    let all = if before.is_empty() { after } else { before };
    let tier = all.iter().map(|(_, tier)| *tier).max().unwrap_or_default();
    (all.into_iter().map(|(route, _)| route).collect(), tier)
}

fn spot(state: &State, at: &str) -> Spot {
    let sources = &state.valid.document.sources;
    // What is not there, such as a keyword that was added, is where its schema is. So is what was copied from elsewhere.
    let mut shown = at;
    let is_moved = |at: &str| state.valid.document.root.pointer(at).is_some() && sources.original(at).1 != at;
    let is_there = |at: &str| state.written.pointer(at).is_some() || is_moved(at);
    while !shown.is_empty() && !is_there(shown) {
        shown = shown.rsplit_once('/').map_or("", |(parent, _)| parent);
    }
    let place = sources.place(shown);
    Spot { file: place.file, line: place.line, pointer: place.pointer }
}

/// The change of documents in which nothing that the compiler understands changed. Either they are only written in another way, or
/// they differ in what was left out when they were made valid. It is shown where they differ first.
pub(super) fn spelling(old: &State, new: &State, is_same: bool) -> Change {
    let at = first_difference(&old.written, &new.written);
    let (rule, breaks, bump) = match is_same {
        true => (Rule::SpellingChanged, Break::Docs, Bump::None),
        false => (Rule::Unhandled, Break::Unhandled, Bump::Minor),
    };
    Change {
        rule,
        place: if at.is_empty() { "documents".to_owned() } else { label(&new.written, &at) },
        old: Some(spot(old, &at)),
        new: Some(spot(new, &at)),
        likeness: None,
        before: None,
        after: None,
        directions: Vec::new(),
        operations: Vec::new(),
        tier: Tier::default(),
        items: Vec::new(),
        concerned: Vec::new(),
        breaks: vec![breaks],
        bump,
        calls: Vec::new(),
        ignored: None,
    }
}

/// The pointer of the first node that differs, the order of keys included. Of equal nodes, the document.
fn first_difference(old: &Value, new: &Value) -> String {
    let (mut at, mut pair) = (String::new(), (old, new));
    loop {
        let next = match pair {
            (Value::Object(was), Value::Object(is)) if was.keys().eq(is.keys()) => {
                let mut children = was.iter().zip(is.values());
                children.find(|((_, was), is)| was != is).map(|((key, was), is)| (key.clone(), (was, is)))
            }
            (Value::Array(was), Value::Array(is)) if was.len() == is.len() => {
                let mut children = was.iter().zip(is).enumerate();
                children.find(|(_, (was, is))| was != is).map(|(index, pair)| (index.to_string(), pair))
            }
            _ => None,
        };
        let Some((step, children)) = next else { return at };
        pointer::push_segment(&mut at, &step);
        pair = children;
    }
}
