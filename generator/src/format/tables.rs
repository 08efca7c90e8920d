//! The tables in macros with braces: `record! { ... }`, `open_enum! { ... }`, `setters! { ... }`, one entry a line.
//!
//! `prettyplease` fills lines with the tokens of a macro as it would with the words of a paragraph. It is given a
//! placeholder instead, whose place the entries take once everything else is printed.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{ImplItem, Item, Macro, MacroDelimiter};

use super::{COLUMNS, text};

/// The macros.
const NAMES: [&str; 4] = ["open_enum", "open_integer_enum", "record", "setters"];
const PLACEHOLDER: &str = "__table_";

/// The tables of a file, in order.
#[derive(Default)]
pub(super) struct Tables(Vec<Vec<String>>);

impl Tables {
    /// Takes the tables out of a part of a file.
    pub(super) fn take(&mut self, part: &mut syn::File) {
        self.take_from_items(&mut part.items);
    }

    fn take_from_items(&mut self, items: &mut [Item]) {
        for item in items {
            match item {
                Item::Macro(item) => self.take_from(&mut item.mac),
                Item::Impl(block) => {
                    for item in &mut block.items {
                        if let ImplItem::Macro(item) = item {
                            self.take_from(&mut item.mac);
                        }
                    }
                }
                Item::Mod(module) => module.content.iter_mut().for_each(|(_, items)| self.take_from_items(items)),
                _ => {}
            }
        }
    }

    fn take_from(&mut self, item: &mut Macro) {
        let is_table = item.path.segments.last().is_some_and(|last| NAMES.iter().any(|name| last.ident == name));
        if is_table && matches!(item.delimiter, MacroDelimiter::Brace(_)) {
            let placeholder = Ident::new(&format!("{PLACEHOLDER}{}", self.0.len()), Span::call_site());
            let tokens = std::mem::replace(&mut item.tokens, placeholder.into_token_stream());
            self.0.push(entries(tokens));
        }
    }

    /// Puts the tables into the printed file.
    pub(super) fn put(&self, printed: &str) -> String {
        let mut out = String::with_capacity(printed.len() * 2);
        for line in printed.lines() {
            let code = line.trim_start();
            let table = code.strip_prefix(PLACEHOLDER).and_then(|index| self.0.get(index.parse::<usize>().ok()?));
            let Some(entries) = table else {
                out.push_str(line);
                out.push('\n');
                continue;
            };
            let indent = &line[..line.len() - code.len()];
            entries.iter().for_each(|entry| push(indent, entry, &mut out));
        }
        out
    }
}

/// The parts between semicolons.
fn entries(tokens: TokenStream) -> Vec<String> {
    let mut entries = vec![TokenStream::new()];
    for token in tokens {
        let ends = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        if let Some(last) = entries.last_mut() {
            last.extend([token]);
        }
        if ends {
            entries.push(TokenStream::new());
        }
    }
    entries.iter().filter(|entry| !entry.is_empty()).map(|entry| text(entry).trim_end().to_owned()).collect()
}

fn push(indent: &str, entry: &str, out: &mut String) {
    out.push_str(indent);
    // The type of an argument may also have an equals sign: `impl IntoIterator<Item = String>`.
    let sign = entry.find(") = ").map(|at| at + 1).or_else(|| entry.find(" = "));
    match sign.map(|at| entry.split_at(at)) {
        Some((left, right)) if indent.len() + entry.chars().count() > COLUMNS => {
            out.push_str(&format!("{left}\n{indent}   {right}\n"));
        }
        _ => out.push_str(&format!("{entry}\n")),
    }
}
