//! Whether what `api.toml` says can be used.
//!
//! Its values become crate names, identifiers, headers and paths. One that cannot would fail in an emitter, in Cargo, or
//! in a user's program; here it can still be said which line it is on.

mod address;
mod entries;
mod examples;
mod families;
mod words;

use std::collections::BTreeMap;
use std::path::Path;

pub(crate) use self::words::as_version;
pub(super) use self::words::is_package;
use self::words::{is_type, is_version, snake};
use super::read::FORMATS;
use super::{Crates, FormatType, Scope, Settings};
use crate::pointer;

/// Headers that the runtime sends by itself.
const OWN_HEADERS: [&str; 6] =
    ["accept", "authorization", "content-length", "content-type", "host", "transfer-encoding"];

/// A value that cannot be used.
pub(super) struct Problem {
    /// Where it is in `api.toml`.
    pub pointer: String,
    pub message: String,
    pub help: String,
}

/// Everything that cannot be used, or else the code in the file of `[address]` holds.
pub(super) fn check(file: &Settings, folder: &Path) -> Result<Option<String>, Vec<Problem>> {
    let mut problems = Problems::default();
    check_crates(&file.crates, &mut problems);
    check_headers(&file.headers, &mut problems);
    if let Some(scope) = &file.scope {
        check_scope(scope, &mut problems);
    }
    let address = file.address.as_ref().and_then(|address| address::read(address, folder, &mut problems));
    families::check(&file.families, folder, &mut problems);
    for (table, names) in [("names", &file.names), ("fields", &file.fields)] {
        for (key, name) in names.iter().filter(|(_, name)| !words::is_name(name)) {
            let message = format!("`{name}` is not a name that is made of words");
            problems.add(&[table, key], message, "use letters, digits, `_` and spaces, and start with a letter");
        }
    }
    for (list, keys) in [("integers", &file.integers), ("merge", &file.merge)] {
        for (index, key) in keys.iter().enumerate() {
            if keys[..index].contains(key) {
                let message = format!("`{key}` is a duplicate in `{list}`");
                problems.add(&[list, &index.to_string()], message, "remove one");
            }
        }
    }
    check_formats(&file.formats, &mut problems);
    entries::check(file, &mut problems);
    if file.version.as_ref().is_some_and(|table| table.kind.is_some() == table.unversioned.is_empty()) {
        let message = "`kind` and `unversioned` need each other";
        problems.add(&["version"], message, "write both `kind` and `unversioned`, or neither");
    }
    examples::check(file, folder, &mut problems);
    if problems.list.is_empty() { Ok(address) } else { Err(problems.list) }
}

/// The problems that were found so far.
#[derive(Default)]
struct Problems {
    list: Vec<Problem>,
}

impl Problems {
    fn add(&mut self, path: &[&str], message: impl Into<String>, help: &str) {
        let pointer = pointer::join("", path);
        self.list.push(Problem { pointer, message: message.into(), help: help.to_owned() });
    }

    /// Checks each entry of a list of tables.
    fn each<'t, T>(&mut self, table: &str, entries: &'t [T], mut check: impl FnMut(&'t T, &mut At<'_>)) {
        for (index, entry) in entries.iter().enumerate() {
            let at = pointer::join("", &[table, &index.to_string()]);
            check(entry, &mut At { at, problems: self });
        }
    }
}

/// An entry of a list of tables, whose keys are checked.
struct At<'p> {
    /// The pointer of the entry.
    at: String,
    problems: &'p mut Problems,
}

impl At<'_> {
    fn add(&mut self, key: &[&str], message: impl Into<String>, help: &str) {
        let pointer = pointer::join(&self.at, key);
        self.problems.list.push(Problem { pointer, message: message.into(), help: help.to_owned() });
    }
}

