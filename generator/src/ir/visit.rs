//! Visitors of the uses of types: one that looks, and one that may change what it sees.
//!
//! Each walk is written once, for both of them.

use std::collections::BTreeSet;

use super::api::Api;
use super::operation::{Body, Operation};
use super::settled::Content;
use super::{PartContent, Payload, Success, TypeId, TypeRef, lowered, merged, settled};

macro_rules! visitor {
    (
        $(#[$doc:meta])*
        trait $References:ident { $each_reference:ident, $each_sent:ident, $each_received:ident }
        $iter:ident $($mutable:ident)?
    ) => {
        $(#[$doc])*
        pub trait $References {
            /// Visits each use of a type.
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef));
        }

        impl $References for settled::Shape {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                match self {
                    Self::Struct(record) => {
                        record.fields.$iter().for_each(|field| visit(& $($mutable)? field.ty));
                        record.parts.$iter().for_each(|part| part.ty.$each_reference(visit));
                        record.extra.$iter().for_each(visit);
                    }
                    Self::Union(union) => union.variants.$iter().for_each(|arm| visit(& $($mutable)? arm.ty)),
                    Self::List(item) | Self::Map(item) => visit(item),
                    Self::StringEnum(_) | Self::IntegerEnum(_) | Self::Scalar(_) | Self::Json => {}
                }
            }
        }

        impl $References for merged::Shape {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                match self {
                    Self::Struct(record) => {
                        record.fields.$iter().for_each(|field| visit(& $($mutable)? field.ty));
                        record.parts.$iter().for_each(|part| part.$each_reference(visit));
                        record.extra.$iter().for_each(visit);
                    }
                    Self::Union(union) => union.variants.$iter().for_each(|arm| visit(& $($mutable)? arm.ty)),
                    Self::List(item) | Self::Map(item) | Self::Alias(item) => visit(item),
                    Self::StringEnum(_) | Self::IntegerEnum(_) | Self::Scalar(_) | Self::Json => {}
                }
            }
        }

        impl $References for lowered::Shape {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                match self {
                    Self::Alone(shape) => shape.$each_reference(visit),
                    Self::AllOf(parts) => parts.$iter().for_each(visit),
                }
            }
        }

        impl $References for settled::Content {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                match self {
                    Content::Json { ty } | Content::Form { ty, .. } | Content::NdJson { item: ty } => visit(ty),
                    Content::Multipart { parts, .. } => parts.$iter().for_each(|part| match & $($mutable)? part.content {
                        PartContent::Value { ty, .. } => visit(ty),
                        PartContent::File { .. }
                        | PartContent::Files { .. }
                        | PartContent::Unnamed
                        | PartContent::Header { .. } => {}
                    }),
                    Content::Text | Content::Binary => {}
                }
            }
        }

        impl $References for lowered::Content {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                match self {
                    Self::Settled(content) => content.$each_reference(visit),
                    Self::MultipartForm { form, .. } => visit(form),
                }
            }
        }

        impl<C: $References> $References for Body<C> {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.content.$each_reference(visit);
            }
        }

        impl<T: $References> $References for Option<T> {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.$iter().for_each(|it| it.$each_reference(visit));
            }
        }

        impl<T: $References> $References for Vec<T> {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.$iter().for_each(|it| it.$each_reference(visit));
            }
        }

        impl $References for Payload {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                match self {
                    Payload::Json(ty) | Payload::NdJson(ty) | Payload::Events(ty) => visit(ty),
                    Payload::Empty | Payload::Text | Payload::Binary => {}
                }
            }
        }

        impl $References for Success {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                match self {
                    Success::One(payload) => payload.$each_reference(visit),
                    Success::ByStatus { variants, .. } => {
                        variants.$iter().for_each(|variant| variant.payload.$each_reference(visit));
                    }
                }
            }
        }

        impl<B: $References> Operation<B> {
            /// Visits the types that the operation sends.
            pub fn $each_sent(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.parameters.$iter().for_each(|parameter| visit(& $($mutable)? parameter.ty));
                self.body.$each_reference(visit);
            }

            /// Visits the types that the operation receives.
            pub fn $each_received(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.success.$each_reference(visit);
                self.error_bodies.$iter().for_each(|body| visit(& $($mutable)? body.ty));
                self.answer_headers.$iter().for_each(|answer| visit(& $($mutable)? answer.header.ty));
            }
        }

        impl<B: $References> $References for Operation<B> {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.$each_sent(visit);
                self.$each_received(visit);
            }
        }

        impl<S: $References, B: $References> $References for Api<S, B> {
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.types.$iter().for_each(|ty| ty.shape.$each_reference(visit));
                self.operations.$iter().for_each(|operation| operation.$each_reference(visit));
                for family in self.families.$iter() {
                    family.headers.headers.$iter().for_each(|header| visit(& $($mutable)? header.ty));
                }
                for set in self.error_sets.$iter() {
                    for variant in set.variants.$iter() {
                        visit(& $($mutable)? variant.ty);
                        variant.told.$iter().for_each(|(_, ty)| visit(ty));
                    }
                }
                self.examples.$iter().for_each(|example| visit(& $($mutable)? example.ty));
                self.webhooks.$iter().for_each(&mut *visit);
                self.models.$iter().for_each(&mut *visit);
                self.schemas.$iter().for_each(|(_, ty)| visit(ty));
            }
        }
    };
}

visitor! {
    /// Something that uses types.
    trait References { each_reference, each_sent, each_received }
    iter
}

visitor! {
    /// Something whose uses of types can be changed.
    trait ReferencesMut { each_reference_mut, each_sent_mut, each_received_mut }
    iter_mut mut
}

/// A part of a struct is used as it is, neither nullable nor boxed.
impl References for TypeId {
    fn each_reference(&self, visit: &mut dyn FnMut(&TypeRef)) {
        visit(&TypeRef::plain(*self));
    }
}

impl ReferencesMut for TypeId {
    fn each_reference_mut(&mut self, visit: &mut dyn FnMut(&mut TypeRef)) {
        let mut reference = TypeRef::plain(*self);
        visit(&mut reference);
        *self = reference.id;
    }
}

/// The ids of all types that something uses.
pub fn ids(of: &impl References) -> Vec<TypeId> {
    let mut found = Vec::new();
    of.each_reference(&mut |reference| found.push(reference.id));
    found
}

impl<S: References, B> Api<S, B> {
    /// Some types, and all that they are made of.
    pub fn reachable(&self, from: impl IntoIterator<Item = TypeId>) -> BTreeSet<TypeId> {
        let mut open: Vec<TypeId> = from.into_iter().collect();
        let mut seen = BTreeSet::new();
        while let Some(id) = open.pop() {
            if seen.insert(id) {
                self[id].shape.each_reference(&mut |reference| open.push(reference.id));
            }
        }
        seen
    }
}
