//! All of several schemas at once.
//!
//! Cloud Connected's created cluster is a cluster and a key: `allOf: [{$ref: Cluster}, {properties: {key: ...}}]`. Users want
//! one struct, not one that flattens two. Parts that contradict each other are a finding. Each struct remembers the large
//! components that are parts of it; those that are still the same in the end stay whole.

mod bounds;
mod constants;
mod intersection;
mod narrower;
mod placeholders;

use std::collections::{BTreeMap, BTreeSet};

use super::unions::is_anything;
use super::{Tools, compose};
use crate::diagnostic::Severity;
use crate::ir::lowered::{self, Type};
use crate::ir::merged::{Api, Shape, Struct, Union, Unmerged};
use crate::ir::{Field, Need, TypeId, TypeRef, Usage, Variant, ids};
use intersection::Asker;
use placeholders::{is_placeholder, settle_placeholders};

/// Merges every `allOf`.
pub(super) fn merge(mut api: lowered::Api, tools: &mut Tools<'_>) -> Api<Vec<lowered::Body>> {
    let is_all = |id: &TypeId| matches!(api[*id].shape, lowered::Shape::AllOf(_));
    let parts: BTreeSet<TypeId> = api.type_ids().filter(is_all).flat_map(|id| ids(&api[id].shape)).collect();
    let lone = constants::lone(&api, &parts);
    let mut merger = Merger {
        api: &mut api,
        tools,
        open: BTreeSet::new(),
        pairs: BTreeMap::new(),
        narrowing: BTreeSet::new(),
        lone: &lone,
    };
    let mut index = 0;
    // Merging adds types.
    while index < merger.api.types.len() {
        merger.settle_own(TypeId::at(index));
        index += 1;
    }
    let shapes = api.types.iter_mut().map(|ty| match std::mem::replace(&mut ty.shape, Shape::Json.into()) {
        lowered::Shape::Alone(shape) => shape,
        // Nothing is left that is all of several types.
        lowered::Shape::AllOf(_) => Shape::Json,
    });
    let shapes = shapes.collect();
    let mut api = api.with(shapes, |operations| operations);
    settle_placeholders(&mut api, &parts, tools);
    constants::spell_out(&mut api, &lone);
    constants::fill_in(&mut api);
    api
}

struct Merger<'m, 't> {
    api: &'m mut lowered::Api,
    tools: &'m mut Tools<'t>,
    /// Types that are being merged, to notice a type that is all of itself.
    open: BTreeSet<TypeId>,
    /// What became of two types that describe one property. Both may hold themselves, and then so does the merged type.
    pairs: BTreeMap<(TypeId, TypeId), Option<TypeId>>,
    /// Two types whose intersection is being looked for.
    narrowing: BTreeSet<(TypeId, TypeId)>,
    /// Enums of one value that are texts in the end.
    lone: &'m BTreeSet<TypeId>,
}

/// How deep properties of properties are merged, and how many types that may give. No real document comes near.
const DEPTH: usize = 100;
const PAIRS: usize = 10_000;

/// The parts of an `allOf`, sorted by what they add.
#[derive(Default)]
struct Parts {
    record: Struct,
    has_record: bool,
    /// How many of the parts are structs that do not stay whole.
    records: usize,
    unions: Vec<TypeId>,
    others: Vec<TypeRef>,
}

impl Merger<'_, '_> {
    /// Gives a type its final shape, and returns the type behind aliases.
    fn settle(&mut self, id: TypeId) -> TypeId {
        let id = self.api.resolve(id);
        self.settle_own(id);
        self.api.resolve(id)
    }

    /// Gives a type that is all of its parts the shape of that, unless this is being done.
    fn settle_own(&mut self, id: TypeId) {
        if let lowered::Shape::AllOf(parts) = &self.api[id].shape
            && !self.open.contains(&id)
        {
            let parts = parts.clone();
            self.open.insert(id);
            let shape = self.merged(id, &parts);
            self.api[id].shape = shape.into();
            self.open.remove(&id);
        }
    }

