//! What documents show against what they say.
//!
//! Fleet's errors mark `attributes` as required, and no example has it; nor has any real answer. Where examples of responses
//! show an object and none of them has a required property, the property is optional on decode.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{Tools, usage};
use crate::diagnostic::Severity;
use crate::ir::{Api, Shape, TypeId, TypeRef};

/// How often a property could have been seen, and was.
#[derive(Default)]
struct Seen {
    objects: usize,
    present: usize,
    /// How often it was null.
    nulls: usize,
}

/// Makes required properties optional that examples never have.
pub(super) fn relax(api: &mut Api, tools: &mut Tools<'_>) {
    let mut seen: BTreeMap<(TypeId, usize), Seen> = BTreeMap::new();
    for example in &api.examples {
        observe(api, example.ty, &example.value, &mut seen, 32);
    }
    let sent = usage::sent(api);
    for ((id, index), seen) in seen {
        let origin = api[id].origin.clone();
        let Shape::Struct(record) = &mut api[id].shape else { continue };
        let field = &mut record.fields[index];
        if seen.nulls > 0 && !field.ty.nullable {
            field.ty.nullable = true;
            let message =
                format!("`{}` is not nullable, but null in an example; it is nullable in the type", field.wire);
            tools.find(Severity::Note, &origin, message, Some("write `nullable: true`, or correct the example"));
        }
        if !field.required || seen.present > 0 {
            continue;
        }
        if sent.contains(&id) {
            let message =
                format!("`{}` is required, but in no example; it stays required, since it is sent, too", field.wire);
            tools.find(Severity::Note, &origin, message, Some("describe what is sent and what is answered apart"));
            continue;
        }
        field.required = false;
        let times =
            if seen.objects == 1 { "the one example".to_owned() } else { format!("any of {} examples", seen.objects) };
        let message = format!("`{}` is required, but not in {times}; it is optional in the type", field.wire);
        tools.find(Severity::Note, &origin, message, Some("remove it from `required`, or add it to the examples"));
    }
}

fn observe(api: &Api, ty: TypeRef, value: &Value, seen: &mut BTreeMap<(TypeId, usize), Seen>, depth: usize) {
    if depth == 0 {
        return;
    }
    let id = api.resolve(ty.id);
    match (&api[id].shape, value) {
        (Shape::Struct(record), Value::Object(object)) => {
            for (index, field) in record.fields.iter().enumerate() {
                let property = object.get(&field.wire);
                let is_json = api[api.resolve(field.ty.id)].shape == Shape::Json;
                let seen_here = seen.entry((id, index)).or_default();
                seen_here.objects += 1;
                seen_here.present += usize::from(property.is_some());
                seen_here.nulls += usize::from(property.is_some_and(Value::is_null) && !is_json);
                if let Some(property) = property {
                    observe(api, field.ty, property, seen, depth - 1);
                }
            }
        }
        (Shape::List(item), Value::Array(values)) => {
            values.iter().for_each(|value| observe(api, *item, value, seen, depth - 1))
        }
        (Shape::Map(item), Value::Object(values)) => {
            values.values().for_each(|value| observe(api, *item, value, seen, depth - 1))
        }
        _ => {}
    }
}
