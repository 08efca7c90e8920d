//! The public modules that have files of their own: the crate, its families and their groups.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};

use crate::diagnostic::Diagnostic;
use crate::emit::fragment;
use crate::emit::split::{self, Part};
use crate::ir::{Api, FamilyId, GroupId, Name, TypeId};
use crate::names::ident;
use crate::pointer;

/// A public module, and what is in it.
pub(super) struct Unit {
    pub(super) family: FamilyId,
    /// The module's path below its family's.
    pub(super) path: Vec<Name>,
    /// The types of the module itself.
    pub(super) types: Vec<TypeId>,
    /// The modules of what types are written in, with these types.
    pub(super) inner: Vec<(Name, Vec<TypeId>)>,
}

/// A type of a module together with the types that are written in it.
pub(super) struct Entry {
    /// What says which file it belongs to where a module takes several: the path of its operation, if it is written in one, and
    /// its name.
    pub(super) words: Vec<String>,
    /// The type; an operation has none.
    pub(super) item: Option<TypeId>,
    /// The module of what is written in place in it.
    pub(super) inner: Option<(Name, Vec<TypeId>)>,
    /// Whether that module takes a file of its own.
    pub(super) is_long: bool,
    /// What was printed of it last.
    pub(super) printed: Option<Printed>,
    /// How many lines a file of it alone has, if that is known.
    pub(super) lines: Option<usize>,
}

/// An entry as it is printed, and the tokens that this is the text of. What an entry is printed as follows from the names
/// that its file imports, which are the same in almost all files that it may be in.
pub(super) struct Printed {
    pub(super) tokens: String,
    pub(super) text: String,
}

impl split::Entry for Entry {
    fn words(&self) -> &[String] {
        &self.words
    }

    fn is_apart(&self) -> bool {
        self.is_long
    }
}

/// All public modules of a crate that have files of their own.
pub(super) fn units(api: &Api) -> Vec<Unit> {
    let mut units: BTreeMap<(FamilyId, Vec<String>), Unit> = BTreeMap::new();
    let around = around(api);
    for id in api.type_ids().filter(|id| api[*id].shape.is_item()) {
        let ty = &api[id];
        // A group's module has files; the module of a type is printed next to the type.
        let has_files = |first: &Name| {
            is_group(api, ty.family, first) || around.contains(&(ty.family, ident::module(first).to_string()))
        };
        let depth = usize::from(ty.module.first().is_some_and(has_files));
        let (path, inner) = ty.module.split_at(depth);
        let key = (ty.family, path.iter().map(|name| ident::module(name).to_string()).collect());
        let unit = units.entry(key).or_insert_with(|| Unit::new(ty.family, path.to_vec()));
        match inner.first() {
            None => unit.types.push(id),
            Some(name) => match unit.inner.iter_mut().find(|(known, _)| ident::module(known) == ident::module(name)) {
                Some((_, types)) => types.push(id),
                None => unit.inner.push((name.clone(), vec![id])),
            },
        }
    }
    units.into_values().collect()
}

/// The modules of families that other modules are in. Their groups may have other names than they have.
fn around(api: &Api) -> BTreeSet<(FamilyId, String)> {
    let nested = api.types.iter().filter(|ty| ty.shape.is_item() && ty.module.len() > 1);
    nested.map(|ty| (ty.family, ident::module(&ty.module[0]).to_string())).collect()
}

/// Whether a module of a family is that of a group.
fn is_group(api: &Api, family: FamilyId, module: &Name) -> bool {
    let module = ident::module(module);
    api[family].groups.iter().any(|group| ident::module(&api[*group].name) == module)
}

impl Unit {
    pub(super) fn new(family: FamilyId, path: Vec<Name>) -> Self {
        Self { family, path, types: Vec::new(), inner: Vec::new() }
    }

    /// The module's own name.
    pub(super) fn module(&self) -> Ident {
        self.path.last().map_or_else(|| ident::module(&Name::default()), ident::module)
    }

    /// The path from the root of the crate.
    pub(super) fn modules(&self, api: &Api) -> Vec<Ident> {
        let family = (self.family != Api::ROOT).then(|| ident::module(&api[self.family].name));
        family.into_iter().chain(self.path.iter().map(ident::module)).collect()
    }

    /// The folder of the files that the module is divided into.
    pub(super) fn folder(&self, api: &Api) -> String {
        self.modules(api).iter().fold("src".to_owned(), |folder, module| format!("{folder}/{module}"))
    }

