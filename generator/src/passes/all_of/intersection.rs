//! What two schemas at once admit.

use super::narrower::{Narrower, integers, narrower};
use super::{Merger, bounds};
use crate::diagnostic::Severity;
use crate::ir::lowered::{self, Type};
use crate::ir::merged::{Shape, Union, Unmerged};
use crate::ir::{IntegerEnum, Name, StringEnum, TypeId, TypeRef, Variant};
use crate::pointer;

/// Where an intersection is asked for, which names what comes out of it.
pub(super) struct Asker<'a> {
    /// The type whose parts describe a value twice.
    pub parent: TypeId,
    /// The property, if it is one that they describe twice.
    pub wire: Option<&'a str>,
}

impl Merger<'_, '_> {
    /// The type of a property that two parts describe. Where no value is both, the property alone is raw JSON.
    pub(super) fn one_type(&mut self, known: TypeRef, new: TypeRef, wire: &str, parent: TypeId) -> TypeRef {
        let asker = Asker { parent, wire: Some(wire) };
        self.intersection(known, new, &asker).unwrap_or_else(|| self.impossible(new, wire, parent))
    }

    /// A property that no value can have is raw JSON.
    pub(super) fn impossible(&mut self, like: TypeRef, wire: &str, parent: TypeId) -> TypeRef {
        let origin = self.api[parent].origin.clone();
        let message = format!("no value of `{wire}` satisfies all parts of an `allOf`; it became raw JSON");
        self.tools.find(
            Severity::Degradation,
            &origin,
            message,
            Some("correct the parts, or describe the property once"),
        );
        self.made(Shape::Json, like, &Asker { parent, wire: Some(wire) })
    }

    /// The type of the values that two types have in common; nothing where there are none.
    pub(super) fn intersection(&mut self, known: TypeRef, new: TypeRef, asker: &Asker<'_>) -> Option<TypeRef> {
        // A value is nullable where both sides say so.
        let nullable = self.admits_null(known) && self.admits_null(new);
        let (a_id, b_id) = (self.settle(known.id), self.settle(new.id));
        let use_of = |id: TypeId| TypeRef { id, nullable, boxed: false };
        let (a, b) = (use_of(a_id), use_of(b_id));
        let bounds = bounds::of(&[self.docs(a_id), self.docs(b_id)]);
        if bounds.is_some_and(|bounds| self.is_beyond(a, b, &bounds)) {
            return None;
        }
        if self.api.is_same(a, b) {
            return Some(a);
        }
        if let Some(known) = self.pairs.get(&(a_id, b_id)) {
            return known.map(use_of);
        }
        // What two types that hold themselves have in common holds itself: the second one stands for it.
        if !self.narrowing.insert((a_id, b_id)) {
            return Some(b);
        }
        let both = self.intersection_of(a, b, asker);
        let both = match (both, &bounds) {
            (Some(both), Some(bounds)) => self.within(both, bounds, asker),
            (both, _) => both,
        };
        self.narrowing.remove(&(a_id, b_id));
        self.pairs.insert((a_id, b_id), both.map(|both| both.id));
        both
    }

    /// The same for two types that differ.
    fn intersection_of(&mut self, a: TypeRef, b: TypeRef, asker: &Asker<'_>) -> Option<TypeRef> {
        let (a_id, b_id, nullable) = (a.id, b.id, a.nullable);
        match (self.shape(a_id), self.shape(b_id)) {
            (Some(Shape::Map(value)), Some(Shape::Struct(_))) if self.is_json(value) => Some(b),
            (Some(Shape::Struct(_)), Some(Shape::Map(value))) if self.is_json(value) => Some(a),
            (Some(Shape::Struct(_) | Shape::Map(_)), Some(Shape::Struct(_) | Shape::Map(_))) if self.is_bounded() => {
                let made = self.made(lowered::Shape::AllOf(vec![a, b]), b, asker);
                self.pairs.insert((a_id, b_id), Some(made.id));
                Some(TypeRef { id: self.settle(made.id), nullable, boxed: false })
            }
            (Some(Shape::List(first)), Some(Shape::List(second))) if self.is_bounded() => {
                let item = self.intersection(first, second, asker)?;
                Some(match item.id {
                    id if id == self.api.resolve(second.id) => b,
                    id if id == self.api.resolve(first.id) => a,
                    _ => TypeRef { nullable, ..self.made(Shape::List(item), b, asker) },
                })
            }
            (Some(Shape::StringEnum(first)), Some(Shape::StringEnum(second))) => {
                let mut variants = second.variants;
                variants.retain(|variant| first.variants.iter().any(|known| known.wire == variant.wire));
                let shape = (!variants.is_empty()).then_some(Shape::StringEnum(StringEnum { variants }))?;
                Some(self.narrowed(shape, a, b, asker))
            }
            (Some(Shape::IntegerEnum(first)), Some(Shape::IntegerEnum(second))) => {
                let mut variants = second.variants;
                variants.retain(|variant| first.variants.iter().any(|known| known.value == variant.value));
                let shape = (!variants.is_empty()).then_some(Shape::IntegerEnum(IntegerEnum { variants }))?;
                Some(self.narrowed(shape, a, b, asker))
            }
            (Some(Shape::Union(union)), _) if self.is_bounded() => self.arms_within(&union, a, b, asker),
            (_, Some(Shape::Union(union))) if self.is_bounded() => self.arms_within(&union, b, a, asker),
            (Some(Shape::Json), _) => Some(b),
            (_, Some(Shape::Json)) => Some(a),
            (Some(Shape::Scalar(first)), Some(Shape::Scalar(second))) if integers(first, second).is_some() => {
                let shape = Shape::Scalar(integers(first, second)?);
                Some(self.narrowed(shape, a, b, asker))
            }
            (first, second) => match narrower(&first?, &second?)? {
                Narrower::First => Some(a),
                Narrower::Second => Some(b),
            },
        }
    }

