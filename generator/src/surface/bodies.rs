//! Finds the facts in bodies that a server or a caller sees: names in JSON, statuses, places of parameters, routes.
//!
//! Bodies are read as tokens, by shape: a call with a string in it, an arm of a `match`. So a body may be written
//! differently, for example with a line more, and the surface stays what it is.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::quote;

#[cfg(test)]
mod tests;

/// A call of a function or method: `query("page", &page)`.
pub(super) struct Call {
    pub(super) function: String,
    pub(super) arguments: Vec<TokenStream>,
}

impl Call {
    /// The text of an argument that is a string.
    pub(super) fn string(&self, index: usize) -> Option<String> {
        string(self.arguments.get(index)?)
    }
}

/// Every call in some code, from outside to inside, in order.
pub(super) fn calls(code: &TokenStream) -> Vec<Call> {
    let mut found = Vec::new();
    let mut function = None;
    for token in code.clone() {
        match token {
            TokenTree::Ident(name) => function = Some(name.to_string()),
            TokenTree::Group(group) => {
                if let (Delimiter::Parenthesis, Some(function)) = (group.delimiter(), function.take()) {
                    found.push(Call { function, arguments: split(group.stream()) });
                }
                found.extend(calls(&group.stream()));
                function = None;
            }
            // `None::<&str>(...)` and the like are not calls of interest.
            _ => function = None,
        }
    }
    found
}

