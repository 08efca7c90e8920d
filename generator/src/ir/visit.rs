use std::collections::HashSet;

use super::{Api, Content, Dispatch, PartContent, Payload, Shape, Success, TypeId, TypeRef};

impl Shape {
    /// The uses of other types in this one.
    pub fn references(&self) -> Vec<TypeRef> {
        let mut found = Vec::new();
        self.clone().each_reference(&mut |reference| found.push(*reference));
        found
    }

    /// Visits the uses of other types in this one.
    pub fn each_reference(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        match self {
            Shape::Struct(record) => {
                record.fields.iter_mut().for_each(|field| visit(&mut field.ty));
                record.extra.iter_mut().for_each(visit);
            }
            Shape::Union(union) => union.variants.iter_mut().for_each(|variant| visit(&mut variant.ty)),
            Shape::List(item) | Shape::Map(item) | Shape::Alias(item) => visit(item),
            Shape::AllOf(parts) => parts.iter_mut().for_each(visit),
            Shape::StringEnum(_) | Shape::IntegerEnum(_) | Shape::Scalar(_) | Shape::Json => {}
        }
    }
}

impl Payload {
    fn each_reference(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        match self {
            Payload::Json(ty) | Payload::NdJson(ty) => visit(ty),
            Payload::Empty | Payload::Text | Payload::Binary => {}
        }
    }
}

impl Success {
    /// Visits the types of all payloads.
    pub fn each_reference(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        match self {
            Success::One(payload) => payload.each_reference(visit),
            Success::ByStatus { variants, .. } => {
                variants.iter_mut().for_each(|variant| variant.payload.each_reference(visit))
            }
        }
    }
}

impl Content {
    /// Visits the types that a body is made of.
    pub fn each_reference(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        match self {
            Content::Json { ty, .. }
            | Content::Form { ty }
            | Content::NdJson { item: ty, .. }
            | Content::MultipartForm { form: ty, .. } => visit(ty),
            Content::Multipart { parts } => {
                for part in parts {
                    match &mut part.content {
                        PartContent::Text { ty } | PartContent::Json { ty } => visit(ty),
                        PartContent::File { .. } | PartContent::Files { .. } => {}
                    }
                }
            }
            Content::Text { .. } | Content::Binary { .. } => {}
        }
    }
}

impl Api {
    /// Visits every use of a type.
    pub fn each_reference(&mut self, visit: &mut impl FnMut(&mut TypeRef)) {
        self.types.iter_mut().for_each(|ty| ty.shape.each_reference(visit));
        for operation in &mut self.operations {
            operation.parameters.iter_mut().for_each(|parameter| visit(&mut parameter.ty));
            operation.body.iter_mut().for_each(|body| body.content.each_reference(visit));
            operation.success.each_reference(visit);
            operation.error_bodies.iter_mut().for_each(|(_, ty)| visit(ty));
        }
        self.error_sets.iter_mut().flat_map(|set| &mut set.variants).for_each(|variant| visit(&mut variant.ty));
        self.examples.iter_mut().for_each(|example| visit(&mut example.ty));
        self.webhooks.iter_mut().for_each(&mut *visit);
        self.schemas.values_mut().for_each(visit);
    }

    /// Whether two uses mean the same JSON, whatever their names and descriptions.
    pub fn is_same(&self, a: TypeRef, b: TypeRef) -> bool {
        self.is_same_given(a, b, &mut HashSet::new())
    }

    /// `equal` are the pairs that are taken for equal until something tells them apart: types that hold themselves compare
    /// equal when nothing else does.
    fn is_same_given(&self, a: TypeRef, b: TypeRef, equal: &mut HashSet<(TypeId, TypeId)>) -> bool {
        let (a_id, b_id) = (self.resolve(a.id), self.resolve(b.id));
        if a.nullable != b.nullable {
            return false;
        }
        if a_id == b_id || !equal.insert((a_id, b_id)) {
            return true;
        }
        let mut same = |a: &TypeRef, b: &TypeRef| self.is_same_given(*a, *b, equal);
        match (&self[a_id].shape, &self[b_id].shape) {
            (Shape::Struct(a), Shape::Struct(b)) => {
                a.fields.len() == b.fields.len()
                    && a.extra.is_some() == b.extra.is_some()
                    && a.extra.iter().zip(&b.extra).all(|(a, b)| same(a, b))
                    && a.fields.iter().zip(&b.fields).all(|(a, b)| {
                        a.wire == b.wire
                            && (a.required, a.expected) == (b.required, b.expected)
                            && a.constant == b.constant
                            && same(&a.ty, &b.ty)
                    })
            }
            (Shape::Union(a), Shape::Union(b)) => {
                let undecided = |dispatch: &Dispatch| matches!(dispatch, Dispatch::Undecided(_));
                a.variants.len() == b.variants.len()
                    && (a.dispatch == b.dispatch || (undecided(&a.dispatch) && undecided(&b.dispatch)))
                    && a.variants.iter().zip(&b.variants).all(|(a, b)| same(&a.ty, &b.ty))
            }
            (Shape::List(a), Shape::List(b)) | (Shape::Map(a), Shape::Map(b)) => same(a, b),
            (Shape::AllOf(a), Shape::AllOf(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
            (a, b) => a == b,
        }
    }
}
