//! Parts that stay whole.
//!
//! Kibana's detection rules have 39 properties in common: `allOf: [RuleCommon, {properties: {query: ...}}]`. Copied into each
//! kind of rule they are tens of thousands of lines, and no function takes two kinds of rules. So a large component
//! that is a part stays whole: the struct has a field for it, and its properties are still flat in JSON. How many structs have
//! the part makes no difference, so that one more changes none of the others.
//!
//! `new` takes such a part as one argument. `EqlRule::new(RuleCommon::new("Name", "Why", 50, Severity::High).tags(tags), ..)`
//! says which text is which, and sets what is optional on the way. With the part's properties as arguments of their own, `new`
//! would have seven, and each kind of rule would repeat the part's setters.
//!
//! Until all other questions are settled, every struct has all of its properties, and only remembers where they came from.
//! Here it is seen whether they still are what the part says: one that the struct narrows, or that an example shows to be
//! another, makes the part a copy.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::ir::merged::{Api, Shape, Struct};
use crate::ir::{AnyApi, Field, StructId, StructPart, TypeId, settled};

/// A part with fewer properties is copied: a field for it would be more to read than the properties.
const LEAST: usize = 8;

/// Whether a part stays whole: a component with so many properties, however many others have it as a part. A second owner
/// moves nothing of the first.
pub(super) fn is_whole<S, B>(api: &AnyApi<S, B>, id: TypeId, part: &Struct) -> bool {
    api[id].is_component() && part.fields.len() >= LEAST
}

/// A property: a struct, and a position in it.
type Place = (TypeId, usize);

/// Where the properties of structs are described that come from parts.
pub(super) fn homes(api: &Api) -> BTreeMap<Place, Place> {
    let mut homes = Homes { api, known: BTreeMap::new(), positions: BTreeMap::new() };
    for id in api.type_ids() {
        let Shape::Struct(record) = &api[id].shape else { continue };
        for index in 0..record.fields.len() {
            homes.find((id, index));
        }
    }
    homes.known.retain(|at, home| at != home);
    homes.known
}

struct Homes<'a> {
    api: &'a Api,
    known: BTreeMap<Place, Place>,
    /// The positions of the properties of each part by their names.
    positions: BTreeMap<TypeId, HashMap<&'a str, usize>>,
}

impl<'a> Homes<'a> {
    /// Follows a property from part to part, to where it is described.
    fn find(&mut self, at: Place) {
        let mut path = vec![at];
        let mut last = at;
        let home = loop {
            if let Some(home) = self.known.get(&last) {
                break *home;
            }
            match self.next(last).filter(|next| !path.contains(next)) {
                Some(next) => path.push(next),
                None => break last,
            }
            last = path[path.len() - 1];
        };
        self.known.extend(path.into_iter().map(|at| (at, home)));
    }

    /// The same property of the first part that has it.
    fn next(&mut self, (id, index): Place) -> Option<Place> {
        let Shape::Struct(record) = &self.api[id].shape else { return None };
        let field = record.fields.get(index)?;
        record.parts.iter().find_map(|part| {
            let part = self.api.resolve(*part);
            let Shape::Struct(shape) = &self.api[part].shape else { return None };
            let by_name =
                || shape.fields.iter().enumerate().map(|(index, field)| (field.wire.as_str(), index)).collect();
            let index = *self.positions.entry(part).or_insert_with(by_name).get(field.wire.as_str())?;
            (part != id && is_same(self.api, &shape.fields[index], field)).then_some((part, index))
        })
    }
}

/// A struct with the parts that its properties still are.
pub(super) fn compose(api: &Api, id: TypeId, record: &Struct) -> settled::Struct {
    let mut composer =
        Composer { api, id, record, rest: record.fields.iter().collect(), parts: Vec::new(), keeps: false };
    record.parts.iter().for_each(|part| composer.take(*part));
    composer.finish()
}

struct Composer<'a> {
    api: &'a Api,
    id: TypeId,
    record: &'a Struct,
    /// The fields that are in no part so far.
    rest: Vec<&'a Field>,
    /// The parts, and the first property of each.
    parts: Vec<(StructId, &'a str)>,
    /// Whether one of the parts keeps properties that nothing names.
    keeps: bool,
}

impl<'a> Composer<'a> {
    /// Takes a part whole, or else the parts that it is made of itself.
    fn take(&mut self, part: TypeId) {
        let id = self.api.resolve(part);
        let Shape::Struct(part) = &self.api[id].shape else { return };
        let may_stay = id != self.id && is_whole(self.api, id, part);
        if let Some(whole) = StructId::of(self.api, id).filter(|_| may_stay)
            && self.adds_to(part)
            && self.has_all_of(part)
            && self.agrees(id, part)
        {
            let taken: HashSet<&str> = part.fields.iter().map(|field| field.wire.as_str()).collect();
            self.rest.retain(|field| !taken.contains(field.wire.as_str()));
            let first = part.fields.first().map_or("", |field| field.wire.as_str());
            self.parts.push((whole, first));
            return;
        }
        for inner in &part.parts {
            self.take(*inner);
        }
    }

    /// Whether the struct is more than the part.
    fn adds_to(&self, part: &Struct) -> bool {
        self.record.fields.len() > part.fields.len()
    }

    /// Whether the struct has all properties of the part as they are, and no other part has them.
    fn has_all_of(&self, part: &Struct) -> bool {
        let own: HashMap<&str, &Field> = self.rest.iter().map(|field| (field.wire.as_str(), *field)).collect();
        let has = |field: &Field| own.get(field.wire.as_str()).is_some_and(|own| is_same(self.api, own, field));
        part.fields.iter().all(has)
    }

    /// Whether it is clear who keeps the properties that nothing names: the part, or the struct.
    fn agrees(&mut self, id: TypeId, part: &Struct) -> bool {
        if !keeps_others(self.api, id, 0) {
            return true;
        }
        let is_same = match (part.extra, self.record.extra) {
            (Some(part), Some(own)) => self.api.is_same(part, own),
            (_, own) => own.is_none(),
        };
        let agrees = is_same && !self.keeps;
        self.keeps |= agrees;
        agrees
    }

    fn finish(self) -> settled::Struct {
        let position = |first: &str| {
            let before = self.record.fields.iter().take_while(|field| field.wire != first);
            before.filter(|field| self.rest.iter().any(|own| own.wire == field.wire)).count()
        };
        let mut parts: Vec<StructPart> = self
            .parts
            .iter()
            .map(|(id, first)| StructPart { name: self.api[id.ty()].name.clone(), ty: *id, position: position(first) })
            .collect();
        parts.sort_by_key(|part| part.position);
        let extra = self.record.extra.filter(|_| !self.keeps);
        settled::Struct { parts, extra, fields: self.rest.into_iter().cloned().collect(), ..Default::default() }
    }
}

/// How deep parts have parts. No real document comes near.
const DEPTH: usize = 100;

fn keeps_others(api: &Api, id: TypeId, depth: usize) -> bool {
    let Shape::Struct(record) = &api[api.resolve(id)].shape else { return false };
    let in_part = |part: &TypeId| depth < DEPTH && keeps_others(api, *part, depth + 1);
    record.extra.is_some() || record.parts.iter().any(in_part)
}

/// Whether a struct has a property as its part has it. Another description narrows nothing.
fn is_same(api: &Api, own: &Field, part: &Field) -> bool {
    fn facts(field: &Field) -> impl PartialEq + use<'_> {
        (field.need, field.access, field.docs.deprecated, &field.constant)
    }
    facts(own) == facts(part) && api.is_same(own.ty, part.ty)
}
