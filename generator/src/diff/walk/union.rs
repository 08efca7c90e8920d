//! Alternatives.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::facets::described;
use super::schema::lone_target;
use super::view::{View, is_null};
use super::{Named, Owner, Said, Side, Walk, paired};
use crate::diff::change::Directions;
use crate::diff::node::{At, essential, shown};
use crate::diff::rules::Rule;
use crate::later::DEFAULT_ARM;
use crate::pointer;

/// How deep alternatives of alternatives are looked at to tell which ones belong together.
const NESTED: usize = 4;

/// The alternatives of a part of a schema.
struct Union<'a> {
    part: At<'a>,
    /// The keyword that they are below.
    key: &'static str,
    arms: Vec<At<'a>>,
    /// What tells them apart. Another part may say it where only one has alternatives.
    discriminator: Option<At<'a>>,
}

impl<'a> Union<'a> {
    /// All of a schema, by their keywords.
    fn all(view: &View<'a>) -> Vec<(String, Self)> {
        let is_only = view.unions().count() == 1;
        let elsewhere = || view.child("discriminator").filter(|_| is_only);
        let of = |(key, part): (&'static str, &At<'a>)| {
            let discriminator = part.child("discriminator").or_else(elsewhere);
            (key.to_owned(), Self { part: part.clone(), key, arms: part.items(key), discriminator })
        };
        view.unions().map(of).collect()
    }

    /// The alternatives but null, which is compared with what says it otherwise.
    fn without_null(&self) -> Vec<At<'a>> {
        self.arms.iter().filter(|arm| !is_null(arm)).cloned().collect()
    }
}

impl<'a> Walk<'a> {
    /// The alternatives of all parts of two schemas.
    pub(super) fn unions(&mut self, old: &View<'a>, new: &View<'a>, directions: Directions, owner: Option<&Owner>) {
        let (mut gone, mut added) = (Vec::new(), Vec::new());
        for (_, union) in paired(Union::all(old), Union::all(new)) {
            match union {
                Named::Both(before, after) => self.union(&before, &after, directions),
                Named::Gone(before) => gone.push(before),
                Named::Added(after) => added.push(after),
            }
        }
        let common = gone.len().min(added.len());
        gone.iter().zip(&added).for_each(|(before, after)| self.union(before, after, directions));
        // Without them, more values are left; with others besides, fewer are.
        for union in gone.iter().skip(common) {
            let said = Said::both(&union.part.below(union.key), new.top()).from(union.key);
            self.add_of(Rule::TypeWidened, directions, said, owner.cloned());
        }
        for union in added.iter().skip(common) {
            let said = Said::both(old.top(), &union.part.below(union.key)).to(union.key);
            self.add_of(Rule::TypeNarrowed, directions, said, owner.cloned());
        }
    }

    fn union(&mut self, old: &Union<'a>, new: &Union<'a>, directions: Directions) {
        let (before, after) = (&old.without_null()[..], &new.without_null()[..]);
        if old.key != new.key {
            let said = Said::both(&old.part.pointer, &new.part.pointer).from(old.key).to(new.key);
            self.add(Rule::UnionKindChanged, directions, said);
        }
        self.discriminators(old, new, directions);
        let (pairs, gone, added) = self.pair_arms(before, after, NESTED);
        let is_told_apart = old.discriminator.is_some() && new.discriminator.is_some();
        if !is_told_apart && !is_in_order(before, after, &pairs) {
            let said = Said::both(&old.part.below(old.key), &new.part.below(new.key));
            self.add(Rule::ArmsReordered, directions, said);
        }
        for (before, after) in pairs {
            self.push(before, after, directions, None);
        }
        for arm in gone {
            self.add(Rule::ArmRemoved, directions, Said::gone(&arm.pointer).from(shown(arm.node)));
        }
        for arm in added {
            let rule = if is_told_apart { Rule::TaggedArmAdded } else { Rule::ArmAdded };
            self.add(rule, directions, Said::added(&arm.pointer).to(shown(arm.node)));
        }
    }

