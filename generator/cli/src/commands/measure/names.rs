//! What the types of a document are called, and how many lines its crates have.

mod home;
mod lines;
mod text;

use std::path::Path;

use openapi_compiler::api::{Api, FamilyId, GroupId, Name, Success, Type, TypeId, ident};
use serde::{Deserialize, Serialize};

pub use lines::{FileLines, Lines};
pub(super) use text::table;

use home::Homes;

/// What the types of a document are called, and how much is written of them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// Structs, enums and unions of the model crate.
    pub types: usize,
    /// The identifiers.
    pub identifiers: Lengths,
    /// The paths from the module of a group, or of a family where a type is in no group: `rule::Action`.
    pub paths: Lengths,
    /// Paths that say a word twice in a row, or next to its plural, below the module of their group. Calls
    /// and types of the client that do.
    pub repeated: Vec<String>,
    /// Paths whose identifier ends in a number that the document does not have at the place of the type, and names that spell
    /// one with letters: `OtherB`.
    pub numbered: Vec<String>,
    /// Uses by a group of what is called after another one, or is in its module.
    pub outside: Vec<Outside>,
    pub lines: Lines,
}

/// How long some texts are, in characters.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lengths {
    pub median: usize,
    /// The length that 95 of 100 do not exceed.
    pub p95: usize,
    pub longest: usize,
    /// The first of the longest ones.
    pub longest_text: String,
}

/// A type that is used outside of the group that its name or module mentions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outside {
    /// The path of the type in the model crate.
    pub path: String,
    /// The `operationId` of the first operation that uses it.
    pub operation: String,
}

/// What the types of an API are called. Lines are not counted yet.
pub fn names(api: &Api) -> Names {
    let types: Vec<TypeId> = api.type_ids().filter(|id| api[*id].shape.is_item()).collect();
    let paths = |is_wanted: fn(&Type, &str) -> bool| {
        let wanted = types.iter().filter(|id| is_wanted(&api[**id], &identifier(&api[**id])));
        wanted.map(|id| path(api, *id)).collect::<Vec<_>>()
    };
    Names {
        types: types.len(),
        identifiers: Lengths::of(types.iter().map(|id| identifier(&api[*id]))),
        paths: Lengths::of(types.iter().map(|id| path_in_group(api, *id))),
        repeated: repeated(api, &types),
        numbered: paths(|ty, identifier| has_added_number(identifier, &ty.origin))
            .into_iter()
            .chain(api.last_resorts.iter().map(|(origin, name)| format!("{name} at {origin}")))
            .collect(),
        outside: Homes::new(api).outside(),
        lines: Lines::default(),
    }
}

/// Measures the names of an API, and the lines of its crates, which are in a folder.
pub(super) fn measure(api: &Api, folder: &Path) -> Result<Names, String> {
    let lines = Lines::of_folder(folder, &api.settings.crates.model, &api.settings.crates.client)?;
    Ok(Names { lines, ..names(api) })
}

impl Lengths {
    /// How long the texts are.
    pub fn of(texts: impl Iterator<Item = String>) -> Self {
        let mut texts: Vec<(usize, String)> = texts.map(|text| (text.chars().count(), text)).collect();
        texts.sort();
        // The smallest length that so many percent do not exceed.
        let at = |percent: usize| {
            let position = (texts.len() * percent).div_ceil(100).saturating_sub(1);
            texts.get(position).map_or(0, |(length, _)| *length)
        };
        let longest = at(100);
        let first = texts.iter().find(|(length, _)| *length == longest);
        let longest_text = first.map(|(_, text)| text.clone()).unwrap_or_default();
        Self { median: at(50), p95: at(95), longest, longest_text }
    }
}

/// Whether an identifier ends in a number that the origin does not mention. The position of a schema in a list is not a
/// mention: nobody who reads the document sees it.
pub fn has_added_number(identifier: &str, origin: &str) -> bool {
    let number = identifier.rsplit(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    let segments: Vec<&str> = origin.split('/').collect();
    let is_position = |index: usize| {
        let list = index.checked_sub(1).and_then(|before| segments.get(before));
        list.is_some_and(|list| matches!(*list, "allOf" | "anyOf" | "oneOf" | "parameters" | "prefixItems"))
            && segments[index].bytes().all(|byte| byte.is_ascii_digit())
    };
    let mentions = |segment: &&str| segment.split(|c: char| !c.is_ascii_digit()).any(|digits| digits == number);
    let mut read = segments.iter().enumerate().filter(|(index, _)| !is_position(*index)).map(|(_, segment)| segment);
    !number.is_empty() && !read.any(mentions)
}

/// The types and calls that stutter.
fn repeated(api: &Api, types: &[TypeId]) -> Vec<String> {
    let types = types.iter().filter(|id| stutters(below_group(api, **id), &api[**id].name)).map(|id| path(api, *id));
    let calls = api.operations.iter().filter(|operation| stutters(&[], &operation.name));
    let answers = api.operations.iter().filter_map(|operation| match &operation.success {
        Success::ByStatus { name, .. } if operation.found.first.is_none() => Some(name),
        _ => None,
    });
    let of_client = answers.chain(api.error_sets.iter().map(|set| &set.name)).filter(|name| stutters(&[], name));
    let of_client = of_client.map(|name| ident::pascal(name).to_string());
    types.chain(calls.map(|operation| api.call(operation))).chain(of_client).collect()
}

/// Whether a name in modules has a word twice in a row, or says again what the module around it says.
pub fn stutters(modules: &[Name], name: &Name) -> bool {
    let path: Vec<&Name> = modules.iter().chain([name]).collect();
    let is_twice = |name: &&Name| name.without_repetition() != **name;
    path.iter().any(is_twice) || path.windows(2).any(|pair| pair[1].within(pair[0]) != *pair[1])
}

fn identifier(ty: &Type) -> String {
    ident::pascal(&ty.name).to_string()
}

/// The path of a type in the model crate.
fn path(api: &Api, id: TypeId) -> String {
    let ty = &api[id];
    let family = (ty.family != Api::ROOT).then(|| &api[ty.family].name);
    let modules = family.into_iter().chain(&ty.module).map(|module| ident::module(module).to_string());
    modules.chain([identifier(ty)]).collect::<Vec<_>>().join("::")
}

/// The path of a type below the module of its family, and of its group.
fn path_in_group(api: &Api, id: TypeId) -> String {
    let modules = below_group(api, id).iter().map(|module| ident::module(module).to_string());
    modules.chain([identifier(&api[id])]).collect::<Vec<_>>().join("::")
}

/// The modules of a type below that of its group, or of its family where it is in no group.
fn below_group(api: &Api, id: TypeId) -> &[Name] {
    let ty = &api[id];
    if group_of_module(api, ty.family, ty).is_some() { &ty.module[1..] } else { &ty.module }
}

/// The group in whose module a type is.
fn group_of_module(api: &Api, family: FamilyId, ty: &Type) -> Option<GroupId> {
    let module = ty.module.first()?;
    let mut groups = api[family].groups.iter().copied();
    groups.find(|group| !api.is_own(&api[*group]) && api[*group].name == *module)
}
