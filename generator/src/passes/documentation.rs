//! Documentation for what the document says nothing about.
//!
//! A property that is a reference has no description of its own; the type that it refers to has one.

use std::collections::BTreeMap;

use crate::ir::merged::Unmerged;
use crate::ir::{Api, Content, Docs, Shape, TypeRef, lowered, merged};
use crate::names::ident;

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

/// Lets texts name fields and setters as Rust does: ``not together with `perPage` `` means the setter `per_page`. What such a
/// name is about is next to the text: the fields of the same struct, the parameters of the same operation, or else the fields of
/// its body.
pub(super) fn name(api: &mut Api) {
    for ty in &mut api.types {
        let renamed = fields(&ty.shape);
        let Shape::Struct(record) = &mut ty.shape else { continue };
        rename(&mut ty.docs, &renamed);
        record.fields.iter_mut().for_each(|field| rename(&mut field.docs, &renamed));
    }
    for operation in &mut api.operations {
        let setters = operation.parameters.iter().map(|parameter| {
            let name = if parameter.required { ident::snake(&parameter.name) } else { ident::setter(&parameter.name) };
            (parameter.wire.as_str(), name.to_string())
        });
        let names = renamed(setters);
        let mut with_body = match operation.body.as_ref().map(|body| &body.content) {
            Some(Content::Json { ty }) => fields(&api.types[ty.id.0 as usize].shape),
            _ => BTreeMap::new(),
        };
        with_body.retain(|wire, _| operation.parameters.iter().all(|parameter| parameter.wire != *wire));
        with_body.extend(names.clone());
        rename(&mut operation.docs, &with_body);
        operation.parameters.iter_mut().for_each(|parameter| rename(&mut parameter.docs, &names));
    }
}

/// The fields of a struct that have other names in Rust, and these.
fn fields(shape: &Shape) -> BTreeMap<String, String> {
    let Shape::Struct(record) = shape else { return BTreeMap::new() };
    renamed(record.fields.iter().map(|field| (field.wire.as_str(), ident::snake(&field.name).to_string())))
}

/// The names that are others in Rust, and these.
fn renamed<'n>(names: impl Iterator<Item = (&'n str, String)>) -> BTreeMap<String, String> {
    let as_read = |rust: &str| rust.strip_prefix("r#").unwrap_or(rust).to_owned();
    let names = names.map(|(wire, rust)| (wire.to_owned(), as_read(&rust)));
    names.filter(|(wire, rust)| wire != rust).collect()
}

/// Replaces the code spans that are names. Notes are about values, and stay.
fn rename(docs: &mut Docs, renamed: &BTreeMap<String, String>) {
    for text in [&mut docs.summary, &mut docs.description].into_iter().flatten() {
        // Between every second pair of marks is code, also where three of them begin a block.
        let spans = text.split('`').enumerate().map(|(index, part)| match renamed.get(part) {
            Some(rust) if index % 2 == 1 => rust,
            _ => part,
        });
        *text = spans.collect::<Vec<_>>().join("`");
    }
}
