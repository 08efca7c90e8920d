//! Methods that generated types have: nothing that a document names takes their names. The lists of these methods are kept by hand,
//! and compared here with what is generated and what the runtime's macros define.

use std::collections::BTreeSet;
use std::path::Path;

use openapi_compiler::stages::names::reserved;
use syn::{ImplItem, Item, ItemImpl, ReturnType};

/// The files of all clients, or of all models, of the fixtures, and of the only client that knows versions of its server.
fn files(index: usize) -> Vec<syn::File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/accepted");
    let mut texts = Vec::new();
    for fixture in crate::fixtures::all(&folder) {
        let generated = fixture.compile().unwrap_or_else(|findings| panic!("{}: {findings:?}", fixture.name));
        let files = generated.crates.into_iter().nth(index).into_iter().flat_map(|files| files.files);
        texts.extend(files.filter(|(path, _)| path.starts_with("src/") && path.ends_with(".rs")).map(|(_, text)| text));
    }
    if index == 1 {
        texts.push(source("../generated/kibana-client/src/lib.rs"));
    }
    texts.iter().map(|text| syn::parse_file(text).unwrap_or_else(|error| panic!("{error}"))).collect()
}

fn source(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The text of a macro of the runtime.
fn macro_text<'t>(file: &'t str, name: &str) -> &'t str {
    let (_, text) =
        file.split_once(&format!("macro_rules! {name} {{")).unwrap_or_else(|| panic!("there is no {name}!"));
    text.split("\n}\n").next().unwrap_or(text)
}

/// The functions that a macro defines and that take `self`, or that belong to the type itself.
fn functions(text: &str) -> BTreeSet<String> {
    let code = text.lines().map(str::trim_start).filter(|line| !line.starts_with("//"));
    let heads = code.filter_map(|line| {
        let (is_public, rest) = match line.strip_prefix("pub fn ") {
            Some(rest) => (true, rest),
            None => (false, line.strip_prefix("fn ")?),
        };
        (is_public || rest.contains("(self") || rest.contains("(&self")).then_some(rest)
    });
    heads.filter_map(|rest| Some(rest.split(['(', '<']).next()?.to_owned())).collect()
}

fn impls(file: &syn::File) -> impl Iterator<Item = &ItemImpl> {
    file.items.iter().filter_map(|item| match item {
        Item::Impl(block) => Some(block),
        _ => None,
    })
}

