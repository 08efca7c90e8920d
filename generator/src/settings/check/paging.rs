use std::collections::BTreeSet;

use super::super::PagingSettings;
use super::Problems;

/// Checks what the entries say without the documents.
pub(super) fn check(entries: &[PagingSettings], problems: &mut Problems) {
    let mut known = BTreeSet::new();
    for (index, entry) in entries.iter().enumerate() {
        let index = index.to_string();
        let mut add = |key: &[&str], message: String, help: &str| {
            problems.add(&[&["paging", &index], key].concat(), message, help);
        };
        if entry.operations.is_empty() {
            let message = "`operations` is empty".to_owned();
            add(&["operations"], message, "name an operation by its id, or remove the entry");
        }
        for (position, id) in entry.operations.iter().enumerate() {
            if !known.insert(id) {
                let message = format!("the paging of `{id}` is described twice");
                add(&["operations", &position.to_string()], message, "remove one");
            }
        }
        match (&entry.page, &entry.cursor) {
            (Some(_), None) if entry.next.is_some() => {
                add(
                    &["next"],
                    "numbered pages have no cursor".to_owned(),
                    "remove `next`, or write `cursor` for `page`",
                );
            }
            (_, Some(_)) if entry.next.is_none() => {
                add(&[], "nothing says where the next cursor is".to_owned(), "add `next`, the property of an answer");
            }
            (Some(_), Some(_)) if entry.window.is_some() => {}
            (None, Some(_)) if entry.first.is_some() || entry.number.is_some() => {
                let message = "pages with a cursor have no numbers".to_owned();
                add(&[], message, "remove `first` and `number`, or write `page` for `cursor`");
            }
            (Some(_), None) | (None, Some(_)) => {}
            _ => {
                let message = "pages are either numbered or have a cursor".to_owned();
                let help = "write `page` or `cursor`, the query parameter; both if there is a cursor beyond the `window` of numbered pages";
                add(&[], message, help);
            }
        }
        if entry.window == Some(0) {
            let message = "`window` must be above 0".to_owned();
            add(&["window"], message, "write how many items the server gives out");
        }
    }
}
