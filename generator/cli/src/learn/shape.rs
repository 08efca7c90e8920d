//! The schema that recorded values suggest.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::shown::{REDACTED, is_property_name};

/// Values are described this deep.
const DEPTH: usize = 12;

/// An object with more properties than this that no schema names is a map.
pub(super) const MOST_PROPERTIES: usize = 24;

/// What is known of the values of one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Shape {
    null: bool,
    boolean: bool,
    integer: bool,
    number: bool,
    string: bool,
    items: Option<Box<Shape>>,
    properties: Option<BTreeMap<String, Shape>>,
}

impl Shape {
    pub(super) fn add(&mut self, value: &Value) {
        self.add_below(value, 0);
    }

    fn add_below(&mut self, value: &Value, depth: usize) {
        match value {
            Value::Null => self.null = true,
            Value::Bool(_) => self.boolean = true,
            Value::Number(number) if number.is_f64() => self.number = true,
            Value::Number(number) if number.as_i64().is_none() => self.number = true,
            Value::Number(_) => self.integer = true,
            // It may have been anything.
            Value::String(text) if text == REDACTED => {}
            Value::String(_) => self.string = true,
            Value::Array(items) => {
                let shape = self.items.get_or_insert_default();
                items.iter().filter(|_| depth < DEPTH).for_each(|item| shape.add_below(item, depth + 1));
            }
            Value::Object(object) => {
                let properties = self.properties.get_or_insert_default();
                for (name, value) in object.iter().filter(|_| depth < DEPTH) {
                    properties.entry(name.clone()).or_default().add_below(value, depth + 1);
                }
            }
        }
    }

    /// Adds what is known of other values.
    pub(super) fn merge(&mut self, other: Shape) {
        self.null |= other.null;
        self.boolean |= other.boolean;
        self.integer |= other.integer;
        self.number |= other.number;
        self.string |= other.string;
        if let Some(items) = other.items {
            self.items.get_or_insert_default().merge(*items);
        }
        for (name, shape) in other.properties.into_iter().flatten() {
            self.properties.get_or_insert_default().entry(name).or_default().merge(shape);
        }
    }

    /// The types of the values that are neither lists nor objects nor null.
    pub(super) fn scalars(&self) -> Vec<&'static str> {
        let is_integer = self.integer && !self.number;
        let all =
            [("boolean", self.boolean), ("integer", is_integer), ("number", self.number), ("string", self.string)];
        all.into_iter().filter(|(_, is_there)| *is_there).map(|(name, _)| name).collect()
    }

    /// Whether there are lists or objects among the values.
    pub(super) fn is_nested(&self) -> bool {
        self.items.is_some() || self.properties.is_some()
    }

    /// The schemas of the values, one for each type. Nothing is required: other answers may lack it.
    pub(super) fn schemas(&self, is_31: bool) -> Vec<Value> {
        let mut schemas: Vec<Value> = self.scalars().into_iter().map(|name| json!({ "type": name })).collect();
        if let Some(items) = &self.items {
            schemas.push(json!({ "type": "array", "items": items.schema(is_31) }));
        }
        if let Some(properties) = &self.properties {
            schemas.push(object(properties, is_31));
        }
        schemas
    }

    /// One schema for all values. Any value fits it where nothing is known.
    pub(super) fn schema(&self, is_31: bool) -> Value {
        let mut schemas = self.schemas(is_31);
        let mut schema = match schemas.len() {
            0 => return json!({}),
            1 => schemas.remove(0),
            _ if self.null && is_31 => {
                schemas.push(json!({ "type": "null" }));
                return json!({ "anyOf": schemas });
            }
            _ => json!({ "anyOf": schemas }),
        };
        if self.null {
            match is_31 {
                true => schema["type"] = json!([schema["type"].take(), "null"]),
                false => schema["nullable"] = json!(true),
            }
        }
        schema
    }
}

fn object(properties: &BTreeMap<String, Shape>, is_31: bool) -> Value {
    if properties.is_empty() {
        return json!({ "type": "object" });
    }
    let is_map = properties.len() > MOST_PROPERTIES || !properties.keys().all(|name| is_property_name(name));
    if !is_map {
        let properties: Map<String, Value> =
            properties.iter().map(|(name, shape)| (name.clone(), shape.schema(is_31))).collect();
        return json!({ "type": "object", "properties": properties });
    }
    let mut values = Shape::default();
    properties.values().for_each(|shape| values.merge(shape.clone()));
    json!({ "type": "object", "additionalProperties": values.schema(is_31) })
}
