//! What a type that is written in place is called by its place.
//!
//! The place is a path: the owner (a component, an operation) and the steps from there. The last step that means
//! something is the name, in a module of the owner: `rule_create_props::Threshold`, `post_package_policies::Body`.

use std::collections::HashMap;

use super::errors;
use super::placement::{self, Groups};
use crate::document::{operation_at, operation_of};
use crate::ir::{Api, Body, FamilyId, Found, Method, Name, OperationId, Shape, Status, TypeId};
use crate::names::singular;
use crate::pointer;

/// Names of arms that say what kind of value they hold, and not which one.
const KINDS: [&str; 10] =
    ["boolean", "date time", "integer", "json", "list", "map", "number", "object", "string", "text"];

/// Where a type is, and what it may be called there, best first.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) module: Vec<Name>,
    pub(super) names: Vec<Name>,
}

/// What places are told by.
pub(super) struct Places<'a> {
    api: &'a Api,
    operations: HashMap<&'a str, OperationId>,
    /// What bodies of operations are called next to the first, by the pointers of their media types.
    kinds: HashMap<&'a str, &'a Name>,
    /// Names of the arms of unions.
    arms: HashMap<&'a str, &'a Name>,
    /// Error bodies, which belong to their family and not to the operation that happens to be the first to describe them.
    errors: HashMap<&'a str, Owner>,
    groups: Groups<'a, Shape, Option<Body>, Found>,
}

/// What types are written in.
#[derive(Clone, Debug)]
struct Owner {
    /// The module that it is in itself.
    module: Vec<Name>,
    /// What it is called, best first.
    names: Vec<Name>,
    /// Whether it has no module of its own, since it is in one.
    is_inside: bool,
}

/// A step on the way from an owner to a type.
#[derive(Clone, Debug)]
struct Step {
    name: Name,
    /// Whether the name says nothing without the step before it.
    is_vague: bool,
}

