//! Versions of resources: `ETag` and `If-Match`.
//!
//! A resource is what a `GET` with a documented `ETag` reads. An operation belongs to the resource whose path template
//! is the longest that its own starts with, segment by segment: `POST /clusters/{id}/apikey/_rotate` belongs to
//! `GET /clusters/{id}`. An operation that documents an `ETag` or takes an `If-Match` and belongs to no such resource
//! has one of its own, at its own path. Every write that succeeds makes another version.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use http::Method;

use crate::document::{Document, Location, Operation};

/// How many resources have a version that is not the first. After that, all have the first one again.
const MOST: usize = 10_000;

/// The versions that are not the first, by the hash of their resource: its path is as long as its caller likes.
#[derive(Debug, Default)]
pub(crate) struct Versions {
    versions: HashMap<u64, u64>,
    hasher: RandomState,
}

impl Versions {
    /// The version of a resource as an `ETag`.
    pub fn tag(&self, resource: &str) -> String {
        format!("\"{}\"", self.versions.get(&self.hasher.hash_one(resource)).copied().unwrap_or(1))
    }

    pub fn change(&mut self, resource: &str) {
        let resource = self.hasher.hash_one(resource);
        if self.versions.len() >= MOST && !self.versions.contains_key(&resource) {
            self.versions.clear();
        }
        *self.versions.entry(resource).or_insert(1) += 1;
    }
}

/// The resource that a request is about, as a path; nothing where the document says nothing of versions.
pub(crate) fn resource(
    document: &Document,
    operation: &Operation,
    prefix: &str,
    values: &[(String, String)],
) -> Option<String> {
    let is_read = |other: &&Operation| {
        other.method == Method::GET && answers_tag(other) && is_start(&other.path, &operation.path)
    };
    let owner = document.operations().iter().filter(is_read).max_by_key(|other| other.path.split('/').count());
    let template = match owner {
        Some(owner) => &owner.path,
        None if answers_tag(operation) || takes_match(operation) => &operation.path,
        None => return None,
    };
    // The start of the operation's path that matches the template; paths may name a parameter differently.
    let own = operation.path.split('/').take(template.split('/').count()).collect::<Vec<_>>().join("/");
    let path = values.iter().fold(own, |path, (name, value)| path.replace(&format!("{{{name}}}"), value));
    Some(format!("{prefix}{path}"))
}

/// Whether a header with `If-Match` names a version; `*` names any.
pub(crate) fn names(header: &str, tag: &str) -> bool {
    header.split(',').map(str::trim).any(|known| known == "*" || known == tag)
}

/// Whether an answer of an operation has an `ETag`.
pub(crate) fn answers_tag(operation: &Operation) -> bool {
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    headers.into_iter().any(|header| header.name.eq_ignore_ascii_case("etag"))
}

fn takes_match(operation: &Operation) -> bool {
    operation.parameters_in(Location::Header).any(|parameter| parameter.name.eq_ignore_ascii_case("if-match"))
}

/// Whether a path template starts with all segments of another; parameters may be called differently.
fn is_start(start: &str, path: &str) -> bool {
    let is_same = |(a, b): (&str, &str)| a == b || (a.starts_with('{') && b.starts_with('{'));
    start.split('/').count() <= path.split('/').count() && start.split('/').zip(path.split('/')).all(is_same)
}
