//! The model crate: the structs, enums and unions of an API in public modules.
//!
//! Where a type is found follows from its own place in the documents: components are at the top of their family, or in
//! the
//! module of the group that their names begin with; what is written in place is in a module of what it is written in.
//! Which files the modules are printed in does not show in any path.

mod example;
mod former;
mod integer_enum;
mod module;
mod origin;
mod record;
mod scope;
mod string_enum;
mod union;
mod unit;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::rust_type::{RUNTIME, RustTypes, VALUES};
use super::split::{self, Part};
use super::{check, manifest, source};
use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, FamilyId, Shape, TypeId};
use crate::names::ident;

use former::FormerTypes;
use integer_enum::OpenIntegerEnum;
use module::{CrateRoot, FileDocs, InnerDocs, ModuleRoot};
use record::Record;
use scope::ModelScope;
use string_enum::OpenEnum;
use union::UnionType;
use unit::{Entry, Unit, units};

/// Writes the model crate of an API.
///
/// # Errors
///
/// The IR holds something that Rust cannot express, such as a list of itself.
pub fn emit(api: &Api) -> Result<CrateFiles, Diagnostic> {
    check::check(api)?;
    let mut output = Output { api, files: BTreeMap::new(), values: BTreeSet::new() };
    output.files.insert("Cargo.toml".to_owned(), manifest::model(api));
    let units = units(api);
    let (roots, groups): (Vec<Unit>, Vec<Unit>) = units.into_iter().partition(|unit| unit.path.is_empty());
    let group_modules = |family: FamilyId| -> Vec<Ident> {
        groups.iter().filter(|unit| unit.family == family).map(Unit::module).collect()
    };
    let mut families = BTreeSet::from([Api::ROOT]);
    families.extend(roots.iter().chain(&groups).map(|unit| unit.family));
    for unit in &groups {
        output.group(unit)?;
    }
    let mut root = Modules::default();
    for family in &families {
        let mut modules = Modules { public: group_modules(*family), private: Vec::new() };
        if let Some(unit) = roots.iter().find(|unit| unit.family == *family) {
            let is_root = *family == Api::ROOT;
            let others = families.iter().filter(|_| is_root).map(|family| ident::module(&api[*family].name));
            let taken = modules.public.iter().cloned().chain(others).collect();
            let parts = unit.parts_by_group(api);
            output.parts(unit, parts, taken, &mut modules)?;
        }
        if *family == Api::ROOT {
            root = modules;
        } else {
            let unit = Unit::new(*family, Vec::new());
            output.add(&unit.file(api), ModuleRoot { api, unit: &unit, modules }.to_token_stream())?;
        }
    }
    let values = exports(api, std::mem::take(&mut output.values));
    families.remove(&Api::ROOT);
    output.add("src/lib.rs", CrateRoot { api, families, modules: root, values }.to_token_stream())?;
    Ok(CrateFiles { name: api.settings.model_crate.clone(), files: output.files })
}

/// The value types that the crate re-exports, except those whose name a type at the top of the crate has.
fn exports(api: &Api, mut values: BTreeSet<String>) -> BTreeSet<String> {
    let is_top = |ty: &&crate::ir::Type| ty.family == Api::ROOT && ty.module.is_empty() && ty.shape.is_item();
    for ty in api.types.iter().filter(is_top) {
        values.remove(&ident::pascal(&ty.name).to_string());
    }
    values
}

/// The modules that a module declares.
#[derive(Default)]
struct Modules {
    /// Those that are part of paths.
    public: Vec<Ident>,
    /// Those whose items show in the module itself.
    private: Vec<Ident>,
}

/// The files of the crate so far.
struct Output<'a> {
    api: &'a Api,
    files: BTreeMap<String, String>,
    /// The values of the runtime that items mention.
    values: BTreeSet<String>,
}

