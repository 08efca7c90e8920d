//! What the events of a stream hold.
//!
//! Some documents describe the data of an event, others the event with its `event`, `id`, `data` and `retry`, and others a list
//! of either. The runtime reads the fields of events, so that a caller gets the data.

use crate::ir::merged::{Api, Shape};
use crate::ir::{OperationId, Payload, Success, TypeRef};

/// The fields of an event.
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// Lets every stream of events be one of their data.
pub(super) fn unwrap(api: &mut Api) {
    for id in api.operation_ids() {
        let events: Vec<TypeRef> = payloads(api, id).into_iter().map(|payload| *payload).collect();
        let data: Vec<TypeRef> = events.into_iter().map(|ty| data(api, ty)).collect();
        payloads(api, id).into_iter().zip(data).for_each(|(payload, data)| *payload = data);
    }
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

/// What an event of a type holds.
fn data(api: &Api, ty: TypeRef) -> TypeRef {
    match &api[api.resolve(ty.id)].shape {
        Shape::List(item) => data_of_event(api, *item),
        _ => data_of_event(api, ty),
    }
}

fn data_of_event(api: &Api, ty: TypeRef) -> TypeRef {
    let Shape::Struct(record) = &api[api.resolve(ty.id)].shape else { return ty };
    let is_event = record.fields.iter().all(|field| FIELDS.contains(&field.wire.as_str())) && record.parts.is_empty();
    let data = record.fields.iter().find(|field| field.wire == "data").filter(|_| is_event);
    data.map_or(ty, |data| TypeRef { nullable: false, ..data.ty })
}
