use openapi_terms::FileFormat;
use serde_json::{Map, Value};

/// The mapping of a schema's discriminator.
pub(crate) fn mapping_mut(schema: &mut Value) -> Option<&mut Map<String, Value>> {
    schema.get_mut("discriminator")?.get_mut("mapping")?.as_object_mut()
}

/// The values of a discriminator's mapping that are references, with their keys. The others are names of components, as
/// `Book`, and no component has a slash, a number sign or the ending of a file in its name by accident.
pub(crate) fn mapping_references(schema: &Value) -> impl Iterator<Item = (&str, &str)> {
    let mapping = schema.get("discriminator").and_then(|discriminator| discriminator.get("mapping")?.as_object());
    mapping.into_iter().flatten().filter_map(|(key, value)| {
        let value = value.as_str().filter(|value| is_reference(value))?;
        Some((key.as_str(), value))
    })
}

fn is_reference(value: &str) -> bool {
    value.contains(['#', '/']) || FileFormat::of_name(value).is_some()
}
