use std::collections::BTreeSet;

use super::super::TimeoutSettings;
use super::Problems;

/// Checks what the entries say without the documents.
pub(super) fn check(entries: &[TimeoutSettings], problems: &mut Problems) {
    let mut known = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let index = index.to_string();
        let mut add = |key: &[&str], message: String, help: &str| {
            problems.add(&[&["timeout", &index], key].concat(), message, help);
        };
        if entry.operations.is_empty() {
            let message = "`operations` is empty".to_owned();
            add(&["operations"], message, "name an operation by its id, or remove the entry");
        }
        for (position, id) in entry.operations.iter().enumerate() {
            if !known.insert(id) {
                let message = format!("how long `{id}` may take is described twice");
                add(&["operations", &position.to_string()], message, "remove one");
            }
        }
        if entry.seconds == 0 {
            add(&["seconds"], "`seconds` must be above 0".to_owned(), "write how many seconds a call may take");
        }
    }
}
