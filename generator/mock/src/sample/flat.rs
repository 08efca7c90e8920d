use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use crate::document::Document;
use crate::schema::{Direction, is_flagged};

/// A schema whose references are followed and whose `allOf` is merged.
#[derive(Clone, Debug, Default)]
pub(crate) struct Flat {
    /// All keywords but those below.
    pub keywords: Map<String, Value>,
    /// Properties by name, in order, without those that are not sent in this direction.
    pub properties: Map<String, Value>,
    /// The names that are required in this direction.
    pub required: Vec<String>,
    /// `oneOf` and `anyOf`, each as a schema with its discriminator.
    pub unions: Vec<Value>,
    /// Examples, then defaults, of the schema and its parts.
    pub examples: Vec<Value>,
    /// What was followed, as pointers.
    pub references: Vec<String>,
}

impl Flat {
    pub fn of(document: &Document, schema: &Value, direction: Direction) -> Self {
        let mut flat = Self::default();
        let merge = Merge {
            document,
            direction,
            seen: BTreeSet::new(),
            unsent: BTreeSet::new(),
            defaults: Vec::new(),
            discriminator: None,
        };
        merge.run(&mut flat, schema);
        flat
    }

    /// The type, or what the keywords are about.
    pub fn kind(&self) -> Option<&str> {
        if let Some(name) = self.keywords.get("type").and_then(Value::as_str) {
            return Some(name);
        }
        let has = |keys: &[&str]| keys.iter().any(|key| self.keywords.contains_key(*key));
        if !self.properties.is_empty() || !self.required.is_empty() || has(&["additionalProperties", "minProperties"]) {
            Some("object")
        } else if has(&["items", "minItems"]) {
            Some("array")
        } else if has(&["pattern", "format", "minLength", "maxLength"]) {
            Some("string")
        } else if has(&["minimum", "maximum", "multipleOf"]) {
            Some("number")
        } else {
            None
        }
    }

    /// The only values that there are.
    pub fn values(&self) -> Option<&Vec<Value>> {
        self.keywords.get("enum").and_then(Value::as_array)
    }

    /// A size or count that a keyword says.
    pub fn size(&self, keyword: &str) -> Option<usize> {
        self.keywords.get(keyword).and_then(Value::as_u64).and_then(|size| usize::try_from(size).ok())
    }

    /// Everything as one schema, without one of the unions.
    pub fn schema(&self, without: Option<usize>) -> Map<String, Value> {
        let mut schema = self.keywords.clone();
        if !self.properties.is_empty() {
            schema.insert("properties".to_owned(), Value::Object(self.properties.clone()));
        }
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), json!(self.required));
        }
        let unions = self.unions.iter().enumerate().filter(|(index, _)| Some(*index) != without);
        let unions: Vec<Value> = unions.map(|(_, union)| union.clone()).collect();
        if !unions.is_empty() {
            schema.insert("allOf".to_owned(), Value::Array(unions));
        }
        schema
    }
}

struct Merge<'d> {
    document: &'d Document,
    direction: Direction,
    seen: BTreeSet<String>,
    /// The properties that are not sent in this direction, whichever part says so.
    unsent: BTreeSet<String>,
    defaults: Vec<Value>,
    discriminator: Option<Value>,
}

