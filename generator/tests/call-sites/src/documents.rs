//! The documents in `specs/`, read for their examples.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

/// The documents of one API, by file name.
pub struct Documents(BTreeMap<String, Value>);

/// An operation and its examples.
pub struct Operation {
    /// `createAgentPolicy`
    pub id: String,
    /// `fleet.yaml`
    pub document: String,
    /// In upper case.
    pub method: String,
    /// The path with its parameters in braces.
    pub path: String,
    /// The examples of its JSON body.
    pub requests: Vec<Example>,
    /// Its responses, in the order of their statuses.
    pub responses: Vec<Answer>,
}

/// A response. Without examples, it has no JSON body.
pub struct Answer {
    pub status: u16,
    pub examples: Vec<Example>,
}

/// A value with the name that the document gives it.
pub struct Example {
    pub name: String,
    pub value: Value,
}

impl Documents {
    /// Reads the documents of `specs/<api>`.
    pub fn read(api: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../specs").join(api);
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let paths = entries.map(|entry| entry.expect("the folder is readable").path());
        let documents = paths.filter(|path| path.extension().is_some_and(|extension| extension == "yaml"));
        Self(documents.map(|path| (file_name(&path), parse(&path))).collect())
    }

    /// All operations, sorted by id.
    pub fn operations(&self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (file, document) in &self.0 {
            for (path, item) in members(&document["paths"]) {
                let methods = METHODS.iter().filter_map(|method| Some((method, item.get(method)?)));
                operations.extend(methods.map(|(method, operation)| self.operation(file, method, path, operation)));
            }
        }
        operations.sort_by(|one, other| one.id.cmp(&other.id));
        operations
    }

    fn operation(&self, file: &str, method: &str, path: &str, operation: &Value) -> Operation {
        let id = operation["operationId"].as_str().expect("an operation has an id").to_owned();
        let responses = members(&operation["responses"]).filter(|(status, _)| !status.starts_with("x-"));
        Operation {
            requests: self.examples(file, &operation["requestBody"]),
            responses: responses
                .map(|(status, response)| Answer {
                    status: status.parse().unwrap_or_else(|_| panic!("{id}: {status} is not a status")),
                    examples: self.examples(file, response),
                })
                .collect(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            document: file.to_owned(),
            id,
        }
    }

    /// The examples of the JSON content of a request body or a response.
    fn examples(&self, file: &str, holder: &Value) -> Vec<Example> {
        let (file, holder) = self.resolve(file, holder);
        let content = &holder["content"]["application/json"];
        let examples = members(&content["examples"]).map(|(name, example)| {
            let (_, example) = self.resolve(file, example);
            Example { name: name.to_owned(), value: example["value"].clone() }
        });
        let examples: Vec<Example> = examples.collect();
        assert!(content.is_null() || !examples.is_empty(), "JSON without an example in {file}: {holder}");
        examples
    }

    /// Follows `$ref`.
    fn resolve<'a>(&'a self, file: &'a str, value: &'a Value) -> (&'a str, &'a Value) {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else {
            return (file, value);
        };
        let (target, pointer) = reference.split_once('#').expect("a reference has a fragment");
        let target = if target.is_empty() { file } else { target };
        let found = self.0.get(target).and_then(|document| document.pointer(pointer));
        self.resolve(target, found.unwrap_or_else(|| panic!("{file}: {reference} does not exist")))
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn parse(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flat_map(Map::iter).map(|(name, value)| (name.as_str(), value))
}
