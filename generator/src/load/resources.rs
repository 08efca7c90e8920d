//! Schemas that are documents of their own: those with an `$id`.
//!
//! References in such a schema are relative to its `$id`, and anchors belong to the schema with an `$id` around them: `$ref: item` in
//! `https://example.com/list` is the schema `https://example.com/item`, and `#/$defs/a` is below the list. What no schema of the file
//! is called is left as it is: it may be a file.

use std::collections::HashMap;

use serde_json::Value;

use super::anchors::children;
use super::files::decode;
use crate::address::without_dots;
use crate::pointer;

/// A schema with an `$id`, or the file as a whole.
struct Resource<'v> {
    at: String,
    node: &'v Value,
    address: String,
    /// Where anchors are, by name. Documents give one name to several, which JSON Schema does not admit.
    anchors: HashMap<&'v str, Vec<String>>,
}

/// A reference that leads to a schema by its name.
pub(super) struct Named {
    /// Where the reference is.
    pub at: String,
    /// As it is written.
    pub reference: String,
    /// Where it leads.
    pub pointer: String,
}

/// Lets references lead where they do from the schema around them. Returns those that name a schema.
pub(super) fn fix(root: &mut Value) -> Vec<Named> {
    let mut reading = Reading::default();
    reading.collect(root, "", None);
    let mut found = Vec::new();
    reading.follow(root, "", 0, &mut found);
    for named in &found {
        if let Some(Value::Object(node)) = root.pointer_mut(&named.at) {
            node.insert("$ref".to_owned(), Value::String(format!("#{}", named.pointer.replace('%', "%25"))));
        }
    }
    found.retain(|named| !named.reference.starts_with("#/") && named.reference != "#");
    found
}

#[derive(Default)]
struct Reading<'v> {
    resources: Vec<Resource<'v>>,
    /// Resources by where they are.
    places: HashMap<String, usize>,
    /// Resources by address. Of two of one address the first one counts.
    addresses: HashMap<String, usize>,
}

impl<'v> Reading<'v> {
    /// Finds the schemas with an `$id`, and the anchors of each.
    fn collect(&mut self, node: &'v Value, at: &str, around: Option<usize>) {
        let text = |key: &str| node.get(key).and_then(Value::as_str);
        let id = text("$id").map(|id| id.trim_end_matches('#')).filter(|id| !id.is_empty());
        // Before 2019, an `$id` of a fragment alone was an anchor.
        let former = id.and_then(|id| id.strip_prefix('#'));
        let own = id.filter(|_| former.is_none());
        let resource = match (around, own) {
            (Some(around), None) => around,
            (around, own) => {
                let base = around.and_then(|around| self.resources.get(around)).map_or("", |around| &around.address);
                let address = own.map_or_else(String::new, |id| join(base, id));
                let index = self.resources.len();
                if own.is_some() {
                    self.addresses.entry(address.clone()).or_insert(index);
                }
                self.places.insert(at.to_owned(), index);
                self.resources.push(Resource { at: at.to_owned(), node, address, anchors: HashMap::new() });
                index
            }
        };
        if let Some(resource) = self.resources.get_mut(resource) {
            for anchor in [text("$anchor"), text("$dynamicAnchor"), former].into_iter().flatten() {
                resource.anchors.entry(anchor).or_default().push(at.to_owned());
            }
        }
        children(node, at, &mut |child, at| self.collect(child, at, Some(resource)));
    }

    fn follow(&self, node: &Value, at: &str, around: usize, found: &mut Vec<Named>) {
        let resource = self.places.get(at).copied().unwrap_or(around);
        if let Some(reference) = node.get("$ref").and_then(Value::as_str)
            && let Some(pointer) = self.target(reference, at, resource)
        {
            found.push(Named { at: at.to_owned(), reference: reference.to_owned(), pointer });
        }
        children(node, at, &mut |child, at| self.follow(child, at, resource, found));
    }

    /// Where a reference leads to, if that is not what the files say anyway.
    fn target(&self, reference: &str, at: &str, around: usize) -> Option<String> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let index = match path {
            "" => around,
            path => *self.addresses.get(&join(&self.resources.get(around)?.address, path))?,
        };
        let resource = self.resources.get(index)?;
        let fragment = decode(fragment);
        if !fragment.is_empty() && !fragment.starts_with('/') {
            let places = resource.anchors.get(fragment.as_str())?;
            return places.iter().rev().max_by_key(|place| in_common(place, at)).cloned();
        }
        let is_as_written = path.is_empty() && resource.at.is_empty();
        let is_there = resource.node.pointer(&fragment).is_some();
        (is_there && !is_as_written).then(|| format!("{}{fragment}", resource.at))
    }
}

/// How many steps from the root two places have in common.
fn in_common(one: &str, other: &str) -> usize {
    pointer::segments(one).zip(pointer::segments(other)).take_while(|(one, other)| one == other).count()
}

/// A reference as seen from an address.
fn join(base: &str, reference: &str) -> String {
    let is_whole = reference.contains("://") || reference.starts_with("urn:");
    if base.is_empty() || is_whole || base.starts_with("urn:") {
        return reference.to_owned();
    }
    let start = base.find("://").map_or(0, |at| at + "://".len());
    let host = if start == 0 { 0 } else { base[start..].find('/').map_or(base.len(), |at| start + at) };
    let (server, path) = base.split_at(host);
    if let Some(address) = reference.strip_prefix("//") {
        return format!("{}{address}", &base[..start]);
    }
    let folder = path.rsplit_once('/').map(|(folder, _)| folder);
    let whole = match folder {
        _ if reference.starts_with('/') => reference.to_owned(),
        None if server.is_empty() => reference.to_owned(),
        folder => format!("{}/{reference}", folder.unwrap_or_default()),
    };
    format!("{server}{}", without_dots(&whole).join("/"))
}

#[cfg(test)]
mod tests {
    use super::join;

    #[test]
    fn references_are_relative_to_the_schema_around_them() {
        for (base, reference, expected) in [
            ("https://a.example/s/root", "sub", "https://a.example/s/sub"),
            ("https://a.example/s/root", "./sub", "https://a.example/s/sub"),
            ("https://a.example/s/root", "../sub", "https://a.example/sub"),
            ("https://a.example/s/root", "/sub", "https://a.example/sub"),
            ("https://a.example/s/root", "//b.example/sub", "https://b.example/sub"),
            ("https://a.example/s/root", "urn:sub", "urn:sub"),
            ("https://a.example", "sub", "https://a.example/sub"),
            ("https://a.example/s/", "../../../sub", "https://a.example/sub"),
            ("urn:root", "sub", "sub"),
            ("root", "sub", "sub"),
            ("s/root", "./sub", "s/sub"),
            ("", "../sub", "../sub"),
        ] {
            assert_eq!(join(base, reference), expected, "{reference} in {base}");
        }
    }
}
