//! Lists of tables: what each entry says, without the documents.

use std::collections::BTreeSet;

use super::super::{PagingSettings, RetrySettings, Settings, Texts, TimeoutSettings, WaitSettings};
use super::{At, Problems};

/// Checks all entries that are about operations.
pub(super) fn check(settings: &Settings, problems: &mut Problems) {
    operations(settings, problems);
    problems.each("paging", &settings.paging, paging);
    problems.each("retry", &settings.retry, retry);
    problems.each("timeout", &settings.timeout, timeout);
    problems.each("wait", &settings.wait, wait);
}

/// Checks that each entry is about an operation, and each operation in one entry.
fn operations(settings: &Settings, problems: &mut Problems) {
    for about in settings.about_operations() {
        for (index, _) in about.entries.iter().enumerate().filter(|(_, ids)| ids.is_empty()) {
            let path = [about.table, &index.to_string(), "operations"];
            problems.add(&path, "`operations` is empty", "name an operation by its id, or remove the entry");
        }
        let mut known = BTreeSet::new();
        for (path, id) in about.ids().filter(|(_, id)| !known.insert(*id)) {
            let path: Vec<&str> = path.iter().map(String::as_str).collect();
            let (before, behind) = about.topic;
            problems.add(&path, format!("{before}`{id}`{behind} is described twice"), "remove one");
        }
    }
}

fn paging(entry: &PagingSettings, at: &mut At<'_>) {
    let others = [
        ("page", entry.page.is_some()),
        ("first", entry.first.is_some()),
        ("number", entry.number.is_some()),
        ("cursor", entry.cursor.is_some()),
        ("next", entry.next.is_some()),
    ];
    if entry.offset.is_some() {
        for (key, _) in others.into_iter().filter(|(_, is_there)| *is_there) {
            let message = format!("pages with an `offset` have no `{key}`");
            at.add(&[key], message, "remove it, or write it in the place of `offset`");
        }
    } else {
        numbers_or_cursors(entry, at);
    }
    if entry.cursor_size.is_some() && (entry.page.is_none() || entry.cursor.is_none()) {
        let help = "write both `page` and `cursor`, or `size` for `cursor_size`";
        at.add(&["cursor_size"], "`cursor_size` is about lists that have numbered pages and cursors", help);
    }
    if entry.window == Some(0) {
        at.add(&["window"], "`window` must be above 0", "write how many items the server gives out");
    }
}

fn numbers_or_cursors(entry: &PagingSettings, at: &mut At<'_>) {
    match (&entry.page, &entry.cursor) {
        (Some(_), None) if entry.next.is_some() => {
            at.add(&["next"], "numbered pages have no cursor", "remove `next`, or write `cursor` for `page`");
        }
        (_, Some(_)) if entry.next.is_none() => {
            at.add(&[], "nothing says where the next cursor is", "add `next`, the property of an answer");
        }
        (Some(_), Some(_)) if entry.window.is_some() || entry.cursor_size.is_some() => {}
        (None, Some(_)) if entry.first.is_some() || entry.number.is_some() => {
            let help = "remove `first` and `number`, or write `page` for `cursor`";
            at.add(&[], "pages with a cursor have no numbers", help);
        }
        (Some(_), None) | (None, Some(_)) => {}
        _ => {
            let help = "write `page`, `offset` or `cursor`, the query parameter; `page` and `cursor` if there is a cursor beyond the `window` of numbered pages, or with `cursor_size`";
            at.add(&[], "pages are either numbered or have a cursor", help);
        }
    }
}

fn retry(entry: &RetrySettings, at: &mut At<'_>) {
    if entry.idempotent.is_none() && entry.statuses.is_empty() {
        let help = "add `idempotent` or `statuses`, or remove the entry";
        at.add(&[], "neither `idempotent` nor `statuses` is given", help);
    }
    let unless = entry.unless.all();
    for (key, is_given) in [("unless", !unless.is_empty()), ("wait", entry.wait.is_some())] {
        if is_given && entry.statuses.is_empty() {
            let message = format!("`{key}` is about `statuses`, and there are none");
            at.add(&[key], message, "add `statuses`, or remove it");
        }
    }
    for (position, _) in unless.iter().enumerate().filter(|(_, text)| text.trim().is_empty()) {
        let help = "write what the server says where a status is not about a lock";
        let position = position.to_string();
        let path: &[&str] = if matches!(entry.unless, Texts::One(_)) { &["unless"] } else { &["unless", &position] };
        at.add(path, "`unless` is empty", help);
    }
    if let Some(text) = &entry.wait {
        let around: Vec<&str> = text.split("{seconds}").collect();
        if around.len() != 2 || around.iter().all(|text| text.trim().is_empty()) {
            let help = "write what is around the number, such as `wait {seconds}s`";
            at.add(&["wait"], "`wait` needs `{seconds}` once, and words next to it", help);
        }
    }
    statuses("statuses", &entry.statuses, at);
}

fn timeout(entry: &TimeoutSettings, at: &mut At<'_>) {
    if entry.seconds == 0 {
        at.add(&["seconds"], "`seconds` must be above 0", "write how many seconds a call may take");
    }
}

fn wait(entry: &WaitSettings, at: &mut At<'_>) {
    if entry.done.is_empty() {
        at.add(&["done"], "`done` is empty", "name a state in which the work is done");
    }
    if entry.items.is_none() && entry.id.is_some() {
        at.add(&["id"], "`id` needs `items`", "name the list whose items have the id, or remove `id`");
    }
    let mut states = BTreeSet::new();
    for (key, list) in [("done", &entry.done), ("failed", &entry.failed), ("pending", &entry.pending)] {
        for (position, state) in list.iter().enumerate().filter(|(_, state)| !states.insert(*state)) {
            at.add(&[key, &position.to_string()], format!("the state `{state}` has two meanings"), "remove one");
        }
    }
    statuses("gone", &entry.gone, at);
    statuses("forgotten", &entry.forgotten, at);
    for (position, status) in entry.forgotten.iter().enumerate().filter(|(_, status)| entry.gone.contains(status)) {
        let message = format!("{status} is `gone`, too");
        at.add(&["forgotten", &position.to_string()], message, "remove one: what is forgotten was there before");
    }
}

/// Checks that a list has statuses of errors only.
fn statuses(key: &str, statuses: &[u16], at: &mut At<'_>) {
    for (position, status) in statuses.iter().enumerate().filter(|(_, status)| !(400..600).contains(*status)) {
        let message = format!("{status} is not the status of an error");
        at.add(&[key, &position.to_string()], message, "write a status from 400 to 599");
    }
}