    /// The shape of a type that is settled; none while it is being merged.
    fn shape(&self, id: TypeId) -> Option<Shape> {
        self.api[id].shape.alone().ok().cloned()
    }

    fn merged(&mut self, id: TypeId, references: &[TypeRef]) -> Shape {
        let origin = self.api[id].origin.clone();
        let mut parts = Parts::default();
        for reference in references {
            let part = self.settle(reference.id);
            let Some(shape) = self.shape(part) else {
                let message = "an `allOf` has itself as a part, which adds nothing; it is ignored";
                self.tools.find(Severity::Repair, &origin, message, Some("remove the part"));
                continue;
            };
            match shape {
                Shape::Struct(record) => {
                    let is_whole = compose::is_whole(self.api, part, &record) && !self.is_copied(part);
                    let shared = if is_whole { vec![part] } else { record.parts.clone() };
                    parts.record.parts.extend(shared);
                    parts.records += usize::from(!is_whole);
                    parts.has_record = true;
                    self.add_record(&mut parts.record, record, id);
                }
                Shape::Map(value) => {
                    parts.has_record = true;
                    parts.record.extra = self.one_extra(parts.record.extra, Some(value), id);
                }
                // Next to other parts, "anything" says nothing.
                Shape::Union(union) if is_anything(self.api, &union) => {}
                Shape::Union(_) => parts.unions.push(part),
                Shape::Json | Shape::Alias(_) => {}
                _ => parts.others.push(TypeRef::plain(part)),
            }
        }
        if !parts.record.parts.is_empty() && self.is_copied(id) {
            parts.record.parts.clear();
            parts.records = references.len();
        }
        if parts.records > 1 {
            let message = format!("{} parts of an `allOf` are merged into one struct", parts.records);
            self.tools.find(Severity::Note, &origin, message, None);
        }
        self.assemble(id, parts, &origin)
    }

    fn assemble(&mut self, id: TypeId, mut parts: Parts, origin: &str) -> Shape {
        // One union of several can be an enum; what the others describe are properties that may be there.
        if parts.unions.len() > 1 {
            let others = parts.unions.split_off(1);
            for union in others {
                match self.optional_properties(union) {
                    Some(record) => {
                        parts.has_record = true;
                        self.add_record(&mut parts.record, record, id);
                        let message = "several alternatives at once: the properties of all but the first are optional";
                        self.tools.find(Severity::Note, origin, message, Some("describe one list of alternatives"));
                    }
                    None => parts.unions.push(union),
                }
            }
            self.intersect_unions(id, &mut parts);
        }
        let only_requires =
            parts.record.fields.iter().all(|field| self.is_placeholder(field)) && parts.record.extra.is_none();
        match (
            // Alternatives that only require properties of one another need no struct next to them.
            parts.has_record && (!only_requires || parts.unions.is_empty()),
            parts.unions.as_slice(),
            parts.others.as_slice(),
        ) {
            (false, [], []) if parts.has_record => Shape::Struct(parts.record),
            (false, [], []) => Shape::Json,
            (true, [], []) if parts.record.fields.is_empty() && parts.record.extra.is_some() => {
                parts.record.extra.map_or(Shape::Json, Shape::Map)
            }
            (true, [], []) => Shape::Struct(parts.record),
            (false, [], others) => self.narrow(id, others, origin),
            (true, [], _) => {
                self.conflict(origin, "an object and something else at once; the object counts");
                Shape::Struct(parts.record)
            }
            (is_record, [first, rest @ ..], _) => {
                if !rest.is_empty() || !parts.others.is_empty() {
                    self.conflict(origin, "several alternatives at once; the first ones count");
                }
                if is_record {
                    self.distribute(id, &parts.record, *first)
                } else {
                    Shape::Alias(TypeRef::plain(*first))
                }
            }
        }
    }

