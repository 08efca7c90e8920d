//! Decodes parameters to values.

use percent_encoding::percent_decode_str;
use serde_json::{Map, Number, Value};

use crate::document::{Document, Style};
use crate::sample::Flat;
use crate::schema::{Direction, is_valid};

/// Objects in a query are at most this deep.
const DEPTH: usize = 16;

/// A pair of a query, a form or the cookies; the value still encoded, since an encoded comma separates nothing.
#[derive(Clone, Debug)]
pub(crate) struct Pair {
    pub name: String,
    pub value: String,
}

/// The pairs of a query or of a form.
pub(crate) fn pairs(text: &str) -> Vec<Pair> {
    let pieces = text.split('&').filter(|piece| !piece.is_empty());
    let pair = |piece: &str| {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        Pair { name: decoded(&name.replace('+', " ")), value: value.replace('+', "%20") }
    };
    pieces.map(pair).collect()
}

/// The texts of lines of JSON, or of a sequence.
pub(crate) fn json_texts(text: &str) -> Vec<&str> {
    // A sequence begins each of its texts with this character, which is in no text.
    let texts: Vec<&str> = match text.contains('\u{1e}') {
        true => text.split('\u{1e}').collect(),
        false => text.lines().collect(),
    };
    texts.into_iter().filter(|text| !text.trim().is_empty()).collect()
}

/// The text that was percent-encoded.
pub(crate) fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// Turns texts into values of schemas.
#[derive(Clone, Copy)]
pub(crate) struct Decoder<'d> {
    pub document: &'d Document,
}

