use crate::document::Sources;
use crate::ir::Api;
use crate::settings::{Entries, Seen};

/// Tells the entries of `api.toml` what the documents have, so that a finding can name what a misspelled entry means.
pub(super) fn mark(api: &Api, sources: &Sources, entries: &mut Entries) {
    for operation in &api.operations {
        entries.mark_seen(Seen::Operation, &operation.id);
        entries.mark_seen(Seen::Path, &operation.path);
    }
    for ty in &api.types {
        entries.mark_seen(Seen::Schema, sources.key(&ty.origin));
        if !ty.name.is_empty() {
            entries.mark_seen(Seen::Type, ty.name.pascal());
        }
    }
}
