//! What a document means, with as little of it in memory as that takes.

use std::sync::mpsc::sync_channel;

use serde_json::Value;

use super::alongside::alongside;
use super::rest::Rest;
use super::{Valid, settled, size};
use crate::diagnostic::Findings;
use crate::document::{Document, Sources};
use crate::ir::Api;
use crate::project::Project;
use crate::settings::Entries;
use crate::{lower, passes, repair};

/// What is printed, and what is left of the document.
pub(super) struct Understood {
    pub api: Api,
    pub rest: Rest,
    pub sources: Sources,
    /// How many operations the documents describe.
    pub documented: usize,
    /// How many schemas they have.
    pub schemas: usize,
    /// Whether nothing is ever sent.
    pub is_silent: bool,
}

/// How many paths are in types before they are understood.
const AHEAD: usize = 16;

/// The same as [`understand`](super::understand) of a document that was only checked. What is read is dropped as soon as it is
/// understood, and what only needs the document is done at the same time: it is in types path by path.
pub(super) fn understood(valid: Valid, project: &Project, findings: &mut Findings) -> Understood {
    let Valid { document: Document { root, sources }, typed, later } = valid;
    let mut entries = Entries::new(&project.settings, &project.lines);
    // Names of before are found in the document as it is now.
    let has_names = !project.lock.types.is_empty();
    let (items, paths) = sync_channel(AHEAD);
    let of_document = || {
        let (looks, schemas, named) = (passes::looks(&root), size::schemas(&root), has_names.then(|| root.clone()));
        let mut documented = later.operations.len();
        // The channel is closed after the last path.
        let items = items;
        let mut send = |path: &str, item: &Value| {
            let item = repair::path_item(path, item);
            documented += item.iter().filter_map(|item| item.as_item()).flat_map(|item| item.iter()).count();
            // Nobody listens any more where there was a panic.
            item.into_iter().for_each(|item| _ = items.send((path.to_owned(), item)));
        };
        let rest = Rest::of(root, &later, (&project.settings, &project.options), &mut send);
        drop(items);
        (looks, schemas, named, documented, rest)
    };
    let lower = || lower::lower(&typed, paths, &later, &sources, &mut entries, findings);
    let (mut lowered, (looks, schemas, named, documented, rest)) = alongside(lower, of_document);
    lowered.looks = looks;
    // Only names of before are looked for by the places of schemas.
    lowered.schemas.retain(|_, _| has_names);
    let is_silent = documented == 0 && later.webhooks.is_empty();
    let of_types = || settled(lowered, project, (named.as_ref(), &sources), entries, findings);
    let (api, ()) = alongside(of_types, || drop(typed));
    Understood { api, rest, sources, documented, schemas, is_silent }
}
