//! What is added to a document, and collides with nothing, renames nothing. Here are published documents without settings,
//! where a checkout has them next to it; a small one of our own is in `naming`.

mod signatures;

use std::collections::BTreeSet;

use crate::published;
use crate::stages::compiled;
use openapi_compiler::Generated;
use openapi_compiler::output::CrateFiles;
use serde_json::{Map, Value, json};

/// The public paths of all types, with their fields and variants, and of the client's methods: what callers write.
///
/// Of a type that several places have, what their examples show counts together: a `new` without arguments, a field for
/// properties that nobody describes. These two are not names that a place has by itself, and are left out.
pub fn public_paths(generated: &Generated) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for files in &generated.crates {
        walk(files, "src/lib", &files.name, &mut found);
    }
    found
}

fn walk(files: &CrateFiles, file: &str, path: &str, found: &mut BTreeSet<String>) {
    let text = files.files.get(&format!("{file}.rs")).unwrap_or_else(|| panic!("{}: no file {file}", files.name));
    let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
    walk_items(files, file, path, &parsed.items, found);
}

fn walk_items(files: &CrateFiles, file: &str, path: &str, items: &[syn::Item], found: &mut BTreeSet<String>) {
    let is_public = |visibility: &syn::Visibility| matches!(visibility, syn::Visibility::Public(_));
    for item in items {
        match item {
            syn::Item::Mod(module) => {
                // What is in a private module is published by its parent.
                let within = if is_public(&module.vis) { format!("{path}::{}", module.ident) } else { path.to_owned() };
                let folder = if file == "src/lib" { "src".to_owned() } else { file.to_owned() };
                let inner = format!("{folder}/{}", module.ident);
                match &module.content {
                    Some((_, items)) => walk_items(files, &inner, &within, items, found),
                    None => walk(files, &inner, &within, found),
                }
            }
            syn::Item::Struct(record) if is_public(&record.vis) => {
                found.insert(format!("{path}::{}", record.ident));
                let fields = record.fields.iter().filter(|field| is_public(&field.vis));
                let names = fields.filter_map(|field| field.ident.as_ref()).filter(|name| *name != "extra");
                found.extend(names.map(|name| format!("{path}::{}.{name}", record.ident)));
            }
            syn::Item::Enum(choice) if is_public(&choice.vis) => {
                found.insert(format!("{path}::{}", choice.ident));
                let variants = choice.variants.iter();
                found.extend(variants.map(|variant| format!("{path}::{}::{}", choice.ident, variant.ident)));
            }
            syn::Item::Impl(methods) if methods.trait_.is_none() && files.name.ends_with("-client") => {
                let syn::Type::Path(ty) = &*methods.self_ty else { continue };
                let Some(ty) = ty.path.segments.last().map(|segment| &segment.ident) else { continue };
                let is_method = |item: &syn::ImplItem| match item {
                    syn::ImplItem::Fn(method) if is_public(&method.vis) => {
                        Some(format!("{path}::{ty}::{}()", method.sig.ident))
                    }
                    _ => None,
                };
                found.extend(methods.items.iter().filter_map(is_method));
            }
            _ => {}
        }
    }
}

