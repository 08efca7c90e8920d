use super::super::VersionSettings;
use super::Problems;

/// Checks what the table says without the documents.
pub(super) fn check(table: &VersionSettings, problems: &mut Problems) {
    if table.kind.is_some() == table.unversioned.is_empty() {
        let message = "`kind` and `unversioned` need each other";
        problems.add(&["version"], message, "write both `kind` and `unversioned`, or neither");
    }
}
