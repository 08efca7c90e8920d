//! Which change of the documents moves which Rust items.

mod trail;

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::State;
use super::change::{Directions, ItemChange};
use super::rules::Rule;
use super::rust::Moved;
use super::walk::{Compared, Draft, Owner};
use crate::names::{Name, ident};
use crate::pointer::{self, holder};
use trail::Trail;

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
    /// since another part of it changed. The types of bodies and answers do not follow from parameters.
    fn with(&self, place: &str) -> Vec<usize> {
        let owner = holder(place);
        let parts = ["/requestBody", "/responses", "/callbacks"];
        let is_carried = |place: &str| {
            let rest = place.get(owner.len()..).unwrap_or_default();
            parts.iter().any(|part| rest == *part || rest.strip_prefix(part).is_some_and(|rest| rest.starts_with('/')))
        };
        if !owner.starts_with("/paths/") || !is_carried(place) {
            return self.below(owner).into_iter().min().into_iter().collect();
        }
        let prefix = format!("{owner}/");
        let below = self.at.range(prefix.clone()..).take_while(|(known, _)| known.starts_with(&prefix));
        below.filter(|(known, _)| is_carried(known)).flat_map(|(_, drafts)| drafts.clone()).min().into_iter().collect()
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

/// Why items change.
struct Reasons<'a> {
    /// The changes by their places in both documents.
    old: Index,
    new: Index,
    /// The object and the name of a property lead to the changes of its value, wherever that is described.
    owned: BTreeMap<String, Vec<usize>>,
    /// What tells alternatives apart leads to the fields that they have, and who may call to the schemes, where nothing else does.
    causes: BTreeMap<String, Vec<usize>>,
    renamings: Renamings,
    trails: Trails<'a>,
}

impl<'a> Reasons<'a> {
    fn of(states: (&'a State, &'a State), compared: Compared) -> (Self, Vec<Draft>) {
        let Compared { drafts, owners, sites, causes: changed, pairs: _, operations: _ } = compared;
        let old = Index::of(&drafts, |draft| draft.old.as_ref());
        let new = Index::of(&drafts, |draft| draft.new.as_ref());
        let mut owned: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (position, draft) in drafts.iter().enumerate().filter(|(_, draft)| draft.rule.moves_items()) {
            let key = (draft.old.clone().unwrap_or_default(), draft.new.clone().unwrap_or_default());
            let all = draft.owner.iter().chain(owners.get(&key).into_iter().flatten());
            for Owner { old, new, wire } in all {
                for holder in [old, new] {
                    let place = format!("{holder}/properties/{}", pointer::escape(wire));
                    owned.entry(place).or_default().push(position);
                }
            }
        }
        let mut causes: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (place, cause) in changed {
            // What was added has a place in the new document only.
            let found = Some(old.exactly(&cause)).filter(|found| !found.is_empty());
            causes.entry(place).or_default().extend(found.unwrap_or_else(|| new.exactly(&cause)));
        }
        let renamings = Renamings::of(&drafts, &old, sites);
        (Self { old, new, owned, causes, renamings, trails: Trails::of(states) }, drafts)
    }

    /// The changes that explain an item, the nearest ones.
    fn explain(&self, moved: &Moved) -> Option<Vec<usize>> {
        let (before, after) = (&moved.old, &moved.new);
        let at = |places: &[String], index: &Index| reasons(places, index, &self.owned);
        let with = |places: &[String], index: &Index| all(places, &|place| index.with(place));
        let caused = |places: &[String]| {
            places.iter().find_map(|place| self.causes.get(holder(place)).or(self.causes.get(place)).cloned())
        };
        // Where one document has schemes, the other one may have the usual ones.
        let schemes = |places: &[String], index: &Index| {
            let found = places.iter().filter(|place| *place == SCHEMES).flat_map(|place| index.below(place));
            Some(found.collect::<Vec<usize>>()).filter(|found| !found.is_empty())
        };
        let renamed = if moved.is_renamed { self.renamings.reasons(before) } else { None };
        let found = renamed.or_else(|| at(before, &self.old)).or_else(|| at(after, &self.new));
        let found = found.or_else(|| caused(before)).or_else(|| caused(after));
        let found = found.or_else(|| schemes(before, &self.new)).or_else(|| schemes(after, &self.old));
        let found = found.or_else(|| self.trails.reasons([before, after], [&self.old, &self.new]));
        // What is next to it says more than what is around all of it, and less than what it leads to.
        let found = found.or_else(|| with(before, &self.old)).or_else(|| with(after, &self.new));
        // A thing may be new since another one is gone.
        found
            .or_else(|| at(after, &self.old))
            .or_else(|| at(before, &self.new))
            .or_else(|| with(after, &self.old))
            .or_else(|| with(before, &self.new))
    }
}

/// The rule of items that no change of the documents explains, whether they break callers, and what they belong to, then and now.
type Cause = (Rule, bool, Option<String>, Option<String>);

