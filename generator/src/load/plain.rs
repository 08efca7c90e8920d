//! Documents that are one file, in which references lead to components and nowhere else.
//!
//! Almost every document is one. Its nodes are moved into the bundled document, where those of others are copied: a reference into the
//! middle of a node needs the file as it was.

use serde_json::Value;

use super::files::Files;
use crate::document::{Kind, mapping_references};

impl Files<'_> {
    /// A node that is taken over. Nothing of a file that is plain is looked at twice, so that there the node is gone from it.
    pub(super) fn take(&mut self, file: usize, at: &str) -> Option<Value> {
        match self.is_plain {
            true => self.values.get_mut(file)?.as_mut()?.pointer_mut(at).map(Value::take),
            false => self.node(file, at).cloned(),
        }
    }
}

/// Whether a document is plain.
pub(super) fn is_plain(document: &Value) -> bool {
    let paths = document.get("paths").and_then(Value::as_object);
    let mut paths = paths.into_iter().flat_map(|paths| paths.keys());
    paths.all(|path| path.starts_with('/') || path.starts_with("x-")) && has_plain_references(document)
}

/// Whether all references lead to components, wherever they are: also those in examples, which are data.
fn has_plain_references(node: &Value) -> bool {
    match node {
        Value::Object(object) => object.iter().all(|(key, child)| match (key.as_str(), child) {
            ("$ref", Value::String(reference)) => is_component(reference),
            ("discriminator", _) if !mapping_references(node).all(|(_, value)| is_component(value)) => false,
            _ => has_plain_references(child),
        }),
        Value::Array(items) => items.iter().all(has_plain_references),
        _ => true,
    }
}

/// Whether a reference is written like the place of a component. A path is described in another place, where it is read in place of
/// the reference.
fn is_component(reference: &str) -> bool {
    let Some((section, name)) = reference.strip_prefix("#/components/").and_then(|rest| rest.split_once('/')) else {
        return false;
    };
    Kind::of_section(section).is_some_and(|kind| kind != Kind::PathItem) && !name.contains(['/', '~', '%'])
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::is_plain;

    fn with(reference: &str) -> Value {
        json!({ "paths": { "/a": { "get": { "parameters": [{ "$ref": reference }] } } } })
    }

    #[test]
    fn references_to_components_are_plain() {
        assert!(is_plain(&with("#/components/parameters/Id")));
        let others = [
            "#/components/parameters/a%20b",
            "#/components/parameters/a~1b",
            "#/components/schemas/A/properties/b",
            "#/components/pathItems/A",
            "#/components/unknown/A",
            "#/paths/~1a/get/parameters/0",
            "#anchor",
            "other.yaml#/components/parameters/Id",
        ];
        for reference in others {
            assert!(!is_plain(&with(reference)), "{reference}");
        }
    }

    #[test]
    fn references_in_mappings_are_references() {
        let with = |value: &str| json!({ "discriminator": { "propertyName": "kind", "mapping": { "cat": value } } });
        for (value, expected) in
            [("Cat", true), ("#/components/schemas/Cat", true), ("#/x/Cat", false), ("a.json", false)]
        {
            assert_eq!(is_plain(&with(value)), expected, "{value}");
        }
    }

    #[test]
    fn a_property_may_be_called_like_a_discriminator() {
        let with = |reference: &str| json!({ "properties": { "discriminator": { "items": { "$ref": reference } } } });
        assert!(is_plain(&with("#/components/schemas/A")));
        assert!(!is_plain(&with("#/components/schemas/A/properties/b")));
    }

    #[test]
    fn a_path_without_a_slash_is_not_plain() {
        assert!(is_plain(&json!({ "paths": { "x-note": 1, "/a": {} } })));
        assert!(!is_plain(&json!({ "paths": { "a": {} } })));
    }
}
