//! The model crate: the structs, enums and unions of an API in public modules.
//!
//! Where a type is found follows from its own place in the documents: components are at the top of their family, or in
//! the module of the group that their names begin with; what is written in place is in a module of what it is written
//! in.
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
use quote::{ToTokens, format_ident, quote};
use rayon::prelude::*;

use super::imports::Imports;
use super::rust_type::{RUNTIME, RustTypes, VALUES};
use super::split::{self, Part};
use super::{check, former as given_up, fragment, manifest, source};
use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, FamilyId, Item, ItemShape, TypeId};
use crate::names::ident;

use former::FormerTypes;
use integer_enum::OpenIntegerEnum;
use module::{CrateRoot, FileDocs, InnerDocs, ModuleRoot};
use record::Record;
use scope::ModelScope;
use string_enum::OpenEnum;
use union::UnionType;
use unit::{Entry, Printed, Unit, units};

/// Writes the model crate of an API.
///
/// # Errors
///
/// The IR holds something that Rust cannot express, such as a list of itself.
pub fn emit(api: &Api) -> Result<CrateFiles, Diagnostic> {
    check::check(api)?;
    let mut output = Output::new(api);
    output.files.insert("Cargo.toml".to_owned(), manifest::model(api));
    let units = units(api);
    let (roots, groups): (Vec<Unit<'_>>, Vec<Unit<'_>>) = units.into_iter().partition(|unit| unit.path.is_empty());
    let group_modules = |family: FamilyId| -> Vec<Ident> {
        groups.iter().filter(|unit| unit.family == family).map(Unit::module).collect()
    };
    let mut families = BTreeSet::from([Api::ROOT]);
    families.extend(roots.iter().chain(&groups).map(|unit| unit.family));
    let of_group = |unit: &Unit<'_>| Output::of(api, |output| output.group(unit));
    let of_root = |unit: &Unit<'_>| {
        let is_root = unit.family == Api::ROOT;
        let others = families.iter().filter(|_| is_root).map(|family| ident::module(&api[*family].name));
        let taken = group_modules(unit.family).into_iter().chain(others).collect();
        Output::of(api, |output| {
            output.parts(unit, unit.parts_by_group(api), taken).map(|modules| modules.into_names())
        })
    };
    let (of_groups, of_roots) = rayon::join(
        || groups.par_iter().map(of_group).collect::<Vec<_>>(),
        || roots.par_iter().map(of_root).collect::<Vec<_>>(),
    );
    for done in of_groups {
        output.add_all(done?.0);
    }
    let mut own = BTreeMap::new();
    for (unit, done) in roots.iter().zip(of_roots) {
        let (files, modules) = done?;
        output.add_all(files);
        own.insert(unit.family, modules);
    }
    let mut root = Modules::default();
    for family in &families {
        let modules = Modules::new(group_modules(*family), own.remove(family).unwrap_or_default());
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
    Ok(CrateFiles { name: api.settings.crates.model.clone(), files: output.files })
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

/// The names of modules, public and private ones. Identifiers stay in the thread that made them.
type Names = (Vec<String>, Vec<String>);

impl Modules {
    fn new(groups: Vec<Ident>, (public, private): Names) -> Self {
        let idents = |names: Vec<String>| names.into_iter().map(|name| format_ident!("{name}"));
        let mut modules = Self { public: groups, private: idents(private).collect() };
        modules.public.extend(idents(public));
        modules.sort();
        modules
    }

    fn into_names(self) -> Names {
        let names = |idents: Vec<Ident>| idents.iter().map(ToString::to_string).collect();
        (names(self.public), names(self.private))
    }

    fn sort(&mut self) {
        self.public.sort();
        self.private.sort();
    }
}

/// How many types a module has at least whose entries are printed at the same time.
const MANY: usize = 60;

/// The files of the crate so far.
struct Output<'a> {
    api: &'a Api,
    files: BTreeMap<String, String>,
    /// The values of the runtime that items mention.
    values: BTreeSet<String>,
}

impl<'a> Output<'a> {
    fn new(api: &'a Api) -> Self {
        Self { api, files: BTreeMap::new(), values: BTreeSet::new() }
    }

    /// The files that some work adds, and its result.
    fn of<T>(api: &'a Api, work: impl FnOnce(&mut Self) -> Result<T, Diagnostic>) -> Result<(Self, T), Diagnostic> {
        let mut output = Self::new(api);
        let result = work(&mut output)?;
        Ok((output, result))
    }

