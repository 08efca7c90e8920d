use serde_json::{Map, Value, json};

use super::flat::{Flat, arm_name};
use super::{Extent, Sampler};
use crate::document::Document;

impl Sampler<'_> {
    /// A value of one of several schemas, and of no other where only one may match.
    pub(super) fn union(&mut self, flat: &Flat, examples: &[&Value]) -> Option<Value> {
        let union = flat.unions.first()?;
        let arms = ["oneOf", "anyOf"].iter().find_map(|key| union.get(*key)?.as_array())?;
        let rest = flat.schema(Some(0));
        let whole = Value::Object(flat.schema(None));
        let mut candidates: Vec<(Value, Option<Value>)> =
            arms.iter().map(|arm| (combined(&rest, arm), named(self.document, union, arm))).collect();
        // The arm that the example is of, which knows most of it; null is the last resort.
        if let Some(example) = examples.first() {
            candidates
                .sort_by_cached_key(|(schema, _)| (!self.is_valid(schema, example), self.unknown(schema, example)));
        }
        // Values that are listed say more than any text, which others take as well.
        let lists = arms.iter().any(|arm| self.lists_texts(arm));
        candidates.sort_by_key(|(schema, _)| lists && self.is_any_text(schema));
        candidates.sort_by_key(|(schema, _)| is_null(schema));
        let count = candidates.len().max(1);
        // Values that have to differ may be of different arms.
        candidates.rotate_left(if self.salt == 0 { 0 } else { self.salt % count });
        // What an example says beyond an arm is of another arm that knows it.
        let fewest = |example: &Value| candidates.iter().map(|(schema, _)| self.unknown(schema, example)).min();
        let known: Vec<Option<usize>> = examples.iter().map(|example| fewest(example)).collect();
        let mut first = None;
        let extent = self.extent;
        let other = if extent == Extent::Full { Extent::Minimal } else { Extent::Full };
        for attempt in [extent, other] {
            for (schema, name) in &candidates {
                let of_arm = examples
                    .iter()
                    .zip(&known)
                    .filter(|(example, known)| known.is_none_or(|fewest| self.unknown(schema, example) == fewest));
                let examples: Vec<&Value> = name.iter().chain(of_arm.map(|(example, _)| *example)).collect();
                self.extent = attempt;
                let value = self.value(schema, &examples);
                self.extent = extent;
                let Some(value) = value.map(|value| self.tagged(value, name.as_ref(), schema)) else { continue };
                // An arm that the rest of the schema rules out has null, where that is admitted.
                if !value.is_null() && self.is_valid(&whole, &value) {
                    return Some(value);
                }
                first.get_or_insert(value);
            }
        }
        if self.is_valid(&whole, &Value::Null) { Some(Value::Null) } else { first }
    }

    /// A value with the property that says which arm it is, which OpenAPI demands although the arm may not.
    fn tagged(&self, value: Value, name: Option<&Value>, schema: &Value) -> Value {
        let (Some(object), Some(name)) = (value.as_object(), name.and_then(Value::as_object)) else { return value };
        let missing = name.iter().filter(|(property, _)| !object.contains_key(*property));
        let whole = object.iter().chain(missing).map(|(property, value)| (property.clone(), value.clone()));
        let tagged = Value::Object(whole.collect());
        if self.is_valid(schema, &tagged) { tagged } else { value }
    }

    /// How many properties of an example a schema does not name.
    fn unknown(&self, schema: &Value, example: &Value) -> usize {
        let Some(example) = example.as_object() else { return 0 };
        let flat = Flat::of(self.document, schema, self.direction);
        example.keys().filter(|name| !flat.properties.contains_key(*name)).count()
    }

    /// Whether only some texts are values of a schema.
    fn lists_texts(&self, schema: &Value) -> bool {
        let flat = Flat::of(self.document, schema, self.direction);
        flat.values().is_some_and(|values| values.iter().any(Value::is_string))
    }

    /// Whether every text is a value of a schema, or every one of a format.
    fn is_any_text(&self, schema: &Value) -> bool {
        let flat = Flat::of(self.document, schema, self.direction);
        flat.kind() == Some("string") && flat.values().is_none()
    }
}

/// A schema with one arm of its union.
fn combined(rest: &Map<String, Value>, arm: &Value) -> Value {
    let mut schema = rest.clone();
    let parts = schema.entry("allOf").or_insert_with(|| json!([]));
    if let Value::Array(parts) = parts {
        parts.push(arm.clone());
    }
    Value::Object(schema)
}

/// The property that says which arm it is.
fn named(document: &Document, union: &Value, arm: &Value) -> Option<Value> {
    let discriminator = union.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let (target, _) = document.target(arm)?;
    Some(json!({ property: arm_name(discriminator, &target) }))
}

/// Whether only null is an arm's value.
fn is_null(schema: &Value) -> bool {
    let arm = schema.get("allOf").and_then(Value::as_array).and_then(|parts| parts.last());
    let values = arm.and_then(|arm| arm.get("enum")?.as_array());
    values.is_some_and(|values| values.iter().all(Value::is_null))
}