fn owner(block: &ItemImpl) -> String {
    let ty = &block.self_ty;
    quote::quote!(#ty).to_string()
}

/// The public methods of a type, with what they return.
fn methods(block: &ItemImpl) -> Vec<(String, String)> {
    let method = |item: &ImplItem| match item {
        ImplItem::Fn(method) if matches!(method.vis, syn::Visibility::Public(_)) => {
            let returned = match &method.sig.output {
                ReturnType::Type(_, ty) => quote::quote!(#ty).to_string(),
                ReturnType::Default => String::new(),
            };
            Some((method.sig.ident.to_string(), returned))
        }
        _ => None,
    };
    block.items.iter().filter(|_| block.trait_.is_none()).filter_map(method).collect()
}

fn assert_listed(found: &BTreeSet<String>, listed: &[&str], list: &str) {
    let listed: BTreeSet<String> = listed.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(*found, listed, "`names::reserved::{list}`");
}

/// The methods of traits that every type of some kind derives, which are in scope everywhere.
fn of_derived(items: &[&syn::ItemStruct]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for attribute in items.iter().flat_map(|item| &item.attrs).filter(|attribute| attribute.path().is_ident("derive")) {
        let parsed = attribute.parse_nested_meta(|derived| {
            match derived.path.require_ident()?.to_string().as_str() {
                "Clone" => found.insert("clone".to_owned()),
                "Default" => found.insert("default".to_owned()),
                // `{:?}` and `==` call the trait, whatever else is called `fmt` or `eq`.
                "Debug" | "PartialEq" => false,
                other => panic!("say which method {other} has"),
            };
            Ok(())
        });
        parsed.unwrap_or_else(|error| panic!("{error}"));
    }
    assert!(!found.is_empty(), "there are no such types");
    found
}

fn structs(file: &syn::File) -> impl Iterator<Item = &syn::ItemStruct> {
    file.items.iter().filter_map(|item| match item {
        Item::Struct(item) => Some(item),
        _ => None,
    })
}

fn names(all: &[&str]) -> BTreeSet<String> {
    all.iter().map(|name| (*name).to_owned()).collect()
}

/// Whether a block makes a client of a connection.
fn converts(block: &ItemImpl) -> bool {
    block.trait_.as_ref().is_some_and(|item| {
        let path = &item.0;
        quote::quote!(#path).to_string().starts_with("From < Client")
    })
}

#[test]
fn the_methods_of_clients_are_listed() {
    let mut found = names(&reserved::HANDLE_METHODS);
    // Clippy keeps `new` for a function that returns the type; the connection becomes a client.
    found.extend(names(&["from", "new"]));
    for file in files(1) {
        let Some(client) = impls(&file).find(|block| converts(block)).map(owner) else { continue };
        found.extend(of_derived(&structs(&file).filter(|item| item.ident == client).collect::<Vec<_>>()));
        for block in impls(&file).filter(|block| owner(block) == client) {
            // Those that lead to families and groups return what a module of the crate defines. Scopes are called as `api.toml`
            // says, and may fail.
            let leads = |ty: &str| ty.contains("::") && !ty.starts_with("openapi_runtime ::");
            let own = methods(block).into_iter().filter(|(_, ty)| !leads(ty) && !ty.starts_with("Result < Self"));
            found.extend(own.map(|(name, _)| name));
        }
    }
    assert_listed(&found, &reserved::CLIENT_METHODS, "CLIENT_METHODS");
}

#[test]
fn the_methods_of_families_are_listed() {
    let mut found = names(&reserved::HANDLE_METHODS);
    found.insert("new".to_owned());
    let files = files(1);
    let is_handle = |item: &&syn::ItemStruct| {
        let fields = &item.fields;
        quote::quote!(#fields).to_string() == "(pub (crate) Client)"
    };
    found.extend(of_derived(&files.iter().flat_map(structs).filter(is_handle).collect::<Vec<_>>()));
    assert_listed(&found, &reserved::FAMILY_METHODS, "FAMILY_METHODS");
}

#[test]
fn the_methods_of_requests_are_listed() {
    let runtime = source("runtime/src/client/call.rs");
    assert_listed(&functions(macro_text(&runtime, "__request")), &reserved::REQUEST_METHODS, "REQUEST_METHODS");
    let (mut found, mut setters) = (BTreeSet::new(), BTreeSet::new());
    for file in files(1) {
        let requests: BTreeSet<String> = file.items.iter().filter_map(request).collect();
        for block in impls(&file).filter(|block| requests.contains(&owner(block))) {
            let (set, others): (Vec<_>, Vec<_>) = methods(block).into_iter().partition(|(_, ty)| ty == "Self");
            found.extend(others.into_iter().map(|(name, _)| name));
            setters.extend(set.into_iter().map(|(name, _)| name));
        }
    }
    let listed: Vec<&str> = reserved::PAGING_METHODS.into_iter().chain(reserved::WAIT_METHODS).collect();
    assert_listed(&found, &listed, "PAGING_METHODS and WAIT_METHODS");
    assert!(setters.contains(reserved::NEWER_METHOD), "{setters:?}");
    assert!(setters.contains(reserved::MEDIA_TYPE_METHOD), "{setters:?}");
}

/// The request that a `request!` defines.
fn request(item: &Item) -> Option<String> {
    match item {
        Item::Macro(item) if item.mac.path.is_ident("request") => {
            item.mac.tokens.clone().into_iter().next().map(|token| token.to_string())
        }
        _ => None,
    }
}

#[test]
fn the_methods_of_structs_are_listed() {
    let runtime = source("runtime/src/wire/record.rs");
    let mut found = functions(macro_text(&runtime, "record"));
    // `Record` is a trait for generated code, and in scope nowhere.
    found.remove("read");
    found.insert("into".to_owned());
    let files = files(0);
    found.extend(of_derived(&files.iter().flat_map(structs).collect::<Vec<_>>()));
    assert_listed(&found, &reserved::STRUCT_METHODS, "STRUCT_METHODS");
}