    /// Lets alternatives that are all asked for be those that they have in common.
    fn intersect_unions(&mut self, id: TypeId, parts: &mut Parts) {
        let asker = Asker { parent: id, wire: None };
        let mut references = parts.unions.iter().map(|union| TypeRef::plain(*union));
        let Some(first) = references.next() else { return };
        let both = references.try_fold(first, |both, next| self.intersection(both, next, &asker));
        let Some(both) = both.map(|both| self.api.resolve(both.id)) else { return };
        parts.unions.clear();
        match self.shape(both) {
            Some(Shape::Union(_)) => parts.unions.push(both),
            Some(Shape::Struct(record)) => {
                parts.has_record = true;
                self.add_record(&mut parts.record, record, id);
            }
            _ => parts.others.push(TypeRef::plain(both)),
        }
    }

    /// The properties of all arms of a union, if they are objects; those that all arms require stay required.
    fn optional_properties(&mut self, union: TypeId) -> Option<Struct> {
        let Some(Shape::Union(union)) = self.shape(union) else { return None };
        let arms: Vec<TypeId> = union.variants.iter().map(|variant| self.settle(variant.ty.id)).collect();
        let mut all: Option<Struct> = None;
        for arm in arms {
            let Some(Shape::Struct(record)) = self.shape(arm) else { return None };
            let Some(known) = &mut all else {
                all = Some(Struct { parts: Vec::new(), ..record });
                continue;
            };
            let is_required = |wire: &str| record.fields.iter().any(|field| field.wire == wire && field.is_required());
            for field in known.fields.iter_mut().filter(|field| !is_required(&field.wire)) {
                field.need = Need::Optional;
            }
            for field in record.fields {
                match known.fields.iter_mut().find(|other| other.wire == field.wire) {
                    Some(other) if self.api.is_same(other.ty, field.ty) => {
                        // One value per arm is not a constant of all arms.
                        other.constant = other.constant.take().filter(|value| field.constant.as_ref() == Some(value));
                    }
                    Some(_) => return None,
                    None => known.fields.push(Field { need: Need::Optional, ..field }),
                }
            }
            if known.extra.is_none() {
                known.extra = record.extra;
            }
        }
        all
    }

    /// Whether `api.toml` asks for a copy of a part, or of all parts of a struct.
    fn is_copied(&mut self, id: TypeId) -> bool {
        let Tools { sources, entries, .. } = self.tools;
        entries.is_merged(|| sources.key(&self.api[id].origin))
    }

    fn conflict(&mut self, origin: &str, what: &str) {
        let message = format!("an `allOf` asks for {what}");
        self.tools.find(Severity::Degradation, origin, message, Some("let the parts describe the same kind of value"));
    }

    fn is_placeholder(&self, field: &Field) -> bool {
        is_placeholder(self.api, field)
    }

    /// Adds a part's properties to what is there.
    fn add_record(&mut self, into: &mut Struct, part: Struct, parent: TypeId) {
        for field in part.fields {
            match into.fields.iter().position(|known| known.wire == field.wire) {
                None => into.fields.push(field),
                Some(index) => {
                    let known = into.fields[index].clone();
                    into.fields[index] = self.one_field(known, field, parent);
                }
            }
        }
        into.extra = self.one_extra(into.extra, part.extra, parent);
    }

    /// The type of the properties that are not named, which two parts describe.
    fn one_extra(&mut self, known: Option<TypeRef>, new: Option<TypeRef>, parent: TypeId) -> Option<TypeRef> {
        match (known, new) {
            (Some(known), Some(new)) => Some(self.one_type(known, new, "additionalProperties", parent)),
            (known, new) => known.or(new),
        }
    }

    /// Whether the other part does not admit the one value that a property has in a part.
    fn contradict(&self, part: &Field, other: &Field) -> bool {
        let Some(value) = part.constant.as_deref() else { return false };
        match self.api[self.api.resolve(other.ty.id)].shape.alone() {
            Ok(Shape::StringEnum(known)) => known.variants.iter().all(|variant| *value != variant.wire),
            _ => {
                let is_beyond = other.docs.bounds.as_ref().is_some_and(|bounds| bounds::is_beyond(value, bounds));
                is_beyond || other.constant.as_deref().is_some_and(|constant| constant != value)
            }
        }
    }

