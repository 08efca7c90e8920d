//! What the events of a stream hold.
//!
//! Some documents describe the data of an event, others the event with its `event`, `id`, `data` and `retry`, and others a list
//! of either. The runtime reads the fields of events, so that a caller gets the data. Where there are several kinds of events,
//! the name of an event says what its data is: these are read as wholes.

use std::collections::BTreeSet;

use openapi_terms::EVENT_FIELDS;

use super::unions::constants;
use crate::ir::merged::{Api, Shape, Type, Union};
use crate::ir::{Docs, Name, OperationId, Payload, Success, TypeId, TypeRef, Usage, Variant};

/// Lets every stream of events be one of their data, or of the kinds that events have. Returns the operations of the latter, whose
/// events are read with their names.
pub(super) fn unwrap(api: &mut Api) -> BTreeSet<OperationId> {
    let mut whole = BTreeSet::new();
    for id in api.operation_ids() {
        let events: Vec<TypeRef> = payloads(api, id).into_iter().map(|payload| *payload).collect();
        let events: Vec<TypeRef> = events.into_iter().map(|ty| item(api, ty)).collect();
        if !events.is_empty() && events.iter().all(|ty| is_told_by_name(api, *ty)) {
            whole.insert(id);
            payloads(api, id).into_iter().zip(events).for_each(|(payload, event)| *payload = event);
            continue;
        }
        let data: Vec<TypeRef> = events.into_iter().map(|ty| data(api, ty)).collect();
        payloads(api, id).into_iter().zip(data).for_each(|(payload, data)| *payload = data);
    }
    whole
}

/// The types of the events that an operation answers with.
fn payloads(api: &mut Api, id: OperationId) -> Vec<&mut TypeRef> {
    let payloads: Vec<&mut Payload> = match &mut api[id].success {
        Success::One(payload) => vec![payload],
        Success::ByStatus { variants, .. } => variants.iter_mut().map(|variant| &mut variant.payload).collect(),
    };
    let events = payloads.into_iter().filter_map(|payload| match payload {
        Payload::Events(ty) => Some(ty),
        _ => None,
    });
    events.collect()
}

/// What the document describes once for each event.
fn item(api: &Api, ty: TypeRef) -> TypeRef {
    match &api[api.resolve(ty.id)].shape {
        Shape::List(item) => *item,
        _ => ty,
    }
}

/// Whether events of a type are of several kinds that their names tell apart.
fn is_told_by_name(api: &Api, ty: TypeRef) -> bool {
    let kinds = kinds(api, ty);
    kinds.len() > 1
        && kinds.iter().all(|kind| is_event(api, *kind))
        && kinds.iter().any(|kind| data_of_event(api, *kind).is_some())
        && kinds.iter().any(|kind| constants(api, *kind, "event").is_some_and(|names| !names.is_empty()))
}

/// The types that a value may be of, behind unions of unions.
fn kinds(api: &Api, ty: TypeRef) -> Vec<TypeId> {
    let (mut kinds, mut seen, mut open) = (Vec::new(), BTreeSet::new(), vec![api.resolve(ty.id)]);
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        match &api[id].shape {
            Shape::Union(union) => open.extend(union.variants.iter().rev().map(|arm| api.resolve(arm.ty.id))),
            _ => kinds.push(id),
        }
    }
    kinds
}

/// What an event of a type holds. Of several kinds of events without names, it is one of what they hold.
fn data(api: &mut Api, ty: TypeRef) -> TypeRef {
    let kinds = kinds(api, ty);
    // Nothing arrives of a kind that holds nothing.
    let held: Vec<TypeRef> = kinds.iter().filter_map(|kind| data_of_event(api, *kind)).collect();
    match Some(held.as_slice()).filter(|held| !held.is_empty() && kinds.iter().all(|kind| is_event(api, *kind))) {
        None => ty,
        Some([only]) => *only,
        Some(held) => {
            let variant = |ty: &TypeRef| Variant { name: Name::default(), ty: *ty, docs: Docs::default() };
            let variants = held.iter().map(variant).collect();
            let event = api[api.resolve(ty.id)].clone();
            let origin = format!("{}/data", event.origin);
            let name = event.name.join(&Name::new("data"));
            let shape = Shape::Union(Union { variants, discriminator: None });
            TypeRef::plain(api.add_type(Type { origin, name, shape, usage: Usage::default(), ..event }))
        }
    }
}

/// What a kind of events holds, if the type describes an event that holds something.
fn data_of_event(api: &Api, kind: TypeId) -> Option<TypeRef> {
    let Shape::Struct(record) = &api[kind].shape else { return None };
    let data = record.fields.iter().find(|field| field.wire == "data").filter(|_| is_event(api, kind))?;
    Some(TypeRef { nullable: false, ..data.ty })
}

/// Whether a type describes an event: what it holds, or at least its name.
fn is_event(api: &Api, kind: TypeId) -> bool {
    let Shape::Struct(record) = &api[kind].shape else { return false };
    let has = |wire: &str| record.fields.iter().any(|field| field.wire == wire);
    record.fields.iter().all(|field| EVENT_FIELDS.contains(&field.wire.as_str())) && (has("data") || has("event"))
}
