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
    items().into_iter().map(|(_, room)| room).collect()
}

/// The stages, which are the numbered ones.
fn stages() -> Vec<String> {
    let numbered = items().into_iter().filter(|(mark, _)| mark != "-");
    numbered.map(|(_, stage)| stage).collect()
}

/// The items of the lists, each with its mark.
fn items() -> Vec<(String, String)> {
    let text = fs::read_to_string(source().join("lib.rs")).expect("the crate has a root");
    let house = text.split("//! # House\n").nth(1).expect("the documentation has a heading for the rooms");
    let items = house.lines().filter_map(|line| line.strip_prefix("//! ")).filter_map(|line| {
        let (mark, rest) = line.split_once('`')?;
        let mark = mark.trim_end_matches('[').trim_end();
        let is_item = mark == "-" || mark.strip_suffix('.').is_some_and(|number| number.parse::<u32>().is_ok());
        let name = is_item.then(|| rest.split('`').next())??;
        Some((mark.to_owned(), name.to_owned()))
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

/// What the root hands on under a name of its own, with the room that it is in.
fn handed_on() -> BTreeMap<String, String> {
    let text = fs::read_to_string(source().join("lib.rs")).expect("the crate has a root");
    let file = syn::parse_file(&text).expect("the root of the crate is Rust");
    let mut found = BTreeMap::new();
    for item in file.items {
        let syn::Item::Use(item) = item else { continue };
        let syn::UseTree::Path(root) = item.tree else { continue };
        if let syn::UseTree::Path(room) = *root.tree {
            names(&room.tree, &mut |name| _ = found.insert(name, room.ident.to_string()));
        }
    }
    found
}

/// The names that an import brings.
fn names(tree: &syn::UseTree, found: &mut dyn FnMut(String)) {
    match tree {
        syn::UseTree::Path(path) => names(&path.tree, found),
        syn::UseTree::Name(name) => found(name.ident.to_string()),
        syn::UseTree::Rename(rename) => found(rename.rename.to_string()),
        syn::UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, found)),
        syn::UseTree::Glob(_) => panic!("the root lists what it hands on"),
    }
}

/// The source files of rooms, each with its room, its path and its tokens. Tests of a room may use anything.
fn sources() -> Vec<(String, PathBuf, TokenStream)> {
    let mut found = Vec::new();
    for path in files(&source()) {
        let inner = path.strip_prefix(source()).expect("a file of the crate");
        let room = modules(inner).swap_remove(0);
        let is_test = inner.iter().any(|part| part == "tests" || part == "tests.rs");
        if room == "lib" || is_test {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source file is text");
        let tokens = TokenStream::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        found.push((room, inner.to_owned(), tokens));
    }
    found
}

/// The modules that lead to a file: `emit/client.rs` is `emit::client`.
fn modules(file: &Path) -> Vec<String> {
    let path = file.with_extension("");
    path.iter().map(|part| part.to_string_lossy().into_owned()).collect()
}

/// The rooms that each room uses, with a file that does.
fn uses() -> BTreeMap<String, BTreeMap<String, PathBuf>> {
    let handed_on = handed_on();
    let mut uses: BTreeMap<String, BTreeMap<String, PathBuf>> = BTreeMap::new();
    for (room, file, tokens) in sources() {
        let mut found = BTreeSet::new();
        collect(tokens, modules(&file).len(), &mut found);
        let mut found: BTreeSet<String> =
            found.into_iter().map(|name| handed_on.get(&name).cloned().unwrap_or(name)).collect();
        found.remove(&room);
        let entry = uses.entry(room).or_default();
        found.into_iter().for_each(|used| {
            entry.entry(used).or_insert_with(|| file.clone());
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

/// The names of the root that paths lead to, in imports and elsewhere, from a module that is so many steps below the root.
/// Paths in documentation are literals, and do not count.
fn collect(tokens: TokenStream, depth: usize, found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |index: usize, text: &str| match tokens.get(index) {
        None | Some(TokenTree::Group(_)) => false,
        Some(token) => token.to_string() == text,
    };
    let has_colons = |index: usize| is(index, ":") && is(index + 1, ":");
    for (index, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let is_module = index >= 2 && is(index - 2, "mod");
            collect(group.stream(), depth + usize::from(is_module), found);
        }
        let mut next = index;
        let mut steps = 0;
        while is(next, "super") && has_colons(next + 1) {
            (next, steps) = (next + 3, steps + 1);
        }
        let is_inner = index >= 3 && is(index - 3, "super") && has_colons(index - 2);
        if is(index, "crate") && has_colons(index + 1) {
            next = index + 3;
        } else if steps != depth || is_inner {
            continue;
        }
        match tokens.get(next) {
            Some(TokenTree::Ident(name)) => _ = found.insert(name.to_string()),
            Some(TokenTree::Group(group)) => first_words(group.stream(), found),
            _ => {}
        }
    }
}

/// `use crate::{emit, load}`: the first word of each branch.
fn first_words(branches: TokenStream, found: &mut BTreeSet<String>) {
    let mut is_first = true;
    for token in branches {
        match token {
            TokenTree::Ident(name) if is_first => {
                found.insert(name.to_string());
                is_first = false;
            }
            TokenTree::Punct(punct) if punct.as_char() == ',' => is_first = true,
            _ => {}
        }
    }
}

/// Whether a word is a step of a path. `is_import` says that the code is the branches of one.
fn has_step(tokens: TokenStream, word: &str, is_import: bool) -> bool {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is_colon = |index: Option<usize>| {
        let token = index.and_then(|index| tokens.get(index));
        matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
    };
    let has_colons = |index: usize| {
        let before = is_colon(index.checked_sub(1)) && is_colon(index.checked_sub(2));
        (before, before || (is_colon(Some(index + 1)) && is_colon(Some(index + 2))))
    };
    tokens.iter().enumerate().any(|(index, token)| match token {
        TokenTree::Group(group) => has_step(group.stream(), word, has_colons(index).0),
        TokenTree::Ident(ident) => ident == word && (is_import || has_colons(index).1),
        _ => false,
    })
}

#[test]
fn every_way_to_another_room_is_seen() {
    let found = |code: &str, depth: usize| {
        let mut found = BTreeSet::new();
        collect(TokenStream::from_str(code).expect("code"), depth, &mut found);
        found.into_iter().collect::<Vec<String>>().join(" ")
    };
    assert_eq!(found("use crate::ir::{Api, lowered}; fn f() { g(crate::Findings::new()) }", 2), "Findings ir");
    assert_eq!(found("use crate::{emit::call, load};", 1), "emit load");
    assert_eq!(found("use super::super::{emit::call, load}; use super::Tools;", 2), "emit load");
    assert_eq!(found("use super::super::Tools;", 3), "");
    assert_eq!(found("mod inner { use super::super::names; use super::Own; }", 1), "names");
    assert_eq!(found("fn f() { self::super::super::emit::call() }", 2), "emit");
    assert_eq!(modules(Path::new("emit/client.rs")), ["emit", "client"]);
    for code in ["use crate::ir::{Api, lowered};", "f(lowered::Shape::Json)", "use super::{ir::lowered};"] {
        assert!(has_step(TokenStream::from_str(code).expect("code"), "lowered", false), "{code}");
    }
    assert!(!has_step(TokenStream::from_str("f(lowered, |lowered| a.lowered)").expect("code"), "lowered", false));
    assert_eq!(handed_on()["Findings"], "diagnostic");
    assert_eq!(handed_on()["settings_schema"], "settings");
}

#[test]
fn a_file_has_the_name_of_its_module() {
    let others: Vec<PathBuf> = files(&source()).into_iter().filter(|path| path.ends_with("mod.rs")).collect();
    assert_eq!(others, Vec::<PathBuf>::new());
}

#[test]
fn the_documentation_lists_every_room_once() {
    let drawn = drawn();
    let distinct: BTreeSet<String> = drawn.iter().cloned().collect();
    assert_eq!(distinct.len(), drawn.len(), "a room is listed twice: {drawn:?}");
    assert_eq!(distinct, declared());
}

#[test]
fn the_guide_lists_every_stage() {
    let guide = fs::read_to_string(source().join("../README.md")).expect("the package has a guide");
    let list = guide.split("## The pipeline").nth(1).and_then(|text| text.split("```").nth(1));
    let lines = list.expect("a list of stages").lines().skip(1);
    let listed: Vec<&str> = lines.filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(listed, stages());
}

#[test]
fn imports_point_one_way() {
    let drawn = drawn();
    let position = |room: &str| drawn.iter().position(|known| known == room);
    let uses = uses();
    assert!(uses.values().map(BTreeMap::len).sum::<usize>() > drawn.len(), "imports are found");
    let mut wrong = Vec::new();
    for (room, used) in &uses {
        for (other, file) in used {
            if position(other).is_none_or(|other| Some(other) >= position(room)) {
                wrong.push(format!("{room} uses {other}, which does not come before it ({})", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Only `pipeline` sees what the passes take.
#[test]
fn later_rooms_see_settled_types_only() {
    let later: Vec<String> = drawn().into_iter().skip_while(|room| room != "passes").skip(1).collect();
    let later: Vec<&String> = later.iter().filter(|room| *room != "pipeline").collect();
    assert!(["emit", "explain", "diff", "project", "rename"].iter().all(|room| later.iter().any(|one| one == room)));
    let mut wrong = Vec::new();
    for (room, file, tokens) in sources().into_iter().filter(|(room, ..)| later.contains(&room)) {
        for form in ["lowered", "merged"].into_iter().filter(|form| has_step(tokens.clone(), form, false)) {
            wrong.push(format!("{room} uses the {form} form ({})", file.display()));
        }
    }
    let uses = uses();
    for room in later {
        let used = uses.get(room).into_iter().flatten();
        let taken = used.filter(|(other, _)| ["lower", "passes"].contains(&other.as_str()));
        wrong.extend(taken.map(|(other, file)| format!("{room} uses {other} ({})", file.display())));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
