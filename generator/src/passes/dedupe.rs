//! One type for each shape, within each part of the API.
//!
//! Kibana's document writes the package policy in place in 14 responses: 4,764 nodes that are types have 1,753 distinct
//! shapes. Types with the same JSON, whatever their descriptions, become one where one name is right for all of them: in the
//! operations and components of one group, among its error bodies, and where a component is called like the
//! place. `byweekday` of a maintenance window is a list of texts or numbers, and so is `searchAfter` of a package: they have
//! nothing else in common. What is small stays apart, unless two places in one owner agree on the name.
//!
//! With an `api.toml`, names are promises: what an operation's own types are called must not depend on which other
//! operations and components there are. There, nothing merges, and twins are a finding that asks for one component.

mod classes;

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use self::classes::classes;
use super::Tools;
use super::placement::Groups;
use super::unions::is_component;
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape};
use crate::ir::settled::Body;
use crate::ir::{GroupId, Name, TypeId};
use crate::names::singular;
use crate::pointer;

/// A struct of no more fields is small.
const SMALL: usize = 3;

/// Lets types of one shape be one type. Returns the class of each type, which those of the same shape have in common: it is that of
/// the type that stands for it, too.
pub(super) fn dedupe(api: &mut Api, tools: &mut Tools<'_>) -> Vec<u32> {
    let classes = classes(api);
    let mut members: HashMap<u32, Vec<TypeId>> = HashMap::new();
    // Texts, lists and the like are not printed as items: one for all would only bring the description of one to the others.
    let items: Vec<TypeId> =
        api.type_ids().filter(|id| api[*id].shape.is_item() && !is_empty_object(api, *id)).collect();
    for id in &items {
        members.entry(classes[id.0 as usize]).or_default().push(*id);
    }
    members.retain(|_, twins| twins.len() > 1);
    let has_twins = |id: &TypeId| members.contains_key(&classes[id.0 as usize]);
    let items: Vec<TypeId> = items.into_iter().filter(has_twins).collect();
    if api.settings.is_curated {
        for id in items {
            let twins = members.get(&classes[id.0 as usize]);
            twins.into_iter().for_each(|twins| report(api, id, twins, tools));
        }
        return classes;
    }
    let groups = Groups::new(api);
    let arms = arms(api);
    let facts: HashMap<TypeId, Facts> = items.par_iter().map(|id| (*id, Facts::of(api, &groups, *id))).collect();
    for twins in members.values_mut() {
        twins.sort_by(|a, b| facts[a].rank.cmp(&facts[b].rank));
    }
    let twins = Twins::new(&facts, &arms, &members);
    let known = Known::new(api, &classes, &facts, &items, tools);
    for id in items {
        let class = classes[id.0 as usize];
        let representative = match known.places.get(&id) {
            // Callers call it by the name that it has.
            Some(had) => known.representative(id, had, class).filter(|other| !twins.are_alternatives(id, *other)),
            None if tools.before.is_first() => None,
            None => twins.representative(id, class),
        };
        if let Some(representative) = representative {
            api.merge(id, representative);
        }
    }
    classes
}

/// What types were one in the last run.
struct Known {
    /// What places were called, and the type that they had.
    places: HashMap<TypeId, (String, String)>,
    /// Those that stand for others, by what they were and by their classes: the one that had the name, if it is still there.
    first: HashMap<(String, u32), TypeId>,
}

impl Known {
    fn new(api: &Api, classes: &[u32], facts: &HashMap<TypeId, Facts>, items: &[TypeId], tools: &Tools<'_>) -> Self {
        let known = items.iter().filter_map(|id| Some((*id, tools.before.had(&api[*id].origin)?)));
        let places: HashMap<TypeId, (String, String)> = known.collect();
        let rank = |id: &TypeId| {
            let had = places.get(id).map(|(place, key)| place != key);
            (had, facts.get(id).map(|facts| &facts.rank))
        };
        let mut first: HashMap<(String, u32), TypeId> = HashMap::new();
        for (id, (_, key)) in items.iter().filter_map(|id| Some((id, places.get(id)?))) {
            let first = first.entry((key.clone(), classes[id.0 as usize])).or_insert(*id);
            if rank(id) < rank(first) {
                *first = *id;
            }
        }
        Self { places, first }
    }

    /// The type that stands for a place as in the last run, if both still have the same shape.
    fn representative(&self, id: TypeId, (place, key): &(String, String), class: u32) -> Option<TypeId> {
        let first = self.first.get(&(key.clone(), class)).filter(|first| **first != id && place != key);
        first.copied()
    }
}

