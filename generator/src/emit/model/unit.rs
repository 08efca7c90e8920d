//! The public modules that have files of their own: the crate, its families and their groups.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;

use super::scope::Answer;
use crate::emit::split::{self, Part};
use crate::ir::{Api, FamilyId, GroupId, Item, Name};
use crate::names::ident;
use crate::pointer;

/// A public module, and what is in it.
pub(super) struct Unit<'a> {
    pub(super) family: FamilyId,
    /// The module's path below its family's.
    pub(super) path: Vec<Name>,
    /// The group whose module it is, if it is one's.
    pub(super) group: Option<GroupId>,
    /// The types of the module itself.
    pub(super) types: Vec<Item<'a>>,
    /// The modules of what types are written in, with these types.
    pub(super) inner: Vec<(Name, Vec<Item<'a>>)>,
}

/// A type of a module together with the types that are written in it.
pub(super) struct Entry<'a> {
    /// What says which file it belongs to where a module takes several: the path of its operation, if it is written in one, and
    /// its name.
    pub(super) words: Vec<String>,
    /// The type; an operation has none.
    pub(super) item: Option<Item<'a>>,
    /// The module of what is written in place in it.
    pub(super) inner: Option<(Name, Vec<Item<'a>>)>,
    /// Whether that module takes a file of its own.
    pub(super) is_long: bool,
    /// What was printed of it last.
    pub(super) printed: Option<Printed>,
    /// How many lines a file of it alone has, if that is known.
    pub(super) lines: Option<usize>,
}

/// An entry as it is printed. That follows from what its file calls the things that it mentions, which is the same in almost
/// all files that it may be in.
pub(super) struct Printed {
    pub(super) answers: Vec<Answer>,
    /// The values of the runtime that the module of what is written in it mentions.
    pub(super) values: BTreeSet<String>,
    pub(super) text: String,
}

impl split::Entry for Entry<'_> {
    fn words(&self) -> &[String] {
        &self.words
    }

    fn is_apart(&self) -> bool {
        self.is_long
    }
}

/// All public modules of a crate that have files of their own.
pub(super) fn units(api: &Api) -> Vec<Unit<'_>> {
    let mut units: BTreeMap<(FamilyId, Vec<String>), Unit<'_>> = BTreeMap::new();
    // Where the modules of what types are written in are in their units.
    let mut places: BTreeMap<(FamilyId, Vec<String>, String), usize> = BTreeMap::new();
    let with_files = with_files(api);
    for item in api.items() {
        let ty = &api[item.id];
        let first = ty.module.first().and_then(|name| with_files.get(&(ty.family, ident::module(name).to_string())));
        let (path, inner) = ty.module.split_at(usize::from(first.is_some()));
        let key: Vec<String> = path.iter().map(|name| ident::module(name).to_string()).collect();
        let unit = units
            .entry((ty.family, key.clone()))
            .or_insert_with(|| Unit { group: first.copied().flatten(), ..Unit::new(ty.family, path.to_vec()) });
        let Some(name) = inner.first() else {
            unit.types.push(item);
            continue;
        };
        let place = *places.entry((ty.family, key, ident::module(name).to_string())).or_insert_with(|| {
            unit.inner.push((name.clone(), Vec::new()));
            unit.inner.len() - 1
        });
        unit.inner[place].1.push(item);
    }
    units.into_values().collect()
}

/// The modules of families that have files: those of groups, with the group, and those that other modules are in, which may have
/// other names than the groups. The module of a type is printed next to the type.
fn with_files(api: &Api) -> BTreeMap<(FamilyId, String), Option<GroupId>> {
    let module = |family: FamilyId, name: &Name| (family, ident::module(name).to_string());
    let around = api.types.iter().filter(|ty| ty.shape.is_item() && ty.module.len() > 1);
    let around = around.map(|ty| (module(ty.family, &ty.module[0]), None));
    let families = api.family_ids().flat_map(|family| api[family].groups.iter().map(move |group| (family, *group)));
    let of_groups = families.map(|(family, group)| (module(family, &api[group].name), Some(group)));
    let mut found = BTreeMap::new();
    of_groups.chain(around).for_each(|(module, group)| _ = found.entry(module).or_insert(group));
    found
}

impl<'a> Unit<'a> {
    pub(super) fn new(family: FamilyId, path: Vec<Name>) -> Self {
        Self { family, path, group: None, types: Vec::new(), inner: Vec::new() }
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
    pub(super) fn entries(&self, api: &Api) -> Vec<Entry<'a>> {
        let mut places: BTreeMap<Ident, usize> = BTreeMap::new();
        for (place, (name, _)) in self.inner.iter().enumerate() {
            places.insert(ident::module(name), place);
        }
        let mut entries: Vec<Entry<'a>> = Vec::new();
        for item in &self.types {
            let name = &api[item.id].name;
            let place = places.remove(&ident::module(name));
            let own = place.and_then(|place| self.inner.get(place)).cloned();
            entries.push(Entry { inner: own, ..Entry::of_item(name, *item) });
        }
        let mut others: Vec<usize> = places.into_values().collect();
        others.sort_unstable();
        for (name, types) in others.into_iter().filter_map(|place| self.inner.get(place)) {
            entries.push(Entry { inner: Some((name.clone(), types.clone())), ..Entry::of_name(name) });
        }
        add_paths(api, &mut entries);
        entries
    }

    /// What is in the module, by the files that `api.toml` names, and else by the groups that the documents put components in.
    pub(super) fn parts_by_group(&self, api: &Api) -> Vec<Part<Entry<'a>>> {
        let settings = api.settings.family(&api[self.family].name).map(|(_, settings)| settings);
        let mut files: BTreeMap<&str, Vec<Entry<'a>>> = BTreeMap::new();
        let mut parts: BTreeMap<(bool, Option<GroupId>), Vec<Entry<'a>>> = BTreeMap::new();
        for entry in self.entries(api) {
            let component = entry.item.map(|item| &api[item.id]).filter(|ty| ty.is_component());
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
        let files = files.into_iter().map(|(file, entries)| Part {
            name: file.to_owned(),
            about: vec![file.to_owned()],
            entries,
        });
        let parts =
            parts.into_iter().map(|((_, group), entries)| Part { name: name(group), about: Vec::new(), entries });
        files.chain(parts).collect()
    }
}

/// Puts the paths of operations before the names of what is written in them, without what they all begin with.
fn add_paths(api: &Api, entries: &mut [Entry<'_>]) {
    let path = |entry: &Entry<'_>| {
        let item = entry.item.or_else(|| entry.inner.as_ref()?.1.first().copied())?;
        let mut segments = pointer::segments(&api[item.id].origin);
        (segments.next()? == "paths").then(|| segments.next()).flatten()
    };
    let paths: Vec<Option<Vec<String>>> =
        entries.iter().map(|entry| path(entry).map(|path| split::path_words(&path))).collect();
    let common = split::common_words(&paths.iter().flatten().cloned().collect::<Vec<_>>());
    for (entry, path) in entries.iter_mut().zip(paths) {
        entry.words.splice(..0, path.into_iter().flatten().skip(common));
    }
}

impl<'a> Entry<'a> {
    fn of_name(name: &Name) -> Self {
        let words = name.words().iter().map(|word| word.to_string()).collect();
        Self { words, item: None, inner: None, is_long: false, printed: None, lines: None }
    }

    pub(super) fn of_item(name: &Name, item: Item<'a>) -> Self {
        Self { item: Some(item), ..Self::of_name(name) }
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