fn check_crates(crates: &Crates, problems: &mut Problems) {
    for (key, name) in [("model", &crates.model), ("client", &crates.client)] {
        if !is_package(name) {
            let message = format!("`{name}` cannot be the name of a crate");
            problems.add(&["crates", key], message, "use lower-case letters, digits and `-`, and start with a letter");
        }
    }
    if crates.model.replace('-', "_") == crates.client.replace('-', "_") {
        let message = format!("both crates are called `{}`", crates.client);
        problems.add(&["crates", "client"], message, "let the names end with `-model` and `-client`");
    }
    if !is_type(&crates.client_type) {
        let message = format!("`{}` cannot be the name of the client's type", crates.client_type);
        problems.add(&["crates", "type"], message, "write a Rust type's name, such as `Kibana`");
    }
    if !is_version(&crates.version) {
        let message = format!("`{}` is not a version", crates.version);
        problems.add(&["crates", "version"], message, "write three numbers, such as `0.1.0`");
    }
    if let Some(license) = &crates.license
        && spdx::Expression::parse(license).is_err()
    {
        let message = format!("`{license}` is not an SPDX expression");
        problems.add(&["crates", "license"], message, "write it like `MIT OR Apache-2.0`");
    }
    if crates.keywords.len() > 5 {
        problems.add(&["crates", "keywords"], "a crate has at most five keywords", "leave some out");
    }
}

fn check_headers(headers: &BTreeMap<String, String>, problems: &mut Problems) {
    let mut seen: Vec<String> = Vec::new();
    for (name, value) in headers {
        let path = ["headers", name.as_str()];
        let lower = name.to_ascii_lowercase();
        if http::HeaderName::from_bytes(name.as_bytes()).is_err() {
            problems.add(
                &path,
                format!("`{name}` cannot be the name of an HTTP header"),
                "use letters, digits and `-`",
            );
        } else if OWN_HEADERS.contains(&lower.as_str()) {
            problems.add(&path, format!("the client sends `{lower}` by itself"), "remove the entry");
        } else if seen.contains(&lower) {
            problems.add(&path, format!("the header `{lower}` is a duplicate"), "remove one");
        }
        if http::HeaderValue::from_str(value).is_err() {
            let message = format!("the value of `{name}` cannot be sent in an HTTP header");
            problems.add(&path, message, "remove line breaks and other control characters");
        }
        seen.push(lower);
    }
}

fn check_scope(scope: &Scope, problems: &mut Problems) {
    let braces = scope.prefix.split_once('{').and_then(|(before, rest)| Some((before, rest.split_once('}')?)));
    let is_prefix = braces.is_some_and(|(before, (name, after))| {
        let is_plain = |text: &str| !text.contains(['{', '}', '?', '#', ' ']);
        before.starts_with('/') && snake(name) && is_plain(before) && is_plain(after) && !after.ends_with('/')
    });
    if !is_prefix {
        let message = format!("the prefix `{}` is not a path with one name in braces", scope.prefix);
        problems.add(&["scope", "prefix"], message, "write it like `/s/{space}`");
    }
    if !snake(&scope.method) {
        let message = format!("`{}` cannot be the name of a method", scope.method);
        problems.add(&["scope", "method"], message, "write it in lower case, such as `space`");
    }
    if scope.characters.is_empty() {
        problems.add(&["scope", "characters"], "no character is allowed in an id", "list them, such as `a-z0-9_-`");
    }
    for (index, path) in scope.except.iter().enumerate().filter(|(_, path)| !path.starts_with('/')) {
        let message = format!("`{path}` is not a path");
        problems.add(&["scope", "except", &index.to_string()], message, "start it with `/`");
    }
}

fn check_formats(formats: &BTreeMap<String, FormatType>, problems: &mut Problems) {
    for (name, format) in formats {
        let mut at = At { at: pointer::join("", &["formats", name]), problems };
        if !FORMATS.contains(&name.as_str()) {
            let message = format!("`{name}` is not a format whose type can be chosen");
            let help = "formats are date-time, date, uuid, uri, byte, base64url, binary and password";
            at.add(&[], message, help);
        }
        if syn::parse_str::<syn::TypePath>(&format.path).is_err() {
            let message = format!("`{}` is not the path of a type", format.path);
            at.add(&["type"], message, "write it like `uuid::Uuid`");
        }
        if let Some(dependency) = &format.dependency {
            check_dependency(dependency, &["dependency"], &mut at);
        }
    }
}

fn check_dependency(dependency: &str, key: &[&str], at: &mut At<'_>) {
    if !toml::from_str::<toml::Table>(dependency).is_ok_and(|table| table.len() == 1) {
        let message = format!("`{dependency}` is not a line of `[dependencies]`");
        at.add(key, message, "write it like `uuid = \"1\"`");
    }
}
