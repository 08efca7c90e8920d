//! Documents as Prism can play them.
//!
//! Prism takes every part of a multipart body as text, refuses the characters of JSON and of files in parts that have an
//! `encoding`, and writes no sequence of JSON values or events. It still routes such calls, checks the rest of them, and answers with
//! the examples.

use serde_json::{Map, Value, json};

/// The same document, with parts that are text, and with sequences written out.
pub(super) fn playable(document: Value) -> Value {
    let schemas = document.pointer("/components/schemas").cloned().unwrap_or_default();
    let mut document = document;
    rewrite(&mut document, &schemas);
    document
}

fn rewrite(node: &mut Value, schemas: &Value) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, schemas)),
        Value::Object(object) => {
            if let Some(Value::Object(content)) = object.get_mut("content") {
                content.iter_mut().for_each(|(name, media_type)| rewrite_content(name, media_type, schemas));
            }
            object.values_mut().for_each(|value| rewrite(value, schemas));
        }
        _ => {}
    }
}

fn rewrite_content(name: &str, media_type: &mut Value, schemas: &Value) {
    let Some(media_type) = media_type.as_object_mut() else { return };
    if name == "multipart/form-data" {
        media_type.remove("encoding");
        if let Some(schema) = media_type.get_mut("schema") {
            *schema = form_of_texts(schema, schemas);
        }
    }
    let is_sequence = ["ndjson", "jsonl", "jsonlines", "json-seq"].iter().any(|end| name.ends_with(end));
    if is_sequence {
        write_out(media_type, |item| format!("{item}\n"));
    } else if name == "text/event-stream" {
        write_out(media_type, event);
    }
}

/// The schema of a form whose properties are texts.
fn form_of_texts(schema: &Value, schemas: &Value) -> Value {
    let target = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/components/schemas/"));
    let mut form = target.and_then(|name| schemas.get(name)).unwrap_or(schema).clone();
    if let Some(Value::Object(properties)) = form.get_mut("properties") {
        properties.values_mut().for_each(|property| *property = json!({ "type": "string" }));
    }
    form
}

/// Examples of a sequence as the text that is sent.
fn write_out(media_type: &mut Map<String, Value>, written: fn(&Value) -> String) {
    let write = |value: &mut Value| {
        if let Value::Array(items) = value {
            *value = Value::String(items.iter().map(written).collect());
        }
    };
    media_type.get_mut("example").into_iter().for_each(write);
    if let Some(Value::Object(examples)) = media_type.get_mut("examples") {
        examples.values_mut().filter_map(|example| example.get_mut("value")).for_each(write);
    }
}

/// An event as a stream has it: with the fields of the example, or else with the example as its data.
fn event(item: &Value) -> String {
    let is_field = |name: &String| ["event", "data", "id", "retry"].contains(&name.as_str());
    let fields = item.as_object().filter(|fields| fields.contains_key("data") && fields.keys().all(is_field));
    let Some(fields) = fields else { return format!("data: {item}\n\n") };
    let line = |(name, value): (&String, &Value)| match value {
        Value::String(text) if name != "data" => format!("{name}: {text}\n"),
        value => format!("{name}: {value}\n"),
    };
    let lines: String = fields.iter().map(line).collect();
    lines + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_texts_and_sequences_are_lines() {
        let document = json!({
            "components": { "schemas": { "Form": {
                "type": "object", "required": ["file"],
                "properties": { "file": { "type": "string", "format": "binary" }, "options": { "type": "object" } },
            } } },
            "paths": { "/files": { "post": {
                "requestBody": { "content": { "multipart/form-data": {
                    "schema": { "$ref": "#/components/schemas/Form" },
                    "encoding": { "options": { "contentType": "application/json" } },
                } } },
                "responses": { "200": { "content": { "application/x-ndjson": {
                    "schema": { "type": "object" }, "examples": { "two": { "value": [{ "id": 1 }, { "id": 2 }] } },
                } } } },
            } } },
        });
        let operation = &playable(document)["paths"]["/files"]["post"];
        let form = json!({ "schema": {
            "type": "object", "required": ["file"],
            "properties": { "file": { "type": "string" }, "options": { "type": "string" } },
        } });
        assert_eq!(operation["requestBody"]["content"]["multipart/form-data"], form);
        let examples = operation.pointer("/responses/200/content/application~1x-ndjson/examples/two/value");
        assert_eq!(examples, Some(&json!("{\"id\":1}\n{\"id\":2}\n")));
    }

    #[test]
    fn events_are_lines() {
        let stream = |item: Value| {
            let content = json!({ "text/event-stream": { "example": [item] } });
            playable(json!({ "content": content })).pointer("/content/text~1event-stream/example").cloned()
        };
        let whole = stream(json!({ "data": { "text": "a" }, "event": "answer" }));
        assert_eq!(whole, Some(json!("data: {\"text\":\"a\"}\nevent: answer\n\n")));
        assert_eq!(
            stream(json!({ "data": 2, "id": 1, "more": 3 })),
            Some(json!("data: {\"data\":2,\"id\":1,\"more\":3}\n\n"))
        );
    }
}
