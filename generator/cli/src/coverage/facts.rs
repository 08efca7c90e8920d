//! A document as a list of facts.

use std::collections::{BTreeMap, BTreeSet};

use openapi_terms::pointer::resolved;
use openapi_terms::{essence, is_ignored_header};
use serde_json::Value;

use super::schema::Fields;
use crate::published::{operations, route};

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Area {
    Operation,
    Parameter,
    Field,
    Value,
    Status,
}

/// The place of the operation itself.
pub const OPERATION: &str = "operation";

impl Area {
    /// All of them, as tables list them.
    pub const ALL: [Area; 5] = [Area::Operation, Area::Parameter, Area::Field, Area::Value, Area::Status];

    /// The word for several.
    pub fn plural(self) -> &'static str {
        match self {
            Area::Operation => "operations",
            Area::Parameter => "parameters",
            Area::Field => "fields",
            Area::Value => "values",
            Area::Status => "statuses",
        }
    }
}

/// One fact: what it is about, and what is said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub area: Area,
    /// What is said, by keyword: `type`, `required`, `default`. What is not said is not here.
    pub said: BTreeMap<&'static str, String>,
}

/// The facts of an operation by place: `query page`, `body.name`, `200.items.*.id`, `200.items.*.status = active`.
pub type Facts = BTreeMap<String, Fact>;

/// The facts of a document by operation, written with `{}` for path parameters, and what the document calls each operation.
pub fn facts(document: &Value, constant: &[String]) -> BTreeMap<String, (String, Facts)> {
    let all = operations(document);
    all.map(|(name, node)| {
        let path = name.split_once(' ').map_or("", |(_, path)| path);
        let shared = &document["paths"][path]["parameters"];
        (route(&name), (name.clone(), operation(document, path, node, shared, constant)))
    })
    .collect()
}

fn operation(document: &Value, path: &str, node: &Value, shared: &Value, constant: &[String]) -> Facts {
    let mut facts = Facts::new();
    let mut said = BTreeMap::new();
    if node["deprecated"] == Value::Bool(true) {
        said.insert("deprecated", "true".to_owned());
    }
    facts.insert(OPERATION.to_owned(), Fact { area: Area::Operation, said });
    let parameters = [shared, &node["parameters"]].into_iter().filter_map(Value::as_array).flatten();
    for parameter in parameters.map(|parameter| resolved(document, parameter).1) {
        add_parameter(document, path, parameter, constant, &mut facts);
    }
    let (_, body) = resolved(document, &node["requestBody"]);
    add_content(document, "body", body, Area::Field, &mut facts);
    if let (Some(fact), true) = (facts.get_mut("body"), body["required"] == Value::Bool(true)) {
        fact.said.insert("required", "true".to_owned());
    }
    for (status, response) in node["responses"].as_object().into_iter().flatten() {
        // An operation without answers has this one after its repair.
        let (_, response) = resolved(document, response);
        let media = response["content"].as_object().and_then(|content| content.keys().next());
        if status == "default" && media.is_none_or(|media| media == "*/*") {
            continue;
        }
        add_content(document, status, response, Area::Status, &mut facts);
    }
    facts
}

fn add_parameter(document: &Value, path: &str, parameter: &Value, constant: &[String], facts: &mut Facts) {
    let (Some(location), Some(name)) = (parameter["in"].as_str(), parameter["name"].as_str()) else { return };
    let lower = name.to_lowercase();
    // What every call sends is not a parameter of one.
    if location == "header" && (constant.contains(&lower) || is_ignored_header(name)) {
        return;
    }
    let position = path.split('{').skip(1).position(|part| part.split('}').next() == Some(name));
    let at = match position {
        // What a path parameter is called is not sent.
        Some(position) if location == "path" => format!("path {}", position + 1),
        _ if location == "header" => format!("header {lower}"),
        _ => format!("{location} {name}"),
    };
    let mut schemas = vec![&parameter["schema"]];
    schemas.extend(parameter["content"].as_object().into_iter().flatten().map(|(_, media)| &media["schema"]));
    schemas.retain(|schema| !schema.is_null());
    Fields { document, area: Area::Parameter, facts }.add(&at, &schemas, parameter["required"] == Value::Bool(true));
}

/// Adds a body with its fields; nothing where there is none, except for the status.
fn add_content(document: &Value, at: &str, node: &Value, area: Area, facts: &mut Facts) {
    if !node.is_object() {
        return;
    }
    let content = node["content"].as_object();
    let media: BTreeSet<String> = content.into_iter().flatten().map(|(media, _)| essence(media)).collect();
    let schemas: Vec<&Value> = content.into_iter().flatten().map(|(_, media)| &media["schema"]).collect();
    let schemas: Vec<&Value> = schemas.into_iter().filter(|schema| !schema.is_null()).collect();
    if !schemas.is_empty() {
        Fields { document, area: Area::Field, facts }.add(at, &schemas, false);
    }
    let fact = facts.entry(at.to_owned()).or_insert_with(|| Fact { area, said: BTreeMap::new() });
    fact.area = area;
    if !media.is_empty() {
        fact.said.insert("media types", media.into_iter().collect::<Vec<_>>().join(", "));
    }
}