impl<'a> Places<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let documented = api.operation_ids().filter(|id| api[*id].found.first.is_none());
        let operations = documented.map(|id| (api[id].origin.as_str(), id)).collect();
        let others = api.operations.iter().filter(|operation| api.has_other_body(operation));
        let bodies = others.filter_map(|operation| operation.body.as_ref());
        let kinds = bodies.filter_map(|body| Some((body.origin.as_str(), body.kind.as_ref()?))).collect();
        let mut arms = HashMap::new();
        for ty in &api.types {
            let Shape::Union(union) = &ty.shape else { continue };
            for variant in &union.variants {
                arms.entry(api[variant.ty.id].origin.as_str()).or_insert(&variant.name);
            }
        }
        let mut places = Self { api, operations, kinds, arms, errors: HashMap::new(), groups: Groups::new(api) };
        for family in api.family_ids() {
            places.add_errors(family);
        }
        for ty in api.types.iter().filter(|ty| errors::is_named_after_bodies(&ty.origin)) {
            let owner = Owner { module: Vec::new(), names: vec![ty.name.clone()], is_inside: false };
            places.errors.insert(&ty.origin, owner);
        }
        places
    }

    /// What a status has is called after the family and the status, and the bodies themselves are in a module of the
    /// family's errors: which operations and statuses have them does not show in their names.
    fn add_errors(&mut self, family: FamilyId) {
        let api = self.api;
        let Some(set) = api[family].errors.map(|id| &api[id]) else { return };
        let words = set.name.words();
        let base = Name::from_words(words[..words.len().saturating_sub(1)].iter().cloned());
        for variant in &set.variants {
            let (ty, status) = (&api[variant.ty.id], status_name(variant.status));
            let mut bodies = vec![variant.ty.id];
            if let Shape::Union(union) = &ty.shape
                && errors::is_union(&ty.origin)
            {
                // What is of no operation has a name already.
                if ty.origin.starts_with("/paths/") {
                    let owner = Owner { module: Vec::new(), names: vec![base.join(&status)], is_inside: false };
                    self.errors.entry(&ty.origin).or_insert(owner);
                }
                bodies = union.variants.iter().map(|arm| arm.ty.id).collect();
            }
            for body in bodies.into_iter().map(|id| &api[id]) {
                // Where nothing merges, a body is its operation's.
                if api.settings.is_curated || body.is_component() || !body.origin.starts_with("/paths/") {
                    continue;
                }
                let name = Name::new("body");
                let segments: Vec<String> = pointer::segments(&body.origin).collect();
                let operation = operation_of(&segments).and_then(|(path, method, _)| self.operation(path, &method));
                let operation = operation.map(|id| api[id].name.clone()).unwrap_or_default();
                let with_status = status.join(&name);
                let names = vec![name, with_status.clone(), operation.join(&with_status)];
                let owner = Owner { module: vec![set.name.clone()], names, is_inside: true };
                self.errors.entry(&body.origin).or_insert(owner);
            }
        }
    }

    /// The operation of a path and a method.
    fn operation(&self, path: &str, method: &Method) -> Option<OperationId> {
        self.operations.get(operation_at(path, method).as_str()).copied()
    }

    /// The place of a type.
    pub(super) fn of(&self, id: TypeId) -> Place {
        let ty = &self.api[id];
        let (owner, length) = self.owner(&ty.origin, ty.family);
        let steps = self.steps(&ty.origin, length);
        let Some((last, before)) = steps.split_last() else {
            let names = if ty.is_component() { vec![ty.name.clone(), full_name(&ty.origin)] } else { owner.names };
            return Place {
                module: owner.module,
                names: names.into_iter().map(|name| name.without_repetition()).collect(),
            };
        };
        let mut name = last.name.clone();
        let mut names = Vec::new();
        if !last.is_vague || before.is_empty() {
            names.push(name.clone());
        }
        for step in before.iter().rev() {
            name = step.name.join(&name);
            names.push(name.clone());
        }
        names.extend(owner.names.iter().map(|owner| owner.join(&name)));
        let mut module = owner.module;
        let nest = owner.names.into_iter().next().filter(|_| !owner.is_inside);
        let names = names.into_iter().map(|name| name.without_repetition());
        let names = match &nest {
            Some(nest) => within(nest, names.collect(), nouns(&ty.origin, &ty.shape)),
            None => names.collect(),
        };
        module.extend(nest);
        Place { module, names }
    }

    /// What a place is in, and how many segments of its pointer lead there.
    fn owner(&self, origin: &str, family: FamilyId) -> (Owner, usize) {
        let mut prefix = origin;
        while let Some((parent, _)) = prefix.rsplit_once('/') {
            if let Some(owner) = self.errors.get(prefix) {
                return (owner.clone(), pointer::segments(prefix).count());
            }
            prefix = parent;
        }
        let segments: Vec<String> = pointer::segments(origin).collect();
        let group = self.groups.at(family, origin);
        let module = group.map(|group| placement::module_of(self.api, group)).unwrap_or_default();
        let owner =
            |name: Name| Owner { module: module.clone(), names: vec![name.without_repetition()], is_inside: false };
        if let Some((path, method, length)) = operation_of(&segments) {
            let name = self.operation(path, &method).map(|id| self.api[id].name.clone());
            return (owner(name.unwrap_or_else(|| Name::new(path))), length);
        }
        match segments.as_slice() {
            [paths, path, ..] if paths == "paths" => (owner(Name::new(path)), 2),
            [components, _, name, ..] if components == "components" => {
                (owner(placement::without_group(self.api, family, &Name::new(name)).1), 3)
            }
            [first, ..] => (owner(Name::new(first)), 1),
            [] => (owner(Name::new("document")), 0),
        }
    }

    /// The steps from an owner to a place.
    fn steps(&self, origin: &str, length: usize) -> Vec<Step> {
        let segments: Vec<&str> = origin.split('/').skip(1).collect();
        let mut steps: Vec<Step> = Vec::new();
        let mut index = length;
        while let Some(segment) = segments.get(index) {
            let next = segments.get(index + 1).map(|next| pointer::unescape(next)).unwrap_or_default();
            let here = |end: usize| format!("/{}", segments[..end.min(segments.len())].join("/"));
            index += match *segment {
                "requestBody" => push(&mut steps, Name::new("body"), 1),
                "responses" => push(&mut steps, response(&next), 2),
                "parameters" => {
                    let name = self.groups.parameter(&here(index + 2)).unwrap_or("parameter");
                    push(&mut steps, Name::new(name), 2)
                }
                "content" => match self.kinds.get(here(index + 2).as_str()) {
                    Some(kind) => push(&mut steps, (*kind).clone(), 2),
                    None => 2,
                },
                "properties" => push(&mut steps, Name::new(&next), 2),
                "items" => item(&mut steps, "item"),
                "additionalProperties" => item(&mut steps, "value"),
                "oneOf" | "anyOf" => {
                    self.arm(&mut steps, &here(index + 2));
                    2
                }
                "allOf" => 2,
                "schema" => 1,
                other if other.parse::<usize>().is_ok() => {
                    self.arm(&mut steps, &here(index + 1));
                    1
                }
                other => push(&mut steps, Name::new(&pointer::unescape(other)), 1),
            };
        }
        steps
    }

    fn arm(&self, steps: &mut Vec<Step>, at: &str) {
        let Some(name) = self.arms.get(at).filter(|name| !name.is_empty()) else { return };
        let is_kind = KINDS.iter().any(|kind| kind.split(' ').eq(name.words().iter().map(|word| &**word)));
        let is_vague = is_kind || name.words().first().is_some_and(|word| &**word == "with");
        steps.push(Step { name: (*name).clone(), is_vague });
    }
}

