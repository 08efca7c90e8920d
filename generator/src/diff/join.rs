//! Which change of the documents moves which Rust items.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Directions, ItemChange};
use super::rules::Rule;
use super::rust::Moved;
use super::walk::{Compared, Draft, Owner};
use crate::names::{Name, ident};

/// The place of all security schemes.
pub(super) const SCHEMES: &str = "/components/securitySchemes";

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
        for (position, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.rule.moves_items()) {
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
    let Compared { drafts, owners, sites, tagged, pairs: _, operations: _ } = compared;
    let (old, new) = (Index::of(&drafts, |draft| draft.old.as_ref()), Index::of(&drafts, |draft| draft.new.as_ref()));
    // The object and the name of a property lead to the changes of its value, wherever that is described.
    let mut owned: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (position, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.rule.moves_items()) {
        let key = (draft.old.clone().unwrap_or_default(), draft.new.clone().unwrap_or_default());
        let all = draft.owner.iter().chain(owners.get(&key).into_iter().flatten());
        for Owner { old, new, wire } in all {
            for holder in [old, new] {
                let place = format!("{holder}/properties/{}", crate::pointer::escape(wire));
                owned.entry(place).or_default().push(position);
            }
        }
    }
    // What tells alternatives apart leads to the fields that they have, where nothing else does.
    let mut arms: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (arm, discriminator) in tagged {
        arms.entry(arm).or_default().extend(old.exactly(&discriminator));
    }
    let of_arm =
        |places: &[String]| places.iter().find_map(|place| arms.get(owner(place)).or(arms.get(place)).cloned());
    let renamings = Renamings::of(&drafts, &old, sites);
    let mut joined: Vec<Joined> = drafts.into_iter().map(|draft| Joined { draft, items: Vec::new() }).collect();
    // What one operation or component brings is one change.
    let mut unexplained: BTreeMap<(bool, Option<String>, Option<String>), Vec<ItemChange>> = BTreeMap::new();
    for Moved { item, is_renamed, is_swapped, old: before, new: after } in moved {
        let first = |places: &[String]| places.first().map(|place| owner(place).to_owned());
        if is_swapped {
            let (old, new) = (first(&before), first(&after));
            joined.push(item_change(Rule::ArgumentsReordered, old, new, vec![item.clone()]));
        }
        let renamed = if is_renamed { renamings.reasons(&before) } else { None };
        let reasons = renamed.or_else(|| reasons(&before, &old, &owned)).or_else(|| reasons(&after, &new, &owned));
        let reasons = reasons.or_else(|| of_arm(&before)).or_else(|| of_arm(&after));
        // Where one document has schemes, the other one may have the usual ones.
        let schemes = |places: &[String], index: &Index| {
            let found = places.iter().filter(|place| *place == SCHEMES).flat_map(|place| index.below(place));
            Some(found.collect::<Vec<usize>>()).filter(|found| !found.is_empty())
        };
        let reasons = reasons.or_else(|| schemes(&before, &new)).or_else(|| schemes(&after, &old));
        match reasons {
            Some(reasons) => nearest(reasons, &joined, &item).into_iter().for_each(|position| {
                if let Some(joined) = joined.get_mut(position)
                    && !joined.items.contains(&item)
                {
                    joined.items.push(item.clone());
                }
            }),
            None if is_swapped => {}
            None => unexplained.entry((item.breaks, first(&before), first(&after))).or_default().push(item),
        }
    }
    joined.extend(unexplained.into_iter().map(|((breaks, old, new), items)| {
        let is_new = items.iter().all(|item| item.old.is_none());
        let rule = if is_new && !breaks { Rule::RustItemAdded } else { Rule::RustItemChanged };
        item_change(rule, old, new, items)
    }));
    joined
}

/// The changes of the documents that give Rust items other names.
struct Renamings {
    /// By the component, the operation, or the place that uses a renamed component.
    at: BTreeMap<String, Vec<usize>>,
}

impl Renamings {
    fn of(drafts: &[Draft], old: &Index, sites: BTreeSet<(String, String)>) -> Self {
        let mut at: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (position, draft) in drafts.iter().enumerate() {
            let renames =
                [Rule::TypeRenamed, Rule::OperationIdChanged, Rule::OperationTagsChanged, Rule::OperationMoved];
            if let Some(place) = draft.old.as_deref().filter(|_| renames.contains(&draft.rule)) {
                at.entry(owner(place).to_owned()).or_default().push(position);
            }
        }
        for (site, component) in sites {
            let renames = old.exactly(&component).into_iter();
            let renames =
                renames.filter(|position| drafts.get(*position).is_some_and(|draft| draft.rule == Rule::TypeRenamed));
            at.entry(site).or_default().extend(renames);
        }
        Self { at }
    }

