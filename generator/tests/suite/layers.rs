//! Imports point one way: a room of the compiler uses rooms above it in the list of the crate's documentation, and none
//! below.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

/// The rooms in the order of the crate's documentation: the items of the lists below its heading for them that begin with a
/// module. Those that are public may be links.
fn drawn() -> Vec<String> {
    let text = fs::read_to_string(source().join("lib.rs")).expect("the crate has a root");
    let house = text.split("//! # House\n").nth(1).expect("the documentation has a heading for the rooms");
    let items = house.lines().filter_map(|line| line.strip_prefix("//! ")).filter_map(|line| {
        let (mark, rest) = line.split_once('`')?;
        let mark = mark.trim_end_matches('[').trim_end();
        let is_item = mark == "-" || mark.strip_suffix('.').is_some_and(|number| number.parse::<u32>().is_ok());
        let name = is_item.then(|| rest.split('`').next())??;
        Some(name.to_owned())
    });
    items.collect()
}

/// The rooms: modules of the root that have a file. Those with a body are doors to them.
fn declared() -> BTreeSet<String> {
    let text = fs::read_to_string(source().join("lib.rs")).expect("the crate has a root");
    let file = syn::parse_file(&text).expect("the root of the crate is Rust");
    let name = |item: &syn::Item| match item {
        syn::Item::Mod(module) if module.content.is_none() => Some(module.ident.to_string()),
        _ => None,
    };
    file.items.iter().filter_map(name).collect()
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The rooms that each room uses, with a file that does. Tests of a room may use anything.
fn uses() -> BTreeMap<String, BTreeMap<String, PathBuf>> {
    let mut uses: BTreeMap<String, BTreeMap<String, PathBuf>> = BTreeMap::new();
    for path in files(&source()) {
        let inner = path.strip_prefix(source()).expect("a file of the crate");
        let room = inner.iter().next().and_then(|first| Path::new(first).file_stem()).expect("a file has a name");
        let room = room.to_string_lossy().into_owned();
        let is_test = inner.iter().any(|part| part == "tests" || part == "tests.rs");
        if room == "lib" || is_test {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file is text");
        let tokens = TokenStream::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut found = BTreeSet::new();
        collect(tokens, &mut found);
        found.remove(&room);
        let entry = uses.entry(room).or_default();
        found.into_iter().for_each(|used| {
            entry.entry(used).or_insert_with(|| inner.to_owned());
        });
    }
    uses
}

pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
        match entry.path() {
            path if path.is_dir() => found.extend(files(&path)),
            path if path.extension().is_some_and(|extension| extension == "rs") => found.push(path),
            _ => {}
        }
    }
    found.sort();
    found
}

/// The names that follow `crate::`, in imports and elsewhere. Paths in documentation are literals, and do not count.
fn collect(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            collect(group.stream(), found);
        }
        let is_crate = matches!(token, TokenTree::Ident(word) if word == "crate");
        let has_colons = tokens[index + 1..].iter().take(2).filter(|next| next.to_string() == ":").count() == 2;
        if !is_crate || !has_colons {
            continue;
        }
        match tokens.get(index + 3) {
            Some(TokenTree::Ident(room)) => {
                found.insert(room.to_string());
            }
            // `use crate::{emit, load}`: the first word of each branch.
            Some(TokenTree::Group(group)) => {
                let mut is_first = true;
                for token in group.stream() {
                    match token {
                        TokenTree::Ident(room) if is_first => {
                            found.insert(room.to_string());
                            is_first = false;
                        }
                        TokenTree::Punct(punct) if punct.as_char() == ',' => is_first = true,
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
}

#[test]
fn the_documentation_lists_every_room_once() {
    let drawn = drawn();
    let distinct: BTreeSet<String> = drawn.iter().cloned().collect();
    assert_eq!(distinct.len(), drawn.len(), "a room is listed twice: {drawn:?}");
    assert_eq!(distinct, declared());
}

#[test]
fn imports_point_one_way() {
    let drawn = drawn();
    let position = |room: &str| drawn.iter().position(|known| known == room);
    let uses = uses();
    assert!(uses.values().map(BTreeMap::len).sum::<usize>() > drawn.len(), "imports are found");
    let mut wrong = Vec::new();
    for (room, used) in &uses {
        for (other, file) in used.iter().filter(|(other, _)| position(other) >= position(room)) {
            wrong.push(format!("{room} uses {other}, which comes later ({})", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn later_stages_see_settled_types_only() {
    let mut wrong = Vec::new();
    for room in ["emit", "output", "surface"] {
        for path in
            files(&source()).iter().filter(|path| path.strip_prefix(source()).is_ok_and(|path| path.starts_with(room)))
        {
            let text = fs::read_to_string(path).expect("a source file is text");
            if text.contains("lowered") {
                wrong.push(path.display().to_string());
            }
        }
    }
    assert!(wrong.is_empty(), "these mention the lowered form: {}", wrong.join(", "));
}