/// Ten operations: two in each of three groups that exist, two in a group of their own, one without a tag, and one in a group
/// whose name components begin with. Their paths come before, between and after the others.
pub fn add_operations(document: &mut Value) -> usize {
    let tags: BTreeSet<String> =
        each_operation(document).filter_map(|operation| Some(operation["tags"][0].as_str()?.to_owned())).collect();
    let tags: Vec<&String> = tags.iter().collect();
    let word = common_word(document);
    let existing = |third: usize| Some(tags[third * (tags.len() - 1) / 2].clone());
    let paths = [
        ("/aaa", existing(0)),
        ("/api/aaa/{id}", existing(0)),
        ("/api/detection", existing(1)),
        ("/mmm", existing(1)),
        ("/zzz", existing(2)),
        ("/zzz/{id}", existing(2)),
        ("/probes", Some("Probes".to_owned())),
        ("/probes/{id}", Some("Probes".to_owned())),
        ("/without-a-tag", None),
        ("/named-like-components", Some(word)),
    ];
    for (index, (path, tag)) in paths.iter().enumerate() {
        let parameters = if path.contains('{') {
            json!([{ "name": "id", "in": "path", "required": true, "schema": { "type": "string" } }])
        } else {
            json!([])
        };
        let mut operation = json!({
            "operationId": format!("probe{}", letters(index)),
            "parameters": parameters,
            "requestBody": json_body(&fresh(100 + index)),
            "responses": {
                "200": { "description": "It.", "content": json_body(&fresh(200 + index))["content"].clone() },
                "404": { "description": "It is not there.", "content": json_body(&fresh(300 + index))["content"].clone() },
            },
        });
        if let Some(tag) = tag {
            operation["tags"] = json!([tag]);
        }
        document["paths"][*path] = json!({ "post": operation });
    }
    paths.len()
}

/// Two operations that answer, take and refuse what others do: the first components of each kind that some operation refers to.
fn add_users_of_components(document: &mut Value) {
    let mut responses = Map::new();
    let mut bodies = Vec::new();
    for operation in each_operation(document) {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            if status.starts_with(['4', '5']) && response.get("$ref").is_some() {
                responses.entry(status).or_insert_with(|| response.clone());
            }
        }
        bodies.extend(operation.get("requestBody").filter(|body| body.get("$ref").is_some()).cloned());
    }
    let parameters: Vec<Value> = document["components"]["parameters"]
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(_, parameter)| parameter["in"] == "query")
        .take(2)
        .map(|(name, _)| json!({ "$ref": format!("#/components/parameters/{name}") }))
        .collect();
    for (index, path) in ["/aab", "/zzy"].iter().enumerate() {
        let mut operation = json!({
            "operationId": format!("probe{}", letters(50 + index)), "parameters": parameters, "responses": responses,
        });
        operation["responses"]["200"] =
            json!({ "description": "It.", "content": json_body(&fresh(500 + index))["content"] });
        if let Some(body) = bodies.first() {
            operation["requestBody"] = body.clone();
        }
        document["paths"][*path] = json!({ "post": operation });
    }
}

/// Twenty objects in place, in bodies, answers and components that are spread over the document, and a component that has an
/// existing one as a part. None is in an arm or a part that is written in place: these have no name but what tells them apart.
pub fn add_schemas(document: &mut Value) -> usize {
    let mut places = Vec::new();
    objects(&document["paths"], "/paths", &mut places);
    objects(&document["components"]["schemas"], "/components/schemas", &mut places);
    places.retain(|place| {
        !place
            .rsplit_once('/')
            .is_some_and(|(list, _)| ["allOf", "anyOf", "oneOf"].iter().any(|name| list.ends_with(name)))
    });
    let step = (places.len() / 20).max(1);
    let places: Vec<String> = places.into_iter().step_by(step).take(20).collect();
    for (index, place) in places.iter().enumerate() {
        let object = document.pointer_mut(place).unwrap_or_else(|| panic!("{place}"));
        object["properties"][format!("probe{}", letters(index))] = fresh(index);
    }
    let largest = document["components"]["schemas"]
        .as_object()
        .into_iter()
        .flatten()
        .max_by_key(|(_, schema)| schema["properties"].as_object().map_or(0, Map::len));
    let part = largest.map(|(name, _)| format!("#/components/schemas/{name}")).unwrap_or_default();
    document["components"]["schemas"]["ProbeOfPart"] = json!({ "allOf": [{ "$ref": part }, fresh(400)] });
    places.len()
}