/// What decides whether the name of one type is right for another one.
struct Facts {
    part: Part,
    /// Components come first, what is written in them next, then those with the shortest names and pointers. The order in which a
    /// document lists its operations names nothing.
    rank: (bool, bool, usize, String),
    is_component: bool,
    /// What the type is called by its own place.
    words: Vec<String>,
    /// Whether that is all of a body or an answer, which has no name of its own.
    is_whole: bool,
    is_small: bool,
}

impl Facts {
    fn of(api: &Api, groups: &Groups<'_, Shape, Vec<Body>>, id: TypeId) -> Self {
        let origin = &api[id].origin;
        let is_component = api[id].is_component();
        Self {
            part: Part::of(api, groups, id),
            rank: (
                !is_component,
                !api[id].is_of_component(),
                if is_component { api[id].name.words().len() } else { origin.matches('/').count() },
                origin.clone(),
            ),
            is_component,
            is_whole: !is_component && !origin.contains("/properties/"),
            words: words(api, groups, id),
            is_small: is_small(api, id),
        }
    }

    /// Whether the name of a type of the same shape, which comes first, is right for this one.
    fn may_be(&self, other: &Facts) -> bool {
        let is_near = self.part == other.part;
        if other.is_component {
            // A component that is not a group's own is at the top, where everyone may use it.
            let is_within_reach = is_near || matches!(other.part, Part::Component(_));
            let is_namesake = self.words.ends_with(&other.words);
            let is_called_so = is_namesake || (!self.is_component && other.words.ends_with(&self.words));
            // Every answer is called `response`: of a small one elsewhere, that says nothing.
            let is_vague = self.is_whole && self.is_small && !is_near;
            let is_nameless = !self.is_component && (!self.is_small || self.is_whole) && is_near;
            return is_within_reach && !is_vague && (is_called_so || is_nameless || (self.is_whole && !self.is_small));
        }
        if self.is_component || !is_near {
            return false;
        }
        match self.part {
            // They are called after the status, wherever they are written.
            Part::Errors(_) => true,
            _ if self.is_small => self.words == other.words,
            _ => true,
        }
    }
}

/// Types of one shape, by their classes, those first that come first by their place.
struct Twins<'f> {
    facts: &'f HashMap<TypeId, Facts>,
    arms: &'f HashMap<TypeId, BTreeSet<TypeId>>,
    components: HashMap<u32, Vec<TypeId>>,
    /// Components by what they are called.
    namesakes: HashMap<(u32, &'f [String]), Vec<TypeId>>,
    /// Other types by the part that they are in: what is written in place is the type of no other part.
    near: HashMap<(u32, &'f Part), Vec<TypeId>>,
}

impl<'f> Twins<'f> {
    fn new(
        facts: &'f HashMap<TypeId, Facts>,
        arms: &'f HashMap<TypeId, BTreeSet<TypeId>>,
        members: &HashMap<u32, Vec<TypeId>>,
    ) -> Self {
        let (components, namesakes, near) = Default::default();
        let mut twins = Self { facts, arms, components, namesakes, near };
        for (class, members) in members {
            for (id, own) in members.iter().filter_map(|id| Some((*id, facts.get(id)?))) {
                if own.is_component {
                    twins.components.entry(*class).or_default().push(id);
                    twins.namesakes.entry((*class, &own.words)).or_default().push(id);
                } else {
                    twins.near.entry((*class, &own.part)).or_default().push(id);
                }
            }
        }
        twins
    }

    /// The type that represents a type, which comes before it by its place.
    fn representative(&self, id: TypeId, class: u32) -> Option<TypeId> {
        let own = self.facts.get(&id)?;
        if own.is_component {
            // Only a component that it is called after can be.
            let endings = (0..=own.words.len()).filter_map(|start| self.namesakes.get(&(class, &own.words[start..])));
            let fitting = endings.flatten().filter(|twin| self.fits(id, own, **twin));
            return fitting
                .min_by_key(|twin| self.facts.get(twin).map(|other| (other.part != own.part, &other.rank)))
                .copied();
        }
        let twins = [self.components.get(&class), self.near.get(&(class, &own.part))].into_iter().flatten().flatten();
        let before = twins.take_while(|twin| self.facts.get(twin).is_some_and(|other| other.rank < own.rank));
        let mut elsewhere = None;
        for twin in before.filter(|twin| self.fits(id, own, **twin)) {
            if self.facts.get(twin).is_some_and(|other| other.part == own.part) {
                return Some(*twin);
            }
            elsewhere.get_or_insert(*twin);
        }
        elsewhere
    }

    /// Whether a type may be a twin of it. Two arms of one union stay two types: callers choose between them.
    fn fits(&self, id: TypeId, own: &Facts, twin: TypeId) -> bool {
        let is_fitting = self.facts.get(&twin).is_some_and(|other| other.rank < own.rank && own.may_be(other));
        is_fitting && !self.are_alternatives(id, twin)
    }

    /// Whether two types are arms of one union.
    fn are_alternatives(&self, one: TypeId, two: TypeId) -> bool {
        let unions_of = |id: &TypeId| self.arms.get(id).into_iter().flatten();
        unions_of(&one).any(|union| unions_of(&two).any(|other| union == other))
    }
}

/// The unions that components are arms of.
fn arms(api: &Api) -> HashMap<TypeId, BTreeSet<TypeId>> {
    let mut unions: HashMap<TypeId, BTreeSet<TypeId>> = HashMap::new();
    for id in api.type_ids() {
        let Shape::Union(union) = &api[id].shape else { continue };
        for variant in &union.variants {
            let arm = api.resolve(variant.ty.id);
            if api[arm].is_component() {
                unions.entry(arm).or_default().insert(id);
            }
        }
    }
    unions
}

/// A part of an API within which one name may stand for several places.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Part {
    /// The error bodies of a group. Those that a whole family agrees on become one when its errors are collected.
    Errors(GroupId),
    Group(GroupId),
    /// A component that belongs to no group, and what is written in it.
    Component(String),
}

