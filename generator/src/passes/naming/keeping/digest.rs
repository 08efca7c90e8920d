//! What a type looks like, in a few digits: by that it is known after it was moved.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use openapi_terms::extension;
use serde_json::Value;

use crate::ir::{Api, Shape, TypeId};
use crate::pointer;

/// Keys whose values are for readers.
const WORDS: [&str; 7] =
    ["description", "summary", "title", "externalDocs", "example", "examples", extension::EXAMPLES];

/// How far a look goes. What is below has a place of its own in most documents.
const DEPTH: usize = 2;

/// Eight digits for a text: FNV-1a, whose results stay what they are in every version of Rust.
pub(super) fn text(text: &str) -> String {
    let digest =
        text.bytes().fold(0x811c_9dc5_u32, |digest, byte| (digest ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{digest:08x}")
}

/// What each component and each operation of a document looks like.
pub(crate) fn looks(document: &Value) -> BTreeMap<String, String> {
    let sections = document.get("components").and_then(Value::as_object).into_iter().flatten();
    let components = sections.flat_map(|(section, map)| {
        let components = map.as_object().into_iter().flatten();
        components.map(move |(name, node)| {
            let mut looks = String::new();
            look(node, Names::default(), &mut looks);
            (pointer::join("/components", &[section, name]), text(&looks))
        })
    });
    let items = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let operations = items.flat_map(|(path, item)| {
        let at = pointer::join("/paths", &[path]);
        let of = move |(method, node): (openapi_terms::Method, &Value)| {
            (format!("{at}/{}", method.place()), operation(node))
        };
        openapi_terms::operations(item).into_iter().map(of).collect::<Vec<_>>()
    });
    components.chain(operations).collect()
}

/// How long the text is of an operation that says much: few others are the same by chance.
const MUCH: usize = 200;

/// What an operation looks like, but for its path, its id and its tags: a mark for one that says much, and a few digits.
fn operation(node: &Value) -> String {
    let mut looks = String::new();
    for (key, value) in node.as_object().into_iter().flatten() {
        if !matches!(key.as_str(), "operationId" | "tags") && !is_for_readers(key) {
            let _ = write!(looks, "{key:?}:");
            look(value, Names { are_keys: key == "responses", are_kept: true }, &mut looks);
        }
    }
    let mark = if looks.len() > MUCH { '~' } else { '-' };
    format!("{mark}{}", text(&looks))
}

fn is_for_readers(key: &str) -> bool {
    WORDS.contains(&key) || key.starts_with("x-")
}

/// What is a name in a node.
#[derive(Clone, Copy, Default)]
struct Names {
    /// Whether keys are the document's own.
    are_keys: bool,
    /// Whether names of components say something.
    are_kept: bool,
}

/// Writes a node without words.
fn look(node: &Value, names: Names, looks: &mut String) {
    let inner = |are_keys| Names { are_keys, ..names };
    match node {
        Value::Object(map) => {
            let is_kept = |key: &String| names.are_keys || !is_for_readers(key);
            let mut keys: Vec<(&String, &Value)> = map.iter().filter(|(key, _)| is_kept(key)).collect();
            keys.sort_by_key(|(key, _)| *key);
            looks.push('{');
            for (key, value) in keys {
                let _ = write!(looks, "{key:?}:");
                look(value, inner(!names.are_keys && key == "properties"), looks);
            }
            looks.push('}');
        }
        Value::Array(list) => {
            looks.push('[');
            list.iter().for_each(|item| look(item, inner(false), looks));
            looks.push(']');
        }
        Value::String(text) if text.starts_with("#/") && !names.are_kept => looks.push('#'),
        other => {
            let _ = write!(looks, "{other},");
        }
    }
}

/// The JSON of a type, without any name that was given to it.
pub(super) fn shape(api: &Api, id: TypeId) -> String {
    let mut text = String::new();
    add(api, id, DEPTH, &mut text);
    text
}

fn add(api: &Api, id: TypeId, depth: usize, text: &mut String) {
    match &api[id].shape {
        Shape::Struct(_) | Shape::Union(_) | Shape::List(_) | Shape::Map(_) if depth == 0 => text.push('.'),
        Shape::Struct(record) => {
            let mut fields = api.properties(record);
            fields.sort_by(|a, b| a.wire.cmp(&b.wire));
            text.push('{');
            for field in fields {
                let mark = if field.is_initial() { "!" } else { "" };
                let _ = write!(text, "{:?}{mark}:", field.wire);
                add(api, field.ty.id, depth - 1, text);
            }
            if let Some(extra) = record.extra {
                text.push('*');
                add(api, extra.id, depth - 1, text);
            }
            text.push('}');
        }
        Shape::StringEnum(known) => {
            let values: Vec<&String> = known.variants.iter().map(|variant| &variant.wire).collect();
            let _ = write!(text, "{values:?}");
        }
        Shape::IntegerEnum(known) => {
            let values: Vec<i64> = known.variants.iter().map(|variant| variant.value).collect();
            let _ = write!(text, "{values:?}");
        }
        Shape::Union(union) => {
            text.push('(');
            for variant in &union.variants {
                add(api, variant.ty.id, depth - 1, text);
                text.push('|');
            }
            text.push(')');
        }
        Shape::List(item) => {
            text.push('[');
            add(api, item.id, depth - 1, text);
        }
        Shape::Map(value) => {
            text.push('<');
            add(api, value.id, depth - 1, text);
        }
        Shape::Scalar(scalar) => {
            let _ = write!(text, "{scalar:?},");
        }
        Shape::Json => text.push('?'),
    }
}
