//! The documents in `specs/`, read for their examples.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use openapi_compiler::{Scope, prepare_folder};
use serde_json::{Map, Value};

const METHODS: [&str; 5] = ["get", "put", "post", "patch", "delete"];

/// The documents of one API, with words and corrections in their places.
struct Documents {
    /// All of them as one document.
    whole: Value,
    /// The file of each operation, by path and method. Several files may describe a path.
    files: BTreeMap<(String, &'static str), String>,
}

/// What was read. It takes seconds without optimization, so that all tests share it.
static READ: [(&str, OnceLock<Vec<Operation>>); 2] =
    [("cloud-connected", OnceLock::new()), ("kibana", OnceLock::new())];

/// The operations of `specs/<api>`, sorted by id.
pub fn operations(api: &str) -> &'static [Operation] {
    let (_, read) = READ.iter().find(|(name, _)| *name == api).unwrap_or_else(|| panic!("specs/ has no {api}"));
    read.get_or_init(|| Documents::read(api).operations())
}

/// An operation and its examples.
#[derive(Clone)]
pub struct Operation {
    /// `createAgentPolicy`
    pub id: String,
    /// `fleet.yaml`
    pub document: String,
    /// In upper case.
    pub method: String,
    /// The path with its parameters in braces.
    pub path: String,
    /// What it does, what it needs, and the privileges.
    pub told: String,
    /// The examples of its JSON body.
    pub requests: Vec<Example>,
    /// Its responses, in the order of their statuses.
    pub responses: Vec<Answer>,
}

/// A response. Without examples, it has no JSON body.
#[derive(Clone)]
pub struct Answer {
    pub status: u16,
    pub examples: Vec<Example>,
}

/// A value with the name that the document gives it.
#[derive(Clone)]
pub struct Example {
    pub name: String,
    pub value: Value,
}

/// What an operation says of itself, in words and as data.
fn told(operation: &Value) -> String {
    let privileges = operation.get("x-privileges").map(|privileges| format!("Privileges: {privileges}"));
    let words = ["summary", "description"].into_iter().filter_map(|key| operation[key].as_str());
    words.map(str::to_owned).chain(privileges).collect::<Vec<String>>().join(" ")
}

impl Documents {
    /// Reads the documents of `specs/<api>`.
    fn read(api: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../specs").join(api);
        let prepared = prepare_folder(&folder).unwrap_or_else(|findings| panic!("specs/{api}: {findings:?}"));
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        let paths = entries.map(|entry| entry.expect("the folder is readable").path());
        let documents = paths.filter(|path| is_document(&file_name(path)));
        let mut files = BTreeMap::new();
        for path in documents {
            let document = parse(&path);
            for (route, item) in members(&document["paths"]) {
                let route = without_prefix(route, prepared.scope.as_ref());
                let methods = METHODS.into_iter().filter(|method| item.get(method).is_some());
                files.extend(methods.map(|method| ((route.clone(), method), file_name(&path))));
            }
        }
        Self { whole: prepared.document.root, files }
    }

    /// All operations, sorted by id.
    fn operations(&self) -> Vec<Operation> {
        let mut operations = Vec::new();
        for (path, item) in members(&self.whole["paths"]) {
            for (method, operation) in METHODS.into_iter().filter_map(|method| Some((method, item.get(method)?))) {
                // A correction may give an operation another method.
                let files = || METHODS.into_iter().find_map(|method| self.files.get(&(path.to_owned(), method)));
                let file = self.files.get(&(path.to_owned(), method)).or_else(files);
                let file = file.unwrap_or_else(|| panic!("no file has {method} {path}"));
                operations.push(self.operation(file, method, path, operation));
            }
        }
        operations.sort_by(|one, other| one.id.cmp(&other.id));
        operations
    }

    fn operation(&self, file: &str, method: &str, path: &str, operation: &Value) -> Operation {
        let id = operation["operationId"].as_str().expect("an operation has an id").to_owned();
        let responses = members(&operation["responses"]).filter(|(status, _)| !status.starts_with("x-"));
        Operation {
            requests: self.examples(&id, &operation["requestBody"], true),
            responses: responses
                .map(|(status, response)| Answer {
                    status: match status {
                        // What the document says of every other status: an error.
                        "default" => 500,
                        status => status.parse().unwrap_or_else(|_| panic!("{id}: {status} is not a status")),
                    },
                    examples: self.examples(&id, response, status.starts_with('2')),
                })
                .collect(),
            method: method.to_uppercase(),
            path: path.to_owned(),
            told: told(operation),
            document: file.to_owned(),
            id,
        }
    }

    /// The examples of the JSON content of a request body or a response. Those of errors may be left out.
    fn examples(&self, id: &str, holder: &Value, are_required: bool) -> Vec<Example> {
        let holder = self.resolve(holder);
        let content = &holder["content"]["application/json"];
        let examples = members(&content["examples"])
            .map(|(name, example)| Example { name: name.to_owned(), value: self.resolve(example)["value"].clone() });
        let examples: Vec<Example> = examples.collect();
        let is_missing = are_required && !content.is_null() && examples.is_empty();
        assert!(!is_missing, "{id} has JSON without an example: {holder}");
        examples
    }

    /// Follows `$ref`.
    fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        let Some(reference) = value.get("$ref").and_then(Value::as_str) else { return value };
        let found = self.whole.pointer(reference.trim_start_matches('#'));
        self.resolve(found.unwrap_or_else(|| panic!("{reference} does not exist")))
    }
}

/// Whether a file has operations of its own. Words are about those of another file.
fn is_document(name: &str) -> bool {
    name.ends_with(".yaml") && !name.ends_with(".words.yaml")
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

/// A path that a document writes with the prefix of the scope is one without it.
fn without_prefix(route: &str, scope: Option<&Scope>) -> String {
    let prefixed = scope.and_then(|scope| {
        let (before, _) = scope.prefix.split_once('{')?;
        let (_, rest) = route.strip_prefix(before)?.strip_prefix('{')?.split_once('}')?;
        rest.starts_with('/').then(|| rest.to_owned())
    });
    prefixed.unwrap_or_else(|| route.to_owned())
}
