//! Every public name, claimed once per scope.
//!
//! Documents bring `createdAt` next to `created_at`, `asc` next to `ASC`, and types written in place that would all be called
//! `Config`. A name is never numbered. With an `api.toml` a collision is an error that prints the line that resolves it,
//! because names are promises to callers; without one, the name that gives way says more, and a note says so. What had a name
//! in the last run keeps it, whatever is new: `names.lock` says what it was.

mod connection;
mod files;
mod groups;
mod headers;
mod inside;
mod keeping;
mod members;
mod operations;
mod parts;
mod requests;
mod shared;
mod types;
mod unions;

use std::collections::BTreeSet;

use super::Tools;
use crate::diagnostic::Severity;
use crate::ir::{Api, Name};
use crate::names::scope::{Claim, Kind, Scope};

pub(crate) use keeping::{Keeping, begin, looks};

/// Claims all names.
pub(super) fn claim(api: &mut Api, tools: &mut Tools<'_>) {
    // What things were called in the last run.
    begin(api, tools);
    unions::name(api, tools);
    // Methods of a family lead to its groups, and start requests.
    groups::name(api, tools);
    // What is written in an operation is in a module of its name.
    operations::name(api, tools);
    types::name(api, tools);
    members::name(api, tools);
    connection::name(api, tools);
    shared::name(api, tools);
    requests::name(api, tools);
    headers::name(api, tools);
    keeping::finish(api, tools);
    files::mark(api, tools);
}

/// The crates that the types of `api.toml` are in, as code writes them: a module of such a name would come before the crate.
fn crates(api: &Api) -> BTreeSet<String> {
    let paths = api.settings.formats.values().filter_map(|format| format.path.split_once("::"));
    paths.map(|(first, _)| first.trim().to_owned()).collect()
}

/// A claim of the name that `api.toml` chose: nothing derived may have it, and it has no other one.
fn chosen(origin: &str, name: &str) -> Claim {
    Claim { origin: origin.to_owned(), names: vec![Name::new(name)], is_chosen: true, ..Claim::default() }
}

/// Says which names gave way to others, and remembers what has a name.
fn report(api: &Api, kind: Kind, mut scope: Scope, tools: &mut Tools<'_>) {
    tools.keeping.record(scope.given());
    for collision in scope.collisions() {
        let key = tools.sources.key(&collision.origin);
        // What is not a node of a document says itself what it is.
        let is_node = collision.holder.starts_with('/');
        let holder =
            if is_node { format!("`{}`", tools.sources.key(&collision.holder)) } else { collision.holder.clone() };
        let (what, wanted, name) = (kind.word(), &collision.wanted, kind.print(&collision.name));
        if collision.is_last_resort {
            tools.keeping.last_resorts.push((collision.origin.clone(), name.clone()));
        }
        let message = format!("the {what} name `{wanted}` is taken by {holder}");
        if api.settings.is_curated {
            let table = if kind == Kind::Field { "fields" } else { "names" };
            let help = format!("write `\"{key}\" = \"{name}\"` below `[{table}]` in api.toml");
            tools.find(Severity::Error, &collision.origin, message, Some(&help));
        } else {
            tools.find(Severity::Note, &collision.origin, format!("{message}; this one is `{name}`"), None);
        }
    }
}
