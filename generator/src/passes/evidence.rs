//! Where a document's examples contradict its schemas.
//!
//! Fleet's errors mark `attributes` as required, and no example has it; nor has any real answer. Where an example of
//! something that servers answer shows an object without a required property, decoding does without it. What no
//! example has
//! is optional in every way; what some have, and what callers send, too, is still an argument of `new`. Properties
//! that are in an example and not in the schema are kept.

mod arms;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{Tools, compose, usage};
use crate::diagnostic::Severity;
use crate::ir::merged::{Api, Shape, Type};
use crate::ir::{Docs, Field, Name, Need, TypeId, TypeRef, Usage};

/// How often a property could have been seen, and was.
#[derive(Default)]
struct Seen {
    objects: usize,
    present: usize,
    /// How often it was null.
    nulls: usize,
}

/// What examples show of a type.
#[derive(Default)]
struct Shown {
    /// The properties by position.
    fields: BTreeMap<(TypeId, usize), Seen>,
    /// Properties that the type does not have.
    unknown: BTreeMap<TypeId, BTreeSet<String>>,
}

/// Makes required properties optional that examples do without, and keeps properties that only examples have.
pub(super) fn relax(api: &mut Api, tools: &mut Tools<'_>) {
    let (sent, received) = (usage::sent(api), usage::received(api));
    let (mut shown, mut admitted) = (Shown::default(), Shown::default());
    for example in &api.examples {
        let is_received = received.contains(&api.resolve(example.ty.id));
        observe(api, example.ty, &example.value, if is_received { &mut shown } else { &mut admitted }, 32);
    }
    let Shown { fields, mut unknown } = shown;
    // A property of a part is the same property in every struct that has the part.
    let homes = compose::homes(api);
    let mut seen: BTreeMap<(TypeId, usize), Seen> = BTreeMap::new();
    for (at, here) in fields {
        let known = seen.entry(homes.get(&at).copied().unwrap_or(at)).or_default();
        known.objects += here.objects;
        known.present += here.present;
        known.nulls += here.nulls;
    }
    // What the example of a request lacks says nothing of what servers answer, but what it has is admitted.
    for (id, names) in admitted.unknown {
        unknown.entry(id).or_default().extend(names);
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
        if !field.is_required() || seen.present == seen.objects {
            continue;
        }
        let is_expected = seen.present > 0 || sent.contains(&id);
        field.need = if is_expected { Need::Expected } else { Need::Optional };
        let times = match (seen.present, seen.objects) {
            (0, 1) => "not in the one example".to_owned(),
            (0, objects) => format!("not in any of {objects} examples"),
            (present, objects) => format!("only in {present} of {objects} examples"),
        };
        let rest = if is_expected { "; it may be missing where it is read" } else { "; it is optional in the type" };
        let message = format!("`{}` is required, but {times}{rest}", field.wire);
        tools.find(Severity::Note, &origin, message, Some("remove it from `required`, or add it to the examples"));
    }
    for (at, home) in homes {
        follow(api, at, home);
    }
    for (id, unknown) in &unknown {
        keep(api, *id, unknown, tools);
    }
}

/// Lets a struct have a property as its part has it.
fn follow(api: &mut Api, (id, index): (TypeId, usize), (part, position): (TypeId, usize)) {
    let Shape::Struct(part) = &api[part].shape else { return };
    let Field { need, ty: TypeRef { nullable, .. }, .. } = part.fields[position];
    if let Shape::Struct(record) = &mut api[id].shape {
        let field = &mut record.fields[index];
        (field.need, field.ty.nullable) = (need, nullable);
    }
}

/// Lets a type keep what its schema does not mention. Schemas that say nothing of other properties admit them, and
/// examples show that servers have them: `application` in Kibana's answer about privileges.
fn keep(api: &mut Api, id: TypeId, unknown: &BTreeSet<String>, tools: &mut Tools<'_>) {
    let Type { origin, family, group, .. } = api[id].clone();
    let json = api.add_type(Type {
        origin: origin.clone(),
        name: Name::default(),
        family,
        module: Vec::new(),
        group,
        docs: Docs::default(),
        shape: Shape::Json,
        usage: Usage::default(),
    });
    if let Shape::Struct(record) = &mut api[id].shape {
        record.extra = Some(TypeRef::plain(json));
    }
    let names: Vec<String> = unknown.iter().map(|name| format!("`{name}`")).collect();
    let message = format!("{} in an example, but not in the schema; other properties are kept", names.join(", "));
    tools.find(Severity::Note, &origin, message, Some("describe the property, or correct the example"));
}

fn observe(api: &Api, ty: TypeRef, value: &Value, shown: &mut Shown, depth: usize) {
    if depth == 0 {
        return;
    }
    let id = api.resolve(ty.id);
    match (&api[id].shape, value) {
        (Shape::Struct(record), Value::Object(object)) => {
            for (index, field) in record.fields.iter().enumerate() {
                let property = object.get(&field.wire);
                let is_json = api[api.resolve(field.ty.id)].shape == Shape::Json;
                let seen_here = shown.fields.entry((id, index)).or_default();
                seen_here.objects += 1;
                seen_here.present += usize::from(property.is_some());
                seen_here.nulls += usize::from(property.is_some_and(Value::is_null) && !is_json);
                if let Some(property) = property {
                    observe(api, field.ty, property, shown, depth - 1);
                }
            }
            let is_known = |name: &String| record.fields.iter().any(|field| field.wire == *name);
            match record.extra {
                Some(extra) => object
                    .iter()
                    .filter(|(name, _)| !is_known(name))
                    .for_each(|(_, value)| observe(api, extra, value, shown, depth - 1)),
                None => {
                    let unknown: Vec<&String> = object.keys().filter(|name| !is_known(name)).collect();
                    if !unknown.is_empty() {
                        shown.unknown.entry(id).or_default().extend(unknown.into_iter().cloned());
                    }
                }
            }
        }
        (Shape::Union(union), value) => {
            if let Some(arm) = arms::fitting(api, union, value) {
                observe(api, arm, value, shown, depth - 1);
            }
        }
        (Shape::List(item), Value::Array(values)) => {
            values.iter().for_each(|value| observe(api, *item, value, shown, depth - 1))
        }
        (Shape::Map(item), Value::Object(values)) => {
            values.values().for_each(|value| observe(api, *item, value, shown, depth - 1))
        }
        _ => {}
    }
}
