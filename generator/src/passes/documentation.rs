//! Documentation for what the document says nothing about.
//!
//! A property that is a reference has no description of its own; the type that it refers to has one.

use crate::ir::{Api, Shape};

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
