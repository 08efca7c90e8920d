//! Values as servers answer them that their document does not describe.
//!
//! Properties that are missing or `null`, properties and values of enums that nobody has heard of, and numbers in the other of
//! their two forms. A client decodes all of these, and writes them as they came.

use openapi_terms::{EXACT_INTEGERS, whole};
use serde_json::{Map, Number, Value, json};

use crate::document::Document;
use crate::sample::{Direction, Flat};
use crate::schema::is_valid;

/// What is done at random, and the same in each run.
pub(super) struct Deviate<'d> {
    document: &'d Document,
    state: u64,
    /// Whether there is a struct around the value, which keeps how its numbers are written.
    is_in_object: bool,
}

impl<'d> Deviate<'d> {
    /// Values of a document; other ones for each seed.
    pub fn of(document: &'d Document, seed: u64) -> Self {
        Self { document, state: seed, is_in_object: false }
    }

    /// Whether something happens that happens once in some times.
    fn once_in(&mut self, times: u64) -> bool {
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33).is_multiple_of(times)
    }

    /// A value that deviates from one that is as documented.
    pub fn value(&mut self, schema: &Value, value: Value) -> Value {
        let flats = self.described(schema, &value);
        match value {
            Value::Object(object) => self.object(&flats, object),
            Value::Array(items) => {
                let schema = flats.iter().find_map(|flat| flat.keywords.get("items")).cloned().unwrap_or_default();
                items.into_iter().map(|item| self.value(&schema, item)).collect()
            }
            Value::String(text) => {
                let is_listed = flats.iter().any(|flat| flat.values().is_some());
                if is_listed && self.once_in(4) { json!(format!("{text} of tomorrow")) } else { Value::String(text) }
            }
            Value::Number(number) => self.number(&flats, &number).unwrap_or(Value::Number(number)),
            other => other,
        }
    }

    fn object(&mut self, flats: &[Flat], object: Map<String, Value>) -> Value {
        let is_named = flats.iter().any(|flat| !flat.properties.is_empty());
        let others =
            flats.iter().find_map(|flat| flat.keywords.get("additionalProperties").filter(|any| any.is_object()));
        let mut deviating = Map::new();
        let was_in_object = self.is_in_object;
        self.is_in_object |= is_named;
        for (name, value) in object {
            let value = match flats.iter().find_map(|flat| flat.properties.get(&name)) {
                Some(_) if self.once_in(6) => continue,
                Some(_) if self.once_in(6) => Value::Null,
                Some(schema) => self.value(schema, value),
                None => match others {
                    Some(schema) => self.value(schema, value),
                    None => value,
                },
            };
            deviating.insert(name, value);
        }
        self.is_in_object = was_in_object;
        if is_named && others.is_none() {
            deviating.insert("x_of/tomorrow".to_owned(), json!({ "deep": [null, 1.5, 1, "~"] }));
        }
        Value::Object(deviating)
    }

    /// A number in its other form: `1.0` where integers are, and `1` or `1.0` where any number is.
    fn number(&mut self, flats: &[Flat], number: &Number) -> Option<Value> {
        let is_listed = flats.iter().any(|flat| flat.values().is_some());
        let value = number.as_f64().filter(|value| value.abs() < EXACT_INTEGERS && !is_listed)?;
        let kind = flats.iter().find_map(|flat| flat.kind().filter(|kind| ["integer", "number"].contains(kind)));
        match kind {
            // Nothing keeps how a number alone is written: it is written as its Rust type is.
            Some("number") if !self.is_in_object => Some(json!(value)),
            _ if !self.is_in_object => None,
            Some("integer") => self.once_in(3).then(|| json!(value)),
            // An integer stays one: settings may say that it always is.
            Some("number") if self.once_in(2) => Some(json!(whole(value.trunc()))),
            Some("number") => Some(json!(value)),
            _ => None,
        }
    }

    /// All that a document says about a value: with the alternatives that it is one of.
    fn described(&self, schema: &Value, value: &Value) -> Vec<Flat> {
        let mut flats = Vec::new();
        let mut open = vec![schema.clone()];
        while let Some(schema) = open.pop() {
            let flat = Flat::of(self.document, &schema, Direction::Response);
            for union in &flat.unions {
                let arms = ["oneOf", "anyOf"].iter().find_map(|key| union.get(*key)?.as_array());
                let fits = |arm: &&Value| is_valid(self.document, arm, Direction::Response, value);
                open.extend(arms.into_iter().flatten().find(fits).cloned());
            }
            flats.push(flat);
        }
        flats
    }
}
