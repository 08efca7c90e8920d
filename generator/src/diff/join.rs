//! Which change of the documents moves which Rust items.

use std::collections::BTreeMap;

use super::change::{Directions, ItemChange};
use super::rules::{Area, Rule};
use super::rust::Moved;
use super::walk::{Compared, Draft, Owner};

/// A change with the items that it moves.
pub(super) struct Joined {
    pub draft: Draft,
    pub items: Vec<ItemChange>,
}

/// The changes at each place of one document.
#[derive(Default)]
struct Index {
    at: BTreeMap<String, Vec<usize>>,
}

impl Index {
    fn of(drafts: &[Draft], place: impl Fn(&Draft) -> Option<&String>) -> Self {
        let mut index = Self::default();
        for (position, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.rule.area() != Area::Words) {
            if let Some(place) = place(draft) {
                index.at.entry(place.clone()).or_default().push(position);
            }
        }
        index
    }

    fn exactly(&self, place: &str) -> Vec<usize> {
        self.at.get(place).cloned().unwrap_or_default()
    }

    /// The changes below a place, those next to it only.
    fn below(&self, place: &str) -> Vec<usize> {
        let prefix = format!("{place}/");
        let found = self.at.range(prefix.clone()..).take_while(|(known, _)| known.starts_with(&prefix));
        let found: Vec<(usize, &Vec<usize>)> =
            found.map(|(known, drafts)| (known[prefix.len()..].matches('/').count(), drafts)).collect();
        let least = found.iter().map(|(depth, _)| *depth).min();
        found.into_iter().filter(|(depth, _)| Some(*depth) == least).flat_map(|(_, drafts)| drafts.clone()).collect()
    }

    /// The first change in the operation or the component that a place is in: what is written there may be a type of its own
    /// since another part of it changed.
    fn with(&self, place: &str) -> Vec<usize> {
        let owner = owner(place);
        let found = self.below(owner);
        found.into_iter().min().into_iter().collect()
    }

    /// The changes of the nearest node around a place. The whole document is around everything, and explains nothing.
    fn around(&self, place: &str) -> Vec<usize> {
        let mut place = place;
        while let Some((parent, _)) = place.rsplit_once('/').filter(|(parent, _)| !parent.is_empty()) {
            place = parent;
            if let Some(found) = self.at.get(place) {
                return found.clone();
            }
        }
        Vec::new()
    }
}

/// Joins changes and items.
pub(super) fn join(compared: Compared, moved: Vec<Moved>) -> Vec<Joined> {
    let Compared { drafts, owners, pairs: _, operations: _ } = compared;
    let (old, new) = (Index::of(&drafts, |draft| draft.old.as_ref()), Index::of(&drafts, |draft| draft.new.as_ref()));
    // The object and the name of a property lead to the changes of its value, wherever that is described.
    let mut owned: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (position, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.rule.area() != Area::Words) {
        let key = (draft.old.clone().unwrap_or_default(), draft.new.clone().unwrap_or_default());
        let all = draft.owner.iter().chain(owners.get(&key).into_iter().flatten());
        for Owner { old, new, wire } in all {
            for holder in [old, new] {
                let place = format!("{holder}/properties/{}", crate::pointer::escape(wire));
                owned.entry(place).or_default().push(position);
            }
        }
    }
    let mut joined: Vec<Joined> = drafts.into_iter().map(|draft| Joined { draft, items: Vec::new() }).collect();
    // What one operation or component brings is one change.
    let mut unexplained: BTreeMap<(bool, Option<String>, Option<String>), Vec<ItemChange>> = BTreeMap::new();
    for Moved { item, old: before, new: after } in moved {
        let reasons = reasons(&before, &old, &owned).or_else(|| reasons(&after, &new, &owned));
        match reasons {
            Some(reasons) => reasons.into_iter().for_each(|position| {
                if let Some(joined) = joined.get_mut(position)
                    && !joined.items.contains(&item)
                {
                    joined.items.push(item.clone());
                }
            }),
            None => {
                let first = |places: &[String]| places.first().map(|place| owner(place).to_owned());
                unexplained.entry((item.breaks, first(&before), first(&after))).or_default().push(item);
            }
        }
    }
    joined.extend(unexplained.into_iter().map(|((_, old, new), items)| unexplained_change(old, new, items)));
    joined
}

/// The changes that explain why an item that comes from some places changed.
fn reasons(places: &[String], index: &Index, owned: &BTreeMap<String, Vec<usize>>) -> Option<Vec<usize>> {
    type Step<'s> = &'s dyn Fn(&str) -> Vec<usize>;
    let steps: [Step<'_>; 5] = [
        &|place| index.exactly(place),
        &|place| owned.get(place).cloned().unwrap_or_default(),
        &|place| index.below(place),
        &|place| index.around(place),
        &|place| index.with(place),
    ];
    steps.iter().find_map(|step| {
        let mut found: Vec<usize> = places.iter().flat_map(|place| step(place)).collect();
        found.sort_unstable();
        found.dedup();
        (!found.is_empty()).then_some(found)
    })
}

/// The operation or the component that a place is in.
fn owner(place: &str) -> &str {
    let end = place.match_indices('/').nth(3).map_or(place.len(), |(at, _)| at);
    &place[..end]
}

fn unexplained_change(old: Option<String>, new: Option<String>, items: Vec<ItemChange>) -> Joined {
    let breaks = items.iter().any(|item| item.breaks);
    let rule = if breaks { Rule::RustItemChanged } else { Rule::RustItemAdded };
    let draft = Draft { rule, old, new, before: None, after: None, directions: Directions::BOTH, owner: None };
    Joined { draft, items }
}
