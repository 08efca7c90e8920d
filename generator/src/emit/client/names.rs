//! Names of modules and methods, and a check that no two things share one.
//!
//! The naming pass has settled the names of types and operations. What is left is Rust's: a group called `errors` would
//! share its file with the error set, and a family called `builder` would hide the method that makes a client.

use std::collections::BTreeSet;

use proc_macro2::Ident;
use quote::format_ident;

use super::family::{self, error_set, groups, named_families, other_groups, own_group};
use super::group::type_names;
use super::input::Input;
use super::source_file::SourceFile;
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit::client::library;
use crate::emit::{ident, place};
use crate::ir::{Api, Family, Group, Name, Operation};
use crate::names::reserved::{CLIENT_METHODS, FAMILY_MODULES, REQUEST_METHODS, ROOT_MODULES};

/// What generated code takes from Rust's prelude.
const PRELUDE: [&str; 8] = ["AsRef", "Box", "Into", "IntoIterator", "Option", "Result", "String", "Vec"];

/// The module of a family.
pub(super) fn family_module(family: &Family) -> Ident {
    avoid(ident::module(&family.name), &ROOT_MODULES)
}

/// The module of a group.
pub(super) fn group_module(group: &Group) -> Ident {
    let others = if group.family == Api::ROOT { &ROOT_MODULES[..] } else { &FAMILY_MODULES[..] };
    avoid(ident::module(&group.name), others)
}

/// The type of a group's handle.
pub(super) fn handle(group: &Group) -> Ident {
    unlike_prelude(ident::pascal(&group.name), "Group")
}

/// The type of a family's handle, which is that of the group that is called like the family.
pub(super) fn family_handle(family: &Family) -> Ident {
    unlike_prelude(ident::pascal(&family.name), "Group")
}

/// The calls that lead from the client to a group's handle: `.fleet().agents()`.
pub(super) fn path(api: &Api, group: &Group) -> String {
    let family = match group.family {
        Api::ROOT => return format!(".{}()", accessor(api, &group.name)),
        family => accessor(api, &api[family].name),
    };
    if api.is_own(group) { format!(".{family}()") } else { format!(".{family}().{}()", ident::snake(&group.name)) }
}

/// The type of an operation's request.
pub(super) fn request(operation: &Operation) -> Ident {
    unlike_prelude(ident::pascal(&operation.name), "Request")
}

fn unlike_prelude(name: Ident, suffix: &str) -> Ident {
    match PRELUDE.iter().any(|taken| name == taken) {
        true => format_ident!("{name}{suffix}"),
        false => name,
    }
}

/// The client's method that leads to a family or a group.
pub(super) fn accessor(api: &Api, name: &Name) -> Ident {
    let scope = api.settings.scope.iter().map(|scope| scope.method.as_str());
    let others: Vec<&str> = CLIENT_METHODS.into_iter().chain(scope).collect();
    avoid(ident::snake(name), &others)
}

/// The setter of a request.
pub(super) fn setter(name: &Name) -> Ident {
    let setter = ident::setter(name);
    match REQUEST_METHODS.iter().any(|method| setter == method) {
        true => format_ident!("with_{setter}"),
        false => setter,
    }
}

fn avoid(name: Ident, others: &[&str]) -> Ident {
    match others.iter().any(|other| name == other) {
        true => format_ident!("{name}_"),
        false => name,
    }
}

/// Finds two things that would share a name.
pub(super) fn check(api: &Api) -> Result<(), Diagnostic> {
    let root = &api[Api::ROOT];
    let families: Vec<&Family> = named_families(api).map(|(_, family)| family).collect();
    let modules = groups(api, root).map(|group| group_module(group).to_string());
    let modules = modules.chain(families.iter().map(|family| family_module(family).to_string()));
    distinct(api, "modules of the client crate", None, modules)?;
    let types = library::defined(api).into_iter().chain(error_type(api, root));
    distinct(api, "types at the top of the client crate", None, types.chain(library::exports(api).map(str::to_owned)))?;
    for family in families {
        let modules = other_groups(api, family).map(|group| group_module(group).to_string());
        distinct(api, &format!("modules of the family `{}`", family.name), None, modules)?;
        let types = family::type_names(api, family);
        distinct(api, &format!("types of the family `{}`", family.name), None, types)?;
        distinct(api, &format!("methods of the family `{}`", family.name), None, methods(api, family))?;
    }
    for group in api.groups.iter().filter(|group| !group.operations.is_empty()) {
        distinct(api, &format!("types of the group `{}`", group.name), None, type_names(api, group))?;
    }
    api.operations.iter().try_for_each(|operation| check_inputs(api, operation))
}

/// The methods of a family's handle: its own operations, and those that lead to its groups.
fn methods(api: &Api, family: &Family) -> Vec<String> {
    let own = own_group(api, family).into_iter().flat_map(|group| &group.operations);
    let operations = own.map(|&id| ident::snake(&api[id].name).to_string());
    operations.chain(other_groups(api, family).map(|group| ident::snake(&group.name).to_string())).collect()
}

/// Finds two arguments, or two setters, of one name.
fn check_inputs(api: &Api, operation: &Operation) -> Result<(), Diagnostic> {
    let file = SourceFile::new(api, api[operation.group].family, &[]);
    let (arguments, setters): (Vec<Input>, Vec<Input>) =
        Input::all(&file, operation).into_iter().partition(|input| input.required);
    let arguments = arguments.iter().map(|input| input.name.to_string());
    distinct(api, &format!("arguments of `{}`", operation.id), Some(operation), arguments)?;
    let setters = setters.iter().map(|input| input.setter.to_string());
    distinct(api, &format!("setters of `{}`", operation.id), Some(operation), setters)
}

fn error_type(api: &Api, family: &Family) -> Option<String> {
    error_set(api, family).map(|set| ident::pascal(&set.name).to_string())
}

fn distinct(
    api: &Api,
    what: &str,
    operation: Option<&Operation>,
    names: impl IntoIterator<Item = String>,
) -> Result<(), Diagnostic> {
    let mut seen = BTreeSet::new();
    let Some(name) = names.into_iter().find(|name| !seen.insert(name.clone())) else {
        return Ok(());
    };
    let place = match operation {
        Some(operation) => place(api, &operation.origin),
        None => api.settings.file(),
    };
    Err(Diagnostic {
        severity: Severity::Error,
        place: place.into(),
        message: format!("two {what} would be called `{name}`"),
        help: Some(
            "give one of them another name in `api.toml`: a group below `[family.groups]`, others below `[names]`"
                .to_owned(),
        ),
    })
}
