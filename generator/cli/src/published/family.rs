//! The structure of a family: some operations of a document, and the components that they need.

use std::collections::{BTreeMap, BTreeSet};

use openapi_compiler::Kind;
use openapi_terms::extension;
use serde_json::{Map, Value, json};

use super::newer;
use super::origin::Selection;
use super::shapes::{Repeated, Shapes, repeated};
use super::structure::{Loss, ordered, redirect, references, strip};
use super::words::{Names, Words};
use super::{operations, route};

/// Where the schemas of a document are.
const SCHEMAS: &str = "#/components/schemas/";

/// A family as it is written.
#[derive(Clone, Debug, Default)]
pub struct Family {
    /// The document with the structure.
    pub document: Value,
    /// Its operations: `GET /path`.
    pub operations: BTreeSet<String>,
    /// Operations that other documents of the folder describe already.
    pub elsewhere: Vec<String>,
    /// Names of ours that do not lead to anything any more, and why.
    pub stale: Vec<String>,
    /// Operations that still have the id of the document.
    pub unnamed: Vec<(String, String)>,
    /// Shapes that several places have.
    pub repeated: Vec<Repeated>,
    /// What cannot be kept.
    pub losses: Vec<Loss>,
}

/// Takes the structure of a family out of a document. `known` are the routes that other documents describe.
pub fn family(document: &Value, name: &str, selection: &Selection, words: &Words, known: &BTreeSet<String>) -> Family {
    let mut family = Family::default();
    let mut taken = selected(document, selection, known, &mut family);
    for (operation, node) in &mut taken {
        strip(node, Kind::Operation, operation, &mut family.losses);
        identify(operation, node, &words.names, &mut family);
    }
    let mut parts =
        Parts { document, names: renamed(document, &words.names, &mut family), components: BTreeMap::new() };
    let mut shapes = Shapes::default();
    for (name, place) in words.names.types.iter().filter(|(_, place)| !is_component(place)) {
        match shape(document, place, &taken) {
            Ok(shape) => {
                if let Some(known) = shapes.name(name, &shape) {
                    family.stale.push(format!("the type `{name}` is the same as `{known}`"));
                }
            }
            Err(reason) => family.stale.push(format!("the type `{name}`: {reason}")),
        }
    }
    let mut pending = Vec::new();
    for node in taken.values_mut() {
        shapes.refer(node, Kind::Operation);
        references(node, &mut pending);
    }
    let named = shapes.components();
    named.values().for_each(|node| references(node, &mut pending));
    parts.take(pending, &shapes, &mut family.losses);
    let names = parts.names.clone();
    let to = |target: &str| names.get(target).map(|name| format!("{SCHEMAS}{name}"));
    let mut components = parts.into_sections();
    let schemas = components.entry("schemas").or_insert_with(|| json!({}));
    if let Value::Object(schemas) = schemas {
        schemas.extend(named);
        if let Some(group) = &words.names.group {
            let objects = schemas.values_mut().filter_map(Value::as_object_mut);
            objects.for_each(|schema| drop(schema.insert(extension::GROUP.to_owned(), json!(group))));
        }
    }
    taken.values_mut().for_each(|node| redirect(node, &to));
    components.iter_mut().for_each(|(_, section)| redirect(section, &to));
    family.repeated = find_repeated(&taken, &components);
    family.document = whole(document, name, taken, components, words);
    family
}

/// The operations of a family, with the parameters of their paths.
fn selected(
    document: &Value,
    selection: &Selection,
    known: &BTreeSet<String>,
    family: &mut Family,
) -> BTreeMap<String, Value> {
    let mut taken = BTreeMap::new();
    for (operation, node) in operations(document) {
        let mut tags = node.get("tags").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
        let is_wanted = tags.any(|tag| selection.tags.iter().any(|wanted| wanted == tag))
            || selection.operations.contains(&operation);
        match is_wanted {
            true if known.contains(&route(&operation)) => family.elsewhere.push(operation),
            true => {
                family.operations.insert(operation.clone());
                taken.insert(operation.clone(), with_parameters_of_path(document, &operation, node));
            }
            false => {}
        }
    }
    let unknown = selection.operations.iter().filter(|operation| !taken.contains_key(*operation));
    let unknown = unknown.filter(|operation| !family.elsewhere.contains(operation));
    let unknown: Vec<String> =
        unknown.map(|operation| format!("the operation `{operation}` is not in the document")).collect();
    family.stale.extend(unknown);
    taken
}

