//! Answers.

use serde_json::{Map, Value, json};

use super::Lower;
use crate::pointer;

impl Lower {
    /// Rewrites an answer, whose media types are those of its operation.
    pub(super) fn response(&mut self, response: &mut Map<String, Value>, now: &str, old: &str, produces: &[String]) {
        if response.contains_key("$ref") {
            return;
        }
        if let Some(Value::Object(headers)) = response.get_mut("headers") {
            for (name, header) in headers.iter_mut().filter_map(|(name, header)| Some((name, header.as_object_mut()?)))
            {
                let below = |at: &str| pointer::join(at, &["headers", name]);
                self.parameter(header, &below(now), &below(old));
            }
        }
        let schema = response.shift_remove("schema");
        let mut examples = match response.shift_remove("examples") {
            Some(Value::Object(examples)) => examples,
            _ => Map::new(),
        };
        if schema.is_none() && examples.is_empty() {
            return;
        }
        let is_file = schema.as_ref().and_then(|schema| schema.get("type")).is_some_and(|ty| ty == "file");
        let mut media_types = produces.to_vec();
        media_types.extend(examples.keys().filter(|name| !produces.contains(name)).cloned());
        if media_types.is_empty() {
            media_types.push(if is_file { "application/octet-stream" } else { "application/json" }.to_owned());
        }
        let mut content = Map::new();
        for name in media_types {
            let mut media_type = Map::new();
            media_type.insert("schema".to_owned(), schema.clone().unwrap_or_else(|| json!({})));
            media_type.extend(examples.shift_remove(&name).map(|example| ("example".to_owned(), example)));
            let at = pointer::join(now, &["content", &name]);
            self.rewritten.record(&pointer::push(&at, "schema"), &pointer::push(old, "schema"));
            self.rewritten.record(&pointer::push(&at, "example"), &pointer::join(old, &["examples", &name]));
            content.insert(name, Value::Object(media_type));
        }
        response.insert("content".to_owned(), Value::Object(content));
    }
}
