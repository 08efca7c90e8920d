//! The contract test of a client crate: every operation, called through the public API against a server that plays the
//! document.
//!
//! The test is only the structure of calls. Values come out of the document when it runs, and `openapi_mock::contract`
//! compares what was sent and answered:
//!
//! ```text
//! calls! {
//!     contract, client => client.fleet().agent_policies();
//!     json "createAgentPolicy" create(body()) with sys_monitoring(query("sys_monitoring"));
//! }
//! ```

mod call;
mod document;
mod group_file;
mod main_file;

use std::collections::BTreeMap;

use quote::ToTokens;
use rayon::prelude::*;

pub use self::document::{DOCUMENT, document, reduce};
pub(super) use self::group_file::Calls;
use self::group_file::GroupFile;
use self::main_file::MainFile;
use super::family::{groups, named_families};
use super::names;
use super::parts::{self, CallsFile};
use crate::diagnostic::Diagnostic;
use crate::emit::source;
use crate::ir::{Api, Group};

/// The folder of the test in its crate.
const FOLDER: &str = "tests/contract";

/// The source files of the test, by path in the client crate.
pub(super) fn files(api: &Api) -> Result<BTreeMap<String, String>, Diagnostic> {
    let named = named_families(api).flat_map(|(_, family)| {
        let folder = format!("{FOLDER}/{}", names::module(&family.handle));
        groups(api, family).map(move |group| (folder.clone(), group))
    });
    let root = groups(api, &api[Api::ROOT]).map(|group| (FOLDER.to_owned(), group));
    let groups: Vec<(String, &Group)> = root.chain(named).collect();
    let of_group = |(folder, group): &(String, &Group)| {
        let mut files = BTreeMap::new();
        add_group(api, &mut files, folder, group).map(|()| files)
    };
    let groups: Vec<_> = groups.par_iter().map(of_group).collect();
    let mut files = BTreeMap::new();
    add(api, &mut files, format!("{FOLDER}/main.rs"), &MainFile { api })?;
    groups.into_iter().try_for_each(|group| group.map(|group| files.extend(group)))?;
    Ok(files)
}

fn add_group(api: &Api, files: &mut BTreeMap<String, String>, folder: &str, group: &Group) -> Result<(), Diagnostic> {
    let folder = format!("{folder}/{}", names::module(&group.handle));
    let path = format!("{folder}.rs");
    let lines = add(api, files, path.clone(), &GroupFile { api, group, parts: &[] })?;
    let parts = parts::parts(api, group, lines, &[]);
    if !parts.is_empty() {
        add(api, files, path, &GroupFile { api, group, parts: &parts })?;
    }
    for part in &parts {
        add(api, files, format!("{folder}/{}.rs", part.module), &CallsFile { api, group, part })?;
    }
    Ok(())
}

fn add(
    api: &Api,
    files: &mut BTreeMap<String, String>,
    path: String,
    file: &impl ToTokens,
) -> Result<usize, Diagnostic> {
    let text = source(api, &path, file.to_token_stream())?;
    let lines = text.lines().count();
    files.insert(path, text);
    Ok(lines)
}