    /// Why an item from some places has another name.
    fn reasons(&self, places: &[String]) -> Option<Vec<usize>> {
        let exactly = places.iter().rev().find_map(|place| {
            // What is written in an alternative is at the alternative, or below it.
            let ends = place.match_indices('/').map(|(end, _)| end).chain([place.len()]);
            let ends: Vec<usize> = ends.filter(|end| *end > owner(place).len() || place.len() == *end).collect();
            ends.into_iter().rev().find_map(|end| self.at.get(&place[..end]))
        });
        // What all alternatives have in common is a type at the place of all of them.
        let below = || {
            let found = places.iter().flat_map(|place| {
                let prefix = format!("{place}/");
                self.at.range(prefix.clone()..).take_while(move |(site, _)| site.starts_with(&prefix))
            });
            found.map(|(_, positions)| positions).next()
        };
        let around = || places.iter().find_map(|place| self.at.get(owner(place)));
        let exactly = exactly.cloned().or_else(|| places.iter().rev().find_map(|place| self.of_arm(place)));
        exactly.or_else(|| around().cloned()).or_else(|| below().cloned())
    }

    /// Why an alternative has another name that has something in common with the others. It is a type of its own, at the place of
    /// all of them and with a number, which is that of its schema unless one of the alternatives is null.
    fn of_arm(&self, place: &str) -> Option<Vec<usize>> {
        let (union, number) = place.rsplit_once('/').filter(|(_, number)| number.parse::<usize>().is_ok())?;
        let prefix = format!("{union}/");
        let sites = self.at.range(prefix.clone()..).take_while(|(site, _)| site.starts_with(&prefix));
        let arms = sites.filter_map(|(site, positions)| {
            let (parts, position) = site[prefix.len()..].rsplit_once('/')?;
            let (parts, keyword) = parts.rsplit_once('/').unwrap_or(("", parts));
            let is_part = |step: &str| step.is_empty() || step == "allOf" || step.parse::<usize>().is_ok();
            let is_arm = matches!(keyword, "oneOf" | "anyOf") && parts.split('/').all(is_part);
            is_arm.then_some((position, positions))
        });
        let arms: Vec<(&str, &Vec<usize>)> = arms.collect();
        let own = arms.iter().find(|(position, _)| *position == number);
        match own {
            Some((_, positions)) => Some((*positions).clone()),
            None => Some(arms.into_iter().flat_map(|(_, positions)| positions.clone()).collect())
                .filter(|positions: &Vec<usize>| !positions.is_empty()),
        }
    }
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

/// Of the reasons at one place, those that are about just this item: what is gone was removed, what is new was added, and of
/// several values it is the one that has the item's name.
fn nearest(reasons: Vec<usize>, joined: &[Joined], item: &ItemChange) -> Vec<usize> {
    let (path, end) = match (&item.old, &item.new) {
        (Some(old), None) => (old, "-removed"),
        (None, Some(new)) => (new, "-added"),
        _ => return reasons,
    };
    let kept = |is_near: &dyn Fn(&Draft) -> bool, reasons: Vec<usize>| -> Vec<usize> {
        let is_near = |position: &&usize| joined.get(**position).is_some_and(|joined| is_near(&joined.draft));
        let near: Vec<usize> = reasons.iter().filter(is_near).copied().collect();
        if near.is_empty() { reasons } else { near }
    };
    let reasons = kept(&|draft| draft.rule.id().ends_with(end), reasons);
    let is_value = |draft: &Draft| {
        let value = draft.before.as_deref().or(draft.after.as_deref());
        let name = value.map(|value| ident::pascal(&Name::new(value)).to_string());
        matches!(draft.rule, Rule::ValueAdded | Rule::ValueRemoved) && path.rsplit(':').next() == name.as_deref()
    };
    kept(&is_value, reasons)
}

/// The operation or the component that a place is in.
fn owner(place: &str) -> &str {
    let end = place.match_indices('/').nth(3).map_or(place.len(), |(at, _)| at);
    &place[..end]
}

/// A change of Rust items that no change of the documents explains.
fn item_change(rule: Rule, old: Option<String>, new: Option<String>, items: Vec<ItemChange>) -> Joined {
    let draft = Draft { rule, old, new, before: None, after: None, directions: Directions::BOTH, owner: None };
    Joined { draft, items }
}
