//! The models that people keep an `api.toml` for say what everything is.
//!
//! The compiler's lint would want a line for every constructor, too, whose arguments say it all.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use syn::{Attribute, Fields, Item, Variant, Visibility};

use crate::layers::files;

/// Alternatives that hold a type without a name, of which their own name says what it is.
const SAY_IT: [&str; 14] = [
    "Address", "Array", "Base64", "Bool", "Boolean", "Date", "DateTime", "Integer", "Json", "List", "Map", "Number",
    "String", "Text",
];

#[test]
fn types_fields_and_alternatives_of_our_models_are_documented() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated");
    let mut silent = BTreeSet::new();
    let mut seen = 0;
    for entry in fs::read_dir(&generated).expect("there are crates").flatten() {
        if !entry.file_name().to_string_lossy().ends_with("-model") {
            continue;
        }
        for file in files(&entry.path().join("src")) {
            let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
            let items = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display())).items;
            let (all, without) = members(items);
            seen += all;
            silent.extend(without.into_iter().map(|name| format!("{}: {name}", file.display())));
        }
    }
    assert!(seen > 5_000, "only {seen} types, fields and alternatives were found");
    assert!(silent.is_empty(), "without a sentence: {silent:#?}");
}

/// How many public types, fields and alternatives there are, and those without documentation.
fn members(items: Vec<Item>) -> (usize, Vec<String>) {
    let (mut all, mut silent) = (0, Vec::new());
    let mut look = |attributes: &[Attribute], name: String| {
        all += 1;
        if !attributes.iter().any(|attribute| attribute.path().is_ident("doc")) {
            silent.push(name);
        }
    };
    let mut inner = Vec::new();
    for item in items {
        match item {
            Item::Struct(item) => {
                look(&item.attrs, item.ident.to_string());
                for field in item.fields.iter().filter(|field| matches!(field.vis, Visibility::Public(_))) {
                    let name = field.ident.as_ref().map_or_else(|| "0".to_owned(), ToString::to_string);
                    look(&field.attrs, format!("{}.{name}", item.ident));
                }
            }
            Item::Enum(item) => {
                look(&item.attrs, item.ident.to_string());
                for variant in item.variants.iter().filter(|variant| !says_it(variant)) {
                    look(&variant.attrs, format!("{}::{}", item.ident, variant.ident));
                }
            }
            Item::Mod(module) => inner.extend(module.content.map(|(_, items)| items).unwrap_or_default()),
            _ => {}
        }
    }
    if !inner.is_empty() {
        let (more, without) = members(inner);
        all += more;
        silent.extend(without);
    }
    (all, silent)
}

fn says_it(variant: &Variant) -> bool {
    matches!(&variant.fields, Fields::Unnamed(_)) && SAY_IT.iter().any(|name| variant.ident == name)
}
