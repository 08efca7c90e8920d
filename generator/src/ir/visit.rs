//! Visitors of the uses of types: one that looks, and one that may change what it sees.
//!
//! Each walk is written once, for both of them.

use std::collections::BTreeSet;

use super::api::Api;
use super::operation::{Body, Operation};
use super::settled::{Content, StructId};
use super::{Header, Location, PartContent, Payload, Status, Success, TypeId, TypeRef, lowered, merged, settled};

/// How something uses a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use<'a> {
    /// As a parameter of a name.
    Parameter(Location, &'a str),
    /// As a header of answers.
    Header(&'a str),
    /// As a body, or as each value in one.
    Body,
    /// As a body of errors.
    Error(Status),
    /// As a named part of a body.
    FormPart(&'a str),
    /// As a property of a struct.
    Property(&'a str),
    /// As all properties that nothing names.
    Others,
    /// As a part of a struct, whose properties are the struct's own.
    Part,
    /// As an item of a list.
    Item,
    /// As what a union may be, or as another name.
    Arm,
    /// By something that is not sent or received itself: an example, a table of schemas.
    Mention,
}

/// The direction that values travel in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the server.
    Sent,
    /// From the server.
    Received,
}

macro_rules! visitor {
    (
        $(#[$doc:meta])*
        trait $References:ident { $each_use:ident, $each_reference:ident, $each_way:ident }
        $iter:ident $($mutable:ident)?
    ) => {
        $(#[$doc])*
        pub trait $References {
            /// Visits each use of a type.
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef));

            /// Visits each use of a type, however it is used.
            fn $each_reference(& $($mutable)? self, visit: &mut dyn FnMut(& $($mutable)? TypeRef)) {
                self.$each_use(&mut |_, ty| visit(ty));
            }
        }

        impl $References for settled::Shape {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                match self {
                    Self::Struct(record) => {
                        let fields = record.fields.$iter();
                        fields.for_each(|field| visit(Use::Property(&field.wire), & $($mutable)? field.ty));
                        record.parts.$iter().for_each(|part| part.ty.$each_use(visit));
                        record.extra.$iter().for_each(|extra| visit(Use::Others, extra));
                    }
                    Self::Union(union) => union.variants.$iter().for_each(|arm| visit(Use::Arm, & $($mutable)? arm.ty)),
                    Self::List(item) => visit(Use::Item, item),
                    Self::Map(value) => visit(Use::Others, value),
                    Self::StringEnum(_) | Self::IntegerEnum(_) | Self::Scalar(_) | Self::Json => {}
                }
            }
        }

        impl $References for merged::Shape {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                match self {
                    Self::Struct(record) => {
                        let fields = record.fields.$iter();
                        fields.for_each(|field| visit(Use::Property(&field.wire), & $($mutable)? field.ty));
                        record.parts.$iter().for_each(|part| part.$each_use(visit));
                        record.extra.$iter().for_each(|extra| visit(Use::Others, extra));
                    }
                    Self::Union(union) => union.variants.$iter().for_each(|arm| visit(Use::Arm, & $($mutable)? arm.ty)),
                    Self::List(item) => visit(Use::Item, item),
                    Self::Map(value) => visit(Use::Others, value),
                    Self::Alias(other) => visit(Use::Arm, other),
                    Self::StringEnum(_) | Self::IntegerEnum(_) | Self::Scalar(_) | Self::Json => {}
                }
            }
        }

        impl $References for lowered::Shape {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                match self {
                    Self::Alone(shape) => shape.$each_use(visit),
                    Self::AllOf(parts) => parts.$iter().for_each(|part| visit(Use::Part, part)),
                }
            }
        }

        impl $References for settled::Content {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                match self {
                    Content::Json { ty } | Content::Form { ty, .. } | Content::NdJson { item: ty } => visit(Use::Body, ty),
                    Content::Multipart { parts, .. } => parts.$iter().for_each(|part| match & $($mutable)? part.content {
                        PartContent::Value { ty, .. } => visit(Use::FormPart(&part.wire), ty),
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
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                match self {
                    Self::Settled(content) => content.$each_use(visit),
                    Self::MultipartForm { form, .. } => visit(Use::Body, form),
                }
            }
        }

        impl<C: $References> $References for Body<C> {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                self.content.$each_use(visit);
            }
        }

        impl<T: $References> $References for Option<T> {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                self.$iter().for_each(|it| it.$each_use(visit));
            }
        }

        impl<T: $References> $References for Vec<T> {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                self.$iter().for_each(|it| it.$each_use(visit));
            }
        }

        impl $References for Payload {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                match self {
                    Payload::Json(ty) | Payload::NdJson(ty) | Payload::Events(ty) => visit(Use::Body, ty),
                    Payload::Empty | Payload::Text | Payload::Binary => {}
                }
            }
        }

        impl $References for Success {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                match self {
                    Success::One(payload) => payload.$each_use(visit),
                    Success::ByStatus { variants, .. } => {
                        variants.$iter().for_each(|variant| variant.payload.$each_use(visit));
                    }
                }
            }
        }

        impl $References for Header {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                visit(Use::Header(&self.wire), & $($mutable)? self.ty);
            }
        }

        impl<B: $References, F> Operation<B, F> {
            /// Visits each use of a type, with the direction that its values travel in.
            pub fn $each_way<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Way, Use<'a>, & $($mutable)? TypeRef)) {
                for parameter in self.parameters.$iter() {
                    let how = Use::Parameter(parameter.placement.location(), &parameter.wire);
                    visit(Way::Sent, how, & $($mutable)? parameter.ty);
                }
                self.body.$each_use(&mut |how, ty| visit(Way::Sent, how, ty));
                let received = &mut |how: Use<'a>, ty: & $($mutable)? TypeRef| visit(Way::Received, how, ty);
                self.success.$each_use(received);
                self.error_bodies.$iter().for_each(|body| received(Use::Error(body.status), & $($mutable)? body.ty));
                self.answer_headers.$iter().for_each(|answer| answer.header.$each_use(received));
            }
        }

        impl<B: $References, F> $References for Operation<B, F> {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                self.$each_way(&mut |_, how, ty| visit(how, ty));
            }
        }

        impl<S: $References, B: $References, F> $References for Api<S, B, F> {
            fn $each_use<'a>(&'a $($mutable)? self, visit: &mut dyn FnMut(Use<'a>, & $($mutable)? TypeRef)) {
                self.types.$iter().for_each(|ty| ty.shape.$each_use(visit));
                self.operations.$iter().for_each(|operation| operation.$each_use(visit));
                for family in self.families.$iter() {
                    family.headers.headers.$iter().for_each(|header| header.$each_use(visit));
                }
                for set in self.error_sets.$iter() {
                    for variant in set.variants.$iter() {
                        let how = Use::Error(variant.status);
                        visit(how, & $($mutable)? variant.ty);
                        variant.told.$iter().for_each(|(_, ty)| visit(how, ty));
                    }
                }
                self.examples.$iter().for_each(|example| visit(Use::Mention, & $($mutable)? example.ty));
                self.webhooks.$iter().for_each(|ty| visit(Use::Body, ty));
                self.models.$iter().for_each(|ty| visit(Use::Mention, ty));
                self.schemas.$iter().for_each(|(_, ty)| visit(Use::Mention, ty));
            }
        }
    };
}

