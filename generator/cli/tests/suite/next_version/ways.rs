//! The ways in which the next version changes types, and what `diff` has to say about each.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{Names, RENAMED};

/// What a property or a value is called that was added.
const ADDED: &str = "known_since_next";

/// How many types change.
const TYPES: usize = 30;

/// How a type changes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    PropertyAdded,
    OtherType,
    ValueAdded,
    ValueRemoved,
    Required,
    Bounded,
    PropertyRemoved,
    ArmAdded,
}

/// A component of ours that changed, in one way.
pub(super) struct Changed {
    pub(super) name: String,
    /// The property that it is about. Empty for the type itself.
    pub(super) property: String,
    pub(super) way: Way,
}

impl Changed {
    pub(super) fn reference(&self) -> String {
        format!("#/components/schemas/{}", self.name)
    }

    /// The type or its property, as reports call it.
    pub(super) fn place(&self) -> String {
        if self.property.is_empty() { self.name.clone() } else { format!("{}.{}", self.name, self.property) }
    }
}

/// Changes 30 types that have names of ours, in turn in each of the ways. What corrections and `api.toml` are about is left alone:
/// what they do then is another question.
pub(super) fn change(document: &mut Value, types: &Names, written: &[(String, String)]) -> Vec<Changed> {
    let decided = written.iter().filter(|(name, _)| name.ends_with(".corrections.yaml") || name == "api.toml");
    let decided: String = decided.map(|(_, text)| text.as_str()).collect();
    let lock = written.iter().find(|(name, _)| name == "names.lock").map_or("", |(_, text)| text.as_str());
    let schemas = types.iter().filter_map(|(name, place)| Some((name, place.strip_prefix("#/components/schemas/")?)));
    // Types that corrections leave without a user have no name.
    let is_free = |name: &str, place: &str| {
        lock.contains(&format!("\"/components/schemas/{name}\" = "))
            && !decided.contains(name)
            && !decided.contains(place)
            && !RENAMED.iter().any(|(from, _)| *from == place)
    };
    let mut open: Vec<(&String, &str)> = schemas.filter(|(name, place)| is_free(name, place)).collect();
    // What is written in a type, and has a name of ours, has to stay where it is.
    let named: BTreeSet<&str> = types.iter().map(|(_, place)| place.as_str()).collect();
    let mut changed = Vec::new();
    loop {
        let before = changed.len();
        for way in Way::ALL {
            let found = open.iter().enumerate().find_map(|(index, (name, place))| {
                let is_named = |property: &str| {
                    let below = format!("#/components/schemas/{place}#/properties/{property}");
                    named.range(below.as_str()..).next().is_some_and(|next| next.starts_with(&below))
                };
                let schema = document["components"]["schemas"].get_mut(*place)?;
                let property = way.apply(schema, &is_named)?;
                Some((index, Changed { name: (*name).clone(), property, way }))
            });
            let Some((index, one)) = found else { continue };
            open.remove(index);
            changed.push(one);
            if changed.len() == TYPES {
                return changed;
            }
        }
        if changed.len() == before {
            return changed;
        }
    }
}

impl Way {
    pub(super) const ALL: [Way; 8] = [
        Way::PropertyAdded,
        Way::OtherType,
        Way::ValueAdded,
        Way::ValueRemoved,
        Way::Required,
        Way::Bounded,
        Way::PropertyRemoved,
        Way::ArmAdded,
    ];

    /// What `diff` calls it, and whether programs that use the type stop to compile.
    pub(super) fn expected(self) -> (&'static str, bool) {
        match self {
            Way::PropertyAdded => ("optional-property-added", false),
            Way::OtherType => ("type-changed", true),
            Way::ValueAdded => ("enum-value-added", false),
            Way::ValueRemoved => ("enum-value-removed", true),
            Way::Required => ("property-became-required", true),
            Way::Bounded => ("max-length-lowered", false),
            Way::PropertyRemoved => ("optional-property-removed", true),
            Way::ArmAdded => ("alternative-added", false),
        }
    }

    /// Changes a schema or a property of it, and returns the property's name, which is empty for the schema itself. Nothing if neither
    /// fits.
    fn apply(self, schema: &mut Value, is_named: &dyn Fn(&str) -> bool) -> Option<String> {
        if self.is_of_whole_types() && self.fits(schema) {
            self.change(schema);
            return Some(String::new());
        }
        let required: Vec<String> = serde_json::from_value(schema["required"].clone()).unwrap_or_default();
        let properties = schema.get_mut("properties")?.as_object_mut()?;
        if self == Way::PropertyAdded {
            let added = json!({ "type": "boolean", "description": "Somebody else's words." });
            return properties.insert(ADDED.to_owned(), added).is_none().then(|| ADDED.to_owned());
        }
        let wants_optional = matches!(self, Way::Required | Way::PropertyRemoved);
        let fits = |name: &String, property: &Value| {
            self.fits(property) && !is_named(name) && !(wants_optional && required.contains(name))
        };
        let name = properties.iter().find(|(name, property)| fits(name, property))?.0.clone();
        match self {
            Way::PropertyRemoved => drop(properties.remove(&name)),
            Way::Required => schema["required"] = json!([required, vec![name.clone()]].concat()),
            _ => self.change(properties.get_mut(&name)?),
        }
        Some(name)
    }

    fn is_of_whole_types(self) -> bool {
        matches!(self, Way::ValueAdded | Way::ValueRemoved | Way::ArmAdded)
    }

    /// Whether a value can change so.
    fn fits(self, value: &Value) -> bool {
        let values = value["enum"].as_array().filter(|_| value["type"] == "string").map_or(0, Vec::len);
        match self {
            Way::PropertyAdded => true,
            Way::OtherType | Way::Bounded | Way::Required | Way::PropertyRemoved => {
                let known = ["type", "description", "example", "examples"];
                let mut keys = value.as_object().into_iter().flatten().map(|(key, _)| key.as_str());
                value["type"] == "string" && keys.all(|key| known.contains(&key))
            }
            // A text with one value is a constant, and has no type of its own.
            Way::ValueAdded => values > 1,
            Way::ValueRemoved => values > 2,
            Way::ArmAdded => arms(value).is_some_and(|(_, arms)| {
                let is_plain =
                    |arm: &Value| arm["$ref"].is_string() || arm["type"].is_string() && arm["type"] != "boolean";
                arms.len() > 1 && arms.iter().all(is_plain) && value.get("discriminator").is_none()
            }),
        }
    }

    /// Changes a value that fits.
    fn change(self, value: &mut Value) {
        match self {
            Way::ValueAdded => list(value, "enum").push(json!(ADDED)),
            Way::ValueRemoved => drop(list(value, "enum").pop()),
            Way::ArmAdded => {
                let (key, _) = arms(value).unwrap();
                list(value, key).push(json!({ "type": "boolean" }));
            }
            Way::OtherType => *value = json!({ "type": "integer" }),
            Way::Bounded => value["maxLength"] = json!(77),
            Way::PropertyAdded | Way::PropertyRemoved | Way::Required => {}
        }
    }
}

/// The alternatives of a union, and the keyword that they are below.
fn arms(value: &Value) -> Option<(&'static str, &Vec<Value>)> {
    ["anyOf", "oneOf"].into_iter().find_map(|key| Some((key, value[key].as_array()?)))
}

fn list<'v>(value: &'v mut Value, key: &str) -> &'v mut Vec<Value> {
    value[key].as_array_mut().unwrap()
}
