//! Finds what the types of a file look like in JSON: names of properties, values and conditions of variants.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{ImplItem, ImplItemFn};

use super::bodies::{arms, behind_self, branches, calls, initial_values, is_branch, strings};
use super::items::TypeImpls;
use super::tables::{self, lines};
use super::types::trait_text;
use crate::format::text;

/// How a property is written.
#[derive(Default)]
pub(super) struct Wire {
    name: Option<String>,
    /// The runtime's word for how it is read and written.
    kind: String,
    /// The value that `new` fills in.
    constant: Option<String>,
}

impl Wire {
    /// What the field's name and type do not say already.
    pub(super) fn notes(&self, field: &str) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(name) = self.name.as_ref().filter(|name| *name != field) {
            notes.push(format!("in JSON: {name}"));
        }
        if self.kind.starts_with("nullable") {
            notes.push("None is null".to_owned());
        }
        if self.kind == "part" {
            notes.push("flat in JSON".to_owned());
        }
        notes.extend(self.constant.iter().map(|constant| format!("at first: {constant}")));
        notes
    }
}

/// How properties are written, by field, from the table of `record!`, from `new` and from `Default`.
pub(super) fn wires(impls: &TypeImpls<'_>) -> BTreeMap<String, Wire> {
    let mut found: BTreeMap<String, Wire> = BTreeMap::new();
    for line in impls.tables.iter().flat_map(|table| lines(table)) {
        found.insert(line.field, Wire { name: line.wire, kind: line.kind, constant: None });
    }
    let constructors = impls.methods.iter().copied().filter(|method| method.sig.ident == "new");
    for method in constructors.chain(trait_methods(impls, &["Default"])) {
        for (field, value) in initial_values(&method.block.to_token_stream()) {
            found.entry(field).or_default().constant = constant(&value);
        }
    }
    found
}

/// The value in `wire::constant("card".to_owned())`, as JSON has it.
fn constant(value: &TokenStream) -> Option<String> {
    let call = calls(value).into_iter().find(|call| call.function == "constant")?;
    let argument = call.arguments.first()?;
    let quoted = strings(argument).into_iter().next().map(|value| format!("{value:?}"));
    Some(quoted.unwrap_or_else(|| text(argument)))
}

/// The values by variant: the text of a string enum, the tag of a union, the status of an error.
pub(super) fn values(owner: &str, impls: &TypeImpls<'_>) -> BTreeMap<String, String> {
    let mut found: BTreeMap<String, String> = impls.values.iter().flat_map(|table| tables::values(table)).collect();
    for method in trait_methods(impls, &["Deserialize"]) {
        add_values(owner, method, tags, &mut found);
    }
    for method in trait_methods(impls, &["ErrorSet", "SuccessSet"]) {
        add_values(owner, method, statuses, &mut found);
    }
    found
}

/// What an arm's pattern and body say about a variant: the code that names it, and its value.
type Reading = fn(&str, &TokenStream, &TokenStream) -> Option<(String, String)>;

fn add_values(owner: &str, method: &ImplItemFn, read: Reading, found: &mut BTreeMap<String, String>) {
    for arm in arms(&method.block.to_token_stream()) {
        if let Some((variant, value)) = read(owner, &arm.pattern, &arm.body) {
            found.entry(variant).or_insert(value);
        }
    }
}

/// Reads `Some("ssl") | Some("tls") => arm(value, Self::Ssl, Self::Unknown)`. One of several tests is a condition.
fn tags(owner: &str, pattern: &TokenStream, body: &TokenStream) -> Option<(String, String)> {
    if is_branch(body) {
        return None;
    }
    let variant = behind_self(body, owner).into_iter().next()?;
    let tags: Vec<String> = strings(pattern).iter().map(|tag| format!("{tag:?}")).collect();
    (!tags.is_empty()).then(|| (variant, tags.join(" | ")))
}

/// Reads `404 => decode(body).map(Self::NotFound)`.
fn statuses(owner: &str, pattern: &TokenStream, body: &TokenStream) -> Option<(String, String)> {
    let variant = behind_self(body, owner).into_iter().next()?;
    Some((variant, text(pattern)))
}

/// When a value is which variant of a union without tags: `if has_key(&value, "ssl")`.
pub(super) fn conditions(owner: &str, impls: &TypeImpls<'_>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for method in trait_methods(impls, &["Deserialize"]) {
        for branch in branches(&method.block.to_token_stream()) {
            for variant in behind_self(&branch.body, owner).into_iter().filter(|variant| variant != "Unknown") {
                found.entry(variant).or_insert_with(|| format!("if {}", text(&branch.pattern)));
            }
        }
    }
    found
}

/// The methods of some traits that a type implements.
fn trait_methods<'a>(impls: &TypeImpls<'a>, names: &[&str]) -> Vec<&'a ImplItemFn> {
    let blocks = impls.traits.iter().filter(|block| names.contains(&trait_text(block).as_str()));
    let items = blocks.flat_map(|block| block.items.iter());
    items
        .filter_map(|item| match item {
            ImplItem::Fn(method) => Some(method),
            _ => None,
        })
        .collect()
}
