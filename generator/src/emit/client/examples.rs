//! The examples of the document's answers, which the transport for tests answers with.
//!
//! They are in a file of JSON, with a line for each operation: `"getPet": {"200": ["application/json", {"name": "Rex"}]}`. Only
//! the feature `mock` reads it.

use std::collections::BTreeMap;

use openapi_terms::extension::GENERATED;
use openapi_terms::{Status, codec};
use serde_json::{Map, Value, json};

use crate::document::{operation_at, resolved};
use crate::ir::Api;

/// The path of the examples in the client crate.
pub const EXAMPLES: &str = "src/examples.json";

/// The status of an answer that is documented for any: of a success, and of an error where other answers are successes.
const USUAL: [u16; 2] = [200, 500];

/// Whether the client carries examples: the document has some of answers.
pub fn has_examples(api: &Api) -> bool {
    api.examples.iter().any(|example| example.origin.contains("/responses/") && example.origin.contains("/content/"))
}

/// The answers that a document shows, as JSON, by the pointers of their operations.
pub type Answers = BTreeMap<String, String>;

/// Adds the answers of a path's operations. References lead into `root`.
pub fn add_answers(root: &Value, path: &str, item: &Value, found: &mut Answers) {
    for (method, operation) in openapi_terms::operations(item) {
        let responses = operation.get("responses").and_then(Value::as_object);
        let mut answers: BTreeMap<u16, Value> = BTreeMap::new();
        let mut all: Vec<(Status, &Value)> = responses
            .into_iter()
            .flatten()
            .filter_map(|(key, response)| Some((Status::of_key(key)?, response)))
            .collect();
        all.sort_by_key(|(status, _)| *status);
        let has_success = all.iter().any(|(status, _)| status.is_success());
        for (status, response) in all {
            let status = match status {
                Status::Code(code) => code,
                Status::Class(class) => u16::from(class) * 100,
                Status::Default => USUAL[usize::from(has_success)],
            };
            if let Some((media_type, value)) = of_response(root, response) {
                answers.entry(status).or_insert_with(|| json!([media_type, value]));
            }
        }
        if !answers.is_empty() {
            let answers: Map<String, Value> =
                answers.into_iter().map(|(code, value)| (code.to_string(), value)).collect();
            found.insert(operation_at(path, &method), Value::Object(answers).to_string());
        }
    }
}

/// The text of the file. Like every generated file, it says that it is generated.
pub fn examples(answers: &Answers, api: &Api, header: &str) -> String {
    let answers = api.documented().filter_map(|operation| Some((&operation.id, answers.get(&operation.origin)?)));
    let lines: BTreeMap<&String, &String> = answers.collect();
    let lines = lines.iter().map(|(id, answers)| format!(",\n  {}: {answers}", Value::from(id.as_str())));
    format!("{{\n  \"{GENERATED}\": {}{}\n}}\n", Value::from(header), lines.collect::<String>())
}

/// The first example of a response, with its media type: of the one that the client prefers.
fn of_response<'d>(root: &'d Value, response: &'d Value) -> Option<(&'d str, &'d Value)> {
    let content = resolved(root, response).1.get("content")?.as_object()?;
    let shown = content.iter().filter_map(|(name, media_type)| {
        let own = media_type.get("example");
        let mut named = media_type.get("examples").and_then(Value::as_object).into_iter().flatten();
        let value = own.or_else(|| named.find_map(|(_, example)| resolved(root, example).1.get("value")))?;
        Some((name.as_str(), value))
    });
    shown.min_by_key(|(name, _)| codec(name))
}
