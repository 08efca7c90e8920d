//! Swagger 2.0 to the forms of OpenAPI 3.0.
//!
//! A file is rewritten as soon as it is read, before references are followed: which parameters are a body decides what an
//! operation is. References keep the words of the file, `#/definitions/Pet`; [`Rewritten`] says where that is now.

mod form;
mod operation;
mod parameter;
mod response;
mod schema;
mod security;
mod servers;

use serde_json::{Map, Value, json};

use crate::diagnostic::Severity;
use crate::document::Rewritten;
use crate::pointer;

/// What the parts of a Swagger document inherit from its root.
#[derive(Clone, Debug, Default)]
pub struct Defaults {
    /// The media types of request bodies.
    consumes: Vec<String>,
    /// The media types of answers.
    produces: Vec<String>,
    /// The schemes of the address, for operations that name others.
    schemes: Vec<String>,
    /// What follows `scheme://` in the address.
    address: Option<String>,
}

/// Something that the reader of a report should know, at a node as it is now.
#[derive(Clone, Debug)]
pub struct Found {
    pub severity: Severity,
    pub pointer: String,
    pub message: String,
    pub help: &'static str,
}

/// What was done to a file.
#[derive(Clone, Debug, Default)]
pub struct Lowered {
    /// Whether anything was; what is new is not in order yet.
    pub is_rewritten: bool,
    pub rewritten: Rewritten,
    pub found: Vec<Found>,
    /// What files without a version of their own inherit.
    pub defaults: Defaults,
}

/// Whether a file says that it follows Swagger 2.0.
pub fn is_20(root: &Value) -> bool {
    match root.get("swagger") {
        Some(Value::String(version)) => version.trim().starts_with("2."),
        // `swagger: 2.0` is a number in YAML.
        Some(Value::Number(version)) => version.as_f64() == Some(2.0),
        _ => false,
    }
}

/// Rewrites a document that follows Swagger 2.0.
pub fn document(root: &mut Value) -> Lowered {
    let Value::Object(root) = root else { return Lowered::default() };
    let mut lower = Lower::new(root, Defaults::default());
    lower.defaults = lower.read_defaults(root);
    if root.get("swagger").is_some_and(Value::is_number) {
        lower.found(Severity::Repair, "/swagger", "the version is a number", "write `swagger: \"2.0\"`");
    }
    root.shift_remove("swagger");
    root.insert("openapi".to_owned(), json!("3.0.3"));
    lower.rewritten.record("/openapi", "/swagger");
    lower.servers(root);
    lower.sections(root);
    lower.paths(root);
    lower.finish(root)
}

/// Rewrites a file without a version that a Swagger document refers to: one with sections of its own, or a path item.
pub fn fragment(root: &mut Value, defaults: &Defaults) -> Option<Lowered> {
    let object = root.as_object_mut()?;
    // A file of JSON Schema may have `definitions`, too.
    let is_schema = SCHEMA.iter().any(|key| object.contains_key(*key));
    let has_sections = SECTIONS.iter().any(|(section, _)| object.get(*section).is_some_and(Value::is_object));
    let has_operations = object.keys().any(|key| operation::is_method(key));
    let mut lower = Lower::new(object, defaults.clone());
    if has_operations {
        lower.path_item(object, "");
    } else if has_sections && !is_schema {
        lower.sections(object);
        lower.paths(object);
    } else {
        match is_schema {
            true => schema::lower_file(root, "", &mut lower.found),
            // Schemas by their names, and whatever else is referred to.
            false => object.iter_mut().filter(|(_, node)| is_schema_alone(node)).for_each(|(name, node)| {
                schema::lower_file(node, &pointer::push("", name), &mut lower.found);
            }),
        }
        return Some(Lowered { found: lower.found, defaults: lower.defaults, ..Lowered::default() });
    }
    Some(lower.finish(object))
}

/// Keys of a schema that nothing else has but parameters.
const SCHEMA: [&str; 4] = ["type", "properties", "allOf", "$schema"];