impl Part {
    fn of(api: &Api, groups: &Groups<'_, Shape, Vec<Body>>, id: TypeId) -> Self {
        let (family, origin) = (api[id].family, &api[id].origin);
        match groups.at(family, origin) {
            Some(group) if is_error(origin) => Part::Errors(group),
            Some(group) => Part::Group(group),
            None => Part::Component(owner(origin)),
        }
    }
}

/// Whether a place is in an answer that is not a success.
fn is_error(origin: &str) -> bool {
    let segments: Vec<String> = pointer::segments(origin).take(5).collect();
    match segments.as_slice() {
        [paths, _, _, responses, status] => paths == "paths" && responses == "responses" && !status.starts_with('2'),
        _ => false,
    }
}

/// The operation or component that a place is in.
fn owner(origin: &str) -> String {
    origin.split('/').take(4).collect::<Vec<_>>().join("/")
}

/// What a type is called by its own place: the name of a component, the property.
fn words(api: &Api, groups: &Groups<'_, Shape, Vec<Body>>, id: TypeId) -> Vec<String> {
    if api[id].is_component() {
        return api[id].name.words().iter().map(|word| word.to_string()).collect();
    }
    let origin = &api[id].origin;
    let segments: Vec<String> = pointer::segments(origin).collect();
    let property = segments.windows(2).rev().find(|pair| pair[0] == "properties").map(|pair| pair[1].as_str());
    let of_parameter = || {
        let (at, rest) = origin.split_once("/parameters/")?;
        groups.parameter(&format!("{at}/parameters/{}", rest.split('/').next()?))
    };
    // Of a body or an answer, its kind is the name.
    let place = property.or_else(of_parameter).or_else(|| segments.get(3).map(String::as_str)).unwrap_or_default();
    Name::new(place).words().iter().map(|word| singular(word)).collect()
}

/// Whether a shape is so small that two of them have nothing in common but that.
fn is_small(api: &Api, id: TypeId) -> bool {
    match &api[id].shape {
        Shape::Struct(record) => record.fields.len() <= SMALL,
        Shape::Union(union) => {
            union.variants.iter().all(|variant| !matches!(api[api.resolve(variant.ty.id)].shape, Shape::Struct(_)))
        }
        _ => true,
    }
}

/// Says of a type that is written in place which component it is, or which type before it has the same shape.
fn report(api: &Api, id: TypeId, twins: &[TypeId], tools: &mut Tools<'_>) {
    if is_component(api, id) {
        return;
    }
    let is_near = |twin: &&TypeId| api[**twin].family == api[id].family || api[**twin].family == <Api>::ROOT;
    let component = twins.iter().filter(is_near).find(|twin| is_component(api, **twin));
    let Some(twin) = component.or_else(|| twins.iter().find(|twin| **twin < id)) else { return };
    let message = format!("has the same shape as {}", tools.sources.key(&api[*twin].origin));
    let help = if component.is_some() { "refer to the component" } else { "describe both with one component" };
    tools.find(Severity::Note, &api[id].origin, message, Some(help));
}

/// Empty objects are answers that say nothing: two of them have nothing in common.
fn is_empty_object(api: &Api, id: TypeId) -> bool {
    matches!(&api[id].shape, Shape::Struct(record) if record.fields.is_empty() && record.extra.is_none())
}
