use serde_json::{Map, Value, json};

use super::flat::Flat;
use super::{Extent, Sampler};

impl Sampler<'_> {
    /// An object with what is required, or with everything.
    pub(super) fn object(&mut self, flat: &Flat, examples: &[&Value]) -> Option<Value> {
        let shown = examples.iter().filter_map(|example| example.as_object());
        let shown: Vec<&Map<String, Value>> = shown.filter(|example| self.may_show(flat, example)).collect();
        let limit = flat.size("maxProperties").unwrap_or(usize::MAX);
        let mut object = Map::new();
        for (name, schema) in &flat.properties {
            let is_required = flat.required.contains(name);
            // What is required comes first where there is not room for everything.
            let missing = flat.required.iter().filter(|name| !object.contains_key(*name)).count();
            if !is_required && (self.extent == Extent::Minimal || object.len() + missing >= limit) {
                continue;
            }
            match self.property(schema, name, &shown) {
                Some(value) => _ = object.insert(name.clone(), value),
                None if is_required => return None,
                None => {}
            }
        }
        for name in flat.required.iter().filter(|name| !flat.properties.contains_key(*name)) {
            let value = self.property(&others(flat), name, &shown)?;
            object.insert(name.clone(), value);
        }
        self.add_others(flat, &shown, limit, &mut object);
        self.fill(flat, &shown, &mut object);
        Some(Value::Object(object))
    }

    /// Whether an example is one of this object: a constant that it has is that of the schema. Examples of lists show objects of
    /// several kinds.
    fn may_show(&self, flat: &Flat, example: &Map<String, Value>) -> bool {
        flat.properties.iter().all(|(name, schema)| {
            let Some(shown) = example.get(name) else { return true };
            let schema = self.document.resolve(schema);
            match schema.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
                Some([constant]) => constant == shown,
                _ => true,
            }
        })
    }

    fn property(&mut self, schema: &Value, name: &str, shown: &[&Map<String, Value>]) -> Option<Value> {
        let examples: Vec<&Value> = shown.iter().filter_map(|example| example.get(name)).collect();
        self.value(schema, &examples)
    }

    /// Properties that the schema does not name: those of examples, or one where they are meant to be there.
    fn add_others(
        &mut self,
        flat: &Flat,
        shown: &[&Map<String, Value>],
        limit: usize,
        object: &mut Map<String, Value>,
    ) {
        let schema = others(flat);
        if self.extent == Extent::Minimal || schema == Value::Bool(false) {
            return;
        }
        let names = shown.iter().flat_map(|example| example.keys());
        let mut names: Vec<&str> =
            names.map(String::as_str).filter(|name| !flat.properties.contains_key(*name)).collect();
        let declared = flat.keywords.get("additionalProperties");
        if names.is_empty() && (declared.is_some_and(Value::is_object) || declared == Some(&Value::Bool(true))) {
            names.push("additional");
        }
        for name in names {
            if object.len() < limit
                && !object.contains_key(name)
                && let Some(value) = self.property(&schema, name, shown)
            {
                object.insert(name.to_owned(), value);
            }
        }
    }

    /// As many properties as there have to be.
    fn fill(&mut self, flat: &Flat, shown: &[&Map<String, Value>], object: &mut Map<String, Value>) {
        let least = flat.size("minProperties").unwrap_or(0);
        for (name, schema) in &flat.properties {
            if object.len() < least
                && !object.contains_key(name)
                && let Some(value) = self.property(schema, name, shown)
            {
                object.insert(name.clone(), value);
            }
        }
        let schema = others(flat);
        for number in 1..=least {
            let name = format!("additional{number}");
            if object.len() < least
                && schema != Value::Bool(false)
                && let Some(value) = self.property(&schema, &name, shown)
            {
                object.insert(name, value);
            }
        }
    }
}

/// The schema of properties that are not named.
fn others(flat: &Flat) -> Value {
    match flat.keywords.get("additionalProperties") {
        Some(schema @ (Value::Object(_) | Value::Bool(false))) => schema.clone(),
        _ => json!({}),
    }
}