fn is_schema_alone(node: &Value) -> bool {
    node.get("in").is_none() && SCHEMA.iter().any(|key| node.get(key).is_some())
}

/// The sections of reusable parts, and what they are called among the components.
const SECTIONS: [(&str, &str); 4] = [
    ("definitions", "schemas"),
    ("parameters", "parameters"),
    ("responses", "responses"),
    ("securityDefinitions", "securitySchemes"),
];

/// A rewrite in progress.
struct Lower {
    defaults: Defaults,
    /// The parameters that the file shares, as it has them.
    parameters: Map<String, Value>,
    rewritten: Rewritten,
    found: Vec<Found>,
}

impl Lower {
    fn new(root: &Map<String, Value>, defaults: Defaults) -> Self {
        let parameters = root.get("parameters").and_then(Value::as_object).cloned().unwrap_or_default();
        Self { defaults, parameters, rewritten: Rewritten::default(), found: Vec::new() }
    }

    fn found(&mut self, severity: Severity, pointer: &str, message: impl Into<String>, help: &'static str) {
        self.found.push(Found { severity, pointer: pointer.to_owned(), message: message.into(), help });
    }

    fn read_defaults(&self, root: &mut Map<String, Value>) -> Defaults {
        Defaults {
            consumes: texts(root.shift_remove("consumes")),
            produces: texts(root.shift_remove("produces")),
            schemes: texts(root.shift_remove("schemes")),
            address: None,
        }
    }

    /// Moves the sections of reusable parts to the components.
    fn sections(&mut self, root: &mut Map<String, Value>) {
        let mut components = Map::new();
        for (section, name) in SECTIONS {
            let Some(Value::Object(mut entries)) = root.shift_remove(section) else { continue };
            let (old, now) = (pointer::push("", section), pointer::join("", &["components", name]));
            self.rewritten.record(&now, &old);
            // Bodies and forms become a part of the operations that mention them.
            if section == "parameters" {
                entries.retain(|_, parameter| parameter::place(parameter).is_none_or(parameter::is_on_the_line));
            }
            for (entry, node) in entries.iter_mut().filter_map(|(entry, node)| Some((entry, node.as_object_mut()?))) {
                let (old, now) = (pointer::push(&old, entry), pointer::push(&now, entry));
                match section {
                    "parameters" => self.parameter(node, &now, &old),
                    "responses" => {
                        let produces = self.defaults.produces.clone();
                        self.response(node, &now, &old, &produces);
                    }
                    "securityDefinitions" => self.security_scheme(node, &now),
                    _ => {}
                }
            }
            components.insert(name.to_owned(), Value::Object(entries));
        }
        if !components.is_empty() {
            root.insert("components".to_owned(), Value::Object(components));
        }
    }

    fn paths(&mut self, root: &mut Map<String, Value>) {
        let Some(Value::Object(paths)) = root.get_mut("paths") else { return };
        for (path, item) in paths.iter_mut().filter(|(path, _)| !path.starts_with("x-")) {
            if let Value::Object(item) = item {
                self.path_item(item, &pointer::join("", &["paths", path]));
            }
        }
    }

    /// What is left to do when everything has its place: schemas.
    fn finish(mut self, root: &mut Map<String, Value>) -> Lowered {
        schema::lower(root, &mut self.found);
        Lowered { is_rewritten: true, rewritten: self.rewritten, found: self.found, defaults: self.defaults }
    }
}

/// The texts of a list, each once. A single text is a list of one.
fn texts(list: Option<Value>) -> Vec<String> {
    let list = match list {
        Some(Value::Array(list)) => list,
        Some(text @ Value::String(_)) => vec![text],
        _ => Vec::new(),
    };
    let mut texts: Vec<String> = Vec::new();
    for text in list.iter().filter_map(Value::as_str) {
        if !texts.iter().any(|known| known == text) {
            texts.push(text.to_owned());
        }
    }
    texts
}