    /// Alternatives that belong together, and those that do not.
    #[expect(clippy::type_complexity, reason = "three lists of places")]
    fn pair_arms(
        &self,
        before: &[At<'a>],
        after: &[At<'a>],
        depth: usize,
    ) -> (Vec<(At<'a>, At<'a>)>, Vec<At<'a>>, Vec<At<'a>>) {
        let mut gone: Vec<At<'a>> = before.to_vec();
        let mut added: Vec<At<'a>> = after.to_vec();
        let mut pairs = Vec::new();
        let same_component = |old: &At<'a>, new: &At<'a>| match (lone_target(old), lone_target(new)) {
            (Some(old), Some(new)) => old == new || self.is_renamed(old, new),
            _ => false,
        };
        let same_title =
            |old: &At<'a>, new: &At<'a>| old.text("title").is_some() && old.text("title") == new.text("title");
        let same_shape = |old: &At<'a>, new: &At<'a>| essential(old.node) == essential(new.node);
        let similar = |old: &At<'a>, new: &At<'a>| {
            let (old, new) = (View::of(self.old.root, old), View::of(self.new.root, new));
            let (was, is) = (old.properties(), new.properties());
            let common = was.keys().filter(|name| is.contains_key(*name)).count();
            let is_simple = was.is_empty() && is.is_empty() && old.kind().is_some() && old.arms().is_none();
            old.kind() == new.kind() && (is_simple || (common > 0 && 2 * common >= was.len().max(is.len())))
        };
        // Alternatives that are unions themselves have most of their alternatives in common.
        let nested = |old: &At<'a>, new: &At<'a>| {
            let arms = (View::of(self.old.root, old).arms(), View::of(self.new.root, new).arms());
            let (Some((_, was)), Some((_, is))) = arms else { return false };
            let Some(depth) = depth.checked_sub(1) else { return false };
            let (pairs, ..) = self.pair_arms(&was, &is, depth);
            !pairs.is_empty() && 2 * pairs.len() >= was.len().max(is.len())
        };
        let tests: [&dyn Fn(&At<'a>, &At<'a>) -> bool; 5] =
            [&same_component, &same_title, &same_shape, &similar, &nested];
        for test in tests {
            gone.retain(|old| match added.iter().position(|new| test(old, new)) {
                Some(index) => {
                    pairs.push((old.clone(), added.remove(index)));
                    false
                }
                None => true,
            });
        }
        (pairs, gone, added)
    }

    /// One schema has alternatives, and the other one has none. The alternative that is that other one, if there is one.
    pub(super) fn became_union(
        &mut self,
        (old, new): (&View<'a>, &View<'a>),
        arms: &[At<'a>],
        directions: Directions,
        owner: Option<&Owner>,
    ) -> Option<At<'a>> {
        let widens = new.arms().is_some();
        let (single, root) = if widens { (old, self.new.root) } else { (new, self.old.root) };
        let shape = |view: &View<'a>| view.parts.last().map(|part| essential(part.node));
        let arm = arms.iter().find(|arm| {
            let view = View::of(root, arm);
            lone_target(arm).is_some_and(|target| single.parts.iter().any(|part| part.pointer == target))
                || shape(&view) == shape(single)
                || (view.kind().is_some() && view.kind() == single.kind() && view.kind() != Some("object"))
        });
        let rule = match (arm, widens) {
            (Some(_), true) => Rule::TypeWidened,
            (Some(_), false) => Rule::TypeNarrowed,
            (None, _) => Rule::TypeChanged,
        };
        let said = Said::both(old.top(), new.top()).from(described(old)).to(described(new));
        self.add_of(rule, directions, said, owner.cloned());
        if let (Some(arm), Some(top)) = (arm, single.parts.first()) {
            let (before, after) = if widens { (top, arm) } else { (arm, top) };
            self.pairs.entry(before.pointer.clone()).or_insert_with(|| after.pointer.clone());
            if let (Some(before), Some(after)) = (lone_target(before), lone_target(after)) {
                self.schemas_at(before, after, directions);
            }
        }
        arm.cloned()
    }

    /// What tells alternatives apart that are not there: subtypes of a schema that has none.
    pub(super) fn lone_discriminators(&mut self, old: &View<'a>, new: &View<'a>, directions: Directions) {
        let none = |view: &View<'a>| {
            let part = view.parts.first()?.clone();
            Some(Union { part, key: "oneOf", arms: Vec::new(), discriminator: view.child("discriminator") })
        };
        if let (Some(old), Some(new)) = (none(old), none(new)) {
            self.discriminators(&old, &new, directions);
        }
    }

    fn discriminators(&mut self, old: &Union<'a>, new: &Union<'a>, directions: Directions) {
        let place = |union: &Union<'a>| match &union.discriminator {
            Some(at) => at.pointer.clone(),
            None => union.part.below("discriminator"),
        };
        let said = || Said::both(&place(old), &place(new));
        let default = |side: Side<'a>, union: &Union<'a>| default_arm(side, union.discriminator.as_ref()?);
        let (default, other) = (default(self.old, old), default(self.new, new));
        let node = |union: &Union<'a>| union.discriminator.as_ref().map(|at| at.node);
        if node(old) != node(new) || default != other {
            // The property that tells alternatives apart is not a field of theirs.
            let arms = [old, new].into_iter().flat_map(|union| &union.arms);
            let places = arms.map(|arm| lone_target(arm).map_or_else(|| arm.pointer.clone(), str::to_owned));
            self.causes.extend(places.map(|arm| (arm, place(old))));
        }
        let (before, after) = match (old.discriminator.clone(), new.discriminator.clone()) {
            (None, None) => return,
            (Some(gone), None) => {
                return self.add(Rule::DiscriminatorRemoved, directions, said().from(shown(gone.node)));
            }
            (None, Some(added)) => return self.add(Rule::DiscriminatorAdded, directions, said().to(shown(added.node))),
            (Some(before), Some(after)) => (before, after),
        };
        if before.text("propertyName") != after.text("propertyName") {
            let said = said().values(before.node.get("propertyName"), after.node.get("propertyName"));
            self.add(Rule::DiscriminatorChanged, directions, said);
        }
        if default != other {
            let said = Said { before: default.cloned(), after: other.cloned(), ..said() };
            self.add(Rule::MappingChanged, directions, said);
        }
        let (was, is) = (mapping(&old.arms, &before), mapping(&new.arms, &after));
        self.mapped(place(old), place(new), (&was, &is), directions);
        self.rest(&before, &after, &["propertyName", "mapping", "defaultMapping", DEFAULT_ARM], directions);
    }

