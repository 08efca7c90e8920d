//! What the types of a document are called, and how many lines its crates have.

mod home;
mod lines;
mod text;

use std::path::Path;

use openapi_compiler::api::{Api, FamilyId, GroupId, Type, TypeId, ident};
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
    /// Paths whose identifier has a word twice in a row.
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
        wanted.map(|id| path(api, *id)).collect()
    };
    Names {
        types: types.len(),
        identifiers: Lengths::of(types.iter().map(|id| identifier(&api[*id]))),
        paths: Lengths::of(types.iter().map(|id| path_in_group(api, *id))),
        repeated: paths(|ty, _| ty.name.words().windows(2).any(|pair| pair[0] == pair[1])),
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
    let lines = Lines::of_folder(folder, &api.settings.model_crate, &api.settings.client_crate)?;
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
    let ty = &api[id];
    let below = if group_of_module(api, ty.family, ty).is_some() { &ty.module[1..] } else { &ty.module };
    let modules = below.iter().map(|module| ident::module(module).to_string());
    modules.chain([identifier(ty)]).collect::<Vec<_>>().join("::")
}

/// The group in whose module a type is.
fn group_of_module(api: &Api, family: FamilyId, ty: &Type) -> Option<GroupId> {
    let module = ty.module.first()?;
    let mut groups = api[family].groups.iter().copied();
    groups.find(|group| !api.is_own(&api[*group]) && api[*group].name == *module)
}