/// Names without what the module that they are in says already. One that says nothing else is the first noun that the module does
/// not say.
fn within(module: &Name, names: Vec<Name>, nouns: [&str; 2]) -> Vec<Name> {
    let is_said = |noun: &&str| Name::new(noun).within(module).is_empty();
    let noun = nouns.into_iter().find(|noun| !is_said(noun)).unwrap_or(nouns[0]);
    let mut left: Vec<Name> = Vec::new();
    for name in names {
        let rest = name.within(module);
        let words = match rest.words() {
            [] => vec![noun.into()],
            [with, others @ ..] if &**with == "with" && rest != name && !others.is_empty() => others.to_vec(),
            words => words.to_vec(),
        };
        let name = Name::from_words(words);
        if !left.contains(&name) {
            left.push(name);
        }
    }
    left
}

/// What a type is to its owner, in a word or in another one.
fn nouns(origin: &str, shape: &Shape) -> [&'static str; 2] {
    match (origin.rsplit('/').next(), shape) {
        (Some("items"), _) => ["item", "entry"],
        (Some("additionalProperties"), _) => ["value", "entry"],
        (_, Shape::Struct(_)) => ["details", "properties"],
        (_, Shape::StringEnum(_) | Shape::IntegerEnum(_)) => ["kind", "value"],
        _ => ["choice", "value"],
    }
}

/// Adds a step, and says how many segments it takes.
fn push(steps: &mut Vec<Step>, name: Name, segments: usize) -> usize {
    if !name.is_empty() {
        steps.push(Step { name, is_vague: false });
    }
    segments
}

/// Of `inputs`, one is an input. What has no plural is told apart by a word.
fn item(steps: &mut Vec<Step>, word: &str) -> usize {
    let has_plural = |name: &Name| name.words().last().is_some_and(|last| singular(last) != **last);
    match steps.last_mut().filter(|step| has_plural(&step.name)) {
        Some(step) => {
            let mut words = step.name.words().to_vec();
            if let Some(last) = words.last_mut() {
                *last = singular(last).into();
            }
            step.name = Name::from_words(words);
        }
        None => {
            let is_vague = steps.last().is_some_and(|step| !is_structure(&step.name));
            steps.push(Step { name: Name::new(word), is_vague });
        }
    }
    1
}

/// Whether a step is a part of every operation.
fn is_structure(name: &Name) -> bool {
    matches!(name.words(), [only] if matches!(&**only, "body" | "response"))
}

/// An answer by its status: the successful one needs no other name.
fn response(status: &str) -> Name {
    let code = match status.to_ascii_lowercase().as_str() {
        "default" => Status::Default,
        class if class.ends_with("xx") => Status::Class(class[..1].parse().unwrap_or_default()),
        code => Status::Code(code.parse().unwrap_or_default()),
    };
    match code {
        Status::Code(200..=299) | Status::Class(2) => Name::new("response"),
        other => status_name(other),
    }
}

/// The name of a component as the document has it.
fn full_name(origin: &str) -> Name {
    Name::new(&pointer::segments(origin).last().unwrap_or_default())
}

/// A status as a name, from its reason phrase.
fn status_name(status: Status) -> Name {
    Name::new(&status.words())
}
