//! Writes down structs with their fields and enums with their variants.

use std::collections::BTreeMap;

use syn::{Fields, ImplItem, ItemEnum, ItemStruct, Variant};

use super::items::{TypeImpls, is_public, prefix};
use super::methods::{method_line, setter_of};
use super::tables;
use super::values::{conditions, values, wires};
use crate::format::text;

/// A struct: its traits, its fields, its methods.
pub(super) fn structure(item: &ItemStruct, impls: &TypeImpls<'_>) -> String {
    let name = item.ident.to_string();
    let header = header("struct", &name, &item.attrs, &item.generics, impls, &[]);
    // The field for what answers have besides has the effect of the attribute.
    let is_kept = |field: &syn::Field| field.ident.as_ref().is_some_and(|name| name == "_kept");
    let closed = if item.fields.iter().any(is_kept) { "#[non_exhaustive] " } else { "" };
    let mut lines = vec![format!("{closed}{header}")];
    let wires = wires(impls);
    let mut folded = Vec::new();
    let setters: BTreeMap<String, String> = impls.setters.iter().flat_map(|table| tables::setters(table)).collect();
    for (index, field) in item.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis)) {
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
        let ty = text(&field.ty);
        let mut notes = wires.get(&name).map(|wire| wire.notes(&name)).unwrap_or_default();
        if let Some(setter) = setters.get(&name) {
            notes.push(format!("setter: {setter}"));
        } else if let Some(setter) = impls.methods.iter().find_map(|method| setter_of(method, &name)) {
            notes.push(format!("setter: {setter}"));
            folded.push(name.clone());
        }
        lines.push(with_notes(&format!("{}{name}: {ty}", prefix(&field.attrs)), &notes));
    }
    lines.extend(
        impls.constants.iter().filter(|item| is_public(&item.vis)).map(|item| {
            format!("{}const {}: {} = {}", prefix(&item.attrs), item.ident, text(&item.ty), text(&item.expr))
        }),
    );
    lines.extend(impls.tables.iter().filter(|table| tables::has_new(table)).map(|_| "fn new() -> Self".to_owned()));
    lines.extend(methods(impls, &folded));
    block(&lines)
}

/// What the pages of a request are made of, and how they are asked for.
pub(super) fn paging(impls: &TypeImpls<'_>) -> Vec<String> {
    let paged = impls.traits.iter().filter(|block| trait_text(block) == "Paged");
    let line = |item: &ImplItem| match item {
        ImplItem::Type(item) if item.ident == "Item" => Some(format!("type Item = {}", text(&item.ty))),
        ImplItem::Const(item) => Some(format!("const {} = {}", item.ident, text(&item.expr))),
        _ => None,
    };
    paged.flat_map(|block| block.items.iter().filter_map(line)).collect()
}

/// An enum: its traits, its variants with their values, its methods.
pub(super) fn enumeration(item: &ItemEnum, impls: &TypeImpls<'_>) -> String {
    let name = item.ident.to_string();
    let payloads: Vec<String> = item.variants.iter().filter_map(payload).collect();
    let mut lines = vec![header("enum", &name, &item.attrs, &item.generics, impls, &payloads)];
    let (values, conditions) = (values(&name, impls), conditions(&name, impls));
    for variant in &item.variants {
        let fields = match &variant.fields {
            Fields::Unit => String::new(),
            fields => text(fields),
        };
        let mut notes: Vec<String> = conditions.get(&variant.ident.to_string()).into_iter().cloned().collect();
        let converts = |ty: &String| impls.traits.iter().any(|block| trait_text(block) == format!("From<{ty}>"));
        if payload(variant).is_some_and(|ty| converts(&ty)) {
            notes.push("From".to_owned());
        }
        let of_arm = impls.conversions.iter().filter(|conversion| variant.ident == conversion.arm);
        notes.extend(of_arm.map(|conversion| format!("union! {}", conversion.said)));
        let value = values.get(&variant.ident.to_string()).map(|value| format!(" = {value}")).unwrap_or_default();
        lines.push(with_notes(&format!("{}{}{fields}{value}", prefix(&variant.attrs), variant.ident), &notes));
    }
    lines.extend(methods(impls, &[]));
    block(&lines)
}

/// The only type that a variant holds, out of its box.
fn payload(variant: &Variant) -> Option<String> {
    let ty = match &variant.fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().map(|field| text(&field.ty)),
        _ => None,
    }?;
    let inner = ty.strip_prefix("Box<").and_then(|rest| rest.strip_suffix('>')).map(str::to_owned);
    Some(inner.unwrap_or(ty))
}

/// `#[non_exhaustive] struct Proxy: Clone + record!`: what is derived, implemented and left to macros, without the conversions
/// that are noted at their variants.
fn header(
    keyword: &str,
    name: &str,
    attributes: &[syn::Attribute],
    generics: &syn::Generics,
    impls: &TypeImpls<'_>,
    payloads: &[String],
) -> String {
    let mut traits: Vec<String> = Vec::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
        if let syn::Meta::List(list) = &attribute.meta {
            traits.extend(text(&list.tokens).split(',').map(|derived| derived.trim().to_owned()));
        }
    }
    traits.extend(impls.macros.iter().map(|name| format!("{name}!")));
    let is_noted = |name: &String| payloads.iter().any(|ty| *name == format!("From<{ty}>"));
    traits.extend(impls.traits.iter().map(|block| trait_text(block)).filter(|name| !is_noted(name)));
    traits.sort();
    traits.dedup();
    let colon = if traits.is_empty() { "" } else { ": " };
    format!("{}{keyword} {name}{}{colon}{}", prefix(attributes), text(generics), traits.join(" + "))
}

/// `From<String>` of `impl std::convert::From<String> for X`; lifetimes are left out.
pub(super) fn trait_text(block: &syn::ItemImpl) -> String {
    let Some(last) = block.trait_.as_ref().and_then(|item| item.0.segments.last()) else { return String::new() };
    match text(last) {
        name if name.ends_with("<'de>") => name.trim_end_matches("<'de>").to_owned(),
        name => name,
    }
}

/// The public methods that are not folded into fields.
pub(super) fn methods(impls: &TypeImpls<'_>, folded: &[String]) -> Vec<String> {
    let is_folded = |name: &String, method: &syn::ImplItemFn| setter_of(method, name).is_some();
    let shown = impls
        .methods
        .iter()
        .filter(|method| is_public(&method.vis) && !folded.iter().any(|name| is_folded(name, method)));
    shown.map(|method| method_line(method)).collect()
}

/// A line with what a signature does not show.
fn with_notes(line: &str, notes: &[String]) -> String {
    if notes.is_empty() { line.to_owned() } else { format!("{line} // {}", notes.join("; ")) }
}

/// A header, and what belongs to it one step further in.
pub(super) fn block(lines: &[String]) -> String {
    lines.iter().enumerate().map(|(index, line)| format!("{}{line}\n", if index == 0 { "" } else { "    " })).collect()
}
