//! Names for shapes that a document writes out at each use.
//!
//! Kibana's document writes an agent policy eight times. A name of ours says where one of them is, and all that are the same
//! become references to one component.

use std::collections::{BTreeMap, HashMap};

use openapi_compiler::api::Name;
use openapi_compiler::{Kind, walk, walk_mut};
use serde_json::{Map, Value, json};

use super::structure::canonical;

/// The shapes with a name.
#[derive(Clone, Debug, Default)]
pub struct Shapes {
    names: HashMap<String, String>,
    shapes: BTreeMap<String, Value>,
}

/// A shape that several places have and that has no name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// A name that could be its.
    pub name: String,
    /// Where it is first: `GET /path#/pointer`.
    pub place: String,
    /// How many places have it.
    pub uses: usize,
}

impl Shapes {
    /// Names a shape. A shape that has a name already keeps it, and the other name is returned.
    pub fn name(&mut self, name: &str, shape: &Value) -> Option<String> {
        let shape = without_null(shape);
        let known = self.names.entry(canonical(&shape)).or_insert_with(|| name.to_owned()).clone();
        if known != name {
            return Some(known);
        }
        self.shapes.insert(name.to_owned(), shape);
        None
    }

    /// Whether a shape has this name.
    pub fn is_name(&self, name: &str) -> bool {
        self.shapes.contains_key(name)
    }

    /// Writes references for all shapes with a name into a node.
    pub fn refer(&self, node: &mut Value, kind: Kind) {
        walk_mut(node, kind, "", &mut |node, kind, at| {
            if kind == Kind::Schema && !at.is_empty() {
                self.refer_here(node);
            }
        });
    }

    fn refer_here(&self, node: &mut Value) {
        if self.names.is_empty() || !is_shape(node) {
            return;
        }
        let Some(name) = self.names.get(&canonical(&without_null(node))) else { return };
        let reference = json!({ "$ref": format!("#/components/schemas/{name}") });
        // What holds for one use of a shape is said next to the reference.
        let own = ["nullable", "default"].into_iter().filter_map(|key| Some((key.to_owned(), node.get(key)?.clone())));
        let own: Map<String, Value> = own.collect();
        *node = match own.is_empty() {
            true => reference,
            false => Map::from_iter([("allOf".to_owned(), json!([reference]))]).into_iter().chain(own).collect(),
        };
    }

    /// The components, which refer to one another.
    pub fn components(&self) -> Map<String, Value> {
        let components = self.shapes.iter().map(|(name, shape)| {
            let mut shape = shape.clone();
            self.refer(&mut shape, Kind::Schema);
            (name.clone(), shape)
        });
        components.collect()
    }
}

/// The largest shapes that several places have.
pub fn repeated(nodes: &[(String, Kind, &Value)]) -> Vec<Repeated> {
    let mut uses: HashMap<String, (usize, String, usize)> = HashMap::new();
    for (place, kind, node) in nodes {
        walk(node, *kind, "", &mut |node, kind, at| {
            if kind == Kind::Schema && is_named_shape(node) {
                let text = canonical(&without_null(node));
                let size = text.len();
                uses.entry(text).or_insert_with(|| (0, format!("{place}#{at}"), size)).0 += 1;
            }
        });
    }
    let mut found: Vec<(usize, Repeated)> = uses
        .into_values()
        .filter(|(uses, ..)| *uses > 1)
        .map(|(uses, place, size)| (size, Repeated { name: suggestion(&place), place, uses }))
        .collect();
    found.sort_by(|(one, first), (other, second)| other.cmp(one).then_with(|| first.place.cmp(&second.place)));
    let mut largest: Vec<Repeated> = Vec::new();
    for (_, repeated) in found {
        let is_part = |larger: &Repeated| {
            larger.uses == repeated.uses && repeated.place.starts_with(&format!("{}/", larger.place))
        };
        if !largest.iter().any(is_part) {
            largest.push(repeated);
        }
    }
    largest
}

/// Whether a node says what a value consists of.
fn is_shape(node: &Value) -> bool {
    ["properties", "enum", "anyOf", "oneOf", "allOf", "items", "additionalProperties"]
        .iter()
        .any(|key| node.get(key).is_some())
}

/// Whether a caller has to name a node: an object with properties, or values to choose from.
fn is_named_shape(node: &Value) -> bool {
    let has = |key: &str| node.get(key).is_some_and(|value| value.as_object().is_none_or(|object| !object.is_empty()));
    let values = node.get("enum").and_then(Value::as_array).map_or(0, Vec::len);
    has("properties") || values > 1 || has("anyOf") || has("oneOf")
}

fn without_null(node: &Value) -> Value {
    let mut node = node.clone();
    if let Value::Object(object) = &mut node {
        object.shift_remove("nullable");
        object.shift_remove("default");
    }
    node
}

/// A name after the property that has the shape, or after the path.
fn suggestion(place: &str) -> String {
    const KEYS: [&str; 9] =
        ["properties", "items", "anyOf", "oneOf", "allOf", "additionalProperties", "schema", "content", "responses"];
    let (operation, pointer) = place.split_once('#').unwrap_or((place, ""));
    let is_word = |segment: &&str| {
        !KEYS.contains(segment) && !segment.contains("~1") && segment.parse::<u32>().is_err() && !segment.is_empty()
    };
    let last = pointer.rsplit('/').find(is_word).filter(|segment| *segment != "requestBody");
    let last = last.or_else(|| operation.rsplit('/').find(|part| !part.contains('{'))).unwrap_or_default();
    Name::new(last).pascal()
}
