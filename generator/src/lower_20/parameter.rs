//! Parameters that are neither a body nor a part of one.

use openapi_terms::extension;
use serde_json::{Map, Value, json};

use super::Lower;
use crate::diagnostic::Severity;
use crate::later::OTHER_STYLE;
use crate::pointer;

/// What 2.0 writes at a parameter and 3.0 in its schema.
const SCHEMA: [&str; 18] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
    extension::NULLABLE,
    "x-ms-enum",
];

/// Where a parameter is sent. A reference does not say.
pub(super) fn place(parameter: &Value) -> Option<&str> {
    parameter.get("in")?.as_str()
}

/// Whether a place is the address or the head of a request.
pub(super) fn is_on_the_line(place: &str) -> bool {
    !matches!(place, "body" | "formData")
}

impl Lower {
    /// Rewrites a parameter, or a header of an answer.
    pub(super) fn parameter(&mut self, parameter: &mut Map<String, Value>, now: &str, old: &str) {
        self.rewritten.record(now, old);
        if parameter.contains_key("$ref") || parameter.contains_key("schema") {
            return;
        }
        let is_query = parameter.get("in").is_some_and(|place| place == "query");
        let format = parameter.shift_remove("collectionFormat");
        let mut schema = take_schema(parameter);
        if schema.get("type").is_some_and(|ty| ty == "file") {
            let message = "a file can only be sent in a form; this one is a text";
            self.found(Severity::Degradation, now, message, "write `in: formData`");
            schema.insert("type".to_owned(), json!("string"));
        }
        if is_list(&schema) {
            self.flatten_items(&mut schema, now);
            match separator(format.as_ref(), is_query) {
                Some(Separator { style, explode, other }) => {
                    if is_query {
                        parameter.insert("style".to_owned(), json!(style));
                        parameter.insert("explode".to_owned(), json!(explode));
                    }
                    parameter.extend(other.map(|other| (OTHER_STYLE.to_owned(), json!(other))));
                }
                None => schema = self.text_of_list(schema, format.as_ref(), is_query, now),
            }
            if !is_query && format.is_some_and(|format| format == "multi") {
                let message = "`collectionFormat: multi` repeats a name, which only queries and forms can; commas separate the items";
                self.found(Severity::Repair, now, message.to_owned(), "write `collectionFormat: csv`");
            }
        }
        if let Some(example) = parameter.shift_remove("x-example") {
            parameter.entry("example").or_insert(example);
        }
        parameter.insert("schema".to_owned(), Value::Object(schema));
        self.rewritten.record(&pointer::push(now, "schema"), old);
    }

    /// A list whose items are separated by what 3.0 does not know is the text that the caller writes.
    pub(super) fn text_of_list(
        &mut self,
        mut schema: Map<String, Value>,
        format: Option<&Value>,
        may_repeat: bool,
        now: &str,
    ) -> Map<String, Value> {
        let format = format.and_then(Value::as_str).unwrap_or("csv");
        let message = format!(
            "a list with `collectionFormat: {format}` cannot be expressed here; it is a string, whose items are not told apart"
        );
        let help = match may_repeat {
            true => "write `collectionFormat: multi`, if the server takes that",
            false => "write `collectionFormat: csv`, if the server takes that",
        };
        self.found(Severity::Degradation, now, message, help);
        schema.retain(|key, _| key == "description" || key.starts_with("x-"));
        schema.insert("type".to_owned(), json!("string"));
        schema
    }

    /// Items of a list that are lists have separators of their own, and nothing of 3.0 says so: each is a text, which the caller
    /// writes with its own separators. As a type of their own they would need a style within a style in every place, for what
    /// hardly any server reads.
    pub(super) fn flatten_items(&mut self, schema: &mut Map<String, Value>, now: &str) {
        let Some(items) = schema.get_mut("items").filter(|items| items.get("type").is_some_and(|ty| ty == "array"))
        else {
            return;
        };
        let format = items.get("collectionFormat").and_then(Value::as_str).unwrap_or("csv").to_owned();
        *items = json!({ "type": "string" });
        let message = format!(
            "the items are lists with `collectionFormat: {format}`, which cannot be expressed inside of another list; each is a \
             string, whose items are not told apart"
        );
        self.found(Severity::Degradation, now, message, "write a body of JSON, if the server takes that");
    }
}

/// Takes what belongs to the schema of a parameter out of it.
pub(super) fn take_schema(parameter: &mut Map<String, Value>) -> Map<String, Value> {
    SCHEMA.iter().filter_map(|key| Some(((*key).to_owned(), parameter.shift_remove(*key)?))).collect()
}

pub(super) fn is_list(schema: &Map<String, Value>) -> bool {
    schema.get("type").is_some_and(|ty| ty == "array")
}

/// How 3.0 writes what separates the items of a list.
pub(super) struct Separator {
    pub style: &'static str,
    pub explode: bool,
    /// What 2.0 calls it, where no style is it. The style is what readers of 3.0 take it for.
    pub other: Option<&'static str>,
}

/// How 3.0 writes what separates the items of a list, if 2.0 has such a format.
pub(super) fn separator(format: Option<&Value>, is_query: bool) -> Option<Separator> {
    let style = |style, explode| Some(Separator { style, explode, other: None });
    let usual = if is_query { "form" } else { "simple" };
    let other = |other| Some(Separator { style: usual, explode: false, other: Some(other) });
    match (format.and_then(Value::as_str).unwrap_or("csv"), is_query) {
        ("csv", _) => style(usual, false),
        ("multi", true) => style(usual, true),
        // Only queries and forms repeat a name.
        ("multi", false) => style(usual, false),
        ("ssv", true) => style("spaceDelimited", false),
        ("pipes", true) => style("pipeDelimited", false),
        ("ssv", false) => other("ssv"),
        ("pipes", false) => other("pipes"),
        ("tsv", _) => other("tsv"),
        _ => None,
    }
}
