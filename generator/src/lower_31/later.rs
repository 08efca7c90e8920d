//! OpenAPI 3.2 to the forms of 3.0.
//!
//! A query string as a whole, tags that are part of others, and examples as data and as text. What has no form in 3.0 is left,
//! and reported as any other key that is not known.

use serde_json::{Map, Value, json};

/// Lets a parameter that is the whole query string be an object whose properties are parameters, which is how a form is
/// written. Any other text stays as it is, and is reported as a parameter without a known place.
pub(super) fn lower_parameter(parameter: &mut Map<String, Value>) {
    const FORM: &str = "application/x-www-form-urlencoded";
    if parameter.get("in").is_none_or(|place| place != "querystring") {
        return;
    }
    let schema = parameter.get("content").and_then(|content| content.get(FORM)?.get("schema")).cloned();
    if let Some(schema) = schema {
        parameter.shift_remove("content");
        parameter.extend([
            ("in".to_owned(), json!("query")),
            ("style".to_owned(), json!("form")),
            ("explode".to_owned(), json!(true)),
            ("schema".to_owned(), schema),
        ]);
    }
}

/// Tags have a summary next to their description, and may be part of another one.
pub(super) fn lower_tag(tag: &mut Map<String, Value>) {
    let summary = tag.shift_remove("summary");
    let parent = tag.shift_remove("parent");
    tag.shift_remove("kind");
    let text = |value: Option<&Value>| value.and_then(Value::as_str).map(str::trim).map(str::to_owned);
    let parent = text(parent.as_ref()).map(|parent| format!("Part of `{parent}`."));
    let said: Vec<String> =
        [text(summary.as_ref()), text(tag.get("description")), parent].into_iter().flatten().collect();
    if !said.is_empty() {
        tag.insert("description".to_owned(), json!(said.join("\n\n")));
    }
}

/// Examples say what they are as data, as text, or both.
pub(super) fn lower_example(example: &mut Map<String, Value>) {
    let data = example.shift_remove("dataValue");
    let text = example.shift_remove("serializedValue");
    let read = |text: Value| match &text {
        Value::String(json) => serde_json::from_str(json).unwrap_or(text),
        _ => text,
    };
    if let Some(value) = data.or_else(|| text.map(read)) {
        example.entry("value").or_insert(value);
    }
}
