//! Reads the tables of the runtime's macros: `record!` with the properties of a struct, `setters!` in its `impl`, `open_enum!`
//! with the values of an enum.

use proc_macro2::{TokenStream, TokenTree};
use syn::FnArg;

use super::bodies::string;
use crate::format::text;

/// A line of a `record!`: how a field is read and written.
pub(super) struct Line {
    /// The runtime's word for it: `optional`, `nullable`, `part`.
    pub(super) kind: String,
    pub(super) field: String,
    /// The name in JSON. A part has none.
    pub(super) wire: Option<String>,
}

/// The type that a table is about.
pub(super) fn owner(table: &TokenStream) -> Option<String> {
    table.clone().into_iter().next().map(|token| token.to_string())
}

/// Whether a `record!` adds `new` without arguments.
pub(super) fn has_new(table: &TokenStream) -> bool {
    entries(table).first().is_some_and(|entry| entry.iter().skip(1).any(|token| token.to_string() == "new"))
}

/// The lines of a `record!`.
pub(super) fn lines(table: &TokenStream) -> Vec<Line> {
    entries(table).iter().skip(1).filter_map(|entry| line(entry)).collect()
}

fn line(entry: &[TokenTree]) -> Option<Line> {
    let [TokenTree::Ident(kind), TokenTree::Ident(field), TokenTree::Punct(_), rest @ ..] = entry else { return None };
    let wire = string(&rest.iter().cloned().collect());
    Some(Line { kind: kind.to_string(), field: field.to_string(), wire })
}

/// The variants of an `open_enum!` or `open_integer_enum!`, each with its value as code.
pub(super) fn values(table: &TokenStream) -> Vec<(String, String)> {
    let value = |entry: &Vec<TokenTree>| match entry.as_slice() {
        [TokenTree::Ident(variant), TokenTree::Punct(_), value @ ..] => {
            Some((variant.to_string(), text(&value.iter().cloned().collect::<TokenStream>())))
        }
        _ => None,
    };
    entries(table).iter().skip(1).filter_map(value).collect()
}

/// `union!(Name::Arm, items = Item)`: conversions into an arm.
#[derive(Clone)]
pub(super) struct Conversion {
    pub(super) arm: String,
    /// The runtime's words for them: `items = Item`.
    pub(super) said: String,
}

/// The conversions that a macro adds, if it is about an arm.
pub(super) fn conversion(table: &TokenStream) -> Option<Conversion> {
    let tokens: Vec<TokenTree> = table.clone().into_iter().collect();
    let [
        TokenTree::Ident(_),
        TokenTree::Punct(_),
        TokenTree::Punct(_),
        TokenTree::Ident(arm),
        TokenTree::Punct(_),
        said @ ..,
    ] = tokens.as_slice()
    else {
        return None;
    };
    Some(Conversion { arm: arm.to_string(), said: text(&said.iter().cloned().collect::<TokenStream>()) })
}

/// The setters of a `setters!`: the field, and what the argument may be.
pub(super) fn setters(table: &TokenStream) -> Vec<(String, String)> {
    entries(table).iter().filter_map(|entry| setter(entry)).collect()
}

fn setter(entry: &[TokenTree]) -> Option<(String, String)> {
    let (field, argument) = entry.windows(2).find_map(|pair| match pair {
        [TokenTree::Ident(field), TokenTree::Group(argument)] => Some((field, argument)),
        _ => None,
    })?;
    if argument.stream().is_empty() {
        return Some((field.to_string(), "()".to_owned()));
    }
    match syn::parse2::<FnArg>(argument.stream()).ok()? {
        FnArg::Typed(argument) => Some((field.to_string(), text(&argument.ty))),
        FnArg::Receiver(_) => None,
    }
}

/// What is between semicolons.
fn entries(table: &TokenStream) -> Vec<Vec<TokenTree>> {
    let tokens: Vec<TokenTree> = table.clone().into_iter().collect();
    let ends = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
    tokens.split(ends).filter(|entry| !entry.is_empty()).map(<[TokenTree]>::to_vec).collect()
}