    fn one_field(&mut self, known: Field, new: Field, parent: TypeId) -> Field {
        let contradict = |one: &Field, other: &Field| self.contradict(one, other) || self.contradict(other, one);
        let both = if contradict(&known, &new) || self.is_out_of_bounds(&known, &new) {
            None
        } else if self.is_placeholder(&new) {
            Some(known.ty)
        } else if self.is_placeholder(&known) {
            Some(new.ty)
        } else {
            self.intersection(known.ty, new.ty, &Asker { parent, wire: Some(&known.wire) })
        };
        let mut constant = new.constant.clone().or_else(|| known.constant.clone());
        let mut docs = bounds::both(&known.docs, &new.docs);
        let ty = both.unwrap_or_else(|| {
            // Of what no value has, nothing is known.
            constant = None;
            bounds::forget(&mut docs);
            self.impossible(new.ty, &known.wire, parent)
        });
        Field {
            ty,
            need: if known.is_required() { known.need } else { new.need },
            constant,
            access: known.access.max(new.access),
            docs,
            wire: known.wire,
            name: known.name,
        }
    }

    /// Whether a use admits null, itself or by way of its target.
    fn admits_null(&self, mut reference: TypeRef) -> bool {
        for _ in 0..self.api.types.len() {
            if reference.nullable {
                return true;
            }
            let Ok(Shape::Alias(next)) = self.api[reference.id].shape.alone() else { break };
            reference = *next;
        }
        false
    }

    /// Whether there is room for another type. No real document comes near the limits.
    fn is_bounded(&self) -> bool {
        self.open.len().max(self.narrowing.len()) < DEPTH && self.pairs.len() < PAIRS
    }

    /// Properties next to alternatives: every alternative has them.
    fn distribute(&mut self, id: TypeId, base: &Struct, union: TypeId) -> Shape {
        let Some(Shape::Union(alternatives)) = self.shape(union) else { return Shape::Struct(base.clone()) };
        let parent = self.api[id].clone();
        let shape = Shape::Struct(base.clone()).into();
        let base_id = self.api.add_type(Type { shape, usage: Usage::default(), ..parent.clone() });
        let mut variants = Vec::with_capacity(alternatives.variants.len());
        // Where each alternative is afterwards, if it is.
        let mut positions = Vec::new();
        for (index, variant) in alternatives.variants.into_iter().enumerate() {
            let arm = self.settle(variant.ty.id);
            let is_object = matches!(self.shape(arm), Some(Shape::Struct(_) | Shape::Map(_) | Shape::Json));
            positions.push(is_object.then_some(variants.len()));
            if !is_object {
                let message = "an alternative that is not an object has no properties; it is left out";
                self.tools.find(Severity::Note, &parent.origin, message, Some("remove the alternative"));
                continue;
            }
            let own = if variant.name.is_empty() { self.api[arm].name.clone() } else { variant.name.clone() };
            let merged = self.api.add_type(Type {
                origin: crate::pointer::push(&parent.origin, index.to_string()),
                name: if own == parent.name { own } else { parent.name.join(&own) },
                docs: self.api[arm].docs.clone(),
                shape: lowered::Shape::AllOf(vec![TypeRef::plain(base_id), TypeRef::plain(arm)]),
                ..parent.clone()
            });
            let merged = self.settle(merged);
            variants.push(Variant { ty: TypeRef::plain(merged), ..variant });
        }
        match variants.as_slice() {
            [] => Shape::Struct(base.clone()),
            [only] => Shape::Alias(only.ty),
            _ => {
                let position = |index: usize| positions.get(index).copied().flatten();
                let discriminator = alternatives.discriminator.map(|named| named.moved(position));
                Shape::Union(Union { variants, discriminator })
            }
        }
    }
}