fn with_parameters_of_path(document: &Value, operation: &str, node: &Value) -> Value {
    let mut node = node.clone();
    let path = operation.split_once(' ').map_or(operation, |(_, path)| path);
    let shared = document["paths"][path]["parameters"].as_array().cloned().unwrap_or_default();
    let own = node["parameters"].as_array().cloned().unwrap_or_default();
    let is_same = |one: &Value, other: &Value| one["name"] == other["name"] && one["in"] == other["in"];
    let added = shared.into_iter().filter(|parameter| {
        !own.iter().any(|known| known == parameter || (known.get("name").is_some() && is_same(known, parameter)))
    });
    let parameters: Vec<Value> = added.chain(own.iter().cloned()).collect();
    if let (Value::Object(node), false) = (&mut node, parameters.is_empty()) {
        node.insert("parameters".to_owned(), Value::Array(parameters));
    }
    node
}

fn identify(operation: &str, node: &mut Value, names: &Names, family: &mut Family) {
    let Value::Object(object) = node else { return };
    match names.operations.get(operation) {
        Some(id) => drop(object.insert("operationId".to_owned(), json!(id))),
        None => {
            let id = object.get("operationId").and_then(Value::as_str).unwrap_or_default();
            family.unnamed.push((operation.to_owned(), id.to_owned()));
        }
    }
}

/// Components of the document with names of ours, by reference. Names that lead nowhere are reported.
fn renamed(document: &Value, names: &Names, family: &mut Family) -> BTreeMap<String, String> {
    let missing = names.operations.keys().filter(|operation| !family.operations.contains(*operation));
    let missing: Vec<String> = missing.map(|operation| format!("the id of `{operation}` names no operation")).collect();
    family.stale.extend(missing);
    let mut renamed = BTreeMap::new();
    for (name, place) in names.types.iter().filter(|(_, place)| is_component(place)) {
        match document.pointer(place.trim_start_matches('#')) {
            Some(_) => drop(renamed.insert(place.clone(), name.clone())),
            None => family.stale.push(format!("the type `{name}`: there is no `{place}`")),
        }
    }
    renamed
}

/// Whether a place is a component as a whole, and not a shape in one.
fn is_component(place: &str) -> bool {
    place.strip_prefix(SCHEMAS).is_some_and(|name| !name.contains('#'))
}

/// The shape at a place, `GET /path#/pointer` or `#/components/schemas/Name#/pointer`, or why there is none.
fn shape(document: &Value, place: &str, taken: &BTreeMap<String, Value>) -> Result<Value, String> {
    let (holder, pointer) = place.rsplit_once('#').unwrap_or_default();
    let found = match holder.strip_prefix('#') {
        Some(component) => document.pointer(component).cloned().and_then(|mut node| {
            strip(&mut node, Kind::Schema, component, &mut Vec::new());
            node.pointer(pointer).cloned()
        }),
        None if holder.is_empty() => return Err("write its place as `GET /path#/responses/..`".to_owned()),
        None => taken.get(holder).and_then(|node| node.pointer(pointer)).cloned(),
    };
    found.ok_or_else(|| format!("there is no `{place}`"))
}

/// The components that operations refer to.
struct Parts<'d> {
    document: &'d Value,
    /// Names of ours, by reference.
    names: BTreeMap<String, String>,
    /// The components by reference.
    components: BTreeMap<String, Value>,
}

