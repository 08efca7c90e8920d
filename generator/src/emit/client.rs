//! The client crate: handles for families and groups, a method and a request for each operation.
//!
//! An operation becomes a method that takes what is required, and a request whose methods take the rest:
//!
//! ```text
//! kibana.fleet().enrollment_api_keys().create(key)     // Kibana, Fleet, EnrollmentApiKeys, Create
//!     .with_timeout(Duration::from_secs(5))
//!     .send().await?                                   // Response<model::...>, or CallError<FleetError>
//! ```
//!
//! A group that is called like its family has no handle of its own: `kibana.connectors().list()`.

mod body;
mod builder;
mod call;
pub mod contract;
mod documentation;
mod errors;
mod example;
pub mod examples;
mod family;
mod group;
mod headers;
mod input;
mod library;
mod names;
mod operation;
mod paging;
mod parameter;
mod parts;
mod read_back;
mod reasons;
mod request;
mod servers;
mod source_file;
mod success;
mod value;
mod version;
mod waiter;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use quote::{ToTokens, format_ident};
use rayon::prelude::*;

pub use self::call::{Call, call, way};
pub(crate) use self::call::{module, module_of_family};
use self::errors::ErrorFile;
use self::family::{FamilyFile, error_set, former_modules, named_families, other_groups, own_group};
use self::group::GroupFile;
use self::headers::HeaderFile;
use self::library::Library;
use self::parts::{Part, PartFile};
use super::imports::imported_crates;
use super::{check, header, manifest, source};
use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Family, FamilyId, Group};

/// Emits the client crate of an API.
///
/// # Errors
///
/// The IR holds something that Rust cannot express, or the emitted code is not Rust.
pub fn emit(api: &Api) -> Result<CrateFiles, Diagnostic> {
    check::check(api)?;
    let named: Vec<FamilyId> = named_families(api).map(|(id, _)| id).collect();
    let of_root = || {
        Files::of(api, |files| {
            files.add("src/lib.rs".to_owned(), &Library { api })?;
            files.add_family(Api::ROOT, &api[Api::ROOT], "src")
        })
    };
    let of_family = |id: &FamilyId| {
        Files::of(api, |files| {
            let family = &api[*id];
            let folder = format!("src/{}", names::module(&family.handle));
            files.add_own_group(*id, family, &folder)?;
            files.add_family(*id, family, &folder)
        })
    };
    let (root, (families, contract)) = rayon::join(of_root, || {
        rayon::join(|| named.par_iter().map(of_family).collect::<Vec<_>>(), || contract::files(api))
    });
    let mut files = root?;
    if let Some(form) = &api.settings.address {
        files.files.insert("src/address_form.rs".to_owned(), format!("// {}\n\n{}", header(&api.settings), form.code));
    }
    families.into_iter().try_for_each(|family| family.map(|family| files.add_all(family)))?;
    files.files.extend(contract?);
    files.files.insert("Cargo.toml".to_owned(), manifest::client(api, &files.imports));
    Ok(CrateFiles { name: api.settings.crates.client.clone(), files: files.files })
}

/// The files of the crate so far.
struct Files<'a> {
    api: &'a Api,
    files: BTreeMap<String, String>,
    /// The crates that they import.
    imports: BTreeSet<String>,
}

impl<'a> Files<'a> {
    /// The files that some work adds.
    fn of(api: &'a Api, work: impl FnOnce(&mut Self) -> Result<(), Diagnostic>) -> Result<Self, Diagnostic> {
        let mut files = Self { api, files: BTreeMap::new(), imports: BTreeSet::new() };
        work(&mut files)?;
        Ok(files)
    }

    fn add_all(&mut self, other: Self) {
        self.files.extend(other.files);
        self.imports.extend(other.imports);
    }

    /// The files of a family's groups and errors.
    fn add_family(&mut self, id: FamilyId, family: &Family, folder: &str) -> Result<(), Diagnostic> {
        let api = self.api;
        if let Some(set) = error_set(api, family) {
            self.add(format!("{folder}/errors.rs"), &ErrorFile { api, family: id, set })?;
        }
        if !family.headers.headers.is_empty() {
            self.add(format!("{folder}/headers.rs"), &HeaderFile { api, family: id })?;
        }
        let groups: Vec<&Group> = other_groups(api, family).collect();
        let of_group = |group: &&Group| Self::of(api, |files| files.add_group(group, folder));
        let groups: Vec<_> = groups.par_iter().map(of_group).collect();
        groups.into_iter().try_for_each(|group| group.map(|group| self.add_all(group)))
    }

    /// The files of a group that has a handle of its own.
    fn add_group(&mut self, group: &Group, folder: &str) -> Result<(), Diagnostic> {
        let api = self.api;
        let folder = format!("{folder}/{}", names::module(&group.handle));
        let lines = self.add(format!("{folder}.rs"), &GroupFile { api, group, parts: &[] })?;
        let parts = parts::parts(api, group, lines, &[]);
        if !parts.is_empty() {
            self.add(format!("{folder}.rs"), &GroupFile { api, group, parts: &parts })?;
            self.add_parts(group, &parts, &folder)?;
        }
        Ok(())
    }

    /// The file of a family, with the operations of the group that is called like it.
    fn add_own_group(&mut self, id: FamilyId, family: &Family, folder: &str) -> Result<(), Diagnostic> {
        let api = self.api;
        let lines = self.add(format!("{folder}.rs"), &FamilyFile { api, id, parts: &[] })?;
        let Some(group) = own_group(api, family) else { return Ok(()) };
        let modules = |group: &Group| [names::module(&group.handle)].into_iter().chain(former_modules(api, group));
        let mut taken: Vec<Ident> = other_groups(api, family).flat_map(modules).collect();
        taken.extend([format_ident!("errors"), format_ident!("headers")]);
        let parts = parts::parts(api, group, lines, &taken);
        if !parts.is_empty() {
            self.add(format!("{folder}.rs"), &FamilyFile { api, id, parts: &parts })?;
            self.add_parts(group, &parts, folder)?;
        }
        Ok(())
    }

    fn add_parts(&mut self, group: &Group, parts: &[Part<'_>], folder: &str) -> Result<(), Diagnostic> {
        let (api, is_family, handle) = (self.api, self.api.is_own(group), names::starter(self.api, group));
        for part in parts {
            let file = PartFile { api, group, handle: handle.clone(), is_family, part };
            self.add(format!("{folder}/{}.rs", part.module), &file)?;
        }
        Ok(())
    }

    /// Adds a file, and says how many lines it has.
    fn add(&mut self, path: String, file: &impl ToTokens) -> Result<usize, Diagnostic> {
        let tokens = file.to_token_stream();
        self.imports.extend(imported_crates(&tokens));
        let text = source(self.api, &path, tokens)?;
        let lines = text.lines().count();
        self.files.insert(path, text);
        Ok(lines)
    }
}