/// The pointers of schemas with properties.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    let escaped = |key: &String| key.replace('~', "~0").replace('/', "~1");
    match value {
        Value::Object(object) => {
            if object.get("type") == Some(&json!("object")) && object.get("properties").is_some_and(Value::is_object) {
                found.push(at.to_owned());
            }
            let inner = object.iter().filter(|(key, _)| !matches!(key.as_str(), "example" | "examples" | "default"));
            inner.for_each(|(key, value)| objects(value, &format!("{at}/{}", escaped(key)), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, value)| objects(value, &format!("{at}/{index}"), found));
        }
        _ => {}
    }
}

/// The first word of most components.
fn common_word(document: &Value) -> String {
    let mut words = std::collections::BTreeMap::<String, usize>::new();
    for name in document["components"]["schemas"].as_object().into_iter().flat_map(Map::keys) {
        let word = name.split(['_', '-']).next().unwrap_or_default();
        if word.len() > 3 {
            *words.entry(word.to_owned()).or_default() += 1;
        }
    }
    words.into_iter().max_by_key(|(_, count)| *count).map(|(word, _)| word).unwrap_or_default()
}

fn each_operation(document: &Value) -> impl Iterator<Item = &Value> {
    document["paths"]
        .as_object()
        .into_iter()
        .flatten()
        .flat_map(|(_, item)| item.as_object().into_iter().flat_map(Map::values))
}

/// An object that no document has.
fn fresh(index: usize) -> Value {
    let property = |kind: &str| format!("{kind}Of{}", letters(index));
    json!({ "type": "object", "properties": {
        property("signal"): { "type": "string" },
        property("level"): { "type": "integer" },
        property("state"): { "type": "string", "enum": ["quiet", "loud", letters(index)] },
        property("detail"): { "type": "object", "properties": { property("reason"): { "type": "boolean" } } },
    } })
}

fn json_body(schema: &Value) -> Value {
    json!({ "content": { "application/json": { "schema": schema } } })
}

/// `Aa`, `Ab`, ...
fn letters(index: usize) -> String {
    let letter = |index: usize| char::from(b'a' + u8::try_from(index % 26).unwrap_or_default());
    format!("{}{}", letter(index / 26).to_ascii_uppercase(), letter(index))
}

fn assert_stable(name: &str) {
    let Some(mut after) = published::document(name) else { return };
    let Some(before) = published::generated(name) else { return };
    assert_eq!(add_operations(&mut after), 10);
    add_users_of_components(&mut after);
    // An answer that has one more property may have a type of its own: signatures are compared before that.
    assert_signatures(name, before, &compiled("api.json", &after.to_string()));
    assert_eq!(add_schemas(&mut after), 20);
    let after = compiled("api.json", &after.to_string());
    let (before, after) = (public_paths(before), public_paths(&after));
    assert!(before.len() > 5_000, "{name}: only {} names", before.len());
    let gone: Vec<&String> = before.difference(&after).collect();
    assert!(gone.is_empty(), "{name}: {} of {} names are gone: {gone:#?}", gone.len(), before.len());
    // Four names at least of each operation, and two of each schema.
    assert!(after.len() > before.len() + 10 * 4 + 20 * 2, "{name}: {} names became {}", before.len(), after.len());
}

/// Asserts that all that callers write for an operation is right for the same operation.
fn assert_signatures(name: &str, before: &Generated, after: &Generated) {
    let [before, after] = [before, after].map(|generated| signatures::signatures(&generated.crates[1]));
    assert!(before.len() > 400, "{name}: only {} operations", before.len());
    for (operation, lines) in &before {
        let now = after.get(operation).unwrap_or_else(|| panic!("{name}: {operation} is gone"));
        let gone: Vec<&String> = lines.difference(now).collect();
        assert!(gone.is_empty(), "{name}: {operation} has no {gone:#?} any more, but {now:#?}");
    }
}

#[test]
fn ten_operations_and_twenty_schemas_rename_nothing_in_kibana() {
    assert_stable("kibana-9.1.json");
}

#[test]
fn ten_operations_and_twenty_schemas_rename_nothing_in_github() {
    assert_stable("github-3.0.json");
}