impl Parts<'_> {
    fn take(&mut self, mut pending: Vec<String>, shapes: &Shapes, losses: &mut Vec<Loss>) {
        while let Some(target) = pending.pop() {
            let mut parts = target.trim_start_matches("#/components/").split('/');
            let (Some(section), Some(name), None) = (parts.next(), parts.next(), parts.next()) else { continue };
            if self.components.contains_key(&target) || (section == "schemas" && shapes.is_name(name)) {
                continue;
            }
            let pointer = target.trim_start_matches('#');
            let (Some(kind), Some(node)) = (Kind::of_section(section), self.document.pointer(pointer)) else {
                losses.push(Loss { pointer: pointer.to_owned(), what: format!("`{name}` is not in the document") });
                continue;
            };
            let mut node = node.clone();
            strip(&mut node, kind, pointer, losses);
            shapes.refer(&mut node, kind);
            references(&node, &mut pending);
            self.components.insert(target, node);
        }
    }

    fn into_sections(self) -> Map<String, Value> {
        let mut sections = Map::new();
        for (target, node) in self.components {
            let Some((section, name)) = target.trim_start_matches("#/components/").split_once('/') else { continue };
            let name = self.names.get(&target).map_or(name, String::as_str).to_owned();
            let entries = sections.entry(section).or_insert_with(|| json!({}));
            if let Value::Object(entries) = entries {
                entries.insert(name, node);
            }
        }
        sections
    }
}

fn find_repeated(taken: &BTreeMap<String, Value>, components: &Map<String, Value>) -> Vec<Repeated> {
    let mut nodes: Vec<(String, Kind, &Value)> =
        taken.iter().map(|(operation, node)| (operation.clone(), Kind::Operation, node)).collect();
    for (section, entries) in components {
        let Some(kind) = Kind::of_section(section) else { continue };
        let entries = entries.as_object().into_iter().flatten();
        nodes.extend(entries.map(|(name, node)| (format!("#/components/{section}/{name}"), kind, node)));
    }
    repeated(&nodes)
}

/// The document of a family.
fn whole(
    document: &Value,
    name: &str,
    taken: BTreeMap<String, Value>,
    mut components: Map<String, Value>,
    words: &Words,
) -> Value {
    let mut paths = Map::new();
    for (operation, node) in taken {
        let Some((method, path)) = operation.split_once(' ') else { continue };
        let item = paths.entry(path).or_insert_with(|| json!({}));
        if let Value::Object(item) = item {
            item.insert(method.to_lowercase(), node);
        }
    }
    let version = document["info"]["version"].clone();
    let mut root = Map::new();
    root.insert("openapi".to_owned(), document["openapi"].clone());
    root.insert("info".to_owned(), json!({ "title": name, "version": version }));
    root.insert("paths".to_owned(), Value::Object(paths));
    // Who may call, and where, is a fact of the document, unless the words say it for the family.
    for (key, said) in [("servers", &words.servers), ("security", &words.security)] {
        if let (None, Some(value)) = (said, document.get(key)) {
            let mut value = value.clone();
            let servers = value.as_array_mut().into_iter().flatten().filter(|_| key == "servers");
            servers.for_each(|server| strip(server, Kind::Server, "", &mut Vec::new()));
            root.insert(key.to_owned(), value);
        }
    }
    if words.security.is_none()
        && let Some(mut schemes) = document.pointer("/components/securitySchemes").cloned()
    {
        let each = schemes.as_object_mut().into_iter().flat_map(Map::values_mut);
        each.for_each(|scheme| strip(scheme, Kind::SecurityScheme, "", &mut Vec::new()));
        components.insert("securitySchemes".to_owned(), schemes);
    }
    components.retain(|_, section| section.as_object().is_none_or(|section| !section.is_empty()));
    root.insert("components".to_owned(), Value::Object(components));
    let mut root = Value::Object(root);
    newer::rewrite(&mut root);
    ordered(root)
}
