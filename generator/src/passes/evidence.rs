//! What documents show against what they say.
//!
//! Fleet's errors mark `attributes` as required, and no example has it; nor has any real answer. Where an example of an
//! answer shows an object without a required property, decoding does without it. What no example has is optional in every
//! way; what some have, and what callers send, too, is still an argument of `new`.

mod arms;

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

/// Makes required properties optional that examples do without.
pub(super) fn relax(api: &mut Api, tools: &mut Tools<'_>) {
    let (sent, received) = (usage::sent(api), usage::received(api));
    let mut seen: BTreeMap<(TypeId, usize), Seen> = BTreeMap::new();
    for example in api.examples.iter().filter(|example| received.contains(&api.resolve(example.ty.id))) {
        observe(api, example.ty, &example.value, &mut seen, 32);
    }
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
        if !field.required || seen.present == seen.objects {
            continue;
        }
        field.required = false;
        field.expected = seen.present > 0 || sent.contains(&id);
        let times = match (seen.present, seen.objects) {
            (0, 1) => "not in the one example".to_owned(),
            (0, objects) => format!("not in any of {objects} examples"),
            (present, objects) => format!("only in {present} of {objects} examples"),
        };
        let rest = if field.expected { "; it may be missing where it is read" } else { "; it is optional in the type" };
        let message = format!("`{}` is required, but {times}{rest}", field.wire);
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
        (Shape::Union(union), value) => {
            if let Some(arm) = arms::fitting(api, union, value) {
                observe(api, arm, value, seen, depth - 1);
            }
        }
        _ => {}
    }
}
