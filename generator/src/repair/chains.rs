//! Refuses schemas that are composed of one another without end in sight.
//!
//! A person nests a handful of `allOf`, `oneOf` and `anyOf`. The stages after this one look at what is composed together, so
//! that a chain of thousands would take them hours, and their stack.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::diagnostic::{Findings, Severity};
use crate::document::Document;

/// How many compositions may lead from one to the next.
const MAX_CHAIN: usize = 1_000;

const PREFIX: &str = "#/components/schemas/";

/// Nothing, and an error, if components are composed of components, of components and so on, too often.
pub fn bounded(document: &Document, findings: &mut Findings) -> Option<()> {
    let Some(schemas) = document.root.pointer("/components/schemas").and_then(Value::as_object) else {
        return Some(());
    };
    let edges: BTreeMap<&str, Vec<Edge<'_>>> =
        schemas.iter().map(|(name, schema)| (name.as_str(), composed_of(schema))).collect();
    let lengths = lengths(&edges);
    let Some((name, length)) = lengths.into_iter().max_by_key(|(name, length)| (*length, std::cmp::Reverse(*name)))
    else {
        return Some(());
    };
    if length <= MAX_CHAIN {
        return Some(());
    }
    let pointer = format!("/components/schemas/{}", crate::pointer::escape(name));
    let message = format!("{length} schemas are composed of one another by `allOf`, `oneOf` or `anyOf`, starting here");
    let help = format!("at most {MAX_CHAIN} can be compiled: write the properties of several schemas into one");
    findings.add(Severity::Error, document.sources.place(&pointer), message, Some(help));
    None
}

/// A reference, and whether it is in a composition.
type Edge<'d> = (&'d str, usize);

/// The components that a schema is composed of, or an alias for.
fn composed_of(schema: &Value) -> Vec<Edge<'_>> {
    let (mut edges, mut open) = (Vec::new(), vec![(schema, 0)]);
    while let Some((schema, length)) = open.pop() {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|text| text.strip_prefix(PREFIX)) {
            edges.push((name, length));
        }
        for keyword in ["allOf", "oneOf", "anyOf"] {
            let parts = schema.get(keyword).and_then(Value::as_array).into_iter().flatten();
            open.extend(parts.map(|part| (part, length + 1)));
        }
    }
    edges
}

/// The length of the longest chain from each component. A cycle ends where it closes.
fn lengths<'d>(edges: &BTreeMap<&'d str, Vec<Edge<'d>>>) -> BTreeMap<&'d str, usize> {
    // Nothing while a component is being looked at.
    let mut lengths: BTreeMap<&str, Option<usize>> = BTreeMap::new();
    for start in edges.keys() {
        let mut open = vec![(*start, false)];
        while let Some((name, is_done)) = open.pop() {
            let next = edges.get(name).map(Vec::as_slice).unwrap_or_default();
            if is_done {
                let known = |(to, length): &Edge<'_>| lengths.get(to).copied().flatten().unwrap_or_default() + length;
                let longest = next.iter().map(known).max().unwrap_or_default();
                lengths.insert(name, Some(longest));
            } else if !lengths.contains_key(name) {
                lengths.insert(name, None);
                open.push((name, true));
                open.extend(next.iter().filter(|(to, _)| !lengths.contains_key(to)).map(|(to, _)| (*to, false)));
            }
        }
    }
    lengths.into_iter().filter_map(|(name, length)| Some((name, length?))).collect()
}