    /// The module's own file.
    pub(super) fn file(&self, api: &Api) -> String {
        format!("{}.rs", self.folder(api))
    }

    /// What is in the module, in the order of the documents.
    pub(super) fn entries(&self, api: &Api) -> Vec<Entry> {
        let mut inner: Vec<Option<&(Name, Vec<TypeId>)>> = self.inner.iter().map(Some).collect();
        let mut entries: Vec<Entry> = Vec::new();
        for id in &self.types {
            let module = ident::module(&api[*id].name);
            let own = inner.iter_mut().find(|own| own.is_some_and(|(name, _)| ident::module(name) == module));
            let own = own.and_then(Option::take).cloned();
            entries.push(Entry { item: Some(*id), inner: own, ..Entry::of_name(&api[*id].name) });
        }
        for (name, types) in inner.into_iter().flatten() {
            entries.push(Entry { inner: Some((name.clone(), types.clone())), ..Entry::of_name(name) });
        }
        add_paths(api, &mut entries);
        entries
    }

    /// What is in the module, by the files that `api.toml` names, and else by the groups that the documents put components in.
    pub(super) fn parts_by_group(&self, api: &Api) -> Vec<Part<Entry>> {
        let settings = api.settings.families.iter().find(|family| Name::new(&family.name) == api[self.family].name);
        let mut files: BTreeMap<&str, Vec<Entry>> = BTreeMap::new();
        let mut parts: BTreeMap<(bool, Option<GroupId>), Vec<Entry>> = BTreeMap::new();
        for entry in self.entries(api) {
            let component = entry.item.map(|id| &api[id]).filter(|ty| ty.is_component());
            let file = component.and_then(|ty| settings?.file_of(&ty.name.pascal()));
            if let Some(file) = file {
                files.entry(file).or_default().push(entry);
                continue;
            }
            // What belongs to the family's own group belongs to the family.
            let group = component.and_then(|ty| ty.group).filter(|group| !api.is_own(&api[*group]));
            parts.entry((group.is_none(), group)).or_default().push(entry);
        }
        let name = |group: Option<GroupId>| group.map_or_else(|| "shared".to_owned(), |group| api[group].name.snake());
        let files = files.into_iter().map(|(file, entries)| Part { name: file.to_owned(), about: Vec::new(), entries });
        let parts =
            parts.into_iter().map(|((_, group), entries)| Part { name: name(group), about: Vec::new(), entries });
        files.chain(parts).collect()
    }
}

/// Puts the paths of operations before the names of what is written in them, without what they all begin with.
fn add_paths(api: &Api, entries: &mut [Entry]) {
    let path = |entry: &Entry| {
        let id = entry.item.or_else(|| entry.inner.as_ref()?.1.first().copied())?;
        let mut segments = pointer::segments(&api[id].origin);
        (segments.next()? == "paths").then(|| segments.next()).flatten()
    };
    let paths: Vec<Option<Vec<String>>> =
        entries.iter().map(|entry| path(entry).map(|path| split::path_words(&path))).collect();
    let common = split::common_words(&paths.iter().flatten().cloned().collect::<Vec<_>>());
    for (entry, path) in entries.iter_mut().zip(paths) {
        entry.words.splice(..0, path.into_iter().flatten().skip(common));
    }
}

impl Entry {
    fn of_name(name: &Name) -> Self {
        let words = name.words().to_vec();
        Self { words, item: None, inner: None, is_long: false, printed: None, lines: None }
    }

    pub(super) fn of_item(name: &Name, item: TypeId) -> Self {
        Self { item: Some(item), ..Self::of_name(name) }
    }

    /// The text of its tokens.
    ///
    /// # Errors
    ///
    /// The tokens are not Rust, which is a defect of an emitter.
    pub(super) fn print(&mut self, path: &str, tokens: TokenStream) -> Result<&str, Diagnostic> {
        let written = tokens.to_string();
        let printed = match self.printed.take().filter(|printed| printed.tokens == written) {
            Some(printed) => printed,
            None => Printed { tokens: written, text: fragment(path, tokens)? },
        };
        Ok(&self.printed.insert(printed).text)
    }

    /// How many lines its own text has.
    pub(super) fn own_lines(&self) -> usize {
        self.printed.as_ref().map_or(0, |printed| printed.text.lines().count())
    }

    /// The module of what is written in place.
    pub(super) fn module(&self) -> Option<Ident> {
        self.inner.as_ref().map(|(name, _)| ident::module(name))
    }
}
