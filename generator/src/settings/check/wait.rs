use std::collections::BTreeSet;

use super::super::WaitSettings;
use super::Problems;

/// Checks what the entries say without the documents.
pub(super) fn check(entries: &[WaitSettings], problems: &mut Problems) {
    let mut known = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let index = index.to_string();
        let mut add = |key: &[&str], message: String, help: &str| {
            problems.add(&[&["wait", &index], key].concat(), message, help);
        };
        if !known.insert(&entry.operation) {
            let message = format!("what `{}` tells is described twice", entry.operation);
            add(&["operation"], message, "remove one entry");
        }
        if entry.done.is_empty() {
            let message = "`done` is empty".to_owned();
            add(&["done"], message, "name a state in which the work is done");
        }
        if entry.items.is_some() != entry.id.is_some() {
            let message = "`items` and `id` need each other".to_owned();
            add(&[], message, "write both `items` and `id`, or neither");
        }
        let mut states = BTreeSet::new();
        for (key, list) in [("done", &entry.done), ("failed", &entry.failed), ("pending", &entry.pending)] {
            for (position, state) in list.iter().enumerate() {
                if !states.insert(state) {
                    let message = format!("the state `{state}` has two meanings");
                    add(&[key, &position.to_string()], message, "remove one");
                }
            }
        }
        for (position, status) in entry.gone.iter().enumerate() {
            if !(400..600).contains(status) {
                let message = format!("{status} is not the status of an error");
                add(&["gone", &position.to_string()], message, "write a status from 400 to 599");
            }
        }
    }
}
