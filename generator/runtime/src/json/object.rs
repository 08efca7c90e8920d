//! Objects whose properties keep their order.

use std::fmt;

use super::Json;
use crate::is_secret_name;
use crate::values::REDACTED;

/// The properties of an object, in order.
///
/// A property that comes twice is kept twice, and found by its last value. Properties are searched one after the other:
/// turn a large object into a map where many of them are looked up.
///
/// ```
/// use openapi_runtime::json::Object;
///
/// let mut object = Object::new();
/// object.insert("b", 1);
/// object.insert("a", "x");
/// assert_eq!(object.keys().collect::<Vec<_>>(), ["b", "a"]);
/// assert_eq!(object.get("a").and_then(|value| value.as_str()), Some("x"));
/// ```
#[derive(Clone, Default, Eq)]
pub struct Object {
    pub(super) entries: Vec<(String, Json)>,
}

impl Object {
    /// All of it.
    pub(crate) fn entries(&self) -> &[(String, Json)] {
        &self.entries
    }

    /// An object without properties.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many properties there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are no properties.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The value of a property.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.entries.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The value of a property, to change it.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Json> {
        self.entries.iter_mut().rev().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Whether there is a property of the name.
    pub fn contains_key(&self, name: &str) -> bool {
        self.get(name).is_some()
    }

    /// Sets a property, in its place if it is there and at the end otherwise. Returns its value from before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        let (name, value) = (name.into(), value.into());
        match self.get_mut(&name) {
            Some(place) => Some(std::mem::replace(place, value)),
            None => {
                self.entries.push((name, value));
                None
            }
        }
    }

    /// Removes a property, however often it is there, and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let mut removed = None;
        self.entries.retain_mut(|(key, value)| {
            let stays = key != name;
            if !stays {
                removed = Some(value.take());
            }
            stays
        });
        removed
    }

    /// The properties in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &Json)> {
        self.entries.iter().map(|(key, value)| (key.as_str(), value))
    }

    /// The properties in order, to change their values.
    pub fn iter_mut(&mut self) -> impl DoubleEndedIterator<Item = (&str, &mut Json)> {
        self.entries.iter_mut().map(|(key, value)| (key.as_str(), value))
    }

    /// The names in order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> {
        self.entries.iter().map(|(key, _)| key.as_str())
    }

    /// The values in order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &Json> {
        self.entries.iter().map(|(_, value)| value)
    }
}

impl Object {
    /// The object without texts that are secrets by their names.
    pub(super) fn shown(&self) -> Self {
        let shown = self.iter().map(|(name, value)| {
            let value = if is_secret_name(name) { hidden(value) } else { value.shown() };
            (name, value)
        });
        shown.collect()
    }
}

/// A secret without its texts.
fn hidden(secret: &Json) -> Json {
    match secret {
        Json::String(_) => Json::from(REDACTED),
        Json::Array(items) => Json::Array(items.iter().map(hidden).collect()),
        Json::Object(object) => Json::Object(object.iter().map(|(name, value)| (name, hidden(value))).collect()),
        other => other.clone(),
    }
}

impl<K: Into<String>, V: Into<Json>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(properties: I) -> Self {
        Self { entries: properties.into_iter().map(|(key, value)| (key.into(), value.into())).collect() }
    }
}

impl<K: Into<String>, V: Into<Json>> Extend<(K, V)> for Object {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, properties: I) {
        self.entries.extend(properties.into_iter().map(|(key, value)| (key.into(), value.into())));
    }
}

impl IntoIterator for Object {
    type Item = (String, Json);
    type IntoIter = std::vec::IntoIter<(String, Json)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.shown().iter()).finish()
    }
}
