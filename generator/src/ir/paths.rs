//! How callers write what has a name.

use super::settled::Api;
use super::{Group, Handle, Operation, TypeId};
use crate::names::ident;

impl Api {
    /// The call of an operation: `fleet().outputs().list()`.
    pub fn call(&self, operation: &Operation) -> String {
        let (way, method) = (self.way(&self[operation.group]), ident::snake(&operation.name));
        if way.is_empty() { format!("{method}()") } else { format!("{way}.{method}()") }
    }

    /// The calls that lead from the client to a group: `fleet().outputs()`.
    pub fn way(&self, group: &Group) -> String {
        let handles = self.handles(group).into_iter();
        handles.map(|handle| format!("{}()", ident::snake(&handle.method))).collect::<Vec<_>>().join(".")
    }

    /// The handles that lead from the client to a group. The operations of a group that is called like its family are methods
    /// of the family.
    pub fn handles<'a>(&'a self, group: &'a Group) -> Vec<&'a Handle> {
        let family = (group.family != Api::ROOT).then(|| &self[group.family].handle);
        let own = (!self.is_own(group)).then_some(&group.handle);
        family.into_iter().chain(own).collect()
    }

    /// The path of a type in the model crate: `fleet::outputs::Output`.
    pub fn path(&self, id: TypeId) -> String {
        let ty = &self[id];
        let family = (ty.family != Api::ROOT).then(|| &self[ty.family].name);
        let modules = family.into_iter().chain(&ty.module).map(|name| ident::module(name).to_string());
        modules.chain([ident::pascal(&ty.name).to_string()]).collect::<Vec<_>>().join("::")
    }

    /// The version of the API that the crates are for: what `api.toml` says after `+`, or the document's own.
    pub fn api_version(&self) -> &str {
        let of_settings = self.settings.crates.version.split_once('+');
        of_settings.filter(|_| self.settings.is_curated).map_or(&self.version, |(_, version)| version)
    }

    /// The version of the crates: what `api.toml` says, or the document's own where that is one.
    pub fn crate_version(&self) -> &str {
        &self.settings.crates.version
    }

    /// The version of the crates without what follows `+`, such as the version of the server that they are for. Cargo ignores
    /// that in requirements, and warns.
    pub fn crate_requirement(&self) -> &str {
        let version = self.crate_version();
        version.split_once('+').map_or(version, |(version, _)| version)
    }
}