impl Decoder<'_> {
    /// The value of a text that is not a part of others: a number where the schema takes one, else the text.
    pub fn scalar(self, schema: &Value, text: &str) -> Value {
        let plain = Value::String(text.to_owned());
        let flat = Flat::of(self.document, schema, Direction::Request);
        let typed = match text {
            "true" => Some(Value::Bool(true)),
            "false" => Some(Value::Bool(false)),
            "null" => Some(Value::Null),
            // An empty text is not an object.
            "" if flat.kind() == Some("object") => Some(Value::Null),
            _ => text.parse::<Number>().ok().map(Value::Number),
        };
        let is_text = flat.unions.is_empty() && flat.kind() == Some("string");
        match typed {
            Some(typed) if !is_text && is_valid(self.document, schema, Direction::Request, &typed) => typed,
            // A number that breaks a bound is a number.
            Some(typed) if flat.unions.is_empty() && is_of(&typed, flat.kind()) => typed,
            _ => plain,
        }
    }

    /// The value of a delimited text: a list or an object where the schema takes one, else a scalar.
    pub fn delimited(self, schema: &Value, text: &str, separators: &[&str], explode: bool) -> Value {
        let pieces = || split(text, separators);
        if let Some(whole) = self.nested(schema, text) {
            return whole;
        }
        self.fitting(schema, &|kind| match kind {
            "array" => Some(self.list(schema, pieces())),
            "object" if explode => {
                let entries = pieces().into_iter().filter_map(|piece| piece.split_once('='));
                Some(self.object(schema, entries.map(|(name, value)| (decoded(name), value)).collect()))
            }
            "object" => {
                let pieces = pieces();
                let entries = pieces.chunks(2).filter_map(|entry| Some((decoded(entry.first()?), *entry.get(1)?)));
                Some(self.object(schema, entries.collect()))
            }
            _ => None,
        })
        .unwrap_or_else(|| self.scalar(schema, &decoded(text)))
    }

    /// The value of texts that were sent one by one under one name.
    pub fn repeated(self, schema: &Value, texts: &[&str]) -> Value {
        let list = || Some(self.list(schema, texts.to_vec()));
        match texts {
            [only] => self
                .fitting(schema, &|kind| if kind == "array" { list() } else { None })
                .unwrap_or_else(|| self.item(schema, &decoded(only))),
            _ => self.list(schema, texts.to_vec()),
        }
    }

    /// `filter[name][first]=x` as an object. Keys are what follows the parameter's name.
    pub fn deep(self, schema: &Value, entries: &[(Vec<String>, String)], depth: usize) -> Value {
        let leaves: Vec<&str> = entries
            .iter()
            .filter(|(keys, _)| keys.iter().all(String::is_empty))
            .map(|(_, value)| value.as_str())
            .collect();
        if leaves.len() == entries.len() || depth >= DEPTH {
            let is_list = leaves.len() > 1 || entries.iter().any(|(keys, _)| !keys.is_empty());
            return if is_list { self.list(schema, leaves) } else { self.repeated(schema, &leaves) };
        }
        let is_index = |keys: &[String]| keys.first().is_some_and(|key| key.parse::<usize>().is_ok());
        let items = self.arm(schema, "array").keywords.get("items").cloned();
        let items = items.filter(|_| self.takes(schema, "array") && entries.iter().all(|(keys, _)| is_index(keys)));
        let mut object = Map::new();
        for (keys, _) in entries {
            let Some(name) = keys.first().filter(|name| !object.contains_key(*name)) else { continue };
            let below: Vec<(Vec<String>, String)> = entries
                .iter()
                .filter(|(keys, _)| keys.first() == Some(name))
                .map(|(keys, value)| (keys.iter().skip(1).cloned().collect(), value.clone()))
                .collect();
            let below_it = items.clone().unwrap_or_else(|| self.property(schema, name));
            object.insert(name.clone(), self.deep(&below_it, &below, depth + 1));
        }
        // `tags[0][name]=a&tags[1][name]=b` is a list.
        if items.is_some() { object.into_iter().map(|(_, value)| value).collect() } else { Value::Object(object) }
    }

    pub fn list(self, schema: &Value, texts: Vec<&str>) -> Value {
        let items = self.arm(schema, "array").keywords.get("items").cloned().unwrap_or(Value::Bool(true));
        Value::Array(texts.into_iter().map(|text| self.item(&items, &decoded(text))).collect())
    }

    /// The value of a text that is JSON as a whole, since nothing delimits lists and objects inside of others.
    fn nested(self, schema: &Value, text: &str) -> Option<Value> {
        let is_inner = |schema: &Value| self.takes(schema, "array") || self.takes(schema, "object");
        let (list, object) = (self.arm(schema, "array"), self.arm(schema, "object"));
        let others = object.keywords.get("additionalProperties");
        let mut inner = list.keywords.get("items").into_iter().chain(object.properties.values()).chain(others);
        let value: Value = if inner.any(is_inner) { serde_json::from_str(&decoded(text)).ok()? } else { return None };
        (value.is_array() || value.is_object()).then_some(value)
    }

    /// An item of a list, or a property of an object: JSON if it is an object or a list itself.
    fn item(self, schema: &Value, text: &str) -> Value {
        let is_nested = self.takes(schema, "object") || self.takes(schema, "array");
        let nested = if is_nested { serde_json::from_str(text).ok() } else { None };
        nested
            .filter(|value: &Value| value.is_object() || value.is_array())
            .unwrap_or_else(|| self.scalar(schema, text))
    }

    pub fn object(self, schema: &Value, entries: Vec<(String, &str)>) -> Value {
        let mut object: Map<String, Value> = Map::new();
        for (name, _) in &entries {
            let texts: Vec<&str> = entries.iter().filter(|(other, _)| other == name).map(|(_, value)| *value).collect();
            let value = self.repeated(&self.property(schema, name), &texts);
            object.insert(name.clone(), value);
        }
        Value::Object(object)
    }

    /// The schema of a property of an object.
    pub fn property(self, schema: &Value, name: &str) -> Value {
        let flat = self.arm(schema, "object");
        let others = || flat.keywords.get("additionalProperties").filter(|schema| schema.is_object());
        flat.properties.get(name).or_else(others).cloned().unwrap_or(Value::Bool(true))
    }

    /// A schema, or the first of its alternatives that is of a kind.
    pub fn arm(self, schema: &Value, kind: &str) -> Flat {
        let flat = Flat::of(self.document, schema, Direction::Request);
        let arms = flat.unions.iter().flat_map(|union| union.as_object().into_iter().flat_map(Map::values));
        let arms = arms.filter_map(Value::as_array).flatten();
        let found =
            arms.map(|arm| Flat::of(self.document, arm, Direction::Request)).find(|arm| arm.kind() == Some(kind));
        found.unwrap_or(flat)
    }

    /// Whether a schema, or one of its alternatives, is of a kind.
    pub fn takes(self, schema: &Value, kind: &str) -> bool {
        self.arm(schema, kind).kind() == Some(kind)
    }

    /// The first reading that is valid; without any, that of the schema's own kind.
    fn fitting(self, schema: &Value, read: &dyn Fn(&str) -> Option<Value>) -> Option<Value> {
        let flat = Flat::of(self.document, schema, Direction::Request);
        if flat.unions.is_empty() {
            return read(flat.kind().unwrap_or_default());
        }
        let kinds = ["array", "object"].into_iter().filter(|kind| self.takes(schema, kind));
        kinds.filter_map(read).find(|value| is_valid(self.document, schema, Direction::Request, value))
    }
}

/// What is between the items of a style where nothing is percent-encoded.
pub(crate) fn separator(style: Style) -> &'static str {
    match style {
        Style::SpaceDelimited => " ",
        Style::TabDelimited => "\t",
        Style::PipeDelimited => "|",
        _ => ",",
    }
}

/// The characters between the items of a style, in both forms that callers write.
pub(crate) fn separators(style: Style) -> &'static [&'static str] {
    match style {
        Style::SpaceDelimited => &["%20", " "],
        Style::TabDelimited => &["%09", "\t"],
        Style::PipeDelimited => &["|", "%7C", "%7c"],
        _ => &[","],
    }
}

fn split<'t>(text: &'t str, separators: &[&str]) -> Vec<&'t str> {
    let mut pieces = vec![text];
    for separator in separators {
        pieces = pieces.into_iter().flat_map(|piece| piece.split(separator)).collect();
    }
    if text.is_empty() { Vec::new() } else { pieces }
}

fn is_of(value: &Value, kind: Option<&str>) -> bool {
    match kind {
        Some("integer" | "number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        _ => false,
    }
}
