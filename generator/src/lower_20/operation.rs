//! Path items and operations.

use openapi_terms::Method;
use serde_json::{Map, Value};

use super::form::Part;
use super::{Lower, parameter, texts};
use crate::diagnostic::Severity;
use crate::document::local_reference;
use crate::pointer;

/// Whether a key of a path item is an operation.
pub(super) fn is_method(key: &str) -> bool {
    Method::of_key(key).is_some()
}

/// The parameters of a list, sorted by what each becomes.
#[derive(Clone, Default)]
struct Sorted {
    /// What stays a parameter.
    line: Vec<Value>,
    body: Option<Part>,
    form: Vec<Part>,
}

impl Lower {
    pub(super) fn path_item(&mut self, item: &mut Map<String, Value>, at: &str) {
        let mut shared = self.parameters_of(item, at);
        if !shared.line.is_empty() {
            item.insert("parameters".to_owned(), Value::Array(std::mem::take(&mut shared.line)));
        }
        for (method, operation) in item.iter_mut().filter(|(key, _)| is_method(key)) {
            if let Value::Object(operation) = operation {
                self.operation(operation, &pointer::push(at, method), &shared);
            }
        }
    }

    fn operation(&mut self, operation: &mut Map<String, Value>, at: &str, shared: &Sorted) {
        let mut media_types = |key: &str, default: &[String]| match operation.shift_remove(key) {
            None => default.to_vec(),
            own => texts(own),
        };
        let consumes = media_types("consumes", &self.defaults.consumes);
        let produces = media_types("produces", &self.defaults.produces);
        self.servers_of_operation(operation);
        let Sorted { line, body, mut form } = self.parameters_of(operation, at);
        if !line.is_empty() {
            operation.insert("parameters".to_owned(), Value::Array(line));
        }
        let is_new = |field: &&Part| form.iter().all(|own| own.parameter.get("name") != field.parameter.get("name"));
        let inherited: Vec<Part> = shared.form.iter().filter(is_new).cloned().collect();
        form.extend(inherited);
        let now = pointer::push(at, "requestBody");
        match body.or_else(|| shared.body.clone()) {
            Some(body) => {
                if !form.is_empty() {
                    let message = "an operation has a body and fields of a form; the fields are left out";
                    self.found(Severity::Degradation, at, message, "keep one of the two");
                }
                let body = self.body(body, &consumes, &now);
                operation.insert("requestBody".to_owned(), body);
            }
            None if !form.is_empty() => {
                let form = self.form(form, &consumes, &now);
                operation.insert("requestBody".to_owned(), form);
            }
            None => {}
        }
        if let Some(Value::Object(responses)) = operation.get_mut("responses") {
            for (status, response) in responses.iter_mut().filter(|(status, _)| !status.starts_with("x-")) {
                if let Value::Object(response) = response {
                    let at = pointer::join(at, &["responses", status]);
                    self.response(response, &at, &at, &produces);
                }
            }
        }
    }

    /// Takes the parameters of a path item or an operation, sorted.
    fn parameters_of(&mut self, node: &mut Map<String, Value>, at: &str) -> Sorted {
        let mut sorted = Sorted::default();
        let Some(Value::Array(parameters)) = node.shift_remove("parameters") else { return sorted };
        for (index, mut parameter) in parameters.into_iter().enumerate() {
            let old = pointer::join(at, &["parameters", &index.to_string()]);
            let shared = self.shared(&parameter);
            let place = parameter::place(shared.as_ref().map_or(&parameter, |(shared, _)| shared));
            match place.unwrap_or_default() {
                "body" | "formData" => {
                    let is_body = place == Some("body");
                    let (parameter, old) = shared.unwrap_or((parameter, old));
                    let Value::Object(parameter) = parameter else { continue };
                    let part = Part { parameter, old };
                    if !is_body {
                        sorted.form.push(part);
                    } else if sorted.body.replace(part).is_some() {
                        let message = "an operation has two bodies; the last one counts";
                        self.found(Severity::Degradation, at, message, "keep one of them");
                    }
                }
                _ => {
                    let now = pointer::join(at, &["parameters", &sorted.line.len().to_string()]);
                    if let Value::Object(parameter) = &mut parameter {
                        self.parameter(parameter, &now, &old);
                    }
                    sorted.line.push(parameter);
                }
            }
        }
        sorted
    }

    /// The shared parameter that a reference leads to, and where it is.
    fn shared(&self, parameter: &Value) -> Option<(Value, String)> {
        let reference = local_reference(parameter)?;
        let name = pointer::unescape(reference.strip_prefix("/parameters/")?);
        Some((self.parameters.get(&name)?.clone(), reference.to_owned()))
    }
}
