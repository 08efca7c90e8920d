//! Documentation for what the document says nothing about.
//!
//! A property that is a reference has no description of its own; the type that it refers to has one.

use crate::ir::merged::Unmerged;
use crate::ir::{Api, Docs, Shape, TypeRef, lowered, merged};

/// Gives fields, arms and parameters that are only a reference what the component says of itself. Done before types merge:
/// a component that is a string says something about one use, and all strings become one type.
pub(super) fn inherit(api: &mut lowered::Api) {
    let said: Vec<Docs> = api.types.iter().map(inherited).collect();
    let complete = |docs: &mut Docs, ty: TypeRef| {
        if docs.is_empty() {
            *docs = Docs { deprecated: docs.deprecated, ..said[ty.id.0 as usize].clone() };
        }
    };
    for ty in &mut api.types {
        let lowered::Shape::Alone(shape) = &mut ty.shape else { continue };
        match shape {
            merged::Shape::Struct(record) => {
                record.fields.iter_mut().for_each(|field| complete(&mut field.docs, field.ty))
            }
            merged::Shape::Union(union) => {
                union.variants.iter_mut().for_each(|variant| complete(&mut variant.docs, variant.ty))
            }
            _ => {}
        }
    }
    for operation in &mut api.operations {
        operation.parameters.iter_mut().for_each(|parameter| complete(&mut parameter.docs, parameter.ty));
    }
}

/// What a use of a type says of itself. Constraints of a type that is printed stand there.
fn inherited(ty: &lowered::Type) -> Docs {
    match ty.shape.alone() {
        _ if !ty.is_component() => Docs::default(),
        Ok(merged::Shape::Scalar(_) | merged::Shape::List(_) | merged::Shape::Map(_) | merged::Shape::Json) => {
            Docs { deprecated: false, ..ty.docs.clone() }
        }
        _ => Docs { summary: ty.docs.summary.clone(), ..Docs::default() },
    }
}

/// Completes the documentation of fields, variants and parameters from their types.
pub(super) fn complete(api: &mut Api) {
    let summaries: Vec<Option<String>> =
        api.types.iter().map(|ty| ty.docs.summary.clone().filter(|_| ty.shape.is_item())).collect();
    for ty in &mut api.types {
        match &mut ty.shape {
            Shape::Struct(record) => {
                for field in record.fields.iter_mut().filter(|field| field.docs.summary.is_none()) {
                    field.docs.summary = summaries[field.ty.id.0 as usize].clone();
                }
            }
            Shape::Union(union) => {
                for variant in union.variants.iter_mut().filter(|variant| variant.docs.summary.is_none()) {
                    variant.docs.summary = summaries[variant.ty.id.0 as usize].clone();
                }
            }
            _ => {}
        }
    }
    for operation in &mut api.operations {
        for parameter in operation.parameters.iter_mut().filter(|parameter| parameter.docs.summary.is_none()) {
            parameter.docs.summary = summaries[parameter.ty.id.0 as usize].clone();
        }
    }
}
