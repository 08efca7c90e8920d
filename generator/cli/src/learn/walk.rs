//! Values next to their schemas.

use serde_json::{Map, Value};

use super::evidence::{Found, Kind};
use super::shape::MOST_PROPERTIES;
use super::shown::{REDACTED, is_property_name};
use super::view::{View, below, is_of};

/// Values are looked at this deep.
const DEPTH: usize = 64;

/// A walk through the answers of an operation.
pub struct Walk<'d> {
    pub(super) view: View<'d>,
    /// Whose answers they are.
    pub(super) operation: String,
    /// What was found so far.
    pub found: Found,
    depth: usize,
    /// How many walks there are around this one, which only try an alternative.
    pub(super) trials: usize,
}

impl<'d> Walk<'d> {
    /// A walk through a document that has found nothing yet.
    pub fn new(root: &'d Value) -> Self {
        Self::within(View::new(root), 0)
    }

    pub(super) fn within(view: View<'d>, trials: usize) -> Self {
        Self { view, operation: String::new(), found: Found::default(), depth: 0, trials }
    }

    /// Goes through a value and the schema at a place. `name` is that of the property with the value.
    pub fn check(&mut self, site: &str, name: &str, value: &Value) {
        if self.depth >= DEPTH || value.as_str() == Some(REDACTED) {
            return;
        }
        self.depth += 1;
        self.check_here(site, name, value);
        self.depth -= 1;
    }

    pub(super) fn note(&mut self, place: String, kind: Kind, name: &str, value: Option<&Value>) {
        self.found.all.entry((place, kind)).or_default().add(&self.operation, name, value);
    }

    fn check_here(&mut self, site: &str, name: &str, value: &Value) {
        let pointer = self.view.resolve(site);
        self.found.look(site);
        if pointer != site {
            self.found.look(&pointer);
        }
        if value.is_null() {
            if !self.view.allows_null(site, 0) {
                self.note(site.to_owned(), Kind::Null, name, None);
            }
            return;
        }
        let mut parts = Vec::new();
        if !self.parts(&pointer, name, value, &mut parts, 0) {
            return;
        }
        for part in &parts {
            if *part != pointer && part != site {
                self.found.look(part);
            }
            if let Some(kind) = self.contradiction(part, value) {
                self.note(part.clone(), kind, name, Some(value));
                return;
            }
        }
        match value {
            Value::Object(object) => self.check_object(&pointer, &parts, object),
            Value::Array(items) => {
                let described = parts.iter().find(|part| self.view.node(part)["items"].is_object());
                if let Some(part) = described.filter(|part| self.view.node(part).get("prefixItems").is_none()) {
                    let site = below(part, &["items"]);
                    items.iter().for_each(|item| self.check(&site, name, item));
                }
            }
            _ => {}
        }
    }

    /// What a schema says of a value alone that is not so.
    fn contradiction(&self, part: &str, value: &Value) -> Option<Kind> {
        let schema = self.view.node(part);
        let types = self.view.types(schema);
        if !types.is_empty() && !is_of(&types, value) {
            return Some(Kind::Type);
        }
        let is_listed = |values: &Vec<Value>| values.iter().any(|known| is_same(known, value));
        let is_other = schema["enum"].as_array().is_some_and(|values| !is_listed(values))
            || schema.get("const").is_some_and(|known| !is_same(known, value));
        if is_other {
            return Some(Kind::Value);
        }
        let is_small = schema["format"] == "int32" && types.contains(&"integer");
        let number = value.as_i64().filter(|_| is_small)?;
        i32::try_from(number).is_err().then_some(Kind::Range)
    }

    fn check_object(&mut self, pointer: &str, parts: &[String], object: &Map<String, Value>) {
        let view = self.view;
        let named: Vec<(&String, &Map<String, Value>)> =
            parts.iter().filter_map(|part| Some((part, view.node(part)["properties"].as_object()?))).collect();
        let mut others = Vec::new();
        for (key, value) in object {
            let sites: Vec<String> = named
                .iter()
                .filter(|(_, properties)| properties.contains_key(key))
                .map(|(part, _)| below(part, &["properties", key]))
                .collect();
            match sites.is_empty() {
                true => others.push((key, value)),
                false => sites.iter().for_each(|site| self.check(site, key, value)),
            }
        }
        self.check_others(pointer, parts, &others, named.is_empty());
        for part in parts {
            for name in view.node(part)["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !object.contains_key(name) && !self.is_sent_only(&named, name) {
                    self.note(part.clone(), Kind::Missing(name.to_owned()), name, None);
                }
            }
        }
    }

    /// Properties that no schema names.
    fn check_others(&mut self, pointer: &str, parts: &[String], others: &[(&String, &Value)], is_map: bool) {
        let described = parts.iter().find(|part| self.view.node(part)["additionalProperties"].is_object());
        if let Some(part) = described {
            let site = below(part, &["additionalProperties"]);
            others.iter().for_each(|(key, value)| self.check(&site, key, value));
            return;
        }
        let is_open = |part: &String| {
            let schema = self.view.node(part);
            schema["additionalProperties"] == true || schema["patternProperties"].is_object()
        };
        if is_map || parts.iter().any(is_open) {
            return;
        }
        // Names that are data are not written down.
        let are_data = others.len() > MOST_PROPERTIES || others.iter().any(|(key, _)| !is_property_name(key));
        for (key, value) in others {
            let name = if are_data { String::new() } else { (*key).clone() };
            self.note(pointer.to_owned(), Kind::Unknown(name), key, Some(value));
        }
    }

    /// Whether a property is only sent, so that no answer has it.
    fn is_sent_only(&self, named: &[(&String, &Map<String, Value>)], name: &str) -> bool {
        let mut sites = named.iter().filter(|(_, properties)| properties.contains_key(name));
        sites.any(|(part, _)| {
            let site = below(part, &["properties", name]);
            self.view.node(&site)["writeOnly"] == true || self.view.node(&self.view.resolve(&site))["writeOnly"] == true
        })
    }
}

/// Whether two values are the same in JSON: `1` is `1.0`.
pub(super) fn is_same(one: &Value, other: &Value) -> bool {
    one == other || (one.is_number() && one.as_f64() == other.as_f64())
}
