//! Bodies: one parameter that is the body, or parameters that are the fields of a form.

use openapi_terms::FORM;
use serde_json::{Map, Value, json};

use super::Lower;
use super::parameter::{Separator, is_list, separator, take_schema};
use crate::diagnostic::Severity;
use crate::later::{OTHER_STYLE, STYLED_PART};
use crate::pointer;

const MULTIPART: &str = "multipart/form-data";

/// A parameter that becomes a part of a body, and where the file has it.
#[derive(Clone)]
pub(super) struct Part {
    pub parameter: Map<String, Value>,
    pub old: String,
}

fn is_form(media_type: &str) -> bool {
    media_type.starts_with(MULTIPART) || media_type.starts_with(FORM)
}

impl Lower {
    /// The request body that a parameter is.
    pub(super) fn body(&mut self, part: Part, consumes: &[String], now: &str) -> Value {
        let Part { parameter: mut body, old } = part;
        self.rewritten.record(now, &old);
        let schema = body.shift_remove("schema").unwrap_or_else(|| json!({}));
        ["in", "name"].iter().for_each(|key| {
            body.shift_remove(*key);
        });
        let mut media_types: Vec<&str> = consumes.iter().map(String::as_str).filter(|name| !is_form(name)).collect();
        if media_types.is_empty() {
            media_types.push("application/json");
        }
        let mut content = Map::new();
        for name in media_types {
            let at = pointer::join(now, &["content", name, "schema"]);
            self.rewritten.record(&at, &pointer::push(&old, "schema"));
            content.insert(name.to_owned(), json!({ "schema": schema }));
        }
        body.insert("content".to_owned(), Value::Object(content));
        Value::Object(body)
    }

    /// The request body that the fields of a form are.
    pub(super) fn form(&mut self, fields: Vec<Part>, consumes: &[String], now: &str) -> Value {
        let has_file = fields.iter().any(|field| field.parameter.get("type").is_some_and(|ty| ty == "file"));
        let mut media_types: Vec<&str> = consumes.iter().map(String::as_str).filter(|name| is_form(name)).collect();
        // A file cannot be written into an address.
        media_types.retain(|name| !has_file || name.starts_with(MULTIPART));
        if media_types.is_empty() {
            let sent = if has_file { MULTIPART } else { FORM };
            if let Some(field) = fields.first().filter(|_| !consumes.is_empty()) {
                let message = format!("fields of a form are sent as `{sent}`, which `consumes` does not list");
                self.found(Severity::Repair, &field.old, message, "list it in `consumes`, or describe a body");
            }
            media_types.push(sent);
        }
        if let Some(field) = fields.first() {
            self.rewritten.record(now, &field.old);
        }
        let is_required = |field: &Part| field.parameter.get("required") == Some(&Value::Bool(true));
        let required = fields.iter().any(is_required);
        let mut content = Map::new();
        for name in media_types {
            let at = pointer::join(now, &["content", name]);
            content.insert(name.to_owned(), self.media_type(&fields, name.starts_with(MULTIPART), &at));
        }
        json!({ "content": content, "required": required })
    }

    fn media_type(&mut self, fields: &[Part], is_multipart: bool, now: &str) -> Value {
        let (mut properties, mut required, mut encoding) = (Map::new(), Vec::new(), Map::new());
        for Part { parameter, old } in fields {
            let mut field = parameter.clone();
            let Some(name) = field.get("name").and_then(Value::as_str).map(str::to_owned) else { continue };
            let at = pointer::join(now, &["schema", "properties", &name]);
            self.rewritten.record(&at, old);
            if field.get("required") == Some(&Value::Bool(true)) {
                required.push(name.clone());
            }
            let format = field.shift_remove("collectionFormat");
            let mut schema = take_schema(&mut field);
            schema.extend(field.shift_remove("description").map(|text| ("description".to_owned(), text)));
            if is_list(&schema) {
                self.flatten_items(&mut schema, &at);
                match separator(format.as_ref(), true) {
                    // 3.0 sends the items of a list as parts of their own.
                    Some(Separator { explode: true, .. }) => {}
                    Some(Separator { style, other, .. }) => {
                        let mut own = json!({ "style": style, "explode": false });
                        if let Value::Object(own) = &mut own {
                            own.extend(is_multipart.then(|| (STYLED_PART.to_owned(), json!(true))));
                            own.extend(other.map(|other| (OTHER_STYLE.to_owned(), json!(other))));
                        }
                        encoding.insert(name.clone(), own);
                    }
                    None => schema = self.text_of_list(schema, format.as_ref(), true, &at),
                }
            }
            schema.extend(field.into_iter().filter(|(key, _)| key.starts_with("x-")));
            properties.insert(name, Value::Object(schema));
        }
        let mut schema = json!({ "type": "object", "properties": properties });
        if let Value::Object(schema) = &mut schema
            && !required.is_empty()
        {
            schema.insert("required".to_owned(), json!(required));
        }
        match encoding.is_empty() {
            true => json!({ "schema": schema }),
            false => json!({ "schema": schema, "encoding": encoding }),
        }
    }
}