    /// The arms of a union that another type admits, as far as it admits them.
    fn arms_within(&mut self, union: &Union, whole: TypeRef, other: TypeRef, asker: &Asker<'_>) -> Option<TypeRef> {
        let mut variants = Vec::new();
        // Where each arm is afterwards, if it is.
        let mut positions = Vec::new();
        let mut is_changed = false;
        for variant in &union.variants {
            let arm = TypeRef { nullable: false, ..variant.ty };
            let both = self.intersection(arm, TypeRef { nullable: false, ..other }, asker);
            positions.push(both.map(|_| variants.len()));
            match both {
                Some(both) => {
                    is_changed |= both.id != self.api.resolve(arm.id);
                    variants.push(Variant { ty: both, ..variant.clone() });
                }
                None => is_changed = true,
            }
        }
        if !is_changed {
            return Some(whole);
        }
        match variants.as_slice() {
            [] => None,
            [only] => Some(TypeRef { nullable: whole.nullable, ..only.ty }),
            _ => {
                let position = |index: usize| positions.get(index).copied().flatten();
                let discriminator = union.discriminator.clone().map(|named| named.moved(position));
                let shape = Shape::Union(Union { variants, discriminator });
                Some(TypeRef { nullable: whole.nullable, ..self.made(shape, whole, asker) })
            }
        }
    }

    /// A narrowed shape: one of the two sides where that is it, or else a type of its own.
    fn narrowed(&mut self, shape: Shape, a: TypeRef, b: TypeRef, asker: &Asker<'_>) -> TypeRef {
        // An enum of one value that is a text in the end is one here.
        let is_it = |side: TypeRef| self.api[side.id].shape.alone() == Ok(&shape) && !self.lone.contains(&side.id);
        if is_it(b) {
            b
        } else if is_it(a) {
            a
        } else {
            TypeRef { nullable: b.nullable, ..self.made(shape, b, asker) }
        }
    }

    /// A type at the place that asks for it, with the words of another one.
    pub(super) fn made(&mut self, shape: impl Into<lowered::Shape>, like: TypeRef, asker: &Asker<'_>) -> TypeRef {
        let parent = self.api[asker.parent].clone();
        let docs = self.api[self.api.resolve(like.id)].docs.clone();
        let (origin, name) = match asker.wire {
            Some(wire) => (pointer::join(&parent.origin, &["properties", wire]), parent.name.join(&Name::new(wire))),
            None => (parent.origin.clone(), parent.name.clone()),
        };
        let id = self.api.add_type(Type { origin, name, docs, shape: shape.into(), ..parent });
        TypeRef { id, nullable: like.nullable, boxed: false }
    }

    fn is_json(&self, value: TypeRef) -> bool {
        self.api[self.api.resolve(value.id)].shape.alone() == Ok(&Shape::Json)
    }

    /// Parts that are not objects: what all of them admit.
    pub(super) fn narrow(&mut self, id: TypeId, others: &[TypeRef], origin: &str) -> Shape {
        let Some((first, rest)) = others.split_first() else { return Shape::Json };
        let mut narrowest = *first;
        let asker = Asker { parent: id, wire: None };
        for other in rest {
            match self.intersection(narrowest, *other, &asker) {
                Some(both) => narrowest = both,
                None => {
                    let message = "no value satisfies all parts of an `allOf`; it became raw JSON";
                    let help = "let the parts describe the same kind of value";
                    self.tools.find(Severity::Degradation, origin, message, Some(help));
                    return Shape::Json;
                }
            }
        }
        // What was made for this place is this type.
        match self.shape(narrowest.id) {
            Some(shape @ (Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::List(_) | Shape::Union(_)))
                if self.api[narrowest.id].origin == origin =>
            {
                shape
            }
            _ => Shape::Alias(narrowest),
        }
    }
}
