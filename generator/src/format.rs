//! Tokens to source text: parsed, printed, and given the blank lines that a reader expects.
//!
//! `prettyplease` prints every item right below the one before it. Generated files are read in pull requests, so imports
//! are put in groups and items apart, as a person would.

mod blank_lines;
mod join;
mod line;
mod parts;
mod requests;
mod tables;

pub(crate) use line::text;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Item, ItemUse, UseTree, Visibility};

/// How long lines may be.
const COLUMNS: usize = 100;

/// Prints a source file, under a header that becomes `//` comments.
///
/// # Errors
///
/// The tokens are not a Rust source file.
pub fn file(header: Option<&str>, tokens: TokenStream) -> Result<String, syn::Error> {
    let mut tables = tables::Tables::default();
    let mut printed = String::new();
    // The syntax tree of a part is many times as large as its text, and that of a long file would be most of what a run holds.
    for part in parts::parts(tokens) {
        let mut part: syn::File = syn::parse2(part)?;
        sort_imports(&mut part.items, printed.is_empty());
        tables.take(&mut part);
        printed.push_str(&prettyplease::unparse(&part));
    }
    let printed = blank_lines::insert(&requests::lay_out(&join::join(&printed)));
    let printed = tables.put(&printed);
    let Some(header) = header else {
        return Ok(printed);
    };
    let comment: String = header.lines().map(|line| format!("// {line}").trim_end().to_owned() + "\n").collect();
    Ok(if printed.is_empty() { comment } else { format!("{comment}\n{printed}") })
}

/// Puts the private imports at the top of a file, and of the modules in it, in order: std, other crates, this crate. Where a part
/// is not the start of its file, its own imports stay.
fn sort_imports(items: &mut [Item], is_start: bool) {
    for item in items.iter_mut() {
        if let Item::Mod(module) = item
            && let Some((_, items)) = &mut module.content
        {
            sort_imports(items, true);
        }
    }
    let imports = items.iter().take_while(|item| is_start && private_import(item).is_some()).count();
    items[..imports].sort_by_cached_key(|item| private_import(item).map(key));
}

fn private_import(item: &Item) -> Option<&ItemUse> {
    match item {
        Item::Use(import) if matches!(import.vis, Visibility::Inherited) => Some(import),
        _ => None,
    }
}

fn key(import: &ItemUse) -> (Origin, String) {
    let first = match &import.tree {
        UseTree::Path(path) => path.ident.to_string(),
        UseTree::Name(name) => name.ident.to_string(),
        UseTree::Rename(rename) => rename.ident.to_string(),
        _ => String::new(),
    };
    (Origin::of(&first), import.tree.to_token_stream().to_string())
}

/// Where an import comes from; imports of one origin stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Origin {
    Standard,
    External,
    Internal,
}

impl Origin {
    /// The origin that the first segment of a path tells.
    fn of(segment: &str) -> Self {
        match segment {
            "std" | "core" | "alloc" => Origin::Standard,
            "crate" | "super" | "self" => Origin::Internal,
            _ => Origin::External,
        }
    }
}
