//! What libraries hand out is what somebody else uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use quote::{ToTokens, quote};
use syn::{ImplItem, Item, UseTree, Visibility};

use crate::layers::files;

/// The libraries whose items other packages name. Generated code is written against the runtime, which is not one of them.
const LIBRARIES: [&str; 4] = ["generator", "generator/cli", "generator/mock", "generator/terms"];

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The items of a library by name.
#[derive(Default)]
struct Library {
    /// Those that others see.
    public: BTreeSet<String>,
    /// The words of the declarations of all.
    declared: BTreeMap<String, BTreeSet<String>>,
}

impl Library {
    fn of(source: &Path) -> Self {
        let mut library = Self::default();
        library.show(parse(&source.join("lib.rs")), source);
        files(source).iter().for_each(|file| library.declare(parse(file)));
        library
    }

    /// Adds what is public in a module, whose own modules are in a folder.
    fn show(&mut self, items: Vec<Item>, folder: &Path) {
        for item in items {
            match item {
                Item::Mod(module) if is_shown(&module.vis, &module.attrs) => {
                    let (name, inner) = (module.ident.to_string(), folder.join(module.ident.to_string()));
                    let items = module.content.map(|(_, items)| items);
                    self.show(items.unwrap_or_else(|| parse(&folder.join(format!("{name}.rs")))), &inner);
                }
                Item::Use(item) if is_shown(&item.vis, &item.attrs) => self.show_imports(&item.tree),
                Item::Impl(block) if block.trait_.is_none() => {
                    let methods = block.items.iter().filter_map(public_method);
                    self.public.extend(methods.map(|signature| signature.ident.to_string()));
                }
                item => {
                    let shown = name_of(&item).filter(|(_, visibility, attributes)| is_shown(visibility, attributes));
                    self.public.extend(shown.map(|(name, ..)| name.to_string()));
                }
            }
        }
    }

    fn show_imports(&mut self, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => self.show_imports(&path.tree),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.show_imports(tree)),
            UseTree::Name(name) => _ = self.public.insert(name.ident.to_string()),
            UseTree::Rename(rename) => _ = self.public.insert(rename.rename.to_string()),
            UseTree::Glob(_) => {}
        }
    }

    /// Adds the declarations of a file: those of functions without their bodies, and methods also as a part of their types.
    fn declare(&mut self, items: Vec<Item>) {
        for item in items {
            match &item {
                Item::Impl(block) if block.trait_.is_none() => {
                    let owner = words(&block.self_ty.to_token_stream().to_string());
                    for signature in block.items.iter().filter_map(public_method) {
                        let (inputs, output) = (&signature.inputs, &signature.output);
                        let words = words(&quote!(#inputs #output).to_string());
                        self.add(signature.ident.to_string(), &words);
                        owner.iter().for_each(|owner| self.add(owner.clone(), &words));
                    }
                }
                Item::Fn(function) => {
                    let words = words(&function.sig.to_token_stream().to_string());
                    self.add(function.sig.ident.to_string(), &words);
                }
                item => {
                    if let Some((name, ..)) = name_of(item) {
                        self.add(name.to_string(), &words(&item.to_token_stream().to_string()));
                    }
                }
            }
        }
    }

    fn add(&mut self, name: String, words: &BTreeSet<String>) {
        self.declared.entry(name).or_default().extend(words.iter().cloned());
    }

    /// Public items that nobody names: neither code outside nor the declaration of an item that somebody names.
    fn unused(&self, outside: &BTreeSet<String>) -> Vec<&String> {
        let mut used: BTreeSet<&String> = self.public.intersection(outside).collect();
        let mut open: Vec<&String> = used.iter().copied().collect();
        while let Some(name) = open.pop() {
            for word in self.declared.get(name).into_iter().flatten().filter_map(|word| self.public.get(word)) {
                if used.insert(word) {
                    open.push(word);
                }
            }
        }
        self.public.iter().filter(|name| !used.contains(name)).collect()
    }
}

fn parse(file: &Path) -> Vec<Item> {
    syn::parse_file(&read(file)).unwrap_or_else(|error| panic!("{}: {error}", file.display())).items
}

/// The name of an item that has one, and who sees it.
fn name_of(item: &Item) -> Option<(&syn::Ident, &Visibility, &[syn::Attribute])> {
    Some(match item {
        Item::Const(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Enum(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Fn(item) => (&item.sig.ident, &item.vis, &item.attrs),
        Item::Struct(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Trait(item) => (&item.ident, &item.vis, &item.attrs),
        Item::Type(item) => (&item.ident, &item.vis, &item.attrs),
        _ => return None,
    })
}

fn public_method(item: &ImplItem) -> Option<&syn::Signature> {
    match item {
        ImplItem::Fn(method) if is_shown(&method.vis, &method.attrs) => Some(&method.sig),
        _ => None,
    }
}

/// Whether others see an item. What is hidden is for tests.
fn is_shown(visibility: &Visibility, attributes: &[syn::Attribute]) -> bool {
    let is_hidden = |attribute: &syn::Attribute| attribute.to_token_stream().to_string().contains("hidden");
    matches!(visibility, Visibility::Public(_)) && !attributes.iter().any(is_hidden)
}

/// The words of a text, without its comments.
fn words(text: &str) -> BTreeSet<String> {
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let words = lines.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The words of all code outside a library: other packages, programs, tests, and the tests of generated crates.
fn outside(library: &Path) -> BTreeSet<String> {
    let is_inside = |file: &Path| file.starts_with(library) && !file.ends_with("main.rs");
    let mut folders = vec![repository().join("generator"), repository().join("xtask")];
    let generated = fs::read_dir(repository().join("generated")).unwrap_or_else(|error| panic!("generated: {error}"));
    folders.extend(generated.flatten().map(|entry| entry.path().join("tests")).filter(|folder| folder.is_dir()));
    let files = folders.iter().flat_map(|folder| files(folder)).filter(|file| !is_inside(file));
    files.flat_map(|file| words(&read(&file))).collect()
}

#[test]
fn public_items_are_those_that_somebody_uses() {
    let mut wrong = Vec::new();
    for library in LIBRARIES {
        let source = repository().join(library).join("src");
        let items = Library::of(&source);
        assert!(items.public.len() > 10, "{library}: only {} public items are found", items.public.len());
        let unused = items.unused(&outside(&source));
        wrong.extend(unused.into_iter().map(|name| format!("{library}: nobody outside uses `{name}`")));
    }
    assert!(wrong.is_empty(), "these items are `pub(crate)`, or should not be there:\n{}", wrong.join("\n"));
}

#[test]
fn an_item_is_used_where_code_outside_or_the_declaration_of_a_used_item_names_it() {
    let code = "pub struct Used { pub part: Part } pub struct Part; pub struct Alone; pub(crate) struct Inner;\n\
        impl Used { pub fn asked(&self) {} pub fn unasked(&self) {} fn own(&self) -> Alone { Alone } }\n\
        #[doc(hidden)] pub mod stages { pub fn run() {} } pub use crate::other::Other;";
    let items = || syn::parse_file(code).expect("code").items;
    let mut library = Library::default();
    library.show(items(), Path::new(""));
    library.declare(items());
    let outside = words("// Alone and unasked\nfn f(used: Used) { used.asked() }");
    assert_eq!(library.unused(&outside), ["Alone", "Other", "unasked"]);
}