/// Splits code at its commas.
fn split(code: TokenStream) -> Vec<TokenStream> {
    let mut parts = vec![TokenStream::new()];
    for token in code {
        if is_punct(&token, ',') {
            parts.push(TokenStream::new());
        } else if let Some(part) = parts.last_mut() {
            part.extend([token]);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// An arm of a `match`: `Self::Trial => "trial"`.
pub(super) struct Arm {
    pub(super) pattern: TokenStream,
    pub(super) body: TokenStream,
}

/// Every arm of every `match` in some code.
pub(super) fn arms(code: &TokenStream) -> Vec<Arm> {
    let mut found = Vec::new();
    for token in code.clone() {
        if let TokenTree::Group(group) = token {
            if group.delimiter() == Delimiter::Brace {
                found.extend(arms_of(group.stream()));
            }
            found.extend(arms(&group.stream()));
        }
    }
    found
}

/// The arms in the braces of a `match`; none in any other braces.
fn arms_of(block: TokenStream) -> Vec<Arm> {
    let mut found = Vec::new();
    let (mut pattern, mut body) = (TokenStream::new(), TokenStream::new());
    let mut in_body = false;
    let mut tokens = block.into_iter().peekable();
    while let Some(token) = tokens.next() {
        let is_arrow = is_joint(&token, '=') && tokens.peek().is_some_and(|next| is_punct(next, '>'));
        if is_arrow && !in_body {
            tokens.next();
            in_body = true;
            continue;
        }
        let ends = is_punct(&token, ',') || is_punct(&token, ';');
        let is_block = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        if in_body && (ends || (is_block && body.is_empty())) {
            if is_block {
                body.extend([token]);
            }
            found.push(Arm { pattern: std::mem::take(&mut pattern), body: std::mem::take(&mut body) });
            in_body = false;
        } else if in_body {
            body.extend([token]);
        } else if ends || is_block {
            pattern = TokenStream::new();
        } else {
            pattern.extend([token]);
        }
    }
    if in_body {
        found.push(Arm { pattern, body });
    }
    found
}

/// Every `if` in some code, its condition as the pattern. An arm of a `match` that returns, or that goes on behind it, is one, too.
pub(super) fn branches(code: &TokenStream) -> Vec<Arm> {
    let mut found = Vec::new();
    let mut condition: Option<TokenStream> = None;
    let mut matched: Option<TokenStream> = None;
    for token in code.clone() {
        if let TokenTree::Group(group) = &token {
            found.extend(branches(&group.stream()));
            if group.delimiter() == Delimiter::Brace
                && let Some(pattern) = condition.take()
            {
                found.push(Arm { pattern, body: group.stream() });
                continue;
            }
            if group.delimiter() == Delimiter::Brace
                && let Some(value) = matched.take()
            {
                found.extend(cases(&value, group.stream()));
                continue;
            }
        }
        match &token {
            TokenTree::Ident(name) if name == "if" => condition = Some(TokenStream::new()),
            TokenTree::Ident(name) if name == "match" => matched = Some(TokenStream::new()),
            _ => condition.as_mut().or(matched.as_mut()).into_iter().for_each(|test| test.extend([token.clone()])),
        }
    }
    found
}

/// The arms in the braces of a `match` on a value that are branches.
fn cases(value: &TokenStream, block: TokenStream) -> impl Iterator<Item = Arm> {
    let arms = arms_of(block).into_iter().filter(|arm| is_branch(&arm.body));
    arms.map(move |Arm { pattern, body }| {
        let is_one = strings(&pattern).len() == 1;
        let pattern = if is_one { quote!(#value == #pattern) } else { quote!(let #pattern = #value) };
        Arm { pattern, body }
    })
}

/// Whether what an arm of a `match` does is statements, and no value of the `match`.
pub(super) fn is_branch(body: &TokenStream) -> bool {
    match body.clone().into_iter().next() {
        Some(TokenTree::Ident(word)) => word == "return" || word == "let",
        Some(TokenTree::Group(block)) if block.delimiter() == Delimiter::Brace => is_branch(&block.stream()),
        _ => false,
    }
}

/// The fields of `Self { ... }` with the values that they are given.
pub(super) fn initial_values(code: &TokenStream) -> Vec<(String, TokenStream)> {
    initial_values_of(code, "Self")
}

/// The fields of struct literals of a type, wherever they are.
pub(super) fn initial_values_of(code: &TokenStream, owner: &str) -> Vec<(String, TokenStream)> {
    let mut found = Vec::new();
    let mut follows = false;
    for token in code.clone() {
        if let TokenTree::Group(group) = &token {
            if follows && group.delimiter() == Delimiter::Brace {
                found.extend(split(group.stream()).into_iter().filter_map(initial_value));
            }
            found.extend(initial_values_of(&group.stream(), owner));
        }
        follows = matches!(&token, TokenTree::Ident(name) if name == owner);
    }
    found
}

/// Takes `name: value` apart.
fn initial_value(code: TokenStream) -> Option<(String, TokenStream)> {
    let mut tokens = code.into_iter();
    let name = tokens.next()?.to_string();
    tokens.next().filter(|token| is_punct(token, ':'))?;
    Some((name, tokens.collect()))
}

/// The names behind `Self::` in some code, at any depth.
pub(super) fn behind_self(code: &TokenStream, owner: &str) -> Vec<String> {
    let words = words(code);
    words
        .windows(4)
        .filter(|window| (window[0] == "Self" || window[0] == owner) && window[1] == ":" && window[2] == ":")
        .map(|window| window[3].clone())
        .collect()
}

/// The strings in some code, at any depth.
pub(super) fn strings(code: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in code.clone() {
        match token {
            TokenTree::Group(group) => found.extend(strings(&group.stream())),
            other => found.extend(string(&other.into())),
        }
    }
    found
}

/// The text of a single string literal.
pub(super) fn string(code: &TokenStream) -> Option<String> {
    syn::parse2::<syn::LitStr>(code.clone()).ok().map(|literal| literal.value())
}

/// All tokens in a row, without brackets.
fn words(code: &TokenStream) -> Vec<String> {
    let mut found = Vec::new();
    for token in code.clone() {
        match token {
            TokenTree::Group(group) => found.extend(words(&group.stream())),
            other => found.push(other.to_string()),
        }
    }
    found
}

fn is_punct(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character)
}

fn is_joint(token: &TokenTree, character: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == character && punct.spacing() == Spacing::Joint)
}