impl Merge<'_> {
    fn run(mut self, flat: &mut Flat, schema: &Value) {
        self.add(flat, schema);
        flat.required.retain(|name| !self.unsent.contains(name));
        flat.properties.retain(|name, _| !self.unsent.contains(name));
        flat.examples.append(&mut self.defaults);
        // A schema with a discriminator and no alternatives is extended by others: the discriminator says which one a
        // value is.
        if let (Some(discriminator), Some(target)) = (&self.discriminator, flat.references.first())
            && let Some(property) = discriminator.get("propertyName").and_then(Value::as_str)
        {
            flat.examples.insert(0, json!({ property: arm_name(discriminator, target) }));
        }
    }

    fn add(&mut self, flat: &mut Flat, schema: &Value) {
        let Some(object) = schema.as_object() else { return };
        if object.get("$ref").is_some_and(Value::is_string) {
            let Some((target, node)) = self.document.target(schema) else { return };
            if self.seen.insert(target.clone().into_owned()) {
                flat.references.push(target.into_owned());
                self.add(flat, node);
            }
            return;
        }
        flat.examples.extend(object.get("example").cloned());
        self.defaults.extend(object.get("default").cloned());
        required(flat, object);
        if !object.contains_key("oneOf") && !object.contains_key("anyOf") && self.discriminator.is_none() {
            self.discriminator = object.get("discriminator").cloned();
        }
        for (key, value) in object {
            match key.as_str() {
                "properties" => self.properties(flat, value),
                // One alternative is none: its properties are known, as those of a part are.
                "oneOf" | "anyOf" if only_arm(object, value).is_some() => {}
                "oneOf" | "anyOf" if value.as_array().is_some_and(|arms| !arms.is_empty()) => {
                    let mut union = Map::from_iter([(key.clone(), value.clone())]);
                    if let Some(discriminator) = object.get("discriminator") {
                        union.insert("discriminator".to_owned(), discriminator.clone());
                    }
                    flat.unions.push(Value::Object(union));
                }
                "allOf" | "oneOf" | "anyOf" | "discriminator" | "required" | "example" | "default" | "title"
                | "description" | "readOnly" | "writeOnly" | "deprecated" | "externalDocs" | "xml" => {}
                key if key.starts_with("x-") => {}
                _ => keyword(&mut flat.keywords, key, value),
            }
        }
        let parts = object.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let only = ["oneOf", "anyOf"].into_iter().filter_map(|key| only_arm(object, object.get(key)?));
        parts.chain(only).for_each(|part| self.add(flat, part));
    }

    fn properties(&mut self, flat: &mut Flat, properties: &Value) {
        let flag = if self.direction == Direction::Request { "readOnly" } else { "writeOnly" };
        for (name, schema) in properties.as_object().into_iter().flatten() {
            if is_flagged(self.document, schema, flag) {
                self.unsent.insert(name.clone());
                continue;
            }
            match flat.properties.get_mut(name) {
                Some(known) if known == schema => {}
                Some(known) => *known = json!({ "allOf": [known.clone(), schema] }),
                None => {
                    flat.properties.insert(name.clone(), schema.clone());
                }
            }
        }
    }
}

fn required(flat: &mut Flat, schema: &Map<String, Value>) {
    let names = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    for name in names {
        if !flat.required.iter().any(|known| known == name) {
            flat.required.push(name.to_owned());
        }
    }
}

/// The alternative of a union that has no other, and no discriminator that names it.
fn only_arm<'v>(schema: &Map<String, Value>, arms: &'v Value) -> Option<&'v Value> {
    match arms.as_array()?.as_slice() {
        [only] if !schema.contains_key("discriminator") => Some(only),
        _ => None,
    }
}

/// What a discriminator calls a schema: the key of its mapping, else the component's name.
pub(super) fn arm_name(discriminator: &Value, target: &str) -> String {
    let (name, reference) = (target.rsplit('/').next().unwrap_or(target), format!("#{target}"));
    let mapping = discriminator.get("mapping").and_then(Value::as_object);
    let mapped = mapping.into_iter().flatten().find(|(_, value)| **value == *reference || **value == *name);
    mapped.map_or_else(|| name.to_owned(), |(key, _)| key.clone())
}

/// Of two bounds the narrower one counts, of two lists of values what both have, and of anything else the first.
fn keyword(keywords: &mut Map<String, Value>, key: &str, value: &Value) {
    let Some(known) = keywords.get_mut(key) else {
        keywords.insert(key.to_owned(), value.clone());
        return;
    };
    let is_narrower =
        |less: bool| known.as_f64().zip(value.as_f64()).is_some_and(|(a, b)| if less { b < a } else { b > a });
    match key {
        "minimum" | "minLength" | "minItems" | "minProperties" if is_narrower(false) => *known = value.clone(),
        "maximum" | "maxLength" | "maxItems" | "maxProperties" if is_narrower(true) => *known = value.clone(),
        "enum" => {
            if let (Value::Array(known), Some(values)) = (known, value.as_array()) {
                known.retain(|one| values.contains(one));
            }
        }
        "type" if value == "integer" => *known = value.clone(),
        "additionalProperties" if known == &Value::Bool(true) => *known = value.clone(),
        "items" if known != value => *known = json!({ "allOf": [known.clone(), value] }),
        "nullable" if value == &Value::Bool(false) => *known = value.clone(),
        _ => {}
    }
}
