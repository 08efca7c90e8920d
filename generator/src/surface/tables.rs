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

/// Whether a `record!` implements `Debug`: it keeps what its fields cannot say, or the word asks for it.
pub(super) fn has_debug(table: &TokenStream) -> bool {
    let asks = |token: &TokenTree| matches!(token.to_string().as_str(), "+" | "debug");
    entries(table).first().is_some_and(|entry| entry.iter().skip(1).any(asks))
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

/// What `union!(Name::Arm, integers)` and `union!(Name::Arm, items = Item)` implement.
pub(super) fn conversions(table: &TokenStream) -> Vec<String> {
    let is_comma = |token: &TokenTree| token.to_string() == ",";
    let said: TokenStream = table.clone().into_iter().skip_while(|token| !is_comma(token)).skip(1).collect();
    let mut words = said.into_iter();
    match words.next().map(|word| word.to_string()).as_deref() {
        Some("integers") => vec!["From<i32>".to_owned(), "From<u32>".to_owned()],
        Some("items") => vec![format!("From<[impl Into<{}>; N]>", text(&words.skip(1).collect::<TokenStream>()))],
        _ => Vec::new(),
    }
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
