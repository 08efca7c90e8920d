use openapi_terms::Codec;
use serde_json::{Map, Value};

use super::{Direction, Extent, lines, of_examples};
use crate::document::{Document, Location, MediaType, Operation, Parameter};
use crate::schema::is_valid;

/// A value of a parameter: its example, else what its schema admits. `If-Match` is `*`, which a resource of any version
/// matches: an example cannot know the current version of a resource.
pub fn parameter(document: &Document, parameter: &Parameter, extent: Extent) -> Value {
    let any = Value::String("*".to_owned());
    if parameter.location == Location::Header
        && parameter.name.eq_ignore_ascii_case("if-match")
        && is_valid(document, &parameter.schema, Direction::Request, &any)
    {
        return any;
    }
    let mut examples: Vec<&Value> = parameter.examples.iter().map(|(_, value)| value).collect();
    let is_valid = |value: &&Value| is_valid(document, &parameter.schema, Direction::Request, value);
    examples.sort_by_key(|value| !is_valid(value));
    let of = |extent| of_examples(document, &parameter.schema, &examples, extent, Direction::Request);
    let value = of(extent);
    // Nothing is written of an empty list, and a path has no empty segments.
    let is_needed = parameter.required || parameter.location == Location::Path;
    if is_needed && is_empty(&value) { of(Extent::Full) } else { value }
}

/// Whether nothing is written of a value where each item and each property is written by itself.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// A value of an operation's body, of the media type that comes first in [`preferred`]'s order: an example with every
/// optional property that it lacks, or what is required with values of examples. Nothing where no body is sent.
///
/// NDJSON is the list of its lines, a form or multipart body the object of its parts, text and bytes are a string.
pub fn body(document: &Document, operation: &Operation, extent: Extent) -> Option<Value> {
    let media_type = preferred(&operation.body.as_ref()?.content)?;
    Some(content(document, media_type, extent, Direction::Request))
}

/// The form that has the most structure: JSON, then multipart, NDJSON, a form, text, bytes.
pub fn preferred(content: &[MediaType]) -> Option<&MediaType> {
    content.iter().min_by_key(|media_type| match media_type.codec() {
        Codec::Json => 0,
        Codec::Multipart => 1,
        Codec::NdJson => 2,
        Codec::Events => 3,
        Codec::Form => 4,
        Codec::Text => 5,
        Codec::Binary => 6,
    })
}

/// A value of a form of a body.
pub(crate) fn content(document: &Document, media_type: &MediaType, extent: Extent, direction: Direction) -> Value {
    let (schema, examples) = described(document, media_type, direction);
    let mut examples: Vec<&Value> = examples.iter().collect();
    examples.sort_by_key(|value| !is_valid(document, &schema, direction, value));
    let value = of_examples(document, &schema, &examples, extent, direction);
    let is_in_parts = direction == Direction::Request && matches!(media_type.codec(), Codec::Form | Codec::Multipart);
    if !is_in_parts {
        return value;
    }
    // A list without items has no part, so that one that is required needs an item.
    match (value, of_examples(document, &schema, &examples, Extent::Full, direction)) {
        (Value::Object(mut object), Value::Object(full)) => {
            for (name, value) in object.iter_mut().filter(|(_, value)| is_empty(value)) {
                if let Some(full) = full.get(name) {
                    *value = full.clone();
                }
            }
            Value::Object(object)
        }
        // What nothing is said about is a form without parts.
        (value, _) if is_silent(media_type) && !value.is_object() => Value::Object(Map::new()),
        (value, _) => value,
    }
}

fn is_silent(media_type: &MediaType) -> bool {
    media_type.schema == Value::Bool(true) || media_type.schema.as_object().is_some_and(Map::is_empty)
}

/// The schema of a body and its examples; those of all lines where the body is lines.
pub(super) fn described(document: &Document, media_type: &MediaType, direction: Direction) -> (Value, Vec<Value>) {
    let examples = media_type.examples.iter().map(|(_, value)| value);
    match media_type.codec() {
        codec @ (Codec::NdJson | Codec::Events) => {
            let schema = lines::list_schema(document, &media_type.schema, direction, codec == Codec::Events);
            let are_whole = codec == Codec::Events && lines::are_whole_events(document, &media_type.schema, direction);
            let of = |example| match codec {
                Codec::Events => lines::of_events(example, are_whole),
                _ => lines::of_example(example),
            };
            (schema, examples.map(of).collect())
        }
        _ => (media_type.schema.clone(), examples.cloned().collect()),
    }
}
