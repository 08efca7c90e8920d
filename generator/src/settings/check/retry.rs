use std::collections::BTreeSet;

use super::super::RetrySettings;
use super::Problems;

/// Checks what the entries say without the documents.
pub(super) fn check(entries: &[RetrySettings], problems: &mut Problems) {
    let mut known = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let index = index.to_string();
        let mut add = |key: &[&str], message: String, help: &str| {
            problems.add(&[&["retry", &index], key].concat(), message, help);
        };
        if entry.operations.is_empty() {
            let message = "`operations` is empty".to_owned();
            add(&["operations"], message, "name an operation by its id, or remove the entry");
        }
        for (position, id) in entry.operations.iter().enumerate() {
            if !known.insert(id) {
                let message = format!("when `{id}` is called again is described twice");
                add(&["operations", &position.to_string()], message, "remove one");
            }
        }
        if entry.idempotent.is_none() && entry.statuses.is_empty() {
            add(
                &[],
                "neither `idempotent` nor `statuses` is given".to_owned(),
                "add `idempotent` or `statuses`, or remove the entry",
            );
        }
        if let Some(text) = &entry.unless {
            if entry.statuses.is_empty() {
                let message = "`unless` is about `statuses`, and there are none".to_owned();
                add(&["unless"], message, "add `statuses`, or remove it");
            }
            if text.trim().is_empty() {
                let message = "`unless` is empty".to_owned();
                add(&["unless"], message, "write what the server says where a status is not about a lock");
            }
        }
        for (position, status) in entry.statuses.iter().enumerate() {
            if !(400..600).contains(status) {
                let message = format!("{status} is not the status of an error");
                add(&["statuses", &position.to_string()], message, "write a status from 400 to 599");
            }
        }
    }
}