impl Output<'_> {
    fn add(&mut self, path: &str, tokens: TokenStream) -> Result<usize, Diagnostic> {
        let text = source(self.api, path, tokens)?;
        let lines = text.lines().count();
        self.files.insert(path.to_owned(), text);
        Ok(lines)
    }

    /// Writes the file of a group, or of a module that is too long for the file of its owner; several files where one
    /// is too long.
    fn group(&mut self, unit: &Unit) -> Result<(), Diagnostic> {
        let (api, path) = (self.api, unit.file(self.api));
        let entries = unit.entries(api);
        let docs = FileDocs { api, unit, part: None };
        let tokens = self.tokens(unit, &docs.to_token_stream(), &entries);
        if self.add(&path, tokens)? <= split::LIMIT {
            return Ok(());
        }
        let mut modules = Modules::default();
        let parts = vec![Part { name: String::new(), entries }];
        self.parts(unit, parts, BTreeSet::new(), &mut modules)?;
        self.add(&path, ModuleRoot { api, unit, modules }.to_token_stream())?;
        Ok(())
    }

    /// Writes entries of a module to private files, and declares these.
    fn parts(
        &mut self,
        unit: &Unit,
        parts: Vec<Part<Entry>>,
        mut taken: BTreeSet<Ident>,
        modules: &mut Modules,
    ) -> Result<(), Diagnostic> {
        let api = self.api;
        taken.extend(parts.iter().flat_map(|part| &part.entries).filter_map(Entry::module));
        for part in parts {
            let mut rest = Vec::new();
            for part in self.short_parts(unit, part)? {
                let (long, entries) = part.entries.into_iter().partition(|entry: &Entry| entry.is_long);
                rest.push(Part { name: part.name, entries });
                for entry in long {
                    let Entry { item, inner, .. } = entry;
                    let Some((name, types)) = inner else { continue };
                    let mut path = unit.path.clone();
                    path.push(name);
                    let inner = Unit { types, ..Unit::new(unit.family, path) };
                    self.group(&inner)?;
                    modules.public.push(inner.module());
                    let name = inner.path.last().cloned().unwrap_or_default();
                    rest.push(Part {
                        name: name.snake(),
                        entries: item.map(|item| Entry::of_item(name, item)).into_iter().collect(),
                    });
                }
            }
            for Part { name, entries } in rest.into_iter().filter(|part| !part.entries.is_empty()) {
                let mut module = ident::module(&crate::ir::Name::new(&name));
                while !taken.insert(module.clone()) {
                    module = quote::format_ident!("{module}_types");
                }
                let docs = FileDocs { api, unit, part: Some(&entries) };
                let tokens = self.tokens(unit, &docs.to_token_stream(), &entries);
                self.add(&format!("{}/{module}.rs", unit.folder(api)), tokens)?;
                modules.private.push(module);
            }
        }
        modules.public.sort();
        modules.private.sort();
        Ok(())
    }

    /// The entries of a part in as many parts as it takes.
    fn short_parts(&self, unit: &Unit, part: Part<Entry>) -> Result<Vec<Part<Entry>>, Diagnostic> {
        let lines = |entries: &[Entry]| -> Result<usize, Diagnostic> {
            let mut probe = Output { api: self.api, files: BTreeMap::new(), values: BTreeSet::new() };
            let tokens = probe.tokens(unit, &TokenStream::new(), entries);
            probe.add("", tokens)
        };
        if !part.name.is_empty() && lines(&part.entries)? <= split::LIMIT {
            return Ok(vec![part]);
        }
        let mut measured = Vec::new();
        for mut entry in part.entries {
            let length = lines(std::slice::from_ref(&entry))?;
            entry.is_long = length > split::LIMIT && entry.inner.is_some();
            measured.push((entry, length));
        }
        Ok(split::split(measured))
    }

    /// A file of a module, or a part of one.
    fn tokens(&mut self, unit: &Unit, docs: &TokenStream, entries: &[Entry]) -> TokenStream {
        let api = self.api;
        let here = unit.modules(api);
        let types: Vec<TypeId> = entries.iter().filter_map(|entry| entry.item).collect();
        let scope = ModelScope::new(api, here.clone(), &types, entries.iter().filter_map(Entry::module).collect());
        let mut tokens = TokenStream::new();
        for entry in entries {
            tokens.extend(entry.item.map(|id| item(scope.types(), id)));
            if let (Some(module), Some((_, types))) = (entry.module(), &entry.inner) {
                let path = here.iter().cloned().chain([module.clone()]).collect();
                let inner = ModelScope::new(api, path, types, Vec::new());
                let items: Vec<TokenStream> = types.iter().map(|id| item(inner.types(), *id)).collect();
                let imports = self.imports(inner);
                let docs = InnerDocs { api, owner: entry.item, types };
                tokens.extend(quote!(#docs pub mod #module { #imports #(#items)* }));
            }
        }
        let imports = self.imports(scope);
        quote!(#docs #imports #tokens)
    }

    /// The imports of a module, whose items may mention values of the runtime.
    fn imports(&mut self, scope: ModelScope<'_>) -> TokenStream {
        let imports = scope.into_imports();
        let values = imports.mentioned(RUNTIME).into_iter().filter(|name| VALUES.contains(&name.as_str()));
        self.values.extend(values);
        imports.to_token_stream()
    }
}

/// A struct, an enum or a union, and the names that it had.
fn item(types: RustTypes<'_>, id: TypeId) -> TokenStream {
    let former = FormerTypes { api: types.api(), id };
    let item = match &types.api()[id].shape {
        Shape::Struct(shape) => Record::new(types, id, shape).to_token_stream(),
        Shape::StringEnum(shape) => OpenEnum { types, id, shape }.to_token_stream(),
        Shape::IntegerEnum(shape) => OpenIntegerEnum { types, id, shape }.to_token_stream(),
        Shape::Union(shape) => UnionType { types, id, shape }.to_token_stream(),
        _ => return quote!(),
    };
    quote!(#item #former)
}
