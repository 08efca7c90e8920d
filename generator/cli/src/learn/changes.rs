//! Schemas whose values have another type, or may be null.

use serde_json::{Map, Value, json};

use super::actions::Writer;
use super::evidence::Evidence;
use super::view::{PROSE, below};

impl Writer<'_> {
    /// A schema whose values are also of other types.
    pub(super) fn other_type(&mut self, place: &str, evidence: &Evidence) {
        if self.is_replaced(place) {
            return;
        }
        let schema = self.view.node(place);
        let reason = self.reason(place, "a value of another type is", "values", evidence);
        let (scalars, is_nested) = (evidence.shape.scalars(), evidence.shape.is_nested());
        self.replaces(place);
        if schema["type"] == "integer" && scalars == ["number"] && !is_nested && schema["enum"].is_null() {
            if !schema["format"].is_null() {
                self.remove(place, ".format", &reason);
            }
            return self.update(place, &reason, json!({ "type": "number" }));
        }
        let is_plain = !is_nested && schema["enum"].is_null() && schema.get("const").is_none();
        match &schema["type"] {
            Value::String(name) if self.view.is_31 && is_plain => {
                let types: Vec<&str> = std::iter::once(name.as_str()).chain(scalars).collect();
                self.update(place, &reason, json!({ "type": types }));
            }
            Value::Array(_) if self.view.is_31 && is_plain => self.update(place, &reason, json!({ "type": scalars })),
            _ => {
                let others = evidence.shape.schemas(self.view.is_31);
                self.alternatives(place, others, &reason);
            }
        }
    }

    /// Makes what a schema says one of several alternatives. What it says to people stays where it is.
    fn alternatives(&mut self, place: &str, others: Vec<Value>, reason: &str) {
        let is_outer = |key: &String| PROSE.contains(&key.as_str()) || key == "nullable" || key.starts_with("x-");
        let schema = self.view.node(place).as_object().cloned().unwrap_or_default();
        let (outer, own): (Map<String, Value>, Map<String, Value>) =
            schema.into_iter().partition(|(key, _)| is_outer(key));
        let arms: Vec<Value> = std::iter::once(Value::Object(own)).chain(others).collect();
        let mut update = outer;
        update.insert("anyOf".to_owned(), Value::Array(arms));
        self.remove(place, ".*", reason);
        self.update(place, reason, Value::Object(update));
    }

    /// A place whose values may be null. Where it refers to a schema, that schema stays as it is for others.
    pub(super) fn null(&mut self, place: &str, evidence: &Evidence) {
        if self.is_replaced(place) {
            return;
        }
        let schema = self.view.node(place);
        let reason = self.reason(place, "null is", "values", evidence);
        let has = |key: &str| schema.get(key).is_some();
        if has("$ref") {
            self.replaces(place);
            let reference = json!({ "$ref": schema["$ref"] });
            let update = match self.view.is_31 {
                true => json!({ "anyOf": [reference, { "type": "null" }] }),
                false => json!({ "allOf": [reference], "nullable": true }),
            };
            self.remove(place, "['$ref']", &reason);
            return self.update(place, &reason, update);
        }
        let mut update = Map::new();
        if schema["enum"].is_array() {
            update.insert("enum".to_owned(), json!([null]));
        }
        if !self.view.is_31 {
            update.insert("nullable".to_owned(), json!(true));
            return self.update(place, &reason, Value::Object(update));
        }
        match &schema["type"] {
            Value::String(name) => _ = update.insert("type".to_owned(), json!([name, "null"])),
            Value::Array(_) => _ = update.insert("type".to_owned(), json!(["null"])),
            _ => {
                if let Some(key) = ["anyOf", "oneOf"].into_iter().find(|key| schema[*key].is_array()) {
                    return self.update(&below(place, &[key]), &reason, json!({ "type": "null" }));
                }
                self.replaces(place);
                return self.alternatives(place, vec![json!({ "type": "null" })], &reason);
            }
        }
        self.update(place, &reason, Value::Object(update));
    }
}