visitor! {
    /// Something that uses types.
    trait References { each_use, each_reference, each_way }
    iter
}

visitor! {
    /// Something whose uses of types can be changed.
    trait ReferencesMut { each_use_mut, each_reference_mut, each_way_mut }
    iter_mut mut
}

impl References for StructId {
    fn each_use<'a>(&'a self, visit: &mut dyn FnMut(Use<'a>, &TypeRef)) {
        visit(Use::Part, &TypeRef::plain(self.ty()));
    }
}

impl ReferencesMut for StructId {
    fn each_use_mut<'a>(&'a mut self, visit: &mut dyn FnMut(Use<'a>, &mut TypeRef)) {
        self.ty_mut().each_use_mut(visit);
    }
}

/// A part of a struct is used as it is, neither nullable nor boxed.
impl References for TypeId {
    fn each_use<'a>(&'a self, visit: &mut dyn FnMut(Use<'a>, &TypeRef)) {
        visit(Use::Part, &TypeRef::plain(*self));
    }
}

impl ReferencesMut for TypeId {
    fn each_use_mut<'a>(&'a mut self, visit: &mut dyn FnMut(Use<'a>, &mut TypeRef)) {
        let mut reference = TypeRef::plain(*self);
        visit(Use::Part, &mut reference);
        *self = reference.id;
    }
}

/// The ids of all types that something uses.
pub fn ids(of: &impl References) -> Vec<TypeId> {
    let mut found = Vec::new();
    of.each_reference(&mut |reference| found.push(reference.id));
    found
}

impl<S: References, B, F> Api<S, B, F> {
    /// Some types, and all that they are made of.
    pub fn reachable(&self, from: impl IntoIterator<Item = TypeId>) -> BTreeSet<TypeId> {
        let mut open: Vec<TypeId> = from.into_iter().collect();
        let mut seen = vec![false; self.types.len()];
        while let Some(id) = open.pop() {
            if !std::mem::replace(&mut seen[id.0 as usize], true) {
                self[id].shape.each_reference(&mut |reference| open.push(reference.id));
            }
        }
        self.type_ids().filter(|id| seen[id.0 as usize]).collect()
    }
}
