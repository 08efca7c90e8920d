//! Arms of a union that mean the same JSON.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::simplify::is_component;
use crate::ir::merged::{Api, Shape, Union};
use crate::ir::{Scalar, TypeId, TypeRef, Variant};

/// How deep the text goes that says what arms look like. What differs only below is compared.
const DEPTH: usize = 3;

/// The union without arms that mean the same JSON as an earlier one; the arm itself if only one is left. Components are
/// arms of their own, whatever their shape: the document tells them apart.
pub(super) fn without_twins<B>(api: &Api<B>, union: &Union) -> Option<Shape> {
    let mut kept: Vec<Variant> = Vec::new();
    let mut index_of = Vec::new();
    let mut known = Known::default();
    for variant in &union.variants {
        let twin = known.twin(api, variant.ty, &kept);
        index_of.push(twin.unwrap_or(kept.len()));
        if twin.is_none() {
            kept.push(variant.clone());
        }
    }
    if let [only] = kept.as_slice() {
        return Some(Shape::Alias(only.ty));
    }
    if kept.len() == union.variants.len() {
        return None;
    }
    let discriminator = union.discriminator.clone().map(|named| named.moved(|index| index_of.get(index).copied()));
    Some(Shape::Union(Union { variants: kept, discriminator }))
}

/// The arms so far, by their positions, so that an arm is compared only with those that look like it.
#[derive(Default)]
struct Known {
    by_type: HashMap<TypeId, usize>,
    /// The first arm that takes any number.
    number: Option<usize>,
    /// By what they look like: components that are objects, and others.
    by_looks: HashMap<String, [Vec<usize>; 2]>,
}

impl Known {
    /// The first arm that admits all that a new one does. Without one, the new one is remembered.
    fn twin<B>(&mut self, api: &Api<B>, arm: TypeRef, kept: &[Variant]) -> Option<usize> {
        let id = api.resolve(arm.id);
        let shape = &api[id].shape;
        let is_integer = matches!(shape, Shape::Scalar(Scalar::I32 | Scalar::I64 | Scalar::U32 | Scalar::U64));
        let is_object = is_component(api, id) && matches!(shape, Shape::Struct(_));
        let looks = self.by_looks.entry(looks(api, arm, DEPTH)).or_default();
        let [objects, others] = &*looks;
        // Of two components that are objects, none is the other one.
        let objects = if is_object { &[][..] } else { objects };
        let same = |index: &&usize| api.is_same(arm, kept[**index].ty);
        let alike = [objects, others].into_iter().filter_map(|known| known.iter().find(same).copied());
        let same_type = self.by_type.get(&id).copied();
        let twin = alike.chain(same_type).chain(self.number.filter(|_| is_integer)).min();
        if twin.is_none() {
            let [objects, others] = looks;
            if is_object { objects } else { others }.push(kept.len());
            self.by_type.insert(id, kept.len());
            if *shape == Shape::Scalar(Scalar::F64) {
                self.number.get_or_insert(kept.len());
            }
        }
        twin
    }
}

/// What a type looks like. Types that are the same look the same.
fn looks<B>(api: &Api<B>, ty: TypeRef, depth: usize) -> String {
    let mut text = String::new();
    let id = api.resolve(ty.id);
    let inner = |ty: &TypeRef| depth.checked_sub(1).map(|depth| looks(api, *ty, depth)).unwrap_or_default();
    let null = if ty.nullable { "?" } else { "" };
    let _ = match &api[id].shape {
        Shape::Struct(record) => {
            for field in &record.fields {
                let _ =
                    write!(text, "{:?}:{}{:?}{},", field.wire, field.is_required(), field.constant, inner(&field.ty));
            }
            write!(text, "object{null} {:?}", record.extra.as_ref().map(inner))
        }
        Shape::Union(union) => {
            let arms: Vec<String> = union.variants.iter().map(|variant| inner(&variant.ty)).collect();
            write!(text, "union{null} {arms:?}")
        }
        Shape::List(item) => write!(text, "list{null} {}", inner(item)),
        Shape::Map(value) => write!(text, "map{null} {}", inner(value)),
        Shape::StringEnum(known) => {
            let values: Vec<&str> = known.variants.iter().map(|variant| variant.wire.as_str()).collect();
            write!(text, "texts{null} {values:?}")
        }
        Shape::IntegerEnum(known) => {
            let values: Vec<_> = known.variants.iter().map(|variant| &variant.value).collect();
            write!(text, "integers{null} {values:?}")
        }
        other => write!(text, "{other:?}{null}"),
    };
    text
}
