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

use std::collections::BTreeMap;

use crate::ir::lowered::{Api, Shape, Struct};
use crate::ir::{Field, StructPart, TypeId, TypeRef, settled};

/// A part with fewer properties is copied: a field for it would be more to read than the properties.
const LEAST: usize = 8;

/// Whether a part stays whole: a component with so many properties, however many others have it as a part. A second owner
/// moves nothing of the first.
pub(super) fn is_whole(api: &Api, id: TypeId, part: &Struct) -> bool {
    api[id].is_component() && part.fields.len() >= LEAST
}

/// Where the properties of structs are described that come from parts: struct and position, to part and position.
pub(super) fn homes(api: &Api) -> BTreeMap<(TypeId, usize), (TypeId, usize)> {
    let mut homes = BTreeMap::new();
    for id in api.type_ids() {
        let Shape::Struct(record) = &api[id].shape else { continue };
        for (index, field) in record.fields.iter().enumerate() {
            let home = home(api, (id, index), record, field);
            if home != (id, index) {
                homes.insert((id, index), home);
            }
        }
    }
    homes
}

fn home(api: &Api, at: (TypeId, usize), record: &Struct, field: &Field) -> (TypeId, usize) {
    for part in &record.parts {
        let id = api.resolve(part.id);
        let Shape::Struct(part) = &api[id].shape else { continue };
        if let Some(index) = part.fields.iter().position(|known| known.wire == field.wire)
            && id != at.0
            && is_same(api, &part.fields[index], field)
        {
            return home(api, (id, index), part, &part.fields[index]);
        }
    }
    at
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
    parts: Vec<(TypeId, &'a str)>,
    /// Whether one of the parts keeps properties that nothing names.
    keeps: bool,
}

impl<'a> Composer<'a> {
    /// Takes a part whole, or else the parts that it is made of itself.
    fn take(&mut self, part: TypeRef) {
        let id = self.api.resolve(part.id);
        let Shape::Struct(part) = &self.api[id].shape else { return };
        let may_stay = id != self.id && is_whole(self.api, id, part);
        if may_stay && self.adds_to(part) && self.has_all_of(part) && self.agrees(id, part) {
            self.rest.retain(|field| !part.fields.iter().any(|known| known.wire == field.wire));
            let first = part.fields.first().map_or("", |field| field.wire.as_str());
            self.parts.push((id, first));
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
        let has = |field: &Field| self.rest.iter().any(|own| own.wire == field.wire && is_same(self.api, own, field));
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
            .map(|(id, first)| StructPart {
                name: self.api[*id].name.clone(),
                ty: TypeRef::plain(*id),
                position: position(first),
            })
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
    let in_part = |part: &TypeRef| depth < DEPTH && keeps_others(api, part.id, depth + 1);
    record.extra.is_some() || record.parts.iter().any(in_part)
}

/// Whether a struct has a property as its part has it. Another description narrows nothing.
fn is_same(api: &Api, own: &Field, part: &Field) -> bool {
    let facts =
        |field: &Field| (field.required, field.expected, field.access, field.docs.deprecated, field.constant.clone());
    facts(own) == facts(part) && api.is_same(own.ty, part.ty)
}