    fn add_all(&mut self, other: Self) {
        self.files.extend(other.files);
        self.values.extend(other.values);
    }

    fn add(&mut self, path: &str, tokens: TokenStream) -> Result<(), Diagnostic> {
        self.files.insert(path.to_owned(), source(self.api, path, tokens)?);
        Ok(())
    }

    /// Writes the file of a group, or of a module that is too long for the file of its owner; several files where one
    /// is too long.
    fn group(&mut self, unit: &Unit<'_>) -> Result<(), Diagnostic> {
        let (api, path) = (self.api, unit.file(self.api));
        let mut entries = unit.entries(api);
        self.print(unit, &mut entries)?;
        if !is_long(&entries) {
            let docs = FileDocs { api, unit, part: None }.to_token_stream();
            let text = self.text(unit, &path, docs, &mut entries)?;
            if text.lines().count() <= split::LIMIT {
                self.files.insert(path, text);
                return Ok(());
            }
        }
        let parts = vec![Part { name: String::new(), about: Vec::new(), entries }];
        let modules = self.parts(unit, parts, BTreeSet::new())?;
        self.add(&path, ModuleRoot { api, unit, modules }.to_token_stream())
    }

    /// Writes entries of a module to private files, and returns these.
    fn parts(
        &mut self,
        unit: &Unit<'_>,
        parts: Vec<Part<Entry<'_>>>,
        mut taken: BTreeSet<Ident>,
    ) -> Result<Modules, Diagnostic> {
        let (api, mut modules) = (self.api, Modules::default());
        taken.extend(parts.iter().flat_map(|part| &part.entries).filter_map(Entry::module));
        let here = unit.modules(api);
        let former = taken.iter().flat_map(|module| given_up::of_module(&api.lock, &here, module));
        taken.extend(former.collect::<Vec<_>>());
        for mut part in parts {
            self.print(unit, &mut part.entries)?;
            let mut rest = Vec::new();
            for part in self.short_parts(unit, part)? {
                let (long, entries) = part.entries.into_iter().partition(|entry: &Entry<'_>| entry.is_long);
                rest.push(Part { name: part.name, about: part.about, entries });
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
                        about: vec![name.snake()],
                        entries: item.map(|item| Entry::of_item(&name, item)).into_iter().collect(),
                    });
                }
            }
            for Part { name, about, mut entries } in rest.into_iter().filter(|part| !part.entries.is_empty()) {
                let mut module = ident::module(&crate::ir::Name::new(&name));
                while !taken.insert(module.clone()) {
                    module = format_ident!("{module}_types");
                }
                let docs = FileDocs { api, unit, part: Some((&entries, &about)) }.to_token_stream();
                let path = format!("{}/{module}.rs", unit.folder(api));
                let text = self.text(unit, &path, docs, &mut entries)?;
                self.files.insert(path, text);
                modules.private.push(module);
            }
        }
        modules.sort();
        Ok(modules)
    }

    /// The entries of a part in as many parts as it takes.
    fn short_parts<'e>(&self, unit: &Unit<'_>, mut part: Part<Entry<'e>>) -> Result<Vec<Part<Entry<'e>>>, Diagnostic> {
        if !part.name.is_empty() && !is_long(&part.entries) && self.lines(unit, &mut part.entries)? <= split::LIMIT {
            return Ok(vec![part]);
        }
        let mut measured = Vec::new();
        for mut entry in part.entries {
            let length = match entry.lines {
                Some(lines) => lines,
                None => self.lines(unit, std::slice::from_mut(&mut entry))?,
            };
            entry.is_long = length > split::LIMIT && entry.inner.is_some();
            measured.push((entry, length));
        }
        Ok(split::split(measured))
    }

    /// How many lines a file of some entries has.
    fn lines(&self, unit: &Unit<'_>, entries: &mut [Entry<'_>]) -> Result<usize, Diagnostic> {
        Ok(Self::new(self.api).text(unit, "", TokenStream::new(), entries)?.lines().count())
    }

    /// Prints the entries of a large module, each alone, so that what is printed of all has little left to do.
    fn print(&self, unit: &Unit<'_>, entries: &mut [Entry<'_>]) -> Result<(), Diagnostic> {
        let types = entries.iter().map(|entry| 1 + entry.inner.as_ref().map_or(0, |(_, types)| types.len()));
        if types.sum::<usize>() < MANY || entries.iter().all(|entry| entry.lines.is_some()) {
            return Ok(());
        }
        let print = |entry: &mut Entry<'_>| {
            entry.lines = Some(self.lines(unit, std::slice::from_mut(entry))?);
            Ok(())
        };
        entries.par_iter_mut().map(print).collect()
    }

    /// A file of a module, or of a part of one.
    fn text(
        &mut self,
        unit: &Unit<'_>,
        path: &str,
        docs: TokenStream,
        entries: &mut [Entry<'_>],
    ) -> Result<String, Diagnostic> {
        let here = unit.modules(self.api);
        let types: Vec<TypeId> = entries.iter().filter_map(|entry| Some(entry.item?.id)).collect();
        let children = entries.iter().filter_map(Entry::module).collect();
        let scope = ModelScope::new(self.api, here.clone(), &types, children);
        let mut items = String::new();
        for entry in entries {
            let printed = self.printed(&scope, &here, path, entry)?;
            items.push('\n');
            items.push_str(&printed.text);
            self.values.extend(printed.values.iter().cloned());
        }
        let imports = scope.into_imports();
        self.values.extend(values(&imports));
        // Items are apart from what is before them, and from one another.
        Ok(source(self.api, path, quote!(#docs #imports))? + &items)
    }

    /// An entry as it is printed in a scope: as it was printed last, if nothing that it mentions is called otherwise.
    fn printed<'e>(
        &self,
        scope: &ModelScope<'_>,
        here: &[Ident],
        path: &str,
        entry: &'e mut Entry<'_>,
    ) -> Result<&'e Printed, Diagnostic> {
        let known = entry.printed.take().filter(|printed| scope.repeats(&printed.answers));
        let printed = match known {
            Some(printed) => printed,
            None => {
                let (tokens, values) = self.entry(scope, here, entry);
                Printed { answers: scope.answers(), values, text: fragment(path, tokens)? }
            }
        };
        Ok(entry.printed.insert(printed))
    }

    /// A type and the module of what is written in it, and the values of the runtime that this module mentions.
    fn entry(&self, scope: &ModelScope<'_>, here: &[Ident], entry: &Entry<'_>) -> (TokenStream, BTreeSet<String>) {
        let api = self.api;
        let mut mentioned = BTreeSet::new();
        let mut tokens: TokenStream = entry.item.map(|it| item(scope.types(), it)).into_iter().collect();
        if let (Some(module), Some((_, types))) = (entry.module(), &entry.inner) {
            let path = here.iter().cloned().chain([module.clone()]).collect();
            let ids: Vec<TypeId> = types.iter().map(|item| item.id).collect();
            let inner = ModelScope::new(api, path, &ids, Vec::new());
            let items: Vec<TokenStream> = types.iter().map(|it| item(inner.types(), *it)).collect();
            let imports = inner.into_imports();
            mentioned = values(&imports).collect();
            let docs = InnerDocs { api, owner: entry.item.map(|item| item.id), types: &ids };
            let former = given_up::modules(given_up::of_module(&api.lock, here, &module), &module);
            tokens.extend(quote!(#docs pub mod #module { #imports #(#items)* } #former));
        }
        (tokens, mentioned)
    }
}

/// The values of the runtime that a module mentions.
fn values(imports: &Imports) -> impl Iterator<Item = String> {
    imports.mentioned(RUNTIME).into_iter().filter(|name| VALUES.contains(&name.as_str()))
}

/// Whether entries that were printed are too long for one file, whatever it imports.
fn is_long(entries: &[Entry<'_>]) -> bool {
    entries.iter().map(Entry::own_lines).sum::<usize>() > split::LIMIT
}

/// A struct, an enum or a union, and the names that it had.
fn item(types: RustTypes<'_>, Item { id, shape }: Item<'_>) -> TokenStream {
    let former = FormerTypes { api: types.api(), id };
    let item = match shape {
        ItemShape::Struct(shape) => Record::new(types, id, shape).to_token_stream(),
        ItemShape::StringEnum(shape) => OpenEnum { types, id, shape }.to_token_stream(),
        ItemShape::IntegerEnum(shape) => OpenIntegerEnum { types, id, shape }.to_token_stream(),
        ItemShape::Union(shape) => UnionType { types, id, shape }.to_token_stream(),
    };
    quote!(#item #former)
}
