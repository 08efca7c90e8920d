//! The client crate: handles for families and groups, a method and a request for each operation.
//!
//! An operation becomes a method that takes what is required, and a request whose methods take the rest:
//!
//! ```text
//! kibana.fleet().enrollment_api_keys().create(key)     // Kibana, Fleet, EnrollmentApiKeys, Create
//!     .request_timeout(Duration::from_secs(5))
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
mod family;
mod group;
mod input;
mod library;
mod names;
mod operation;
mod paging;
mod parameter;
mod request;
mod servers;
mod source_file;
mod success;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens;

pub use self::call::{Call, call};
use self::errors::ErrorFile;
use self::family::{FamilyFile, error_set, named_families, other_groups};
use self::group::GroupFile;
use self::library::Library;
use super::imports::imported_crates;
use super::{check, manifest, source};
use crate::crate_files::CrateFiles;
use crate::diagnostic::Diagnostic;
use crate::ir::{Api, Family, FamilyId};

/// Emits the client crate of an API.
///
/// # Errors
///
/// The IR holds something that Rust cannot express, or the emitted code is not Rust.
pub fn emit(api: &Api) -> Result<CrateFiles, Diagnostic> {
    check::check(api)?;
    let mut files = Files { api, files: BTreeMap::new(), imports: BTreeSet::new() };
    files.add("src/lib.rs".to_owned(), &Library { api })?;
    files.add_family(Api::ROOT, &api[Api::ROOT], "src")?;
    for (id, family) in named_families(api) {
        let folder = format!("src/{}", names::module(&family.handle));
        files.add(format!("{folder}.rs"), &FamilyFile { api, id })?;
        files.add_family(id, family, &folder)?;
    }
    files.files.extend(contract::files(api)?);
    files.files.insert("Cargo.toml".to_owned(), manifest::client(api, &files.imports));
    Ok(CrateFiles { name: api.settings.client_crate.clone(), files: files.files })
}

/// The files of the crate so far.
struct Files<'a> {
    api: &'a Api,
    files: BTreeMap<String, String>,
    /// The crates that they import.
    imports: BTreeSet<String>,
}

impl Files<'_> {
    /// The files of a family's groups and errors.
    fn add_family(&mut self, id: FamilyId, family: &Family, folder: &str) -> Result<(), Diagnostic> {
        let api = self.api;
        if let Some(set) = error_set(api, family) {
            self.add(format!("{folder}/errors.rs"), &ErrorFile { api, family: id, set })?;
        }
        for group in other_groups(api, family) {
            self.add(format!("{folder}/{}.rs", names::module(&group.handle)), &GroupFile { api, group })?;
        }
        Ok(())
    }

    fn add(&mut self, path: String, file: &impl ToTokens) -> Result<(), Diagnostic> {
        let tokens = file.to_token_stream();
        self.imports.extend(imported_crates(&tokens));
        let text = source(self.api, &path, tokens)?;
        self.files.insert(path, text);
        Ok(())
    }
}
