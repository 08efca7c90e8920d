//! Writes down the public items of a file, in the order in which they stand there.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Attribute, ImplItem, Item, ItemImpl, Visibility};

use super::requests::Request;
use super::{tables, types};
use crate::format::text;

/// The surface of a file; empty if nothing in it is public.
pub(super) fn render(items: &[Item]) -> String {
    let impls = Impls::of(items);
    let mut blocks: Vec<String> = Vec::new();
    let mut plain = String::new();
    for item in items {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                blocks.push(types::structure(item, &impls.get(&item.ident)));
            }
            Item::Enum(item) if is_public(&item.vis) => {
                blocks.push(types::enumeration(item, &impls.get(&item.ident)));
            }
            Item::Macro(item) if item.mac.path.is_ident("builder") => {
                let name = item.mac.tokens.clone().into_iter().next().map(|name| name.to_string()).unwrap_or_default();
                blocks.push(types::block(
                    &[vec![format!("builder {}", text(&item.mac.tokens))], types::methods(&impls.get(&name), &[])]
                        .concat(),
                ));
            }
            Item::Mod(item) if is_public(&item.vis) && item.content.is_some() => blocks.push(module(item)),
            Item::Trait(item) if is_public(&item.vis) => blocks.push(accessors(item)),
            item => match Request::of(item) {
                Some(Ok(request)) => blocks.push(request.lines(&impls.get(&request.name()))),
                // A definition that cannot be read is shown as it is.
                Some(Err(_)) => plain.push_str(&format!("{}\n", text(item))),
                None => plain.extend(line(item).map(|line| line + "\n")),
            },
        }
    }
    if !plain.is_empty() {
        blocks.insert(0, plain);
    }
    blocks.join("\n")
}

/// A trait with its methods.
fn accessors(item: &syn::ItemTrait) -> String {
    let head = format!("{}trait {}{}", prefix(&item.attrs), item.ident, text(&item.generics));
    let methods = item.items.iter().filter_map(|item| match item {
        syn::TraitItem::Fn(method) => Some(super::methods::signature(&method.sig)),
        _ => None,
    });
    types::block(&[head].into_iter().chain(methods).collect::<Vec<_>>())
}

/// A module that is printed within another one, with its items one step further in.
fn module(item: &syn::ItemMod) -> String {
    let items = item.content.as_ref().map(|(_, items)| render(items)).unwrap_or_default();
    let lines = items.lines().map(|line| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") });
    format!("{}mod {}\n{}", prefix(&item.attrs), item.ident, lines.collect::<String>())
}

/// Everything that is implemented for one type.
#[derive(Clone, Default)]
pub(super) struct TypeImpls<'a> {
    /// Methods of the type itself.
    pub(super) methods: Vec<&'a syn::ImplItemFn>,
    /// Constants of the type itself.
    pub(super) constants: Vec<&'a syn::ImplItemConst>,
    /// Blocks of traits.
    pub(super) traits: Vec<&'a ItemImpl>,
    /// Macros that implement something: `record!(NewProxy);`.
    pub(super) macros: Vec<String>,
    /// What `union!` adds for single arms.
    pub(super) conversions: Vec<tables::Conversion>,
    /// The tables of `record!`.
    pub(super) tables: Vec<&'a TokenStream>,
    /// The tables of `open_enum!` and `open_integer_enum!`.
    pub(super) values: Vec<&'a TokenStream>,
    /// The tables of `setters!`.
    pub(super) setters: Vec<&'a TokenStream>,
}

/// What a file implements, by type.
pub(super) struct Impls<'a>(BTreeMap<String, TypeImpls<'a>>);

impl<'a> Impls<'a> {
    pub(super) fn of(items: &'a [Item]) -> Self {
        let mut found: BTreeMap<String, TypeImpls<'a>> = BTreeMap::new();
        for item in items {
            match item {
                Item::Impl(block) => {
                    let entry = found.entry(type_name(&block.self_ty)).or_default();
                    if block.trait_.is_some() {
                        entry.traits.push(block);
                        continue;
                    }
                    for item in &block.items {
                        match item {
                            ImplItem::Fn(method) => entry.methods.push(method),
                            ImplItem::Const(constant) => entry.constants.push(constant),
                            ImplItem::Macro(item) if item.mac.path.is_ident("setters") => {
                                entry.setters.push(&item.mac.tokens);
                            }
                            _ => {}
                        }
                    }
                }
                Item::Macro(item) => {
                    let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string());
                    let Some(owner) = tables::owner(&item.mac.tokens) else { continue };
                    let entry = found.entry(owner).or_default();
                    match name.as_deref() {
                        Some("record") => entry.tables.push(&item.mac.tokens),
                        Some("open_enum" | "open_integer_enum") => entry.values.push(&item.mac.tokens),
                        _ => {}
                    }
                    match tables::conversion(&item.mac.tokens) {
                        Some(conversion) => entry.conversions.push(conversion),
                        None => entry.macros.extend(name),
                    }
                }
                _ => {}
            }
        }
        Self(found)
    }

    fn get(&self, name: &impl ToString) -> TypeImpls<'a> {
        self.0.get(&name.to_string()).cloned().unwrap_or_default()
    }
}

/// `Outputs` of `Outputs<'a>`.
fn type_name(ty: &syn::Type) -> String {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default(),
        other => text(other),
    }
}

/// An item that takes one line.
fn line(item: &Item) -> Option<String> {
    let (attributes, visibility, line) = match item {
        Item::Use(item) => (&item.attrs, &item.vis, format!("use {}", text(&item.tree))),
        Item::Mod(item) => (&item.attrs, &item.vis, format!("mod {}", item.ident)),
        Item::Type(item) => {
            let generics = text(&item.generics);
            (&item.attrs, &item.vis, format!("type {}{generics} = {}", item.ident, text(&item.ty)))
        }
        Item::Const(item) => (&item.attrs, &item.vis, format!("const {}: {}", item.ident, text(&item.ty))),
        Item::Static(item) => (&item.attrs, &item.vis, format!("static {}: {}", item.ident, text(&item.ty))),
        Item::Fn(item) => (&item.attrs, &item.vis, super::methods::signature(&item.sig)),
        Item::Union(item) => (&item.attrs, &item.vis, format!("union {}{}", item.ident, text(&item.generics))),
        _ => return None,
    };
    is_public(visibility).then(|| format!("{}{line}", prefix(attributes)))
}

/// Whether something is visible outside the crate, as far as it itself says.
pub(super) fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// The attributes that change what a caller can do, written before an item.
pub(super) fn prefix(attributes: &[Attribute]) -> String {
    let mut prefix = String::new();
    for attribute in attributes {
        let path = text(attribute.path());
        match path.as_str() {
            "non_exhaustive" | "cfg" => prefix.push_str(&format!("{} ", text(attribute).trim())),
            "deprecated" => prefix.push_str("#[deprecated] "),
            "doc" if attribute.meta.to_token_stream().to_string().contains("hidden") && is_list(attribute) => {
                prefix.push_str("#[doc(hidden)] ");
            }
            _ => {}
        }
    }
    prefix
}

fn is_list(attribute: &Attribute) -> bool {
    matches!(attribute.meta, syn::Meta::List(_))
}
