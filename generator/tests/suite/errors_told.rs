//! What the documentation of a method says of the bodies of its errors is what the type of its errors reads.
//!
//! The printed code is read here: each status of `# Errors`, the variant it links to, and the arm of `decode` that takes it.

use std::collections::BTreeMap;
use std::path::Path;

use openapi_compiler::Generated;
use quote::ToTokens;
use syn::{Attribute, Expr, FnArg, ImplItem, Item, ItemImpl, Lit, Meta, Pat, Stmt};

/// The statuses that an error can have here.
const STATUSES: std::ops::Range<u16> = 400..600;

/// The variant that an enum of errors reads at each status.
type Read = BTreeMap<u16, String>;

/// A status of `# Errors` as it is written, and the enum and variant that it links to.
type Told = (String, Option<(String, String)>);

#[test]
fn methods_tell_the_bodies_that_are_read() {
    let fixtures = crate::fixtures::all(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted"));
    let mut told = 0;
    for fixture in fixtures {
        let generated = fixture.compile().unwrap_or_else(|findings| panic!("{}: {findings:?}", fixture.name));
        told += compared(&fixture.name, &generated);
    }
    assert!(told > 30, "only {told} statuses of errors were found");
}

#[test]
fn methods_of_published_documents_tell_the_bodies_that_are_read() {
    for (name, least) in [("kibana-9.1.json", 500), ("github-3.0.json", 1_000)] {
        if let Some(generated) = crate::published::generated(name) {
            let told = compared(name, generated);
            assert!(told > least, "only {told} statuses of errors were found in {name}");
        }
    }
}

/// Compares what methods tell with what is read, and counts the statuses that are told.
fn compared(name: &str, generated: &Generated) -> usize {
    let texts = generated.crates.iter().flat_map(|part| &part.files).filter(|(path, _)| path.ends_with(".rs"));
    let files =
        texts.map(|(path, text)| syn::parse_file(text).unwrap_or_else(|error| panic!("{name}: {path}: {error}")));
    let files: Vec<Vec<Item>> = files.map(|file| file.items).collect();
    // The enum of a family has a file of its own. Those of operations are next to them, and may be called like others.
    let shared: BTreeMap<String, Read> = files.iter().flatten().filter_map(read_by).collect();
    let mut count = 0;
    for items in &files {
        let own: BTreeMap<String, Read> = items.iter().filter_map(read_by).collect();
        let errors: BTreeMap<String, String> = items.iter().filter_map(errors_of).collect();
        for (method, told) in items.iter().flat_map(methods) {
            let Some(error) = errors.get(&method) else { continue };
            let read = own.get(error).or_else(|| shared.get(error)).cloned().unwrap_or_default();
            count += told.len();
            for (status, link) in &told {
                let variant = link.as_ref().map(|(of, variant)| {
                    assert_eq!(of, error, "{name}: {method}: {status} links to another type");
                    variant
                });
                for code in STATUSES.filter(|code| is_told_by(*code, status, &told)) {
                    assert_eq!(read.get(&code), variant, "{name}: {method}: {error} at {code}, told as {status}");
                }
            }
        }
    }
    count
}

/// Whether a status is what an item of `# Errors` is about, and no item that is more specific.
fn is_told_by(code: u16, status: &str, all: &[Told]) -> bool {
    let of = |status: &str| match status.strip_suffix("XX") {
        Some(class) => class == (code / 100).to_string(),
        None => status == code.to_string() || status == "Any other status",
    };
    let rank = |status: &str| (status == "Any other status", status.ends_with("XX"));
    of(status) && !all.iter().any(|(other, _)| of(other) && rank(other) < rank(status))
}

/// The variants that an `impl ErrorSet` reads, by status.
fn read_by(item: &Item) -> Option<(String, Read)> {
    let Item::Impl(item) = item else { return None };
    let (of, _) = item.trait_.as_ref()?;
    if !of.is_ident("ErrorSet") {
        return None;
    }
    let decode = item.items.iter().find_map(|item| match item {
        ImplItem::Fn(function) if function.sig.ident == "decode" => Some(function),
        _ => None,
    })?;
    let [Stmt::Expr(body, None)] = decode.block.stmts.as_slice() else { panic!("decode has another body") };
    let takes_all =
        matches!(decode.sig.inputs.first(), Some(FnArg::Typed(status)) if matches!(*status.pat, Pat::Wild(_)));
    let variant_at = |code: u16| match body {
        body if takes_all => variant(body),
        Expr::Match(arms) => {
            let arm = arms.arms.iter().find(|arm| takes(&arm.pat, code));
            variant(&arm.expect("a match has an arm for everything").body)
        }
        other => panic!("decode is {}", other.to_token_stream()),
    };
    let read = STATUSES.filter_map(|code| Some((code, variant_at(code)?))).collect();
    Some((name_of(item), read))
}

fn name_of(item: &ItemImpl) -> String {
    item.self_ty.to_token_stream().to_string()
}

/// The variant that an expression makes.
fn variant(body: &Expr) -> Option<String> {
    let text = body.to_token_stream().to_string();
    let (_, rest) = text.split_once("Self :: ")?;
    Some(rest.chars().take_while(|c| c.is_alphanumeric()).collect())
}

/// Whether an arm takes a status: a number, several, a class such as `code if code / 100 == 4`, or `_`.
fn takes(pattern: &Pat, code: u16) -> bool {
    match pattern {
        Pat::Wild(_) => true,
        Pat::Or(several) => several.cases.iter().any(|case| takes(case, code)),
        Pat::Lit(literal) => {
            matches!(&literal.lit, Lit::Int(number) if number.base10_parse::<u16>().is_ok_and(|n| n == code))
        }
        Pat::Guard(class) => class.guard.to_token_stream().to_string() == format!("code / 100 == {}", code / 100),
        _ => panic!("an arm for {}", pattern.to_token_stream()),
    }
}

/// The method that a `request!` is for, as `Locks::get`, and the type of its errors.
fn errors_of(item: &Item) -> Option<(String, String)> {
    let Item::Macro(item) = item else { return None };
    if !item.mac.path.is_ident("request") {
        return None;
    }
    let text = item.mac.tokens.to_string().replace(' ', "");
    let (head, rest) = text.split_once(':')?;
    let (_, first) = head.split_once("of").unwrap_or(("", head));
    let method = format!("{first}::{}", rest.trim_start_matches(':').split_once(':')?.0);
    let (_, types) = text.split_once("->")?;
    let error = types.split(';').next()?.rsplit([',', ':']).next()?;
    Some((method, error.to_owned()))
}

/// The methods of a group with what their documentation tells of errors.
fn methods(item: &Item) -> Vec<(String, Vec<Told>)> {
    let Item::Impl(item) = item else { return Vec::new() };
    let functions = item.items.iter().filter_map(|part| match part {
        ImplItem::Fn(function) => Some((format!("{}::{}", name_of(item), function.sig.ident), told(&function.attrs))),
        _ => None,
    });
    functions.collect()
}

/// The items of `# Errors`.
fn told(attributes: &[Attribute]) -> Vec<Told> {
    let lines = attributes.iter().filter_map(|attribute| match &attribute.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => match &doc.value {
            Expr::Lit(text) => match &text.lit {
                Lit::Str(text) => Some(text.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    });
    let lines: Vec<String> = lines.collect();
    let errors = lines.iter().skip_while(|line| line.trim() != "# Errors").skip(1).map(|line| line.trim_end());
    let errors = errors.take_while(|line| !line.trim_start().starts_with("# "));
    let text: String = errors.map(|line| format!("{}\n", line.strip_prefix(' ').unwrap_or(line))).collect();
    let items = format!("\n{text}");
    let items = items.split("\n- ").skip(1).flat_map(|item| {
        let end = item.find([':', '(', '\n']).unwrap_or(item.len());
        let status = item[..end].trim().trim_matches('`').to_owned();
        let is_status = status == "Any other status" || status.starts_with(|c: char| c.is_ascii_digit());
        // The link stands in the parentheses after the status.
        let parts = item[end..].strip_prefix('(').unwrap_or_default();
        let link = parts.strip_prefix("[`").and_then(|rest| rest.split_once('`')?.0.split_once("::"));
        let link = link.filter(|(of, _)| !of.starts_with("crate"));
        let link = link.map(|(of, variant)| (of.to_owned(), variant.to_owned()));
        is_status.then_some((status, link)).into_iter().chain(named_by_others(parts))
    });
    items.collect()
}

/// The statuses of an item that other operations name: `` , at 409 [`ShopError::Conflict`] ``.
fn named_by_others(parts: &str) -> Vec<Told> {
    let words = parts.split_whitespace().collect::<Vec<_>>().join(" ");
    let others = words.split(", at ").skip(1).filter_map(|part| {
        let (status, rest) = part.split_once(" [`")?;
        let (of, variant) = rest.split_once('`')?.0.split_once("::")?;
        let is_status = status.starts_with(|c: char| c.is_ascii_digit());
        is_status.then(|| (status.to_owned(), Some((of.to_owned(), variant.to_owned()))))
    });
    others.collect()
}