    /// The values that say which alternative is meant.
    fn mapped(&mut self, old: String, new: String, (was, is): (&Mapping, &Mapping), directions: Directions) {
        let same = |from: &str, to: &str| from == to || self.is_renamed(from, to);
        // An alternative that none of its values names any more, and others do.
        let is_lost = |from: &str| {
            !was.iter().any(|(value, known)| known == from && is.get(value).is_some_and(|to| same(from, to)))
        };
        let new_value = |from: &str| {
            let value = is.iter().find(|(value, to)| same(from, to) && !was.contains_key(*value));
            value.filter(|_| is_lost(from)).map(|(value, _)| value.clone())
        };
        let values: BTreeSet<&String> = was.keys().chain(is.keys()).collect();
        let mut found: Vec<(Rule, Option<String>, Option<String>)> = Vec::new();
        for value in values {
            match (was.get(value), is.get(value)) {
                (Some(from), Some(to)) if same(from, to) => {}
                (Some(from), Some(to)) => {
                    found.push((Rule::MappingChanged, Some(named(value, from)), Some(named(value, to))));
                }
                (Some(from), None) => match new_value(from) {
                    Some(other) => {
                        found.push((Rule::MappingChanged, Some(named(value, from)), Some(named(&other, from))));
                    }
                    None => found.push((Rule::MappingRemoved, Some(value.clone()), None)),
                },
                (None, Some(to)) => {
                    let is_told = was.values().any(|from| same(from, to) && new_value(from).as_ref() == Some(value));
                    if !is_told {
                        found.push((Rule::MappingAdded, None, Some(value.clone())));
                    }
                }
                (None, None) => {}
            }
        }
        for (rule, before, after) in found {
            self.add(rule, directions, Said { before, after, ..Said::both(&old, &new) });
        }
    }
}

/// A value with the alternative that it names, which is a component.
fn named(value: &str, target: &str) -> String {
    format!("{value}: {}", pointer::segments(target).last().unwrap_or_default())
}

/// The alternative of each value.
type Mapping = BTreeMap<String, String>;

/// Whether alternatives come one after the other as they did.
fn is_in_order(before: &[At<'_>], after: &[At<'_>], pairs: &[(At<'_>, At<'_>)]) -> bool {
    let position = |arms: &[At<'_>], at: &At<'_>| arms.iter().position(|arm| arm.pointer == at.pointer);
    let mut positions: Vec<_> = pairs.iter().map(|(old, new)| (position(before, old), position(after, new))).collect();
    positions.sort_unstable();
    positions.is_sorted_by_key(|(_, new)| *new)
}

/// The alternative of each value. Without a mapping, a component is called by its name.
fn mapping(arms: &[At<'_>], discriminator: &At<'_>) -> Mapping {
    let written = discriminator.node.get("mapping").and_then(Value::as_object);
    let target = |text: &str| match text.strip_prefix('#') {
        Some(target) => target.to_owned(),
        None => pointer::join("/components/schemas", &[text]),
    };
    let mut found: Mapping = written
        .into_iter()
        .flatten()
        .filter_map(|(value, name)| Some((value.clone(), target(name.as_str()?))))
        .collect();
    for target in arms.iter().filter_map(lone_target) {
        if !found.values().any(|known| known == target) {
            let name = pointer::segments(target).last().unwrap_or_default();
            found.insert(name, target.to_owned());
        }
    }
    found
}

/// The arm of values that no other one is for, as the document names it.
fn default_arm<'a>(side: Side<'a>, discriminator: &At<'a>) -> Option<&'a String> {
    let (schema, _) = discriminator.pointer.rsplit_once('/')?;
    side.later.default_arms.get(schema)
}