/// Joins changes and items.
pub(super) fn join(states: (&State, &State), compared: Compared, moved: Vec<Moved>) -> Vec<Joined> {
    let (reasons, drafts) = Reasons::of(states, compared);
    let mut joined: Vec<Joined> = drafts.into_iter().map(|draft| Joined { draft, items: Vec::new() }).collect();
    // What one operation or component brings is one change.
    let mut others: BTreeMap<Cause, Vec<ItemChange>> = BTreeMap::new();
    for one in moved {
        let first = |places: &[String]| places.first().map(|place| holder(place).to_owned());
        let (old, new) = (first(&one.old), first(&one.new));
        // Somebody renamed it, and not the documents.
        if one.stays {
            others.entry((Rule::RustItemRenamed, false, old, new)).or_default().push(one.item);
            continue;
        }
        if one.is_swapped {
            let item = vec![one.item.clone()];
            joined.push(item_change(Rule::ArgumentsReordered, old.clone(), new.clone(), item));
        }
        match reasons.explain(&one) {
            Some(reasons) => nearest(reasons, &joined, &one.item).into_iter().for_each(|position| {
                if let Some(joined) = joined.get_mut(position)
                    && !joined.items.contains(&one.item)
                {
                    joined.items.push(one.item.clone());
                }
            }),
            None if one.is_swapped => {}
            None => {
                let rule = if one.is_renamed { Rule::RustItemRenamed } else { Rule::RustItemChanged };
                others.entry((rule, one.item.breaks, old, new)).or_default().push(one.item);
            }
        }
    }
    joined.extend(others.into_iter().map(|((rule, breaks, old, new), items)| {
        let is_new = rule == Rule::RustItemChanged && !breaks && items.iter().all(|item| item.old.is_none());
        item_change(if is_new { Rule::RustItemAdded } else { rule }, old, new, items)
    }));
    joined
}

/// The ways that lead from place to place in both documents. Few items need them.
struct Trails<'a> {
    states: (&'a State, &'a State),
    old: OnceCell<Trail<'a>>,
    new: OnceCell<Trail<'a>>,
}

impl<'a> Trails<'a> {
    fn of(states: (&'a State, &'a State)) -> Self {
        Self { states, old: OnceCell::new(), new: OnceCell::new() }
    }

    /// The changes at the nearest places that these lead to, in the old document or else in the new one. Most places are in both.
    fn reasons(&self, places: [&[String]; 2], indices: [&Index; 2]) -> Option<Vec<usize>> {
        let places = places.concat();
        let found = |place: &str| {
            let at = |find: &dyn Fn(&Index) -> Vec<usize>| indices.into_iter().flat_map(find).collect::<Vec<usize>>();
            let exactly = at(&|index| index.exactly(place));
            if exactly.is_empty() { at(&|index| index.below(place)) } else { exactly }
        };
        let old = self.old.get_or_init(|| Trail::of(self.states.0)).find(&places, &found);
        old.or_else(|| self.new.get_or_init(|| Trail::of(self.states.1)).find(&places, &found))
    }
}

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
                at.entry(holder(place).to_owned()).or_default().push(position);
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
            let is_inner = |around: &&str| around.len() > holder(place).len() || *around == place;
            pointer::way(place).into_iter().rev().take_while(is_inner).find_map(|around| self.at.get(around))
        });
        // What all alternatives have in common is a type at the place of all of them.
        let below = || {
            let found = places.iter().flat_map(|place| {
                let prefix = format!("{place}/");
                self.at.range(prefix.clone()..).take_while(move |(site, _)| site.starts_with(&prefix))
            });
            found.map(|(_, positions)| positions).next()
        };
        let around = || places.iter().find_map(|place| self.at.get(holder(place)));
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
    let steps: [Step<'_>; 4] = [
        &|place| index.exactly(place),
        &|place| owned.get(place).cloned().unwrap_or_default(),
        &|place| index.below(place),
        &|place| index.around(place),
    ];
    steps.iter().find_map(|step| all(places, step))
}

/// The changes that a step finds for any of some places, each once.
fn all(places: &[String], step: &dyn Fn(&str) -> Vec<usize>) -> Option<Vec<usize>> {
    let mut found: Vec<usize> = places.iter().flat_map(|place| step(place)).collect();
    found.sort_unstable();
    found.dedup();
    (!found.is_empty()).then_some(found)
}

/// Of the reasons at one place, those that are about just this item: what is gone was removed, what is new was added, and of
/// several values it is the one that has the item's name.
fn nearest(reasons: Vec<usize>, joined: &[Joined], item: &ItemChange) -> Vec<usize> {
    let kept = |is_near: &dyn Fn(&Draft) -> bool, reasons: Vec<usize>| -> Vec<usize> {
        let is_near = |position: &&usize| joined.get(**position).is_some_and(|joined| is_near(&joined.draft));
        let near: Vec<usize> = reasons.iter().filter(is_near).copied().collect();
        if near.is_empty() { reasons } else { near }
    };
    let path = item.old.as_ref().or(item.new.as_ref()).map_or("", String::as_str);
    // Errors and answers of a call are below one node, and are types of their own.
    let is_error = path.rsplit("::").nth(1).is_some_and(|ty| ty.ends_with("Error"));
    let other =
        if is_error { [Rule::SuccessAdded, Rule::SuccessRemoved] } else { [Rule::ErrorAdded, Rule::ErrorRemoved] };
    let reasons = kept(&|draft| !other.contains(&draft.rule), reasons);
    let end = match (&item.old, &item.new) {
        (Some(_), None) => "-removed",
        (None, Some(_)) => "-added",
        _ => return reasons,
    };
    let reasons = kept(&|draft| draft.rule.id().ends_with(end), reasons);
    let is_value = |draft: &Draft| {
        let value = draft.before.as_deref().or(draft.after.as_deref());
        let name = value.map(|value| ident::pascal(&Name::new(value)).to_string());
        matches!(draft.rule, Rule::ValueAdded | Rule::ValueRemoved) && path.rsplit(':').next() == name.as_deref()
    };
    kept(&is_value, reasons)
}

/// A change of Rust items that no change of the documents explains.
fn item_change(rule: Rule, old: Option<String>, new: Option<String>, items: Vec<ItemChange>) -> Joined {
    let draft = Draft {
        rule,
        old,
        new,
        before: None,
        after: None,
        likeness: None,
        called: None,
        directions: Directions::BOTH,
        owner: None,
    };
    Joined { draft, items }
}
