//! The versions that the crates need.

use super::State;
use super::change::{Break, Bump, Change, CrateBump, ItemChange};
use crate::crate_files::CrateFiles;
use crate::ir::Api;

/// The next versions of the model crate and of the client.
///
/// What no item shows is judged by what is printed: sources that differ have another version. The client publishes the models as a
/// part of itself, and goes with them. Both crates have the version that the settings say: the next one is for what either asks for.
pub(super) fn crates(old: &State, new: &State, changes: &[Change]) -> Vec<CrateBump> {
    let (was, is) = (&old.api.settings.crates, &new.api.settings.crates);
    let names = [(&was.model, &is.model, false), (&was.client, &is.client, true)];
    let mut bumps = names.map(|(old_name, new_name, is_client)| {
        let of = |change: &Change| of_change(change, [old_name, new_name], is_client);
        changes.iter().map(of).max().unwrap_or_default()
    });
    if !changes.is_empty() && bumps.contains(&Bump::None) {
        let others = differences(old, new);
        for (bump, is_other) in bumps.iter_mut().zip(others) {
            *bump = (*bump).max(if is_other { Bump::Patch } else { Bump::None });
        }
    }
    let [model, client] = bumps;
    let client = client.max(model);
    let next = next(&was.version, &is.version, client);
    let crates = names.into_iter().zip([model, client]).map(|((_, name, _), bump)| CrateBump {
        name: name.clone(),
        version: was.version.clone(),
        bump,
        next: next.clone(),
    });
    crates.collect()
}

/// What a change asks of a crate, which has one name before it and one after it.
fn of_change(change: &Change, names: [&String; 2], is_client: bool) -> Bump {
    let own = change.items.iter().filter(|item| names.contains(&&item.package));
    let of_items = own.map(bump_of).max().unwrap_or_default();
    let is_concerned = is_client || change.concerns_models();
    let of_rule = match change.breaks.iter().find(|one| **one != Break::Compile) {
        Some(Break::Wire) if is_concerned => Bump::Major,
        Some(Break::Behaviour | Break::Unhandled) if is_concerned => Bump::Minor,
        Some(Break::Docs) => change.bump,
        // There is more to use, although no item shows it.
        None if is_concerned && change.items.is_empty() => change.bump,
        _ => Bump::None,
    };
    of_items.max(of_rule)
}

/// Whether the sources of the model crate differ, and those of the client.
fn differences(old: &State, new: &State) -> [bool; 2] {
    // That a file has another name is no change of what is made of it.
    let mut renamed = new.api.clone();
    renamed.settings.source.clone_from(&old.api.settings.source);
    renamed.settings.api.clone_from(&old.api.settings.api);
    renamed.options.folder.clone_from(&old.api.options.folder);
    let printed = |state: &State, api: &Api| {
        let mut crates = state.valid.printed(api).into_iter().map(Result::ok);
        [crates.next().flatten(), crates.next().flatten()]
    };
    let ([old_model, old_client], [new_model, new_client]): ([Option<CrateFiles>; 2], [Option<CrateFiles>; 2]) =
        (printed(old, &old.api), printed(new, &renamed));
    [old_model != new_model, old_client != new_client]
}

/// What an item alone asks for. The name of an argument is for readers, and another name of an item is one more.
fn bump_of(item: &ItemChange) -> Bump {
    match item.old {
        _ if item.breaks => Bump::Major,
        None => Bump::Minor,
        Some(_) if item.old != item.new => Bump::Minor,
        Some(_) => Bump::Patch,
    }
}

/// The next version, for what the new state says after `+`. The new state may say a later one already. A version that does not parse
/// stays as it is.
fn next(version: &str, new: &str, bump: Bump) -> String {
    let numbers = |version: &str| -> Option<[u64; 3]> {
        let numbers = version.split(['-', '+']).next().unwrap_or_default().split('.').map(|part| part.parse().ok());
        numbers.collect::<Option<Vec<u64>>>()?.try_into().ok()
    };
    let Some([major, minor, patch]) = numbers(version) else { return version.to_owned() };
    let least = match (bump, major) {
        (Bump::None, _) => [major, minor, patch],
        (Bump::Major, 0) => [0, minor + 1, 0],
        (Bump::Minor, 0) => [0, minor, patch + 1],
        (Bump::Major, _) => [major + 1, 0, 0],
        (Bump::Minor, _) => [major, minor + 1, 0],
        (Bump::Patch, _) => [major, minor, patch + 1],
    };
    if numbers(new).is_some_and(|said| said >= least && said != [major, minor, patch]) {
        return new.to_owned();
    }
    if bump == Bump::None {
        return version.to_owned();
    }
    let [major, minor, patch] = least;
    let of = new.split_once('+').map_or_else(String::new, |(_, of)| format!("+{of}"));
    format!("{major}.{minor}.{patch}{of}")
}
