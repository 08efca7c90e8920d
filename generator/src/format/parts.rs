//! Divides the tokens of a file into parts that are parsed and printed one after another.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// How many tokens a part has at least, those in brackets counted as one: most are the heads of items.
const LEAST: usize = 60;

/// What items begin with that end in a semicolon, whatever braces are in them.
const CLOSED: [&str; 5] = ["const", "extern", "static", "type", "use"];

/// The items of a file, in parts of a few. The imports, which are printed in another order, are in the first one.
pub(super) fn parts(tokens: TokenStream) -> Vec<TokenStream> {
    let mut parts = Vec::new();
    let mut part: Vec<TokenTree> = Vec::new();
    let (mut start, mut has_imports) = (0, true);
    for token in tokens {
        part.push(token);
        if !ends(&part[start..]) {
            continue;
        }
        has_imports &= is_import(&part[start..]);
        start = part.len();
        if !has_imports && part.len() >= LEAST {
            parts.push(part.drain(..).collect());
            start = 0;
        }
    }
    parts.push(part.into_iter().collect());
    parts
}

/// Whether an item ends in the last of some tokens. Where that is not certain, it ends with the next one.
fn ends(item: &[TokenTree]) -> bool {
    match item {
        [.., TokenTree::Punct(last)] => last.as_char() == ';',
        // An argument of a type may be in braces.
        [.., TokenTree::Punct(before), TokenTree::Group(_)] if matches!(before.as_char(), '<' | ',') => false,
        [.., TokenTree::Group(last)] => {
            let is_closed = || keyword(item).is_some_and(|first| CLOSED.contains(&first.as_str()));
            last.delimiter() == Delimiter::Brace && !is_closed()
        }
        _ => false,
    }
}

fn is_import(item: &[TokenTree]) -> bool {
    keyword(item).is_some_and(|first| first == "use") && !item.iter().any(|token| is_word(token, "pub"))
}

fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

/// The first word of an item, behind its attributes and `pub`.
fn keyword(item: &[TokenTree]) -> Option<String> {
    item.iter().find_map(|token| match token {
        TokenTree::Ident(ident) if ident != "pub" => Some(ident.to_string()),
        _ => None,
    })
}
